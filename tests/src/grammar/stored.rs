//! Statements about objects: what flows do to the store of their device.

use super::expression::{binary, function, task_members};
use super::kind::{self, STATES, TASK, state, task};
use super::statement::Written;
use super::writer::{Piece, Variable, Writer};
use tidewater_model::{
    Action, Argument, Arm, Block, FlowQuery, FlowType, Node, Operator, Pattern, Place, Statement, Value,
};

/// `call?`
fn attempt(call: Piece) -> Piece {
    Piece::new(format!("{}?", call.text), Node::Try(Box::new(call.node)))
}

/// An activity of the device.
fn activity(name: &str, text: &str, arguments: Vec<Argument>) -> Piece {
    let node = Node::Activity { name: name.into(), arguments, awaited: false };
    Piece::new(format!("cx.{name}({text})"), node)
}

/// An object as it is lent to be changed.
fn lent_to_change(variable: &Variable) -> Piece {
    let text =
        if variable.references > 0 { variable.name.clone() } else { format!("&mut {}", variable.name) };
    Piece::new(text, Node::Local(variable.local))
}

impl Writer {
    /// A statement about objects, if there are any.
    pub fn stored(&mut self, depth: usize) -> Option<Written> {
        if !self.stores {
            return None;
        }
        let objects = self.variables(|variable| variable.is_mutable && variable.kind == task());
        let object = if objects.is_empty() { None } else { Some(self.one_of(&objects)) };
        match (self.roll(14), object) {
            (0, _) => Some(self.created()),
            (1..=3, Some(object)) => Some(self.committed(&object)),
            (4, Some(object)) if depth > 0 => Some(self.committed_with_care(&object, depth)),
            (5, Some(object)) => {
                let name = self.one_of(&["rollback", "refresh", "commit_all"]);
                let lent = lent_to_change(&object);
                Some(self.done(activity(name, &lent.text, vec![Argument::Value(lent.node)])))
            }
            (6, _) if depth > 0 => Some(self.retrieved(depth)),
            (7, _) if depth > 0 => Some(self.first(depth)),
            (8, _) => {
                let query = self.query();
                let count = activity("count", &query.text, vec![Argument::Value(query.node)]);
                Some(self.kept(&FlowType::Integer64, attempt(count), false))
            }
            (9, Some(object)) => {
                let name = self.one_of(&["id", "as_ref"]);
                let id = Piece::new(
                    format!("{}.{name}()", object.name),
                    function(name, vec![Node::Local(object.local)]),
                );
                let got = activity("get", &id.text, vec![Argument::Value(id.node)]);
                Some(self.kept(&task(), attempt(got), true))
            }
            (10, Some(object)) => Some(self.marked(&object)),
            (11, _) if depth > 0 => Some(self.changed_in_place()),
            (12, _) if depth > 0 => Some(self.deleted()),
            (13, Some(object)) => {
                let member = self.member_name();
                let lent = super::expression::lent(&object);
                let arguments = vec![Argument::Value(lent.node), Argument::Member(member.into())];
                let asked = activity("can_read", &format!("{}, |o| o.{member}", lent.text), arguments);
                Some(self.kept(&FlowType::Boolean, asked, false))
            }
            _ if self.chance(40) => {
                let name = self.one_of(&["show_home", "close_page"]);
                Some(self.done(activity(name, "", Vec::new())))
            }
            _ => None,
        }
    }

    fn member_name(&mut self) -> &'static str {
        self.one_of(&task_members()).0
    }

    /// `call?;`
    fn done(&mut self, call: Piece) -> Written {
        let number = self.number();
        let call = attempt(call);
        let text = format!("{}{};\n", self.margin(), call.text);
        Written { text, statement: Self::statement(number, Action::Evaluate(call.node)), leaves: false }
    }

    /// `let name = value;`
    fn kept(&mut self, kind: &FlowType, value: Piece, is_mutable: bool) -> Written {
        let number = self.number();
        let mut variable = self.bind(kind, 0);
        variable.is_mutable = is_mutable;
        self.replace(&variable);
        let word = if is_mutable { "mut " } else { "" };
        let text = format!("{}let {word}{} = {};\n", self.margin(), variable.name, value.text);
        let pattern = Pattern::Bind(variable.local, None);
        let action = Action::Let { pattern, value: Some(value.node), otherwise: None };
        Written { text, statement: Self::statement(number, action), leaves: false }
    }

    /// `let mut task = cx.create(Task { .. })?;`
    fn created(&mut self) -> Written {
        let number = self.number();
        let (mut texts, mut nodes) = (Vec::new(), Vec::new());
        let outer = std::mem::replace(&mut self.context, 2);
        for (name, kind) in task_members() {
            if self.chance(40) {
                let value = self.expression(&kind, 1);
                texts.push(format!("{name}: {}", value.text));
                nodes.push((name.into(), value.node));
            }
        }
        self.context = outer;
        texts.push(format!("..{TASK}::default()"));
        let record = Node::Record { entity: TASK.into(), members: nodes };
        let text = format!("{TASK} {{ {} }}", texts.join(", "));
        let created = attempt(activity("create", &text, vec![Argument::Value(record)]));
        let mut written = self.kept(&task(), created, true);
        // The name came later than the number of its statement.
        written.statement.number = number;
        written
    }

    fn committed(&mut self, object: &Variable) -> Written {
        let lent = lent_to_change(object);
        self.done(activity("commit", &lent.text, vec![Argument::Value(lent.node)]))
    }

    /// `match cx.commit(task) { .. }`
    fn committed_with_care(&mut self, object: &Variable, depth: usize) -> Written {
        let outer = self.number();
        let number = self.number();
        let outer_margin = self.margin();
        let (before_text, before) = self.indented(|w| w.lengthened(object));
        let margin = format!("{outer_margin}    ");
        let lent = lent_to_change(object);
        let commit = activity("commit", &lent.text, vec![Argument::Value(lent.node)]);
        let (fine_text, fine, _) = self.indented(|w| w.indented(|w| w.block(1, depth - 1)));
        let ((entity, invalid_text, invalid), (other, error)) = self.scoped(|w| {
            let entity = w.bind(&FlowType::Text, 0);
            let (text, block, _) = w.indented(|w| w.indented(|w| w.block(1, depth - 1)));
            let error = w.bind(&FlowType::Error, 0);
            ((entity, text, block), (error.name, error.local))
        });
        let text = format!(
            "{outer_margin}{{\n{before_text}{margin}match {} {{\n{margin}    Ok(()) => {fine_text}\n{margin}    Err(FlowError::Invalid {{ entity: {}, .. \
             }}) => {invalid_text}\n{margin}    Err({other}) => return Err({other}),\n{margin}}}\n{outer_margin}}}\n",
            commit.text, entity.name
        );
        let arm = |pattern, value| Arm { pattern, guard: None, value };
        let fields = vec![("entity".into(), Pattern::Bind(entity.local, None))];
        let leave = Node::Return(Some(Box::new(Node::Err(Box::new(Node::Local(error))))));
        let arms = vec![
            arm(Pattern::Ok(Box::new(Pattern::Tuple(Vec::new()))), Node::Block(fine)),
            arm(Pattern::Err(Box::new(Pattern::Error("Invalid".into(), fields))), Node::Block(invalid)),
            arm(Pattern::Err(Box::new(Pattern::Bind(error, None))), leave),
        ];
        let node = Node::Match { value: Box::new(commit.node), arms };
        let last = Self::statement(number, Action::Evaluate(node));
        let node = Node::Block(Block { statements: before, value: Some(Box::new(last)) });
        Written { text, statement: Self::statement(outer, Action::Evaluate(node)), leaves: false }
    }

    /// `if .. { task.title = "..".repeat(30); }`: in some runs the title is too long.
    fn lengthened(&mut self, object: &Variable) -> (String, Vec<Statement>) {
        let Some(condition) = self.lively() else { return (String::new(), Vec::new()) };
        let margin = self.margin();
        let (outer, number) = (self.number(), self.number());
        let text = self.literal("\"too \"", FlowType::Text, Value::from("too "));
        let times = self.written_number(&FlowType::Size, 30);
        self.covers("repeat(String, usize) -> String");
        let value = function("repeat", vec![text.node, times.node]);
        let place = Place { local: object.local, member: Some("title".into()) };
        let longer = Self::statement(number, Action::Assign { place, operator: None, value });
        let text = format!(
            "{margin}if {} {{\n{margin}    {}.title = {}.repeat({});\n{margin}}}\n",
            condition.text, object.name, text.text, times.text
        );
        let then = Block { statements: vec![longer], value: None };
        let node = Node::If { condition: Box::new(condition.node), then, otherwise: None };
        (text, vec![Self::statement(outer, Action::Evaluate(node))])
    }

    /// `cx.invalid(&task, |o| o.due, "..")`
    fn marked(&mut self, object: &Variable) -> Written {
        let number = self.number();
        let member = self.member_name();
        let lent = super::expression::lent(object);
        let outer = std::mem::replace(&mut self.context, 1);
        let said = self.expression(&FlowType::Text, 1);
        self.context = outer;
        let arguments =
            vec![Argument::Value(lent.node), Argument::Member(member.into()), Argument::Value(said.node)];
        let call = activity("invalid", &format!("{}, |o| o.{member}, {}", lent.text, said.text), arguments);
        let text = format!("{}{};\n", self.margin(), call.text);
        Written { text, statement: Self::statement(number, Action::Evaluate(call.node)), leaves: false }
    }

    // --- Queries ----------------------------------------------------------------------------------

    /// `for mut task in cx.retrieve(..)? { .. }`
    fn retrieved(&mut self, depth: usize) -> Written {
        let number = self.number();
        let margin = self.margin();
        let query = self.query();
        let list = attempt(activity("retrieve", &query.text, vec![Argument::Value(query.node)]));
        let (text, pattern, body) = self.scoped(|w| {
            let mut each = w.bind(&task(), 0);
            each.is_mutable = true;
            w.replace(&each);
            w.loops.push(super::writer::Around { label: String::new(), value: None });
            let (body_text, body, _) = w.block(2, depth - 1);
            w.loops.pop();
            let text = format!("{margin}for mut {} in {} {body_text}\n", each.name, list.text);
            (text, Pattern::Bind(each.local, None), body)
        });
        let node = Node::For { pattern, list: Box::new(list.node), body };
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: false }
    }

    /// `if let Some(mut task) = cx.first(..)? { .. }`
    fn first(&mut self, depth: usize) -> Written {
        let number = self.number();
        let margin = self.margin();
        let query = self.query();
        let found = attempt(activity("first", &query.text, vec![Argument::Value(query.node)]));
        let (text, pattern, then) = self.scoped(|w| {
            let mut found_one = w.bind(&task(), 0);
            found_one.is_mutable = true;
            w.replace(&found_one);
            let (body_text, then, _) = w.block(2, depth - 1);
            let text = format!("{margin}if let Some(mut {}) = {} {body_text}\n", found_one.name, found.text);
            (text, Pattern::Some(Box::new(Pattern::Bind(found_one.local, None))), then)
        });
        let condition = Box::new(Node::Matches { pattern, value: Box::new(found.node) });
        let node = Node::If { condition, then, otherwise: None };
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: false }
    }

    /// A list in hand whose objects are changed where they stand, and committed together.
    fn changed_in_place(&mut self) -> Written {
        let outer = self.number();
        let margin = self.margin();
        let inner = self.number();
        let query = self.query();
        let list = attempt(activity("retrieve", &query.text, vec![Argument::Value(query.node)]));
        self.covers("iter_mut(Vec<T>) -> DoubleEnded<T>");
        let (text, statements) = self.scoped(|w| {
            let tasks = w.bind(&kind::list(task()), 0);
            let first = Self::statement(
                inner,
                Action::Let {
                    pattern: Pattern::Bind(tasks.local, None),
                    value: Some(list.node),
                    otherwise: None,
                },
            );
            w.scope.retain(|variable| variable.local != tasks.local);
            let number = w.number();
            let (each, body_text, body) = w.scoped(|w| {
                let mut each = w.bind(&task(), 1);
                each.is_mutable = true;
                w.replace(&each);
                let (text, body) = w.indented(|w| {
                    w.indented(|w| {
                        let change = w.number();
                        let value = w.expression(&FlowType::Integer32, 1);
                        let text = format!("{}{}.effort = {};\n", w.margin(), each.name, value.text);
                        let place = Place { local: each.local, member: Some("effort".into()) };
                        let action = Action::Assign { place, operator: None, value: value.node };
                        (text, Self::statement(change, action))
                    })
                });
                (each, text, body)
            });
            let (head, node) =
                w.over_references(&tasks, &each, Block { statements: vec![body], value: None });
            let every = Self::statement(number, Action::Evaluate(node));
            let last = w.number();
            let commit = activity(
                "commit_all",
                &format!("&mut {}", tasks.name),
                vec![Argument::Value(Node::Local(tasks.local))],
            );
            let commit = attempt(commit);
            let text = format!(
                "{margin}{{\n{margin}    let mut {} = {};\n{margin}    {head} {{\n{body_text}{margin}    \
                 }}\n{margin}    {};\n{margin}}}\n",
                tasks.name, list.text, commit.text
            );
            (text, vec![first, every, Self::statement(last, Action::Evaluate(commit.node))])
        });
        let node = Node::Block(Block { statements, value: None });
        Written { text, statement: Self::statement(outer, Action::Evaluate(node)), leaves: false }
    }

    /// What reaches the objects of a list by reference, and its body: the head as Rust writes it, and the
    /// node.
    fn over_references(&mut self, list: &Variable, each: &Variable, body: Block) -> (String, Node) {
        let (name, local) = (&list.name, Node::Local(list.local));
        let bound = Pattern::Bind(each.local, None);
        let references = function("iter_mut", vec![local.clone()]);
        let (head, pattern, over) = match self.roll(5) {
            0 => (format!("for {} in {name}.iter_mut()", each.name), bound, references),
            1 => (format!("for {} in &mut {name}", each.name), bound, local),
            2 => {
                self.covers("rev(DoubleEnded<T>) -> DoubleEnded<T>");
                let over = function("rev", vec![references]);
                (format!("for {} in {name}.iter_mut().rev()", each.name), bound, over)
            }
            3 => {
                self.covers("enumerate(Iterator<T>) -> Iterator<(usize, T)>");
                let over = function("enumerate", vec![references]);
                let pattern = Pattern::Tuple(vec![Pattern::Any, bound]);
                (format!("for (_, {}) in {name}.iter_mut().enumerate()", each.name), pattern, over)
            }
            _ => {
                self.covers("next(Iterator<T>) -> Option<T>");
                let value = Box::new(function("next", vec![references]));
                let condition = Box::new(Node::Matches { pattern: Pattern::Some(Box::new(bound)), value });
                let head = format!("if let Some({}) = {name}.iter_mut().next()", each.name);
                return (head, Node::If { condition, then: body, otherwise: None });
            }
        };
        (head, Node::For { pattern, list: Box::new(over), body })
    }

    /// `for task in cx.retrieve(..)? { cx.delete(task)?; }`
    fn deleted(&mut self) -> Written {
        let number = self.number();
        let margin = self.margin();
        let query = self.query();
        let list = attempt(activity("retrieve", &query.text, vec![Argument::Value(query.node)]));
        let (each, delete): (Variable, (String, Statement)) = self.scoped(|w| {
            let each = w.bind(&task(), 0);
            let statement = w.number();
            let call = activity("delete", &each.name, vec![Argument::Value(Node::Local(each.local))]);
            let call = attempt(call);
            let text = format!("{margin}    {};\n", call.text);
            (each, (text, Self::statement(statement, Action::Evaluate(call.node))))
        });
        let text = format!("{margin}for {} in {} {{\n{}{margin}}}\n", each.name, list.text, delete.0);
        let body = Block { statements: vec![delete.1], value: None };
        let node = Node::For { pattern: Pattern::Bind(each.local, None), list: Box::new(list.node), body };
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: false }
    }

    /// `Task::filter(|t| ..).order_by(|t| ..).limit(..)`
    pub fn query(&mut self) -> Piece {
        let outer = std::mem::replace(&mut self.context, 2);
        let mut query = FlowQuery {
            entity: TASK.into(),
            row: 0,
            condition: None,
            order: Vec::new(),
            limit: None,
            offset: None,
        };
        let mut text = self.scoped(|w| {
            if w.chance(15) {
                query.row = w.bind_as("row", &FlowType::Record(TASK.into()), 0).local;
                return format!("{TASK}::all()");
            }
            let row = w.bind(&FlowType::Record("row of a query".into()), 0);
            if let Some(local) = w.flow.locals.get_mut(row.local as usize) {
                local.kind = FlowType::Record(TASK.into());
            }
            query.row = row.local;
            w.scope.retain(|variable| variable.local != row.local);
            let condition = w.over_row(&row, 2);
            query.condition = Some(condition.node);
            format!("{TASK}::filter(|{}| {})", row.name, condition.text)
        });
        if self.chance(60) {
            let member = self.one_of(&["title", "effort", "due", "price"]);
            let (name, descends) = self.one_of(&[("order_by", false), ("order_by_descending", true)]);
            text.push_str(&format!(".{name}(|t| t.{member})"));
            query.order.push((vec![member.into()], descends));
        }
        if self.chance(30) {
            let offset = self.rows(0);
            text.push_str(&format!(".offset({})", offset.text));
            query.offset = Some(offset.node);
        }
        let limit = self.rows(1);
        text.push_str(&format!(".limit({})", limit.text));
        query.limit = Some(limit.node);
        self.context = outer;
        Piece::new(text, Node::Query(Box::new(query)))
    }

    /// A number of rows, seldom fewer than these.
    fn rows(&mut self, least: u64) -> Piece {
        let rows = if self.chance(90) { least + self.roll(3) } else { self.roll(5) };
        let rows = i64::try_from(rows).unwrap_or(0);
        self.literal(format!("{rows}"), FlowType::Size, Value::Integer(rows))
    }

    /// A number between those that the tasks have.
    fn usual_number(&mut self, kind: &FlowType) -> Piece {
        match kind {
            FlowType::Integer32 => {
                let number = self.one_of(&[-2, 1, 4]);
                self.written_number(kind, number)
            }
            FlowType::Integer64 => {
                let number = self.one_of(&[0, 1_500]);
                self.written_number(kind, number)
            }
            _ => self.named_decimal(),
        }
    }

    /// A condition over the members of a row.
    fn over_row(&mut self, row: &Variable, depth: usize) -> Piece {
        let member = |name: &str| {
            let node = Node::Member(Box::new(Node::Local(row.local)), name.into());
            Piece::new(format!("{}.{name}", row.name), node)
        };
        match self.roll(if depth > 0 { 9 } else { 6 }) {
            0 | 1 => {
                let (name, kind) = self.one_of(&[
                    ("effort", FlowType::Integer32),
                    ("weight", FlowType::Integer64),
                    ("price", FlowType::Decimal),
                ]);
                let (operator, symbol) = self.one_of(&[
                    (Operator::Less, "<"),
                    (Operator::GreaterOrEqual, ">="),
                    (Operator::NotEqual, "!="),
                ]);
                let captured = if self.chance(70) { self.usual_number(&kind) } else { self.leaf(&kind) };
                binary(operator, symbol, member(name), captured)
            }
            2 => {
                let variant = self.one_of(&STATES);
                let variant = self.literal(format!("State::{variant}"), state(), Value::from(variant));
                binary(Operator::Equal, "==", member("state"), variant)
            }
            3 => member("is_urgent"),
            4 => {
                let name = self.one_of(&["is_some", "is_none"]);
                let due = member("due");
                Piece::new(format!("{}.{name}()", due.text), function(name, vec![due.node]))
            }
            5 => {
                let name = self.one_of(&["contains", "starts_with", "ends_with"]);
                let word = self.one_of(&["a", "s", "ä", ""]);
                let word = self.literal(format!("{word:?}"), FlowType::Text, Value::from(word));
                let title = member("title");
                Piece::new(
                    format!("{}.{name}({})", title.text, word.text),
                    function(name, vec![title.node, word.node]),
                )
            }
            6 => {
                let inner = self.over_row(row, depth - 1);
                Piece::new(format!("(!{})", inner.text), Node::Not(Box::new(inner.node)))
            }
            _ => {
                let (operator, symbol) = self.one_of(&[(Operator::And, "&&"), (Operator::Or, "||")]);
                let left = self.over_row(row, depth - 1);
                let right = self.over_row(row, depth - 1);
                binary(operator, symbol, left, right)
            }
        }
    }
}
