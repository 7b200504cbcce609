//! What a flow or page does with objects, as facts for the proof of rights.
//!
//! Only tokens are known here: a member's name, and the slot of the shadow whose type rustc infers. The facts
//! that are written of them are judged in const, each at the token that it came from. Absent: entities and
//! rules.

use crate::role::Asked;
use crate::span::line;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use std::ops::Range;

/// What something is done with.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Base {
    /// A local.
    Local(u32),
    /// The row that a local of a query stands for.
    Row(u32),
    /// The value of an expression, by its slot.
    Seen(u32),
    /// The row at the end of a step of a query, by its slot.
    Step(u32),
    /// A record that is written out, by its type.
    Record(String),
    /// A value that no local holds, by the letter of its kind.
    Found(char),
}

impl Base {
    /// What rustc inferred of it, or of a part of it; nothing of a record, whose type is written out.
    pub(crate) fn tokens(&self, types: &Ident, parts: &[u32]) -> Option<TokenStream> {
        let base = match self {
            Self::Local(number) => numbered(types, "local", *number),
            Self::Row(number) => numbered(types, "row", *number),
            Self::Seen(number) => numbered(types, "seen", *number),
            Self::Step(number) => numbered(types, "step", *number),
            Self::Found(letter) => {
                let letter = Literal::byte_character(u8::try_from(*letter).unwrap_or_default());
                quote!(#types.found(#letter))
            }
            Self::Record(_) => return None,
        };
        let parts = parts.iter().map(|part| Literal::u32_unsuffixed(*part));
        Some(quote!(#base #(.part(#parts))*))
    }
}

/// What is done.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum What {
    Read(String),
    Write(String),
    Ask(String),
    Create,
    Delete,
    Retrieve,
    Commit,
    Renew,
    /// What needs the object on the device, by its word in const.
    Here(&'static str),
}

/// One fact.
struct Access {
    base: Base,
    /// The tokens of a record's type.
    ty: TokenStream,
    /// The elements of tuples that lead from the base to the object.
    parts: Vec<u32>,
    what: What,
    is_new: bool,
    /// Whether it is done at the server, through `cx.online()`.
    at_server: bool,
    /// Whether it is done with what is in a set of references, and not with the value of the member.
    of_set: bool,
    /// Whether the member is shown on a page, so that a reference is followed.
    is_shown: bool,
    /// Whether the flow asked there, and may read the member; on a page, whether only some see it.
    is_asked: bool,
    span: Span,
}

/// What was found so far.
#[derive(Default)]
pub(crate) struct Accesses {
    list: Vec<Access>,
    /// Whether what is noted now is done at the server.
    pub(crate) at_server: bool,
    /// Whether what is noted now is done with what is in a set of references.
    pub(crate) of_set: bool,
    /// Whether the members that are noted now are shown on a page.
    pub(crate) is_shown: bool,
    /// Whether the flow asked where something is noted now, and may read it.
    pub(crate) is_asked: bool,
    /// The roles that are asked for.
    pub(crate) asked: Vec<Asked>,
    /// How many slots there are for values that are no locals.
    pub(crate) slots: usize,
}

impl Accesses {
    /// Notes what is done with a value.
    pub(crate) fn add(&mut self, base: Base, parts: Vec<u32>, what: What, is_new: bool, span: Span) {
        let Self { at_server, of_set, is_shown, is_asked, .. } = *self;
        let ty = TokenStream::new();
        self.list.push(Access { base, ty, parts, what, is_new, at_server, of_set, is_shown, is_asked, span });
    }

    /// Notes that a member is given where a record is written out.
    pub(crate) fn give(&mut self, ty: &TokenStream, member: String, span: Span) {
        let (base, what) = (Base::Record(ty.to_string()), What::Write(member));
        let (ty, parts, at_server, of_set, is_shown) = (ty.clone(), Vec::new(), false, false, false);
        let (is_new, is_asked) = (true, false);
        self.list.push(Access { base, ty, parts, what, is_new, at_server, of_set, is_shown, is_asked, span });
    }

    /// The query for these rows is asked of the server.
    pub(crate) fn asked_of_server(&mut self, rows: &Base) {
        let is_search = |access: &&mut Access| access.base == *rows && access.what == What::Retrieve;
        self.list.iter_mut().filter(is_search).for_each(|access| access.at_server = true);
    }

    /// The number of a new slot.
    pub(crate) fn slot(&mut self) -> u32 {
        self.slots += 1;
        u32::try_from(self.slots - 1).unwrap_or(u32::MAX)
    }

    /// How much was noted so far.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// A local was committed: what was noted of it from a place on is not of a new object every time.
    pub(crate) fn committed(&mut self, local: u32, from: usize) {
        for access in self.list.iter_mut().skip(from).filter(|access| access.base == Base::Local(local)) {
            access.is_new = false;
        }
    }

    /// A local was given another object: that the one may be read tells nothing of what was noted behind.
    pub(crate) fn unasked(&mut self, local: u32, from: usize) {
        for access in self.list.iter_mut().skip(from).filter(|access| access.base == Base::Local(local)) {
            access.is_asked = false;
        }
    }

    /// What was noted at these places is shown to some roles only.
    pub(crate) fn guarded(&mut self, places: Range<usize>) {
        self.list[places].iter_mut().for_each(|access| access.is_asked = true);
    }

    /// The first of each.
    fn distinct(&self) -> impl Iterator<Item = &Access> {
        self.list
            .iter()
            .enumerate()
            .filter(|(at, access)| !self.list[..*at].iter().any(|e| e.is(access)))
            .map(|(_, access)| access)
    }

    /// The facts; `types` names what rustc inferred.
    pub(crate) fn facts(&self, types: &Ident) -> Vec<TokenStream> {
        let is_shown = |access: &Access| self.list.iter().any(|other| other.is_shown && other.is(access));
        self.distinct().map(|access| access.fact(types, is_shown(access))).collect()
    }

    /// What is judged of each at its token; `facts` names the facts of the flow or page.
    pub(crate) fn checks(&self, facts: &Ident) -> Vec<TokenStream> {
        // To commit takes no right of its own, nor does looking again at what one has, or where it is.
        let is_judged = |what: &What| !matches!(what, What::Commit | What::Renew | What::Here(_));
        let judged = self.distinct().enumerate().filter(|(_, access)| is_judged(&access.what));
        let checks = judged.map(|(at, Access { span, .. })| {
            let mut facts = facts.clone();
            facts.set_span(*span);
            quote_spanned!(*span=> const _: () = ::tidewater::__private::sound(#facts.access_fault(#at));)
        });
        checks.collect()
    }
}

impl Access {
    fn is(&self, other: &Self) -> bool {
        let marks = |access: &Self| (access.is_new, access.at_server, access.of_set, access.is_asked);
        let is_same = self.base == other.base && self.parts == other.parts && self.what == other.what;
        is_same && marks(self) == marks(other)
    }

    fn fact(&self, types: &Ident, is_shown: bool) -> TokenStream {
        let base = self.base.tokens(types, &self.parts).unwrap_or_else(|| {
            let (ty, span) = (&self.ty, self.ty.clone().into_iter().last().map_or(self.span, |t| t.span()));
            let known = quote_spanned!(span=> <#ty as ::tidewater::__private::Entity>);
            quote!(__p::Base::record(#known::ID, &#known::FACTS))
        });
        let (word, member) = match &self.what {
            What::Read(member) => ("read", Some(member)),
            What::Write(member) => ("write", Some(member)),
            What::Ask(member) => ("ask", Some(member)),
            What::Create => ("create", None),
            What::Delete => ("delete", None),
            What::Retrieve => ("retrieve", None),
            What::Commit => ("commit", None),
            What::Renew => ("renew", None),
            What::Here(word) => (*word, None),
        };
        let word = Ident::new(word, Span::call_site());
        let member = member.map(|name| {
            let key = tidewater_model::key(name);
            quote!(#name, #key,)
        });
        let line = line(self.span);
        let new = self.is_new.then(|| quote!(.of_new()));
        let at_server = self.at_server.then(|| quote!(.at_server()));
        let of_set = self.of_set.then(|| quote!(.of_set()));
        let shown = is_shown.then(|| quote!(.shown()));
        let asked = self.is_asked.then(|| quote!(.asked()));
        quote!(#base .#word(#member #line) #new #at_server #of_set #shown #asked)
    }
}

fn numbered(types: &Ident, word: &str, number: u32) -> TokenStream {
    let (word, number) = (Ident::new(word, Span::call_site()), Literal::u32_unsuffixed(number));
    quote!(#types.#word(#number))
}
