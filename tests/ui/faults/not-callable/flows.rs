use tidewater::prelude::*;

fn helper() -> FlowResult {
    Ok(())
}

#[nanoflow]
fn calls(cx: &mut Device) -> FlowResult {
    helper()?;
    Ok(())
}

fn main() {}
