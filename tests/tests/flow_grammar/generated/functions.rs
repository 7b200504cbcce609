// Made by `cargo run -p tests --bin grammar`; a test compares. Do not edit.

use super::app::*;

/// `len(String) -> usize`
#[nanoflow]
pub fn table_000(cx: &mut Device, a0: String) -> FlowResult<usize> {
    Ok(a0.len())
}

/// `is_empty(String) -> bool`
#[nanoflow]
pub fn table_001(cx: &mut Device, a0: String) -> FlowResult<bool> {
    Ok(a0.is_empty())
}

/// `contains(String, String) -> bool`
#[nanoflow]
pub fn table_002(cx: &mut Device, a0: &String, b1: &String) -> FlowResult<bool> {
    Ok(a0.contains(b1))
}

/// `starts_with(String, String) -> bool`
#[nanoflow]
pub fn table_003(cx: &mut Device, a0: String, b1: &String) -> FlowResult<bool> {
    Ok(a0.starts_with(b1))
}

/// `ends_with(String, String) -> bool`
#[nanoflow]
pub fn table_004(cx: &mut Device, a0: String, b1: String) -> FlowResult<bool> {
    Ok(a0.ends_with(&b1))
}

/// `to_lowercase(String) -> String`
#[nanoflow]
pub fn table_005(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.to_lowercase())
}

/// `to_uppercase(String) -> String`
#[nanoflow]
pub fn table_006(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.to_uppercase())
}

/// `to_ascii_lowercase(String) -> String`
#[nanoflow]
pub fn table_007(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(a0.to_ascii_lowercase())
}

/// `to_ascii_uppercase(String) -> String`
#[nanoflow]
pub fn table_008(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(a0.to_ascii_uppercase())
}

/// `eq_ignore_ascii_case(String, String) -> bool`
#[nanoflow]
pub fn table_009(cx: &mut Device, a0: String, b1: String) -> FlowResult<bool> {
    Ok(a0.eq_ignore_ascii_case(&b1))
}

/// `trim(String) -> String`
#[nanoflow]
pub fn table_010(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.trim().to_string())
}

/// `trim_start(String) -> String`
#[nanoflow]
pub fn table_011(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(a0.trim_start().to_string())
}

/// `trim_end(String) -> String`
#[nanoflow]
pub fn table_012(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.trim_end().to_string())
}

/// `strip_prefix(String, String) -> Option<String>`
#[nanoflow]
pub fn table_013(cx: &mut Device, a0: String, b1: &String) -> FlowResult<Option<String>> {
    Ok(a0.strip_prefix(b1).map(|c2| c2.to_string()))
}

/// `strip_suffix(String, String) -> Option<String>`
#[nanoflow]
pub fn table_014(cx: &mut Device, a0: String, b1: String) -> FlowResult<Option<String>> {
    Ok(a0.strip_suffix(&b1).map(|c2| c2.to_string()))
}

/// `trim_start_matches(String, String) -> String`
#[nanoflow]
pub fn table_015(cx: &mut Device, a0: String, b1: String) -> FlowResult<String> {
    Ok(a0.trim_start_matches(&b1).to_string())
}

/// `trim_end_matches(String, String) -> String`
#[nanoflow]
pub fn table_016(cx: &mut Device, a0: String, b1: String) -> FlowResult<String> {
    Ok(a0.trim_end_matches(&b1).to_string())
}

/// `replace(String, String, String) -> String`
#[nanoflow]
pub fn table_017(cx: &mut Device, a0: String, b1: String, c2: &String) -> FlowResult<String> {
    Ok(a0.replace(&b1, c2))
}

/// `replacen(String, String, String, integer) -> String`
#[nanoflow]
pub fn table_018(cx: &mut Device, a0: String, b1: String, c2: &String) -> FlowResult<String> {
    Ok(a0.replacen(&b1, c2, 0_usize))
}

/// `replacen(String, String, String, integer) -> String`
#[nanoflow]
pub fn table_019(cx: &mut Device, a0: String, b1: String, c2: String) -> FlowResult<String> {
    Ok(a0.replacen(&b1, &c2, 7_usize))
}

/// `replacen(String, String, String, integer) -> String`
#[nanoflow]
pub fn table_020(cx: &mut Device, a0: String, b1: String, c2: &String) -> FlowResult<String> {
    Ok(a0.replacen(&b1, c2, 2_usize))
}

/// `replacen(String, String, String, integer) -> String`
#[nanoflow]
pub fn table_021(cx: &mut Device, a0: String, b1: String, c2: &String) -> FlowResult<String> {
    Ok(a0.replacen(&b1, c2, 40000_usize))
}

/// `repeat(String, usize) -> String`
#[nanoflow]
pub fn table_022(cx: &mut Device, a0: &String, b1: &usize) -> FlowResult<String> {
    Ok(a0.repeat((*b1)))
}

/// `fits(String, String) -> Option<bool>`
#[nanoflow]
pub fn table_023(cx: &mut Device, a0: &String, b1: &String) -> FlowResult<Option<bool>> {
    Ok(a0.fits(b1))
}

/// `replace_pattern(String, String, String) -> Option<String>`
#[nanoflow]
pub fn table_024(cx: &mut Device, a0: String, b1: String, c2: String) -> FlowResult<Option<String>> {
    Ok(a0.replace_pattern(&b1, &c2))
}

/// `replace_first_pattern(String, String, String) -> Option<String>`
#[nanoflow]
pub fn table_025(cx: &mut Device, a0: String, b1: String, c2: &String) -> FlowResult<Option<String>> {
    Ok(a0.replace_first_pattern(&b1, c2))
}

/// `substring(String, usize, usize) -> String`
#[nanoflow]
pub fn table_026(cx: &mut Device, a0: &String, b1: usize, c2: usize) -> FlowResult<String> {
    Ok(a0.substring(b1, c2))
}

/// `url_encoded(String) -> String`
#[nanoflow]
pub fn table_027(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.url_encoded())
}

/// `url_decoded(String) -> Option<String>`
#[nanoflow]
pub fn table_028(cx: &mut Device, a0: String) -> FlowResult<Option<String>> {
    Ok(a0.url_decoded())
}

/// `find(String, String) -> Option<usize>`
#[nanoflow]
pub fn table_029(cx: &mut Device, a0: String, b1: String) -> FlowResult<Option<usize>> {
    Ok(a0.find(&b1))
}

/// `rfind(String, String) -> Option<usize>`
#[nanoflow]
pub fn table_030(cx: &mut Device, a0: String, b1: String) -> FlowResult<Option<usize>> {
    Ok(a0.rfind(&b1))
}

/// `split(String, String) -> DoubleEnded<String>`
#[nanoflow]
pub fn table_031(cx: &mut Device, a0: &Vec<i64>, b1: Option<i64>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<i64>>, String)> {
    Ok((match Decimal::parse_as("1,23", "0.0000000000000000000000000000").into_iter().flat_map(|e4| a0.clone().min(a0.clone())).enumerate().map(|a5| (match (if ((*c2) >= "aaa".to_string()) { Ok((if (d3 >= 0_i64) { Some((if ((*a0).len() >= 2_usize) { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) })) } else { None })) } else { Err(FlowError::Offline) }) { Ok(Some(Ok(b6))) => String::new(), Ok(Some(Err(_))) => c2.clone(), Ok(None) => c2.clone(), _ => c2.clone() }).split(c2).map(|c7| c7.to_string()).into_iter().fold(d3, |d8, e9| d8)).map(|a10| (if (d3 < 0_i64) { Ok(a10) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) })).collect::<FlowResult<Vec<_>>>() { Ok(b11) => (Some(b11), String::new()), Err(c12) => (None, c12.to_string()) }))
}

/// `split_whitespace(String) -> DoubleEnded<String>`
#[nanoflow]
pub fn table_032(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Option<Vec<i32>>> {
    Ok(c2.clone().split_whitespace().map(|e4| e4.to_string()).fold(Some(Some(d3)), |a5, b6| a5).map_or(Some(vec![vec![a0.clone(), a0.clone()]]).unwrap_or_else(|| vec![vec![a0.clone(), vec![(-7_i32), 5_i32]], vec![a0.clone(), a0.clone(), a0.clone()], vec![a0.clone(), a0.clone()]]), |c7| vec![vec![a0.clone(), a0.clone()], vec![vec![3_i32, 29_i32, 3_i32], a0.clone(), a0.clone()]]).into_iter().flatten().max_by_key(|d8| 0_i32))
}

/// `lines(String) -> DoubleEnded<String>`
#[nanoflow]
pub fn table_033(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<i64> {
    Ok(((c2.clone() + c2) + c2).lines().map(|e4| e4.to_string()).flat_map(|a5| vec![a0.clone()]).fold(d3, |b6, c7| (b6 + ({ let a10 = c2.char_indices().map(|(d8, e9)| e9.to_string()).rev().collect::<Vec<_>>(); vec![(400_i32, Decimal::ONE)].into_iter().rev().fold(b6, |b11, c12| b6) }))))
}

/// `chars(String) -> DoubleEnded<String>`
#[nanoflow]
pub fn table_034(cx: &mut Device, a0: &Vec<i64>, b1: Option<i64>, c2: &String, d3: i64) -> FlowResult<Vec<i64>> {
    Ok(c2.chars().map(|e4| e4.to_string()).max().into_iter().rev().skip((1000000_usize % 29_usize)).fold(a0.clone(), |a5, b6| Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()).min(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())).map_or_else(|| a5.clone(), |c7| a0.clone())))
}

/// `char_indices(String) -> DoubleEnded<(usize, String)>`
#[nanoflow]
pub fn table_035(cx: &mut Device, a0: &Vec<(i32, i64)>, b1: Option<(i32, i64)>, c2: &String, d3: i64) -> FlowResult<Vec<(i32, i64)>> {
    Ok(c2.char_indices().map(|(e4, a5)| a5.to_string()).fold(vec![(i32::MAX, d3), ((-1_i32), d3)], |b6, c7| a0.clone()))
}

/// `split_once(String, String) -> Option<(String, String)>`
#[nanoflow]
pub fn table_036(cx: &mut Device, a0: String, b1: String) -> FlowResult<Option<(String, String)>> {
    Ok(a0.split_once(&b1).map(|(c2, d3)| (c2.to_string(), d3.to_string())))
}

/// `rsplit_once(String, String) -> Option<(String, String)>`
#[nanoflow]
pub fn table_037(cx: &mut Device, a0: String, b1: String) -> FlowResult<Option<(String, String)>> {
    Ok(a0.rsplit_once(&b1).map(|(c2, d3)| (c2.to_string(), d3.to_string())))
}

/// `to_string(String) -> String`
#[nanoflow]
pub fn table_038(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.to_string())
}

/// `to_owned(String) -> String`
#[nanoflow]
pub fn table_039(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(a0.to_owned())
}

/// `as_str(String) -> String`
#[nanoflow]
pub fn table_040(cx: &mut Device, a0: String) -> FlowResult<String> {
    Ok(a0.as_str().to_string())
}

/// `into(String) -> String`
#[nanoflow]
pub fn table_041(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(a0.clone().into())
}

/// `String::from(String) -> String`
#[nanoflow]
pub fn table_042(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(String::from(a0.clone()))
}

/// `String::new() -> String`
#[nanoflow]
pub fn table_043(cx: &mut Device, a0: bool) -> FlowResult<String> {
    Ok(String::new())
}

/// `parse(String) -> FlowResult<i32>`
#[nanoflow]
pub fn table_044(cx: &mut Device, a0: &String) -> FlowResult<Option<i32>> {
    Ok(a0.parse::<i32>().ok())
}

/// `parse(String) -> FlowResult<i64>`
#[nanoflow]
pub fn table_045(cx: &mut Device, a0: &String) -> FlowResult<Option<i64>> {
    Ok(a0.parse::<i64>().ok())
}

/// `parse(String) -> FlowResult<usize>`
#[nanoflow]
pub fn table_046(cx: &mut Device, a0: String) -> FlowResult<Option<usize>> {
    Ok(a0.parse::<usize>().ok())
}

/// `parse(String) -> FlowResult<Decimal>`
#[nanoflow]
pub fn table_047(cx: &mut Device, a0: &String) -> FlowResult<Option<Decimal>> {
    Ok(a0.parse::<Decimal>().ok())
}

/// `parse(String) -> FlowResult<Date>`
#[nanoflow]
pub fn table_048(cx: &mut Device, a0: &String) -> FlowResult<Option<Date>> {
    Ok(a0.parse::<Date>().ok())
}

/// `parse(String) -> FlowResult<DateTime>`
#[nanoflow]
pub fn table_049(cx: &mut Device, a0: &String) -> FlowResult<Option<DateTime>> {
    Ok(a0.parse::<DateTime>().ok())
}

/// `parse(String) -> FlowResult<bool>`
#[nanoflow]
pub fn table_050(cx: &mut Device, a0: String) -> FlowResult<Option<bool>> {
    Ok(a0.parse::<bool>().ok())
}

/// `cmp(String, String) -> Ordering`
#[nanoflow]
pub fn table_051(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<String>> {
    a0.sort_by(|b1, c2| b1.cmp(c2).reverse());
    Ok(a0)
}

/// `push(&mut String, String)`
#[nanoflow]
pub fn table_052(cx: &mut Device, mut a0: String, b1: &String) -> FlowResult<String> {
    a0.push('\'');
    Ok(a0)
}

/// `push_str(&mut String, String)`
#[nanoflow]
pub fn table_053(cx: &mut Device, mut a0: String, b1: String) -> FlowResult<String> {
    a0.push_str(&b1);
    Ok(a0)
}

/// `clear(&mut String)`
#[nanoflow]
pub fn table_054(cx: &mut Device, mut a0: String) -> FlowResult<String> {
    a0.clear();
    Ok(a0)
}

/// `abs(i32) -> i32`
#[nanoflow]
pub fn table_055(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    Ok(a0.abs())
}

/// `abs(i64) -> i64`
#[nanoflow]
pub fn table_056(cx: &mut Device, a0: i64) -> FlowResult<i64> {
    Ok(a0.abs())
}

/// `abs(Decimal) -> Decimal`
#[nanoflow]
pub fn table_057(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.abs())
}

/// `signum(i32) -> i32`
#[nanoflow]
pub fn table_058(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    Ok(a0.signum())
}

/// `signum(i64) -> i64`
#[nanoflow]
pub fn table_059(cx: &mut Device, a0: i64) -> FlowResult<i64> {
    Ok(a0.signum())
}

/// `is_positive(i32) -> bool`
#[nanoflow]
pub fn table_060(cx: &mut Device, a0: i32) -> FlowResult<bool> {
    Ok(a0.is_positive())
}

/// `is_positive(i64) -> bool`
#[nanoflow]
pub fn table_061(cx: &mut Device, a0: i64) -> FlowResult<bool> {
    Ok(a0.is_positive())
}

/// `is_negative(i32) -> bool`
#[nanoflow]
pub fn table_062(cx: &mut Device, a0: i32) -> FlowResult<bool> {
    Ok(a0.is_negative())
}

/// `is_negative(i64) -> bool`
#[nanoflow]
pub fn table_063(cx: &mut Device, a0: i64) -> FlowResult<bool> {
    Ok(a0.is_negative())
}

/// `min(K, K) -> K`
#[nanoflow]
pub fn table_064(cx: &mut Device, a0: &bool, b1: bool) -> FlowResult<bool> {
    Ok((*a0).min(b1))
}

/// `min(K, K) -> K`
#[nanoflow]
pub fn table_065(cx: &mut Device, a0: Option<i32>, b1: &Option<i32>) -> FlowResult<Option<i32>> {
    Ok(a0.min((*b1)))
}

/// `max(K, K) -> K`
#[nanoflow]
pub fn table_066(cx: &mut Device, a0: Vec<DateTime>, b1: Vec<DateTime>) -> FlowResult<Vec<DateTime>> {
    Ok(a0.clone().max(b1.clone()))
}

/// `max(K, K) -> K`
#[nanoflow]
pub fn table_067(cx: &mut Device, a0: Option<bool>, b1: &Option<bool>) -> FlowResult<Option<bool>> {
    Ok(a0.max((*b1)))
}

/// `clamp(K, K, K) -> K`
#[nanoflow]
pub fn table_068(cx: &mut Device, a0: i64, b1: i64, c2: i64) -> FlowResult<i64> {
    Ok(a0.clamp(b1, c2))
}

/// `clamp(K, K, K) -> K`
#[nanoflow]
pub fn table_069(cx: &mut Device, a0: DateTime, b1: &DateTime, c2: DateTime) -> FlowResult<DateTime> {
    Ok(a0.clamp((*b1), c2))
}

/// `cmp(N, N) -> Ordering`
#[nanoflow]
pub fn table_070(cx: &mut Device, mut a0: Vec<i32>) -> FlowResult<Vec<i32>> {
    a0.sort_by(|b1, c2| b1.cmp(c2).then(c2.cmp(b1)));
    Ok(a0)
}

/// `pow(i32, integer) -> i32`
#[nanoflow]
pub fn table_071(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    Ok(a0.pow(63_u32))
}

/// `pow(i32, integer) -> i32`
#[nanoflow]
pub fn table_072(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    Ok(a0.pow(28_u32))
}

/// `pow(i32, integer) -> i32`
#[nanoflow]
pub fn table_073(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    Ok(a0.pow(0_u32))
}

/// `pow(i32, integer) -> i32`
#[nanoflow]
pub fn table_074(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    Ok(a0.pow(3_u32))
}

/// `pow(i64, integer) -> i64`
#[nanoflow]
pub fn table_075(cx: &mut Device, a0: i64) -> FlowResult<i64> {
    Ok(a0.pow(5_u32))
}

/// `pow(i64, integer) -> i64`
#[nanoflow]
pub fn table_076(cx: &mut Device, a0: &i64) -> FlowResult<i64> {
    Ok((*a0).pow(2_u32))
}

/// `pow(i64, integer) -> i64`
#[nanoflow]
pub fn table_077(cx: &mut Device, a0: &i64) -> FlowResult<i64> {
    Ok((*a0).pow(0_u32))
}

/// `pow(i64, integer) -> i64`
#[nanoflow]
pub fn table_078(cx: &mut Device, a0: &i64) -> FlowResult<i64> {
    Ok((*a0).pow(29_u32))
}

/// `rem_euclid(i32, i32) -> i32`
#[nanoflow]
pub fn table_079(cx: &mut Device, a0: i32, b1: &i32) -> FlowResult<i32> {
    Ok(a0.rem_euclid((*b1)))
}

/// `rem_euclid(i64, i64) -> i64`
#[nanoflow]
pub fn table_080(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<i64> {
    Ok(a0.rem_euclid(b1))
}

/// `div_euclid(i32, i32) -> i32`
#[nanoflow]
pub fn table_081(cx: &mut Device, a0: &i32, b1: i32) -> FlowResult<i32> {
    Ok((*a0).div_euclid(b1))
}

/// `div_euclid(i64, i64) -> i64`
#[nanoflow]
pub fn table_082(cx: &mut Device, a0: i64, b1: &i64) -> FlowResult<i64> {
    Ok(a0.div_euclid((*b1)))
}

/// `checked_add(i32, i32) -> Option<i32>`
#[nanoflow]
pub fn table_083(cx: &mut Device, a0: &i32, b1: &i32) -> FlowResult<Option<i32>> {
    Ok((*a0).checked_add((*b1)))
}

/// `checked_sub(i32, i32) -> Option<i32>`
#[nanoflow]
pub fn table_084(cx: &mut Device, a0: &i32, b1: i32) -> FlowResult<Option<i32>> {
    Ok((*a0).checked_sub(b1))
}

/// `checked_mul(i32, i32) -> Option<i32>`
#[nanoflow]
pub fn table_085(cx: &mut Device, a0: i32, b1: i32) -> FlowResult<Option<i32>> {
    Ok(a0.checked_mul(b1))
}

/// `checked_div(i32, i32) -> Option<i32>`
#[nanoflow]
pub fn table_086(cx: &mut Device, a0: i32, b1: i32) -> FlowResult<Option<i32>> {
    Ok(a0.checked_div(b1))
}

/// `checked_rem(i32, i32) -> Option<i32>`
#[nanoflow]
pub fn table_087(cx: &mut Device, a0: &i32, b1: &i32) -> FlowResult<Option<i32>> {
    Ok((*a0).checked_rem((*b1)))
}

/// `checked_add(i64, i64) -> Option<i64>`
#[nanoflow]
pub fn table_088(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<Option<i64>> {
    Ok(a0.checked_add(b1))
}

/// `checked_sub(i64, i64) -> Option<i64>`
#[nanoflow]
pub fn table_089(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<Option<i64>> {
    Ok(a0.checked_sub(b1))
}

/// `checked_mul(i64, i64) -> Option<i64>`
#[nanoflow]
pub fn table_090(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<Option<i64>> {
    Ok(a0.checked_mul(b1))
}

/// `checked_div(i64, i64) -> Option<i64>`
#[nanoflow]
pub fn table_091(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<Option<i64>> {
    Ok(a0.checked_div(b1))
}

/// `checked_rem(i64, i64) -> Option<i64>`
#[nanoflow]
pub fn table_092(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<Option<i64>> {
    Ok(a0.checked_rem(b1))
}

/// `saturating_add(i32, i32) -> i32`
#[nanoflow]
pub fn table_093(cx: &mut Device, a0: i32, b1: i32) -> FlowResult<i32> {
    Ok(a0.saturating_add(b1))
}

/// `saturating_sub(i32, i32) -> i32`
#[nanoflow]
pub fn table_094(cx: &mut Device, a0: i32, b1: &i32) -> FlowResult<i32> {
    Ok(a0.saturating_sub((*b1)))
}

/// `saturating_add(i64, i64) -> i64`
#[nanoflow]
pub fn table_095(cx: &mut Device, a0: i64, b1: i64) -> FlowResult<i64> {
    Ok(a0.saturating_add(b1))
}

/// `saturating_sub(i64, i64) -> i64`
#[nanoflow]
pub fn table_096(cx: &mut Device, a0: i64, b1: &i64) -> FlowResult<i64> {
    Ok(a0.saturating_sub((*b1)))
}

/// `saturating_sub(usize, usize) -> usize`
#[nanoflow]
pub fn table_097(cx: &mut Device, a0: usize, b1: &usize) -> FlowResult<usize> {
    Ok(a0.saturating_sub((*b1)))
}

/// `i64::from(i32) -> i64`
#[nanoflow]
pub fn table_098(cx: &mut Device, a0: i32) -> FlowResult<i64> {
    Ok(i64::from(a0))
}

/// `i64::from(bool) -> i64`
#[nanoflow]
pub fn table_099(cx: &mut Device, a0: &bool) -> FlowResult<i64> {
    Ok(i64::from((*a0)))
}

/// `i32::from(bool) -> i32`
#[nanoflow]
pub fn table_100(cx: &mut Device, a0: bool) -> FlowResult<i32> {
    Ok(i32::from(a0))
}

/// `into(i32) -> i64`
#[nanoflow]
pub fn table_101(cx: &mut Device, a0: i32) -> FlowResult<i64> {
    Ok(a0.into())
}

/// `into(i32) -> Decimal`
#[nanoflow]
pub fn table_102(cx: &mut Device, a0: &i32) -> FlowResult<Decimal> {
    Ok((*a0).into())
}

/// `into(i64) -> Decimal`
#[nanoflow]
pub fn table_103(cx: &mut Device, a0: &i64) -> FlowResult<Decimal> {
    Ok((*a0).into())
}

/// `Decimal::from(i32) -> Decimal`
#[nanoflow]
pub fn table_104(cx: &mut Device, a0: i32) -> FlowResult<Decimal> {
    Ok(Decimal::from(a0))
}

/// `Decimal::from(i64) -> Decimal`
#[nanoflow]
pub fn table_105(cx: &mut Device, a0: &i64) -> FlowResult<Decimal> {
    Ok(Decimal::from((*a0)))
}

/// `Decimal::new(i64, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_106(cx: &mut Device, a0: i64) -> FlowResult<Option<Decimal>> {
    Ok(Decimal::new(a0, 28_u32))
}

/// `Decimal::new(i64, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_107(cx: &mut Device, a0: &i64) -> FlowResult<Option<Decimal>> {
    Ok(Decimal::new((*a0), 0_u32))
}

/// `Decimal::new(i64, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_108(cx: &mut Device, a0: i64) -> FlowResult<Option<Decimal>> {
    Ok(Decimal::new(a0, 2_u32))
}

/// `Decimal::new(i64, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_109(cx: &mut Device, a0: &i64) -> FlowResult<Option<Decimal>> {
    Ok(Decimal::new((*a0), 2_u32))
}

/// `round(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_110(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.round(29_u32))
}

/// `round(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_111(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.round(1_u32))
}

/// `round(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_112(cx: &mut Device, a0: &Decimal) -> FlowResult<Decimal> {
    Ok((*a0).round(28_u32))
}

/// `round(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_113(cx: &mut Device, a0: &Decimal) -> FlowResult<Decimal> {
    Ok((*a0).round(5_u32))
}

/// `pow(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_114(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.pow(28_u32))
}

/// `pow(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_115(cx: &mut Device, a0: &Decimal) -> FlowResult<Decimal> {
    Ok((*a0).pow(62_u32))
}

/// `pow(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_116(cx: &mut Device, a0: &Decimal) -> FlowResult<Decimal> {
    Ok((*a0).pow(62_u32))
}

/// `pow(Decimal, integer) -> Decimal`
#[nanoflow]
pub fn table_117(cx: &mut Device, a0: &Decimal) -> FlowResult<Decimal> {
    Ok((*a0).pow(3_u32))
}

/// `checked_pow(Decimal, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_118(cx: &mut Device, a0: Decimal) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_pow(63_u32))
}

/// `checked_pow(Decimal, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_119(cx: &mut Device, a0: Decimal) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_pow(29_u32))
}

/// `checked_pow(Decimal, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_120(cx: &mut Device, a0: Decimal) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_pow(1_u32))
}

/// `checked_pow(Decimal, integer) -> Option<Decimal>`
#[nanoflow]
pub fn table_121(cx: &mut Device, a0: Decimal) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_pow(0_u32))
}

/// `sqrt(Decimal) -> Option<Decimal>`
#[nanoflow]
pub fn table_122(cx: &mut Device, a0: Decimal) -> FlowResult<Option<Decimal>> {
    Ok(a0.sqrt())
}

/// `format(Decimal, String) -> Option<String>`
#[nanoflow]
pub fn table_123(cx: &mut Device, a0: Decimal, b1: String) -> FlowResult<Option<String>> {
    Ok(a0.format(&b1))
}

/// `Decimal::parse_as(String, String) -> Option<Decimal>`
#[nanoflow]
pub fn table_124(cx: &mut Device, a0: String, b1: &String) -> FlowResult<Option<Decimal>> {
    Ok(Decimal::parse_as(&a0, b1))
}

/// `floor(Decimal) -> Decimal`
#[nanoflow]
pub fn table_125(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.floor())
}

/// `ceil(Decimal) -> Decimal`
#[nanoflow]
pub fn table_126(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.ceil())
}

/// `trunc(Decimal) -> Decimal`
#[nanoflow]
pub fn table_127(cx: &mut Device, a0: Decimal) -> FlowResult<Decimal> {
    Ok(a0.trunc())
}

/// `is_zero(Decimal) -> bool`
#[nanoflow]
pub fn table_128(cx: &mut Device, a0: &Decimal) -> FlowResult<bool> {
    Ok((*a0).is_zero())
}

/// `to_i64(Decimal) -> Option<i64>`
#[nanoflow]
pub fn table_129(cx: &mut Device, a0: &Decimal) -> FlowResult<Option<i64>> {
    Ok((*a0).to_i64())
}

/// `checked_add(Decimal, N) -> Option<Decimal>`
#[nanoflow]
pub fn table_130(cx: &mut Device, a0: Decimal, b1: Decimal) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_add(b1))
}

/// `checked_sub(Decimal, N) -> Option<Decimal>`
#[nanoflow]
pub fn table_131(cx: &mut Device, a0: &Decimal, b1: i32) -> FlowResult<Option<Decimal>> {
    Ok((*a0).checked_sub(b1))
}

/// `checked_mul(Decimal, N) -> Option<Decimal>`
#[nanoflow]
pub fn table_132(cx: &mut Device, a0: Decimal, b1: i64) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_mul(b1))
}

/// `checked_div(Decimal, N) -> Option<Decimal>`
#[nanoflow]
pub fn table_133(cx: &mut Device, a0: Decimal, b1: i32) -> FlowResult<Option<Decimal>> {
    Ok(a0.checked_div(b1))
}

/// `checked_rem(Decimal, N) -> Option<Decimal>`
#[nanoflow]
pub fn table_134(cx: &mut Device, a0: &Decimal, b1: i32) -> FlowResult<Option<Decimal>> {
    Ok((*a0).checked_rem(b1))
}

/// `Date::of(i32, i32, i32) -> Option<Date>`
#[nanoflow]
pub fn table_135(cx: &mut Device, a0: i32, b1: &i32, c2: i32) -> FlowResult<Option<Date>> {
    Ok(Date::of(a0, (*b1), c2))
}

/// `Date::new(integer, integer, integer) -> Option<Date>`
#[nanoflow]
pub fn table_136(cx: &mut Device, a0: bool) -> FlowResult<Option<Date>> {
    Ok(Date::new(-4_i16, 2_i8, 29_i8))
}

/// `Date::new(integer, integer, integer) -> Option<Date>`
#[nanoflow]
pub fn table_137(cx: &mut Device, a0: bool) -> FlowResult<Option<Date>> {
    Ok(Date::new(1_i16, 12_i8, -1_i8))
}

/// `Date::new(integer, integer, integer) -> Option<Date>`
#[nanoflow]
pub fn table_138(cx: &mut Device, a0: bool) -> FlowResult<Option<Date>> {
    Ok(Date::new(-4_i16, 2_i8, 1_i8))
}

/// `Date::new(integer, integer, integer) -> Option<Date>`
#[nanoflow]
pub fn table_139(cx: &mut Device, a0: bool) -> FlowResult<Option<Date>> {
    Ok(Date::new(9999_i16, 30_i8, 31_i8))
}

/// `Date::from_days(i64) -> Option<Date>`
#[nanoflow]
pub fn table_140(cx: &mut Device, a0: &i64) -> FlowResult<Option<Date>> {
    Ok(Date::from_days((*a0)))
}

/// `days(Date) -> i64`
#[nanoflow]
pub fn table_141(cx: &mut Device, a0: Date) -> FlowResult<i64> {
    Ok(a0.days())
}

/// `year(Date) -> i32`
#[nanoflow]
pub fn table_142(cx: &mut Device, a0: &Date) -> FlowResult<i32> {
    Ok((*a0).year())
}

/// `month(Date) -> i32`
#[nanoflow]
pub fn table_143(cx: &mut Device, a0: Date) -> FlowResult<i32> {
    Ok(a0.month())
}

/// `day(Date) -> i32`
#[nanoflow]
pub fn table_144(cx: &mut Device, a0: Date) -> FlowResult<i32> {
    Ok(a0.day())
}

/// `weekday(Date) -> i32`
#[nanoflow]
pub fn table_145(cx: &mut Device, a0: Date) -> FlowResult<i32> {
    Ok(a0.weekday())
}

/// `quarter(Date) -> i32`
#[nanoflow]
pub fn table_146(cx: &mut Device, a0: &Date) -> FlowResult<i32> {
    Ok((*a0).quarter())
}

/// `week(Date) -> i32`
#[nanoflow]
pub fn table_147(cx: &mut Device, a0: Date) -> FlowResult<i32> {
    Ok(a0.week())
}

/// `day_of_year(Date) -> i32`
#[nanoflow]
pub fn table_148(cx: &mut Device, a0: Date) -> FlowResult<i32> {
    Ok(a0.day_of_year())
}

/// `plus_days(Date, i64) -> Option<Date>`
#[nanoflow]
pub fn table_149(cx: &mut Device, a0: Date, b1: i64) -> FlowResult<Option<Date>> {
    Ok(a0.plus_days(b1))
}

/// `plus_weeks(Date, i64) -> Option<Date>`
#[nanoflow]
pub fn table_150(cx: &mut Device, a0: Date, b1: &i64) -> FlowResult<Option<Date>> {
    Ok(a0.plus_weeks((*b1)))
}

/// `plus_months(Date, i64) -> Option<Date>`
#[nanoflow]
pub fn table_151(cx: &mut Device, a0: Date, b1: i64) -> FlowResult<Option<Date>> {
    Ok(a0.plus_months(b1))
}

/// `plus_quarters(Date, i64) -> Option<Date>`
#[nanoflow]
pub fn table_152(cx: &mut Device, a0: Date, b1: &i64) -> FlowResult<Option<Date>> {
    Ok(a0.plus_quarters((*b1)))
}

/// `plus_years(Date, i64) -> Option<Date>`
#[nanoflow]
pub fn table_153(cx: &mut Device, a0: &Date, b1: i64) -> FlowResult<Option<Date>> {
    Ok((*a0).plus_years(b1))
}

/// `days_until(Date, Date) -> i64`
#[nanoflow]
pub fn table_154(cx: &mut Device, a0: &Date, b1: Date) -> FlowResult<i64> {
    Ok((*a0).days_until(b1))
}

/// `weeks_until(Date, Date) -> i64`
#[nanoflow]
pub fn table_155(cx: &mut Device, a0: Date, b1: Date) -> FlowResult<i64> {
    Ok(a0.weeks_until(b1))
}

/// `months_until(Date, Date) -> i64`
#[nanoflow]
pub fn table_156(cx: &mut Device, a0: Date, b1: Date) -> FlowResult<i64> {
    Ok(a0.months_until(b1))
}

/// `years_until(Date, Date) -> i64`
#[nanoflow]
pub fn table_157(cx: &mut Device, a0: Date, b1: Date) -> FlowResult<i64> {
    Ok(a0.years_until(b1))
}

/// `first_of_week(Date) -> Option<Date>`
#[nanoflow]
pub fn table_158(cx: &mut Device, a0: Date) -> FlowResult<Option<Date>> {
    Ok(a0.first_of_week())
}

/// `last_of_week(Date) -> Option<Date>`
#[nanoflow]
pub fn table_159(cx: &mut Device, a0: Date) -> FlowResult<Option<Date>> {
    Ok(a0.last_of_week())
}

/// `first_of_month(Date) -> Date`
#[nanoflow]
pub fn table_160(cx: &mut Device, a0: Date) -> FlowResult<Date> {
    Ok(a0.first_of_month())
}

/// `last_of_month(Date) -> Date`
#[nanoflow]
pub fn table_161(cx: &mut Device, a0: Date) -> FlowResult<Date> {
    Ok(a0.last_of_month())
}

/// `first_of_quarter(Date) -> Date`
#[nanoflow]
pub fn table_162(cx: &mut Device, a0: Date) -> FlowResult<Date> {
    Ok(a0.first_of_quarter())
}

/// `last_of_quarter(Date) -> Date`
#[nanoflow]
pub fn table_163(cx: &mut Device, a0: &Date) -> FlowResult<Date> {
    Ok((*a0).last_of_quarter())
}

/// `first_of_year(Date) -> Date`
#[nanoflow]
pub fn table_164(cx: &mut Device, a0: &Date) -> FlowResult<Date> {
    Ok((*a0).first_of_year())
}

/// `last_of_year(Date) -> Date`
#[nanoflow]
pub fn table_165(cx: &mut Device, a0: Date) -> FlowResult<Date> {
    Ok(a0.last_of_year())
}

/// `start(Date) -> DateTime`
#[nanoflow]
pub fn table_166(cx: &mut Device, a0: &Date) -> FlowResult<DateTime> {
    Ok((*a0).start())
}

/// `end(Date) -> DateTime`
#[nanoflow]
pub fn table_167(cx: &mut Device, a0: Date) -> FlowResult<DateTime> {
    Ok(a0.end())
}

/// `at(Date, i32, i32, i32) -> Option<DateTime>`
#[nanoflow]
pub fn table_168(cx: &mut Device, a0: Date, b1: &i32, c2: &i32, d3: &i32) -> FlowResult<Option<DateTime>> {
    Ok(a0.at((*b1), (*c2), (*d3)))
}

/// `format(Date, String) -> Option<String>`
#[nanoflow]
pub fn table_169(cx: &mut Device, a0: Date, b1: &String) -> FlowResult<Option<String>> {
    Ok(a0.format(b1))
}

/// `Date::parse_as(String, String) -> Option<Date>`
#[nanoflow]
pub fn table_170(cx: &mut Device, a0: &String, b1: String) -> FlowResult<Option<Date>> {
    Ok(Date::parse_as(a0, &b1))
}

/// `DateTime::of(i32, i32, i32, i32, i32, i32) -> Option<DateTime>`
#[nanoflow]
pub fn table_171(cx: &mut Device, a0: i32, b1: i32, c2: i32, d3: i32, e4: i32, a5: i32) -> FlowResult<Option<DateTime>> {
    Ok(DateTime::of(a0, b1, c2, d3, e4, a5))
}

/// `DateTime::from_milliseconds(i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_172(cx: &mut Device, a0: i64) -> FlowResult<Option<DateTime>> {
    Ok(DateTime::from_milliseconds(a0))
}

/// `milliseconds(DateTime) -> i64`
#[nanoflow]
pub fn table_173(cx: &mut Device, a0: DateTime) -> FlowResult<i64> {
    Ok(a0.milliseconds())
}

/// `date(DateTime) -> Date`
#[nanoflow]
pub fn table_174(cx: &mut Device, a0: DateTime) -> FlowResult<Date> {
    Ok(a0.date())
}

/// `hour(DateTime) -> i32`
#[nanoflow]
pub fn table_175(cx: &mut Device, a0: DateTime) -> FlowResult<i32> {
    Ok(a0.hour())
}

/// `minute(DateTime) -> i32`
#[nanoflow]
pub fn table_176(cx: &mut Device, a0: DateTime) -> FlowResult<i32> {
    Ok(a0.minute())
}

/// `second(DateTime) -> i32`
#[nanoflow]
pub fn table_177(cx: &mut Device, a0: DateTime) -> FlowResult<i32> {
    Ok(a0.second())
}

/// `millisecond(DateTime) -> i32`
#[nanoflow]
pub fn table_178(cx: &mut Device, a0: DateTime) -> FlowResult<i32> {
    Ok(a0.millisecond())
}

/// `plus_milliseconds(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_179(cx: &mut Device, a0: DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok(a0.plus_milliseconds(b1))
}

/// `plus_seconds(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_180(cx: &mut Device, a0: DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok(a0.plus_seconds(b1))
}

/// `plus_minutes(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_181(cx: &mut Device, a0: &DateTime, b1: &i64) -> FlowResult<Option<DateTime>> {
    Ok((*a0).plus_minutes((*b1)))
}

/// `plus_hours(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_182(cx: &mut Device, a0: DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok(a0.plus_hours(b1))
}

/// `plus_days(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_183(cx: &mut Device, a0: DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok(a0.plus_days(b1))
}

/// `plus_weeks(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_184(cx: &mut Device, a0: &DateTime, b1: &i64) -> FlowResult<Option<DateTime>> {
    Ok((*a0).plus_weeks((*b1)))
}

/// `plus_months(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_185(cx: &mut Device, a0: DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok(a0.plus_months(b1))
}

/// `plus_quarters(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_186(cx: &mut Device, a0: &DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok((*a0).plus_quarters(b1))
}

/// `plus_years(DateTime, i64) -> Option<DateTime>`
#[nanoflow]
pub fn table_187(cx: &mut Device, a0: DateTime, b1: i64) -> FlowResult<Option<DateTime>> {
    Ok(a0.plus_years(b1))
}

/// `milliseconds_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_188(cx: &mut Device, a0: &DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok((*a0).milliseconds_until(b1))
}

/// `seconds_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_189(cx: &mut Device, a0: DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok(a0.seconds_until(b1))
}

/// `minutes_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_190(cx: &mut Device, a0: DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok(a0.minutes_until(b1))
}

/// `hours_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_191(cx: &mut Device, a0: DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok(a0.hours_until(b1))
}

/// `days_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_192(cx: &mut Device, a0: DateTime, b1: &DateTime) -> FlowResult<i64> {
    Ok(a0.days_until((*b1)))
}

/// `weeks_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_193(cx: &mut Device, a0: &DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok((*a0).weeks_until(b1))
}

/// `months_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_194(cx: &mut Device, a0: DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok(a0.months_until(b1))
}

/// `years_until(DateTime, DateTime) -> i64`
#[nanoflow]
pub fn table_195(cx: &mut Device, a0: &DateTime, b1: DateTime) -> FlowResult<i64> {
    Ok((*a0).years_until(b1))
}

/// `start_of_second(DateTime) -> DateTime`
#[nanoflow]
pub fn table_196(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    Ok(a0.start_of_second())
}

/// `start_of_minute(DateTime) -> DateTime`
#[nanoflow]
pub fn table_197(cx: &mut Device, a0: &DateTime) -> FlowResult<DateTime> {
    Ok((*a0).start_of_minute())
}

/// `start_of_hour(DateTime) -> DateTime`
#[nanoflow]
pub fn table_198(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    Ok(a0.start_of_hour())
}

/// `start_of_day(DateTime) -> DateTime`
#[nanoflow]
pub fn table_199(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    Ok(a0.start_of_day())
}

/// `start_of_month(DateTime) -> DateTime`
#[nanoflow]
pub fn table_200(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    Ok(a0.start_of_month())
}

/// `start_of_quarter(DateTime) -> DateTime`
#[nanoflow]
pub fn table_201(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    Ok(a0.start_of_quarter())
}

/// `start_of_year(DateTime) -> DateTime`
#[nanoflow]
pub fn table_202(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    Ok(a0.start_of_year())
}

/// `end_of_day(DateTime) -> DateTime`
#[nanoflow]
pub fn table_203(cx: &mut Device, a0: &DateTime) -> FlowResult<DateTime> {
    Ok((*a0).end_of_day())
}

/// `end_of_month(DateTime) -> DateTime`
#[nanoflow]
pub fn table_204(cx: &mut Device, a0: &DateTime) -> FlowResult<DateTime> {
    Ok((*a0).end_of_month())
}

/// `end_of_quarter(DateTime) -> DateTime`
#[nanoflow]
pub fn table_205(cx: &mut Device, a0: &DateTime) -> FlowResult<DateTime> {
    Ok((*a0).end_of_quarter())
}

/// `end_of_year(DateTime) -> DateTime`
#[nanoflow]
pub fn table_206(cx: &mut Device, a0: &DateTime) -> FlowResult<DateTime> {
    Ok((*a0).end_of_year())
}

/// `start_of_week(DateTime) -> Option<DateTime>`
#[nanoflow]
pub fn table_207(cx: &mut Device, a0: DateTime) -> FlowResult<Option<DateTime>> {
    Ok(a0.start_of_week())
}

/// `end_of_week(DateTime) -> Option<DateTime>`
#[nanoflow]
pub fn table_208(cx: &mut Device, a0: &DateTime) -> FlowResult<Option<DateTime>> {
    Ok((*a0).end_of_week())
}

/// `format(DateTime, String) -> Option<String>`
#[nanoflow]
pub fn table_209(cx: &mut Device, a0: DateTime, b1: &String) -> FlowResult<Option<String>> {
    Ok(a0.format(b1))
}

/// `DateTime::parse_as(String, String) -> Option<DateTime>`
#[nanoflow]
pub fn table_210(cx: &mut Device, a0: String, b1: String) -> FlowResult<Option<DateTime>> {
    Ok(DateTime::parse_as(&a0, &b1))
}

/// `is_some(Option<T>) -> bool`
#[nanoflow]
pub fn table_211(cx: &mut Device, a0: &Option<(Decimal, usize)>) -> FlowResult<bool> {
    Ok(a0.is_some())
}

/// `is_some(Option<T>) -> bool`
#[nanoflow]
pub fn table_212(cx: &mut Device, a0: Option<Option<usize>>) -> FlowResult<bool> {
    Ok(a0.is_some())
}

/// `is_none(Option<T>) -> bool`
#[nanoflow]
pub fn table_213(cx: &mut Device, a0: &Option<DateTime>) -> FlowResult<bool> {
    Ok(a0.is_none())
}

/// `is_none(Option<T>) -> bool`
#[nanoflow]
pub fn table_214(cx: &mut Device, a0: Option<Vec<i32>>) -> FlowResult<bool> {
    Ok(a0.is_none())
}

/// `is_some_and(Option<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_215(cx: &mut Device, a0: &Option<Vec<State>>) -> FlowResult<bool> {
    Ok(a0.clone().is_some_and(|b1| vec![Decimal::from(i64::MAX), Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::new(999_i64, 1_u32).unwrap_or_default()].into_iter().all(|c2| (c2 != Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()))))
}

/// `is_some_and(Option<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_216(cx: &mut Device, a0: &Option<i32>) -> FlowResult<bool> {
    Ok((*a0).is_some_and(|b1| true))
}

/// `is_none_or(Option<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_217(cx: &mut Device, a0: &Option<State>) -> FlowResult<bool> {
    Ok((*a0).is_none_or(|b1| vec![Some(b1), (*a0), (*a0)].into_iter().into_iter().any(|c2| (b1 < State::Half))))
}

/// `is_none_or(Option<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_218(cx: &mut Device, a0: &Option<(i64, i32)>) -> FlowResult<bool> {
    Ok((*a0).is_none_or(|(b1, c2)| (vec![Decimal::ONE] <= vec![Decimal::from(3_i64)])))
}

/// `unwrap_or(Option<T>, T) -> T`
#[nanoflow]
pub fn table_219(cx: &mut Device, a0: Option<Option<bool>>, b1: Option<bool>) -> FlowResult<Option<bool>> {
    Ok(a0.unwrap_or(b1))
}

/// `unwrap_or(Option<T>, T) -> T`
#[nanoflow]
pub fn table_220(cx: &mut Device, a0: Option<Vec<i64>>, b1: &Vec<i64>) -> FlowResult<Vec<i64>> {
    Ok(a0.clone().unwrap_or(b1.clone()))
}

/// `unwrap_or_default(Option<T>) -> T`
#[nanoflow]
pub fn table_221(cx: &mut Device, a0: Option<usize>) -> FlowResult<usize> {
    Ok(a0.unwrap_or_default())
}

/// `unwrap_or_default(Option<T>) -> T`
#[nanoflow]
pub fn table_222(cx: &mut Device, a0: Option<Vec<DateTime>>) -> FlowResult<Vec<DateTime>> {
    Ok(a0.clone().unwrap_or_default())
}

/// `unwrap_or_else(Option<T>, fn() -> T) -> T`
#[nanoflow]
pub fn table_223(cx: &mut Device, a0: &Option<Date>) -> FlowResult<Date> {
    Ok((*a0).unwrap_or_else(|| Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()))
}

/// `unwrap_or_else(Option<T>, fn() -> T) -> T`
#[nanoflow]
pub fn table_224(cx: &mut Device, a0: Option<String>) -> FlowResult<String> {
    Ok(a0.clone().unwrap_or_else(|| ((-1_i32)..=3_i32).skip_while(|b1| false).fold("Ä".to_owned(), |c2, d3| c2.clone())))
}

/// `map(Option<T>, fn(T) -> U) -> Option<U>`
#[nanoflow]
pub fn table_225(cx: &mut Device, a0: Option<(Date, i32)>) -> FlowResult<Option<bool>> {
    Ok(a0.map(|b1| Some(false).unwrap_or_default()))
}

/// `map(Option<T>, fn(T) -> U) -> Option<U>`
#[nanoflow]
pub fn table_226(cx: &mut Device, a0: Option<Option<i64>>) -> FlowResult<Option<Vec<i64>>> {
    Ok(a0.map(|b1| vec![1_i64, 400_i64]))
}

/// `map_or(Option<T>, U, fn(T) -> U) -> U`
#[nanoflow]
pub fn table_227(cx: &mut Device, a0: Option<Vec<String>>, b1: State) -> FlowResult<State> {
    Ok(a0.clone().map_or(b1, |c2| State::Open))
}

/// `map_or(Option<T>, U, fn(T) -> U) -> U`
#[nanoflow]
pub fn table_228(cx: &mut Device, a0: Option<Option<Date>>, b1: (Decimal, i32)) -> FlowResult<(Decimal, i32)> {
    Ok(a0.map_or(b1, |c2| b1.to_owned()))
}

/// `map_or_else(Option<T>, fn() -> U, fn(T) -> U) -> U`
#[nanoflow]
pub fn table_229(cx: &mut Device, a0: Option<(Date, String)>) -> FlowResult<bool> {
    Ok(a0.clone().map_or_else(|| String::from("aaa").eq_ignore_ascii_case("A\r\nB\n\n"), |b1| Some(a0.clone()).into_iter().skip_while(|c2| false).take(400_usize).fold(false, |d3, e4| d3)))
}

/// `map_or_else(Option<T>, fn() -> U, fn(T) -> U) -> U`
#[nanoflow]
pub fn table_230(cx: &mut Device, a0: Option<Vec<bool>>) -> FlowResult<bool> {
    Ok(a0.clone().map_or_else(|| ({ let b1 = a0.clone(); true }), |c2| (false || true)))
}

/// `and_then(Option<T>, fn(T) -> Option<U>) -> Option<U>`
#[nanoflow]
pub fn table_231(cx: &mut Device, a0: &Option<usize>) -> FlowResult<Option<(String, DateTime)>> {
    Ok((*a0).and_then(|b1| (if let c2 @ (0_usize) = b1 { Some((String::from("a"), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())) } else if (b1 > 5_usize) { Some(("ß".to_owned(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())) } else if (*a0).is_some() { Some(("İstanbul".to_string(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default())) } else if (b1 > 1_usize) { Some((String::from("ab,b,,c"), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())) } else { Some((String::from("ab,b,,c"), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())) })))
}

/// `and_then(Option<T>, fn(T) -> Option<U>) -> Option<U>`
#[nanoflow]
pub fn table_232(cx: &mut Device, a0: Option<i64>) -> FlowResult<Option<String>> {
    Ok(a0.and_then(|b1| (match a0 { Some((-7_i64..=-1_i64)) => Some("x=1=2".to_string()), Some((400_i64..)) if (b1 > 0_i64) => Some("a".to_string()), c2 => Some("".to_string()) })))
}

/// `filter(Option<T>, fn(T) -> bool) -> Option<T>`
#[nanoflow]
pub fn table_233(cx: &mut Device, a0: Option<Vec<i64>>) -> FlowResult<Option<Vec<i64>>> {
    Ok(a0.clone().filter(|b1| vec!["-17".to_string(), String::from("Ä"), "aaa".to_owned()].is_empty()))
}

/// `filter(Option<T>, fn(T) -> bool) -> Option<T>`
#[nanoflow]
pub fn table_234(cx: &mut Device, a0: &Option<i32>) -> FlowResult<Option<i32>> {
    Ok((*a0).filter(|b1| matches!((*a0), None)))
}

/// `or(Option<T>, Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_235(cx: &mut Device, a0: &Option<String>, b1: Option<String>) -> FlowResult<Option<String>> {
    Ok(a0.clone().or(b1.clone()))
}

/// `or(Option<T>, Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_236(cx: &mut Device, a0: Option<String>, b1: Option<String>) -> FlowResult<Option<String>> {
    Ok(a0.clone().or(b1.clone()))
}

/// `and(Option<T>, Option<U>) -> Option<U>`
#[nanoflow]
pub fn table_237(cx: &mut Device, a0: Option<i64>, b1: &Option<bool>) -> FlowResult<Option<bool>> {
    Ok(a0.and((*b1)))
}

/// `and(Option<T>, Option<U>) -> Option<U>`
#[nanoflow]
pub fn table_238(cx: &mut Device, a0: &Option<Vec<i32>>, b1: Option<Vec<DateTime>>) -> FlowResult<Option<Vec<DateTime>>> {
    Ok(a0.clone().and(b1.clone()))
}

/// `xor(Option<T>, Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_239(cx: &mut Device, a0: Option<i32>, b1: Option<i32>) -> FlowResult<Option<i32>> {
    Ok(a0.xor(b1))
}

/// `xor(Option<T>, Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_240(cx: &mut Device, a0: Option<String>, b1: Option<String>) -> FlowResult<Option<String>> {
    Ok(a0.clone().xor(b1.clone()))
}

/// `or_else(Option<T>, fn() -> Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_241(cx: &mut Device, a0: &Option<Option<bool>>) -> FlowResult<Option<Option<bool>>> {
    Ok((*a0).or_else(|| Some(Some(false))))
}

/// `or_else(Option<T>, fn() -> Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_242(cx: &mut Device, a0: Option<Option<usize>>) -> FlowResult<Option<Option<usize>>> {
    Ok(a0.or_else(|| a0))
}

/// `ok_or(Option<T>, FlowError) -> FlowResult<T>`
#[nanoflow]
pub fn table_243(cx: &mut Device, a0: &Option<(bool, String)>) -> FlowResult<(Option<(bool, String)>, String)> {
    Ok((match a0.clone().ok_or(FlowError::Offline) { Ok(b1) => (Some(b1), String::new()), Err(c2) => (None, c2.to_string()) }))
}

/// `ok_or(Option<T>, FlowError) -> FlowResult<T>`
#[nanoflow]
pub fn table_244(cx: &mut Device, a0: Option<Option<bool>>) -> FlowResult<(Option<Option<bool>>, String)> {
    Ok((match a0.ok_or((match (if a0.is_some() { Ok(State::Open) } else { Err(FlowError::Offline) }) { Ok(b1) => (FlowError::Failed { code: "empty".to_string(), text: String::new() }), Err(FlowError::Failed { text: c2, .. }) => (FlowError::Failed { code: "early".to_string(), text: c2.clone() }), _ => (FlowError::Failed { code: "late".to_string(), text: String::from("A\r\nB\n\n") }) })) { Ok(d3) => (Some(d3), String::new()), Err(e4) => (None, e4.to_string()) }))
}

/// `ok_or_else(Option<T>, fn() -> FlowError) -> FlowResult<T>`
#[nanoflow]
pub fn table_245(cx: &mut Device, a0: Option<(i32, Decimal)>) -> FlowResult<(Option<(i32, Decimal)>, String)> {
    Ok((match a0.ok_or_else(|| ({ let b1 = vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()]; (FlowError::Failed { code: "late".to_string(), text: String::from("ab,b,,c") }) })) { Ok(c2) => (Some(c2), String::new()), Err(d3) => (None, d3.to_string()) }))
}

/// `ok_or_else(Option<T>, fn() -> FlowError) -> FlowResult<T>`
#[nanoflow]
pub fn table_246(cx: &mut Device, a0: Option<Option<i64>>) -> FlowResult<(Option<Option<i64>>, String)> {
    Ok((match a0.ok_or_else(|| (match "\"{}\\".to_owned().as_str() { "" => (FlowError::Failed { code: "late".to_string(), text: "a".to_string() }), "a" => (FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() }), _ => FlowError::Offline })) { Ok(b1) => (Some(b1), String::new()), Err(c2) => (None, c2.to_string()) }))
}

/// `zip(Option<T>, Option<U>) -> Option<(T, U)>`
#[nanoflow]
pub fn table_247(cx: &mut Device, a0: &Option<bool>, b1: &Option<Option<String>>) -> FlowResult<Option<(bool, Option<String>)>> {
    Ok((*a0).zip(b1.clone()))
}

/// `zip(Option<T>, Option<U>) -> Option<(T, U)>`
#[nanoflow]
pub fn table_248(cx: &mut Device, a0: Option<(State, usize)>, b1: Option<State>) -> FlowResult<Option<((State, usize), State)>> {
    Ok(a0.zip(b1))
}

/// `flatten(Option<Option<T>>) -> Option<T>`
#[nanoflow]
pub fn table_249(cx: &mut Device, a0: Option<Option<String>>) -> FlowResult<Option<String>> {
    Ok(a0.clone().flatten())
}

/// `flatten(Option<Option<T>>) -> Option<T>`
#[nanoflow]
pub fn table_250(cx: &mut Device, a0: Option<Option<Decimal>>) -> FlowResult<Option<Decimal>> {
    Ok(a0.flatten())
}

/// `cloned(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_251(cx: &mut Device, a0: Option<State>) -> FlowResult<Option<State>> {
    Ok(a0.as_ref().cloned())
}

/// `cloned(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_252(cx: &mut Device, a0: &Option<DateTime>) -> FlowResult<Option<DateTime>> {
    Ok((*a0).as_ref().cloned())
}

/// `copied(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_253(cx: &mut Device, a0: Option<State>) -> FlowResult<Option<State>> {
    Ok(a0.as_ref().copied())
}

/// `copied(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_254(cx: &mut Device, a0: &Option<State>) -> FlowResult<Option<State>> {
    Ok((*a0).as_ref().copied())
}

/// `as_ref(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_255(cx: &mut Device, a0: Option<bool>) -> FlowResult<Option<bool>> {
    Ok(a0.as_ref().cloned())
}

/// `as_ref(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_256(cx: &mut Device, a0: Option<String>) -> FlowResult<Option<String>> {
    Ok(a0.as_ref().cloned())
}

/// `as_deref(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_257(cx: &mut Device, a0: &Option<String>) -> FlowResult<Option<String>> {
    Ok(a0.as_deref().map(|b1| b1.to_string()))
}

/// `as_deref(Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_258(cx: &mut Device, a0: Option<String>) -> FlowResult<Option<String>> {
    Ok(a0.as_deref().map(|b1| b1.to_string()))
}

/// `take(&mut Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_259(cx: &mut Device, mut a0: Option<(Decimal, Date)>) -> FlowResult<(Option<(Decimal, Date)>, Option<(Decimal, Date)>)> {
    let b1 = a0.take();
    Ok((b1, a0))
}

/// `take(&mut Option<T>) -> Option<T>`
#[nanoflow]
pub fn table_260(cx: &mut Device, mut a0: Option<i64>) -> FlowResult<(Option<i64>, Option<i64>)> {
    let b1 = a0.take();
    Ok((b1, a0))
}

/// `replace(&mut Option<T>, T) -> Option<T>`
#[nanoflow]
pub fn table_261(cx: &mut Device, mut a0: Option<i32>, b1: i32) -> FlowResult<(Option<i32>, Option<i32>)> {
    let c2 = a0.replace(b1);
    Ok((c2, a0))
}

/// `replace(&mut Option<T>, T) -> Option<T>`
#[nanoflow]
pub fn table_262(cx: &mut Device, mut a0: Option<String>, b1: String) -> FlowResult<(Option<String>, Option<String>)> {
    let c2 = a0.replace(b1.clone());
    Ok((c2, a0))
}

/// `is_ok(FlowResult<T>) -> bool`
#[nanoflow]
pub fn table_263(cx: &mut Device, a0: bool) -> FlowResult<bool> {
    Ok(Some(a0).into_iter().fold((if (!a0) { Ok(vec![String::from("日本語")]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }), |b1, c2| (if a0 { Ok(vec!["ab,b,,c".to_string(), "\"{}\\".to_string()]) } else { Err(FlowError::Offline) })).is_ok())
}

/// `is_ok(FlowResult<T>) -> bool`
#[nanoflow]
pub fn table_264(cx: &mut Device, a0: bool) -> FlowResult<bool> {
    Ok((if (!a0) { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_owned() })) }).is_ok())
}

/// `is_err(FlowResult<T>) -> bool`
#[nanoflow]
pub fn table_265(cx: &mut Device, a0: bool) -> FlowResult<bool> {
    Ok(vec![vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()]].into_iter().filter(|b1| a0).take_while(|c2| a0).fold((if a0 { Ok(vec![String::from("ß"), "Ä".to_owned(), String::new()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "x=1=2".to_owned() })) }), |d3, e4| (if (!a0) { Ok(vec!["ß".to_string(), "日本語".to_owned()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) })).is_err())
}

/// `is_err(FlowResult<T>) -> bool`
#[nanoflow]
pub fn table_266(cx: &mut Device, a0: bool) -> FlowResult<bool> {
    Ok((if a0 { Ok(Some(a0)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_string() })) }).is_err())
}

/// `ok(FlowResult<T>) -> Option<T>`
#[nanoflow]
pub fn table_267(cx: &mut Device, a0: bool) -> FlowResult<Option<String>> {
    Ok(vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()].into_iter().enumerate().map(|(b1, c2)| c2).fold((if a0 { Ok("x=1=2".to_owned()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_owned() })) }), |d3, e4| (if a0 { Ok("-17".to_owned()) } else { Err(FlowError::Offline) })).ok())
}

/// `ok(FlowResult<T>) -> Option<T>`
#[nanoflow]
pub fn table_268(cx: &mut Device, a0: bool) -> FlowResult<Option<State>> {
    Ok(Some(a0).into_iter().fold((if a0 { Ok(State::Open) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("\"{}\\") })) }), |b1, c2| (if a0 { Ok(State::Half) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) })).ok())
}

/// `err(FlowResult<T>) -> Option<FlowError>`
#[nanoflow]
pub fn table_269(cx: &mut Device, a0: bool) -> FlowResult<Option<String>> {
    Ok(Some(a0).into_iter().take_while(|b1| (*b1)).step_by(29_usize).fold((if a0 { Ok(1000000_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("A\r\nB\n\n") })) }), |c2, d3| (if (!a0) { Ok((-2_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) })).err().map(|e4| e4.to_string()))
}

/// `err(FlowResult<T>) -> Option<FlowError>`
#[nanoflow]
pub fn table_270(cx: &mut Device, a0: bool) -> FlowResult<Option<String>> {
    Ok((if (!a0) { Ok(vec![Decimal::from((-2_i64)), Decimal::from(i64::MIN), Decimal::ONE]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_owned() })) }).err().map(|b1| b1.to_string()))
}

/// `unwrap_or(FlowResult<T>, T) -> T`
#[nanoflow]
pub fn table_271(cx: &mut Device, a0: (usize, i32)) -> FlowResult<(usize, i32)> {
    Ok((if (a0.1 > (-1_i32)) { Ok((1_usize, 3_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) }).unwrap_or(a0))
}

/// `unwrap_or(FlowResult<T>, T) -> T`
#[nanoflow]
pub fn table_272(cx: &mut Device, a0: &Vec<DateTime>) -> FlowResult<Vec<DateTime>> {
    Ok((if ((*a0).len() < 2_usize) { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or(a0.clone()))
}

/// `unwrap_or_default(FlowResult<T>) -> T`
#[nanoflow]
pub fn table_273(cx: &mut Device, a0: bool) -> FlowResult<i32> {
    Ok((if (!a0) { Ok(1_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_default())
}

/// `unwrap_or_default(FlowResult<T>) -> T`
#[nanoflow]
pub fn table_274(cx: &mut Device, a0: bool) -> FlowResult<Option<String>> {
    Ok((if (!a0) { Ok(Some("-17".to_owned())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }).unwrap_or_default())
}

/// `unwrap_or_else(FlowResult<T>, fn(FlowError) -> T) -> T`
#[nanoflow]
pub fn table_275(cx: &mut Device, a0: bool) -> FlowResult<(State, String)> {
    Ok(vec![a0, a0, a0].into_iter().rev().skip_while(|b1| a0).fold((if (!a0) { Ok((State::Half, "aaa".to_string())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }), |c2, d3| (if (!a0) { Ok((State::Half, "ß".to_owned())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) })).unwrap_or_else(|e4| (State::Done, "Ä".to_owned())))
}

/// `unwrap_or_else(FlowResult<T>, fn(FlowError) -> T) -> T`
#[nanoflow]
pub fn table_276(cx: &mut Device, a0: bool) -> FlowResult<i32> {
    Ok(vec![a0, a0, a0].into_iter().skip_while(|b1| (*b1)).fold((if a0 { Ok(2_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_owned() })) }), |c2, d3| (if (!a0) { Ok(7_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) })).unwrap_or_else(|e4| i32::MIN))
}

/// `map(FlowResult<T>, fn(T) -> U) -> FlowResult<U>`
#[nanoflow]
pub fn table_277(cx: &mut Device, a0: bool) -> FlowResult<(Option<i64>, String)> {
    Ok((match (if a0 { Ok(Some(3_i64)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }).map(|b1| vec![0_i64, 400_i64, (-7_i64)].into_iter().sum::<i64>()) { Ok(c2) => (Some(c2), String::new()), Err(d3) => (None, d3.to_string()) }))
}

/// `map(FlowResult<T>, fn(T) -> U) -> FlowResult<U>`
#[nanoflow]
pub fn table_278(cx: &mut Device, a0: bool) -> FlowResult<(Option<Vec<State>>, String)> {
    Ok((match (if true { Ok(Some(i64::MAX)) } else { Err(FlowError::Offline) }).map(|b1| vec![State::Done, State::Half, State::Done]) { Ok(c2) => (Some(c2), String::new()), Err(d3) => (None, d3.to_string()) }))
}

/// `map_err(FlowResult<T>, fn(FlowError) -> FlowError) -> FlowResult<T>`
#[nanoflow]
pub fn table_279(cx: &mut Device, a0: bool) -> FlowResult<(Option<(String, String)>, String)> {
    Ok((match Some(State::Open).into_iter().rev().rev().fold((if a0 { Ok((" \t x\n".to_owned(), "a".to_owned())) } else { Err(FlowError::Offline) }), |b1, c2| (if a0 { Ok(("a".to_string(), String::from("A\r\nB\n\n"))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) })).map_err(|d3| (FlowError::Failed { code: "late".to_string(), text: String::new() })) { Ok(e4) => (Some(e4), String::new()), Err(a5) => (None, a5.to_string()) }))
}

/// `map_err(FlowResult<T>, fn(FlowError) -> FlowError) -> FlowResult<T>`
#[nanoflow]
pub fn table_280(cx: &mut Device, a0: bool) -> FlowResult<(Option<i64>, String)> {
    Ok((match (if (!a0) { (if a0 { Ok(5_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }) } else { (if a0 { Ok(1_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_owned() })) }) }).map_err(|b1| (FlowError::Failed { code: "late".to_string(), text: "\"{}\\".to_owned() })) { Ok(c2) => (Some(c2), String::new()), Err(d3) => (None, d3.to_string()) }))
}

/// `and_then(FlowResult<T>, fn(T) -> FlowResult<U>) -> FlowResult<U>`
#[nanoflow]
pub fn table_281(cx: &mut Device, a0: bool) -> FlowResult<(Option<usize>, String)> {
    Ok((match vec![a0, a0, a0].into_iter().take_while(|b1| (*b1)).fold((if (!a0) { Ok("-17".to_owned()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("") })) }), |c2, d3| (if (!a0) { Ok(String::from("")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) })).and_then(|e4| (if (!a0) { Ok(400_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) })) { Ok(a5) => (Some(a5), String::new()), Err(b6) => (None, b6.to_string()) }))
}

/// `and_then(FlowResult<T>, fn(T) -> FlowResult<U>) -> FlowResult<U>`
#[nanoflow]
pub fn table_282(cx: &mut Device, a0: bool) -> FlowResult<(Option<Vec<Date>>, String)> {
    Ok((match (if false { Ok(vec![(-1_i64)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_owned() })) }).and_then(|b1| (if a0 { Ok(vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_string() })) })) { Ok(c2) => (Some(c2), String::new()), Err(d3) => (None, d3.to_string()) }))
}

/// `is_ok_and(FlowResult<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_283(cx: &mut Device, a0: bool) -> FlowResult<bool> {
    Ok(((-1_i64)..4_i64).chain(((-3_i64)..=0_i64)).fold((if (!a0) { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) }), |b1, c2| (if a0 { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" \t x\n") })) })).is_ok_and(|d3| (29_i32 >= Decimal::new(25_i64, 2_u32).unwrap_or_default())))
}

/// `is_ok_and(FlowResult<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_284(cx: &mut Device, a0: bool) -> FlowResult<bool> {
    Ok((if a0 { Ok((Decimal::ONE, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }).is_ok_and(|b1| (!false)))
}

/// `code(FlowError) -> String`
#[nanoflow]
pub fn table_285(cx: &mut Device, a0: bool) -> FlowResult<String> {
    Ok((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() }).code().to_string())
}

/// `to_string(FlowError) -> String`
#[nanoflow]
pub fn table_286(cx: &mut Device, a0: bool) -> FlowResult<String> {
    Ok((if a0 { (FlowError::Failed { code: "early".to_string(), text: "日本語".to_owned() }) } else { (FlowError::Failed { code: "late".to_string(), text: String::from("-17") }) }).to_string())
}

/// `reverse(Ordering) -> Ordering`
#[nanoflow]
pub fn table_287(cx: &mut Device, mut a0: Vec<State>) -> FlowResult<Vec<State>> {
    a0.sort_by(|b1, c2| b1.cmp(c2).reverse());
    Ok(a0)
}

/// `then(Ordering, Ordering) -> Ordering`
#[nanoflow]
pub fn table_288(cx: &mut Device, mut a0: Vec<i64>) -> FlowResult<Vec<i64>> {
    a0.sort_by(|b1, c2| b1.cmp(c2).then(c2.cmp(b1)));
    Ok(a0)
}

/// `len(Vec<T>) -> usize`
#[nanoflow]
pub fn table_289(cx: &mut Device, a0: Vec<Option<Decimal>>) -> FlowResult<usize> {
    Ok(a0.len())
}

/// `len(Vec<T>) -> usize`
#[nanoflow]
pub fn table_290(cx: &mut Device, a0: Vec<Vec<Date>>) -> FlowResult<usize> {
    Ok(a0.len())
}

/// `is_empty(Vec<T>) -> bool`
#[nanoflow]
pub fn table_291(cx: &mut Device, a0: Vec<Vec<State>>) -> FlowResult<bool> {
    Ok(a0.is_empty())
}

/// `is_empty(Vec<T>) -> bool`
#[nanoflow]
pub fn table_292(cx: &mut Device, a0: Vec<i32>) -> FlowResult<bool> {
    Ok(a0.is_empty())
}

/// `first(Vec<T>) -> Option<T>`
#[nanoflow]
pub fn table_293(cx: &mut Device, a0: Vec<DateTime>) -> FlowResult<Option<DateTime>> {
    Ok(a0.first().cloned())
}

/// `first(Vec<T>) -> Option<T>`
#[nanoflow]
pub fn table_294(cx: &mut Device, a0: Vec<(Decimal, i32)>) -> FlowResult<Option<(Decimal, i32)>> {
    Ok(a0.first().cloned())
}

/// `last(Vec<T>) -> Option<T>`
#[nanoflow]
pub fn table_295(cx: &mut Device, a0: Vec<Option<i64>>) -> FlowResult<Option<Option<i64>>> {
    Ok(a0.last().cloned())
}

/// `last(Vec<T>) -> Option<T>`
#[nanoflow]
pub fn table_296(cx: &mut Device, a0: &Vec<i32>) -> FlowResult<Option<i32>> {
    Ok(a0.last().cloned())
}

/// `get(Vec<T>, usize) -> Option<T>`
#[nanoflow]
pub fn table_297(cx: &mut Device, a0: Vec<State>, b1: &usize) -> FlowResult<Option<State>> {
    Ok(a0.get((*b1)).cloned())
}

/// `get(Vec<T>, usize) -> Option<T>`
#[nanoflow]
pub fn table_298(cx: &mut Device, a0: &Vec<i32>, b1: &usize) -> FlowResult<Option<i32>> {
    Ok(a0.get((*b1)).cloned())
}

/// `contains(Vec<Q>, Q) -> bool`
#[nanoflow]
pub fn table_299(cx: &mut Device, a0: &Vec<bool>, b1: bool) -> FlowResult<bool> {
    Ok(a0.contains(&b1))
}

/// `join(Vec<String>, String) -> String`
#[nanoflow]
pub fn table_300(cx: &mut Device, a0: Vec<String>, b1: &String) -> FlowResult<String> {
    Ok(a0.join(b1))
}

/// `concat(Vec<String>) -> String`
#[nanoflow]
pub fn table_301(cx: &mut Device, a0: Vec<String>) -> FlowResult<String> {
    Ok(a0.concat())
}

/// `Vec::new() -> Vec<T>`
#[nanoflow]
pub fn table_302(cx: &mut Device, a0: bool) -> FlowResult<Vec<(i64, i32)>> {
    Ok(Vec::new())
}

/// `Vec::new() -> Vec<T>`
#[nanoflow]
pub fn table_303(cx: &mut Device, a0: bool) -> FlowResult<Vec<String>> {
    Ok(Vec::new())
}

/// `to_vec(Vec<T>) -> Vec<T>`
#[nanoflow]
pub fn table_304(cx: &mut Device, a0: Vec<String>) -> FlowResult<Vec<String>> {
    Ok(a0.to_vec())
}

/// `to_vec(Vec<T>) -> Vec<T>`
#[nanoflow]
pub fn table_305(cx: &mut Device, a0: Vec<bool>) -> FlowResult<Vec<bool>> {
    Ok(a0.to_vec())
}

/// `push(&mut Vec<T>, T)`
#[nanoflow]
pub fn table_306(cx: &mut Device, mut a0: Vec<usize>, b1: usize) -> FlowResult<Vec<usize>> {
    a0.push(b1);
    Ok(a0)
}

/// `push(&mut Vec<T>, T)`
#[nanoflow]
pub fn table_307(cx: &mut Device, mut a0: Vec<usize>, b1: usize) -> FlowResult<Vec<usize>> {
    a0.push(b1);
    Ok(a0)
}

/// `pop(&mut Vec<T>) -> Option<T>`
#[nanoflow]
pub fn table_308(cx: &mut Device, mut a0: Vec<Decimal>) -> FlowResult<(Option<Decimal>, Vec<Decimal>)> {
    let b1 = a0.pop();
    Ok((b1, a0))
}

/// `pop(&mut Vec<T>) -> Option<T>`
#[nanoflow]
pub fn table_309(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<(Option<String>, Vec<String>)> {
    let b1 = a0.pop();
    Ok((b1, a0))
}

/// `insert(&mut Vec<T>, usize, T)`
#[nanoflow]
pub fn table_310(cx: &mut Device, mut a0: Vec<i64>, b1: usize, c2: &i64) -> FlowResult<Vec<i64>> {
    a0.insert(b1, (*c2));
    Ok(a0)
}

/// `insert(&mut Vec<T>, usize, T)`
#[nanoflow]
pub fn table_311(cx: &mut Device, mut a0: Vec<String>, b1: usize, c2: &String) -> FlowResult<Vec<String>> {
    a0.insert(b1, c2.clone());
    Ok(a0)
}

/// `remove(&mut Vec<T>, usize) -> T`
#[nanoflow]
pub fn table_312(cx: &mut Device, mut a0: Vec<i64>, b1: usize) -> FlowResult<(i64, Vec<i64>)> {
    let c2 = a0.remove(b1);
    Ok((c2, a0))
}

/// `remove(&mut Vec<T>, usize) -> T`
#[nanoflow]
pub fn table_313(cx: &mut Device, mut a0: Vec<Decimal>, b1: usize) -> FlowResult<(Decimal, Vec<Decimal>)> {
    let c2 = a0.remove(b1);
    Ok((c2, a0))
}

/// `swap_remove(&mut Vec<T>, usize) -> T`
#[nanoflow]
pub fn table_314(cx: &mut Device, mut a0: Vec<Vec<usize>>, b1: usize) -> FlowResult<(Vec<usize>, Vec<Vec<usize>>)> {
    let c2 = a0.swap_remove(b1);
    Ok((c2, a0))
}

/// `swap_remove(&mut Vec<T>, usize) -> T`
#[nanoflow]
pub fn table_315(cx: &mut Device, mut a0: Vec<i64>, b1: &usize) -> FlowResult<(i64, Vec<i64>)> {
    let c2 = a0.swap_remove((*b1));
    Ok((c2, a0))
}

/// `truncate(&mut Vec<T>, usize)`
#[nanoflow]
pub fn table_316(cx: &mut Device, mut a0: Vec<i64>, b1: &usize) -> FlowResult<Vec<i64>> {
    a0.truncate((*b1));
    Ok(a0)
}

/// `truncate(&mut Vec<T>, usize)`
#[nanoflow]
pub fn table_317(cx: &mut Device, mut a0: Vec<String>, b1: usize) -> FlowResult<Vec<String>> {
    a0.truncate(b1);
    Ok(a0)
}

/// `clear(&mut Vec<T>)`
#[nanoflow]
pub fn table_318(cx: &mut Device, mut a0: Vec<usize>) -> FlowResult<Vec<usize>> {
    a0.clear();
    Ok(a0)
}

/// `clear(&mut Vec<T>)`
#[nanoflow]
pub fn table_319(cx: &mut Device, mut a0: Vec<Decimal>) -> FlowResult<Vec<Decimal>> {
    a0.clear();
    Ok(a0)
}

/// `reverse(&mut Vec<T>)`
#[nanoflow]
pub fn table_320(cx: &mut Device, mut a0: Vec<usize>) -> FlowResult<Vec<usize>> {
    a0.reverse();
    Ok(a0)
}

/// `reverse(&mut Vec<T>)`
#[nanoflow]
pub fn table_321(cx: &mut Device, mut a0: Vec<Vec<usize>>) -> FlowResult<Vec<Vec<usize>>> {
    a0.reverse();
    Ok(a0)
}

/// `sort(&mut Vec<K>)`
#[nanoflow]
pub fn table_322(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<String>> {
    a0.sort();
    Ok(a0)
}

/// `sort(&mut Vec<K>)`
#[nanoflow]
pub fn table_323(cx: &mut Device, mut a0: Vec<i32>) -> FlowResult<Vec<i32>> {
    a0.sort();
    Ok(a0)
}

/// `dedup(&mut Vec<Q>)`
#[nanoflow]
pub fn table_324(cx: &mut Device, mut a0: Vec<Vec<i64>>) -> FlowResult<Vec<Vec<i64>>> {
    a0.dedup();
    Ok(a0)
}

/// `append(&mut Vec<T>, &mut Vec<T>)`
#[nanoflow]
pub fn table_325(cx: &mut Device, mut a0: Vec<Vec<String>>, mut b1: Vec<Vec<String>>) -> FlowResult<(Vec<Vec<String>>, Vec<Vec<String>>)> {
    a0.append(&mut b1);
    Ok((a0, b1))
}

/// `append(&mut Vec<T>, &mut Vec<T>)`
#[nanoflow]
pub fn table_326(cx: &mut Device, mut a0: Vec<Decimal>, mut b1: Vec<Decimal>) -> FlowResult<(Vec<Decimal>, Vec<Decimal>)> {
    a0.append(&mut b1);
    Ok((a0, b1))
}

/// `sort_by_key(&mut Vec<T>, fn(T) -> K)`
#[nanoflow]
pub fn table_327(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<String>> {
    a0.sort_by_key(|b1| format!("x{}", b1));
    Ok(a0)
}

/// `sort_by_key(&mut Vec<T>, fn(T) -> K)`
#[nanoflow]
pub fn table_328(cx: &mut Device, mut a0: Vec<i32>) -> FlowResult<Vec<i32>> {
    a0.sort_by_key(|b1| (1_i64 * 0_i64));
    Ok(a0)
}

/// `sort_by(&mut Vec<T>, fn(T, T) -> Ordering)`
#[nanoflow]
pub fn table_329(cx: &mut Device, mut a0: Vec<usize>) -> FlowResult<Vec<usize>> {
    a0.sort_by(|b1, c2| b1.cmp(c2).then(c2.cmp(b1)));
    Ok(a0)
}

/// `sort_by(&mut Vec<T>, fn(T, T) -> Ordering)`
#[nanoflow]
pub fn table_330(cx: &mut Device, mut a0: Vec<i64>) -> FlowResult<Vec<i64>> {
    a0.sort_by(|b1, c2| b1.cmp(c2));
    Ok(a0)
}

/// `retain(&mut Vec<T>, fn(T) -> bool)`
#[nanoflow]
pub fn table_331(cx: &mut Device, mut a0: Vec<i64>) -> FlowResult<Vec<i64>> {
    a0.retain(|b1| Some((*b1)).into_iter().all(|c2| ((*b1) <= 3_i64)));
    Ok(a0)
}

/// `retain(&mut Vec<T>, fn(T) -> bool)`
#[nanoflow]
pub fn table_332(cx: &mut Device, mut a0: Vec<bool>) -> FlowResult<Vec<bool>> {
    a0.retain(|b1| Some((*b1)).into_iter().all(|c2| (*b1)));
    Ok(a0)
}

/// `extend(&mut Vec<T>, IntoIterator<T>)`
#[nanoflow]
pub fn table_333(cx: &mut Device, mut a0: Vec<Vec<i32>>) -> FlowResult<Vec<Vec<i32>>> {
    a0.extend(Some(vec![2_i32, 3_i32, (-2_i32)]));
    Ok(a0)
}

/// `extend(&mut Vec<T>, IntoIterator<T>)`
#[nanoflow]
pub fn table_334(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<String>> {
    a0.extend(Some(" \t x\n".to_owned()));
    Ok(a0)
}

/// `iter(Vec<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_335(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Option<i32>> {
    Ok(a0.iter().step_by((if b1.is_some() { 1_usize } else { 1_usize })).copied().last())
}

/// `iter(Vec<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_336(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Vec<(i32, Vec<i32>)>> {
    Ok(a0.iter().flat_map(|e4| vec![29_i32, 1_i32]).map(|a5| (2_i64..6_i64).fold(a5, |b6, c7| b6)).enumerate().map(|(d8, e9)| (match b1 { Some(a10) => 1_i32, b11 => 29_i32 })).group_by(|c12| ((*c12) + ({ let d13 = d3; (*c12) }))))
}

/// `into_iter(Vec<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_337(cx: &mut Device, a0: &Vec<Vec<String>>, b1: Option<Vec<String>>, c2: &String, d3: i64) -> FlowResult<Vec<(i32, Vec<Vec<String>>)>> {
    Ok(Some(vec![3_i64, d3, d3]).map_or(vec![a0.clone(), a0.clone(), a0.clone()], |e4| vec![a0.clone()]).into_iter().flat_map(|a5| vec![Some(d3), Some(d3), Some(d3)]).fold(vec![(29_i32, a0.clone()), ((-1_i32), a0.clone())], |b6, c7| b6.clone()))
}

/// `into_iter(Vec<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_338(cx: &mut Device, a0: &Vec<Option<Date>>, b1: Option<Option<Date>>, c2: &String, d3: i64) -> FlowResult<State> {
    Ok(vec![c2.clone(), c2.clone(), c2.clone()].into_iter().fold((match d3 { (..=400_i64) => Some(c2.clone()).into_iter().rev().take_while(|e4| (c2.clone() > "Ä".to_string())).fold(State::Open, |a5, b6| a5), _ => State::Half }), |c7, d8| c7))
}

/// `iter(Option<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_339(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<Vec<State>> {
    Ok(b1.iter().map(|e4| (match d3 { (3_i64 | 5_i64) => (*e4), a5 => State::Done })).collect::<Vec<_>>())
}

/// `iter(Option<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_340(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<i32>>, String)> {
    Ok((match Some(b1.iter().copied().next()).into_iter().flatten().map(|e4| (if (d3 <= (-1_i64)) { Ok(e4) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) })).collect::<FlowResult<Vec<_>>>() { Ok(a5) => (Some(a5), String::new()), Err(b6) => (None, b6.to_string()) }))
}

/// `into_iter(Option<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_341(cx: &mut Device, a0: &Vec<Vec<DateTime>>, b1: Option<Vec<DateTime>>, c2: &String, d3: i64) -> FlowResult<(Vec<Vec<DateTime>>, Vec<Vec<DateTime>>)> {
    Ok(a0.iter().cloned().partition::<Vec<_>, _>(|e4| Some(vec![c2.clone(), c2.clone()]).into_iter().fold((c2.clone() > String::from("A\r\nB\n\n")), |a5, b6| (c2.clone() != "a".to_string())).max((c2.clone() >= "aaa".to_owned()))))
}

/// `into_iter(Option<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_342(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult<(Vec<Option<i64>>, Vec<Option<i64>>)> {
    Ok(Some(a0.clone()).into_iter().flat_map(|e4| ({ let a5 = a0.clone(); vec![d3, d3, d3] })).fold((a0.clone(), a0.clone()), |(b6, c7), d8| (vec![Some(d3)], c7.clone())))
}

/// `into_iter(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_343(cx: &mut Device, a0: &Vec<bool>, b1: Option<bool>, c2: &String, d3: i64) -> FlowResult<Vec<(bool, Vec<bool>)>> {
    Ok(vec![vec![false, (c2.clone() < String::from("İstanbul")), (c2.clone() != "a".to_owned())], a0.clone()].into_iter().into_iter().take_while(|e4| (if ((*c2) > "Ä".to_string()) { Ok(2_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).is_ok()).fold(vec![((d3 < 10_i64), a0.clone())], |a5, b6| vec![((d3 > (-1_i64)), b6.clone())]))
}

/// `into_iter(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_344(cx: &mut Device, a0: &Vec<bool>, b1: Option<bool>, c2: &String, d3: i64) -> FlowResult<Vec<(i32, Vec<bool>)>> {
    Ok(vec![(10_i32, a0.clone()), (i32::MIN, a0.clone())].into_iter().map(|(e4, a5)| a0.iter().into_iter().copied().chain(b1.into_iter()).fold((e4, a0.clone()), |(b6, c7), d8| (b6, a5.clone()))).rev().collect::<Vec<_>>())
}

/// `into_iter(Iterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_345(cx: &mut Device, a0: &Vec<(State, i64)>, b1: Option<(State, i64)>, c2: &String, d3: i64) -> FlowResult<Option<(State, i64)>> {
    Ok(a0.iter().take_while(|(e4, a5)| false).into_iter().find(|b6| (d3 >= 7_i64)).cloned())
}

/// `into_iter(Iterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_346(cx: &mut Device, a0: &Vec<Decimal>, b1: Option<Decimal>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Decimal>>> {
    Ok(vec![a0.clone(), a0.clone(), a0.clone()].into_iter().skip(1_usize).into_iter().collect::<Vec<_>>().into_iter().skip(40000_usize).collect::<Vec<_>>().into_iter().fold(Some(a0.clone()), |e4, a5| e4.clone()))
}

/// `cloned(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_347(cx: &mut Device, a0: &Vec<Decimal>, b1: Option<Decimal>, c2: &String, d3: i64) -> FlowResult<(Vec<Decimal>, Vec<Decimal>)> {
    Ok(b1.iter().cloned().partition::<Vec<_>, _>(|e4| ((*e4) < ({ let _ = d3; (match c2.clone().as_str() { "ab,b,,c" => (*e4), _ => (*e4) }) }))))
}

/// `cloned(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_348(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<Vec<String>> {
    Ok(b1.iter().cloned().enumerate().map(|e4| format!(" of {}{:ß<}", 10_i32, Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())).collect::<Vec<_>>())
}

/// `cloned(Iterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_349(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<String> {
    Ok(a0.iter().skip_while(|e4| (c2.clone() <= "İstanbul".to_owned())).take_while(|a5| true).cloned().collect::<String>())
}

/// `cloned(Iterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_350(cx: &mut Device, a0: &Vec<Vec<DateTime>>, b1: Option<Vec<DateTime>>, c2: &String, d3: i64) -> FlowResult<(Vec<Vec<DateTime>>, Vec<Vec<DateTime>>)> {
    Ok(a0.iter().rev().skip(2_usize).cloned().partition::<Vec<_>, _>(|e4| false))
}

/// `copied(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_351(cx: &mut Device, a0: &Vec<Decimal>, b1: Option<Decimal>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Decimal>>, String)> {
    Ok((2_i64..=6_i64).map(|e4| b1.iter().copied().chain(a0.iter().copied()).collect::<Vec<_>>()).fold((Some(a0.clone()), c2.clone()), |(a5, b6), c7| (match a5.clone() { Some(d8) => vec![b1, Some(Decimal::ZERO)], _ => vec![Some(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default())] }).into_iter().fold((a5.clone(), b6.clone()), |e9, a10| e9.clone())))
}

/// `copied(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_352(cx: &mut Device, a0: &Vec<Option<Decimal>>, b1: Option<Option<Decimal>>, c2: &String, d3: i64) -> FlowResult<Vec<(DateTime, Vec<Option<Decimal>>)>> {
    Ok(a0.iter().rev().copied().group_by(|e4| (if ((*c2) < "Ä".to_string()) { (match d3 { 0_i64 => DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), a5 => DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }) } else { DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().end_of_year() })))
}

/// `copied(Iterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_353(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<Vec<(bool, Vec<State>)>> {
    Ok(a0.iter().rev().step_by(vec![Decimal::from(1_i32)].into_iter().take_while(|e4| true).step_by(2_usize).fold(2_usize, |a5, b6| 0_usize)).copied().group_by(|c7| (!((*c7) <= State::Done))))
}

/// `copied(Iterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_354(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Option<Vec<i32>>> {
    Ok(a0.iter().step_by((29_usize / 2_usize)).copied().map(|e4| b1).collect::<Option<Vec<_>>>())
}

/// `map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>`
#[nanoflow]
pub fn table_355(cx: &mut Device, a0: &Vec<Vec<String>>, b1: Option<Vec<String>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Vec<String>>>, String)> {
    Ok(vec![Decimal::from((-2_i64)), Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::from(3_i64)].into_iter().skip_while(|e4| (d3 == (-7_i64))).collect::<Vec<_>>().clamp(vec![Decimal::from(0_i64), Decimal::new(25_i64, 0_u32).unwrap_or_default()], vec![Decimal::ZERO]).into_iter().map(|a5| (a5 + ({ let b6 = d3; a5 }))).fold((Some(a0.clone()), c2.clone()), |(c7, d8), e9| (c7.clone(), ({ let a10 = c7.clone(); d8.clone() }))))
}

/// `map(DoubleEnded<T>, fn(T) -> U) -> DoubleEnded<U>`
#[nanoflow]
pub fn table_356(cx: &mut Device, a0: &Vec<(i64, String)>, b1: Option<(i64, String)>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<(i64, String)>>, String)> {
    Ok(vec![(c2.clone(), (d3 >= 5_i64))].into_iter().map(|e4| (if ((*c2) <= "a".to_string()) { Ok(Some(b1.clone())) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or(Some(b1.clone())).into_iter().filter_map(|a5| Some(vec![1_i32, (-40000_i32)])).into_iter().filter(|b6| (d3 > 0_i64)).all(|c7| false)).filter(|d8| (*d8)).fold((Some(a0.clone()), c2.clone()), |(e9, a10), b11| (e9.clone(), "日本語".to_owned())))
}

/// `map(Iterator<T>, fn(T) -> U) -> Iterator<U>`
#[nanoflow]
pub fn table_357(cx: &mut Device, a0: &Vec<Decimal>, b1: Option<Decimal>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Decimal>>> {
    Ok(vec![a0.clone(), vec![Decimal::ONE], a0.clone()].into_iter().zip((1_i64..=6_i64).enumerate().map(|e4| Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().days())).map(|a5| a5.0.clone()).max_by_key(|b6| c2.clone()))
}

/// `map(Iterator<T>, fn(T) -> U) -> Iterator<U>`
#[nanoflow]
pub fn table_358(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<i32>>, String)> {
    Ok((match (if (d3 <= 0_i64) { Some(a0.clone()) } else { Some(a0.clone()) }).into_iter().map(|e4| a0.iter().skip_while(|a5| ((**a5) == 0_i32)).into_iter().max_by_key(|b6| DateTime::from_milliseconds(86400000_i64).unwrap_or_default()).cloned()).take_while(|c7| (c2.clone() >= "a".to_string())).collect::<Vec<_>>().into_iter().flatten().skip_while(|d8| (c2.clone() <= "x=1=2".to_string())).map(|e9| (if ((*a0).len() < 2_usize) { Ok(e9) } else { Err(FlowError::Offline) })).collect::<FlowResult<Vec<_>>>() { Ok(a10) => (Some(a10), String::new()), Err(b11) => (None, b11.to_string()) }))
}

/// `filter(DoubleEnded<T>, fn(T) -> bool) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_359(cx: &mut Device, a0: &Vec<Option<bool>>, b1: Option<Option<bool>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Option<bool>>>, String)> {
    Ok((match a0.iter().filter(|e4| (c2.clone() == "Ä".to_owned())).map(|a5| (if (d3 > 5_i64) { Ok((*a5)) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) })).collect::<FlowResult<Vec<_>>>() { Ok(b6) => (Some(b6), String::new()), Err(c7) => (None, c7.to_string()) }))
}

/// `filter(DoubleEnded<T>, fn(T) -> bool) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_360(cx: &mut Device, a0: &Vec<Option<bool>>, b1: Option<Option<bool>>, c2: &String, d3: i64) -> FlowResult<Vec<(i32, Vec<Option<bool>>)>> {
    Ok((match ((if (d3 >= 0_i64) { Some(d3) } else { Some(i64::MAX).xor(Some(d3)) }), Some(d3)) { ((Some(e4), _) | (_, Some(e4))) if (e4 < 3_i64) => Some(vec![Some((e4 < (-40000_i64)))]), _ => Some(a0.clone()) }).into_iter().filter(|a5| (c2.clone() != "A\r\nB\n\n".to_owned())).filter(|b6| (d3 > 5_i64)).fold(vec![(0_i32, vec![Some((c2.clone() == "İstanbul".to_owned())), Some((d3 > 3_i64))])], |c7, d8| vec![(1000000_i32, d8.clone())]))
}

/// `filter(Iterator<T>, fn(T) -> bool) -> Iterator<T>`
#[nanoflow]
pub fn table_361(cx: &mut Device, a0: &Vec<bool>, b1: Option<bool>, c2: &String, d3: i64) -> FlowResult<i32> {
    Ok((2_i32..=3_i32).step_by(5_usize.clamp(1_usize, 2_usize)).filter(|e4| a0.first().cloned().unwrap_or_default()).sum::<i32>())
}

/// `filter(Iterator<T>, fn(T) -> bool) -> Iterator<T>`
#[nanoflow]
pub fn table_362(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<Vec<(usize, Vec<State>)>> {
    Ok(vec![vec![(c2.clone() >= "-17".to_owned())], vec![(d3 > 10_i64)]].into_iter().zip((if b1.is_some() { Ok((c2.clone() < "Ä".to_owned())) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).ok()).map(|(e4, a5)| e4.clone()).filter(|b6| (d3 >= 0_i64)).fold(vec![(7_usize, a0.clone())], |c7, d8| c7.clone()))
}

/// `filter_map(DoubleEnded<T>, fn(T) -> Option<U>) -> DoubleEnded<U>`
#[nanoflow]
pub fn table_363(cx: &mut Device, a0: &Vec<Option<i32>>, b1: Option<Option<i32>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Option<i32>>>> {
    Ok(c2.chars().map(|e4| e4.to_string()).filter_map(|a5| vec![vec![Some(29_i32), Some((-40000_i32)), Some((-1_i32))], a0.clone()].into_iter().max_by_key(|b6| State::Done)).last())
}

/// `filter_map(DoubleEnded<T>, fn(T) -> Option<U>) -> DoubleEnded<U>`
#[nanoflow]
pub fn table_364(cx: &mut Device, a0: &Vec<bool>, b1: Option<bool>, c2: &String, d3: i64) -> FlowResult<i32> {
    Ok(vec![vec![(d3 > i64::MIN), false]].into_iter().filter_map(|e4| Some(3_i32)).take(3_usize).take_while(|a5| c2.ends_with(c2)).product::<i32>())
}

/// `filter_map(Iterator<T>, fn(T) -> Option<U>) -> Iterator<U>`
#[nanoflow]
pub fn table_365(cx: &mut Device, a0: &Vec<usize>, b1: Option<usize>, c2: &String, d3: i64) -> FlowResult<Vec<(DateTime, Vec<usize>)>> {
    Ok(c2.clone().split(c2).map(|e4| e4.to_string()).filter_map(|a5| Some(a0.clone())).fold(vec![a0.clone(), a0.clone(), a0.clone()].into_iter().into_iter().zip(vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]).map(|(b6, c7)| a0.clone()).fold(Some(d3), |d8, e9| d8).into_iter().enumerate().map(|a10| d3).map(|b11| b11).fold(vec![(DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), a0.clone())], |c12, d13| c12.clone()), |e14, a15| e14.clone()))
}

/// `filter_map(Iterator<T>, fn(T) -> Option<U>) -> Iterator<U>`
#[nanoflow]
pub fn table_366(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<i32>>, String)> {
    Ok((match c2.split(c2).map(|e4| e4.to_string()).filter_map(|a5| b1).map(|b6| (match b1 { Some(c7 @ (-1)) if ((*c2) <= "Ä".to_string()) => (if ((*c2) >= "b".to_string()) { (if (d3 <= 3_i64) { Ok(b6) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }) } else { (if (d3 > (-1_i64)) { Ok(c7) } else { Err(FlowError::Offline) }) }), d8 => (if ((*a0).len() < 1_usize) { Ok(b6) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }) })).collect::<FlowResult<Vec<_>>>() { Ok(e9) => (Some(e9), String::new()), Err(a10) => (None, a10.to_string()) }))
}

/// `flat_map(Iterator<T>, fn(T) -> IntoIterator<U>) -> Iterator<U>`
#[nanoflow]
pub fn table_367(cx: &mut Device, a0: &Vec<(i32, String)>, b1: Option<(i32, String)>, c2: &String, d3: i64) -> FlowResult<String> {
    Ok(vec![a0.clone(), a0.clone()].into_iter().flat_map(|e4| Some(c2.clone()).into_iter().collect::<Vec<_>>()).enumerate().map(|(a5, b6)| (b6.clone() + &({ let c7 = format!("{}", d3); c2.clone() }))).fold(c2.clone(), |d8, e9| c2.clone()))
}

/// `flat_map(Iterator<T>, fn(T) -> IntoIterator<U>) -> Iterator<U>`
#[nanoflow]
pub fn table_368(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult<Vec<(String, Vec<Option<i64>>)>> {
    Ok(((-3_i64)..(-1_i64)).flat_map(|e4| ({ let _ = d3; a0.clone() })).skip_while(|a5| true).enumerate().map(|(b6, c7)| c7).group_by(|d8| (c2.chars().map(|e9| e9.to_string()).rev().chain(vec!["日本語".to_string(), c2.clone()]).collect::<String>() + c2)))
}

/// `flatten(Iterator<Option<T>>) -> Iterator<T>`
#[nanoflow]
pub fn table_369(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<(Vec<i32>, Vec<i32>)> {
    Ok(Some(Some(10_i64)).into_iter().rev().take_while(|e4| (c2.clone() > "ß".to_owned())).collect::<Vec<_>>().into_iter().flatten().step_by(({ let _ = c2.clone(); 1_usize })).fold(vec![a0.clone()], |a5, b6| a5.clone()).into_iter().map(|c7| 400_i32).partition::<Vec<_>, _>(|d8| (c2.clone() == "ab,b,,c".to_string())))
}

/// `flatten(Iterator<Option<T>>) -> Iterator<T>`
#[nanoflow]
pub fn table_370(cx: &mut Device, a0: &Vec<Option<usize>>, b1: Option<Option<usize>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Option<usize>>>, String)> {
    Ok((if let (1_i64..=7_i64) = d3 && ((*a0).len() <= 2_usize) { vec![Some(vec![Some(1_usize)])] } else { vec![Some(a0.clone()), Some(a0.clone())] }).into_iter().flatten().skip(5_usize).fold(Some(c2.clone()), |e4, a5| e4.clone()).into_iter().fold((Some(a0.clone()), c2.clone()), |(b6, c7), d8| (b6.clone(), ({ let e9 = d8.clone(); c2.clone() }))))
}

/// `flatten(Iterator<Vec<T>>) -> Iterator<T>`
#[nanoflow]
pub fn table_371(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<Vec<String>> {
    Ok(Some(a0.clone()).into_iter().flatten().collect::<Vec<_>>())
}

/// `flatten(Iterator<Vec<T>>) -> Iterator<T>`
#[nanoflow]
pub fn table_372(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Option<i64>>>, String)> {
    Ok((match (if ((*a0).len() >= 2_usize) { Ok(Some(a0.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }).unwrap_or(Some(vec![Some(d3), Some(d3), Some(d3)])).into_iter().flatten().take_while(|e4| (d3 == 1000000_i64)).map(|a5| (if ((*a0).len() >= 3_usize) { Ok(a5) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) })).collect::<FlowResult<Vec<_>>>() { Ok(b6) => (Some(b6), String::new()), Err(c7) => (None, c7.to_string()) }))
}

/// `enumerate(Iterator<T>) -> Iterator<(usize, T)>`
#[nanoflow]
pub fn table_373(cx: &mut Device, a0: &Vec<Date>, b1: Option<Date>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Date>>, String)> {
    Ok(c2.clone().lines().map(|e4| e4.to_string()).enumerate().map(|(a5, b6)| (b6.clone() + &({ let c7 = b1; c2.clone() }))).fold((if (d3 < 3_i64) { Ok(vec![vec![a0.clone()]]) } else { Err(FlowError::Offline) }), |d8, e9| (if (e9.clone() >= String::from("İstanbul")) { Ok(vec![vec![vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]], vec![a0.clone()]]) } else { Err(FlowError::Offline) })).unwrap_or(vec![vec![a0.clone()], vec![a0.clone(), a0.clone()]]).into_iter().flatten().skip_while(|a10| (d3 >= 3_i64)).fold((Some(a0.clone()), c2.clone()), |b11, c12| b11.clone()))
}

/// `enumerate(Iterator<T>) -> Iterator<(usize, T)>`
#[nanoflow]
pub fn table_374(cx: &mut Device, a0: &Vec<(State, String)>, b1: Option<(State, String)>, c2: &String, d3: i64) -> FlowResult<Vec<(State, String)>> {
    Ok(Some(b1.clone()).into_iter().filter_map(|e4| Some(10_usize)).enumerate().map(|a5| Some(2_usize).into_iter().rev().zip(vec![c2.clone(), c2.clone(), c2.clone()]).map(|(b6, c7)| b6).sum::<usize>().saturating_sub(1_usize)).step_by(3_usize).fold(a0.clone(), |d8, e9| vec![(State::Open, c2.clone()), (State::Done, c2.clone())]))
}

/// `zip(Iterator<T>, IntoIterator<U>) -> Iterator<(T, U)>`
#[nanoflow]
pub fn table_375(cx: &mut Device, a0: &Vec<(String, i32)>, b1: Option<(String, i32)>, c2: &String, d3: i64) -> FlowResult<i64> {
    Ok(vec![vec![d3, d3], vec![d3, d3, d3]].into_iter().rev().zip(Some(2_usize)).map(|(e4, a5)| e4.clone()).min_by_key(|b6| Decimal::ONE).into_iter().flat_map(|c7| vec![a0.clone(), a0.clone()]).fold(d3, |d8, e9| i64::MIN))
}

/// `zip(Iterator<T>, IntoIterator<U>) -> Iterator<(T, U)>`
#[nanoflow]
pub fn table_376(cx: &mut Device, a0: &Vec<Option<usize>>, b1: Option<Option<usize>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Option<usize>>>> {
    Ok((if (d3 == i64::MAX) { Ok(vec![a0.clone(), a0.clone()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_string() })) }).unwrap_or_else(|e4| vec![a0.clone()].into_iter().collect::<Vec<_>>()).into_iter().zip(Some(0_usize)).map(|a5| a0.clone()).min())
}

/// `chain(DoubleEnded<T>, IntoDoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_377(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<Vec<(Date, Vec<String>)>> {
    Ok(({ let b6 = ((-1_i64)..2_i64).rev().fold(b1.clone(), |e4, a5| Some(c2.clone())); b6.clone() }).into_iter().chain(a0.iter().cloned()).group_by(|c7| Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()))
}

/// `chain(DoubleEnded<T>, IntoDoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_378(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<i32> {
    Ok((0_i32..4_i32).chain(Some(c2.clone()).map_or(vec![i32::MIN, 0_i32, 1000000_i32], |e4| vec![7_i32, (-7_i32), 5_i32])).into_iter().product::<i32>())
}

/// `chain(Iterator<T>, IntoIterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_379(cx: &mut Device, a0: &Vec<Option<usize>>, b1: Option<Option<usize>>, c2: &String, d3: i64) -> FlowResult<(Vec<Option<usize>>, Vec<Option<usize>>)> {
    Ok(vec![(Decimal::from(1000000_i64), State::Done)].into_iter().flat_map(|(e4, a5)| (if ((*a0).len() <= 3_usize) { vec![Some(e4), Some(e4), Some(e4)] } else { vec![Some(e4), Some(e4), Some(e4)] })).chain(vec![Some(Decimal::ONE)]).fold((a0.clone(), vec![Some(0_usize)]), |b6, c7| b6.clone()))
}

/// `chain(Iterator<T>, IntoIterator<T>) -> Iterator<T>`
#[nanoflow]
pub fn table_380(cx: &mut Device, a0: &Vec<Option<Date>>, b1: Option<Option<Date>>, c2: &String, d3: i64) -> FlowResult<State> {
    Ok((if ((*c2) >= "Ä".to_string()) { (match d3 { e4 @ (1) => vec![vec![(-7_i64)]], (3..=9) => vec![vec![d3, d3, (-1_i64)], vec![d3, d3], vec![d3, d3]], a5 => vec![vec![a5, a5], vec![a5, a5, i64::MIN]] }) } else { vec![vec![d3], vec![d3, d3, d3], vec![d3, 0_i64, d3]] }).into_iter().take_while(|b6| (c2.clone() > String::new())).chain(vec![vec![d3, d3]]).fold(State::Open, |c7, d8| c7))
}

/// `rev(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_381(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult<State> {
    Ok(Some(b1).into_iter().rev().step_by(2_usize).fold(Some(a0.clone()).into_iter().filter_map(|e4| (if b1.is_some() { Ok(Some(a0.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }).unwrap_or_else(|a5| Some(vec![Some(10_i64), Some(d3)]))).chain(Some(a0.clone()).into_iter()).fold(State::Done, |b6, c7| b6), |d8, e9| d8))
}

/// `rev(DoubleEnded<T>) -> DoubleEnded<T>`
#[nanoflow]
pub fn table_382(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Option<i64>>>> {
    Ok(c2.parse::<i32>().ok().map_or_else(|| vec![a0.clone(), vec![Some(1000000_i64), Some(d3)], a0.clone()].into_iter().rev().collect::<Vec<_>>(), |e4| vec![a0.clone(), a0.clone()]).into_iter().filter(|a5| (d3 > 2_i64)).min())
}

/// `take(Iterator<T>, usize) -> Iterator<T>`
#[nanoflow]
pub fn table_383(cx: &mut Device, a0: &Vec<(i32, State)>, b1: Option<(i32, State)>, c2: &String, d3: i64) -> FlowResult<Option<(i32, State)>> {
    Ok(Some(vec![a0.clone(), a0.clone(), a0.clone()]).unwrap_or_else(|| Some(a0.clone()).into_iter().step_by(1_usize).fold(vec![a0.clone()], |e4, a5| vec![a5.clone(), ({ let b6 = c2.clone(); a0.clone() })])).into_iter().take_while(|c7| (c2.clone() < String::from("ß"))).take(0_usize).find_map(|d8| b1))
}

/// `take(Iterator<T>, usize) -> Iterator<T>`
#[nanoflow]
pub fn table_384(cx: &mut Device, a0: &Vec<Vec<bool>>, b1: Option<Vec<bool>>, c2: &String, d3: i64) -> FlowResult<String> {
    Ok(Some(Some(c2.clone())).into_iter().map(|e4| Some(vec![c2.clone(), String::from("ab,b,,c"), c2.clone()]).unwrap_or_else(|| vec![c2.clone(), c2.clone(), c2.clone()])).take(2_usize).take(29_usize).last().into_iter().flatten().collect::<String>())
}

/// `skip(Iterator<T>, usize) -> Iterator<T>`
#[nanoflow]
pub fn table_385(cx: &mut Device, a0: &Vec<Vec<DateTime>>, b1: Option<Vec<DateTime>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<DateTime>>> {
    Ok(vec![a0.clone(), a0.clone(), a0.clone()].into_iter().flatten().skip((match Some(vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default()]) { None if (d3 > i64::MAX) => 1000000_usize, None => 2_usize, _ => 1_usize })).chain(a0.clone()).find(|e4| (d3 >= 400_i64)))
}

/// `skip(Iterator<T>, usize) -> Iterator<T>`
#[nanoflow]
pub fn table_386(cx: &mut Device, a0: &Vec<usize>, b1: Option<usize>, c2: &String, d3: i64) -> FlowResult<Vec<usize>> {
    Ok((if ((*c2) > "Ä".to_string()) { Some((d3, d3)).into_iter().into_iter().skip(29_usize).collect::<Vec<_>>() } else { vec![(d3, d3), (d3, d3)] }).into_iter().fold(a0.clone(), |e4, a5| e4.clone()))
}

/// `step_by(Iterator<T>, usize) -> Iterator<T>`
#[nanoflow]
pub fn table_387(cx: &mut Device, a0: &Vec<usize>, b1: Option<usize>, c2: &String, d3: i64) -> FlowResult<(Vec<usize>, Vec<usize>)> {
    Ok(Some(b1).into_iter().flatten().step_by(({ let e4 = (d3, i32::MIN); 7_usize })).filter(|a5| vec![a0.clone()].into_iter().map(|b6| (*a5)).fold(((*a5) <= 2_usize), |c7, d8| c7)).partition::<Vec<_>, _>(|e9| ((*e9) != 3_usize)))
}

/// `step_by(Iterator<T>, usize) -> Iterator<T>`
#[nanoflow]
pub fn table_388(cx: &mut Device, a0: &Vec<(bool, DateTime)>, b1: Option<(bool, DateTime)>, c2: &String, d3: i64) -> FlowResult<Vec<(bool, DateTime)>> {
    Ok((0_i64..=5_i64).into_iter().rev().fold(Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()).map(|e4| Some(c2.clone())).into_iter().map(|a5| Some(a5.clone()).unwrap_or(a5.clone())).step_by(7_usize).fold(a0.clone(), |b6, c7| b6.clone()), |d8, e9| vec![((e9 >= (-40000_i64)), DateTime::from_milliseconds(0_i64).unwrap_or_default())]))
}

/// `take_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>`
#[nanoflow]
pub fn table_389(cx: &mut Device, a0: &Vec<i64>, b1: Option<i64>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<i64>>, String)> {
    Ok((match a0.iter().map(|e4| DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().end_of_quarter().minutes_until(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())).rev().map(|a5| b1.iter().take_while(|b6| (b1 <= b1)).copied().fold((if b1.is_some() { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }), |c7, d8| (if ((*a0).len() <= 3_usize) { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }))).collect::<FlowResult<Vec<_>>>() { Ok(e9) => (Some(e9), String::new()), Err(a10) => (None, a10.to_string()) }))
}

/// `take_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>`
#[nanoflow]
pub fn table_390(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Option<i64>>>, String)> {
    Ok((match a0.iter().take_while(|e4| a0.iter().rev().all(|a5| (if ((*c2) > "b".to_string()) { Ok((d3 > 0_i64)) } else { Err(FlowError::Offline) }).unwrap_or_else(|b6| (d3 > 400_i64)))).cloned().map(|c7| (if (d3 > 0_i64) { Ok(c7) } else { Err(FlowError::Offline) })).collect::<FlowResult<Vec<_>>>() { Ok(d8) => (Some(d8), String::new()), Err(e9) => (None, e9.to_string()) }))
}

/// `skip_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>`
#[nanoflow]
pub fn table_391(cx: &mut Device, a0: &Vec<Vec<usize>>, b1: Option<Vec<usize>>, c2: &String, d3: i64) -> FlowResult<Vec<Vec<usize>>> {
    Ok(c2.char_indices().map(|(e4, a5)| a5.to_string()).map(|b6| a0.iter().flatten().take_while(|c7| (((**c7) > 10_usize) || (d3 != 10_i64))).cloned().enumerate().map(|(d8, e9)| 400_usize).collect::<Vec<_>>()).take_while(|a10| ("aaa".replacen("İstanbul", "-17", 1000000_usize) <= vec![c2.clone(), c2.clone()].into_iter().skip_while(|b11| (c2.clone() <= "-17".to_string())).collect::<String>())).collect::<Vec<_>>())
}

/// `skip_while(Iterator<T>, fn(T) -> bool) -> Iterator<T>`
#[nanoflow]
pub fn table_392(cx: &mut Device, a0: &Vec<Option<i32>>, b1: Option<Option<i32>>, c2: &String, d3: i64) -> FlowResult<String> {
    Ok((if ((*a0).len() < 3_usize) { Some(a0.clone()) } else { None }).into_iter().chain(vec![a0.clone(), a0.clone(), a0.clone()]).skip_while(|e4| ((d3 < d3) || (d3 != (-40000_i64)))).fold(c2.clone(), |a5, b6| c2.clone()))
}

/// `collect(Iterator<T>) -> Vec<T>`
#[nanoflow]
pub fn table_393(cx: &mut Device, a0: &Vec<Option<Decimal>>, b1: Option<Option<Decimal>>, c2: &String, d3: i64) -> FlowResult<Vec<(bool, Vec<Option<Decimal>>)>> {
    Ok(Some(((c2.clone() == "-17".to_owned()), a0.clone())).into_iter().rev().collect::<Vec<_>>())
}

/// `collect(Iterator<T>) -> Vec<T>`
#[nanoflow]
pub fn table_394(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Option<Vec<i32>>> {
    Ok(vec![a0.clone(), a0.clone()].into_iter().collect::<Vec<_>>().max(vec![a0.clone()]).into_iter().zip(vec![State::Half, State::Open].into_iter().collect::<Vec<_>>()).map(|e4| a0.clone()).take_while(|a5| (c2.clone() == "日本語".to_string())).max())
}

/// `collect(Iterator<String>) -> String`
#[nanoflow]
pub fn table_395(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<String> {
    Ok(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()].into_iter().filter_map(|e4| vec![(false, c2.clone()), ((e4 != DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), c2.clone()), ((d3 == 29_i64), c2.clone())].into_iter().map(|a5| a5.clone()).find_map(|(b6, c7)| b1.clone())).rev().collect::<String>())
}

/// `collect(Iterator<FlowResult<T>>) -> FlowResult<Vec<T>>`
#[nanoflow]
pub fn table_396(cx: &mut Device, a0: &Vec<Vec<Decimal>>, b1: Option<Vec<Decimal>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Vec<Decimal>>>, String)> {
    Ok((match a0.iter().map(|e4| vec![Decimal::from((-7_i64))]).map(|a5| vec![c2.clone()].into_iter().chain(Some(vec![c2.clone(), c2.clone()]).unwrap_or_default().into_iter()).fold((if ((*a0).len() < 2_usize) { Ok(vec![Decimal::ZERO, Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }), |b6, c7| (if ((*a0).len() >= 3_usize) { Ok(a5.clone()) } else { Err(FlowError::Offline) }))).collect::<FlowResult<Vec<_>>>() { Ok(d8) => (Some(d8), String::new()), Err(e9) => (None, e9.to_string()) }))
}

/// `collect(Iterator<FlowResult<T>>) -> FlowResult<Vec<T>>`
#[nanoflow]
pub fn table_397(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<i32>>, String)> {
    Ok((match b1.iter().rev().map(|e4| (if ((*a0).len() <= 2_usize) { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() })) })).collect::<FlowResult<Vec<_>>>() { Ok(a5) => (Some(a5), String::new()), Err(b6) => (None, b6.to_string()) }))
}

/// `collect(Iterator<Option<T>>) -> Option<Vec<T>>`
#[nanoflow]
pub fn table_398(cx: &mut Device, a0: &Vec<Vec<State>>, b1: Option<Vec<State>>, c2: &String, d3: i64) -> FlowResult<Vec<(DateTime, Vec<Vec<State>>)>> {
    Ok(vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()].into_iter().rev().rev().map(|e4| Some(e4)).collect::<Option<Vec<_>>>().xor(Some(vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()])).into_iter().rev().map(|a5| a5.clone()).fold(vec![(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), a0.clone())], |b6, c7| b6.clone()))
}

/// `collect(Iterator<Option<T>>) -> Option<Vec<T>>`
#[nanoflow]
pub fn table_399(cx: &mut Device, a0: &Vec<DateTime>, b1: Option<DateTime>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<DateTime>>, String)> {
    Ok(vec![a0.clone(), a0.clone(), a0.clone()].min(vec![a0.clone(), a0.clone()]).into_iter().map(|e4| Some(a0.clone())).collect::<Option<Vec<_>>>().into_iter().flatten().zip(Some((d3 <= 0_i64)).into_iter()).map(|(a5, b6)| a5.clone()).fold((Some(a0.clone()), c2.clone()), |c7, d8| c7.clone()))
}

/// `sum(Iterator<N>) -> N`
#[nanoflow]
pub fn table_400(cx: &mut Device, a0: &Vec<i64>, b1: Option<i64>, c2: &String, d3: i64) -> FlowResult<i64> {
    Ok(b1.iter().sum::<i64>())
}

/// `product(Iterator<i32>) -> i32`
#[nanoflow]
pub fn table_401(cx: &mut Device, a0: &Vec<i64>, b1: Option<i64>, c2: &String, d3: i64) -> FlowResult<i32> {
    Ok(vec![(-40000_i32)].into_iter().product::<i32>())
}

/// `product(Iterator<i64>) -> i64`
#[nanoflow]
pub fn table_402(cx: &mut Device, a0: &Vec<bool>, b1: Option<bool>, c2: &String, d3: i64) -> FlowResult<i64> {
    Ok(Some(Some(Some(Some(d3)))).unwrap_or_else(|| Some(Some(Some(d3)))).flatten().into_iter().flatten().filter(|e4| (d3 <= 29_i64)).zip(Some(Decimal::new((-35_i64), 28_u32).unwrap_or_default()).into_iter().rev().take(5_usize)).map(|a5| d3).product::<i64>())
}

/// `product(Iterator<usize>) -> usize`
#[nanoflow]
pub fn table_403(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<State>>, String)> {
    Ok((match b1.iter().cloned().take(Some(29_usize).into_iter().product::<usize>()).map(|e4| (match String::new().as_str() { "" => Some(String::from("ab,b,,c")).into_iter().rev().fold((if (d3 <= 3_i64) { Ok(e4) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }), |a5, b6| (if b1.is_some() { Ok(e4) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) })), "a" => (if (d3 > (-40000_i64)) { Ok(e4) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_owned() })) }), _ => (if ((*c2) < "a".to_string()) { Ok(State::Half) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }) })).collect::<FlowResult<Vec<_>>>() { Ok(c7) => (Some(c7), String::new()), Err(d8) => (None, d8.to_string()) }))
}

/// `count(Iterator<T>) -> usize`
#[nanoflow]
pub fn table_404(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<i64> {
    Ok(d3.checked_mul(d3).into_iter().take(vec![Some((c2.clone() >= "日本語".to_string())), Some((d3 < 10_i64))].into_iter().filter(|e4| (c2.clone() >= String::from("Ä"))).filter(|a5| (c2.clone() < "İstanbul".to_string())).count()).min_by_key(|b6| State::Half).into_iter().enumerate().map(|(c7, d8)| d3).product::<i64>())
}

/// `count(Iterator<T>) -> usize`
#[nanoflow]
pub fn table_405(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<String>>, String)> {
    Ok(vec![b1.clone()].into_iter().flat_map(|e4| (1_i32..6_i32).filter(|a5| ((*a5) >= (-2_i32))).collect::<Vec<_>>()).step_by(Some(a0.clone()).into_iter().take(7_usize).into_iter().count()).filter(|b6| true).fold((Some(a0.clone()), c2.clone()), |c7, d8| c7.clone()))
}

/// `last(Iterator<T>) -> Option<T>`
#[nanoflow]
pub fn table_406(cx: &mut Device, a0: &Vec<Date>, b1: Option<Date>, c2: &String, d3: i64) -> FlowResult<Vec<(State, Vec<Date>)>> {
    Ok(({ let e4 = vec![c2.clone(), c2.clone()]; vec![7_i32, i32::MIN].into_iter().take(29_usize).last() }).into_iter().flat_map(|a5| vec![d3, d3]).into_iter().take_while(|b6| true).fold(vec![(State::Half, a0.clone()), (State::Half, a0.clone()), (State::Half, a0.clone())], |c7, d8| c7.clone()))
}

/// `last(Iterator<T>) -> Option<T>`
#[nanoflow]
pub fn table_407(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Option<Vec<i32>>> {
    Ok(vec![d3, d3, d3].into_iter().map(|e4| a0.clone()).find_map(|a5| Some(vec![400_i32, i32::MAX, 1_i32]).into_iter().last()))
}

/// `nth(Iterator<T>, usize) -> Option<T>`
#[nanoflow]
pub fn table_408(cx: &mut Device, a0: &Vec<usize>, b1: Option<usize>, c2: &String, d3: i64) -> FlowResult<Option<Vec<usize>>> {
    Ok(Some(Some(vec![a0.clone(), a0.clone()])).unwrap_or_default().unwrap_or_else(|| (match b1 { Some(29) => vec![a0.clone(), a0.clone(), a0.clone()], Some((2_usize | 4_usize)) => vec![vec![1000000_usize, 1_usize], a0.clone()], e4 => vec![vec![40000_usize]] })).into_iter().skip(5_usize).skip_while(|a5| (d3 >= (-7_i64))).nth(1_usize))
}

/// `nth(Iterator<T>, usize) -> Option<T>`
#[nanoflow]
pub fn table_409(cx: &mut Device, a0: &Vec<Date>, b1: Option<Date>, c2: &String, d3: i64) -> FlowResult<Option<Date>> {
    Ok(a0.iter().nth(4_usize).cloned())
}

/// `next(Iterator<T>) -> Option<T>`
#[nanoflow]
pub fn table_410(cx: &mut Device, a0: &Vec<DateTime>, b1: Option<DateTime>, c2: &String, d3: i64) -> FlowResult<Vec<DateTime>> {
    Ok(vec![vec![Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), b1], vec![b1], vec![b1, b1]].into_iter().flatten().zip(vec![10_i32]).map(|e4| b1).skip_while(|a5| (c2.clone() == String::from("a"))).next().into_iter().flatten().take_while(|b6| ((*b6) > DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())).collect::<Vec<_>>())
}

/// `next(Iterator<T>) -> Option<T>`
#[nanoflow]
pub fn table_411(cx: &mut Device, a0: &Vec<(usize, i32)>, b1: Option<(usize, i32)>, c2: &String, d3: i64) -> FlowResult<Option<(usize, i32)>> {
    Ok(a0.iter().next().cloned())
}

/// `any(Iterator<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_412(cx: &mut Device, a0: &Vec<bool>, b1: Option<bool>, c2: &String, d3: i64) -> FlowResult<(Vec<bool>, Vec<bool>)> {
    Ok(vec![7_i32].into_iter().skip_while(|e4| vec![(State::Open, (c2.clone() > String::from("a"))), (State::Open, ((*e4) <= 0_i32)), (State::Open, (c2.clone() <= "İstanbul".to_string()))].into_iter().map(|(a5, b6)| (a5, b6)).nth(2_usize).into_iter().rev().skip_while(|(c7, d8)| (*d8)).any(|(e9, a10)| a10)).fold((a0.clone(), a0.clone()), |b11, c12| b11.clone()))
}

/// `any(Iterator<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_413(cx: &mut Device, a0: &Vec<Vec<State>>, b1: Option<Vec<State>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<State>>> {
    Ok(a0.iter().rev().skip_while(|e4| a0.iter().cloned().enumerate().map(|a5| (*e4).clone()).any(|b6| c2.split_whitespace().map(|c7| c7.to_string()).rev().any(|d8| (d3 > 2_i64)))).max().cloned())
}

/// `all(Iterator<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_414(cx: &mut Device, a0: &Vec<Decimal>, b1: Option<Decimal>, c2: &String, d3: i64) -> FlowResult<bool> {
    Ok((match ((if (d3 <= (-1_i64)) { (if let (1_i64 | 3_i64) = d3 && ((*c2) > "b".to_string()) { Some(1_i32) } else { Some((-1_i32)) }) } else { Some(1000000_i32).into_iter().find_map(|e4| Some(e4)) }), Some(i32::MIN)) { ((Some(a5), _) | (_, Some(a5))) if (a5 < (-1_i32)) => vec![b1, b1], _ => vec![b1] }).into_iter().rev().all(|b6| (c2.clone() != String::from(" "))))
}

/// `all(Iterator<T>, fn(T) -> bool) -> bool`
#[nanoflow]
pub fn table_415(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<bool> {
    Ok(vec![a0.clone(), a0.clone(), a0.clone()].into_iter().collect::<Vec<_>>().into_iter().map(|e4| d3).all(|a5| false))
}

/// `find(Iterator<T>, fn(T) -> bool) -> Option<T>`
#[nanoflow]
pub fn table_416(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<Option<Vec<String>>> {
    Ok((if let Some(e4) = b1.clone() { Some(vec![2_i32, 1_i32, 400_i32]).into_iter().filter(|a5| (c2.clone() != String::from(""))).map(|b6| b6.clone()).fold(vec![a0.clone()], |c7, d8| c7.clone()) } else { vec![a0.clone(), a0.clone(), a0.clone()] }).into_iter().filter(|e9| (c2.clone() == String::new())).find(|a10| (d3 != 5_i64)))
}

/// `find(Iterator<T>, fn(T) -> bool) -> Option<T>`
#[nanoflow]
pub fn table_417(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<Option<Vec<i32>>> {
    Ok((match b1 { Some(e4) => Some(vec![a0.clone(), a0.clone(), vec![e4, e4, e4]]), a5 => Some(vec![a0.clone()]) }).into_iter().flatten().find(|b6| true))
}

/// `find_map(Iterator<T>, fn(T) -> Option<U>) -> Option<U>`
#[nanoflow]
pub fn table_418(cx: &mut Device, a0: &Vec<i64>, b1: Option<i64>, c2: &String, d3: i64) -> FlowResult<(Vec<i64>, Vec<i64>)> {
    Ok(Some(vec![c2.clone(), c2.clone(), c2.clone()]).into_iter().flatten().find_map(|e4| b1).into_iter().into_iter().skip_while(|a5| matches!(b1, None)).partition::<Vec<_>, _>(|b6| (c2.clone() > "-17".to_string())))
}

/// `find_map(Iterator<T>, fn(T) -> Option<U>) -> Option<U>`
#[nanoflow]
pub fn table_419(cx: &mut Device, a0: &Vec<(String, State)>, b1: Option<(String, State)>, c2: &String, d3: i64) -> FlowResult<Option<(String, State)>> {
    Ok(Some(Some(10_usize)).into_iter().find_map(|e4| b1.clone().into_iter().rev().skip_while(|a5| (d3 < 10_i64)).min()).into_iter().max_by_key(|(b6, c7)| i64::from(((*c7) > State::Half))))
}

/// `position(Iterator<T>, fn(T) -> bool) -> Option<usize>`
#[nanoflow]
pub fn table_420(cx: &mut Device, a0: &Vec<usize>, b1: Option<usize>, c2: &String, d3: i64) -> FlowResult<Option<usize>> {
    Ok(Some(Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())).into_iter().filter_map(|e4| Some(a0.clone())).zip(({ let _ = d3; Some(0_i32) }).into_iter().take(5_usize).step_by(10_usize)).map(|a5| a0.clone()).position(|b6| (d3 >= 7_i64)))
}

/// `position(Iterator<T>, fn(T) -> bool) -> Option<usize>`
#[nanoflow]
pub fn table_421(cx: &mut Device, a0: &Vec<usize>, b1: Option<usize>, c2: &String, d3: i64) -> FlowResult<Option<usize>> {
    Ok(c2.split(c2).map(|e4| e4.to_string()).collect::<Vec<_>>().into_iter().rev().position(|a5| vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter().filter(|b6| (d3 == 0_i64)).fold(Some(a0.clone()), |c7, d8| c7.clone()).into_iter().flat_map(|e9| vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default()]).into_iter().skip_while(|a10| (c2.clone() >= "x=1=2".to_owned())).any(|b11| (b11 < ({ let _ = a5.clone(); Decimal::new(5_i64, 3_u32).unwrap_or_default() })))))
}

/// `fold(Iterator<T>, U, fn(U, T) -> U) -> U`
#[nanoflow]
pub fn table_422(cx: &mut Device, a0: &Vec<Option<i32>>, b1: Option<Option<i32>>, c2: &String, d3: i64) -> FlowResult<(Option<Vec<Option<i32>>>, String)> {
    Ok((match (match (if ((*a0).len() >= 2_usize) { Ok(3_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }) { Ok(e4) => Some(String::from("A\r\nB\n\n")).into_iter().chain(vec![c2.clone()]).fold(Some(" ".to_string()), |a5, b6| Some(b6.clone())), Err(FlowError::Invalid { entity: c7, .. }) => Some(c2.clone()), _ => Some(c2.clone()) }).into_iter().filter_map(|d8| b1).map(|e9| (if b1.is_some() { Ok(e9) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) })).collect::<FlowResult<Vec<_>>>() { Ok(a10) => (Some(a10), String::new()), Err(b11) => (None, b11.to_string()) }))
}

/// `fold(Iterator<T>, U, fn(U, T) -> U) -> U`
#[nanoflow]
pub fn table_423(cx: &mut Device, a0: &Vec<Date>, b1: Option<Date>, c2: &String, d3: i64) -> FlowResult<i32> {
    Ok((match c2.as_str() { "" => vec![d3, d3, d3], "a" => vec![d3], _ => vec![d3, d3, d3] }).clamp(vec![d3, d3, d3], vec![d3, d3, d3]).into_iter().fold((-2_i32), |e4, a5| e4))
}

/// `for_each(Iterator<T>, fn(T) -> ())`
#[nanoflow]
pub fn table_424(cx: &mut Device, a0: &Vec<Option<i64>>, b1: Option<Option<i64>>, c2: &String, d3: i64) -> FlowResult {
    Ok(c2.split("-17").map(|e4| e4.to_string()).fold(c2.clone(), |a5, b6| b6.clone()).char_indices().map(|(c7, d8)| d8.to_string()).for_each(|e9| { let _ = Decimal::from(2_i32).format("0").into_iter().fold(({ let a10 = e9.clone(); State::Open }), |b11, c12| b11); }))
}

/// `for_each(Iterator<T>, fn(T) -> ())`
#[nanoflow]
pub fn table_425(cx: &mut Device, a0: &Vec<(bool, DateTime)>, b1: Option<(bool, DateTime)>, c2: &String, d3: i64) -> FlowResult {
    Ok(Some(Some(vec![vec![400_usize], vec![7_usize], vec![1_usize]])).unwrap_or_else(|| Some(vec![vec![1_usize]])).unwrap_or(vec![vec![1_usize], vec![1_usize, 0_usize]]).into_iter().filter_map(|e4| Some(c2.clone())).for_each(|a5| { let _ = 1_usize; }))
}

/// `min(Iterator<K>) -> Option<K>`
#[nanoflow]
pub fn table_426(cx: &mut Device, a0: &Vec<State>, b1: Option<State>, c2: &String, d3: i64) -> FlowResult<(Vec<State>, Vec<State>)> {
    Ok(vec![b1].into_iter().take(1000000_usize).min().into_iter().skip_while(|e4| true).fold((a0.clone(), vec![State::Half, State::Open, State::Half]), |a5, b6| a5.clone()))
}

/// `min(Iterator<K>) -> Option<K>`
#[nanoflow]
pub fn table_427(cx: &mut Device, a0: &Vec<Vec<usize>>, b1: Option<Vec<usize>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<usize>>> {
    Ok(b1.clone().into_iter().zip(vec![vec!["İstanbul".to_string(), c2.clone()], vec![c2.clone(), c2.clone(), c2.clone()]].first().cloned().into_iter().flatten()).map(|e4| vec![2_usize, 1_usize]).min())
}

/// `max(Iterator<K>) -> Option<K>`
#[nanoflow]
pub fn table_428(cx: &mut Device, a0: &Vec<Vec<i64>>, b1: Option<Vec<i64>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Vec<i64>>>> {
    Ok(Some(a0.clone()).into_iter().enumerate().map(|e4| (if let (-7_i64..) = d3 { a0.clone() } else { vec![vec![d3, d3], vec![400_i64, d3]] })).collect::<Vec<_>>().into_iter().max())
}

/// `max(Iterator<K>) -> Option<K>`
#[nanoflow]
pub fn table_429(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<Option<String>> {
    Ok(a0.iter().take_while(|e4| true).take(vec![d3, d3, d3].len()).max().cloned())
}

/// `min_by_key(Iterator<T>, fn(T) -> K) -> Option<T>`
#[nanoflow]
pub fn table_430(cx: &mut Device, a0: &Vec<Option<Decimal>>, b1: Option<Option<Decimal>>, c2: &String, d3: i64) -> FlowResult<i64> {
    Ok(Some(Some(d3)).into_iter().take(400_usize).min_by_key(|e4| 2_usize).into_iter().flatten().chain(vec![d3, d3, d3]).collect::<Vec<_>>().into_iter().skip(40000_usize).sum::<i64>())
}

/// `min_by_key(Iterator<T>, fn(T) -> K) -> Option<T>`
#[nanoflow]
pub fn table_431(cx: &mut Device, a0: &Vec<Vec<usize>>, b1: Option<Vec<usize>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<Vec<usize>>>> {
    Ok((match b1.clone() { None => c2.clone().lines().map(|e4| e4.to_string()).skip_while(|a5| (a5.clone() == "日本語".to_owned())).skip_while(|b6| (b6.clone() < "\"{}\\".to_owned())).find_map(|c7| Some(a0.clone())), d8 => (match d3 { e9 @ (-7_i64) => Some(a0.clone()), _ => Some(vec![vec![400_usize, 1_usize]]) }) }).into_iter().chain(Some(a0.clone()).into_iter()).min_by_key(|a10| (d3 >= (-40000_i64))))
}

/// `max_by_key(Iterator<T>, fn(T) -> K) -> Option<T>`
#[nanoflow]
pub fn table_432(cx: &mut Device, a0: &Vec<Vec<DateTime>>, b1: Option<Vec<DateTime>>, c2: &String, d3: i64) -> FlowResult<Option<Vec<DateTime>>> {
    Ok(Some(vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]).into_iter().take_while(|e4| false).max_by_key(|a5| (if ((*a0).len() > 2_usize) { Ok(vec![Some(d3), Some(d3), Some(d3)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).unwrap_or(vec![Some(d3)]).into_iter().flatten().sum::<i64>()))
}

/// `max_by_key(Iterator<T>, fn(T) -> K) -> Option<T>`
#[nanoflow]
pub fn table_433(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<Option<Vec<String>>> {
    Ok(vec![Decimal::new(999_i64, 28_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), Decimal::new(12345_i64, 28_u32).unwrap_or_default()].into_iter().flat_map(|e4| (if (d3 >= 0_i64) { vec![a0.clone(), vec![c2.clone()], a0.clone()] } else { vec![a0.clone(), a0.clone(), vec![c2.clone(), "\"{}\\".to_owned()]] })).max().into_iter().max_by_key(|a5| d3))
}

/// `partition(Iterator<T>, fn(T) -> bool) -> (Vec<T>, Vec<T>)`
#[nanoflow]
pub fn table_434(cx: &mut Device, a0: &Vec<i32>, b1: Option<i32>, c2: &String, d3: i64) -> FlowResult<(Vec<i32>, Vec<i32>)> {
    Ok((if let Some(e4) = Some(vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::from(2_i64)]) { Some(vec![b1, Some(1_i32), b1]).unwrap_or(vec![b1, b1]) } else if b1.is_some() { vec![b1, b1, b1] } else { vec![b1, b1] }).into_iter().filter_map(|a5| Some(2_i32)).partition::<Vec<_>, _>(|b6| (c2.clone() < "x=1=2".to_string())))
}

/// `partition(Iterator<T>, fn(T) -> bool) -> (Vec<T>, Vec<T>)`
#[nanoflow]
pub fn table_435(cx: &mut Device, a0: &Vec<String>, b1: Option<String>, c2: &String, d3: i64) -> FlowResult<(Vec<String>, Vec<String>)> {
    Ok(b1.iter().cloned().partition::<Vec<_>, _>(|e4| Some((d3 <= 400_i64)).unwrap_or((match d3 { (-1_i64..=5_i64) => (c2.clone() == "aaa".to_owned()), (-1_i64..) => (e4.clone() > String::from("x=1=2")), _ => (d3 > 10_i64) }))))
}

/// `group_by(Iterator<T>, fn(T) -> Q) -> Vec<(Q, Vec<T>)>`
#[nanoflow]
pub fn table_436(cx: &mut Device, a0: &Vec<Vec<i32>>, b1: Option<Vec<i32>>, c2: &String, d3: i64) -> FlowResult<Vec<(i32, Vec<Vec<i32>>)>> {
    Ok(a0.iter().skip((0_usize - 1_usize)).cloned().zip(Some(2_usize).or(Some(5_usize)).into_iter()).map(|(e4, a5)| e4.clone()).group_by(|b6| 0_i32))
}

/// `group_by(Iterator<T>, fn(T) -> Q) -> Vec<(Q, Vec<T>)>`
#[nanoflow]
pub fn table_437(cx: &mut Device, a0: &Vec<Option<Decimal>>, b1: Option<Option<Decimal>>, c2: &String, d3: i64) -> FlowResult<Vec<(String, Vec<Option<Decimal>>)>> {
    Ok(a0.iter().cloned().group_by(|e4| (if (d3 < 1_i64) { Ok(Some("日本語".to_string())) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).unwrap_or(Some(c2.clone())).unwrap_or(c2.clone())))
}

/// `id(Obj<E>) -> Id<E>`
#[nanoflow]
pub fn table_438(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Id<Task>> {
    Ok(a0.id())
}

/// `as_ref(Obj<E>) -> Ref<E>`
#[nanoflow]
pub fn table_439(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Ref<Task>> {
    Ok(a0.as_ref())
}

/// `is_new(Obj<E>) -> bool`
#[nanoflow]
pub fn table_440(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<bool> {
    Ok(a0.is_new())
}

/// `is_changed(Obj<E>) -> bool`
#[nanoflow]
pub fn table_441(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<bool> {
    Ok(a0.is_changed())
}

/// `created_at(Obj<E>) -> Option<DateTime>`
#[nanoflow]
pub fn table_442(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Option<DateTime>> {
    Ok(a0.created_at())
}

/// `changed_at(Obj<E>) -> Option<DateTime>`
#[nanoflow]
pub fn table_443(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Option<DateTime>> {
    Ok(a0.changed_at())
}

/// `created_by(Obj<E>) -> Option<Account>`
#[nanoflow]
pub fn table_444(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Option<Ref<Account>>> {
    Ok(a0.created_by())
}

/// `changed_by(Obj<E>) -> Option<Account>`
#[nanoflow]
pub fn table_445(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Option<Ref<Account>>> {
    Ok(a0.changed_by())
}

/// `id(Ref<E>) -> Option<Id<E>>`
#[nanoflow]
pub fn table_446(cx: &mut Device, a0: Ref<Task>) -> FlowResult<Option<Id<Task>>> {
    Ok(a0.id())
}

/// `is_empty(Ref<E>) -> bool`
#[nanoflow]
pub fn table_447(cx: &mut Device, a0: Ref<Task>) -> FlowResult<bool> {
    Ok(a0.is_empty())
}

/// `into(Id<E>) -> Ref<E>`
#[nanoflow]
pub fn table_448(cx: &mut Device, a0: Id<Task>) -> FlowResult<Ref<Task>> {
    Ok(a0.into())
}

/// `Ref::from(Id<E>) -> Ref<E>`
#[nanoflow]
pub fn table_449(cx: &mut Device, a0: Id<Task>) -> FlowResult<Ref<Task>> {
    Ok(Ref::from(a0))
}

/// `into(Obj<E>) -> Ref<E>`
#[nanoflow]
pub fn table_450(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Ref<Task>> {
    Ok(a0.into())
}

/// `into(Obj<E>) -> Id<E>`
#[nanoflow]
pub fn table_451(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Id<Task>> {
    Ok(a0.into())
}

/// `Ref::from(Obj<E>) -> Ref<E>`
#[nanoflow]
pub fn table_452(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Ref<Task>> {
    Ok(Ref::from(a0))
}

/// `id(Me) -> AccountId`
#[nanoflow]
pub fn table_453(cx: &mut Device, a0: bool) -> FlowResult<Id<Account>> {
    let b1 = cx.me();
    Ok(b1.id())
}

/// `into(Me) -> Account`
#[nanoflow]
pub fn table_454(cx: &mut Device, a0: bool) -> FlowResult<Ref<Account>> {
    let b1 = cx.me();
    Ok(b1.into())
}

/// `into(Me) -> Option<Account>`
#[nanoflow]
pub fn table_455(cx: &mut Device, a0: bool) -> FlowResult<Option<Ref<Account>>> {
    let b1 = cx.me();
    Ok(b1.into())
}

/// `Ref::from(Me) -> Account`
#[nanoflow]
pub fn table_456(cx: &mut Device, a0: bool) -> FlowResult<Ref<Account>> {
    let b1 = cx.me();
    Ok(Ref::from(b1))
}

/// `is_pending(AutoNumber) -> bool`
#[nanoflow]
pub fn table_457(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<bool> {
    let b1 = a0.number;
    Ok(b1.is_pending())
}

/// `value(AutoNumber) -> Option<i64>`
#[nanoflow]
pub fn table_458(cx: &mut Device, a0: &Obj<Task>) -> FlowResult<Option<i64>> {
    let b1 = a0.number;
    Ok(b1.value())
}

/// `name(V) -> String`
#[nanoflow]
pub fn table_459(cx: &mut Device, a0: State) -> FlowResult<String> {
    Ok(a0.name().to_string())
}

/// `to_owned(T) -> T`
#[nanoflow]
pub fn table_460(cx: &mut Device, a0: &i64) -> FlowResult<i64> {
    Ok(a0.to_owned())
}

/// `to_owned(T) -> T`
#[nanoflow]
pub fn table_461(cx: &mut Device, a0: i64) -> FlowResult<i64> {
    Ok(a0.to_owned())
}

/// `into(T) -> T`
#[nanoflow]
pub fn table_462(cx: &mut Device, a0: i64) -> FlowResult<i64> {
    Ok(a0.into())
}

/// `into(T) -> T`
#[nanoflow]
pub fn table_463(cx: &mut Device, a0: &Vec<i32>) -> FlowResult<Vec<i32>> {
    Ok(a0.clone().into())
}

/// `into(T) -> Option<T>`
#[nanoflow]
pub fn table_464(cx: &mut Device, a0: &Vec<String>) -> FlowResult<Option<Vec<String>>> {
    Ok(a0.clone().into())
}

/// `into(T) -> Option<T>`
#[nanoflow]
pub fn table_465(cx: &mut Device, a0: &usize) -> FlowResult<Option<usize>> {
    Ok((*a0).into())
}

/// `to_string(T) -> String`
#[nanoflow]
pub fn table_466(cx: &mut Device, a0: &DateTime) -> FlowResult<String> {
    Ok(a0.to_string())
}

/// `to_string(T) -> String`
#[nanoflow]
pub fn table_467(cx: &mut Device, a0: &String) -> FlowResult<String> {
    Ok(a0.to_string())
}

/// `cmp(K, K) -> Ordering`
#[nanoflow]
pub fn table_468(cx: &mut Device, mut a0: Vec<Vec<String>>) -> FlowResult<Vec<Vec<String>>> {
    a0.sort_by(|b1, c2| b1.cmp(c2));
    Ok(a0)
}

/// `cmp(K, K) -> Ordering`
#[nanoflow]
pub fn table_469(cx: &mut Device, mut a0: Vec<Option<i32>>) -> FlowResult<Vec<Option<i32>>> {
    a0.sort_by(|b1, c2| b1.cmp(c2));
    Ok(a0)
}

/// How each flow is called as the function that it is.
pub const FUNCTIONS: &[Case] = &[
    Case { name: "table_000", run: |cx, g| { let mut x0: String = g.take()?; let made = table_000(cx, x0)?; g.give(&made) } },
    Case { name: "table_001", run: |cx, g| { let mut x0: String = g.take()?; let made = table_001(cx, x0)?; g.give(&made) } },
    Case { name: "table_002", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_002(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_003", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_003(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_004", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_004(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_005", run: |cx, g| { let mut x0: String = g.take()?; let made = table_005(cx, x0)?; g.give(&made) } },
    Case { name: "table_006", run: |cx, g| { let mut x0: String = g.take()?; let made = table_006(cx, x0)?; g.give(&made) } },
    Case { name: "table_007", run: |cx, g| { let mut x0: String = g.take()?; let made = table_007(cx, &x0)?; g.give(&made) } },
    Case { name: "table_008", run: |cx, g| { let mut x0: String = g.take()?; let made = table_008(cx, &x0)?; g.give(&made) } },
    Case { name: "table_009", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_009(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_010", run: |cx, g| { let mut x0: String = g.take()?; let made = table_010(cx, x0)?; g.give(&made) } },
    Case { name: "table_011", run: |cx, g| { let mut x0: String = g.take()?; let made = table_011(cx, &x0)?; g.give(&made) } },
    Case { name: "table_012", run: |cx, g| { let mut x0: String = g.take()?; let made = table_012(cx, x0)?; g.give(&made) } },
    Case { name: "table_013", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_013(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_014", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_014(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_015", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_015(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_016", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_016(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_017", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_017(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_018", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_018(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_019", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_019(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "table_020", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_020(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_021", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_021(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_022", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: usize = g.take()?; let made = table_022(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_023", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_023(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_024", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_024(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "table_025", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = table_025(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_026", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: usize = g.take()?; let mut x2: usize = g.take()?; let made = table_026(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "table_027", run: |cx, g| { let mut x0: String = g.take()?; let made = table_027(cx, x0)?; g.give(&made) } },
    Case { name: "table_028", run: |cx, g| { let mut x0: String = g.take()?; let made = table_028(cx, x0)?; g.give(&made) } },
    Case { name: "table_029", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_029(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_030", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_030(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_031", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_031(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_032", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_032(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_033", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_033(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_034", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_034(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_035", run: |cx, g| { let mut x0: Vec<(i32, i64)> = g.take()?; let mut x1: Option<(i32, i64)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_035(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_036", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_036(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_037", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_037(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_038", run: |cx, g| { let mut x0: String = g.take()?; let made = table_038(cx, x0)?; g.give(&made) } },
    Case { name: "table_039", run: |cx, g| { let mut x0: String = g.take()?; let made = table_039(cx, &x0)?; g.give(&made) } },
    Case { name: "table_040", run: |cx, g| { let mut x0: String = g.take()?; let made = table_040(cx, x0)?; g.give(&made) } },
    Case { name: "table_041", run: |cx, g| { let mut x0: String = g.take()?; let made = table_041(cx, &x0)?; g.give(&made) } },
    Case { name: "table_042", run: |cx, g| { let mut x0: String = g.take()?; let made = table_042(cx, &x0)?; g.give(&made) } },
    Case { name: "table_043", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_043(cx, x0)?; g.give(&made) } },
    Case { name: "table_044", run: |cx, g| { let mut x0: String = g.take()?; let made = table_044(cx, &x0)?; g.give(&made) } },
    Case { name: "table_045", run: |cx, g| { let mut x0: String = g.take()?; let made = table_045(cx, &x0)?; g.give(&made) } },
    Case { name: "table_046", run: |cx, g| { let mut x0: String = g.take()?; let made = table_046(cx, x0)?; g.give(&made) } },
    Case { name: "table_047", run: |cx, g| { let mut x0: String = g.take()?; let made = table_047(cx, &x0)?; g.give(&made) } },
    Case { name: "table_048", run: |cx, g| { let mut x0: String = g.take()?; let made = table_048(cx, &x0)?; g.give(&made) } },
    Case { name: "table_049", run: |cx, g| { let mut x0: String = g.take()?; let made = table_049(cx, &x0)?; g.give(&made) } },
    Case { name: "table_050", run: |cx, g| { let mut x0: String = g.take()?; let made = table_050(cx, x0)?; g.give(&made) } },
    Case { name: "table_051", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_051(cx, x0)?; g.give(&made) } },
    Case { name: "table_052", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_052(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_053", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_053(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_054", run: |cx, g| { let mut x0: String = g.take()?; let made = table_054(cx, x0)?; g.give(&made) } },
    Case { name: "table_055", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_055(cx, x0)?; g.give(&made) } },
    Case { name: "table_056", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_056(cx, x0)?; g.give(&made) } },
    Case { name: "table_057", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_057(cx, x0)?; g.give(&made) } },
    Case { name: "table_058", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_058(cx, x0)?; g.give(&made) } },
    Case { name: "table_059", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_059(cx, x0)?; g.give(&made) } },
    Case { name: "table_060", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_060(cx, x0)?; g.give(&made) } },
    Case { name: "table_061", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_061(cx, x0)?; g.give(&made) } },
    Case { name: "table_062", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_062(cx, x0)?; g.give(&made) } },
    Case { name: "table_063", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_063(cx, x0)?; g.give(&made) } },
    Case { name: "table_064", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: bool = g.take()?; let made = table_064(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_065", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let made = table_065(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_066", run: |cx, g| { let mut x0: Vec<DateTime> = g.take()?; let mut x1: Vec<DateTime> = g.take()?; let made = table_066(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_067", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let made = table_067(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_068", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = table_068(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "table_069", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let mut x2: DateTime = g.take()?; let made = table_069(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "table_070", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = table_070(cx, x0)?; g.give(&made) } },
    Case { name: "table_071", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_071(cx, x0)?; g.give(&made) } },
    Case { name: "table_072", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_072(cx, x0)?; g.give(&made) } },
    Case { name: "table_073", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_073(cx, x0)?; g.give(&made) } },
    Case { name: "table_074", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_074(cx, x0)?; g.give(&made) } },
    Case { name: "table_075", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_075(cx, x0)?; g.give(&made) } },
    Case { name: "table_076", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_076(cx, &x0)?; g.give(&made) } },
    Case { name: "table_077", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_077(cx, &x0)?; g.give(&made) } },
    Case { name: "table_078", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_078(cx, &x0)?; g.give(&made) } },
    Case { name: "table_079", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_079(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_080", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_080(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_081", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_081(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_082", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_082(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_083", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_083(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_084", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_084(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_085", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_085(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_086", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_086(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_087", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_087(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_088", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_088(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_089", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_089(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_090", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_090(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_091", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_091(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_092", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_092(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_093", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_093(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_094", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let made = table_094(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_095", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_095(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_096", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = table_096(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_097", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: usize = g.take()?; let made = table_097(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_098", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_098(cx, x0)?; g.give(&made) } },
    Case { name: "table_099", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_099(cx, &x0)?; g.give(&made) } },
    Case { name: "table_100", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_100(cx, x0)?; g.give(&made) } },
    Case { name: "table_101", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_101(cx, x0)?; g.give(&made) } },
    Case { name: "table_102", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_102(cx, &x0)?; g.give(&made) } },
    Case { name: "table_103", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_103(cx, &x0)?; g.give(&made) } },
    Case { name: "table_104", run: |cx, g| { let mut x0: i32 = g.take()?; let made = table_104(cx, x0)?; g.give(&made) } },
    Case { name: "table_105", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_105(cx, &x0)?; g.give(&made) } },
    Case { name: "table_106", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_106(cx, x0)?; g.give(&made) } },
    Case { name: "table_107", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_107(cx, &x0)?; g.give(&made) } },
    Case { name: "table_108", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_108(cx, x0)?; g.give(&made) } },
    Case { name: "table_109", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_109(cx, &x0)?; g.give(&made) } },
    Case { name: "table_110", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_110(cx, x0)?; g.give(&made) } },
    Case { name: "table_111", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_111(cx, x0)?; g.give(&made) } },
    Case { name: "table_112", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_112(cx, &x0)?; g.give(&made) } },
    Case { name: "table_113", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_113(cx, &x0)?; g.give(&made) } },
    Case { name: "table_114", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_114(cx, x0)?; g.give(&made) } },
    Case { name: "table_115", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_115(cx, &x0)?; g.give(&made) } },
    Case { name: "table_116", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_116(cx, &x0)?; g.give(&made) } },
    Case { name: "table_117", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_117(cx, &x0)?; g.give(&made) } },
    Case { name: "table_118", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_118(cx, x0)?; g.give(&made) } },
    Case { name: "table_119", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_119(cx, x0)?; g.give(&made) } },
    Case { name: "table_120", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_120(cx, x0)?; g.give(&made) } },
    Case { name: "table_121", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_121(cx, x0)?; g.give(&made) } },
    Case { name: "table_122", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_122(cx, x0)?; g.give(&made) } },
    Case { name: "table_123", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: String = g.take()?; let made = table_123(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_124", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_124(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_125", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_125(cx, x0)?; g.give(&made) } },
    Case { name: "table_126", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_126(cx, x0)?; g.give(&made) } },
    Case { name: "table_127", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_127(cx, x0)?; g.give(&made) } },
    Case { name: "table_128", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_128(cx, &x0)?; g.give(&made) } },
    Case { name: "table_129", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = table_129(cx, &x0)?; g.give(&made) } },
    Case { name: "table_130", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Decimal = g.take()?; let made = table_130(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_131", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i32 = g.take()?; let made = table_131(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_132", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i64 = g.take()?; let made = table_132(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_133", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i32 = g.take()?; let made = table_133(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_134", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i32 = g.take()?; let made = table_134(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_135", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i32 = g.take()?; let made = table_135(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "table_136", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_136(cx, x0)?; g.give(&made) } },
    Case { name: "table_137", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_137(cx, x0)?; g.give(&made) } },
    Case { name: "table_138", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_138(cx, x0)?; g.give(&made) } },
    Case { name: "table_139", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_139(cx, x0)?; g.give(&made) } },
    Case { name: "table_140", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_140(cx, &x0)?; g.give(&made) } },
    Case { name: "table_141", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_141(cx, x0)?; g.give(&made) } },
    Case { name: "table_142", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_142(cx, &x0)?; g.give(&made) } },
    Case { name: "table_143", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_143(cx, x0)?; g.give(&made) } },
    Case { name: "table_144", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_144(cx, x0)?; g.give(&made) } },
    Case { name: "table_145", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_145(cx, x0)?; g.give(&made) } },
    Case { name: "table_146", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_146(cx, &x0)?; g.give(&made) } },
    Case { name: "table_147", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_147(cx, x0)?; g.give(&made) } },
    Case { name: "table_148", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_148(cx, x0)?; g.give(&made) } },
    Case { name: "table_149", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: i64 = g.take()?; let made = table_149(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_150", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: i64 = g.take()?; let made = table_150(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_151", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: i64 = g.take()?; let made = table_151(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_152", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: i64 = g.take()?; let made = table_152(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_153", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: i64 = g.take()?; let made = table_153(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_154", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: Date = g.take()?; let made = table_154(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_155", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: Date = g.take()?; let made = table_155(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_156", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: Date = g.take()?; let made = table_156(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_157", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: Date = g.take()?; let made = table_157(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_158", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_158(cx, x0)?; g.give(&made) } },
    Case { name: "table_159", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_159(cx, x0)?; g.give(&made) } },
    Case { name: "table_160", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_160(cx, x0)?; g.give(&made) } },
    Case { name: "table_161", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_161(cx, x0)?; g.give(&made) } },
    Case { name: "table_162", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_162(cx, x0)?; g.give(&made) } },
    Case { name: "table_163", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_163(cx, &x0)?; g.give(&made) } },
    Case { name: "table_164", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_164(cx, &x0)?; g.give(&made) } },
    Case { name: "table_165", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_165(cx, x0)?; g.give(&made) } },
    Case { name: "table_166", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_166(cx, &x0)?; g.give(&made) } },
    Case { name: "table_167", run: |cx, g| { let mut x0: Date = g.take()?; let made = table_167(cx, x0)?; g.give(&made) } },
    Case { name: "table_168", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i32 = g.take()?; let mut x3: i32 = g.take()?; let made = table_168(cx, x0, &x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "table_169", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: String = g.take()?; let made = table_169(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_170", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_170(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_171", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i32 = g.take()?; let mut x3: i32 = g.take()?; let mut x4: i32 = g.take()?; let mut x5: i32 = g.take()?; let made = table_171(cx, x0, x1, x2, x3, x4, x5)?; g.give(&made) } },
    Case { name: "table_172", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_172(cx, x0)?; g.give(&made) } },
    Case { name: "table_173", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_173(cx, x0)?; g.give(&made) } },
    Case { name: "table_174", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_174(cx, x0)?; g.give(&made) } },
    Case { name: "table_175", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_175(cx, x0)?; g.give(&made) } },
    Case { name: "table_176", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_176(cx, x0)?; g.give(&made) } },
    Case { name: "table_177", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_177(cx, x0)?; g.give(&made) } },
    Case { name: "table_178", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_178(cx, x0)?; g.give(&made) } },
    Case { name: "table_179", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_179(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_180", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_180(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_181", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_181(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_182", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_182(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_183", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_183(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_184", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_184(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_185", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_185(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_186", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_186(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_187", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i64 = g.take()?; let made = table_187(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_188", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_188(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_189", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_189(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_190", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_190(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_191", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_191(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_192", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_192(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_193", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_193(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_194", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_194(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_195", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: DateTime = g.take()?; let made = table_195(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_196", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_196(cx, x0)?; g.give(&made) } },
    Case { name: "table_197", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_197(cx, &x0)?; g.give(&made) } },
    Case { name: "table_198", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_198(cx, x0)?; g.give(&made) } },
    Case { name: "table_199", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_199(cx, x0)?; g.give(&made) } },
    Case { name: "table_200", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_200(cx, x0)?; g.give(&made) } },
    Case { name: "table_201", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_201(cx, x0)?; g.give(&made) } },
    Case { name: "table_202", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_202(cx, x0)?; g.give(&made) } },
    Case { name: "table_203", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_203(cx, &x0)?; g.give(&made) } },
    Case { name: "table_204", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_204(cx, &x0)?; g.give(&made) } },
    Case { name: "table_205", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_205(cx, &x0)?; g.give(&made) } },
    Case { name: "table_206", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_206(cx, &x0)?; g.give(&made) } },
    Case { name: "table_207", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_207(cx, x0)?; g.give(&made) } },
    Case { name: "table_208", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_208(cx, &x0)?; g.give(&made) } },
    Case { name: "table_209", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: String = g.take()?; let made = table_209(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_210", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = table_210(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_211", run: |cx, g| { let mut x0: Option<(Decimal, usize)> = g.take()?; let made = table_211(cx, &x0)?; g.give(&made) } },
    Case { name: "table_212", run: |cx, g| { let mut x0: Option<Option<usize>> = g.take()?; let made = table_212(cx, x0)?; g.give(&made) } },
    Case { name: "table_213", run: |cx, g| { let mut x0: Option<DateTime> = g.take()?; let made = table_213(cx, &x0)?; g.give(&made) } },
    Case { name: "table_214", run: |cx, g| { let mut x0: Option<Vec<i32>> = g.take()?; let made = table_214(cx, x0)?; g.give(&made) } },
    Case { name: "table_215", run: |cx, g| { let mut x0: Option<Vec<State>> = g.take()?; let made = table_215(cx, &x0)?; g.give(&made) } },
    Case { name: "table_216", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let made = table_216(cx, &x0)?; g.give(&made) } },
    Case { name: "table_217", run: |cx, g| { let mut x0: Option<State> = g.take()?; let made = table_217(cx, &x0)?; g.give(&made) } },
    Case { name: "table_218", run: |cx, g| { let mut x0: Option<(i64, i32)> = g.take()?; let made = table_218(cx, &x0)?; g.give(&made) } },
    Case { name: "table_219", run: |cx, g| { let mut x0: Option<Option<bool>> = g.take()?; let mut x1: Option<bool> = g.take()?; let made = table_219(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_220", run: |cx, g| { let mut x0: Option<Vec<i64>> = g.take()?; let mut x1: Vec<i64> = g.take()?; let made = table_220(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_221", run: |cx, g| { let mut x0: Option<usize> = g.take()?; let made = table_221(cx, x0)?; g.give(&made) } },
    Case { name: "table_222", run: |cx, g| { let mut x0: Option<Vec<DateTime>> = g.take()?; let made = table_222(cx, x0)?; g.give(&made) } },
    Case { name: "table_223", run: |cx, g| { let mut x0: Option<Date> = g.take()?; let made = table_223(cx, &x0)?; g.give(&made) } },
    Case { name: "table_224", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = table_224(cx, x0)?; g.give(&made) } },
    Case { name: "table_225", run: |cx, g| { let mut x0: Option<(Date, i32)> = g.take()?; let made = table_225(cx, x0)?; g.give(&made) } },
    Case { name: "table_226", run: |cx, g| { let mut x0: Option<Option<i64>> = g.take()?; let made = table_226(cx, x0)?; g.give(&made) } },
    Case { name: "table_227", run: |cx, g| { let mut x0: Option<Vec<String>> = g.take()?; let mut x1: State = g.take()?; let made = table_227(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_228", run: |cx, g| { let mut x0: Option<Option<Date>> = g.take()?; let mut x1: (Decimal, i32) = g.take()?; let made = table_228(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_229", run: |cx, g| { let mut x0: Option<(Date, String)> = g.take()?; let made = table_229(cx, x0)?; g.give(&made) } },
    Case { name: "table_230", run: |cx, g| { let mut x0: Option<Vec<bool>> = g.take()?; let made = table_230(cx, x0)?; g.give(&made) } },
    Case { name: "table_231", run: |cx, g| { let mut x0: Option<usize> = g.take()?; let made = table_231(cx, &x0)?; g.give(&made) } },
    Case { name: "table_232", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let made = table_232(cx, x0)?; g.give(&made) } },
    Case { name: "table_233", run: |cx, g| { let mut x0: Option<Vec<i64>> = g.take()?; let made = table_233(cx, x0)?; g.give(&made) } },
    Case { name: "table_234", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let made = table_234(cx, &x0)?; g.give(&made) } },
    Case { name: "table_235", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Option<String> = g.take()?; let made = table_235(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_236", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Option<String> = g.take()?; let made = table_236(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_237", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let mut x1: Option<bool> = g.take()?; let made = table_237(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_238", run: |cx, g| { let mut x0: Option<Vec<i32>> = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let made = table_238(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_239", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let made = table_239(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_240", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Option<String> = g.take()?; let made = table_240(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_241", run: |cx, g| { let mut x0: Option<Option<bool>> = g.take()?; let made = table_241(cx, &x0)?; g.give(&made) } },
    Case { name: "table_242", run: |cx, g| { let mut x0: Option<Option<usize>> = g.take()?; let made = table_242(cx, x0)?; g.give(&made) } },
    Case { name: "table_243", run: |cx, g| { let mut x0: Option<(bool, String)> = g.take()?; let made = table_243(cx, &x0)?; g.give(&made) } },
    Case { name: "table_244", run: |cx, g| { let mut x0: Option<Option<bool>> = g.take()?; let made = table_244(cx, x0)?; g.give(&made) } },
    Case { name: "table_245", run: |cx, g| { let mut x0: Option<(i32, Decimal)> = g.take()?; let made = table_245(cx, x0)?; g.give(&made) } },
    Case { name: "table_246", run: |cx, g| { let mut x0: Option<Option<i64>> = g.take()?; let made = table_246(cx, x0)?; g.give(&made) } },
    Case { name: "table_247", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let mut x1: Option<Option<String>> = g.take()?; let made = table_247(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_248", run: |cx, g| { let mut x0: Option<(State, usize)> = g.take()?; let mut x1: Option<State> = g.take()?; let made = table_248(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_249", run: |cx, g| { let mut x0: Option<Option<String>> = g.take()?; let made = table_249(cx, x0)?; g.give(&made) } },
    Case { name: "table_250", run: |cx, g| { let mut x0: Option<Option<Decimal>> = g.take()?; let made = table_250(cx, x0)?; g.give(&made) } },
    Case { name: "table_251", run: |cx, g| { let mut x0: Option<State> = g.take()?; let made = table_251(cx, x0)?; g.give(&made) } },
    Case { name: "table_252", run: |cx, g| { let mut x0: Option<DateTime> = g.take()?; let made = table_252(cx, &x0)?; g.give(&made) } },
    Case { name: "table_253", run: |cx, g| { let mut x0: Option<State> = g.take()?; let made = table_253(cx, x0)?; g.give(&made) } },
    Case { name: "table_254", run: |cx, g| { let mut x0: Option<State> = g.take()?; let made = table_254(cx, &x0)?; g.give(&made) } },
    Case { name: "table_255", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let made = table_255(cx, x0)?; g.give(&made) } },
    Case { name: "table_256", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = table_256(cx, x0)?; g.give(&made) } },
    Case { name: "table_257", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = table_257(cx, &x0)?; g.give(&made) } },
    Case { name: "table_258", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = table_258(cx, x0)?; g.give(&made) } },
    Case { name: "table_259", run: |cx, g| { let mut x0: Option<(Decimal, Date)> = g.take()?; let made = table_259(cx, x0)?; g.give(&made) } },
    Case { name: "table_260", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let made = table_260(cx, x0)?; g.give(&made) } },
    Case { name: "table_261", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: i32 = g.take()?; let made = table_261(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_262", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: String = g.take()?; let made = table_262(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_263", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_263(cx, x0)?; g.give(&made) } },
    Case { name: "table_264", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_264(cx, x0)?; g.give(&made) } },
    Case { name: "table_265", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_265(cx, x0)?; g.give(&made) } },
    Case { name: "table_266", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_266(cx, x0)?; g.give(&made) } },
    Case { name: "table_267", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_267(cx, x0)?; g.give(&made) } },
    Case { name: "table_268", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_268(cx, x0)?; g.give(&made) } },
    Case { name: "table_269", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_269(cx, x0)?; g.give(&made) } },
    Case { name: "table_270", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_270(cx, x0)?; g.give(&made) } },
    Case { name: "table_271", run: |cx, g| { let mut x0: (usize, i32) = g.take()?; let made = table_271(cx, x0)?; g.give(&made) } },
    Case { name: "table_272", run: |cx, g| { let mut x0: Vec<DateTime> = g.take()?; let made = table_272(cx, &x0)?; g.give(&made) } },
    Case { name: "table_273", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_273(cx, x0)?; g.give(&made) } },
    Case { name: "table_274", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_274(cx, x0)?; g.give(&made) } },
    Case { name: "table_275", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_275(cx, x0)?; g.give(&made) } },
    Case { name: "table_276", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_276(cx, x0)?; g.give(&made) } },
    Case { name: "table_277", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_277(cx, x0)?; g.give(&made) } },
    Case { name: "table_278", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_278(cx, x0)?; g.give(&made) } },
    Case { name: "table_279", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_279(cx, x0)?; g.give(&made) } },
    Case { name: "table_280", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_280(cx, x0)?; g.give(&made) } },
    Case { name: "table_281", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_281(cx, x0)?; g.give(&made) } },
    Case { name: "table_282", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_282(cx, x0)?; g.give(&made) } },
    Case { name: "table_283", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_283(cx, x0)?; g.give(&made) } },
    Case { name: "table_284", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_284(cx, x0)?; g.give(&made) } },
    Case { name: "table_285", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_285(cx, x0)?; g.give(&made) } },
    Case { name: "table_286", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_286(cx, x0)?; g.give(&made) } },
    Case { name: "table_287", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let made = table_287(cx, x0)?; g.give(&made) } },
    Case { name: "table_288", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let made = table_288(cx, x0)?; g.give(&made) } },
    Case { name: "table_289", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let made = table_289(cx, x0)?; g.give(&made) } },
    Case { name: "table_290", run: |cx, g| { let mut x0: Vec<Vec<Date>> = g.take()?; let made = table_290(cx, x0)?; g.give(&made) } },
    Case { name: "table_291", run: |cx, g| { let mut x0: Vec<Vec<State>> = g.take()?; let made = table_291(cx, x0)?; g.give(&made) } },
    Case { name: "table_292", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = table_292(cx, x0)?; g.give(&made) } },
    Case { name: "table_293", run: |cx, g| { let mut x0: Vec<DateTime> = g.take()?; let made = table_293(cx, x0)?; g.give(&made) } },
    Case { name: "table_294", run: |cx, g| { let mut x0: Vec<(Decimal, i32)> = g.take()?; let made = table_294(cx, x0)?; g.give(&made) } },
    Case { name: "table_295", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let made = table_295(cx, x0)?; g.give(&made) } },
    Case { name: "table_296", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = table_296(cx, &x0)?; g.give(&made) } },
    Case { name: "table_297", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: usize = g.take()?; let made = table_297(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_298", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: usize = g.take()?; let made = table_298(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "table_299", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: bool = g.take()?; let made = table_299(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "table_300", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: String = g.take()?; let made = table_300(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_301", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_301(cx, x0)?; g.give(&made) } },
    Case { name: "table_302", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_302(cx, x0)?; g.give(&made) } },
    Case { name: "table_303", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_303(cx, x0)?; g.give(&made) } },
    Case { name: "table_304", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_304(cx, x0)?; g.give(&made) } },
    Case { name: "table_305", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let made = table_305(cx, x0)?; g.give(&made) } },
    Case { name: "table_306", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let made = table_306(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_307", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let made = table_307(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_308", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let made = table_308(cx, x0)?; g.give(&made) } },
    Case { name: "table_309", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_309(cx, x0)?; g.give(&made) } },
    Case { name: "table_310", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: usize = g.take()?; let mut x2: i64 = g.take()?; let made = table_310(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_311", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: usize = g.take()?; let mut x2: String = g.take()?; let made = table_311(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "table_312", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: usize = g.take()?; let made = table_312(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_313", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: usize = g.take()?; let made = table_313(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_314", run: |cx, g| { let mut x0: Vec<Vec<usize>> = g.take()?; let mut x1: usize = g.take()?; let made = table_314(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_315", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: usize = g.take()?; let made = table_315(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_316", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: usize = g.take()?; let made = table_316(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "table_317", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: usize = g.take()?; let made = table_317(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_318", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let made = table_318(cx, x0)?; g.give(&made) } },
    Case { name: "table_319", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let made = table_319(cx, x0)?; g.give(&made) } },
    Case { name: "table_320", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let made = table_320(cx, x0)?; g.give(&made) } },
    Case { name: "table_321", run: |cx, g| { let mut x0: Vec<Vec<usize>> = g.take()?; let made = table_321(cx, x0)?; g.give(&made) } },
    Case { name: "table_322", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_322(cx, x0)?; g.give(&made) } },
    Case { name: "table_323", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = table_323(cx, x0)?; g.give(&made) } },
    Case { name: "table_324", run: |cx, g| { let mut x0: Vec<Vec<i64>> = g.take()?; let made = table_324(cx, x0)?; g.give(&made) } },
    Case { name: "table_325", run: |cx, g| { let mut x0: Vec<Vec<String>> = g.take()?; let mut x1: Vec<Vec<String>> = g.take()?; let made = table_325(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_326", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: Vec<Decimal> = g.take()?; let made = table_326(cx, x0, x1)?; g.give(&made) } },
    Case { name: "table_327", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_327(cx, x0)?; g.give(&made) } },
    Case { name: "table_328", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = table_328(cx, x0)?; g.give(&made) } },
    Case { name: "table_329", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let made = table_329(cx, x0)?; g.give(&made) } },
    Case { name: "table_330", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let made = table_330(cx, x0)?; g.give(&made) } },
    Case { name: "table_331", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let made = table_331(cx, x0)?; g.give(&made) } },
    Case { name: "table_332", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let made = table_332(cx, x0)?; g.give(&made) } },
    Case { name: "table_333", run: |cx, g| { let mut x0: Vec<Vec<i32>> = g.take()?; let made = table_333(cx, x0)?; g.give(&made) } },
    Case { name: "table_334", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_334(cx, x0)?; g.give(&made) } },
    Case { name: "table_335", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_335(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_336", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_336(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_337", run: |cx, g| { let mut x0: Vec<Vec<String>> = g.take()?; let mut x1: Option<Vec<String>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_337(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_338", run: |cx, g| { let mut x0: Vec<Option<Date>> = g.take()?; let mut x1: Option<Option<Date>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_338(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_339", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_339(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_340", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_340(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_341", run: |cx, g| { let mut x0: Vec<Vec<DateTime>> = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_341(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_342", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_342(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_343", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_343(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_344", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_344(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_345", run: |cx, g| { let mut x0: Vec<(State, i64)> = g.take()?; let mut x1: Option<(State, i64)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_345(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_346", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: Option<Decimal> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_346(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_347", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: Option<Decimal> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_347(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_348", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_348(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_349", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_349(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_350", run: |cx, g| { let mut x0: Vec<Vec<DateTime>> = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_350(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_351", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: Option<Decimal> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_351(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_352", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let mut x1: Option<Option<Decimal>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_352(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_353", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_353(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_354", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_354(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_355", run: |cx, g| { let mut x0: Vec<Vec<String>> = g.take()?; let mut x1: Option<Vec<String>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_355(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_356", run: |cx, g| { let mut x0: Vec<(i64, String)> = g.take()?; let mut x1: Option<(i64, String)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_356(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_357", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: Option<Decimal> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_357(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_358", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_358(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_359", run: |cx, g| { let mut x0: Vec<Option<bool>> = g.take()?; let mut x1: Option<Option<bool>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_359(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_360", run: |cx, g| { let mut x0: Vec<Option<bool>> = g.take()?; let mut x1: Option<Option<bool>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_360(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_361", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_361(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_362", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_362(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_363", run: |cx, g| { let mut x0: Vec<Option<i32>> = g.take()?; let mut x1: Option<Option<i32>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_363(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_364", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_364(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_365", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: Option<usize> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_365(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_366", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_366(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_367", run: |cx, g| { let mut x0: Vec<(i32, String)> = g.take()?; let mut x1: Option<(i32, String)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_367(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_368", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_368(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_369", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_369(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_370", run: |cx, g| { let mut x0: Vec<Option<usize>> = g.take()?; let mut x1: Option<Option<usize>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_370(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_371", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_371(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_372", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_372(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_373", run: |cx, g| { let mut x0: Vec<Date> = g.take()?; let mut x1: Option<Date> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_373(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_374", run: |cx, g| { let mut x0: Vec<(State, String)> = g.take()?; let mut x1: Option<(State, String)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_374(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_375", run: |cx, g| { let mut x0: Vec<(String, i32)> = g.take()?; let mut x1: Option<(String, i32)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_375(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_376", run: |cx, g| { let mut x0: Vec<Option<usize>> = g.take()?; let mut x1: Option<Option<usize>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_376(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_377", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_377(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_378", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_378(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_379", run: |cx, g| { let mut x0: Vec<Option<usize>> = g.take()?; let mut x1: Option<Option<usize>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_379(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_380", run: |cx, g| { let mut x0: Vec<Option<Date>> = g.take()?; let mut x1: Option<Option<Date>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_380(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_381", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_381(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_382", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_382(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_383", run: |cx, g| { let mut x0: Vec<(i32, State)> = g.take()?; let mut x1: Option<(i32, State)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_383(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_384", run: |cx, g| { let mut x0: Vec<Vec<bool>> = g.take()?; let mut x1: Option<Vec<bool>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_384(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_385", run: |cx, g| { let mut x0: Vec<Vec<DateTime>> = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_385(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_386", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: Option<usize> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_386(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_387", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: Option<usize> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_387(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_388", run: |cx, g| { let mut x0: Vec<(bool, DateTime)> = g.take()?; let mut x1: Option<(bool, DateTime)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_388(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_389", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_389(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_390", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_390(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_391", run: |cx, g| { let mut x0: Vec<Vec<usize>> = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_391(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_392", run: |cx, g| { let mut x0: Vec<Option<i32>> = g.take()?; let mut x1: Option<Option<i32>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_392(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_393", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let mut x1: Option<Option<Decimal>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_393(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_394", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_394(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_395", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_395(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_396", run: |cx, g| { let mut x0: Vec<Vec<Decimal>> = g.take()?; let mut x1: Option<Vec<Decimal>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_396(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_397", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_397(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_398", run: |cx, g| { let mut x0: Vec<Vec<State>> = g.take()?; let mut x1: Option<Vec<State>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_398(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_399", run: |cx, g| { let mut x0: Vec<DateTime> = g.take()?; let mut x1: Option<DateTime> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_399(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_400", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_400(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_401", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_401(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_402", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_402(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_403", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_403(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_404", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_404(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_405", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_405(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_406", run: |cx, g| { let mut x0: Vec<Date> = g.take()?; let mut x1: Option<Date> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_406(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_407", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_407(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_408", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: Option<usize> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_408(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_409", run: |cx, g| { let mut x0: Vec<Date> = g.take()?; let mut x1: Option<Date> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_409(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_410", run: |cx, g| { let mut x0: Vec<DateTime> = g.take()?; let mut x1: Option<DateTime> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_410(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_411", run: |cx, g| { let mut x0: Vec<(usize, i32)> = g.take()?; let mut x1: Option<(usize, i32)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_411(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_412", run: |cx, g| { let mut x0: Vec<bool> = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_412(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_413", run: |cx, g| { let mut x0: Vec<Vec<State>> = g.take()?; let mut x1: Option<Vec<State>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_413(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_414", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: Option<Decimal> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_414(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_415", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_415(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_416", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_416(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_417", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_417(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_418", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_418(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_419", run: |cx, g| { let mut x0: Vec<(String, State)> = g.take()?; let mut x1: Option<(String, State)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_419(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_420", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: Option<usize> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_420(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_421", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: Option<usize> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_421(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_422", run: |cx, g| { let mut x0: Vec<Option<i32>> = g.take()?; let mut x1: Option<Option<i32>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_422(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_423", run: |cx, g| { let mut x0: Vec<Date> = g.take()?; let mut x1: Option<Date> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_423(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_424", run: |cx, g| { let mut x0: Vec<Option<i64>> = g.take()?; let mut x1: Option<Option<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_424(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_425", run: |cx, g| { let mut x0: Vec<(bool, DateTime)> = g.take()?; let mut x1: Option<(bool, DateTime)> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_425(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_426", run: |cx, g| { let mut x0: Vec<State> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_426(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_427", run: |cx, g| { let mut x0: Vec<Vec<usize>> = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_427(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_428", run: |cx, g| { let mut x0: Vec<Vec<i64>> = g.take()?; let mut x1: Option<Vec<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_428(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_429", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_429(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_430", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let mut x1: Option<Option<Decimal>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_430(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_431", run: |cx, g| { let mut x0: Vec<Vec<usize>> = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_431(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_432", run: |cx, g| { let mut x0: Vec<Vec<DateTime>> = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_432(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_433", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_433(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_434", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_434(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_435", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_435(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_436", run: |cx, g| { let mut x0: Vec<Vec<i32>> = g.take()?; let mut x1: Option<Vec<i32>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_436(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_437", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let mut x1: Option<Option<Decimal>> = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = table_437(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "table_438", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_438(cx, &x0)?; g.give(&made) } },
    Case { name: "table_439", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_439(cx, &x0)?; g.give(&made) } },
    Case { name: "table_440", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_440(cx, &x0)?; g.give(&made) } },
    Case { name: "table_441", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_441(cx, &x0)?; g.give(&made) } },
    Case { name: "table_442", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_442(cx, &x0)?; g.give(&made) } },
    Case { name: "table_443", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_443(cx, &x0)?; g.give(&made) } },
    Case { name: "table_444", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_444(cx, &x0)?; g.give(&made) } },
    Case { name: "table_445", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_445(cx, &x0)?; g.give(&made) } },
    Case { name: "table_446", run: |cx, g| { let mut x0: Ref<Task> = g.take()?; let made = table_446(cx, x0)?; g.give(&made) } },
    Case { name: "table_447", run: |cx, g| { let mut x0: Ref<Task> = g.take()?; let made = table_447(cx, x0)?; g.give(&made) } },
    Case { name: "table_448", run: |cx, g| { let mut x0: Id<Task> = g.take()?; let made = table_448(cx, x0)?; g.give(&made) } },
    Case { name: "table_449", run: |cx, g| { let mut x0: Id<Task> = g.take()?; let made = table_449(cx, x0)?; g.give(&made) } },
    Case { name: "table_450", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_450(cx, &x0)?; g.give(&made) } },
    Case { name: "table_451", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_451(cx, &x0)?; g.give(&made) } },
    Case { name: "table_452", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_452(cx, &x0)?; g.give(&made) } },
    Case { name: "table_453", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_453(cx, x0)?; g.give(&made) } },
    Case { name: "table_454", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_454(cx, x0)?; g.give(&made) } },
    Case { name: "table_455", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_455(cx, x0)?; g.give(&made) } },
    Case { name: "table_456", run: |cx, g| { let mut x0: bool = g.take()?; let made = table_456(cx, x0)?; g.give(&made) } },
    Case { name: "table_457", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_457(cx, &x0)?; g.give(&made) } },
    Case { name: "table_458", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let made = table_458(cx, &x0)?; g.give(&made) } },
    Case { name: "table_459", run: |cx, g| { let mut x0: State = g.take()?; let made = table_459(cx, x0)?; g.give(&made) } },
    Case { name: "table_460", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_460(cx, &x0)?; g.give(&made) } },
    Case { name: "table_461", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_461(cx, x0)?; g.give(&made) } },
    Case { name: "table_462", run: |cx, g| { let mut x0: i64 = g.take()?; let made = table_462(cx, x0)?; g.give(&made) } },
    Case { name: "table_463", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = table_463(cx, &x0)?; g.give(&made) } },
    Case { name: "table_464", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = table_464(cx, &x0)?; g.give(&made) } },
    Case { name: "table_465", run: |cx, g| { let mut x0: usize = g.take()?; let made = table_465(cx, &x0)?; g.give(&made) } },
    Case { name: "table_466", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = table_466(cx, &x0)?; g.give(&made) } },
    Case { name: "table_467", run: |cx, g| { let mut x0: String = g.take()?; let made = table_467(cx, &x0)?; g.give(&made) } },
    Case { name: "table_468", run: |cx, g| { let mut x0: Vec<Vec<String>> = g.take()?; let made = table_468(cx, x0)?; g.give(&made) } },
    Case { name: "table_469", run: |cx, g| { let mut x0: Vec<Option<i32>> = g.take()?; let made = table_469(cx, x0)?; g.give(&made) } },
];
