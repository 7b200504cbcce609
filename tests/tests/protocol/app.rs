//! The app whose server is lied to.

use super::flows::*;
use tidewater::prelude::*;

/// What an account may be.
#[derive(Role)]
pub enum Role {
    /// Sees all.
    Manager,
    /// Sees the shops that it visits, without their secrets.
    Rep,
}
use Role::*;

/// A shop.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(name, phone, rep), write(phone), where = |c, me| c.rep == me)]
pub struct Shop {
    #[attr(required, max_len = 20)]
    pub name: String,
    pub phone: String,
    pub secret: String,
    pub rep: Option<Ref<Account>>,
}

/// What a rep did at a shop.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write, where = |v, me| v.shop.rep == me)]
pub struct Visit {
    pub number: AutoNumber,
    #[attr(unique)]
    pub code: Option<String>,
    pub shop: Ref<Shop>,
    #[attr(min = 1, max = 5)]
    pub rating: i32,
    pub text: String,
}

/// Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Draft {
    pub text: String,
}

/// Says no to one word, panics at another, fails at a third, and asks the database in any case.
#[before_commit]
pub async fn judge(cx: &mut Server, visit: &mut Change<Visit>) -> FlowResult<Verdict> {
    // Handlers run before validation, so the shop may be missing still.
    if visit.shop == Ref::default() {
        return Ok(Verdict::accept());
    }
    let shop = cx.get(visit.shop).await?;
    if visit.text.starts_with("panic") {
        panic!("the handler has a bug with {}", visit.text);
    }
    if visit.text.starts_with("lost") {
        return Err(FlowError::Protocol { detail: format!("the handler lost {}", visit.text) });
    }
    if visit.text == "forbidden" {
        return Ok(Verdict::reject(format!("nobody says that at {}", shop.name)));
    }
    Ok(Verdict::accept())
}

tidewater::app! {
    /// Shops and visits.
    pub Rounds {
        roles: Role,
        entities: [Shop, Visit, Draft],
        microflows: [shop_name, add_visit, count_drafts, for_managers, rename, asks_outside, breaks_down],
        events: [judge],
    }
}
