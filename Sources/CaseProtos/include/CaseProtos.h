// Made by Scripts/generate-wire from Protos/. Do not edit.
// The messages of the wire, and the rules their fields keep.
#ifndef CASE_PROTOS_H
#define CASE_PROTOS_H

#include "MessageRules.h"

#include "google/protobuf/any.pb-c.h"
#include "google/rpc/status.pb-c.h"
#include "shouwen/v1/case.pb-c.h"
#include "shouwen/v1/branch.pb-c.h"
#include "shouwen/v1/call_centre.pb-c.h"
#include "shouwen/v1/headquarters.pb-c.h"
#include "shouwen/v1/health.pb-c.h"
#include "ttrpc/ttrpc.pb-c.h"

extern const MessageRules google__protobuf__any__rules;
static inline const MessageRules *google__protobuf__any__get_rules(void) { return &google__protobuf__any__rules; }
extern const MessageRules google__rpc__status__rules;
static inline const MessageRules *google__rpc__status__get_rules(void) { return &google__rpc__status__rules; }
extern const MessageRules shouwen__v1__complainant__rules;
static inline const MessageRules *shouwen__v1__complainant__get_rules(void) { return &shouwen__v1__complainant__rules; }
extern const MessageRules shouwen__v1__classification__rules;
static inline const MessageRules *shouwen__v1__classification__get_rules(void) { return &shouwen__v1__classification__rules; }
extern const MessageRules shouwen__v1__fact__rules;
static inline const MessageRules *shouwen__v1__fact__get_rules(void) { return &shouwen__v1__fact__rules; }
extern const MessageRules shouwen__v1__external_reference__rules;
static inline const MessageRules *shouwen__v1__external_reference__get_rules(void) { return &shouwen__v1__external_reference__rules; }
extern const MessageRules shouwen__v1__customer_word__rules;
static inline const MessageRules *shouwen__v1__customer_word__get_rules(void) { return &shouwen__v1__customer_word__rules; }
extern const MessageRules shouwen__v1__registration__rules;
static inline const MessageRules *shouwen__v1__registration__get_rules(void) { return &shouwen__v1__registration__rules; }
extern const MessageRules shouwen__v1__change__rules;
static inline const MessageRules *shouwen__v1__change__get_rules(void) { return &shouwen__v1__change__rules; }
extern const MessageRules shouwen__v1__change_reply__rules;
static inline const MessageRules *shouwen__v1__change_reply__get_rules(void) { return &shouwen__v1__change_reply__rules; }
extern const MessageRules shouwen__v1__register_case_request__rules;
static inline const MessageRules *shouwen__v1__register_case_request__get_rules(void) { return &shouwen__v1__register_case_request__rules; }
extern const MessageRules shouwen__v1__accept_case_request__rules;
static inline const MessageRules *shouwen__v1__accept_case_request__get_rules(void) { return &shouwen__v1__accept_case_request__rules; }
extern const MessageRules shouwen__v1__refuse_acceptance_request__rules;
static inline const MessageRules *shouwen__v1__refuse_acceptance_request__get_rules(void) { return &shouwen__v1__refuse_acceptance_request__rules; }
extern const MessageRules shouwen__v1__hand_over_case_request__rules;
static inline const MessageRules *shouwen__v1__hand_over_case_request__get_rules(void) { return &shouwen__v1__hand_over_case_request__rules; }
extern const MessageRules shouwen__v1__take_case_request__rules;
static inline const MessageRules *shouwen__v1__take_case_request__get_rules(void) { return &shouwen__v1__take_case_request__rules; }
extern const MessageRules shouwen__v1__record_investigation_request__rules;
static inline const MessageRules *shouwen__v1__record_investigation_request__get_rules(void) { return &shouwen__v1__record_investigation_request__rules; }
extern const MessageRules shouwen__v1__measure__rules;
static inline const MessageRules *shouwen__v1__measure__get_rules(void) { return &shouwen__v1__measure__rules; }
extern const MessageRules shouwen__v1__decide_case_request__rules;
static inline const MessageRules *shouwen__v1__decide_case_request__get_rules(void) { return &shouwen__v1__decide_case_request__rules; }
extern const MessageRules shouwen__v1__reply_to_customer_request__rules;
static inline const MessageRules *shouwen__v1__reply_to_customer_request__get_rules(void) { return &shouwen__v1__reply_to_customer_request__rules; }
extern const MessageRules shouwen__v1__record_callback_request__rules;
static inline const MessageRules *shouwen__v1__record_callback_request__get_rules(void) { return &shouwen__v1__record_callback_request__rules; }
extern const MessageRules shouwen__v1__close_case_request__rules;
static inline const MessageRules *shouwen__v1__close_case_request__get_rules(void) { return &shouwen__v1__close_case_request__rules; }
extern const MessageRules shouwen__v1__supervise_case_request__rules;
static inline const MessageRules *shouwen__v1__supervise_case_request__get_rules(void) { return &shouwen__v1__supervise_case_request__rules; }
extern const MessageRules shouwen__v1__request_review_request__rules;
static inline const MessageRules *shouwen__v1__request_review_request__get_rules(void) { return &shouwen__v1__request_review_request__rules; }
extern const MessageRules shouwen__v1__withdraw_case_request__rules;
static inline const MessageRules *shouwen__v1__withdraw_case_request__get_rules(void) { return &shouwen__v1__withdraw_case_request__rules; }
extern const MessageRules shouwen__v1__decide_withdrawal_request__rules;
static inline const MessageRules *shouwen__v1__decide_withdrawal_request__get_rules(void) { return &shouwen__v1__decide_withdrawal_request__rules; }
extern const MessageRules shouwen__v1__record_step_request__rules;
static inline const MessageRules *shouwen__v1__record_step_request__get_rules(void) { return &shouwen__v1__record_step_request__rules; }
extern const MessageRules shouwen__v1__establish_facts_request__rules;
static inline const MessageRules *shouwen__v1__establish_facts_request__get_rules(void) { return &shouwen__v1__establish_facts_request__rules; }
extern const MessageRules shouwen__v1__raise_severity_request__rules;
static inline const MessageRules *shouwen__v1__raise_severity_request__get_rules(void) { return &shouwen__v1__raise_severity_request__rules; }
extern const MessageRules shouwen__v1__extend_deadline_request__rules;
static inline const MessageRules *shouwen__v1__extend_deadline_request__get_rules(void) { return &shouwen__v1__extend_deadline_request__rules; }
extern const MessageRules shouwen__v1__decide_review_request__rules;
static inline const MessageRules *shouwen__v1__decide_review_request__get_rules(void) { return &shouwen__v1__decide_review_request__rules; }
extern const MessageRules shouwen__v1__transfer_case_request__rules;
static inline const MessageRules *shouwen__v1__transfer_case_request__get_rules(void) { return &shouwen__v1__transfer_case_request__rules; }
extern const MessageRules shouwen__v1__merge_case_request__rules;
static inline const MessageRules *shouwen__v1__merge_case_request__get_rules(void) { return &shouwen__v1__merge_case_request__rules; }
extern const MessageRules shouwen__v1__reopen_case_request__rules;
static inline const MessageRules *shouwen__v1__reopen_case_request__get_rules(void) { return &shouwen__v1__reopen_case_request__rules; }
extern const MessageRules shouwen__v1__archive_case_request__rules;
static inline const MessageRules *shouwen__v1__archive_case_request__get_rules(void) { return &shouwen__v1__archive_case_request__rules; }
extern const MessageRules shouwen__v1__declare_interest_request__rules;
static inline const MessageRules *shouwen__v1__declare_interest_request__get_rules(void) { return &shouwen__v1__declare_interest_request__rules; }
extern const MessageRules shouwen__v1__propose_recusal_request__rules;
static inline const MessageRules *shouwen__v1__propose_recusal_request__get_rules(void) { return &shouwen__v1__propose_recusal_request__rules; }
extern const MessageRules shouwen__v1__decide_recusal_request__rules;
static inline const MessageRules *shouwen__v1__decide_recusal_request__get_rules(void) { return &shouwen__v1__decide_recusal_request__rules; }
extern const MessageRules shouwen__v1__lift_recusal_request__rules;
static inline const MessageRules *shouwen__v1__lift_recusal_request__get_rules(void) { return &shouwen__v1__lift_recusal_request__rules; }
extern const MessageRules shouwen__v1__imported_response__rules;
static inline const MessageRules *shouwen__v1__imported_response__get_rules(void) { return &shouwen__v1__imported_response__rules; }
extern const MessageRules shouwen__v1__import_case_request__rules;
static inline const MessageRules *shouwen__v1__import_case_request__get_rules(void) { return &shouwen__v1__import_case_request__rules; }
extern const MessageRules shouwen__v1__get_case_request__rules;
static inline const MessageRules *shouwen__v1__get_case_request__get_rules(void) { return &shouwen__v1__get_case_request__rules; }
extern const MessageRules shouwen__v1__clause__rules;
static inline const MessageRules *shouwen__v1__clause__get_rules(void) { return &shouwen__v1__clause__rules; }
extern const MessageRules shouwen__v1__deadline__rules;
static inline const MessageRules *shouwen__v1__deadline__get_rules(void) { return &shouwen__v1__deadline__rules; }
extern const MessageRules shouwen__v1__other_limit__rules;
static inline const MessageRules *shouwen__v1__other_limit__get_rules(void) { return &shouwen__v1__other_limit__rules; }
extern const MessageRules shouwen__v1__case_view__rules;
static inline const MessageRules *shouwen__v1__case_view__get_rules(void) { return &shouwen__v1__case_view__rules; }
extern const MessageRules shouwen__v1__title__rules;
static inline const MessageRules *shouwen__v1__title__get_rules(void) { return &shouwen__v1__title__rules; }
extern const MessageRules shouwen__v1__known_fact__rules;
static inline const MessageRules *shouwen__v1__known_fact__get_rules(void) { return &shouwen__v1__known_fact__rules; }
extern const MessageRules shouwen__v1__case_titles__rules;
static inline const MessageRules *shouwen__v1__case_titles__get_rules(void) { return &shouwen__v1__case_titles__rules; }
extern const MessageRules shouwen__v1__done_by__rules;
static inline const MessageRules *shouwen__v1__done_by__get_rules(void) { return &shouwen__v1__done_by__rules; }
extern const MessageRules shouwen__v1__finding_view__rules;
static inline const MessageRules *shouwen__v1__finding_view__get_rules(void) { return &shouwen__v1__finding_view__rules; }
extern const MessageRules shouwen__v1__decision_view__rules;
static inline const MessageRules *shouwen__v1__decision_view__get_rules(void) { return &shouwen__v1__decision_view__rules; }
extern const MessageRules shouwen__v1__reply_view__rules;
static inline const MessageRules *shouwen__v1__reply_view__get_rules(void) { return &shouwen__v1__reply_view__rules; }
extern const MessageRules shouwen__v1__callback_view__rules;
static inline const MessageRules *shouwen__v1__callback_view__get_rules(void) { return &shouwen__v1__callback_view__rules; }
extern const MessageRules shouwen__v1__step_view__rules;
static inline const MessageRules *shouwen__v1__step_view__get_rules(void) { return &shouwen__v1__step_view__rules; }
extern const MessageRules shouwen__v1__withdrawal_view__rules;
static inline const MessageRules *shouwen__v1__withdrawal_view__get_rules(void) { return &shouwen__v1__withdrawal_view__rules; }
extern const MessageRules shouwen__v1__closing_view__rules;
static inline const MessageRules *shouwen__v1__closing_view__get_rules(void) { return &shouwen__v1__closing_view__rules; }
extern const MessageRules shouwen__v1__get_case_reply__rules;
static inline const MessageRules *shouwen__v1__get_case_reply__get_rules(void) { return &shouwen__v1__get_case_reply__rules; }
extern const MessageRules shouwen__v1__get_history_request__rules;
static inline const MessageRules *shouwen__v1__get_history_request__get_rules(void) { return &shouwen__v1__get_history_request__rules; }
extern const MessageRules shouwen__v1__history_entry__rules;
static inline const MessageRules *shouwen__v1__history_entry__get_rules(void) { return &shouwen__v1__history_entry__rules; }
extern const MessageRules shouwen__v1__get_history_reply__rules;
static inline const MessageRules *shouwen__v1__get_history_reply__get_rules(void) { return &shouwen__v1__get_history_reply__rules; }
extern const MessageRules shouwen__v1__explain_case_request__rules;
static inline const MessageRules *shouwen__v1__explain_case_request__get_rules(void) { return &shouwen__v1__explain_case_request__rules; }
extern const MessageRules shouwen__v1__obligation__rules;
static inline const MessageRules *shouwen__v1__obligation__get_rules(void) { return &shouwen__v1__obligation__rules; }
extern const MessageRules shouwen__v1__candidate__rules;
static inline const MessageRules *shouwen__v1__candidate__get_rules(void) { return &shouwen__v1__candidate__rules; }
extern const MessageRules shouwen__v1__explain_case_reply__rules;
static inline const MessageRules *shouwen__v1__explain_case_reply__get_rules(void) { return &shouwen__v1__explain_case_reply__rules; }
extern const MessageRules shouwen__v1__list_cases_request__rules;
static inline const MessageRules *shouwen__v1__list_cases_request__get_rules(void) { return &shouwen__v1__list_cases_request__rules; }
extern const MessageRules shouwen__v1__case_line__rules;
static inline const MessageRules *shouwen__v1__case_line__get_rules(void) { return &shouwen__v1__case_line__rules; }
extern const MessageRules shouwen__v1__list_cases_reply__rules;
static inline const MessageRules *shouwen__v1__list_cases_reply__get_rules(void) { return &shouwen__v1__list_cases_reply__rules; }
extern const MessageRules shouwen__v1__refusal__rules;
static inline const MessageRules *shouwen__v1__refusal__get_rules(void) { return &shouwen__v1__refusal__rules; }
extern const MessageRules shouwen__v1__count_cases_request__rules;
static inline const MessageRules *shouwen__v1__count_cases_request__get_rules(void) { return &shouwen__v1__count_cases_request__rules; }
extern const MessageRules shouwen__v1__phase_count__rules;
static inline const MessageRules *shouwen__v1__phase_count__get_rules(void) { return &shouwen__v1__phase_count__rules; }
extern const MessageRules shouwen__v1__count_cases_reply__rules;
static inline const MessageRules *shouwen__v1__count_cases_reply__get_rules(void) { return &shouwen__v1__count_cases_reply__rules; }
extern const MessageRules shouwen__v1__tally__rules;
static inline const MessageRules *shouwen__v1__tally__get_rules(void) { return &shouwen__v1__tally__rules; }
extern const MessageRules shouwen__v1__read_log_request__rules;
static inline const MessageRules *shouwen__v1__read_log_request__get_rules(void) { return &shouwen__v1__read_log_request__rules; }
extern const MessageRules shouwen__v1__sealed_entry__rules;
static inline const MessageRules *shouwen__v1__sealed_entry__get_rules(void) { return &shouwen__v1__sealed_entry__rules; }
extern const MessageRules shouwen__v1__read_log_reply__rules;
static inline const MessageRules *shouwen__v1__read_log_reply__get_rules(void) { return &shouwen__v1__read_log_reply__rules; }
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
