// The store on a disk that loses power or fails (`Tests/CFaultyVFS`), by seed. Says what was lost, doubled or broken, a line each, and at
// the end how much was tried:
//
//     case-store-faults power FIRST COUNT none|synchronousNormal|completesBeforeCommit
//     case-store-faults failures
//
//     seed 17: case 2026-00000012-4 was acknowledged and is lost
//     tried 50, acknowledged 2103, cut 50
//
// Exits 0, whatever it found; 2 on wrong arguments.

import CaseStoreSQLite
import Glibc

let arguments = CommandLine.arguments
let faults: [String: PlantedFault] = [
    "none": .none, "synchronousNormal": .synchronousNormal, "completesBeforeCommit": .completesBeforeCommit,
]
if arguments.count == 5, arguments[1] == "power", let first = UInt64(arguments[2]), let count = UInt64(arguments[3]),
    let fault = faults[arguments[4]]
{
    FaultTrials.run((first..<first + count).map { Trial.power(seed: $0, fault) })
} else if arguments.count == 2, arguments[1] == "failures" {
    FaultTrials.run(Trial.failures)
} else {
    exit(2)
}
