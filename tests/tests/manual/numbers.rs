//! The functions of numbers.

use tidewater::prelude::*;

#[nanoflow]
pub fn whole_numbers(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let (small, large) = (7_i32, 40_000_000_000_i64);
    // into(i32) -> i64
    let wide: i64 = small.into();
    let mut sizes = vec![large, 7];
    // cmp(N, N) -> Ordering
    sizes.sort_by(|a, b| a.cmp(b));
    Ok(vec![
        wide == 7,
        sizes == vec![7, large],
        // min(K, K) -> K
        small.min(3) == 3,
        // max(K, K) -> K
        small.max(3) == 7,
        // clamp(K, K, K) -> K
        small.clamp(1, 5) == 5,
        // clone(i32) -> i32
        small.clone() == 7,
        // clone(i64) -> i64
        large.clone() == large,
        // i64::from(i32) -> i64
        i64::from(small) == 7,
        // i64::from(bool) -> i64
        i64::from(large > 7) == 1,
        // i32::from(bool) -> i32
        i32::from(large > 7) == 1,
        // pow(i32, integer) -> i32
        small.pow(2) == 49,
        // pow(i64, integer) -> i64
        large.pow(1) == large,
        // abs(i32) -> i32
        (-7_i32).abs() == 7,
        // abs(i64) -> i64
        (-7_i64).abs() == 7,
        // signum(i32) -> i32
        (-7_i32).signum() == -1,
        // signum(i64) -> i64
        large.signum() == 1,
        // is_positive(i32) -> bool
        small.is_positive(),
        // is_positive(i64) -> bool
        large.is_positive(),
        // is_negative(i32) -> bool
        (-7_i32).is_negative(),
        // is_negative(i64) -> bool
        (-7_i64).is_negative(),
        // rem_euclid(i32, i32) -> i32
        (-7_i32).rem_euclid(5) == 3,
        // rem_euclid(i64, i64) -> i64
        (-7_i64).rem_euclid(5) == 3,
        // div_euclid(i32, i32) -> i32
        (-7_i32).div_euclid(5) == -2,
        // div_euclid(i64, i64) -> i64
        (-7_i64).div_euclid(5) == -2,
        // checked_add(i32, i32) -> Option<i32>
        small.checked_add(1) == Some(8),
        // checked_sub(i32, i32) -> Option<i32>
        small.checked_sub(8) == Some(-1),
        // checked_mul(i32, i32) -> Option<i32>
        i32::MAX.checked_mul(2).is_none(),
        // checked_div(i32, i32) -> Option<i32>
        small.checked_div(0).is_none(),
        // checked_rem(i32, i32) -> Option<i32>
        small.checked_rem(4) == Some(3),
        // checked_add(i64, i64) -> Option<i64>
        large.checked_add(0) == Some(large),
        // checked_sub(i64, i64) -> Option<i64>
        i64::MIN.checked_sub(1).is_none(),
        // checked_mul(i64, i64) -> Option<i64>
        large.checked_mul(large).is_none(),
        // checked_div(i64, i64) -> Option<i64>
        large.checked_div(large) == Some(1),
        // checked_rem(i64, i64) -> Option<i64>
        large.checked_rem(0).is_none(),
        // saturating_add(i32, i32) -> i32
        i32::MAX.saturating_add(1) == i32::MAX,
        // saturating_sub(i32, i32) -> i32
        i32::MIN.saturating_sub(1) == i32::MIN,
        // saturating_add(i64, i64) -> i64
        i64::MAX.saturating_add(1) == i64::MAX,
        // saturating_sub(i64, i64) -> i64
        i64::MIN.saturating_sub(1) == i64::MIN,
        // saturating_sub(usize, usize) -> usize
        sizes.len().saturating_sub(3) == 0,
    ])
}

#[nanoflow]
pub fn decimals(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let (small, large) = (7_i32, 7_i64);
    // Decimal::new(i64, integer) -> Option<Decimal>
    let price = Decimal::new(1995, 2).unwrap_or_default();
    // into(i32) -> Decimal
    let seven: Decimal = small.into();
    // into(i64) -> Decimal
    let also: Decimal = large.into();
    Ok(vec![
        seven == also,
        format!("{price}") == "19.95",
        // Decimal::from(i32) -> Decimal
        Decimal::from(small) == seven,
        // Decimal::from(i64) -> Decimal
        Decimal::from(large) == seven,
        // abs(Decimal) -> Decimal
        (price - 20).abs() == price.round(1) - price,
        // round(Decimal, integer) -> Decimal
        price.round(0) == Decimal::from(20),
        // pow(Decimal, integer) -> Decimal
        price.pow(2) == price * price,
        // checked_pow(Decimal, integer) -> Option<Decimal>
        price.checked_pow(1_000).is_none(),
        // sqrt(Decimal) -> Option<Decimal>
        (seven * 7).sqrt() == Some(seven),
        // format(Decimal, String) -> Option<String>
        (price * 100).format("#.##0,00 €") == Some("1.995,00 €".to_owned()),
        // Decimal::parse_as(String, String) -> Option<Decimal>
        Decimal::parse_as("1,995.0", "#,##0.00") == Some(price * 100),
        // floor(Decimal) -> Decimal
        price.floor() == Decimal::from(19),
        // ceil(Decimal) -> Decimal
        price.ceil() == Decimal::from(20),
        // trunc(Decimal) -> Decimal
        (-price).trunc() == Decimal::from(-19),
        // is_zero(Decimal) -> bool
        (price - price).is_zero(),
        // to_i64(Decimal) -> Option<i64>
        seven.to_i64() == Some(7),
        // checked_add(Decimal, N) -> Option<Decimal>
        price.checked_add(price) == Decimal::new(399, 1),
        // checked_sub(Decimal, N) -> Option<Decimal>
        seven.checked_sub(also) == Some(Decimal::ZERO),
        // checked_mul(Decimal, N) -> Option<Decimal>
        price.checked_mul(2) == Decimal::new(399, 1),
        // checked_div(Decimal, N) -> Option<Decimal>
        price.checked_div(Decimal::ZERO).is_none(),
        // checked_rem(Decimal, N) -> Option<Decimal>
        seven.checked_rem(price) == Some(seven),
    ])
}
