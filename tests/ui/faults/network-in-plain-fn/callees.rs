use tidewater::prelude::*;

#[nanoflow]
async fn forgets(cx: &mut Device) -> FlowResult {
    let _ = waits(cx);
    Ok(())
}

mod remote {
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn refresh(cx: &mut Device) -> FlowResult {
        let _ = cx.sync().await;
        Ok(())
    }

    #[nanoflow]
    pub fn local(cx: &mut Device) -> FlowResult {
        Ok(())
    }
}

use remote::refresh as renew;

#[nanoflow]
async fn by_other_names(cx: &mut Device) -> FlowResult {
    for _ in 0..2 {
        let _ = remote::refresh(cx);
        let _ = renew(cx);
        let _ = async_action();
    }
    Ok(())
}

#[nanoflow]
async fn nothing_to_wait_for(cx: &mut Device) -> FlowResult {
    remote::local(cx).await
}

#[action]
async fn async_action() -> FlowResult<bool> {
    Ok(true)
}

#[nanoflow]
async fn waits(cx: &mut Device) -> FlowResult {
    cx.sync().await?;
    Ok(())
}

fn main() {}
