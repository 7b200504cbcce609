//! What is made of an iterator at its end.

use super::chain::Chain;
use super::expression::function;
use super::kind::{self, has_equality, has_order, is_clone, list, option, rust};
use super::table::Output;
use super::writer::{Piece, Writer};
use tidewater_model::{FlowType, Value};

impl Writer {
    /// A value that is made of an iterator.
    pub fn consumed(&mut self, kind: &FlowType, depth: usize) -> Option<Piece> {
        let (name, item) = self.ends(kind)?;
        let chain = self.steps(&item, depth);
        Some(self.end(name, kind, chain, depth))
    }

    /// A function that makes a value of the type, and of what.
    fn ends(&mut self, kind: &FlowType) -> Option<(&'static str, FlowType)> {
        let any = self.kind(1);
        let mut known: Vec<(&'static str, FlowType)> = vec![("fold", any.clone())];
        match kind {
            FlowType::Unit => return Some(("for_each", any)),
            FlowType::Boolean => known.extend([("any", any.clone()), ("all", any)]),
            FlowType::Integer32 | FlowType::Integer64 => {
                known.extend([("sum", kind.clone()), ("product", kind.clone())]);
            }
            FlowType::Decimal => known.push(("sum", kind.clone())),
            FlowType::Size => {
                known.extend([("sum", kind.clone()), ("count", any), ("product", kind.clone())]);
            }
            FlowType::Text => known.push(("collect_text", kind.clone())),
            FlowType::List(inner) => {
                known.extend([("collect", (**inner).clone()), ("collect", (**inner).clone())]);
                if let FlowType::Tuple(parts) = &**inner
                    && let [key, FlowType::List(item)] = &parts[..]
                    && has_order(key)
                {
                    known.extend([("group_by", (**item).clone()), ("group_by", (**item).clone())]);
                }
            }
            FlowType::Tuple(parts) => match &parts[..] {
                [FlowType::List(left), FlowType::List(right)] if left == right => {
                    known.push(("partition", (**left).clone()));
                }
                [FlowType::Option(inner), FlowType::Text] => {
                    if let FlowType::List(item) = &**inner {
                        known.push(("collect_results", (**item).clone()));
                    }
                }
                _ => {}
            },
            FlowType::Option(inner) => {
                let inner = &**inner;
                known.push(("find_map", any));
                for name in ["next", "last", "nth", "find", "min_by_key", "max_by_key"] {
                    known.push((name, inner.clone()));
                }
                if has_order(inner) {
                    known.extend([("min", inner.clone()), ("max", inner.clone())]);
                }
                if *inner == FlowType::Size {
                    known.push(("position", self.kind(1)));
                }
                if let FlowType::List(item) = inner {
                    known.push(("collect_options", (**item).clone()));
                }
            }
            _ => {}
        }
        Some(self.one_of(&known))
    }

    /// The end of a chain.
    pub fn end(&mut self, name: &'static str, kind: &FlowType, chain: Chain, depth: usize) -> Piece {
        let (item, references) = (chain.item.clone(), chain.references);
        let test = Output::Value(FlowType::Boolean);
        let depth = depth.min(2);
        match name {
            "fold" => {
                self.covers("fold(Iterator<T>, U, fn(U, T) -> U) -> U");
                let start = self.expression(kind, depth);
                let parameters = [(kind.clone(), 0), (item, references)];
                let closure = self.closure(&parameters, &Output::Value(kind.clone()), depth);
                chain.then("fold", vec![start, closure])
            }
            "for_each" => {
                self.covers("for_each(Iterator<T>, fn(T) -> ())");
                let closure = self.closure(&[(item, references)], &Output::Value(FlowType::Unit), depth);
                chain.then("for_each", vec![closure])
            }
            "any" | "all" => {
                self.covers(if name == "any" {
                    "any(Iterator<T>, fn(T) -> bool) -> bool"
                } else {
                    "all(Iterator<T>, fn(T) -> bool) -> bool"
                });
                let closure = self.closure(&[(item, references)], &test, depth);
                chain.then(name, vec![closure])
            }
            "sum" | "product" => {
                self.covers(match (name, kind) {
                    ("sum", _) => "sum(Iterator<N>) -> N",
                    (_, FlowType::Integer32) => "product(Iterator<i32>) -> i32",
                    (_, FlowType::Size) => "product(Iterator<usize>) -> usize",
                    _ => "product(Iterator<i64>) -> i64",
                });
                let text = format!("{}.{name}::<{}>()", chain.piece.text, rust(kind));
                Piece::new(text, function(name, vec![chain.piece.node]))
            }
            "count" => {
                self.covers("count(Iterator<T>) -> usize");
                chain.then("count", vec![])
            }
            "collect" => {
                self.covers("collect(Iterator<T>) -> Vec<T>");
                let chain = self.owning(chain);
                let text = format!("{}.collect::<Vec<_>>()", chain.piece.text);
                Piece::new(text, function("collect::<Vec<_>>", vec![chain.piece.node]))
            }
            "collect_text" => {
                self.covers("collect(Iterator<String>) -> String");
                let chain = self.owning(chain);
                let text = format!("{}.collect::<String>()", chain.piece.text);
                Piece::new(text, function("collect::<String>", vec![chain.piece.node]))
            }
            "collect_options" => {
                self.covers("collect(Iterator<Option<T>>) -> Option<Vec<T>>");
                let chain = self.mapped(chain, &option(item), depth);
                let text = format!("{}.collect::<Option<Vec<_>>>()", chain.piece.text);
                Piece::new(text, function("collect::<Option<Vec<_>>>", vec![chain.piece.node]))
            }
            "collect_results" => {
                self.covers("collect(Iterator<FlowResult<T>>) -> FlowResult<Vec<T>>");
                let result = Output::Value(kind::result(item.clone()));
                let closure = self.closure(&[(item.clone(), references)], &result, depth);
                self.covers_step(
                    chain.is_ended,
                    "map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>",
                    "map(Iterator<T>, fn(T) -> U) -> Iterator<U>",
                );
                let mapped = chain.then("map", vec![closure]);
                let text = format!("{}.collect::<FlowResult<Vec<_>>>()", mapped.text);
                let collected =
                    Piece::new(text, function("collect::<FlowResult<Vec<_>>>", vec![mapped.node]));
                self.outcome_as_pair(collected, &list(item))
            }
            "partition" => {
                self.covers("partition(Iterator<T>, fn(T) -> bool) -> (Vec<T>, Vec<T>)");
                let chain = self.owning(chain);
                let closure = self.closure(&[(item, 1)], &test, depth);
                let text = format!("{}.partition::<Vec<_>, _>({})", chain.piece.text, closure.text);
                Piece::new(text, function("partition", vec![chain.piece.node, closure.node]))
            }
            "group_by" => {
                self.covers("group_by(Iterator<T>, fn(T) -> Q) -> Vec<(Q, Vec<T>)>");
                let FlowType::List(pair) = kind else { return chain.piece };
                let FlowType::Tuple(parts) = &**pair else { return chain.piece };
                let chain = self.owning(chain);
                let closure = self.closure(&[(item, 1)], &Output::Value(parts[0].clone()), depth);
                debug_assert!(has_equality(&parts[0]));
                chain.then("group_by", vec![closure])
            }
            "find_map" => {
                self.covers("find_map(Iterator<T>, fn(T) -> Option<U>) -> Option<U>");
                let closure = self.closure(&[(item, references)], &Output::Value(kind.clone()), depth);
                chain.then("find_map", vec![closure])
            }
            "position" => {
                self.covers("position(Iterator<T>, fn(T) -> bool) -> Option<usize>");
                let closure = self.closure(&[(item, references)], &test, depth);
                chain.then("position", vec![closure])
            }
            one => self.one_element(one, chain, depth),
        }
    }

    /// One of the elements, or none.
    fn one_element(&mut self, name: &'static str, chain: Chain, depth: usize) -> Piece {
        let (item, references) = (chain.item.clone(), chain.references);
        let mut arguments = Vec::new();
        match name {
            "next" => self.covers("next(Iterator<T>) -> Option<T>"),
            "last" => self.covers("last(Iterator<T>) -> Option<T>"),
            "min" => self.covers("min(Iterator<K>) -> Option<K>"),
            "max" => self.covers("max(Iterator<K>) -> Option<K>"),
            "nth" => {
                self.covers("nth(Iterator<T>, usize) -> Option<T>");
                let position = self.roll(5);
                let position = i64::try_from(position).unwrap_or(0);
                arguments.push(self.literal(
                    format!("{position}_usize"),
                    FlowType::Size,
                    Value::Integer(position),
                ));
            }
            "find" => {
                self.covers("find(Iterator<T>, fn(T) -> bool) -> Option<T>");
                let test = Output::Value(FlowType::Boolean);
                arguments.push(self.closure(&[(item, references + 1)], &test, depth));
            }
            _ => {
                self.covers(if name == "min_by_key" {
                    "min_by_key(Iterator<T>, fn(T) -> K) -> Option<T>"
                } else {
                    "max_by_key(Iterator<T>, fn(T) -> K) -> Option<T>"
                });
                let key = kind::simple(&mut self.random);
                arguments.push(self.closure(&[(item, references + 1)], &Output::Value(key), depth));
            }
        }
        debug_assert!(is_clone(&chain.item));
        let found = chain.then(name, arguments);
        if references == 0 {
            return found;
        }
        self.covers("cloned(Option<T>) -> Option<T>");
        Piece::new(format!("{}.cloned()", found.text), function("cloned", vec![found.node]))
    }
}
