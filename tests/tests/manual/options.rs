//! The functions of options, results, errors and orderings.

use tidewater::prelude::*;

#[nanoflow]
pub fn options(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let some = Some(3);
    let none: Option<i32> = None;
    let mut held = some;
    // take(&mut Option<T>) -> Option<T>
    let taken = held.take();
    // replace(&mut Option<T>, T) -> Option<T>
    let before = held.replace(4);
    let text = Some(String::from("Anna"));
    Ok(vec![
        taken == some && before == none && held == Some(4),
        // is_some(Option<T>) -> bool
        some.is_some(),
        // is_none(Option<T>) -> bool
        none.is_none(),
        // is_some_and(Option<T>, fn(T) -> bool) -> bool
        some.is_some_and(|number| number > 2),
        // is_none_or(Option<T>, fn(T) -> bool) -> bool
        none.is_none_or(|number| number > 9),
        // unwrap_or(Option<T>, T) -> T
        none.unwrap_or(7) == 7,
        // unwrap_or_default(Option<T>) -> T
        none.unwrap_or_default() == 0,
        // unwrap_or_else(Option<T>, fn() -> T) -> T
        none.unwrap_or_else(|| 7) == 7,
        // map(Option<T>, fn(T) -> U) -> Option<U>
        some.map(|number| number * 2) == Some(6),
        // map_or(Option<T>, U, fn(T) -> U) -> U
        none.map_or(1, |number| number * 2) == 1,
        // map_or_else(Option<T>, fn() -> U, fn(T) -> U) -> U
        some.map_or_else(|| 1, |number| number * 2) == 6,
        // and_then(Option<T>, fn(T) -> Option<U>) -> Option<U>
        some.and_then(|number| none.or(Some(number))) == some,
        // filter(Option<T>, fn(T) -> bool) -> Option<T>
        some.filter(|number| *number > 3).is_none(),
        // or(Option<T>, Option<T>) -> Option<T>
        none.or(some) == some,
        // and(Option<T>, Option<U>) -> Option<U>
        some.and(none) == none,
        // xor(Option<T>, Option<T>) -> Option<T>
        some.xor(none) == some,
        // or_else(Option<T>, fn() -> Option<T>) -> Option<T>
        none.or_else(|| Some(1)) == Some(1),
        // ok_or(Option<T>, FlowError) -> FlowResult<T>
        some.ok_or(FlowError::Offline).is_ok(),
        // ok_or_else(Option<T>, fn() -> FlowError) -> FlowResult<T>
        none.ok_or_else(|| FlowError::Offline).is_err(),
        // zip(Option<T>, Option<U>) -> Option<(T, U)>
        some.zip(Some('a')) == Some((3, 'a')),
        // flatten(Option<Option<T>>) -> Option<T>
        Some(some).flatten() == some,
        // cloned(Option<T>) -> Option<T>
        Some(&3).cloned() == some,
        // copied(Option<T>) -> Option<T>
        Some(&3).copied() == some,
        // clone(Option<T>) -> Option<T>
        text.clone() == text,
        // as_ref(Option<T>) -> Option<T>
        text.as_ref().is_some(),
        // as_deref(Option<T>) -> Option<T>
        text.as_deref() == Some("Anna"),
    ])
}

/// The result of a flow that may fail, looked at in every way.
#[nanoflow]
pub fn results(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let good = half(cx, 6);
    let bad = half(cx, 7);
    let again = half(cx, 7);
    // err(FlowResult<T>) -> Option<FlowError>
    let error = half(cx, 7).err();
    Ok(vec![
        // is_ok(FlowResult<T>) -> bool
        good.is_ok(),
        // is_err(FlowResult<T>) -> bool
        bad.is_err(),
        // is_ok_and(FlowResult<T>, fn(T) -> bool) -> bool
        good.is_ok_and(|half| half == 3),
        // unwrap_or(FlowResult<T>, T) -> T
        bad.unwrap_or(0) == 0,
        // unwrap_or_default(FlowResult<T>) -> T
        again.unwrap_or_default() == 0,
        // unwrap_or_else(FlowResult<T>, fn(FlowError) -> T) -> T
        half(cx, 7).unwrap_or_else(|error| error.code().len() as i32) == 3,
        // ok(FlowResult<T>) -> Option<T>
        half(cx, 6).ok() == Some(3),
        // map(FlowResult<T>, fn(T) -> U) -> FlowResult<U>
        half(cx, 6).map(|half| half + 1).ok() == Some(4),
        // map_err(FlowResult<T>, fn(FlowError) -> FlowError) -> FlowResult<T>
        half(cx, 7).map_err(|_| FlowError::Offline).is_err(),
        // and_then(FlowResult<T>, fn(T) -> FlowResult<U>) -> FlowResult<U>
        half(cx, 6).and_then(|half| half.checked_add(1).ok_or(FlowError::Offline)).is_ok(),
        // code(FlowError) -> String
        error.as_ref().is_some_and(|error| error.code() == "odd"),
        // to_string(FlowError) -> String
        error.is_some_and(|error| error.to_string().contains("7 is odd")),
    ])
}

/// Half of an even number.
#[nanoflow]
pub fn half(cx: &mut Device, number: i32) -> FlowResult<i32> {
    if number % 2 != 0 {
        return cx.fail("odd", format!("{number} is odd"));
    }
    Ok(number / 2)
}

#[nanoflow]
pub fn orderings(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let mut people = vec![("Berg", 30), ("Adams", 30), ("Cole", 50)];
    // then(Ordering, Ordering) -> Ordering
    people.sort_by(|a, b| a.1.cmp(&b.1).then(a.0.cmp(b.0)));
    let youngest = people.first().map(|person| person.0);
    // reverse(Ordering) -> Ordering
    people.sort_by(|a, b| a.1.cmp(&b.1).reverse());
    let oldest = people.first().map(|person| person.0);
    Ok(vec![youngest == Some("Adams"), oldest == Some("Cole")])
}
