//! `#[derive(Role)]`: what an account may be.

use crate::enumeration::{identity, variants};
use crate::errors::{Errors, shown};
use crate::path::{documentation, name_of, private};
use crate::say;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{DeriveInput, Expr, Path};

/// An account's roles are bits of one number.
const ROLES: usize = 64;

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return shown(&error),
    };
    let errors = Errors::new();
    let data = variants(&input, "a role", &errors);
    let variants: Vec<_> = data.into_iter().flat_map(|data| &data.variants).collect();
    if let Some(variant) = variants.get(ROLES) {
        errors.push(say::too_many_roles(&variant.ident, ROLES));
    }
    let faults = errors.finish();
    if !faults.is_empty() {
        return faults;
    }
    let names: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    let texts = names.iter().map(|name| name_of(name));
    let documentations = variants.iter().map(|variant| documentation(&variant.attrs));
    let (ident, role) = (&input.ident, private(input.ident.span(), "Role"));
    let same = identity(ident, &names);
    let path = format!("::{}", name_of(ident));
    // Expands to (shortened):
    //     impl Role for Role {
    //         const ID: u64 = entity_id(concat!(module_path!(), "::Role"));
    //         const ROLES: &'static [(&'static str, &'static str)] = &[("Manager", ""), ("Rep", "")];
    //         fn position(self) -> usize { self as usize }
    //     }
    // The constant uses every variant: a role that no rule names yet is no dead code.
    quote! {
        #same
        #[allow(unused_qualifications)]
        const _: &[#ident] = &[#(#ident::#names),*];
        #[automatically_derived]
        impl #role for #ident {
            const ID: u64 = ::tidewater::__private::entity_id(::core::concat!(::core::module_path!(), #path));
            const ROLES: &'static [(&'static str, &'static str)] = &[#((#texts, #documentations)),*];
            fn position(self) -> usize { self as usize }
        }
    }
}

/// A role that a condition or a flow asks for, where it does.
pub(crate) struct Asked {
    path: Path,
    line: u32,
}

impl Asked {
    /// The argument of `has`; nothing if it may be a local, whose role nobody knows here.
    pub(crate) fn of(argument: &Expr) -> Option<Self> {
        let Expr::Path(path) = argument else { return None };
        let path = path.path.clone();
        let last = path.segments.last()?.ident.clone();
        let is_known = name_of(&last).starts_with(char::is_uppercase);
        is_known.then(|| Self { path, line: crate::span::line(last.span()) })
    }

    /// What is known of it.
    pub(crate) fn fact(&self) -> TokenStream {
        let (role, line) = (facts(&self.path), self.line);
        quote!((#role, #line))
    }
}

/// What is known of the role that a path names, at that path. rustc resolves it, whatever it is imported as;
/// a variant is the number of its place, because roles have no values of their own.
pub(crate) fn facts(path: &Path) -> TokenStream {
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    quote_spanned!(span=> ::tidewater::__private::role(#path, #path as usize))
}
