// Made by Scripts/generate-wire from Tests/Protos/every_type.proto. Do not edit.

import EveryTypeProtos

@testable import WireMessages

/// Every type, in every way it may stand.
public struct EveryType: WireMessage {
    /// Limits: at most 10 bytes.
    public var text: String
    /// Limits: at most 200 bytes.
    public var data: [UInt8]
    /// `flag`.
    public var flag: Bool
    /// Limits: -5...500.
    public var small: Int32
    /// `large`.
    public var large: Int64
    /// Limits: ...4000000000.
    public var smallUnsigned: UInt32
    /// `large_unsigned`.
    public var largeUnsigned: UInt64
    /// `number`.
    public var number: Double
    /// `colour`.
    public var colour: Colour
    /// `inner`.
    public var inner: Inner?
    /// Limits: at most 3 items; at most 5 bytes each.
    public var texts: [String]
    /// Limits: at most 4 items; at most 200 bytes each.
    public var dataItems: [[UInt8]]
    /// Limits: at most 5 items.
    public var flags: [Bool]
    /// Limits: at most 5 items; -1...1.
    public var smalls: [Int32]
    /// Limits: at most 5 items.
    public var larges: [Int64]
    /// Limits: at most 5 items.
    public var smallUnsigneds: [UInt32]
    /// Limits: at most 5 items.
    public var largeUnsigneds: [UInt64]
    /// Limits: at most 5 items.
    public var numbers: [Double]
    /// Limits: at most 5 items.
    public var colours: [Colour]
    /// Limits: at most 6 items.
    public var inners: [Inner]
    /// Limits: at most 5 items.
    public var unpacked: [Int32]
    /// Limits: at most 10 bytes.
    public var maybeText: String?
    /// Limits: at most 10 bytes.
    public var maybeData: [UInt8]?
    /// `maybe_flag`.
    public var maybeFlag: Bool?
    /// Limits: 3...9.
    public var maybeSmall: Int32?
    /// `maybe_large`.
    public var maybeLarge: Int64?
    /// `maybe_small_unsigned`.
    public var maybeSmallUnsigned: UInt32?
    /// `maybe_large_unsigned`.
    public var maybeLargeUnsigned: UInt64?
    /// `maybe_number`.
    public var maybeNumber: Double?
    /// `maybe_colour`.
    public var maybeColour: Colour?
    /// `maybe_inner`.
    public var maybeInner: Inner?
    /// Names that C or Swift has taken.
    /// Limits: at most 5 bytes.
    public var `case`: String
    /// Limits: at most 5 bytes.
    public var `class`: String
    /// `in`.
    public var `in`: Int32

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        text: String = "",
        data: [UInt8] = [],
        flag: Bool = false,
        small: Int32 = 0,
        large: Int64 = 0,
        smallUnsigned: UInt32 = 0,
        largeUnsigned: UInt64 = 0,
        number: Double = 0,
        colour: Colour = .unspecified,
        inner: Inner? = nil,
        texts: [String] = [],
        dataItems: [[UInt8]] = [],
        flags: [Bool] = [],
        smalls: [Int32] = [],
        larges: [Int64] = [],
        smallUnsigneds: [UInt32] = [],
        largeUnsigneds: [UInt64] = [],
        numbers: [Double] = [],
        colours: [Colour] = [],
        inners: [Inner] = [],
        unpacked: [Int32] = [],
        maybeText: String? = nil,
        maybeData: [UInt8]? = nil,
        maybeFlag: Bool? = nil,
        maybeSmall: Int32? = nil,
        maybeLarge: Int64? = nil,
        maybeSmallUnsigned: UInt32? = nil,
        maybeLargeUnsigned: UInt64? = nil,
        maybeNumber: Double? = nil,
        maybeColour: Colour? = nil,
        maybeInner: Inner? = nil,
        `case`: String = "",
        `class`: String = "",
        `in`: Int32 = 0
    ) {
        self.text = text
        self.data = data
        self.flag = flag
        self.small = small
        self.large = large
        self.smallUnsigned = smallUnsigned
        self.largeUnsigned = largeUnsigned
        self.number = number
        self.colour = colour
        self.inner = inner
        self.texts = texts
        self.dataItems = dataItems
        self.flags = flags
        self.smalls = smalls
        self.larges = larges
        self.smallUnsigneds = smallUnsigneds
        self.largeUnsigneds = largeUnsigneds
        self.numbers = numbers
        self.colours = colours
        self.inners = inners
        self.unpacked = unpacked
        self.maybeText = maybeText
        self.maybeData = maybeData
        self.maybeFlag = maybeFlag
        self.maybeSmall = maybeSmall
        self.maybeLarge = maybeLarge
        self.maybeSmallUnsigned = maybeSmallUnsigned
        self.maybeLargeUnsigned = maybeLargeUnsigned
        self.maybeNumber = maybeNumber
        self.maybeColour = maybeColour
        self.maybeInner = maybeInner
        self.case = `case`
        self.class = `class`
        self.in = `in`
    }
}

extension EveryType {
    /// The name on the wire.
    public static let fullName = "shouwen.testing.EveryType"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__testing__every_type__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__Testing__EveryType.self)
        text = reader.string(c.pointee.text)
        data = reader.bytes(c.pointee.data)
        flag = c.pointee.flag != 0
        small = c.pointee.small
        large = c.pointee.large
        smallUnsigned = c.pointee.small_unsigned
        largeUnsigned = c.pointee.large_unsigned
        number = c.pointee.number
        colour = reader.enumeration(c.pointee.colour.rawValue)
        inner = reader.message(c.pointee.inner)
        texts = reader.strings(c.pointee.texts, c.pointee.n_texts)
        dataItems = reader.byteStrings(c.pointee.data_items, c.pointee.n_data_items)
        flags = reader.booleans(c.pointee.flags, c.pointee.n_flags)
        smalls = reader.numbers(c.pointee.smalls, c.pointee.n_smalls)
        larges = reader.numbers(c.pointee.larges, c.pointee.n_larges)
        smallUnsigneds = reader.numbers(c.pointee.small_unsigneds, c.pointee.n_small_unsigneds)
        largeUnsigneds = reader.numbers(c.pointee.large_unsigneds, c.pointee.n_large_unsigneds)
        numbers = reader.numbers(c.pointee.numbers, c.pointee.n_numbers)
        colours = reader.enumerations(c.pointee.colours, c.pointee.n_colours)
        inners = reader.messages(c.pointee.inners, c.pointee.n_inners)
        unpacked = reader.numbers(c.pointee.unpacked, c.pointee.n_unpacked)
        maybeText = c.pointee._maybe_text_case.rawValue == 0 ? nil : reader.string(c.pointee.maybe_text)
        maybeData = c.pointee._maybe_data_case.rawValue == 0 ? nil : reader.bytes(c.pointee.maybe_data)
        maybeFlag = c.pointee._maybe_flag_case.rawValue == 0 ? nil : c.pointee.maybe_flag != 0
        maybeSmall = c.pointee._maybe_small_case.rawValue == 0 ? nil : c.pointee.maybe_small
        maybeLarge = c.pointee._maybe_large_case.rawValue == 0 ? nil : c.pointee.maybe_large
        maybeSmallUnsigned = c.pointee._maybe_small_unsigned_case.rawValue == 0 ? nil : c.pointee.maybe_small_unsigned
        maybeLargeUnsigned = c.pointee._maybe_large_unsigned_case.rawValue == 0 ? nil : c.pointee.maybe_large_unsigned
        maybeNumber = c.pointee._maybe_number_case.rawValue == 0 ? nil : c.pointee.maybe_number
        maybeColour = c.pointee._maybe_colour_case.rawValue == 0 ? nil : reader.enumeration(c.pointee.maybe_colour.rawValue)
        maybeInner = reader.message(c.pointee.maybe_inner)
        `case` = reader.string(c.pointee.case_)
        `class` = reader.string(c.pointee.class_)
        `in` = c.pointee.in
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__Testing__EveryType.self)
        c.pointee.text = try writer.string(text, "text")
        c.pointee.data = try writer.bytes(data, "data")
        c.pointee.flag = flag ? 1 : 0
        c.pointee.small = small
        c.pointee.large = large
        c.pointee.small_unsigned = smallUnsigned
        c.pointee.large_unsigned = largeUnsigned
        c.pointee.number = number
        c.pointee.colour = .init(rawValue: .init(colour.rawValue))
        c.pointee.inner = try writer.message(inner, "inner")
        (c.pointee.texts, c.pointee.n_texts) = try writer.strings(texts, "texts")
        (c.pointee.data_items, c.pointee.n_data_items) = try writer.byteStrings(dataItems, "data_items")
        (c.pointee.flags, c.pointee.n_flags) = try writer.booleans(flags, "flags")
        (c.pointee.smalls, c.pointee.n_smalls) = try writer.numbers(smalls, "smalls")
        (c.pointee.larges, c.pointee.n_larges) = try writer.numbers(larges, "larges")
        (c.pointee.small_unsigneds, c.pointee.n_small_unsigneds) = try writer.numbers(smallUnsigneds, "small_unsigneds")
        (c.pointee.large_unsigneds, c.pointee.n_large_unsigneds) = try writer.numbers(largeUnsigneds, "large_unsigneds")
        (c.pointee.numbers, c.pointee.n_numbers) = try writer.numbers(numbers, "numbers")
        (c.pointee.colours, c.pointee.n_colours) = try writer.enumerations(colours, "colours")
        (c.pointee.inners, c.pointee.n_inners) = try writer.messages(inners, "inners")
        (c.pointee.unpacked, c.pointee.n_unpacked) = try writer.numbers(unpacked, "unpacked")
        if let maybeText {
            c.pointee.maybe_text = try writer.string(maybeText, "maybe_text")
            c.pointee._maybe_text_case = .init(rawValue: 22)
        }
        if let maybeData {
            c.pointee.maybe_data = try writer.bytes(maybeData, "maybe_data")
            c.pointee._maybe_data_case = .init(rawValue: 23)
        }
        if let maybeFlag {
            c.pointee.maybe_flag = maybeFlag ? 1 : 0
            c.pointee._maybe_flag_case = .init(rawValue: 24)
        }
        if let maybeSmall {
            c.pointee.maybe_small = maybeSmall
            c.pointee._maybe_small_case = .init(rawValue: 25)
        }
        if let maybeLarge {
            c.pointee.maybe_large = maybeLarge
            c.pointee._maybe_large_case = .init(rawValue: 26)
        }
        if let maybeSmallUnsigned {
            c.pointee.maybe_small_unsigned = maybeSmallUnsigned
            c.pointee._maybe_small_unsigned_case = .init(rawValue: 27)
        }
        if let maybeLargeUnsigned {
            c.pointee.maybe_large_unsigned = maybeLargeUnsigned
            c.pointee._maybe_large_unsigned_case = .init(rawValue: 28)
        }
        if let maybeNumber {
            c.pointee.maybe_number = maybeNumber
            c.pointee._maybe_number_case = .init(rawValue: 29)
        }
        if let maybeColour {
            c.pointee.maybe_colour = .init(rawValue: .init(maybeColour.rawValue))
            c.pointee._maybe_colour_case = .init(rawValue: 30)
        }
        c.pointee.maybe_inner = try writer.message(maybeInner, "maybe_inner")
        c.pointee.case_ = try writer.string(`case`, "case")
        c.pointee.class_ = try writer.string(`class`, "class")
        c.pointee.in = `in`
    }

    private enum CodingKeys: String, CodingKey {
        case text
        case data
        case flag
        case small
        case large
        case smallUnsigned = "small_unsigned"
        case largeUnsigned = "large_unsigned"
        case number
        case colour
        case inner
        case texts
        case dataItems = "data_items"
        case flags
        case smalls
        case larges
        case smallUnsigneds = "small_unsigneds"
        case largeUnsigneds = "large_unsigneds"
        case numbers
        case colours
        case inners
        case unpacked
        case maybeText = "maybe_text"
        case maybeData = "maybe_data"
        case maybeFlag = "maybe_flag"
        case maybeSmall = "maybe_small"
        case maybeLarge = "maybe_large"
        case maybeSmallUnsigned = "maybe_small_unsigned"
        case maybeLargeUnsigned = "maybe_large_unsigned"
        case maybeNumber = "maybe_number"
        case maybeColour = "maybe_colour"
        case maybeInner = "maybe_inner"
        case `case`
        case `class`
        case `in`
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        text = try fields.value(.text, or: "")
        data = try fields.bytes(.data, or: [])
        flag = try fields.value(.flag, or: false)
        small = try fields.value(.small, or: 0)
        large = try fields.value(.large, or: 0)
        smallUnsigned = try fields.value(.smallUnsigned, or: 0)
        largeUnsigned = try fields.value(.largeUnsigned, or: 0)
        number = try fields.value(.number, or: 0)
        colour = try fields.value(.colour, or: .unspecified)
        inner = try fields.value(.inner, or: nil)
        texts = try fields.value(.texts, or: [])
        dataItems = try fields.bytes(.dataItems, or: [])
        flags = try fields.value(.flags, or: [])
        smalls = try fields.value(.smalls, or: [])
        larges = try fields.value(.larges, or: [])
        smallUnsigneds = try fields.value(.smallUnsigneds, or: [])
        largeUnsigneds = try fields.value(.largeUnsigneds, or: [])
        numbers = try fields.value(.numbers, or: [])
        colours = try fields.value(.colours, or: [])
        inners = try fields.value(.inners, or: [])
        unpacked = try fields.value(.unpacked, or: [])
        maybeText = try fields.value(.maybeText, or: nil)
        maybeData = try fields.bytes(.maybeData, or: nil)
        maybeFlag = try fields.value(.maybeFlag, or: nil)
        maybeSmall = try fields.value(.maybeSmall, or: nil)
        maybeLarge = try fields.value(.maybeLarge, or: nil)
        maybeSmallUnsigned = try fields.value(.maybeSmallUnsigned, or: nil)
        maybeLargeUnsigned = try fields.value(.maybeLargeUnsigned, or: nil)
        maybeNumber = try fields.value(.maybeNumber, or: nil)
        maybeColour = try fields.value(.maybeColour, or: nil)
        maybeInner = try fields.value(.maybeInner, or: nil)
        `case` = try fields.value(.case, or: "")
        `class` = try fields.value(.class, or: "")
        `in` = try fields.value(.in, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(text, forKey: .text)
        try fields.encodeBytes(data, forKey: .data)
        try fields.encode(flag, forKey: .flag)
        try fields.encode(small, forKey: .small)
        try fields.encode(large, forKey: .large)
        try fields.encode(smallUnsigned, forKey: .smallUnsigned)
        try fields.encode(largeUnsigned, forKey: .largeUnsigned)
        try fields.encode(number, forKey: .number)
        try fields.encode(colour, forKey: .colour)
        try fields.encodeIfPresent(inner, forKey: .inner)
        try fields.encode(texts, forKey: .texts)
        try fields.encodeBytes(dataItems, forKey: .dataItems)
        try fields.encode(flags, forKey: .flags)
        try fields.encode(smalls, forKey: .smalls)
        try fields.encode(larges, forKey: .larges)
        try fields.encode(smallUnsigneds, forKey: .smallUnsigneds)
        try fields.encode(largeUnsigneds, forKey: .largeUnsigneds)
        try fields.encode(numbers, forKey: .numbers)
        try fields.encode(colours, forKey: .colours)
        try fields.encode(inners, forKey: .inners)
        try fields.encode(unpacked, forKey: .unpacked)
        try fields.encodeIfPresent(maybeText, forKey: .maybeText)
        try fields.encodeBytes(maybeData, forKey: .maybeData)
        try fields.encodeIfPresent(maybeFlag, forKey: .maybeFlag)
        try fields.encodeIfPresent(maybeSmall, forKey: .maybeSmall)
        try fields.encodeIfPresent(maybeLarge, forKey: .maybeLarge)
        try fields.encodeIfPresent(maybeSmallUnsigned, forKey: .maybeSmallUnsigned)
        try fields.encodeIfPresent(maybeLargeUnsigned, forKey: .maybeLargeUnsigned)
        try fields.encodeIfPresent(maybeNumber, forKey: .maybeNumber)
        try fields.encodeIfPresent(maybeColour, forKey: .maybeColour)
        try fields.encodeIfPresent(maybeInner, forKey: .maybeInner)
        try fields.encode(`case`, forKey: .case)
        try fields.encode(`class`, forKey: .class)
        try fields.encode(`in`, forKey: .in)
    }
}

/// One inside another.
public struct Inner: WireMessage {
    /// Limits: at most 20 bytes.
    public var name: String
    /// `innermost`.
    public var innermost: Innermost?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(name: String = "", innermost: Innermost? = nil) {
        self.name = name
        self.innermost = innermost
    }
}

extension Inner {
    /// The name on the wire.
    public static let fullName = "shouwen.testing.Inner"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__testing__inner__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__Testing__Inner.self)
        name = reader.string(c.pointee.name)
        innermost = reader.message(c.pointee.innermost)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__Testing__Inner.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.innermost = try writer.message(innermost, "innermost")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case innermost
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        innermost = try fields.value(.innermost, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encodeIfPresent(innermost, forKey: .innermost)
    }
}

/// The deepest.
public struct Innermost: WireMessage {
    /// Limits: at most 20 bytes.
    public var name: String
    /// Limits: at most 600000 items.
    public var leaves: [InnermostLeaf]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(name: String = "", leaves: [InnermostLeaf] = []) {
        self.name = name
        self.leaves = leaves
    }
}

extension Innermost {
    /// The name on the wire.
    public static let fullName = "shouwen.testing.Innermost"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__testing__innermost__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__Testing__Innermost.self)
        name = reader.string(c.pointee.name)
        leaves = reader.messages(c.pointee.leaves, c.pointee.n_leaves)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__Testing__Innermost.self)
        c.pointee.name = try writer.string(name, "name")
        (c.pointee.leaves, c.pointee.n_leaves) = try writer.messages(leaves, "leaves")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case leaves
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        leaves = try fields.value(.leaves, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(leaves, forKey: .leaves)
    }
}

/// Declared inside, and named by both on the other side.
public struct InnermostLeaf: WireMessage {
    /// `green`.
    public var green: Bool

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(green: Bool = false) {
        self.green = green
    }
}

extension InnermostLeaf {
    /// The name on the wire.
    public static let fullName = "shouwen.testing.Innermost.Leaf"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__testing__innermost__leaf__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__Testing__Innermost__Leaf.self)
        green = c.pointee.green != 0
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__Testing__Innermost__Leaf.self)
        c.pointee.green = green ? 1 : 0
    }

    private enum CodingKeys: String, CodingKey {
        case green
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        green = try fields.value(.green, or: false)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(green, forKey: .green)
    }
}

/// A message without which nothing goes.
public struct Demanding: WireMessage {
    /// Limits: required; at most 10 bytes.
    public var name: String
    /// Limits: required; at most 10 bytes.
    public var data: [UInt8]
    /// Limits: required.
    public var colour: Colour
    /// Limits: required.
    public var inner: Inner
    /// Limits: required; at most 2 items.
    public var inners: [Inner]
    /// Limits: 1....
    public var positive: Int32
    /// Limits: ...-1.
    public var negative: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        name: String = "",
        data: [UInt8] = [],
        colour: Colour = .unspecified,
        inner: Inner = Inner(),
        inners: [Inner] = [],
        positive: Int32 = 0,
        negative: Int64 = 0
    ) {
        self.name = name
        self.data = data
        self.colour = colour
        self.inner = inner
        self.inners = inners
        self.positive = positive
        self.negative = negative
    }
}

extension Demanding {
    /// The name on the wire.
    public static let fullName = "shouwen.testing.Demanding"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__testing__demanding__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__Testing__Demanding.self)
        name = reader.string(c.pointee.name)
        data = reader.bytes(c.pointee.data)
        colour = reader.enumeration(c.pointee.colour.rawValue)
        inner = reader.requiredMessage(c.pointee.inner)
        inners = reader.messages(c.pointee.inners, c.pointee.n_inners)
        positive = c.pointee.positive
        negative = c.pointee.negative
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__Testing__Demanding.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.data = try writer.bytes(data, "data")
        c.pointee.colour = .init(rawValue: .init(colour.rawValue))
        c.pointee.inner = try writer.message(inner, "inner")
        (c.pointee.inners, c.pointee.n_inners) = try writer.messages(inners, "inners")
        c.pointee.positive = positive
        c.pointee.negative = negative
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case data
        case colour
        case inner
        case inners
        case positive
        case negative
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        data = try fields.bytes(.data, or: [])
        colour = try fields.value(.colour, or: .unspecified)
        inner = try fields.value(.inner, or: Inner())
        inners = try fields.value(.inners, or: [])
        positive = try fields.value(.positive, or: 0)
        negative = try fields.value(.negative, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encodeBytes(data, forKey: .data)
        try fields.encode(colour, forKey: .colour)
        try fields.encode(inner, forKey: .inner)
        try fields.encode(inners, forKey: .inners)
        try fields.encode(positive, forKey: .positive)
        try fields.encode(negative, forKey: .negative)
    }
}

/// Colours, with a gap in the numbers.
public enum Colour: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `red`.
    case red = 1
    /// `dark_green`.
    case darkGreen = 2
    /// `blue`.
    case blue = 7

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .red: "red"
        case .darkGreen: "dark_green"
        case .blue: "blue"
        }
    }
}
