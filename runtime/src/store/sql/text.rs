//! The text of conditions, put together so that constant parts leave no trace.
//!
//! Absent: what a condition is about.

/// A condition that is true, in every database's words.
pub(super) const TRUE: &str = "(1 = 1)";
/// A condition that is false.
const FALSE: &str = "(1 = 0)";

/// A condition whose constant cases are known, so that they leave no trace in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Always,
    Never,
    Sql(String),
}

impl Condition {
    /// How many bytes its text has.
    pub(super) fn len(&self) -> usize {
        if let Self::Sql(sql) = self { sql.len() } else { 0 }
    }

    pub(super) fn into_sql(self) -> String {
        match self {
            Self::Always => TRUE.to_owned(),
            Self::Never => FALSE.to_owned(),
            Self::Sql(sql) => sql,
        }
    }

    pub(super) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::join(parts, Self::Always, Self::Never, " AND ")
    }

    pub(super) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::join(parts, Self::Never, Self::Always, " OR ")
    }

    fn join(parts: impl IntoIterator<Item = Self>, neutral: Self, deciding: Self, word: &str) -> Self {
        let mut texts = Vec::new();
        for part in parts {
            match part {
                Self::Sql(sql) => texts.push(sql),
                constant if constant == deciding => return deciding,
                _ => {}
            }
        }
        match texts.len() {
            0 => neutral,
            1 => Self::Sql(texts.remove(0)),
            _ => Self::Sql(format!("({})", texts.join(word))),
        }
    }

    pub(super) fn negated(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::Sql(sql) => Self::Sql(format!("({sql} IS NOT TRUE)")),
        }
    }
}

impl From<bool> for Condition {
    fn from(holds: bool) -> Self {
        if holds { Self::Always } else { Self::Never }
    }
}
