//! The functions of texts.

use tidewater::prelude::*;

#[nanoflow]
pub fn texts(cx: &mut Device) -> FlowResult<Vec<bool>> {
    // String::new() -> String
    let mut name = String::new();
    // push_str(&mut String, String)
    name.push_str("Anna Berg");
    // push(&mut String, String)
    name.push('!');
    // clone(String) -> String
    let whole = name.clone();
    // clear(&mut String)
    name.clear();
    // into(String) -> String
    let text: String = "Anna".into();
    let mut words = vec!["pen", "a", "ink"];
    // cmp(String, String) -> Ordering
    words.sort_by(|a, b| a.cmp(b));
    Ok(vec![
        // is_empty(String) -> bool
        name.is_empty(),
        // len(String) -> usize
        whole.len() == 10,
        // contains(String, String) -> bool
        whole.contains("Berg"),
        // starts_with(String, String) -> bool
        whole.starts_with("Anna"),
        // ends_with(String, String) -> bool
        whole.ends_with('!'),
        // to_lowercase(String) -> String
        whole.to_lowercase() == "anna berg!",
        // to_uppercase(String) -> String
        "straße".to_uppercase() == "STRASSE",
        // to_ascii_lowercase(String) -> String
        "Ä1".to_ascii_lowercase() == "Ä1",
        // to_ascii_uppercase(String) -> String
        "äb".to_ascii_uppercase() == "äB",
        // eq_ignore_ascii_case(String, String) -> bool
        "A-17".eq_ignore_ascii_case("a-17"),
        // trim(String) -> String
        " a ".trim() == "a",
        // trim_start(String) -> String
        " a ".trim_start() == "a ",
        // trim_end(String) -> String
        " a ".trim_end() == " a",
        // strip_prefix(String, String) -> Option<String>
        "No 7".strip_prefix("No ") == Some("7"),
        // strip_suffix(String, String) -> Option<String>
        "7 kg".strip_suffix(" g").is_none(),
        // trim_start_matches(String, String) -> String
        "007".trim_start_matches('0') == "7",
        // trim_end_matches(String, String) -> String
        "7...".trim_end_matches('.') == "7",
        // replace(String, String, String) -> String
        "1,5,0".replace(',', ".") == "1.5.0",
        // replacen(String, String, String, integer) -> String
        "1,5,0".replacen(',', ".", 1) == "1.5,0",
        // repeat(String, usize) -> String
        "-".repeat(3) == "---",
        // substring(String, usize, usize) -> String
        "Käse".substring(1, 2) == "äs",
        // fits(String, String) -> Option<bool>
        "AB-12".fits("[A-Z]{2}-[0-9]+") == Some(true),
        // replace_pattern(String, String, String) -> Option<String>
        "1 2  3".replace_pattern(" +", "-") == Some("1-2-3".to_owned()),
        // replace_first_pattern(String, String, String) -> Option<String>
        "20.11.".replace_first_pattern(r"(\d+)\.(\d+)\.", "$2/$1") == Some("11/20".to_owned()),
        // url_encoded(String) -> String
        "Käse & Co".url_encoded() == "K%C3%A4se%20%26%20Co",
        // url_decoded(String) -> Option<String>
        "K%C3%A4se".url_decoded() == Some("Käse".to_owned()),
        // find(String, String) -> Option<usize>
        "a/b/c".find('/') == Some(1),
        // rfind(String, String) -> Option<usize>
        "a/b/c".rfind('/') == Some(3),
        // split(String, String) -> DoubleEnded<String>
        "a,,b".split(',').rev().next() == Some("b"),
        // split_whitespace(String) -> DoubleEnded<String>
        "a  b".split_whitespace().count() == 2,
        // lines(String) -> DoubleEnded<String>
        "a\nb".lines().last() == Some("b"),
        // chars(String) -> DoubleEnded<String>
        "abc".chars().rev().collect::<String>() == "cba",
        // char_indices(String) -> DoubleEnded<(usize, String)>
        "äb".char_indices().rev().next() == Some((2, 'b')),
        // split_once(String, String) -> Option<(String, String)>
        "k=v=w".split_once('=') == Some(("k", "v=w")),
        // rsplit_once(String, String) -> Option<(String, String)>
        "k=v=w".rsplit_once('=') == Some(("k=v", "w")),
        // to_string(String) -> String
        "a".to_string() == "a",
        // to_owned(String) -> String
        "a".to_owned() == "a",
        // as_str(String) -> String
        whole.as_str() == "Anna Berg!",
        text == "Anna",
        // String::from(String) -> String
        String::from("a") == "a",
        // parse(String) -> FlowResult<i32>
        "-7".parse::<i32>().ok() == Some(-7),
        // parse(String) -> FlowResult<i64>
        "7".parse::<i64>().ok() == Some(7),
        // parse(String) -> FlowResult<usize>
        "-7".parse::<usize>().is_err(),
        // parse(String) -> FlowResult<Decimal>
        "1.50".parse::<Decimal>().ok() == Decimal::new(15, 1),
        // parse(String) -> FlowResult<Date>
        "2026-02-30".parse::<Date>().is_err(),
        // parse(String) -> FlowResult<DateTime>
        "2026-11-20T08:30:00Z".parse::<DateTime>().is_ok(),
        // parse(String) -> FlowResult<bool>
        "true".parse::<bool>().ok() == Some(true),
        words == vec!["a", "ink", "pen"],
    ])
}
