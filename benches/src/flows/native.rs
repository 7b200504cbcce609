//! The programs in Rust, with checked arithmetic as flows have it.

use std::hint::black_box;

pub(super) fn arith(n: i64) -> i64 {
    let mut sum = 0_i64;
    for i in 0..n {
        let i = black_box(i);
        sum = if i % 3 == 0 { sum.strict_add(i) } else { sum.strict_sub(1) };
    }
    sum
}

pub(super) fn string(n: i64) -> i64 {
    let mut sum = 0_i64;
    let name = black_box("inspect valve");
    for i in 0..n {
        let text = format!("Task {i}: {name}");
        sum = sum.strict_add(text.len() as i64);
    }
    sum
}

struct Task {
    number: i64,
    title: String,
    done: bool,
    priority: i64,
}

fn task(number: i64, done: bool) -> Box<Task> {
    let task = Box::new(Task { number, title: "Task".to_owned(), done, priority: number % 5 });
    black_box((task.number, task.title.len()));
    task
}

pub(super) fn field(n: i64) -> i64 {
    let mut list: Vec<_> = (0..1000).map(|i| task(i, i % 2 == 0)).collect();
    for _ in 0..n / 1000 {
        for task in &mut list {
            if black_box(task.done) {
                task.priority = task.priority.strict_add(1);
                task.done = false;
            } else {
                task.done = true;
            }
        }
    }
    list.iter().map(|task| task.priority).sum()
}

pub(super) fn create(n: i64) -> i64 {
    let (mut list, mut sum) = (Vec::new(), 0_i64);
    for i in 0..n {
        let task = task(i, false);
        sum = sum.strict_add(task.priority);
        list.push(task);
        if list.len() == 1000 {
            list = Vec::new();
        }
    }
    sum
}

#[inline(never)]
fn add(a: i64, b: i64) -> i64 {
    if b % 2 == 0 { a.strict_add(b) } else { a.strict_sub(1) }
}

pub(super) fn call(n: i64) -> i64 {
    (0..n).fold(0, |sum, i| add(black_box(sum), i))
}

pub(super) fn ten_steps(packs: i64) -> i64 {
    let mut total = packs.strict_mul(250);
    let mut percent = 0;
    if packs >= 50 {
        percent = 10;
    }
    let saved = total.strict_mul(percent).strict_div(100);
    total = total.strict_sub(saved);
    let shipping = if total > 5000 { 0 } else { 490 };
    total = total.strict_add(shipping);
    let tax = total.strict_mul(19).strict_div(100);
    total.strict_add(tax)
}
