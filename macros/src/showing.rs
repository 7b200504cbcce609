//! Server code that would show something: a person is at the device, so each such call is refused here.

use crate::errors::Errors;
use crate::{keys, say};
use proc_macro2::{Ident, TokenStream};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, FnArg, ItemFn, Pat};

/// The faults of a function that calls activities of a device on its context, as tokens. The body is left
/// out then: rustc would say again that the server has no such method.
pub(crate) fn refused(function: &mut ItemFn) -> TokenStream {
    let errors = Errors::new();
    let context = match function.sig.inputs.first() {
        Some(FnArg::Typed(context)) => Some(&*context.pat),
        _ => None,
    };
    let Some(Pat::Ident(name)) = context else { return errors.finish() };
    let mut search = Search { context: &name.ident, found: Vec::new() };
    search.visit_block(&function.block);
    let found = search.found;
    if !found.is_empty() {
        *function.block = syn::parse_quote!({ ::core::unreachable!() });
        function.attrs.push(syn::parse_quote!(#[allow(unused_variables)]));
    }
    errors.extend(found.iter().map(say::shows_at_server));
    errors.finish()
}

struct Search<'a> {
    context: &'a Ident,
    found: Vec<Ident>,
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let is_context = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(self.context));
        if is_context && keys::SHOWING.iter().any(|known| call.method == known) {
            self.found.push(call.method.clone());
        }
        visit::visit_expr_method_call(self, call);
    }
}
