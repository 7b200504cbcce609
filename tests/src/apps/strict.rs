//! An app in a crate that denies nearly everything that rustc and Clippy can say.

#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations, unreachable_pub, unused, nonstandard_style)]
#![deny(let_underscore, rust_2018_idioms, keyword_idents, refining_impl_trait)]
#![deny(absolute_paths_not_starting_with_crate, ambiguous_negative_literals, elided_lifetimes_in_paths)]
#![deny(explicit_outlives_requirements, ffi_unwind_calls, macro_use_extern_crate, meta_variable_misuse)]
#![deny(missing_abi, redundant_imports, redundant_lifetimes)]
#![deny(single_use_lifetimes, trivial_casts, trivial_numeric_casts, unit_bindings, unnameable_types)]
#![deny(unsafe_op_in_unsafe_fn, unused_extern_crates, unused_import_braces, unused_lifetimes)]
#![deny(unused_macro_rules, unused_qualifications, unused_results, variant_size_differences)]
#![deny(clippy::all, clippy::pedantic, clippy::cargo)]
#![allow(clippy::needless_pass_by_value, reason = "a flow may take what it only looks at")]

use tidewater::prelude::*;

/// Who uses it.
#[derive(Role)]
pub enum Role {
    /// Grows things.
    Gardener,
    /// Looks at them.
    Visitor,
}
use Role::{Gardener, Visitor};

/// How something grows.
#[derive(Enumeration, Default)]
pub enum Growth {
    /// Not yet.
    #[default]
    Seed,
    /// Somewhat.
    Sprout,
    /// Well.
    #[caption("In bloom")]
    Bloom,
}

/// A bed.
#[derive(Debug, Entity, Default)]
#[entity(audited)]
#[access(Gardener, create, delete, read, write)]
#[access(Visitor, read(name, area), where = |b, me| b.keeper == me || b.area > 10)]
pub struct Bed {
    /// What it is called.
    #[attr(required, max_len = 40)]
    pub name: String,
    /// In square metres.
    #[attr(min = 1)]
    pub area: i32,
    /// Who looks after it.
    pub keeper: Option<Ref<Account>>,
}

/// Something that grows in a bed.
#[derive(Debug, Entity, Default)]
#[access(Gardener, create, delete, read, write)]
pub struct Plant {
    /// Given by the server.
    pub number: AutoNumber,
    /// Where it stands.
    #[association(on_delete = cascade)]
    pub bed: Ref<Bed>,
    /// How it does.
    pub growth: Growth,
    /// How tall it is.
    #[validate(is_possible)]
    pub height: Decimal,
    /// When it was watered.
    pub watered: Option<DateTime>,
    /// How tall it will be.
    #[calculated(expected)]
    pub expected: Decimal,
}

/// Whether the height is one.
#[expression]
#[must_use]
pub fn is_possible(plant: &Plant) -> bool {
    plant.height >= 0
}

/// Twice of what it is.
#[expression]
#[must_use]
pub fn expected(plant: &Plant) -> Decimal {
    plant.height * 2
}

/// What the weather will be.
#[derive(Debug, Entity, Default)]
#[entity(transient)]
pub struct Forecast {
    /// In millimetres.
    pub rain: i32,
    /// In words.
    pub text: String,
}

/// Waters what is dry.
///
/// # Errors
/// Those of the commits.
#[nanoflow(roles(Gardener))]
pub fn water(cx: &mut Device, bed: &Obj<Bed>, since: DateTime) -> FlowResult<usize> {
    let mut dry = cx.retrieve(Plant::filter(|p| p.bed == bed && p.watered < Some(since)))?;
    let now = cx.now();
    for plant in &mut dry {
        plant.watered = Some(now);
        plant.height += Decimal::ONE;
        cx.commit(plant)?;
    }
    Ok(dry.len())
}

/// Waters unless it rains.
///
/// # Errors
/// Those of the call, but for a lost connection.
#[nanoflow(roles(Gardener))]
pub async fn water_unless_rain(cx: &mut Device, bed: &Obj<Bed>) -> FlowResult<String> {
    let now = cx.now();
    match cx.call(forecast, bed.id()).await {
        Ok(forecast) if forecast.rain > 5 => return Ok(forecast.text),
        Ok(_) | Err(FlowError::Offline) => {}
        Err(error) => return Err(error),
    }
    let watered = water(cx, bed, now)?;
    let name = shout(&bed.name)?;
    Ok(format!("{watered} of {name}"))
}

/// In capitals.
///
/// # Errors
/// None.
#[action]
pub fn shout(text: &str) -> FlowResult<String> {
    Ok(text.to_uppercase())
}

/// Asks for the weather.
///
/// # Errors
/// Those of reading.
#[microflow(roles(Gardener))]
pub async fn forecast(cx: &mut Server, bed: Id<Bed>) -> FlowResult<Forecast> {
    let bed = cx.get(bed).await?;
    Ok(Forecast { rain: bed.area, text: bed.name.clone() })
}

/// No bed is larger than the garden.
///
/// # Errors
/// None.
#[before_commit]
pub async fn fits(_cx: &mut Server, bed: &mut Change<Bed>) -> FlowResult<Verdict> {
    Ok(if bed.area > 1000 { Verdict::reject("too large") } else { Verdict::accept() })
}

/// All beds.
#[page]
pub fn beds() -> Page {
    page("Beds").list(Bed::all().order_by(|b| b.name), |b| row().title(b.name).text(b.area))
}

/// One bed.
#[page(roles(Gardener))]
pub fn bed_detail(bed: &Obj<Bed>) -> Page {
    page("Bed")
        .form(bed, |b| form().field(b.name).field_if(b.area, |b| b.keeper.is_some()))
        .list(Plant::filter(|p| p.bed == bed), |p| row().title(p.number).badge(p.growth))
        .action("Water", water_unless_rain, bed)
}

tidewater::app! {
    /// A garden.
    pub Garden {
        roles: Role,
        entities: [Bed, Plant, Forecast],
        events: [fits],
        nanoflows: [water, water_unless_rain],
        microflows: [forecast],
        actions: [shout],
        pages: [beds, bed_detail],
        offline: { home: beds, sync: { Plant: filter(|p| p.growth != Growth::Seed) } },
    }
}
