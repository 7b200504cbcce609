//! `#[expression]`: the function stays as written; its twin builds the same expression as data, which
//! devices and servers run.

use crate::errors::Errors;
use crate::lower::{Kind, Lowering, clocks, parameter};
use crate::path::{name_of, outer};
use crate::{say, twin};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Block, Expr, FnArg, ItemFn, ReturnType, Stmt, Type};

pub(crate) fn expand(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let function = match twin::function_of(&input, "expression") {
        Ok(function) => function,
        Err(refused) => return refused,
    };
    let errors = Errors::new();
    if !arguments.is_empty() {
        errors.push(say::takes_no_arguments(arguments.span(), "expression"));
    }
    let signature = &function.sig;
    if let Some(word) = &signature.asyncness {
        errors.push(say::async_expression(word.span));
    }
    let row = row(&function);
    let output = match &signature.output {
        ReturnType::Type(_, ty) => Some(&**ty),
        ReturnType::Default => None,
    };
    let malformed = || twin::refused(&function, &say::malformed_expression(signature.ident.span()));
    let known = row.zip(output);
    let refused = twin::generic(&function, "an expression").or_else(|| known.is_none().then(malformed));
    let mut lowering = Lowering::of_calculation(&errors);
    if let Some((name, _)) = row {
        lowering.bind(name, Kind::Row);
    }
    let body = value_of(&function.block).map(|block| {
        let value = Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: block.clone() });
        errors.extend(lowering.too_deep(&value).map(say::expression_too_deep));
        lowering.block(&block)
    });
    let reads = lowering.read();
    let faults = errors.finish();
    let stays = without_clock(&function);
    let stays = stays.as_ref().unwrap_or(&function);
    let (Some(((row, entity), output)), None) = (known, &refused) else {
        return quote!(#faults #[allow(unused)] #stays #refused);
    };
    let (name, pair) = (&signature.ident, twin::pair(stays));
    // With faults it is an expression all the same, so that they are not told again where it is named.
    let (native, body) = match body.filter(|_| faults.is_empty()) {
        Some(body) => (
            Some(quote!(const _: fn(&#entity) -> #output = #name;)),
            quote! {
                #[allow(unused_imports)]
                use ::tidewater::__private::expression::NotReturned as _;
                ::tidewater::__private::expression::over::<#entity, _>(
                    |#row| ::tidewater::__private::expression::returned::<#output, _>(#body).__yielded(),
                )
            },
        ),
        None => (None, quote!(::core::unreachable!())),
    };
    let text = name_of(name);
    // Expands to: the function, its twin, and
    //     impl Calculation for total {
    //         type Entity = OrderLine;
    //         type Output = Decimal;
    //         const NAME: &'static str = "total";
    //         const READS: &'static [&'static str] = &["price", "quantity"];
    //         fn expression() -> Expression {
    //             let body = |line| returned::<Decimal, _>(multiply(line.price, line.quantity)).__yielded();
    //             over::<OrderLine, _>(body)
    //         }
    //     }
    quote! {
        #faults
        #pair
        #native
        #[automatically_derived]
        impl ::tidewater::__private::Calculation for #name {
            type Entity = #entity;
            type Output = #output;
            const NAME: &'static str = #text;
            const READS: &'static [&'static str] = &[#(#reads),*];
            fn expression() -> ::tidewater::__private::Expression {
                #body
            }
        }
    }
}

/// The function without its body, if that asks a clock: of one that does not exist rustc would tell as well.
fn without_clock(function: &ItemFn) -> Option<ItemFn> {
    let value =
        Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: (*function.block).clone() });
    (!clocks(&value).is_empty()).then(|| {
        let mut empty = function.clone();
        empty.attrs.push(syn::parse_quote!(#[allow(unused)]));
        *empty.block = syn::parse_quote!({ ::core::unreachable!() });
        empty
    })
}

/// The body with `return value;` at its end as the value that it is. A body without a value is rustc's
/// to judge, in the function that stays.
fn value_of(body: &Block) -> Option<Block> {
    let mut body = body.clone();
    if let Some(Stmt::Expr(Expr::Return(end), semicolon)) = body.stmts.last_mut()
        && let Some(value) = end.expr.take()
    {
        *semicolon = None;
        let end = body.stmts.len() - 1;
        body.stmts[end] = Stmt::Expr(*value, None);
    }
    match body.stmts.last() {
        None | Some(Stmt::Expr(_, Some(_))) => None,
        _ => Some(body),
    }
}

/// The name and the entity of the only parameter, `order: &Order`. The object of a flow is none.
fn row(function: &ItemFn) -> Option<(&Ident, &Type)> {
    let [FnArg::Typed(argument)] = function.sig.inputs.iter().collect::<Vec<_>>()[..] else { return None };
    match &*argument.ty {
        Type::Reference(reference) if reference.mutability.is_none() => {
            let is_held = matches!(outer(&reference.elem), Some((name, _)) if name == "Obj");
            (!is_held).then_some((parameter(&argument.pat)?, &*reference.elem))
        }
        _ => None,
    }
}
