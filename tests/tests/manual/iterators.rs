//! The functions of iterators.

use tidewater::prelude::*;

/// What makes an iterator of something, or another iterator of one.
#[nanoflow]
pub fn chains(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let numbers = vec![3_i32, 1, 2];
    let some = Some(4);
    Ok(vec![
        // iter(Vec<T>) -> DoubleEnded<T>
        numbers.iter().count() == 3,
        // into_iter(Vec<T>) -> DoubleEnded<T>
        numbers.clone().into_iter().count() == 3,
        // iter(Option<T>) -> DoubleEnded<T>
        some.iter().count() == 1,
        // into_iter(Option<T>) -> DoubleEnded<T>
        some.into_iter().count() == 1,
        // rev(DoubleEnded<T>) -> DoubleEnded<T>
        numbers.iter().rev().next() == Some(&2),
        // into_iter(DoubleEnded<T>) -> DoubleEnded<T>
        numbers.iter().into_iter().rev().count() == 3,
        // into_iter(Iterator<T>) -> Iterator<T>
        numbers.iter().skip(1).into_iter().count() == 2,
        // cloned(DoubleEnded<T>) -> DoubleEnded<T>
        numbers.iter().cloned().rev().count() == 3,
        // cloned(Iterator<T>) -> Iterator<T>
        numbers.iter().take(1).cloned().last() == Some(3),
        // copied(DoubleEnded<T>) -> DoubleEnded<T>
        numbers.iter().copied().rev().next() == Some(2),
        // copied(Iterator<T>) -> Iterator<T>
        numbers.iter().take(1).copied().last() == Some(3),
        // map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>
        numbers.iter().map(|n| n * 2).rev().next() == Some(4),
        // map(Iterator<T>, fn(T) -> U) -> Iterator<U>
        numbers.iter().take(1).map(|n| n * 2).next() == Some(6),
        // filter(DoubleEnded<T>, fn(T) -> bool) -> DoubleEnded<T>
        numbers.iter().filter(|n| **n > 1).rev().next() == Some(&2),
        // filter(Iterator<T>, fn(T) -> bool) -> Iterator<T>
        numbers.iter().take(2).filter(|n| **n > 1).count() == 1,
        // filter_map(DoubleEnded<T>, fn(T) -> Option<U>) -> DoubleEnded<U>
        vec!["1", "x"].iter().filter_map(|t| t.parse::<i32>().ok()).rev().count() == 1,
        // filter_map(Iterator<T>, fn(T) -> Option<U>) -> Iterator<U>
        "1,x".split(',').filter_map(|t| t.parse::<i32>().ok()).next() == Some(1),
        // flat_map(Iterator<T>, fn(T) -> IntoIterator<U>) -> Iterator<U>
        numbers.iter().flat_map(|n| vec![*n, -*n]).last() == Some(-2),
        // flatten(Iterator<Option<T>>) -> Iterator<T>
        vec![some, None].into_iter().flatten().count() == 1,
        // flatten(Iterator<Vec<T>>) -> Iterator<T>
        vec![vec![1], vec![2, 3]].into_iter().flatten().count() == 3,
        // enumerate(Iterator<T>) -> Iterator<(usize, T)>
        numbers.iter().enumerate().last() == Some((2, &2)),
        // zip(Iterator<T>, IntoIterator<U>) -> Iterator<(T, U)>
        numbers.iter().zip(vec!['a', 'b']).count() == 2,
        // chain(DoubleEnded<T>, IntoDoubleEnded<T>) -> DoubleEnded<T>
        numbers.iter().chain(&numbers).rev().count() == 6,
        // chain(Iterator<T>, IntoIterator<T>) -> Iterator<T>
        numbers.iter().take(1).chain(&numbers).count() == 4,
        // take(Iterator<T>, usize) -> Iterator<T>
        numbers.iter().take(2).last() == Some(&1),
        // skip(Iterator<T>, usize) -> Iterator<T>
        numbers.iter().skip(2).next() == Some(&2),
        // step_by(Iterator<T>, usize) -> Iterator<T>
        numbers.iter().step_by(2).last() == Some(&2),
        // take_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>
        numbers.iter().take_while(|n| **n > 2).count() == 1,
        // skip_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>
        numbers.iter().skip_while(|n| **n > 2).count() == 2,
    ])
}

/// What an iterator comes to.
#[nanoflow]
pub fn ends(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let numbers = vec![3_i32, 1, 2];
    let large = vec![3_i64, 4];
    // collect(Iterator<Option<T>>) -> Option<Vec<T>>
    let halves: Option<Vec<i32>> = numbers.iter().map(|n| n.checked_div(2)).collect();
    // collect(Iterator<FlowResult<T>>) -> FlowResult<Vec<T>>
    let all: FlowResult<Vec<i32>> = numbers.iter().map(|n| Some(*n).ok_or(FlowError::Offline)).collect();
    // partition(Iterator<T>, fn(T) -> bool) -> (Vec<T>, Vec<T>)
    let (odd, even): (Vec<i32>, Vec<i32>) = numbers.iter().partition(|n| **n % 2 == 1);
    // for_each(Iterator<T>, fn(T) -> ())
    numbers.iter().for_each(|_| ());
    Ok(vec![
        // collect(Iterator<T>) -> Vec<T>
        numbers.iter().map(|n| n + 1).collect::<Vec<_>>() == vec![4, 2, 3],
        // collect(Iterator<String>) -> String
        "a-b".split('-').collect::<String>() == "ab",
        halves == Some(vec![1, 0, 1]) && all.is_ok(),
        odd.len() == 2 && even.len() == 1,
        // sum(Iterator<N>) -> N
        numbers.iter().sum::<i32>() == 6,
        // product(Iterator<i32>) -> i32
        numbers.iter().product::<i32>() == 6,
        // product(Iterator<i64>) -> i64
        large.iter().product::<i64>() == 12,
        // product(Iterator<usize>) -> usize
        "ab cd".split(' ').map(|word| word.len()).product::<usize>() == 4,
        // count(Iterator<T>) -> usize
        numbers.iter().count() == 3,
        // last(Iterator<T>) -> Option<T>
        numbers.iter().last() == Some(&2),
        // nth(Iterator<T>, usize) -> Option<T>
        numbers.iter().nth(1) == Some(&1),
        // next(Iterator<T>) -> Option<T>
        numbers.iter().next() == Some(&3),
        // any(Iterator<T>, fn(T) -> bool) -> bool
        numbers.iter().any(|n| *n == 2),
        // all(Iterator<T>, fn(T) -> bool) -> bool
        numbers.iter().all(|n| *n > 0),
        // find(Iterator<T>, fn(T) -> bool) -> Option<T>
        numbers.iter().find(|n| **n < 3) == Some(&1),
        // find_map(Iterator<T>, fn(T) -> Option<U>) -> Option<U>
        vec!["x", "7"].iter().find_map(|t| t.parse::<i32>().ok()) == Some(7),
        // position(Iterator<T>, fn(T) -> bool) -> Option<usize>
        numbers.iter().position(|n| *n == 2) == Some(2),
        // fold(Iterator<T>, U, fn(U, T) -> U) -> U
        numbers.iter().fold(100, |left, n| left - n) == 94,
        // min(Iterator<K>) -> Option<K>
        numbers.iter().min() == Some(&1),
        // max(Iterator<K>) -> Option<K>
        numbers.iter().max() == Some(&3),
        // min_by_key(Iterator<T>, fn(T) -> K) -> Option<T>
        numbers.iter().min_by_key(|n| (**n - 2).abs()) == Some(&2),
        // max_by_key(Iterator<T>, fn(T) -> K) -> Option<T>
        numbers.iter().max_by_key(|n| -**n) == Some(&1),
        // group_by(Iterator<T>, fn(T) -> Q) -> Vec<(Q, Vec<T>)>
        numbers.iter().copied().group_by(|n| n % 2) == vec![(1, vec![3, 1]), (0, vec![2])],
    ])
}
