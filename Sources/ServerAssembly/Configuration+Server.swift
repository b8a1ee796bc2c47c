import DispatchTransport
import ShouwenLimits
import Wording
import YAMLPlaces

extension Configuration {
    /// The keys by which this one differs from that with which the server was started and which only a start can change.
    func keysFixed(since started: Configuration) -> [String] {
        var keys: [String] = []
        if listen.map(\.value) != started.listen.map(\.value) { keys.append("listen") }
        if store != started.store { keys.append("store") }
        if anchor != started.anchor { keys.append("anchor") }
        if server != started.server { keys.append("server") }
        return keys
    }

    /// How much the server takes: what the file says under `server`, else the defaults.
    struct ServerEntry: Sendable, Equatable {
        /// Nil: one a processor.
        var eventLoops: Int?
        var connections = Limits.connectionsMax
        var firstFrameKibibytes = Limits.frameBytesUnknownMax >> 10
        var heldMebibytes = Limits.bytesHeldMax >> 20
        var heldUnknownMebibytes = Limits.bytesHeldUnknownMax >> 20
        var heldPerCallerMebibytes = Limits.bytesHeldPerCallerMax >> 20
        var callsMebibytes = Limits.callBytesMax >> 20

        /// The defaults.
        init() {}

        /// Reads all keys; what is wrong is reported, and the default stands in its place.
        init(_ node: YAMLNode, _ reader: YAMLReader) {
            guard let fields = ConfigurationFields(node, BilingualText(en: "server", zh: "server"), reader) else { return }
            func number(_ key: String, _ range: ClosedRange<Int>, _ target: WritableKeyPath<Self, Int>) {
                if let value = fields.number(key, in: range) { self[keyPath: target] = value }
            }
            eventLoops = fields.number("event_loops", in: 1...Limits.eventLoopsMax)
            number("connections", 1...Limits.connectionsConfiguredMax, \.connections)
            number("first_frame_kib", 4...Limits.frameBytesMax >> 10, \.firstFrameKibibytes)
            number("held_mib", 1...Limits.mebibytesConfiguredMax, \.heldMebibytes)
            number("held_unknown_mib", 1...Limits.mebibytesConfiguredMax, \.heldUnknownMebibytes)
            number("held_per_caller_mib", 1...Limits.mebibytesConfiguredMax, \.heldPerCallerMebibytes)
            number("calls_mib", 1...Limits.mebibytesConfiguredMax, \.callsMebibytes)
            fields.finish()
            for (key, part) in [("held_unknown_mib", heldUnknownMebibytes), ("held_per_caller_mib", heldPerCallerMebibytes)]
            where part > heldMebibytes {
                reader.report(
                    fields.place(of: key), en: "'\(key)' is \(part), more than 'held_mib', of which it is a part",
                    "make it \(heldMebibytes) or less, or 'held_mib' greater", zh: "“\(key)”为 \(part)，大于其所属的“held_mib”",
                    "请改为不大于 \(heldMebibytes)，或增大“held_mib”")
            }
        }

        /// The same for the transport, listening on `addresses`.
        func transport(listen addresses: [SocketAddress]) -> ServerConfiguration {
            var result = ServerConfiguration(listen: addresses)
            result.eventLoops = eventLoops
            result.connectionsMax = connections
            result.frameBytesUnknownMax = firstFrameKibibytes << 10
            result.bytesHeldMax = heldMebibytes << 20
            result.bytesHeldUnknownMax = heldUnknownMebibytes << 20
            result.bytesHeldPerCallerMax = heldPerCallerMebibytes << 20
            result.callBytesMax = callsMebibytes << 20
            return result
        }
    }
}
