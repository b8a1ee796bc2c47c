// Made by Scripts/generate-wire from Protos/. Do not edit.
// The messages of the wire, and the rules their fields keep.
#ifndef CASE_PROTOS_H
#define CASE_PROTOS_H

#include "MessageRules.h"

#include "google/protobuf/any.pb-c.h"
#include "google/rpc/status.pb-c.h"
#include "shouwen/v1/health.pb-c.h"
#include "ttrpc/ttrpc.pb-c.h"

extern const MessageRules google__protobuf__any__rules;
static inline const MessageRules *google__protobuf__any__get_rules(void) { return &google__protobuf__any__rules; }
extern const MessageRules google__rpc__status__rules;
static inline const MessageRules *google__rpc__status__get_rules(void) { return &google__rpc__status__rules; }
extern const MessageRules shouwen__v1__ping_request__rules;
static inline const MessageRules *shouwen__v1__ping_request__get_rules(void) { return &shouwen__v1__ping_request__rules; }
extern const MessageRules shouwen__v1__ping_reply__rules;
static inline const MessageRules *shouwen__v1__ping_reply__get_rules(void) { return &shouwen__v1__ping_reply__rules; }
extern const MessageRules shouwen__v1__check_request__rules;
static inline const MessageRules *shouwen__v1__check_request__get_rules(void) { return &shouwen__v1__check_request__rules; }
extern const MessageRules shouwen__v1__check_reply__rules;
static inline const MessageRules *shouwen__v1__check_reply__get_rules(void) { return &shouwen__v1__check_reply__rules; }
extern const MessageRules ttrpc__request__rules;
static inline const MessageRules *ttrpc__request__get_rules(void) { return &ttrpc__request__rules; }
extern const MessageRules ttrpc__response__rules;
static inline const MessageRules *ttrpc__response__get_rules(void) { return &ttrpc__response__rules; }
extern const MessageRules ttrpc__key_value__rules;
static inline const MessageRules *ttrpc__key_value__get_rules(void) { return &ttrpc__key_value__rules; }

#endif
