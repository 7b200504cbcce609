//! Items that macros of an app write: entities, rules, flows, pages and the app itself.

use tidewater::prelude::*;

/// Roles.
#[derive(Role)]
pub enum Role {
    /// Writes.
    Writer,
    /// Reads.
    Reader,
}

/// An entity with a common member, and its flows and page.
macro_rules! listed {
    (
        $(#[$about:meta])*
        $visibility:vis $name:ident in $module:ident {
            $($(#[$attribute:meta])* $member:ident: $ty:ty = $value:expr),* $(,)?
        } titled $title:literal
    ) => {
        /// Written by a macro.
        pub mod $module {
            use super::Role;
            use tidewater::prelude::*;

            $(#[$about])*
            #[derive(Entity, Default)]
            #[access(Role::Writer, create, delete, read, write)]
            #[access(Role::Reader, read, where = |each, me| each.owner == me)]
            $visibility struct $name {
                /// Whose it is.
                pub owner: Option<Ref<Account>>,
                $($(#[$attribute])* pub $member: $ty,)*
            }

            /// Sets all members.
            #[nanoflow(roles(Role::Writer), name = $title)]
            pub fn reset(cx: &mut Device, each: &mut Obj<$name>) -> FlowResult {
                $(each.$member = $value;)*
                each.owner = Some(cx.me().into());
                cx.commit(each)
            }

            /// Counts those of the account.
            #[nanoflow]
            pub async fn count(cx: &mut Device, most: i64) -> FlowResult<i64> {
                let me = cx.me();
                let number = cx.count($name::filter(|each| each.owner == me))?;
                if number > most && cx.confirm($title).await? {
                    return Ok(most);
                }
                Ok(number)
            }

            /// Shows all of them.
            #[page]
            pub fn all() -> Page {
                page($title).list($name::all(), |each| row().title(each.owner)$(.text(each.$member))*)
            }
        }
    };
}

listed! {
    /// A note.
    pub Note in notes {
        /// What it says.
        #[attr(max_len = 100)]
        text: String = "empty".to_owned(),
        /// How much it matters.
        weight: i32 = 1 + 2 * 3,
    } titled "notes"
}
listed! {
    /// A day.
    pub Day in days {
        /// Which.
        date: Option<Date> = None,
        /// What it came to.
        sum: Decimal = Decimal::ZERO - 1,
    } titled "days"
}

/// An app of such modules.
macro_rules! app_of {
    ($app:ident: $($module:ident $entity:ident),*) => {
        tidewater::app! {
            /// Written by a macro.
            pub $app { roles: Role, entities: [$($module::$entity),*], nanoflows: [$($module::reset),*] }
        }
    };
}
app_of! { Written: notes Note, days Day }

/// Flows that differ in an operator and a number.
macro_rules! computing {
    ($($name:ident: $operator:tt $number:literal $kind:ty, $test:pat => $text:literal,)*) => {$(
        /// Written by a macro.
        #[nanoflow]
        pub fn $name(cx: &mut Device, left: $kind) -> FlowResult<$kind> {
            let right = $number;
            let result = left $operator right;
            match result {
                $test => cx.message($text),
                _ => {
                    let text = another(cx, $text)?;
                    cx.message(text);
                }
            }
            Ok(result)
        }
    )*};
}
computing! {
    added: + 1 i32, 0..=5 => "few",
    taken: - 70_000_000_000 i64, 1 | 20 | 300 => "little",
    remainder: % 7 i64, -1 => "none",
}

/// Called by them.
#[nanoflow]
pub fn another(cx: &mut Device, text: &str) -> FlowResult<String> {
    cx.message("another");
    Ok(text.to_owned())
}

tidewater::app! {
    /// Flows that a macro wrote.
    pub Computing { roles: Role, entities: [], nanoflows: [added, taken, remainder, another] }
}
