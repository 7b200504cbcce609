//! The models that are simulated, told a second time: what the oracle knows of them.
//!
//! Five apps are declared with the macros, as any app is; beside each stands the same as plain data and
//! closures, written by hand, so that a fault in the engine's reading of a model does not fool the
//! oracle. `Shape::check` holds the two lists of names together; everything else is independent. Further
//! models are drawn from the seed.

mod clinic;
mod desk;
mod drawn;
mod field_sales;
mod modes;
mod plant;
mod yard;

pub use self::modes::{Filter, Mode};
use super::oracle::state::{Row, State};
use super::random::Random;
use std::rc::Rc;
pub use tidewater_model::Conflict;
use tidewater_model::{AccessRule, After, App, Comparison, Expression, MemberSet, Value};

/// A model and what the oracle knows of it.
pub struct Shape {
    /// The app's name.
    pub name: &'static str,
    /// The app as the engines know it.
    pub app: App,
    /// Its functions on the server.
    pub handlers: Rc<dyn Fn() -> tidewater::server::Handlers>,
    /// What an account may be.
    pub roles: &'static [&'static str],
    /// Whether its devices synchronize by themselves.
    pub is_automatic: bool,
    /// Its entities; what others refer to comes first.
    pub entities: Vec<EntityShape>,
}

/// An entity as the oracle knows it.
pub struct EntityShape {
    /// The name.
    pub name: &'static str,
    /// The members in declaration order.
    pub members: Vec<MemberShape>,
    /// Its sets of references, which hold no value. They are declared after the other members.
    pub sets: &'static [&'static str],
    /// Whether its rows are the links of a set.
    pub is_links: bool,
    /// Its members that are calculated, which hold no value either. They are declared after the sets.
    pub calculated: &'static [Sum],
    /// What becomes of changes of the same member by two devices.
    pub conflict: Conflict,
    /// Members whose values together are unique.
    pub unique: &'static [&'static [&'static str]],
    /// Who may do what.
    pub rules: Vec<Rule>,
    /// Which rows devices hold.
    pub mode: Mode,
    /// The condition under which they hold a row, if the mode is a filter.
    pub filter: Option<Filter>,
    /// What the app's handler does.
    pub handler: Option<fn(before: Option<&Row>, mine: &Row) -> Judgement>,
    /// Of which codes handlers leave a mark with each commit, which goes with the object; if they do.
    pub is_marked: Option<fn(code: &str) -> bool>,
}

/// A member as the oracle knows it.
pub struct MemberShape {
    /// The name.
    pub name: &'static str,
    /// What its values are.
    pub kind: Kind,
}

/// What values of a member are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; `required` is neither empty nor blank, `max` counts characters.
    Text {
        /// Whether something must be there.
        required: bool,
        /// The greatest length.
        max: usize,
    },
    /// A whole number within bounds, both included.
    Number {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// A sum of money.
    Decimal,
    /// Yes or no.
    Flag,
    /// One of these names; the first is the default.
    Choice(&'static [&'static str]),
    /// An instant, or nothing.
    Instant,
    /// A number on which changes add up, as far as this.
    Counter {
        /// The greatest.
        max: i64,
    },
    /// A number of which the greatest that anybody set stays, or nothing.
    Greatest,
    /// A number of which the least that anybody set stays, or nothing.
    Least,
    /// A number that the server assigns.
    AutoNumber,
    /// When the server wrote a row for the first or the last time.
    StampedAt,
    /// For whom it did.
    StampedBy,
    /// A reference.
    Reference {
        /// The entity at the other end.
        to: &'static str,
        /// Whether it may be empty.
        optional: bool,
        /// What happens when the object at the other end is deleted.
        on_delete: OnDelete,
    },
}

/// What the server notes of the rows of an audited entity, in the order of the members.
pub const STAMPS: [(&str, Kind); 4] = [
    ("created_at", Kind::StampedAt),
    ("changed_at", Kind::StampedAt),
    ("created_by", Kind::StampedBy),
    ("changed_by", Kind::StampedBy),
];

/// A calculated member: a number of its row, and another one, perhaps of a row that it refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The name.
    pub name: &'static str,
    /// The number of the row itself.
    pub own: &'static str,
    /// The references to follow, and the number there.
    pub over: Option<(&'static [&'static str], &'static str)>,
}

impl Sum {
    /// The value; nothing if something that it is made of is not there.
    #[must_use]
    pub fn of(&self, state: &State, row: &Row) -> Option<i64> {
        let own = row.get(self.own)?.integer()?;
        let Some((steps, member)) = self.over else { return Some(own) };
        let other = steps.iter().try_fold(row, |row, step| state.anywhere(row.get(step)?.integer()?))?;
        Some(own + other.get(member)?.integer()?)
    }
}

/// What happens to an object when the one that it refers to is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDelete {
    /// The deletion is refused.
    Prevent,
    /// It is deleted as well.
    Cascade,
    /// Its reference is emptied.
    Keep,
}

/// The members that a rule names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Members {
    /// None.
    None,
    /// All.
    All,
    /// These.
    Only(&'static [&'static str]),
}

impl Members {
    /// Whether the member is one of them.
    #[must_use]
    pub fn contains(self, member: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Only(names) => names.contains(&member),
        }
    }
}

/// Whether a rule is about a row, for an account.
pub type Condition = Rc<dyn Fn(&State, &Row, i64) -> bool>;

/// An access rule.
pub struct Rule {
    /// Who it is for.
    pub role: &'static str,
    /// Whether objects may be created.
    pub create: bool,
    /// Whether objects may be deleted.
    pub delete: bool,
    /// What may be read.
    pub read: Members,
    /// What may be changed.
    pub write: Members,
    /// The rows that it is about.
    pub condition: Condition,
    /// What must hold afterwards.
    pub after: Condition,
}

/// What a handler does with a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It lets it pass.
    Accept,
    /// It lets it pass with another value of a member.
    Correct(&'static str, Value),
    /// It rejects it.
    Reject(&'static str),
    /// It panics.
    Panic,
}

impl Shape {
    /// A model that is drawn.
    #[must_use]
    pub fn drawn(random: &mut Random) -> Self {
        let shape = drawn::shape(random);
        shape.check();
        shape
    }

    /// A model that is drawn, with what runs at the server.
    #[must_use]
    pub fn acting(random: &mut Random) -> Self {
        let shape = drawn::acting_shape(random);
        shape.check();
        shape
    }

    /// A model that is written by hand. Those of most seeds were there before there were sets of references,
    /// and mean the same since.
    #[must_use]
    pub fn written(seed: u64, random: &mut Random) -> Self {
        let mut shapes = vec![field_sales::shape(), clinic::shape(), plant::shape()];
        let drawn = shapes.swap_remove(random.below(shapes.len() as u64) as usize);
        let shape = match seed % 7 {
            3 => desk::shape(),
            6 => yard::shape(),
            _ => drawn,
        };
        shape.check();
        shape
    }

    /// A version of the app. All mean the same; to devices and servers they are different.
    #[must_use]
    pub fn app_of(&self, generation: u32) -> App {
        let mut app = self.app.clone();
        let Some(at) = generation.checked_sub(1) else { return app };
        app.entities[0].documentation.push_str(&format!(" Version {generation}."));
        let number = |number: i64| Box::new(Expression::Literal(Value::Integer(number)));
        let never = Expression::Compare(Comparison::Equal, number(generation.into()), number(-1));
        let entity = at as usize % app.entities.len();
        app.entities[entity].rules.push(AccessRule {
            role: self.roles[0].into(),
            create: false,
            delete: false,
            read: MemberSet::All,
            write: MemberSet::None,
            condition: Some(never),
            after: After::default(),
            server_only: false,
        });
        app
    }

    /// Whether the app has the microflow whose calls are simulated.
    #[must_use]
    pub fn has_calls(&self) -> bool {
        !self.app.microflows.is_empty()
    }

    /// Whether handlers leave marks behind, and take them away.
    #[must_use]
    pub fn leaves_marks(&self) -> bool {
        self.entities.iter().any(|entity| entity.is_marked.is_some())
    }

    /// Whether there is an entity that devices do not hold.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.entities.iter().any(|entity| entity.mode == Mode::Online)
    }

    /// The entity of that name.
    ///
    /// # Panics
    /// If there is none: names in the simulation come from the shape.
    #[must_use]
    pub fn entity(&self, name: &str) -> &EntityShape {
        let found = self.entities.iter().find(|entity| entity.name == name);
        found.unwrap_or_else(|| panic!("{name} is not in {}", self.name))
    }

    /// Whether a member is a counter, of which changes add up.
    #[must_use]
    pub fn is_counter(&self, entity: &str, member: &str) -> bool {
        self.entity(entity).member(member).is_some_and(|member| matches!(member.kind, Kind::Counter { .. }))
    }

    /// What a member holds after a change, by what was seen and what was made of it, on top of a value.
    #[must_use]
    pub fn onto(&self, entity: &str, member: &str, now: &Value, (base, mine): (&Value, &Value)) -> Value {
        match (now, base, mine) {
            (Value::Integer(now), Value::Integer(base), Value::Integer(mine))
                if self.is_counter(entity, member) =>
            {
                Value::Integer(now + mine - base)
            }
            _ => mine.clone(),
        }
    }

    /// The associations that lead to an entity: the entity that has it, its name, and what happens when
    /// the object at the other end is deleted.
    pub fn incoming<'a>(
        &'a self,
        target: &'a str,
    ) -> impl Iterator<Item = (&'static str, &'static str, OnDelete)> + 'a {
        self.entities.iter().flat_map(move |entity| {
            entity.members.iter().filter_map(move |member| match member.kind {
                Kind::Reference { to, on_delete, .. } if to == target => {
                    Some((entity.name, member.name, on_delete))
                }
                _ => None,
            })
        })
    }

    /// The entity of the links of a set of references.
    ///
    /// # Panics
    /// If there is none: names in the simulation come from the shape.
    #[must_use]
    pub fn links_of(&self, owner: &EntityShape, set: &str) -> &'static str {
        let name = format!("{}_{set}", owner.name);
        let found = self.entities.iter().find(|entity| entity.is_links && entity.name == name);
        found.unwrap_or_else(|| panic!("there are no links {name}")).name
    }

    /// # Panics
    /// If the shape and the app do not list the same names.
    fn check(&self) {
        assert_eq!(self.app.roles.iter().map(|role| &*role.name).collect::<Vec<_>>(), self.roles);
        let own = self.entities.iter().filter(|entity| !entity.is_links);
        let told: Vec<_> = own.map(|entity| (entity.name, entity.declared())).collect();
        let declared = self.app.entities.iter().map(|entity| {
            (&*entity.name, entity.members.iter().map(|member| &*member.name).collect::<Vec<_>>())
        });
        let mut declared: Vec<_> = declared.collect();
        declared.sort_by_key(|(name, _)| told.iter().position(|(known, _)| known == name));
        assert_eq!(told, declared, "the shape of {} does not list what the app declares", self.name);
    }
}

impl EntityShape {
    /// An entity with these members, and nothing else that is special.
    #[must_use]
    pub fn new(name: &'static str, members: Vec<MemberShape>, rules: Vec<Rule>) -> Self {
        let (mode, filter, handler) = (Mode::All, None, None);
        Self {
            name,
            members,
            sets: &[],
            is_links: false,
            calculated: &[],
            conflict: Conflict::LastWins,
            unique: &[],
            rules,
            mode,
            filter,
            handler,
            is_marked: None,
        }
    }

    /// The names of the members.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        self.members.iter().map(|member| member.name).collect()
    }

    /// The names of all that is declared, in that order: what the server notes of a row stands behind all.
    #[must_use]
    pub fn declared(&self) -> Vec<&'static str> {
        let (stamps, mut names): (Vec<_>, Vec<_>) =
            self.members.iter().partition(|member| STAMPS.iter().any(|(name, _)| *name == member.name));
        let name = |member: &MemberShape| member.name;
        let own = names.drain(..).map(name).chain(self.sets.iter().copied());
        let calculated = self.calculated.iter().map(|sum| sum.name);
        own.chain(calculated).chain(stamps.into_iter().map(name)).collect()
    }

    /// Where a member stands among all that is declared.
    ///
    /// # Panics
    /// If there is none of that name: names in the simulation come from the shape.
    #[must_use]
    pub fn at(&self, name: &str) -> usize {
        let found = self.declared().iter().position(|known| *known == name);
        found.unwrap_or_else(|| panic!("{name} is no member of {}", self.name))
    }

    /// The member of that name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&MemberShape> {
        self.members.iter().find(|member| member.name == name)
    }
}

impl Kind {
    /// The value in a new object.
    #[must_use]
    pub fn default(self) -> Value {
        match self {
            Self::Text { .. } => Value::from(""),
            Self::Number { .. } | Self::Flag | Self::Counter { .. } => Value::Integer(0),
            Self::Decimal => tidewater::value::AttributeType::to_value(&tidewater::value::Decimal::ZERO),
            Self::Choice(names) => Value::from(names[0]),
            Self::Instant | Self::AutoNumber | Self::Reference { .. } => Value::Empty,
            Self::Greatest | Self::Least | Self::StampedAt | Self::StampedBy => Value::Empty,
        }
    }

    /// Whether only the server assigns the member.
    #[must_use]
    pub fn is_assigned(self) -> bool {
        matches!(self, Self::AutoNumber | Self::StampedAt | Self::StampedBy)
    }
}

impl Rule {
    /// A rule that grants everything on every row.
    #[must_use]
    pub fn everything(role: &'static str) -> Self {
        let always: Condition = Rc::new(|_, _, _| true);
        let (read, write) = (Members::All, Members::All);
        Self { role, create: true, delete: true, read, write, condition: Rc::clone(&always), after: always }
    }

    /// A rule that grants nothing yet, on every row.
    #[must_use]
    pub fn nothing(role: &'static str) -> Self {
        let (read, write) = (Members::None, Members::None);
        Self { create: false, delete: false, read, write, ..Self::everything(role) }
    }

    /// The rule, about these rows only, before and after.
    #[must_use]
    pub fn on(mut self, condition: impl Fn(&State, &Row, i64) -> bool + 'static) -> Self {
        let condition: Condition = Rc::new(condition);
        (self.condition, self.after) = (Rc::clone(&condition), condition);
        self
    }

    /// The rule, whatever the row is afterwards.
    #[must_use]
    pub fn after_any(mut self) -> Self {
        self.after = Rc::new(|_, _, _| true);
        self
    }
}

/// A member.
fn member(name: &'static str, kind: Kind) -> MemberShape {
    MemberShape { name, kind }
}

/// The entity of what handlers leave behind.
pub const MARK: &str = "Mark";

/// A number on which changes add up without end.
const COUNTER: Kind = Kind::Counter { max: i64::MAX };

/// Free text.
const TEXT: Kind = Kind::Text { required: false, max: usize::MAX };

/// An optional reference to an account.
const ACCOUNT: Kind = Kind::Reference { to: "Account", optional: true, on_delete: OnDelete::Keep };

/// A required reference.
const fn to(to: &'static str, on_delete: OnDelete) -> Kind {
    Kind::Reference { to, optional: false, on_delete }
}
