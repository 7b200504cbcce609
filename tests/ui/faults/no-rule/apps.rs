use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
struct Customer {
    name: String,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Customer],
    }
}

mod shop {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    pub struct Product {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Sum {
        pub total: Decimal,
    }
}
use shop::Product as Article;

// What is transient needs none.
tidewater::app! { Renamed { roles: Role, entities: [Article, shop::Sum] } }
tidewater::app! { ByModule { roles: Role, entities: [shop::Product] } }

fn main() {}
