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
    pub async fn counted_there(cx: &mut Device) -> FlowResult<i32> {
        let _ = cx.sync().await;
        Ok(3)
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
async fn counted(cx: &mut Device) -> FlowResult<i32> {
    let _ = cx.sync().await;
    Ok(3)
}

/// What is done with the value is told of where the value is there.
#[nanoflow]
async fn goes_on(cx: &mut Device) -> FlowResult<i32> {
    let got = counted(cx)?;
    let later = counted(cx);
    match counted(cx) {
        Ok(more) => Ok(more + got + later?),
        Err(_) => Ok(0),
    }
}

#[nanoflow]
fn goes_on_without_waiting(cx: &mut Device) -> FlowResult<i32> {
    if async_action()? {
        return counted(cx);
    }
    Ok(remote::counted_there(cx)?.min(counted(cx)?))
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
