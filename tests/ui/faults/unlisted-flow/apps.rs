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

/// Called by a module and under another name, in a loop, and a microflow in place of a flow.
mod deep {
    use super::{beep as tone, inner as within, remote};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn often(cx: &mut Device) -> FlowResult {
        for _ in 0..2 {
            within(cx)?;
        }
        Ok(())
    }

    #[nanoflow]
    pub fn twice(cx: &mut Device) -> FlowResult {
        while cx.is_online() {
            tone()?;
        }
        often(cx)
    }

    #[nanoflow]
    pub async fn asks(cx: &mut Device) -> FlowResult {
        let _ = cx.call(remote::check, ()).await;
        Ok(())
    }
}

mod remote {
    use tidewater::prelude::*;

    #[microflow]
    pub async fn check(_cx: &mut Server) -> FlowResult {
        Ok(())
    }
}

tidewater::app! {
    Deep { roles: Role, entities: [], nanoflows: [deep::often, deep::twice, deep::asks], actions: [beep] }
}
// The action is missing two calls away, and told where it is called.
tidewater::app! { Actions { roles: Role, entities: [], nanoflows: [inner, deep::often, deep::twice] } }

fn main() {}
