//! Functions of lists.

use super::{Call, Compute, Line, build, change, change_all, one, two, whole};
use crate::flow::frame::{Compiled, Frame, Outcome, compiled, number_of};
use crate::flow::iterate::Closure;
use crate::flow::load::{Problem, Typed, too_many};
use crate::flow::{ComputationFault, Held};
use std::sync::Arc;

fn items(held: &Held) -> &[Held] {
    held.as_list().map_or(&[], |items| items.as_slice())
}
/// The elements, to be changed; a list that others hold as well is copied first.
fn own<R>(held: &mut Held, work: impl FnOnce(&mut Vec<Held>) -> Outcome<R>) -> Outcome<R> {
    match held {
        Held::List(items) => work(Arc::make_mut(items)),
        // The loader lets no other value be here.
        _ => work(&mut Vec::new()),
    }
}
fn option(item: Option<Held>) -> Outcome<Held> {
    Ok(item.map_or(Held::none(), Held::some))
}
fn first(arguments: &[Held]) -> Held {
    arguments.first().cloned().unwrap_or_default()
}
/// A position, which natively panics if it is outside.
fn position(held: &Held, end: usize) -> Outcome<usize> {
    let at = usize::try_from(number_of(held).cast_unsigned()).ok().filter(|at| *at < end);
    at.ok_or_else(|| ComputationFault::OutOfRange.into())
}

/// A list that is changed with what the run has: the local, and what is done with it. One that others hold as
/// well is copied first, which takes fuel.
fn changed(
    call: &Call,
    work: impl Fn(&mut Frame<'_>, &mut Vec<Held>) -> Outcome<()> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let slot = call.changed.ok_or_else(|| "only a local can be changed".to_owned())?;
    Ok(Typed::held_code(call.kind(), move |frame| {
        let mut list = std::mem::take(&mut frame.values[slot]);
        let paid = frame.run.copied(&list);
        let done = paid.and_then(|()| own(&mut list, |list| work(frame, list)));
        frame.values[slot] = list;
        done.map(|()| Held::Unit)
    }))
}

/// A list that a closure changes.
fn changed_by(
    mut call: Call,
    work: impl Fn(&mut Frame<'_>, &mut Vec<Held>, &Closure<Held>) -> Outcome<()> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let (bind, body) = call.closure()?;
    let closure = Closure { bind, body: body.into_held() };
    changed(&call, move |frame, list| work(frame, list, &closure))
}

/// Sorts by keys that are computed once each. A list of one has no key computed, as in Rust.
fn sort_by_key(frame: &mut Frame<'_>, list: &mut Vec<Held>, key: &Closure<Held>) -> Outcome<()> {
    if list.len() < 2 {
        return Ok(());
    }
    let mut keyed = Vec::with_capacity(list.len());
    for item in list.iter() {
        frame.burn()?;
        keyed.push((key.call(frame, [item.clone()])?, item.clone()));
    }
    burn_for_order(frame, keyed.iter().map(|(key, _)| key))?;
    keyed.sort_by(|left, right| left.0.cmp(&right.0));
    *list = keyed.into_iter().map(|(_, item)| item).collect();
    Ok(())
}

/// Sorts by what the elements are.
fn sort(frame: &mut Frame<'_>, list: &mut [Held]) -> Outcome<()> {
    burn_for_order(frame, list.iter())?;
    list.sort();
    Ok(())
}

/// Leaves one of equal elements that stand beside each other.
fn dedup(frame: &mut Frame<'_>, list: &mut Vec<Held>) -> Outcome<()> {
    for pair in list.windows(2) {
        frame.burn()?;
        frame.run.compared(&pair[0], &pair[1], 1)?;
    }
    list.dedup();
    Ok(())
}

/// Whether an element equals a value.
fn contains(mut call: Call) -> Result<Typed, Problem> {
    let (list, wanted) = (call.held()?, call.held()?);
    Ok(Typed::from_truth(compiled(move |frame| {
        let list = list(frame)?;
        let wanted = wanted(frame)?;
        frame.run.burn_for(&list)?;
        for item in items(&list) {
            frame.run.compared(item, &wanted, 1)?;
            if *item == wanted {
                return Ok(true);
            }
        }
        Ok(false)
    })))
}

/// Takes fuel for the comparisons of a sorting, by what is compared.
fn burn_for_order<'a>(frame: &mut Frame<'_>, keys: impl ExactSizeIterator<Item = &'a Held>) -> Outcome<()> {
    let rounds = keys.len().max(1).ilog2() as usize;
    // What exceeds this no fuel that is left pays for.
    let most = usize::try_from(frame.run.fuel).unwrap_or(usize::MAX).saturating_mul(1024);
    let mut compared = 0_usize;
    for key in keys {
        compared = compared.saturating_add(64 + key.weight(most));
        if compared > most {
            break;
        }
    }
    frame.run.burn_for_bytes(compared.saturating_mul(rounds) / 16)
}

/// Sorts by a comparison. The first fault of one ends the sorting; the list is as it was.
fn sort_by(frame: &mut Frame<'_>, list: &mut Vec<Held>, compare: &Closure<Held>) -> Outcome<()> {
    *list = merge_sorted(list, |left, right| {
        frame.burn()?;
        Ok(number_of(&compare.call(frame, [left.clone(), right.clone()])?) > 0)
    })?;
    Ok(())
}

/// The elements in an order in which none stands before one that it is greater than; equal ones stay as they
/// are. Rust's own sorting takes no comparison that fails, and may panic if one is no order.
fn merge_sorted(
    items: &[Held],
    mut is_greater: impl FnMut(&Held, &Held) -> Outcome<bool>,
) -> Outcome<Vec<Held>> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    let mut merged = Vec::with_capacity(order.len());
    let mut width = 1;
    while width < order.len() {
        for pair in order.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let ([first, ..], [second, ..]) = (left, right) {
                let side = if is_greater(&items[*first], &items[*second])? { &mut right } else { &mut left };
                merged.push(side[0]);
                *side = &side[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        width *= 2;
    }
    Ok(order.into_iter().map(|at| items[at].clone()).collect())
}

fn retain(frame: &mut Frame<'_>, list: &mut Vec<Held>, keep: &Closure<Held>) -> Outcome<()> {
    let mut kept = Vec::with_capacity(list.len());
    for item in list.iter() {
        frame.burn()?;
        if keep.call(frame, [item.clone()])? == Held::Boolean(true) {
            kept.push(item.clone());
        }
    }
    *list = kept;
    Ok(())
}

/// `extend`: everything that an iterator gives is added.
fn extend(mut call: Call) -> Result<Typed, Problem> {
    let slot = call.changed.ok_or_else(|| "only a local can be changed".to_owned())?;
    let kind = call.kind();
    let chain = super::iterator::chain(call.value()?)?;
    Ok(Typed::held_code(kind, move |frame| {
        let added = super::iterator::drain(chain(frame)?, frame)?;
        frame.run.copied(&frame.values[slot])?;
        own(&mut frame.values[slot], |list| {
            list.extend(added);
            too_many(list.len())?;
            Ok(Held::Unit)
        })
    }))
}

/// `append`: the other list is empty afterwards.
fn append(mut call: Call) -> Result<Typed, Problem> {
    let slot = call.changed.ok_or_else(|| "only a local can be changed".to_owned())?;
    let other = call.also_changed.ok_or_else(|| "only a local can be changed".to_owned())?;
    let kind = call.kind();
    call.arguments.clear();
    Ok(Typed::held_code(kind, move |frame| {
        frame.run.copied(&frame.values[other])?;
        frame.run.copied(&frame.values[slot])?;
        let mut added = std::mem::replace(&mut frame.values[other], Held::list(Vec::new()));
        let added = own(&mut added, |list| Ok(std::mem::take(list)))?;
        own(&mut frame.values[slot], |list| {
            list.extend(added);
            too_many(list.len())?;
            Ok(Held::Unit)
        })
    }))
}

/// `push`, the function of lists that loops call most.
fn push(mut call: Call) -> Result<Typed, Problem> {
    let slot = call.changed.ok_or_else(|| "only a local can be changed".to_owned())?;
    let kind = call.kind();
    let value: Compiled<Held> = call.held()?;
    Ok(Typed::held_code(kind, move |frame| {
        let value = value(frame)?;
        frame.run.copied(&frame.values[slot])?;
        own(&mut frame.values[slot], |list| {
            list.push(value);
            too_many(list.len())?;
            Ok(Held::Unit)
        })
    }))
}

pub(super) const LINES: &[Line] = &[
    one("len(Vec<T>) -> usize", |a| Ok(Held::Size(items(a).len() as u64))),
    one("is_empty(Vec<T>) -> bool", |a| Ok(Held::Boolean(items(a).is_empty()))),
    one("first(Vec<T>) -> Option<T>", |a| option(items(a).first().cloned())),
    one("last(Vec<T>) -> Option<T>", |a| option(items(a).last().cloned())),
    two("get(Vec<T>, usize) -> Option<T>", |a, b| {
        option(usize::try_from(number_of(b).cast_unsigned()).ok().and_then(|at| items(a).get(at).cloned()))
    }),
    build("contains(Vec<Q>, Q) -> bool", contains),
    two("join(Vec<String>, String) -> String", |a, b| {
        let texts: Vec<_> = items(a).iter().filter_map(Held::as_text).collect();
        let between = b.as_text().unwrap_or("");
        let size = texts.iter().map(|text| text.len() + between.len()).sum::<usize>();
        if size > crate::flow::load::TEXT_BYTES {
            return Err(ComputationFault::TooLarge.into());
        }
        Ok(Held::Text(texts.join(between).into()))
    }),
    whole("concat(Vec<String>) -> String", |a| {
        let texts: Vec<_> = items(a).iter().filter_map(Held::as_text).collect();
        if texts.iter().map(|text| text.len()).sum::<usize>() > crate::flow::load::TEXT_BYTES {
            return Err(ComputationFault::TooLarge.into());
        }
        Ok(Held::Text(texts.concat().into()))
    }),
    Line { signature: "Vec::new() -> Vec<T>", compute: Compute::Many(|_| Ok(Held::list(Vec::new()))) },
    one("clone(Vec<T>) -> Vec<T>", |a| Ok(a.clone())),
    one("to_vec(Vec<T>) -> Vec<T>", |a| Ok(a.clone())),
    build("push(&mut Vec<T>, T)", push),
    change("pop(&mut Vec<T>) -> Option<T>", |a, _| own(a, |list| option(list.pop()))),
    change_all("insert(&mut Vec<T>, usize, T)", |a, all| {
        let [at, value] = all else { return Ok(Held::Unit) };
        own(a, |list| {
            let at = position(at, list.len() + 1)?;
            too_many(list.len() + 1)?;
            list.insert(at, value.clone());
            Ok(Held::Unit)
        })
    }),
    change_all("remove(&mut Vec<T>, usize) -> T", |a, all| {
        own(a, |list| Ok(list.remove(position(&first(all), list.len())?)))
    }),
    change("swap_remove(&mut Vec<T>, usize) -> T", |a, all| {
        own(a, |list| Ok(list.swap_remove(position(&first(all), list.len())?)))
    }),
    change("truncate(&mut Vec<T>, usize)", |a, all| {
        let length = usize::try_from(number_of(&first(all)).cast_unsigned()).unwrap_or(usize::MAX);
        own(a, |list| {
            list.truncate(length);
            Ok(Held::Unit)
        })
    }),
    change("clear(&mut Vec<T>)", |a, _| {
        *a = Held::list(Vec::new());
        Ok(Held::Unit)
    }),
    change_all("reverse(&mut Vec<T>)", |a, _| {
        own(a, |list| {
            list.reverse();
            Ok(Held::Unit)
        })
    }),
    build("sort(&mut Vec<K>)", |call| changed(&call, |frame, list| sort(frame, list))),
    build("dedup(&mut Vec<Q>)", |call| changed(&call, dedup)),
    build("append(&mut Vec<T>, &mut Vec<T>)", append),
    build("sort_by_key(&mut Vec<T>, fn(T) -> K)", |call| changed_by(call, sort_by_key)),
    build("sort_by(&mut Vec<T>, fn(T, T) -> Ordering)", |call| changed_by(call, sort_by)),
    build("retain(&mut Vec<T>, fn(T) -> bool)", |call| changed_by(call, retain)),
    build("extend(&mut Vec<T>, IntoIterator<T>)", extend),
];
