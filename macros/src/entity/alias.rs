//! The types of members by another name, so that rustc tells of a type that does not exist once.
//!
//! The generated code names a member's type twice more. rustc prints an error once if every word of it is
//! the same, but behind a name in angle brackets it proposes a type parameter for the item around it: after
//! the struct's name there, nowhere in generated code. An alias whose own name stands where the struct's does
//! gets the same proposal, and all that is behind the alias knows the type without its words.

use super::{Entity, Member};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

/// The definitions that an entity needs.
pub(super) fn definitions(entity: &Entity) -> TokenStream {
    let definition = |member: &Member| {
        let (alias, ty) = (name(entity, member)?, &member.ty);
        Some(quote!(type #alias = #ty;))
    };
    entity.members.iter().filter_map(definition).collect()
}

/// A member's type in generated code.
pub(super) fn of(entity: &Entity, member: &Member) -> TokenStream {
    name(entity, member).map_or_else(|| member.ty.to_token_stream(), Ident::into_token_stream)
}

/// The alias, called by the member's place, which no lint finds fault with; a single word needs none.
fn name(entity: &Entity, member: &Member) -> Option<Ident> {
    let is_word = matches!(&member.ty, Type::Path(ty) if ty.path.get_ident().is_some());
    let place = entity.members.iter().position(|one| one.ident == member.ident)?;
    (!is_word).then(|| format_ident!("__{place}", span = entity.ident.span()))
}
