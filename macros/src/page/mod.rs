//! `#[page]`: a function that puts a page together runs once, when the model is built.
//!
//! The function stays, over proxies of its objects instead of objects: a member of them is a place. Queries
//! and conditions become the typed builder of expressions, names of flows and pages their twins. A copy
//! shows rustc the rows whose entity only it knows. Absent: knowledge of types.

mod expand;
mod guard;
mod signature;
mod walk;

use crate::errors::Errors;
use crate::flow::Attribute;
use crate::{keys, quiet, twin};
use proc_macro2::TokenStream;
use quote::quote;
use walk::Walk;

pub(crate) fn expand(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut function = match twin::function_of(&input, "page") {
        Ok(function) => function,
        Err(refused) => return refused,
    };
    let errors = Errors::new();
    let attribute = Attribute::read(arguments, "page", keys::PAGE, &errors);
    let parameters = signature::read(&function.sig, &errors);
    let mut shadow = (*function.block).clone();
    let mut walk = Walk::new(&parameters, true, &errors);
    walk.body(&mut shadow);
    let found = walk.finish();
    // The same walk over the function itself finds the same faults: they are told once.
    let again = Errors::new();
    Walk::new(&parameters, false, &again).body(&mut function.block);
    again.finish();
    let generic = twin::generic(&function, "a function with `#[page]`");
    let faults = errors.finish();
    let is_sound = faults.is_empty() && generic.is_none();
    signature::over_proxies(&mut function, &parameters, is_sound);
    let named = (!is_sound).then(|| quiet::named(&input));
    if let Some(generic) = generic {
        return quote!(#faults #[allow(unused)] #function #generic #named);
    }
    let pair = twin::pair(&function);
    let implementation =
        expand::implementation(&function, &attribute, &parameters, &shadow, &found, is_sound);
    quote!(#faults #pair #implementation #named)
}
