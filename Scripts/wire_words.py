"""The command line of a request: its fields as options, each named once.

A field that is a message is laid open, its fields standing as options of their own, unless its type has a `text_form`.
"""

import shlex

from wire_schema import F, INTEGERS, Refused, camel

# What stands beside every verb's own options: Clients/shouwen/ChangeCommand.swift and CommonOptions.swift.
CHANGE_OPTIONS = {"key", "expect-version", "happened-at"}
COMMON_OPTIONS = {"server", "token-file", "lang", "json", "timeout", "zone", "help"}
LIST_OPTIONS = {"all"}


class Word:
    """One option: the field, its name on the command line, and how it is given."""

    def __init__(self, field):
        cli = field.cli
        self.field = field
        self.name = cli and cli.name or field.name.replace("_", "-")
        self.main, self.positional = bool(cli and cli.main), bool(cli and cli.positional)
        self.default = cli and cli.default or ""
        above_zero = field.type in INTEGERS and field.min is not None and field.min > 0
        self.needed = (field.required or bool(cli and cli.needed) or above_zero) and not self.default
        self.property = camel(self.name.replace("-", "_"))

    @property
    def names(self):
        """All its names, without hyphens before; the one to be shown first."""
        if not self.main:
            return [self.name]
        return ["text"] if self.name == "text" else ["text", self.name]


def laid_open(field, schema):
    """Whether the field's own fields stand as options."""
    return field.type == F.TYPE_MESSAGE and not schema.messages[field.type_name].text_form


def words(request, schema):
    """The options of a request, in the order of its fields."""
    found = []

    def walk(message):
        for field in message.fields:
            if field.type_name == "shouwen.v1.Change":
                continue
            if laid_open(field, schema):
                if field.repeated:
                    raise Refused("%s: a repeated message on the command line; give %s a text_form." % (field.place, field.type_name))
                walk(schema.messages[field.type_name])
            else:
                found.append(Word(field))
    walk(request)
    return found


def begins_case(request):
    """Whether the act is about a case that is yet to be: it writes a registration down."""
    return any(field.type_name == "shouwen.v1.Registration" for field in request.fields)


def check(request, schema):
    """Refuses options that cannot be, and examples that name options that are not there."""
    taken = CHANGE_OPTIONS | COMMON_OPTIONS
    names = set()
    found = words(request, schema)
    for word in found:
        at = "%s (--%s)" % (word.field.place, word.name)
        if word.field.type == F.TYPE_BYTES:
            raise Refused("%s: bytes cannot be given on the command line." % at)
        for name in word.names + (["text-file"] if word.main else []):
            if name in names or name in taken:
                raise Refused("%s: the option --%s is there already; name another: (cli).name." % (at, name))
            names.add(name)
        if word.main and (word.field.type != F.TYPE_STRING or word.field.repeated):
            raise Refused("%s: the main text is a string." % at)
        if word.positional and word.field.repeated:
            raise Refused("%s: a repeated field cannot be positional." % at)
        check_default(word, at, schema)
    if sum(word.main for word in found) > 1:
        raise Refused("%s: more than one main text." % request.full_name)
    for example in request.verb.examples:
        check_example(request, example, names | taken | LIST_OPTIONS, found)


def check_default(word, at, schema):
    field, default = word.field, word.default
    if not default:
        return
    if field.type == F.TYPE_ENUM:
        enum = schema.enums[field.type_name]
        known = [enum.text(name) for name, number, _ in enum.values if number] + ["usual"] * (enum.full_name == "shouwen.v1.Channel")
        sound = default in known
    elif field.type == F.TYPE_BOOL:
        sound = default == "true"
    else:
        sound = field.type in INTEGERS and default.lstrip("-").isdigit()
    if not sound or field.repeated:
        raise Refused("%s: the default %s is no value of it." % (at, default))


def check_example(request, example, names, found):
    start = ("{desk} " + request.verb.word).split()
    tokens = shlex.split(example)
    if tokens[:len(start)] != start and tokens[1:len(start)] != start[1:]:
        raise Refused("%s: the example '%s' does not begin with {desk} %s." % (request.full_name, example, request.verb.word))
    inverted = {"no-" + word.name for word in found if word.default == "true"}
    for token in tokens:
        if token.startswith("--") and token[2:] not in names | inverted:
            raise Refused("%s: the example '%s' names %s, which is no option." % (request.full_name, example, token))
