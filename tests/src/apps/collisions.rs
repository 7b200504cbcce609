//! Names that others have already: the prelude of Rust, ours, and what our macros write.

/// Entities, enumerations and members that are called like something else.
pub mod types {
    use tidewater::prelude::*;

    /// The word of a derive.
    #[derive(Role)]
    pub enum Role {
        /// The name of a trait.
        Send,
        /// The name of a derive.
        Entity,
    }

    /// A trait of the prelude of Rust.
    #[derive(Enumeration, Default)]
    pub enum Iterator {
        /// A variant of the prelude.
        #[default]
        Less,
        /// A type of ours.
        Query,
        /// A word of Rust's.
        Fn,
    }

    /// A type of the prelude of Rust.
    #[derive(Entity, Default)]
    #[access(Role::Send, create, delete, read, write)]
    #[access(Role::Entity, read)]
    pub struct Box {
        /// What generated code calls itself.
        pub entity: i32,
        /// A function that every proxy has.
        pub at: i32,
        /// Another.
        pub path: i32,
        /// A word of queries.
        pub filter: bool,
        /// A function of an object.
        pub as_ref: Option<Date>,
        /// Another.
        pub can_read: bool,
        /// A member that audited entities have.
        pub created_at: Option<DateTime>,
        /// A word of access rules.
        pub read: Iterator,
        /// Another.
        pub write: Decimal,
        /// A word of associations.
        pub on_delete: Option<Ref<Box>>,
        /// A macro of the prelude.
        pub vec: String,
        /// A function of every value.
        pub clone: String,
    }

    /// A trait of ours, in memory only.
    #[derive(::core::fmt::Debug, Entity, Default)]
    #[entity(transient)]
    pub struct Persistable {
        /// A primitive type.
        pub bool: bool,
        /// Another.
        pub str: String,
        /// Another.
        pub i32: i64,
        /// A crate.
        pub core: i32,
        /// Another.
        pub std: i32,
        /// Ours.
        pub tidewater: i32,
    }

    /// What all of them are for.
    #[nanoflow]
    pub fn query(cx: &mut Device, each: &mut Obj<Box>) -> FlowResult<Persistable> {
        each.entity += 1;
        each.at = each.path.max(each.entity);
        each.filter = !each.can_read;
        each.vec = each.clone.clone();
        each.created_at = Some(cx.now());
        if each.as_ref.is_none() && each.read == Iterator::Less {
            each.read = Iterator::Fn;
            each.write -= Decimal::ONE;
        }
        cx.commit(each)?;
        let filter = cx.count(Box::filter(|e| e.filter && e.at == e.path && e.on_delete.is_none()))?;
        Ok(Persistable { i32: filter, str: each.vec.clone(), ..Persistable::default() })
    }

    tidewater::app! {
        /// An app that is called like a trait.
        pub App { roles: Role, entities: [Box, Persistable], nanoflows: [query] }
    }
}

/// Flows, pages and locals that are called like something else.
pub mod functions {
    use tidewater::prelude::*;

    /// Roles.
    #[derive(Role)]
    pub enum Access {
        /// A function of ours.
        Of,
    }

    /// An entity.
    #[derive(Entity, Default)]
    #[access(Access::Of, create, delete, read, write)]
    pub struct Item {
        /// A number.
        pub value: i32,
    }

    /// A function of the prelude.
    #[nanoflow]
    pub fn drop(cx: &mut Device, item: &Obj<Item>) -> FlowResult<i32> {
        let __value = item.value;
        let __callee = __value + 1;
        Ok(__callee)
    }

    /// An activity of a device.
    #[nanoflow]
    pub fn commit(cx: &mut Device, item: &mut Obj<Item>) -> FlowResult {
        item.value += self::drop(cx, item)?;
        cx.commit(item)
    }

    /// A function of every list, and a context of another name.
    #[nanoflow]
    pub fn map(context: &mut Device, cx: i32) -> FlowResult<Vec<i32>> {
        let map = vec![cx, 2, 3];
        let filter: Vec<_> = map.iter().map(|map| *map + 1).filter(|filter| filter % 2 == 0).collect();
        context.message(format!("{cx}"));
        Ok(filter)
    }

    /// A macro, and locals that are called like functions and flows.
    #[nanoflow]
    pub fn format(cx: &mut Device, drop: i32) -> FlowResult<String> {
        let commit = drop + 1;
        let some = Some(commit);
        let format = some.map(|map| map + commit).unwrap_or(drop);
        for map in map(cx, format)? {
            cx.message(format!("{map}"));
        }
        let s = format!("{format}");
        let i = s.len();
        Ok(format!("{s}{i}"))
    }

    /// What a query would be called.
    #[nanoflow]
    pub fn filter(cx: &mut Device, o: i32) -> FlowResult<i64> {
        let order_by = o;
        let all = cx.count(Item::filter(|o| o.value == order_by))?;
        Ok(cx.count(Item::filter(|item| item.value == o))? + all)
    }

    /// A word of pages.
    #[page]
    pub fn page() -> Page {
        page("Page").list(Item::all(), |list| row().title(list.value).on_tap(self::form, list))
    }

    /// Another.
    #[page(name = "view")]
    pub fn form(field: &Obj<Item>) -> Page {
        page("Form").form(field, |title| form().field(title.value)).action("Commit", commit, field)
    }

    tidewater::app! {
        /// An app that is called like a page.
        pub Page2 {
            roles: Access,
            entities: [Item],
            nanoflows: [self::drop, commit, map, format, filter],
            pages: [page, form],
            offline: { home: page, roots: [format, filter, self::drop] },
        }
    }
}

/// Functions that are called like attributes of rustc, of which two are macros as well.
pub mod attributes {
    use tidewater::prelude::*;

    /// Roles.
    #[derive(Role)]
    pub enum Used {
        /// A role.
        Cold,
    }

    /// An attribute that is a macro of the prelude.
    #[action]
    pub fn test(number: i32) -> FlowResult<i32> {
        Ok(number + 1)
    }

    /// Another.
    #[action]
    pub fn derive(number: i32) -> FlowResult<i32> {
        Ok(number + 2)
    }

    /// An attribute.
    #[action]
    pub fn inline(number: i32) -> FlowResult<i32> {
        Ok(number + 3)
    }

    /// An attribute and a macro.
    #[action]
    pub fn cfg(number: i32) -> FlowResult<i32> {
        Ok(number + 4)
    }

    /// Another.
    #[nanoflow]
    pub fn thread_local(cx: &mut Device, number: i32) -> FlowResult<i32> {
        cx.message("local");
        Ok(number + 5)
    }

    /// An attribute that calls others.
    #[nanoflow]
    pub fn allow(cx: &mut Device, number: i32) -> FlowResult<i32> {
        let used = test(number)? + derive(number)? + inline(number)?;
        Ok(used + cfg(number)? + thread_local(cx, number)?)
    }

    /// An attribute that calls itself.
    #[nanoflow]
    pub fn path(cx: &mut Device, number: i32) -> FlowResult<i32> {
        if number > 20 { allow(cx, number) } else { path(cx, number + 10) }
    }

    /// An attribute that waits.
    #[nanoflow]
    pub async fn link(cx: &mut Device, number: i32) -> FlowResult<i32> {
        match cx.call(expect, number).await {
            Err(FlowError::Offline) => path(cx, number),
            other => other,
        }
    }

    /// An attribute on the server.
    #[microflow(roles(Used::Cold))]
    pub async fn expect(cx: &mut Server, number: i32) -> FlowResult<i32> {
        Ok(number + i32::from(cx.me().has(Used::Cold)))
    }

    /// An attribute that shows another.
    #[nanoflow]
    pub fn ignore(cx: &mut Device) -> FlowResult {
        cx.show_page(doc, ())
    }

    /// An attribute to look at.
    #[page]
    pub fn doc() -> Page {
        page("Doc").action("Ignore", ignore)
    }

    tidewater::app! {
        /// An app of such functions.
        pub Attributes {
            roles: Used,
            entities: [],
            nanoflows: [thread_local, allow, path, link, ignore],
            microflows: [expect],
            actions: [test, derive, inline, cfg],
            pages: [doc],
            offline: { home: doc, roots: [link, ignore] },
        }
    }
}

/// Modules that are called like crates.
pub mod modules {
    /// Not the crate.
    pub mod core {
        use tidewater::prelude::*;

        /// Roles.
        #[derive(Role)]
        pub enum Role {
            /// One.
            One,
        }
    }

    /// Not the crate.
    pub mod std {
        use super::core::Role;
        use tidewater::prelude::*;

        /// An entity.
        #[derive(Entity, Default)]
        #[access(Role::One, create, read, write)]
        pub struct Thing {
            /// A name.
            pub name: String,
        }
    }

    /// Not our crate.
    pub mod tidewater {
        use super::std::Thing;
        use ::tidewater::prelude::*;

        /// A flow.
        #[nanoflow]
        pub fn std(cx: &mut Device, core: &mut Obj<Thing>) -> FlowResult<usize> {
            core.name = format!("{}!", core.name);
            cx.commit(core)?;
            Ok(core.name.len())
        }
    }

    ::tidewater::app! {
        /// An app among such modules.
        pub Modules { roles: core::Role, entities: [std::Thing], nanoflows: [tidewater::std] }
    }
}
