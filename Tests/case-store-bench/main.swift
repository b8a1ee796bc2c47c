// How fast the embedded store is, and what each part of a registration costs.
//
//     swift run -c release case-store-bench [directory] [cases]
//
// Every figure is durable: a case counts once its commit, with its fsync, has returned.

import CaseStoreFixtures
import Foundation

let directory = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : FileManager.default.temporaryDirectory.path
let cases = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 33_776

print("registrations: 2 events of 420 bytes, row, reference, wake-up, kept reply, all in scattered order; \(cases) cases each line")
for window in [1, 16, 64, 256, 512] {
    try measureRegistrations(directory, cases: window == 1 ? min(cases, 4000) : cases, inFlight: window, parts: .all)
}
print("idempotency keys in order of time: neighbours share a page")
try measureRegistrations(directory, cases: cases, inFlight: 256, parts: .all.union(.orderedKeys))
print("without one part, 256 in flight: the difference is what the part costs")
for (name, part) in RegistrationParts.named {
    try measureRegistrations(directory, cases: cases, inFlight: 256, parts: .all.subtracting(part), note: "without \(name)")
}
measureChain(entries: 200_000)
try measureBinding(rows: 200_000)
