#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Price {
    amount: Decimal,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Offer {
    price: Ref<Price>,
}

mod remote {
    use super::Price;
    use tidewater::prelude::*;

    #[microflow]
    pub async fn prices(cx: &mut Server, above: Decimal) -> FlowResult {
        let prices = cx.retrieve(Price::filter(|p| p.amount > above)).await?;
        if !prices.is_empty() {
            cx.send(&prices)?;
        }
        Ok(())
    }

    /// What it hands the context to may send.
    #[microflow]
    pub async fn perhaps(cx: &mut Server) -> FlowResult {
        deliver(cx).await
    }

    async fn deliver(cx: &mut Server) -> FlowResult {
        Ok(())
    }
}

use remote::prices as deliver;

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Price, Offer],
        microflows: [deliver],
        offline: { sync: { Price: preserve, Offer: preserve } },
    }
}

tidewater::app! {
    Perhaps {
        roles: Role,
        entities: [Price, Offer],
        microflows: [remote::perhaps],
        offline: { sync: { Price: preserve, Offer: preserve } },
    }
}

/// By a module.
mod apart {
    use super::{Offer, Price, Role, remote};

    tidewater::app! {
        Apart {
            roles: Role,
            entities: [Price, Offer],
            microflows: [remote::prices],
            offline: { sync: { Price: preserve, Offer: preserve } },
        }
    }
}

// This is right: a flow fetches what it needs. To send what one has brings nothing, which is told.
mod fetched {
    use super::{Offer as Quote, Price, Role};
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn fetch(cx: &mut Device, above: Decimal) -> FlowResult<Decimal> {
        cx.sync_where(Price::filter(|p| p.amount > above)).await.ok();
        let mut sum = Decimal::ZERO;
        for price in cx.retrieve(Price::all())? {
            sum += price.amount;
        }
        Ok(sum)
    }

    #[nanoflow]
    pub async fn look(cx: &mut Device) -> FlowResult<usize> {
        let quotes = cx.retrieve(Quote::all())?;
        cx.sync_objects(&quotes).await.ok();
        Ok(quotes.len())
    }

    tidewater::app! {
        Fetched {
            roles: Role,
            entities: [Price, Quote],
            nanoflows: [fetch, look],
            offline: { sync: { Price: preserve, Quote: preserve } },
        }
    }
}

fn main() {}
