//! The twin of an annotated function: a brace struct of the same name, which lives in the type
//! namespace only. A unit struct or a constant would poison every local of that name.

use crate::errors::shown;
use crate::path::{imported, is_attribute, name_of};
use crate::{associated, say};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit::Visit;
use syn::{Expr, FnArg, ItemFn, Path, PathArguments};

/// The types that are no words of the language, and that a type of the same name would hide.
pub(crate) const TYPES: &[&str] = &[
    "bool", "char", "f128", "f16", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128",
    "u16", "u32", "u64", "u8", "usize",
];

/// The words of paths.
const WORDS: &[&str] = &["self", "super", "crate"];

/// The function that an attribute stands on, or what becomes of what can have no twin.
pub(crate) fn function_of(input: &TokenStream, attribute: &str) -> Result<ItemFn, TokenStream> {
    if let Some(refused) = associated::refused(input, attribute) {
        return Err(refused);
    }
    let function = syn::parse2(input.clone()).map_err(|_| {
        let error = shown(&say::not_a_function(input, attribute));
        quote!(#error #input)
    })?;
    hides_type(&function).map_or(Ok(function), Err)
}

/// What becomes of a function whose twin would hide a type: a fault, and no twin.
fn hides_type(function: &ItemFn) -> Option<TokenStream> {
    let name = &function.sig.ident;
    let fault = TYPES.contains(&name_of(name).as_str()).then(|| shown(&say::named_like_type(name)))?;
    // The words of a body mean something only to the macro that reads it.
    let (attributes, visibility, signature) = (&function.attrs, &function.vis, &function.sig);
    let stays = quote!(#(#attributes)* #visibility #signature { ::core::unreachable!() });
    Some(quote!(#fault #[allow(unused)] #stays))
}

/// The function that stays. An empty list of type parameters behind its name keeps rustc from proposing one
/// for a type that does not exist: nothing generated gets the same proposal, so each such type would be told
/// of once for the function and once more for what is generated.
pub(crate) fn stays(function: &ItemFn) -> TokenStream {
    if !function.sig.generics.params.is_empty() {
        return function.to_token_stream();
    }
    let mut stays = TokenStream::new();
    let mut is_named = false;
    for token in function.to_token_stream() {
        let is_name = is_named && matches!(token, TokenTree::Ident(_));
        is_named |= matches!(&token, TokenTree::Ident(word) if word == "fn");
        stays.extend([token]);
        if is_name {
            is_named = false;
            stays.extend(quote!(<>));
        }
    }
    stays
}

/// The function that stays, and its twin.
pub(crate) fn pair(function: &ItemFn) -> TokenStream {
    let (stays, twin) = (stays(function), definition(function));
    quote!(#stays #twin)
}

/// What stands for the twin of a function that is generic, so that rustc does not say wherever it is named
/// that it cannot infer the parameters there. `None` of any other function.
pub(crate) fn generic(function: &ItemFn, what: &str) -> Option<TokenStream> {
    let signature = &function.sig;
    let fault = if signature.generics.params.is_empty() {
        say::generic_parameter(signature.inputs.iter().find_map(unnamed)?)
    } else {
        say::generic(&signature.generics, what)
    };
    Some(refused(function, &fault))
}

/// What stands for the twin of a function of which not even is known what it is about: a type that the fault
/// is part of, so that rustc says nothing of it wherever the function is named.
pub(crate) fn refused(function: &ItemFn, fault: &syn::Error) -> TokenStream {
    let fault = fault.to_compile_error();
    let (visibility, name) = (&function.vis, &function.sig.ident);
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code)]
        #visibility type #name = ::tidewater::__private::Refused<{ #fault }>;
    }
}

/// The word of a parameter that is generic without a name: `impl Into<String>`.
pub(crate) fn unnamed(input: &FnArg) -> Option<Span> {
    struct Search(Option<Span>);
    impl<'ast> Visit<'ast> for Search {
        fn visit_type_impl_trait(&mut self, ty: &'ast syn::TypeImplTrait) {
            self.0.get_or_insert(ty.impl_token.span);
        }
    }
    let mut search = Search(None);
    search.visit_fn_arg(input);
    search.0
}

/// The twin alone.
pub(crate) fn definition(function: &ItemFn) -> TokenStream {
    let (visibility, name) = (&function.vis, &function.sig.ident);
    // On the name, so that rustc shows the function where it says that its twin is of another kind.
    quote_spanned! {name.span()=>
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code, missing_debug_implementations)]
        #visibility struct #name {}
    }
}

/// What a handle is handed over as.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Microflow,
    Nanoflow,
    Page,
}

/// The twin of a function, as a value.
pub(crate) fn handle(path: &Path, kind: Kind) -> Expr {
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let kind = match kind {
        Kind::Microflow => "microflow",
        Kind::Nanoflow => "nanoflow",
        Kind::Page => "page",
    };
    let (kind, exists) = (Ident::new(kind, span), exists(path));
    let value = quote_spanned!(span=> ::tidewater::__private::HandedOver::<#exists>::#kind(__callee {}));
    let value = resolved(path, &value);
    let value = quote_spanned!(span=> ::tidewater::__private::beside(#path, #value));
    syn::parse2(value).unwrap_or_else(|_| syn::parse_quote!(#path))
}

/// What is known of the call of a function; the one place where rustc tells that none can be called there.
pub(crate) fn called(path: &Path, arguments: &TokenStream) -> TokenStream {
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let named = quote_spanned!(span=> ::tidewater::__private::Named::<__callee>);
    // Of a name that does not exist rustc tells where the name stands.
    let exists = exists(path);
    let made = quote_spanned!(span=> ::tidewater::__private::CallFact::of::<__callee, {
        ::tidewater::__private::callee(#exists, #named::IS_CALLED, #named::IS_MICROFLOW, #named::IS_PAGE)
    }>(#arguments));
    resolved(path, &made)
}

/// A name as a value: what is so of the function that it leads to, rustc finds among the methods of that.
pub(crate) fn named(path: &Path) -> TokenStream {
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let named = resolved(path, &quote_spanned!(span=> ::tidewater::__private::Named::<__callee>::NEW));
    // No block stands first: a statement would end with it.
    quote_spanned!(span=> ::core::convert::identity(#named))
}

/// Whether a path names a function: a constant in [`resolved`]. A function binds anew in a pattern. What
/// falls back for a name that does not exist is a constant, which does not match.
pub(crate) fn exists(path: &Path) -> TokenStream {
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let function = function(path);
    quote_spanned! {span=> {
        #[allow(unreachable_patterns, unused_variables)]
        match false { #function => true, _ => false }
    }}
}

/// What stands in [`resolved`] for the function itself, among values.
fn function(path: &Path) -> Ident {
    match path.segments.last() {
        Some(last) if path.segments.len() > 1 => last.ident.clone(),
        last => Ident::new("__callee", last.map_or_else(Span::call_site, |last| last.ident.span())),
    }
}

/// A block in which `__callee` is the twin of the function that a path names. A function without a twin
/// becomes one error of ours at its name, because only the type falls back to the plain function's stand-in.
/// A name that does not exist is rustc's to tell, once, where it is called: it must be no fault here.
///
/// An import that names something shadows a glob in each namespace separately, and there is a macro of every
/// name, by us or because rustc has an attribute of it. Of a module everything is imported, and the block
/// around it has what the module lacks.
pub(crate) fn resolved(path: &Path, body: &TokenStream) -> TokenStream {
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    // An import takes no types behind `::`.
    let mut path = path.clone();
    path.segments.iter_mut().for_each(|part| part.arguments = PathArguments::None);
    if let Some(name) = path.get_ident() {
        let is_new = !is_attribute(name);
        let a_macro =
            is_new.then(|| quote_spanned!(span=> #[allow(unused_macros)] macro_rules! #name { () => {}; }));
        let import = imported(&path);
        return quote_spanned! {span=> {
            #a_macro
            #[allow(unused_imports)]
            use #import as __callee;
            #[allow(unused_imports)]
            use ::tidewater::__private::plain::*;
            #body
        }};
    }
    let mut module = path;
    let name = module.segments.pop().map(|last| last.ident);
    module.segments.pop_punct();
    // What the module holds, and what stands in for the function, may have the name of the module: it gets
    // another before. `self` and the like cannot have one, and need none.
    let is_word = module.segments.iter().all(|part| WORDS.iter().any(|word| part.ident == word));
    let (renamed, module) = if is_word {
        (None, quote!(#module))
    } else {
        (Some(quote_spanned!(span=> use #module as __module;)), quote_spanned!(span=> __module))
    };
    quote_spanned! {span=> {
        #renamed
        {
            #[allow(dead_code, non_camel_case_types)]
            type #name = ::tidewater::__private::plain::__callee;
            #[allow(dead_code, non_upper_case_globals)]
            const #name: bool = true;
            {
                #[allow(unused_imports)]
                use #module::*;
                #[allow(non_camel_case_types)]
                type __callee = #name;
                #body
            }
        }
    }}
}
