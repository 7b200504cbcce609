//! What runs came to by the rule, the point of failure and the invariant that they show. Which goals belong
//! to which, the page beside this file says, and nothing else does.

use super::coverage::Coverage;
use std::fmt;

const PAGE: &str = include_str!("README.md");

/// A row of one of the page's tables, with what became of its goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The rule, the point of failure or the invariant, and what it is about.
    pub what: String,
    /// How often its goals were hit; nothing if only tests by their names show it.
    pub hits: Option<u64>,
    /// The goals that were never hit.
    pub never: Vec<&'static str>,
}

/// One line for each row, in the order of the page.
#[must_use]
pub fn tally(coverage: &Coverage) -> Vec<Line> {
    let rows = PAGE.lines().filter_map(|line| line.strip_prefix("| "));
    let rows = rows.filter_map(|row| {
        let (number, rest) = row.split_once(" | ")?;
        let (about, shown) = rest.split_once(" | ")?;
        let is_numbered = number.starts_with(|first: char| first.is_ascii_uppercase());
        is_numbered.then(|| (format!("{number} {about}"), goals(shown)))
    });
    let line = |(what, goals): (String, Vec<&'static str>)| Line {
        what,
        hits: (!goals.is_empty()).then(|| goals.iter().map(|goal| coverage.of(goal)).sum()),
        never: coverage.missing(&goals),
    };
    rows.map(line).collect()
}

/// What stands in quotes.
fn goals(cell: &'static str) -> Vec<&'static str> {
    cell.split('"').skip(1).step_by(2).collect()
}

impl fmt::Display for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.hits {
            Some(hits) => write!(formatter, "{hits:>9}  {}", self.what)?,
            None => write!(formatter, "{:>9}  {} (by the names of tests)", "-", self.what)?,
        }
        if self.never.is_empty() { Ok(()) } else { write!(formatter, ", but never {:?}", self.never) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_fault_and_invariant_has_a_line_and_says_which_of_its_goals_were_never_hit() {
        let mut coverage = Coverage::default();
        coverage.count("verdict: merged");
        let lines = tally(&coverage);
        let of = |number: &str| {
            let start = format!("{number} ");
            lines.iter().find(|line| line.what.starts_with(&start)).expect("it has a row")
        };
        assert_eq!((1..=26).map(|rule| of(&format!("R{rule}"))).count(), 26);
        assert!(["C1-C4", "N1", "O1", "I1", "I15"].into_iter().all(|number| !of(number).what.is_empty()));
        let merging = of("R5");
        assert_eq!(merging.hits, Some(1));
        assert!(merging.never.contains(&"verdict: conflict") && !merging.never.contains(&"verdict: merged"));
        assert_eq!(of("R9").hits, None);
    }

    #[test]
    fn every_rule_but_those_whose_parts_come_later_has_a_goal() {
        let later = ["R9", "R15", "R20", "R24"].map(|number| format!("{number} "));
        let bare = tally(&Coverage::default()).into_iter().filter(|line| line.hits.is_none());
        let is_rule = |line: &Line| line.what.starts_with('R') && !line.what.starts_with("R1-");
        let bare: Vec<_> = bare.filter(is_rule).map(|line| line.what).collect();
        assert_eq!(bare.len(), later.len(), "{bare:?}");
        assert!(
            bare.iter().all(|what| later.iter().any(|number| what.starts_with(number.as_str()))),
            "{bare:?}"
        );
    }
}
