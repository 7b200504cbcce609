//! An assignment where a value belongs is told once, with the comparison that was meant.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
enum Stage {
    #[default]
    Open,
    Done,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
struct Job {
    stage: Stage,
    is_urgent: bool,
    hours: i32,
}

#[nanoflow]
fn in_conditions(cx: &mut Device, job: &mut Obj<Job>, hours: i32) -> FlowResult {
    if job.stage = Stage::Open {
        cx.message("open");
    }
    while hours > 1 && (job.stage = Stage::Done) {
        cx.message("done");
    }
    if !(job.is_urgent = true) || hours > 2 {
        cx.message("not urgent");
    }
    Ok(())
}

#[nanoflow]
async fn later(cx: &mut Device, job: &mut Obj<Job>, mut hours: i32) -> FlowResult {
    match &job.stage {
        Stage::Open if hours = 3 => cx.message("three"),
        _ if job.hours += 1 => cx.message("one more"),
        _ => {}
    }
    cx.message(if hours = 4 { "four" } else { "other" });
    Ok(())
}

#[nanoflow]
fn in_values(cx: &mut Device, job: &mut Obj<Job>) -> FlowResult<bool> {
    let known;
    if known = job.hours {
        cx.message("known");
    }
    let is_open: bool = job.stage = Stage::Open;
    Ok(is_open && known == 3)
}

fn main() {}
