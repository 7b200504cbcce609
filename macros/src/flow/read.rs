//! What the three attributes say, and the signatures that they ask for.

use super::feature::Feature;
use crate::attr::{Given, Word, entries};
use crate::errors::Errors;
use crate::path::{documentation, name_of, outer};
use crate::say;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{FnArg, ItemFn, LitStr, Pat, Path, ReturnType, Token, Type};
use tidewater_model::limits::PARAMETERS;

/// The words of an attribute.
#[derive(Default)]
pub(crate) struct Attribute {
    pub(crate) roles: Vec<Path>,
    /// The word itself.
    pub(crate) atomic: Option<Ident>,
    pub(crate) name: Option<LitStr>,
    pub(crate) capability: Option<LitStr>,
    pub(crate) feature: Option<Feature>,
}

impl Attribute {
    pub(crate) fn read(arguments: TokenStream, place: &str, known: &[&str], errors: &Errors) -> Self {
        let mut attribute = Self::default();
        let mut seen: Vec<Ident> = Vec::new();
        for word in entries(arguments, errors) {
            if !known.iter().any(|candidate| word.is(candidate)) {
                errors.push(say::unknown_word(&word.name, place, known));
                continue;
            }
            if seen.contains(&word.name) {
                errors.push(say::duplicate_word(&word.name, place));
            }
            seen.push(word.name.clone());
            match word.name.to_string().as_str() {
                "roles" => attribute.roles = roles(&word, errors),
                "atomic" => {
                    word.alone(errors);
                    attribute.atomic = Some(word.name);
                }
                "capability" => attribute.capability = word.value("capability = \"camera\"", errors),
                "feature" => {
                    let feature = Feature::read(word, errors);
                    // Of a second one nothing but that is told.
                    attribute.feature.get_or_insert(feature);
                }
                _ => attribute.name = name(&word, errors),
            }
        }
        attribute
    }

    /// The name in the model.
    pub(crate) fn name_or(&self, function: &Ident) -> String {
        self.name.as_ref().map_or_else(|| name_of(function), LitStr::value)
    }
}

/// `roles(Rep, Manager)`
fn roles(word: &Word, errors: &Errors) -> Vec<Path> {
    let Given::List(tokens) = &word.value else {
        errors.push(say::missing_roles(&word.name));
        return Vec::new();
    };
    let parser = Punctuated::<Path, Token![,]>::parse_terminated;
    match parser.parse2(tokens.clone()) {
        Ok(roles) if roles.is_empty() => errors.push(say::missing_roles(&word.name)),
        Ok(roles) => return roles.into_iter().collect(),
        Err(error) => errors.push(say::malformed_value(error.span(), &word.name, "roles(Rep, Manager)")),
    }
    Vec::new()
}

/// `name = "place_order"`
fn name(word: &Word, errors: &Errors) -> Option<LitStr> {
    let name: LitStr = word.value("name = \"place_order\"", errors)?;
    let text = name.value();
    let letters = text.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if !letters || text.is_empty() || text.starts_with(|first: char| first.is_numeric() || first == '_') {
        errors.push(say::malformed_flow_name(name.span(), &text));
        return None;
    }
    Some(name)
}

/// Whose context the first parameter is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    Device,
    Server,
    /// Actions have none.
    None,
}

impl Context {
    fn name(self) -> &'static str {
        match self {
            Self::Device => "Device",
            Self::Server | Self::None => "Server",
        }
    }
}

/// A function's parameters and result.
pub(super) struct Signature {
    /// The name of the context; none if it is `_`.
    pub(super) context: Option<Ident>,
    /// The parameters behind the context.
    pub(super) parameters: Vec<Parameter>,
    /// The type inside `FlowResult`.
    pub(super) result: TokenStream,
    /// The result as written.
    pub(super) output: TokenStream,
}

/// One parameter.
pub(super) struct Parameter {
    pub(super) name: Ident,
    pub(super) ty: Type,
}

impl Parameter {
    /// Whether the caller sees what is assigned: `&mut T`.
    pub(super) fn is_exchanged(&self) -> bool {
        matches!(&self.ty, Type::Reference(reference) if reference.mutability.is_some())
    }

    /// Whether an object is lent, by how the type is written.
    pub(super) fn is_object(&self) -> bool {
        let Type::Reference(lent) = &self.ty else { return false };
        matches!(&*lent.elem, Type::Path(ty) if ty.path.segments.last().is_some_and(|last| last.ident == "Obj"))
    }
}

/// The signature, every fault reported.
pub(super) fn signature(
    written: &syn::Signature,
    context: Context,
    name: &str,
    errors: &Errors,
) -> Signature {
    if let syn::Safety::Unsafe(word) = &written.safety {
        errors.push(say::unsafe_flow(word.span));
    }
    let mut inputs = written.inputs.iter();
    let context = match context {
        Context::None => None,
        wanted => self::context(inputs.next(), written, wanted, name, errors),
    };
    let parameters: Vec<Parameter> = inputs.filter_map(|input| parameter(input, errors)).collect();
    if let Some(parameter) = parameters.get(PARAMETERS) {
        errors.push(say::too_many_parameters(&parameter.name, PARAMETERS));
    }
    let (result, output) = match &written.output {
        ReturnType::Type(_, ty) => {
            let inner = match outer(ty) {
                Some((word, inner)) if word == "FlowResult" => {
                    Some(inner.map_or(quote!(()), |ty| quote!(#ty)))
                }
                _ => None,
            };
            if inner.is_none() {
                errors.push(say::no_flow_result(ty.span(), name));
            }
            (inner.unwrap_or_else(|| quote!(())), quote!(#ty))
        }
        ReturnType::Default => {
            errors.push(say::no_flow_result(written.ident.span(), name));
            (quote!(()), quote!(()))
        }
    };
    Signature { context, parameters, result, output }
}

fn context(
    first: Option<&FnArg>,
    written: &syn::Signature,
    wanted: Context,
    name: &str,
    errors: &Errors,
) -> Option<Ident> {
    let fault = |span| {
        errors.push(say::no_context(span, name, wanted.name()));
        None
    };
    let Some(FnArg::Typed(first)) = first else { return fault(written.ident.span()) };
    let fits = match &*first.ty {
        Type::Reference(reference) if reference.mutability.is_some() => {
            outer(&reference.elem).is_some_and(|(word, _)| word == wanted.name())
        }
        _ => false,
    };
    if !fits {
        return fault(first.ty.span());
    }
    match &*first.pat {
        Pat::Ident(name) => Some(name.ident.clone()),
        Pat::Wild(_) => None,
        other => fault(other.span()),
    }
}

/// Whether the first parameter is the device.
pub(super) fn has_context(written: &syn::Signature) -> bool {
    match written.inputs.first() {
        Some(FnArg::Typed(first)) => match &*first.ty {
            Type::Reference(reference) => {
                outer(&reference.elem).is_some_and(|(word, _)| word == Context::Device.name())
            }
            _ => false,
        },
        _ => false,
    }
}

fn parameter(input: &FnArg, errors: &Errors) -> Option<Parameter> {
    let FnArg::Typed(typed) = input else {
        errors.push(say::malformed_parameter(input.span()));
        return None;
    };
    match &*typed.pat {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            Some(Parameter { name: name.ident.clone(), ty: (*typed.ty).clone() })
        }
        other => {
            errors.push(say::malformed_parameter(other.span()));
            None
        }
    }
}

/// Where a flow depends on the build: the function that stays would be another than its data.
pub(super) fn of_builds(function: &ItemFn) -> Vec<Span> {
    struct Search(Vec<Span>);
    impl<'ast> Visit<'ast> for Search {
        fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
            if let Some(name) = attribute.path().get_ident().filter(|name| is_of_builds(name)) {
                self.0.push(name.span());
            }
        }
    }
    let mut search = Search(Vec::new());
    search.visit_signature(&function.sig);
    search.visit_block(&function.block);
    search.0
}

fn is_of_builds(name: &Ident) -> bool {
    name == "cfg" || name == "cfg_attr"
}

/// The doc comment and the name of a function, for data.
pub(super) fn caption(function: &ItemFn) -> String {
    documentation(&function.attrs)
}
