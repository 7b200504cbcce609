use tidewater::prelude::*;

#[nanoflow(atomic)]
async fn all_or_nothing(cx: &mut Device) -> FlowResult {
    cx.sync().await?;
    Ok(())
}

mod elsewhere {
    use super::waits as later;
    use tidewater::prelude::*;

    /// What a callee waits for, a plain function cannot await.
    #[nanoflow(atomic)]
    pub fn by_another(cx: &mut Device) -> FlowResult {
        for _ in 0..2 {
            later(cx)?;
        }
        Ok(())
    }
}

#[nanoflow]
async fn waits(cx: &mut Device) -> FlowResult {
    let _ = cx.sync().await;
    Ok(())
}

fn main() {}
