#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

/// Of itself, by another, by a local, and by a function elsewhere.
#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    amount: i32,
    #[calculated(own)]
    own: i32,
    #[calculated(there)]
    there: i32,
    #[calculated(back)]
    back: i32,
    #[calculated(sales::rank)]
    rank: i32,
    #[calculated(sales::score)]
    score: i32,
    /// Leads to a circle, and stands on none.
    #[calculated(beside)]
    beside: i32,
    /// Right.
    #[calculated(plain)]
    plain: i32,
}

#[expression]
fn own(order: &Order) -> i32 {
    order.own + order.amount
}

#[expression]
fn there(order: &Order) -> i32 {
    order.back + 1
}

#[expression]
fn back(order: &Order) -> i32 {
    let there = order.there;
    if order.amount > 3 { there } else { 0 }
}

#[expression]
fn beside(order: &Order) -> i32 {
    order.there + order.plain
}

#[expression]
fn plain(order: &Order) -> i32 {
    order.amount * 2
}

mod sales {
    use super::Order as Paper;
    use tidewater::prelude::*;

    #[expression]
    pub fn rank(paper: &Paper) -> i32 {
        if paper.score > 2 && paper.there > 0 { paper.score } else { paper.amount }
    }

    #[expression]
    pub fn score(paper: &Paper) -> i32 {
        paper.plain + paper.rank
    }
}

/// Nine, one of the other.
#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Chain {
    first: i32,
    #[calculated(a)]
    a: i32,
    #[calculated(b)]
    b: i32,
    #[calculated(c)]
    c: i32,
    #[calculated(d)]
    d: i32,
    #[calculated(e)]
    e: i32,
    #[calculated(f)]
    f: i32,
    #[calculated(g)]
    g: i32,
    #[calculated(h)]
    h: i32,
    #[calculated(i)]
    i: i32,
}

macro_rules! each {
    ($($name:ident of $other:ident)*) => {$(
        #[expression]
        fn $name(chain: &Chain) -> i32 {
            chain.$other + 1
        }
    )*};
}
each!(a of first b of a c of b d of c e of d f of e g of f h of g i of h);

/// Eight that read all others: more ways than anyone follows.
#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Mutual {
    #[calculated(k)]
    k: i32,
    #[calculated(l)]
    l: i32,
    #[calculated(m)]
    m: i32,
    #[calculated(n)]
    n: i32,
    #[calculated(o)]
    o: i32,
    #[calculated(p)]
    p: i32,
    #[calculated(q)]
    q: i32,
    #[calculated(r)]
    r: i32,
}

macro_rules! all {
    ($($name:ident of $($other:ident)*;)*) => {$(
        #[expression]
        fn $name(mutual: &Mutual) -> i32 {
            0 $(+ mutual.$other)*
        }
    )*};
}
all! {
    k of l m n o p q r;
    l of k m n o p q r;
    m of k l n o p q r;
    n of k l m o p q r;
    o of k l m n p q r;
    p of k l m n o q r;
    q of k l m n o p r;
    r of k l m n o p q;
}

fn main() {}
