public import Wording

extension WireError {
    /// What is wrong, where, and what to do about it, in English. Never holds a field's content.
    public var description: String { text.english }

    /// What is wrong, where, and what to do about it. Never holds a field's content. The field's path stays as the .proto has it.
    public var text: BilingualText {
        let wrong = fault.text
        return BilingualText(
            en: "\(field.isEmpty ? "the message" : field): \(wrong.english)",
            zh: "\(field.isEmpty ? "报文" : field)：\(wrong.chinese)")
    }
}

extension WireError.Fault {
    /// What is wrong and what to do about it, wherever it is.
    var text: BilingualText {
        switch self {
        case .malformed(let flaw):
            BilingualText(
                en: "\(flaw.text.english); encode it with the current .proto files", zh: "\(flaw.text.chinese)；请按现行 .proto 文件编码")
        case .tooLarge(let bytesMax):
            BilingualText(
                en: "needs more than \(bytesMax) bytes; send less in one message", zh: "所需空间超过 \(bytesMax) 字节；请减少单个报文的内容")
        case .invalidUTF8:
            BilingualText(en: "not valid UTF-8; convert the text to UTF-8 before sending", zh: "不是有效的 UTF-8 文本；请转换为 UTF-8 后发送")
        case .embeddedNUL:
            BilingualText(en: "has a NUL character inside; remove it", zh: "含有 NUL 字符；请删除该字符")
        case .unknownEnum(let value):
            BilingualText(
                en: "\(value) is not a value of this enum; use one that the .proto lists",
                zh: "\(value) 不是该枚举的取值；请选用 .proto 文件所列的值")
        case .tooManyItems(let max):
            BilingualText(en: "more than \(max) items; send fewer", zh: "超过 \(max) 项；请减少项数")
        case .tooLong(let bytes, let max):
            BilingualText(
                en: "\(bytes) bytes where at most \(max) are allowed; shorten it", zh: "长 \(bytes) 字节，上限为 \(max) 字节；请缩短")
        case .outOfRange(let value, let min, let max):
            WireError.Fault.outside(value, min, max)
        case .notFinite:
            BilingualText(en: "not a finite number; send a number", zh: "不是有限数值；请填写数值")
        case .missing:
            BilingualText(en: "is required; fill it in", zh: "为必填项；请填写")
        case .nestedTooDeep(let max):
            BilingualText(en: "messages lie more than \(max) deep; send a flatter message", zh: "报文嵌套超过 \(max) 层；请减少嵌套层次")
        }
    }

    /// A bound at the end of the type is none that the .proto states.
    private static func outside(_ value: Int64, _ min: Int64, _ max: Int64) -> BilingualText {
        switch (min, max) {
        case (.min, _):
            BilingualText(
                en: "\(value) is not in the range up to \(max); send a smaller number", zh: "\(value) 超出范围，最大为 \(max)；请填写较小的数值")
        case (_, .max):
            BilingualText(
                en: "\(value) is not in the range from \(min); send a greater number", zh: "\(value) 超出范围，最小为 \(min)；请填写较大的数值")
        default:
            BilingualText(
                en: "\(value) is not in \(min)...\(max); send a number of that range",
                zh: "\(value) 不在 \(min) 至 \(max) 之间；请填写该范围内的数值")
        }
    }
}

extension WireError.Flaw {
    /// What makes the bytes no message.
    var text: BilingualText {
        switch self {
        case .truncated: BilingualText(en: "the bytes end in the middle of a field", zh: "字段不完整")
        case .overlongNumber: BilingualText(en: "a number is longer than the encoding allows", zh: "数字的编码超长")
        case .badFieldNumber: BilingualText(en: "a field number is out of range", zh: "字段编号超出范围")
        case .badWireType: BilingualText(en: "a wire type does not exist in proto3", zh: "编码类型在 proto3 中不存在")
        case .wrongWireType: BilingualText(en: "the value on the wire is of another type than the field", zh: "编码类型与字段类型不符")
        case .badBool: BilingualText(en: "a truth value is neither 0 nor 1", zh: "布尔值既非 0 也非 1")
        case .duplicateField: BilingualText(en: "the field stands twice", zh: "字段重复出现")
        case .refused: BilingualText(en: "the message could not be unpacked", zh: "报文无法解析")
        }
    }
}
