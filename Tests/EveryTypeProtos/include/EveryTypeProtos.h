// Made by Scripts/generate-wire from Tests/Protos/. Do not edit.
// The messages of the wire, and the rules their fields keep.
#ifndef EVERY_TYPE_PROTOS_H
#define EVERY_TYPE_PROTOS_H

#include "MessageRules.h"

#include "every_type.pb-c.h"

extern const MessageRules shouwen__testing__every_type__rules;
static inline const MessageRules *shouwen__testing__every_type__get_rules(void) { return &shouwen__testing__every_type__rules; }
extern const MessageRules shouwen__testing__inner__rules;
static inline const MessageRules *shouwen__testing__inner__get_rules(void) { return &shouwen__testing__inner__rules; }
extern const MessageRules shouwen__testing__innermost__rules;
static inline const MessageRules *shouwen__testing__innermost__get_rules(void) { return &shouwen__testing__innermost__rules; }
extern const MessageRules shouwen__testing__innermost__leaf__rules;
static inline const MessageRules *shouwen__testing__innermost__leaf__get_rules(void) { return &shouwen__testing__innermost__leaf__rules; }
extern const MessageRules shouwen__testing__demanding__rules;
static inline const MessageRules *shouwen__testing__demanding__get_rules(void) { return &shouwen__testing__demanding__rules; }

#endif
