// Made by `cargo run -p tests --bin grammar`; a test compares. Do not edit.

use super::app::*;

/// Step by step.
#[nanoflow]
pub fn flow_000(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal) -> FlowResult {
    if ((*b1) > Decimal::ONE) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: ("ß".to_string() + "ab,b,,c") }));
    }
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 2_i32 && true {
            c2 += 1_i32;
            let e4 = a0.state;
        }
    }
    let (a5, b6) = Some(((*b1), Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()))).unwrap_or(((*b1), Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()))).to_owned();
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_001(cx: &mut Device, a0: &mut Option<bool>, b1: &mut Vec<String>) -> FlowResult<String> {
    if (*a0).is_some() {
        return Ok((vec![(*a0), (*a0), (*a0)].into_iter().fold(String::from("x=1=2"), |c2, d3| c2.clone()) + &("".to_owned() + "aaa")));
    }
    *b1 = b1.clone();
    'l9: for e9 in vec![cx.now(), vec![Some(" ".to_owned()), Some(String::from(" "))].into_iter().fold(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), |e4, a5| DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), Some(b1.clone()).into_iter().fold(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), |b6, c7| b6)] {
        let (e14, a15) = Some(b1.clone()).into_iter().step_by(1_usize).collect::<Vec<_>>().into_iter().take_while(|a10| (e9 != DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())).fold(((*a0), (*a0)), |(b11, c12), d13| ((*a0), b11));
        let b16 = (String::from(" \t x\n"), vec![(-7_i32), (-40000_i32)]);
        *a0 = Some((e9 < DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()));
    }
    Ok(String::new())
}

/// Step by step.
#[nanoflow]
pub fn flow_002(cx: &mut Device, a0: &mut Option<i32>) -> FlowResult<DateTime> {
    {
        let mut b1 = 0_i32;
        'l3: while b1 < 4_i32 && (*a0).is_none() {
            b1 += 1_i32;
            let mut b6: Option<i32> = (match (*a0) { Some(_) => (*a0), d3 => d3.into_iter().take_while(|e4| false).find(|a5| (b1 <= 400_i32)).or_else(|| b1.checked_div(b1)) });
            let d8: Option<i32> = (match (*a0) { Some(1_i32) => vec![b1, b1, (-7_i32)].into_iter().chain((1_i32..5_i32)).find(|c7| "Ä".to_owned().ends_with(&"Ä".to_string())), _ => Some((-7_i32)) });
        }
    }
    *a0 = (*a0);
    Ok(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_003(cx: &mut Device, a0: &mut DateTime, b1: (i32, Option<usize>)) -> FlowResult<Option<Vec<State>>> {
    if ((*a0) > DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) {
        return Ok(Some(b1).into_iter().step_by(3_usize).fold((if b1.1.is_some() { Ok(vec![State::Half, State::Open]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ß") })) }), |c2, (d3, e4)| (if ((*a0) <= DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { Ok(vec![State::Done]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) })).ok());
    }
    *a0 = ({ let (a5, b6) = b1; vec![vec![" \t x\n".to_owned(), "ab,b,,c".to_string()], vec![String::from("A\r\nB\n\n"), "-17".to_owned()], vec![String::from("İstanbul"), "\"{}\\".to_owned()]] }).into_iter().flatten().map(|c7| ((String::from("ab,b,,c") + &c7.clone()) + &c7)).fold((*a0), |d8, e9| (*a0));
    cx.log(Level::Warning, "a".to_string());
    *a0 = (*a0);
    Ok(Some(vec![State::Half, State::Done, State::Done]))
}

/// Step by step.
#[nanoflow]
pub fn flow_004(cx: &mut Device, a0: usize) -> FlowResult<usize> {
    if (a0 > 1_usize) {
        return Ok(((4_usize..4_usize).filter(|b1| ((*b1) <= 1000000_usize)).skip_while(|c2| ((*c2) == 0_usize)).sum::<usize>() + a0));
    }
    cx.log(Level::Info, format!("}}{a0}{{{a0}"));
    {
        let mut d3 = 0_i32;
        while d3 < 3_i32 && true {
            d3 += 1_i32;
            cx.message(format!("x{}", Some(1_i64).is_none()));
        }
    }
    Ok(Some(a0).into_iter().take_while(|a5| true).take(({ let b6 = a0; a0 })).sum::<usize>())
}

/// Step by step.
#[nanoflow]
pub fn flow_005(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<i64>, c2: &mut Vec<bool>, mut d3: Option<Date>) -> FlowResult<Vec<Option<State>>> {
    if d3.is_none() {
        return Ok(vec![Some(State::Done)]);
    }
    let Some(a5) = b1 else {
        return Err((FlowError::Failed { code: "early".to_string(), text: ({ let e4 = Some(String::from(" ")); String::from("-17") }) }));
    };
    let _ = (if b1.is_some() { Ok("".to_string()) } else { Err(FlowError::Offline) }).unwrap_or_default();
    'l10: for a10 in vec![(match b1 { Some(b6) => b1, Some(-1_i64) if ((*c2).len() >= 3_usize) => b1, c7 => b1 }), (match (if ((*c2).len() <= 2_usize) { Ok(1_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }) { Ok(d8) => b1, Err(_) => b1, _ => b1 }), b1] {
        let mut b11 = cx.get(a0.as_ref())?;
    }
    Ok(vec![Some(State::Done), Some(State::Half), Some(State::Done)])
}

/// Step by step.
#[nanoflow]
pub fn flow_006(cx: &mut Device, a0: &Obj<Task>, b1: &Decimal, c2: &mut Option<i64>, d3: bool) -> FlowResult<bool> {
    if (*c2).is_none() {
        return Ok(Some(State::Done).and_then(|e4| Some((*c2))).into_iter().enumerate().map(|(a5, b6)| (*c2)).fold(false, |c7, d8| (if d3 { d3 } else { c7 })));
    }
    if (a0.weight <= 0_i64) {
        *c2 = Some(5_i64);
    } else {
        let c12 = (match d3 { false => vec![(*c2)].into_iter().fold((if d3 { Ok((*c2)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_string() })) }), |e9, a10| (if ((*b1) >= Decimal::ONE) { Ok(a10) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) })).is_ok_and(|b11| d3), _ => d3 });
    }
    cx.show_home()?;
    let _ = (match d3 { false => 1000000_i32, d13 => 1000000_i32 }).to_owned();
    Ok(d3)
}

/// Step by step.
#[nanoflow]
pub fn flow_007(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: &bool) -> FlowResult<String> {
    if (a0.title >= "b".to_string()) {
        return Ok(({ let d3 = 400_usize; Some("İstanbul".to_string()).into_iter().filter(|e4| (*c2)).collect::<String>() }));
    }
    if (*c2) {
        return Ok((if let false = (*c2) { format!("}}{c2}{:<.5}{}", "ab,b,,c".to_owned(), (*b1)) } else { format!("{b1:<5}") }));
    }
    if ((*b1) >= (-1_i64)) {
        cx.commit(a0)?;
        cx.show_home()?;
    }
    let c7: bool = 'l6: loop {
        let mut b6 = cx.get(a0.id())?;
        break a0.is_urgent;
    };
    Ok((match (*b1) { 3 => " \t x\n".to_string().trim_start().to_string(), d8 => (if (*c2) { Ok(String::from("ß")) } else { Err(FlowError::Offline) }).unwrap_or("\"{}\\".to_owned()) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_008(cx: &mut Device, a0: &mut Obj<Task>, b1: &String, c2: &mut i32) -> FlowResult<Vec<(State, State)>> {
    if (a0.title >= "a".to_string()) {
        return cx.fail("given-up", b1.clone().trim_end().to_string());
    }
    (match (*c2) { (-1_i32..3_i32) => vec![((*c2) > 1_i32)], a10 => vec![true] }).into_iter().take_while(|b11| (*b11)).take_while(|c12| (*c12)).for_each(|d13| { let _ = vec![(*c2)].into_iter().rev().sum::<i32>(); });
    'l21: for b21 in vec![(*c2), 10_i32, (*c2)].into_iter().enumerate().map(|(e14, a15)| a0.effort).zip((match (*c2) { b16 @ (-1..=5) => Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), (-7..) => Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), c17 => Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) })).map(|(d18, e19)| d18) {
        let mut c22 = cx.create(Task { state: State::Half, effort: (*c2), due: Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()), ..Task::default() })?;
        c22.weight += 1000000_i64;
        c22.title = b1.clone();
    }
    let mut d23 = (*c2);
    Ok(vec![(State::Half, State::Done), (State::Open, State::Open)])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_009(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Decimal, mut c2: Vec<Vec<i64>>, d3: String) -> FlowResult<i32> {
    if (c2.len() >= 3_usize) {
        return cx.fail("given-up", format!("}}{d3}"));
    }
    c2.dedup();
    {
        let mut e4 = 0_i32;
        while e4 < 1_i32 && (a0.title <= "b".to_string()) {
            e4 += 1_i32;
            let (b11, c12) = vec![(*b1)].to_owned().into_iter().chain(Some((*b1)).into_iter().map(|b6| b6).collect::<Vec<_>>()).take_while(|c7| Some(((*c7) <= Decimal::new((-35_i64), 1_u32).unwrap_or_default())).unwrap_or_else(|| ((*b1) >= Decimal::new(25_i64, 0_u32).unwrap_or_default()))).fold((match e4 { (0..4) => (vec![d3.clone()], d3.clone()), (..12_i32) if (d3 < "a".to_string()) => (vec![d3.clone(), d3.clone()], d3.clone()), d8 => (vec![d3.clone(), d3.clone()], String::from(" ")) }), |e9, a10| (vec![d3.clone()], d3.clone()));
        }
    }
    Ok(10_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_010(cx: &mut Device, a0: &mut (Option<i32>, Vec<String>), mut b1: usize) -> FlowResult<String> {
    if (b1 < 5_usize) {
        return Ok(format!("{{{}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()));
    }
    let d3 = {
        let c2;
        if (a0.1.len() > 2_usize) { c2 = b1; } else { c2 = b1; }
        c2
    };
    let d8: i64 = 'l5: loop {
        Some(vec![b1, 3_usize, d3]).into_iter().filter(|b6| true).for_each(|c7| { let _ = Some(vec![(b1 < 0_usize), (b1 >= 1_usize), (d3 > 1_usize)]).is_none(); });
        break (1_i64 / 2_i64).signum();
    };
    Ok("x=1=2".to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_011(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Date>, mut c2: Vec<Date>) -> FlowResult<Vec<Option<String>>> {
    let mut d3 = cx.get(a0.id())?;
    'l5: for a5 in b1.clone() {
        cx.commit(&mut d3)?;
        c2.clear();
        let b6: Vec<Date> = b1.clone();
    }
    'l8: for d8 in vec![c2.clone(), b1.clone()] {
        cx.commit(&mut d3)?;
    }
    Ok(vec![Some("Ä".to_owned()), Some("İstanbul".to_string())])
}

/// Step by step.
#[nanoflow]
pub fn flow_012(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<Vec<String>>, c2: &mut (Vec<i64>, Option<i64>)) -> FlowResult<(Option<Decimal>, (State, bool))> {
    if (a0.title < "aaa".to_string()) {
        return Ok((if let (d3, e4) = c2.clone() { Some(b1.clone()).into_iter().skip_while(|a5| true).fold((Some(Decimal::new(25_i64, 28_u32).unwrap_or_default()), (State::Open, false)), |(b6, c7), d8| (Some(Decimal::ZERO), c7)) } else { (Some(Decimal::new(5_i64, 28_u32).unwrap_or_default()), (State::Half, true)) }));
    }
    b1.sort();
    a0.state = State::Open;
    if a0.seen.is_none() {
        return cx.fail("given-up", ("a".to_string() + &String::from("A\r\nB\n\n")));
    }
    Ok((match c2.clone() { (e9, None) => (if false { Ok((Some(Decimal::from(10_i32)), (State::Half, true))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }).unwrap_or_else(|a10| (Some(Decimal::new(999_i64, 0_u32).unwrap_or_default()), (State::Done, false))), (b11, c12) => (Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()), (State::Half, true)) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_013(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Vec<Date>>) -> FlowResult<(Option<i64>, Vec<Decimal>)> {
    let _ = b1.clone().max(b1.iter().filter(|c2| false).skip_while(|d3| false).cloned().collect::<Vec<_>>());
    let mut e4 = vec![vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]];
    Ok((if (vec![Decimal::ONE] >= vec![Decimal::new(999_i64, 3_u32).unwrap_or_default()]) { (Some(1_i64), vec![Decimal::new(5_i64, 1_u32).unwrap_or_default()]) } else if let a5 @ (0_i64) = 1_i64 { (Some(a5), vec![Decimal::new(999_i64, 0_u32).unwrap_or_default(), Decimal::ZERO]) } else { (Some(7_i64), vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()]) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_014(cx: &mut Device, a0: &Obj<Task>, b1: &Date, c2: Vec<String>, d3: &Decimal) -> FlowResult {
    if ((*d3) <= Decimal::ZERO) {
        return Ok(vec![vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]].into_iter().for_each(|e4| { let _ = ({ let a5 = Some(1_i32); (*d3) }); }));
    }
    if a0.due.is_some() {
        cx.show_home()?;
    }
    let mut d13 = (match Some((*d3)).into_iter().step_by(1_usize).enumerate().map(|(b6, c7)| c7).fold((-1_i64), |d8, e9| d8) { (-7_i64..) => (match (if ((*b1) < Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_string() })) }) { Ok(_) => Some(c2.clone()), Err(_) => Some(vec!["-17".to_owned()]), _ => Some(c2.clone()) }), a10 => Some(c2.clone()) }).into_iter().fold((*b1), |b11, c12| b11);
    cx.close_page()?;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_015(cx: &mut Device, a0: &(State, DateTime), b1: &mut bool) -> FlowResult<(i64, Decimal)> {
    {
        let mut c2 = 0_i32;
        'l6: while c2 < 4_i32 && vec![(*a0)].into_iter().any(|(d3, e4)| (*b1)) {
            c2 += 1_i32;
            *b1 = (*b1);
            let b6 = false;
        }
    }
    let e9: bool = loop {
        let d8 = (*b1);
        break (*b1);
    };
    for (e14, _) in vec![Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()).into_iter().fold((*a0), |(a10, b11), c12| (*a0))] {
        let a15 = (if e9 { Ok((*b1)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) }).unwrap_or(("ß".to_owned() + &"\"{}\\".to_owned()).eq_ignore_ascii_case("aaa"));
    }
    Ok(({ let b16 = e9; vec![(*a0), (*a0)] }).into_iter().filter_map(|(c17, d18)| "\"{}\\".to_owned().chars().map(|e19| e19.to_string()).take_while(|a20| e9).fold(Some((*b1)), |b21, c22| b21)).filter(|d23| e9).fold(((-7_i64), Decimal::new(999_i64, 2_u32).unwrap_or_default()), |e24, a25| e24))
}

/// Step by step.
#[nanoflow]
pub fn flow_016(cx: &mut Device, a0: &mut Obj<Task>, b1: (bool, (String, State)), c2: (Option<bool>, String), mut d3: Vec<(usize, DateTime)>) -> FlowResult<Vec<usize>> {
    if (d3.len() < 3_usize) {
        return cx.fail("given-up", "x=1=2".to_string().trim_end().to_string());
    }
    let mut a5: (Option<bool>, String) = ({ let e4 = vec![(-2_i32), 3_i32, 10_i32]; c2.clone() });
    if (c2.1 >= "b".to_string()) {
        return cx.fail("given-up", Some(" ".to_string()).into_iter().skip_while(|b6| (b6.clone() != "Ä".to_owned())).into_iter().collect::<String>());
    }
    'l8: for (_, (d8, _)) in vec![b1.clone()] {
        let mut d13 = vec![(7_usize, DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), (0_usize, DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()), Some(c2.clone()).into_iter().into_iter().fold((10_usize, DateTime::from_milliseconds(0_i64).unwrap_or_default()), |(e9, a10), (b11, c12)| (e9, a10))];
        let a15 = cx.count(Task::filter(|e14| e14.title.starts_with("")).limit(1))?;
        let mut b16 = b1.clone();
    }
    Ok(vec![10_usize, 1_usize, 3_usize])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_017(cx: &mut Device, a0: &Obj<Task>, b1: &i32, c2: &i64, d3: &mut Vec<Decimal>) -> FlowResult<bool> {
    if (a0.effort >= 3_i32) {
        return cx.fail("given-up", format!("{}", (*b1)));
    }
    let a10: i32 = loop {
        *d3 = vec![(Decimal::new(999_i64, 28_u32).unwrap_or_default() % 1_i64)];
        break ((-1_i32)..4_i32).map(|a5| d3.iter().map(|b6| (*b6)).step_by(1_usize).sum::<Decimal>()).map(|c7| c7).into_iter().fold((*b1), |d8, e9| 5_i32);
    };
    let _ = Some((*c2)).into_iter().fold(({ let b11 = ("A\r\nB\n\n".to_owned(), String::from("")); "日本語".to_string() }), |c12, d13| (match c12.as_str() { "a" => c12.clone(), "Ä" => c12.clone(), _ => c12.clone() }));
    Ok(cx.is_online())
}

/// Step by step.
#[nanoflow]
pub fn flow_018(cx: &mut Device, a0: &Obj<Task>, b1: &Option<(Date, i32)>, c2: (State, Vec<Decimal>)) -> FlowResult<(Option<Date>, Option<String>)> {
    if a0.due.is_some() {
        return Err((FlowError::Failed { code: "late".to_string(), text: Some("İstanbul".to_owned()).unwrap_or_default() }));
    }
    let c12 = {
        let d3;
        if (*b1).is_none() { d3 = Decimal::from(29_i32); } else { d3 = ("Ä".to_owned() + "aaa").char_indices().map(|(e4, a5)| a5.to_string()).filter_map(|b6| Some(1_usize)).take(vec![vec!["".to_owned()]].into_iter().take_while(|c7| true).count()).fold(Some(Some(false)).into_iter().rev().fold(Decimal::from(1000000_i32), |d8, e9| d8), |a10, b11| a10); }
        d3
    };
    if a0.seen.is_none() {
        let mut d13 = cx.create(Task { price: (c12 / 10_i64), is_urgent: false, due: Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).into_iter().chain(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter()).last(), ..Task::default() })?;
    }
    let e14: (State, Vec<Decimal>) = c2.clone();
    Ok((Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), Some(String::from(" \t x\n"))))
}

/// Step by step.
#[nanoflow]
pub fn flow_019(cx: &mut Device, a0: DateTime, b1: Vec<Decimal>) -> FlowResult<Vec<Vec<DateTime>>> {
    let mut c2 = vec!["aaa".to_owned(), String::new(), "A\r\nB\n\n".to_string()].into_iter().collect::<Vec<_>>();
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 4_i32 && (vec![d3, d3, d3] > vec![(-2_i32), d3]) {
            d3 += 1_i32;
            let d8: Option<bool> = (if ("aaa".to_owned().to_owned() == ({ let a5 = d3; " ".to_owned() })) { vec![(a0 >= DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), (a0 >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default())].into_iter().chain(vec![(a0 > DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default())].into_iter().step_by(7_usize).filter(|b6| (*b6)).collect::<Vec<_>>()).take_while(|c7| (*c7)).nth(0_usize) } else if let (1_i32..) = d3 { Some((d3 < 2_i32)) } else { Some((d3 != 1_i32)) });
        }
    }
    Ok(vec![vec![a0], vec![a0, a0]])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_020(cx: &mut Device, a0: &Obj<Task>, b1: &mut i64, c2: Decimal, d3: &mut Option<Vec<Date>>) -> FlowResult<Vec<Vec<i32>>> {
    let e4: Vec<bool> = vec![((*b1) != (-2_i64)), ((*b1) < (-7_i64))];
    *b1 = (*b1);
    for mut b6 in cx.retrieve(Task::filter(|a5| (a5.due.is_some() || a5.due.is_some())).limit(1))? {
        let mut a10 = a0.title.clone().chars().map(|c7| c7.to_string()).fold((b6.weight * 3_i64), |d8, e9| (-1_i64));
        cx.message("A\r\nB\n\n".to_owned().chars().map(|b11| b11.to_string()).map(|c12| Some(c2).into_iter().filter(|d13| ((*d13) >= Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default())).fold(c12.clone(), |e14, a15| c12.clone())).collect::<String>());
    }
    Ok(vec![vec![(-2_i32), (-2_i32), 400_i32]])
}

/// Step by step.
#[nanoflow]
pub fn flow_021(cx: &mut Device, mut a0: Vec<usize>, b1: &usize, mut c2: Vec<State>) -> FlowResult {
    for e4 in ((-2_i64)..3_i64) {
        let b6: Vec<bool> = vec![Some(vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]).into_iter().any(|a5| (e4 <= 1000000_i64))];
        a0.reverse();
    }
    'l9: for e9 in vec![a0.clone(), ({ let c7 = (Decimal::ONE, (*b1)); a0.clone() })] {
        c2 = c2.clone();
    }
    if (a0.len() >= 2_usize) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: (match (*b1) { (1 | 3) => "x=1=2".to_string(), 29 => String::from(""), a10 => "a".to_owned() }) }));
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_022(cx: &mut Device, a0: &Option<State>, b1: i32, c2: &mut i64) -> FlowResult<(usize, i64)> {
    if (*a0).is_none() {
        return Ok((1_usize, (*c2)));
    }
    *c2 += 0_i64;
    if let 3_i32 = b1 && ((*c2) <= (-1_i64)) {
        let c7 = (match (if ((*c2) <= 1_i64) { Ok(b1) } else { Err(FlowError::Offline) }) { Ok(d3) => (if ((*c2) >= (-1_i64)) { Ok(DateTime::from_milliseconds(1_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("İstanbul") })) }).unwrap_or_else(|e4| DateTime::from_milliseconds(1_i64).unwrap_or_default()).hour(), Err((FlowError::Offline { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::TimedOut { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::Unsent { .. })) => b1, _ => ((match b1 { (1_i32..5_i32) => b1, a5 @ (3_i32..7_i32) if ((*c2) <= (-1_i64)) => b1, b6 => b6 }) * 2_i32) });
    }
    *c2 = vec![(*a0), (*a0)].into_iter().take_while(|d8| (format!(" of {:<}", b1) == format!("}}{c2}}}{:^}", b1))).enumerate().map(|(e9, a10)| Some((match (*c2) { b11 @ (0_i64..=6_i64) => State::Open, c12 => State::Open }))).fold((*c2), |d13, e14| d13);
    Ok((400_usize, 10_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_023(cx: &mut Device, a0: &mut i32, b1: &Option<Vec<usize>>, c2: &mut Option<i32>) -> FlowResult<String> {
    if (*c2).is_none() {
        return Ok((("-17".to_string() + &String::from(" \t x\n")) + &("".to_owned() + &"a".to_owned())));
    }
    let e4 = c2.replace(((match (*a0) { 0_i32 => (*a0), (-7..-3) if (*b1).is_some() => (*a0), d3 => (-7_i32) }) % 7_i32));
    let c12 = {
        let a5;
        if Some(e4).into_iter().filter_map(|b6| Some((5_i64, "x=1=2".to_string())).into_iter().skip(5_usize).enumerate().map(|c7| (400_i64, "".to_owned())).find_map(|d8| Some(b1.clone()))).filter(|e9| (((*a0) > 3_i32) && true)).map(|a10| a10.clone()).any(|b11| ((*a0) != (-1_i32))) { a5 = (*a0); } else { a5 = (*a0); }
        a5
    };
    cx.message(format!("{{{a0}{{{}{{{c12}", 1000000_i64));
    Ok("日本語".to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_024(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<DateTime>) -> FlowResult<String> {
    {
        let mut c2 = 0_i32;
        while c2 < 1_i32 && a0.is_urgent {
            c2 += 1_i32;
            cx.rollback(a0)?;
            cx.commit_all(a0)?;
        }
    }
    cx.log(Level::Info, format!(": {}", vec![3_i64, 0_i64, 400_i64].into_iter().zip(Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())).map(|(e4, a5)| (-40000_i64)).skip_while(|b6| ((*b6) >= i64::MAX)).fold(5_i32, |c7, d8| c7)));
    Ok(a0.title.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_025(cx: &mut Device, a0: &Option<i32>, b1: &mut Option<State>, c2: &Vec<Vec<bool>>) -> FlowResult {
    if ((*c2).len() < 3_usize) {
        cx.message(format!("x{}", a0.iter().into_iter().rev().sum::<i32>()));
    }
    let e4: i64 = 'l4: loop {
        *b1 = (*b1);
        break (-1_i64);
    };
    Ok((if ((*c2).len() <= 2_usize) { ({ let _ = (*a0); () }) } else { ({ let a5 = e4; () }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_026(cx: &mut Device, a0: i32) -> FlowResult<DateTime> {
    if (a0 > 1_i32) {
        return Err(FlowError::Offline);
    }
    'l2: for c2 in vec![vec![State::Half, State::Done].into_iter().collect::<Vec<_>>()] {
        let (d3, e4) = (i64::MIN, a0).to_owned().min((if (a0 != 1_i32) { (2_i64, a0) } else { ((-7_i64), 29_i32) }));
    }
    'l6: for b6 in vec![(a0 * 7_i32)] {
        let (c7, d8) = ((2_i64, Decimal::new(999_i64, 3_u32).unwrap_or_default()), b6);
        let mut e9: Option<Vec<Decimal>> = Some(vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]);
        e9 = Some((match (if (a0 > 1_i32) { Ok((b6 != 400_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) }) { Ok(a10) => vec![Decimal::from(2_i32), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()], Err(FlowError::FirstSignInNeedsServer { name: b11, .. }) => vec![Decimal::ONE], _ => vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::ONE] }));
    }
    let mut c12 = (a0, String::from("Ä"));
    Ok(DateTime::from_milliseconds(137634567_i64).unwrap_or_default())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_027(cx: &mut Device, a0: &Obj<Task>, mut b1: Option<Option<bool>>) -> FlowResult<Vec<i32>> {
    if b1.is_some() {
        return cx.fail("given-up", "日本語".to_owned().max("aaa".to_string()));
    }
    let mut c2: usize = (if (a0.weight <= (-1_i64)) { Some(7_usize) } else { None }).unwrap_or_else(|| (if (a0.state != State::Open) { Ok(1_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }).unwrap_or_default());
    let d3 = b1.take();
    Ok((match b1 { Some(e4) => Some(vec![1_i32]), a5 => Some(vec![400_i32, 2_i32]) }).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_028(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut i64, mut c2: usize) -> FlowResult<String> {
    if (c2 < 2_usize) {
        let d3 = 5_i32;
        let mut a5 = cx.create(Task { title: vec!["".to_owned()].join(&String::new()), state: (match d3 { (-1_i32 | 1_i32) => State::Open, e4 => State::Done }), effort: d3, price: (Decimal::ONE / d3), due: Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().plus_months((*b1)), ..Task::default() })?;
    } else {
        cx.commit(a0)?;
        cx.invalid(&*a0, |o| o.effort, ("A\r\nB\n\n".to_string() + &"A\r\nB\n\n".to_owned()));
    }
    'l7: for c7 in (if let (3_i64..7_i64) = (*b1) { vec![vec![((*b1) >= (-1_i64)), (c2 >= 1000000_usize)]] } else { vec![vec![((*b1) == 1_i64), (c2 > 400_usize), (c2 < 3_usize)], vec![(c2 >= 7_usize), ((*b1) == 7_i64)]] }).into_iter().skip(c2) {
        cx.log(Level::Warning, format!(": {} of {:>1.2}", 7_i32, Decimal::from(1000000_i32)));
        let mut d8 = cx.create(Task { effort: 29_i32, weight: (*b1), due: Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), ..Task::default() })?;
        let e9 = vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()];
    }
    a0.title = " ".to_string();
    Ok(String::from("-17"))
}

/// Step by step.
#[nanoflow]
pub fn flow_029(cx: &mut Device, mut a0: i32, b1: (String, bool)) -> FlowResult<String> {
    if (a0 > 3_i32) {
        return cx.fail("given-up", " ".to_string().split_whitespace().map(|c2| c2.to_string()).collect::<String>());
    }
    for e4 in vec![10_i32, a0, a0] {
        let _ = 0_i32;
        let mut a5 = (("A\r\nB\n\n".to_owned() + "ß"), b1.1);
        a5 = (match b1.clone() { (_, b6) => ({ let c7 = vec![1_usize].into_iter().rev().step_by(2_usize).sum::<usize>(); (if (b1.0 > "a".to_string()) { Ok(a5.clone()) } else { Err(FlowError::Offline) }).unwrap_or(b1.clone()) }), (d8, e9) => vec![a5.clone(), b1.clone(), (d8.clone(), e9)].into_iter().rev().fold(Some(("\"{}\\".to_string(), e9)), |a10, (b11, c12)| a10.clone()).into_iter().zip(Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default())).map(|((d13, e14), a15)| b1.clone()).fold(b1.clone(), |(b16, c17), (d18, e19)| b1.clone()), (a20, b21) => a5.clone() });
    }
    let mut c22 = a0;
    Ok("x=1=2".to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_030(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64) -> FlowResult<Date> {
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 4_i32 && true {
            c2 += 1_i32;
            let mut e4 = cx.create(Task { title: (String::from("x=1=2") + ""), state: State::Done, weight: Some((*b1)).into_iter().rev().rev().product::<i64>(), due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), ..Task::default() })?;
        }
    }
    let (c12, d13) = vec![vec![2_i32, 1_i32], vec![29_i32], vec![2_i32, i32::MAX, 0_i32]].into_iter().rev().fold((match (*b1) { a5 @ (1_i64) => ("aaa".to_string(), a5), (..400) => ("A\r\nB\n\n".to_string(), 0_i64), b6 => (" ".to_string(), (*b1)) }), |(c7, d8), e9| vec![(c7.clone() >= String::new()), false, (d8 != 1000000_i64)].into_iter().rev().fold((c7.clone(), (*b1)), |a10, b11| (c7.clone(), d8)));
    let c17: i64 = 'l15: loop {
        break Some(d13).into_iter().take(0_usize).fold(d13, |a15, b16| d13);
    };
    if ((*b1) <= 3_i64) {
        let mut b21 = Some(vec![Decimal::new(5_i64, 1_u32).unwrap_or_default(), Decimal::from(0_i32), Decimal::from(10_i32)]).and(vec![vec![(-40000_i64), (*b1), (*b1)]].into_iter().take(2_usize).map(|d18| d18.clone()).fold(Some((c17, vec![2_i32, 1000000_i32])), |e19, a20| Some((c17, vec![1_i32, 400_i32])))).unwrap_or_else(|| (if matches!((*b1), (..=-7)) { (if ((*b1) != 1000000_i64) { Ok((c17, vec![5_i32, 7_i32, 10_i32])) } else { Err(FlowError::Offline) }).unwrap_or(((*b1), vec![400_i32, (-40000_i32), 0_i32])) } else { (d13, vec![(-2_i32)]) }));
    } else {
        let mut c22 = cx.get(a0.id())?;
        cx.rollback(&mut c22)?;
    }
    Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_031(cx: &mut Device, a0: (usize, DateTime), mut b1: i32, mut c2: State) -> FlowResult<i32> {
    let mut d3: State = c2;
    match d3 {
        State::Done => {
            let e4 = (Decimal::ONE, Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default());
        }
        a5 => {
            let b6: i64 = 0_i64;
        }
    }
    Some(0_i64).into_iter().min().into_iter().take_while(|c7| ((d3 < State::Open) && (d3 > State::Half))).filter(|d8| ((-7_i64) >= Decimal::new(12345_i64, 29_u32).unwrap_or_default())).for_each(|e9| { let _ = Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(); });
    let mut a10 = (if (b1 <= 3_i32) { Ok(vec![(400_i64, "".to_string())]) } else { Err(FlowError::Offline) }).unwrap_or(vec![(10_i64, "\"{}\\".to_owned())]);
    Ok(vec![2_i64, 10_i64, 1_i64].to_vec().into_iter().fold((if let (0_i32 | 2_i32) = b1 && (b1 < 1_i32) { b1 } else { b1 }), |b11, c12| b11))
}

/// Step by step.
#[nanoflow]
pub fn flow_032(cx: &mut Device, mut a0: String, b1: i32, c2: bool) -> FlowResult<String> {
    vec![vec![29_i64, 0_i64], vec![7_i64, i64::MIN]].into_iter().rev().for_each(|e4| { let _ = Some((-40000_i64)).into_iter().sum::<i64>(); });
    a0 = (if c2 { "x=1=2".to_string() } else { (if cx.is_online() { (String::from("x=1=2") + &" ".to_string()) } else { ({ let a5 = b1; "x=1=2".to_owned() }) }) });
    'l11: for _ in vec![vec![State::Half, State::Open, State::Half].into_iter().skip_while(|b6| c2).skip_while(|c7| c2).fold(a0.clone(), |d8, e9| a0.clone()), (a0.clone() + &a0), flow_029(cx, b1, (if (b1 > 3_i32) { (a0.clone(), c2) } else if (b1 >= 1_i32) { (a0.clone(), c2) } else if c2 { (a0.clone(), (a0.clone() < "".to_string())) } else { (a0.clone(), c2) }))?] {
        'l12: for c12 in &vec![a0.clone()] {
            'l14: for e14 in &(if (b1 > (-1_i32)) { vec![(a0.clone(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), (c12.clone(), DateTime::from_milliseconds(1_i64).unwrap_or_default()), (a0.clone(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())] } else { vec![("-17".to_owned(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())] }) {
                let c17 = vec![(if let false = c2 && c2 { vec![1_i64] } else { vec![3_i64, (-2_i64)] }), vec![0_i64, (-2_i64)], (match b1 { a15 @ (12_i32..=18_i32) => vec![10_i64], b16 => vec![3_i64, (-1_i64)] })];
                cx.message(format!("{}{} of {:^}", (if (b1 > 0_i32) { Ok(0_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: c12.clone() })) }).unwrap_or(7_i64), (match b1 { d18 @ (1_i32..5_i32) => 7_i64, e19 => 5_i64 }), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()));
            }
            let mut a20 = ((Decimal::new(999_i64, 3_u32).unwrap_or_default(), b1), b1);
        }
        let (b21, _) = (String::from("x=1=2"), b1);
        let mut c22 = 1_i64;
    }
    let d23 = a0.clone();
    let mut e24 = b1;
    Ok(d23.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_033(cx: &mut Device, mut a0: Option<State>, b1: bool) -> FlowResult<i32> {
    let c2 = DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default();
    let (b6, c7) = (match a0 { Some(d3) => (c2, a0), _ => Some(a0).into_iter().take(1_usize).fold((c2, a0), |e4, a5| e4) });
    if b1 {
        let mut d8: bool = false;
    } else {
        let mut e9 = b1;
    }
    match b1 {
        false => {
            let mut a10 = flow_026(cx, (if (if a0.is_none() { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" \t x\n") })) }).unwrap_or_default() { (1_i32 % 3_i32) } else { 5_i32 }))?;
        }
        b11 => {
            {
                let mut c12 = 0_i32;
                'l14: while c12 < 3_i32 && a0.is_none() {
                    c12 += 1_i32;
                    a0 = a0;
                }
            }
        }
    }
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_034(cx: &mut Device, a0: i64, mut b1: Option<Option<String>>, mut c2: String) -> FlowResult<String> {
    let d3: String = c2.clone().to_ascii_lowercase();
    let (e4, a5) = (400_i64, b1.clone());
    let e9: Decimal = 'l7: loop {
        let c7 = b1.take();
        break ({ let d8 = d3.clone(); Some(Decimal::from(0_i64)) }).unwrap_or((Decimal::from(5_i32) * Decimal::ONE));
    };
    'l12: for c12 in (if let None = b1.clone() && (c2 > "a".to_string()) { Some(d3.clone()) } else { (match a0 { (-7..-3) if (c2 <= "a".to_string()) => Some(d3.clone()), a10 => Some(d3.clone()) }) }).into_iter().rev().rev() {
        let _ = Some(1_i32);
    }
    Ok(format!("{:>1}{{{:^1.5}", (-40000_i32), (c2.clone() < String::from(" \t x\n"))).chars().map(|d13| d13.to_string()).map(|e14| (if let (..=400_i64) = a0 { c2.clone() } else { c2.clone() })).collect::<String>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_035(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: Decimal, d3: String) -> FlowResult<i32> {
    let mut e4 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().weekday();
    match b1 {
        (3_i64 | 5_i64) if (c2 > Decimal::ZERO) => {
            let Some(_) = (if (c2 < Decimal::ONE) { Some((if (c2 >= Decimal::ONE) { Ok(40000_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).unwrap_or_default()) } else { None }) else {
                return Err((FlowError::Failed { code: "early".to_string(), text: (d3.clone() + &d3) }));
            };
        }
        (400 | 402) if (d3 <= "b".to_string()) => {
            let e9 = vec![d3.clone(), d3.clone()].into_iter().flat_map(|a5| vec![d3.clone()]).fold((match a0.is_urgent { false => vec![Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())], b6 => vec![Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())] }), |c7, d8| c7.clone());
        }
        a10 => {
            let mut a15 = cx.create(Task { effort: a0.effort, weight: b1, price: Some(c2).into_iter().map(|b11| c2).filter(|c12| (d3.clone() > "x=1=2".to_owned())).fold(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), |d13, e14| e14), is_urgent: true, ..Task::default() })?;
        }
    }
    let b16 = flow_004(cx, (if (if let (-1_i64..3_i64) = b1 { (c2 > Decimal::new(25_i64, 29_u32).unwrap_or_default()) } else { true }) { (400_usize - 0_usize) } else { (29_usize as usize) }))?;
    let b21 = {
        let c17;
        if (b1 < (-1_i64)) { c17 = (match b1 { d18 @ (-1) => Some(vec![State::Open, State::Done]), (1_i64 | 3_i64) if (a0.title >= "Ä".to_string()) => Some(vec![State::Done, State::Open]), _ => Some(vec![State::Half, State::Done]) }).map_or((if (d3 < "aaa".to_string()) { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).unwrap_or(c2), |e19| c2); } else { c17 = (if (if (a0.state == State::Half) { Ok(b16) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).is_ok() { ({ let a20 = b16; c2 }) } else { (c2 + c2) }); }
        c17
    };
    let Some(b26) = (match b1 { (3..) => vec![State::Done, State::Half].into_iter().max_by_key(|c22| c2), d23 => (match b16 { (5..) => Some(State::Open), e24 @ (2_usize) => Some(State::Open), a25 => Some(State::Open) }) }) else {
        return cx.fail("given-up", d3.clone());
    };
    e4 *= 1_i32;
    a0.effort = e4;
    Ok(e4)
}

/// Step by step.
#[nanoflow]
pub fn flow_036(cx: &mut Device, a0: &(bool, (i64, String)), mut b1: usize) -> FlowResult<i32> {
    b1 %= 3_usize;
    let mut a5: Option<DateTime> = (3_usize..3_usize).map(|c2| (1_usize * c2)).rev().fold(flow_026(cx, (if let 5_usize = b1 && (b1 >= 1_usize) { 0_i32 } else { 0_i32 }))?, |d3, e4| d3).plus_weeks(10_i64);
    let a10 = a5.replace(Some(Some(a0.clone())).or_else(|| Some(Some(a0.clone()))).into_iter().flatten().fold(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), |b6, (c7, (d8, e9))| b6.min(DateTime::from_milliseconds(86400000_i64).unwrap_or_default())));
    let mut b11 = a0.to_owned();
    Ok((vec![Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), a10].into_iter().take_while(|c12| (b1 > 1_usize)).fold(1_i32, |d13, e14| d13) + Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default().week()))
}

/// Step by step.
#[nanoflow]
pub fn flow_037(cx: &mut Device, a0: Vec<Vec<State>>, b1: &State) -> FlowResult<i64> {
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 4_i32 && ((*b1) != State::Open) {
            c2 += 1_i32;
            let mut c7 = Some(c2).map_or_else(|| Some((*b1)), |e4| Some((*b1))).into_iter().step_by(3_usize).map(|a5| a5).last().unwrap_or((match (*b1) { (State::Half | State::Open) => (*b1).clamp((*b1), (*b1)), b6 => (*b1) }));
            'l9: for e9 in &vec![a0.clone()].into_iter().collect::<Vec<_>>() {
                match (*b1) {
                    (State::Half | State::Open) => {
                        let mut a10: bool = false;
                    }
                    b11 => {
                        let mut a15 = (match (if (a0.len() > 3_usize) { Ok(Decimal::new(25_i64, 1_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" \t x\n") })) }) { Ok(_) => (if (a0.len() >= 1_usize) { Ok(vec![vec![1_i64, i64::MAX, (-2_i64)], vec![2_i64, (-1_i64)]]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_string() })) }), Err(FlowError::Failed { text: c12, .. }) => (if (a0.len() > 3_usize) { Ok(vec![vec![0_i64, 1_i64, 3_i64], vec![1000000_i64, 1000000_i64, 1000000_i64], vec![0_i64]]) } else { Err(FlowError::Offline) }), _ => (if (a0.len() <= 3_usize) { Ok(vec![vec![0_i64]]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("-17") })) }) }).unwrap_or_default().into_iter().fold(c7, |d13, e14| d13);
                    }
                }
                'l18: for d18 in vec![a0.iter().skip_while(|b16| (c2 != 7_i32)).cloned().collect::<Vec<_>>(), a0.clone()] {
                    cx.log(Level::Warning, format!("}}{:>5}{c2}x{c2}", (match c7 { (State::Half | State::Done) if (a0.len() >= 1_usize) => i64::MAX, e19 => 29_i64 })));
                    let mut a20 = d18.clone();
                    a20.reverse();
                }
                if ((*b1) != State::Half) {
                    break;
                }
            }
        }
    }
    let a25 = (match (*b1) { State::Done => State::Done, b21 => (if let State::Done = b21 { Some(b21) } else { Some((*b1)) }).into_iter().map(|c22| b21).rev().fold((*b1), |d23, e24| State::Half) });
    let d28: State = 'l27: loop {
        let c27: State = State::Open;
        break c27;
    };
    let mut d33 = (match (if ((*b1) == State::Half) { Ok(Decimal::new(25_i64, 29_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_string() })) }) { Ok(_) => vec![a25].to_owned().into_iter().map(|e29| State::Half).fold((if (a0.len() < 1_usize) { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).ok(), |a30, b31| (if (a25 > State::Open) { a30 } else { a30 })), Err(FlowError::Invalid { entity: c32, .. }) => Some(5_usize), _ => Some(2_usize) });
    let e34 = d33.replace(1_usize);
    let a35 = d33.take();
    Ok(i64::MIN)
}

/// Step by step.
#[nanoflow]
pub fn flow_038(cx: &mut Device, a0: &State, mut b1: i64) -> FlowResult<Option<(bool, String)>> {
    let e4 = flow_022(cx, &vec![(*a0), (*a0)].into_iter().min_by_key(|c2| 10_i32), (if let State::Half = (*a0) && ({ let d3 = 1_usize; ((*a0) != State::Done) }) { 7_i32.max(1000000_i32) } else { (-7_i32) }), &mut b1)?;
    let mut a5 = Decimal::ONE;
    let Some((_, b6)) = (if ((*a0) <= State::Done) { Some(e4) } else { None }) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: (String::new() + "A\r\nB\n\n") }));
    };
    match (*a0) {
        (State::Open | State::Done) => {
            if (b1 <= (-1_i64)) {
                let d8 = (Some(Some((-2_i32))).map(|c7| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), (b6 + b6));
            }
        }
        _ => {
            let mut e9 = e4.1;
        }
    }
    'l15: for (a15, b16) in vec![(1_i32..3_i32).filter(|a10| (b6 == 5_i64)).fold(("Ä".to_string(), a5), |(b11, c12), d13| (b11.clone(), Decimal::ONE)), (String::new(), a5), (match "日本語".to_owned().as_str() { "aaa" => ("-17".to_owned(), a5), "ab,b,,c" => (String::from("日本語"), Decimal::from((-1_i32))), _ => ("a".to_owned(), a5) })] {
        let a25: i32 = 'l18: loop {
            if (b1 > 0_i64) {
                return Err((FlowError::Failed { code: "late".to_string(), text: format!("{b16:<1}{{{}ß{:>5}", a15, 40000_usize) }));
            }
            break ({ let e19 = ({ let d18 = (*a0); (*a0) }); Some((7_usize, b6)).into_iter().zip(Some((a5 < Decimal::ONE))).map(|(a20, b21)| e4).fold(29_i32, |c22, (d23, e24)| c22) });
        };
    }
    a5 += (match flow_029(cx, (if let b26 @ (400_i64) = b6 && (b6 >= 3_i64) { 3_i32 } else { (-1_i32) }), (if let (State::Open | State::Done) = (*a0) { (String::new(), (b1 <= 1000000_i64)) } else if (b1 > 1_i64) { ("".to_string(), (b1 > (-40000_i64))) } else { (String::from(" "), ((*a0) == State::Done)) }))?.as_str() { "a" => a5, "Ä" => (match b1 { (-7_i64..=-1_i64) => a5, (3_i64..=9_i64) => a5, _ => Decimal::ONE }), _ => Some(Decimal::ZERO).into_iter().rev().sum::<Decimal>() });
    Ok(Some(((b1 < 5_i64), " \t x\n".to_owned())))
}

/// Step by step.
#[nanoflow]
pub fn flow_039(cx: &mut Device, a0: &mut Obj<Task>, b1: State, c2: &Option<Vec<Decimal>>) -> FlowResult<usize> {
    let c7: usize = 'l4: loop {
        {
            let mut e4 = 0_i32;
            'l6: while e4 < 3_i32 && (b1 == State::Open) {
                e4 += 1_i32;
                cx.message(format!(" of {e4}"));
            }
        }
        break 29_usize.saturating_sub((if let Some(b6) = c2.clone() { 3_usize } else { 1_usize }));
    };
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 4_i32 && true {
            d8 += 1_i32;
            Some(d8).into_iter().filter_map(|e14| Some(c7).into_iter().into_iter().rev().nth(0_usize)).zip(Some(d8).into_iter().chain(vec![d8, d8, d8]).collect::<Vec<_>>()).map(|(a15, b16)| a15).for_each(|c17| { let _ = d8; });
            let Some(a20) = (match c2.clone() { Some(d18) => Some(b1), e19 => (if let State::Done = b1 && true { Some(b1) } else { Some(b1) }) }) else {
                break;
            };
        }
    }
    let e24 = {
        let b21;
        if (a0.price <= Decimal::ONE) { b21 = (-2_i64); } else { b21 = ({ let _ = vec![Decimal::new(5_i64, 0_u32).unwrap_or_default()].into_iter().skip(c7).into_iter().collect::<Vec<_>>(); (match c2.clone() { Some(c22) => (-1_i64), d23 => 29_i64 }) }); }
        b21
    };
    match flow_029(cx, (if (if (b1 != State::Open) { (b1 < State::Half) } else { (e24 >= (-1_i64)) }) { (1000000_i32 / 3_i32) } else { (1_i32 + 0_i32) }), ("日本語".to_owned(), (c7 > 0_usize))) {
        Ok(a25) => {
            if (b1 != State::Done) {
                return cx.fail("given-up", a25.clone());
            }
        }
        Err(_) => {
            a0.effort = ({ let c27 = ({ let b26 = c2.clone(); Some(c7) }).unwrap_or(c7); 29_i32 });
        }
        Err(d28) => cx.message(d28.code()),
    }
    'l30: for a30 in vec![(c7 as i64)] {
        let mut b31 = cx.get(a0.id())?;
    }
    match c2.clone() {
        Some(_) => {
            let Some(c32) = (if (a0.weight >= 3_i64) { Some(Some(e24)) } else { None }) else {
                return Ok(c7);
            };
        }
        d33 => {
            let a35: State = loop {
                cx.message(format!("{}", Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()));
                break a0.state;
            };
        }
    }
    Ok((match c2.clone() { Some(b36) if (a0.title >= "b".to_string()) => vec![b1, b1], _ => vec![b1, b1, State::Open] }).into_iter().filter_map(|c37| (match "aaa".to_string().as_str() { "" => Some(vec![(c7 < 7_usize), (c37 == State::Open)]), "a" => Some(vec![(c7 > 10_usize), (c7 == 2_usize), (c37 <= State::Open)]), _ => Some(vec![(c7 >= 400_usize), (e24 != 10_i64), (c7 < 400_usize)]) })).fold(c7, |d38, e39| 5_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_040(cx: &mut Device, a0: &(String, Decimal), b1: bool, c2: bool) -> FlowResult<Option<State>> {
    'l4: for e4 in Some(vec![10_usize, 0_usize, 7_usize]).unwrap_or(vec![0_usize, 5_usize, 2_usize]).max(vec![1_usize]) {
        let a5 = true;
    }
    let Some(_) = (if (!c2) { Some(({ let b6 = b1; c2 })) } else { None }) else {
        return cx.fail("given-up", "\"{}\\".to_owned().as_str().to_string());
    };
    let mut c7 = Decimal::ONE;
    match a0.clone() {
        (_, d8) if (a0.0 < "a".to_string()) => {
            if let true = c2 {
                let _ = vec![(-40000_i32), 1_i32].into_iter().rev().fold(Some(a0.clone()), |e9, a10| e9.clone()).into_iter().filter(|(b11, c12)| b1).fold((c2, c7), |(d13, e14), (a15, b16)| (d13, c7));
            } else {
                c7 = d8.pow(62_u32);
            }
        }
        (c17, _) if (a0.1 > Decimal::ZERO) => {
            let (c27, d28) = c17.lines().map(|d18| d18.to_string()).skip_while(|e19| b1).take_while(|a20| c2).fold(vec![b1].into_iter().fold((vec![c7], (c7 > Decimal::from((-40000_i64)))), |(b21, c22), d23| (b21.clone(), c22)), |(e24, a25), b26| (e24.clone(), c2));
        }
        (e29, a30) => {
            if b1 {
                let mut b31 = a0.clone();
                if (!c2) {
                    return Err(FlowError::Offline);
                }
            } else {
                let mut d33: (i64, String) = ({ let c32 = c7; (29_i64, e29.clone()) });
            }
        }
    }
    let (e34, _) = (c2, (c7 > Decimal::new(999_i64, 28_u32).unwrap_or_default()));
    let mut a35: bool = b1;
    let d38: Vec<(String, i64)> = (match a35 { true => Some((String::from("\"{}\\"), 29_i64)).into_iter().rev().filter(|b36| ((-2_i32) != 0_i32)).collect::<Vec<_>>(), c37 => vec![("Ä".to_string(), (-2_i64)), (" \t x\n".to_owned(), 400_i64)] });
    let a40: Decimal = 'l40: loop {
        let _ = c7;
        break c7;
    };
    Ok(Some(State::Half).as_ref().copied())
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<Decimal>>, mut c2: i32, d3: Decimal) -> FlowResult<String> {
    let mut e4 = cx.get(a0.as_ref())?;
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && true {
            a5 += 1_i32;
            c2 += c2;
        }
    }
    c2 += (match c2 { (-1_i32..=5_i32) => (match 3_usize { (0..=6) => c2, 1_usize => 2_i32, c7 => c2 }), 0 => vec![c2, 3_i32].into_iter().skip_while(|d8| (c2 < 2_i32)).product::<i32>(), _ => (2_i32..=3_i32).sum::<i32>() });
    if (c2 >= 1_i32) {
        for mut a10 in cx.retrieve(Task::filter(|e9| e9.title.contains("s")).limit(1))? {
            e4.effort -= e4.effort;
            let c12: String = 'l12: loop {
                cx.close_page()?;
                break (Some("A\r\nB\n\n".to_string()).unwrap_or_default() + &a0.title.clone());
            };
        }
    }
    let Some(d13) = (if e4.seen.is_some() { Some(vec![d3, Decimal::new((-35_i64), 3_u32).unwrap_or_default(), d3].into_iter().step_by(1_usize).sum::<Decimal>()) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_owned().trim().to_string() }));
    };
    cx.invalid(&e4, |o| o.seen, vec![String::from("ab,b,,c")].into_iter().collect::<String>());
    Ok(format!("{}ß{}ß{c2}", DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_042(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32) -> FlowResult<Option<Option<usize>>> {
    match flow_029(cx, b1, (if (b1 >= 3_i32) { ({ let c2 = (-1_i64); (String::from("ß"), (b1 > 2_i32)) }) } else { ((-2_i32)..=0_i32).fold(("A\r\nB\n\n".to_owned(), (b1 <= (-40000_i32))), |d3, e4| d3.clone()) })) {
        Ok(a5) => {
            if (a0.price < Decimal::ONE) {
                return cx.fail("given-up", a5.clone().split(&a5.clone()).map(|b6| b6.to_string()).chain(vec![a5.clone()]).chain(vec![a5.clone()]).collect::<String>());
            }
        }
        Err(_) => {
            let c7: i32 = a0.effort.pow(62_u32);
        }
        Err(d8) => cx.message(d8.code()),
    }
    let Some(a10) = (0_i32..5_i32).filter(|e9| (b1 >= 0_i32)).into_iter().collect::<Vec<_>>().into_iter().skip(1000000_usize).nth(2_usize) else {
        return cx.fail("given-up", a0.title.clone());
    };
    'l12: for c12 in vec![b1, a10].into_iter().skip(1_usize) {
        cx.commit(a0)?;
    }
    let c17 = vec![vec![a10], vec![a10], vec![b1]].into_iter().take(2_usize).filter(|d13| (a10 == 10_i32)).find(|e14| (a10 != (-7_i32))).into_iter().flatten().take_while(|a15| (if (b1 > 1_i32) { Ok((b1 > 1000000_i32)) } else { Err(FlowError::Offline) }).unwrap_or_default()).sum::<i32>().saturating_sub((if (a0.price < Decimal::ONE) { (match b1 { (..=-1_i32) => a10, b16 => b16 }) } else { b1 }));
    cx.commit(a0)?;
    Ok((match b1 { (..=-1_i32) if (a0.weight < 3_i64) => (if a0.due.is_some() { Some(Some(400_usize)) } else { Some(Some(0_usize)) }), -1_i32 => ({ let d18 = b1; Some(Some(7_usize)) }), _ => Some(Some(10_usize)) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<(String, String)>, c2: &Option<String>, d3: &String) -> FlowResult<i64> {
    let e4: Option<String> = c2.clone();
    let a5 = (d3.clone(), Some((d3.clone() != "İstanbul".to_owned())));
    let mut b6 = c2.clone();
    let mut c7 = vec![" ".to_ascii_uppercase()];
    let ((d8, e9), a10) = ((2_i32, d3.clone()), 1_i64).to_owned();
    let c17 = (if let Some(_) = b6.clone() { ({ let b11 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().day(); Some(vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()]) }) } else { (match b1.clone() { Some((c12, d13)) => vec![vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]].into_iter().skip_while(|e14| (d8 == 10_i32)).take_while(|a15| (e9.clone() < String::new())).next(), b16 => Some(vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()]) }) });
    let c22: String = loop {
        while let Some(a20) = c7.pop() {
            let b21 = b6.take();
        }
        break Some(e9.clone()).into_iter().collect::<String>();
    };
    if a0.is_urgent {
        return cx.fail("given-up", e9.clone());
    }
    Ok((match e4.clone() { Some(d23) => a10, e24 => a10 }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal, c2: Decimal, d3: Vec<i32>) -> FlowResult<Option<Option<bool>>> {
    let d8: i32 = 'l5: loop {
        b1 -= ({ let a5 = d3.clone(); c2 }).abs();
        break vec![b1].into_iter().fold(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), |b6, c7| b6).minute();
    };
    let e9 = d3.clone();
    'l11: for b11 in vec![b1, c2, Decimal::new(999_i64, 3_u32).unwrap_or_default()] {
        for d13 in vec![b11, b1] {
            let (e14, a15) = (b1, c2);
        }
        let d18: Decimal = 'l17: loop {
            let mut c17 = a0.title.clone().max((format!(" of {c2:<12}{d8:ß<12}{}", d8) + "-17"));
            break b1;
        };
    }
    a0.effort = d8;
    b1 -= Some(b1).unwrap_or_else(|| c2).trunc();
    let mut e19 = c2;
    for b21 in cx.retrieve(Task::filter(|a20| ((a20.effort != (-2_i32)) && a20.due.is_some())).order_by(|t| t.title).offset(0).limit(1))? {
        cx.delete(b21)?;
    }
    cx.rollback(a0)?;
    Ok(Some(Some((c2 < Decimal::ONE))).into_iter().max_by_key(|c22| " \t x\n".to_owned()).or(vec![Some((c2 != Decimal::new(999_i64, 29_u32).unwrap_or_default())), Some((c2 < Decimal::ONE))].into_iter().skip_while(|d23| (c2 >= Decimal::ZERO)).zip(Some(7_i64)).map(|(e24, a25)| e24).next()))
}

/// Step by step.
#[nanoflow]
pub fn flow_045(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Option<usize>>, c2: &State) -> FlowResult<String> {
    a0.effort = vec![b1.clone(), b1.clone()].into_iter().find_map(|d3| Some(b1.clone())).or(b1.iter().rev().skip_while(|e4| ((*c2) > State::Open)).map(|a5| Some((*a5))).collect::<Option<Vec<_>>>()).into_iter().map(|b6| vec![b6.clone(), b6.clone()].into_iter().flat_map(|c7| b1.clone()).map(|d8| d8).collect::<Vec<_>>()).fold(a0.effort, |e9, a10| e9.to_owned());
    match (*c2) {
        State::Done => {
            'l12: for c12 in vec![b1.clone(), (if ((*b1).len() >= 1_usize) { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }).unwrap_or_default(), b1.clone()] {
                cx.commit(a0)?;
                match (*c2) {
                    State::Open => {
                        cx.log(Level::Warning, format!(": {}: {}", ((*c2) < State::Half), 7_i32));
                    }
                    d13 => {
                        cx.show_home()?;
                    }
                }
            }
        }
        e14 => {
            {
                let mut a15 = cx.retrieve(Task::all().offset(1).limit(3))?;
                for b16 in &mut a15 {
                    b16.effort = (0_i32 - (-7_i32));
                }
                cx.commit_all(&mut a15)?;
            }
        }
    }
    let _ = (match (*c2) { State::Done if ((*b1).len() >= 1_usize) => ({ let c17 = (*c2); b1.clone() }), d18 => b1.clone() });
    let mut e19: Vec<Option<usize>> = b1.clone();
    cx.message(format!("ß{}{{{}", Decimal::ONE, (if ((*c2) != State::Half) { DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default() } else { DateTime::from_milliseconds(0_i64).unwrap_or_default() })));
    let mut a20 = e19.iter().copied().collect::<Vec<_>>();
    Ok(vec![a20.clone(), b1.clone()].into_iter().rev().fold(vec![e19.clone()].into_iter().take_while(|b21| ((*c2) < State::Half)).fold("A\r\nB\n\n".to_string(), |c22, d23| c22.clone()), |e24, a25| vec![(*c2), (*c2)].into_iter().fold(e24.clone(), |b26, c27| e24.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_046(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<String>, mut c2: i64) -> FlowResult<Decimal> {
    a0.state = a0.state.max(vec![1_i32, (-2_i32), 0_i32].into_iter().chain((if a0.due.is_none() { vec![1000000_i32, 7_i32, (-40000_i32)] } else { vec![1000000_i32] }).into_iter()).filter(|d3| c2.is_negative()).fold(vec![c2].into_iter().fold(State::Done, |e4, a5| e4), |b6, c7| b6));
    if let Some(mut e9) = cx.first(Task::filter(|d8| d8.title.ends_with("ä")).limit(3))? {
        for c12 in vec![(match Some(vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]) { Some(a10) => Some(String::from("A\r\nB\n\n")), _ => b1.clone() }), b1.clone()] {
            cx.message(format!("{c2:0<5} of {}", 40000_usize));
            if let (1_i64..5_i64) = c2 && Some((-7_i64)).into_iter().rev().chain(vec![c2, c2, c2]).find_map(|d13| Some(b1.clone())).into_iter().filter_map(|e14| (match (if (c2 < (-1_i64)) { Ok((c2 <= (-40000_i64))) } else { Err(FlowError::Offline) }) { Ok(a15) => Some(c12.clone()), Err(FlowError::Failed { text: b16, .. }) => Some(e14.clone()), _ => Some(e14.clone()) })).all(|c17| (c2 > 400_i64).max((c2 == 1_i64))) {
                let (a20, b21) = ({ let e19 = ({ let d18 = vec![c2, c2, c2]; c2 }); (400_i32, Some(State::Half)) });
                let mut d23: Option<String> = ({ let c22 = (if (!e9.is_urgent) { Some(State::Done) } else { None }); c12.clone() });
            } else {
                let a25 = (if (e9.state != State::Done) { Some((c2 != 3_i64)).and_then(|e24| (if let (400_i64..) = c2 { b1.clone() } else { b1.clone() })) } else if (c2 > 0_i64) { (if let (..=0_i64) = c2 { c12.clone() } else { b1.clone() }) } else { b1.clone() });
                cx.commit(&mut e9)?;
            }
            {
                let mut c27 = cx.retrieve(Task::filter(|b26| (((b26.price < Decimal::ONE) || (b26.price >= Decimal::ONE)) || (b26.price >= Decimal::ONE))).limit(1))?;
                for d28 in c27.iter_mut() {
                    d28.effort = (-2_i32).max(5_i32);
                }
                cx.commit_all(&mut c27)?;
            }
        }
        let b31: Vec<String> = ({ let e29 = Some("aaa".to_string()); (if (!e9.is_urgent) { Ok(vec![String::from("日本語")]) } else { Err(FlowError::Offline) }) }).unwrap_or_else(|a30| vec![String::from("ab,b,,c")]);
    }
    {
        if a0.seen.is_none() {
            a0.title = "too ".repeat(30_usize);
        }
        match cx.commit(a0) {
            Ok(()) => {
                let mut c32 = (c2 < 0_i64);
            }
            Err(FlowError::Invalid { entity: d33, .. }) => {
                let mut e34 = 1000000_usize;
            }
            Err(a35) => return Err(a35),
        }
    }
    if let Some(mut c37) = cx.first(Task::filter(|b36| b36.is_urgent).order_by(|t| t.effort).limit(2))? {
        let d38 = cx.can_read(&*a0, |o| o.is_urgent);
        let mut e39 = Some("A\r\nB\n\n".to_string());
    }
    let mut a40 = cx.get(a0.id())?;
    let b41 = b1.clone();
    cx.commit(a0)?;
    Ok(Decimal::new(5_i64, 2_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_047(cx: &mut Device, a0: &Obj<Task>, b1: &Option<Option<bool>>, c2: &Vec<i64>) -> FlowResult<DateTime> {
    {
        let mut d3 = 0_i32;
        'l6: while d3 < 3_i32 && ({ let e4 = "a".to_owned(); (e4.clone() < "\"{}\\".to_string()) }) {
            d3 += 1_i32;
            cx.show_home()?;
        }
    }
    {
        let mut b6 = 0_i32;
        'l9: while b6 < 2_i32 && (if let None = (*b1) { (b6 != 0_i32) } else if let Some(c7) = (*b1) { (b6 != (-1_i32)) } else { (b6 >= (-40000_i32)) }) {
            b6 += 1_i32;
            let a10 = vec![Decimal::from(0_i32), Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), Decimal::from(0_i64)].into_iter().flat_map(|e9| (if (b6 <= i32::MIN) { Ok(vec![b6, b6]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or(vec![b6, b6, b6])).take(flow_004(cx, (if (*b1).is_some() { 2_usize } else { 10_usize }))?).product::<i32>();
        }
    }
    let mut c12 = ((String::from("日本語") == "ß".to_string()), (match (*b1) { None => Decimal::from((-7_i64)), b11 => Decimal::new(25_i64, 28_u32).unwrap_or_default() }));
    if let Some(d13) = (*b1) {
        c12 = ({ let e14 = 0_usize; c12 });
        (if ((*c2).len() > 2_usize) { Ok(Some(Some((-40000_i64)))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_owned() })) }).unwrap_or(Some(Some(1_i64))).into_iter().for_each(|a15| { let _ = a0.title.clone(); });
    } else {
        'l18: for _ in vec![(if ((*c2).len() >= 2_usize) { Ok(vec![State::Open, State::Half, State::Open]) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_string() })) }).unwrap_or_else(|b16| vec![State::Done]), vec![State::Done, State::Open, State::Open].to_vec()] {
            if (a0.price < Decimal::ONE) {
                c12 = (match c12 { (false, d18) if ((*c2).len() >= 1_usize) => ((d18 >= Decimal::new(999_i64, 0_u32).unwrap_or_default()), d18), (e19, a20) => Some(c2.clone()).into_iter().map(|b21| b21.clone()).enumerate().map(|(c22, d23)| d23.clone()).find_map(|e24| Some(e19)).into_iter().fold(c12, |a25, b26| c12), (c27, _) => c12 });
                let mut d28: (bool, Decimal) = (false, (Decimal::new(999_i64, 29_u32).unwrap_or_default() / Decimal::ONE));
            } else {
                cx.message(({ let e29 = State::Half; Some(5_usize).map_or_else(|| String::from(""), |a30| "a".to_owned()) }));
                let mut b31 = Some(vec![7_usize]);
            }
            cx.show_home()?;
        }
    }
    let c32 = c2.clone();
    let mut d33 = (*b1);
    cx.show_home()?;
    Ok(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_048(cx: &mut Device, mut a0: i32, mut b1: Vec<Vec<DateTime>>, c2: &Vec<Option<String>>) -> FlowResult<i32> {
    let c7 = Some(b1.clone()).into_iter().skip_while(|d3| (a0 == (-1_i32))).fold((b1.clone(), c2.clone()), |(e4, a5), b6| (b1.clone(), c2.clone())).max((vec![vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()]], c2.clone()));
    if let d8 @ (0_i32..) = a0 && (a0 <= 3_i32) {
        let mut a15: Vec<Vec<DateTime>> = (if (b1.len() >= 1_usize) { Some(" ".to_string()).unwrap_or_default().split(&String::from("ab,b,,c")).map(|e9| e9.to_string()).skip(Some(String::from("")).into_iter().rev().fold(2_usize, |a10, b11| a10)).fold((if (b1.len() > 3_usize) { vec![vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]] } else { b1.clone() }), |c12, d13| ({ let e14 = "-17".to_string(); vec![vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]] })) } else { (match flow_029(cx, a0, (String::from(" "), (d8 > 5_i32)))?.as_str() { "aaa" => flow_019(cx, DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), vec![Decimal::new(12345_i64, 3_u32).unwrap_or_default(), Decimal::ONE])?, "ab,b,,c" => b1.clone(), _ => c7.0.clone() }) });
    } else {
        for a20 in vec![(match (if (a0 < (-1_i32)) { Ok(String::from("A\r\nB\n\n")) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_string() })) }) { Ok(b16) => b1.clone(), Err(FlowError::Invalid { entity: c17, .. }) => b1.clone(), _ => b1.clone() }), ({ let d18 = vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()]; b1.clone() }), b1.clone()] {
            let mut b21 = (if let -1_i32 = a0 { b1.clone() } else { b1.clone() });
            let mut c22 = Some(c2.clone()).unwrap_or(c2.clone());
        }
        let mut d23: Vec<Vec<DateTime>> = vec![vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()]];
    }
    if let (12_i32..) = a0 {
        if ((*c2).len() > 1_usize) {
            let mut e24 = (7_i32 / 3_i32);
        }
    } else {
        if (b1.len() > 1_usize) {
            if (b1.len() > 2_usize) {
                return Ok(vec![vec![3_i32, a0], vec![a0, a0, a0], vec![a0, 3_i32]].into_iter().flatten().step_by(3_usize).sum::<i32>());
            }
            vec![c2.clone(), c2.clone(), c2.clone()].into_iter().for_each(|a25| { let _ = 3_i32; });
        } else {
            let b26 = b1.swap_remove(1_usize);
        }
        let mut c27: (Vec<Vec<DateTime>>, Vec<Option<String>>) = c7.clone();
    }
    let d28: bool = (a0 <= 400_i32);
    let e29: Vec<Vec<DateTime>> = b1.clone();
    Ok(a0)
}

/// Step by step.
#[nanoflow]
pub fn flow_049(cx: &mut Device, a0: Decimal, mut b1: Option<DateTime>, mut c2: Vec<bool>) -> FlowResult<String> {
    Some(c2.clone()).into_iter().filter(|d3| Some("A\r\nB\n\n".to_owned()).is_some_and(|e4| (a0 > Decimal::new(25_i64, 2_u32).unwrap_or_default()))).rev().for_each(|a5| { let _ = (-2_i32); });
    let c17: Decimal = 'l7: loop {
        let e14 = vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(0_i64).unwrap_or_default()].into_iter().fold(vec![vec!["-17".to_owned()], vec![String::from("ß")]].first().cloned().into_iter().filter(|c7| (Some(7_i32) != Some(3_i32))).fold((match b1 { Some(d8) => d8, e9 => DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }), |a10, b11| a10.end_of_year()), |c12, d13| (if b1.is_some() { Ok(DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()));
        break (match (if b1.is_some() { Ok(1_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("A\r\nB\n\n") })) }) { Ok(a15) => a0, Err(FlowError::Conflict { entity: b16, .. }) => Decimal::ZERO, _ => (if (a0 >= Decimal::ZERO) { a0 } else { a0 }) });
    };
    {
        let mut d18 = 0_i32;
        'l20: while d18 < 2_i32 && (c2.len() <= 2_usize) {
            d18 += 1_i32;
            c2 = c2.clone();
            let (b26, c27) = (match b1 { None if (a0 <= Decimal::ZERO) => vec![b1, b1], _ => vec![b1, b1, b1] }).into_iter().take_while(|a20| (a0 == Decimal::from(7_i32)).to_owned()).fold((b1, b1), |b21, c22| vec![c22, b1].into_iter().chain(vec![c22].into_iter()).chain(vec![b1, c22, Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())].into_iter()).fold(b21, |(d23, e24), a25| (e24, b1)));
        }
    }
    let b31: String = 'l29: loop {
        let e29 = c2.pop();
        break (flow_029(cx, (if let Some(a30) = b1 { (-40000_i32) } else if (a0 >= Decimal::ONE) { (-40000_i32) } else if let None = b1 { 0_i32 } else { 1_i32 }), (if b1.is_some() { (String::from(" "), (c17 < Decimal::new((-35_i64), 28_u32).unwrap_or_default())) } else if let Some(true) = e29 && (a0 < Decimal::ZERO) { (String::from("x=1=2"), (c17 < Decimal::ZERO)) } else { ("ab,b,,c".to_owned(), (c17 < Decimal::new(25_i64, 29_u32).unwrap_or_default())) }))? + "x=1=2");
    };
    Ok(b31.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_050(cx: &mut Device, a0: usize, mut b1: Option<i32>, c2: Vec<String>) -> FlowResult<(Option<DateTime>, i32)> {
    cx.log(Level::Warning, format!("{:^1}{{{a0}", a0));
    let mut d3 = b1;
    let Some(a5) = Some(29_i64).max(Some(5_i64)).map(|e4| c2.clone()) else {
        return cx.fail("given-up", ("ß".to_owned() + &"ab,b,,c".to_owned()));
    };
    let mut b6: Option<i32> = d3;
    let mut c7: DateTime = cx.now();
    b1 = Some((-2_i32));
    'l15: for a15 in (match d3 { None => vec![b6, b6], Some(d8 @ (-7)) => ({ let e9 = b6; vec![Some(d8), Some(d8), d3] }), a10 => ({ let b11 = Some(State::Half); vec![b1] }) }).into_iter().step_by(3_usize).filter(|c12| ({ let (d13, _) = ((a0 < 400_usize), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()); (-2_i32) }).is_negative()) {
        let (d18, e19) = (match b6 { None if (a0 < 1_usize) => (if let b16 @ (0_usize) = a0 { (a5.clone(), Some(5_i32)) } else { (vec!["-17".to_string()], a15) }), c17 => (vec![String::from("-17"), "\"{}\\".to_owned()], b1) });
        c7 = DateTime::from_milliseconds(51234567_i64).unwrap_or_default();
    }
    Ok((Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), 1000000_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_051(cx: &mut Device, a0: DateTime) -> FlowResult<i64> {
    {
        let mut b1 = 0_i32;
        'l3: while b1 < 3_i32 && (a0 >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) {
            b1 += 1_i32;
            'l4: for e4 in vec![1_i32] {
                let e9: DateTime = 'l6: loop {
                    let (c7, d8) = Some(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()]).map_or((a0, vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]), |b6| (a0, b6.clone()));
                    break c7;
                };
            }
        }
    }
    let b11 = {
        let a10;
        if (a0 <= DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { a10 = Some(a0).unwrap_or_else(|| (if (a0 <= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Ok(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or(a0)); } else { a10 = DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(); }
        a10
    };
    let Some(c12) = (if (a0 > DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Some(Some("a".to_string())) } else { None }) else {
        return Ok(i64::from(Some((-40000_i32)).unwrap_or_else(|| 1_i32)));
    };
    let (e19, a20) = (match ({ let d13 = (a0 != DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()); Some(0_i32) }) { Some(e14 @ (3)) => (vec![Decimal::ZERO, Decimal::from(1000000_i32)], b11), a15 => vec![a15].into_iter().fold((vec![Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::new(12345_i64, 28_u32).unwrap_or_default()], a0), |(b16, c17), d18| (b16.clone(), b11)) });
    Ok(({ let d23 = vec![Some(10_i64), Some(1000000_i64), Some((-1_i64))].into_iter().chain(Some(Some(10_i64)).into_iter()).fold(e19.clone(), |b21, c22| e19.clone()); (-2_i64) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_052(cx: &mut Device, mut a0: i32, b1: Vec<i64>, c2: &i32) -> FlowResult<String> {
    let e4 = {
        let d3;
        if (b1.len() > 1_usize) { d3 = a0; } else { d3 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().end().millisecond(); }
        d3
    };
    let c7 = {
        let a5;
        if ((*c2) <= 0_i32) { a5 = (*c2).checked_mul(a0).into_iter().chain(Some(vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]).map_or(vec![a0, 400_i32], |b6| vec![(*c2), (*c2)])).step_by(3_usize).sum::<i32>(); } else { a5 = 7_i32; }
        a5
    };
    if (b1.len() <= 2_usize) {
        let (d13, e14) = (match e4 { (3_i32..) => Some(2_i32), d8 => Some(d8) }).into_iter().fold((State::Open, b1.clone()), |(e9, a10), b11| ({ let c12 = e4; (e9, a10.clone()) }));
        let _ = Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default();
    }
    let (_, d18) = (if ((*c2) >= (-1_i32)) { vec![Some(5_usize), Some(5_usize)].into_iter().fold((a0, Decimal::new(12345_i64, 0_u32).unwrap_or_default()), |(a15, b16), c17| (a15, b16)) } else { (if ((*c2) <= 1_i32) { Ok((a0, Decimal::new((-35_i64), 29_u32).unwrap_or_default())) } else { Err(FlowError::Offline) }).unwrap_or((e4, Decimal::ZERO)) });
    'l26: for (b26, c27) in Some(vec![vec![vec!["日本語".to_string(), "İstanbul".to_string()], vec!["ß".to_string(), "aaa".to_owned(), "-17".to_string()]]]).unwrap_or_else(|| vec![vec![vec!["A\r\nB\n\n".to_string(), String::from("日本語"), " \t x\n".to_string()]], vec![vec![" ".to_owned()], vec![" ".to_owned(), "ß".to_owned()], vec![String::from("aaa")]]]).into_iter().flatten().zip((if let (1_i32..) = a0 { Some(d18) } else { Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default()) })).map(|(e19, a20)| e19.clone()).zip(vec![State::Half, State::Half, State::Open].into_iter().into_iter()).map(|(b21, c22)| vec!["".to_string(), String::new()]).fold(vec![(State::Done, (a0 >= (-2_i32))), (State::Open, ((*c2) < 0_i32)), (State::Done, (e4 > 0_i32))], |d23, e24| d23.clone()) {
        let mut d28: Vec<Option<String>> = vec![Some("ab,b,,c".to_string()), Some("-17".to_owned()), Some("A\r\nB\n\n".to_owned())];
    }
    Ok(" \t x\n".to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_053(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Date>) -> FlowResult<i32> {
    a0.weight %= 2_i64;
    cx.invalid(&*a0, |o| o.price, (if b1.is_some() { String::from("\"{}\\") } else { " ".to_owned() }));
    a0.title += &(("日本語".to_owned() + "x=1=2") + "ab,b,,c");
    let d3 = {
        let c2;
        if b1.is_none() { c2 = Some(State::Half).unwrap_or(State::Half); } else { c2 = State::Half; }
        c2
    };
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 4_i32 && true {
            e4 += 1_i32;
            a0.state = (match b1 { Some(b6) => State::Done, c7 => State::Open });
            let Some(d8) = b1 else {
                return Err((FlowError::Failed { code: "early".to_string(), text: a0.title.clone() }));
            };
        }
    }
    {
        if a0.is_urgent {
            a0.title = "too ".repeat(30_usize);
        }
        match cx.commit(a0) {
            Ok(()) => {
                {
                    let mut e9 = 0_i32;
                    'l11: while e9 < 4_i32 && b1.is_none() {
                        e9 += 1_i32;
                        let b11: State = d3;
                    }
                }
            }
            Err(FlowError::Invalid { entity: c12, .. }) => {
                let a15 = ((-3_i32)..(-1_i32)).zip(Some(10_i64).or(Some(3_i64)).into_iter()).map(|(d13, e14)| d13).last().as_ref().cloned();
            }
            Err(b16) => return Err(b16),
        }
    }
    Ok((-1_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_054(cx: &mut Device, a0: &(Date, usize), b1: &i64) -> FlowResult<Vec<i32>> {
    let Some(c2) = (if (a0.0 <= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { Some(a0.1) } else { None }) else {
        return cx.fail("given-up", ("Ä".to_string() + "日本語"));
    };
    if ((*b1) < (-1_i64)) {
        let mut d3: i32 = 29_i32;
    }
    let d13: usize = 'l5: loop {
        if (a0.1 > 5_usize) {
            let b6: String = 'l6: loop {
                let _ = (*a0);
                break (if ((*b1) < 1_i64) { Ok(String::from("İstanbul")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_owned() })) }).unwrap_or_default().trim_start_matches("a").to_string();
            };
            let c7 = (*a0);
        } else {
            for (e9, a10) in &vec![(*a0), (*a0), (*a0)] {
                let mut c12 = Some(({ let b11 = (*a10); vec![Decimal::new(999_i64, 0_u32).unwrap_or_default()].into_iter().skip(c2).sum::<Decimal>() }));
                let _ = vec![i32::MIN];
            }
        }
        break 1_usize;
    };
    let e14: i32 = Some(Some(0_i32)).into_iter().flatten().sum::<i32>();
    let _ = ({ let _ = e14; (match (*b1) { (0_i64 | 2_i64) => vec![(*b1), (*b1), (*b1)], -1 => vec![(*b1), (*b1), (*b1)], a15 => vec![a15, (*b1)] }) });
    Ok(vec![vec![e14], vec![5_i32]].into_iter().skip_while(|b16| Some((d13 < 29_usize)).unwrap_or_else(|| (d13 <= 1_usize))).fold((if let (_, (1_usize | 3_usize)) = (*a0) { vec![e14, e14, e14] } else { vec![e14] }), |c17, d18| ({ let e19 = d13; c17.clone() })))
}

/// Step by step.
#[nanoflow]
pub fn flow_055(cx: &mut Device, a0: DateTime, b1: &usize, c2: &i32) -> FlowResult<Option<String>> {
    let d3: DateTime = a0;
    if ((*c2) < 1_i32) {
        let Some(b6) = (if (d3 > DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Some((match (*c2) { (0_i32..) => Some(State::Half), e4 => Some(State::Done) })) } else { None }) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: (match (*c2) { (0 | 2) if (a0 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) => "".to_owned(), a5 => "".to_string() }) }));
        };
        let c12: Decimal = loop {
            let mut d8: Option<State> = b6;
            break Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()).filter(|e9| ((*b1) == 2_usize)).into_iter().map(|a10| Decimal::ONE).skip_while(|b11| (Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() == Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())).into_iter().sum::<Decimal>();
        };
    }
    'l15: for a15 in vec![Some((*c2)), Some((*c2))].into_iter().flat_map(|d13| vec![((*c2) < i32::MIN), (d3 != DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()), ((*b1) > 40000_usize)].to_owned()) {
        cx.message(format!("{a0}}}{}", b1));
        let e24 = vec![(*c2)].into_iter().filter(|b16| a15).max_by_key(|c17| State::Half).into_iter().fold(vec![((*c2) <= 10_i32), a15, (d3 >= DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())].into_iter().zip(vec![(-2_i64)]).map(|d18| a15).fold((State::Open, a15), |e19, a20| e19), |(b21, c22), d23| (State::Open, a15));
    }
    let c27 = ({ let a25 = flow_004(cx, (*b1))?; Some(Some(Some((*c2)))).unwrap_or(Some(Some((*c2)))).clamp(Some(Some(true)).map(|b26| Some((*c2))), Some(Some(Some((*c2)))).unwrap_or_else(|| Some(Some((*c2))))) });
    'l29: for e29 in vec![a0, DateTime::from_milliseconds(0_i64).unwrap_or_default().start_of_day()] {
        if (!(if ((*c2) <= 0_i32) { (d3 == DateTime::from_milliseconds(137634567_i64).unwrap_or_default()) } else { (d3 < DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()) })) {
            {
                let mut a30 = 0_i32;
                'l32: while a30 < 2_i32 && true {
                    a30 += 1_i32;
                    let mut a35: String = (flow_029(cx, (-a30), (if (d3 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Some((*b1)).into_iter().rev().map(|c32| (*b1)).fold((" \t x\n".to_string(), (d3 >= DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())), |d33, e34| d33.clone()) } else { (String::from("ß"), ((*b1) == 1_usize)) }))? + &" \t x\n".to_owned());
                }
            }
            let mut b36: State = State::Half;
        } else {
            let (c37, d38) = (a0, " ".to_string());
        }
        let e39: usize = (*b1);
    }
    let mut a40: Option<DateTime> = Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default());
    Ok(Some(String::from("ß")))
}

/// Step by step.
#[nanoflow]
pub fn flow_056(cx: &mut Device, mut a0: Option<Option<usize>>, b1: &i64, c2: i32) -> FlowResult<Option<String>> {
    let (c12, d13) = vec![c2, c2].to_owned().into_iter().chain((1_i32..4_i32)).skip_while(|d3| (if (c2 > 0_i32) { ((*b1) <= 3_i64) } else { false })).fold(vec![(*b1), 7_i64].into_iter().filter(|e4| ((*b1) >= 1_i64)).rev().fold((c2, c2), |(a5, b6), c7| (a5, c2)), |d8, e9| ((-1_i32)..=4_i32).fold(d8, |a10, b11| a10));
    match (*b1) {
        (0_i64..) => {
            let b16 = a0.replace(Some(c2).into_iter().skip_while(|e14| false).position(|a15| (if (c2 < (-1_i32)) { Ok("\"{}\\".to_string()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }).is_ok()));
        }
        c17 => {
            let b21 = {
                let d18;
                if (c2 > 0_i32) { d18 = 1_i32; } else { d18 = (if let Some(_) = a0 { DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() } else if let (e19, a20) = (vec!["A\r\nB\n\n".to_owned(), String::from("\"{}\\"), " \t x\n".to_string()], " ".to_owned()) && (c2 < 0_i32) { DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() } else { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() }).second(); }
                d18
            };
        }
    }
    let e24: i64 = 'l23: loop {
        let d23 = vec!["日本語".to_owned()];
        break (*b1).rem_euclid(((*b1) % 3_i64));
    };
    match (*b1) {
        (-7..=-1) => {
            a0 = a0;
        }
        a25 => {
            cx.message((if let -7_i32 = c2 && (c2 >= (-1_i32)) { Some(c2).map_or("Ä".to_string(), |b26| " ".to_string()) } else { format!("{}{}", " ".to_string(), 3_i64) }));
        }
    }
    let c27 = a0.replace(Some(Some(10_usize)).or(Some(Some(1000000_usize))).unwrap_or((if (c2 > 1_i32) { Ok(Some(40000_usize)) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).unwrap_or_default()));
    Ok((if ((*b1) > 0_i64) { Some("ß".to_string()) } else { None }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_057(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Option<Option<State>>) -> FlowResult<String> {
    'l4: for e4 in vec![vec![State::Open, State::Done]] {
        let c17 = (if c2.is_some() { Some(e4.clone()) } else { None }).into_iter().take_while(|a5| Some(a5.clone()).into_iter().rev().fold((vec![1_usize, 0_usize, 400_usize] != vec![0_usize, 5_usize]), |b6, c7| vec![b6, b6].into_iter().fold(b6, |d8, e9| b6))).filter(|a10| vec![vec![Decimal::new(12345_i64, 29_u32).unwrap_or_default()], vec![Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()]].into_iter().max_by_key(|b11| 3_i32).is_none()).fold(format!("x{}{{{}{:ß^1}", Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), (b1.clone() != String::new())), |c12, d13| (a0.title.clone() + &vec![e4.clone()].into_iter().take_while(|e14| (c12.clone() <= String::from("A\r\nB\n\n"))).into_iter().fold(b1.clone(), |a15, b16| b1.clone())));
        b1.clear();
        b1 = (c17.clone() + &c17);
    }
    let d23: String = 'l19: loop {
        let c22 = flow_019(cx, (if let Some(None) = c2 { vec![Some(Some(State::Half)), c2, c2].into_iter().chain(Some(c2).into_iter()).enumerate().map(|e19| c2).fold(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), |a20, b21| a20) } else { (if let None = c2 { DateTime::from_milliseconds(0_i64).unwrap_or_default() } else if let Some(None) = Some(Some(State::Open)) { DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default() } else { DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() }) }), vec![Decimal::from(i64::MIN)])?;
        break b1.clone();
    };
    'l29: for e29 in vec![(match &(DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), Some(Decimal::ONE)) { (e24, Some(a25)) => vec![1_i32], (b26, c27) => vec![(-2_i32), (-7_i32)] })] {
        b1 += &d23;
    }
    c2 = Some(c2).into_iter().chain(vec![c2, c2].into_iter()).map(|a30| a30).max().into_iter().collect::<Vec<_>>().into_iter().flatten().min();
    if (b1 < "Ä".to_string()) {
        'l32: for c32 in vec![format!("x{b1}"), d23.clone(), Some(b1.clone()).unwrap_or(b1.clone())] {
            if let Some(mut e34) = cx.first(Task::filter(|d33| d33.title.ends_with("")).limit(1))? {
                cx.log(Level::Warning, c32.clone());
                cx.commit(a0)?;
            }
            let mut a35: Option<String> = Some(String::from(""));
            a0.weight = (-1_i64);
        }
    }
    let c37 = cx.count(Task::filter(|b36| b36.title.contains("")).order_by(|t| t.title).limit(3))?;
    cx.commit(a0)?;
    Ok("-17".to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_058(cx: &mut Device, a0: &Obj<Task>, mut b1: State, mut c2: bool, d3: Vec<Option<i64>>) -> FlowResult<Vec<Option<Decimal>>> {
    if (a0.title < "a".to_string()) {
        let mut b6 = d3.clone().into_iter().filter_map(|e4| Some(Some(Some((-2_i32)))).flatten()).any(|a5| c2);
        let mut d8 = Decimal::new(a0.weight, 2_u32).into_iter().map(|c7| (c7, (-2_i64))).next();
    }
    let b11: Option<State> = (if a0.due.is_none() { Some(Some(d3.clone()).into_iter().fold(b1, |e9, a10| e9)) } else { None });
    let Some(c12) = (if ("Ä".to_string() > "A\r\nB\n\n".to_string()) { Some(Some(b1)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    cx.message(a0.title.clone());
    if (b1 == State::Half) {
        let e14 = (match c2 { false => d3.clone(), d13 => d3.clone() });
        cx.log(Level::Warning, format!("}}{:^}", 1000000_usize));
    } else {
        cx.message(format!("}}{c2}"));
        'l18: for d18 in vec![vec![1000000_usize, 1_usize, 7_usize].into_iter().skip_while(|a15| c2).collect::<Vec<_>>(), (if a0.seen.is_some() { Ok(vec![7_usize, 1000000_usize]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }).unwrap_or_else(|b16| vec![3_usize, 1_usize]), (if (d3.len() < 3_usize) { Ok(vec![2_usize, 0_usize, 400_usize]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_default()] {
            'l20: for a20 in Some(Some(1_usize)).into_iter().max().into_iter() {
                let c22: Option<State> = (match c2 { false => c12, b21 => c12 });
            }
            let Some((d23, e24)) = (if a0.due.is_some() { Some((if (a0.weight > 1_i64) { (Decimal::new(12345_i64, 1_u32).unwrap_or_default(), 10_i32) } else { (Decimal::new(12345_i64, 28_u32).unwrap_or_default(), 7_i32) })) } else { None }) else {
                continue;
            };
            for b26 in cx.retrieve(Task::filter(|a25| (!(a25.effort != 4_i32))).order_by(|t| t.title).offset(2).limit(1))? {
                cx.delete(b26)?;
            }
        }
    }
    {
        let mut c27 = 0_i32;
        'l29: while c27 < 2_i32 && c2 {
            c27 += 1_i32;
            if c2 {
                break;
            }
        }
    }
    cx.message(format!(": {c2:1}: {c2:*>12}{:<1}", (0_i64 / 1_i64)));
    Ok((match b1 { State::Half => vec![Some(Decimal::from(1_i64)), Some(Decimal::new(999_i64, 28_u32).unwrap_or_default()), Some(Decimal::ONE)].min(vec![Some(Decimal::new((-35_i64), 0_u32).unwrap_or_default())]), e29 => Some(vec![Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default())]).unwrap_or(vec![Some(Decimal::ONE), Some(Decimal::ZERO), Some(Decimal::from((-1_i32)))]) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_059(cx: &mut Device, a0: usize, mut b1: bool, mut c2: i64) -> FlowResult<Option<Option<i64>>> {
    if let true = b1 {
        'l4: for (e4, a5) in vec![(if b1 { (" ".to_owned(), 1000000_i32) } else { (" \t x\n".to_string(), 0_i32) })] {
            let e9 = {
                let b6;
                if (a0 < 1_usize) { b6 = (0_i32..=5_i32).sum::<i32>(); } else { b6 = (match c2 { (-7 | -5) => (match a0 { (1..=7) => a5, (0_usize | 2_usize) => a5, c7 => a5 }), d8 => (if let 1_usize = a0 { a5 } else if b1 { a5 } else { a5 }) }); }
                b6
            };
            let (d13, e14) = vec![Some(a5), Some((-7_i32)), Some(e9)].into_iter().flatten().fold((e4.clone(), 10_usize).max((e4.clone(), 3_usize)), |(a10, b11), c12| (a10.clone(), b11));
        }
        c2 -= c2;
    } else {
        let a15 = c2;
    }
    let (c17, d18) = (if (a0 >= 1_usize) { (c2, a0) } else { (match (if (!b1) { Ok(Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }) { Ok(b16) => (c2, a0), Err((FlowError::Failed { .. } | FlowError::Gone { .. } | FlowError::Access { .. } | FlowError::Invalid { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::Uncommitted { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::WithinFlow { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::TimedOut { .. })) => (c2, a0), _ => (29_i64, a0) }) });
    if (a0 > 2_usize) {
        return cx.fail("given-up", (" \t x\n".to_string() + "ß"));
    }
    'l20: for a20 in ((-2_i64)..=2_i64) {
        let a25 = (0_usize..5_usize).flat_map(|b21| vec![400_usize, d18]).fold((match b1 { true => (if let (2_usize..=8_usize) = a0 { Some(3_i32) } else if let (400_i64..) = c2 { Some((-2_i32)) } else if b1 { Some(29_i32) } else { Some((-2_i32)) }), c22 => (if (c2 >= 0_i64) { Ok(5_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_string() })) }).ok() }), |d23, e24| d23);
        let Some(b26) = (if (!b1) { Some(7_i64) } else { None }) else {
            continue;
        };
        if (a0 > 2_usize) {
            continue;
        }
    }
    match a0 {
        2 => {
            for e29 in vec![({ let c27 = Some("ß".to_owned()); State::Half }), State::Half] {
                match c2 {
                    (1..=7) if b1 => {
                        let mut c37 = ({ let a30 = ((7_i32 as i64) / 7_i64); vec![e29].into_iter().skip_while(|b31| b1).filter(|c32| (c17 < 0_i64)).collect::<Vec<_>>().into_iter().filter_map(|d33| Some((String::from(" "), 5_i32))).map(|e34| e34.clone()).fold((vec![b1], a30), |a35, b36| a35.clone()) });
                    }
                    d38 @ (-1..=5) => {
                        cx.log(Level::Info, format!(" of {}{}", Decimal::ZERO, Decimal::from(400_i32)));
                    }
                    e39 => {
                        cx.message(format!("{}{a0:>12}", (-7_i32)));
                    }
                }
                cx.log(Level::Info, format!("ß{a0}"));
                let a40: Vec<bool> = vec![b1, b1];
            }
        }
        0_usize => {
            cx.log(Level::Info, format!("ß{}", 10_i32));
        }
        b41 => {
            let c42 = c2;
        }
    }
    c2 %= 3_i64;
    c2 = c17;
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_060(cx: &mut Device, a0: Option<i64>, b1: (String, (usize, i32))) -> FlowResult<Vec<Option<i32>>> {
    let d8: String = 'l3: loop {
        for e4 in (1_i64..=3_i64) {
            'l6: for b6 in Some(vec![400_usize, 40000_usize]).unwrap_or_default() {
                let mut c7: i32 = (2_i32 + (match "日本語".to_string().as_str() { "ab,b,,c" => 7_i32, _ => 1000000_i32 }).min(7_i32));
            }
        }
        break format!(": {}{}{}", 3_i32, (-40000_i32), 5_usize);
    };
    let b11: String = 'l10: loop {
        let _ = (d8.clone(), (10_usize, 5_i32));
        break (match (if a0.is_some() { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d8.clone() })) }) { Ok(a10) => d8.clone(), Err((FlowError::Offline { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. })) => (match d8.as_str() { "" => d8.clone(), "a" => d8.clone(), _ => d8.clone() }), _ => ("İstanbul".to_string() + &d8) });
    };
    {
        let mut c12 = 0_i32;
        'l14: while c12 < 2_i32 && (b1.0 >= "Ä".to_string()) {
            c12 += 1_i32;
            let (e14, a15) = (b11.clone(), 29_i32);
        }
    }
    let mut b16 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().day_of_year();
    let Some(a20) = a0 else {
        return Err((FlowError::Failed { code: "early".to_string(), text: b11.split_whitespace().map(|c17| c17.to_string()).fold(b11.clone(), |d18, e19| d18.clone()) }));
    };
    let Some(e24) = a0 else {
        return Err((FlowError::Failed { code: "late".to_string(), text: a0.iter().skip_while(|b21| ((**b21) != 3_i64)).fold(d8.clone(), |c22, d23| b11.clone()) }));
    };
    let mut b31: Option<i64> = a0.iter().max_by_key(|a25| vec![(40000_usize, ((**a25) != 10_i64)), (2_usize, (b16 < 1_i32)), (40000_usize, (b16 != 3_i32))].into_iter().filter(|(b26, c27)| (*c27)).fold((if (b1.0 >= "a".to_string()) { Ok(b16) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }), |d28, (e29, a30)| (if (b1.0 > "a".to_string()) { Ok(b16) } else { Err((FlowError::Failed { code: "late".to_string(), text: b11.clone() })) })).unwrap_or_default()).cloned();
    Ok(vec![Some(b16)])
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &Obj<Task>, b1: &i32) -> FlowResult<Vec<i32>> {
    match (*b1) {
        (0..=6) => {
            if let (3_i32 | 5_i32) = (*b1) && (a0.price <= Decimal::ONE) {
                cx.show_home()?;
                let c7 = (match flow_029(cx, (*b1), (if (a0.effort > 1_i32) { ("-17".to_string(), ((*b1) >= 0_i32)) } else { ("İstanbul".to_owned(), ((*b1) != (-1_i32))) }))?.as_str() { "a" => (0_i32..=2_i32).rev().fold((if true { Ok((*b1)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_string() })) }), |c2, d3| (if (d3 <= 0_i32) { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) })), "Ä" => Some((*b1)).into_iter().rev().fold((if (a0.state == State::Half) { Ok((*b1)) } else { Err(FlowError::Offline) }), |e4, a5| (if a0.seen.is_some() { Ok(0_i32) } else { Err(FlowError::Offline) })), _ => ({ let b6 = 400_i64; (if (a0.price <= Decimal::ZERO) { Ok((*b1)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }) }) }).unwrap_or((-1_i32));
            }
        }
        d8 => {
            let a10 = (match d8 { -7 => (3_usize, vec![5_i64, 7_i64, 0_i64]), e9 => (400_usize, vec![3_i64, 1_i64, 5_i64]) });
        }
    }
    for c12 in cx.retrieve(Task::filter(|b11| b11.due.is_none()).order_by(|t| t.due).limit(4))? {
        cx.delete(c12)?;
    }
    let a15 = {
        let d13;
        if ((*b1) > 3_i32) { d13 = a0.effort; } else { d13 = ({ let e14 = 400_i32; (*b1) }); }
        d13
    };
    {
        let mut c17 = cx.retrieve(Task::filter(|b16| (!b16.due.is_none())).order_by(|t| t.due).offset(4).limit(1))?;
        for d18 in &mut c17 {
            d18.effort = (*b1);
        }
        cx.commit_all(&mut c17)?;
    }
    let mut e19: (Vec<usize>, Date) = ((if ((*b1) < 400_i32) { Ok(vec![10_usize]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) }).unwrap_or(vec![29_usize]), Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()).unwrap_or_default());
    Ok(flow_027(cx, a0, (if let (0_i32..) = (*b1) { Some(Some(((*b1) < 29_i32))) } else { Some(Some((a15 == 1_i32))) }))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_062(cx: &mut Device, a0: &Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Date> {
    cx.log(Level::Warning, format!("{:<12}", "ab,b,,c".to_owned().len()));
    if b1.is_none() {
        return Ok(cx.today());
    }
    cx.message(format!("{{{} of {}", a0.effort, "aaa".to_string().to_owned()));
    let _ = b1.clone();
    Ok((match b1.clone() { Some(c2) => ({ let (d3, e4) = (10_i32, State::Done); Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() }), _ => Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).unwrap_or(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_063(cx: &mut Device, a0: &bool, b1: String, mut c2: bool) -> FlowResult<Option<Vec<String>>> {
    'l4: for e4 in vec![matches!((*a0), true), (Decimal::new(999_i64, 28_u32).unwrap_or_default() < 0_i32), (State::Done == State::Done)] {
        let c17: bool = loop {
            'l7: for _ in vec![(*a0), e4] {
                let mut d13 = ({ let (e9, a10) = (match (-2_i64) { -1_i64 => ((*a0), (-1_i64)), c7 @ (-1..=5) => ((*a0), c7), d8 => (c2, d8) }); (5_usize..9_usize).into_iter().take(0_usize).fold(vec![a10, a10, a10], |b11, c12| b11.clone()) }).into_iter().sum::<i64>();
                let mut a15 = Some(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()]).map_or_else(|| Some(Decimal::new(5_i64, 3_u32).unwrap_or_default()), |e14| Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default())).unwrap_or_default().is_zero();
                a15 = c2;
            }
            break (if (b1 >= "Ä".to_string()) { Ok((*a0)) } else { Err(FlowError::Offline) }).unwrap_or_else(|b16| 10_i32.is_negative());
        };
        match (*a0) {
            true => {
                c2 = Some((-1_i64)).filter(|d18| ((*d18) != 400_i64)).into_iter().enumerate().map(|(e19, a20)| a20).step_by(1_usize).max_by_key(|b21| DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().minute()).is_none();
            }
            c22 => {
                cx.log(Level::Warning, b1.url_encoded());
            }
        }
    }
    let mut d23 = (vec![3_i64, (-2_i64)], (DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), 0_i32));
    let a25 = {
        let e24;
        if (!c2) { e24 = (if ((*a0) || c2) { b1.clone() } else { (if (b1 < "a".to_string()) { b1.clone() } else { b1.clone() }) }); } else { e24 = b1.clone(); }
        e24.clone()
    };
    d23 = d23.clone();
    Ok(Some(vec![(b1.clone() <= String::from("aaa")), (*a0)].into_iter().zip(Some(29_i64).into_iter().skip_while(|b26| (*a0))).map(|(c27, d28)| c27).fold(vec![b1.clone(), a25.clone()], |e29, a30| e29.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_064(cx: &mut Device, a0: usize, b1: ((i32, bool), i32), mut c2: Option<(i64, String)>) -> FlowResult<Option<Vec<i32>>> {
    c2 = vec![(i64::MIN, "".to_string()), (0_i64, "ß".to_string()), (1000000_i64, "Ä".to_owned())].into_iter().next();
    let d3 = c2.replace((i64::MAX, String::from("-17")));
    let mut a5 = vec![d3.clone()].into_iter().filter_map(|e4| (if (b1.1 >= 3_i32) { Ok(a0) } else { Err(FlowError::Offline) }).ok()).count();
    let b6: (Option<String>, Option<bool>) = (Some(String::new()), Some(Some((a5 <= 5_usize))).unwrap_or_default());
    let c7: usize = a5;
    let e9 = {
        let d8;
        if (a0 > 5_usize) { d8 = a0; } else { d8 = flow_004(cx, a0)?; }
        d8
    };
    let a10 = c2.take();
    Ok((match a0 { b11 @ (5) if (b1.1 >= 1_i32) => Some(Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default())).map_or(Some(vec![1_i32, (-2_i32)]), |c12| Some(vec![1_i32, (-40000_i32)])), d13 => Some(vec![29_i32]) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_065(cx: &mut Device, a0: DateTime) -> FlowResult<DateTime> {
    let mut b1 = vec![Some(String::new())];
    let d3: DateTime = 'l3: loop {
        cx.log(Level::Warning, format!("{a0}{{{:ß>1}: {a0}", Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()));
        break a0;
    };
    'l5: for a5 in vec![a0, DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()] {
        b1 = vec![a0, a0, DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()].into_iter().find_map(|b6| Some(Some("-17".to_string()))).into_iter().collect::<Vec<_>>();
        let c7: DateTime = a0;
    }
    let b11 = {
        let d8;
        if (a0 > DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { d8 = (match (if (a0 <= DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { Ok(State::Open) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_string() })) }) { Ok(e9) => State::Done, Err(FlowError::Invalid { entity: a10, .. }) => (match a10.as_str() { "aaa" => State::Half, "ab,b,,c" => State::Half, _ => State::Open }), _ => State::Half }); } else { d8 = State::Open; }
        d8
    };
    let mut a15 = String::from("ab,b,,c".to_string()).replacen(&(match b11 { State::Done => "a".to_owned(), c12 => "Ä".to_owned() }), &(match b11 { State::Done => "ß".to_owned(), d13 => String::from("A\r\nB\n\n") }), 1000000_usize).lines().map(|e14| e14.to_string()).collect::<Vec<_>>();
    Ok(cx.now().start_of_month())
}

/// Step by step.
#[nanoflow]
pub fn flow_066(cx: &mut Device, a0: i32, b1: &bool) -> FlowResult<Option<i64>> {
    let c2: i32 = (-a0);
    if (a0 < 0_i32) {
        return Err(FlowError::Offline);
    }
    if (*b1) {
        let Some(_) = (if (if (*b1) { (*b1) } else if (a0 < 1_i32) { (*b1) } else { (*b1) }) { Some(a0) } else { None }) else {
            return Err(FlowError::Offline);
        };
        'l4: for e4 in ((-2_i32)..2_i32) {
            let e9: bool = (vec![Decimal::from((-40000_i64)), Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::ONE].into_iter().chain(Some(Some(29_usize)).map_or_else(|| vec![Decimal::new(12345_i64, 0_u32).unwrap_or_default(), Decimal::from(7_i64)], |a5| vec![Decimal::ZERO, Decimal::ONE]).into_iter()).map(|b6| (b6 + (-7_i64))).sum::<Decimal>() <= Some(1000000_i64).into_iter().fold(Decimal::new((-35_i64), 28_u32).unwrap_or_default(), |c7, d8| c7).clamp((if (a0 >= 1_i32) { Ok(Decimal::new(999_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_owned() })) }).unwrap_or(Decimal::new(12345_i64, 0_u32).unwrap_or_default()), (Decimal::from(1_i64) % 7_i64)));
        }
    } else {
        let Some(a10) = (if (a0 < 3_i32) { Some(7_i64) } else { None }) else {
            return Err(FlowError::Offline);
        };
    }
    'l12: for c12 in vec![Decimal::new(5_i64, 2_u32).unwrap_or_default()] {
        if (a0 > 3_i32) {
            break;
        }
    }
    let Some(d13) = (if (!(*b1)) { Some(true) } else { None }) else {
        return cx.fail("given-up", Some("ß".to_string()).unwrap_or("日本語".to_string()));
    };
    Ok(((-7_i64) / 1_i64).checked_rem((match String::from(" \t x\n").as_str() { "ab,b,,c" => 10_i64, _ => 5_i64 })))
}

/// Step by step.
#[nanoflow]
pub fn flow_067(cx: &mut Device, a0: Option<Option<i64>>) -> FlowResult<Decimal> {
    cx.message(format!(" of {}{{{:0>1}", (2_i64 * 3_i64), (if a0.is_none() { DateTime::from_milliseconds(86400001_i64).unwrap_or_default() } else { DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() })));
    for _ in vec![a0, a0, Some(Some(0_i64))] {
        let _ = a0;
    }
    let d3 = flow_004(cx, ({ let c2 = vec![State::Half, State::Half, State::Half]; 1_usize }))?;
    let a5 = {
        let e4;
        if a0.is_some() { e4 = flow_029(cx, (if a0.is_none() { 10_i32 } else { 2_i32.saturating_add(i32::MIN) }), ("ß".to_owned(), (d3 <= 7_usize)).to_owned())?; } else { e4 = (("A\r\nB\n\n".to_string() + &String::new()) + &format!("ß{:*<}ß{}", d3, (-1_i32))); }
        e4.clone()
    };
    let mut b6 = a5.clone();
    if a0.is_none() {
        match a0 {
            Some(c7) if Some((a5.clone() == String::from("x=1=2"))).unwrap_or_else(|| (a5.clone() >= "ß".to_owned())) => {
                let Some(_) = (if (if (b6.clone() == "\"{}\\".to_owned()) { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: b6.clone() })) }).unwrap_or((a5.clone() <= String::from("aaa"))) { Some(Some(a5.clone()).into_iter().skip_while(|d8| (a5.clone() < String::from("a"))).take_while(|e9| (b6.clone() <= String::from("-17"))).collect::<String>()) } else { None }) else {
                    return Ok(vec![Decimal::new(5_i64, 0_u32).unwrap_or_default(), Decimal::new(12345_i64, 3_u32).unwrap_or_default()].into_iter().take_while(|a10| false).sum::<Decimal>());
                };
            }
            b11 => {
                let c17 = {
                    let c12;
                    if vec![a5.clone()].is_empty() { c12 = Some(d3).into_iter().enumerate().map(|(d13, e14)| d13).fold(b6.clone(), |a15, b16| a5.clone()).to_ascii_uppercase(); } else { c12 = b6.clone(); }
                    c12.clone()
                };
            }
        }
        let b21: String = loop {
            if Some(Some(a5.clone())).into_iter().map(|e19| e19.clone()).collect::<Vec<_>>().contains(&({ let a20 = "日本語".to_string(); Some(a5.clone()) })) {
                b6.clear();
            }
            break (format!("{}", Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) + &b6);
        };
    }
    if a0.is_some() {
        let c27 = (vec![a0, a0, a0].into_iter().into_iter().into_iter().next().into_iter().rev().fold((a5.clone() + &a5), |c22, d23| a5.clone().split_whitespace().map(|e24| e24.to_string()).fold(c22.clone(), |a25, b26| a25.clone())) + "x=1=2");
        let mut d28 = vec![1_i64];
    }
    Ok(Decimal::from(7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: Date, mut b1: Vec<Date>, c2: &Date) -> FlowResult<Vec<Option<String>>> {
    b1 = Date::of(0_i32, (if (b1.len() <= 1_usize) { 29_i32 } else { 400_i32 }), 28_i32).into_iter().filter_map(|d3| Some("Ä".to_owned())).fold(vec![Some(2_i64)].into_iter().find(|e4| (a0 == Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())).into_iter().flat_map(|a5| vec![vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::new(25_i64, 3_u32).unwrap_or_default()], vec![Decimal::new(5_i64, 3_u32).unwrap_or_default(), Decimal::from(10_i64)]].into_iter().collect::<Vec<_>>()).chain(vec![vec![Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()], vec![Decimal::ZERO, Decimal::ZERO], vec![Decimal::from(29_i64), Decimal::ONE, Decimal::new(12345_i64, 28_u32).unwrap_or_default()]]).fold(b1.clone().into_iter().chain(b1.clone()).collect::<Vec<_>>(), |b6, c7| (match (a0 > Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) { false => b1.clone(), _ => b1.clone() })), |d8, e9| Some(d8.clone()).into_iter().skip_while(|a10| (e9.clone() >= "İstanbul".to_owned())).filter(|b11| (a0 >= Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())).find(|c12| (e9.clone() == String::from("日本語"))).unwrap_or(vec![(*c2), a0]));
    let Some(a15) = (if (match "a".to_owned().as_str() { "aaa" => false, "ab,b,,c" => (a0 <= Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), _ => (a0 >= Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()) }) { Some((match &Some("A\r\nB\n\n".to_owned()) { Some(d13) => Some((-7_i64)), e14 => Some(0_i64) })) } else { None }) else {
        return cx.fail("given-up", "\"{}\\".to_owned().trim_start_matches(&"Ä".to_owned()).to_string());
    };
    let _ = State::Done;
    'l17: for c17 in &vec![a15, a15] {
        b1 = b1.iter().cloned().collect::<Vec<_>>();
    }
    b1 = b1.clone();
    let mut b21 = (5_usize..9_usize).max_by_key(|d18| b1.iter().fold((if (a0 > Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok("aaa".to_string()) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_string() })) }), |e19, a20| (if ((*c2) > Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok(String::from(" \t x\n")) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) })).unwrap_or_default());
    if ((*c2) <= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) {
        return Ok(vec![a15, a15].last().cloned().into_iter().fold(vec![Some(String::from("x=1=2")), Some("日本語".to_string())], |c22, d23| c22.clone()));
    }
    let mut e24: Vec<Date> = b1.clone();
    Ok(vec![Some(String::from("Ä"))])
}

/// Step by step.
#[nanoflow]
pub fn flow_069(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Vec<usize>> {
    if b1.is_none() {
        let mut c2: usize = ((if (a0.state != State::Open) { 5_usize } else { 0_usize }) as usize);
        c2 = c2;
    }
    let a10: State = 'l4: loop {
        if let (0_i64 | 2_i64) = 2_i64 && b1.is_some() {
            'l6: for b6 in vec![b1.iter().skip_while(|e4| true).next().cloned(), b1.clone(), b1.clone()] {
                let c7 = b6.clone();
                let e9 = flow_021(cx, vec![0_usize], &Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()).map_or_else(|| 1000000_usize, |d8| 29_usize), (if a0.seen.is_some() { vec![State::Open] } else { vec![State::Done, State::Open].max(vec![State::Half, State::Done, State::Half]) }))?;
                cx.commit(a0)?;
            }
        }
        break a0.state;
    };
    let mut d13 = (if (a0.title <= "a".to_string()) { Some(vec![Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())]).unwrap_or_default().into_iter().step_by(1_usize).filter(|b11| Some(Some(1_i64)).map_or_else(|| (a10 != State::Done), |c12| (a10 == State::Half))).last() } else { (if b1.is_none() { Some(Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())) } else { None }) });
    let _ = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().days().checked_add(Some((0_usize, Decimal::from(400_i64))).map_or((-40000_i64), |(e14, a15)| 400_i64));
    let c17 = {
        let b16;
        if (a0.weight <= 1_i64) { b16 = State::Half; } else { b16 = State::Open; }
        b16
    };
    Ok(vec![400_usize, 7_usize, 40000_usize])
}

/// Step by step.
#[nanoflow]
pub fn flow_070(cx: &mut Device, a0: i64, b1: State, c2: &Vec<DateTime>) -> FlowResult<Vec<bool>> {
    let c7 = ({ let d3 = "aaa".to_string(); vec![c2.clone()] }).into_iter().rev().fold((vec![1_usize, 2_usize], a0), |(e4, a5), b6| (e4.clone(), a5));
    'l9: for e9 in vec![b1, (if let (1_i64..) = a0 { b1 } else { b1 }), State::Half] {
        let a10: State = b1;
    }
    let (b11, (c12, d13)) = (b1, c7.clone());
    match a0 {
        e14 @ (3_i64..=9_i64) if ((*c2).len() > 2_usize) => {
            'l16: for _ in vec![0_i64, d13] {
                let Some(b16) = (if (b1 == State::Done) { Some((if let (State::Done | State::Open) = b1 { vec![" \t x\n".to_owned()] } else if ((*c2).len() < 1_usize) { vec!["-17".to_string(), String::new()] } else if ((*c2).len() <= 1_usize) { vec!["x=1=2".to_string()] } else { vec![" ".to_string()] })) } else { None }) else {
                    break;
                };
                for d18 in vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default().hours_until(DateTime::from_milliseconds(1_i64).unwrap_or_default()), e14.clamp(e14, a0), (if let (State::Done | State::Half) = b1 { 7_i64 } else { e14 })] {
                    let mut e19: i64 = e14;
                    (if ((*c2).len() >= 1_usize) { vec![Some((a0 < 3_i64)), Some((b1 != State::Open)), Some((b11 != State::Open))] } else { vec![Some((d13 <= 10_i64)), Some((a0 < 7_i64)), Some((b1 == State::Open))] }).into_iter().rev().for_each(|a25| { let _ = (if ((*c2).len() >= 2_usize) { 2_usize } else if ((*c2).len() < 2_usize) { 1_usize } else { 29_usize }); });
                    let _ = e14;
                }
            }
        }
        (..=400) => {
            let _ = flow_019(cx, (if let State::Done = b1 && ((*c2).len() >= 2_usize) { DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default() } else { DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }), (if let State::Open = b1 && ((*c2).len() >= 2_usize) { vec![Decimal::from(1000000_i32)] } else { (match b11 { (State::Open | State::Half) => vec![Decimal::new(5_i64, 1_u32).unwrap_or_default(), Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::from((-40000_i32))], State::Half if false => vec![Decimal::from(29_i32)], b26 => vec![Decimal::new(999_i64, 0_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), Decimal::ZERO] }) }))?;
        }
        c27 => {
            let mut d28 = c2.clone();
        }
    }
    let mut e29 = b11;
    e29 = e29;
    let a30: i64 = a0;
    Ok(vec![(e29 != State::Half), (b1 != State::Half), (d13 >= (-40000_i64))])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_071(cx: &mut Device, a0: &mut Obj<Task>, b1: &Date, mut c2: Vec<Option<Decimal>>, d3: Decimal) -> FlowResult {
    if (c2.len() <= 3_usize) {
        match ((*b1) < Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).to_owned() {
            false => {
                {
                    let mut e4 = 0_i32;
                    while e4 < 3_i32 && false {
                        e4 += 1_i32;
                        let mut b6 = cx.get(a0.id())?;
                        cx.commit(&mut b6)?;
                    }
                }
            }
            _ => {
                let a10: Option<i32> = ({ let c7 = d3; (if (d3 <= Decimal::ZERO) { Ok(Some(1000000_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) }).unwrap_or_default().into_iter().into_iter().filter(|d8| Some(c7).into_iter().all(|e9| ((*b1) != Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()))).nth(0_usize) });
            }
        }
    } else {
        let e19: Decimal = 'l12: loop {
            let d13 = {
                let c12;
                if ((*b1) <= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { c12 = (*b1).last_of_year(); } else { c12 = (*b1); }
                c12
            };
            break Some(String::new()).into_iter().fold(Some((*b1)).into_iter().map(|e14| d13).fold(d3, |a15, b16| Decimal::new(25_i64, 28_u32).unwrap_or_default()), |c17, d18| (if ((*b1) < Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) { d3 } else if ((*b1) != Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) { d3 } else if (c2.len() < 2_usize) { d3 } else if (d3 <= Decimal::ONE) { c17 } else { d3 }));
        };
        let e24 = {
            let a20;
            if (a0.effort <= 0_i32) { a20 = (match (if let ((3_i64..), b21) = &((-40000_i64), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()) { State::Half } else if ((*b1) >= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { State::Done } else { State::Open }) { State::Done => (FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() }).code().to_string(), c22 => format!(": {}", String::from("Ä")) }); } else { a20 = (if (c2.len() <= 1_usize) { Ok(String::new()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|d23| format!("}}{b1:<}")); }
            a20.clone()
        };
    }
    let a25 = (c2.clone(), Some((*b1)));
    let mut c27 = ({ let b26 = (i64::MIN as i64); a25.clone() });
    while let Some(e29) = c2.pop() {
        {
            let mut a30 = 0_i32;
            while a30 < 4_i32 && a0.due.is_none() {
                a30 += 1_i32;
                let d33 = {
                    let c32;
                    if ((*b1) >= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { c32 = format!(": {}", a30); } else { c32 = format!("}}{}}}{:12}", 0_i64, DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()); }
                    c32.clone()
                };
                let mut e34 = a0.price;
            }
        }
    }
    {
        let mut a35 = 0_i32;
        'l40: while a35 < 1_i32 && Some(a35).into_iter().take_while(|b36| ((*b1) <= Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())).take_while(|c37| ((*c37) <= 29_i32)).any(|d38| ((*b1) != Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) {
            a35 += 1_i32;
            c27 = a25.clone();
            let _ = vec![d3].into_iter().filter(|a40| (a35 < 5_i32)).step_by(2_usize).max_by_key(|b41| 0_usize).into_iter().fold(cx.now(), |c42, d43| (match a25.clone() { (e44, a45) => c42, (b46, c47) if (a0.title < "a".to_string()) => c42, (d48, e49) => DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() }));
        }
    }
    c2 = c2.clone();
    Ok(vec![Some(c27.clone())].into_iter().next().into_iter().flatten().for_each(|(a50, b51)| { let _ = "a".to_string(); }))
}

/// Step by step.
#[nanoflow]
pub fn flow_072(cx: &mut Device, a0: i32) -> FlowResult<Vec<i32>> {
    let Some(_) = (if (a0 <= 0_i32) { Some((a0 % 2_i32)) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: String::new().replacen("", &" ".to_owned(), 10_usize) }));
    };
    let d3: i32 = (match (0_i64 / 2_i64) { (400..404) => (Some(a0).into_iter().skip_while(|b1| (a0 < (-40000_i32))).sum::<i32>() - (if (a0 >= 3_i32) { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_default()), 0_i64 => (1_i32..6_i32).collect::<Vec<_>>().into_iter().sum::<i32>(), c2 => 1000000_i32 });
    (match a0 { (12..) => vec![(a0 >= 3_i32), (a0 > 7_i32), (d3 >= 7_i32)], (-7_i32..) => vec![(a0 != 5_i32), true, (d3 <= (-40000_i32))], e4 => vec![(a0 > (-2_i32))] }).into_iter().map(|a5| true).for_each(|b6| { let _ = (b6 && b6); });
    'l8: for _ in &vec![10_i32].into_iter().collect::<Vec<_>>() {
        if (a0 < (-1_i32)) {
            let mut e9 = ({ let d8 = d3; d3 });
            let e14 = {
                let a10;
                if (a0 >= 3_i32) { a10 = a0; } else { a10 = ((-1_i32)..4_i32).take_while(|b11| ((*b11) < 5_i32)).fold(DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), |c12, d13| c12).hour(); }
                a10
            };
        } else {
            let mut a15: Date = (if let (1_i32..5_i32) = a0 && (a0 <= 1_i32) { Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().first_of_quarter() } else if (a0 < (-1_i32)) { Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() } else if (a0 >= (-1_i32)) { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() } else if let -1_i32 = a0 { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() } else { Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default() });
        }
    }
    let c17: State = 'l17: loop {
        let _ = Some(" ".to_owned());
        break State::Done;
    };
    cx.message(format!("{:<5}}}{a0:ß^5}", (match a0 { d18 @ (-7_i32) => 2_i64, e19 => 29_i64 })));
    if (a0 >= (-1_i32)) {
        let _ = d3;
    }
    if (a0 >= (-1_i32)) {
        if (a0 <= 1_i32) {
            {
                let mut a20 = 0_i32;
                'l22: while a20 < 3_i32 && ((c17 < State::Done) && true) {
                    a20 += 1_i32;
                    Some(vec![a0, a0, a20]).into_iter().min_by_key(|b26| Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()).into_iter().flatten().take(vec![(2_i32, i64::MIN), (d3, 5_i64), ((-40000_i32), 7_i64)].len()).for_each(|c27| { let _ = c27; });
                }
            }
        }
        let d28: State = State::Open;
    } else {
        let e29 = a0;
    }
    Ok(vec![a0])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_073(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<String>, c2: &Date) -> FlowResult<(i32, Decimal)> {
    let mut d3 = vec![String::from("İstanbul").to_lowercase(), b1.clone().join(&"\"{}\\".to_owned())];
    let b6: Option<Option<i32>> = Some((if let ((e4, 3_i64) | (3_i64, e4)) = &(400_i64, 0_i64) { Some(Some("Ä".to_string())) } else { Some(Some(" \t x\n".to_string())) }).map_or(Some(3_i32), |a5| Some(1000000_i32)));
    let (c7, d8) = (vec![0_i32, 2_i32], b6);
    let _ = (if (b1.len() >= 2_usize) { Ok(Some((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), " ".to_string()))) } else { Err(FlowError::Offline) }).unwrap_or(Some((DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), String::new()))).into_iter().fold((if ((*c2) < Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { Ok(((-2_i64), b1.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("İstanbul") })) }).unwrap_or_else(|e9| (1_i64, d3.clone())), |(a10, b11), c12| (if let Some(d13) = b6 { (a10, b11.clone()) } else { (a10, b11.clone()) }));
    d3 = d3.clone().max(d3.clone().min(Some("\"{}\\".to_owned()).into_iter().rev().collect::<Vec<_>>()));
    'l15: for a15 in vec![(*c2)] {
        d3 = d3.clone();
        let (_, _) = (c7.clone(), d3.clone());
    }
    Ok(vec![((-7_i32), Decimal::ONE), (2_i32, Decimal::new(12345_i64, 2_u32).unwrap_or_default())].into_iter().step_by(3_usize).zip(vec![3_i64, 400_i64].into_iter()).map(|(b16, c17)| b16).min().unwrap_or_else(|| vec![Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())].into_iter().fold((1_i32, Decimal::new(5_i64, 1_u32).unwrap_or_default()), |d18, e19| d18)))
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &Option<usize>, b1: &bool) -> FlowResult<Vec<bool>> {
    let d3 = (5_usize..=9_usize).filter(|c2| (*b1)).collect::<Vec<_>>();
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 3_i32 && (*a0).is_none() {
            e4 += 1_i32;
            let e14 = {
                let b6;
                if (*b1) { b6 = (match (*b1) { true => vec![d3.clone()], c7 => vec![d3.clone()] }).into_iter().map(|d8| d3.clone()).rev().all(|e9| Some(" \t x\n".to_string()).is_none_or(|a10| (*b1))); } else { b6 = Some(vec![(*a0), (*a0)]).into_iter().flatten().chain((if (*a0).is_some() { Ok(vec![(*a0), (*a0), Some(5_usize)]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }).unwrap_or_else(|b11| vec![(*a0), Some(3_usize), (*a0)])).step_by(3_usize).fold((1_i64 < 7_i64), |c12, d13| (!(*b1))); }
                b6
            };
        }
    }
    let mut c22 = ((-1_i32)..=2_i32).take_while(|a15| ((*b1) && (*b1))).collect::<Vec<_>>().into_iter().map(|b16| Some(Some(b16)).into_iter().rev().min_by_key(|c17| 5_i64).into_iter().flatten().product::<i32>()).zip((match (*b1) { false => vec!["-17".to_string(), " ".to_string()], d18 => vec![String::from(" "), "İstanbul".to_owned()] })).map(|e19| 3_i32).fold(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), |a20, b21| a20);
    let Some(e24) = (if (*b1) { Some(matches!((*a0), Some((..=1)))) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: ({ let d23 = vec![1_usize, 5_usize, 29_usize]; "ß".to_string() }) }));
    };
    cx.message(format!("x{}", "ß".to_owned()));
    Ok(({ let a25 = (if (!(*b1)) { Some(10_usize) } else { (*a0) }); (if let false = (*b1) { vec![(c22 <= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()), (*b1), e24] } else { vec![(*b1)] }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_075(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<State>, c2: i64, d3: &Option<i64>) -> FlowResult<String> {
    let e9 = (if Some((*d3)).is_none_or(|e4| (c2 > 0_i64)) { vec![(*d3)].into_iter().take_while(|a5| (c2 < 5_i64)).fold((400_usize, b1.clone()), |(b6, c7), d8| (b6, b1.clone())) } else { (1_usize, b1.clone()) });
    let mut c12 = (match (*d3) { None if (c2 >= (-1_i64)) => (if (b1.len() >= 1_usize) { (-2_i32) } else { 400_i32 }), Some(a10) => 7_i32.abs(), b11 => a0.effort }).div_euclid(10_i32);
    if (a0.state != State::Open) {
        let mut d13: Vec<DateTime> = (if (a0.effort <= 3_i32) { Ok(vec![DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()]) } else { Err(FlowError::Offline) }).unwrap_or((match "日本語".to_string().as_str() { "aaa" => vec![DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()], "ab,b,,c" => vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()], _ => vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()] }).max(vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()]));
    } else {
        let a20 = {
            let e14;
            if (c2 <= 3_i64) { e14 = vec![vec![State::Half, State::Half, State::Open], b1.clone(), b1.clone()].into_iter().take_while(|a15| (c2 < 5_i64)).fold(String::from(" \t x\n"), |b16, c17| b16.clone()).split("\"{}\\").map(|d18| d18.to_string()).take_while(|e19| true).collect::<String>(); } else { e14 = format!("{:>5}{c12:^12}", c12); }
            e14.clone()
        };
    }
    let c32: String = (Some("日本語".to_string()).into_iter().chain(Some(b1.clone()).into_iter().step_by(2_usize).zip(Some(State::Done).into_iter().map(|b21| b21)).map(|(c22, d23)| c22.clone()).fold(String::from("a"), |e24, a25| e24.clone()).char_indices().map(|(b26, c27)| c27.to_string())).collect::<String>() + &({ let (_, b31) = vec![vec![c12]].into_iter().fold(e9.clone(), |(d28, e29), a30| e9.clone()); "ab,b,,c".to_owned() }));
    Ok((if Some(vec![(c2 == 1000000_i64), (c2 <= 10_i64), (c32.clone() == String::from("x=1=2"))]).into_iter().chain(vec![vec![(c12 <= 3_i32), (c2 != 0_i64), true], vec![(c2 <= 0_i64)], vec![(c32.clone() < "-17".to_string()), (c2 == (-7_i64))]]).all(|d33| (c32.clone() <= String::from("\"{}\\"))) { "-17".to_owned() } else if let Some(e34) = (*d3) { c32.clone() } else { c32.clone() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, a0: &Obj<Task>, b1: State, mut c2: Option<(DateTime, i32)>, d3: &i64) -> FlowResult<bool> {
    let Some(e4) = (if (a0.price <= Decimal::ZERO) { Some(10_usize.max(3_usize)) } else { None }) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: a0.title.clone() }));
    };
    let a5: String = format!("{:1}", (if ((*d3) > (-1_i64)) { Decimal::new(12345_i64, 3_u32).unwrap_or_default() } else { Decimal::from(400_i64) }));
    c2 = c2;
    c2 = c2;
    let Some(b6) = (if ((*d3) < 1_i64) { Some(vec![(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), 5_i32), (DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), 1_i32), (DateTime::from_milliseconds(0_i64).unwrap_or_default(), (-2_i32))].into_iter().next()) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: "".to_lowercase() }));
    };
    let a10 = {
        let c7;
        if (a0.weight <= 1_i64) { c7 = (if let -1_i64 = (*d3) { b1 } else { Some(b1).into_iter().rev().rev().fold(b1, |d8, e9| d8) }); } else { c7 = b1; }
        c7
    };
    'l12: for c12 in vec![a5.clone(), (a5.clone() + &a5.clone())] {
        if (b1 != State::Open) {
            let e14 = (match (*d3) { (-1_i64 | 1_i64) => a10, d13 => a10 });
        }
    }
    Ok((true < vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default(), Decimal::ZERO].into_iter().any(|a15| (a10 >= State::Done))))
}

/// Step by step.
#[nanoflow]
pub fn flow_077(cx: &mut Device, a0: i64) -> FlowResult<i32> {
    let mut c7 = Some(vec![a0, a0]).into_iter().collect::<Vec<_>>().into_iter().flatten().chain((match a0 { (3..=9) => vec![a0, a0, a0], b1 => vec![b1, b1, a0] })).fold((if let c2 @ (..=3_i64) = a0 { State::Half } else { State::Done }), |d3, e4| d3).min((if let (3_i64 | 5_i64) = a0 { Some(Some(1_i32)) } else { Some(Some(7_i32)) }).into_iter().step_by(2_usize).skip(400_usize).fold(State::Half, |a5, b6| a5));
    'l9: for _ in vec![c7, State::Done] {
        let a10 = {
            let e9;
            if (a0 > 1_i64) { e9 = ((if (a0 < 0_i64) { Ok(vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::from(0_i32)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).is_err() as usize); } else { e9 = flow_004(cx, (if (a0 < 0_i64) { 2_usize } else { Some(7_usize).into_iter().take(1000000_usize).sum::<usize>() }))?; }
            e9
        };
        let a15 = (if let (..=0_i64) = a0 { vec![vec![a0, a0], vec![a0, a0]].into_iter().take(a10).collect::<Vec<_>>().into_iter().chain(Some(vec![a0]).into_iter().collect::<Vec<_>>().into_iter()).filter(|b11| (c7 == State::Open)).fold(c7, |c12, d13| State::Done) } else if Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()).is_some_and(|e14| false) { c7 } else { State::Done });
        let mut b16 = ({ let _ = (match "x=1=2".to_string().as_str() { "" => String::new(), "a" => "Ä".to_string(), _ => "日本語".to_owned() }).len(); Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default() });
    }
    {
        let mut c17 = 0_i32;
        'l19: while c17 < 1_i32 && (a0 >= (-1_i64)) {
            c17 += 1_i32;
            let mut e19 = c17;
        }
    }
    cx.message(Some(vec![3_i32]).into_iter().fold("a".to_string(), |a20, b21| a20.clone()).to_lowercase());
    'l23: for d23 in vec![1_i64] {
        let a30: State = 'l25: loop {
            match a0 {
                (1..5) => {
                    let a25: State = c7;
                }
                (3 | 5) => {
                    let b26 = d23;
                }
                c27 => {
                    vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()].into_iter().filter_map(|d28| Some(a0)).for_each(|e29| { let _ = 2_usize; });
                }
            }
            break c7;
        };
        let b31: State = c7;
        let mut c32 = d23;
    }
    Ok(2_i32)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_078(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<(i32, i64)>) -> FlowResult<Option<bool>> {
    'l3: for d3 in &vec![1_i32, 5_i32] {
        'l5: for a5 in (0_i32..3_i32) {
            match b1 {
                Some(((-1 | 1), b6 @ (3_i64..=9_i64))) => {
                    a0.title = (match (if a0.seen.is_some() { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) }) { Ok(c7) => flow_029(cx, (if a0.due.is_none() { Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().quarter() } else { DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default().second() }), (if let -7_i32 = a5 && (a0.effort >= 1_i32) { (0_i32..=0_i32).fold((String::new(), (c7 == State::Open)), |(d8, e9), a10| (d8.clone(), e9)) } else { vec![b6, b6, b6].into_iter().fold((String::from(" \t x\n"), (c7 < State::Open)), |(b11, c12), d13| (b11.clone(), c12)) }))?, Err((FlowError::Failed { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. })) => " ".trim_start().to_string(), _ => vec![Some("\"{}\\".to_owned())].into_iter().flatten().collect::<String>() });
                }
                e14 => {
                    break;
                }
            }
            a0.effort += (*d3);
            match b1 {
                None => {
                    cx.close_page()?;
                }
                a15 => {
                    ((-1_i32)..2_i32).map(|c17| (*d3)).for_each(|d18| { let _ = vec![Decimal::ZERO, Decimal::new(5_i64, 2_u32).unwrap_or_default()].into_iter().sum::<Decimal>(); });
                }
            }
        }
        {
            let mut e19 = 0_i32;
            'l25: while e19 < 1_i32 && Some((*d3)).into_iter().map(|a20| (*d3)).skip_while(|b21| ((*b21) < 0_i32)).fold(((*d3) == 2_i32), |c22, d23| c22) {
                e19 += 1_i32;
                'l26: for _ in (if b1.is_none() { vec!["ab,b,,c".to_owned(), "ß".to_owned()] } else { vec![" \t x\n".to_string()] }) {
                    cx.message(format!("{{{d3:^}{{{e19}"));
                }
            }
        }
    }
    let b26 = cx.can_read(&*a0, |o| o.weight);
    let mut c27: i32 = a0.effort;
    let d28 = (b1, DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default());
    let e29 = cx.can_read(&*a0, |o| o.state);
    a0.weight = (0_i64 / 3_i64);
    if let None = b1 {
        c27 = (2_usize as i32);
        c27 += Some(State::Done).map_or_else(|| c27, |a30| c27).signum();
    } else {
        let c32 = {
            let b31;
            if (a0.title > "b".to_string()) { b31 = e29; } else { b31 = e29; }
            b31
        };
        'l34: for e34 in vec![State::Done] {
            if let -7_i32 = c27 && (a0.price >= Decimal::ZERO) {
                cx.show_home()?;
                let mut b36 = (match c32 { false => (if (a0.price > Decimal::ZERO) { Ok((e34 <= State::Open)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }), a35 => (if (a0.weight >= (-1_i64)) { Ok(a35) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("-17") })) }) }).ok();
            } else {
                a0.weight /= ({ let c37 = c32; (if a0.is_urgent { Ok(7_i64) } else { Err(FlowError::Offline) }) }).unwrap_or_else(|d38| 1_i64);
                c27 += c27;
            }
            let mut e39 = cx.get(a0.id())?;
        }
    }
    Ok(Some(b26))
}

/// Step by step.
#[nanoflow]
pub fn flow_079(cx: &mut Device, a0: &i64, mut b1: i32, c2: bool) -> FlowResult<(String, (i32, i32))> {
    let mut d3 = Decimal::new(12345_i64, 1_u32).unwrap_or_default();
    cx.log(Level::Info, (if ((*a0) < (-1_i64)) { "A\r\nB\n\n".to_owned() } else if ((*a0) > (-1_i64)) { String::from(" \t x\n") } else if ((*a0) <= 1_i64) { "ab,b,,c".to_string() } else { "Ä".to_owned() }).as_str().to_string());
    if ((*a0) > 3_i64) {
        return cx.fail("given-up", ("İstanbul".to_owned() + "a"));
    }
    let Some(a5) = (if Some(c2).unwrap_or_default() { Some(("a".to_string() + "")) } else { None }) else {
        return cx.fail("given-up", Some(" \t x\n".to_owned()).map_or(" ".to_string(), |e4| e4.clone()));
    };
    {
        let mut b6 = 0_i32;
        'l8: while b6 < 3_i32 && true {
            b6 += 1_i32;
            let Some(d8) = (if ((*a0) >= 1_i64) { Some(b6.abs()) } else { None }) else {
                return cx.fail("given-up", a5.clone());
            };
        }
    }
    {
        let mut e9 = 0_i32;
        'l11: while e9 < 4_i32 && (b1 < 1_i32) {
            e9 += 1_i32;
            let e14: bool = ((1_i64..5_i64).product::<i64>() >= (match b1 { (..-1_i32) if ((*a0) <= (-1_i64)) => ((*a0) % 3_i64), (-1 | 1) => vec![e9].into_iter().fold((*a0), |b11, c12| (*a0)), d13 => (*a0) }));
        }
    }
    Ok((match b1 { a15 @ (0..=6) => vec![a5.clone(), String::from("ab,b,,c"), a5.clone()].into_iter().map(|b16| b16.clone()).into_iter().fold((a5.clone(), (b1, 1_i32)), |(c17, d18), e19| (c17.clone(), d18)), a20 => (String::from("x=1=2"), (a20, b1)) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_080(cx: &mut Device, a0: &Obj<Task>, b1: &State) -> FlowResult<Option<(String, String)>> {
    let mut d8 = vec![(*b1), (*b1), (*b1)].into_iter().collect::<Vec<_>>().into_iter().filter_map(|c2| Some(c2).into_iter().filter(|d3| (c2 == State::Half)).skip_while(|e4| ((*b1) != State::Open)).next()).enumerate().map(|a5| (*b1)).step_by(2_usize).fold((*b1), |b6, c7| c7);
    let mut e9 = State::Half;
    cx.message(format!("{}{} of {:^12}", (-1_i32), "-17".to_string().as_str().to_string(), (match " \t x\n".to_string().as_str() { "Ä" => 10_usize, "aaa" => 2_usize, _ => 7_usize })));
    match (*b1) {
        State::Open => {
            cx.show_home()?;
        }
        a10 => {
            cx.close_page()?;
        }
    }
    let (_, b11) = ((*b1), d8);
    d8 = e9;
    Ok(Some(("aaa".to_string(), String::from("ab,b,,c"))).into_iter().enumerate().map(|(c12, (d13, e14))| (e14.clone(), String::from("ab,b,,c"))).take(0_usize).max_by_key(|(a15, b16)| 5_i64).into_iter().max())
}

/// Step by step.
#[nanoflow]
pub fn flow_081(cx: &mut Device, a0: Option<i32>) -> FlowResult<bool> {
    let b1 = (if a0.is_none() { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).unwrap_or((if a0.is_none() { a0 } else { a0 }).min(Some((-40000_i32))));
    let mut b6: Option<i32> = (if let Some((0_i32..=6_i32)) = a0 { 400_i64 } else { 2_i64 }).checked_sub(Some((Decimal::new(999_i64, 2_u32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())).into_iter().into_iter().fold(1000000_i64, |c2, (d3, e4)| c2)).and_then(|a5| a0.into_iter().next());
    let e9: Date = 'l8: loop {
        let d8 = b6.take();
        break Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default();
    };
    let a10: usize = (1000000_usize.saturating_sub(flow_004(cx, (if a0.is_some() { 1_usize } else { 1_usize }))?) - (3_usize..5_usize).sum::<usize>());
    let (b11, c12) = (e9, 3_i64);
    Ok(vec![b6, b1].into_iter().take(a10).map(|d13| ({ let e14 = a10; d13 })).all(|a15| "aaa".to_owned().starts_with(&String::from(" "))))
}

/// Step by step.
#[nanoflow]
pub fn flow_082(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<bool>) -> FlowResult<Option<Vec<Decimal>>> {
    'l3: for d3 in vec![vec![false, false], b1.clone()] {
        let mut c7: Vec<bool> = vec![d3.clone(), d3.clone()].into_iter().filter(|e4| (!(if ((*b1).len() <= 3_usize) { Ok(vec!["A\r\nB\n\n".to_owned(), "日本語".to_string(), "Ä".to_owned()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("İstanbul") })) }).is_err())).fold(vec![true, false], |a5, b6| b1.clone());
        a0.title += &a0.title.clone();
        let (c12, d13) = (if let None = &Some(vec![Decimal::new(999_i64, 0_u32).unwrap_or_default()]).into_iter().map(|d8| d8.clone()).filter(|e9| false).last() && (a0.title < "a".to_string()) { Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).into_iter().take(2_usize).take(5_usize).fold((vec![7_i32, (-1_i32), 5_i32], c7.clone()), |a10, b11| a10.clone()) } else { (vec![(-1_i32), 2_i32, 5_i32], c7.clone()) });
    }
    a0.weight *= 2_i64;
    Some(vec![Some(2_i64)]).into_iter().flatten().for_each(|e14| { let _ = DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(); });
    let Some(a15) = (if (a0.weight >= 0_i64) { Some(({ let _ = b1.clone(); "İstanbul".to_owned() })) } else { None }) else {
        return cx.fail("given-up", ("İstanbul".to_string() + "a"));
    };
    a0.effort /= 1_i32;
    'l17: for c17 in vec![({ let _ = b1.clone(); a15.clone() }), flow_029(cx, (if (a0.price < Decimal::ZERO) { 0_i32 } else { (-40000_i32) }), (if ((*b1).len() <= 1_usize) { (a15.clone(), (a15.clone() < " \t x\n".to_owned())) } else { (a15.clone(), (a15.clone() == "ab,b,,c".to_owned())) }))?] {
        cx.close_page()?;
    }
    Ok(({ let d18 = a0.title.clone(); Some(vec![Decimal::new(5_i64, 0_u32).unwrap_or_default()]) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_083(cx: &mut Device, a0: i64, mut b1: i32) -> FlowResult<usize> {
    let mut b6: Option<Vec<i64>> = (match State::Open { State::Open if (a0 <= 3_i64) => (if (a0 >= 1_i64) { Ok(Some(vec![a0, a0])) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).unwrap_or(({ let c2 = Some(b1); Some(vec![400_i64, a0, a0]) })), d3 => (if (b1 < (-1_i32)) { ({ let e4 = vec![d3]; Some(vec![0_i64]) }) } else { vec![a0].into_iter().map(|a5| Some(a0)).collect::<Option<Vec<_>>>() }) });
    let mut c7 = vec!["-17".to_owned().to_lowercase()];
    let e9: i32 = loop {
        c7.reverse();
        break 29_i32;
    };
    c7.sort_by(|a10, b11| a10.cmp(b11).reverse());
    let d13 = {
        let c12;
        if (a0 > 0_i64) { c12 = a0; } else { c12 = a0; }
        c12
    };
    c7.truncate(flow_004(cx, 1000000_usize)?);
    for b16 in vec![(d13 as i64), (match b1 { (0_i32..4_i32) => a0, e14 => d13 })] {
        (match (if (b1 < (-1_i32)) { Ok(1_usize) } else { Err(FlowError::Offline) }) { Ok(d18) => vec![d13, b16], Err(FlowError::Failed { code: e19, .. }) => vec![a0, d13], _ => vec![d13] }).into_iter().map(|a20| b1).chain((if (b1 <= 3_i32) { Ok(vec![e9]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).unwrap_or_default().into_iter()).for_each(|b21| { let _ = b16; });
    }
    c7.insert((if let (1_i32..=7_i32) = b1 { 2_usize } else { (if (a0 < 0_i64) { Ok(7_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or(1_usize) }), Some(vec![b6.clone(), b6.clone()]).unwrap_or_default().into_iter().fold(("".to_string() + " "), |c22, d23| c22.clone()));
    Ok(flow_004(cx, (if (b1 > 0_i32) { (7_usize * 7_usize) } else { (7_usize + 7_usize) }))?)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_084(cx: &mut Device, a0: &mut Obj<Task>, b1: State) -> FlowResult<Vec<DateTime>> {
    let e4 = flow_011(cx, a0, (if let State::Done = b1 { vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()].into_iter().filter(|c2| (b1 == State::Open)).collect::<Vec<_>>() } else { ({ let d3 = b1; vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()] }) }), (if let State::Done = b1 { (if (b1 > State::Done) { Ok(vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_default() } else { vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()] }))?;
    let e9 = {
        let a5;
        if a0.due.is_none() { a5 = 1_i32; } else { a5 = Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).into_iter().map(|b6| (if let State::Half = b1 { b6 } else { b6 })).fold(((-7_i32) + (-40000_i32)), |c7, d8| c7); }
        a5
    };
    let mut c12 = vec![Some(String::new()), Some(String::from(" "))].min(format!("x{}", " ".to_owned()).split("日本語").map(|a10| a10.to_string()).flat_map(|b11| e4.iter().cloned().collect::<Vec<_>>()).collect::<Vec<_>>());
    a0.effort = e9;
    Ok(({ let d13 = b1; vec![DateTime::from_milliseconds(1_i64).unwrap_or_default()].into_iter().rev().collect::<Vec<_>>() }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_085(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Vec<i32>>, c2: &i64) -> FlowResult<Vec<i64>> {
    let mut c7 = ((-2_i64)..=4_i64).filter(|d3| (if ((*d3) != 2_i64) { Ok(vec![(*d3)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or_default().into_iter().all(|e4| a0.is_urgent)).zip((if let (400_i64..404_i64) = (*c2) { Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()) } else { Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) })).map(|a5| (if (a0.price > Decimal::ONE) { Ok((-40000_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_else(|b6| (((*c2) >= 1_i64) as i64))).product::<i64>();
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 2_i32 && (*b1).is_some() {
            d8 += 1_i32;
            match b1.clone() {
                None => {
                    let mut d13: i32 = ({ let a10 = vec![State::Open, State::Done]; vec![a10.clone()].to_vec().into_iter().flat_map(|b11| (match (-7_i64) { (-7..) => vec![2_i32], 3 => vec![0_i32, d8, d8], c12 => vec![d8, d8, d8] })).sum::<i32>() });
                }
                e14 => {
                    let mut c22: Option<Vec<i32>> = (if (1_i64..=4_i64).flat_map(|a15| Some("İstanbul".to_owned()).map_or(vec![a15], |b16| vec![(*c2), a15, c7])).take(((-2_i64)..2_i64).skip_while(|c17| ((*c2) != 7_i64)).fold(1000000_usize, |d18, e19| d18)).fold(((*c2) >= (-2_i64)), |a20, b21| "ab,b,,c".to_string().eq_ignore_ascii_case(&"İstanbul".to_owned())) { e14.clone() } else if let (0_i64 | 2_i64) = (*c2) { b1.clone() } else if let (-7_i64 | -5_i64) = c7 { b1.clone() } else { e14.clone() });
                }
            }
        }
    }
    match (*c2) {
        (-1_i64..) if Some(Some((-2_i32))).into_iter().chain(Some(Some(1_i32)).into_iter()).all(|d23| (c7 > 29_i64)) => {
            if let Some(e24) = b1.clone() && a0.seen.is_some() {
                let a25: Option<Vec<i32>> = b1.clone();
            } else {
                let b31: i64 = 'l27: loop {
                    Some(b1.clone()).to_owned().into_iter().for_each(|c27| { let _ = Some((c7 > 0_i64)).into_iter().fold(" \t x\n".to_string(), |d28, e29| d28.clone()); });
                    break Some(Some(String::from(" "))).unwrap_or(Some("-17".to_owned())).map_or_else(|| c7, |a30| (*c2));
                };
            }
        }
        (1..) if (c7 <= 400_i64) => {
            cx.commit(a0)?;
        }
        c32 => {
            cx.refresh(a0)?;
        }
    }
    cx.message(format!("x{c2:ß>12}{{{c7}{{{}", c7));
    Ok(vec![(*c2), c7, c7])
}

/// Step by step.
#[nanoflow]
pub fn flow_086(cx: &mut Device, a0: Option<Decimal>) -> FlowResult<Option<i32>> {
    {
        let mut b1 = 0_i32;
        while b1 < 3_i32 && a0.is_none() {
            b1 += 1_i32;
            let a5 = Some(1_i64).into_iter().skip(3_usize).min_by_key(|d3| (*d3)).map_or(b1, |e4| b1).rem_euclid(b1);
            let b6 = 29_i32;
        }
    }
    let b11: String = 'l8: loop {
        let a10 = Decimal::new(25_i64, 0_u32).unwrap_or_default().checked_sub(((-1_i64)..5_i64).filter(|d8| (((*d8) <= 1000000_i64) != ((*d8) < 29_i64))).map(|e9| e9).sum::<i64>());
        break String::new();
    };
    let mut e14 = (match a0 { Some(c12) => Some((c12 - c12)), d13 => d13 });
    let a15 = e14;
    cx.log(Level::Warning, ((match a0 { Some(b16) => b11.clone(), c17 => b11.clone() }) + &b11));
    let d18 = Some(a0).unwrap_or(e14);
    let b26 = {
        let e19;
        if (Some(b11.clone()).into_iter().fold((b11.clone() >= "x=1=2".to_string()), |a20, b21| a20) && Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default().is_zero()) { e19 = (b11.clone() + &b11); } else { e19 = vec![b11.clone(), b11.clone(), b11.clone()].into_iter().collect::<String>().split_whitespace().map(|c22| c22.to_string()).take(29_usize).skip((if a0.is_some() { Ok(1_usize) } else { Err(FlowError::Offline) }).unwrap_or_else(|d23| 1_usize)).fold(b11.clone(), |e24, a25| format!("}}{b11}: {}{:5}", 10_i32, 1_i32)); }
        e19.clone()
    };
    Ok((if a0.is_some() { Ok(0_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: b26.clone() })) }).ok())
}

/// Step by step.
#[nanoflow]
pub fn flow_087(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    'l4: for e4 in &(match a0 { (..1) => vec![(40000_usize, a0), (1_usize, a0)], b1 @ (1_i32..5_i32) if (a0 >= 1000000_i32) => vec![(0_usize, b1), (400_usize, b1), (40000_usize, b1)], c2 => vec![(29_usize, c2)] }) {
        if let a5 @ (1_i32..) = a0 {
            'l7: for c7 in ((-2_i32)..(-1_i32)) {
                cx.log(Level::Warning, format!("{}", vec![7_i64].into_iter().product::<i64>()));
            }
            let mut d8 = a0;
        } else {
            match a0 {
                (-1..3) if true => {
                    let mut a15: i32 = (if (a0 != (-40000_i32)) { Some((*e4)) } else { None }).into_iter().filter(|(e9, a10)| matches!(a0, (0 | 2))).into_iter().fold(a0, |b11, c12| ((-2_i32)..3_i32).zip(Some(Some(String::new())).map_or(vec![Some(b11), Some(a0), Some(b11)], |d13| vec![Some(a0), Some(b11)]).into_iter().flatten()).map(|e14| b11).step_by(1_usize).sum::<i32>());
                }
                b16 => {
                    let mut c17: i32 = a0;
                }
            }
            {
                let mut d18 = 0_i32;
                'l20: while d18 < 1_i32 && false {
                    d18 += 1_i32;
                    let mut a20: (usize, i32) = Some((*e4)).unwrap_or_else(|| (*e4));
                    let mut d28: i32 = vec![vec![d18, d18]].into_iter().chain(Some(vec![d18, a0, d18]).into_iter()).fold((if (d18 < (-7_i32)) { Ok(Some(d18)) } else { Err(FlowError::Offline) }), |b21, c22| (if (d18 >= (-40000_i32)) { Ok(Some(d18)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) })).unwrap_or_default().into_iter().map(|d23| Some(Some("ab,b,,c".to_string())).map(|e24| vec![(d18, 29_usize), (a0, 5_usize)]).into_iter().flatten().chain(vec![(d18, 29_usize), (d18, 7_usize), (d23, 29_usize)]).fold(a0, |a25, (b26, c27)| b26)).into_iter().take(1000000_usize).product::<i32>();
                }
            }
        }
        let _ = State::Open;
        let (e29, (_, a30)) = ((5_i64, 400_i64), (*e4));
    }
    cx.message(format!("{:^}{}x{:<}", 5_usize, 1_i32, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()));
    let mut b31: Option<Vec<String>> = Some(vec![String::from("\"{}\\"), "A\r\nB\n\n".to_string()]);
    let mut c32 = Some((-40000_i64));
    cx.log(Level::Info, String::from("\"{}\\"));
    let (d33, e34) = (a0, a0);
    let _ = d33;
    b31 = b31.clone();
    Ok(e34)
}

/// Step by step.
#[nanoflow]
pub fn flow_088(cx: &mut Device, a0: Decimal, b1: &Option<i32>) -> FlowResult<Vec<Option<usize>>> {
    let c2 = (if (*b1).is_some() { Some(Some(1_usize)) } else { None }).unwrap_or_default();
    let b11 = (match (*b1) { Some((-7 | -5)) => Some((*b1)).into_iter().flat_map(|d3| (if (a0 < Decimal::ZERO) { vec![a0, a0] } else { vec![a0] })).fold(((-1_i64) * 3_i64), |e4, a5| vec![a0].into_iter().rev().rev().fold(e4, |b6, c7| e4)), d8 => ({ let a10 = Some(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())).map(|e9| 1000000_usize); (if let Some((..2_usize)) = a10 { 1_i64 } else { (-40000_i64) }) }) });
    let (_, b16) = (match (*b1) { None if (a0 < Decimal::ONE) => Some(c2), c12 => Some(c2) }).into_iter().skip(1_usize).fold((if (*b1).is_some() { Ok((State::Open, c2)) } else { Err(FlowError::Offline) }).unwrap_or((State::Open, c2)), |(d13, e14), a15| (if (*b1).is_none() { Ok((d13, c2)) } else { Err(FlowError::Offline) }).unwrap_or((d13, a15)));
    'l18: for d18 in vec![c2, b16, b16] {
        {
            let mut e19 = 0_i32;
            'l21: while e19 < 3_i32 && (*b1).is_some() {
                e19 += 1_i32;
                {
                    let mut b21 = 0_i32;
                    'l23: while b21 < 3_i32 && true {
                        b21 += 1_i32;
                        let d23 = b21;
                    }
                }
                let mut e24 = d18;
            }
        }
    }
    if (a0 >= Decimal::ZERO) {
        let (b26, c27) = ({ let a25 = (*b1).unwrap_or(1000000_i32); ((State::Done, a25), a25) });
    }
    let e34 = vec![Some(40000_usize), b16, c2].into_iter().map(|d28| c2).fold(a0, |e29, a30| Some(Some(b11)).into_iter().step_by(1_usize).min_by_key(|b31| b11).map_or(({ let c32 = b11; a0 }), |d33| a0));
    Ok((if (e34 >= Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()) { Ok(vec![c2, c2, c2]) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) }).unwrap_or_else(|a35| vec![b16]))
}

/// Step by step.
#[nanoflow]
pub fn flow_089(cx: &mut Device, mut a0: Vec<Vec<Decimal>>, b1: &i32) -> FlowResult<i32> {
    let c2 = 400_i32;
    let mut e4: i32 = (match (*b1) { -7 => (*b1), (0..=6) => (*b1), d3 => ((-40000_i32) % c2) });
    if ((*b1) <= 3_i32) {
        return Err(FlowError::Offline);
    }
    let b11 = ({ let b6 = vec![vec![c2, e4, c2]].into_iter().flatten().skip((1_i32..6_i32).count()).take_while(|a5| (if ((*b1) >= 1_i32) { ((*b1) == 7_i32) } else { ((*a5) < 0_i32) })).product::<i32>(); (match (if (a0.len() <= 2_usize) { Ok("ß".to_owned()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }) { Ok(c7) => (match (if ((*b1) <= 3_i32) { Ok(c7.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_string() })) }) { Ok(d8) => 3_i32, Err(FlowError::Invalid { entity: e9, .. }) => c2, _ => b6 }), Err(_) => ({ let a10 = 1_usize; e4 }), _ => (-c2) }) });
    let a30: i32 = 'l13: loop {
        if (a0.len() > 2_usize) {
            let mut c17 = vec![String::new(), "Ä".to_string()].min(vec!["A\r\nB\n\n".to_owned(), String::new(), "-17".to_owned()]).into_iter().take_while(|d13| format!(": {:^12}", 5_i64).ends_with(&d13.clone().min(d13.clone()))).filter(|e14| (if (a0.len() <= 2_usize) { Ok((c2 < 2_i32)) } else { Err(FlowError::Offline) }).unwrap_or_else(|a15| (match (if (e4 > (-2_i32)) { Ok(DateTime::from_milliseconds(0_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: e14.clone() })) }) { Ok(b16) => false, Err((FlowError::Failed { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::Computation { .. })) => false, _ => false }))).collect::<String>();
            e4 = (-e4);
        } else {
            {
                let mut d18 = 0_i32;
                'l20: while d18 < 1_i32 && (if (a0.len() >= 2_usize) { ((*b1) >= (-40000_i32)) } else { (b11 == 2_i32) }) {
                    d18 += 1_i32;
                    let e24: i32 = Some(d18).into_iter().fold(vec![Some(b11), Some(5_i32), Some(1_i32)], |a20, b21| a20.clone()).into_iter().flatten().fold(Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()).unwrap_or_default(), |c22, d23| c22).second();
                    a0 = (if (((-2_i32)..1_i32).any(|a25| (e24 == 5_i32)) || cx.is_online()) { (match (*b1) { (3..7) if (a0.len() >= 2_usize) => (match e4 { b26 @ (1_i32..) if (a0.len() >= 2_usize) => a0.clone(), c27 => vec![vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::ONE], vec![Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default()], vec![Decimal::from(400_i32), Decimal::ONE, Decimal::ONE]] }), d28 => a0.clone() }) } else { a0.clone() });
                }
            }
            let e29 = a0.clone();
        }
        break c2;
    };
    let b31 = (c2, vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]);
    a0 = a0.clone();
    Ok((*b1))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_090(cx: &mut Device, a0: &mut Obj<Task>, mut b1: usize, c2: &bool) -> FlowResult<(Vec<i32>, (bool, String))> {
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.due.is_none() && (d3.price < Decimal::ZERO))).offset(4).limit(1))? {
        cx.rollback(a0)?;
        let a5 = (if let false = (*c2) { b1 } else { b1 });
    }
    let e14 = {
        let b6;
        if (!(*c2)) { b6 = vec![(*c2)].into_iter().collect::<Vec<_>>().into_iter().flat_map(|c7| Some(7_i32).into_iter().step_by(b1).collect::<Vec<_>>()).skip_while(|d8| (match b1 { (2_usize..) => (*c2), e9 => (*c2) })).fold((match (if a0.due.is_some() { Ok(String::from("日本語")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) }) { Ok(a10) => State::Half, Err(FlowError::Invalid { entity: b11, .. }) => State::Done, _ => State::Open }), |c12, d13| c12); } else { b6 = State::Half; }
        b6
    };
    let mut a15 = e14;
    'l17: for c17 in vec![vec![29_i64, 1_i64], vec![1_i64, 2_i64, 2_i64], vec![5_i64, (-40000_i64), (-1_i64)]] {
        if (!(*c2)) {
            if (b1 <= 5_usize) {
                a15 = State::Open;
                a15 = (match b1 { (..1_usize) => (match a15 { State::Half => vec![b1, b1, b1].into_iter().step_by(1_usize).filter(|d18| (*c2)).fold(a15, |e19, a20| e19), b21 => a15 }), c22 => ({ let d23 = c17.clone(); vec![(b1 >= 1000000_usize), (*c2), (*c2)] }).into_iter().fold(a15, |e24, a25| e24) });
            } else {
                cx.commit(a0)?;
            }
        } else {
            let e34 = ({ let e29 = Some(Some(e14)).unwrap_or(Some(a15)).unwrap_or(Some((3_i32, Decimal::new(999_i64, 2_u32).unwrap_or_default())).into_iter().into_iter().fold(State::Done, |b26, (c27, d28)| a15)); (match ((-3_i64)..=3_i64).take(b1).product::<i64>() { 400_i64 => vec![b1], (-7_i64 | -5_i64) => c17.clone().into_iter().map(|a30| a30).skip_while(|b31| (*c2)).fold(vec![b1], |c32, d33| c32.clone()), _ => vec![0_usize, b1, b1].into_iter().collect::<Vec<_>>() }) });
            let c37: i32 = 'l36: loop {
                let mut b36 = a15;
                break (-7_i32);
            };
        }
        cx.message("a".to_owned());
        if let Some(mut e39) = cx.first(Task::filter(|d38| d38.is_urgent).order_by_descending(|t| t.price).limit(3))? {
            e39.effort += 7_i32;
            let a40 = e14;
        }
    }
    let b41: (bool, (i64, bool)) = ((*c2), (3_i64, (*c2)));
    cx.log(Level::Info, "ab,b,,c".to_string());
    cx.commit(a0)?;
    Ok((vec![(-7_i32)], ((*c2), String::from("-17"))))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, b1: Option<i64>, c2: &String, mut d3: DateTime) -> FlowResult<usize> {
    let e4 = a0.title.clone();
    let a5 = d3.to_owned();
    'l7: for c7 in vec![Some(d3).unwrap_or_else(|| d3)] {
        let mut a10: DateTime = vec![b1].into_iter().step_by(10_usize).fold(a5, |d8, e9| d3);
        if let None = b1 {
            let mut d18 = e4.split(c2).map(|b11| b11.to_string()).skip_while(|c12| (match b1 { None => Decimal::ONE.is_zero(), d13 => vec![(c12.clone() != "".to_owned()), (d3 > DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default())].into_iter().fold((e4.clone() >= "İstanbul".to_string()), |e14, a15| e14) })).fold(a5, |b16, c17| b16);
            let b21 = {
                let e19;
                if (d3 >= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { e19 = 10_i32; } else { e19 = (match b1 { Some((..=-1_i64)) => ((-1_i32) / 2_i32), _ => Some(2_i32).into_iter().enumerate().map(|a20| 0_i32).sum::<i32>() }); }
                e19
            };
        } else {
            match b1 {
                None => {
                    let mut d23 = cx.create(Task { title: (e4.clone() + &e4), price: Some(b1).map_or(Decimal::from(1_i32), |c22| Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()), is_urgent: a0.is_changed(), seen: Some(a5), ..Task::default() })?;
                }
                e24 => {
                    let b26 = cx.count(Task::filter(|a25| (a25.due.is_none() || (a25.effort < (-1_i32)))).limit(3))?;
                }
            }
            'l29: for e29 in &(match b1 { None => vec![c7], None => vec![a5, a10, a10], c27 => vec![a5, c7, DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()] }) {
                let _ = format!("}}{:>1.0}}}{:>}", Decimal::from(1_i32), 3_i32);
                let mut a30: DateTime = DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default();
                let mut b31: DateTime = DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default();
            }
        }
        'l33: for _ in vec![(-2_i32).signum(), (2_i32..4_i32).product::<i32>()] {
            for _ in vec![(if a0.seen.is_none() { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_string() })) }).unwrap_or_default()] {
                let mut a35 = (if b1.is_none() { vec![Some(c2.clone()), Some(c2.clone()), Some(c2.clone())].into_iter().rev().max_by_key(|e34| format!("{:>}{a5}", 0_i32)) } else { Some(Some("-17".to_string())) });
                let (e39, a40) = vec![29_i32, 5_i32, 0_i32].into_iter().rev().chain(vec![2_i32, 7_i32]).fold((d3, vec![State::Half, State::Open]), |(b36, c37), d38| (b36, c37.clone()));
            }
            if b1.is_none() {
                continue;
            }
        }
    }
    d3 = DateTime::from_milliseconds(0_i64).unwrap_or_default();
    Ok(1_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: ((Decimal, i64), Option<i32>), b1: i64) -> FlowResult<i32> {
    let Some(((b6, c7), d8)) = (if (b1 >= (-1_i64)) { Some(Some(b1).into_iter().take(2_usize).fold(a0, |((c2, d3), e4), a5| a0)) } else { None }) else {
        return Ok(1_i32);
    };
    'l10: for _ in vec![b1, c7, b1] {
        Some((c7 < 1_i64)).into_iter().take(vec![c7].into_iter().rev().filter(|e14| (c7 != 2_i64)).count()).for_each(|a15| { let _ = d8.into_iter().sum::<i32>(); });
        let (_, b16) = a0.0;
    }
    let e19: Decimal = 'l18: loop {
        let d18: Decimal = Decimal::ONE;
        break (-b6);
    };
    let b21 = {
        let a20;
        if (b1 >= 0_i64) { a20 = b1; } else { a20 = c7.to_owned(); }
        a20
    };
    let mut c22 = vec![((-40000_i32), 7_usize), (0_i32, 400_usize), (29_i32, 0_usize)];
    Ok(Some(Some(0_usize)).unwrap_or(Some(2_usize)).into_iter().fold(({ let d23 = (b1 < i64::MIN); 400_i32 }), |e24, a25| 0_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_093(cx: &mut Device, a0: Option<String>, b1: Date) -> FlowResult<Date> {
    let mut c2 = a0.clone();
    let mut e4 = (match c2.clone() { Some(d3) if (b1 <= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) => c2.clone(), _ => a0.clone() });
    vec![Some(0_usize), Some(5_usize), Some(1000000_usize)].into_iter().chain(({ let a5 = "ß".to_owned(); vec![Some(1000000_usize), Some(2_usize), Some(7_usize)] }).into_iter()).for_each(|b6| { let _ = (if let Some(c7) = c2.clone() && a0.is_some() { (c7.clone() > String::from("aaa")) } else { (b1 <= Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) }); });
    let e9: Date = 'l9: loop {
        if c2.is_none() {
            break b1;
        }
        break b1;
    };
    {
        let mut a10 = 0_i32;
        'l14: while a10 < 4_i32 && (match a0.clone() { Some(b11) if (b1 >= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) => (e9 <= Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), c12 => false }) {
            a10 += 1_i32;
            e4 = e4.clone();
            e4 = (if (b1 > Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { (if a0.is_none() { Ok(vec![vec![vec![(b1 == Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), (a10 < 5_i32)]]]) } else { Err(FlowError::Offline) }).unwrap_or_else(|e14| vec![vec![vec![(e9 <= Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())], vec![(e9 == Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), (a10 == 10_i32), (a10 > (-1_i32))], vec![(b1 >= Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())]], vec![vec![(e9 == Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), (e9 <= Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())], vec![(b1 < Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), (a10 < 7_i32)]], vec![vec![(e9 < Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())], vec![(a10 < 29_i32), (e9 <= Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())]]]).into_iter().flatten().skip_while(|a15| vec![e9].into_iter().into_iter().any(|b16| (b16 <= Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()))).find_map(|c17| Some(e4.clone()).unwrap_or(e4.clone())) } else { (if (b1 <= Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) { Some("ß".to_string()) } else { None }) });
        }
    }
    if (b1 < Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) {
        return cx.fail("given-up", (match a0.clone() { Some(d18) => d18.clone(), _ => String::from("ab,b,,c") }));
    }
    let mut a20 = (if (b1 <= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { Some((false, String::from("aaa"))) } else { Some(((b1 == Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), String::from("x=1=2"))) }).into_iter().max().map_or_else(|| 0_i64, |e19| 0_i64);
    a20 = a20;
    Ok(e9)
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: Option<i32>, b1: Vec<String>, mut c2: Vec<i64>) -> FlowResult<i64> {
    cx.message((match format!(": {:<5}{:1}", 400_usize, 400_i64).as_str() { "ab,b,,c" => (" \t x\n".to_owned() + " \t x\n"), _ => vec![a0, a0, a0].into_iter().into_iter().fold(String::from("aaa"), |d3, e4| d3.clone()) }));
    c2 = (if a0.is_none() { c2.clone() } else { (if let Some(a5) = a0 { c2.iter().filter(|b6| (a5 != 3_i32)).map(|c7| (*c7)).collect::<Vec<_>>() } else { c2.clone() }) });
    {
        let mut d8 = 0_i32;
        while d8 < 2_i32 && a0.is_none() {
            d8 += 1_i32;
            let mut a10 = (format!(" of {d8}") + &String::new());
        }
    }
    let mut b11: Option<i32> = a0;
    c2 = c2.clone();
    if a0.is_none() {
        return Ok(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().end_of_year().milliseconds());
    }
    Ok(vec![b11, b11].into_iter().chain(Some(a0).into_iter()).take_while(|c12| false).min().into_iter().chain(Some(Some(1000000_i32)).into_iter()).fold(i64::from(3_i32), |d13, e14| d13))
}

/// Step by step.
#[nanoflow]
pub fn flow_095(cx: &mut Device, a0: &i64, b1: Vec<(State, State)>, mut c2: String) -> FlowResult<Option<Vec<i64>>> {
    c2 = (match (*a0) { (..400_i64) => format!("{:12}", ((*a0) != (-40000_i64))), (-7 | -5) => flow_029(cx, (if (b1.len() < 1_usize) { 1_i32 } else { 1_i32 }), (if let (..=400_i64) = (*a0) { (String::new(), ((*a0) != 1_i64)) } else { ("İstanbul".to_owned(), ((*a0) >= 0_i64)) }))?.repeat(2_usize), d3 => (if let (400_i64..) = (*a0) { Some(String::from("a")).unwrap_or(" ".to_owned()) } else if (b1.len() < 3_usize) { "x=1=2".to_string() } else { "日本語".to_owned() }) });
    let d8 = {
        let e4;
        if ((*a0) > 0_i64) { e4 = ({ let a5 = c2.clone(); vec![a5.clone(), a5.clone(), a5.clone()].into_iter().into_iter().rev().fold(c2.clone(), |b6, c7| a5.clone()) }); } else { e4 = format!(" of {}: {:>12}{{{}", 400_usize, 1_usize, (c2.clone() >= "\"{}\\".to_string())); }
        e4.clone()
    };
    c2.push_str(&d8.clone());
    let _ = (c2.clone(), c2.clone());
    'l10: for a10 in ((-2_i32)..=0_i32) {
        let ((c12, d13), _) = (if (b1.len() <= 1_usize) { Ok(((7_i32, c2.clone()), Some(d8.clone()))) } else { Err((FlowError::Failed { code: "late".to_string(), text: d8.clone() })) }).unwrap_or_else(|b11| (if (b1.len() <= 3_usize) { ((a10, d8.clone()), Some(d8.clone())) } else if (b1.len() < 1_usize) { ((a10, d8.clone()), Some(c2.clone())) } else { ((a10, c2.clone()), Some(d8.clone())) }));
        c2.push_str(&d13);
        let mut e14: String = format!(": {}", cx.today());
    }
    Ok(Some(({ let a15 = (*a0); vec![(*a0), (*a0)] })))
}

/// Step by step.
#[nanoflow]
pub fn flow_096(cx: &mut Device, a0: &mut Obj<Task>, b1: String, c2: &((Decimal, i32), Decimal), mut d3: DateTime) -> FlowResult<String> {
    let mut e4 = b1.clone();
    if (b1 >= "b".to_string()) {
        if let ((a5, (0_i32..)), b6) = (*c2) {
            a0.weight = (7_i64 + 7_i64);
        }
    }
    let Some(((c7, d8), e9)) = (if (b1 >= "aaa".to_string()) { Some((*c2)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    'l11: for b11 in vec![(b1.clone() + &e4), format!("{d3}")] {
        if false {
            let mut c12 = ((b11.clone() + &b11) + "İstanbul");
            let mut d13 = (if (b1 >= "a".to_string()) { (*c2) } else { (*c2) });
        }
    }
    let a15 = {
        let e14;
        if (c2.1 < Decimal::ZERO) { e14 = d3; } else { e14 = cx.now(); }
        e14
    };
    cx.log(Level::Info, format!("ß{e9}{}}}{:*<1}", (if let ((b16, (..1_i32)), c17) = (*c2) && (b1 <= "b".to_string()) { b1.clone() } else { e4.clone() }), e4.clone().char_indices().map(|(d18, e19)| e19.to_string()).map(|a20| b1.clone()).skip_while(|b21| (d8 >= 10_i32)).all(|c22| (e4.clone() == String::from("ab,b,,c")))));
    {
        if (c2.1 < Decimal::ZERO) {
            a0.title = "too ".repeat(30_usize);
        }
        match cx.commit(a0) {
            Ok(()) => {
                for b26 in vec![Some(Some(d8)).map_or(DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), |d23| DateTime::from_milliseconds(1_i64).unwrap_or_default()), cx.now(), ({ let e24 = Some((-2_i64)); a15 })] {
                    let Some(d28) = Some(Some(e9)).and_then(|c27| Some(Some(2_usize))) else {
                        continue;
                    };
                    a0.state = State::Half;
                }
            }
            Err(FlowError::Invalid { entity: e29, .. }) => {
                e4.push('ß');
            }
            Err(a30) => return Err(a30),
        }
    }
    let c37: DateTime = 'l32: loop {
        d3 = a15;
        break (if (b1 <= "aaa".to_string()) { Some(Some(State::Done)) } else { Some(Some(State::Done)) }).into_iter().fold(Some(Some(c7)).map_or(a15, |c32| d3), |d33, e34| vec![vec![1000000_i64, (-40000_i64), 400_i64], vec![0_i64], vec![5_i64, 2_i64, 29_i64]].into_iter().fold(d3, |a35, b36| d33));
    };
    Ok(format!("}}{}{:^1}{:ß^1}", d8, e4, d8))
}

/// Step by step.
#[nanoflow]
pub fn flow_097(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: &Vec<Option<i32>>, d3: &usize) -> FlowResult<Decimal> {
    match (*d3) {
        e4 @ (29) => {
            {
                let mut a5 = 0_i32;
                'l7: while a5 < 3_i32 && ((*b1) < Decimal::ONE) {
                    a5 += 1_i32;
                    'l8: for d8 in (0_usize..2_usize) {
                        cx.invalid(&*a0, |o| o.weight, (match e4 { (1 | 3) => "日本語".to_owned(), e9 @ (5_usize) => "\"{}\\".to_string(), a10 => "aaa".to_string() }));
                        let mut b11 = c2.clone();
                        b11 = vec![(if (e4 >= 1000000_usize) { Some(a5) } else { Some(a5) }), (0_i32..1_i32).max(), vec![a5].into_iter().step_by(3_usize).min_by_key(|c12| a5)];
                    }
                }
            }
        }
        (1..=7) if (a0.title <= "b".to_string()) => {
            Some(Some((*d3))).unwrap_or(Some((*d3))).into_iter().for_each(|d13| { let _ = 2_i64.div_euclid(29_i64); });
        }
        e14 => {
            for b16 in vec![(*b1), (*b1), (*b1)] {
                for d18 in &vec![(*b1), (*b1), b16] {
                    a0.weight %= 1_i64;
                    let mut e19 = true;
                }
                if ((*c2).len() >= 3_usize) {
                    return Err(FlowError::Offline);
                }
                'l24: for (_, e24) in vec![(if let (1_usize | 3_usize) = e14 && ((*c2).len() < 1_usize) { ("aaa".to_string(), "İstanbul".to_string()) } else { (String::from(""), "ab,b,,c".to_string()) }), vec![e14, e14].into_iter().map(|a20| e14).fold((String::from("İstanbul"), "A\r\nB\n\n".to_owned()), |b21, c22| b21.clone())] {
                    cx.commit_all(a0)?;
                }
            }
        }
    }
    let Some(c27) = (if ((*d3) >= 1_usize) { Some(Decimal::new(25_i64, 1_u32).unwrap_or_default()) } else { None }) else {
        return Ok(((*b1) - Some(c2.clone()).into_iter().rev().rev().fold((-1_i64), |a25, b26| a25)));
    };
    a0.effort -= a0.effort;
    cx.message(format!(" of {:1.0}x{c27:0<5}{{{d3:>12}", b1));
    cx.commit(a0)?;
    Ok((match flow_029(cx, (-2_i32), (if (a0.title <= "aaa".to_string()) { ("ß".to_string(), ((*b1) >= Decimal::new(999_i64, 0_u32).unwrap_or_default())) } else { ("a".to_string(), (c27 >= Decimal::new((-35_i64), 3_u32).unwrap_or_default())) }))?.as_str() { "aaa" => (*b1), "ab,b,,c" => ({ let d28 = c27; d28 }), _ => a0.price }))
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: &Option<Option<State>>, b1: Option<Vec<i32>>, mut c2: i64) -> FlowResult<Option<i32>> {
    let (_, d8) = ({ let d3 = 1_i32; (if (c2 >= 1_i64) { Ok((b1.clone(), Some("a".to_string()))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) }) }).unwrap_or_else(|e4| Some(c2).into_iter().fold((b1.clone(), Some("\"{}\\".to_string())), |(a5, b6), c7| (b1.clone(), b6.clone())));
    let b11 = {
        let e9;
        if b1.is_none() { e9 = (if (*a0).is_some() { 1000000_usize } else { (match c2 { (1_i64..) => 1_usize, a10 => 29_usize }) }); } else { e9 = 1_usize; }
        e9
    };
    let c12: Vec<Option<State>> = vec![Some(State::Half).as_ref().cloned(), vec![State::Open].into_iter().nth(3_usize)];
    c2 = (if (*a0).is_some() { c2 } else { ({ let d13 = (Decimal::from(1_i64) - Decimal::ONE); (c2 * c2) }) });
    Ok((if b1.is_none() { Ok(1000000_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) }).ok())
}

/// Step by step.
#[nanoflow]
pub fn flow_099(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<DateTime> {
    'l3: for d3 in vec![b1, b1] {
        {
            let mut e4 = 0_i32;
            'l6: while e4 < 4_i32 && a0.seen.is_none() {
                e4 += 1_i32;
                let mut b6 = cx.create(Task { effort: e4.rem_euclid(e4), weight: ((-1_i64)..=0_i64).sum::<i64>(), price: Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), due: Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), ..Task::default() })?;
            }
        }
        let e9 = {
            let c7;
            if (b1 > (-1_i64)) { c7 = (0_i32 as i32); } else { c7 = ({ let d8 = b1; a0.effort }); }
            c7
        };
    }
    if (b1 < 3_i64) {
        let b11 = {
            let a10;
            if (b1 <= 1_i64) { a10 = b1; } else { a10 = b1; }
            a10
        };
    }
    let (c12, d13) = (b1, b1);
    b1 = d13;
    match d13 {
        (0..4) => {
            a0.weight += (if let -1_i64 = c12 { DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default() } else { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() }).seconds_until((match d13 { e14 @ (..3_i64) => DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), (1..) => DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), a15 => DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }));
        }
        400 => {
            let b16 = d13;
        }
        _ => {
            let Some(c17) = (if a0.due.is_none() { Some((if (a0.effort >= 0_i32) { 0_i64 } else { c12 })) } else { None }) else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: ("Ä".to_string() + " ") }));
            };
        }
    }
    let e19 = cx.count(Task::filter(|d18| d18.due.is_none()).order_by(|t| t.price).offset(2).limit(2))?;
    Ok((if let (1_i64..5_i64) = c12 { DateTime::from_milliseconds(0_i64).unwrap_or_default().end_of_day() } else if (a0.weight < 0_i64) { DateTime::from_milliseconds(86400000_i64).unwrap_or_default() } else { DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: &Option<String>, b1: &i32) -> FlowResult<bool> {
    'l3: for d3 in &vec![vec![29_usize], vec![7_usize, 400_usize], vec![1_usize]] {
        cx.log(Level::Warning, format!("{b1:ß^1}"));
    }
    let mut b11: State = ({ let _ = (*b1); vec![State::Done, State::Open, State::Open] }).into_iter().map(|e4| (if let Some(_) = a0.clone() && (*a0).is_none() { e4 } else { e4 })).min().unwrap_or_else(|| Some(vec!["aaa".to_owned()]).into_iter().into_iter().collect::<Vec<_>>().into_iter().flat_map(|a5| vec![a0.clone()]).fold(Some(a0.clone()).into_iter().chain(vec![Some("aaa".to_string()), a0.clone()]).fold(State::Done, |b6, c7| b6), |d8, e9| (if (*a0).is_none() { d8 } else if let a10 @ (12_i32..=18_i32) = (*b1) { d8 } else { d8 })));
    let mut c12 = 29_i32;
    'l14: for e14 in &(if ((*b1) <= 0_i32) { vec![(*b1), c12] } else { vec![(*b1), (*b1), (*b1)] }) {
        let mut d18 = Some(vec![Decimal::from((-40000_i64)), Decimal::from(0_i32), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()].into_iter().sum::<Decimal>()).map_or_else(|| c12, |a15| Some(Some(c12)).into_iter().chain(vec![Some((*b1)), Some((*b1)), Some(c12)].into_iter()).fold(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), |b16, c17| b16).minute());
        let mut c22 = (match a0.clone() { Some(e19) if ((*b1) > 3_i32) => Decimal::from(2_i64), a20 => (match (*b1) { (0..=6) => Some(Decimal::from(1000000_i32)).unwrap_or(Decimal::ONE), b21 => Decimal::ZERO }) });
        cx.log(Level::Info, format!("{:0<12.5}x{}{}", " \t x\n".to_string(), 5_i64, 29_i64));
    }
    'l25: for _ in vec![(if let Some(d23) = a0.clone() { DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default() } else { DateTime::from_milliseconds(1_i64).unwrap_or_default() })] {
        let a30 = Some(Decimal::new(5_i64, 29_u32).unwrap_or_default()).into_iter().map(|a25| "İstanbul".to_owned()).enumerate().map(|(b26, c27)| c27.clone()).step_by(2_usize).fold(State::Done, |d28, e29| State::Half);
        cx.log(Level::Warning, format!("ß{}}}{}", 1_usize, "Ä".to_owned()));
    }
    let _ = "aaa".to_string();
    Ok((b11 >= State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_101(cx: &mut Device, a0: &Vec<i64>, b1: &usize, mut c2: Date) -> FlowResult<usize> {
    let d8 = {
        let d3;
        if ((*b1) <= 5_usize) { d3 = (1_i64..2_i64).product::<i64>(); } else { d3 = (if (c2 >= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok(((*b1) > 0_usize)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_string() })) }).ok().map_or(a0.iter().skip_while(|e4| (c2 >= Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())).sum::<i64>(), |a5| ((-3_i64)..(-3_i64)).zip(a0.iter().cloned()).map(|(b6, c7)| b6).product::<i64>()); }
        d3
    };
    let a10 = {
        let e9;
        if ((*a0).len() < 1_usize) { e9 = 1_i64; } else { e9 = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default().start_of_day().milliseconds(); }
        e9
    };
    c2 = ((-1_i64)..0_i64).map(|b11| c2).zip((if (c2 >= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { vec![3_i32, 5_i32, 400_i32] } else { vec![29_i32, 29_i32] })).map(|(c12, d13)| c12).step_by(1_usize).fold(c2, |e14, a15| ({ let b16 = (a10, a10); vec![a0.clone(), a0.clone()] }).into_iter().map(|c17| vec![Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())].into_iter().chain(Some(Some(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default())).into_iter()).fold(c17.clone(), |d18, e19| a0.clone())).filter(|a20| ((d8 < (-40000_i64)) && false)).fold(c2, |b21, c22| b21));
    let Some(d23) = (if ((*a0).len() >= 3_usize) { Some(d8) } else { Some(d8) }) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: vec!["a".to_string(), "a".to_string()].join("x=1=2") }));
    };
    let a30 = {
        let e24;
        if ((*a0).len() > 2_usize) { e24 = c2; } else { e24 = (match "aaa".to_string().max(String::from("")).as_str() { "Ä" => Some("日本語".to_owned()).into_iter().chain(vec!["a".to_owned()]).skip_while(|a25| (a25.clone() > "A\r\nB\n\n".to_string())).fold(c2, |b26, c27| b26), "aaa" => cx.today(), _ => Some(d23).into_iter().fold(c2, |d28, e29| c2) }); }
        e24
    };
    let d33 = {
        let b31;
        if ((*b1) <= 5_usize) { b31 = (-2_i32); } else { b31 = (match (*b1) { 29 if ((*a0).len() >= 2_usize) => 5_i32, 5 => a30.quarter(), c32 => a30.week() }); }
        b31
    };
    Ok((*b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_102(cx: &mut Device, a0: &(i32, Vec<usize>), b1: &Option<bool>, c2: Vec<i64>) -> FlowResult<Option<i32>> {
    let mut c7: Vec<i64> = (if (c2.len() >= 2_usize) { Ok(c2.clone()) } else { Err(FlowError::Offline) }).unwrap_or_else(|d3| (match (*b1) { None => (if (a0.0 >= 0_i32) { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_string() })) }).unwrap_or_default(), e4 => vec![c2.clone(), c2.clone()].into_iter().fold(c2.clone(), |a5, b6| c2.clone()) }));
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 1_i32 && true {
            d8 += 1_i32;
            let b11: usize = 'l11: loop {
                if (*b1).is_none() {
                    continue 'l10;
                }
                break 0_usize;
            };
            if (c2.len() < 3_usize) {
                let (c12, (d13, e14)) = (Some(7_usize), a0.clone());
                {
                    let mut a15 = 0_i32;
                    while a15 < 4_i32 && (*b1).is_none() {
                        a15 += 1_i32;
                        let c17 = d13;
                    }
                }
            }
        }
    }
    c7.sort_by(|d18, e19| d18.cmp(e19).then(e19.cmp(d18)));
    if (c2.len() >= 3_usize) {
        {
            let mut a20 = 0_i32;
            while a20 < 2_i32 && true {
                a20 += 1_i32;
                let a25: i32 = (match (*b1) { Some(c22) => 0_i32, d23 => (if (a0.0 <= (-1_i32)) { Ok(a20) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_string() })) }).unwrap_or_else(|e24| a20) });
            }
        }
    } else {
        let c27 = ({ let b26 = Some(State::Half).min(Some(State::Done)); (c7.clone(), (*b1)) });
        if (true && (!false)) {
            let _ = c27.clone();
        } else {
            let mut b36 = (if (*b1).is_some() { ({ let d28 = (0_i64..4_i64).rev().collect::<Vec<_>>(); (match a0.clone() { (e29 @ (1), a30) => (vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], e29), b31 => (vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()], 2_i32) }) }) } else { ({ let _ = ({ let c32 = (*b1); vec![false, false, true] }); vec![a0.clone(), (400_i32, vec![7_usize, 5_usize, 5_usize]), a0.clone()].into_iter().chain(vec![a0.clone(), a0.clone()]).fold((vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], 3_i32), |d33, (e34, a35)| d33.clone()) }) });
        }
    }
    for a40 in &Some(Decimal::from((-1_i64))).into_iter().take_while(|c37| ((*c37) > Decimal::ONE)).skip_while(|d38| ((*d38) == Decimal::ZERO)).collect::<Vec<_>>() {
        cx.message(format!("{:*<}", 1_i64));
        cx.message(format!("{a40:1.5}{a40:>1.1}x{:ß<12}", 40000_usize));
        let b41: bool = (0_i32..6_i32).rev().sum::<i32>().is_negative();
    }
    c7.reverse();
    Ok(vec![(-1_i32), 0_i32].get(0_usize).cloned())
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, a0: &i32, b1: &usize) -> FlowResult<String> {
    let mut a10: i32 = (match (*b1) { (0..) if ((*a0) <= (-1_i32)) => ({ let c2 = Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(); (*a0) }), 1_usize => (match (*a0) { (1 | 3) => (*a0), (..=-1) => (if ((*a0) >= (-2_i32)) { Ok((*a0)) } else { Err(FlowError::Offline) }).unwrap_or((*a0)), d3 => (-40000_i32) }), e4 => Some(Decimal::new(25_i64, 1_u32).unwrap_or_default()).into_iter().take_while(|a5| false).filter(|b6| ({ let c7 = (*a0); ((*b1) != 1_usize) })).fold(i32::from((e4 <= 10_usize)), |d8, e9| 7_i32) });
    if ((*b1) <= 5_usize) {
        return Ok("日本語".to_owned().split("x=1=2").map(|b11| b11.to_string()).into_iter().collect::<Vec<_>>().into_iter().rev().collect::<String>());
    }
    cx.message(format!(" of {a0:0<5}x{b1}"));
    if let (-7_i32..) = (*a0) {
        let d13: i32 = 'l13: loop {
            a10 *= ((*a0) - (*a0));
            break (*a0);
        };
        let _ = (-1_i64);
    }
    cx.message(format!(": {}}}{}{a0}", (*a0), a0));
    Ok(String::new())
}

/// Step by step.
#[nanoflow]
pub fn flow_104(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<i64>, c2: &Option<String>) -> FlowResult<i32> {
    a0.state = (if (if b1.is_none() { (!true) } else { "\"{}\\".to_string().ends_with("a") }) { State::Done } else if vec![Some("A\r\nB\n\n".to_string()), c2.clone(), c2.clone()].into_iter().take_while(|d3| true).enumerate().map(|(e4, a5)| c2.clone()).any(|b6| false) { State::Open } else { (match b1 { Some(c7) => State::Done, d8 => State::Open }) });
    let mut b11 = Some((match c2.clone() { None if (a0.price > Decimal::ZERO) => (match b1 { None => 1_i64, e9 => 5_i64 }), Some(a10) if b1.is_some() => 3_i64, _ => (0_i64 % 3_i64) }));
    b11 = (if (*c2).is_none() { ({ let c12 = Some(1_i64); vec![5_i64, (-1_i64)] }) } else { (if b1.is_none() { Ok(vec![1_i64, (-40000_i64), 10_i64]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or(vec![(-40000_i64), (-40000_i64), 3_i64]) }).first().cloned();
    if let Some((-1_i64..3_i64)) = b1 && a0.seen.is_some() {
        b11 = (if a0.is_urgent { (match &b11 { None => vec![(5_usize, 0_i32), (5_usize, i32::MIN)], d13 => vec![(0_usize, 7_i32), (400_usize, (-7_i32)), (40000_usize, 5_i32)] }) } else { vec![(40000_usize, 10_i32), (7_usize, 1_i32), (3_usize, 400_i32)] }).into_iter().fold(b11, |e14, (a15, b16)| (if (*c2).is_some() { Some(10_i64) } else { None }));
        let mut e19: i64 = (match c2.clone() { Some(c17) => (-1_i64), d18 => (if let Some((400_i64..404_i64)) = b1 { 5_i64 } else if a0.due.is_none() { (-2_i64) } else { (-7_i64) }) });
    }
    Ok(a0.effort)
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &i64, b1: i64) -> FlowResult<Option<Option<i64>>> {
    let (a5, _) = Some(b1).into_iter().take(Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).map_or_else(|| 1000000_usize, |c2| 1_usize)).fold((State::Done, 2_i64), |d3, e4| (if let 3_i64 = b1 { d3 } else { d3 }));
    if (match (*a0) { b6 @ (0_i64..) => Some(Some(a5)), 3_i64 => Some(Some(a5)), c7 => Some(Some(a5)) }).into_iter().flatten().into_iter().any(|d8| Some(Some(1_i32)).is_none_or(|e9| (b1 == (-7_i64)))) {
        'l11: for b11 in vec![vec![a5], vec![a5], vec![a5, a5]].into_iter().flatten() {
            {
                let mut c12 = 0_i32;
                while c12 < 3_i32 && (b1 < 3_i64) {
                    c12 += 1_i32;
                    let mut b26 = DateTime::from_milliseconds(51234567_i64).unwrap_or_default().clamp(vec![State::Open, a5, a5].clamp(vec![b11], vec![b11]).into_iter().fold((if let (..=0_i64) = (*a0) && ((*a0) > 1_i64) { DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default() } else if (a5 >= State::Done) { DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default() } else { DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default() }), |e14, a15| vec![String::new()].into_iter().skip(10_usize).fold(e14, |b16, c17| b16)), Some((c12, String::from("x=1=2"))).into_iter().skip_while(|(d18, e19)| true).max_by_key(|(a20, b21)| b21.clone()).map_or(vec![(*a0), (*a0)].into_iter().fold(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |c22, d23| DateTime::from_milliseconds(86400001_i64).unwrap_or_default()), |(e24, a25)| DateTime::from_milliseconds(137634567_i64).unwrap_or_default()));
                    cx.log(Level::Info, (if let (29_usize..33_usize) = 10_usize.min(0_usize) { format!("{}", c12) } else if (b1 >= 1_i64) { String::new() } else { String::from("日本語") }));
                }
            }
            let Some(_) = Some(b1) else {
                continue;
            };
        }
        let c37: bool = 'l28: loop {
            match b1 {
                d28 @ (3) => {
                    let e29 = d28.to_owned();
                }
                a30 => {
                    let mut b31 = b1;
                }
            }
            break (((-2_i64)..4_i64).filter(|c32| (b1 != 7_i64)).zip(Some((b1 >= (-1_i64)))).map(|d33| b1).fold(("ß".to_string(), b1), |(e34, a35), b36| ("A\r\nB\n\n".to_owned(), b36)) < ("Ä".to_string(), b1));
        };
    } else {
        let d38: i64 = b1;
        let _ = String::new();
    }
    let mut e39 = a5;
    e39 = State::Open;
    vec![vec![b1, (*a0), b1], vec![(*a0), b1, 1_i64], vec![b1, b1, b1]].into_iter().chain(vec![vec![(*a0), b1]]).for_each(|a40| { let _ = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(); });
    let mut b41: Option<(DateTime, i32)> = Some((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), 0_i32));
    let c42 = Decimal::ZERO;
    Ok(Some(Some((*a0))))
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: Option<i64>) -> FlowResult<Option<Option<i64>>> {
    let mut d13: Option<i64> = ({ let b1 = "x=1=2".to_string().trim_end_matches("İstanbul").to_string(); (match a0 { Some(c2) => vec![(State::Open, 7_i32), (State::Open, 1_i32), (State::Done, 10_i32)], d3 => vec![(State::Open, 7_i32)] }) }).into_iter().flat_map(|(e4, a5)| Some(vec![(a5 == 3_i32), false, (e4 >= State::Half)]).into_iter().zip(vec![(e4 == State::Done), (a5 < (-7_i32))].into_iter().skip_while(|b6| (a5 != 5_i32))).map(|(c7, d8)| c7.clone()).fold(vec![(-1_i64), (-40000_i64), 29_i64], |e9, a10| e9.clone())).find(|b11| vec![Some(a0), Some(a0), Some(Some((*b11)))].into_iter().flatten().any(|c12| ((*b11) > 5_i64).max(((*b11) < 0_i64))));
    let a20: DateTime = (match a0 { None if false => vec![(DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), true), (DateTime::from_milliseconds(0_i64).unwrap_or_default(), true), (DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), true)].first().cloned().map_or(vec![a0, d13].into_iter().into_iter().fold(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), |e14, a15| e14), |b16| Some(d13).into_iter().fold(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), |c17, d18| c17)), e19 => DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() });
    let d23 = d13.replace(Some(a0).into_iter().take(10_usize).fold(vec![1_i64, 2_i64], |b21, c22| vec![5_i64, 1_i64, 400_i64]).into_iter().product::<i64>());
    let Some(a25) = a0 else {
        return Ok(Some(Some(Some((a20 == DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()))).map_or_else(|| a0, |e24| a0)));
    };
    let b26: Option<i64> = d23;
    let c27 = d13.replace(a25);
    cx.log(Level::Warning, String::new());
    let d28 = d13.replace((-1_i64));
    Ok(Some(c27))
}

/// Step by step.
#[nanoflow]
pub fn flow_107(cx: &mut Device, mut a0: Option<State>, mut b1: (i64, (i32, String)), c2: &Option<i64>) -> FlowResult<i32> {
    let e9 = {
        let d3;
        if true { d3 = Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()).into_iter().fold(Some(b1.clone()), |e4, a5| e4.clone()).into_iter().filter_map(|(b6, c7)| Some((-1_i32))).sum::<i32>(); } else { d3 = ({ let d8 = "aaa".to_string(); Some(1_i32) }).unwrap_or_else(|| 1000000_i32); }
        d3
    };
    cx.message(format!("x{:ß<}{:1}", (if let Some(3_i64) = c2 && (*c2).is_some() { "a".to_string() } else { "".to_string() }), vec![Decimal::from((-40000_i32)), Decimal::ONE, Decimal::new(5_i64, 29_u32).unwrap_or_default()].into_iter().into_iter().sum::<Decimal>()));
    let mut a10 = vec![vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default(), Decimal::ZERO], vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::from(29_i32)], vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::ZERO]].is_empty();
    let c12 = ({ let b11 = (if let Some((State::Open | State::Done)) = a0 { Some(vec![1_usize, 10_usize]).unwrap_or_else(|| vec![5_usize, 400_usize, 40000_usize]) } else if (b1.0 >= 0_i64) { vec![10_usize, 7_usize] } else if (*c2).is_some() { vec![5_usize, 1_usize] } else { vec![1000000_usize] }); (*c2) });
    let mut d13 = Some(vec![e9, e9]);
    let e19 = a0.replace((match (*c2) { Some(_) => vec![Some(3_i64), (*c2)].into_iter().rev().enumerate().map(|(e14, a15)| a15).fold(State::Done, |b16, c17| b16), d18 => ({ let _ = (*c2); State::Half }) }));
    if a0.is_some() {
        return Ok(((match (*c2) { Some((-7..)) => e9, a20 => e9 }) / 7_i32));
    }
    'l22: for c22 in &Some(vec![State::Done]).unwrap_or_default() {
        let a25 = (if (*c2).is_some() { Some((*c22)) } else { None }).map_or((match Some((-1_i64)) { None => vec![String::from("a"), " ".to_string()].to_owned(), d23 => vec!["A\r\nB\n\n".to_owned(), "".to_owned(), String::from("ß")] }), |e24| vec!["".to_string(), "A\r\nB\n\n".to_owned()]);
    }
    Ok(e9)
}

/// Step by step.
#[nanoflow]
pub fn flow_108(cx: &mut Device, a0: &bool, b1: &i64, c2: Vec<(Decimal, String)>) -> FlowResult<(Option<String>, Option<usize>)> {
    let (d8, e9) = vec![(*a0), (*a0)].into_iter().fold((vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::new(25_i64, 2_u32).unwrap_or_default()], 7_i64), |(d3, e4), a5| (d3.clone(), (*b1))).max(Some((*b1)).into_iter().step_by(2_usize).fold((vec![Decimal::ONE], (*b1)), |b6, c7| b6.clone()));
    let (a10, b11) = ((*b1), (-1_i64));
    let Some(c12) = (if (*a0) { Some(DateTime::from_milliseconds(1_i64).unwrap_or_default().milliseconds_until(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: format!("{}x{}", "Ä".to_string(), (*a0)) }));
    };
    let mut d13 = (-e9);
    Ok(Some(vec![d13, e9]).map_or((Some(String::new()), Some(29_usize)).to_owned(), |e14| (match a10 { -7_i64 => (Some(String::new()), Some(1_usize)), 400 if (!(*a0)) => (Some("a".to_string()), Some(400_usize)), a15 => (Some("日本語".to_string()), Some(400_usize)) })))
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, a0: &i32) -> FlowResult<String> {
    cx.message(format!(" of {}{a0}{}", cx.is_online(), (match (if ((*a0) > 3_i32) { Ok(String::from("-17")) } else { Err(FlowError::Offline) }) { Ok(b1) => (-1_i64), Err((FlowError::Failed { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::OutsideTooLate { .. } | FlowError::WithinFlow { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::SignedOut { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. })) => 2_i64, _ => 400_i64 })));
    let mut c12 = (if ((*a0) >= (-1_i32)) { (match (*a0) { (1..=7) => vec![vec![(-2_i32), (*a0)], vec![(*a0), (*a0)]], c2 @ (..=3_i32) => vec![vec![c2]], _ => vec![vec![(-1_i32), (*a0)]] }) } else if ((*a0) <= 5_i32) { vec![vec![(*a0)], vec![(*a0), (*a0)]] } else { vec![vec![(*a0)], vec![(*a0), (*a0)], vec![(*a0)]] }).into_iter().flatten().map(|d3| ((-2_i64)..=1_i64).map(|e4| e4).step_by(3_usize).fold(vec![Decimal::from((-40000_i64)), Decimal::from((-7_i32))], |a5, b6| a5.clone()).into_iter().fold(Some(Some(State::Open)).into_iter().take_while(|c7| (d3 >= (-2_i32))).fold(d3, |d8, e9| d3), |a10, b11| (if ((*a0) > 0_i32) { Ok(5_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }).unwrap_or(0_i32))).sum::<i32>();
    'l14: for e14 in vec![(if ((*a0) >= 0_i32) { (*a0) } else { (*a0) })] {
        let a15: i64 = 1000000_i64;
        {
            let mut b16 = 0_i32;
            'l18: while b16 < 2_i32 && ((*a0) > 0_i32) {
                b16 += 1_i32;
                c12 += b16;
            }
        }
        c12 %= 7_i32;
    }
    'l19: for e19 in (1_i32..4_i32) {
        {
            let mut a20 = 0_i32;
            while a20 < 3_i32 && ((*a0) != 1_i32) {
                a20 += 1_i32;
                let d23 = {
                    let c22;
                    if ("ß".to_string().starts_with("") || false) { c22 = e19; } else { c22 = c12; }
                    c22
                };
                let mut a30 = (match ("x=1=2".to_string() + "aaa").as_str() { "aaa" => DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), "ab,b,,c" => ((-2_i32)..0_i32).chain(((-2_i32)..4_i32)).fold(vec![Decimal::ONE], |e24, a25| e24.clone()).into_iter().chain(vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()].into_iter().last().into_iter()).fold(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), |b26, c27| vec![b26, b26, b26].into_iter().step_by(3_usize).fold(b26, |d28, e29| d28)), _ => DateTime::from_milliseconds(0_i64).unwrap_or_default() });
            }
        }
        c12 *= 2_i32;
    }
    c12 += (*a0);
    Ok("日本語".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_110(cx: &mut Device, a0: &String, b1: &i32) -> FlowResult<Option<i64>> {
    let Some(_) = (if ((*a0) < "a".to_string()) { Some((*b1)) } else { None }) else {
        return Ok((if (a0.clone() < String::from("ß")) { Some(0_i64) } else { None }));
    };
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 3_i32 && ((*a0) < "Ä".to_string()) {
            c2 += 1_i32;
            let b11: String = 'l5: loop {
                let mut a5 = (if ((*a0) > "a".to_string()) { ((FlowError::Failed { code: "empty".to_string(), text: a0.clone() }).code().to_string() + a0) } else if ((*b1) < 3_i32) { format!("{c2}{}", 7_i64) } else { a0.clone() });
                break vec![a5.clone(), a5.clone(), a0.clone()].into_iter().filter(|b6| (a5.clone() > String::new())).nth(4_usize).into_iter().zip(format!("{}}}{a5:<1.5}{{{:1.5}", 0_usize, false).lines().map(|c7| c7.to_string()).filter_map(|d8| Some(((*b1) != 1_i32))).rev().chain(vec![((*b1) < 2_i32), (c2 != 1000000_i32)].into_iter())).map(|e9| a0.clone()).skip_while(|a10| a0.is_empty()).collect::<String>();
            };
            let _ = (if ((*a0) >= "a".to_string()) { Some(State::Open).or_else(|| Some(State::Half)) } else { (if ((*a0) > "b".to_string()) { Some(State::Half) } else { Some(State::Done) }) });
        }
    }
    for e14 in &Some(10_i32).map_or(vec![a0.clone()], |c12| vec![a0.clone()]) {
        {
            let mut a15 = 0_i32;
            'l17: while a15 < 4_i32 && ((*a0) <= "Ä".to_string()) {
                a15 += 1_i32;
                let mut c17: i32 = a15;
            }
        }
        for e19 in vec![(*b1).signum(), (*b1).min((*b1))] {
            let c22: String = 'l21: loop {
                let b21 = ((-1_i32)..2_i32).rev().sum::<i32>();
                break a0.clone();
            };
            let e24: String = ({ let d23 = Some(e19).into_iter().rev().product::<i32>(); e14.clone() });
        }
        {
            let mut a25 = 0_i32;
            'l28: while a25 < 3_i32 && (if let (-7_i64..) = 1_i64 && ((*a0) > "aaa".to_string()) { (a0.clone() == "".to_string()) } else if let b26 @ (-7_i32..=-1_i32) = (*b1) && ((*b1) < 1_i32) { (a0.clone() != "-17".to_string()) } else if ((*a0) >= "aaa".to_string()) { ((*b1) <= (-7_i32)) } else { ((*b1) < (-7_i32)) }) {
                a25 += 1_i32;
                cx.log(Level::Info, e14.clone());
            }
        }
    }
    let d28 = ((*b1), (10_i64, (*b1)));
    if ((*a0) <= "b".to_string()) {
        'l31: for (b31, (c32, d33)) in vec![Some(Some(State::Open)).map_or(d28, |e29| ((*b1), (1000000_i64, 0_i32))), d28] {
            let mut e34 = Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default());
            'l39: for _ in (if let a35 @ (3_i32..=9_i32) = (*b1) { vec![Some(a0.clone())].into_iter().rev().chain(vec![Some(a0.clone())].into_iter()).fold(vec![vec![(*b1), (*b1)], vec![a35]], |b36, c37| b36.clone()) } else { vec![vec![b31, (*b1), b31]] }).into_iter().flatten().into_iter().into_iter() {
                e34 = e34;
            }
            e34 = Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default());
        }
        let e39 = (((-7_i64), 29_i64), 400_i64);
    } else {
        let mut a40: (i32, (i64, i32)) = d28;
        a40 = a40;
    }
    let b41: Vec<Option<bool>> = vec![Some((a0.clone() > "ab,b,,c".to_owned())), Some(((*b1) < 7_i32))];
    let c42 = ((*b1), a0.clone());
    Ok(Some(29_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_111(cx: &mut Device, a0: &Option<Option<bool>>, b1: &(State, String), c2: &i64) -> FlowResult<String> {
    let d3 = (((Decimal::new(12345_i64, 2_u32).unwrap_or_default() - (-40000_i32)) < Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().weekday()) as i64);
    let a5: i64 = (Some((*c2)).into_iter().nth(1_usize).unwrap_or_else(|| (2_i64..=4_i64).take_while(|e4| (d3 != i64::MIN)).product::<i64>()) - DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default().weeks_until(cx.now()));
    if (b1.1 <= "a".to_string()) {
        return cx.fail("given-up", (match (*c2) { b6 @ (0_i64) => "İstanbul".to_string(), _ => String::new() }));
    }
    let mut c7: i64 = (*c2);
    Ok(vec![b1.clone(), b1.clone()].into_iter().fold("-17".to_owned(), |d8, e9| d8.clone()).to_ascii_lowercase())
}

/// Step by step.
#[nanoflow]
pub fn flow_112(cx: &mut Device, mut a0: usize, mut b1: State) -> FlowResult<usize> {
    for a5 in vec![(if (a0 <= 2_usize) { b1 } else if (b1 == State::Done) { State::Done } else { b1 }), vec![b1, b1].into_iter().rev().rev().fold(b1, |c2, d3| d3)] {
        let (c7, d8) = Some(vec!["日本語".to_owned(), "".to_owned()]).min(Some(vec!["Ä".to_string(), String::from("x=1=2")])).map_or_else(|| (a5, a5), |b6| (a5, a5));
    }
    let _ = b1;
    let a10: i64 = 'l10: loop {
        cx.message(format!("{}", Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()));
        break (-1_i64);
    };
    let b11 = a10;
    Ok(a0.max(Some(a0).unwrap_or(a0)))
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal) -> FlowResult<Vec<String>> {
    if let (1_i32..) = (-7_i32) {
        b1 *= Decimal::ONE;
    }
    if (a0.weight >= (-1_i64)) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: ("aaa".to_string() + &"Ä".to_string()) }));
    }
    let d8: String = 'l3: loop {
        b1 += ((-3_i32)..=(-1_i32)).take(Some(b1).into_iter().map(|d3| b1).step_by(1_usize).fold(0_usize, |e4, a5| e4)).sum::<i32>();
        break Some(b1).into_iter().fold(vec![String::from(" \t x\n"), String::new(), String::from("ab,b,,c")], |b6, c7| b6.clone()).concat();
    };
    cx.message((format!("{:^12.1}", d8) + " \t x\n"));
    a0.effort = (-1_i32);
    cx.log(Level::Warning, format!("ß{}}}{:>}{{{:*>12}", 3_i32, (5_i32 / 2_i32), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().hour()));
    {
        let mut e9 = 0_i32;
        'l11: while e9 < 1_i32 && true {
            e9 += 1_i32;
            let mut b11: String = (d8.trim().to_string() + &d8);
        }
    }
    Ok((if let false = (b1 >= Decimal::new(12345_i64, 3_u32).unwrap_or_default()) { Some(d8.clone()) } else if let (c12, _) = (DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()) { Some(d8.clone()) } else { Some(d8.clone()) }).into_iter().take(((d8.clone() >= String::new()) as usize)).collect::<Vec<_>>())
}

/// Step by step.
#[nanoflow]
pub fn flow_114(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: Option<i32>, d3: Option<bool>) -> FlowResult<Vec<Option<State>>> {
    let b6: Option<i32> = Some(b1.clone()).into_iter().flat_map(|e4| (if (b1.len() > 2_usize) { vec![(-40000_i32)] } else { vec![400_i32] })).max_by_key(|a5| ("x=1=2".to_string() + "İstanbul")).as_ref().copied();
    {
        let mut c7 = 0_i32;
        'l9: while c7 < 3_i32 && c2.is_none() {
            c7 += 1_i32;
            let mut e9 = Decimal::new((-35_i64), 2_u32).unwrap_or_default();
        }
    }
    let c22: DateTime = 'l11: loop {
        let d13: i64 = loop {
            let Some(c12) = (if (b1.len() <= 3_usize) { Some(Some(false)) } else { None }) else {
                break 2_i64;
            };
            break a0.weight;
        };
        break vec![c2, Some(3_i32), c2].into_iter().step_by(3_usize).filter(|e14| ({ let a15 = String::from("a"); (a15.clone() != " \t x\n".to_owned()) })).fold((match d3 { None => DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), b16 => DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default() }), |c17, d18| b1.iter().step_by(1000000_usize).skip_while(|e19| true).fold(c17, |a20, b21| a20));
    };
    if (a0.state != State::Open) {
        return cx.fail("given-up", Some("x=1=2".to_owned()).unwrap_or("Ä".to_owned()));
    }
    for e24 in cx.retrieve(Task::filter(|d23| (d23.weight != 0_i64)).limit(2))? {
        cx.delete(e24)?;
    }
    if (b1.len() >= 1_usize) {
        return cx.fail("given-up", vec![Decimal::ONE, Decimal::from(1_i32), Decimal::from(2_i32)].into_iter().skip(1_usize).fold("A\r\nB\n\n".to_string(), |a25, b26| a25.clone()));
    }
    Ok((if d3.is_none() { Ok(vec![Some(State::Half), Some(State::Open)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) }).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: &Decimal) -> FlowResult<State> {
    let Some(d3) = vec![(*a0)].into_iter().skip_while(|b1| (match String::from(" \t x\n").as_str() { "aaa" => ((*a0) != Decimal::new(12345_i64, 1_u32).unwrap_or_default()), "ab,b,,c" => ((*a0) >= Decimal::from(2_i64)), _ => ((*a0) <= Decimal::new(25_i64, 28_u32).unwrap_or_default()) })).into_iter().find_map(|c2| c2.checked_add((-40000_i64))) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: ("ab,b,,c".to_owned() + &String::from(" \t x\n")) }));
    };
    cx.message(format!("{a0}"));
    for _ in vec![(*a0), d3.ceil()] {
        let Some((a5, b6)) = vec![("A\r\nB\n\n".to_owned(), 10_i64), ("İstanbul".to_owned(), (-1_i64))].into_iter().rev().max() else {
            break;
        };
    }
    let mut c7: Decimal = d3.to_owned();
    let e14 = vec![c7, c7].into_iter().fold((if let (1_i32 | 3_i32) = 1_i32 { Some(Decimal::ZERO) } else { Some(c7) }).into_iter().fold(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |d8, e9| Some(Decimal::new((-35_i64), 0_u32).unwrap_or_default()).into_iter().step_by(2_usize).fold(d8, |a10, b11| d8)), |c12, d13| c12);
    cx.message(vec![(*a0), (*a0), c7].into_iter().rev().skip_while(|a15| (if ((*a0) <= Decimal::ONE) { Ok(((*a0) >= Decimal::new(5_i64, 29_u32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }).is_err()).fold("Ä".to_owned().replace("-17", "ß"), |b16, c17| (match (-2_i32) { -1 => b16.clone(), (..12) => b16.clone(), d18 => b16.clone() })));
    Ok(State::Done)
}

/// Step by step.
#[nanoflow]
pub fn flow_116(cx: &mut Device, a0: &Option<Option<State>>, b1: DateTime) -> FlowResult<i32> {
    match (*a0) {
        None => {
            if let Some(c2) = Some(Some(State::Half)) && (b1 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) {
                let mut d3 = (c2.is_none() || (if (b1 > DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { false } else if true { (b1 >= DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()) } else { (b1 > DateTime::from_milliseconds(137634567_i64).unwrap_or_default()) }));
                d3 = d3;
            } else {
                let b6: Date = 'l5: loop {
                    let mut a5 = flow_026(cx, (if (b1 >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) }).unwrap_or_default())?;
                    break Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default();
                };
            }
        }
        c7 => {
            let b11 = (match c7 { Some(Some(d8)) if (b1 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) => Some((*a0)).into_iter().rev().rev().find(|e9| (d8 < State::Half)).unwrap_or(c7), a10 => Some(Some(State::Open)) });
        }
    }
    {
        let mut c12 = 0_i32;
        'l14: while c12 < 3_i32 && (*a0).is_none() {
            c12 += 1_i32;
            cx.message(Some(" ".to_string()).max(Some(String::from("ab,b,,c"))).unwrap_or_else(|| (if (b1 != DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) { "".to_owned() } else { "İstanbul".to_owned() })));
            let a15 = (match "ß".url_decoded() { None => (if let None = (*a0) { (c12, String::from("A\r\nB\n\n")) } else { (c12, String::from("ab,b,,c")) }), e14 => (c12, String::from("日本語")) });
        }
    }
    if (b1 <= DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) {
        'l18: for d18 in vec![(match String::from("x=1=2").as_str() { "Ä" => 1_i32, "aaa" => 0_i32, _ => 29_i32 }), Some(Some((b1 != DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()))).map_or_else(|| 1_i32, |b16| i32::MAX), (-1_i32).saturating_add(3_i32)] {
            continue;
        }
        let _ = ({ let e19 = (if (*a0).is_some() { Ok(b1) } else { Err(FlowError::Offline) }).unwrap_or(b1); (String::from(" "), Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default())) });
    }
    if let None = (*a0) && (b1 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) {
        let mut a20 = cx.now();
    } else {
        let Some(d23) = (if (b1 >= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Some((match (if (b1 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Ok(10_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) }) { Ok(b21) => "a".to_string(), Err(FlowError::Invalid { entity: c22, .. }) => c22.clone(), _ => " \t x\n".to_string() })) } else { None }) else {
            return Err((FlowError::Failed { code: "late".to_string(), text: ("ß".to_string() + &String::new()) }));
        };
        let e29: String = 'l25: loop {
            'l26: for b26 in vec![b1.format("%"), Some(d23.clone())] {
                let _ = b1;
                let mut c27 = Some(Some(State::Open));
                let d28 = b26.clone();
            }
            break d23.clone();
        };
    }
    let a30 = b1;
    cx.log(Level::Warning, String::from("日本語"));
    Ok(400_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: &String, b1: &Option<i32>) -> FlowResult<(Option<i64>, (i64, bool))> {
    let (d8, e9) = Some(Some(a0.clone())).flatten().into_iter().chain(a0.chars().map(|c2| c2.to_string())).fold((State::Half, (a0.clone(), State::Half)), |(d3, (e4, a5)), b6| ({ let c7 = d3; (a5, (b6.clone(), c7)) }));
    let d23: State = loop {
        if (*b1).is_some() {
            (if let None = (*b1) { Some(d8) } else { Some(d8) }).into_iter().take_while(|e14| ({ let _ = a0.clone(); ((*e14) != State::Open) })).take((7_i64 as usize)).for_each(|a15| { let _ = (Decimal::from(5_i64) * Decimal::ONE); });
            {
                let mut b16 = 0_i32;
                'l18: while b16 < 1_i32 && ((*a0) < "aaa".to_string()) {
                    b16 += 1_i32;
                    if ((*a0) < "Ä".to_string()) {
                        continue;
                    }
                    let mut d18 = e9.clone();
                }
            }
        } else {
            let c22 = {
                let e19;
                if ((*a0) >= "b".to_string()) { e19 = flow_029(cx, (if let (State::Done | State::Open) = d8 { 7_i32.div_euclid(1000000_i32) } else { Some(40000_usize).map_or((-2_i32), |a20| 1000000_i32) }), (if let Some(b21) = (*b1) && ((*a0) <= "a".to_string()) { ("aaa".to_owned(), (a0.clone() <= "x=1=2".to_owned())) } else { (a0.clone(), (d8 != State::Half)) }))?; } else { e19 = a0.clone(); }
                e19.clone()
            };
        }
        break State::Done;
    };
    let d28: bool = loop {
        let mut c27 = vec![Some(d23), Some(d23)].into_iter().flatten().skip((1_usize as usize)).fold(7_i64.rem_euclid(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().days_until(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())), |a25, b26| a25);
        break true;
    };
    if true {
        let mut a30 = (if let Some((1_i32..=7_i32)) = (*b1) { ((match d23 { State::Open => (-7_i64), e29 => 400_i64 }) * ((-2_i64) + 5_i64)) } else { 7_i64 });
    }
    let (b31, c32) = (400_i32, d28);
    Ok((Some(5_i64), (0_i64, d28)))
}

/// Step by step.
#[nanoflow]
pub fn flow_118(cx: &mut Device, a0: &Obj<Task>, b1: Decimal, c2: &State, mut d3: String) -> FlowResult<i32> {
    d3.push('🦀');
    if (vec![Decimal::ZERO, b1].into_iter().max() > b1.checked_mul(b1)) {
        let e4 = (if ((*c2) == State::Half) { (d3.clone(), 1000000_i32) } else { (d3.clone(), 1_i32) });
    } else {
        let _ = (if ((*c2) == State::Done) { (if (b1 >= Decimal::ZERO) { Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default() } else if (d3 <= "b".to_string()) { Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default() } else { Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() }) } else { "Ä".to_owned().split_whitespace().map(|a5| a5.to_string()).filter(|b6| ((*c2) >= State::Half)).fold(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), |c7, d8| c7) });
        if (b1 <= Decimal::ONE) {
            let c17 = {
                let e9;
                if (a0.weight >= 0_i64) { e9 = vec![(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), 400_i64), (DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), 3_i64)].into_iter().chain(Some((*c2)).into_iter().fold(vec![(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), 10_i64), (DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), 3_i64)], |a10, b11| a10.clone()).into_iter()).fold(({ let (c12, d13) = (10_i32, d3.clone()); (*c2) }), |e14, (a15, b16)| e14); } else { e9 = State::Open; }
                e9
            };
            let a20: State = 'l19: loop {
                let e19 = ((flow_029(cx, (if let (State::Half | State::Done) = (*c2) && (a0.weight < 3_i64) { (-7_i32) } else if (b1 <= Decimal::ONE) { 7_i32 } else { (-2_i32) }), (if (b1 <= Decimal::ZERO) { (d3.clone(), (c17 > State::Half)) } else if (d3 < "b".to_string()) { (d3.clone(), (d3.clone() == "-17".to_string())) } else if let State::Open = (*c2) && (a0.state != State::Done) { (d3.clone(), (b1 != Decimal::new(25_i64, 2_u32).unwrap_or_default())) } else { ("-17".to_owned(), (c17 != State::Open)) }))? + &d3) + &d3);
                break (*c2);
            };
        }
    }
    let Some(e24) = (if vec![d3.clone(), d3.clone(), d3.clone()].into_iter().any(|b21| (b21.clone() <= "a".to_string())) { Some((if ((*c2) <= State::Half) { Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() } else { Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default() })) } else { None }) else {
        return cx.fail("given-up", d3.lines().map(|c22| c22.to_string()).map(|d23| d23.clone()).collect::<String>());
    };
    let c27 = {
        let a25;
        if ((*c2) == State::Open) { a25 = (10_i64.signum() + vec![(-2_i64), 0_i64, (-2_i64)].into_iter().zip(Some(0_usize).into_iter()).map(|b26| 5_i64).chain(vec![10_i64, 29_i64]).product::<i64>()); } else { a25 = (-2_i64); }
        a25
    };
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_119(cx: &mut Device, a0: &Obj<Task>, b1: &i32, mut c2: (Option<Decimal>, State)) -> FlowResult<Vec<i64>> {
    let Some(d3) = (if (c2.1 != State::Open) { Some(c2) } else { None }) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: flow_029(cx, (*b1), (if let 0_i32 = (*b1) { (String::new(), ((*b1) == 0_i32)) } else if true { ("".to_string(), ((*b1) <= 0_i32)) } else { ("İstanbul".to_string(), false) }))? }));
    };
    let (a10, b11) = ({ let (_, e9) = Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()).into_iter().skip_while(|e4| ((*b1) == (-2_i32))).skip_while(|a5| ((*b1) == 400_i32)).fold((Some(Decimal::new((-35_i64), 0_u32).unwrap_or_default()), State::Half), |(b6, c7), d8| c2); (Some((*b1)), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) });
    cx.log(Level::Info, format!(" of {}}}{}", (if let c12 @ (12_i32..) = (*b1) { (*b1) } else if let (Some(_), State::Half) = c2 { 0_i32 } else { (*b1) }), a0.title.clone()));
    if c2.0.is_some() {
        let e19: bool = 'l14: loop {
            if let (Some(e14), (State::Half | State::Open)) = c2 {
                let mut a15: (Option<Decimal>, State) = (Some(Decimal::ZERO), State::Done);
                let ((b16, c17), d18) = (d3, e14);
            }
            break (vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()] < vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter().chain(vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]).collect::<Vec<_>>());
        };
        let b21: i32 = 'l21: loop {
            cx.log(Level::Warning, format!("{}{{{:^12}", 1000000_usize, 400_i64));
            break Some((*b1)).unwrap_or_else(|| (-(*b1)));
        };
    } else {
        match c2 {
            (_, State::Open) => {
                let d23: i32 = loop {
                    cx.show_home()?;
                    break (*b1);
                };
            }
            (e24, a25) => {
                let b26 = "Ä".parse::<i32>().ok();
            }
        }
    }
    Ok(a10.iter().take(7_usize).filter(|c27| ((**c27) <= i32::MAX)).find_map(|d28| Some(vec![(*b1), (*b1)])).into_iter().flatten().fold(vec![1_i64, 10_i64], |e29, a30| e29.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_120(cx: &mut Device, a0: &mut Obj<Task>, b1: &i32) -> FlowResult<i32> {
    for a5 in vec![State::Open, State::Done.max(State::Open), Some((*b1)).into_iter().rev().fold(State::Half, |c2, d3| c2)] {
        let mut b6 = (if let -7_i32 = (*b1) { Some(vec!["".to_owned()]).unwrap_or_else(|| Some(vec!["aaa".to_owned()]).unwrap_or_else(|| vec!["ß".to_owned(), "-17".to_owned()])) } else { vec![String::new(), " \t x\n".to_string(), "ab,b,,c".to_owned()] });
    }
    let mut b11 = vec![vec![2_usize], vec![10_usize, 2_usize]].get((if ((*b1) < 1000000_i32) { 29_usize } else if (!a0.is_urgent) { 5_usize } else { 40000_usize })).cloned().map_or((match (*b1) { (3 | 5) => vec![Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())].into_iter().skip_while(|c7| ((*b1) >= 7_i32)).collect::<Vec<_>>(), d8 => vec![Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())] }), |e9| (if true { Ok(Some(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()))) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or_default().into_iter().take_while(|a10| (!((*b1) != (-7_i32)))).take((400_usize / 2_usize)).collect::<Vec<_>>());
    b11.push((if a0.seen.is_some() { ({ let _ = ((*b1) < 5_i32); Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) }) } else { Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) }));
    let d13 = {
        let c12;
        if ((*b1) < (-1_i32)) { c12 = true.min(1_i64.is_positive()); } else { c12 = a0.weight.is_positive(); }
        c12
    };
    let b21 = {
        let e14;
        if vec![d13, d13, d13].into_iter().fold(Some(((*b1) == 5_i32)).into_iter().any(|a15| a15), |b16, c17| vec![(10_i64, 1_usize), (i64::MIN, 400_usize)].into_iter().fold(d13, |d18, (e19, a20)| d18)) { e14 = "a".to_string(); } else { e14 = "ß".to_string(); }
        e14.clone()
    };
    if let Some(mut d23) = cx.first(Task::filter(|c22| (c22.weight != 1500_i64)).limit(3))? {
        cx.invalid(&*a0, |o| o.seen, b21.clone());
        let e24 = 5_i64;
    }
    let mut a25 = d13;
    Ok((*b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_121(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<State>, c2: i32) -> FlowResult<bool> {
    let mut c7 = Some(c2).map_or(vec![Some(1000000_usize), Some(29_usize)], |d3| vec![Some(40000_usize), Some(0_usize)]).max(({ let _ = 3_usize; vec![Some(7_usize), Some(0_usize), Some(1_usize)] })).into_iter().zip(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()].into_iter().collect::<Vec<_>>()).map(|(e4, a5)| Decimal::from(1000000_i32).checked_sub(c2).map(|b6| 400_usize)).max();
    let _ = (if (b1.len() >= 2_usize) { vec![Some(1_usize)].first().cloned() } else if (c2 >= 0_i32) { c7 } else { c7 });
    match c2 {
        d8 @ (12..=18) => {
            let Some(a10) = (if (b1.len() <= 2_usize) { Some("A\r\nB\n\n".to_owned().split_whitespace().map(|e9| e9.to_string()).collect::<Vec<_>>()) } else { None }) else {
                return Err((FlowError::Failed { code: "late".to_string(), text: Some("x=1=2".to_string()).into_iter().collect::<String>() }));
            };
        }
        _ => {
            if (a0.title < "a".to_string()) {
                let b11 = flow_004(cx, (if (b1.len() >= 2_usize) { Some(7_usize).unwrap_or(1_usize) } else { 40000_usize.saturating_sub(5_usize) }))?;
                let (c12, d13) = (3_i64, c7);
            } else {
                if let e14 @ (1_i32) = c2 && (b1.len() < 1_usize) {
                    a0.weight %= 7_i64;
                    let mut a15 = cx.create(Task { title: (" \t x\n".to_string() + &String::from("A\r\nB\n\n")), price: vec![Decimal::ONE, Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Decimal::ZERO].into_iter().sum::<Decimal>(), due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), ..Task::default() })?;
                }
            }
        }
    }
    cx.message((if (c2 == 7_i32) { Ok(String::from("\"{}\\")) } else { Err(FlowError::Offline) }).ok().unwrap_or_else(|| format!("{{{:12.1}", "A\r\nB\n\n".to_owned())));
    {
        let mut b16 = 0_i32;
        'l18: while b16 < 3_i32 && (!a0.is_urgent) {
            b16 += 1_i32;
            let e19 = cx.count(Task::filter(|d18| d18.is_urgent).order_by(|t| t.due).limit(2))?;
            let b21 = cx.count(Task::filter(|a20| (a20.price != Decimal::ONE)).order_by(|t| t.effort).offset(2).limit(3))?;
        }
    }
    a0.weight = (match c2 { c22 @ (12_i32..) if (!(c2 >= 0_i32)) => Some(Some(c2)).map_or_else(|| Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), |d23| Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), e24 => (if (b1.len() >= 3_usize) { Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default() } else { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() }) }).years_until(Some(Some((c2 >= 3_i32))).map_or_else(|| Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |a25| Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()));
    {
        let mut c27 = cx.retrieve(Task::filter(|b26| (b26.title.starts_with("a") || b26.due.is_none())).order_by_descending(|t| t.effort).limit(3))?;
        for d28 in c27.iter_mut() {
            d28.effort = c2;
        }
        cx.commit_all(&mut c27)?;
    }
    Ok((c2 != 0_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_122(cx: &mut Device, a0: usize) -> FlowResult {
    let c2: Decimal = 'l2: loop {
        cx.message(format!("{:12}x{}", 400_i64, "ß".to_owned().trim_end().to_string()));
        break (Decimal::ONE % Decimal::ONE);
    };
    cx.message(format!("{:>1}{}{}", Some(0_i32).into_iter().step_by(1_usize).fold((-2_i64), |d3, e4| (-40000_i64)), ({ let a5 = 1_i64; 1_i64 }), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()));
    let a10 = (1_usize..1_usize).rev().fold((if (a0 <= 2_usize) { Some((c2 < Decimal::new(12345_i64, 28_u32).unwrap_or_default())) } else if (a0 >= 5_usize) { Some((a0 == 7_usize)) } else { Some(true) }).into_iter().take(a0).step_by(2_usize).fold(c2, |b6, c7| vec![c2].into_iter().step_by(3_usize).sum::<Decimal>()), |d8, e9| d8);
    if (a0 > 2_usize) {
        let Some(c12) = Some(a0).map(|b11| (c2 - a10)) else {
            return Err((FlowError::Failed { code: "early".to_string(), text: (if (c2 > Decimal::ONE) { String::from("İstanbul") } else { " ".to_owned() }) }));
        };
        let Some(d13) = (if (vec![7_i64] <= vec![(-40000_i64)]) { Some((if (a0 >= 1_usize) { Decimal::from((-40000_i32)) } else { c12 })) } else { None }) else {
            return cx.fail("given-up", (" \t x\n".to_owned() + "x=1=2"));
        };
    } else {
        for (a15, b16) in vec![((c2 == Decimal::new(12345_i64, 1_u32).unwrap_or_default()), i64::MAX), ((a0 < 1_usize), 5_i64)].min((if (a0 < 2_usize) { vec![((a10 > Decimal::from(5_i64)), 1000000_i64), (false, 7_i64), ((a10 != Decimal::new(25_i64, 2_u32).unwrap_or_default()), i64::MIN)] } else { vec![((a0 != 29_usize), 1_i64), ((a10 <= Decimal::from(2_i64)), 0_i64), ((c2 < Decimal::ZERO), (-1_i64))] })).into_iter().take(a0).into_iter() {
            for d18 in ((-3_i64)..3_i64) {
                let mut e19 = a10;
                let mut a20: i64 = ((b16 * d18) % 7_i64).saturating_sub(vec![vec![29_i64, 3_i64], vec![(-1_i64)], vec![400_i64, b16, d18]].max(vec![vec![b16]]).into_iter().flatten().into_iter().sum::<i64>());
            }
            let mut b21 = a15;
            let c22 = c2;
        }
    }
    cx.log(Level::Warning, format!("{}{:12}{a0}", 5_i64, 1000000_i64));
    let mut d23: Decimal = a10;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_123(cx: &mut Device, mut a0: i32, mut b1: Vec<Option<i64>>) -> FlowResult<State> {
    {
        let mut c2 = 0_i32;
        while c2 < 3_i32 && (a0 <= 1_i32) {
            c2 += 1_i32;
            b1 = b1.clone();
            'l8: for d8 in Some(vec![vec![(-2_i64)], vec![10_i64, 0_i64], vec![1_i64, 3_i64]]).into_iter().skip_while(|e4| (c2 >= 29_i32)).map(|a5| a5.clone()).find(|b6| (c2 == 3_i32)).unwrap_or_else(|| vec![vec![(-40000_i64), 3_i64, (-40000_i64)], vec![2_i64]]) {
                if let 12_i32 = a0 {
                    b1 = b1.clone();
                    let mut e9 = vec![(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), 2_i64)];
                }
                b1.reverse();
            }
        }
    }
    b1.retain(|a10| (if (a0 <= (-1_i32)) { Ok(vec![vec![vec![a0]], vec![vec![a0], vec![a0, a0, a0]], vec![vec![a0]]]) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|b11| vec![vec![vec![a0, a0], vec![a0, a0, a0], vec![a0, a0, a0]]]).into_iter().flatten().fold(((a0 >= 1000000_i32) && (a0 < 1_i32)), |c12, d13| c12));
    let mut c17 = Some(vec![Some(vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()]), Some(vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()])]).unwrap_or_else(|| (match a0 { (1_i32..=7_i32) => vec![Some(vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()])], e14 => vec![Some(vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()]), Some(vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]), Some(vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()])] })).into_iter().flatten().fold(a0, |a15, b16| a15);
    let mut d18: i32 = c17;
    cx.message(String::from("A\r\nB\n\n"));
    Ok(State::Done)
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: Option<usize>) -> FlowResult<i32> {
    let mut b1: Option<usize> = a0;
    cx.log(Level::Warning, format!("{:>1} of {:^1}{:12.1}", ({ let c2 = b1; "Ä".to_owned() }), Some(29_i64).into_iter().sum::<i64>(), " \t x\n".to_uppercase()));
    let mut a5 = (if false { b1.iter().cloned().take_while(|d3| ((5_i64, (*d3)) >= (1_i64, (*d3)))).max_by_key(|e4| ({ let _ = b1; ((*e4) < 5_usize) })) } else { b1 });
    b1 = vec![a5, a5, a5].into_iter().filter(|b6| true).position(|c7| Some(false).unwrap_or_else(|| false)).or(a0);
    let d8 = a5.replace(7_usize);
    Ok((match (if a0.is_some() { Ok((-2_i64)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_string() })) }) { Ok(e9) => (-40000_i32).saturating_add(0_i32), Err(_) => (2_i32 % 2_i32), _ => 2_i32 }))
}

/// Step by step.
#[nanoflow]
pub fn flow_125(cx: &mut Device, a0: &String, b1: Vec<Option<bool>>) -> FlowResult<Option<State>> {
    let e4 = Some(a0.clone()).into_iter().into_iter().fold(b1.clone(), |c2, d3| b1.clone());
    cx.message(format!("{}x{a0}: {a0}", Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()));
    let mut a5 = b1.clone();
    for c7 in vec![(match (0_i32, (-2_i64)) { ((-7..-3), 0_i64) => a0.clone(), _ => a0.clone() }), (if ((*a0) >= "a".to_string()) { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: a0.clone() })) }).unwrap_or_default()] {
        let Some(d8) = (if (b1.len() < 1_usize) { Some(a0.clone().to_owned()) } else { None }) else {
            continue;
        };
        let e9 = e4.clone();
        cx.log(Level::Warning, format!("{}", (if (a5.len() > 2_usize) { Ok(1000000_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or_default()));
    }
    a5.sort_by(|a10, b11| a10.cmp(b11).reverse());
    Ok(({ let c12 = a0.clone(); Some(State::Done) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_126(cx: &mut Device, a0: &mut Obj<Task>, b1: (Option<Decimal>, String), c2: Option<i32>, d3: DateTime) -> FlowResult<String> {
    if (a0.state == State::Open) {
        return Ok("x=1=2".to_owned().to_owned().to_uppercase());
    }
    let e4: DateTime = DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default();
    match c2 {
        Some(a5 @ (12..16)) => {
            let mut b6 = DateTime::from_milliseconds(86400001_i64).unwrap_or_default();
        }
        c7 => {
            let mut d8: Option<i32> = c2;
        }
    }
    let Some(a10) = c2 else {
        return Ok(((if c2.is_some() { Ok("ab,b,,c".to_string()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|e9| String::new()) + "İstanbul"));
    };
    Ok((match &(if b1.0.is_none() { Ok((Decimal::new(25_i64, 2_u32).unwrap_or_default(), vec![Decimal::ZERO, Decimal::from((-1_i64)), Decimal::ZERO])) } else { Err(FlowError::Offline) }).unwrap_or((Decimal::new(999_i64, 28_u32).unwrap_or_default(), vec![Decimal::ONE, Decimal::new(12345_i64, 28_u32).unwrap_or_default(), Decimal::new(5_i64, 0_u32).unwrap_or_default()])) { (_, b11) if c2.is_none() => format!("{}{{{}", (d3 <= DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), 10_i64), (c12, d13) if a0.seen.is_none() => format!(" of {}{}", Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), a10), _ => (match c2 { None => String::from("ab,b,,c"), _ => "日本語".to_string() }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_127(cx: &mut Device, a0: &mut Obj<Task>, b1: &DateTime, c2: Vec<i32>, mut d3: i32) -> FlowResult<(Vec<Date>, Option<i32>)> {
    let mut e4 = Some(d3).unwrap_or_default();
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 1_i32 && ((*b1) >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) {
            a5 += 1_i32;
            let mut c7 = flow_026(cx, d3)?;
        }
    }
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 1_i32 && true {
            d8 += 1_i32;
            a0.weight /= 7_i64;
            match d3 {
                (-7_i32..=-1_i32) => {
                    {
                        let mut a10 = 0_i32;
                        'l12: while a10 < 1_i32 && (c2.len() <= 1_usize) {
                            a10 += 1_i32;
                            e4 = a0.effort;
                            let (c12, d13) = Some((d8, a10)).to_owned().unwrap_or((e4, e4));
                        }
                    }
                }
                e14 => {
                    let mut a15 = c2.clone();
                }
            }
        }
    }
    for c17 in &c2 {
        let mut d18: i32 = (*c17);
    }
    let a25 = {
        let e19;
        if (d3 < (-1_i32)) { e19 = (vec![c2.clone(), c2.clone()].into_iter().into_iter().fold(e4, |a20, b21| d3) - Some(e4).into_iter().fold(d3, |c22, d23| c22)); } else { e19 = (match d3 { (3_i32..7_i32) => 1000000_i32, e24 => (if a0.is_urgent { (-7_i32) } else { e4 }) }); }
        e19
    };
    if (d3 < 0_i32) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: a0.title.clone() }));
    }
    Ok((if let (..=-7_i32) = d3 { Some(vec![State::Done]).into_iter().fold((vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], Some(e4)), |b26, c27| b26.clone()) } else { (if (a25 == (-7_i32)) { (vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], Some(d3)) } else if (a0.title >= "b".to_string()) { (vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], Some(a25)) } else if (c2.len() >= 1_usize) { (vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], Some(d3)) } else { (vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], Some(e4)) }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_128(cx: &mut Device, a0: DateTime) -> FlowResult<String> {
    let b1: DateTime = a0;
    let mut b6: (String, (Date, i32)) = (String::from("ß"), (Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), 1_i32)).max(Some(b1).into_iter().map(|c2| Some(State::Half).unwrap_or(State::Done)).rev().fold((if (b1 <= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { (String::new(), (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), 7_i32)) } else { (" ".to_owned(), (Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), 1_i32)) }), |(d3, e4), a5| (String::from(" \t x\n"), (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), i32::MIN))));
    let c22 = {
        let c7;
        if (a0 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { c7 = vec![(3_i32, 5_i64), (2_i32, 0_i64)].into_iter().map(|d8| DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).step_by((match b6.clone() { (e9, (a10, b11)) => 1_usize, (_, (c12, d13)) if (a0 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) => 3_usize, (e14, (a15, b16)) => 2_usize })).fold((match "日本語".to_string().as_str() { "a" => State::Done, "Ä" => State::Open, _ => State::Half }), |c17, d18| State::Open); } else { c7 = (if let (e19, (a20, b21)) = b6.clone() { State::Half.to_owned() } else { State::Open }); }
        c7
    };
    cx.log(Level::Warning, format!("{}ß{}{b1:<12}", Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), 1_usize));
    let e24 = {
        let d23;
        if (a0 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { d23 = a0.start_of_second(); } else { d23 = DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(); }
        d23
    };
    let ((a25, (b26, c27)), d28) = (b6.clone(), a0);
    let mut e29: String = a25.to_uppercase();
    Ok(format!("ß{:>} of {:<5}{{{a0}", 0_i64, b26))
}

/// Step by step.
#[nanoflow]
pub fn flow_129(cx: &mut Device, a0: &usize, mut b1: String) -> FlowResult<Vec<i64>> {
    b1 = flow_029(cx, (if ((*a0) >= 5_usize) { 7_i32 } else { ({ let c2 = (*a0); 0_i32 }) }), (if let (2_usize..) = (3_usize..6_usize).count() { Some(Some(String::from("Ä"))).map_or((String::from("aaa"), ((*a0) >= 1_usize)), |d3| ("ab,b,,c".to_string(), ((*a0) == 40000_usize))) } else { (if ((*a0) > 2_usize) { ("日本語".to_string(), ((*a0) > 1000000_usize)) } else if ((*a0) < 2_usize) { (String::from("ab,b,,c"), ((*a0) == 10_usize)) } else if ((*a0) > 2_usize) { (String::from("ß"), ((*a0) <= 29_usize)) } else { ("".to_owned(), ((*a0) >= 7_usize)) }) }))?;
    vec![Some(7_usize), Some((*a0)), Some((*a0))].to_owned().into_iter().flatten().for_each(|c12| { let _ = (if ((*a0) > 1_usize) { (*a0) } else { 40000_usize }); });
    let c22: usize = 'l14: loop {
        let mut c17 = ({ let e14 = (-1_i64); ((-3_i64)..=0_i64).flat_map(|a15| vec![vec![a15], vec![a15, e14, a15]]).into_iter().min_by_key(|b16| e14) });
        break Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default()).into_iter().zip(((-3_i64)..2_i64)).map(|(d18, e19)| Decimal::new(5_i64, 1_u32).unwrap_or_default()).min_by_key(|a20| 3_i32).map_or(1_usize, |b21| (*a0));
    };
    b1 += &(if ((*a0) < 5_usize) { (String::from("\"{}\\") + "a") } else if ((*a0) <= 5_usize) { String::from("Ä") } else { "\"{}\\".to_owned() });
    if ((*a0) >= 1_usize) {
        let b26: String = 'l24: loop {
            let a25 = {
                let e24;
                if ((*a0) <= 1_usize) { e24 = (if let (..=1_i64) = 10_i64.signum() { DateTime::from_milliseconds(1_i64).unwrap_or_default() } else { DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default() }); } else { e24 = DateTime::from_milliseconds(0_i64).unwrap_or_default(); }
                e24
            };
            break String::from(" \t x\n");
        };
    }
    let mut c27 = 2_usize;
    Ok(vec![(-40000_i64), (-40000_i64), 1_i64])
}

/// Step by step.
#[nanoflow]
pub fn flow_130(cx: &mut Device, mut a0: Vec<Option<State>>, mut b1: Vec<Decimal>, c2: Option<String>) -> FlowResult<String> {
    'l4: for e4 in vec![vec![Decimal::from((-1_i64)), Decimal::ZERO], vec![Decimal::new(999_i64, 0_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()]] {
        'l6: for b6 in vec![Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()).or_else(|| Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()))] {
            let c7: Vec<Decimal> = vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::from(1_i64), Decimal::ZERO];
            let d8: Vec<Decimal> = e4.clone();
        }
    }
    let mut d18 = (match c2.clone() { None => vec![vec![(-2_i64)], vec![29_i64, 7_i64, (-1_i64)], vec![1000000_i64, (-1_i64)]], e9 => vec![vec![0_i64], vec![(-2_i64), 0_i64]] }).into_iter().take_while(|a10| (vec![29_i64, 29_i64] <= a10.clone())).zip((match c2.clone() { Some(b11) => Some(10_i64), c12 => Some((-2_i64)) }).into_iter().filter(|d13| (("日本語".to_owned(), 0_i32) <= (String::from("ab,b,,c"), 2_i32)))).map(|e14| vec![(-2_i64), 1_i64]).fold(vec![c2.clone()], |a15, b16| vec![c2.clone(), Some(String::from("ab,b,,c")), c2.clone()]).into_iter().flatten().enumerate().map(|c17| ("a".to_owned().trim_end().to_string() + "a")).into_iter().collect::<String>();
    'l20: for _ in &(if c2.is_none() { vec![c2.clone()] } else { vec![c2.clone(), c2.clone()] }) {
        {
            let mut a20 = 0_i32;
            'l22: while a20 < 4_i32 && ((d18.clone() != "日本語".to_owned()) || (a20 < 1000000_i32)) {
                a20 += 1_i32;
                let (c22, d23) = (Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), vec![Decimal::from((-1_i64)), Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), Decimal::ONE]);
                match &c2 {
                    None => {
                        a0 = a0.clone();
                    }
                    e24 => {
                        let e29: State = (if (b1.len() > 1_usize) { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d18.clone() })) }).ok().into_iter().zip((if (b1.len() < 1_usize) { Some(0_usize) } else if (b1.len() <= 1_usize) { Some(40000_usize) } else { Some(29_usize) })).map(|a25| b1.clone()).map(|b26| b1.clone()).fold(State::Open, |c27, d28| c27);
                    }
                }
            }
        }
        let _ = 1_i64;
        cx.message(format!("ß{}", 10_i32));
    }
    cx.log(Level::Warning, format!("{{{}{}{d18}", 5_i32, 0_i32));
    a0.sort();
    let mut a30 = "ab,b,,c".to_string();
    Ok(a30.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_131(cx: &mut Device, a0: i32, mut b1: Option<State>, c2: &i32) -> FlowResult<String> {
    if ((*c2) <= 3_i32) {
        let a5 = {
            let d3;
            if ((*c2) < 3_i32) { d3 = 0_i32; } else { d3 = (if b1.is_none() { Some(vec![400_i64]) } else { Some(vec![(-7_i64), (-1_i64)]) }).map_or_else(|| a0, |e4| a0.div_euclid((*c2))); }
            d3
        };
        let (d18, _) = vec![b1, b1].into_iter().enumerate().map(|b6| b1).max().into_iter().flat_map(|c7| Some(c7).into_iter().map(|d8| b1).fold(vec![vec![Decimal::from(3_i64)], vec![Decimal::from(1_i64)]], |e9, a10| e9.clone())).fold(({ let b11 = (*c2); (Some(29_usize), b11) }), |(c12, d13), e14| vec![(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), (*c2)), (Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), 2_i32)].into_iter().fold((c12, (*c2)), |a15, (b16, c17)| a15));
    }
    let a20 = {
        let e19;
        if (a0 <= (-1_i32)) { e19 = (if let (1_i32..5_i32) = (*c2) { (if b1.is_none() { (*c2) } else { (*c2) }) } else { (0_i64 as i32) }); } else { e19 = a0; }
        e19
    };
    let b21 = (if b1.is_none() { Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() } else { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() }).year();
    if let (..3_i32) = ((-3_i32)..=(-1_i32)).last().into_iter().take_while(|c22| (if b1.is_some() { Ok((a20 > 10_i32)) } else { Err(FlowError::Offline) }).unwrap_or_else(|d23| ((*c2) != i32::MAX))).fold((-7_i32), |e24, a25| (*c2)) {
        let mut d28 = (match a0 { 3 => (-a20), (12_i32..) => (match "ab,b,,c".to_owned().as_str() { "ab,b,,c" => a0, _ => a20 }).abs(), b26 => (Some((b26 <= (-40000_i32))).into_iter().skip(0_usize).any(|c27| c27) as i32) });
    }
    if let (3_i32..=9_i32) = (*c2) {
        match a0 {
            (3_i32 | 5_i32) => {
                match Some(b1).into_iter().take_while(|e29| (a20 < (-2_i32))).into_iter().collect::<Vec<_>>().into_iter().map(|a30| a30).fold((0_i64 as i32), |b31, c32| (-(*c2))) {
                    -7 => {
                        cx.message(format!("{a0}{{{c2}"));
                    }
                    d33 @ (12..) if (d33 < (-7_i32)) => {
                        let mut e34 = State::Done;
                    }
                    a35 => {
                        cx.message(String::from(" "));
                    }
                }
            }
            0_i32 => {
                let b36 = b1.replace(State::Half);
            }
            c37 => {
                let d38 = b1.replace(State::Open);
            }
        }
        let e39 = b1.replace(State::Done);
    }
    let (_, a40) = (Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), Some((*c2)));
    let mut b41 = a40;
    cx.log(Level::Info, format!("x{c2:>12}{} of {:5}", ((*c2) <= (-2_i32)), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()));
    Ok(String::new())
}

/// Step by step.
#[nanoflow]
pub fn flow_132(cx: &mut Device, a0: Vec<usize>, b1: usize, c2: Vec<(Date, i64)>) -> FlowResult<Decimal> {
    if false.min(matches!(b1, 5)) {
        {
            let mut d3 = 0_i32;
            'l5: while d3 < 3_i32 && (if (c2.len() >= 1_usize) { true } else { (b1 >= 1_usize) }) {
                d3 += 1_i32;
                let Some(b6) = (if (if let a5 @ (1_usize..=7_usize) = b1 && (c2.len() < 2_usize) { false } else { (b1 == 3_usize) }) { Some(a0.clone()) } else { None }) else {
                    return cx.fail("given-up", (String::from(" ") + "x=1=2"));
                };
                let Some(c7) = (if (c2.len() < 3_usize) { Some(i64::MAX) } else { None }) else {
                    continue;
                };
            }
        }
    }
    let d8 = 2_i32;
    let d13 = {
        let e9;
        if (b1 < 2_usize) { e9 = ({ let a10 = a0.clone(); (if (a0.len() < 2_usize) { Ok(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") })) }) }).unwrap_or_else(|b11| Decimal::new(5_i64, 2_u32).unwrap_or_default()); } else { e9 = (match b1 { (1_usize..5_usize) => Decimal::new(999_i64, 2_u32).unwrap_or_default().max(Decimal::new(12345_i64, 29_u32).unwrap_or_default()), c12 => Decimal::new(25_i64, 2_u32).unwrap_or_default() }); }
        e9
    };
    if (b1 < 5_usize) {
        let mut e14 = a0.clone();
        let mut c17 = vec![d13, d13, d13].into_iter().rev().map(|a15| ({ let b16 = d8; (if (b1 >= 2_usize) { a15 } else { d13 }) })).sum::<Decimal>();
    } else {
        let mut d18: i32 = (if (a0.len() >= 1_usize) { Ok(d8) } else { Err(FlowError::Offline) }).unwrap_or(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().week());
    }
    Ok((if let None = &vec![Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())].into_iter().chain(Some(Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())).into_iter()).nth(2_usize) { (match b1 { (29 | 31) if (a0.len() <= 1_usize) => d13, (..2) => d13, e19 => d13 }) } else { d13 }))
}

/// Step by step.
#[nanoflow]
pub fn flow_133(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<i64>, c2: &i64) -> FlowResult<i64> {
    'l4: for e4 in Some(vec![Some((*c2))]).unwrap_or(vec![b1, Some((-1_i64))]).into_iter().max().into_iter().chain(Some(b1).into_iter()) {
        cx.log(Level::Warning, (if ((*c2) < 1_i64) { Some(String::from("")).unwrap_or("Ä".to_string()) } else { ("ab,b,,c".to_string() + &"a".to_string()) }));
    }
    {
        if ((*c2) > 3_i64) {
            a0.title = "too ".repeat(30_usize);
        }
        match cx.commit(a0) {
            Ok(()) => {
                cx.log(Level::Warning, format!("x{}", Some(3_i32).into_iter().skip(2_usize).product::<i32>()));
            }
            Err(FlowError::Invalid { entity: a5, .. }) => {
                let mut a10 = a5.char_indices().map(|(b6, c7)| c7.to_string()).skip_while(|d8| false).take((match b1 { Some((3 | 5)) if a0.is_urgent => 0_usize, e9 => 1000000_usize })).collect::<String>();
            }
            Err(b11) => return Err(b11),
        }
    }
    let c12 = cx.can_read(&*a0, |o| o.price);
    if ((*c2) < 3_i64) {
        let b16: i64 = loop {
            a0.weight -= 1_i64;
            break DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().months_until(Some(b1).into_iter().chain(vec![b1].into_iter()).fold(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), |e14, a15| e14));
        };
    } else {
        cx.message(format!("{c2} of {c12:<}{c2}"));
    }
    cx.invalid(&*a0, |o| o.seen, "aaa".to_owned().trim_start().to_string());
    let d18 = {
        let c17;
        if ((*c2) <= 0_i64) { c17 = (("\"{}\\".to_string() + "x=1=2") + &String::new()); } else { c17 = (if ((*c2) >= 1_i64) { (FlowError::Failed { code: "empty".to_string(), text: "Ä".to_owned() }).to_string() } else { "İstanbul".to_owned().substring(10_usize, 29_usize) }); }
        c17.clone()
    };
    match b1 {
        None => {
            let c27: String = 'l20: loop {
                {
                    let mut a20 = 0_i32;
                    'l22: while a20 < 1_i32 && ((*c2) < (-1_i64)) {
                        a20 += 1_i32;
                        let (c22, d23) = (c12, a20);
                    }
                }
                break (match (*c2) { (3..=9) => vec![b1].into_iter().fold("ab,b,,c".to_string(), |e24, a25| e24.clone()), -1 => a0.title.clone(), b26 => d18.clone() });
            };
        }
        d28 => {
            let a35: String = 'l30: loop {
                let a30: Option<i64> = b1.as_ref().copied();
                break (match (*c2) { (-7..-3) if a0.seen.is_none() => (if (a0.weight >= 1_i64) { Ok(d18.clone()) } else { Err(FlowError::Offline) }).unwrap_or_else(|b31| d18.clone()), (-7_i64..) => d18.lines().map(|c32| c32.to_string()).take_while(|d33| c12).collect::<String>(), e34 => (d18.clone() + "ab,b,,c") });
            };
        }
    }
    Ok(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().first_of_year().months_until(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_134(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64, mut c2: i64) -> FlowResult<Option<Date>> {
    cx.message(format!(" of {:.0}: {}", "\"{}\\".to_owned(), 10_i32));
    let (d8, e9) = vec![Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())].into_iter().collect::<Vec<_>>().into_iter().filter(|d3| Some(Some(2_usize)).into_iter().take_while(|e4| true).take(0_usize).all(|a5| (b1 <= i64::MIN))).fold((Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), c2), |b6, c7| b6);
    let mut a10: Date = d8;
    let mut c12: Vec<String> = ({ let b11 = vec![40000_usize]; vec!["Ä".to_owned()] });
    c12.truncate(0_usize);
    Ok(Some(d8))
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &mut Obj<Task>, b1: Date, c2: Decimal, d3: State) -> FlowResult<(Vec<Decimal>, Vec<i64>)> {
    'l11: for b11 in Some(vec![Decimal::ZERO, c2]).unwrap_or(vec![c2, c2, c2]).into_iter().skip_while(|e4| vec![b1, b1, b1].into_iter().take(40000_usize).any(|a5| (c2 != Decimal::from((-7_i64))))).collect::<Vec<_>>().into_iter().chain(vec![c2].into_iter().take(400_usize).take_while(|b6| ((*b6) <= Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default())).collect::<Vec<_>>()).take_while(|c7| (match d3 { State::Half => vec![d3, d3].into_iter().any(|d8| (c2 < Decimal::new((-35_i64), 2_u32).unwrap_or_default())), e9 => (if (c2 < Decimal::ZERO) { Ok((e9 > State::Done)) } else { Err(FlowError::Offline) }).unwrap_or_default() })) {
        {
            let mut c12 = 0_i32;
            'l14: while c12 < 4_i32 && (a0.price >= Decimal::ONE) {
                c12 += 1_i32;
                let a15 = {
                    let e14;
                    if (b1 > Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { e14 = c2; } else { e14 = c2; }
                    e14
                };
            }
        }
    }
    {
        let mut b16 = 0_i32;
        while b16 < 4_i32 && (d3 <= d3) {
            b16 += 1_i32;
            let Some((c22, d23)) = Some(Some(Some(10_i64)).into_iter().filter(|d18| (c2 == Decimal::from(3_i64))).step_by(1_usize).fold(((b1 <= Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), c2), |(e19, a20), b21| (e19, a20))) else {
                return cx.fail("given-up", "x=1=2".to_owned());
            };
            for a25 in cx.retrieve(Task::filter(|e24| e24.is_urgent).order_by_descending(|t| t.due).offset(2).limit(2))? {
                cx.delete(a25)?;
            }
        }
    }
    let c42: State = Some(d3).into_iter().map(|b26| Some(Some((-2_i64))).into_iter().take(1000000_usize).last().into_iter().map(|c27| c2).skip_while(|d28| Some((-7_i64)).is_some()).fold(State::Done, |e29, a30| (match d3 { State::Done if a0.seen.is_some() => d3, State::Done => d3, b31 => b26 }))).enumerate().map(|c32| vec![State::Done, d3, d3].into_iter().take(7_usize).fold((if (d3 == State::Open) { Ok(d3) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") })) }), |d33, e34| (if (d3 == State::Half) { Ok(d3) } else { Err(FlowError::Offline) })).unwrap_or_else(|a35| ({ let b36 = 1000000_usize; d3 }))).fold(d3, |c37, d38| Some(d38).into_iter().rev().rev().collect::<Vec<_>>().into_iter().fold(c37, |e39, a40| (match d3 { (State::Open | State::Done) => d3, b41 => d3 })));
    let e44 = cx.count(Task::filter(|d43| d43.due.is_none()).order_by_descending(|t| t.title).offset(2).limit(1))?;
    cx.commit_all(a0)?;
    let mut a45: i32 = 5_i32;
    Ok((vec![c2, c2], vec![e44, 0_i64, e44]))
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, a0: i32, mut b1: usize) -> FlowResult<Option<State>> {
    if (a0 >= 0_i32) {
        return cx.fail("given-up", vec![Some(a0)].into_iter().fold(" ".to_string(), |c2, d3| c2.clone()));
    }
    let d8 = flow_029(cx, a0, (if (a0 >= (-1_i32)) { vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()].into_iter().fold(("ß".to_string(), true), |(e4, a5), b6| (e4.clone(), a5)) } else { Some(i64::MIN).map_or(("İstanbul".to_string(), (a0 > 7_i32)), |c7| (String::new(), (c7 == 0_i64))) }))?;
    b1 *= ({ let e9 = a0; vec![b1] }).into_iter().sum::<usize>();
    match b1 {
        (29..) => {
            let d13: i64 = (1_usize..0_usize).zip(vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::new(12345_i64, 1_u32).unwrap_or_default()].into_iter()).map(|a10| (if let (1_usize..) = b1 { b1 } else { b1 })).step_by(b1).fold(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), |b11, c12| b11.to_owned()).days_until(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().end_of_quarter());
        }
        1 => {
            match a0 {
                -1_i32 => {
                    let mut b16 = vec![Some(b1)].into_iter().into_iter().collect::<Vec<_>>().to_vec().into_iter().flatten().fold((a0.saturating_sub(29_i32) - a0), |e14, a15| e14);
                }
                _ => {
                    let mut c17 = (true as i32);
                }
            }
        }
        d18 => {
            let e19: usize = b1;
        }
    }
    'l21: for b21 in vec![String::new()] {
        let mut c22: usize = b1;
        match a0 {
            d23 @ (-7_i32) if (b1 > 2_usize) => {
                cx.message(format!("x{b21} of {d8}"));
            }
            e24 => {
                let a25 = d8.clone();
            }
        }
    }
    let e29: usize = 'l27: loop {
        let Some(d28) = Some(b1).or_else(|| Some(b1).xor(Some(b1))) else {
            break (match b1 { (2..) => b1, 1_usize => b1, c27 => b1 });
        };
        break b1;
    };
    Ok(Some(State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_137(cx: &mut Device, a0: &Obj<Task>, b1: &i64, c2: &Option<Vec<i64>>, d3: State) -> FlowResult<Option<State>> {
    if let None = c2.clone() && (flow_004(cx, (if ((*b1) >= (-1_i64)) { 7_usize } else { 0_usize }))? >= 40000_usize) {
        'l15: for a15 in (match ((-1_i64)..=5_i64).take(400_usize).fold(((2_i32, 3_i32), Some(Decimal::from(3_i32))), |e4, a5| e4) { ((_, _), _) => vec![(*b1), (*b1)], (((b6, -7_i32) | (-7_i32, b6)), Some(c7)) => (if ((*b1) >= 0_i64) { Ok(vec![(*b1), (*b1)]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_else(|d8| vec![(*b1)]), ((e9, a10), b11) => ({ let c12 = Some(String::new()); vec![(*b1), (*b1)] }) }).into_iter().map(|d13| (*b1)) {
            let a30: i64 = 'l17: loop {
                let e29: Vec<(String, bool)> = Some((*b1)).into_iter().rev().zip((match d3 { State::Half => vec![(*b1)], c17 => vec![a15] }).into_iter().filter_map(|d18| Some(Some("日本語".to_string())).unwrap_or_default()).take(29_usize).take(Some(Some(1_usize)).map_or_else(|| 2_usize, |e19| 10_usize))).map(|(a20, b21)| (*b1)).fold(Some(1_usize).map_or_else(|| vec![("x=1=2".to_owned(), ((*b1) >= 0_i64)), ("日本語".to_string(), (d3 >= State::Done)), (String::from("-17"), (a15 >= 1000000_i64))], |c22| vec![(String::from("ß"), (d3 < State::Open)), ("ab,b,,c".to_owned(), false)]).into_iter().into_iter().chain(Some(a15).into_iter().filter(|d23| true).filter(|e24| false).fold(vec![(String::new(), ((*b1) > 0_i64))], |a25, b26| vec![(String::from("A\r\nB\n\n"), (a15 > 1_i64)), ("-17".to_owned(), (b26 <= (-7_i64))), ("ß".to_owned(), (a15 < 1_i64))]).into_iter()).collect::<Vec<_>>(), |c27, d28| c27.clone());
                break (*b1);
            };
        }
    } else {
        {
            let mut c32 = cx.retrieve(Task::filter(|b31| (b31.state == State::Open)).order_by(|t| t.due).limit(1))?;
            for (_, d33) in c32.iter_mut().enumerate() {
                d33.effort = 7_i32;
            }
            cx.commit_all(&mut c32)?;
        }
    }
    let mut e34 = cx.create(Task { state: d3, weight: (*b1), is_urgent: (d3 > State::Done), seen: Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()), ..Task::default() })?;
    cx.message(format!("{{{}{}x{}", 0_usize, String::from("İstanbul"), b1));
    for b36 in cx.retrieve(Task::filter(|a35| a35.is_urgent).order_by(|t| t.due).limit(2))? {
        cx.delete(b36)?;
    }
    Ok(Some(d3))
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, mut c2: usize) -> FlowResult<String> {
    match flow_021(cx, (if (c2 >= 5_usize) { vec![10_i32, (-1_i32)].into_iter().rev().fold(vec![b1, c2, b1], |d3, e4| vec![b1]) } else { (match b1 { (5..=11) => vec![c2, b1], (0..4) if (a0.weight >= (-1_i64)) => vec![b1, c2, c2], a5 => vec![29_usize] }) }), &c2, (if let b6 @ (1_usize..) = b1 { vec![State::Open, State::Half] } else { vec![State::Open, State::Half] })) {
        Ok(c7) => {
            let d13: i32 = 'l9: loop {
                let mut e9: usize = 1000000_usize;
                break Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()).filter(|a10| (b1 != 10_usize)).into_iter().fold(3_i32.pow(5_u32), |b11, c12| b11);
            };
        }
        Err((FlowError::Invalid { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Protocol { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Failed { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. } | FlowError::Gone { .. } | FlowError::Access { .. } | FlowError::Refused { .. })) => {
            {
                let mut a15 = cx.retrieve(Task::filter(|e14| (!e14.title.starts_with("ä"))).order_by_descending(|t| t.title).limit(1))?;
                for b16 in a15.iter_mut().rev() {
                    b16.effort = a0.effort;
                }
                cx.commit_all(&mut a15)?;
            }
        }
        Err(c17) => cx.message(c17.code()),
    }
    let mut d18: String = flow_029(cx, Some((-2_i32)).unwrap_or_else(|| (-1_i32)), ("".to_string(), (b1 != 29_usize)))?;
    let b21: usize = 'l20: loop {
        let mut a20 = d18.clone();
        break 400_usize;
    };
    if a0.is_urgent {
        let b31 = {
            let c22;
            if vec![Some(400_i32), Some((-1_i32)), Some(i32::MAX)].contains(&Some((-1_i32))) { c22 = flow_029(cx, (if let 29_usize = b1 { (match b21 { (29_usize | 31_usize) if (d18.clone() < "A\r\nB\n\n".to_string()) => (-2_i32), d23 @ (..=29_usize) => (-7_i32), e24 => 1_i32 }) } else if a0.is_urgent { 5_i32 } else { (-7_i32) }), (if (a0.weight <= 1_i64) { (d18.clone(), (b21 >= 7_usize)) } else { vec![d18.clone(), d18.clone()].into_iter().filter(|a25| (c2 <= 3_usize)).filter(|b26| (d18.clone() >= "Ä".to_string())).fold((d18.clone(), (b21 <= 3_usize)), |c27, d28| c27.clone()) }))?; } else { c22 = (match c2 { (0..=6) => d18.clone().lines().map(|e29| e29.to_string()).collect::<String>(), a30 => a0.title.clone() }); }
            c22.clone()
        };
    }
    let mut c32: usize = c2;
    Ok(d18.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, a0: bool, b1: String) -> FlowResult<String> {
    'l3: for d3 in vec![a0, (b1.clone() == "日本語".to_owned()), a0] {
        match a0 {
            false => {
                let a5 = flow_004(cx, ({ let e4 = Some(5_i64); 0_usize }))?;
            }
            _ => {
                {
                    let mut b6 = 0_i32;
                    'l9: while b6 < 4_i32 && ((-2_i32)..=1_i32).all(|c7| d3) {
                        b6 += 1_i32;
                        let e9 = d3;
                        cx.message(format!(" of {:^5}", b6));
                    }
                }
            }
        }
        match a0 {
            false if (b1 < "b".to_string()) => {
                if (b1 >= "aaa".to_string()) {
                    return cx.fail("given-up", b1.clone());
                }
            }
            a10 => {
                break;
            }
        }
    }
    if (b1 < "aaa".to_string()) {
        if let false = a0 {
            'l12: for c12 in &(match b1.clone().as_str() { "a" => vec![vec![State::Half, State::Half, State::Half], vec![State::Done, State::Done], vec![State::Open, State::Done, State::Half]], "Ä" => vec![vec![State::Half, State::Done, State::Half], vec![State::Open, State::Half, State::Done]], _ => vec![vec![State::Done, State::Half], vec![State::Half, State::Done, State::Open]] }) {
                let e14 = (match (if (b1 <= "aaa".to_string()) { Ok(0_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }) { Ok(d13) => vec![vec![vec![Some(1_i64), Some((-7_i64))], vec![Some(1000000_i64)], vec![Some(2_i64), Some(5_i64), Some(400_i64)]], vec![vec![Some(5_i64), Some(10_i64), Some(0_i64)], vec![Some(0_i64), Some(0_i64), Some(i64::MAX)], vec![Some(0_i64), Some(400_i64)]], vec![vec![Some(29_i64), Some(1000000_i64), Some(400_i64)], vec![Some(i64::MIN), Some((-1_i64)), Some(0_i64)]]], Err((FlowError::Failed { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Offline { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::Unsent { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::NotHere { .. } | FlowError::Gone { .. } | FlowError::Access { .. })) => vec![vec![vec![Some((-40000_i64)), Some((-1_i64)), Some(1000000_i64)], vec![Some((-40000_i64)), Some(i64::MAX)]], vec![vec![Some((-40000_i64)), Some((-1_i64))]]], _ => vec![vec![vec![Some(3_i64), Some(1_i64), Some((-2_i64))], vec![Some((-7_i64))]], vec![vec![Some(10_i64)], vec![Some(5_i64)]], vec![vec![Some(i64::MIN), Some(1000000_i64)]]] }).into_iter().flatten().nth(2_usize).unwrap_or_default();
                let a15 = vec![5_i64, 10_i64, 10_i64];
                cx.log(Level::Warning, String::from("ß"));
            }
            vec![a0, a0, a0].into_iter().rev().for_each(|b16| { let _ = 2_i64; });
        } else {
            let c17: bool = a0;
            let mut d18 = b1.clone();
        }
    } else {
        let mut e19 = a0;
    }
    cx.log(Level::Warning, format!("{b1:>.0}: {a0}"));
    let mut a20: Option<Option<i64>> = Some(Some(5_i64));
    let mut b21: String = b1.clone();
    b21 += &b1;
    let mut c22 = State::Done;
    let mut d23 = "x=1=2".to_owned();
    Ok(b21.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_140(cx: &mut Device, a0: (i32, (String, Date)), b1: i64) -> FlowResult<Vec<Option<i32>>> {
    'l6: for b6 in Some(a0.clone()).into_iter().filter_map(|(c2, (d3, e4))| Some((d3.clone() <= String::from("aaa")))) {
        if (b1 >= 3_i64) {
            return Ok(vec![Some(7_i32)]);
        }
    }
    match &vec![((-40000_i32), (String::from(" "), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())), a0.clone(), a0.clone()].into_iter().fold(a0.clone(), |(c7, d8), (e9, (a10, b11))| a0.clone()) {
        (c12, (_, _)) if Decimal::from((-7_i64)).is_zero() => {
            Some((*c12)).into_iter().for_each(|d13| { let _ = Decimal::new(999_i64, 2_u32).unwrap_or_default(); });
        }
        (e14 @ (1..5), (a15, _)) => {
            let a35: Vec<(i64, String)> = (match a0.clone() { (b16, (c17, d18)) => vec![(b1, a15.clone()), (b1, c17.clone())], (e19, (a20, b21)) => Some(Some(a0.clone())).unwrap_or_default().into_iter().fold(Some((b1, "aaa".to_string())).into_iter().chain(Some((i64::MIN, a15.clone())).into_iter()).collect::<Vec<_>>(), |c22, (d23, e24)| (match a0.clone() { (a25, (b26, c27)) => c22.clone(), (d28, e29) => c22.clone(), (a30, b31) => c22.clone() })), (c32, (d33, e34)) => vec![(b1, a15.clone()), (b1, d33.clone())].to_owned() });
        }
        _ => {
            'l38: for d38 in vec![Some(b1), Some(b1), ({ let b36 = vec![(b1 >= 7_i64)]; Some(b1) })] {
                let d43: i32 = b1.rem_euclid(1000000_i64).checked_div(d38.iter().skip_while(|e39| (b1 < (-1_i64))).step_by(3_usize).sum::<i64>()).into_iter().filter_map(|a40| Some((10_i32, b1)).map_or(Some(1_i32), |(b41, c42)| Some(b41))).take(Some(7_usize).into_iter().sum::<usize>()).sum::<i32>();
                let mut e44: Option<i64> = d38;
                let (a45, b46) = (e44, (b1 <= 0_i64));
            }
        }
    }
    let ((c47, d48), e49) = ((0_i64, b1), b1);
    let mut a50 = "".to_owned();
    a50 += "-17";
    a50.clear();
    Ok(vec![Some(1_i32)])
}

/// Step by step.
#[nanoflow]
pub fn flow_141(cx: &mut Device, mut a0: bool) -> FlowResult<i32> {
    cx.log(Level::Info, format!("{}: {:<12}", (if a0 { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ab,b,,c") })) }).unwrap_or(1_i32), Some(true).into_iter().zip(Some(State::Done)).map(|b1| a0).step_by(2_usize).fold(Decimal::ONE, |c2, d3| c2)));
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 1_i32 && (!a0) {
            e4 += 1_i32;
            {
                let mut b6 = 0_i32;
                'l8: while b6 < 1_i32 && (if let true = a0 && a0 { (e4 == 2_i32) } else { a0 }) {
                    b6 += 1_i32;
                    {
                        let mut d8 = 0_i32;
                        'l10: while d8 < 3_i32 && (!a0) {
                            d8 += 1_i32;
                            let mut a10 = a0;
                        }
                    }
                    {
                        let mut b11 = 0_i32;
                        'l13: while b11 < 3_i32 && (!a0) {
                            b11 += 1_i32;
                            a0 = ({ let d13 = 3_i32; (if (!a0) { Ok(vec![Some(b6)]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }) }).unwrap_or_default().into_iter().flatten().skip_while(|e14| a0).fold(String::from("-17").fits(&String::from("ß")).unwrap_or_else(|| a0), |a15, b16| (if a0 { Ok(a15) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) }).unwrap_or((if (!a0) { a15 } else { (b6 < 0_i32) })));
                            let mut a20 = (1_i32..5_i32).map(|c17| (b11 / 7_i32)).fold(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().min(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), |d18, e19| Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).quarter();
                        }
                    }
                }
            }
            let Some(e24) = (if Some((-7_i64)).into_iter().fold(a0, |b21, c22| b21) { Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) } else { None }) else {
                return cx.fail("given-up", ({ let d23 = e4; "İstanbul".to_owned() }));
            };
        }
    }
    let b26 = {
        let a25;
        if a0 { a25 = a0; } else { a25 = a0; }
        a25
    };
    {
        let mut c27 = 0_i32;
        'l29: while c27 < 2_i32 && (c27 > i32::MIN).max(b26) {
            c27 += 1_i32;
            let _ = (if true { ("a".to_string(), c27).clamp(("Ä".to_owned(), c27), ("-17".to_owned(), c27)) } else { ("ab,b,,c".to_string(), c27) });
        }
    }
    let mut e29 = b26;
    if e29 {
        let mut b31 = Some(Some(2_i32)).is_none_or(|a30| false);
        b31 = true;
    }
    Ok(5_i32.saturating_sub((-2_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_142(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: DateTime) -> FlowResult<i64> {
    if (b1 > 2_usize) {
        if let (..=0_usize) = b1 {
            let e4 = (if Decimal::ZERO.is_zero() { (b1, vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()]) } else { (match b1 { (2 | 4) => (b1, vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]), d3 => (d3, vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]) }) });
            let a10 = (if let (a5, b6) = e4.clone() { (Decimal::from((-1_i32)), c2) } else { vec![State::Half].into_iter().take(b1).fold((Decimal::ZERO, c2), |(c7, d8), e9| (c7, c2)) });
        }
        let mut b11 = b1;
    }
    cx.commit(a0)?;
    match (5_usize..7_usize).map(|c12| Some(b1).into_iter().map(|d13| c12).sum::<usize>()).map(|e14| (b1 % 3_usize)).map(|a15| (match b1 { (2..=8) if (c2 > DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) => b1, (29 | 31) => b1, b16 => b16 })).fold(Some(0_i64), |c17, d18| Some(10_i64)) {
        None if (a0.price < Decimal::ONE) => {
            a0.weight += vec![b1, b1].into_iter().chain((4_usize..4_usize)).rev().fold(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), |e19, a20| e19).years_until(cx.today());
        }
        b21 => {
            a0.effort *= 1_i32;
        }
    }
    {
        let mut c22 = 0_i32;
        'l24: while c22 < 2_i32 && a0.seen.is_none() {
            c22 += 1_i32;
            let mut e24: DateTime = DateTime::from_milliseconds(0_i64).unwrap_or_default();
            a0.weight /= 1_i64;
        }
    }
    if (a0.effort < 1_i32) {
        return Err((FlowError::Failed { code: "late".to_string(), text: (if let a25 @ (..=1_usize) = b1 { String::from(" \t x\n") } else { "ß".to_owned() }) }));
    }
    {
        let mut b26 = 0_i32;
        'l28: while b26 < 3_i32 && Some(vec!["ß".to_string(), "\"{}\\".to_string(), String::from("\"{}\\")]).is_some() {
            b26 += 1_i32;
            continue;
        }
    }
    let mut d28 = c2;
    Ok((({ let e29 = DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(); (d28 >= DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) }) as i64))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_143(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Date>) -> FlowResult<bool> {
    cx.show_home()?;
    let d3 = {
        let c2;
        if (b1.len() <= 1_usize) { c2 = 3_i64; } else { c2 = ((if let Some(Some((1_i64 | 3_i64))) = Some(Some(29_i64)) { 1_i64 } else if (a0.state != State::Open) { (-1_i64) } else if false { 29_i64 } else { 5_i64 }) as i64); }
        c2
    };
    let e4 = b1.clone();
    let Some(a5) = (if (a0.state != State::Open) { Some(e4.clone()) } else { None }) else {
        return cx.fail("given-up", FlowError::Offline.code().to_string());
    };
    'l8: for d8 in &(if (d3 < 1_i64) { Ok(vec![d3, 29_i64, d3]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_else(|b6| vec![7_i64]) {
        'l10: for a10 in vec![Some(Decimal::from(5_i64)).into_iter().sum::<Decimal>()] {
            let b11 = (if (b1.len() < 2_usize) { (if (b1.len() >= 1_usize) { ("İstanbul".to_owned(), Some((*d8))) } else { ("".to_string(), Some(d3)) }) } else { (String::from("x=1=2"), Some(d3)) });
        }
        cx.log(Level::Info, format!("x{d8}}}{} of {:0>5}", Some(Decimal::from(5_i32)).unwrap_or_else(|| Decimal::new(25_i64, 28_u32).unwrap_or_default()), Some(0_i32).unwrap_or_else(|| 1_i32)));
    }
    for d13 in &vec![e4.clone()] {
        'l16: for b16 in vec![d3.to_owned(), ((-3_i64)..=0_i64).take_while(|e14| ((*e14) == 3_i64)).sum::<i64>(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().years_until(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())] {
            let (c17, d18) = (vec![29_usize], a5.clone());
        }
    }
    if (a0.state != State::Done) {
        b1 = ({ let e19 = a5.clone(); a5.clone() });
        b1.push(vec![vec![(d3 == 1_i64), (d3 > 10_i64), (d3 == (-40000_i64))]].max(vec![vec![(d3 >= 1000000_i64), (d3 < 0_i64), (d3 <= (-2_i64))], vec![(d3 == (-40000_i64)), (d3 < 10_i64)]]).into_iter().fold(cx.today(), |a20, b21| a20));
    } else {
        'l23: for d23 in vec![false] {
            'l25: while let Some(a25) = b1.pop() {
                let (b26, c27) = flow_013(cx, a0, &vec![b1.clone(), e4.clone()])?;
            }
            let e29: Option<Vec<i64>> = vec![vec![vec![d3, d3, d3], vec![d3], vec![d3, 29_i64]]].into_iter().flatten().max_by_key(|d28| "A\r\nB\n\n".to_string());
        }
        let mut a30: i64 = 2_i64;
    }
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_144(cx: &mut Device, a0: ((usize, Date), (String, DateTime)), b1: &Option<State>) -> FlowResult<Vec<Decimal>> {
    for ((_, d3), (e4, a5)) in &vec![a0.clone(), a0.clone()] {
        cx.log(Level::Warning, (match (*b1) { Some(State::Half) => (if ((*a5) != DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()) { Ok(e4.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) }), b6 => (if ((*d3) < Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) { Ok(e4.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) }) }).unwrap_or_else(|c7| (if (*b1).is_some() { Ok("-17".to_owned()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) }).unwrap_or_default()));
        'l9: for e9 in &vec![Some(29_i32), Some(400_i32), Some(0_i32)] {
            {
                let mut a10 = 0_i32;
                'l12: while a10 < 3_i32 && e4.clone().starts_with(e4) {
                    a10 += 1_i32;
                    let c12 = a10;
                }
            }
            'l17: for c17 in vec![({ let ((d13, e14), (_, a15)) = a0.clone(); (*a5) })] {
                let (e24, a25) = Some(a0.clone()).into_iter().into_iter().fold(Some((*a5)).into_iter().fold((Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), (*d3)), |(d18, e19), a20| (Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())), |(b21, c22), d23| (Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), c22));
            }
        }
        let c32: String = 'l27: loop {
            'l28: for d28 in vec![vec![400_i32, 1_i32, (-1_i32)]] {
                let e29 = e4.clone();
                let mut a30 = (if true { (if (*b1).is_none() { Ok((*a5)) } else { Err(FlowError::Offline) }) } else { (if (e29.clone() != "ab,b,,c".to_string()) { Ok((*a5)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) }) }).unwrap_or_default();
                let (_, b31) = (match (*b1) { None => (40000_usize, (*a5)), _ => (2_usize, (*a5)).min((1_usize, DateTime::from_milliseconds(86400001_i64).unwrap_or_default())) });
            }
            break ((if (*b1).is_none() { Ok(e4.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) }).unwrap_or(e4.clone()) + e4);
        };
    }
    'l34: for e34 in vec![(*b1).as_ref().cloned(), (if (*b1).is_some() { (*b1) } else { (*b1) }), (*b1)] {
        if (if let Some(a35) = (*b1) { false } else { (if true { Ok(3_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).is_err() }) {
            let (b36, _) = (e34, 1000000_i32);
        }
    }
    let ((c37, (_, d38)), ((e39, a40), (_, _))) = (a0.clone(), a0.clone());
    let mut b41: (usize, Date) = c37;
    Ok(vec![Decimal::new(5_i64, 28_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_145(cx: &mut Device, mut a0: State, b1: i32, c2: i64) -> FlowResult<Option<Date>> {
    let (d8, e9) = Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()).into_iter().take_while(|d3| (if (c2 < (-1_i64)) { Ok(((*d3) >= DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())) } else { Err(FlowError::Offline) }).unwrap_or_default()).fold(Some(1_usize).into_iter().fold((b1, true), |e4, a5| e4), |b6, c7| (b1, false));
    let (d18, e19) = (1_i64..=2_i64).take_while(|a10| true).fold(vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::new(999_i64, 29_u32).unwrap_or_default(), Decimal::new((-35_i64), 2_u32).unwrap_or_default()].into_iter().fold((e9, Some(c2)), |(b11, c12), d13| (e9, c12)), |(e14, a15), b16| (match c2 { (-1 | 1) => (e14, a15), (-7_i64..=-1_i64) => (e14, a15), c17 => (e9, a15) }));
    cx.message(format!("{}{{{:0<5}", ("日本語".to_owned() + "A\r\nB\n\n"), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().minute()));
    let _ = (match String::new().to_string().as_str() { "a" => (match "x=1=2".to_owned().as_str() { "ab,b,,c" => (c2, a0), _ => (c2, a0) }), "Ä" => (match c2 { (-7 | -5) => (c2, a0), a20 => (c2, a0) }), _ => (c2, a0) });
    'l24: for e24 in vec![(match b1 { b21 @ (-1_i32) => "日本語".to_owned(), c22 => String::from("ß") })] {
        if (a0 == State::Half) {
            let (c27, d28) = ({ let a25 = 1_i32; (if let b26 @ (0_i32..=6_i32) = b1 && (c2 >= 0_i64) { (e24.clone(), c2) } else if (b1 < (-1_i32)) { ("Ä".to_string(), c2) } else if (c2 <= 0_i64) { (e24.clone(), c2) } else { (e24.clone(), 3_i64) }) });
            let b31: i32 = 'l30: loop {
                let mut a30: i64 = (-40000_i64);
                break (-d8);
            };
        }
        a0 = a0;
    }
    'l33: for d33 in vec![d8] {
        a0 = a0;
        let mut e34 = false;
    }
    if (d8 > i32::MIN) {
        a0 = a0;
        let a35 = a0;
    }
    a0 = a0;
    Ok(Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_146(cx: &mut Device, a0: &Obj<Task>, b1: &(Option<DateTime>, Vec<Date>)) -> FlowResult<State> {
    'l5: for (a5, b6) in vec![vec![b1.clone(), b1.clone(), b1.clone()].into_iter().rev().fold(b1.clone(), |c2, d3| b1.clone())] {
        for mut d8 in cx.retrieve(Task::filter(|c7| (c7.price >= Decimal::ONE)).order_by_descending(|t| t.title).limit(3))? {
            let a10 = {
                let e9;
                if (a0.weight > (-1_i64)) { e9 = DateTime::from_milliseconds(86400000_i64).unwrap_or_default().second(); } else { e9 = 29_i32.div_euclid((1_i64 as i32)); }
                e9
            };
            let mut e14: i64 = (if b1.0.is_some() { vec![b6.clone(), b6.clone()] } else { vec![b6.clone(), b6.clone()] }).into_iter().fold(cx.today().days_until(({ let b11 = a10; Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default() })), |c12, d13| (-2_i64));
        }
        cx.message(format!("{}: {}", vec![1_usize, 1_usize, 5_usize].into_iter().skip_while(|a15| ((*a15) > 1000000_usize)).sum::<usize>(), (if (b1.1.len() >= 1_usize) { "ß".to_string() } else { String::from("x=1=2") })));
    }
    'l17: for _ in vec![0_i64, 7_i64, 10_i64] {
        cx.message(format!("{:<1}", (-40000_i64)));
        if b1.0.is_none() {
            for mut d18 in cx.retrieve(Task::filter(|c17| (!(!(c17.weight < 29_i64)))).limit(3))? {
                cx.invalid(&d18, |o| o.due, vec![vec!["日本語".to_owned(), String::from(" \t x\n"), String::from("aaa")], vec!["a".to_string()]].into_iter().fold("ab,b,,c".to_owned(), |e19, a20| e19.clone()));
                let b21 = cx.count(Task::all().limit(2))?;
            }
        }
        for d23 in &vec![vec![false, true, false], vec![false, false]].to_owned() {
            if a0.seen.is_some() {
                let mut a30 = (match b1.clone() { (_, e24) => (match (if a0.seen.is_some() { Ok((-7_i64)) } else { Err(FlowError::Offline) }) { Ok(a25) => (if let (Some(b26), _) = b1.clone() { b1.clone() } else { b1.clone() }), Err(FlowError::WrongArguments { detail: c27, .. }) => (if (!a0.is_urgent) { Ok(b1.clone()) } else { Err(FlowError::Offline) }).unwrap_or_else(|d28| (Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), e24.clone())), _ => (Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), e24.clone()) }), (_, e29) => b1.clone() });
                let a40: (Option<DateTime>, Vec<Date>) = vec![a30.clone(), a30.clone(), a30.clone()].into_iter().filter(|(b31, c32)| (match "日本語".to_string().as_str() { "a" => vec![Some((-1_i64))], "Ä" => vec![Some((-7_i64))], _ => vec![Some(5_i64), Some((-2_i64))] }).into_iter().flat_map(|d33| vec![1000000_i64]).take_while(|e34| ((*e34) > 7_i64)).fold(false, |a35, b36| a35)).fold(b1.clone(), |c37, (d38, e39)| b1.clone());
            } else {
                let mut b41 = cx.create(Task { state: State::Done, price: Decimal::new(12345_i64, 1_u32).unwrap_or_default(), is_urgent: true, ..Task::default() })?;
            }
            for mut d43 in cx.retrieve(Task::filter(|c42| c42.due.is_some()).limit(1))? {
                let _ = d23.clone();
                cx.close_page()?;
            }
        }
    }
    let e44 = (2_usize, "-17".to_owned());
    let ((a45, _), b46) = (e44.clone(), Some(7_usize));
    Ok(State::Half)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_147(cx: &mut Device, a0: &Obj<Task>, mut b1: String, mut c2: State) -> FlowResult<String> {
    c2 = (match c2 { (State::Half | State::Done) if (a0.price > Decimal::ZERO) => State::Half, d3 => Some(b1.clone()).or(Some(b1.clone())).into_iter().into_iter().rev().fold(d3, |e4, a5| c2) });
    if a0.is_urgent {
        if (b1 > "Ä".to_string()) {
            return Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() }));
        }
    }
    let mut e9 = ({ let b6 = c2; (({ let c7 = (b1.clone(), true); 7_i64 }) + ({ let d8 = b6; 10_i64 })) });
    cx.show_home()?;
    let Some(b11) = (if a0.seen.is_some() { Some((if (b1.clone() <= String::new()) { Ok((c2 != State::Open)) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }).unwrap_or_else(|a10| (c2 > State::Done))) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() }));
    };
    Ok(((-2_i32)..=(-1_i32)).rev().into_iter().min_by_key(|c12| Decimal::new(5_i64, 28_u32).unwrap_or_default()).map_or_else(|| b1.clone().to_owned(), |d13| format!(": {}{}}}{}", e9, b11, b11)))
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, mut a0: Decimal, b1: State, c2: &String) -> FlowResult<Option<Date>> {
    let _ = c2.clone();
    let a15: Decimal = 'l4: loop {
        'l5: for a5 in vec![b1, Some(b1).unwrap_or(b1)] {
            let d13 = {
                let b6;
                if (a0 >= Decimal::ONE) { b6 = vec![b1, a5, b1].into_iter().filter_map(|c7| (match b1 { (State::Half | State::Open) => Some(a0), d8 => Some(a0) })).map(|e9| vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().fold(a0, |a10, b11| a0)).step_by(3_usize).sum::<Decimal>(); } else { b6 = (a0 + ({ let c12 = b1; a0 })); }
                b6
            };
            if ((*c2) >= "Ä".to_string()) {
                return Ok(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()));
            }
            a0 *= 7_i32;
        }
        break (match (0_i32..=2_i32).rev().product::<i32>() { -7 => Some(a0).into_iter().sum::<Decimal>(), (..-1) if (a0 < Decimal::ONE) => Decimal::from(1_i64).trunc(), e14 => a0 });
    };
    let mut c17: String = c2.chars().map(|b16| b16.to_string()).collect::<String>();
    for a20 in &vec![a0, a0].into_iter().chain(vec![a15].into_iter()).take_while(|d18| (c17.clone() < "A\r\nB\n\n".to_string())).collect::<Vec<_>>() {
        let c22: i64 = 0_i64.signum().max((if ((*c2) >= "b".to_string()) { ((-2_i64)..0_i64).take_while(|b21| (c17.clone() > "ab,b,,c".to_string())).sum::<i64>() } else { (-7_i64).to_owned() }));
        let Some(d23) = (if (a0 > Decimal::ZERO) { Some((a0 + a0)) } else { None }) else {
            break;
        };
    }
    a0 *= 1_i64;
    let mut e24: Date = Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default();
    let Some(_) = (if (b1 == State::Open) { Some(c2.clone().trim_start().to_string()) } else { None }) else {
        return Ok(e24.last_of_week());
    };
    Ok(Some(e24))
}

/// Step by step.
#[nanoflow]
pub fn flow_149(cx: &mut Device, a0: &i32, mut b1: Vec<String>, c2: i32) -> FlowResult<Date> {
    let e4 = {
        let d3;
        if (c2 <= 0_i32) { d3 = (*a0); } else { d3 = (*a0); }
        d3
    };
    if ((*a0) <= (-1_i32)) {
        'l6: for _ in vec![1_usize, 1000000_usize, 7_usize] {
            let mut b6: Vec<String> = Some(Some(b1.clone()).unwrap_or_else(|| b1.clone())).unwrap_or_else(|| vec!["日本語".to_owned(), String::from(""), "aaa".to_string()]);
        }
        let (c7, (d8, e9)) = (if let (..-7_i32) = c2 { (if (b1.len() >= 3_usize) { ((" ".to_owned(), 1000000_i64), (7_i64, "ab,b,,c".to_string())) } else { (("".to_string(), 7_i64), (0_i64, "aaa".to_string())) }) } else if ((*a0) > (-1_i32)) { (("".to_owned(), 1_i64), ((-1_i64), "ab,b,,c".to_string())) } else { ((String::from("A\r\nB\n\n"), 1_i64), (10_i64, "日本語".to_string())) });
    } else {
        let mut b16 = (match (*a0) { (..3) => vec![Some(e4), Some(c2)], (-1..=5) => vec![Some(c2)], a10 => vec![Some(e4), Some(e4), Some(a10)] }).into_iter().flatten().skip(40000_usize).fold(vec![b1.clone(), vec!["\"{}\\".to_owned()], b1.clone()], |b11, c12| vec![c2, c2, e4].into_iter().fold(b11.clone(), |d13, e14| b11.clone())).into_iter().flatten().filter(|a15| false).chain(b1.clone()).collect::<Vec<_>>();
        b16 = b16.clone();
    }
    let d23: i32 = loop {
        {
            let mut d18 = 0_i32;
            'l20: while d18 < 2_i32 && true {
                d18 += 1_i32;
                let a20 = b1.swap_remove(0_usize);
            }
        }
        break ((-3_i32)..3_i32).fold(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), |b21, c22| b21).weekday();
    };
    if (b1.len() < 2_usize) {
        let mut c27 = vec![Decimal::new(25_i64, 28_u32).unwrap_or_default()].into_iter().chain(vec![Decimal::ONE, Decimal::from(i32::MIN), Decimal::new(5_i64, 2_u32).unwrap_or_default()].into_iter()).next().into_iter().chain(vec![Decimal::from(2_i32), Decimal::new(25_i64, 29_u32).unwrap_or_default()].into_iter()).take(1_usize).find(|e24| (c2 < (-1_i32))).into_iter().fold(State::Done, |a25, b26| a25);
        let mut d28 = 1000000_i64;
    } else {
        let mut e29 = Some((-1_i64));
    }
    let a30: i32 = (*a0);
    b1 = vec!["x=1=2".to_string(), " \t x\n".to_owned(), String::new()];
    b1.sort_by_key(|b31| b31.clone());
    Ok(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_150(cx: &mut Device, a0: &Obj<Task>, b1: (Option<i64>, usize), c2: String) -> FlowResult<Decimal> {
    let d8 = {
        let d3;
        if vec!["aaa".to_string(), c2.clone(), c2.clone()].into_iter().find(|e4| (c2.clone() != "x=1=2".to_string())).is_some() { d3 = ((1_i64 * 1_i64) - 2_i64); } else { d3 = (match (if (c2 < "b".to_string()) { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }) { Ok(a5) => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Err((FlowError::WrongPassword { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::NotHere { .. } | FlowError::Gone { .. } | FlowError::Access { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Model { .. } | FlowError::Computation { .. })) => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), _ => Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() }).months_until(vec![(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), 3_i32)].into_iter().fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |b6, c7| b6)); }
        d3
    };
    let (d23, e24) = (if (a0.title >= "a".to_string()) { vec![Some(1_usize), Some(0_usize)] } else { vec![Some(1000000_usize), Some(1_usize)] }).into_iter().flatten().filter(|e9| "日本語".contains(&c2)).chain(Some(400_usize).into_iter().rev().map(|a10| a10).collect::<Vec<_>>()).fold(vec![b1].into_iter().step_by(1_usize).fold((d8, d8), |(b11, c12), (d13, e14)| (d8, b11)), |(a15, b16), c17| (2_i64..=4_i64).zip(Some(b16)).map(|(d18, e19)| a15).fold((a15, 0_i64), |(a20, b21), c22| (a20, d8)));
    cx.log(Level::Warning, format!("{:>1}", Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().weeks_until(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())));
    'l26: for b26 in ((-2_i64)..=0_i64) {
        'l28: for _ in (1_i64..=5_i64) {
            {
                let mut d28 = 0_i32;
                'l30: while d28 < 4_i32 && (State::Open <= State::Done) {
                    d28 += 1_i32;
                    let mut a30 = Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().day();
                }
            }
            let Some(b31) = (if b1.0.is_some() { Some((if a0.seen.is_some() { b26 } else { d23 })) } else { None }) else {
                continue 'l26;
            };
        }
        let mut a35: i64 = vec![Some(b1), Some(b1)].into_iter().flatten().fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |c32, (d33, e34)| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).weeks_until(cx.today().to_owned());
        match b1 {
            (b36, c37) => {
                'l40: for a40 in Some((d23 == 3_i64)).into_iter().filter_map(|d38| b36) {
                    cx.close_page()?;
                }
            }
            (b41, (0 | 2)) => {
                let (_, e44) = Some(false).into_iter().chain(Some((e24 == 2_i64)).into_iter()).skip(400_usize).fold((d8, b26), |c42, d43| c42).max((a35, d8));
            }
            (_, a45) => {
                a35 = i64::MAX;
            }
        }
    }
    let mut b46 = e24;
    let mut c47 = c2.clone();
    Ok(Decimal::ONE)
}

/// Step by step.
#[nanoflow]
pub fn flow_151(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<i32>>) -> FlowResult<Vec<String>> {
    if let (-1_i32..3_i32) = (0_i32.saturating_add(3_i32) / 7_i32) {
        a0.weight -= vec![400_i64, 400_i64].into_iter().sum::<i64>();
        a0.effort /= 1_i32;
    }
    let Some(_) = (if (b1.len() <= 3_usize) { Some((match 2_usize { (29..) => b1.clone(), (5..9) => b1.clone(), c2 => b1.clone() })) } else { None }) else {
        return cx.fail("given-up", (String::from("-17") + &"\"{}\\".to_owned()));
    };
    let _ = format!("}}{:*>5}ß{:>}x{}", (-1_i64), 0_i64, 2_usize).to_string();
    let (d3, (e4, a5)) = (vec![Some(1000000_i32), Some((-40000_i32)), Some(10_i32)], (7_i64, State::Done));
    let c7 = {
        let b6;
        if (b1.len() > 3_usize) { b6 = i64::from(false); } else { b6 = DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().start_of_day().years_until((if let State::Open = a5 { DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() } else { DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() })); }
        b6
    };
    cx.commit(a0)?;
    let Some(d8) = (if (a0.state != State::Half) { Some((-40000_i32)) } else { None }) else {
        return cx.fail("given-up", a0.title.clone());
    };
    Ok(Some(Some("aaa".to_string())).into_iter().flatten().zip(vec![a5]).map(|e9| (match e4 { (0_i64 | 2_i64) => "\"{}\\".to_owned(), 400_i64 => "ab,b,,c".to_string(), a10 => "\"{}\\".to_owned() })).collect::<Vec<_>>())
}

/// Step by step.
#[nanoflow]
pub fn flow_152(cx: &mut Device, a0: &String) -> FlowResult<i64> {
    cx.log(Level::Info, format!("{{{a0:1.5}}}{:<1}", 400_i32.min(0_i32)));
    let (e4, a5) = ({ let b1 = State::Done; Some(a0.clone()) }).into_iter().skip(flow_004(cx, 1_usize)?).fold((if ((*a0) >= "aaa".to_string()) { (State::Done, 29_usize) } else { (State::Half, 10_usize) }), |c2, d3| (State::Half, 2_usize));
    let c7 = {
        let b6;
        if ((*a0) <= "a".to_string()) { b6 = (if (a0.clone() < "ß".to_owned()) { Ok(1_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: a0.clone() })) }).unwrap_or_default().max(7_i64); } else { b6 = DateTime::from_milliseconds(86400001_i64).unwrap_or_default().end_of_year().minutes_until(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()); }
        b6
    };
    match c7 {
        0 => {
            let Some(e9) = (if ((*a0) < "b".to_string()) { Some((match e4 { State::Open => Some((e4 > State::Open)), d8 => Some((a0.clone() >= "ß".to_owned())) })) } else { None }) else {
                return cx.fail("given-up", (if ((*a0) >= "Ä".to_string()) { "日本語".to_owned() } else { a0.clone() }));
            };
        }
        a10 => {
            for _ in (0_usize..5_usize).flat_map(|b11| Some(a10).map_or_else(|| vec![c7, c7, c7], |c12| vec![c12, c7])).take(a5).take_while(|d13| Some(vec![e4]).unwrap_or_default().into_iter().fold((c7 < Decimal::ZERO), |e14, a15| (if let false = e14 { e14 } else { (e4 < State::Done) }))) {
                let c17 = c7;
                let mut e19 = a0.trim_start().to_string().split_whitespace().map(|d18| d18.to_string()).collect::<String>();
                e19 += "ß";
            }
        }
    }
    match a5 {
        (1..) if vec![vec![State::Open, e4]].contains(&vec![e4]) => {
            let a20 = (a0.clone() + a0);
        }
        0 => {
            let mut b21 = vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()];
        }
        c22 => {
            {
                let mut d23 = 0_i32;
                'l25: while d23 < 4_i32 && true {
                    d23 += 1_i32;
                    if ((*a0) >= "b".to_string()) {
                        let a25: usize = c22;
                    }
                }
            }
        }
    }
    if ((*a0) > "b".to_string()) {
        let _ = vec![a0.clone(), a0.clone()];
        let (c32, d33) = Some(c7).as_ref().cloned().into_iter().chain((1_i64..2_i64)).enumerate().map(|(b26, c27)| (400_i64 / 3_i64)).fold((match c7 { (3_i64..7_i64) if (c7 > 3_i64) => (c7, c7), d28 => (d28, 0_i64) }), |(e29, a30), b31| (e29, 0_i64));
    }
    let mut e34 = e4;
    let a35 = vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()];
    Ok(c7)
}

/// Step by step.
#[nanoflow]
pub fn flow_153(cx: &mut Device, a0: i32, b1: (Date, Decimal)) -> FlowResult<Vec<Vec<bool>>> {
    let mut e4 = Some((match a0 { c2 @ (3..) if (a0 > 29_i32) => b1, (..=0_i32) => b1, d3 => b1 })).unwrap_or_else(|| (Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Decimal::new(999_i64, 28_u32).unwrap_or_default()));
    let c7 = (Some(a0).into_iter().take(40000_usize).fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |a5, b6| a5), (match "".to_owned().as_str() { "a" => Decimal::from(0_i64), "Ä" => Decimal::from(3_i32), _ => Decimal::from(400_i32) }));
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 3_i32 && (b1.1 >= Decimal::ZERO) {
            d8 += 1_i32;
            let mut a10 = vec![Some(State::Done).into_iter().skip(400_usize).next(), Some(State::Open).into_iter().into_iter().step_by(2_usize).nth(0_usize)];
            e4 = (if let (3_i32 | 5_i32) = a0 && (b1.1 > Decimal::ZERO) { (Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Decimal::ZERO) } else { (Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Decimal::from(29_i64)) });
        }
    }
    if let 1_i32 = a0 {
        let a15 = {
            let b11;
            if (b1.1 >= Decimal::ONE) { b11 = (match b1 { (c12, d13) => (d13 - d13), (e14, _) => (Decimal::ONE - Decimal::from(400_i32)) }); } else { b11 = b1.1; }
            b11
        };
        let c22 = {
            let b16;
            if (match b1 { (c17, d18) => (a15 >= Decimal::new(25_i64, 28_u32).unwrap_or_default()), e19 => (vec![String::from(" \t x\n"), "A\r\nB\n\n".to_string(), "-17".to_string()] <= vec![String::from("aaa")]) }) { b16 = Some(String::from("")).as_ref().cloned().unwrap_or_default(); } else { b16 = (1_i64..2_i64).fold(format!("x{a0}}}{a0:5}"), |a20, b21| a20.clone()); }
            b16.clone()
        };
    }
    let d23 = (-a0).div_euclid((-a0));
    if (a0 >= 3_i32) {
        let (_, (e24, a25)) = (Decimal::new(999_i64, 1_u32).unwrap_or_default(), (Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Decimal::from(0_i64)));
        e4 = (match &Some((vec![" ".to_owned(), "\"{}\\".to_string()], a25)).unwrap_or_else(|| (vec!["日本語".to_string()], a25)) { (_, b26) => (match FlowError::Offline.code().to_string().as_str() { "aaa" => c7, "ab,b,,c" => (0_i32..=5_i32).rev().skip_while(|c27| ((*c27) == 0_i32)).fold(e4, |d28, e29| e4), _ => c7 }), a30 => c7 });
    } else {
        let ((b31, c32), _) = (c7, Some(String::from("İstanbul")));
        let d33 = (((b31 <= Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), "ß".to_owned()), c32);
    }
    Ok(vec![vec![(a0 > 29_i32)]])
}

/// Step by step.
#[nanoflow]
pub fn flow_154(cx: &mut Device, mut a0: usize, mut b1: String, c2: String) -> FlowResult<Vec<i64>> {
    let mut a5: String = (match a0 { d3 @ (2) => Some(b1.clone()), (1..) => Some(c2.clone()), e4 => Some("x=1=2".to_owned()) }).unwrap_or(b1.clone()).to_owned();
    let mut b6 = 1000000_usize;
    'l8: for d8 in vec![a5.clone(), b1.clone()].into_iter() {
        'l10: for a10 in Some(c2.clone()).or_else(|| Some(c2.clone())).into_iter() {
            let mut a20 = Some(a10.clone()).as_ref().cloned().into_iter().filter(|b11| (match a0 { c12 @ (0_usize) if (c2 <= "aaa".to_string()) => (a0 == 29_usize), (5..=11) => (b1.clone() == "\"{}\\".to_owned()), d13 => (a5.clone() <= "-17".to_string()) })).zip((match Some(b1.clone()) { None => vec![5_i64], e14 => vec![10_i64, 0_i64] })).map(|(a15, b16)| format!("{{{a10:^.5}")).find_map(|c17| vec![b6].into_iter().find_map(|d18| Some(d8.clone()))).unwrap_or_else(|| ({ let e19 = c2.clone(); c2.clone() }).to_ascii_lowercase());
        }
    }
    let d33: String = 'l22: loop {
        'l24: for e24 in vec![b1.split_whitespace().map(|c22| c22.to_string()).chain(Some(a5.clone()).into_iter()).last()] {
            let mut e29 = (if c2.eq_ignore_ascii_case(" ") { Decimal::ONE } else { (({ let _ = 5_i64; Decimal::new((-35_i64), 2_u32).unwrap_or_default() }) + a5.clone().split_whitespace().map(|a25| a25.to_string()).enumerate().map(|b26| a5.clone()).fold(Decimal::ZERO, |c27, d28| c27)) });
            if (a0 < 2_usize) {
                cx.message(format!("{{{a5} of {}", (7_i64 * 1_i64)));
                let mut a30: usize = 1000000_usize;
            }
        }
        break vec![b1.clone(), c2.clone(), b1.clone()].into_iter().fold(format!("{}", b6), |b31, c32| c32.clone());
    };
    'l35: for a35 in (0_usize..=1_usize) {
        let mut a40 = (match &Some(vec![b6]) { Some(b36) => (match a0 { (2..6) => Some(a5.clone()), (1 | 3) => Some("".to_string()), c37 => Some(c2.clone()) }).into_iter().map(|d38| (State::Half > State::Open)).into_iter().collect::<Vec<_>>(), None if (a0 < 1_usize) => (if let (29_usize..) = a0 { (if (b1 >= "a".to_string()) { Ok(vec![(b6 == 1_usize), (a35 == 3_usize)]) } else { Err(FlowError::Offline) }) } else { (if (c2 > "a".to_string()) { Ok(vec![(d33.clone() != "ab,b,,c".to_string()), (b1.clone() > String::from("ab,b,,c"))]) } else { Err(FlowError::Offline) }) }).unwrap_or_default(), e39 => vec![true, (d33.clone() < "Ä".to_owned()), (b6 >= 2_usize)] });
        cx.message(a5.clone());
        a40 = a40.clone();
    }
    let (b41, c42) = ((-7_i64), a0);
    let (d43, e44) = (a5.clone(), b6);
    b1.push(' ');
    Ok(vec![b41])
}

/// Step by step.
#[nanoflow]
pub fn flow_155(cx: &mut Device, mut a0: Decimal, mut b1: (Decimal, usize)) -> FlowResult<bool> {
    let _ = (match ("Ä".to_string() + "-17").as_str() { "aaa" => (State::Half, (a0 != Decimal::from(0_i64))).to_owned(), "ab,b,,c" => vec![a0, a0].into_iter().into_iter().fold((State::Half, (a0 == Decimal::ZERO)), |c2, d3| (State::Half, (a0 < Decimal::new((-35_i64), 2_u32).unwrap_or_default()))), _ => Some(a0).into_iter().filter(|e4| (a0 == Decimal::ZERO)).fold((State::Done, (a0 > Decimal::ONE)), |(a5, b6), c7| (a5, b6)) });
    if let (d8, (2_usize | 4_usize)) = b1 && (a0 >= Decimal::ONE) {
        let Some(d13) = Some(1_i64).into_iter().rev().chain(((-3_i64)..=0_i64)).fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |e9, a10| e9).plus_days((match b1 { (_, _) => 0_i64, (b11, c12) => 29_i64 })) else {
            return Ok(false);
        };
    } else {
        let mut e14 = ((if (a0 <= Decimal::ONE) { Ok(vec![29_i32, 3_i32, 1000000_i32]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_string() })) }).unwrap_or_default(), format!(": {a0}{a0}"));
    }
    cx.message((Some(b1).into_iter().filter(|a15| (a0 >= Decimal::ONE)).fold(" ".to_string(), |b16, (c17, d18)| String::new()) + &"Ä".to_owned().split_whitespace().map(|e19| e19.to_string()).into_iter().collect::<String>()));
    cx.message((format!(" of {} of {a0}ß{a0:^1}", 2_usize) + &("-17".to_owned() + &" ".to_owned())));
    a0 *= 1_i64;
    let mut a20: (Decimal, usize) = b1;
    cx.log(Level::Warning, format!("{:1}{}", 3_i32, Some(b1).into_iter().fold(String::new(), |b21, c22| b21.clone())));
    Ok((if let (d23, e24) = a20 { (d23 != (-40000_i32)) } else { (match b1 { (a25, b26) => (a0 < Decimal::new(5_i64, 28_u32).unwrap_or_default()), (_, c27) => (c27 < 1_usize) }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, a0: Decimal, b1: &Vec<State>, c2: &(Vec<State>, Vec<String>)) -> FlowResult<String> {
    'l5: for a5 in vec![Some(" ".to_owned()).map_or_else(|| b1.clone(), |d3| b1.clone())] {
        let Some((d8, e9)) = (if (c2.0.len() > 3_usize) { Some((if let (b6, c7) = c2.clone() { (State::Half, 5_i64) } else { (State::Open, 1_i64) })) } else { None }) else {
            continue;
        };
        let mut a10: Vec<Vec<String>> = vec![vec![String::from("-17")], vec!["İstanbul".to_string(), "a".to_string(), " ".to_owned()]];
    }
    let mut c12 = (if ((*b1).len() <= 1_usize) { a0 } else { (if (c2.0.len() <= 2_usize) { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|b11| a0) });
    let d18: Decimal = 'l14: loop {
        let (b16, c17) = Some(29_usize).into_iter().skip_while(|e14| (a0 == Decimal::from((-1_i32)))).max().map_or_else(|| (c12, Some((-1_i32))), |a15| (c12, Some(1_i32)));
        break b16;
    };
    let e19: (Vec<State>, Vec<String>) = c2.clone();
    let mut a20 = d18;
    let e39: i64 = 'l22: loop {
        cx.log(Level::Info, format!("x{}{:12}: {:1.5}", c12, a20, (match e19.clone() { (c22, d23) if (c2.1.len() > 1_usize) => (a0 > Decimal::new(5_i64, 28_u32).unwrap_or_default()), (e24, a25) => (a0 > Decimal::new(12345_i64, 2_u32).unwrap_or_default()), (b26, c27) => (d18 > Decimal::new(25_i64, 1_u32).unwrap_or_default()) })));
        break Some(vec![a20]).into_iter().flatten().fold((match e19.clone() { (d28, e29) => 400_i64, (a30, b31) => 1_i64, (c32, _) => 5_i64 }), |d33, e34| (match e19.clone() { (a35, b36) => d33, (c37, _) => d33, d38 => 0_i64 }));
    };
    {
        let mut a40 = 0_i32;
        'l43: while a40 < 1_i32 && (if let (b41, _) = e19.clone() { (d18 == Decimal::ONE) } else { false }) {
            a40 += 1_i32;
            c12 += ({ let d43 = 2_usize; (if ((*b1).len() > 3_usize) { Ok(a20) } else { Err(FlowError::Offline) }) }).unwrap_or(c12);
            if (a0 <= Decimal::ONE) {
                a20 = a20;
                match e19.clone() {
                    (e44, a45) => {
                        let mut b46 = b1.clone();
                    }
                    c47 => {
                        let d48 = (c12 * 7_i32);
                    }
                }
            } else {
                if let (e49, a50) = e19.clone() && (c2.1.len() >= 3_usize) {
                    let (d58, e59) = (match c2.clone() { (b51, c52) => vec![b1.clone(), e49.clone()], d53 => vec![e49.clone(), e49.clone(), b1.clone()] }).into_iter().rev().step_by(2_usize).fold(Some(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]).map_or_else(|| (Some("a".to_owned()), c12), |e54| (Some("İstanbul".to_owned()), d18)), |(a55, b56), c57| (Some(String::from("aaa")), a0));
                    c12 = a0;
                }
            }
        }
    }
    let mut a60 = (-40000_i32);
    Ok(String::from("İstanbul"))
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, a0: &Decimal, b1: (i32, Option<String>)) -> FlowResult {
    if let (c2, Some(d3)) = b1.clone() {
        let b21 = (match b1.clone() { (e4, a5) if (b1.0 < 1_i32) => b1.clone(), ((12..), Some(b6)) => d3.lines().map(|c7| c7.to_string()).rev().fold((match b1.clone() { ((-7..-3), Some(d8)) => b1.clone(), (e9, Some(a10)) if ((*a0) >= Decimal::ZERO) => (e9, Some(b6.clone())), (b11, c12) => b1.clone() }), |d13, e14| (if let ((-7_i32..-3_i32), _) = b1.clone() { d13.clone() } else if ((*a0) >= Decimal::ONE) { d13.clone() } else { b1.clone() })), a15 => (if ((*a0) <= Decimal::ZERO) { ((-3_i64)..=3_i64).fold((c2, Some(d3.clone())), |b16, c17| b16.clone()) } else { Some(b1.clone()).into_iter().rev().fold(b1.clone(), |d18, (e19, a20)| b1.clone()) }) });
        if ((*a0) < Decimal::ZERO) {
            let a25 = (match b1.clone() { (c22, None) => Some(c2), (d23, e24) => Some(c2) }).unwrap_or_default().saturating_add(5_i32);
            let Some(d33) = (if ((*a0) > Decimal::ZERO) { Some(1_i32) } else { None }) else {
                return Ok((match b1.clone() { (b26, c27) => (), (0_i32, Some(d28)) => (if let (e29, Some(a30)) = b1.clone() { () } else { () }), (b31, c32) => () }));
            };
        } else {
            let mut d38: Decimal = ((-3_i32)..=0_i32).map(|e34| i32::MIN).fold((if ((*a0) > Decimal::ZERO) { Ok(Some(400_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: d3.clone() })) }), |a35, b36| (if (b1.0 >= 1_i32) { Ok(Some(0_i64)) } else { Err((FlowError::Failed { code: "early".to_string(), text: d3.clone() })) })).unwrap_or_default().map_or_else(|| (*a0), |c37| (if ((*a0) >= Decimal::ONE) { Some((*a0)) } else { Some((*a0)) }).into_iter().sum::<Decimal>());
        }
    } else {
        let mut e39 = b1.clone();
    }
    cx.log(Level::Info, (if b1.1.is_some() { Ok(Some(vec![7_i32])) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) }).unwrap_or(Some(vec![10_i32, 5_i32, (-40000_i32)])).map_or(("ß".to_string() + "Ä"), |a40| String::new().max("İstanbul".to_owned())));
    'l43: for d43 in (if let ((-7_i32..), Some(_)) = b1.clone() && b1.1.is_some() { (if let (-1_i32, Some(b41)) = &b1 { vec![b41.clone(), "ß".to_owned(), "\"{}\\".to_owned()] } else { vec![" \t x\n".to_owned()] }) } else { Some(vec!["Ä".to_string(), "日本語".to_string(), "aaa".to_string()]).unwrap_or_else(|| vec![String::from("x=1=2"), String::from("aaa"), " \t x\n".to_owned()]) }).into_iter().skip(7_usize) {
        let e44 = flow_026(cx, 10_i32)?;
    }
    let a45: Decimal = (*a0);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: &Vec<String>) -> FlowResult<Vec<Option<bool>>> {
    for _ in (if let None = Some(Some(0_i64)) { vec![a0.clone()] } else if true { vec![a0.clone(), a0.clone(), a0.clone()] } else { vec![a0.clone(), a0.clone()] }).into_iter().rev().fold(vec![a0.clone(), a0.clone(), a0.clone()], |b1, c2| b1.clone()) {
        if let (3_i64..7_i64) = vec![0_i64].into_iter().take_while(|e4| vec![a0.clone(), a0.clone()].into_iter().fold(((*e4) >= 10_i64), |a5, b6| a5)).sum::<i64>() && ((*a0).len() < 2_usize) {
            if ((*a0).len() < 2_usize) {
                continue;
            }
        } else {
            vec![a0.clone(), a0.clone()].into_iter().for_each(|c7| { let _ = Some(Some(State::Done)).is_none(); });
        }
        let mut d8: Vec<(String, State)> = vec![("Ä".to_string(), State::Open), (String::from("aaa"), State::Open)];
        if let (12_i32..16_i32) = ({ let e9 = Decimal::from((-7_i64)); ((-40000_i32) - (-1_i32)) }) {
            d8.sort_by(|a10, b11| a10.cmp(b11));
        }
    }
    let e14: bool = 'l13: loop {
        let mut d13: Vec<String> = a0.clone();
        break false;
    };
    let d18 = {
        let a15;
        if ((*a0).len() >= 1_usize) { a15 = ({ let b16 = (match " \t x\n".to_string().as_str() { "ab,b,,c" => e14, _ => e14 }); (!e14) }); } else { a15 = Some(a0.clone()).max(Some(a0.clone())).is_some_and(|c17| (Some(State::Half) < Some(State::Open))); }
        a15
    };
    let mut e19 = e14;
    let (a20, _) = (a0.clone(), a0.clone());
    cx.message(format!("}}{} of {:>1}", (10_usize as i32), (400_usize / 3_usize)));
    if ((*a0).len() >= 2_usize) {
        match e14 {
            false if ((*a0).len() > 1_usize) => {
                'l22: for c22 in vec![e19, (vec![e19, false] < vec![d18]), true] {
                    let e24: (Vec<bool>, i64) = ({ let d23 = Some("İstanbul".to_owned()).is_some(); (vec![e14], 0_i64) });
                    let mut a25: bool = e19;
                    let b26 = (vec![10_i32], c22);
                }
            }
            c27 => {
                let mut d28 = c27;
            }
        }
        let mut e29: bool = e14;
    } else {
        let mut a30 = a0.clone();
        a30 = a20.clone();
    }
    cx.log(Level::Warning, "ab,b,,c".to_string());
    Ok(vec![Some(d18), Some(e14), Some(e14)])
}

/// Step by step.
#[nanoflow]
pub fn flow_159(cx: &mut Device, mut a0: Vec<Vec<bool>>, b1: Option<i64>, c2: &i32) -> FlowResult<(Option<String>, Option<bool>)> {
    match b1 {
        Some(d3 @ (-1)) => {
            let (c12, (_, d13)) = Some(a0.clone()).into_iter().fold(Some(((*c2) > 7_i32)).into_iter().rev().fold(((*c2), ((*c2), String::from(" \t x\n"))), |(e4, (a5, b6)), c7| (a5, ((*c2), b6.clone()))), |(d8, (e9, a10)), b11| (1000000_i32, (e9, a10.clone())));
        }
        e14 => {
            while let Some(b16) = a0.pop() {
                if ((*c2) < 0_i32) {
                    let mut c17: Option<i64> = Some(2_i64);
                } else {
                    let mut b21 = ({ let d18 = vec![1000000_i64]; vec![Some(String::new()), Some(String::from("-17"))] }).first().cloned().into_iter().flatten().into_iter().enumerate().map(|(e19, a20)| a20.clone()).collect::<String>();
                }
            }
        }
    }
    {
        let mut c22 = 0_i32;
        'l24: while c22 < 2_i32 && true {
            c22 += 1_i32;
            let mut b26 = vec![vec![((*c2), (*c2)), ((*c2), 0_i32), (c22, (*c2))], vec![(c22, c22), (c22, (*c2)), (c22, (*c2))]].into_iter().rev().enumerate().map(|e24| vec![(c22, (*c2))]).min().unwrap_or(Some(vec![Decimal::from((-7_i64)), Decimal::new((-35_i64), 29_u32).unwrap_or_default()]).map_or_else(|| vec![(c22, (*c2)), (c22, (*c2)), ((*c2), (*c2))], |a25| vec![(c22, (*c2)), ((*c2), (*c2))])).last().cloned();
            if b1.is_none() {
                for d28 in vec![Some((c22, c22)), Some(String::from("a")).and(b26)] {
                    a0 = a0.clone();
                    a0 = a0.clone();
                    a0.clear();
                }
            }
        }
    }
    let mut e29 = (*c2);
    a0.insert(0_usize, vec![((*c2) <= 29_i32), ((*c2) <= 400_i32)]);
    e29 = e29;
    vec![e29, e29].into_iter().for_each(|a30| { let _ = (-40000_i64); });
    let b31: Vec<Vec<bool>> = a0.clone();
    Ok((Some("a".to_string()), Some(((*c2) != 1_i32))))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_160(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: bool) -> FlowResult<Decimal> {
    let Some(d3) = (if c2 { Some(c2) } else { None }) else {
        return cx.fail("given-up", vec!["a".to_owned(), " \t x\n".to_string(), " \t x\n".to_string()].join("Ä"));
    };
    let b6: i32 = 'l5: loop {
        let _ = Some(Some(State::Half)).map_or_else(|| d3, |a5| d3).min(d3);
        break (-7_i32);
    };
    let c12: usize = 'l8: loop {
        let mut b11 = (if let Some(Some((-1_i64..3_i64))) = Some(Some((*b1))) { Some(Some("a".to_string())) } else { Some(Some("İstanbul".to_owned())) }).into_iter().collect::<Vec<_>>().into_iter().filter_map(|d8| (*b1).checked_div((*b1))).rev().take((1_usize - 0_usize)).fold(d3, |e9, a10| c2);
        break 10_usize;
    };
    'l14: for e14 in vec![(if a0.due.is_none() { String::from("A\r\nB\n\n") } else { "Ä".to_owned() })] {
        let Some(b16) = (if ((*b1) < 1_i64) { Some((match (c12 > 2_usize) { true => (*b1), a15 => (*b1) })) } else { None }) else {
            continue;
        };
        let d23: i32 = (b6.checked_div(b6).into_iter().skip_while(|c17| Some(Some(Decimal::ONE)).is_some()).product::<i32>() * (match c2 { true => Some(vec![e14.clone(), e14.clone(), e14.clone()]), d18 => Some(vec![e14.clone()]) }).map_or((if let (-1_i64..) = (*b1) { b6 } else { b6 }), |e19| Some(c2).into_iter().filter(|a20| d3).fold(b6, |b21, c22| b6)));
    }
    let e24: i64 = (-2_i64);
    let a25: i64 = (*b1);
    let mut b26 = Some(3_usize).unwrap_or(c12);
    Ok((match c2 { false => (Decimal::new(999_i64, 2_u32).unwrap_or_default() + b6), _ => a0.price }))
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: &mut Obj<Task>, b1: String) -> FlowResult<i64> {
    let d3: usize = 'l3: loop {
        break 7_usize;
    };
    if (b1 < "aaa".to_string()) {
        return Ok((match d3 { e4 @ (5_usize) => Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), (29..) => Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), a5 => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default() }).days_until(vec![b1.clone(), b1.clone()].into_iter().fold(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), |b6, c7| b6)));
    }
    let Some(_) = (if (b1 >= "a".to_string()) { Some(vec![b1.clone(), b1.clone(), b1.clone()].into_iter().fold(State::Done, |d8, e9| d8)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 3_i32 && true {
            a10 += 1_i32;
            match d3 {
                0_usize => {
                    match a10 {
                        (-7_i32..) => {
                            cx.close_page()?;
                        }
                        c12 => {
                            cx.commit(a0)?;
                        }
                    }
                }
                _ => {
                    'l14: for e14 in &vec![b1.clone(), " \t x\n".to_owned()] {
                        cx.commit(a0)?;
                        let mut a20 = Some(e14.clone()).into_iter().skip(7_usize).fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |a15, b16| vec![a10, (-40000_i32), a10].into_iter().filter(|c17| ((*c17) != 400_i32)).rev().fold(a15, |d18, e19| a15)).week();
                        a0.title += &b1;
                    }
                }
            }
            if (b1 <= "Ä".to_string()) {
                let e29: i32 = 'l22: loop {
                    let d28: usize = (match a10 { -7 if (a0.effort <= (-1_i32)) => d3, 1_i32 => (d3 / (d3 - 0_usize)), c22 => vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()].into_iter().skip(d3).fold(d3, |d23, e24| d3).min((match c22 { a25 @ (3) => 10_usize, b26 @ (12) => d3, c27 => d3 })) });
                    break (-1_i32);
                };
            } else {
                for b31 in &vec![a10, a10] {
                    let mut c32 = 7_i32;
                    let mut d33 = a10;
                    cx.commit(a0)?;
                }
                let (c37, d38) = Some(Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default())).to_owned().into_iter().fold((Some((-40000_i64)), Decimal::new(12345_i64, 1_u32).unwrap_or_default()), |(e34, a35), b36| (e34, a35));
            }
        }
    }
    let e39 = (d3, Some(State::Half));
    Ok(((-3_i64)..(-1_i64)).rev().sum::<i64>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_162(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<Option<String>> {
    'l3: for (d3, e4) in vec![({ let _ = vec![1000000_i32]; (String::from(""), b1) })] {
        let e9 = {
            let a5;
            if (a0.state == State::Done) { a5 = d3.split(&d3).map(|b6| b6.to_string()).min().into_iter().collect::<String>(); } else { a5 = (if let -7_i64 = b1 && (e4 <= (-2_i64)) { d3.clone() } else if (!a0.is_urgent) { "Ä".to_owned() } else { d3.clone() }).split(&d3).map(|c7| c7.to_string()).map(|d8| d8.clone()).collect::<String>(); }
            a5.clone()
        };
        cx.log(Level::Warning, format!(": {e4} of {}{}", Some(Decimal::new(12345_i64, 29_u32).unwrap_or_default()).unwrap_or_default(), (if let (-1_i64 | 1_i64) = b1 { DateTime::from_milliseconds(86400000_i64).unwrap_or_default() } else { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() })));
        a0.weight -= e4;
    }
    a0.effort += (({ let a10 = vec![Decimal::new(12345_i64, 29_u32).unwrap_or_default()]; (b1 <= 5_i64) }) as i32);
    {
        let mut b11 = 0_i32;
        'l13: while b11 < 2_i32 && (a0.title > "a".to_string()) {
            b11 += 1_i32;
            a0.weight *= 3_i64;
            b1 /= 7_i64;
        }
    }
    let (d13, e14) = (b1, Decimal::new(25_i64, 3_u32).unwrap_or_default());
    b1 = a0.weight;
    {
        let mut a15 = 0_i32;
        'l17: while a15 < 1_i32 && a0.due.is_none() {
            a15 += 1_i32;
            a0.effort += Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().weekday();
            'l18: for d18 in vec![b1] {
                match a15 {
                    (0..4) => {
                        cx.commit(a0)?;
                    }
                    (12_i32 | 14_i32) => {
                        let mut e19: Vec<String> = vec![Some("\"{}\\".to_owned()).unwrap_or(String::new())];
                    }
                    a20 => {
                        cx.commit(a0)?;
                    }
                }
                'l22: for c22 in vec![(if let (-1_i64 | 1_i64) = b1 && (a0.state != State::Done) { String::new() } else { "\"{}\\".to_owned() }), flow_029(cx, a15, (if a0.seen.is_none() { (String::from("Ä"), (b1 <= 0_i64)) } else { ("日本語".to_string(), (d13 < 5_i64)) }))?] {
                    let d23: i32 = 7_i32.min(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().year());
                }
            }
        }
    }
    let e24 = cx.can_read(&*a0, |o| o.price);
    Ok((if (a0.effort >= 3_i32) { Some(String::new()) } else { None }))
}

/// Step by step.
#[nanoflow]
pub fn flow_163(cx: &mut Device, a0: &Option<(String, String)>, b1: &bool) -> FlowResult<Vec<Decimal>> {
    let a5: bool = (if (*b1) { Some(Some(5_i64)) } else { None }).into_iter().into_iter().any(|c2| Some(Some(c2)).unwrap_or(Some(c2)).into_iter().take_while(|d3| (*b1)).all(|e4| (if (*b1) { (*b1) } else { (*b1) })));
    'l7: for (c7, _) in vec![(a5, 1_i32)] {
        'l21: for b21 in (1_i64..=4_i64).map(|d8| (match a0.clone() { Some((e9, a10)) => matches!((*b1), false), Some((b11, c12)) => (!(*b1)), d13 => Some(d8).into_iter().rev().all(|e14| (*b1)) })).take_while(|a15| ({ let _ = Some((*b1)).into_iter().filter(|b16| (*a15)).any(|c17| c7); vec![vec![String::new(), " \t x\n".to_owned()], vec!["A\r\nB\n\n".to_string()]].into_iter().fold((*a15), |d18, e19| true) })) {
            let e24 = {
                let c22;
                if (*a0).is_some() { c22 = Some(a0.clone()).into_iter().skip(0_usize).any(|d23| false); } else { c22 = false; }
                c22
            };
            {
                let mut a25 = 0_i32;
                'l27: while a25 < 3_i32 && (*b1) {
                    a25 += 1_i32;
                    cx.message((match (*b1) { true if (*a0).is_some() => "İstanbul".to_owned().to_owned(), c27 => format!("{e24}{:<1}", DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()) }));
                    let (_, _) = vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()].into_iter().map(|d28| d28).max().into_iter().flat_map(|e29| vec![a5]).step_by(2_usize).fold((a25, "ß".to_owned()), |(a30, b31), c32| (a30, b31.clone()));
                }
            }
        }
        {
            let mut d33 = 0_i32;
            while d33 < 2_i32 && true {
                d33 += 1_i32;
                'l37: for _ in &({ let a35 = (d33 >= (-40000_i32)); vec![a5, (*b1)] }) {
                    let mut e44: String = (if (*a0).is_some() { Some(((*b1), 0_i64)) } else { None }).into_iter().fold((if let None = a0.clone() && (!(*b1)) { format!("{c7}}}{}}}{b1}", d33) } else { a5.to_string() }), |c37, (d38, e39)| (match a5 { true => Some(vec![a5]), a40 => Some(vec![(*b1)]) }).into_iter().filter_map(|b41| Some(c37.clone())).take(0_usize).fold(c37.clone(), |c42, d43| String::from("x=1=2")));
                    e44 = String::from("");
                    e44.clear();
                }
                let (a45, (b46, _)) = (true, ("ab,b,,c".to_string(), d33));
            }
        }
        let mut c47 = true;
    }
    cx.message(format!("{b1}}}{b1}"));
    let mut d48: Decimal = Decimal::new(999_i64, 29_u32).unwrap_or_default();
    cx.message(format!("{{{}{}}}{:*^1}", d48, "日本語".to_owned(), 29_i32));
    let e49: Decimal = d48;
    Ok(vec![e49, e49])
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: &(Option<i64>, (i32, i64)), mut b1: Vec<Vec<i32>>, c2: Vec<State>) -> FlowResult<Option<State>> {
    'l4: while let Some(e4) = b1.pop() {
        cx.message(format!("{}{{{}{}", ((-3_i32)..=1_i32).chain(e4.clone()).sum::<i32>(), vec!["a".to_string()].concat(), (match (*a0) { (a5, (b6, c7)) => "ß".to_string(), (d8, e9) => " ".to_string(), (a10, (b11, c12)) => String::from("Ä") })));
    }
    'l17: for c17 in vec![vec!["A\r\nB\n\n".to_string()]].into_iter().flatten().take_while(|d13| true.to_owned()).filter(|e14| vec![c2.clone(), c2.clone()].into_iter().rev().all(|a15| e14.starts_with(&e14.clone()))) {
        let Some(a20) = (if (Decimal::new(25_i64, 29_u32).unwrap_or_default() < 3_i64) { Some(vec![c17.clone(), c17.clone()].into_iter().fold(c17.clone(), |d18, e19| e19.clone())) } else { None }) else {
            break;
        };
        let Some(_) = (if (c2.len() > 2_usize) { Some(vec![Decimal::from(1_i32), Decimal::from((-2_i64)), Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()].into_iter().sum::<Decimal>()) } else { None }) else {
            return Ok(Some(Some(Decimal::ONE)).map_or_else(|| c2.clone().get(1_usize).cloned(), |b21| Some(State::Done).xor(Some(State::Half))));
        };
        if a0.0.is_none() {
            Some(7_i32).into_iter().take_while(|c22| (c17.clone() == "x=1=2".to_owned())).min_by_key(|d23| DateTime::from_milliseconds(137634567_i64).unwrap_or_default()).into_iter().enumerate().map(|e24| vec![Some(c17.clone())].into_iter().filter(|a25| (c17.clone() > String::from("aaa"))).filter(|b26| (c17.clone() >= "Ä".to_string())).fold((-2_i32), |c27, d28| c27)).for_each(|e29| { let _ = e29; });
        }
    }
    b1 = vec![vec![1_i32, 1000000_i32, 7_i32], vec![(-1_i32), 7_i32, 5_i32]].to_owned();
    let c47: Date = loop {
        'l32: for c32 in vec![c2.clone()] {
            if a0.0.is_none() {
                b1 = (match (*a0) { (d33, (e34, a35)) => (match (*a0) { (Some(b36), (c37, _)) => b1.clone(), (Some(d38), (e39, a40)) => vec![vec![e34], vec![e39, e34], vec![0_i32, e39]], b41 => b1.clone() }), (c42, (d43 @ (-7..-3), (400_i64 | 402_i64))) => vec![vec![d43, d43], vec![d43, d43], vec![d43]], (e44, a45) => b1.clone() });
                cx.message(format!(" of {}", 2_usize));
            } else {
                let mut b46: String = "İstanbul".to_string();
                cx.message("日本語".to_owned());
            }
        }
        break Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default();
    };
    let d48 = b1.clone();
    let ((e49, a50), _) = (((-7_i64), 7_i64), c2.clone());
    Ok(Some(State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: Option<String>) -> FlowResult {
    let b1 = Some(vec!["Ä".to_string(), "\"{}\\".to_string(), "a".to_owned()]).unwrap_or(vec!["日本語".to_string(), " \t x\n".to_string(), "ß".to_string()]).get(2_usize).cloned();
    for _ in vec![(if true { vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()] } else if let Some(c2) = a0.clone() { vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()] } else if true { vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()] }), vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()]] {
        match a0.clone() {
            Some(e4) if vec![vec![(-1_i64), (-2_i64)]].into_iter().step_by(1000000_usize).any(|a5| (e4.clone() >= String::from("a"))) => {
                let c7: bool = 'l7: loop {
                    cx.message(e4.clone());
                    break true;
                };
            }
            Some(_) => {
                match b1.clone() {
                    Some(_) => {
                        let mut d8 = (if cx.is_online() { Some(400_i64) } else { None });
                    }
                    _ => {
                        let _ = (3_i32 as i64).saturating_sub(2_i64);
                    }
                }
            }
            e9 => {
                'l16: for _ in vec![({ let a10 = vec![(-1_i64)]; b1.clone() }), String::new().char_indices().map(|(b11, c12)| c12.to_string()).filter(|d13| false).max_by_key(|e14| "ß".to_string())] {
                    let mut d18 = (if Some(false).unwrap_or_else(|| true) { Some(vec![b1.clone(), a0.clone()].into_iter().take(2_usize).step_by(2_usize).fold("x=1=2".to_owned(), |b16, c17| "日本語".to_string())) } else { None });
                    let a20 = Some(Some(1_i64).map_or(vec![40000_usize].into_iter().into_iter().rev().collect::<Vec<_>>(), |e19| vec![7_usize, 3_usize, 40000_usize]));
                    let mut b21: Option<i64> = vec![10_i64].last().cloned();
                }
            }
        }
    }
    cx.message(format!("{:*>1.0}", vec![vec!["\"{}\\".to_owned(), "A\r\nB\n\n".to_owned(), "-17".to_string()], vec!["ab,b,,c".to_owned(), " \t x\n".to_owned()]].into_iter().fold(Decimal::new(5_i64, 2_u32).unwrap_or_default(), |c22, d23| c22)));
    let mut e24 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default();
    let mut a25 = 10_i64;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, mut a0: (Option<String>, i64), mut b1: i32, mut c2: Vec<i32>) -> FlowResult {
    let d13: i32 = 'l4: loop {
        c2 = vec![vec![c2.clone(), vec![3_i32, b1]].into_iter().rev().fold(b1, |e4, a5| e4), ({ let (b6, c7) = a0.clone(); b1 }), b1];
        break (match b1 { 0_i32 => Some(Some(b1)), (..=0_i32) if a0.0.is_some() => Some(Some(b1)), d8 => Some(Some(b1)) }).into_iter().flatten().into_iter().filter(|e9| vec![0_i64, 10_i64, 1_i64].into_iter().skip_while(|a10| true).filter(|b11| ((*e9) >= 5_i32)).any(|c12| (c12 >= 0_i64))).product::<i32>();
    };
    let mut e14: Vec<i32> = c2.clone();
    if let (Some(a15), b16) = a0.clone() {
        if (c2.len() > 1_usize) {
            match b1 {
                (..1) => {
                    let (_, c17) = (Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(b1));
                }
                d18 @ (1_i32..) => {
                    let (e24, a25) = Some(vec![Decimal::ZERO]).into_iter().step_by(3_usize).collect::<Vec<_>>().into_iter().take(Some(vec![State::Done, State::Half]).into_iter().into_iter().into_iter().fold(3_usize, |e19, a20| e19)).fold((Decimal::new(25_i64, 0_u32).unwrap_or_default(), d18), |(b21, c22), d23| (if let (Some(_), (3_i64..=9_i64)) = a0.clone() && (e14.len() > 1_usize) { (Decimal::from(2_i64), 1_i32) } else { (Decimal::ZERO, c22) }));
                }
                b26 => {
                    e14.truncate((((b26 > 400_i32) as usize) - 0_usize));
                }
            }
        }
        while let Some(d28) = c2.pop() {
            match a0.clone() {
                (Some(e29), a30) => {
                    b1 *= 7_i32;
                }
                _ => {
                    let d33 = Some((b16, 7_usize)).unwrap_or((match b1 { (..=3_i32) => (b16, 5_usize), b31 @ (..-7_i32) if (a0.1 >= (-1_i64)) => (b16, 7_usize), c32 => (b16, 1000000_usize) }));
                }
            }
        }
    }
    let mut a35: (Option<String>, i64) = Some(Some((d13 >= 1_i32)).map_or_else(|| a0.clone(), |e34| a0.clone())).unwrap_or_else(|| (Some("".to_string()), (-2_i64)));
    if let (Some(b36), c37) = a0.clone() {
        match a0.clone() {
            (None, d38) => {
                cx.log(Level::Info, format!("{}", d38));
            }
            _ => {
                e14.retain(|e39| (b36.clone() <= String::from("a")));
            }
        }
        c2.sort_by(|a40, b41| a40.cmp(b41).then(b41.cmp(a40)));
    } else {
        let c42: (Option<String>, i64) = a35.clone();
    }
    let d43: (Option<String>, i64) = a35.clone();
    c2.extend(Some(b1));
    e14 = e14.clone();
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Option<bool>>, mut c2: State) -> FlowResult<String> {
    match (if let (State::Open | State::Done) = c2 { c2 } else { c2 }) {
        State::Done if (a0.state != State::Done) => {
            for mut e4 in cx.retrieve(Task::filter(|d3| (d3.effort != (-2_i32))).order_by(|t| t.title).limit(1))? {
                let mut c12 = vec![vec![c2, c2], vec![c2, c2], vec![c2]].into_iter().zip((if ((*b1).len() < 2_usize) { Ok(c2) } else { Err(FlowError::Offline) }).ok()).map(|a5| vec![a5.clone(), a5.clone()].into_iter().take_while(|b6| a0.is_urgent).take_while(|c7| true).fold((if (e4.title <= "aaa".to_string()) { vec![c2, c2] } else { vec![State::Done, c2, c2] }), |d8, e9| d8.to_vec())).fold(c2, |a10, b11| State::Half);
                let mut d13: i64 = (-2_i64);
            }
        }
        e14 => {
            if a0.seen.is_some() {
                return Ok(((if ((*b1).len() >= 1_usize) { "ß".to_owned() } else { String::from("a") }) + &vec![vec![Some((c2 < State::Done)), Some((e14 <= State::Done)), Some(true)]].into_iter().map(|a15| b1.clone()).fold("-17".to_string(), |b16, c17| b16.clone())));
            }
        }
    }
    'l19: for e19 in &vec![b1.clone()] {
        c2 = State::Open;
        'l21: for b21 in &vec![c2, c2] {
            if ((*b1).len() < 1_usize) {
                break 'l19;
            }
        }
    }
    let mut c22 = c2;
    let d23 = c22;
    Ok(a0.title.clone().chars().map(|e24| e24.to_string()).chain(vec![String::from("\"{}\\"), String::from("ab,b,,c"), "-17".to_string()].into_iter().take(0_usize).take(2_usize).nth(4_usize).into_iter()).rev().collect::<String>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &Obj<Task>, b1: Vec<State>) -> FlowResult<DateTime> {
    cx.message(format!("}}{}x{}{:ß>5}", true, (match Some(1_i32) { Some(c2 @ (-7)) => Decimal::new(12345_i64, 29_u32).unwrap_or_default(), d3 => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), 29_i32));
    for mut a5 in cx.retrieve(Task::filter(|e4| (e4.state == State::Half)).offset(1).limit(3))? {
        a5.effort = a5.effort;
        cx.message(format!("x{}}}{:*<1}", (if a0.seen.is_some() { 2_i64 } else { (-40000_i64) }), (match (if (b1.len() > 3_usize) { Ok("ab,b,,c".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_owned() })) }) { Ok(b6) => (-2_i64), Err(_) => 400_i64, _ => 2_i64 })));
    }
    {
        let mut c7 = 0_i32;
        'l9: while c7 < 4_i32 && (b1.len() >= 1_usize) {
            c7 += 1_i32;
            for mut a10 in cx.retrieve(Task::filter(|e9| (!(!(e9.price != Decimal::ONE)))).order_by(|t| t.title).offset(0).limit(2))? {
                let mut b11 = c7;
                let c12 = (b11, 5_i64);
            }
            for e14 in cx.retrieve(Task::filter(|d13| d13.due.is_none()).order_by(|t| t.effort).limit(2))? {
                cx.delete(e14)?;
            }
        }
    }
    let d23: i64 = 'l16: loop {
        if (b1.len() <= 2_usize) {
            'l22: for _ in vec![vec![vec![State::Done, State::Half, State::Done], vec![State::Done, State::Half]], vec![b1.clone(), b1.clone()], vec![b1.clone(), b1.clone()]].into_iter().flatten().take(vec![b1.clone()].into_iter().enumerate().map(|(b16, c17)| c17.clone()).skip_while(|d18| false).fold(3_usize, |e19, a20| e19)) {
                cx.show_home()?;
                let mut c22: Option<State> = Some(State::Open);
                cx.close_page()?;
            }
        }
        break DateTime::from_milliseconds(0_i64).unwrap_or_default().to_owned().seconds_until(DateTime::from_milliseconds(0_i64).unwrap_or_default());
    };
    Ok(Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()).max(Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())).unwrap_or(Some(String::from("x=1=2")).map_or(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), |e24| DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())))
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, mut c2: Option<i32>) -> FlowResult<i32> {
    c2 = ({ let _ = (match (if (b1 >= (-1_i32)) { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "\"{}\\".to_string() })) }) { Ok(_) => (if (b1 >= 1000000_i32) { Ok(c2) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }).unwrap_or_else(|d3| c2), Err(_) => Some(c2).unwrap_or_default(), _ => c2.xor(c2) }); (0_i64..=6_i64).flat_map(|e4| vec![b1, 7_i32, b1]).step_by(400_usize).zip(Some((b1 < (-2_i32)))).map(|(a5, b6)| 7_i32.signum()).max_by_key(|c7| false) });
    for e9 in cx.retrieve(Task::filter(|d8| (d8.weight != (-7_i64))).limit(1))? {
        cx.delete(e9)?;
    }
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 2_i32 && (b1 > 3_i32) {
            a10 += 1_i32;
            let a15 = {
                let c12;
                if a0.due.is_none() { c12 = (match b1 { d13 @ (..=-7_i32) => a0.effort, e14 => b1 }); } else { c12 = b1.rem_euclid((0_i32..=3_i32).product::<i32>()); }
                c12
            };
        }
    }
    c2 = (if let (1_i32..5_i32) = b1 { (if let -1_i32 = b1 { c2 } else { c2 }) } else { c2 });
    c2 = (if (b1 >= 1_i32) { Some(c2) } else { None }).unwrap_or_default();
    Ok(({ let b16 = c2; Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().day_of_year() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    let e4: i64 = 'l4: loop {
        if (a0.weight <= 1_i64) {
            break Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().weeks_until(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default());
        }
        break Some((*b1)).unwrap_or_else(|| Some((*b1)).into_iter().skip(29_usize).product::<i64>());
    };
    cx.show_home()?;
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && true {
            a5 += 1_i32;
            let _ = vec![Some(Some("Ä".to_owned())), Some(Some(String::new()))].min(vec![Some(Some(" \t x\n".to_owned())), Some(Some(String::from("-17"))), Some(Some("\"{}\\".to_owned()))]).into_iter().flatten().filter(|c7| a0.is_urgent).fold((DateTime::from_milliseconds(0_i64).unwrap_or_default(), State::Open), |d8, e9| d8);
        }
    }
    cx.log(Level::Info, a0.title.clone());
    let Some(d13) = (if (a0.state == State::Half) { Some(vec![3_usize].into_iter().step_by(1_usize).filter(|a10| c2).min_by_key(|b11| (*b1))) } else { None }) else {
        return Ok((match c2 { true => (), c12 => (match "-17".to_owned().as_str() { "Ä" => (), "aaa" => (), _ => () }) }));
    };
    cx.log(Level::Warning, (format!("{:<1}{}", (-40000_i32), 2_usize) + "Ä"));
    Ok(vec![c2].max(vec![c2, c2]).into_iter().skip_while(|e14| a0.as_ref().is_empty()).take(5_usize).for_each(|a15| { let _ = false; }))
}

/// Step by step.
#[nanoflow]
pub fn flow_171(cx: &mut Device, a0: Vec<String>, b1: Decimal) -> FlowResult {
    (if let 3_i32 = 0_i32 && (a0.len() < 2_usize) { vec![b1] } else { vec![b1, b1, b1] }).into_iter().for_each(|c2| { let _ = true; });
    'l6: for b6 in vec![(match (Some((-1_i64)), Some(0_usize)) { (None, Some((1_usize..=7_usize))) if (a0.len() >= 1_usize) => b1, (d3, e4) => b1 }), (b1 - 29_i64)] {
        let mut a10: usize = ({ let c7 = (b6 - b1.trunc()); ({ let e9 = ({ let d8 = (DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), 5_i32); c7 }); flow_004(cx, (if (b1 > Decimal::ZERO) { 2_usize } else { 0_usize }))? }) });
    }
    cx.message(format!(": {}{{{}{:1}", "ab,b,,c".to_owned().to_string(), (String::from("İstanbul") + ""), 10_i64.div_euclid(1_i64)));
    let c12 = {
        let b11;
        if (a0.len() < 2_usize) { b11 = 1000000_i64; } else { b11 = 1_i64; }
        b11
    };
    let mut d13 = (if (a0.len() <= 2_usize) { Some((match c12 { (..=-1_i64) if (c12 <= 2_i64) => DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), (400..404) => DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), _ => DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() })) } else { None });
    Ok((match c12 { (1 | 3) if (a0.len() > 1_usize) => ().to_owned(), e14 => flow_021(cx, vec![1000000_usize, 1_usize, 3_usize], &0_usize, (if (e14 != (-7_i64)) { vec![State::Done, State::Open, State::Done] } else { vec![State::Open] }))? }))
}

/// Step by step.
#[nanoflow]
pub fn flow_172(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Vec<(i32, i64)>) -> FlowResult<i32> {
    let e4 = {
        let d3;
        if (c2.len() < 3_usize) { d3 = a0.title.clone().to_lowercase(); } else { d3 = b1.clone().max(b1.clone()); }
        d3.clone()
    };
    c2.clear();
    for b6 in cx.retrieve(Task::filter(|a5| (a5.weight >= 1500_i64)).order_by_descending(|t| t.price).limit(2))? {
        cx.delete(b6)?;
    }
    let e14: String = 'l8: loop {
        let mut d13 = Some(c2.clone()).into_iter().map(|d8| (match vec![(DateTime::from_milliseconds(0_i64).unwrap_or_default(), 1000000_i64)].last().cloned() { Some((e9, (3_i64..))) => vec![(0_i32, 7_i64), (1_i32, 2_i64)], a10 => d8.iter().cloned().collect::<Vec<_>>() })).rev().fold(vec![Some(0_usize), Some(3_usize), Some(5_usize)], |b11, c12| b11.clone());
        break b1.clone();
    };
    let _ = Some(e4.clone()).unwrap_or_default();
    if ((*b1) <= "aaa".to_string()) {
        return Ok(({ let a15 = (if (e14.clone() >= "\"{}\\".to_string()) { Ok(b1.clone()) } else { Err(FlowError::Offline) }).unwrap_or_default(); ((-1_i32)..=2_i32).product::<i32>() }));
    }
    c2 = c2.iter().copied().chain(c2.iter().copied()).into_iter().collect::<Vec<_>>();
    let d18: String = loop {
        let c17 = c2.clone();
        break format!("x{e14}{b1:*>.2}ß{}", DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default());
    };
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, a0: &Obj<Task>, mut b1: i64) -> FlowResult<Option<i32>> {
    match b1 {
        c2 @ (0..) => {
            let d3 = (c2, c2);
        }
        1 if a0.due.is_none() => {
            let c7 = {
                let e4;
                if (a0.title > "aaa".to_string()) { e4 = Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().days(); } else { e4 = b1.checked_div(b1).unwrap_or_else(|| vec![b1, b1, b1].into_iter().fold(b1, |a5, b6| b6)); }
                e4
            };
        }
        d8 => {
            'l10: for a10 in &vec![b1, d8] {
                if let -1_i64 = b1 && a0.is_urgent {
                    let mut b16: Option<(i32, DateTime)> = Some((match (*a10) { (-7_i64..) => vec![vec![400_i32, 400_i32], vec![(-7_i32), 7_i32, (-7_i32)]], b11 => vec![vec![0_i32, 5_i32, i32::MIN], vec![10_i32, 1_i32, 1000000_i32], vec![0_i32, 3_i32]] })).into_iter().flatten().find_map(|c12| Some(5_i32).map_or((if (a0.weight >= 3_i64) { Some((400_i32, DateTime::from_milliseconds(0_i64).unwrap_or_default())) } else { Some((7_i32, DateTime::from_milliseconds(0_i64).unwrap_or_default())) }), |d13| (match b1 { 1_i64 => Some((d13, DateTime::from_milliseconds(86400001_i64).unwrap_or_default())), e14 @ (..-1_i64) => Some((1_i32, DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())), a15 => Some((d13, DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default())) })));
                    cx.close_page()?;
                }
                (if let c17 @ (0_i64..4_i64) = (*a10) { Some(Some(c17)) } else { Some(Some(d8)) }).into_iter().flatten().chain(Some(vec![10_i64, b1]).unwrap_or_default()).filter(|d18| false).for_each(|e19| { let _ = ("A\r\nB\n\n".to_owned() + " \t x\n"); });
            }
        }
    }
    'l21: for b21 in (0_i64..0_i64) {
        if (b1 <= (-1_i64)) {
            let (b26, c27) = ({ let c22 = 1_i64; vec![b1, 29_i64, c22].into_iter().step_by(2_usize).fold((b1, 29_usize), |(d23, e24), a25| (a25, e24)) });
        }
        b1 = 29_i64;
    }
    {
        let mut e29 = cx.retrieve(Task::filter(|d28| d28.is_urgent).order_by(|t| t.title).offset(2).limit(1))?;
        for (_, a30) in e29.iter_mut().enumerate() {
            a30.effort = 1_i32;
        }
        cx.commit_all(&mut e29)?;
    }
    for mut c32 in cx.retrieve(Task::filter(|b31| (b31.is_urgent || (b31.effort != 4_i32))).order_by(|t| t.price).limit(1))? {
        c32.weight *= 7_i64;
        cx.commit(&mut c32)?;
    }
    {
        let mut e34 = cx.retrieve(Task::filter(|d33| ((d33.state == State::Done) || (d33.effort < (-2_i32)))).order_by_descending(|t| t.due).limit(3))?;
        for (_, a35) in e34.iter_mut().enumerate() {
            a35.effort = 5_i32;
        }
        cx.commit_all(&mut e34)?;
    }
    let (_, b36) = (b1, b1);
    if let Some(mut d38) = cx.first(Task::filter(|c37| (c37.state == State::Open)).order_by(|t| t.title).offset(0).limit(0))? {
        if let Some(mut e39) = cx.first(Task::all().order_by(|t| t.effort).limit(1))? {
            let mut a40: i64 = b1;
            let mut b41: (Option<usize>, Vec<String>) = (Some(1_usize), vec![String::from("A\r\nB\n\n"), "\"{}\\".to_owned(), String::from("İstanbul")]);
        }
        vec![Some(b1)].into_iter().flatten().for_each(|c42| { let _ = 1_usize; });
    }
    Ok(Some(2_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_174(cx: &mut Device, a0: &Obj<Task>, b1: Vec<Option<DateTime>>, c2: Option<i32>, d3: bool) -> FlowResult<Vec<Vec<usize>>> {
    let mut b6: Option<i32> = (match c2 { None => ({ let _ = c2; c2.iter().filter(|e4| d3).filter(|a5| d3).last().cloned() }), _ => c2 });
    cx.message(({ let c7 = d3; String::new() }));
    cx.log(Level::Info, format!("{{{:ß>5}: {}", vec![b6].into_iter().fold("".to_owned(), |d8, e9| d8.clone()), (-40000_i32).rem_euclid(7_i32)));
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 2_i32 && d3 {
            a10 += 1_i32;
            'l14: for e14 in (match "İstanbul".to_owned().as_str() { "" => vec![Some(Decimal::new(5_i64, 3_u32).unwrap_or_default()), Some(Decimal::new(5_i64, 1_u32).unwrap_or_default()), Some(Decimal::from(1000000_i32))], "a" => vec![Some(Decimal::ZERO)], _ => vec![Some(Decimal::ONE)] }).into_iter().min_by_key(|c12| (match "\"{}\\".to_string().as_str() { "aaa" => Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), "ab,b,,c" => Decimal::from(29_i64), _ => Decimal::new(5_i64, 2_u32).unwrap_or_default() })).into_iter().step_by(3_usize).chain(vec![Some(Decimal::new(999_i64, 28_u32).unwrap_or_default())]) {
                b6 = ({ let _ = e14; (if c2.is_some() { Ok(vec![String::from("Ä")]) } else { Err(FlowError::Offline) }) }).unwrap_or(vec!["ß".to_owned(), " ".to_string(), String::new()].into_iter().skip_while(|a15| d3).filter(|b16| d3).collect::<Vec<_>>()).into_iter().filter_map(|c17| Some(a10)).skip_while(|d18| ("".to_string() + "aaa").contains(&a0.title.clone())).max();
                if (a0.weight <= 1_i64) {
                    let e19 = ((2_usize as usize) / 7_usize);
                    b6 = ({ let a20 = false; Some((29_i64, 7_i64)).into_iter().fold(Some(b6), |b21, c22| Some(c2)).unwrap_or_else(|| b6) });
                } else {
                    b6 = c2;
                    let mut a25 = vec![State::Open].into_iter().flat_map(|d23| vec![c2, c2].into_iter().skip(29_usize).collect::<Vec<_>>()).min_by_key(|e24| (-7_i64)).into_iter().flatten().next();
                }
            }
            let b26 = a10;
        }
    }
    b6 = b6;
    for mut d28 in cx.retrieve(Task::filter(|c27| (c27.is_urgent || (!(c27.weight >= 1500_i64)))).limit(3))? {
        cx.commit(&mut d28)?;
        for a30 in cx.retrieve(Task::filter(|e29| ((e29.state == State::Open) || e29.due.is_none())).order_by_descending(|t| t.price).limit(3))? {
            cx.delete(a30)?;
        }
    }
    Ok(vec![vec![1_usize], vec![400_usize]])
}

/// Step by step.
#[nanoflow]
pub fn flow_175(cx: &mut Device, a0: &mut Obj<Task>, b1: (Option<DateTime>, (i32, bool)), mut c2: Decimal) -> FlowResult<String> {
    c2 = c2;
    if (if (a0.weight <= 3_i64) { Ok(0_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }).is_err() {
        let (d3, e4) = (c2, c2);
        let mut b16 = (if let (Some(a5), (b6, c7)) = b1 { vec![Some(400_i64)].into_iter().flatten().fold(vec![b1, b1].into_iter().take_while(|(d8, (e9, a10))| c7).fold(c2, |b11, (c12, d13)| b11), |e14, a15| Decimal::ZERO) } else { e4 });
    }
    let c17: bool = a0.is_urgent;
    let mut d18 = cx.get(a0.id())?;
    let c22: bool = vec![c17, c17].into_iter().any(|e19| (if e19 { Some(400_usize) } else { Some(40000_usize) }).into_iter().step_by(3_usize).fold((c2 >= 7_i64), |a20, b21| a20));
    let mut d23: i32 = (-1_i32).saturating_add(10_i32);
    Ok(vec!["".to_string(), "A\r\nB\n\n".to_string(), String::from("İstanbul")].into_iter().into_iter().collect::<String>())
}

/// Step by step.
#[nanoflow]
pub fn flow_176(cx: &mut Device, mut a0: Date, b1: bool) -> FlowResult<String> {
    let c2 = a0;
    let mut d3 = cx.today();
    for a5 in &vec![d3] {
        if (!b1) {
            vec![c2, d3, d3].into_iter().map(|b6| (match b1 { true => 1_usize, c7 => 1_usize })).for_each(|d8| { let _ = d3.weeks_until(c2); });
            let e14 = {
                let e9;
                if (a0 >= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { e9 = (match b1 { false => vec![vec![400_i64, 5_i64, 10_i64], vec![3_i64]], a10 => vec![vec![0_i64], vec![(-2_i64), 1_i64, 10_i64], vec![3_i64]] }).into_iter().flatten().step_by(10_usize).fold(a0, |b11, c12| (*a5)); } else { e9 = (if let true = (if (a0 > Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok(3_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("İstanbul") })) }).is_ok_and(|d13| ((*a5) >= Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())) && (c2 >= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { (if b1 { a0 } else if (c2 > Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { c2 } else if (c2 <= Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { a0 } else { c2 }) } else { c2 }); }
                e9
            };
        }
        let (a15, b16) = (b1, Some(c2));
    }
    let (c17, _) = (if (c2 < Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { (match (if (c2 > Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) { Ok("\"{}\\".to_string()) } else { Err(FlowError::Offline) }) { Ok(_) => (Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), ("aaa".to_owned(), (d3 >= Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))), Err(_) => (a0, ("İstanbul".to_owned(), (d3 < Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()))), _ => (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), ("-17".to_string(), b1)) }) } else { (c2, ("İstanbul".to_owned(), b1)) });
    if b1 {
        return Ok(format!(" of {d3:^12}"));
    }
    Ok((if (a0 > Date::of(2000_i32, 2_i32, 29_i32).unwrap_or_default()) { Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { Some(d3) }).into_iter().fold((String::from("Ä") + " "), |d18, e19| d18.clone().trim().to_string()))
}

/// Step by step.
#[nanoflow]
pub fn flow_177(cx: &mut Device, a0: Decimal) -> FlowResult<String> {
    'l6: for b6 in Some(a0).and_then(|b1| Some(vec![(-40000_i32), 10_i32, 1_i32])).map_or(Some(a0).into_iter().collect::<Vec<_>>(), |c2| vec![5_i64].into_iter().fold(vec![a0, Decimal::new((-35_i64), 28_u32).unwrap_or_default()], |d3, e4| d3.clone())).into_iter().rev() {
        if (a0 > Decimal::ZERO) {
            break;
        }
    }
    match &(if (a0 >= Decimal::new(5_i64, 3_u32).unwrap_or_default()) { Ok(Some(a0)) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|c7| Some(a0)) {
        Some(d8) if (a0 < Decimal::ZERO) => {
            let e14: Option<Option<State>> = (if let (b11, c12) = vec![vec![" ".to_string(), String::from("A\r\nB\n\n"), "ß".to_string()]].into_iter().fold((7_usize, "ß".to_string()), |e9, a10| (40000_usize, String::from("Ä"))) { (if let d13 @ (29_usize) = b11 { vec![Some(State::Half)] } else { vec![Some(State::Open)] }) } else if (a0 >= Decimal::ZERO) { vec![Some(State::Half), Some(State::Done), Some(State::Done)] } else { vec![Some(State::Done), Some(State::Half), Some(State::Open)] }).into_iter().rev().max();
        }
        a15 => {
            let b16 = (*a15);
        }
    }
    let c17: Decimal = (if (("-17".to_owned(), a0) >= ("日本語".to_owned(), a0).max(("aaa".to_owned(), Decimal::ONE))) { a0 } else { a0.floor() });
    let Some(e19) = (if (a0 < Decimal::ONE) { Some(1_i32) } else { None }) else {
        return Ok(({ let d18 = Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(); flow_029(cx, (if (a0 <= Decimal::ONE) { 2_i32 } else { (-40000_i32) }), (if (a0 >= Decimal::ONE) { (String::from("-17"), (d18 < Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())) } else { ("x=1=2".to_string(), (d18 >= Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())) }))? }));
    };
    let mut a20: i32 = e19;
    cx.log(Level::Info, "\"{}\\".to_owned());
    vec![Some("ab,b,,c".to_owned()), Some("ab,b,,c".to_owned())].into_iter().skip_while(|b21| (c17 > Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default())).for_each(|c22| { let _ = 400_i64; });
    Ok("aaa".to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_178(cx: &mut Device, a0: &mut Obj<Task>, b1: (Option<Date>, String)) -> FlowResult<Option<Decimal>> {
    let b11: i32 = 'l3: loop {
        let a5 = (if let (d3, e4) = b1.clone() { b1.clone() } else { b1.clone() });
        break ((match b1.clone() { (b6, _) => true, (Some(c7), d8) => (d8.clone() > " ".to_owned()), (e9, a10) => (a10.clone() <= "-17".to_owned()) }) as i32);
    };
    let _ = (match Some((b11, 29_i64)).unwrap_or((b11, 1000000_i64)) { ((3_i32..7_i32), c12 @ (3..)) if (a0.price < Decimal::ZERO) => vec![b11, b11, b11].into_iter().take_while(|d13| (c12 != (-2_i64))).fold(b1.clone(), |e14, a15| b1.clone()), (b16, c17) => b1.clone() });
    cx.log(Level::Info, format!("{{{}", "日本語".to_string()));
    {
        if a0.due.is_some() {
            a0.title = "too ".repeat(30_usize);
        }
        match cx.commit(a0) {
            Ok(()) => {
                let _ = b1.clone();
            }
            Err(FlowError::Invalid { entity: d18, .. }) => {
                cx.commit_all(a0)?;
            }
            Err(e19) => return Err(e19),
        }
    }
    let b21 = (match DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().days_until(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()) { -7_i64 => (match "\"{}\\".to_owned().as_str() { "Ä" => (b1.clone(), b1.clone()), "aaa" => ((Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), "ab,b,,c".to_string()), b1.clone()), _ => (b1.clone(), b1.clone()) }), a20 => (b1.clone(), b1.clone()) });
    Ok(Some(" \t x\n".to_owned()).into_iter().fold(String::new(), |c22, d23| c22.clone()).parse::<Decimal>().ok())
}

/// Step by step.
#[nanoflow]
pub fn flow_179(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: Option<Vec<i64>>, d3: &usize) -> FlowResult {
    cx.commit(a0)?;
    let e9: i32 = 'l5: loop {
        let b6 = {
            let a5;
            if a0.seen.is_none() { a5 = (-2_i32); } else { a5 = b1; }
            a5
        };
        break Some(vec![b1, b1]).into_iter().fold(a0.effort, |c7, d8| (-b1));
    };
    'l12: for c12 in &vec![(*d3), (*d3)].into_iter().map(|a10| (*d3)).collect::<Vec<_>>() {
        cx.commit(a0)?;
        let e19: usize = 'l14: loop {
            if (b1 > 1_i32) {
                let a15 = cx.count(Task::filter(|e14| ((e14.price < Decimal::ONE) || e14.due.is_none())).limit(3))?;
            } else {
                let d18 = flow_011(cx, a0, (4_usize..=5_usize).fold(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], |b16, c17| vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]), vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()].into_iter().collect::<Vec<_>>())?;
            }
            break ((b1 as usize) - 0_usize);
        };
        a0.effort = e9;
    }
    let (a20, b21) = ("aaa".to_owned(), vec![String::from("aaa")]);
    'l25: for a25 in (2_i32..=3_i32).map(|c22| State::Half).take_while(|d23| true) {
        cx.log(Level::Warning, format!("ß{d3:>5}}}{:>5.2}", false));
        if ((*d3) > 1_usize) {
            continue;
        }
    }
    Ok((if c2.is_none() { ({ let b26 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(); () }) } else { Some(Some(e9)).into_iter().rev().map(|c27| c27).for_each(|d28| { let _ = b1; }) }))
}

/// How each flow is called as the function that it is.
pub const STATEMENTS: &[Case] = &[
    Case { name: "flow_000", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_000(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_001", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let mut x1: Vec<String> = g.take()?; let made = flow_001(cx, &mut x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_002", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let made = flow_002(cx, &mut x0)?; g.give(&made) } },
    Case { name: "flow_003", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: (i32, Option<usize>) = g.take()?; let made = flow_003(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_004", run: |cx, g| { let mut x0: usize = g.take()?; let made = flow_004(cx, x0)?; g.give(&made) } },
    Case { name: "flow_005", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: Vec<bool> = g.take()?; let mut x3: Option<Date> = g.take()?; let made = flow_005(cx, &mut x0, x1, &mut x2, x3)?; g.give(&made) } },
    Case { name: "flow_006", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Option<i64> = g.take()?; let mut x3: bool = g.take()?; let made = flow_006(cx, &x0, &x1, &mut x2, x3)?; g.give(&made) } },
    Case { name: "flow_007", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_007(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_008", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: i32 = g.take()?; let made = flow_008(cx, &mut x0, &x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_009", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Vec<Vec<i64>> = g.take()?; let mut x3: String = g.take()?; let made = flow_009(cx, &mut x0, &mut x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_010", run: |cx, g| { let mut x0: (Option<i32>, Vec<String>) = g.take()?; let mut x1: usize = g.take()?; let made = flow_010(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_011", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Date> = g.take()?; let mut x2: Vec<Date> = g.take()?; let made = flow_011(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_012", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<String>> = g.take()?; let mut x2: (Vec<i64>, Option<i64>) = g.take()?; let made = flow_012(cx, &mut x0, &mut x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_013", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<Date>> = g.take()?; let made = flow_013(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_014", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: Vec<String> = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_014(cx, &x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_015", run: |cx, g| { let mut x0: (State, DateTime) = g.take()?; let mut x1: bool = g.take()?; let made = flow_015(cx, &x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_016", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (bool, (String, State)) = g.take()?; let mut x2: (Option<bool>, String) = g.take()?; let mut x3: Vec<(usize, DateTime)> = g.take()?; let made = flow_016(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_017", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Vec<Decimal> = g.take()?; let made = flow_017(cx, &x0, &x1, &x2, &mut x3)?; g.give(&made) } },
    Case { name: "flow_018", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(Date, i32)> = g.take()?; let mut x2: (State, Vec<Decimal>) = g.take()?; let made = flow_018(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_019", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: Vec<Decimal> = g.take()?; let made = flow_019(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_020", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: Option<Vec<Date>> = g.take()?; let made = flow_020(cx, &x0, &mut x1, x2, &mut x3)?; g.give(&made) } },
    Case { name: "flow_021", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_021(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_022", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_022(cx, &x0, x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_023", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_023(cx, &mut x0, &x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_024", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<DateTime> = g.take()?; let made = flow_024(cx, &mut x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_025", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: Vec<Vec<bool>> = g.take()?; let made = flow_025(cx, &x0, &mut x1, &x2)?; g.give(&made) } },
    Case { name: "flow_026", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_026(cx, x0)?; g.give(&made) } },
    Case { name: "flow_027", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Option<bool>> = g.take()?; let made = flow_027(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_028", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: usize = g.take()?; let made = flow_028(cx, &mut x0, &mut x1, x2)?; g.give(&made) } },
    Case { name: "flow_029", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: (String, bool) = g.take()?; let made = flow_029(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_030", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_030(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_031", run: |cx, g| { let mut x0: (usize, DateTime) = g.take()?; let mut x1: i32 = g.take()?; let mut x2: State = g.take()?; let made = flow_031(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_032", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: i32 = g.take()?; let mut x2: bool = g.take()?; let made = flow_032(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_033", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: bool = g.take()?; let made = flow_033(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_034", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: Option<Option<String>> = g.take()?; let mut x2: String = g.take()?; let made = flow_034(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_035", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: String = g.take()?; let made = flow_035(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_036", run: |cx, g| { let mut x0: (bool, (i64, String)) = g.take()?; let mut x1: usize = g.take()?; let made = flow_036(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_037", run: |cx, g| { let mut x0: Vec<Vec<State>> = g.take()?; let mut x1: State = g.take()?; let made = flow_037(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_038", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: i64 = g.take()?; let made = flow_038(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_039", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let mut x2: Option<Vec<Decimal>> = g.take()?; let made = flow_039(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_040", run: |cx, g| { let mut x0: (String, Decimal) = g.take()?; let mut x1: bool = g.take()?; let mut x2: bool = g.take()?; let made = flow_040(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_041", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_041(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_042", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_042(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_043", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(String, String)> = g.take()?; let mut x2: Option<String> = g.take()?; let mut x3: String = g.take()?; let made = flow_043(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_044", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: Vec<i32> = g.take()?; let made = flow_044(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_045", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<usize>> = g.take()?; let mut x2: State = g.take()?; let made = flow_045(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_046", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<String> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_046(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_047", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Option<bool>> = g.take()?; let mut x2: Vec<i64> = g.take()?; let made = flow_047(cx, &x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_048", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<Vec<DateTime>> = g.take()?; let mut x2: Vec<Option<String>> = g.take()?; let made = flow_048(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_049", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<DateTime> = g.take()?; let mut x2: Vec<bool> = g.take()?; let made = flow_049(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_050", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: Vec<String> = g.take()?; let made = flow_050(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_051", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = flow_051(cx, x0)?; g.give(&made) } },
    Case { name: "flow_052", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_052(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_053", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Date> = g.take()?; let made = flow_053(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_054", run: |cx, g| { let mut x0: (Date, usize) = g.take()?; let mut x1: i64 = g.take()?; let made = flow_054(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_055", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: usize = g.take()?; let mut x2: i32 = g.take()?; let made = flow_055(cx, x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_056", run: |cx, g| { let mut x0: Option<Option<usize>> = g.take()?; let mut x1: i64 = g.take()?; let mut x2: i32 = g.take()?; let made = flow_056(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_057", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Option<Option<State>> = g.take()?; let made = flow_057(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_058", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let mut x2: bool = g.take()?; let mut x3: Vec<Option<i64>> = g.take()?; let made = flow_058(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_059", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: bool = g.take()?; let mut x2: i64 = g.take()?; let made = flow_059(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_060", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let mut x1: (String, (usize, i32)) = g.take()?; let made = flow_060(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_061", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_061(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_062", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let made = flow_062(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_063", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: String = g.take()?; let mut x2: bool = g.take()?; let made = flow_063(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_064", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: ((i32, bool), i32) = g.take()?; let mut x2: Option<(i64, String)> = g.take()?; let made = flow_064(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_065", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = flow_065(cx, x0)?; g.give(&made) } },
    Case { name: "flow_066", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: bool = g.take()?; let made = flow_066(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_067", run: |cx, g| { let mut x0: Option<Option<i64>> = g.take()?; let made = flow_067(cx, x0)?; g.give(&made) } },
    Case { name: "flow_068", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: Vec<Date> = g.take()?; let mut x2: Date = g.take()?; let made = flow_068(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_069", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let made = flow_069(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_070", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: State = g.take()?; let mut x2: Vec<DateTime> = g.take()?; let made = flow_070(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_071", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: Vec<Option<Decimal>> = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_071(cx, &mut x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_072", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_072(cx, x0)?; g.give(&made) } },
    Case { name: "flow_073", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<String> = g.take()?; let mut x2: Date = g.take()?; let made = flow_073(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_074", run: |cx, g| { let mut x0: Option<usize> = g.take()?; let mut x1: bool = g.take()?; let made = flow_074(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_075", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<State> = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Option<i64> = g.take()?; let made = flow_075(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_076", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let mut x2: Option<(DateTime, i32)> = g.take()?; let mut x3: i64 = g.take()?; let made = flow_076(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_077", run: |cx, g| { let mut x0: i64 = g.take()?; let made = flow_077(cx, x0)?; g.give(&made) } },
    Case { name: "flow_078", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(i32, i64)> = g.take()?; let made = flow_078(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_079", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i32 = g.take()?; let mut x2: bool = g.take()?; let made = flow_079(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_080", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let made = flow_080(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_081", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let made = flow_081(cx, x0)?; g.give(&made) } },
    Case { name: "flow_082", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<bool> = g.take()?; let made = flow_082(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_083", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i32 = g.take()?; let made = flow_083(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_084", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let made = flow_084(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_085", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_085(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_086", run: |cx, g| { let mut x0: Option<Decimal> = g.take()?; let made = flow_086(cx, x0)?; g.give(&made) } },
    Case { name: "flow_087", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_087(cx, x0)?; g.give(&made) } },
    Case { name: "flow_088", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<i32> = g.take()?; let made = flow_088(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_089", run: |cx, g| { let mut x0: Vec<Vec<Decimal>> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_089(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_090", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_090(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_091", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_091(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_092", run: |cx, g| { let mut x0: ((Decimal, i64), Option<i32>) = g.take()?; let mut x1: i64 = g.take()?; let made = flow_092(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_093", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Date = g.take()?; let made = flow_093(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_094", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Vec<String> = g.take()?; let mut x2: Vec<i64> = g.take()?; let made = flow_094(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_095", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: Vec<(State, State)> = g.take()?; let mut x2: String = g.take()?; let made = flow_095(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_096", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: ((Decimal, i32), Decimal) = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_096(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_097", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Vec<Option<i32>> = g.take()?; let mut x3: usize = g.take()?; let made = flow_097(cx, &mut x0, &x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_098", run: |cx, g| { let mut x0: Option<Option<State>> = g.take()?; let mut x1: Option<Vec<i32>> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_098(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_099", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_099(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_100", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_100(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_101", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Date = g.take()?; let made = flow_101(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_102", run: |cx, g| { let mut x0: (i32, Vec<usize>) = g.take()?; let mut x1: Option<bool> = g.take()?; let mut x2: Vec<i64> = g.take()?; let made = flow_102(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_103", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: usize = g.take()?; let made = flow_103(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_104", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: Option<String> = g.take()?; let made = flow_104(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_105", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = flow_105(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_106", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let made = flow_106(cx, x0)?; g.give(&made) } },
    Case { name: "flow_107", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: (i64, (i32, String)) = g.take()?; let mut x2: Option<i64> = g.take()?; let made = flow_107(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_108", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: Vec<(Decimal, String)> = g.take()?; let made = flow_108(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_109", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_109(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_110", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: i32 = g.take()?; let made = flow_110(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_111", run: |cx, g| { let mut x0: Option<Option<bool>> = g.take()?; let mut x1: (State, String) = g.take()?; let mut x2: i64 = g.take()?; let made = flow_111(cx, &x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_112", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: State = g.take()?; let made = flow_112(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_113", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_113(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_114", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<i64> = g.take()?; let mut x2: Option<i32> = g.take()?; let mut x3: Option<bool> = g.take()?; let made = flow_114(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_115", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = flow_115(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_116", run: |cx, g| { let mut x0: Option<Option<State>> = g.take()?; let mut x1: DateTime = g.take()?; let made = flow_116(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_117", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Option<i32> = g.take()?; let made = flow_117(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_118", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: State = g.take()?; let mut x3: String = g.take()?; let made = flow_118(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_119", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: (Option<Decimal>, State) = g.take()?; let made = flow_119(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_120", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_120(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_121", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<State> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_121(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_122", run: |cx, g| { let mut x0: usize = g.take()?; let made = flow_122(cx, x0)?; g.give(&made) } },
    Case { name: "flow_123", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<Option<i64>> = g.take()?; let made = flow_123(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_124", run: |cx, g| { let mut x0: Option<usize> = g.take()?; let made = flow_124(cx, x0)?; g.give(&made) } },
    Case { name: "flow_125", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<Option<bool>> = g.take()?; let made = flow_125(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_126", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<Decimal>, String) = g.take()?; let mut x2: Option<i32> = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_126(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_127", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: DateTime = g.take()?; let mut x2: Vec<i32> = g.take()?; let mut x3: i32 = g.take()?; let made = flow_127(cx, &mut x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_128", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = flow_128(cx, x0)?; g.give(&made) } },
    Case { name: "flow_129", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let made = flow_129(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_130", run: |cx, g| { let mut x0: Vec<Option<State>> = g.take()?; let mut x1: Vec<Decimal> = g.take()?; let mut x2: Option<String> = g.take()?; let made = flow_130(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_131", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_131(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_132", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Vec<(Date, i64)> = g.take()?; let made = flow_132(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_133", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_133(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_134", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_134(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_135", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: State = g.take()?; let made = flow_135(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_136", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: usize = g.take()?; let made = flow_136(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_137", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Option<Vec<i64>> = g.take()?; let mut x3: State = g.take()?; let made = flow_137(cx, &x0, &x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_138", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: usize = g.take()?; let made = flow_138(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_139", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: String = g.take()?; let made = flow_139(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_140", run: |cx, g| { let mut x0: (i32, (String, Date)) = g.take()?; let mut x1: i64 = g.take()?; let made = flow_140(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_141", run: |cx, g| { let mut x0: bool = g.take()?; let made = flow_141(cx, x0)?; g.give(&made) } },
    Case { name: "flow_142", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: DateTime = g.take()?; let made = flow_142(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_143", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Date> = g.take()?; let made = flow_143(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_144", run: |cx, g| { let mut x0: ((usize, Date), (String, DateTime)) = g.take()?; let mut x1: Option<State> = g.take()?; let made = flow_144(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_145", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_145(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_146", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<DateTime>, Vec<Date>) = g.take()?; let made = flow_146(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_147", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: State = g.take()?; let made = flow_147(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_148", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: State = g.take()?; let mut x2: String = g.take()?; let made = flow_148(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_149", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<String> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_149(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_150", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<i64>, usize) = g.take()?; let mut x2: String = g.take()?; let made = flow_150(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_151", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<i32>> = g.take()?; let made = flow_151(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_152", run: |cx, g| { let mut x0: String = g.take()?; let made = flow_152(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_153", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: (Date, Decimal) = g.take()?; let made = flow_153(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_154", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = flow_154(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_155", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: (Decimal, usize) = g.take()?; let made = flow_155(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_156", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Vec<State> = g.take()?; let mut x2: (Vec<State>, Vec<String>) = g.take()?; let made = flow_156(cx, x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_157", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: (i32, Option<String>) = g.take()?; let made = flow_157(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_158", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = flow_158(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_159", run: |cx, g| { let mut x0: Vec<Vec<bool>> = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_159(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_160", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_160(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_161", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let made = flow_161(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_162", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_162(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_163", run: |cx, g| { let mut x0: Option<(String, String)> = g.take()?; let mut x1: bool = g.take()?; let made = flow_163(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_164", run: |cx, g| { let mut x0: (Option<i64>, (i32, i64)) = g.take()?; let mut x1: Vec<Vec<i32>> = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_164(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_165", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = flow_165(cx, x0)?; g.give(&made) } },
    Case { name: "flow_166", run: |cx, g| { let mut x0: (Option<String>, i64) = g.take()?; let mut x1: i32 = g.take()?; let mut x2: Vec<i32> = g.take()?; let made = flow_166(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_167", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<bool>> = g.take()?; let mut x2: State = g.take()?; let made = flow_167(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_168", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<State> = g.take()?; let made = flow_168(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_169", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_169(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_170", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_170(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_171", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Decimal = g.take()?; let made = flow_171(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_172", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<(i32, i64)> = g.take()?; let made = flow_172(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_173", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_173(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_174", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<DateTime>> = g.take()?; let mut x2: Option<i32> = g.take()?; let mut x3: bool = g.take()?; let made = flow_174(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_175", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<DateTime>, (i32, bool)) = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_175(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_176", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: bool = g.take()?; let made = flow_176(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_177", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = flow_177(cx, x0)?; g.give(&made) } },
    Case { name: "flow_178", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<Date>, String) = g.take()?; let made = flow_178(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_179", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<i64>> = g.take()?; let mut x3: usize = g.take()?; let made = flow_179(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
];
