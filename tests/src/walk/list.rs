//! Functions of lists, and those that change a local.

use super::{Frame, Plain, Step};
use std::cmp::Ordering;
use tidewater::flow::ComputationFault;
use tidewater_model::Node;

/// A function of a list.
pub(super) fn of_list<'f>(name: &str, items: &[Plain<'f>], rest: &[Plain<'f>]) -> Plain<'f> {
    let texts = || items.iter().map(Plain::as_text).collect::<Vec<_>>();
    match (name, rest) {
        ("len", []) => Plain::Size(items.len() as u64),
        ("is_empty", []) => Plain::Boolean(items.is_empty()),
        ("first", []) => Plain::option(items.first().cloned()),
        ("last", []) => Plain::option(items.last().cloned()),
        ("get", [Plain::Size(at)]) => Plain::option(items.get(*at as usize).cloned()),
        ("contains", [wanted]) => Plain::Boolean(items.iter().any(|item| item.compare(wanted).is_eq())),
        ("join", [between]) => Plain::Text(texts().join(between.as_text())),
        ("concat", []) => Plain::Text(texts().concat()),
        _ => panic!("`{name}` of a list"),
    }
}

impl<'f> Frame<'_, 'f> {
    /// What a function gives that changes a local; nothing if it changes none.
    pub(super) fn change(&mut self, name: &str, local: u32, rest: &'f [Node]) -> Step<'f, Option<Plain<'f>>> {
        match (self.locals[local as usize].as_ref(), name, rest.len()) {
            (Some(Plain::Text(_)), "push" | "push_str", 1) | (Some(Plain::Text(_)), "clear", 0) => {
                let added = rest.first().map(|added| self.eval(added)).transpose()?;
                if let Some(Plain::Text(text)) = self.locals[local as usize].as_mut() {
                    match added {
                        Some(added) => text.push_str(added.as_text()),
                        None => text.clear(),
                    }
                }
                Ok(Some(Plain::Unit))
            }
            (Some(Plain::None | Plain::Some(_)), "take", 0) => {
                Ok(self.locals[local as usize].replace(Plain::None))
            }
            (Some(Plain::None | Plain::Some(_)), "replace", 1) => {
                let value = self.eval(&rest[0])?;
                Ok(self.locals[local as usize].replace(Plain::Some(Box::new(value))))
            }
            (Some(Plain::List(_)), _, _) => self.change_list(name, local, rest),
            _ => Ok(None),
        }
    }

    fn change_list(&mut self, name: &str, local: u32, rest: &'f [Node]) -> Step<'f, Option<Plain<'f>>> {
        let mut given = Vec::new();
        match (name, rest) {
            ("sort_by_key" | "sort_by" | "retain", [closure]) => {
                return self.change_by(name, local, self.closure(closure)).map(|()| Some(Plain::Unit));
            }
            ("append", [Node::Local(other)]) => {
                let others = self.locals[*other as usize].replace(Plain::List(Vec::new()));
                given.push(others.expect("a list that is emptied has a value"));
            }
            ("extend", [added]) => given.push(Plain::List(self.drained(added)?)),
            ("push" | "remove" | "swap_remove" | "truncate", [_])
            | ("insert", [_, _])
            | ("pop" | "clear" | "reverse" | "sort" | "dedup", []) => {
                for node in rest {
                    given.push(self.eval(node)?);
                }
            }
            _ => return Ok(None),
        }
        let Some(Plain::List(items)) = self.locals[local as usize].as_mut() else {
            panic!("`{name}` changes a list")
        };
        let at = |given: &[Plain<'f>]| given[0].as_number() as usize;
        let is_outside = match name {
            "remove" | "swap_remove" => at(&given) >= items.len(),
            "insert" => at(&given) > items.len(),
            _ => false,
        };
        if is_outside {
            return Err(ComputationFault::OutOfRange.into());
        }
        match name {
            "remove" => return Ok(Some(items.remove(at(&given)))),
            "swap_remove" => return Ok(Some(items.swap_remove(at(&given)))),
            "pop" => return Ok(Some(Plain::option(items.pop()))),
            "insert" => items.insert(at(&given), given.swap_remove(1)),
            "truncate" => items.truncate(at(&given)),
            "push" => items.append(&mut given),
            "append" | "extend" => items.extend(given.swap_remove(0).into_list()),
            "clear" => items.clear(),
            "reverse" => items.reverse(),
            "sort" => items.sort_by(Plain::compare),
            _ => items.dedup_by(|left, right| left.compare(right).is_eq()),
        }
        Ok(Some(Plain::Unit))
    }

    /// What asks a closure about the elements of a local.
    fn change_by(&mut self, name: &str, local: u32, closure: super::chain::Closure<'f>) -> Step<'f, ()> {
        let items = self.local(local).into_list();
        let changed = match name {
            "sort_by_key" if items.len() < 2 => items,
            "sort_by" => {
                let mut stopped = None;
                let mut sorted = items;
                sorted.sort_by(|left, right| {
                    if stopped.is_some() {
                        return Ordering::Equal;
                    }
                    match self.apply(closure, vec![left.clone(), right.clone()]) {
                        Ok(Plain::Ordering(ordering)) => ordering,
                        Ok(other) => panic!("{other:?} is no ordering"),
                        Err(stop) => {
                            stopped = Some(stop);
                            Ordering::Equal
                        }
                    }
                });
                if let Some(stop) = stopped {
                    return Err(stop);
                }
                sorted
            }
            _ => {
                let mut said = Vec::new();
                for item in items {
                    said.push((self.apply(closure, vec![item.clone()])?, item));
                }
                if name == "retain" {
                    said.retain(|(keep, _)| keep.is_true());
                } else {
                    said.sort_by(|left, right| left.0.compare(&right.0));
                }
                said.into_iter().map(|(_, item)| item).collect()
            }
        };
        self.locals[local as usize] = Some(Plain::List(changed));
        Ok(())
    }
}
