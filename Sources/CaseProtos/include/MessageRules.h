// What a message's fields must keep beside their types, as tables that stand next to protobuf-c's descriptors.
// Hand-written; the tables themselves are generated (MessageRules.c).
#ifndef MESSAGE_RULES_H
#define MESSAGE_RULES_H

#include <protobuf-c/protobuf-c.h>
#include <stdint.h>

typedef struct MessageRules MessageRules;

/// The rules of one field.
typedef struct {
    /// Integers: the least and the greatest value, inclusive.
    int64_t min, max;
    /// Messages: the rules of the message inside.
    const MessageRules *message;
    /// Strings and bytes: the most bytes of one value.
    uint32_t bytes_max;
    /// Repeated fields: the most items.
    uint32_t items_max;
    /// Repeated fields: which counter of the scanner counts them.
    uint8_t count_slot;
    /// 1: not empty, not absent, not the enum value 0.
    uint8_t required;
} FieldRules;

/// The rules of one message.
struct MessageRules {
    /// protobuf-c's own description.
    const ProtobufCMessageDescriptor *descriptor;
    /// One for each of `descriptor->fields`, in that order (by field number).
    const FieldRules *fields;
    /// Bit i: the absence of field i is wrong (required, or an integer for which 0 is out of range).
    uint64_t needed;
};

#endif
