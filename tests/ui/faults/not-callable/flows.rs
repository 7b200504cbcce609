use tidewater::prelude::*;

fn helper() -> FlowResult {
    Ok(())
}

#[nanoflow]
fn calls(cx: &mut Device) -> FlowResult {
    helper()?;
    Ok(())
}

mod tools {
    use tidewater::prelude::*;

    pub fn double(number: i32) -> i32 {
        number * 2
    }

    /// Its callers have no fault of their own.
    #[nanoflow]
    pub fn quadruple(cx: &mut Device, number: i32) -> FlowResult<i32> {
        Ok(double(double(number)))
    }
}

use tools::double as twice;

#[nanoflow]
fn by_other_names(cx: &mut Device, numbers: Vec<i32>) -> FlowResult<i32> {
    let mut sum = 0;
    for number in &numbers {
        sum += tools::double(*number) + twice(sum);
    }
    tools::quadruple(cx, sum)
}

#[nanoflow]
fn in_a_closure(cx: &mut Device, numbers: Vec<i32>) -> FlowResult<bool> {
    Ok(numbers.iter().any(|number| twice(*number) > 3))
}

fn of_another_context(client: &mut tidewater::Client) -> FlowResult {
    Ok(())
}

/// Nor is a context handed to a function that takes something else in its place.
#[nanoflow]
fn hands_it_over(cx: &mut Device) -> FlowResult {
    of_another_context(cx)
}

fn first_of<T>(first: T, _: T) -> T {
    first
}

/// What is generic is a plain function as well, with its types and without them.
#[nanoflow]
fn generic(cx: &mut Device, number: i32) -> FlowResult<i32> {
    Ok(first_of(number, 1) + first_of::<i32>(number, 2))
}

fn parsed<T: std::str::FromStr + Default>(text: &str) -> T {
    text.parse().unwrap_or_default()
}

/// Of what it would give, which depends on who asks, rustc says nothing beside it.
#[nanoflow]
fn generic_in_what_it_gives(cx: &mut Device, text: &str) -> FlowResult<i32> {
    let number: i64 = parsed(text);
    let other = parsed::<i64>(text) + number;
    Ok(parsed(text))
}

fn main() {}
