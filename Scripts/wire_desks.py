"""The desks' Swift: who works here, what all desks offer alike, messages from named values, and the table of changing methods."""

from wire_schema import F, GENERATED, camel, escaped
from wire_swift import doc, swift_list, swift_method

WIRE_DIR, CALLS_DIR = "Sources/WireMessages/Generated", "Sources/CaseCalls/Generated"
HEAD = "// " + GENERATED % ("Protos", "")


def changing_requests(schema):
    """The requests of changing methods, each once, in the order of the services."""
    found = []
    for service in schema.services:
        for method in service.methods:
            if method.changes and method.input not in found:
                found.append(method.input)
    return [schema.messages[name] for name in found]


def write(schema, write):
    write(WIRE_DIR + "/StaffRole.swift", "\n".join(staff_role(schema)))
    write(WIRE_DIR + "/DeskMethods.swift", "\n".join(desk_methods(schema)))
    write(WIRE_DIR + "/NamedFields.swift", "\n".join(named_fields(schema)))
    write(CALLS_DIR + "/ChangingDesks.swift", "\n".join(changing_desks(schema)))
    write(CALLS_DIR + "/ActCatalogue.swift", "\n".join(act_catalogue(schema)))


def staff_role(schema):
    lines = [HEAD, "", "/// The role in which somebody calls; which of them sit at a desk stands in its .proto.",
             "public enum StaffRole: String, CaseIterable, Hashable, Sendable {"]
    for name in schema.role_names:
        lines += doc(schema.role_texts[name][0], "    ", name)
        lines.append("    case %s%s" % (camel(name), "" if camel(name) == name else ' = "%s"' % name))
    return lines + ["}", ""]


def desk_methods(schema):
    """A protocol of what every desk has: the same name, the same messages."""
    first, *others = schema.desks
    key = lambda method: (method.name, method.input, method.output)
    common = [m for m in first.methods if all(key(m) in map(key, other.methods) for other in others)]
    lines = [HEAD, "", "/// The calls that every desk offers, under the same names.", "public protocol DeskMethods {"]
    for method in common:
        types = ", ".join(schema.swift_name(name) for name in (method.input, method.output))
        lines += doc(schema.messages[method.input].comment.split("\n\n")[0], "    ", method.name)
        lines.append("    static var %s: UnaryMethod<%s> { get }" % (swift_method(method), types))
    lines += ["}", ""]
    lines += ["extension %sMethods: DeskMethods {}" % desk.name for desk in schema.desks]
    return lines + [""]


# MARK: - Messages from named values

def named_fields(schema):
    lines = [HEAD, ""]
    for name in schema.reachable([request.full_name for request in changing_requests(schema)]):
        if name in schema.messages:
            lines += settable(schema.messages[name], schema)
    return lines


def settable(message, schema):
    lines = ["extension %s: NamedFieldMessage {" % schema.swift_name(message.full_name),
             "    /// A message in which nothing is said.", "    public static var absent: Self { Self() }", "",
             "    /// Says one field.",
             "    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {",
             "        switch field.name {"]
    inline = None
    for field in message.fields:
        if field.inline:
            inline = field
        lines.append('        case "%s": %s = try field.%s' % (field.name, escaped(camel(field.name)), reading(field, schema)))
    if inline:
        lines.append("        default: try %s.set(field)" % escaped(camel(inline.name)))
    else:
        lines.append("        default: throw field.unknown")
    return lines + ["        }", "    }", "}", ""]


def reading(field, schema):
    many = field.repeated
    if field.type == F.TYPE_STRING:
        about = "" if field.meaning in ("plain", "word") else "." + camel(field.meaning)
        return ("strings(%s)" if many else "string(%s)") % about
    if field.type == F.TYPE_MESSAGE:
        pair = [f.name for f in schema.messages[field.type_name].fields] == ["name", "value"]
        return ("pairs()" if pair else "messages()") if many else "message()"
    if field.type == F.TYPE_ENUM:
        return "enumeration()"
    if field.type == F.TYPE_BOOL:
        return "boolean()"
    return "moment()" if field.meaning == "moment" else "integer()"


# MARK: - What the server offers

def changing_desks(schema):
    lines = [HEAD, "", "import RPC", "import WireMessages", ""]
    for desk in schema.desks:
        lines += ["extension %sMethods: ChangingDesk {" % desk.name,
                  "    /// Offers every changing method of the desk.",
                  "    public static func offerChanges(in table: inout MethodTable, by calls: CaseCalls, check: @escaping DeskCheck) {"]
        lines += ["        calls.change(%s, in: &table, check: check)" % swift_method(m) for m in desk.methods if m.changes]
        lines += ["    }", "}", ""]
    return lines


def act_catalogue(schema):
    lines = [HEAD, "", "import WireMessages", "import Wording", "",
             "/// Every act that can be asked for: its name in scenarios, its title, its request, and where it is asked for.",
             "public enum ActCatalogue {", "    /// The acts, in the order of the API.", "    public static let all: [Entry] = ["]
    requests = changing_requests(schema)
    lines += swift_list([escaped(camel(request.verb.act)) for request in requests]) + ["    ]"]
    for request in requests:
        act = request.verb.act
        methods = ["%sMethods.%s.erased" % (service.name, swift_method(method))
                   for service in schema.services for method in service.methods if method.input == request.full_name]
        lines += ["    /// %s" % request.comment.split("\n")[0].strip(),
                  "    public static let %s = Entry(" % escaped(camel(act)),
                  '        name: "%s", title: BilingualText(en: "%s", zh: "%s"),' % (act, act.replace("_", " "), request.verb.title_zh),
                  "        request: %s.self," % schema.swift_name(request.full_name),
                  "        methods: ["]
        lines += ["    " + line for line in swift_list(methods)] + ["        ])"]
    return lines + ["}", ""]
