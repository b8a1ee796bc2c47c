"""What a .proto file may hold, and what it must say: everything else is refused with its place and the reason."""

import re

import wire_words
from wire_schema import F, FIELDS_MAX, INTEGERS, REPEATED_MAX, SCALARS, Refused


class Checker:
    def __init__(self, schema, depth_max):
        self.schema, self.depth_max = schema, depth_max

    def check(self):
        for message in self.schema.messages.values():
            self.check_message(message)
        for message in self.schema.messages.values():
            self.check_depth(message, [])
        for enum in self.schema.enums.values():
            self.check_enum(enum)
        for service in self.schema.services:
            self.check_service(service)
        names = {}
        for full_name in [*self.schema.messages, *self.schema.enums]:
            other = names.setdefault(self.schema.swift_name(full_name), full_name)
            if other != full_name:
                raise Refused("%s and %s would have one Swift name; rename one." % (other, full_name))

    def check_message(self, message):
        name = message.full_name
        if message.real_oneofs:
            raise Refused("%s: oneof %s; use `optional` fields, or a message for each case." % (name, message.real_oneofs[0]))
        if len(message.fields) > FIELDS_MAX:
            raise Refused("%s: %d fields, at most %d; put some into a sub-message." % (name, len(message.fields), FIELDS_MAX))
        if sum(f.repeated for f in message.fields) > REPEATED_MAX:
            raise Refused("%s: more than %d repeated fields; put some into a sub-message." % (name, REPEATED_MAX))
        for field in message.fields:
            self.check_field(field)

    def check_field(self, field):
        at = field.place
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", field.name) or field.name in ("self", "init", "base"):
            raise Refused("%s: a field name is lower_snake_case, and not self, init or base." % at)
        if field.type not in SCALARS and field.type not in (F.TYPE_ENUM, F.TYPE_MESSAGE):
            kind = F.Type.Name(field.type)[5:].lower()
            raise Refused("%s: type %s; use string, bytes, bool, int32/64, uint32/64, double, an enum or a message." % (at, kind))
        if field.type == F.TYPE_MESSAGE and field.type_name not in self.schema.messages:
            raise Refused("%s: message %s is not in Protos." % (at, field.type_name))
        sized = field.type in (F.TYPE_STRING, F.TYPE_BYTES)
        if sized and not field.bytes_max:
            raise Refused("%s: no limit; add [(shouwen.v1.bytes_max) = N]." % at)
        if field.repeated and not field.items_max:
            raise Refused("%s: no limit; add [(shouwen.v1.items_max) = N]." % at)
        if field.bytes_max and not sized:
            raise Refused("%s: bytes_max is for string and bytes." % at)
        if field.items_max and not field.repeated:
            raise Refused("%s: items_max is for repeated fields." % at)
        if (field.min is not None or field.max is not None) and field.type not in INTEGERS:
            raise Refused("%s: min and max are for integers." % at)
        if field.min is not None and field.max is not None and field.min > field.max:
            raise Refused("%s: min is above max." % at)
        if field.required and field.optional:
            raise Refused("%s: both optional and required; choose one." % at)
        if field.required and not field.repeated and field.type not in (F.TYPE_STRING, F.TYPE_BYTES, F.TYPE_ENUM, F.TYPE_MESSAGE):
            raise Refused("%s: required says nothing of a number or bool; use min, or leave it." % at)

    def check_depth(self, message, above):
        """protobuf-c unpacks by recursion without a limit: the depth of the schema must be finite, and small."""
        if message.full_name in above:
            cycle = above[above.index(message.full_name):] + [message.full_name]
            raise Refused("recursion is not taken: %s; refer to the inner one by an id." % " -> ".join(cycle))
        above = above + [message.full_name]
        if len(above) > self.depth_max:
            raise Refused("nested deeper than %d (Limits.messageDepthMax): %s." % (self.depth_max, " -> ".join(above)))
        for field in message.fields:
            if field.type == F.TYPE_MESSAGE:
                self.check_depth(self.schema.messages[field.type_name], above)

    def check_enum(self, enum):
        for name, number, _ in enum.values:
            if not name.startswith(enum.prefix):
                raise Refused("%s: value %s does not begin with %s." % (enum.full_name, name, enum.prefix))
            if number < 0:
                raise Refused("%s: %s is negative." % (enum.full_name, name))
        if len({number for _, number, _ in enum.values}) != len(enum.values):
            raise Refused("%s: two names for one number (allow_alias)." % enum.full_name)

    # MARK: What a service must say

    def check_service(self, service):
        for method in service.methods:
            if method.proto.client_streaming or method.proto.server_streaming:
                raise Refused("%s: streams are not taken yet; make it unary." % method.place)
        if not service.desk or not service.roles:
            raise Refused("%s: nobody could call it; say who sits there: option (desk) = { roles: [TELLER] };" % service.name)
        if not service.desk.zh or not service.desk.en:
            raise Refused("%s: its desk has no help in English or Chinese; give it en and zh." % service.name)
        if service.word and service.word in [other.word for other in self.schema.services if other is not service]:
            raise Refused("%s: another desk's word is %s too; choose another." % (service.name, service.word))
        words = {}
        for method in service.methods:
            self.check_method(method)
            verb = self.schema.messages[method.input].verb
            if " " not in verb.word and service.word and words.setdefault(verb.word, method.name) != method.name:
                raise Refused("%s: its verb %s is %s's too; choose another." % (method.place, verb.word, words[verb.word]))

    def check_method(self, method):
        at, request = method.place, self.schema.messages[method.input]
        if "system" in method.roles:
            raise Refused("%s: the role SYSTEM is the server's own; it calls nothing." % at)
        if method.only_roles and method.more_roles:
            raise Refused("%s: both only_roles and more_roles; choose one." % at)
        begins = bool(request.fields) and request.fields[0].type_name == "shouwen.v1.Change" and request.fields[0].number == 1
        if method.changes != begins:
            raise Refused("%s: a changing method, and no other, begins its request with `Change change = 1`." % at)
        if not request.verb or not request.verb.word or not request.verb.examples:
            raise Refused("%s: %s has no verb; add option (verb) = { word: examples: zh: };" % (at, request.full_name))
        if method.changes and not (request.verb.act and request.verb.title_zh):
            raise Refused("%s: the verb of %s names no act; add act and title_zh." % (at, request.full_name))
        if ("\n\n" in request.comment.strip()) != bool(request.verb.more_zh):
            raise Refused("%s: what its comment says after a blank line, and more_zh, are the same in two languages; give both."
                          % request.full_name)
        for name in self.schema.reachable([method.input, method.output]):
            self.check_meaning(self.schema.messages.get(name) or self.schema.enums[name])
        if method.changes or (method.service.word and " " not in request.verb.word):
            wire_words.check(request, self.schema)

    def check_meaning(self, thing):
        """English (the comment) and Chinese of a message and its fields, or of an enum and its values."""
        if not thing.comment.strip() or not thing.zh:
            raise Refused("%s: its meaning is not said in English (a comment) and Chinese (zh)." % thing.full_name)
        for field in getattr(thing, "fields", []):
            if not field.comment.strip() or not field.zh:
                raise Refused("%s: its meaning is not said in English (a comment) and Chinese (zh)." % field.place)
        for (name, number, _), chinese in zip(getattr(thing, "values", []), getattr(thing, "values_zh", [])):
            if number and not chinese:
                raise Refused("%s.%s: it has no name in Chinese; add [(value_zh) = ...]." % (thing.full_name, name))
