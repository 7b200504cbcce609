//! Expressions over rows that are nested too deep.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |s, me| s.a + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + 21 + 22 + 23 + 24 + 25 + 26 + 27 + 28 + 29 + 30 + 31 > 3)]
struct Sum {
    a: i64,
    #[calculated(total)]
    total: i64,
}

#[expression]
fn total(s: &Sum) -> i64 {
    let half = s.a + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16;
    half * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17
}

// One less is right, and as many conditions beside each other as are needed.
#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |s, me| s.a + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + 21 + 22 + 23 + 24 + 25 + 26 + 27 + 28 + 29 + 30 > 3)]
#[access(Role::Rep, create, where = |s, me| s.a == 1 || s.a == 2 || s.a == 3 || s.a == 4 || s.a == 5 || s.a == 6 || s.a == 7 || s.a == 8 || s.a == 9 || s.a == 10 || s.a == 11 || s.a == 12 || s.a == 13 || s.a == 14 || s.a == 15 || s.a == 16 || s.a == 17 || s.a == 18 || s.a == 19 || s.a == 20 || s.a == 21 || s.a == 22 || s.a == 23 || s.a == 24 || s.a == 25 || s.a == 26 || s.a == 27 || s.a == 28 || s.a == 29 || s.a == 30 || s.a == 31 || s.a == 32 || s.a == 33)]
struct Sums {
    a: i64,
}

fn deeper() {
    let _ = query!(Sums, |s| s.a * 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17 * 18 * 19 * 20 * 21 * 22 * 23 * 24 * 25 * 26 * 27 * 28 * 29 * 30 * 31 == 3);
}

#[nanoflow]
fn flow(cx: &mut Device, sums: &[Obj<Sums>]) -> FlowResult<i64> {
    let mut all = 0;
    for _ in sums {
        all += cx.count(Sums::filter(|s| -(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(-(s.a))))))))))))))))))))))))))))))) == 3))?;
    }
    Ok(all)
}

fn main() {}
