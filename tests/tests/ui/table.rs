//! Every type of a member in every place where rustc accepts it: what compiles opens.
//!
//! Each type is an app, and each place an item of it: a flow, a page or an entity. A place that a type lacks
//! is one that rustc refuses for it, in `tests/ui/faults`. Types of one kind have one row: `i64` and `bool`
//! are as `i32` is, and an account as another entity.

#![allow(unused_variables, reason = "each flow is given two objects, and many look at one")]

use tests::opened::opened;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
pub enum Level {
    #[default]
    Low,
    High,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Other {
    pub name: String,
}

/// A flow of one line over two objects, in a module of its own name.
macro_rules! flow {
    ($name:ident, $gives:ty, |$cx:ident, $one:ident, $two:ident| $body:expr) => {
        #[nanoflow]
        pub fn $name($cx: &mut Device, $one: &Obj<Thing>, $two: &mut Obj<Thing>) -> FlowResult<$gives> {
            $body
        }
    };
}

/// What stands in a place.
macro_rules! place {
    ($ty:ty, reads) => { flow! { reads, $ty, |cx, one, two| { let value = one.m.clone(); Ok(value) } } };
    ($ty:ty, drops) => { flow! { drops, (), |cx, one, two| { let _ = one.m.clone(); Ok(()) } } };
    ($ty:ty, writes) => { flow! { writes, (), |cx, one, two| { two.m = one.m.clone(); cx.commit(two) } } };
    ($ty:ty, creates) => {
        flow! { creates, Obj<Thing>, |cx, one, two| {
            cx.create(Thing { m: one.m.clone(), ..Thing::default() })
        } }
    };
    ($ty:ty, compares) => { flow! { compares, bool, |cx, one, two| Ok(one.m == two.m) } };
    ($ty:ty, precedes) => { flow! { precedes, bool, |cx, one, two| Ok(one.m < two.m) } };
    ($ty:ty, formats) => { flow! { formats, String, |cx, one, two| Ok(format!("{}", one.m)) } };
    ($ty:ty, may_read) => { flow! { may_read, bool, |cx, one, two| Ok(cx.can_read(one, |o| o.m)) } };
    ($ty:ty, object_may_read) => { flow! { object_may_read, bool, |cx, one, two| Ok(one.can_read(|o| o.m)) } };
    ($ty:ty, is_invalid) => {
        flow! { is_invalid, (), |cx, one, two| { cx.invalid(one, |o| o.m, "no"); Ok(()) } }
    };
    ($ty:ty, maps) => {
        flow! { maps, usize, |cx, one, two| {
            let all = cx.retrieve(Thing::all())?;
            Ok(all.iter().filter(|t| t.m == one.m).map(|t| t.m.clone()).count())
        } }
    };
    ($ty:ty, sorts) => {
        flow! { sorts, usize, |cx, one, two| {
            let mut all = cx.retrieve(Thing::all())?;
            all.sort_by_key(|t| t.m.clone());
            Ok(all.len())
        } }
    };
    ($ty:ty, ordered) => {
        flow! { ordered, Vec<Obj<Thing>>, |cx, one, two| {
            cx.retrieve(Thing::all().order_by(|o| o.m).order_by_descending(|o| o.n))
        } }
    };
    ($ty:ty, asks) => { flow! { asks, i64, |cx, one, two| cx.count(Thing::filter(|o| o.m == one.m)) } };
    ($ty:ty, asks_row) => { flow! { asks_row, i64, |cx, one, two| cx.count(Thing::filter(|o| o.m == o.n)) } };
    ($ty:ty, asks_less) => {
        flow! { asks_less, i64, |cx, one, two| cx.count(Thing::filter(|o| o.m < o.n || o.m >= o.n)) }
    };
    ($ty:ty, asks_some) => {
        flow! { asks_some, i64, |cx, one, two| cx.count(Thing::filter(|o| o.m.is_some() && o.m != None)) }
    };
    ($ty:ty, asks_number) => { flow! { asks_number, i64, |cx, one, two| cx.count(Thing::filter(|o| o.m > 3)) } };
    ($ty:ty, asks_set) => {
        flow! { asks_set, i64, |cx, one, two| {
            let other = cx.create(Other::default())?;
            let all = cx.count(Other::filter(|o| one.m.contains(o)))?;
            Ok(all + cx.count(Thing::filter(|o| o.m.contains(other)))?)
        } }
    };
    ($ty:ty, links) => {
        flow! { links, usize, |cx, one, two| {
            let mut other = cx.create(Other::default())?;
            cx.commit(&mut other)?;
            cx.link(two, |o| o.m, &other)?;
            cx.unlink(two, |o| o.m, &other)?;
            Ok(cx.linked(one, |o| o.m)?.len())
        } }
    };
    ($ty:ty, takes) => {
        #[nanoflow]
        pub fn takes(cx: &mut Device, m: $ty, all: Vec<$ty>, some: Option<$ty>) -> FlowResult<Option<$ty>> {
            let _ = (m, some);
            Ok(all.first().cloned())
        }
    };
    ($ty:ty, titled) => {
        #[page]
        pub fn titled() -> Page {
            page("x").list(Thing::all(), |o| row().title(o.m).text(o.m).badge(o.m).computed(|o| o.m))
        }
    };
    ($ty:ty, shown) => {
        #[page]
        pub fn shown(one: &Obj<Thing>) -> Page {
            page("x")
                .view(one, |o| view().field(o.m).computed("m", |o| o.m).field_if(o.m, |o| o.plain != ""))
                .form(one, |o| form().field(o.m).field_if(o.m, |o| o.plain != ""))
        }
    };
    ($ty:ty, fielded) => {
        #[page]
        pub fn fielded(one: &Obj<Thing>) -> Page {
            page("x")
                .view(one, |o| view().field(o.m).field_if(o.m, |o| o.plain != ""))
                .form(one, |o| form().field(o.m).field_if(o.m, |o| o.plain != ""))
        }
    };
    ($ty:ty, listed) => {
        #[page]
        pub fn listed() -> Page {
            page("x").list(Thing::all().order_by(|o| o.m), |o| row().title(o.plain))
        }
    };
    ($ty:ty, filtered) => {
        #[page]
        pub fn filtered(one: &Obj<Thing>) -> Page {
            page("x")
                .list(Thing::filter(|o| o.m == one.m || o.m != o.n), |o| row().title(o.plain))
                .visible_if(|| one.m == one.n)
        }
    };
    ($ty:ty, unique) => {
        #[derive(Entity, Default)]
        #[entity(unique(n, plain))]
        #[access(Role::Rep, read)]
        pub struct Unique {
            #[attr(unique)]
            pub m: $ty,
            pub n: $ty,
            pub plain: String,
        }
    };
    ($ty:ty, rule) => {
        #[derive(Entity, Default)]
        #[access(Role::Rep, create, read(m, n), write(m), where = |o, me| o.m == o.n, after = |o, me| o.m != o.n)]
        pub struct Ruled {
            pub m: $ty,
            pub n: $ty,
        }
    };
    ($ty:ty, computed) => {
        #[expression]
        fn same(one: &Computed) -> bool {
            one.m == one.n
        }

        #[derive(Entity, Default)]
        #[access(Role::Rep, create, read, write)]
        pub struct Computed {
            #[validate(same)]
            pub m: $ty,
            pub n: $ty,
            #[calculated(same)]
            pub same: bool,
        }
    };
    ($ty:ty, transient) => {
        #[derive(Entity, Default)]
        #[entity(transient)]
        pub struct Transient {
            pub m: $ty,
        }
    };
}

/// The app of each type, and a function that opens them all.
macro_rules! table {
    ($($name:ident: $ty:ty {
        flows: [$($flow:ident),*], pages: [$($page:ident),*], entities: [$($place:ident $entity:ident),*] $(,)?
    })*) => {
        $(pub mod $name {
            use super::*;

            #[derive(Entity, Default)]
            #[access(Role::Rep, create, delete, read, write)]
            pub struct Thing {
                pub m: $ty,
                pub n: $ty,
                pub plain: String,
            }
            $(place! { $ty, $flow })*
            $(place! { $ty, $page })*
            $(place! { $ty, $place })*

            tidewater::app! {
                pub App {
                    roles: Role,
                    entities: [Thing, Other, $($entity),*],
                    nanoflows: [$($flow),*],
                    pages: [$($page),*],
                }
            }
        })*

        #[tokio::test]
        async fn every_type_of_member_opens_in_every_place_that_rustc_accepts() {
            let mut faults = Vec::new();
            $(faults.extend(opened::<$name::App>().await.err().map(|fault| (stringify!($name), fault)));)*
            assert_eq!(faults, <[(&str, String); 0]>::default());
        }
    };
}

table! {
    text: String {
        flows: [
            reads, drops, writes, creates, compares, precedes, formats, may_read, object_may_read, is_invalid,
            maps, sorts, ordered, asks, asks_row, asks_less, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    number: i32 {
        flows: [
            reads, drops, writes, creates, compares, precedes, formats, may_read, object_may_read, is_invalid,
            maps, sorts, ordered, asks, asks_row, asks_less, asks_number, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    amount: Decimal {
        flows: [
            reads, drops, writes, creates, compares, precedes, formats, may_read, object_may_read, is_invalid,
            maps, sorts, ordered, asks, asks_row, asks_less, asks_number, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    day: Date {
        flows: [
            reads, drops, writes, creates, compares, precedes, formats, may_read, object_may_read, is_invalid,
            maps, sorts, ordered, asks, asks_row, asks_less, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    variant: Level {
        flows: [
            reads, drops, writes, creates, compares, precedes, may_read, object_may_read, is_invalid, maps,
            sorts, ordered, asks, asks_row, asks_less, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    binary: Vec<u8> {
        flows: [
            reads, drops, writes, creates, compares, precedes, may_read, object_may_read, is_invalid, maps,
            sorts, ordered, asks, asks_row, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    auto_number: AutoNumber {
        flows: [
            reads, drops, compares, precedes, formats, may_read, object_may_read, is_invalid, maps, sorts,
            ordered, asks, asks_row, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, computed Computed, transient Transient],
    }
    hashed: HashedString {
        flows: [is_invalid],
        pages: [],
        entities: [unique Unique],
    }
    reference: Ref<Other> {
        flows: [
            reads, drops, writes, creates, compares, may_read, object_may_read, is_invalid, maps, ordered, asks,
            asks_row, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed],
    }
    some_reference: Option<Ref<Other>> {
        flows: [
            reads, drops, writes, creates, compares, may_read, object_may_read, is_invalid, maps, ordered, asks,
            asks_row, asks_some, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed],
    }
    some_text: Option<String> {
        flows: [
            reads, drops, writes, creates, compares, precedes, may_read, object_may_read, is_invalid, maps,
            sorts, ordered, asks, asks_row, asks_less, asks_some, takes
        ],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    counter: Counter {
        flows: [may_read, object_may_read, is_invalid, ordered, asks_row, asks_less, asks_number],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    some_counter: Option<Counter> {
        flows: [may_read, object_may_read, is_invalid, ordered, asks_row, asks_less, asks_some],
        pages: [titled, shown, listed, filtered],
        entities: [unique Unique, rule Ruled, computed Computed, transient Transient],
    }
    greatest: Max<i32> {
        flows: [may_read, object_may_read, is_invalid, ordered],
        pages: [titled, shown, listed],
        entities: [unique Unique, transient Transient],
    }
    least: Min<DateTime> {
        flows: [may_read, object_may_read, is_invalid, ordered],
        pages: [titled, shown, listed],
        entities: [unique Unique, transient Transient],
    }
    set: RefSet<Other> {
        flows: [may_read, object_may_read, is_invalid, asks_set, links],
        pages: [],
        entities: [],
    }
    file: File {
        flows: [may_read, object_may_read, is_invalid],
        pages: [fielded],
        entities: [unique Unique, transient Transient],
    }
    image: Image {
        flows: [may_read, object_may_read, is_invalid],
        pages: [fielded],
        entities: [unique Unique, transient Transient],
    }
}
