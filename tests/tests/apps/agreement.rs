//! The plain flows of these apps do as data what they do as Rust, over drawn arguments.

use crate::twins::{Original, each_plain_flow_agrees};
use tests::apps::{around, cfgs, circles, collisions, imports, smallest, statements, strict, wide, written};
use tidewater::prelude::*;

#[test]
fn flows_beside_other_code_agree() {
    use around::{Article, ArticleId, Money, Size};
    let original = Original::drawn::<around::Around>(around::Role::Seller);
    each_plain_flow_agrees! { original, around::Around:
        fn around::offer(articles: &[Obj<Article>], size: Size);
        fn around::like(id: ArticleId, most: Money);
    }
}

#[test]
fn flows_of_a_build_agree() {
    let original = Original::drawn::<cfgs::Build>(cfgs::Role::Rep);
    each_plain_flow_agrees! { original, cfgs::Build:
        fn cfgs::choose(thing: &mut Obj<cfgs::Thing>);
    }
}

#[test]
fn flows_that_call_themselves_agree() {
    let original = Original::drawn::<circles::Circles>(circles::people::Role::Anybody);
    each_plain_flow_agrees! { original, circles::Circles:
        fn circles::people::rank(person: &Obj<circles::people::Person>, most: i32);
    }
}

#[test]
fn flows_with_the_names_of_other_things_agree() {
    use collisions::{attributes, functions, modules, types};
    let original = Original::drawn::<attributes::Attributes>(attributes::Used::Cold);
    each_plain_flow_agrees! { original, attributes::Attributes:
        fn attributes::thread_local(number: i32);
        fn attributes::allow(number: i32);
        fn attributes::path(number: i32);
        fn attributes::ignore();
    }
    let original = Original::drawn::<types::App>(types::Role::Send);
    each_plain_flow_agrees! { original, types::App:
        fn types::query(each: &mut Obj<types::Box>);
    }
    let original = Original::drawn::<functions::Page2>(functions::Access::Of);
    each_plain_flow_agrees! { original, functions::Page2:
        fn functions::drop(item: &Obj<functions::Item>);
        fn functions::commit(item: &mut Obj<functions::Item>);
        fn functions::map(number: i32);
        fn functions::format(number: i32);
        fn functions::filter(number: i32);
    }
    let original = Original::drawn::<modules::Modules>(modules::core::Role::One);
    each_plain_flow_agrees! { original, modules::Modules:
        fn modules::tidewater::std(core: &mut Obj<modules::std::Thing>);
    }
}

#[test]
fn flows_under_other_names_agree() {
    use imports::globs;
    let original = Original::drawn::<globs::Globs>(globs::right::Role::Both);
    each_plain_flow_agrees! { original, globs::Globs:
        fn globs::left::go_left(left: &Obj<globs::left::Left>);
        fn globs::right::go_right(right: &Obj<globs::right::Right>);
    }
}

#[test]
fn the_smallest_flows_agree() {
    let original = Original::drawn::<smallest::OnlyFlows>(smallest::Role::One);
    each_plain_flow_agrees! { original, smallest::OnlyFlows:
        fn smallest::nothing();
    }
    let original = Original::drawn::<smallest::Marks>(smallest::Role::One);
    each_plain_flow_agrees! { original, smallest::Marks:
        fn smallest::mark();
    }
}

#[test]
fn flows_of_odd_statements_agree() {
    use statements::Thing;
    let original = Original::drawn::<statements::Odd>(statements::Role::One);
    each_plain_flow_agrees! { original, statements::Odd, without [nesting]:
        fn statements::layout(thing: Obj<Thing>, number: i32);
        fn statements::shadowing(value: i32);
        fn statements::literals();
        fn statements::everywhere(names: &[String]);
        fn statements::twice(number: i64);
        fn statements::ends(thing: Option<Obj<Thing>>, number: i32);
        fn statements::later(number: i32);
        fn statements::units(nothing: ());
    }
}

#[test]
fn flows_of_a_strict_crate_agree() {
    let original = Original::drawn::<strict::Garden>(strict::Role::Gardener);
    each_plain_flow_agrees! { original, strict::Garden:
        fn strict::water(bed: &Obj<strict::Bed>, since: DateTime);
    }
}

#[test]
fn flows_of_a_wide_app_agree() {
    let original = Original::drawn::<wide::Widest>(wide::Role::R63);
    each_plain_flow_agrees! { original, wide::Widest:
        fn wide::number_of(colour: wide::Colour, wide: &mut Obj<wide::Wide>);
    }
}

#[test]
fn flows_that_a_macro_wrote_agree() {
    let original = Original::drawn::<written::Written>(written::Role::Writer);
    each_plain_flow_agrees! { original, written::Written:
        fn written::notes::reset(each: &mut Obj<written::notes::Note>);
        fn written::days::reset(each: &mut Obj<written::days::Day>);
    }
    let original = Original::drawn::<written::Computing>(written::Role::Writer);
    each_plain_flow_agrees! { original, written::Computing:
        fn written::added(left: i32);
        fn written::taken(left: i64);
        fn written::remainder(left: i64);
        fn written::another(text: &str);
    }
}
