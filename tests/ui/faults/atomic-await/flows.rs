use tidewater::prelude::*;

#[nanoflow(atomic)]
async fn all_or_nothing(cx: &mut Device) -> FlowResult {
    cx.sync().await?;
    Ok(())
}

fn main() {}
