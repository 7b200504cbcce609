//! Calls of the functions of the table.

use super::expression::{function, lent};
use super::kind::{self, is_clone, is_copy, option};
use super::table::{After, Letters, Line, Output, Parameter, lines};
use super::writer::{Piece, Variable, Writer};
use std::sync::LazyLock;
use tidewater_model::{Arm, FlowType, Node, Pattern, Value};

/// Every line of the table, read once.
pub static LINES: LazyLock<Vec<Line>> = LazyLock::new(lines);

/// Whether a line is a step of an iterator, or makes one.
pub fn is_of_iterators(line: &Line) -> bool {
    let chains = line.parameters.iter().any(|parameter| matches!(parameter, Parameter::Chain(..)));
    chains || matches!(line.output, Output::Chain(..))
}

/// Whether a line changes a local.
pub fn changes(line: &Line) -> bool {
    matches!(line.parameters.first(), Some(Parameter::Changed(_)))
}

/// Whether a line compares, or works with what a comparison gives.
pub fn is_of_orderings(line: &Line) -> bool {
    line.output == Output::Ordering
}

/// What a line gives once its result is a value of its own.
pub fn given(line: &Line, letters: &Letters) -> Option<FlowType> {
    let Output::Value(kind) = &line.output else { return None };
    let kind = letters.fill(kind);
    Some(match (line.after(), kind) {
        (After::Parsed, FlowType::Result(inner)) => FlowType::Option(inner),
        (After::Outcome, FlowType::Result(inner)) => FlowType::Tuple(vec![option(*inner), FlowType::Text]),
        (After::OptionOfError, _) => option(FlowType::Text),
        (_, kind) => kind,
    })
}

impl Writer {
    /// Types for the letters of a line, so that it gives what is wanted.
    pub fn letters(&mut self, line: &Line, wanted: Option<&FlowType>) -> Option<Letters> {
        let mut letters = Letters::default();
        if let (Some(wanted), Output::Value(output)) = (wanted, &line.output) {
            let fits = match (line.after(), output, wanted) {
                (After::Parsed, FlowType::Result(form), FlowType::Option(wanted)) => {
                    letters.fit(form, wanted)
                }
                (After::Outcome, FlowType::Result(form), FlowType::Tuple(parts)) => match &parts[..] {
                    [FlowType::Option(wanted), FlowType::Text] => letters.fit(form, wanted),
                    _ => false,
                },
                (After::Parsed | After::Outcome | After::OptionOfError, ..) => false,
                (_, form, wanted) => letters.fit(form, wanted),
            };
            if !fits {
                return None;
            }
        }
        self.filled(line, letters)
    }

    /// The letters of a line, each with a type.
    pub fn filled(&mut self, line: &Line, mut letters: Letters) -> Option<Letters> {
        let mut open = Vec::new();
        let closure = |parameters: &[FlowType], output: &Output, open: &mut Vec<char>| {
            parameters.iter().for_each(|kind| Letters::of(kind, open));
            if let Output::Value(kind) | Output::Chain(kind, _) = output {
                Letters::of(kind, open);
            }
        };
        for parameter in &line.parameters {
            match parameter {
                Parameter::Value(kind)
                | Parameter::Changed(kind)
                | Parameter::Chain(kind, _)
                | Parameter::Iterable(kind) => Letters::of(kind, &mut open),
                Parameter::Closure(parameters, output) => closure(parameters, output, &mut open),
                Parameter::Integer | Parameter::Ordering => {}
            }
        }
        closure(&[], &line.output, &mut open);
        for letter in open {
            if letters.get(letter).is_none() {
                let mut kind = kind::for_letter(&mut self.random, letter);
                while !line.allows(&kind) || (matches!(letter, 'K') && !kind::has_order(&kind)) {
                    kind = kind::for_letter(&mut self.random, letter);
                }
                letters.set(letter, kind);
            }
        }
        let all_allowed =
            ['T', 'U'].iter().all(|name| letters.get(*name).is_none_or(|kind| line.allows(kind)));
        all_allowed.then_some(letters)
    }

    /// A call of a function that gives a value of the type.
    pub fn some_function(&mut self, kind: &FlowType, depth: usize) -> Option<Piece> {
        for _ in 0..12 {
            let line = self.one_of(&LINES);
            let is_left_out = is_of_iterators(&line)
                || changes(&line)
                || is_of_orderings(&line)
                // Where these stand, nothing but the place says what they give.
                || matches!(line.name, "into" | "clone" | "Vec::new");
            // Whose bounds are in the wrong order fails in each run.
            let is_left_out = is_left_out || (self.goes_on && line.name == "clamp" && self.chance(80));
            if is_left_out || !self.has_receiver(&line) {
                continue;
            }
            let Some(letters) = self.letters(&line, Some(kind)) else { continue };
            if given(&line, &letters).as_ref() != Some(kind) {
                continue;
            }
            return Some(self.call(&line, &letters, &[], depth));
        }
        None
    }

    /// Whether there is something that the line can be asked of.
    fn has_receiver(&self, line: &Line) -> bool {
        let needs = |kind: &FlowType| self.scope.iter().any(|variable| variable.kind == *kind);
        match line.parameters.first() {
            Some(Parameter::Value(FlowType::Object(_))) => needs(&kind::task()),
            Some(Parameter::Value(FlowType::Reference(_))) => {
                needs(&FlowType::Reference(kind::TASK.into())) || needs(&kind::task())
            }
            Some(Parameter::Value(FlowType::Identity(_))) => needs(&kind::task()),
            Some(Parameter::Value(FlowType::AutoNumber | FlowType::Me)) => needs(&FlowType::Me),
            _ => true,
        }
    }

    /// A call of a line. Its first arguments are the names that are given.
    pub fn call(&mut self, line: &Line, letters: &Letters, fixed: &[Variable], depth: usize) -> Piece {
        self.covers(line.signature);
        let mut fixed = fixed.iter();
        let (mut texts, mut nodes) = (Vec::new(), Vec::new());
        // What is changed is lent: nothing else may look at it meanwhile.
        let changed: Vec<Variable> = line
            .parameters
            .iter()
            .filter_map(|parameter| match parameter {
                Parameter::Changed(_) => fixed.next().cloned(),
                _ => None,
            })
            .collect();
        let mut taken = changed.iter();
        let outer = self.scope.clone();
        self.scope.retain(|variable| changed.iter().all(|changed| changed.local != variable.local));
        for (position, parameter) in line.parameters.iter().enumerate() {
            let is_receiver = position == 0 && !line.is_path();
            let written = match parameter {
                Parameter::Changed(_) => {
                    let local = taken.next().map_or_else(|| Piece::new("_", Node::None), Variable::place);
                    let lend = if is_receiver { "" } else { "&mut " };
                    Piece::new(format!("{lend}{}", local.text), local.node)
                }
                Parameter::Integer => self.integer(line, position),
                Parameter::Value(kind) => {
                    let kind = letters.fill(kind);
                    let borrows = if is_receiver { line.borrows() } else { line.borrows_argument(position) };
                    let name = if is_held(&kind) { fixed.next() } else { None };
                    let name = name.filter(|_| !line.takes_letter(position));
                    match name {
                        Some(name)
                            if is_receiver && (borrows || (is_copy(&kind) && name.references == 0)) =>
                        {
                            name.place()
                        }
                        Some(name) if borrows || matches!(kind, FlowType::Object(_)) => lent(name),
                        Some(name) => name.owned(),
                        None => match self.fitting(line, position) {
                            Some(fitting) => fitting,
                            None => self.argument(line, &kind, (is_receiver, borrows), depth),
                        },
                    }
                }
                Parameter::Closure(parameters, output) => {
                    let kinds: Vec<_> =
                        parameters.iter().map(|kind| (letters.fill(kind), line.references())).collect();
                    let output = match output {
                        Output::Value(kind) => Output::Value(letters.fill(kind)),
                        other => other.clone(),
                    };
                    self.closure(&kinds, &output, depth)
                }
                Parameter::Iterable(kind) => self.iterable(&letters.fill(kind), depth),
                Parameter::Chain(..) | Parameter::Ordering => Piece::new("()", Node::None),
            };
            let written = match (line.name, parameter) {
                // These make a value of what an option borrows.
                ("cloned" | "copied", Parameter::Value(FlowType::Option(_))) => {
                    self.covers("as_ref(Option<T>) -> Option<T>");
                    Piece::new(format!("{}.as_ref()", written.text), function("as_ref", vec![written.node]))
                }
                _ => written,
            };
            texts.push(written.text);
            nodes.push(written.node);
        }
        self.scope = outer;
        let inner = match &line.output {
            Output::Value(FlowType::Result(inner)) => letters.fill(inner),
            _ => FlowType::Unit,
        };
        self.finished(line, &inner, texts, nodes)
    }

    /// An argument for which most values would only show that there is nothing: a pattern, a text written by
    /// one, a part of a date.
    fn fitting(&mut self, line: &Line, position: usize) -> Option<Piece> {
        if !self.chance(85) {
            return None;
        }
        let texts: &[&str] = match (line.name, position, line.parameters.first()?) {
            ("format", 1, Parameter::Value(FlowType::Decimal)) | ("Decimal::parse_as", 1, _) => {
                &["0", "#,##0.00", "#.##0,0## €", "0000", "#,###", "0.0000000000000000000000000000"]
            }
            ("Decimal::parse_as", ..) => &["1,234.50", "-1.234,5 €", "0007", "12", "1,23", "-0", "x"],
            ("format" | "Date::parse_as" | "DateTime::parse_as", 1, _) => {
                &["%Y-%m-%d", "%d.%m.%Y %H:%M", "%A %-d %B", "%G-W%V-%u", "%j", "%s", "%", "%H:%M:%S.%3f %z"]
            }
            ("Date::parse_as" | "DateTime::parse_as", ..) => &[
                "2024-02-29",
                "29.02.2024 23:59",
                "30.02.2024 24:00",
                "2026-W53-5",
                "-000400-01-01",
                "86400",
            ],
            ("fits" | "replace_pattern" | "replace_first_pattern", 1, _) => {
                &["[a-z]+", "a|ab,b,,c", r"(\w)(\w)?", "", "(", r"\s", "^.", ".*", "=|,"]
            }
            ("replace_pattern" | "replace_first_pattern", 2, _) => &["", "$1-$2", "$$", "<$0>", "${1}b"],
            _ => &[],
        };
        if !texts.is_empty() {
            let text = self.one_of(texts);
            return Some(self.literal(format!("{text:?}"), FlowType::Text, Value::from(text)));
        }
        if self.goes_on && matches!(line.name, "remove" | "swap_remove" | "insert") && position == 1 {
            return Some(self.written_number(&FlowType::Size, 0));
        }
        let numbers: &[i64] = match (line.name, position) {
            ("Date::of" | "DateTime::of", 0) => &[2024, 2023, 1900, 2000, 0, -1, 9999, -9999, 10_000],
            ("Date::of" | "DateTime::of", 1) => &[1, 2, 2, 6, 11, 12, 13, 0],
            ("Date::of" | "DateTime::of", 2) => &[1, 28, 29, 30, 31, 32, 0],
            ("DateTime::of", 3) | ("at", 1) => &[0, 7, 23, 24, -1],
            ("DateTime::of" | "at", _) if position > 0 => &[0, 30, 59, 60, -1],
            ("plus_months" | "plus_quarters" | "plus_years" | "plus_weeks", 1) => {
                &[0, 1, -1, 3, 11, 12, -13, 48, 120_000, -240_000, i64::MAX, i64::MIN + 1]
            }
            _ => return None,
        };
        let kind = if line.name.starts_with("plus_") { FlowType::Integer64 } else { FlowType::Integer32 };
        let (number, rust) = (self.one_of(numbers), kind::rust(&kind));
        let text = if number < 0 { format!("({number}_{rust})") } else { format!("{number}_{rust}") };
        Some(self.literal(text, kind, Value::Integer(number)))
    }

    /// An argument that is written anew.
    fn argument(
        &mut self,
        line: &Line,
        kind: &FlowType,
        (is_receiver, borrows): (bool, bool),
        depth: usize,
    ) -> Piece {
        if !is_receiver && line.takes_letter(1) {
            let letter = self.one_of(&['x', 'ß', ' ', '\'', '"', '\u{1f980}']);
            return self.literal(format!("{letter:?}"), FlowType::Text, Value::from(letter.to_string()));
        }
        // A text repeated without a bound fills the memory natively.
        if line.name == "repeat" && *kind == FlowType::Size {
            let count = self.roll(4);
            let count = i64::try_from(count).unwrap_or(0);
            return self.literal(format!("{count}_usize"), FlowType::Size, Value::Integer(count));
        }
        let may_be_literal = is_receiver && borrows && line.name != "as_str";
        if *kind == FlowType::Text && may_be_literal && self.chance(15) {
            return self.text_literal();
        }
        match (is_receiver, borrows) {
            (true, true) => self.seen(kind, depth),
            (false, true) if matches!(line.parameters.first(), Some(Parameter::Value(FlowType::List(_)))) => {
                if line.name == "join" {
                    self.borrowed(kind, depth)
                } else {
                    self.referred(kind, depth)
                }
            }
            (false, true) => self.borrowed(kind, depth),
            _ => self.expression(kind, depth),
        }
    }

    /// An integer where the table takes any.
    fn integer(&mut self, line: &Line, position: usize) -> Piece {
        let Some(rust) = line.integer(position) else { return self.number_literal(&FlowType::Size) };
        let choices: &[i64] = match (rust, line.name) {
            ("i16", _) => &[2024, 1, -4, 9999, 1900],
            ("i8", _) => &[0, 1, 2, 12, 13, 28, 29, 30, 31, -1],
            _ => &[0, 1, 2, 3, 5, 28, 29, 62, 63],
        };
        let number = self.one_of(choices);
        let kind = if rust == "u32" { FlowType::Size } else { FlowType::Integer32 };
        self.literal(format!("{number}_{rust}"), kind, Value::Integer(number))
    }

    /// The call, and what makes its result a value of its own.
    fn finished(&mut self, line: &Line, inner: &FlowType, texts: Vec<String>, nodes: Vec<Node>) -> Piece {
        let after = line.after();
        let generic =
            if after == After::Parsed { format!("::<{}>", kind::rust(inner)) } else { String::new() };
        let text = if line.is_path() {
            format!("{}({})", line.name, texts.join(", "))
        } else {
            format!("{}.{}{generic}({})", texts[0], line.name, texts[1..].join(", "))
        };
        let mut nodes = nodes;
        let call = match line.name {
            // Nothing is copied, so the macro writes no call.
            "clone" if nodes.len() == 1 => nodes.swap_remove(0),
            name => function(&format!("{name}{generic}"), nodes),
        };
        let call = Piece::new(text, call);
        match after {
            After::Nothing => call,
            After::Text => {
                self.covers("to_string(String) -> String");
                Piece::new(format!("{}.to_string()", call.text), function("to_string", vec![call.node]))
            }
            After::OptionOfReference => {
                self.covers("cloned(Option<T>) -> Option<T>");
                Piece::new(format!("{}.cloned()", call.text), function("cloned", vec![call.node]))
            }
            After::Parsed => {
                self.covers("ok(FlowResult<T>) -> Option<T>");
                Piece::new(format!("{}.ok()", call.text), function("ok", vec![call.node]))
            }
            After::OptionOfText | After::OptionOfError | After::OptionOfPair => {
                self.covers("map(Option<T>, fn(T) -> U) -> Option<U>");
                let (pattern, body) = self.scoped(|w| w.texts_of(after));
                let text = format!("{}.map(|{}| {})", call.text, pattern.0, body.text);
                let closure = Node::Closure { parameters: vec![pattern.1], body: Box::new(body.node) };
                Piece::new(text, function("map", vec![call.node, closure]))
            }
            After::Outcome => self.outcome_as_pair(call, inner),
        }
    }

    /// The pattern of what is borrowed, and the texts made of it.
    fn texts_of(&mut self, after: After) -> ((String, Pattern), Piece) {
        let to_string = |piece: Piece| {
            Piece::new(format!("{}.to_string()", piece.text), function("to_string", vec![piece.node]))
        };
        if after == After::OptionOfPair {
            let (left, right) = (self.bind(&FlowType::Text, 1), self.bind(&FlowType::Text, 1));
            let parts = vec![Pattern::Bind(left.local, None), Pattern::Bind(right.local, None)];
            let pattern = (format!("({}, {})", left.name, right.name), Pattern::Tuple(parts));
            let (left, right) = (to_string(left.place()), to_string(right.place()));
            let text = format!("({}, {})", left.text, right.text);
            return (pattern, Piece::new(text, Node::Tuple(vec![left.node, right.node])));
        }
        let kind = if after == After::OptionOfError { FlowType::Error } else { FlowType::Text };
        if kind == FlowType::Error {
            self.covers("to_string(FlowError) -> String");
        }
        let value = self.bind(&kind, 0);
        let pattern = (value.name.clone(), Pattern::Bind(value.local, None));
        (pattern, to_string(value.place()))
    }

    /// A result as a pair that can be compared: the value, and what the error says.
    pub fn outcome_as_pair(&mut self, call: Piece, inner: &FlowType) -> Piece {
        self.covers("to_string(FlowError) -> String");
        let (fine, wrong) = (self.bind(inner, 0), self.bind(&FlowType::Error, 0));
        self.scope.truncate(self.scope.len() - 2);
        let text = format!(
            "(match {} {{ Ok({fine}) => (Some({fine}), String::new()), Err({wrong}) => (None, {wrong}.to_string()) }})",
            call.text,
            fine = fine.name,
            wrong = wrong.name,
        );
        self.covers("String::new() -> String");
        let arm = |pattern, value| Arm { pattern, guard: None, value };
        let bound = |local| Box::new(Pattern::Bind(local, None));
        let some = Node::Some(Box::new(Node::Local(fine.local)));
        let arms = vec![
            arm(Pattern::Ok(bound(fine.local)), Node::Tuple(vec![some, function("String::new", vec![])])),
            arm(
                Pattern::Err(bound(wrong.local)),
                Node::Tuple(vec![Node::None, function("to_string", vec![Node::Local(wrong.local)])]),
            ),
        ];
        Piece::new(text, Node::Match { value: Box::new(call.node), arms })
    }

    // --- Closures ---------------------------------------------------------------------------------

    /// A closure that takes values of these types with so many references around them.
    pub fn closure(&mut self, parameters: &[(FlowType, usize)], output: &Output, depth: usize) -> Piece {
        let loops = std::mem::take(&mut self.loops);
        self.closures += 1;
        let (patterns, body) = self.scoped(|w| {
            let from = w.scope.len();
            let patterns: Vec<_> = parameters
                .iter()
                .map(|(kind, references)| w.closure_pattern(kind, *references, *output != Output::Ordering))
                .collect();
            let body = match output {
                Output::Ordering => w.ordering(&patterns_of(w, parameters.len()), depth),
                Output::Value(FlowType::Unit) => w.nothing(depth),
                Output::Value(kind) | Output::Chain(kind, _) => w.body_of_closure(kind, from, depth),
            };
            (patterns, body)
        });
        self.closures -= 1;
        self.loops = loops;
        let texts: Vec<_> = patterns.iter().map(|(text, _)| text.as_str()).collect();
        let text = format!("|{}| {}", texts.join(", "), body.text);
        let parameters = patterns.into_iter().map(|(_, pattern)| pattern).collect();
        Piece::new(text, Node::Closure { parameters, body: Box::new(body.node) })
    }

    fn closure_pattern(&mut self, kind: &FlowType, references: usize, apart: bool) -> (String, Pattern) {
        match kind {
            FlowType::Tuple(parts) if apart && self.chance(60) && (references == 0 || is_clone(kind)) => {
                let parts: Vec<_> = parts
                    .iter()
                    .map(|part| self.closure_pattern(part, usize::from(references > 0), true))
                    .collect();
                let texts: Vec<_> = parts.iter().map(|(text, _)| text.as_str()).collect();
                let text = format!("({})", texts.join(", "));
                (text, Pattern::Tuple(parts.into_iter().map(|(_, pattern)| pattern).collect()))
            }
            kind => {
                // `&x` takes one reference off what is copied. Below a tuple rustc does that by itself.
                let variable = self.bind(kind, references);
                (variable.name.clone(), Pattern::Bind(variable.local, None))
            }
        }
    }

    /// `{ let _ = value; }`
    fn nothing(&mut self, depth: usize) -> Piece {
        let number = self.number();
        let kind = kind::simple(&mut self.random);
        let value = self.expression(&kind, depth);
        let action =
            tidewater_model::Action::Let { pattern: Pattern::Any, value: Some(value.node), otherwise: None };
        let statements = vec![Self::statement(number, action)];
        let block = tidewater_model::Block { statements, value: None };
        Piece::new(format!("{{ let _ = {}; }}", value.text), Node::Block(block))
    }

    /// How two values of one type compare.
    fn ordering(&mut self, pair: &[Variable], _: usize) -> Piece {
        let [left, right] = pair else { return Piece::new("()", Node::None) };
        self.covers(match left.kind {
            FlowType::Text => "cmp(String, String) -> Ordering",
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Size | FlowType::Decimal => {
                "cmp(N, N) -> Ordering"
            }
            _ => "cmp(K, K) -> Ordering",
        });
        let compare = |left: &Variable, right: &Variable| {
            let node = function("cmp", vec![Node::Local(left.local), Node::Local(right.local)]);
            Piece::new(format!("{}.cmp({})", left.name, lent(right).text), node)
        };
        let straight = compare(left, right);
        match self.roll(4) {
            0 => {
                self.covers("reverse(Ordering) -> Ordering");
                Piece::new(format!("{}.reverse()", straight.text), function("reverse", vec![straight.node]))
            }
            1 => {
                self.covers("then(Ordering, Ordering) -> Ordering");
                let other = compare(right, left);
                let text = format!("{}.then({})", straight.text, other.text);
                Piece::new(text, function("then", vec![straight.node, other.node]))
            }
            _ => straight,
        }
    }
}

/// Whether a flow may hold a value of the type under a name of its own, and name it twice.
pub fn is_held(kind: &FlowType) -> bool {
    is_clone(kind) || matches!(kind, FlowType::Object(_))
}

/// The last names in scope.
fn patterns_of(writer: &Writer, count: usize) -> Vec<Variable> {
    writer.scope[writer.scope.len().saturating_sub(count)..].to_vec()
}
