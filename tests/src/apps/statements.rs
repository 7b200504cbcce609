//! Flows that look odd and are right: strange layout, nesting, shadowing, long bodies, and comments, blocks
//! and attributes wherever they may stand.

#![allow(
    clippy::all,
    unused_parens,
    unused_braces,
    redundant_semicolons,
    double_negations,
    reason = "odd on purpose"
)]

use tidewater::prelude::*;

/// Roles.
#[derive(Role)]
pub enum Role {
    /// One.
    One,
}

/// An entity.
#[derive(Entity, Default)]
#[access(Role::One, create, delete, read, write)]
pub struct Thing {
    /// A name.
    pub name: String,
    /// A number.
    pub number: i32,
    /// Another.
    pub large: i64,
    /// A day.
    pub day: Option<Date>,
}

/// Comments, parentheses and blocks everywhere.
#[rustfmt::skip]
#[nanoflow]
pub fn layout(/* the context */ cx /**/ : &mut Device, // what follows
    mut thing: Obj<Thing>, number: i32,) -> FlowResult<(i32, String,),> { { /// The caption of the step.
        let (((one))) = ({ { (number) } }); ; ;
        let two = { let one = one + 1; /* here */ one * 2 };
        if ((two > one)) { { { thing.number = (((two))); } } } else { }
        let three = if two > 3 { { 3 } } else if (two) < 2 { (2) } else { match two { 2 => { 4 } _ => (5), } };
        return (Ok(((three + { one }), { (thing.name.clone()) },)));
    }
}

/// The same name again and again, with other types.
#[nanoflow]
pub fn shadowing(cx: &mut Device, value: i32) -> FlowResult<String> {
    let value = value as i64;
    let value = Some(value);
    let value = match value {
        Some(value) if value > 3 => vec![value],
        Some(value) => {
            let value = [value, value];
            value.to_vec()
        }
        None => vec![],
    };
    let value = value.iter().map(|value| format!("{value}")).collect::<Vec<_>>();
    for value in &value {
        let value = value.len();
        if value == 3 {
            cx.message(format!("{value}"));
        }
    }
    let value = value.join("|");
    Ok(value)
}

/// Literals of every form.
#[nanoflow]
pub fn literals(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let large = 1_000_i64 + 0xFF + 0o17 + 0b1010;
    let text = "a\tb\u{e4}\x41\"\\ \
        continued"
        .to_owned();
    let raw = r#"a "quoted" \ text"#;
    let lines = "one
two";
    Ok(vec![
        large == 1_280_i64,
        text.contains("bäA\"\\ continued"),
        raw.ends_with('t'),
        'ß' == '\u{df}',
        lines.lines().count() == 2,
        -1 < i32::MAX && -0 == 0,
        i64::MIN < -9_000_000_000_000_000_000,
        !!true,
        --1 == 1,
    ])
}

/// Loops in loops in matches in loops.
#[nanoflow]
pub fn nesting(cx: &mut Device, things: &mut Vec<Obj<Thing>>) -> FlowResult<i64> {
    let mut sum = 0;
    'outer: for thing in &mut *things {
        let found = loop {
            match thing.day {
                Some(day) if day < cx.today() => break Some(day),
                Some(_) => {
                    while sum < 100 {
                        for step in (0..10).rev() {
                            if step == sum {
                                continue 'outer;
                            }
                            sum += 1;
                        }
                    }
                    break None;
                }
                None => break 'outer,
            }
        };
        if let Some(day) = found
            && let Some(other) = day.plus_days(1)
            && other > day
        {
            thing.day = Some(other);
        }
    }
    Ok(sum)
}

/// Queries in loops, in conditions, in matches and as arguments.
#[nanoflow]
pub fn everywhere(cx: &mut Device, names: &[String]) -> FlowResult<i64> {
    let mut sum = 0;
    for name in names {
        if cx.count(Thing::filter(|t| t.name == name))? > 1 {
            sum += 1;
        }
        match cx.first(Thing::filter(|t| t.name.starts_with(name)).order_by(|t| t.number))? {
            Some(thing) => sum += thing.large,
            None => continue,
        }
    }
    while let Some(first) = cx.first(Thing::filter(|t| t.large > sum))? {
        let by = names.first().map_or(1, |name| name.len() as i64).max(1);
        sum += by + i64::from(first.number.abs());
    }
    let number = twice(cx, sum)?;
    Ok(number)
}

/// Takes what a call gives.
#[nanoflow]
pub fn twice(cx: &mut Device, number: i64) -> FlowResult<i64> {
    Ok(number * 2)
}

/// Ends in every way.
#[nanoflow]
pub fn ends(cx: &mut Device, thing: Option<Obj<Thing>>, number: i32) -> FlowResult<Option<i32>> {
    let Some(mut thing) = thing else { return Ok(None) };
    if number == 0 {
        return cx.fail("zero", "nothing");
    }
    thing.number += match number {
        1 => return Ok(Some(1)),
        2 => {
            cx.commit(&mut thing)?;
            2
        }
        _ => cx.fail("other", format!("{number}"))?,
    };
    Ok(Some(thing.number))
}

/// Names that get their values later, where a value stands.
#[nanoflow]
pub fn later(cx: &mut Device, number: i32) -> FlowResult<(i64, i64, String)> {
    let (first, second, third);
    if number > 2 {
        first = 4
    } else {
        first = 5
    }
    match number {
        0 => second = first,
        _ => second = -first,
    }
    let nothing = third = format!("{number}");
    let () = nothing;
    Ok((first, second, third))
}

/// Everything that can be asked of nothing.
#[nanoflow]
pub fn units(cx: &mut Device, nothing: ()) -> FlowResult<()> {
    let () = ();
    let other = {};
    if cx.is_online() {};
    let _ = other;
    Ok(nothing)
}

tidewater::app! {
    /// Odd flows.
    pub Odd {
        roles: Role,
        entities: [Thing],
        nanoflows: [layout, shadowing, literals, nesting, everywhere, twice, ends, later, units],
    }
}
