//! How much code the macros generate, counted in lines as rustfmt would print them, and which names it
//! uses.

use crate::{app, calculation, entity, enumeration, event, flow, query, role};
use proc_macro2::TokenStream;
use quote::quote;

fn printed(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what is generated are items");
    prettyplease::unparse(&file)
}

fn lines(tokens: TokenStream) -> usize {
    printed(tokens).lines().count()
}

/// The fixed part of an entity: 22 lines for the entity itself, 20 for the struct of its proxies and their
/// impl, which the first estimate of 15 lines did not know of, 8 for its type in flows, 2 for what is
/// known of it at compile time, and 3 that keep it out of rustc's suggestions.
const ENTITY: usize = 55;
/// A member is a proxy, the proxy's value, a row of the table, and what is known of it at compile time; long
/// names break a line.
const MEMBER: usize = 4;

#[test]
fn an_entity_costs_four_lines_for_each_member() {
    let short = entity::derive(quote! {
        pub struct Order { pub a: String, pub b: i32, pub c: bool }
    });
    let long = entity::derive(quote! {
        pub struct Order { pub a: String, pub b: i32, pub c: bool, pub d: Decimal, pub e: Date, pub f: i64 }
    });
    let (short, long) = (lines(short), lines(long));
    assert!(short <= ENTITY + 3 * MEMBER, "{short} lines");
    assert_eq!(long - short, 3 * MEMBER, "three members more");
}

#[test]
fn a_word_costs_one_line_and_a_rule_eleven_at_most() {
    let plain = lines(entity::derive(quote! {
        pub struct Order { pub a: String }
    }));
    let words = lines(entity::derive(quote! {
        pub struct Order { #[attr(required, max_len = 80)] pub a: String }
    }));
    let rule = lines(entity::derive(quote! {
        #[access(Rep, create, delete, read, write(a), where = |o, me| o.a == "x")]
        pub struct Order { pub a: String }
    }));
    // A chain of calls is broken, so its first line counts as well.
    assert!(words <= plain + 3, "{words} lines with two words, {plain} without");
    assert!(rule <= plain + 11, "{rule} lines with a rule, {plain} without");
}

#[test]
fn an_app_costs_few_lines_for_each_item() {
    let app =
        |entities: TokenStream| lines(app::expand(quote!(pub Shop { roles: Role, entities: [#entities] })));
    let (one, three) = (app(quote!(A)), app(quote!(A, B, C)));
    // What an app does not have is not written.
    assert!(one <= 41, "{one} lines for one entity");
    assert!(three <= one + 2 * 5, "{three} lines for three entities, {one} for one");
}

#[test]
fn functions_cost_the_function_and_a_fixed_part() {
    let handler = event::expand(
        tidewater_model::EventKind::BeforeCommit,
        TokenStream::new(),
        quote! {
            pub async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
                Ok(Verdict::accept())
            }
        },
    );
    let calculation = calculation::expand(
        TokenStream::new(),
        quote! {
            pub fn double(order: &Order) -> i32 { order.quantity * 2 }
        },
    );
    let (handler, calculation) = (lines(handler), lines(calculation));
    assert!(handler <= 40, "{handler} lines for a handler");
    assert!(calculation <= 36, "{calculation} lines for an expression");
}

fn small_flow() -> TokenStream {
    quote! {
        pub fn f(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<i32> {
            let lines = cx.retrieve(Line::filter(|l| l.order == order))?;
            let total = lines.iter().map(|line| line.quantity).sum();
            order.total = total;
            cx.commit(order)?;
            Ok(total)
        }
    }
}

/// A flow costs its function and its shadow, a line for each binding and each function of one, three for each
/// thing that it does with objects, and a fixed part.
#[test]
fn a_flow_costs_its_function_twice_and_a_fixed_part() {
    let function = lines(small_flow());
    let flow = lines(flow::nanoflow(TokenStream::new(), small_flow()));
    assert!(flow <= 2 * function + 92, "{flow} lines for a flow of {function}");
}

#[test]
fn generated_code_names_nothing_but_the_private_module() {
    let items = [
        entity::derive(quote! {
            #[access(Rep, read, where = |o, me| o.a == me)]
            pub struct Order { #[attr(required)] pub a: Option<Ref<Account>> }
        }),
        enumeration::derive(quote!(
            pub enum Status {
                #[default]
                Draft,
            }
        )),
        role::derive(quote!(
            pub enum Role {
                Rep,
            }
        )),
        app::expand(quote!(pub Shop { roles: Role, entities: [Order], events: [check], nanoflows: [f] })),
        flow::nanoflow(quote!(roles(Rep)), small_flow()),
        flow::microflow(
            quote!(roles(Rep)),
            quote!(
                pub async fn m(cx: &mut Server, a: i32) -> FlowResult {
                    Ok(())
                }
            ),
        ),
        flow::action(
            quote!(capability = "camera"),
            quote!(
                pub fn a(b: &str) -> FlowResult {
                    Ok(())
                }
            ),
        ),
    ];
    for item in items {
        let text = item.to_string();
        let paths = text.split("tidewater :: ").skip(1);
        for path in paths {
            assert!(path.starts_with("__private"), "{}", path.chars().take(60).collect::<String>());
        }
        for absent in ["std :: env", "compile_error", "unsafe", "unwrap"] {
            assert!(!text.contains(absent), "{absent} in {text}");
        }
    }
}

#[test]
fn a_query_is_a_chain_of_calls_on_the_developers_closures() {
    let tokens = query::expand(quote!(Order, |o| o.customer.rep == me, order_by = |o| o.placed, limit = 3));
    let expected = quote! {
        ::tidewater::__private::query_of_stored::<Order>()
            .matching(|o| ::tidewater::__private::expression::equal(
                ::tidewater::__private::expression::step(o.customer).rep,
                ::tidewater::__private::expression::capture(&(me))
            ))
            .order_by(|o| o.placed)
            .limit(3)
    };
    assert_eq!(tokens.to_string(), expected.to_string());
}

#[test]
fn every_fault_of_an_item_is_reported_and_the_entity_stays_usable() {
    let text = entity::derive(quote! {
        #[entity(audit)]
        pub struct Order { #[attr(requird)] pub a: String, pub id: i32 }
    })
    .to_string();
    assert_eq!(text.matches("compile_error").count(), 3);
    assert!(text.contains("impl __p :: Entity for Order"));
    assert!(!text.contains(". required ("), "what attributes say is left out of the stub");
}
