//! What `tests/ui/pass` accepts opens on a device and on a server: its apps, and the apps below, which list
//! what stands in none there.

use super::{
    design, diagnostics, entities, expressions, flow_diagnostics as of_flows, flows, folder, names, numbers,
    offline, offline_diagnostics as of_network, page_diagnostics as of_pages, pages, read, rights, twelve,
};
use of_flows::Role;
use tests::opened::opened;
use tidewater::prelude::*;
use tidewater::traits::App;

/// Opens apps, and says what none of them could, and whose plain flows nobody compares with their data.
macro_rules! open {
    ($($app:path),* $(,)?) => {{
        let mut faults = Vec::new();
        $(faults.extend(opened::<$app>().await.err());)*
        $(faults.extend(is_not_compared::<$app>(stringify!($app)));)*
        ([$(stringify!($app)),*].len(), faults)
    }};
}

fn is_not_compared<A: App>(app: &str) -> Option<String> {
    let has_plain_flows = A::model().nanoflows.iter().any(|flow| !flow.is_async);
    let is_compared =
        read("tests/tests/ui/compared.rs").contains(&format!("each_plain_flow_agrees! {{ original, {app}"));
    (has_plain_flows && !is_compared).then(|| format!("{app}: no test compares its plain flows"))
}

/// Lends what it is given to a flow that no Rust code can start.
#[nanoflow]
pub fn one_more_of_each(
    cx: &mut Device,
    numbers: Vec<i64>,
    mut orders: Vec<Obj<of_flows::Order>>,
) -> FlowResult<(i64, Vec<i32>)> {
    let sum = of_flows::changes_copy::one_more(cx, numbers, &mut orders)?;
    Ok((sum, orders.iter().map(|order| order.quantity).collect()))
}

/// The same.
#[nanoflow]
pub fn exchanges(cx: &mut Device, mut times: i64, mut names: Vec<String>) -> FlowResult<(i64, Vec<String>)> {
    flows::exchanged(cx, &mut times, &mut names)?;
    Ok((times, names))
}

/// Apps of what stands in none, and a function that opens them all.
macro_rules! apps {
    ($($app:ident of $role:path { $($key:ident: [$($item:path),* $(,)?]),* $(,)? })*) => {
        $(tidewater::app! { pub $app { roles: $role, $($key: [$($item),*]),* } })*

        async fn faults_of_these() -> Vec<String> {
            open![$($app),*].1
        }
    };
}

apps! {
    Calculated of diagnostics::Role { entities: [diagnostics::calculated::Order] }
    ClockInRule of diagnostics::Role { entities: [diagnostics::clock_in_rule::Visit] }
    ClosureShape of diagnostics::Role { entities: [diagnostics::closure_shape::Order] }
    DuplicateWord of diagnostics::Role { entities: [diagnostics::duplicate_word::Order] }
    EmptyRange of diagnostics::Role { entities: [diagnostics::empty_range::Order] }
    EntityShape of diagnostics::Role { entities: [diagnostics::entity_shape::Pair] }
    ExtendsWithoutBase of diagnostics::Role {
        entities: [diagnostics::extends_without_base::Animal, diagnostics::extends_without_base::Dog],
    }
    Generic of diagnostics::Role { entities: [diagnostics::generic::Order] }
    HandlerSignature of diagnostics::Role {
        entities: [diagnostics::Customer, diagnostics::Order],
        events: [diagnostics::handler_signature::named],
    }
    MalformedAttribute of diagnostics::Role { entities: [diagnostics::malformed_attribute::Order] }
    MisplacedAttribute of diagnostics::Role { entities: [diagnostics::misplaced_attribute::Order] }
    NameClash of diagnostics::Role { entities: [diagnostics::name_clash::Order] }
    NotWritable of diagnostics::Role { entities: [diagnostics::not_writable::Order] }
    ReservedName of diagnostics::Role { entities: [diagnostics::reserved_name::Order] }
    RuleWithoutCondition of diagnostics::Role { entities: [diagnostics::rule_without_condition::Order] }
    RuleWithoutRight of diagnostics::Role { entities: [diagnostics::rule_without_right::Order] }
    RuleWithoutRole of diagnostics::Role { entities: [diagnostics::rule_without_role::Order] }
    TooMany of diagnostics::Role { entities: [diagnostics::too_many::Node] }
    Transient of diagnostics::Role { entities: [diagnostics::transient::Answer] }
    UniqueAlone of diagnostics::Role { entities: [diagnostics::unique_alone::Order] }
    UnknownMember of diagnostics::Role { entities: [diagnostics::unknown_member::Order] }
    UnknownWord of diagnostics::Role { entities: [diagnostics::unknown_word::Order] }

    AtomicAwait of Role { entities: [of_flows::Order], nanoflows: [of_flows::atomic_await::all_or_nothing] }
    ChangesCopy of Role {
        entities: [of_flows::Order],
        nanoflows: [of_flows::changes_copy::one_more, one_more_of_each],
    }
    AutoNumberArithmetic of Role {
        entities: [of_flows::autonumber_arithmetic::Order],
        nanoflows: [of_flows::autonumber_arithmetic::title],
    }
    ClosureChanges of Role { entities: [of_flows::Order], nanoflows: [of_flows::closure_changes::sum] }
    ContextAlone of Role { entities: [], nanoflows: [of_flows::context_alone::greet] }
    Exchanges of flows::Role {
        entities: [],
        nanoflows: [flows::exchanged, exchanges],
        actions: [flows::initials],
    }
    FlowSignature of Role { entities: [], nanoflows: [of_flows::flow_signature::with_context] }
    HashedOnDevice of Role {
        entities: [of_flows::hashed_on_device::Door],
        microflows: [of_flows::hashed_on_device::same_pin],
    }
    MicroflowShowsUi of Role {
        entities: [of_flows::Order],
        nanoflows: [of_flows::microflow_shows_ui::asks],
        microflows: [of_flows::microflow_shows_ui::approve],
    }
    MicroflowTakesPersistable of Role {
        entities: [of_flows::Order],
        microflows: [of_flows::microflow_takes_persistable::takes],
    }
    NamesOfTheApp of Role {
        entities: [of_flows::names_of_the_app::File],
        nanoflows: [of_flows::names_of_the_app::own_words],
        actions: [of_flows::names_of_the_app::net::random],
    }
    NetworkInPlainFn of Role { entities: [], nanoflows: [of_flows::network_in_plain_fn::refresh] }
    NoAccess of of_flows::no_access::Role {
        entities: [of_flows::no_access::Parcel],
        nanoflows: [of_flows::no_access::promise],
    }
    NoSuchActivity of Role { entities: [of_flows::Order], nanoflows: [of_flows::no_such_activity::save] }
    NotCallable of Role {
        entities: [],
        nanoflows: [of_flows::not_callable::calls],
        actions: [of_flows::not_callable::helper],
    }
    NotInFlow of Role { entities: [], nanoflows: [of_flows::not_in_flow::half] }
    ServerAssignedWrite of Role {
        entities: [of_flows::server_assigned_write::Order],
        nanoflows: [of_flows::server_assigned_write::follow_up],
    }
    SessionVariable of Role { entities: [], nanoflows: [of_flows::session_variable::greets] }

    KeepOnRequiredReference of of_network::Role {
        entities: [
            of_network::keep_on_required_reference::Customer,
            of_network::keep_on_required_reference::Order,
        ],
    }
    UncommittedReference of of_network::Role {
        entities: [of_network::orders::Customer, of_network::orders::Order, of_network::orders::Draft],
        nanoflows: [
            of_network::uncommitted_reference::first_order,
            of_network::uncommitted_reference::both_at_once,
            of_network::uncommitted_reference::drafts,
            of_network::uncommitted_reference::passed_on,
            of_network::uncommitted_reference::store,
            of_network::uncommitted_reference::other_ways,
            of_network::uncommitted_reference::same_name,
        ],
    }
    UnsyncedReference of of_network::Role {
        entities: [of_network::orders::Customer, of_network::orders::Order],
        nanoflows: [of_network::unsynced_reference::send],
    }

    PageShape of of_pages::Role {
        entities: [of_pages::page_shape::Customer, of_pages::page_shape::Order],
        pages: [of_pages::page_shape::order_detail],
    }
    PageSignature of of_pages::Role {
        entities: [of_pages::Order],
        pages: [of_pages::page_signature::of_order],
    }
}

#[tokio::test]
async fn every_app_that_rustc_accepts_opens() {
    let (count, faults) = open![
        design::FieldSales,
        diagnostics::app_shape::Shop,
        diagnostics::foreign_role::Shop,
        diagnostics::listed_twice::Shop,
        diagnostics::no_rule::Shop,
        diagnostics::not_available::Shop,
        diagnostics::unlisted_entity::Shop,
        entities::Things,
        of_flows::microflow_without_body::Shop,
        of_flows::unlisted_flow::Shop,
        flows::Language,
        names::First,
        names::Second,
        names::Third,
        offline::Shop,
        offline::without_home::Sketches,
        offline::pairs::Pairs,
        of_network::filter_reads_unreadable::Shop,
        of_network::mixed_online_query::Shop,
        of_network::never_reachable::Shop,
        of_network::not_in_profile::Shop,
        of_network::nothing_fills::Shop,
        of_network::rule_not_evaluable::Shop,
        of_network::unhandled_network_error::Shop,
        of_network::offline_delete::Shop,
        of_network::rejected_signature::Shop,
        of_network::unique_offline::Shop,
        of_pages::home_page::Shop,
        of_pages::unlisted_page::Shop,
        expressions::Sheets,
        numbers::Sacks,
        pages::Shop,
        rights::Rights,
        twelve::Twelve,
    ];
    assert_eq!(faults, <[String; 0]>::default());
    let apps = folder("tests/ui/pass", "rs").matches("tidewater::app! {").count();
    assert_eq!(count, apps, "each app of tests/ui/pass is opened here");
}

/// The code that `docs/diagnostics.md` shows as right, where no app lists it.
#[tokio::test]
async fn everything_right_that_stands_in_no_app_opens_in_one() {
    assert_eq!(faults_of_these().await, <[String; 0]>::default());
    let here = read("tests/tests/ui/opened.rs");
    for file in ["diagnostics", "flow_diagnostics", "offline_diagnostics", "page_diagnostics"] {
        let accepted = read(format!("tests/ui/pass/{file}.rs"));
        for module in accepted.split("\npub mod ").skip(1) {
            let name = module.split(' ').next().unwrap_or_default();
            let is_model = ["Entity", "#[nanoflow", "#[microflow", "#[action", "#[page"];
            let is_model = is_model.iter().any(|word| module.contains(&format!("\n    {word}")))
                || module.contains("#[derive(Entity");
            assert!(
                !is_model || module.contains("tidewater::app!") || here.contains(&format!("::{name}::")),
                "{file}.rs: nothing opens what `{name}` shows"
            );
        }
    }
}
