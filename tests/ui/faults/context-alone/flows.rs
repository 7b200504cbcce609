use tidewater::prelude::*;

#[nanoflow]
fn kept(cx: &mut Device) -> FlowResult {
    let device = cx;
    device.message("done");
    Ok(())
}

fn main() {}
