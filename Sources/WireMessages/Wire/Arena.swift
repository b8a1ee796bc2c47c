import CProtobufC

/// The memory that messages are unpacked and packed in: a bump allocator, emptied at the start of each message, with a hard budget.
///
/// Each call that takes an arena empties it first and leaves nothing behind that points into it, so one arena serves any number of
/// calls, one after the other. Not thread-safe, and not `Sendable`: each event loop has its own.
public final class Arena {
    private let state: UnsafeMutablePointer<ArenaState>
    /// What protobuf-c allocates through. Valid as long as the arena.
    let allocator: UnsafeMutablePointer<ProtobufCAllocator>

    /// An empty arena. It holds `ArenaState.firstChunkBytes` from its first use to its end.
    public init() {
        state = .allocate(capacity: 1)
        state.initialize(to: ArenaState())
        allocator = .allocate(capacity: 1)
        allocator.initialize(
            to: ProtobufCAllocator(
                alloc: { data, size in data?.assumingMemoryBound(to: ArenaState.self).pointee.allocate(size) },
                free: { _, _ in },
                allocator_data: UnsafeMutableRawPointer(state)))
    }

    deinit {
        state.pointee.freeChunks(keepingFirst: false)
        state.deinitialize(count: 1)
        state.deallocate()
        allocator.deinitialize(count: 1)
        allocator.deallocate()
    }

    /// Empties the arena and sets what may be allocated until the next call, in bytes.
    func reset(budget: Int) {
        state.pointee.reset(budget: budget)
    }

    /// Bytes handed out since the arena was last emptied.
    var bytesUsed: Int { state.pointee.bytesUsed }

    /// Whether something was refused since the arena was last emptied.
    var isExhausted: Bool { state.pointee.isExhausted }

    /// Memory of that many bytes, aligned to 8, not cleared. Nil when the budget does not allow it.
    func allocate(_ bytes: Int) -> UnsafeMutableRawPointer? {
        state.pointee.allocate(bytes)
    }
}

/// The bookkeeping of an `Arena`. It lives outside the class so that protobuf-c's callback reaches it without counting references.
struct ArenaState {
    /// The chunk that stays between messages: an ordinary request fits in.
    static let firstChunkBytes = 64 << 10
    /// Every chunk begins with the address of the one before.
    private static let chunkHeaderBytes = 16

    private var chunk: UnsafeMutableRawPointer?
    private var chunkBytes = 0
    private var offset = 0
    private var budget = 0
    private(set) var bytesUsed = 0
    private(set) var isExhausted = false

    mutating func reset(budget: Int) {
        if chunk != nil, chunkBytes != Self.firstChunkBytes { freeChunks(keepingFirst: true) }
        offset = Self.chunkHeaderBytes
        self.budget = budget
        bytesUsed = 0
        isExhausted = false
    }

    mutating func allocate(_ bytes: Int) -> UnsafeMutableRawPointer? {
        // The first comparison also keeps the rounding below from overflowing.
        guard bytes >= 0, bytes <= budget - bytesUsed else {
            isExhausted = true
            return nil
        }
        let rounded = max(8, (bytes + 7) & ~7)
        if chunk == nil || rounded > chunkBytes - offset { addChunk(holding: rounded) }
        defer {
            offset += rounded
            bytesUsed += rounded
        }
        return chunk! + offset
    }

    private mutating func addChunk(holding bytes: Int) {
        let needed = bytes + Self.chunkHeaderBytes
        let size =
            chunk == nil && needed <= Self.firstChunkBytes ? Self.firstChunkBytes : max(needed, chunkBytes * 2, Self.firstChunkBytes * 2)
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        fresh.storeBytes(of: chunk, as: UnsafeMutableRawPointer?.self)
        chunk = fresh
        chunkBytes = size
        offset = Self.chunkHeaderBytes
    }

    /// Frees every chunk, save the first when it is to be kept and is of the ordinary size.
    mutating func freeChunks(keepingFirst: Bool) {
        while let last = chunk {
            let previous = last.load(as: UnsafeMutableRawPointer?.self)
            if previous == nil, keepingFirst, chunkBytes == Self.firstChunkBytes { return }
            last.deallocate()
            chunk = previous
            chunkBytes = previous == nil ? 0 : Self.firstChunkBytes
        }
    }
}
