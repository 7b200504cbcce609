use tidewater::prelude::*;

#[derive(Enumeration, Default)]
struct Status;

#[derive(Enumeration)]
enum Empty {}

#[derive(Enumeration, Default)]
enum Shape {
    #[default]
    Point,
    Circle(i32),
    Square { side: i32 },
}

#[derive(Enumeration, Default)]
enum Level {
    #[default]
    Low = 1,
    High = 10,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    level: Level,
}

#[derive(Role)]
struct Manager;

#[derive(Role)]
enum NoRole {}

#[derive(Role)]
enum Role {
    Rep(String),
}

fn main() {}
