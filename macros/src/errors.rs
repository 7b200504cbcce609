//! The collector of faults. Readers report and carry on, so that one build shows every fault of an
//! item; dropping the collector unread is a bug of ours and panics.

use proc_macro2::TokenStream;
use quote::quote;
use std::cell::RefCell;

/// The faults of one item.
#[derive(Debug)]
pub(crate) struct Errors {
    /// `None` once finished.
    found: RefCell<Option<Vec<syn::Error>>>,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self { found: RefCell::new(Some(Vec::new())) }
    }

    /// Adds a fault.
    pub(crate) fn push(&self, error: syn::Error) {
        if let Some(found) = self.found.borrow_mut().as_mut() {
            found.push(error);
        }
    }

    /// Adds several faults.
    pub(crate) fn extend(&self, errors: impl IntoIterator<Item = syn::Error>) {
        errors.into_iter().for_each(|error| self.push(error));
    }

    /// The value, or nothing and the fault is kept.
    pub(crate) fn keep<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// How many faults there are so far.
    pub(crate) fn number(&self) -> usize {
        self.found.borrow().as_ref().map_or(0, Vec::len)
    }

    /// Every fault as tokens that make rustc print it; no tokens if there is none.
    pub(crate) fn finish(self) -> TokenStream {
        let found = self.found.borrow_mut().take().unwrap_or_default();
        found.iter().map(shown).collect()
    }
}

/// A fault as an item that makes rustc print it. The call stands in a constant's body: rustc names nothing
/// that it does not find in a module (or block) that has such a call itself, so one fault of ours would hide
/// every misspelt name beside it.
pub(crate) fn shown(error: &syn::Error) -> TokenStream {
    let fault = error.to_compile_error();
    quote!(const _: () = { #fault };)
}

impl Drop for Errors {
    fn drop(&mut self) {
        let unread = self.found.borrow().is_some();
        assert!(
            !unread || std::thread::panicking(),
            "the faults of an item were dropped without being shown"
        );
    }
}
