//! The machine's table of functions, and how Rust writes a call of each.
//!
//! A line of the table names types and no references. Where Rust wants one, or gives one back, is said
//! here once per line that is not like its neighbours.

use tidewater_model::FlowType;

/// A line of the machine's table.
#[derive(Clone, Debug)]
pub struct Line {
    /// The line.
    pub signature: &'static str,
    /// The name.
    pub name: &'static str,
    /// What it takes.
    pub parameters: Vec<Parameter>,
    /// What it gives.
    pub output: Output,
}

/// A parameter of a line. Letters are enumerations of one letter; of an entity, its name is the letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Parameter {
    /// A value.
    Value(FlowType),
    /// An integer of the width that Rust wants there.
    Integer,
    /// A local that is changed.
    Changed(FlowType),
    /// A closure, with what it takes and gives.
    Closure(Vec<FlowType>, Output),
    /// An iterator, and whether it has a back.
    Chain(FlowType, bool),
    /// An iterator, a list or an option.
    Iterable(FlowType),
    /// An ordering.
    Ordering,
}

/// What a line or a closure gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// A value.
    Value(FlowType),
    /// An iterator, and whether it has a back.
    Chain(FlowType, bool),
    /// An ordering.
    Ordering,
}

/// How the value that Rust gives becomes one of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// It is one.
    Nothing,
    /// A `&str`.
    Text,
    /// An option of a `&str`.
    OptionOfText,
    /// An option of two `&str`.
    OptionOfPair,
    /// An option of a reference.
    OptionOfReference,
    /// A result with an error of another type.
    Parsed,
    /// An option of an error.
    OptionOfError,
    /// A result.
    Outcome,
}

/// Every line of the table but those of the report of a synchronize, which only a synchronize makes: the
/// tests of its kinds call them.
pub fn lines() -> Vec<Line> {
    let read = |signature| read(signature).unwrap_or_else(|| panic!("`{signature}` is no signature"));
    tidewater::flow::signatures().filter(|signature| !signature.contains("SyncReport")).map(read).collect()
}

impl Line {
    /// Whether it is called by its path.
    pub fn is_path(&self) -> bool {
        self.name.contains("::")
    }

    /// Whether Rust takes the receiver by reference.
    pub fn borrows(&self) -> bool {
        match self.parameters.first() {
            Some(Parameter::Value(FlowType::Text)) => !matches!(self.name, "min" | "max" | "clamp" | "into"),
            Some(Parameter::Value(FlowType::Object(_) | FlowType::Error)) => true,
            Some(Parameter::Value(FlowType::List(_))) => self.name != "into_iter",
            Some(Parameter::Value(FlowType::Option(_))) => {
                matches!(self.name, "is_some" | "is_none" | "as_ref" | "as_deref" | "iter")
            }
            Some(Parameter::Value(FlowType::Result(_))) => matches!(self.name, "is_ok" | "is_err"),
            _ => matches!(self.name, "to_string" | "to_owned" | "is_pending"),
        }
    }

    /// Whether Rust takes an argument by reference.
    pub fn borrows_argument(&self, position: usize) -> bool {
        let is_text = self.parameters.get(position) == Some(&Parameter::Value(FlowType::Text));
        match self.name {
            "contains" | "cmp" => true,
            "min" | "max" | "clamp" | "push" | "String::from" => false,
            _ => is_text && (position > 0 || self.is_path()),
        }
    }

    /// Whether Rust takes a letter as an argument.
    pub fn takes_letter(&self, position: usize) -> bool {
        self.signature == "push(&mut String, String)" && position == 1
    }

    /// How many references more than the elements have the parameters of a closure have.
    pub fn references(&self) -> usize {
        match self.name {
            "filter" | "retain" | "sort_by_key" | "sort_by" | "take_while" | "skip_while" | "find"
            | "min_by_key" | "max_by_key" | "partition" | "group_by" => 1,
            _ => 0,
        }
    }

    /// The type of a literal where the table takes any integer; nothing where Rust wants a `usize`.
    pub fn integer(&self, position: usize) -> Option<&'static str> {
        match (self.name, position) {
            ("replacen", _) => None,
            ("Date::new", 0) => Some("i16"),
            ("Date::new", _) => Some("i8"),
            _ => Some("u32"),
        }
    }

    /// What makes the result a value of its own.
    pub fn after(&self) -> After {
        match (self.name, &self.output) {
            ("parse", _) => After::Parsed,
            ("err", _) => After::OptionOfError,
            (
                "trim" | "trim_start" | "trim_end" | "trim_start_matches" | "trim_end_matches" | "as_str"
                | "code" | "name",
                _,
            ) => After::Text,
            ("strip_prefix" | "strip_suffix" | "as_deref", _) => After::OptionOfText,
            ("split_once" | "rsplit_once", _) => After::OptionOfPair,
            ("first" | "last" | "get", _)
                if matches!(self.parameters.first(), Some(Parameter::Value(FlowType::List(_)))) =>
            {
                After::OptionOfReference
            }
            ("as_ref", Output::Value(FlowType::Option(_))) => After::OptionOfReference,
            (_, Output::Value(FlowType::Result(_))) => After::Outcome,
            _ => After::Nothing,
        }
    }

    /// Whether a letter may stand for a type beyond what the letter itself says.
    pub fn allows(&self, kind: &FlowType) -> bool {
        match self.name {
            "unwrap_or_default" => super::kind::has_default(kind),
            "copied" => super::kind::is_copy(kind),
            name if name.starts_with("checked_") => *kind != FlowType::Size,
            "as_deref" => *kind == FlowType::Text,
            "to_string" => super::kind::has_display(kind),
            _ => true,
        }
    }
}

// --- Reading --------------------------------------------------------------------------------------

fn read(signature: &'static str) -> Option<Line> {
    let open = signature.find('(')?;
    let mut reader = Reader { rest: &signature[open..] };
    let parameters = reader.list('(', ')', Reader::parameter)?;
    let output = if reader.take("->") { reader.output()? } else { Output::Value(FlowType::Unit) };
    reader.rest.trim().is_empty().then_some(Line { signature, name: &signature[..open], parameters, output })
}

struct Reader {
    rest: &'static str,
}

impl Reader {
    fn take(&mut self, word: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(word);
        rest.inspect(|rest| self.rest = rest).is_some()
    }

    fn list<T>(&mut self, open: char, close: char, item: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.take(open.to_string().as_str()).then_some(())?;
        let mut items = Vec::new();
        while !self.take(close.to_string().as_str()) {
            items.push(item(self)?);
            self.take(",");
        }
        Some(items)
    }

    fn within(&mut self) -> Option<FlowType> {
        self.list('<', '>', Self::kind)?.pop()
    }

    fn parameter(&mut self) -> Option<Parameter> {
        if self.take("&mut ") {
            return self.kind().map(Parameter::Changed);
        }
        if self.take("fn") {
            let parameters = self.list('(', ')', Self::kind)?;
            self.take("->").then_some(())?;
            // What is gone through is a list in the generated flows.
            let is_list = self.take("IntoIterator");
            let output =
                if is_list { Output::Value(super::kind::list(self.within()?)) } else { self.output()? };
            return Some(Parameter::Closure(parameters, output));
        }
        if self.take("integer") {
            return Some(Parameter::Integer);
        }
        if self.take("IntoIterator") || self.take("IntoDoubleEnded") {
            return self.within().map(Parameter::Iterable);
        }
        Some(match self.output()? {
            Output::Value(kind) => Parameter::Value(kind),
            Output::Chain(kind, ended) => Parameter::Chain(kind, ended),
            Output::Ordering => Parameter::Ordering,
        })
    }

    fn output(&mut self) -> Option<Output> {
        if self.take("Ordering") {
            return Some(Output::Ordering);
        }
        if self.take("Iterator") {
            return Some(Output::Chain(self.within()?, false));
        }
        if self.take("DoubleEnded") {
            return Some(Output::Chain(self.within()?, true));
        }
        self.kind().map(Output::Value)
    }

    fn kind(&mut self) -> Option<FlowType> {
        use super::kind::{account, list, option, result};
        if self.rest.trim_start().starts_with('(') {
            let parts = self.list('(', ')', Self::kind)?;
            return Some(if parts.is_empty() { FlowType::Unit } else { FlowType::Tuple(parts) });
        }
        let rest = self.rest.trim_start();
        let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
        let word = &rest[..end];
        self.rest = &rest[end..];
        let named = |reader: &mut Self| match reader.within()? {
            FlowType::Enumeration(letter) => Some(letter),
            _ => None,
        };
        Some(match word {
            "bool" => FlowType::Boolean,
            "i32" => FlowType::Integer32,
            "i64" => FlowType::Integer64,
            "usize" => FlowType::Size,
            "Decimal" => FlowType::Decimal,
            "String" => FlowType::Text,
            "DateTime" => FlowType::DateTime,
            "Date" => FlowType::Date,
            "AutoNumber" => FlowType::AutoNumber,
            "Me" => FlowType::Me,
            "FlowError" => FlowType::Error,
            "Account" => account(),
            "AccountId" => FlowType::Identity(tidewater_model::ACCOUNT.into()),
            "Vec" => list(self.within()?),
            "Option" => option(self.within()?),
            "FlowResult" => result(self.within()?),
            "Obj" => FlowType::Object(named(self)?),
            "Ref" => FlowType::Reference(named(self)?),
            "Id" => FlowType::Identity(named(self)?),
            letter if letter.len() == 1 => FlowType::Enumeration(letter.into()),
            _ => return None,
        })
    }
}

// --- Letters --------------------------------------------------------------------------------------

/// What the letters of a line stand for.
#[derive(Clone, Debug, Default)]
pub struct Letters(Vec<(char, FlowType)>);

fn letter(kind: &FlowType) -> Option<char> {
    match kind {
        FlowType::Enumeration(name)
        | FlowType::Object(name)
        | FlowType::Reference(name)
        | FlowType::Identity(name)
            if name.len() == 1 =>
        {
            name.chars().next()
        }
        _ => None,
    }
}

impl Letters {
    /// Lets a letter stand for a type.
    pub fn set(&mut self, letter: char, kind: FlowType) {
        self.0.push((letter, kind));
    }

    /// What a letter stands for.
    pub fn get(&self, letter: char) -> Option<&FlowType> {
        self.0.iter().find(|(known, _)| *known == letter).map(|(_, kind)| kind)
    }

    /// The letters of a type.
    pub fn of(kind: &FlowType, found: &mut Vec<char>) {
        match kind {
            FlowType::List(inner) | FlowType::Option(inner) | FlowType::Result(inner) => {
                Self::of(inner, found);
            }
            FlowType::Tuple(parts) => parts.iter().for_each(|part| Self::of(part, found)),
            kind => found.extend(letter(kind).filter(|letter| !found.contains(letter))),
        }
    }

    /// The type with its letters replaced.
    pub fn fill(&self, kind: &FlowType) -> FlowType {
        use super::kind::{list, option, result};
        let entity = |name| match self.get(name) {
            Some(FlowType::Record(name)) => name.clone(),
            _ => super::kind::TASK.into(),
        };
        match (kind, letter(kind)) {
            (FlowType::List(inner), _) => list(self.fill(inner)),
            (FlowType::Option(inner), _) => option(self.fill(inner)),
            (FlowType::Result(inner), _) => result(self.fill(inner)),
            (FlowType::Tuple(parts), _) => {
                FlowType::Tuple(parts.iter().map(|part| self.fill(part)).collect())
            }
            (FlowType::Object(_), Some(name)) => FlowType::Object(entity(name)),
            (FlowType::Reference(_), Some(name)) => FlowType::Reference(entity(name)),
            (FlowType::Identity(_), Some(name)) => FlowType::Identity(entity(name)),
            (_, Some(name)) => self.get(name).cloned().unwrap_or(FlowType::Unit),
            (kind, None) => kind.clone(),
        }
    }

    /// Lets the letters of a form stand for what makes a type of it; whether that is possible.
    pub fn fit(&mut self, form: &FlowType, kind: &FlowType) -> bool {
        match (form, kind) {
            (FlowType::List(form), FlowType::List(kind))
            | (FlowType::Option(form), FlowType::Option(kind))
            | (FlowType::Result(form), FlowType::Result(kind)) => self.fit(form, kind),
            (FlowType::Tuple(forms), FlowType::Tuple(kinds)) if forms.len() == kinds.len() => {
                forms.iter().zip(kinds).all(|(form, kind)| self.fit(form, kind))
            }
            (FlowType::Enumeration(_), kind) if letter(form).is_some() => {
                let name = letter(form).unwrap_or('?');
                if let Some(known) = self.get(name) {
                    return known == kind;
                }
                let fits = match name {
                    'N' => matches!(
                        kind,
                        FlowType::Integer32 | FlowType::Integer64 | FlowType::Size | FlowType::Decimal
                    ),
                    'K' => super::kind::has_order(kind),
                    'Q' => super::kind::has_equality(kind),
                    'V' => matches!(kind, FlowType::Enumeration(_)),
                    _ => super::kind::is_clone(kind),
                };
                if fits {
                    self.set(name, kind.clone());
                }
                fits
            }
            (FlowType::Reference(_), FlowType::Reference(name))
            | (FlowType::Identity(_), FlowType::Identity(name))
                if letter(form).is_some() =>
            {
                self.set('E', FlowType::Record(name.clone()));
                true
            }
            (form, kind) => form == kind,
        }
    }
}
