import CaseDomain
import CaseStore

/// The states of the cases used last, bounded in bytes: which stay and which go. Every call costs a few look-ups, however many there are.
///
/// A value without a lock; `PresentCases` puts one around it.
struct RecentCases {
    /// One case and its neighbours in the order of use.
    private struct Place {
        var present: PresentCase
        var bytes: Int
        var newer: Int
        var older: Int
    }

    /// Stands for no neighbour.
    private static let none = -1
    /// What a place takes beside the state: itself, and its entries in the two tables.
    static let placeBytes = 256

    let bytesMax: Int
    /// Bytes of what is kept, by `Case.memoryBytes`.
    private(set) var bytes = 0
    private var places: [Place] = []
    private var free: [Int] = []
    private var byID: [CaseID: Int] = [:]
    private var byNumber: [CaseNumber: Int] = [:]
    private var newest = RecentCases.none
    private var oldest = RecentCases.none

    init(bytesMax: Int) { self.bytesMax = bytesMax }

    /// How many cases are kept.
    var count: Int { byID.count }

    /// The case of that id, which thereby is the one used last.
    mutating func use(_ id: CaseID) -> PresentCase? { byID[id].map { use(at: $0) } }

    /// The case of that number, likewise.
    mutating func use(_ number: CaseNumber) -> PresentCase? { byNumber[number].map { use(at: $0) } }

    private mutating func use(at place: Int) -> PresentCase {
        if place != newest {
            unlink(place)
            link(place)
        }
        return places[place].present
    }

    /// Keeps a state, and lets go of those not used for longest where there is no room. One that is not newer than what is kept of the
    /// case changes nothing, and one that alone is larger than the bound is not kept.
    mutating func keep(_ present: PresentCase, bytes size: Int) {
        if let place = byID[present.id] {
            guard present.state.version > places[place].present.state.version else { return }
            remove(place)
        }
        let size = size + RecentCases.placeBytes
        guard size <= bytesMax else { return }
        while bytes + size > bytesMax { remove(oldest) }
        let place = free.popLast() ?? places.count
        let new = Place(present: present, bytes: size, newer: RecentCases.none, older: RecentCases.none)
        if place == places.count { places.append(new) } else { places[place] = new }
        byID[present.id] = place
        byNumber[present.state.number] = place
        bytes += size
        link(place)
    }

    private mutating func remove(_ place: Int) {
        unlink(place)
        let gone = places[place]
        byID[gone.present.id] = nil
        byNumber[gone.present.state.number] = nil
        bytes -= gone.bytes
        free.append(place)
    }

    private mutating func link(_ place: Int) {
        places[place].older = newest
        places[place].newer = RecentCases.none
        if newest == RecentCases.none { oldest = place } else { places[newest].newer = place }
        newest = place
    }

    private mutating func unlink(_ place: Int) {
        let (newer, older) = (places[place].newer, places[place].older)
        if newer == RecentCases.none { newest = older } else { places[newer].older = older }
        if older == RecentCases.none { oldest = newer } else { places[older].newer = newer }
    }
}
