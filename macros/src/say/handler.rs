//! The messages about functions that should be event handlers.

use super::message;

use proc_macro2::Span;

/// What keeps a function from being a handler.
#[derive(Clone, Copy)]
pub(crate) enum Unfit {
    /// It takes more or less.
    Inputs,
    /// The change comes first.
    Turned,
    /// It takes the context of a device.
    OnDevice,
    /// What it takes is no change.
    NoChange,
    /// A change, and of which entity is not said.
    OfNothing,
    /// A change that it cannot correct, though it could.
    Uncorrected,
    /// A change that is to be corrected when it is too late.
    TooLate,
    /// It gives something else than a verdict or a failure.
    NoVerdict,
}

/// What is wrong where it stands; the help shows how it is written.
pub(crate) fn malformed_handler(span: Span, unfit: Unfit, like: &str) -> syn::Error {
    let text = match unfit {
        Unfit::Inputs => "a handler takes two things, the server and a change of one entity",
        Unfit::Turned => "a handler takes the server first, and the change behind it",
        Unfit::OnDevice => "a handler runs at the server, and not on a device",
        Unfit::NoChange => "a handler takes the change of an entity, and this is none",
        Unfit::OfNothing => "of which entity it is a change is not said here",
        Unfit::Uncorrected => "what is not stored yet can be corrected, so the change is lent with `&mut`",
        Unfit::TooLate => "what is stored is not corrected any more, so the change is lent without `mut`",
        Unfit::NoVerdict => "a handler gives a verdict, or fails",
    };
    message(span, text, "handler-signature", format!("write `{like}`"))
}

pub(crate) fn two_events(span: Span) -> syn::Error {
    let help = "write a handler for each, and let both call a function";
    message(span, "a function handles one event", "handler-signature", help)
}
