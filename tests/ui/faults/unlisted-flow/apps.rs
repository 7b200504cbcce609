use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[nanoflow]
fn outer(cx: &mut Device) -> FlowResult {
    inner(cx)
}

#[nanoflow]
fn inner(cx: &mut Device) -> FlowResult {
    beep()
}

#[action]
fn beep() -> FlowResult {
    Ok(())
}

tidewater::app! { Outer { roles: Role, entities: [], nanoflows: [outer] } }
tidewater::app! { Inner { roles: Role, entities: [], nanoflows: [inner] } }

fn main() {}
