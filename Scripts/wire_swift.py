"""WireMessages' Swift: the faces of messages, enums and services."""

import os

from wire_schema import F, GENERATED, SCALARS, Refused, c_field, c_symbol, c_type, camel, escaped


def doc(comment, indent, fallback):
    text = comment.strip() or fallback
    return [("%s/// %s" % (indent, line.strip())).rstrip() for line in text.split("\n")]


def element_type(field, schema):
    return SCALARS.get(field.type) or schema.swift_name(field.type_name)


def swift_type(field, schema):
    element = element_type(field, schema)
    if field.repeated:
        return "[%s]" % element
    if field.optional or (field.type == F.TYPE_MESSAGE and not field.required):
        return element + "?"
    return element


def default_value(field, schema):
    kind = swift_type(field, schema)
    if kind.endswith("?"):
        return "nil"
    if field.repeated or field.type == F.TYPE_BYTES:
        return "[]"
    if field.type == F.TYPE_MESSAGE:
        return kind + "()"
    if field.type == F.TYPE_ENUM:
        return "." + swift_case(schema.enums[field.type_name], 0)
    return {"String": '""', "Bool": "false"}.get(kind, "0")


def swift_case(enum, number):
    name = next(n for n, value, _ in enum.values if value == number)
    case = camel(enum.text(name))
    return escaped("_" + case if case[:1].isdigit() else case)


def limit_note(field):
    notes = []
    if field.required:
        notes.append("required")
    if field.items_max:
        notes.append("at most %d items" % field.items_max)
    if field.bytes_max:
        notes.append("at most %d bytes%s" % (field.bytes_max, " each" if field.repeated else ""))
    if field.min is not None or field.max is not None:
        notes.append("%s...%s" % ("" if field.min is None else field.min, "" if field.max is None else field.max))
    return "Limits: %s." % "; ".join(notes) if notes else ""


def read_line(field):
    c = "c.pointee." + c_field(field.name)
    if field.repeated:
        count = "c.pointee.n_" + c_field(field.name)
        kind = {F.TYPE_STRING: "strings", F.TYPE_BYTES: "byteStrings", F.TYPE_BOOL: "booleans", F.TYPE_ENUM: "enumerations",
                F.TYPE_MESSAGE: "messages"}.get(field.type, "numbers")
        return "reader.%s(%s, %s)" % (kind, c, count)
    value = {F.TYPE_STRING: "reader.string(%s)", F.TYPE_BYTES: "reader.bytes(%s)", F.TYPE_BOOL: "%s != 0",
             F.TYPE_ENUM: "reader.enumeration(%s.rawValue)",
             F.TYPE_MESSAGE: "reader.requiredMessage(%s)" if field.required else "reader.message(%s)"}.get(field.type, "%s") % c
    return "c.pointee._%s_case.rawValue == 0 ? nil : %s" % (field.name, value) if field.optional else value


def write_lines(field):
    name, c, place = escaped(camel(field.name)), "c.pointee." + c_field(field.name), '"%s"' % field.name
    if field.repeated:
        kind = {F.TYPE_STRING: "strings", F.TYPE_BYTES: "byteStrings", F.TYPE_BOOL: "booleans", F.TYPE_ENUM: "enumerations",
                F.TYPE_MESSAGE: "messages"}.get(field.type, "numbers")
        return ["(%s, c.pointee.n_%s) = try writer.%s(%s, %s)" % (c, c_field(field.name), kind, name, place)]
    value = {F.TYPE_STRING: "try writer.string({0}, {1})", F.TYPE_BYTES: "try writer.bytes({0}, {1})", F.TYPE_BOOL: "{0} ? 1 : 0",
             F.TYPE_ENUM: ".init(rawValue: .init({0}.rawValue))", F.TYPE_MESSAGE: "try writer.message({0}, {1})"}.get(field.type, "{0}")
    value = value.format(name, place)
    if not field.optional:
        return ["%s = %s" % (c, value)]
    case = "c.pointee._%s_case = .init(rawValue: %d)" % (field.name, field.number)
    return ["if let %s {" % name, "    %s = %s" % (c, value), "    " + case, "}"]


def swift_message(message, schema):
    name, fields = schema.swift_name(message.full_name), message.fields
    lines = doc(message.comment, "", "`%s`." % message.full_name) + ["public struct %s: WireMessage {" % name]
    for field in fields:
        comment = "\n".join(filter(None, [field.comment.strip(), limit_note(field)]))
        lines += doc(comment, "    ", "`%s`." % field.name)
        lines.append("    public var %s: %s" % (escaped(camel(field.name)), swift_type(field, schema)))
    if fields:
        lines.append("")
    parameters = ["%s: %s = %s" % (escaped(camel(f.name)), swift_type(f, schema), default_value(f, schema)) for f in fields]
    lines.append("    /// A message of these fields; those left out have the value that proto3 gives an absent field.")
    one_line = "    public init(%s) {" % ", ".join(parameters)
    if not fields:
        lines += ["    public init() {}"]
    else:
        if len(one_line) <= 140:
            lines.append(one_line)
        else:
            lines += ["    public init("] + ["        %s%s" % (p, "," if p is not parameters[-1] else "") for p in parameters] + ["    ) {"]
        lines += ["        self.%s = %s" % (camel(f.name), escaped(camel(f.name))) for f in fields] + ["    }"]
    symbol, c_struct = c_symbol(message.full_name), c_type(message.full_name)
    lines += ["}", "", "extension %s {" % name,
              "    /// The name on the wire.",
              '    public static let fullName = "%s"' % message.full_name,
              "    /// The C layout and the rules of the fields.",
              "    public static var layout: MessageLayout { MessageLayout(%s__get_rules()) }" % symbol, ""]
    if fields:
        lines += ["    /// Copies an unpacked C message.", "    public init(reading reader: MessageReader) {",
                  "        let c = reader.message(as: %s.self)" % c_struct]
        lines += ["        %s = %s" % (escaped(camel(f.name)), read_line(f)) for f in fields] + ["    }", ""]
        lines += ["    /// Fills a C message.", "    public func write(to writer: MessageWriter) throws(WireError) {",
                  "        let c = writer.message(as: %s.self)" % c_struct]
        for field in fields:
            lines += ["        " + line for line in write_lines(field)]
        lines += ["    }"]
    else:
        lines += ["    /// Copies an unpacked C message, which has no fields.", "    public init(reading reader: MessageReader) {}", "",
                  "    /// Fills a C message, which has no fields.", "    public func write(to writer: MessageWriter) throws(WireError) {}"]
    return lines + swift_codable(fields, schema) + ["}", ""]


def swift_codable(fields, schema):
    if not fields:
        return []
    named = lambda f: "" if camel(f.name) == f.name else ' = "%s"' % f.name
    keys = ["case %s%s" % (escaped(camel(f.name)), named(f)) for f in fields]
    lines = ["", "    private enum CodingKeys: String, CodingKey {"] + ["        " + key for key in keys] + ["    }", "",
             "    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.",
             "    public init(from decoder: any Decoder) throws {",
             "        let fields = try decoder.container(keyedBy: CodingKeys.self)"]
    for f in fields:
        reader = "bytes" if f.type == F.TYPE_BYTES else "value"
        lines.append("        %s = try fields.%s(.%s, or: %s)" % (escaped(camel(f.name)), reader, camel(f.name), default_value(f, schema)))
    lines += ["    }", "", "    /// Writes the JSON form.", "    public func encode(to encoder: any Encoder) throws {",
              "        var fields = encoder.container(keyedBy: CodingKeys.self)"]
    for f in fields:
        name = escaped(camel(f.name))
        if f.type == F.TYPE_BYTES:
            lines.append("        try fields.encodeBytes(%s, forKey: .%s)" % (name, camel(f.name)))
        else:
            present = "encodeIfPresent" if swift_type(f, schema).endswith("?") else "encode"
            lines.append("        try fields.%s(%s, forKey: .%s)" % (present, name, camel(f.name)))
    return lines + ["    }"]


def swift_enum(enum, schema):
    lines = doc(enum.comment, "", "`%s`." % enum.full_name) + ["public enum %s: Int32, WireEnum {" % schema.swift_name(enum.full_name)]
    for name, number, comment in enum.values:
        lines += doc(comment, "    ", "`%s`." % enum.text(name)) + ["    case %s = %d" % (swift_case(enum, number), number)]
    lines += ["", "    /// The name in JSON and on the command line.", "    public var text: String {", "        switch self {"]
    lines += ['        case .%s: "%s"' % (swift_case(enum, number).strip("`"), enum.text(name)) for name, number, _ in enum.values]
    return lines + ["        }", "    }", "}", ""]


def swift_method(method):
    return escaped(method.name[:1].lower() + method.name[1:])


def swift_roles(names):
    return "[%s]" % ", ".join("." + camel(name) for name in names)


def swift_service(service, schema):
    lines = doc(service.comment, "", "`%s`." % service.full_name) + ["public enum %sMethods {" % service.name]
    lines += ["    /// Who sits there.", "    public static let staff: Set<StaffRole> = ["]
    lines += swift_list(["." + camel(name) for name in service.roles]) + ["    ]"]
    for method in service.methods:
        types = ", ".join(schema.swift_name(name) for name in (method.input, method.output))
        roles = swift_roles(method.only_roles) if method.only_roles else "staff"
        if method.more_roles:
            roles += ".union(%s)" % swift_roles(method.more_roles)
        lines += doc(method.comment or schema.messages[method.input].comment, "    ", "`%s`." % method.name)
        lines += ["    public static let %s = UnaryMethod<%s>(" % (swift_method(method), types),
                  '        service: "%s", name: "%s", changes: %s, roles: %s)' % (
                      service.full_name, method.name, "true" if method.changes else "false", roles)]
    names = ["%s.erased" % swift_method(m) for m in service.methods]
    lines += ["", "    /// Every method of the service.", "    public static let all: [AnyMethod] = ["]
    return lines + swift_list(names) + ["    ]", "}", ""]


def swift_list(items):
    """Items one a line, as swift format likes them: a comma after the last unless it is alone."""
    return ["        %s%s" % (item, "," if len(items) > 1 else "") for item in items]


def write_swift(schema, output, write):
    """Writes the Swift of every .proto file; `write` takes a path and a text."""
    names = {}
    for file_name in schema.files:
        base = camel("_" + os.path.basename(file_name)[:-len(".proto")]) + ".swift"
        if names.setdefault(base, file_name) != file_name:
            raise Refused("%s and %s would both be %s; rename one." % (names[base], file_name, base))
        body = []
        for service in schema.services:
            if service.file == file_name:
                body += swift_service(service, schema)
        for message in schema.messages.values():
            if message.file == file_name:
                body += swift_message(message, schema)
        for enum in schema.enums.values():
            if enum.file == file_name:
                body += swift_enum(enum, schema)
        head = ["// " + GENERATED % (output.protos, file_name), "", *output.imports, ""]
        write("%s/%s" % (output.swift_dir, base), "\n".join(head + body).rstrip("\n") + "\n")
    if not output.catalogue:
        return
    head = ["// " + GENERATED % (output.protos, ""), "", "/// Everything that can travel.", "public enum WireCatalogue {",
            "    /// Every method of every service.", "    public static let allMethods: [AnyMethod] = services.flatMap { $0 }", "",
            "    private static let services: [[AnyMethod]] = ["]
    head += swift_list(["%sMethods.all" % service.name for service in schema.services])
    head += ["    ]", "", "    /// Every message type.", "    public static let allMessages: [any WireMessage.Type] = ["]
    head += swift_list(["%s.self" % schema.swift_name(name) for name in schema.messages]) + ["    ]", "}", ""]
    write(output.swift_dir + "/WireCatalogue.swift", "\n".join(head))
