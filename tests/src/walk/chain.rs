//! Iterators: elements are made when they are asked for, from either end, as Rust's are.

use super::{Frame, Plain, Step, Stop};
use std::collections::VecDeque;
use tidewater::flow::ComputationFault;
use tidewater_model::{FlowType, Node, Pattern};

/// A closure, which sees the locals of its flow.
#[derive(Clone, Copy, Debug)]
pub struct Closure<'f> {
    parameters: &'f [Pattern],
    body: &'f Node,
}

/// An iterator.
#[derive(Clone, Debug)]
pub enum Chain<'f> {
    /// Elements that are there already.
    Items(VecDeque<Plain<'f>>),
    /// What a closure makes of each.
    Map(Box<Chain<'f>>, Closure<'f>),
    /// Those for which a closure holds.
    Filter(Box<Chain<'f>>, Closure<'f>),
    /// What a closure makes of each, if it makes something.
    FilterMap(Box<Chain<'f>>, Closure<'f>),
    /// Lists one behind the other: those that come, each made by a closure if there is one, and the rest of
    /// the one at hand.
    Flat(Box<Chain<'f>>, Option<Closure<'f>>, VecDeque<Plain<'f>>),
    /// Each with its position.
    Enumerate(Box<Chain<'f>>, u64),
    /// Pairs.
    Zip(Box<Chain<'f>>, Box<Chain<'f>>),
    /// One behind the other.
    Behind(Box<Chain<'f>>, Box<Chain<'f>>),
    /// From the other end.
    Rev(Box<Chain<'f>>),
    /// At most so many.
    Take(Box<Chain<'f>>, u64),
    /// Those behind so many.
    Skip(Box<Chain<'f>>, u64),
    /// The first, and then each behind so many others.
    StepBy(Box<Chain<'f>>, u64, bool),
    /// Those before the first for which a closure does not hold.
    TakeWhile(Box<Chain<'f>>, Closure<'f>, bool),
    /// Those from the first on for which a closure does not hold.
    SkipWhile(Box<Chain<'f>>, Closure<'f>, bool),
}

impl<'f> Chain<'f> {
    /// The next element from the front, or from the back.
    pub(super) fn next(&mut self, frame: &mut Frame<'_, 'f>, back: bool) -> Step<'f, Option<Plain<'f>>> {
        frame.walk.left = frame.walk.left.checked_sub(1).ok_or(Stop::Spent)?;
        Ok(match self {
            Self::Items(items) => {
                if back {
                    items.pop_back()
                } else {
                    items.pop_front()
                }
            }
            Self::Map(inner, closure) => match inner.next(frame, back)? {
                Some(item) => Some(frame.apply(*closure, vec![item])?),
                None => None,
            },
            Self::Filter(inner, closure) => loop {
                match inner.next(frame, back)? {
                    Some(item) if frame.apply(*closure, vec![item.clone()])?.is_true() => break Some(item),
                    Some(_) => {}
                    None => break None,
                }
            },
            Self::FilterMap(inner, closure) => loop {
                let Some(item) = inner.next(frame, back)? else { break None };
                if let Some(made) = frame.apply(*closure, vec![item])?.into_option() {
                    break Some(made);
                }
            },
            Self::Flat(inner, closure, rest) => loop {
                if let Some(item) = rest.pop_front() {
                    break Some(item);
                }
                let Some(item) = inner.next(frame, false)? else { break None };
                let list = match closure {
                    Some(closure) => frame.apply(*closure, vec![item])?,
                    None => item,
                };
                *rest = match list {
                    Plain::List(items) => items.into(),
                    option => option.into_option().into_iter().collect(),
                };
            },
            Self::Enumerate(inner, position) => match inner.next(frame, false)? {
                Some(item) => {
                    *position += 1;
                    Some(Plain::Tuple(vec![Plain::Size(*position - 1), item]))
                }
                None => None,
            },
            Self::Zip(left, right) => {
                let Some(first) = left.next(frame, false)? else { return Ok(None) };
                right.next(frame, false)?.map(|second| Plain::Tuple(vec![first, second]))
            }
            Self::Behind(first, second) => {
                let (now, then) = if back { (second, first) } else { (first, second) };
                match now.next(frame, back)? {
                    Some(item) => Some(item),
                    None => then.next(frame, back)?,
                }
            }
            Self::Rev(inner) => inner.next(frame, !back)?,
            Self::Take(_, 0) => None,
            Self::Take(inner, count) => {
                *count -= 1;
                inner.next(frame, false)?
            }
            Self::Skip(inner, count) => {
                for _ in 0..std::mem::take(count) {
                    if inner.next(frame, false)?.is_none() {
                        return Ok(None);
                    }
                }
                inner.next(frame, false)?
            }
            Self::StepBy(inner, step, is_begun) => {
                let passed = if std::mem::replace(is_begun, true) { *step - 1 } else { 0 };
                for _ in 0..passed {
                    if inner.next(frame, false)?.is_none() {
                        return Ok(None);
                    }
                }
                inner.next(frame, false)?
            }
            Self::TakeWhile(_, _, true) => None,
            Self::TakeWhile(inner, closure, is_over) => {
                let Some(item) = inner.next(frame, false)? else { return Ok(None) };
                *is_over = !frame.apply(*closure, vec![item.clone()])?.is_true();
                (!*is_over).then_some(item)
            }
            Self::SkipWhile(inner, closure, is_begun) => loop {
                let Some(item) = inner.next(frame, false)? else { break None };
                if *is_begun || !frame.apply(*closure, vec![item.clone()])?.is_true() {
                    *is_begun = true;
                    break Some(item);
                }
            },
        })
    }
}

impl<'f> Frame<'_, 'f> {
    /// The closure that an argument is.
    pub(super) fn closure(&self, node: &'f Node) -> Closure<'f> {
        match node {
            Node::Closure { parameters, body } => Closure { parameters, body },
            other => panic!("{other:?} is no closure"),
        }
    }

    /// What a closure gives.
    pub(super) fn apply(&mut self, closure: Closure<'f>, arguments: Vec<Plain<'f>>) -> Step<'f> {
        for (pattern, argument) in closure.parameters.iter().zip(&arguments) {
            assert!(self.fits(pattern, argument), "every argument fits");
        }
        self.eval(closure.body)
    }

    /// What an expression gives, element by element.
    pub(super) fn chain(&mut self, node: &'f Node) -> Step<'f, Chain<'f>> {
        if let Node::Range { from, to, inclusive } = node {
            let (from, to) = (self.eval(from)?, self.eval(to)?);
            let end = to.as_number() + i128::from(*inclusive);
            let item = |number: i128| match &from {
                Plain::Integer32(_) => Plain::Integer32(number as i32),
                Plain::Integer64(_) => Plain::Integer64(number as i64),
                _ => Plain::Size(number as u64),
            };
            return Ok(Chain::Items((from.as_number()..end).map(item).collect()));
        }
        Ok(match self.eval(node)? {
            Plain::Chain(chain) => *chain,
            Plain::List(items) => Chain::Items(items.into()),
            option => Chain::Items(option.into_option().into_iter().collect()),
        })
    }

    /// All elements.
    pub(super) fn drained(&mut self, node: &'f Node) -> Step<'f, Vec<Plain<'f>>> {
        let mut chain = self.chain(node)?;
        let mut items = Vec::new();
        while let Some(item) = chain.next(self, false)? {
            items.push(item);
        }
        Ok(items)
    }

    /// A step of an iterator.
    pub(super) fn step_of_chain(&mut self, name: &str, arguments: &'f [Node]) -> Step<'f, Chain<'f>> {
        let (inner, rest) = (Box::new(self.chain(&arguments[0])?), &arguments[1..]);
        Ok(match (name, rest) {
            ("iter" | "into_iter" | "cloned" | "copied", []) => *inner,
            ("map", [closure]) => Chain::Map(inner, self.closure(closure)),
            ("filter", [closure]) => Chain::Filter(inner, self.closure(closure)),
            ("filter_map", [closure]) => Chain::FilterMap(inner, self.closure(closure)),
            ("flat_map", [closure]) => Chain::Flat(inner, Some(self.closure(closure)), VecDeque::new()),
            ("flatten", []) => Chain::Flat(inner, None, VecDeque::new()),
            ("enumerate", []) => Chain::Enumerate(inner, 0),
            ("zip", [other]) => Chain::Zip(inner, Box::new(self.chain(other)?)),
            ("chain", [other]) => Chain::Behind(inner, Box::new(self.chain(other)?)),
            ("rev", []) => Chain::Rev(inner),
            ("take", [count]) => Chain::Take(inner, self.size(count)?),
            ("skip", [count]) => Chain::Skip(inner, self.size(count)?),
            ("step_by", [count]) => match self.size(count)? {
                0 => return Err(ComputationFault::OutOfRange.into()),
                step => Chain::StepBy(inner, step, false),
            },
            ("take_while", [closure]) => Chain::TakeWhile(inner, self.closure(closure), false),
            ("skip_while", [closure]) => Chain::SkipWhile(inner, self.closure(closure), false),
            _ => panic!("`{name}` is no step of an iterator"),
        })
    }

    fn size(&mut self, node: &'f Node) -> Step<'f, u64> {
        match self.eval(node)? {
            Plain::Size(number) => Ok(number),
            other => panic!("{other:?} is no size"),
        }
    }

    /// What is made of an iterator.
    pub(super) fn end_of_chain(&mut self, name: &str, arguments: &'f [Node], kind: &FlowType) -> Step<'f> {
        let (base, generic) = name.split_once("::<").unwrap_or((name, ""));
        let (chain, rest) = (self.chain(&arguments[0])?, &arguments[1..]);
        match (base, rest) {
            ("sum" | "product", []) => self.total(base, chain, kind),
            ("collect", []) => self.collected(chain, generic),
            ("fold", [start, closure]) => self.folded(chain, start, self.closure(closure)),
            ("nth", [position]) => {
                let position = self.size(position)?;
                Chain::Skip(Box::new(chain), position).next(self, false).map(Plain::option)
            }
            ("next", []) => {
                let mut chain = chain;
                chain.next(self, false).map(Plain::option)
            }
            (_, [closure]) => self.tested(base, chain, self.closure(closure)),
            (_, []) => self.whole(base, chain),
            _ => panic!("`{name}` is no end of an iterator"),
        }
    }

    fn folded(&mut self, mut chain: Chain<'f>, start: &'f Node, closure: Closure<'f>) -> Step<'f> {
        let mut state = self.eval(start)?;
        while let Some(item) = chain.next(self, false)? {
            state = self.apply(closure, vec![state, item])?;
        }
        Ok(state)
    }

    fn total(&mut self, name: &str, mut chain: Chain<'f>, kind: &FlowType) -> Step<'f> {
        use tidewater_model::Operator;
        let (start, operator) = if name == "sum" { (0, Operator::Add) } else { (1, Operator::Multiply) };
        let mut total = match kind {
            FlowType::Integer32 => Plain::Integer32(start),
            FlowType::Integer64 => Plain::Integer64(start.into()),
            FlowType::Size => Plain::Size(start as u64),
            _ => Plain::Decimal(start.into()),
        };
        while let Some(item) = chain.next(self, false)? {
            total = super::expression::binary(operator, total, item)?;
        }
        Ok(total)
    }

    fn collected(&mut self, mut chain: Chain<'f>, generic: &str) -> Step<'f> {
        let mut items = Vec::new();
        let (is_result, is_option) = (generic.starts_with("FlowResult"), generic.starts_with("Option"));
        while let Some(item) = chain.next(self, false)? {
            items.push(match item {
                Plain::Err(error) if is_result => return Ok(Plain::Err(error)),
                Plain::None if is_option => return Ok(Plain::None),
                Plain::Ok(item) if is_result => *item,
                Plain::Some(item) if is_option => *item,
                item => item,
            });
        }
        Ok(match generic {
            "String>" => Plain::Text(items.iter().map(Plain::as_text).collect()),
            _ if is_result => Plain::Ok(Box::new(Plain::List(items))),
            _ if is_option => Plain::Some(Box::new(Plain::List(items))),
            _ => Plain::List(items),
        })
    }

    /// What asks every element.
    fn whole(&mut self, name: &str, mut chain: Chain<'f>) -> Step<'f> {
        let mut items = Vec::new();
        while let Some(item) = chain.next(self, false)? {
            items.push(item);
        }
        Ok(match name {
            "count" => Plain::Size(items.len() as u64),
            "last" => Plain::option(items.pop()),
            "min" => Plain::option(items.into_iter().min_by(Plain::compare)),
            "max" => Plain::option(items.into_iter().max_by(Plain::compare)),
            _ => panic!("`{name}` is no end of an iterator"),
        })
    }

    /// What asks a closure about elements.
    fn tested(&mut self, name: &str, mut chain: Chain<'f>, closure: Closure<'f>) -> Step<'f> {
        let (mut yes, mut no, mut position) = (Vec::new(), Vec::new(), 0);
        let mut groups: Vec<(Plain<'f>, Vec<Plain<'f>>)> = Vec::new();
        let mut ranked = Vec::new();
        while let Some(item) = chain.next(self, false)? {
            let said = self.apply(closure, vec![item.clone()])?;
            match name {
                "any" if said.is_true() => return Ok(said),
                "all" if !said.is_true() => return Ok(said),
                "find" if said.is_true() => return Ok(Plain::Some(Box::new(item))),
                "find_map" if !matches!(said, Plain::None) => return Ok(said),
                "position" if said.is_true() => return Ok(Plain::Some(Box::new(Plain::Size(position)))),
                "partition" if said.is_true() => yes.push(item),
                "partition" => no.push(item),
                "min_by_key" | "max_by_key" => ranked.push((said, item)),
                "group_by" => match groups.iter_mut().find(|(key, _)| key.compare(&said).is_eq()) {
                    Some((_, group)) => group.push(item),
                    None => groups.push((said, vec![item])),
                },
                _ => {}
            }
            position += 1;
        }
        let one = |found: Option<(Plain<'f>, Plain<'f>)>| Plain::option(found.map(|(_, item)| item));
        Ok(match name {
            "any" => Plain::Boolean(false),
            "all" => Plain::Boolean(true),
            "find" | "find_map" | "position" => Plain::None,
            "for_each" => Plain::Unit,
            "partition" => Plain::Tuple(vec![Plain::List(yes), Plain::List(no)]),
            "min_by_key" => one(ranked.into_iter().min_by(|left, right| left.0.compare(&right.0))),
            "max_by_key" => one(ranked.into_iter().max_by(|left, right| left.0.compare(&right.0))),
            "group_by" => {
                let pair = |(key, group)| Plain::Tuple(vec![key, Plain::List(group)]);
                Plain::List(groups.into_iter().map(pair).collect())
            }
            _ => panic!("`{name}` is no end of an iterator"),
        })
    }
}
