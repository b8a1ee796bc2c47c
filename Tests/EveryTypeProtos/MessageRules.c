// Made by Scripts/generate-wire from Tests/Protos/. Do not edit.
#include "EveryTypeProtos.h"

static const FieldRules shouwen__testing__every_type__fields[34] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 10 },  // text
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 200 },  // data
    { .min = INT64_MIN, .max = INT64_MAX },  // flag
    { .min = INT64_C(-5), .max = INT64_C(500) },  // small
    { .min = INT64_MIN, .max = INT64_MAX },  // large
    { .min = INT64_MIN, .max = INT64_C(4000000000) },  // small_unsigned
    { .min = INT64_MIN, .max = INT64_MAX },  // large_unsigned
    { .min = INT64_MIN, .max = INT64_MAX },  // number
    { .min = INT64_MIN, .max = INT64_MAX },  // colour
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__testing__inner__rules },  // inner
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 5, .items_max = 3, .count_slot = 0 },  // texts
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 200, .items_max = 4, .count_slot = 1 },  // data_items
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 2 },  // flags
    { .min = INT64_C(-1), .max = INT64_C(1), .items_max = 5, .count_slot = 3 },  // smalls
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 4 },  // larges
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 5 },  // small_unsigneds
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 6 },  // large_unsigneds
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 7 },  // numbers
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 8 },  // colours
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 6, .count_slot = 9, .message = &shouwen__testing__inner__rules },  // inners
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 5, .count_slot = 10 },  // unpacked
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 10 },  // maybe_text
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 10 },  // maybe_data
    { .min = INT64_MIN, .max = INT64_MAX },  // maybe_flag
    { .min = INT64_C(3), .max = INT64_C(9) },  // maybe_small
    { .min = INT64_MIN, .max = INT64_MAX },  // maybe_large
    { .min = INT64_MIN, .max = INT64_MAX },  // maybe_small_unsigned
    { .min = INT64_MIN, .max = INT64_MAX },  // maybe_large_unsigned
    { .min = INT64_MIN, .max = INT64_MAX },  // maybe_number
    { .min = INT64_MIN, .max = INT64_MAX },  // maybe_colour
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__testing__inner__rules },  // maybe_inner
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 5 },  // case
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 5 },  // class
    { .min = INT64_MIN, .max = INT64_MAX },  // in
};
const MessageRules shouwen__testing__every_type__rules = {
    .descriptor = &shouwen__testing__every_type__descriptor, .fields = shouwen__testing__every_type__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__testing__inner__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 20 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__testing__innermost__rules },  // innermost
};
const MessageRules shouwen__testing__inner__rules = {
    .descriptor = &shouwen__testing__inner__descriptor, .fields = shouwen__testing__inner__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__testing__innermost__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 20 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 600000, .count_slot = 0, .message = &shouwen__testing__innermost__leaf__rules },  // leaves
};
const MessageRules shouwen__testing__innermost__rules = {
    .descriptor = &shouwen__testing__innermost__descriptor, .fields = shouwen__testing__innermost__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__testing__innermost__leaf__fields[1] = {
    { .min = INT64_MIN, .max = INT64_MAX },  // green
};
const MessageRules shouwen__testing__innermost__leaf__rules = {
    .descriptor = &shouwen__testing__innermost__leaf__descriptor, .fields = shouwen__testing__innermost__leaf__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__testing__demanding__fields[7] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 10, .required = 1 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 10, .required = 1 },  // data
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // colour
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__testing__inner__rules },  // inner
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 2, .count_slot = 0, .required = 1, .message = &shouwen__testing__inner__rules },  // inners
    { .min = INT64_C(1), .max = INT64_MAX },  // positive
    { .min = INT64_MIN, .max = INT64_C(-1) },  // negative
};
const MessageRules shouwen__testing__demanding__rules = {
    .descriptor = &shouwen__testing__demanding__descriptor, .fields = shouwen__testing__demanding__fields, .needed = UINT64_C(127),
};
