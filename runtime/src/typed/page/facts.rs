//! What the twin of a page carries, and what `app!` knows of it at compile time.

use super::build::Page;
use crate::typed::calls::Calls;
use crate::typed::check::AppFacts;
use crate::typed::facts::RoleFacts;
use crate::typed::flow::CallFact;
use crate::typed::index::Listed;
use crate::typed::listed::twice;
use crate::typed::text::Text;
use crate::typed::{Access, FlowTypes, KnownType, access_fault};
use crate::value::Enumerations;
use tidewater_model::{self as model, Local};

/// The twin of a page: names it where a flow or another page opens it.
#[diagnostic::on_unimplemented(
    message = "this is no page [not-callable]",
    label = "not a page",
    note = "put `#[page]` on the function, and list it in `app!`"
)]
pub trait PageHandle: 'static {
    /// Itself, of which rustc knows nothing where there is none.
    type Twin;
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The name in the model.
    const NAME: &'static str;
    /// Who may open it; nothing if every role may.
    const ROLES: &'static [RoleFacts] = &[];
    /// What it is about: nothing, an object, or several as a tuple.
    type Args<'a>;
}

/// A function with `#[page]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no page [not-callable]",
    label = "not a page",
    note = "put `#[page]` on a plain function; a nanoflow, a microflow or an action stands under `nanoflows`, `microflows` or `actions` of `app!`"
)]
pub trait DeclaredPage: PageHandle {
    /// What is known in const.
    const FACTS: PageFacts;
    /// Runs the function.
    fn build() -> Page;
}

/// What the macro knows of a page, and rustc with it.
#[derive(Clone, Copy, Debug)]
pub struct PageFacts {
    /// The doc comment.
    pub documentation: &'static str,
    /// The file, as rustc names it.
    pub file: &'static str,
    /// What it is about.
    pub parameters: &'static [(&'static str, KnownType)],
    /// What rustc inferred: the locals are the rows that are spoken of, the objects of the page first.
    pub types: FlowTypes,
    /// What it shows and what its conditions read.
    pub accesses: &'static [Access],
    /// The nanoflows that it runs and the pages that it opens.
    pub calls: &'static [CallFact],
    /// Its roles; none if every role may open it.
    pub roles: &'static [RoleFacts],
    /// The roles that its conditions ask for, with the lines.
    pub asked: &'static [(RoleFacts, u32)],
}

impl PageFacts {
    /// Of a page whose faults were reported.
    pub const NONE: Self = Self {
        documentation: "",
        file: "",
        parameters: &[],
        types: FlowTypes::NONE,
        accesses: &[],
        calls: &[],
        roles: &[],
        asked: &[],
    };

    /// What is wrong with one of the accesses, for the roles that may open the page.
    #[must_use]
    pub const fn access_fault(&self, position: usize) -> Text {
        access_fault(self.accesses, position, self.roles)
    }
}

/// A page of the list.
#[derive(Clone, Copy)]
pub struct ListedPage {
    /// Its name in the model.
    pub name: &'static str,
    pub(in crate::typed) id: u64,
    pub(in crate::typed) facts: PageFacts,
    page: fn(&mut Enumerations) -> model::Page,
}

impl ListedPage {
    /// The page `P`.
    #[must_use]
    pub const fn new<P: DeclaredPage>() -> Self {
        Self { name: P::NAME, id: P::ID, facts: P::FACTS, page: to_model::<P> }
    }

    /// The page as data.
    pub(in crate::typed) fn to_model(self, enumerations: &mut Enumerations) -> model::Page {
        (self.page)(enumerations)
    }
}

fn to_model<P: DeclaredPage>(enumerations: &mut Enumerations) -> model::Page {
    let Page { title, elements } = P::build();
    let parameters = P::FACTS
        .parameters
        .iter()
        .map(|(name, known)| Local { name: (*name).into(), kind: known.to_model(enumerations) });
    model::Page {
        name: P::NAME.into(),
        documentation: P::FACTS.documentation.to_owned(),
        roles: P::FACTS.roles.iter().map(|role| role.name.into()).collect(),
        parameters: parameters.collect(),
        title,
        elements,
    }
}

/// Whether the role at a place is among those of a page.
const fn is_for(roles: &[RoleFacts], place: usize) -> bool {
    let mut at = 0;
    while at < roles.len() {
        if roles[at].position as usize == place {
            return true;
        }
        at += 1;
    }
    false
}

impl AppFacts {
    /// What is wrong with the page at a position of the list; empty if nothing is.
    #[must_use]
    pub const fn page_fault<const FLOWS: usize, const CALLS: usize>(
        &self,
        calls: &Calls<FLOWS, CALLS>,
        position: usize,
    ) -> Text {
        let page = &self.pages[position];
        if let Some(earlier) = self.namesake(Listed::Page, position) {
            return twice("pages", page.name, self.pages[earlier].id == page.id);
        }
        let facts = &page.facts;
        self.part_fault(page.name, facts.file, facts.roles, &facts.types, facts.accesses)
            .and(&self.asked_roles_fault("`", page.name, facts.asked))
            .and(&self.callees_fault(page.name, facts.file, facts.calls))
            .and(&self.shown_fault(position))
            .and(&calls.page_rights_fault(self, page))
    }

    /// What is wrong with the home page; empty if nothing is.
    #[must_use]
    pub const fn home_fault(&self) -> Text {
        let Some(home) = &self.offline.home else { return Text::new() };
        if !self.lists_page(home.id) {
            return Text::new()
                .add("the home page `")
                .add(home.name)
                .add("` is not in this app [unlisted-page]\nhelp: add `")
                .add(home.name)
                .add("` to `pages`");
        }
        let mut role = 0;
        while role < self.roles.len() && !home.facts.roles.is_empty() {
            if !is_for(home.facts.roles, role) {
                let name = self.roles[role].0;
                let text = Text::new().add("a device begins with `").add(home.name);
                let text = text.add("`, whoever signs in, and the page is not for `").add(name);
                let text = text.add("` [no-access]\nhelp: add `").add(name).add("` to `roles(..)` of `");
                return text.add(home.name).add("`, or leave `roles(..)` out");
            }
            role += 1;
        }
        if !home.facts.parameters.is_empty() {
            return Text::new()
                .add("`")
                .add(home.name)
                .add("` is about an object, and a device begins with none [home-page]")
                .add("\nhelp: name a page without parameters");
        }
        Text::new()
    }

    /// The position of a nanoflow, if the app lists it.
    pub(in crate::typed) const fn nanoflow(&self, id: u64) -> Option<usize> {
        self.position(Listed::Nanoflow, id)
    }

    pub(in crate::typed) const fn lists_page(&self, id: u64) -> bool {
        self.position(Listed::Page, id).is_some()
    }
}
