//! `#[derive(Enumeration)]`: an enum of names becomes an attribute type, with what every such type needs.

use crate::errors::{Errors, shown};
use crate::path::{name_of, private};
use crate::say;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Attribute, Data, DataEnum, DeriveInput, Fields, LitStr, Variant};

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return shown(&error),
    };
    let errors = Errors::new();
    let data = variants(&input, "an enumeration", &errors);
    let variants: Vec<&Variant> = data.into_iter().flat_map(|data| &data.variants).collect();
    let captions: Vec<String> = variants.iter().map(|variant| caption(variant, &errors)).collect();
    let faults = errors.finish();
    let listable = input.generics.params.is_empty()
        && !variants.is_empty()
        && variants.iter().all(|variant| matches!(variant.fields, Fields::Unit));
    let names: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    let implementation = if listable {
        expand(&input.ident, &names, &captions)
    } else if input.generics.params.is_empty() {
        stub(&input.ident)
    } else {
        TokenStream::new()
    };
    quote!(#faults #implementation)
}

/// What stands in for an enumeration that cannot be one, so that what uses it has no errors of its own.
/// It is not `Copy`, because its values may not be, and so it is no `Enumeration`.
fn stub(ident: &Ident) -> TokenStream {
    let never = quote!(::core::unreachable!());
    quote! {
        #[automatically_derived]
        const _: () = {
            use ::tidewater::__private as __p;
            impl __p::AttributeType for #ident {
                fn describe(_: &mut __p::Enumerations) -> __p::Described { #never }
                fn to_value(&self) -> __p::Value { #never }
                fn from_value(_: &__p::Value) -> ::core::option::Option<Self> { #never }
                fn unreadable() -> Self { #never }
            }
            impl __p::PlainAttribute for #ident {}
            impl __p::Sorted for #ident {}
            impl __p::Comparable<#ident> for #ident {}
            impl __p::Ordered for #ident {}
            impl __p::Capture for #ident {
                type Type = Self;
                fn capture(&self) -> __p::Value { #never }
            }
            impl ::core::clone::Clone for #ident {
                fn clone(&self) -> Self { #never }
            }
            impl ::core::cmp::PartialEq for #ident {
                fn eq(&self, _: &Self) -> bool { #never }
            }
            impl ::core::cmp::Eq for #ident {}
            impl ::core::cmp::PartialOrd for #ident {
                fn partial_cmp(&self, _: &Self) -> ::core::option::Option<::core::cmp::Ordering> { #never }
            }
            impl ::core::cmp::Ord for #ident {
                fn cmp(&self, _: &Self) -> ::core::cmp::Ordering { #never }
            }
            impl ::core::fmt::Debug for #ident {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #never }
            }
        };
    }
}

// Expands to (shortened): the standard traits of a list of names, and
//     impl Enumeration for Status {
//         const ID: u64 = entity_id(concat!(module_path!(), "::Status"));
//         const NAME: &'static str = "Status";
//         const VARIANTS: &'static [(Self, &'static str, &'static str)] = &[(Self::Draft, "Draft", "Draft")];
//         fn initial() -> Self { <Status as Initial>::initial() }
//     }
//     impl Capture for Status { .. }
//     impl Passed for Status { .. }
fn expand(ident: &Ident, names: &[&Ident], captions: &[String]) -> TokenStream {
    let private = private(ident.span(), "Enumeration");
    let texts: Vec<String> = names.iter().map(|name| name_of(name)).collect();
    let name = name_of(ident);
    let path = format!("::{name}");
    let standard = standard(ident, names);
    let initial = crate::entity::initial(ident);
    // Where its own functions of these names would be told of.
    let of_the_model = quote_spanned! {ident.span()=>
        const _: () = {
            use #private as _;
            ::tidewater::__private::of_the_model(&#ident::name, &<#ident as #private>::name);
            ::tidewater::__private::of_the_model(&#ident::caption, &<#ident as #private>::caption);
        };
    };
    quote! {
        #standard
        #[automatically_derived]
        impl #private for #ident {
            const ID: u64 = ::tidewater::__private::entity_id(::core::concat!(::core::module_path!(), #path));
            const NAME: &'static str = #name;
            const VARIANTS: &'static [(Self, &'static str, &'static str)] =
                &[#((Self::#names, #texts, #captions)),*];
            fn initial() -> Self { #initial() }
        }
        #of_the_model
        #[automatically_derived]
        impl ::tidewater::__private::Known for #ident {
            type Static = Self;
            type Changed = Self;
            const TYPE: ::tidewater::__private::KnownType =
                ::tidewater::__private::KnownType::enumeration::<Self>();
        }
        #[automatically_derived]
        impl ::tidewater::__private::Capture for #ident {
            type Type = Self;
            fn capture(&self) -> ::tidewater::__private::Value {
                ::tidewater::__private::AttributeType::to_value(self)
            }
        }
        #[automatically_derived]
        impl ::tidewater::__private::Passed for #ident {
            fn kind(known: &mut ::tidewater::__private::Enumerations) -> ::tidewater::__private::FlowType {
                ::tidewater::__private::kind_of::<Self>(known)
            }
            fn pack(self) -> ::tidewater::__private::Parcel {
                ::tidewater::__private::pack_variant(self)
            }
            fn unpack(parcel: ::tidewater::__private::Parcel) -> ::core::option::Option<Self> {
                ::tidewater::__private::unpack_variant(&parcel)
            }
        }
    }
}

/// The traits of a list of names: copied and compared by position, shown by name.
fn standard(ident: &Ident, names: &[&Ident]) -> TokenStream {
    let same = identity(ident, names);
    quote! {
        #same
        #[automatically_derived]
        impl ::core::cmp::PartialOrd for #ident {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl ::core::cmp::Ord for #ident {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&(*self as usize), &(*other as usize))
            }
        }
        #[automatically_derived]
        impl ::core::hash::Hash for #ident {
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(&(*self as usize), state);
            }
        }
    }
}

/// `Clone`, `Copy`, `PartialEq`, `Eq` and `Debug`.
pub(crate) fn identity(ident: &Ident, names: &[&Ident]) -> TokenStream {
    let texts: Vec<String> = names.iter().map(|name| name_of(name)).collect();
    quote! {
        #[automatically_derived]
        impl ::core::clone::Clone for #ident {
            fn clone(&self) -> Self { *self }
        }
        #[automatically_derived]
        impl ::core::marker::Copy for #ident {}
        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            fn eq(&self, other: &Self) -> bool { *self as usize == *other as usize }
        }
        #[automatically_derived]
        impl ::core::cmp::Eq for #ident {}
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(match self { #(Self::#names => #texts),* })
            }
        }
    }
}

/// The variants of an enum of names; everything else is reported.
pub(crate) fn variants<'a>(input: &'a DeriveInput, what: &str, errors: &Errors) -> Option<&'a DataEnum> {
    if !input.generics.params.is_empty() {
        errors.push(say::generic(&input.generics, what));
    }
    let data = match &input.data {
        Data::Enum(data) => data,
        Data::Struct(data) => {
            errors.push(say::not_an_enum(data.struct_token.span, what));
            return None;
        }
        Data::Union(data) => {
            errors.push(say::not_an_enum(data.union_token.span, what));
            return None;
        }
    };
    if data.variants.is_empty() {
        errors.push(say::no_variants(&input.ident, what));
    }
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) {
            errors.push(say::variant_with_values(&variant.ident, what));
        }
        if let Some((_, value)) = &variant.discriminant {
            errors.push(say::variant_with_number(value, what));
        }
        if name_of(&variant.ident).chars().count() > 48 {
            errors.push(say::name_too_long(variant.ident.span(), 48));
        }
    }
    Some(data)
}

/// `#[caption("..")]`, or the name with spaces between its words.
fn caption(variant: &Variant, errors: &Errors) -> String {
    let mut captions = variant.attrs.iter().filter(|attribute| attribute.path().is_ident("caption"));
    let spaced = spaced(&name_of(&variant.ident));
    let Some(first) = captions.next() else { return spaced };
    if let Some(second) = captions.next() {
        errors.push(say::duplicate_attribute(second, "caption"));
    }
    text(first, errors).unwrap_or(spaced)
}

fn text(attribute: &Attribute, errors: &Errors) -> Option<String> {
    match attribute.parse_args::<LitStr>() {
        Ok(text) => Some(text.value()),
        Err(_) => {
            errors.push(say::malformed_caption(attribute));
            None
        }
    }
}

/// `OnItsWay` reads `On its way`.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
            text.extend(letter.to_lowercase());
        } else {
            text.push(if letter == '_' { ' ' } else { letter });
        }
    }
    text
}
