//! The functions of lists.

use tidewater::prelude::*;

#[nanoflow]
pub fn lists(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let names = vec!["Berg", "Adams", "Cole"];
    // Vec::new() -> Vec<T>
    let mut numbers = Vec::new();
    // push(&mut Vec<T>, T)
    numbers.push(3);
    // extend(&mut Vec<T>, IntoIterator<T>)
    numbers.extend(vec![1, 2, 2, 9]);
    // sort(&mut Vec<K>)
    numbers.sort();
    // dedup(&mut Vec<Q>)
    numbers.dedup();
    // clone(Vec<T>) -> Vec<T>
    let sorted = numbers.clone();
    // pop(&mut Vec<T>) -> Option<T>
    let last = numbers.pop();
    // insert(&mut Vec<T>, usize, T)
    numbers.insert(0, 7);
    // to_vec(Vec<T>) -> Vec<T>
    let inserted = numbers.to_vec();
    // remove(&mut Vec<T>, usize) -> T
    let second = numbers.remove(1);
    // swap_remove(&mut Vec<T>, usize) -> T
    let seven = numbers.swap_remove(0);
    let mut more = vec![8, 9, 10];
    // append(&mut Vec<T>, &mut Vec<T>)
    numbers.append(&mut more);
    // reverse(&mut Vec<T>)
    numbers.reverse();
    let reversed = numbers.clone();
    // retain(&mut Vec<T>, fn(T) -> bool)
    numbers.retain(|number| number % 2 == 0);
    // sort_by_key(&mut Vec<T>, fn(T) -> K)
    numbers.sort_by_key(|number| -*number);
    // truncate(&mut Vec<T>, usize)
    numbers.truncate(1);
    let mut by_length = names.clone();
    // sort_by(&mut Vec<T>, fn(T, T) -> Ordering)
    by_length.sort_by(|a, b| a.len().cmp(&b.len()));
    let mut emptied = names.clone();
    // clear(&mut Vec<T>)
    emptied.clear();
    Ok(vec![
        sorted == vec![1, 2, 3, 9] && last == Some(9),
        inserted == vec![7, 1, 2, 3] && second == 1 && seven == 7,
        reversed == vec![10, 9, 8, 2, 3] && numbers == vec![10],
        by_length == vec!["Berg", "Cole", "Adams"],
        // is_empty(Vec<T>) -> bool
        more.is_empty(),
        // len(Vec<T>) -> usize
        emptied.len() == 0,
        // first(Vec<T>) -> Option<T>
        names.first() == Some(&"Berg"),
        // last(Vec<T>) -> Option<T>
        names.last() == Some(&"Cole"),
        // get(Vec<T>, usize) -> Option<T>
        names.get(3).is_none(),
        // contains(Vec<Q>, Q) -> bool
        names.contains(&"Adams"),
        // join(Vec<String>, String) -> String
        names.join(", ") == "Berg, Adams, Cole",
        // concat(Vec<String>) -> String
        names.concat() == "BergAdamsCole",
    ])
}
