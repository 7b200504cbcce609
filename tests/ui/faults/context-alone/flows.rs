use tidewater::prelude::*;

#[nanoflow]
fn kept(cx: &mut Device) -> FlowResult {
    let device = cx;
    device.message("done");
    let again = &mut *device;
    other(again)?;
    again.comit();
    Ok(())
}

#[nanoflow]
fn other(cx: &mut Device) -> FlowResult {
    let cx = cx.me();
    cx.frobnicate();
    Ok(())
}

mod elsewhere {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn around(device: &mut Device, numbers: Vec<i32>) -> FlowResult<usize> {
        for _ in 0..2 {
            let pair = (device, 1);
        }
        Ok(numbers.iter().map(|_| device).count())
    }
}

fn main() {}
