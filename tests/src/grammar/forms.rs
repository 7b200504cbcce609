//! In which forms constructs are written: one node of the model stands for several of the language.

use super::coverage::Found;
use tidewater_model::{Action, Arm, FlowQuery, Node, Operator, Pattern, Piece};

/// Every form in which a construct may be written, as [`Found`] names them. Conversions and errors are asked
/// of [`Coverage`](super::Coverage) and of the table of errors.
pub const FORMS: &[&str] = &[
    "a..b",
    "a..=b",
    "pattern a..b",
    "pattern a..=b",
    "pattern a..",
    "pattern ..b",
    "pattern ..=b",
    "pattern x",
    "pattern x @ p",
    "pattern Some(Ok)",
    "pattern Ok(Some)",
    "closure of a name before a block",
    "a receiver that an argument changes",
    "local = a",
    "local += a",
    "local -= a",
    "local *= a",
    "local /= a",
    "local %= a",
    "member = a",
    "member += a",
    "member -= a",
    "member *= a",
    "member /= a",
    "member %= a",
    "let x;",
    "let x = a;",
    "let p = a else",
    "if",
    "if else",
    "if let",
    "if let else",
    "if let &&",
    "match",
    "match guard",
    "match guard of alternatives",
    "while",
    "while let",
    "break",
    "break of a loop outside",
    "break with a value",
    "continue",
    "continue of a loop outside",
    "return",
    "{:<}",
    "{:^}",
    "{:>}",
    "{:.0}",
    "{:*}",
    "all",
    "filter",
    "order_by",
    "order_by_descending",
    "limit",
    "offset",
];

impl Found {
    fn form(&mut self, form: impl Into<String>) {
        self.forms.insert(form.into());
    }

    /// Notes the form of a statement.
    pub(super) fn form_of_action(&mut self, action: &Action) {
        match action {
            Action::Let { value: None, .. } => self.form("let x;"),
            Action::Let { otherwise: Some(_), .. } => self.form("let p = a else"),
            Action::Let { .. } => self.form("let x = a;"),
            Action::Assign { place, operator, .. } => {
                let changed = if place.member.is_some() { "member" } else { "local" };
                let operator = match operator {
                    None => "=",
                    Some(Operator::Add) => "+=",
                    Some(Operator::Subtract) => "-=",
                    Some(Operator::Multiply) => "*=",
                    Some(Operator::Divide) => "/=",
                    Some(Operator::Remainder) => "%=",
                    Some(other) => panic!("{other:?} assigns nothing"),
                };
                self.form(format!("{changed} {operator} a"));
            }
            Action::Evaluate(_) => {}
        }
    }

    /// Notes the form of a node.
    pub(super) fn form_of_node(&mut self, node: &Node) {
        match node {
            Node::Range { inclusive, .. } => self.form(if *inclusive { "a..=b" } else { "a..b" }),
            Node::If { condition, otherwise, .. } => self.form(match (&**condition, otherwise) {
                (Node::Binary(Operator::And, left, right), _)
                    if matches!(
                        (&**left, &**right),
                        (Node::Matches { .. }, _) | (_, Node::Matches { .. })
                    ) =>
                {
                    "if let &&"
                }
                (Node::Matches { .. }, None) => "if let",
                (Node::Matches { .. }, Some(_)) => "if let else",
                (_, None) => "if",
                (_, Some(_)) => "if else",
            }),
            Node::Match { arms, .. } => {
                let is_guarded = |arm: &Arm| arm.guard.is_some();
                self.form(if arms.iter().any(is_guarded) { "match guard" } else { "match" });
                let is_either = |arm: &Arm| matches!(arm.pattern, Pattern::Or(_)) && arm.guard.is_some();
                if arms.iter().any(is_either) {
                    self.form("match guard of alternatives");
                }
            }
            Node::While { condition, .. } => {
                self.form(if matches!(**condition, Node::Matches { .. }) { "while let" } else { "while" });
            }
            Node::Break(out, value) => self.form(match (out, value) {
                (_, Some(_)) => "break with a value",
                (0, None) => "break",
                _ => "break of a loop outside",
            }),
            Node::Continue(out) => {
                self.form(if *out == 0 { "continue" } else { "continue of a loop outside" });
            }
            Node::Return(_) => self.form("return"),
            Node::Query(query) => self.form_of_query(query),
            Node::Binary(_, left, right) => self.form_of_operands(left, right),
            Node::Tuple(parts) | Node::List(parts) => {
                parts.windows(2).for_each(|pair| self.form_of_operands(&pair[0], &pair[1]));
            }
            Node::Function { arguments, .. } => self.form_of_arguments(arguments),
            _ => {}
        }
    }

    fn form_of_operands(&mut self, left: &Node, right: &Node) {
        let has_statements = matches!(right, Node::Block(block) if !block.statements.is_empty());
        if self.closures > 0 && matches!(left, Node::Local(_)) && has_statements {
            self.form("closure of a name before a block");
        }
    }

    fn form_of_arguments(&mut self, arguments: &[Node]) {
        let [receiver @ Node::Local(_), Node::Function { name, arguments }] = arguments else { return };
        let changed = match (&**name, arguments.first()) {
            ("unwrap_or", Some(Node::Function { name, arguments })) if &**name == "pop" => arguments.first(),
            ("take", taken) => taken,
            _ => None,
        };
        if changed == Some(receiver) {
            self.form("a receiver that an argument changes");
        }
    }

    fn form_of_query(&mut self, query: &FlowQuery) {
        self.form(if query.condition.is_some() { "filter" } else { "all" });
        for (_, descends) in &query.order {
            self.form(if *descends { "order_by_descending" } else { "order_by" });
        }
        if query.limit.is_some() {
            self.form("limit");
        }
        if query.offset.is_some() {
            self.form("offset");
        }
    }

    /// Notes the form of a part of a text.
    pub(super) fn form_of_piece(&mut self, piece: &Piece) {
        let Piece::Formatted { fill, align, precision, .. } = piece else { return };
        if *align != ' ' {
            self.form(format!("{{:{align}}}"));
        }
        if precision.is_some() {
            self.form("{:.0}");
        }
        if *fill != ' ' {
            self.form("{:*}");
        }
    }

    /// Notes the form of a pattern.
    pub(super) fn form_of_pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Bind(_, inner) => {
                self.form(if inner.is_some() { "pattern x @ p" } else { "pattern x" });
            }
            Pattern::Range { from, to, inclusive } => self.form(match (from, to, inclusive) {
                (Some(_), Some(_), false) => "pattern a..b",
                (Some(_), Some(_), true) => "pattern a..=b",
                (Some(_), None, _) => "pattern a..",
                (None, _, false) => "pattern ..b",
                (None, _, true) => "pattern ..=b",
            }),
            Pattern::Some(inner) if matches!(**inner, Pattern::Ok(_) | Pattern::Err(_)) => {
                self.form("pattern Some(Ok)");
            }
            Pattern::Ok(inner) if matches!(**inner, Pattern::Some(_) | Pattern::None) => {
                self.form("pattern Ok(Some)");
            }
            Pattern::Error(name, _) => {
                self.errors.insert(name.to_string());
            }
            _ => {}
        }
    }
}
