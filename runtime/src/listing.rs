//! How the parts of an app's lists are made from the twins that its names lead to.
//!
//! A name in a list may lead to no function at all. Then rustc says so, with the names that are alike, and
//! nothing may be said beside it: of such a name no bound is asked, and what is made of it is never
//! evaluated, since rustc evaluates nothing in which it found an error. Absent: what is judged of the parts.

use crate::device::{ListedAction, OfferedAction};
use crate::server::{Handler, Handles, ListedMicroflow, ServedMicroflow};
use crate::typed::flow::Nanoflow;
use crate::typed::page::{DeclaredPage, ListedPage};
use crate::typed::{FlowTag, ListedFlow};

/// Makes what is listed, of a name that leads to a function or of one that does not exist.
#[derive(Debug)]
pub struct Listing<const EXISTS: bool>;

// Written out: where rustc tells of a bound, it would show the macro that wrote it.
impl Listing<true> {
    /// A nanoflow.
    #[must_use]
    pub const fn nanoflow<T: Nanoflow>() -> ListedFlow {
        ListedFlow::new::<T>()
    }
    /// A microflow.
    #[must_use]
    pub const fn microflow<T: ServedMicroflow>() -> ListedMicroflow {
        ListedMicroflow::new::<T>()
    }
    /// An action.
    #[must_use]
    pub const fn action<T: OfferedAction>() -> ListedAction {
        ListedAction::new::<T>()
    }
    /// A page, also where an app begins.
    #[must_use]
    pub const fn page<T: DeclaredPage>() -> ListedPage {
        ListedPage::new::<T>()
    }
    /// A handler of events.
    #[must_use]
    pub const fn handler<T: Handles>() -> Handler {
        Handler::new::<T>()
    }
    /// A nanoflow that the device starts by itself.
    #[must_use]
    pub const fn started<T: Nanoflow>() -> FlowTag {
        FlowTag::new::<T>()
    }
}

#[allow(missing_docs, reason = "each stands for what does not exist")]
impl Listing<false> {
    #[must_use]
    pub const fn nanoflow<T>() -> ListedFlow {
        nothing()
    }
    #[must_use]
    pub const fn microflow<T>() -> ListedMicroflow {
        nothing()
    }
    #[must_use]
    pub const fn action<T>() -> ListedAction {
        nothing()
    }
    #[must_use]
    pub const fn page<T>() -> ListedPage {
        nothing()
    }
    #[must_use]
    pub const fn handler<T>() -> Handler {
        nothing()
    }
    #[must_use]
    pub const fn started<T>() -> FlowTag {
        nothing()
    }
}

const fn nothing<T>() -> T {
    panic!("an app in which a name leads nowhere does not compile")
}
