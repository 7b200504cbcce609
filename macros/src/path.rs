//! Paths and the shapes of types that can be told from tokens alone.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, GenericArgument, Pat, Path, PathArguments, Token, Type};

/// A name of the runtime's private module, for tokens at `span`. Generated code names nothing else.
pub(crate) fn private(span: Span, name: &str) -> TokenStream {
    let name = Ident::new(name, span);
    quote_spanned!(span=> ::tidewater::__private::#name)
}

/// A call of a function that builds a part of an expression. Every token of ours stands at `span`, so
/// that rustc points there and never at the whole macro.
pub(crate) fn build(span: Span, name: &str, arguments: &[TokenStream]) -> TokenStream {
    let name = Ident::new(name, span);
    quote_spanned!(span=> ::tidewater::__private::expression::#name(#(#arguments),*))
}

/// The value and the alternatives of `matches!(value, A | B)`. With a guard it is none of ours.
pub(crate) fn matches_cases(tokens: &TokenStream) -> syn::Result<(Expr, Vec<Pat>)> {
    let parser = |input: ParseStream<'_>| {
        let value = input.parse()?;
        input.parse::<Token![,]>()?;
        let pattern = Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Option<Token![,]>>()?;
        let cases = match pattern {
            Pat::Or(or) => or.cases.into_iter().collect(),
            single => vec![single],
        };
        Ok((value, cases))
    };
    parser.parse2(tokens.clone())
}

/// The name without `r#`, as it stands in storage and on the wire.
pub(crate) fn name_of(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// The last segment's name and its first type argument: `a::Option<T>` is `Option` of `T`.
pub(crate) fn outer(ty: &Type) -> Option<(&Ident, Option<&Type>)> {
    let Type::Path(path) = strip(ty) else { return None };
    let last = path.path.segments.last()?;
    let argument = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(inner) => Some(inner),
                _ => None,
            })
        }
        _ => None,
    };
    Some((&last.ident, argument))
}

/// `T` of a type written `Option<T>`, else the type itself.
pub(crate) fn plain(ty: &Type) -> &Type {
    match outer(ty) {
        Some((name, Some(inner))) if name == "Option" => inner,
        _ => ty,
    }
}

/// Whether the type's name alone shows that it is no reference to an entity.
pub(crate) fn is_surely_plain(ty: &Type) -> bool {
    const PLAIN: [&str; 15] = [
        "String",
        "bool",
        "i32",
        "i64",
        "Decimal",
        "DateTime",
        "Date",
        "Vec",
        "HashedString",
        "AutoNumber",
        "File",
        "Image",
        "Counter",
        "Max",
        "Min",
    ];
    outer(plain(ty)).is_some_and(|(name, _)| PLAIN.iter().any(|known| name == known))
}

/// The name of what a type is a reference to, as the developer wrote it; nothing if the type has a name of
/// its own.
pub(crate) fn written_target(ty: &Type) -> String {
    let target = outer(plain(ty)).and_then(|(_, inner)| inner);
    target.and_then(outer).map_or_else(String::new, |(name, _)| name_of(name))
}

/// A type without the invisible groups and parentheses that macros wrap around it.
fn strip(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => strip(&group.elem),
        Type::Paren(paren) => strip(&paren.elem),
        other => other,
    }
}

/// The doc comment of an item: its lines without the leading space.
pub(crate) fn documentation(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
    lines.join("\n").trim().to_owned()
}

/// The attributes that rustc itself has. A macro of such a name would be another meaning of it.
const ATTRIBUTES: &[&str] = &[
    "allow",
    "allow_internal_unsafe",
    "allow_internal_unstable",
    "automatically_derived",
    "cfg",
    "cfg_attr",
    "cfi_encoding",
    "cold",
    "collapse_debuginfo",
    "compiler_builtins",
    "const_continue",
    "coroutine",
    "coverage",
    "crate_name",
    "crate_type",
    "debugger_visualizer",
    "default_lib_allocator",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "export_name",
    "export_stable",
    "feature",
    "ffi_const",
    "ffi_pure",
    "forbid",
    "force_target_feature",
    "fundamental",
    "ignore",
    "inline",
    "instruction_set",
    "lang",
    "link",
    "link_name",
    "link_ordinal",
    "link_section",
    "linkage",
    "loop_match",
    "macro_escape",
    "macro_export",
    "macro_use",
    "marker",
    "may_dangle",
    "move_size_limit",
    "must_not_suspend",
    "must_use",
    "naked",
    "needs_allocator",
    "needs_panic_runtime",
    "no_builtins",
    "no_core",
    "no_implicit_prelude",
    "no_link",
    "no_main",
    "no_mangle",
    "no_std",
    "non_exhaustive",
    "optimize",
    "panic_handler",
    "panic_runtime",
    "path",
    "pin_v2",
    "prelude_import",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "profiler_runtime",
    "recursion_limit",
    "reexport_test_harness_main",
    "register_tool",
    "repr",
    "rustc_align",
    "rustc_dummy",
    "rustc_inherit_overflow_checks",
    "rustc_main",
    "sanitize",
    "should_panic",
    "stable",
    "target_feature",
    "thread_local",
    "track_caller",
    "type_length_limit",
    "unstable",
    "unstable_feature_bound",
    "used",
    "warn",
    "windows_subsystem",
];

/// Names that rustc has twice by itself, as an attribute and as a macro.
const TWICE: &[&str] = &["cfg", "thread_local"];

/// Whether rustc has an attribute of that name.
pub(crate) fn is_attribute(name: &Ident) -> bool {
    ATTRIBUTES.contains(&name_of(name).as_str())
}

/// Where an import finds a function: for a name that means too much beside it, in its module alone.
pub(crate) fn imported(path: &Path) -> TokenStream {
    let twice = path.get_ident().filter(|name| TWICE.contains(&name_of(name).as_str()));
    let module = twice.map(|name| quote_spanned!(name.span()=> self::));
    quote!(#module #path)
}
