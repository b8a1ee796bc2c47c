"""The .proto files as the generator sees them: names, messages, enums, services, and what our options say of them."""

import re

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

OPTIONS_FILE = "shouwen/v1/options.proto"
NOT_GENERATED = {OPTIONS_FILE, "google/protobuf/descriptor.proto"}
GENERATED = "Made by Scripts/generate-wire from %s/%s. Do not edit."

# Swift names: what stands before a message's own name, by package.
SWIFT_PREFIX = {"shouwen.v1": "", "shouwen.testing": "", "ttrpc": "TTRPC", "google.rpc": "RPC", "google.protobuf": "Protobuf"}
FIELDS_MAX = 64       # one bit each in the scanner's mask of fields seen
REPEATED_MAX = 16     # one counter each in the scanner's frame

F = descriptor_pb2.FieldDescriptorProto
SCALARS = {
    F.TYPE_STRING: "String", F.TYPE_BYTES: "[UInt8]", F.TYPE_BOOL: "Bool", F.TYPE_INT32: "Int32", F.TYPE_INT64: "Int64",
    F.TYPE_UINT32: "UInt32", F.TYPE_UINT64: "UInt64", F.TYPE_DOUBLE: "Double",
}
INTEGERS = {F.TYPE_INT32, F.TYPE_INT64, F.TYPE_UINT32, F.TYPE_UINT64}
SWIFT_KEYWORDS = set("""associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
    precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default defer do else
    fallthrough for guard if in repeat return switch throw where while as false is nil self super throws true try""".split())
# protoc-gen-c appends an underscore to these (kKeywordList in its c_helpers.cc).
C_KEYWORDS = set("""and and_eq asm auto bitand bitor bool break case catch char class compl const const_cast continue default delete do
    double dynamic_cast else enum explicit extern false float for friend goto if inline int long mutable namespace new not not_eq
    operator or or_eq private protected public register reinterpret_cast return short signed sizeof static static_cast struct switch
    template this throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq""".split())


class Refused(Exception):
    """A .proto file that this generator does not take; the text says where, what, and what to do."""


# MARK: - Names

def camel(snake):
    first, *rest = snake.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def escaped(name):
    return "`%s`" % name if name in SWIFT_KEYWORDS else name


def camel_to_lower(name):
    """CamelToLower of protoc-gen-c: an underscore before a capital that follows a small letter."""
    result, was_upper = "", True
    for letter in name:
        if letter.isupper() and not was_upper:
            result += "_"
        result += letter.lower()
        was_upper = letter.isupper()
    return result


def c_type(full_name):
    return "__".join("".join(part[:1].upper() + part[1:] for part in piece.split("_")) for piece in full_name.split("."))


def c_symbol(full_name):
    return "__".join(camel_to_lower(piece) for piece in full_name.split("."))


def c_field(name):
    return name + "_" if name in C_KEYWORDS else name

# MARK: - The schema, read from descriptors

class Field:
    def __init__(self, proto, message, schema, comment):
        self.proto, self.message, self.comment = proto, message, comment
        self.name, self.number, self.type = proto.name, proto.number, proto.type
        self.repeated = proto.label == F.LABEL_REPEATED
        self.type_name = proto.type_name.lstrip(".")
        # `optional` on a message adds nothing: presence is there anyway.
        self.optional = proto.proto3_optional and proto.type != F.TYPE_MESSAGE
        option = lambda name: schema.option(proto.options, name)
        self.bytes_max, self.items_max = option("bytes_max"), option("items_max")
        self.min, self.max, self.required = option("min"), option("max"), bool(option("required"))
        self.zh, self.cli, self.inline = option("zh") or "", option("cli"), bool(option("inline"))
        self.meaning = schema.constant("Value.Meaning", option("meaning") or 0)

    @property
    def place(self):
        return "%s.%s" % (self.message.full_name, self.name)


class Message:
    def __init__(self, full_name, proto, file, schema, comment, comment_of):
        self.full_name, self.file, self.comment, self.proto = full_name, file, comment, proto
        option = lambda name: schema.option(proto.options, name)
        self.verb, self.text_form = option("verb"), option("text_form")
        self.zh = self.verb.zh if self.verb else option("message_zh") or ""
        self.fields = sorted((Field(f, self, schema, comment_of(i)) for i, f in enumerate(proto.field)), key=lambda f: f.number)
        self.real_oneofs = [o.name for i, o in enumerate(proto.oneof_decl)
                            if not any(f.proto3_optional and f.oneof_index == i for f in proto.field if f.HasField("oneof_index"))]


class Enum:
    def __init__(self, full_name, proto, file, schema, comment, comment_of):
        self.full_name, self.file, self.comment = full_name, file, comment
        self.prefix = camel_to_lower(proto.name).upper() + "_"
        self.values = [(v.name, v.number, comment_of(i)) for i, v in enumerate(proto.value)]
        self.zh = schema.option(proto.options, "enum_zh") or ""
        self.values_zh = [schema.option(v.options, "value_zh") or "" for v in proto.value]

    def english(self, number):
        """What a value is called, for people: its comment, else its name."""
        name, _, comment = next(value for value in self.values if value[1] == number)
        return " ".join(comment.split()) or self.text(name).replace("_", " ")

    def text(self, name):
        """The name in JSON: the proto's, without the enum's prefix, in small letters."""
        return name[len(self.prefix):].lower()


class Method:
    """A call. `roles` are those who may make it, by name, in the order of Staff.Role; None where nothing says so."""

    def __init__(self, proto, service, schema, comment):
        self.proto, self.service, self.comment, self.name = proto, service, comment, proto.name
        self.input, self.output = proto.input_type.lstrip("."), proto.output_type.lstrip(".")
        self.changes = bool(schema.option(proto.options, "changes"))
        roles = lambda name: schema.roles(schema.repeated(proto.options, name))
        self.only_roles, self.more_roles = roles("only_roles"), roles("more_roles")

    @property
    def place(self):
        return "%s.%s" % (self.service.name, self.name)

    @property
    def roles(self):
        return self.only_roles or self.service.roles + self.more_roles


class Service:
    """A service; `word` is its desk's on the command line, empty where it is no desk."""

    def __init__(self, file, proto, schema, comment, method_comments):
        self.file, self.package, self.name, self.comment, self.proto = file.name, file.package, proto.name, comment, proto
        self.full_name = "%s.%s" % (file.package, proto.name)
        self.desk = schema.option(proto.options, "desk")
        self.word = self.desk.word if self.desk else ""
        everybody = bool(self.desk and self.desk.everybody)
        callers = [name for name in schema.role_names if name != "system"]
        self.roles = callers if everybody else schema.roles(self.desk.roles if self.desk else [])
        self.methods = [Method(m, self, schema, method_comments[i]) for i, m in enumerate(proto.method)]


class Schema:
    def __init__(self, descriptor_bytes):
        pool = descriptor_pool.DescriptorPool()
        plain = descriptor_pb2.FileDescriptorSet.FromString(descriptor_bytes)
        for file in plain.file:
            pool.Add(file)
        # Parsed once more with the pool's own classes: those know our options.
        set_class = message_factory.MessageFactory(pool).GetPrototype(pool.FindMessageTypeByName("google.protobuf.FileDescriptorSet"))
        self.extensions = {e.name: e for e in pool.FindFileByName(OPTIONS_FILE).extensions_by_name.values()}
        # The enums of the options themselves: who works here, what a value stands for.
        self.option_enums = {}
        for file in plain.file:
            if file.name == OPTIONS_FILE:
                for message in file.message_type:
                    for enum in message.enum_type:
                        self.option_enums["%s.%s" % (message.name, enum.name)] = {v.number: v.name.lower() for v in enum.value}
        self.role_names = [name for number, name in sorted(self.option_enums["Staff.Role"].items()) if number]
        self.role_texts = {}
        self.messages, self.enums, self.services = {}, {}, []
        self.files = []
        for file in set_class.FromString(descriptor_bytes).file:
            if file.name == OPTIONS_FILE:
                self.read_roles(file)
            if file.name in NOT_GENERATED:
                continue
            self.files.append(file.name)
            self.read(file)

    def option(self, options, name):
        extension = self.extensions[name]
        return options.Extensions[extension] if options.HasExtension(extension) else None

    def repeated(self, options, name):
        return options.Extensions[self.extensions[name]]

    def constant(self, enum, number):
        """The name of one of the options' own enum values, in small letters."""
        return self.option_enums[enum][number]

    def roles(self, numbers):
        return [self.constant("Staff.Role", number) for number in sorted(set(numbers))]

    def read_roles(self, file):
        """The meaning of each role, in English and Chinese."""
        comments = {tuple(at.path): at.leading_comments.strip() for at in file.source_code_info.location}
        for i, message in enumerate(file.message_type):
            for j, enum in enumerate(message.enum_type):
                for k, value in enumerate(enum.value):
                    if (message.name, enum.name) == ("Staff", "Role") and value.number:
                        self.role_texts[value.name.lower()] = (
                            comments.get((4, i, 4, j, 2, k), ""), self.option(value.options, "value_zh") or "")

    @property
    def desks(self):
        return [service for service in self.services if service.word]

    def reachable(self, roots):
        """The full names of the messages and enums that these messages are made of, in the order of the files."""
        found, pending = set(), list(roots)
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending += [f.type_name for f in self.messages[name].fields if f.type_name] if name in self.messages else []
        return [name for name in [*self.messages, *self.enums] if name in found]

    def read(self, file):
        if file.syntax != "proto3":
            raise Refused("%s: only proto3 is taken; write syntax = \"proto3\"." % file.name)
        if file.package not in SWIFT_PREFIX:
            raise Refused("%s: package %s has no Swift prefix; add it to SWIFT_PREFIX." % (file.name, file.package))
        if file.extension:
            raise Refused("%s: extensions belong in %s." % (file.name, OPTIONS_FILE))
        comments = {tuple(at.path): at.leading_comments or at.trailing_comments for at in file.source_code_info.location}
        comment = lambda *path: comments.get(tuple(path), "").strip("\n")

        def read_message(proto, scope, path):
            if proto.options.map_entry:
                raise Refused("%s: a map field; use a repeated message with key and value." % scope)
            name = "%s.%s" % (scope, proto.name)
            self.messages[name] = Message(name, proto, file.name, self, comment(*path), lambda i: comment(*path, 2, i))
            for i, nested in enumerate(proto.nested_type):
                read_message(nested, name, (*path, 3, i))
            for i, nested in enumerate(proto.enum_type):
                read_enum(nested, name, (*path, 4, i))

        def read_enum(proto, scope, path):
            name = "%s.%s" % (scope, proto.name)
            self.enums[name] = Enum(name, proto, file.name, self, comment(*path), lambda i: comment(*path, 2, i))

        for i, proto in enumerate(file.message_type):
            read_message(proto, file.package, (4, i))
        for i, proto in enumerate(file.enum_type):
            read_enum(proto, file.package, (5, i))
        for i, proto in enumerate(file.service):
            notes = [comment(6, i, 2, j) for j in range(len(proto.method))]
            self.services.append(Service(file, proto, self, comment(6, i), notes))

    def package(self, full_name):
        return max((p for p in SWIFT_PREFIX if full_name.startswith(p + ".")), key=len)

    def swift_name(self, full_name):
        package = self.package(full_name)
        return SWIFT_PREFIX[package] + "".join(full_name[len(package) + 1:].split("."))
