#![allow(unused)]

use tidewater::prelude::*;

#[nanoflow]
fn greets(cx: &mut Device) -> FlowResult {
    cx.message(format!("Hello {}", cx.current_user.name));
    Ok(())
}

#[nanoflow]
fn asks(cx: &mut Device) -> FlowResult {
    for _ in 0..3 {
        let _ = cx.session();
    }
    if cx.device_type() == "phone" {
        cx.message("small");
    }
    Ok(())
}

#[nanoflow]
async fn reports(cx: &mut Device) -> FlowResult {
    if cx.sync().await.is_err() {
        cx.message(cx.latest_error());
        cx.message(cx.latest_http_response());
        let fault = (*cx).latest_soap_fault;
    }
    Ok(())
}

mod elsewhere {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn each(device: &mut Device, names: &[String]) -> FlowResult<usize> {
        Ok(names.iter().filter(|name| device.current_user().name == **name).count())
    }
}

fn main() {}
