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

static const FieldRules shouwen__v1__complainant__fields[5] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // telephone
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // identity_document
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // account
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 512 },  // address
};
const MessageRules shouwen__v1__complainant__rules = {
    .descriptor = &shouwen__v1__complainant__descriptor, .fields = shouwen__v1__complainant__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__classification__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // product
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // sub_product
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // issue
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // sub_issue
};
const MessageRules shouwen__v1__classification__rules = {
    .descriptor = &shouwen__v1__classification__descriptor, .fields = shouwen__v1__classification__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__fact__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // value
};
const MessageRules shouwen__v1__fact__rules = {
    .descriptor = &shouwen__v1__fact__descriptor, .fields = shouwen__v1__fact__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__external_reference__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32, .required = 1 },  // source
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // id
};
const MessageRules shouwen__v1__external_reference__rules = {
    .descriptor = &shouwen__v1__external_reference__descriptor, .fields = shouwen__v1__external_reference__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__customer_word__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256, .required = 1 },  // said_by
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // said_at
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // said_via
};
const MessageRules shouwen__v1__customer_word__rules = {
    .descriptor = &shouwen__v1__customer_word__descriptor, .fields = shouwen__v1__customer_word__fields, .needed = UINT64_C(5),
};

static const FieldRules shouwen__v1__registration__fields[13] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // kind
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // channel
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // received_at
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // incident_at
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 512 },  // place
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // narrative
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // demand
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__classification__rules },  // classification
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__complainant__rules },  // complainant
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .items_max = 16, .count_slot = 0 },  // units
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .items_max = 16, .count_slot = 1 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 2, .message = &shouwen__v1__fact__rules },  // facts
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__external_reference__rules },  // reference
};
const MessageRules shouwen__v1__registration__rules = {
    .descriptor = &shouwen__v1__registration__descriptor, .fields = shouwen__v1__registration__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__change__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // idempotency_key
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // case_number
    { .min = INT64_C(0), .max = INT64_C(1000000000) },  // expected_version
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // happened_at
};
const MessageRules shouwen__v1__change__rules = {
    .descriptor = &shouwen__v1__change__descriptor, .fields = shouwen__v1__change__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__change_reply__fields[7] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // case_number
    { .min = INT64_MIN, .max = INT64_MAX },  // version
    { .min = INT64_MIN, .max = INT64_MAX },  // phase
    { .min = INT64_MIN, .max = INT64_MAX },  // recorded_at
    { .min = INT64_MIN, .max = INT64_MAX },  // log_sequence
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // log_hash
    { .min = INT64_MIN, .max = INT64_MAX },  // repeated
};
const MessageRules shouwen__v1__change_reply__rules = {
    .descriptor = &shouwen__v1__change_reply__descriptor, .fields = shouwen__v1__change_reply__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__register_case_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__registration__rules },  // registration
};
const MessageRules shouwen__v1__register_case_request__rules = {
    .descriptor = &shouwen__v1__register_case_request__descriptor, .fields = shouwen__v1__register_case_request__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__accept_case_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // note
};
const MessageRules shouwen__v1__accept_case_request__rules = {
    .descriptor = &shouwen__v1__accept_case_request__descriptor, .fields = shouwen__v1__accept_case_request__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__refuse_acceptance_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // ground
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // explanation
};
const MessageRules shouwen__v1__refuse_acceptance_request__rules = {
    .descriptor = &shouwen__v1__refuse_acceptance_request__descriptor, .fields = shouwen__v1__refuse_acceptance_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__hand_over_case_request__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__hand_over_case_request__rules = {
    .descriptor = &shouwen__v1__hand_over_case_request__descriptor, .fields = shouwen__v1__hand_over_case_request__fields, .needed = UINT64_C(11),
};

static const FieldRules shouwen__v1__take_case_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // note
};
const MessageRules shouwen__v1__take_case_request__rules = {
    .descriptor = &shouwen__v1__take_case_request__descriptor, .fields = shouwen__v1__take_case_request__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__record_investigation_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536, .required = 1 },  // finding
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 1024, .items_max = 64, .count_slot = 0 },  // sources
};
const MessageRules shouwen__v1__record_investigation_request__rules = {
    .descriptor = &shouwen__v1__record_investigation_request__descriptor, .fields = shouwen__v1__record_investigation_request__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__measure__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // kind
    { .min = INT64_C(0), .max = INT64_C(1000000000000) },  // amount_minor
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 3 },  // currency
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // note
};
const MessageRules shouwen__v1__measure__rules = {
    .descriptor = &shouwen__v1__measure__descriptor, .fields = shouwen__v1__measure__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__decide_case_request__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // outcome
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536, .required = 1 },  // reasoning
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .message = &shouwen__v1__measure__rules },  // measures
};
const MessageRules shouwen__v1__decide_case_request__rules = {
    .descriptor = &shouwen__v1__decide_case_request__descriptor, .fields = shouwen__v1__decide_case_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__reply_to_customer_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536, .required = 1 },  // text
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // means
};
const MessageRules shouwen__v1__reply_to_customer_request__rules = {
    .descriptor = &shouwen__v1__reply_to_customer_request__descriptor, .fields = shouwen__v1__reply_to_customer_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__record_callback_request__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX },  // reached
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // satisfaction
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // note
};
const MessageRules shouwen__v1__record_callback_request__rules = {
    .descriptor = &shouwen__v1__record_callback_request__descriptor, .fields = shouwen__v1__record_callback_request__fields, .needed = UINT64_C(5),
};

static const FieldRules shouwen__v1__close_case_request__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // summary
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // root_cause
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // prevention
};
const MessageRules shouwen__v1__close_case_request__rules = {
    .descriptor = &shouwen__v1__close_case_request__descriptor, .fields = shouwen__v1__close_case_request__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__supervise_case_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // instruction
};
const MessageRules shouwen__v1__supervise_case_request__rules = {
    .descriptor = &shouwen__v1__supervise_case_request__descriptor, .fields = shouwen__v1__supervise_case_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__request_review_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__customer_word__rules },  // word
};
const MessageRules shouwen__v1__request_review_request__rules = {
    .descriptor = &shouwen__v1__request_review_request__descriptor, .fields = shouwen__v1__request_review_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__withdraw_case_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__customer_word__rules },  // word
};
const MessageRules shouwen__v1__withdraw_case_request__rules = {
    .descriptor = &shouwen__v1__withdraw_case_request__descriptor, .fields = shouwen__v1__withdraw_case_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__decide_withdrawal_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // verdict
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__decide_withdrawal_request__rules = {
    .descriptor = &shouwen__v1__decide_withdrawal_request__descriptor, .fields = shouwen__v1__decide_withdrawal_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__record_step_request__fields[5] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // step
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536, .required = 1 },  // text
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .message = &shouwen__v1__fact__rules },  // facts
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // unit
};
const MessageRules shouwen__v1__record_step_request__rules = {
    .descriptor = &shouwen__v1__record_step_request__descriptor, .fields = shouwen__v1__record_step_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__establish_facts_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .required = 1, .message = &shouwen__v1__fact__rules },  // facts
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__establish_facts_request__rules = {
    .descriptor = &shouwen__v1__establish_facts_request__descriptor, .fields = shouwen__v1__establish_facts_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__raise_severity_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // grade
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__raise_severity_request__rules = {
    .descriptor = &shouwen__v1__raise_severity_request__descriptor, .fields = shouwen__v1__raise_severity_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__extend_deadline_request__fields[6] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // name
    { .min = INT64_C(1), .max = INT64_C(253402300799999) },  // due_at
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
    { .min = INT64_MIN, .max = INT64_MAX },  // customer_told
    { .min = INT64_C(0), .max = INT64_C(100000) },  // clock
};
const MessageRules shouwen__v1__extend_deadline_request__rules = {
    .descriptor = &shouwen__v1__extend_deadline_request__descriptor, .fields = shouwen__v1__extend_deadline_request__fields, .needed = UINT64_C(15),
};

static const FieldRules shouwen__v1__decide_review_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // outcome
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536, .required = 1 },  // reasoning
};
const MessageRules shouwen__v1__decide_review_request__rules = {
    .descriptor = &shouwen__v1__decide_review_request__descriptor, .fields = shouwen__v1__decide_review_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__transfer_case_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 512, .required = 1 },  // recipient
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__transfer_case_request__rules = {
    .descriptor = &shouwen__v1__transfer_case_request__descriptor, .fields = shouwen__v1__transfer_case_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__merge_case_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32, .required = 1 },  // into
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__merge_case_request__rules = {
    .descriptor = &shouwen__v1__merge_case_request__descriptor, .fields = shouwen__v1__merge_case_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__reopen_case_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__reopen_case_request__rules = {
    .descriptor = &shouwen__v1__reopen_case_request__descriptor, .fields = shouwen__v1__reopen_case_request__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__archive_case_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 512, .required = 1 },  // reference
};
const MessageRules shouwen__v1__archive_case_request__rules = {
    .descriptor = &shouwen__v1__archive_case_request__descriptor, .fields = shouwen__v1__archive_case_request__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__declare_interest_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__declare_interest_request__rules = {
    .descriptor = &shouwen__v1__declare_interest_request__descriptor, .fields = shouwen__v1__declare_interest_request__fields, .needed = UINT64_C(3),
};

static const FieldRules shouwen__v1__propose_recusal_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__propose_recusal_request__rules = {
    .descriptor = &shouwen__v1__propose_recusal_request__descriptor, .fields = shouwen__v1__propose_recusal_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__decide_recusal_request__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1 },  // verdict
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__decide_recusal_request__rules = {
    .descriptor = &shouwen__v1__decide_recusal_request__descriptor, .fields = shouwen__v1__decide_recusal_request__fields, .needed = UINT64_C(15),
};

static const FieldRules shouwen__v1__lift_recusal_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .required = 1 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096, .required = 1 },  // reason
};
const MessageRules shouwen__v1__lift_recusal_request__rules = {
    .descriptor = &shouwen__v1__lift_recusal_request__descriptor, .fields = shouwen__v1__lift_recusal_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__imported_response__fields[6] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // response
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 1024 },  // public_response
    { .min = INT64_MIN, .max = INT64_MAX },  // timely
    { .min = INT64_MIN, .max = INT64_MAX },  // disputed
    { .min = INT64_MIN, .max = INT64_MAX },  // closed
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .message = &shouwen__v1__fact__rules },  // remainder
};
const MessageRules shouwen__v1__imported_response__rules = {
    .descriptor = &shouwen__v1__imported_response__descriptor, .fields = shouwen__v1__imported_response__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__import_case_request__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__change__rules },  // change
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__registration__rules },  // registration
    { .min = INT64_MIN, .max = INT64_MAX, .required = 1, .message = &shouwen__v1__imported_response__rules },  // response
};
const MessageRules shouwen__v1__import_case_request__rules = {
    .descriptor = &shouwen__v1__import_case_request__descriptor, .fields = shouwen__v1__import_case_request__fields, .needed = UINT64_C(7),
};

static const FieldRules shouwen__v1__get_case_request__fields[1] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32, .required = 1 },  // case_number
};
const MessageRules shouwen__v1__get_case_request__rules = {
    .descriptor = &shouwen__v1__get_case_request__descriptor, .fields = shouwen__v1__get_case_request__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__clause__fields[6] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // rule_book
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // id
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 512 },  // citation
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // english
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // chinese
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 16 },  // edition
};
const MessageRules shouwen__v1__clause__rules = {
    .descriptor = &shouwen__v1__clause__descriptor, .fields = shouwen__v1__clause__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__deadline__fields[16] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // name
    { .min = INT64_MIN, .max = INT64_MAX },  // started_at
    { .min = INT64_MIN, .max = INT64_MAX },  // due_at
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 16 },  // state
    { .min = INT64_MIN, .max = INT64_MAX },  // provisional
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__clause__rules },  // clause
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // started_by
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // book_from
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // calendar
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 16, .count_slot = 0, .message = &shouwen__v1__other_limit__rules },  // others
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256, .items_max = 512, .count_slot = 1 },  // arithmetic
    { .min = INT64_MIN, .max = INT64_MAX },  // clock
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // title
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // state_title
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // started_by_title
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256, .items_max = 512, .count_slot = 2 },  // arithmetic_chinese
};
const MessageRules shouwen__v1__deadline__rules = {
    .descriptor = &shouwen__v1__deadline__descriptor, .fields = shouwen__v1__deadline__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__other_limit__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__clause__rules },  // clause
    { .min = INT64_MIN, .max = INT64_MAX },  // due_at
};
const MessageRules shouwen__v1__other_limit__rules = {
    .descriptor = &shouwen__v1__other_limit__descriptor, .fields = shouwen__v1__other_limit__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__case_view__fields[29] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // case_number
    { .min = INT64_MIN, .max = INT64_MAX },  // version
    { .min = INT64_MIN, .max = INT64_MAX },  // phase
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__registration__rules },  // registration
    { .min = INT64_MIN, .max = INT64_MAX },  // recorded_at
    { .min = INT64_MIN, .max = INT64_MAX },  // closed_at
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // owner_unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // owner_staff
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // register
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // offered_unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // offered_staff
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 256, .count_slot = 0, .message = &shouwen__v1__deadline__rules },  // deadlines
    { .min = INT64_MIN, .max = INT64_MAX },  // masked
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 64, .count_slot = 1, .message = &shouwen__v1__fact__rules },  // facts
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // escalated_to
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32, .items_max = 1000, .count_slot = 2 },  // absorbed
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__case_titles__rules },  // titles
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 64, .count_slot = 3, .message = &shouwen__v1__finding_view__rules },  // findings
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__decision_view__rules },  // decision
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 64, .count_slot = 4, .message = &shouwen__v1__reply_view__rules },  // replies
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 64, .count_slot = 5, .message = &shouwen__v1__callback_view__rules },  // callbacks
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 64, .count_slot = 6, .message = &shouwen__v1__step_view__rules },  // steps
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__closing_view__rules },  // closing
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__imported_response__rules },  // response
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 512 },  // archive_reference
    { .min = INT64_MIN, .max = INT64_MAX },  // abridged
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__withdrawal_view__rules },  // withdrawal
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .items_max = 256, .count_slot = 7 },  // recused
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64, .items_max = 16, .count_slot = 8 },  // proposed_recusals
};
const MessageRules shouwen__v1__case_view__rules = {
    .descriptor = &shouwen__v1__case_view__descriptor, .fields = shouwen__v1__case_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__title__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // english
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // chinese
};
const MessageRules shouwen__v1__title__rules = {
    .descriptor = &shouwen__v1__title__descriptor, .fields = shouwen__v1__title__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__known_fact__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // value
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // name_title
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // value_title
};
const MessageRules shouwen__v1__known_fact__rules = {
    .descriptor = &shouwen__v1__known_fact__descriptor, .fields = shouwen__v1__known_fact__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__case_titles__fields[6] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // register
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // owner_unit
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // offered_unit
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // escalated_to
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 16, .count_slot = 0, .message = &shouwen__v1__title__rules },  // units
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 64, .count_slot = 1, .message = &shouwen__v1__known_fact__rules },  // facts
};
const MessageRules shouwen__v1__case_titles__rules = {
    .descriptor = &shouwen__v1__case_titles__descriptor, .fields = shouwen__v1__case_titles__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__done_by__fields[5] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // role
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // unit
    { .min = INT64_MIN, .max = INT64_MAX },  // happened_at
    { .min = INT64_MIN, .max = INT64_MAX },  // recorded_at
};
const MessageRules shouwen__v1__done_by__rules = {
    .descriptor = &shouwen__v1__done_by__descriptor, .fields = shouwen__v1__done_by__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__finding_view__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // finding
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 1024, .items_max = 64, .count_slot = 0 },  // sources
};
const MessageRules shouwen__v1__finding_view__rules = {
    .descriptor = &shouwen__v1__finding_view__descriptor, .fields = shouwen__v1__finding_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__decision_view__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX },  // outcome
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // reasoning
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .message = &shouwen__v1__measure__rules },  // measures
};
const MessageRules shouwen__v1__decision_view__rules = {
    .descriptor = &shouwen__v1__decision_view__descriptor, .fields = shouwen__v1__decision_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__reply_view__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // text
    { .min = INT64_MIN, .max = INT64_MAX },  // means
};
const MessageRules shouwen__v1__reply_view__rules = {
    .descriptor = &shouwen__v1__reply_view__descriptor, .fields = shouwen__v1__reply_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__callback_view__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX },  // reached
    { .min = INT64_MIN, .max = INT64_MAX },  // satisfaction
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // note
};
const MessageRules shouwen__v1__callback_view__rules = {
    .descriptor = &shouwen__v1__callback_view__descriptor, .fields = shouwen__v1__callback_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__step_view__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // step
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // title
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 65536 },  // text
};
const MessageRules shouwen__v1__step_view__rules = {
    .descriptor = &shouwen__v1__step_view__descriptor, .fields = shouwen__v1__step_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__withdrawal_view__fields[5] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // reason
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // said_by
    { .min = INT64_MIN, .max = INT64_MAX },  // said_at
    { .min = INT64_MIN, .max = INT64_MAX },  // said_via
};
const MessageRules shouwen__v1__withdrawal_view__rules = {
    .descriptor = &shouwen__v1__withdrawal_view__descriptor, .fields = shouwen__v1__withdrawal_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__closing_view__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__done_by__rules },  // done
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // summary
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // root_cause
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // prevention
};
const MessageRules shouwen__v1__closing_view__rules = {
    .descriptor = &shouwen__v1__closing_view__descriptor, .fields = shouwen__v1__closing_view__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__get_case_reply__fields[1] = {
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__case_view__rules },  // case
};
const MessageRules shouwen__v1__get_case_reply__rules = {
    .descriptor = &shouwen__v1__get_case_reply__descriptor, .fields = shouwen__v1__get_case_reply__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__get_history_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32, .required = 1 },  // case_number
    { .min = INT64_C(0), .max = INT64_C(1000000000) },  // after_version
};
const MessageRules shouwen__v1__get_history_request__rules = {
    .descriptor = &shouwen__v1__get_history_request__descriptor, .fields = shouwen__v1__get_history_request__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__history_entry__fields[14] = {
    { .min = INT64_MIN, .max = INT64_MAX },  // version
    { .min = INT64_MIN, .max = INT64_MAX },  // log_sequence
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // type
    { .min = INT64_MIN, .max = INT64_MAX },  // happened_at
    { .min = INT64_MIN, .max = INT64_MAX },  // recorded_at
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // role
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // unit
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__clause__rules },  // clause
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // english
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 4096 },  // chinese
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // log_hash
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // role_title
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // unit_title
};
const MessageRules shouwen__v1__history_entry__rules = {
    .descriptor = &shouwen__v1__history_entry__descriptor, .fields = shouwen__v1__history_entry__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__get_history_reply__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // case_number
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 500, .count_slot = 0, .message = &shouwen__v1__history_entry__rules },  // entries
    { .min = INT64_MIN, .max = INT64_MAX },  // more
};
const MessageRules shouwen__v1__get_history_reply__rules = {
    .descriptor = &shouwen__v1__get_history_reply__descriptor, .fields = shouwen__v1__get_history_reply__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__explain_case_request__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32, .required = 1 },  // case_number
    { .min = INT64_MIN, .max = INT64_MAX },  // all
};
const MessageRules shouwen__v1__explain_case_request__rules = {
    .descriptor = &shouwen__v1__explain_case_request__descriptor, .fields = shouwen__v1__explain_case_request__fields, .needed = UINT64_C(1),
};

static const FieldRules shouwen__v1__obligation__fields[10] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // name
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX },  // due_at
    { .min = INT64_MIN, .max = INT64_MAX },  // overdue
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__clause__rules },  // clause
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // english
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // chinese
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // unit_title
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 16, .count_slot = 0, .message = &shouwen__v1__candidate__rules },  // may_act
};
const MessageRules shouwen__v1__obligation__rules = {
    .descriptor = &shouwen__v1__obligation__descriptor, .fields = shouwen__v1__obligation__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__candidate__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // role
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // unit
    { .min = INT64_MIN, .max = INT64_MAX },  // after_handover
};
const MessageRules shouwen__v1__candidate__rules = {
    .descriptor = &shouwen__v1__candidate__descriptor, .fields = shouwen__v1__candidate__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__explain_case_reply__fields[5] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // case_number
    { .min = INT64_MIN, .max = INT64_MAX },  // phase
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 256, .count_slot = 0, .message = &shouwen__v1__obligation__rules },  // next
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 256, .count_slot = 1, .message = &shouwen__v1__obligation__rules },  // before_closing
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 256, .count_slot = 2, .message = &shouwen__v1__deadline__rules },  // deadlines
};
const MessageRules shouwen__v1__explain_case_reply__rules = {
    .descriptor = &shouwen__v1__explain_case_reply__descriptor, .fields = shouwen__v1__explain_case_reply__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__list_cases_request__fields[9] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // owner_unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // owner_staff
    { .min = INT64_MIN, .max = INT64_MAX },  // phase
    { .min = INT64_MIN, .max = INT64_MAX },  // kind
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // received_from
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // received_before
    { .min = INT64_C(0), .max = INT64_C(253402300799999) },  // due_by
    { .min = INT64_C(0), .max = INT64_C(500) },  // limit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // after
};
const MessageRules shouwen__v1__list_cases_request__rules = {
    .descriptor = &shouwen__v1__list_cases_request__descriptor, .fields = shouwen__v1__list_cases_request__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__case_line__fields[13] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // case_number
    { .min = INT64_MIN, .max = INT64_MAX },  // kind
    { .min = INT64_MIN, .max = INT64_MAX },  // channel
    { .min = INT64_MIN, .max = INT64_MAX },  // phase
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // owner_unit
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // owner_staff
    { .min = INT64_MIN, .max = INT64_MAX },  // received_at
    { .min = INT64_MIN, .max = INT64_MAX },  // recorded_at
    { .min = INT64_MIN, .max = INT64_MAX },  // next_due
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // product
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 256 },  // issue
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__external_reference__rules },  // reference
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // owner_unit_title
};
const MessageRules shouwen__v1__case_line__rules = {
    .descriptor = &shouwen__v1__case_line__descriptor, .fields = shouwen__v1__case_line__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__list_cases_reply__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 500, .count_slot = 0, .message = &shouwen__v1__case_line__rules },  // cases
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // next
};
const MessageRules shouwen__v1__list_cases_reply__rules = {
    .descriptor = &shouwen__v1__list_cases_reply__descriptor, .fields = shouwen__v1__list_cases_reply__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__refusal__fields[7] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // reason
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__clause__rules },  // clause
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // english
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // chinese
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // remedy_english
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 2048 },  // remedy_chinese
    { .min = INT64_MIN, .max = INT64_MAX },  // current_version
};
const MessageRules shouwen__v1__refusal__rules = {
    .descriptor = &shouwen__v1__refusal__descriptor, .fields = shouwen__v1__refusal__fields, .needed = UINT64_C(0),
};

const MessageRules shouwen__v1__count_cases_request__rules = {
    .descriptor = &shouwen__v1__count_cases_request__descriptor, .fields = 0, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__phase_count__fields[2] = {
    { .min = INT64_MIN, .max = INT64_MAX },  // phase
    { .min = INT64_MIN, .max = INT64_MAX },  // cases
};
const MessageRules shouwen__v1__phase_count__rules = {
    .descriptor = &shouwen__v1__phase_count__descriptor, .fields = shouwen__v1__phase_count__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__count_cases_reply__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX },  // cases
    { .min = INT64_MIN, .max = INT64_MAX },  // events
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 32, .count_slot = 0, .message = &shouwen__v1__phase_count__rules },  // phases
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 4096, .count_slot = 1, .message = &shouwen__v1__tally__rules },  // tallies
};
const MessageRules shouwen__v1__count_cases_reply__rules = {
    .descriptor = &shouwen__v1__count_cases_reply__descriptor, .fields = shouwen__v1__count_cases_reply__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__tally__fields[3] = {
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 192 },  // name
    { .min = INT64_MIN, .max = INT64_MAX },  // count
    { .min = INT64_MIN, .max = INT64_MAX, .message = &shouwen__v1__title__rules },  // title
};
const MessageRules shouwen__v1__tally__rules = {
    .descriptor = &shouwen__v1__tally__descriptor, .fields = shouwen__v1__tally__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__read_log_request__fields[2] = {
    { .min = INT64_C(0), .max = INT64_C(9007199254740991) },  // after_sequence
    { .min = INT64_C(0), .max = INT64_C(500) },  // limit
};
const MessageRules shouwen__v1__read_log_request__rules = {
    .descriptor = &shouwen__v1__read_log_request__descriptor, .fields = shouwen__v1__read_log_request__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__sealed_entry__fields[11] = {
    { .min = INT64_MIN, .max = INT64_MAX },  // sequence
    { .min = INT64_MIN, .max = INT64_MAX },  // case_id
    { .min = INT64_MIN, .max = INT64_MAX },  // version
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // type
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // staff
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // role
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // unit
    { .min = INT64_MIN, .max = INT64_MAX },  // happened_at
    { .min = INT64_MIN, .max = INT64_MAX },  // recorded_at
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 524288 },  // payload
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // hash
};
const MessageRules shouwen__v1__sealed_entry__rules = {
    .descriptor = &shouwen__v1__sealed_entry__descriptor, .fields = shouwen__v1__sealed_entry__fields, .needed = UINT64_C(0),
};

static const FieldRules shouwen__v1__read_log_reply__fields[4] = {
    { .min = INT64_MIN, .max = INT64_MAX, .items_max = 500, .count_slot = 0, .message = &shouwen__v1__sealed_entry__rules },  // entries
    { .min = INT64_MIN, .max = INT64_MAX },  // head_sequence
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 32 },  // head_hash
    { .min = INT64_MIN, .max = INT64_MAX, .bytes_max = 64 },  // log_id
};
const MessageRules shouwen__v1__read_log_reply__rules = {
    .descriptor = &shouwen__v1__read_log_reply__descriptor, .fields = shouwen__v1__read_log_reply__fields, .needed = UINT64_C(0),
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
