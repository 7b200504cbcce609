//! `for`, `while`, `loop`, `break`, `continue`.

use super::Loader;
use super::choice::delivered;
use super::operator::{Problem, plain};
use super::typed::{Slot, Ty, Typed};
use crate::flow::frame::{Code, Compiled, Frame, compiled};
use crate::flow::instruction::Instruction;
use crate::flow::iterate::{Bind, Chain, Numbers};
use crate::flow::{ComputationFault, Held};
use tidewater_model::{Block, FlowType, Node, Pattern};

/// A loop around the statement that is being compiled.
pub(super) struct Loop {
    /// Where `continue` leads.
    start: usize,
    /// The jumps of `break`, which lead behind the loop.
    breaks: Vec<usize>,
    /// Where `break value` puts its value.
    value: Option<(FlowType, Slot)>,
    /// Whether `break` may have a value: `loop` alone.
    gives: bool,
    /// The type that the value should have, as far as that is known.
    expected: Option<FlowType>,
    /// Which locals have a value at each `break`; nothing before the first.
    assigned: Option<Vec<bool>>,
}

impl Loader<'_> {
    fn enter_loop(&mut self, gives: bool, expected: Option<&FlowType>) {
        let start = self.here();
        let expected = expected.cloned();
        self.loops.push(Loop { start, breaks: Vec::new(), value: None, gives, expected, assigned: None });
    }

    /// The body of a loop, the jump back, and where `break` leads.
    fn leave_loop(&mut self, body: &Block, exit: Option<usize>) -> Result<Option<Loop>, Problem> {
        let value = self.block(body, Some(&FlowType::Unit))?;
        if value.ty != Ty::Never {
            let value = self.expect(value, &FlowType::Unit)?;
            self.discard(value);
        }
        let Some(done) = self.loops.pop() else { return Ok(None) };
        self.emit(Instruction::Jump(done.start));
        exit.into_iter().for_each(|exit| self.land(exit));
        done.breaks.iter().for_each(|jump| self.land(*jump));
        Ok(Some(done))
    }

    /// `while condition { .. }`
    pub(super) fn while_loop(&mut self, condition: &Node, body: &Block) -> Result<Typed, Problem> {
        self.enter_loop(false, None);
        let before = self.assigned.clone();
        let jumps = self.condition(condition)?;
        let (first, others) = (jumps.first().copied(), jumps.get(1..).unwrap_or_default().to_vec());
        self.leave_loop(body, first)?;
        others.into_iter().for_each(|jump| self.land(jump));
        self.assigned = before;
        Ok(Typed::unit())
    }

    /// `loop { .. }`
    pub(super) fn endless_loop(
        &mut self,
        body: &Block,
        expected: Option<&FlowType>,
    ) -> Result<Typed, Problem> {
        self.enter_loop(true, expected);
        let before = self.assigned.clone();
        // Fuel is taken by instructions; an empty loop has at least its jump.
        let Some(done) = self.leave_loop(body, None)? else { return Ok(Typed::never()) };
        match done.assigned {
            None => Ok(Typed::never()),
            Some(assigned) => {
                self.assigned = assigned.into_iter().zip(before).map(|(at, before)| at || before).collect();
                Ok(delivered(done.value.or(Some((FlowType::Unit, Slot::Value(0))))))
            }
        }
    }

    /// `for pattern in list { .. }`
    pub(super) fn for_loop(
        &mut self,
        pattern: &Pattern,
        list: &Node,
        body: &Block,
    ) -> Result<Typed, Problem> {
        let before = self.assigned.clone();
        if let Node::Range { from, to, inclusive: false } = list {
            return self.range_loop(pattern, (from, to), body);
        }
        // `list.iter()` alone is the list.
        let list = match list {
            Node::Function { name, arguments } if matches!(&**name, "iter" | "into_iter" | "iter_mut") => {
                let inner = arguments.first().unwrap_or(list);
                let is_list = matches!(inner, Node::Local(local) if matches!(
                    self.flow.locals.get(*local as usize),
                    Some(local) if matches!(local.kind, FlowType::List(_))
                ));
                if is_list && arguments.len() == 1 { inner } else { list }
            }
            list => list,
        };
        let list = self.node(list, None)?;
        if list.ty == Ty::Never {
            return Ok(list);
        }
        let list = match list.ty.clone() {
            Ty::Plain(FlowType::Option(item)) => {
                let code = crate::flow::functions::chain(list)?;
                Typed::new(Ty::Chain(*item, true), Code::Chain(code))
            }
            _ => list,
        };
        match list.ty.clone() {
            Ty::Plain(FlowType::List(item)) => {
                let (slot, index) = (self.value_slot(), self.number_slot());
                self.store(Slot::Value(slot), list);
                self.store(Slot::Number(index), Typed::constant(FlowType::Size, Held::Size(0)));
                self.enter_loop(false, None);
                let bind = self.bind(pattern, &item)?;
                let next = self.emit(Instruction::NextItem { list: slot, index, bind, exit: 0 });
                self.leave_loop(body, Some(next))?;
                // A list that is still named here would be copied by the next change of it.
                self.emit(Instruction::SetValue(slot, compiled(|_| Ok(Held::Unit))));
            }
            Ty::Chain(item, _) => {
                let slot = self.chain_slot();
                let Some(chain) = list.into_chain() else { return Err("no iterator".to_owned()) };
                self.emit(Instruction::SetChain(slot, chain));
                self.enter_loop(false, None);
                let bind = self.bind(pattern, &item)?;
                let next = self.emit(Instruction::NextPull { chain: slot, bind, exit: 0 });
                self.leave_loop(body, Some(next))?;
                self.emit(Instruction::DropChain(slot));
            }
            other => return Err(format!("`for` runs over a list, a range or an iterator, not over {other}")),
        }
        self.assigned = before;
        Ok(Typed::unit())
    }

    fn range_loop(
        &mut self,
        pattern: &Pattern,
        ends: (&Node, &Node),
        body: &Block,
    ) -> Result<Typed, Problem> {
        let before = self.assigned.clone();
        let (from, to) = self.ends(ends, self.hint(pattern).as_ref())?;
        let kind = plain(&from)?;
        let (index, end) = (self.number_slot(), self.number_slot());
        self.store(Slot::Number(index), from);
        self.store(Slot::Number(end), to);
        self.enter_loop(false, None);
        let unsigned = kind == FlowType::Size;
        let next = match pattern {
            Pattern::Bind(local, None) => {
                drop(self.binding(*local, &kind)?);
                let Slot::Number(local) = self.slots[*local as usize] else {
                    return Err("a range counts numbers".to_owned());
                };
                Instruction::NextNumber { index, end, local, unsigned, exit: 0 }
            }
            Pattern::Any => {
                let local = self.number_slot();
                Instruction::NextNumber { index, end, local, unsigned, exit: 0 }
            }
            _ => return Err("the pattern of a `for` over a range is a name".to_owned()),
        };
        let next = self.emit(next);
        self.leave_loop(body, Some(next))?;
        self.assigned = before;
        Ok(Typed::unit())
    }

    /// The two ends of a range, of one integer type.
    pub(super) fn ends(
        &mut self,
        (from, to): (&Node, &Node),
        hint: Option<&FlowType>,
    ) -> Result<(Typed, Typed), Problem> {
        let later = super::size::has_steps(to);
        let from = self.operand(from, hint, later)?;
        let kind = plain(&from)?;
        let to = self.node(to, Some(&kind))?;
        let to = self.expect(to, &kind)?;
        if !matches!(kind, FlowType::Integer32 | FlowType::Integer64 | FlowType::Size) {
            return Err("the ends of a range are integers".to_owned());
        }
        Ok((from, to))
    }

    fn value_slot(&mut self) -> usize {
        match self.temporary(&FlowType::Unit) {
            Slot::Value(slot) | Slot::Number(slot) => slot,
        }
    }

    pub(super) fn number_slot(&mut self) -> usize {
        match self.temporary(&FlowType::Integer64) {
            Slot::Value(slot) | Slot::Number(slot) => slot,
        }
    }

    /// A pattern that every element has.
    pub(super) fn bind(&mut self, pattern: &Pattern, kind: &FlowType) -> Result<Bind, Problem> {
        match pattern {
            Pattern::Any => Ok(Box::new(|_: &mut Frame<'_>, _: Held| {})),
            Pattern::Bind(local, None) => self.binding(*local, kind),
            _ => {
                let matching = self.pattern(pattern, kind)?;
                if !matching.always {
                    return Err("a pattern that may not fit stands where every value must".to_owned());
                }
                Ok(Box::new(move |frame: &mut Frame<'_>, value: Held| {
                    (matching.matcher)(frame, &value);
                }))
            }
        }
    }

    /// `break` and `continue`
    pub(super) fn leave(&mut self, outwards: u32, value: Option<Option<&Node>>) -> Result<Typed, Problem> {
        let word = if value.is_some() { "break" } else { "continue" };
        let outside = || format!("`{word}` stands outside of a loop");
        let at = self.loops.len().checked_sub(1 + outwards as usize).ok_or_else(outside)?;
        let Some(value) = value else {
            let start = self.loops[at].start;
            self.emit(Instruction::Jump(start));
            return Ok(Typed::never());
        };
        if let Some(node) = value {
            if !self.loops[at].gives {
                return Err("only `loop` gives a value to `break`".to_owned());
            }
            let expected = self.loops[at].expected.clone();
            let value = self.node(node, expected.as_ref())?;
            let mut destination = self.loops[at].value.take();
            self.deliver(value, &mut destination)?;
            self.loops[at].value = destination;
        } else if self.loops[at].gives {
            let mut destination = self.loops[at].value.take();
            self.deliver(Typed::unit(), &mut destination)?;
            self.loops[at].value = destination;
        }
        let jump = self.emit(Instruction::Jump(0));
        let here = self.assigned.clone();
        let around = &mut self.loops[at];
        around.breaks.push(jump);
        around.assigned = Some(match around.assigned.take() {
            None => here,
            Some(others) => others.into_iter().zip(here).map(|(other, here)| other && here).collect(),
        });
        Ok(Typed::never())
    }

    /// `from..to` as an iterator.
    pub(super) fn range(&mut self, ends: (&Node, &Node), inclusive: bool) -> Result<Typed, Problem> {
        let (from, to) = self.ends(ends, None)?;
        let kind = plain(&from)?;
        let is_size = kind == FlowType::Size;
        let (from, to) = (from.into_number(), to.into_number());
        let wide =
            move |number: i64| if is_size { number.cast_unsigned().into() } else { i128::from(number) };
        let code: Compiled<Chain> = compiled(move |frame| {
            let from = wide(from(frame)?);
            let to = wide(to(frame)?) + i128::from(inclusive);
            Ok(Box::new(Numbers { from, to, is_size }) as Chain)
        });
        Ok(Typed::new(Ty::Chain(kind, true), crate::flow::frame::Code::Chain(code)))
    }
}

/// More elements than a list may have.
pub(crate) fn too_many(count: usize) -> Result<(), ComputationFault> {
    const ITEMS: usize = 4_000_000;
    if count > ITEMS { Err(ComputationFault::TooLarge) } else { Ok(()) }
}
