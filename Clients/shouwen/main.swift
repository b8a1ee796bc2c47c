print("shouwen")
