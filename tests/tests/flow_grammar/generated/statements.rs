// Made by `cargo run -p tests --bin grammar`; a test compares. Do not edit.

use super::app::*;

/// Step by step.
#[nanoflow]
pub fn flow_000(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal) -> FlowResult<i64> {
    let mut c2 = b1;
    let mut d3: Decimal = a0.price;
    Ok(a0.weight)
}

/// Step by step.
#[nanoflow]
pub fn flow_001(cx: &mut Device, a0: &mut Option<bool>, b1: &mut Vec<String>) -> FlowResult<String> {
    let Some(c7) = (if let Some(c2) = &*a0 { Some((*a0)).into_iter().nth(3_usize) } else { Some(State::Half).map_or(Some((*a0)), |d3| Some(Some(false))) }) else {
        return Ok(Some(b1.clone()).into_iter().collect::<Vec<_>>().into_iter().filter_map(|e4| Some("A\r\nB\n\n".to_string())).map(|a5| (if true { Ok(a5.clone()) } else { Err(FlowError::Offline) }).unwrap_or(a5.clone())).map(|b6| b6.clone()).collect::<String>());
    };
    let b11 = {
        let d8;
        if (if Some(vec![1_usize, 1_usize, 400_usize]).into_iter().take_while(|e9| false).all(|a10| true) { false } else { false }) { d8 = Decimal::new((-35_i64), 3_u32).unwrap_or_default(); } else { d8 = Decimal::ONE; }
        d8
    };
    Ok("ß".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_002(cx: &mut Device, a0: &Decimal, b1: Option<i64>, c2: &Option<Option<i32>>) -> FlowResult<Option<Option<String>>> {
    let mut e9 = Some((*c2)).max(Some((*c2))).into_iter().map(|d3| (if false { (2_i32, 0_i64) } else { (400_i32, 1_i64) })).find_map(|e4| Some(State::Open).xor(Some(State::Half))).and_then(|a5| vec![b1].into_iter().map(|b6| b1).fold((if true { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }), |c7, d8| (if true { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_string() })) })).unwrap_or(b1));
    cx.log(Level::Warning, String::from("ab,b,,c"));
    Ok(Some(Some("Ä".to_string())))
}

/// Step by step.
#[nanoflow]
pub fn flow_003(cx: &mut Device, a0: &mut DateTime, b1: (i32, Option<usize>)) -> FlowResult<Option<Vec<State>>> {
    let d8 = ({ let _ = vec![Decimal::new((-35_i64), 1_u32).unwrap_or_default()]; Some(vec![0_i32, 0_i32, 5_i32]) }).map_or((b1, vec!["İstanbul".to_string(), " \t x\n".to_owned(), String::from("a")]), |c2| Some(b1).into_iter().fold((b1, vec![String::from("-17"), String::from("Ä")]), |((d3, e4), a5), (b6, c7)| (b1, a5.clone())));
    if true {
        let (d13, (e14, a15)) = Some(vec!["ß".to_string(), " ".to_owned()]).into_iter().filter(|e9| true).take_while(|a10| false).fold((0_i32, d8.clone()), |b11, c12| b11.clone());
        *a0 = (*a0);
    } else {
        let mut b16 = b1;
        let mut c17 = b1;
    }
    *a0 = DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default();
    Ok(Some(vec![State::Open]))
}

/// Step by step.
#[nanoflow]
pub fn flow_004(cx: &mut Device, a0: usize) -> FlowResult<usize> {
    let mut e4: usize = (if let (5_usize..) = a0 && vec![Some(true), Some(false), Some(false)].into_iter().fold(true, |b1, c2| b1) { vec![a0, a0, a0] } else { vec![a0, a0, 10_usize] }).into_iter().map(|d3| 2_usize).take(a0).sum::<usize>();
    let (e9, a10) = (3_usize..4_usize).enumerate().map(|(a5, b6)| a5).step_by(Some(1_usize).into_iter().chain(Some(3_usize).into_iter()).skip(a0).sum::<usize>()).fold((0_usize, a0), |c7, d8| c7);
    Ok(a10)
}

/// Step by step.
#[nanoflow]
pub fn flow_005(cx: &mut Device, a0: Option<i32>, b1: Vec<Decimal>, c2: State) -> FlowResult<Date> {
    match "-17".parse::<i32>().ok() {
        Some((3..)) => {
            let _ = vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new((-35_i64), 0_u32).unwrap_or_default()];
        }
        d3 => {
            cx.log(Level::Warning, format!(" of {:>5}}}{:^1}{{{:0>1}", 7_i32, 7_usize, 0_i32).min("aaa".to_owned().to_uppercase()));
        }
    }
    cx.message((format!("}}{}{}", 29_usize, 29_i64) + "İstanbul"));
    Ok(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_006(cx: &mut Device, a0: &Obj<Task>, b1: &Decimal, c2: &mut Option<i64>, d3: bool) -> FlowResult<bool> {
    let Some(d13) = Some(State::Done).and_then(|e4| Some((*c2))).into_iter().enumerate().map(|(a5, b6)| (*c2)).fold(Some(d3), |c7, d8| c7) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: vec![d3, d3].into_iter().skip_while(|e9| (*e9)).map(|a10| a10).fold(String::from("Ä"), |b11, c12| b11.clone()) }));
    };
    let e19 = {
        let e14;
        if false { e14 = true; } else { e14 = c2.iter().filter(|a15| ({ let b16 = (*c2); d13 })).any(|c17| vec![d13].into_iter().all(|d18| d3)); }
        e14
    };
    vec![d3].into_iter().for_each(|a20| { let _ = 0_i64; });
    Ok(d3)
}

/// Step by step.
#[nanoflow]
pub fn flow_007(cx: &mut Device, a0: Option<(State, i32)>) -> FlowResult<i64> {
    match flow_002(cx, &(if let Some((b1, c2)) = &a0 { Decimal::from(i32::MIN) } else { Decimal::new(999_i64, 2_u32).unwrap_or_default() }), Some((-7_i64)), &vec![Some(1_i32), Some(i32::MAX), Some(1_i32)].into_iter().nth(3_usize)) {
        Ok(d3) => {
            let mut a5 = vec![5_usize, Some(29_usize).map_or_else(|| 400_usize, |e4| e4)];
        }
        Err(_) => {
            let _ = Some(Some(5_i32)).unwrap_or_else(|| Some(10_i32)).map_or_else(|| (match &a0 { Some((_, (0_i32..))) => Some(State::Done), b6 => Some(State::Open) }), |c7| Some(State::Open));
        }
        Err(d8) => cx.message(d8.code()),
    }
    let e9 = ((-40000_i64), "-17".to_owned());
    Ok(1_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_008(cx: &mut Device, a0: &mut usize) -> FlowResult {
    let (e14, a15) = Some(State::Done).map_or_else(|| Some(vec![Decimal::from((-1_i64)), Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()]), |b1| Some(vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::ZERO, Decimal::from(i64::MAX)])).into_iter().map(|c2| (State::Half, State::Done)).rev().fold((1_usize..1_usize).step_by((*a0)).take_while(|d3| false).fold(((*a0), vec![(-2_i32)]), |(e4, a5), b6| (e4, a5.clone())), |(c7, d8), (e9, a10)| vec![a10, a10].into_iter().fold((400_usize, d8.clone()), |(b11, c12), d13| (c7, c12.clone())));
    cx.message(" ".to_owned());
    let mut b16 = a15.clone();
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_009(cx: &mut Device, a0: &bool, b1: i64, c2: &Option<(i64, i32)>) -> FlowResult<Vec<Option<i64>>> {
    let a10: i64 = 'l4: loop {
        let mut e9 = vec![vec![0_i32, 1000000_i32], vec![(-2_i32), (-7_i32), 10_i32]].into_iter().flat_map(|e4| vec![(State::Done, "\"{}\\".to_owned()), (State::Done, String::from("A\r\nB\n\n"))].into_iter().filter(|a5| (*a0)).filter(|(b6, c7)| (*a0)).collect::<Vec<_>>()).skip_while(|d8| (String::from("ab,b,,c") + &"aaa".to_owned()).is_empty()).step_by((1000000_usize as usize)).collect::<Vec<_>>();
        break b1;
    };
    let d13 = {
        let b11;
        if (*a0) { b11 = a10; } else { b11 = Some(b1).into_iter().into_iter().take_while(|c12| (*a0)).sum::<i64>(); }
        b11
    };
    Ok(vec![Some((-2_i64))])
}

/// Step by step.
#[nanoflow]
pub fn flow_010(cx: &mut Device, mut a0: String, b1: &mut Decimal) -> FlowResult<Vec<Option<DateTime>>> {
    let b6: String = ({ let a5 = (Some((-7_i32)).into_iter().map(|c2| c2).into_iter().fold(a0.clone(), |d3, e4| a0.clone()) + &a0); String::new() });
    if Some(true).unwrap_or_default() {
        a0 = b6.trim_start_matches("Ä").to_string();
    }
    let e9: String = 'l8: loop {
        let mut d8 = a0.clone();
        break format!(" of {}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()).to_ascii_uppercase();
    };
    Ok(Some(vec![vec![Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())], vec![Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default())]]).unwrap_or(vec![vec![Some(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default())], vec![Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())], vec![Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default())]]).into_iter().flatten().chain(vec![Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default())]).collect::<Vec<_>>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_011(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Date>, mut c2: Vec<Date>) -> FlowResult<Vec<Option<String>>> {
    match flow_007(cx, (match 29_i32 { d3 @ (1_i32..=7_i32) => Some((State::Half, d3)), e4 => Some((State::Open, e4)) })) {
        Ok(a5) => {
            let mut b6: Vec<Date> = b1.clone();
        }
        Err((FlowError::Offline { .. } | FlowError::NotAccepted { .. } | FlowError::Rejected { .. } | FlowError::Unknown { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::Access { .. } | FlowError::NotOffered { .. } | FlowError::Unsent { .. } | FlowError::NotCalled { .. } | FlowError::UncommittedReference { .. })) => {
            cx.refresh(a0)?;
        }
        Err(c7) => cx.message(c7.code()),
    }
    {
        let mut d8 = 0_i32;
        'l10: while d8 < 2_i32 && a0.is_urgent {
            d8 += 1_i32;
            let a10 = c2.clone();
        }
    }
    c2.extend(vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]);
    Ok(vec![Some("ab,b,,c".to_string()), Some("ab,b,,c".to_string()), Some(String::from(" \t x\n"))])
}

/// Step by step.
#[nanoflow]
pub fn flow_012(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<Vec<String>>, c2: &mut (Vec<i64>, Option<i64>)) -> FlowResult<(Option<Decimal>, (State, bool))> {
    if Some(7_i32).is_some() {
        let e4 = cx.count(Task::filter(|d3| d3.is_urgent).limit(2))?;
    } else {
        let d13: Option<Vec<usize>> = (match (match vec![c2.clone(), c2.clone()].into_iter().take_while(|a5| false).fold(c2.clone(), |(b6, c7), d8| c2.clone()) { (e9, None) => ({ let a10 = Some("ß".to_string()); 1_i32 }), (b11, _) => Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().day() }) { (-1..3) => (if a0.is_urgent { Some(vec![1_usize]) } else { (if true { Ok(Some(vec![7_usize, 2_usize, 2_usize])) } else { Err(FlowError::Offline) }).unwrap_or_default() }), c12 => Some(vec![2_usize]) });
        let mut e14 = 2_i64;
    }
    let b16 = cx.count(Task::filter(|a15| a15.title.starts_with("s")).order_by_descending(|t| t.title).limit(0))?;
    let mut c17 = vec![Some((-2_i32)), Some((-40000_i32))];
    Ok((Some(Decimal::new(25_i64, 29_u32).unwrap_or_default()), (State::Half, true)))
}

/// Step by step.
#[nanoflow]
pub fn flow_013(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Vec<Date>>) -> FlowResult<(Option<i64>, Vec<Decimal>)> {
    let c7: Date = 'l3: loop {
        let _ = b1.clone();
        break Some(State::Done).into_iter().fold(vec![vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]], b1.clone()].into_iter().fold(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), |d3, e4| d3), |a5, b6| a5.last_of_year());
    };
    let e9 = cx.count(Task::filter(|d8| (d8.state == State::Half)).offset(1).limit(0))?;
    Ok(Some(State::Open).into_iter().map(|a10| ({ let b11 = vec![1_usize]; "-17".to_owned() })).fold((Some((-1_i64)), vec![Decimal::ZERO, Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()]), |(c12, d13), e14| (c12, d13.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_014(cx: &mut Device, a0: &Obj<Task>, b1: &Date, c2: Vec<String>, d3: &Decimal) -> FlowResult {
    let d8 = {
        let e4;
        if false { e4 = (match ("日本語".to_owned() + &"-17".to_string()).as_str() { "ab,b,,c" => Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()).into_iter().take_while(|a5| false).fold(true, |b6, c7| b6), _ => vec![vec![29_i64, 2_i64, 5_i64], vec![(-40000_i64), (-2_i64)], vec![29_i64]].is_empty() }); } else { e4 = false; }
        e4
    };
    let c12: DateTime = 'l10: loop {
        let mut b11 = cx.create(Task { title: (if d8 { String::from("a") } else { "\"{}\\".to_string() }), weight: (match Some(d8) { Some(false) if d8 => 10_i64, None if d8 => 1000000_i64, a10 => 0_i64 }), is_urgent: d8, due: Some((*b1)), ..Task::default() })?;
        break DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default();
    };
    match flow_007(cx, Some((State::Half, i32::MAX))) {
        Ok(d13) => {
            let e14 = flow_009(cx, &d8, d13, &Some((d13, 10_i32)))?;
        }
        Err(FlowError::Refused { detail: a15, .. }) => {
            let mut b16 = cx.create(Task { is_urgent: d8, ..Task::default() })?;
        }
        Err(c17) => cx.message(c17.code()),
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_015(cx: &mut Device, a0: &Decimal, b1: Option<Vec<i64>>) -> FlowResult<Decimal> {
    let e9 = vec![((-7_i64), 1_i32), (7_i64, (-1_i32))].into_iter().skip(10_usize).into_iter().find_map(|c2| (match (Some(String::from("")), 7_usize) { (Some(d3), e4) if false => Some(vec![400_i32, 5_i32]), (a5, b6) => Some(vec![1_i32]) }).map(|c7| ({ let d8 = 10_i64; "日本語".to_owned() })));
    Some(b1.clone()).into_iter().fold(vec![b1.clone(), b1.clone(), Some(vec![1_i64, 2_i64])], |a10, b11| a10.clone()).into_iter().for_each(|c12| { let _ = 7_usize; });
    let mut d13: Decimal = (*a0);
    Ok(d13)
}

/// Step by step.
#[nanoflow]
pub fn flow_016(cx: &mut Device, a0: &i64, b1: i32) -> FlowResult<(i64, Option<i64>)> {
    let mut d8 = (if let -1_i64 = (*a0) { vec![10_i64, (*a0), (*a0)] } else { vec![(*a0), (*a0)] }).first().cloned().into_iter().map(|c2| (match (match c2 { (..-1) => (*a0), d3 => c2 }) { (..=-1_i64) => (i64::MAX / 1000000_i64), e4 @ (0) => (if false { e4 } else { e4 }), a5 => (*a0) })).into_iter().fold(((if false { b1 } else { i32::MIN }) % (-7_i32)), |b6, c7| b6);
    let mut e9: i64 = (*a0);
    let a10 = e9;
    Ok((a10, Some((*a0))))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_017(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: &Option<Vec<State>>) -> FlowResult<usize> {
    {
        let mut d3 = 0_i32;
        'l8: while d3 < 0_i32 && vec![b1, b1].into_iter().rev().skip_while(|e4| false).fold(false, |a5, b6| a5) {
            d3 += 1_i32;
            let mut b21 = Some(i64::MIN).and(Some(" ".to_string()).clamp(Some("日本語".to_owned()), Some("İstanbul".to_string()))).into_iter().map(|d8| vec![Decimal::from(1_i64)].into_iter().enumerate().map(|(e9, a10)| a10).map(|b11| Some(b11)).collect::<Option<Vec<_>>>().is_none()).map(|c12| false).fold((2_i32..4_i32).take_while(|d13| String::new().eq_ignore_ascii_case(&"".to_string())).fold((1_i64, (Decimal::ONE, true)), |(e14, a15), b16| (e14, (Decimal::new(999_i64, 2_u32).unwrap_or_default(), false))), |(c17, (d18, e19)), a20| (c17, (d18, a20)));
            let _ = (State::Open, String::from("ab,b,,c"));
        }
    }
    {
        let mut d23 = cx.retrieve(Task::filter(|c22| c22.title.starts_with("a")).offset(1).limit(2))?;
        for e24 in &mut d23 {
            e24.effort = b1;
        }
        cx.commit_all(&mut d23)?;
    }
    Ok(10_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_018(cx: &mut Device, a0: &Obj<Task>, b1: &mut i64) -> FlowResult {
    let (c2, d3) = ((*b1), (*b1));
    let (e9, a10) = (if true { vec![(*b1), d3, d3] } else { vec![(*b1)] }).into_iter().rev().take((if false { 10_usize } else { 1_usize })).fold(vec![vec!["Ä".to_owned(), "Ä".to_owned()]].into_iter().skip_while(|e4| false).fold((d3, Some(0_i32)), |a5, b6| a5), |c7, d8| (c2, Some(0_i32)));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_019(cx: &mut Device, a0: &mut Vec<Option<bool>>) -> FlowResult<Vec<Decimal>> {
    let mut b1: Option<Vec<String>> = vec![vec!["-17".to_string()], vec!["aaa".to_owned()]].into_iter().take(1_usize).collect::<Vec<_>>().into_iter().rev().into_iter().max().into_iter().skip((5_usize - 1_usize)).min();
    {
        let mut c2 = 0_i32;
        'l8: while c2 < 2_i32 && Some("-17".to_string()).into_iter().filter(|d3| false).filter(|e4| false).fold(false, |a5, b6| a5) {
            c2 += 1_i32;
            let d8 = a0.pop();
        }
    }
    Ok(vec![Decimal::new(25_i64, 29_u32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_020(cx: &mut Device, a0: &mut Vec<i64>) -> FlowResult<bool> {
    Some(a0.clone()).into_iter().into_iter().max().into_iter().take((2_usize * 5_usize)).for_each(|b1| { let _ = "".to_string(); });
    let d8: i64 = loop {
        cx.log(Level::Warning, format!(" of {:>12.0}x{}{}", format!("{:ß^}ß{}{}", 10_usize, 1_i32, Decimal::new((-35_i64), 3_u32).unwrap_or_default()), cx.today(), vec![a0.clone(), a0.clone(), a0.clone()].into_iter().take_while(|d3| true).skip_while(|e4| true).any(|a5| false)));
        break ({ let c7 = vec!["a".to_owned(), String::new(), String::new()].into_iter().chain(String::new().split_whitespace().map(|b6| b6.to_string())).collect::<String>(); 400_i64 });
    };
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_021(cx: &mut Device, mut a0: Vec<usize>, b1: &usize, mut c2: Vec<State>) -> FlowResult {
    return Err(FlowError::Offline);
}

/// Step by step.
#[nanoflow]
pub fn flow_022(cx: &mut Device, a0: &Option<State>, b1: i32, c2: &mut i64) -> FlowResult<(usize, i64)> {
    let mut d3: i32 = 5_i32;
    let Some(_) = Some(d3) else {
        return cx.fail("given-up", Some(5_usize).map_or_else(|| "Ä".to_owned(), |e4| "\"{}\\".to_string()));
    };
    let a10: bool = 'l6: loop {
        d3 = ((-2_i32)..3_i32).flat_map(|b6| (if let (-1_i32..) = b6 { vec![d3, b1, d3] } else if false { vec![b6] } else { vec![b6, b6, b6] })).map(|c7| b1.rem_euclid(d3)).take(5_usize).fold((1_usize as i32), |d8, e9| 3_i32);
        break false;
    };
    Ok((0_usize, (*c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_023(cx: &mut Device, a0: &mut i32, b1: &Option<Vec<usize>>, c2: &mut Option<i32>) -> FlowResult<String> {
    match &(1_i64, Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())) {
        (d3, e4) => {
            let a5 = (*c2).unwrap_or_else(|| (*a0).checked_add((*a0)).into_iter().sum::<i32>());
        }
        b6 => {
            cx.message(format!(": {a0}{}", 400_i32));
        }
    }
    'l8: for d8 in (if let None = b1.clone() && true { vec![(i64::MAX, "a".to_owned()), (i64::MAX, String::from("ab,b,,c"))] } else { vec![(400_i64, " ".to_owned()), (2_i64, String::from(" "))] }).into_iter().nth(1_usize).into_iter() {
        cx.message(format!("{{{a0}{{{}{{{a0}", 1000000_i64));
        let e9 = c2.replace((*a0));
        *c2 = e9;
    }
    let a10 = c2.take();
    Ok("".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_024(cx: &mut Device, a0: &mut Decimal, b1: &i64) -> FlowResult<(String, Vec<State>)> {
    let mut b6 = (match (if true { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(c2) => vec![vec![0_i32], vec![i32::MAX], vec![10_i32, 400_i32, 7_i32]].into_iter().rev().chain(vec![vec![3_i32, (-7_i32)]]).last(), Err(FlowError::Invalid { entity: d3, .. }) => (if let e4 @ (400_i64..404_i64) = (*b1) && false { Some(vec![1_i32]) } else { Some(vec![0_i32, (-2_i32)]) }), _ => vec![vec![0_i32]].into_iter().skip(1_usize).min_by_key(|a5| DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()) }).unwrap_or(vec![1000000_i32, 1_i32]);
    let c7 = b6.pop();
    Ok(("A\r\nB\n\n".to_owned(), vec![State::Half, State::Half, State::Open]))
}

/// Step by step.
#[nanoflow]
pub fn flow_025(cx: &mut Device, a0: &Option<i32>, b1: &mut Option<State>, c2: &Vec<Vec<bool>>) -> FlowResult {
    let e4 = flow_002(cx, &(match i32::MIN { (-7_i32..-3_i32) => Decimal::from(3_i64), _ => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), Some(5_i64).to_owned(), &({ let d3 = 7_i32; Some((*a0)) }))?;
    *b1 = (if ({ let a5 = ({ let _ = (*a0); (*b1) }); 0_i32.is_positive() }) { Some(State::Open) } else { (if true { Some(State::Done) } else { None }) });
    Ok(vec![Decimal::ONE].into_iter().collect::<Vec<_>>().into_iter().filter(|b6| (if true { false } else { false })).for_each(|c7| { let _ = "\"{}\\".to_owned(); }))
}

/// Step by step.
#[nanoflow]
pub fn flow_026(cx: &mut Device, a0: i32) -> FlowResult<DateTime> {
    if vec![a0].into_iter().chain((1_i32..5_i32)).nth(1_usize).into_iter().rev().rev().any(|b1| true) {
        let mut c2: i32 = a0;
    }
    if let Some(Some(d3)) = &Some(Some((-7_i64))) {
        let c7 = ({ let e4 = Some(vec![(*d3), (*d3), (*d3)]).unwrap_or_else(|| vec![(*d3), (*d3), (*d3)]); (if true { Ok(a0) } else { Err(FlowError::Offline) }) }).unwrap_or((match Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().months_until(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) { a5 @ (3) => a0, b6 => a0 }));
    }
    let d8: i32 = a0;
    Ok(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_027(cx: &mut Device, a0: Option<Option<usize>>, mut b1: Option<i64>) -> FlowResult<DateTime> {
    if DateTime::from_milliseconds(86400000_i64).unwrap_or_default().days_until(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).is_negative() {
        cx.message(format!("{:>12}", (-7_i32)));
        let (c2, _) = (Some(2_usize), b1);
    } else {
        let mut b11: Option<Option<usize>> = (1_i32..=4_i32).fold(({ let d3 = Some(true); a0.as_ref().cloned() }), |e4, a5| (match &Some(vec![Decimal::new(25_i64, 2_u32).unwrap_or_default(), Decimal::ONE]) { Some(b6) => vec![Some(40000_usize), Some(7_usize)], Some(c7) => vec![Some(7_usize), Some(5_usize), Some(2_usize)], d8 => vec![Some(0_usize), Some(1_usize)] }).into_iter().into_iter().zip(vec![false]).map(|(e9, a10)| e9).last());
    }
    let c12 = b1.replace(1000000_i64);
    b1 = c12;
    Ok(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_028(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut i64, mut c2: usize) -> FlowResult<String> {
    return Err((FlowError::Failed { code: "empty".to_string(), text: String::from("").min(" ".to_owned()) }));
}

/// Step by step.
#[nanoflow]
pub fn flow_029(cx: &mut Device, mut a0: i32, b1: (String, bool)) -> FlowResult<String> {
    let Some(d3) = Some(("x=1=2".to_string(), false)).into_iter().find(|c2| false.max(false)) else {
        return cx.fail("given-up", (String::from("İstanbul") + &" \t x\n".to_owned()));
    };
    let Some(b6) = Some(b1.clone()) else {
        return Err((FlowError::Failed { code: "empty".to_string(), text: vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()].into_iter().fold(String::new(), |e4, a5| e4.clone()) }));
    };
    Ok(b1.0.clone())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_030(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64) -> FlowResult<Date> {
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 4_i32 && (!true) {
            c2 += 1_i32;
            let (_, e4) = (Some(c2), (*b1));
        }
    }
    cx.commit(a0)?;
    let (_, a5) = ((*b1), vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]);
    match 400_i64 {
        -7_i64 => {
            let (b16, c17) = (2_i64..3_i64).take_while(|b6| true).fold(vec![a5.clone()], |c7, d8| c7.clone()).into_iter().into_iter().fold((match (*b1) { e9 @ (3_i64..=9_i64) => ((*b1), a5.clone()), a10 => ((*b1), a5.clone()) }), |b11, c12| Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()).into_iter().chain(vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default()].into_iter()).fold(b11.clone(), |(d13, e14), a15| b11.clone()));
        }
        d18 @ (1_i64) if Some(vec![29_usize, 1_usize]).into_iter().filter(|e19| false).chain(vec![vec![29_usize], vec![5_usize], vec![7_usize]].into_iter()).fold(false, |a20, b21| a20) => {
            a0.price = vec![d18, (*b1), (*b1)].into_iter().take_while(|c22| (match &(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Some((*b1))) { (_, None) if Some((*c22)).into_iter().take_while(|d23| false).fold(false, |e24, a25| e24) => Some(Some(String::from("日本語"))).into_iter().all(|b26| true), (c27, Some((0..=6))) => (if true { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or(true), (d28, e29) => false })).fold(Some(vec![i32::MAX]).map_or_else(|| Decimal::from(i64::MAX), |a30| (if true { Decimal::new(999_i64, 3_u32).unwrap_or_default() } else { Decimal::new(999_i64, 1_u32).unwrap_or_default() })), |b31, c32| vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::ZERO, b31].into_iter().step_by(0_usize).take_while(|d33| false).next().into_iter().take(7_usize).filter(|e34| false).sum::<Decimal>());
        }
        a35 => {
            let mut b36 = a35;
        }
    }
    Ok(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_031(cx: &mut Device, mut a0: i32, b1: &Vec<Decimal>) -> FlowResult<(Vec<String>, i32)> {
    {
        let mut c2 = 0_i32;
        while c2 < 2_i32 && Some(Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())).is_some_and(|d3| true) {
            c2 += 1_i32;
            let ((b6, c7), d8) = ({ let a5 = a0; (if false { ((c2, a0), b1.clone()) } else { ((a0, a0), b1.clone()) }) });
        }
    }
    'l14: for e14 in (if true { Some(b1.clone()) } else { Some(b1.clone()) }).into_iter().fold((if false { vec![DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(0_i64).unwrap_or_default()] } else if false { vec![DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default()] }), |e9, a10| ({ let b11 = a0; e9.clone() })).into_iter().take_while(|c12| (1_i64 != Decimal::new(12345_i64, 2_u32).unwrap_or_default()).min((if true { Ok(a0) } else { Err(FlowError::Offline) }).is_ok())) {
        let Some(a15) = (if false { Some(a0) } else { None }) else {
            break;
        };
        Some(b1.clone()).clamp(Some(b1.clone()), Some(b1.clone())).into_iter().rev().enumerate().map(|(a20, b21)| Some(b1.clone()).unwrap_or_default()).for_each(|c22| { let _ = (a15 != Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()); });
    }
    a0 *= Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().day_of_year();
    a0 = Some(vec![a0, 1000000_i32]).into_iter().map(|d23| d23.clone()).find(|e24| true).into_iter().flatten().fold((if false { Ok(5_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_owned() })) }), |a25, b26| (if false { Ok(b26) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) })).unwrap_or_default();
    Ok((vec!["aaa".to_string()], a0))
}

/// Step by step.
#[nanoflow]
pub fn flow_032(cx: &mut Device, a0: &Option<Option<usize>>) -> FlowResult<i64> {
    return Err((FlowError::Failed { code: "early".to_string(), text: flow_029(cx, 1_i32, (" \t x\n".to_string(), false))? }));
}

/// Step by step.
#[nanoflow]
pub fn flow_033(cx: &mut Device, a0: usize, mut b1: usize, c2: &i64) -> FlowResult<String> {
    match flow_004(cx, (b1 % b1)) {
        Ok(d3) => {
            'l5: for _ in vec![b1, b1, 400_usize] {
                let e9 = flow_021(cx, Some(Some("日本語".to_string())).map_or(vec![b1], |a5| vec![d3, a0]), &b1, Some(State::Done).into_iter().skip_while(|b6| true).enumerate().map(|(c7, d8)| State::Open).collect::<Vec<_>>())?;
                let Some(_) = Some(false).xor(Some(true)).and_then(|a10| (if let true = a10 { Some(d3) } else { Some(3_usize) })) else {
                    continue;
                };
                match a0.to_owned() {
                    (..=0) => {
                        let mut b11: Vec<i32> = vec![(-7_i32), (-7_i32), 29_i32].min(vec![29_i32]);
                    }
                    c12 => {
                        let mut c17: String = (flow_029(cx, ({ let d13 = a0; 0_i32 }), vec![e9].into_iter().into_iter().fold((String::from("-17"), true), |(e14, a15), b16| (e14.clone(), true)))? + " ");
                    }
                }
            }
        }
        Err(_) => {
            cx.message(format!("}}{}", c2));
        }
        Err(d18) => cx.message(d18.code()),
    }
    let mut e19 = 400_i64.saturating_sub((*c2));
    let (_, b21) = (match (if false { Ok((*c2)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }) { Ok(_) => Some(vec![e19, (*c2)]), Err((FlowError::UpdateNeeded { .. } | FlowError::Conflict { .. } | FlowError::NotCalled { .. } | FlowError::UncommittedReference { .. })) => Some(vec![(*c2), e19, (*c2)]), _ => Some(vec![(*c2), (*c2), e19]) }).map_or_else(|| (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), e19), |a20| (Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), e19));
    let mut c22 = 0_i64;
    let Some(b26) = Some(Some((-40000_i64))).map_or(vec![e19, e19, (*c2)], |d23| vec![e19]).into_iter().filter(|e24| true).filter(|a25| false).last() else {
        return Ok("-17".to_string());
    };
    b1 -= a0;
    b1 += b1;
    Ok(String::from("Ä"))
}

/// Step by step.
#[nanoflow]
pub fn flow_034(cx: &mut Device, a0: &Vec<Option<Decimal>>) -> FlowResult<Vec<Date>> {
    cx.log(Level::Warning, "Ä".to_owned());
    cx.message(format!("{{{}{}x{:0<1}", ("ab,b,,c".to_owned() + "a"), Some(false).map_or_else(|| "aaa".to_owned(), |b1| String::from("aaa")), (if true { 1_i64 } else { 0_i64 })));
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 2_i32 && true {
            c2 += 1_i32;
            let Some(a5) = Some(Some(Some(Decimal::ONE))).unwrap_or(Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default()).map_or_else(|| Some(Some(Decimal::new(5_i64, 29_u32).unwrap_or_default())), |e4| Some(Some(e4)))) else {
                break;
            };
            if let None = &i64::MAX.checked_add(i64::MAX) {
                match (-c2) {
                    (400 | 402) => {
                        let d8 = Some("A\r\nB\n\n".to_owned()).into_iter().skip(1_usize).skip_while(|b6| true).max_by_key(|c7| 400_usize).into_iter().rev().into_iter().collect::<String>().parse::<Decimal>().ok();
                    }
                    e9 => {
                        let a10: Vec<Option<Decimal>> = vec![a5, a5, a5];
                    }
                }
            } else {
                for c12 in vec![vec![i64::MIN], vec![1_i64, (-7_i64)], vec![(-7_i64), 400_i64]].into_iter() {
                    let d13 = vec!["\"{}\\".to_owned()];
                    cx.log(Level::Warning, format!("{{{}", (true && true)));
                }
                let b21 = vec![vec![1_i64], vec![i64::MIN, 10_i64, 7_i64]].into_iter().chain(vec![vec![(-40000_i64), (-7_i64), 2_i64], vec![i64::MAX]].into_iter()).collect::<Vec<_>>().into_iter().map(|e14| a5.into_iter().sum::<Decimal>()).fold(a0.iter().skip(400_usize).filter(|a15| true).fold((c2, a0.clone()), |b16, c17| b16.clone()), |(d18, e19), a20| (c2, a0.clone()));
            }
        }
    }
    let c22: Vec<Option<Decimal>> = a0.clone();
    let Some(d23) = Some(Some(Decimal::from(0_i64))).and(Some(vec![Some(Decimal::new(999_i64, 28_u32).unwrap_or_default()), Some(Decimal::from(i32::MAX))])) else {
        return Ok(vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()]);
    };
    let e24 = d23.clone();
    Ok(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_035(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: &Option<Vec<Decimal>>, d3: &Option<State>) -> FlowResult<Vec<Vec<i32>>> {
    let mut b11 = Some(Decimal::ONE).into_iter().into_iter().max_by_key(|e4| 1000000_usize).into_iter().min_by_key(|a5| String::from("").trim_start_matches("日本語").to_string()).into_iter().chain(Some(b1).map_or(vec![Decimal::new(999_i64, 0_u32).unwrap_or_default(), Decimal::from(0_i64)], |b6| vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::from(29_i64), Decimal::new(25_i64, 3_u32).unwrap_or_default()])).filter(|c7| vec![Some(State::Done), (*d3), (*d3)].into_iter().enumerate().map(|d8| d8.1).all(|e9| true)).map(|a10| Some(a10)).collect::<Option<Vec<_>>>();
    let d13 = flow_026(cx, (if false { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("日本語") })) }).unwrap_or_else(|c12| b1))?;
    if Some(Some("A\r\nB\n\n".to_string())).is_some() {
        b11 = (match b1 { 3 => Some(i64::MAX), e14 => Some(3_i64) }).map_or_else(|| vec![vec![Decimal::from(7_i32)]].max(vec![vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::from(29_i64), Decimal::new(12345_i64, 3_u32).unwrap_or_default()], vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()], vec![Decimal::new(5_i64, 28_u32).unwrap_or_default(), Decimal::from(i32::MAX), Decimal::ONE]]), |a15| vec![vec![Decimal::new(999_i64, 1_u32).unwrap_or_default(), Decimal::new(12345_i64, 29_u32).unwrap_or_default()]]).into_iter().filter(|b16| ((d13 < d13) && ({ let c17 = b16.clone(); true }))).find(|d18| (matches!(true, false) >= true.min(false)));
    } else {
        {
            let mut a20 = cx.retrieve(Task::filter(|e19| (e19.weight >= 10_i64)).order_by(|t| t.due).offset(3).limit(3))?;
            for b21 in &mut a20 {
                b21.effort = b1.rem_euclid(b1);
            }
            cx.commit_all(&mut a20)?;
        }
    }
    let Some(_) = Some(Some(State::Open)).xor(Some(Some((*d3))).flatten()) else {
        return Ok(vec![vec![b1, b1, b1], vec![(-7_i32), b1], vec![b1, b1]]);
    };
    Ok(vec![vec![b1, 5_i32], vec![b1]])
}

/// Step by step.
#[nanoflow]
pub fn flow_036(cx: &mut Device, a0: &(bool, (i64, String)), mut b1: usize) -> FlowResult<i32> {
    b1 %= 7_usize;
    b1 *= b1;
    if let (2_usize..=8_usize) = b1 {
        let Some((c2, d3)) = (if let 1_usize = vec![a0.clone(), a0.clone(), a0.clone()].into_iter().count() && false { Some((Decimal::from((-2_i32)), Decimal::new(5_i64, 1_u32).unwrap_or_default())).xor(Some((Decimal::from(400_i64), Decimal::from(i64::MAX)))) } else { Some((Decimal::ONE, Decimal::new(5_i64, 1_u32).unwrap_or_default())) }) else {
            return Err(FlowError::Offline);
        };
        let mut a10 = vec![String::new()].min(Some(vec![String::from("\"{}\\"), "Ä".to_string()]).unwrap_or_default()).into_iter().map(|e4| Decimal::ONE).chain(Some(c2).into_iter().collect::<Vec<_>>().into_iter()).fold(({ let a5 = b1; (if true { Ok(c2) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_owned() })) }) }).unwrap_or(Decimal::ZERO), |b6, c7| vec![vec![5_i64, 0_i64, (-2_i64)], vec![(-1_i64), (-1_i64)], vec![0_i64, 5_i64, 5_i64]].into_iter().fold(c2, |d8, e9| d3).clamp(c2, (Decimal::new((-35_i64), 29_u32).unwrap_or_default() % Decimal::ONE)));
    } else {
        let Some(b11) = (if true { vec![vec![Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())], vec![Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())]] } else { vec![vec![Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())], vec![Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())], vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())]] }).into_iter().flatten().into_iter().skip(b1).nth(0_usize) else {
            return Ok((-40000_i32));
        };
    }
    let c12: Vec<Vec<i64>> = vec![vec![1_i64, 2_i64, 0_i64]];
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_037(cx: &mut Device, mut a0: State, b1: Decimal) -> FlowResult<Vec<Vec<DateTime>>> {
    a0 = (if false { Some(vec!["-17".to_string(), String::from(" \t x\n")]) } else { None }).into_iter().into_iter().skip_while(|c2| (false && 3_i32.is_negative())).fold(a0, |d3, e4| a0);
    return Err((FlowError::Failed { code: "empty".to_string(), text: ({ let a5 = Decimal::ONE; String::from("Ä") }) }));
}

/// Step by step.
#[nanoflow]
pub fn flow_038(cx: &mut Device, a0: Vec<usize>) -> FlowResult<Option<i32>> {
    let mut d3: Vec<usize> = vec![1_usize, Some(a0.clone()).into_iter().fold(1_usize, |b1, c2| b1)];
    let Some(_) = Some(d3.clone()) else {
        return Err(FlowError::Offline);
    };
    let e4: Vec<usize> = vec![29_usize, (if let (State::Done | State::Open) = State::Open { 0_usize } else { 1_usize }), (if false { 7_usize } else { 7_usize })];
    d3.clear();
    Ok((match &(vec![String::new()], vec![true, true, false]) { (_, a5) => Some(10_i32), (b6, c7) => (if true { Ok(Some(400_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ab,b,,c") })) }).unwrap_or_else(|d8| Some((-40000_i32))) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_039(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Option<Option<bool>>) -> FlowResult<Option<i64>> {
    if let (3_i32..7_i32) = Some(Some(Decimal::ONE)).into_iter().fold(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), |d3, e4| d3).second() && a0.is_urgent {
        let mut a5 = c2;
    }
    match (match b1.as_str() { "ab,b,,c" => (if false { Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default()) } else { Some(Decimal::new(25_i64, 2_u32).unwrap_or_default()) }), _ => Some(Decimal::new(999_i64, 28_u32).unwrap_or_default()) }) {
        None => {
            if (vec![DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()].is_empty() && matches!(&c2, None)) {
                let d8: String = 'l7: loop {
                    let c7 = format!("{:1}", Some((-1_i32)).into_iter().step_by(0_usize).into_iter().product::<i32>());
                    break b1.clone();
                };
            }
        }
        Some(e9) => {
            let Some(_) = ({ let a10 = b1.to_owned(); Some(c2) }) else {
                return cx.fail("given-up", b1.clone());
            };
        }
        b11 => {
            let Some(c12) = (match b11.as_ref().copied() { Some(_) => (if true { Ok(Some(b1.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }).unwrap_or(Some(b1.clone())), _ => Some(b1.clone()) }) else {
                return Ok(Some((-1_i64)));
            };
        }
    }
    c2 = c2;
    {
        let mut d13 = 0_i32;
        'l15: while d13 < 1_i32 && (if let None = c2 { false } else { false }) {
            d13 += 1_i32;
            let c17 = c2.replace(Some(b1.clone()).into_iter().map(|a15| ({ let _ = (-2_i32); false })).take_while(|b16| (*b16)).into_iter().next());
        }
    }
    'l21: for b21 in &(match c2 { Some(d18) => vec![i64::MAX], None => vec![400_i64], e19 => vec![0_i64, 0_i64] }) {
        'l23: for d23 in (2_i32..=4_i32) {
            if (-7_i64).is_positive() {
                cx.show_home()?;
                let mut a25 = (if true { Some(((*b21), (*b21))) } else { None }).unwrap_or_else(|| (if let Some(Some(true)) = &c2 { ({ let e24 = (*b21); (e24, (*b21)) }) } else { ((*b21), (*b21)) }));
            } else {
                let _ = (*b21);
            }
            continue 'l21;
        }
    }
    Ok(Some(10_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_040(cx: &mut Device, a0: &(String, Decimal), b1: bool, c2: bool) -> FlowResult<Option<State>> {
    for a5 in &(match b1 { false if b1 => vec![7_usize, 1_usize], true if b1 => vec![10_usize, 29_usize, 29_usize], d3 => vec![10_usize] }) {
        let e9 = {
            let b6;
            if (Some(Decimal::new((-35_i64), 29_u32).unwrap_or_default()) <= Some(Decimal::from(3_i32))).min(false) { b6 = Some((-2_i64)).and(Some(b1)).into_iter().any(|c7| c2); } else { b6 = Some(vec!["A\r\nB\n\n".to_string()]).is_none_or(|d8| true).to_owned(); }
            b6
        };
        let d13 = vec![a0.clone(), a0.clone()].into_iter().flat_map(|a10| vec![(-40000_i32)]).take(((*a5) - (*a5))).take(vec![c2, e9].into_iter().rev().count()).fold(Some(a0.clone()), |b11, c12| b11.clone()).into_iter().count();
    }
    {
        let mut e14 = 0_i32;
        while e14 < 0_i32 && b1 {
            e14 += 1_i32;
            'l22: for c22 in ("İstanbul".to_string() + "ß").split_whitespace().map(|b16| b16.to_string()).rev().fold((if let false = true { vec![b1] } else if let (c17, d18) = a0.clone() && c2 { vec![b1, b1] } else { vec![b1] }), |e19, a20| e19.clone()).into_iter() {
                if ((!false) && c2) {
                    continue;
                } else {
                    let (d23, e24) = (Some(State::Done), 5_i32);
                    let a25 = (e24, true);
                }
            }
        }
    }
    let d28: bool = 'l27: loop {
        let mut c27: bool = b1;
        break c27;
    };
    for b31 in Some(Some((-7_i64))).clamp(Some(Some(1_i64)), Some(Some(2_i64))).as_ref().cloned().into_iter().filter(|e29| c2) {
        let c32: i64 = (-40000_i64);
    }
    let (d33, e34) = (Some(String::new()), c2);
    let _ = Some(7_i32);
    let _ = b1;
    let mut a35 = e34;
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<State>, c2: Vec<String>, d3: bool) -> FlowResult<(Vec<DateTime>, Decimal)> {
    if ({ let _ = true; Some(Some(5_i32)).is_some_and(|e4| d3) }) {
        match (*b1).xor((*b1)) {
            Some(_) => {
                if (match c2.is_empty() { true => d3, false => d3.max(d3), a5 => vec![c2.clone(), vec![String::new(), "a".to_string()], c2.clone()].into_iter().any(|b6| d3) }) {
                    let (a15, b16) = (match (if d3 { Ok(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_owned() })) }) { Ok(c7) => vec![0_i64], Err(FlowError::Invalid { .. }) => vec![1000000_i64, 29_i64, 1_i64], _ => vec![(-1_i64), (-1_i64)] }).into_iter().fold((d3, vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]), |(d8, e9), a10| vec![(*b1), (*b1), (*b1)].into_iter().take_while(|b11| d8).fold((d8, e9.clone()), |(c12, d13), e14| (c12, d13.clone())));
                } else {
                    let c17 = cx.can_read(&*a0, |o| o.title);
                }
            }
            d18 => {
                let e19 = flow_007(cx, (if d3 { Some((State::Half, 1_i32)) } else { Some((State::Done, (-40000_i32))) }))?;
            }
        }
    } else {
        let Some(d28) = (if false { Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) } else { None }) else {
            return Ok(vec![d3, d3].into_iter().rev().filter(|a20| true).collect::<Vec<_>>().into_iter().map(|b21| Some("ß".to_string()).map_or(b21, |c22| d3)).zip(Some((-2_i64)).as_ref().cloned()).map(|(d23, e24)| d23).skip((3_usize..6_usize).chain((0_usize..=2_usize)).sum::<usize>()).fold(({ let a25 = (*b1); (vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()], Decimal::from(10_i64)) }), |b26, c27| (vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()], Decimal::new(25_i64, 28_u32).unwrap_or_default())));
        };
        let mut e29: Date = d28;
    }
    let mut a30 = (*b1);
    vec![(*b1), (*b1)].into_iter().chain(vec![(*b1)]).for_each(|b31| { let _ = 0_usize; });
    let c32 = a30.replace(State::Half);
    a0.weight %= 5_i64;
    let d33 = cx.can_read(&*a0, |o| o.price);
    let e34 = cx.can_read(&*a0, |o| o.seen);
    let a35 = flow_011(cx, a0, vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()])?;
    Ok((vec![DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()], Decimal::from(1_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_042(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32) -> FlowResult<Option<Option<usize>>> {
    let c2 = flow_029(cx, b1, (String::from("ß"), false))?;
    let (d3, e4) = (b1, b1);
    let e19 = {
        let a5;
        if (match Some(vec![Decimal::ONE, Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::ZERO]) { Some(b6) => b6.clone(), c7 => vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()] }).into_iter().flat_map(|d8| Some("A\r\nB\n\n".to_owned()).into_iter().into_iter().collect::<Vec<_>>()).skip_while(|e9| e9.char_indices().map(|(a10, b11)| b11.to_string()).all(|c12| true)).step_by(c2.len()).all(|d13| false) { a5 = (if false { vec![vec![c2.clone(), c2.clone()], vec![c2.clone(), c2.clone(), c2.clone()], vec![c2.clone(), " \t x\n".to_owned(), c2.clone()]] } else { vec![vec![c2.clone(), c2.clone()]] }).into_iter().rev().rev().fold(flow_026(cx, d3)?, |e14, a15| e14); } else { a5 = vec![c2.clone()].into_iter().take(2_usize).filter(|b16| true).fold(DateTime::from_milliseconds(0_i64).unwrap_or_default(), |c17, d18| c17).start_of_hour(); }
        a5
    };
    let Some(a20) = (match c2.as_str() { "aaa" => Some(Decimal::from((-40000_i32))), "ab,b,,c" => Some(Decimal::new(999_i64, 28_u32).unwrap_or_default()), _ => Some(Decimal::new(5_i64, 3_u32).unwrap_or_default()) }).as_ref().cloned() else {
        return cx.fail("given-up", c2.clone());
    };
    if true {
        a0.weight /= vec![(-2_i64), (-2_i64), 1000000_i64].into_iter().min_by_key(|b21| a20).into_iter().skip_while(|c22| (if true { true } else { true })).product::<i64>();
    }
    Ok((match e19.millisecond() { 0 => vec![Some(40000_usize), Some(7_usize), Some(0_usize)].into_iter().into_iter().find(|d23| true), (..-1_i32) => Some(Some(0_usize)).or(Some(Some(1_usize))), e24 => Some(Some(29_usize)) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: Option<Option<bool>>, mut d3: DateTime) -> FlowResult<Option<String>> {
    for a5 in (match (if false { Ok(1000000_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(_) => Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()), Err((FlowError::NotCalled { .. } | FlowError::SessionExpired { .. } | FlowError::Gone { .. } | FlowError::Forked { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::Conflict { .. } | FlowError::Access { .. } | FlowError::Failed { .. } | FlowError::Rejected { .. } | FlowError::NotHere { .. } | FlowError::OutsideTooLate { .. } | FlowError::Computation { .. } | FlowError::Unsent { .. } | FlowError::Unknown { .. })) => (if true { Some((*b1)) } else { Some((*b1)) }), _ => Some((*b1)) }).into_iter() {
        cx.message(format!(" of {} of {a5}}}{}", 1000000_i64, d3.months_until(d3)));
        'l7: for c7 in &vec!["日本語".to_owned(), String::from(""), String::from(" \t x\n")] {
            cx.message(format!("ß{}", Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default()).map_or_else(|| Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |d8| Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())));
            d3 = (if let (None, e9) = &(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), vec![10_i64]) && false { vec![vec![1_usize, 1_usize, 3_usize], vec![7_usize]] } else if false { vec![vec![1_usize, 2_usize, 1000000_usize]] } else { vec![vec![1_usize, 7_usize, 1_usize], vec![1_usize, 10_usize, 0_usize], vec![1_usize, 1000000_usize, 5_usize]] }).into_iter().fold((if (true && true) { (if true { DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default() } else { DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }) } else { d3 }), |a10, b11| a10.clamp(DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()));
        }
    }
    let c12 = d3;
    let a15: DateTime = loop {
        if false {
            let e14: DateTime = flow_026(cx, 1_i32.max(1_i32))?;
        }
        break c12;
    };
    a0.weight /= i64::MIN;
    d3 = (match (if true { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) }) { Ok(b16) => DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), Err((FlowError::Invalid { .. } | FlowError::Unknown { .. } | FlowError::Protocol { .. } | FlowError::UpdateNeeded { .. } | FlowError::SessionExpired { .. } | FlowError::Store { .. } | FlowError::Unsent { .. } | FlowError::Rejected { .. })) => (if let State::Done = State::Half { vec![vec![(String::from(" "), true), (String::new(), true)], vec![("x=1=2".to_string(), false), ("ß".to_string(), true), (String::new(), true)]] } else { vec![vec![(String::new(), false)], vec![(String::new(), false)]] }).into_iter().flatten().filter(|c17| false).fold(a15, |d18, e19| c12), _ => a15 });
    Ok(Some("ab,b,,c".to_string()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal, c2: Decimal, d3: Vec<i32>) -> FlowResult<Option<Option<bool>>> {
    let b6: i32 = 'l5: loop {
        b1 -= flow_015(cx, &b1, ({ let a5 = d3.clone(); Some(vec![5_i64]) }))?;
        break Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()).unwrap_or(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).quarter();
    };
    match (if false { (if false { Some(Some(false)) } else { Some(Some(false)) }) } else { Some(Some(Some(true))).unwrap_or_default() }) {
        Some(c7) if vec![c7, c7, c7].into_iter().rev().filter(|d8| true).fold(true, |e9, a10| e9) => {
            let Some(b11) = (if true { Some(b1) } else { None }) else {
                return Err((FlowError::Failed { code: "early".to_string(), text: (" ".to_string() + "a") }));
            };
        }
        c12 => {
            let _ = (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), b1);
        }
    }
    let mut d13 = b1;
    if false {
        let b16 = (match b6 { (-7_i32 | -5_i32) => Some(Some(400_i64)), (1..) if cx.is_online() => Some(Some(i64::MIN)).into_iter().step_by(1000000_usize).find(|e14| false), a15 => Some(Some(Some(7_i64))).unwrap_or_else(|| Some(Some((-2_i64)))) }).unwrap_or_else(|| vec![10_i64].last().cloned());
    } else {
        cx.commit(a0)?;
    }
    'l23: for d23 in (match (match &(3_i64, true) { ((0_i64..), false) => b6, (c17, d18) => b6 }) { (1..5) => vec![Some(State::Open)], e19 => vec![Some(State::Done)] }).into_iter().rev().skip_while(|a20| vec![Some(State::Done), (*a20)].into_iter().rev().into_iter().any(|b21| (if false { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) }).unwrap_or_default())) {
        let e24 = c2;
        cx.commit(a0)?;
    }
    {
        let mut b26 = cx.retrieve(Task::filter(|a25| (((a25.weight >= 29_i64) || a25.is_urgent) && (a25.state == State::Done))).order_by_descending(|t| t.due).offset(0).limit(2))?;
        if let Some(c27) = b26.iter_mut().next() {
            c27.effort = b6;
        }
        cx.commit_all(&mut b26)?;
    }
    b1 = d13;
    for mut e29 in cx.retrieve(Task::filter(|d28| (d28.weight < i64::MAX)).limit(2))? {
        cx.commit(a0)?;
        for mut b31 in cx.retrieve(Task::filter(|a30| a30.due.is_some()).order_by(|t| t.due).limit(0))? {
            b31.title += &"a".to_owned();
            e29.weight = 29_i64;
        }
    }
    Ok(Some(Some(true)))
}

/// Step by step.
#[nanoflow]
pub fn flow_045(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Option<usize>>, c2: &State) -> FlowResult<String> {
    a0.effort = vec![b1.clone(), b1.clone()].into_iter().find_map(|d3| Some(b1.clone())).or(b1.iter().rev().skip_while(|e4| false).map(|a5| Some((*a5))).collect::<Option<Vec<_>>>()).into_iter().rev().chain(vec![b1.clone()].into_iter().collect::<Vec<_>>()).fold(Some((-1_i32)).into_iter().rev().sum::<i32>().max(0_i32), |b6, c7| (-7_i32).rem_euclid(b6));
    let mut d8 = cx.create(Task { state: c2.to_owned(), seen: Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), ..Task::default() })?;
    let _ = flow_029(cx, vec![(-40000_i32), 3_i32].into_iter().filter(|e9| true).chain(vec![i32::MAX, i32::MIN].into_iter()).product::<i32>(), ("a".to_string(), false))?;
    a0.weight = (flow_017(cx, &d8, vec![(-1_i32)].into_iter().product::<i32>(), &Some(vec![(*c2)]).into_iter().into_iter().enumerate().map(|a10| vec![(*c2)]).max())? as i64);
    let c17: State = 'l12: loop {
        {
            let mut c12 = 0_i32;
            'l14: while c12 < 4_i32 && cx.is_online() {
                c12 += 1_i32;
                if Some(vec![29_i64, 3_i64, 1_i64]).or_else(|| Some(vec![1_i64, 1_i64])).into_iter().all(|e14| true) {
                    a0.effort = c12;
                } else {
                    cx.invalid(&*a0, |o| o.due, vec![Some(7_i32), Some(c12)].into_iter().fold("".to_string(), |a15, b16| a15.clone()));
                }
            }
        }
        break (*c2);
    };
    let e24 = (String::from("Ä") + "日本語").split("Ä").map(|d18| d18.to_string()).fold(Some((*c2)).into_iter().fold(("日本語".to_string(), Decimal::ONE), |(e19, a20), b21| (e19.clone(), a20)), |c22, d23| c22.clone());
    Ok(flow_029(cx, a0.effort, (String::from(""), true))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_046(cx: &mut Device, a0: &mut Obj<Task>, b1: &DateTime, c2: (usize, i32)) -> FlowResult<(String, i64)> {
    let (d3, e4) = ((*b1), (*b1));
    cx.commit(a0)?;
    let d8 = {
        let a5;
        if true { a5 = (match (if true { Ok(2_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }) { Ok(b6) => (*b1), Err(_) => d3, _ => (*b1) }).min((*b1).start_of_hour()); } else { a5 = (if let c7 @ (..=400_i64) = (-1_i64) { d3 } else { DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() }).start_of_year(); }
        a5
    };
    let a10 = {
        let e9;
        if (a0.weight >= (1_i64 + 1000000_i64)) { e9 = cx.now(); } else { e9 = cx.now(); }
        e9
    };
    'l12: for c12 in ((-3_i64)..1_i64) {
        let mut c17 = (if vec![vec![0_usize]].into_iter().fold(vec![Some((Decimal::new(5_i64, 29_u32).unwrap_or_default(), c12))], |d13, e14| vec![Some((Decimal::from(0_i32), c12)), Some((Decimal::from((-7_i32)), c12)), Some((Decimal::ONE, c12))]).into_iter().flatten().all(|(a15, b16)| a0.is_urgent) { d3.hours_until(d8) } else { 1_i64 });
        {
            let mut d18 = 0_i32;
            'l20: while d18 < 4_i32 && a0.is_urgent {
                d18 += 1_i32;
                c17 /= (d18 as i64).pow(1_u32);
            }
        }
        c17 = (-40000_i64);
    }
    vec![Some(a10)].into_iter().flatten().filter(|a25| a0.is_urgent).for_each(|b26| { let _ = (String::from("Ä") + "ß"); });
    let (c27, d28) = (if 3_i64.is_negative() { (vec![1_i32, (-40000_i32), (-40000_i32)], d3) } else { (vec![i32::MIN, 0_i32], a10) });
    a0.price = Decimal::new(25_i64, 1_u32).unwrap_or_default();
    Ok(("ß".to_string(), 3_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_047(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Date) -> FlowResult<Vec<Option<String>>> {
    let mut c2 = cx.create(Task { title: String::from("日本語"), state: State::Half, effort: Some(1_i32).into_iter().sum::<i32>(), weight: 10_i64, ..Task::default() })?;
    let mut d3 = Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default();
    b1 = d3;
    b1 = vec![true, true, true].into_iter().fold(d3, |e4, a5| (match "İstanbul".to_string().as_str() { "aaa" => b1, "ab,b,,c" => e4, _ => d3 }).first_of_year());
    let _ = flow_005(cx, (match 10_usize { (5_usize | 7_usize) => Some((-40000_i32)), b6 => Some(7_i32) }), ({ let _ = Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(); vec![Decimal::from(i64::MAX), Decimal::from(0_i64)] }), vec![d3, Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().fold(State::Half, |c7, d8| c7))?;
    cx.log(Level::Info, format!(" of {}: {d3:<12}", vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), d3].into_iter().rev().step_by(10_usize).fold(Decimal::new((-35_i64), 0_u32).unwrap_or_default(), |e9, a10| e9)));
    {
        let mut b11 = 0_i32;
        'l13: while b11 < 2_i32 && true {
            b11 += 1_i32;
            d3 = d3;
            let (_, c17) = ({ let d13 = vec![String::new()].concat(); vec![d13.clone(), d13.clone()].into_iter().map(|e14| e14.clone()).fold((d3, 0_i32), |a15, b16| a15) });
        }
    }
    Ok(({ let d18 = b1; vec![Some(" ".to_string()), Some("Ä".to_string())] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_048(cx: &mut Device, a0: i32, b1: Vec<i64>, c2: &Date) -> FlowResult<Option<Vec<usize>>> {
    let d3 = format!(" of {c2:ß>12}");
    match Some(a0) {
        None => {
            match a0 {
                -1 if Some(d3.clone()).into_iter().take(0_usize).step_by(2_usize).fold(true, |e4, a5| e4) => {
                    let mut b6 = (d3.clone(), a0);
                }
                (..3) => {
                    let mut c7 = a0;
                }
                d8 => {
                    let (e9, a10) = (400_i32, true);
                }
            }
        }
        None => {
            cx.message(d3.clone());
        }
        b11 => {
            let d13 = {
                let c12;
                if cx.is_online() { c12 = (*c2); } else { c12 = cx.today(); }
                c12
            };
        }
    }
    let mut e14: String = d3.clone();
    let mut c17 = (0_i64.pow(63_u32) * Some(400_i64).into_iter().skip_while(|a15| true).into_iter().sum::<i64>()).clamp(0_i64, flow_007(cx, ({ let b16 = e14.clone(); Some((State::Done, a0)) }))?);
    if let 1_usize = Some(Some(a0)).map_or(vec![b1.clone(), b1.clone()], |d18| vec![b1.clone()]).into_iter().take_while(|e19| false).fold(vec![a0, a0].into_iter().map(|a20| a0).count(), |b21, c22| b21) {
        let mut d23 = a0;
    }
    let d28 = {
        let e24;
        if Some(true).max(Some(true)).unwrap_or_else(|| Some(a0).into_iter().chain(vec![a0].into_iter()).rev().all(|a25| true)) { e24 = 2_i64; } else { e24 = (*c2).first_of_month().weeks_until(b1.iter().rev().fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |b26, c27| b26)); }
        e24
    };
    let e29 = (c17, d28);
    e14.push_str(&d3);
    Ok((if true { Some(vec![7_usize]) } else { None }))
}

/// Step by step.
#[nanoflow]
pub fn flow_049(cx: &mut Device, a0: Decimal, mut b1: Option<DateTime>, mut c2: Vec<bool>) -> FlowResult<String> {
    Some(c2.clone()).into_iter().filter(|d3| Some("A\r\nB\n\n".to_owned()).is_some_and(|e4| true)).step_by(1_usize).for_each(|a5| { let _ = vec![7_i64].into_iter().filter(|b6| true).into_iter().sum::<i64>(); });
    for d8 in &Some(vec![b1]).unwrap_or(vec![b1, b1]) {
        let mut e19: String = ({ let e9 = Some(State::Done).unwrap_or(State::Done); Some(c2.clone()) }).into_iter().fold(flow_029(cx, (match d8 { Some(a10) if false => (-2_i32), b11 => (-2_i32) }), Some(("ab,b,,c".to_string(), true)).unwrap_or(("-17".to_string(), true)))?, |c12, d13| (match (if true { Ok((-40000_i32)) } else { Err(FlowError::Offline) }) { Ok(e14) => c12.clone(), Err(FlowError::FirstSignInNeedsServer { name: a15, .. }) => (match (i64::MAX, vec![3_i64, 1000000_i64]) { (1, b16) => a15.clone(), (c17, d18) => "\"{}\\".to_string() }), _ => c12.clone() }));
        let mut a20: Vec<bool> = c2.clone();
    }
    let b31: i64 = 'l22: loop {
        if let (400_i32, c22 @ (0_usize)) = (1_i32, 5_usize) {
            {
                let mut d23 = 0_i32;
                'l25: while d23 < 2_i32 && 7_i64.is_positive() {
                    d23 += 1_i32;
                    c2 = (3_usize..8_usize).filter_map(|a25| Some(a0).min(Some(a0))).filter(|b26| (if let (c27, Some(State::Half)) = &(if true { ((*b26), Some(State::Half)) } else { ((*b26), Some(State::Done)) }) && true { false.to_owned() } else { true })).chain(Some(vec![a0]).unwrap_or(vec![a0, a0]).into_iter()).fold(c2.clone(), |d28, e29| c2.clone());
                    c2.sort_by_key(|a30| vec![1_i64, 7_i64]);
                }
            }
        }
        break 1_i64;
    };
    let c32: Vec<bool> = c2.clone();
    Ok(String::from("ß"))
}

/// Step by step.
#[nanoflow]
pub fn flow_050(cx: &mut Device, a0: &Vec<Vec<i64>>, b1: Vec<i64>, c2: i32) -> FlowResult<Vec<Option<Date>>> {
    if let (false, b6) = &Some(String::from("Ä")).into_iter().fold((false, String::from("\"{}\\")), |(d3, e4), a5| (true, a5.clone())) {
        let a10: String = loop {
            let e9 = ({ let d8 = (if false { vec![2_i64, 1_i64, 1_i64] } else { b1.clone() }); Some(b6.clone()) }).into_iter().collect::<Vec<_>>();
            break (b6.clone() + b6);
        };
    }
    match 29_i32 {
        b11 @ (0_i32..=6_i32) => {
            'l15: for a15 in (if let (..=-7_i32) = 5_i32 { vec![b11, b11, c2].into_iter().collect::<Vec<_>>() } else { (if false { Ok(vec![c2, b11]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).unwrap_or(vec![c2, c2]) }).into_iter().filter_map(|c12| Some(Some(DateTime::from_milliseconds(86400000_i64).unwrap_or_default()))).rev().filter(|d13| true) {
                match b11 {
                    (-1_i32 | 1_i32) => {
                        let mut b16: i32 = Some(c2).unwrap_or_else(|| c2);
                    }
                    (0_i32..) => {
                        let mut d18 = vec![(b11 as i32), (match b11 { (1_i32..5_i32) => c2, c17 => b11 })];
                    }
                    e19 => {
                        let (d23, e24) = ({ let a20 = Some(b11); a0.iter().fold((b11, a0.clone()), |b21, c22| b21.clone()) });
                    }
                }
                if vec![a15, a15].into_iter().fold((if false { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_owned() })) }), |a25, b26| (if false { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ab,b,,c") })) })).unwrap_or_else(|c27| (if false { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_owned() })) }).unwrap_or_else(|d28| true)) {
                    let a30: State = Some("\"{}\\".to_string()).map_or_else(|| State::Done, |e29| State::Done.max(State::Open));
                }
            }
        }
        b31 => {
            cx.log(Level::Warning, "a".to_string());
        }
    }
    let mut c32: Option<Option<i64>> = Some(Some(3_i64));
    let d33 = Decimal::from(1_i32);
    c32 = c32;
    let e34 = c32.take();
    let a35: i32 = c2;
    Ok(vec![Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())])
}

/// Step by step.
#[nanoflow]
pub fn flow_051(cx: &mut Device, a0: Decimal) -> FlowResult<DateTime> {
    let c2 = vec![a0, a0].into_iter().map(|b1| (if false { "Ä".to_string() } else { String::from(" ") }).url_encoded()).collect::<Vec<_>>();
    if Some(true).as_ref().cloned().unwrap_or(true) {
        let c7: String = 'l4: loop {
            let Some(e4) = Some(c2.clone()) else {
                break ({ let _ = vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()]; "-17".to_string() });
            };
            break ((if let (-1_i64..3_i64) = 400_i64 && false { "-17".to_owned() } else { "ab,b,,c".to_owned() }) + &(0_usize..=2_usize).step_by(40000_usize).fold(String::new(), |a5, b6| a5.clone()));
        };
        let Some(_) = Some(Decimal::new((-35_i64), 28_u32).unwrap_or_default()) else {
            return Ok(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default());
        };
    }
    let e9: Decimal = (({ let d8 = Some(i64::MIN).into_iter().product::<i64>(); flow_015(cx, &a0, Some(vec![5_i64]))? }) % (-a0));
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 2_i32 && true {
            a10 += 1_i32;
            'l13: for d13 in c2.clone() {
                let c22 = {
                    let e14;
                    if true.clamp((false && true), (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d13.clone() })) }).unwrap_or_else(|a15| true)) { e14 = vec![Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::ONE, a0].into_iter().chain(vec![a0, a0, e9]).take_while(|b16| true).fold(Some(d13.clone()), |c17, d18| c17.clone()).into_iter().zip(vec![a10, 2_i32]).map(|e19| format!("{d13}")).chain(c2.iter().cloned().collect::<Vec<_>>()).fold(a0, |a20, b21| a0.ceil()); } else { e14 = Decimal::new((-35_i64), 2_u32).unwrap_or_default(); }
                    e14
                };
                let d23: Decimal = Decimal::ZERO;
                'l26: for b26 in Some(Some(Some(3_usize)).map_or(a0, |e24| Decimal::new(25_i64, 1_u32).unwrap_or_default())).into_iter().rev() {
                    let c27: Vec<String> = c2.clone();
                    let d28: Decimal = b26;
                }
            }
            cx.log(Level::Info, format!("{{{:12}: {}", true, true));
        }
    }
    let e29: Decimal = e9;
    Ok(DateTime::from_milliseconds(86400000_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_052(cx: &mut Device, mut a0: i32, b1: Vec<i64>, c2: &i32) -> FlowResult<String> {
    let c7 = {
        let d3;
        if Some(b1.clone()).unwrap_or(b1.clone()).is_empty() { d3 = (match (*c2) { e4 @ (-7..) => (match (*c2) { 3 => (*c2), a5 => a5 }), (-1_i32..) => a0, b6 => a0 }); } else { d3 = (*c2).div_euclid(1000000_i32).saturating_add((-1_i32)); }
        d3
    };
    if vec![a0, c7].into_iter().zip(Some(c7)).map(|(d8, e9)| a0).skip_while(|a10| true).fold((if false { Ok(true) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }), |b11, c12| (if true { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) })).unwrap_or_else(|d13| true) {
        if ({ let _ = 0_i32; ({ let e14 = b1.clone(); false }) }) {
            {
                let mut a15 = 0_i32;
                'l17: while a15 < 4_i32 && Some(true).unwrap_or(false) {
                    a15 += 1_i32;
                    let _ = (Some(b1.clone()).into_iter().enumerate().map(|c17| b1.clone()).map(|d18| d18.clone()).any(|e19| false) as i32);
                    let e24 = flow_009(cx, &a15.is_positive(), (if true { Ok((-2_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) }).unwrap_or_else(|a20| 5_i64), &Some((7_i64, (-7_i32))).into_iter().skip_while(|(b21, c22)| true).take(29_usize).max_by_key(|d23| "".to_owned()))?;
                }
            }
            if let (1_i32..5_i32) = (match format!("}}{c2}ß{a0:<12}").as_str() { "" => a0, "a" => vec![(*c2)].into_iter().skip_while(|a25| false).product::<i32>(), _ => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().day_of_year() }) {
                let _ = ((match Some((State::Done, Decimal::from(1000000_i32))) { None => 400_i32, Some((State::Half, b26)) => (-2_i32), c27 => (*c2) }) + (*c2));
                let d28 = b1.clone();
            } else {
                let _ = c7.div_euclid((*c2));
            }
        }
    }
    let mut e29 = a0;
    let mut a30: i32 = c7;
    let b31: Vec<i32> = vec![a30, (*c2), e29];
    Ok("日本語".to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_053(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Date>) -> FlowResult<i32> {
    a0.weight %= (if false { vec![Some(i64::MAX), Some((-1_i64))] } else { vec![Some(i64::MIN)] }).into_iter().flatten().sum::<i64>();
    let d8 = {
        let c2;
        if (match Some(b1).unwrap_or(b1) { Some(d3) => ({ let e4 = b1; false }), Some(a5) => false, _ => true }) { c2 = (if false { vec!["Ä".to_string(), "A\r\nB\n\n".to_string(), "-17".to_owned()] } else { vec!["a".to_string(), String::from("aaa"), String::from("a")] }).into_iter().rev().fold(flow_005(cx, Some(i32::MIN), vec![Decimal::new(12345_i64, 0_u32).unwrap_or_default()], State::Half)?, |b6, c7| b6); } else { c2 = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(); }
        c2
    };
    if (match b1 { Some(e9) => false, None => false, a10 => false }).clamp(a0.is_urgent, true) {
        let mut a15 = vec![b1].into_iter().into_iter().step_by((if false { 0_usize } else { 40000_usize })).fold(Some((-1_i32)).unwrap_or_default(), |b11, c12| ((-3_i32)..=(-2_i32)).enumerate().map(|(d13, e14)| b11).sum::<i32>()).abs();
    }
    'l17: for c17 in &vec![b1].into_iter().step_by(40000_usize).collect::<Vec<_>>() {
        a0.effort = 1_i32;
        cx.commit(a0)?;
    }
    a0.effort *= ((1_i32..2_i32).product::<i32>() - Some((true, 1_i64)).map_or_else(|| 400_i32, |(d18, e19)| 3_i32));
    {
        let mut a20 = 0_i32;
        'l23: while a20 < 1_i32 && (if let Some(b21) = b1 { false } else if false { false } else { true }) {
            a20 += 1_i32;
            a0.weight -= (match b1 { Some(_) => Some((Decimal::ZERO, 1000000_usize)), Some(d23) => Some((Decimal::ONE, 10_usize)), e24 => Some((Decimal::new(5_i64, 2_u32).unwrap_or_default(), 3_usize)) }).into_iter().map(|(a25, b26)| 29_i64).enumerate().map(|c27| i64::MAX).map(|d28| d28).sum::<i64>();
            a0.price = Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default();
        }
    }
    Ok(1000000_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_054(cx: &mut Device, mut a0: Vec<(i64, DateTime)>, b1: i32) -> FlowResult<String> {
    for d3 in vec![a0.clone(), a0.clone()].into_iter().skip((b1 as usize)) {
        let Some(e4) = Some(d3.clone()) else {
            break;
        };
    }
    return Err(FlowError::Offline);
}

/// Step by step.
#[nanoflow]
pub fn flow_055(cx: &mut Device, a0: DateTime, b1: &usize, c2: &i32) -> FlowResult<Option<String>> {
    let d3: DateTime = a0;
    if (Some(State::Open) != (if false { Ok(Some(State::Open)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_else(|e4| Some(State::Done))) {
        cx.message(format!("{}{}ß{}", (if let (1_usize | 3_usize) = (*b1) { "Ä".to_owned() } else if let (5_usize | 7_usize) = (*b1) { "".to_owned() } else { "x=1=2".to_owned() }), a0.minutes_until(d3), (Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default() % Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default())));
    }
    for e9 in Some((*c2)).filter(|a5| Some(vec![String::from("a"), String::new(), "日本語".to_owned()]).map_or_else(|| false, |b6| true)).into_iter().map(|c7| d3) {
        let (a10, _) = (a0, (*b1));
    }
    let mut a15 = (if false { Ok(vec![(*b1), (*b1)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }).unwrap_or(Some((*b1)).into_iter().rev().skip_while(|b11| false).collect::<Vec<_>>()).into_iter().flat_map(|c12| vec![Decimal::new(999_i64, 28_u32).unwrap_or_default(), Decimal::from(1_i32), Decimal::from((-2_i64))]).fold((if let None = Some(a0) { d3 } else if false { d3 } else { DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }).end_of_day(), |d13, e14| DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().end_of_quarter());
    let mut d18 = (0_usize..2_usize).fold(a15, |b16, c17| DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default());
    'l20: for _ in vec![vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]].into_iter().rev() {
        for c22 in (match flow_004(cx, (*b1))? { 2_usize => vec![10_usize, (*b1)].to_vec(), (2..) => vec![(*b1)], a20 => vec![(*b1), a20, a20] }) {
            let mut e24: usize = (match (if true { Ok(String::from("ß")) } else { Err(FlowError::Offline) }) { Ok(_) => Some((*c2)).into_iter().filter_map(|d23| Some((*b1))).rev().count(), Err((FlowError::Invalid { .. } | FlowError::Model { .. } | FlowError::WithinFlow { .. } | FlowError::NotRejected { .. } | FlowError::Unknown { .. } | FlowError::Offline { .. } | FlowError::SignedOut { .. } | FlowError::Refused { .. } | FlowError::WrongPassword { .. } | FlowError::TimedOut { .. } | FlowError::UpdateNeeded { .. })) => (*b1), _ => (*b1) });
        }
        let mut a25 = d3;
    }
    Ok(Some("A\r\nB\n\n".to_string()))
}

/// Step by step.
#[nanoflow]
pub fn flow_056(cx: &mut Device, a0: Option<State>, b1: &Vec<i64>, c2: Decimal) -> FlowResult<(Vec<usize>, (i64, usize))> {
    let mut d3 = b1.clone();
    if let None = (if false { vec![State::Half, State::Done] } else { vec![State::Half, State::Open, State::Open] }).into_iter().take(10_usize).max() {
        cx.log(Level::Info, format!(" of {}", DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().second()));
        cx.log(Level::Warning, "-17".to_owned().trim_end_matches(&"A\r\nB\n\n".to_string()).to_string().trim_end().to_string());
    } else {
        d3 = d3.to_vec();
        d3.dedup();
    }
    let Some(e4) = (if true { Some(b1.clone()) } else { None }) else {
        return Ok((vec![3_usize, 0_usize, 40000_usize], (10_i64, 2_usize)));
    };
    d3 = d3.clone();
    let mut a10: Vec<i64> = vec![vec![(-2_i64), 5_i64, 29_i64], e4.clone()].into_iter().map(|a5| (match &(7_i32, true) { (b6 @ (..3_i32), c7) => Some(1_i64), ((-1_i32 | 1_i32), true) => Some(2_i64), d8 => Some((-2_i64)) }).into_iter().into_iter().step_by(Some(a5.clone()).into_iter().step_by(1_usize).map(|e9| e9.clone()).count()).sum::<i64>()).rev().collect::<Vec<_>>();
    let mut b11 = (2_i64..=5_i64).product::<i64>();
    let d13 = {
        let c12;
        if b11.is_positive() { c12 = b11; } else { c12 = b11; }
        c12
    };
    Ok(vec![Some(b11)].into_iter().flatten().skip_while(|e14| false).fold((vec![2_usize, 29_usize], (d13, 1_usize)), |a15, b16| a15.clone()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_057(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Option<Option<State>>) -> FlowResult<String> {
    'l9: for e9 in Some(Some(b1.clone()).into_iter().filter(|d3| false).skip(0_usize).collect::<String>()).into_iter().flat_map(|e4| Some(e4.clone()).into_iter().chain(vec![e4.clone()]).take_while(|a5| true).fold(vec![vec![State::Done]], |b6, c7| vec![vec![State::Open, State::Done], vec![State::Open, State::Half], vec![State::Open, State::Open]])) {
        match (match Some(Some(Some(State::Open))).flatten() { Some(Some((State::Open | State::Done))) => (DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), Some(true)), None if a0.is_urgent => (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), Some(true)), a10 => (DateTime::from_milliseconds(0_i64).unwrap_or_default(), Some(true)) }) {
            (b11, _) => {
                match Some(vec![1000000_usize]).into_iter().skip(1_usize).nth(3_usize).filter(|c12| a0.is_urgent) {
                    Some(d13) => {
                        let e14 = c2.take();
                    }
                    Some(a15) if vec![Some(State::Done), Some(State::Half), Some(State::Done)].into_iter().map(|b16| Some(State::Half)).into_iter().all(|c17| true) => {
                        let e19 = cx.count(Task::filter(|d18| d18.title.ends_with("")).order_by_descending(|t| t.due).limit(0))?;
                    }
                    a20 => {
                        let mut c22 = cx.create(Task { title: b1.clone(), state: ({ let b21 = b1.clone(); State::Open }), is_urgent: true, ..Task::default() })?;
                    }
                }
            }
            (d23, e24) => {
                c2 = c2.iter().cloned().nth(1_usize);
            }
        }
        if ((match (if true { Ok(400_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) { Ok(a25) => DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), Err(FlowError::Invalid { entity: b26, .. }) => DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), _ => DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() }) != flow_027(cx, Some(Some(2_usize)), Some(i64::MIN))?) {
            let mut c27 = e9.clone();
        } else {
            let c32 = c2.replace(vec![e9.clone(), e9.clone()].into_iter().flat_map(|d28| vec![d28.clone(), d28.clone()]).enumerate().map(|e29| e9.clone()).fold(Some(State::Done), |a30, b31| a30));
            let d33: Option<Option<State>> = Some(Some(State::Half));
        }
    }
    let (e34, a35) = (b1.clone(), c2);
    let b36 = cx.can_read(&*a0, |o| o.seen);
    let d38 = cx.count(Task::filter(|c37| (((c37.effort < i32::MIN) || (c37.price >= Decimal::ONE)) && (!(c37.weight != 7_i64)))).limit(3))?;
    let a40 = cx.count(Task::filter(|e39| (e39.is_urgent || (!(e39.price != Decimal::new(999_i64, 3_u32).unwrap_or_default())))).limit(1))?;
    let mut b41: Option<String> = Some(String::from(""));
    a0.weight = d38;
    Ok(e34.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_058(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<(i64, usize)>, c2: Decimal) -> FlowResult<bool> {
    let Some(e4) = Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_else(|| vec![b1.clone(), b1.clone(), b1.clone()]).into_iter().take(400_usize).map(|d3| d3.clone()).last() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: (if let (..=400_i64) = 29_i64 { "ß".to_owned() } else if false { "A\r\nB\n\n".to_owned() } else { "ß".to_owned() }) }));
    };
    let Some(b6) = vec![e4.clone(), vec![(1_i64, 7_usize)], e4.clone()].get(({ let a5 = e4.clone(); 7_usize })).cloned() else {
        return Err(FlowError::Offline);
    };
    for a10 in Some(vec![State::Open]).map_or_else(|| Some(vec!["Ä".to_owned(), String::new(), "日本語".to_owned()]), |c7| Some(vec!["ab,b,,c".to_string(), String::from("Ä"), " ".to_string()])).into_iter().flat_map(|d8| Some(vec![b1.clone(), b6.clone()]).unwrap_or(vec![b1.clone(), e4.clone(), b6.clone()])).collect::<Vec<_>>() {
        if vec![c2, c2].into_iter().sum::<Decimal>().is_zero() {
            let b11 = (vec![2_usize], 10_i32);
        } else {
            if false {
                let mut e14 = (if Some(c2).into_iter().all(|c12| true) { Some((match (if true { Ok((-2_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }) { Ok(d13) => (false, DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), Err(_) => (false, DateTime::from_milliseconds(86400001_i64).unwrap_or_default()), _ => (true, DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) })) } else { None });
                a0.weight += a0.weight;
            } else {
                let mut b16 = cx.create(Task { state: ({ let a15 = b6.clone(); State::Done }), effort: Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().year(), weight: DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().milliseconds_until(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), ..Task::default() })?;
            }
            let d18 = cx.count(Task::filter(|c17| (c17.price < c2)).order_by(|t| t.due).limit(0))?;
        }
        let e19 = cx.can_read(&*a0, |o| o.title);
    }
    let a20: Vec<(i64, usize)> = b1.clone();
    b1 = b6.clone();
    b1 = b1.clone();
    for c22 in cx.retrieve(Task::filter(|b21| b21.due.is_none()).order_by_descending(|t| t.price).limit(4))? {
        cx.delete(c22)?;
    }
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_059(cx: &mut Device, a0: usize, mut b1: bool, mut c2: i64) -> FlowResult<Option<Option<i64>>> {
    if let false = b1 && b1 {
        for e4 in (1_i64..2_i64) {
            let a10: Option<String> = (if Some(b1).into_iter().take_while(|a5| b1).fold(b1, |b6, c7| b1) { Some((0_i64..=5_i64).fold(String::from(" \t x\n"), |d8, e9| d8.clone())) } else { None });
            let mut b11 = a10.iter().nth(3_usize).cloned();
            b11 = a10.clone();
        }
        let c12 = c2;
    } else {
        let c17 = {
            let d13;
            if cx.is_online() { d13 = (if vec![c2, c2, c2].into_iter().take_while(|e14| b1).enumerate().map(|a15| c2).all(|b16| b1) { format!("}}{:*<12.5}", " ".to_owned()) } else { format!("}}{:ß>5}", 1_i32) }); } else { d13 = format!(": {} of {:>.1}", 0_i32, "Ä".to_owned()); }
            d13.clone()
        };
    }
    c2 -= c2;
    let d28 = {
        let d18;
        if Some(b1).into_iter().chain(vec![true].into_iter()).map(|e19| e19).fold(vec![Decimal::ZERO, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::from(1_i32)].into_iter().rev().filter(|a20| b1).any(|b21| b1), |c22, d23| Some(vec![a0, a0, a0]).is_some()) { d18 = (match (0_i64..1_i64).map(|e24| e24).take_while(|a25| b1).all(|b26| b1) { true => (if b1 { a0 } else { a0 }), c27 => a0 }); } else { d18 = a0; }
        d18
    };
    let (a30, b31) = (match format!("{:ß^} of {}", DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), i32::MAX).as_str() { "Ä" => (DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), d28).clamp((DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), d28), (DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), 400_usize)), "aaa" => (match c2 { (..=0_i64) => (DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), d28), (400_i64..404_i64) if b1 => (DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), d28), e29 => (DateTime::from_milliseconds(1_i64).unwrap_or_default(), d28) }), _ => (DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), a0) });
    let mut c32 = ((-7_i64), (-7_i32));
    let mut d33 = vec![c2];
    let (e34, a35) = (d33.clone(), d33.clone());
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_060(cx: &mut Device, mut a0: i64) -> FlowResult<String> {
    'l5: for a5 in ((-1_i64)..=3_i64).map(|b1| b1).fold(vec![vec![a0, a0, a0], vec![a0, a0, a0], vec![a0, a0]], |c2, d3| c2.clone()) {
        let _ = (vec![1_usize, 29_usize], a5.clone());
    }
    let Some(_) = (if false { (if true { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_string() })) }) } else { (if true { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("") })) }) }).ok() else {
        return cx.fail("given-up", vec![a0, a0, (-2_i64)].into_iter().zip(vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]).map(|b6| a0).fold("İstanbul".to_owned(), |c7, d8| c7.clone()));
    };
    a0 *= (-a0);
    let mut b11 = (match (if let -1_i64 = i64::from((-2_i32)) && false { a0 } else if let (..=0_i64) = a0 && true { 2_i64 } else if let (3_i64 | 5_i64) = a0 && true { a0 } else { a0 }) { e9 @ (-1..3) if cx.is_online() => 0_i64.saturating_add(e9.signum()), 3 => Some(a0).into_iter().find_map(|a10| Some(a10)).unwrap_or_default(), _ => a0 });
    Ok((2_i64..7_i64).take_while(|c12| "A\r\nB\n\n".to_string().contains(&" ".to_owned())).fold(flow_029(cx, i32::MAX, ("İstanbul".to_string(), false))?, |d13, e14| Some(d13.clone()).map_or_else(|| d13.clone(), |a15| d13.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Vec<i64>>, mut c2: String, d3: Option<Vec<usize>>) -> FlowResult<i32> {
    let e4 = (if true { Ok(d3.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or_default();
    let a5: String = c2.clone();
    cx.message(format!("{} of {:*<}: {}", 400_i32, DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), (c2.clone() + &a5)));
    if cx.is_online() {
        if let Some(mut c7) = cx.first(Task::filter(|b6| (!(b6.effort < i32::MAX))).limit(1))? {
            match (if true { Some(vec![1_usize]) } else { None }) {
                Some(d8) => {
                    let mut a10 = Some(Some(d3.clone()).into_iter().flat_map(|e9| vec![i64::MIN]).collect::<Vec<_>>());
                }
                _ => {
                    cx.message(format!(": {:0<}{a5}{{{:^}", 5_i64, DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default().second()));
                }
            }
            let c12: Option<Vec<usize>> = Some((if true { Ok(vec![7_usize, 2_usize]) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).unwrap_or_else(|b11| vec![2_usize]));
        }
        {
            let mut d13 = 0_i32;
            'l17: while d13 < 2_i32 && c2.clone().chars().map(|e14| e14.to_string()).any(|a15| false) {
                d13 += 1_i32;
                if (if false { false } else { true }).to_owned() {
                    let mut c17: Option<Vec<i64>> = b1.clone().into_iter().into_iter().min();
                    let e19 = cx.count(Task::filter(|d18| d18.is_urgent).order_by_descending(|t| t.due).offset(1).limit(0))?;
                } else {
                    cx.show_home()?;
                    let a20 = Some(Some(c2.clone())).flatten().into_iter().rev().last().unwrap_or_default();
                }
            }
        }
    }
    c2 = (a5.clone() + &a5);
    let (b21, c22) = (c2.clone(), c2.clone());
    c2.push('🦀');
    if Some((-7_i32)).map_or(Some(b21.clone()), |d23| Some(c2.clone())).into_iter().into_iter().any(|e24| (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b21.clone() })) }).unwrap_or_default()) {
        let e29: i64 = 'l26: loop {
            'l28: for d28 in (if true { Some(b1.clone()) } else { None }).into_iter().map(|b26| b26.clone()) {
                cx.invalid(&*a0, |o| o.title, a5.clone());
                cx.commit(a0)?;
                cx.commit(a0)?;
            }
            break flow_027(cx, Some(Some(1_usize)), Some(1_i64))?.minutes_until((if let 0_i32 = i32::MAX && true { DateTime::from_milliseconds(86400001_i64).unwrap_or_default() } else { DateTime::from_milliseconds(86400000_i64).unwrap_or_default() }));
        };
        if let Some(mut b31) = cx.first(Task::filter(|a30| (((a30.state == State::Done) && a30.is_urgent) && a30.is_urgent)).order_by(|t| t.effort).limit(4))? {
            'l33: for d33 in vec![Some(vec![1000000_usize, 1_usize, 2_usize]), e4.clone(), Some(vec![29_usize, 1_usize])] {
                cx.close_page()?;
            }
            cx.commit(&mut b31)?;
        }
    } else {
        for mut a35 in cx.retrieve(Task::filter(|e34| (!((e34.weight != 1_i64) || (e34.price >= Decimal::ZERO)))).order_by_descending(|t| t.price).limit(1))? {
            cx.commit(a0)?;
            a35.price = Decimal::from(i32::MIN);
        }
        cx.log(Level::Warning, format!("{a5}x{}{}", Decimal::new((-35_i64), 3_u32).unwrap_or_default(), b21.clone()));
    }
    Ok((-2_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_062(cx: &mut Device, a0: &Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Date> {
    cx.log(Level::Warning, format!("{:<12}", "ab,b,,c".to_owned().len()));
    return cx.fail("given-up", (match (if false { Ok(2_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) }) { Ok(c2) => "Ä".to_owned(), Err(FlowError::Failed { code: d3, .. }) => d3.clone(), _ => "A\r\nB\n\n".to_string() }));
}

/// Step by step.
#[nanoflow]
pub fn flow_063(cx: &mut Device, mut a0: State, b1: i32, mut c2: DateTime) -> FlowResult<State> {
    let (d3, e4) = (a0, (-2_i32));
    if let (State::Done | State::Half) = d3 && Some(Decimal::from(400_i32)).map_or(true, |a5| (Some(e4) < Some(b1))) {
        let mut b6 = cx.is_online();
        let d18: i64 = 'l8: loop {
            match b6 {
                true => {
                    cx.message(format!("ß{c2}"));
                }
                d8 => {
                    c2 = Some(matches!(d8, true)).into_iter().map(|e9| Some((1_usize, d3)).into_iter().fold(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |a10, (b11, c12)| a10).end()).fold(c2, |d13, e14| vec![Some(d3), Some(a0)].into_iter().filter(|a15| d8).take((10_usize - 400_usize)).fold(e14, |b16, c17| b16));
                }
            }
            break DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default().years_until(c2);
        };
    }
    let (e19, a20) = (if false { Some((c2, vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()])) } else if let (1_i32..=7_i32) = b1 && false { Some((c2, vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()])) } else { Some((c2, vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()])) }).unwrap_or_else(|| (DateTime::from_milliseconds(0_i64).unwrap_or_default(), vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]));
    if cx.is_online() {
        if (match 2_i32 { (400_i32..=406_i32) if false => true, 400_i32 => true, b21 => false }).to_owned() {
            let a25 = {
                let c22;
                if vec![Some(d3)].into_iter().flatten().fold((vec![false, false, false] >= vec![true, true, false]), |d23, e24| d23) { c22 = i64::MIN; } else { c22 = 3_i64; }
                c22
            };
            cx.log(Level::Info, format!(": {:12}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()));
        }
    }
    let b26: i32 = e4;
    a0 = d3;
    Ok(a0)
}

/// Step by step.
#[nanoflow]
pub fn flow_064(cx: &mut Device, a0: Option<Option<String>>, mut b1: Vec<String>) -> FlowResult {
    cx.message(format!("{}{:*<5}", Some(b1.clone()).into_iter().into_iter().any(|c2| false), (match &a0.clone() { Some(d3) => 7_usize, Some(Some(e4)) if false => 0_usize, a5 => 1000000_usize })));
    let mut b6: Option<Option<String>> = Some((if true { Some("".to_owned()) } else { None }));
    let (d8, e9) = (if let Some(c7) = &a0 && (!true) { (a0.clone(), b6.clone()) } else { (a0.clone(), a0.clone()) });
    cx.message(format!(": {}{{{}{}", 1000000_i64.div_euclid(400_i64), ({ let _ = true; 0_i32 }), 400_i64.to_owned()));
    b1.sort_by_key(|a10| Some(b6.clone()).max(Some(b6.clone())).into_iter().filter(|b11| (i32::MAX >= Decimal::ONE)).fold(1000000_i64, |c12, d13| c12));
    let mut b16 = (if false { vec![Some(vec![true, false])].into_iter().map(|e14| e14.clone()).find(|a15| false) } else if true { Some(Some(vec![true, true, true])) } else { Some(Some(vec![false, false])) }).into_iter().flatten().min();
    b1 = vec![vec![a0.clone()].into_iter().rev().fold(String::from("ß"), |c17, d18| c17.clone())];
    if (match e9.clone() { Some(Some(e19)) => vec![a0.clone(), e9.clone()], Some(Some(_)) => vec![d8.clone(), e9.clone()], a20 => vec![a0.clone(), a0.clone()] }).into_iter().filter(|b21| (if true { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default()).fold(false, |c22, d23| c22) {
        b1.sort_by(|e24, a25| e24.cmp(a25).then(a25.cmp(e24)));
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_065(cx: &mut Device, a0: &Option<Vec<i32>>, b1: &Vec<String>, mut c2: usize) -> FlowResult<Option<Option<usize>>> {
    let a5: Decimal = loop {
        let mut e4 = (if false { vec![Some(1000000_i64), Some((-2_i64)), Some(0_i64)].contains(&Some((-2_i64))) } else { (if let State::Half = State::Done { Some(true) } else { Some(true) }).unwrap_or_else(|| (if false { false } else { true })) });
        break Decimal::from(2_i64);
    };
    let c7 = Some(vec![a5, a5]).to_owned().map_or_else(|| DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), |b6| DateTime::from_milliseconds(0_i64).unwrap_or_default()).minute();
    cx.message(format!("{}", a5));
    cx.message(format!(" of {}x{}", c7, a5));
    let d8 = (2_i32..=6_i32).product::<i32>();
    c2 *= 1_usize;
    Ok((match Some(c2).unwrap_or(c2) { (29_usize..) => vec![Some(c2)].into_iter().next(), e9 => (match a0 { Some(a10) => Some(Some(c2)), None => Some(Some(e9)), b11 => Some(Some(c2)) }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_066(cx: &mut Device, a0: i32, b1: &bool) -> FlowResult<Option<i64>> {
    let c2: i32 = (-a0);
    return cx.fail("given-up", FlowError::Offline.code().to_string());
}

/// Step by step.
#[nanoflow]
pub fn flow_067(cx: &mut Device, a0: i64, b1: Option<(i64, Decimal)>) -> FlowResult {
    let Some(d3) = Some(vec![1_i32, 0_i32, 1000000_i32]).map_or_else(|| vec![Some(7_usize), Some(2_usize), Some(1_usize)], |c2| vec![Some(3_usize)]).into_iter().next() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: ("aaa".to_string() + &"x=1=2".to_owned()) }));
    };
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 3_i32 && (if false { Ok(10_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).is_ok() {
            e4 += 1_i32;
            let c12 = vec![a0, a0, a0].into_iter().rev().fold((d3, vec![a0, a0]), |(b6, c7), d8| (d3, c7.clone())).max(vec![(-40000_i32), e4].into_iter().rev().chain(vec![e4]).fold((d3, vec![a0, 7_i64, a0]), |(e9, a10), b11| (e9, a10.clone())));
        }
    }
    let e19 = {
        let d13;
        if vec![b1, b1, b1].to_vec().into_iter().map(|e14| b1).fold(true, |a15, b16| (if a15 { a15 } else { a15 })) { d13 = a0; } else { d13 = (if vec![d3, d3, d3].into_iter().any(|c17| true) { (match Some(Some(false)) { Some(Some(false)) => a0, d18 => a0 }) } else { DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().months_until(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) }); }
        d13
    };
    cx.log(Level::Info, format!("ß{}", "İstanbul".to_string()));
    if ((-40000_i32) != (-7_i32)) {
        let (e24, a25) = (1_usize..3_usize).skip_while(|a20| true).skip_while(|b21| false).fold((b1, a0), |c22, d23| c22);
    } else {
        let mut b26: String = String::new();
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: Date, mut b1: Vec<Date>, c2: &Date) -> FlowResult<Vec<Option<String>>> {
    b1 = Date::of(0_i32, (if false { (-2_i32) } else { 1000000_i32 }), ((-2_i32)..=0_i32).map(|d3| d3).zip(vec![Decimal::ZERO, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]).map(|e4| 1_i32).product::<i32>()).into_iter().filter_map(|a5| Some(" \t x\n".to_string())).enumerate().map(|(b6, c7)| (format!("{:>5.2}{{{}", true, i64::MAX) + &c7)).fold(Some(Some(0_i64)).or(Some(Some(0_i64))).map_or(b1.clone().into_iter().zip(vec![Decimal::ONE, Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::ZERO]).map(|(d8, e9)| a0).step_by(2_usize).collect::<Vec<_>>(), |a10| (match a10 { None => b1.clone(), Some(b11) => b1.clone(), c12 => b1.clone() })), |d13, e14| b1.iter().nth(3_usize).cloned().into_iter().skip((2_i32 as usize)).skip_while(|a15| (match Some(10_usize) { Some((5_usize | 7_usize)) => false, b16 => false })).collect::<Vec<_>>());
    let mut c17 = flow_005(cx, Some((-40000_i32)), (if true { vec![Decimal::from(29_i32), Decimal::from(1000000_i32)] } else { vec![Decimal::ZERO, Decimal::new(999_i64, 29_u32).unwrap_or_default()] }), State::Done)?;
    if ((1_i32 as i64) >= Decimal::new(12345_i64, 29_u32).unwrap_or_default()) {
        b1.sort();
        if cx.is_online() {
            let e19: Date = 'l19: loop {
                b1.reverse();
                break a0.last_of_month();
            };
            let Some(e24) = (if let ((b21, _), c22) = &(if let Some(a20) = Some(Some(State::Open)) && true { ((true, (-7_i64)), Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())) } else { ((false, (-1_i64)), Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())) }) && (e19 >= a0) { Some((*c2)).filter(|d23| false) } else { Some(e19) }) else {
                return Ok(vec![Some("Ä".to_string()), Some("-17".to_string()), Some("a".to_owned())]);
            };
        }
    }
    let a25 = true;
    let mut b26 = vec![vec!["aaa".to_string(), "\"{}\\".to_owned()], vec!["aaa".to_owned(), "-17".to_owned()], vec!["\"{}\\".to_owned()]];
    let mut c27: String = " \t x\n".to_string();
    match flow_005(cx, Some(3_i32), vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default()], State::Open) {
        Ok(_) => {
            cx.message(format!("{}", a25));
        }
        Err(FlowError::Invalid { entity: d28, .. }) => {
            let mut e29: Vec<Vec<String>> = b26.clone();
        }
        Err(a30) => cx.message(a30.code()),
    }
    let mut b31 = c27.clone();
    Ok(vec![Some(c27.clone()), Some(b31.clone()), Some(c27.clone())])
}

/// Step by step.
#[nanoflow]
pub fn flow_069(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: ((String, State), usize), d3: &Option<Option<i64>>) -> FlowResult<Option<i32>> {
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 4_i32 && String::from("ab,b,,c").starts_with(&"İstanbul".to_string()) {
            e4 += 1_i32;
            let (b6, c7) = flow_013(cx, &*a0, &Some(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]).into_iter().chain(vec![vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()]]).collect::<Vec<_>>())?;
        }
    }
    b1 = b1;
    {
        let mut d8 = 0_i32;
        'l11: while d8 < 1_i32 && (if false { Ok(Decimal::from((-7_i32))) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).is_ok_and(|e9| true) {
            d8 += 1_i32;
            let mut d13 = Some((match (*d3) { Some(Some(b11)) if true => Some(d8), None => Some(b1), c12 => Some(b1) }).into_iter().step_by(Some("Ä".to_string()).into_iter().rev().rev().count()).sum::<i32>());
            continue;
        }
    }
    a0.title += "Ä";
    b1 -= ((match (if true { Ok(10_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }) { Ok(e14) => b1, Err(FlowError::Prevented { entity: a15, .. }) => b1, _ => b1 }) * Some(b1).unwrap_or(b1));
    Ok(Some((-7_i32)).as_ref().cloned())
}

/// Step by step.
#[nanoflow]
pub fn flow_070(cx: &mut Device, a0: &(State, (bool, String)), b1: Option<Vec<i64>>) -> FlowResult<(Option<i64>, String)> {
    let d8 = (if ({ let c2 = 7_i64; true }) { vec![b1.clone()].into_iter().fold((a0.clone(), b1.clone()), |((d3, (e4, a5)), b6), c7| (a0.clone(), c7.clone())) } else { (a0.clone(), b1.clone()).clamp((a0.clone(), b1.clone()), (a0.clone(), b1.clone())) });
    'l10: for a10 in vec![29_i64, 1_i64] {
        let mut b11: i64 = flow_007(cx, Some((State::Done, (-40000_i32))))?;
        let mut e14 = vec![vec![1_i32, 1_i32], vec![5_i32], Some(a0.clone()).into_iter().fold(vec![(-40000_i32), 1_i32, 29_i32], |c12, d13| c12.clone())];
    }
    if (match a0.clone() { (a15, (b16, c17)) => b16, (d18, e19) => cx.is_online() }) {
        let a20: (State, (bool, String)) = a0.clone();
    }
    let d28 = {
        let b21;
        if ({ let a25 = ({ let ((c22, d23), e24) = d8.clone(); 5_i32 }); false }) { b21 = ((-3_i64)..2_i64).map(|b26| b26).find(|c27| false).into_iter().product::<i64>(); } else { b21 = flow_007(cx, Some((State::Open, (-1_i32))))?; }
        b21
    };
    let d33 = {
        let e29;
        if (if false { Ok(vec![d8.clone(), d8.clone(), d8.clone()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_else(|a30| vec![(a0.clone(), b1.clone()), d8.clone(), d8.clone()]).into_iter().fold("aaa".to_owned().starts_with("ab,b,,c"), |b31, c32| true) { e29 = flow_007(cx, Some((State::Open, 1_i32)))?; } else { e29 = 2_i64; }
        e29
    };
    Ok((match (if false { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }).and_then(|e34| (if true { Ok(d33) } else { Err(FlowError::Offline) })) { Ok(a35) => (Some(a35), String::new()), Err(b36) => (None, b36.to_string()) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_071(cx: &mut Device, a0: &mut Obj<Task>, b1: String, c2: &Vec<Vec<i64>>) -> FlowResult<(Option<i32>, Vec<usize>)> {
    return cx.fail("given-up", (match (if true { Ok(State::Open) } else { Err(FlowError::Offline) }) { Ok(d3) => b1.clone(), Err((FlowError::NotCalled { .. } | FlowError::Access { .. } | FlowError::Invalid { .. } | FlowError::Prevented { .. } | FlowError::WrongArguments { .. } | FlowError::Unknown { .. } | FlowError::Unsent { .. } | FlowError::UnknownFlow { .. } | FlowError::Forked { .. } | FlowError::TimedOut { .. } | FlowError::Uncommitted { .. } | FlowError::Rejected { .. })) => b1.clone(), _ => b1.clone() }));
}

/// Step by step.
#[nanoflow]
pub fn flow_072(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: State, mut d3: Option<Option<i32>>) -> FlowResult<bool> {
    'l5: for a5 in ((-2_i64)..3_i64) {
        let mut d8 = ((Decimal::ZERO + a5).trunc() - vec![c2].into_iter().chain(vec![c2, c2].into_iter()).fold(Decimal::ZERO, |b6, c7| b6).round(2_u32));
        let mut e9 = (c2 != c2);
    }
    if a0.is_urgent {
        for c12 in vec![d3, d3].into_iter().filter_map(|a10| Some(b1).or(Some(b1))) {
            let b16 = {
                let d13;
                if true { d13 = (c12 * (if true { Ok(c12) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }).unwrap_or_default()); } else { d13 = (if let State::Done = c2 { Some(false) } else if let e14 @ (-1_i64..3_i64) = i64::MAX { Some(false) } else { Some(true) }).map_or((if false { Ok(b1) } else { Err(FlowError::Offline) }).unwrap_or(b1), |a15| 3_i64); }
                d13
            };
            let _ = d3.iter().skip(40000_usize).filter(|c17| false).copied().collect::<Vec<_>>().into_iter().map(|d18| d18).last();
        }
        let c22 = d3.replace(vec![b1].into_iter().map(|e19| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().month()).take_while(|a20| (match Some(b1) { Some((..3)) => true, Some((3 | 5)) => true, b21 => false })).next());
    } else {
        let b31 = {
            let d23;
            if d3.iter().flatten().any(|e24| vec!["aaa".to_owned(), "a".to_owned(), String::from("x=1=2")].into_iter().into_iter().all(|a25| false)) { d23 = c2; } else { d23 = vec![d3, d3, d3].into_iter().fold((if true { Ok(c2) } else { Err(FlowError::Offline) }), |b26, c27| (if true { Ok(State::Done) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) })).unwrap_or_else(|d28| Some(d3).into_iter().fold(c2, |e29, a30| e29)); }
            d23
        };
        a0.effort += 400_i32;
    }
    match cx.commit(a0) {
        Ok(()) => {
            let mut c32 = cx.get(a0.as_ref())?;
        }
        Err(FlowError::Invalid { entity: d33, .. }) => {
            a0.effort -= (-2_i32);
        }
        Err(e34) => return Err(e34),
    }
    let a35 = d3.take();
    a0.weight = b1;
    Ok(true)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_073(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<String>, c2: &Date) -> FlowResult<(i32, Decimal)> {
    let mut d3 = vec![String::from("İstanbul").to_lowercase(), b1.clone().join(&"\"{}\\".to_owned())];
    let b6: Option<Option<i32>> = Some((if let ((e4, 3_i64) | (3_i64, e4)) = &(400_i64, 0_i64) { Some(Some("Ä".to_string())) } else { Some(Some(" \t x\n".to_string())) }).map_or(Some(3_i32), |a5| Some(1000000_i32)));
    let (c7, d8) = (vec![0_i32, 2_i32], b6);
    let d18 = (if true { Ok(Some((DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), "aaa".to_string()))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_string() })) }).unwrap_or(Some((DateTime::from_milliseconds(1_i64).unwrap_or_default(), "ß".to_string()))).into_iter().fold(({ let e9 = Some(" ".to_owned()); ((-1_i64), d3.clone()) }), |(a10, b11), (c12, d13)| vec![d3.clone()].into_iter().filter(|e14| false).fold((a10, vec![d13.clone(), d13.clone()]), |(a15, b16), c17| (a10, b11.clone())));
    let a20 = (match b6 { None => (b6, "ab,b,,c".to_owned()).max((b6, String::new())), e19 => (e19, " ".to_owned()) });
    let c27 = {
        let b21;
        if (if let Some(Some(1_i32)) = b6 { ("日本語".to_owned() <= "A\r\nB\n\n".to_owned()) } else { (-40000_i64).is_positive() }) { b21 = cx.today(); } else { b21 = b1.iter().map(|c22| a20.1.clone()).fold(vec![vec![(*c2), (*c2)]].into_iter().fold((*c2), |d23, e24| (*c2)), |a25, b26| (*c2)); }
        b21
    };
    Ok((10_i32, Decimal::ZERO))
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &Option<usize>, b1: &bool) -> FlowResult<Vec<bool>> {
    let mut c2 = (5_usize..=9_usize).into_iter().collect::<Vec<_>>();
    let e4 = ({ let d3 = (0_i64..=4_i64).skip((1_i64 as usize)).product::<i64>(); vec![vec![0_i32, 1_i32, 1_i32], vec![1000000_i32, 1_i32]] });
    c2 = vec![(*a0), (*a0), (*a0)].into_iter().flatten().collect::<Vec<_>>();
    let e9: (Vec<usize>, (i64, DateTime)) = (if let (1_i64 | 3_i64) = (flow_007(cx, Some((State::Done, 29_i32)))? / (-1_i64)) { (if let false = " \t x\n".to_string().contains("A\r\nB\n\n") { vec![Some((*b1))].into_iter().take(1_usize).filter(|a5| (*b1)).fold((c2.clone(), (i64::MAX, DateTime::from_milliseconds(137634567_i64).unwrap_or_default())), |(b6, c7), d8| (c2.clone(), ((-1_i64), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()))) } else if (*b1) { (c2.clone(), (0_i64, DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())) } else { (c2.clone(), (29_i64, DateTime::from_milliseconds(51234567_i64).unwrap_or_default())) }) } else { (c2.clone(), (2_i64, DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())) });
    if (*b1) {
        c2 = (if let (_, (a10, b11)) = &e9 { vec![2_usize] } else { a0.iter().copied().chain(c2.clone()).collect::<Vec<_>>() });
    }
    Ok((match matches!(1000000_i32, 1) { true => ({ let (c12, (d13, e14)) = e9.clone(); vec![(*b1)] }), true if (if (*b1) { (*b1) } else { (*b1) }) => vec![(*b1), (*b1), (*b1)], _ => vec![(*b1), (*b1), (*b1)] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_075(cx: &mut Device, a0: &mut Obj<Task>, b1: (Vec<Decimal>, Vec<String>), c2: &i32, mut d3: bool) -> FlowResult<(Vec<bool>, bool)> {
    let e4 = cx.can_read(&*a0, |o| o.weight);
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 3_i32 && d3 {
            a5 += 1_i32;
            let d8 = cx.count(Task::filter(|c7| c7.due.is_some()).limit(2))?;
        }
    }
    'l12: for _ in vec![e4, false].into_iter().flat_map(|e9| vec![e9].max(vec![d3, e4, d3])).filter(|a10| a0.is_urgent) {
        let d18: bool = 'l13: loop {
            if ({ let d13 = a0.is_urgent; d3 }) {
                let (e14, _) = (d3, (*c2));
                cx.log(Level::Info, vec![String::from("Ä")].into_iter().step_by(((-2_i32)..2_i32).step_by(1_usize).count()).skip((1_i64 as usize)).collect::<String>());
            } else {
                let mut c17 = cx.create(Task { title: String::from("ab,b,,c").url_encoded(), state: (if d3 { Ok(State::Done) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_string() })) }).unwrap_or_else(|a15| State::Done), price: vec![Decimal::new(999_i64, 0_u32).unwrap_or_default()].into_iter().skip_while(|b16| d3).sum::<Decimal>(), is_urgent: true, due: Some(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())).flatten(), seen: Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()).or_else(|| Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())), ..Task::default() })?;
            }
            break (match String::new().as_str() { "aaa" => (if e4 { Ok(((-40000_i64), 29_usize)) } else { Err(FlowError::Offline) }), "ab,b,,c" => (if d3 { Ok((400_i64, 1_usize)) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }), _ => (if true { Ok(((-2_i64), 0_usize)) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }) }).is_ok();
        };
    }
    if (d3 && e4) {
        {
            let mut e19 = 0_i32;
            'l23: while e19 < 3_i32 && Some(e19).into_iter().fold(d3, |a20, b21| true) {
                e19 += 1_i32;
                let c27 = {
                    let d23;
                    if d3 { d23 = (match (29_i64 - 3_i64) { e24 @ (0) => e4, a25 @ (..=3) => (match (if false { Ok(e4) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(b26) => d3, Err((FlowError::SessionExpired { .. } | FlowError::NotHere { .. } | FlowError::Access { .. } | FlowError::UpdateNeeded { .. } | FlowError::Offline { .. } | FlowError::SignedOut { .. } | FlowError::Unsent { .. })) => true, _ => true }), _ => a0.is_new() }); } else { d23 = e4; }
                    d23
                };
                let e29 = cx.count(Task::filter(|d28| (d28.state == State::Open)).order_by_descending(|t| t.title).limit(2))?;
            }
        }
    }
    a0.price -= (*c2);
    let a30: bool = false;
    let mut b31: bool = d3;
    cx.commit(a0)?;
    Ok((vec![d3, d3, a30], a30))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, a0: &Obj<Task>, b1: State, mut c2: Option<(DateTime, i32)>, d3: &i64) -> FlowResult<bool> {
    let Some(_) = (match b1 { (State::Done | State::Open) if true => Some(Some(0_usize)), e4 => Some(Some(1_usize)) }).max((if false { Some(Some(1000000_usize)) } else { Some(Some(5_usize)) })) else {
        return Ok((((*d3), b1) > ((*d3), b1).clamp(((*d3), b1), ((*d3), b1))));
    };
    let mut a10 = Some(vec![c2, c2]).unwrap_or_else(|| vec![c2]).into_iter().rev().rev().fold(Some(Some((DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), 10_i32))).into_iter().filter(|a5| false).fold(vec![(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), 1_i32), (DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), 7_i32)], |b6, c7| vec![(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), (-40000_i32))]), |d8, e9| d8.clone()).into_iter().into_iter().last();
    let e14: Option<(DateTime, i32)> = (if let Some((b11, c12)) = c2.xor(a10) { (if let d13 @ (0_i64..4_i64) = (*d3) { vec![(b11, (-2_i32)), (b11, c12)] } else if false { vec![(b11, c12)] } else { vec![(b11, 0_i32)] }).into_iter().next() } else { a10 });
    let a15 = 1_i64;
    if let Some((b16, c17)) = c2 {
        'l20: for _ in &(if false { Ok(vec![b16]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_string() })) }).unwrap_or_else(|d18| vec![b16, b16, b16]) {
            let a20 = a10.take();
            let _ = Some(b1);
        }
        for mut c22 in cx.retrieve(Task::filter(|b21| (b21.state == State::Open)).order_by_descending(|t| t.title).offset(4).limit(1))? {
            if let Some(mut e24) = cx.first(Task::filter(|d23| ((d23.state == State::Open) || (d23.effort >= c17))).order_by(|t| t.due).limit(2))? {
                let mut a25 = e14;
                let b26 = a10.take();
            }
            cx.commit(&mut c22)?;
        }
    } else {
        let mut c27 = Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default();
    }
    let mut d28 = cx.create(Task { title: String::from("ab,b,,c"), state: b1, weight: a15, price: Decimal::ONE, is_urgent: true, seen: Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), ..Task::default() })?;
    cx.commit(&mut d28)?;
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_077(cx: &mut Device, a0: &State) -> FlowResult<Decimal> {
    match (*a0) {
        (State::Half | State::Done) => {
            let mut d8: State = ({ let b1 = (*a0); Some(b1) }).filter(|c2| 1000000_i32.is_positive()).into_iter().fold((*a0), |d3, e4| (match (if true { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") })) }) { Ok(a5) => Some(d3).into_iter().chain(vec![(*a0), d3].into_iter()).rev().fold(e4, |b6, c7| c7), Err((FlowError::GroupTooLarge { .. } | FlowError::Protocol { .. } | FlowError::NotRejected { .. } | FlowError::FirstSignInNeedsServer { .. })) => e4, _ => (*a0) }));
        }
        e9 => {
            cx.log(Level::Info, "日本語".to_string().chars().map(|a10| a10.to_string()).rev().map(|b11| b11.clone()).collect::<Vec<_>>().into_iter().into_iter().filter(|c12| (if true { Ok(Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())) } else { Err(FlowError::Offline) }).is_err()).collect::<String>());
        }
    }
    let e14 = ({ let d13 = (*a0); (*a0) });
    let c22 = {
        let a15;
        if Some(29_usize).into_iter().all(|b16| vec![e14].into_iter().all(|c17| true)) { a15 = Decimal::from(Some(7_usize).into_iter().fold(29_i32, |d18, e19| d18)); } else { a15 = (if false { (match (if true { Ok(3_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }) { Ok(a20) => Decimal::ZERO, Err(FlowError::Failed { text: b21, .. }) => Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default(), _ => Decimal::from(1_i64) }) } else if let State::Open = e14 { Decimal::from(i64::MAX) } else { Decimal::new((-35_i64), 3_u32).unwrap_or_default() }); }
        a15
    };
    let Some(b26) = (if Some(0_i32).map_or_else(|| true, |d23| true) { (match e14 { State::Done if false => Some(c22), (State::Done | State::Half) => Some(c22), e24 => Some(c22) }) } else { Some((true, c22)).map_or(Some(c22), |a25| Some(c22)) }) else {
        return cx.fail("given-up", (String::from("日本語") + &" \t x\n".to_owned()));
    };
    'l31: for b31 in vec![vec![(*a0)]].into_iter().flatten().fold(vec![(*a0), State::Half], |c27, d28| vec![d28, d28, (*a0)]).into_iter().skip_while(|e29| false) {
        let (c32, d33) = (b31, c22);
    }
    let mut e34 = 29_usize;
    let a35 = b26;
    Ok(c22)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_078(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, c2: &bool) -> FlowResult<usize> {
    let mut d3 = (*c2);
    let mut d8: State = Some(Some(b1.clone())).unwrap_or(Some(b1.clone())).into_iter().flat_map(|e4| (if (*c2) { vec![e4.clone(), b1.clone(), e4.clone()] } else { vec![b1.clone(), e4.clone(), b1.clone()] })).filter(|a5| false).fold(a0.state, |b6, c7| State::Open).max(State::Half);
    let e9 = flow_000(cx, a0, Decimal::from(0_i32))?;
    return Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() }));
}

/// Step by step.
#[nanoflow]
pub fn flow_079(cx: &mut Device, a0: Vec<Decimal>, b1: bool, mut c2: Vec<Option<i64>>) -> FlowResult {
    cx.message(format!(": {:ß<1}{}{}", i32::MIN.saturating_sub(5_i32), 3_usize, (match Some(1_usize) { Some((1_usize | 3_usize)) => (-2_i64), Some(d3) if b1 => 3_i64, e4 => 400_i64 })));
    'l11: for b11 in (if b1 { Ok(vec![1000000_i64, (-1_i64), (-40000_i64)]) } else { Err(FlowError::Offline) }).unwrap_or_else(|a5| vec![5_i64, i64::MIN, 10_i64]).into_iter().into_iter().take_while(|b6| matches!(10_i32, (0_i32 | 2_i32))).nth(0_usize).into_iter().filter_map(|c7| (if b1 { Ok(Some("-17".to_owned())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_owned() })) }).unwrap_or_else(|d8| Some("日本語".to_owned()))).filter(|e9| (if b1 { b1 } else { (if b1 { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: e9.clone() })) }).unwrap_or_default() })) {
        c2 = vec![(if b1 { Some(29_i64) } else { Some(i64::MIN) }), (match true { false if b1 => Some(10_i64), c12 => Some(0_i64) })];
    }
    let _ = (match Some(b1).unwrap_or_else(|| b1) { false if false => (if b1 { (b1, a0.clone()) } else { (false, a0.clone()) }), false => Some(vec![Some((-2_i64)), Some(5_i64)]).into_iter().fold((b1, a0.clone()), |(d13, e14), a15| (b1, vec![Decimal::new(5_i64, 28_u32).unwrap_or_default(), Decimal::new(999_i64, 3_u32).unwrap_or_default(), Decimal::new(999_i64, 2_u32).unwrap_or_default()])), b16 => (if b1 { (b1, a0.clone()) } else { (b1, a0.clone()) }) });
    c2.clear();
    c2 = c2.clone();
    c2 = c2.clone();
    c2 = c2.clone();
    let mut c17 = b1;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_080(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<Decimal>>, mut c2: Vec<usize>) -> FlowResult<Vec<i64>> {
    let mut e4: Vec<Option<Decimal>> = b1.iter().map(|d3| (if (Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) < Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) { (*d3) } else if true { (*d3) } else { (*d3) })).collect::<Vec<_>>();
    'l6: for b6 in vec![b1.clone(), e4.clone(), vec![Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default())]] {
        if let true = (match (if true { Ok(Decimal::new(5_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) }) { Ok(c7) => vec![c2.clone(), c2.clone()], Err((FlowError::Failed { .. } | FlowError::FirstSignInNeedsServer { .. } | FlowError::NotRejected { .. } | FlowError::NotHere { .. })) => vec![c2.clone(), c2.clone()], _ => vec![c2.clone()] }).into_iter().any(|d8| true) {
            if cx.is_online() {
                cx.log(Level::Warning, format!("{:12} of {}}}{:12}", false, vec![b1.clone(), b6.clone(), b1.clone()].into_iter().filter(|e9| true).skip(2_usize).fold("a".to_string(), |a10, b11| a10.clone()), vec![c2.clone()].into_iter().into_iter().zip(Some((-40000_i32)).into_iter().skip_while(|c12| true)).map(|d13| c2.clone()).fold(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), |e14, a15| e14)));
                cx.commit_all(a0)?;
            } else {
                cx.show_home()?;
                let c17: Vec<Option<Decimal>> = ({ let b16 = Some(Some(Decimal::from((-1_i32)))).into_iter().collect::<Vec<_>>(); Some(b6.clone()) }).unwrap_or_else(|| (if (if true { false } else { false }) { Some(Some(Decimal::ONE)).into_iter().take(0_usize).collect::<Vec<_>>() } else { e4.clone().into_iter().rev().collect::<Vec<_>>() }));
            }
        }
        let a25 = {
            let d18;
            if Some(Decimal::ZERO).into_iter().fold((if false { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_string() })) }), |e19, a20| (if false { Ok(true) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_string() })) })).unwrap_or_default() { d18 = true; } else { d18 = (match &(10_i64, Some("x=1=2".to_owned())) { ((400_i64..404_i64), b21) if true => vec![b6.clone(), b1.clone(), b6.clone()], (_, _) => vec![b1.clone(), b1.clone()], c22 => vec![b1.clone(), vec![Some(Decimal::ZERO), Some(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default())], b6.clone()] }).into_iter().filter_map(|d23| Some(true)).take(10_usize).any(|e24| e24); }
            d18
        };
    }
    e4 = e4.clone();
    cx.rollback(a0)?;
    let c27 = cx.count(Task::filter(|b26| (!(b26.state == State::Done))).order_by(|t| t.due).limit(3))?;
    let d28: i64 = c27;
    Ok(vec![d28, d28])
}

/// Step by step.
#[nanoflow]
pub fn flow_081(cx: &mut Device, a0: Vec<(DateTime, Decimal)>) -> FlowResult<Vec<Option<Date>>> {
    {
        let mut b1 = 0_i32;
        'l4: while b1 < 4_i32 && Some(vec![true, true, true]).into_iter().take(0_usize).any(|c2| true) {
            b1 += 1_i32;
            {
                let mut e4 = 0_i32;
                'l6: while e4 < 2_i32 && (if let 400_i32 = 3_i32 { true } else { true }) {
                    e4 += 1_i32;
                    for b11 in vec![3_usize, 2_usize, 1_usize].into_iter().zip(Some(Decimal::ONE).map_or_else(|| vec![State::Done], |b6| vec![State::Open])).map(|c7| c7.0.min(0_usize)).map(|d8| (match 1000000_usize { (1_usize..) if true => d8, e9 => (e9 / d8) })) {
                        let mut c12: i32 = e4;
                    }
                }
            }
        }
    }
    cx.log(Level::Warning, format!(": {}", false.max(false)));
    {
        let mut d13 = 0_i32;
        while d13 < 0_i32 && false {
            d13 += 1_i32;
            let e24 = {
                let a15;
                if Some(1_i64).into_iter().map(|b16| b16).find(|c17| false).is_none() { a15 = flow_029(cx, (d13 * d13), ({ let d18 = a0.clone(); ("İstanbul".to_string(), false) }))?; } else { a15 = (if true { Ok(vec![a0.clone(), vec![(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), Decimal::ZERO)]]) } else { Err(FlowError::Offline) }).unwrap_or_default().into_iter().take((1_usize * 1_usize)).fold((match d13 { (3_i32..7_i32) => "\"{}\\".to_owned(), e19 => "A\r\nB\n\n".to_owned() }), |a20, b21| Some("ab,b,,c".to_string()).into_iter().fold(a20.clone(), |c22, d23| d23.clone())); }
                a15.clone()
            };
            ((-1_i32)..=4_i32).into_iter().into_iter().for_each(|d28| { let _ = true; });
        }
    }
    'l31: for b31 in &Some(Some(1_i32)).map_or_else(|| vec![vec![State::Open, State::Done, State::Half]], |e29| vec![vec![State::Open, State::Done]]) {
        let mut c32 = Some((Decimal::new(25_i64, 1_u32).unwrap_or_default(), i64::MAX));
        let mut d33 = (29_i64, 0_i32);
    }
    let mut e34 = 0_i32;
    let mut a35 = Decimal::new(25_i64, 1_u32).unwrap_or_default();
    vec![e34].into_iter().for_each(|b36| { let _ = Decimal::ONE; });
    Ok(vec![Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())])
}

/// Step by step.
#[nanoflow]
pub fn flow_082(cx: &mut Device, a0: &mut Obj<Task>, b1: &(String, (i32, String)), mut c2: (i64, String)) -> FlowResult<((String, usize), (String, Date))> {
    c2 = c2.clone();
    let mut c12 = ("ß".to_string().repeat(1_usize), Some(b1.clone()).into_iter().filter(|(d3, (e4, a5))| false).map(|(b6, (c7, d8))| b1.clone()).fold(((-2_i32), String::new()), |(e9, a10), b11| (e9, a10.clone())));
    c12 = (flow_029(cx, 400_i32, ("aaa".to_owned(), true))?, Some(Some(10_usize)).map_or((5_i32, " \t x\n".to_string()), |d13| (i32::MIN, "aaa".to_string())));
    let mut d23: (bool, usize) = vec![c2.clone(), c2.clone()].into_iter().filter(|e14| false).collect::<Vec<_>>().into_iter().fold(vec![vec![String::from("a"), "A\r\nB\n\n".to_owned()], vec!["ß".to_owned()]].first().cloned().into_iter().flatten().fold((true, 29_usize), |a15, b16| Some(vec![b16.clone(), b16.clone(), b16.clone()]).into_iter().rev().fold(a15, |(c17, d18), e19| a15)), |a20, (b21, c22)| a20);
    let (a25, (b26, _)) = ({ let (e24, _) = b1.clone(); Some((Some(false), d23)).unwrap_or((Some(false), d23)) });
    match c12.clone() {
        (c27, (d28, e29)) => {
            let d33 = (match (if b26 { Ok(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: e29.clone() })) }) { Ok(a30) => c2.clone(), Err(_) => (29_i64, c27.clone()), _ => vec![vec![false, b26], vec![b26, b26, false]].min(vec![vec![true, b26], vec![false, b26]]).into_iter().flatten().fold(c2.clone(), |b31, c32| b31.clone()) });
        }
        (e34, (a35, b36)) => {
            c2 = c2.clone();
        }
        (c37, (d38, e39)) => {
            cx.rollback(a0)?;
        }
    }
    let a40 = b1.clone();
    let mut b41 = a40.clone();
    Ok((("a".to_owned(), 1000000_usize), (String::new(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())))
}

/// Step by step.
#[nanoflow]
pub fn flow_083(cx: &mut Device, a0: (i64, Vec<State>), b1: &Vec<Vec<Decimal>>) -> FlowResult<usize> {
    let (c2, d3) = (Decimal::new((-35_i64), 29_u32).unwrap_or_default(), (-2_i32));
    let e4: (i64, Vec<State>) = (match "ß".to_string().substring(10_usize, 0_usize).as_str() { "ab,b,,c" => a0.clone(), _ => a0.clone() });
    let Some((b11, c12)) = vec![(State::Half, d3)].into_iter().find(|(a5, b6)| "\"{}\\".to_string().ends_with(" ")) else {
        return Ok((if let Some(_) = Some(vec![1_i32, d3]).map(|c7| "\"{}\\".to_owned()) && (if false { Ok(false) } else { Err(FlowError::Offline) }).is_ok_and(|d8| d8) { 0_usize } else { (if let (e9, a10) = e4.clone() && false { 0_usize } else { 2_usize }) }));
    };
    return Ok(Some(Some(c12)).map_or_else(|| (7_usize as usize), |d13| (if false { 10_usize } else { 0_usize })));
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_084(cx: &mut Device, a0: &mut Obj<Task>, b1: State) -> FlowResult<Vec<DateTime>> {
    let c2 = flow_011(cx, a0, vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], (match b1 { State::Open if true => vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], State::Done => vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], _ => vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()] }))?;
    let a5 = Some(vec![c2.clone()].into_iter().collect::<Vec<_>>()).into_iter().flatten().map(|d3| c2.clone()).into_iter().all(|e4| a0.is_urgent);
    let a10 = (if let (1_i64 | 3_i64) = 7_i64 { vec![Some(0_i32), Some(1_i32), Some(i32::MIN)].into_iter().into_iter().take_while(|b6| a5).max() } else { vec![c2.clone(), c2.clone()].into_iter().map(|c7| c2.clone()).fold(Some(Some(0_i32)), |d8, e9| Some(Some(i32::MIN))) }).to_owned();
    match flow_002(cx, &vec![Decimal::from(1_i32)].into_iter().sum::<Decimal>(), Some((-7_i64)).as_ref().cloned(), &a10) {
        Ok(b11) => {
            cx.log(Level::Warning, format!("{}", (0_usize as usize)));
        }
        Err(_) => {
            if let None = &a10 {
                a0.weight += flow_007(cx, (if a5 { Some((b1, (-2_i32))) } else { Some((b1, (-7_i32))) }))?;
            } else {
                a0.title += &({ let a15 = (match a10 { Some(c12) if a5 => a10, Some(Some(d13)) => a10, e14 => e14 }); Some("İstanbul".to_string()).into_iter().collect::<String>() });
                a0.effort = 3_i32;
            }
        }
        Err(b16) => cx.message(b16.code()),
    }
    Ok((match &(if let None = &a10 { Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) } else if a5 { Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) } else { Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) }) { Some(c17) => vec![(*c17), (*c17)].clamp(vec![(*c17)], vec![(*c17)]), d18 => vec![DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()] }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_085(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Vec<i32>>, c2: &i64) -> FlowResult<Vec<i64>> {
    let d3: i64 = ((-2_i64)..4_i64).product::<i64>();
    'l15: for a15 in Some(vec![State::Done, State::Half, State::Done]).into_iter().chain(vec![vec![State::Done, State::Done], vec![State::Half, State::Half], vec![State::Half, State::Half, State::Open]]).skip(10_usize).fold((if true { Ok(vec![d3]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_string() })) }), |e4, a5| (if false { Ok(vec![(*c2), d3, d3]) } else { Err(FlowError::Offline) })).unwrap_or_default().into_iter().filter(|b6| (match (*b6) { c7 @ (1_i64..5_i64) if false => Some(d3), _ => Some((*c2)) }).into_iter().chain((match State::Done { State::Done if false => vec![(*b6)], d8 => vec![(*b6)] })).skip(Some(2_usize).unwrap_or_default()).all(|e9| "İstanbul".to_owned().char_indices().map(|(a10, b11)| b11.to_string()).take_while(|c12| true).any(|d13| false))) {
        a0.weight = ({ let b16 = vec![d3, (*c2), d3]; Some(0_i64) }).into_iter().map(|c17| (match Some(d3).into_iter().fold((" \t x\n".to_owned(), Some("a".to_owned())), |(d18, e19), a20| (d18.clone(), e19.clone())) { (b21, c22) => (*c2), (_, d23) => c17 })).product::<i64>();
    }
    let Some(a25) = vec![(*c2), d3].into_iter().rev().skip_while(|e24| false).collect::<Vec<_>>().last().cloned() else {
        return Err(FlowError::Offline);
    };
    let d28 = {
        let b26;
        if (cx.is_online() && vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()].into_iter().all(|c27| true)) { b26 = ({ let _ = d3; (*c2) }); } else { b26 = a25; }
        b26
    };
    Ok(vec![a25, d3])
}

/// Step by step.
#[nanoflow]
pub fn flow_086(cx: &mut Device, a0: Option<Decimal>) -> FlowResult<Option<i32>> {
    {
        let mut b1 = 0_i32;
        'l3: while b1 < 3_i32 && (State::Open >= State::Half) {
            b1 += 1_i32;
            match b1 {
                (..1_i32) => {
                    if Some(1_i64).into_iter().skip(3_usize).min_by_key(|d3| (*d3)).map_or(vec![a0, a0].into_iter().zip(vec![3_usize, 1_usize]).map(|e4| a0).all(|a5| false), |b6| false) {
                        let a10 = (Decimal::new((-35_i64), 28_u32).unwrap_or_default() - Decimal::ONE).clamp((Decimal::new(5_i64, 3_u32).unwrap_or_default() * Decimal::ZERO), a0.iter().rev().copied().sum::<Decimal>()).checked_sub((match format!("{:0<12} of {:ß^5.1}", "İstanbul".to_owned(), "x=1=2".to_owned()).as_str() { "Ä" => 1_i64, "aaa" => DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().months_until(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()), _ => vec![vec!["ß".to_string()], vec!["\"{}\\".to_owned(), "a".to_string(), "\"{}\\".to_owned()], vec!["x=1=2".to_owned(), "x=1=2".to_owned()]].into_iter().skip_while(|c7| false).fold(7_i64, |d8, e9| d8) }));
                        let b11 = Some(a0).unwrap_or(a0);
                    } else {
                        let e14 = flow_009(cx, &Some(a0).into_iter().fold(true, |c12, d13| c12), Some(3_i64).unwrap_or_default(), &Some((2_i64, b1)))?;
                        let (a15, b16) = (Some(Decimal::ONE), vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default()]);
                    }
                }
                (3_i32..7_i32) => {
                    cx.message(format!("{b1}: {}", b1));
                }
                c17 => {
                    match (if ({ let d18 = i64::MIN; true }) { b1 } else if false { c17 } else if let None = a0 { i32::MIN } else { c17 }) {
                        (..400) if (match (if true { Ok(Decimal::new(12345_i64, 3_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }) { Ok(e19) => false, Err(FlowError::Failed { code: a20, .. }) => false, _ => true }) => {
                            let b21: i32 = c17;
                        }
                        c22 @ (400_i32..) if true => {
                            let (_, d23) = (7_i64, a0);
                        }
                        e24 => {
                            let a25 = i32::MAX;
                        }
                    }
                }
            }
            let b26 = b1;
        }
    }
    let mut c27 = vec![3_i64, i64::MIN];
    c27.clear();
    c27.dedup();
    let d28 = 5_i32;
    c27 = c27.clone();
    let e29: i32 = d28;
    Ok(Some(e29))
}

/// Step by step.
#[nanoflow]
pub fn flow_087(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    for c2 in &(match a0 { (400_i32 | 402_i32) if true => vec![(3_usize, a0), (29_usize, a0)], (-7..) => vec![(1000000_usize, a0), (1_usize, a0), (40000_usize, a0)], _ => vec![(1_usize, a0)] }) {
        'l5: for a5 in (if (false || false) { ({ let _ = a0; vec![(*c2), (*c2), (*c2)] }) } else { Some(3_i64).map_or_else(|| vec![(*c2), (*c2)], |d3| vec![(*c2), (*c2), (*c2)]) }).into_iter() {
            let b6 = (if let (1_i32..5_i32) = ({ let _ = c2.1; a0 }) { a5 } else { a5 });
        }
        'l11: for b11 in (if let c7 @ (..-7_i32) = a0 && true { Some(a0) } else { Some(a0) }).into_iter().enumerate().map(|(d8, e9)| a0).collect::<Vec<_>>() {
            'l24: for e24 in Some(a0).into_iter().map(|c12| (if let (..=400_i32) = b11 { b11 } else { b11 })).skip_while(|d13| Some(a0).into_iter().take_while(|e14| false).all(|a15| true)).chain(vec![a0]).fold(vec![(*c2), (*c2), (*c2)].into_iter().skip_while(|(b16, c17)| false).skip(2_usize).fold(vec![Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()), Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()), Some(Decimal::new(25_i64, 3_u32).unwrap_or_default())], |d18, (e19, a20)| d18.clone()), |b21, c22| b21.clone()).into_iter().rev().into_iter() {
                cx.log(Level::Info, format!("{}x{a0}", a0));
            }
            let mut a25 = (*c2);
            a25 = a25;
        }
    }
    let mut b26 = a0;
    let c27 = b26;
    match flow_016(cx, &2_i64, b26) {
        Ok(d28) => {
            cx.message(format!("{c27:0<1}{c27:0<1}{a0:12}"));
        }
        Err(FlowError::Invalid { entity: e29, .. }) => {
            let mut a30 = e29.clone();
        }
        Err(b31) => cx.message(b31.code()),
    }
    let c32 = c27;
    b26 += c32;
    Some(c32).into_iter().filter_map(|d33| Some(d33)).for_each(|e34| { let _ = 1_usize; });
    b26 -= a0;
    Ok(c27)
}

/// Step by step.
#[nanoflow]
pub fn flow_088(cx: &mut Device, mut a0: Option<String>, b1: bool, c2: &Vec<Date>) -> FlowResult<Vec<Vec<i64>>> {
    match Some(Some(a0.clone())).into_iter().flatten().fold(State::Done, |d3, e4| (match d3 { State::Half => d3, (State::Open | State::Half) => d3, a5 => a5 })) {
        (State::Done | State::Open) => {
            'l10: for a10 in (match (true || b1) { true => vec![vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()], c2.clone()], true => vec![c2.clone(), c2.clone()], b6 => Some(c2.clone()).into_iter().fold(vec![vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()], c2.clone(), c2.clone()], |c7, d8| c7.clone()) }) {
                let mut b11 = Some(a0.iter().cloned().collect::<String>());
                let Some(e14) = ({ let c12 = b11.clone(); vec![Decimal::ONE, Decimal::ONE].into_iter().step_by(0_usize).filter(|d13| b1).next() }) else {
                    continue;
                };
            }
        }
        a15 => {
            let mut c17 = vec![10_i64].into_iter().skip_while(|b16| (*b16).is_positive()).skip(((-40000_i32) as usize)).sum::<i64>();
        }
    }
    let d18 = a0.replace(String::new());
    let c22: Vec<Date> = vec![Some(a0.clone()).into_iter().step_by(1_usize).fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |e19, a20| e19), (match true { true => Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), false => Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), b21 => Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() }), (if b1 { Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default() } else { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() })];
    let d23: Option<String> = flow_027(cx, vec![Some(0_usize), Some(1_usize), Some(1_usize)].into_iter().max(), Some(3_i64))?.format("%d.%m.%Y %H:%M");
    Ok(({ let e24 = 1000000_i32.is_negative(); vec![vec![i64::MIN, 0_i64, 1_i64], vec![2_i64, 3_i64, (-1_i64)]] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_089(cx: &mut Device, a0: usize, b1: &String) -> FlowResult<Vec<Vec<i32>>> {
    let b6 = (if b1.eq_ignore_ascii_case(b1) { Some(Some(Some((-7_i32))).into_iter().zip(vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()]).map(|(c2, d3)| c2).into_iter().fold(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), |e4, a5| e4)) } else { None });
    let c7 = b6;
    let mut d8 = b1.clone();
    if vec![Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::from(7_i32), Decimal::new((-35_i64), 29_u32).unwrap_or_default()].max(vec![Decimal::new(999_i64, 3_u32).unwrap_or_default(), Decimal::ZERO]).into_iter().into_iter().fold(({ let e9 = vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]; false }), |a10, b11| vec![d8.clone()].into_iter().skip_while(|c12| a10).any(|d13| a10)) {
        let mut e14 = (match d8.as_str() { "a" => Some(c7).as_ref().copied(), "Ä" => Some(c7), _ => Some(b6).as_ref().copied() }).unwrap_or_else(|| c7);
    }
    Ok(vec![vec![(-7_i32), 1_i32, 10_i32], vec![(-1_i32), (-7_i32)], vec![1000000_i32, 10_i32, (-2_i32)]])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_090(cx: &mut Device, a0: &mut Obj<Task>, mut b1: usize, c2: &bool) -> FlowResult<(Vec<i32>, (bool, String))> {
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.due.is_none() && (d3.price < Decimal::ONE))).order_by_descending(|t| t.price).offset(0).limit(4))? {
        let mut a5 = b1;
        let mut b11 = (1_usize..5_usize).fold(State::Half, |b6, c7| (match format!(" of {a5}{{{b1}").as_str() { "aaa" => Some(a5).into_iter().filter(|d8| (*c2)).fold(b6, |e9, a10| b6), "ab,b,,c" => a0.state, _ => b6 }));
    }
    let d18: i32 = 'l13: loop {
        let Some(a15) = (match (if (*c2) { Ok("-17".to_owned()) } else { Err(FlowError::Offline) }) { Ok(d13) => (if (*c2) { Ok((*c2)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: d13.clone() })) }).ok(), Err(FlowError::Cancelled { .. }) => Some((*c2)).into_iter().step_by(10_usize).last(), _ => (if (*c2) { Some((*c2)) } else { Some((*c2)) }) }) else {
            return Err((FlowError::Failed { code: "late".to_string(), text: (match (if (*c2) { Ok((-1_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("x=1=2") })) }) { Ok(e14) => "aaa".to_string(), Err(_) => "\"{}\\".to_string(), _ => String::new() }) }));
        };
        break Some(Some((*c2))).flatten().into_iter().map(|b16| 2_i32).skip(0_usize).take((match (*c2) { false => 29_usize, c17 => b1 })).product::<i32>();
    };
    if let ((d23, 0_i64) | (0_i64, d23)) = (match (*c2) { false => (3_i64, 2_i64), e19 => (5_i64, 1_i64) }).clamp((2_i32..3_i32).rev().rev().fold((10_i64, 1000000_i64), |(a20, b21), c22| (a20, a20)), (i64::MAX, 1000000_i64)) {
        let b26: Vec<usize> = ({ let _ = Some(Some(State::Half)).unwrap_or(Some(State::Done)).unwrap_or(Some((d18, Decimal::new(12345_i64, 28_u32).unwrap_or_default())).into_iter().into_iter().fold(State::Done, |e24, a25| e24)); (0_usize..=6_usize).collect::<Vec<_>>() });
        let e29 = (0_i64..1_i64).rev().skip(b1).fold(Some((b1, vec![State::Half, State::Done, State::Open])).unwrap_or((b1, vec![State::Half, State::Open, State::Open])), |c27, d28| c27.clone());
    } else {
        let a30: (i32, String) = (d18, String::from("A\r\nB\n\n"));
    }
    for mut b31 in cx.retrieve(Task::all().order_by(|t| t.due).offset(3).limit(2))? {
        b31.weight = 29_i64;
        let c32 = (vec!["Ä".to_owned(), String::from("x=1=2"), "A\r\nB\n\n".to_string()], d18);
    }
    cx.commit(a0)?;
    {
        let mut e34 = cx.retrieve(Task::filter(|d33| (d33.price != Decimal::ZERO)).limit(2))?;
        for a35 in &mut e34 {
            a35.effort = d18;
        }
        cx.commit_all(&mut e34)?;
    }
    b1 = b1;
    Ok((vec![d18, d18, d18], ((*c2), "Ä".to_owned())))
}

/// Step by step.
#[nanoflow]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Option<State>>, c2: String, d3: &Decimal) -> FlowResult<usize> {
    b1.sort_by(|e4, a5| e4.cmp(a5).then(a5.cmp(e4)));
    if let b6 @ (..=-7_i32) = (if false { (-2_i32) } else { 29_i32.div_euclid(5_i32) }) {
        let Some(c7) = Some(format!("{b6}{:ß>.5}{d3}", c2)) else {
            return cx.fail("given-up", c2.clone());
        };
    } else {
        cx.message(format!("x{d3}}}{c2:*<12}"));
    }
    let mut d8: String = format!("{{{}{}{{{:1}", 5_usize, 3_usize, 10_i32).trim().to_string();
    let a15: String = 'l10: loop {
        let mut e14 = String::from((Some(d8.clone()).into_iter().skip_while(|a10| true).map(|b11| c2.clone()).fold(c2.clone(), |c12, d13| c12.clone()) + &a0.title.clone()));
        break a0.title.clone();
    };
    let d18 = flow_015(cx, &(match c2.as_str() { "Ä" => (*d3), "aaa" => (*d3), _ => Decimal::from(2_i64) }), c2.clone().split_whitespace().map(|b16| b16.to_string()).find_map(|c17| Some(vec![10_i64, (-1_i64)])))?;
    'l20: for a20 in vec![Some((*d3))].into_iter().flatten() {
        let Some(e29) = (match &(7_i64, vec![40000_usize]) { (b21, c22) if false => vec![b1.clone()], d23 => vec![b1.clone(), b1.clone(), b1.clone()] }).into_iter().step_by(vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()].into_iter().rev().fold(2_usize, |e24, a25| e24)).find_map(|b26| Some(a15.clone()).into_iter().map(|c27| d8.clone()).take_while(|d28| false).nth(2_usize)) else {
            return cx.fail("given-up", (a15.clone() + "ab,b,,c"));
        };
        break;
    }
    (match (-40000_i32) { (..=1_i32) => vec![d18, (*d3)], a30 @ (0_i32) => vec![(*d3)], b31 => vec![(*d3)] }).into_iter().take(vec![vec!["".to_string(), c2.clone()], vec![c2.clone()], vec![a15.clone(), d8.clone(), a15.clone()]].into_iter().step_by(3_usize).fold(40000_usize, |c32, d33| c32)).for_each(|e34| { let _ = d8.clone(); });
    let a35 = (c2.clone(), (*d3));
    Ok(10_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: i64, b1: &String, c2: (Vec<i32>, Vec<Decimal>)) -> FlowResult<Vec<Vec<bool>>> {
    if true {
        match flow_007(cx, ({ let _ = vec!["Ä".to_string(), b1.clone()]; Some((State::Half, 0_i32)) }))? {
            (-1..) if cx.is_online() => {
                let mut c7 = (if Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().day().is_positive() { vec![a0, 2_i64].into_iter().fold(vec![(a0, b1.clone()), (i64::MAX, b1.clone())].into_iter().enumerate().map(|(d3, e4)| e4.clone()).collect::<Vec<_>>(), |a5, b6| a5.clone().min(a5.clone())) } else { vec![(a0, b1.clone()), ((-1_i64), b1.clone())] });
            }
            d8 @ (..-7) => {
                match a0 {
                    (3_i64 | 5_i64) => {
                        let e9: i64 = flow_007(cx, Some((State::Open, 1_i32)))?;
                    }
                    a10 => {
                        cx.message(format!("x{}ß{:^5.0}{:<12}", Some(false).into_iter().rev().fold(10_usize, |b11, c12| b11), vec![Decimal::new(25_i64, 1_u32).unwrap_or_default(), Decimal::new(25_i64, 28_u32).unwrap_or_default()].into_iter().sum::<Decimal>(), 1_usize));
                    }
                }
            }
            d13 => {
                let (e14, _) = (Decimal::new(12345_i64, 28_u32).unwrap_or_default(), d13);
            }
        }
    } else {
        let _ = (a0, b1.clone());
        let Some(a15) = "-17".parse::<i64>().ok() else {
            return cx.fail("given-up", (b1.clone() + b1));
        };
    }
    if let (a20, _) = &vec![b1.clone(), b1.clone()].into_iter().take_while(|b16| false).map(|c17| String::from("aaa")).fold((Some(5_i64), State::Open), |d18, e19| d18) && (a0 == Decimal::from((-7_i32))) {
        if let (400_i64..404_i64) = (match (if true { Ok(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }) { Ok(b21) => (-a0), Err((FlowError::WithinFlow { .. } | FlowError::Offline { .. })) => a0, _ => (if false { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }).unwrap_or_else(|c22| a0) }) && true {
            let mut d23: Vec<Vec<Date>> = vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]];
        }
        let mut e24 = vec![Some(2_i32), Some((-2_i32)), Some((-2_i32))];
    }
    cx.message(format!("{:>12}ß{a0}{a0:<12}", false));
    let a25 = a0;
    let mut b26: i64 = a25;
    Ok(vec![vec![false], vec![false, true]])
}

/// Step by step.
#[nanoflow]
pub fn flow_093(cx: &mut Device, mut a0: i64) -> FlowResult<i32> {
    let mut c2: i64 = ({ let b1 = flow_027(cx, Some(Some(400_usize)), Some(a0))?.hours_until(cx.now()); 0_i64 });
    let mut e4: i64 = (if let 400_i64 = (if true { (40000_usize as i64) } else if false { a0 } else { a0 }) { (match (if true { Ok(" ".to_owned()) } else { Err(FlowError::Offline) }) { Ok(d3) => c2, Err((FlowError::Computation { .. } | FlowError::WithinFlow { .. } | FlowError::SignedOut { .. } | FlowError::Unknown { .. } | FlowError::Forked { .. } | FlowError::WrongPassword { .. } | FlowError::OutsideTooLate { .. } | FlowError::Offline { .. } | FlowError::NotCalled { .. })) => (-2_i64), _ => Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().months_until(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) }) } else if cx.is_online() { Some(c2).unwrap_or(a0) } else { flow_007(cx, Some((State::Done, 2_i32)))? });
    return Err((FlowError::Failed { code: "early".to_string(), text: ((-1_i64)..(-1_i64)).skip_while(|a5| true).step_by(2_usize).fold(" ".to_owned(), |b6, c7| b6.clone()) }));
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: (i64, String)) -> FlowResult<(Option<Decimal>, i32)> {
    'l5: for _ in (match 5_i64 { b1 @ (-1..3) => Some(Some(Decimal::ZERO)).into_iter().rev().map(|c2| c2).collect::<Vec<_>>(), d3 => vec![Some(Decimal::ONE), Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default())] }) {
        cx.log(Level::Warning, format!("{}", (Some(String::from("ß")) != Some("İstanbul".to_string()))));
        let mut d23 = vec![a0.clone()].into_iter().map(|(a5, b6)| (a5, b6.clone())).zip((match a0.clone() { (c7 @ (1..), d8) if false => Some(d8.clone()), (e9, a10) => Some(String::from("x=1=2")) })).map(|b11| (match a0.clone() { (c12, d13) => (c12, "ab,b,,c".to_owned()), e14 => e14.clone() })).filter(|(a15, b16)| Some((*a15)).into_iter().any(|c17| true)).fold(vec![Some(a0.clone()), Some((i64::MIN, String::from("Ä"))), Some(a0.clone())], |d18, (e19, a20)| d18.clone()).into_iter().flatten().fold(a0.clone(), |b21, c22| b21.clone());
        let a35: i32 = 'l25: loop {
            let mut e34 = Some(d23.clone()).into_iter().skip_while(|a25| (if true { Ok(Some((-40000_i32))) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" \t x\n") })) }).is_ok_and(|b26| false)).last().into_iter().rev().all(|c27| (match (match (if true { Ok(400_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() })) }) { Ok(d28) => Some(vec![Decimal::from(1000000_i32), Decimal::new((-35_i64), 29_u32).unwrap_or_default()]), Err(FlowError::Invalid { entity: e29, .. }) => Some(vec![Decimal::new(5_i64, 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()]), _ => Some(vec![Decimal::from(i64::MIN), Decimal::new(999_i64, 2_u32).unwrap_or_default()]) }) { Some(_) if vec![d23.clone(), a0.clone()].into_iter().skip_while(|a30| false).all(|(b31, c32)| false) => matches!(&c27, (_, _)), None => matches!(&Some(vec![7_i64, 0_i64]), Some(_)), d33 => true }));
            break (-1_i32);
        };
    }
    let (_, b36) = (vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], i32::MIN);
    let mut c37: i32 = b36;
    c37 *= 400_i32;
    c37 %= b36;
    let d38: i32 = c37;
    Ok((Some(Decimal::ZERO), b36))
}

/// Step by step.
#[nanoflow]
pub fn flow_095(cx: &mut Device, a0: &i64, b1: Vec<(State, State)>, mut c2: String) -> FlowResult<Option<Vec<i64>>> {
    c2 = (match (-2_i64) { d3 @ (400..) => Some(String::from("İstanbul")).into_iter().collect::<String>(), e4 @ (1) if false => format!("{}ß{a0:^12}{e4}", 5_i32), _ => (match Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) { Some(_) => " ".to_owned().max(String::from("İstanbul")), a5 => (match a5 { None => "日本語".to_owned(), None => String::from("a"), b6 => " ".to_owned() }) }) });
    let mut c7 = (*a0);
    let a15 = {
        let d8;
        if ((1_i32..5_i32).step_by(400_usize).skip_while(|e9| true).product::<i32>() > vec![vec![(State::Half, State::Open), (State::Done, State::Open), (State::Open, State::Half)]].into_iter().filter(|a10| false).fold(3_i32, |b11, c12| b11)) { d8 = vec![(-7_i64)].to_owned().into_iter().fold(c2.clone(), |d13, e14| d13.clone()); } else { d8 = format!("{:^1}{{{}", Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 3_usize); }
        d8.clone()
    };
    'l17: for c17 in &vec!["日本語".to_owned(), a15.clone(), a15.clone()] {
        let (d23, (e24, _)) = (match c7 { (1..5) if true => vec![b1.clone()], d18 => vec![b1.clone(), b1.clone(), b1.clone()] }).into_iter().fold((c17.clone(), (0_i32, State::Open)), |(e19, (a20, b21)), c22| (if false { (c2.clone(), (a20, State::Open)) } else { ("ß".to_string(), (a20, b21)) }));
        let d28 = (if let c27 @ (1_i64..=7_i64) = (match (if true { Ok(true) } else { Err(FlowError::Offline) }) { Ok(a25) => flow_007(cx, Some((State::Open, e24)))?, Err(FlowError::Invalid { entity: b26, .. }) => ({ let _ = c2.clone(); (*a0) }), _ => (*a0) }) { vec![(*a0)] } else if true { vec![c7, (*a0), 0_i64] } else { vec![c7, 1_i64, c7] });
    }
    let e29 = (400_i64, "x=1=2".to_string());
    Ok(Some(vec![(*a0)]))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_096(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: Vec<Vec<String>>) -> FlowResult<i32> {
    if true {
        match ((if true { Some(Decimal::from(10_i64)) } else { Some(Decimal::ZERO) }) < (if true { Ok(Some(Decimal::ZERO)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ß") })) }).unwrap_or(Some(Decimal::new(25_i64, 1_u32).unwrap_or_default()))) {
            false if vec![b1, b1].into_iter().skip_while(|d3| true).any(|e4| false) => {
                let _ = vec![State::Open, State::Done];
            }
            a5 => {
                if let Some(mut c7) = cx.first(Task::filter(|b6| (b6.price < Decimal::new(999_i64, 2_u32).unwrap_or_default())).offset(0).limit(2))? {
                    cx.log(Level::Warning, format!("{}x{b1}", b1));
                    let d8 = (a5, c2.clone());
                }
            }
        }
    }
    let e9 = b1;
    let (d13, e14) = (if ({ let a10 = b1; false }) { (match b1 { b11 @ (400_i32) => (b11, e9), (0_i32..=6_i32) => (e9, b1), c12 => (c12, b1) }) } else if let State::Done = State::Done { (e9, 0_i32) } else { (b1, b1) });
    'l18: for d18 in &vec![c2.clone()].into_iter().filter(|a15| true).map(|b16| c2.clone()).collect::<Vec<_>>() {
        {
            let mut e19 = 0_i32;
            'l22: while e19 < 2_i32 && Some(vec![e19, 3_i32]).map_or_else(|| false, |a20| true) {
                e19 += 1_i32;
                let (c22, d23) = Some(("A\r\nB\n\n".to_owned(), "A\r\nB\n\n".to_owned())).into_iter().next().unwrap_or((" ".to_string(), String::from(" \t x\n")));
                let mut e24 = 1_i32;
            }
        }
    }
    let (a25, b26) = (e9, 400_i32);
    for d28 in (match DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().second() { (..=-1_i32) => vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()].min(vec![Decimal::new(999_i64, 1_u32).unwrap_or_default()]), 1_i32 => vec![Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::ZERO], _ => (if let (-7_i32..=-1_i32) = b26 { vec![Decimal::from((-7_i64)), Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::new(25_i64, 28_u32).unwrap_or_default()] } else { vec![Decimal::new(25_i64, 28_u32).unwrap_or_default(), Decimal::new(5_i64, 28_u32).unwrap_or_default(), Decimal::from(3_i32)] }) }) {
        for mut a30 in cx.retrieve(Task::filter(|e29| (!(e29.state == State::Done))).limit(2))? {
            {
                let mut c32 = cx.retrieve(Task::filter(|b31| b31.due.is_none()).order_by_descending(|t| t.due).limit(2))?;
                if let Some(d33) = c32.iter_mut().next() {
                    d33.effort = e9;
                }
                cx.commit_all(&mut c32)?;
            }
            {
                let mut a35 = cx.retrieve(Task::filter(|e34| e34.is_urgent).offset(1).limit(3))?;
                for (_, b36) in a35.iter_mut().enumerate() {
                    b36.effort = d13;
                }
                cx.commit_all(&mut a35)?;
            }
        }
        let c37 = cx.can_read(&*a0, |o| o.due);
        a0.weight = 3_i64;
    }
    cx.commit(a0)?;
    Ok(b26)
}

/// Step by step.
#[nanoflow]
pub fn flow_097(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: &Vec<Option<i32>>, d3: &usize) -> FlowResult<Decimal> {
    match (match 29_i32 { 1_i32 if (match 3_i64 { (-7_i64..-3_i64) => false, e4 @ (-1_i64) => false, a5 => true }) => vec![(*d3)].into_iter().fold((false, Some((-40000_i64))), |(b6, c7), d8| (b6, c7)), e9 => (true, Some((-2_i64))) }) {
        (a10, Some((400..=406))) => {
            let b11 = (*d3);
        }
        (false, c12) => {
            let b16: usize = (match ("ß".to_string() + "").as_str() { "aaa" => (*d3).saturating_sub((*d3)), "ab,b,,c" => Some(c12).into_iter().fold((*d3), |d13, e14| (*d3)), _ => ({ let a15 = c2.clone(); (*d3) }) }).max(vec![Some(c2.clone()), Some(vec![Some(i32::MIN), Some((-1_i32))])].into_iter().flatten().count());
        }
        (c17, d18) => {
            cx.message(format!("{}{:<5}", c17, Some(3_i32).unwrap_or(2_i32)));
        }
    }
    a0.title += &format!("ß{}x{:0<12}", (*b1), d3);
    let mut b21 = (Some(true).into_iter().skip_while(|e19| (*e19)).chain(vec![false, false]).max_by_key(|a20| (*b1)), "\"{}\\".trim_start_matches("aaa").to_string());
    b21 = (match Some((*d3)).clamp(Some((*d3)), Some((*d3))).unwrap_or((*d3)) { (5_usize..=11_usize) => b21.clone(), 2_usize if false => (if (match 1_i32 { -7_i32 => true, (0..4) => true, _ => false }) { (Some(false), "A\r\nB\n\n".to_owned()) } else { b21.clone() }), c22 => (if ((-1_i64) == i64::MIN) { b21.clone() } else if let None = Some(Some((-1_i32))) { b21.clone() } else if false { b21.clone() } else { b21.clone() }) });
    {
        let mut e24 = cx.retrieve(Task::filter(|d23| ((d23.price != (*b1)) || d23.is_urgent)).order_by(|t| t.title).limit(1))?;
        if let Some(a25) = e24.iter_mut().next() {
            a25.effort = 5_i32;
        }
        cx.commit_all(&mut e24)?;
    }
    Ok((*b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: &Option<Option<State>>, b1: Option<Vec<i32>>, mut c2: i64) -> FlowResult<Option<i32>> {
    let (b6, _) = ({ let d3 = 1_i32; (if false { Ok((Some(vec![d3, d3, d3]), Some("".to_string()))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }) }).unwrap_or_else(|e4| ({ let a5 = 1000000_i32; (b1.clone(), Some("ab,b,,c".to_string())) }));
    let d13 = {
        let c7;
        if vec![b6.clone(), b1.clone(), b1.clone()].into_iter().fold(false, |d8, e9| (match c2 { (..=400_i64) => d8, a10 => d8 })) { c7 = 29_usize; } else { c7 = ((match Some(vec![1_i32, 29_i32]) { Some(b11) if true => c2, Some(_) if true => c2, c12 => c2 }) as usize); }
        c7
    };
    let mut e14 = Some("日本語".to_owned());
    let mut b16 = ((if let Some(a15) = &b1 { "日本語".to_string().replacen("ab,b,,c", "\"{}\\", 5_usize) } else if let None = b6.clone() { "A\r\nB\n\n".to_owned() } else if let None = &b6 { "aaa".to_string() } else { "İstanbul".to_owned() }) + "aaa");
    Ok((match (if true { Ok(State::Open) } else { Err(FlowError::Offline) }).unwrap_or_else(|c17| State::Done) { State::Half if true => Some(3_i32).as_ref().cloned(), State::Half => Some((1_i32, b16.clone())).map(|d18| 400_i32), e19 => Some(0_i32) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_099(cx: &mut Device, a0: i32, mut b1: Option<Date>, c2: i32) -> FlowResult<i64> {
    'l4: for e4 in ((-3_i32)..1_i32) {
        b1 = (if (match Some(vec![i64::MIN, 1_i64, 3_i64]) { Some(a5) if true => false, b6 => true }) { Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().first_of_month()) } else { None });
        b1 = (match ({ let _ = Some(b1).unwrap_or_else(|| Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())); 3_i32 }) { c7 @ (1_i32..) => (if false { Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) } else { None }), (1_i32 | 3_i32) => b1, d8 => Some(a0).into_iter().chain((if true { vec![a0] } else if false { vec![e4, c2, e4] } else { vec![d8, d8] }).into_iter()).fold(Some(b1).unwrap_or(b1), |e9, a10| e9) });
        let Some(b11) = (if true { Some(40000_usize) } else { None }) else {
            return Err((FlowError::Failed { code: "late".to_string(), text: format!("{{{} of {}}}{}", false, String::new(), "Ä".to_owned()) }));
        };
    }
    let c12: i32 = c2;
    let (d13, e14) = (5_i64, a0);
    {
        let mut a15 = 0_i32;
        'l17: while a15 < 4_i32 && matches!(Some(String::new()), Some(_)) {
            a15 += 1_i32;
            if " ".fits("(").into_iter().map(|c17| ({ let d18 = e14; c17 })).any(|e19| ("aaa".to_string() != "aaa".to_owned())) {
                let d23 = (Some(1000000_usize).into_iter().enumerate().map(|a20| 0_usize).skip_while(|b21| true).nth(2_usize), (if let (Some(c22), (400_i64 | 402_i64)) = &(Some("a".to_owned()), (-40000_i64)) { c12 } else { c2 }));
            }
        }
    }
    cx.message(((if false { "a".to_owned() } else { String::from("\"{}\\") }) + "\"{}\\"));
    Ok(((match c2 { (3..7) => true, e24 @ (0_i32) => false, a25 => false }) as i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: i32, b1: usize, mut c2: Decimal) -> FlowResult<Option<State>> {
    let d3 = c2.round(0_u32);
    let b11 = Some(b1).into_iter().flat_map(|e4| ((-2_i32)..(-1_i32)).take_while(|a5| true).collect::<Vec<_>>()).into_iter().fold((a0, a0), |b6, c7| Some(d3).into_iter().take_while(|d8| true).fold(b6, |e9, a10| (a0, a0)));
    let mut d23 = (if vec![b11, (a0, a0)].into_iter().rev().nth(4_usize).into_iter().map(|(c12, d13)| b11).take_while(|e14| false).any(|(a15, b16)| ({ let c17 = d3; false })) { vec![Decimal::ONE].into_iter().chain(vec![c2]).take_while(|d18| (400_i64 < d3)).fold(State::Half, |e19, a20| e19.min(e19)) } else { (match (if true { Ok(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_owned() })) }) { Ok(b21) => State::Open, Err(FlowError::Invalid { entity: c22, .. }) => State::Half, _ => State::Open }) });
    let mut e24: Decimal = Some(Some(Some(d3)).unwrap_or_else(|| Some(d3))).into_iter().flatten().sum::<Decimal>();
    let a25 = ((Decimal::ZERO - (c2 + c2)) * d3);
    e24 = (if true { Ok(Some(a25)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }).unwrap_or_default().into_iter().collect::<Vec<_>>().into_iter().fold((flow_015(cx, &d3, Some(vec![i64::MAX, 29_i64]))? + flow_015(cx, &d3, Some(vec![1_i64, 29_i64, 1_i64]))?), |b26, c27| (if let ((d28, -7_i32) | (-7_i32, d28)) = &b11 { vec![b26, c2].into_iter().rev().step_by(b1).sum::<Decimal>() } else { c27 }));
    c2 = e24;
    Ok(Some(d23))
}

/// Step by step.
#[nanoflow]
pub fn flow_101(cx: &mut Device, mut a0: i64, b1: bool) -> FlowResult<String> {
    let b11: usize = 'l3: loop {
        let Some(a10) = vec!["a".to_owned()].into_iter().take_while(|d3| b1).filter(|e4| b1).fold(vec![b1, b1, b1], |a5, b6| a5.clone()).into_iter().take(1_usize).min_by_key(|c7| Some(true).into_iter().skip(0_usize).fold(String::from(" \t x\n"), |d8, e9| d8.clone())) else {
            break vec![a0].into_iter().chain(((-1_i64)..=3_i64)).count();
        };
        break " ".to_string().find(&" ".to_string()).into_iter().sum::<usize>();
    };
    if b1 {
        let c12 = (400_i32, a0);
        let a15 = vec![State::Open, State::Open].into_iter().into_iter().fold(b11, |d13, e14| (d13 % d13)).saturating_sub(b11);
    } else {
        let d18: i32 = 'l17: loop {
            let c17 = i32::MIN;
            break c17;
        };
    }
    match flow_022(cx, &vec![State::Done, State::Open].into_iter().rev().max(), i32::MAX.abs(), &mut a0) {
        Ok((e19, a20)) => {
            return Err(FlowError::Offline);
        }
        Err(FlowError::UnknownFlow { flow: b21, .. }) => {
            if b1 {
                a0 = Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().years_until(b21.clone().char_indices().map(|(c22, d23)| d23.to_string()).fold(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), |e24, a25| e24).min(Some(400_i32).into_iter().fold(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), |b26, c27| b26)));
            }
        }
        Err(d28) => cx.message(d28.code()),
    }
    a0 = (if b1 { 2_i64 } else { a0 });
    cx.log(Level::Info, format!("ß{}{}", DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), (match &(Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), "\"{}\\".to_owned()) { (_, e29) if b1 => b11, a30 => 1_usize })));
    Ok(({ let b31 = (b11 % b11); (String::from("ß") + "ab,b,,c") }))
}

/// Step by step.
#[nanoflow]
pub fn flow_102(cx: &mut Device, a0: &(Option<String>, i32)) -> FlowResult<Decimal> {
    let b1 = a0.clone();
    let b6: String = flow_029(cx, vec![a0.clone()].into_iter().fold(i32::MAX, |c2, d3| c2), vec![Some(String::from(" "))].into_iter().fold(("A\r\nB\n\n".to_owned(), false), |e4, a5| e4.clone()))?;
    'l8: for (d8, e9) in Some((Some(b6.clone()), 1_i32)).max(Some((Some(b6.clone()), 7_i32))).into_iter().collect::<Vec<_>>().into_iter() {
        let c22: Option<String> = (match &b1 { (a10, b11) => Some(true), (c12, d13) if cx.is_online() => b6.clone().chars().map(|e14| e14.to_string()).chain(c12.clone().into_iter()).map(|a15| a15.clone()).fold(Some(true), |b16, c17| b16), (d18, e19) => vec![true].into_iter().max() }).map(|a20| (({ let b21 = e9; b6.clone() }) + &b6));
        let (a35, b36) = Some(d8.clone()).map_or_else(|| vec![c22.clone()], |d23| vec![c22.clone(), d23.clone()]).into_iter().flat_map(|e24| vec![d8.clone(), c22.clone(), d8.clone()].into_iter().fold(vec![b1.clone(), b1.clone(), b1.clone()], |a25, b26| a25.clone())).filter(|(c27, d28)| (if false { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: b6.clone() })) }).unwrap_or_else(|e29| true)).take(1_usize).fold((b6.clone(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()), |(a30, b31), c32| (match a0.clone() { (d33, (1..=7)) => ("ß".to_string(), b31), (_, e34) => (b6.clone(), b31) }));
    }
    return Ok((if let (c37, (-1_i32..)) = &b1 { (if false { Ok(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") })) }) } else { (if false { Ok(Decimal::new((-35_i64), 3_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }) }).unwrap_or_default());
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, mut a0: String, b1: (i32, Option<i64>)) -> FlowResult<Decimal> {
    let Some(a10) = (if let c2 @ (..=0_usize) = (1_usize - 5_usize) { Some(a0.clone()) } else { Some("Ä".to_string()).into_iter().filter(|d3| true).skip_while(|e4| true).max_by_key(|a5| 1_i32) }) else {
        return Ok((if let (..400_i32) = 0_i32 { vec![b1, b1, (1000000_i32, Some(400_i64))] } else { vec![(1000000_i32, Some((-7_i64)))] }).into_iter().chain(vec![b1, b1].into_iter().max_by_key(|b6| Decimal::from(0_i32)).into_iter()).fold(Decimal::from(2_i64).max(Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()), |c7, (d8, e9)| c7));
    };
    if a10.clone().chars().map(|b11| b11.to_string()).rev().any(|c12| true) {
        let a15 = "-17".url_decoded().into_iter().into_iter().into_iter().min_by_key(|d13| (2_i64..2_i64).all(|e14| (if false { Ok(Decimal::new(12345_i64, 29_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: a0.clone() })) }).is_err()));
    } else {
        let b21 = Some(b1).into_iter().fold(Some(State::Open).into_iter().into_iter().fold((if false { (Some(Decimal::from((-1_i64))), (Decimal::ONE, (-7_i64))) } else { (Some(Decimal::new(25_i64, 2_u32).unwrap_or_default()), (Decimal::new((-35_i64), 1_u32).unwrap_or_default(), 0_i64)) }), |(b16, c17), d18| (b16, c17).min((b16, (Decimal::ONE, 1_i64)))), |e19, a20| e19);
        {
            let mut c22 = 0_i32;
            'l28: while c22 < 0_i32 && a0.chars().map(|d23| d23.to_string()).skip_while(|e24| false).take_while(|a25| false).all(|b26| true) {
                c22 += 1_i32;
                let c32: String = 'l29: loop {
                    a0 = Some(Some(a10.clone())).and_then(|e29| e29.clone()).as_ref().cloned().into_iter().fold(a10.clone(), |a30, b31| a10.clone());
                    break a10.clone();
                };
            }
        }
    }
    cx.message(a10.clone());
    a0.push_str("");
    Ok(Decimal::new(5_i64, 28_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_104(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<i64>, c2: &Option<String>) -> FlowResult<i32> {
    a0.state = (if false { (if true { Ok(State::Done) } else { Err(FlowError::Offline) }).unwrap_or(State::Open) } else { (if cx.is_online() { ({ let d3 = c2.clone(); State::Half }) } else if let -1_i64 = 0_i64 { State::Open } else { State::Half }) });
    a0.title = format!("{}", DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().start_of_day());
    let e9 = {
        let e4;
        if Some(Some((-2_i32))).into_iter().take_while(|a5| vec![(*a5), (*a5)].into_iter().take_while(|b6| false).all(|c7| false)).any(|d8| false) { e4 = (if true { Ok(Decimal::from(1_i64)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) }).unwrap_or(Decimal::from(1000000_i32)); } else { e4 = ((Decimal::new((-35_i64), 1_u32).unwrap_or_default() / 5_i32) * 3_i64); }
        e4
    };
    let e14 = {
        let a10;
        if ({ let _ = Decimal::from(1000000_i32); b1 }).into_iter().take_while(|b11| false).any(|c12| (if false { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or(false)) { a10 = (if true { Ok(5_i64) } else { Err(FlowError::Offline) }).ok().map_or(flow_015(cx, &e9, Some(vec![2_i64, (-7_i64), 7_i64]))?, |d13| e9); } else { a10 = (if (if true { false } else if true { true } else { false }) { (if false { Ok(e9) } else { Err(FlowError::Offline) }).unwrap_or_default() } else { Decimal::ZERO }); }
        a10
    };
    Ok(Some(vec![("ß".to_owned(), (-40000_i64))]).unwrap_or(vec![("-17".to_string(), 0_i64), ("日本語".to_owned(), i64::MAX), ("a".to_string(), i64::MAX)]).into_iter().fold(i32::MIN, |a15, b16| a15))
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &i64, b1: i64) -> FlowResult<Option<Option<i64>>> {
    let (b6, _) = Some(b1).into_iter().take(Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).map_or_else(|| 1000000_usize, |c2| 1_usize)).fold((State::Done, 2_i64), |d3, e4| (if let (a5, (..=3_i64)) = d3 { d3 } else { (State::Half, 2_i64) }));
    Some(b6).into_iter().zip(({ let _ = b6; Some(Some((*a0))) }).into_iter().flatten().skip((if let -1_i64 = (*a0) && true { 1_usize } else { 1000000_usize })).step_by(flow_004(cx, 1000000_usize)?)).map(|(d8, e9)| State::Half).for_each(|a10| { let _ = Some((-2_i32)).into_iter().enumerate().map(|(b11, c12)| c12).sum::<i32>(); });
    return cx.fail("given-up", ("A\r\nB\n\n".to_owned() + &"aaa".to_string()));
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: &i32, b1: &Vec<i32>) -> FlowResult<(Option<i32>, String)> {
    let _ = flow_015(cx, &(if let -7_i32 = (*a0) { Decimal::new(12345_i64, 2_u32).unwrap_or_default() } else { Decimal::new(12345_i64, 3_u32).unwrap_or_default() }), ({ let c2 = vec![(*a0), (*a0), (*a0)]; Some(vec![29_i64]) }))?;
    let mut d3: usize = (cx.is_online() as usize);
    let mut e9: Vec<i32> = (match d3 { (1_usize..5_usize) => Some(7_usize).into_iter().rev().fold(b1.clone(), |e4, a5| Some(e4.clone()).unwrap_or_else(|| b1.clone())), 5 => b1.clone(), b6 => (match vec![State::Half, State::Open, State::Open].into_iter().chain(vec![State::Half]).min_by_key(|c7| 2_i64) { Some(State::Done) => b1.clone(), d8 => b1.clone().clamp(b1.clone(), vec![(*a0), (*a0)]) }) });
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 3_i32 && (if false { true } else { false }) {
            a10 += 1_i32;
            if let c12 @ (1_i32..) = Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().day().min(1_i32) {
                let mut d13 = matches!(d3.min(((-1_i32) as usize)), 5);
            }
            let d18 = {
                let e14;
                if true { e14 = (if true { ((*a0) % a10) } else { (match d3 { (1..5) => a10, 29_usize => a10, a15 => (*a0) }) }); } else { e14 = ((*a0).div_euclid(a10) % Some(d3).into_iter().rev().fold(a10, |b16, c17| a10)); }
                e14
            };
        }
    }
    Ok((Some((*a0)), "ab,b,,c".to_owned()))
}

/// Step by step.
#[nanoflow]
pub fn flow_107(cx: &mut Device, mut a0: Option<State>, mut b1: (i64, (i32, String)), c2: &Option<i64>) -> FlowResult<i32> {
    let e4 = {
        let d3;
        if true { d3 = 0_i32; } else { d3 = 7_i32; }
        d3
    };
    let mut a15 = (if Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()).into_iter().fold(Some(b1.clone()), |a5, b6| a5.clone()).into_iter().filter_map(|(c7, d8)| Some(e4)).map(|e9| e4).enumerate().map(|(a10, b11)| b11).any(|c12| ({ let d13 = c12; false })) { Decimal::from((-7_i32)) } else { ({ let e14 = (*c2); Decimal::new((-35_i64), 0_u32).unwrap_or_default() }).to_owned() });
    let Some(b16) = (match (match a0 { Some((State::Open | State::Done)) => e4, Some(State::Half) => e4, _ => e4 }) { (1..=7) => Some(a0), _ => Some(a0).as_ref().cloned() }) else {
        return cx.fail("given-up", "Ä".to_string());
    };
    let c17: (String, i64) = (String::from(" \t x\n"), i64::MIN);
    let b21 = {
        let d18;
        if false { d18 = a15; } else { d18 = (if let None = b16 { Some(a15) } else { Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default()) }).unwrap_or_else(|| vec![a15, a15].into_iter().fold(a15, |e19, a20| Decimal::ONE)); }
        d18
    };
    let _ = Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default());
    let (_, c22) = (e4, e4);
    match false {
        false => {
            let b31 = {
                let d23;
                if ({ let (e24, a25) = c17.clone(); (if false { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: e24.clone() })) }) }).unwrap_or_else(|b26| (match c17.clone() { (c27, (400_i64..)) => false, (d28, e29) => true, (_, a30) => false })) { d23 = (flow_029(cx, c22, (" \t x\n".to_owned(), true))? + &format!("{:ß>5}: {}", 1000000_usize, (-1_i64))); } else { d23 = (c17.0.clone() + "a"); }
                d23.clone()
            };
        }
        c32 => {
            let e39: String = 'l34: loop {
                'l37: for c37 in (if let Some(a35) = Some("ß".to_owned()).filter(|e34| c32) && c32.max(c32) { vec![7_usize] } else { vec![29_usize, 1_usize] }) {
                    let d38 = a0.replace(State::Open);
                    a0 = a0;
                }
                break String::from("A\r\nB\n\n");
            };
        }
    }
    Ok((-7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_108(cx: &mut Device, a0: &bool, b1: &i64, c2: Vec<(Decimal, String)>) -> FlowResult<(Option<String>, Option<usize>)> {
    let (d8, e9) = vec![(*a0), (*a0)].into_iter().fold((vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::new(25_i64, 2_u32).unwrap_or_default()], 7_i64), |(d3, e4), a5| (d3.clone(), (*b1))).max(Some((*b1)).into_iter().step_by(10_usize).fold((vec![Decimal::ONE], (*b1)), |b6, c7| b6.clone()));
    let (a10, b11) = ((*b1), (-1_i64));
    let Some(b16) = vec![1000000_i64, a10, e9].into_iter().take_while(|c12| (*a0)).last() else {
        return Ok(Some(vec![b11, (*b1)]).map_or((Some(String::new()), Some(29_usize)).to_owned(), |d13| (match (*b1) { e14 @ (0..) if (*a0) => (Some("a".to_string()), Some(29_usize)), -1_i64 => (Some(String::new()), Some(1000000_usize)), a15 => (Some("日本語".to_owned()), Some(3_usize)) })));
    };
    if let true = true {
        if true {
            let Some(c17) = (if (*a0) { Some(vec![State::Open, State::Open]) } else { (if (*a0) { Some(vec![State::Half]) } else { Some(vec![State::Done, State::Done, State::Done]) }) }) else {
                return cx.fail("given-up", format!("ß{}x{a10}: {}", String::from("-17"), Decimal::new(5_i64, 2_u32).unwrap_or_default()));
            };
        }
        let d18 = ((-1_i32), a10);
    } else {
        let a20: Vec<Decimal> = vec![vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()]].into_iter().flat_map(|e19| d8.clone()).collect::<Vec<_>>();
    }
    Ok((Some(String::from("ab,b,,c")), Some(3_usize)))
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, mut a0: ((i32, i64), Vec<i32>), b1: i64) -> FlowResult<i64> {
    'l3: for d3 in &vec![400_i64, b1] {
        'l6: for b6 in &({ let e4 = "Ä".to_owned(); vec![a0.clone(), a0.clone()] }) {
            cx.log(Level::Info, format!("x{:5}", ((-3_i32)..2_i32).step_by(0_usize).skip_while(|c7| false).product::<i32>()));
            let mut d8 = (if Some(Some(false)).is_some() { Some((b1, b1)) } else { None });
            {
                let mut e9 = 0_i32;
                'l14: while e9 < 0_i32 && Some(b6.clone()).into_iter().skip(0_usize).fold(true, |a10, (b11, c12)| a10) {
                    e9 += 1_i32;
                    cx.log(Level::Info, (match d8 { None => Some(Some(b1)).map_or("日本語".to_owned(), |e14| "Ä".to_string()), a15 => (match String::from("ab,b,,c").as_str() { "" => "İstanbul".to_string(), "a" => "Ä".to_owned(), _ => String::from("日本語") }) }));
                }
            }
        }
        let mut c17 = ({ let b16 = (*d3); (2_usize as i64) });
        let e19 = (match (*d3) { (3..7) => (((-2_i32), b1), vec![(-7_i32)]), (-1_i64 | 1_i64) if false => a0.clone(), d18 => a0.clone() });
    }
    a0 = (if false { a0.clone() } else { Some(a0.clone()).into_iter().into_iter().fold(Some(b1).into_iter().skip_while(|a20| false).fold(a0.clone(), |(b21, c22), d23| a0.clone()), |e24, a25| a0.clone()) });
    let e39: i64 = 'l27: loop {
        for d28 in vec![b1, b1] {
            let b31 = ((1_i32, d28), (2_i64..5_i64).into_iter().fold(vec![1_i32], |e29, a30| e29.clone()));
        }
        break (match a0.clone() { (c32, _) => Some(true), ((d33, e34), a35) => Some(false) }).into_iter().skip_while(|b36| false).fold(b1, |c37, d38| Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().years_until(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()));
    };
    if let (400_i64 | 402_i64) = e39 {
        let mut a40 = vec![vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()]];
        let b41 = a40.remove(2_usize);
    } else {
        a0 = a0.clone();
    }
    let c42: String = String::from("a");
    let mut d43 = true;
    Ok(e39)
}

/// Step by step.
#[nanoflow]
pub fn flow_110(cx: &mut Device, a0: Option<Date>, b1: Decimal) -> FlowResult {
    let c2 = ((-40000_i64), b1);
    let d18: Decimal = Some(c2).into_iter().collect::<Vec<_>>().into_iter().take_while(|(d3, e4)| vec![((-2_i64), b1), c2].into_iter().skip_while(|(a5, b6)| true).fold(true, |c7, (d8, e9)| c7)).collect::<Vec<_>>().into_iter().flat_map(|a10| vec![a0, a0].to_vec()).map(|b11| vec![vec!["-17".to_string()], vec!["".to_owned(), "ß".to_owned(), "ab,b,,c".to_string()]].into_iter().into_iter().last().into_iter().filter_map(|c12| Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().plus_months((-1_i64))).map(|d13| d13.to_owned()).max()).fold(({ let e14 = (match "x=1=2".to_owned().as_str() { "" => vec![0_usize], "a" => vec![10_usize], _ => vec![7_usize] }); (match 40000_usize { (29..33) => b1, (0..) => b1, a15 => b1 }) }), |b16, c17| b1);
    if false {
        let a25 = (if ({ let (e19, a20) = c2; true }) { vec![Some((-1_i64))].into_iter().fold((if true { Ok(Decimal::ONE) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" ") })) }), |b21, c22| (if false { Ok(d18) } else { Err(FlowError::Offline) })) } else { vec![d18].into_iter().fold((if true { Ok(d18) } else { Err(FlowError::Offline) }), |d23, e24| (if true { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) })) }).unwrap_or_default();
    } else {
        let Some(d28) = (if false { vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), a0, a0].into_iter().fold(Some(10_i64), |b26, c27| b26) } else { (if true { Some((-2_i64)) } else { Some((-7_i64)) }) }) else {
            return cx.fail("given-up", String::from("ß"));
        };
        let mut e29 = Some("aaa".to_string());
    }
    let (a30, _) = (a0, d18);
    let mut b31 = Some((400_i64, Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()));
    let mut c32 = d18;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_111(cx: &mut Device, a0: &Option<Option<bool>>, b1: &(State, String), c2: &i64) -> FlowResult<String> {
    let d3 = (((Decimal::new(12345_i64, 2_u32).unwrap_or_default() - (-40000_i32)) < Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().weekday()) as i64);
    let mut e4 = (Some((*c2)).into_iter().nth(1_usize).unwrap_or_else(|| (2_i64..3_i64).rev().product::<i64>()) - (*c2).checked_rem(d3).unwrap_or_default());
    if (true || cx.is_online()) {
        e4 += ({ let _ = Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().years_until(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()); (match (if true { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }) { Ok(a5) => (*c2), Err((FlowError::SessionExpired { .. } | FlowError::WrongPassword { .. })) => d3, _ => (*c2) }) });
        let d8: i64 = 'l7: loop {
            let mut c7 = (*a0);
            break vec![e4, e4].into_iter().collect::<Vec<_>>().into_iter().sum::<i64>();
        };
    }
    e4 = ({ let _ = (if ({ let _ = b1.clone(); true }) { (true as i64) } else if let Some(Some(_)) = (*a0) && true { d3 } else { d3 }); Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().months_until(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) });
    Ok(b1.1.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_112(cx: &mut Device, mut a0: usize, b1: &String, c2: i64) -> FlowResult<bool> {
    a0 -= a0;
    if let 29_usize = flow_004(cx, (match a0 { (..1) => a0, 0_usize => a0, d3 => a0 }))? && true {
        let c7: i64 = 'l5: loop {
            {
                let mut a5 = 0_i32;
                'l7: while a5 < 3_i32 && matches!(c2, 0) {
                    a5 += 1_i32;
                    cx.message(((b1.clone() + "A\r\nB\n\n") + b1));
                }
            }
            break (if false { Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default() } else { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default() }).days();
        };
    } else {
        a0 = 10_usize;
        let (d8, e9) = (vec![b1.clone()], a0);
    }
    let b11 = (match flow_007(cx, Some((State::Open, 1_i32)))? { (1_i64..=7_i64) if (false || true) => vec![Some((-1_i32))], 1 => vec![Some(0_i32)], a10 => vec![Some(1_i32)] });
    match 1000000_i64 {
        400 => {
            if (if false { (vec![c2] < vec![c2, c2, c2]) } else { (if let true = true { false } else { false }) }) {
                let (d18, e19) = Some(b1.clone()).into_iter().fold((a0, b1.clone()), |(c12, d13), e14| vec![Decimal::from(5_i64), Decimal::from(2_i32)].into_iter().fold((c12, d13.clone()), |(a15, b16), c17| (a0, d13.clone())));
            } else {
                'l25: for a25 in (if false { vec![Some(b11.clone()), Some(b11.clone())] } else { (match a0 { a20 @ (5_usize..9_usize) => vec![Some(b11.clone()), Some(vec![Some(0_i32), Some(7_i32), Some(29_i32)]), Some(b11.clone())], b21 @ (5) if true => vec![Some(b11.clone())], c22 => vec![Some(b11.clone()), Some(b11.clone())] }) }).into_iter().flatten().into_iter().map(|d23| b11.clone()) {
                    let mut b26: Vec<Option<i32>> = a25.clone();
                }
                let mut c27: usize = a0;
            }
        }
        (-7_i64 | -5_i64) => {
            let d28 = 1_usize;
        }
        _ => {
            let mut e29 = c2;
        }
    }
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Decimal) -> FlowResult<i32> {
    'l4: for e4 in (match b1.clone().as_str() { "aaa" => vec![b1.clone(), b1.clone()], "ab,b,,c" => vec![b1.clone()].max(vec![b1.clone()]), _ => Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_default() }) {
        let mut a5: String = b1.clone();
        a0.weight /= ({ let b6 = false; Some(Some(1_usize)) }).map_or(Some(0_i64).into_iter().product::<i64>(), |c7| (if let (..=-7_i32) = 400_i32 { 2_i64 } else { 0_i64 }));
        cx.commit(a0)?;
    }
    let e9: Decimal = 'l9: loop {
        b1.push_str("ab,b,,c");
        break c2.abs().abs();
    };
    let c17: Option<Vec<bool>> = (if false { vec![(2_i64, i64::MAX), (1_i64, 1_i64)].into_iter().last().map_or((match &(e9, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) { (a10, b11) if false => Some(vec![false]), (c12, d13) => Some(vec![false, true]), (e14, a15) => Some(vec![false, false, false]) }), |b16| Some(vec![true, true]).as_ref().cloned()) } else { Some(Some(vec![false, false, true])).unwrap_or_else(|| Some(vec![false, true])).as_ref().cloned() });
    let d18 = e9;
    {
        let mut e19 = 0_i32;
        'l22: while e19 < 2_i32 && Some(c17.clone()).into_iter().any(|a20| true) {
            e19 += 1_i32;
            let Some(c22) = Some(Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())) else {
                continue;
            };
            if (c22 > (if let Some(d23) = c22 && false { c22 } else if true { c22 } else { c22 })) {
                {
                    let mut a25 = cx.retrieve(Task::filter(|e24| e24.due.is_some()).order_by_descending(|t| t.due).offset(0).limit(3))?;
                    for b26 in a25.iter_mut().rev() {
                        b26.effort = e19;
                    }
                    cx.commit_all(&mut a25)?;
                }
            } else {
                cx.message(format!(" of {e9:<5.0}"));
            }
        }
    }
    let _ = b1.clone();
    Ok((-40000_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_114(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: Option<i32>, d3: Option<bool>) -> FlowResult<Vec<Option<State>>> {
    let mut b6 = Some(b1.clone()).into_iter().flat_map(|e4| (if true { vec![29_i32, (-1_i32), i32::MIN] } else if let (29_usize..=35_usize) = 7_usize { vec![1_i32, i32::MAX] } else if false { vec![29_i32] } else if true { vec![1_i32] } else { vec![7_i32, (-40000_i32)] })).max_by_key(|a5| Some("\"{}\\".to_owned()).unwrap_or_default()).as_ref().copied();
    match cx.commit(a0) {
        Ok(()) => {
            'l10: for _ in &vec![vec![false, false, false], vec![false, true, true], vec![false, true, false]].into_iter().skip_while(|c7| false).take_while(|d8| false).collect::<Vec<_>>() {
                let a10 = b6.take();
                return Ok(vec![Some(false), d3, d3].into_iter().chain(vec![d3, Some(true), d3].into_iter()).find_map(|b11| Some(Some(State::Done))).into_iter().chain(Some(Some(State::Half)).into_iter().chain(vec![Some(State::Done), Some(State::Done)].into_iter()).collect::<Vec<_>>()).into_iter().collect::<Vec<_>>());
            }
        }
        Err(FlowError::Invalid { entity: c12, .. }) => {
            let d13 = b6.replace((400_i64 as i32));
        }
        Err(e14) => return Err(e14),
    }
    {
        let mut a15 = 0_i32;
        'l17: while a15 < 4_i32 && String::new().contains(&String::from("日本語")) {
            a15 += 1_i32;
            continue;
        }
    }
    for mut d18 in cx.retrieve(Task::filter(|c17| (c17.weight < 7_i64)).order_by(|t| t.effort).limit(0))? {
        {
            let mut e19 = 0_i32;
            'l21: while e19 < 2_i32 && a0.is_urgent {
                e19 += 1_i32;
                match Some(e19.abs()) {
                    Some((400..=406)) => {
                        let mut d23: Decimal = ({ let b21 = Some(e19); (if false { (if true { Ok(Decimal::ONE) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }) } else { (if true { Ok(Decimal::ZERO) } else { Err(FlowError::Offline) }) }) }).unwrap_or_else(|c22| (Decimal::new(12345_i64, 3_u32).unwrap_or_default() + Decimal::ZERO));
                    }
                    e24 => {
                        vec![b6, e24, c2].into_iter().map(|a25| c2).for_each(|b26| { let _ = 29_usize; });
                    }
                }
            }
        }
        d18.title = String::from(" ");
    }
    let c27 = c2;
    let (d28, e29) = (Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), c2);
    Ok(vec![Some(State::Half)])
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: i32, b1: Vec<usize>, c2: Vec<Vec<bool>>) -> FlowResult<bool> {
    'l7: for c7 in vec![Some(vec![false, true, true]), Some(vec![true, true]), Some(vec![true, true])].into_iter().filter(|d3| true).find(|e4| false).unwrap_or(Some(vec![false, true, false])).into_iter().rev().skip_while(|a5| matches!((State::Half != State::Half), true)) {
        let c17 = (match " \t x\n".to_owned().char_indices().map(|(d8, e9)| e9.to_string()).filter(|a10| true).collect::<String>().as_str() { "a" => b1.clone(), "Ä" => (match a0 { (-1_i32 | 1_i32) => vec![vec![3_i64]].into_iter().take(3_usize).fold(b1.clone(), |b11, c12| b1.clone()), d13 => ({ let e14 = c7.clone(); b1.clone() }) }), _ => (0_usize..4_usize).take(vec![a0, a0, a0].into_iter().take(29_usize).fold(0_usize, |a15, b16| a15)).collect::<Vec<_>>() });
        let mut e19 = vec![cx.is_online(), (true && false), ({ let d18 = a0; false })];
        {
            let mut a20 = 0_i32;
            'l22: while a20 < 3_i32 && cx.is_online() {
                a20 += 1_i32;
                let c22 = ({ let _ = ("x=1=2".to_owned(), a0); DateTime::from_milliseconds(51234567_i64).unwrap_or_default() }).max(DateTime::from_milliseconds(1_i64).unwrap_or_default().end_of_day()).second();
            }
        }
    }
    let e24 = (if false { Ok((Some(false), Some(10_i64))) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or_else(|d23| (Some(false), Some(400_i64)));
    let _ = e24;
    'l28: for _ in &vec![0_i64, 3_i64, i64::MIN].into_iter().skip_while(|a25| true).filter(|b26| true).collect::<Vec<_>>() {
        let (d28, e29) = (a0, 3_i64);
        let mut a30 = b1.clone();
        let b31 = a30.pop();
    }
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_116(cx: &mut Device, mut a0: Option<bool>) -> FlowResult<i32> {
    match (if let Some(b1) = a0 { State::Done } else { State::Done }).max(State::Done) {
        (State::Half | State::Done) if Some(Decimal::new(5_i64, 1_u32).unwrap_or_default()).into_iter().into_iter().any(|c2| false) => {
            let e4 = (if ((if false { false } else { true }) || String::from("\"{}\\").ends_with(" \t x\n")) { ({ let d3 = flow_015(cx, &Decimal::ONE, Some(vec![(-1_i64), 0_i64, (-40000_i64)]))?; a0 }) } else { (if true { Some(true) } else { None }) });
        }
        State::Half => {
            'l9: for e9 in vec![vec![Some(Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()), Some(Decimal::ONE)], vec![Some(Decimal::ZERO), Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default())]].into_iter().into_iter().into_iter().find(|a5| false).unwrap_or(a0.map_or(vec![Some(Decimal::from(7_i32)), Some(Decimal::from((-7_i32))), Some(Decimal::new(999_i64, 3_u32).unwrap_or_default())], |b6| vec![Some(Decimal::new(25_i64, 2_u32).unwrap_or_default()), Some(Decimal::from(i32::MIN))])).into_iter().flat_map(|c7| ({ let _ = c7; vec![a0, a0] })) {
                let a10 = e9;
                let d13: i64 = 'l12: loop {
                    let (_, c12) = (a10, a0);
                    break i64::from((true != true));
                };
            }
        }
        e14 => {
            'l17: for c17 in (if false { Ok(vec![Some(false)]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) }).unwrap_or(Some(a0).into_iter().map(|a15| a15).collect::<Vec<_>>()) {
                let (d18, e19) = (a0, State::Open);
                if false {
                    let mut c22 = (if let (a20, b21) = ("A\r\nB\n\n".to_string(), e14) && false { Some(a20.clone()) } else { Some("İstanbul".to_string()) });
                    let d23 = c22.take();
                } else {
                    cx.message(format!("{}", Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()));
                }
            }
        }
    }
    a0 = a0;
    a0 = Some(true);
    let mut e24: Vec<i64> = vec![5_i64, 0_i64, i64::MIN];
    let mut a25 = a0;
    Ok((-7_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: &Option<i64>) -> FlowResult {
    match a0 {
        None if 3_i64.is_positive() => {
            if (cx.is_online() && (Decimal::ONE <= 1000000_i64)) {
                return Err(FlowError::Offline);
            } else {
                let e14 = ({ let b1 = (*a0); vec![vec![(-40000_i64), i64::MIN], vec![5_i64, 1000000_i64], vec![i64::MAX]] }).into_iter().filter_map(|c2| ({ let d3 = (*a0); Some(d3) })).fold(vec![Some(Decimal::from(2_i32))].into_iter().fold(Some(Some(i64::MIN)), |e4, a5| e4), |b6, c7| Some(c7)).into_iter().flat_map(|d8| (match 7_i64 { (-7_i64..=-1_i64) => vec![Some("ß".to_string()), Some(String::from(""))], _ => vec![Some(String::from("Ä")), Some(String::from("-17"))] })).enumerate().map(|e9| Some(Some(vec![Decimal::from(2_i64), Decimal::from(29_i64), Decimal::from((-40000_i32))]).into_iter().step_by(1_usize).take_while(|a10| false).fold("ab,b,,c".to_owned(), |b11, c12| b11.clone()))).all(|d13| true);
                let Some(d23) = vec![("-17".to_string(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), ("Ä".to_owned(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())].into_iter().rev().skip(10_usize).nth(4_usize).into_iter().filter_map(|(a15, b16)| (match e14 { true => Some(vec![State::Half, State::Open]), c17 => Some(vec![State::Half]) })).max() else {
                    return Ok((match cx.is_online() { true if (match &Some((i64::MIN, e14)) { Some((d18, e19)) => (*e19), a20 => e14 }) => (match (-40000_i64) { (0..=6) => (), (0_i64..4_i64) if e14 => (), b21 => () }), c22 => () }));
                };
            }
        }
        Some(e24) => {
            let mut a25: Option<String> = Some(" ".to_owned());
        }
        b26 => {
            let c27 = flow_027(cx, Some(Some(2_usize)), Some((-2_i64)))?;
        }
    }
    Some((*a0)).into_iter().for_each(|d28| { let _ = State::Half; });
    let mut e29: Option<i32> = Some((-40000_i32));
    let mut a30 = e29;
    let mut b31: Option<i32> = e29;
    cx.message(String::from(" \t x\n"));
    let mut c32 = a30;
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_118(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: &DateTime, d3: Date) -> FlowResult {
    let b6 = {
        let e4;
        if ({ let a5 = flow_027(cx, Some(Some(7_usize)), Some(0_i64))?; cx.is_online() }) { e4 = format!("{}}}{}", false, "x=1=2".to_string()); } else { e4 = "\"{}\\".to_string(); }
        e4.clone()
    };
    let Some(a10) = vec![b1].into_iter().max().into_iter().filter_map(|c7| (match b1 { d8 @ (-1..3) => Some(d8), e9 => Some(e9) })).next() else {
        return Err((FlowError::Failed { code: "early".to_string(), text: b6.clone() }));
    };
    let b11 = a0.effort;
    if ({ let c12 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().first_of_year(); Some(false).unwrap_or_else(|| false) }) {
        let mut c17: Option<String> = (if false { Ok(Some(1_usize)) } else { Err(FlowError::Offline) }).ok().map_or(Some("ß".to_owned()), |d13| Some(b6.clone()).into_iter().max_by_key(|e14| b11)).filter(|a15| (if (match a15.clone().as_str() { "aaa" => false, "ab,b,,c" => false, _ => true }) { a0.is_urgent } else { Some(vec![Decimal::from((-40000_i64)), Decimal::from(0_i64), Decimal::ONE]).into_iter().any(|b16| true) }));
        let (d18, e19) = (a10, b1);
    }
    let (d23, e24) = vec![a10, a10].into_iter().fold((true, b1), |(a20, b21), c22| (if let None = &Some(a20) { (a20, a10) } else { (a20, c22) }));
    let b26 = {
        let a25;
        if d23 { a25 = (a10 / b11).abs(); } else { a25 = b11; }
        a25
    };
    Ok((match (b26, 1_i64) { (_, (-7_i64..=-1_i64)) => (if d23 { () } else { () }), (c27, (400 | 402)) if d23 => (), d28 => () }))
}

/// Step by step.
#[nanoflow]
pub fn flow_119(cx: &mut Device, a0: &Obj<Task>, b1: &i32, mut c2: (Option<Decimal>, State)) -> FlowResult<Vec<i64>> {
    let Some((d3, _)) = (if true { Some(c2) } else { None }) else {
        return Ok(vec![0_i64, 1_i64]);
    };
    let mut e4: Option<Decimal> = (if false { Ok(Decimal::new(12345_i64, 28_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }).ok();
    let mut b6: String = ({ let a5 = (*b1); "日本語".to_string() }).to_owned().repeat(3_usize);
    let mut c7: i32 = (*b1);
    Ok((0_i32..0_i32).into_iter().map(|d8| (*b1)).fold(vec![(-1_i64), 400_i64, 29_i64], |e9, a10| e9.clone().into_iter().collect::<Vec<_>>()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_120(cx: &mut Device, a0: &Obj<Task>, b1: &i32, mut c2: usize, mut d3: Option<State>) -> FlowResult<((i32, String), usize)> {
    'l6: for b6 in vec![vec![State::Open], vec![State::Open, State::Done, State::Done], vec![State::Open, State::Done]].into_iter().rev().take_while(|e4| true).collect::<Vec<_>>().into_iter().flatten().collect::<Vec<_>>() {
        match (if Some(c2).is_some_and(|c7| false) { b6 } else { b6 }) {
            (State::Done | State::Open) => {
                if let Some(State::Done) = &d3 {
                    let mut d8 = cx.create(Task { state: b6, weight: a0.weight, seen: a0.changed_at(), ..Task::default() })?;
                }
            }
            State::Half => {
                let _ = ({ let e9 = (if let None = &d3 && true { b6 } else { b6 }); Some(vec![(*b1)]).unwrap_or(vec![(*b1), (*b1)]) });
            }
            _ => {
                let mut a10 = b6;
            }
        }
        let b11: Vec<i32> = vec![(*b1), (*b1), (*b1)].max((1_i32..1_i32).collect::<Vec<_>>());
        continue;
    }
    c2 = c2;
    let e14 = d3.replace(Some(c2).into_iter().into_iter().fold(State::Half, |c12, d13| c12));
    match 29_i32 {
        a15 @ (1_i32..) => {
            match &d3 {
                Some(b16) if Some(("ß".to_owned(), a15)).is_none() => {
                    if let State::Half = (if let (-1_i32 | 1_i32) = (*b1) { vec![(*b16)] } else { vec![(*b16)] }).into_iter().fold((*b16), |c17, d18| (*b16)) {
                        cx.show_home()?;
                    } else {
                        let mut e19 = d3;
                    }
                }
                a20 => {
                    c2 -= (flow_017(cx, a0, a15, &Some(vec![State::Done, State::Done, State::Open]))? * (c2 - c2));
                }
            }
        }
        b21 => {
            Some((*b1)).into_iter().fold(Some((String::new(), i64::MAX)), |c22, d23| c22.clone()).into_iter().rev().filter(|(e24, a25)| true).for_each(|b26| { let _ = (if true { Ok(b21) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) }).unwrap_or_default(); });
        }
    }
    let mut c27 = cx.create(Task { title: String::from("ab,b,,c"), effort: (*b1), price: Decimal::from(400_i64), seen: Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), ..Task::default() })?;
    cx.refresh(&mut c27)?;
    Ok(((400_i32, "İstanbul".to_owned()), c2))
}

/// Step by step.
#[nanoflow]
pub fn flow_121(cx: &mut Device, a0: &Obj<Task>, mut b1: (Option<String>, String), mut c2: bool) -> FlowResult<Option<usize>> {
    let Some((e4, _)) = Some(Some("aaa".to_string())).map(|d3| b1.clone()) else {
        return Ok(Some(1_usize));
    };
    let mut b6 = ({ let a5 = (if c2 { Some("".to_owned()) } else { None }); b1.clone() });
    let mut a15 = Some(Some(b6.clone())).to_owned().into_iter().flatten().min().into_iter().fold(({ let c7 = ((-40000_i32) - i32::MIN); (e4.clone(), "ß".to_owned()) }), |(d8, e9), (a10, b11)| a10.clone().into_iter().into_iter().rev().fold(b6.clone(), |(c12, d13), e14| b1.clone()));
    b1 = Some(e4.clone()).into_iter().map(|b16| DateTime::from_milliseconds(51234567_i64).unwrap_or_default()).rev().chain(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default().plus_quarters(0_i64).into_iter()).collect::<Vec<_>>().into_iter().map(|c17| vec![1_i32].into_iter().zip(e4.iter().cloned()).map(|d18| (if c2 { 2_i32 } else { (-1_i32) })).map(|e19| a0.effort).sum::<i32>()).skip(400_usize.min(1_usize)).skip(vec![Decimal::from(1_i32)].len()).fold((e4.clone(), "\"{}\\".to_string()), |(a20, b21), c22| (e4.clone(), b21.clone()));
    {
        let mut d23 = 0_i32;
        'l26: while d23 < 3_i32 && Some(b6.clone()).into_iter().step_by(40000_usize).any(|e24| c2) {
            d23 += 1_i32;
            let d28 = {
                let b26;
                if cx.is_online().clamp(c2, Some(e4.clone()).into_iter().all(|c27| c2)) { b26 = (FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() }).code().to_string(); } else { b26 = format!(" of {}x{d23}{:>12}", d23, d23); }
                b26.clone()
            };
            let b36 = Some(c2).into_iter().filter(|e29| (*e29)).collect::<Vec<_>>().into_iter().flat_map(|a30| vec![e4.clone(), e4.clone(), e4.clone()]).collect::<Vec<_>>().into_iter().flatten().fold(b6.clone(), |(b31, c32), d33| (if let (1_i32..) = i32::MIN { a15.clone() } else { vec![vec![Decimal::ZERO], vec![Decimal::from(1_i32), Decimal::ZERO]].into_iter().fold(b1.clone(), |e34, a35| (b31.clone(), d28.clone())) }));
        }
    }
    Ok(Some(0_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_122(cx: &mut Device, a0: &bool, b1: i64, mut c2: i64) -> FlowResult<String> {
    let mut d3 = ((1_usize, c2) >= (29_usize, c2));
    let _ = (cx.today() <= Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().min(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()));
    return cx.fail("given-up", "Ä".to_owned().chars().map(|e4| e4.to_string()).rev().collect::<String>());
}

/// Step by step.
#[nanoflow]
pub fn flow_123(cx: &mut Device, mut a0: i32) -> FlowResult {
    for d3 in ((-2_i32)..=0_i32).flat_map(|b1| vec![a0, 2_i32].max(vec![a0])) {
        let mut e4: i32 = (1_i32 + d3);
    }
    let mut a5 = a0;
    let (_, b6) = (a5, a5);
    let b11: i32 = 'l8: loop {
        a0 += (1_i32..=4_i32).map(|d8| d8).rev().fold(5_i32, |e9, a10| a5);
        break b6;
    };
    let e14: i32 = 'l13: loop {
        let d13 = Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().week();
        break 0_i32;
    };
    let mut a15 = (((-3_i32)..3_i32).take(0_usize).count().max(10_usize.min(7_usize)) % (if matches!(b6, 3) { (0_usize / 7_usize) } else if false { 40000_usize } else { 0_usize }));
    let e24: String = 'l17: loop {
        let d23 = {
            let c17;
            if true { c17 = vec![vec![" ".to_owned()], vec!["\"{}\\".to_string(), "".to_owned(), "A\r\nB\n\n".to_string()], vec![String::new()]].into_iter().filter(|d18| true).rev().collect::<Vec<_>>().into_iter().take_while(|e19| (if true { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|a20| false)).fold(false, |b21, c22| b21); } else { c17 = (!false); }
            c17
        };
        break format!("ß{} of {:>12}{}", 29_i64, 3_i64, 3_i64);
    };
    let mut c27 = (if (match b11 { (..=3) => false, 400 => false, a25 => false }) { (match e14 { -1_i32 => e14, b26 => a0 }) } else { e14 }).signum();
    Ok(().max((match 2_i32 { 0_i32 if true => (), (..=1_i32) if false => (), d28 => () })))
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: State, b1: bool, c2: (Option<Decimal>, DateTime)) -> FlowResult<Option<i64>> {
    let e9: i32 = 'l4: loop {
        let Some(b6) = Some(vec![b1, b1]) else {
            break vec![State::Open].into_iter().fold(5_i32, |e4, a5| e4);
        };
        break ({ let (c7, d8) = c2; 3_i32.abs() });
    };
    let mut a10: i32 = e9;
    let mut b11 = false;
    if b1 {
        {
            let mut c12 = 0_i32;
            'l14: while c12 < 1_i32 && false {
                c12 += 1_i32;
                match flow_026(cx, c12) {
                    Ok(e14) => {
                        let mut b21: (i32, i64) = ({ let a15 = (if let (3_i32..7_i32) = (-7_i32) { a0 } else { a0.to_owned() }); vec![Some(3_i64)].into_iter().flat_map(|b16| vec![e14, e14]).skip_while(|c17| (b1 || false)).fold(({ let d18 = b1; (c12, 2_i64) }), |e19, a20| e19) });
                    }
                    Err(FlowError::Prevented { referring: c22, .. }) => {
                        b11 = Some((DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), e9)).into_iter().filter_map(|d23| (if b11 { Ok(c22.clone()) } else { Err(FlowError::Offline) }).ok()).collect::<String>().ends_with(&((match b11 { false => c22.clone(), false => c22.clone(), e24 => c22.clone() }) + " \t x\n"));
                    }
                    Err(a25) => cx.message(a25.code()),
                }
            }
        }
        let e34 = {
            let b26;
            if b1 { b26 = vec![(Some(Decimal::ZERO), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())].into_iter().chain(Some(c2).into_iter()).find_map(|(c27, d28)| Some(b11)).into_iter().zip(vec![0_i64]).map(|e29| (match a10 { (-7_i32 | -5_i32) => b11, a30 => b1 })).skip_while(|b31| (*b31)).fold(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().start(), |c32, d33| c32); } else { b26 = c2.1; }
            b26
        };
    }
    return cx.fail("given-up", Some(" \t x\n".to_string()).into_iter().skip(7_usize).collect::<String>());
}

/// Step by step.
#[nanoflow]
pub fn flow_125(cx: &mut Device, a0: &String, b1: Vec<Option<bool>>) -> FlowResult<Option<State>> {
    let e4 = Some(a0.clone()).into_iter().into_iter().fold(b1.clone(), |c2, d3| b1.clone());
    cx.message(format!("{}x{a0}: {a0}", Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()));
    let mut a5 = b1.clone();
    for e14 in Some(10_i64).into_iter().map(|b6| (a0.clone() + "")).fold((if false { Ok(a0.clone()) } else { Err(FlowError::Offline) }).unwrap_or(a0.clone()), |c7, d8| (match (if true { Ok(1_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a0.clone() })) }) { Ok(e9) => c7.clone(), Err((FlowError::Unknown { .. } | FlowError::Refused { .. } | FlowError::SignedOut { .. } | FlowError::Access { .. } | FlowError::SessionExpired { .. })) => d8.clone(), _ => d8.clone() })).char_indices().map(|(a10, b11)| b11.to_string()).map(|c12| c12.clone()) {
        let Some(a15) = Some(a0.clone()).to_owned() else {
            continue;
        };
        let b16 = e4.clone();
        cx.message(format!("{}", (if false { Ok(10_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e14.clone() })) }).unwrap_or_default()));
    }
    let c17 = a5.remove(2_usize);
    Ok(Some(State::Open))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_126(cx: &mut Device, a0: &mut Obj<Task>, mut b1: (String, Vec<i64>)) -> FlowResult<Option<State>> {
    'l9: for (_, e9) in &(match b1.clone() { (c2, d3) if false => vec![(c2.clone(), d3.clone()), b1.clone(), b1.clone()], (e4, a5) => vec![(e4.clone(), a5.clone()), b1.clone(), b1.clone()], (b6, c7) => vec![b1.clone(), b1.clone()] }) {
        let mut d18 = Some(Some("-17".to_owned())).map_or_else(|| (Some(String::new()), true), |a10| (match a10.clone() { Some(b11) if vec![b1.clone(), b1.clone()].into_iter().fold(true, |c12, d13| c12) => (if true { Ok((a10.clone(), true)) } else { Err((FlowError::Failed { code: "late".to_string(), text: b11.clone() })) }).unwrap_or_else(|e14| (a10.clone(), false)), Some(a15) if ({ let b16 = vec![i64::MAX]; false }) => (a10.clone(), false).min((a10.clone(), true)), c17 => (a10.clone(), false) }));
    }
    a0.price = ((flow_015(cx, &Decimal::ZERO, Some(vec![10_i64]))? * Some((-7_i64)).unwrap_or_else(|| 0_i64)) % (if true { Ok(vec![b1.clone()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or(vec![b1.clone(), b1.clone()]).into_iter().fold(Decimal::ONE, |e19, (a20, b21)| vec![e19, e19].into_iter().sum::<Decimal>()));
    let mut e24 = Some(("\"{}\\".to_owned(), true)).map_or_else(|| (DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), State::Done), |(c22, d23)| (DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), State::Open));
    cx.log(Level::Warning, "\"{}\\".to_string());
    a0.effort *= 29_i32;
    cx.commit(a0)?;
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_127(cx: &mut Device, a0: &Obj<Task>, b1: Vec<Option<Decimal>>, c2: State) -> FlowResult<(i64, i64)> {
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 0_i32 && Some(true).unwrap_or_else(|| true) {
            d3 += 1_i32;
            let mut e9 = ({ let c7 = vec![10_i64, 1_i64, 7_i64].into_iter().map(|a5| a5).filter(|b6| true).product::<i64>(); Some(c7) }).map_or_else(|| b1.iter().cloned().collect::<Vec<_>>().max(b1.clone()), |d8| b1.clone());
        }
    }
    let (c17, d18) = Some(c2).into_iter().fold(vec![Some(c2), Some(c2)], |a10, b11| a10.clone()).into_iter().flatten().filter(|c12| (true || true)).fold((if let Some(d13) = Some("ß".to_string()) && true { (c2, 5_usize) } else { (c2, 2_usize) }), |(e14, a15), b16| (State::Open, 0_usize));
    return cx.fail("given-up", format!("{d18:1}"));
}

/// Step by step.
#[nanoflow]
pub fn flow_128(cx: &mut Device, a0: DateTime) -> FlowResult<String> {
    let b1: DateTime = a0;
    let mut b6: (String, (Date, i32)) = (String::from("ß"), (Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), 1_i32)).max(Some(b1).into_iter().map(|c2| Some(State::Half).unwrap_or(State::Done)).rev().fold((if false { (String::from(" \t x\n"), (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), 7_i32)) } else { (" ".to_owned(), (Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), 1_i32)) }), |(d3, e4), a5| (String::from(" \t x\n"), (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), i32::MIN))));
    let b21 = {
        let c7;
        if (!(Decimal::from(0_i64) != Decimal::ONE)) { c7 = vec![(3_i32, 5_i64), (2_i32, i64::MIN)].into_iter().map(|d8| DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).step_by((match 2_usize { e9 @ (2) => e9, (..5) => 2_usize, a10 => a10 })).fold((if true { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }).unwrap_or(State::Done), |b11, c12| b11.to_owned()); } else { c7 = vec![vec![String::new(), "-17".to_owned()], vec![" \t x\n".to_string()]].into_iter().into_iter().skip_while(|d13| true).fold(vec![b6.clone(), (String::from("\"{}\\"), (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), 1000000_i32))], |e14, a15| e14.clone()).into_iter().flat_map(|(b16, (c17, d18))| vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), b1]).fold(State::Done, |e19, a20| e19); }
        c7
    };
    b6 = b6.clone();
    let d23: DateTime = (if let (State::Done | State::Open) = b21 { a0.start_of_quarter() } else { vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()].into_iter().next().map_or_else(|| b1, |c22| b1) });
    let mut e24: (String, (Date, i32)) = b6.clone();
    let (a25, (b26, (c27, _))) = (29_i32, e24.clone());
    Ok(b26.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_129(cx: &mut Device, mut a0: usize, b1: String) -> FlowResult {
    let e9 = {
        let c2;
        if ({ let a5 = Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]).into_iter().rev().fold(vec![(-7_i64), 400_i64], |d3, e4| d3.clone()); (match a0 { (1_usize | 3_usize) => false, (5..9) => true, b6 => true }) }) { c2 = Some(Some(a0)).into_iter().fold((FlowError::Failed { code: "empty".to_string(), text: b1.clone() }), |c7, d8| FlowError::Offline).to_string(); } else { c2 = b1.to_string(); }
        c2.clone()
    };
    let a10: usize = a0;
    let mut a25: Vec<Decimal> = (if vec![a10, 7_usize, a0].into_iter().rev().collect::<Vec<_>>().into_iter().filter_map(|b11| (4_usize..=3_usize).take(a0).enumerate().map(|(c12, d13)| b11).find_map(|e14| Some((0_i64, a10)))).filter(|(a15, b16)| (Decimal::ZERO < (*a15))).into_iter().all(|(c17, d18)| Some(2_usize).map_or_else(|| false, |e19| false)) { (if ((-1_i64)..0_i64).all(|a20| false) { (if let (..2_usize) = a0 { vec![Decimal::from(1000000_i64)] } else { vec![Decimal::from((-1_i64)), Decimal::new(999_i64, 1_u32).unwrap_or_default(), Decimal::ZERO] }) } else { vec![Decimal::from(1_i32)] }) } else { ({ let b21 = e9.clone(); (if true { Ok(vec![Decimal::new(25_i64, 2_u32).unwrap_or_default(), Decimal::new(999_i64, 2_u32).unwrap_or_default(), Decimal::from(0_i32)]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) }).unwrap_or_else(|c22| vec![a0, a0].into_iter().fold(vec![Decimal::from(0_i64), Decimal::new(12345_i64, 0_u32).unwrap_or_default()], |d23, e24| vec![Decimal::from(i32::MIN), Decimal::new(5_i64, 3_u32).unwrap_or_default()])) });
    'l28: for d28 in (if (match a10 { (5..9) => false, b26 => false }) { vec![vec![b1.clone(), b1.clone(), e9.clone()]].into_iter().take(a10).collect::<Vec<_>>() } else { vec![vec![e9.clone(), "ab,b,,c".to_string(), e9.clone()]] }) {
        let e29: Decimal = Decimal::new((-35_i64), 3_u32).unwrap_or_default();
        let (a30, b31) = (e9.clone(), d28.clone());
        let mut c32 = 1_i32;
    }
    let d33 = (a0, a0);
    cx.log(Level::Warning, format!("x{}", b1.clone()));
    a25.retain(|e34| false);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_130(cx: &mut Device, a0: &State, b1: Decimal, c2: Vec<Vec<i32>>) -> FlowResult<State> {
    {
        let mut d3 = 0_i32;
        'l6: while d3 < 1_i32 && (match 7_i64 { 0 if false => true, e4 => true }) {
            d3 += 1_i32;
            let mut a10 = (match (if true { Ok(false) } else { Err(FlowError::Offline) }) { Ok(_) => b1, Err((FlowError::Failed { .. } | FlowError::Protocol { .. } | FlowError::NotAccepted { .. } | FlowError::UpdateNeeded { .. } | FlowError::Access { .. } | FlowError::Conflict { .. } | FlowError::Unknown { .. } | FlowError::WrongArguments { .. } | FlowError::UnknownFlow { .. } | FlowError::GroupTooLarge { .. } | FlowError::Prevented { .. })) => (match 2_usize { b6 @ (0..4) if ((-2_i64) != b1) => (b1 / b1), c7 => (0_i32..1_i32).rev().fold(b1, |d8, e9| b1) }), _ => b1 });
        }
    }
    if true {
        'l12: for c12 in Some((*a0)).into_iter().collect::<Vec<_>>().into_iter().collect::<Vec<_>>() {
            if let State::Half = c12 {
                let d13 = b1;
                let (e14, a15) = (c2.clone(), c2.clone());
            } else {
                let mut b16: State = (*a0);
            }
            {
                let mut c17 = 0_i32;
                'l19: while c17 < 0_i32 && String::from("ab,b,,c").eq_ignore_ascii_case(&String::from(" \t x\n")) {
                    c17 += 1_i32;
                    let e19 = State::Done;
                }
            }
        }
        if (!(true && false)) {
            'l21: for b21 in &(if true { vec![State::Open, (*a0)] } else { vec![(*a0), (*a0), (*a0)] }) {
                let e24 = ({ let d23 = Some(vec![7_i32, 3_i32]).xor(Some(vec![(-7_i32), (-2_i32)])).into_iter().take_while(|c22| true.max(false)).collect::<Vec<_>>(); b1 });
                let _ = (if false { Ok((*a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).unwrap_or_else(|a25| (*b21));
                cx.message(format!("x{:^1}x{:<5}{}", (if true { Ok(1_i64) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).unwrap_or((-40000_i64)), 2_usize.max(2_usize), Some(3_i32).unwrap_or_default()));
            }
        } else {
            if let State::Done = (*a0) {
                let b26: Decimal = (-b1);
                let c27 = b26;
            }
            'l29: for e29 in &Some((*a0)).into_iter().collect::<Vec<_>>() {
                let mut a30: i32 = (3_usize as i32);
                cx.log(Level::Info, String::from("Ä"));
            }
        }
    }
    let b31 = b1;
    cx.message(format!("{:^5}{}", i32::MAX, 0_usize));
    let mut c32: i64 = 0_i64;
    vec![b1, b31, b31].into_iter().map(|d33| DateTime::from_milliseconds(0_i64).unwrap_or_default()).enumerate().map(|e34| DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()).enumerate().map(|(a35, b36)| b36).for_each(|c37| { let _ = c32; });
    let (d38, e39) = (b31, Decimal::new(999_i64, 28_u32).unwrap_or_default());
    let (a40, _) = (State::Open, c2.clone());
    Ok((*a0))
}

/// Step by step.
#[nanoflow]
pub fn flow_131(cx: &mut Device, a0: i32) -> FlowResult<Option<i64>> {
    let _ = ({ let c2 = (2_i32..2_i32).map(|b1| a0).collect::<Vec<_>>(); (match a0 { d3 @ (1_i32) => (d3, d3), e4 @ (3..7) => (a0, a0), a5 => (10_i32, a5) }) });
    let mut b6 = (if false { (-1_i32) } else { a0 });
    let mut d8: i32 = ({ let c7 = (a0 * (-7_i32)); i32::MIN });
    {
        let mut e9 = 0_i32;
        'l11: while e9 < 1_i32 && false {
            e9 += 1_i32;
            {
                let mut b11 = 0_i32;
                'l14: while b11 < 0_i32 && Some(b11).into_iter().any(|c12| true) {
                    b11 += 1_i32;
                    cx.log(Level::Info, format!("{}", (if false { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" ") })) }).unwrap_or_default()));
                }
            }
            let e14: Vec<i32> = vec![b6];
        }
    }
    Ok(Some((-1_i32)).filter(|a15| true).into_iter().take_while(|b16| true).take_while(|c17| true.min(false)).fold(Some(400_i64), |d18, e19| d18))
}

/// Step by step.
#[nanoflow]
pub fn flow_132(cx: &mut Device, mut a0: usize) -> FlowResult<bool> {
    a0 -= a0;
    a0 += a0;
    if Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()).is_none_or(|b1| true) {
        a0 = (5_usize..=10_usize).skip_while(|c2| true).count();
        let d13 = (5_usize..=9_usize).skip_while(|d3| (!false)).fold(Some("\"{}\\".to_string()).into_iter().skip(a0).fold(("Ä".to_string(), a0), |e4, a5| e4.clone()), |(b6, c7), d8| b6.clone().split(&b6).map(|e9| e9.to_string()).fold((b6.clone(), c7), |(a10, b11), c12| (c12.clone(), b11)));
    } else {
        'l15: for a15 in (5_usize..=6_usize) {
            let Some(b16) = (if false { Some(a15) } else { (if false { Some(3_usize) } else { Some(7_usize) }) }) else {
                continue;
            };
        }
    }
    return Err((FlowError::Failed { code: "empty".to_string(), text: (if true { Ok("A\r\nB\n\n".to_string()) } else { Err(FlowError::Offline) }).unwrap_or_default() }));
}

/// Step by step.
#[nanoflow]
pub fn flow_133(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Vec<i32>> {
    let mut c2 = Some(vec![7_i32, 0_i32, 3_i32]);
    let mut d3 = cx.create(Task { price: Decimal::ONE.to_owned(), due: a0.due, ..Task::default() })?;
    let Some(e4) = (if false { (-2_i32) } else { 1000000_i32 }).checked_rem(1_i32) else {
        return Ok(vec![2_i32, 7_i32, 29_i32]);
    };
    let a5 = c2.take();
    let Some(b6) = Some(Some(0_i32)).flatten() else {
        return cx.fail("given-up", (if false { " \t x\n".to_string() } else { "ab,b,,c".to_owned() }));
    };
    let c12: i32 = 'l8: loop {
        let mut b11: Option<Vec<i32>> = ({ let a10 = a5.iter().cloned().map(|d8| d8.clone()).min_by_key(|e9| b6); a5.clone() });
        break (-e4);
    };
    Ok((if false { vec![(-7_i32), b6, e4] } else { vec![c12, c12, e4] }).to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_134(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Vec<usize>>) -> FlowResult<i32> {
    cx.refresh(a0)?;
    'l4: for e4 in &(match &Some(400_i64) { Some((..=-7)) => vec![b1.clone(), b1.clone()], c2 => vec![b1.clone(), b1.clone(), b1.clone()] }) {
        {
            let mut a5 = cx.retrieve(Task::all().offset(1).limit(1))?;
            for b6 in a5.iter_mut() {
                b6.effort = a0.effort;
            }
            cx.commit_all(&mut a5)?;
        }
    }
    for e14 in Some(Some(Some(false))).into_iter().flatten().fold(({ let c7 = b1.clone(); vec![c7.clone(), c7.clone(), c7.clone()] }), |d8, e9| Some(b1.clone()).into_iter().into_iter().map(|a10| a10.clone()).fold(d8.clone(), |b11, c12| d8.clone())) {
        let b16: Vec<Vec<usize>> = e14.iter().filter(|a15| (Some(vec![0_i32, 1_i32, 1000000_i32]).unwrap_or(vec![0_i32]) != vec![(-40000_i32), i32::MAX, 1000000_i32])).cloned().collect::<Vec<_>>();
        let mut c17 = cx.get(a0.id())?;
        let e24 = vec![b16.clone()].min(vec![e14.clone()]).into_iter().filter(|d18| (if true { true } else { false })).fold((if let Some(e19) = Some(((-40000_i32), 10_i32)) { (b16.clone(), 1_i32) } else if let Some(State::Done) = Some(State::Done) { (b1.clone(), 0_i32) } else if true { (e14.clone(), 1000000_i32) } else if let (0_i64..4_i64) = 7_i64 && false { (vec![vec![29_usize, 10_usize], vec![400_usize, 400_usize], vec![2_usize, 1_usize]], (-40000_i32)) } else if let a20 @ (29_usize..=35_usize) = 2_usize { (e14.clone(), 7_i32) } else if true { (b16.clone(), 1_i32) } else { (b1.clone(), i32::MAX) }), |(b21, c22), d23| (d23.clone(), 2_i32));
    }
    let mut a25 = b1.clone();
    Ok(7_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &mut Obj<Task>, b1: Date, c2: Decimal, d3: State) -> FlowResult<(Vec<Decimal>, Vec<i64>)> {
    for a5 in vec![c2, c2] {
        match (if let (State::Done | State::Open) = (match 5_usize { 0_usize => d3, b6 => d3 }) && cx.is_online() { (match 1_i64 { c7 @ (1) => (c7, vec![d3, State::Open]), d8 => (2_i64, vec![d3, d3]) }) } else { (match &Some(vec![b1]) { Some(e9) => ((-2_i64), vec![d3]), a10 => (5_i64, vec![d3, d3, d3]) }) }) {
            (b11 @ (-7..=-1), _) => {
                {
                    let mut c12 = 0_i32;
                    'l14: while c12 < 1_i32 && cx.is_online() {
                        c12 += 1_i32;
                        cx.message(((match Some(b11) { Some((..-7)) => "A\r\nB\n\n".to_owned(), e14 => "Ä".to_string() }) + &"ab,b,,c".to_string().trim_start_matches(&"A\r\nB\n\n".to_string()).to_string()));
                    }
                }
            }
            a15 => {
                let a20: Decimal = loop {
                    let e19 = flow_002(cx, &Decimal::ONE, (if false { Some((-7_i64)) } else { Some(3_i64) }), &vec![Some(7_i32), Some(5_i32)].into_iter().enumerate().map(|(c17, d18)| d18).nth(0_usize))?;
                    break a5;
                };
            }
        }
    }
    let b26: String = loop {
        for d23 in cx.retrieve(Task::filter(|c22| c22.is_urgent).order_by_descending(|t| t.due).offset(3).limit(4))? {
            cx.delete(d23)?;
        }
        break Some(d3).into_iter().into_iter().fold((if true { Ok(" ".to_string()) } else { Err(FlowError::Offline) }), |e24, a25| (if false { Ok("a".to_string()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_string() })) })).unwrap_or_default();
    };
    for d28 in cx.retrieve(Task::filter(|c27| (!(c27.effort >= 1_i32))).limit(1))? {
        cx.delete(d28)?;
    }
    let mut e34 = (if true { Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) } else { None }).into_iter().rev().chain(vec![b1, b1].into_iter()).fold(vec![State::Done, d3, d3].into_iter().take(7_usize).fold((if false { Ok(vec![(-1_i64)]) } else { Err(FlowError::Offline) }), |e29, a30| (if false { Ok(vec![5_i64]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b26.clone() })) })).unwrap_or_else(|b31| vec![i64::MIN, 10_i64, 1_i64]), |c32, d33| c32.clone());
    e34 = e34.clone();
    for b36 in cx.retrieve(Task::filter(|a35| a35.is_urgent).offset(4).limit(1))? {
        cx.delete(b36)?;
    }
    Ok((vec![c2, c2, c2], e34.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, a0: bool) -> FlowResult<Vec<i64>> {
    for _ in ({ let b1 = true; vec![vec![b1, b1], vec![true]] }).into_iter().collect::<Vec<_>>().into_iter().enumerate().map(|c2| (match vec![(7_usize, vec![a0, a0, false]), c2.clone()].into_iter().skip_while(|(d3, e4)| a0).fold(c2.clone(), |(a5, b6), c7| c2.clone()) { (_, d8) => d8.clone(), (e9, a10) if (Decimal::ZERO >= Decimal::new(5_i64, 2_u32).unwrap_or_default()) => c2.1.clone(), b11 => (if a0 { vec![a0, a0, a0] } else { vec![a0, a0, a0] }) })) {
        let d18: bool = loop {
            let c17 = ({ let e14 = (0_i32..0_i32).sum::<i32>(); vec![a0].into_iter().fold((a0, a0), |a15, b16| a15) });
            break a0;
        };
        {
            let mut e19 = 0_i32;
            'l22: while e19 < 3_i32 && ({ let a20 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(); d18 }) {
                e19 += 1_i32;
                let mut b26: String = (if let false = false { vec![String::from(" \t x\n")].join("ß") } else { vec![(e19, d18), (0_i32, a0)].into_iter().rev().fold("a".to_string(), |c22, (d23, e24)| c22.clone()) }).chars().map(|a25| a25.to_string()).skip(7_usize.saturating_sub(29_usize)).collect::<String>();
                let (_, c27) = (if let (400_i32 | 402_i32) = e19 { (Some(b26.clone()), e19) } else if let true = a0 { (Some("-17".to_string()), e19) } else { (Some(b26.clone()), e19) });
            }
        }
    }
    'l32: for c32 in Some("a".to_string()).into_iter().fold(State::Done, |d28, e29| d28).name().to_string().chars().map(|a30| a30.to_string()).into_iter() {
        let d33: bool = a0;
        let e34 = (-1_i64);
    }
    let mut a35 = vec![0_i32];
    let mut b36: Vec<i32> = a35.clone();
    b36 = a35.clone();
    Ok(vec![10_i64, i64::MIN])
}

/// Step by step.
#[nanoflow]
pub fn flow_137(cx: &mut Device, a0: &Obj<Task>, b1: &i64, c2: &Option<Vec<i64>>, d3: State) -> FlowResult<Option<State>> {
    if let Some(((3_i64 | 5_i64), _)) = (if let (c7, d8) = ((-1_i64)..5_i64).fold((0_i32, Some(Decimal::from(i32::MIN))), |(e4, a5), b6| (e4, a5)) { Some(Some((*b1))).and_then(|e9| Some((10_i64, "日本語".to_owned()))) } else if false { Some(((*b1), "İstanbul".to_string())) } else { Some(((*b1), "İstanbul".to_owned())) }) {
        if a0.is_urgent {
            {
                let mut b11 = cx.retrieve(Task::filter(|a10| (!a10.title.starts_with("a"))).order_by_descending(|t| t.title).offset(2).limit(1))?;
                for c12 in b11.iter_mut().rev() {
                    c12.effort = 7_i32;
                }
                cx.commit_all(&mut b11)?;
            }
            let mut e14 = (if let d13 @ (1_i64) = flow_007(cx, (if false { Ok(Some((d3, i32::MAX))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("İstanbul") })) }).unwrap_or(Some((State::Done, (-1_i32)))))? && (if true { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }).unwrap_or((true && false)) { a0.state } else { a0.state });
        } else {
            if vec![c2.clone(), c2.clone(), c2.clone()].into_iter().filter(|a15| false).into_iter().fold((if true { Ok((*b1)) } else { Err(FlowError::Offline) }), |b16, c17| (if false { Ok((*b1)) } else { Err(FlowError::Offline) })).is_ok() {
                let mut d18 = 7_i64.abs();
            } else {
                let e19 = d3;
                let a20 = 1000000_i64;
            }
            let b21 = d3;
        }
        let mut b26 = cx.create(Task { title: Some(d3).into_iter().filter(|c22| false).filter(|d23| true).fold(String::from(" \t x\n"), |e24, a25| e24.clone()), state: d3, effort: (match "İstanbul".to_owned().as_str() { "a" => 10_i32, "Ä" => 1_i32, _ => 3_i32 }), seen: Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()), ..Task::default() })?;
    } else {
        let e29: State = 'l28: loop {
            let mut d28: State = a0.state;
            break d3;
        };
        let _ = a0.state;
    }
    let mut b31 = ({ let a30 = (*b1); c2.clone() });
    {
        let mut d33 = cx.retrieve(Task::filter(|c32| (c32.title.starts_with("") || c32.due.is_none())).order_by(|t| t.title).limit(2))?;
        for e34 in d33.iter_mut().rev() {
            e34.effort = i32::MIN;
        }
        cx.commit_all(&mut d33)?;
    }
    cx.show_home()?;
    Ok(Some(d3))
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, mut c2: usize) -> FlowResult<String> {
    match flow_021(cx, vec![c2, c2], &c2, ({ let (d3, e4) = (true, 1_i32); vec![State::Half, State::Done, State::Done] })) {
        Ok(_) => {
            'l8: for _ in vec![c2, c2].into_iter().fold(vec![Some(String::from("aaa"))], |a5, b6| vec![Some(String::from("\"{}\\")), Some("ß".to_owned())]).into_iter() {
                let (c17, d18) = Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).into_iter().skip_while(|d8| true).fold(vec![Decimal::new(25_i64, 0_u32).unwrap_or_default()], |e9, a10| e9.clone()).into_iter().take_while(|b11| ((*b11) < (-7_i32))).fold((match (if false { Ok((-1_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) }) { Ok(c12) => (Some(true), 0_usize), Err(FlowError::Failed { text: d13, .. }) => (Some(false), b1), _ => (Some(false), 3_usize) }), |(e14, a15), b16| Some((e14, c2)).unwrap_or_else(|| (e14, b1)));
                let (e19, a20) = (c17, d18);
            }
        }
        Err(FlowError::Invalid { entity: b21, .. }) => {
            'l25: for a25 in &Some(true).into_iter().enumerate().map(|(c22, d23)| d23).collect::<Vec<_>>() {
                a0.effort = 7_i32;
            }
        }
        Err(b26) => cx.message(b26.code()),
    }
    c2 /= b1;
    let c27 = flow_004(cx, vec![1_usize, c2].into_iter().rev().rev().sum::<usize>())?;
    a0.title = format!("{}", 3_i32.to_string());
    if vec![0_usize].into_iter().map(|d28| c2).fold(1_i64, |e29, a30| e29).is_positive() {
        'l32: for c32 in &vec![String::from(" \t x\n"), "-17".to_owned(), String::from("\"{}\\")] {
            let mut d33 = c2;
            cx.log(Level::Info, format!("}}{}", Decimal::ZERO));
            d33 *= c2;
        }
    }
    Ok("aaa".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, mut a0: i64, b1: i64, c2: Decimal) -> FlowResult {
    let mut a5 = Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()).map_or_else(|| vec![Some(a0)], |d3| vec![Some(b1), Some(29_i64)]).into_iter().flatten().chain(vec![a0, a0]).chain((match Some(Some(State::Half)) { None => vec![b1], e4 => vec![a0, b1] })).min().into_iter().skip((if let 400_i64 = b1 && false { 40000_usize } else { 10_usize })).sum::<i64>();
    let mut b6 = b1;
    let e14: i32 = 'l8: loop {
        let d13 = {
            let d8;
            if 10_i32.is_negative() { d8 = 1000000_i32.is_positive(); } else { d8 = ({ let e9 = (a5 * a0); vec![(c2, c2), (c2, c2), (c2, c2)].into_iter().filter(|(a10, b11)| true).skip(1_usize).any(|c12| false) }); }
            d8
        };
        break 1_i32;
    };
    let Some(a15) = 1000000_i64.checked_mul(b1) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: ("日本語".to_string() + "a") }));
    };
    let Some(c17) = ((-2_i32)..0_i32).next() else {
        return Ok((if let 400_i32 = e14 && false { Some("".to_owned()) } else { Some("Ä".to_owned()) }).map_or_else(|| { let _ = State::Half; }, |b16| { let _ = b6.pow(29_u32); }));
    };
    {
        let mut d18 = 0_i32;
        'l20: while d18 < 0_i32 && (match false { false if true => false, _ => false }) {
            d18 += 1_i32;
            cx.message(format!("ß{}x{a5}", c17));
        }
    }
    Ok(Some(true).map_or_else(|| { let _ = "A\r\nB\n\n".to_owned().min("A\r\nB\n\n".to_string()); }, |a20| { let _ = Some("Ä".to_owned()).into_iter().into_iter().collect::<String>(); }))
}

/// Step by step.
#[nanoflow]
pub fn flow_140(cx: &mut Device, a0: &Option<Option<i64>>, b1: &State) -> FlowResult<String> {
    let Some(c2) = Some((*a0)) else {
        return Ok(format!(": {:*<5}{{{}x{:>}", (-1_i64), DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()));
    };
    if ((29_usize as usize) > vec![Some(400_i32)].len()) {
        if let (State::Half | State::Open) = State::Done {
            let _ = Some(Some(Some(7_i64))).into_iter().map(|d3| d3).take(29_usize).fold(vec![vec![Some(1_i64), Some(5_i64)]], |e4, a5| e4.clone()).into_iter().flatten().enumerate().map(|b6| String::from(" ").parse::<i64>().ok()).find(|c7| (match (*a0) { Some(_) => false, Some(Some(d8)) => false, e9 => false }));
            let b11: State = (match a0 { None => (*b1), a10 => (*b1) });
        } else {
            for b16 in Some((*b1)).into_iter().filter(|c12| true).rev().fold(vec![(*b1), (*b1)], |d13, e14| d13.clone()).min(vec![(*b1)].to_vec()) {
                let a25 = (match 1_usize.clamp(5_usize, 29_usize) { 2_usize => (Decimal::new(12345_i64, 3_u32).unwrap_or_default() / 29_i64), (2..6) => (Decimal::new((-35_i64), 1_u32).unwrap_or_default() * 5_i32), c17 => (Decimal::ONE / 7_i32) }).max(({ let _ = Some(Some((-40000_i64))); Some(c2) }).into_iter().zip(({ let d18 = c2; Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) })).map(|(e19, a20)| c2).fold(Some((*b1)).into_iter().fold(Decimal::new(999_i64, 0_u32).unwrap_or_default(), |b21, c22| b21), |d23, e24| d23));
                let mut e29 = (((0_usize..2_usize).filter(|b26| true).fold(String::new(), |c27, d28| c27.clone()) + "") + &"".to_owned());
            }
            cx.message("ß".to_string());
        }
        let _ = c2;
    }
    let a30 = vec!["a".to_owned(), " \t x\n".to_owned(), "x=1=2".to_owned()];
    cx.message(format!("{}{}{}", "-17".to_string(), 400_i32, 0_usize));
    let mut b31: Vec<Vec<DateTime>> = vec![vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()]];
    Ok("".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_141(cx: &mut Device, mut a0: bool) -> FlowResult<i32> {
    cx.message(format!("{}{{{:5.0}", (if a0 { Ok(1_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("İstanbul") })) }).unwrap_or(29_i32), Some(false).into_iter().fold(Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default(), |b1, c2| b1)));
    let _ = (if a0 { Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { None });
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 0_i32 && (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default() > Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) {
            d3 += 1_i32;
            {
                let mut a5 = 0_i32;
                'l7: while a5 < 3_i32 && a0 {
                    a5 += 1_i32;
                    let c7 = (Some(i64::MIN).into_iter().sum::<i64>() * i64::MIN);
                }
            }
            if ((-3_i32)..(-3_i32)).filter(|d8| a0).fold(vec![String::from("")], |e9, a10| e9.clone()).into_iter().map(|b11| vec![b11.clone(), b11.clone()].concat()).any(|c12| ({ let d13 = "Ä".to_owned(); a0 })) {
                let mut b16 = (cx.today().weeks_until(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()).unwrap_or_else(|| Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) * (match &(if a0 { Ok(Some(vec!["A\r\nB\n\n".to_owned(), "Ä".to_string(), "\"{}\\".to_owned()])) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or(Some(vec![" ".to_string()])) { Some(e14) => (match d3 { (3_i32..) => (-40000_i64), a15 => 29_i64 }), _ => flow_007(cx, Some((State::Done, d3)))? }));
            } else {
                let Some(_) = Some(3_i32) else {
                    return Ok(({ let c17 = a0; d3 }));
                };
                let Some(e19) = Some(vec![d3, 2_i32, d3].into_iter().map(|d18| d3).take(7_usize).sum::<i32>()) else {
                    return cx.fail("given-up", format!("x{a0}{{{}", d3));
                };
            }
        }
    }
    let b21 = (false || (if a0 { Some(5_i64) } else { Some(1_i64) }).into_iter().all(|a20| false));
    let mut c22: bool = b21;
    let (d23, _) = ("ab,b,,c".to_owned(), true);
    Ok(10_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_142(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: DateTime) -> FlowResult<i64> {
    if (match b1 { (0_usize | 2_usize) if true => Some(Some(Decimal::ZERO)), 0_usize if false => Some(Some(Decimal::ZERO)), d3 => Some(Some(Decimal::from(5_i32))) }).map_or((if let e4 @ (1_usize) = b1 { false } else { true }), |a5| Some(vec![3_i64]).into_iter().fold(false, |b6, c7| b6)) {
        for e9 in (3_usize..5_usize) {
            break;
        }
        a0.effort %= (((-1_i64) as i32) + ((-7_i32) / 29_i32));
    }
    return Ok((if let 0_usize = b1 { vec![Some(10_i32), Some((-2_i32)), Some(1_i32)] } else { vec![Some(1000000_i32), Some(7_i32), Some(5_i32)] }).into_iter().flat_map(|a10| vec![5_usize, b1]).take(b1).fold(29_i64.abs(), |b11, c12| (-7_i64)));
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_143(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Date>) -> FlowResult<bool> {
    cx.show_home()?;
    let a5 = {
        let c2;
        if a0.is_changed() { c2 = flow_007(cx, Some((State::Done, 7_i32)))?; } else { c2 = vec![vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()], b1.clone(), b1.clone()].into_iter().fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |d3, e4| d3).days(); }
        c2
    };
    let c7: i64 = 'l7: loop {
        b1 = b1.clone();
        break i64::MIN;
    };
    match c7 {
        (400..=406) if (match a5 { (..=0_i64) => false, d8 @ (-1_i64..3_i64) => false, e9 => false }) => {
            let a10 = (c7, b1.clone());
        }
        b11 => {
            'l13: while let Some(d13) = b1.pop() {
                {
                    let mut e14 = 0_i32;
                    'l16: while e14 < 0_i32 && false {
                        e14 += 1_i32;
                        let e19 = (match (if (match e14 { (..1) => true, (0..4) if true => true, b16 => false }) { 7_i32 } else { (match Some(vec![1000000_i64, b11]) { None if true => e14, Some(_) => e14, c17 => e14 }) }) { 400 => b11, d18 => c7 });
                    }
                }
            }
        }
    }
    if ({ let a20 = a5; Some(c7) }).is_none() {
        let mut b21: i64 = (match (" \t x\n".to_owned() + &"aaa".to_string()).as_str() { "Ä" => c7, "aaa" => c7, _ => (Some(a5).unwrap_or_else(|| c7) as i64) });
    }
    {
        let mut c22 = 0_i32;
        'l25: while c22 < 1_i32 && (match c7 { (-1..) => true, d23 => false }) {
            c22 += 1_i32;
            b1 = b1.clone();
        }
    }
    let b26 = {
        let a25;
        if false { a25 = cx.now().months_until(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().to_owned()); } else { a25 = a5; }
        a25
    };
    Ok(Some(b26).into_iter().rev().fold((if true { Ok(Some(400_i32)) } else { Err(FlowError::Offline) }), |c27, d28| (if false { Ok(Some(1000000_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) })).is_err())
}

/// Step by step.
#[nanoflow]
pub fn flow_144(cx: &mut Device, a0: &String, b1: Vec<Vec<Decimal>>) -> FlowResult<(Decimal, Vec<Date>)> {
    let (a15, b16) = Some((DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), 2_i32)).into_iter().fold(vec![Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()], |c2, (d3, e4)| c2.clone()).into_iter().take_while(|a5| (if false { Ok(true) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a0.clone() })) }).unwrap_or_else(|b6| false)).into_iter().fold((match false { true => (b1.clone(), Some((-7_i64))), true if true => (b1.clone(), Some((-1_i64))), c7 => (b1.clone(), Some(0_i64)) }), |d8, e9| Some(d8.clone()).into_iter().skip_while(|(a10, b11)| true).chain(vec![d8.clone(), d8.clone()]).fold(d8.clone(), |c12, (d13, e14)| d8.clone()));
    if (match Some(i64::MAX) { Some(c17) => Some(b16).into_iter().into_iter().take_while(|d18| false).any(|e19| true), None => false.to_owned(), a20 => true }) {
        let Some(_) = Some(" ".to_string()) else {
            return cx.fail("given-up", a0.clone());
        };
        if let None = Some(a0.clone()).into_iter().filter_map(|b21| ({ let c22 = b21.clone(); Some(0_usize) })).rev().next() {
            match 1_i32.signum() {
                d23 @ (3..7) => {
                    let mut e24 = b16;
                }
                a25 => {
                    cx.log(Level::Warning, format!("}}{}x{a25}{}", vec![400_usize, 7_usize].into_iter().filter(|b26| true).sum::<usize>(), i64::MAX.saturating_sub(7_i64)));
                }
            }
            let d28: Vec<(State, i64)> = (if let None = Some(vec![a0.clone(), a0.clone(), a0.clone()]).clamp(Some(vec![a0.clone(), a0.clone(), a0.clone()]), (match b16 { None => Some(vec![a0.clone(), a0.clone()]), Some((400..)) => Some(vec!["İstanbul".to_owned(), "日本語".to_string()]), c27 => Some(vec![a0.clone()]) })) && true { vec![(State::Half, (-1_i64)), (State::Open, 1_i64), (State::Open, (-1_i64))] } else { vec![(State::Open, 10_i64), (State::Half, 0_i64), (State::Half, (-1_i64))] });
        } else {
            let e29 = vec![400_i32, 10_i32];
            cx.log(Level::Info, format!("{:<1}x{}{}", DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default(), 7_i32));
        }
    } else {
        let _ = 3_i64;
    }
    let _ = b16;
    cx.log(Level::Warning, a0.clone());
    cx.message(format!("x{:<5}ß{}{{{}", 1_i64, Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), a0));
    Ok((Decimal::new(5_i64, 2_u32).unwrap_or_default(), vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]))
}

/// Step by step.
#[nanoflow]
pub fn flow_145(cx: &mut Device, a0: &i32, b1: i64, mut c2: String) -> FlowResult<String> {
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 3_i32 && vec![c2.clone(), c2.clone()].contains(&c2) {
            d3 += 1_i32;
            'l6: for b6 in (2_i32..3_i32) {
                for d8 in &vec![Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())] {
                    c2 = (flow_029(cx, b6, Some(("".to_owned(), false)).unwrap_or((String::from(" \t x\n"), false)))? + "\"{}\\");
                    vec![vec![vec![c2.clone(), c2.clone()], vec![c2.clone(), c2.clone(), " ".to_string()], vec!["aaa".to_owned(), c2.clone(), c2.clone()]]].into_iter().flatten().take(0_usize).map(|e9| e9.clone()).for_each(|a10| { let _ = Decimal::ONE; });
                    let (e14, a15) = (if false { Ok(vec![Some(vec![State::Done]), Some(vec![State::Open, State::Open]), Some(vec![State::Open, State::Open])]) } else { Err(FlowError::Offline) }).unwrap_or(vec![Some(vec![State::Half])]).into_iter().flatten().fold((b6, (*d8)), |(b11, c12), d13| (d3, Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default())));
                }
                return cx.fail("given-up", c2.clone());
            }
        }
    }
    c2 += &(" \t x\n".to_string().to_string() + "\"{}\\");
    c2.push_str(&vec![String::from("-17"), "ab,b,,c".to_string(), String::from("\"{}\\")].into_iter().collect::<String>());
    let b16: String = (if b1.is_positive() { (if true { Ok(c2.clone()) } else { Err(FlowError::Offline) }).unwrap_or(c2.clone()).max(c2.clone().to_owned()) } else { c2.clone() });
    let c17 = ("İstanbul".to_owned(), b16.clone());
    Ok(c2.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_146(cx: &mut Device, a0: &Obj<Task>, b1: i64, c2: i64) -> FlowResult {
    let mut d3 = c2;
    let e4: usize = (1000000_i64 as usize);
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && a0.is_changed() {
            a5 += 1_i32;
            cx.message(format!("{b1}{:5}", d3));
            let (c12, d13) = Some(vec![c2]).into_iter().fold((0_i32..0_i32).chain(vec![a5].into_iter()).filter(|c7| false).fold((State::Open, d3), |d8, e9| d8), |a10, b11| (if false { a10 } else { a10 }));
        }
    }
    if let 0_usize = e4 {
        'l15: for a15 in &vec![c2].max(vec![c2]) {
            let b16 = ({ let _ = a0.weight; vec![(true, "\"{}\\".to_string()), (false, "\"{}\\".to_string())].to_owned() });
            let b21 = (if (match b1 { (1_i64 | 3_i64) => true, c17 @ (..=3) => false, d18 => true }) { (match 10_i32 { (400..) => (Some(State::Half), 400_i64), e19 => (Some(State::Half), (*a15)) }) } else { ({ let a20 = true; (Some(State::Done), b1) }) });
        }
    } else {
        let c22: i64 = d3;
    }
    let (a30, _) = Some(false).map_or((b1, "a".to_string()), |d23| (d3, String::new())).clamp((1_usize..=4_usize).take_while(|e24| true).fold((b1, "".to_owned()), |(a25, b26), c27| (a25, b26.clone())), Some(0_usize).into_iter().fold((c2, "ab,b,,c".to_owned()), |d28, e29| d28.clone()));
    let (_, b31) = (if let (-7_i64..-3_i64) = 10_i64 && (1_i32 < 2_i32) { (e4, c2) } else { (40000_usize, c2) });
    let mut c32 = "Ä".to_owned();
    cx.log(Level::Warning, format!("x{c32}{a30}"));
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_147(cx: &mut Device, a0: &Obj<Task>, mut b1: String, mut c2: State) -> FlowResult<String> {
    c2 = (match 1_i64 { -1_i64 => c2.clamp(c2, c2), d3 @ (..=0) => c2, e4 => State::Done });
    let e9 = (if true { Some(Some(b1.clone())) } else { Some(Some("".to_owned())) }).into_iter().flatten().fold((c2, Some(c2)), |(a5, b6), c7| ({ let d8 = c7.clone(); (State::Half, b6) }));
    let Some(c12) = (if true { Ok(Some(false)) } else { Err(FlowError::Offline) }).unwrap_or_else(|a10| Some(true)).or(vec![true, false].into_iter().rev().min_by_key(|b11| 400_i64)) else {
        return cx.fail("given-up", b1.clone().to_owned());
    };
    let c27: State = 'l14: loop {
        let c17 = {
            let e14;
            if matches!(Some(Some(c12)).unwrap_or(Some(c12)), None) { e14 = flow_004(cx, vec![Some(b1.clone())].into_iter().rev().count())?; } else { e14 = Some(c12).into_iter().step_by((match b1.as_str() { "" => 0_usize, "a" => 1_usize, _ => 2_usize })).fold((2_usize..3_usize).take(0_usize).into_iter().sum::<usize>(), |a15, b16| Some(a15).unwrap_or_default()); }
            e14
        };
        break vec![(Decimal::ZERO, (-40000_i64)), (Decimal::ONE, 7_i64), (Decimal::new(12345_i64, 29_u32).unwrap_or_default(), 7_i64)].into_iter().filter(|(d18, e19)| c12).skip(c17).collect::<Vec<_>>().into_iter().fold(State::Half, |a20, (b21, c22)| Some(3_i32).into_iter().filter(|d23| true).skip_while(|e24| c12).fold(State::Half, |a25, b26| c2));
    };
    if let (..1_i32) = a0.effort {
        {
            let mut d28 = 0_i32;
            'l30: while d28 < 0_i32 && c12 {
                d28 += 1_i32;
                {
                    let mut b31 = cx.retrieve(Task::filter(|a30| (a30.due.is_some() || (a30.price < Decimal::ONE))).order_by_descending(|t| t.effort).limit(3))?;
                    if let Some(c32) = b31.iter_mut().next() {
                        c32.effort = d28;
                    }
                    cx.commit_all(&mut b31)?;
                }
            }
        }
    }
    Ok(b1.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, a0: &i32) -> FlowResult<Vec<(Decimal, i64)>> {
    let mut c2: i32 = (match Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().weeks_until((if let (..400_i32) = (*a0) { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() } else { Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default() })) { (-7_i64..=-1_i64) => ((*a0) + (*a0)).to_owned(), b1 => Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().to_owned().day() });
    let d3: i32 = c2;
    c2 /= 1_i32;
    c2 %= (*a0);
    let b11: i32 = 'l5: loop {
        let Some(a5) = Some(vec![State::Half, State::Half, State::Half]).and(Some((*a0)).or(Some(d3))) else {
            break (*a0);
        };
        break vec![Some(false), Some(true), Some(true)].into_iter().fold(c2, |b6, c7| ((-1_i32)..3_i32).map(|d8| d8).fold(1_i32, |e9, a10| b6));
    };
    Ok((if let c12 @ (0_i32..) = b11 && (!true) { vec![(Decimal::new(25_i64, 2_u32).unwrap_or_default(), 0_i64), (Decimal::ONE, (-2_i64))].min(vec![(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), 0_i64), (Decimal::from(400_i64), 3_i64)]) } else if false { vec![(Decimal::from(3_i32), 1_i64), (Decimal::new(5_i64, 2_u32).unwrap_or_default(), 400_i64), (Decimal::ONE, 0_i64)] } else if false { vec![(Decimal::new((-35_i64), 28_u32).unwrap_or_default(), 7_i64)] } else { vec![(Decimal::new(999_i64, 3_u32).unwrap_or_default(), 29_i64)] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_149(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<i32> {
    let Some(c2) = Some(({ let b1 = a0.clone(); String::from("") })) else {
        return cx.fail("given-up", "aaa".to_string().to_owned());
    };
    a0 = a0.clone();
    let mut d3 = (Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().week() / 1000000_i32.div_euclid(i32::MAX.signum()));
    if (1_i64..=4_i64).chain(vec![i64::MAX, 400_i64]).any(|e4| e4.is_negative()) {
        {
            let mut a5 = 0_i32;
            while a5 < 3_i32 && true {
                a5 += 1_i32;
                cx.message(format!(": {}", true));
                let b16 = {
                    let c7;
                    if vec![d3, d3, a5].into_iter().rev().take(Some(400_usize).unwrap_or(29_usize)).fold(cx.is_online(), |d8, e9| d8) { c7 = ({ let a10 = c2.clone(); vec![Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())] }).into_iter().fold(c2.clone(), |b11, c12| a0.iter().into_iter().take_while(|d13| true).fold(b11.clone(), |e14, a15| "İstanbul".to_string())); } else { c7 = c2.clone(); }
                    c7.clone()
                };
            }
        }
    } else {
        let Some(a20) = (if let Some(c17) = Some((d3, d3)) { Some(3_i64) } else { Some((-1_i64)) }).into_iter().map(|d18| c2.substring(40000_usize, 10_usize)).max_by_key(|e19| (if true { Decimal::from((-2_i64)) } else { Decimal::new(12345_i64, 29_u32).unwrap_or_default() })) else {
            return Ok(d3);
        };
        'l22: while let Some(c22) = a0.pop() {
            if (if true { Some(c22.clone()) } else if false { Some(c2.clone()) } else { Some(String::from("İstanbul")) }).into_iter().zip(vec![5_i64, 0_i64]).map(|d23| c22.clone()).skip_while(|e24| vec![Decimal::ZERO, Decimal::ONE].into_iter().filter(|a25| false).any(|b26| false)).all(|c27| Some(true).unwrap_or_else(|| false)) {
                let d28 = vec![vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]];
            } else {
                d3 %= 0_i32;
                cx.log(Level::Warning, format!(": {}{:>12.1}}}{}", 1_usize, true, false));
            }
        }
    }
    a0.push(c2.clone());
    let mut e29 = c2.clone();
    e29 = c2.clone();
    Some(1_i32).into_iter().map(|a30| Some(i64::MIN)).take(1_usize).for_each(|b31| { let _ = (-40000_i64); });
    Ok(d3)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_150(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Decimal>, c2: Date, d3: &String) -> FlowResult<Vec<usize>> {
    let mut e4 = cx.today();
    if let Some(a5) = &(if true { Some(b1.clone()) } else { Some(vec![Decimal::from(10_i64)]) }) {
        match ({ let b6 = b1.clone(); Some(3_i64).unwrap_or_else(|| 0_i64) }) {
            c7 @ (1) => {
                let mut d8 = d3.repeat(2_usize);
            }
            e9 => {
                let a10 = (a0.is_urgent as i32);
            }
        }
    } else {
        match (if false { Some(Decimal::from(400_i64)) } else { Some(Decimal::new(5_i64, 29_u32).unwrap_or_default()) }).clamp((if false { Some(Decimal::from(0_i64)) } else { Some(Decimal::new(5_i64, 0_u32).unwrap_or_default()) }), Some(Decimal::ZERO).or(Some(Decimal::from(10_i32)))) {
            Some(b11) => {
                'l21: for _ in (if let (a15, b16) = vec![b11, b11].into_iter().fold((DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), c2), |(c12, d13), e14| (c12, d13)) { b1.iter().skip_while(|c17| true).find(|d18| true).cloned() } else { (match d3.as_str() { "Ä" => Some(b11), "aaa" => Some(b11), _ => Some(b11) }) }).into_iter().take(vec![b1.clone(), b1.clone(), vec![b11, b11, b11]].into_iter().take(2_usize).map(|e19| e19.clone()).count()) {
                    cx.invalid(&*a0, |o| o.weight, ("\"{}\\".to_owned() + ""));
                    let mut b21 = cx.get(a0.as_ref())?;
                }
            }
            c22 => {
                let c27: State = loop {
                    cx.close_page()?;
                    break flow_029(cx, 400_i32, (d3.clone(), false))?.lines().map(|e24| e24.to_string()).rev().fold(a0.state, |a25, b26| State::Half);
                };
            }
        }
    }
    a0.effort %= (match &(if true { Some(Some(5_usize)) } else { Some(Some(29_usize)) }) { Some(d28) => (match (if false { Ok(1000000_i32) } else { Err(FlowError::Offline) }) { Ok(e29) => e29, Err(_) => 0_i32, _ => (-7_i32) }), a30 => 2_i32 });
    cx.commit(a0)?;
    Ok(vec![0_usize, 1_usize])
}

/// Step by step.
#[nanoflow]
pub fn flow_151(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<i32>>) -> FlowResult<Vec<String>> {
    if let 400_i32 = (0_i32.saturating_add(i32::MIN) / 5_i32) {
        let Some(e4) = vec![b1.clone(), b1.clone()].into_iter().rev().find(|c2| (-1_i64).is_positive()) else {
            return cx.fail("given-up", "İstanbul".to_string().split("-17").map(|d3| d3.to_string()).take(1_usize).collect::<String>());
        };
        let b6 = {
            let a5;
            if cx.is_online() { a5 = (format!(": {}: {}{}", (-7_i64), 3_i32, Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()) + "İstanbul"); } else { a5 = (if let (..=1_i64) = 2_i64 { (String::from("a") + &String::from(" ")) } else { flow_029(cx, 0_i32, ("-17".to_owned(), false))? }); }
            a5.clone()
        };
    }
    a0.weight -= 5_i64;
    let a10 = {
        let c7;
        if (if false { (if false { Ok((-2_i32)) } else { Err(FlowError::Offline) }) } else { (if false { Ok(1000000_i32) } else { Err(FlowError::Offline) }) }).is_ok_and(|d8| vec![b1.clone()].into_iter().any(|e9| false)) { c7 = 0_usize; } else { c7 = 40000_usize; }
        c7
    };
    a0.weight *= (match a0.effort { (..=1) => 1_i64, b11 @ (-7..) => flow_007(cx, Some((State::Done, b11)))?, _ => (-1_i64) });
    if ((i64::MAX - 2_i64) < (if false { Decimal::new(5_i64, 29_u32).unwrap_or_default() } else if let 29_usize = a10 { Decimal::from((-2_i32)) } else { Decimal::from((-2_i64)) })) {
        let mut c12: usize = a10;
        let d13 = cx.can_read(&*a0, |o| o.weight);
    }
    let mut b16: Vec<Option<i32>> = (match ({ let e14 = (0_usize..=4_usize).sum::<usize>(); i64::MIN }) { (..=1_i64) => Some(vec![Some(2_i32)]).unwrap_or_default(), a15 => b1.iter().copied().collect::<Vec<_>>() });
    let e19 = {
        let c17;
        if (if let (2_usize | 4_usize) = (if true { Ok(a10) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_string() })) }).unwrap_or_else(|d18| a10) { a0.is_urgent } else if true { false } else { true }) { c17 = 3_i64; } else { c17 = (10_i64 % 10_i64); }
        c17
    };
    Ok(vec![String::from("x=1=2"), "a".to_string(), String::from("İstanbul")])
}

/// Step by step.
#[nanoflow]
pub fn flow_152(cx: &mut Device, a0: Option<Vec<i32>>, b1: &i64) -> FlowResult<Vec<i64>> {
    let mut c2 = i64::from(29_i32.is_positive()).signum();
    let _ = a0.clone().max((if true { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) }).unwrap_or_default());
    {
        let mut d3 = 0_i32;
        while d3 < 0_i32 && true {
            d3 += 1_i32;
            let e9 = {
                let a5;
                if (if true { (if false { Ok(c2) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() })) }) } else { (if false { Ok((*b1)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_string() })) }) }).is_ok() { a5 = (match (if true { Ok(Decimal::ZERO) } else { Err(FlowError::Offline) }) { Ok(b6) => (if false { Ok(d3) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_string() })) }), Err((FlowError::NotRejected { .. } | FlowError::UnknownFlow { .. } | FlowError::NotOffered { .. } | FlowError::Offline { .. } | FlowError::UpdateNeeded { .. } | FlowError::WithinFlow { .. } | FlowError::Cancelled { .. })) => (if true { Ok(d3) } else { Err(FlowError::Offline) }), _ => (if true { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }) }).unwrap_or(d3); } else { a5 = (if let -1_i64 = ({ let c7 = c2; c7 }) { (400_usize as i32) } else { (match a0.clone() { None => d3, d8 => d3 }) }); }
                a5
            };
        }
    }
    {
        let mut a10 = 0_i32;
        'l12: while a10 < 4_i32 && (if true { Ok(vec![a10, a10]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }).is_err() {
            a10 += 1_i32;
            let c12 = flow_007(cx, Some((State::Done, a10)))?;
            break;
        }
    }
    let mut d13 = 2_i32;
    let mut e19 = ({ let e14 = ("-17".to_owned() + &" \t x\n".to_string()); vec![false, true, true].into_iter().skip_while(|a15| (*a15)).take(40000_usize).max() }).max((if false { Some(true).into_iter().take_while(|b16| (*b16)).filter(|c17| true).max_by_key(|d18| " \t x\n".to_string()) } else if false { Some(false) } else { Some(true) }));
    Ok((if true.clamp(true, false) { vec![c2, (*b1)] } else { vec![(*b1)] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_153(cx: &mut Device, a0: &bool) -> FlowResult<String> {
    if (match &Some(Some(1_i32)).flatten() { Some(-1) => (*a0), None => String::from("").eq_ignore_ascii_case("x=1=2"), b1 => Some((-2_i64)).map_or_else(|| true, |c2| (*a0)) }) {
        let mut d3: bool = true;
        return cx.fail("given-up", Some(10_i32).map_or("\"{}\\".to_string(), |e4| String::from("\"{}\\")));
    } else {
        let c7 = {
            let a5;
            if (*a0) { a5 = (({ let b6 = (*a0); 29_i32 }) as usize); } else { a5 = Some(29_usize).unwrap_or_default(); }
            a5
        };
        let mut d8 = (*a0);
    }
    if (*a0) {
        match false {
            true => {
                if let false = (*a0) {
                    cx.message((if (*a0) { Ok(vec![(*a0), (*a0), (*a0)]) } else { Err(FlowError::Offline) }).unwrap_or(vec![true, (*a0), (*a0)]).into_iter().filter(|e9| true).take(vec![5_i64, 0_i64].len()).fold(format!(": {}", (-7_i64)), |a10, b11| (a10.clone() + &a10)));
                    cx.message(format!(": {a0}"));
                } else {
                    let c12 = (*a0);
                    cx.log(Level::Info, format!("{{{a0}}}{a0}"));
                }
            }
            true => {
                {
                    let mut d13 = 0_i32;
                    'l15: while d13 < 2_i32 && String::from("").ends_with(&String::from(" ")) {
                        d13 += 1_i32;
                        let mut a15 = Decimal::new(25_i64, 0_u32).unwrap_or_default();
                    }
                }
            }
            _ => {
                {
                    let mut b16 = 0_i32;
                    while b16 < 1_i32 && (*a0) {
                        b16 += 1_i32;
                        let d18 = (b16, b16);
                    }
                }
            }
        }
        let _ = (match (if (*a0) { Ok(i64::MIN) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_owned() })) }) { Ok(_) => (if (*a0) { Ok(Decimal::from(i64::MAX)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }), Err((FlowError::Offline { .. } | FlowError::Failed { .. } | FlowError::Gone { .. } | FlowError::WrongArguments { .. })) => (if (*a0) { Ok(Decimal::ONE) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_string() })) }), _ => (if (*a0) { Ok(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) }) }).unwrap_or_else(|e19| Decimal::from(7_i64));
    }
    let a20 = flow_021(cx, vec![1_usize, 1000000_usize, 29_usize], &(if (*a0) { 7_usize } else { 2_usize }), vec![State::Done, State::Open])?;
    let b21: (String, i64) = ("Ä".to_string(), 2_i64);
    let mut c22 = ();
    let d23: (String, i64) = b21.clone();
    cx.log(Level::Info, format!("x{:<5}", 29_i64));
    Ok("Ä".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_154(cx: &mut Device, mut a0: Decimal, b1: &State) -> FlowResult<Vec<Decimal>> {
    let mut c2 = (*b1);
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 2_i32 && " \t x\n".starts_with("日本語") {
            d3 += 1_i32;
            {
                let mut a5 = 0_i32;
                'l8: while a5 < 0_i32 && Some(vec![a0]).is_none_or(|b6| true) {
                    a5 += 1_i32;
                    c2 = c2;
                }
            }
            match Some(String::from(" ")).into_iter().map(|d8| d8.clone()).take_while(|e9| false).fold((if false { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) }), |a10, b11| (if true { Ok((*b1)) } else { Err(FlowError::Offline) })).unwrap_or_else(|c12| (*b1)) {
                (State::Half | State::Open) if false => {
                    let mut e19 = Some(Some(((*b1), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()))).into_iter().filter(|d13| false).step_by((match (1_usize, 1000000_i64) { ((29_usize..33_usize), e14) if true => 2_usize, _ => 0_usize })).collect::<Vec<_>>().into_iter().flatten().min_by_key(|a15| vec![c2, State::Open].into_iter().take_while(|b16| true).into_iter().fold(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), |c17, d18| c17).end_of_month());
                }
                a20 => {
                    let b21 = flow_027(cx, Some(Some(5_usize)).clamp(Some(Some(7_usize)), Some(Some(1_usize))), Some((-2_i64)).or_else(|| Some(0_i64)))?;
                }
            }
        }
    }
    c2 = c2;
    'l23: for d23 in vec![State::Half, (*b1), (*b1)].into_iter() {
        cx.message(("aaa".to_string() + &("aaa".to_string() + "日本語")));
        'l26: for _ in Some((*b1)).into_iter().filter_map(|e24| Some((e24, 0_i32)).max(Some((c2, 400_i32)))) {
            Some(State::Done).into_iter().for_each(|d28| { let _ = State::Open; });
            let e29: String = "x=1=2".to_string();
            break 'l23;
        }
    }
    Ok(vec![a0, a0, a0])
}

/// Step by step.
#[nanoflow]
pub fn flow_155(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<Vec<bool>>> {
    if false {
        'l2: for c2 in &vec![(-40000_i32)] {
            cx.log(Level::Info, format!("{{{}", (*c2)));
        }
        if let false = (false || (((-2_i32), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) > (1_i32, Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()))) {
            match (1000000_i32, 5_i64) {
                ((..3_i32), d3 @ (0..4)) if false => {
                    let e4 = d3;
                }
                ((3_i32..), a5) => {
                    let b6: Vec<String> = a0.clone();
                }
                (c7, d8) => {
                    let e9: usize = 0_usize;
                }
            }
        } else {
            let a10: Vec<String> = a0.clone();
            let Some(b11) = Some(a10.clone()).into_iter().max() else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: (if false { Ok(String::from(" \t x\n")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) }).unwrap_or("A\r\nB\n\n".to_owned()) }));
            };
        }
    } else {
        let (c12, d13) = (State::Done, vec![1_usize]);
    }
    let b21 = {
        let e14;
        if ({ let b16 = Some("Ä".to_owned()).into_iter().filter(|a15| true).collect::<Vec<_>>(); true }) { e14 = Some(State::Open).into_iter().skip_while(|c17| true).skip_while(|d18| false).fold("ß".to_owned(), |e19, a20| e19.clone()).trim().to_string(); } else { e14 = format!("ß{:<1}x{}", Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 7_usize); }
        e14.clone()
    };
    let Some(c22) = Some(a0.iter().take(1_usize).cloned().collect::<String>()) else {
        return Ok((if vec![Some(b21.clone())].contains(&Some(b21.clone())) { vec![vec![false, false]] } else { ({ let _ = b21.clone(); vec![vec![false, true], vec![true, false, false], vec![true, false, true]] }) }));
    };
    {
        let mut d23 = 0_i32;
        'l25: while d23 < 2_i32 && (true || false) {
            d23 += 1_i32;
            {
                let mut a25 = 0_i32;
                'l27: while a25 < 2_i32 && false {
                    a25 += 1_i32;
                    a0 = (match (if false { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(c27) => (if false { Ok(a0.clone()) } else { Err(FlowError::Offline) }), Err(_) => (if false { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: c22.clone() })) }), _ => (if true { Ok(a0.clone()) } else { Err(FlowError::Offline) }) }).unwrap_or_else(|d28| a0.clone());
                }
            }
        }
    }
    let e29 = (c22.clone(), State::Open);
    let mut a30 = e29.clone();
    let b31 = b21.clone();
    Ok(vec![vec![true], vec![false], vec![true, false]])
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, mut a0: State, b1: usize, c2: Option<(i32, usize)>) -> FlowResult<String> {
    a0 = (if let (-7_i64..) = ({ let d3 = c2; 0_i64 }) { (if let (400_i64..404_i64) = 1_i64 { Some(c2) } else { Some(c2) }) } else { Some(c2) }).into_iter().filter(|e4| (if false { Some(Some((*e4))) } else { Some(Some(c2)) }).into_iter().flatten().filter(|a5| 0_i32.is_positive()).fold(vec![a0, a0].into_iter().take(b1).chain(vec![a0, a0]).all(|b6| true), |c7, d8| (vec![b1, b1] == vec![10_usize]))).fold(vec![(-40000_i64)].clamp(vec![29_i64, i64::MIN], vec![i64::MAX]).into_iter().enumerate().map(|e9| e9.1).fold(a0, |a10, b11| a0), |c12, d13| State::Done);
    let mut e14 = 7_usize;
    'l19: for e19 in (4_usize..=6_usize).map(|a15| e14.saturating_sub(e14)).rev().rev().fold(Some(vec!["ß".to_string()]).into_iter().collect::<Vec<_>>(), |b16, c17| Some(vec![String::from("a"), String::new(), String::from(" ")]).into_iter().collect::<Vec<_>>()).into_iter() {
        let a20 = e19.clone();
        a0 = a0;
        let mut b21 = c2;
    }
    if let d28 @ (0_usize) = vec![Some(c2), Some(c2)].into_iter().flatten().filter(|c22| false).fold(b1, |d23, e24| vec![400_i32, 0_i32].into_iter().zip(vec![a0, a0, a0].into_iter()).map(|a25| 1_i32).fold(b1, |b26, c27| e14)) {
        if false {
            vec![Some(Decimal::from(29_i32))].into_iter().for_each(|e29| { let _ = false; });
            let mut a30 = Some(Some(e14));
        } else {
            let mut b31 = vec![1000000_i32, i32::MAX, 1_i32];
        }
        let mut c32 = String::from("\"{}\\");
    } else {
        cx.log(Level::Warning, format!(": {b1:0^5}: {:<1.5}x{:^5}", "日本語".to_string(), 400_i32));
        let d33 = a0;
    }
    Ok(String::new())
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, a0: &Decimal, b1: (i32, Option<String>)) -> FlowResult {
    if let (_, Some(c7)) = (match (if true { Ok("x=1=2".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("-17") })) }) { Ok(c2) => ({ let d3 = c2.clone(); b1.clone() }), Err(_) => (if false { b1.clone() } else { b1.clone() }), _ => Some(vec![7_usize, 10_usize]).into_iter().take_while(|e4| false).fold(b1.clone(), |a5, b6| a5.clone()) }) {
        let mut e9 = (match (if true { Ok(i32::MIN) } else { Err((FlowError::Failed { code: "late".to_string(), text: c7.clone() })) }) { Ok(d8) => (c7.clone() + &String::new()), Err(_) => (c7.clone() + &c7), _ => (Some(c7.clone()).into_iter().chain(Some(c7.clone()).into_iter()).rev().collect::<String>() + &c7) });
        let mut e19 = vec![Some(3_usize), Some(10_usize), Some(1_usize)].into_iter().flat_map(|a10| ({ let (b11, c12) = b1.clone(); vec![((-2_i32), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())] })).fold((40000_usize.saturating_sub(1_usize) / (match b1.clone() { (d13, Some(e14)) => 10_usize, (a15, b16) => 0_usize })), |c17, d18| c17);
    }
    'l22: for _ in vec![(*a0), (*a0), (*a0)].into_iter().find(|a20| false).into_iter().collect::<Vec<_>>() {
        let c22 = (*a0);
        let mut d23 = b1.clone();
    }
    let Some(b26) = vec![(*a0)].into_iter().find_map(|e24| vec![e24, (*a0), (*a0)].into_iter().min_by_key(|a25| String::from("ß"))) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: format!(": {a0}x{:^1}{}", 400_i32, 0_i64) }));
    };
    let mut c27 = b1.clone();
    Ok(flow_021(cx, Some(vec![(-7_i32), 1000000_i32]).map_or(vec![3_usize, 7_usize, 40000_usize], |d28| vec![7_usize, 7_usize]), &40000_usize, vec![State::Open, State::Half])?)
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: i32) -> FlowResult<Vec<Option<i32>>> {
    let mut b1 = a0;
    b1 /= a0.to_owned();
    cx.message(format!("x{}x{b1:0^1}", 2_i64));
    'l3: for _ in ((-3_i32)..=(-2_i32)) {
        match vec![b1].into_iter().fold(Some(Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())).into_iter().chain(vec![Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default())].into_iter()).fold(b1, |d3, e4| d3), |a5, b6| ({ let c7 = b6; 1_i32 })) {
            (400_i32..=406_i32) => {
                let Some(e9) = (match String::from("aaa").substring(0_usize, 2_usize).as_str() { "Ä" => Some(a0).map_or(Some(a0), |d8| Some(d8)), "aaa" => Some(a0), _ => Some(b1).xor(Some(b1)) }) else {
                    continue;
                };
            }
            a10 => {
                let Some(b11) = Some(a0) else {
                    continue;
                };
            }
        }
        if cx.is_online() {
            match 1_i32 {
                c12 @ (0_i32..4_i32) if false => {
                    let e19: usize = Some(1_usize).or(Some(1000000_usize)).map_or_else(|| Some(b1).into_iter().chain(vec![c12, c12].into_iter()).skip_while(|d13| false).min(), |e14| Some(a0)).into_iter().fold(2_usize, |a15, b16| Some(String::from("aaa")).into_iter().enumerate().map(|(c17, d18)| d18.clone()).collect::<String>().len());
                }
                a20 => {
                    let a25 = flow_026(cx, ((-1_i32)..=2_i32).enumerate().map(|(b21, c22)| a0).fold(b1, |d23, e24| a20))?;
                }
            }
        } else {
            cx.log(Level::Warning, format!("{:^5.1}", Decimal::from(1_i32).pow(62_u32)));
            {
                let mut b26 = 0_i32;
                'l28: while b26 < 2_i32 && Some(false).unwrap_or(true) {
                    b26 += 1_i32;
                    let (d28, e29) = (if let (-7_i32..) = i32::MIN { (if false { (vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()], true) } else if false { (vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], true) } else { (vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], false) }) } else { (vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()], true) });
                }
            }
        }
    }
    let a30 = a0;
    Ok(vec![Some(a0), Some(a0)])
}

/// Step by step.
#[nanoflow]
pub fn flow_159(cx: &mut Device, a0: Option<String>) -> FlowResult<String> {
    if true {
        let mut d3: Option<String> = (match a0.clone() { Some(b1) => (if true { Some(b1.clone()) } else { None }), None => (if false { Some("a".to_owned()) } else { None }), c2 => c2.clone() });
    } else {
        let (b6, _) = Some(vec![7_usize, 2_usize, 10_usize]).map_or_else(|| (if true { Ok((2_i32, 400_i32)) } else { Err(FlowError::Offline) }).unwrap_or_else(|e4| ((-7_i32), 1_i32)), |a5| (i32::MIN, 0_i32));
        return Err((FlowError::Failed { code: "early".to_string(), text: (if let None = Some(String::from("")) { "".to_owned() } else if false { String::from("\"{}\\") } else if let Some(c7) = a0.clone() { c7.clone() } else if false { String::new() } else { " ".to_string() }) }));
    }
    cx.message(format!(" of {:*^5.0}", (if true { true } else { true })));
    'l9: for e9 in vec![1000000_i32, 3_i32] {
        let a10: Option<String> = a0.clone();
        match flow_007(cx, (match &(("ab,b,,c".to_string(), false), String::from("İstanbul")) { ((b11, c12), d13) => Some((State::Done, e9)), ((e14, a15), b16) => Some((State::Open, e9)), ((c17, _), d18) => Some((State::Done, 10_i32)) })) {
            Ok(e19) => {
                let mut a20 = (if let -1_i64 = e19 { a0.clone() } else { (if (Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default() == Decimal::new(12345_i64, 28_u32).unwrap_or_default()) { a10.clone() } else { a10.clone() }) });
            }
            Err((FlowError::Offline { .. } | FlowError::UncommittedReference { .. } | FlowError::Forked { .. } | FlowError::Failed { .. } | FlowError::WrongArguments { .. } | FlowError::NotOffered { .. } | FlowError::NotRejected { .. } | FlowError::FirstSignInNeedsServer { .. })) => {
                {
                    let mut b21 = 0_i32;
                    'l23: while b21 < 2_i32 && cx.is_online() {
                        b21 += 1_i32;
                        cx.message(vec![(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), (Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())].into_iter().max_by_key(|d23| State::Open).map_or(Some(Some(1000000_i64)).map_or_else(|| String::from("\"{}\\"), |e24| "A\r\nB\n\n".to_string()), |(a25, b26)| "日本語".to_string()));
                        cx.message(format!("{b21}{:1.2}{:<1}", "a".to_string(), 5_usize));
                    }
                }
            }
            Err(c27) => cx.message(c27.code()),
        }
    }
    let _ = a0.clone();
    let d28 = (Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), vec![1000000_i64]);
    let _ = 7_i64;
    Ok(String::from("ß"))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_160(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: bool) -> FlowResult<Decimal> {
    let Some(e4) = Some(((10_i32, Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) >= (1000000_i32, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()))) else {
        return Ok(({ let d3 = cx.is_online(); flow_015(cx, &Decimal::from(1000000_i64), Some(vec![(*b1), (*b1), 7_i64]))? }));
    };
    let Some(b6) = Some(Some(State::Half)).map_or_else(|| Some(true), |a5| Some(c2)).min(Some(e4)) else {
        return Ok(a0.price);
    };
    let c12: bool = (if let (c7, d8) = ("aaa".to_owned(), (*b1)) { Some(Some(String::from("ab,b,,c"))) } else { Some(Some("İstanbul".to_owned())) }).into_iter().collect::<Vec<_>>().into_iter().filter_map(|e9| (*b1).checked_div((*b1))).rev().take((1_usize - 1_usize)).fold(c2, |a10, b11| a0.is_changed());
    {
        let mut d13 = 0_i32;
        'l15: while d13 < 4_i32 && b6 {
            d13 += 1_i32;
            let mut a15 = a0.effort;
        }
    }
    let a20 = (match State::Done { State::Open => Some(1_usize).map_or(vec![vec![String::from("\"{}\\"), String::from("İstanbul"), "a".to_owned()], vec![String::from(" ")]], |b16| vec![vec!["日本語".to_owned(), String::from("aaa"), "İstanbul".to_string()], vec![String::new(), String::from(""), " ".to_owned()]]), (State::Half | State::Open) => Some(Some("İstanbul".to_owned())).into_iter().take(0_usize).fold(vec![vec![String::from("-17"), "x=1=2".to_string(), "A\r\nB\n\n".to_owned()], vec![" ".to_string(), "-17".to_string(), String::from("-17")]], |c17, d18| c17.clone()), _ => Some(vec![vec!["".to_owned()], vec!["ß".to_owned(), "a".to_string(), " ".to_owned()], vec!["".to_string()]]).unwrap_or(vec![vec!["İstanbul".to_owned(), String::from("ab,b,,c"), "x=1=2".to_string()]]) }).into_iter().flatten().map(|e19| e19.clone()).collect::<Vec<_>>();
    cx.rollback(a0)?;
    match cx.commit(a0) {
        Ok(()) => {
            let b21: bool = c2;
        }
        Err(FlowError::Invalid { entity: c22, .. }) => {
            {
                let mut e24 = cx.retrieve(Task::filter(|d23| ((d23.state == State::Done) || (d23.is_urgent || d23.title.ends_with("")))).limit(1))?;
                for a25 in e24.iter_mut().rev() {
                    a25.effort = (-7_i32);
                }
                cx.commit_all(&mut e24)?;
            }
        }
        Err(b26) => return Err(b26),
    }
    Ok(Decimal::ONE)
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: &mut Obj<Task>, b1: String) -> FlowResult<i64> {
    let d3: usize = 'l3: loop {
        return Ok((if false { (-1_i64) } else { (-2_i64) }).signum());
    };
    cx.commit(a0)?;
    a0.weight -= Some((b1.clone(), b1.clone())).into_iter().fold(vec![1_usize, d3], |e4, (a5, b6)| e4.clone()).into_iter().take_while(|c7| a0.is_changed()).fold(1_i64, |d8, e9| (-7_i64));
    let a10 = d3;
    'l12: for c12 in (1_usize..0_usize) {
        let d13 = flow_007(cx, Some(Some((State::Done, (-7_i32)))).unwrap_or_default())?;
    }
    Ok(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default().months_until(vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()].into_iter().step_by(a10).into_iter().fold(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), |e14, a15| e14)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_162(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<Option<String>> {
    'l4: for (e4, a5) in (if (-40000_i32).is_positive() { Some(false).map_or(vec![Some(("ab,b,,c".to_owned(), b1)), Some(("-17".to_owned(), b1)), Some(("ab,b,,c".to_string(), b1))], |c2| vec![Some(("Ä".to_owned(), b1))]) } else if let (1_usize..=7_usize) = 29_usize && true { vec![Some(("a".to_owned(), b1)), Some(("ab,b,,c".to_string(), b1)), Some(("a".to_string(), b1))] } else { vec![Some((String::new(), b1)), Some((String::from("A\r\nB\n\n"), b1)), Some(("A\r\nB\n\n".to_owned(), b1))] }).into_iter().flatten() {
        let mut c7: (Vec<i32>, Option<State>) = ({ let b6 = b1; (vec![i32::MAX, (-2_i32)], Some(State::Done)) });
        let Some(d8) = Some(c7.clone()) else {
            continue;
        };
        a0.effort /= a0.effort;
    }
    b1 %= b1;
    a0.state = (2_i64..4_i64).skip_while(|e9| "ß".to_string().trim_end_matches("aaa").to_string().ends_with(&format!(": {}{:<12} of {}", 29_i32, Decimal::ZERO, DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()))).into_iter().fold(((-2_i64)..(-2_i64)).chain(vec![b1, b1].into_iter()).take_while(|a10| true).fold(vec![b1, b1, b1], |b11, c12| b11.clone()).into_iter().flat_map(|d13| (if let (3_i64..=9_i64) = d13 { vec![d13, 0_i64] } else { vec![d13, b1] })).fold(State::Done, |e14, a15| State::Open), |b16, c17| b16);
    cx.commit(a0)?;
    cx.message("aaa".to_owned());
    cx.commit(a0)?;
    match cx.commit(a0) {
        Ok(()) => {
            let d18 = cx.can_read(&*a0, |o| o.weight);
        }
        Err(FlowError::Invalid { entity: e19, .. }) => {
            let _ = b1;
        }
        Err(a20) => return Err(a20),
    }
    Ok(Some("x=1=2".to_owned()))
}

/// Step by step.
#[nanoflow]
pub fn flow_163(cx: &mut Device, mut a0: String) -> FlowResult<Vec<i64>> {
    let d3 = ((match (if true { Ok(DateTime::from_milliseconds(0_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: a0.clone() })) }) { Ok(b1) => a0.clone(), Err((FlowError::SessionExpired { .. } | FlowError::WrongArguments { .. } | FlowError::UnknownFlow { .. } | FlowError::TimedOut { .. } | FlowError::Conflict { .. } | FlowError::NotHere { .. } | FlowError::Unsent { .. } | FlowError::SignedOut { .. } | FlowError::Forked { .. } | FlowError::Gone { .. } | FlowError::Unknown { .. })) => (a0.clone() + &a0), _ => Some((-40000_i64)).map_or(a0.clone(), |c2| a0.clone()) }) + "");
    match 3_i64 {
        0 => {
            a0.push_str(&d3);
        }
        e4 => {
            a0.push_str("aaa");
        }
    }
    a0.push('ß');
    let mut a5 = d3.clone();
    let mut b6: String = "\"{}\\".to_ascii_lowercase();
    let d28: String = 'l8: loop {
        if (false && cx.is_online()) {
            {
                let mut d8 = 0_i32;
                'l10: while d8 < 2_i32 && cx.is_online() {
                    d8 += 1_i32;
                    let mut c17 = (if Some(b6.clone()).into_iter().skip_while(|a10| false).enumerate().map(|(b11, c12)| a0.clone()).fold(true, |d13, e14| true) { i64::MAX } else { ({ let a15 = a0.clone(); 1000000_i64 }) }).max((flow_007(cx, Some((State::Half, d8)))? % (match &Some((a0.clone(), i64::MAX)) { None => (-1_i64), Some(b16) if true => i64::MAX, _ => 10_i64 })));
                }
            }
            let mut c27 = (if (Some(a0.clone()).into_iter().rev().map(|d18| d3.clone()).fold(State::Half, |e19, a20| e19) > (match (Some(String::from("a")), Some(1_i64)) { (b21, None) if false => State::Done, (c22, d23) => State::Done })) { Some("aaa".to_string()).into_iter().filter(|e24| false).find_map(|a25| Some((a0.clone(), 0_i32))).map_or_else(|| (match d3.as_str() { "aaa" => vec![("-17".to_owned(), Decimal::new(999_i64, 2_u32).unwrap_or_default()), (a0.clone(), Decimal::new(12345_i64, 1_u32).unwrap_or_default()), (b6.clone(), Decimal::new(5_i64, 28_u32).unwrap_or_default())], "ab,b,,c" => vec![(d3.clone(), Decimal::new(25_i64, 0_u32).unwrap_or_default()), (b6.clone(), Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default())], _ => vec![(b6.clone(), Decimal::ZERO), (a0.clone(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()), ("\"{}\\".to_owned(), Decimal::from(10_i64))] }), |b26| vec![(b6.clone(), Decimal::from((-7_i32)))]) } else { vec![(d3.clone(), Decimal::new(5_i64, 29_u32).unwrap_or_default()), (b6.clone(), Decimal::from(0_i64)), (a5.clone(), Decimal::ZERO)] });
        }
        break b6.clone();
    };
    a5 = b6.clone();
    Ok(vec![29_i64, 5_i64, 2_i64])
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: &(Option<i64>, (i32, i64)), mut b1: Vec<Vec<i32>>, c2: Vec<State>) -> FlowResult<Option<State>> {
    'l4: while let Some(e4) = b1.pop() {
        cx.log(Level::Info, format!("{} of {}x{}", ((-3_i32)..1_i32).skip_while(|a5| true).sum::<i32>(), vec![b1.clone()].into_iter().count(), (FlowError::Failed { code: "late".to_string(), text: String::new() }).to_string()));
    }
    b1 = (if (if let Some(b6) = Some(false) { b6 } else { Some("Ä".to_string()).into_iter().skip(3_usize).enumerate().map(|(c7, d8)| d8.clone()).any(|e9| false) }) { vec![vec![i32::MAX], vec![29_i32]] } else { vec![vec![5_i32, 0_i32, 10_i32], vec![0_i32]] });
    'l11: for b11 in vec![c2.clone(), c2.clone()] {
        vec![Some(b11.clone())].get(1_usize).cloned().into_iter().flatten().into_iter().for_each(|a15| { let _ = (true && false); });
    }
    b1 = (if let true = (match a0 { (Some(b16 @ (..=0_i64)), ((-1_i32..3_i32), _)) if true => (if false { Ok(Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())) } else { Err(FlowError::Offline) }), (c17, d18) => (if false { Ok(Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) }), (e19, (a20, b21)) => (if true { Ok(Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())) } else { Err(FlowError::Offline) }) }).is_ok() && ((false as i32) >= Decimal::from(7_i64)) { (match &Some(Some((-7_i32))) { Some(c22) => Some(b1.clone()), None => Some(vec![vec![10_i32, 0_i32, 10_i32], vec![0_i32, (-40000_i32)]]), d23 => Some(b1.clone()) }).into_iter().flatten().collect::<Vec<_>>() } else { b1.clone() });
    let mut e24 = "a".to_owned();
    e24 += "ß";
    Ok(Some(State::Half))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: Option<String>) -> FlowResult {
    let b1 = Some(vec!["Ä".to_string(), "\"{}\\".to_string(), "a".to_owned()]).unwrap_or(vec!["日本語".to_string(), " \t x\n".to_string(), "ß".to_string()]).get(2_usize).cloned();
    'l6: for b6 in (if (match a0.clone() { Some(c2) => false, _ => false }) { vec![10_i32].into_iter().rev().into_iter().fold(vec![vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]], |d3, e4| d3.clone()) } else { Some(vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]).into_iter().collect::<Vec<_>>() }).into_iter() {
        'l9: for e9 in &vec![b6.clone()].into_iter().take_while(|c7| true).collect::<Vec<_>>() {
            let mut a10 = b6.clone();
        }
    }
    Some(a0.clone()).into_iter().for_each(|b11| { let _ = false; });
    let c12 = (if cx.is_online() { Some(flow_007(cx, Some((State::Open, i32::MIN)))?) } else { None });
    let b16 = (Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().year() as i64).saturating_sub(({ let d13 = a0.clone(); c12 }).into_iter().take_while(|e14| vec![b1.clone()].into_iter().all(|a15| false)).product::<i64>());
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, a0: &i32) -> FlowResult<Decimal> {
    let Some(d3) = Some(Some((*a0))).flatten().into_iter().rev().max() else {
        return Ok(vec![Decimal::new(25_i64, 1_u32).unwrap_or_default()].into_iter().step_by(vec![(-2_i64), 7_i64].into_iter().fold(40000_usize, |b1, c2| b1)).into_iter().sum::<Decimal>());
    };
    if "\"{}\\".to_string().ends_with("Ä").max((if true { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or_else(|e4| false)) {
        let e14 = {
            let a5;
            if (match (if true { Ok(7_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).unwrap_or_else(|b6| d3) { c7 @ (..=400_i32) => Some(vec![(*a0), c7]).is_none_or(|d8| false), (3..=9) => Some((*a0)).into_iter().take(0_usize).all(|e9| false), a10 => (if true { false } else { true }) }) { a5 = vec![d3, (*a0), d3].into_iter().rev().chain(vec![d3, d3, d3]).fold(i32::MIN, |b11, c12| ({ let d13 = c12; 5_i32 })); } else { a5 = (match Some(String::new()).unwrap_or_else(|| String::from("\"{}\\")).as_str() { "" => ((*a0) % 10_i32), "a" => d3, _ => 7_i32 }); }
            a5
        };
    }
    'l16: for b16 in vec![vec![d3], vec![7_i32, (*a0), d3], vec![(*a0), d3]] {
        let mut e19 = (if let c17 @ (29_usize..=35_usize) = Some(3_usize).to_owned().unwrap_or((5_usize - 400_usize)) { (match 1_i32 { 3 if false => b16.clone(), d18 => b16.clone() }).clamp(b16.clone(), b16.clone()) } else { b16.clone() });
        e19 = vec![(*a0), d3];
    }
    cx.log(Level::Info, format!("{a0}{:<}", Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()));
    Ok(Decimal::new((-35_i64), 2_u32).unwrap_or_default())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Option<bool>>, mut c2: State) -> FlowResult<String> {
    match (match (if let State::Done = c2 { c2 } else { c2 }) { (State::Done | State::Half) if String::from("ab,b,,c").eq_ignore_ascii_case(&String::new()) => c2, State::Done => c2, d3 => Some(b1.clone()).into_iter().into_iter().rev().fold(d3, |e4, a5| d3) }) {
        State::Done => {
            'l7: for c7 in (if false { vec![b1.clone(), b1.clone()] } else if true { vec![b1.clone(), b1.clone()] } else if let (5_usize..=11_usize) = 10_usize { vec![b1.clone(), b1.clone()] } else if let (State::Half | State::Open) = c2 { vec![b1.clone(), b1.clone(), b1.clone()] } else { vec![b1.clone(), b1.clone(), b1.clone()] }).into_iter() {
                if (match flow_029(cx, (-2_i32), ("İstanbul".to_owned(), true))?.as_str() { "a" => String::from("a").is_empty(), "Ä" => ({ let d8 = b1.clone(); true }), _ => vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new(999_i64, 2_u32).unwrap_or_default(), Decimal::new(999_i64, 0_u32).unwrap_or_default()].into_iter().filter(|e9| true).any(|a10| true) }) {
                    cx.show_home()?;
                    let mut a20 = (match (if false { Ok(0_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }) { Ok(b11) => (if true { Ok(vec![c7.clone()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default(), Err((FlowError::WrongArguments { .. } | FlowError::Cancelled { .. } | FlowError::Protocol { .. } | FlowError::Unsent { .. } | FlowError::OutsideTooLate { .. } | FlowError::Unknown { .. } | FlowError::Gone { .. } | FlowError::NotRejected { .. } | FlowError::Forked { .. } | FlowError::WithinFlow { .. } | FlowError::TimedOut { .. })) => vec![b1.clone(), c7.clone()].into_iter().map(|c12| c12.clone()).collect::<Vec<_>>(), _ => (if false { vec![vec![Some(true), Some(false)], b1.clone(), c7.clone()] } else { vec![c7.clone(), b1.clone()] }) }).into_iter().fold(vec![b1.clone()].into_iter().filter_map(|d13| ({ let e14 = Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(); Some(d13.clone()) })).rev().take_while(|a15| false).fold(c2, |b16, c17| b16), |d18, e19| c2);
                } else {
                    cx.close_page()?;
                }
                for mut c22 in cx.retrieve(Task::filter(|b21| b21.title.contains("s")).order_by(|t| t.due).limit(3))? {
                    let e24 = cx.count(Task::filter(|d23| d23.due.is_some()).limit(0))?;
                    cx.rollback(&mut c22)?;
                }
                cx.close_page()?;
            }
        }
        (State::Open | State::Done) => {
            cx.log(Level::Warning, format!("{{{:12}ß{:*^1.5}", "a".to_owned(), "日本語".to_owned()));
        }
        _ => {
            let mut a25 = 5_i32;
        }
    }
    cx.close_page()?;
    c2 = c2;
    let b26 = c2;
    Ok(" ".to_string())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &Obj<Task>, b1: Vec<State>) -> FlowResult<DateTime> {
    cx.message(format!("}}{}x{}{:ß>5}", true, (match Some(1_i32) { Some(c2 @ (-7)) => Decimal::new(12345_i64, 29_u32).unwrap_or_default(), d3 => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), 29_i32));
    for mut a5 in cx.retrieve(Task::filter(|e4| (e4.state == State::Half)).offset(1).limit(2))? {
        a5.weight -= ({ let b6 = b1.clone(); Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default().days_until(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) });
        let _ = vec![State::Open, State::Done];
    }
    let b11: Decimal = 'l8: loop {
        let mut d8 = (if false { vec![vec![1000000_usize]] } else { vec![vec![1_usize]] }).first().cloned().into_iter().into_iter().collect::<Vec<_>>();
        break Some(Decimal::ZERO).min(Some(Decimal::ONE)).unwrap_or(Some(vec![vec![7_usize, 7_usize], vec![7_usize, 10_usize], vec![7_usize, 400_usize]]).into_iter().take(1_usize).fold(Decimal::new(999_i64, 2_u32).unwrap_or_default(), |e9, a10| e9));
    };
    'l13: for d13 in vec![b1.clone()] {
        for mut a15 in cx.retrieve(Task::filter(|e14| (e14.is_urgent || ((e14.state == State::Open) && e14.title.ends_with("ä")))).order_by_descending(|t| t.price).limit(3))? {
            if ("".to_string().replace_pattern("[a-z]+", "${1}b") <= (match &Some("Ä".to_string()) { None => Some(String::from("ß")), None => Some("İstanbul".to_string()), _ => Some("aaa".to_owned()) })) {
                cx.commit(&mut a15)?;
            } else {
                let mut b16 = cx.get(a15.as_ref())?;
            }
            let d18 = {
                let c17;
                if cx.is_online() { c17 = b11; } else { c17 = a0.price; }
                c17
            };
        }
        let b21 = {
            let e19;
            if " ".contains(&a0.title.clone()) { e19 = b11.max(Some(String::from("x=1=2")).map_or(b11, |a20| b11)); } else { e19 = Decimal::new(25_i64, 28_u32).unwrap_or_default(); }
            e19
        };
        let c22: Decimal = (-b21);
    }
    Ok(cx.now())
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, mut c2: Option<i32>) -> FlowResult<i32> {
    c2 = ({ let _ = (match (if false { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_owned() })) }) { Ok(d3) => c2, Err((FlowError::UpdateNeeded { .. } | FlowError::Uncommitted { .. } | FlowError::Invalid { .. } | FlowError::WrongArguments { .. } | FlowError::OutsideTooLate { .. } | FlowError::Prevented { .. } | FlowError::Access { .. } | FlowError::Store { .. } | FlowError::Computation { .. } | FlowError::Rejected { .. } | FlowError::WithinFlow { .. })) => Some(b1), _ => (match &c2 { Some(e4) => c2, a5 => (*a5) }) }); Some(State::Open).map_or_else(|| (if let Some(b6) = c2 { c2 } else { c2 }), |c7| Some(c2).unwrap_or_default()) });
    a0.title = format!("{{{:*>5}{{{b1}{}", format!("x{b1}x{}}}{}", "ab,b,,c".to_owned(), " \t x\n".to_string()), vec![vec![10_i64, 2_i64, 2_i64]].into_iter().zip(vec!["İstanbul".to_owned()]).map(|d8| vec![7_i64, 1_i64, 0_i64]).fold(0_i64, |e9, a10| e9));
    let b11: i32 = c2.unwrap_or_default();
    let d18: State = 'l13: loop {
        let d13 = c2.take();
        break ({ let e14 = b11; Some("ab,b,,c".to_owned()) }).map_or_else(|| State::Half.min(State::Half), |a15| vec![d13, d13, d13].into_iter().skip(5_usize).fold(State::Half, |b16, c17| b16));
    };
    let e19 = c2.replace(b1);
    Ok(((if true { b1 } else { b1 }) * b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    let e4: i64 = 'l4: loop {
        break ((*b1) - (*b1));
    };
    c2 = (if let (-1_i64..=5_i64) = (Some(1_usize).unwrap_or_else(|| 400_usize) as i64) { c2 } else { (if let false = Some(c2).unwrap_or_default() { cx.is_online() } else { true }) });
    c2 = true;
    let mut c7 = (flow_007(cx, Some((State::Done, (-1_i32))))? % (10_i64 * Some((*b1)).into_iter().skip_while(|a5| c2).filter(|b6| c2).product::<i64>()));
    let Some(_) = Some("".to_string()).into_iter().chain(vec!["x=1=2".to_owned(), String::from("-17")]).max_by_key(|d8| (-40000_i32)).min((if let None = Some("".to_string()) && c2 { Some("ab,b,,c".to_string()) } else { Some("x=1=2".to_owned()) })) else {
        return cx.fail("given-up", format!("ß{}", 1_i32));
    };
    let Some(a10) = (if c2 { vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()].into_iter().chain(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()].into_iter()).zip(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()).into_iter()).map(|e9| Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()).nth(0_usize) } else { Some(Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())).flatten() }) else {
        return Ok((match String::from(" \t x\n").max("-17".to_owned()).as_str() { "ab,b,,c" => (if c2 { () } else { () }), _ => () }));
    };
    Ok((if let 1_i64 = i64::from(1_i32) && c2 { vec![State::Open, State::Done, State::Open].into_iter().take(10_usize).for_each(|b11| { let _ = Decimal::ONE; }) } else if c2 { () } else { () }))
}

/// Step by step.
#[nanoflow]
pub fn flow_171(cx: &mut Device, a0: Vec<String>, b1: Decimal) -> FlowResult {
    (if let 3_i32 = 0_i32 && true { vec![b1] } else { vec![b1, b1] }).into_iter().for_each(|c2| { let _ = a0.clone().into_iter().rev().skip(2_usize).collect::<String>(); });
    if let Some(d3) = Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()) {
        let mut d8 = ({ let e4 = (b1 - b1.trunc()); ({ let c7 = ({ let (a5, b6) = (d3, i32::MIN); e4 }); 1_usize.max(0_usize) }) });
    }
    {
        let mut e9 = 0_i32;
        'l12: while e9 < 4_i32 && Some(10_usize).into_iter().any(|a10| false) {
            e9 += 1_i32;
            let b16 = {
                let c12;
                if (if Some((7_i64, 2_i64)).into_iter().into_iter().all(|(d13, e14)| false) { vec![a0.clone()].into_iter().rev().any(|a15| true) } else { true }) { c12 = i32::from((!false)); } else { c12 = e9; }
                c12
            };
            let e24: Decimal = loop {
                let Some(d23) = vec![e9, b16].into_iter().chain(vec![b16].into_iter()).take_while(|d18| true).min_by_key(|e19| i32::MAX).filter(|a20| vec![b16].into_iter().fold(false, |b21, c22| true)) else {
                    break b1.abs();
                };
                break b1;
            };
        }
    }
    if let ((1_i32..), d28) = &Some(b1).into_iter().into_iter().fold(((-1_i32), " \t x\n".to_owned()), |(a25, b26), c27| (a25, b26.clone())) && Some(true).unwrap_or_default() {
        let Some(_) = (if false { Some(a0.clone()) } else { None }) else {
            return cx.fail("given-up", d28.clone());
        };
        let e29 = a0.clone();
    }
    for c32 in ({ let a30 = Some(0_i32).into_iter().sum::<i32>(); vec![a0.clone(), a0.clone(), a0.clone()] }).into_iter() {
        cx.log(Level::Warning, "-17".to_owned());
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_172(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Vec<(i32, i64)>) -> FlowResult<i32> {
    let d8 = {
        let d3;
        if ((2_usize..3_usize).take(2_usize).min() == Some(1_usize).max(Some(1_usize))) { d3 = b1.char_indices().map(|(e4, a5)| a5.to_string()).into_iter().collect::<String>(); } else { d3 = (if (false || true) { Some(1_usize).map_or_else(|| b1.clone(), |b6| b1.clone()) } else { ({ let c7 = c2.clone(); b1.clone() }) }); }
        d3.clone()
    };
    cx.close_page()?;
    match (if let Some(c12) = Some(b1.clone()).into_iter().enumerate().map(|(e9, a10)| d8.clone()).chain(vec![d8.clone(), b1.clone()]).max_by_key(|b11| 40000_usize) { State::Open } else { State::Half.clamp(State::Half, State::Open) }) {
        State::Half => {
            'l17: for c17 in vec![b1.clone(), b1.clone(), d8.clone()].into_iter().rev().zip((0_i32..=1_i32).into_iter()).map(|d13| b1.clone()).fold((if true { Ok(Some(d8.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ab,b,,c") })) }), |e14, a15| (if true { Ok(Some(b1.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) })).unwrap_or_default().into_iter() {
                for mut e19 in cx.retrieve(Task::filter(|d18| ((d18.weight < (-40000_i64)) || (d18.state == State::Open))).order_by(|t| t.title).limit(1))? {
                    cx.invalid(&e19, |o| o.price, d8.clone());
                    let a20: String = d8.clone();
                }
            }
        }
        b21 => {
            {
                let mut c22 = 0_i32;
                'l24: while c22 < 4_i32 && Some(false).unwrap_or_default() {
                    c22 += 1_i32;
                    let e24: String = b1.clone();
                }
            }
        }
    }
    c2.push(Some(400_i64).map_or(Some(d8.clone()), |a25| Some(b1.clone())).into_iter().chain(vec![d8.clone(), d8.clone()].to_owned()).fold(((-40000_i32), 29_i64), |b26, c27| (3_i32, 0_i64)));
    let mut b31: usize = ((match (if true { Ok(400_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("a") })) }) { Ok(d28) => vec![Some(0_usize)].into_iter().fold(1_usize, |e29, a30| e29), Err(_) => Some(2_usize).unwrap_or_else(|| 2_usize), _ => 1_usize }) + 400_usize);
    for d33 in cx.retrieve(Task::filter(|c32| (c32.title.contains("ä") && (c32.title.ends_with("ä") || c32.is_urgent))).order_by_descending(|t| t.price).limit(0))? {
        cx.delete(d33)?;
    }
    for mut a35 in cx.retrieve(Task::filter(|e34| (e34.effort < i32::MIN)).order_by_descending(|t| t.title).limit(3))? {
        for mut c37 in cx.retrieve(Task::filter(|b36| ((b36.title.ends_with("s") && b36.due.is_some()) || (b36.effort < (-7_i32)))).order_by_descending(|t| t.effort).offset(4).limit(2))? {
            match cx.commit(&mut c37) {
                Ok(()) => {
                    cx.commit(&mut a35)?;
                }
                Err(FlowError::Invalid { entity: d38, .. }) => {
                    cx.invalid(&c37, |o| o.weight, d38.clone());
                }
                Err(e39) => return Err(e39),
            }
            let mut a40 = 10_i64;
        }
        let b41 = cx.can_read(&a35, |o| o.seen);
    }
    let d43 = cx.count(Task::filter(|c42| (c42.state == State::Done)).limit(1))?;
    Ok((-40000_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<bool>) -> FlowResult {
    let c7: i32 = 'l3: loop {
        for b6 in Some(vec![vec![Some(State::Open)]]).unwrap_or_else(|| vec![vec![Some(State::Open), Some(State::Open)], vec![Some(State::Half)]]).into_iter().flatten().filter(|d3| true).collect::<Vec<_>>().into_iter().filter_map(|e4| Some(b1.clone())) {
            if true {
                let _ = a0.weight;
            }
        }
        break 0_i32;
    };
    {
        let mut e9 = cx.retrieve(Task::filter(|d8| ((d8.is_urgent || d8.is_urgent) || d8.due.is_some())).order_by(|t| t.price).limit(0))?;
        for a10 in e9.iter_mut() {
            a10.effort = a10.effort;
        }
        cx.commit_all(&mut e9)?;
    }
    {
        let mut b11 = 0_i32;
        'l14: while b11 < 4_i32 && Some((400_i64, DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default())).map_or(false, |c12| true) {
            b11 += 1_i32;
            'l15: for a15 in ((-1_i32)..3_i32) {
                'l21: for b21 in (if (2_i32..5_i32).map(|b16| b16).fold(true, |c17, d18| c17) { Some(vec![Some("\"{}\\".to_owned()), Some(String::new())]).unwrap_or(vec![Some(String::from("ab,b,,c")), Some("A\r\nB\n\n".to_string()), Some("İstanbul".to_string())]) } else { vec![Some("-17".to_string())].into_iter().rev().filter(|e19| true).collect::<Vec<_>>() }) {
                    cx.show_home()?;
                    let c22: Option<String> = b21.clone();
                }
                let Some(e24) = Some(c7).and_then(|d23| Some(b11)).as_ref().cloned() else {
                    return cx.fail("given-up", Some("\"{}\\".to_string()).into_iter().step_by(2_usize).collect::<String>());
                };
            }
            if false {
                if true {
                    let a25 = cx.count(Task::all().order_by(|t| t.effort).limit(0))?;
                    let c27 = cx.count(Task::filter(|b26| b26.due.is_some()).offset(0).limit(3))?;
                }
            }
        }
    }
    'l32: for c32 in (match 1_i64.clamp((-2_i64), 5_i64) { (0..) => Some((0_usize, c7)), 1_i64 => Some((0_usize, c7)), d28 => ({ let e29 = c7; Some((1_usize, e29)) }) }).into_iter().take(({ let a30 = c7; 0_usize })) {
        match c7 {
            (..-1_i32) => {
                for e34 in cx.retrieve(Task::filter(|d33| (!(d33.title.starts_with("a") && d33.title.ends_with("")))).order_by(|t| t.price).limit(4))? {
                    cx.delete(e34)?;
                }
            }
            (-1..) => {
                cx.show_home()?;
            }
            a35 => {
                let (b36, (c37, d38)) = (c7, c32);
            }
        }
        let e39: (usize, i32) = c32;
    }
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_174(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<String> {
    'l3: for d3 in (1_i64..3_i64) {
        let mut c12 = (if (match Some(vec!["x=1=2".to_string(), "ß".to_owned()]).into_iter().filter(|e4| false).find(|a5| false) { None => (if false { true } else { true }), b6 => a0.is_changed() }) { vec![State::Done, State::Half].into_iter().min() } else { (match d3 { c7 @ (3_i64..) => vec![State::Done, State::Open], d8 @ (3) => vec![State::Done, State::Open], e9 => vec![State::Done] }).into_iter().filter(|a10| (!false)).max_by_key(|b11| a0.title.clone()) });
    }
    let d13 = (match (" ".to_string() + &String::from("ab,b,,c")).as_str() { "" => (5_i32, State::Open), "a" => (3_i32, State::Half).max((0_i32, State::Half)), _ => (5_i32, State::Done) });
    if let Some(mut a15) = cx.first(Task::filter(|e14| (!e14.due.is_none())).order_by(|t| t.title).offset(4).limit(2))? {
        let b16 = ((match "a".to_owned().as_str() { "aaa" => 0_i32, "ab,b,,c" => 400_i32, _ => 10_i32 }), State::Open);
        'l18: for d18 in &vec![d13] {
            let d23 = {
                let e19;
                if Some(b1).into_iter().all(|a20| a15.is_changed()) { e19 = b1.checked_div(b1).into_iter().rev().product::<i64>(); } else { e19 = Some(vec![" \t x\n".to_owned(), String::from("ab,b,,c"), " ".to_string()]).unwrap_or_else(|| vec![String::from("a"), "İstanbul".to_owned(), " \t x\n".to_string()]).into_iter().rev().rev().fold(b1.min(b1), |b21, c22| ((-3_i64)..=(-2_i64)).sum::<i64>()); }
                e19
            };
            if a0.is_urgent {
                let mut a25 = cx.create(Task { is_urgent: Some(String::new()).into_iter().rev().all(|e24| false), ..Task::default() })?;
                let b26: (Option<i64>, i64) = (Some(d23), b1);
            } else {
                let c27: i64 = d23;
            }
            let d28 = cx.can_read(&a15, |o| o.title);
        }
    }
    cx.show_home()?;
    Ok("ß".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_175(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal) -> FlowResult<i64> {
    {
        let mut c2 = 0_i32;
        while c2 < 0_i32 && ((*b1) >= c2) {
            c2 += 1_i32;
            'l5: for a5 in vec![(*b1), (*b1)] {
                let c7 = {
                    let b6;
                    if a0.is_urgent { b6 = flow_015(cx, b1, Some(vec![3_i64]))?; } else { b6 = a5; }
                    b6
                };
            }
        }
    }
    let d8 = (*b1);
    match (if a0.is_urgent { Some(State::Half).max(Some(State::Open)) } else { (match i32::MAX { 1_i32 if false => Some(State::Done), (1..) => Some(State::Half), e9 => Some(State::Half) }) }) {
        Some(a10) => {
            let d13: Decimal = 'l12: loop {
                let mut c12 = a10;
                break (d8 * Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().week());
            };
        }
        Some(e14) if Some(true).unwrap_or(false) => {
            let mut a15: Decimal = a0.price;
        }
        _ => {
            'l21: for b21 in (if false { Some((String::new(), State::Half)) } else { Some((String::new(), State::Done)) }).into_iter().map(|(b16, c17)| vec![d8].into_iter().fold(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), |d18, e19| d18)).rev().take(7_usize).collect::<Vec<_>>() {
                Some(b21).into_iter().chain(vec![b21, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), b21].into_iter()).take(29_usize).for_each(|c22| { let _ = Some(b21).into_iter().chain(vec![b21, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), b21].into_iter()).count(); });
                'l29: for (_, _) in vec![(*b1), (*b1), (*b1)].into_iter().skip_while(|d23| false).fold(vec![b21, b21, b21], |e24, a25| e24.clone()).into_iter().flat_map(|b26| vec![(d8, (-40000_i64)), (Decimal::ZERO, 1000000_i64)]).filter(|c27| true).nth(4_usize).into_iter() {
                    let e29 = d8;
                    cx.log(Level::Info, String::from("\"{}\\"));
                }
                let mut a30: Vec<usize> = vec![0_usize];
            }
        }
    }
    let b31 = DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default();
    Ok((-2_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_176(cx: &mut Device, a0: Vec<i32>) -> FlowResult<i32> {
    let c7 = {
        let b1;
        if vec![a0.clone()].into_iter().fold((if false { Ok(true) } else { Err(FlowError::Offline) }), |c2, d3| (if true { Ok(false) } else { Err(FlowError::Offline) })).unwrap_or_else(|e4| (DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default() != DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())) { b1 = (-7_i32); } else { b1 = (match State::Half { (State::Open | State::Half) if cx.is_online() => DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default().minute(), a5 => (if false { Ok(3_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" \t x\n") })) }).unwrap_or_else(|b6| 1_i32) }); }
        b1
    };
    let Some(_) = Some(vec![c7, c7]).into_iter().max() else {
        return cx.fail("given-up", Some(c7).into_iter().take_while(|d8| false).zip(Some(29_i64)).map(|(e9, a10)| c7).fold("A\r\nB\n\n".to_owned(), |b11, c12| b11.clone()));
    };
    let e19: bool = loop {
        let c17 = {
            let e14;
            if Some(Some(" ".to_owned())).map_or(true, |a15| false).max(Some(vec![State::Done, State::Done, State::Done]).into_iter().all(|b16| false)) { e14 = (c7 as i32); } else { e14 = c7; }
            e14
        };
        break (match (5_usize as i32) { (400 | 402) if cx.is_online() => vec![Decimal::from((-40000_i32)), Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::new(12345_i64, 3_u32).unwrap_or_default()].contains(&Decimal::new(5_i64, 29_u32).unwrap_or_default()), (3..=9) => false, d18 => (Decimal::new(5_i64, 1_u32).unwrap_or_default() != 0_i64) });
    };
    let mut a20: bool = (Decimal::new(999_i64, 1_u32).unwrap_or_default() <= flow_007(cx, Some((State::Done, c7)))?);
    let (_, a25) = (if let Some(b21) = Some(c7) { Some(e19) } else { Some(e19) }).into_iter().chain(vec![e19, a20].into_iter()).rev().fold((match i32::MAX { (3..7) => (vec![1000000_i64, (-2_i64), 1_i64], vec![c7, c7]), 3_i32 if e19 => (vec![400_i64, 1_i64], a0.clone()), c22 => (vec![29_i64, (-7_i64), 2_i64], a0.clone()) }), |d23, e24| d23.clone());
    let mut b26: (Option<i32>, i32) = (Some(1_i32), c7);
    let mut c27: Vec<i32> = a0.clone();
    Ok(c7)
}

/// Step by step.
#[nanoflow]
pub fn flow_177(cx: &mut Device, a0: Decimal) -> FlowResult<String> {
    'l3: for d3 in Some(vec![5_i32, 1_i32, 0_i32]).map_or(vec![a0, a0], |b1| vec![a0, Decimal::new(5_i64, 29_u32).unwrap_or_default()]).min(vec![a0, a0]) {
        let mut a25: Vec<(i64, String)> = vec![2_i64, 5_i64].into_iter().skip_while(|e4| vec![(29_usize, "ß".to_string())].last().cloned().into_iter().filter_map(|(a5, b6)| Some(State::Done).map(|c7| (*e4))).filter(|d8| false).any(|e9| (vec![(*e4), (*e4)] == vec![e9, 1_i64]))).fold((if let (c12, d13) = vec![vec![" ".to_string(), String::from("A\r\nB\n\n"), "ß".to_string()]].into_iter().fold((7_usize, "ß".to_string()), |a10, b11| (40000_usize, String::from("Ä"))) { (if let (-7_i32..-3_i32) = i32::MIN { vec![(0_i64, d13.clone())] } else if true { vec![(1_i64, "a".to_string())] } else { vec![(29_i64, d13.clone())] }) } else { Some(d3).into_iter().skip_while(|e14| true).fold(vec![(3_i64, "ab,b,,c".to_owned()), (29_i64, "日本語".to_owned())], |a15, b16| a15.clone()) }), |c17, d18| vec![d3].into_iter().rev().chain(vec![Decimal::from((-40000_i64)), Decimal::ONE, d3]).fold(Some((d18, String::new())).into_iter().take_while(|(e19, a20)| true).take_while(|(b21, c22)| true).collect::<Vec<_>>(), |d23, e24| d23.clone()));
        a25.sort();
    }
    cx.message(format!("{}{:ß^1}{{{:ß^12}", (-7_i32), String::from("İstanbul"), 1000000_i32));
    let mut b26: Decimal = a0;
    let _ = 1000000_i64;
    vec![Some("ab,b,,c".to_owned()), Some("ab,b,,c".to_owned())].into_iter().skip_while(|c27| true).for_each(|d28| { let _ = (-7_i64); });
    let _ = a0;
    let mut e29 = Some(Some(Decimal::ZERO));
    Ok("A\r\nB\n\n".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_178(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Decimal>, c2: &i64, d3: Option<i64>) -> FlowResult {
    for c7 in vec![d3, d3, d3].into_iter().map(|e4| (if (if true { true } else { true }) { b1.clone() } else { b1.clone() })).skip_while(|a5| Some(vec![(*c2)]).is_none()).into_iter() {
        let mut a10: String = format!("ß{c2:ß>}{{{c2}x{}", (*c2)).replacen(&"a".to_string().to_uppercase(), &vec![c7.clone()].into_iter().fold("aaa".to_owned(), |d8, e9| d8.clone()), 1_usize).trim_end().to_string();
        a10.clear();
        {
            let mut b11 = 0_i32;
            'l15: while b11 < 1_i32 && vec![c7.clone()].into_iter().filter(|c12| true).all(|d13| true) {
                b11 += 1_i32;
                cx.commit(a0)?;
            }
        }
    }
    'l16: while let Some(b16) = b1.pop() {
        if Some(7_i32).map_or((false && true), |c17| (*c2).is_negative()) {
            let mut d18: Decimal = a0.price;
        }
    }
    let b26 = {
        let e19;
        if (d3.iter().into_iter().map(|a20| (*c2)).all(|b21| false) || Some(i32::MIN).map_or_else(|| true, |c22| false)) { e19 = (match i32::MIN.signum() { (-7 | -5) => ((*c2) / (*c2)), d23 @ (-7_i32..-3_i32) => (-1_i64).signum(), e24 => ((-2_i64)..=0_i64).into_iter().take_while(|a25| false).sum::<i64>() }); } else { e19 = (*c2); }
        e19
    };
    let Some(a30) = Some(Some(400_i64)).min(Some(d3)).into_iter().rev().min_by_key(|c27| c27.iter().fold((-1_i32), |d28, e29| d28)) else {
        return cx.fail("given-up", format!("}}{:12}{}", c2, DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()));
    };
    let Some((_, c32)) = ({ let b31 = 400_i32; Some((false, String::new())) }) else {
        return Ok(());
    };
    cx.rollback(a0)?;
    Ok(flow_014(cx, &*a0, &Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().first_of_year(), c32.chars().map(|d33| d33.to_string()).skip_while(|e34| false).fold(vec![c32.clone(), "Ä".to_owned()], |a35, b36| a35.clone()), &Some(d3).map_or_else(|| Decimal::ONE, |c37| Decimal::from(i64::MIN)))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_179(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Decimal> {
    'l3: for d3 in &vec![b1] {
        let mut a10 = ((-2_i64)..4_i64).map(|e4| (*d3)).skip_while(|a5| Some((String::from("\"{}\\"), false)).into_iter().filter(|(b6, c7)| (*c7)).all(|d8| true).min(false)).map(|e9| ((1000000_i32 as i64) + (b1 as i64))).product::<i64>();
        let c17 = {
            let b11;
            if (a10.max((*d3)) != b1) { b11 = Some(Decimal::ONE).map(|c12| vec![(*d3)]).into_iter().flatten().into_iter().skip((match b1 { (..=1) => 400_usize, (..=0_i64) if false => 7_usize, d13 => 5_usize })).product::<i64>(); } else { b11 = Some(Some((-7_i32))).and(Some(7_usize)).into_iter().take_while(|e14| a0.is_urgent).step_by(7_usize).fold(a10, |a15, b16| Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().weeks_until(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())); }
            b11
        };
        let e19 = (if true { (if let (0_i64 | 2_i64) = c17 { vec![1000000_i32, i32::MAX] } else { vec![29_i32, i32::MIN] }) } else { ({ let d18 = b1; Some(vec![400_i32, 400_i32]).unwrap_or_else(|| vec![0_i32]) }) });
    }
    let mut b21: i64 = (if let 400_i64 = a0.weight { Some(Some("a".to_string())).map_or_else(|| Some(b1), |a20| Some(b1)).into_iter().rev().into_iter().sum::<i64>() } else { Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default().last_of_quarter().days() });
    b21 = 29_i64;
    b21 = 3_i64;
    {
        let mut c22 = 0_i32;
        'l25: while c22 < 2_i32 && Some(c22).into_iter().any(|d23| false) {
            c22 += 1_i32;
            let d28: i64 = 'l26: loop {
                let mut c27: i64 = (match (if false { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_string() })) }) { Ok(b26) => b21, Err((FlowError::NotOffered { .. } | FlowError::Protocol { .. } | FlowError::Failed { .. } | FlowError::Unknown { .. } | FlowError::Model { .. } | FlowError::NotHere { .. } | FlowError::Forked { .. } | FlowError::TimedOut { .. } | FlowError::OutsideTooLate { .. } | FlowError::Computation { .. })) => b1, _ => b21 });
                break b1;
            };
        }
    }
    let e29: State = State::Done;
    Ok(Decimal::new(999_i64, 1_u32).unwrap_or_default())
}

/// How each flow is called as the function that it is.
pub const STATEMENTS: &[Case] = &[
    Case { name: "flow_000", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_000(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_001", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let mut x1: Vec<String> = g.take()?; let made = flow_001(cx, &mut x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_002", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<i64> = g.take()?; let mut x2: Option<Option<i32>> = g.take()?; let made = flow_002(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_003", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: (i32, Option<usize>) = g.take()?; let made = flow_003(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_004", run: |cx, g| { let mut x0: usize = g.take()?; let made = flow_004(cx, x0)?; g.give(&made) } },
    Case { name: "flow_005", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Vec<Decimal> = g.take()?; let mut x2: State = g.take()?; let made = flow_005(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_006", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Option<i64> = g.take()?; let mut x3: bool = g.take()?; let made = flow_006(cx, &x0, &x1, &mut x2, x3)?; g.give(&made) } },
    Case { name: "flow_007", run: |cx, g| { let mut x0: Option<(State, i32)> = g.take()?; let made = flow_007(cx, x0)?; g.give(&made) } },
    Case { name: "flow_008", run: |cx, g| { let mut x0: usize = g.take()?; let made = flow_008(cx, &mut x0)?; g.give(&made) } },
    Case { name: "flow_009", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: Option<(i64, i32)> = g.take()?; let made = flow_009(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_010", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Decimal = g.take()?; let made = flow_010(cx, x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_011", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Date> = g.take()?; let mut x2: Vec<Date> = g.take()?; let made = flow_011(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_012", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<String>> = g.take()?; let mut x2: (Vec<i64>, Option<i64>) = g.take()?; let made = flow_012(cx, &mut x0, &mut x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_013", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<Date>> = g.take()?; let made = flow_013(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_014", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: Vec<String> = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_014(cx, &x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_015", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<Vec<i64>> = g.take()?; let made = flow_015(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_016", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i32 = g.take()?; let made = flow_016(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_017", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<State>> = g.take()?; let made = flow_017(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_018", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_018(cx, &x0, &mut x1)?; g.give(&made) } },
    Case { name: "flow_019", run: |cx, g| { let mut x0: Vec<Option<bool>> = g.take()?; let made = flow_019(cx, &mut x0)?; g.give(&made) } },
    Case { name: "flow_020", run: |cx, g| { let mut x0: Vec<i64> = g.take()?; let made = flow_020(cx, &mut x0)?; g.give(&made) } },
    Case { name: "flow_021", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let mut x1: usize = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_021(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_022", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: i32 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_022(cx, &x0, x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_023", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Vec<usize>> = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_023(cx, &mut x0, &x1, &mut x2)?; g.give(&made) } },
    Case { name: "flow_024", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: i64 = g.take()?; let made = flow_024(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_025", run: |cx, g| { let mut x0: Option<i32> = g.take()?; let mut x1: Option<State> = g.take()?; let mut x2: Vec<Vec<bool>> = g.take()?; let made = flow_025(cx, &x0, &mut x1, &x2)?; g.give(&made) } },
    Case { name: "flow_026", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_026(cx, x0)?; g.give(&made) } },
    Case { name: "flow_027", run: |cx, g| { let mut x0: Option<Option<usize>> = g.take()?; let mut x1: Option<i64> = g.take()?; let made = flow_027(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_028", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: usize = g.take()?; let made = flow_028(cx, &mut x0, &mut x1, x2)?; g.give(&made) } },
    Case { name: "flow_029", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: (String, bool) = g.take()?; let made = flow_029(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_030", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_030(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_031", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<Decimal> = g.take()?; let made = flow_031(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_032", run: |cx, g| { let mut x0: Option<Option<usize>> = g.take()?; let made = flow_032(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_033", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: usize = g.take()?; let mut x2: i64 = g.take()?; let made = flow_033(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_034", run: |cx, g| { let mut x0: Vec<Option<Decimal>> = g.take()?; let made = flow_034(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_035", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<Vec<Decimal>> = g.take()?; let mut x3: Option<State> = g.take()?; let made = flow_035(cx, &mut x0, x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_036", run: |cx, g| { let mut x0: (bool, (i64, String)) = g.take()?; let mut x1: usize = g.take()?; let made = flow_036(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_037", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: Decimal = g.take()?; let made = flow_037(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_038", run: |cx, g| { let mut x0: Vec<usize> = g.take()?; let made = flow_038(cx, x0)?; g.give(&made) } },
    Case { name: "flow_039", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Option<Option<bool>> = g.take()?; let made = flow_039(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_040", run: |cx, g| { let mut x0: (String, Decimal) = g.take()?; let mut x1: bool = g.take()?; let mut x2: bool = g.take()?; let made = flow_040(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_041", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<State> = g.take()?; let mut x2: Vec<String> = g.take()?; let mut x3: bool = g.take()?; let made = flow_041(cx, &mut x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_042", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let made = flow_042(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_043", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Option<Option<bool>> = g.take()?; let mut x3: DateTime = g.take()?; let made = flow_043(cx, &mut x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_044", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: Vec<i32> = g.take()?; let made = flow_044(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_045", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<usize>> = g.take()?; let mut x2: State = g.take()?; let made = flow_045(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_046", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: DateTime = g.take()?; let mut x2: (usize, i32) = g.take()?; let made = flow_046(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_047", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let made = flow_047(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_048", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: Date = g.take()?; let made = flow_048(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_049", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: Option<DateTime> = g.take()?; let mut x2: Vec<bool> = g.take()?; let made = flow_049(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_050", run: |cx, g| { let mut x0: Vec<Vec<i64>> = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_050(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_051", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = flow_051(cx, x0)?; g.give(&made) } },
    Case { name: "flow_052", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_052(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_053", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Date> = g.take()?; let made = flow_053(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_054", run: |cx, g| { let mut x0: Vec<(i64, DateTime)> = g.take()?; let mut x1: i32 = g.take()?; let made = flow_054(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_055", run: |cx, g| { let mut x0: DateTime = g.take()?; let mut x1: usize = g.take()?; let mut x2: i32 = g.take()?; let made = flow_055(cx, x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_056", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: Vec<i64> = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_056(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_057", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Option<Option<State>> = g.take()?; let made = flow_057(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_058", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<(i64, usize)> = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_058(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_059", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: bool = g.take()?; let mut x2: i64 = g.take()?; let made = flow_059(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_060", run: |cx, g| { let mut x0: i64 = g.take()?; let made = flow_060(cx, x0)?; g.give(&made) } },
    Case { name: "flow_061", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i64>> = g.take()?; let mut x2: String = g.take()?; let mut x3: Option<Vec<usize>> = g.take()?; let made = flow_061(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_062", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let made = flow_062(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_063", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: i32 = g.take()?; let mut x2: DateTime = g.take()?; let made = flow_063(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_064", run: |cx, g| { let mut x0: Option<Option<String>> = g.take()?; let mut x1: Vec<String> = g.take()?; let made = flow_064(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_065", run: |cx, g| { let mut x0: Option<Vec<i32>> = g.take()?; let mut x1: Vec<String> = g.take()?; let mut x2: usize = g.take()?; let made = flow_065(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_066", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: bool = g.take()?; let made = flow_066(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_067", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: Option<(i64, Decimal)> = g.take()?; let made = flow_067(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_068", run: |cx, g| { let mut x0: Date = g.take()?; let mut x1: Vec<Date> = g.take()?; let mut x2: Date = g.take()?; let made = flow_068(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_069", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: ((String, State), usize) = g.take()?; let mut x3: Option<Option<i64>> = g.take()?; let made = flow_069(cx, &mut x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_070", run: |cx, g| { let mut x0: (State, (bool, String)) = g.take()?; let mut x1: Option<Vec<i64>> = g.take()?; let made = flow_070(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_071", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<Vec<i64>> = g.take()?; let made = flow_071(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_072", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: State = g.take()?; let mut x3: Option<Option<i32>> = g.take()?; let made = flow_072(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_073", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<String> = g.take()?; let mut x2: Date = g.take()?; let made = flow_073(cx, &x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_074", run: |cx, g| { let mut x0: Option<usize> = g.take()?; let mut x1: bool = g.take()?; let made = flow_074(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_075", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Vec<Decimal>, Vec<String>) = g.take()?; let mut x2: i32 = g.take()?; let mut x3: bool = g.take()?; let made = flow_075(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_076", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let mut x2: Option<(DateTime, i32)> = g.take()?; let mut x3: i64 = g.take()?; let made = flow_076(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_077", run: |cx, g| { let mut x0: State = g.take()?; let made = flow_077(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_078", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: bool = g.take()?; let made = flow_078(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_079", run: |cx, g| { let mut x0: Vec<Decimal> = g.take()?; let mut x1: bool = g.take()?; let mut x2: Vec<Option<i64>> = g.take()?; let made = flow_079(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_080", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: Vec<usize> = g.take()?; let made = flow_080(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_081", run: |cx, g| { let mut x0: Vec<(DateTime, Decimal)> = g.take()?; let made = flow_081(cx, x0)?; g.give(&made) } },
    Case { name: "flow_082", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (String, (i32, String)) = g.take()?; let mut x2: (i64, String) = g.take()?; let made = flow_082(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_083", run: |cx, g| { let mut x0: (i64, Vec<State>) = g.take()?; let mut x1: Vec<Vec<Decimal>> = g.take()?; let made = flow_083(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_084", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: State = g.take()?; let made = flow_084(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_085", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<Vec<i32>> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_085(cx, &mut x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_086", run: |cx, g| { let mut x0: Option<Decimal> = g.take()?; let made = flow_086(cx, x0)?; g.give(&made) } },
    Case { name: "flow_087", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_087(cx, x0)?; g.give(&made) } },
    Case { name: "flow_088", run: |cx, g| { let mut x0: Option<String> = g.take()?; let mut x1: bool = g.take()?; let mut x2: Vec<Date> = g.take()?; let made = flow_088(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_089", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let made = flow_089(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_090", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: bool = g.take()?; let made = flow_090(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_091", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<State>> = g.take()?; let mut x2: String = g.take()?; let mut x3: Decimal = g.take()?; let made = flow_091(cx, &x0, x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_092", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: String = g.take()?; let mut x2: (Vec<i32>, Vec<Decimal>) = g.take()?; let made = flow_092(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_093", run: |cx, g| { let mut x0: i64 = g.take()?; let made = flow_093(cx, x0)?; g.give(&made) } },
    Case { name: "flow_094", run: |cx, g| { let mut x0: (i64, String) = g.take()?; let made = flow_094(cx, x0)?; g.give(&made) } },
    Case { name: "flow_095", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: Vec<(State, State)> = g.take()?; let mut x2: String = g.take()?; let made = flow_095(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_096", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Vec<Vec<String>> = g.take()?; let made = flow_096(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_097", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let mut x2: Vec<Option<i32>> = g.take()?; let mut x3: usize = g.take()?; let made = flow_097(cx, &mut x0, &x1, &x2, &x3)?; g.give(&made) } },
    Case { name: "flow_098", run: |cx, g| { let mut x0: Option<Option<State>> = g.take()?; let mut x1: Option<Vec<i32>> = g.take()?; let mut x2: i64 = g.take()?; let made = flow_098(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_099", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Option<Date> = g.take()?; let mut x2: i32 = g.take()?; let made = flow_099(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_100", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: usize = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_100(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_101", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: bool = g.take()?; let made = flow_101(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_102", run: |cx, g| { let mut x0: (Option<String>, i32) = g.take()?; let made = flow_102(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_103", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: (i32, Option<i64>) = g.take()?; let made = flow_103(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_104", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Option<i64> = g.take()?; let mut x2: Option<String> = g.take()?; let made = flow_104(cx, &mut x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_105", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let made = flow_105(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_106", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<i32> = g.take()?; let made = flow_106(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_107", run: |cx, g| { let mut x0: Option<State> = g.take()?; let mut x1: (i64, (i32, String)) = g.take()?; let mut x2: Option<i64> = g.take()?; let made = flow_107(cx, x0, x1, &x2)?; g.give(&made) } },
    Case { name: "flow_108", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: Vec<(Decimal, String)> = g.take()?; let made = flow_108(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_109", run: |cx, g| { let mut x0: ((i32, i64), Vec<i32>) = g.take()?; let mut x1: i64 = g.take()?; let made = flow_109(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_110", run: |cx, g| { let mut x0: Option<Date> = g.take()?; let mut x1: Decimal = g.take()?; let made = flow_110(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_111", run: |cx, g| { let mut x0: Option<Option<bool>> = g.take()?; let mut x1: (State, String) = g.take()?; let mut x2: i64 = g.take()?; let made = flow_111(cx, &x0, &x1, &x2)?; g.give(&made) } },
    Case { name: "flow_112", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let mut x2: i64 = g.take()?; let made = flow_112(cx, x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_113", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_113(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_114", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<i64> = g.take()?; let mut x2: Option<i32> = g.take()?; let mut x3: Option<bool> = g.take()?; let made = flow_114(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_115", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: Vec<usize> = g.take()?; let mut x2: Vec<Vec<bool>> = g.take()?; let made = flow_115(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_116", run: |cx, g| { let mut x0: Option<bool> = g.take()?; let made = flow_116(cx, x0)?; g.give(&made) } },
    Case { name: "flow_117", run: |cx, g| { let mut x0: Option<i64> = g.take()?; let made = flow_117(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_118", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: DateTime = g.take()?; let mut x3: Date = g.take()?; let made = flow_118(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_119", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: (Option<Decimal>, State) = g.take()?; let made = flow_119(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_120", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: usize = g.take()?; let mut x3: Option<State> = g.take()?; let made = flow_120(cx, &x0, &x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_121", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (Option<String>, String) = g.take()?; let mut x2: bool = g.take()?; let made = flow_121(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_122", run: |cx, g| { let mut x0: bool = g.take()?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_122(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_123", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_123(cx, x0)?; g.give(&made) } },
    Case { name: "flow_124", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: bool = g.take()?; let mut x2: (Option<Decimal>, DateTime) = g.take()?; let made = flow_124(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_125", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<Option<bool>> = g.take()?; let made = flow_125(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_126", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: (String, Vec<i64>) = g.take()?; let made = flow_126(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_127", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<Decimal>> = g.take()?; let mut x2: State = g.take()?; let made = flow_127(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_128", run: |cx, g| { let mut x0: DateTime = g.take()?; let made = flow_128(cx, x0)?; g.give(&made) } },
    Case { name: "flow_129", run: |cx, g| { let mut x0: usize = g.take()?; let mut x1: String = g.take()?; let made = flow_129(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_130", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: Decimal = g.take()?; let mut x2: Vec<Vec<i32>> = g.take()?; let made = flow_130(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_131", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_131(cx, x0)?; g.give(&made) } },
    Case { name: "flow_132", run: |cx, g| { let mut x0: usize = g.take()?; let made = flow_132(cx, x0)?; g.give(&made) } },
    Case { name: "flow_133", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_133(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_134", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Vec<usize>> = g.take()?; let made = flow_134(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_135", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Date = g.take()?; let mut x2: Decimal = g.take()?; let mut x3: State = g.take()?; let made = flow_135(cx, &mut x0, x1, x2, x3)?; g.give(&made) } },
    Case { name: "flow_136", run: |cx, g| { let mut x0: bool = g.take()?; let made = flow_136(cx, x0)?; g.give(&made) } },
    Case { name: "flow_137", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: Option<Vec<i64>> = g.take()?; let mut x3: State = g.take()?; let made = flow_137(cx, &x0, &x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_138", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: usize = g.take()?; let made = flow_138(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_139", run: |cx, g| { let mut x0: i64 = g.take()?; let mut x1: i64 = g.take()?; let mut x2: Decimal = g.take()?; let made = flow_139(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_140", run: |cx, g| { let mut x0: Option<Option<i64>> = g.take()?; let mut x1: State = g.take()?; let made = flow_140(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_141", run: |cx, g| { let mut x0: bool = g.take()?; let made = flow_141(cx, x0)?; g.give(&made) } },
    Case { name: "flow_142", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: usize = g.take()?; let mut x2: DateTime = g.take()?; let made = flow_142(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_143", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Date> = g.take()?; let made = flow_143(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_144", run: |cx, g| { let mut x0: String = g.take()?; let mut x1: Vec<Vec<Decimal>> = g.take()?; let made = flow_144(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_145", run: |cx, g| { let mut x0: i32 = g.take()?; let mut x1: i64 = g.take()?; let mut x2: String = g.take()?; let made = flow_145(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_146", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: i64 = g.take()?; let made = flow_146(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_147", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: State = g.take()?; let made = flow_147(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_148", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_148(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_149", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = flow_149(cx, x0)?; g.give(&made) } },
    Case { name: "flow_150", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Decimal> = g.take()?; let mut x2: Date = g.take()?; let mut x3: String = g.take()?; let made = flow_150(cx, &mut x0, &x1, x2, &x3)?; g.give(&made) } },
    Case { name: "flow_151", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<i32>> = g.take()?; let made = flow_151(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_152", run: |cx, g| { let mut x0: Option<Vec<i32>> = g.take()?; let mut x1: i64 = g.take()?; let made = flow_152(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_153", run: |cx, g| { let mut x0: bool = g.take()?; let made = flow_153(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_154", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: State = g.take()?; let made = flow_154(cx, x0, &x1)?; g.give(&made) } },
    Case { name: "flow_155", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let made = flow_155(cx, x0)?; g.give(&made) } },
    Case { name: "flow_156", run: |cx, g| { let mut x0: State = g.take()?; let mut x1: usize = g.take()?; let mut x2: Option<(i32, usize)> = g.take()?; let made = flow_156(cx, x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_157", run: |cx, g| { let mut x0: Decimal = g.take()?; let mut x1: (i32, Option<String>) = g.take()?; let made = flow_157(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_158", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_158(cx, x0)?; g.give(&made) } },
    Case { name: "flow_159", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = flow_159(cx, x0)?; g.give(&made) } },
    Case { name: "flow_160", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_160(cx, &mut x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_161", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let made = flow_161(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_162", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_162(cx, &mut x0, x1)?; g.give(&made) } },
    Case { name: "flow_163", run: |cx, g| { let mut x0: String = g.take()?; let made = flow_163(cx, x0)?; g.give(&made) } },
    Case { name: "flow_164", run: |cx, g| { let mut x0: (Option<i64>, (i32, i64)) = g.take()?; let mut x1: Vec<Vec<i32>> = g.take()?; let mut x2: Vec<State> = g.take()?; let made = flow_164(cx, &x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_165", run: |cx, g| { let mut x0: Option<String> = g.take()?; let made = flow_165(cx, x0)?; g.give(&made) } },
    Case { name: "flow_166", run: |cx, g| { let mut x0: i32 = g.take()?; let made = flow_166(cx, &x0)?; g.give(&made) } },
    Case { name: "flow_167", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Option<bool>> = g.take()?; let mut x2: State = g.take()?; let made = flow_167(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_168", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<State> = g.take()?; let made = flow_168(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_169", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i32 = g.take()?; let mut x2: Option<i32> = g.take()?; let made = flow_169(cx, &mut x0, x1, x2)?; g.give(&made) } },
    Case { name: "flow_170", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let mut x2: bool = g.take()?; let made = flow_170(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_171", run: |cx, g| { let mut x0: Vec<String> = g.take()?; let mut x1: Decimal = g.take()?; let made = flow_171(cx, x0, x1)?; g.give(&made) } },
    Case { name: "flow_172", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: String = g.take()?; let mut x2: Vec<(i32, i64)> = g.take()?; let made = flow_172(cx, &x0, &x1, x2)?; g.give(&made) } },
    Case { name: "flow_173", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<bool> = g.take()?; let made = flow_173(cx, &x0, &x1)?; g.give(&made) } },
    Case { name: "flow_174", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_174(cx, &x0, x1)?; g.give(&made) } },
    Case { name: "flow_175", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Decimal = g.take()?; let made = flow_175(cx, &mut x0, &x1)?; g.give(&made) } },
    Case { name: "flow_176", run: |cx, g| { let mut x0: Vec<i32> = g.take()?; let made = flow_176(cx, x0)?; g.give(&made) } },
    Case { name: "flow_177", run: |cx, g| { let mut x0: Decimal = g.take()?; let made = flow_177(cx, x0)?; g.give(&made) } },
    Case { name: "flow_178", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: Vec<Decimal> = g.take()?; let mut x2: i64 = g.take()?; let mut x3: Option<i64> = g.take()?; let made = flow_178(cx, &mut x0, x1, &x2, x3)?; g.give(&made) } },
    Case { name: "flow_179", run: |cx, g| { let mut x0 = g.object::<Task>(cx)?; let mut x1: i64 = g.take()?; let made = flow_179(cx, &x0, x1)?; g.give(&made) } },
];
