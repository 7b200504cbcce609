//! Chains of iterators: a source, steps, and what is made of it all.

use super::expression::{function, is_number};
use super::kind::{self, is_copy, list, option, rust};
use super::table::Output;
use super::writer::{Piece, Writer};
use tidewater_model::{FlowType, Node, Pattern, Value};

/// An iterator that is being written.
pub struct Chain {
    /// What was written so far.
    pub piece: Piece,
    /// The type of an element.
    pub item: FlowType,
    /// How many references lie around an element.
    pub references: usize,
    /// Whether it has a back.
    pub is_ended: bool,
    /// Whether a closure computes its elements.
    pub computes: bool,
}

impl Chain {
    /// The chain behind one more call.
    pub fn then(self, name: &str, arguments: Vec<Piece>) -> Piece {
        let texts: Vec<_> = arguments.iter().map(|piece| piece.text.as_str()).collect();
        let text = format!("{}.{name}({})", self.piece.text, texts.join(", "));
        let base = name.split("::<Vec<_>").next().unwrap_or(name);
        let nodes = std::iter::once(self.piece.node).chain(arguments.into_iter().map(|piece| piece.node));
        Piece::new(text, function(base, nodes.collect()))
    }

    fn with(self, name: &str, arguments: Vec<Piece>, item: FlowType, is_ended: bool) -> Self {
        let references = self.references;
        let computes =
            self.computes || arguments.iter().any(|piece| matches!(piece.node, Node::Closure { .. }));
        Self { piece: self.then(name, arguments), item, references, is_ended, computes }
    }
}

impl Writer {
    /// Notes the line of a step, by whether the iterator has a back.
    pub fn covers_step(&mut self, is_ended: bool, ended: &'static str, other: &'static str) {
        self.covers(if is_ended { ended } else { other });
    }

    // --- Sources ----------------------------------------------------------------------------------

    /// An iterator over elements of a type.
    pub fn source(&mut self, item: &FlowType, depth: usize) -> Chain {
        let chain = |piece, references| Chain {
            piece,
            item: item.clone(),
            references,
            is_ended: true,
            computes: false,
        };
        for _ in 0..3 {
            match self.roll(6) {
                0 | 1 => {
                    let known = self.variables(|variable| variable.kind == list(item.clone()));
                    if known.is_empty() {
                        continue;
                    }
                    let place = self.one_of(&known).place();
                    self.covers("iter(Vec<T>) -> DoubleEnded<T>");
                    let piece =
                        Piece::new(format!("{}.iter()", place.text), function("iter", vec![place.node]));
                    return chain(piece, 1);
                }
                2 => {
                    let known = self.variables(|variable| variable.kind == option(item.clone()));
                    if known.is_empty() {
                        continue;
                    }
                    let place = self.one_of(&known).place();
                    self.covers("iter(Option<T>) -> DoubleEnded<T>");
                    let piece =
                        Piece::new(format!("{}.iter()", place.text), function("iter", vec![place.node]));
                    return chain(piece, 1);
                }
                3 if is_number(item) && *item != FlowType::Decimal => {
                    let range = self.range(item);
                    return chain(range, 0);
                }
                4 if *item == FlowType::Text => return self.pieces_of_text(depth),
                5 => {
                    self.covers("into_iter(Option<T>) -> DoubleEnded<T>");
                    let value = self.expression(&option(item.clone()), depth);
                    let text = format!("{}.into_iter()", value.text);
                    return chain(Piece::new(text, function("into_iter", vec![value.node])), 0);
                }
                _ => {}
            }
        }
        self.covers("into_iter(Vec<T>) -> DoubleEnded<T>");
        let value = self.expression(&list(item.clone()), depth);
        let text = format!("{}.into_iter()", value.text);
        chain(Piece::new(text, function("into_iter", vec![value.node])), 0)
    }

    /// `(from..to)`, short enough to be run through.
    pub fn range(&mut self, item: &FlowType) -> Piece {
        let (first, length) = (self.roll(6), self.roll(7).max(self.roll(4)));
        let least = if *item == FlowType::Size { 0 } else { -3 };
        let from = least + i64::try_from(first).unwrap_or(0);
        let to = from + i64::try_from(length).unwrap_or(0) - i64::from(from > 0);
        let mut end = |number: i64| {
            let text = if number < 0 {
                format!("(-{}_{})", number.unsigned_abs(), rust(item))
            } else {
                format!("{number}_{}", rust(item))
            };
            self.literal(text, item.clone(), Value::Integer(number))
        };
        let (from, to) = (end(from), end(to));
        let inclusive = self.chance(40);
        let dots = if inclusive { "..=" } else { ".." };
        let text = format!("({}{dots}{})", from.text, to.text);
        Piece::new(text, Node::Range { from: Box::new(from.node), to: Box::new(to.node), inclusive })
    }

    /// The parts of a text, each a text of its own.
    fn pieces_of_text(&mut self, depth: usize) -> Chain {
        let text = self.seen(&FlowType::Text, depth);
        let ways = [
            ("split", "split(String, String) -> DoubleEnded<String>"),
            ("split_whitespace", "split_whitespace(String) -> DoubleEnded<String>"),
            ("lines", "lines(String) -> DoubleEnded<String>"),
            ("chars", "chars(String) -> DoubleEnded<String>"),
            ("char_indices", "char_indices(String) -> DoubleEnded<(usize, String)>"),
        ];
        let (name, signature) = self.one_of(&ways);
        self.covers(signature);
        // Rust goes from behind through the parts around a letter, and not through those around a text.
        let is_ended = name != "split";
        let mut arguments = Vec::new();
        if name == "split" {
            arguments.push(self.borrowed(&FlowType::Text, 0));
        }
        let chain = Chain { piece: text, item: FlowType::Text, references: 1, is_ended, computes: false };
        let chain = chain.with(name, arguments, FlowType::Text, is_ended);
        // What is borrowed from the text becomes a text.
        let (pattern, value) = self.scoped(|w| {
            let at = (name == "char_indices").then(|| w.bind(&FlowType::Size, 0));
            let part = w.bind(&FlowType::Text, 1);
            let bound = Pattern::Bind(part.local, None);
            match at {
                None => ((part.name.clone(), bound), part),
                Some(at) => {
                    let parts = vec![Pattern::Bind(at.local, None), bound];
                    ((format!("({}, {})", at.name, part.name), Pattern::Tuple(parts)), part)
                }
            }
        });
        self.covers("to_string(String) -> String");
        self.covers_step(
            is_ended,
            "map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>",
            "map(Iterator<T>, fn(T) -> U) -> Iterator<U>",
        );
        let body = Box::new(function("to_string", vec![Node::Local(value.local)]));
        let closure = Piece::new(
            format!("|{}| {}.to_string()", pattern.0, value.name),
            Node::Closure { parameters: vec![pattern.1], body },
        );
        // This closure never fails.
        let computes = chain.computes;
        Chain { references: 0, computes, ..chain.with("map", vec![closure], FlowType::Text, is_ended) }
    }

    /// A list, an option or an iterator.
    pub fn iterable(&mut self, item: &FlowType, depth: usize) -> Piece {
        match self.roll(3) {
            0 => self.expression(&list(item.clone()), depth),
            1 => self.expression(&option(item.clone()), depth),
            _ => {
                let chain = self.steps(item, depth);
                self.owning(chain).piece
            }
        }
    }

    /// An iterator over a list, for a loop.
    pub fn looped(&mut self, item: &FlowType, depth: usize) -> (Piece, usize) {
        let chain = self.steps(item, depth);
        (chain.piece, chain.references)
    }

    // --- Steps ------------------------------------------------------------------------------------

    /// A source with some steps behind it.
    pub fn steps(&mut self, item: &FlowType, depth: usize) -> Chain {
        let mut chain =
            if self.chance(30) && depth > 0 { self.made_of(item, depth) } else { self.source(item, depth) };
        for _ in 0..self.roll(3) {
            chain = self.step(chain, depth);
        }
        chain
    }

    /// An iterator that is made of one over something else.
    fn made_of(&mut self, item: &FlowType, depth: usize) -> Chain {
        let other = self.kind(1);
        match self.roll(5) {
            0 => {
                let chain = self.source(&option(item.clone()), depth);
                self.covers("flatten(Iterator<Option<T>>) -> Iterator<T>");
                chain.with("flatten", vec![], item.clone(), false)
            }
            1 => {
                let chain = self.source(&list(item.clone()), depth);
                self.covers("flatten(Iterator<Vec<T>>) -> Iterator<T>");
                chain.with("flatten", vec![], item.clone(), false)
            }
            2 => {
                let chain = self.source(&other, depth);
                let output = Output::Value(list(item.clone()));
                let closure = self.closure(&[(other, chain.references)], &output, depth.min(1));
                self.covers("flat_map(Iterator<T>, fn(T) -> IntoIterator<U>) -> Iterator<U>");
                Chain { references: 0, ..chain.with("flat_map", vec![closure], item.clone(), false) }
            }
            3 => {
                let chain = self.source(&other, depth);
                let output = Output::Value(option(item.clone()));
                let closure = self.closure(&[(other, chain.references)], &output, depth.min(1));
                let is_ended = chain.is_ended;
                self.covers_step(
                    is_ended,
                    "filter_map(DoubleEnded<T>, fn(T) -> Option<U>) -> DoubleEnded<U>",
                    "filter_map(Iterator<T>, fn(T) -> Option<U>) -> Iterator<U>",
                );
                Chain { references: 0, ..chain.with("filter_map", vec![closure], item.clone(), is_ended) }
            }
            _ => {
                let chain = self.source(&other, depth);
                self.mapped(chain, item, depth)
            }
        }
    }

    /// The chain with each element made into one of another type.
    pub fn mapped(&mut self, chain: Chain, item: &FlowType, depth: usize) -> Chain {
        let is_ended = chain.is_ended;
        let parameter = (chain.item.clone(), chain.references);
        let closure = self.closure(&[parameter], &Output::Value(item.clone()), depth.min(2));
        self.covers_step(
            is_ended,
            "map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>",
            "map(Iterator<T>, fn(T) -> U) -> Iterator<U>",
        );
        Chain { references: 0, ..chain.with("map", vec![closure], item.clone(), is_ended) }
    }

    /// The same with elements that are values of their own.
    pub fn owning(&mut self, chain: Chain) -> Chain {
        if chain.references == 0 {
            return chain;
        }
        let is_ended = chain.is_ended;
        let item = chain.item.clone();
        let name = if is_copy(&item) && self.chance(50) { "copied" } else { "cloned" };
        match name {
            "copied" => self.covers_step(
                is_ended,
                "copied(DoubleEnded<T>) -> DoubleEnded<T>",
                "copied(Iterator<T>) -> Iterator<T>",
            ),
            _ => self.covers_step(
                is_ended,
                "cloned(DoubleEnded<T>) -> DoubleEnded<T>",
                "cloned(Iterator<T>) -> Iterator<T>",
            ),
        }
        Chain { references: 0, ..chain.with(name, vec![], item, is_ended) }
    }

    /// One more step that keeps the type of the elements.
    fn step(&mut self, chain: Chain, depth: usize) -> Chain {
        let (item, references, is_ended) = (chain.item.clone(), chain.references, chain.is_ended);
        let test = Output::Value(FlowType::Boolean);
        match self.roll(12) {
            0 => {
                let closure = self.closure(&[(item.clone(), references + 1)], &test, depth.min(2));
                self.covers_step(
                    is_ended,
                    "filter(DoubleEnded<T>, fn(T) -> bool) -> DoubleEnded<T>",
                    "filter(Iterator<T>, fn(T) -> bool) -> Iterator<T>",
                );
                chain.with("filter", vec![closure], item, is_ended)
            }
            1 => self.mapped(chain, &item, depth),
            2 | 3 => {
                let (name, signature) = self.one_of(&[
                    ("take", "take(Iterator<T>, usize) -> Iterator<T>"),
                    ("skip", "skip(Iterator<T>, usize) -> Iterator<T>"),
                    ("step_by", "step_by(Iterator<T>, usize) -> Iterator<T>"),
                ]);
                // Rust's library computes elements that are skipped in some places and in others not.
                let (name, signature) = match (name, chain.computes) {
                    ("skip", true) => ("take", "take(Iterator<T>, usize) -> Iterator<T>"),
                    _ => (name, signature),
                };
                self.covers(signature);
                let count = if name == "step_by" && self.goes_on && self.chance(75) {
                    let step = self.one_of(&[1, 2, 3]);
                    self.written_number(&FlowType::Size, step)
                } else {
                    self.expression(&FlowType::Size, depth.min(1))
                };
                chain.with(name, vec![count], item, false)
            }
            4 | 5 => {
                let (name, signature) = self.one_of(&[
                    ("take_while", "take_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>"),
                    ("skip_while", "skip_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>"),
                ]);
                self.covers(signature);
                let closure = self.closure(&[(item.clone(), references + 1)], &test, depth.min(2));
                chain.with(name, vec![closure], item, false)
            }
            6 | 7 if is_ended => {
                self.covers("rev(DoubleEnded<T>) -> DoubleEnded<T>");
                chain.with("rev", vec![], item, true)
            }
            8 => {
                let chain = self.owning(chain);
                if is_ended && self.chance(60) {
                    let other = self.source(&item, depth.min(1));
                    let other = self.owning(other);
                    self.covers_step(
                        other.is_ended,
                        "chain(DoubleEnded<T>, IntoDoubleEnded<T>) -> DoubleEnded<T>",
                        "chain(Iterator<T>, IntoIterator<T>) -> Iterator<T>",
                    );
                    let is_ended = other.is_ended;
                    return chain.with("chain", vec![other.piece], item, is_ended);
                }
                self.covers_step(
                    is_ended,
                    "chain(DoubleEnded<T>, IntoDoubleEnded<T>) -> DoubleEnded<T>",
                    "chain(Iterator<T>, IntoIterator<T>) -> Iterator<T>",
                );
                let other = self.expression(&list(item.clone()), depth.min(1));
                chain.with("chain", vec![other], item, is_ended)
            }
            9 => {
                let chain = self.owning(chain);
                if self.chance(50) {
                    self.covers("enumerate(Iterator<T>) -> Iterator<(usize, T)>");
                    let pair = FlowType::Tuple(vec![FlowType::Size, item.clone()]);
                    let chain = chain.with("enumerate", vec![], pair, false);
                    return self.mapped(chain, &item, depth);
                }
                let other = kind::simple(&mut self.random);
                let paired = self.iterable(&other, depth.min(1));
                self.covers("zip(Iterator<T>, IntoIterator<U>) -> Iterator<(T, U)>");
                let pair = FlowType::Tuple(vec![item.clone(), other]);
                let chain = chain.with("zip", vec![paired], pair, false);
                self.mapped(chain, &item, depth)
            }
            10 => {
                self.covers_step(
                    is_ended,
                    "into_iter(DoubleEnded<T>) -> DoubleEnded<T>",
                    "into_iter(Iterator<T>) -> Iterator<T>",
                );
                chain.with("into_iter", vec![], item, is_ended)
            }
            _ => self.owning(chain),
        }
    }
}
