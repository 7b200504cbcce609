//! The app of these tests: customers are on devices, their documents are at the server.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write, where = |c, me| c.rep == me)]
pub struct Customer {
    #[attr(required, max_len = 80)]
    pub name: String,
    pub rep: Option<Ref<Account>>,
}

/// What is written of a customer. Reps do not see its price.
#[derive(Entity, Default)]
#[entity(conflict = reject)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read(customer, title, text, pages, label), write(title, text, pages), where = |d, me| d.customer.rep == me)]
pub struct Document {
    #[association(on_delete = cascade)]
    pub customer: Ref<Customer>,
    #[attr(required, max_len = 20)]
    pub title: String,
    pub text: String,
    #[attr(min = 0)]
    pub pages: i32,
    pub price: Decimal,
    #[calculated(label_of)]
    pub label: String,
}

#[expression]
pub fn label_of(document: &Document) -> String {
    document.title.to_uppercase()
}

/// Sent by reps, and never shown to them.
#[derive(Entity, Default)]
#[access(Manager, read)]
#[access(Rep, create)]
pub struct Complaint {
    pub text: String,
}

/// What the server notes of a customer, for devices.
#[derive(Entity, Default)]
#[access(Manager, read)]
#[access(Rep, read, where = |n, me| n.customer.rep == me)]
pub struct Notice {
    #[association(on_delete = cascade)]
    pub customer: Ref<Customer>,
    pub text: String,
}

/// A document called `forbidden` is not taken, `shout` becomes upper case, and `tell` is noted for devices.
#[before_commit]
pub async fn judge(cx: &mut Server, document: &mut Change<Document>) -> FlowResult<Verdict> {
    match document.title.as_str() {
        "forbidden" => return Ok(Verdict::reject("not a word of that")),
        "shout" => document.title = "SHOUT".to_owned(),
        "tell" => {
            let notice = Notice { customer: document.customer, text: "a document".to_owned() };
            let mut notice = cx.create(notice).await?;
            cx.commit(&mut notice).await?;
        }
        _ => {}
    }
    Ok(Verdict::accept())
}

/// Writes many documents at once.
#[microflow]
pub async fn fill(cx: &mut Server, customer: Id<Customer>, count: i64, text: String) -> FlowResult {
    for number in 0..count {
        let title = format!("{number:04}");
        let document =
            Document { customer: customer.into(), title, text: text.clone(), ..Document::default() };
        let mut document = cx.create(document).await?;
        cx.commit(&mut document).await?;
    }
    Ok(())
}

/// The titles of a customer's documents, the longest document first.
#[nanoflow]
pub async fn titles(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<Vec<String>> {
    let query = cx
        .online()
        .retrieve(Document::filter(|d| d.customer == customer).order_by_descending(|d| d.pages).limit(10))
        .await?;
    Ok(query.iter().map(|d| d.title.clone()).collect())
}

/// Every activity, one after the other.
#[nanoflow]
pub async fn whole_life(cx: &mut Device, customer: &Obj<Customer>, title: String) -> FlowResult<Vec<String>> {
    let mut seen = Vec::new();
    let mut document =
        cx.online().create(Document { customer: customer.as_ref(), title, ..Document::default() }).await?;
    seen.push(document.label.clone());
    document.pages = 7;
    cx.online().commit(&mut document).await?;
    let again = cx.online().get(document.id()).await?;
    seen.push(format!("{} of {} pages", again.title, again.pages));
    let longest = cx.online().first(Document::all().order_by_descending(|d| d.pages)).await?;
    if let Some(longest) = longest {
        seen.push(longest.title.clone());
    }
    let many = cx.online().count(Document::filter(|d| d.pages == 7)).await?;
    seen.push(many.to_string());
    // Neither a synchronize nor what was waited for takes the object out of the flow's hands.
    let _ = cx.sync().await;
    document.title = "last".to_owned();
    cx.online().commit(&mut document).await?;
    seen.push(document.label.clone());
    cx.online().delete(document).await?;
    let left = cx.online().count(Document::all()).await?;
    seen.push(left.to_string());
    Ok(seen)
}

/// Uses an object after it was deleted under another name.
#[nanoflow]
pub async fn use_deleted(cx: &mut Device, customer: &Obj<Customer>) -> FlowResult<String> {
    let documents = cx.online().retrieve(Document::filter(|d| d.customer == customer)).await?;
    let mut title = String::new();
    for document in documents {
        title = document.title.clone();
        cx.online().delete(document).await?;
    }
    Ok(title)
}

/// What a flow can do when the server is away.
#[nanoflow]
pub async fn count_or_none(cx: &mut Device) -> FlowResult<i64> {
    match cx.online().count(Document::all()).await {
        Ok(count) => Ok(count),
        Err(FlowError::Offline) => Ok(-1),
        Err(error) => Err(error),
    }
}

tidewater::app! {
    /// Customers on devices, documents at the server.
    pub Library {
        roles: Role,
        entities: [Customer, Document, Complaint, Notice],
        nanoflows: [titles, whole_life, use_deleted, count_or_none],
        microflows: [fill],
        events: [judge],
        offline: {
            roots: [titles, whole_life, use_deleted, count_or_none],
            sync: { Document: online, Complaint: online, Customer: all, Notice: all },
        },
    }
}
