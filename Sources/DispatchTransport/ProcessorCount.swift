import CLinuxNet
import Glibc

/// The processors this process may use: those its thread may run on (`taskset`, a container's set), and no more than its control group
/// may use of their time.
enum ProcessorCount {
    /// At least one.
    static var available: Int {
        let allowed = Int(shouwen_processors())
        return usable(allowed: allowed > 0 ? allowed : sysconf(Int32(_SC_NPROCESSORS_ONLN)), quotas: quotas)
    }

    /// - Parameters:
    ///   - allowed: processors the process may run on.
    ///   - quotas: `cpu.max` of its control group and of those around it: `max 100000`, or microseconds of processor time a period.
    static func usable(allowed: Int, quotas: [String]) -> Int {
        quotas.compactMap(processors).reduce(max(1, allowed), min)
    }

    /// The processors that a quota comes to, rounded up; nil where there is none.
    private static func processors(_ quota: String) -> Int? {
        let words = quota.split { $0 == " " || $0 == "\n" }
        guard words.count == 2, let time = Int(words[0]), let period = Int(words[1]), time > 0, period > 0 else { return nil }
        return max(1, time / period + (time % period == 0 ? 0 : 1))
    }

    /// The quotas that hold for this process under control groups of version 2.
    private static var quotas: [String] {
        let line = text("/proc/self/cgroup")?.split(separator: "\n").first { $0.hasPrefix("0::/") }
        var names = (line?.dropFirst(4) ?? "").split(separator: "/")
        var found: [String] = []
        while true {
            let folder = (["/sys/fs/cgroup"] + names).joined(separator: "/")
            if let quota = text("\(folder)/cpu.max") { found.append(quota) }
            if names.popLast() == nil { return found }
        }
    }

    /// The beginning of a small file.
    private static func text(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
