//! Raw identifiers wherever a name may stand.

use tidewater::prelude::*;

/// Roles.
#[derive(Role)]
pub enum r#Role {
    /// A role.
    r#Try,
    /// Another.
    Abstract,
}
use r#Role::{Abstract, r#Try};

/// Variants.
#[derive(Enumeration, Default)]
pub enum r#Enum {
    /// A variant.
    #[default]
    r#If,
    /// Another.
    r#Else,
}

/// Members.
#[derive(Entity, Default)]
#[entity(unique(r#type, r#match))]
#[access(r#Try, create, delete, read, write(r#type, r#match, r#ref), where = |r#in, me| r#in.r#match > 0 || me.has(Abstract))]
#[access(Abstract, create, delete, read, write)]
pub struct r#Struct {
    /// A text.
    #[attr(required)]
    pub r#type: String,
    /// A number.
    #[validate(r#while)]
    pub r#match: i32,
    /// An enumeration.
    pub r#enum: r#Enum,
    /// An association.
    pub r#ref: Option<Ref<r#Struct>>,
}

/// A validation.
#[expression]
pub fn r#while(r#struct: &r#Struct) -> bool {
    r#struct.r#match >= 0
}

/// A module.
pub mod r#mod {
    use super::{r#Enum, r#Struct, r#await, r#yield};
    use tidewater::prelude::*;

    /// A flow.
    #[nanoflow]
    pub async fn r#loop(cx: &mut Device, r#for: &mut Obj<r#Struct>, r#in: i32) -> FlowResult<i32> {
        let r#let = r#for.r#match + r#in;
        r#for.r#type = format!("{} {let}", r#for.r#type, let = r#let);
        r#for.r#enum = r#Enum::r#Else;
        let found = cx.retrieve(r#Struct::filter(|r#as| {
            r#as.r#match == r#let && r#as.r#ref.is_some_and(|r#do| r#do.r#type != "x")
        }));
        let _ = found;
        if let Ok(r#move) = cx.call(r#await, r#let).await {
            return Ok(r#move);
        }
        r#yield(r#let)
    }
}

/// A microflow.
#[microflow]
pub async fn r#await(cx: &mut Server, r#dyn: i32) -> FlowResult<i32> {
    let r#static = cx.count(r#Struct::filter(|s| s.r#match == r#dyn)).await?;
    Ok(r#dyn + r#static as i32)
}

/// An action.
#[action]
pub fn r#yield(r#const: i32) -> FlowResult<i32> {
    Ok(r#const)
}

/// A handler.
#[before_commit]
pub async fn r#box(cx: &mut Server, r#final: &mut Change<r#Struct>) -> FlowResult<Verdict> {
    let _ = cx.now();
    r#final.r#match += 1;
    Ok(Verdict::accept())
}

/// A page.
#[page]
pub fn r#extern(r#impl: &Obj<r#Struct>) -> Page {
    page("Raw").form(r#impl, |r#use| form().field(r#use.r#type).field(r#use.r#ref)).action(
        "Again",
        r#mod::r#loop,
        (r#impl, 3),
    )
}

/// The first page.
#[page]
pub fn r#static() -> Page {
    page("All")
        .list(r#Struct::all(), |r#pub| row().title(r#pub.r#type).badge(r#pub.r#enum).on_tap(r#extern, r#pub))
}

tidewater::app! {
    /// An app.
    pub r#Raw {
        roles: r#Role,
        entities: [r#Struct],
        events: [r#box],
        nanoflows: [r#mod::r#loop],
        microflows: [r#await],
        actions: [r#yield],
        pages: [r#static, r#extern],
        offline: { home: r#static, sync: { r#Struct: filter(|r#do| r#do.r#match > 1) } },
    }
}
