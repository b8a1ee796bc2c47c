"""Messages encoded by Google's own implementation (python3-protobuf), for the tests to compare ours with.

One line of JSON for each message: {"type": full name, "wire": hexadecimal, "json": the JSON form that our Codable must write}.
Values are drawn from a fixed seed within the limits of the fields; the first of each type has everything, at its limits where they are
small.
"""

import base64
import json
import random

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

F = descriptor_pb2.FieldDescriptorProto
SAMPLES = 4
TEXTS = ["", "a", "首问", "客户\u00a0意见簿", "Ωμέγα", "\U0001f4ee", "O'Brien \"q\" \\ / \t\n", "\u0001\u007f\u0080\u07ff\u0800\uffff"]


def cut(text, size):
    """The longest beginning of a text that is at most so many bytes."""
    return text.encode()[:size].decode(errors="ignore")


class Maker:
    def __init__(self, schema, classes):
        self.schema, self.classes = schema, classes
        self.random = random.Random("shouwen wire fixtures")

    def scalar(self, field, full):
        pick, below = self.random.choice, self.random.randint
        if field.type == F.TYPE_STRING:
            if full and field.bytes_max <= 256:
                text = cut("首" * field.bytes_max, field.bytes_max)
                return text + "x" * (field.bytes_max - len(text.encode()))
            text = cut(pick(TEXTS) * below(1, 3), min(field.bytes_max, 60))
            return text or ("x" if field.required else "")
        if field.type == F.TYPE_BYTES:
            size = field.bytes_max if full and field.bytes_max <= 256 else below(1 if field.required else 0, min(field.bytes_max, 40))
            return bytes(below(0, 255) for _ in range(size))
        if field.type == F.TYPE_BOOL:
            return full or pick([True, False])
        if field.type == F.TYPE_DOUBLE:
            return pick([0.5, -1.25, 1e300, 123456.75])
        if field.type == F.TYPE_ENUM:
            numbers = [number for _, number, _ in self.schema.enums[field.type_name].values]
            return pick(numbers[1:] if field.required or full else numbers)
        bits, signed = (32 if "32" in F.Type.Name(field.type) else 64), "U" not in F.Type.Name(field.type)[5:]
        low = -(1 << bits - 1) if signed else 0
        high = (1 << bits - 1) - 1 if signed else (1 << bits) - 1
        low = low if field.min is None else max(low, field.min)
        high = high if field.max is None else min(high, field.max)
        return pick([low, high, below(low, high), min(max(0, low), high), min(max(1, low), high)])

    def message(self, message, full=False):
        """The message as Google's class, and its JSON form."""
        value, form = self.classes(message.full_name), {}
        for field in message.fields:
            is_message = field.type == F.TYPE_MESSAGE
            one = lambda: self.message(self.schema.messages[field.type_name], full) if is_message else self.scalar(field, full)
            if field.repeated:
                count = min(field.items_max, 3) if full else self.random.randint(1 if field.required else 0, min(field.items_max, 3))
                items = [one() for _ in range(count)]
                getattr(value, field.name).extend([item[0] for item in items] if is_message else items)
                form[field.name] = [item[1] if is_message else self.json(field, item) for item in items]
                continue
            absent = not full and not field.required and (is_message or field.optional) and self.random.random() < 0.5
            if absent:
                continue
            item = one()
            if is_message:
                getattr(value, field.name).CopyFrom(item[0])
                getattr(value, field.name).SetInParent()
                form[field.name] = item[1]
            else:
                setattr(value, field.name, item)
                form[field.name] = self.json(field, item)
        return value, form

    def json(self, field, value):
        if field.type == F.TYPE_BYTES:
            return base64.b64encode(value).decode()
        if field.type == F.TYPE_ENUM:
            enum = self.schema.enums[field.type_name]
            return next(enum.text(name) for name, number, _ in enum.values if number == value)
        return value


def lines(schema, descriptor_bytes):
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(descriptor_bytes).file:
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    maker = Maker(schema, lambda name: factory.GetPrototype(pool.FindMessageTypeByName(name))())
    result = []
    for message in schema.messages.values():
        for sample in range(SAMPLES if message.fields else 1):
            value, form = maker.message(message, full=sample == 0)
            wire = value.SerializeToString(deterministic=True)
            result.append(json.dumps({"type": message.full_name, "wire": wire.hex(), "json": form}, ensure_ascii=False))
    return result
