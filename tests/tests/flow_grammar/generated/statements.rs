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
    let a5: (usize, Option<String>) = (2_usize, Some(String::new())).max((10_usize, Some(" ".to_string())));
    match (*c2) {
        (_, b6 @ (400_i64..)) => {
            a0.weight *= 3_i64;
        }
        (c7, _) => {
            a0.effort %= 1_i32;
        }
    }
    'l13: for _ in "A\r\nB\n\n".to_owned().url_decoded().and_then(|d8| vec![(*c2)].into_iter().fold(Some(vec![vec![7_i64, 400_i64, 1_i64], vec![(-7_i64), 400_i64, 0_i64], vec![2_i64, 1000000_i64, 3_i64]]), |e9, (a10, b11)| Some(vec![vec![7_i64, b11, b11], vec![b11, b11, b11]]))).into_iter().flatten().into_iter() {
        let d13: Decimal = Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default();
        let e14 = cx.count(Task::all().offset(0).limit(3))?;
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
pub fn flow_003(cx: &mut Device, mut a0: Vec<i32>, b1: &mut Vec<(bool, usize)>, mut c2: String) -> FlowResult<Option<i32>> {
    if (c2 >= "Ä".to_string()) {
        return Err((FlowError::Failed { code: "late".to_string(), text: vec![c2.clone(), c2.clone(), c2.clone()].concat() }));
    }
    'l4: while let Some(_) = a0.pop() {
        let b6 = Some(b1.clone()).into_iter().fold(cx.now(), |e4, a5| e4.start_of_week().unwrap_or_else(|| e4));
    }
    'l8: for d8 in vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()].into_iter() {
        let mut e9: bool = false;
        let mut a10: i32 = (a0.iter().rev().product::<i32>() - 29_i32);
        let (b11, c12) = (d8, vec![29_i32, a10]);
    }
    'l14: for _ in vec![a0.clone(), a0.clone()] {
        c2 += " ";
        c2 += "日本語";
        let mut a15: i64 = vec![2_i64, 29_i64, 1_i64].into_iter().enumerate().map(|e14| 2_i64).product::<i64>();
    }
    Ok(Some(0_i32))
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
        return Ok(Some(State::Done).and_then(|e4| Some((*c2))).into_iter().enumerate().map(|(a5, b6)| (if a0.due.is_some() { Ok((*c2)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") })) }).unwrap_or_default()).take((1000000_usize + 40000_usize)).fold(vec![(-7_i64), 29_i64].into_iter().take(10_usize).all(|c7| d3), |d8, e9| (match d3 { true => d8, a10 => d3 })));
    }
    'l12: for c12 in vec![(*c2)] {
        cx.show_home()?;
    }
    for b16 in vec![vec![(*c2), (*c2)].into_iter().rev().fold(d3, |d13, e14| d3)] {
        let mut c17: bool = b16;
        cx.show_home()?;
        cx.show_home()?;
    }
    let _ = (-2_i32);
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
    Ok(({ let b11 = 1_usize; vec![String::from("İstanbul"), String::from("-17"), "A\r\nB\n\n".to_owned()] }).concat())
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
        c2.extend((if (a0.price <= Decimal::ZERO) { (if (b1.len() <= 1_usize) { Some(a5) } else { Some(a5) }) } else { Some(a5) }));
        c2 = (if (c2.len() > 2_usize) { (match (if (a0.state == State::Open) { Ok(" \t x\n".to_string()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("\"{}\\") })) }) { Ok(b6) => b1.clone(), Err(_) => vec![a5, a5, Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], _ => c2.clone() }) } else { b1.clone() });
    }
    let c7 = c2.pop();
    Ok(vec![Some("ß".to_owned()), Some("".to_owned()), Some(" ".to_string())])
}

/// Step by step.
#[nanoflow]
pub fn flow_012(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<Vec<String>>, c2: &mut (Vec<i64>, Option<i64>)) -> FlowResult<(Option<Decimal>, (State, bool))> {
    if (a0.title < "aaa".to_string()) {
        return Ok((if let (d3, e4) = c2.clone() { Some(b1.clone()).into_iter().skip_while(|a5| true).fold((Some(Decimal::ONE), (State::Open, false)), |(b6, c7), d8| (b6, c7)) } else { Some(String::new()).map_or_else(|| (Some(Decimal::ZERO), (State::Done, false)), |e9| (Some(Decimal::from(1_i64)), (State::Done, (e9.clone() < "ab,b,,c".to_owned())))) }));
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
    Ok(Some(Some(String::from("A\r\nB\n\n"))).map_or_else(|| DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), |a10| DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()))
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
pub fn flow_015(cx: &mut Device, a0: &Decimal, b1: Option<Vec<i64>>) -> FlowResult<Decimal> {
    if b1.is_none() {
        return Err(FlowError::Offline);
    }
    'l4: for _ in vec![b1.clone(), b1.clone()].into_iter().collect::<Vec<_>>().into_iter().step_by(3_usize).take_while(|c2| (if ((*a0) >= Decimal::ONE) { ((*a0) > Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()) } else if ((*a0) < Decimal::ONE) { ((*a0) == Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()) } else { ((*a0) <= Decimal::new(12345_i64, 29_u32).unwrap_or_default()) })).collect::<Vec<_>>().into_iter() {
        let e4: usize = 1_usize;
    }
    'l6: for b6 in &vec![b1.clone(), b1.clone()] {
        let mut c7 = (if ((*a0) >= Decimal::ZERO) { Some(1_usize) } else { None }).into_iter().nth(3_usize);
        let d8 = c7.replace(7_usize);
        c7 = vec![Some(b1.clone()), Some(b6.clone()), Some(b1.clone())].into_iter().flatten().fold((if ((*a0) >= Decimal::ZERO) { Some(3_usize) } else { None }), |e9, a10| (if ((*a0) <= Decimal::ZERO) { Some(1_usize) } else { None }));
    }
    if ((*a0) > Decimal::ONE) {
        let b11 = vec![Some(((*a0) >= Decimal::ONE)), Some(((*a0) > Decimal::ONE)), Some(((*a0) > Decimal::new(12345_i64, 3_u32).unwrap_or_default()))];
        let c12 = Some((-7_i32));
    }
    Ok((*a0))
}

/// Step by step.
#[nanoflow]
pub fn flow_016(cx: &mut Device, a0: &mut Obj<Task>, b1: (bool, (String, State)), c2: (Option<bool>, String), mut d3: Vec<(usize, DateTime)>) -> FlowResult<Vec<usize>> {
    if (d3.len() < 3_usize) {
        return cx.fail("given-up", "x=1=2".to_string().trim_end().to_string());
    }
    let mut a5: (Option<bool>, String) = ({ let e4 = vec![(-2_i32), 3_i32, 10_i32]; c2.clone() });
    if (c2.1 >= "b".to_string()) {
        return cx.fail("given-up", Some(" ".to_string()).into_iter().skip_while(|b6| (b6.clone() <= "x=1=2".to_owned())).collect::<String>());
    }
    let mut c7: (Option<bool>, String) = a5.clone();
    Ok(vec![29_usize].min(vec![2_usize, 10_usize, 5_usize]))
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
            let mut c7: usize = (2_usize..3_usize).filter(|b6| (if (b1.len() < 3_usize) { Ok(true) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_string() })) }).ok().unwrap_or(d3.is_positive())).rev().product::<usize>();
        }
    }
    if (c2 >= 0_i64) {
        let mut d8 = (-2_i64);
    }
    Ok(Some(State::Half).or_else(|| Some(State::Open)).unwrap_or_else(|| Some(c2).into_iter().map(|e9| c2).fold(State::Open, |a10, b11| State::Half)))
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
            let mut d8: Vec<Vec<usize>> = (if (b1 <= 1_i64) { vec![(c2.clone(), State::Open), (c2.clone(), State::Open), (c2.clone(), State::Done)] } else { vec![(c2.clone(), State::Half), (c2.clone(), State::Half), (c2.clone(), State::Open)] }).into_iter().flat_map(|(a5, b6)| vec![vec![2_usize, 10_usize]]).skip_while(|c7| (d3 <= 29_i32)).next().into_iter().skip(10_usize).collect::<Vec<_>>();
        }
    }
    let e9 = c2.clone();
    Ok(Some(b1))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_020(cx: &mut Device, a0: &Obj<Task>, b1: &mut i64, c2: Decimal, d3: &mut Option<Vec<Date>>) -> FlowResult<Vec<Vec<i32>>> {
    let e4: Vec<bool> = vec![((*b1) != (-2_i64)), ((*b1) < (-7_i64))];
    *b1 = (*b1);
    for mut b6 in cx.retrieve(Task::filter(|a5| (a5.due.is_some() || a5.due.is_some())).limit(1))? {
        b6.weight /= 7_i64;
        cx.invalid(&b6, |o| o.due, (" \t x\n".to_owned() + &"İstanbul".to_owned()));
    }
    Ok(vec![vec![0_i32, 10_i32, 2_i32], vec![i32::MIN, 29_i32, 29_i32], vec![1_i32]])
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
pub fn flow_022(cx: &mut Device, a0: &(bool, String), b1: &mut Vec<State>) -> FlowResult {
    if ((*b1).len() > 1_usize) {
        return cx.fail("given-up", (if (a0.1 >= "b".to_string()) { String::from("a") } else { "-17".to_owned() }));
    }
    *b1 = b1.iter().copied().enumerate().map(|(c2, d3)| (if a0.0 { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_owned() })) }).unwrap_or(State::Half).max(({ let _ = d3; d3 }))).collect::<Vec<_>>();
    let d8 = {
        let e4;
        if (a0.1 >= "b".to_string()) { e4 = Some(Some("aaa".to_owned())).and(Some((-7_i64))).unwrap_or_default(); } else { e4 = Some(a0.clone()).or_else(|| Some(a0.clone())).into_iter().filter_map(|(a5, b6)| (if (!a0.0) { Ok(Some((-40000_i64))) } else { Err((FlowError::Failed { code: "late".to_string(), text: b6.clone() })) }).unwrap_or_else(|c7| Some(5_i64))).sum::<i64>(); }
        e4
    };
    *b1 = b1.clone();
    Ok(())
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
        if (*b1).is_none() { a5 = Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().start().hour(); } else { a5 = (-1_i32); }
        a5
    };
    let b11: Option<i32> = (if let Some(c7) = b1.clone() { vec![Some("x=1=2".to_string())] } else { vec![Some(String::from("x=1=2")), Some(String::new()), Some(String::new())] }).into_iter().nth(3_usize).into_iter().enumerate().map(|(d8, e9)| Some("日本語".to_string())).find_map(|a10| (*c2));
    Ok(String::from("ab,b,,c"))
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
pub fn flow_025(cx: &mut Device, a0: &mut String) -> FlowResult<String> {
    if ((*a0) <= "aaa".to_string()) {
        return Ok(a0.clone());
    }
    let c2: String = 'l2: loop {
        cx.message((match (a0.clone() < "A\r\nB\n\n".to_owned()) { true if ((*a0) >= "Ä".to_string()) => Some(a0.clone()), _ => Some(a0.clone()) }).unwrap_or_default());
        break a0.clone();
    };
    let e4: String = 'l4: loop {
        *a0 = c2.clone().as_str().to_string();
        break format!("x{c2} of {}x{a0}", (c2.clone() > "a".to_owned()));
    };
    Ok(Some(e4.clone()).as_ref().cloned().into_iter().map(|a5| e4.clone()).fold(a0.clone(), |b6, c7| vec![c7.clone(), c7.clone(), b6.clone()].concat()))
}

/// Step by step.
#[nanoflow]
pub fn flow_026(cx: &mut Device, a0: i32) -> FlowResult<DateTime> {
    if (a0 > 1_i32) {
        return Err(FlowError::Offline);
    }
    'l2: for c2 in vec![vec![State::Half, State::Done].into_iter().collect::<Vec<_>>()] {
        let (e4, a5) = (if (a0 >= i32::MIN) { Ok((7_i64, a0)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("Ä") })) }).unwrap_or_else(|d3| (1000000_i64, a0)).min((2_i64, a0).max(((-7_i64), 29_i32)));
    }
    'l7: for c7 in vec![(a0 * 7_i32)] {
        let (d8, e9) = ((2_i64, Decimal::new(999_i64, 3_u32).unwrap_or_default()), c7);
        let mut a10 = "日本語".to_string();
        let mut b11 = Decimal::new(999_i64, 29_u32).unwrap_or_default();
    }
    let c12: (i64, i64) = ((-40000_i64), 400_i64);
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
            let _ = (match a5 { c7 @ (12_i32) => b1.iter().fold(c2.clone(), |d8, e9| c2.clone()), 1 => Some(c2.clone()).unwrap_or_else(|| c2.clone()), a10 => format!("ß{}", a5) });
            let mut e14 = ({ let b11 = b1.clone(); Some((0_i64, i64::MIN)).and(Some(State::Half)) }).into_iter().into_iter().fold(b1.to_owned(), |c12, d13| b1.clone());
        }
    }
    Ok((match c2.clone().as_str() { "" => Some((-2_i32)), "a" => Some(0_i32), _ => Some(1_i32) }).into_iter().sum::<i32>())
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
    Ok((match a0.clone() { None => (5_i32, String::from("ß")), _ => (1000000_i32, "\"{}\\".to_owned()) }).max((1_i32, " \t x\n".to_string())))
}

/// Step by step.
#[nanoflow]
pub fn flow_029(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<Option<String>>, mut c2: Option<i64>) -> FlowResult<DateTime> {
    if c2.is_none() {
        return Err(FlowError::Offline);
    }
    if b1.is_some() {
        cx.message(format!(" of {}", c2.iter().sum::<i64>()));
    } else {
        let mut a5: Option<i64> = vec![c2, c2, c2].min(vec![c2, c2, c2]).into_iter().flatten().max_by_key(|d3| DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().start_of_month()).filter(|e4| a0.is_urgent);
        cx.log(Level::Info, format!("x{}", String::from("Ä")));
    }
    a0.effort *= 1_i32;
    let mut b6 = 0_i32;
    Ok(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_030(cx: &mut Device, a0: Option<i64>, mut b1: bool, c2: &Vec<String>) -> FlowResult<(i32, (usize, bool))> {
    let _ = Some((-2_i64)).xor(Some(10_usize).map(|d3| 0_i64));
    let mut a5 = (if ((*c2).len() <= 2_usize) { Some(c2.clone()) } else { None }).into_iter().map(|e4| 1_usize).product::<usize>();
    'l7: for c7 in c2.clone() {
        'l9: for e9 in Some(vec![c7.clone(), c7.clone()]).unwrap_or_default() {
            'l12: for c12 in vec![b1, ({ let a10 = e9.clone(); b1 })] {
                let (e19, a20) = (if ((*c2).len() < 3_usize) { Ok((e9.clone(), c7.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: c7.clone() })) }).unwrap_or(Some(c12).into_iter().enumerate().map(|(d13, e14)| e14).zip(c2.clone()).map(|(a15, b16)| c12).fold((c7.clone(), e9.clone()), |c17, d18| c17.clone()));
            }
            cx.message(format!("x{:*<.0}", b1));
            cx.message(c7.trim().to_string());
        }
        let (b21, c22) = (vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()], b1);
        'l26: for b26 in vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()].into_iter().collect::<Vec<_>>(), ({ let d23 = State::Done; vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()] }), (match ((if b1 { 10_i64 } else if a0.is_some() { 0_i64 } else { (-40000_i64) }), (if a0.is_some() { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().months_until(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) } else { 1_i64 })) { ((e24, _) | (_, e24)) if (e24 < (-1_i64)) => vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], _ => vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()] })] {
            if b1 {
                a5 = a5;
            }
            let mut c27: Option<i32> = Some(0_i32);
            cx.message(format!("{}{:>12}", (match c7.as_str() { "" => Decimal::new(25_i64, 28_u32).unwrap_or_default(), "a" => Decimal::new(12345_i64, 0_u32).unwrap_or_default(), _ => Decimal::new(12345_i64, 29_u32).unwrap_or_default() }), b1));
        }
    }
    let Some(d28) = a0 else {
        return cx.fail("given-up", ("ab,b,,c".to_string() + "a"));
    };
    let c32: String = 'l30: loop {
        cx.message(format!("x{} of {:1}", b1, Some((0_i32, true)).map_or("\"{}\\".to_string(), |(a30, b31)| "a".to_owned())));
        break format!("{:*^12}{}", 1000000_i32, "-17".to_string());
    };
    if ((*c2).len() > 3_usize) {
        (match a0 { Some(_) if b1 => vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], d33 => vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()] }).into_iter().enumerate().map(|(e34, a35)| a35).map(|b36| b36).for_each(|c37| { let _ = c37; });
        a5 = a5;
    } else {
        b1 = b1;
    }
    let mut d38 = b1;
    Ok(((-7_i32), (a5, d38)))
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
    let Some(b11) = (if (b1 < Decimal::ZERO) { Some(Some(c2.clone()).unwrap_or(c2.clone())) } else { None }) else {
        return Err(FlowError::Offline);
    };
    'l13: for d13 in vec![b1] {
        let a15 = flow_029(cx, a0, vec![Some(b11.clone()), Some("a".to_owned()), Some(c2.clone())].into_iter().map(|e14| e14.clone()).rev().max(), (if (c2 > "Ä".to_string()) { Some(7_i64) } else { (1_i64..=3_i64).rev().rev().next() }))?;
    }
    let e24: State = 'l17: loop {
        'l21: for _ in vec![Some(b11.clone()).into_iter().fold(String::new(), |c17, d18| b11.clone()), ({ let e19 = 2_i32; c2.clone() })] {
            let b21 = c2.clone();
            if (b21 > "aaa".to_string()) {
                let d23 = cx.count(Task::filter(|c22| c22.is_urgent).order_by(|t| t.title).limit(1))?;
            } else {
                cx.show_home()?;
            }
        }
        break State::Half;
    };
    a0.effort = 29_i32;
    cx.invalid(&*a0, |o| o.seen, c2.clone());
    Ok(cx.today().months_until(Some(vec![(-7_i64)]).into_iter().chain(vec![vec![5_i64], vec![2_i64, (-40000_i64), 1000000_i64], vec![(-2_i64), 10_i64]]).fold(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), |a25, b26| a25)))
}

/// Step by step.
#[nanoflow]
pub fn flow_032(cx: &mut Device, mut a0: String, b1: i32, c2: bool) -> FlowResult<String> {
    vec![vec![29_i64, 0_i64], vec![7_i64, i64::MIN]].into_iter().rev().for_each(|e4| { let _ = Some((-40000_i64)).into_iter().sum::<i64>(); });
    a0 = (if c2 { "x=1=2".to_string() } else { (if cx.is_online() { (String::from("x=1=2") + &" ".to_string()) } else { ({ let a5 = b1; "x=1=2".to_owned() }) }) });
    'l11: for b11 in vec![vec![State::Half, State::Open, State::Half].into_iter().skip_while(|b6| ((*b6) == State::Done)).filter(|c7| c2).fold(a0.clone(), |d8, e9| d8.clone()), (a0.clone() + &a0), a0.to_owned()] {
        for d13 in (if (b1 <= (-1_i32)) { Ok(vec![(-40000_i64), 29_i64, 7_i64]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }).unwrap_or_default() {
            cx.message(format!("{b11}: {}ß{}", (b1 - b1), c2));
            if c2 {
                continue;
            }
            let a15: Vec<Vec<i64>> = vec![(if let (12_i32 | 14_i32) = b1 { vec![d13, 1000000_i64] } else { vec![d13, d13] }), vec![d13, d13], ({ let e14 = b11.clone(); vec![d13, d13, d13] })];
        }
        let Some(d18) = (if (b1 > 0_i32) { Ok(vec![vec![2_usize, 29_usize], vec![1_usize, 40000_usize], vec![7_usize]]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_owned() })) }).unwrap_or_default().into_iter().flatten().map(|b16| (b16 + ({ let c17 = (a0.clone() + &b11); ((-1_i32)..3_i32).count() }))).max() else {
            break;
        };
    }
    'l20: for a20 in vec![c2] {
        let Some(b21) = (if (b1 < (-1_i32)) { Some(State::Done.name().to_string()) } else { None }) else {
            return cx.fail("given-up", vec!["\"{}\\".to_string()].into_iter().collect::<String>());
        };
        let (c22, d23) = (if c2 { (match b21.as_str() { "ab,b,,c" => (b1, Some(Decimal::from(2_i64))), _ => (b1, Some(Decimal::ZERO)) }) } else { ((-40000_i32), Some(Decimal::new(5_i64, 1_u32).unwrap_or_default())) });
        let e24 = flow_025(cx, &mut a0)?;
    }
    let a25 = 1000000_i64;
    Ok(String::new())
}

/// Step by step.
#[nanoflow]
pub fn flow_033(cx: &mut Device, mut a0: Option<State>, b1: bool) -> FlowResult<i32> {
    let c2 = DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default();
    let _ = Some((State::Done, String::from("\"{}\\"))).map_or((if let false = b1 { (c2, a0) } else { (c2, a0) }), |(d3, e4)| (c2, a0));
    if a0.is_some() {
        if b1 {
            let a5 = (vec![(-7_i32), 0_i32], Some(String::new()));
        } else {
            let mut b6 = a0;
        }
        match b1 {
            false => {
                let mut c7 = (if let false = b1 && b1 { true } else { false });
            }
            d8 => {
                {
                    let mut e9 = 0_i32;
                    'l11: while e9 < 1_i32 && true {
                        e9 += 1_i32;
                        let mut b16: State = (if b1 { "日本語".fits("") } else { vec![b1, b1].into_iter().max() }).into_iter().rev().fold((1_i32..=2_i32).min_by_key(|b11| ((*b11) + ({ let c12 = a0; (-2_i32) }))).map_or(State::Open, |d13| State::Open), |e14, a15| State::Done);
                    }
                }
            }
        }
    } else {
        for e19 in vec![Some(b1).map_or_else(|| a0, |c17| a0), a0, a0] {
            'l21: for b21 in vec![(if (!b1) { vec![5_i32, (-2_i32)] } else { vec![0_i32, 0_i32, 7_i32] }), vec![10_i32, 3_i32, 1_i32].to_owned(), vec![(-40000_i32)]] {
                let c22: i32 = (if let false = b1 { Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().day() } else { 400_i32 });
                let _ = flow_015(cx, &Decimal::ZERO.floor(), Some(Some(vec![0_i64])).unwrap_or_default())?;
            }
            'l26: for b26 in vec![a0.or(a0), Some((b1, String::from("a"))).and_then(|(d23, e24)| a0)] {
                let c27 = ((String::from("") + &String::from("x=1=2")).replacen("ab,b,,c", &"aaa".to_string(), 29_usize) + &"\"{}\\".to_owned());
                let mut d28 = b1;
                if (!d28) {
                    break;
                }
            }
        }
        let e29 = (Some(State::Done), c2);
    }
    let mut a30 = b1;
    Ok(5_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_034(cx: &mut Device, a0: i64, mut b1: Option<Option<String>>, mut c2: String) -> FlowResult<String> {
    let d3: String = c2.clone().to_ascii_lowercase();
    let (e4, a5) = (400_i64, b1.clone());
    let e9: Decimal = 'l7: loop {
        let c7 = b1.clone().zip(b1.take());
        break ({ let d8 = d3.clone(); Some(Decimal::from(0_i64)) }).unwrap_or((Decimal::from(5_i32) * Decimal::ONE));
    };
    for c12 in (if let None = b1.clone() && (c2 > "a".to_string()) { Some(c2.clone()).as_ref().cloned() } else { Some(d3.clone()).into_iter().find(|a10| (e9 > Decimal::new(5_i64, 28_u32).unwrap_or_default())) }).into_iter() {
        let mut d13: String = c2.clone();
        let Some(e14) = b1.clone() else {
            continue;
        };
    }
    Ok(format!("{}}}{:.0}", 1_usize, c2.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_035(cx: &mut Device, a0: &Vec<Decimal>, b1: &String, mut c2: Vec<(usize, String)>) -> FlowResult {
    let a5: String = 'l4: loop {
        let mut e4: Vec<Decimal> = a0.clone();
        break b1.clone();
    };
    c2 = c2.clone().min((if (b1.clone() <= String::from(" \t x\n")) { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }).unwrap_or(c2.clone()));
    let mut b6: Option<(i64, DateTime)> = (if ((*b1) < "b".to_string()) { (if ((*b1) < "a".to_string()) { Ok((1000000_i64, DateTime::from_milliseconds(86400000_i64).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }).ok() } else if let (..=0_i64) = DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default().days_until(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) && ((*b1) < "b".to_string()) { Some((29_i64, DateTime::from_milliseconds(137634567_i64).unwrap_or_default())) } else { Some(Some((0_i64, DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()))).unwrap_or(Some((10_i64, DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()))) });
    let Some(e9) = (if ((*a0).len() > 1_usize) { Some(b1.trim_start().to_string()) } else { None }) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: (if ((*a0).len() >= 3_usize) { a5.clone() } else if let Some((c7, d8)) = b6 { b1.clone() } else { b1.clone() }) }));
    };
    let c12: String = 'l11: loop {
        let mut b11: usize = 1_usize;
        break Some(a5.clone()).unwrap_or((match a5.clone().as_str() { "" => e9.clone(), "a" => b1.clone(), _ => b1.clone() }));
    };
    Ok((if let None = vec![(400_i64, DateTime::from_milliseconds(86400000_i64).unwrap_or_default()), (3_i64, DateTime::from_milliseconds(86400001_i64).unwrap_or_default())].into_iter().max_by_key(|d13| Decimal::from(0_i64)) && ((*a0).len() >= 1_usize) { () } else { vec![" \t x\n".to_owned(), a5.clone()].into_iter().filter(|e14| (e9.clone() > "A\r\nB\n\n".to_owned())).for_each(|a15| { let _ = b1.clone(); }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_036(cx: &mut Device, a0: &mut Obj<Task>, b1: &usize, c2: DateTime, d3: &State) -> FlowResult<(Vec<Decimal>, Vec<State>)> {
    cx.message(((String::from("aaa") + "日本語") + "ß"));
    let e4 = cx.now();
    for c7 in vec![Some(vec![(*b1)]).map_or((*d3), |a5| (*d3))] {
        let mut d8 = cx.create(Task { title: "A\r\nB\n\n".to_string(), ..Task::default() })?;
        Some(vec![400_i32, i32::MAX, 0_i32]).into_iter().fold(vec![vec![String::from(""), String::from("aaa")]], |e9, a10| e9.clone()).into_iter().for_each(|b11| { let _ = (match (if ((*d3) != State::Open) { Some((if true { Ok(2_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) })) } else { None }).unwrap_or((if (a0.effort < 3_i32) { Ok(2_usize) } else { Err(FlowError::Offline) })) { Ok(c12) => c7, Err(_) => State::Done }); });
        a0.weight += ((1_i32 as i32) as i64);
    }
    cx.commit(a0)?;
    let mut d13 = ((Some(29_i32).unwrap_or_default() - 29_i32.saturating_add(400_i32)) % 3_i32);
    let (e14, _) = (e4, vec![(d13 <= 3_i32)]);
    let _ = e14;
    let c17 = Some(Some(" ".to_string())).into_iter().rev().fold((((*b1), 1_i64), c2), |a15, b16| a15.to_owned());
    Ok((vec![Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new(999_i64, 29_u32).unwrap_or_default()], vec![(*d3), (*d3), (*d3)]))
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
    match flow_028(cx, &Some(String::from("ab,b,,c")).into_iter().skip(5_usize).min(), (if true { Some(5_i64).and(Some(State::Done)) } else if (a0.effort < 1_i32) { Some(State::Open) } else { Some(State::Half) }), (if let (_, _) = c2.clone() { Some(Some("İstanbul".to_owned())) } else if ((*b1).len() >= 2_usize) { Some(Some("x=1=2".to_string())) } else { Some(Some("".to_owned())) })) {
        Ok((d33, e34)) => {
            a0.is_urgent = (if a0.due.is_none() { (if (e34.clone() <= "aaa".to_owned()) { (if false { Ok((d3 == DateTime::from_milliseconds(137634567_i64).unwrap_or_default())) } else { Err((FlowError::Failed { code: "late".to_string(), text: e34.clone() })) }) } else { (if (d3 < DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Ok((d3 < DateTime::from_milliseconds(51234567_i64).unwrap_or_default())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e34.clone() })) }) }).unwrap_or((d33 != 1_i32)) } else { (d3 <= DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) });
        }
        Err(_) => {
            let mut a35 = cx.create(Task { title: "x=1=2".to_string(), state: State::Done, effort: 1000000_i32, price: Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), seen: Some(d3), ..Task::default() })?;
        }
        Err(b36) => cx.message(b36.code()),
    }
    if let Some(mut c37) = cx.first(Task::all().offset(1).limit(1))? {
        cx.commit(a0)?;
        let mut d38 = c2.clone();
    }
    let mut e39: Option<Option<State>> = Some(Some(State::Done));
    let mut a40 = cx.create(Task { is_urgent: (d3 >= DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()), due: Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(d3), ..Task::default() })?;
    let (b41, c42) = (b1.clone(), State::Half);
    Ok(Some(c42))
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
            Some(d8).into_iter().filter_map(|e14| vec![c7, c7, c7].into_iter().nth(2_usize)).for_each(|a15| { let _ = (match (if (a0.weight > 1_i64) { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }) { Ok(b16) => String::from("a"), Err((FlowError::Offline { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Gone { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::WithinFlow { .. } | FlowError::Rejected { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::UnknownFlow { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. })) => String::from(" \t x\n"), _ => "a".to_owned() }); });
            let e19: i32 = loop {
                let (_, d18) = ((-40000_i32), vec![b1, b1, b1]);
                break (d8 - (d8 + d8));
            };
        }
    }
    let _ = Some(vec![Decimal::new(999_i64, 29_u32).unwrap_or_default(), Decimal::from(1_i64), Decimal::from(29_i32)].into_iter().filter(|a20| (c7 <= 7_usize)).take(7_usize).collect::<Vec<_>>());
    if (*c2).is_none() {
        return cx.fail("given-up", format!("{:*<} of {c7}: {:^12}", c7, 400_i32));
    }
    for c22 in vec![b1, State::Done] {
        if a0.due.is_some() {
            continue;
        }
        cx.invalid(&*a0, |o| o.state, (String::from(" \t x\n") + &"-17".to_owned()));
    }
    a0.weight = ({ let _ = c2.clone(); vec![Decimal::ONE, Decimal::new(25_i64, 2_u32).unwrap_or_default(), Decimal::ONE].into_iter().min_by_key(|d23| "ß".to_string()).into_iter().filter_map(|e24| Some((-2_i64))).chain(vec![(-1_i64)].into_iter().collect::<Vec<_>>().into_iter()).sum::<i64>() });
    Ok(c7)
}

/// Step by step.
#[nanoflow]
pub fn flow_040(cx: &mut Device, a0: &(String, Decimal), b1: bool, c2: bool) -> FlowResult<Option<State>> {
    'l6: for b6 in Some(vec![10_usize, 0_usize, 7_usize]).unwrap_or_default().max(vec![Some(b1)].into_iter().fold(vec![0_usize, 7_usize, 1_usize], |d3, e4| d3.clone())) {
        'l9: for _ in vec![({ let c7 = c2; vec![State::Half, State::Half] }), (if b1 { Ok(vec![State::Done, State::Half, State::Half]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_string() })) }).unwrap_or(vec![State::Half, State::Done])] {
            cx.log(Level::Info, format!("x{b1}{{{:>5}", (2_usize..7_usize).fold(5_i64, |e9, a10| (-7_i64))));
            let c17: usize = 'l12: loop {
                let (_, b16) = vec![(-40000_i32), 1_i32].into_iter().rev().fold(Some(a0.clone()), |c12, d13| c12.clone()).into_iter().fold((b1, 0_usize), |e14, a15| (b1, b6));
                break b16;
            };
        }
        let Some(d18) = (if c2 { Some(b1) } else { None }) else {
            continue;
        };
        if (!c2) {
            continue;
        }
    }
    let mut e19 = b1.to_string();
    let a20 = a0.clone();
    {
        let mut b21 = 0_i32;
        'l23: while b21 < 1_i32 && true {
            b21 += 1_i32;
            let a35 = e19.split(&e19).map(|d23| d23.to_string()).flat_map(|e24| (match ((if c2 { Some(b21) } else { Some(b21) }), (if (a20.0 > "b".to_string()) { Some(b21).xor(Some(b21)) } else if (!c2) { Some(b21) } else { Some(b21) })) { ((Some(a25), _) | (_, Some(a25))) if (a25 > (-1_i32)) => vec![Decimal::from(1000000_i32), Decimal::new(12345_i64, 0_u32).unwrap_or_default(), Decimal::new((-35_i64), 1_u32).unwrap_or_default()], _ => vec![Decimal::from(0_i64), Decimal::from(5_i64)] })).map(|b26| (b26 + ({ let c27 = b1; Some(b1).into_iter().take_while(|d28| b1).fold(b26, |e29, a30| e29) }))).fold(a0.1, |b31, c32| (c32 + ({ let d33 = vec![e19.clone(), e19.clone(), e19.clone()]; (match c2 { false => Decimal::from(400_i64), e34 => c32 }) })));
            let (_, b36) = (1000000_i64, e19.clone());
        }
    }
    Some(b1).into_iter().take_while(|c37| b1).filter(|d38| c2).for_each(|e39| { let _ = 3_i64; });
    let mut a40 = Some((e19.clone() == "\"{}\\".to_owned()));
    e19.clear();
    let b41 = a40.or(a40.take());
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, mut a0: String, b1: Vec<bool>) -> FlowResult<DateTime> {
    a0.push_str(" \t x\n");
    cx.log(Level::Warning, format!("ß{a0:1}{:ß^}x{a0:<1.5}", ((-2_i32)..=4_i32).chain(vec![10_i32, 10_i32]).sum::<i32>()));
    let mut e4: State = (if let c2 @ (1_i32) = (if (a0 >= "Ä".to_string()) { 2_i32 } else { Some(3_i32).into_iter().chain(((-2_i32)..(-1_i32))).rev().sum::<i32>() }) { State::Half } else if (a0 > "aaa".to_string()) { Some(vec![a0.clone(), a0.clone()]).map_or(State::Done, |d3| State::Open) } else { (match a0.clone().as_str() { "a" => State::Half, "Ä" => State::Half, _ => State::Half }) });
    let (a5, b6) = (State::Done, b1.clone());
    let e9: State = loop {
        let d8 = (if (b1.len() > 3_usize) { State::Done } else { e4 });
        break State::Done;
    };
    let c12 = {
        let a10;
        if (a0 > "aaa".to_string()) { a10 = Some(vec![State::Done, e4, a5]).map_or(Some(a0.clone()), |b11| Some(a0.clone())).into_iter().collect::<String>(); } else { a10 = a0.clone(); }
        a10.clone()
    };
    Ok((if (a0 >= "b".to_string()) { vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()].into_iter().fold(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |d13, e14| DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) } else { ({ let a15 = DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(); a15 }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_042(cx: &mut Device, mut a0: State, mut b1: usize, c2: bool) -> FlowResult<i32> {
    'l4: for e4 in vec![c2] {
        let a5 = b1;
    }
    let b6 = (vec![(-40000_i32)], a0);
    let mut d18: State = Some(vec![5_i64]).xor(Some(vec![3_i64, 10_i64])).into_iter().chain((match a0 { State::Done if (!c2) => vec![vec![0_i64], vec![7_i64, 7_i64, (-2_i64)], vec![1_i64]], (State::Done | State::Half) => vec![vec![1_i64, 10_i64], vec![(-1_i64)], vec![0_i64]], c7 => vec![vec![(-7_i64), 0_i64, 5_i64], vec![0_i64, (-2_i64), 29_i64]] })).fold(vec![b6.clone()].into_iter().rev().step_by(2_usize).fold((if c2 { Ok(a0) } else { Err(FlowError::Offline) }), |d8, (e9, a10)| (if c2 { Ok(a0) } else { Err(FlowError::Offline) })).unwrap_or(vec![(vec![1_i32], a0), b6.clone(), b6.clone()].into_iter().fold(a0, |b11, (c12, d13)| d13)), |e14, a15| vec![Some(String::from("日本語"))].into_iter().fold((if c2 { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_string() })) }), |b16, c17| (if (a0 != State::Open) { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_owned() })) })).unwrap_or(b6.1));
    let a25: State = 'l20: loop {
        'l21: for b21 in &vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()] {
            cx.message((match (1_i64.rem_euclid(2_i64), (if c2 { 10_i64 } else { (if (a0 == State::Done) { Ok((-2_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default() })) { ((c22, _) | (_, c22)) if (c22 < 3_i64) => b1, _ => b1 }).to_string());
            match a0 {
                (State::Done | State::Half) if (b1 < 2_usize) => {
                    b1 = b1.max(b1);
                }
                _ => {
                    let mut d23 = (d18, 3_usize);
                }
            }
            let mut e24 = b1;
        }
        break a0;
    };
    let mut b26 = 29_i64;
    d18 = a25;
    Ok(i32::MIN)
}

/// Step by step.
#[nanoflow]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<(String, String)>, c2: &Option<String>, d3: &String) -> FlowResult<i64> {
    let e4: Option<String> = c2.clone();
    let a5 = (d3.clone(), Some((d3.clone() != "İstanbul".to_owned())));
    let mut b6 = c2.clone();
    let mut c7 = vec![" ".to_ascii_uppercase()];
    let ((d8, e9), a10) = ((2_i32, d3.clone()), 1_i64).to_owned();
    let e14: Option<Vec<DateTime>> = (if let Some(_) = b6.clone() { ({ let b11 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().weekday(); Some(vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()]) }) } else { (match ((if (*c2).is_some() { (if ((*d3) > "a".to_string()) { Ok(Some(d8)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).unwrap_or_default() } else { vec![d8, d8, d8].last().cloned() }), (if b1.is_some() { (match (if (e9.clone() >= " \t x\n".to_string()) { Ok(State::Done) } else { Err((FlowError::Failed { code: "late".to_string(), text: d3.clone() })) }) { Ok(_) => Some(d8), Err(FlowError::Failed { code: c12, .. }) => Some(1000000_i32), _ => Some(d8) }) } else { Some(d8).or_else(|| Some(d8)) })) { ((Some(d13), _) | (_, Some(d13))) if (d13 > 3_i32) => Some(Some(vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()])).flatten(), _ => Some(vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]) }) });
    if e4.is_none() {
        {
            let mut a15 = 0_i32;
            'l17: while a15 < 2_i32 && b6.is_none() {
                a15 += 1_i32;
                let mut c17: Option<Vec<DateTime>> = e14.clone();
            }
        }
        let d18 = flow_010(cx, &b6, &b6)?;
    }
    let d23: String = 'l20: loop {
        let c22 = {
            let a20;
            if (*c2).is_some() { a20 = (if let Some(_) = e4.clone() { Some(Decimal::new(5_i64, 1_u32).unwrap_or_default()) } else { Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()) }).map_or((FlowError::Failed { code: "early".to_string(), text: e9.clone() }).to_string(), |b21| e9.clone()); } else { a20 = format!("}}{:<1} of {}", Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()); }
            a20.clone()
        };
        break c7.iter().cloned().collect::<String>();
    };
    Ok(a10)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal, c2: Decimal, d3: Vec<i32>) -> FlowResult<Option<Option<bool>>> {
    let a5: i32 = 'l5: loop {
        b1 -= flow_015(cx, &b1, Some(vec![(-7_i64), 2_i64, 5_i64]))?;
        break Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()).unwrap_or_default().quarter();
    };
    let e14: i32 = 'l7: loop {
        match a5 {
            (1..) if (c2 > Decimal::ZERO) => {
                a0.title += &({ let c7 = c2; vec![(c2, c2)] }).into_iter().fold("Ä".trim_end_matches("").to_string(), |d8, e9| d8.clone());
            }
            a10 @ (0_i32) => {
                let Some(_) = (if (b1 >= Decimal::ZERO) { Some(c2) } else { Some(Decimal::new(25_i64, 1_u32).unwrap_or_default()).max(Some(b1)) }) else {
                    break Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().year();
                };
            }
            b11 => {
                let mut c12: Decimal = Decimal::from(10_i32);
            }
        }
        break ({ let d13 = (c2 / Decimal::ONE); (a5 * a5) });
    };
    let c17: Decimal = loop {
        let b16 = (Some(400_i64), b1);
        break b1;
    };
    if (c2 < Decimal::ZERO) {
        return Err((FlowError::Failed { code: "late".to_string(), text: vec!["aaa".to_owned(), "A\r\nB\n\n".to_owned()].join(&"a".to_string()) }));
    }
    {
        let mut d18 = 0_i32;
        while d18 < 1_i32 && vec![b1].into_iter().rev().any(|e19| (e14 != 1000000_i32)) {
            d18 += 1_i32;
            let d23: usize = 'l22: loop {
                let mut c22 = (7_i64 as i32).signum();
                break 7_usize;
            };
            let d33: usize = ({ let e24 = vec![3_i64]; vec![vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]] }).into_iter().filter_map(|a25| (match d23 { (0..) => Some("ab,b,,c".to_string()), _ => Some("x=1=2".to_string()) })).map(|b26| b26.clone()).take(d23.to_owned()).next().into_iter().rev().take_while(|c27| vec![Some(c2), Some(c2), Some(b1)].into_iter().flatten().take_while(|d28| vec![Some(c17), Some(c2), Some(b1)].into_iter().take(d23).filter(|e29| (d23 >= 40000_usize)).fold((d23 < 2_usize), |a30, b31| a30)).into_iter().any(|c32| (d18 < 29_i32))).count();
        }
    }
    let mut e34 = cx.get(a0.as_ref())?;
    let b36 = cx.count(Task::filter(|a35| a35.title.ends_with("s")).order_by_descending(|t| t.price).limit(2))?;
    cx.commit(a0)?;
    Ok(Some(Some((c17 > Decimal::from(0_i32)))))
}

/// Step by step.
#[nanoflow]
pub fn flow_045(cx: &mut Device, a0: Vec<i64>, mut b1: (String, Date), c2: ((i32, String), i32)) -> FlowResult<State> {
    vec![Some(10_usize)].into_iter().collect::<Vec<_>>().into_iter().chain(vec![Some(1_usize), Some(1_usize)].into_iter()).for_each(|a5| { let _ = State::Open.to_owned(); });
    for b11 in vec![vec![a0.clone()].into_iter().filter(|b6| true).skip_while(|c7| true).fold(b1.clone(), |d8, e9| d8.clone())] {
        if (c2.1 > 3_i32) {
            let Some((e14, a15)) = (if (b1.0 > "a".to_string()) { Some(({ let (c12, d13) = b11.clone(); c2.clone() })) } else { None }) else {
                continue;
            };
        }
    }
    let c17 = {
        let b16;
        if (b1.0 < "aaa".to_string()) { b16 = b1.0.clone(); } else { b16 = format!("{}{}{:0^5}", 3_i32, 7_usize, false); }
        b16.clone()
    };
    'l19: for e19 in &a0 {
        cx.message(b1.0.clone());
        if (c2.1 > 0_i32) {
            let mut e24 = (if let ((a20, b21), c22) = c2.clone() && (a0.len() < 2_usize) { ({ let d23 = 1_i32; vec![(*e19), (*e19), (*e19)] }) } else { vec![(*e19), (*e19)] });
        } else {
            cx.message(format!("{e19:<}{{{e19}: {:.5}", c17.clone()));
            let Some(_) = (if (c2.1 < 1_i32) { Some(c2.clone()) } else { None }) else {
                break;
            };
        }
        let _ = flow_024(cx, vec![a0.clone()].into_iter().zip(c17.chars().map(|a25| a25.to_string())).map(|(b26, c27)| b26.clone()).fold((Some(0_i32), (c17.clone(), c17.clone())), |(d28, (e29, a30)), b31| (d28, (a30.clone(), "x=1=2".to_owned()))))?;
    }
    {
        let mut c32 = 0_i32;
        'l34: while c32 < 2_i32 && (b1.0 <= "aaa".to_string()) {
            c32 += 1_i32;
            {
                let mut e34 = 0_i32;
                'l36: while e34 < 2_i32 && true {
                    e34 += 1_i32;
                    b1 = b1.clone();
                    b1 = b1.clone();
                }
            }
        }
    }
    Ok(State::Open)
}

/// Step by step.
#[nanoflow]
pub fn flow_046(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<String>, mut c2: i64) -> FlowResult<Decimal> {
    a0.state = a0.state.max(vec![1_i32, (-2_i32), 0_i32].into_iter().chain((if a0.due.is_none() { vec![1000000_i32, 7_i32, (-40000_i32)] } else { vec![1000000_i32] }).into_iter()).filter(|d3| (c2 <= 29_i64)).fold(State::Half, |e4, a5| e4));
    {
        let mut b6 = 0_i32;
        'l8: while b6 < 4_i32 && (a0.state != State::Half) {
            b6 += 1_i32;
            match c2 {
                -1 => {
                    let (c12, d13) = (match b1.clone() { Some(_) => (if a0.due.is_some() { ((-7_i32), b6) } else { (b6, 3_i32) }), d8 => vec![Some(c2), Some(c2), Some(c2)].into_iter().rev().take_while(|e9| (b6 < (-7_i32))).fold((b6, 1_i32), |a10, b11| (b6, b6)) });
                }
                e14 @ (-1) => {
                    {
                        let mut a15 = 0_i32;
                        'l17: while a15 < 1_i32 && true {
                            a15 += 1_i32;
                            let c17 = cx.can_read(&*a0, |o| o.effort);
                        }
                    }
                }
                d18 => {
                    if (*b1).is_none() {
                        let mut e19: Decimal = Decimal::ONE.trunc();
                    }
                }
            }
            if (c2 >= 3_i64) {
                return cx.fail("given-up", ({ let a20 = vec![c2, c2, c2]; "ab,b,,c".to_owned() }));
            }
        }
    }
    'l23: for (d23, e24) in vec![(match (if (a0.title <= "Ä".to_string()) { Some((if true { Ok("\"{}\\".to_owned()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) })) } else { None }) { Some(Ok(b21)) => (c2, 29_usize), None => (c2, 3_usize), _ => (c2, 7_usize) }), (c2, 1000000_usize)] {
        'l26: for b26 in &(if (c2 >= (-1_i64)) { vec![b1.clone(), b1.clone()] } else if (*b1).is_some() { vec![b1.clone()] } else if let (3_i64 | 5_i64) = c2 { vec![b1.clone(), b1.clone()] } else { vec![b1.clone(), b1.clone()] }) {
            let c27 = d23.pow(0_u32);
        }
    }
    for _ in vec![Some((-40000_i64)), Some(c2).into_iter().min()] {
        match c2 {
            e29 @ (400_i64) => {
                ((-3_i64)..=3_i64).rev().for_each(|a30| { let _ = ({ let b31 = b1.clone(); 400_i32 }); });
            }
            c32 => {
                cx.message(String::new());
            }
        }
        let d33: Option<String> = b1.clone();
        let (e34, _) = (Some(State::Half), b1.clone());
    }
    for mut b36 in cx.retrieve(Task::filter(|a35| (!(a35.price != Decimal::ONE))).limit(2))? {
        cx.invalid(&*a0, |o| o.is_urgent, "\"{}\\".to_string());
        let c37 = cx.can_read(&*a0, |o| o.price);
    }
    let d38 = (Some(c2), "a".to_owned());
    let e39 = d38.clone();
    Ok(Decimal::new(999_i64, 0_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_047(cx: &mut Device, a0: Vec<i32>, b1: &Vec<i64>, c2: String) -> FlowResult<i64> {
    let b6 = Some((c2.clone() != "ab,b,,c".to_owned())).and_then(|d3| Some(vec![7_usize])).into_iter().flat_map(|e4| b1.clone()).find(|a5| false);
    (5_usize..6_usize).for_each(|c7| { let _ = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default().milliseconds(); });
    let mut d8 = vec![2_i64, 1_i64];
    d8.retain(|e9| (!c2.eq_ignore_ascii_case("İstanbul")));
    let mut a10: String = format!("{{{}", 1000000_i64);
    let mut b11: Vec<i64> = (if (a0.len() <= 1_usize) { Ok(b1.clone()) } else { Err(FlowError::Offline) }).unwrap_or_default();
    a10 += &c2;
    Ok((-40000_i64).to_owned().saturating_add(1000000_i64.rem_euclid(29_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_048(cx: &mut Device, mut a0: i32, mut b1: Vec<Vec<DateTime>>, c2: &Vec<Option<String>>) -> FlowResult<i32> {
    let c7 = (match a0 { (12_i32..) => (b1.clone(), c2.clone()), (12 | 14) => vec![a0].into_iter().filter(|d3| ((*d3) >= 10_i32)).fold((b1.clone(), c2.clone()), |e4, a5| e4.clone()), b6 => (b1.clone(), c2.clone()) });
    b1.retain(|d8| vec![(a0 == 400_i32), (a0 <= 400_i32), (a0 < 400_i32)].into_iter().enumerate().map(|e9| (a0 < 1_i32)).filter(|a10| (*a10)).min_by_key(|b11| a0).unwrap_or_default());
    let c12 = (if true { Some((true, State::Open)) } else { None });
    {
        let mut d13 = 0_i32;
        'l15: while d13 < 4_i32 && true {
            d13 += 1_i32;
            {
                let mut a15 = 0_i32;
                'l17: while a15 < 1_i32 && (b1.len() >= 3_usize) {
                    a15 += 1_i32;
                    cx.message((match a0 { (12 | 14) => "日本語".to_owned(), c17 @ (0..) if (b1.len() > 2_usize) => ("ab,b,,c".to_owned() + &"ab,b,,c".to_string()), _ => vec![String::new(), " ".to_string(), "aaa".to_string()].concat() }));
                }
            }
            let d18 = b1.clone().contains(&b1.pop().unwrap_or(vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]));
        }
    }
    let (a25, b26) = Some(Some(vec![Some(String::new())])).into_iter().flatten().take(vec![State::Half].into_iter().map(|e19| e19).fold(0_usize, |a20, b21| (a20 + ({ let _ = Some(DateTime::from_milliseconds(1_i64).unwrap_or_default()); a20 })))).fold((if (a0 <= 0_i32) { (a0, b1.clone()) } else { (a0, b1.clone()) }), |c22, d23| (match (a0, a0) { ((e24, _) | (_, e24)) if (e24 > 2_i32) => c22.clone(), _ => c22.clone() }));
    Ok(a0)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_049(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, c2: String, mut d3: (Option<i64>, Option<i32>)) -> FlowResult<Vec<(i64, i32)>> {
    let e4: String = format!("{:^5}{} of {:<1}", 2_usize, c2, 0_i32);
    a0.price *= ((if let (Some(a5), b6) = d3 { Decimal::new(5_i64, 1_u32).unwrap_or_default() } else { Decimal::from(7_i64) }) - flow_015(cx, &Decimal::from(1_i64), Some(vec![2_i64, 5_i64, (-40000_i64)]))?);
    {
        let mut c7 = 0_i32;
        while c7 < 1_i32 && (b1 > "b".to_string()) {
            c7 += 1_i32;
            if d3.1.is_none() {
                let mut e9 = cx.get(a0.as_ref())?;
            }
        }
    }
    b1.push_str(&String::from(vec![c2.clone(), e4.clone()].into_iter().collect::<String>()));
    a0.effort *= 2_i32;
    cx.message(format!("{{{:>1.0}{e4}}}{b1}", b1));
    let a15: String = 'l11: loop {
        d3 = d3;
        break vec![d3, d3, d3].into_iter().fold(vec![b1.clone(), e4.clone()], |b11, c12| b11.clone()).into_iter().flat_map(|d13| (match Some(b1.clone()) { Some(e14) => vec![e14.clone(), d13.clone(), "aaa".to_string()], _ => vec![c2.clone()] })).collect::<String>();
    };
    a0.is_urgent = ({ let d18 = ((-2_i32)..3_i32).fold(e4.clone(), |b16, c17| c2.clone()); String::from("日本語").char_indices().map(|(e19, a20)| a20.to_string()).zip(vec![0_i32]).map(|b21| e4.clone()).collect::<String>() }).chars().map(|c22| c22.to_string()).rev().chain(vec![e4.clone(), a15.clone(), e4.clone()].into_iter()).all(|d23| false);
    Ok((if (b1 < "aaa".to_string()) { vec![(5_i64, 1_i32), (1_i64, 0_i32), (1000000_i64, (-40000_i32))] } else { vec![((-7_i64), 3_i32), (5_i64, 3_i32), ((-2_i64), 0_i32)] }).into_iter().chain(vec![((-2_i64), 5_i32)].into_iter()).chain((if (c2 < "a".to_string()) { Ok(vec![((-7_i64), 29_i32)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).unwrap_or_default().into_iter()).collect::<Vec<_>>())
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
pub fn flow_051(cx: &mut Device, mut a0: Vec<Vec<usize>>, b1: DateTime, c2: (usize, i64)) -> FlowResult<Vec<String>> {
    let d3 = a0.remove(0_usize);
    let a10 = {
        let e4;
        if (c2.0 <= 2_usize) { e4 = (match "a".to_owned().min(String::from("İstanbul")).as_str() { "ab,b,,c" => vec![b1, b1].into_iter().skip(1_usize).take(1_usize).fold(State::Open, |a5, b6| a5), _ => (match c2 { ((29..33), c7) => State::Done, d8 => State::Done }) }); } else { e4 = (if (b1 <= DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()) { Some(Some(400_i64)) } else { Some(Some(400_i64)) }).map_or_else(|| State::Half, |e9| State::Half); }
        e4
    };
    let b21: bool = 'l12: loop {
        a0 = Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()).or_else(|| Some(b1)).into_iter().fold(vec![Some(a10), Some(a10)].into_iter().flatten().skip_while(|c12| vec![1000000_i64, 1_i64].contains(&3_i64)).fold(a0.clone(), |d13, e14| d13.iter().cloned().collect::<Vec<_>>()), |a15, b16| vec![a10, a10, a10].into_iter().fold((if (b1 >= DateTime::from_milliseconds(137634567_i64).unwrap_or_default()) { Ok(a15.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_owned() })) }), |c17, d18| (if (c2.0 < 5_usize) { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) })).unwrap_or_else(|e19| a15.iter().take_while(|a20| (b16 < DateTime::from_milliseconds(0_i64).unwrap_or_default())).cloned().collect::<Vec<_>>()));
        break false;
    };
    'l23: for d23 in vec![d3.to_owned(), (if (b1 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { vec![7_usize, 1_usize] } else { d3.clone() })] {
        let b31 = {
            let e24;
            if (c2.0 <= 5_usize) { e24 = a10; } else { e24 = (match c2 { (_, a25) => vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default()].into_iter().fold(a10, |b26, c27| b26), (d28, (3 | 5)) => a10, (e29, a30) => State::Done }); }
            e24
        };
    }
    if (a0.len() <= 1_usize) {
        let Some(e34) = (if (a0.len() <= 3_usize) { Some(vec![(b1 >= DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), b21].into_iter().enumerate().map(|(c32, d33)| d33).nth(2_usize)) } else { None }) else {
            return Err(FlowError::Offline);
        };
        'l36: for b36 in Some(Some(vec![5_i32])).unwrap_or_else(|| Some(vec![0_i32])).unwrap_or(vec![1000000_i32]) {
            Some(b1).into_iter().for_each(|c37| { let _ = 29_i64; });
        }
    } else {
        let d38 = a0.clone().contains(&a0.pop().unwrap_or(d3.clone()));
    }
    let e39 = " \t x\n".to_owned();
    let _ = (c2, a0.clone());
    let mut a40: Decimal = Decimal::ZERO;
    Ok(vec![e39.clone(), e39.clone(), e39.clone()])
}

/// Step by step.
#[nanoflow]
pub fn flow_052(cx: &mut Device, a0: &Option<Decimal>, b1: Option<String>, c2: i32) -> FlowResult {
    'l4: for e4 in vec![vec![Some(State::Half), Some(State::Open), Some(State::Done)]].into_iter().flatten().step_by(7_usize) {
        let mut b6 = (e4, "".to_owned().split(" ").map(|a5| a5.to_string()).collect::<String>());
        if b1.is_none() {
            return Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_owned().to_uppercase() }));
        }
    }
    cx.message(format!("{c2:*^12}{c2}: {}", 1_i64));
    let d8 = flow_009(cx, &false, Some(0_i64).unwrap_or_default(), &vec![((-7_i64), c2)].into_iter().map(|c7| c7).max())?;
    let a10 = (match b1.clone() { Some(_) => (Decimal::ZERO * 2_i32), e9 => Some(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()).into_iter().sum::<Decimal>() });
    cx.log(Level::Info, format!("{{{:1}{:ß<12}", c2, a10));
    {
        let mut b11 = 0_i32;
        'l13: while b11 < 1_i32 && true {
            b11 += 1_i32;
            let e19: (Option<State>, bool) = (if (c2 > (-1_i32)) { Some(Some(State::Done)).map_or_else(|| Some((*a0)), |d13| Some((*a0))) } else { vec![Some(a10), (*a0), (*a0)].into_iter().skip(2_usize).min() }).into_iter().flatten().fold((Some(State::Half), (c2 != 7_i32)), |(e14, a15), b16| (e14, ({ let c17 = (match String::from(" ").as_str() { "aaa" => vec![b16], "ab,b,,c" => vec![b16, a10, a10], _ => vec![Decimal::new(25_i64, 3_u32).unwrap_or_default()] }); (if (*a0).is_none() { Ok(a15) } else { Err(FlowError::Offline) }).unwrap_or_else(|d18| a15) })));
        }
    }
    'l21: for b21 in vec![Some(c2), ((-2_i32)..=4_i32).chain(vec![c2, c2]).last()] {
        if (c2 <= 3_i32) {
            'l23: for _ in vec![c2] {
                cx.log(Level::Info, format!("}}{c2}{{{:^12}", c2.div_euclid(c2)));
            }
            'l24: for _ in &(if b1.is_some() { Ok(vec![0_i32, c2, c2]) } else { Err(FlowError::Offline) }).unwrap_or_default() {
                let _ = flow_026(cx, c2)?;
                let mut e24: i64 = 3_i64.checked_rem(1_i64).unwrap_or_default();
                let a25: i32 = c2.min(c2);
            }
        }
        let b26: Vec<Option<i64>> = d8.clone();
    }
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_053(cx: &mut Device, a0: &mut Obj<Task>, b1: &i32, c2: (i64, Vec<Date>), d3: &Option<bool>) -> FlowResult<i64> {
    if (*d3).is_none() {
        return Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".trim().to_string() }));
    }
    let mut c7 = ((if true { Some(vec![0_i64]) } else { Some(vec![2_i64, 1_i64, 1_i64]) }).map(|e4| ((-3_i32)..=(-1_i32)).fold(State::Done, |a5, b6| a5)) != (if let 0_i32 = (*b1) { Some(State::Open) } else { Some(Some(State::Done)).unwrap_or(Some(State::Done)) }));
    a0.price *= Decimal::from((400_i64 as i64));
    a0.weight %= (if (a0.state != State::Open) { 1_i64 } else { (if (c2.0 < 0_i64) { 0_i64 } else { 400_i64 }) });
    let mut c12 = cx.create(Task { title: a0.title.clone(), effort: (-1_i32), due: (match c2.clone() { (d8, e9) => Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), (a10, b11) => Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) }), ..Task::default() })?;
    let c17: bool = 'l14: loop {
        'l15: for a15 in &Some(vec![(*b1), 5_i32, (*b1)]).unwrap_or_default() {
            let _ = c7;
        }
        break (match c2.clone() { (3, _) => c7, (b16, _) => c7 });
    };
    let mut a20 = ({ let e19 = Some(State::Done).map_or_else(|| Some("日本語".to_string()), |d18| Some("x=1=2".to_string())).into_iter().collect::<String>(); Some(vec![Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default())]).unwrap_or_else(|| vec![Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())]) });
    Ok(7_i64)
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
pub fn flow_055(cx: &mut Device, mut a0: ((i32, Decimal), String), b1: &Vec<i64>, c2: Vec<(State, i64)>) -> FlowResult<Option<Vec<i64>>> {
    let mut d13 = (match a0.clone() { ((d3, e4), a5) => vec![((d3, e4), a5.clone())], ((b6, c7), d8) => vec![a0.clone()], ((_, _), e9) => vec![a0.clone(), ((10_i32, Decimal::new((-35_i64), 29_u32).unwrap_or_default()), e9.clone())] }).into_iter().chain(vec![a0.clone(), a0.clone()]).find_map(|((a10, b11), c12)| (if (c2.len() < 2_usize) { Ok(Some(c12.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c12.clone() })) }).ok()).into_iter().flatten().collect::<Vec<_>>();
    d13.sort_by(|e14, a15| e14.cmp(a15));
    'l17: for c17 in vec![b1.clone()] {
        if ((*b1).len() <= 2_usize) {
            let a20: Decimal = loop {
                d13 = vec![(String::from("aaa") + &"ab,b,,c".to_string())];
                break Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()).into_iter().step_by(3_usize).enumerate().map(|e19| Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default().round(2_u32)).sum::<Decimal>();
            };
            let b21 = a20;
        } else {
            a0 = (match a0.clone() { ((c22, _), d23) if ((*b1).len() < 1_usize) => Some(vec![3_i64, 1_i64]), ((e24, a25), b26) if ((*b1).len() >= 3_usize) => Some(10_i64).into_iter().map(|c27| Some(c27)).collect::<Option<Vec<_>>>(), d28 => Some(b1.clone()) }).into_iter().fold(a0.clone(), |((e29, a30), b31), c32| ((e29, Decimal::new(12345_i64, 3_u32).unwrap_or_default()), b31.clone()));
            if let ((_, d33), e34) = a0.clone() && (c2.len() < 2_usize) {
                d13 = vec![(e34.clone() + &e34), d13.iter().cloned().collect::<String>()];
            }
        }
        d13 = d13.clone();
        'l40: for (a40, b41) in vec![(if let 1_i64 = (-2_i64) && ((*b1).len() < 1_usize) { a0.clone() } else { ((3_i32, Decimal::new((-35_i64), 0_u32).unwrap_or_default()), String::from("a")) }), vec![a0.clone(), a0.clone(), a0.clone()].into_iter().fold(a0.clone(), |a35, ((b36, c37), d38)| a0.clone()), ((2_i32, Decimal::ZERO), "İstanbul".to_string())] {
            d13.retain(|c42| (-2_i64).is_positive().min(false.max((c42.clone() < String::new()))));
            d13 = (if ((*b1).len() > 3_usize) { flow_024(cx, (Some((-2_i32)), (b41.clone(), b41.clone())))? } else { d13.clone() });
            let d43 = c2.clone();
        }
    }
    let (e44, (a45, b46)) = (String::from("aaa"), ("".to_string(), 0_usize));
    d13 = d13.clone();
    let c47 = c2.clone();
    Ok(Some(b1.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_056(cx: &mut Device, a0: bool, b1: &bool, c2: String) -> FlowResult {
    let a5: String = loop {
        let mut e4 = c2.clone();
        break (if (!(*b1)) { e4.substring(7_usize, 5_usize) } else if let true = a0 { "ß".to_string() } else { String::new() });
    };
    let Some(b6) = (if a0 { Some(c2.clone()) } else { None }) else {
        return Err(FlowError::Offline);
    };
    let b16: State = loop {
        let mut e9 = ({ let _ = ((*b1) as i64); (match a0 { false => vec![Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())], d8 => Some(vec![Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())]).unwrap_or_default() }) });
        break ((-3_i32)..2_i32).map(|a10| (a10 + ({ let b11 = (b6.clone() + &a5); Some(a10).into_iter().skip_while(|c12| (b11.clone() > String::from("Ä"))).filter(|d13| (*b1)).product::<i32>() }))).rev().fold(State::Half, |e14, a15| (if let false = a0 { e14 } else if (c2 > "b".to_string()) { e14 } else { e14 }));
    };
    'l18: for d18 in vec![(c2.clone() + &b6.clone())] {
        {
            let mut e19 = 0_i32;
            'l21: while e19 < 3_i32 && a0 {
                e19 += 1_i32;
                let b21: i64 = (-40000_i64);
                'l25: for a25 in Some(e19).filter(|c22| ((*c22) < ({ let d23 = (if let false = a0 { Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default() } else if let true = (*b1) { Decimal::new(999_i64, 28_u32).unwrap_or_default() } else { Decimal::new(5_i64, 1_u32).unwrap_or_default() }); (*c22) }))).into_iter() {
                    let b26 = false;
                }
            }
        }
        let c27 = vec![vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]];
    }
    let e29 = {
        let d28;
        if (c2 >= "Ä".to_string()) { d28 = b6.clone(); } else { d28 = (c2.clone() + " ").min(a5.clone()); }
        d28.clone()
    };
    let b31 = {
        let a30;
        if (!(*b1)) { a30 = (1_i64..=3_i64).nth(0_usize).into_iter().product::<i64>(); } else { a30 = ((-1_i64) / 3_i64).div_euclid(1000000_i64); }
        a30
    };
    let mut c32 = (*b1);
    let e34 = {
        let d33;
        if (*b1) { d33 = (" \t x\n".to_string() + &b6).clamp(b6.clone(), b6.clone().to_lowercase()); } else { d33 = b6.clone(); }
        d33.clone()
    };
    Ok((if (c2 > "aaa".to_string()) { vec![Some(e34.clone())] } else { vec![Some(e29.clone()), Some(e34.clone()), Some(b6.clone())] }).into_iter().flatten().skip_while(|a35| vec![(*b1), a0].into_iter().skip_while(|b36| (*b1)).any(|c37| c37)).map(|d38| a5.clone()).for_each(|e39| { let _ = 0_i32; }))
}

/// Step by step.
#[nanoflow]
pub fn flow_057(cx: &mut Device, a0: &Obj<Task>, b1: Option<bool>) -> FlowResult<String> {
    cx.message(format!("ß{}", (Decimal::new(12345_i64, 28_u32).unwrap_or_default() * Decimal::ONE)));
    'l4: for e4 in vec![b1.iter().find(|c2| (**c2)).cloned(), b1] {
        let mut a5 = vec![" ".to_string(), format!("{} of {}", Decimal::ONE, 5_i64), a0.title.clone()];
        cx.show_home()?;
    }
    let d13: State = 'l7: loop {
        let mut c7 = b1;
        break (if a0.seen.is_none() { Some(b1) } else { Some(c7) }).into_iter().map(|d8| b1).into_iter().fold(Some(b1).into_iter().into_iter().take(1_usize).fold(State::Done, |e9, a10| e9), |b11, c12| b11);
    };
    match b1 {
        Some(e14) => {
            let a15 = a0.price;
        }
        b16 => {
            if a0.due.is_none() {
                let mut c17 = 10_i64;
            }
        }
    }
    'l19: for _ in &vec![d13] {
        let c22: State = 'l20: loop {
            for mut a20 in cx.retrieve(Task::all().order_by(|t| t.due).limit(1))? {
                cx.log(Level::Info, (if let None = b1 { d13.name().to_string() } else { format!("ß{}ß{}", "日本語".to_owned(), (d13 > State::Half)) }));
                let b21 = State::Done;
            }
            break (if b1.is_none() { (if (a0.title <= "Ä".to_string()) { Ok(d13) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }) } else { (if a0.due.is_none() { Ok(State::Open) } else { Err(FlowError::Offline) }) }).unwrap_or(State::Half);
        };
        let d23 = Some(((d13 >= State::Half), 3_usize));
    }
    let _ = (2_usize..=1_usize).map(|e24| e24).fold(d13, |a25, b26| Some(State::Done).into_iter().fold(a25, |c27, d28| State::Open));
    'l31: for _ in vec![({ let e29 = 1000000_i64; "".to_string() })] {
        if a0.seen.is_none() {
            let c32: String = (if b1.is_none() { Ok("Ä".to_owned()) } else { Err(FlowError::Offline) }).unwrap_or_else(|b31| "-17".replacen("aaa", &String::new(), 1_usize)).trim_end().to_string();
            let ((d33, e34), a35) = ((2_usize, c32.clone()), String::from("ß"));
        }
        let b41 = {
            let b36;
            if b1.is_some() { b36 = ({ let c37 = "a".to_owned(); vec![b1, b1] }).into_iter().map(|d38| d38).fold(d13, |e39, a40| e39); } else { b36 = d13; }
            b36
        };
        {
            let mut c42 = 0_i32;
            'l44: while c42 < 1_i32 && true {
                c42 += 1_i32;
                let e44 = false;
            }
        }
    }
    'l46: for b46 in vec![Some((d13 <= State::Done))] {
        let mut b51 = ({ let c47 = (-2_i64); Some(b1) }).into_iter().skip_while(|d48| (d13 != State::Open)).min().into_iter().fold(d13, |e49, a50| d13);
    }
    Ok("".to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_058(cx: &mut Device, a0: &Obj<Task>, mut b1: State, mut c2: bool, d3: Vec<Option<i64>>) -> FlowResult<Vec<Option<Decimal>>> {
    if (a0.title < "a".to_string()) {
        cx.show_home()?;
        b1 = b1;
    } else {
        'l5: for a5 in &vec![Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())] {
            cx.message(format!("{}{}ß{c2}", ({ let (b6, c7) = ("-17".to_owned(), b1); (-1_i64) }), (0_usize + 1_usize)));
        }
        c2 = c2;
    }
    let d8: bool = a0.is_urgent;
    let b11 = {
        let e9;
        if (if false { c2 } else if let false = c2 { c2 } else { c2 }) { e9 = ({ let a10 = vec!["Ä".to_owned(), " \t x\n".to_owned()]; DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }).millisecond(); } else { e9 = 7_i32; }
        e9
    };
    if (b1 == State::Half) {
        return Err(FlowError::Offline);
    }
    let c12 = d3.clone();
    {
        let mut d13 = 0_i32;
        while d13 < 3_i32 && d8 {
            d13 += 1_i32;
            cx.log(Level::Warning, format!("{{{:>12}", (1_i64 % 3_i64)));
        }
    }
    let mut a15 = Some(0_i32);
    Ok(vec![Some(Decimal::from((-2_i64))), Some(Decimal::new(25_i64, 2_u32).unwrap_or_default()), Some(Decimal::from(10_i64))])
}

/// Step by step.
#[nanoflow]
pub fn flow_059(cx: &mut Device, a0: usize, mut b1: bool, mut c2: i64) -> FlowResult<Option<Option<i64>>> {
    if let true = b1 {
        'l4: for (e4, a5) in vec![(if b1 { (" ".to_owned(), 1000000_i32) } else { (" \t x\n".to_string(), 0_i32) })] {
            let d8 = {
                let b6;
                if (a0 < 1_usize) { b6 = (0_i32..=5_i32).sum::<i32>(); } else { b6 = (match c2 { (3..) => a5, (0_i64..) => Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().weekday(), c7 => 2_i32 }); }
                b6
            };
            let b11: i32 = 'l10: loop {
                let mut a10 = d8;
                break ((-a5) + a10);
            };
        }
        cx.message(format!("{:>1}x{:<5.1}", format!(": {c2}{}", DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), 7_i32.to_string()));
    }
    'l13: for d13 in vec![Some((-2_i32))] {
        if let 0_i64 = c2 {
            let mut e14: usize = (c2 as usize);
            let ((a15, b16), c17) = (if (a0 >= 1_usize) { ((1_i32, b1), (-40000_i32)) } else if (a0 < 5_usize) { ((0_i32, b1), 400_i32) } else { (((-7_i32), b1), 29_i32) });
        }
    }
    'l19: for e19 in vec![b1, b1, b1] {
        match c2 {
            (1_i64..) => {
                for b21 in vec![b1, false, false] {
                    let d28 = (match b1 { true => vec![b21], c22 => vec![b21, c22] }).clamp(({ let d23 = b1; vec![d23, d23, b21] }), vec![b1, e19]).into_iter().take((4_usize..=8_usize).take(a0).take(a0).product::<usize>()).fold((if b1 { vec!["\"{}\\".to_owned(), "x=1=2".to_owned(), "Ä".to_owned()].into_iter().take_while(|e24| b1).take(a0).count() } else { 7_usize }), |a25, b26| "-17".len().max((if (a0 > 2_usize) { Ok(a25) } else { Err(FlowError::Offline) }).unwrap_or_else(|c27| a25)));
                }
            }
            e29 => {
                if vec![vec![e19, e19, b1], vec![b1, e19, e19], vec![b1, b1, e19]].into_iter().skip(a0).fold(b1, |a30, b31| b1) {
                    let _ = ((-40000_i64), Decimal::from(0_i32));
                    let mut c32: usize = a0;
                }
            }
        }
    }
    let _ = (c2, c2);
    b1 = b1;
    cx.log(Level::Info, format!(" of {}{}", Decimal::ZERO, Decimal::from(400_i32)));
    Some(c2).into_iter().filter_map(|d33| Some(c2)).for_each(|e34| { let _ = a0; });
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_060(cx: &mut Device, a0: &mut Obj<Task>, mut b1: (i32, Option<String>), c2: String, d3: bool) -> FlowResult<usize> {
    let mut e4 = (if let true = d3 { ((!d3) || (Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default() > 2_i32)) } else { (if b1.1.is_some() { Ok((2_usize, Decimal::new(25_i64, 2_u32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_string() })) }).is_err() });
    let b16: Date = (match (if (c2 < "a".to_string()) { Ok(5_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }) { Ok(a5) => ({ let b6 = a5; Some(c2.clone()) }).into_iter().fold(Some(c2.clone()).into_iter().step_by(2_usize).fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |c7, d8| c7), |e9, a10| Some(((-40000_i64), e4)).into_iter().take_while(|b11| d3).fold(e9, |c12, (d13, e14)| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())), Err(FlowError::Failed { code: a15, .. }) => Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), _ => cx.today().first_of_year() });
    if (a0.state != State::Done) {
        'l18: for d18 in (2_i64..4_i64) {
            let b21: i64 = (match d3 { false => Some(b16).unwrap_or_default(), _ => vec![Some(0_usize)].into_iter().fold(b16, |e19, a20| b16) }).weeks_until(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default());
            let mut c22: bool = true;
        }
    }
    match b1.clone() {
        ((-1_i32..3_i32), d23) => {
            let b26 = {
                let e24;
                if (a0.weight <= 3_i64) { e24 = (a0.is_new() && (match &Some(State::Done) { Some((State::Open | State::Half)) => d3, a25 => d3 })); } else { e24 = e4.min(false); }
                e24
            };
        }
        (c27, d28) if (b1.0 >= 0_i32) => {
            cx.log(Level::Warning, format!("}}{c27}"));
        }
        (e29, _) => {
            cx.commit(a0)?;
        }
    }
    let mut c37: (Option<usize>, Vec<usize>) = (match c2.as_str() { "" => ({ let c32 = vec![1_i64, 400_i64].into_iter().map(|a30| (a30 + ({ let b31 = vec![State::Open]; a30 }))).rev().collect::<Vec<_>>(); (Some(1_usize), vec![1_usize]) }), "a" => (Some(3_usize), vec![7_usize, 29_usize]), _ => (match d3 { true => vec![Some(400_usize)].into_iter().fold((Some(7_usize), vec![10_usize]), |d33, e34| (e34, ({ let a35 = b16; vec![0_usize] }))), b36 => (Some(400_usize), vec![400_usize, 2_usize]) }) });
    let (d38, e39) = (b16, (5_i64, 29_i64));
    Ok(2_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Vec<i64>>, mut c2: String, d3: Option<Vec<usize>>) -> FlowResult<i32> {
    let mut a5: Option<Vec<usize>> = (if (c2.clone() <= String::from("")) { Ok(Some(vec![3_usize])) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or_else(|e4| Some(vec![7_usize]));
    let Some(_) = b1.clone() else {
        return cx.fail("given-up", (c2.clone() + &c2));
    };
    'l9: for e9 in vec![Some((State::Open, 0_i32)).map_or(c2.clone(), |(b6, c7)| c2.clone()), a0.title.clone()] {
        {
            let mut a10 = 0_i32;
            'l12: while a10 < 4_i32 && (c2 >= "a".to_string()) {
                a10 += 1_i32;
                let mut c12 = b1.clone();
            }
        }
        let mut e14 = Some(Some(d3.clone()).into_iter().flat_map(|d13| vec![i64::MIN]).collect::<Vec<_>>());
        let mut b16 = (if let Some(a15) = d3.clone() && (c2 <= "a".to_string()) { (if b1.is_some() { Ok(State::Half) } else { Err(FlowError::Offline) }) } else { (if b1.is_none() { Ok(State::Open) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_string() })) }) }).unwrap_or(a0.state);
    }
    if (a0.price <= Decimal::ZERO) {
        {
            let mut c17 = 0_i32;
            'l19: while c17 < 4_i32 && a0.is_urgent {
                c17 += 1_i32;
                c2 = Some(1_i64).map_or(Some(Some(vec![2_usize])), |e19| Some(d3.clone())).into_iter().rev().fold(("-17".to_owned() + "Ä"), |a20, b21| (a20.clone() + &({ let c22 = Some(a20.clone()).unwrap_or_default(); (c22.clone() + &a20) }))).to_owned();
                let (c27, d28) = vec![Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())].into_iter().skip_while(|d23| a0.is_urgent).fold((c17, d3.clone()), |(e24, a25), b26| Some((e24, d3.clone())).unwrap_or_else(|| (e24, a5.clone())));
            }
        }
    } else {
        c2.clear();
    }
    if (a0.price > Decimal::ONE) {
        'l31: for b31 in vec![Some(c2.clone()).into_iter().skip(10_usize).take_while(|e29| (c2.clone() >= "x=1=2".to_string())).collect::<String>()] {
            let Some(e34) = Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()).and_then(|c32| ({ let d33 = 2_i32; Some(b31.clone()) })) else {
                break;
            };
        }
    }
    a0.weight += Some(1_i32).into_iter().map(|a35| 10_i64).enumerate().map(|b36| (-7_i64)).product::<i64>();
    cx.message(c2.clone());
    let Some(_) = (if (c2 < "Ä".to_string()) { Some(vec![vec![5_usize, 29_usize, 1_usize], vec![29_usize, 3_usize, 1_usize], vec![400_usize, 1_usize, 10_usize]].last().cloned()) } else { None }) else {
        return cx.fail("given-up", "İstanbul".to_string());
    };
    Ok(7_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_062(cx: &mut Device, a0: &Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Date> {
    cx.message(format!("{:^}", Some(400_usize).unwrap_or(40000_usize)));
    let c2 = (if a0.seen.is_none() { Some(({ let _ = 400_i64; vec![i32::MAX, 5_i32, 1_i32] })) } else { None });
    let mut d3: Option<Vec<i32>> = b1.clone();
    'l5: for a5 in (if d3.is_none() { Ok(vec![vec![400_i64, 1_i64]]) } else { Err(FlowError::Offline) }).unwrap_or_default() {
        let mut c12 = (match d3.clone() { Some(b6) => vec![vec![Some((-2_i32)), Some((-1_i32))], vec![Some(1000000_i32), Some((-2_i32)), Some(1_i32)]].into_iter().skip_while(|c7| false).min(), d8 => Some(vec![Some(0_i32), Some(3_i32), Some(29_i32)]).into_iter().skip_while(|e9| true).skip_while(|a10| false).min_by_key(|b11| String::from("Ä")) }).unwrap_or_default();
    }
    Ok(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_063(cx: &mut Device, a0: &mut Obj<Task>, b1: Decimal, mut c2: Decimal) -> FlowResult<State> {
    a0.price *= ((b1 * 7_i32) + b1.min(b1));
    let mut d3 = c2;
    'l5: for a5 in vec![Decimal::new(25_i64, 0_u32).unwrap_or_default().floor(), Decimal::from((-2_i64)), c2] {
        cx.log(Level::Info, Some(vec![vec![Some(c2)]]).unwrap_or_else(|| vec![vec![Some(c2), Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default()), Some(Decimal::from(10_i32))], vec![Some(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()), Some(b1)]]).into_iter().flatten().into_iter().fold(format!("{:ß<} of {}}}{a5:0>12}", (-2_i32), 1_i32), |b6, c7| format!(" of {:^1} of {:5}", 0_i32, Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())));
        let d8 = a5;
    }
    d3 += (match &Some(Some("ab,b,,c".to_string())) { None => a0.effort, Some(Some(e9)) if cx.is_online() => vec![d3, Decimal::new(999_i64, 2_u32).unwrap_or_default(), b1].into_iter().rev().chain(vec![d3]).fold((-40000_i32), |a10, b11| a10), _ => (-2_i32) });
    let e14: Decimal = 'l13: loop {
        c2 = (flow_015(cx, &c2, (if let (Some(d13), _) = (Some(c2), (d3 == Decimal::new(999_i64, 29_u32).unwrap_or_default())) && (a0.price > Decimal::ONE) { Some(vec![0_i64]) } else { Some(vec![(-40000_i64), i64::MIN]).into_iter().step_by(3_usize).nth(0_usize) }))? / 2_i32);
        break d3;
    };
    d3 *= Decimal::ONE;
    'l16: for b16 in vec![Decimal::new(5_i64, 28_u32).unwrap_or_default(), (b1 / Decimal::ONE)] {
        let e19: Decimal = 'l18: loop {
            a0.weight = (if (b1 < Decimal::ZERO) { Ok(vec![(b16 >= Decimal::ZERO)]) } else { Err(FlowError::Offline) }).unwrap_or(Some(false).into_iter().collect::<Vec<_>>()).into_iter().map(|d18| (0_i64 + (-2_i64)).pow(1_u32)).sum::<i64>();
            break Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default();
        };
        {
            let mut a20 = 0_i32;
            'l22: while a20 < 2_i32 && true {
                a20 += 1_i32;
                d3 *= Decimal::ONE;
            }
        }
        let d23: usize = ((if (a0.weight <= (-1_i64)) { Ok(10_usize) } else { Err(FlowError::Offline) }).unwrap_or_else(|c22| 1000000_usize) - 0_usize);
    }
    Ok(State::Done)
}

/// Step by step.
#[nanoflow]
pub fn flow_064(cx: &mut Device, a0: usize, b1: ((i32, bool), i32), mut c2: Option<(i64, String)>) -> FlowResult<Option<Vec<i32>>> {
    c2 = vec![(i64::MIN, "".to_string()), (0_i64, "ß".to_string()), (1000000_i64, "Ä".to_owned())].into_iter().next();
    let d3 = c2.replace((i64::MAX, String::from("-17")));
    let mut a5 = vec![d3.clone()].into_iter().filter_map(|e4| (if (b1.1 >= 3_i32) { Ok(a0) } else { Err(FlowError::Offline) }).ok()).product::<usize>();
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
                let mut d8: Vec<i64> = (match (if (b1 < (-1_i32)) { Some((if false { Ok(Some(7_usize)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() })) })) } else { None }).unwrap_or((if a0.due.is_none() { Ok(Some(1000000_usize)) } else { Err(FlowError::Offline) })) { Ok(e4) => Some(vec![(d3 <= 1_i64), (d3 > (-7_i64)), false]).map_or_else(|| vec![400_i64], |a5| Some(vec![(b1 < 400_i32)]).into_iter().fold(vec![d3], |b6, c7| b6.clone())), Err(_) => (if let (1_i32..5_i32) = b1 { vec![d3, d3] } else { vec![d3].to_owned() }) });
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
            let mut d13 = vec![Some((-7_i32)), Some(3_i32)].into_iter().map(|a10| Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()).and_then(|b11| Some(Some(7_usize))).and_then(|c12| a10)).collect::<Vec<_>>();
        }
    }
    let c22 = (if let Some(State::Half) = b1 { b1.iter().take_while(|e14| ((**e14) >= State::Half)).copied().nth(3_usize).into_iter().into_iter().zip(vec!["\"{}\\".to_owned(), " ".to_string()].to_owned()).map(|a15| a15.0).max_by_key(|b16| Some((29_i32, i64::MAX)).into_iter().enumerate().map(|(c17, d18)| d18).fold(400_i64, |e19, (a20, b21)| b21)) } else { b1 });
    a0.effort = ((if ((*c2).len() < 1_usize) { Ok(2_i32) } else { Err(FlowError::Offline) }).unwrap_or_default() / 3_i32);
    let (d23, _) = ({ let _ = c22; (Decimal::ONE, vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]).min((Decimal::ONE, vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()])) });
    let e24 = cx.can_read(&*a0, |o| o.is_urgent);
    {
        let mut a25 = 0_i32;
        while a25 < 1_i32 && ((*c2).len() > 2_usize) {
            a25 += 1_i32;
            vec![a5.clone(), c2.clone()].into_iter().filter(|a30| e24).skip_while(|b31| e24).fold(vec![b1], |c32, d33| vec![b1, b1, b1]).into_iter().take_while(|e34| e24).for_each(|a35| { let _ = (match b1 { Some(b36) if ((*c2).len() >= 3_usize) => 7_i64, c37 => 0_i64 }); });
            if let Some(mut e39) = cx.first(Task::filter(|d38| d38.due.is_some()).order_by(|t| t.effort).limit(1))? {
                {
                    if e39.seen.is_some() {
                        e39.title = "too ".repeat(30_usize);
                    }
                    match cx.commit(&mut e39) {
                        Ok(()) => {
                            let mut a40 = cx.get(e39.id())?;
                        }
                        Err(FlowError::Invalid { entity: b41, .. }) => {
                            cx.close_page()?;
                        }
                        Err(c42) => return Err(c42),
                    }
                }
                cx.commit(a0)?;
            }
        }
    }
    let d43 = cx.can_read(&*a0, |o| o.seen);
    Ok((29_usize, c22))
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
                    let b11 = (if (d3 < DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { (if (c2 >= 1_i32) { (if let e9 @ (0_i32..=6_i32) = e4 { (e4 < 3_i32) } else { (d3 <= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) }) } else { false }) } else { (match ("aaa".to_string() + "-17").as_str() { "" => (if a0.seen.is_some() { Ok((c2 > 1_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) }).unwrap_or((c2 > 1000000_i32)), "a" => vec![c7.clone(), c7.clone(), c7.clone()].contains(&c7), _ => vec![vec![State::Half, State::Done]].into_iter().any(|a10| true) }) });
                }
                let mut c12 = cx.get(a0.id())?;
            }
        }
    }
    cx.message(format!("}}{}{d3}", vec![c2, c2].into_iter().rev().fold(" \t x\n".to_string(), |d13, e14| d13.clone())));
    cx.rollback(a0)?;
    let mut a15: Decimal = Decimal::from(1000000_i32);
    Ok((if let (State::Open | State::Half) = State::Done { Some(c2) } else { Some(0_i32) }).unwrap_or(c2))
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: &Vec<Vec<String>>) -> FlowResult<(Date, bool)> {
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.price != Decimal::ZERO)).order_by(|t| t.price).offset(0).limit(2))? {
        cx.message(format!("x{b1}{}{{{:1.0}", cx.is_online(), e4.is_urgent));
        e4.effort = e4.effort;
    }
    a0.effort -= (match (({ let a5 = 29_i64; Some(5_i32) }), ((-1_i32)..3_i32).skip_while(|b6| ((*b6) != 1_i32)).filter(|c7| false).max_by_key(|d8| b1)) { ((Some(e9), _) | (_, Some(e9))) if (e9 > 2_i32) => e9, _ => (2_i64..5_i64).skip(1_usize).fold(5_i32, |a10, b11| (a10 + ({ let c12 = c2.clone(); a10 }))) });
    if a0.due.is_some() {
        let e19: State = 'l14: loop {
            'l15: for a15 in (1_i32..2_i32) {
                let d18: (String, Option<usize>) = (String::from("-17").split("ab,b,,c").map(|b16| b16.to_string()).filter(|c17| false).chain(vec!["a".to_owned(), "A\r\nB\n\n".to_owned(), "日本語".to_owned()]).collect::<String>(), (if (a0.weight <= 0_i64) { Ok(Some(0_usize)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) }).unwrap_or_default());
                cx.message(d18.0.clone());
                cx.show_home()?;
            }
            break a0.state;
        };
    }
    let a20: i64 = 1_i64;
    Ok((Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), (b1 > 1_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_069(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: ((String, State), usize), d3: &Option<Option<i64>>) -> FlowResult<Option<i32>> {
    cx.commit(a0)?;
    for e4 in cx.retrieve(Task::all().limit(3))? {
        cx.delete(e4)?;
    }
    let mut d8 = (flow_015(cx, &a0.price, (if let Some(a5) = (*d3) { ({ let b6 = b1; Some(vec![0_i64]) }) } else { vec![vec![5_i64], vec![0_i64]].into_iter().max_by_key(|c7| 3_usize) }))? * Decimal::ONE);
    {
        let mut e9 = 0_i32;
        'l11: while e9 < 2_i32 && true {
            e9 += 1_i32;
            if (b1 >= 3_i32) {
                let mut d13 = cx.create(Task { effort: vec![b1, e9, b1].into_iter().take(29_usize).product::<i32>(), weight: (match (*d3) { Some(Some(b11)) => b11, c12 => 400_i64 }), due: a0.due, ..Task::default() })?;
                'l15: for _ in ((-1_i32)..=2_i32) {
                    cx.rollback(a0)?;
                    cx.log(Level::Warning, format!("{e9:>}{}", ({ let a15 = c2.clone(); e9 })));
                }
            } else {
                'l19: for e19 in ((-3_i64)..3_i64).take(0_usize).fold(vec!["x=1=2".to_owned(), String::new()], |b16, c17| b16.clone()).to_vec() {
                    let mut a20: String = format!("{}", cx.now());
                    a0.state = State::Done;
                }
                d8 = d8;
            }
            let _ = (if (b1 >= (-2_i32)) { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|b21| e9);
        }
    }
    {
        let mut c22 = 0_i32;
        'l24: while c22 < 3_i32 && (c2.1 > 1_usize) {
            c22 += 1_i32;
            let (b26, _) = (match b1 { (0..4) => (if (*d3).is_none() { Ok((Some(String::from("aaa")), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())) } else { Err(FlowError::Offline) }).unwrap_or((Some(" ".to_string()), DateTime::from_milliseconds(86400000_i64).unwrap_or_default())), (..1_i32) => (Some("aaa".to_string()), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), e24 => (match (if (c2.1 > 1_usize) { Ok(e24) } else { Err(FlowError::Offline) }) { Ok(a25) => (Some("aaa".to_owned()), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), Err((FlowError::Store { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Gone { .. } | FlowError::Failed { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Offline { .. } | FlowError::Cancelled { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::NotOffered { .. })) => (Some(" ".to_owned()), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), _ => (Some("aaa".to_owned()), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) }) });
        }
    }
    Ok(Some(Some(d8)).into_iter().filter(|c27| (d8 <= Decimal::from(5_i32))).fold(vec![(d8 == Decimal::from((-2_i64))), (b1 >= 7_i32), (d8 < Decimal::new(5_i64, 0_u32).unwrap_or_default())], |d28, e29| d28.clone()).into_iter().filter_map(|a30| Some(b1)).step_by(3_usize).max_by_key(|b31| ((*b31) + ({ let _ = a0.effort; Some(b1).into_iter().skip(1_usize).sum::<i32>() }))))
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
            let (c22, d23) = (if ((*b1).len() > 1_usize) { Ok((c17.clone(), Some(State::Open))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c17.clone() })) }).unwrap_or_else(|a20| (if ((*b1).len() >= 3_usize) { Ok((c17.clone(), Some(State::Done))) } else { Err((FlowError::Failed { code: "late".to_string(), text: c17.clone() })) }).unwrap_or_else(|b21| (c17.clone(), Some(State::Done))));
        }
        e24 => {
            let a25 = (vec![(b16 == 10_usize), (d18 != 2_usize)], e24);
        }
    }
    Ok(({ let _ = (*a0); Some(vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default()]) }).into_iter().filter(|b26| c17.starts_with("\"{}\\")).fold((if ((*b1).len() <= 3_usize) { DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default() } else if let Some(c27) = (*a0) { c27 } else { DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }), |d28, e29| DateTime::from_milliseconds(0_i64).unwrap_or_default()))
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

/// Step by step.
#[nanoflow]
pub fn flow_072(cx: &mut Device, a0: &i64, b1: &i32, mut c2: ((Decimal, String), (i32, i32))) -> FlowResult<usize> {
    let mut d3 = (if let (12_i32..16_i32) = (*b1) && ((*a0) >= (-1_i64)) { (if ((*b1) >= 0_i32) { Ok(Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())) } else { Err(FlowError::Offline) }) } else { (match "\"{}\\".to_string().as_str() { "ab,b,,c" => (if ((*b1) > 3_i32) { Ok(Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) } else { Err(FlowError::Offline) }), _ => (if ((*b1) > 0_i32) { Ok(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())) } else { Err(FlowError::Offline) }) }) }).unwrap_or_default();
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 3_i32 && true {
            e4 += 1_i32;
            Some(Some((*a0))).unwrap_or(Some((*a0))).into_iter().into_iter().rev().for_each(|c7| { let _ = c7; });
        }
    }
    let a10 = {
        let d8;
        if ((*b1) < 3_i32) { d8 = ((if ((*a0) >= (-1_i64)) { Ok(((*b1) <= (-2_i32))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" \t x\n") })) }).unwrap_or_else(|e9| ((*b1) != 29_i32)) as i32); } else { d8 = (*b1); }
        d8
    };
    let b21: i64 = 'l12: loop {
        if ((*b1) > 3_i32) {
            d3 = d3.iter().min_by_key(|c12| 0_usize).cloned();
            if ((*b1) >= 3_i32) {
                c2 = c2.clone();
                (2_i32..4_i32).take(((-1_i32)..2_i32).rev().count()).for_each(|d13| { let _ = (if ((*a0) >= (-1_i64)) { Ok("aaa".to_owned()) } else { Err(FlowError::Offline) }).unwrap_or_default(); });
            }
        } else {
            'l18: for d18 in &Some((*a0)).into_iter().take_while(|e14| ((*e14) <= (-2_i64))).into_iter().fold(vec![a10, a10], |a15, b16| a15.clone()) {
                let mut a20 = (if ((*b1) < (-1_i32)) { Ok(c2.clone()) } else { Err(FlowError::Offline) }).unwrap_or_else(|e19| c2.clone());
            }
        }
        break (*a0).saturating_add((*a0).rem_euclid((*a0)));
    };
    if ((*b1) > 1_i32) {
        return Ok((Some(State::Done).into_iter().skip_while(|c22| ((*c22) < State::Done)).fold((*b1), |d23, e24| i32::MAX) as usize));
    }
    Ok((2_usize.min(1_usize) * 7_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_073(cx: &mut Device, a0: usize, b1: Date, c2: &i32) -> FlowResult<String> {
    let e4 = {
        let d3;
        if ((*c2) < 1_i32) { d3 = a0; } else { d3 = (a0 % 1_usize); }
        d3
    };
    cx.log(Level::Warning, format!("{}", 0_i64));
    let d8 = (if let (-7_i32 | -5_i32) = (0_usize..4_usize).filter_map(|a5| vec![b1].into_iter().fold(Some((*c2)), |b6, c7| b6)).product::<i32>() { 10_usize } else { a0 });
    let b11 = {
        let e9;
        if (a0 <= 5_usize) { e9 = (1_i64..4_i64).filter(|a10| (*c2).is_positive()).into_iter().sum::<i64>(); } else { e9 = (if (a0 > 1_usize) { 1_i64 } else { DateTime::from_milliseconds(86400001_i64).unwrap_or_default().milliseconds() }); }
        e9
    };
    let Some(c12) = (if ((*c2) <= 3_i32) { Some(a0) } else { None }) else {
        return Err(FlowError::Offline);
    };
    Ok("İstanbul".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &(Option<Decimal>, i64), b1: &Vec<i64>, c2: Option<String>) -> FlowResult<Option<Option<i32>>> {
    let a10: String = loop {
        let e9 = {
            let e4;
            if a0.0.is_some() { e4 = (1_usize..3_usize).product::<usize>(); } else { e4 = Some(b1.clone()).into_iter().rev().skip(10_usize).collect::<Vec<_>>().into_iter().skip_while(|a5| vec![c2.clone(), Some(String::from(" "))].into_iter().into_iter().step_by(1_usize).fold(true, |b6, c7| b6)).filter(|d8| matches!((*a0), (_, (3_i64 | 5_i64)))).count(); }
            e4
        };
        break " \t x\n".trim_end_matches("").to_string();
    };
    if c2.is_some() {
        let c12 = {
            let b11;
            if ((*b1).len() < 2_usize) { b11 = a10.clone(); } else { b11 = a10.clone(); }
            b11.clone()
        };
    }
    let mut d13 = b1.clone();
    let e14 = a10.clone();
    let d18 = (if let None = c2.clone() && (d13.len() <= 3_usize) { vec![Some(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()))].into_iter().flatten().next() } else { (match a10.as_str() { "" => vec![Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())].into_iter().skip_while(|a15| (a10.clone() > "".to_string())).min(), "a" => Some(Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())).filter(|b16| (e14.clone() == "\"{}\\".to_string())), _ => ({ let c17 = b1.clone(); Some(Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())) }) }) });
    'l20: for a20 in vec![c2.clone(), Some("İstanbul".to_owned()), c2.clone()] {
        d13 = d13.clone();
        let (d33, _) = (match (*a0) { (_, b21 @ (400..404)) => a20.iter().fold((Some(Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())), (State::Done, 3_i32)), |(c22, (d23, e24)), a25| (c22, (d23, e24))), (b26, c27) => Some((d18, (State::Half, 1000000_i32))).unwrap_or_else(|| (d18, (State::Done, (-7_i32)))), (d28, _) => vec![e14.clone(), a10.clone()].into_iter().rev().into_iter().fold((d18, (State::Half, 1000000_i32)), |(e29, a30), b31| (e29, ({ let c32 = a10.clone(); (State::Open, 1_i32) }))) });
    }
    Ok(Some(Some(1_i32)))
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
    let mut c7: Vec<usize> = (if d3 { Some(vec![1000000_usize, 2_usize]).xor(Some(vec![1_usize, 1_usize, 0_usize])).unwrap_or_else(|| Some(0_usize).into_iter().collect::<Vec<_>>()) } else { vec![1_usize] });
    cx.message(format!("{{{:0^12}{{{e4:0^5.0}{{{}", ({ let d8 = (*c2); 29_usize }), (*c2)));
    c7 = vec![(*c2), (*c2), 3_i32].into_iter().step_by(1_usize).skip_while(|e9| Some(e4).into_iter().filter(|a10| d3.max(d3)).skip_while(|b11| true).fold(vec![(10_i64, 7_usize)].into_iter().all(|(c12, d13)| (d13 < ({ let e14 = e4; d13 }))), |a15, b16| Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).map_or_else(|| e4, |c17| a15))).fold(format!("{d3}").lines().map(|d18| d18.to_string()).filter_map(|e19| c7.clone().first().cloned()).chain(vec![c7.clone(), c7.clone()].into_iter().fold(c7.clone(), |a20, b21| b21.clone())).rev().collect::<Vec<_>>(), |c22, d23| (match d3 { true => (if a0.due.is_none() { Ok(c7.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("\"{}\\") })) }), e24 => (if (b1.1.len() > 1_usize) { Ok(c22.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }) }).unwrap_or_default());
    let c27 = {
        let a25;
        if (!d3) { a25 = (match (*c2) { (3_i32 | 5_i32) => d3, b26 => d3 }); } else { a25 = d3; }
        a25
    };
    a0.weight -= DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default().seconds_until((if let 1_i32 = (*c2) { DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default() } else { DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default() }));
    'l29: for e29 in vec![a0.is_urgent, d3] {
        'l31: while let Some(b31) = c7.pop() {
            break 'l29;
        }
        for e34 in vec![(*c2)].into_iter().filter_map(|c32| "A\r\nB\n\n".to_owned().fits(&"ab,b,,c".to_string())).collect::<Vec<_>>().into_iter() {
            c7 = c7.clone();
        }
        let Some(a35) = (if ((*c2) <= 0_i32) { Some(e4) } else { None }) else {
            return Err(FlowError::Offline);
        };
    }
    Ok(Some(e4).into_iter().step_by(3_usize).collect::<Vec<_>>().into_iter().step_by(3_usize).filter(|b36| ({ let _ = (*c2); (*b36) })).fold((vec![c27], d3), |(c37, d38), e39| (c37.clone(), e39)))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, mut a0: Option<Date>, b1: &i32) -> FlowResult<Vec<Option<Decimal>>> {
    'l6: for b6 in vec![a0, a0, a0].into_iter().map(|c2| (match c2 { None => a0, _ => Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) })).fold((if ((*b1) < 1_i32) { vec![(*b1)] } else { vec![(*b1), (*b1), (*b1)] }), |d3, e4| d3.clone()) {
        cx.log(Level::Warning, "A\r\nB\n\n".substring(10_usize.to_owned(), (7_usize as usize)));
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
                        let d23: Option<Date> = (if ((*b1) <= 0_i32) { Some(cx.today()) } else { None });
                    }
                }
            }
        }
    }
    if (Decimal::new((-35_i64), 1_u32).unwrap_or_default().is_zero() || (if let None = a0 { ((*b1) == (-7_i32)) } else { ((*b1) < (-2_i32)) })) {
        let b31: i32 = 'l25: loop {
            let a30 = {
                let a25;
                if (2_i32..4_i32).zip(Some(3_i32).into_iter()).map(|(b26, c27)| b26).take(7_usize).collect::<Vec<_>>().into_iter().rev().take_while(|d28| ((Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), "日本語".to_owned()) < (Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), "a".to_owned()))).any(|e29| ((*b1) < (-2_i32))) { a25 = Decimal::ZERO; } else { a25 = Decimal::ZERO; }
                a25
            };
            break 10_i32;
        };
    }
    a0 = a0;
    let (c32, _) = ((*b1), a0);
    let mut d33: i32 = c32;
    let mut e34 = c32;
    Ok(vec![Some(Decimal::ZERO)])
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
    let mut a10: State = Some(Some(b1.clone())).unwrap_or_default().into_iter().flat_map(|e4| vec![e4.clone(), b1.clone(), e4.clone()]).map(|a5| (String::from("A\r\nB\n\n") + &b1)).fold(a0.state, |b6, c7| Some(b6).into_iter().chain(vec![b6, b6].into_iter()).fold(b6, |d8, e9| b6)).max(a0.state);
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
    a0 += &String::new().char_indices().map(|(d3, e4)| e4.to_string()).take(0_usize).collect::<String>().trim_end_matches(&({ let a5 = b1; " ".to_owned() })).to_string();
    cx.message(a0.clone());
    a0.push('🦀');
    let d18: Decimal = 'l7: loop {
        let (b16, c17) = (match a0.as_str() { "a" => Some(vec![a0.clone(), a0.clone(), String::from("Ä")]), "Ä" => Some(vec![String::from("Ä"), a0.clone(), String::new()]), _ => Some(vec![a0.clone()]) }).into_iter().filter(|c7| (if let true = b1 && (a0 >= "a".to_string()) { b1 } else { b1 })).fold(Some(a0.clone()).into_iter().fold((c2, 0_usize), |d8, e9| d8), |(a10, b11), c12| (a10, ({ let a15 = c12.iter().fold(a0.clone(), |d13, e14| a0.clone()); 0_usize })));
        break vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Decimal::new(999_i64, 29_u32).unwrap_or_default()].into_iter().sum::<Decimal>();
    };
    Ok(vec![c2, 1000000_i32].into_iter().product::<i32>())
}

/// Step by step.
#[nanoflow]
pub fn flow_080(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<Decimal>>, mut c2: Vec<usize>) -> FlowResult<Vec<i64>> {
    let mut e4 = b1.iter().map(|d3| (*d3)).collect::<Vec<_>>();
    while let Some(b6) = c2.pop() {
        let mut c7: i64 = 0_i64;
    }
    c2.insert(0_usize, Some(vec![1_i64, (-1_i64)]).into_iter().count());
    e4 = e4.clone();
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 3_i32 && true {
            d8 += 1_i32;
            let mut b11: Vec<Option<Decimal>> = e4.iter().take_while(|a10| DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().months_until(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()).is_positive()).copied().collect::<Vec<_>>();
            let (e14, a15) = (if (a0.title < "a".to_string()) { vec![e4.clone(), b11.clone(), b1.clone()].into_iter().rev().fold((d8, vec![Some(Decimal::new(5_i64, 0_u32).unwrap_or_default()), Some(Decimal::new(999_i64, 28_u32).unwrap_or_default()), Some(Decimal::new(5_i64, 1_u32).unwrap_or_default())]), |c12, d13| c12.clone()) } else if a0.is_urgent { (d8, b1.clone()) } else if let 12_i32 = d8 { (d8, b1.clone()) } else { (10_i32, b1.clone()) });
        }
    }
    Some(c2.clone()).into_iter().zip(Some((-7_i32))).map(|b16| c2.clone()).position(|c17| false).into_iter().chain(c2.iter().cloned()).for_each(|d18| { let _ = (1000000_i32 + 1000000_i32); });
    Ok(vec![Decimal::ZERO, Decimal::ZERO].into_iter().zip(vec![String::from("a"), String::new(), "a".to_owned()]).map(|(e19, a20)| e19).fold((if (b1.len() <= 1_usize) { Ok(vec![1_i64, 1_i64, 0_i64]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) }), |b21, c22| (if (c2.len() <= 2_usize) { Ok(vec![2_i64, 5_i64, 1_i64]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) })).unwrap_or_else(|d23| Some(3_i64).into_iter().collect::<Vec<_>>()))
}

/// Step by step.
#[nanoflow]
pub fn flow_081(cx: &mut Device, mut a0: (Decimal, Option<String>)) -> FlowResult<usize> {
    cx.message(format!(" of {:^}x{}}}{:12}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().min(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), vec![0_i64].into_iter().take_while(|b1| ((*b1) < ({ let (c2, d3) = a0.clone(); (*b1) }))).product::<i64>(), (if let (e4, None) = a0.clone() { (-7_i64) } else if let (a5, b6) = a0.clone() { (-2_i64) } else { 3_i64 })));
    a0 = (match a0.clone() { (c7, None) if (a0.0 >= Decimal::ONE) => Some(String::from("")), (d8, None) => Some("x=1=2".to_string()), (e9, a10) => a10.clone() }).map_or((match a0.clone() { (_, b11) if (a0.0 > Decimal::ONE) => vec![a0.clone()], (c12, d13) => vec![a0.clone()] }), |e14| (match ((if (a0.0 < Decimal::ZERO) { Some((-40000_i32)).min(Some(2_i32)) } else { Some(7_i32) }), e14.clone().split_whitespace().map(|a15| a15.to_string()).rev().map(|b16| e14.clone()).find_map(|c17| Some(1_i32))) { ((Some(d18), _) | (_, Some(d18))) if ((d18 < (-1_i32)) && (d18 >= 3_i32)) => vec![a0.clone(), a0.clone(), a0.clone()], _ => vec![a0.clone(), (Decimal::from(29_i32), Some(e14.clone()))] })).into_iter().take_while(|(e19, a20)| false.max(((*e19) > Decimal::new(999_i64, 3_u32).unwrap_or_default()).clamp(false, ((*e19) != Decimal::new(5_i64, 2_u32).unwrap_or_default())))).take((if a0.1.is_some() { 3_usize } else if (a0.0 < Decimal::ONE) { 5_usize } else { 29_usize })).fold(a0.to_owned(), |b21, (c22, d23)| (c22, ({ let e24 = Decimal::new((-35_i64), 2_u32).unwrap_or_default(); (if (a0.0 <= Decimal::ZERO) { d23.clone() } else { d23.clone() }) })));
    'l29: for e29 in (match (vec![(-1_i64), 2_i64].first().cloned(), (if false { Some(Some(5_i64)).map_or(Some(7_i64), |a25| a25) } else if false { Some((-7_i64)) } else { Some(i64::MAX) })) { ((Some(b26), _) | (_, Some(b26))) if (b26 > 3_i64) => vec![vec![vec![Decimal::ONE, Decimal::ZERO]]], _ => vec![vec![vec![Decimal::from(29_i32), Decimal::new(12345_i64, 29_u32).unwrap_or_default(), Decimal::from(0_i64)], vec![Decimal::from((-7_i32))], vec![Decimal::ONE, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]], vec![vec![Decimal::from(1_i64)], vec![Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), Decimal::from((-1_i32)), Decimal::new((-35_i64), 0_u32).unwrap_or_default()]]].max(vec![vec![vec![Decimal::from((-1_i32))]], vec![vec![Decimal::new(12345_i64, 0_u32).unwrap_or_default()]]]) }).into_iter().flatten().zip(vec![1000000_usize, 0_usize]).map(|c27| vec![Decimal::new(12345_i64, 29_u32).unwrap_or_default()]) {
        let mut a30 = e29.clone();
        a0 = a0.clone();
        a30 = e29.clone();
    }
    a0 = a0.clone();
    let mut b31 = (Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Some("\"{}\\".to_owned()));
    Ok(29_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_082(cx: &mut Device, a0: &mut Obj<Task>, b1: &(String, (i32, String)), mut c2: (i64, String)) -> FlowResult<((String, usize), (String, Date))> {
    c2 = c2.clone();
    let mut b11 = ("ß".to_string().repeat(1_usize), Some(b1.clone()).into_iter().filter(|(d3, (e4, a5))| ((*e4) == (-7_i32))).skip_while(|(b6, c7)| (b6.clone() > String::from("aaa"))).fold((3_i32, "a".to_string()), |(d8, e9), a10| (d8, e9.clone())));
    let a25: (i64, String) = (match b1.clone() { (c12, (d13, e14)) => Some(c12.clone()).into_iter().rev().fold((i64::MIN, e14.clone()), |(a15, b16), c17| b16.clone().lines().map(|d18| d18.to_string()).take(2_usize).fold(c2.clone(), |(e19, a20), b21| c2.clone())), (c22, (d23, e24)) => ((-1_i64), e24.clone()) });
    a0.weight = Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().days_until((if let (b26, c27) = b1.clone() { Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default() } else { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() }).min(({ let _ = vec!["日本語".to_string(), " \t x\n".to_owned(), "日本語".to_owned()]; Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default() })));
    a0.effort = 0_i32;
    a0.title = String::from("A\r\nB\n\n");
    if let (d28, ((0_i32..=6_i32), e29)) = b1.clone() {
        b11 = (2_i32..6_i32).chain((1_i32..5_i32).collect::<Vec<_>>()).fold(b1.clone(), |a30, b31| a30.clone());
    }
    'l33: for (d33, e34) in &vec![a25.clone(), c2.clone()] {
        'l36: for b36 in vec![vec![(*d33), (*d33)], vec![(*d33), (*d33), (*d33)]] {
            cx.log(Level::Warning, format!("}}{}{{{}", (if (a0.state == State::Half) { i32::MAX } else { 400_i32 }), (1_i32..5_i32).rev().product::<i32>()));
            'l44: for e44 in vec![(match b1.clone() { (c37, (d38, e39)) => State::Half, (a40, b41) => State::Open }), ({ let c42 = vec![Decimal::ZERO, Decimal::from(1000000_i64), Decimal::from(1_i32)]; State::Open })] {
                cx.show_home()?;
                b11 = ((e34.clone() + e34), b1.1.clone());
                cx.commit(a0)?;
            }
            let d48: (String, (i32, String)) = (if (a0.title >= "Ä".to_string()) { b11.clone() } else { (if a0.is_urgent { Ok(Some((-1_i32))) } else { Err(FlowError::Offline) }).unwrap_or_else(|a45| Some(2_i32)).into_iter().chain(Some(1000000_i32).into_iter()).chain(vec![1_i32, 10_i32].max(vec![0_i32, (-1_i32), 29_i32])).fold(b11.clone(), |b46, c47| b46.clone()) });
        }
        let a50 = cx.count(Task::filter(|e49| e49.title.ends_with("ä")).limit(2))?;
    }
    Ok((("A\r\nB\n\n".to_owned(), 5_usize), (String::from("ab,b,,c"), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())))
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
        let mut b11 = flow_015(cx, &(if a0.due.is_some() { Decimal::from(3_i32) } else { Decimal::ONE }), Some(Some(vec![b1, c2, c2])).unwrap_or(Some(vec![b1, b1, b1])))?;
    }
    cx.log(Level::Info, format!(": {}ß{}{d3}", (match c2 { (-7_i64..=-1_i64) => c2, c12 @ (3_i64..) => c12, d13 => c2 }), b1));
    if (c2 > 0_i64) {
        return Ok(vec![(c2 < 400_i64), (d3.clone() < "日本語".to_string())].into_iter().fold(vec![Some(String::new()), Some(d3.clone()), Some(d3.clone())], |e14, a15| e14.clone()).into_iter().flatten().fold((match c2 { b16 @ (3_i64..7_i64) => 5_i32, (..=1_i64) if (a0.effort >= 1_i32) => 2_i32, _ => (-40000_i32) }), |c17, d18| (c17 + ({ let a20 = ({ let e19 = c17; vec![b1] }); (match d3.as_str() { "ab,b,,c" => c17, _ => c17 }) }))));
    }
    let mut b21 = (if (b1 <= (-1_i64)) { b1 } else { b1.saturating_sub(c2) });
    Some(vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]).into_iter().into_iter().into_iter().for_each(|c22| { let _ = Some(Decimal::new(5_i64, 29_u32).unwrap_or_default()).unwrap_or(Decimal::from(1000000_i32)); });
    'l24: for e24 in vec![vec![State::Open], vec![State::Half, State::Open], vec![State::Half, State::Done]] {
        'l26: for b26 in vec![b1, b21] {
            let mut e29 = ((-2_i64)..1_i64).fold(b21, |c27, d28| (c27 + ({ let _ = d3.clone(); Some(c27).into_iter().skip(0_usize).sum::<i64>() })));
            let a30 = cx.can_read(&*a0, |o| o.weight);
        }
    }
    for mut c32 in cx.retrieve(Task::filter(|b31| b31.title.contains("a")).limit(3))? {
        cx.invalid(&c32, |o| o.weight, d3.clone());
        b21 = c2;
    }
    Ok((-7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_084(cx: &mut Device, mut a0: i32, b1: &Vec<(bool, i32)>, c2: &Option<DateTime>) -> FlowResult<Option<String>> {
    let mut d3 = DateTime::parse_as("-000400-01-01", "%Y-%m-%d");
    let e4 = Decimal::new(5_i64, 3_u32).unwrap_or_default();
    let d8: Option<DateTime> = Some(Some(b1.clone()).into_iter().last().into_iter().fold((if (*c2).is_none() { DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() } else if let a5 @ (3_i32) = a0 { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() } else { DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default() }), |b6, c7| b6));
    let c27: DateTime = 'l10: loop {
        let a20: i64 = 'l11: loop {
            {
                let mut b11 = 0_i32;
                'l13: while b11 < 2_i32 && (a0 <= (-1_i32)) {
                    b11 += 1_i32;
                    let mut d13: i64 = i64::from((DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default().minute() % 7_i32));
                }
            }
            break vec![vec![2_i64, 10_i64], vec![1000000_i64], vec![(-1_i64), (-1_i64), 3_i64]].into_iter().chain(vec![vec![10_i64, 400_i64]].into_iter().zip(vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()].into_iter()).map(|e14| vec![0_i64, 29_i64]).max().into_iter()).filter(|a15| vec![("İstanbul".to_string(), e4), ("".to_owned(), e4), ("ab,b,,c".to_owned(), e4)].into_iter().any(|(b16, c17)| (a0 > (-2_i32)))).fold((1000000_i64 / 2_i64), |d18, e19| (-2_i64));
        };
        break vec![Some(a0), Some(a0)].into_iter().filter(|b21| Some(e4).into_iter().zip(vec![DateTime::from_milliseconds(0_i64).unwrap_or_default()]).map(|(c22, d23)| Decimal::from(7_i32)).any(|e24| (e24 <= Decimal::new((-35_i64), 1_u32).unwrap_or_default()))).fold((match String::from("aaa").as_str() { "" => DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), "a" => DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), _ => DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default() }), |a25, b26| a25);
    };
    d3 = (if ((*b1).len() <= 1_usize) { Some(c27) } else { None });
    let b31 = vec![vec![1000000_i64, 3_i64]].into_iter().flatten().fold((flow_015(cx, &e4, (if (a0 != 0_i32) { Some(vec![1_i64, (-1_i64), 1_i64]) } else { Some(vec![1_i64]) }))? * 7_i32), |d28, e29| (d28 + ({ let a30 = Some(State::Half); e4 })));
    let mut c32 = Some(State::Open);
    c32 = c32;
    Ok(Some("ß".to_string()))
}

/// Step by step.
#[nanoflow]
pub fn flow_085(cx: &mut Device, mut a0: (i64, DateTime), b1: &(Option<String>, (String, bool)), mut c2: Date) -> FlowResult<Option<usize>> {
    let (d13, e14) = (match (if (c2 >= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_string() })) }) { Ok(d3) => Some(a0), Err(FlowError::Failed { text: e4, .. }) => Some(a0), _ => Some(a0) }).into_iter().fold((match &Some(Some((c2 < Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))) { Some(a5) => (vec![1_i32, 400_i32], c2), b6 => (vec![(-1_i32), (-7_i32)], c2) }), |(c7, d8), (e9, a10)| Some(vec![2_usize, 7_usize, 0_usize]).into_iter().fold((c7.clone(), d8), |b11, c12| (c7.clone(), d8)));
    'l18: for _ in vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default().start_of_second(), vec![e14, Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter().fold(DateTime::from_milliseconds(0_i64).unwrap_or_default(), |a15, b16| a15)] {
        for (e19, _) in &vec![a0, a0, a0] {
            match Some(Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default())).into_iter().collect::<Vec<_>>().into_iter().enumerate().map(|(a20, b21)| Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())).chain((match (if (c2 > Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()) { Ok("ab,b,,c".to_owned()) } else { Err(FlowError::Offline) }) { Ok(c22) => vec![Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default())], Err(_) => vec![Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default())], _ => vec![Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default())] })).fold(a0, |d23, e24| Some((*e19)).into_iter().fold(a0, |a25, b26| d23)) {
                (c27, d28) if (a0.0 < 3_i64) => {
                    let (e34, a35) = Some(vec![(*e19)]).into_iter().next().into_iter().step_by(0_usize).fold((d13.clone(), e14), |(e29, a30), b31| (e29.clone(), ({ let (c32, d33) = a0; e14 })));
                }
                _ => {
                    cx.message(format!(" of {:12.5}}}{e19}", false));
                }
            }
            let b36: Vec<usize> = vec![10_usize];
        }
        let c37 = b1.clone();
    }
    let _ = d13.clone();
    let mut d38: (i64, DateTime) = a0;
    let mut e39: (i64, DateTime) = a0;
    Ok(Some(1000000_usize))
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
    let a30 = vec![3_i64, 0_i64].clamp(vec![1_i64], vec![0_i64, (-40000_i64), 1000000_i64]).first().cloned().unwrap_or_else(|| (if ((*c2) >= "b".to_string()) { vec![Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())].into_iter().fold((-2_i64), |d28, e29| d28) } else { (if a0.due.is_some() { 1_i64 } else { 1_i64 }) }));
    Ok((if a0.seen.is_none() { vec![(2_i64, a30), (10_i64, a30)] } else { vec![(5_i64, a30), (a30, a30)] }))
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
    let b16 = {
        let c12;
        if a0.is_urgent { c12 = vec![vec![b1], vec![b1, b1, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()], vec![b1, b1, Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]].into_iter().flatten().skip_while(|d13| a0.is_urgent).fold((if (b1 <= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() })) }).unwrap_or(c2), |e14, a15| a0.state); } else { c12 = c2; }
        c12
    };
    Ok(({ let c17 = b1; State::Open }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_088(cx: &mut Device, a0: &Obj<Task>, b1: usize, mut c2: i32, d3: Option<bool>) -> FlowResult<bool> {
    let mut b16 = (match c2 { (12..) if (match d3 { Some(e4) => e4, a5 => (c2 <= 1000000_i32) }) => (c2, Decimal::ZERO), b6 => (match b1 { 0_usize => ({ let c7 = b6; (c2, Decimal::ZERO) }), d8 @ (0..) if d3.is_none() => vec![Some(Decimal::new(5_i64, 3_u32).unwrap_or_default()), Some(Decimal::ZERO), Some(Decimal::new(25_i64, 0_u32).unwrap_or_default())].into_iter().fold((c2, Decimal::new(12345_i64, 1_u32).unwrap_or_default()), |e9, a10| e9), b11 => Some(b6).into_iter().take_while(|c12| (b6 == 7_i32)).chain(vec![b6, 1_i32]).fold((b6, Decimal::new(12345_i64, 2_u32).unwrap_or_default()), |(d13, e14), a15| (c2, e14)) }) });
    let b21 = {
        let c17;
        if d3.is_none() { c17 = 1000000_i32; } else { c17 = Some(" \t x\n".to_string()).xor(Some("A\r\nB\n\n".to_string())).into_iter().filter_map(|d18| Some(b16)).fold(c2.min(c2), |e19, a20| DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().minute()); }
        c17
    };
    if (c2 < 3_i32) {
        cx.message(format!("{}: {b21}", b21));
    }
    let _ = flow_009(cx, &("İstanbul".to_owned() <= "İstanbul".to_string()), (if let 5_usize = b1 { 3_i64 } else { 29_i64 }), &Some(((-40000_i64), b21)))?;
    let mut c27: usize = ((if let ((12_i32..16_i32), e24) = vec![vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]].into_iter().take(b1).chain(vec![vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()]]).fold(b16, |c22, d23| b16) { vec![e24, e24].into_iter().chain(Some(e24).into_iter()).fold(b1, |a25, b26| (a25 + ({ let (_, _) = b16; a25 }))) } else { b1 }) - b1);
    cx.close_page()?;
    cx.show_home()?;
    Ok((b21 != (-40000_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_089(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Option<String>>, c2: i64, d3: &i64) -> FlowResult<i64> {
    b1.dedup();
    let (e4, a5) = ((*d3), b1.clone());
    let mut b6: Decimal = (if let -1_i64 = (*d3) { flow_015(cx, &(Decimal::ONE + e4), vec![vec![c2]].last().cloned())? } else { Decimal::from((-40000_i32)) });
    for d8 in vec![a5.clone(), vec![Some("İstanbul".to_owned()), Some("-17".to_string()), Some("Ä".to_owned())], b1.clone()] {
        if (b1.len() <= 1_usize) {
            match (*d3) {
                -1_i64 => {
                    let mut c12 = cx.create(Task { title: format!("{{{}{{{d3:0>1}", d3), state: (if let e9 @ (0_i64) = c2 && a0.due.is_some() { State::Open } else { State::Open }), effort: 0_i32, due: Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()).into_iter().filter(|a10| (b6 > Decimal::new(25_i64, 28_u32).unwrap_or_default())).min_by_key(|b11| State::Half), seen: a0.seen, ..Task::default() })?;
                }
                (-1_i64..) if a0.is_urgent => {
                    cx.close_page()?;
                }
                _ => {
                    let mut d13 = cx.create(Task { weight: DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default().seconds_until(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), price: a0.price, ..Task::default() })?;
                }
            }
        }
        'l16: for b16 in (if let e14 @ (1_i64..) = c2 { (0_i64..2_i64).collect::<Vec<_>>() } else { vec![29_i64, e4].into_iter().collect::<Vec<_>>() }) {
            cx.message(format!("{d3:1}"));
            let c17 = a5.clone();
            let e19 = {
                let d18;
                if ((*d3) > 3_i64) { d18 = a0.price; } else { d18 = b6; }
                d18
            };
        }
    }
    Ok((if ({ let _ = (*d3); false }) { e4 } else { (-2_i64) }))
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
    'l13: for d13 in (0_usize..=3_usize).filter_map(|e9| Some((*c2)).into_iter().fold(Some(b1), |a10, b11| Some(b1))).chain(vec![b1, b1]) {
        cx.commit(a0)?;
    }
    {
        let mut e14 = 0_i32;
        'l17: while e14 < 1_i32 && Some(vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()]).map_or((*c2), |a15| (*c2)) {
            e14 += 1_i32;
            (1_i32..3_i32).enumerate().map(|(c17, d18)| (d18 + ({ let e19 = e14; e19 }))).take_while(|a20| (*c2)).fold(vec![Some(0_i64), Some(1000000_i64), Some((-1_i64))], |b21, c22| b21.clone()).into_iter().flat_map(|d23| Some(vec![b1, 0_usize, b1]).into_iter().chain(Some(vec![b1, b1]).into_iter()).fold(vec![(*c2), (*c2)], |e24, a25| e24.clone())).map(|b26| Some(e14).is_some()).step_by(2_usize).for_each(|c27| { let _ = e14.rem_euclid(e14); });
        }
    }
    cx.message(format!("{:^12}", (2_i64 * 3_i64)));
    'l33: for d33 in vec![(if (*c2) { (Decimal::from(10_i32), (*c2)) } else { (Decimal::ZERO, (*c2)) }), Some(("A\r\nB\n\n".to_owned(), 5_i64)).into_iter().fold((Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), (*c2)), |(d28, e29), (a30, b31)| (d28, (b1 <= 0_usize))), Some((Decimal::new(999_i64, 2_u32).unwrap_or_default(), false)).unwrap_or_else(|| (Decimal::ZERO, (*c2)))] {
        let a35 = cx.count(Task::filter(|e34| e34.is_urgent).order_by_descending(|t| t.due).offset(1).limit(1))?;
        let b36: i32 = 7_i32;
    }
    'l38: for d38 in vec![(2_i64 != Decimal::ZERO), Some((*c2)).unwrap_or((*c2)), (*c2)] {
        let mut e39 = d38;
    }
    Ok((vec![0_i32, (-7_i32)], ((*c2), String::new())))
}

/// Step by step.
#[nanoflow]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, b1: Option<i64>, c2: Option<(i32, usize)>, d3: &Decimal) -> FlowResult<State> {
    cx.message(format!("{:*^}{}{}", DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), (-40000_i32), d3));
    if ((*d3) <= Decimal::ONE) {
        {
            let mut e4 = 0_i32;
            'l6: while e4 < 2_i32 && c2.is_none() {
                e4 += 1_i32;
                match (-2_i32) {
                    (-7..-3) => {
                        b1.into_iter().filter_map(|d8| Some(b1)).map(|e9| Some(400_i64)).for_each(|a10| { let _ = e4; });
                    }
                    b11 => {
                        let (_, c12) = (String::from("ab,b,,c"), b11);
                    }
                }
                let e14 = Some((if a0.seen.is_some() { Ok(((-40000_i32), 10_usize)) } else { Err(FlowError::Offline) }).unwrap_or_else(|d13| (7_i32, 5_usize)));
            }
        }
        if let Some(mut b16) = cx.first(Task::filter(|a15| ((a15.price < Decimal::ONE) || (a15.due.is_some() && a15.is_urgent))).order_by(|t| t.effort).limit(3))? {
            b16.state = (if ((*d3) >= Decimal::ONE) { Ok(vec![Some(String::from("x=1=2")), Some(String::from("")), Some("".to_string())]) } else { Err(FlowError::Offline) }).unwrap_or_else(|c17| vec![Some("x=1=2".to_string())]).into_iter().flatten().find(|d18| vec![c2, c2, Some(((-1_i32), 1_usize))].into_iter().skip_while(|e19| (d18.clone() != "a".to_owned())).chain(vec![c2, c2]).fold(((*d3) <= Decimal::new(5_i64, 28_u32).unwrap_or_default()), |a20, b21| a20)).map_or(b16.state, |c22| (if let None = b1 && a0.seen.is_none() { Some(Decimal::ONE).into_iter().take_while(|d23| (c22.clone() >= "Ä".to_string())).into_iter().fold(State::Open, |e24, a25| e24) } else { State::Half }));
            if let None = &c2 && (a0.price >= Decimal::ZERO) {
                cx.commit(&mut b16)?;
            } else {
                let (d33, e34) = (if b1.is_some() { Some((*d3)).into_iter().fold((Some(400_i64), b1), |(b26, c27), d28| (b1, c27)) } else { vec![b1].into_iter().take_while(|e29| true).fold((b1, b1), |(a30, b31), c32| (a30, c32)) });
                let mut a35 = cx.create(Task { title: format!("{{{}{:^1}", ((*d3) > Decimal::new((-35_i64), 3_u32).unwrap_or_default()), (-40000_i32)), state: State::Half, effort: (-1_i32), price: (*d3), seen: Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()), ..Task::default() })?;
            }
        }
    } else {
        let b36 = String::from("Ä");
    }
    cx.log(Level::Warning, format!("{:>1}", 5_usize));
    cx.show_home()?;
    {
        let mut d38 = cx.retrieve(Task::filter(|c37| c37.is_urgent).limit(1))?;
        for e39 in &mut d38 {
            e39.effort = 1_i32;
        }
        cx.commit_all(&mut d38)?;
    }
    cx.close_page()?;
    {
        let mut b41 = cx.retrieve(Task::filter(|a40| (!(a40.is_urgent || a40.due.is_none()))).order_by(|t| t.due).limit(2))?;
        for c42 in &mut b41 {
            c42.effort = (-1_i32);
        }
        cx.commit_all(&mut b41)?;
    }
    Ok(State::Half)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: i64) -> FlowResult<Vec<i64>> {
    if (b1 > 0_i64) {
        let _ = (if let 0_i64 = b1 { Some(b1).into_iter().take_while(|d3| (b1 != (-1_i64))).product::<i64>() } else if (c2 <= 3_i64) { c2 } else { c2 });
    }
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 1_i32 && (b1 < 0_i64) {
            e4 += 1_i32;
            let d13: String = (match ((if (c2 >= 1_i64) { (0_i64..=2_i64).step_by(1_usize).fold(Some(c2), |b6, c7| b6) } else { (if (b1 >= 3_i64) { Some(b1) } else if (a0.effort <= 3_i32) { Some((-7_i64)) } else { Some((-1_i64)) }) }), (if (a0.title > "b".to_string()) { ((-2_i64)..1_i64).last() } else { b1.checked_rem(b1) })) { ((Some(d8), _) | (_, Some(d8))) if (d8 > 0_i64) => Some(vec![e4, e4]), _ => Some(vec![e4]) }).into_iter().flatten().skip(3_usize.saturating_sub(1_usize)).fold((String::from(" \t x\n") + "a"), |e9, a10| Some(e9.clone()).map_or("a".to_string(), |b11| (b11.clone() + &({ let c12 = b11.clone(); "日本語".to_string() })))).trim_end_matches(&format!("{{{}{}{{{b1}", c2, e4)).to_string();
        }
    }
    {
        let mut e14 = 0_i32;
        'l16: while e14 < 1_i32 && true {
            e14 += 1_i32;
            'l18: for d18 in &(if a0.due.is_some() { Ok(vec![b1, c2]) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) }).unwrap_or_else(|b16| vec![c2, b1, b1]) {
                let e19: i64 = (match vec![" ".to_string(), " ".to_string(), String::from(" \t x\n")].into_iter().collect::<String>().as_str() { "" => c2, "a" => b1, _ => b1 });
                if (b1 > (-1_i64)) {
                    break;
                }
                let b21 = cx.count(Task::filter(|a20| a20.is_urgent).order_by(|t| t.due).limit(3))?;
            }
        }
    }
    for e24 in &Some(Some("日本語".to_owned())).map_or_else(|| vec![vec![(b1 != 400_i64)], vec![(c2 <= 29_i64), (b1 > i64::MAX), (b1 < 5_i64)]], |c22| vec![vec![(c2 == 29_i64), (b1 != 0_i64)], vec![false, true, (b1 >= 1_i64)], vec![(b1 >= (-40000_i64)), (c2 >= 5_i64), (c2 <= 3_i64)]]) {
        if let (-7_i64..-3_i64) = c2 {
            if (b1 <= 3_i64) {
                a0.state = State::Open;
            }
        }
        let mut c27 = Some(b1).into_iter().next().into_iter().into_iter().step_by(2_usize).fold(vec![(c2 != 1_i64), (b1 > 0_i64), (b1 >= 5_i64)], |a25, b26| e24.clone());
    }
    Ok(vec![b1, b1])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_093(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<i32>, c2: &Option<i32>) -> FlowResult<Option<(String, i64)>> {
    a0.state = a0.state;
    if (*c2).is_some() {
        'l4: for e4 in vec![b1.clone(), b1.clone()].into_iter() {
            for d8 in vec![vec![400_usize].into_iter().fold(true, |a5, b6| a5)] {
                cx.close_page()?;
            }
            'l10: for a10 in vec![Some(b1.clone()).unwrap_or_else(|| e4.clone()), e4.clone()] {
                let b11: Vec<i32> = a10.clone();
                let (a20, b21) = Some(b11.clone()).into_iter().take_while(|c12| (!false)).filter(|d13| "İstanbul".to_owned().eq_ignore_ascii_case(" \t x\n")).fold((if (a0.weight <= 3_i64) { (b1.clone(), (*c2)) } else { (a10.clone(), (*c2)) }), |(e14, a15), b16| (b16.clone(), ({ let e19 = Some(Decimal::ZERO).into_iter().into_iter().fold((-2_i32), |c17, d18| c17); (*c2) })));
            }
        }
        let (_, (_, c22)) = ((*c2), ("日本語".to_owned(), false));
    } else {
        for e24 in vec![((-2_i32) as i64), (if (a0.weight <= 0_i64) { 1000000_i64 } else { 29_i64 })] {
            let Some(a25) = (if a0.seen.is_none() { Some(Some(e24).unwrap_or_default()) } else { None }) else {
                return cx.fail("given-up", format!("{}{:<}{}", 1_i32, (-7_i32), "İstanbul".to_owned()));
            };
            let mut b26 = a25;
        }
        let c27 = vec![2_i64, 1000000_i64];
    }
    cx.refresh(a0)?;
    let d28: i64 = (-2_i64);
    a0.weight -= Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()).unwrap_or(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).months_until((if ((*b1).len() < 1_usize) { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() } else { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() }));
    let Some(e34) = Some(Some(0_usize)).map(|e29| (*c2)).into_iter().filter_map(|a30| Some(" ".to_string()).and(Some(a30))).into_iter().rev().max_by_key(|b31| vec![d28, d28].into_iter().fold(Decimal::ZERO, |c32, d33| c32)) else {
        return cx.fail("given-up", vec!["ab,b,,c".to_string(), "\"{}\\".to_owned(), "x=1=2".to_owned()].into_iter().collect::<String>());
    };
    Ok(Some(("aaa".to_owned(), d28)))
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: (i64, String)) -> FlowResult<(Option<Decimal>, i32)> {
    'l2: for c2 in vec![Some(Decimal::ZERO), Some(Decimal::new(5_i64, 0_u32).unwrap_or_default()), Some(Decimal::new(999_i64, 28_u32).unwrap_or_default())].into_iter() {
        if (a0.1 <= "a".to_string()) {
            (match (if (a0.0 > 1_i64) { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_string() })) }) { Ok(_) => vec![(29_i64, "ab,b,,c".to_owned())], Err((FlowError::Offline { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::TimedOut { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. })) => vec![a0.clone(), a0.clone(), a0.clone()], _ => vec![a0.clone(), a0.clone()] }).into_iter().rev().map(|d3| vec![c2, c2, c2].into_iter().take_while(|e4| false).filter(|a5| true).fold(a0.clone(), |b6, c7| a0.clone())).for_each(|d8| { let _ = vec![vec![(-2_i64), 1000000_i64], vec![400_i64, 10_i64]].into_iter().skip_while(|e9| false).fold("A\r\nB\n\n".to_string(), |a10, b11| a10.clone()); });
            let _ = ((-7_i64), String::from("aaa"));
        }
        let mut c12: (i64, String) = a0.clone();
        c12 = (if (a0.1 > "Ä".to_string()) { c12.clone() } else { vec![c2].into_iter().fold((if (c12.1 > "aaa".to_string()) { Ok(c12.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_string() })) }), |d13, e14| (if false { Ok(c12.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("") })) })).unwrap_or_else(|a15| (400_i64, "x=1=2".to_owned())) });
    }
    if (a0.1 > "aaa".to_string()) {
        let _ = a0.clone();
        let e24: i64 = loop {
            cx.message(format!("ß{:5.5}{:*^1}{}", ({ let (c17, d18) = a0.clone(); (c17 < (-40000_i64)) }), (if (a0.0 <= 3_i64) { Ok(1000000_i32) } else { Err(FlowError::Offline) }).unwrap_or_default(), vec![a0.clone(), a0.clone()].into_iter().enumerate().map(|(e19, a20)| a20.clone()).step_by(1_usize).fold(0_usize, |b21, (c22, d23)| (b21 + ({ let _ = vec![c22]; b21 })))));
            break (-7_i64);
        };
    } else {
        let b26 = {
            let a25;
            if (a0.0 >= 1_i64) { a25 = ((-2_i32).clamp(1_i32, 3_i32) - 0_i32); } else { a25 = 400_i32; }
            a25
        };
    }
    if let ((-1_i64..=5_i64), c27) = a0.clone() {
        if let ((3_i64..), d28) = a0.clone() {
            let c32 = {
                let e29;
                if (a0.0 < (-1_i64)) { e29 = Some(Some(State::Done)).unwrap_or_default().into_iter().into_iter().take(1_usize).fold(5_i64, |a30, b31| a30); } else { e29 = 0_i64; }
                e29
            };
            cx.message(format!("{}{:>5}", c32, 1_usize));
        }
    }
    let d33 = Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default();
    let mut e34 = d33;
    e34 += Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default();
    Ok((Some(e34), (-2_i32)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_095(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: &String, d3: i64) -> FlowResult<Decimal> {
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 3_i32 && ((*c2) <= "a".to_string()) {
            e4 += 1_i32;
            let mut c7 = (1_i64..=2_i64).map(|b6| (1_usize as usize)).product::<usize>();
        }
    }
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 4_i32 && (a0.effort < (-1_i32)) {
            d8 += 1_i32;
            if ((*c2) < "Ä".to_string()) {
                let b16 = ({ let a15 = vec![(*b1)].into_iter().take_while(|a10| ((*a10) < 1_i64)).fold((if (d3 < 1_i64) { Ok(Some((d3 <= (-40000_i64)))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }), |b11, c12| (if ((*b1) >= 3_i64) { Ok(Some((d8 < 2_i32))) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) })).is_ok_and(|d13| Some(vec![d3]).map_or_else(|| ((*b1) != 1_i64), |e14| (d3 == (-7_i64)))); ((*b1), d8) });
                let mut d18 = cx.create(Task { state: State::Half, weight: i64::from((d3 != 1_i64)), is_urgent: (!(d8 == 29_i32)), due: Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()).into_iter().enumerate().map(|c17| Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()).max(), ..Task::default() })?;
            }
            let e19 = c2.to_owned().to_ascii_lowercase();
        }
    }
    let mut c22: Option<Decimal> = (match (Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().week(), (if a0.due.is_some() { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }).unwrap_or_else(|a20| 0_i32)) { ((b21, _) | (_, b21)) if (b21 < 3_i32) => Some(Decimal::ZERO), _ => Some(Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()) });
    'l26: for b26 in vec![vec![d3, d3, (*b1)].into_iter().fold(c2.clone(), |d23, e24| (d23.clone() + &({ let (_, _) = (c2.clone(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()); c2.clone() })))] {
        let a30 = c22.replace((Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default()).map_or(Decimal::new((-35_i64), 29_u32).unwrap_or_default(), |c27| (c27 + ({ let d28 = d3; Decimal::ONE }))) - (match (*b1) { (-1_i64..=5_i64) if (a0.state != State::Done) => Decimal::ONE, e29 @ (-1_i64) if (d3 > 1_i64) => Decimal::ZERO, _ => Decimal::ZERO })));
        match (*b1) {
            -7 => {
                cx.message(format!(" of {}: {}ß{}", Decimal::from(10_i64), Some(a30).into_iter().chain(Some(a30).into_iter()).filter(|b31| (b26.clone() <= "".to_string())).fold(2_usize, |c32, d33| c32), vec![Decimal::new(999_i64, 2_u32).unwrap_or_default()].into_iter().chain(vec![Decimal::new(25_i64, 1_u32).unwrap_or_default(), Decimal::ZERO].into_iter()).step_by(2_usize).sum::<Decimal>()));
            }
            e34 => {
                a0.weight *= 2_i64;
            }
        }
    }
    c22 = c22;
    let c37 = (2_i64..4_i64).chain((match c2.as_str() { "" => Some(1000000_i64), "a" => Some(1_i64), _ => Some(d3) }).into_iter()).fold(State::Done, |a35, b36| a35);
    cx.rollback(a0)?;
    Ok(Decimal::new(5_i64, 2_u32).unwrap_or_default())
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
        let Some(c12) = (if (a10 < (-1_i32)) { Some(b1.to_owned()) } else { None }) else {
            return Err(FlowError::Offline);
        };
    }
    let d13 = c2.clone();
    let mut e24 = Some(Some(vec![State::Open, State::Half])).into_iter().flatten().take(0_usize).fold((a10, Some(7_usize)).max((e9, Some(1_usize))).min(vec![(1000000_usize, (-1_i64))].into_iter().chain(vec![(1_usize, 5_i64)].into_iter()).fold((a10, Some(7_usize)), |(e14, a15), (b16, c17)| (e14, a15))), |(d18, e19), a20| Some(e19).into_iter().into_iter().rev().fold((a10, e19), |(b21, c22), d23| (e9, c22)));
    Ok(1_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_097(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: &String) -> FlowResult<Option<i64>> {
    'l5: for a5 in vec![29_i32, (-7_i32), 3_i32].first().cloned().into_iter().flat_map(|d3| vec![c2.clone(), c2.clone()]) {
        let _ = (if let (-7_i64..-3_i64) = b1 && (b1 <= 3_i64) { Some(a5.clone()) } else { Some(c2.clone()) }).into_iter().fold(vec![((-1_i32), b1), (1_i32, b1), (400_i32, b1)].into_iter().fold((a5.clone(), c2.clone()), |(b6, c7), d8| (b6.clone(), ({ let e9 = 1_usize; c7.clone() }))), |(a10, b11), c12| (c12.clone(), b11.clone()));
    }
    'l18: for (_, d18) in Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()).into_iter().chain(vec![Decimal::from(0_i32), Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::from(400_i64)].into_iter()).rev().collect::<Vec<_>>().into_iter().flat_map(|d13| vec![1_i64, b1, 1000000_i64].to_owned()).skip_while(|e14| (if let -1_i64 = b1 && ((*c2) > "a".to_string()) { (b1 > (-40000_i64)) } else { (c2.clone() <= "aaa".to_string()) })).fold(vec![(State::Done, b1), (State::Half, b1)], |a15, b16| a15.clone()) {
        cx.log(Level::Warning, format!("x{}", (c2.clone() + c2)));
        a0.price *= (Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().month() as i64);
        match b1 {
            -7_i64 => {
                a0.effort *= 3_i32;
            }
            (1..) => {
                'l20: for a20 in vec![c2.clone(), format!("x{d18}")] {
                    cx.show_home()?;
                    cx.commit(a0)?;
                }
            }
            b21 => {
                let d23 = {
                    let c22;
                    if ((*c2) <= "a".to_string()) { c22 = (if let (..=0_i64) = d18 { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() } else { cx.today() }); } else { c22 = Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(); }
                    c22
                };
            }
        }
    }
    let _ = c2.to_uppercase();
    let mut b36 = (match b1 { (3_i64..=9_i64) => (if (b1 <= i64::MIN) { vec![b1] } else { vec![b1, b1] }).into_iter().map(|e24| (e24 + ({ let (_, b31) = c2.clone().chars().map(|a25| a25.to_string()).map(|b26| (b26.clone() + &({ let c27 = c2.clone(); c2.clone() }))).fold((b1, c2.clone()), |(d28, e29), a30| (b1, a30.clone())); a0.weight }))).skip_while(|c32| (b1 < (-2_i64))).fold(State::Open, |d33, e34| d33), a35 => State::Open });
    b36 = b36;
    cx.rollback(a0)?;
    Ok(Some(b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: i32, b1: Option<i32>, mut c2: Option<String>) -> FlowResult<Decimal> {
    cx.log(Level::Info, format!(": {:1.2}{{{}", (String::from("Ä") + &String::from("A\r\nB\n\n")), (match String::from("ß").as_str() { "ab,b,,c" => a0, _ => a0 })));
    'l4: for e4 in vec![a0, a0, a0].into_iter() {
        'l9: for e9 in vec![(match Some(Some(State::Open)) { Some(a5) => Some(e4), Some(b6) => b1, c7 => b1 })] {
            let b11 = {
                let a10;
                if (a0 < 0_i32) { a10 = vec![Some(0_usize), Some(7_usize)].to_vec().into_iter().flatten().step_by(1_usize).product::<usize>(); } else { a10 = 0_usize; }
                a10
            };
            let d13 = {
                let c12;
                if b1.is_some() { c12 = e4; } else { c12 = (if let None = b1 { e9 } else { Some(e4) }).unwrap_or_else(|| 2_i32); }
                c12
            };
            if (a0 < 0_i32) {
                let e14 = c2.clone().zip(c2.take());
                c2 = (if b1.is_some() { Ok(vec![e9, e9, e9]) } else { Err(FlowError::Offline) }).unwrap_or_else(|a15| vec![b1, e9]).into_iter().skip((1_i32 as usize)).collect::<Vec<_>>().into_iter().filter(|b16| Some(vec![String::from("")]).into_iter().rev().collect::<Vec<_>>().into_iter().into_iter().fold((if (a0 <= 3_i32) { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).is_err(), |c17, d18| (match a0 { e19 @ (-1_i32) => c17, a20 => c17 }))).fold(Some("Ä".to_owned()).map_or("ab,b,,c".to_string().replace_first_pattern("\\s", "$$"), |b21| (if b1.is_some() { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b21.clone() })) }).unwrap_or_else(|c22| c2.clone())), |d23, e24| DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default().format("%G-W%V-%u"));
            } else {
                let a25: ((i64, bool), Vec<String>) = ((0_i64, (a0 != 29_i32)), vec![String::from("\"{}\\"), "A\r\nB\n\n".to_string()]);
            }
        }
        let b26 = State::Done;
    }
    match c2.clone() {
        Some(c27) => {
            let _ = ({ let d28 = c27.as_str().to_string(); c2.clone().unwrap_or(c27.clone()) });
        }
        e29 => {
            let a30 = e29.clone();
        }
    }
    cx.message(format!("{a0:1}{{{} of {a0:<1}", cx.today()));
    cx.log(Level::Warning, (match (if b1.is_none() { Ok(State::Open) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_owned() })) }) { Ok(b31) => String::from("\"{}\\"), Err((FlowError::Computation { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. })) => "-17".to_owned(), _ => String::from("日本語") }));
    Ok(Decimal::from(29_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_099(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<DateTime> {
    'l3: for d3 in vec![b1, b1] {
        if (match b1 { 3_i64 => a0.is_urgent, e4 @ (..=0) if (a0.weight > 3_i64) => (Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default() <= d3), a5 => d3.is_negative() }) {
            let (a20, b21) = Some(State::Open).to_owned().into_iter().map(|b6| vec![String::from("\"{}\\"), String::new(), String::from("")].into_iter().into_iter().filter(|c7| (b6 > State::Open)).fold(Some(1_usize), |d8, e9| d8)).skip_while(|a10| a0.is_urgent).fold(((-2_i64)..=(-2_i64)).skip(2_usize).into_iter().fold((d3, d3), |(b11, c12), d13| (b1, d3)), |e14, a15| vec![vec![(d3 < 1_i64)], vec![(d3 <= 2_i64), (d3 < 29_i64), true]].into_iter().rev().fold(e14, |(b16, c17), d18| (c17, ({ let e19 = vec![" ".to_owned(), String::new(), String::from("Ä")]; c17 }))));
            for (d23, _) in Some(vec![((-1_i32), 400_usize), (1000000_i32, 0_usize)]).unwrap_or_else(|| (if (b1 < 0_i64) { vec![(1000000_i32, 1_usize), (3_i32, 2_usize)] } else { vec![(29_i32, 10_usize)] })) {
                let mut e24 = (if (b1 <= 1_i64) { vec![Some(" ".to_owned()), Some(String::new()), Some("A\r\nB\n\n".to_string())] } else { vec![Some("x=1=2".to_string()), Some(" \t x\n".to_owned()), Some(String::from(" "))] });
            }
        } else {
            let b26 = {
                let a25;
                if ((if (b1 < (-1_i64)) { Ok((b1 != (-40000_i64))) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_string() })) }).unwrap_or_default() || matches!(b1, (-7_i64..-3_i64))) { a25 = b1; } else { a25 = d3; }
                a25
            };
            let c27 = cx.can_read(&*a0, |o| o.seen);
        }
        for mut d28 in cx.retrieve(Task::all().order_by_descending(|t| t.due).offset(0).limit(2))? {
            cx.invalid(&d28, |o| o.title, String::from(" "));
            let (_, e29) = (d3, vec![1_i32, 0_i32]);
        }
    }
    for b31 in cx.retrieve(Task::filter(|a30| (a30.price < Decimal::ONE)).order_by(|t| t.due).limit(1))? {
        cx.delete(b31)?;
    }
    let mut c32: i64 = b1;
    let d33 = (b1, 0_i64);
    cx.invalid(&*a0, |o| o.state, " \t x\n".to_owned());
    for e34 in cx.retrieve(Task::all().limit(3))? {
        cx.delete(e34)?;
    }
    Ok(DateTime::from_milliseconds(86400000_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: &Option<String>, b1: &i32) -> FlowResult<bool> {
    {
        let mut c2 = 0_i32;
        while c2 < 3_i32 && true {
            c2 += 1_i32;
            let e4: i64 = 400_i64;
        }
    }
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 2_i32 && (!((*b1) == 0_i32)) {
            a5 += 1_i32;
            let e9 = {
                let c7;
                if ((*b1) <= 3_i32) { c7 = a0.clone().map_or_else(|| 5_i32, |d8| a5); } else { c7 = (10_i32 + (0_usize as i32)); }
                c7
            };
            let (b16, c17) = (if ((*b1) >= (-1_i32)) { vec![(*b1)] } else { vec![(*b1), a5] }).into_iter().map(|a10| (a10 + ({ let c12 = vec![" ".to_owned()].into_iter().rev().skip_while(|b11| (b11.clone() > "Ä".to_owned())).collect::<Vec<_>>(); Some(e9).unwrap_or((*b1)) }))).fold((Some(400_i64), vec![Decimal::new(5_i64, 28_u32).unwrap_or_default()]), |(d13, e14), a15| (d13, e14.clone()));
        }
    }
    let d23: usize = 'l19: loop {
        if ((*b1) >= 3_i32) {
            break 3_usize;
        }
        break vec![(*b1), (*b1), (*b1)].into_iter().fold(vec![a0.clone(), a0.clone()].into_iter().fold(10_usize, |e19, a20| e19), |b21, c22| Some(b21).into_iter().chain(Some(b21).into_iter()).product::<usize>());
    };
    let mut e24: Option<String> = Some((vec![String::from("A\r\nB\n\n")].into_iter().collect::<String>() + "Ä"));
    match (*b1) {
        0_i32 => {
            let c27: usize = 'l26: loop {
                let mut b26 = (*b1);
                break 3_usize;
            };
        }
        d28 => {
            let b31: Option<String> = (match a0.clone() { None => vec![a0.clone()], e29 => vec![e24.clone(), e24.clone()].into_iter().chain(vec![e29.clone(), e29.clone()]).collect::<Vec<_>>() }).into_iter().flatten().take(Some(a0.clone()).into_iter().map(|a30| a0.clone()).take(d23).count()).min();
        }
    }
    let e34 = flow_009(cx, &(match (*b1) { (1_i32..5_i32) => true, c32 => (c32 < 0_i32) }), (if let (12_i32 | 14_i32) = (*b1) && ((*b1) >= 3_i32) { (match (*b1) { (12_i32 | 14_i32) => 3_i64, d33 => 7_i64 }) } else { (2_i64 * 1_i64) }), &(match (*b1) { (..=12) if (*a0).is_some() => Some((7_i64, (*b1))), _ => Some((0_i64, (*b1))) }))?;
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_101(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, mut c2: (Option<DateTime>, (i32, i64))) -> FlowResult {
    'l4: for e4 in &vec![5_i64, 29_i64] {
        if ((*b1) > Decimal::ZERO) {
            let (a5, b6) = (((*b1) <= Decimal::from(1_i64)), (*b1));
            let (c7, d8) = (c2, vec![String::from("aaa"), "a".to_owned()]);
        } else {
            cx.log(Level::Warning, format!("}}{}x{b1:<}{b1}", (if let (Some(e9), a10) = c2 { "ab,b,,c".to_owned() } else if let (b11, (c12, d13)) = c2 { "x=1=2".to_string() } else { " ".to_string() })));
            let a15 = {
                let e14;
                if a0.seen.is_some() { e14 = cx.today(); } else { e14 = Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(); }
                e14
            };
        }
        {
            let mut b16 = 0_i32;
            'l18: while b16 < 2_i32 && a0.is_urgent {
                b16 += 1_i32;
                let mut d18 = (if (a0.price < Decimal::ONE) { Some(Some(("-17".to_string(), (*e4)))) } else { None }).flatten();
            }
        }
        cx.log(Level::Info, format!("{}{}{b1:12.1}", (if c2.0.is_none() { Ok(0_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) }).unwrap_or_default(), ("İstanbul".to_string() + "aaa")));
    }
    let ((e19, a20), b21) = (if c2.0.is_some() { (c2, 10_usize) } else { (c2, 1_usize) });
    let c27 = {
        let c22;
        if c2.0.is_none() { c22 = (3_usize..=6_usize).flat_map(|d23| vec![(State::Open, 1_i32)]).take(vec![b21, b21, b21].into_iter().chain((1_usize..6_usize)).rev().product::<usize>()).fold((if (a0.price <= Decimal::ONE) { (*b1) } else { (*b1) }), |e24, (a25, b26)| Decimal::new((-35_i64), 2_u32).unwrap_or_default()); } else { c22 = Decimal::new(25_i64, 3_u32).unwrap_or_default(); }
        c22
    };
    c2 = ((if let (None, (d28, e29)) = c2 { Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()) } else { e19 }), (match ((if c2.0.is_none() { vec![29_i32].into_iter().product::<i32>() } else { (match c2 { (Some(a30), (b31 @ (3_i32..), c32 @ (..-7))) => b31, d33 => 2_i32 }) }), (if ((b21 <= 1_usize) || ((*b1) > Decimal::ZERO)) { 5_i32.pow(5_u32) } else if (a0.price > Decimal::ZERO) { 7_i32 } else { (-40000_i32) })) { ((e34, _) | (_, e34)) if (e34 > (-1_i32)) => a20, _ => a20 }));
    c2 = c2;
    if ((*b1) <= Decimal::ZERO) {
        let a40: Decimal = loop {
            match flow_028(cx, &vec![String::new()].first().cloned(), (if let None = e19 { (match (if (if ((*b1) > Decimal::ZERO) { Ok((c27 > Decimal::ZERO)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() })) }).unwrap_or_default() { Some((if (c27 < Decimal::from(400_i32)) { Ok(Some(1_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) })) } else { None }).unwrap_or((if ((*b1) >= Decimal::ONE) { Ok(Some(1_i64)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) })) { Ok(b36) => Some(State::Open), Err(_) => Some(State::Done) }) } else { Some(State::Done) }), Some(Some("İstanbul".to_owned()))) {
                Ok((c37, _)) => {
                    cx.show_home()?;
                }
                Err((FlowError::Invalid { .. } | FlowError::Failed { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. })) => {
                    let mut d38: Option<usize> = Some(1_usize);
                }
                Err(e39) => cx.message(e39.code()),
            }
            break (*b1);
        };
    }
    {
        let mut c42 = cx.retrieve(Task::filter(|b41| b41.is_urgent).offset(1).limit(2))?;
        if let Some(d43) = c42.iter_mut().next() {
            d43.effort = 29_i32;
        }
        cx.commit_all(&mut c42)?;
    }
    cx.commit(a0)?;
    Ok(())
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
    let mut a10: i32 = (match vec![String::from("\"{}\\")].into_iter().rev().collect::<String>().as_str() { "a" => (if a0.is_urgent { (-b1) } else { DateTime::from_milliseconds(137634567_i64).unwrap_or_default().minute() }), "Ä" => (-7_i32), _ => 1_i32 });
    Ok(vec![String::from("x=1=2")].into_iter().step_by(3_usize).collect::<Vec<_>>().into_iter().skip(Some(vec![State::Done, State::Half, State::Done]).map_or(0_usize, |b11| 7_usize)).take_while(|c12| Some((c12.clone() >= "aaa".to_string())).unwrap_or((b1 != (-7_i32)))).fold(Some((State::Half, vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()])).unwrap_or_else(|| (State::Half, vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()])), |(d13, e14), a15| Some((d13, e14.clone())).unwrap_or_else(|| (d13, e14.clone()))))
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, a0: (State, Date), b1: i64, mut c2: DateTime) -> FlowResult<i64> {
    let c12: i64 = 'l4: loop {
        let mut b11 = ("Ä".to_string() + "ab,b,,c").replacen(&String::from(" \t x\n"), &vec![a0].into_iter().collect::<Vec<_>>().into_iter().map(|(e4, a5)| String::from("x=1=2")).take(0_usize).fold(({ let b6 = c2; " ".to_string() }), |c7, d8| (c7.clone() + &({ let a10 = Some(0_usize).into_iter().map(|e9| e9).max(); (c7.clone() + &c7) }))), 7_usize);
        break b1;
    };
    let d13 = (String::new(), 3_i32);
    let a15 = ({ let e14 = d13.clone(); (State::Open, Some(State::Open)).min((State::Half, Some(State::Half))) });
    'l19: for (e19, a20) in vec![({ let (b16, c17) = ("A\r\nB\n\n".to_owned(), (-7_i32)); d13.clone() }), d13.clone(), d13.clone()] {
        let e24: i64 = ({ let b21 = (Some(e19.clone()).into_iter().collect::<String>() + &e19); (match b1 { c22 @ (3) => Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().days(), (0_i64..=6_i64) => (c12 as i64), d23 => b1 }) });
        let mut b26: (State, Option<State>) = ((if (b1 > 1_i64) { State::Open } else { State::Open }), Some(State::Done).filter(|a25| (b1 > (-2_i64))));
    }
    let _ = d13.clone();
    let (c27, (_, _)) = (c12, a0);
    let mut d28: i32 = vec![(-1_i32), 2_i32].get(5_usize).cloned().into_iter().take(vec![c27].into_iter().chain(Some(b1).into_iter()).skip(2_usize).count()).skip((2_usize / 2_usize)).product::<i32>();
    cx.message(vec![a15].min(vec![a15]).into_iter().flat_map(|(e29, a30)| Some(d13.clone()).into_iter().fold(vec!["Ä".to_string(), "x=1=2".to_owned()], |b31, (c32, d33)| vec!["\"{}\\".to_string(), c32.clone(), c32.clone()])).chain(vec!["A\r\nB\n\n".to_owned(), "Ä".to_owned(), " ".to_string()]).collect::<String>());
    Ok(c27)
}

/// Step by step.
#[nanoflow]
pub fn flow_104(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Option<i32>>) -> FlowResult<Vec<Vec<bool>>> {
    for mut d3 in cx.retrieve(Task::filter(|c2| c2.due.is_some()).order_by_descending(|t| t.due).limit(1))? {
        let mut e4: bool = true;
        cx.message(format!("{{{}{e4}{}", 0_i64, (match (if a0.due.is_none() { Ok("a".to_string()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }) { Ok(a5) => 0_i32, Err(FlowError::Offline { .. }) => (-40000_i32), _ => 1_i32 })));
    }
    let mut a10 = Some(Some((10_usize, Decimal::from(0_i64)))).unwrap_or_else(|| Some((2_usize, Decimal::from(2_i64)))).map(|(b6, c7)| (*b1)).into_iter().filter_map(|d8| d8).chain((*b1).into_iter()).find(|e9| (if (*b1).is_some() { Ok(Some("-17".to_string())) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("") })) }).is_ok());
    let b11 = (match ("".to_string() + "-17").as_str() { "" => (i64::MIN, DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), "a" => (5_i64, DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()), _ => (400_i64, DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) });
    let mut c12 = Some(Some(3_i32).max(Some((-40000_i32))));
    a10 = Some((if true { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() } else { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() })).map_or_else(|| Some((if let Some(None) = (*b1) { Some(5_i32) } else if (a0.state == State::Open) { Some(0_i32) } else { Some(5_i32) })), |d13| Some((*b1).flatten()));
    Ok(({ let e14 = i64::MIN; Some(vec![7_i64, e14, e14]) }).into_iter().skip_while(|a15| (match (*b1) { Some(Some((3_i32..7_i32))) => false, b16 => false })).fold((match (*b1) { None => vec![vec![false]], Some(_) => vec![vec![true, false], vec![false]], _ => vec![vec![true], vec![false, false, false], vec![false]] }), |c17, d18| c17.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &mut Obj<Task>, mut b1: (Option<Date>, usize), c2: String, d3: Vec<i32>) -> FlowResult<Vec<(State, String)>> {
    let Some(c12) = (if (c2 <= "Ä".to_string()) { Some(flow_015(cx, &Decimal::ZERO, (if let (..3_i64) = 400_i64 { Some(vec![1_i64, (-1_i64)]) } else { Some(vec![(-1_i64)]) }))?) } else { None }) else {
        return Ok((match b1 { (e4, a5 @ (..=0)) if (c2.clone() < " ".to_owned()) => Some(vec![(State::Done, c2.clone()), (State::Done, c2.clone())]).unwrap_or_default(), (b6, c7) => Some((State::Done, "ß".to_string())).into_iter().into_iter().collect::<Vec<_>>(), (d8, e9) => vec![d3.clone(), d3.clone(), d3.clone()].into_iter().fold(vec![(State::Half, c2.clone()), (State::Done, c2.clone())], |a10, b11| a10.clone()) }));
    };
    if (c2 > "aaa".to_string()) {
        a0.title = c2.clone();
        let e14 = {
            let d13;
            if (a0.state != State::Done) { d13 = format!("{:ß>1.2}", c2.clone()).replace(&c2, &c2); } else { d13 = c2.clone(); }
            d13.clone()
        };
    } else {
        let Some(e19) = (if let (a15, 0_usize) = b1 { Some(c12) } else { Some(c12) }) else {
            return cx.fail("given-up", Some(d3.clone()).into_iter().rev().fold(c2.clone(), |b16, c17| (b16.clone() + &({ let d18 = DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(); b16.clone() }))));
        };
        let mut d23 = cx.create(Task { title: c2.clone(), effort: 10_i32, price: c12, due: vec![c12, e19, c12].into_iter().take_while(|a20| (e19 <= Decimal::new((-35_i64), 2_u32).unwrap_or_default())).fold(Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), |b21, c22| b21), ..Task::default() })?;
    }
    let mut e24: bool = cx.is_online();
    match (if let (a25, 0_usize) = b1 { vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default(), c12] } else { vec![c12] }).into_iter().flat_map(|b26| vec![5_i64, 3_i64, 2_i64]).fold(State::Open, |c27, d28| (match b1 { (None, e29) if (c2 < "b".to_string()) => State::Done, (a30, b31 @ (5..9)) => c27, c32 => c27 })) {
        State::Open => {
            let Some(e34) = (if e24 { Some(Some(c2.clone()).into_iter().skip(5_usize).filter(|d33| e24).collect::<String>()) } else { None }) else {
                return Err(FlowError::Offline);
            };
        }
        a35 => {
            cx.invalid(&*a0, |o| o.effort, c2.clone());
        }
    }
    Ok(vec![(State::Open, c2.clone()), (State::Open, String::from("Ä")), (State::Half, c2.clone())])
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: &String, b1: &usize, c2: usize) -> FlowResult<bool> {
    let d3 = 29_usize;
    if ((*b1) > 2_usize) {
        let mut e4 = Decimal::from((-2_i32));
        let a5 = (if let (1_usize | 3_usize) = c2 { (if ((*b1) >= 2_usize) { (*b1) } else { vec![d3, c2, d3].into_iter().rev().sum::<usize>() }) } else { (if let 2_usize = (*b1) { vec![0_i32, 0_i32] } else { vec![3_i32, 0_i32, 3_i32] }).len() });
    } else {
        'l7: for c7 in (4_usize..=8_usize) {
            {
                let mut d8 = 0_i32;
                'l10: while d8 < 3_i32 && (if (c2 >= 5_usize) { (c2 != 0_usize) } else { (d8 <= (-1_i32)) }) {
                    d8 += 1_i32;
                    let b11 = (match d8 { 3 => (a0.clone(), d3), a10 => Some((a0.clone(), (*b1))).unwrap_or((a0.clone(), (*b1))) });
                    cx.message(format!(" of {}", a0).url_encoded());
                }
            }
        }
        let a15: i64 = 'l13: loop {
            let mut e14: i64 = (match c2 { (0..=6) => (match format!("ß{:ß^5}{}", Decimal::from(400_i64), (d3 != 2_usize)).as_str() { "Ä" => vec![(-7_i64)].into_iter().sum::<i64>(), "aaa" => i64::from((a0.clone() > "İstanbul".to_owned())), _ => 5_i64 }), (0_usize..=6_usize) => (match (*b1) { (1 | 3) if ((*a0) > "b".to_string()) => (-40000_i64).min(29_i64), d13 => (1000000_i32 as i64) }), _ => 1000000_i64 });
            break e14;
        };
    }
    if ((*a0) <= "b".to_string()) {
        {
            let mut b16 = 0_i32;
            'l18: while b16 < 2_i32 && (c2 <= 1_usize) {
                b16 += 1_i32;
                let mut d18: Vec<Vec<i64>> = vec![vec![2_i64, (-40000_i64), (-7_i64)]];
            }
        }
        match (*b1) {
            e19 @ (29_usize) => {
                let (c22, d23) = ({ let a20 = (if (c2 >= 5_usize) { DateTime::from_milliseconds(1_i64).unwrap_or_default() } else if (c2 <= 1_usize) { DateTime::from_milliseconds(137634567_i64).unwrap_or_default() } else { DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default() }); Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default()).map_or((d3, a0.clone()), |b21| ((*b1), " \t x\n".to_string())) });
            }
            _ => {
                'l25: for a25 in vec![(*b1)] {
                    cx.log(Level::Info, format!("{:5}", 3_i64));
                    let mut c32: usize = Some(d3).as_ref().cloned().as_ref().cloned().into_iter().take_while(|b26| (match (if (c2 > 5_usize) { Some((if ((*a0) > "b".to_string()) { Ok(Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a0.clone() })) })) } else { None }) { Some(Ok(c27)) => Some(false), None => Some((a25 >= 10_usize)), _ => Some((a0.clone() <= "Ä".to_owned())) }).unwrap_or(((*b26) > 0_usize))).enumerate().map(|(d28, e29)| (*b1)).fold(40000_usize, |a30, b31| (*b1));
                    c32 %= d3;
                }
            }
        }
    } else {
        let (d33, e34) = flow_028(cx, &Some(a0.clone()), Some(State::Open), (if (c2 >= 2_usize) { Some(Some(a0.clone())) } else { Some(Some(a0.clone())) }))?;
        let (_, a35) = ((*b1), "a".to_owned());
    }
    let (b36, _) = (vec![2_i64, 2_i64, 3_i64], d3);
    let mut c37: usize = c2;
    c37 /= 7_usize;
    let mut d38 = c37;
    Ok((a0.clone() < String::from("日本語")))
}

/// Step by step.
#[nanoflow]
pub fn flow_107(cx: &mut Device, a0: &mut Obj<Task>, b1: &i32) -> FlowResult<Option<Decimal>> {
    if ((*b1) < (-1_i32)) {
        return cx.fail("given-up", "A\r\nB\n\n".to_owned());
    }
    let c2 = vec![(*b1), (*b1)].into_iter().step_by(2_usize).sum::<i32>();
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 4_i32 && ((*b1) >= 0_i32) {
            d3 += 1_i32;
            let b6: i64 = 'l6: loop {
                break (((*b1) != i32::MAX) as i64);
            };
        }
    }
    for d8 in cx.retrieve(Task::filter(|c7| (c7.is_urgent && (c7.due.is_some() || (c7.effort >= (-2_i32))))).limit(3))? {
        cx.delete(d8)?;
    }
    cx.message(format!(" of {c2}}}{:<5}", 3_i64));
    a0.effort = (match (*b1) { (-1_i32..) => ({ let e9 = (*b1); DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() }), _ => Some(Some(((*b1) > 7_i32))).map_or(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), |a10| DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) }).second();
    if (a0.state == State::Done) {
        return Err((FlowError::Failed { code: "empty".to_string(), text: (match (if (a0.state != State::Half) { Ok(Decimal::new((-35_i64), 1_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(b11) => String::from(" "), Err(FlowError::Failed { code: c12, .. }) => "".to_string(), _ => "Ä".to_owned() }) }));
    }
    cx.invalid(&*a0, |o| o.seen, "ab,b,,c".to_owned().trim_end_matches(&"日本語".to_string()).to_string());
    Ok((match (*b1) { (-7 | -5) => Some(Some(Decimal::ZERO)).flatten(), d13 @ (3..=9) => (if (!a0.is_urgent) { Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()) } else { Some(Decimal::new(5_i64, 0_u32).unwrap_or_default()) }), _ => (if (a0.state == State::Half) { Some(Decimal::from((-1_i32))) } else if let e14 @ (-1_i32..=5_i32) = (*b1) { Some(Decimal::new(5_i64, 1_u32).unwrap_or_default()) } else if ((*b1) >= 1_i32) { Some(Decimal::from((-1_i64))) } else { Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default()) }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_108(cx: &mut Device, a0: &Obj<Task>, mut b1: i32, c2: &i64, d3: State) -> FlowResult<i32> {
    let mut a10 = vec![(match b1 { e4 @ (0) => vec![String::from("日本語"), " ".to_owned()], (..3) => vec![" \t x\n".to_owned(), "-17".to_owned()], a5 => vec![String::new()] }), ({ let b6 = b1; vec![" \t x\n".to_owned(), "İstanbul".to_string()] }), Some((Decimal::new((-35_i64), 29_u32).unwrap_or_default(), 5_i64)).into_iter().fold(vec![String::from("İstanbul")], |c7, (d8, e9)| c7.clone())];
    a10 = a10.clone();
    a10.sort_by(|b11, c12| b11.cmp(c12));
    if (d3 == State::Open) {
        let a15: i32 = (2_i32.checked_add(b1).into_iter().into_iter().map(|d13| vec![0_i32].into_iter().skip_while(|e14| ((*c2) >= (-1_i64))).sum::<i32>()).product::<i32>() % 3_i32);
    } else {
        cx.show_home()?;
    }
    {
        let mut b16 = 0_i32;
        while b16 < 1_i32 && true {
            b16 += 1_i32;
            if ((*c2) > 1_i64) {
                {
                    let mut d18 = 0_i32;
                    'l20: while d18 < 1_i32 && true {
                        d18 += 1_i32;
                        cx.show_home()?;
                    }
                }
            } else {
                if let a20 @ (-1_i32) = b1 && ("İstanbul".to_owned().starts_with(&"a".to_string()) && (if a0.due.is_none() { Ok(((*c2) < 2_i64)) } else { Err(FlowError::Offline) }).unwrap_or_default()) {
                    cx.log(Level::Warning, format!("{b1} of {a20}{{{b16}"));
                } else {
                    let b21 = a10.clone().contains(&a10.pop().unwrap_or(vec!["\"{}\\".to_string(), "".to_string()]));
                }
            }
        }
    }
    Ok(b1)
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, a0: &Obj<Task>, mut b1: DateTime, c2: &usize) -> FlowResult<Option<Decimal>> {
    {
        let mut d3 = 0_i32;
        while d3 < 4_i32 && true {
            d3 += 1_i32;
            let Some(a5) = (if (b1 < DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Some((if ((*c2) <= 2_usize) { 400_i32 } else { d3 })) } else { None }) else {
                continue;
            };
            let d8 = vec![Some(29_i64), Some(400_i64), Some(7_i64)].into_iter().rev().fold(b1, |b6, c7| DateTime::from_milliseconds(86400000_i64).unwrap_or_default());
        }
    }
    'l10: for a10 in vec![(-2_i64)] {
        let d18: DateTime = 'l12: loop {
            let c17: State = 'l13: loop {
                let b16 = (if (b1 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Ok(a10) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_owned() })) }).unwrap_or_else(|d13| Some(a10).into_iter().fold(b1, |e14, a15| b1).hours_until(b1));
                break State::Open;
            };
            break b1;
        };
        if (b1 <= DateTime::from_milliseconds(0_i64).unwrap_or_default()) {
            let a20 = cx.count(Task::filter(|e19| e19.title.ends_with("ä")).limit(2))?;
        } else {
            let c22 = cx.count(Task::filter(|b21| b21.title.starts_with("ä")).order_by(|t| t.title).limit(3))?;
            if ((*c2) >= 2_usize) {
                break;
            }
        }
        let e24 = ({ let d23 = (*c2); (*c2) });
    }
    cx.log(Level::Warning, a0.title.clone());
    let mut b26 = ((if (b1 >= DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Some(7_i32) } else { Some(7_i32) }).is_some_and(|a25| ({ let _ = (*c2); (a25 <= 1_i32) })) as usize);
    Ok(Decimal::new(5_i64, 5_u32).into_iter().take_while(|c27| vec![(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), (*c27)), (Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), (*c27)), (Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), (*c27))].into_iter().map(|d28| d28).all(|(e29, a30)| (e29 == Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()))).min_by_key(|b31| Some(5_i32).unwrap_or_else(|| 3_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_110(cx: &mut Device, a0: &Obj<Task>, b1: &i32, mut c2: bool) -> FlowResult {
    let e4 = {
        let d3;
        if c2 { d3 = (String::from(" \t x\n").replace(&"\"{}\\".to_string(), &" \t x\n".to_string()) < "日本語".to_string()); } else { d3 = (!a0.is_urgent); }
        d3
    };
    let mut d8: (usize, Option<usize>) = ({ let b6 = ({ let a5 = ((*b1) >= (-1_i32)); Some(e4) }).unwrap_or_default(); Some((*b1)).map_or_else(|| (7_usize, Some(1_usize)).min((1_usize, Some(400_usize))), |c7| (5_usize, Some(1000000_usize))) });
    c2 = false;
    c2 = true;
    if ((*b1) > 0_i32) {
        'l10: for a10 in vec![e4, c2] {
            if ((*b1) < 3_i32) {
                let mut c12 = cx.create(Task { effort: a0.effort, weight: i64::from(10_i32), price: Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), due: Some((*b1)).and_then(|b11| Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())), seen: (if e4 { Some(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()) } else if let (3_i32 | 5_i32) = (*b1) { Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) } else { Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) }), ..Task::default() })?;
                cx.show_home()?;
            }
        }
    }
    let b26: DateTime = loop {
        'l18: for d18 in vec![vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().zip(vec![e4]).map(|e14| Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()).map(|a15| a15).collect::<Vec<_>>(), (match (*b1) { (12..=18) => vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()], (..=12) if (a0.price < Decimal::ONE) => vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()], b16 => vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()] })] {
            let Some(b21) = (if let (-1_i32 | 1_i32) = (*b1) && ((*b1) > (-1_i32)) { Some(e4) } else { vec![e4].into_iter().take_while(|e19| c2).min_by_key(|a20| String::from("ß")) }) else {
                break;
            };
            let mut d23: i32 = vec![Some((*b1))].into_iter().chain(vec![Some((*b1)), Some((*b1))]).nth(4_usize).map_or(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |c22| Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).week();
        }
        break ({ let (e24, a25) = d8; DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() });
    };
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_111(cx: &mut Device, a0: &Obj<Task>, b1: &usize) -> FlowResult<Vec<String>> {
    let mut c2 = (*b1);
    let (d3, _) = (match vec![" ".to_string(), String::from("x=1=2")].into_iter().collect::<String>().as_str() { "aaa" => Some((State::Done, (*b1))).unwrap_or((State::Done, c2)), "ab,b,,c" => (State::Done, c2), _ => (if (!a0.is_urgent) { (State::Open, c2) } else { (State::Done, (*b1)) }) });
    'l5: for a5 in (0_usize..=3_usize) {
        let mut c7 = (({ let b6 = (*b1); Some(a5).into_iter().product::<usize>() }) % 2_usize);
        match c2 {
            (1..=7) => {
                match (*b1) {
                    d8 @ (0_usize) => {
                        c7 -= 0_usize;
                    }
                    e9 => {
                        let _ = a0.price.abs();
                    }
                }
            }
            a10 => {
                let b11: Option<Option<i32>> = (if (a0.state == State::Done) { Some(Some((-2_i32))) } else { None });
            }
        }
        let e19 = vec![d3, d3].into_iter().map(|c12| (match (if ((*b1) > 1_usize) { Ok(29_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ab,b,,c") })) }) { Ok(d13) => Some(State::Half), Err((FlowError::Failed { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::Unsent { .. })) => Some(c12), _ => Some(State::Open) }).into_iter().map(|e14| e14).into_iter().fold(400_usize, |a15, b16| a5)).fold(vec![(*b1)], |c17, d18| c17.clone());
    }
    'l22: for c22 in ({ let a20 = d3; vec![c2, c2] }).into_iter().collect::<Vec<_>>() {
        let a25: usize = loop {
            let e24 = (if ((*b1) > 5_usize) { (400_i32, Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) } else if (c2 > 1_usize) { (0_i32, Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()) } else { (0_i32, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) });
            break c2;
        };
        cx.message((Some(vec![400_i32, 1_i32, 1_i32]).map_or(String::from("ß"), |b26| "A\r\nB\n\n".to_owned()) + "aaa"));
        let mut c27 = DateTime::from_milliseconds(1_i64).unwrap_or_default().days_until(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default());
    }
    cx.show_home()?;
    cx.message(format!("{:<1}{}{b1}", vec![Some(" \t x\n".to_string()), Some(String::new()), Some(String::from("ab,b,,c"))].len(), (-2_i64)));
    let mut d28 = (*b1);
    let e29 = cx.count(Task::all().order_by_descending(|t| t.effort).offset(0).limit(2))?;
    Ok(vec!["x=1=2".to_owned(), String::from("İstanbul")])
}

/// Step by step.
#[nanoflow]
pub fn flow_112(cx: &mut Device, mut a0: usize, mut b1: State) -> FlowResult<usize> {
    'l5: for _ in vec![(if (a0 <= 2_usize) { b1 } else if (b1 == State::Done) { State::Done } else { b1 }), vec![b1, b1].into_iter().rev().rev().fold(b1, |c2, d3| d3)] {
        let c7 = (vec![String::from("x=1=2"), "-17".to_owned()].into_iter().nth(1_usize).map_or(({ let a5 = b1; (a0 >= 1_usize) }), |b6| false) as i64);
    }
    let c12: i64 = 'l9: loop {
        let b11: bool = 'l10: loop {
            a0 -= 0_usize;
            break "-17".to_string().chars().map(|a10| a10.to_string()).collect::<String>().contains(&(if let 0_usize = a0 { "ß".to_owned() } else { "ab,b,,c".to_owned() }));
        };
        break 0_i64;
    };
    let mut d13: State = b1;
    'l18: for d18 in Some(vec![State::Half, b1]).into_iter().take_while(|e14| Some(true).is_some()).fold(vec![vec![DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()]], |a15, b16| a15.iter().cloned().collect::<Vec<_>>()).into_iter().step_by(3_usize) {
        let mut e19 = 3_i64.abs();
        {
            let mut a20 = 0_i32;
            'l22: while a20 < 1_i32 && (d13 == State::Open) {
                a20 += 1_i32;
                'l23: for d23 in vec![DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().second()] {
                    let b26 = (match a0 { (2..6) => e19, 2_usize => c12, e24 => ({ let a25 = Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(); (-e19) }) });
                    let c27 = String::from(" ");
                    let d28: Date = cx.today();
                }
            }
        }
    }
    Ok(((a0 as usize) + (match d13 { (State::Open | State::Half) => a0, e29 => a0 })))
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Decimal) -> FlowResult<i32> {
    'l4: for _ in (match b1.clone().as_str() { "aaa" => vec![b1.clone(), b1.clone()], "ab,b,,c" => vec![b1.clone()].max(vec![b1.clone()]), _ => Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_else(|| vec![b1.clone(), b1.clone(), b1.clone()]) }) {
        c2 -= ({ let e4 = (c2 > Decimal::ONE); Some(Some(2_usize)) }).map_or_else(|| c2, |a5| c2);
        let b6: Decimal = c2;
        let mut a10 = (match (if let (-7_i64..-3_i64) = 5_i64 { Some(Some(1_i64)) } else if (a0.title < "Ä".to_string()) { Some(Some(1_i64)) } else { Some(Some(29_i64)) }).into_iter().count() { (29_usize..33_usize) => (if (b6 <= Decimal::ZERO) { vec![vec![(-40000_i64)], vec![2_i64, 2_i64]] } else { Some(vec![vec![(-2_i64)]]).unwrap_or(vec![vec![1_i64, 0_i64, 400_i64], vec![10_i64, (-40000_i64)]]) }), 5 => (match b1.to_uppercase().as_str() { "Ä" => Some(b1.clone()).into_iter().fold(vec![vec![(-40000_i64), 400_i64, (-7_i64)], vec![3_i64, 1000000_i64, (-1_i64)], vec![7_i64, 7_i64, 7_i64]], |c7, d8| c7.clone()), "aaa" => vec![vec![5_i64, 1000000_i64], vec![7_i64]], _ => Some(vec![(-1_i64)]).into_iter().rev().collect::<Vec<_>>() }), e9 => vec![vec![(-1_i64), (-2_i64)]] });
    }
    cx.log(Level::Info, format!("{}: {}{{{:<5}", 10_i64, 1_i64, 3_i64));
    if let Some(mut c12) = cx.first(Task::filter(|b11| b11.title.contains("a")).limit(2))? {
        cx.message(format!(" of {c2:<5.0}"));
        let _ = b1.clone();
    }
    b1.clear();
    a0.price *= Decimal::ONE;
    cx.commit(a0)?;
    Ok((-40000_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_114(cx: &mut Device, a0: Date) -> FlowResult<i32> {
    'l3: for d3 in vec![({ let b1 = (a0 > Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()); a0 }), a0, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()] {
        let mut e9: Date = ({ let (e4, a5) = (if (a0 < Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()) { (1_i64, DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()) } else if let (0_i32..=6_i32) = 3_i32 { ((-1_i64), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()) } else { (2_i64, DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) }); vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()] }).into_iter().flat_map(|b6| vec![Some("aaa".to_string()), Some("ab,b,,c".to_string()), Some(String::new())]).take(1_usize).fold(d3, |c7, d8| c7.last_of_quarter());
    }
    let c12 = ({ let _ = (if vec![vec![(a0 <= Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), (a0 >= Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), (a0 <= Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())]].into_iter().take(3_usize).fold((a0 >= Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), |a10, b11| a10) { (-1_i64).is_negative() } else if (a0 >= Date::of(1970_i32, 1_i32, 2_i32).unwrap_or_default()) { (a0 < Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) } else { (a0 != Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) }); cx.today() });
    let d13 = a0;
    if (d13 >= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) {
        let mut c17: Vec<i64> = Some(3_i64).into_iter().step_by(2_usize).filter(|e14| Some(a0).into_iter().fold((*e14).is_positive(), |a15, b16| (!a15))).collect::<Vec<_>>();
    }
    Ok(({ let _ = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(); DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default().minute() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: i32, b1: Vec<usize>, c2: Vec<Vec<bool>>) -> FlowResult<bool> {
    for e4 in vec![Some(vec![(a0 < 3_i32), (a0 > 10_i32), (a0 == 0_i32)]).unwrap_or(vec![(a0 == 3_i32)]), vec![(a0 > 3_i32), (a0 > 0_i32), (a0 >= 2_i32)], Some(vec![(a0 != 5_i32), (a0 < 1000000_i32), (a0 <= 10_i32)]).unwrap_or_default()] {
        let a5 = a0;
        {
            let mut b6 = 0_i32;
            while b6 < 2_i32 && true {
                b6 += 1_i32;
                let mut d8: Vec<usize> = b1.clone().to_vec();
            }
        }
    }
    vec![Some(a0)].into_iter().take(Some(vec![1_i64, 10_i64, (-1_i64)]).into_iter().chain(vec![vec![(-1_i64), (-2_i64), 1_i64]].into_iter()).into_iter().fold(1_usize, |d13, e14| (d13 + ({ let a15 = vec![10_i64, 2_i64, (-1_i64)]; 7_usize })))).for_each(|b16| { let _ = (vec![a0, a0, a0] == vec![a0]); });
    if (c2.len() > 2_usize) {
        return cx.fail("given-up", (String::from("\"{}\\") + "-17"));
    }
    let Some(d18) = (if vec![vec![5_usize, 1000000_usize, 29_usize]].into_iter().all(|c17| (a0 <= (-7_i32))) { Some(b1.clone()) } else { None }) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: (if (c2.len() >= 2_usize) { Ok("日本語".to_owned()) } else { Err(FlowError::Offline) }).unwrap_or_default() }));
    };
    Ok(false)
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
            let e9: Option<Option<State>> = (match ((if (b1 > DateTime::from_milliseconds(0_i64).unwrap_or_default()) { Some(0_i64).unwrap_or_default() } else if let Some(Some(State::Open)) = c7 { 29_i64 } else { 7_i64 }), (if (b1 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { (-40000_i64) } else { Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().days() })) { ((d8, _) | (_, d8)) if ((d8 < 2_i64) && (b1 > DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default())) => c7.iter().copied().chain(vec![Some(State::Done), Some(State::Done), Some(State::Open)].into_iter()).last(), _ => (*a0) });
        }
    }
    {
        let mut a10 = 0_i32;
        while a10 < 1_i32 && true {
            a10 += 1_i32;
            let _ = (if (b1 < DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) { Ok(Some(State::Half)) } else { Err(FlowError::Offline) }).ok();
            let a15: i32 = (if let None = (*a0) { (vec!["x=1=2".to_owned()].into_iter().fold(0_usize, |c12, d13| c12) as i32) } else { ({ let e14 = cx.today(); 0_i32 }) });
        }
    }
    if (b1 <= DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) {
        'l18: for d18 in vec![(match String::from("x=1=2").as_str() { "Ä" => 1_i32, "aaa" => 0_i32, _ => 29_i32 }), Some(Some((b1 != DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()))).map_or_else(|| 1_i32, |b16| i32::MIN), (-1_i32).saturating_add(3_i32)] {
            continue;
        }
        let d23 = ({ let e19 = (if (*a0).is_some() { Ok(b1) } else { Err(FlowError::Offline) }).unwrap_or_default(); Some((State::Open, (e19 != DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()))).into_iter().rev().rev().fold(("ß".to_owned(), Some(Decimal::from(0_i32))), |(a20, b21), c22| (a20.clone(), Some(Decimal::from(5_i32)))) });
    }
    let mut a30 = (match (if (*a0).is_some() { Ok(1000000_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("İstanbul") })) }) { Ok(e24) => Some(State::Half), Err((FlowError::Failed { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Gone { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::Offline { .. } | FlowError::Uncommitted { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::Protocol { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. })) => Some(State::Done), _ => Some(State::Done) }).into_iter().take_while(|a25| ((*a25) == State::Done)).zip(vec![String::from("日本語"), " \t x\n".to_string(), "a".to_string()]).map(|b26| State::Done).collect::<Vec<_>>().into_iter().map(|c27| b1).fold(b1, |d28, e29| b1);
    let b31: DateTime = b1;
    a30 = b1;
    Ok((-7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: Vec<DateTime>, mut b1: State, mut c2: (usize, Option<i64>)) -> FlowResult {
    let (d3, (e4, a5)) = (vec!["Ä".to_owned()], (1_usize, (-2_i64)));
    b1 = b1;
    let mut a10: State = vec![a0.clone(), a0.clone()].into_iter().filter_map(|b6| Some(String::from("-17")).or_else(|| Some(" ".to_string()))).step_by(1_usize).skip_while(|c7| (if c2.1.is_none() { Ok((c7.clone() > "A\r\nB\n\n".to_owned())) } else { Err((FlowError::Failed { code: "late".to_string(), text: c7.clone() })) }).unwrap_or_default()).fold(b1, |d8, e9| b1);
    if false {
        let b11 = (if let (5_usize..=11_usize) = e4 { 1_usize } else { e4 });
    }
    let e29: String = 'l13: loop {
        if c2.1.is_some() {
            b1 = a10;
            let a20: State = 'l14: loop {
                let e14: bool = false;
                break (if let ((1_usize | 3_usize), Some(d18)) = vec![400_i32, 1_i32].into_iter().map(|a15| a15).take(e4).fold(c2, |b16, c17| b16) { ({ let e19 = d18; a10 }) } else { Some(a10).unwrap_or(a10) });
            };
        } else {
            if let (d23, e24) = &vec![(b1 != State::Open), false, false].into_iter().fold(c2, |b21, c22| (e4, Some(a5))) {
                let mut d28: State = (match DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default().hours_until(Some((*d23)).into_iter().chain(Some(e4).into_iter()).fold(DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), |a25, b26| a25)) { 400_i64 if c2.1.is_none() => b1, (..3) => State::Open, c27 => a10 });
                a10 = State::Open;
            }
        }
        break (format!("{:<12}{}", a5, "ß".to_string()) + "aaa");
    };
    let mut d33: Vec<String> = vec![Some(a10).into_iter().rev().fold(e29.clone(), |a30, b31| (a30.clone() + &({ let c32 = a5; a30.clone() }))), e29.clone()];
    let mut e34 = d3.clone();
    let d43: String = loop {
        if c2.1.is_none() {
            let Some(_) = (if (a0.len() <= 2_usize) { Some(a5) } else { None }) else {
                break (e29.clone() + &e29);
            };
            {
                let mut b36 = 0_i32;
                'l38: while b36 < 2_i32 && true {
                    b36 += 1_i32;
                    let mut a40 = ({ let d38 = b1; ({ let e39 = d3.clone(); Some((d38 <= State::Done)) }) });
                    break;
                }
            }
        } else {
            let b41: Vec<Option<usize>> = vec![Some(e4), Some(e4), Some(e4)];
            let mut c42 = 400_usize;
        }
        break e29.clone();
    };
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_118(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: &DateTime, d3: Date) -> FlowResult {
    let b6 = {
        let e4;
        if (d3 <= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) { e4 = ({ let a5 = DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(); String::new().to_lowercase() }); } else { e4 = format!("{b1:^}"); }
        e4.clone()
    };
    cx.message(format!("{} of {}x{}", b1, Decimal::new((-35_i64), 1_u32).unwrap_or_default(), vec![b6.clone()].into_iter().collect::<String>()));
    {
        let mut c7 = 0_i32;
        while c7 < 4_i32 && (b1 >= 1_i32) {
            c7 += 1_i32;
            let d13: String = 'l10: loop {
                for _ in vec![5_i32].into_iter() {
                    cx.invalid(&*a0, |o| o.effort, vec![b6.clone(), b6.clone()].join(&b6));
                    cx.commit(a0)?;
                    cx.commit(a0)?;
                }
                break vec![1_usize].clamp(vec![1_usize], vec![2_usize, 29_usize, 1_usize]).into_iter().step_by(3_usize).fold(b6.clone(), |b11, c12| (b11.clone() + &b11));
            };
            let (c17, d18) = Some(vec![d3, d3, d3]).unwrap_or(vec![d3]).into_iter().fold(Some(Some(c7)).map_or((Some((*c2)), Some(State::Half)), |e14| (Some((*c2)), Some(State::Half))), |a15, b16| a15);
        }
    }
    b1 += b1;
    let b21: String = 'l20: loop {
        let mut a20 = 1_i32;
        break a0.title.clone();
    };
    let a25 = {
        let c22;
        if ((*c2) < DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { c22 = d3; } else { c22 = ({ let _ = DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(); vec![b6.clone(), b6.clone(), b21.clone()] }).into_iter().fold(cx.today(), |d23, e24| d23); }
        c22
    };
    Ok((match b1 { (12_i32 | 14_i32) if (a0.title <= "b".to_string()) => (match b1 { (3_i32..7_i32) if (d3 <= Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) => (), b26 => () }), (3..7) => (), c27 => () }))
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
            break (match (if (c2 <= 5_usize) { Ok(1_i64) } else { Err(FlowError::Offline) }) { Ok(c27) => "\"{}\\".to_owned(), Err(_) => String::from("A\r\nB\n\n"), _ => "aaa".to_owned() }).split("Ä").map(|d28| d28.to_string()).map(|e29| format!(": {a5:^5}x{}: {c2}", Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())).chain(Some(vec![String::new(), "x=1=2".to_string()]).unwrap_or_default()).collect::<String>();
        };
        match c2 {
            (5..9) => {
                let mut b31 = a0;
            }
            (2_usize | 4_usize) => {
                b1.sort();
            }
            c32 => {
                let e34: usize = 'l34: loop {
                    b1.extend(Some(1000000_i32));
                    break c32;
                };
            }
        }
    }
    b1 = b1.clone();
    b1 = b1.clone();
    Ok(Some((3_i32, (-7_i64))))
}

/// Step by step.
#[nanoflow]
pub fn flow_120(cx: &mut Device, a0: &mut Obj<Task>, b1: &i32) -> FlowResult<i32> {
    for a5 in vec![State::Open, State::Done.max(State::Open), Some((*b1)).into_iter().rev().fold(State::Half, |c2, d3| c2)] {
        if ((*b1) >= 0_i32) {
            break;
        }
        cx.log(Level::Info, format!("{:1} of {b1}}}{b1}", format!(" of {}: {:ß<12}", " ".to_string(), 1_usize)));
    }
    let mut a10: i32 = vec![(*b1)].max(vec![(*b1), (*b1), (*b1)]).into_iter().into_iter().collect::<Vec<_>>().into_iter().fold(((-2_i32)..2_i32).into_iter().fold((*b1).div_euclid((*b1)), |b6, c7| (c7 % 3_i32)), |d8, e9| vec![d8, d8].into_iter().into_iter().rev().sum::<i32>());
    let mut b11: i32 = vec![a10].max(vec![a10, a10]).into_iter().into_iter().skip((if let -7_i32 = (*b1) && a0.due.is_none() { 2_usize } else { 0_usize })).sum::<i32>();
    if (a0.price >= Decimal::ONE) {
        let c12 = b11;
        if ((*b1) <= (-1_i32)) {
            cx.message(format!("{{{b1:>1}ß{}", a0.weight));
        }
    } else {
        a10 = (*b1);
    }
    b11 = (*b1);
    b11 = a0.effort;
    match (*b1) {
        (1_i32 | 3_i32) => {
            {
                let mut d13 = 0_i32;
                'l15: while d13 < 2_i32 && a0.seen.is_some() {
                    d13 += 1_i32;
                    continue;
                }
            }
        }
        (3..7) => {
            let mut a15: i64 = (-1_i64);
        }
        b16 => {
            let d18 = {
                let c17;
                if a0.seen.is_some() { c17 = State::Open; } else { c17 = State::Half.max(State::Open); }
                c17
            };
        }
    }
    Ok(2_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_121(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<State>, c2: i32) -> FlowResult<bool> {
    let mut a5 = Some(c2).map_or(vec![Some(1000000_usize), Some(29_usize)], |d3| vec![Some(400_usize)]).max((match c2 { (-7_i32 | -5_i32) => vec![Some(0_usize), Some(1_usize), Some(7_usize)], e4 => vec![Some(5_usize), Some(1_usize)] })).into_iter().chain(vec![Some(1000000_usize), Some(1_usize)].into_iter().collect::<Vec<_>>().into_iter()).max();
    let mut b6 = 1000000_i32;
    match c2 {
        1_i32 => {
            let mut c7 = cx.get(a0.as_ref())?;
        }
        (..1_i32) => {
            let _ = (if (a0.weight >= 3_i64) { b6.signum() } else { (-b6) });
        }
        d8 => {
            let a10 = cx.count(Task::filter(|e9| e9.title.starts_with("s")).limit(1))?;
        }
    }
    a0.price *= (2_i64..=6_i64).rev().fold(vec![c2].into_iter().filter(|b11| ((*b11) < ({ let c12 = vec![State::Half]; (*b11) }))).fold(Decimal::new((-35_i64), 0_u32).unwrap_or_default(), |d13, e14| (d13 + ({ let a15 = vec![29_usize, 0_usize]; d13 }))), |b16, c17| (b16 + ({ let d18 = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default().hour(); b16 })));
    a0.effort = b6;
    a5 = a5;
    a5 = (if a0.due.is_none() { Some(Some(2_usize)) } else { None });
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_122(cx: &mut Device, a0: &bool, b1: i64, mut c2: i64) -> FlowResult<String> {
    let mut a5 = ((if (c2 < (-1_i64)) { Ok((2_usize, c2)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_else(|d3| (400_usize, c2)).min(({ let e4 = (*a0); (5_usize, c2) })) >= (40000_usize, c2).min(Some((2_usize, b1)).unwrap_or((2_usize, c2))));
    let d13 = (match (if (c2 <= 1_i64) { Ok(7_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("Ä") })) }) { Ok(b6) => (Some(c2), State::Half).to_owned(), Err(FlowError::WrongArguments { flow: c7, .. }) => (match b1 { -1 if (!(*a0)) => (Some(c2), State::Half), d8 => (Some(c2), State::Open) }), _ => vec![(State::Done, c2), (State::Half, b1)].into_iter().zip((1_i64..3_i64).rev()).map(|(e9, a10)| e9).fold((Some(b1), State::Open), |b11, c12| b11) });
    if let (-1_i64..) = c2 {
        let mut d18 = Some(d13).into_iter().fold((match (Some(i32::MAX), (if let e14 @ (0_i64..) = b1 { Some(1000000_i32) } else { Some(29_i32) })) { ((Some(a15), _) | (_, Some(a15))) if (a15 < (-1_i32)) => (if (a15 <= (-1_i32)) { Ok(c2) } else { Err(FlowError::Offline) }), _ => (if (*a0) { Ok(400_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_string() })) }) }).unwrap_or((-c2)), |b16, c17| i64::MIN);
        let mut e19: bool = "-17".contains("ab,b,,c");
    }
    if (b1 <= 3_i64) {
        let c27: bool = 'l21: loop {
            'l25: for a25 in Some(vec![a5]).into_iter().map(|b21| ({ let c22 = b1; Some(b21.clone()) }).unwrap_or_else(|| b21.iter().rev().cloned().collect::<Vec<_>>())).filter(|d23| ((String::new() + "ab,b,,c") > String::from("-17"))) {
                c2 = b1;
                let b26 = a5;
                let _ = (a25.clone(), "日本語".to_string());
            }
            break a5;
        };
    } else {
        let mut d28 = Some(Some("x=1=2".to_string()));
    }
    let mut e29 = c2;
    let a30: (Option<i64>, State) = d13;
    let mut b31 = c2;
    let c32 = c2;
    Ok("\"{}\\".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_123(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Option<Vec<String>>) -> FlowResult<Vec<Vec<String>>> {
    for mut d3 in cx.retrieve(Task::filter(|c2| (c2.is_urgent || ((c2.state == State::Open) && (c2.weight >= 0_i64)))).order_by(|t| t.price).limit(3))? {
        b1 = (if b1.is_some() { (if (d3.state == State::Open) { Some(vec![3_i64, 1_i64]).map(|e4| vec!["x=1=2".to_string(), String::from("\"{}\\")]) } else { b1.clone().into_iter().max_by_key(|a5| 5_i32) }) } else { Some(b1.clone()).into_iter().filter_map(|b6| b6.clone()).map(|c7| c7.clone()).rev().find(|d8| false) });
        if (d3.weight > 0_i64) {
            let mut e14: Option<Vec<String>> = Some(vec![b1.clone()]).unwrap_or(vec![b1.clone(), b1.clone()]).into_iter().fold((match b1.clone() { Some(e9) => (if (d3.state != State::Done) { Ok(e9.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" ") })) }), a10 => (if false { Ok(vec![String::from("aaa"), "ß".to_string(), "日本語".to_owned()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }) }), |b11, c12| ({ let d13 = Some(vec!["İstanbul".to_string()]); (if true { Ok(vec!["日本語".to_owned(), "ß".to_string(), "İstanbul".to_string()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "x=1=2".to_string() })) }) })).ok();
            cx.log(Level::Info, (match "-17".to_owned().trim_start_matches("A\r\nB\n\n").to_string().as_str() { "" => (String::new() + "日本語"), "a" => (String::from(" ") + &"aaa".to_owned()), _ => ({ let a15 = vec![true, true]; "ab,b,,c".to_owned() }) }));
        } else {
            let b16 = b1.replace((if (d3.state != State::Open) { vec![" \t x\n".to_string(), String::from("A\r\nB\n\n"), "a".to_owned()] } else { vec!["".to_owned(), " \t x\n".to_owned()] }));
        }
    }
    {
        let mut c17 = 0_i32;
        while c17 < 1_i32 && true {
            c17 += 1_i32;
            let e19 = b1.clone().and(b1.take());
            cx.log(Level::Info, format!("{}", State::Half.name().to_string()));
        }
    }
    let a20 = b1.clone();
    let mut c22 = cx.create(Task { title: (String::from("aaa") + &"A\r\nB\n\n".to_string()), effort: Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().day(), weight: Some(3_i64).unwrap_or_else(|| 0_i64), due: Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()).into_iter().skip_while(|b21| ((*b21) <= Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())).nth(1_usize), ..Task::default() })?;
    a0.weight /= 2_i64;
    Ok(vec![vec!["日本語".to_owned(), "a".to_owned(), "aaa".to_owned()], vec![String::from(" \t x\n"), "A\r\nB\n\n".to_owned()]])
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: &Obj<Task>, b1: &(Vec<i64>, Vec<String>), c2: &i64, d3: &i64) -> FlowResult<usize> {
    let e4 = b1.clone();
    cx.message(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()].into_iter().chain(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]).rev().fold((if (e4.0.len() >= 3_usize) { String::new() } else { "Ä".to_owned() }), |a5, b6| (FlowError::Failed { code: "early".to_string(), text: a5.clone() }).code().to_string()));
    'l8: for d8 in (0_i64..=3_i64) {
        for _ in (0_i64..3_i64) {
            if ((*c2) > 0_i64) {
                cx.show_home()?;
                let c12: i32 = Some("日本語".to_owned()).into_iter().fold(2_i32, |a10, b11| 0_i32);
            } else {
                let e14 = cx.count(Task::filter(|d13| d13.is_urgent).order_by_descending(|t| t.price).limit(1))?;
                let a15 = a0.weight;
            }
            let b16: i64 = (if ((*d3) <= 0_i64) { Some(d8) } else { None }).unwrap_or((*c2));
            let mut c17: i64 = (b16 as i64);
        }
        'l19: for e19 in &vec![(*d3), (-7_i64), 7_i64] {
            if ((*c2) > 0_i64) {
                let mut d23 = Some(("a".to_string() + &"A\r\nB\n\n".to_owned())).into_iter().fold(({ let a20 = 1_i64; State::Done }), |b21, c22| State::Half);
                let a25 = cx.count(Task::filter(|e24| e24.title.contains("s")).limit(3))?;
            } else {
                let b26: (String, usize) = ("a".to_owned(), 3_usize);
            }
            let e29: Option<Vec<usize>> = (if (e4.1.len() <= 1_usize) { vec![(DateTime::from_milliseconds(1_i64).unwrap_or_default(), 1_i32), (DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), i32::MIN)].into_iter().take_while(|c27| ((*e19) > 2_i64)).last().and_then(|d28| (if (a0.state != State::Open) { Ok(Some(vec![0_usize])) } else { Err(FlowError::Offline) }).unwrap_or_default()) } else { (match (if (b1.0.len() >= 1_usize) { Ok((if ((*c2) < 0_i64) { Some((if ((*c2) <= 3_i64) { Ok(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ab,b,,c") })) })) } else { None })) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }) { Ok(Some(Ok(_))) => Some(vec![1_usize]), Ok(Some(Err(_))) => Some(vec![1_usize, 1000000_usize, 1_usize]), Ok(None) => Some(vec![400_usize]), _ => Some(vec![0_usize, 7_usize, 0_usize]) }).min(Some(vec![1000000_usize])) });
            match b1.clone() {
                (a30, _) => {
                    let c32 = cx.count(Task::filter(|b31| (b31.effort >= 1_i32)).offset(2).limit(2))?;
                }
                d33 => {
                    let _ = Some(vec![1_usize, 1_usize, 2_usize]);
                }
            }
        }
        {
            let mut e34 = 0_i32;
            'l36: while e34 < 1_i32 && (a0.price > Decimal::ONE) {
                e34 += 1_i32;
                {
                    let mut b36 = 0_i32;
                    'l38: while b36 < 2_i32 && a0.is_urgent {
                        b36 += 1_i32;
                        let mut a40 = Some((vec![(*c2), (*d3)], vec!["A\r\nB\n\n".to_string(), "-17".to_string()])).into_iter().fold((vec![(*c2), d8], vec!["a".to_owned()]), |d38, e39| b1.clone());
                        let b41 = e34;
                    }
                }
                for d43 in cx.retrieve(Task::filter(|c42| c42.is_urgent).offset(1).limit(1))? {
                    cx.delete(d43)?;
                }
            }
        }
    }
    {
        let mut a45 = cx.retrieve(Task::filter(|e44| e44.due.is_some()).order_by(|t| t.title).limit(1))?;
        for b46 in &mut a45 {
            b46.effort = (-1_i32);
        }
        cx.commit_all(&mut a45)?;
    }
    cx.show_home()?;
    cx.close_page()?;
    let mut c47 = 0_i64;
    {
        let mut e49 = cx.retrieve(Task::filter(|d48| d48.due.is_none()).order_by(|t| t.due).limit(4))?;
        for a50 in &mut e49 {
            a50.effort = (-7_i32);
        }
        cx.commit_all(&mut e49)?;
    }
    Ok(1_usize)
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
            'l10: for _ in &(if (a0.weight <= 3_i64) { Ok(vec![b1.clone(), b1.clone(), b1.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_owned() })) }).unwrap_or_else(|d8| vec![vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()], b1.clone(), b1.clone()]) {
                let mut a10 = ((2_usize, b6), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().milliseconds_until(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()));
            }
            let b11 = cx.can_read(&*a0, |o| o.is_urgent);
        }
    }
    let d13 = Some(Some(State::Half)).map_or((if (b1.len() <= 3_usize) { (a5.clone(), e4.clone()) } else { (e4.clone(), a5.clone()) }), |c12| (Some("ß".to_owned()), e4.clone()));
    b1 = b1.clone();
    a0.effort %= 2_i32;
    Ok(Some(1_i64).unwrap_or_else(|| Some((-7_i64)).into_iter().step_by(3_usize).sum::<i64>()))
}

/// Step by step.
#[nanoflow]
pub fn flow_126(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: Option<Vec<bool>>) -> FlowResult<usize> {
    if (b1 <= (-1_i32)) {
        let (d3, e4) = (b1, Some(vec![(b1 == (-1_i32))]));
    } else {
        let c7: Option<Vec<bool>> = Some(Some(3_i32).into_iter().flat_map(|a5| vec![true, (b1 < (-40000_i32)), (b1 > 29_i32)]).map(|b6| (Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default()) < Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()))).take((if let 0_i32 = b1 { 400_usize } else { 1_usize })).collect::<Vec<_>>());
    }
    match c2.clone() {
        Some(d8) => {
            if (b1 <= (-1_i32)) {
                return Err((FlowError::Failed { code: "early".to_string(), text: (String::from(" \t x\n") + &"ß".to_owned()) }));
            }
        }
        e9 => {
            if (a0.weight < 3_i64) {
                let mut a10 = b1;
            }
        }
    }
    match c2.clone() {
        Some(b11) => {
            cx.message(format!("{}", true));
        }
        c12 => {
            if (b1 >= 1_i32) {
                let d13 = c2.clone();
                let (e14, a15) = (if (a0.effort >= 3_i32) { (c2.clone(), Some(3_usize)) } else if (b1 >= i32::MAX) { (Some(vec![(b1 <= 400_i32)]), Some(0_usize)) } else { (c2.clone(), Some(1_usize)) });
            }
        }
    }
    let mut a20: Option<Vec<bool>> = (if (b1 >= 0_i32) { vec![vec![vec![true, (b1 < 3_i32)], vec![(b1 == (-1_i32)), true, (b1 == (-40000_i32))]], vec![vec![(b1 == 7_i32), (b1 > 10_i32), (b1 != 1_i32)], vec![(b1 < 1000000_i32)], vec![(b1 > 2_i32), (b1 > 1_i32), (b1 < (-2_i32))]]] } else { vec![vec![vec![(b1 > (-1_i32)), (b1 == 29_i32), (b1 < (-7_i32))]], vec![vec![(b1 != i32::MAX)], vec![true, (b1 > 0_i32), (b1 <= 10_i32)], vec![(b1 != 2_i32)]]] }).into_iter().flatten().find(|b16| (Decimal::new(25_i64, 28_u32).unwrap_or_default() == (-2_i64))).max(Some(b1).into_iter().rev().filter(|c17| ((*c17) < ({ let d18 = c2.clone(); 10_i32 }))).next().map_or_else(|| c2.clone(), |e19| c2.clone()));
    cx.show_home()?;
    cx.log(Level::Info, format!("{b1:*>}{:*^12.2}", "ab,b,,c".to_owned()));
    Ok(1000000_usize)
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
pub fn flow_128(cx: &mut Device, a0: Option<Vec<bool>>, b1: i64) -> FlowResult<Date> {
    let mut c2 = (if (b1 > 3_i64) { Some((if let 1_i64 = b1 { vec![(b1 == 2_i64), (b1 == 10_i64)] } else { vec![(b1 >= i64::MIN), false] })) } else { None });
    let c7 = c2.replace(vec![Some(1000000_i32)].into_iter().flat_map(|d3| (if let Some(0_i32) = d3 { vec![b1] } else { vec![b1, b1, 29_i64] })).zip(vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()].into_iter().step_by(1_usize)).map(|e4| b1).fold(Some((b1 == 2_i64)).into_iter().collect::<Vec<_>>(), |a5, b6| a5.clone().to_owned()));
    if a0.is_none() {
        'l9: for e9 in vec![a0.clone()] {
            if (b1 >= 0_i64) {
                c2 = Some((if (b1 <= 3_i64) { (if (b1 <= (-1_i64)) { vec![(b1 == 1000000_i64), (b1 < 29_i64), (b1 == 3_i64)] } else { vec![(b1 != 1_i64), (b1 <= 1_i64), true] }) } else { vec![(b1 >= (-2_i64)), (b1 <= 3_i64)] }));
                let (a10, b11) = Some((Some(1_i32), Decimal::ZERO)).unwrap_or((Some(400_i32), Decimal::ONE));
            }
        }
    } else {
        let c17: State = (1_i64..=5_i64).skip_while(|c12| Some(((*c12) <= (-7_i64))).filter(|d13| (*d13)).unwrap_or(false)).map(|e14| ((-b1) % 2_i64)).fold(State::Half, |a15, b16| a15.min(a15).min(State::Open));
    }
    let b21: i64 = 'l19: loop {
        let a20 = {
            let e19;
            if a0.is_some() { e19 = DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().start_of_second().seconds_until(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()); } else { e19 = b1; }
            e19
        };
        break Some(a20).unwrap_or_else(|| b1);
    };
    let c22 = c2.clone().zip(c2.take());
    let mut d23 = 10_i32;
    {
        let mut e24 = 0_i32;
        'l26: while e24 < 3_i32 && d23.is_positive() {
            e24 += 1_i32;
            let Some(b26) = a0.clone() else {
                break;
            };
            let a30: i64 = 'l28: loop {
                let e29 = c2.replace(({ let d28 = 7_usize; b26.clone() }));
                break (if let None = a0.clone() { ((d23 == 5_i32) as i64) } else { 10_i64 });
            };
        }
    }
    Ok(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_129(cx: &mut Device, a0: &mut Obj<Task>, mut b1: DateTime, c2: i64, d3: &Vec<DateTime>) -> FlowResult<(String, usize)> {
    b1 = Some(vec![d3.clone(), d3.clone(), vec![b1]]).unwrap_or_else(|| vec![d3.clone(), vec![b1, b1], d3.clone()]).into_iter().collect::<Vec<_>>().into_iter().filter_map(|e4| Some(e4.clone())).step_by(1_usize).fold(b1, |a5, b6| a5);
    let mut c7 = cx.get(a0.id())?;
    cx.log(Level::Warning, format!(": {:<1}", format!("{c2}")));
    let b11 = {
        let d8;
        if ((*d3).len() > 1_usize) { d8 = State::Open; } else { d8 = (match c2 { e9 @ (..=400_i64) if (!a0.is_urgent) => State::Done, 1_i64 => (if a0.seen.is_none() { State::Half } else { State::Open }), a10 => a0.state }); }
        d8
    };
    'l13: for d13 in vec![vec![b1]] {
        'l15: for a15 in &vec![Some(" ".to_string()), Some("aaa".to_owned()), Some("ab,b,,c".to_string())] {
            let e19 = {
                let b16;
                if ((if (c2 <= 3_i64) { (c2 <= 10_i64) } else if let (400_i64..) = c2 && (b11 <= State::Open) { (c2 > 400_i64) } else { (c2 <= (-7_i64)) }) && vec![d3.clone()].into_iter().step_by(3_usize).take(2_usize).fold(true, |c17, d18| c17)) { b16 = b11; } else { b16 = State::Done; }
                b16
            };
            let c22 = Some(Some(Some(c2))).into_iter().flatten().take_while(|a20| false).min().and_then(|b21| Some(b11).and(Some(Some((e19 != State::Done)))));
            c7.weight -= (match c2 { (1_i64..) => Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), d23 => Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default() }).years_until((if let 3_i64 = c2 && (c7.weight <= 1_i64) { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() } else { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() }));
        }
    }
    b1 = (if let e24 @ (-7_i64) = c2 { (match e24 { (-7..-3) => b1.start_of_quarter(), a25 => b1.start_of_minute() }) } else if a0.seen.is_none() { b1 } else { (if (c7.price >= Decimal::ONE) { b1 } else if (c7.effort >= 0_i32) { DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default() } else { b1 }) });
    Ok((if (c2 <= 0_i64) { vec![b11] } else { vec![b11, b11, State::Done] }).into_iter().fold(("x=1=2".to_owned(), 2_usize), |(b26, c27), d28| ("x=1=2".to_string(), c27)))
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
                            let (c12, d13) = vec![c2.clone()].into_iter().fold((match a5 { -1 => (b1, State::Open), (3_i32..=9_i32) => (b1, (*a0)), c7 => (b1, (*a0)) }), |(d8, e9), a10| Some(a5).map_or_else(|| (b1, e9), |b11| (b1, e9)));
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
        let c12: i64 = 'l4: loop {
            let a10 = DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().end_of_day().start_of_minute().days_until(vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default()].into_iter().zip(Some(a0).to_owned()).map(|e4| (Decimal::from((-1_i32)) - 7_i32)).fold((match a0 { (3..7) if (b1.0 < "b".to_string()) => DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), -1_i64 => DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), a5 => DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }), |b6, c7| ({ let (d8, e9) = (Decimal::new(999_i64, 1_u32).unwrap_or_default(), " \t x\n".to_owned()); b6 })));
            break Some(vec![a0]).map_or_else(|| a10, |b11| a10).min(1_i64);
        };
    } else {
        let (d13, _) = (if (b1.1 >= 3_i32) { (if (b1.0 > "a".to_string()) { Ok((a0, a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_string() })) }).unwrap_or((a0, a0)) } else { (if (b1.0 >= "aaa".to_string()) { (a0, a0) } else { (a0, a0) }) });
    }
    let e14 = (a0, (-40000_i32)).to_owned();
    if let (_, a15) = b1 && (a0 > (-1_i64)) {
        let b16 = b1.clone();
    }
    Ok(vec![vec![State::Open, State::Done], vec![State::Half, State::Open, State::Open]])
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
    let mut d23 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().plus_weeks((-13_i64)).into_iter().collect::<Vec<_>>().into_iter().filter_map(|c22| Some(b11)).chain(Some(a10).into_iter()).product::<i64>();
    Ok((if a0.due.is_some() { (if let e24 @ (0_i64..4_i64) = a10 { (Some(Decimal::from((-2_i32))), Some(Decimal::ONE)) } else { (Some(Decimal::ZERO), Some(Decimal::new(999_i64, 1_u32).unwrap_or_default())) }) } else { (Some(Decimal::new(5_i64, 1_u32).unwrap_or_default()), Some(Decimal::ONE)) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_133(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Vec<i32>> {
    let mut c2 = Some(vec![7_i32, 0_i32, 3_i32]);
    let mut d3 = cx.create(Task { price: Decimal::ONE.to_owned(), due: a0.due, ..Task::default() })?;
    let Some(c7) = (if (a0.effort < 3_i32) { Some(vec![(-2_i32), (-7_i32), (-7_i32)].into_iter().product::<i32>()) } else { None }) else {
        return Err((FlowError::Failed { code: "early".to_string(), text: Some((b1 >= 2_i64)).into_iter().step_by(2_usize).fold("A\r\nB\n\n".to_owned(), |e4, a5| (e4.clone() + &({ let b6 = vec![400_usize]; e4.clone() }))) }));
    };
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 1_i32 && (b1 > 0_i64) {
            d8 += 1_i32;
            let b16: i32 = 'l11: loop {
                let mut a15: Option<Vec<i32>> = ({ let e14 = ({ let b11 = c2.clone(); Some(c7) }).into_iter().take_while(|c12| ((*c12) < ({ let _ = (*c12); d8 }))).take_while(|d13| (!(c7 >= (-40000_i32)))).sum::<i32>(); Some((if (b1 > 1_i64) { vec![29_i32] } else { vec![e14, e14, e14] })) });
                break (-d8);
            };
        }
    }
    cx.message(format!("{{{}", String::new()));
    let mut c17 = 5_i32;
    Ok(vec![c17].max(vec![c17]))
}

/// Step by step.
#[nanoflow]
pub fn flow_134(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, mut c2: String, d3: Decimal) -> FlowResult<State> {
    let c12: String = 'l5: loop {
        let mut a5 = c2.clone();
        break (a5.clone() + &c2).split(&c2).map(|b6| b6.to_string()).skip_while(|c7| true).skip_while(|d8| Some(d3).into_iter().skip_while(|e9| false).fold(false, |a10, b11| true)).collect::<String>();
    };
    'l14: for _ in vec![d3] {
        let c17 = {
            let e14;
            if a0.due.is_some() { e14 = (if let (0_i64..=6_i64) = b1 { 10_i32 } else { vec![c12.clone()].into_iter().fold((-1_i32), |a15, b16| a15) }); } else { e14 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().day_of_year().signum(); }
            e14
        };
        'l19: for e19 in vec![format!("ß{:>}", b1), format!("}}{c12:*<5}")] {
            if (b1 >= 3_i64) {
                break;
            }
            let a20 = (d3 / Decimal::ONE);
            let e24 = {
                let b21;
                if (a0.weight > 3_i64) { b21 = DateTime::from_milliseconds(0_i64).unwrap_or_default(); } else { b21 = (if let (-7_i64..) = b1 && (c2 <= "Ä".to_string()) { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() } else { Some(vec![b1, b1]).into_iter().rev().fold(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |c22, d23| c22) }); }
                b21
            };
        }
        'l26: for _ in Some(Decimal::ZERO).into_iter() {
            match b1 {
                (-1 | 1) => {
                    let mut b26 = c2.clone();
                }
                c27 => {
                    cx.invalid(&*a0, |o| o.seen, format!("x{}", c27));
                }
            }
            let mut a30 = (if (c12.clone() != "\"{}\\".to_owned()) { Ok(Some(Some(State::Done))) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or(vec![Some(State::Done), Some(State::Done)].into_iter().max()).map_or_else(|| ((-1_i64)..=2_i64).take_while(|d28| true).sum::<i64>(), |e29| b1);
            a0.price = Some(vec![d3, Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), d3].into_iter().skip_while(|b31| ((*b31) < ({ let _ = (*b31); d3 }))).fold(vec![(c17 == 1_i32)], |c32, d33| c32.clone())).into_iter().flat_map(|e34| (2_i64..3_i64).fold(vec![Decimal::ZERO], |a35, b36| a35.clone())).take_while(|c37| true).chain(vec![d3, Decimal::from((-1_i64)), d3]).sum::<Decimal>();
        }
    }
    match b1 {
        (-1_i64..=5_i64) => {
            cx.message(format!("}}{c12}"));
        }
        (-7..-3) => {
            match flow_000(cx, a0, &d3) {
                Ok(d38) => {
                    a0.title = c12.clone();
                }
                Err(_) => {
                    if vec![d3].into_iter().rev().find(|e39| true).into_iter().filter(|a40| true).fold(a0.is_urgent, |b41, c42| b41.max(b41)) {
                        let d43 = (c12.clone(), c2.clone());
                    } else {
                        c2 = "ß".to_string();
                    }
                }
                Err(e44) => cx.message(e44.code()),
            }
        }
        a45 => {
            let mut b46 = cx.create(Task { title: c2.clone(), state: State::Done, effort: (-2_i32), due: Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), ..Task::default() })?;
        }
    }
    if let Some(mut d48) = cx.first(Task::filter(|c47| (c47.state == State::Half)).limit(2))? {
        {
            let mut e49 = cx.retrieve(Task::all().order_by(|t| t.effort).limit(2))?;
            for a50 in e49.iter_mut().rev() {
                a50.effort = (-7_i32);
            }
            cx.commit_all(&mut e49)?;
        }
        c2 = c12.clone();
    }
    let mut b51 = d3;
    if let Some(mut c52) = cx.first(Task::all().order_by(|t| t.title).limit(2))? {
        let d53 = d3;
        cx.commit(&mut c52)?;
    }
    Ok(State::Open)
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &Option<(i32, i64)>, b1: String, c2: &i64) -> FlowResult<Decimal> {
    let b6 = {
        let d3;
        if (*a0).is_some() { d3 = b1.clone(); } else { d3 = Some(Some(3_i32)).map_or_else(|| b1.clone(), |e4| (match (Some(5_i32), Some(State::Half).and(Some(29_i32))) { ((Some(a5), _) | (_, Some(a5))) if (a5 > (-1_i32)) => b1.clone(), _ => b1.clone() })); }
        d3.clone()
    };
    let mut c7: String = b1.clone();
    if ((*c2) < 0_i64) {
        return Err(FlowError::Offline);
    }
    vec![Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default())].into_iter().rev().min().into_iter().map(|d8| d8).for_each(|e9| { let _ = (1_i64..3_i64).rev().fold(Decimal::new(5_i64, 0_u32).unwrap_or_default(), |a10, b11| (a10 + ({ let c12 = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(); Decimal::ZERO }))); });
    'l14: for e14 in vec![(if (*a0).is_some() { (DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), State::Done) } else { (DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), State::Half) }), (match &Some(1_usize) { Some(_) => (DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), State::Open), _ => (DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), State::Open) })] {
        let mut e29 = (if (*a0).is_none() { Ok(Some(0_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: c7.clone() })) }).ok().flatten().into_iter().skip_while(|a15| vec![Some(((*c2) != (-7_i64))), Some((b6.clone() == String::from("aaa"))), Some((b6.clone() == "a".to_string()))].into_iter().take_while(|b16| (b6.clone() <= "-17".to_string())).collect::<Vec<_>>().into_iter().any(|c17| vec![(*a0)].into_iter().rev().all(|d18| (b1.clone() < "ab,b,,c".to_string())))).into_iter().fold(({ let a20 = vec![(*c2)].into_iter().skip_while(|e19| (b6.clone() <= "ß".to_string())).chain(vec![(*c2)]).product::<i64>(); (Some(7_usize), Some(0_usize)) }), |(b21, c22), d23| Some(d23).into_iter().skip(0_usize).fold(Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()).into_iter().fold((c22, c22), |(e24, a25), b26| (c22, a25)), |c27, d28| c27));
        let a30 = e14;
        c7.push('\'');
    }
    cx.message(format!("ß{:ß<12.2}", c7.clone()));
    Ok(Decimal::ZERO)
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Decimal>, c2: Option<Option<i64>>) -> FlowResult<DateTime> {
    for e4 in cx.retrieve(Task::filter(|d3| ((d3.price != Decimal::ONE) && ((d3.weight < 29_i64) && d3.title.ends_with("s")))).order_by_descending(|t| t.title).limit(4))? {
        cx.delete(e4)?;
    }
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && true {
            a5 += 1_i32;
            if Some(vec![(-1_i64)]).into_iter().map(|c7| Some("İstanbul".to_owned()).map_or(c7.clone(), |d8| c7.clone())).any(|e9| a0.is_urgent) {
                cx.log(Level::Warning, ({ let a10 = (if let None = c2 { 7_usize } else { 1_usize }); "aaa".to_lowercase() }));
                let mut a15 = (1_i32..5_i32).collect::<Vec<_>>().min(vec![Some(Some(5_i64)), c2, c2].into_iter().enumerate().map(|(b11, c12)| c2).fold(vec![a5], |d13, e14| d13.clone())).into_iter().rev().sum::<i32>();
            }
            b1 = b1.clone();
        }
    }
    let _ = (match c2.into_iter().find(|b16| true) { Some(Some(c17)) => Some(Some(Some(c17))).flatten(), _ => (match c2 { Some(Some(d18)) => c2, e19 => c2 }) });
    b1 = vec![flow_015(cx, &Decimal::new(5_i64, 0_u32).unwrap_or_default(), Some(vec![29_i64, 0_i64]))?, vec![vec![0_i64]].into_iter().enumerate().map(|(a20, b21)| b21.clone()).step_by(2_usize).fold(Decimal::from((-2_i32)), |c22, d23| (c22 + ({ let e24 = 400_usize; c22 }))), (Decimal::from(5_i64) + Decimal::new(999_i64, 2_u32).unwrap_or_default())];
    cx.message(format!("{}{:^5}", format!("{}{:1}{:0^}", DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), 5_i64, "x=1=2".to_string()), vec![c2].into_iter().rev().filter(|a25| false).fold(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), |b26, c27| b26)));
    Ok((if (!a0.is_urgent) { DateTime::from_milliseconds(86400000_i64).unwrap_or_default() } else { DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_137(cx: &mut Device, mut a0: i32, b1: Option<Decimal>, mut c2: Option<i32>) -> FlowResult<Vec<Option<i64>>> {
    let mut d3: Option<Decimal> = Some(vec![Decimal::from(0_i64)].into_iter().sum::<Decimal>());
    let e4 = d3.and(d3.take());
    let mut b16: bool = (if (a0 > (-1_i32)) { Some(a0) } else { None }).into_iter().skip_while(|a5| Some(b1).into_iter().map(|b6| Some(Decimal::new(25_i64, 28_u32).unwrap_or_default())).take_while(|c7| (match String::new().as_str() { "a" => (a0 < 5_i32), "Ä" => (a0 == 0_i32), _ => false })).fold(String::from("Ä").ends_with(&String::from("")), |d8, e9| (if c2.is_none() { Ok(Some(29_i64)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) }).is_ok())).chain(vec![a0]).fold((match b1 { None => (Some(String::from("-17")) >= Some("-17".to_owned())), _ => (match c2 { Some(a10) => (a0 != 400_i32), _ => (a0 <= i32::MIN) }) }), |b11, c12| vec![d3, d3, b1].into_iter().fold(b11, |d13, e14| vec![d3].into_iter().rev().rev().all(|a15| b11)));
    let mut c17: i32 = a0;
    let mut d18: (String, bool) = ("İstanbul".to_string(), b16);
    let a20 = {
        let e19;
        if b1.is_some() { e19 = Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().day_of_year(); } else { e19 = c2.iter().take(2_usize).into_iter().sum::<i32>(); }
        e19
    };
    let d23 = {
        let b21;
        if b1.is_some() { b21 = (match b1 { None => c2, c22 => c2 }).into_iter().step_by(2_usize).into_iter().sum::<i32>(); } else { b21 = a20; }
        b21
    };
    Ok(flow_009(cx, &b16, vec![Some(Decimal::new(25_i64, 29_u32).unwrap_or_default()), Some(Decimal::ZERO), d3].into_iter().skip(1_usize).fold(i64::MAX, |e24, a25| e24), &vec![(i64::MAX, d23), ((-1_i64), a20), (400_i64, a0)].into_iter().min_by_key(|(b26, c27)| String::from("")))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &Obj<Task>, b1: usize, c2: Option<(i32, DateTime)>, d3: Option<i64>) -> FlowResult<bool> {
    if (b1 > 5_usize) {
        'l6: for b6 in vec![(b1 <= 10_usize), matches!(d3, None), vec![c2, c2].into_iter().rev().any(|e4| (b1 >= 40000_usize))] {
            let c17: bool = 'l8: loop {
                let (_, b16) = vec![Some(Some(Decimal::new((-35_i64), 1_u32).unwrap_or_default())), Some(Some(Decimal::from(10_i32)))].into_iter().into_iter().zip(d3).map(|(d8, e9)| d8).next().into_iter().flatten().zip(Some(400_i32)).map(|(a10, b11)| a10).into_iter().fold(Some(vec![0_i64]).map_or((c2, Some(((-2_i32), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()))), |c12| (c2, Some((7_i32, DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())))), |(d13, e14), a15| (c2, d13));
                break true;
            };
            if c2.is_none() {
                continue;
            }
        }
        match flow_014(cx, a0, &vec![vec![5_i32]].into_iter().take_while(|d18| (b1 <= 0_usize)).fold(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), |e19, a20| e19), (if c2.is_some() { vec![(Decimal::new(12345_i64, 2_u32).unwrap_or_default(), (-1_i64)), (Decimal::ONE, (-7_i64))].into_iter().fold(vec![String::from("A\r\nB\n\n"), "aaa".to_string(), "\"{}\\".to_string()], |b21, c22| b21.clone()) } else { vec!["日本語".to_owned(), String::from("ab,b,,c")].into_iter().skip_while(|d23| (d23.clone() < " \t x\n".to_string())).collect::<Vec<_>>() }), &Decimal::ZERO.min(Decimal::ONE)) {
            Ok(e24) => {
                let c32 = Some(c2).into_iter().skip_while(|a25| (b1 < 1_usize)).collect::<Vec<_>>().into_iter().map(|b26| { let _ = vec![vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()]].is_empty(); }).take(b1.min(b1)).fold((Some(2_i32), (Decimal::new(25_i64, 29_u32).unwrap_or_default(), (-2_i64))), |(c27, (d28, e29)), a30| (c27, ({ let b31 = e29.signum(); (d28, 1_i64) })));
            }
            Err((FlowError::Invalid { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. } | FlowError::Unsent { .. } | FlowError::Gone { .. } | FlowError::Access { .. })) => {
                let d33 = d3;
            }
            Err(e34) => cx.message(e34.code()),
        }
    }
    let mut a35 = c2;
    let mut b36 = b1;
    for mut d38 in cx.retrieve(Task::filter(|c37| ((!(c37.effort >= 4_i32)) || c37.title.contains("a"))).limit(2))? {
        let e39 = (Some(((-1_i32), DateTime::from_milliseconds(1_i64).unwrap_or_default())), d3);
        let a40: Vec<Vec<State>> = vec![vec![State::Done, State::Half, State::Open]];
    }
    if let Some(mut c42) = cx.first(Task::filter(|b41| b41.due.is_none()).limit(1))? {
        c42.weight %= 2_i64;
        a35 = c2;
    }
    b36 = b36;
    let mut d43 = vec![Some(10_i32)];
    cx.close_page()?;
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, a0: &Option<bool>, mut b1: i64) -> FlowResult {
    'l3: for d3 in vec![(*a0), (if (*a0).is_none() { Ok((b1 >= 2_i64)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).ok()] {
        let e4 = (*a0);
    }
    'l12: for _ in (1_i64..5_i64).nth(0_usize).into_iter().map(|a5| (a5 + ({ let b6 = (2_i64 / 1_i64); ((-2_i64)..=(-1_i64)).skip_while(|c7| (b1 == 1_i64)).sum::<i64>() }))).into_iter().fold((match 2_i64 { (-7_i64 | -5_i64) => Some(b1), d8 => Some((-1_i64)) }), |e9, a10| e9).into_iter() {
        {
            let mut c12 = 0_i32;
            'l14: while c12 < 2_i32 && (b1 > 1_i64) {
                c12 += 1_i32;
                let _ = (if (*a0).is_some() { Ok(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default());
            }
        }
        let b16: bool = 'l15: loop {
            let mut a15 = (b1 / 2_i64);
            break ((Decimal::ONE * Decimal::ONE) < Some(Decimal::ONE).into_iter().chain(vec![Decimal::from(5_i64)].into_iter()).sum::<Decimal>());
        };
        let (a20, b21) = vec![Some(String::from(" \t x\n")), Some("Ä".to_owned()), Some(String::from("İstanbul"))].into_iter().fold(Some((-2_i32)).map_or((b1, Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), |c17| (b1, Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())), |d18, e19| d18);
    }
    'l24: for e24 in vec![Some(b1).map_or(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()], |c22| vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()])] {
        match b1 {
            a25 @ (-7) => {
                match (*a0) {
                    Some(false) => {
                        let mut b26 = 3_i32;
                    }
                    _ => {
                        let c27 = flow_015(cx, &Decimal::ZERO, (if (if (a25 >= (-7_i64)) { Ok((b1 > 0_i64)) } else { Err(FlowError::Offline) }).unwrap_or_default() { Some(vec![b1, b1]) } else { Some(vec![a25]) }))?;
                    }
                }
            }
            (0..=6) => {
                let a30 = {
                    let d28;
                    if (*a0).is_none() { d28 = (match (*a0) { None => "".to_string(), e29 => format!("}}{}{}x{:>}", Decimal::new(5_i64, 29_u32).unwrap_or_default(), (b1 > 7_i64), 1_usize) }); } else { d28 = vec![String::new(), String::new()].first().cloned().unwrap_or_default(); }
                    d28.clone()
                };
            }
            b31 => {
                cx.message((match (*a0) { Some(false) => format!("}}{}", 29_i32), c32 => "x=1=2".to_string() }));
            }
        }
        let d33 = (b1, DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default());
    }
    cx.log(Level::Info, "日本語".to_string());
    b1 += b1;
    cx.message(String::from("ß"));
    let mut e34 = b1;
    cx.log(Level::Info, format!("{b1}{}", b1));
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
                    let mut b16 = (match (b1, b1) { ((e14, _) | (_, e14)) if ((e14 > 0_i64) && (b1 <= 3_i64)) => Some(e14), _ => Some(b1) }).map_or_else(|| DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), |a15| (if (b1 >= (-1_i64)) { DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default() } else { DateTime::from_milliseconds(86400001_i64).unwrap_or_default() })).hour();
                    vec![b1, b1].into_iter().take_while(|a20| b6).for_each(|b21| { let _ = b6; });
                }
                {
                    let mut c22 = 0_i32;
                    while c22 < 3_i32 && (2_i64..=4_i64).step_by(2_usize).all(|d23| b6) {
                        c22 += 1_i32;
                        let a25: i64 = 2_i64;
                        let b26 = ((if (a0.0 > (-1_i32)) { Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default() } else { Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default() }).month() as i64);
                    }
                }
            }
        }
        let e34: i64 = 'l28: loop {
            'l31: for _ in vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()].into_iter().chain(Some(Some(10_i32)).into_iter().step_by(7_usize).fold(vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()], |d28, e29| d28.clone())).into_iter() {
                cx.log(Level::Info, format!(": {:ß<.1}{b6:>5.2}", String::from("A\r\nB\n\n")));
            }
            break vec![b1, b1].into_iter().filter(|b31| b6).rev().fold(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), |c32, d33| c32).weeks_until(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default().end_of_year());
        };
        let Some(a35) = (if (a0.0 >= 1_i32) { Some((if (b1 <= 3_i64) { b6 } else { b6 })) } else { None }) else {
            break;
        };
    }
    let b41: i64 = 'l37: loop {
        let a40: (i32, (String, Date)) = vec![b1, b1, b1].get(7_usize).cloned().into_iter().map(|c37| Decimal::new(12345_i64, 28_u32).unwrap_or_default()).fold(a0.clone(), |d38, e39| (1_i32, ("".to_owned(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())));
        break b1;
    };
    let ((c42, _), d43) = (a0.clone(), a0.clone());
    let e44: (i32, (String, Date)) = a0.clone();
    let mut a45: (i32, (String, Date)) = a0.clone();
    a45 = a45.clone();
    Ok(vec![Some(c42), Some(c42)])
}

/// Step by step.
#[nanoflow]
pub fn flow_141(cx: &mut Device, a0: &Obj<Task>, mut b1: i64, c2: Option<i32>, d3: String) -> FlowResult<i64> {
    let _ = Some(vec![d3.clone()]).unwrap_or_default().into_iter().fold(((-3_i64)..=1_i64).rev().skip(2_usize).sum::<i64>(), |e4, a5| ({ let b6 = e4; e4 }));
    'l8: for d8 in vec![b1, Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().weeks_until(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())] {
        'l11: for b11 in &(if let e9 @ (..-7_i64) = b1 { vec![c2] } else { vec![c2] }) {
            'l15: for a15 in vec![(match ((if let Some(c12) = c2 { Some(d8).or_else(|| Some((-1_i64))) } else { (if (a0.effort >= 3_i32) { Some(d8) } else if (d3 > "Ä".to_string()) { Some(b1) } else { Some(0_i64) }) }), (if let (-7_i64 | -5_i64) = b1 && (d3 >= "a".to_string()) { Some(d8) } else { Some(b1) })) { ((Some(d13), _) | (_, Some(d13))) if (d13 > 0_i64) => 1_i64, _ => d8 }), d8, b1] {
                let mut c17 = cx.create(Task { title: d3.clone(), effort: (match (b1, b1) { ((b16, _) | (_, b16)) if (b16 < 3_i64) => (-2_i32), _ => 7_i32 }), weight: 3_i64, price: a0.price, is_urgent: true, ..Task::default() })?;
            }
        }
    }
    let e24: i64 = 'l19: loop {
        let mut d23 = ({ let a20 = ({ let e19 = d3.clone(); Some(State::Half) }); vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default()].into_iter().next() }).into_iter().fold(b1, |b21, c22| 1000000_i64);
        break b1;
    };
    'l26: for b26 in vec![String::new()] {
        cx.close_page()?;
        let c27 = a0.weight;
    }
    cx.message(format!("{}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().day()));
    let e29 = {
        let d28;
        if (d3 < "b".to_string()) { d28 = State::Half; } else { d28 = a0.state; }
        d28
    };
    Ok(b1)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_142(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: &i64) -> FlowResult<i64> {
    a0.weight %= 3_i64;
    let d3 = format!(": {b1}{{{b1}: {}", c2).to_string();
    let Some(e4) = (if (a0.price > Decimal::ZERO) { Some((if let (1_i64..=7_i64) = (*c2) { vec![d3.clone(), d3.clone(), d3.clone()] } else { vec![d3.clone(), d3.clone()] })) } else { None }) else {
        return Ok(a0.weight.max(((*c2) + 2_i64)));
    };
    let mut a5 = cx.create(Task { state: State::Open, weight: (*c2), ..Task::default() })?;
    let b11: String = 'l7: loop {
        a5.effort = (-b1);
        break (d3.lines().map(|c7| c7.to_string()).filter(|d8| (d3.clone() < "a".to_owned())).fold(d3.clone(), |e9, a10| e9.clone()) + &d3);
    };
    let c12: String = d3.clone();
    Ok((*c2))
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
    'l8: for d8 in &(if (d3 < 1_i64) { Ok(vec![d3, 29_i64, d3]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_else(|b6| vec![d3, d3, d3]) {
        let mut c12: Vec<Date> = (match d3 { e9 @ (3..7) => b1.clone(), a10 => (if let b11 @ (0_i64..4_i64) = d3 && ((*d8) > 29_i64) { vec![vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], b1.clone(), e4.clone()] } else { vec![a5.clone(), b1.clone(), e4.clone()] }).into_iter().flatten().chain(e4.clone()).collect::<Vec<_>>() });
        {
            let mut d13 = 0_i32;
            while d13 < 2_i32 && (7_usize >= 0_usize) {
                d13 += 1_i32;
                cx.log(Level::Warning, format!("x{d8}}}{} of {}", Some(Decimal::from(5_i32)).unwrap_or_else(|| Decimal::ONE), d13));
                match (*d8) {
                    a15 @ (400..=406) => {
                        let mut e19 = (if let (..=3_i64) = a15 { (1_i64..3_i64).fold(i32::from(false), |b16, c17| ((-3_i32)..=0_i32).take_while(|d18| ((*d8) >= (-1_i64))).sum::<i32>()) } else { 1_i32 });
                    }
                    a20 @ (0_i64) => {
                        let b21 = cx.count(Task::all().order_by_descending(|t| t.price).limit(2))?;
                    }
                    c22 => {
                        let mut d23 = a0.weight;
                    }
                }
            }
        }
    }
    let e24: Vec<Date> = b1.clone();
    let (b26, c27) = (if (e24.len() >= 3_usize) { (if (e4.len() >= 2_usize) { Ok((d3, d3)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_owned() })) }).unwrap_or_else(|a25| (29_i64, (-2_i64))) } else { (d3, d3) });
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_144(cx: &mut Device, a0: &Obj<Task>, mut b1: i64, mut c2: usize) -> FlowResult {
    let (a5, b6) = (match vec!["日本語".to_owned()].concat().as_str() { "aaa" => ((c2 > 5_usize), b1), "ab,b,,c" => vec!["".to_owned(), "İstanbul".to_owned(), " \t x\n".to_owned()].into_iter().step_by(1_usize).fold(((c2 >= 1000000_usize), b1), |d3, e4| d3), _ => ((c2 == 7_usize), b1) });
    let b16: bool = 'l8: loop {
        if let (5_usize..=11_usize) = c2 {
            'l11: for b11 in vec![(match b1 { (1..=7) if (a0.state == State::Half) => (b1, "aaa".to_owned()), d8 @ (-1_i64) => (b1, "ab,b,,c".to_string()), e9 => (e9, "A\r\nB\n\n".to_owned()) }), (b1, String::new())] {
                cx.close_page()?;
            }
            'l13: for d13 in &(match "\"{}\\".to_owned().as_str() { "aaa" => vec![(c2 == 7_usize), a5], "ab,b,,c" => vec![a5, a5], _ => vec![a5, a5, a5] }) {
                if (b1 <= 1_i64) {
                    break;
                }
                let a15 = flow_024(cx, Some(Some((*d13))).map_or_else(|| (Some(5_i32), (" \t x\n".to_owned(), "x=1=2".to_owned())), |e14| (Some((-2_i32)), ("ab,b,,c".to_owned(), String::from("Ä")))))?;
            }
        }
        break " ".ends_with(&vec![String::from(" ")].into_iter().collect::<String>());
    };
    c2 = ((if let c17 @ (3_i64..7_i64) = b1 && (a0.title < "aaa".to_string()) { Some(c2).unwrap_or_default() } else { c2 }) - 0_usize);
    cx.close_page()?;
    let b21: i64 = ({ let a20 = ((match b1 { 1_i64 => (-1_i32), d18 @ (400_i64) if b16 => 0_i32, e19 => 2_i32 }) <= Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().year()); i64::from(1_i32).min((b1 / 3_i64)) });
    match (if a0.seen.is_none() { (if (a0.state != State::Done) { 3_i32 } else { 0_i32 }) } else { 3_i32 }) {
        (3..=9) if (b1 >= (-1_i64)) => {
            cx.log(Level::Info, "日本語".to_owned());
        }
        c22 => {
            b1 %= 7_i64;
        }
    }
    for mut e24 in cx.retrieve(Task::filter(|d23| (d23.weight >= 1500_i64)).limit(2))? {
        cx.commit(&mut e24)?;
        let a25 = cx.can_read(&e24, |o| o.is_urgent);
    }
    cx.show_home()?;
    Ok(())
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
    Ok((if let -1_i64 = b1 { d8.clone() } else { vec![b6.clone(), b6.clone()].into_iter().collect::<String>() }))
}

/// Step by step.
#[nanoflow]
pub fn flow_146(cx: &mut Device, a0: &Obj<Task>, b1: i64, c2: i64) -> FlowResult {
    let mut d3 = c2;
    let e4: usize = (1000000_i64 as usize);
    {
        let mut a5 = 0_i32;
        while a5 < 4_i32 && (d3 >= 1_i64) {
            a5 += 1_i32;
            cx.message(format!("{b1}{:5}", d3));
            let (_, c12) = Some(vec![c2]).into_iter().fold((0_i32..3_i32).rev().chain(((-2_i32)..=(-1_i32))).fold((State::Done, b1), |c7, d8| c7), |(e9, a10), b11| (if (d3 > (-1_i64)) { (e9, c2) } else { (e9, 10_i64) }));
        }
    }
    let mut d13: i64 = ((-1_i64)..4_i64).step_by(e4).sum::<i64>();
    let mut e14: i64 = cx.now().milliseconds();
    let b16 = cx.count(Task::filter(|a15| ((a15.title.starts_with("s") || a15.title.starts_with("a")) && a15.is_urgent)).limit(1))?;
    let e19 = {
        let c17;
        if (d3 >= 1_i64) { c17 = (match d3 { (1 | 3) => " \t x\n".to_owned(), (-1_i64..=5_i64) => "A\r\nB\n\n".to_string(), d18 => "ß".to_owned() }).eq_ignore_ascii_case(&format!(": {:^5}}}{}}}{}", (-1_i32), c2, "İstanbul".to_owned())); } else { c17 = (!d3.is_negative()); }
        c17
    };
    cx.close_page()?;
    Ok((if (d3 <= 3_i64) { ({ let a20 = (d13 <= 7_i64); () }) } else if let b21 @ (3_i64) = b1 { () } else if let (1_i64..5_i64) = c2 && (d3 > 1_i64) { () } else { () }))
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
    let b16: usize = (match 5_usize { c12 @ (1) => c12, (5 | 7) => ({ let d13 = vec![c2.clone()]; vec![Some(Some(5_i32)), Some(Some(0_i32))] }).into_iter().flatten().fold(7_usize, |e14, a15| e14.min(e14)), _ => (1_usize.min(0_usize) as usize) });
    let mut c17 = cx.get(a0.id())?;
    let d18 = c2.len();
    Ok(b1.iter().count().clamp((match d18 { e19 @ (1_usize) => e19, 0_usize => d18, a20 => a20 }), b1.iter().rev().sum::<usize>()))
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, mut a0: Decimal, b1: State, c2: &String) -> FlowResult<Option<Date>> {
    let _ = c2.clone();
    let d18: Decimal = 'l4: loop {
        'l5: for a5 in vec![b1, Some(b1).unwrap_or(b1)] {
            let c12 = {
                let b6;
                if (a0 >= Decimal::ONE) { b6 = vec![b1, a5, b1].into_iter().filter_map(|c7| (match b1 { State::Half if (a0 < Decimal::ZERO) => Some(a0), d8 => Some(a0) })).take((3_usize + 2_usize)).take((match b1 { State::Half => 3_usize, e9 => 1000000_usize })).sum::<Decimal>(); } else { b6 = (match (if (a0 >= Decimal::ZERO) { Ok((c2.clone() < "Ä".to_owned())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }) { Ok(_) => Some(a0).unwrap_or(a0), Err(_) => vec![a0].into_iter().skip(3_usize).sum::<Decimal>(), _ => vec![a5].into_iter().step_by(2_usize).chain(vec![a5]).fold(a0, |a10, b11| a0) }); }
                b6
            };
            a0 = (match b1 { State::Half => Some(vec![Some(a0), Some(Decimal::ZERO)]).unwrap_or_else(|| vec![Some(a0), Some(c12), Some(c12)]), d13 => (if (a0 <= Decimal::ZERO) { vec![Some(a0), Some(a0)] } else { vec![Some(c12), Some(c12)] }) }).into_iter().flatten().chain((if (b1 != State::Half) { vec![c12, Decimal::new(5_i64, 29_u32).unwrap_or_default()] } else { vec![c12, Decimal::new(999_i64, 1_u32).unwrap_or_default(), a0] })).chain(vec![c12, a0].into_iter().rev().collect::<Vec<_>>()).sum::<Decimal>();
            let mut c17 = Some((match ((if ((*c2) <= "Ä".to_string()) { Some(400_i64) } else { Some((-7_i64)).into_iter().skip_while(|e14| (b1 < State::Done)).next() }), (if ((*c2) < "b".to_string()) { (if ((*c2) <= "aaa".to_string()) { Ok(Some(1_i64)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }).unwrap_or_else(|a15| Some(7_i64)) } else { Some(3_i64) })) { ((Some(b16), _) | (_, Some(b16))) if (b16 > 2_i64) => Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), _ => Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default() }));
        }
        break a0;
    };
    let (e19, a20) = (b1, b1);
    let (b21, c22) = ((d18 >= Decimal::new(5_i64, 1_u32).unwrap_or_default()), b1);
    let mut d23 = c22;
    cx.message(c2.clone());
    d23 = b1;
    Ok(Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_149(cx: &mut Device, a0: &(i64, i32), b1: i32) -> FlowResult<Option<i32>> {
    'l6: for (b6, c7) in (match b1 { (..=3) => vec![(*a0), (*a0)], -7 => Some((*a0)).into_iter().chain(vec![(*a0), (*a0), (*a0)]).map(|(c2, d3)| (*a0)).collect::<Vec<_>>(), e4 => vec![(*a0), (*a0)] }) {
        let e14 = flow_009(cx, &((-3_i64)..=1_i64).any(|d8| (c7 == 2_i32)), (if let ((-1_i64..=5_i64), e9 @ (-1_i32)) = (*a0) { (match (*a0) { (_, (12_i32 | 14_i32)) => b6, (a10, b11 @ (12_i32)) if (a0.1 < 3_i32) => a10, (_, c12) => b6 }) } else if let (-1_i32..=5_i32) = b1 && (b1 <= 1_i32) { 1_i64 } else { b6 }), &vec![(b6, b1)].into_iter().min_by_key(|d13| State::Half))?;
        let a15 = State::Done;
    }
    let ((c17, d18), e19) = ((*a0), b1).max((match b1 { (-7 | -5) if (b1 >= 29_i32) => ((*a0), b1), 3_i32 => ((*a0), b1), b16 => ((*a0), b1) }));
    for b21 in Some(c17).min(Some(c17).as_ref().cloned()).into_iter().rev() {
        {
            let mut c22 = 0_i32;
            'l24: while c22 < 3_i32 && true {
                c22 += 1_i32;
                let d33 = {
                    let e24;
                    if (a0.0 < 1_i64) { e24 = vec![(*a0)].into_iter().fold((if (a0.1 >= (-1_i32)) { "aaa".to_owned() } else { "".to_owned() }), |a25, (b26, c27)| (a25.clone() + "日本語")); } else { e24 = Some(vec![vec![b1, b1]]).unwrap_or_default().into_iter().flatten().skip_while(|d28| ((*d28) < ({ let _ = Some(Some(b21)).map_or(c17, |e29| c17); b1.min(1_i32) }))).fold(format!("ß{c22}{:<}{b21}", (-2_i32)), |a30, b31| ({ let c32 = d18; a30.clone() })); }
                    e24.clone()
                };
                let mut e34 = d33.clone();
            }
        }
        let a35 = (b1, (Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), (d18 <= 1000000_i32)));
        let c37 = {
            let b36;
            if (a0.0 > (-1_i64)) { b36 = b21; } else { b36 = 400_i64; }
            b36
        };
    }
    if (b1 < 0_i32) {
        return cx.fail("given-up", (String::from("ß") + &"-17".to_owned()));
    }
    cx.message(format!("{{{b1}{:0<}{{{b1}", 1_usize));
    let mut d38 = e19;
    let e39: Option<String> = Some("ß".to_string());
    Ok(Some(b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_150(cx: &mut Device, a0: &Obj<Task>, mut b1: usize) -> FlowResult<i64> {
    let b6: usize = 'l3: loop {
        let mut a5 = Some(i64::MIN).map_or_else(|| vec![7_i32, 1_i32].into_iter().rev().position(|d3| (b1 != 0_usize)), |e4| "ab,b,,c".to_string().parse::<usize>().ok()).unwrap_or_else(|| Some(b1).into_iter().count());
        break b1;
    };
    {
        let mut c7 = 0_i32;
        'l9: while c7 < 2_i32 && (-7_i64).is_negative() {
            c7 += 1_i32;
            if (a0.state != State::Done) {
                continue;
            }
        }
    }
    if let Some(mut a10) = cx.first(Task::filter(|e9| (!(e9.weight != (-1_i64)))).order_by(|t| t.title).limit(2))? {
        'l12: for c12 in vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().last_of_month()] {
            cx.commit(&mut a10)?;
            let d13 = b6;
            'l15: for a15 in (2_usize..=6_usize) {
                cx.commit(&mut a10)?;
            }
        }
        let d18 = {
            let b16;
            if a10.due.is_some() { b16 = (0_usize - 0_usize); } else { b16 = ({ let c17 = 10_i32.pow(62_u32); (if (a10.title < "Ä".to_string()) { b1 } else { b6 }) }); }
            b16
        };
    }
    'l21: for b21 in vec![(if (a0.effort <= 0_i32) { b6 } else { b6 }), Some(0_i64).map_or_else(|| b6, |e19| b6), b6] {
        let c22: usize = vec![Some("ß".to_owned()), Some("x=1=2".to_owned()), Some("A\r\nB\n\n".to_owned())].len();
        let mut d23: Option<Option<i64>> = (if let (..=29_usize) = b1 { Some(Some((-2_i64))) } else { Some(Some(400_i64)) }).max(Some(Some(5_i64)));
    }
    {
        let mut e24 = 0_i32;
        while e24 < 2_i32 && (a0.title <= "aaa".to_string()) {
            e24 += 1_i32;
            if (b1 < 2_usize) {
                let mut b26 = 1000000_i32;
            }
        }
    }
    Ok((match (if (a0.price <= Decimal::ZERO) { Some((if (a0.effort >= 1_i32) { Ok(b1) } else { Err(FlowError::Offline) })) } else { None }).unwrap_or((if (b1 <= 5_usize) { Ok(b6) } else { Err(FlowError::Offline) })) { Ok(c27) => Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().months_until(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), Err(_) => ((-2_i64) - 1_i64) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_151(cx: &mut Device, a0: &Option<State>) -> FlowResult<i32> {
    let (_, c7) = vec![false, true].into_iter().rev().fold((match (*a0) { Some(b1) if (b1 == State::Open) => (400_usize, vec![7_i64, 10_i64, 0_i64]), c2 => (400_usize, vec![400_i64]) }), |(d3, e4), a5| (match (if (*a0).is_some() { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("Ä") })) }) { Ok(b6) => (10_usize, e4.clone()), Err((FlowError::Unknown { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::Uncommitted { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. } | FlowError::UncommittedReference { .. } | FlowError::Gone { .. } | FlowError::Access { .. } | FlowError::Invalid { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. } | FlowError::UpdateNeeded { .. } | FlowError::Refused { .. } | FlowError::Protocol { .. })) => (d3, e4.clone()), _ => (d3, e4.clone()) }));
    let Some(e9) = (if (*a0).is_none() { Some(vec![State::Half].into_iter().max_by_key(|d8| ((*d8) == State::Done))) } else { None }) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: vec!["Ä".to_owned()].join(&"ß".to_string()) }));
    };
    let mut a10 = State::Done;
    if (*a0).is_some() {
        return Err(FlowError::Offline);
    }
    let (e14, a15) = vec![a10, a10].into_iter().step_by(2_usize).fold(((*a0), a10), |(b11, c12), d13| (e9, d13)).min(Some((Some(State::Open), a10)).unwrap_or((e9, a10)));
    let (d18, e19) = vec![e14, e9].into_iter().flatten().step_by(2_usize).fold((Some(a15), a10), |b16, c17| b16);
    let mut a20 = Some(Decimal::ZERO);
    Ok(5_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_152(cx: &mut Device, a0: &Obj<Task>, b1: bool, mut c2: i32, d3: &Vec<Option<i64>>) -> FlowResult<Date> {
    let Some(e4) = (if (c2 > 1_i32) { Some(Some(5_i64)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    let d8: Vec<(i32, usize)> = Some(vec![c2, c2, c2]).into_iter().enumerate().map(|a5| vec![c2]).fold((if (c2 >= 1_i32) { Ok(Some(Some((c2, 3_usize)))) } else { Err(FlowError::Offline) }), |b6, c7| (if b1 { Ok(Some(Some((2_i32, 1_usize)))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) })).unwrap_or_default().into_iter().flatten().collect::<Vec<_>>();
    let mut d18 = vec![d3.clone()].into_iter().rev().filter(|e9| a0.is_urgent).fold((if let State::Done = State::Done && b1 { Some(vec![String::from("ß"), String::new(), " ".to_string()]) } else { Some(vec![" ".to_owned(), "ß".to_owned(), String::from(" ")]) }).into_iter().fold((if let false = (c2 <= 3_i32) { State::Done } else { State::Open }), |a10, b11| a0.state), |c12, d13| vec![d13.clone(), vec![Some(0_i64), e4, Some(0_i64)], vec![e4, e4]].into_iter().fold(Some(d13.clone()), |e14, a15| e14.clone()).into_iter().take((if b1 { Ok(5_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_string() })) }).unwrap_or(40000_usize)).fold((match c2 { (-7..=-1) => c12, (3_i32 | 5_i32) => c12, _ => c12 }), |b16, c17| State::Half));
    if ((*d3).len() < 3_usize) {
        let Some(c22) = vec![vec![c2], vec![c2, c2, c2]].into_iter().take_while(|e19| b1).collect::<Vec<_>>().into_iter().flatten().skip(29_usize).min() else {
            return Ok(vec![d18, d18].into_iter().fold(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), |a20, b21| a20));
        };
    }
    cx.show_home()?;
    {
        let mut d23 = cx.retrieve(Task::all().order_by_descending(|t| t.price).limit(3))?;
        if let Some(e24) = d23.iter_mut().next() {
            e24.effort = 10_i32;
        }
        cx.commit_all(&mut d23)?;
    }
    let b26 = cx.count(Task::filter(|a25| (((a25.effort != 4_i32) && a25.is_urgent) || (!a25.is_urgent))).order_by(|t| t.effort).offset(1).limit(2))?;
    let mut c27 = d18;
    Ok(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_153(cx: &mut Device, a0: &Obj<Task>, b1: &bool) -> FlowResult<String> {
    let a5: i32 = 'l3: loop {
        let mut e4: bool = (if (*b1) { Some((*b1)) } else { None }).into_iter().all(|d3| a0.is_new());
        break a0.effort;
    };
    let Some(_) = (if vec![Some(1_i32)].into_iter().step_by(1_usize).all(|b6| (*b1)) { Some((a5, 0_i64)) } else { None }) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: format!(" of {}{}{}", "Ä".to_owned(), a5, a5) }));
    };
    if (a0.weight >= 1_i64) {
        let c7 = (if a0.seen.is_none() { Ok(Some(vec![(*b1), (*b1)])) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }).unwrap_or(Some(vec![(*b1), (*b1)]));
        let Some(_) = (if (!(*b1)) { Some((2_i64..5_i64).zip(vec![0_usize, 2_usize, 40000_usize].into_iter()).map(|(d8, e9)| d8).product::<i64>()) } else { None }) else {
            return Ok(format!(": {}", "aaa".to_owned()));
        };
    } else {
        let mut e14 = (Some(29_i64).into_iter().enumerate().map(|(a10, b11)| b11).collect::<Vec<_>>().into_iter().rev().skip(" \t x\n".to_string().len()).fold((1_i64, "x=1=2".to_string()), |c12, d13| (d13, "A\r\nB\n\n".to_string())) <= (0_i64, String::from(" \t x\n")));
    }
    let d18 = {
        let a15;
        if a0.seen.is_none() { a15 = ((-3_i32)..3_i32).fold(Some(10_i64), |b16, c17| Some(0_i64)).unwrap_or_default(); } else { a15 = 5_i64; }
        a15
    };
    let c22: i64 = 'l20: loop {
        let b21 = {
            let a20;
            if (*b1) { a20 = (if (a0.effort >= 3_i32) { (*b1) } else { (d18 == Decimal::ONE) }); } else { a20 = "日本語".contains(&String::from("日本語").replacen(&"a".to_owned(), "-17", 0_usize)); }
            a20
        };
        break 1_i64;
    };
    let mut d23 = a0.is_new();
    let mut a25 = (match (*b1) { true => (*b1), e24 => e24 });
    Ok((FlowError::Failed { code: "late".to_string(), text: "-17".to_string() }).to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_154(cx: &mut Device, mut a0: usize, mut b1: String, c2: String) -> FlowResult<Vec<i64>> {
    let mut e4: String = (match a0 { (0_usize..4_usize) => Some(b1.clone()), d3 => Some(b1.clone()) }).unwrap_or("x=1=2".repeat(3_usize)).to_owned();
    vec![0_i64, 3_i64].into_iter().skip(vec![Some(e4.clone())].into_iter().skip(a0).count()).for_each(|b6| { let _ = Some(Some((-2_i32))).is_none(); });
    c2.lines().map(|c7| c7.to_string()).filter_map(|d8| Some(Some(State::Done)).as_ref().cloned()).for_each(|e9| { let _ = vec![2_i64].into_iter().fold(c2.clone(), |a10, b11| (a10.clone() + &({ let c12 = vec![b11]; e4.clone() }))); });
    match a0 {
        (0 | 2) => {
            cx.log(Level::Warning, (match (if (c2 >= "Ä".to_string()) { Ok(10_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) { Ok(d13) => c2.clone(), Err((FlowError::Failed { .. } | FlowError::Gone { .. } | FlowError::Access { .. } | FlowError::Invalid { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::NotHere { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::Conflict { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::GroupTooLarge { .. })) => b1.clone(), _ => b1.clone() }).as_str().to_string());
        }
        e14 => {
            b1 = format!("{{{e14:^}");
        }
    }
    let mut d28: Decimal = (match (if (a0 <= 1_usize) { Ok(c2.clone()) } else { Err(FlowError::Offline) }) { Ok(a15) => Some(((e4.clone() <= " ".to_string()), c2.clone())), Err((FlowError::Offline { .. } | FlowError::Access { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. })) => Some((true, e4.clone())), _ => Some((false, b1.clone())) }).into_iter().map(|b16| Some(e4.clone()).into_iter().map(|c17| b1.clone()).take(a0).max_by_key(|d18| (b1.clone() == String::from("ß")))).step_by(3_usize).into_iter().last().into_iter().flatten().filter(|e19| ({ let a20 = vec![1_i32, 0_i32, 3_i32].into_iter().rev().collect::<Vec<_>>(); Some(Some(DateTime::from_milliseconds(0_i64).unwrap_or_default())).is_none() })).fold(vec![b1.clone()].into_iter().into_iter().take_while(|b21| (b1.clone() == "-17".to_owned())).fold(Decimal::ZERO, |c22, d23| (c22 + ({ let e24 = c22; e24 }))), |a25, b26| (a25 + ({ let c27 = b26.clone(); a25 })));
    let e29 = d28;
    d28 = d28;
    let (a30, b31) = (Some(true), c2.clone());
    Ok(vec![(-40000_i64)])
}

/// Step by step.
#[nanoflow]
pub fn flow_155(cx: &mut Device, a0: &mut Obj<Task>, b1: (Option<i64>, Vec<i32>), c2: i32) -> FlowResult<String> {
    let Some((d3, e4)) = (if (c2 >= 3_i32) { Some((Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), (c2 > (-40000_i32)))) } else { None }) else {
        return Err(FlowError::Offline);
    };
    a0.effort = (c2 + DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default().end_of_day().second());
    'l6: for b6 in &vec![d3, d3, d3] {
        let Some(c7) = (if e4 { Some(2_i64.is_negative()) } else { None }) else {
            continue;
        };
        let c17 = (if a0.seen.is_none() { Some(d3) } else { None }).into_iter().map(|d8| (Some(0_i64), vec![c2, c2])).fold((if (c2 >= (-1_i32)) { (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), Some(String::from("ß"))) } else { vec![b1.clone(), b1.clone(), b1.clone()].into_iter().fold((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), Some(" \t x\n".to_owned())), |(e9, a10), (b11, c12)| (e9, a10.clone())) }), |(d13, e14), (a15, b16)| (d13, e14.clone()));
    }
    'l19: for e19 in &vec![e4, e4] {
        let mut a20 = State::Half;
        Some(a20).into_iter().collect::<Vec<_>>().into_iter().flat_map(|b21| vec![Some(Decimal::new(999_i64, 0_u32).unwrap_or_default())]).for_each(|c22| { let _ = (1_usize / 2_usize); });
    }
    let c27 = {
        let d23;
        if (b1.1.len() >= 2_usize) { d23 = (match (if b1.0.is_some() { Some((if (a0.state == State::Done) { Ok(Some(String::from("ab,b,,c"))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) })) } else { None }).unwrap_or((if (b1.1.len() > 1_usize) { Ok(Some("\"{}\\".to_owned())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) })) { Ok(e24) => (if (c2 > 3_i32) { (-7_i64) } else { 5_i64 }), Err(_) => i64::from(29_i32) }); } else { d23 = vec![Some(7_i64)].into_iter().rev().chain(vec![Some(1_i64)]).fold((if a0.is_urgent { Ok(0_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_owned() })) }), |a25, b26| (if (c2 <= 3_i32) { Ok((-2_i64)) } else { Err(FlowError::Offline) })).unwrap_or_default(); }
        d23
    };
    'l29: for e29 in vec![a0.is_urgent] {
        let a30 = cx.today().day();
        if (b1.1.len() > 3_usize) {
            continue;
        }
    }
    let mut b31 = b1.0;
    Ok((if a0.seen.is_some() { "aaa".to_string().trim().to_string() } else { String::from("") }))
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, a0: &mut Obj<Task>, b1: bool, mut c2: Option<Option<i32>>, mut d3: bool) -> FlowResult<Decimal> {
    match d3 {
        true if c2.is_some() => {
            c2 = c2;
        }
        _ => {
            let (e4, a5) = (d3, b1);
        }
    }
    if let None = c2 {
        let mut c7: Vec<Vec<i64>> = (if let true = d3 { (match b1 { true => Some(vec![vec![5_i64], vec![400_i64, 0_i64, 7_i64]]), b6 => Some(vec![vec![0_i64]]) }) } else { Some(Some(vec![vec![1000000_i64], vec![(-1_i64), 2_i64, 1_i64], vec![29_i64, 1000000_i64, (-7_i64)]])).unwrap_or(Some(vec![vec![400_i64], vec![0_i64, 10_i64, (-2_i64)], vec![1000000_i64]])) }).unwrap_or_default();
        a0.weight = (match d3 { true => Some(vec![true, d3, d3]), d8 => Some(vec![d3, d8, d8]) }).into_iter().take_while(|e9| d3).fold((match d3 { true => DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), a10 => DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() }), |b11, c12| b11.start_of_quarter()).milliseconds();
    } else {
        d3 = (if b1 { Ok(1000000_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_string() })) }).is_ok();
        let d18 = vec![b1, b1, b1].into_iter().fold(Some(b1), |d13, e14| Some(d3)).into_iter().filter(|a15| "x=1=2".to_owned().starts_with("Ä")).take(Some(1_usize).into_iter().filter(|b16| ((*b16) <= 10_usize)).sum::<usize>()).next().into_iter().all(|c17| c17);
    }
    if (a0.price > Decimal::ZERO) {
        return Err(FlowError::Offline);
    }
    a0.effort += a0.effort;
    Ok((if d3 { Some(c2) } else if b1 { Some(c2) } else { Some(c2) }).into_iter().fold(Decimal::from((-40000_i64)), |e19, a20| (e19 + ({ let b21 = a20; e19 }))))
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: &i64) -> FlowResult<String> {
    a0.weight += (*c2);
    cx.invalid(&*a0, |o| o.price, "İstanbul".to_string().lines().map(|d3| d3.to_string()).collect::<String>());
    let a5 = cx.count(Task::filter(|e4| (e4.state == State::Open)).order_by_descending(|t| t.effort).offset(1).limit(3))?;
    a0.effort %= 3_i32;
    let e9: String = loop {
        let Some(c7) = (if (a0.state == State::Open) { Some(a5) } else { None }) else {
            break (String::from("ß") + &String::from(" "));
        };
        break (match (Some(a5).as_ref().copied(), (if (b1 >= 2_usize) { Some(c7) } else { Some(a5) })) { ((Some(d8), _) | (_, Some(d8))) if ((d8 < 3_i64) && (b1 < 2_usize)) => String::from(""), _ => String::from("x=1=2") }).to_uppercase();
    };
    if (b1 >= 1_usize) {
        let mut c12 = (match b1 { (..5_usize) => Some(State::Open).into_iter().take(b1).map(|a10| State::Done).collect::<Vec<_>>().into_iter().collect::<Vec<_>>(), b11 => vec![State::Open, State::Done, State::Half] });
        a0.weight = a5;
    } else {
        a0.weight /= a5;
        if (b1 < 2_usize) {
            return cx.fail("given-up", (e9.clone() + &e9));
        }
    }
    match b1 {
        d13 @ (1..) => {
            cx.log(Level::Info, format!("{b1}{{{:^5}{d13}", 2_i32.saturating_sub(5_i32)));
        }
        e14 => {
            let a15 = (Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().days() as usize);
        }
    }
    Ok((e9.clone() + &e9))
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: i32) -> FlowResult<State> {
    if let (-7_i32..=-1_i32) = c2 {
        let a5 = ((0_i32..=6_i32).map(|d3| (0_i64..=3_i64).skip_while(|e4| (d3 < 3_i32)).sum::<i64>()).step_by(1_usize).sum::<i64>() * 2_i64);
        let _ = flow_015(cx, &Decimal::ZERO.ceil(), (if (b1 > 0_i32) { (if a0.seen.is_none() { Ok(Some(vec![a5])) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }).unwrap_or(Some(vec![a5])) } else { Some((a5 == 29_i64)).and(Some(vec![a5, a5])) }))?;
    } else {
        let (b6, _) = (c2, c2);
    }
    let a15: DateTime = 'l8: loop {
        {
            let mut d8 = 0_i32;
            'l10: while d8 < 2_i32 && true {
                d8 += 1_i32;
                let a10 = d8;
            }
        }
        break ((-1_i32)..=1_i32).map(|b11| (b11 + ({ let c12 = 10_i32; c12 }))).fold(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), |d13, e14| d13).end_of_day();
    };
    'l18: for d18 in vec![vec![0_i64, 2_i64].into_iter().product::<i64>(), (match (if (b1 <= (-1_i32)) { Ok(1_i64) } else { Err(FlowError::Offline) }) { Ok(_) => 3_i64, Err(FlowError::Failed { code: b16, .. }) => 400_i64, _ => 3_i64 }), (7_i64 / 7_i64)] {
        a0.is_urgent = (if (b1 > (-1_i32)) { Some(((c2 <= (-40000_i32)), c2)) } else { None }).into_iter().rev().rev().fold(Some(Some((-2_i32))).is_some_and(|e19| (if let (3_i32..7_i32) = c2 { (c2 <= 7_i32) } else if false { (d18 <= 10_i64) } else { (d18 <= 0_i64) })), |a20, (b21, c22)| 1_i64.checked_sub(d18).into_iter().skip((match "-17".to_owned().as_str() { "ab,b,,c" => 2_usize, _ => 1000000_usize })).map(|d23| 10_i64).all(|e24| (if a20 { Ok(State::Half) } else { Err(FlowError::Offline) }).is_ok_and(|a25| b21)));
        {
            let mut b26 = 0_i32;
            'l28: while b26 < 2_i32 && (c2 < 0_i32) {
                b26 += 1_i32;
                let _ = b1;
            }
        }
    }
    a0.price *= Decimal::ONE;
    let mut d28: Vec<Decimal> = vec![Decimal::new(999_i64, 1_u32).unwrap_or_default(), Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()].into_iter().collect::<Vec<_>>();
    Ok(State::Done)
}

/// Step by step.
#[nanoflow]
pub fn flow_159(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: (String, i32)) -> FlowResult<State> {
    let mut d3 = c2.clone();
    d3 = (match ((if (d3.0 >= "Ä".to_string()) { Some(10_i64) } else if (b1.len() <= 2_usize) { Some(1000000_i64) } else { Some(10_i64) }), (if a0.is_urgent { " ".to_string().parse::<i64>().ok() } else { (-40000_i64).checked_rem(0_i64) })) { ((Some(e4), _) | (_, Some(e4))) if (e4 < 2_i64) => (match e4 { 0 => Some(e4), a5 => Some(a5) }), _ => (if (b1.len() < 2_usize) { Some(1_i64) } else { Some(3_i64) }) }).map_or_else(|| c2.clone(), |b6| (match d3.clone() { (c7, d8) => d3.clone(), (e9, a10 @ (..=-7_i32)) => d3.clone(), (_, b11) => ({ let c12 = b11; c2.clone() }) }));
    'l14: for e14 in vec![b1.clone().to_owned(), vec![(-40000_i64), 7_i64]] {
        match c2.clone() {
            (a15, b16) if (a15.clone() < String::from("x=1=2")) => {
                if (c2.1 < 1_i32) {
                    return cx.fail("given-up", "".to_string().trim_end().to_string());
                }
            }
            (_, (3..7)) if (b1.len() >= 2_usize) => {
                let b21 = {
                    let c17;
                    if (b1.len() <= 3_usize) { c17 = (0_usize..6_usize).rev().product::<usize>(); } else { c17 = Some(e14.clone()).into_iter().flat_map(|d18| (if let (e19, -7_i32) = c2.clone() && (c2.1 <= (-1_i32)) { vec![1_usize] } else { vec![1000000_usize, 400_usize, 1_usize] })).map(|a20| (a20 + ({ let _ = b1.clone(); (if (a20 < 1_usize) { Ok(a20) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) }).unwrap_or(a20) }))).sum::<usize>(); }
                    c17
                };
            }
            c22 => {
                cx.invalid(&*a0, |o| o.is_urgent, Some(" ".to_string()).into_iter().take_while(|d23| (d23.clone() < String::from("a"))).collect::<String>());
            }
        }
        a0.weight %= 2_i64;
    }
    {
        let mut e24 = 0_i32;
        'l26: while e24 < 3_i32 && true {
            e24 += 1_i32;
            let d33: i32 = 'l27: loop {
                {
                    let mut c27 = 0_i32;
                    'l29: while c27 < 3_i32 && (b1.len() <= 2_usize) {
                        c27 += 1_i32;
                        let mut b31 = cx.create(Task { title: Some("İstanbul".to_string()).into_iter().collect::<String>(), state: (if (b1.len() < 2_usize) { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") })) }).unwrap_or_else(|e29| State::Done), effort: ((-2_i32)..2_i32).enumerate().map(|a30| e24).sum::<i32>(), is_urgent: ((e24 > 29_i32) && (e24 <= (-1_i32))), ..Task::default() })?;
                        let mut c32 = c2.0.clone();
                    }
                }
                break e24;
            };
            let mut d38 = vec![e24, d33, (-40000_i32)].into_iter().map(|e34| e34).zip((if false { Ok(vec!["\"{}\\".to_string(), "".to_owned()]) } else { Err(FlowError::Offline) }).unwrap_or_else(|a35| vec![String::new(), "-17".to_string()])).map(|(b36, c37)| b36).product::<i32>();
        }
    }
    let e39 = c2.clone();
    let mut a40 = b1.clone();
    cx.refresh(a0)?;
    let mut b41 = cx.create(Task { title: "\"{}\\".to_owned(), due: Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), ..Task::default() })?;
    Ok(State::Done)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_160(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: bool) -> FlowResult<Decimal> {
    let Some(d3) = (if c2 { Some(c2) } else { None }) else {
        return cx.fail("given-up", vec!["a".to_owned(), " \t x\n".to_string(), " \t x\n".to_string()].concat());
    };
    a0.effort = 7_i32;
    let _ = (if c2 { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_owned() })) }).unwrap_or(((*b1) <= 1000000_i64)).min(Some(" ".to_owned()).is_some());
    let a5 = (*b1).checked_mul((*b1)).into_iter().into_iter().collect::<Vec<_>>().into_iter().step_by(2_usize).take_while(|e4| d3).sum::<i64>();
    if let true = c2 {
        for c7 in cx.retrieve(Task::filter(|b6| (b6.state == State::Open)).order_by(|t| t.title).limit(2))? {
            cx.delete(c7)?;
        }
        cx.rollback(a0)?;
    } else {
        if ((*b1) >= 0_i64) {
            return cx.fail("given-up", (" \t x\n".to_owned() + &"A\r\nB\n\n".to_owned()));
        }
    }
    'l9: for e9 in vec![(if a0.due.is_none() { String::from("A\r\nB\n\n") } else { "Ä".to_owned() })] {
        let Some(b11) = (if ((*b1) < 1_i64) { Some((match 10_i64 { (..=1_i64) if ((*b1) <= 3_i64) => a5, 1_i64 if c2 => a5, a10 => a5 })) } else { None }) else {
            continue;
        };
        if (a0.title > "aaa".to_string()) {
            match c2 {
                false => {
                    let _ = (if ((*b1) <= 0_i64) { Some(e9.clone()) } else { (match (*b1) { (-1..) => Some(String::from("aaa")), c12 @ (..=1_i64) => Some(e9.clone()), d13 => Some(e9.clone()) }) });
                }
                e14 => {
                    cx.show_home()?;
                }
            }
            {
                let mut a15 = 0_i32;
                'l17: while a15 < 2_i32 && (c2 && c2) {
                    a15 += 1_i32;
                    cx.close_page()?;
                    let mut c17: i64 = 2_i64;
                }
            }
        } else {
            let _ = (if a0.seen.is_none() { Some(0_i64) } else { Some(a5) }).into_iter().filter(|d18| ((*d18) < ({ let c22 = Some(0_i64).into_iter().take_while(|e19| d3).fold(DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), |a20, b21| a20); b11 }))).step_by(1_usize).sum::<i64>();
        }
    }
    'l24: for _ in (1_i64..=2_i64) {
        {
            let mut e24 = 0_i32;
            'l26: while e24 < 4_i32 && matches!((*b1), 1_i64) {
                e24 += 1_i32;
                {
                    let mut c27 = cx.retrieve(Task::filter(|b26| (b26.price >= Decimal::new((-35_i64), 2_u32).unwrap_or_default())).order_by(|t| t.due).limit(2))?;
                    if let Some(d28) = c27.iter_mut().next() {
                        d28.effort = (2_i32..5_i32).sum::<i32>();
                    }
                    cx.commit_all(&mut c27)?;
                }
            }
        }
    }
    Ok(flow_015(cx, &a0.price, Some(vec![a5, (*b1), a5]))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: &Option<Option<DateTime>>, b1: &i64) -> FlowResult<State> {
    'l4: for e4 in &Some(Some(Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()))).into_iter().filter(|c2| ((*b1) >= 5_i64)).collect::<Vec<_>>() {
        let mut a5 = vec![vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()]].max(vec![vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()]]).into_iter().min().into_iter().collect::<Vec<_>>();
        let c7: i64 = 'l7: loop {
            let (_, _) = (a5.clone(), vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()]);
            break ((*b1) % Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default().weeks_until(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()));
        };
        let (b11, c12) = (2_i32..=5_i32).min().into_iter().step_by(29_usize).skip_while(|d8| (match String::from("İstanbul").as_str() { "Ä" => ((*b1) >= 2_i64), "aaa" => (c7 == (-7_i64)), _ => ((*b1) < 5_i64) })).fold(((*b1), (String::from("\"{}\\"), Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())), |e9, a10| e9.clone());
    }
    {
        let mut d13 = 0_i32;
        'l15: while d13 < 2_i32 && (!((*b1) != 3_i64)) {
            d13 += 1_i32;
            'l17: for c17 in vec![Some((*a0)).unwrap_or_default(), Some(((*b1) > 1_i64)).and((*a0)), Some(Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())).into_iter().chain(vec![Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())]).enumerate().map(|a15| Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())).next()] {
                for a20 in vec![(if (*a0).is_some() { Ok(Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())) } else { Err(FlowError::Offline) }).ok(), Some(Some(String::new())).and((*a0)), Some(d13).into_iter().skip(40000_usize).find_map(|d18| Some(Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())))] {
                    let d23 = (vec![vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()]].into_iter().chain(Some(vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()]).into_iter()).fold(State::Done, |b21, c22| b21), vec![d13]);
                    Some(d13).into_iter().rev().rev().for_each(|e24| { let _ = Decimal::ZERO; });
                }
            }
            let a25: String = "a".to_owned();
        }
    }
    let mut b26: Option<State> = Some(State::Half);
    let c27 = b26.take();
    cx.log(Level::Info, format!("{b1}{}{:*<}", b1, b1));
    Ok(State::Done)
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
    let (c17, d18) = Some((b1, (5_usize, Decimal::new(5_i64, 3_u32).unwrap_or_default()))).unwrap_or_else(|| (b1, (7_usize, Decimal::new(25_i64, 3_u32).unwrap_or_default()))).max((1_i64..1_i64).fold((b1, (1_usize, Decimal::new(999_i64, 1_u32).unwrap_or_default())), |a15, b16| a15));
    let a30: (usize, Decimal) = (if let (-1_i64..=5_i64) = c17 { vec![b1, c17] } else { vec![b1, b1, c17] }).into_iter().take_while(|e19| vec![vec![((*e19) == 1_i64), ((*e19) == 1_i64)]].into_iter().skip_while(|a20| false).all(|b21| ((*e19) <= (-7_i64)))).skip_while(|c22| (!(b1 <= 0_i64))).collect::<Vec<_>>().into_iter().filter_map(|d23| Some(Some((c17 < 5_i64))).as_ref().cloned()).fold(d18, |e24, a25| vec![vec![i32::MIN, 29_i32, (-1_i32)]].into_iter().filter(|b26| (c17 == 7_i64)).fold((if (a0.title > "aaa".to_string()) { Ok(e24) } else { Err(FlowError::Offline) }), |c27, d28| (if (b1 < 1_i64) { Ok(e24) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) })).unwrap_or_else(|e29| (1_usize, Decimal::from(5_i64))));
    let mut b31 = c17;
    let mut c32 = 10_i64;
    cx.commit(a0)?;
    let _ = c17;
    Ok(Some("İstanbul".to_owned()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_163(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<DateTime>, c2: Vec<Option<i64>>, d3: &String) -> FlowResult {
    if let Some(mut e4) = cx.first(Task::all().limit(1))? {
        let d8 = {
            let a5;
            if (c2.len() > 2_usize) { a5 = Some(vec![0_usize, 7_usize]).and(Some(1000000_i64)).map_or("-17".to_ascii_lowercase(), |b6| (match b1 { Some(c7) => d3.clone(), _ => String::from("x=1=2") })); } else { a5 = a0.title.clone(); }
            a5.clone()
        };
        cx.message(format!("{}{}", format!(" of {}x{:>}ß{}", 7_i64, d3.clone(), d3), e4.price));
    }
    let mut c12 = c2.iter().map(|e9| (if a0.seen.is_some() { Some(7_i64) } else { None })).filter(|a10| ({ let b11 = (if (d3.clone() == "a".to_string()) { vec![Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()] } else { vec![Decimal::ONE, Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()] }); (if (d3.clone() <= " ".to_string()) { Ok((Decimal::from(1000000_i64), 5_i32)) } else { Err(FlowError::Offline) }).is_ok() })).collect::<Vec<_>>();
    let mut d13 = cx.create(Task { effort: (3_i64 as i32), ..Task::default() })?;
    {
        let mut e14 = 0_i32;
        while e14 < 2_i32 && true {
            e14 += 1_i32;
            'l17: for c17 in vec![d3.clone().substring(7_usize, 10_usize)] {
                if (c2.len() > 2_usize) {
                    continue;
                }
                let d18 = c12.remove(0_usize);
                let c22 = ({ let a20 = (if let Some(e19) = b1 { Some(c17.clone()) } else { Some(d3.clone()) }); ({ let b21 = b1; (d18, c12.clone()) }) });
            }
            let a25 = (match (match d3.as_str() { "aaa" => d3.clone(), "ab,b,,c" => "".to_string(), _ => d3.clone() }).as_str() { "a" => vec![Some(i64::MAX)], "Ä" => (if a0.seen.is_some() { Some((d3.clone() == "\"{}\\".to_string())) } else { Some((d3.clone() > "A\r\nB\n\n".to_owned())) }).into_iter().rev().rev().fold(c2.clone(), |d23, e24| (if (d13.state == State::Half) { c2.clone() } else { c12.clone() })), _ => c2.clone() });
        }
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: String, b1: &String) -> FlowResult<Vec<Vec<String>>> {
    let mut c2 = format!("{:ß^}: {:1} of {a0:>1}", Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::from(2_i64)).as_str().to_string();
    let mut d3: Option<i32> = Some((-40000_i32));
    let mut b6 = Some((if ((*b1) <= "Ä".to_string()) { Some(State::Half).into_iter().chain(vec![State::Half].into_iter()).fold(400_i32, |e4, a5| e4) } else { 1000000_i32.saturating_add((-40000_i32)) }));
    let Some(d8) = (if (a0 <= "a".to_string()) { Some((if ((*b1) <= "Ä".to_string()) { Ok(b6) } else { Err(FlowError::Offline) }).unwrap_or_else(|c7| b6)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    let e14 = vec![d8, b6, d8].into_iter().take_while(|e9| (0_i64 + 1_i64).is_positive()).fold((if let Some((..3_i32)) = b6 { vec![b6, d8, Some((-7_i32))].into_iter().step_by(2_usize).fold((-1_i32), |a10, b11| a10) } else { b6.iter().into_iter().product::<i32>() }), |c12, d13| Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().week());
    Ok((match b6 { Some((-1_i32..)) => (2_i64..=2_i64).map(|a15| a15).into_iter().fold(vec![vec![b1.clone(), b1.clone(), b1.clone()], vec!["-17".to_owned(), b1.clone(), b1.clone()], vec![a0.clone(), b1.clone(), "-17".to_owned()]], |b16, c17| b16.clone()), Some(d18 @ (12..16)) => vec![vec![a0.clone(), c2.clone(), c2.clone()]], e19 => vec![vec![a0.clone(), b1.clone(), c2.clone()], vec![a0.clone(), b1.clone(), c2.clone()]] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: &Vec<Option<Decimal>>, mut b1: String, mut c2: Option<i32>) -> FlowResult<Vec<Vec<i32>>> {
    if ((*a0).len() < 2_usize) {
        b1 += &vec![String::from(" \t x\n")].join("a");
        if c2.is_some() {
            'l4: for e4 in &Some(vec![(b1.clone() < "-17".to_owned()), (b1.clone() >= "ab,b,,c".to_string()), (b1.clone() == "aaa".to_string())]).unwrap_or_else(|| vec![(b1.clone() >= "ab,b,,c".to_string()), (b1.clone() < String::from("日本語")), (b1.clone() >= String::new())]) {
                let mut a5 = (if (b1 >= "Ä".to_string()) { b1.clone() } else { b1.clone() });
                let b6 = Some(vec![7_i64, (-7_i64)]);
                a5 = (if ((*a0).len() < 2_usize) { (b1.clone() + &b1) } else { format!("{}", DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()) });
            }
        } else {
            let mut c7 = format!("{{{b1:^.0}");
            let mut d8: String = b1.clone();
        }
    } else {
        b1 += "A\r\nB\n\n";
    }
    let e9 = vec![1_i32, 1_i32, i32::MIN].into_iter().into_iter().min();
    let d13 = (match (if ((*a0).len() >= 1_usize) { Some((if (b1.clone() == String::from("-17")) { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) })) } else { None }).unwrap_or((if c2.is_none() { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) })) { Ok(a10) => Some(a10.clone()).into_iter().take(400_usize).fold((b1.clone(), Some(0_i32)), |b11, c12| (a10.clone(), c2)), Err(_) => (if c2.is_some() { (b1.clone(), e9) } else { (b1.clone(), e9) }) });
    if (b1 <= "aaa".to_string()) {
        return cx.fail("given-up", b1.clone());
    }
    b1.push('x');
    Ok(vec![vec![29_i32, 1_i32, 0_i32]])
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<bool>, c2: Vec<Option<bool>>, d3: bool) -> FlowResult<String> {
    let mut e4 = b1.clone();
    (match Some(2_usize) { Some(1) => vec![e4.clone(), b1.clone()], _ => vec![vec![true, d3, d3], vec![d3, d3, d3]] }).into_iter().chain(Some(b1.clone()).into_iter()).zip(Some(1_i64).into_iter().map(|a5| (a5 + ({ let b6 = 10_i64; b6 }))).zip(Some(1_i32).into_iter()).map(|(c7, d8)| (c7 + ({ let e9 = d3; c7 }))).collect::<Vec<_>>().into_iter()).map(|(a10, b11)| a10.clone().min(b1.clone())).for_each(|c12| { let _ = DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(); });
    let (d13, e14) = (c2.clone(), b1.clone());
    let b16 = cx.count(Task::filter(|a15| (a15.price != Decimal::from(400_i32))).order_by_descending(|t| t.effort).limit(1))?;
    Ok(format!("x{d3:0^}{d3:>}"))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: Option<(Date, State)>, mut c2: i64, d3: Vec<Decimal>) -> FlowResult<Option<Date>> {
    let d8 = {
        let e4;
        if (c2 > (-1_i64)) { e4 = (match c2 { (3..) => Some(0_i32).map_or(Decimal::new(12345_i64, 3_u32).unwrap_or_default(), |a5| Decimal::ONE), b6 => (match (if b1.is_none() { Ok(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" \t x\n") })) }) { Ok(c7) => Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Err((FlowError::Offline { .. } | FlowError::SignedOut { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. })) => Decimal::new(25_i64, 28_u32).unwrap_or_default(), _ => Decimal::ZERO }) }); } else { e4 = Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default().min(Decimal::from(0_i32)).floor(); }
        e4
    };
    if (a0.price > Decimal::ONE) {
        return Ok((if b1.is_none() { Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()).max(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())) } else { Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()).as_ref().cloned() }));
    }
    c2 /= 2_i64;
    c2 /= 7_i64;
    'l10: for _ in Some(d3.clone()).into_iter() {
        let a20: Decimal = 'l11: loop {
            for c12 in &d3.clone() {
                let mut e19 = cx.create(Task { state: (if (a0.effort < (-1_i32)) { State::Half } else { State::Done }), effort: "Ä".to_owned().split(&"ß".to_owned()).map(|d13| d13.to_string()).fold(400_i32, |e14, a15| (e14 + ({ let b16 = 29_usize; e14 }))), weight: Some(c2).unwrap_or_default(), price: d8.trunc(), due: (if let (c17, d18) = (((*c12) <= Decimal::new(25_i64, 29_u32).unwrap_or_default()), vec![State::Done]) { Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()) } else { Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) }), ..Task::default() })?;
                cx.show_home()?;
                cx.commit_all(&mut e19)?;
            }
            break a0.price;
        };
    }
    c2 = (if (d8 == Decimal::new((-35_i64), 1_u32).unwrap_or_default()) { Some(String::new()) } else { None }).into_iter().filter(|b21| ((match ((if ((d8 == Decimal::from((-1_i32))) || (d8 > Decimal::new(5_i64, 1_u32).unwrap_or_default())) { Some(d8).into_iter().take(10_usize).fold((-1_i32), |c22, d23| c22) } else if (d3.len() < 2_usize) { 3_i32 } else if (d3.len() > 2_usize) { (-2_i32) } else { 7_i32 }), (400_i32 % 1_i32)) { ((e24, _) | (_, e24)) if (e24 > 0_i32) => (DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), e24), _ => (DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), 29_i32) }) <= (DateTime::from_milliseconds(1_i64).unwrap_or_default(), 7_i32))).fold(c2, |a25, b26| (match c2 { c27 @ (1..=7) => Some(c2), d28 => Some(d28) }).into_iter().zip((4_usize..=9_usize)).map(|(e29, a30)| (if (c2 >= (-2_i64)) { e29 } else { a25 })).product::<i64>());
    let b31: Decimal = d8;
    Ok(Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: String) -> FlowResult<Vec<Vec<i32>>> {
    let mut a5 = format!(" of {:5}ß{b1}}}{:>5.1}", (match (Some(Some(0_i64)).unwrap_or_else(|| Some(1_i64)), (if let d3 @ (29_usize..) = b1 && (b1 >= 2_usize) { vec![7_i64, 0_i64].last().cloned() } else { (1_i64..1_i64).take(b1).last() })) { ((Some(e4), _) | (_, Some(e4))) if ((e4 < 3_i64) && (b1 <= 7_usize)) => c2.clone(), _ => c2.clone() }), (Decimal::new(25_i64, 3_u32).unwrap_or_default() - (-1_i64)));
    if a0.is_urgent {
        return Err((FlowError::Failed { code: "early".to_string(), text: format!("{{{}x{:0^5}}}{c2:>5}", 0_i32, DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) }));
    }
    let c7 = vec![(if (c2 >= "b".to_string()) { Ok(vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }).unwrap_or_else(|b6| vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]), vec![DateTime::from_milliseconds(0_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]];
    if (c2 <= "Ä".to_string()) {
        match b1 {
            (0 | 2) => {
                let c17 = a5.split_whitespace().map(|d8| d8.to_string()).skip_while(|e9| (e9.clone() > "\"{}\\".to_owned())).fold(a5.clone(), |a10, b11| (a10.clone() + &({ let c12 = c2.clone(); a5.clone() }))).chars().map(|d13| d13.to_string()).skip_while(|e14| (a5.clone() >= "".to_owned()).min((b1 != 0_usize))).fold((if (a0.effort > (-1_i32)) { (vec![(c2.clone() >= "aaa".to_owned()), true], Some(3_i32)) } else { (vec![(b1 != 400_usize), (c2.clone() != "".to_owned()), (b1 >= 1_usize)], Some(29_i32)) }), |a15, b16| a15.clone());
            }
            (5_usize..=11_usize) => {
                if a0.seen.is_some() {
                    return Ok((match b1 { (29 | 31) if (c2 <= "Ä".to_string()) => vec![vec![7_i32, 400_i32]], (..=0) => vec![vec![10_i32], vec![1000000_i32, 10_i32], vec![29_i32]], d18 => vec![vec![0_i32], vec![10_i32], vec![0_i32, 1000000_i32]].into_iter().skip_while(|e19| (b1 > 10_usize)).collect::<Vec<_>>() }));
                }
            }
            a20 => {
                let (e24, a25) = Some(vec![c7.clone(), vec![vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()]]]).into_iter().collect::<Vec<_>>().into_iter().flatten().skip_while(|b21| (c2.clone() < "x=1=2".to_string())).fold((b1, c2.clone()), |c22, d23| c22.clone());
            }
        }
    }
    a5.push('"');
    let b26 = (-7_i64);
    a5 = c2.clone();
    Ok(vec![vec![(-2_i32), (-40000_i32), 5_i32]])
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, mut a0: Option<bool>, b1: Option<String>) -> FlowResult<i32> {
    for d3 in vec![b1.clone().or_else(|| b1.clone())] {
        {
            let mut e4 = 0_i32;
            'l6: while e4 < 1_i32 && b1.is_some() {
                e4 += 1_i32;
                cx.message(format!("x{}{}{:ß^5.1}", e4, Decimal::ONE, (e4 < (-40000_i32))));
                if a0.is_some() {
                    continue;
                }
            }
        }
        a0 = a0;
        let b6 = vec![Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()).into_iter().into_iter().chain(vec![Decimal::from(400_i32), Decimal::ZERO]).next()];
    }
    vec![(State::Open, false), (State::Open, false), (State::Done, false)].to_vec().into_iter().for_each(|(c7, d8)| { let _ = "-17".to_string().is_empty(); });
    let mut e24: Option<bool> = Some(vec![5_i64, 5_i64, 0_i64]).map_or_else(|| vec![("aaa".to_owned(), State::Open), (String::from("ß"), State::Done)], |e9| vec![e9.clone()].into_iter().take(3_usize).fold(vec![(String::from(" "), State::Open)], |a10, b11| a10.clone())).into_iter().filter_map(|(c12, d13)| Some(Some(((d13 != State::Done), (d13 >= State::Half)))).unwrap_or_else(|| Some((true, (d13 != State::Open))))).enumerate().map(|(e14, (a15, b16))| (a15, ({ let c17 = b16; (vec![b16] == vec![c17, c17]) }))).take_while(|d18| (match (if a0.is_none() { Some((if b1.is_some() { Ok(Some((-2_i32))) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) })) } else { None }) { Some(Ok(_)) => 400_i64.is_negative(), None => false, _ => (match (if b1.is_some() { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(e19) => (e19 != State::Open), Err(_) => true, _ => false }) })).fold((if b1.is_some() { Some(true) } else { None }), |a20, (b21, c22)| ({ let d23 = a20; Some(c22) }));
    let a25 = vec![vec!["x=1=2".to_string(), String::from("ß"), "a".to_owned()]];
    Ok(2_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    'l5: for a5 in vec![(Decimal::new(12345_i64, 29_u32).unwrap_or_default() <= 10_i32), Some((*b1)).into_iter().skip(29_usize).any(|d3| c2), a0.as_ref().is_empty()] {
        let b6 = a0.weight;
        let mut c7 = cx.create(Task { weight: (match (if (!c2) { Ok((if ((*b1) < 3_i64) { Some((if a0.due.is_none() { Ok(Some((*b1))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_owned() })) })) } else { None })) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("aaa") })) }) { Ok(Some(Ok(_))) => (*b1), Ok(Some(Err(_))) => b6, Ok(None) => b6, _ => b6 }), ..Task::default() })?;
        'l10: for a10 in vec![(match (if a0.seen.is_some() { Ok(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(d8) => 40000_usize, Err(_) => 3_usize, _ => 1_usize }), Some(2_usize).unwrap_or_default()] {
            let d13 = ({ let b11 = a10; vec![a5, a5] }).into_iter().any(|c12| c12);
        }
    }
    match (*b1) {
        (400_i64 | 402_i64) => {
            cx.log(Level::Warning, (format!("{:<1}{}", (-40000_i32), 2_usize) + "Ä"));
        }
        e14 => {
            let mut a20: bool = Some(Some(c2)).flatten().into_iter().rev().fold("a".to_owned().split_whitespace().map(|a15| a15.to_string()).any(|b16| c2), |c17, d18| vec![((*b1) != 7_i64)].into_iter().step_by(1_usize).any(|e19| e19)).max(c2);
        }
    }
    c2 = false;
    let c22 = {
        let b21;
        if (a0.effort <= (-1_i32)) { b21 = (*b1); } else { b21 = a0.weight; }
        b21
    };
    cx.log(Level::Info, format!("{{{b1}{} of {c2}", a0.weight));
    let d28 = {
        let d23;
        if a0.seen.is_some() { d23 = (if (match (*b1) { e24 @ (400_i64) => c2, a25 => c2 }) { DateTime::from_milliseconds(86400000_i64).unwrap_or_default().hour() } else { (match Some(Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()) { Some(b26) => 1_i32, c27 => (-7_i32) }) }); } else { d23 = (Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().day() + 0_i32); }
        d23
    };
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
        if (if ((*d3) < 1_i32) { (*c2) } else { Some(State::Open).into_iter().all(|d8| (*c2)) }) { c7 = format!("x{}x{}", c2, d3); } else { c7 = format!(": {}{b1:*>5.2}{}", (*c2), (*c2)); }
        c7.clone()
    };
    if let false = (*c2) {
        if (b1 > "Ä".to_string()) {
            return Ok((match (if (*c2) { Some((if a0.seen.is_none() { Ok(Some(Decimal::new(25_i64, 2_u32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_owned() })) })) } else { None }) { Some(Ok(a10)) => DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), None => DateTime::from_milliseconds(0_i64).unwrap_or_default(), _ => DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default() }).milliseconds());
        }
    } else {
        cx.message(format!("{}", b1));
    }
    match (*c2) {
        false if (b1 >= "aaa".to_string()) => {
            if let (0_i32..=6_i32) = (*d3) {
                Some((*d3)).to_owned().into_iter().flat_map(|e14| vec![(DateTime::from_milliseconds(0_i64).unwrap_or_default(), 1_i64), (DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), 3_i64)]).for_each(|a15| { let _ = Some(Decimal::new((-35_i64), 28_u32).unwrap_or_default()).unwrap_or_else(|| Decimal::ZERO); });
            }
        }
        b16 => {
            let d18 = cx.count(Task::filter(|c17| (!c17.is_urgent)).limit(2))?;
        }
    }
    for d28 in (match (Some(i64::MIN), (if (b1 >= "b".to_string()) { Some(vec![0_usize, 1000000_usize]).map_or_else(|| Some(2_i64), |e19| Some(2_i64)) } else { Some(1_i64) })) { ((Some(a20), _) | (_, Some(a20))) if ((a20 < 2_i64) && (b1 > "Ä".to_string())) => Some(((*d3), "日本語".to_owned())).map_or_else(|| vec![State::Open], |(b21, c22)| vec![State::Done]), _ => vec![State::Done, State::Open, State::Half] }).into_iter().zip(a0.seen).map(|(d23, e24)| (if (a0.weight >= (-1_i64)) { (if (b1.clone() >= "\"{}\\".to_owned()) { Ok(d23) } else { Err((FlowError::Failed { code: "early".to_string(), text: e9.clone() })) }) } else if let false = (*c2) { (if ((*d3) > 3_i32) { Ok(d23) } else { Err(FlowError::Offline) }) } else { (if (b1 > "a".to_string()) { Ok(d23) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }) }).unwrap_or((if (!a0.is_urgent) { Ok(d23) } else { Err(FlowError::Offline) }).unwrap_or_else(|a25| d23))).map(|b26| b26) {
        cx.close_page()?;
        let mut e29 = vec![(*d3), (*d3)];
    }
    let mut a30 = (*d3);
    let b31: Vec<String> = vec![b1.clone()];
    a0.weight = (-40000_i64);
    Ok(3_i64)
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
            c2 = ({ let e14 = d13.pow(3_u32); flow_024(cx, (if let true = a5 { (Some(d13), (b1.clone(), e4.clone())) } else { (Some(d13), ("Ä".to_owned(), b1.clone())) }))? }).into_iter().filter_map(|a15| (match ((if let false = a5 && (a0.state != State::Half) { Some(d13) } else { Some(String::from("x=1=2")).into_iter().take(40000_usize).fold(Some(d13), |b16, c17| b16) }), (if ((*b1) < "b".to_string()) { Some(d13).as_ref().cloned() } else { Some(d13).to_owned() })) { ((Some(d18), _) | (_, Some(d18))) if ((d18 < 0_i32) && ((*b1) <= "b".to_string())) => Some((d18, 7_i64)), _ => Some((d13, i64::MAX)) })).map(|(e19, a20)| (1_i64..1_i64).filter(|b21| a5).min_by_key(|c22| "ab,b,,c".to_string()).map_or_else(|| (d13, a20), |d23| (d13, a20))).rev().collect::<Vec<_>>();
            for e24 in cx.retrieve(Task::all().limit(3))? {
                cx.delete(e24)?;
            }
        }
    } else {
        c2 = c2.clone();
        let b26 = ((match (if (a0.state != State::Half) { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }) { Ok(a25) => (if (!a0.is_urgent) { 1_usize } else if (a0.effort < (-1_i32)) { 40000_usize } else if a5 { 3_usize } else { 1_usize }), Err((FlowError::Offline { .. } | FlowError::Invalid { .. } | FlowError::UncommittedReference { .. } | FlowError::Uncommitted { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::WrongArguments { .. } | FlowError::Model { .. } | FlowError::NotHere { .. } | FlowError::EmptyReference { .. } | FlowError::Gone { .. } | FlowError::TimedOut { .. } | FlowError::Unknown { .. } | FlowError::NotCalled { .. } | FlowError::Conflict { .. } | FlowError::Rejected { .. })) => (2_usize as usize), _ => (if (a0.title < "aaa".to_string()) { 0_usize } else { 0_usize }) }) + 7_usize);
    }
    c2 = c2.clone();
    {
        let mut d28 = cx.retrieve(Task::filter(|c27| ((c27.state == State::Done) || c27.due.is_some())).order_by(|t| t.title).limit(2))?;
        if let Some(e29) = d28.iter_mut().next() {
            e29.effort = 0_i32;
        }
        cx.commit_all(&mut d28)?;
    }
    c2 = c2.clone();
    Ok(1000000_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, mut a0: i32, mut b1: State) -> FlowResult<String> {
    if let -7_i32 = a0 && (b1 == State::Open) {
        let c2 = (a0, b1);
        cx.message(format!(" of {a0:5}{:ß^1}ß{}", a0, 7_i64));
    } else {
        let e9 = ((-1_i32)..1_i32).fold(({ let a5 = vec![String::new(), String::from(" \t x\n")].into_iter().rev().fold(b1, |d3, e4| d3); (if (a0 != (-1_i32)) { Ok(Some("İstanbul".to_string())) } else { Err(FlowError::Offline) }).unwrap_or_default() }), |b6, c7| vec![vec![0_usize, 10_usize, 1_usize], vec![0_usize, 0_usize, 40000_usize], vec![3_usize]].into_iter().flat_map(|d8| vec!["".to_owned(), "aaa".to_string(), "Ä".to_owned()]).nth(2_usize));
        let mut a10 = State::Done;
    }
    'l12: for c12 in vec![vec![10_i64, (-40000_i64), 1_i64], vec![5_i64, 7_i64]] {
        if (b1 != State::Done) {
            break;
        }
        let e14 = {
            let d13;
            if (a0 >= 0_i32) { d13 = (match (String::from("ß") + &String::from("Ä")).as_str() { "Ä" => (-2_i32), "aaa" => a0, _ => ((-7_i32) + a0) }); } else { d13 = a0; }
            d13
        };
    }
    let b16 = b1.max(({ let a15 = (a0 / 3_i32); b1 }));
    'l18: for d18 in vec![400_i64] {
        match flow_028(cx, &vec![" \t x\n".to_owned(), String::from("ß")].get(0_usize).cloned(), (if (a0 < 3_i32) { Some(b1) } else { Some(b16).as_ref().copied() }), (if (a0 <= (-1_i32)) { Some(Some("a".to_owned())).into_iter().rev().map(|e19| e19.clone()).last() } else { Some((Decimal::new(999_i64, 28_u32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())).and_then(|(a20, b21)| Some(Some("Ä".to_string()))) })) {
            Ok((c22, d23)) => {
                let Some(a25) = (if (b1 != State::Done) { Some((match (if (a0 >= 0_i32) { Some((if (a0 <= 1_i32) { Ok(0_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d23.clone() })) })) } else { None }) { Some(Ok(e24)) => "İstanbul".to_string(), None => "a".to_string(), _ => d23.clone() })) } else { None }) else {
                    break;
                };
            }
            Err((FlowError::Failed { .. } | FlowError::Unsent { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. })) => {
                let mut b26 = b16;
            }
            Err(c27) => cx.message(c27.code()),
        }
        let d28 = State::Open;
        cx.message(String::from("ab,b,,c"));
    }
    Ok("aaa".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_174(cx: &mut Device, a0: (Vec<bool>, Vec<String>), mut b1: i64, c2: &bool) -> FlowResult {
    let e4 = {
        let d3;
        if (b1 < 0_i64) { d3 = (if (a0.1.len() >= 3_usize) { (b1 % b1) } else { b1 }); } else { d3 = (-1_i64).max(DateTime::from_milliseconds(86400000_i64).unwrap_or_default().days_until(DateTime::from_milliseconds(86400000_i64).unwrap_or_default())); }
        d3
    };
    let mut b6 = (if (b1 >= (-1_i64)) { e4 } else if (a0.1.len() >= 1_usize) { Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().days() } else { (match (Some(Some(0_i32)).unwrap_or_else(|| Some(1_i32)), vec![1000000_i32, 0_i32].into_iter().nth(4_usize)) { ((Some(a5), _) | (_, Some(a5))) if (a5 < 0_i32) => 1_i64, _ => b1 }) });
    let mut a10 = ({ let d8 = (match (b1, (b6 as i64)) { ((c7, _) | (_, c7)) if ((c7 < 3_i64) && (b1 <= (-1_i64))) => (1_i32..3_i32).min(), _ => Some(i32::MIN) }); (match (*c2) { true => e4, e9 => 0_i64 }) });
    b6 = 1000000_i64;
    'l18: for d18 in ({ let b11 = Some(1_i32); (match (*c2) { true => Some(e4), c12 => Some(b1) }) }).into_iter().flat_map(|d13| vec![a0.clone()].into_iter().chain(vec![a0.clone()]).chain(vec![a0.clone(), a0.clone()].into_iter()).fold(vec![Decimal::from(0_i32), Decimal::from(1_i32)], |e14, (a15, b16)| vec![Decimal::new(25_i64, 2_u32).unwrap_or_default()])) {
        let d23: i64 = ({ let b21 = Some(Some((*c2))).map_or_else(|| vec![(*c2), (*c2)], |e19| vec![(*c2), (*c2)]).into_iter().flat_map(|a20| vec![e4, e4]).product::<i64>(); b6.rem_euclid((if let (_, c22) = a0.clone() && (*c2) { a10 } else { b6 })) });
    }
    let mut e24 = e4;
    cx.log(Level::Info, format!("ß{}{{{:5}", 5_usize, cx.now()));
    Ok(())
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
    let d23 = {
        let c17;
        if (a0.weight > (-1_i64)) { c17 = Decimal::from((-40000_i64)); } else { c17 = flow_015(cx, &c2, (if let (Some(d18), (3_i32, e19)) = b1 && b1.0.is_some() { (match (vec![c2].into_iter().fold(10_i64, |a20, b21| a20), (if a0.seen.is_some() { (match (if (a0.weight <= 0_i64) { Some((if b1.0.is_some() { Ok(Some(5_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ß") })) })) } else { None }) { Some(Ok(_)) => 3_i64, None => (-1_i64), _ => 7_i64 }) } else { Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().days_until(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()) })) { ((c22, _) | (_, c22)) if (c22 > 3_i64) => Some(vec![0_i64, c22]), _ => Some(vec![400_i64, 7_i64, (-2_i64)]) }) } else { (match (if b1.0.is_none() { Some((if (a0.title >= "b".to_string()) { Ok(State::Done) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() })) })) } else { None }) { Some(Ok(_)) => Some(vec![(-2_i64), (-40000_i64)]), None => Some(vec![1000000_i64, 10_i64, 3_i64]), _ => Some(vec![5_i64, 1000000_i64]) }) }))?; }
        c17
    };
    if (a0.weight > 1_i64) {
        cx.message(("".to_string() + &"".to_owned()).split_whitespace().map(|e24| e24.to_string()).collect::<String>());
    } else {
        if (a0.price <= Decimal::ZERO) {
            let mut a25 = d23;
        } else {
            a0.weight -= (match b1 { (Some(b26), (c27, true)) => 0_i64.to_owned(), (d28, _) => (match (d28, (400_i32, (d23 <= Decimal::ZERO))) { (e29, (a30, b31)) => 400_i64, (c32, (d33, e34)) => 0_i64, a35 => (-1_i64) }), (b36, c37) => 5_i64 });
            let d38 = c2;
        }
        for e39 in cx.retrieve(Task::all().limit(2))? {
            cx.delete(e39)?;
        }
    }
    match flow_000(cx, a0, &c2) {
        Ok(a40) => {
            cx.message(format!(": {}{}", false, String::from("Ä")));
        }
        Err((FlowError::Offline { .. } | FlowError::Rejected { .. } | FlowError::OutsideTooLate { .. } | FlowError::Failed { .. } | FlowError::Model { .. } | FlowError::Computation { .. } | FlowError::Store { .. } | FlowError::NotRejected { .. } | FlowError::NotAccepted { .. } | FlowError::Prevented { .. } | FlowError::Cancelled { .. } | FlowError::WrongPassword { .. } | FlowError::SessionExpired { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::SignedOut { .. } | FlowError::WithinFlow { .. } | FlowError::UnknownFlow { .. } | FlowError::GroupTooLarge { .. } | FlowError::Forked { .. } | FlowError::UpdateNeeded { .. } | FlowError::Unsent { .. })) => {
            if let Some(mut b41) = cx.first(Task::all().limit(3))? {
                {
                    if (b41.title <= "b".to_string()) {
                        b41.title = "too ".repeat(30_usize);
                    }
                    match cx.commit(&mut b41) {
                        Ok(()) => {
                            cx.message(format!("}}{c2:<5}ß{c2:>1}{{{}", (-2_i64)));
                        }
                        Err(FlowError::Invalid { entity: c42, .. }) => {
                            cx.invalid(&b41, |o| o.state, c42.clone());
                        }
                        Err(d43) => return Err(d43),
                    }
                }
                let mut e44 = cx.create(Task { state: State::Done, price: c2, is_urgent: (d23 >= Decimal::from(0_i64)), ..Task::default() })?;
            }
        }
        Err(a45) => cx.message(a45.code()),
    }
    let mut b46 = cx.create(Task { title: "".to_string(), state: State::Done, ..Task::default() })?;
    Ok("-17".to_string())
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
        let mut b11 = ({ let a10 = c2.clone(); vec![Some(State::Half), Some(State::Open), Some(State::Done)] }).into_iter().flatten().last().or((if (b1 > Decimal::ONE) { Some(State::Done) } else { None }));
    }
    let b21 = {
        let c12;
        if (c2.len() > 2_usize) { c12 = b1; } else { c12 = (2_i64..=2_i64).filter_map(|d13| vec![1000000_i32].into_iter().into_iter().into_iter().find(|e14| (d13 > 7_i64))).filter(|a15| (match (if (b1 <= Decimal::ONE) { Ok(10_i64) } else { Err(FlowError::Offline) }) { Ok(b16) => (b16 >= (-7_i64)), Err(FlowError::Failed { code: c17, .. }) => (b1 < Decimal::from(3_i32)), _ => ((*a15) >= (-1_i32)) })).fold((match 1_i64 { (..=0) => b1, d18 => b1 }), |e19, a20| (Decimal::from((-2_i32)) / Decimal::ONE)); }
        c12
    };
    Ok((if a0.seen.is_none() { vec![3_usize].len() } else { (1_usize / 2_usize) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_177(cx: &mut Device, mut a0: usize, b1: &Option<Vec<DateTime>>, mut c2: (i32, Vec<State>)) -> FlowResult<Option<bool>> {
    let d3: Option<Vec<DateTime>> = b1.clone();
    let mut a5 = format!("ß{a0}{{{}}}{:^}", "A\r\nB\n\n".to_owned().to_owned(), (if (*b1).is_some() { Ok((-2_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) }).unwrap_or_else(|e4| 3_i32));
    let mut c7: Option<Vec<DateTime>> = Some(b1.clone()).unwrap_or_else(|| Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()])).or_else(|| b1.clone().filter(|b6| (Some((a5.clone() > "x=1=2".to_owned())) == Some(true))));
    let (_, (_, d8)) = (Decimal::ZERO, ((-1_i32), vec![State::Half, State::Done, State::Done]));
    Ok((match ((if (a0 >= 1_usize) { (-40000_i64).checked_add(1_i64) } else if (c2.0 >= (-1_i32)) { Some(0_i64) } else { Some(3_i64) }), Some((-1_i64)).into_iter().next()) { ((Some(e9), _) | (_, Some(e9))) if (e9 > (-1_i64)) => Some(Some(vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()])), _ => Some(d3.clone()) }).into_iter().flat_map(|a10| Some(vec![(a0 <= 400_usize), (a0 > 2_usize)]).unwrap_or_else(|| vec![(a5.clone() != String::from("\"{}\\")), (a5.clone() < "ab,b,,c".to_owned())])).nth(2_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_178(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Decimal>, c2: &i64, d3: Option<i64>) -> FlowResult {
    for a5 in vec![b1.clone()] {
        let (c12, d13) = ((-1_i64)..0_i64).chain(d3.iter().cloned()).fold((b1.clone(), Some(7_usize)), |(b6, c7), d8| (b6.clone(), ({ let (e9, a10) = (DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), 1000000_i32); c7 }))).min((if a0.seen.is_none() { (b1.clone(), Some(1000000_usize)) } else if let b11 @ (-1_i64) = (*c2) { (a5.clone(), Some(1_usize)) } else if d3.is_none() { (b1.clone(), Some(2_usize)) } else { (b1.clone(), Some(7_usize)) }));
    }
    let (d18, e19) = vec![d3].into_iter().skip("\"{}\\".to_owned().len()).step_by(2_usize).fold(Some((-2_i32)).map_or((Some((*c2)), b1.clone()), |e14| (d3, b1.clone())), |(a15, b16), c17| (d3, b1.clone()));
    let (a20, b21) = (d3, (400_usize, (-1_i32)));
    (if let (c22, (-7_i32 | -5_i32)) = (String::from("x=1=2"), 0_i32) { Some(Some(1000000_i32)) } else { Some(Some(7_i32)) }).into_iter().for_each(|d23| { let _ = (String::new() + &String::from(" \t x\n")); });
    b1 = Some(Decimal::from((-40000_i64))).into_iter().max().into_iter().skip_while(|e24| (match (*c2) { (400_i64..) => vec![d3, d18, Some((*c2))], a25 => vec![d3, a20] }).into_iter().filter_map(|b26| Some(b21)).skip_while(|c27| ((*c2) != (*c2))).take_while(|(d28, e29)| vec![(*d28), (*d28)].into_iter().fold(((*e29) >= 2_i32), |a30, b31| a30)).fold(((*e24) <= Decimal::new(999_i64, 28_u32).unwrap_or_default()), |c32, (d33, e34)| c32)).collect::<Vec<_>>();
    {
        let mut b36 = cx.retrieve(Task::filter(|a35| ((!a35.due.is_some()) && ((a35.effort < (-2_i32)) && (a35.price < Decimal::new((-35_i64), 28_u32).unwrap_or_default())))).order_by_descending(|t| t.effort).limit(2))?;
        for c37 in b36.iter_mut() {
            c37.effort = 10_i32;
        }
        cx.commit_all(&mut b36)?;
    }
    Ok(())
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
        break Some(vec![b1, b1]).into_iter().fold(a0.effort, |c7, d8| b1);
    };
    'l13: for d13 in &vec![(*d3), (*d3)].into_iter().map(|a10| (a10 + ({ let b11 = 40000_usize; b11 }))).collect::<Vec<_>>() {
        if (b1 > 1_i32) {
            let b16 = {
                let e14;
                if ((*d3) < 5_usize) { e14 = i32::MIN; } else { e14 = c2.clone().map_or(Some(e9), |a15| Some(b1)).into_iter().sum::<i32>(); }
                e14
            };
        } else {
            cx.message((0_i32..5_i32).map(|c17| ("\"{}\\".to_string() + &String::from(" "))).collect::<String>());
            {
                let mut d18 = 0_i32;
                'l20: while d18 < 2_i32 && (b1 < 0_i32) {
                    d18 += 1_i32;
                    cx.refresh(a0)?;
                }
            }
        }
    }
    if let a20 @ (..=0_usize) = (*d3) && (match (*d3) { (5_usize..) => (if (a0.weight > 0_i64) { (a20 <= 2_usize) } else { (b1 <= 0_i32) }), b21 => Some(Some(e9)).is_some() }) {
        let b26: Decimal = 'l23: loop {
            let mut a25 = (if ((*d3) >= 5_usize) { (match (*d3) { (5_usize | 7_usize) if c2.is_none() => Some(1_i64), _ => Some(7_i64) }) } else { ({ let d23 = c2.clone(); Some(1000000_i64) }) }).or(Some(vec![State::Open]).and_then(|e24| Some(Some(7_i64))).into_iter().flatten().min());
            break (if (b1 > (-1_i32)) { Decimal::ONE } else { Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default() }).trunc();
        };
        if c2.is_some() {
            let e29 = {
                let c27;
                if ((*d3) < 5_usize) { c27 = b1; } else { c27 = (match b1 { (3 | 5) => (b1 / 7_i32), d28 => Some(e9).into_iter().rev().skip(a20).product::<i32>() }); }
                c27
            };
        } else {
            'l33: for d33 in vec![b26, vec![Some(1000000_i64)].into_iter().chain(vec![Some(400_i64)]).fold(b26, |a30, b31| Decimal::new(5_i64, 29_u32).unwrap_or_default())] {
                let e34: Decimal = flow_015(cx, &a0.price, (if (b1 <= (-1_i32)) { vec![vec![3_i64, 400_i64, (-1_i64)]].first().cloned() } else if (b1 >= (-1_i32)) { c2.clone() } else { c2.clone() }))?;
                let mut c37 = cx.create(Task { state: Some(Decimal::new(5_i64, 28_u32).unwrap_or_default()).into_iter().fold(State::Done, |a35, b36| State::Done), effort: 1000000_i32, price: d33, is_urgent: (d33 == Decimal::from((-2_i32))), due: Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()), ..Task::default() })?;
            }
            let (d38, e39) = (c2.clone(), String::from("Ä"));
        }
    }
    let mut a40 = b1;
    Ok(())
}

/// How each flow is called as the function that it is.
pub const STATEMENTS: &[Case] = &[
    Case { name: "flow_000", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_000(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_001", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: (Decimal, i64) = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_001(cx, &mut x0, x1, &x2, &mut x3)?; g.give(&made) } },
    Case { name: "flow_002", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<i32> = g.take()?; let made = flow_002(cx, &mut x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_003", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Vec<(bool, usize)> = g.take()?; let mut x2: String = g.take()?; let made = flow_003(cx, x0, &mut x1, x2)?; g.give(&made) } },
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
    Case { name: "flow_015", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<Vec<i64>> = g.take()?; let made = flow_015(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_016", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (bool, (String, State)) = g.take()?; let mut x2: (Option<bool>, String) = g.take()?; let mut x3: Vec<(usize, DateTime)> = g.take()?; let made = flow_016(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_017", run: |cx, g| { let mut x0: Vec<(DateTime, String)> = g.take()?; let mut x1: (Vec<usize>, State) = g.take()?; let made = flow_017(cx, x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_018", run: |cx, g| { let mut x0: (Option<usize>, Vec<Decimal>) = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_018(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_019", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_019(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_020", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: Option<Vec<Date>> = g.take()?; let made = flow_020(cx, &x0, &mut x1, x2, &mut x3)?; g.give(&made) } },
    Case { name: "flow_021", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_021(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_022", run: |cx, g| { let mut x0: (bool, String) = g.take()?; let mut x1: Vec<State> = g.take()?; let made = flow_022(cx, &x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_023", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_023(cx, &mut x0, &x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_024", run: |cx, g| { let mut x0: (Option<i32>, (String, String)) = g.take()?; let made = flow_024(cx, x0)?; g.give(&made) } },
    Case { name: "flow_025", run: |cx, g| { let mut x0: String = g.take()?; let made = flow_025(cx, &mut x0)?; g.give(&made) } },
    Case { name: "flow_026", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_026(cx, x0)?; g.give(&made) } },
    Case { name: "flow_027", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Vec<i32> = g.take()?; let mut x2: String = g.take()?; let made = flow_027(cx, &mut x0, &mut x1, &x2)?; g.give(&made) } },
    Case { name: "flow_028", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: Option<Option<String>> = g.take()?; let made = flow_028(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_029", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Option<String>> = g.take()?; let mut x2: Option<i64> = g.take()?; let made = flow_029(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_030", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let mut x1: bool = g.take()?; let mut x2: Vec<String> = g.take()?; let made = flow_030(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_031", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: String = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_031(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_032", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: i32 = g.take()?; let mut x2: bool = g.take()?; let made = flow_032(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_033", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: bool = g.take()?; let made = flow_033(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_034", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: Option<Option<String>> = g.take()?; let mut x2: String = g.take()?; let made = flow_034(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_035", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: String = g.take()?; let mut x2: Vec<(usize, String)> = g.take()?; let made = flow_035(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_036", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: DateTime = g.take()?; let mut x3: State = g.take()?; let made = flow_036(cx, &mut x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_037", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (State, Option<String>) = g.take()?; let mut x2: Option<usize> = g.take()?; let made = flow_037(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_038", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<String> = g.take()?; let mut x2: (i32, Vec<bool>) = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_038(cx, &mut x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_039", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let mut x2: Option<Vec<Decimal>> = g.take()?; let made = flow_039(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_040", run: |cx, g| { let mut x0: (String, Decimal) = g.take()?; let mut x1: bool = g.take()?; let mut x2: bool = g.take()?; let made = flow_040(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_041", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<bool> = g.take()?; let made = flow_041(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_042", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_042(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_043", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(String, String)> = g.take()?; let mut x2: Option<String> = g.take()?; let mut x3: String = g.take()?; let made = flow_043(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_044", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: Vec<i32> = g.take()?; let made = flow_044(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_045", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let mut x1: (String, Date) = g.take()?; let mut x2: ((i32, String), i32) = g.take()?; let made = flow_045(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_046", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<String> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_046(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_047", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: String = g.take()?; let made = flow_047(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_048", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<Vec<DateTime>> = g.take()?; let mut x2: Vec<Option<String>> = g.take()?; let made = flow_048(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_049", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let mut x3: (Option<i64>, Option<i32>) = g.take()?; let made = flow_049(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_050", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: usize = g.take()?; let mut x2: i32 = g.take()?; let made = flow_050(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_051", run: |cx, g| { let mut x0: Vec<Vec<usize>> = g.take()?; let mut x1: DateTime = g.take()?; let mut x2: (usize, i64) = g.take()?; let made = flow_051(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_052", run: |cx, g| { let mut x0: Option<Decimal> = g.take()?; let mut x1: Option<String> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_052(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_053", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: (i64, Vec<Date>) = g.take()?; let mut x3: Option<bool> = g.take()?; let made = flow_053(cx, &mut x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_054", run: |cx, g| { let mut x0: Vec<(i64, DateTime)> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_054(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_055", run: |cx, g| { let mut x0: ((i32, Decimal), String) = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: Vec<(State, i64)> = g.take()?; let made = flow_055(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_056", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: bool = g.take()?; let mut x2: String = g.take()?; let made = flow_056(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_057", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<bool> = g.take()?; let made = flow_057(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_058", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let mut x2: bool = g.take()?; let mut x3: Vec<Option<i64>> = g.take()?; let made = flow_058(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_059", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: bool = g.take()?; let mut x2: i64 = g.take()?; let made = flow_059(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_060", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (i32, Option<String>) = g.take()?; let mut x2: String = g.take()?; let mut x3: bool = g.take()?; let made = flow_060(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_061", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: Option<Vec<usize>> = g.take()?; let made = flow_061(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_062", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let made = flow_062(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_063", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_063(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_064", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: ((i32, bool), i32) = g.take()?; let mut x2: Option<(i64, String)> = g.take()?; let made = flow_064(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_065", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_065(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_066", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<State> = g.take()?; let mut x2: Vec<Vec<Decimal>> = g.take()?; let made = flow_066(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_067", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<usize> = g.take()?; let mut x2: i32 = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_067(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_068", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Vec<Vec<String>> = g.take()?; let made = flow_068(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_069", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: ((String, State), usize) = g.take()?; let mut x3: Option<Option<i64>> = g.take()?; let made = flow_069(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_070", run: |cx, g| { let mut x0: Option<DateTime> = g.take()?; let mut x1: Vec<i32> = g.take()?; let mut x2: Vec<bool> = g.take()?; let made = flow_070(cx, &x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_071", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<Vec<i64>> = g.take()?; let made = flow_071(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_072", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i32 = g.take()?; let mut x2: ((Decimal, String), (i32, i32)) = g.take()?; let made = flow_072(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_073", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: Date = g.take()?; let mut x2: i32 = g.take()?; let made = flow_073(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_074", run: |cx, g| { let mut x0: (Option<Decimal>, i64) = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: Option<String> = g.take()?; let made = flow_074(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_075", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<Decimal>, Vec<String>) = g.take()?; let mut x2: i32 = g.take()?; let mut x3: bool = g.take()?; let made = flow_075(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_076", run: |cx, g| { let mut x0: Option<Date> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_076(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_077", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Option<usize> = g.take()?; let made = flow_077(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_078", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: bool = g.take()?; let made = flow_078(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_079", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: bool = g.take()?; let mut x2: i32 = g.take()?; let made = flow_079(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_080", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: Vec<usize> = g.take()?; let made = flow_080(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_081", run: |cx, g| { let mut x0: (Decimal, Option<String>) = g.take()?; let made = flow_081(cx, x0)?; g.give(&made) } },
    Case { name: "flow_082", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (String, (i32, String)) = g.take()?; let mut x2: (i64, String) = g.take()?; let made = flow_082(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_083", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let mut x3: String = g.take()?; let made = flow_083(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_084", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<(bool, i32)> = g.take()?; let mut x2: Option<DateTime> = g.take()?; let made = flow_084(cx, x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_085", run: |cx, g| { let mut x0: (i64, DateTime) = g.take()?; let mut x1: (Option<String>, (String, bool)) = g.take()?; let mut x2: Date = g.take()?; let made = flow_085(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_086", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<i32>, Vec<String>) = g.take()?; let mut x2: String = g.take()?; let mut x3: i32 = g.take()?; let made = flow_086(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_087", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: State = g.take()?; let mut x3: String = g.take()?; let made = flow_087(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_088", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Option<bool> = g.take()?; let made = flow_088(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_089", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<String>> = g.take()?; let mut x2: i64 = g.take()?; let mut x3: i64 = g.take()?; let made = flow_089(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_090", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_090(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_091", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: Option<(i32, usize)> = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_091(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_092", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_092(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_093", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<i32> = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_093(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_094", run: |cx, g| { let mut x0: (i64, String) = g.take()?; let made = flow_094(cx, x0)?; g.give(&made) } },
    Case { name: "flow_095", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let mut x3: i64 = g.take()?; let made = flow_095(cx, &mut x0, &x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_096", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Vec<Vec<String>> = g.take()?; let made = flow_096(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_097", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_097(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_098", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<i32> = g.take()?; let mut x2: Option<String> = g.take()?; let made = flow_098(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_099", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_099(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_100", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_100(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_101", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: (Option<DateTime>, (i32, i64)) = g.take()?; let made = flow_101(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_102", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Option<i32> = g.take()?; let made = flow_102(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_103", run: |cx, g| { let mut x0: (State, Date) = g.take()?; let mut x1: i64 = g.take()?; let mut x2: DateTime = g.take()?; let made = flow_103(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_104", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Option<i32>> = g.take()?; let made = flow_104(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_105", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<Date>, usize) = g.take()?; let mut x2: String = g.take()?; let mut x3: Vec<i32> = g.take()?; let made = flow_105(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_106", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: usize = g.take()?; let mut x2: usize = g.take()?; let made = flow_106(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_107", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_107(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_108", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let mut x3: State = g.take()?; let made = flow_108(cx, &x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_109", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: DateTime = g.take()?; let mut x2: usize = g.take()?; let made = flow_109(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_110", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: bool = g.take()?; let made = flow_110(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_111", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let made = flow_111(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_112", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: State = g.take()?; let made = flow_112(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_113", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_113(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_114", run: |cx, g| { let mut x0: Date = g.take()?; let made = flow_114(cx, x0)?; g.give(&made) } },
    Case { name: "flow_115", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<usize> = g.take()?; let mut x2: Vec<Vec<bool>> = g.take()?; let made = flow_115(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_116", run: |cx, g| { let mut x0: Option<Option<State>> = g.take()?; let mut x1: DateTime = g.take()?; let made = flow_116(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_117", run: |cx, g| { let mut x0: Vec<DateTime> = g.take()?; let mut x1: State = g.take()?; let mut x2: (usize, Option<i64>) = g.take()?; let made = flow_117(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_118", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: DateTime = g.take()?; let mut x3: Date = g.take()?; let made = flow_118(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_119", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: Vec<i32> = g.take()?; let mut x2: usize = g.take()?; let made = flow_119(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_120", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_120(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_121", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<State> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_121(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_122", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_122(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_123", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<String>> = g.take()?; let made = flow_123(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_124", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<i64>, Vec<String>) = g.take()?; let mut x2: i64 = g.take()?; let mut x3: i64 = g.take()?; let made = flow_124(cx, &x0, &x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_125", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<DateTime> = g.take()?; let made = flow_125(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_126", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<bool>> = g.take()?; let made = flow_126(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_127", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: State = g.take()?; let made = flow_127(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_128", run: |cx, g| { let mut x0: Option<Vec<bool>> = g.take()?; let mut x1: i64 = g.take()?; let made = flow_128(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_129", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: DateTime = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Vec<DateTime> = g.take()?; let made = flow_129(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_130", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: Decimal = g.take()?; let mut x2: Vec<Vec<i32>> = g.take()?; let made = flow_130(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_131", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: (String, i32) = g.take()?; let made = flow_131(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_132", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_132(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_133", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_133(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_134", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_134(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_135", run: |cx, g| { let mut x0: Option<(i32, i64)> = g.take()?; let mut x1: String = g.take()?; let mut x2: i64 = g.take()?; let made = flow_135(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_136", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Decimal> = g.take()?; let mut x2: Option<Option<i64>> = g.take()?; let made = flow_136(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_137", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Decimal> = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_137(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_138", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: Option<(i32, DateTime)> = g.take()?; let mut x3: Option<i64> = g.take()?; let made = flow_138(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_139", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let mut x1: i64 = g.take()?; let made = flow_139(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_140", run: |cx, g| { let mut x0: (i32, (String, Date)) = g.take()?; let mut x1: i64 = g.take()?; let made = flow_140(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_141", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Option<i32> = g.take()?; let mut x3: String = g.take()?; let made = flow_141(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_142", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_142(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_143", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Date> = g.take()?; let made = flow_143(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_144", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: usize = g.take()?; let made = flow_144(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_145", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_145(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_146", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_146(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_147", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<usize> = g.take()?; let made = flow_147(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_148", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: State = g.take()?; let mut x2: String = g.take()?; let made = flow_148(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_149", run: |cx, g| { let mut x0: (i64, i32) = g.take()?; let mut x1: i32 = g.take()?; let made = flow_149(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_150", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let made = flow_150(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_151", run: |cx, g| { let mut x0: Option<State> = g.take()?; let made = flow_151(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_152", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let mut x2: i32 = g.take()?; let mut x3: Vec<Option<i64>> = g.take()?; let made = flow_152(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_153", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let made = flow_153(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_154", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let mut x2: String = g.take()?; let made = flow_154(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_155", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<i64>, Vec<i32>) = g.take()?; let mut x2: i32 = g.take()?; let made = flow_155(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_156", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: bool = g.take()?; let mut x2: Option<Option<i32>> = g.take()?; let mut x3: bool = g.take()?; let made = flow_156(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_157", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: i64 = g.take()?; let made = flow_157(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_158", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: i32 = g.take()?; let made = flow_158(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_159", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<i64> = g.take()?; let mut x2: (String, i32) = g.take()?; let made = flow_159(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_160", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_160(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_161", run: |cx, g| { let mut x0: Option<Option<DateTime>> = g.take()?; let mut x1: i64 = g.take()?; let made = flow_161(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_162", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_162(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_163", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<DateTime> = g.take()?; let mut x2: Vec<Option<i64>> = g.take()?; let mut x3: String = g.take()?; let made = flow_163(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_164", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: String = g.take()?; let made = flow_164(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_165", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let mut x1: String = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_165(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_166", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<bool> = g.take()?; let mut x2: Vec<Option<bool>> = g.take()?; let mut x3: bool = g.take()?; let made = flow_166(cx, &x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_167", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<(Date, State)> = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Vec<Decimal> = g.take()?; let made = flow_167(cx, &x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_168", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: String = g.take()?; let made = flow_168(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_169", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let mut x1: Option<String> = g.take()?; let made = flow_169(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_170", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_170(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_171", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: bool = g.take()?; let mut x3: i32 = g.take()?; let made = flow_171(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_172", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<(i32, i64)> = g.take()?; let made = flow_172(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_173", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: State = g.take()?; let made = flow_173(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_174", run: |cx, g| { let mut x0: (Vec<bool>, Vec<String>) = g.take()?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_174(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_175", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<DateTime>, (i32, bool)) = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_175(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_176", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Vec<(String, State)> = g.take()?; let made = flow_176(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_177", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: Option<Vec<DateTime>> = g.take()?; let mut x2: (i32, Vec<State>) = g.take()?; let made = flow_177(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_178", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Decimal> = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Option<i64> = g.take()?; let made = flow_178(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_179", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<i64>> = g.take()?; let mut x3: usize = g.take()?; let made = flow_179(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
];
