//! What differs between databases, as a table.

use tidewater_model::Type;

/// The words of one database. The compiler to SQL asks here and has no branches of its own, so that a
/// second database is a second value of this type.
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    /// The parameter of that number, counted from 1.
    pub parameter: fn(usize) -> String,
    /// A query for the names of the tables of the database.
    pub tables: &'static str,
    /// What follows the columns of a new table.
    pub table_options: &'static str,
    /// The same for a table whose rows are stored in the order of its key.
    pub ordered_table_options: &'static str,
    /// The column type for a member's type.
    pub column: fn(&Type) -> &'static str,
    /// A condition that an expression is in the set of ids at a parameter.
    pub in_ids: fn(expression: &str, parameter: usize) -> String,
    /// The sort key of a text expression.
    pub sort_key: fn(expression: &str) -> String,
    /// The length of a text in bytes.
    pub byte_length: fn(expression: &str) -> String,
    /// Equality that is true for two absent values and never unknown.
    pub same: fn(left: &str, right: &str) -> String,
    /// What follows a descending or ascending sort expression, so that absent values come first.
    pub absent_first: fn(descending: bool) -> &'static str,
    /// A condition that the bytes of one text hold those of another.
    pub contains: fn(text: &str, other: &str) -> String,
    /// A condition that the bytes of one text begin with those of another.
    pub starts_with: fn(text: &str, other: &str) -> String,
    /// A condition that the bytes of one text end with those of another.
    pub ends_with: fn(text: &str, other: &str) -> String,
}

impl Dialect {
    /// SQLite, with the functions that our driver registers.
    pub const SQLITE: Self = Self {
        parameter: |number| format!("?{number}"),
        tables: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
        table_options: " STRICT",
        ordered_table_options: " STRICT, WITHOUT ROWID",
        column: |ty| match ty {
            Type::Text | Type::Enumeration(_) | Type::HashedText | Type::File | Type::Image => "TEXT",
            Type::Decimal | Type::Binary => "BLOB",
            Type::Max(inner) | Type::Min(inner) => (Self::SQLITE.column)(inner),
            Type::Boolean
            | Type::Integer32
            | Type::Integer64
            | Type::DateTime
            | Type::Date
            | Type::AutoNumber
            | Type::Counter
            | Type::Reference(_)
            | Type::ReferenceSet(_) => "INTEGER",
        },
        in_ids: |expression, parameter| format!("{expression} IN (SELECT value FROM rarray(?{parameter}))"),
        sort_key: |expression| format!("sort_key({expression})"),
        byte_length: |expression| format!("length(CAST({expression} AS BLOB))"),
        same: |left, right| format!("({left} IS {right})"),
        absent_first: |descending| if descending { "DESC NULLS LAST" } else { "ASC NULLS FIRST" },
        contains: |text, other| format!("(instr(CAST({text} AS BLOB), CAST({other} AS BLOB)) > 0)"),
        // `substr` of empty bytes is NULL, hence the first alternative.
        starts_with: |text, other| {
            let (text, other) = (format!("CAST({text} AS BLOB)"), format!("CAST({other} AS BLOB)"));
            format!("(length({other}) = 0 OR substr({text}, 1, length({other})) = {other})")
        },
        ends_with: |text, other| {
            let (text, other) = (format!("CAST({text} AS BLOB)"), format!("CAST({other} AS BLOB)"));
            let end = format!("substr({text}, length({text}) - length({other}) + 1)");
            format!("(length({other}) = 0 OR (length({text}) >= length({other}) AND {end} = {other}))")
        },
    };
}
