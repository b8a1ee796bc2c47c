#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the C library says about the present `errno`.
func systemMessage(_ code: Int32 = errno) -> String {
    String(cString: strerror(code))
}
