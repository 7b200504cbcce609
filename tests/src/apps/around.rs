//! What else stands in the modules of an app: generics, lifetimes, traits, constants, other macros, and
//! entities with code of their own.

use std::borrow::Cow;
use std::fmt::{self, Display};
use tidewater::prelude::*;

/// Roles, with code of their own.
#[derive(Role)]
pub enum Role {
    /// Sells.
    Seller,
    /// Buys.
    Buyer,
}

impl Role {
    /// What it is called.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Seller => "seller",
            Self::Buyer => "buyer",
        }
    }
}

/// Sizes, with code of their own.
#[derive(Enumeration, Default)]
pub enum Size {
    /// Small.
    #[default]
    Small,
    /// Large.
    Large,
}

impl Display for Size {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if *self == Self::Small { "S" } else { "L" })
    }
}

/// A price by another name.
pub type Money = Decimal;
/// An article by another name.
pub type ArticleId = Id<Article>;
/// What flows give, with another name.
pub type Found<T> = Vec<Obj<T>>;

/// An article, with derives and code of its own.
#[derive(Debug, Clone, PartialEq, Entity, Default)]
#[access(Role::Seller, create, delete, read, write)]
#[access(Role::Buyer, read)]
pub struct Article {
    /// What it costs.
    pub price: Money,
    /// How large it is.
    pub size: Size,
    /// What it replaces.
    pub before: Option<Ref<Article>>,
    /// What it is called, with a path to the type.
    pub name: std::string::String,
    /// Since when, with another path.
    pub since: ::core::option::Option<tidewater::prelude::Date>,
    /// Bytes.
    pub picture: Vec<u8>,
}

impl Article {
    /// How many an order has at most.
    pub const MOST: i32 = 1 << 4;

    /// A name for a size.
    #[must_use]
    pub fn named<'n>(name: impl Into<Cow<'n, str>>, size: Size) -> Self {
        Self { name: name.into().into_owned(), size, ..Self::default() }
    }
}

/// Something that can be priced.
pub trait Priced<'p, const CENTS: u32 = 2> {
    /// The kind of price.
    type Price: 'p + Clone;
    /// The price.
    fn price(&'p self) -> Self::Price;
}

impl<'p> Priced<'p> for Article {
    type Price = &'p Decimal;
    fn price(&'p self) -> &'p Decimal {
        &self.price
    }
}

/// A pair with everything that generics offer.
#[derive(Debug)]
pub struct Pair<'a, A: ?Sized, B, const N: usize = 3>
where
    B: for<'b> Fn(&'b str) -> Option<&'b str>,
{
    /// Borrowed.
    pub left: &'a A,
    /// Called.
    pub right: B,
    /// Repeated.
    pub rest: [u8; N],
}

/// Generic, and of no interest to flows.
pub fn largest<'a, T: PartialOrd, I: IntoIterator<Item = &'a T>>(items: I) -> Option<&'a T> {
    items
        .into_iter()
        .fold(None, |most, item| if most.is_some_and(|most| most >= item) { most } else { Some(item) })
}

/// Two of an offer.
const FEW: i32 = 2;
/// A name.
static NAME: &str = "offer";

/// Uses what stands around it.
#[nanoflow(roles(Role::Seller))]
pub fn offer(cx: &mut Device, articles: &[Obj<Article>], size: Size) -> FlowResult<Option<Money>> {
    let mut cheapest: Option<Money> = None;
    for article in articles.iter().filter(|article: &&Obj<Article>| article.size == size).take(FEW as usize) {
        if cheapest.is_none_or(|cheapest| article.price < cheapest) {
            cheapest = Some(article.price);
        }
    }
    if articles.len() as i32 > Article::MOST {
        cx.log(tidewater::device::Level::Info, NAME);
    }
    Ok(cheapest)
}

/// Gives and takes types by other names.
#[nanoflow]
pub fn like(cx: &mut Device, id: ArticleId, most: Money) -> FlowResult<Found<Article>> {
    let article = cx.get(id)?;
    let same: Found<Article> = cx.retrieve(Article::filter(|a| a.size == article.size && a.price <= most))?;
    Ok(same)
}

/// A handler that uses all of Rust.
#[before_commit]
pub async fn sound_price(cx: &mut Server, article: &mut Change<Article>) -> FlowResult<Verdict> {
    let all = cx.retrieve(Article::all()).await?;
    let prices: Vec<Decimal> = all.iter().map(|article| *Priced::price(&**article)).collect();
    let pair = Pair { left: "x", right: |text: &str| text.get(1..), rest: [0; 4] };
    let most = largest(&prices).copied().unwrap_or_default();
    Ok(match (pair.right)(pair.left) {
        Some(_) if article.price > most * 10 => Verdict::reject("dear"),
        _ => Verdict::accept(),
    })
}

tidewater::app! {
    /// An app among other code.
    pub Around { roles: Role, entities: [Article], events: [sound_price], nanoflows: [offer, like] }
}
