//! An app whose office has a crate that no device is compiled with.

#![deny(warnings)]

// Only a body that no device has uses it.
use std::collections::BTreeMap;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}
use Role::Clerk;

/// What somebody paid.
#[derive(Entity, Default)]
#[access(Clerk, create, read, write)]
pub struct Payment {
    #[attr(required, max_len = 40)]
    pub payer: String,
    pub amount: Decimal,
}

/// What the books say of somebody.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Entry {
    pub account: String,
    pub sum: Decimal,
}

/// Another `Result` than Rust's, which whoever imports all of this module means.
pub type Result<T> = std::result::Result<T, FlowError>;

/// What only the office does.
pub mod office {
    use super::*;

    /// Enters a payment into the books, and sums up what its payer paid. What the account is called may be
    /// said.
    #[microflow(roles(Clerk), feature = "server")]
    pub async fn book(cx: &mut Server, payment: Id<Payment>, mut account: String) -> FlowResult<Entry> {
        use ledger::Ledger;
        let payer = cx.get(payment).await?.payer.clone();
        if account.is_empty() {
            account = Ledger::account(&payer);
        }
        let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
        for payment in cx.retrieve(Payment::filter(|p| p.payer == payer)).await? {
            *sums.entry(payment.payer.clone()).or_default() += payment.amount;
        }
        let entry: Result<Entry> = Ok(Entry { account, sum: sums.remove(&payer).unwrap_or_default() });
        entry
    }
}
use office::book;

/// In every build, and calls what is not.
#[microflow]
pub async fn account(cx: &mut Server, payment: Id<Payment>) -> FlowResult<String> {
    Ok(cx.call(book, (payment, String::new())).await?.account)
}

/// What a device does with both.
#[nanoflow]
pub async fn pay(cx: &mut Device, payer: String, amount: Decimal) -> FlowResult<String> {
    let mut payment = cx.create(Payment { payer, amount })?;
    cx.commit(&mut payment)?;
    let account = cx.call(account, payment.id()).await?;
    let entry = cx.call(book, (payment.id(), account)).await?;
    Ok(format!("{} has {}", entry.account, entry.sum))
}

tidewater::app! {
    /// Payments, and the books of an office.
    pub Payments {
        roles: Role,
        entities: [Payment, Entry],
        nanoflows: [pay],
        microflows: [book, account],
    }
}
