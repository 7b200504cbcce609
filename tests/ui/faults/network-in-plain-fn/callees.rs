use tidewater::prelude::*;

#[nanoflow]
async fn forgets(cx: &mut Device) -> FlowResult {
    let _ = waits(cx);
    Ok(())
}

#[nanoflow]
async fn waits(cx: &mut Device) -> FlowResult {
    cx.sync().await?;
    Ok(())
}

fn main() {}
