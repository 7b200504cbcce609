//! Expressions: a value of a type that is wanted.

use super::kind::{
    SUMS, has_display, has_equality, has_order, is_clone, is_copy, option, rust, simple, state,
};
use super::writer::{Piece, Variable, Writer};
use tidewater_model::{FlowType, Node, Operator, Piece as Part, Value};

/// Operators of numbers.
const ARITHMETIC: [(Operator, &str); 5] = [
    (Operator::Add, "+"),
    (Operator::Subtract, "-"),
    (Operator::Multiply, "*"),
    (Operator::Divide, "/"),
    (Operator::Remainder, "%"),
];
/// Operators of everything that is ordered; the first two need equality only.
pub const COMPARISONS: [(Operator, &str); 6] = [
    (Operator::Equal, "=="),
    (Operator::NotEqual, "!="),
    (Operator::Less, "<"),
    (Operator::LessOrEqual, "<="),
    (Operator::Greater, ">"),
    (Operator::GreaterOrEqual, ">="),
];

/// A function of the table, as a node.
pub fn function(name: &str, arguments: Vec<Node>) -> Node {
    Node::Function { name: name.into(), arguments }
}

/// `left operator right`
pub fn binary(operator: Operator, symbol: &str, left: Piece, right: Piece) -> Piece {
    let text = format!("({} {symbol} {})", left.text, right.text);
    Piece::new(text, Node::Binary(operator, Box::new(left.node), Box::new(right.node)))
}

/// Whether values of the type compute.
pub fn is_number(kind: &FlowType) -> bool {
    matches!(kind, FlowType::Integer32 | FlowType::Integer64 | FlowType::Size | FlowType::Decimal)
}

impl Writer {
    /// Notes that a line of the table was written.
    pub fn covers(&mut self, signature: &'static str) {
        self.coverage.lines.insert(signature);
    }

    /// A value of a type. Its own parts say of which type it is.
    pub fn expression(&mut self, kind: &FlowType, depth: usize) -> Piece {
        self.budget = self.budget.saturating_sub(1);
        if depth == 0 || self.budget == 0 {
            return self.leaf(kind);
        }
        for _ in 0..4 {
            let written = match self.roll(20) {
                0..=4 => self.named(kind),
                5 | 6 => self.operation(kind, depth - 1),
                7..=10 => self.some_function(kind, depth - 1),
                11 | 12 => self.consumed(kind, depth - 1),
                13 | 14 if !self.goes_on || self.has_lively() || self.chance(20) => {
                    Some(self.choice(kind, depth - 1))
                }
                15 => self.fact(kind),
                16 => self.called(kind, depth - 1),
                17 => self.part(kind),
                _ => Some(self.composite(kind, depth - 1)),
            };
            if let Some(written) = written {
                return written;
            }
        }
        self.leaf(kind)
    }

    /// A value without parts: a name, or a literal.
    pub fn leaf(&mut self, kind: &FlowType) -> Piece {
        if self.chance(88)
            && let Some(named) = self.named(kind)
        {
            return named;
        }
        if *kind == FlowType::Boolean
            && self.chance(90)
            && let Some(compared) = self.compared()
        {
            return compared;
        }
        self.literal_of(kind)
    }

    /// A name of that type, if there is one.
    pub fn named(&mut self, kind: &FlowType) -> Option<Piece> {
        let known = self.variables(|variable| variable.kind == *kind && is_clone(kind));
        if known.is_empty() { None } else { Some(self.one_of(&known).owned()) }
    }

    /// The place of a value, or the value itself: for what only looks at it.
    pub fn seen(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let known = self.variables(|variable| variable.kind == *kind);
        if (!is_clone(kind) || self.chance(50)) && !known.is_empty() {
            return self.one_of(&known).place();
        }
        self.expression(kind, depth)
    }

    /// A value as Rust borrows it.
    pub fn borrowed(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let known = self.variables(|variable| variable.kind == *kind);
        if (!is_clone(kind) || self.chance(50)) && !known.is_empty() {
            return lent(&self.one_of(&known));
        }
        if *kind == FlowType::Text && self.chance(50) {
            return self.text_literal();
        }
        self.referred(kind, depth)
    }

    /// A value behind `&`, of exactly its type: a literal text would be no `&String`.
    pub fn referred(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let known = self.variables(|variable| variable.kind == *kind);
        if self.chance(50) && !known.is_empty() {
            return lent(&self.one_of(&known));
        }
        let value = self.expression(kind, depth);
        Piece::new(format!("&{}", value.text), value.node)
    }

    // --- Composites -------------------------------------------------------------------------------

    /// A value that is put together of parts.
    pub fn composite(&mut self, kind: &FlowType, depth: usize) -> Piece {
        match kind {
            FlowType::Option(inner) if depth == 0 || self.chance(60) => {
                let inner = self.expression(inner, depth);
                Piece::new(format!("Some({})", inner.text), Node::Some(Box::new(inner.node)))
            }
            FlowType::Option(_) => self.chosen_option(kind, depth),
            FlowType::List(item) => {
                let count = 1 + self.roll(3);
                let parts: Vec<_> =
                    (0..count).map(|_| self.expression(item, depth.saturating_sub(1))).collect();
                let texts: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
                let text = format!("vec![{}]", texts.join(", "));
                Piece::new(text, Node::List(parts.into_iter().map(|part| part.node).collect()))
            }
            FlowType::Tuple(kinds) => {
                let parts: Vec<_> =
                    kinds.iter().map(|kind| self.expression(kind, depth.saturating_sub(1))).collect();
                let texts: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
                let text = format!("({})", texts.join(", "));
                Piece::new(text, Node::Tuple(parts.into_iter().map(|part| part.node).collect()))
            }
            FlowType::Text => self.formatted(depth),
            FlowType::Record(_) => self.record(depth),
            FlowType::Error => self.error(depth),
            FlowType::Result(inner) => self.outcome(inner, depth),
            FlowType::Reference(_) | FlowType::Identity(_) => self.reference(kind),
            kind => self.literal_of(kind),
        }
    }

    /// `if .. { Some(..) } else { None }`: `Some` says of which type `None` is.
    pub fn chosen_option(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let FlowType::Option(inner) = kind else { return self.leaf(kind) };
        let depth = depth.saturating_sub(1);
        let condition = self.judgement_of_run(depth);
        let (some, then) = self.settled(&condition.text, |w| {
            w.block_of(|w| {
                let inner = w.expression(inner, depth);
                Piece::new(format!("Some({})", inner.text), Node::Some(Box::new(inner.node)))
            })
        });
        let (_, otherwise) = self.block_of(|_| Piece::new("None", Node::None));
        let text = format!("(if {} {{ {some} }} else {{ None }})", condition.text);
        let condition = Box::new(condition.node);
        Piece::new(text, Node::If { condition, then, otherwise: Some(Box::new(Node::Block(otherwise))) })
    }

    fn reference(&mut self, kind: &FlowType) -> Piece {
        let objects = self.variables(|variable| matches!(variable.kind, FlowType::Object(_)));
        if let (Some(object), true) = (objects.first(), *kind == FlowType::Identity(super::kind::TASK.into()))
        {
            let object = object.place();
            return Piece::new(format!("{}.id()", object.text), function("id", vec![object.node]));
        }
        if let (Some(object), true) =
            (objects.first(), *kind == FlowType::Reference(super::kind::TASK.into()))
        {
            let object = object.place();
            return Piece::new(format!("{}.as_ref()", object.text), function("as_ref", vec![object.node]));
        }
        assert!(matches!(kind, FlowType::Reference(_)), "an id is that of an object, and none is known here");
        self.literal(format!("Ref::<{}>::empty()", super::kind::TASK), kind.clone(), Value::Empty)
    }

    /// `Sums { .. }`
    fn record(&mut self, depth: usize) -> Piece {
        let members = [
            ("count", FlowType::Integer64),
            ("effort", FlowType::Integer32),
            ("price", FlowType::Decimal),
            ("text", FlowType::Text),
        ];
        let (mut texts, mut nodes) = (Vec::new(), Vec::new());
        for (name, kind) in members {
            if self.chance(70) {
                let value = self.expression(&kind, depth.saturating_sub(1));
                texts.push(format!("{name}: {}", value.text));
                nodes.push((name.into(), value.node));
            }
        }
        texts.push(format!("..{SUMS}::default()"));
        let text = format!("{SUMS} {{ {} }}", texts.join(", "));
        Piece::new(text, Node::Record { entity: SUMS.into(), members: nodes })
    }

    /// An error of the app's own, or that there is no server.
    pub fn error(&mut self, depth: usize) -> Piece {
        if self.chance(30) {
            return Piece::new("FlowError::Offline", function("FlowError::Offline", Vec::new()));
        }
        let code = self.one_of(&["late", "early", "empty"]);
        let code = self.literal(format!("{code:?}"), FlowType::Text, Value::from(code));
        let code = Piece::new(format!("{}.to_string()", code.text), function("to_string", vec![code.node]));
        let text = self.expression(&FlowType::Text, depth.saturating_sub(1));
        let written = format!("(FlowError::Failed {{ code: {}, text: {} }})", code.text, text.text);
        Piece::new(written, function("FlowError::Failed", vec![code.node, text.node]))
    }

    /// A result whose type both of its sides say.
    pub fn outcome(&mut self, inner: &FlowType, depth: usize) -> Piece {
        let condition = self.judgement_of_run(depth.saturating_sub(1));
        let (fine, then) = self.settled(&condition.text, |w| {
            w.block_of(|w| {
                let value = w.expression(inner, depth.saturating_sub(1));
                Piece::new(format!("Ok({})", value.text), Node::Ok(Box::new(value.node)))
            })
        });
        let (wrong, otherwise) = self.block_of(|w| {
            let error = w.error(depth.saturating_sub(1));
            Piece::new(format!("Err({})", error.text), Node::Err(Box::new(error.node)))
        });
        let text = format!("(if {} {{ {fine} }} else {{ {wrong} }})", condition.text);
        let (condition, otherwise) = (Box::new(condition.node), Some(Box::new(Node::Block(otherwise))));
        Piece::new(text, Node::If { condition, then, otherwise })
    }

    /// `format!(..)`
    pub fn formatted(&mut self, depth: usize) -> Piece {
        let (mut text, mut arguments, mut parts) = (String::new(), Vec::new(), Vec::new());
        for _ in 0..1 + self.roll(3) {
            if self.chance(60) {
                let plain = self.one_of(&["x", " of ", ": ", "{", "}", "ß"]);
                match parts.last_mut() {
                    Some(Part::Text(before)) => before.push_str(plain),
                    _ => parts.push(Part::Text(plain.to_owned())),
                }
                text.push_str(&plain.replace('{', "{{").replace('}', "}}"));
            }
            let shown = self.variables(|variable| has_display(&variable.kind));
            let (name, value, kind) = if self.chance(30) && !shown.is_empty() {
                let variable = self.one_of(&shown);
                (variable.name.clone(), Node::Local(variable.local), variable.kind.clone())
            } else {
                let kind = loop {
                    let kind = simple(&mut self.random);
                    if has_display(&kind) {
                        break kind;
                    }
                };
                let value = self.seen(&kind, depth.saturating_sub(1));
                arguments.push(value.text);
                (String::new(), value.node, kind)
            };
            let (form, part) = self.form(value, &kind);
            text.push_str(&format!("{{{name}{form}}}"));
            parts.push(part);
        }
        let arguments = arguments.iter().map(|argument| format!(", {argument}")).collect::<String>();
        Piece::new(format!("format!({}{arguments})", quoted(&text)), Node::Format(parts))
    }

    /// How a value stands in its hole.
    fn form(&mut self, value: Node, kind: &FlowType) -> (String, Part) {
        if self.chance(60) {
            return (String::new(), Part::Value(value));
        }
        let align = self.one_of(&['<', '^', '>', ' ']);
        let fill = if align != ' ' && self.chance(40) { self.one_of(&['*', 'ß', '0']) } else { ' ' };
        let width = self.one_of(&[0_u32, 1, 5, 12]);
        let has_precision = matches!(kind, FlowType::Decimal | FlowType::Text | FlowType::Boolean);
        let precision =
            if has_precision && self.chance(50) { Some(self.one_of(&[0_u32, 1, 2, 5])) } else { None };
        if align == ' ' && width == 0 && precision.is_none() {
            return (String::new(), Part::Value(value));
        }
        let mut form = String::from(":");
        if align != ' ' {
            form.extend((fill != ' ').then_some(fill));
            form.push(align);
        }
        if width > 0 {
            form.push_str(&width.to_string());
        }
        if let Some(digits) = precision {
            form.push_str(&format!(".{digits}"));
        }
        (form, Part::Formatted { value, fill, align, width, precision })
    }

    // --- Operators --------------------------------------------------------------------------------

    fn operation(&mut self, kind: &FlowType, depth: usize) -> Option<Piece> {
        match kind {
            FlowType::Boolean => Some(self.judgement(depth)),
            FlowType::Decimal if self.chance(40) => {
                // A decimal computes with integers on its right.
                let (operator, symbol) = self.one_of(&ARITHMETIC);
                let other = self.one_of(&[FlowType::Integer32, FlowType::Integer64]);
                let left = self.expression(kind, depth);
                let right = self.operand(operator, &other, depth);
                Some(binary(operator, symbol, left, right))
            }
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Decimal if self.chance(15) => {
                let value = self.named(kind)?;
                Some(Piece::new(format!("(-{})", value.text), Node::Negate(Box::new(value.node))))
            }
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Size if self.chance(30) => {
                let from = self.one_of(&[
                    FlowType::Integer32,
                    FlowType::Integer64,
                    FlowType::Size,
                    FlowType::Boolean,
                ]);
                let value = self.expression(&from, depth);
                let text = format!("({} as {})", value.text, rust(kind));
                self.coverage.casts.insert(format!("{} as {}", rust(&from), rust(kind)));
                Some(Piece::new(text, Node::Cast(Box::new(value.node), kind.clone())))
            }
            kind if is_number(kind) => {
                let (operator, symbol) = self.one_of(&ARITHMETIC);
                let left = self.expression(kind, depth);
                let right = self.operand(operator, kind, depth);
                Some(binary(operator, symbol, left, right))
            }
            FlowType::Text => {
                let left = self.expression(kind, depth);
                let right = self.borrowed(kind, depth);
                Some(binary(Operator::Add, "+", left, right))
            }
            _ => None,
        }
    }

    /// A truth value.
    fn judgement(&mut self, depth: usize) -> Piece {
        match self.roll(8) {
            0 => {
                let value = self.expression(&FlowType::Boolean, depth);
                Piece::new(format!("(!{})", value.text), Node::Not(Box::new(value.node)))
            }
            1 | 2 => {
                let (operator, symbol) = self.one_of(&[(Operator::And, "&&"), (Operator::Or, "||")]);
                let left = self.expression(&FlowType::Boolean, depth);
                let right = self.expression(&FlowType::Boolean, depth);
                binary(operator, symbol, left, right)
            }
            3 => self.matched(depth),
            4 => {
                // Decimals are compared with integers, on either side.
                let other = self.one_of(&[FlowType::Integer32, FlowType::Integer64]);
                let (operator, symbol) = self.one_of(&COMPARISONS);
                let kinds =
                    if self.chance(50) { [FlowType::Decimal, other] } else { [other, FlowType::Decimal] };
                let left = self.expression(&kinds[0], depth);
                let right = self.expression(&kinds[1], depth);
                binary(operator, symbol, left, right)
            }
            _ => {
                let kind = super::kind::any(&mut self.random, 1);
                let known = if has_order(&kind) { 6 } else { 2 };
                let (operator, symbol) = self.one_of(&COMPARISONS[..known]);
                let left = self.expression(&kind, depth);
                let right = self.expression(&kind, depth);
                debug_assert!(has_equality(&kind));
                binary(operator, symbol, left, right)
            }
        }
    }

    /// A part of a tuple, or a member of what has members.
    fn part(&mut self, kind: &FlowType) -> Option<Piece> {
        let tuples = self.variables(
            |variable| matches!(&variable.kind, FlowType::Tuple(parts) if is_clone(&variable.kind) && parts.contains(kind)),
        );
        if let Some(tuple) = tuples.first() {
            let FlowType::Tuple(parts) = &tuple.kind else { return None };
            let at = parts.iter().position(|part| part == kind)?;
            let copy = if is_copy(kind) { "" } else { ".clone()" };
            let node = Node::Element(Box::new(Node::Local(tuple.local)), u32::try_from(at).ok()?);
            return Some(Piece::new(format!("{}.{at}{copy}", tuple.name), node));
        }
        let (variable, member) = self.some_member(kind, |_| true)?;
        let copy = if is_copy(kind) { "" } else { ".clone()" };
        let node = Node::Member(Box::new(Node::Local(variable.local)), member.into());
        Some(Piece::new(format!("{}.{member}{copy}", variable.name), node))
    }

    /// An object or record in scope, and a member of it that has the type.
    pub fn some_member(
        &mut self,
        kind: &FlowType,
        fits: impl Fn(&Variable) -> bool,
    ) -> Option<(Variable, &'static str)> {
        let mut known = Vec::new();
        for variable in self.variables(fits) {
            let members = match &variable.kind {
                FlowType::Object(_) => task_members(),
                FlowType::Record(name) if &**name == SUMS => sums_members(),
                _ => continue,
            };
            known.extend(
                members.into_iter().filter(|(_, ty)| ty == kind).map(|(name, _)| (variable.clone(), name)),
            );
        }
        if known.is_empty() { None } else { Some(self.one_of(&known)) }
    }

    /// What the device says.
    fn fact(&mut self, kind: &FlowType) -> Option<Piece> {
        if self.closures > 0 || self.context > 1 {
            return None;
        }
        let name = match kind {
            // The device of a test is never online.
            FlowType::Boolean if self.goes_on && self.chance(80) => return None,
            FlowType::Boolean => "is_online",
            FlowType::Date => "today",
            FlowType::DateTime => "now",
            _ => return None,
        };
        let node = Node::Activity { name: name.into(), arguments: Vec::new(), awaited: false };
        Some(Piece::new(format!("cx.{name}()"), node))
    }
}

/// The members of a task that a flow reads.
pub fn task_members() -> Vec<(&'static str, FlowType)> {
    vec![
        ("title", FlowType::Text),
        ("state", state()),
        ("effort", FlowType::Integer32),
        ("weight", FlowType::Integer64),
        ("price", FlowType::Decimal),
        ("is_urgent", FlowType::Boolean),
        ("due", option(FlowType::Date)),
        ("seen", option(FlowType::DateTime)),
    ]
}

/// The members of the record.
pub fn sums_members() -> Vec<(&'static str, FlowType)> {
    vec![
        ("count", FlowType::Integer64),
        ("effort", FlowType::Integer32),
        ("price", FlowType::Decimal),
        ("text", FlowType::Text),
    ]
}

/// A name as it is lent.
pub fn lent(variable: &Variable) -> Piece {
    let name = &variable.name;
    let text = match variable.references {
        // Its name alone would lend what may be changed.
        more if variable.is_exchanged || (more == 1 && variable.is_mutable) => format!("&*{name}"),
        0 => format!("&{name}"),
        1 => name.clone(),
        more => format!("{}{name}", "*".repeat(more - 1)),
    };
    Piece::new(text, Node::Local(variable.local))
}

/// A text between quotes, with its brackets as they are.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}
