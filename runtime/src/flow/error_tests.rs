//! Each kind of error on its way out of a flow: what a person reads names the flow, the step, the line, the
//! entity if the error is about one, and the cause.
//!
//! The kinds are listed by a match without a rest, so a new one does not compile until it has its test here.

use super::{
    Activity, ComputationFault, Effects, FlowError, FlowResult, Held, Machine, Program, Progress, StoreError,
};
use crate::rule::Fault;
use crate::value::{CallKey, ObjectId};
use std::sync::Arc;
use tidewater_model::{Action, App, Block, Catalog, Flow, FlowSource, FlowType, Node, Statement};

/// An outside in which everything fails.
struct Failing(FlowError);

impl Effects for Failing {
    fn perform(&mut self, _: Activity, _: Vec<Held>) -> FlowResult<Held> {
        Err(self.0.clone())
    }

    fn act(&mut self, _: usize, _: Vec<Held>) -> FlowResult<Held> {
        Err(self.0.clone())
    }
}

fn flow(name: &str, is_async: bool, first: Node) -> Flow {
    let statement =
        |number, node| Statement { number, annotation: String::new(), action: Action::Evaluate(node) };
    let done = Node::Ok(Box::new(Node::Tuple(Vec::new())));
    let body = Block {
        statements: vec![statement(0, Node::Tuple(Vec::new())), statement(1, Node::Try(Box::new(first)))],
        value: Some(Box::new(statement(2, done))),
    };
    Flow {
        name: name.into(),
        documentation: String::new(),
        roles: Vec::new(),
        is_async,
        is_atomic: false,
        parameters: 0,
        locals: Vec::new(),
        constants: Vec::new(),
        inferred: Vec::new(),
        result: FlowType::Unit,
        body,
    }
}

/// Three flows that end with what fails: an activity, one that waits, and a callee.
fn program() -> Arc<Program> {
    let activity = |name: &str, awaited| Node::Activity { name: name.into(), arguments: Vec::new(), awaited };
    let call = Node::Call { name: "plain".into(), arguments: Vec::new(), awaited: false };
    let nanoflows = vec![
        flow("plain", false, activity("show_home", false)),
        flow("waits", true, activity("sync", true)),
        flow("calls", false, call),
    ];
    let source = |line| FlowSource { file: "lib.rs".into(), lines: (line..line + 3).collect() };
    let sources = vec![source(10), source(20), source(30)];
    let catalog = Catalog::new(App { name: "Errors".into(), nanoflows, sources, ..App::default() });
    Arc::new(Program::load(&catalog.expect("the app is sound")).unwrap_or_else(|fault| panic!("{fault}")))
}

/// How a flow ends when what it asks for fails.
fn ended(at: usize, error: &FlowError) -> FlowError {
    let mut machine = Machine::start(program(), at, Vec::new(), 1_000).expect("the flow starts");
    let mut outside = Failing(error.clone());
    loop {
        match machine.run(&mut outside) {
            Progress::Failed(error) => return error,
            Progress::Waiting(_) => machine.resume(Err(error.clone())),
            other => panic!("the flow fails: {other:?}"),
        }
    }
}

/// Judges what becomes of an error in each of the flows.
fn leaves_with_its_place(error: &FlowError, about: &str) {
    for (at, flow, line) in [(0, "plain", 11), (1, "waits", 21), (2, "plain", 11)] {
        let left = ended(at, error);
        let FlowError::At { flow: found, step: 1, line: found_line, source } = &left else {
            panic!("{left:?} does not name its place")
        };
        assert_eq!((&**found, *found_line), (flow, line));
        assert_eq!((source.to_string(), left.code()), (error.to_string(), error.code()));
        assert_eq!(left.cause().to_string(), error.to_string(), "the cause is what was given");
        let text = left.to_string();
        assert!(text.starts_with(&error.to_string()), "the cause: {text}");
        assert!(text.ends_with(&format!("(flow `{flow}`, step 1, line {line})")), "the place: {text}");
        assert!(text.contains(about), "what it is about: {text}");
    }
}

fn id() -> ObjectId {
    ObjectId::new(7, 1).expect("the id exists")
}

const KEY: CallKey = CallKey::from_bytes([7; 16]);

/// A test for each kind, and the list of the kinds: pattern, example, and what its text is about.
macro_rules! kinds {
    ($($test:ident: $pattern:pat => $example:expr, $about:expr;)*) => {
        $(
            #[test]
            fn $test() {
                let error: FlowError = $example;
                assert!(matches!(error, $pattern), "{error:?}");
                leaves_with_its_place(&error, $about);
            }
        )*

        /// Does not compile while a kind has no test.
        #[allow(dead_code, reason = "what matters is that it compiles")]
        fn each_kind_has_its_test(error: &FlowError) -> &'static str {
            match error {
                // What every other becomes.
                FlowError::At { .. } => "at",
                $($pattern => stringify!($test),)*
            }
        }
    };
}

kinds! {
    no_server: FlowError::Offline => FlowError::Offline, "server";
    a_synchronize_that_was_stopped: FlowError::Cancelled => FlowError::Cancelled, "stopped";
    nobody_signed_in: FlowError::SignedOut => FlowError::SignedOut, "sign in";
    a_wrong_password: FlowError::WrongPassword => FlowError::WrongPassword, "password";
    an_ended_session: FlowError::SessionExpired => FlowError::SessionExpired, "sign in again";
    a_first_sign_in_without_a_server: FlowError::FirstSignInNeedsServer { .. } =>
        FlowError::FirstSignInNeedsServer { name: "mara".into() }, "`mara`";
    an_object_that_is_not_here: FlowError::NotHere { .. } =>
        FlowError::NotHere { entity: "Order".into(), id: id() }, "Order 7.1";
    a_reference_that_leads_nowhere: FlowError::EmptyReference { .. } =>
        FlowError::EmptyReference { entity: "Customer".into() }, "no Customer";
    an_object_that_is_gone: FlowError::Gone { .. } =>
        FlowError::Gone { entity: "Order".into(), id: id() }, "Order 7.1";
    a_right_that_is_missing: FlowError::Access { .. } =>
        FlowError::Access { what: "write Order.total".into() }, "Order.total";
    values_that_break_validations: FlowError::Invalid { .. } => FlowError::Invalid {
        entity: "Order".into(),
        faults: vec![Fault { member: "total".into(), code: "min".into(), text: "is below 0".into() }],
    }, "Order cannot be saved: total: is below 0";
    a_reference_to_what_was_not_committed: FlowError::UncommittedReference { .. } =>
        FlowError::UncommittedReference {
            entity: "Line".into(),
            member: "order".into(),
            target: "Order".into(),
            id: id(),
        }, "Line.order refers to Order 7.1";
    an_object_that_was_not_committed: FlowError::Uncommitted { .. } =>
        FlowError::Uncommitted { entity: "Order".into(), id: id() }, "Order 7.1";
    an_object_with_unsent_changes: FlowError::Unsent { .. } =>
        FlowError::Unsent { entity: "Order".into(), id: id() }, "Order 7.1";
    an_object_of_which_nothing_was_rejected: FlowError::NotRejected { .. } =>
        FlowError::NotRejected { entity: "Order".into(), id: id() }, "Order 7.1";
    a_report_with_rejections: FlowError::NotAccepted { .. } => FlowError::NotAccepted { count: 3 }, "3";
    a_deletion_that_others_prevent: FlowError::Prevented { .. } =>
        FlowError::Prevented { entity: "Order".into(), id: id(), referring: "Line".into() },
        "Order 7.1 cannot be deleted: Line";
    a_commit_that_is_too_large: FlowError::GroupTooLarge { .. } =>
        FlowError::GroupTooLarge { size: 5_000, limit: 4_000, unit: "operations" }, "4000 operations";
    a_server_from_a_backup: FlowError::Forked { .. } =>
        FlowError::Forked { detail: "batch 7 is unknown".into() }, "batch 7 is unknown";
    a_version_that_does_not_fit: FlowError::UpdateNeeded => FlowError::UpdateNeeded, "update";
    a_request_that_is_refused: FlowError::Refused { .. } => FlowError::Refused {
        code: "too-many".into(),
        title: "Too many requests".into(),
        detail: "Wait a second.".into(),
    }, "Too many requests (too-many). Wait a second.";
    an_answer_that_breaks_the_protocol: FlowError::Protocol { .. } =>
        FlowError::Protocol { detail: "an unknown frame".into() }, "an unknown frame";
    time_that_is_over: FlowError::TimedOut { .. } => FlowError::TimedOut { seconds: 30 }, "30 seconds";
    a_lost_answer: FlowError::Unknown { .. } => FlowError::Unknown { key: KEY }, &KEY.to_string();
    a_key_that_is_not_known: FlowError::NotCalled { .. } =>
        FlowError::NotCalled { key: KEY }, &KEY.to_string();
    a_conflict: FlowError::Conflict { .. } =>
        FlowError::Conflict { entity: "Order".into(), id: id() }, "Order 7.1";
    a_rejected_change: FlowError::Rejected { .. } => FlowError::Rejected {
        entity: "Order".into(),
        id: id(),
        code: "handler".into(),
        text: "Order 7.1: closed".into(),
    }, "Order 7.1: closed";
    the_outside_asked_too_late: FlowError::OutsideTooLate => FlowError::OutsideTooLate, "snapshot";
    a_failure_of_the_app: FlowError::Failed { .. } =>
        FlowError::Failed { code: "late".into(), text: "too late for today".into() }, "too late for today";
    a_client_within_a_flow: FlowError::WithinFlow => FlowError::WithinFlow, "context of the flow";
    an_unknown_flow: FlowError::UnknownFlow { .. } =>
        FlowError::UnknownFlow { flow: "lost".into(), app: "Errors".into() }, "`lost` is no nanoflow of Errors";
    an_action_that_is_missing: FlowError::NotOffered { .. } => FlowError::NotOffered {
        flow: "scan".into(),
        action: "camera".into(),
        capability: Some("camera".into()),
    }, "`scan` needs the action `camera`";
    wrong_arguments: FlowError::WrongArguments { .. } =>
        FlowError::WrongArguments { flow: "place".into(), detail: "it takes 2".into() }, "`place`: it takes 2";
    a_model_that_does_not_fit: FlowError::Model { .. } =>
        FlowError::Model { detail: "a value of a Order does not fit its type".into() }, "Order";
    a_number_out_of_range: FlowError::Computation(ComputationFault::Overflow) =>
        ComputationFault::Overflow.into(), "range of its type";
    a_division_by_zero: FlowError::Computation(ComputationFault::DivisionByZero) =>
        ComputationFault::DivisionByZero.into(), "division by zero";
    an_argument_out_of_range: FlowError::Computation(ComputationFault::OutOfRange) =>
        ComputationFault::OutOfRange.into(), "argument";
    a_flow_without_end: FlowError::Computation(ComputationFault::OutOfFuel) =>
        ComputationFault::OutOfFuel.into(), "more steps";
    calls_that_are_too_deep: FlowError::Computation(ComputationFault::TooDeep) =>
        ComputationFault::TooDeep.into(), "deep";
    a_text_that_is_too_large: FlowError::Computation(ComputationFault::TooLarge) =>
        ComputationFault::TooLarge.into(), "larger";
    a_damaged_file: FlowError::Store(StoreError::Damaged { .. }) => StoreError::Damaged {
        path: "shop.db".into(),
        detail: "malformed".into(),
    }.into(), "shop.db is damaged (malformed)";
    a_file_of_something_else: FlowError::Store(StoreError::Foreign { .. }) => StoreError::Foreign {
        path: "shop.db".into(),
        found: "Notes".into(),
        expected: "Shop".into(),
    }.into(), "shop.db is a database of Notes";
    a_file_of_a_newer_version: FlowError::Store(StoreError::Newer { .. }) =>
        StoreError::Newer { path: "shop.db".into(), found: 9, known: 2 }.into(), "shop.db";
    a_file_of_an_older_version: FlowError::Store(StoreError::Older { .. }) =>
        StoreError::Older { path: "shop.db".into(), found: 1, known: 2 }.into(), "shop.db";
    a_changed_model: FlowError::Store(StoreError::ModelChanged { .. }) => StoreError::ModelChanged {
        path: "shop.db".into(),
        difference: "Order.total was i64".into(),
    }.into(), "Order.total was i64";
    a_database_in_use: FlowError::Store(StoreError::Busy { .. }) =>
        StoreError::Busy { path: "shop.db".into() }.into(), "shop.db";
    a_disk_that_is_full: FlowError::Store(StoreError::Full { .. }) =>
        StoreError::Full { path: "shop.db".into() }.into(), "the disk is full: shop.db";
    a_disk_that_is_read_only: FlowError::Store(StoreError::ReadOnly { .. }) =>
        StoreError::ReadOnly { path: "shop.db".into() }.into(), "shop.db cannot be written";
    a_disk_that_fails: FlowError::Store(StoreError::Disk { .. }) => StoreError::Disk {
        path: "shop.db".into(),
        detail: "disk I/O error".into(),
    }.into(), "the disk failed under shop.db (disk I/O error)";
    a_file_that_cannot_be_made: FlowError::Store(StoreError::Write { .. }) =>
        StoreError::Write { detail: "shop.db: no such folder".into() }.into(), "no such folder";
    a_stop_that_a_test_asked_for: FlowError::Store(StoreError::Stopped { .. }) =>
        StoreError::Stopped { point: "before the commit" }.into(), "before the commit";
    a_statement_that_is_refused: FlowError::Store(StoreError::Refused { .. }) =>
        StoreError::Refused { detail: "no such table".into() }.into(), "no such table";
}

/// An error that was handled and is passed on keeps the place where it arose.
#[test]
fn an_error_is_told_once() {
    let text = ended(2, &FlowError::Offline).to_string();
    assert_eq!(text.matches("(flow").count(), 1, "{text}");
}
