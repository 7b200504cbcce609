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
struct Order {
    level: Level,
    shape: Shape,
    before: Option<Shape>,
}

fn shapes(known: Shape) {
    let _ = query!(Order, |o| o.shape == known, order_by = |o| o.shape);
}

#[derive(Role)]
struct Manager;

#[derive(Role)]
enum NoRole {}

#[derive(Role)]
enum Role {
    Rep(String),
}

#[derive(Enumeration)]
union Either {
    number: i32,
    size: u32,
}

fn main() {
    shapes(Shape::Point);
}
