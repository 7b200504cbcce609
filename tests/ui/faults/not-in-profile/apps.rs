#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
struct Archive {
    text: String,
}

mod flows {
    use super::Archive as Papers;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn find(cx: &mut Device, text: String) -> FlowResult<i64> {
        for _ in 0..2 {
            let found = cx.retrieve(Papers::filter(|a| a.text == text))?;
            if !found.is_empty() {
                return Ok(1);
            }
        }
        Ok(0)
    }
}

#[page]
fn papers() -> Page {
    page("Papers").list(Archive::all(), |a| row().title(a.text))
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Archive],
        nanoflows: [flows::find],
        pages: [papers],
        offline: { home: papers, sync: { Archive: online } },
    }
}

fn main() {}
