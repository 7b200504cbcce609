//! `#[derive(Entity)]`: a struct becomes the model's entity, the proxies of its members, and the
//! codec of its rows.

mod alias;
mod check;
mod expand;
mod read;
mod rule;

pub(crate) use expand::initial;

use crate::errors::{Errors, shown};
use crate::role::Asked;
use crate::{quiet, say};
use proc_macro2::{Ident, TokenStream};
use syn::{Expr, Path, Type, Visibility};

/// A struct as the derive understands it.
pub(crate) struct Entity {
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) documentation: String,
    pub(crate) members: Vec<Member>,
    pub(crate) name: Option<syn::LitStr>,
    pub(crate) transient: Option<Ident>,
    pub(crate) audited: Option<Ident>,
    /// The word and the model's name of the rule for conflicts.
    pub(crate) conflict: Option<(Ident, &'static str)>,
    pub(crate) unique: Vec<Ident>,
    pub(crate) extends: Option<Path>,
    pub(crate) rules: Vec<Rule>,
    /// Whether an `#[access(..)]` was written, understood or not.
    pub(crate) has_rule: bool,
}

/// A field.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) ty: Type,
    pub(crate) documentation: String,
    pub(crate) validations: Vec<Validation>,
    /// The word and the model's name of what happens on deletion.
    pub(crate) on_delete: Option<Ident>,
    pub(crate) validate: Option<Path>,
    pub(crate) calculated: Option<Path>,
}

/// One word of `#[attr(..)]`; the identifier is the word, for its span.
pub(crate) enum Validation {
    Required(Ident),
    MaxLength(Ident, syn::LitInt),
    Min(Ident, Expr),
    Max(Ident, Expr),
    Pattern(Ident, syn::LitStr),
    OneOf(Ident, Vec<Expr>),
    Unique(Ident),
}

/// One `#[access(..)]`.
pub(crate) struct Rule {
    pub(crate) role: Path,
    pub(crate) create: bool,
    pub(crate) delete: bool,
    pub(crate) read: Members,
    pub(crate) write: Members,
    pub(crate) condition: Option<(Ident, TokenStream)>,
    pub(crate) after: After,
    pub(crate) server_only: Option<Ident>,
    /// The paths of the members that its conditions read.
    pub(crate) reads: Vec<Vec<Ident>>,
    /// Those of them that the condition reads which must hold of a new object.
    pub(crate) of_new: Vec<Vec<Ident>>,
    /// The roles that they ask for.
    pub(crate) asked: Vec<Asked>,
}

/// Which members a right is for.
pub(crate) enum Members {
    None,
    All,
    Only(Vec<Ident>),
}

/// What must hold after a change.
pub(crate) enum After {
    Same,
    Any(Ident),
    Condition(Ident, TokenStream),
}

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let written = input.clone();
    let input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return shown(&error),
    };
    let errors = Errors::new();
    let fields = match &input.data {
        syn::Data::Struct(syn::DataStruct { fields: syn::Fields::Named(fields), .. }) => Some(fields),
        syn::Data::Struct(data) => {
            errors.push(say::not_named_fields(&input.ident, data.struct_token.span));
            None
        }
        syn::Data::Enum(data) => {
            errors.push(say::not_a_struct(data.enum_token.span));
            None
        }
        syn::Data::Union(data) => {
            errors.push(say::not_a_struct(data.union_token.span));
            None
        }
    };
    if !input.generics.params.is_empty() {
        errors.push(say::generic(&input.generics, "an entity"));
        return errors.finish();
    }
    let entity = read::entity(&input, fields, &errors);
    check::entity(&entity, &errors);
    let faults = errors.finish();
    if faults.is_empty() {
        expand::entity(&entity)
    } else {
        let (stub, named) = (expand::stub(&entity, fields.is_some()), quiet::named(&written));
        quote::quote!(#faults #stub #named)
    }
}
