/// The tree of units that cases move in.
public struct Organisation: Hashable, Sendable {
    /// One node of the tree.
    public struct Unit: Hashable, Sendable {
        /// What a unit is.
        public enum Kind: String, CaseIterable, Sendable {
            case headquarters, branch, outlet, department
            case subBranch = "sub_branch"
            case callCentre = "call_centre"
        }

        /// Its name in commands and configuration; unique in the tree.
        public let id: UnitID
        /// Its name for people, in the institution's language.
        public let name: String
        /// What it is.
        public let kind: Kind
        /// Nil for the root only.
        public let parent: UnitID?
        /// 投诉管理人: required of every outlet.
        public let complaintOfficer: StaffID?

        /// A unit under `parent`.
        public init(id: UnitID, name: String, kind: Kind, parent: UnitID?, complaintOfficer: StaffID? = nil) {
            self.id = id
            self.name = name
            self.kind = kind
            self.parent = parent
            self.complaintOfficer = complaintOfficer
        }
    }

    /// What is wrong with a tree of units.
    public enum Flaw: Error, Hashable, Sendable, CustomStringConvertible {
        case duplicateUnit(UnitID)
        case unknownParent(UnitID, parent: UnitID)
        case noRoot
        case severalRoots([UnitID])
        case cycle(UnitID)
        case outletWithoutComplaintOfficer(UnitID)

        /// What is wrong and what to do.
        public var description: String {
            switch self {
            case .duplicateUnit(let unit): "unit \(unit.rawValue) is listed twice; keep one"
            case .unknownParent(let unit, let parent): "unit \(unit.rawValue) names the parent \(parent.rawValue), which is not listed"
            case .noRoot: "no unit is without a parent; leave out `parent` for headquarters"
            case .severalRoots(let units):
                "units \(units.map(\.rawValue).joined(separator: ", ")) have no parent; only headquarters may have none"
            case .cycle(let unit): "unit \(unit.rawValue) is its own superior; correct the parents on its way up"
            case .outletWithoutComplaintOfficer(let unit):
                "outlet \(unit.rawValue) names no complaint officer and so cannot take cases; set `complaint_officer`"
            }
        }
    }

    /// All units by id.
    public let units: [UnitID: Unit]
    /// The ids of all units.
    public let unitIDs: Set<UnitID>
    /// Their names for people.
    public let names: [UnitID: String]
    /// The unit everything hangs on.
    public let root: UnitID

    /// Builds the tree.
    ///
    /// - Throws: the first flaw found: an outlet without a complaint officer is refused here, at start, not at the first complaint.
    public init(_ list: [Unit]) throws(Flaw) {
        var units: [UnitID: Unit] = [:]
        for unit in list {
            guard units.updateValue(unit, forKey: unit.id) == nil else { throw .duplicateUnit(unit.id) }
        }
        for unit in list {
            if let parent = unit.parent, units[parent] == nil { throw .unknownParent(unit.id, parent: parent) }
            if unit.kind == .outlet && unit.complaintOfficer == nil { throw .outletWithoutComplaintOfficer(unit.id) }
        }
        let roots = list.filter { $0.parent == nil }.map(\.id)
        guard let root = roots.first else { throw .noRoot }
        guard roots.count == 1 else { throw .severalRoots(roots) }
        for unit in list {
            var steps = 0
            var next = unit.parent
            while let above = next {
                steps += 1
                guard steps <= list.count else { throw .cycle(unit.id) }
                next = units[above]?.parent
            }
        }
        self.units = units
        unitIDs = Set(units.keys)
        names = units.mapValues(\.name)
        self.root = root
    }
}
