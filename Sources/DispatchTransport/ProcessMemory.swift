import CLinuxNet

/// What a process does with memory that is freed. For programs, at their start: it holds for the whole process.
public enum ProcessMemory {
    /// Large buffers go back to the system as soon as they are freed, and the allocator keeps few heaps: by itself glibc raises the size
    /// from which it does so to that of the largest buffer freed (mallopt(3), M_MMAP_THRESHOLD), and what a flood took stays taken.
    public static func giveBackWhatIsFreed() { shouwen_give_memory_back(64 << 10, 4) }

    /// Gives back what the allocator keeps in pieces smaller than that.
    static func trim() { shouwen_trim_memory() }
}
