//! Bodies of flows, and of each call in them whether somebody deals with its failure.

use crate::errors::Errors;
use crate::flow::lower::Lowering;
use crate::flow::read::{Attribute, Context, signature};
use proc_macro2::TokenStream;
use quote::quote;

/// Whether somebody deals with the failure of each site of a body, in order.
fn handled(body: TokenStream) -> Vec<bool> {
    let function: syn::ItemFn =
        syn::parse2(quote!(async fn flow(cx: &mut Device) -> FlowResult<i64> { #body }))
            .expect("this is a function");
    let errors = Errors::new();
    let signature = signature(&function.sig, Context::Device, "nanoflow", &errors);
    let flow = Lowering::new(&errors, &signature, true).function(&function, &Attribute::default());
    let faults = errors.finish().to_string();
    assert!(faults.is_empty(), "{faults}");
    super::sites(&flow.body).into_iter().map(|site| site.is_handled).collect()
}

#[test]
fn an_error_that_is_returned_is_not_dealt_with() {
    for body in [
        quote!(cx.sync().await?; Ok(1)),
        quote!(cx.call(check, ()).await),
        quote!(cx.call_again(check, 1).await),
        quote!(return inner(cx).await;),
        quote!(let answer = cx.call(check, ()).await; answer),
        quote!(let answer = cx.call(check, ()).await; let again = answer; Ok(again? + 1)),
        quote!(let answer; answer = cx.call(check, ()).await; answer),
        quote!(Ok(cx.call(check, ()).await.map(|n| n + 1)?)),
        quote!(cx.sync().await.and(inner(cx)).map_err(|error| error)),
        quote!(if cx.is_online() { cx.call(check, ()).await } else { Ok(1) }),
        quote!(match cx.is_online() {
            true => cx.call(check, ()).await,
            false => Ok(1),
        }),
        quote!(let answer = loop { break cx.call(check, ()).await; }; answer),
        quote!(let mut last = Ok(1); for _ in 0..3 { last?; last = cx.call(check, ()).await; } Ok(1)),
    ] {
        assert_eq!(handled(body.clone()).first(), Some(&false), "{body}");
    }
}

#[test]
fn an_arm_that_only_returns_the_error_is_a_question_mark() {
    for body in [
        quote!(match cx.call(check, ()).await {
            Ok(n) => Ok(n),
            Err(error) => Err(error),
        }),
        quote!(let n = match cx.call(check, ()).await { Ok(n) => n, Err(e) => return Err(e) }; Ok(n)),
        quote!(let n = match cx.call(check, ()).await { Ok(n) => n, Err(e) => { return Err(e); } }; Ok(n)),
        quote!(match cx.call(check, ()).await {
            Err(FlowError::Conflict) => Ok(1),
            other => other,
        }),
        quote!(if let Err(error) = cx.sync().await { return Err(error); } Ok(1)),
        quote!(cx.call(check, ()).await.or_else(|error| Err(error))),
    ] {
        assert_eq!(handled(body.clone()), [false], "{body}");
    }
}

#[test]
fn an_outcome_that_is_looked_at_or_dropped_is_dealt_with() {
    for body in [
        quote!(match cx.call(check, ()).await {
            Ok(n) => Ok(n),
            Err(FlowError::Offline) => Ok(0),
            Err(error) => Err(error),
        }),
        quote!(match cx.call(check, ()).await {
            Ok(n) => Ok(n),
            Err(error) => {
                cx.message("later");
                Err(error)
            }
        }),
        quote!(match cx.call(check, ()).await {
            Ok(n) => Ok(n),
            Err(_) => Ok(0),
        }),
        quote!(match cx.call(check, ()).await {
            Ok(n) => Ok(n),
            Err(FlowError::Offline | FlowError::SessionExpired) => Ok(0),
            other => other,
        }),
        quote!(if let Ok(n) = cx.call(check, ()).await { Ok(n) } else { Ok(0) }),
        quote!(let Ok(n) = cx.call(check, ()).await else { return Ok(0) }; Ok(n)),
        quote!(let _ = cx.sync().await; Ok(1)),
        quote!(Ok(cx.call(check, ()).await.unwrap_or(0))),
        quote!(Ok(cx.call(check, ()).await.ok().unwrap_or_default())),
        quote!(let answer = cx.call(check, ()).await; if let Err(FlowError::Offline) = &answer { cx.message("later"); } answer),
        quote!(while let Err(FlowError::Offline) = cx.sync().await { cx.message("again"); } Ok(1)),
    ] {
        assert_eq!(handled(body.clone()), [true], "{body}");
    }
}

#[test]
fn an_arm_with_a_guard_or_for_another_error_decides_nothing() {
    let body = quote!(match cx.call(check, ()).await {
        Ok(n) => Ok(n),
        Err(FlowError::Offline) if cx.is_online() => Ok(0),
        Err(FlowError::SignedOut) => Ok(0),
        Err(error) => Err(error),
    });
    assert_eq!(handled(body), [false]);
}

#[test]
fn each_part_of_a_tuple_is_judged_by_itself() {
    let pair = quote!((cx.call(check, ()).await, cx.sync().await));
    for (body, expected) in [
        (quote!(let (one, two) = #pair; let _ = two; one), [false, true]),
        (quote!(let pair = #pair; if let Err(FlowError::Offline) = pair.1 {} pair.0), [false, true]),
        (quote!(let ((one, _), two) = (#pair, 3); Ok(one? + two)), [false, true]),
        (
            quote!(match #pair {
                (Ok(n), Ok(_)) => Ok(n),
                (Err(FlowError::Offline), _) | (_, Err(FlowError::Offline)) => Ok(0),
                (Err(error), _) | (_, Err(error)) => Err(error),
            }),
            [true, true],
        ),
        (
            quote!(match #pair {
                (Ok(n), Ok(_)) => Ok(n),
                (Err(error), _) => return Err(error),
                (_, Err(_)) => Ok(0),
            }),
            [false, true],
        ),
        (
            quote!(match #pair {
                (Ok(n), Ok(_)) => Ok(n),
                (Err(FlowError::Offline), Ok(_)) => Ok(0),
                (Err(error), _) | (_, Err(error)) => Err(error),
            }),
            [false, false],
        ),
        (quote!(if let (Err(error), _) = #pair { return Err(error); } Ok(1)), [false, true]),
        (quote!(let (Ok(n), Ok(_)) = #pair else { return Ok(0) }; Ok(n)), [true, true]),
    ] {
        assert_eq!(handled(body.clone()), expected, "{body}");
    }
}

#[test]
fn what_is_only_taken_out_of_a_value_is_not_dealt_with() {
    for body in [
        quote!(let kept = Some(cx.call(check, ()).await); if let Some(answer) = kept { answer?; } Ok(1)),
        quote!(match Some(cx.call(check, ()).await) {
            Some(answer) => {
                cx.message("x");
                answer
            }
            None => Ok(1),
        }),
        quote!(match (cx.call(check, ()).await, true) {
            (answer, true) => {
                cx.message("x");
                answer
            }
            (answer, false) => {
                let n = answer?;
                Ok(n)
            }
        }),
        quote!(let mut all = vec![cx.call(check, ()).await]; while let Some(answer) = all.pop() { answer?; } Ok(1)),
    ] {
        assert_eq!(handled(body.clone()), [false], "{body}");
    }
}

#[test]
fn each_call_is_judged_by_itself() {
    let body = quote!(cx.sync().await?; let _ = inner(cx).await; cx.call(check, ()).await);
    assert_eq!(handled(body), [false, true, false]);
}
