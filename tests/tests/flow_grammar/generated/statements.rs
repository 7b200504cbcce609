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
pub fn flow_001(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<i64>, c2: &(Decimal, i64), d3: &mut Decimal) -> FlowResult<State> {
    if (c2.0 >= Decimal::ONE) {
        return cx.fail("given-up", (match b1 { None => String::from("aaa"), Some((-7_i64..)) if ((*d3) <= Decimal::ONE) => "aaa".to_string(), e4 => String::from("") }));
    }
    let a5: (usize, Option<String>) = (2_usize, Some(String::new())).min((10_usize, Some(" ".to_string())));
    match (*c2) {
        (_, b6 @ (400_i64..)) => {
            a0.weight *= 3_i64;
        }
        (c7, _) => {
            a0.effort %= 1_i32;
        }
    }
    for c12 in "A\r\nB\n\n".to_owned().url_decoded().map_or_else(|| vec![b1].into_iter().fold(Some(vec![vec![7_i64, 400_i64, 1_i64], vec![(-7_i64), 400_i64, 0_i64], vec![2_i64, 1000000_i64, 3_i64]]), |d8, e9| d8.clone()), |a10| Some(vec![vec![1_i64, 1_i64], vec![5_i64, 10_i64], vec![0_i64, 29_i64]])).into_iter().flatten().into_iter() {
        let d13 = cx.count(Task::all().offset(0).limit(3))?;
    }
    Ok(State::Half)
}

/// Step by step.
#[nanoflow]
pub fn flow_002(cx: &mut Device, a0: &mut String, b1: &mut Vec<i32>) -> FlowResult {
    if ((*b1).len() > 3_usize) {
        let mut c2 = (if ((*b1).len() <= 2_usize) { a0.clone() } else { format!("}}{a0:0^12}") });
        a0.push_str(&c2);
    }
    if ({ let d3 = b1.clone(); (1_i32..3_i32).all(|e4| (a0.clone() < "日本語".to_owned())) }) {
        let c7 = Some(a0.clone()).into_iter().into_iter().into_iter().fold(a0.clone(), |a5, b6| format!(": {}", Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()));
        cx.log(Level::Info, format!("{}ß{:<1}", (-40000_i64), Decimal::from(1_i64)));
    }
    cx.message(format!("}}{}", 1000000_i64));
    Ok((match 5_usize { d8 @ (5_usize..) => (), e9 => ().min(()) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_003(cx: &mut Device, a0: &mut DateTime, b1: (i32, Option<usize>)) -> FlowResult<Option<Vec<State>>> {
    if ((*a0) > DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) {
        return Ok(Some(b1).into_iter().step_by(3_usize).fold((if b1.1.is_some() { Ok(vec![State::Half, State::Open]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ß") })) }), |c2, (d3, e4)| (if (b1.0 < 0_i32) { Ok(vec![State::Done, State::Done, State::Half]) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) })).ok());
    }
    let mut a5 = (*a0);
    a5 = ({ let b6 = a5; vec![vec!["A\r\nB\n\n".to_owned(), "".to_string(), "-17".to_string()]] }).into_iter().flatten().fold((if (a5 >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { (*a0).start_of_hour() } else { (*a0) }), |c7, d8| ({ let e9 = b1; a5 }));
    let mut a10 = (400_usize, (-2_i64));
    Ok(Some(vec![State::Half, State::Half, State::Open]))
}

/// Step by step.
#[nanoflow]
pub fn flow_004(cx: &mut Device, a0: &mut Obj<Task>, b1: State) -> FlowResult<i32> {
    if a0.seen.is_some() {
        return Err((FlowError::Failed { code: "empty".to_string(), text: (String::new() + "ß") }));
    }
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 1_i32 && true {
            c2 += 1_i32;
            a0.weight += DateTime::from_milliseconds(86400001_i64).unwrap_or_default().weeks_until(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()).abs();
        }
    }
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 4_i32 && ((b1 != State::Open) || (b1 >= State::Open)) {
            e4 += 1_i32;
            let b6 = (-e4);
            let mut c7 = cx.get(a0.id())?;
        }
    }
    let d8 = vec![(-1_i64), i64::MAX];
    Ok(({ let e9 = vec![(-2_i64), (-40000_i64)]; Some(vec!["\"{}\\".to_owned()]).into_iter().rev().fold(1000000_i32, |a10, b11| a10) }))
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
    for b11 in vec![(match ((if ((*c2).len() < 2_usize) { vec![vec![Decimal::new(25_i64, 28_u32).unwrap_or_default()], vec![Decimal::ONE, Decimal::new((-35_i64), 1_u32).unwrap_or_default()], vec![Decimal::new(25_i64, 1_u32).unwrap_or_default(), Decimal::from(1_i32), Decimal::ONE]].into_iter().filter(|b6| (a5 < 10_i64)).fold((-1_i32), |c7, d8| 1_i32) } else { (-40000_i32) }), (if b1.is_some() { (-2_i32) } else { 1_i32 })) { ((e9, _) | (_, e9)) if ((e9 < 2_i32) && a0.seen.is_some()) => b1, _ => Some(a5) }), b1, b1] {
        let (c12, d13) = (c2.clone(), b11);
        let e14: Vec<bool> = vec![(a5 <= 1_i64)];
        let mut a15 = Some(vec![i32::MIN, 400_i32, 1000000_i32]);
    }
    Ok(vec![Some(State::Done), Some(State::Done), Some(State::Half)])
}

/// Step by step.
#[nanoflow]
pub fn flow_006(cx: &mut Device, a0: &Obj<Task>, b1: &Decimal, c2: &mut Option<i64>, d3: bool) -> FlowResult<bool> {
    if (*c2).is_none() {
        return Ok(Some(State::Done).and_then(|e4| Some((*c2))).into_iter().enumerate().map(|(a5, b6)| (if a0.due.is_some() { Ok((*c2)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") })) }).unwrap_or((*c2))).take_while(|c7| (State::Open <= State::Open)).fold(a0.is_changed(), |d8, e9| (d3 || d3)));
    }
    'l11: for b11 in vec![(*c2)] {
        cx.show_home()?;
    }
    for a15 in vec![vec![(*c2), (*c2)].into_iter().rev().fold(d3, |c12, d13| d3)] {
        let mut b16: bool = cx.is_online();
        cx.show_home()?;
        cx.show_home()?;
    }
    let _ = (match d3 { true => 400_i32, c17 => 1_i32 }).to_owned();
    Ok(d3)
}

/// Step by step.
#[nanoflow]
pub fn flow_007(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: &bool) -> FlowResult<String> {
    if (a0.title >= "b".to_string()) {
        return Ok(({ let d3 = 400_usize; Some("İstanbul".to_string()).into_iter().filter(|e4| (*c2)).collect::<String>() }));
    }
    {
        let mut a5 = 0_i32;
        while a5 < 4_i32 && (*c2) {
            a5 += 1_i32;
            cx.commit(a0)?;
        }
    }
    a0.weight %= 3_i64;
    if let (400_i64 | 402_i64) = (*b1) {
        let (c7, d8) = (0_i64, String::new());
        let mut e9 = cx.get(a0.id())?;
    } else {
        let mut a10 = (*c2);
    }
    Ok((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() }).to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_008(cx: &mut Device, a0: &mut Obj<Task>, b1: &String, c2: &mut i32) -> FlowResult<Vec<(State, State)>> {
    if (a0.title >= "a".to_string()) {
        return cx.fail("given-up", b1.clone().trim_end().to_string());
    }
    let _ = (0_i32..=1_i32).fold((b1.clone() != String::new()).to_string(), |d3, e4| b1.clone());
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && true {
            a5 += 1_i32;
            let c7 = cx.can_read(&*a0, |o| o.due);
        }
    }
    cx.message(b1.clone());
    Ok(vec![(State::Half, State::Half), (State::Done, State::Open)])
}

/// Step by step.
#[nanoflow]
pub fn flow_009(cx: &mut Device, a0: &bool, b1: i64, c2: &Option<(i64, i32)>) -> FlowResult<Vec<Option<i64>>> {
    let d3 = (b1, (*c2));
    'l10: for a10 in (match (if (b1 > 0_i64) { Ok("ab,b,,c".to_string()) } else { Err(FlowError::Offline) }) { Ok(e4) => Some(vec![(*c2), (*c2), Some((b1, 7_i32))]), Err((FlowError::Failed { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. })) => Some(vec![(*c2), Some((b1, 400_i32)), (*c2)]), _ => Some(vec![Some((b1, 0_i32))]) }).into_iter().flatten().skip_while(|a5| (*a0)).into_iter().fold(vec![Some(vec![Decimal::ZERO, Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::new(25_i64, 28_u32).unwrap_or_default()]), Some(vec![Decimal::from(i64::MIN), Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), Decimal::new(5_i64, 3_u32).unwrap_or_default()]), Some(vec![Decimal::ZERO, Decimal::new(12345_i64, 0_u32).unwrap_or_default()])], |b6, c7| b6.clone()).into_iter().flatten().take_while(|d8| (b1 < (-7_i64))) {
        cx.log(Level::Warning, "A\r\nB\n\n".to_string());
        let b11: Option<(i64, i32)> = (*c2);
        cx.log(Level::Warning, format!("ß{b1:<12}"));
    }
    Ok(vec![Some(b1), Some(b1), Some(b1)])
}

/// Step by step.
#[nanoflow]
pub fn flow_010(cx: &mut Device, a0: &Option<String>, b1: &Option<String>) -> FlowResult<(Vec<State>, Vec<usize>)> {
    if (*a0).is_none() {
        return cx.fail("given-up", format!("ß{:0^1}: {}", 7_i64, Decimal::new(999_i64, 0_u32).unwrap_or_default()));
    }
    let b6 = {
        let c2;
        if (*b1).is_some() { c2 = Some(b1.clone()).into_iter().rev().fold((-1_i32), |d3, e4| (d3 + ({ let a5 = e4.clone(); d3 }))).saturating_sub(1_i32); } else { c2 = (-40000_i32); }
        c2
    };
    let _ = (if (*b1).is_none() { a0.clone() } else { a0.clone() });
    if (*b1).is_some() {
        return cx.fail("given-up", "日本語".to_owned().max("x=1=2".to_owned()));
    }
    Ok((vec![State::Open, State::Half, State::Done], vec![29_usize, 400_usize, 400_usize]))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_011(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Date>, mut c2: Vec<Date>) -> FlowResult<Vec<Option<String>>> {
    let mut d3 = cx.get(a0.id())?;
    'l5: for a5 in b1.clone() {
        cx.commit(&mut d3)?;
        c2.extend((if (a0.price <= Decimal::ZERO) { (if (b1.len() <= 1_usize) { Some(a5) } else { Some(a5) }) } else { (if (d3.effort > (-1_i32)) { Ok(a5) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }).ok() }));
        let mut d8: i32 = (({ let c7 = ({ let b6 = vec![a5, a5, a5]; vec![a5, a5] }); 3_i32 }) + ((-1_i32).abs() * 7_i32));
    }
    c2.insert(0_usize, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default());
    Ok((if let Some((b11, c12)) = &Some(c2.clone()).into_iter().fold(Some((5_i32, (-2_i64))), |e9, a10| e9) && (!d3.is_urgent) { vec![Some("-17".to_string()), Some("İstanbul".to_string()), Some("A\r\nB\n\n".to_owned())] } else { vec![Some(String::from(" \t x\n")), Some(String::from("a")), Some(String::from("aaa"))] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_012(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<Vec<String>>, c2: &mut (Vec<i64>, Option<i64>)) -> FlowResult<(Option<Decimal>, (State, bool))> {
    if (a0.title < "aaa".to_string()) {
        return Ok((if let (d3, e4) = c2.clone() { Some(b1.clone()).into_iter().skip_while(|a5| true).fold((Some(Decimal::ONE), (State::Open, false)), |(b6, c7), d8| (b6, c7)) } else { Some(String::new()).map_or((Some(Decimal::ZERO), (State::Done, false)), |e9| (Some(Decimal::from(1_i64)), (State::Done, (e9.clone() < "ab,b,,c".to_owned())))) }));
    }
    'l11: for b11 in vec![b1.clone()] {
        a0.title = "aaa".to_owned();
        let mut c12: Vec<Vec<String>> = b1.clone();
        let mut d13 = b11.clone();
    }
    cx.commit_all(a0)?;
    if let Some(mut a15) = cx.first(Task::filter(|e14| e14.title.starts_with("a")).limit(3))? {
        cx.commit(a0)?;
        *b1 = b1.clone();
    }
    Ok((Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()), (State::Open, false)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_013(cx: &mut Device, a0: &Obj<Task>, b1: Decimal, c2: &mut ((i64, i64), Vec<i32>), d3: &Vec<Vec<usize>>) -> FlowResult<DateTime> {
    let a5: Vec<Vec<usize>> = ({ let e4 = vec![1000000_i32]; d3.clone() });
    cx.message(format!("ß{b1}ß{b1}"));
    {
        let mut b6 = 0_i32;
        'l8: while b6 < 3_i32 && ((*d3).len() >= 2_usize) {
            b6 += 1_i32;
            let d8: Vec<Vec<usize>> = a5.clone();
            let mut e9 = d3.clone();
        }
    }
    Ok(vec!["ß".to_string(), "a".to_owned()].into_iter().fold(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), |a10, b11| a10).end())
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
    let mut b11 = (match Some(vec![1000000_i64, 10_i64, (-1_i64)]).map_or_else(|| 0_usize, |b6| 3_usize) { c7 @ (1) => Some(c2.clone()), d8 => Some(c2.clone()) }).into_iter().into_iter().skip(0_usize).fold((*b1), |e9, a10| (*b1));
    let mut c12: Option<State> = Some(State::Half);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_015(cx: &mut Device, a0: &(State, DateTime), b1: &mut bool) -> FlowResult<(i64, Decimal)> {
    {
        let mut c2 = 0_i32;
        'l6: while c2 < 4_i32 && vec![(*a0)].into_iter().any(|(d3, e4)| (*b1)) {
            c2 += 1_i32;
            let b6 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default();
        }
    }
    if (a0.0 != State::Open) {
        let _ = Some(Some(DateTime::from_milliseconds(86400000_i64).unwrap_or_default())).or_else(|| Some(Some(DateTime::from_milliseconds(86400000_i64).unwrap_or_default()))).is_some_and(|c7| vec![vec!["日本語".to_string(), "x=1=2".to_owned(), "x=1=2".to_owned()], vec!["a".to_owned()]].into_iter().all(|d8| (*b1)));
    } else {
        *b1 = (if (*b1) { ({ let (e9, a10) = (*a0); Some(vec![0_usize, 5_usize]) }) } else { Some(vec![40000_usize]) }).is_none_or(|b11| (*b1));
        *b1 = (*b1);
    }
    let c12 = ((-1_i32), vec![State::Done, State::Open]);
    Ok((0_i64, Decimal::new(5_i64, 2_u32).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_016(cx: &mut Device, a0: &i64, b1: i32) -> FlowResult<(i64, Option<i64>)> {
    if ((*a0) >= 0_i64) {
        return cx.fail("given-up", (if (b1 <= 3_i32) { String::new() } else { String::from("İstanbul") }));
    }
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 4_i32 && true {
            c2 += 1_i32;
            (match ((*a0), (*a0)) { ((a5, _) | (_, a5)) if (a5 < (-1_i64)) => Some(40000_usize), _ => Some(3_usize) }).into_iter().take_while(|b6| (if (b1 < (-1_i32)) { true } else { ((*b6) == 2_usize) })).skip_while(|c7| Some(Decimal::from(2_i32)).map_or_else(|| ((*a0) == (-40000_i64)), |d8| false)).for_each(|e9| { let _ = "a".to_owned(); });
        }
    }
    let a10 = (*a0);
    let b11: i32 = b1;
    Ok(((*a0), Some(a10)))
}

/// Step by step.
#[nanoflow]
pub fn flow_017(cx: &mut Device, a0: Vec<(DateTime, String)>, b1: &mut (Vec<usize>, State)) -> FlowResult<Vec<String>> {
    if (b1.0.len() < 2_usize) {
        return Err(FlowError::Offline);
    }
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 2_i32 && (a0.len() > 1_usize) {
            c2 += 1_i32;
            *b1 = b1.clone();
        }
    }
    let (b6, c7) = (if (a0.len() > 2_usize) { (match b1.clone() { (e4, State::Half) => (Some(5_i32), a0.clone()), (a5, _) => (Some(5_i32), a0.clone()) }) } else if (a0.len() > 2_usize) { (Some(29_i32), a0.clone()) } else { (Some(5_i32), a0.clone()) });
    'l9: for (e9, a10) in vec![b1.clone(), b1.clone(), b1.clone()] {
        cx.log(Level::Warning, vec![e9.clone()].into_iter().fold("\"{}\\".to_owned(), |b11, c12| (b11.clone() + &({ let _ = e9.clone(); vec![b11.clone()].join(&b11.clone()) }))));
        let d13: Vec<(DateTime, String)> = c7.clone();
    }
    Ok(vec!["".to_owned(), "\"{}\\".to_string(), " \t x\n".to_owned()])
}

/// Step by step.
#[nanoflow]
pub fn flow_018(cx: &mut Device, a0: &mut (Option<usize>, Vec<Decimal>), b1: Vec<i64>, mut c2: i64) -> FlowResult<State> {
    if (b1.len() < 3_usize) {
        return cx.fail("given-up", format!("ß{} of {}ß{c2}", 7_i32, Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()));
    }
    {
        let mut d3 = 0_i32;
        while d3 < 4_i32 && (match (c2, c2) { ((e4, _) | (_, e4)) if ((e4 > 0_i64) && (b1.len() > 3_usize)) => (d3 > 1_i32), _ => (d3 >= (-1_i32)) }) {
            d3 += 1_i32;
            let mut b6 = Some(vec![b1.clone(), b1.clone()]).unwrap_or(vec![b1.clone()]).into_iter().count();
        }
    }
    let mut c7: (Option<usize>, Vec<Decimal>) = a0.clone();
    Ok(State::Done)
}

/// Step by step.
#[nanoflow]
pub fn flow_019(cx: &mut Device, a0: &mut Decimal, b1: i64, c2: &String) -> FlowResult<Option<i64>> {
    if ((*c2) < "b".to_string()) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: State::Half.name().to_string() }));
    }
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 4_i32 && (c2.clone() != " \t x\n".to_owned()).max((b1 == 2_i64)) {
            d3 += 1_i32;
            *a0 = (*a0);
            let e9 = (if ((*c2) > "Ä".to_string()) { Ok(vec![(c2.clone(), State::Half)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).unwrap_or_else(|a5| vec![(c2.clone(), State::Half), (c2.clone(), State::Open)]).into_iter().flat_map(|b6| vec![vec![5_usize, 7_usize], vec![40000_usize]].max(vec![vec![0_usize], vec![10_usize, 7_usize]])).zip(Some(State::Half)).map(|(c7, d8)| c7.clone()).next().into_iter().collect::<Vec<_>>();
        }
    }
    let a10 = c2.clone();
    Ok(Some(b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_020(cx: &mut Device, a0: &mut Vec<i64>) -> FlowResult<bool> {
    let mut a5: Option<State> = (match 5_i32 { b1 @ (3_i32..7_i32) if ((*a0).len() <= 3_usize) => Some(1000000_i64), c2 @ (-1..) => Some(1000000_i64), d3 => Some(0_i64) }).into_iter().min().into_iter().map(|e4| State::Half).last();
    let c12 = {
        let b6;
        if ((*a0).len() >= 1_usize) { b6 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(); } else { b6 = vec![1_usize, 10_usize, 7_usize].into_iter().zip(Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())).map(|(c7, d8)| c7).collect::<Vec<_>>().into_iter().map(|e9| a5.iter().cloned().chain(vec![State::Half, State::Half].into_iter()).max()).chain(Some(vec![a5, a5]).unwrap_or_default()).into_iter().fold(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |a10, b11| a10); }
        b6
    };
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_021(cx: &mut Device, mut a0: Vec<usize>, b1: &usize, mut c2: Vec<State>) -> FlowResult {
    for e4 in ((-2_i64)..3_i64) {
        let mut b6 = vec![Some(vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]).into_iter().any(|a5| (e4 == (-7_i64)))];
        a0.retain(|c7| ((match (*b1) { (29_usize | 31_usize) if (c2.len() < 3_usize) => Some("x=1=2".to_owned()), d8 @ (1_usize..5_usize) if (c2.len() >= 1_usize) => Some("a".to_owned()), e9 => Some(String::from("x=1=2")) }) > (if (e4 <= 10_i64) { Some("A\r\nB\n\n".to_string()) } else { Some("\"{}\\".to_owned()) })));
    }
    let a10 = Some("a".to_owned());
    {
        let mut b11 = 0_i32;
        while b11 < 3_i32 && Some(c2.clone()).into_iter().skip_while(|c12| ((*b1) >= 5_usize)).any(|d13| ((*b1) > 0_usize)) {
            b11 += 1_i32;
            let a15 = c2.clone().into_iter().collect::<Vec<_>>();
        }
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
        let b6: i32 = (match (if ((*c2) <= 1_i64) { Ok(b1) } else { Err(FlowError::Offline) }) { Ok(d3) => (if ((*c2) >= (-1_i64)) { Ok(DateTime::from_milliseconds(1_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("İstanbul") })) }).unwrap_or_else(|e4| DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).hour(), Err(FlowError::Failed { code: a5, .. }) => (match (*c2) { (-1..3) => Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().day_of_year(), _ => (b1 * 2_i32) }), _ => (Some(b1).unwrap_or(b1) / 7_i32) });
    } else {
        let a10 = DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().hours_until(vec![vec![b1], vec![b1, b1, 7_i32]].into_iter().flatten().filter(|c7| ((*c2) != 0_i64)).take(1_usize).fold(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), |d8, e9| DateTime::from_milliseconds(86400000_i64).unwrap_or_default()));
        *c2 %= 1000000_i64;
    }
    let b11 = (*c2);
    Ok((2_usize, (*c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_023(cx: &mut Device, a0: &mut i32, b1: &Option<Vec<usize>>, c2: &mut Option<i32>) -> FlowResult<String> {
    if (*c2).is_none() {
        return Ok((("-17".to_string() + &String::from(" \t x\n")) + &("".to_owned() + &"a".to_owned())));
    }
    let e4 = c2.replace(((match ((*a0), (*a0)) { ((d3, _) | (_, d3)) if (d3 < (-1_i32)) => d3, _ => (*a0) }) % 7_i32));
    let b6 = {
        let a5;
        if (*b1).is_none() { a5 = 7_i32.div_euclid((7_usize as i32)); } else { a5 = ({ let _ = Some((*a0)); (*a0) }); }
        a5
    };
    'l9: for _ in vec![({ let c7 = (*a0); Some("".to_string()) }), "".replace_pattern(&"aaa".to_string(), "<$0>")] {
        cx.log(Level::Warning, format!("x{:*<1.1}", (String::from("İstanbul") + &String::from("ab,b,,c"))));
    }
    Ok((match (*a0) { e9 @ (1_i32) => " ".to_owned(), (3..=9) if (b6 <= 1000000_i32) => String::from("日本語"), a10 => String::from("日本語") }))
}

/// Step by step.
#[nanoflow]
pub fn flow_024(cx: &mut Device, mut a0: (Option<i32>, (String, String))) -> FlowResult<Vec<String>> {
    cx.message(format!("{:*<}{}", 0_i64, String::from("a").replace(&"ß".to_owned(), "Ä")));
    if a0.0.is_some() {
        let mut a20: (Option<i32>, (String, String)) = vec![a0.clone(), a0.clone(), a0.clone()].into_iter().fold(({ let b6 = Some(a0.clone()).into_iter().fold(a0.clone(), |b1, (c2, (d3, e4))| (c2, ({ let a5 = e4.clone(); ("a".to_string(), d3.clone()) }))); ({ let c7 = a0.clone(); b6.clone() }) }), |d8, (e9, a10)| (match a0.clone() { (b11, (c12, d13)) => vec![1000000_i32, 0_i32].into_iter().filter(|e14| (d13.clone() == String::from("日本語"))).fold(a0.clone(), |a15, b16| (e9, a10.clone())), (c17, (d18, e19)) => a0.clone() }));
    } else {
        cx.message(format!("}}{}", Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()));
        cx.message(format!(": {}}}{:0^12}{{{}", 2_i32, i64::MAX, 400_i64));
    }
    let (_, b21) = (a0.clone(), 0_i64);
    Ok(vec!["-17".to_owned(), "".to_owned()])
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
        let e9 = "".to_owned().url_encoded();
        let b11 = ((match (if (a0 > 1_i32) { Ok((d8 != 400_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) }) { Ok(a10) => 400_i64, Err((FlowError::Failed { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::Store { .. } | FlowError::Offline { .. } | FlowError::Cancelled { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Gone { .. } | FlowError::Access { .. })) => 0_i64, _ => (-2_i64) }), Decimal::new(12345_i64, 2_u32).unwrap_or_default());
    }
    let (_, c12) = (0_i32, String::from(""));
    Ok(DateTime::from_milliseconds(1_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_027(cx: &mut Device, a0: &mut Vec<i32>, b1: &mut Vec<i32>, c2: &String) -> FlowResult<i32> {
    if ((*b1).len() < 2_usize) {
        return cx.fail("given-up", (c2.clone() + "-17"));
    }
    *a0 = a0.clone();
    'l4: for e4 in (0_i64..=6_i64) {
        a0.reverse();
    }
    {
        let mut a5 = 0_i32;
        while a5 < 3_i32 && ((*c2) <= "a".to_string()) {
            a5 += 1_i32;
            vec![a0.clone(), a0.clone()].into_iter().into_iter().for_each(|b11| { let _ = 5_i64; });
            *a0 = b1.clone();
        }
    }
    Ok(7_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_028(cx: &mut Device, a0: &Option<String>, mut b1: Option<State>, c2: Option<Option<String>>) -> FlowResult<(i32, String)> {
    if c2.is_none() {
        return cx.fail("given-up", format!("}}{}", 0_i32));
    }
    cx.log(Level::Warning, String::from("x=1=2").split_whitespace().map(|d3| d3.to_string()).collect::<String>().chars().map(|e4| e4.to_string()).into_iter().collect::<String>());
    let mut a5: Option<String> = a0.clone();
    {
        let mut b6 = 0_i32;
        'l8: while b6 < 3_i32 && true {
            b6 += 1_i32;
            let mut d8: Option<Option<String>> = c2.clone();
            let e9 = d8.replace(a0.clone());
        }
    }
    Ok((match a0.clone() { None => (5_i32, String::from("ß")), _ => (1000000_i32, "\"{}\\".to_owned()) }).max((if a5.is_some() { Ok((3_i32, " ".to_owned())) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or((7_i32, "aaa".to_owned()))))
}

/// Step by step.
#[nanoflow]
pub fn flow_029(cx: &mut Device, a0: &String, b1: &State, mut c2: Option<(i32, i32)>) -> FlowResult<String> {
    if ((*a0) <= "aaa".to_string()) {
        return Ok(vec!["aaa".to_owned(), a0.clone()].into_iter().skip(7_usize).into_iter().max_by_key(|d3| Decimal::ZERO).unwrap_or_else(|| Some(a0.clone()).into_iter().fold(a0.clone(), |e4, a5| e4.clone())));
    }
    let c7 = {
        let b6;
        if c2.is_none() { b6 = (*b1).max((*b1)); } else { b6 = State::Open; }
        b6
    };
    let _ = ({ let d8 = Some(Decimal::new((-35_i64), 1_u32).unwrap_or_default()); c7 });
    if c2.is_some() {
        let e9: Option<i64> = Some(i64::MIN);
    } else {
        cx.log(Level::Warning, format!(" of {}ß{a0}}}{a0:^12}", 2_i64));
    }
    Ok(Some(vec![c7]).into_iter().flatten().map(|a10| State::Open).filter(|b11| Some(a0.clone()).into_iter().zip(vec![a0.clone(), a0.clone()]).map(|c12| a0.clone()).any(|d13| ((*b11) == State::Open))).fold(a0.clone(), |e14, a15| (e14.clone() + &({ let b16 = c7; e14.clone() }))))
}

/// Step by step.
#[nanoflow]
pub fn flow_030(cx: &mut Device, a0: (DateTime, Vec<usize>)) -> FlowResult {
    cx.message(Some(a0.clone()).into_iter().map(|b1| a0.clone()).chain(Some(a0.clone()).into_iter()).max().into_iter().into_iter().filter(|c2| "a".starts_with("Ä")).fold("x=1=2".to_owned().chars().map(|d3| d3.to_string()).take(10_usize).collect::<String>(), |e4, a5| e4.clone()));
    let d28 = ({ let (b6, c7) = a0.clone(); Some(a0.clone()) }).into_iter().flat_map(|(d8, e9)| e9.iter().copied().chain(e9.iter().copied()).take_while(|a10| false).group_by(|b11| d8)).enumerate().map(|(c12, (d13, e14))| (d13, ({ let (e19, a20) = (if let (a15, b16) = a0.clone() && (a0.1.len() < 2_usize) { a0.clone() } else if let (c17, d18) = a0.clone() { a0.clone() } else { a0.clone() }); e14.clone() }))).fold(Some(a0.clone()).into_iter().take(1_usize).fold(((-2_i64), (DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), vec![2_usize])), |(b21, (c22, d23)), e24| (b21, ({ let a25 = (-7_i64); a0.clone() }))), |b26, c27| b26.clone());
    let a30 = {
        let e29;
        if (a0.0 < DateTime::from_milliseconds(0_i64).unwrap_or_default()) { e29 = DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().hour().to_owned(); } else { e29 = 400_i32; }
        e29
    };
    let mut e34 = (1_i32..1_i32).map(|b31| 7_i32).fold(d28.clone(), |c32, d33| c32.clone());
    let mut a35: (i64, (DateTime, Vec<usize>)) = d28.clone();
    'l37: for (_, (c37, _)) in &vec![a35.clone()] {
        let d38 = 1_i32;
        e34 = ((-2_i32)..1_i32).map(|e39| i32::from("A\r\nB\n\n".to_string().starts_with(&String::new()))).fold(Some(Some(d38)).map_or(Some(d28.clone()), |a40| Some(a35.clone())).into_iter().map(|b41| (*c37).millisecond()).fold(vec![vec![Decimal::new(12345_i64, 28_u32).unwrap_or_default()]].into_iter().filter(|c42| ((*c37) >= DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())).skip_while(|d43| (d38 > 5_i32)).fold(d28.clone(), |(e44, (a45, b46)), c47| (e44, ({ let d48 = 1_usize; a0.clone() }))), |(e49, (a50, b51)), c52| e34.clone().max(a35.clone())), |d53, e54| ({ let (a55, b56) = d28.1.clone(); d53.clone() }));
        let c62: i64 = 'l58: loop {
            {
                let mut d58 = 0_i32;
                'l60: while d58 < 3_i32 && (a0.1.len() < 3_usize) {
                    d58 += 1_i32;
                    let mut b61 = (({ let a60 = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().year(); (if (a0.1.len() > 2_usize) { (d58 <= 10_i32) } else { (d38 >= 5_i32) }) }) as i32);
                }
            }
            break 1_i64;
        };
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_031(cx: &mut Device, a0: &mut Obj<Task>, b1: Decimal, c2: String, d3: Decimal) -> FlowResult<i64> {
    if (b1 <= Decimal::ONE) {
        let Some(e4) = (if (c2 < "a".to_string()) { Some(c2.clone()) } else { None }) else {
            return Ok(a0.weight);
        };
    } else {
        {
            let mut a5 = 0_i32;
            'l7: while a5 < 1_i32 && true {
                a5 += 1_i32;
                'l9: for e9 in vec![vec![c2.clone(), c2.clone(), c2.clone()].into_iter().take_while(|c7| (b1 != Decimal::new((-35_i64), 1_u32).unwrap_or_default())).collect::<String>(), c2.to_ascii_uppercase()] {
                    let mut a10 = cx.get(a0.as_ref())?;
                    cx.log(Level::Info, (e9.clone() + &e9));
                }
            }
        }
    }
    let Some(b11) = (if (b1 < Decimal::ZERO) { Some(c2.clone().max(c2.clone())) } else { None }) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: Some("ß".to_string()).unwrap_or_default() }));
    };
    cx.message(format!("{:5}", (if true { 1_i32 } else if (d3 <= Decimal::ONE) { i32::MIN } else { 7_i32 })));
    let mut a15: String = flow_029(cx, &c2, &(match Some(Some((-1_i64))) { None => State::Open, c12 => State::Done }), (if (b1 >= Decimal::ZERO) { (match &(Some(0_i32), 3_usize) { (d13, (2_usize..)) => Some(((-7_i32), 3_i32)), e14 => Some((29_i32, 5_i32)) }) } else { Some((0_i32, 0_i32)) }))?;
    'l17: for c17 in vec![(b1 % d3)] {
        a15.clear();
        let Some(e19) = (if (a0.price >= Decimal::ZERO) { Some(a15.split_whitespace().map(|d18| d18.to_string()).chain(vec![a15.clone(), String::from("aaa")]).collect::<String>()) } else { None }) else {
            break;
        };
        a15.push_str(&b11);
    }
    a15 += &b11;
    Ok((match (if (d3 > Decimal::ONE) { Ok(0_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }) { Ok(a20) => a20, Err(FlowError::Failed { text: b21, .. }) => 5_i64, _ => (match ((a15.clone() >= "aaa".to_owned()), Some(State::Open)) { (c22, Some(State::Done)) => 5_i64, (true, Some(State::Open)) if (c2 < "a".to_string()) => 0_i64, (d23, e24) => 7_i64 }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_032(cx: &mut Device, mut a0: String, b1: i32, c2: bool) -> FlowResult<String> {
    vec![vec![29_i64, 0_i64], vec![7_i64, i64::MIN]].into_iter().rev().for_each(|e4| { let _ = Some((-40000_i64)).into_iter().sum::<i64>(); });
    a0 = (if c2 { "x=1=2".to_string() } else { (if cx.is_online() { (String::from("x=1=2") + &" ".to_string()) } else { ({ let a5 = b1; "x=1=2".to_owned() }) }) });
    for b11 in vec![vec![State::Half, State::Open, State::Half].into_iter().skip_while(|b6| ((*b6) == State::Done)).filter(|c7| c2).fold(a0.clone(), |d8, e9| d8.clone()), flow_029(cx, &a0, &State::Half, (if let -7_i32 = b1 && (b1 <= 0_i32) { Some((b1, b1)) } else { Some((b1, b1)) }))?, ({ let _ = Some(400_usize); a0.clone() })] {
        'l13: for d13 in vec![a0.clone(), Some(a0.clone()).unwrap_or_else(|| b11.clone()), format!("{}: {:*^1}: {b11}", i64::MAX, b1)] {
            let e14 = (d13.clone(), (b1, 1_i64));
        }
        if (b1 >= (-1_i32)) {
            let e19: usize = 'l16: loop {
                let b16: i32 = (-7_i32);
                break ({ let d18 = (match b1 { (0_i32 | 2_i32) if (!c2) => b11.clone(), (1..=7) => b11.clone(), c17 => b11.clone() }); vec![c2].into_iter().count() });
            };
        } else {
            let d23 = {
                let a20;
                if c2 { a20 = (match b1 { 0_i32 if c2 => Some(b1).is_none(), (0_i32..) => c2, _ => cx.is_online() }); } else { a20 = flow_009(cx, &c2, (if (b1 <= 1_i32) { 10_i64 } else { 1_i64 }), &Some(((-40000_i64), b1)))?.into_iter().fold((match a0.as_str() { "a" => c2, "Ä" => (b11.clone() != String::from("日本語")), _ => c2 }), |b21, c22| b21); }
                a20
            };
        }
    }
    if (b1 <= 1_i32) {
        if let (0_i32..=6_i32) = b1 {
            let (e24, _) = (if c2 { (a0.clone(), Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default())) } else { (a0.clone(), Some(Decimal::from(1_i64))) });
        } else {
            a0 = "".to_string();
            a0.push_str(&"日本語".to_owned());
        }
        let a25 = 1000000_i64;
    }
    let b26: String = a0.clone();
    Ok(b26.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_033(cx: &mut Device, a0: &(DateTime, Vec<Decimal>), mut b1: bool, c2: &String) -> FlowResult<(i64, Vec<DateTime>)> {
    b1 = b1;
    b1 = matches!(((if (a0.0 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { ((-2_i32)..=4_i32).zip(Some(1_usize)).map(|(d3, e4)| (d3 + ({ let a5 = 2_usize; d3 }))).product::<i32>() } else if let (b6, c7) = a0.clone() && (a0.0 > DateTime::from_milliseconds(0_i64).unwrap_or_default()) { 0_i32 } else { 2_i32 }), (if (a0.1.len() < 2_usize) { 0_i32 } else { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().year() })), ((d8, _) | (_, d8)) if (d8 > 0_i32));
    let (_, e9) = (vec![c2.clone(), c2.clone(), c2.clone()], b1);
    'l12: for c12 in vec![c2.clone(), Some(c2.clone()).into_iter().filter(|a10| b1).collect::<String>()] {
        let mut a15: String = (vec![Decimal::from((-7_i64)), Decimal::new(5_i64, 2_u32).unwrap_or_default()].into_iter().skip_while(|d13| (c2.clone() < "日本語".to_string())).next().map_or_else(|| c12.clone(), |e14| c12.clone()) + &c12);
        let c17 = {
            let b16;
            if (a0.1.len() > 1_usize) { b16 = e9; } else { b16 = e9; }
            b16
        };
        for e19 in ((-2_i32)..3_i32) {
            'l22: for c22 in vec![({ let a20 = c2.clone(); b1 })] {
                let _ = (match a0.clone() { (d23, e24) if b1 => vec![Some(400_usize)], (_, a25) => vec![Some(0_usize)], (b26, c27) => vec![Some(400_usize), Some(29_usize)] }).is_empty();
                let a30: (String, Option<usize>) = (if c17 { Some(vec![c12.clone(), c2.clone(), c12.clone()]) } else { None }).map_or((c2.clone(), Some(2_usize)), |d28| (if (a0.0 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Ok((String::from("ab,b,,c"), Some(1_usize))) } else { Err(FlowError::Offline) }).unwrap_or_else(|e29| (if ((*c2) > "Ä".to_string()) { ("\"{}\\".to_string(), Some(10_usize)) } else { (c2.clone(), Some(5_usize)) })));
            }
            {
                let mut b31 = 0_i32;
                while b31 < 1_i32 && c12.clone().eq_ignore_ascii_case(&c12.clone()) {
                    b31 += 1_i32;
                    a15 = (match a0.clone() { (d33, e34) => c2.clone(), (a35, b36) => flow_029(cx, c2, &State::Half.max(State::Half), vec![(b31, e19), (b31, e19)].last().cloned())?, c37 => "aaa".to_owned() });
                    Some(e9).into_iter().map(|d38| e9).for_each(|e39| { let _ = DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(); });
                }
            }
        }
    }
    let mut a40: bool = b1;
    let mut b41 = 7_i32;
    let mut c42 = a0.clone();
    Ok((10_i64, vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()]))
}

/// Step by step.
#[nanoflow]
pub fn flow_034(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: Option<Vec<Decimal>>, d3: bool) -> FlowResult {
    let a5 = Some(c2.clone()).unwrap_or_else(|| (match d3 { false => c2.clone(), e4 => c2.clone().clamp(c2.clone(), c2.clone()) }));
    if c2.is_some() {
        let d13: (Vec<Date>, Vec<i32>) = vec![(5_i64, (-7_i64))].get(10_usize).cloned().map_or((vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()], vec![b1, b1, b1]), |b6| (match d3 { true => (vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()], vec![b1]), c7 => (vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()], vec![b1]) })).min(vec![a5.clone(), c2.clone(), a5.clone()].into_iter().min_by_key(|d8| String::new()).into_iter().fold(Some(d3).map_or((vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()], vec![b1]), |e9| (vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![b1])), |(a10, b11), c12| (if let -1_i32 = b1 { (a10.clone(), b11.clone()) } else if let true = d3 { (vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()], b11.clone()) } else { (a10.clone(), b11.clone()) })));
        let mut e14 = vec![10_usize, 40000_usize].to_vec().first().cloned();
    } else {
        if let false = d3 {
            let Some(e19) = (if (b1 >= (-1_i32)) { Some((if a0.due.is_none() { Ok(Some(b1)) } else { Err(FlowError::Offline) }).unwrap_or_else(|a15| Some(0_i32))) } else { None }) else {
                return Ok(Some(b1).into_iter().for_each(|b16| { let _ = 2_i64; }).min(Some((1_i32, 1_usize)).map_or((), |(c17, d18)| { let _ = Decimal::from(2_i32); })));
            };
        } else {
            let mut a20 = cx.create(Task { state: State::Open, ..Task::default() })?;
        }
    }
    let b21: Vec<usize> = vec![7_usize];
    let mut c22 = cx.get(a0.as_ref())?;
    let d23: Vec<usize> = b21.clone();
    for mut a25 in cx.retrieve(Task::filter(|e24| ((e24.state == State::Open) || (!(e24.state == State::Done)))).order_by_descending(|t| t.effort).limit(1))? {
        let c27 = cx.count(Task::filter(|b26| ((b26.effort < 4_i32) || b26.due.is_none())).offset(4).limit(1))?;
        let mut d28 = d3;
    }
    let e29 = cx.can_read(&c22, |o| o.seen);
    let (a30, _) = (Some(vec![Decimal::new((-35_i64), 1_u32).unwrap_or_default(), Decimal::from((-40000_i64))]), a5.clone());
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_035(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: &Option<Vec<Decimal>>, d3: &Option<State>) -> FlowResult<Vec<Vec<i32>>> {
    let mut b11 = Some(Decimal::ONE).into_iter().into_iter().max_by_key(|e4| 0_usize).into_iter().rev().chain(vec![Decimal::from(1_i32), Decimal::ONE]).min_by_key(|a5| format!(": {}", a5)).into_iter().rev().into_iter().map(|b6| Some(Decimal::from(29_i64)).into_iter().chain(vec![Decimal::from(7_i64), Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()].into_iter()).collect::<Vec<_>>().into_iter().skip_while(|c7| false).step_by(((-2_i64)..=0_i64).count()).min_by_key(|d8| vec![c2.clone(), c2.clone(), c2.clone()].into_iter().fold("ab,b,,c".to_string(), |e9, a10| e9.clone()))).collect::<Option<Vec<_>>>();
    {
        let mut c12 = 0_i32;
        while c12 < 1_i32 && (b1 < 0_i32) {
            c12 += 1_i32;
            if (*c2).is_none() {
                break;
            }
            let c22: i32 = 'l15: loop {
                b11 = (match b1 { 0_i32 => Some(3_i64), a15 => Some(10_i64) }).map_or_else(|| (match State::Half { State::Half => vec![vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::from(29_i64), Decimal::new(12345_i64, 3_u32).unwrap_or_default()], vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()], vec![Decimal::new(5_i64, 28_u32).unwrap_or_default(), Decimal::from((-1_i32)), Decimal::ONE]], b16 => vec![vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::new(999_i64, 28_u32).unwrap_or_default(), Decimal::ZERO], vec![Decimal::from((-1_i32))], vec![Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), Decimal::from(3_i32)]] }), |c17| (if (a0.weight >= 1_i64) { vec![vec![Decimal::new(5_i64, 1_u32).unwrap_or_default(), Decimal::from(10_i32)], vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new(25_i64, 29_u32).unwrap_or_default()], vec![Decimal::from(1_i32), Decimal::ZERO, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]] } else { vec![vec![Decimal::new((-35_i64), 3_u32).unwrap_or_default(), Decimal::ZERO], vec![Decimal::new(999_i64, 2_u32).unwrap_or_default(), Decimal::from(5_i64)], vec![Decimal::new((-35_i64), 1_u32).unwrap_or_default(), Decimal::from(10_i32), Decimal::new((-35_i64), 0_u32).unwrap_or_default()]] })).into_iter().rev().find(|d18| Some((b1 == 5_i32)).unwrap_or((2_i64..5_i64).skip_while(|e19| (b1 > 400_i32)).fold((c12 > 10_i32), |a20, b21| a20)));
                break 400_i32;
            };
        }
    }
    let mut d23 = b1;
    let (e24, a25) = (b1, vec![2_i64]);
    Ok(vec![vec![e24, d23, b1]])
}

/// Step by step.
#[nanoflow]
pub fn flow_036(cx: &mut Device, a0: Option<Option<String>>, mut b1: bool) -> FlowResult<Vec<Vec<bool>>> {
    let d8 = (match (if b1 { Some((if a0.is_some() { Ok(Some(State::Half)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_owned() })) })) } else { None }).unwrap_or((if a0.is_some() { Ok(Some(State::Done)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("\"{}\\") })) })) { Ok(c2) => (if b1 { Ok(Some(b1)) } else { Err(FlowError::Offline) }), Err(_) => (if (!b1) { Ok(Some(b1)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }) }).unwrap_or_else(|d3| Some(b1).into_iter().map(|e4| false).into_iter().next()).unwrap_or((if b1 { String::new().split(&"İstanbul".to_string()).map(|a5| a5.to_string()).fold(b1, |b6, c7| false) } else if let Some(None) = a0.clone() { b1 } else { b1 }));
    let Some(b11) = (if a0.is_none() { Some(5_i32) } else { None }) else {
        return cx.fail("given-up", ((-2_i64)..=0_i64).take(0_usize).chain(vec![2_i64, (-1_i64), 2_i64]).fold(String::from("ab,b,,c"), |e9, a10| String::from("Ä")));
    };
    let a15 = flow_029(cx, &(match b1 { true if a0.is_none() => String::from(""), c12 => String::new() }), &State::Open, vec![b1, (b11 == 0_i32)].into_iter().chain(vec![d8, b1, b1]).fold(Some((b11, b11)), |d13, e14| d13))?;
    let _ = Some(Some(d8)).as_ref().cloned().into_iter().fold((if a0.is_some() { 1_usize } else { 7_usize }), |b16, c17| b16);
    Ok((match b1 { false => vec![vec![d8, b1], vec![d8, b1]], d18 => vec![vec![d8], vec![b1], vec![d18, b1, d8]] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_037(cx: &mut Device, a0: &Obj<Task>, b1: (State, Option<String>), c2: Option<usize>) -> FlowResult<bool> {
    match c2 {
        Some((29..=35)) => {
            if (!a0.is_urgent) {
                return Ok(a0.is_urgent);
            }
        }
        d3 => {
            (if let (a5, b6) = b1.clone() && (a5 > State::Open) { vec![vec!["A\r\nB\n\n".to_owned(), "A\r\nB\n\n".to_string(), "日本語".to_string()], vec!["İstanbul".to_string(), String::new()], vec!["a".to_owned()]] } else if b1.1.is_some() { vec![vec![String::from("\"{}\\"), String::from("a")]] } else { vec![vec!["a".to_owned()], vec!["-17".to_owned(), "\"{}\\".to_string(), "x=1=2".to_string()], vec!["aaa".to_owned(), "aaa".to_string(), "\"{}\\".to_owned()]] }).into_iter().rev().rev().for_each(|c7| { let _ = Some(1_i64).into_iter().chain(vec![(-1_i64)]).product::<i64>(); });
        }
    }
    let e9 = "\"{}\\".strip_prefix(" ").map(|d8| d8.to_string());
    let mut a10 = a0.title.clone();
    let b16 = {
        let b11;
        if (if (b1.0 == State::Half) { Ok(vec![a10.clone(), a10.clone(), a10.clone()]) } else { Err(FlowError::Offline) }).unwrap_or(vec![a10.clone()]).into_iter().map(|c12| b1.1.clone()).filter(|d13| false).fold(true, |e14, a15| a10.clone().is_empty()) { b11 = a10.clone(); } else { b11 = a10.clone(); }
        b11.clone()
    };
    if let Some(c17) = c2 {
        if let Some(d18) = (if b1.1.is_some() { Some(vec![29_i64]) } else if (a10.clone() > String::from(" \t x\n")) { Some(vec![1_i64, 0_i64]) } else { Some(vec![1000000_i64]) }).as_ref().cloned() && (a0.price < Decimal::ONE) {
            let mut b21: i64 = ({ let e19 = format!(": {:^12}{:ß<12}", c17, 7_i32); Some(0_i64) }).into_iter().take_while(|a20| true).sum::<i64>();
        }
        let b26: String = loop {
            let a25 = (if (b1.0 == State::Done) { Some(Some(0_i32)) } else { (if (c17 > 400_usize) { Ok(Some(Some(1_i32))) } else { Err(FlowError::Offline) }).unwrap_or_else(|d23| Some(Some(29_i32))).into_iter().filter(|e24| (b16.clone() >= "-17".to_owned())).next() });
            break "".to_string();
        };
    }
    Ok((b16.clone() == "".to_owned()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_038(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<String>, c2: (i32, Vec<bool>), d3: DateTime) -> FlowResult<Option<State>> {
    let mut c32 = vec![d3, d3].into_iter().filter(|e4| Some(Some(0_i32)).into_iter().into_iter().step_by(7_usize).any(|a5| (d3 == DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()))).enumerate().map(|b6| ({ let c7 = format!("ß{}", Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()); b6.1 })).fold(c2.clone(), |(d8, e9), a10| (if (d3 <= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Ok(e9.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_string() })) }).ok().into_iter().map(|b11| vec![a10, DateTime::from_milliseconds(0_i64).unwrap_or_default()].into_iter().fold(c2.clone(), |(c12, d13), e14| (c12, d13.clone()))).filter(|(a15, b16)| vec![b1.clone()].into_iter().skip_while(|c17| (a10 == DateTime::from_milliseconds(1_i64).unwrap_or_default())).fold((a10 == DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), |d18, e19| d18)).fold(c2.clone(), |a20, b21| (match ((if (d3 >= DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { (match c2.clone() { (c22, d23) => (-40000_i64), (e24, a25) if (e24 >= 3_i32) => (-1_i64), (_, b26) => 3_i64 }) } else { (if (a0.weight > 0_i64) { (-7_i64) } else { 0_i64 }) }), (if Some((a10 != DateTime::from_milliseconds(137634567_i64).unwrap_or_default())).unwrap_or((a10 < DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())) { a0.weight } else { (0_i64..1_i64).chain((2_i64..5_i64)).zip(vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default()].into_iter().zip(vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]).map(|(c27, d28)| c27).chain(vec![Decimal::new(12345_i64, 28_u32).unwrap_or_default()])).map(|(e29, a30)| e29).product::<i64>() })) { ((b31, _) | (_, b31)) if ((b31 > 3_i64) && (b31 < 10_i64)) => c2.clone(), _ => b21.clone() })));
    let (d33, e34) = flow_028(cx, &Some(String::from("ab,b,,c")).into_iter().skip(5_usize).min(), (if true { Some(State::Half).or(Some(State::Half)) } else { Some(State::Open) }), (if (d3 != DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) { Some(Some("".to_string())) } else { Some(Some("İstanbul".to_owned())) }))?;
    let a40 = (match c2.clone() { (a35 @ (1_i32), b36) if (d3 > DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) => c2.clone(), (c37, d38) => c2.clone(), e39 => c32.clone() });
    c32 = vec![Some((d33, (-7_i64)))].into_iter().flatten().into_iter().fold(c2.clone(), |b41, (c42, d43)| c2.clone());
    for mut a45 in cx.retrieve(Task::filter(|e44| e44.is_urgent).order_by(|t| t.due).limit(1))? {
        cx.commit(a0)?;
        {
            let mut c47 = cx.retrieve(Task::filter(|b46| (b46.state == State::Open)).order_by(|t| t.price).offset(2).limit(1))?;
            if let Some(d48) = c47.iter_mut().next() {
                d48.effort = d33;
            }
            cx.commit_all(&mut c47)?;
        }
    }
    let a50 = cx.count(Task::filter(|e49| e49.is_urgent).order_by(|t| t.price).limit(1))?;
    Ok(Some(State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_039(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Option<Option<bool>>) -> FlowResult<Option<i64>> {
    if let None = c2 {
        {
            let mut d3 = 0_i32;
            'l5: while d3 < 4_i32 && true {
                d3 += 1_i32;
                cx.close_page()?;
            }
        }
        if ((*b1) <= "a".to_string()) {
            {
                let mut a5 = 0_i32;
                'l7: while a5 < 3_i32 && Some(true).unwrap_or((b1.clone() == "日本語".to_owned())) {
                    a5 += 1_i32;
                    let _ = c2;
                    cx.message(format!("{}", a5));
                }
            }
        } else {
            let mut c12: (Option<usize>, (bool, DateTime)) = (if (a0.weight < 0_i64) { (if ((*b1) <= "Ä".to_string()) { Ok(vec![c2, Some(Some((b1.clone() > String::new())))]) } else { Err(FlowError::Offline) }).unwrap_or(vec![c2, c2, c2]) } else { vec![c2, c2, c2].to_vec() }).into_iter().into_iter().fold((Some(5_usize), ((b1.clone() != String::new()), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())), |(c7, d8), e9| (if let (a10, _) = d8 && ((*b1) >= "Ä".to_string()) { (if let (false, b11) = d8 { (c7, d8) } else { (c7, d8) }) } else { (if a0.due.is_none() { Ok((c7, d8)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }).unwrap_or((c7, ((b1.clone() < "\"{}\\".to_string()), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()))) }));
            let c17 = {
                let d13;
                if (a0.state != State::Done) { d13 = ((b1.clone() + "日本語") + b1); } else { d13 = (vec![((b1.clone() == String::from("ß")), b1.clone()), ((b1.clone() != "".to_owned()), String::from(" \t x\n"))].into_iter().take_while(|e14| (b1.clone() <= "ß".to_string())).fold(b1.clone(), |a15, b16| b1.clone()) + b1); }
                d13.clone()
            };
        }
    } else {
        if ((*b1) >= "Ä".to_string()) {
            let mut d18 = c2;
            let mut a20 = (if (a0.state == State::Half) { ({ let e19 = b1.clone(); Some(29_usize) }).as_ref().copied() } else { Some(400_usize) });
        } else {
            'l24: for _ in vec![(if let Some(b21) = c2 && (b1.clone() > "x=1=2".to_string()) { (-2_i64) } else { 2_i64 }), 0_i64, vec![3_i64, 0_i64].into_iter().map(|c22| c22).sum::<i64>()] {
                cx.close_page()?;
            }
            let (e24, a25) = (b1.clone(), b1.clone());
        }
        if ((*b1) <= "aaa".to_string()) {
            if (a0.state != State::Done) {
                let (d28, e29) = (if (a0.price < Decimal::ONE) { vec![b1.clone()].into_iter().rev().fold((b1.clone(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), |b26, c27| b26.clone()) } else { (String::new(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) });
                let a30 = c2.xor(c2.take());
            }
            let b31 = c2.xor(c2.take());
        }
    }
    let mut c32 = vec![7_i32, 5_i32, (-40000_i32)];
    cx.show_home()?;
    let (d33, e34) = (b1.clone(), vec![(b1.clone() != "".to_string()), (b1.clone() <= "".to_owned()), (b1.clone() == "aaa".to_owned())]);
    let mut a35 = c32.clone();
    Ok(Some((-40000_i64)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_040(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<String>>, c2: i32) -> FlowResult<Option<usize>> {
    match c2 {
        (-7..-3) => {
            cx.message(format!("}}{c2}"));
        }
        d3 => {
            'l11: for (_, b11) in vec![(0_i32..6_i32).fold((1_i32, 1_i64), |(e4, a5), b6| (c2, a5)), vec![b1.clone()].into_iter().fold((d3, 2_i64), |(c7, d8), e9| (c7, d8))] {
                let mut c12: i64 = b11;
                c12 %= 1_i64;
                if 400_i32.min(c2).is_negative() {
                    c12 /= 1_i64;
                }
            }
        }
    }
    if let Some(mut e14) = cx.first(Task::filter(|d13| ((!(d13.state == State::Open)) && d13.title.ends_with("a"))).limit(1))? {
        let a20 = {
            let a15;
            if (b1.len() <= 2_usize) { a15 = ((-3_i32)..3_i32).skip_while(|b16| vec![((c2 != 1000000_i32), 3_i32), ((c2 == 2_i32), c2)].is_empty()).filter(|c17| "日本語".to_string().eq_ignore_ascii_case("a")).fold(State::Open, |d18, e19| d18); } else { a15 = State::Done; }
            a15
        };
        if e14.seen.is_some() {
            let a25 = ({ let b21 = 1_i32; (if (c2 > 0_i32) { Ok(Some(((b21 == 7_i32), Decimal::from(10_i32)))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) }).unwrap_or_else(|c22| Some(((c2 != 1_i32), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()))).into_iter().flat_map(|(d23, e24)| (match "aaa".to_string().as_str() { "Ä" => vec![10_usize], "aaa" => vec![2_usize, 10_usize, 10_usize], _ => vec![7_usize, 0_usize] })).collect::<Vec<_>>() });
        }
    }
    let d33 = (if let (-1_i32..=5_i32) = c2 { ((-3_i64)..0_i64).fold(1000000_i64, |b26, c27| (c27 + ({ let d28 = State::Done; 2_i64 }))).clamp(((-1_i64)..=4_i64).into_iter().zip(vec![c2, c2, 1_i32]).map(|(e29, a30)| e29).sum::<i64>(), 1_i64) } else { flow_026(cx, c2)?.seconds_until(vec![b1.clone(), b1.clone(), b1.clone()].into_iter().skip(3_usize).fold(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), |b31, c32| b31)) });
    let e34 = vec![State::Half];
    let b36 = {
        let a35;
        if Some((d33 < 29_i64)).as_ref().cloned().unwrap_or_else(|| (d33 > 1000000_i64)) { a35 = 29_i64; } else { a35 = d33; }
        a35
    };
    Ok(Some(0_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<Decimal>>, mut c2: i32, d3: Decimal) -> FlowResult<String> {
    let mut e4 = cx.get(a0.as_ref())?;
    cx.commit(&mut e4)?;
    'l6: for b6 in vec![Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())].into_iter() {
        (if (d3 >= Decimal::ZERO) { Ok(vec![400_i64, 3_i64, 3_i64]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).unwrap_or_default().into_iter().take_while(|c7| (*c7).is_negative()).for_each(|d8| { let _ = e4.state; });
        let e9: Decimal = (if (e4.effort <= (-1_i32)) { ((d3 + c2) / c2) } else { (Decimal::from(29_i64) % Decimal::ONE) });
        a0.effort %= 7_i32;
    }
    'l11: for b11 in vec![e4.title.clone()] {
        for d13 in vec![({ let _ = State::Open; vec![b11.clone(), String::from(""), b11.clone()] }), vec![b11.clone(), b11.clone(), b11.clone()]] {
            c2 = 2_i32;
            let Some(e14) = (if Some((d3 != Decimal::from((-2_i64)))).unwrap_or_default() { Some(c2) } else { None }) else {
                continue 'l11;
            };
        }
        let b16 = {
            let a15;
            if (b1.len() > 1_usize) { a15 = (-2_i32).saturating_add(e4.effort); } else { a15 = (-2_i32); }
            a15
        };
        {
            let mut c17 = 0_i32;
            while c17 < 3_i32 && e4.due.is_none() {
                c17 += 1_i32;
                'l20: for a20 in vec![b16.max(c2)] {
                    let mut b21: Vec<i32> = vec![a20, c17, (b16 % 7_i32)];
                }
                let Some(d23) = (if (a0.state != State::Open) { Some(Some(Some(c17)).map_or_else(|| c2, |c22| c2)) } else { None }) else {
                    break 'l11;
                };
            }
        }
    }
    let Some(e24) = (if (e4.state != State::Done) { Some(vec!["A\r\nB\n\n".to_string(), String::from("ab,b,,c")].to_vec()) } else { None }) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: "".to_owned().to_ascii_lowercase() }));
    };
    let mut e29: Vec<Date> = vec![Some(vec!["A\r\nB\n\n".to_string(), " \t x\n".to_string(), String::from("-17")]).into_iter().step_by(3_usize).fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |a25, b26| a25), Some(d3).into_iter().fold(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |c27, d28| c27), (if let (-7_i32..-3_i32) = c2 && (b1.len() > 3_usize) { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() } else { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() })];
    Ok((Some(e24.clone()).into_iter().fold("ß".to_string(), |a30, b31| a30.clone()) + &"a".to_owned()))
}

/// Step by step.
#[nanoflow]
pub fn flow_042(cx: &mut Device, mut a0: State, mut b1: usize, c2: bool) -> FlowResult<i32> {
    'l4: for e4 in vec![c2] {
        let a5 = b1;
    }
    let b6 = (vec![(-40000_i32)], a0);
    let c17: State = Some(vec![5_i64]).xor(Some(vec![3_i64, 10_i64])).into_iter().chain((match a0 { State::Done if (!c2) => vec![vec![0_i64], vec![7_i64, 7_i64, (-2_i64)], vec![1_i64]], (State::Done | State::Half) => vec![vec![1_i64, 10_i64], vec![(-1_i64)], vec![0_i64]], c7 => vec![vec![(-7_i64), 0_i64, 5_i64], vec![0_i64, (-2_i64), 29_i64]] })).fold(a0, |d8, e9| vec![State::Done, d8, a0].into_iter().collect::<Vec<_>>().into_iter().fold(((-1_i32)..1_i32).enumerate().map(|a10| 0_i32).fold(a0, |b11, c12| d8), |d13, e14| vec![d13, State::Open, State::Done].into_iter().chain(vec![State::Half].into_iter()).fold(d13, |a15, b16| a15)));
    let e19 = {
        let d18;
        if (a0 == State::Open) { d18 = (match c2 { false if (b1 >= 2_usize) => a0, _ => c17 }); } else { d18 = c17; }
        d18
    };
    b1 /= 1_usize;
    vec![c2].into_iter().fold(vec![vec![Decimal::ONE, Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::new(12345_i64, 28_u32).unwrap_or_default()], vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default(), Decimal::new(999_i64, 1_u32).unwrap_or_default(), Decimal::new((-35_i64), 28_u32).unwrap_or_default()], vec![Decimal::new(12345_i64, 3_u32).unwrap_or_default(), Decimal::new((-35_i64), 2_u32).unwrap_or_default()]], |a20, b21| a20.clone()).into_iter().map(|c22| vec![Decimal::from(1000000_i64), Decimal::new(5_i64, 3_u32).unwrap_or_default(), Decimal::new(12345_i64, 1_u32).unwrap_or_default()]).skip_while(|d23| (!false)).for_each(|e24| { let _ = DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(); });
    Ok(1_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<(String, String)>, c2: &Option<String>, d3: &String) -> FlowResult<i64> {
    let e4: Option<String> = c2.clone();
    let a5 = (d3.clone(), Some((d3.clone() != "İstanbul".to_owned())));
    let mut b6 = c2.clone();
    let mut c7 = vec![" ".to_ascii_uppercase()];
    let ((d8, e9), a10) = ((2_i32, d3.clone()), 1_i64).to_owned();
    let b16 = (if let Some(_) = b6.clone() { ({ let b11 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().day(); Some(vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()]) }) } else { (match ((if (*c2).is_some() { (if ((*d3) > "a".to_string()) { Ok(Some(d8)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).unwrap_or(Some(d8)) } else if (e9.clone() < String::from("Ä")) { Some(d8) } else { Some(d8) }), (if a0.is_urgent { (if let Some(c12) = c2.clone() && (a10 <= 5_i64) { Some(d8) } else { Some(d8) }) } else { (if e4.is_some() { Ok(Some(d8)) } else { Err((FlowError::Failed { code: "late".to_string(), text: e9.clone() })) }).unwrap_or(Some(d8)) })) { ((Some(d13), _) | (_, Some(d13))) if (d13 < 2_i32) => (if ((*d3) >= "b".to_string()) { Some(vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]) } else { Some(vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()]) }), _ => (match e4.clone() { Some(e14) => Some(vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()]), a15 => Some(vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]) }) }) });
    for d18 in vec![(if (a10 <= 1000000_i64) { Decimal::new((-35_i64), 0_u32).unwrap_or_default() } else { Decimal::from(10_i32) }), Decimal::new(12345_i64, 28_u32).unwrap_or_default().max(Decimal::from(400_i32)), a0.price] {
        'l20: for _ in vec![Some(c7.clone())].into_iter().flatten() {
            b1 = Some((e9.clone(), d3.clone()));
        }
        let a20: Vec<State> = vec![State::Open, State::Done];
    }
    if e4.is_some() {
        return Ok(a10);
    }
    Ok(({ let b21 = vec![d3.clone()]; Some(b16.clone()).into_iter().fold(a10, |c22, d23| (c22 + ({ let _ = d8; c22 }))) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, b1: &String, c2: Vec<Date>, d3: &Option<i32>) -> FlowResult {
    let b6: String = (b1.clone() + "ab,b,,c").char_indices().map(|(e4, a5)| a5.to_string()).collect::<String>();
    let mut c7 = (match b1.as_str() { "aaa" => Some(b1.clone()).into_iter().into_iter().rev().count(), "ab,b,,c" => 7_usize, _ => (400_usize + (if (c2.len() > 1_usize) { Ok(1_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b6.clone() })) }).unwrap_or(5_usize)) });
    cx.message((match (*d3) { Some((..=3)) => (if (b1.clone() >= "a".to_string()) { b1.clone() } else if (c2.len() <= 2_usize) { b6.clone() } else { b6.clone() }), d8 => vec![Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())].into_iter().map(|e9| e9).fold(b6.clone(), |a10, b11| (a10.clone() + &({ let c12 = a10.clone(); b6.clone() }))) }));
    let Some(d13) = (*d3) else {
        return Err(FlowError::Offline);
    };
    let b16 = {
        let e14;
        if (c2.len() >= 2_usize) { e14 = (match (*d3) { None => Decimal::ONE, a15 => Decimal::new(25_i64, 3_u32).unwrap_or_default() }); } else { e14 = (Decimal::from(0_i64) / Decimal::ONE).pow(28_u32); }
        e14
    };
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_045(cx: &mut Device, a0: &Obj<Task>, b1: Option<(i64, String)>, c2: &bool) -> FlowResult<(i32, Decimal)> {
    'l6: for b6 in &(match (if (!(*c2)) { Ok(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(d3) => vec![(*c2)], Err(FlowError::Failed { code: e4, .. }) => vec![(e4.clone() != "-17".to_string()), (*c2)], _ => vec![(*c2), (*c2)] }) {
        match b1.clone() {
            Some((c7, d8)) => {
                'l11: for b11 in ({ let _ = Some((c7, d8.clone())); vec![Some(400_usize), Some(0_usize)] }).into_iter().collect::<Vec<_>>().into_iter().skip_while(|e9| (*b6)) {
                    let mut e14 = Some(vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()]).map_or(Some(Some(2_i32)).to_owned(), |c12| Some(Some((-1_i32))).into_iter().zip(vec![(*c2), (*c2)]).map(|d13| Some((-7_i32))).max()).min(Some(Some(7_i32)));
                    let b16 = cx.count(Task::filter(|a15| (a15.effort < 1_i32)).limit(2))?;
                }
            }
            c17 => {
                let e19 = {
                    let d18;
                    if (!(*c2)) { d18 = a0.effort; } else { d18 = 5_i32; }
                    d18
                };
            }
        }
        let a20 = (if (a0.state == State::Done) { Ok(((*b6), 1_i64)) } else { Err(FlowError::Offline) }).unwrap_or(((*b6), 2_i64));
    }
    let b21 = Some(((if (*c2) { 40000_usize } else { 1_usize }) / 1_usize));
    let c22 = format!(": {c2:^.1}ß{}{c2}", Decimal::from((-2_i64))).trim_start().to_string();
    if b1.is_none() {
        let b26: State = vec![Some(c22.clone()), Some(String::from("Ä")), Some(" ".to_owned())].into_iter().flatten().take_while(|d23| true).fold(Some(State::Done).unwrap_or_else(|| State::Open).min(a0.state), |e24, a25| a0.state);
    } else {
        match (*c2) {
            false => {
                for d28 in vec![c22.clone(), c22.clone()] {
                    let _ = (b1.clone(), b1.clone());
                    let a30 = cx.count(Task::filter(|e29| e29.title.ends_with("s")).order_by_descending(|t| t.price).offset(2).limit(2))?;
                }
            }
            b31 => {
                let c37: bool = 'l33: loop {
                    let (a35, b36) = vec![b1.clone(), b1.clone(), b1.clone()].into_iter().fold((b31, c22.clone()), |d33, e34| d33.clone());
                    break (*c2);
                };
            }
        }
        cx.show_home()?;
    }
    Ok(((-40000_i32), Decimal::ONE))
}

/// Step by step.
#[nanoflow]
pub fn flow_046(cx: &mut Device, a0: &mut Obj<Task>, b1: &DateTime, c2: (usize, i32)) -> FlowResult<(String, i64)> {
    let (d3, e4) = ((*b1), (*b1));
    cx.commit(a0)?;
    let b6 = {
        let a5;
        if (c2.0 <= 2_usize) { a5 = ({ let _ = e4.min((*b1)); DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() }); } else { a5 = DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(); }
        a5
    };
    let Some(_) = (if (a0.title <= "Ä".to_string()) { Some((0_i64 + (-1_i64))) } else { None }) else {
        return Ok((if let (c7, d8) = c2 && (a0.state == State::Done) { ((-3_i32)..0_i32).into_iter().fold(("İstanbul".to_owned(), (-7_i64)), |(e9, a10), b11| (e9.clone(), ({ let c12 = e9.clone(); a10 }))) } else if (!a0.is_urgent) { (" ".to_owned(), 2_i64) } else { (" \t x\n".to_owned(), (-2_i64)) }));
    };
    'l19: for (e19, a20) in vec![c2].into_iter().filter_map(|(d13, e14)| Some(vec![0_usize]).or_else(|| Some(vec![d13, d13, 7_usize]))).fold((match (if a0.due.is_some() { Ok(1_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }) { Ok(a15) => vec![c2, c2], Err(FlowError::Computation { .. }) => vec![c2, c2, c2], _ => vec![c2] }), |b16, c17| b16.clone()) {
        let Some(_) = ({ let b21 = (*b1); vec![vec![b21, (*b1)], vec![d3, d3]] }).into_iter().flatten().filter(|c22| a0.is_urgent).min_by_key(|d23| ({ let e24 = d3; (e19 == 10_usize) })) else {
            continue;
        };
        (1_usize..6_usize).for_each(|d28| { let _ = Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().quarter(); });
        'l30: for (_, _) in (if (c2.0 <= 2_usize) { Some(c2) } else { None }).into_iter() {
            let e34 = {
                let a30;
                if ((*b1) < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { a30 = (match ((-2_i64) % 5_i64) { 0 => Some(vec![a20, a20]).map_or_else(|| 7_i64, |b31| (-40000_i64)), (-1 | 1) => (e19 as i64), _ => (if (c2.0 <= 1_usize) { 400_i64 } else { 0_i64 }) }); } else { a30 = Some((e19, 400_i32)).into_iter().map(|(c32, d33)| 1_i64).sum::<i64>(); }
                a30
            };
            cx.show_home()?;
            if let Some(mut b36) = cx.first(Task::filter(|a35| a35.title.starts_with("")).order_by(|t| t.title).limit(3))? {
                cx.close_page()?;
                b36.is_urgent = (d3 == DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default());
            }
        }
    }
    for d38 in cx.retrieve(Task::filter(|c37| c37.title.starts_with("s")).limit(2))? {
        cx.delete(d38)?;
    }
    let mut e39 = d3;
    e39 = b6;
    Ok((" ".to_string(), 3_i64))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_047(cx: &mut Device, a0: &Obj<Task>, mut b1: Option<Vec<Date>>) -> FlowResult<usize> {
    let c12: i32 = 'l3: loop {
        let mut d8: usize = vec![b1.clone(), b1.clone()].into_iter().into_iter().skip_while(|d3| ({ let e4 = (String::from("ab,b,,c"), false); false })).find_map(|a5| Some(a5.clone()).into_iter().skip(7_usize).into_iter().last()).into_iter().skip_while(|b6| (vec![2_i32, 1_i32] <= vec![5_i32])).step_by(({ let c7 = b1.clone(); 400_usize })).count();
        break (match (if (a0.title > "b".to_string()) { Ok(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(e9) => Some(Some(State::Half)).map_or_else(|| 29_i32, |a10| 0_i32), Err(_) => Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().month(), _ => Some(0_i32).into_iter().enumerate().map(|b11| 29_i32).product::<i32>() });
    };
    let mut d13: Option<Vec<Date>> = (if (a0.weight > 0_i64) { Some(vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]) } else { None }).to_owned();
    let a15 = b1.replace((match d13.clone() { Some(e14) => e14.clone(), _ => (match c12 { (-7 | -5) => vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()], (1 | 3) => vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], _ => vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()] }) }));
    'l20: for _ in vec![(if (a0.weight >= (-1_i64)) { Ok(vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).ok(), a15.clone(), vec![b1.clone(), d13.clone()].into_iter().skip_while(|b16| (c12 != 400_i32)).step_by(1_usize).fold(b1.clone(), |c17, d18| c17.clone())] {
        let e29: i32 = 'l21: loop {
            let a25 = {
                let b21;
                if Some((c12 > 1000000_i32)).unwrap_or_default() { b21 = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default().seconds_until(vec![a15.clone(), d13.clone()].into_iter().take_while(|c22| (c12 == 0_i32)).fold(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), |d23, e24| d23)); } else { b21 = (match (String::from("ab,b,,c") + &"a".to_string()).as_str() { "aaa" => (1_i64..=5_i64).sum::<i64>(), "ab,b,,c" => (2_i64..=4_i64).sum::<i64>(), _ => a0.weight }); }
                b21
            };
            break (0_i32..2_i32).skip_while(|b26| ((*b26) < ({ let c27 = d13.clone(); (*b26) }))).find(|d28| (a25 > (-7_i64))).unwrap_or_else(|| c12);
        };
        cx.log(Level::Warning, "x=1=2".to_string());
        let b31 = cx.count(Task::filter(|a30| a30.due.is_some()).order_by(|t| t.price).offset(1).limit(2))?;
    }
    let c32 = d13.take();
    let (d33, e34) = (b1.clone(), Some(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]));
    Ok(7_usize)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_048(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: &(Option<usize>, State), mut d3: State) -> FlowResult {
    'l11: for b11 in vec![vec![(b1, d3), (b1, d3), (b1, d3)].into_iter().zip(vec![b1]).map(|((e4, a5), b6)| (b6, d3)).fold(d3, |c7, (d8, e9)| State::Open), d3, d3] {
        let mut d13 = ({ let c12 = Some(((-3_i64)..1_i64).rev().product::<i64>()); ((if (b11 <= State::Done) { b1 } else { b1 }) - (b1 * 7_i32)) });
    }
    d3 = d3;
    if (b1 <= 1_i32) {
        d3 = c2.1;
        d3 = (if (b1 < 3_i32) { State::Open } else { d3 });
    }
    let e14: (Option<usize>, State) = (Some(1_usize), State::Half);
    let mut a15 = d3;
    let mut b16 = (*c2);
    let mut a20 = Some(Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())).or((if (b16.1 == State::Done) { Some(Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())) } else if b16.0.is_none() { Some(Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) } else { Some(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) })).map_or_else(|| vec![a15].into_iter().fold(Some((-1_i32)).into_iter().product::<i32>(), |c17, d18| (c17 + ({ let _ = d18; c17.saturating_add(c17) }))), |e19| b1);
    Ok(flow_021(cx, (if a0.is_urgent { (if (b1 > 5_i32) { vec![10_usize] } else { vec![2_usize] }) } else { ({ let b21 = vec![0_usize]; b21.clone() }) }), &29_usize, (if let (None, State::Done) = b16 { vec![a15, a15, d3] } else { vec![d3].to_owned() }))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_049(cx: &mut Device, a0: Vec<Date>) -> FlowResult {
    if (a0.len() < 1_usize) {
        return cx.fail("given-up", format!("{:5}x{:ß^.1}", 1000000_i64, "\"{}\\".to_string()));
    }
    let c2 = {
        let b1;
        if (a0.len() <= 3_usize) { b1 = flow_029(cx, &(if (a0.len() >= 1_usize) { " ".to_owned() } else { String::new() }), &State::Done, Some((0_i32, i32::MAX)).to_owned())?; } else { b1 = format!("x{:ß<} of {}x{:>12.5}", true, Decimal::new(12345_i64, 0_u32).unwrap_or_default(), true); }
        b1.clone()
    };
    let mut d8 = vec![(1_i32, 1_i32), (7_i32, (-2_i32)), ((-40000_i32), 5_i32)].into_iter().map(|(d3, e4)| (d3, 1000000_i32).to_owned()).position(|a5| (match a5 { (_, (1..5)) => (c2.clone() > "ab,b,,c".to_string()), b6 => (c2.clone() > String::new()) })).map_or(a0.clone(), |c7| a0.clone());
    let d13 = {
        let e9;
        if (a0.len() > 1_usize) { e9 = ("aaa".to_lowercase() + "a"); } else { e9 = (match &Some((0_i32, Decimal::ZERO)).as_ref().cloned() { Some((_, a10)) => ({ let b11 = (*a10); c2.clone() }), c12 => format!("{c2} of {c2:12}") }); }
        e9.clone()
    };
    if (a0.len() >= 1_usize) {
        let a15 = {
            let e14;
            if (a0.len() > 1_usize) { e14 = d13.clone(); } else { e14 = d13.clone(); }
            e14.clone()
        };
    }
    d8.reverse();
    let a20 = vec![(match &((-40000_i32), (0_i32, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())) { ((-7_i32..), (b16, c17)) => (*c17), (12, ((-1 | 1), d18)) => (*d18), (e19, _) => Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default() }), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()];
    Ok((if (a0.len() > 3_usize) { () } else { () }).min((if (a0.len() <= 1_usize) { () } else if (a0.len() > 2_usize) { () } else { () })))
}

/// Step by step.
#[nanoflow]
pub fn flow_050(cx: &mut Device, mut a0: DateTime, mut b1: usize, mut c2: i32) -> FlowResult<Vec<i32>> {
    let mut a5 = Some(c2).into_iter().fold(vec![vec![3_i32, c2]], |d3, e4| d3.clone()).to_vec().into_iter().collect::<Vec<_>>();
    {
        let mut b6 = 0_i32;
        while b6 < 4_i32 && (c2 > 1_i32) {
            b6 += 1_i32;
            cx.message(format!("{b1:0<12}"));
            let e9: DateTime = loop {
                cx.message(format!("{a0}"));
                break a0;
            };
        }
    }
    cx.message(format!(" of {}", Some(String::from("A\r\nB\n\n")).map_or_else(|| "a".to_string(), |a10| (a10.clone() + &({ let b11 = Some(Decimal::new(5_i64, 29_u32).unwrap_or_default()); a10.clone() })))));
    let a15 = a5.clone().contains(&a5.pop().unwrap_or(vec![a0].into_iter().step_by(b1).skip_while(|c12| (c2 < (-1_i32))).fold(vec![c2, 29_i32, c2], |d13, e14| d13.clone())));
    a5.dedup();
    a5.clear();
    Ok((match c2 { b16 @ (0..4) if (a0 < DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) => vec![c2, c2], c17 @ (3..=9) => (match (if (b1 >= 5_usize) { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("") })) }) { Ok(d18) => vec![c2], Err((FlowError::Failed { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::WithinFlow { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Gone { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::Access { .. } | FlowError::Invalid { .. })) => vec![c17], _ => vec![c2, c17, 1000000_i32] }), e19 => Some(0_i32).into_iter().rev().collect::<Vec<_>>() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_051(cx: &mut Device, mut a0: Option<Date>, b1: State, mut c2: i32) -> FlowResult<(Vec<Date>, Vec<Date>)> {
    cx.message(format!("{c2:<1}"));
    c2 = ({ let d8 = (match a0 { Some(d3) => vec![b1, b1, b1].into_iter().skip_while(|e4| (c2 >= 10_i32)).fold(b1, |a5, b6| b1), c7 => b1 }); ({ let e9 = d8; Some(2_i64) }).into_iter().map(|a10| (a10 % 1_i64)).fold((1_i64..=5_i64).skip_while(|b11| (c2 == 1_i32)).fold(c2, |c12, d13| (c12 + ({ let e14 = "".to_string(); c2 }))), |a15, b16| (if (b1 == State::Done) { Ok(a15) } else { Err(FlowError::Offline) }).unwrap_or(a15)) });
    if (b1 != State::Half) {
        return Ok((vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]));
    }
    a0 = a0;
    let c22: usize = 'l18: loop {
        let e19 = vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter().take(1_usize).max_by_key(|d18| Decimal::from(2_i32)).unwrap_or_default().quarter();
        break (if (b1 <= State::Done) { Ok(Some((3_i64, 2_i64))) } else { Err(FlowError::Offline) }).unwrap_or(Some(((-40000_i64), 2_i64))).map_or_else(|| a0.iter().step_by(0_usize).into_iter().count(), |(a20, b21)| 29_usize);
    };
    Ok((vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]).min((if (b1 <= State::Half) { Ok((vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()])) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ab,b,,c") })) }).unwrap_or((vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()], vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()]))))
}

/// Step by step.
#[nanoflow]
pub fn flow_052(cx: &mut Device, mut a0: String, b1: &Vec<(String, bool)>, mut c2: ((i64, State), i32)) -> FlowResult<Option<Option<bool>>> {
    {
        let mut d3 = 0_i32;
        while d3 < 4_i32 && true {
            d3 += 1_i32;
            a0 += "x=1=2";
        }
    }
    (match a0.as_str() { "ab,b,,c" => Some(b1.clone()), _ => Some(b1.clone()) }).into_iter().for_each(|a5| { let _ = ({ let b6 = " ".to_string(); 3_i32 }); });
    let mut c7 = ((if (a0 >= "a".to_string()) { (-40000_i32) } else { 2_i32 }), (if (c2.1 > 0_i32) { State::Open } else { State::Open }));
    c7 = c7;
    'l12: for c12 in vec![(if (c2.1 < 3_i32) { c7 } else { c7 }), ({ let ((d8, e9), a10) = c2; c7 }), c7.clamp((i32::MIN, State::Done), c7)] {
        if let (((0_i64..), d13), e14) = c2 {
            let c22: State = 'l16: loop {
                let _ = (if (a0 <= "Ä".to_string()) { (match c2 { ((b16, c17), 0_i32) => a0.clone(), ((d18, _), e19) => a0.clone(), ((a20, _), b21) => a0.clone() }) } else { (match a0.clone().as_str() { "aaa" => a0.clone(), "ab,b,,c" => a0.clone(), _ => a0.clone() }) });
                break Some(d13).unwrap_or(d13.to_owned());
            };
            {
                let mut d23 = 0_i32;
                'l25: while d23 < 2_i32 && (a0 > "Ä".to_string()) {
                    d23 += 1_i32;
                    let a25 = b1.clone();
                }
            }
        }
    }
    for (c27, d28) in vec![(match a0.clone().as_str() { "aaa" => c7, "ab,b,,c" => c7, _ => ((-7_i32), State::Open) }), c7] {
        if ((*b1).len() > 3_usize) {
            break;
        }
    }
    Ok((if (a0.clone() == " \t x\n".to_string()) { Some(Some(true)) } else { Some(Some(false)) }).into_iter().take((match c2 { ((e29, a30), (-7_i32..=-1_i32)) => 29_usize, ((b31, (State::Done | State::Open)), _) => 5_usize, ((c32, d33), e34) => 400_usize })).last())
}

/// Step by step.
#[nanoflow]
pub fn flow_053(cx: &mut Device, a0: &i32, b1: &Vec<i64>, c2: Decimal) -> FlowResult<Vec<(String, State)>> {
    'l4: for e4 in vec![c2, (if let (12_i32..16_i32) = (*a0) && (c2 > Decimal::ZERO) { c2 } else if (c2 <= Decimal::ZERO) { c2 } else { c2 }), c2] {
        let (e14, a15) = vec![e4].into_iter().flat_map(|a5| (2_i32..4_i32).collect::<Vec<_>>()).step_by(2_usize).fold(vec![e4, c2, c2].into_iter().map(|b6| c2).fold(((*a0), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()), |(c7, d8), e9| (c7, ({ let a10 = "".to_owned(); e4 }))), |(b11, c12), d13| (if ((*b1).len() > 2_usize) { (d13, Decimal::new(5_i64, 2_u32).unwrap_or_default()) } else { (b11, c2) }));
        let b26 = flow_029(cx, &Some(String::from("-17")).into_iter().enumerate().map(|(b16, c17)| c17.clone()).take(0_usize).collect::<String>(), &(if ((*a0) < (-1_i32)) { Ok(State::Open) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }).unwrap_or_else(|d18| State::Half), (if (c2 >= Decimal::ONE) { vec![(e14, e14), ((*a0), 400_i32)].into_iter().take_while(|(e19, a20)| ((*e19) < ({ let b21 = "x=1=2".to_string(); (*a0) }))).map(|(c22, d23)| (c22, ({ let e24 = c22; e14 }))).min_by_key(|a25| 5_i64) } else { Some(Some((e14, e14))).unwrap_or_default() }))?;
        cx.log(Level::Info, format!(": {a0:<5}{e4}"));
    }
    let c27 = (if (c2 > Decimal::ZERO) { Ok((-2_i32)) } else { Err(FlowError::Offline) }).unwrap_or((*a0));
    {
        let mut d28 = 0_i32;
        'l30: while d28 < 1_i32 && ((*b1).len() > 1_usize) {
            d28 += 1_i32;
            let a30: Vec<Option<Date>> = vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())];
            let Some(_) = (if (c2 > Decimal::ONE) { Some((if (c2 >= Decimal::ONE) { d28 } else { d28 })) } else { None }) else {
                break;
            };
        }
    }
    if (c2 <= Decimal::ZERO) {
        match (7_i32.div_euclid((*a0)) % 2_i32) {
            b31 @ (..=12_i32) if ((*b1).len() <= 1_usize) => {
                let d33: i64 = 'l33: loop {
                    let _ = (vec![c2, c2, c2].into_iter().rev().rev().sum::<Decimal>() * 7_i64);
                    break (if ((*b1).len() < 3_usize) { i64::from((c2 > Decimal::from(0_i64))) } else if ((*a0) < 0_i32) { 29_i64 } else if (c2 > Decimal::ZERO) { 1_i64 } else { (-2_i64) });
                };
            }
            e34 => {
                let b36 = Some("日本語".to_string()).map_or_else(|| 3_i32, |a35| (*a0));
            }
        }
    } else {
        cx.log(Level::Info, format!("{}ß{c2:ß<12.5}{{{:<1}", "İstanbul".to_string(), (*a0)));
    }
    Ok(vec![("-17".to_string(), State::Half), (" ".to_owned(), State::Done), (String::from("Ä"), State::Half)])
}

/// Step by step.
#[nanoflow]
pub fn flow_054(cx: &mut Device, mut a0: Vec<(i64, DateTime)>, b1: i32) -> FlowResult<String> {
    'l3: for d3 in vec![a0.clone(), a0.clone()] {
        if (a0.len() >= 3_usize) {
            let _ = vec![((-1_i64), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()), (1_i64, DateTime::from_milliseconds(51234567_i64).unwrap_or_default())];
        }
        let e4 = b1;
        let Some(a5) = (if (a0.len() >= 2_usize) { Some(Some("aaa".to_owned())) } else if (a0.len() > 2_usize) { Some(Some("日本語".to_owned())) } else { Some(Some("ab,b,,c".to_owned())) }) else {
            break;
        };
    }
    let b11 = {
        let b6;
        if (b1 >= 0_i32) { b6 = ({ let c7 = a0.clone(); Some(10_i64) }).into_iter().chain(Some(3_i64).into_iter().skip(5_usize).max().into_iter()).fold(b1, |d8, e9| 10_i32); } else { b6 = Some(Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())).map_or((if (a0.len() <= 1_usize) { b1 } else { b1 }), |a10| b1); }
        b6
    };
    let d13 = {
        let c12;
        if (a0.len() >= 2_usize) { c12 = b1; } else { c12 = b11; }
        c12
    };
    'l15: for _ in vec![(if let (..=3_i32) = b1 { a0.clone() } else { a0.clone() })] {
        let b21 = {
            let a15;
            if (a0.len() < 1_usize) { a15 = vec![vec![b1], vec![b1, b1], vec![b11, b11]].into_iter().flatten().fold(String::from("a").trim_end().to_string(), |b16, c17| (b16.clone() + "Ä")); } else { a15 = vec![a0.clone()].into_iter().map(|d18| 0_i32).fold(("ß".to_owned() + "aaa"), |e19, a20| e19.substring(3_usize, 29_usize)); }
            a15.clone()
        };
    }
    a0.insert(0_usize, (1_i64, DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()));
    let mut c22: i32 = b11;
    Ok(vec![b11, c22].into_iter().skip(29_usize).fold(vec![b1, 5_i32], |d23, e24| vec![d13]).into_iter().fold(format!("x{:^1}{}{{{}", (-2_i64), b11, b11), |a25, b26| State::Open.name().to_string()))
}

/// Step by step.
#[nanoflow]
pub fn flow_055(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Vec<String>>, c2: Option<Decimal>) -> FlowResult<State> {
    a0.weight = 0_i64;
    'l4: while let Some(e4) = b1.pop() {
        if c2.is_none() {
            {
                let mut a5 = 0_i32;
                'l7: while a5 < 2_i32 && (b1.len() > 2_usize) {
                    a5 += 1_i32;
                    let (a10, b11) = (match (Some(Some(29_i64)).unwrap_or_default(), (if (a0.effort <= 0_i32) { Some((-2_i64)) } else { vec![(-40000_i64), 5_i64].first().cloned() })) { ((Some(c7), _) | (_, Some(c7))) if (c7 > 0_i64) => vec![b1.clone(), b1.clone()], _ => vec![b1.clone()] }).into_iter().chain(vec![b1.clone(), b1.clone(), b1.clone()].into_iter()).fold((if (b1.len() >= 2_usize) { (c2, Decimal::new(999_i64, 29_u32).unwrap_or_default()) } else if (b1.len() < 2_usize) { (c2, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()) } else if a0.seen.is_none() { (c2, Decimal::new(12345_i64, 3_u32).unwrap_or_default()) } else { (Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()), Decimal::from(0_i32)) }), |d8, e9| d8);
                }
            }
        } else {
            'l13: for _ in vec![b1.iter().cloned().collect::<Vec<_>>()] {
                a0.weight = (if a0.due.is_none() { (({ let d13 = c2; (-2_i64) }) / (-40000_i64)) } else { (-40000_i64).pow(63_u32) });
                let mut b16: DateTime = (if (a0.title < "b".to_string()) { vec![c2, c2] } else { vec![c2].into_iter().collect::<Vec<_>>() }).into_iter().fold(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().start_of_year(), |e14, a15| DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default());
                cx.close_page()?;
            }
        }
    }
    let mut c17: Date = (if c2.is_none() { Ok(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or_default();
    let _ = (match c2 { Some(d18) => Some(vec![String::from("日本語")]).map_or_else(|| b1.clone(), |e19| b1.clone()), a20 => b1.clone().to_vec() });
    let c22 = (if (b1.len() >= 1_usize) { (if c2.is_none() { (1_usize, 1_i64) } else { (7_usize, i64::MAX) }) } else if let Some(b21) = c2 && (a0.price > Decimal::ZERO) { (0_usize, 1000000_i64) } else { (7_usize, 0_i64) });
    a0.effort %= 1_i32;
    c17 = c17;
    a0.weight += ((-2_i64)..(-2_i64)).zip(Some(String::from("\"{}\\"))).map(|(d23, e24)| d23).map(|a25| Some(a25)).collect::<Option<Vec<_>>>().into_iter().flatten().product::<i64>();
    Ok(State::Done)
}

/// Step by step.
#[nanoflow]
pub fn flow_056(cx: &mut Device, a0: &mut Obj<Task>, b1: String, mut c2: DateTime, d3: i64) -> FlowResult {
    'l6: for b6 in &(match d3 { e4 @ (-1_i64) if (a0.title <= "aaa".to_string()) => vec![e4], (1 | 3) => vec![(-7_i64)], _ => vec![d3] }) {
        {
            let mut c7 = 0_i32;
            'l9: while c7 < 2_i32 && true {
                c7 += 1_i32;
                {
                    let mut e9 = 0_i32;
                    'l11: while e9 < 4_i32 && a0.due.is_none() {
                        e9 += 1_i32;
                        cx.show_home()?;
                        cx.close_page()?;
                    }
                }
            }
        }
    }
    let mut b11 = a0.weight;
    a0.state = (match 400_i64 { -7_i64 => (if (b1.clone() == "Ä".to_owned()) { Ok(State::Open) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }), (1_i64..=7_i64) => vec![d3, b11].into_iter().into_iter().skip(1_usize).fold((if (b1 <= "aaa".to_string()) { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }), |c12, d13| (if (b1 > "a".to_string()) { Ok(State::Half) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) })), _ => (if (b1 > "a".to_string()) { Ok(State::Half) } else { Err(FlowError::Offline) }) }).unwrap_or(vec![2_i64, d3].into_iter().rev().fold(State::Half, |e14, a15| e14).min(State::Half));
    let Some(b16) = (if (b1 < "aaa".to_string()) { Some(d3) } else { None }) else {
        return cx.fail("given-up", b1.clone().min(b1.clone()));
    };
    if (b1 >= "aaa".to_string()) {
        return Ok(());
    }
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_057(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Option<Option<State>>) -> FlowResult<String> {
    'l4: for e4 in vec![vec![State::Open, State::Done]] {
        let mut e9: String = (if c2.is_some() { Some(e4.clone()) } else { None }).into_iter().take_while(|a5| a0.is_urgent).chain(vec![e4.clone(), e4.clone(), e4.clone()].into_iter().collect::<Vec<_>>()).fold(flow_029(cx, &b1, &(if (b1 <= "b".to_string()) { State::Open } else { State::Half }), ({ let b6 = b1.clone(); Some((0_i32, 5_i32)) }))?, |c7, d8| a0.title.clone().repeat(3_usize));
        a0.effort -= (-1_i32);
        let b16 = {
            let a10;
            if c2.is_none() { a10 = b1.split_whitespace().map(|b11| b11.to_string()).fold(format!("}}{}{}", 1_usize, 1_usize), |c12, d13| (match (if (a0.weight <= 3_i64) { Ok(Decimal::new(999_i64, 3_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(e14) => e9.clone(), Err(FlowError::Invalid { entity: a15, .. }) => a15.clone(), _ => c12.clone() })); } else { a10 = format!(": {}ß{e9}}}{}", b1.clone(), 0_i32); }
            a10.clone()
        };
    }
    c2 = (match c2 { None => vec![Some(State::Open)].into_iter().min().or(({ let c17 = b1.clone(); c2 })), d18 => Some(vec![b1.clone(), b1.clone()]).into_iter().map(|e19| vec![b1.clone()]).chain(vec![vec![b1.clone(), b1.clone(), b1.clone()], vec![b1.clone(), b1.clone(), b1.clone()]].into_iter()).fold(d18, |a20, b21| a20).xor(d18) });
    let d28 = {
        let c22;
        if (a0.state == State::Half) { c22 = (if let Some(Some(d23)) = c2 { Some(c2).into_iter().skip_while(|e24| false).fold(b1.clone(), |a25, b26| b1.clone()) } else { a0.title.clone() }); } else { c22 = flow_029(cx, &b1, &a0.state, (if (a0.state != State::Open) { Some(((-40000_i32), 0_i32)).into_iter().skip_while(|c27| (b1.clone() < "".to_owned())).min() } else if (a0.price <= Decimal::ONE) { Some((1_i32, 7_i32)) } else { Some((0_i32, 0_i32)) }))?; }
        c22.clone()
    };
    let mut e29 = d28.clone();
    let b31 = cx.count(Task::filter(|a30| (a30.weight >= 10_i64)).order_by_descending(|t| t.due).limit(1))?;
    {
        let mut d33 = cx.retrieve(Task::filter(|c32| ((!c32.is_urgent) || ((c32.effort != 400_i32) && c32.is_urgent))).offset(0).limit(2))?;
        for e34 in d33.iter_mut() {
            e34.effort = 1000000_i32;
        }
        cx.commit_all(&mut d33)?;
    }
    cx.commit(a0)?;
    Ok(d28.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_058(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: Option<i32>) -> FlowResult<State> {
    if let Some((..=-7_i32)) = c2 {
        {
            let mut d3 = 0_i32;
            'l5: while d3 < 4_i32 && (match "İstanbul".to_string().as_str() { "Ä" => (d3 <= 5_i32), "aaa" => (b1 != 29_i32), _ => (b1 != (-40000_i32)) }) {
                d3 += 1_i32;
                if (a0.title < "aaa".to_string()) {
                    let mut a5 = cx.create(Task { title: "\"{}\\".to_string().trim_end_matches(&"A\r\nB\n\n".to_owned()).to_string(), state: (match String::new().as_str() { "ab,b,,c" => State::Done, _ => State::Done }), weight: ((-40000_i64) + 3_i64), is_urgent: (b1 != 2_i32).max((d3 < (-1_i32))), due: Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).into_iter().max(), seen: DateTime::from_milliseconds(86400000_i64).unwrap_or_default().plus_days(400_i64), ..Task::default() })?;
                } else {
                    let mut d8: i32 = (if let -1_i32 = b1.to_owned() { (2_i32..6_i32).rev().fold((if (!a0.is_urgent) { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }), |b6, c7| (if false { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) })) } else if (a0.title <= "Ä".to_string()) { (if (a0.price < Decimal::ZERO) { Ok(10_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }) } else { (if (a0.state != State::Open) { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }) }).unwrap_or_default();
                    let mut e9 = cx.create(Task { price: a0.price, seen: a0.seen, ..Task::default() })?;
                }
                let mut d13 = (if let a10 @ (1_i32) = b1 && (if (a0.weight <= 3_i64) { (b1 < (-7_i32)) } else { (a10 <= (-2_i32)) }) { (match b1 { b11 @ (12..16) => Some(Some(String::from("A\r\nB\n\n"))), (-7_i32..-3_i32) if (a0.weight >= (-1_i64)) => Some(Some("aaa".to_owned())), c12 => Some(Some(" ".to_string())) }) } else if a0.is_urgent { Some(Some("x=1=2".to_owned())) } else { Some(Some(String::new())) }).unwrap_or_else(|| Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).unwrap_or_default().format("%H:%M:%S.%3f %z"));
            }
        }
        let Some(a15) = (if (b1 > 1_i32) { Some(Some(b1)) } else { None }) else {
            return cx.fail("given-up", (match (if a0.seen.is_none() { Some((if (a0.state != State::Open) { Ok(State::Done) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_owned() })) })) } else { None }) { Some(Ok(e14)) => "ß".to_string(), None => " \t x\n".to_string(), _ => "日本語".to_string() }));
        };
    } else {
        match b1 {
            (3 | 5) => {
                let b16 = b1;
            }
            -7_i32 => {
                let _ = (if (a0.weight >= 1_i64) { Ok(vec![Some(Decimal::ZERO), Some(Decimal::ONE), Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default())]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_owned() })) }).unwrap_or_default().into_iter().flat_map(|c17| vec![b1]).next();
            }
            d18 => {
                for a20 in cx.retrieve(Task::filter(|e19| e19.title.starts_with("a")).order_by_descending(|t| t.due).limit(3))? {
                    cx.delete(a20)?;
                }
            }
        }
    }
    cx.show_home()?;
    let mut b21: Option<i32> = c2;
    let d23 = cx.count(Task::filter(|c22| (((c22.state == State::Done) && c22.due.is_some()) && c22.due.is_some())).order_by(|t| t.effort).limit(1))?;
    let _ = (d23, (b1 < 5_i32));
    let mut e24 = d23;
    let a25 = (b21, vec!["a".to_string(), "A\r\nB\n\n".to_owned(), String::from("x=1=2")]);
    e24 /= d23;
    Ok(State::Open)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_059(cx: &mut Device, a0: &Obj<Task>, b1: Vec<String>, c2: String, mut d3: (Option<i64>, String)) -> FlowResult {
    let mut b11 = cx.create(Task { title: c2.clone(), state: Some(d3.clone()).into_iter().filter(|e4| (c2.clone() > String::from("A\r\nB\n\n"))).enumerate().map(|(a5, b6)| d3.clone()).fold(State::Half, |c7, d8| c7), weight: a0.weight, price: Decimal::ZERO, is_urgent: vec![Some(400_usize), Some(1000000_usize), Some(3_usize)].into_iter().filter(|e9| (c2.clone() < "x=1=2".to_string())).all(|a10| (c2.clone() > "ß".to_string())), seen: a0.seen, ..Task::default() })?;
    b11.effort = vec![Some((Some(10_i64), "x=1=2".to_string())), Some(d3.clone()), Some(d3.clone())].into_iter().skip(7_usize).skip_while(|c12| (c2.clone() > String::new())).min().unwrap_or((match d3.clone() { (d13, e14) => Some(d3.clone()), (a15, b16) => Some((a15, b16.clone())) })).into_iter().filter_map(|c17| (match d3.clone() { (d18, e19) => Some(e19.clone()), (a20, _) => Some("A\r\nB\n\n".to_string()), (b21, _) => Some(c2.clone()) })).take(0_usize).into_iter().fold(1000000_i32, |c22, d23| c22);
    b11.weight *= 2_i64;
    d3 = (Some(5_i64), c2.clone());
    d3 = d3.clone();
    let mut d28: (Option<i64>, String) = (match d3.clone() { (Some((..=400_i64)), e24) => d3.clone().to_owned(), (a25, b26) => (a25, c2.clone()), c27 => c27.clone() });
    Ok(vec![d28.clone(), d28.clone()].into_iter().map(|(e29, a30)| (e29, ({ let b31 = e29; b1.iter().cloned().chain(c2.split_whitespace().map(|c32| c32.to_string())).skip_while(|d33| (d33.clone() != "ß".to_string())).collect::<String>() }))).rev().for_each(|e34| { let _ = b1.iter().cloned().chain(Some(c2.clone()).into_iter()).fold(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |a35, b36| Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()); }))
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
        break (match (if a0.is_some() { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d8.clone() })) }) { Ok(a10) => d8.clone(), Err((FlowError::Offline { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Protocol { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. })) => (match d8.as_str() { "" => d8.clone(), "a" => d8.clone(), _ => d8.clone() }), _ => ("İstanbul".to_string() + &d8) });
    };
    {
        let mut c12 = 0_i32;
        'l14: while c12 < 2_i32 && (b1.0 >= "Ä".to_string()) {
            c12 += 1_i32;
            let (e14, a15) = (b11.clone(), 29_i32);
        }
    }
    let mut b16 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().day_of_year();
    let Some(_) = a0 else {
        return Err((FlowError::Failed { code: "early".to_string(), text: b11.split_whitespace().map(|c17| c17.to_string()).fold(b11.clone(), |d18, e19| (e19.clone() + &({ let a20 = b16; d18.clone() }))) }));
    };
    let _ = DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default();
    b16 *= (match Some(3_i64) { Some(b21) => DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), Some((-7..)) => DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), c22 => DateTime::from_milliseconds(137634567_i64).unwrap_or_default() }).millisecond();
    Ok(Some(Some(b16)).into_iter().rev().collect::<Vec<_>>().into_iter().collect::<Vec<_>>())
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &Obj<Task>, b1: &(Vec<String>, i64)) -> FlowResult<Option<State>> {
    if let (c2, d3) = b1.clone() {
        'l5: for a5 in &vec![Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())] {
            cx.message(format!("}}{d3:*>}{}", d3));
        }
        let b6: Option<Option<i32>> = vec![Some(1_i32)].max(vec![Some(1000000_i32), Some(2_i32)]).first().cloned();
    }
    match ({ let (c7, d8) = b1.clone(); Some(d8) }).into_iter().sum::<i64>() {
        (0 | 2) if (a0.effort <= 1_i32) => {
            {
                let mut e9 = 0_i32;
                while e9 < 3_i32 && (a0.price <= Decimal::ONE) {
                    e9 += 1_i32;
                    let d18 = {
                        let b11;
                        if (b1.0.len() >= 1_usize) { b11 = (if let (a15, _) = vec![e9, e9, e9].into_iter().take(2_usize).fold(b1.clone(), |(c12, d13), e14| (c12.clone(), ({ let _ = c12.clone(); d13 }))) { (Decimal::ZERO % Decimal::ONE) } else if let (b16, c17) = b1.clone() { Decimal::new(12345_i64, 28_u32).unwrap_or_default() } else { Decimal::ZERO }); } else { b11 = Decimal::from(29_i64); }
                        b11
                    };
                    let _ = flow_024(cx, (if (0_usize <= 2_usize) { (Some(e9), ("".to_string(), "x=1=2".to_string())) } else { (match (if (b1.0.len() <= 2_usize) { Ok((-2_i64)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) }) { Ok(e19) => (Some(e9), (String::from("a"), "a".to_string())), Err((FlowError::Offline { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Protocol { .. } | FlowError::TimedOut { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::Store { .. } | FlowError::Gone { .. } | FlowError::Access { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. })) => (Some(e9), (" \t x\n".to_string(), "a".to_string())), _ => (Some(e9), ("日本語".to_owned(), "\"{}\\".to_owned())) }) }))?;
                }
            }
        }
        a20 @ (400_i64) if (b1.1 > 0_i64) => {
            let _ = b1.clone();
        }
        b21 => {
            'l23: for d23 in &vec![b21, 1000000_i64] {
                if (a0.title <= "Ä".to_string()) {
                    return Ok(Some(vec![(State::Done, State::Half)].into_iter().take_while(|e24| true).fold(State::Open, |a25, b26| a25)));
                }
            }
        }
    }
    let a35 = {
        let c27;
        if a0.seen.is_none() { c27 = (match b1.clone() { (d28, (3_i64..)) if matches!(b1.clone(), (_, (..=0))) => State::Open, e29 => State::Open }); } else { c27 = vec![b1.clone()].into_iter().last().into_iter().enumerate().map(|(a30, (b31, c32))| b1.clone()).fold(State::Open, |d33, e34| d33); }
        c27
    };
    let b36 = a35;
    Ok(Some(a35))
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
    Ok((match b1.clone() { Some(c2) => vec![vec![400_i32, 1_i32]].into_iter().fold(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), |d3, e4| d3), a5 => cx.today() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_063(cx: &mut Device, mut a0: Option<String>, b1: &String) -> FlowResult<Date> {
    let _ = Some((match b1.as_str() { "" => b1.clone(), "a" => b1.clone(), _ => " \t x\n".to_string() }));
    let mut c2 = Some(b1.clone()).into_iter().last();
    let mut c7 = (match a0.clone() { None if ((*b1) >= "a".to_string()) => (match a0.clone() { Some(d3) => Some(vec![b1.clone(), d3.clone()]), e4 => Some(vec!["İstanbul".to_string()]) }).into_iter().flatten().min_by_key(|a5| (b1.clone() + a5)), b6 => c2.clone() });
    let mut d8: Option<String> = Some((b1.clone() + b1));
    Ok(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_064(cx: &mut Device, a0: usize, b1: ((i32, bool), i32), mut c2: Option<(i64, String)>) -> FlowResult<Option<Vec<i32>>> {
    c2 = vec![(i64::MIN, "".to_string()), (0_i64, "ß".to_string()), (1000000_i64, "Ä".to_owned())].into_iter().next();
    let d3 = c2.replace((i64::MAX, String::from("-17")));
    let mut a5 = vec![d3.clone()].into_iter().filter_map(|e4| (if (b1.1 >= 3_i32) { Ok(a0) } else { Err(FlowError::Offline) }).ok()).count();
    let b6: (Option<String>, Option<bool>) = (Some(String::new()), Some(Some((a5 <= 5_usize))).unwrap_or_default());
    let c7: usize = a5;
    let b11 = {
        let d8;
        if (a0 > 5_usize) { d8 = a0; } else { d8 = (match (if (b1.1 >= (-1_i32)) { Some((if (a0 > 1_usize) { Ok("-17".to_string()) } else { Err(FlowError::Offline) })) } else { None }) { Some(Ok(e9)) => a0, None => a5, _ => ({ let a10 = 7_i64; a5 }) }); }
        d8
    };
    match a0 {
        c12 @ (..5) if (if (b1.1 >= 3_i32) { (a5 > 400_usize) } else { (c12 < 10_usize) }) => {
            c2 = d3.clone();
        }
        d13 @ (29..) => {
            match b1 {
                ((_, e14), (12..)) if (b1.1 >= (-1_i32)) => {
                    let (a15, b16) = (vec![Decimal::new((-35_i64), 1_u32).unwrap_or_default(), Decimal::ZERO], d13);
                }
                ((c17, d18), _) => {
                    'l23: for _ in vec![d18, vec![c2.clone(), d3.clone()].into_iter().map(|e19| d3.clone()).any(|a20| d18), Some(d18).into_iter().take(c7).all(|b21| d18)] {
                        let mut e24 = vec![(State::Open, "日本語".to_string()), (match (if (b1.1 <= (-1_i32)) { Ok(a5) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_string() })) }) { Ok(d23) => (State::Done, " ".to_owned()), Err(_) => (State::Done, String::from("日本語")), _ => (State::Open, String::from(" ")) })];
                    }
                }
            }
        }
        a25 => {
            a5 = a5;
        }
    }
    Ok(Some(({ let b26 = a0; vec![10_i32, (-7_i32)] })))
}

/// Step by step.
#[nanoflow]
pub fn flow_065(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32) -> FlowResult<i64> {
    if (a0.state == State::Open) {
        for d3 in ((-2_i64)..=3_i64) {
            if false {
                let mut d8: Vec<i64> = (match (if (b1 < (-1_i32)) { Some((if false { Ok(Some(7_usize)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() })) })) } else { None }).unwrap_or((if a0.due.is_none() { Ok(Some(1000000_usize)) } else { Err(FlowError::Offline) })) { Ok(e4) => Some(vec![(d3 <= 1_i64), (d3 > (-7_i64)), false]).map_or(vec![400_i64], |a5| Some(vec![(b1 < 400_i32)]).into_iter().fold(vec![d3], |b6, c7| b6.clone())), Err(_) => (if let (1_i32..5_i32) = b1 { vec![d3, d3] } else { vec![d3].to_owned() }) });
                let e9 = d8.clone().contains(&d8.pop().unwrap_or((if let (-7_i32 | -5_i32) = b1 { d3 } else { d3 })));
            } else {
                let (b11, c12) = ({ let a10 = d3; Some((b1, b1)) }).unwrap_or_else(|| (b1, b1));
            }
        }
        'l14: for e14 in ((-1_i32)..2_i32) {
            if (b1 >= 0_i32) {
                continue;
            }
        }
    } else {
        cx.log(Level::Warning, format!("x{:<1}ß{}", 3_i64, 1000000_i64));
        cx.commit(a0)?;
    }
    let mut b16 = cx.create(Task { title: "-17".to_owned().to_lowercase(), effort: (-7_i32), weight: (match (if (a0.weight < 3_i64) { Some((if (b1 < 0_i32) { Ok(Some("aaa".to_string())) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("aaa") })) })) } else { None }).unwrap_or((if a0.due.is_none() { Ok(Some("A\r\nB\n\n".to_owned())) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_owned() })) })) { Ok(a15) => 1_i64, Err(_) => 1000000_i64 }), ..Task::default() })?;
    'l18: for d18 in vec![String::from("A\r\nB\n\n").to_owned(), "a".to_owned().replace(&String::new(), &String::from("-17"))] {
        {
            let mut e19 = 0_i32;
            while e19 < 1_i32 && (a0.weight >= 0_i64) {
                e19 += 1_i32;
                if a0.due.is_some() {
                    continue 'l18;
                }
            }
        }
        let b21 = vec![(if let (1_i32..=7_i32) = b1 { (Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), 0_usize) } else { (Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), 2_usize) })];
    }
    if let (0_i32 | 2_i32) = b1 {
        b16.is_urgent = ({ let (a30, b31) = ((-2_i32)..1_i32).map(|c22| ((-3_i32)..=2_i32).skip_while(|d23| true).product::<i32>()).take((if let (1_i32..) = b1 { 0_usize } else if let e24 @ (0_i32) = b1 { 40000_usize } else { 10_usize })).fold(Some(vec![String::from("ß")]).into_iter().rev().fold(("日本語".to_string(), State::Done), |(a25, b26), c27| (a25.clone(), b26)), |d28, e29| d28.clone()); false });
    } else {
        let mut c32: i32 = b1;
        cx.commit(a0)?;
    }
    {
        if (b1 >= 1_i32) {
            b16.title = "too ".repeat(30_usize);
        }
        match cx.commit(&mut b16) {
            Ok(()) => {
                {
                    let mut e34 = cx.retrieve(Task::filter(|d33| (d33.weight < 1500_i64)).offset(2).limit(1))?;
                    for (_, a35) in e34.iter_mut().enumerate() {
                        a35.effort = b1;
                    }
                    cx.commit_all(&mut e34)?;
                }
            }
            Err(FlowError::Invalid { entity: b36, .. }) => {
                let (c37, d38) = (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), b1);
            }
            Err(e39) => return Err(e39),
        }
    }
    cx.commit(&mut b16)?;
    Ok(1_i64)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_066(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<State>, c2: &Vec<Vec<Decimal>>) -> FlowResult<(usize, Option<State>)> {
    let (e4, a5) = (if (a0.state != State::Done) { ({ let d3 = b1; (Some(" ".to_string()), c2.clone()) }) } else { (Some("Ä".to_owned()), c2.clone()) });
    if (a0.price <= Decimal::ZERO) {
        let mut b6 = e4.clone();
        for d8 in vec![b1, b1.min(b1)] {
            let e9 = b6.clone().zip(b6.take());
            let d13: Vec<Option<i32>> = vec![Some((-7_i32)), Some(3_i32)].into_iter().map(|a10| Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()).and_then(|b11| Some(Some(7_usize))).map_or_else(|| a10, |c12| Some(i32::MIN))).collect::<Vec<_>>();
        }
    }
    if ((*c2).len() >= 2_usize) {
        return Err((FlowError::Failed { code: "early".to_string(), text: ("İstanbul".to_owned() + " ") }));
    }
    let d23 = vec![Some(State::Done), b1].into_iter().filter_map(|e14| e4.clone().into_iter().min()).nth(2_usize).into_iter().max_by_key(|a15| ("日本語".to_owned() + a15).split("-17").map(|b16| b16.to_string()).fold(State::Open, |c17, d18| vec![29_usize, 40000_usize, 1_usize].into_iter().map(|e19| e19).zip(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()]).map(|a20| 0_usize).fold(c17, |b21, c22| b21)));
    let Some(e24) = (if b1.is_none() { Some(Some(1000000_i32)) } else { None }) else {
        return cx.fail("given-up", (if b1.is_none() { Ok("ß".to_owned()) } else { Err(FlowError::Offline) }).unwrap_or("Ä".to_string()));
    };
    for b26 in vec![e24, Some(1000000_i32), e24] {
        let mut c27 = b26;
    }
    let mut d28 = cx.get(a0.as_ref())?;
    let (e29, a30) = ("İstanbul".to_owned(), d23.clone()).min((String::from("aaa"), d23.clone()));
    Ok(({ let b31 = (match e29.as_str() { "ab,b,,c" => d23.clone(), _ => d23.clone() }); (2_usize, b1) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_067(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<usize>, c2: i32, d3: DateTime) -> FlowResult<i32> {
    if (b1.len() < 2_usize) {
        {
            let mut e4 = 0_i32;
            while e4 < 3_i32 && true {
                e4 += 1_i32;
                'l7: for c7 in vec![vec!["\"{}\\".to_owned()], vec!["a".to_string(), String::new(), "aaa".to_owned()]].into_iter().into_iter() {
                    cx.message(format!(": {}", d3));
                    let mut d8 = cx.get(a0.as_ref())?;
                    let d13 = (if (d3 < DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { (if (c2 >= 1_i32) { (if let e9 @ (0_i32..=6_i32) = e4 { (e4 < 3_i32) } else { (d3 <= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) }) } else { false }) } else { (match ("aaa".to_string() + "-17").as_str() { "" => Some(Some(e4)).map_or_else(|| (c2 <= 2_i32), |a10| (c2 < 3_i32)), "a" => (match e4 { (1 | 3) => (e4 == 400_i32), (-7..-3) => (e4 != 1000000_i32), b11 => (e4 < 1_i32) }), _ => vec![vec![State::Half, State::Done]].into_iter().any(|c12| true) }) });
                }
                let mut e14 = cx.get(a0.id())?;
            }
        }
    }
    cx.message(format!("}}{}{d3}", vec![c2, c2].into_iter().rev().fold(" \t x\n".to_string(), |a15, b16| a15.clone())));
    cx.rollback(a0)?;
    let mut c17: Decimal = Decimal::from(1000000_i32);
    Ok(i32::from(false))
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: &Option<Vec<String>>) -> FlowResult {
    let a5 = {
        let b1;
        if (*a0).is_none() { b1 = (!Decimal::from(1_i64).is_zero()); } else { b1 = Some(a0.clone()).into_iter().into_iter().map(|c2| c2.clone()).fold((if (*a0).is_some() { Ok(false) } else { Err(FlowError::Offline) }), |d3, e4| (if (*a0).is_some() { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_owned() })) })).unwrap_or_default(); }
        b1
    };
    for _ in vec![Some(7_i64)] {
        let e9 = {
            let c7;
            if (*a0).is_none() { c7 = (DateTime::from_milliseconds(51234567_i64).unwrap_or_default().minute() / 7_i32); } else { c7 = vec![29_i32, 2_i32, (-1_i32)].into_iter().skip_while(|d8| ((*d8) >= 3_i32)).take(7_usize).next().unwrap_or_default(); }
            c7
        };
        match a0.clone() {
            Some(a10) => {
                {
                    let mut b11 = 0_i32;
                    'l13: while b11 < 2_i32 && true {
                        b11 += 1_i32;
                        let mut b16 = vec![a10.clone(), a10.clone()].into_iter().map(|d13| vec![String::from("-17")]).skip_while(|e14| true).min_by_key(|a15| State::Open).into_iter().flatten().into_iter().collect::<Vec<_>>();
                    }
                }
            }
            c17 => {
                cx.log(Level::Warning, String::from("\"{}\\").chars().map(|d18| d18.to_string()).collect::<Vec<_>>().join("Ä"));
            }
        }
        let mut a20 = ((if let Some(e19) = a0 { Some(0_i64).into_iter().product::<i64>() } else { (-2_i64) }) != (Some(1000000_i64).unwrap_or_else(|| 10_i64) as i64));
    }
    'l23: for d23 in vec![a5, (match a5 { false => a5, b21 => a5 })] {
        let mut e24 = d23;
        let b26 = {
            let a25;
            if (*a0).is_some() { a25 = a5; } else { a25 = e24; }
            a25
        };
        let mut d33: bool = vec![e24, b26, a5].into_iter().flat_map(|c27| (match a0.clone() { Some(d28) if a5 => vec![vec![e24, c27, b26], vec![e24], vec![e24, d23]], e29 => vec![vec![b26], vec![e24, d23, b26], vec![e24]] })).map(|a30| a30.clone().to_owned()).fold(false, |b31, c32| a5);
    }
    let b36: bool = loop {
        let mut a35 = " \t x\n".to_owned().trim().to_string();
        break a5;
    };
    let (_, c37) = (Some(State::Done), vec![0_i64, 10_i64]);
    let d38: Vec<i64> = c37.clone();
    let mut e39 = a0.clone();
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_069(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: ((String, State), usize), d3: &Option<Option<i64>>) -> FlowResult<Option<i32>> {
    cx.commit(a0)?;
    for e4 in cx.retrieve(Task::all().limit(3))? {
        cx.delete(e4)?;
    }
    let mut b6 = (Some(Decimal::ONE).or(Some(Decimal::new(25_i64, 3_u32).unwrap_or_default())).unwrap_or((if (b1 > 3_i32) { Ok(Decimal::ONE) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_string() })) }).unwrap_or_else(|a5| Decimal::new(25_i64, 1_u32).unwrap_or_default())) * Decimal::ONE);
    {
        let mut c7 = 0_i32;
        'l9: while c7 < 2_i32 && true {
            c7 += 1_i32;
            if (b1 >= 3_i32) {
                let mut b11 = cx.create(Task { effort: vec![b1, c7, b1].into_iter().take(29_usize).product::<i32>(), weight: (match (*d3) { Some(Some(e9)) => e9, a10 => 400_i64 }), due: a0.due, ..Task::default() })?;
                'l13: for _ in ((-1_i32)..=2_i32) {
                    cx.rollback(a0)?;
                    cx.log(Level::Warning, format!("{c7:>}{}", ({ let d13 = c2.clone(); c7 })));
                }
            } else {
                'l17: for c17 in ((-3_i64)..3_i64).take(0_usize).fold(vec!["x=1=2".to_owned(), String::new()], |e14, a15| e14.clone()).to_vec() {
                    let mut d18: String = format!("{}", cx.now());
                    a0.state = State::Done;
                }
                b6 = b6;
            }
            let _ = (if (b1 >= (-2_i32)) { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|e19| c7);
        }
    }
    {
        let mut a20 = 0_i32;
        'l22: while a20 < 3_i32 && (c2.1 > 1_usize) {
            a20 += 1_i32;
            let d23 = (match b1 { (0..4) => (Some(String::new()), DateTime::from_milliseconds(1_i64).unwrap_or_default()), 1 if (*d3).is_some() => (Some(String::from("x=1=2")), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()), c22 => (if let Some(None) = (*d3) { (Some("".to_string()), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) } else { (Some(" \t x\n".to_string()), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) }) });
        }
    }
    Ok((if let Some(_) = (*d3) { ({ let _ = b1; Some(b1) }) } else { Some(Some(b1)).unwrap_or(Some(b1)) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_070(cx: &mut Device, a0: &Option<DateTime>, b1: &Vec<i32>, c2: &Vec<bool>) -> FlowResult<DateTime> {
    let b16: usize = 'l4: loop {
        match (*a0) {
            Some(e4) => {
                let d8: State = 'l6: loop {
                    let (b6, c7) = (2_i64, Some(1000000_usize));
                    break State::Open;
                };
            }
            e9 => {
                'l11: for b11 in vec![Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), e9, (*a0)] {
                    let mut c12 = (*a0);
                    let e14 = flow_009(cx, &vec![(*a0), (*a0), b11].into_iter().take(7_usize).take(2_usize).any(|d13| false), (if ((*c2).len() > 2_usize) { 400_i64 } else { (if ((*c2).len() >= 1_usize) { 29_i64 } else { 7_i64 }) }), &Some((1_i64, 2_i32)))?;
                    let a15 = c12.take();
                }
            }
        }
        break (match (if ((*b1).len() >= 2_usize) { Some((if (*a0).is_some() { Ok(Some(3_usize)) } else { Err(FlowError::Offline) })) } else { None }).unwrap_or((if ((*b1).len() > 1_usize) { Ok(Some(7_usize)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) })) { Ok(_) => (10_i64 as usize), Err(_) => (4_usize..6_usize).skip(3_usize).into_iter().sum::<usize>() });
    };
    let mut c17: String = format!("ß{b16}{b16:*^}{b16}");
    let Some(d18) = (if ((*b1).len() <= 2_usize) { Some(b16) } else { None }) else {
        return cx.fail("given-up", format!("{}", 1000000_i64));
    };
    match (*a0) {
        Some(e19) if ((*c2).len() >= 2_usize) => {
            c17 = ("ab,b,,c".to_owned().clamp(" \t x\n".to_string(), "aaa".to_owned()) + "x=1=2").replace("İstanbul", "A\r\nB\n\n");
        }
        None => {
            let (b21, c22) = (if ((*b1).len() > 1_usize) { Ok((c17.clone(), Some(State::Open))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c17.clone() })) }).unwrap_or_else(|a20| (c17.clone(), Some(State::Done)));
        }
        d23 => {
            cx.log(Level::Warning, format!("ß{:>12}", Some(Decimal::from((-7_i32))).into_iter().skip_while(|e24| ((*e24) >= Decimal::ONE)).fold((-40000_i64), |a25, b26| a25)));
        }
    }
    Ok(({ let _ = (*a0); cx.now() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_071(cx: &mut Device, a0: &mut Obj<Task>, b1: String, c2: &Vec<Vec<i64>>) -> FlowResult<(Option<i32>, Vec<usize>)> {
    if ((*c2).len() >= 3_usize) {
        return Ok((Some(1_i32), vec![7_usize, 1_usize]));
    }
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 4_i32 && true {
            d3 += 1_i32;
            {
                let mut b6 = cx.retrieve(Task::filter(|a5| a5.title.contains("s")).order_by_descending(|t| t.effort).offset(4).limit(0))?;
                for c7 in &mut b6 {
                    c7.effort = (-40000_i32);
                }
                cx.commit_all(&mut b6)?;
            }
        }
    }
    let e9 = {
        let d8;
        if (b1 >= "a".to_string()) { d8 = (b1.clone() + &b1); } else { d8 = format!("{}{:.1}: {b1:ß>12.5}", (b1.clone() >= String::new()), Decimal::new(999_i64, 0_u32).unwrap_or_default()); }
        d8.clone()
    };
    if a0.is_urgent {
        let Some(_) = (if (!(b1.clone() == "-17".to_owned())) { Some(vec![vec![(-40000_i64)], vec![1_i64], vec![2_i64, (-7_i64)]]) } else { None }) else {
            return cx.fail("given-up", (match 3_i64 { 3 => b1.clone(), _ => b1.clone() }));
        };
    }
    Ok((if e9.clone().ends_with(&e9) { (Some((-40000_i32)), vec![7_usize, 2_usize, 7_usize]) } else { (if (a0.title < "b".to_string()) { (Some(i32::MIN), vec![0_usize]) } else { (Some((-7_i32)), vec![40000_usize, 1_usize, 1_usize]) }) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_072(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Vec<usize>>) -> FlowResult<Option<Vec<i64>>> {
    cx.invalid(&*a0, |o| o.state, Some("a".to_owned()).into_iter().collect::<String>());
    let (c2, _) = ((State::Half, Decimal::from((-7_i64))), Decimal::new(25_i64, 3_u32).unwrap_or_default());
    'l4: for e4 in vec![b1.clone()] {
        let a5: (State, Decimal) = c2;
        if let ((State::Done | State::Half), _) = c2 {
            for c7 in &vec![Some(Decimal::ONE), Some(Decimal::new(999_i64, 3_u32).unwrap_or_default())].into_iter().take(1_usize).collect::<Vec<_>>() {
                let mut b11: Option<(i32, String)> = Some(vec![Decimal::ZERO, Decimal::ZERO, Decimal::new(12345_i64, 29_u32).unwrap_or_default()]).into_iter().rev().fold(Some((i32::MAX, String::from("aaa"))), |d8, e9| d8.clone()).as_ref().cloned().filter(|a10| (3_usize.saturating_sub(7_usize) < 400_usize));
                let c12 = b11.clone();
            }
            let a15: (State, Decimal) = ({ let (d13, e14) = (State::Done, Decimal::new(25_i64, 28_u32).unwrap_or_default()); a5 });
        }
    }
    let b21: Decimal = loop {
        if (b1.len() < 1_usize) {
            {
                let mut c17 = 0_i32;
                'l19: while c17 < 2_i32 && (c17 != 10_i32) {
                    c17 += 1_i32;
                    cx.commit(a0)?;
                }
            }
        }
        break (if true { vec![c2] } else { vec![c2] }).into_iter().map(|e19| Some(Decimal::ONE).into_iter().take_while(|a20| ((*a20) != Decimal::from(29_i64))).sum::<Decimal>()).sum::<Decimal>();
    };
    Ok(Some(Some(vec![0_i64, 2_i64])).flatten())
}

/// Step by step.
#[nanoflow]
pub fn flow_073(cx: &mut Device, a0: &Obj<Task>, mut b1: Option<String>) -> FlowResult<usize> {
    let c2 = b1.replace((match "-17".to_owned().as_str() { "" => " ".to_owned(), "a" => String::from("-17"), _ => "\"{}\\".to_owned() }).min(("A\r\nB\n\n".to_string() + "Ä")));
    let mut d3 = cx.today();
    b1 = (if (a0.weight < 0_i64) { Some(format!("x{}", 5_i32)) } else { None });
    if (a0.weight > 3_i64) {
        return cx.fail("given-up", (" \t x\n".to_owned() + &"ß".to_string()));
    }
    Ok((if (if (!a0.is_urgent) { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }).unwrap_or((d3 == Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())) { 3_usize.min(1000000_usize) } else { (400_usize / 7_usize) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &(Option<Decimal>, i64), b1: &Vec<i64>, c2: Option<String>) -> FlowResult<Option<Option<i32>>> {
    let d8: String = loop {
        let a5 = {
            let e4;
            if a0.0.is_some() { e4 = (if c2.is_some() { Ok(vec![(*a0)]) } else { Err(FlowError::Offline) }).unwrap_or(vec![(*a0), (*a0)]).into_iter().count(); } else { e4 = (match format!("{}", true).as_str() { "Ä" => Some(1_usize).unwrap_or_else(|| 40000_usize), "aaa" => vec![(*a0), (*a0), (*a0)].into_iter().count(), _ => 5_usize }); }
            e4
        };
        break (if ((*b1).len() < 1_usize) { Some(Some(State::Open)).map_or_else(|| "-17".to_owned(), |b6| String::from("\"{}\\")) } else if let (c7, (-7_i64..)) = (*a0) { String::new() } else if a0.0.is_some() { String::from("x=1=2") } else { "İstanbul".to_owned() });
    };
    let mut e14 = (if let None = c2.clone() && c2.is_none() { vec![Some(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()))].into_iter().flatten().next() } else { (match d8.as_str() { "" => vec![Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())].into_iter().skip_while(|e9| (d8.clone() > "".to_string())).min(), "a" => Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()).and_then(|a10| Some(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()))), _ => (match (*a0) { (Some(b11), (3_i64..7_i64)) => Some(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())), (None, (0_i64..)) => Some(Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())), (c12, d13) => Some(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())) }) }) });
    if (a0.1 <= 3_i64) {
        let Some(e19) = c2.clone() else {
            return Ok(Some(vec![(-40000_i32)]).xor(Some(vec![(-2_i32), 29_i32, 29_i32])).map_or(c2.iter().fold(Some(Some(400_i32)), |a15, b16| a15), |c17| Some(Some(1_i32)).into_iter().map(|d18| d18).min()));
        };
        let Some(a20) = Some(Some(c2.clone())).flatten().or_else(|| Some(c2.clone())) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: e19.clone() }));
        };
    }
    let mut b21 = c2.clone();
    let mut c22: Option<String> = b21.clone();
    let (d23, e24) = (Decimal::from((-7_i32)), e14);
    Ok(Some(Some(7_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_075(cx: &mut Device, a0: &mut Obj<Task>, b1: (Vec<Decimal>, Vec<String>), c2: &i32, mut d3: bool) -> FlowResult<(Vec<bool>, bool)> {
    let e4 = cx.can_read(&*a0, |o| o.weight);
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 3_i32 && true {
            a5 += 1_i32;
            a0.price = Decimal::from((-7_i32));
        }
    }
    let mut e9: Vec<usize> = (if d3 { Some(vec![1000000_usize, 2_usize]).xor(Some(vec![1_usize, 1_usize, 0_usize])).unwrap_or_else(|| (if ((*c2) <= (-1_i32)) { Ok(vec![400_usize]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }).unwrap_or_else(|c7| vec![1_usize, 5_usize])) } else if let (_, d8) = (if (b1.0.len() > 2_usize) { b1.clone() } else { b1.clone() }) { vec![7_usize] } else { vec![1_usize, 400_usize] });
    a0.effort *= 1_i32;
    if d3 {
        return Ok((if (!d3) { Some((*c2)) } else { Some((*c2)) }).into_iter().zip((if (a0.price > Decimal::ONE) { Ok(vec![e4, d3, e4]) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|a10| vec![e4])).map(|(b11, c12)| (*c2).max((*c2))).fold((vec![e4, d3, d3], d3), |d13, e14| Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).map_or_else(|| d13.clone(), |a15| d13.clone())));
    }
    'l18: for d18 in vec![(match (*c2) { (1..5) => e4, b16 => d3 })] {
        cx.message(format!("}}{:5}", c2));
        'l20: while let Some(a20) = e9.pop() {
            let c22: bool = (match (*c2) { (3_i32..=9_i32) => (if (!a0.is_urgent) { Ok((-40000_i64)) } else { Err(FlowError::Offline) }), b21 => (if a0.is_urgent { Ok(i64::MAX) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }) }).unwrap_or(7_i64).is_positive();
        }
    }
    let mut e29: Vec<bool> = ({ let a25 = (match (if d3 { Some((if (a0.price < Decimal::ZERO) { Ok(Some((*c2))) } else { Err(FlowError::Offline) })) } else { None }) { Some(Ok(d23)) => String::from("a".to_string()), None => format!("{e4} of {c2}"), _ => "ß".to_owned().split(&String::from("ß")).map(|e24| e24.to_string()).collect::<String>() }); vec![b1.clone()].into_iter().chain(Some(b1.clone()).into_iter()).rev().fold((if e4 { Ok(vec![false, e4, (a25.clone() != String::from("A\r\nB\n\n"))]) } else { Err((FlowError::Failed { code: "late".to_string(), text: a25.clone() })) }), |b26, c27| (if a0.due.is_some() { Ok(vec![e4]) } else { Err(FlowError::Offline) })).unwrap_or_else(|d28| vec![d3, d3]) });
    a0.weight %= 2_i64;
    Ok((e29.clone(), d3))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, mut a0: Option<Date>, b1: &i32) -> FlowResult<Vec<Option<Decimal>>> {
    'l6: for b6 in vec![a0, a0, a0].into_iter().map(|c2| (match c2 { None => a0, _ => Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) })).fold((if ((*b1) < 1_i32) { vec![(*b1)] } else { vec![(*b1), (*b1), (*b1)] }), |d3, e4| d3.clone()) {
        cx.log(Level::Warning, "A\r\nB\n\n".substring(1_usize, (7_usize as usize)));
        if ((*b1) < 3_i32) {
            continue;
        }
        let (e9, a10) = ((-2_i32)..1_i32).fold((((*b1) != (-1_i32)), b6), |c7, d8| c7);
    }
    (if ((*b1) > 0_i32) { vec![Some(((*b1) != 10_i32)), Some(((*b1) >= 0_i32)), Some(((*b1) <= 0_i32))] } else { vec![Some(((*b1) < (-2_i32))), Some(((*b1) != 0_i32))] }).into_iter().for_each(|b11| { let _ = Some(a0).into_iter().rev().fold(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), |c12, d13| c12); });
    match a0 {
        Some(e14) => {
            cx.message(format!("{}{:<1}{}", 29_usize, b1, " \t x\n".to_owned()));
        }
        a15 => {
            for _ in vec![a15.filter(|b16| ((*b16) > Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()))] {
                if ((*b1) >= 3_i32) {
                    continue;
                }
                match vec![(*b1)].into_iter().take_while(|d18| (*b1).is_negative()).product::<i32>() {
                    e19 @ (..=-1) if ((*b1) < 1_i32) => {
                        cx.log(Level::Warning, ({ let a20 = Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()); "aaa".to_owned() }).trim_start_matches(&(match (if ((*b1) < 1_i32) { Ok((*b1)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }) { Ok(b21) => "aaa".to_string(), Err((FlowError::Protocol { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::Offline { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::Unsent { .. } | FlowError::NotCalled { .. })) => String::from("A\r\nB\n\n"), _ => " \t x\n".to_string() })).to_string());
                    }
                    c22 => {
                        let mut d23 = (if ((*b1) <= 0_i32) { Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().max(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) } else { None });
                    }
                }
            }
        }
    }
    a0 = (match ((if let e24 @ (1_i32) = (*b1) { Some(a0).into_iter().fold(Some(0_i64), |a25, b26| a25) } else { (0_i64..=4_i64).last() }), (2_i64..4_i64).zip(Some(3_i32).into_iter()).map(|(c27, d28)| c27).take(7_usize).min()) { ((Some(e29), _) | (_, Some(e29))) if ((e29 < 2_i64) && (e29 >= (-1_i64))) => ({ let a30 = String::from("").repeat(0_usize); a0 }), _ => a0 });
    a0 = a0;
    a0 = a0;
    let (b31, c32) = (a0, a0);
    let mut d33 = 10_i64;
    Ok(vec![Some(Decimal::new((-35_i64), 0_u32).unwrap_or_default())])
}

/// Step by step.
#[nanoflow]
pub fn flow_077(cx: &mut Device, a0: &mut Obj<Task>, mut b1: bool, c2: &i32, d3: Option<usize>) -> FlowResult<bool> {
    cx.message(vec![(*c2)].into_iter().zip(vec!["aaa".to_owned(), "İstanbul".to_string()]).map(|(e4, a5)| 5_i32).fold("İstanbul".to_string(), |b6, c7| b6.clone()).substring((b1 as usize), 3_usize));
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 1_i32 && true {
            d8 += 1_i32;
            let e14 = (0_i32..=4_i32).skip(({ let a10 = d3; 7_usize })).fold(Some(Some((-40000_i32))).unwrap_or_default().into_iter().sum::<i32>(), |b11, c12| (b11 + ({ let d13 = (1_i32..6_i32).product::<i32>(); c12 })));
        }
    }
    let _ = b1;
    match d3 {
        Some(a15) => {
            let c17 = {
                let b16;
                if ((*c2) < 0_i32) { b16 = cx.is_online(); } else { b16 = (1000000_i64 > (Decimal::ZERO - Decimal::ONE)); }
                b16
            };
        }
        _ => {
            b1 = a0.is_urgent;
        }
    }
    let (d18, e19) = (1_i64, Some("a".to_owned()));
    match (*c2) {
        0_i32 => {
            let b21 = {
                let a20;
                if b1 { a20 = (*c2); } else { a20 = (*c2); }
                a20
            };
        }
        (3..=9) => {
            let Some(d23) = d3 else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned().chars().map(|c22| c22.to_string()).step_by(2_usize).collect::<String>() }));
            };
        }
        e24 => {
            let mut a25: i32 = vec![Some(e24), Some(e24), Some(e24)].into_iter().flatten().product::<i32>();
        }
    }
    let mut b26 = Some(("a".to_owned() + "a").replace("ß", ""));
    Ok((if let Some((5_usize..=11_usize)) = d3 { vec![d3].into_iter().skip(7_usize).all(|c27| b1) } else { (b1 || b1) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_078(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, c2: &bool) -> FlowResult<usize> {
    let mut d3 = (*c2);
    let mut a10: State = Some(Some(b1.clone())).unwrap_or(Some(b1.clone())).into_iter().flat_map(|e4| vec![e4.clone(), ({ let a5 = (b1.clone() + "a"); (String::from("A\r\nB\n\n") + &b1) })]).fold(a0.state, |b6, c7| Some(b6).into_iter().chain(vec![b6, b6].into_iter()).fold(b6, |d8, e9| b6)).max(a0.state);
    a0.effort += Some(5_i32).into_iter().max().into_iter().product::<i32>();
    cx.commit(a0)?;
    a0.effort = ({ let b11 = a10; Some((*c2)) }).into_iter().flat_map(|c12| vec![7_i32, 3_i32]).filter(|d13| vec![Some(b1.clone()), Some(b1.clone())].into_iter().flatten().any(|e14| d3)).chain(vec![2_i32]).product::<i32>();
    let a15 = a10;
    cx.commit(a0)?;
    let _ = a15;
    Ok((7_usize % 0_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_079(cx: &mut Device, mut a0: String, b1: bool, c2: i32) -> FlowResult<i32> {
    a0 += &String::new().char_indices().map(|(d3, e4)| e4.to_string()).take(0_usize).collect::<String>().trim_end_matches(&flow_029(cx, &String::new(), &State::Half, (if (c2 >= 3_i32) { Some((c2, c2)) } else { Some((c2, 29_i32)) }))?).to_string();
    'l6: for b6 in vec![format!("{{{:<5}", 2_usize), a0.clone(), (a0.clone() + &a0)] {
        let mut d8 = format!("{b6:^12.0}{b1}{:^5}", Some(Decimal::from((-1_i32))).into_iter().enumerate().map(|c7| Decimal::new((-35_i64), 1_u32).unwrap_or_default()).sum::<Decimal>());
        let mut e9 = a0.clone();
    }
    'l11: for b11 in &vec![(-7_i32), c2, c2] {
        {
            let mut c12 = 0_i32;
            while c12 < 1_i32 && true {
                c12 += 1_i32;
                let mut b16 = flow_029(cx, &a0, &Some(c12).into_iter().fold(State::Done, |e14, a15| e14), (if (a0 <= "Ä".to_string()) { Some((c12, 29_i32)) } else { Some((c12, i32::MIN)) }))?;
                a0.push_str("");
            }
        }
        {
            let mut c17 = 0_i32;
            'l19: while c17 < 3_i32 && (a0 >= "aaa".to_string()) {
                c17 += 1_i32;
                a0 += "ab,b,,c";
            }
        }
    }
    let e19 = (c2, b1);
    Ok(c2)
}

/// Step by step.
#[nanoflow]
pub fn flow_080(cx: &mut Device, a0: String, b1: &Option<String>, mut c2: usize) -> FlowResult<(Option<Decimal>, i64)> {
    let b6 = {
        let d3;
        if (*b1).is_none() { d3 = (5_usize..=5_usize).fold(format!("}}{a0:ß^}ß{a0}"), |e4, a5| e4.clone()); } else { d3 = a0.clone(); }
        d3.clone()
    };
    {
        let mut c7 = 0_i32;
        'l9: while c7 < 3_i32 && (*b1).is_none() {
            c7 += 1_i32;
            match b1.clone() {
                None => {
                    let Some(_) = (if (c2 <= 1_usize) { b1.clone() } else { b1.iter().next().cloned() }) else {
                        break;
                    };
                }
                e9 => {
                    let a10: State = State::Open;
                }
            }
            c2 /= 7_usize;
        }
    }
    let mut e14 = (({ let (b11, c12) = (c2, DateTime::from_milliseconds(86400001_i64).unwrap_or_default()); (if (c2 >= 5_usize) { Ok(10_i32) } else { Err(FlowError::Offline) }) }).unwrap_or_else(|d13| Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().day()) as usize);
    let b16 = ({ let a15 = a0.clone().max(a0.clone()); Some((e14, e14)).unwrap_or((c2, e14)) });
    Ok((if (a0 < "a".to_string()) { ({ let c17 = (-40000_i64); (Some(Decimal::from(10_i64)), c17) }) } else if (b6.clone() == "".to_string()) { (Some(Decimal::from((-7_i32))), 2_i64) } else { (Some(Decimal::ONE), 400_i64) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_081(cx: &mut Device, a0: i32) -> FlowResult<Option<Option<i32>>> {
    if let (3_i32..) = a0 {
        let mut b1 = (400_i32 / (-7_i32));
    } else {
        let a10: i32 = loop {
            for e4 in vec![a0, a0] {
                let d8: i32 = (a0.signum() - vec![e4].into_iter().take_while(|a5| (e4 < (-1_i32))).collect::<Vec<_>>().into_iter().filter(|b6| Some(Some(0_i64)).map_or((e4 >= 5_i32), |c7| ((*b6) == 0_i32))).rev().product::<i32>());
                let e9 = (Some(String::from(" ")), d8);
            }
            break 400_i32;
        };
        'l15: for a15 in vec![a10, Some(0_usize).into_iter().rev().filter(|b11| (a0 <= 1_i32)).fold(a0, |c12, d13| a10)] {
            let b16: Vec<Decimal> = vec![Decimal::new(5_i64, 0_u32).unwrap_or_default()];
            'l18: for d18 in vec![(2_i32..6_i32).sum::<i32>(), (a15 % 1_i32), 29_i32] {
                let (a25, b26) = b16.iter().skip(40000_usize).max_by_key(|e19| "aaa".to_string()).cloned().map_or_else(|| (if (a10 > 29_i32) { Ok((0_i32, a10)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_else(|a20| ((-40000_i32), d18)), |b21| vec![a15].into_iter().fold((d18, d18), |(c22, d23), e24| (c22, e24)));
                let mut a30 = Some((-1_i64)).into_iter().filter(|c27| (if (b26 < 1000000_i32) { Ok(vec![a25, 0_i32]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_owned() })) }).is_err()).fold(vec![vec![(a25 < 29_i32), false]], |d28, e29| vec![vec![(b26 < 1_i32), (b26 == 7_i32), (a15 > 7_i32)], vec![(d18 >= 0_i32), (e29 <= 1_i64)], vec![(b26 == i32::MIN), (a0 >= (-7_i32)), (d18 >= 1_i32)]]);
            }
        }
    }
    let (b31, c32) = Some((a0, vec![String::from("ß"), String::from("日本語")])).unwrap_or_else(|| (a0, vec!["Ä".to_owned(), String::new()]));
    let (d33, e34) = (a0, b31);
    let mut a35 = b31;
    let mut b36 = 10_i32;
    a35 *= 7_i32;
    Ok(Some(Some(b36)))
}

/// Step by step.
#[nanoflow]
pub fn flow_082(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Vec<i64>>, mut c2: i64) -> FlowResult<i64> {
    let mut e4 = (1_i32..=6_i32).skip_while(|d3| ("-17".to_string() + " \t x\n").ends_with(&"İstanbul".to_owned().trim_end_matches(&"-17".to_owned()).to_string())).product::<i32>();
    let Some(b6) = (if a0.due.is_none() { Some(Some(e4).into_iter().into_iter().filter(|a5| (c2 != 1000000_i64)).last()) } else { None }) else {
        return cx.fail("given-up", format!(" of {}{c2}", DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()));
    };
    let d13 = b6.iter().cloned().find_map(|c7| Some("a".to_string())).filter(|d8| (match " ".to_owned().as_str() { "aaa" => (d8.clone() > String::from("ab,b,,c")), "ab,b,,c" => false, _ => (e4 <= 2_i32) })).map_or_else(|| Some(vec![Decimal::new(5_i64, 1_u32).unwrap_or_default(), Decimal::from(10_i32)]).into_iter().flatten().map(|e9| (e9 + ({ let a10 = c2; Decimal::ZERO }))).take_while(|b11| a0.is_urgent).collect::<Vec<_>>(), |c12| vec![Decimal::from(29_i32), Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()]);
    for a15 in (if (c2 < (-1_i64)) { Some(b1.clone()).into_iter().collect::<Vec<_>>() } else { vec![b1.clone(), b1.clone(), b1.clone()] }) {
        let a20 = (match ((if let (-1_i64 | 1_i64) = c2 { (if (a0.price >= Decimal::ONE) { Some(400_i64) } else if (a0.state == State::Open) { Some(c2) } else { Some(c2) }) } else { Some(c2) }), (if let (0_i64 | 2_i64) = a0.weight && (c2 >= 1_i64) { Some(c2) } else { Some(c2).min(Some(c2)) })) { ((Some(b16), _) | (_, Some(b16))) if (b16 > 3_i64) => Some(Some(Decimal::from((-2_i32)))), _ => Some(d13.iter().copied().enumerate().map(|(c17, d18)| d18).into_iter().min_by_key(|e19| Decimal::new(999_i64, 0_u32).unwrap_or_default())) });
    }
    let c22 = {
        let b21;
        if a0.due.is_none() { b21 = a0.effort; } else { b21 = e4.max(e4); }
        b21
    };
    let (e29, _) = (if Some(1_usize).into_iter().any(|d23| (c2 <= (-40000_i64))) { Some(c2).map_or_else(|| (String::from("-17"), c2), |e24| ("-17".to_owned(), 10_i64)) } else { Some(vec![" ".to_string(), String::new(), String::from("A\r\nB\n\n")]).into_iter().skip(1_usize).take_while(|a25| (e4 <= i32::MAX)).fold((String::new(), c2), |(b26, c27), d28| (b26.clone(), c2)) });
    cx.refresh(a0)?;
    a0.effort = c22;
    Ok(c2)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_083(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: i64, d3: String) -> FlowResult<i32> {
    if (d3 > "aaa".to_string()) {
        match b1 {
            e4 @ (400_i64..=406_i64) => {
                if (c2 >= 1_i64) {
                    return cx.fail("given-up", d3.clone());
                }
            }
            (3..7) => {
                cx.invalid(&*a0, |o| o.weight, a0.title.clone());
            }
            a5 => {
                'l7: for c7 in vec![1_i64, (1_usize as i64)] {
                    a0.effort %= (if (d3 < "aaa".to_string()) { (29_i32 - (-40000_i32)) } else { ((-3_i64)..1_i64).fold(7_i32, |d8, e9| (d8 + ({ let a10 = d3.clone(); d8 }))) });
                }
            }
        }
        let e14 = vec![b1, b1].into_iter().rev().take(5_usize).fold(((if let Some(b11) = Some(Decimal::ZERO) { b11 } else { Decimal::ONE }) - b1.rem_euclid(b1)), |c12, d13| Decimal::ONE);
    }
    let mut b16 = (if let 3_i64 = c2 { vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()].into_iter().max().map_or_else(|| d3.clone(), |a15| format!("}}{}x{b1:*^5}", d3.clone())) } else { d3.clone() });
    if (c2 >= 0_i64) {
        return cx.fail("given-up", (FlowError::Failed { code: "early".to_string(), text: b16.clone() }).code().to_string());
    }
    Some(c2).to_owned().into_iter().step_by(d3.clone().split_whitespace().map(|c17| c17.to_string()).fold(1_usize, |d18, e19| d18)).for_each(|a20| { let _ = (match c2 { (0 | 2) => d3.clone(), b21 => d3.clone() }); });
    let d23 = {
        let c22;
        if (b1 > 3_i64) { c22 = d3.clone(); } else { c22 = b16.clone(); }
        c22.clone()
    };
    let e24 = b1.abs();
    let c27 = {
        let a25;
        if (d3 > "a".to_string()) { a25 = a0.weight; } else { a25 = ({ let b26 = d23.clone(); c2 }); }
        a25
    };
    Ok(Some((10_i32, c2)).map_or_else(|| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), |d28| Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()).year())
}

/// Step by step.
#[nanoflow]
pub fn flow_084(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: Vec<String>) -> FlowResult<usize> {
    'l8: for d8 in vec![c2.iter().rev().take_while(|d3| (b1 > 7_i32)).cloned().collect::<Vec<_>>(), vec!["a".to_owned(), "a".to_string()], Some(c2.clone()).into_iter().filter(|e4| (b1 == (-2_i32))).fold(c2.clone(), |a5, b6| b6.clone())] {
        cx.message(vec![c2.clone(), d8.clone(), d8.clone()].into_iter().enumerate().map(|(e9, a10)| c2.clone()).take(3_usize).min_by_key(|b11| String::from("ab,b,,c")).into_iter().map(|c12| ((-1_i32)..=4_i32).step_by(2_usize).product::<i32>()).take((0_usize / 7_usize)).skip_while(|d13| a0.is_urgent).fold(format!("}}{b1}{b1}ß{}", 10_i64), |e14, a15| (e14.clone() + &({ let b16 = (e14.clone() + &e14); e14.to_ascii_uppercase() }))));
        let _ = (match b1 { (3..7) => Some(("".to_string(), Decimal::from(1000000_i32))), (1_i32..=7_i32) => Some(("a".to_owned(), Decimal::new(5_i64, 0_u32).unwrap_or_default())), c17 => Some((String::from("A\r\nB\n\n"), Decimal::new(12345_i64, 1_u32).unwrap_or_default())) }).unwrap_or(("-17".to_string(), Decimal::from(400_i64)));
    }
    let d18 = (b1 - b1);
    let mut e19: Vec<Option<i32>> = (if (b1 >= 1_i32) { Ok(vec![Some(d18), Some(b1), Some(d18)]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_string() })) }).unwrap_or_default();
    {
        let mut a20 = 0_i32;
        while a20 < 2_i32 && (a0.state != State::Half) {
            a20 += 1_i32;
            let d33 = {
                let c22;
                if (a0.weight > 0_i64) { c22 = vec![(State::Half, a20), (State::Half, b1), (State::Done, b1)].into_iter().filter_map(|(d23, e24)| Some((Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 0_usize)).and_then(|(a25, b26)| Some((-2_i32)))).skip_while(|c27| ((d18 <= (-2_i32)) || false)).skip_while(|d28| (if (a20 == (-1_i32)) { Ok((0_usize, " ".to_string())) } else { Err(FlowError::Offline) }).is_ok_and(|(e29, a30)| (d18 > 2_i32))).fold(a20.is_positive(), |b31, c32| b31); } else { c22 = (b1 > i32::MIN); }
                c22
            };
            let mut e34 = cx.get(a0.id())?;
        }
    }
    {
        let mut b36 = cx.retrieve(Task::filter(|a35| a35.due.is_none()).limit(1))?;
        for (_, c37) in b36.iter_mut().enumerate() {
            c37.effort = b1;
        }
        cx.commit_all(&mut b36)?;
    }
    e19.clear();
    a0.effort = 1000000_i32;
    Ok(0_usize)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_085(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Vec<i32>>, c2: &i64) -> FlowResult<Vec<i64>> {
    let mut e4 = ((-2_i64)..=4_i64).filter(|d3| a0.effort.is_negative()).rev().product::<i64>();
    if (a0.title > "aaa".to_string()) {
        {
            let mut a5 = 0_i32;
            'l7: while a5 < 3_i32 && ((*c2) > 3_i64) {
                a5 += 1_i32;
                cx.message(format!("{:>5}{{{}", 3_usize, "ab,b,,c".to_string()).replacen(" \t x\n", "aaa", 3_usize));
                let d8: i32 = 'l8: loop {
                    e4 = a0.weight;
                    break a5;
                };
            }
        }
        match vec![Some(3_i32)].into_iter().next().map(|e9| ((e4 <= (-7_i64)), (-7_i32))) {
            Some(a10) if ((*c2) < 0_i64) => {
                let Some(c12) = (if ((*c2) > (-1_i64)) { Some(a0.weight) } else { None }) else {
                    return cx.fail("given-up", "日本語".to_owned().chars().map(|b11| b11.to_string()).collect::<String>());
                };
            }
            d13 => {
                {
                    let mut e14 = 0_i32;
                    'l16: while e14 < 4_i32 && (a0.price <= Decimal::ZERO) {
                        e14 += 1_i32;
                        cx.show_home()?;
                        let b16 = a0.effort;
                    }
                }
            }
        }
    }
    cx.message(format!("x{:>}", (match (if (!a0.is_urgent) { Ok("Ä".to_string()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }) { Ok(c17) => (*c2), Err(_) => (*c2), _ => e4 })));
    if ((*c2) < 1_i64) {
        {
            let mut d18 = 0_i32;
            'l20: while d18 < 4_i32 && ((*c2) < (-1_i64)) {
                d18 += 1_i32;
                if (a0.state == State::Done) {
                    continue;
                }
            }
        }
        {
            let mut a20 = 0_i32;
            'l22: while a20 < 3_i32 && true {
                a20 += 1_i32;
                let mut c22 = e4;
            }
        }
    }
    Ok((match Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().week() { d23 @ (1_i32..) => vec![e4, (*c2)], e24 => (if ((*c2) < (-1_i64)) { vec![7_i64, e4, (*c2)] } else { vec![e4, e4, (*c2)] }) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_086(cx: &mut Device, a0: &mut Obj<Task>, b1: (Vec<i32>, Vec<String>), c2: &String, mut d3: i32) -> FlowResult<Vec<(i64, i64)>> {
    if (b1.0.len() >= 3_usize) {
        return cx.fail("given-up", c2.clone());
    }
    match b1.clone() {
        (_, e4) if (match (if (b1.0.len() < 2_usize) { Ok((if ((*c2) <= "b".to_string()) { Some((if (c2.clone() != "A\r\nB\n\n".to_owned()) { Ok(Some(1000000_usize)) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) })) } else { None })) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }) { Ok(Some(Ok(a5))) => (c2.clone() <= String::from("a")), Ok(Some(Err(_))) => (d3 < (-7_i32)), Ok(None) => true, _ => (d3 <= 0_i32) }) => {
            for mut c7 in cx.retrieve(Task::filter(|b6| b6.title.ends_with("ä")).order_by(|t| t.due).offset(0).limit(1))? {
                c7.weight -= 0_i64;
                let (d8, e9) = (c2.clone(), String::from("\"{}\\"));
            }
        }
        a10 => {
            {
                let mut b11 = 0_i32;
                'l13: while b11 < 2_i32 && true {
                    b11 += 1_i32;
                    d3 = 3_i32;
                    'l14: for e14 in vec![(c2.clone() + "\"{}\\")] {
                        cx.log(Level::Info, e14.clone());
                        d3 /= 7_i32;
                    }
                }
            }
        }
    }
    let a15 = cx.can_read(&*a0, |o| o.due);
    if (a0.weight < 3_i64) {
        let mut e24: (Vec<i32>, Vec<String>) = b1.clone().clamp(({ let b16 = (2_i64, c2.clone()); vec![b1.clone(), b1.clone(), b1.clone()] }).into_iter().fold(vec![vec![c2.clone(), c2.clone(), c2.clone()], vec![c2.clone(), c2.clone(), c2.clone()]].into_iter().chain(vec![vec![c2.clone()]].into_iter()).fold((vec![29_i32, d3, d3], vec![c2.clone()]), |c17, d18| c17.clone()), |e19, (a20, b21)| (a20.clone(), ({ let c22 = State::Open; ({ let d23 = c2.clone(); b21.clone() }) }))), b1.clone());
        let a25 = c2.clone();
    } else {
        let c27: i32 = 'l27: loop {
            d3 *= 2_i32;
            break 0_i32;
        };
    }
    d3 %= d3;
    let mut e29 = Some(2_i64).filter(|d28| a15).clamp(vec![29_i64].first().cloned(), Some((-40000_i64))).unwrap_or_default();
    Ok(vec![(e29, e29), (e29, 2_i64)])
}

/// Step by step.
#[nanoflow]
pub fn flow_087(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Date, c2: State, d3: &String) -> FlowResult<State> {
    cx.log(Level::Warning, format!("{:ß<12.5}{:^}", vec![Some(c2)].into_iter().skip(1_usize).all(|e4| (d3.clone() != "日本語".to_owned())), (0_i64..=5_i64).filter(|a5| (d3.clone() != "ß".to_string())).product::<i64>()));
    if let State::Done = c2 {
        a0.title += &format!("{{{}", 400_i32);
    } else {
        match c2 {
            State::Done if (a0.title >= "b".to_string()) => {
                let mut b6 = ((-2_i32)..=(-1_i32)).collect::<Vec<_>>();
            }
            c7 => {
                b1 = (if ((*d3) > "b".to_string()) { b1 } else { cx.today() });
            }
        }
    }
    'l9: for e9 in vec![format!("x{:^1.5}x{}", d3, d3.clone())] {
        b1 = (if let State::Half = c2 && ((*d3) >= "b".to_string()) { b1 } else { b1 });
    }
    let Some(_) = (if (a0.weight > (-1_i64)) { Some(d3.split(d3).map(|a10| a10.to_string()).map(|b11| (b11.clone() + &({ let _ = c2; b11.clone() }))).collect::<Vec<_>>()) } else { None }) else {
        return Ok(c2);
    };
    let c17 = {
        let c12;
        if a0.is_urgent { c12 = vec![vec![b1], vec![b1, b1, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()], vec![b1, b1, Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]].into_iter().flatten().skip_while(|d13| a0.is_urgent).fold((if (b1 <= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).unwrap_or_else(|e14| c2), |a15, b16| State::Done); } else { c12 = a0.state; }
        c12
    };
    Ok(c2)
}

/// Step by step.
#[nanoflow]
pub fn flow_088(cx: &mut Device, a0: Decimal, b1: &Option<i32>) -> FlowResult<Vec<Option<usize>>> {
    let c2 = (if (*b1).is_some() { Some(Some(1_usize)) } else { None }).unwrap_or_default();
    let mut b6 = (match (*b1) { Some((..-7_i32)) if (a0 <= Decimal::ZERO) => ((if (a0 < Decimal::ZERO) { 7_i64 } else if (a0 <= Decimal::ZERO) { 0_i64 } else { 10_i64 }) * 7_i64), Some(d3) => ((*b1).into_iter().take_while(|e4| ((*e4) >= 10_i32)).product::<i32>() as i64), a5 => Some(400_i64).into_iter().rev().skip(40000_usize).sum::<i64>() });
    cx.log(Level::Warning, format!("{:5.2}", "a".to_string()));
    let c7: i64 = b6;
    if (*b1).is_some() {
        return Ok(b6.checked_rem(c7).map_or(vec![c2], |d8| (if (*b1).is_some() { Ok(vec![c2, c2, c2]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("a") })) }).unwrap_or(vec![c2])));
    }
    'l10: for a10 in ((-3_i64)..0_i64) {
        let b21: String = loop {
            let mut a20 = Some(vec![vec![400_usize, 0_usize], vec![1_usize, 3_usize, 1_usize]].into_iter().fold(Some("".to_owned()), |c12, d13| c12.clone())).into_iter().take(((-3_i64)..=(-2_i64)).skip_while(|e14| (b6 < 0_i64)).into_iter().fold(1_usize, |a15, b16| (a15 + ({ let (c17, d18) = ((-2_i32), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()); a15 })))).take(({ let e19 = (-1_i32); 29_usize })).collect::<Vec<_>>();
            break format!("{:^}{}", Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), (b6 < (-2_i64)));
        };
    }
    Ok(Some(Some(b6)).into_iter().step_by(1_usize).min_by_key(|c22| c7).map_or((*b1).map_or(vec![Some(2_usize)], |d23| vec![c2, c2, c2]), |e24| (if (a0 >= Decimal::ZERO) { vec![c2, c2] } else { vec![c2] })))
}

/// Step by step.
#[nanoflow]
pub fn flow_089(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Option<String>>, c2: i64, d3: &i64) -> FlowResult<i64> {
    b1.dedup();
    let (e4, a5) = ((*d3), b1.clone());
    let mut b6: Decimal = (if let -1_i64 = (*d3) { (a0.price + (-2_i64)) } else { Some(Decimal::from(1_i32)).unwrap_or_default() });
    'l8: while let Some(d8) = b1.pop() {
        for b11 in vec![a5.clone(), vec![d8.clone(), d8.clone(), d8.clone()], ({ let e9 = a5.clone(); e9.clone() })] {
            if (b1.len() <= 1_usize) {
                let mut c12 = cx.create(Task { effort: vec![0_i32].into_iter().rev().sum::<i32>(), price: vec![b6, b6, Decimal::ZERO].into_iter().sum::<Decimal>(), is_urgent: false, due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), ..Task::default() })?;
            } else {
                b6 = (if a0.due.is_some() { (b6 + b6).pow(1_u32) } else { b6 });
            }
        }
    }
    Ok((match ((c2 > 1_i64) as i64) { (-1..) if (c2 > 1_i64) => Some(e4).unwrap_or(e4), (3 | 5) => Some(c2).into_iter().product::<i64>(), d13 => a0.weight }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_090(cx: &mut Device, a0: &mut Obj<Task>, mut b1: usize, c2: &bool) -> FlowResult<(Vec<i32>, (bool, String))> {
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.due.is_none() && (d3.price < Decimal::ZERO))).offset(4).limit(1))? {
        cx.rollback(a0)?;
        match (*c2) {
            false => {
                let a5: usize = b1;
            }
            b6 => {
                e4.is_urgent = b6;
            }
        }
    }
    match b1 {
        2_usize => {
            let mut c7 = b1;
        }
        d8 => {
            if (!(*c2)) {
                return Err((FlowError::Failed { code: "empty".to_string(), text: String::new().url_encoded() }));
            }
        }
    }
    'l14: for e14 in (0_usize..=3_usize).filter_map(|e9| Some((*c2)).into_iter().fold(Some(b1), |a10, b11| Some(b1))).chain(Some(vec![1000000_i32, 0_i32, 0_i32]).map_or_else(|| vec![b1, b1, b1], |c12| vec![b1, b1])) {
        if let (..=0_usize) = b1 {
            let b16: usize = loop {
                cx.commit(a0)?;
                break Some(b1).into_iter().collect::<Vec<_>>().into_iter().chain(vec![e14, b1, e14]).count();
            };
            cx.log(Level::Info, format!(": {}ß{c2:1}", a0.effort));
        } else {
            a0.state = (if let (5_usize..9_usize) = e14 { a0.state } else { (if a0.due.is_some() { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() })) }).unwrap_or_else(|c17| State::Half) }).to_owned();
        }
        let e19 = {
            let d18;
            if flow_029(cx, &"aaa".to_owned(), &State::Done, (if a0.seen.is_some() { Some((1000000_i32, 5_i32)) } else { Some((1_i32, 7_i32)) }))?.contains("ab,b,,c") { d18 = (*c2); } else { d18 = a0.is_urgent; }
            d18
        };
        let e29: usize = 'l21: loop {
            let d28: DateTime = 'l22: loop {
                cx.commit(a0)?;
                break Some(("\"{}\\".to_string(), 1_i64)).into_iter().into_iter().fold(flow_026(cx, 0_i32)?, |c22, (d23, e24)| Some((3_i32, Decimal::new(999_i64, 2_u32).unwrap_or_default())).into_iter().into_iter().fold(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), |a25, (b26, c27)| c22));
            };
            break e14;
        };
    }
    {
        let mut a30 = 0_i32;
        'l32: while a30 < 3_i32 && false {
            a30 += 1_i32;
            let Some(c32) = (if (Decimal::new(25_i64, 1_u32).unwrap_or_default() >= a30) { Some(false) } else { None }) else {
                break;
            };
        }
    }
    'l36: for b36 in vec![(2_i64 != Decimal::ZERO), Some((*c2)).unwrap_or((*c2)), (match ((if let (5_usize..=11_usize) = b1 { Some(0_i32) } else { (match (*c2) { true if (a0.state != State::Half) => Some((-7_i32)), d33 => Some(1_i32) }) }), Some(29_i32)) { ((Some(e34), _) | (_, Some(e34))) if ((e34 < (-1_i32)) && (e34 >= 1_i32)) => (*c2), _ => (b1 > 0_usize) })] {
        cx.close_page()?;
        for mut d38 in cx.retrieve(Task::filter(|c37| c37.title.contains("")).limit(1))? {
            d38.weight %= 3_i64;
            let (e39, _) = ((b1 != 40000_usize), Some(DateTime::from_milliseconds(86400000_i64).unwrap_or_default()));
        }
        {
            let mut b41 = cx.retrieve(Task::filter(|a40| (a40.price != Decimal::ZERO)).limit(3))?;
            for c42 in b41.iter_mut().rev() {
                c42.effort = (-40000_i32);
            }
            cx.commit_all(&mut b41)?;
        }
    }
    for mut d43 in cx.retrieve(Task::all().limit(2))? {
        let e44 = Some("ab,b,,c".to_owned());
        let a45 = cx.can_read(&*a0, |o| o.due);
    }
    let b46 = b1;
    Ok((vec![2_i32, 2_i32, 1_i32], ((*c2), "\"{}\\".to_owned())))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, b1: Option<i64>, c2: &String, mut d3: DateTime) -> FlowResult<usize> {
    let e4 = a0.title.clone();
    let a5 = d3.to_owned();
    'l7: for c7 in vec![Some(d3).unwrap_or_else(|| d3)] {
        match b1 {
            None => {
                {
                    let mut d8 = 0_i32;
                    'l10: while d8 < 2_i32 && (a0.title >= "a".to_string()) {
                        d8 += 1_i32;
                        cx.log(Level::Info, e4.lines().map(|a10| a10.to_string()).take(40000_usize).skip_while(|b11| (d3 != DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())).find_map(|c12| Some(c2.clone())).unwrap_or_default());
                    }
                }
            }
            d13 => {
                'l16: for b16 in vec![(match b1 { Some(_) => a5, e14 => c7 })] {
                    let (d18, e19) = (match b1 { Some((1_i64..)) => (a5, vec![2_usize, 7_usize]), c17 => (c7, vec![40000_usize]) });
                }
            }
        }
    }
    d3 = d3.end_of_year();
    Ok(400_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64, c2: State, d3: bool) -> FlowResult<(Vec<i32>, i32)> {
    if (a0.state == State::Open) {
        return cx.fail("given-up", vec![c2].into_iter().take(10_usize).into_iter().fold("".to_string(), |e4, a5| e4.clone()));
    }
    b1 /= b1;
    cx.commit(a0)?;
    let b6: i64 = b1;
    {
        let mut c7 = 0_i32;
        'l9: while c7 < 4_i32 && d3 {
            c7 += 1_i32;
            let a10: i32 = ({ let e9 = c7; c7 }).max(c7);
        }
    }
    'l12: for c12 in vec![vec![b1, b6, b1].into_iter().product::<i64>(), (-1_i64), (d3 as i64)] {
        if a0.seen.is_none() {
            return Err((FlowError::Failed { code: "empty".to_string(), text: a0.title.clone() }));
        }
        for mut e14 in cx.retrieve(Task::filter(|d13| d13.is_urgent).order_by_descending(|t| t.effort).limit(3))? {
            let c17 = (match d3 { true => (if (b1 >= (-1_i64)) { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }), a15 => (if (b6 <= 1_i64) { Ok(c2) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") })) }) }).unwrap_or(c2).max(Some(Some((-40000_i64))).and_then(|b16| Some(State::Done)).unwrap_or(State::Open));
            {
                let mut d18 = 0_i32;
                'l20: while d18 < 3_i32 && e14.seen.is_some() {
                    d18 += 1_i32;
                    cx.commit_all(a0)?;
                    cx.commit(&mut e14)?;
                }
            }
        }
        let mut b21: Option<i64> = ((-2_i64)..=(-1_i64)).into_iter().min_by_key(|a20| 1000000_i32);
    }
    let (c22, d23) = (Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), b1);
    Ok((vec![i32::MAX, 1000000_i32], (-40000_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_093(cx: &mut Device, a0: Option<String>, b1: Date) -> FlowResult<Date> {
    let mut c2 = a0.clone();
    let b6 = (match c2.clone() { Some(_) => (match (String::new() + &"x=1=2".to_string()).as_str() { "aaa" => (if (b1 != Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()) { a0.clone() } else if let (5_usize..9_usize) = 7_usize && a0.is_some() { Some("-17".to_owned()) } else { a0.clone() }), "ab,b,,c" => c2.iter().into_iter().cloned().next(), _ => c2.clone() }), d3 => ({ let a5 = (match &d3 { None => Some("".to_string()), e4 => a0.clone() }); d3.clone() }) });
    let mut a10: Vec<Option<i64>> = (match &b6 { Some(c7) => (if c2.is_some() { Some(b1).map_or_else(|| vec![Some(5_i64), Some(29_i64), Some(i64::MIN)], |d8| vec![Some(10_i64), Some(i64::MIN)]) } else { Some(Some(2_i64)).into_iter().collect::<Vec<_>>() }), Some(_) if c2.is_some() => vec![Some(5_i64)], e9 => vec![Some(0_i64), Some((-7_i64))] });
    'l12: while let Some(c12) = a10.pop() {
        'l14: for e14 in vec![Some(i64::MAX)] {
            if let Some(a15) = c2.clone() {
                let (a20, b21) = ({ let c17 = ({ let b16 = c12; Some(2_usize) }); (match a0.clone() { Some(d18) => (c12, d18.clone()), e19 => (Some(1000000_i64), a15.clone()) }) });
            } else {
                c2 = Some(format!("{}", 3_i64)).into_iter().zip((match "ß".to_string().as_str() { "" => Some(7_usize), "a" => Some(1_usize), _ => Some(29_usize) })).map(|(c22, d23)| (if (b1 <= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { b6.clone() } else { a0.clone() }).into_iter().rev().collect::<String>()).take((29_usize % 5_usize)).max();
            }
            'l26: for _ in vec![Some(Decimal::ONE).into_iter().chain(Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()).into_iter()).rev().find(|e24| (b1 != Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())), Some(Decimal::ZERO), Some(Decimal::new((-35_i64), 28_u32).unwrap_or_default())] {
                c2 = c2.clone();
                let b26 = c2.take();
                let mut c27: usize = 400_usize;
            }
        }
    }
    let d28 = c2.clone().xor(c2.take());
    let e29 = ("aaa".to_string(), b6.clone());
    a10 = a10.clone();
    a10 = a10.clone();
    Ok(b1)
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<State>, c2: i32) -> FlowResult<Option<Option<State>>> {
    if (a0.effort <= (-1_i32)) {
        let e4 = cx.count(Task::filter(|d3| (d3.effort != 1_i32)).offset(0).limit(3))?;
        cx.close_page()?;
    }
    if let Some(mut b6) = cx.first(Task::filter(|a5| (!a5.is_urgent)).order_by_descending(|t| t.title).offset(0).limit(3))? {
        match c2 {
            (-7 | -5) => {
                b6.effort = vec![Some(c2)].into_iter().flatten().sum::<i32>();
            }
            -7_i32 => {
                let c7 = b1.clone();
            }
            d8 => {
                let mut e9 = cx.get(b6.id())?;
            }
        }
        vec![vec!["a".to_string(), "".to_owned(), String::from("ab,b,,c")], vec!["ß".to_owned()], vec!["\"{}\\".to_string(), "\"{}\\".to_string()]].into_iter().flat_map(|b11| vec![c2, c2, c2]).for_each(|c12| { let _ = (if (c2 > 0_i32) { Ok(Decimal::new(5_i64, 0_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).is_ok(); });
    }
    cx.log(Level::Info, format!(" of {c2}x{:5.5} of {}", Some(Decimal::new(5_i64, 0_u32).unwrap_or_default()).unwrap_or_else(|| Decimal::new(5_i64, 29_u32).unwrap_or_default()), Some(b1.clone()).into_iter().take(7_usize).fold(String::from(""), |d13, e14| (d13.clone() + &({ let _ = c2; "a".to_string() })))));
    for b16 in cx.retrieve(Task::filter(|a15| (a15.price != Decimal::ONE)).limit(3))? {
        cx.delete(b16)?;
    }
    let mut d18 = cx.create(Task { title: format!("{}", 1_i64), state: Some((State::Half, State::Done)).map_or(State::Done, |c17| State::Done), effort: Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().day_of_year(), price: Some(Decimal::new(999_i64, 0_u32).unwrap_or_default()).unwrap_or_default(), is_urgent: false, ..Task::default() })?;
    'l22: for _ in &(match c2 { e19 @ (..3) => vec![b1.clone(), b1.clone()], (..=1) => vec![b1.clone(), b1.clone(), b1.clone()], a20 => vec![b1.clone()] }) {
        let mut c22: i32 = 7_i32;
        c22 *= 1_i32;
    }
    let (d28, e29) = ({ let d23 = "ß".to_string().trim_end_matches("İstanbul").to_string(); vec![d23.clone(), d23.clone()].into_iter().into_iter().fold((vec![7_usize], c2), |(e24, a25), b26| (e24.clone(), ({ let c27 = a25; c27 }))) });
    if d18.due.is_none() {
        cx.commit(a0)?;
    }
    Ok((if ((*b1).len() > 3_usize) { Ok(Some(State::Half)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }).ok())
}

/// Step by step.
#[nanoflow]
pub fn flow_095(cx: &mut Device, a0: &i64, b1: Vec<(State, State)>, mut c2: String) -> FlowResult<Option<Vec<i64>>> {
    c2 = (match (if (b1.len() >= 2_usize) { Some((if ((*a0) > 0_i64) { Ok(Some(State::Open)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) })) } else { None }) { Some(Ok(d3)) => (format!("{:12}", ((*a0) != (-40000_i64))) + &format!("{{{:0<1}", a0)), None => flow_029(cx, &vec![(*a0), (*a0), (*a0)].into_iter().chain(((-2_i64)..=0_i64)).chain(Some((*a0)).into_iter()).fold("İstanbul".to_owned(), |e4, a5| e4.clone()), &(match (*a0) { (1..5) => State::Half, (..=0) => State::Open, b6 => State::Half }), (if let c7 @ (3_i64..=9_i64) = (*a0) && (b1.len() >= 1_usize) { Some((1_i32, 400_i32)) } else { (if (b1.len() >= 1_usize) { Ok(Some((1_i32, 3_i32))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).unwrap_or(Some((400_i32, 2_i32))) }))?, _ => format!(" of {}: {:>12}{{{:0<1}", 400_usize, 1_usize, ((*a0) >= (-40000_i64))) });
    if ((*a0) > 3_i64) {
        return Ok((if let (-1_i64 | 1_i64) = (*a0) { Some((-40000_i32)) } else { Some(0_i32) }).and(Some(Some(vec![(*a0), (*a0), (*a0)])).unwrap_or_default()));
    }
    let _ = (if let 1_i64 = (*a0) { ((*a0), (*a0)) } else { (if let d8 @ (1_i64..) = (*a0) { (d8, (*a0)) } else { (3_i64, (*a0)) }) });
    if let (-1_i64..3_i64) = (*a0) {
        let mut c17 = Some(c2.clone()).map_or_else(|| c2.lines().map(|e9| e9.to_string()).skip_while(|a10| (a10.clone() == " \t x\n".to_string())).take_while(|b11| ((*a0) > 7_i64)).fold(vec![b1.clone()], |c12, d13| c12.clone()), |e14| (if (b1.len() < 3_usize) { vec![b1.clone(), b1.clone(), b1.clone()] } else if (b1.len() > 3_usize) { vec![b1.clone(), b1.clone()] } else { vec![b1.clone(), vec![(State::Open, State::Open), (State::Open, State::Done), (State::Open, State::Half)], b1.clone()] })).into_iter().fold(vec![(*a0)], |a15, b16| vec![(*a0), (*a0), 0_i64]);
        let d18 = c17.clone().contains(&c17.pop().unwrap_or((*a0)));
    } else {
        let (_, e19) = (vec![c2.clone(), c2.clone(), c2.clone()], c2.clone());
        let mut a20: String = e19.clone();
    }
    c2 = "x=1=2".to_owned();
    Ok(Some(vec![(*a0), (*a0)]))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_096(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: Vec<Vec<String>>) -> FlowResult<i32> {
    if (!Some((b1 >= 400_i32)).into_iter().fold((b1 == 3_i32), |d3, e4| e4)) {
        let mut a5: i32 = b1;
    }
    a0.effort = 0_i32;
    let e9 = {
        let b6;
        if (a0.price < Decimal::ONE) { b6 = vec![vec![b1, (-2_i32)], vec![b1, b1, b1], vec![b1, b1]].into_iter().fold(DateTime::from_milliseconds(86400001_i64).unwrap_or_default().second(), |c7, d8| b1); } else { b6 = b1; }
        b6
    };
    let a10 = b1;
    if (c2.len() <= 3_usize) {
        let mut b11: i32 = a10;
        let Some(c12) = (if (a10 < (-1_i32)) { Some(0_i32) } else { None }) else {
            return Err(FlowError::Offline);
        };
    }
    let d13 = c2.clone();
    let mut d18 = Some(Some(vec![State::Open, State::Half])).into_iter().flatten().take(0_usize).fold((a10, Some(3_usize)), |(e14, a15), b16| Some(vec![e14, 3_i32]).map_or_else(|| (e9, a15), |c17| (a10, a15)).max(Some((b1, a15)).unwrap_or((1000000_i32, a15))));
    Ok(((-40000_i32) / 7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_097(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: &String) -> FlowResult<Option<i64>> {
    'l5: for a5 in (if ((*c2) >= "b".to_string()) { Some(5_i32) } else { None }).into_iter().flat_map(|d3| vec![c2.clone(), c2.clone()]) {
        let _ = (if let (-7_i64..-3_i64) = b1 && (b1 <= 3_i64) { Some(a5.clone()) } else { Some(c2.clone()) }).into_iter().fold(vec![((-1_i32), b1), (1_i32, b1), (400_i32, b1)].into_iter().fold((a5.clone(), c2.clone()), |(b6, c7), d8| (b6.clone(), ({ let e9 = 1_usize; c7.clone() }))), |(a10, b11), c12| (c12.clone(), b11.clone()));
    }
    'l17: for (_, c17) in Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()).into_iter().chain(vec![Decimal::from(0_i32), Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::from(400_i64)].into_iter()).rev().collect::<Vec<_>>().into_iter().flat_map(|d13| vec![b1].to_vec()).take(7_usize).fold(Some((State::Half, b1)).into_iter().collect::<Vec<_>>(), |e14, a15| (if let -1_i64 = b1 { e14.clone() } else { e14.clone() })) {
        cx.log(Level::Warning, format!("x{}", (c2.clone() + c2)));
        a0.price *= (Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().year() as i64);
        match b1 {
            -7_i64 => {
                a0.effort *= 3_i32;
            }
            (1..) => {
                'l19: for e19 in vec![c2.clone(), format!("x{c17}")] {
                    cx.show_home()?;
                    cx.commit(a0)?;
                }
            }
            a20 => {
                let c22 = {
                    let b21;
                    if ((*c2) <= "a".to_string()) { b21 = (if let (..=0_i64) = c17 { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() } else { cx.today() }); } else { b21 = Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(); }
                    b21
                };
            }
        }
    }
    let _ = c2.to_uppercase();
    let d28 = (match b1 { (3_i64..=9_i64) => (if (b1 <= i64::MIN) { vec![b1] } else { vec![b1, b1] }).into_iter().map(|d23| (d23 + ({ let e24 = (if a0.seen.is_some() { Ok((d23, c2.clone())) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or((d23, c2.clone())); b1 }))).chain(vec![b1, b1].into_iter()).fold(State::Done.clamp(State::Done, State::Half), |a25, b26| a25), c27 => State::Done });
    cx.invalid(&*a0, |o| o.effort, c2.clone());
    cx.rollback(a0)?;
    Ok(Some(b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: &i32, b1: i32, c2: i64) -> FlowResult<Option<Vec<Date>>> {
    if ((*a0) >= 0_i32) {
        let d3 = (-1_i64);
    } else {
        cx.message(format!("ß{c2}"));
        cx.log(Level::Info, format!("x{}{:^}", ((-1_i64)..=2_i64).skip_while(|e4| (b1 < 7_i32)).fold(String::from(" "), |a5, b6| (a5.clone() + &({ let c7 = vec![Decimal::ZERO]; a5.clone() }))), b1));
    }
    let b11: Option<String> = (if Some(3_i32).max(Some(b1)).into_iter().flat_map(|d8| (if (c2 <= 3_i64) { vec![c2, c2] } else { vec![c2, c2] })).all(|e9| (b1 <= b1)) { flow_029(cx, &String::from("日本語"), &State::Half, (if ((*a0) > 3_i32) { Some(((*a0), (*a0))) } else { Some((b1, (-1_i32))) }))?.split(&"".to_string()).map(|a10| a10.to_string()).max() } else { Some(String::from(" \t x\n")) });
    let b21 = vec![vec![b1], vec![b1, b1, (*a0)], vec![(*a0)]].into_iter().flatten().map(|c12| 7_i32).filter(|d13| Some((*d13)).into_iter().filter(|e14| ((*d13) != (-7_i32))).filter(|a15| ((*a15) != 400_i32)).all(|b16| ((*d13) < 1000000_i32))).fold((b11.clone(), (c2 >= 7_i64)), |(c17, d18), e19| (c17.clone(), ({ let a20 = b11.clone(); (if let -7_i32 = b1 { d18 } else { d18 }) })));
    {
        let mut c22 = 0_i32;
        'l24: while c22 < 1_i32 && true {
            c22 += 1_i32;
            let e24 = b21.0.clone();
            {
                let mut a25 = 0_i32;
                while a25 < 4_i32 && ((*a0) > (-1_i32)) {
                    a25 += 1_i32;
                    {
                        let mut c27 = 0_i32;
                        'l29: while c27 < 4_i32 && true {
                            c27 += 1_i32;
                            let mut c32: i32 = Some(0_i32).map_or(vec![(e24.clone(), (c27 >= (-40000_i32)))].into_iter().rev().fold((*a0), |e29, a30| b1), |b31| ((c2 >= 2_i64) as i32)).abs();
                            if (c2 >= 0_i64) {
                                continue 'l24;
                            }
                        }
                    }
                }
            }
        }
    }
    {
        let mut d33 = 0_i32;
        'l35: while d33 < 1_i32 && (c2 >= (-1_i64)) {
            d33 += 1_i32;
            let c37 = ((match (if (b1 > 400_i32) { Ok("ß".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }) { Ok(a35) => (Some(c2) == Some(c2)), Err((FlowError::NotCalled { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::Offline { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. })) => Some(Some(c2)).map_or((c2 < 400_i64), |b36| ((*a0) >= i32::MAX)), _ => (d33 == 0_i32) }) as i32);
            let mut d38 = (*a0);
        }
    }
    let mut e39 = (*a0);
    let mut a40 = Decimal::ONE;
    cx.log(Level::Warning, String::from("\"{}\\"));
    Ok(Some(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_099(cx: &mut Device, a0: &Obj<Task>, b1: (Vec<String>, Option<State>)) -> FlowResult<(Vec<Decimal>, Option<i32>)> {
    if let Some(mut d3) = cx.first(Task::filter(|c2| ((!(c2.effort != (-2_i32))) && (!(c2.state == State::Half)))).offset(0).limit(2))? {
        'l5: for (a5, b6) in vec![b1.clone(), b1.clone().to_owned()] {
            let mut d8 = (match b1.clone() { (c7, _) if d3.seen.is_some() => ("\"{}\\".substring(40000_usize, 5_usize) + "日本語"), _ => format!("{:5}x{}{}", 10_i64, String::from("\"{}\\"), 7_i32) });
            d8.push('\'');
        }
        let c17: Decimal = 'l10: loop {
            cx.message(Some(b1.clone()).into_iter().filter(|(a10, b11)| false).fold((FlowError::Failed { code: "empty".to_string(), text: String::from("a") }), |c12, (d13, e14)| FlowError::Offline).to_string());
            break Some(String::from("aaa")).into_iter().fold(Decimal::from(1_i64), |a15, b16| a15);
        };
    }
    'l19: for e19 in Some(Decimal::from(10_i64)).max(Some(Decimal::new(999_i64, 0_u32).unwrap_or_default())).into_iter().rev().collect::<Vec<_>>() {
        let d23: i64 = 'l21: loop {
            let mut c22: (i64, Option<Decimal>) = ((-40000_i64), vec![e19, e19].into_iter().min_by_key(|b21| State::Open));
            break ((if (e19 <= Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()) { (-40000_i64) } else { 29_i64 }) / 2_i64);
        };
    }
    {
        let mut e24 = 0_i32;
        'l26: while e24 < 1_i32 && (b1.0.len() <= 1_usize) {
            e24 += 1_i32;
            let mut b26 = (e24 / 1_i32);
        }
    }
    let b31 = {
        let c27;
        if (b1.0.len() > 3_usize) { c27 = 29_i32; } else { c27 = (match (if true { Ok(5_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "x=1=2".to_owned() })) }) { Ok(d28) => (-2_i32), Err(FlowError::WrongArguments { detail: e29, .. }) => i32::from((e29.clone() != "ß".to_owned())), _ => (match 1000000_i32 { (1_i32 | 3_i32) => 0_i32, (1_i32 | 3_i32) => 0_i32, a30 => a30 }) }); }
        c27
    };
    Ok(({ let _ = vec![b31, b31, b31].into_iter().collect::<Vec<_>>(); (if (a0.state != State::Done) { Ok((vec![Decimal::ZERO], Some(400_i32))) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("İstanbul") })) }).unwrap_or_else(|c32| (vec![Decimal::from(1_i32)], Some(1_i32))) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: i32, b1: usize, mut c2: Decimal) -> FlowResult<Option<State>> {
    let d3 = c2.round(0_u32);
    let (_, d13) = Some(b1).into_iter().flat_map(|e4| vec![c2, c2].into_iter().into_iter().fold(vec![a0, a0], |a5, b6| a5.clone())).fold((a0, a0), |(c7, d8), e9| (e9, ({ let c12 = Some(Some((-7_i64))).into_iter().skip(b1).step_by(2_usize).fold(b1, |a10, b11| b1); Some(c7).unwrap_or_else(|| 0_i32) })));
    'l15: for a15 in vec![Decimal::parse_as("x", "#.##0,0## €"), Some(c2).or_else(|| Some(c2)), Some(d3)] {
        let c22: State = 'l17: loop {
            {
                let mut c17 = 0_i32;
                'l19: while c17 < 2_i32 && (a0 >= 1_i32) {
                    c17 += 1_i32;
                    let mut e19: i32 = d13;
                    let mut b21 = (if (b1 >= 2_usize) { Ok(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) }).unwrap_or_else(|a20| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default());
                }
            }
            break State::Open;
        };
        let d23 = b1;
        'l31: for b31 in vec!["aaa".to_string(), String::from(" "), "-17".to_owned()].into_iter().map(|e24| (e24.clone() + &({ let a25 = e24.clone(); e24.clone() }))).skip_while(|b26| (d13 >= 1000000_i32)).fold((if (b1 < 1_usize) { Ok(vec![d13, (-2_i32), 10_i32]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) }), |c27, d28| (if (d23 < 2_usize) { Ok(vec![d13, d13]) } else { Err(FlowError::Offline) })).unwrap_or_else(|e29| vec![i32::MIN, d13, a0]) {
            let c32 = (-d13);
            {
                let mut d33 = 0_i32;
                'l35: while d33 < 2_i32 && true {
                    d33 += 1_i32;
                    cx.message(((-2_i32)..3_i32).skip_while(|a35| ((d3 < Decimal::ZERO) >= ((*a35) < 400_i32))).fold("Ä".to_string().trim_end().to_string(), |b36, c37| (b36.clone() + &({ let d38 = (-a0); b36.clone().substring(d23, b1) }))));
                }
            }
            for c42 in Some(Some(c22)).unwrap_or_else(|| Some(c22)).into_iter().fold((if (c32 == (-2_i32)) { vec![d13, c32, b31] } else { vec![a0, 29_i32, b31] }), |e39, a40| e39.clone()) {
                let _ = a15;
                let mut d43 = b1;
            }
        }
    }
    let mut e44: Vec<Vec<String>> = vec![vec!["İstanbul".to_string(), "A\r\nB\n\n".to_string()]];
    e44 = e44.clone();
    e44.extend(Some(vec![String::from("-17")]));
    cx.message(format!("{{{}", b1));
    Ok(Some(State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_101(cx: &mut Device, a0: &Vec<i64>, b1: &usize, mut c2: Date) -> FlowResult<usize> {
    let b6 = {
        let d3;
        if ((*b1) <= 5_usize) { d3 = (1_i64..2_i64).product::<i64>(); } else { d3 = (if (c2 >= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok(((*b1) > 0_usize)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_string() })) }).ok().map_or(a0.iter().skip_while(|e4| ((**e4) >= 29_i64)).sum::<i64>(), |a5| 5_i64); }
        d3
    };
    let mut c7 = a0.clone();
    let e9 = {
        let d8;
        if ((*b1) < 2_usize) { d8 = (*b1); } else { d8 = 40000_usize; }
        d8
    };
    if ((*b1) >= 2_usize) {
        if let (0_usize..=6_usize) = (*b1) {
            c2 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default();
        } else {
            let c17: Vec<i64> = (match (if ((*a0).len() < 2_usize) { Some((if (c7.len() <= 3_usize) { Ok(e9) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("x=1=2") })) })) } else { None }).unwrap_or((if (c7.len() >= 1_usize) { Ok((*b1)) } else { Err(FlowError::Offline) })) { Ok(a10) => ({ let b11 = (b6, b6); vec![c7.clone(), a0.clone()] }).into_iter().map(|c12| ({ let d13 = (*b1); a0.clone() })).skip_while(|e14| "日本語".to_owned().eq_ignore_ascii_case(&"".to_string())).fold(a0.clone(), |a15, b16| a0.clone()), Err(_) => Some(c7.clone()).unwrap_or(a0.clone()) });
            c2 = cx.today();
        }
    }
    if ((*a0).len() < 1_usize) {
        c7 = c7.clone();
        c7 = c7.clone();
    } else {
        c2 = c2;
    }
    let a25: usize = 'l19: loop {
        let (a20, b21) = ({ let _ = (if ((*b1) < 1_usize) { Ok((400_i32, b6)) } else { Err(FlowError::Offline) }).unwrap_or_else(|e19| (7_i32, b6)); (b6, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) });
        break (match (*b1) { (0_usize..4_usize) => (*b1), 0 => (e9 - 0_usize), c22 => ({ let (d23, e24) = (2_i32, b6); c22 }) });
    };
    Ok((4_usize..=8_usize).sum::<usize>())
}

/// Step by step.
#[nanoflow]
pub fn flow_102(cx: &mut Device, a0: &Obj<Task>, mut b1: i32, c2: i64, d3: &Option<i32>) -> FlowResult<(State, Vec<Date>)> {
    let mut e4 = cx.create(Task { title: format!("{:^1}", b1), ..Task::default() })?;
    let Some(a5) = (*d3) else {
        return cx.fail("given-up", (String::new() + "İstanbul"));
    };
    if (e4.effort > (-1_i32)) {
        return Err((FlowError::Failed { code: "late".to_string(), text: (*d3).into_iter().skip_while(|b6| (a5 != (-2_i32))).fold("ab,b,,c".to_string(), |c7, d8| (c7.clone() + &({ let e9 = d8; c7.clone() }))) }));
    }
    let mut a10: i32 = (match vec![String::from("\"{}\\")].into_iter().rev().collect::<String>().as_str() { "a" => (if a0.is_urgent { (-b1) } else { DateTime::from_milliseconds(137634567_i64).unwrap_or_default().hour() }), "Ä" => (-7_i32), _ => 1_i32 });
    Ok(vec![String::from("x=1=2")].into_iter().step_by(3_usize).collect::<Vec<_>>().into_iter().skip(Some(vec![State::Done, State::Half, State::Done]).map_or(0_usize, |b11| 7_usize)).take_while(|c12| Some(false).is_none_or(|d13| d13)).fold((State::Half, vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]), |e14, a15| e14.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, a0: (State, Date), b1: i64, mut c2: DateTime) -> FlowResult<i64> {
    let a5: i64 = 'l4: loop {
        let mut e4 = (flow_029(cx, &String::from("ß"), &State::Open, Some((1_i32, i32::MIN)))? + &(FlowError::Failed { code: "early".to_string(), text: String::from("ab,b,,c") }).code().to_string()).replacen(&("".to_owned().trim_end().to_string() + &"a".to_lowercase()), "İstanbul", 2_usize);
        break i64::MAX;
    };
    let c7: i64 = 'l7: loop {
        c2 = DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default();
        break c2.seconds_until(c2);
    };
    for c12 in vec![Some(b1).into_iter().step_by(1_usize).take(2_usize).fold(c7, |d8, e9| (e9 + ({ let a10 = DateTime::from_milliseconds(86400000_i64).unwrap_or_default(); e9 })))] {
        ({ let d13 = " ".to_string(); vec![b1, c12] }).into_iter().filter(|e14| false).for_each(|a15| { let _ = (3_usize..4_usize).rev().take_while(|b16| (c7 >= 2_i64)).sum::<usize>(); });
    }
    c2 = c2;
    'l18: for (d18, e19) in &vec![a0] {
        if (a0.0 != State::Done) {
            break;
        }
        let Some(b21) = (if let (a20, _) = a0 && (b1 >= (-1_i64)) { Some((*e19)).xor(Some((*e19))) } else if (a0.1 > Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { Some((*e19)) } else { Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) }) else {
            break;
        };
        c2 = DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default();
    }
    let Some((c22, d23)) = (if (String::from("") < String::from("A\r\nB\n\n")) { Some((State::Done, Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())) } else { None }) else {
        return Err(FlowError::Offline);
    };
    'l25: for a25 in &vec![Some(29_i32), Some(2_i32)] {
        'l27: for c27 in &vec![a0].min(vec![a0]) {
            for _ in vec![(match String::from("ab,b,,c").as_str() { "aaa" => Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()), "ab,b,,c" => Some(c2), _ => Some(c2) })] {
                cx.log(Level::Info, format!("{}", 5_usize));
                let _ = (c22, vec![b1, a5, b1]);
                let e29: i64 = c7.saturating_sub(a5);
            }
        }
        c2 = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default();
    }
    let a30: (String, Vec<Date>) = (String::new(), vec![d23, d23, d23]);
    Ok(c7)
}

/// Step by step.
#[nanoflow]
pub fn flow_104(cx: &mut Device, a0: &mut Obj<Task>, b1: (Vec<i64>, DateTime)) -> FlowResult<Option<Vec<State>>> {
    let e4 = ((if let (c2, d3) = b1.clone() && (a0.weight < (-1_i64)) { c2.clone() } else { vec![(-40000_i64), 0_i64] }), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default());
    if let Some(mut a5) = cx.first(Task::all().limit(2))? {
        let d8 = flow_004(cx, &mut a5, (if (b1.1 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { State::Done } else { (match Some(1_i32) { Some(b6) => State::Half, c7 => State::Open }) }))?;
        let ((c22, d23), e24) = (match ((if (b1.0.len() > 1_usize) { (-40000_i32) } else if a0.seen.is_none() { 29_i32 } else { d8 }), d8) { ((e9, _) | (_, e9)) if ((e9 < 0_i32) && a0.due.is_some()) => vec![e4.clone(), b1.clone()], _ => vec![e4.clone(), b1.clone(), b1.clone()] }).into_iter().rev().rev().fold(Some(Some(Decimal::ONE)).into_iter().rev().fold((b1.clone(), vec![(d8 == (-2_i32)), (d8 > 2_i32), (d8 == 1_i32)]), |a10, b11| a10.clone()), |((c12, d13), e14), (a15, b16)| vec![b16].into_iter().take_while(|c17| (b16 != DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())).fold(((c12.clone(), d13), vec![(d8 < 0_i32)]), |((d18, e19), a20), b21| (b1.clone(), a20.clone())));
    }
    'l27: for (c27, d28) in &(if let (_, a25) = b1.clone() && (a25 >= DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) { vec![e4.clone(), e4.clone()] } else { vec![b1.clone(), e4.clone(), (vec![29_i64], DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())] }) {
        if (a0.price >= Decimal::ONE) {
            continue;
        }
        let a40: String = Some(c27.clone()).into_iter().collect::<Vec<_>>().max((match b1.clone() { (e29, a30) => vec![c27.clone(), c27.clone()], b31 => vec![c27.clone(), vec![1_i64], c27.clone()] })).into_iter().map(|c32| vec![Some("A\r\nB\n\n".to_string())].into_iter().skip_while(|d33| ((*d28) != DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())).fold((((*d28) > DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), 29_usize), |(e34, a35), b36| (e34, a35)).max((true, 1_usize).clamp((((*d28) != DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), 7_usize), (((*d28) == DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), 29_usize)))).chain(Some((true, 1_usize)).into_iter()).fold("".to_owned(), |c37, (d38, e39)| c37.clone());
    }
    let _ = (-1_i64);
    let b41: (Vec<i64>, DateTime) = b1.clone();
    {
        let mut d43 = cx.retrieve(Task::filter(|c42| (c42.price < Decimal::ZERO)).order_by(|t| t.effort).limit(3))?;
        if let Some(e44) = d43.iter_mut().next() {
            e44.effort = i32::MAX;
        }
        cx.commit_all(&mut d43)?;
    }
    cx.commit(a0)?;
    let mut a45 = cx.create(Task { weight: 1_i64, due: Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), ..Task::default() })?;
    Ok(Some(vec![State::Half]))
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &i64, b1: i64) -> FlowResult<Option<Option<i64>>> {
    let a10 = Some(b1).into_iter().take(Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).map_or_else(|| 400_usize, |c2| 40000_usize)).fold(vec![Some(b1), Some((*a0))].into_iter().skip_while(|d3| ((*a0) > (-7_i64))).fold((State::Done, b1), |(e4, a5), b6| (e4, b1)), |(c7, d8), e9| (if let -1_i64 = (*a0) { (c7, 2_i64) } else { (c7, d8) }));
    cx.log(Level::Info, format!("x{a0}{:0>}", vec![a10, (State::Half, (*a0)), (State::Open, (*a0))].into_iter().count()));
    if let b11 @ (-7_i64) = (*a0) {
        let Some(c12) = (if (b1 > (-1_i64)) { Some(b11) } else { None }) else {
            return Ok(Some((if let 3_i64 = b1 { Some(b11) } else { Some(b11) })));
        };
    }
    let a20: i64 = 'l14: loop {
        let (e14, a15) = (vec!["ab,b,,c".to_owned(), String::from("ß")], 40000_usize).min((vec!["İstanbul".to_string(), String::new()], 2_usize));
        break vec![Some(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()), Some(Decimal::from(3_i32))].into_iter().take_while(|b16| (a15 < 5_usize)).fold((if (b1 < (-1_i64)) { Ok((*a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }), |c17, d18| (if (b1 > (-1_i64)) { Ok((*a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("a") })) })).unwrap_or_else(|e19| (*a0));
    };
    if (b1 > 3_i64) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_string().to_ascii_lowercase() }));
    }
    let c22 = {
        let b21;
        if ((*a0) >= (-1_i64)) { b21 = 7_usize.max(Some(0_usize).into_iter().into_iter().chain(vec![2_usize, 1_usize]).sum::<usize>()); } else { b21 = (match "a".to_string().as_str() { "aaa" => 2_usize, "ab,b,,c" => 40000_usize, _ => 400_usize }).to_owned(); }
        b21
    };
    'l24: for e24 in &vec![(State::Done, b1), a10] {
        let mut a25 = vec![vec![c22, c22]];
        let mut b26 = b1;
        let _ = String::new();
    }
    Ok(Some(Some(a20)))
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: &State, b1: &Vec<String>) -> FlowResult<usize> {
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 1_i32 && true {
            c2 += 1_i32;
            {
                let mut e4 = 0_i32;
                'l6: while e4 < 4_i32 && ((*a0) != State::Open) {
                    e4 += 1_i32;
                    {
                        let mut b6 = 0_i32;
                        'l8: while b6 < 2_i32 && true {
                            b6 += 1_i32;
                            let (a10, _) = (match (*a0) { (State::Open | State::Done) => (b6, vec![b6, c2, e4]), (State::Open | State::Done) if ((*b1).len() > 1_usize) => (if let 12_i32 = c2 { (c2, vec![c2, b6, e4]) } else { (b6, vec![c2]) }), d8 => ({ let e9 = (*a0); (b6, vec![e4]) }) });
                        }
                    }
                    let d18: i64 = (match (*a0) { State::Half => vec![b1.clone(), b1.clone(), b1.clone()], b11 => vec![b1.clone(), b1.clone()] }).into_iter().flat_map(|c12| Some((*a0)).into_iter().fold(vec![(*a0)], |d13, e14| d13.clone())).fold((if ((*b1).len() <= 3_usize) { Ok(2_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_owned() })) }), |a15, b16| (if ((*b1).len() <= 1_usize) { (if ((*a0) == State::Done) { Ok(400_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("-17") })) }) } else { (if ((*a0) == State::Half) { Ok(2_i64) } else { Err(FlowError::Offline) }) })).unwrap_or_else(|c17| (if ((*b1).len() > 3_usize) { Ok(10_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }).unwrap_or_default());
                }
            }
            let Some(a20) = (if matches!((*a0), State::Open) { Some((if ((*b1).len() >= 1_usize) { Ok(Some(5_usize)) } else { Err(FlowError::Offline) }).unwrap_or_else(|e19| Some(2_usize))) } else { None }) else {
                break;
            };
        }
    }
    {
        let mut b21 = 0_i32;
        'l23: while b21 < 2_i32 && (if ((*b1).len() <= 1_usize) { (b21 < 1_i32) } else { false }) {
            b21 += 1_i32;
            if ((*a0) != State::Done) {
                continue;
            }
        }
    }
    if ((*b1).len() < 3_usize) {
        return cx.fail("given-up", format!("{}", 10_i64));
    }
    let Some(d23) = (if ((*a0) != State::Open) { Ok(Some(b1.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_default() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: flow_029(cx, &String::from("-17"), &(*a0), Some(((-40000_i32), 5_i32)))? }));
    };
    let a25: State = 'l25: loop {
        cx.message("aaa".replace(&(String::from("aaa") + "日本語"), &String::new()));
        break State::Open;
    };
    let b26 = vec![flow_029(cx, &"aaa".to_owned(), &a25, Some((i32::MAX, (-2_i32))))?, String::new(), "ß".to_string()];
    let mut c27 = b1.clone();
    Ok(3_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_107(cx: &mut Device, a0: &mut Obj<Task>, b1: bool, c2: i64) -> FlowResult<Option<String>> {
    let mut d3: Option<i64> = Some(c2);
    cx.invalid(&*a0, |o| o.effort, "ß".to_string().to_uppercase());
    d3 = d3;
    d3 = Some(((if b1 { Ok(0_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") })) }).is_ok() as i64));
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 3_i32 && b1 {
            e4 += 1_i32;
            a0.effort *= 2_i32;
            if let true = b1 {
                let b11 = {
                    let b6;
                    if ({ let c7 = vec![5_i64].into_iter().chain(vec![c2, c2]).rev().sum::<i64>(); d3.iter().skip(3_usize).all(|d8| false) }) { b6 = (match c2 { (400..=406) => e4, (400..404) if (if (a0.state != State::Open) { Ok(vec![c2, c2, c2]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).is_ok_and(|e9| b1) => (2_usize as i32), a10 => vec![e4, e4, e4].into_iter().rev().product::<i32>() }); } else { b6 = ((-40000_i32) - ({ let _ = d3; e4 })); }
                    b6
                };
            }
        }
    }
    let Some(c12) = (if b1 { Some(d3) } else { None }) else {
        return Err(FlowError::Offline);
    };
    let a25: bool = 'l14: loop {
        let mut e24: Option<Vec<String>> = Some(d3).into_iter().flat_map(|e14| ((-2_i64)..1_i64).enumerate().map(|(a15, b16)| (b16 + ({ let c17 = a15; c2 }))).fold(vec![e14, e14, d3], |d18, e19| d18.clone())).chain(flow_009(cx, &b1, c2, &Some((29_i64, (-2_i32))))?).skip_while(|a20| (if let (400_i64 | 402_i64) = c2 && (c2 >= 1_i64) { b1 } else { true })).find_map(|b21| (match (c2, c2) { ((c22, _) | (_, c22)) if (c22 > 0_i64) => Some(vec!["ß".to_string(), "aaa".to_owned(), "a".to_owned()]).max(Some(vec!["".to_owned(), String::from("İstanbul")])), _ => (match (if (!b1) { Some((if a0.seen.is_none() { Ok("aaa".to_owned()) } else { Err(FlowError::Offline) })) } else { None }) { Some(Ok(d23)) => Some(vec![d23.clone(), "ab,b,,c".to_string()]), None => Some(vec!["-17".to_owned(), "日本語".to_owned()]), _ => Some(vec![" ".to_string()]) }) }));
        break (if b1 { b1 } else { b1 });
    };
    Ok(Some("ß".to_owned()))
}

/// Step by step.
#[nanoflow]
pub fn flow_108(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Option<(i64, Decimal)>> {
    let mut c2 = 1_i64;
    c2 %= 1_i64;
    let b6 = {
        let d3;
        if (b1 <= 0_i64) { d3 = b1; } else { d3 = (1_i64..=5_i64).max_by_key(|e4| 1_usize).into_iter().filter_map(|a5| Some(b1).to_owned()).step_by(2_usize).into_iter().product::<i64>(); }
        d3
    };
    let a10: i64 = 'l8: loop {
        let Some(d8) = (if (!a0.is_urgent) { Some(Some(Some(Decimal::from(0_i32))).flatten()) } else { None }) else {
            break b1;
        };
        break ({ let e9 = Decimal::from(3_i64).is_zero(); c2 });
    };
    let mut b11: i64 = b6;
    {
        let mut c12 = 0_i32;
        'l14: while c12 < 3_i32 && (b1 >= 3_i64) {
            c12 += 1_i32;
            match b1 {
                (-1_i64..3_i64) => {
                    cx.message(format!("{:ß>}", ("ab,b,,c".to_owned() + &"x=1=2".to_string())));
                }
                e14 => {
                    let b16 = (match ((if let 400_i64 = b6 && (a0.weight >= (-1_i64)) { c12.to_owned() } else { c12 }), (if let (-1_i64..=5_i64) = b6 { a0.effort } else { a0.effort })) { ((a15, _) | (_, a15)) if ((a15 < (-1_i32)) && "ß".to_string().eq_ignore_ascii_case("a")) => (if (a15 >= (-1_i32)) { (if (a0.price <= Decimal::ZERO) { Ok(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("İstanbul") })) }).unwrap_or(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().first_of_quarter() }), _ => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default() });
                }
            }
            let a25: usize = 'l18: loop {
                let Some(d23) = (match "".to_string().as_str() { "a" => vec![b6, c2], "Ä" => vec![5_i64, b1, b6], _ => vec![a10, (-2_i64), b6] }).into_iter().filter_map(|d18| Some(State::Half).or(Some(State::Done))).take(2_usize).skip_while(|e19| matches!((b1, b1), ((a20, _) | (_, a20)) if (a20 < 2_i64))).fold(Some(c2).or_else(|| Some(b11)), |b21, c22| b21) else {
                    break ((a10 == (-2_i64)) as usize);
                };
                break ({ let e24 = String::from("ß"); e24.clone() }).len();
            };
        }
    }
    Ok(Some(Some(2_i32)).map_or(Some(Some(b6)), |b26| Some(Some(a10))).map_or(Some((1_i64, Decimal::ZERO)), |c27| ({ let d28 = DateTime::from_milliseconds(1_i64).unwrap_or_default(); Some((b11, Decimal::new(12345_i64, 0_u32).unwrap_or_default())) })))
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, mut a0: i32, b1: &Option<Vec<bool>>) -> FlowResult<i64> {
    if (*b1).is_none() {
        let Some(c2) = (if (a0 <= 3_i32) { Some(a0) } else { None }) else {
            return cx.fail("given-up", (if (a0 < (-1_i32)) { Ok(String::new()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default());
        };
    } else {
        let mut d3 = Some(vec![(a0 >= 5_i32)]).into_iter().skip(0_usize).max();
    }
    for a5 in vec![Some(vec![(a0 <= (-2_i32)), (a0 < (-2_i32))]), b1.clone(), b1.clone()] {
        let Some(d8) = (if (a0 < 0_i32) { Some((match (if (a0 == 29_i32) { Ok(State::Half) } else { Err(FlowError::Offline) }) { Ok(b6) => a0, Err(FlowError::Failed { code: c7, .. }) => a0, _ => a0 })) } else { None }) else {
            break;
        };
        let Some(a15) = vec![a5.clone(), a5.clone(), b1.clone()].into_iter().rev().filter(|e9| false).find(|a10| (d8 <= (-40000_i32))).into_iter().enumerate().map(|b11| a5.clone()).map(|c12| ({ let d13 = 0_i32; b1.clone() })).max_by_key(|e14| a0.pow(29_u32)) else {
            continue;
        };
    }
    let mut b16 = a0;
    'l18: for d18 in vec![29_i32] {
        b16 = vec![7_i64, 0_i64].into_iter().into_iter().skip(vec![Some(State::Open), Some(State::Half), Some(State::Done)].into_iter().step_by(3_usize).map(|e19| e19).count()).fold(5_i32, |a20, b21| (a20 + ({ let c22 = (b21 % 1_i64); (b16 - a0) })));
    }
    'l24: for e24 in (1_i32..3_i32) {
        let mut a25 = Some(vec![(e24 <= 0_i32), (b16 >= 10_i32)]);
    }
    cx.message(format!("}}{b16:*^5}: {}{a0}", Some(a0).into_iter().rev().enumerate().map(|b26| b16).any(|c27| (c27 >= 400_i32))));
    for e29 in (0_i32..5_i32) {
        let c37 = {
            let a30;
            if (a0 < 1_i32) { a30 = ("-17".to_string() + "a"); } else { a30 = Some(Decimal::ZERO).as_ref().cloned().into_iter().map(|b31| ({ let c32 = Some(vec![(b16 > 3_i32)]); String::from("ß") })).rev().map(|d33| Some(1_i32).into_iter().chain(vec![b16, a0]).into_iter().fold(d33.clone(), |e34, a35| (e34.clone() + &({ let b36 = d33.clone(); d33.clone() })))).collect::<String>(); }
            a30.clone()
        };
    }
    'l41: for _ in &vec![b1.clone(), b1.clone()].into_iter().fold(vec![Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default()), Some(Decimal::ONE)], |d38, e39| d38.clone()) {
        cx.log(Level::Info, format!("x{:5}", 2_usize));
    }
    Ok(10_i64)
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
            let d8: String = 'l5: loop {
                let mut a5 = (if ((*a0) > "a".to_string()) { ((FlowError::Failed { code: "empty".to_string(), text: a0.clone() }).code().to_string() + a0) } else if ((*b1) < 3_i32) { format!("{c2}{}", 7_i64) } else { a0.clone() });
                break vec![a5.clone(), a5.clone(), a0.clone()].into_iter().filter(|b6| (a5.clone() == "-17".to_owned())).nth(0_usize).into_iter().take((match (*b1) { c7 @ (3_i32) if ((*a0) >= "a".to_string()) => 0_usize, 3 => 400_usize, _ => 0_usize })).collect::<String>();
            };
            cx.log(Level::Warning, Some(Some(7_i64)).map_or_else(|| vec![a0.clone(), d8.clone(), d8.clone()].concat(), |e9| a0.clone()));
        }
    }
    (if ((*a0) >= "a".to_string()) { Some((*b1)) } else { Some((*b1)) }).into_iter().for_each(|a10| { let _ = (3_i64 / 3_i64); });
    match (*b1) {
        12 => {
            'l12: for c12 in &flow_024(cx, (if let (1_i32..) = (*b1) { (Some((*b1)), (a0.clone(), a0.clone())) } else { (Some((*b1)), (a0.clone(), "日本語".to_owned())) }))? {
                let Some(b16) = (if ((*a0) < "b".to_string()) { Some(Some((*b1)).into_iter().take_while(|d13| ((*d13) < ({ let e14 = Decimal::new(25_i64, 1_u32).unwrap_or_default(); (*b1) }))).enumerate().map(|a15| (*b1)).product::<i32>()) } else { None }) else {
                    break;
                };
                let c17 = ((-1_i32)..2_i32).rev().sum::<i32>();
                let (e19, a20) = ({ let d18 = Some(c17).into_iter().rev().product::<i32>(); (a0.clone(), c12.clone()) });
            }
        }
        b21 => {
            let mut b26 = vec![Some((*b1))].max(({ let c22 = a0.clone(); vec![Some((*b1)), Some(400_i32), Some((*b1))] })).into_iter().flatten().filter(|d23| Some(a0.clone()).into_iter().into_iter().collect::<String>().contains(" ")).fold(vec![vec![400_i64], vec![0_i64, 3_i64, 29_i64], vec![(-7_i64), 1_i64, 5_i64]], |e24, a25| e24.clone());
        }
    }
    let mut c27 = Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default());
    let mut d28 = Some((*b1));
    let mut e29 = vec![1000000_i64];
    Ok(Some(1000000_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_111(cx: &mut Device, mut a0: (Option<Date>, Vec<i64>), b1: Vec<(i32, i32)>) -> FlowResult<i32> {
    if a0.0.is_none() {
        return cx.fail("given-up", format!(": {:^}{:ß>1}", (-7_i64), 3_i32));
    }
    let c7 = {
        let c2;
        if (b1.len() >= 3_usize) { c2 = (match a0.clone() { (Some(d3), e4) => 0_i64.saturating_add(1_i64), (a5, b6) => (-1_i64).abs() }); } else { c2 = (if (a0.1.len() > 1_usize) { 2_i64 } else { (i64::MIN - 10_i64) }); }
        c2
    };
    let mut d13 = vec![Some("Ä".to_owned()).into_iter().enumerate().map(|d8| String::new()).take_while(|e9| (c7 == 10_i64)).fold((i32::MAX, 3_i32), |(a10, b11), c12| (a10, a10)), ((-40000_i32), (-2_i32))];
    'l18: for d18 in vec![vec![c7, c7, c7], (if (a0.1.len() <= 3_usize) { vec![c7, c7, c7] } else { vec![c7] }), (match a0.clone() { (e14, a15) if (a0.1.len() < 1_usize) => a15.clone(), (_, b16) => b16.clone() })] {
        d13 = b1.iter().copied().collect::<Vec<_>>();
        cx.log(Level::Warning, format!(": {:*^1}{} of {}", Some(d13.clone()).into_iter().fold(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), |e19, a20| (e19 + ({ let b21 = d13.clone(); e19 }))), (Decimal::ZERO - c7), c7));
    }
    'l27: for c27 in (0_i64..=6_i64).filter(|c22| Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).or(Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())).is_none_or(|d23| matches!(5_i32, (3 | 5)))).skip_while(|e24| Some((c7 < 1_i64)).into_iter().rev().chain(vec![((*e24) >= 29_i64)]).min_by_key(|a25| 1_usize).unwrap_or_else(|| true)) {
        let mut e29 = vec!["-17".to_string(), "-17".to_string()].to_owned().into_iter().flat_map(|d28| (if (a0.1.len() > 2_usize) { b1.clone() } else { d13.clone() })).collect::<Vec<_>>().min(vec![(1_i32, (-7_i32)), (3_i32, 5_i32)]);
    }
    a0 = a0.clone();
    d13.retain(|(a30, b31)| ({ let c32 = 3_i32; String::from("日本語") }).is_empty());
    let d33 = d13.clone().contains(&d13.pop().unwrap_or((1_i32, 1_i32)));
    Ok(29_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_112(cx: &mut Device, mut a0: Vec<String>, mut b1: Option<(String, i32)>) -> FlowResult {
    if (a0.len() <= 3_usize) {
        cx.message(format!("{}ß{}", Some(400_i64).into_iter().chain(vec![5_i64, 400_i64]).chain(vec![(-2_i64), 0_i64].into_iter()).sum::<i64>(), 7_i64));
    }
    let d3 = {
        let c2;
        if (a0.len() >= 1_usize) { c2 = i64::from(Some(10_i32).unwrap_or(0_i32)); } else { c2 = 1000000_i64; }
        c2
    };
    let c32: Date = loop {
        match b1.clone() {
            Some((a5, b6)) => {
                for d8 in ((-2_i32)..=(-1_i32)) {
                    let d13 = vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter().enumerate().map(|(e9, a10)| a10).max().unwrap_or_else(|| Some(b6).into_iter().skip(29_usize).fold(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), |b11, c12| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())).days();
                    let mut a20 = Some(vec![d8, b6, b6].into_iter().chain((match &Some((a5.clone(), d8)) { Some((e14, a15)) => vec![(*a15), d8], _ => vec![b6] })).fold((a5.clone(), b6), |(b16, c17), d18| (b16.clone(), ({ let e19 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().year(); d8 }))));
                    let mut b21 = d3;
                }
            }
            c22 => {
                let mut b31 = (if (a0.len() >= 3_usize) { ({ let d23 = Some((" ".to_owned(), (-1_i32))); Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) }).into_iter().rev().fold(Some(7_i32).into_iter().fold("A\r\nB\n\n".to_owned(), |e24, a25| e24.clone()), |b26, c27| b26.clone()) } else { vec![b1.clone(), Some(("ß".to_string(), 3_i32)), c22.clone()].into_iter().nth(3_usize).into_iter().skip_while(|d28| false).fold(flow_029(cx, &"-17".to_string(), &State::Done, (if (a0.len() < 2_usize) { Some((10_i32, 7_i32)) } else { Some((5_i32, 0_i32)) }))?, |e29, a30| (e29.clone() + &e29.clone())) });
            }
        }
        break Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default();
    };
    a0.dedup();
    let mut d33: i64 = d3;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal) -> FlowResult<Vec<String>> {
    if let (1_i32..) = (-7_i32) {
        (match State::Done { (State::Open | State::Done) => Some(b1), State::Open if (b1 >= Decimal::ONE) => Some(b1), c2 => Some(b1) }).into_iter().for_each(|d3| { let _ = (if (a0.price <= Decimal::ONE) { true } else { (b1 < Decimal::new(5_i64, 3_u32).unwrap_or_default()) }); });
    } else {
        cx.message(format!("{b1}"));
    }
    b1 = b1;
    for a5 in &(if (a0.title > "a".to_string()) { vec![b1] } else if let State::Half = State::Half { vec![b1] } else { vec![b1, b1, b1] }) {
        'l10: for a10 in vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().format("%d.%m.%Y %H:%M"), vec![Decimal::new(25_i64, 3_u32).unwrap_or_default(), (*a5)].into_iter().take_while(|b6| ((*a5) == Decimal::ONE)).fold(Some(String::from("a")), |c7, d8| c7.clone()), Some(" \t x\n".to_string())] {
            cx.log(Level::Warning, format!(" of {:*<5}", 0_usize));
            for a15 in (if let Some(b11) = a10.clone() { vec![(*a5)] } else { Some(a10.clone()).into_iter().fold(vec![b1], |c12, d13| c12.clone()) }) {
                let mut b16 = (Decimal::new(12345_i64, 29_u32).unwrap_or_default() / ((0_i64 + 10_i64) + (if (a0.weight >= (-1_i64)) { i64::MIN } else if a0.seen.is_some() { (-1_i64) } else { 3_i64 })));
                let (c17, d18) = (State::Open, (*a5));
                b16 -= Decimal::from(5_i64);
            }
        }
        'l20: for a20 in &vec![(*a5), b1, b1] {
            'l23: for d23 in &(if let b21 @ (-7_i64) = 2_i64 && (a0.weight >= 0_i64) { vec![Some("\"{}\\".to_string())] } else { vec![Some(String::from("aaa"))] }) {
                cx.close_page()?;
            }
            let mut c32 = (match (if vec![b1, (*a5), (*a5)].into_iter().enumerate().map(|e24| Decimal::new(12345_i64, 28_u32).unwrap_or_default()).all(|a25| (b1 < Decimal::new(12345_i64, 2_u32).unwrap_or_default())) { Ok((if (a0.title < "a".to_string()) { Some((if (a0.effort >= 3_i32) { Ok(Some(1000000_i32)) } else { Err(FlowError::Offline) })) } else { None })) } else { Err(FlowError::Offline) }) { Ok(Some(Ok(b26))) => ({ let _ = b1; Some((*a20)) }).into_iter().skip_while(|c27| (b1 > Decimal::new((-35_i64), 28_u32).unwrap_or_default())).skip_while(|d28| ((*a20) == Decimal::new(12345_i64, 2_u32).unwrap_or_default())).fold(String::new(), |e29, a30| (e29.clone() + &({ let b31 = (*a5); e29.clone() }))), Ok(Some(Err(_))) => "Ä".to_owned(), Ok(None) => "İstanbul".to_owned(), _ => "-17".to_string() });
            let e34 = cx.count(Task::filter(|d33| (d33.is_urgent || ((d33.weight < i64::MAX) || (d33.effort >= 1000000_i32)))).offset(2).limit(1))?;
        }
        let a35 = (Some(false), vec![String::from("ß"), " ".to_string()]);
    }
    let mut b36 = "Ä".to_string();
    a0.effort = 400_i32;
    cx.invalid(&*a0, |o| o.state, b36.clone());
    let c37 = b1;
    Ok(vec![b36.clone(), b36.clone()])
}

/// Step by step.
#[nanoflow]
pub fn flow_114(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: Option<i32>, d3: Option<bool>) -> FlowResult<Vec<Option<State>>> {
    let b6: Option<i32> = Some(b1.clone()).into_iter().flat_map(|e4| vec![29_i32, (-1_i32), 3_i32]).max_by_key(|a5| ("x=1=2".to_string() + "İstanbul")).as_ref().copied();
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
        break vec![c2, Some(3_i32), c2].into_iter().step_by(3_usize).filter(|e14| ({ let a15 = String::from("a"); (a15.clone() != " \t x\n".to_owned()) })).fold((match c2 { Some(b16) => DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), c17 => DateTime::from_milliseconds(0_i64).unwrap_or_default() }), |d18, e19| Some(b6).into_iter().fold(d18, |a20, b21| d18));
    };
    cx.invalid(&*a0, |o| o.weight, String::from("").char_indices().map(|(d23, e24)| e24.to_string()).fold(" \t x\n".to_string(), |a25, b26| (b26.clone() + &({ let c27 = ((-2_i32), String::new()); b26.clone() }))));
    cx.log(Level::Info, format!("{}", (!(c22 > DateTime::from_milliseconds(86400001_i64).unwrap_or_default()))));
    'l29: for e29 in vec![c22, (if (a0.title > "aaa".to_string()) { Ok(c22) } else { Err(FlowError::Offline) }).unwrap_or(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())] {
        let mut a30: Option<bool> = d3;
        let Some(b31) = c2 else {
            break;
        };
    }
    Ok(vec![Some(State::Half)])
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: &Decimal) -> FlowResult<State> {
    let Some(b6) = vec![(*a0)].into_iter().skip_while(|b1| vec![(*a0)].into_iter().rev().skip(5_usize).any(|c2| ((*a0) != Decimal::from(29_i64)))).find_map(|d3| ({ let e4 = (*a0); Some(Decimal::ONE) })) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: Some(vec![((*a0) <= Decimal::new((-35_i64), 3_u32).unwrap_or_default())]).map_or(String::from("aaa"), |a5| "-17".to_owned()) }));
    };
    let mut c7 = Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default();
    'l9: for e9 in vec![((*a0) - 3_i32), Decimal::new(5_i64, 28_u32).unwrap_or_default(), b6] {
        'l11: for b11 in vec![Some((e9 > Decimal::from(3_i64))), Some(((*a0) >= Decimal::from(400_i64))), Some((c7 < Decimal::from(2_i64)))] {
            let e14: Decimal = 'l13: loop {
                let mut d13: DateTime = (if let None = b11 { DateTime::from_milliseconds(86400000_i64).unwrap_or_default() } else { cx.now() });
                break Decimal::new((-35_i64), 29_u32).unwrap_or_default();
            };
            match b11 {
                None => {
                    let mut a15 = Decimal::new(12345_i64, 0_u32).unwrap_or_default();
                }
                b16 => {
                    cx.log(Level::Warning, ((if ((*a0) < Decimal::ONE) { Ok(String::from("")) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).unwrap_or_default() + "Ä"));
                }
            }
            if ((*a0) < Decimal::ONE) {
                let mut c17: State = State::Half;
            } else {
                cx.message(format!("x{}ß{:^5}{}", 1_i32, ((-7_i32) as i32), ({ let d18 = c7; 400_i64 })));
                let c22 = vec![c7].into_iter().filter_map(|e19| Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default())).step_by(3_usize).fold((*a0), |a20, b21| (e14 / Decimal::new(25_i64, 28_u32).unwrap_or_default()));
            }
        }
        let d23: Decimal = Decimal::new((-35_i64), 28_u32).unwrap_or_default();
    }
    let b31: usize = loop {
        if ((*a0) > Decimal::ZERO) {
            let mut c27 = ({ let b26 = (if let 0_i64 = 400_i64 { Some(400_i64) } else { Some(7_i64) }).into_iter().flat_map(|a25| vec![(*a0)].into_iter().collect::<Vec<_>>()).sum::<Decimal>(); vec![(vec!["".to_string(), String::from("İstanbul"), String::from("Ä")], DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), (vec![" \t x\n".to_string(), "".to_string(), "A\r\nB\n\n".to_owned()], DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())].last().cloned().unwrap_or_else(|| (vec![String::from("-17"), "\"{}\\".to_owned(), String::from("\"{}\\")], DateTime::from_milliseconds(51234567_i64).unwrap_or_default())) });
            let (d28, e29) = (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Decimal::new(12345_i64, 28_u32).unwrap_or_default());
        } else {
            let mut a30: Decimal = b6;
            c7 = Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default();
        }
        break 29_usize;
    };
    let mut c32 = b31;
    let mut d33: usize = b31;
    Ok(State::Half)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_116(cx: &mut Device, a0: &Obj<Task>, b1: DateTime, c2: &(DateTime, State)) -> FlowResult<i64> {
    let c12 = {
        let d3;
        if (c2.1 == State::Done) { d3 = ((2_usize as usize) % 2_usize); } else { d3 = vec![(*c2), (*c2)].into_iter().fold(vec![String::new()], |e4, a5| e4.clone()).into_iter().filter(|b6| (if (b6.clone() >= String::from("İstanbul")) { Ok(b6.clone()) } else { Err(FlowError::Offline) }).is_ok_and(|c7| (c7.clone() >= "日本語".to_string()))).fold(((b1 <= DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()) as usize), |d8, e9| vec![d8, d8].into_iter().enumerate().map(|(a10, b11)| b11).sum::<usize>()); }
        d3
    };
    let b16: Vec<usize> = ({ let (d13, e14) = (*c2); (match 0_usize { (1..=7) if (b1 > DateTime::from_milliseconds(0_i64).unwrap_or_default()) => (if (b1 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { vec![c12, c12, 2_usize] } else { vec![c12, c12] }), a15 => vec![a15, a15] }) });
    if (c2.1 == State::Done) {
        if a0.due.is_none() {
            let c17 = b1;
        }
    }
    let d28: Option<i32> = (match (*c2) { (d18, e19) => vec![(*c2)], a20 => vec![a20] }).into_iter().fold(vec![(*c2)].into_iter().take_while(|(b21, c22)| (b1 >= DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default())).fold(vec![(-7_i32), (-1_i32)], |d23, e24| d23.clone()), |a25, (b26, c27)| (2_i32..=2_i32).collect::<Vec<_>>()).into_iter().min();
    let mut e29: Vec<usize> = (if (a0.price > Decimal::ZERO) { Ok(b16.clone()) } else { Err(FlowError::Offline) }).unwrap_or(b16.clone());
    e29.clear();
    Ok(3_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: &mut Obj<Task>, b1: &((String, State), State), c2: (Vec<i32>, String)) -> FlowResult<String> {
    let c27: usize = 'l4: loop {
        {
            let mut e4 = 0_i32;
            'l6: while e4 < 4_i32 && (b1.1 != State::Half) {
                e4 += 1_i32;
                'l7: for c7 in (if (c2.1 < "b".to_string()) { vec![vec![State::Done, State::Half]] } else { vec![vec![State::Open], vec![State::Done, State::Half], vec![State::Open]] }).into_iter().next().into_iter() {
                    cx.commit(a0)?;
                    let e9 = cx.count(Task::filter(|d8| d8.title.ends_with("s")).order_by_descending(|t| t.effort).limit(3))?;
                    let b16 = vec![e9].into_iter().filter_map(|a10| (match b1.clone() { ((b11, c12), State::Done) => Some(c12), ((d13, e14), _) => Some(e14) })).map(|a15| b1.1).collect::<Vec<_>>();
                }
                if (c2.1 < "Ä".to_string()) {
                    let mut c17: (Date, Vec<i64>) = (Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), vec![2_i64, 3_i64]);
                    cx.show_home()?;
                } else {
                    let _ = ((1000000_usize as usize) * 1_usize);
                    let (b21, (c22, d23)) = (if (e4 >= 7_i32) { Some(Some(b1.clone())) } else { Some(Some(b1.clone())) }).into_iter().flatten().fold((match "-17".to_owned().as_str() { "" => ("aaa".to_string(), (String::from("x=1=2"), Decimal::new(999_i64, 2_u32).unwrap_or_default())), "a" => (String::from("A\r\nB\n\n"), ("aaa".to_owned(), Decimal::from(3_i64))), _ => (String::new(), (String::new(), Decimal::new(25_i64, 29_u32).unwrap_or_default())) }), |d18, (e19, a20)| d18.clone());
                }
            }
        }
        break ((if (b1.1 != State::Open) { Ok(40000_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or(0_usize) + vec![Some((-40000_i64)), Some(i64::MIN), Some(2_i64)].into_iter().fold(0_usize, |e24, a25| (e24 + ({ let b26 = (("x=1=2".to_string(), State::Done), State::Half); e24 }))));
    };
    {
        let mut d28 = 0_i32;
        'l30: while d28 < 2_i32 && true {
            d28 += 1_i32;
            'l31: for b31 in vec![c27, (0_usize..=0_usize).step_by(3_usize).sum::<usize>()] {
                'l38: for d38 in (1_usize..=0_usize).map(|c32| 40000_usize).map(|d33| ({ let b36 = vec![b1.clone(), b1.clone()].into_iter().rev().chain(vec![(("".to_string(), State::Done), State::Done)]).fold(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), |e34, a35| DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()); 7_usize })) {
                    let e39: Decimal = Decimal::from((-2_i32));
                }
                if let Some(mut b41) = cx.first(Task::filter(|a40| (a40.effort < 4_i32)).limit(1))? {
                    cx.commit(a0)?;
                    a0.effort = d28;
                }
                cx.invalid(&*a0, |o| o.effort, " \t x\n".to_string());
            }
        }
    }
    let c42 = cx.can_read(&*a0, |o| o.price);
    let mut d43 = i32::MAX;
    for a45 in cx.retrieve(Task::filter(|e44| (!(e44.state == State::Done))).order_by(|t| t.due).offset(1).limit(1))? {
        cx.delete(a45)?;
    }
    let b46 = cx.count(Task::all().offset(2).limit(3))?;
    let c47 = true;
    Ok("İstanbul".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_118(cx: &mut Device, a0: &Obj<Task>, b1: Decimal, c2: &State, mut d3: String) -> FlowResult<i32> {
    d3.push('🦀');
    if (vec![Decimal::ZERO, b1].into_iter().max() > b1.checked_mul(b1)) {
        let e4 = (if ((*c2) == State::Half) { (d3.clone(), 1000000_i32) } else { (d3.clone(), 1_i32) });
    } else {
        let _ = (if ((*c2) == State::Done) { (if (b1 >= Decimal::ZERO) { Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default() } else if (d3 <= "b".to_string()) { Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default() } else { Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() }) } else { "Ä".to_owned().split_whitespace().map(|a5| a5.to_string()).filter(|b6| false).fold(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), |c7, d8| c7) });
        match (*c2) {
            State::Open if (b1 > Decimal::ONE) => {
                {
                    let mut e9 = 0_i32;
                    'l11: while e9 < 2_i32 && true {
                        e9 += 1_i32;
                        cx.show_home()?;
                    }
                }
            }
            b11 => {
                'l14: for e14 in (if (if let State::Done = (*c2) { (d3.clone() <= "a".to_owned()) } else if let (State::Half | State::Open) = (*c2) { (b11 > State::Open) } else { ((*c2) >= State::Done) }) { (match b11 { State::Open => vec![b1, b1], (State::Done | State::Open) if (a0.price <= Decimal::ONE) => vec![Decimal::ZERO, b1], c12 => vec![b1, Decimal::from((-2_i64)), b1] }) } else if (d3 <= "a".to_string()) { vec![b1, b1, Decimal::from(7_i64)] } else { vec![b1, b1] }) {
                    let a15: Decimal = b1.max((if (d3 >= "Ä".to_string()) { e14 } else if a0.is_urgent { e14 } else { Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default() })).max(b1);
                    let mut c17: Decimal = vec![Decimal::from(29_i32)].into_iter().filter(|b16| (false || (((*c2) <= State::Done) && (e14 <= Decimal::new(12345_i64, 0_u32).unwrap_or_default())))).sum::<Decimal>();
                }
            }
        }
    }
    d3.clear();
    'l22: for c22 in vec![d3.clone(), d3.clone(), d3.clone()].into_iter().flat_map(|d18| d18.clone().split("").map(|e19| e19.to_string()).take_while(|a20| true).step_by(2_usize).collect::<Vec<_>>()) {
        if let State::Half = (*c2) {
            if (b1 >= Decimal::ZERO) {
                let mut d23 = cx.create(Task { effort: (if let State::Half = (*c2) && (d3 >= "Ä".to_string()) { (-2_i32) } else { (-40000_i32) }), ..Task::default() })?;
            } else {
                cx.message(a0.title.clone());
                let a25 = cx.count(Task::filter(|e24| (e24.weight < 0_i64)).order_by(|t| t.due).limit(2))?;
            }
            let mut b26 = ({ let _ = ((c22.clone() + "İstanbul") + &c22); format!("x{b1:5}ß{:.2}x{:<5}", c22.clone(), 1000000_i32) });
        } else {
            let c27 = d3.clone();
            let d28 = d3.clone().trim_start().to_string();
        }
        for b31 in vec![({ let e29 = vec![(*c2), (*c2)]; b1 }), b1] {
            let mut c32 = b1;
        }
        cx.close_page()?;
    }
    Ok(400_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_119(cx: &mut Device, a0: usize, mut b1: Vec<i32>, c2: usize) -> FlowResult<Option<(i32, i64)>> {
    b1.clear();
    let a5 = {
        let d3;
        if (a0 >= 5_usize) { d3 = (if (c2 <= 1_usize) { (if (a0 > 1_usize) { Ok(c2) } else { Err(FlowError::Offline) }).unwrap_or_default() } else { (1000000_usize + c2) }); } else { d3 = ((match a0 { (29..33) => 1_usize, 29 => c2, e4 => c2 }) % (match "ß".to_string().as_str() { "Ä" => c2, "aaa" => c2, _ => a0 })); }
        d3
    };
    let b6 = b1.clone().contains(&b1.pop().unwrap_or(b1.iter().into_iter().take(a0).product::<i32>()));
    'l8: for d8 in vec![(-1_i64), 0_i64] {
        b1.extend((match a0 { (5_usize..) if (c2 < 1_usize) => (2_i32..=6_i32).filter(|e9| b6).max_by_key(|a10| String::new()), b11 @ (1..) if (c2 > 2_usize) => 1000000_i32.checked_add(0_i32), c12 => Some(29_i32) }));
        let a30: String = 'l14: loop {
            for e19 in vec![(-40000_i64), (5_usize..7_usize).chain(vec![a0, a0]).map(|e14| a0).fold(d8, |a15, b16| (a15 + ({ let c17 = b1.clone(); d8 }))), (if b6 { d8 } else { d8 })] {
                let (d23, e24) = Some(Some(a5)).unwrap_or_else(|| Some(a0)).into_iter().fold((if (c2 <= 1_usize) { (d8, b1.clone()) } else { ((-40000_i64), b1.clone()) }), |(a20, b21), c22| (d8, b21.clone()));
                vec![Decimal::ZERO].into_iter().for_each(|a25| { let _ = (match (if (a0 >= 5_usize) { Some((if (c2 <= 5_usize) { Ok(Some(State::Done)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("x=1=2") })) })) } else { None }).unwrap_or((if b6 { Ok(Some(State::Half)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) })) { Ok(b26) => "日本語".to_string(), Err(_) => "ß".to_owned() }); });
            }
            break (match (if (c2 <= 5_usize) { Ok(1_i64) } else { Err(FlowError::Offline) }) { Ok(c27) => "\"{}\\".to_owned(), Err(_) => String::from("A\r\nB\n\n"), _ => "aaa".to_owned() }).split("Ä").map(|d28| d28.to_string()).map(|e29| format!(": {a5:^5}x{}: {c2}", Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())).chain(Some(vec![String::new(), "x=1=2".to_string()]).unwrap_or(vec!["日本語".to_string(), String::new(), String::from("A\r\nB\n\n")])).collect::<String>();
        };
        let (b31, c32) = (5_i64, a0);
    }
    let (d33, e34) = (Some("x=1=2".to_owned()), b6);
    let a35 = flow_009(cx, &e34, (if (c2 < 1_usize) { 400_i64 } else if let (..=0_usize) = c2 && (a5 == 1_usize) { 1000000_i64 } else if let (1_usize | 3_usize) = a0 { 2_i64 } else { 5_i64 }), &Some((0_i64, 0_i32)))?;
    Ok(Some((10_i32, 5_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_120(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Vec<Decimal>>, mut c2: (i32, Option<i32>)) -> FlowResult<i32> {
    let mut d3: i32 = (1_i32 / 7_i32);
    let c12: Option<i32> = ({ let e9 = vec![Some(d3), Some((-1_i32)), Some(d3)].into_iter().flatten().filter(|e4| ((*e4) < ({ let a5 = a0.weight; ({ let b6 = (*e4); d3 }) }))).into_iter().fold(vec![vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::new((-35_i64), 0_u32).unwrap_or_default()], vec![Decimal::from(29_i32), Decimal::from((-2_i32))]], |c7, d8| vec![vec![Decimal::from((-7_i64))]]); vec![d3, d3, d3].into_iter().skip(29_usize).filter(|a10| (match (if (c2.0 >= 0_i32) { Ok((if c2.1.is_some() { Some((if (d3 <= (-7_i32)) { Ok(Some(d3)) } else { Err(FlowError::Offline) })) } else { None })) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_string() })) }) { Ok(Some(Ok(b11))) => ((*a10) <= 5_i32), Ok(Some(Err(_))) => (d3 <= 3_i32), Ok(None) => ((*a10) < (-7_i32)), _ => (d3 >= 10_i32) })).min() });
    a0.effort /= 2_i32;
    d3 = (0_i32..=5_i32).flat_map(|d13| vec![0_usize, 7_usize, 1_usize]).last().map_or_else(|| ((d3 % 7_i32) as i32), |e14| (-1_i32));
    {
        let mut a15 = 0_i32;
        while a15 < 1_i32 && (if c2.1.is_none() { (d3 != 2_i32) } else if (a0.price < Decimal::ONE) { (a15 <= (-7_i32)) } else { (d3 < 29_i32) }) {
            a15 += 1_i32;
            if a0.due.is_none() {
                'l18: for d18 in vec![(if (b1.len() > 2_usize) { b1.clone() } else { b1.clone() })] {
                    cx.close_page()?;
                    let mut e19 = c2;
                    let mut c27 = (if c2.1.is_some() { Some(Some("".to_owned())).into_iter().filter_map(|a20| c12).skip_while(|b21| (if (e19.0 >= 0_i32) { Ok((a15 != 2_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }).unwrap_or(false)).count() } else { Some(c2).into_iter().map(|c22| c2).take_while(|(d23, e24)| ({ let (a25, b26) = ("A\r\nB\n\n".to_owned(), "x=1=2".to_owned()); (a25.clone() > " \t x\n".to_string()) })).count() });
                }
                let mut a30: i64 = (if c2.1.is_some() { Ok(0_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }).unwrap_or(Some(0_i64).unwrap_or_else(|| (match c2 { ((-7 | -5), d28) if a0.seen.is_some() => (-2_i64), (0, None) => 29_i64, (e29, _) => 7_i64 })));
            }
        }
    }
    Ok(d3)
}

/// Step by step.
#[nanoflow]
pub fn flow_121(cx: &mut Device, a0: &i64) -> FlowResult<usize> {
    let mut b1 = (if let (0_i64..=6_i64) = (*a0) { Some(1000000_i32) } else { Some(vec![5_i32].into_iter().rev().into_iter().sum::<i32>()) });
    'l3: for d3 in vec![(*a0).min(5_i64)] {
        let e4 = (if let (0_i64..) = (*a0) && ((*a0) < 1_i64) { ((*a0), (*a0)).to_owned() } else { (d3, (*a0)) });
        if ((*a0) < 1_i64) {
            if ((*a0) > (-1_i64)) {
                let mut a5 = ((*a0), (*a0).min((*a0)));
                let b6 = (if let (1_i64..) = (*a0) { (d3, d3) } else { (d3, d3) });
            } else {
                let c7 = (e4, Some(Decimal::new(999_i64, 1_u32).unwrap_or_default()));
                cx.log(Level::Warning, format!(": {}", Some((*a0)).into_iter().rev().fold(((*a0) == (-7_i64)), |d8, e9| d8)));
            }
        }
    }
    let a10: (Option<String>, Vec<State>) = (Some("日本語".to_string()), vec![State::Open, State::Done]);
    let b21: i64 = loop {
        match (*a0) {
            1_i64 => {
                let mut e14: String = ((match String::new().as_str() { "" => vec![1000000_i64, (*a0)], "a" => vec![(*a0), (*a0), (*a0)], _ => vec![(*a0), (*a0)] }).into_iter().rev().into_iter().fold(String::from("a").to_string(), |c12, d13| format!("}}{}ß{:^1.0}", (c12.clone() == "a".to_string()), ((*a0) <= 1000000_i64))) + "");
            }
            1 => {
                cx.log(Level::Warning, format!(" of {a0}{{{:<12}{a0:>5}", 10_i32));
            }
            a15 => {
                b1 = Some((b1.map_or(1_i32, |b16| (b16 + ({ let c17 = b16; c17 }))) / 1_i32));
            }
        }
        break vec![a10.clone(), a10.clone(), a10.clone()].into_iter().filter_map(|(d18, e19)| Some((*a0))).take_while(|a20| ("ß".to_owned() < "Ä".to_string())).into_iter().product::<i64>();
    };
    let (c22, d23) = (a10.clone(), Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()));
    Ok(1000000_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_122(cx: &mut Device, a0: &bool, b1: i64, mut c2: i64) -> FlowResult<String> {
    let mut d3 = ((1_usize, c2) >= (29_usize, c2));
    let _ = (cx.today() <= Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().min(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()));
    if (b1 <= (-1_i64)) {
        return Ok(format!("}}{}", "-17".to_owned()));
    }
    'l5: for a5 in vec![(c2 / c2)] {
        d3 = (if let b6 @ (..=0_i64) = b1 { d3 } else { d3 });
        {
            let mut c7 = 0_i32;
            while c7 < 3_i32 && (*a0) {
                c7 += 1_i32;
                d3 = (2_i64..7_i64).all(|e9| (if (c2 > 3_i64) { d3 } else { (match c2 { a10 @ (3_i64) => (*a0), (3 | 5) => d3, b11 => (*a0) }) }));
                let mut c12 = (0_i64..=5_i64).product::<i64>();
            }
        }
        d3 = (*a0);
    }
    d3 = Some(d3).into_iter().flat_map(|d13| vec![vec![c2, c2, b1], vec![b1], vec![0_i64, b1]]).step_by(3_usize).chain(Some(d3).into_iter().fold(vec![vec![b1, c2, c2], vec![b1, b1, b1], vec![c2, b1]], |e14, a15| vec![vec![c2], vec![1_i64]])).min().is_none();
    let b16: State = State::Open;
    let mut c17 = c2;
    let d18 = Some(vec![Decimal::from(1000000_i64)].into_iter().sum::<Decimal>()).is_some();
    Ok(((String::from(" ") + "\"{}\\") + &"".to_string().lines().map(|e19| e19.to_string()).collect::<String>()))
}

/// Step by step.
#[nanoflow]
pub fn flow_123(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    let mut c2 = ({ let b1 = a0; Some("\"{}\\".to_owned()) }).unwrap_or(("aaa".to_owned() + "ß")).to_ascii_uppercase();
    let mut b6: Vec<i32> = vec![Some(a0), Some(a0), Some(5_i32)].into_iter().into_iter().fold(vec![vec![a0], vec![a0, a0], vec![a0]], |d3, e4| d3.clone()).into_iter().min_by_key(|a5| Some((-2_i64)).unwrap_or(1_i64)).unwrap_or_default();
    if (a0 > 0_i32) {
        let mut c7 = b6.clone();
        'l9: for e9 in vec![Some(vec![400_i64, 400_i64])].into_iter().flatten() {
            if (a0 >= 3_i32) {
                cx.message(format!("x{}", a0));
            } else {
                let _ = 1_i32;
                b6 = b6.clone();
            }
            let a10: i64 = e9.iter().cloned().chain(vec![0_i64, (-40000_i64), 1_i64]).sum::<i64>().max(((3_i64 + 10_i64) / 3_i64));
        }
    } else {
        b6 = b6.iter().skip_while(|b11| false).copied().collect::<Vec<_>>();
    }
    let mut e14 = (a0 * (match (if (a0 >= 1_i32) { Ok(7_i64) } else { Err(FlowError::Offline) }) { Ok(c12) => 2_i32, Err(_) => (if let d13 @ (..-1_i32) = a0 { a0 } else { a0 }), _ => a0 }));
    let b16 = (((-2_i32)..(-1_i32)).map(|a15| a0).take((5_usize * 40000_usize)).product::<i32>() - (if (a0 <= (-1_i32)) { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }).unwrap_or_default());
    let mut c17 = e14;
    c2.push_str(&({ let d18 = ((-2_i32)..=4_i32).collect::<Vec<_>>(); flow_029(cx, &String::from(" \t x\n"), &State::Done, Some((a0, b16)))? }));
    Ok(c17.checked_sub(b16).into_iter().filter_map(|e19| (match (a0, a0) { ((a20, _) | (_, a20)) if ((a20 > 3_i32) && (a20 > 1_i32)) => Some(c17), _ => Some(e14) })).take_while(|b21| (c17 > (-1_i32))).product::<i32>())
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: State, b1: bool, c2: (Option<Decimal>, DateTime)) -> FlowResult<Option<i64>> {
    'l4: for _ in vec![b1, b1] {
        if (!b1) {
            let b11 = Some(b1).into_iter().collect::<Vec<_>>().into_iter().filter_map(|e4| Some(vec![(-2_i32), 7_i32, 1_i32]).into_iter().into_iter().enumerate().map(|a5| vec![10_i32, i32::MIN]).next()).fold(vec![Some(5_i32), Some(1000000_i32)].into_iter().map(|b6| b6).fold((1000000_i32, State::Done), |c7, d8| c7), |e9, a10| e9);
        }
        let mut b16 = ({ let (e14, a15) = vec![Decimal::new(5_i64, 1_u32).unwrap_or_default()].into_iter().fold(c2, |c12, d13| c2); 1_i32 }).is_positive();
    }
    if (a0 == State::Half) {
        let mut c17 = format!("{:0^5}", (400_i64 * 3_i64));
        cx.message(c17.to_owned());
    } else {
        let mut d18 = (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().first_of_month().month() as usize);
        'l20: for a20 in vec![State::Open, a0] {
            d18 = d18;
            let b21 = vec![Some((-7_i32)).into_iter().rev().sum::<i32>(), (-1_i32).min(2_i32), 2_i32];
        }
    }
    let c22 = c2;
    let e24 = {
        let d23;
        if c2.0.is_none() { d23 = (-1_i32).pow(28_u32); } else { d23 = (if let true = b1 { Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default() } else { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() }).year(); }
        d23
    };
    let a25 = c2;
    'l30: for a30 in vec![c22].into_iter().fold(vec![b1, b1].first().cloned(), |b26, (c27, d28)| b26).into_iter() {
        let b36: i64 = 'l32: loop {
            {
                let mut c32 = 0_i32;
                while c32 < 2_i32 && a25.0.is_none() {
                    c32 += 1_i32;
                    let e34: State = a0;
                    let mut a35: (Option<Decimal>, DateTime) = a25;
                }
            }
            break 1000000_i64;
        };
        let mut c37 = e24;
    }
    Ok(Some(vec![(-7_i64), (-7_i64), 10_i64]).to_owned().into_iter().flatten().chain(Some(7_i64).into_iter().take(7_usize).skip_while(|d38| b1).collect::<Vec<_>>()).min_by_key(|e39| (*e39)))
}

/// Step by step.
#[nanoflow]
pub fn flow_125(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<DateTime>) -> FlowResult<i64> {
    let Some(e4) = (if a0.due.is_some() { Some(Some(vec![10_i32]).into_iter().into_iter().step_by(2_usize).find_map(|c2| Some("-17".to_owned()))) } else { None }) else {
        return Ok(i64::from(Some(b1.clone()).into_iter().rev().any(|d3| true)));
    };
    let Some(a5) = (if (!a0.is_urgent) { Some(Some("ß".to_owned())) } else { None }) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: format!("{}", false) }));
    };
    {
        let mut b6 = 0_i32;
        'l8: while b6 < 1_i32 && (b1.len() < 1_usize) {
            b6 += 1_i32;
            'l9: for e9 in &(if (a0.weight <= 3_i64) { Ok(vec![b1.clone(), b1.clone(), b1.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_owned() })) }).unwrap_or_default() {
                let mut a15 = (if (b6 < 5_i32) { Some(e9.clone()) } else { None }).into_iter().map(|a10| (format!("{b6:0^12}") + "Ä")).take_while(|b11| (if let Some(c12) = a5.clone() { true } else { (match (if (b1.len() >= 1_usize) { Ok(b11.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b11.clone() })) }) { Ok(d13) => (d13.clone() == String::from("Ä")), Err(FlowError::Invalid { entity: e14, .. }) => false, _ => false }) })).collect::<String>();
                let b16 = (1000000_i64, 7_usize);
                if (a0.price > Decimal::ONE) {
                    continue;
                }
            }
            cx.commit_all(a0)?;
        }
    }
    let d18 = b1.clone().contains(&b1.pop().unwrap_or((if let Some(c17) = e4.clone() { DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default() } else { DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() })));
    cx.message(format!("x{d18} of {:<5}", Some(d18).into_iter().take_while(|e19| (*e19)).chain(vec![d18, d18]).fold(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), |a20, b21| a20)));
    let mut c22: Vec<DateTime> = b1.clone();
    Ok(((if (a0.title <= "Ä".to_string()) { Ok(3_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ß") })) }).unwrap_or_else(|d23| 10_i64) - (match (vec![vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]].into_iter().take_while(|e24| d18).fold((-1_i64), |a25, b26| a25), (if d18 { Some((-7_i64)).into_iter().product::<i64>() } else { Some(3_i64).map_or(3_i64, |c27| 29_i64) })) { ((d28, _) | (_, d28)) if (d28 < 2_i64) => d28, _ => (-7_i64) })))
}

/// Step by step.
#[nanoflow]
pub fn flow_126(cx: &mut Device, a0: Option<i32>, b1: String) -> FlowResult {
    cx.message(((if let Some(c2 @ (0_i32..4_i32)) = a0 { b1.clone() } else { b1.clone() }) + &b1));
    if (b1 < "b".to_string()) {
        {
            let mut d3 = 0_i32;
            'l7: while d3 < 4_i32 && Some(a0).into_iter().take_while(|e4| (b1.clone() >= "日本語".to_string())).all(|a5| (d3 != i32::MIN)) {
                d3 += 1_i32;
                let c12: String = loop {
                    cx.message(format!("x{}{:<12}{{{}", Some(Decimal::from(0_i32)).into_iter().fold(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |d8, e9| d8), a0.iter().fold(Decimal::from(1_i32), |a10, b11| a10), 1_i64));
                    break flow_024(cx, (a0, (b1.clone(), " \t x\n".to_string())))?.join(&b1);
                };
                {
                    let mut d13 = 0_i32;
                    'l15: while d13 < 1_i32 && a0.is_some() {
                        d13 += 1_i32;
                        let e19 = ({ let a15 = c12.clone().len(); (match (if a0.is_some() { Some((if (b1 <= "b".to_string()) { Ok(7_i64) } else { Err(FlowError::Offline) })) } else { None }) { Some(Ok(b16)) => Some(a0).into_iter().fold(d3, |c17, d18| d13), None => d3, _ => (-d3) }) });
                        let (_, _) = (e19, d13);
                    }
                }
            }
        }
        cx.log(Level::Info, format!("ß{}", b1));
    }
    let a20: String = b1.clone();
    'l22: for c22 in vec![(a20.clone() + &a20), flow_029(cx, &b1, &State::Open, Some((2_i32, 1_i32)))?] {
        let _ = format!(" of {}", 29_usize);
    }
    let d23 = Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default();
    let mut e24: (String, i64) = (b1.clone(), (-40000_i64));
    Ok((match b1.as_str() { "ab,b,,c" => (if (b1 < "aaa".to_string()) { Ok(()) } else { Err(FlowError::Offline) }), _ => (if (b1 >= "Ä".to_string()) { Ok(()) } else { Err((FlowError::Failed { code: "late".to_string(), text: a20.clone() })) }) }).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_127(cx: &mut Device, a0: &Obj<Task>, b1: Vec<Option<Decimal>>, c2: State) -> FlowResult<(i64, i64)> {
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 1_i32 && (a0.effort <= 3_i32) {
            d3 += 1_i32;
            let b6 = cx.count(Task::filter(|a5| (!(a5.effort < (-2_i32)))).order_by(|t| t.title).offset(0).limit(1))?;
            'l11: for b11 in vec![b6].into_iter().map(|c7| Some(c7)).enumerate().map(|(d8, e9)| e9) {
                for mut d13 in cx.retrieve(Task::filter(|c12| c12.due.is_some()).order_by(|t| t.effort).limit(1))? {
                    let mut b16 = cx.create(Task { state: Some(vec![2_usize, 5_usize, 1_usize]).map_or(c2, |e14| c2), seen: vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()].into_iter().take(2_usize).take_while(|a15| (d3 == (-40000_i32))).last(), ..Task::default() })?;
                    let mut c17 = cx.get(d13.id())?;
                }
            }
        }
    }
    for e19 in cx.retrieve(Task::filter(|d18| (d18.state == State::Half)).limit(1))? {
        cx.delete(e19)?;
    }
    let mut a20: State = a0.state;
    cx.message(("\"{}\\".to_owned() + &"ab,b,,c".to_owned()).to_ascii_lowercase());
    {
        let mut b21 = 0_i32;
        while b21 < 2_i32 && true {
            b21 += 1_i32;
            if (c2 == State::Done) {
                a20 = State::Open;
            }
            cx.close_page()?;
        }
    }
    let d23: State = c2;
    {
        let mut e24 = 0_i32;
        while e24 < 2_i32 && true {
            e24 += 1_i32;
            cx.close_page()?;
        }
    }
    Ok(((-7_i64), 400_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_128(cx: &mut Device, mut a0: usize, mut b1: i64) -> FlowResult<i32> {
    if (b1 > 3_i64) {
        return Ok(vec![Some("A\r\nB\n\n".to_string()), Some(String::from(""))].into_iter().skip_while(|c2| (b1 > Decimal::new(25_i64, 3_u32).unwrap_or_default())).step_by(1_usize).fold(Some(7_i32).into_iter().take(a0).product::<i32>(), |d3, e4| (-d3)));
    }
    b1 = (b1 - b1);
    'l10: for a10 in vec![Some((5_i32, a0)).unwrap_or_else(|| (2_i32, a0)), (5_i32, a0), vec![(a0 < 2_usize), (b1 <= (-2_i64)), (b1 < 3_i64)].into_iter().fold((5_i32, a0), |(a5, b6), c7| (a5, ({ let d8 = a0; a0 })))] {
        for c12 in vec![Some(a10).unwrap_or((1000000_i32, 5_usize)), a10] {
            if let 29_usize = a0 && (Some(b1) <= Some(b1).map(|d13| b1)) {
                cx.log(Level::Warning, format!("{}{b1:<1}", (Decimal::from(400_i32) * 7_i64)));
                let mut a15 = (b1, ({ let e14 = (b1 == 3_i64); (1_i32, State::Open) }));
            }
            let d18: i64 = 'l17: loop {
                let mut c17 = (1000000_i32, a0);
                break Some(b1).unwrap_or_default();
            };
        }
        {
            let mut e19 = 0_i32;
            'l21: while e19 < 4_i32 && (a0 > 2_usize) {
                e19 += 1_i32;
                let mut b21 = ((-3_i64)..0_i64).rev().skip((a0 % 2_usize)).sum::<i64>();
            }
        }
    }
    let Some(c22) = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().days().checked_rem(3_i64) else {
        return cx.fail("given-up", String::from("a"));
    };
    let (d23, _) = (vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()], b1);
    let mut e24 = d23.iter().cloned().chain(d23.iter().cloned()).collect::<Vec<_>>();
    let e29 = {
        let a25;
        if (a0 > 2_usize) { a25 = (match (Some(b1).xor(Some(c22)), (if let 2_usize = a0 { Some(e24.clone()).into_iter().fold(Some(c22), |b26, c27| b26) } else { Some(c22) })) { ((Some(d28), _) | (_, Some(d28))) if (d28 > 2_i64) => 0_usize, _ => a0 }); } else { a25 = 5_usize; }
        a25
    };
    cx.log(Level::Info, String::from("\"{}\\"));
    Ok(10_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_129(cx: &mut Device, a0: &usize, mut b1: String) -> FlowResult<Vec<i64>> {
    b1 = flow_029(cx, &vec!["\"{}\\".to_string()].into_iter().collect::<String>(), &(match (*a0) { c2 @ (..=1) => State::Done, d3 => State::Half }), (if ((*a0) > 5_usize) { Some((1_i32, 5_i32)).xor(Some((10_i32, 1_i32))) } else { Some(Some(String::from("Ä"))).map_or(Some((1_i32, (-40000_i32))), |e4| Some((1_i32, (-40000_i32)))) }))?;
    'l9: for e9 in vec![(if ((*a0) > 2_usize) { State::Half } else { State::Done }), vec![vec![2_i32], vec![7_i32], vec![10_i32]].into_iter().fold(State::Half, |a5, b6| a5), Some(vec![(b1.clone() <= String::from("a")), ((*a0) != 2_usize), ((*a0) >= 0_usize)]).map_or(State::Done, |c7| State::Open)] {
        for b11 in vec![format!("{:ß>5}{}", (*a0), 7_i32)] {
            let d13 = {
                let c12;
                if ((*a0) <= 5_usize) { c12 = e9; } else { c12 = e9; }
                c12
            };
            let a15 = flow_029(cx, &Some((*a0)).map_or_else(|| b1.clone(), |e14| b11.clone()), &d13, (if ((*a0) <= 1_usize) { (if ((*a0) <= 2_usize) { Some(((-40000_i32), 2_i32)) } else { Some((10_i32, 1000000_i32)) }) } else { Some(((-40000_i32), 0_i32)).or(Some((i32::MAX, 5_i32))) }))?;
        }
        cx.log(Level::Warning, ((b1.clone() + " \t x\n") + &b1));
        let mut d18 = ({ let b16 = Some((-2_i32)); ({ let c17 = 0_i64; Some(b16) }) }).flatten();
    }
    if ((*a0) >= 2_usize) {
        return Ok(vec![29_i64, (-1_i64)]);
    }
    let mut e19: String = b1.clone();
    b1 = "aaa".to_owned();
    let mut a20: String = b1.clone();
    Ok(vec![i64::MAX, (-40000_i64)])
}

/// Step by step.
#[nanoflow]
pub fn flow_130(cx: &mut Device, a0: &State, b1: Decimal, c2: Vec<Vec<i32>>) -> FlowResult<State> {
    {
        let mut d3 = 0_i32;
        while d3 < 2_i32 && true {
            d3 += 1_i32;
            match (if ((*a0) != State::Done) { (if (b1 < Decimal::ZERO) { 1_i64 } else if (b1 < Decimal::ZERO) { 5_i64 } else { 0_i64 }) } else if (b1 < Decimal::ZERO) { 5_i64 } else { 400_i64 }) {
                (400_i64..404_i64) => {
                    {
                        let mut a5 = 0_i32;
                        while a5 < 2_i32 && (c2.len() <= 1_usize) {
                            a5 += 1_i32;
                            let (c12, d13) = vec![c2.clone()].into_iter().fold((match a5 { -1 => (b1, State::Open), (3_i32..=9_i32) => (b1, (*a0)), c7 => (b1, (*a0)) }), |(d8, e9), a10| Some(a5).map_or((b1, e9), |b11| (b1, e9)));
                        }
                    }
                }
                (3_i64..=9_i64) => {
                    'l15: for _ in vec![(*a0)] {
                        cx.message(format!("{:5}", ((*a0) <= State::Done)));
                        let (a20, b21) = (match d3 { -1_i32 if (b1 < Decimal::ZERO) => vec![(-7_i32), d3].into_iter().fold((c2.clone(), (-40000_i32)), |(a15, b16), c17| (a15.clone(), ({ let d18 = 10_i32; c17 }))), e19 => (if (c2.len() > 1_usize) { (c2.clone(), (-40000_i32)) } else { (c2.clone(), d3) }) });
                    }
                }
                c22 => {
                    let mut d23 = (if (b1 < Decimal::ONE) { Ok(d3) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().quarter());
                }
            }
            'l25: for a25 in vec![c2.clone().max(c2.clone()), c2.clone()] {
                let (b26, c27) = (vec![7_usize, 1000000_usize, 0_usize], (*a0));
                let c37: State = 'l29: loop {
                    let (_, b31) = ({ let e29 = DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default().start_of_month(); (match (*a0) { State::Open if (c2.len() > 2_usize) => (b1, 2_usize), a30 => (Decimal::from(29_i64), 29_usize) }) });
                    break (if (b1 > Decimal::ZERO) { Some(c27) } else { Some(c27) }).into_iter().rev().map(|c32| vec![Some((*a0)), Some(c32)].into_iter().chain(vec![Some((*a0)), Some(State::Open)].into_iter()).into_iter().fold((*a0), |d33, e34| c27)).fold(State::Open, |a35, b36| (*a0));
                };
                let d38 = a25.clone();
            }
        }
    }
    let mut e39 = (*a0);
    let a40: i64 = 2_i64;
    e39 = e39;
    let b41 = 1_i32;
    e39 = e39;
    cx.log(Level::Info, String::from("Ä"));
    vec![Some(b1), Some(b1)].into_iter().into_iter().take(0_usize).for_each(|c42| { let _ = Decimal::from(400_i32); });
    Ok((*a0))
}

/// Step by step.
#[nanoflow]
pub fn flow_131(cx: &mut Device, mut a0: i64, b1: &(String, i32)) -> FlowResult<Vec<Vec<State>>> {
    cx.log(Level::Warning, format!(": {:<.5}{a0:5}", (if let (c2, (0_i32..=6_i32)) = b1.clone() { c2.clone() } else { String::from("A\r\nB\n\n") })));
    if (b1.0 >= "aaa".to_string()) {
        let c17: i64 = 'l4: loop {
            let a10 = DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().end_of_day().start_of_second().days_until(vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default()].into_iter().zip(Some(a0).to_owned()).map(|e4| (Decimal::from((-1_i32)) - 7_i32)).fold((match a0 { (3..7) if (b1.0 < "b".to_string()) => DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), -1_i64 => DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), a5 => DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }), |b6, c7| ({ let (d8, e9) = (Decimal::new(999_i64, 1_u32).unwrap_or_default(), " \t x\n".to_owned()); b6 })));
            break Some(a10).into_iter().flat_map(|b11| vec![a0, b11, a10]).map(|c12| (c12 + ({ let d13 = (match " \t x\n".to_string().as_str() { "Ä" => a10, "aaa" => a10, _ => c12 }); a0 }))).chain(Some(b1.clone()).into_iter().fold(vec![a0, a10], |e14, (a15, b16)| e14.clone())).sum::<i64>();
        };
    }
    if (a0 >= (-1_i64)) {
        return Ok(vec![vec![State::Done], vec![State::Open]].to_owned());
    }
    let c32: i64 = 'l19: loop {
        if (b1.1 < 3_i32) {
            let b31: DateTime = loop {
                let a30: (String, i32) = ((-2_i64)..2_i64).zip(vec![Decimal::from((-7_i32)), Decimal::ONE].into_iter().rev().rev().collect::<Vec<_>>()).map(|a20| (if let (b21, (-1_i32 | 1_i32)) = b1.clone() && (a0 <= 3_i64) { Some(a0).into_iter().sum::<i64>() } else { vec![a20, a20].into_iter().filter(|c22| (a0 == 10_i64)).fold(a0, |d23, (e24, a25)| d23) })).step_by((match (if (a0 < 0_i64) { Ok(1_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }) { Ok(b26) => 1_usize, Err(_) => 1_usize, _ => 400_usize })).fold(b1.clone(), |(c27, d28), e29| (c27.clone(), d28));
                break cx.now();
            };
        }
        break a0;
    };
    Ok(vec![vec![State::Open], vec![State::Open, State::Done, State::Done], vec![State::Open, State::Half, State::Half]])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_132(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<(Option<Decimal>, Option<Decimal>)> {
    cx.commit(a0)?;
    let a10 = {
        let c2;
        if (b1 < 1_i64) { c2 = i64::from(Some((7_i32, "x=1=2".to_string())).into_iter().fold(false, |d3, e4| d3)); } else { c2 = (if let a5 @ (-7_i64..) = b1 { Some(b1) } else { Some(b1) }).into_iter().map(|b6| (match (if (b1 > 1_i64) { Ok((-40000_i32)) } else { Err(FlowError::Offline) }) { Ok(c7) => "-17".to_owned(), Err((FlowError::Offline { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Gone { .. } | FlowError::Failed { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::WrongPassword { .. } | FlowError::Access { .. })) => "-17".to_string(), _ => " \t x\n".to_string() })).into_iter().fold(b1, |d8, e9| (-b1)); }
        c2
    };
    b1 = b1;
    let mut b11: i64 = a10;
    let Some(c12) = (if (a0.price < Decimal::ZERO) { Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) } else { None }) else {
        return cx.fail("given-up", ("A\r\nB\n\n".to_owned() + &"Ä".to_string()));
    };
    (2_i32..=4_i32).for_each(|d13| { let _ = Some(vec![d13]).into_iter().map(|e14| e14.clone()).fold(c12, |a15, b16| a15); });
    'l20: for a20 in vec![Some(Some(5_usize)).into_iter().fold(b11, |c17, d18| (c17 + ({ let _ = String::from("\"{}\\"); 2_i64 }))), 5_i64, a10] {
        let b21 = a20;
    }
    let mut a25 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().plus_days(b1).into_iter().step_by((if a0.due.is_some() { 1_usize } else { 1_usize })).collect::<Vec<_>>().into_iter().filter_map(|c22| (if (a0.price <= Decimal::ONE) { Some(a10) } else { Some(0_i64) })).chain(Some("x=1=2".to_owned()).map_or(vec![a10], |d23| vec![b1])).map(|e24| DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default().minutes_until(DateTime::from_milliseconds(0_i64).unwrap_or_default())).product::<i64>();
    Ok((Some(Decimal::ONE), Some(Decimal::new(5_i64, 2_u32).unwrap_or_default())))
}

/// Step by step.
#[nanoflow]
pub fn flow_133(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<i64>, c2: &i64) -> FlowResult<i64> {
    for _ in flow_009(cx, &true, (*c2), &Some(((*c2), (-7_i32))))?.into_iter().step_by(2_usize).chain(vec![Some((*c2))]).max().into_iter().take((if ((*c2) < 1_i64) { 1_usize } else { 400_usize })) {
        {
            if b1.is_some() {
                a0.title = "too ".repeat(30_usize);
            }
            match cx.commit(a0) {
                Ok(()) => {
                    'l6: for _ in ({ let e4 = b1; Some(b1).into_iter().collect::<Vec<_>>() }) {
                        let mut b6: Option<i64> = b1;
                        cx.show_home()?;
                    }
                }
                Err(FlowError::Invalid { entity: c7, .. }) => {
                    let mut a10 = ((*c2) - b1.iter().map(|d8| 3_i64).chain(b1.into_iter()).product::<i64>().rem_euclid((match (*c2) { (..-7_i64) => 0_i64, (..=0_i64) => (*c2), e9 => (*c2) })));
                }
                Err(b11) => return Err(b11),
            }
        }
    }
    if let Some(mut d13) = cx.first(Task::filter(|c12| c12.title.starts_with("ä")).offset(2).limit(1))? {
        cx.message((b1.iter().cloned().into_iter().fold(String::from("日本語"), |e14, a15| e14.clone()) + "İstanbul"));
        let d18 = b1.replace((vec![vec![(*c2), (*c2), (*c2)], vec![(*c2)], vec![(*c2), (*c2), (*c2)]].into_iter().fold(true, |b16, c17| b16) as i64));
    }
    let mut e19 = (if a0.due.is_some() { vec![b1, b1, b1] } else { vec![b1, b1] }).into_iter().flatten().chain(vec![(*c2), (*c2), (*c2)].to_vec()).chain(vec![(*c2), (*c2), (*c2)]).last();
    'l22: for _ in vec![Some(vec![7_usize, 1000000_usize, 5_usize]).map_or_else(|| (*c2), |a20| (*c2))] {
        let d23 = {
            let c22;
            if a0.seen.is_none() { c22 = ((*c2) % 1_i64); } else { c22 = (*c2); }
            c22
        };
        for mut a25 in cx.retrieve(Task::filter(|e24| (e24.state == State::Open)).limit(1))? {
            'l29: for e29 in &vec![b1].into_iter().fold(vec![vec![3_usize, 2_usize, 2_usize]], |b26, c27| b26.clone()) {
                cx.invalid(&*a0, |o| o.is_urgent, (if (a0.price <= Decimal::ONE) { "Ä".to_string() } else if ((*c2) > 1_i64) { "日本語".to_owned() } else { String::from("") }));
            }
            let a30 = e19.replace((*c2));
        }
    }
    let mut b31 = vec![(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), "Ä".to_owned()), (Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), "a".to_string())];
    cx.commit(a0)?;
    for d33 in cx.retrieve(Task::filter(|c32| (c32.state == State::Done)).order_by(|t| t.price).offset(0).limit(2))? {
        cx.delete(d33)?;
    }
    Ok((*c2))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_134(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64, mut c2: i64) -> FlowResult<Option<Date>> {
    cx.message(format!(" of {:.0}: {}", "\"{}\\".to_owned(), 10_i32));
    let b11 = vec![Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())].into_iter().collect::<Vec<_>>().into_iter().filter(|d3| (if a0.is_urgent { (c2 <= (-2_i64)) } else { (c2 >= 1000000_i64) })).fold(vec![c2, 29_i64].into_iter().take(10_usize).fold((Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), c2), |(e4, a5), b6| (e4, ({ let c7 = vec![(-40000_i32), 7_i32, 1_i32]; b1 }))), |(d8, e9), a10| (d8, (-7_i64)));
    if let c12 @ (3_i64) = b1 {
        let b16 = {
            let d13;
            if Some(c2).into_iter().take(0_usize).chain(vec![b1]).collect::<Vec<_>>().into_iter().enumerate().map(|e14| DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().months_until(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default())).all(|a15| (Some((c2 < 5_i64)) <= Some((b1 > 10_i64)))) { d13 = ({ let _ = b1; (if let -1_i64 = c2 { b1 } else { c12 }) }); } else { d13 = 0_i64; }
            d13
        };
        let (d18, e19) = (if (a0.price <= Decimal::ONE) { Ok(((b16 != i64::MIN), b16)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("aaa") })) }).unwrap_or_else(|c17| ((b16 == (-1_i64)), b1));
    }
    let c22: i64 = 'l21: loop {
        let (_, b21) = Some((vec![(c2 < (-1_i64)), (b1 > 1000000_i64), (b1 < 5_i64)], b1)).unwrap_or_else(|| (if let (-7_i64..) = c2 && (a0.state != State::Done) { (vec![true, (b1 != (-1_i64))], c2) } else { (vec![(c2 < 3_i64), true, (c2 >= 10_i64)], c2) }));
        break c2;
    };
    if (c2 >= 3_i64) {
        return Err(FlowError::Offline);
    }
    Ok(Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &Option<(i32, i64)>, b1: String, c2: &i64) -> FlowResult<Decimal> {
    let b6 = {
        let d3;
        if (*a0).is_some() { d3 = b1.clone(); } else { d3 = Some(Some(3_i32)).map_or(b1.clone(), |e4| (match (Some(5_i32), Some(State::Half).and(Some(29_i32))) { ((Some(a5), _) | (_, Some(a5))) if (a5 > (-1_i32)) => b1.clone(), _ => b1.clone() })); }
        d3.clone()
    };
    let mut c7: String = b1.clone();
    if ((*c2) < 0_i64) {
        return Err(FlowError::Offline);
    }
    vec![Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default())].into_iter().rev().min().into_iter().map(|d8| d8).for_each(|e9| { let _ = (1_i64..3_i64).rev().fold(Decimal::new(5_i64, 0_u32).unwrap_or_default(), |a10, b11| (a10 + ({ let c12 = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(); Decimal::ZERO }))); });
    for (a15, b16) in vec![(if (*a0).is_some() { (DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), State::Done) } else { (DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), State::Half) }), (if (c7.clone() >= "日本語".to_string()) { Ok((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), State::Half)) } else { Err(FlowError::Offline) }).unwrap_or_else(|d13| (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), State::Open))] {
        let mut c17: State = State::Open;
    }
    let mut e34 = vec![b1.clone(), b1.clone()].into_iter().map(|d18| (*c2).signum()).take(Some(vec![Decimal::new(5_i64, 3_u32).unwrap_or_default()]).map_or(7_usize, |e19| 1_usize)).min_by_key(|a20| (if (*a0).is_some() { Ok(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: c7.clone() })) }).unwrap_or(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())).into_iter().filter(|b21| ((-1_i64)..5_i64).map(|c22| c22.saturating_sub((*c2))).zip(Some(State::Open).into_iter().into_iter().skip_while(|d23| false)).map(|(e24, a25)| (*b21)).any(|b26| Decimal::ONE.is_zero())).rev().fold(Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()).into_iter().fold((Some(7_usize), Some(1000000_usize)), |(c27, d28), e29| (d28, c27)).min(Some((*c2)).into_iter().fold((Some(400_usize), Some(1_usize)), |a30, b31| a30)), |c32, d33| c32);
    Ok(Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, mut a0: State, b1: i32, mut c2: Option<bool>) -> FlowResult {
    let _ = a0;
    a0 = a0;
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 1_i32 && c2.is_none() {
            d3 += 1_i32;
            let mut a5: Option<Decimal> = Some(Decimal::ONE);
        }
    }
    cx.log(Level::Info, (match b1 { (..12_i32) => (String::from("x=1=2") + &"İstanbul".to_owned()), _ => (match "aaa".to_owned().as_str() { "Ä" => "a".to_string(), "aaa" => "\"{}\\".to_string(), _ => String::from("x=1=2") }) }));
    if (Decimal::new(25_i64, 2_u32).unwrap_or_default() < (1_i64 * 2_i64)) {
        let (b6, c7) = (c2, a0);
    }
    match b1 {
        (12_i32..=18_i32) => {
            let a15: State = 'l9: loop {
                let e14 = {
                    let e9;
                    if c2.is_some() { e9 = (match (if c2.is_none() { Ok(String::from("A\r\nB\n\n")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_owned() })) }) { Ok(a10) => vec![c2], Err((FlowError::Failed { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::OutsideTooLate { .. })) => vec![c2], _ => vec![c2, c2] }).into_iter().rev().map(|b11| b11).fold(State::Open, |c12, d13| State::Open); } else { e9 = a0; }
                    e9
                };
                break State::Open;
            };
        }
        (3_i32..) => {
            let b16 = c2.replace((b1 < 0_i32));
        }
        c17 => {
            {
                let mut d18 = 0_i32;
                'l20: while d18 < 4_i32 && (if (b1 >= 0_i32) { (a0 < State::Half) } else { (c17 == 10_i32) }) {
                    d18 += 1_i32;
                    let a20 = c2.replace(true);
                }
            }
        }
    }
    let mut b21: Option<Vec<usize>> = (if let 12_i32 = b1 && (b1 >= (-1_i32)) { (if (b1 <= (-1_i32)) { Some(vec![7_usize, 40000_usize, 40000_usize]) } else { None }) } else if c2.is_some() { Some(vec![5_usize, 10_usize]) } else { Some(vec![400_usize]) });
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_137(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Date>, c2: &i32) -> FlowResult<i64> {
    let b6 = Some(((*c2), (*b1))).into_iter().skip_while(|(d3, e4)| ((*c2) <= 2_i32)).min_by_key(|a5| (*c2)).unwrap_or((if let -7_i32 = (*c2) && ((*c2) <= 0_i32) { ((*c2), (*b1)) } else { ((*c2), (*b1)) }));
    'l9: for e9 in (match (*c2) { -7_i32 => (if (*b1).is_none() { vec![(*c2), (*c2), (*c2)] } else { vec![(*c2)] }), c7 => (if (a0.state == State::Half) { vec![0_i32] } else { vec![c7, c7] }) }) {
        if a0.is_urgent {
            let c12 = (vec![(*c2), (*c2), (*c2)].into_iter().zip(vec![(e9 > 1000000_i32), false]).map(|(a10, b11)| 7_i32).chain(vec![2_i32, e9]).product::<i32>(), (*b1));
            let c17: i32 = 'l14: loop {
                let e14 = cx.count(Task::all().order_by(|t| t.effort).limit(3))?;
                break ({ let (a15, b16) = c12.min((0_i32, Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()))); a15 });
            };
        } else {
            let e19 = {
                let d18;
                if ((*c2) > (-1_i32)) { d18 = 5_i32; } else { d18 = (*b1).unwrap_or_default().quarter(); }
                d18
            };
        }
    }
    'l22: for c22 in (match ((if (*b1).is_some() { i64::from((*c2)) } else { 1_i64 }), (if ((*c2) > 3_i32) { 0_i64 } else { 1000000_i64 })) { ((a20, _) | (_, a20)) if ((a20 > 0_i64) && (*b1).is_some()) => vec![5_i32], _ => vec![(*c2), 2_i32] }).to_owned() {
        match (*c2) {
            (-1..=5) => {
                cx.message(vec![(*b1), Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), (*b1)].into_iter().fold(a0.title.clone(), |d23, e24| d23.clone().to_ascii_uppercase()));
            }
            a25 => {
                let Some((b26, c27)) = (if (a0.weight <= 3_i64) { Some(b6) } else { None }) else {
                    continue;
                };
            }
        }
        a0.effort = (*c2);
        a0.effort += c22;
    }
    if let 3_i32 = (*c2) {
        let e29 = (match (*b1) { Some(_) if (a0.title <= "a".to_string()) => (*c2).signum(), d28 => (-(*c2)) }).pow(5_u32);
        let c32 = ({ let a30 = (if (*b1).is_none() { b6 } else { b6 }); Some("ß".to_string()) }).map_or((*c2), |b31| (*c2));
    }
    cx.message(format!("}}{:0>5.5}{c2}}}{}", false, 40000_usize));
    cx.invalid(&*a0, |o| o.price, "-17".to_owned());
    Ok(29_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, mut c2: usize) -> FlowResult<String> {
    let _ = flow_021(cx, (if (c2 >= 5_usize) { vec![10_i32, (-1_i32)].into_iter().rev().fold(vec![b1, c2, b1], |d3, e4| d3.clone()) } else { vec![c2, c2, b1] }), &c2, vec![State::Open, State::Done].into_iter().collect::<Vec<_>>())?;
    a0.weight = a0.weight;
    cx.message(State::Half.name().to_string());
    let mut a5 = cx.get(a0.id())?;
    let Some(b6) = (if (c2 > 2_usize) { Some(c2) } else { None }) else {
        return cx.fail("given-up", String::from("A\r\nB\n\n").to_owned());
    };
    Ok(vec![String::from("a"), String::from("İstanbul"), "aaa".to_owned()].into_iter().take_while(|c7| (b1 < 1_usize)).collect::<Vec<_>>().into_iter().map(|d8| FlowError::Offline.code().to_string()).collect::<String>())
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, mut a0: i64, b1: i64, c2: Decimal) -> FlowResult {
    let mut a5 = Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()).map_or_else(|| vec![Some(a0), Some(a0)], |d3| vec![Some(b1), Some(5_i64), Some(a0)]).into_iter().flatten().into_iter().chain((1_i64..4_i64).map(|e4| e4).collect::<Vec<_>>()).min().into_iter().sum::<i64>();
    match a0 {
        (-7_i64..=-1_i64) => {
            {
                let mut b6 = 0_i32;
                'l8: while b6 < 4_i32 && true {
                    b6 += 1_i32;
                    let mut d8 = b1;
                    d8 *= 7_i64;
                }
            }
        }
        400_i64 => {
            let (e14, a15) = (2_i32..=3_i32).take_while(|e9| (if (c2 > Decimal::ZERO) { Ok(vec![c2, c2, c2]) } else { Err(FlowError::Offline) }).is_ok()).take_while(|a10| "İstanbul".to_string().starts_with(&String::new())).fold((vec![7_usize], c2), |(b11, c12), d13| (b11.clone(), c2));
        }
        b16 => {
            {
                let mut c17 = 0_i32;
                'l19: while c17 < 3_i32 && b1.is_positive() {
                    c17 += 1_i32;
                    if (b1 >= 1_i64) {
                        let mut e19 = c2;
                    }
                }
            }
        }
    }
    a5 %= 7_i64;
    let mut a20: i64 = (b1.rem_euclid(5_i64.abs()) * 2_i64);
    'l23: for d23 in vec![(match b1 { -1 if (a0 < 1_i64) => a0, (3..7) if (c2 <= Decimal::ZERO) => b1, b21 => b21 })] {
        cx.message(format!(" of {b1}{{{a20}"));
    }
    let c27 = {
        let e24;
        if (a0 <= 3_i64) { e24 = 40000_usize; } else { e24 = (match (match (b1, b1) { ((a25, _) | (_, a25)) if (a25 > 2_i64) => a0, _ => a20 }) { (3..7) => (if let (3_i64..7_i64) = a0 { 0_usize } else if (b1 > (-1_i64)) { 7_usize } else { 7_usize }), b26 => Some(Some(b1)).into_iter().skip(5_usize).count() }); }
        e24
    };
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_140(cx: &mut Device, a0: (i32, (String, Date)), b1: i64) -> FlowResult<Vec<Option<i32>>> {
    for b6 in Some(a0.clone()).into_iter().filter_map(|(c2, (d3, e4))| Some((e4 != Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()))) {
        {
            let mut c7 = 0_i32;
            'l9: while c7 < 4_i32 && (a0.0 > 0_i32) {
                c7 += 1_i32;
                'l13: for d13 in &(if let (e9, (a10, b11)) = a0.clone() { vec![a0.clone(), (c7, ("A\r\nB\n\n".to_owned(), b11))] } else { vec![(c7, ("日本語".to_string(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())), a0.clone()] }) {
                    if (b1 < (-1_i64)) {
                        break 'l9;
                    }
                    let mut e14 = c7;
                    e14 /= 7_i32;
                }
                break;
            }
        }
        let mut a15 = b6;
        'l17: for c17 in vec![vec![b1].get(2_usize).cloned(), (if (b1 >= (-1_i64)) { Some(b1) } else { Some(b1) })] {
            if (b1 > (-1_i64)) {
                a15 = false;
                let mut d18 = (Some(Decimal::new(999_i64, 0_u32).unwrap_or_default()), "ß".to_owned());
            }
            let mut e19 = a0.clone();
            let d23: i64 = ({ let (a20, (b21, c22)) = (if (a0.0 > (-1_i32)) { ((-40000_i32), ("aaa".to_string(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())) } else { e19.clone() }); (if (e19.0 >= 3_i32) { b1 } else { b1 }) }).div_euclid((-1_i64));
        }
    }
    let c27 = (0_i64..4_i64).filter(|e24| String::from("A\r\nB\n\n").chars().map(|a25| a25.to_string()).collect::<String>().contains(" ")).skip_while(|b26| false).sum::<i64>();
    let mut e39: Option<String> = (match (if (a0.0 >= (-1_i32)) { Some((if (b1 <= 3_i64) { Ok(Some(0_usize)) } else { Err(FlowError::Offline) })) } else { None }) { Some(Ok(d28)) => (match a0.clone() { (-1, (e29, a30)) if (b1 > 1_i64) => Some(e29.clone()).into_iter().nth(3_usize), (b31, c32) => "ab,b,,c".to_owned().lines().map(|d33| d33.to_string()).rev().fold(Some("-17".to_string()), |e34, a35| e34.clone()) }), None => (if (b1 < (-1_i64)) { Some("-17".to_string()) } else { (match (if (b1 >= 2_i64) { Ok(7_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) }) { Ok(b36) => Some("a".to_owned()), Err(FlowError::Invalid { entity: c37, .. }) => Some(c37.clone()), _ => Some(String::new()) }) }), _ => (if (a0.0 >= 1_i32) { Ok(Some("a".to_string())) } else { Err(FlowError::Offline) }).unwrap_or_else(|d38| Some("aaa".to_owned())) });
    let c42 = {
        let a40;
        if (a0.0 > (-1_i32)) { a40 = (((-3_i64)..=1_i64).take_while(|b41| (c27 <= (-40000_i64))).sum::<i64>() - c27); } else { a40 = c27; }
        a40
    };
    let d43: (i32, (String, Date)) = a0.clone();
    let e44: i64 = 29_i64;
    Ok(vec![Some(0_i32), Some(3_i32), Some(1000000_i32)])
}

/// Step by step.
#[nanoflow]
pub fn flow_141(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Vec<i64>>, c2: i32, d3: Option<Option<Decimal>>) -> FlowResult<i32> {
    cx.commit(a0)?;
    if a0.due.is_some() {
        let Some(e4) = (if d3.is_some() { vec![d3].last().cloned() } else { (if (c2 >= 1_i32) { Ok(Some(d3)) } else { Err(FlowError::Offline) }).unwrap_or_default() }) else {
            return cx.fail("given-up", String::from("A\r\nB\n\n"));
        };
        'l8: for d8 in vec![Some(b1.clone()).into_iter().take(1_usize).fold(b1.clone(), |a5, b6| a5.clone()), vec![vec![1000000_i64, 0_i64], vec![1_i64, 5_i64]]] {
            let c12 = {
                let e9;
                if (c2 < 0_i32) { e9 = (if (c2 < 3_i32) { Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().weekday() } else if (b1.len() >= 2_usize) { c2 } else { c2 }); } else { e9 = ((-2_i32)..(-2_i32)).rev().rev().fold(a0.effort, |a10, b11| c2); }
                e9
            };
            match d3 {
                Some(d13) => {
                    cx.show_home()?;
                }
                e14 => {
                    let mut a15 = cx.create(Task { weight: 0_i64, price: (match c2 { (..12_i32) => Decimal::from(5_i64), -7_i32 => Decimal::ZERO, _ => Decimal::new(12345_i64, 1_u32).unwrap_or_default() }), is_urgent: (if let (3_i32..) = c2 { true } else { (c2 >= 1_i32) }), due: a0.due, ..Task::default() })?;
                }
            }
            for c17 in cx.retrieve(Task::filter(|b16| (!(!b16.title.ends_with("")))).order_by_descending(|t| t.effort).offset(1).limit(2))? {
                cx.delete(c17)?;
            }
        }
    } else {
        let _ = Some(b1.clone()).as_ref().cloned().into_iter().filter_map(|d18| Some(c2).or(Some(c2))).take((5_usize / 1_usize)).take_while(|e19| true).product::<i32>();
    }
    a0.price -= (0_i64..3_i64).chain((if let Some(a20) = d3 { vec![1_i64, i64::MAX, 5_i64] } else { vec![5_i64, (-1_i64), 400_i64] }).into_iter()).product::<i64>();
    cx.log(Level::Warning, format!("{}ß{c2}: {:<12.0}", String::from("a"), format!("}}{}", String::from("x=1=2"))));
    'l23: for d23 in Some(7_usize).and(Some("\"{}\\".to_string())).to_owned().into_iter().rev().skip_while(|b21| false) {
        'l25: for a25 in vec![d23.clone(), d23.clone(), flow_029(cx, &d23, &State::Open, Some((c2, c2)))?] {
            'l27: for c27 in vec![b1.clone(), (if let (3_i32 | 5_i32) = c2 && d3.is_none() { vec![vec![1_i64, 10_i64, 5_i64], vec![(-2_i64), 7_i64]] } else { vec![vec![29_i64], vec![(-1_i64)], vec![10_i64, (-7_i64)]] })] {
                cx.commit_all(a0)?;
                cx.close_page()?;
            }
        }
    }
    a0.effort %= c2;
    a0.weight -= (-40000_i64);
    cx.commit(a0)?;
    Ok(c2)
}

/// Step by step.
#[nanoflow]
pub fn flow_142(cx: &mut Device, a0: &bool) -> FlowResult<Option<bool>> {
    match (*a0) {
        true => {
            let _ = Some(Some((*a0))).flatten().into_iter().fold((*a0), |b1, c2| c2);
        }
        d3 => {
            cx.message(format!(": {}", DateTime::from_milliseconds(86400000_i64).unwrap_or_default().hours_until(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())));
        }
    }
    cx.log(Level::Warning, format!("{}", "-17".to_owned().min("A\r\nB\n\n".to_string())));
    vec![(*a0)].into_iter().for_each(|e4| { let _ = 1_i64; });
    match (*a0) {
        true => {
            if true {
                let mut a5 = flow_029(cx, &("ß".to_string() + "x=1=2"), &State::Done, Some((1_i32, 10_i32)).into_iter().next())?;
            }
        }
        _ => {
            let mut b6: bool = (*a0);
        }
    }
    let a15: i64 = 'l8: loop {
        'l9: for _ in vec![(*a0)] {
            'l10: for _ in vec![(*a0), (if (!(*a0)) { (*a0) } else { (*a0) })] {
                let a10: bool = cx.is_online();
                cx.message(String::from("a").replace_pattern("", "<$0>").into_iter().into_iter().take((7_usize - 0_usize)).collect::<String>());
                cx.message(format!("{}{:^12}", (match (*a0) { true => 7_usize, b11 => 1000000_usize }), ("Ä".to_owned() + "")));
            }
        }
        break (match (*a0) { true => Some(Some((*a0))), _ => Some(Some(false)) }).into_iter().flatten().fold(2_i64, |c12, d13| (c12 + ({ let e14 = (if d13 { vec![3_i64] } else { vec![c12, c12, c12] }); (7_i64 * 2_i64) })));
    };
    let (d18, e19) = vec![Decimal::new(999_i64, 29_u32).unwrap_or_default(), Decimal::ONE].into_iter().collect::<Vec<_>>().into_iter().fold((a15, a15), |b16, c17| b16);
    let mut a20: i64 = a15;
    {
        let mut b21 = 0_i32;
        'l23: while b21 < 1_i32 && (if (*a0) { (a20 > 3_i64) } else { (*a0) }) {
            b21 += 1_i32;
            a20 /= (if let false = (*a0) && (*a0) { d18 } else if (*a0) { a15 } else if let (0_i64..=6_i64) = d18 && (*a0) { a15 } else { e19 });
        }
    }
    Ok(Some(Some((a20 >= 400_i64))).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_143(cx: &mut Device, a0: Vec<Option<String>>, b1: &i64) -> FlowResult<Decimal> {
    'l4: for e4 in (if let (1_i64..=7_i64) = (*b1) { (" \t x\n".to_owned() + "日本語") } else { format!("ß{:^1} of {:12}", (*b1), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()) }).split("x=1=2").map(|c2| c2.to_string()) {
        let b6 = {
            let a5;
            if (a0.len() < 3_usize) { a5 = (vec![(*b1), (*b1), (*b1)].into_iter().sum::<i64>() - ((*b1) + (*b1))); } else { a5 = (*b1); }
            a5
        };
    }
    let mut c7: Option<i32> = Some(3_i32).or((if let (400_i64..=406_i64) = (*b1) { Some(Some(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default())) } else { Some(Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())) }).and(Some(10_i32)));
    let a10 = (match (if (a0.len() < 3_usize) { Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(d8) => a0.clone(), Err(FlowError::Invalid { entity: e9, .. }) => a0.clone(), _ => a0.iter().cloned().collect::<Vec<_>>() });
    cx.message(State::Done.name().to_string().max((if ((*b1) >= 3_i64) { "a".to_owned() } else { " \t x\n".to_string() })));
    cx.log(Level::Warning, format!(" of {:<}{b1:^}{}", (*b1), ({ let b11 = c7; 1000000_i32 })));
    let mut c12: usize = 0_usize;
    Ok(Some(a0.clone()).into_iter().fold(Decimal::from((-40000_i64)), |d13, e14| (d13 + ({ let a15 = vec![State::Done, State::Open]; d13 }))).trunc())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_144(cx: &mut Device, a0: &Obj<Task>, b1: Decimal, c2: State) -> FlowResult<((State, State), String)> {
    if (c2 == State::Half) {
        let d3: State = c2;
        'l9: for e9 in vec![(Decimal::new(25_i64, 3_u32).unwrap_or_default() + b1), Some(c2).into_iter().filter(|e4| ((*e4) != State::Open)).fold(b1, |a5, b6| (a5 + ({ let c7 = a5; a5 })))] {
            {
                let mut a10 = 0_i32;
                'l12: while a10 < 1_i32 && (b1 < Decimal::ONE) {
                    a10 += 1_i32;
                    cx.show_home()?;
                }
            }
            let d18 = flow_024(cx, Some(e9).into_iter().chain(vec![Decimal::ONE]).fold((Some((-2_i32)), (String::from("İstanbul"), "".to_owned())), |(c12, (d13, e14)), a15| (c12, ({ let (b16, c17) = (d13.clone(), false); (d13.clone(), d13.clone()) }))))?;
            cx.log(Level::Warning, "".to_owned().trim_start().to_string());
        }
    } else {
        'l21: for b21 in &(match c2 { (State::Open | State::Half) => vec![b1], e19 => vec![b1, b1] }) {
            let mut d23 = (match (if (b1 < Decimal::ONE) { Ok(((*b21) > Decimal::new(999_i64, 0_u32).unwrap_or_default())) } else { Err(FlowError::Offline) }) { Ok(c22) => Decimal::new(25_i64, 29_u32).unwrap_or_default(), Err((FlowError::Invalid { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::Offline { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::NotHere { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::TimedOut { .. } | FlowError::WithinFlow { .. })) => b1, _ => Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default() });
            match c2 {
                State::Open => {
                    let ((a25, b26), c27) = Some((d23 != Decimal::new(25_i64, 0_u32).unwrap_or_default())).and(Some(Some((*b21)))).map_or((("x=1=2".to_string(), (-1_i64)), d23), |e24| (("-17".to_owned(), 1_i64), b1));
                }
                d28 => {
                    let c32 = vec![c2].into_iter().fold(d23, |e29, a30| (if (b1 <= Decimal::ONE) { (if a0.seen.is_some() { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_string() })) }) } else { (if (b1 >= Decimal::ZERO) { Ok(Decimal::ZERO) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_string() })) }) }).unwrap_or(({ let b31 = b1; (*b21) })));
                }
            }
            {
                let mut d33 = 0_i32;
                while d33 < 3_i32 && ({ let e34 = Some(String::from("日本語")); ((*b21) == Decimal::ONE) }) {
                    d33 += 1_i32;
                    let b36 = b1;
                    cx.close_page()?;
                }
            }
        }
    }
    let e39: Vec<(State, String)> = Some(c2).into_iter().step_by(3_usize).last().min(vec![c2, c2].into_iter().last()).into_iter().fold(vec![(c2, "\"{}\\".to_string()), (State::Open, "A\r\nB\n\n".to_string())], |c37, d38| vec![(c2, "a".to_owned()), (d38, " \t x\n".to_owned()), (d38, String::new())]);
    cx.close_page()?;
    let mut a40: bool = (c2 != State::Open);
    let mut b41 = b1;
    if let Some(mut d43) = cx.first(Task::filter(|c42| ((c42.effort != 1000000_i32) && c42.title.ends_with("ä"))).offset(3).limit(2))? {
        b41 += i32::MIN;
        let e44: Decimal = b1;
    }
    let (a45, _) = (e39.clone(), b41);
    Ok(((c2, State::Half), "a".to_owned()))
}

/// Step by step.
#[nanoflow]
pub fn flow_145(cx: &mut Device, a0: &i32, b1: i64, mut c2: String) -> FlowResult<String> {
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 3_i32 && (if let (-7_i32..-3_i32) = (*a0) { ((*a0) != 1_i32) } else { (d3 == 5_i32) }) {
            d3 += 1_i32;
            cx.message((match (*a0) { (-7..-3) => c2.clone(), (-1_i32..3_i32) => c2.clone(), a5 => c2.clone() }).trim_start().to_string());
        }
    }
    let Some(b6) = (if (b1 < (-1_i64)) { Some((c2.clone() + &c2)) } else { None }) else {
        return Ok(c2.clone());
    };
    let d8: String = ({ let c7 = b6.clone(); (if ((*a0) >= (-1_i32)) { (c7.clone() + &b6) } else { (c2.clone() + &c7) }) });
    let Some(c12) = (if (c2 >= "Ä".to_string()) { Some(Some(Some(true)).into_iter().fold(Some(false), |e9, a10| a10)) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: Some(b6.clone()).into_iter().skip_while(|b11| false).collect::<String>() }));
    };
    let e19: i64 = loop {
        let d18 = (match b1 { (..-7_i64) => ({ let _ = c12; (b1, c2.clone()) }), e14 => vec![b1, e14, e14].into_iter().fold((b1, d8.clone()), |(a15, b16), c17| (c17, d8.clone())) });
        break (d18.0 / b1);
    };
    Ok((if let -1_i64 = b1 { d8.clone() } else { flow_029(cx, &b6.clone(), &State::Open, (if (c2 <= "aaa".to_string()) { Some(((*a0), (*a0))) } else { Some(((*a0), (*a0))) }))? }))
}

/// Step by step.
#[nanoflow]
pub fn flow_146(cx: &mut Device, a0: Option<i32>) -> FlowResult<Option<bool>> {
    'l2: for c2 in (2_i32..6_i32) {
        'l4: for e4 in ((-3_i32)..2_i32) {
            let a5: i32 = c2;
            for c7 in vec![a0] {
                let (d18, _) = ((-1_i32)..1_i32).map(|d8| a0.map_or(c2, |e9| e4)).fold((vec![7_i64, 10_i64, 5_i64], e4), |a10, b11| (1_i32..=1_i32).map(|c12| a5).enumerate().map(|d13| e4).fold(a10.clone(), |(e14, a15), b16| (e14.clone(), ({ let c17 = Decimal::new(999_i64, 3_u32).unwrap_or_default(); e4 }))));
            }
        }
        let e19 = (2_i32..4_i32).nth(1_usize);
        let b21 = {
            let a20;
            if a0.is_some() { a20 = format!("{:>1.5}}}{c2:^1}{:0<}", (c2 < (-1_i32)), 2_i64); } else { a20 = format!(": {c2}x{:>12}ß{}", 10_i64, 5_usize).to_owned(); }
            a20.clone()
        };
    }
    if a0.is_none() {
        let d23 = {
            let c22;
            if matches!(a0, None) { c22 = 1_i32; } else { c22 = 1_i32; }
            c22
        };
    }
    cx.message(format!(": {}", Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()));
    let e29: bool = 'l25: loop {
        'l26: for b26 in vec![(if a0.is_none() { Ok(a0) } else { Err(FlowError::Offline) }).unwrap_or_default()] {
            let Some(c27) = a0 else {
                continue;
            };
        }
        break (if true { Ok(vec![Some(1_usize), Some(1_usize)]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or_else(|d28| vec![Some(1000000_usize), Some(1_usize)]).contains(&Some(Some(29_usize)).flatten());
    };
    'l35: for a35 in vec![Some(3_i64).into_iter().rev().fold(("A\r\nB\n\n".to_owned(), "A\r\nB\n\n".to_string()), |(a30, b31), c32| (a30.clone(), ({ let d33 = b31.clone(); "İstanbul".to_string() })))] {
        'l39: for _ in vec![(2_i32..5_i32).step_by(3_usize).fold(vec![Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()], |b36, c37| b36.clone()), vec![Decimal::ZERO].to_owned()] {
            if a0.is_none() {
                continue 'l35;
            }
            let mut b41 = Some(a0).map_or_else(|| vec![0_i64], |e39| vec![1_i64, 29_i64, 1_i64].to_owned()).into_iter().rev().take_while(|a40| ((0_i64..2_i64).chain((2_i64..5_i64)).chain((2_i64..=6_i64)).product::<i64>() <= vec![(*a40)].into_iter().sum::<i64>())).last();
        }
        let mut a45 = (match (a0, a0) { ((Some(c42), _) | (_, Some(c42))) if (c42 < 3_i32) => Some(e29).max(Some((c42 <= 1000000_i32))), _ => Some(e29) }).into_iter().fold(vec![Some(0_i64)], |d43, e44| d43.clone());
    }
    let mut b46 = e29;
    Ok(Some(b46))
}

/// Step by step.
#[nanoflow]
pub fn flow_147(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<usize>) -> FlowResult<usize> {
    let (_, c2) = (vec![0_usize, 5_usize], String::new());
    for e4 in Some(vec![c2.clone(), c2.clone()]).min(Some(vec!["x=1=2".to_owned()])).unwrap_or_default() {
        let a5 = Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default().day();
        'l8: for d8 in vec![(match a5 { (12_i32..16_i32) => c2.clone(), (..-1) => c2.clone(), b6 => c2.clone() })] {
            let _ = ({ let _ = vec![2_usize, 0_usize, 1_usize]; Some((Decimal::new(5_i64, 3_u32).unwrap_or_default(), 1_i64)).map_or(Some(a5), |(e9, a10)| Some(a5)) });
            a0.weight -= ({ let b11 = (e4.clone() + &e4); (if (b1.len() >= 1_usize) { 1_i64 } else { i64::MIN }) });
        }
        break;
    }
    let mut a20 = (match 5_usize { c12 @ (1) => c12, (5 | 7) => ({ let d13 = vec![c2.clone()]; vec![Some(Some(5_i32)), Some(Some(0_i32))] }).into_iter().flatten().fold(7_usize, |e14, a15| e14), _ => (match (-1_i32) { (3..) if (b1.len() <= 2_usize) => Some(0_usize), b16 @ (-7_i32) => Some(7_usize), c17 => Some(2_usize) }).unwrap_or_else(|| vec![Some(400_i64), Some(1_i64)].into_iter().fold(1_usize, |d18, e19| (d18 + ({ let _ = c2.clone(); 2_usize })))) });
    a20 = (if (c2.clone() > "ß".to_owned()) { Ok(a20) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or(a20);
    if a0.seen.is_some() {
        let mut d23 = (match (if (b1.len() > 1_usize) { Ok(0_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }) { Ok(b21) => i32::MAX, Err(_) => (2_i64..3_i64).flat_map(|c22| (if (a0.state == State::Done) { vec![10_i32] } else { vec![3_i32, 0_i32, 0_i32] })).chain(vec![1000000_i32, 29_i32, 1000000_i32]).product::<i32>(), _ => 7_i32 });
        {
            let mut a25 = cx.retrieve(Task::filter(|e24| ((e24.price != Decimal::ZERO) && (e24.weight >= 400_i64))).order_by(|t| t.price).offset(1).limit(3))?;
            for b26 in &mut a25 {
                b26.effort = 1000000_i32;
            }
            cx.commit_all(&mut a25)?;
        }
    } else {
        let c27 = cx.can_read(&*a0, |o| o.seen);
        for mut e29 in cx.retrieve(Task::filter(|d28| d28.due.is_none()).order_by(|t| t.title).limit(2))? {
            let a30: usize = a20;
            cx.refresh(a0)?;
        }
    }
    Ok(a20)
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, mut a0: Decimal, b1: State, c2: &String) -> FlowResult<Option<Date>> {
    let _ = c2.clone();
    let c22: Decimal = 'l4: loop {
        'l5: for a5 in vec![b1, Some(b1).unwrap_or(b1)] {
            let b11 = {
                let b6;
                if (a0 >= Decimal::ONE) { b6 = vec![b1, a5, b1].into_iter().filter_map(|c7| (match b1 { State::Half if (a0 < Decimal::ZERO) => Some(a0), d8 => Some(a0) })).take(vec![2_i32].len()).take_while(|e9| (if let State::Done = b1 { (a0 >= Decimal::from((-1_i32))) } else if let State::Done = a5 && ((*c2) <= "a".to_string()) { (a5 <= State::Half) } else { (a0 > Decimal::from((-1_i32))) })).sum::<Decimal>(); } else { b6 = (match b1 { State::Done => a0, a10 => (a0 / 1_i64) }); }
                b6
            };
            a0 = vec![vec![(-2_i32), 0_i32], vec![400_i32, 29_i32, 400_i32], vec![1_i32]].into_iter().enumerate().map(|(c12, d13)| ({ let b16 = (0_i32..1_i32).step_by(2_usize).chain(d13.clone()).fold(b11, |e14, a15| a0); d13.clone() })).fold(a0, |c17, d18| b11);
            let b21 = {
                let e19;
                if ((*c2) >= "a".to_string()) { e19 = (match b1 { State::Half => Some(b1).unwrap_or_else(|| b1), a20 => State::Open }); } else { e19 = a5; }
                e19
            };
        }
        break a0;
    };
    let mut d23 = DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default();
    a0 /= Some(vec![(-40000_i32), 1_i32, 1000000_i32]).and_then(|e24| Some(vec![d23, DateTime::from_milliseconds(0_i64).unwrap_or_default()])).into_iter().flatten().fold(a0, |a25, b26| c22.pow(1_u32));
    cx.log(Level::Info, c2.clone());
    a0 *= 1_i64;
    let mut c32 = ((if let State::Open = b1 { (c22 % 2_i32) } else { a0 }) + Some(vec![5_i32, (-7_i32)]).into_iter().skip((0_usize..=3_usize).filter(|c27| (c2.clone() < "-17".to_string())).sum::<usize>()).fold(Some(d23).into_iter().fold(a0, |d28, e29| c22), |a30, b31| c22));
    Ok((if (b1 == State::Open) { Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) } else { None }))
}

/// Step by step.
#[nanoflow]
pub fn flow_149(cx: &mut Device, a0: bool, b1: &Vec<(State, String)>, mut c2: Vec<i64>) -> FlowResult<i32> {
    let mut a5 = (if ((*b1).len() < 1_usize) { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ß") })) }).unwrap_or_else(|d3| Some(Some(vec![0_i32, 0_i32, (-1_i32)])).unwrap_or(Some(vec![(-2_i32), (-40000_i32)])).into_iter().any(|e4| Some(Some(10_i32)).is_some()));
    c2 = vec![Some(a0).into_iter().fold(29_i64, |b6, c7| b6)];
    match a0 {
        false => {
            'l9: for e9 in vec![Some(400_usize)] {
                let (d13, e14) = vec![e9, e9].into_iter().fold((if ((*b1).len() < 1_usize) { Ok((Some(i64::MAX), e9)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_owned() })) }), |a10, b11| (if ((*b1).len() > 2_usize) { Ok((Some(1_i64), b11)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") })) })).unwrap_or_else(|c12| (Some(400_i64), e9));
                let b16: String = 'l16: loop {
                    let _ = (c2.clone(), a0);
                    break format!(": {:1}ß{:1.5}: {}", (-7_i64), "-17".to_string(), String::from(""));
                };
                a5 = a5;
            }
        }
        c17 => {
            cx.message(format!("}}{:5}", DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()));
        }
    }
    'l19: for e19 in vec![b1.clone(), vec![(State::Open, String::from("a")), (State::Open, "".to_owned())]] {
        match (Some(a5).into_iter().chain(vec![true, a0, a5].into_iter()).fold(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |a20, b21| a20) >= DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default().max(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())) {
            false => {
                c2 = Some(3_i64).min(Some(400_i64)).xor(Some(10_usize).map_or_else(|| Some(0_i64), |c22| Some(5_i64))).map_or_else(|| c2.clone(), |d23| c2.clone());
            }
            e24 => {
                c2.truncate(7_usize);
            }
        }
        a5 = a5;
        cx.log(Level::Warning, format!("}}{a5:>5.0}{}", 3_usize));
    }
    cx.message(format!(": {a0} of {}x{}", i32::MAX, a0));
    let mut a25: Vec<i64> = c2.clone();
    let b26: Vec<(State, String)> = b1.clone();
    let mut c27 = b1.clone();
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_150(cx: &mut Device, a0: &Obj<Task>, mut b1: usize) -> FlowResult<i64> {
    let c7: usize = 'l3: loop {
        let mut a5: usize = Some(i64::MIN).map_or_else(|| vec![7_i32, 1_i32].into_iter().rev().position(|d3| (b1 != 0_usize)), |e4| Some(b1).or(Some(b1))).unwrap_or_default();
        break (if let b6 @ (1_usize..=7_usize) = b1 { vec![40000_usize].into_iter().step_by(2_usize).count() } else { b1 });
    };
    let b21: State = 'l9: loop {
        cx.message(format!("}}{:>1}", (if let (0_usize..=6_usize) = b1 { b1 } else { c7 })));
        break (match b1 { e9 @ (0_usize) => vec![e9], a10 => vec![c7] }).into_iter().chain((if (b1 >= 2_usize) { vec![b1, b1, b1] } else { vec![c7, c7, c7] }).into_iter()).zip(Some(0_i64).map_or(vec![Some(State::Half), Some(State::Half), Some(State::Open)], |b11| vec![Some(State::Done), Some(State::Half)]).into_iter().flatten().skip(c7).zip(Some((b1 != 400_usize)).into_iter().skip(c7)).map(|(c12, d13)| c12)).map(|(e14, a15)| (if a0.is_urgent { Ok(e14) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ß") })) }).unwrap_or_else(|b16| c7)).fold((5_usize..=9_usize).fold(State::Half, |c17, d18| c17), |e19, a20| e19);
    };
    cx.message(format!("{{{}", 400_i32));
    let mut c22: usize = c7;
    let (_, d23) = (vec![(b21 == State::Open), (c7 >= 7_usize), (c7 >= 7_usize)], b1);
    Ok(1000000_i64)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_151(cx: &mut Device, a0: &Obj<Task>, b1: Option<Date>) -> FlowResult<bool> {
    for _ in vec![Some(State::Half).filter(|c2| ((*c2) == State::Done)), (if a0.seen.is_none() { Ok(Some(State::Open)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or_else(|d3| Some(State::Open)), (match " \t x\n".to_string().as_str() { "" => Some(State::Open), "a" => Some(State::Done), _ => Some(State::Open) })] {
        let mut d18 = Some(vec![b1, b1]).unwrap_or_else(|| (match b1 { Some(a5) => vec![b1], _ => vec![b1, b1, b1] })).into_iter().flat_map(|b6| (if b1.is_some() { Ok(vec![(-1_i32), 1_i32]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_else(|c7| vec![7_i32])).map(|d8| vec![b1, b1, b1].into_iter().fold((1_i32..2_i32).fold(d8, |e9, a10| e9), |b11, c12| Some(5_i64).map_or(b11, |d13| d8))).max_by_key(|e14| ({ let a15 = (*e14); DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() }).weeks_until(vec!["\"{}\\".to_owned(), "".to_owned(), String::from("a")].into_iter().rev().fold(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), |b16, c17| b16)));
        let (c22, d23) = (if (a0.state == State::Done) { Ok((3_i32, Some(400_i64))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_else(|e19| (match (((-2_i64) - (-2_i64)), (if (a0.state == State::Half) { DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().milliseconds() } else { (if let Some(a20) = b1 { 0_i64 } else { 1000000_i64 }) })) { ((b21, _) | (_, b21)) if ((b21 > (-1_i64)) && (a0.price > Decimal::ZERO)) => ((-40000_i32), Some(b21)), _ => (3_i32, Some(400_i64)) }));
    }
    'l25: for a25 in vec![b1] {
        let mut b26 = cx.create(Task { title: "\"{}\\".to_owned(), effort: 0_i32, weight: 29_i64, price: Decimal::ONE, ..Task::default() })?;
    }
    let mut c27: Option<Date> = b1;
    cx.show_home()?;
    let (d28, e29) = (400_i32, " \t x\n".to_owned());
    let a30 = c27.take();
    let mut b31 = Some(vec![2_i64]);
    let c32 = ((10_i64, State::Open), vec![7_i64, 10_i64, (-40000_i64)]);
    Ok((d28 == 7_i32))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_152(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64, c2: &Vec<Vec<i64>>, mut d3: DateTime) -> FlowResult<(String, Option<String>)> {
    let a5 = {
        let e4;
        if (b1 > (-1_i64)) { e4 = d3; } else { e4 = d3; }
        e4
    };
    a0.effort += cx.today().day_of_year();
    a0.effort /= 7_i32;
    if let Some(mut c7) = cx.first(Task::filter(|b6| b6.due.is_some()).limit(3))? {
        b1 = (b1 * 3_i64);
        let d8 = flow_026(cx, 1_i32)?;
    }
    Ok((" ".to_string(), Some("x=1=2".to_owned())))
}

/// Step by step.
#[nanoflow]
pub fn flow_153(cx: &mut Device, a0: DateTime, b1: i32) -> FlowResult {
    let c7: String = (flow_029(cx, &("A\r\nB\n\n".to_owned() + "日本語"), &((-1_i32)..0_i32).rev().fold(State::Half, |c2, d3| State::Open), (if (b1 <= 3_i32) { (match (if (b1 >= 0_i32) { Ok((b1 != (-7_i32))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) }) { Ok(e4) => Some((b1, b1)), Err((FlowError::Invalid { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Store { .. } | FlowError::Offline { .. } | FlowError::Cancelled { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. })) => Some((b1, 3_i32)), _ => Some((b1, b1)) }) } else { (match b1 { a5 @ (..=-1) if (a0 >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) => Some((a5, b1)), (-7..=-1) => Some((b1, b1)), b6 => Some((b1, b1)) }) }))? + "a");
    let mut b11 = (match (c7.clone() + &c7).as_str() { "Ä" => b1, "aaa" => (i32::from((c7.clone() != String::from("A\r\nB\n\n"))) + (-b1)), _ => vec![c7.clone(), c7.clone()].into_iter().filter(|d8| (a0 <= DateTime::from_milliseconds(137634567_i64).unwrap_or_default())).into_iter().fold(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), |e9, a10| e9).weekday() });
    cx.message(c7.clone());
    if let (..=3_i32) = b1 && matches!(b1, 0_i32) {
        let c12: i32 = b1;
        'l14: for e14 in Some(vec![c7.clone(), c7.clone()]).unwrap_or_default().last().cloned().into_iter() {
            let mut e19 = ({ let d18 = Some((a0 >= DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default())).into_iter().fold((if (a0 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: c7.clone() })) }), |a15, b16| (if (a0 >= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c7.clone() })) })).unwrap_or_else(|c17| a0); 10_i32 });
            b11 = Some(vec![vec![b1, b1], vec![c12, 1_i32, b1], vec![1_i32, 0_i32]]).max(Some(vec![vec![b1], vec![1_i32], vec![b1]])).unwrap_or_else(|| vec![vec![b1, b1, e19], vec![e19]]).into_iter().flatten().take(2_usize).sum::<i32>();
            let (a20, b21) = (e19, vec![5_usize]);
        }
    }
    cx.message(format!("ß{:>1.0}{}", c7.clone(), b1));
    let mut c22 = (c7.clone() < "aaa".to_string());
    b11 += 1000000_i32;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_154(cx: &mut Device, a0: i32, b1: &i64) -> FlowResult<usize> {
    let d3: i64 = (({ let c2 = a0; ((*b1) * (*b1)) }) % 3_i64);
    let e4 = 400_i32;
    if let (..=-7_i32) = a0 {
        if ((*b1) > 0_i64) {
            'l6: for b6 in vec![Decimal::new(5_i64, 29_u32).unwrap_or_default().checked_div(a0), vec![Decimal::ZERO].into_iter().skip(5_usize).last(), vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Decimal::new(12345_i64, 3_u32).unwrap_or_default(), Decimal::new((-35_i64), 29_u32).unwrap_or_default()].get(2_usize).cloned()] {
                let b16 = vec![Some((*b1))].into_iter().fold(({ let c7 = State::Half; ({ let d8 = e4; (vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()], Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())) }) }), |e9, a10| a10.into_iter().map(|b11| Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().weeks_until(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())).fold(e9.clone(), |(c12, d13), e14| (c12.clone(), ({ let a15 = vec![String::from("ab,b,,c"), " ".to_owned()]; d13.max(d13) }))));
                let c17 = (1_i32 % 3_i32);
            }
            let mut d18: i64 = (*b1);
        } else {
            let mut e19 = 29_i32;
        }
    }
    let _ = vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()];
    Ok((match (if ((*b1) >= 0_i64) { Some((if (a0 < 1_i32) { Ok(Some("\"{}\\".to_string())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) })) } else { None }).unwrap_or((if (a0 >= 0_i32) { Ok(Some("İstanbul".to_string())) } else { Err(FlowError::Offline) })) { Ok(a20) => 1000000_usize, Err(_) => vec![1_usize].into_iter().sum::<usize>() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_155(cx: &mut Device, a0: &Obj<Task>, b1: (i64, Vec<String>)) -> FlowResult<State> {
    if (if (a0.price > Decimal::ONE) { Ok(Some(Some(State::Open))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_string() })) }).unwrap_or(Some(Some(State::Done))).map_or(Some(false).into_iter().any(|c2| c2), |d3| true) {
        'l5: for (a5, b6) in vec![b1.clone(), b1.clone()] {
            let Some(c7) = (if (b1.0 <= 0_i64) { Some((if (a0.state == State::Open) { (a5 <= 5_i64) } else if (b1.1.len() < 1_usize) { (a5 < 1_i64) } else { (a5 < 10_i64) })) } else { None }) else {
                return Ok(State::Open);
            };
            let Some(e9) = (if (b1.1.len() < 2_usize) { Some(({ let d8 = c7; a5 })) } else { None }) else {
                continue;
            };
            let mut c22 = (match e9 { (1_i64..5_i64) => vec![e9, a5, 3_i64].into_iter().filter(|a10| c7).fold(vec![c7, c7], |b11, c12| b11.clone()), d13 @ (..3_i64) => (if (a0.title <= "a".to_string()) { vec![c7, c7] } else { vec![c7, c7] }), e14 => vec![c7, c7, c7].max(vec![c7, (a5 < 3_i64), c7]) }).into_iter().filter(|a15| (*a15)).fold(b1.clone(), |b16, c17| Some(Some("aaa".to_owned())).map_or(vec![c7, c7, (a5 == 10_i64)], |d18| vec![(e9 < 1000000_i64), c7, c17]).into_iter().rev().rev().fold((a5, b6.clone()), |(e19, a20), b21| (e19, ({ let _ = e9.to_owned(); a20.clone().to_owned() }))));
        }
    }
    let e24 = {
        let d23;
        if (b1.1.len() > 1_usize) { d23 = (Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default()).unwrap_or_default() - (-40000_i32).min((-40000_i32))); } else { d23 = (Decimal::ZERO.trunc() * 7_i64); }
        d23
    };
    let mut a25: ((String, i32), i32) = (("ab,b,,c".to_string(), 7_i32), (-40000_i32));
    for c27 in cx.retrieve(Task::filter(|b26| (b26.price != Decimal::ZERO)).order_by(|t| t.title).limit(1))? {
        cx.delete(c27)?;
    }
    let d28 = (a25.clone(), e24);
    cx.close_page()?;
    Some(d28.clone()).into_iter().for_each(|((e29, a30), b31)| { let _ = 3_i64; });
    Ok(State::Open)
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, a0: &Obj<Task>, b1: bool, c2: i64, d3: (Vec<bool>, String)) -> FlowResult<bool> {
    let mut e4 = b1;
    e4 = (5_i32 % 3_i32).pow(2_u32).is_positive();
    let mut a5 = 5_i32;
    let mut e9 = vec![e4].into_iter().fold(vec![b1], |b6, c7| vec![e4]).into_iter().rev().collect::<Vec<_>>().into_iter().rev().any(|d8| (match b1 { false => e4, _ => e4 }));
    let (a10, _) = (Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), vec![State::Half, State::Open, State::Half]);
    let mut c22: bool = (match d3.clone() { (b11, c12) => Some(c2).into_iter().rev().take_while(|d13| b1).fold((if b1 { Ok(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c12.clone() })) }), |e14, a15| (if (c2 >= (-1_i64)) { Ok(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c12.clone() })) })), (_, b16) => Some(e4).into_iter().fold((if (c2 >= 1_i64) { Ok(DateTime::from_milliseconds(1_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b16.clone() })) }), |c17, d18| (if (d3.1 < "aaa".to_string()) { Ok(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b16.clone() })) })), (e19, a20) => (if (d3.1 > "Ä".to_string()) { Ok(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: a20.clone() })) }) }).is_ok_and(|b21| c2.is_negative());
    {
        let mut d23 = 0_i32;
        while d23 < 3_i32 && true {
            d23 += 1_i32;
            let b31: String = 'l26: loop {
                'l28: for d28 in vec![(d23 < 29_i32), c22].into_iter().enumerate().map(|b26| b1) {
                    let mut a30 = Some(({ let e29 = d3.clone(); (if (c2 > 3_i64) { Ok("ab,b,,c".to_string()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_owned() })) }) }).unwrap_or(flow_029(cx, &"A\r\nB\n\n".to_owned(), &State::Done, Some((a5, d23)))?));
                }
                break format!("}}{:ß^}", String::from("日本語"));
            };
            let e39: i32 = 'l33: loop {
                let d38 = {
                    let d33;
                    if (d3.1 > "aaa".to_string()) { d33 = (if let (-1_i64..3_i64) = c2 { (if (a0.state != State::Half) { Ok(b31.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: b31.clone() })) }) } else { (if (a0.weight > 3_i64) { Ok(b31.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b31.clone() })) }) }).is_ok_and(|e34| e4); } else { d33 = (b1 || Some(b1).into_iter().take_while(|a35| (*a35)).fold(b1, |b36, c37| e4)); }
                    d33
                };
                break (-1_i32);
            };
        }
    }
    Ok(c22)
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, mut a0: Decimal, mut b1: i32, c2: i32) -> FlowResult<(Option<String>, String)> {
    let (d3, _) = Some((c2, vec![c2, b1])).unwrap_or((2_i32, vec![c2]));
    cx.message(format!(" of {}{}{d3:5}", (29_i32 as i64), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()));
    cx.message(format!("x{}: {a0:12}{}", 0_usize, 3_i64));
    match b1 {
        (1_i32 | 3_i32) => {
            let d13 = {
                let e4;
                if (a0 < Decimal::ONE) { e4 = (-b1); } else { e4 = (match vec![a0].into_iter().enumerate().map(|(a5, b6)| b6).fold("aaa".to_string(), |c7, d8| c7.clone()).as_str() { "ab,b,,c" => "-17".to_owned().char_indices().map(|(e9, a10)| a10.to_string()).fold(d3, |b11, c12| c2), _ => (-2_i32) }); }
                e4
            };
        }
        -7 if (a0 > Decimal::ZERO) => {
            let mut e14 = vec![3_i64];
        }
        _ => {
            let mut a15 = vec![Some(29_i64).unwrap_or_else(|| (-1_i64)), ((-7_i64) + 0_i64), (7_i64 % 1_i64)];
        }
    }
    let mut c17 = ({ let b16 = Some((a0 * Decimal::ONE)); vec![String::new()].get(10_usize).cloned().as_ref().cloned() });
    let d18 = (match State::Half { State::Half => Some(c17.clone()).max(Some(c17.clone())).unwrap_or_default(), _ => c17.clone() });
    let a20 = {
        let e19;
        if (c2 >= 3_i32) { e19 = ((if let (-7_i32..) = b1 && (a0 < Decimal::ONE) { d3 } else { b1 }) - 10_i32); } else { e19 = (1_i32..=1_i32).sum::<i32>(); }
        e19
    };
    if let (3_i32 | 5_i32) = b1 {
        a0 *= 7_i32;
    }
    Ok((if (b1 <= (-1_i32)) { Ok(vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_owned() })) }).unwrap_or(vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()]).into_iter().map(|b21| b21).fold((if (b1 == (-40000_i32)) { (d18.clone(), "A\r\nB\n\n".to_string()) } else if false { (c17.clone(), "A\r\nB\n\n".to_owned()) } else if (a0 <= Decimal::ZERO) { (d18.clone(), String::from("A\r\nB\n\n")) } else if let 12_i32 = c2 { (c17.clone(), "ß".to_string()) } else { (Some("ab,b,,c".to_owned()), "\"{}\\".to_string()) }), |c22, d23| c22.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: i32) -> FlowResult<Vec<Option<i32>>> {
    let mut b1 = a0;
    b1 /= 7_i32;
    let (c2, _) = (String::from("ß"), b1);
    b1 += (b1 / b1).abs();
    let _ = ((a0 > 2_i32), b1);
    Ok((if let d3 @ (12_i32) = b1 && (2_i64..4_i64).any(|e4| false) { vec![Some(d3), Some(b1), Some(b1)] } else { vec![Some(a0), Some(b1), Some(1_i32)] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_159(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: (String, i32)) -> FlowResult<State> {
    let mut d3 = c2.clone();
    d3 = (match ((if (d3.0 >= "Ä".to_string()) { Some(10_i64) } else if (b1.len() <= 2_usize) { Some(1000000_i64) } else { Some(10_i64) }), (if a0.is_urgent { " ".to_string().parse::<i64>().ok() } else { (-40000_i64).checked_rem(0_i64) })) { ((Some(e4), _) | (_, Some(e4))) if (e4 < 2_i64) => (match e4 { 0 => Some(e4), a5 => Some(a5) }), _ => (if (b1.len() < 2_usize) { Some(1_i64) } else { Some(3_i64) }) }).map_or(c2.clone(), |b6| (match d3.clone() { (c7, d8) => d3.clone(), (e9, a10 @ (..=-7_i32)) => d3.clone(), (_, b11) => ({ let c12 = b11; c2.clone() }) }));
    'l14: for e14 in vec![b1.clone().to_owned(), vec![(-40000_i64), 7_i64]] {
        match c2.clone() {
            (a15, b16) if (a15.clone() < String::from("x=1=2")) => {
                if (c2.1 < 1_i32) {
                    return cx.fail("given-up", "".to_string().trim_end().to_string());
                }
            }
            (_, (3..7)) if (b1.len() >= 2_usize) => {
                let b26 = {
                    let c17;
                    if (b1.len() <= 3_usize) { c17 = vec![vec![false, false], vec![true]].into_iter().take_while(|d18| (match c2.clone() { (e19, a20 @ (1_i32..)) => (e19.clone() == "".to_owned()), (b21, c22 @ (..-7)) => (b21.clone() < String::from("-17")), (_, d23) => (d23 >= 400_i32) })).take_while(|e24| (if true { Ok(1_i32) } else { Err(FlowError::Offline) }).is_ok_and(|a25| true)).count(); } else { c17 = 7_usize; }
                    c17
                };
            }
            c27 => {
                match c2.clone() {
                    (d28, e29) => {
                        let a30: (String, i32) = c27.clone();
                    }
                    (b31, c32) => {
                        cx.commit(a0)?;
                    }
                    d33 => {
                        a0.weight %= 2_i64;
                    }
                }
            }
        }
        {
            let mut e34 = 0_i32;
            'l36: while e34 < 3_i32 && true {
                e34 += 1_i32;
                let c37: i32 = 'l37: loop {
                    cx.rollback(a0)?;
                    break (if cx.is_online() { e34 } else { e34 });
                };
                if let Some(mut e39) = cx.first(Task::filter(|d38| (!(d38.state == State::Half))).order_by_descending(|t| t.title).limit(1))? {
                    cx.commit(a0)?;
                    let mut a40 = cx.get(a0.as_ref())?;
                }
            }
        }
    }
    if true {
        if let (b41, (0_i32..4_i32)) = c2.clone() {
            a0.effort /= 7_i32;
            let e44: String = flow_029(cx, &b41, &State::Done, (if let (c42, d43) = c2.clone() { Some((d43, d43)) } else { Some((0_i32, (-7_i32))) }))?;
        } else {
            let e54 = ({ let a50 = ({ let e49 = vec![d3.clone()].into_iter().rev().fold(c2.clone(), |(a45, b46), (c47, d48)| c2.clone()); Some(State::Open).into_iter().collect::<Vec<_>>() }); vec![a50.clone()].into_iter().skip(({ let b51 = a50.clone(); 40000_usize })).fold(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), |c52, d53| c52) });
            let mut a55 = DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default();
        }
    }
    let c57 = cx.count(Task::filter(|b56| (b56.weight >= 0_i64)).order_by_descending(|t| t.effort).offset(1).limit(3))?;
    cx.message("aaa".to_string());
    let e59 = cx.count(Task::filter(|d58| d58.is_urgent).limit(1))?;
    let a60 = (c57, d3.clone());
    Ok(State::Open)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_160(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: bool) -> FlowResult<Decimal> {
    let Some(d3) = (if c2 { Some(c2) } else { None }) else {
        return cx.fail("given-up", vec!["a".to_owned(), " \t x\n".to_string(), " \t x\n".to_string()].join("Ä"));
    };
    let e9: i32 = 'l5: loop {
        Some(vec![(*b1), (*b1)]).into_iter().rev().for_each(|b6| { let _ = (match (if (!c2) { Ok(400_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }) { Ok(c7) => c7, Err(FlowError::Rejected { entity: d8, .. }) => 1_i32, _ => (-40000_i32) }); });
        break ((if let Some(Some((-1_i64..3_i64))) = Some(Some((*b1))) { 0_i32 } else { 1_i32 }) as i32);
    };
    if c2 {
        cx.rollback(a0)?;
    } else {
        if ((*b1) >= 0_i64) {
            return cx.fail("given-up", (" \t x\n".to_owned() + &"A\r\nB\n\n".to_owned()));
        }
    }
    'l11: for b11 in vec![(if a0.due.is_none() { String::from("A\r\nB\n\n") } else { "Ä".to_owned() })] {
        let Some(d13) = (if ((*b1) < 1_i64) { Some((match 10_i64 { (..=1_i64) if ((*b1) <= 3_i64) => (*b1), 1_i64 if c2 => (*b1), c12 => (*b1) })) } else { None }) else {
            continue;
        };
        if (a0.title > "aaa".to_string()) {
            match c2 {
                false => {
                    let _ = (if ((*b1) <= 0_i64) { Some(b11.clone()) } else { (match (*b1) { (-1..) => Some(String::from("aaa")), e14 @ (..=1_i64) => Some(b11.clone()), a15 => Some(b11.clone()) }) });
                }
                b16 => {
                    cx.show_home()?;
                }
            }
            {
                let mut c17 = 0_i32;
                'l19: while c17 < 2_i32 && (c2 && c2) {
                    c17 += 1_i32;
                    cx.close_page()?;
                    let mut e19: i64 = 2_i64;
                }
            }
        } else {
            let _ = (if a0.seen.is_none() { Some(0_i64) } else { Some((*b1)) }).into_iter().filter(|a20| ((*a20) < ({ let e24 = Some(0_i64).into_iter().take_while(|b21| d3).fold(DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), |c22, d23| c22); (*a20) }))).step_by(1_usize).sum::<i64>();
        }
    }
    'l26: for _ in (1_i64..=2_i64) {
        {
            let mut b26 = 0_i32;
            'l28: while b26 < 4_i32 && matches!((*b1), 1_i64) {
                b26 += 1_i32;
                {
                    let mut e29 = cx.retrieve(Task::filter(|d28| (d28.price >= Decimal::new((-35_i64), 2_u32).unwrap_or_default())).order_by(|t| t.due).limit(2))?;
                    if let Some(a30) = e29.iter_mut().next() {
                        a30.effort = (2_i32..5_i32).sum::<i32>();
                    }
                    cx.commit_all(&mut e29)?;
                }
            }
        }
    }
    cx.message(format!("{:1}x{}", cx.now(), (*b1).rem_euclid((*b1))));
    'l34: for e34 in ((-1_i64)..=1_i64).rev().skip_while(|b31| ((*b31) < ({ let c32 = (if c2 { Ok(vec![e9, e9]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).unwrap_or_default(); (*b1) }))).max().into_iter() {
        a0.title = (vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()].len() % 3_usize).to_string();
        let mut a35 = cx.create(Task { state: State::Done, effort: e9, weight: e34, due: Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), ..Task::default() })?;
        let mut b36: i64 = e34;
    }
    Ok(Decimal::new(12345_i64, 29_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: Option<Option<usize>>, b1: &usize, mut c2: bool) -> FlowResult<String> {
    let c7: bool = 'l4: loop {
        let b6 = {
            let e4;
            if ((*b1) >= 1_usize) { e4 = Some(Some(Some((*b1)))).into_iter().into_iter().rev().position(|a5| ((*b1) < 29_usize)).unwrap_or((*b1)); } else { e4 = 2_usize.max((*b1)); }
            e4
        };
        break vec![vec![String::new(), "x=1=2".to_string()], vec![" ".to_string()]].into_iter().into_iter().chain(vec![vec!["\"{}\\".to_owned(), String::new(), "ab,b,,c".to_string()], vec!["x=1=2".to_owned(), " \t x\n".to_owned(), "日本語".to_owned()], vec![String::new(), "-17".to_owned()]]).nth(2_usize).is_none();
    };
    let Some(a10) = (if ((*b1) > 1_usize) { Some(7_usize) } else { None }) else {
        return Ok((if a0.is_some() { ({ let d8 = State::Half; "日本語".to_owned() }) } else { (match (*b1) { (2..) if (!c2) => "A\r\nB\n\n".to_owned(), 0 => "Ä".to_string(), e9 => "-17".to_string() }) }));
    };
    cx.log(Level::Warning, format!(": {}}}{c2}", a10));
    let Some(b11) = a0 else {
        return Ok(format!("{}ß{b1:^12}", 1000000_i32));
    };
    Ok(b11.iter().fold(Some("Ä".to_string()).into_iter().rev().rev().collect::<String>(), |c12, d13| (3_usize..7_usize).take((*d13)).fold(c12.clone(), |e14, a15| c12.clone())))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_162(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<Option<String>> {
    'l3: for (d3, e4) in vec![({ let _ = vec![1000000_i32]; (String::from(""), b1) })] {
        let e9 = {
            let a5;
            if (a0.state == State::Done) { a5 = d3.split(&d3).map(|b6| b6.to_string()).min().into_iter().collect::<String>(); } else { a5 = (if let -7_i64 = b1 && (e4 <= (-2_i64)) { d3.clone() } else if (!a0.is_urgent) { "Ä".to_owned() } else { d3.clone() }).split(&d3).map(|c7| c7.to_string()).map(|d8| (if a0.is_urgent { d8.clone() } else if (a0.state != State::Half) { d8.clone() } else { d8.clone() })).collect::<String>(); }
            a5.clone()
        };
        let _ = e4;
        if (a0.title >= "a".to_string()) {
            match b1 {
                (-1..) => {
                    let mut b11: (Vec<i32>, Option<State>) = ({ let a10 = d3.clone(); (vec![(-1_i32), (-2_i32)], Some(State::Done)) });
                }
                c12 => {
                    let mut d13: i32 = 1_i32;
                }
            }
            let e14 = State::Done;
        }
    }
    let a15 = Some((b1, (7_usize, Decimal::ONE))).unwrap_or_else(|| (b1, (10_usize, Decimal::new(5_i64, 2_u32).unwrap_or_default()))).max((b1, (1_usize, Decimal::new(999_i64, 1_u32).unwrap_or_default())));
    let mut b16: i64 = (if (a0.price > Decimal::ONE) { (-b1) } else if (b1 > 1_i64) { DateTime::from_milliseconds(86400000_i64).unwrap_or_default().seconds_until(DateTime::from_milliseconds(1_i64).unwrap_or_default()) } else { DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default().days_until(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()) });
    if a0.seen.is_none() {
        b1 = (match (if (b1 <= 3_i64) { Ok((if (b1 <= 0_i64) { Some((if (a0.price <= Decimal::ZERO) { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("İstanbul") })) })) } else { None })) } else { Err(FlowError::Offline) }) { Ok(Some(Ok(c17))) => (1_i64..=3_i64).product::<i64>(), Ok(Some(Err(_))) => ({ let e19 = ({ let d18 = b16; Some(d18) }); (-7_i64) }), Ok(None) => (7_i64 * 0_i64), _ => b1 });
        let (a20, b21) = (b16, 7_i64);
    }
    cx.log(Level::Warning, format!("ß{b16:<5}{:0<1.1}", "A\r\nB\n\n".to_string()));
    match b1 {
        (0_i64..) => {
            a0.weight = ({ let d23 = Some(String::from("A\r\nB\n\n")).as_deref().map(|c22| c22.to_string()); vec![b16, b16, b16].into_iter().find_map(|e24| Some(e24)) }).unwrap_or(b16);
        }
        (1_i64..=7_i64) => {
            let mut a25 = Some(Some(b1)).flatten().unwrap_or(b16);
        }
        b26 => {
            cx.message(format!(" of {b26}"));
        }
    }
    cx.invalid(&*a0, |o| o.effort, "ab,b,,c".to_owned());
    Ok(Some(String::from("日本語")))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_163(cx: &mut Device, a0: &Obj<Task>, b1: &String, c2: &Vec<Option<usize>>) -> FlowResult<Option<Vec<usize>>> {
    let a5 = (match (if a0.is_urgent { Ok(10_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) { Ok(_) => Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()).map_or_else(|| (b1.clone(), b1.clone()), |d3| (b1.clone(), b1.clone())), Err(_) => ({ let e4 = c2.clone(); (b1.clone(), b1.clone()) }), _ => (b1.clone(), b1.clone()).min((b1.clone(), b1.clone())) });
    let b6 = vec![400_i32.rem_euclid(i32::MIN)];
    'l8: for (d8, e9) in vec![(match b1.clone().as_str() { "a" => a5.clone(), "Ä" => a5.clone(), _ => a5.clone() }), a5.clone(), a5.clone()] {
        let mut a10 = ({ let _ = (3_usize..4_usize).chain(vec![1_usize, 29_usize]).chain(e9.clone().find(&e9).into_iter()).sum::<usize>(); Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().weekday() });
        let mut b11: i64 = ((match a10 { (0_i32..) => Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().week(), (-1_i32..=5_i32) => (a10 - a10), _ => b6.iter().skip(2_usize).take(40000_usize).sum::<i32>() }) as i64);
        let a20: i64 = loop {
            let Some(e19) = vec![vec![a10, a10]].into_iter().flatten().skip_while(|d13| ((*d13) < ({ let e14 = Some(e9.clone()).unwrap_or_default(); a10 }))).max_by_key(|a15| vec![a5.clone()].into_iter().skip(3_usize).take(400_usize).fold(State::Half, |b16, (c17, d18)| b16)) else {
                continue 'l8;
            };
            break b11;
        };
    }
    'l22: for (_, _) in vec![a5.clone()] {
        let d28 = {
            let c22;
            if a0.seen.is_some() { c22 = ({ let _ = (b1.clone() + b1); 29_i32 }); } else { c22 = vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::new(999_i64, 28_u32).unwrap_or_default()].into_iter().filter_map(|d23| vec![c2.clone()].into_iter().min_by_key(|e24| (-40000_i64))).skip_while(|a25| false).fold((2_i32 * 2_i32), |b26, c27| (b26 + ({ let _ = (if (b26 < 29_i32) { b26 } else { b26 }); 5_i32 }))); }
            c22
        };
        let mut e29 = cx.create(Task { due: Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), ..Task::default() })?;
    }
    for mut b31 in cx.retrieve(Task::filter(|a30| (a30.state == State::Open)).offset(1).limit(3))? {
        match flow_026(cx, (if (a0.price >= Decimal::ZERO) { 1000000_i32 } else if let (_, c32) = a5.clone() && (b1.clone() <= "aaa".to_owned()) { 29_i32 } else { 0_i32 })) {
            Ok(d33) => {
                for mut a35 in cx.retrieve(Task::filter(|e34| e34.title.starts_with("a")).order_by(|t| t.due).limit(3))? {
                    let b36: String = b1.clone();
                    cx.commit(&mut a35)?;
                }
            }
            Err(_) => {
                b31.weight /= 2_i64;
            }
            Err(c37) => cx.message(c37.code()),
        }
        for mut e39 in cx.retrieve(Task::filter(|d38| d38.title.contains("a")).order_by_descending(|t| t.effort).limit(3))? {
            cx.commit(&mut e39)?;
            let a40 = State::Open;
        }
    }
    let b41 = a5.clone();
    cx.close_page()?;
    Ok(Some(vec![0_usize, 7_usize]))
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: &(Option<i64>, (i32, i64)), mut b1: Vec<Vec<i32>>, c2: Vec<State>) -> FlowResult<Option<State>> {
    'l4: while let Some(e4) = b1.pop() {
        cx.message(format!("{}{{{}{:12.1}", ((-3_i32)..=1_i32).chain(e4.clone()).sum::<i32>(), vec!["a".to_string()].concat(), (match (*a0) { (a5, (b6, c7 @ (..=3_i64))) => "Ä".to_owned(), (None, (d8, e9)) => "ß".to_string(), (a10, (b11, c12)) => String::from("aaa") })));
    }
    let (d13, _) = (2_i64, "ab,b,,c".to_string());
    let _ = (-d13).abs();
    let c17: usize = 'l15: loop {
        let b16 = b1.clone().contains(&b1.pop().unwrap_or(vec![2_i32, 5_i32].into_iter().filter(|a15| ((*a15) == 1000000_i32)).chain(vec![2_i32].into_iter()).collect::<Vec<_>>()));
        break 2_usize;
    };
    b1 = (if a0.0.is_some() { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ß") })) }).unwrap_or(Some(b1.clone()).unwrap_or(Some(Some(Decimal::new(12345_i64, 29_u32).unwrap_or_default())).map_or_else(|| b1.clone(), |d18| b1.clone())));
    let c22 = {
        let e19;
        if (c2.len() >= 3_usize) { e19 = d13; } else { e19 = Some(c17).into_iter().rev().fold(d13, |a20, b21| a20).abs(); }
        e19
    };
    Ok((if a0.0.is_some() { Some(State::Open) } else { None }))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: &i32, d3: i64) -> FlowResult<(Vec<i64>, String)> {
    let (e4, _) = (d3, (Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()));
    let mut a5: i32 = 0_i32;
    a5 -= a5;
    match b1 {
        (..=-1_i32) => {
            let a10 = flow_029(cx, &Some(vec![e4, e4, e4]).into_iter().chain(vec![vec![5_i64], vec![e4, d3, d3]]).fold("Ä".to_string(), |b6, c7| (b6.clone() + &({ let d8 = b1; b6.clone() }))), &({ let e9 = b1; State::Half }), (if (d3 < 0_i64) { vec![(400_i32, b1), (b1, a5)].into_iter().max() } else { ({ let _ = (*c2); Some(((*c2), b1)) }) }))?;
        }
        _ => {
            let mut b11 = (e4 * a0.weight);
        }
    }
    for d13 in Some(Some(a5)).into_iter().flatten() {
        let _ = d3;
    }
    Ok((vec![e4], String::from("A\r\nB\n\n")))
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<bool>, c2: Vec<Option<bool>>, d3: bool) -> FlowResult<String> {
    let mut e4 = b1.clone();
    let _ = Some(Some("-17".to_owned())).unwrap_or_default().map_or_else(|| e4.clone(), |a5| (match Some(2_usize) { Some(1) => e4.clone(), b6 => vec![d3, d3, false] }));
    let (c7, d8) = (b1.clone(), e4.clone());
    let mut a10: i32 = (1_i32..=6_i32).skip_while(|e9| a0.is_urgent).sum::<i32>();
    Ok((if (c2.len() >= 3_usize) { "ab,b,,c".to_string().to_ascii_uppercase() } else { String::from("".to_string()) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Option<bool>>, mut c2: State) -> FlowResult<String> {
    match (if let (State::Open | State::Done) = c2 { c2 } else { c2 }) {
        State::Done if (a0.state != State::Done) => {
            for mut e4 in cx.retrieve(Task::filter(|d3| (d3.effort != (-2_i32))).order_by(|t| t.title).limit(1))? {
                let mut a15: State = vec![vec![c2, c2], vec![c2, c2], vec![c2]].into_iter().zip((if ((*b1).len() < 2_usize) { Ok(c2) } else { Err(FlowError::Offline) }).ok()).map(|a5| vec![a5.clone(), a5.clone()].into_iter().take_while(|b6| (true && (c2 == State::Done))).filter(|(c7, d8)| false).fold((match "\"{}\\".to_string().as_str() { "ab,b,,c" => vec![State::Half, c2, c2], _ => vec![c2] }), |e9, (a10, b11)| vec![b11, ({ let c12 = c2; State::Open })])).fold(State::Half, |d13, e14| d13);
                {
                    let mut c17 = cx.retrieve(Task::filter(|b16| (b16.price != Decimal::ONE)).order_by(|t| t.price).limit(3))?;
                    for (_, d18) in c17.iter_mut().enumerate() {
                        d18.effort = 5_i32.saturating_sub((-2_i32));
                    }
                    cx.commit_all(&mut c17)?;
                }
            }
        }
        e19 => {
            let Some(b26) = (match (if ((*b1).len() >= 3_usize) { Ok(29_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_string() })) }) { Ok(a20) => Some(Some(vec![Some((e19 <= State::Half)), Some((e19 == State::Open)), Some((c2 != State::Half))])), Err(FlowError::Failed { text: b21, .. }) => Some(Some(b1.clone())), _ => Some(Some(b1.clone())) }).into_iter().flatten().skip_while(|c22| (2_i64..4_i64).rev().any(|d23| (d23 != 1000000_i64))).find_map(|e24| vec![(Decimal::new(25_i64, 3_u32).unwrap_or_default(), 400_i64), (Decimal::new(12345_i64, 2_u32).unwrap_or_default(), 1_i64)].into_iter().find_map(|a25| Some(e19))) else {
                return cx.fail("given-up", (FlowError::Failed { code: "early".to_string(), text: String::new() }).to_string());
            };
        }
    }
    let mut c27: State = c2;
    let mut d28: (Option<Date>, i32) = (Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), (-40000_i32));
    'l35: for a35 in vec![(0_i64..=6_i64).fold(c27, |e29, a30| e29), vec![1_i32].into_iter().filter(|b31| ((*b31) != 0_i32)).rev().fold(c27, |c32, d33| c32)] {
        'l38: for d38 in (match (if (c27 != State::Done) { Some((if (c2 != State::Open) { Ok(Some((c2 < State::Done))) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" ") })) })) } else { None }) { Some(Ok(b36)) => vec![c2, c27, c27], None => vec![c2, c27, c2], _ => vec![State::Open, c27] }).into_iter().into_iter() {
            for mut a40 in cx.retrieve(Task::filter(|e39| e39.due.is_none()).order_by(|t| t.title).limit(3))? {
                cx.log(Level::Warning, String::from("x=1=2"));
                Some(vec!["日本語".to_string(), "ab,b,,c".to_owned()]).into_iter().flatten().for_each(|b41| { let _ = Decimal::new(25_i64, 1_u32).unwrap_or_default(); });
            }
        }
        cx.close_page()?;
        cx.log(Level::Info, format!("ß{} of {}{}", DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), 400_i64, 2_usize));
    }
    Ok(String::from("a"))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: String) -> FlowResult<Vec<Vec<i32>>> {
    let mut a5 = format!(" of {:5}ß{b1}}}{:>5.1}", (match (Some(Some(0_i64)).unwrap_or_else(|| Some(1_i64)), (if let d3 @ (29_usize..) = b1 && (b1 >= 2_usize) { vec![7_i64, 0_i64].first().cloned() } else { (1_i64..1_i64).take(b1).last() })) { ((Some(e4), _) | (_, Some(e4))) if ((e4 < 3_i64) && (b1 <= 7_usize)) => c2.clone(), _ => c2.clone() }), (Decimal::new(25_i64, 3_u32).unwrap_or_default() - (-1_i64)));
    if a0.is_urgent {
        return Err((FlowError::Failed { code: "early".to_string(), text: format!("{{{}x{:0^5}}}{c2:>5}", 0_i32, DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) }));
    }
    let c7 = vec![(if (c2 >= "b".to_string()) { Ok(vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }).unwrap_or_default(), Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()]).unwrap_or_else(|| vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()]), (match (if (b1 >= 2_usize) { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: a5.clone() })) }) { Ok(b6) => vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()], Err((FlowError::Offline { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::Cancelled { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. })) => vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()], _ => vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()] })];
    if ({ let d8 = b1; vec![(b1 <= 1_usize), (c2.clone() <= String::new())] }).into_iter().chain((if (a5.clone() <= "\"{}\\".to_owned()) { Ok(vec![(a5.clone() != "A\r\nB\n\n".to_owned())]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a5.clone() })) }).unwrap_or_default().into_iter()).fold(false, |e9, a10| e9) {
        let (b11, _) = (c7.clone(), " \t x\n".to_owned());
    } else {
        cx.commit(a0)?;
        match b1 {
            0 if (!a0.is_urgent) => {
                let Some(a15) = vec![vec![String::from(" \t x\n"), c2.clone()]].into_iter().flatten().zip(vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()].into_iter().collect::<Vec<_>>().into_iter().rev().filter(|c12| vec![10_i32, (-2_i32), 1_i32].contains(&1000000_i32))).map(|d13| c2.clone().to_owned()).find(|e14| a0.is_urgent) else {
                    return Err(FlowError::Offline);
                };
            }
            5_usize => {
                let mut b16 = a0.title.clone();
            }
            c17 => {
                let a20 = {
                    let d18;
                    if (a0.title <= "Ä".to_string()) { d18 = (match a5.clone().as_str() { "ab,b,,c" => Some(b1), _ => Some(c17) }).map_or_else(|| c2.clone(), |e19| a5.clone()); } else { d18 = a5.clone(); }
                    d18.clone()
                };
            }
        }
    }
    cx.commit(a0)?;
    if let Some(mut c22) = cx.first(Task::filter(|b21| (b21.effort >= (-2_i32))).order_by(|t| t.effort).limit(3))? {
        let mut d23 = cx.create(Task { state: State::Open, effort: 7_i32, weight: 0_i64, price: Decimal::new((-35_i64), 2_u32).unwrap_or_default(), due: Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), ..Task::default() })?;
        cx.commit(&mut c22)?;
    }
    let (e24, a25) = (c2.clone(), c2.clone());
    Ok(vec![vec![400_i32, (-40000_i32), 29_i32]])
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, mut c2: Option<i32>) -> FlowResult<i32> {
    c2 = ({ let a5 = (match (if (b1 >= (-1_i32)) { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "\"{}\\".to_string() })) }) { Ok(_) => (if (b1 >= 1000000_i32) { Ok(c2) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }).unwrap_or_else(|d3| c2), Err(FlowError::Failed { code: e4, .. }) => c2.xor(c2), _ => c2 }); (if c2.is_some() { Some(b1) } else { None }) });
    if true {
        if let (1_i32 | 3_i32) = b1 && (b1 < 3_i32) {
            if (b1 > 0_i32) {
                return cx.fail("given-up", vec!["a".to_string()].into_iter().collect::<String>());
            }
        }
        a0.effort = (match b1 { 12 => c2.iter().rev().rev().product::<i32>(), (0_i32..) if a0.due.is_some() => b1.rem_euclid(b1).div_euclid(({ let b6 = c2; b1 })), c7 => (if a0.due.is_some() { (if (a0.weight > 0_i64) { Ok(c7) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" ") })) }) } else { (if (a0.state == State::Open) { Ok(c7) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }) }).unwrap_or_else(|d8| 5_i32) });
    }
    cx.message(format!("x{}{b1:<1}", vec![c2, c2].into_iter().skip_while(|e9| (b1 > (-2_i32))).fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |a10, b11| a10)));
    'l15: for a15 in vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), ((-1_i64)..3_i64).fold(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), |c12, d13| DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())] {
        'l17: for c17 in &vec![c2, Some(b1), c2] {
            let e19 = {
                let d18;
                if a0.seen.is_some() { d18 = (if (a0.effort >= 0_i32) { b1 } else { b1 }); } else { d18 = (-7_i32); }
                d18
            };
        }
        let b21 = cx.count(Task::filter(|a20| ((a20.is_urgent && a20.is_urgent) && a20.title.contains("a"))).offset(0).limit(3))?;
    }
    let Some(c22) = (if a0.due.is_none() { Some(c2) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() }));
    };
    Ok((-7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    'l5: for a5 in vec![(Decimal::new(12345_i64, 29_u32).unwrap_or_default() <= 10_i32), Some((*b1)).into_iter().skip(29_usize).any(|d3| c2), a0.as_ref().is_empty()] {
        let b6 = a0.weight;
        let mut c7 = cx.create(Task { weight: (match (if (!c2) { Ok((if ((*b1) < 3_i64) { Some((if a0.due.is_none() { Ok(Some((*b1))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_owned() })) })) } else { None })) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("aaa") })) }) { Ok(Some(Ok(_))) => (*b1), Ok(Some(Err(_))) => b6, Ok(None) => b6, _ => b6 }), ..Task::default() })?;
        'l10: for _ in vec![(match (if a0.seen.is_some() { Ok(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(d8) => 40000_usize, Err(_) => 3_usize, _ => 1_usize }), Some(2_usize).unwrap_or(3_usize)] {
            'l13: for d13 in &(match b6 { a10 @ (..400) => vec![a10, b6, (*b1)], b11 => vec![b11, 0_i64, b11] }) {
                c7.effort = 1_i32;
                cx.commit(&mut c7)?;
            }
            c7.effort += Some(Some(a5)).flatten().into_iter().chain(vec![a5].into_iter().take_while(|e14| c2).collect::<Vec<_>>().into_iter()).fold((if let (1_i64..5_i64) = (*b1) { (-2_i32) } else { 7_i32 }), |a15, b16| (a15 + ({ let c17 = a5; (1_i32..4_i32).take(1_usize).map(|d18| d18).sum::<i32>() })));
        }
    }
    let e19 = (c2, (*b1));
    if let (400_i64..) = (*b1) {
        if (match c2 { false => Some(c2), a20 => Some(a20) }).unwrap_or_default() {
            'l22: for _ in &(if let false = c2 { vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default()] }) {
                Some(vec![3_usize, 7_usize]).into_iter().chain(Some(vec![7_usize, 7_usize, 1000000_usize]).into_iter()).fold(Some(String::from(" ")), |c22, d23| c22.clone()).into_iter().for_each(|e24| { let _ = DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default().minutes_until(DateTime::from_milliseconds(1_i64).unwrap_or_default()); });
                let mut d28: String = vec![((*b1), "İstanbul".to_string())].into_iter().skip(5_usize).fold("ß".to_string(), |a25, (b26, c27)| a25.clone());
                d28.push('"');
            }
            if let Some(mut a30) = cx.first(Task::filter(|e29| e29.is_urgent).order_by_descending(|t| t.title).limit(1))? {
                cx.show_home()?;
                let mut b31 = cx.get(a30.as_ref())?;
            }
        } else {
            for mut d33 in cx.retrieve(Task::filter(|c32| ((c32.effort < 4_i32) && c32.is_urgent)).order_by_descending(|t| t.price).offset(2).limit(1))? {
                let e34 = c2;
                cx.commit(&mut d33)?;
            }
            let mut a35 = (*b1);
        }
    } else {
        cx.message(format!(" of {:12.5}{}{c2}", Decimal::from(0_i32), "aaa".to_owned()));
        c2 = c2;
    }
    let b36 = cx.count(Task::all().order_by(|t| t.title).offset(1).limit(1))?;
    c2 = c2;
    let d38 = cx.count(Task::filter(|c37| (!(c37.is_urgent || (c37.price >= Decimal::ZERO)))).order_by(|t| t.effort).limit(2))?;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_171(cx: &mut Device, a0: &mut Obj<Task>, b1: String, c2: &bool, d3: &i32) -> FlowResult<i64> {
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 2_i32 && (a0.price < Decimal::ZERO) {
            e4 += 1_i32;
            a0.title += &b1;
            let b6 = (*d3).min(5_i32);
        }
    }
    let e9 = {
        let c7;
        if (if ((*d3) < 1_i32) { (*c2) } else { Some(State::Open).into_iter().all(|d8| (*c2)) }) { c7 = format!("x{}x{}", c2, d3); } else { c7 = flow_029(cx, &b1, &(match b1.clone().as_str() { "ab,b,,c" => State::Open, _ => State::Half }), (if let true = (*c2) && (a0.effort >= 1_i32) { vec![(400_i32, (*d3)), ((*d3), (*d3)), ((*d3), 7_i32)].into_iter().nth(1_usize) } else { Some(((*d3), 10_i32)).into_iter().next() }))?; }
        c7.clone()
    };
    let mut a10: String = e9.clone();
    a10 = Some((*c2)).map_or(a0.title.clone(), |b11| (Some(b1.clone()).into_iter().fold(b1.clone(), |c12, d13| (c12.clone() + &({ let e14 = b11; c12.clone() }))) + " \t x\n"));
    let (a15, _) = (DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), (*d3));
    let mut b16: String = (format!("{b1}x{a15}{}", Decimal::from(5_i32)) + &b1);
    if let (12_i32 | 14_i32) = (*d3) {
        let c22 = {
            let c17;
            if (!(*c2)) { c17 = (1_usize as usize).to_owned(); } else { c17 = (b16.char_indices().map(|(d18, e19)| e19.to_string()).fold(40000_usize, |a20, b21| a20) as usize); }
            c17
        };
    }
    a0.is_urgent = Some(Some((State::Half, 1000000_usize)).into_iter().collect::<Vec<_>>()).into_iter().flatten().step_by(2_usize).all(|(d23, e24)| true);
    Ok(7_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_172(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Vec<(i32, i64)>) -> FlowResult<i32> {
    let e4 = {
        let d3;
        if (c2.len() < 3_usize) { d3 = a0.title.clone().to_lowercase(); } else { d3 = b1.clone().max(b1.clone()); }
        d3.clone()
    };
    let a5 = c2.clone().contains(&c2.pop().unwrap_or(((-7_i32), 29_i64)));
    c2.sort_by_key(|(b6, c7)| (match (*b6) { 12_i32 if (a0.effort >= 1_i32) => (match a5 { false => vec![e4.clone(), b1.clone()], d8 => vec![String::from("-17"), b1.clone(), b1.clone()] }), e9 => vec![b1.clone()] }));
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 4_i32 && true {
            a10 += 1_i32;
            cx.show_home()?;
            cx.show_home()?;
        }
    }
    if let true = a5 && (a0.weight >= 1_i64) {
        'l13: for d13 in vec![vec![2_i32, (-7_i32), 2_i32].into_iter().product::<i32>()] {
            c2 = (if ((*b1) <= "aaa".to_string()) { Ok(vec![b1.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: e4.clone() })) }).unwrap_or_else(|e14| vec![e4.clone(), e4.clone()].into_iter().collect::<Vec<_>>()).into_iter().filter_map(|a15| Some((d13, 1_i64))).into_iter().collect::<Vec<_>>();
            let d18: String = loop {
                let c17 = e4.clone();
                break format!("x{c17}{b1:*>.2}ß{}", DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default());
            };
        }
    }
    cx.close_page()?;
    let e24 = Some(e4.clone()).unwrap_or_default().split_whitespace().map(|e19| e19.to_string()).find_map(|a20| Some(1_usize).to_owned()).map_or((b1.clone().to_string() + b1), |b21| Some(400_i64).map_or(Some(e4.clone()), |c22| Some(b1.clone())).into_iter().filter(|d23| a5).collect::<String>());
    for b26 in cx.retrieve(Task::filter(|a25| a25.title.starts_with("a")).offset(1).limit(2))? {
        cx.delete(b26)?;
    }
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, a0: &Option<Vec<i64>>) -> FlowResult<usize> {
    let e4 = {
        let b1;
        if (*a0).is_some() { b1 = (if let Some(_) = a0.clone() { 2_i64 } else { vec![" ".to_string()].into_iter().into_iter().fold(7_i64, |c2, d3| (-2_i64)) }); } else { b1 = Some((-7_i64)).unwrap_or(10_i64.max((-7_i64))); }
        b1
    };
    let a10 = {
        let a5;
        if (*a0).is_none() { a5 = e4; } else { a5 = (4_usize..8_usize).map(|b6| Some(e4).unwrap_or_else(|| e4)).chain(vec![e4, e4]).fold((e4 % 7_i64), |c7, d8| (d8 + ({ let e9 = a0.clone().unwrap_or_default(); (if (*a0).is_none() { Ok(400_i64) } else { Err(FlowError::Offline) }).unwrap_or(c7) }))); }
        a5
    };
    let b16: i64 = 'l12: loop {
        let a15 = {
            let c12;
            if (*a0).is_some() { c12 = ((-3_i64)..3_i64).step_by(1_usize).fold(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), |d13, e14| d13).first_of_quarter(); } else { c12 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(); }
            c12
        };
        break a10;
    };
    if (*a0).is_some() {
        cx.message((" \t x\n".to_string().trim_start_matches("x=1=2").to_string() + &Some(vec![State::Open]).into_iter().fold("Ä".to_string(), |c17, d18| (c17.clone() + &({ let e19 = 1_i64; c17.clone() })))));
        let mut a20: i64 = b16;
    }
    Ok(State::Half.name().to_string().len())
}

/// Step by step.
#[nanoflow]
pub fn flow_174(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, c2: usize, d3: Option<i32>) -> FlowResult<Vec<Decimal>> {
    {
        let mut e4 = 0_i32;
        while e4 < 3_i32 && (a0.price > Decimal::ONE) {
            e4 += 1_i32;
            a0.weight /= 1_i64;
        }
    }
    cx.commit(a0)?;
    b1 = (Some(" ".to_owned()).xor(Some(String::from(""))).unwrap_or_else(|| String::from("aaa").to_lowercase()) + &Some(String::from("a")).xor(Some("".to_owned())).into_iter().collect::<String>());
    let (b6, c7) = (b1.clone(), b1.clone());
    let _ = vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()].to_owned();
    if (c2 > 1_usize) {
        return Ok((if (c2 != 7_usize) { Ok(vec![Decimal::ZERO]) } else { Err(FlowError::Offline) }).unwrap_or_default().into_iter().filter(|d8| ((*d8) < ({ let e9 = c7.repeat(1_usize); Decimal::ZERO }))).skip_while(|a10| ((*a10) < ({ let _ = b1.clone().to_uppercase(); (*a10) }))).collect::<Vec<_>>());
    }
    Ok(vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::new(12345_i64, 3_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_175(cx: &mut Device, a0: &mut Obj<Task>, b1: (Option<DateTime>, (i32, bool)), mut c2: Decimal) -> FlowResult<String> {
    c2 = c2;
    if (if (a0.weight <= 3_i64) { Ok(0_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }).is_err() {
        let (d3, e4) = (c2, c2);
        let mut b16 = (if let (Some(a5), (b6, c7)) = b1 { vec![Some(400_i64)].into_iter().flatten().fold(vec![b1, b1].into_iter().take_while(|(d8, (e9, a10))| (*a10)).fold(d3, |b11, c12| b11), |d13, e14| (d13 + ({ let a15 = c7; d3 }))) } else { vec![c2, d3].into_iter().sum::<Decimal>() });
    } else {
        let _ = (vec![(c2 == Decimal::from((-1_i32)))], c2);
    }
    let d18 = {
        let c17;
        if (a0.weight > (-1_i64)) { c17 = Decimal::from((-40000_i64)); } else { c17 = Some(c2).into_iter().collect::<Vec<_>>().into_iter().step_by(2_usize).sum::<Decimal>(); }
        c17
    };
    if b1.0.is_none() {
        return Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned().replace("Ä", "日本語") }));
    }
    if (a0.state != State::Open) {
        c2 += Decimal::new((-35_i64), 2_u32).unwrap_or_default();
    } else {
        let mut d23 = Some((match b1 { (Some(e19), (a20, b21)) => c2, (_, c22) => d18 })).unwrap_or_else(|| Decimal::ZERO);
        a0.title = format!("ß{:ß<1.1}}}{:ß^1}{}", Some(d23).into_iter().fold("-17".to_owned(), |e24, a25| e24.clone()), Some(Some(0_i64)).map_or_else(|| 40000_usize, |b26| 1000000_usize), DateTime::from_milliseconds(0_i64).unwrap_or_default().days_until(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()));
    }
    for d28 in cx.retrieve(Task::filter(|c27| (c27.state == State::Done)).order_by(|t| t.price).offset(0).limit(3))? {
        cx.delete(d28)?;
    }
    Ok(a0.title.clone())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_176(cx: &mut Device, a0: &mut Obj<Task>, b1: Decimal, c2: Vec<(String, State)>) -> FlowResult<usize> {
    if (b1 > Decimal::ZERO) {
        return cx.fail("given-up", "\"{}\\".to_owned().replace("aaa", &"日本語".to_string()));
    }
    let mut d3 = cx.create(Task { state: State::Done.to_owned(), price: (b1 % b1), due: (if (b1 > Decimal::new(999_i64, 29_u32).unwrap_or_default()) { Ok(Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_owned() })) }).unwrap_or(Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())), ..Task::default() })?;
    cx.log(Level::Warning, d3.title.clone());
    for a5 in cx.retrieve(Task::filter(|e4| (e4.due.is_none() && ((e4.state == State::Open) || e4.title.ends_with("")))).limit(2))? {
        cx.delete(a5)?;
    }
    d3.weight -= (if let State::Open = State::Half { Some(1_i64).into_iter().enumerate().map(|(b6, c7)| (c7 + ({ let d8 = b1; c7 }))).take_while(|e9| (b1 == Decimal::new(12345_i64, 29_u32).unwrap_or_default())).sum::<i64>() } else if (a0.price <= Decimal::ZERO) { (-40000_i64) } else { 7_i64 });
    let _ = Decimal::ONE;
    if (b1 <= Decimal::ZERO) {
        let mut c12 = ({ let a10 = c2.clone(); vec![Some(State::Half), Some(State::Open), Some(State::Done)] }).into_iter().flatten().last().filter(|b11| vec![vec![(*b11), (*b11)], vec![(*b11), (*b11), (*b11)], vec![State::Done]].contains(&Some((*b11)).into_iter().collect::<Vec<_>>()));
    }
    let d13: Decimal = b1;
    Ok(0_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_177(cx: &mut Device, mut a0: usize, b1: &Option<Vec<DateTime>>, mut c2: (i32, Vec<State>)) -> FlowResult<Option<bool>> {
    let d3: Option<Vec<DateTime>> = b1.clone();
    let mut a5 = format!("ß{a0}{{{}}}{:^}", "A\r\nB\n\n".to_owned().to_owned(), (if (*b1).is_some() { Ok((-2_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) }).unwrap_or_else(|e4| 3_i32));
    let mut b6 = Some(b1.clone()).unwrap_or_default().xor(Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()]));
    let a10 = b6.replace((if let Some(_) = d3.clone() { (match b1.clone() { Some(_) if (a0 <= 5_usize) => vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()], None => vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()], c7 => vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()] }) } else { vec![Some(vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]), b1.clone()].into_iter().fold(vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()], |d8, e9| d8.clone()) }));
    Ok(Some(vec![(a0 < 7_usize), (a0 == 2_usize)]).unwrap_or_default().get(3_usize).cloned())
}

/// Step by step.
#[nanoflow]
pub fn flow_178(cx: &mut Device, mut a0: (i32, Vec<i32>), b1: &State) -> FlowResult<Date> {
    let b6 = {
        let c2;
        if ((*b1) == State::Half) { c2 = Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()).into_iter().map(|d3| a0.clone().min(a0.clone())).fold(cx.now(), |e4, a5| e4); } else { c2 = DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(); }
        c2
    };
    if (a0.0 >= (-1_i32)) {
        let d8 = {
            let c7;
            if ((*b1) != State::Done) { c7 = 400_i32; } else { c7 = ((if (a0.1.len() < 2_usize) { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or(7_usize) as i32); }
            c7
        };
        match (d8 / 1_i32) {
            (1_i32..) if ((*b1) != State::Done) => {
                let Some(_) = (if ((*b1) == State::Done) { Some(Some(a0.clone()).into_iter().fold(State::Half, |e9, (a10, b11)| e9)) } else { None }) else {
                    return Ok((if (a0.0 >= 3_i32) { Ok(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or_default());
                };
            }
            c12 => {
                'l14: for (e14, a15) in &vec![a0.clone(), a0.clone(), a0.clone()] {
                    let d18: i32 = (d8 + vec![(Decimal::new(999_i64, 1_u32).unwrap_or_default(), 1_usize), (Decimal::ZERO, 3_usize), (Decimal::new(999_i64, 3_u32).unwrap_or_default(), 7_usize)].into_iter().chain(Some((Decimal::new((-35_i64), 0_u32).unwrap_or_default(), 2_usize)).into_iter()).rev().fold(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |b16, c17| b16).day());
                }
            }
        }
    } else {
        a0 = (match (*b1) { State::Open => a0.clone(), e19 => a0.clone() });
        'l24: for e24 in vec![a0.clone(), a0.clone()].into_iter().max_by_key(|a20| (-40000_i64)).into_iter().filter_map(|(b21, c22)| Some((*b1))).chain(Some((*b1)).into_iter()).collect::<Vec<_>>() {
            'l26: for b26 in vec![e24, e24] {
                if ((*b1) == State::Done) {
                    continue;
                }
                let c27 = e24;
                cx.log(Level::Warning, (format!("}}{b6:^5}{{{:>12}", ((*b1) < State::Done)) + "Ä"));
            }
        }
    }
    if ((*b1) != State::Half) {
        if (a0.0 > 0_i32) {
            return Err((FlowError::Failed { code: "late".to_string(), text: (FlowError::Failed { code: "empty".to_string(), text: String::from("ab,b,,c") }).code().to_string() }));
        }
        'l31: for b31 in vec![Some((*b1)).into_iter().fold(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), |d28, e29| d28), (match " ".to_string().as_str() { "ab,b,,c" => Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), _ => Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() })] {
            'l33: for d33 in vec![b6, DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().start_of_quarter(), b6.to_owned()] {
                let mut c42 = (match a0.clone() { (-7_i32, e34) => Some(a0.clone()).into_iter().filter_map(|(a35, b36)| Some(State::Half)).chain(vec![State::Open].into_iter()).fold(a0.clone(), |c37, d38| c37.clone()), (e39, a40) => a0.clone(), b41 => b41.clone() });
                let d43 = (b31, String::from("\"{}\\"));
                let mut e44: State = (*b1);
            }
        }
    } else {
        let _ = 0_usize;
    }
    let mut a45 = (*b1);
    a45 = (*b1);
    a0 = a0.clone();
    let mut b46: String = " \t x\n".to_string();
    cx.log(Level::Warning, format!("{{{b46}"));
    Ok(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_179(cx: &mut Device, a0: &mut Obj<Task>, b1: i32) -> FlowResult<bool> {
    let mut c2: i32 = b1;
    cx.commit(a0)?;
    a0.state = Some(Some(c2)).unwrap_or_default().into_iter().fold(vec![(-7_i32)].into_iter().fold((if (b1 <= 3_i32) { Ok(State::Half) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }), |d3, e4| (if (a0.effort >= 3_i32) { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_owned() })) })), |a5, b6| Some(Some("a".to_owned())).into_iter().zip(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]).map(|c7| Some(String::from("-17"))).fold((if (b1 <= 0_i32) { Ok(State::Open) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }), |d8, e9| (if (a0.state != State::Open) { Ok(State::Done) } else { Err(FlowError::Offline) }))).unwrap_or_else(|a10| State::Open);
    match c2 {
        (3_i32..=9_i32) => {
            let _ = Some(c2).or_else(|| Some(b1)).unwrap_or_else(|| vec![b1].into_iter().chain(vec![b1, b1, b1].into_iter()).sum::<i32>());
        }
        b11 @ (-7_i32..-3_i32) => {
            match b1 {
                (12 | 14) => {
                    a0.weight *= 3_i64;
                }
                c12 => {
                    let mut d13 = cx.create(Task { state: State::Open, seen: DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().end_of_week(), ..Task::default() })?;
                }
            }
        }
        e14 => {
            let a15 = flow_024(cx, (if let (-1_i32..=5_i32) = b1 { (Some(b1), (String::from("日本語"), "aaa".to_string())) } else if (a0.price <= Decimal::ZERO) { (Some(e14), (String::from(" \t x\n"), "A\r\nB\n\n".to_string())) } else { (Some(b1), ("A\r\nB\n\n".to_string(), String::from("\"{}\\"))) }))?;
        }
    }
    'l20: for a20 in vec![Some((-1_i64)), Some((2_i64, b1)).into_iter().skip(400_usize).chain(vec![((-2_i64), b1)]).fold(Some((-40000_i64)), |b16, (c17, d18)| Some(c17))] {
        c2 %= (-b1);
        if (b1 <= 3_i32) {
            cx.log(Level::Warning, format!("}}{:<1}", b1));
        }
    }
    'l22: for c22 in vec![a0.effort, b1, c2] {
        let b26 = {
            let d23;
            if (b1 > 0_i32) { d23 = Some(3_i32).into_iter().fold(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |e24, a25| e24).year(); } else { d23 = b1; }
            d23
        };
        if let Some(mut d28) = cx.first(Task::filter(|c27| (c27.effort < b1)).order_by(|t| t.price).limit(3))? {
            let (e29, a30) = (c22, b26);
            if let Some(mut c32) = cx.first(Task::filter(|b31| b31.due.is_some()).order_by_descending(|t| t.effort).limit(2))? {
                let mut d33 = e29;
                d33 += e29;
            }
        }
        let a35 = cx.count(Task::filter(|e34| (e34.effort < c22)).order_by_descending(|t| t.effort).offset(2).limit(2))?;
    }
    let _ = c2;
    Ok((b1 > 29_i32))
}

/// How each flow is called as the function that it is.
pub const STATEMENTS: &[Case] = &[
    Case { name: "flow_000", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_000(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_001", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: (Decimal, i64) = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_001(cx, &mut x0, x1, &x2, &mut x3)?; g.give(&made) } },
    Case { name: "flow_002", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<i32> = g.take()?; let made = flow_002(cx, &mut x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_003", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: (i32, Option<usize>) = g.take()?; let made = flow_003(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_004", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let made = flow_004(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_005", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: Vec<bool> = g.take()?; let mut x3: Option<Date> = g.take()?; let made = flow_005(cx, &mut x0, x1, &mut x2, x3)?; g.give(&made) } },
    Case { name: "flow_006", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Option<i64> = g.take()?; let mut x3: bool = g.take()?; let made = flow_006(cx, &x0, &x1, &mut x2, x3)?; g.give(&made) } },
    Case { name: "flow_007", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_007(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_008", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: i32 = g.take()?; let made = flow_008(cx, &mut x0, &x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_009", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: Option<(i64, i32)> = g.take()?; let made = flow_009(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_010", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Option<String> = g.take()?; let made = flow_010(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_011", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Date> = g.take()?; let mut x2: Vec<Date> = g.take()?; let made = flow_011(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_012", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<String>> = g.take()?; let mut x2: (Vec<i64>, Option<i64>) = g.take()?; let made = flow_012(cx, &mut x0, &mut x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_013", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: ((i64, i64), Vec<i32>) = g.take()?; let mut x3: Vec<Vec<usize>> = g.take()?; let made = flow_013(cx, &x0, x1, &mut x2, &x3)?; g.give(&made) } },
    Case { name: "flow_014", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: Vec<String> = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_014(cx, &x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_015", run: |cx, g| { let mut x0: (State, DateTime) = g.take()?; let mut x1: bool = g.take()?; let made = flow_015(cx, &x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_016", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i32 = g.take()?; let made = flow_016(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_017", run: |cx, g| { let mut x0: Vec<(DateTime, String)> = g.take()?; let mut x1: (Vec<usize>, State) = g.take()?; let made = flow_017(cx, x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_018", run: |cx, g| { let mut x0: (Option<usize>, Vec<Decimal>) = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_018(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_019", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_019(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_020", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let made = flow_020(cx, &mut x0)?; g.give(&made) } },
    Case { name: "flow_021", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_021(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_022", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_022(cx, &x0, x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_023", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_023(cx, &mut x0, &x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_024", run: |cx, g| { let mut x0: (Option<i32>, (String, String)) = g.take()?; let made = flow_024(cx, x0)?; g.give(&made) } },
    Case { name: "flow_025", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: Vec<Vec<bool>> = g.take()?; let made = flow_025(cx, &x0, &mut x1, &x2)?; g.give(&made) } },
    Case { name: "flow_026", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_026(cx, x0)?; g.give(&made) } },
    Case { name: "flow_027", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Vec<i32> = g.take()?; let mut x2: String = g.take()?; let made = flow_027(cx, &mut x0, &mut x1, &x2)?; g.give(&made) } },
    Case { name: "flow_028", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: Option<Option<String>> = g.take()?; let made = flow_028(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_029", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: State = g.take()?; let mut x2: Option<(i32, i32)> = g.take()?; let made = flow_029(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_030", run: |cx, g| { let mut x0: (DateTime, Vec<usize>) = g.take()?; let made = flow_030(cx, x0)?; g.give(&made) } },
    Case { name: "flow_031", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: String = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_031(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_032", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: i32 = g.take()?; let mut x2: bool = g.take()?; let made = flow_032(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_033", run: |cx, g| { let mut x0: (DateTime, Vec<Decimal>) = g.take()?; let mut x1: bool = g.take()?; let mut x2: String = g.take()?; let made = flow_033(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_034", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<Decimal>> = g.take()?; let mut x3: bool = g.take()?; let made = flow_034(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_035", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<Decimal>> = g.take()?; let mut x3: Option<State> = g.take()?; let made = flow_035(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_036", run: |cx, g| { let mut x0: Option<Option<String>> = g.take()?; let mut x1: bool = g.take()?; let made = flow_036(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_037", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (State, Option<String>) = g.take()?; let mut x2: Option<usize> = g.take()?; let made = flow_037(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_038", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<String> = g.take()?; let mut x2: (i32, Vec<bool>) = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_038(cx, &mut x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_039", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Option<Option<bool>> = g.take()?; let made = flow_039(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_040", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<String>> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_040(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_041", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_041(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_042", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_042(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_043", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(String, String)> = g.take()?; let mut x2: Option<String> = g.take()?; let mut x3: String = g.take()?; let made = flow_043(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_044", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<Date> = g.take()?; let mut x3: Option<i32> = g.take()?; let made = flow_044(cx, &mut x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_045", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(i64, String)> = g.take()?; let mut x2: bool = g.take()?; let made = flow_045(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_046", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: DateTime = g.take()?; let mut x2: (usize, i32) = g.take()?; let made = flow_046(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_047", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<Date>> = g.take()?; let made = flow_047(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_048", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: (Option<usize>, State) = g.take()?; let mut x3: State = g.take()?; let made = flow_048(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_049", run: |cx, g| { let mut x0: Vec<Date> = g.take()?; let made = flow_049(cx, x0)?; g.give(&made) } },
    Case { name: "flow_050", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: usize = g.take()?; let mut x2: i32 = g.take()?; let made = flow_050(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_051", run: |cx, g| { let mut x0: Option<Date> = g.take()?; let mut x1: State = g.take()?; let mut x2: i32 = g.take()?; let made = flow_051(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_052", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<(String, bool)> = g.take()?; let mut x2: ((i64, State), i32) = g.take()?; let made = flow_052(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_053", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_053(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_054", run: |cx, g| { let mut x0: Vec<(i64, DateTime)> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_054(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_055", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<String>> = g.take()?; let mut x2: Option<Decimal> = g.take()?; let made = flow_055(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_056", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: DateTime = g.take()?; let mut x3: i64 = g.take()?; let made = flow_056(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_057", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Option<Option<State>> = g.take()?; let made = flow_057(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_058", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_058(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_059", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<String> = g.take()?; let mut x2: String = g.take()?; let mut x3: (Option<i64>, String) = g.take()?; let made = flow_059(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_060", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let mut x1: (String, (usize, i32)) = g.take()?; let made = flow_060(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_061", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<String>, i64) = g.take()?; let made = flow_061(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_062", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let made = flow_062(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_063", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: String = g.take()?; let made = flow_063(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_064", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: ((i32, bool), i32) = g.take()?; let mut x2: Option<(i64, String)> = g.take()?; let made = flow_064(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_065", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_065(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_066", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<State> = g.take()?; let mut x2: Vec<Vec<Decimal>> = g.take()?; let made = flow_066(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_067", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<usize> = g.take()?; let mut x2: i32 = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_067(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_068", run: |cx, g| { let mut x0: Option<Vec<String>> = g.take()?; let made = flow_068(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_069", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: ((String, State), usize) = g.take()?; let mut x3: Option<Option<i64>> = g.take()?; let made = flow_069(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_070", run: |cx, g| { let mut x0: Option<DateTime> = g.take()?; let mut x1: Vec<i32> = g.take()?; let mut x2: Vec<bool> = g.take()?; let made = flow_070(cx, &x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_071", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<Vec<i64>> = g.take()?; let made = flow_071(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_072", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<usize>> = g.take()?; let made = flow_072(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_073", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<String> = g.take()?; let made = flow_073(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_074", run: |cx, g| { let mut x0: (Option<Decimal>, i64) = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: Option<String> = g.take()?; let made = flow_074(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_075", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<Decimal>, Vec<String>) = g.take()?; let mut x2: i32 = g.take()?; let mut x3: bool = g.take()?; let made = flow_075(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_076", run: |cx, g| { let mut x0: Option<Date> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_076(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_077", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Option<usize> = g.take()?; let made = flow_077(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_078", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: bool = g.take()?; let made = flow_078(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_079", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: bool = g.take()?; let mut x2: i32 = g.take()?; let made = flow_079(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_080", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: usize = g.take()?; let made = flow_080(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_081", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_081(cx, x0)?; g.give(&made) } },
    Case { name: "flow_082", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<i64>> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_082(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_083", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let mut x3: String = g.take()?; let made = flow_083(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_084", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Vec<String> = g.take()?; let made = flow_084(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_085", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_085(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_086", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<i32>, Vec<String>) = g.take()?; let mut x2: String = g.take()?; let mut x3: i32 = g.take()?; let made = flow_086(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_087", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: State = g.take()?; let mut x3: String = g.take()?; let made = flow_087(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_088", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<i32> = g.take()?; let made = flow_088(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_089", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<String>> = g.take()?; let mut x2: i64 = g.take()?; let mut x3: i64 = g.take()?; let made = flow_089(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_090", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_090(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_091", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: String = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_091(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_092", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: State = g.take()?; let mut x3: bool = g.take()?; let made = flow_092(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_093", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Date = g.take()?; let made = flow_093(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_094", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<State> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_094(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_095", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: Vec<(State, State)> = g.take()?; let mut x2: String = g.take()?; let made = flow_095(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_096", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Vec<Vec<String>> = g.take()?; let made = flow_096(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_097", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_097(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_098", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_098(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_099", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<String>, Option<State>) = g.take()?; let made = flow_099(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_100", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: usize = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_100(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_101", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Date = g.take()?; let made = flow_101(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_102", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Option<i32> = g.take()?; let made = flow_102(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_103", run: |cx, g| { let mut x0: (State, Date) = g.take()?; let mut x1: i64 = g.take()?; let mut x2: DateTime = g.take()?; let made = flow_103(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_104", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<i64>, DateTime) = g.take()?; let made = flow_104(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_105", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = flow_105(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_106", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: Vec<String> = g.take()?; let made = flow_106(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_107", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let mut x2: i64 = g.take()?; let made = flow_107(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_108", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_108(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_109", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Vec<bool>> = g.take()?; let made = flow_109(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_110", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: i32 = g.take()?; let made = flow_110(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_111", run: |cx, g| { let mut x0: (Option<Date>, Vec<i64>) = g.take()?; let mut x1: Vec<(i32, i32)> = g.take()?; let made = flow_111(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_112", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Option<(String, i32)> = g.take()?; let made = flow_112(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_113", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_113(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_114", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<i64> = g.take()?; let mut x2: Option<i32> = g.take()?; let mut x3: Option<bool> = g.take()?; let made = flow_114(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_115", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = flow_115(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_116", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: DateTime = g.take()?; let mut x2: (DateTime, State) = g.take()?; let made = flow_116(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_117", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: ((String, State), State) = g.take()?; let mut x2: (Vec<i32>, String) = g.take()?; let made = flow_117(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_118", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: State = g.take()?; let mut x3: String = g.take()?; let made = flow_118(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_119", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: Vec<i32> = g.take()?; let mut x2: usize = g.take()?; let made = flow_119(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_120", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<Decimal>> = g.take()?; let mut x2: (i32, Option<i32>) = g.take()?; let made = flow_120(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_121", run: |cx, g| { let mut x0: i64 = g.take()?; let made = flow_121(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_122", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_122(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_123", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_123(cx, x0)?; g.give(&made) } },
    Case { name: "flow_124", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: bool = g.take()?; let mut x2: (Option<Decimal>, DateTime) = g.take()?; let made = flow_124(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_125", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<DateTime> = g.take()?; let made = flow_125(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_126", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: String = g.take()?; let made = flow_126(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_127", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: State = g.take()?; let made = flow_127(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_128", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: i64 = g.take()?; let made = flow_128(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_129", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let made = flow_129(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_130", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: Decimal = g.take()?; let mut x2: Vec<Vec<i32>> = g.take()?; let made = flow_130(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_131", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: (String, i32) = g.take()?; let made = flow_131(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_132", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_132(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_133", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_133(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_134", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_134(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_135", run: |cx, g| { let mut x0: Option<(i32, i64)> = g.take()?; let mut x1: String = g.take()?; let mut x2: i64 = g.take()?; let made = flow_135(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_136", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: i32 = g.take()?; let mut x2: Option<bool> = g.take()?; let made = flow_136(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_137", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Date> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_137(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_138", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: usize = g.take()?; let made = flow_138(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_139", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_139(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_140", run: |cx, g| { let mut x0: (i32, (String, Date)) = g.take()?; let mut x1: i64 = g.take()?; let made = flow_140(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_141", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<i64>> = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Option<Option<Decimal>> = g.take()?; let made = flow_141(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_142", run: |cx, g| { let mut x0: bool = g.take()?; let made = flow_142(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_143", run: |cx, g| { let mut x0: Vec<Option<String>> = g.take()?; let mut x1: i64 = g.take()?; let made = flow_143(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_144", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: State = g.take()?; let made = flow_144(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_145", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_145(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_146", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let made = flow_146(cx, x0)?; g.give(&made) } },
    Case { name: "flow_147", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<usize> = g.take()?; let made = flow_147(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_148", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: State = g.take()?; let mut x2: String = g.take()?; let made = flow_148(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_149", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: Vec<(State, String)> = g.take()?; let mut x2: Vec<i64> = g.take()?; let made = flow_149(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_150", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let made = flow_150(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_151", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Date> = g.take()?; let made = flow_151(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_152", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Vec<Vec<i64>> = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_152(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_153", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: i32 = g.take()?; let made = flow_153(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_154", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i64 = g.take()?; let made = flow_154(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_155", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (i64, Vec<String>) = g.take()?; let made = flow_155(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_156", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let mut x2: i64 = g.take()?; let mut x3: (Vec<bool>, String) = g.take()?; let made = flow_156(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_157", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i32 = g.take()?; let made = flow_157(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_158", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_158(cx, x0)?; g.give(&made) } },
    Case { name: "flow_159", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<i64> = g.take()?; let mut x2: (String, i32) = g.take()?; let made = flow_159(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_160", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_160(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_161", run: |cx, g| { let mut x0: Option<Option<usize>> = g.take()?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_161(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_162", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_162(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_163", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<Option<usize>> = g.take()?; let made = flow_163(cx, &x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_164", run: |cx, g| { let mut x0: (Option<i64>, (i32, i64)) = g.take()?; let mut x1: Vec<Vec<i32>> = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_164(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_165", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i32 = g.take()?; let mut x3: i64 = g.take()?; let made = flow_165(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_166", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<bool> = g.take()?; let mut x2: Vec<Option<bool>> = g.take()?; let mut x3: bool = g.take()?; let made = flow_166(cx, &x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_167", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<bool>> = g.take()?; let mut x2: State = g.take()?; let made = flow_167(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_168", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: String = g.take()?; let made = flow_168(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_169", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_169(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_170", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_170(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_171", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: bool = g.take()?; let mut x3: i32 = g.take()?; let made = flow_171(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_172", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<(i32, i64)> = g.take()?; let made = flow_172(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_173", run: |cx, g| { let mut x0: Option<Vec<i64>> = g.take()?; let made = flow_173(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_174", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: usize = g.take()?; let mut x3: Option<i32> = g.take()?; let made = flow_174(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_175", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<DateTime>, (i32, bool)) = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_175(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_176", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Vec<(String, State)> = g.take()?; let made = flow_176(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_177", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let mut x2: (i32, Vec<State>) = g.take()?; let made = flow_177(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_178", run: |cx, g| { let mut x0: (i32, Vec<i32>) = g.take()?; let mut x1: State = g.take()?; let made = flow_178(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_179", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_179(cx, &mut x0, x1)?; g.give(&made) } },
];
