//! What a microflow delivers to devices by `cx.send(..)`, and where it acts as the system.
//!
//! A copy of the body, never run, shows rustc what is sent, as the shadow of a nanoflow does. It is written
//! only where something is sent. Absent: what a function that the context is handed to may send; that there
//! is one is noted.

use super::feature::Feature;
use super::lower::{Slots, slot, slots};
use super::read::{Parameter, Signature};
use crate::span::line;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn, Macro};

/// What a microflow does with its context, as two consts.
pub(super) struct Used {
    /// What it delivers.
    pub(super) sent: TokenStream,
    /// Where it acts as the system.
    pub(super) privileges: TokenStream,
}

impl Used {
    /// Of a body that was refused.
    pub(super) fn unknown() -> Self {
        Self { sent: quote!(__p::Sent::UNKNOWN), privileges: quote!(__p::Privileges::NONE) }
    }
}

/// What a microflow does with its context.
pub(super) fn used(function: &ItemFn, signature: &Signature, feature: Option<&Feature>) -> Used {
    let Some(context) = &signature.context else {
        return Used { sent: quote!(__p::Sent::NOTHING), privileges: quote!(__p::Privileges::NONE) };
    };
    let mut body = (*function.block).clone();
    let mut shadow = Shadow { context, sent: 0, system: Vec::new(), is_handed_on: false };
    shadow.visit_block_mut(&mut body);
    let Shadow { sent, system, is_handed_on, .. } = shadow;
    let privileges = quote! {
        __p::Privileges { file: ::core::file!(), lines: &[#(#system),*], is_handed_on: #is_handed_on }
    };
    if sent == 0 {
        let sent = if is_handed_on { quote!(__p::Sent::UNKNOWN) } else { quote!(__p::Sent::NOTHING) };
        return Used { sent, privileges };
    }
    let (slots, output) = (slots(sent as usize), &signature.output);
    let parameters = signature.parameters.iter().map(|Parameter { name, ty }| quote!(mut #name: #ty));
    let sent = quote! {
        __p::Sent::of(#is_handed_on, || {
            let __l = #slots;
            let _ = async |#context: &mut __p::Server #(, #parameters)*| -> #output #body;
            __l
        })
    };
    // Of what is sent rustc knows only where it has the body.
    let sent = feature.map_or(sent.clone(), |feature| feature.chosen(&sent, &quote!(__p::Sent::UNKNOWN)));
    Used { sent, privileges }
}

struct Shadow<'a> {
    context: &'a Ident,
    sent: u32,
    /// The lines that say `as_system`.
    system: Vec<u32>,
    /// Whether somebody else gets the context, and may send with it.
    is_handed_on: bool,
}

impl Shadow<'_> {
    fn is_context(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::Path(path) if path.path.is_ident(self.context))
    }

    fn mentions(&self, tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => name == *self.context,
            TokenTree::Group(group) => self.mentions(group.stream()),
            _ => false,
        })
    }
}

impl VisitMut for Shadow<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::MethodCall(call) if self.is_context(&call.receiver) => {
                call.args.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
                if call.method == "as_system" {
                    self.system.push(line(call.method.span()));
                }
                if call.method == "send" {
                    for argument in &mut call.args {
                        let slot = slot(Slots::Locals, self.sent, call.method.span());
                        *argument = syn::parse_quote!(#slot.sent(#argument));
                        self.sent += 1;
                    }
                }
            }
            other => {
                self.is_handed_on |= self.is_context(other);
                visit_mut::visit_expr_mut(self, other);
            }
        }
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        self.is_handed_on |= self.mentions(call.tokens.clone());
    }
}
