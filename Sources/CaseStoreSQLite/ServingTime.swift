import Dispatch

/// What works and reads are measured by, so that each caller is charged what they cost. Nothing recorded hangs on it.
enum ServingTime {
    /// Nanoseconds of the machine's monotonic clock.
    static let monotonic: @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }
}
