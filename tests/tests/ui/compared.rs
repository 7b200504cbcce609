//! The plain flows of `tests/ui/pass`, and of the apps that list what stands in none there: they do as data
//! what they do as Rust, over drawn arguments.

use super::opened::{
    AtomicAwait, AutoNumberArithmetic, ChangesCopy, ClosureChanges, ContextAlone, Exchanges, FlowSignature,
    NamesOfTheApp, NoAccess, NoSuchActivity, NotCallable, NotInFlow, ServerAssignedWrite, SessionVariable,
    UncommittedReference, exchanges, one_more_of_each,
};
use super::twins::{Original, agreed, each_plain_flow_agrees};
use super::{
    design, flow_diagnostics as of_flows, flows, numbers, offline, offline_diagnostics as of_network, pages,
    rights, twelve,
};
use of_flows::Role::Rep;
use tidewater::prelude::*;
use tidewater::server::Seeder;

#[test]
fn the_flows_of_the_design_agree() {
    let original = Original::drawn::<design::FieldSales>(design::Role::Manager);
    each_plain_flow_agrees! { original, design::FieldSales:
        fn design::new_order();
        fn design::place_order(order: &mut Obj<design::Order>);
    }
}

#[test]
fn the_flows_of_the_language_agree() {
    use flows::{Customer, Order};
    let original = Original::drawn::<flows::Language>(flows::Role::Manager);
    each_plain_flow_agrees! { original, flows::Language, without [exchanged]:
        fn flows::total(order: &Obj<Order>);
        fn flows::elsewhere::total(order: &Obj<Order>);
        fn flows::numbers(quantity: i32, large: i64);
        fn flows::patterns(order: &mut Obj<Order>, pair: (i32, Option<String>));
        fn flows::loops(orders: &[Obj<Order>], most: i32);
        fn flows::lists(orders: &[Obj<Order>]);
        fn flows::objects(customer: &Obj<Customer>, old: Obj<Order>);
        fn flows::queries(customer: &Obj<Customer>, text: &str, ids: Vec<Id<Customer>>);
    }
    let original = Original::drawn::<Exchanges>(flows::Role::Manager);
    each_plain_flow_agrees! { original, Exchanges, without [exchanged]:
        fn exchanges(times: i64, names: Vec<String>);
    }
}

#[test]
fn numbers_without_a_suffix_agree_in_flows_and_in_calculated_members() {
    use numbers::Sack;
    let original = Original::used::<numbers::Sacks>(
        numbers::Role::Rep,
        |_| (),
        async |client, _| {
            let level = Some(6);
            let due = Date::of(2026, 11, 23);
            let few =
                Sack { small: 1, large: 12, level, due, price: Decimal::from(5) / 3, ..Sack::default() };
            let many = Sack { small: 4, large: 3, level, ..Sack::default() };
            let none = Sack { small: 3, due, ..Sack::default() };
            let open = Sack { open: true, small: 2, price: Decimal::from(5) / 3, ..Sack::default() };
            for sack in [few, many, none, open] {
                let mut sack = client.create(sack).expect("it may be created");
                client.commit(&mut sack).expect("it may be committed");
            }
            let all = client.retrieve(query!(Sack)).expect("they can be read");
            assert_eq!(all.len(), 4);
            for sack in &all {
                let [natively, held] = numbers::both(sack);
                assert_eq!(natively, held);
            }
            let both = client.count(query!(Sack, |s| s.one_or_none == 1 && s.most == 3_000_000_000));
            assert_eq!(both.expect("they can be counted"), 1);
            assert_eq!(client.count(numbers::within_hours(2)).expect("they can be counted"), 4);
        },
    );
    let original = original.filled::<numbers::Sacks>();
    each_plain_flow_agrees! { original, numbers::Sacks:
        fn numbers::counted(urgent: bool);
        fn numbers::yielded(sack: &Obj<Sack>);
    }
}

#[test]
fn the_flows_of_the_profile_agree() {
    let original = Original::drawn::<offline::Shop>(offline::Role::Rep);
    each_plain_flow_agrees! { original, offline::Shop:
        fn offline::sketch();
        fn offline::repair(order: &mut Obj<offline::Order>);
    }
    let original = Original::drawn::<offline::without_home::Sketches>(offline::Role::Rep);
    each_plain_flow_agrees! { original, offline::without_home::Sketches:
        fn offline::sketch();
    }
    let original = Original::drawn::<offline::pairs::Pairs>(offline::Role::Rep);
    each_plain_flow_agrees! { original, offline::pairs::Pairs:
        fn offline::pairs::withdraw(order: Obj<offline::pairs::Order>);
        fn offline::pairs::count(orders: &[Obj<offline::pairs::Order>]);
    }
}

#[test]
fn the_flows_beside_pages_agree() {
    use pages::{Order, Status};
    let original = Original::drawn::<pages::Shop>(pages::Role::Rep);
    each_plain_flow_agrees! { original, pages::Shop:
        fn pages::new_order();
        fn pages::order_for(quantity: i32, price: Decimal, name: &str, status: Status);
        fn pages::done(order: &mut Obj<Order>);
        fn pages::set_price(order: &mut Obj<Order>, price: Decimal);
    }
    let original = Original::drawn::<twelve::Twelve>(twelve::Role::Rep);
    each_plain_flow_agrees! { original, twelve::Twelve:
        fn twelve::shows(order: &mut Obj<twelve::Order>);
    }
}

/// Each for a role that may do what it does.
#[test]
fn the_flows_of_rights_agree() {
    use rights::people::Role;
    let seed = |seeder: &mut Seeder<rights::Rights>| {
        for (name, notes) in [("Cup", "by the door"), ("Jug", "")] {
            let margin = Decimal::from(7);
            seeder.create(rights::Customer { name: name.to_owned(), notes: notes.to_owned(), margin });
        }
    };
    let original = Original::new::<rights::Rights>(Role::Rep, seed).filled::<rights::Rights>();
    each_plain_flow_agrees! { original, rights::Rights, without [tidy, evening]:
        fn rights::feedback(customer: &Obj<rights::Customer>, long: bool);
        fn rights::careful(early: bool);
        fn rights::several(texts: Vec<String>);
        fn rights::margins();
        fn rights::margin(customer: &Obj<rights::Customer>);
        fn rights::names();
        fn rights::own_tasks();
    }
    let original = Original::drawn::<rights::Rights>(Role::Manager);
    agreed! { (original, rights::Rights, &[], rights::tidy) [] [] [] () }
    agreed! { (original, rights::Rights, &[], rights::evening) [] [] [] () }
}

#[test]
fn the_flows_that_the_messages_about_flows_propose_agree() {
    use of_flows::Order;
    let original = Original::drawn::<AtomicAwait>(Rep);
    each_plain_flow_agrees! { original, AtomicAwait:
        fn of_flows::atomic_await::all_or_nothing(order: &mut Obj<Order>);
    }
    let original = Original::drawn::<ChangesCopy>(Rep);
    each_plain_flow_agrees! { original, ChangesCopy, without [one_more]:
        fn one_more_of_each(numbers: Vec<i64>, orders: Vec<Obj<Order>>);
    }
    let original = Original::drawn::<AutoNumberArithmetic>(Rep);
    each_plain_flow_agrees! { original, AutoNumberArithmetic:
        fn of_flows::autonumber_arithmetic::title(order: &Obj<of_flows::autonumber_arithmetic::Order>);
    }
    let original = Original::drawn::<ClosureChanges>(Rep);
    each_plain_flow_agrees! { original, ClosureChanges:
        fn of_flows::closure_changes::sum(orders: &[Obj<Order>]);
    }
    let original = Original::drawn::<NoSuchActivity>(Rep);
    each_plain_flow_agrees! { original, NoSuchActivity:
        fn of_flows::no_such_activity::save(order: &mut Obj<Order>);
    }
    let original = Original::drawn::<ServerAssignedWrite>(Rep);
    each_plain_flow_agrees! { original, ServerAssignedWrite:
        fn of_flows::server_assigned_write::follow_up(order: &Obj<of_flows::server_assigned_write::Order>);
    }
    let original = Original::drawn::<NoAccess>(of_flows::no_access::Role::Manager);
    each_plain_flow_agrees! { original, NoAccess:
        fn of_flows::no_access::promise(parcel: &mut Obj<of_flows::no_access::Parcel>);
    }
    let original = Original::drawn::<of_flows::unlisted_flow::Shop>(Rep);
    each_plain_flow_agrees! { original, of_flows::unlisted_flow::Shop:
        fn of_flows::unlisted_flow::outer();
        fn of_flows::unlisted_flow::inner();
    }
}

#[test]
fn the_flows_without_objects_that_the_messages_propose_agree() {
    let original = Original::drawn::<ContextAlone>(Rep);
    each_plain_flow_agrees! { original, ContextAlone:
        fn of_flows::context_alone::greet();
    }
    let original = Original::drawn::<FlowSignature>(Rep);
    each_plain_flow_agrees! { original, FlowSignature:
        fn of_flows::flow_signature::with_context();
    }
    let original = Original::drawn::<NamesOfTheApp>(Rep);
    each_plain_flow_agrees! { original, NamesOfTheApp:
        fn of_flows::names_of_the_app::own_words();
    }
    let original = Original::drawn::<NotCallable>(Rep);
    each_plain_flow_agrees! { original, NotCallable:
        fn of_flows::not_callable::calls();
    }
    let original = Original::drawn::<NotInFlow>(Rep);
    each_plain_flow_agrees! { original, NotInFlow:
        fn of_flows::not_in_flow::half();
    }
    let original = Original::drawn::<SessionVariable>(Rep);
    each_plain_flow_agrees! { original, SessionVariable:
        fn of_flows::session_variable::greets();
    }
}

#[test]
fn the_flows_that_the_messages_about_synchronization_propose_agree() {
    use of_network::Role::Rep;
    use of_network::orders::{Customer, Order};
    let original = Original::drawn::<UncommittedReference>(Rep);
    each_plain_flow_agrees! { original, UncommittedReference:
        fn of_network::uncommitted_reference::first_order();
        fn of_network::uncommitted_reference::both_at_once();
        fn of_network::uncommitted_reference::drafts();
        fn of_network::uncommitted_reference::passed_on(order: &mut Obj<Order>);
        fn of_network::uncommitted_reference::store(customer: &mut Obj<Customer>);
        fn of_network::uncommitted_reference::other_ways(order: &mut Obj<Order>, other: &Obj<Customer>, way: i32);
        fn of_network::uncommitted_reference::same_name(order: &mut Obj<Order>);
    }
    let original = Original::drawn::<of_network::mixed_online_query::Shop>(Rep);
    each_plain_flow_agrees! { original, of_network::mixed_online_query::Shop:
        fn of_network::mixed_online_query::first();
    }
    let original = Original::drawn::<of_network::offline_delete::Shop>(Rep);
    each_plain_flow_agrees! { original, of_network::offline_delete::Shop:
        fn of_network::offline_delete::give_up(order: Obj<of_network::offline_delete::Order>);
    }
    let original = Original::drawn::<of_network::rejected_signature::Shop>(Rep);
    each_plain_flow_agrees! { original, of_network::rejected_signature::Shop:
        fn of_network::rejected_signature::repair(order: &mut Obj<of_network::rejected_signature::Order>);
    }
    let original = Original::drawn::<of_network::unique_offline::Shop>(Rep);
    each_plain_flow_agrees! { original, of_network::unique_offline::Shop:
        fn of_network::unique_offline::new_product(code: String);
        fn of_network::unique_offline::another_code(product: &mut Obj<of_network::unique_offline::Product>);
    }
}
