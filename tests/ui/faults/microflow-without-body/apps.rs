// No crate `ledger` is there: the bodies that need it stand under features that are off. The features are not
// declared either, of which rustc tells once each.
use tidewater::prelude::*;
use tidewater::server::ServerApp;

#[derive(Role)]
enum Role {
    Clerk,
}

#[microflow(feature = "office")]
async fn book(cx: &mut Server, amount: Decimal) -> FlowResult<String> {
    Ok(ledger::book(amount))
}

tidewater::app! { pub Shop { roles: Role, entities: [], microflows: [book] } }

fn office() {
    let server = tidewater::server::<Shop>().database("shop.db").listen("127.0.0.1:0");
    drop(server);
}

mod archive {
    use tidewater::prelude::*;

    /// The whole list is written down, whoever asks.
    #[microflow(roles(super::Role::Clerk), feature = "archive", name = "keep")]
    pub async fn file(_: &mut Server, mut text: String) -> FlowResult {
        use ledger::Archive;
        text.push('.');
        Archive::open().file(&text)
    }

    /// A type of the app's name.
    pub struct Kept;
}
use archive::file as filed;

#[microflow]
async fn plain(cx: &mut Server, amount: Decimal) -> FlowResult<String> {
    cx.call(filed, amount.to_string()).await?;
    cx.call(book, amount).await
}

// The first that has no body is told of.
tidewater::app! { pub Kept { roles: Role, entities: [], microflows: [plain, archive::file, book] } }
tidewater::app! { pub Renamed { roles: Role, entities: [], microflows: [filed, plain, book] } }

fn set_up<A: ServerApp>() {
    drop(tidewater::server::<A>().database("kept.db"));
}

fn kept() {
    set_up::<Kept>();
    for _ in 0..2 {
        set_up::<Renamed>();
    }
}

#[nanoflow]
fn counts(cx: &mut Device) -> FlowResult<i64> {
    Ok(1)
}

// A name of another kind is told of in its list, and not where a server is asked for.
tidewater::app! { pub Mixed { roles: Role, entities: [], nanoflows: [counts], microflows: [counts] } }

fn mixed() {
    drop(tidewater::server::<Mixed>().database("mixed.db"));
}

fn main() {}
