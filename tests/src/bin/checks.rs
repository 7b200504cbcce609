//! Takes the checks of the macros and of the constants out of a copy of the tree, one at a time, and looks
//! for a case that says something else then: those that have no row in `tests/ui/checks.md`, with `all` each
//! of them, with another word those whose name has it. A second word chooses the cases. Writes the table.

use std::collections::BTreeMap;
use std::io::{Error, Result};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tests::checks::{Case, Check, Copy, Desk, TABLE, cases, checks, project, rows, table};

fn main() -> Result<()> {
    let word = std::env::args().nth(1);
    let checks = checks()?;
    let mut rows = rows()?;
    rows.retain(|name, case| checks.iter().any(|check| check.name == *name) && case.is_some());
    let folder = project().join("target/checks");
    let copy = Copy::new(&folder.join("tree"), &checks)?;
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let desks = (0..workers).map(|number| Desk::new(&copy, folder.join(number.to_string())));
    let mut desks = desks.collect::<Result<Vec<_>>>()?;

    let mut names = cases()?;
    if let Some(word) = std::env::args().nth(2) {
        names.retain(|name| name.contains(&word));
    }
    println!("{} checks, {} cases", checks.len(), names.len());
    let cases = each(&mut desks, &names, |desk, name| desk.case(name))?;
    let is_wanted = |check: &Check| match word.as_deref() {
        Some("all") => true,
        Some(word) => check.name.contains(word),
        None => !rows.contains_key(&check.name),
    };
    let chosen: Vec<_> = checks.iter().enumerate().filter(|(_, check)| is_wanted(check)).collect();
    let found = each(&mut desks, &chosen, |desk, (at, check)| {
        let case = noticing(desk, &cases, at + 1, check)?;
        println!("{}: {}", check.name, case.as_deref().unwrap_or("NOTHING"));
        Ok((check.name.clone(), case))
    })?;
    let (number, unnoticed) = (found.len(), found.iter().filter(|(_, case)| case.is_none()).count());
    rows.extend(found);
    std::fs::write(project().join(TABLE), table(&checks, &rows))?;
    println!("{unnoticed} of {number} are noticed by no case");
    Ok(())
}

/// The first case that says something else without a check.
fn noticing(desk: &mut Desk<'_>, cases: &[Case], number: usize, check: &Check) -> Result<Option<String>> {
    let is_seen = cases.iter().any(|case| case.seen.contains(&number));
    for case in cases.iter().filter(|case| case.seen.contains(&number) || !is_seen && check.is_untold()) {
        if desk.notices(case, number, check)? {
            return Ok(Some(case.name.clone()));
        }
    }
    Ok(None)
}

/// What becomes of each, found out at all desks at once, in the order in which they are given.
fn each<'desk, T: Sync, U: Send>(
    desks: &mut [Desk<'desk>],
    all: &[T],
    find: impl Fn(&mut Desk<'desk>, &T) -> Result<U> + Sync,
) -> Result<Vec<U>> {
    let (next, found) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    thread::scope(|scope| {
        for desk in desks {
            scope.spawn(|| {
                while let Some((at, one)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    all.get(at).map(|one| (at, one))
                } {
                    let one = find(desk, one);
                    if let Ok(mut found) = found.lock() {
                        found.insert(at, one);
                    }
                }
            });
        }
    });
    let found = found.into_inner().map_err(|_| Error::other("a thread failed"))?;
    found.into_values().collect()
}
