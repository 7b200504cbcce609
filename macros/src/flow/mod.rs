//! `#[nanoflow]`, `#[microflow]` and `#[action]`: the function stays, its twin carries what the rest of
//! the app needs to know of it.
//!
//! A nanoflow is read once more as data. [`lower`] walks a copy of the body, builds the model's tree from
//! it and turns the copy into the shadow that shows rustc every binding; [`kept`] rewrites the function
//! that stays. Absent: knowledge of types, which the shadow asks rustc for.

mod action;
mod dangling;
mod depth;
mod expand;
mod feature;
mod kept;
mod links;
mod lower;
mod microflow;
mod outcome;
mod read;
mod sent;

pub(crate) use action::expand as action;
pub(crate) use expand::arguments;
pub(crate) use lower::{Slots, has_function, query, slot, slots};
pub(crate) use microflow::expand as microflow;
pub(crate) use read::Attribute;

use crate::errors::Errors;
use crate::{keys, quiet, say, twin};
use dangling::{Fate, Target};
use lower::Lowering;
use proc_macro2::TokenStream;
use quote::quote;
use read::Context;

/// `#[nanoflow]`
pub(crate) fn nanoflow(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut function = match twin::function_of(&input, "nanoflow") {
        Ok(function) => function,
        Err(refused) => return refused,
    };
    let errors = Errors::new();
    let attribute = Attribute::read(arguments, "nanoflow", keys::NANOFLOW, &errors);
    let signature = read::signature(&function.sig, Context::Device, "nanoflow", &errors);
    errors.extend(read::of_builds(&function).into_iter().map(say::cfg_in_flow));
    if let (Some(word), Some(_)) = (&attribute.atomic, &function.sig.asyncness) {
        errors.push(say::atomic_await(word));
    }
    // Before it is rewritten: what waits becomes a function of a lifetime.
    let generic = twin::generic(&function, "a function with `#[nanoflow]`");
    let mut lowering = Lowering::new(&errors, &signature, function.sig.asyncness.is_some());
    let flow = lowering.function(&function, &attribute);
    let shadow = std::mem::take(&mut lowering.shadow);
    let (is_hopeless, is_async) = (lowering.is_hopeless, function.sig.asyncness.is_some());
    let found = lowering.finish();
    if let Some(statement) = depth::too_deep(&flow) {
        errors.push(say::too_deep(found.tokens.get(statement).copied()));
    }
    let dangling = dangling::references(&function, signature.context.as_ref());
    dangling.iter().filter(|found| found.fate == Fate::Selected).for_each(|found| {
        errors.push(match &found.target {
            Target::Local(target) => say::unsynced_reference(target, &found.object, &found.member),
            Target::New(span) => say::unsynced_new(*span, &found.object, &found.member),
        });
    });
    kept::rewrite(&mut function, &signature, is_hopeless);
    if attribute.atomic.is_some() && !is_async && !is_hopeless {
        kept::all_or_nothing(&mut function, &signature);
    }
    let pair = twin::pair(&function);
    let faults = errors.finish();
    let name = &function.sig.ident;
    if let Some(generic) = generic {
        let named = quiet::named(&input);
        return quote!(#faults #[allow(unused)] #function #generic #named);
    }
    if !faults.is_empty() {
        let stub = expand::stub(name, &signature, &attribute, is_async);
        // What was left out of the body may be all that used a name.
        let named = quiet::named(&input);
        return quote!(#faults #[allow(unused)] #pair #stub #named);
    }
    let implementation = expand::nanoflow(name, &attribute, &signature, &flow, &shadow, &found, &dangling);
    quote!(#pair #implementation)
}
