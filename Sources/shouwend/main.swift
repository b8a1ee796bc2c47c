print("shouwend")
