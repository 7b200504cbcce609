//! A client that lies, replays and sends garbage: over HTTP, and straight to the server's core on a
//! database driver that suspends at every call. Each lie gets an answer that says what to do, and
//! leaves nothing behind.

#![allow(unreachable_pub, reason = "the modules of one test are one crate")]

#[path = "protocol/app.rs"]
mod app;
#[path = "protocol/asks.rs"]
mod asks;
#[path = "protocol/calls.rs"]
mod calls;
#[path = "protocol/changes.rs"]
mod changes;
#[path = "protocol/encrypted.rs"]
mod encrypted;
#[path = "protocol/endpoints.rs"]
mod endpoints;
#[path = "protocol/flows.rs"]
mod flows;
#[path = "protocol/liar.rs"]
mod liar;
#[path = "protocol/logs.rs"]
mod logs;
#[path = "protocol/over_http.rs"]
mod over_http;
#[path = "protocol/requests.rs"]
mod requests;
#[path = "protocol/slow.rs"]
mod slow;
#[path = "protocol/sockets.rs"]
mod sockets;
#[path = "protocol/suspended.rs"]
mod suspended;
#[path = "protocol/target.rs"]
mod target;
#[path = "protocol/together.rs"]
mod together;
#[path = "protocol/turns.rs"]
mod turns;

/// Runs every lie against both forms of the server.
macro_rules! lies {
    ($($module:ident { $($lie:ident)* })*) => {
        mod http {
            $($(#[test] fn $lie() { super::$module::$lie(&super::over_http::OverHttp::start()); })*)*
        }
        mod waiting_database {
            $($(#[test] fn $lie() { super::$module::$lie(&super::suspended::Suspended::start()); })*)*
        }
    };
}

lies! {
    changes {
        an_honest_client_is_served
        an_unknown_member_is_named
        an_unwritable_member_is_refused_at_every_position
        what_is_not_there_for_the_account_is_gone_alike
        a_reference_to_what_is_not_there_dangles_alike
        an_id_of_another_replica_is_not_taken
        what_no_rule_grants_is_refused
        a_value_of_another_type_is_named
        broken_validations_are_told_all_at_once
        a_handler_has_the_last_word
        what_rejects_one_group_leaves_the_others
        a_group_without_sense_is_refused
        a_base_says_nothing_about_a_hidden_member
        no_answer_holds_what_the_account_may_not_read
    }
    calls {
        a_call_is_answered_and_what_it_wrote_follows
        arguments_that_are_none_of_the_microflow_are_refused
        what_is_not_there_for_the_caller_opens_nothing
        what_cannot_be_called_is_said
        a_replayed_key_gets_the_same_answer
        a_key_is_an_accounts_own
        huge_and_broken_calls_are_refused
        a_call_of_another_history_is_not_made
        a_call_with_a_rejected_batch_is_not_made
        a_role_that_was_taken_away_counts_at_once
        results_are_forgotten_after_a_day
    }
    asks {
        a_question_opens_nothing_that_the_account_may_not_read
        a_question_that_does_not_fit_the_model_is_refused
        a_change_is_judged_as_an_upload_and_made_once
        what_is_wanted_opens_nothing
        who_says_what_is_settled_forgets_only_what_is_his
    }
    logs {
        what_rows_hold_is_never_logged
    }
    requests {
        garbage_is_malformed
        a_field_of_tomorrow_is_skipped
        no_mutation_of_a_request_harms_the_server
        a_version_that_does_not_fit_needs_an_update
        a_batch_over_the_limits_is_too_large
        a_repeated_batch_is_answered_and_not_applied_again
        a_key_is_taken_once_whatever_batch_it_comes_in
        a_repeat_with_other_content_is_a_fork
        a_wrong_prev_is_a_fork
        a_delayed_original_after_a_smaller_cut_is_a_fork
        another_replica_cannot_be_named
        a_replica_is_proved_with_its_own_secret
        a_cursor_cannot_be_forged_or_borrowed
        a_session_ends_when_it_is_idle_old_revoked_or_signed_out
        a_new_session_of_a_file_ends_the_old_one
        another_role_counts_at_the_next_request
        wrong_credentials_do_not_tell_what_is_wrong
        the_sixth_wrong_password_waits_a_minute
    }
}
