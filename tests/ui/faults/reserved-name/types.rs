use tidewater::prelude::*;

#[nanoflow]
fn f32(cx: &mut Device) -> FlowResult<i64> {
    Ok(1)
}

#[nanoflow]
async fn f16(cx: &mut Device) -> FlowResult<i64> {
    f32(cx)
}

#[microflow]
async fn i64(cx: &mut Server) -> FlowResult<bool> {
    Ok(true)
}

#[action]
fn bool(text: &str) -> FlowResult<usize> {
    Ok(text.len())
}

#[page]
fn str() -> Page {
    page("Text")
}

fn main() {}
