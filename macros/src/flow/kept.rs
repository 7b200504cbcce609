//! The function that stays: what a developer wrote, with the few rewrites that let rustc judge it.
//!
//! Queries become the typed builder, names of microflows and pages their twins, and a compound assignment
//! on a member evaluates its value first. An `async fn` becomes a function that returns a boxed future, so
//! that flows may call each other in circles. All of it happens on faults, too: what was not rewritten
//! would be a second-hand error.

use super::lower::{
    attributes, called_value, compound, gone_through, hand_over, is_query, kept_number, kept_query,
    leads_to_flow, online_of, path_of, tell_there, with_deletions,
};
use super::read::Signature;
use crate::keys;
use crate::twin::{self, Kind};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprBreak, FnArg, ItemFn, Lifetime, Member, Pat, Stmt, Type, TypeReference};

/// Rewrites a nanoflow, in which the macro may have found faults. A body of which rustc would only say again
/// what the macro said is left out.
pub(super) fn rewrite(function: &mut ItemFn, signature: &Signature, is_hopeless: bool) {
    let is_async = function.sig.asyncness.is_some();
    if is_hopeless {
        *function.block = syn::parse_quote!({ ::core::unreachable!() });
    }
    let mut rewrite =
        Rewrite { context: signature.context.as_ref(), is_async, is_on_device: true, calls: false };
    rewrite.visit_block_mut(&mut function.block);
    if rewrite.calls {
        // Traits of which one method is used, for what a call gives and for what is gone through.
        function.block.stmts.insert(
            0,
            syn::parse_quote!(
                use ::tidewater::__private::fallback::*;
            ),
        );
    }
    use_context(function, signature.context.as_ref());
    if is_async {
        box_future(function, signature);
    }
}

/// Rewrites a microflow, which runs as it stands: the names of other microflows become their twins, and
/// queries the typed builder.
pub(super) fn rewrite_microflow(function: &mut ItemFn, signature: &Signature) {
    let mut rewrite =
        Rewrite { context: signature.context.as_ref(), is_async: true, is_on_device: false, calls: false };
    rewrite.visit_block_mut(&mut function.block);
}

/// A context that a flow does not need is no mistake, so it counts as used.
pub(super) fn use_context(function: &mut ItemFn, context: Option<&Ident>) {
    if let Some(name) = context.filter(|name| !name.to_string().starts_with('_')) {
        function.block.stmts.insert(0, syn::parse_quote!(let _ = &#name;));
    }
}

/// The body of an atomic flow, undone if it ends with an error. What the caller lent is put back then.
///
/// ```ignore
/// let __before = (PutBack::before(&*order),);
/// let __ended = atomically(cx, |cx: &mut Device| -> FlowResult { let order = &mut *order; .. });
/// if !__ended.is_kept() {
///     PutBack::put_back(&mut *order, __before.0);
/// }
/// __ended.result()
/// ```
pub(super) fn all_or_nothing(function: &mut ItemFn, signature: &Signature) {
    let unnamed = Ident::new("__device", Span::call_site());
    let context = signature.context.as_ref().unwrap_or(&unnamed);
    if let (None, Some(FnArg::Typed(first))) = (&signature.context, function.sig.inputs.first_mut()) {
        *first.pat = syn::parse_quote!(#context);
    }
    let (output, body) = (&signature.output, &function.block);
    let lent = signature.parameters.iter().filter(|parameter| parameter.is_exchanged());
    let lent: Vec<&Ident> = lent.map(|parameter| &parameter.name).collect();
    let position = (0..lent.len()).map(syn::Index::from);
    *function.block = syn::parse_quote!({
        let __before = (#(::tidewater::__private::PutBack::before(&*#lent),)*);
        let __ended = ::tidewater::__private::atomically(
            #context,
            |#context: &mut ::tidewater::__private::Device| -> #output {
                #(let #lent = &mut *#lent;)*
                #body
            },
        );
        if !__ended.is_kept() {
            #(::tidewater::__private::PutBack::put_back(&mut *#lent, __before.#position);)*
        }
        __ended.result()
    });
}

/// `async fn f(..) -> T` as `fn f<'__a>(..) -> BoxFuture<'__a, T>`.
fn box_future(function: &mut ItemFn, signature: &Signature) {
    let Some(asyncness) = function.sig.asyncness.take() else { return };
    let span = asyncness.span;
    let mut again = Vec::new();
    for input in &mut function.sig.inputs {
        if let FnArg::Typed(typed) = input {
            let written = typed.ty.clone();
            Borrowed.visit_type_mut(&mut typed.ty);
            if typed.ty != written
                && let Pat::Ident(parameter) = &mut *typed.pat
            {
                let (name, mutability) = (&parameter.ident, parameter.mutability.take());
                again.push(quote!(let #mutability #name: #written = #name;));
            }
        }
    }
    function.sig.generics.params.push(syn::parse_quote!('__a));
    let (output, lifetime) = (&signature.output, Lifetime::new("'__a", span.resolved_at(Span::call_site())));
    function.sig.output =
        syn::parse_quote_spanned!(span=> -> ::tidewater::__private::BoxFuture<#lifetime, #output>);
    let body = &function.block;
    let yields = yields(output);
    // Named anew, what is borrowed has the same type here and in the shadow, so that rustc says a thing once.
    *function.block = syn::parse_quote!({
        ::std::boxed::Box::pin(async move {
            #(#again)*
            #yields
            #body
        })
    });
}

/// What an `async` body yields, before all of it; where rustc says what that is, it shows the type.
pub(super) fn yields(output: &TokenStream) -> TokenStream {
    quote_spanned!(output.span()=> if false { return ::tidewater::__private::yields::<#output>(); })
}

/// Gives references without a lifetime the one of the future.
struct Borrowed;

impl VisitMut for Borrowed {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        if reference.lifetime.is_none() {
            let span = reference.and_token.span.resolved_at(Span::call_site());
            reference.lifetime = Some(Lifetime::new("'__a", span));
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }
}

struct Rewrite<'a> {
    context: Option<&'a Ident>,
    is_async: bool,
    /// On the server every activity is awaited, and rustc judges all of it.
    is_on_device: bool,
    /// Whether a flow is called without `.await`, or parts of a member are yielded: by methods of `fallback`.
    calls: bool,
}

impl Rewrite<'_> {
    fn is_context(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::Path(path) if path.path.get_ident().is_some_and(|name| Some(name) == self.context))
    }

    /// Whether this is `cx.as_system()`, of which a microflow is called as of its context.
    fn is_system(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::MethodCall(call)
            if call.method == "as_system" && self.is_context(&call.receiver))
    }

    /// Whether this is an activity that does not wait.
    fn is_plain_activity(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::MethodCall(call)
            if self.is_context(&call.receiver) && keys::ACTIVITIES.iter().any(|known| call.method == known))
    }

    /// Whether this is an activity that waits.
    fn waits(&self, expression: &Expr) -> bool {
        with_deletions(expression).is_some_and(|name| Some(name) == self.context)
            || matches!(expression, Expr::MethodCall(call)
            if self.is_context(&call.receiver) && keys::WAITING.iter().any(|known| call.method == known)
                || self.is_at_server(&call.receiver) && keys::ONLINE.iter().any(|known| call.method == known))
    }

    /// Where the call of an activity begins: what is said of it behind the call is a part of it.
    fn begun<'e>(&self, expression: &'e mut Expr) -> &'e mut Expr {
        match expression {
            whole if with_deletions(whole).is_none_or(|name| Some(name) != self.context) => whole,
            Expr::MethodCall(whole) => &mut whole.receiver,
            other => other,
        }
    }

    /// Whether this is `cx.online()`.
    fn is_at_server(&self, expression: &Expr) -> bool {
        online_of(expression).is_some_and(|name| Some(name) == self.context)
    }
}

impl VisitMut for Rewrite<'_> {
    /// A pattern holds constants, and no expressions.
    fn visit_pat_mut(&mut self, _: &mut Pat) {}

    /// Nor does a type.
    fn visit_type_mut(&mut self, _: &mut Type) {}

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        // Comments on statements are for diagrams; rustc would warn of them.
        if let Some(attributes) = attributes(statement) {
            attributes.retain(|attribute| !attribute.path().is_ident("doc"));
        }
        visit_mut::visit_stmt_mut(self, statement);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if is_query(expression) {
            *expression = kept_query(expression, self.is_on_device);
            return;
        }
        if let Some(number) = kept_number(expression).filter(|_| self.is_on_device) {
            *expression = number;
            return;
        }
        if let Expr::Await(wait) = expression
            && self.is_on_device
        {
            if self.waits(&wait.base) {
                let begun = self.begun(&mut wait.base);
                visit_mut::visit_expr_mut(self, begun);
                self.handles(begun);
            } else if is_call(&wait.base) {
                visit_mut::visit_expr_mut(self, &mut wait.base);
                hand_over(&mut wait.base, self.context);
            } else {
                self.visit_expr_mut(&mut wait.base);
            }
            if self.is_plain_activity(&wait.base) {
                *expression = (*wait.base).clone();
            } else if !self.is_async {
                awaited(&wait.base.clone(), expression);
            } else if !is_value_of_call(&wait.base) {
                // Reported: the call, wherever it is, gives its value without being awaited.
                *expression = (*wait.base).clone();
            }
            return;
        }
        let parts = gone_through(expression).filter(|_| self.is_on_device);
        let begun = self.begun(expression);
        visit_mut::visit_expr_mut(self, begun);
        if let Expr::Break(ExprBreak { label: Some(_), expr: Some(value), .. }) = expression
            && matches!(**value, Expr::Block(_))
        {
            // rustc warns of a label before what begins with a brace.
            **value = syn::parse_quote!((#value));
        }
        self.handles(expression);
        tell_there(expression, parts);
        self.calls |= parts.is_some();
        if self.is_on_device && is_call(expression) {
            let is_handed = hand_over(expression, self.context);
            let callee = path_of(expression).filter(|_| !is_handed);
            *expression = called_value(expression, callee.as_ref());
            self.calls = true;
        }
        if self.is_on_device && self.waits(expression) {
            awaited(&expression.clone(), expression);
        }
        assign_apart(expression);
    }
}

impl Rewrite<'_> {
    /// The names of microflows and pages become their twins.
    fn handles(&self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && (self.is_context(&call.receiver) || self.is_system(&call.receiver))
            && keys::WITH_HANDLES.iter().any(|method| call.method == method)
            && let Some(Expr::Path(path)) = call.args.first()
        {
            let is_page = keys::OPENING.iter().any(|method| call.method == method);
            let kind = if is_page { Kind::Page } else { Kind::Microflow };
            call.args[0] = twin::handle(&path.path, kind);
        }
    }
}

/// Whether a call or a method call stands here.
fn is_value_of_call(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_value_of_call(&inner.expr),
        other => matches!(other, Expr::Call(_) | Expr::MethodCall(_)),
    }
}

/// Whether this is a call of a flow or an action.
fn is_call(expression: &Expr) -> bool {
    matches!(expression, Expr::Call(call)
        if matches!(&*call.func, Expr::Path(path) if leads_to_flow(&path.path)))
}

/// A value that should have been awaited, or not: reported already, and of the right type here.
fn awaited(future: &Expr, place: &mut Expr) {
    let span = crate::span::first_token(future);
    *place = syn::parse_quote_spanned!(span=> ::tidewater::__private::awaited(#future));
}

/// `a.m += e` as `match e { __value => a.m += __value }`: an object is reached through `DerefMut`, so rustc
/// would find it borrowed while the value is computed.
pub(super) fn assign_apart(expression: &mut Expr) {
    let Expr::Binary(binary) = expression else { return };
    let is_member = matches!(&*binary.left, Expr::Field(field) if matches!(field.member, Member::Named(_)));
    if !is_member || compound(binary.op).is_none() {
        return;
    }
    // Clippy takes a `match` that stands at a developer's token for theirs, unless it comes from a macro. The
    // value is theirs, where rustc tells of it.
    let span = crate::span::first_token(&*binary.right);
    let (left, operator, right) = (&binary.left, &binary.op, &binary.right);
    let value = Ident::new("__value", span);
    let ours = span.resolved_at(Span::call_site());
    let tokens = quote_spanned!(ours=> match #right { #value => #left #operator #value });
    if let Ok(apart) = syn::parse2(tokens) {
        *expression = apart;
    }
}
