//! Flows written by hand, as a macro would write them, and a device that records what it is asked for.

use std::sync::Arc;
use tidewater::flow::{
    Activity, Control, Effects, FlowError, FlowResult, Held, LoadFault, Machine, Moment, ObjectHandle,
    Program, Progress, Request,
};
use tidewater::model::{
    Action, App, Argument, Block, Catalog, Conflict, Constant, Entity, Enumeration, EnumerationVariant, Flow,
    FlowSource, FlowType, Local, Member, Name, Node, OnDelete, Operator, Page, Pattern, Place, Signature,
    Statement, Type, Value,
};
use tidewater::value::{AttributeType, Decimal, ObjectId};

/// A flow that is being written.
pub(crate) struct Writer {
    pub(crate) flow: Flow,
    next: u32,
}

pub(crate) fn write(name: &str, parameters: &[(&str, FlowType)], result: FlowType) -> Writer {
    let local = |(name, kind): &(&str, FlowType)| Local { name: Name::from(*name), kind: kind.clone() };
    let flow = Flow {
        name: name.into(),
        documentation: String::new(),
        roles: Vec::new(),
        is_async: false,
        is_atomic: false,
        parameters: u32::try_from(parameters.len()).unwrap(),
        locals: parameters.iter().map(local).collect(),
        constants: Vec::new(),
        inferred: Vec::new(),
        result,
        body: Block::default(),
    };
    Writer { flow, next: 0 }
}

impl Writer {
    pub(crate) fn local(&mut self, name: &str, kind: FlowType) -> u32 {
        self.flow.locals.push(Local { name: name.into(), kind });
        u32::try_from(self.flow.locals.len() - 1).unwrap()
    }
    pub(crate) fn constant(&mut self, kind: FlowType, value: Value) -> u32 {
        self.flow.constants.push(Constant { kind, value });
        u32::try_from(self.flow.constants.len() - 1).unwrap()
    }
    pub(crate) fn int(&mut self, number: i64) -> Node {
        Node::Constant(self.constant(FlowType::Integer64, Value::Integer(number)))
    }
    pub(crate) fn short(&mut self, number: i32) -> Node {
        Node::Constant(self.constant(FlowType::Integer32, Value::Integer(number.into())))
    }
    pub(crate) fn size(&mut self, number: i64) -> Node {
        Node::Constant(self.constant(FlowType::Size, Value::Integer(number)))
    }
    pub(crate) fn decimal(&mut self, text: &str) -> Node {
        let value = text.parse::<Decimal>().unwrap().to_value();
        Node::Constant(self.constant(FlowType::Decimal, value))
    }
    pub(crate) fn text(&mut self, text: &str) -> Node {
        Node::Constant(self.constant(FlowType::Text, Value::from(text)))
    }
    pub(crate) fn status(&mut self, variant: &str) -> Node {
        Node::Constant(self.constant(status(), Value::from(variant)))
    }
    pub(crate) fn statement(&mut self, action: Action) -> Statement {
        self.next += 1;
        Statement { number: self.next - 1, annotation: String::new(), action }
    }
    pub(crate) fn set(&mut self, local: u32, value: Node) -> Statement {
        self.statement(Action::Let {
            pattern: Pattern::Bind(local, None),
            value: Some(value),
            otherwise: None,
        })
    }
    pub(crate) fn run(&mut self, node: Node) -> Statement {
        self.statement(Action::Evaluate(node))
    }
    pub(crate) fn assign(&mut self, local: u32, operator: Option<Operator>, value: Node) -> Statement {
        self.statement(Action::Assign { place: Place { local, member: None }, operator, value })
    }
    pub(crate) fn assign_member(
        &mut self,
        local: u32,
        member: &str,
        operator: Option<Operator>,
        value: Node,
    ) -> Statement {
        let place = Place { local, member: Some(member.into()) };
        self.statement(Action::Assign { place, operator, value })
    }
    pub(crate) fn block(&mut self, statements: Vec<Statement>, value: Option<Node>) -> Block {
        let value = value.map(|value| Box::new(self.run(value)));
        Block { statements, value }
    }
    /// The flow, ending in `Ok(value)`.
    pub(crate) fn ends(mut self, statements: Vec<Statement>, value: Node) -> Flow {
        self.flow.body = self.block(statements, Some(ok(value)));
        self.flow
    }
}

pub(crate) fn ok(node: Node) -> Node {
    Node::Ok(Box::new(node))
}
pub(crate) fn local(local: u32) -> Node {
    Node::Local(local)
}
pub(crate) fn member(base: Node, name: &str) -> Node {
    Node::Member(Box::new(base), name.into())
}
pub(crate) fn binary(operator: Operator, left: Node, right: Node) -> Node {
    Node::Binary(operator, Box::new(left), Box::new(right))
}
pub(crate) fn function(name: &str, arguments: Vec<Node>) -> Node {
    Node::Function { name: name.into(), arguments }
}
pub(crate) fn closure(parameters: &[u32], body: Node) -> Node {
    let parameters = parameters.iter().map(|local| Pattern::Bind(*local, None)).collect();
    Node::Closure { parameters, body: Box::new(body) }
}
pub(crate) fn activity(name: &str, arguments: Vec<Argument>) -> Node {
    Node::Activity { name: name.into(), arguments, awaited: false }
}
pub(crate) fn attempt(node: Node) -> Node {
    Node::Try(Box::new(node))
}
pub(crate) fn list_of(kind: FlowType) -> FlowType {
    FlowType::List(Box::new(kind))
}
pub(crate) fn option_of(kind: FlowType) -> FlowType {
    FlowType::Option(Box::new(kind))
}
pub(crate) fn status() -> FlowType {
    FlowType::Enumeration("Status".into())
}

fn member_of(name: &str, ty: Type, default: Value) -> Member {
    Member {
        name: name.into(),
        documentation: String::new(),
        ty,
        optional: false,
        default,
        validations: Vec::new(),
        on_delete: OnDelete::Prevent,
        calculated: None,
        is_system: false,
    }
}

/// An app with one entity, `Task`, that the flows are about.
pub(crate) fn app(flows: Vec<Flow>) -> App {
    let optional = |member: Member| Member { optional: true, ..member };
    let members = vec![
        member_of("title", Type::Text, Value::from("")),
        member_of("done", Type::Boolean, Value::FALSE),
        member_of("priority", Type::Integer32, Value::Integer(0)),
        member_of("price", Type::Decimal, Decimal::ZERO.to_value()),
        member_of("status", Type::Enumeration("Status".into()), Value::from("Open")),
        optional(member_of("due", Type::Date, Value::Empty)),
        optional(member_of("parent", Type::Reference("Task".into()), Value::Empty)),
        optional(member_of("owner", Type::Reference("Account".into()), Value::Empty)),
        member_of("project", Type::Reference("Project".into()), Value::Empty),
    ];
    let entity = |name: &str, members| Entity {
        name: name.into(),
        documentation: String::new(),
        persistable: true,
        audited: false,
        conflict: Conflict::LastWins,
        members,
        unique: Vec::new(),
        rules: Vec::new(),
        extends: None,
    };
    let variant =
        |(name, caption): (&str, &str)| EnumerationVariant { name: name.into(), caption: caption.into() };
    let variants = [("Open", "Open"), ("Running", "On its way"), ("Closed", "Closed")].map(variant);
    App {
        name: "Tasks".into(),
        entities: vec![
            entity("Task", members),
            entity("Project", vec![member_of("name", Type::Text, Value::from(""))]),
            Entity {
                persistable: false,
                ..entity("Draft", vec![member_of("text", Type::Text, Value::from(""))])
            },
        ],
        enumerations: vec![Enumeration { name: "Status".into(), variants: variants.to_vec() }],
        sources: flows
            .iter()
            .map(|_| FlowSource { file: "lib.rs".into(), lines: (100..200).collect() })
            .collect(),
        nanoflows: flows,
        actions: vec![Signature {
            name: "twice".into(),
            documentation: String::new(),
            roles: Vec::new(),
            is_async: false,
            capability: None,
            parameters: vec![Local { name: "number".into(), kind: FlowType::Integer64 }],
            result: FlowType::Integer64,
        }],
        microflows: vec![Signature {
            name: "ask".into(),
            documentation: String::new(),
            roles: Vec::new(),
            is_async: true,
            capability: None,
            parameters: vec![Local { name: "text".into(), kind: FlowType::Text }],
            result: FlowType::Integer64,
        }],
        pages: vec![page("start", vec![]), page("detail", vec![FlowType::Object("Task".into())])],
        ..App::default()
    }
}

fn page(name: &str, kinds: Vec<FlowType>) -> Page {
    Page {
        name: name.into(),
        documentation: String::new(),
        roles: Vec::new(),
        parameters: kinds.into_iter().map(|kind| Local { name: "task".into(), kind }).collect(),
        title: name.to_owned(),
        elements: Vec::new(),
    }
}

pub(crate) fn load(flows: Vec<Flow>) -> Result<Program, LoadFault> {
    Program::load(&Catalog::new(app(flows)).unwrap())
}

/// Why a flow cannot be loaded.
pub(crate) fn refused(flow: Flow) -> LoadFault {
    match load(vec![flow]) {
        Ok(_) => panic!("it was loaded"),
        Err(fault) => fault,
    }
}

/// A device that keeps what it was asked for.
#[derive(Default)]
pub(crate) struct Recorder {
    pub(crate) asked: Vec<String>,
    pub(crate) program: Option<Arc<Program>>,
    pub(crate) fails: Option<fn() -> FlowError>,
    pub(crate) created: u32,
    pub(crate) shown: Option<Vec<(u32, String)>>,
    pub pauses_at: Option<u32>,
}

impl Recorder {
    fn task(&mut self) -> ObjectHandle {
        let program = self.program.as_ref().unwrap();
        let index = Catalog::new(app(Vec::new())).unwrap().find("Task").unwrap();
        self.created += 1;
        ObjectHandle::new(program.layouts().of(index), ObjectId::new(7, self.created).unwrap(), Vec::new())
    }
}

impl Effects for Recorder {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        let shown: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        self.asked.push(format!("{activity:?}({})", shown.join(", ")));
        if let Some(fails) = self.fails {
            return Err(fails());
        }
        Ok(match (activity, arguments.as_slice()) {
            (Activity::Create(entity), _) => {
                let layouts = self.program.as_ref().unwrap().layouts();
                self.created += 1;
                let id = ObjectId::new(7, self.created).unwrap();
                Held::Object(ObjectHandle::new(layouts.of(entity), id, arguments))
            }
            (Activity::Retrieve, _) => Held::list(vec![Held::Object(self.task()), Held::Object(self.task())]),
            (Activity::Count, _) => Held::Integer(2),
            (Activity::IsOnline, _) => Held::Boolean(true),
            (Activity::Fail, [code, text]) => {
                return Err(FlowError::Failed { code: code.to_string(), text: text.to_string() });
            }
            _ => Held::Unit,
        })
    }

    fn act(&mut self, _action: usize, arguments: Vec<Held>) -> FlowResult<Held> {
        match arguments.as_slice() {
            [Held::Integer(number)] => Ok(Held::Integer(number * 2)),
            _ => Err(FlowError::Offline),
        }
    }

    fn traces(&self) -> bool {
        self.shown.is_some()
    }

    fn step(&mut self, at: &Moment<'_>) -> Control {
        let locals: Vec<String> = at.locals().iter().map(|(name, held)| format!("{name}={held}")).collect();
        self.shown.get_or_insert_default().push((at.step, locals.join(" ")));
        if self.pauses_at == Some(at.step) { Control::Pause } else { Control::Go }
    }
}

/// Loads flows that are right.
pub(crate) fn prepare(flows: Vec<Flow>) -> Arc<Program> {
    Arc::new(load(flows).unwrap_or_else(|fault| panic!("{fault}")))
}

/// Runs the first flow of a program.
pub(crate) fn go(
    program: &Arc<Program>,
    arguments: Vec<Held>,
    recorder: &mut Recorder,
    fuel: u64,
) -> Result<Held, FlowError> {
    recorder.program = Some(Arc::clone(program));
    let mut machine = Machine::start(Arc::clone(program), 0, arguments, fuel)?;
    loop {
        match machine.run(recorder) {
            Progress::Done(held) => return Ok(held),
            Progress::Failed(error) => return Err(error),
            Progress::Waiting(request) => {
                recorder.asked.push(format!("{request:?}"));
                machine.resume(match request {
                    Request::Call { .. } => Ok(Held::Integer(42)),
                    Request::Confirm { .. } => Ok(Held::Boolean(true)),
                    _ => Err(FlowError::Offline),
                });
            }
            Progress::Paused => {}
        }
    }
}

/// Runs the first of some flows.
pub(crate) fn run_with(
    flows: Vec<Flow>,
    arguments: Vec<Held>,
    recorder: &mut Recorder,
    fuel: u64,
) -> Result<Held, FlowError> {
    go(&prepare(flows), arguments, recorder, fuel)
}

pub(crate) fn run(flows: Vec<Flow>, arguments: Vec<Held>) -> Result<Held, FlowError> {
    run_with(flows, arguments, &mut Recorder::default(), 10_000_000)
}
