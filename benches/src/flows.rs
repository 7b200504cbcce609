//! The five programs of the interpreters' table: as flows, and as Rust.
//!
//! They are written as data by hand, so that loading them can be measured on its own.

use std::sync::Arc;
use tidewater::flow::{
    Activity, Effects, FlowError, FlowResult, Held, LoadFault, Machine, ObjectHandle, Program, Progress,
};
use tidewater::model::{
    Action, App, Argument, Block, Catalog, Conflict, Constant, Entity, Flow, FlowType, Local, Member, Node,
    OnDelete, Operator, Pattern, Piece, Place, Statement, Type, Value,
};
use tidewater::value::ObjectId;

/// A program: its name, the position of its flow, and the same in Rust.
pub struct Benchmarked {
    /// The name in the table.
    pub name: &'static str,
    /// What Rust computes for so many iterations.
    pub native: fn(i64) -> i64,
}

/// The five programs, in the order of the flows.
pub const PROGRAMS: [Benchmarked; 5] = [
    Benchmarked { name: "arith", native: native::arith },
    Benchmarked { name: "string", native: native::string },
    Benchmarked { name: "field", native: native::field },
    Benchmarked { name: "create", native: native::create },
    Benchmarked { name: "call", native: native::call },
];

/// The app whose flows the programs are.
#[must_use]
pub fn app() -> App {
    let member = |name: &str, ty, default| Member {
        name: name.into(),
        documentation: String::new(),
        ty,
        optional: false,
        default,
        validations: Vec::new(),
        on_delete: OnDelete::Prevent,
        calculated: None,
    };
    let members = vec![
        member("number", Type::Integer64, Value::Integer(0)),
        member("title", Type::Text, Value::from("")),
        member("done", Type::Boolean, Value::FALSE),
        member("priority", Type::Integer64, Value::Integer(0)),
    ];
    let entity = Entity {
        name: "Task".into(),
        documentation: String::new(),
        persistable: true,
        audited: false,
        conflict: Conflict::LastWins,
        members,
        unique: Vec::new(),
        rules: Vec::new(),
        extends: None,
    };
    let nanoflows = vec![arith(), string(), field(), create(), call(), add()];
    App { name: "Programs".into(), entities: vec![entity], nanoflows, ..App::default() }
}

/// The programs, ready to run.
///
/// # Errors
/// If one is malformed.
pub fn load(catalog: &Catalog) -> Result<Arc<Program>, LoadFault> {
    Program::load(catalog).map(Arc::new)
}

/// Runs a program for so many iterations.
///
/// # Errors
/// Whatever ends the flow.
pub fn run(program: &Arc<Program>, flow: usize, count: i64) -> FlowResult<i64> {
    let mut effects = Memory { created: 0, program: Arc::clone(program) };
    let mut machine = Machine::start(Arc::clone(program), flow, vec![Held::Integer(count)], u64::MAX)?;
    match machine.run(&mut effects) {
        Progress::Done(Held::Integer(number)) => Ok(number),
        Progress::Failed(error) => Err(error),
        other => Err(FlowError::Model { detail: format!("{other:?}") }),
    }
}

/// Creates objects in memory, and nothing else.
struct Memory {
    created: u32,
    program: Arc<Program>,
}

impl Effects for Memory {
    fn perform(&mut self, activity: Activity, mut arguments: Vec<Held>) -> FlowResult<Held> {
        match (activity, arguments.pop()) {
            (Activity::Create, Some(Held::Record(record))) => {
                self.created += 1;
                let id = ObjectId::new(1, self.created).unwrap_or_else(|| unreachable!());
                let layout = self.program.layouts().of(record.entity);
                let members =
                    Arc::try_unwrap(record).map_or_else(|shared| shared.members.clone(), |own| own.members);
                Ok(Held::Object(ObjectHandle::new(layout, id, members)))
            }
            _ => Err(FlowError::Offline),
        }
    }

    fn act(&mut self, _: usize, _: Vec<Held>) -> FlowResult<Held> {
        Err(FlowError::Offline)
    }
}

// --- Flows ----------------------------------------------------------------------------------------

/// A flow that is being written.
struct Writer {
    flow: Flow,
    next: u32,
}

fn write(name: &str, locals: &[(&str, FlowType)]) -> Writer {
    let local = |(name, kind): &(&str, FlowType)| Local { name: (*name).into(), kind: kind.clone() };
    let flow = Flow {
        name: name.into(),
        documentation: String::new(),
        roles: Vec::new(),
        is_async: false,
        is_atomic: false,
        parameters: 1,
        locals: locals.iter().map(local).collect(),
        constants: Vec::new(),
        result: FlowType::Integer64,
        body: Block::default(),
    };
    Writer { flow, next: 0 }
}

fn local(local: u32) -> Node {
    Node::Local(local)
}
fn binary(operator: Operator, left: Node, right: Node) -> Node {
    Node::Binary(operator, Box::new(left), Box::new(right))
}
fn member(of: u32, name: &str) -> Node {
    Node::Member(Box::new(local(of)), name.into())
}
fn function(name: &str, arguments: Vec<Node>) -> Node {
    Node::Function { name: name.into(), arguments }
}
fn block(statements: Vec<Statement>) -> Block {
    Block { statements, value: None }
}

impl Writer {
    fn constant(&mut self, kind: FlowType, value: Value) -> Node {
        self.flow.constants.push(Constant { kind, value });
        Node::Constant(u32::try_from(self.flow.constants.len() - 1).unwrap_or(0))
    }
    fn int(&mut self, number: i64) -> Node {
        self.constant(FlowType::Integer64, Value::Integer(number))
    }
    fn statement(&mut self, action: Action) -> Statement {
        self.next += 1;
        Statement { number: self.next - 1, annotation: String::new(), action }
    }
    fn set(&mut self, to: u32, value: Node) -> Statement {
        let pattern = Pattern::Bind(to, None);
        self.statement(Action::Let { pattern, value: Some(value), otherwise: None })
    }
    fn run(&mut self, node: Node) -> Statement {
        self.statement(Action::Evaluate(node))
    }
    fn assign(&mut self, to: u32, name: Option<&str>, operator: Option<Operator>, value: Node) -> Statement {
        let place = Place { local: to, member: name.map(Into::into) };
        self.statement(Action::Assign { place, operator, value })
    }
    fn choose(&mut self, condition: Node, then: Vec<Statement>, otherwise: Vec<Statement>) -> Statement {
        let otherwise = (!otherwise.is_empty()).then(|| Box::new(Node::Block(block(otherwise))));
        self.run(Node::If { condition: Box::new(condition), then: block(then), otherwise })
    }
    fn count(&mut self, with: u32, to: Node, body: Vec<Statement>) -> Statement {
        let from = self.int(0);
        let list = Box::new(Node::Range { from: Box::new(from), to: Box::new(to), inclusive: false });
        self.run(Node::For { pattern: Pattern::Bind(with, None), list, body: block(body) })
    }
    fn each(&mut self, with: u32, list: u32, body: Vec<Statement>) -> Statement {
        let list = Box::new(function("iter", vec![local(list)]));
        self.run(Node::For { pattern: Pattern::Bind(with, None), list, body: block(body) })
    }
    /// `number % divisor == 0`
    fn divides(&mut self, number: u32, divisor: i64) -> Node {
        let (divisor, zero) = (self.int(divisor), self.int(0));
        binary(Operator::Equal, binary(Operator::Remainder, local(number), divisor), zero)
    }
    fn ends(mut self, statements: Vec<Statement>, value: Node) -> Flow {
        let value = self.run(Node::Ok(Box::new(value)));
        self.flow.body = Block { statements, value: Some(Box::new(value)) };
        self.flow
    }
    /// `Task { number, title: "Task", done, priority: number % 5, ..Task::default() }`, created.
    fn created(&mut self, number: u32, done: Node) -> Node {
        let title = self.constant(FlowType::Text, Value::from("Task"));
        let five = self.int(5);
        let members = vec![
            ("number".into(), local(number)),
            ("title".into(), title),
            ("done".into(), done),
            ("priority".into(), binary(Operator::Remainder, local(number), five)),
        ];
        let record = Node::Record { entity: "Task".into(), members };
        let arguments = vec![Argument::Value(record)];
        let create = Node::Activity { name: "create".into(), arguments, awaited: false };
        Node::Try(Box::new(create))
    }
}

const INTEGER: FlowType = FlowType::Integer64;

fn task() -> FlowType {
    FlowType::Object("Task".into())
}
fn tasks() -> FlowType {
    FlowType::List(Box::new(task()))
}

fn arith() -> Flow {
    let mut w = write("arith", &[("n", INTEGER), ("sum", INTEGER), ("i", INTEGER)]);
    let zero = w.int(0);
    let start = w.set(1, zero);
    let condition = w.divides(2, 3);
    let one = w.int(1);
    let then = w.assign(1, None, Some(Operator::Add), local(2));
    let otherwise = w.assign(1, None, Some(Operator::Subtract), one);
    let choice = w.choose(condition, vec![then], vec![otherwise]);
    let each = w.count(2, local(0), vec![choice]);
    w.ends(vec![start, each], local(1))
}

fn string() -> Flow {
    let locals = [
        ("n", INTEGER),
        ("sum", INTEGER),
        ("i", INTEGER),
        ("text", FlowType::Text),
        ("name", FlowType::Text),
    ];
    let mut w = write("string", &locals);
    let zero = w.int(0);
    let start = w.set(1, zero);
    let name = w.constant(FlowType::Text, Value::from("inspect valve"));
    let name = w.set(4, name);
    let pieces = vec![
        Piece::Text("Task ".to_owned()),
        Piece::Value(local(2)),
        Piece::Text(": ".to_owned()),
        Piece::Value(local(4)),
    ];
    let text = w.set(3, Node::Format(pieces));
    let length = Node::Cast(Box::new(function("len", vec![local(3)])), INTEGER);
    let add = w.assign(1, None, Some(Operator::Add), length);
    let each = w.count(2, local(0), vec![text, add]);
    w.ends(vec![start, name, each], local(1))
}

fn field() -> Flow {
    let locals = [
        ("n", INTEGER),
        ("list", tasks()),
        ("i", INTEGER),
        ("round", INTEGER),
        ("task", task()),
        ("sum", INTEGER),
        ("created", task()),
    ];
    let mut w = write("field", &locals);
    let start = w.set(1, Node::List(Vec::new()));
    let even = w.divides(2, 2);
    let created = w.created(2, even);
    let created = w.set(6, created);
    let push = w.run(function("push", vec![local(1), local(6)]));
    let thousand = w.int(1000);
    let fill = w.count(2, thousand, vec![created, push]);
    let (one, no, yes) =
        (w.int(1), w.constant(FlowType::Boolean, Value::FALSE), w.constant(FlowType::Boolean, Value::TRUE));
    let rise = w.assign(4, Some("priority"), Some(Operator::Add), one);
    let open = w.assign(4, Some("done"), None, no);
    let close = w.assign(4, Some("done"), None, yes);
    let choice = w.choose(member(4, "done"), vec![rise, open], vec![close]);
    let each = w.each(4, 1, vec![choice]);
    let rounds = w.count(3, local(0), vec![each]);
    let zero = w.int(0);
    let sum = w.set(5, zero);
    let add = w.assign(5, None, Some(Operator::Add), member(4, "priority"));
    let total = w.each(4, 1, vec![add]);
    w.ends(vec![start, fill, rounds, sum, total], local(5))
}

fn create() -> Flow {
    let locals = [("n", INTEGER), ("list", tasks()), ("i", INTEGER), ("task", task()), ("sum", INTEGER)];
    let mut w = write("create", &locals);
    let start = w.set(1, Node::List(Vec::new()));
    let zero = w.int(0);
    let sum = w.set(4, zero);
    let no = w.constant(FlowType::Boolean, Value::FALSE);
    let created = w.created(2, no);
    let created = w.set(3, created);
    let push = w.run(function("push", vec![local(1), local(3)]));
    let add = w.assign(4, None, Some(Operator::Add), member(3, "priority"));
    let thousand = w.constant(FlowType::Size, Value::Integer(1000));
    let is_full = binary(Operator::Equal, function("len", vec![local(1)]), thousand);
    let empty = w.assign(1, None, None, Node::List(Vec::new()));
    let check = w.choose(is_full, vec![empty], Vec::new());
    let each = w.count(2, local(0), vec![created, push, add, check]);
    w.ends(vec![start, sum, each], local(4))
}

fn call() -> Flow {
    let mut w = write("call", &[("n", INTEGER), ("sum", INTEGER), ("i", INTEGER)]);
    let zero = w.int(0);
    let start = w.set(1, zero);
    let arguments = vec![Argument::Value(local(1)), Argument::Value(local(2))];
    let added = Node::Call { name: "add".into(), arguments, awaited: false };
    let add = w.assign(1, None, None, Node::Try(Box::new(added)));
    let each = w.count(2, local(0), vec![add]);
    w.ends(vec![start, each], local(1))
}

/// Called by [`call`].
fn add() -> Flow {
    let mut w = write("add", &[("a", INTEGER), ("b", INTEGER)]);
    w.flow.parameters = 2;
    let even = w.divides(1, 2);
    let sum = Node::Ok(Box::new(binary(Operator::Add, local(0), local(1))));
    let leave = w.run(Node::Return(Some(Box::new(sum))));
    let choice = w.choose(even, vec![leave], Vec::new());
    let one = w.int(1);
    w.ends(vec![choice], binary(Operator::Subtract, local(0), one))
}

/// The same programs in Rust, with checked arithmetic as flows have it.
mod native {
    use std::hint::black_box;

    pub(super) fn arith(n: i64) -> i64 {
        let mut sum = 0_i64;
        for i in 0..n {
            let i = black_box(i);
            sum = if i % 3 == 0 { sum.strict_add(i) } else { sum.strict_sub(1) };
        }
        sum
    }

    pub(super) fn string(n: i64) -> i64 {
        let mut sum = 0_i64;
        let name = black_box("inspect valve");
        for i in 0..n {
            let text = format!("Task {i}: {name}");
            sum = sum.strict_add(text.len() as i64);
        }
        sum
    }

    struct Task {
        number: i64,
        title: String,
        done: bool,
        priority: i64,
    }

    fn task(number: i64, done: bool) -> Box<Task> {
        let task = Box::new(Task { number, title: "Task".to_owned(), done, priority: number % 5 });
        black_box((task.number, task.title.len()));
        task
    }

    pub(super) fn field(n: i64) -> i64 {
        let mut list: Vec<_> = (0..1000).map(|i| task(i, i % 2 == 0)).collect();
        for _ in 0..n {
            for task in &mut list {
                if black_box(task.done) {
                    task.priority = task.priority.strict_add(1);
                    task.done = false;
                } else {
                    task.done = true;
                }
            }
        }
        list.iter().map(|task| task.priority).sum()
    }

    pub(super) fn create(n: i64) -> i64 {
        let (mut list, mut sum) = (Vec::new(), 0_i64);
        for i in 0..n {
            let task = task(i, false);
            sum = sum.strict_add(task.priority);
            list.push(task);
            if list.len() == 1000 {
                list = Vec::new();
            }
        }
        sum
    }

    #[inline(never)]
    fn add(a: i64, b: i64) -> i64 {
        if b % 2 == 0 { a.strict_add(b) } else { a.strict_sub(1) }
    }

    pub(super) fn call(n: i64) -> i64 {
        (0..n).fold(0, |sum, i| add(black_box(sum), i))
    }
}
