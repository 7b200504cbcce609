//! The app of these tests, and the same app a version later.

/// The app, with more members of a shop before the others.
macro_rules! rounds {
    ($($added:ident)*) => {
        use tidewater::flow::FlowResult;
        use tidewater::prelude::*;

        #[derive(Role)]
        pub enum Role {
            Manager,
            Rep,
        }
        use Role::*;

        /// A shop that a rep visits.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read, write(notes, visits), where = |s, me| s.rep == me)]
        pub struct Shop {
            $(pub $added: String,)*
            #[attr(required)]
            pub name: String,
            pub notes: String,
            pub visits: i64,
            pub rep: Option<Ref<Account>>,
        }

        /// A visit.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, delete, read, write, where = |v, me| v.shop.rep == me)]
        pub struct Visit {
            pub note: String,
            #[association(on_delete = prevent)]
            pub shop: Ref<Shop>,
        }

        /// A visit of which nothing good can be said is none.
        #[before_commit]
        pub async fn judge(_cx: &mut Server, visit: &mut Change<Visit>) -> FlowResult<Verdict> {
            let is_refused = visit.note.starts_with("refused");
            Ok(if is_refused { Verdict::reject("not a word of that") } else { Verdict::accept() })
        }

        /// Notes a visit, and that the shop was visited.
        #[nanoflow]
        pub fn visit(cx: &mut Device, shop: &mut Obj<Shop>, note: &str) -> FlowResult {
            let mut visit = cx.create(Visit { note: note.to_owned(), shop: shop.as_ref() })?;
            cx.commit(&mut visit)?;
            shop.visits += 1;
            cx.commit(shop)
        }

        /// Two visits in one flow.
        #[nanoflow]
        pub fn visit_twice(cx: &mut Device, shop: &mut Obj<Shop>, first: &str, second: &str) -> FlowResult {
            visit(cx, shop, first)?;
            visit(cx, shop, second)
        }

        /// The same, all or nothing for the server as well.
        #[nanoflow(atomic)]
        pub fn visit_as_one(cx: &mut Device, shop: &mut Obj<Shop>, first: &str, second: &str) -> FlowResult {
            visit(cx, shop, first)?;
            visit(cx, shop, second)
        }

        /// A visit, and then the flow fails: what it did stays.
        #[nanoflow]
        pub fn visit_and_fail(cx: &mut Device, shop: &mut Obj<Shop>, note: &str) -> FlowResult {
            visit(cx, shop, note)?;
            cx.fail("closed", "the shop is closed")
        }

        /// The same, and nothing stays.
        #[nanoflow(atomic)]
        pub fn visit_and_undo(cx: &mut Device, shop: &mut Obj<Shop>, note: &str) -> FlowResult {
            visit(cx, shop, note)?;
            cx.fail("closed", "the shop is closed")
        }

        /// A visit that the server notes.
        #[microflow]
        pub async fn note_visit(cx: &mut Server, shop: Id<Shop>, note: String) -> FlowResult<String> {
            let mut visit = cx.create(Visit { note: note.clone(), shop: shop.into() }).await?;
            cx.commit(&mut visit).await?;
            Ok(note)
        }

        tidewater::app! {
            /// Shops, and who visits them.
            pub Rounds {
                roles: Role,
                entities: [Shop, Visit],
                events: [judge],
                nanoflows: [visit, visit_twice, visit_as_one, visit_and_fail, visit_and_undo],
                microflows: [note_visit],
            }
        }
    };
}

rounds!();

/// The same app a version later.
pub mod grown {
    rounds!(town);
}
