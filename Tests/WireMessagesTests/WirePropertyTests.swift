import CProtobufC
import CaseProtos
import Foundation
import SeededRandom
import ShouwenLimits
import Testing

@testable import WireMessages

@Suite("Every message, with random values")
struct WirePropertyTests {
    let arena = Arena()

    @Test("What is decoded encodes to the same bytes, and its JSON form reads back equal", arguments: messageNames)
    func roundTrip(name: String) throws {
        func check<M: WireMessage>(_ type: M.Type) throws {
            var random = RandomWire(random: SplitMix(seed: UInt64(name.utf8.count)))
            for round in 0..<60 {
                let wire = random.message(type.layout, fill: round == 0 ? 1 : Double(round % 4) / 3)
                let value = try M(decoding: wire, in: arena)
                #expect(try value.encoded(in: arena) == wire)
                #expect(try value.encodedSize(in: arena) == wire.count)
                #expect(try JSONDecoder().decode(M.self, from: try JSONEncoder().encode(value)) == value)
            }
        }
        try check(messageType(name))
    }

    /// A prefix is either refused, or it is itself a whole message: then it must say exactly what is on the wire.
    @Test("Torn anywhere, a message is refused or cut between fields", arguments: messageNames)
    func torn(name: String) throws {
        func check<M: WireMessage>(_ type: M.Type) throws {
            var random = RandomWire(random: SplitMix(seed: 7))
            let wire = random.message(type.layout, fill: 1)
            for length in 0..<min(wire.count, 3000) {
                let prefix = [UInt8](wire[..<length])
                guard let value = try? M(decoding: prefix, in: arena) else { continue }
                #expect(try value.encoded(in: arena) == prefix, "\(name) at \(length)")
            }
        }
        try check(messageType(name))
    }

    @Test("Every limit in the .proto holds at one below, at, and one above", arguments: messageNames)
    func limits(name: String) throws {
        let type = messageType(name)
        let shapes = FieldShape.all(of: type.layout)
        /// The least valid message with one field's records replaced.
        func read(_ field: FieldShape, _ records: [UInt8], _ expected: WireError?) {
            let wire = shapes.flatMap { $0.number == field.number ? records : $0.least() }
            let found = fault(of: wire, as: type, in: arena)
            #expect(found == expected, "\(field.name)")
        }
        for field in shapes {
            let place = field.isRepeated ? "\(field.name)[0]" : field.name
            if field.isSized {
                let max = Int(field.rules.bytes_max)
                let record = { Wire.field(field.number, [UInt8](repeating: 0x61, count: max + $0)) }
                // The envelope's payload may fill a frame: there the frame's limit speaks first.
                if max >= Limits.frameBytesMax { continue }
                read(field, record(-1), nil)
                read(field, record(0), nil)
                read(field, record(1), WireError(.tooLong(bytes: max + 1, max: max), at: place))
            }
            if field.isInteger {
                for (bound, step) in [(field.range.lowerBound, Int64(-1)), (field.range.upperBound, 1)]
                where bound == field.rules.min || bound == field.rules.max {
                    if bound == .min || bound == .max { continue }
                    let (low, high) = (field.rules.min, field.rules.max)
                    if field.range.contains(bound - step) { read(field, Wire.field(field.number, number: bound - step), nil) }
                    read(field, Wire.field(field.number, number: bound), nil)
                    let beyond = WireError(.outOfRange(value: bound + step, min: low, max: high), at: place)
                    // A negative number does not fit an unsigned field: it is read as a large positive one.
                    if field.range.lowerBound == 0, low != 0, step < 0 { continue }
                    read(field, Wire.field(field.number, number: bound + step), beyond)
                }
            }
            if field.isRepeated, field.rules.items_max <= 20_000 {
                let max = Int(field.rules.items_max)
                let item: [UInt8] =
                    field.isSized
                    ? Wire.field(field.number, [0x61])
                    : field.rules.message != nil
                        ? Wire.field(field.number, FieldShape.ordinary(of: field.inner))
                        : field.descriptor.type == PROTOBUF_C_TYPE_DOUBLE
                            ? Wire.field(field.number, double: 0) : Wire.field(field.number, number: 0)
                let records = { (count: Int) in [[UInt8]](repeating: item, count: count).flatMap { $0 } }
                if max > 1 { read(field, records(max - 1), nil) }
                read(field, records(max), nil)
                read(field, records(max + 1), WireError(.tooManyItems(max: max), at: field.name))
            }
        }
    }

    @Test("The catalogue has each method once, and only desks change things")
    func catalogue() {
        let names = WireCatalogue.allMethods.map(\.description)
        #expect(Set(names).count == names.count)
        #expect(names.contains("/shouwen.v1.Health/Ping"))
        #expect(WireCatalogue.allMethods.filter { $0.service == "shouwen.v1.Health" }.allSatisfy { !$0.changes })
        #expect(BranchDeskMethods.registerCase.changes)
        #expect(!BranchDeskMethods.getCase.changes)
        let known = Set(messageNames)
        #expect(WireCatalogue.allMethods.allSatisfy { known.contains($0.request) && known.contains($0.response) })
    }
}
