//! Signatures of the table, written as Rust writes them, and how types fit them.

use crate::flow::load::{Ty, is_whole};
use tidewater_model::{FlowType, Name};

/// A function of the table, as its line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) name: String,
    pub(crate) parameters: Vec<Form>,
    pub(crate) result: Form,
}

impl Signature {
    /// Whether the receiver and the argument behind it have the forms of the line.
    pub(crate) fn takes(&self, receiver: &Option<Ty>, second: &Ty) -> bool {
        let mut letters = Letters::default();
        let mut pair = self.parameters.iter().zip(receiver.iter().chain([second]));
        receiver.is_some() && pair.all(|(form, ty)| form.fits(ty, &mut letters))
    }

    /// What the letters stand for once the receiver and the argument behind it are known.
    pub(crate) fn letters(&self, receiver: &Option<Ty>, second: &Ty) -> Letters {
        let mut letters = Letters::default();
        for (form, ty) in self.parameters.iter().zip(receiver.iter().chain([second])) {
            form.fits(ty, &mut letters);
        }
        letters
    }
}

/// The form of a type in a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A type without parts.
    Plain(FlowType),
    /// A letter: any type, the same wherever it stands. `N` is a number, `K` has an order, `Q` has
    /// equality, `E` is an entity, `V` an enumeration.
    Variable(char),
    /// An integer of any width.
    Integer,
    List(Box<Form>),
    Option(Box<Form>),
    Result(Box<Form>),
    Object(char),
    Reference(char),
    Identity(char),
    Tuple(Vec<Form>),
    /// An iterator.
    Chain(Box<Form>),
    /// An iterator that has a back.
    Ended(Box<Form>),
    /// An iterator, a list or an option.
    Iterable(Box<Form>),
    /// The same, with a back.
    EndedIterable(Box<Form>),
    /// `std::cmp::Ordering`
    Ordering,
    /// A closure.
    Closure(Vec<Form>, Box<Form>),
    /// A local that is changed.
    Changed(Box<Form>),
}

/// What the letters of a signature stand for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Letters(Vec<(char, FlowType)>);

impl Letters {
    fn get(&self, letter: char) -> Option<&FlowType> {
        self.0.iter().find(|(known, _)| *known == letter).map(|(_, kind)| kind)
    }

    /// Whether a letter may stand for a type; afterwards it does.
    fn bind(&mut self, letter: char, kind: &FlowType) -> bool {
        if let Some(known) = self.get(letter) {
            return known == kind;
        }
        let fits = match letter {
            'N' => *kind == FlowType::Decimal || is_whole(kind),
            'K' => crate::flow::load::has_order(kind),
            'Q' => crate::flow::load::has_equality(kind),
            'V' => matches!(kind, FlowType::Enumeration(_)),
            _ => true,
        };
        if fits {
            self.0.push((letter, kind.clone()));
        }
        fits
    }

    fn entity(&mut self, letter: char, name: &Name) -> bool {
        self.bind(letter, &FlowType::Record(name.clone()))
    }
}

impl Form {
    /// Whether a type has the form.
    pub(crate) fn fits(&self, ty: &Ty, letters: &mut Letters) -> bool {
        match (self, ty) {
            (_, Ty::Never) | (Self::Ordering, Ty::Ordering) => true,
            (Self::Chain(item) | Self::Iterable(item), Ty::Chain(kind, _))
            | (Self::Ended(item) | Self::EndedIterable(item), Ty::Chain(kind, true)) => {
                item.fits_plain(kind, letters)
            }
            (
                Self::Iterable(item) | Self::EndedIterable(item),
                Ty::Plain(FlowType::List(kind) | FlowType::Option(kind)),
            ) => item.fits_plain(kind, letters),
            (Self::Changed(form), ty) => form.fits(ty, letters),
            (form, Ty::Plain(kind)) => form.fits_plain(kind, letters),
            _ => false,
        }
    }

    fn fits_plain(&self, kind: &FlowType, letters: &mut Letters) -> bool {
        match (self, kind) {
            (Self::Plain(form), kind) => form == kind,
            (Self::Variable(letter), kind) => letters.bind(*letter, kind),
            (Self::Integer, kind) => is_whole(kind),
            (Self::List(form), FlowType::List(kind))
            | (Self::Option(form), FlowType::Option(kind))
            | (Self::Result(form), FlowType::Result(kind)) => form.fits_plain(kind, letters),
            (Self::Object(letter), FlowType::Object(name))
            | (Self::Reference(letter), FlowType::Reference(name))
            | (Self::Identity(letter), FlowType::Identity(name)) => letters.entity(*letter, name),
            (Self::Tuple(forms), FlowType::Tuple(kinds)) if forms.len() == kinds.len() => {
                forms.iter().zip(kinds).all(|(form, kind)| form.fits_plain(kind, letters))
            }
            _ => false,
        }
    }

    /// The type that the form is, once its letters are known.
    pub(crate) fn ty(&self, letters: &Letters) -> Option<Ty> {
        match self {
            Self::Chain(item) | Self::Iterable(item) => Some(Ty::Chain(item.kind(letters)?, false)),
            Self::Ended(item) | Self::EndedIterable(item) => Some(Ty::Chain(item.kind(letters)?, true)),
            Self::Ordering => Some(Ty::Ordering),
            _ => self.kind(letters).map(Ty::Plain),
        }
    }

    /// The plain type that the form is, once its letters are known.
    pub(crate) fn kind(&self, letters: &Letters) -> Option<FlowType> {
        let entity = |letter: &char| match letters.get(*letter) {
            Some(FlowType::Record(name)) => Some(name.clone()),
            _ => None,
        };
        Some(match self {
            Self::Plain(kind) => kind.clone(),
            Self::Variable(letter) => letters.get(*letter)?.clone(),
            Self::List(form) => FlowType::List(Box::new(form.kind(letters)?)),
            Self::Option(form) => FlowType::Option(Box::new(form.kind(letters)?)),
            Self::Result(form) => FlowType::Result(Box::new(form.kind(letters)?)),
            Self::Object(letter) => FlowType::Object(entity(letter)?),
            Self::Reference(letter) => FlowType::Reference(entity(letter)?),
            Self::Identity(letter) => FlowType::Identity(entity(letter)?),
            Self::Tuple(forms) => {
                FlowType::Tuple(forms.iter().map(|form| form.kind(letters)).collect::<Option<_>>()?)
            }
            Self::Changed(form) => form.kind(letters)?,
            _ => return None,
        })
    }
}

/// Reads a line of the table. The lines are ours, and a test reads each.
pub(crate) fn parse(line: &str) -> Option<Signature> {
    let mut reader = Reader { rest: line, names_are_letters: false };
    let open = line.find('(')?;
    let name = line[..open].to_owned();
    reader.rest = &line[open..];
    let parameters = reader.list('(', ')')?;
    let result = if reader.take("->") { reader.form()? } else { Form::Plain(FlowType::Unit) };
    reader.rest.trim().is_empty().then_some(Signature { name, parameters, result })
}

/// A type as it stands behind `::<` in the name of a function; `_` and entities are any type.
pub(crate) fn parse_type(text: &str) -> Option<Form> {
    Reader { rest: text, names_are_letters: true }.form()
}

impl Form {
    /// Whether a result has the outer form of a type that was written.
    pub(crate) fn resembles(&self, written: &Self) -> bool {
        match (self, written) {
            (Self::List(inner), Self::List(other))
            | (Self::Option(inner), Self::Option(other))
            | (Self::Result(inner), Self::Result(other)) => inner.resembles(other),
            (Self::Variable(_), _) => true,
            (_, Self::Variable(_)) => true,
            (form, written) => form == written,
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
    /// Whether a name that is no known type stands for any type.
    names_are_letters: bool,
}

impl Reader<'_> {
    fn take(&mut self, word: &str) -> bool {
        let rest = self.rest.trim_start();
        match rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn list(&mut self, open: char, close: char) -> Option<Vec<Form>> {
        let (open, close) = (open.to_string(), close.to_string());
        if !self.take(&open) {
            return None;
        }
        let mut forms = Vec::new();
        while !self.take(&close) {
            forms.push(self.form()?);
            self.take(",");
        }
        Some(forms)
    }

    fn inner(&mut self) -> Option<Box<Form>> {
        self.list('<', '>')?.pop().map(Box::new)
    }

    fn letter(&mut self) -> Option<char> {
        match *self.inner()? {
            Form::Variable(letter) => Some(letter),
            _ => None,
        }
    }

    fn form(&mut self) -> Option<Form> {
        if self.take("&mut ") {
            return Some(Form::Changed(Box::new(self.form()?)));
        }
        if self.rest.trim_start().starts_with('(') {
            let forms = self.list('(', ')')?;
            return Some(if forms.is_empty() { Form::Plain(FlowType::Unit) } else { Form::Tuple(forms) });
        }
        let rest = self.rest.trim_start();
        if self.take("_") {
            return Some(Form::Variable('Z'));
        }
        let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
        let word = &rest[..end];
        self.rest = &rest[end..];
        Some(match word {
            "bool" => Form::Plain(FlowType::Boolean),
            "i32" => Form::Plain(FlowType::Integer32),
            "i64" => Form::Plain(FlowType::Integer64),
            "usize" | "u64" | "u32" => Form::Plain(FlowType::Size),
            "integer" => Form::Integer,
            "Decimal" => Form::Plain(FlowType::Decimal),
            "String" => Form::Plain(FlowType::Text),
            "DateTime" => Form::Plain(FlowType::DateTime),
            "Date" => Form::Plain(FlowType::Date),
            "Binary" => Form::Plain(FlowType::Binary),
            "AutoNumber" => Form::Plain(FlowType::AutoNumber),
            "Me" => Form::Plain(FlowType::Me),
            "SyncReport" => Form::Plain(FlowType::Report),
            "FlowError" => Form::Plain(FlowType::Error),
            "CallKey" => Form::Plain(FlowType::CallKey),
            "Account" => Form::Plain(FlowType::Reference(tidewater_model::ACCOUNT.into())),
            "AccountId" => Form::Plain(FlowType::Identity(tidewater_model::ACCOUNT.into())),
            "Ordering" => Form::Ordering,
            "Vec" => Form::List(self.inner()?),
            "Option" => Form::Option(self.inner()?),
            "FlowResult" | "Result" => Form::Result(self.inner()?),
            "Iterator" => Form::Chain(self.inner()?),
            "DoubleEnded" => Form::Ended(self.inner()?),
            "IntoIterator" => Form::Iterable(self.inner()?),
            "IntoDoubleEnded" => Form::EndedIterable(self.inner()?),
            "Obj" => Form::Object(self.letter()?),
            "Ref" => Form::Reference(self.letter()?),
            "Id" => Form::Identity(self.letter()?),
            "fn" => {
                let parameters = self.list('(', ')')?;
                self.take("->").then_some(())?;
                Form::Closure(parameters, Box::new(self.form()?))
            }
            word => {
                let mut letters = word.chars();
                match (letters.next(), letters.next()) {
                    (Some(letter), None) if letter.is_ascii_uppercase() => Form::Variable(letter),
                    _ if self.names_are_letters && !word.is_empty() => Form::Variable('Z'),
                    _ => return None,
                }
            }
        })
    }
}
