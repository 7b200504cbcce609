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

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
struct Note {
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

mod deep {
    use super::{Archive, flows::find as search};
    use tidewater::prelude::*;

    /// What a callee asks for is told there.
    #[nanoflow]
    pub fn outer(cx: &mut Device) -> FlowResult<i64> {
        search(cx, "x".into())
    }

    #[nanoflow]
    pub fn note(cx: &mut Device) -> FlowResult {
        let mut made = cx.create(Archive::default())?;
        made.text = "x".into();
        cx.commit(&mut made)?;
        cx.delete(made)
    }

    /// Whoever handed it over, the device cannot store it.
    #[nanoflow]
    pub fn stamp(cx: &mut Device, archive: &mut Obj<Archive>) -> FlowResult {
        archive.text = "seen".into();
        cx.commit(archive)
    }

    #[nanoflow]
    pub fn stamp_all(cx: &mut Device, archives: &mut Vec<Obj<Archive>>) -> FlowResult {
        for archive in archives.iter_mut() {
            archive.text = "seen".into();
        }
        cx.commit_all(archives)
    }

    /// Nor does it know how the object was.
    #[nanoflow]
    pub fn look_again(cx: &mut Device, archive: &mut Obj<Archive>) -> FlowResult {
        cx.refresh(archive)
    }

    #[nanoflow]
    pub fn take_back(cx: &mut Device, archives: &mut Vec<Obj<Archive>>) -> FlowResult {
        for archive in archives.iter_mut() {
            archive.text = "seen".into();
            cx.rollback(archive)?;
        }
        Ok(())
    }
}

tidewater::app! {
    Deep {
        roles: Role,
        entities: [Archive],
        nanoflows: [
            deep::outer, flows::find, deep::note, deep::stamp, deep::stamp_all, deep::look_again, deep::take_back,
        ],
        offline: { sync: { Archive: online } },
    }
}

mod server {
    use super::{Archive, Note};
    use tidewater::prelude::*;

    /// The right way.
    #[nanoflow]
    pub async fn renew(cx: &mut Device, text: String) -> FlowResult<i64> {
        let found = cx.online().retrieve(Archive::filter(|a| a.text == text)).await?;
        for mut one in found {
            one.text = "renewed".into();
            cx.online().commit(&mut one).await?;
            cx.online().delete(one).await?;
        }
        let made = cx.online().create(Archive::default()).await?;
        let again = cx.online().get(made.id()).await?;
        cx.online().count(Archive::all()).await
    }

    /// Devices hold notes.
    #[nanoflow]
    pub async fn find(cx: &mut Device) -> FlowResult<bool> {
        let first = cx.online().first(Note::all()).await?;
        Ok(first.is_some())
    }

    #[nanoflow]
    pub async fn make(cx: &mut Device) -> FlowResult {
        let mut note = cx.online().create(Note::default()).await?;
        cx.online().delete(note).await
    }

    #[nanoflow]
    pub async fn store(cx: &mut Device, note: &mut Obj<Note>) -> FlowResult {
        cx.online().commit(note).await
    }
}

tidewater::app! {
    Asking {
        roles: Role,
        entities: [Archive, Note],
        nanoflows: [server::renew, server::find, server::make, server::store],
        offline: { sync: { Archive: online } },
    }
}

fn main() {}
