//! The statements and expressions of the language.

use super::app::{Part, Priority, Role::Technician, Summary, Visit};
use tidewater::prelude::*;

/// Locals and arithmetic. A number without a type is what it is computed with.
#[nanoflow]
pub fn travel(cx: &mut Device, kilometres: i32, night: bool) -> FlowResult<Decimal> {
    let rate = Decimal::new(45, 2).unwrap_or_default();
    let mut cost = rate * kilometres;
    if night {
        cost += 25;
    }
    let surcharge;
    if kilometres > 100 {
        surcharge = cost / 10;
    } else {
        surcharge = Decimal::ZERO;
    }
    let (hours, rest) = (kilometres / 60, kilometres % 60);
    let is_long = hours >= 2 && rest != 0 || !night && hours > 4;
    let minutes = i64::from(kilometres) * 1_000 / 1_500 + rest as i64;
    cost -= if is_long { surcharge } else { -surcharge };
    Ok((cost + minutes).round(2))
}

const MANY: i32 = 50;

/// Patterns: literals, ranges, constants, variants, `|`, names, tuples and guards.
#[nanoflow]
pub fn label(cx: &mut Device, visit: &Obj<Visit>, parts: i32) -> FlowResult<String> {
    let amount = match parts {
        i32::MIN..=0 => "nothing",
        1 | 2 => "a little",
        few @ 3..=9 if few % 2 == 1 => "an odd lot",
        MANY => "exactly fifty",
        _ => "a lot",
    };
    let word = match (visit.priority, visit.due) {
        (Priority::Urgent, _) => "now".to_owned(),
        (_, Some(day)) => format!("on {day}"),
        (Priority::Low | Priority::Normal, None) => "some day".to_owned(),
    };
    let is_open = matches!(visit.finished, None) || matches!(parts, 100.. if visit.priority != Priority::Low);
    Ok(format!("{word}: {amount}{}", if is_open { "" } else { ", done" }))
}

/// `if let`, `let .. else` and conditions that bind.
#[nanoflow]
pub fn days_late(cx: &mut Device, visit: &Obj<Visit>, today: Date) -> FlowResult<i64> {
    let Some(due) = visit.due else {
        return Ok(0);
    };
    if let Some(finished) = visit.finished
        && finished.date() <= due
    {
        return Ok(0);
    } else if visit.priority == Priority::Low {
        return Ok(0);
    }
    Ok(due.days_until(today).max(0))
}

/// Every loop. Labels say which one is left, `break` may carry a value.
#[nanoflow]
pub fn codes(cx: &mut Device, texts: &[String], most: usize) -> FlowResult<Vec<i32>> {
    let mut found = Vec::new();
    'texts: for (at, text) in texts.iter().enumerate() {
        for word in text.split_whitespace() {
            let Ok(code) = word.parse::<i32>() else { continue };
            if code < 0 {
                continue 'texts;
            }
            found.push(code + at as i32);
            if found.len() == most {
                break 'texts;
            }
        }
    }
    for step in (0..3).rev() {
        found.push(step);
    }
    while let Some(last) = found.last() {
        if *last > 1 {
            break;
        }
        found.pop();
    }
    let mut limit = 1;
    while limit < 100 {
        limit *= 3;
    }
    for less in 1..=3 {
        limit -= less;
    }
    let power = loop {
        limit -= 7;
        if limit % 2 == 0 {
            break limit;
        }
    };
    found.push(power);
    Ok(found)
}

/// An error that leaves a flow ends it, with `?` or with `return`. One that is looked at does not.
#[nanoflow]
pub fn careful(cx: &mut Device, visit: &mut Obj<Visit>) -> FlowResult<String> {
    let outcome = match cx.commit(visit) {
        Ok(()) => "stored".to_owned(),
        Err(FlowError::Invalid { .. }) => "not valid".to_owned(),
        Err(error) if error.code() == "missing-right" => "not allowed".to_owned(),
        Err(error) => return Err(error),
    };
    let parts = match checked(cx, visit) {
        Err(FlowError::Failed { code, text }) => format!("{code}: {text}"),
        Err(_) => "something else".to_owned(),
        Ok(count) => count.to_string(),
    };
    let _ = cx.commit(visit);
    Ok(format!("{outcome}, {parts}"))
}

/// How many parts a visit has. `fail` ends a flow with an error of your own.
#[nanoflow]
pub fn checked(cx: &mut Device, visit: &Obj<Visit>) -> FlowResult<i64> {
    let parts = cx.count(Part::filter(|p| p.visit == visit))?;
    if parts == 0 {
        return cx.fail("no-parts", format!("{} used no parts", visit.title));
    }
    if parts > 100 {
        return Err(FlowError::Failed { code: "too-many".into(), text: "nobody carries that".into() });
    }
    Ok(parts)
}

/// Records: what is not given has its default. A transient one lives in memory only.
#[nanoflow]
pub fn summary(cx: &mut Device, visits: &[Obj<Visit>]) -> FlowResult<Summary> {
    let mut summary = Summary { visits: visits.len() as i64, ..Summary::default() };
    for visit in visits {
        summary.total += visit.total;
    }
    Ok(summary)
}

/// Transient objects lead to each other: one that was committed is found by its reference, in memory.
#[nanoflow]
pub fn day_by_day(cx: &mut Device, visits: &[Obj<Visit>]) -> FlowResult<String> {
    let mut before: Option<Ref<Summary>> = None;
    for visit in visits {
        let mut day = cx.create(Summary { visits: 1, total: visit.total, before })?;
        cx.commit(&mut day)?;
        before = Some(day.as_ref());
    }
    let mut totals: Vec<String> = vec![];
    while let Some(day) = before {
        let day = cx.get(day)?;
        totals.push(day.total.to_string());
        before = day.before;
    }
    Ok(totals.join(" before that "))
}

/// A list or a value that is lent with `&mut` comes back changed.
#[nanoflow]
pub fn report(cx: &mut Device, visits: &[Obj<Visit>]) -> FlowResult<String> {
    let (mut lines, mut total) = (Vec::new(), Decimal::ZERO);
    for visit in visits {
        add_line(cx, visit, &mut lines, &mut total)?;
    }
    lines.sort();
    Ok(format!("{}\n{:>20}", lines.join("\n"), total))
}

#[nanoflow]
pub fn add_line(
    cx: &mut Device,
    visit: &Obj<Visit>,
    lines: &mut Vec<String>,
    total: &mut Decimal,
) -> FlowResult {
    *total += visit.total;
    lines.push(format!("{:<12}{:>8.2}", visit.title, visit.total));
    Ok(())
}

/// Closures compute: they change nothing outside of them, and call no activities.
#[nanoflow]
pub fn busiest(cx: &mut Device, visits: &[Obj<Visit>]) -> FlowResult<Vec<String>> {
    let open: Vec<_> = visits.iter().filter(|visit| visit.finished.is_none()).collect();
    let dearest = open.iter().max_by_key(|visit| visit.total);
    let mut titles: Vec<String> = open
        .iter()
        .map(|visit| {
            let mark = if visit.priority == Priority::Urgent { "!" } else { "" };
            format!("{mark}{}", visit.title)
        })
        .collect();
    titles.extend(dearest.map(|visit| visit.title.to_uppercase()));
    Ok(titles)
}

/// Queries. What does not mention the row is computed before the query runs.
#[nanoflow]
pub fn open_visits(cx: &mut Device, within: i64, words: &str) -> FlowResult<Vec<String>> {
    let last = cx.today().plus_days(within);
    let soon = cx.retrieve(
        Visit::filter(|v| v.finished.is_none() && (v.due <= last || v.priority == Priority::Urgent))
            .order_by(|v| v.due)
            .order_by_descending(|v| v.title)
            .limit(20),
    )?;
    let later = cx.retrieve(Visit::all().order_by(|v| v.due).offset(soon.len()))?;
    let mut titles: Vec<String> = soon.iter().map(|visit| visit.title.clone()).collect();
    let here = cx.count(Visit::filter(|v| {
        v.site.name.starts_with(words) && matches!(v.priority, Priority::Low | Priority::Normal)
    }))?;
    titles.push(format!("{here} here, {} later", later.len()));
    let used = cx.retrieve(Part::filter(|p| p.quantity * p.price > 100 && p.visit.finished.is_some()))?;
    titles.push(format!("{} dear of {}", used.len(), cx.count(Part::all())?));
    Ok(titles)
}

/// All or nothing: an error takes back every commit and every change of an object in hand.
#[nanoflow(atomic, roles(Technician))]
pub fn use_parts(cx: &mut Device, visit: &mut Obj<Visit>, names: Vec<String>) -> FlowResult<i32> {
    let mut used = 0;
    for name in names {
        let price = Decimal::from(name.len() as i32);
        let part = Part { visit: visit.as_ref(), name, quantity: 1, price };
        let mut part = cx.create(part)?;
        cx.commit(&mut part)?;
        visit.total += part.price;
        used += 1;
    }
    /// This comment is the caption of the step, where a diagram shows it.
    cx.commit(visit)?;
    Ok(used)
}
