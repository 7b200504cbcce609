//! One SQL statement with its parameters.

use std::borrow::Cow;
use tidewater_model::Value;

/// SQL text and what stands for `?1`, `?2` ..
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The text; generated, never from outside.
    pub sql: Cow<'static, str>,
    /// The parameters in order.
    pub parameters: Vec<Parameter>,
}

/// A parameter of a [`Statement`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// One value.
    Value(Value),
    /// A set of ids, for `IN`; the dialect says how it is written.
    Ids(Vec<i64>),
}

impl Statement {
    /// A statement with values as parameters.
    pub fn new(sql: impl Into<Cow<'static, str>>, values: impl IntoIterator<Item = Value>) -> Self {
        Self { sql: sql.into(), parameters: values.into_iter().map(Parameter::Value).collect() }
    }

    /// The statement with one more parameter.
    #[must_use]
    pub fn with(mut self, parameter: Parameter) -> Self {
        self.parameters.push(parameter);
        self
    }
}
