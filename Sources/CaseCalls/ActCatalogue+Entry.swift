import WireMessages
import Wording

extension ActCatalogue {
    /// One act.
    public struct Entry: Sendable {
        /// Its name in scenarios, lower_snake_case, e.g. `hand_over`.
        public let name: String
        /// Its title for people.
        public let title: BilingualText
        /// The message that asks for it.
        public let request: any ChangeMessage.Type
        /// The methods by which it can be asked for, one a desk that offers it.
        public let methods: [AnyMethod]
    }

    /// The act of that name; nil when there is none.
    public static func act(named name: String) -> Entry? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
