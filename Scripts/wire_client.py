"""The client's verbs: for each request a struct of swift-argument-parser with its options, and for each desk the list of its acts."""

from wire_desks import changing_requests
from wire_schema import F, GENERATED, SCALARS, camel, escaped
from wire_swift import swift_case, swift_method
from wire_words import begins_case, laid_open, words

CLIENT_DIR, KIT_DIR = "Clients/shouwen/Generated", "Clients/ClientKit/Generated"
HEAD = ["// " + GENERATED % ("Protos", ""), "// swift-format-ignore-file", ""]


def write(schema, write):
    forms = at_desks(schema)
    write(CLIENT_DIR + "/Forms.swift", "\n".join(
        HEAD + ["import ArgumentParser", "import ClientKit", "import WireMessages", "import Wording", ""]
        + [line for request in forms for line in form(request, schema)]))
    write(CLIENT_DIR + "/Desks.swift", "\n".join(HEAD + ["import ArgumentParser", "import RPC", "import WireMessages", "import Wording", ""]
                                                 + desks(schema)))
    write(CLIENT_DIR + "/Verbs.swift", "\n".join(HEAD + ["import Wording", ""] + verbs(schema)))
    write(KIT_DIR + "/ValueNames.swift", "\n".join(["// " + GENERATED % ("Protos", ""), "", "import WireMessages", "import Wording", ""]
                                                  + value_names(schema)))
    write(CLIENT_DIR + "/EnumWords.swift", "\n".join(HEAD + ["import ArgumentParser", "import WireMessages", ""] + enums(schema)))


def at_desks(schema):
    """The requests whose verbs are given to a desk and ask for something: acts first, then the reads."""
    found = changing_requests(schema)
    for desk in schema.desks:
        for method in desk.methods:
            request = schema.messages[method.input]
            if not method.changes and " " not in request.verb.word and request.fields and request not in found:
                found.append(request)
    return found


def form_name(request, schema):
    return schema.swift_name(request.full_name)[:-len("Request")] + "Form"


def text(value):
    return '"%s"' % value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def bilingual(english, chinese):
    return "BilingualText(en: %s, zh: %s)" % (text(english), text(chinese))


def english(comment):
    """A comment as one line: its first paragraph."""
    return " ".join(line.strip() for line in comment.strip().split("\n\n")[0].split("\n"))


def long_english(comment):
    return "\n\n".join(" ".join(line.strip() for line in part.split("\n")) for part in comment.strip().split("\n\n")[1:])


def verb_text(request):
    verb, comment = request.verb, request.comment
    return "VerbText(word: %s, purpose: %s, more: %s, examples: [%s])" % (
        text(verb.word.split()[-1]), bilingual(english(comment), verb.zh), bilingual(long_english(comment), verb.more_zh),
        ", ".join(text(example) for example in verb.examples))


# MARK: - One verb

def form(request, schema):
    name, changes = form_name(request, schema), request.fields[0].type_name == "shouwen.v1.Change"
    lines = ["/// %s" % english(request.comment), "struct %s: %s {" % (name, "ChangeForm" if changes else "QueryForm")]
    if changes:
        lines.append("    typealias Subject = %s" % ("NoCase" if begins_case(request) else "OneCase"))
    lines.append("    static let verb = " + verb_text(request))
    for word in words(request, schema):
        lines += ["    " + line for line in declaration(word, schema)]
    expression = built(request, schema)
    asks = "_ change: Change, usualChannel: Channel, common: CommonOptions" if changes else "common: CommonOptions"
    lines += ["", "    func request(%s) throws -> %s {" % (asks, schema.swift_name(request.full_name)),
              "        %s%s" % ("try " if "(" in expression[expression.index("(") + 1:] else "", expression), "    }", "}", ""]
    return lines


def help_text(word, schema, value_name=""):
    field, default = word.field, word.default
    en, zh = english(field.comment), field.zh
    if field.type == F.TYPE_ENUM and default:
        shown = "as is usual at the desk" if default == "usual" else default.replace("_", "-")
        en += " By default %s." % shown
        zh += "默认%s。" % ("为该前台的常用渠道" if default == "usual" else "为 %s" % shown)
    if field.type == F.TYPE_MESSAGE and "=" not in value_name:
        en, zh = en + " Written %s." % value_name, zh + "格式为 %s。" % value_name
    return "%s%s" % (bilingual(en, zh), ", %s" % text(value_name) if value_name else "")


def declaration(word, schema):
    field, prop = word.field, escaped(word.property)
    if word.main:
        names = ", ".join(".customLong(%s)" % text(name) for name in word.names)
        return ["@Option(name: [%s], help: help(%s)) var mainText: String?" % (names, help_text(word, schema)),
                "@Option(help: help(HelpPhrase.textFile.words, \"file\"), completion: .file()) var textFile: String?"]
    kind = field.type
    if kind == F.TYPE_BOOL:
        if word.default == "true":
            return ["@Flag(name: .customLong(%s), inversion: .prefixedNo, help: help(%s)) var %s = true"
                    % (text(word.name), help_text(word, schema), prop)]
        return ["@Flag(name: .customLong(%s), help: help(%s)) var %s = false" % (text(word.name), help_text(word, schema), prop)]
    value_name, of = "", "String"
    if kind == F.TYPE_MESSAGE:
        value_name = schema.messages[field.type_name].text_form
    elif kind == F.TYPE_ENUM:
        of = schema.swift_name(field.type_name)
    elif field.meaning == "moment":
        value_name = "time"
    elif field.meaning == "case_number":
        value_name = "case-number"
    elif kind != F.TYPE_STRING:
        of = SCALARS[kind]
    if field.repeated:
        shape = ": [%s]%s" % (of, "" if word.needed else " = []")
    elif word.needed:
        shape = ": " + of
    elif kind in (F.TYPE_ENUM, F.TYPE_MESSAGE) or field.meaning == "moment":
        shape = ": %s?" % of
    elif kind == F.TYPE_STRING:
        shape = ' = ""'
    else:
        shape = ": %s = %s" % (of, word.default or "0")
    head = "@Argument(" if word.positional else "@Option(name: .customLong(%s), " % text(word.name)
    return ["%shelp: help(%s)) var %s%s" % (head, help_text(word, schema, value_name), prop, shape)]


def built(message, schema):
    """The expression that makes the message of the options."""
    parts = []
    for field in message.fields:
        label = camel(field.name)
        if field.type_name == "shouwen.v1.Change":
            parts.append("change: change")
        elif laid_open(field, schema):
            inner = built(schema.messages[field.type_name], schema)
            # An optional message of which nothing was given is left out.
            parts.append("%s: %s" % (label, inner if field.required else "given(%s)" % inner))
        else:
            word = next(w for w in words(message, schema) if w.field is field)
            parts.append("%s: %s" % (label, value(word, schema)))
    return "%s(%s)" % (schema.swift_name(message.full_name), ", ".join(parts))


def value(word, schema):
    field, prop = word.field, escaped(word.property)
    if word.main:
        return "oneText(mainText, file: textFile, %s, needed: %s)" % (text("--" + word.names[0]), "true" if word.needed else "false")
    if field.type == F.TYPE_MESSAGE:
        return "%s.map(%s.init(commandLine:))" % (prop, schema.swift_name(field.type_name))
    if field.type == F.TYPE_ENUM:
        if word.needed:
            return prop
        enum = schema.enums[field.type_name]
        number = next((n for name, n, _ in enum.values if enum.text(name) == word.default), 0)
        return "%s ?? %s" % (prop, "usualChannel" if word.default == "usual" else "." + swift_case(enum, number))
    if field.meaning == "moment":
        return "common.milliseconds(%s)" % prop
    if field.meaning == "case_number":
        return "validCaseNumber(%s)" % prop
    if field.meaning == "word":
        return '%s.replacing("-", with: "_")' % prop
    return prop


# MARK: - The desks

def desks(schema):
    lines = ["/// The desks, by their words on the command line.", "enum DeskName: String, CaseIterable, ExpressibleByArgument {",
             "    case %s" % ", ".join(escaped(desk.word) for desk in schema.desks), "",
             "    /// The methods of the desk.", "    var methods: any DeskMethods.Type {", "        switch self {"]
    lines += ["        case .%s: %sMethods.self" % (desk.word, desk.name) for desk in schema.desks]
    lines += ["        }", "    }", "}", "", "/// The groups of commands, one a desk.",
              "var deskCommands: [any ParsableCommand.Type] {",
              "    [%s]" % ", ".join("DeskCommands<%sSeat>.self" % desk.name for desk in schema.desks), "}", ""]
    for desk in schema.desks:
        acts = [m for m in desk.methods if m.changes]
        lines += ["/// %s" % desk.desk.en, "enum %sSeat: Desk {" % desk.name, "    static let word = %s" % text(desk.word),
                  "    static let purpose = %s" % bilingual(desk.desk.en, desk.desk.zh),
                  "    static let usualChannel = Channel.%s" % camel(desk.desk.usual_channel),
                  "    static var methods: any DeskMethods.Type { %sMethods.self }" % desk.name,
                  "    static var changes: [any ParsableCommand.Type] {", "        ["]
        lines += ["            ChangeCommand<%s>.self," % method.name for method in acts]
        lines += ["        ]", "    }", ""]
        for method in acts:
            lines += ["    enum %s: DeskAct {" % method.name, "        typealias Place = %sSeat" % desk.name,
                      "        typealias Form = %s" % form_name(schema.messages[method.input], schema),
                      "        static let method = %sMethods.%s" % (desk.name, swift_method(method)), "    }"]
        lines += ["}", ""]
    return lines


def verbs(schema):
    """The words for verbs whose commands are written by hand, by the name of the call."""
    lines = ["/// What `--help` says of the commands that only read.", "enum Verbs {"]
    done = {request.full_name for request in at_desks(schema)}
    for service in schema.services:
        for method in service.methods:
            if method.input not in done:
                done.add(method.input)
                lines.append("    static let %s = %s" % (swift_method(method), verb_text(schema.messages[method.input])))
    return lines + ["}", ""]


def enums(schema):
    """Enums on the command line. The library's own members for enums would take the numbers of the wire, so each type says its words."""
    names = schema.reachable([request.full_name for request in at_desks(schema)])
    lines = []
    for name in names:
        if name in schema.enums:
            lines += ["extension %s: ExpressibleByArgument {" % schema.swift_name(name),
                      "    public init?(argument: String) { self.init(word: argument) }",
                      "    public static var allValueStrings: [String] { words }",
                      "    public static var allValueDescriptions: [String: String] { [:] }", "}", ""]
    return lines


def value_names(schema):
    """What the values of enums are called, for people: the comment, else the name, in English; the option `value_zh` in Chinese."""
    lines = []
    for enum in schema.enums.values():
        if not enum.full_name.startswith("shouwen.v1."):
            continue
        lines += ["extension %s: NamedValue {" % schema.swift_name(enum.full_name),
                  "    /// The value's name; empty for one that was not given.", "    public var words: BilingualText {",
                  "        switch self {"]
        for (name, number, _), chinese in zip(enum.values, enum.values_zh):
            lines.append("        case .%s: %s" % (
                swift_case(enum, number), bilingual(enum.english(number), chinese) if number else 'BilingualText(en: "", zh: "")'))
        lines += ["        }", "    }", "}", ""]
    lines += ["extension StaffRole: NamedValue {", "    /// The role's title.", "    public var words: BilingualText {",
              "        switch self {"]
    lines += ["        case .%s: %s" % (camel(name), bilingual(schema.role_texts[name][0].split(":")[0], schema.role_texts[name][1]))
              for name in schema.role_names]
    return lines + ["        }", "    }", "}", ""]
