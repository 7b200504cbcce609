//! Functions of iterators: what they are made of, what is made of them.

use super::{Call, Line, build};
use crate::flow::frame::{Code, Compiled, Frame, Outcome, compiled, number_of};
use crate::flow::iterate::{
    Chain, Chained, Closure, Enumerate, Filter, FilterMap, Flatten, Items, Map, Once, Open, Present,
    Reversed, Skip, SkipWhile, StepBy, Take, TakeWhile, Zip,
};
use crate::flow::load::{Problem, Ty, Typed, compute, decimal_of, short, too_many};
use crate::flow::{ComputationFault, Held};
use crate::value::Decimal;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;
use tidewater_model::{FlowType, Operator};

/// Iterators that have a back if all has one that they are made of, and says how much of it is left. Whether
/// it does, rustc knows.
pub(crate) const COUNTED: &[&str] = &["enumerate", "skip", "step_by", "take", "zip"];

/// A value as an iterator: an iterator itself, a list, or an option.
pub(crate) fn chain(value: Typed) -> Result<Compiled<Chain>, Problem> {
    match &value.ty {
        Ty::Plain(FlowType::List(_)) => {
            let code = value.into_held();
            Ok(compiled(move |frame| code(frame).map(Items::of)))
        }
        Ty::Plain(FlowType::Option(_)) => {
            let code = value.into_held();
            Ok(compiled(move |frame| Ok(Box::new(Once(code(frame)?.into_option())) as Chain)))
        }
        _ => value.into_chain().ok_or_else(|| "an iterator is missing".to_owned()),
    }
}

/// Everything that is left of an iterator.
pub(super) fn drain(mut chain: Chain, frame: &mut Frame<'_>) -> Outcome<Vec<Held>> {
    let mut all = Vec::with_capacity(chain.left().unwrap_or(0).min(1024));
    while let Some(item) = chain.next(frame)? {
        all.push(item);
        too_many(all.len())?;
    }
    Ok(all)
}

/// An iterator made of the receiver.
fn adapt(
    mut call: Call,
    make: impl Fn(&mut Frame<'_>, Chain) -> Outcome<Chain> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let inner = chain(call.value()?)?;
    let code = compiled(move |frame| {
        let inner = inner(frame)?;
        make(frame, inner)
    });
    Ok(Typed::new(call.result, Code::Chain(code)))
}

/// An iterator made of the receiver and a closure.
fn adapt_with<T: 'static>(
    mut call: Call,
    form: fn(Typed) -> Compiled<T>,
    make: impl Fn(Chain, Arc<Closure<T>>) -> Chain + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let inner = chain(call.value()?)?;
    let (bind, body) = call.closure()?;
    let closure = Arc::new(Closure { bind, body: form(body) });
    let code = compiled(move |frame| Ok(make(inner(frame)?, Arc::clone(&closure))));
    Ok(Typed::new(call.result, Code::Chain(code)))
}

/// A value made of all of the receiver.
fn consume(
    mut call: Call,
    work: impl Fn(&mut Frame<'_>, Chain) -> Outcome<Held> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let kind = call.kind();
    let inner = chain(call.value()?)?;
    let code: Compiled<Held> = compiled(move |frame| {
        let inner = inner(frame)?;
        work(frame, inner)
    });
    Ok(finish(call.result, kind, code))
}

/// A value made of the receiver and a closure.
fn consume_with(
    mut call: Call,
    work: impl Fn(&mut Frame<'_>, Chain, &Closure<Held>) -> Outcome<Held> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let kind = call.kind();
    let inner = chain(call.value()?)?;
    let (bind, body) = call.closure()?;
    let closure = Closure { bind, body: body.into_held() };
    let code: Compiled<Held> = compiled(move |frame| {
        let inner = inner(frame)?;
        work(frame, inner, &closure)
    });
    Ok(finish(call.result, kind, code))
}

fn finish(result: Ty, kind: FlowType, code: Compiled<Held>) -> Typed {
    match result {
        Ty::Plain(_) => Typed::from_held(kind, code),
        other => Typed::new(other, Code::Held(code)),
    }
}

fn is_true(held: &Held) -> bool {
    matches!(held, Held::Boolean(true))
}

fn option(item: Option<Held>) -> Outcome<Held> {
    Ok(item.map_or(Held::none(), Held::some))
}

/// `take` and its like: a count that is computed with the iterator.
fn counted(
    mut call: Call,
    make: impl Fn(Chain, u64) -> Outcome<Chain> + Send + Sync + 'static,
) -> Result<Typed, Problem> {
    let inner = chain(call.value()?)?;
    let count = call.value()?.into_number();
    let code = compiled(move |frame| {
        let inner = inner(frame)?;
        make(inner, count(frame)?.cast_unsigned())
    });
    Ok(Typed::new(call.result, Code::Chain(code)))
}

/// Two iterators, the second of anything that can be one.
fn paired(mut call: Call, make: fn(Chain, Chain) -> Chain) -> Result<Typed, Problem> {
    let (first, second) = (chain(call.value()?)?, chain(call.value()?)?);
    let code = compiled(move |frame| {
        let first = first(frame)?;
        Ok(make(first, second(frame)?))
    });
    Ok(Typed::new(call.result, Code::Chain(code)))
}

fn size(result: Option<u64>) -> Outcome<i64> {
    result.map(u64::cast_signed).ok_or(ComputationFault::Overflow.into())
}

/// The sum or product of all elements, in the arithmetic of their type.
fn total(call: Call, operator: Operator) -> Result<Typed, Problem> {
    let kind = call.kind();
    let add: fn(i64, i64) -> Outcome<i64> = match (&kind, operator) {
        (FlowType::Decimal, _) => {
            let start = if operator == Operator::Add { Decimal::ZERO } else { Decimal::ONE };
            return consume(call, move |frame, mut chain| {
                let mut total = start;
                while let Some(item) = chain.next(frame)? {
                    total = compute(operator, total, decimal_of(&item))?;
                }
                Ok(Held::Decimal(total))
            });
        }
        (FlowType::Integer32, Operator::Add) => |a, b| short(a.checked_add(b)),
        (FlowType::Integer32, _) => |a, b| short(a.checked_mul(b)),
        (FlowType::Integer64, Operator::Add) => {
            |a, b| a.checked_add(b).ok_or(ComputationFault::Overflow.into())
        }
        (FlowType::Integer64, _) => |a, b| a.checked_mul(b).ok_or(ComputationFault::Overflow.into()),
        (FlowType::Size, Operator::Add) => |a, b| size(a.cast_unsigned().checked_add(b.cast_unsigned())),
        (FlowType::Size, _) => |a, b| size(a.cast_unsigned().checked_mul(b.cast_unsigned())),
        _ => return Err(format!("{} has no sum", kind)),
    };
    let start = i64::from(operator != Operator::Add);
    let held = kind.clone();
    consume(call, move |frame, mut chain| {
        let mut total = start;
        while let Some(item) = chain.next(frame)? {
            total = add(total, number_of(&item))?;
        }
        Ok(crate::flow::load::hold_number(&held, total))
    })
}

/// `min`, `max` and their like by key: of equal elements the first is the least, the last the greatest.
fn extreme(
    frame: &mut Frame<'_>,
    mut chain: Chain,
    key: Option<&Closure<Held>>,
    wanted: Ordering,
) -> Outcome<Held> {
    let mut best: Option<(Held, Held)> = None;
    while let Some(item) = chain.next(frame)? {
        let rank = match key {
            Some(key) => key.call(frame, [item.clone()])?,
            None => item.clone(),
        };
        if let Some((known, _)) = &best {
            frame.run.compared(&rank, known, 1)?;
        }
        let is_better = best.as_ref().is_none_or(|(known, _)| {
            let ordering = rank.cmp(known);
            ordering == wanted || (wanted == Ordering::Greater && ordering == Ordering::Equal)
        });
        if is_better {
            best = Some((rank, item));
        }
    }
    option(best.map(|(_, item)| item))
}

/// Ends at the first element for which a closure says `wanted`.
fn until(
    frame: &mut Frame<'_>,
    mut chain: Chain,
    test: &Closure<Held>,
    wanted: bool,
) -> Outcome<Option<Held>> {
    while let Some(item) = chain.next(frame)? {
        if is_true(&test.call(frame, [item.clone()])?) == wanted {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

fn fold(mut call: Call) -> Result<Typed, Problem> {
    let kind = call.kind();
    let (inner, start) = (chain(call.value()?)?, call.held()?);
    let (bind, body) = call.closure()?;
    let closure = Closure { bind, body: body.into_held() };
    Ok(Typed::held_code(kind, move |frame| {
        let mut inner = inner(frame)?;
        let mut state = start(frame)?;
        while let Some(item) = inner.next(frame)? {
            state = closure.call(frame, [state, item])?;
        }
        Ok(state)
    }))
}

/// Groups in the order in which their keys are met.
#[expect(clippy::mutable_key_type, reason = "objects have no equality, so none is a key")]
fn group_by(frame: &mut Frame<'_>, mut chain: Chain, key: &Closure<Held>) -> Outcome<Held> {
    let mut positions: BTreeMap<Held, usize> = BTreeMap::new();
    let mut groups: Vec<(Held, Vec<Held>)> = Vec::new();
    while let Some(item) = chain.next(frame)? {
        let rank = key.call(frame, [item.clone()])?;
        frame.run.compared(&rank, &rank, 1 + positions.len().max(1).ilog2() as usize)?;
        let position = *positions.entry(rank.clone()).or_insert(groups.len());
        match groups.get_mut(position) {
            Some((_, group)) => group.push(item),
            None => groups.push((rank, vec![item])),
        }
    }
    let pairs = groups.into_iter().map(|(key, group)| Held::Tuple(Arc::new([key, Held::list(group)])));
    Ok(Held::list(pairs.collect()))
}

fn partition(frame: &mut Frame<'_>, mut chain: Chain, test: &Closure<Held>) -> Outcome<Held> {
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    while let Some(item) = chain.next(frame)? {
        let side = if is_true(&test.call(frame, [item.clone()])?) { &mut yes } else { &mut no };
        side.push(item);
    }
    Ok(Held::Tuple(Arc::new([Held::list(yes), Held::list(no)])))
}

/// Stops at the first error or absence, as Rust's `collect` into a result or an option does.
fn collect_until(frame: &mut Frame<'_>, mut chain: Chain, is_result: bool) -> Outcome<Held> {
    let mut all = Vec::new();
    while let Some(item) = chain.next(frame)? {
        let inner = if is_result {
            match item.into_result() {
                Ok(value) => Some(value),
                Err(error) => return Ok(Held::failed(error)),
            }
        } else {
            item.into_option()
        };
        match inner {
            Some(value) => all.push(value),
            None => return Ok(Held::none()),
        }
        too_many(all.len())?;
    }
    Ok(Held::list(all))
}

fn collect_text(frame: &mut Frame<'_>, mut chain: Chain) -> Outcome<Held> {
    let mut text = String::new();
    while let Some(item) = chain.next(frame)? {
        text.push_str(item.as_text().unwrap_or(""));
        if text.len() > crate::flow::load::TEXT_BYTES {
            return Err(ComputationFault::TooLarge.into());
        }
    }
    frame.run.made(Held::Text(text.into()))
}

fn last(frame: &mut Frame<'_>, mut chain: Chain) -> Outcome<Held> {
    let mut found = None;
    while let Some(item) = chain.next(frame)? {
        found = Some(item);
    }
    option(found)
}

fn count(frame: &mut Frame<'_>, mut chain: Chain) -> Outcome<Held> {
    let mut count = 0;
    while chain.next(frame)?.is_some() {
        count += 1;
    }
    Ok(Held::Size(count))
}

fn position(frame: &mut Frame<'_>, mut chain: Chain, test: &Closure<Held>) -> Outcome<Held> {
    let mut at = 0;
    while let Some(item) = chain.next(frame)? {
        if is_true(&test.call(frame, [item])?) {
            return Ok(Held::Size(at));
        }
        at += 1;
    }
    Ok(Held::none())
}

fn find_map(frame: &mut Frame<'_>, mut chain: Chain, map: &Closure<Held>) -> Outcome<Held> {
    while let Some(item) = chain.next(frame)? {
        let found = map.call(frame, [item])?;
        if !matches!(found, Held::None(0)) {
            return Ok(found);
        }
    }
    Ok(Held::none())
}

fn nth(mut call: Call) -> Result<Typed, Problem> {
    let kind = call.kind();
    let (inner, count) = (chain(call.value()?)?, call.value()?.into_number());
    Ok(Typed::held_code(kind, move |frame| {
        let mut inner = inner(frame)?;
        for _ in 0..count(frame)?.cast_unsigned() {
            if inner.next(frame)?.is_none() {
                return Ok(Held::none());
            }
        }
        option(inner.next(frame)?)
    }))
}

fn same(call: Call) -> Result<Typed, Problem> {
    adapt(call, |_, chain| Ok(chain))
}

fn map(call: Call) -> Result<Typed, Problem> {
    adapt_with(call, Typed::into_held, |chain, closure| Box::new(Map(chain, closure)))
}
fn filter(call: Call) -> Result<Typed, Problem> {
    adapt_with(call, Typed::into_truth, |chain, closure| Box::new(Filter(chain, closure)))
}
fn filter_map(call: Call) -> Result<Typed, Problem> {
    adapt_with(call, Typed::into_held, |chain, closure| Box::new(FilterMap(chain, closure)))
}
fn flatten(outer: Chain, open: Open) -> Chain {
    Box::new(Flatten { outer, open, front: None })
}
fn flat_map(call: Call) -> Result<Typed, Problem> {
    let gone_through = |body| chain(body).unwrap_or_else(|_| compiled(|_| Ok(Box::new(Once(None)) as Chain)));
    adapt_with(call, gone_through, |outer, inner| {
        flatten(outer, Box::new(move |frame, item| inner.call(frame, [item])))
    })
}
fn zip(call: Call) -> Result<Typed, Problem> {
    paired(call, |first, second| Box::new(Zip(first, second)))
}
fn step_by(call: Call) -> Result<Typed, Problem> {
    counted(call, |inner, step| {
        let over = step.checked_sub(1).ok_or(ComputationFault::OutOfRange)?;
        Ok(Box::new(StepBy { inner, over, is_first: true }))
    })
}
fn enumerate(call: Call) -> Result<Typed, Problem> {
    adapt(call, |_, chain| Ok(Box::new(Enumerate(chain, 0))))
}
fn skip(call: Call) -> Result<Typed, Problem> {
    counted(call, |chain, count| Ok(Box::new(Skip(chain, count))))
}
fn take(call: Call) -> Result<Typed, Problem> {
    counted(call, |chain, count| Ok(Box::new(Take(chain, count))))
}
fn append(call: Call) -> Result<Typed, Problem> {
    paired(call, |first, second| Box::new(Chained(Some(first), second)))
}

pub(super) const LINES: &[Line] = &[
    build("iter(Vec<T>) -> DoubleEnded<T>", same),
    build("into_iter(Vec<T>) -> DoubleEnded<T>", same),
    build("iter_mut(Vec<T>) -> DoubleEnded<T>", same),
    build("iter(Option<T>) -> DoubleEnded<T>", same),
    build("into_iter(Option<T>) -> DoubleEnded<T>", same),
    build("into_iter(DoubleEnded<T>) -> DoubleEnded<T>", same),
    build("into_iter(Iterator<T>) -> Iterator<T>", same),
    build("cloned(DoubleEnded<T>) -> DoubleEnded<T>", same),
    build("cloned(Iterator<T>) -> Iterator<T>", same),
    build("copied(DoubleEnded<T>) -> DoubleEnded<T>", same),
    build("copied(Iterator<T>) -> Iterator<T>", same),
    build("map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>", map),
    build("map(Iterator<T>, fn(T) -> U) -> Iterator<U>", map),
    build("filter(DoubleEnded<T>, fn(T) -> bool) -> DoubleEnded<T>", filter),
    build("filter(Iterator<T>, fn(T) -> bool) -> Iterator<T>", filter),
    build("filter_map(DoubleEnded<T>, fn(T) -> Option<U>) -> DoubleEnded<U>", filter_map),
    build("filter_map(Iterator<T>, fn(T) -> Option<U>) -> Iterator<U>", filter_map),
    build("flat_map(Iterator<T>, fn(T) -> IntoIterator<U>) -> Iterator<U>", flat_map),
    build("flatten(Iterator<Option<T>>) -> Iterator<T>", |call| {
        adapt(call, |_, chain| Ok(Box::new(Present(chain))))
    }),
    build("flatten(Iterator<Vec<T>>) -> Iterator<T>", |call| {
        adapt(call, |_, chain| Ok(flatten(chain, Box::new(|_, list| Ok(Items::of(list))))))
    }),
    build("enumerate(Iterator<T>) -> Iterator<(usize, T)>", enumerate),
    build("zip(Iterator<T>, IntoIterator<U>) -> Iterator<(T, U)>", zip),
    build("chain(DoubleEnded<T>, IntoDoubleEnded<T>) -> DoubleEnded<T>", append),
    build("chain(Iterator<T>, IntoIterator<T>) -> Iterator<T>", append),
    build("rev(DoubleEnded<T>) -> DoubleEnded<T>", |call| {
        adapt(call, |_, chain| Ok(Box::new(Reversed(chain))))
    }),
    build("take(Iterator<T>, usize) -> Iterator<T>", take),
    build("skip(Iterator<T>, usize) -> Iterator<T>", skip),
    build("step_by(Iterator<T>, usize) -> Iterator<T>", step_by),
    build("take_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>", |call| {
        adapt_with(call, Typed::into_truth, |chain, closure| Box::new(TakeWhile(chain, closure, false)))
    }),
    build("skip_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>", |call| {
        adapt_with(call, Typed::into_truth, |chain, closure| Box::new(SkipWhile(chain, closure, false)))
    }),
    build("collect(Iterator<T>) -> Vec<T>", |call| {
        consume(call, |frame, chain| drain(chain, frame).map(Held::list))
    }),
    build("collect(Iterator<String>) -> String", |call| consume(call, collect_text)),
    build("collect(Iterator<FlowResult<T>>) -> FlowResult<Vec<T>>", |call| {
        consume(call, |frame, chain| collect_until(frame, chain, true))
    }),
    build("collect(Iterator<Option<T>>) -> Option<Vec<T>>", |call| {
        consume(call, |frame, chain| collect_until(frame, chain, false))
    }),
    build("sum(Iterator<N>) -> N", |call| total(call, Operator::Add)),
    build("product(Iterator<i32>) -> i32", |call| total(call, Operator::Multiply)),
    build("product(Iterator<i64>) -> i64", |call| total(call, Operator::Multiply)),
    build("product(Iterator<usize>) -> usize", |call| total(call, Operator::Multiply)),
    build("count(Iterator<T>) -> usize", |call| consume(call, count)),
    build("last(Iterator<T>) -> Option<T>", |call| consume(call, last)),
    build("nth(Iterator<T>, usize) -> Option<T>", nth),
    build("next(Iterator<T>) -> Option<T>", |call| {
        consume(call, |frame, mut chain| option(chain.next(frame)?))
    }),
    build("any(Iterator<T>, fn(T) -> bool) -> bool", |call| {
        consume_with(call, |frame, chain, test| Ok(Held::Boolean(until(frame, chain, test, true)?.is_some())))
    }),
    build("all(Iterator<T>, fn(T) -> bool) -> bool", |call| {
        consume_with(call, |frame, chain, test| {
            Ok(Held::Boolean(until(frame, chain, test, false)?.is_none()))
        })
    }),
    build("find(Iterator<T>, fn(T) -> bool) -> Option<T>", |call| {
        consume_with(call, |frame, chain, test| option(until(frame, chain, test, true)?))
    }),
    build("find_map(Iterator<T>, fn(T) -> Option<U>) -> Option<U>", |call| consume_with(call, find_map)),
    build("position(Iterator<T>, fn(T) -> bool) -> Option<usize>", |call| consume_with(call, position)),
    build("fold(Iterator<T>, U, fn(U, T) -> U) -> U", fold),
    build("for_each(Iterator<T>, fn(T) -> ())", |call| {
        consume_with(call, |frame, mut chain, work| {
            while let Some(item) = chain.next(frame)? {
                work.call(frame, [item])?;
            }
            Ok(Held::Unit)
        })
    }),
    build("min(Iterator<K>) -> Option<K>", |call| {
        consume(call, |frame, chain| extreme(frame, chain, None, Ordering::Less))
    }),
    build("max(Iterator<K>) -> Option<K>", |call| {
        consume(call, |frame, chain| extreme(frame, chain, None, Ordering::Greater))
    }),
    build("min_by_key(Iterator<T>, fn(T) -> K) -> Option<T>", |call| {
        consume_with(call, |frame, chain, key| extreme(frame, chain, Some(key), Ordering::Less))
    }),
    build("max_by_key(Iterator<T>, fn(T) -> K) -> Option<T>", |call| {
        consume_with(call, |frame, chain, key| extreme(frame, chain, Some(key), Ordering::Greater))
    }),
    build("partition(Iterator<T>, fn(T) -> bool) -> (Vec<T>, Vec<T>)", |call| consume_with(call, partition)),
    build("group_by(Iterator<T>, fn(T) -> Q) -> Vec<(Q, Vec<T>)>", |call| consume_with(call, group_by)),
];
