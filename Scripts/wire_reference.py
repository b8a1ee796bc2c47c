"""The API's pages, Docs/API.md and Docs/API.zh-CN.md: every service, call, role, verb and field, with limits and meaning."""

import re

from wire_client import english, long_english
from wire_desks import changing_requests
from wire_schema import F
from wire_words import words

LINE_MAX = 130
PAGES = {"en": "Docs/API.md", "zh": "Docs/API.zh-CN.md"}
TYPES = {F.TYPE_STRING: "string", F.TYPE_BYTES: "bytes", F.TYPE_BOOL: "bool", F.TYPE_INT32: "int32", F.TYPE_INT64: "int64",
         F.TYPE_UINT32: "uint32", F.TYPE_UINT64: "uint64", F.TYPE_DOUBLE: "double"}
TEXT = {
    "title": ("The API", "接口说明"),
    "made": ("Made by `Scripts/generate-wire` from `Protos/`; do not edit. How bytes travel, statuses and reasons of refusal:\n"
             "[PROTOCOL.md](../PROTOCOL.md). 中文：[API.zh-CN.md](API.zh-CN.md).",
             "由 `Scripts/generate-wire` 依 `Protos/` 生成，请勿手工修改。传输格式、状态码与拒绝原因见 [PROTOCOL.md](../PROTOCOL.md)。"
             "English: [API.md](API.md)."),
    "conventions": ("Moments are milliseconds since 1970-01-01T00:00:00Z, 0 where not given; amounts are in the currency's smallest unit.\n"
                    "A limit in bytes counts UTF-8 bytes. A method marked ✎ changes something: it is written to the log.",
                    "时间为自 1970-01-01T00:00:00Z 起的毫秒数，0 表示未给出；金额以币种最小单位计。字节数按 UTF-8 计。标有 ✎ 的方法会变更案件并记入日志。"),
    "services": ("Services", "服务"), "roles": ("Roles", "岗位"), "requests": ("Requests", "请求"), "replies": ("Replies and parts", "答复及组成"),
    "values": ("Values", "取值"), "method": ("method", "方法"), "request": ("request", "请求"), "reply": ("reply", "答复"),
    "verb": ("`shouwen` …", "`shouwen` …"), "who": ("who may call it", "可调用者"), "what": ("what it does", "作用"),
    "role": ("role", "岗位"), "meaning": ("meaning", "含义"), "number": ("number", "编号"), "field": ("field", "字段"),
    "type": ("type", "类型"), "limits": ("limits", "限制"), "option": ("option", "选项"), "value": ("value", "取值"),
    "desk_of": ("Who sits there: %s.", "岗位：%s。"), "everybody": ("Anybody with a token may call it.", "凡持令牌者均可调用。"),
    "as_desk": ("all of the desk", "本台全部岗位"), "act": ("Act `%s`. Examples:", "动作 `%s`。示例："), "examples": ("Examples:", "示例："),
    "required": ("required", "必填"), "items": ("at most %d items", "不超过 %d 项"), "bytes": ("at most %d bytes", "不超过 %d 字节"),
    "each": (" each", "（每项）"), "least": ("at least %s", "不小于 %s"), "most": ("at most %s", "不大于 %s"), "between": ("%s to %s", "%s 至 %s"),
    "moment": ("moment", "时间"), "none": ("No fields.", "无字段。"), "comma": (", ", "、"), "semicolon": ("; ", "；"),
}


def wrapped(text):
    """A paragraph in lines, broken after a blank or a Chinese comma."""
    lines = [""]
    for part in re.split("(?<=[ 、])", text):
        if len(lines[-1] + part) > LINE_MAX:
            lines[-1] = lines[-1].rstrip(" ")
            lines.append("")
        lines[-1] += part
    return lines


def write(schema, write):
    for index, language in enumerate(("en", "zh")):
        write(PAGES[language], "\n".join(Page(schema, index).lines()) + "\n")


class Page:
    """The page in one language: 0 English, 1 Chinese."""

    def __init__(self, schema, language):
        self.schema, self.language = schema, language
        self.services = [service for service in schema.services if service.package == "shouwen.v1"]
        self.inputs = []
        for service in self.services:
            self.inputs += [m.input for m in service.methods if m.input not in self.inputs]

    def say(self, key, *values):
        return TEXT[key][self.language] % values if values else TEXT[key][self.language]

    def said(self, thing):
        return thing.zh if self.language else english(thing.comment)

    def cell(self, text):
        return text.replace("|", "\\|").replace("\n", " ")

    def table(self, head, rows):
        return (["| %s |" % " | ".join(head), "|%s" % ("---|" * len(head))]
                + ["| %s |" % " | ".join(self.cell(c) for c in row) for row in rows] + [""])

    def lines(self):
        lines = ["# %s" % self.say("title"), "", *self.say("made").split("\n"), "", *self.say("conventions").split("\n"), ""]
        lines += ["## %s" % self.say("services"), ""]
        for service in self.services:
            lines += self.service(service)
        lines += ["## %s" % self.say("roles"), ""] + self.table(
            [self.say("role"), self.say("meaning")],
            [["`%s`" % name, self.schema.role_texts[name][self.language]] for name in self.schema.role_names])
        lines += ["## %s" % self.say("requests"), ""]
        for name in self.inputs:
            lines += self.message(self.schema.messages[name], is_request=True)
        outputs = [m.output for service in self.services for m in service.methods]
        others = [n for n in self.schema.reachable(self.inputs + outputs + ["shouwen.v1.Refusal"]) if n not in self.inputs]
        lines += ["## %s" % self.say("replies"), ""]
        for name in others:
            if name in self.schema.messages:
                lines += self.message(self.schema.messages[name], is_request=False)
        lines += ["## %s" % self.say("values"), ""]
        for name in others:
            if name in self.schema.enums:
                lines += self.enum(self.schema.enums[name])
        return lines[:-1]

    def roles(self, names):
        title = lambda name: self.schema.role_texts[name][1] + " " if self.language else ""
        return self.say("comma").join("%s`%s`" % (title(name), name) for name in names)

    def service(self, service):
        desk = service.desk
        who = self.say("everybody") if desk.everybody else self.say("desk_of", self.roles(service.roles))
        rows = []
        for method in service.methods:
            request = self.schema.messages[method.input]
            roles = self.say("as_desk")
            if method.only_roles:
                roles = self.roles(method.only_roles)
            elif method.more_roles:
                roles += self.say("comma") + self.roles(method.more_roles)
            word = request.verb.word
            command = word if " " in word or not service.word else "%s %s" % (service.word, word)
            rows.append([method.name + (" ✎" if method.changes else ""), self.link(method.input), self.link(method.output),
                         "`%s`" % command, roles, self.said(request)])
        head = [self.say(key) for key in ("method", "request", "reply", "verb", "who", "what")]
        return ["### %s" % service.name, "", "%s %s" % (desk.zh if self.language else desk.en, who), ""] + self.table(head, rows)

    def link(self, full_name):
        name = full_name.rsplit(".", 1)[1]
        return "[%s](#%s)" % (name, name.lower())

    def message(self, message, is_request):
        lines = ["### %s" % message.full_name.rsplit(".", 1)[1], "", self.said(message), ""]
        more = is_request and (message.verb.more_zh if self.language else long_english(message.comment))
        if more:
            lines += wrapped(more) + [""]
        options = {}
        if is_request:
            lines += [self.say("act", message.verb.act) if message.verb.act else self.say("examples"), ""]
            lines += ["    shouwen %s" % example.replace("{desk}", "DESK") for example in message.verb.examples] + [""]
            if message in changing_requests(self.schema) or " " not in message.verb.word and message.verb.word != "ping":
                options = {word.field: word for word in words(message, self.schema)}
        if not message.fields:
            return lines + [self.say("none"), ""]
        head = [self.say(key) for key in ("number", "field", "type", "limits", "meaning")] + ([self.say("option")] if options else [])
        rows = []
        for field in message.fields:
            row = ["%d" % field.number, "`%s`" % field.name, self.type(field), self.limits(field), self.said(field)]
            rows.append(row + ([self.option(options.get(field))] if options else []))
        return lines + self.table(head, rows)

    def option(self, word):
        if not word:
            return ""
        return "`<%s>`" % word.name if word.positional else ", ".join("`--%s`" % name for name in word.names)

    def type(self, field):
        kind = TYPES.get(field.type) or self.link(field.type_name)
        return ("repeated " if field.repeated else "optional " if field.optional else "") + kind

    def limits(self, field):
        notes = []
        if field.required:
            notes.append(self.say("required"))
        if field.items_max:
            notes.append(self.say("items", field.items_max))
        if field.bytes_max:
            notes.append(self.say("bytes", field.bytes_max) + (self.say("each") if field.repeated else ""))
        if field.meaning == "moment":
            notes.append(self.say("moment"))
        if field.min is not None and field.max is not None:
            notes.append(self.say("between", field.min, field.max))
        elif field.min is not None:
            notes.append(self.say("least", field.min))
        elif field.max is not None:
            notes.append(self.say("most", field.max))
        return self.say("semicolon").join(notes)

    def enum(self, enum):
        rows = []
        for (name, number, _), chinese in zip(enum.values, enum.values_zh):
            text = enum.text(name)
            meaning = chinese if self.language else enum.english(number)
            if number:
                rows.append(["%d" % number, "`%s`" % text, meaning])
        head = [self.say(key) for key in ("number", "value", "meaning")]
        return ["### %s" % enum.full_name.rsplit(".", 1)[1], "", self.said(enum), ""] + self.table(head, rows)
