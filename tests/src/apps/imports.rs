//! Every way to name what is ours and what is the app's: no prelude, renamed imports, globs, re-exports and
//! paths.

/// Without the prelude.
pub mod by_path {
    use tidewater as tw;

    /// Roles.
    #[derive(tw::prelude::Role)]
    pub enum Role {
        /// One.
        One,
    }

    /// Variants.
    #[derive(tw::prelude::Enumeration, Default)]
    pub enum Kind {
        /// One.
        #[default]
        Plain,
    }

    /// Every type by its path.
    #[derive(tw::prelude::Entity, Default)]
    #[access(self::Role::One, create, delete, read, write, where = |e, me| e.owner == me)]
    pub struct Entry {
        /// A text.
        pub text: ::std::string::String,
        /// A number.
        pub amount: tw::prelude::Decimal,
        /// Another entity.
        pub before: ::core::option::Option<::tidewater::prelude::Ref<self::Entry>>,
        /// A variant.
        pub kind: crate::apps::imports::by_path::Kind,
        /// An account.
        pub owner: Option<tw::prelude::Ref<tw::prelude::Account>>,
    }

    /// Every type by its path.
    #[tw::nanoflow]
    pub async fn copy(
        cx: &mut tw::prelude::Device,
        entry: &mut tw::prelude::Obj<Entry>,
        times: i32,
    ) -> tw::prelude::FlowResult<tw::prelude::Decimal> {
        let mut sum = tw::prelude::Decimal::ZERO;
        for number in 0..times {
            let text = format!("{} {number}", entry.text);
            let mut copy =
                cx.create(self::Entry { text, before: Some(entry.as_ref()), ..Default::default() })?;
            copy.kind = super::by_path::Kind::Plain;
            sum += entry.amount;
            cx.commit(&mut copy)?;
        }
        let entries = cx.retrieve(self::Entry::filter(|e| e.kind == self::Kind::Plain && e.amount > sum))?;
        if !entries.is_empty()
            && let Err(tw::prelude::FlowError::Offline) = cx.call(self::total, ()).await
        {
            cx.message("later");
        }
        Ok(sum)
    }

    /// Every type by its path.
    #[tidewater::microflow]
    pub async fn total(cx: &mut tw::prelude::Server) -> tw::prelude::FlowResult<i64> {
        cx.count(crate::apps::imports::by_path::Entry::all()).await
    }

    tw::app! {
        /// An app without the prelude.
        pub ByPath { roles: self::Role, entities: [self::Entry], nanoflows: [self::copy], microflows: [self::total] }
    }
}

/// All of it once more, from elsewhere and under other names.
pub mod renamed {
    pub use super::by_path::{Entry as Line, Kind as Sort, copy as twice, total as sum};
    use tidewater::prelude::{
        Decimal as Money, Device, FlowResult, Obj, Page, nanoflow as flow, page as screen,
    };

    /// Under other names.
    #[flow]
    pub async fn again(cx: &mut Device, line: &mut Obj<Line>) -> FlowResult<Money> {
        line.kind = Sort::Plain;
        let first = twice(cx, line, 2).await?;
        let second = super::by_path::copy(cx, line, 3).await?;
        if let Ok(number) = cx.call(sum, ()).await {
            return Ok(first + number);
        }
        Ok(first + second)
    }

    /// Under another name.
    #[screen]
    pub fn lines() -> Page {
        page("Lines").list(Line::all(), |l| row().title(l.text).on_tap(line, l))
    }

    /// Under another name.
    #[screen]
    pub fn line(line: &Obj<Line>) -> Page {
        page("Line").form(line, |l| form().field(l.text))
    }

    use super::by_path as elsewhere;
    use elsewhere::Role as Everybody;

    tidewater::app! {
        /// A second app of the same items.
        pub Renamed {
            roles: Everybody,
            entities: [Line],
            nanoflows: [again, twice],
            microflows: [elsewhere::total],
            pages: [lines, line],
            offline: { home: lines, roots: [again] },
        }
    }
}

/// By globs.
pub mod globs {
    /// One half.
    pub mod left {
        use super::right::*;
        use tidewater::prelude::*;

        /// An entity.
        #[derive(Entity, Default)]
        #[access(Role::Both, create, read, write)]
        pub struct Left {
            /// The other half.
            pub right: Ref<Right>,
        }

        /// Calls over there.
        #[nanoflow]
        pub fn go_left(cx: &mut Device, left: &Obj<Left>) -> FlowResult<bool> {
            let right = cx.get(left.right)?;
            go_right(cx, &right)
        }
    }

    /// The other half.
    pub mod right {
        use super::left::*;
        use tidewater::prelude::*;

        /// Roles.
        #[derive(Role)]
        pub enum Role {
            /// One.
            Both,
        }

        /// An entity.
        #[derive(Entity, Default)]
        #[access(Role::Both, create, read, write)]
        pub struct Right {
            /// The other half.
            pub left: Option<Ref<Left>>,
        }

        /// Calls over there.
        #[nanoflow]
        pub fn go_right(cx: &mut Device, right: &Obj<Right>) -> FlowResult<bool> {
            let Some(left) = right.left else { return Ok(false) };
            let left = cx.get(left)?;
            go_left(cx, &left)
        }
    }

    use left::*;
    use right::*;

    tidewater::app! {
        /// An app of globs.
        pub Globs { roles: Role, entities: [Left, Right], nanoflows: [go_left, go_right] }
    }
}
