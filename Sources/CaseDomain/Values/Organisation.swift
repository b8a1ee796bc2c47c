import Wording

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
    public enum Flaw: Error, Hashable, Sendable {
        case duplicateUnit(UnitID)
        case unknownParent(UnitID, parent: UnitID)
        case noRoot
        case severalRoots([UnitID])
        case cycle(UnitID)
        case outletWithoutComplaintOfficer(UnitID)
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

extension Organisation.Flaw {
    /// The unit it is about; nil: all.
    public var unit: UnitID? {
        switch self {
        case .duplicateUnit(let unit), .unknownParent(let unit, _), .cycle(let unit), .outletWithoutComplaintOfficer(let unit): unit
        case .severalRoots(let units): units.last
        case .noRoot: nil
        }
    }

    /// What is wrong and what to do.
    public var wording: (what: BilingualText, advice: BilingualText) {
        switch self {
        case .duplicateUnit(let unit):
            (
                BilingualText(en: "unit \(unit.rawValue) is listed twice", zh: "机构 \(unit.rawValue) 重复"),
                BilingualText(en: "keep one", zh: "只保留一处")
            )
        case .unknownParent(let unit, let parent):
            (
                BilingualText(
                    en: "unit \(unit.rawValue) names the parent \(parent.rawValue), which is not listed",
                    zh: "机构 \(unit.rawValue) 的上级 \(parent.rawValue) 未列出"),
                BilingualText(en: "list it, or name another", zh: "请列出，或另写上级")
            )
        case .noRoot:
            (
                BilingualText(en: "no unit is without a parent", zh: "所有机构都有上级"),
                BilingualText(en: "leave out `parent` for headquarters", zh: "总行不写 `parent`")
            )
        case .severalRoots(let units):
            (
                BilingualText(
                    en: "units \(units.map(\.rawValue).joined(separator: ", ")) have no parent",
                    zh: "机构 \(units.map(\.rawValue).joined(separator: "、")) 没有上级"),
                BilingualText(en: "only headquarters may have none", zh: "只有总行可以没有上级")
            )
        case .cycle(let unit):
            (
                BilingualText(en: "unit \(unit.rawValue) is its own superior", zh: "机构 \(unit.rawValue) 是自己的上级"),
                BilingualText(en: "correct the parents on its way up", zh: "请更正其各级上级")
            )
        case .outletWithoutComplaintOfficer(let unit):
            (
                BilingualText(
                    en: "outlet \(unit.rawValue) names no complaint officer and so cannot take cases",
                    zh: "网点 \(unit.rawValue) 未指定投诉管理人，不能受理投诉"),
                BilingualText(en: "set `complaint_officer`", zh: "请填写 `complaint_officer`")
            )
        }
    }
}
