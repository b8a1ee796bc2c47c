// Made by Scripts/generate-wire from Protos/. Do not edit.
#include "CaseProtos.h"

static const FieldRules google__protobuf__any__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // type_url
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // value
};
const MessageRules google__protobuf__any__rules = {
    .descriptor = &google__protobuf__any__descriptor, .fields = google__protobuf__any__fields, .needed = UINT64_C(0),
};

static const FieldRules google__rpc__status__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX },  // code
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // message
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 16, .count_slot = 0, .message = &google__protobuf__any__rules },  // details
};
const MessageRules google__rpc__status__rules = {
    .descriptor = &google__rpc__status__descriptor, .fields = google__rpc__status__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__ping_request__fields[1] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // payload
};
const MessageRules shouwen__v1__ping_request__rules = {
    .descriptor = &shouwen__v1__ping_request__descriptor, .fields = shouwen__v1__ping_request__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__ping_reply__fields[1] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // payload
};
const MessageRules shouwen__v1__ping_reply__rules = {
    .descriptor = &shouwen__v1__ping_reply__descriptor, .fields = shouwen__v1__ping_reply__fields, .needed = UINT64_C(0),
};

const MessageRules shouwen__v1__check_request__rules = {
    .descriptor = &shouwen__v1__check_request__descriptor, .fields = 0, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__check_reply__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // status
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // version
};
const MessageRules shouwen__v1__check_reply__rules = {
    .descriptor = &shouwen__v1__check_reply__descriptor, .fields = shouwen__v1__check_reply__fields, .needed = UINT64_C(1),
};

static const FieldRules ttrpc__request__fields[5] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 128 },  // service
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 128 },  // method
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 1048576 },  // payload
    { .min = INT64_MIN, .max = INT64_MAX },  // timeout_nano
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .message = &ttrpc__key_value__rules },  // metadata
};
const MessageRules ttrpc__request__rules = {
    .descriptor = &ttrpc__request__descriptor, .fields = ttrpc__request__fields, .needed = UINT64_C(0),
};

static const FieldRules ttrpc__response__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &google__rpc__status__rules },  // status
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 1048576 },  // payload
};
const MessageRules ttrpc__response__rules = {
    .descriptor = &ttrpc__response__descriptor, .fields = ttrpc__response__fields, .needed = UINT64_C(0),
};

static const FieldRules ttrpc__key_value__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // key
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // value
};
const MessageRules ttrpc__key_value__rules = {
    .descriptor = &ttrpc__key_value__descriptor, .fields = ttrpc__key_value__fields, .needed = UINT64_C(0),
};
