//! Chains of iterators, pulled element by element as in Rust.
//!
//! Laziness is part of the meaning: an element that nobody asks for is not computed, so its fault never
//! happens. Every source takes fuel, so that no chain runs for ever.

use super::frame::{Compiled, Frame, Outcome};
use super::{ComputationFault, Held};
use std::sync::Arc;

/// An iterator that is running.
pub(crate) type Chain = Box<dyn Pull>;

/// An iterator over values.
pub(crate) trait Pull: Send {
    /// The next element.
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>>;
    /// The next element from the back. The loader lets only chains be turned that have one.
    fn back(&mut self, _frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        Ok(None)
    }
    /// How many elements are left, where that is known without computing them.
    fn left(&self) -> Option<usize> {
        None
    }
}

/// A closure of the source: binds its parameters and computes its body.
pub(crate) struct Closure<T> {
    /// Puts the arguments into the locals of the parameters.
    pub(crate) bind: Vec<Bind>,
    /// The body.
    pub(crate) body: Compiled<T>,
}

/// Puts a value into the locals of a pattern.
pub(crate) type Bind = Box<dyn Fn(&mut Frame<'_>, Held) + Send + Sync>;

impl<T> Closure<T> {
    /// Calls the closure.
    pub(crate) fn call<const N: usize>(&self, frame: &mut Frame<'_>, arguments: [Held; N]) -> Outcome<T> {
        for (bind, argument) in self.bind.iter().zip(arguments) {
            bind(frame, argument);
        }
        (self.body)(frame)
    }
}

/// The elements of a list.
pub(crate) struct Items {
    pub(crate) items: Arc<Vec<Held>>,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl Items {
    /// All elements of a list.
    pub(crate) fn all(items: Arc<Vec<Held>>) -> Self {
        let to = items.len();
        Self { items, from: 0, to }
    }

    /// The elements of a value that is a list.
    pub(crate) fn of(list: Held) -> Chain {
        match list {
            Held::List(items) => Box::new(Self::all(items)),
            _ => Box::new(Once(None)),
        }
    }
}

impl Pull for Items {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.from >= self.to {
            return Ok(None);
        }
        frame.burn()?;
        self.from += 1;
        Ok(self.items.get(self.from - 1).cloned())
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.from >= self.to {
            return Ok(None);
        }
        frame.burn()?;
        self.to -= 1;
        Ok(self.items.get(self.to).cloned())
    }
    fn left(&self) -> Option<usize> {
        Some(self.to - self.from)
    }
}

/// Numbers from one to another. Computed in 128 bits, so that no end is special.
pub(crate) struct Numbers {
    pub(crate) from: i128,
    /// The one after the last.
    pub(crate) to: i128,
    pub(crate) is_size: bool,
}

impl Numbers {
    fn held(&self, number: i128) -> Held {
        if self.is_size {
            Held::Size(u64::try_from(number).unwrap_or(0))
        } else {
            Held::Integer(i64::try_from(number).unwrap_or(0))
        }
    }
}

impl Pull for Numbers {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.from >= self.to {
            return Ok(None);
        }
        frame.burn()?;
        self.from += 1;
        Ok(Some(self.held(self.from - 1)))
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.from >= self.to {
            return Ok(None);
        }
        frame.burn()?;
        self.to -= 1;
        Ok(Some(self.held(self.to)))
    }
    fn left(&self) -> Option<usize> {
        usize::try_from((self.to - self.from).max(0)).ok()
    }
}

/// `map`
pub(crate) struct Map(pub(crate) Chain, pub(crate) Arc<Closure<Held>>);

impl Pull for Map {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let Some(item) = self.0.next(frame)? else { return Ok(None) };
        self.1.call(frame, [item]).map(Some)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let Some(item) = self.0.back(frame)? else { return Ok(None) };
        self.1.call(frame, [item]).map(Some)
    }
    fn left(&self) -> Option<usize> {
        self.0.left()
    }
}

/// `filter`
pub(crate) struct Filter(pub(crate) Chain, pub(crate) Arc<Closure<bool>>);

impl Pull for Filter {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        while let Some(item) = self.0.next(frame)? {
            if self.1.call(frame, [item.clone()])? {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        while let Some(item) = self.0.back(frame)? {
            if self.1.call(frame, [item.clone()])? {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

/// `filter_map`
pub(crate) struct FilterMap(pub(crate) Chain, pub(crate) Arc<Closure<Held>>);

impl Pull for FilterMap {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        while let Some(item) = self.0.next(frame)? {
            if let Some(found) = self.1.call(frame, [item])?.into_option() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        while let Some(item) = self.0.back(frame)? {
            if let Some(found) = self.1.call(frame, [item])?.into_option() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}

/// Makes an iterator of an element.
pub(crate) type Open = Box<dyn Fn(&mut Frame<'_>, Held) -> Outcome<Chain> + Send>;

/// `flat_map`, and `flatten` of lists.
pub(crate) struct Flatten {
    pub(crate) outer: Chain,
    /// Makes an iterator of each element. What a closure's parameter was bound to is there until all of that
    /// is gone through.
    pub(crate) open: Open,
    pub(crate) front: Option<Chain>,
}

impl Pull for Flatten {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        loop {
            if let Some(front) = &mut self.front
                && let Some(item) = front.next(frame)?
            {
                return Ok(Some(item));
            }
            let Some(item) = self.outer.next(frame)? else { return Ok(None) };
            self.front = Some((self.open)(frame, item)?);
        }
    }
}

/// `flatten` of options.
pub(crate) struct Present(pub(crate) Chain);

impl Pull for Present {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        while let Some(option) = self.0.next(frame)? {
            if let Some(item) = option.into_option() {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

/// `take`
pub(crate) struct Take(pub(crate) Chain, pub(crate) u64);

impl Pull for Take {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.1 == 0 {
            return Ok(None);
        }
        self.1 -= 1;
        self.0.next(frame)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let Some(left) = self.0.left() else { return Ok(None) };
        let wanted = usize::try_from(self.1).unwrap_or(usize::MAX);
        if wanted == 0 {
            return Ok(None);
        }
        for _ in wanted..left {
            self.0.back(frame)?;
        }
        self.1 = (wanted.min(left) as u64).saturating_sub(1);
        self.0.back(frame)
    }
    fn left(&self) -> Option<usize> {
        Some(self.0.left()?.min(usize::try_from(self.1).unwrap_or(usize::MAX)))
    }
}

/// `skip`
pub(crate) struct Skip(pub(crate) Chain, pub(crate) u64);

impl Pull for Skip {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        for _ in 0..std::mem::take(&mut self.1) {
            if self.0.next(frame)?.is_none() {
                return Ok(None);
            }
        }
        self.0.next(frame)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.left().unwrap_or(0) > 0 { self.0.back(frame) } else { Ok(None) }
    }
    fn left(&self) -> Option<usize> {
        Some(self.0.left()?.saturating_sub(usize::try_from(self.1).unwrap_or(usize::MAX)))
    }
}

/// `step_by`: the first, then each after so many more.
pub(crate) struct StepBy {
    pub(crate) inner: Chain,
    /// How many elements are passed over between two.
    pub(crate) over: u64,
    pub(crate) is_first: bool,
}

impl Pull for StepBy {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if !std::mem::take(&mut self.is_first) {
            for _ in 0..self.over {
                if self.inner.next(frame)?.is_none() {
                    return Ok(None);
                }
            }
        }
        self.inner.next(frame)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        // Behind the last that is given there are some that never are.
        let behind = self.inner.left().unwrap_or(0) as u64 % (self.over + 1);
        let behind = match (self.is_first, behind) {
            (true, 0) => self.over,
            (true, more) => more - 1,
            (false, more) => more,
        };
        for _ in 0..behind {
            if self.inner.back(frame)?.is_none() {
                return Ok(None);
            }
        }
        self.inner.back(frame)
    }
    fn left(&self) -> Option<usize> {
        let (left, step) = (self.inner.left()?, usize::try_from(self.over).ok()?.checked_add(1)?);
        Some(if self.is_first { left.div_ceil(step) } else { left / step })
    }
}

/// `take_while`
pub(crate) struct TakeWhile(pub(crate) Chain, pub(crate) Arc<Closure<bool>>, pub(crate) bool);

impl Pull for TakeWhile {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if self.2 {
            return Ok(None);
        }
        let Some(item) = self.0.next(frame)? else { return Ok(None) };
        self.2 = !self.1.call(frame, [item.clone()])?;
        Ok((!self.2).then_some(item))
    }
}

/// `skip_while`
pub(crate) struct SkipWhile(pub(crate) Chain, pub(crate) Arc<Closure<bool>>, pub(crate) bool);

impl Pull for SkipWhile {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        while let Some(item) = self.0.next(frame)? {
            if self.2 || !self.1.call(frame, [item.clone()])? {
                self.2 = true;
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

/// `enumerate`
pub(crate) struct Enumerate(pub(crate) Chain, pub(crate) u64);

impl Pull for Enumerate {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let Some(item) = self.0.next(frame)? else { return Ok(None) };
        let position = self.1;
        self.1 = position.checked_add(1).ok_or(ComputationFault::Overflow)?;
        Ok(Some(Held::Tuple(Arc::new([Held::Size(position), item]))))
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let left = self.0.left().unwrap_or(0) as u64;
        let Some(item) = self.0.back(frame)? else { return Ok(None) };
        Ok(Some(Held::Tuple(Arc::new([Held::Size(self.1 + left.saturating_sub(1)), item]))))
    }
    fn left(&self) -> Option<usize> {
        self.0.left()
    }
}

/// `zip`
pub(crate) struct Zip(pub(crate) Chain, pub(crate) Chain);

impl Pull for Zip {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let Some(left) = self.0.next(frame)? else { return Ok(None) };
        let Some(right) = self.1.next(frame)? else { return Ok(None) };
        Ok(Some(Held::Tuple(Arc::new([left, right]))))
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        let (Some(first), Some(second)) = (self.0.left(), self.1.left()) else { return Ok(None) };
        // The longer one ends where the shorter one does.
        for _ in second..first {
            self.0.back(frame)?;
        }
        for _ in first..second {
            self.1.back(frame)?;
        }
        let Some(left) = self.0.back(frame)? else { return Ok(None) };
        let Some(right) = self.1.back(frame)? else { return Ok(None) };
        Ok(Some(Held::Tuple(Arc::new([left, right]))))
    }
    fn left(&self) -> Option<usize> {
        Some(self.0.left()?.min(self.1.left()?))
    }
}

/// `chain`
pub(crate) struct Chained(pub(crate) Option<Chain>, pub(crate) Chain);

impl Pull for Chained {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if let Some(first) = &mut self.0 {
            if let Some(item) = first.next(frame)? {
                return Ok(Some(item));
            }
            self.0 = None;
        }
        self.1.next(frame)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        if let Some(item) = self.1.back(frame)? {
            return Ok(Some(item));
        }
        match &mut self.0 {
            Some(first) => first.back(frame),
            None => Ok(None),
        }
    }
}

/// `rev`
pub(crate) struct Reversed(pub(crate) Chain);

impl Pull for Reversed {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        self.0.back(frame)
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        self.0.next(frame)
    }
    fn left(&self) -> Option<usize> {
        self.0.left()
    }
}

/// The only element, or none: an option as an iterator.
pub(crate) struct Once(pub(crate) Option<Held>);

impl Pull for Once {
    fn next(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        frame.burn()?;
        Ok(self.0.take())
    }
    fn back(&mut self, frame: &mut Frame<'_>) -> Outcome<Option<Held>> {
        self.next(frame)
    }
    fn left(&self) -> Option<usize> {
        Some(usize::from(self.0.is_some()))
    }
}
