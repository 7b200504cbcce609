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
    let Some(a5) = (if let Some(c2) = &*a0 { Some((*a0)).into_iter().nth(3_usize) } else { (if true { Ok(Some(Some(true))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_owned() })) }).unwrap_or(Some(Some(false))) }) else {
        return cx.fail("given-up", (match (-2_i64) { d3 @ (-1..3) => "-17".to_string(), (1_i64..=7_i64) => "A\r\nB\n\n".to_string(), e4 => "\"{}\\".to_string() }));
    };
    let d8 = (if (Decimal::from(29_i32) <= 7_i32) { (if false { Some(a5) } else { Some((*a0)) }) } else if let None = &Some(false) && false { Some(a5) } else { Some(a5) }).into_iter().rev().fold(b1.clone(), |b6, c7| vec!["x=1=2".to_owned(), String::from("A\r\nB\n\n"), "A\r\nB\n\n".to_string()]);
    Ok(String::from("-17"))
}

/// Step by step.
#[nanoflow]
pub fn flow_002(cx: &mut Device, a0: &Decimal, b1: Option<i64>, c2: &Option<Option<i32>>) -> FlowResult<Option<Option<String>>> {
    let mut d3 = (if false { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("a") })) }).unwrap_or_default();
    let e4 = d3.take();
    Ok((if let a5 @ (..=29_usize) = 1_usize { Some(Some(Some(String::from("x=1=2")))).unwrap_or_default() } else { Some(Some(String::new())).filter(|b6| false) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_003(cx: &mut Device, a0: &mut DateTime, b1: (i32, Option<usize>)) -> FlowResult<Option<Vec<State>>> {
    let ((d3, e4), a5) = Some("aaa".to_string()).map_or(((1000000_i32, Some(2_usize)), vec!["A\r\nB\n\n".to_string(), "x=1=2".to_string(), "日本語".to_owned()]), |c2| (b1, vec![c2.clone()])).to_owned();
    match &Some(d3).map_or((29_usize, (-1_i64)), |b6| (1_usize, 2_i64)) {
        (c7, (1 | 3)) => {
            *a0 = (*a0);
        }
        (d8, e9) if 2_i32.is_positive() => {
            let (_, a10) = ((Decimal::ONE, "A\r\nB\n\n".to_owned()), e4);
        }
        (b11, c12) => {
            *a0 = (*a0);
        }
    }
    *a0 = (*a0);
    Ok(Some(vec![State::Half, State::Done, State::Done]))
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
    match Some(vec![1_usize, 1_usize, 40000_usize]).map_or(a0.min(a0), |d3| vec![(-1_i32), 7_i32].into_iter().max()) {
        Some(_) if (if let None = a0 && false { false } else { false }) => {
            cx.message((format!("}}{}{}", 29_usize, 29_i64) + "İstanbul"));
        }
        Some(1) => {
            let mut b6 = b1.clone().clamp(b1.clone(), b1.clone()).max(({ let a5 = (match 1_i64 { (-1..) => c2, e4 => c2 }); b1.clone() }));
        }
        c7 => {
            let d8 = a0;
        }
    }
    let e9 = b1.clone();
    Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_006(cx: &mut Device, a0: &Obj<Task>, b1: &Decimal, c2: &mut Option<i64>, d3: bool) -> FlowResult<bool> {
    let Some(d8) = (if true { Ok(Some((*c2))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_default().into_iter().filter(|e4| Some(7_i32).map_or_else(|| d3, |a5| d3)).fold(Some(d3), |b6, c7| b6) else {
        return Ok(cx.is_online());
    };
    *c2 = (*c2);
    cx.log(Level::Warning, format!("ß{:0^} of {:<5}{b1:*^1}", (1_i64 / i64::MAX), b1));
    Ok(cx.is_online())
}

/// Step by step.
#[nanoflow]
pub fn flow_007(cx: &mut Device, a0: Option<(State, i32)>) -> FlowResult<i64> {
    match flow_002(cx, &(if let Some((b1, c2)) = &a0 { Decimal::from(i32::MIN) } else { Decimal::new(999_i64, 2_u32).unwrap_or_default() }), Some((-7_i64)), &vec![Some(1_i32), Some(i32::MAX), Some(1_i32)].into_iter().nth(3_usize)) {
        Ok(d3) => {
            let mut e4 = vec![5_usize, (if true { Ok(0_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_owned() })) }).unwrap_or_default()];
        }
        Err(FlowError::Offline) => {
            let mut c7 = (match &a0 { None => vec![a0, a0], _ => vec![a0] }).into_iter().fold((if true { Ok(("ß".to_owned(), Some(State::Done))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }), |a5, b6| (if true { Ok(("Ä".to_string(), Some(State::Done))) } else { Err(FlowError::Offline) })).unwrap_or(("a".to_string(), Some(State::Done)));
        }
        Err(d8) => cx.message(d8.code()),
    }
    let (_, e9) = (String::new(), a0);
    Ok(0_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_008(cx: &mut Device, a0: &mut usize) -> FlowResult {
    let (_, b11) = (if false { Ok(Some(vec![Decimal::from(7_i64), Decimal::new(999_i64, 28_u32).unwrap_or_default(), Decimal::new(999_i64, 3_u32).unwrap_or_default()])) } else { Err(FlowError::Offline) }).unwrap_or(Some(vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::ZERO])).into_iter().map(|b1| (State::Open, State::Done)).filter(|(c2, d3)| matches!((*a0), (5 | 7))).rev().fold(Some((*a0)).into_iter().into_iter().enumerate().map(|e4| (*a0)).fold(((*a0), vec![(-40000_i32), 29_i32, 1000000_i32]), |(a5, b6), c7| ((*a0), b6.clone())), |(d8, e9), a10| (d8, e9.clone()));
    let mut c12 = Some(Some(7_i32));
    let mut d13 = (*a0);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_009(cx: &mut Device, a0: &bool, b1: i64, c2: &Option<(i64, i32)>) -> FlowResult<Vec<Option<i64>>> {
    let a5: i64 = 'l4: loop {
        cx.log(Level::Info, format!("ß{:>}ß{b1:ß>}", 40000_usize));
        break (Some(Some(String::new())).map_or(b1, |e4| b1) - b1.saturating_add(b1));
    };
    match flow_007(cx, Some((State::Done, 0_i32)))? {
        0 => {
            let mut c7: String = format!("{{{:^}", 1000000_i32).replacen("A\r\nB\n\n", &(if (!(*a0)) { Some(String::new()).into_iter().into_iter().take_while(|b6| (*a0)).collect::<String>() } else { (" \t x\n".to_owned() + &String::new()) }), 7_usize);
        }
        (3 | 5) => {
            let d8 = (*a0);
        }
        e9 => {
            let a10 = flow_002(cx, &Decimal::ONE, Some(e9), &Some(Some((-7_i32))))?;
        }
    }
    Ok(vec![Some(a5), Some(1_i64)])
}

/// Step by step.
#[nanoflow]
pub fn flow_010(cx: &mut Device, mut a0: String, b1: &mut Decimal) -> FlowResult<Vec<Option<DateTime>>> {
    for b6 in &Some((-7_i32)).into_iter().map(|c2| c2).into_iter().fold(vec![a0.clone(), a0.clone()], |d3, e4| d3.clone()) {
        cx.message(format!(" of {} of {:5}", Some(b6.clone()).into_iter().fold((-2_i64), |c7, d8| c7), 7_i32));
    }
    a0 = format!("x{}x{:*^5}", Some(Some(1_i64)).map_or_else(|| (-7_i64), |e9| 0_i64), cx.now());
    let mut a10 = Some(Decimal::ZERO).as_ref().cloned().unwrap_or_else(|| (if false { (*b1) } else { (*b1) })).trunc();
    Ok(vec![Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_011(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Date>, mut c2: Vec<Date>) -> FlowResult<Vec<Option<String>>> {
    match flow_007(cx, (match 29_i32 { d3 @ (1_i32..=7_i32) => Some((State::Half, d3)), e4 => Some((State::Open, e4)) })) {
        Ok(a5) => {
            let mut b6: Vec<Date> = b1.clone();
        }
        Err(_) => {
            let a10: Vec<Date> = (if (match (if true { Ok("Ä".to_string()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }) { Ok(c7) => (!true), Err(FlowError::Failed { code: d8, .. }) => ({ let _ = c2.clone(); false }), _ => (if let e9 @ (0_usize) = 29_usize { true } else if true { true } else { true }) }) { vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()] } else if let Some(((0_i32..), (0_i64..=6_i64))) = &Some((29_i32, (-40000_i64))) { c2.clone() } else { b1.clone() });
        }
        Err(b11) => cx.message(b11.code()),
    }
    cx.commit(a0)?;
    for d13 in cx.retrieve(Task::filter(|c12| (!(c12.price >= Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()))).order_by_descending(|t| t.title).limit(2))? {
        cx.delete(d13)?;
    }
    Ok(vec![Some("ab,b,,c".to_owned()), Some("\"{}\\".to_owned()), Some("".to_owned())])
}

/// Step by step.
#[nanoflow]
pub fn flow_012(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<Vec<String>>, c2: &mut (Vec<i64>, Option<i64>)) -> FlowResult<(Option<Decimal>, (State, bool))> {
    if Some(vec![1_usize, 400_usize, 2_usize]).and_then(|d3| Some(b1.clone())).into_iter().fold(false, |e4, a5| e4) {
        let mut a10 = ({ let b6 = Decimal::ONE.checked_add((-2_i64)); (if false { Ok(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()) } else { Err(FlowError::Offline) }) }).unwrap_or(vec![c2.clone(), (vec![400_i64, (-7_i64)], Some((-7_i64)))].into_iter().collect::<Vec<_>>().into_iter().fold(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |c7, (d8, e9)| c7));
    } else {
        cx.commit(a0)?;
    }
    b1.insert(2_usize, vec![" ".to_owned(), " ".to_string()]);
    b1.insert(29_usize, vec!["日本語".to_string(), "-17".to_string()]);
    Ok((Some(Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()), (State::Half, true)))
}

/// Step by step.
#[nanoflow]
pub fn flow_013(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Vec<Date>>) -> FlowResult<(Option<i64>, Vec<Decimal>)> {
    let d3: Date = 'l3: loop {
        let _ = b1.clone();
        break (if false { Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_default();
    };
    let mut d8 = cx.create(Task { state: vec![b1.clone(), b1.clone()].into_iter().rev().fold(State::Open, |e4, a5| e4), effort: (0_i32..=4_i32).skip_while(|b6| false).sum::<i32>(), price: (Decimal::new(5_i64, 1_u32).unwrap_or_default() * Decimal::ONE), is_urgent: ({ let c7 = vec![1_usize]; true }), ..Task::default() })?;
    Ok(Some(vec![d3, d3]).unwrap_or_default().into_iter().fold((Some(1000000_i64), vec![Decimal::new(5_i64, 3_u32).unwrap_or_default(), Decimal::ZERO, Decimal::ZERO]), |(e9, a10), b11| (e9, a10.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_014(cx: &mut Device, a0: &Obj<Task>, b1: &Date, c2: Vec<String>, d3: &Decimal) -> FlowResult {
    let b11 = {
        let e4;
        if a0.is_changed() { e4 = (match "日本語".to_string().as_str() { "aaa" => Some(Some(vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()])), "ab,b,,c" => Some(Some(vec![DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds(0_i64).unwrap_or_default()])), _ => Some(Some(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default()])) }).into_iter().flatten().fold(a0.is_urgent, |a5, b6| ((*d3) == (-7_i32))); } else { e4 = Some(c2.clone()).into_iter().skip_while(|c7| false).take_while(|d8| true).fold(Some(true), |e9, a10| e9).unwrap_or(true); }
        e4
    };
    let mut c12 = b11;
    c12 = b11;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_015(cx: &mut Device, a0: &Decimal, b1: Option<Vec<i64>>) -> FlowResult<Decimal> {
    let mut b6 = vec![((-7_i64), 1_i32), (7_i64, (-1_i32))].into_iter().skip(7_usize).collect::<Vec<_>>().clamp(vec![((-7_i64), 0_i32)], Some(b1.clone()).into_iter().fold(vec![(7_i64, 10_i32), (2_i64, (-2_i32))], |c2, d3| vec![(10_i64, 29_i32), ((-40000_i64), 2_i32)])).into_iter().find_map(|(e4, a5)| Some("x=1=2".to_string()));
    let c7 = b1.clone();
    let mut d8 = DateTime::from_milliseconds(86400001_i64).unwrap_or_default();
    Ok((*a0))
}

/// Step by step.
#[nanoflow]
pub fn flow_016(cx: &mut Device, a0: &i64, b1: i32) -> FlowResult<(i64, Option<i64>)> {
    let d8 = ({ let c2 = (*a0); Some(false) }).map(|d3| Some((*a0)).into_iter().product::<i64>()).into_iter().fold((if true { Some((10_usize, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) } else if let (3_i32 | 5_i32) = b1 { Some((1_usize, Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())) } else { Some((400_usize, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())) }).map_or((i32::MAX / 1000000_i32), |(e4, a5)| b1), |b6, c7| b6);
    let mut e9: i32 = b1;
    let a10 = (400_i32, 1_i32);
    Ok(((*a0), Some((*a0))))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_017(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: &Option<Vec<State>>) -> FlowResult<usize> {
    {
        let mut d3 = 0_i32;
        while d3 < 0_i32 && vec![b1, b1].into_iter().rev().skip_while(|e4| false).fold(false, |a5, b6| a5) {
            d3 += 1_i32;
            let b11 = Some(Some("-17".to_owned())).unwrap_or(Some(String::from(" "))).into_iter().next().into_iter().map(|d8| true).fold((10_i64, (Decimal::ONE, true)), |e9, a10| (0_i64, (Decimal::new(25_i64, 29_u32).unwrap_or_default(), a10)));
            let d13 = cx.count(Task::filter(|c12| (c12.state == State::Half)).limit(2))?;
        }
    }
    cx.log(Level::Warning, (match State::Done { State::Done => 7_usize, State::Open => 400_usize, e14 => 2_usize }).to_string());
    Ok(0_usize)
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
        while c2 < 2_i32 && Some("-17".to_string()).into_iter().filter(|d3| false).filter(|e4| false).fold(false, |a5, b6| a5) {
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
    let a10: DateTime = (match 5_usize { 0 => (match (if false { i32::MIN } else { i32::MAX }) { -7_i32 => cx.now(), c2 => Some(a0.clone()).into_iter().rev().fold(DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), |d3, e4| d3) }), a5 => (if true { Ok(vec![vec![a5, a5], vec![a5]]) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|b6| vec![vec![a5, a5, a5], vec![a5]]).into_iter().map(|c7| c7.clone()).skip(a5).fold(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), |d8, e9| d8) });
    Ok(true)
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
    let Some(b6) = Some(Some(b1)).unwrap_or_else(|| Some(d3)).clamp(Some(vec![b1, d3]).map(|e4| d3), (if false { Ok(Some(d3)) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|a5| Some(d3))) else {
        return cx.fail("given-up", ("ß".to_string() + &" \t x\n".to_string()));
    };
    let e9 = (match 0_i64 { (1_i64..5_i64) => b1, c7 @ (3_i64..7_i64) if (match "Ä".to_owned().as_str() { "aaa" => false, "ab,b,,c" => false, _ => false }) => b6, d8 => b1 });
    Ok((0_usize, (*c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_023(cx: &mut Device, a0: &mut i32, b1: &Option<Vec<usize>>, c2: &mut Option<i32>) -> FlowResult<String> {
    match &(i64::MAX, Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())).to_owned() {
        ((400_i64 | 402_i64), None) if vec![(*c2)].into_iter().rev().any(|d3| false) => {
            let mut e4 = b1.clone();
        }
        ((..=-7_i64), a5) if cx.is_online() => {
            let mut a10 = Some((*c2)).into_iter().filter_map(|b6| Some((5_i64, "x=1=2".to_string())).into_iter().skip(5_usize).enumerate().map(|c7| (400_i64, "".to_owned())).find_map(|d8| Some(vec![vec![State::Done], vec![State::Open], vec![State::Done, State::Half]]))).take_while(|e9| false).nth(1_usize).unwrap_or(vec![vec![State::Open], vec![State::Open], vec![State::Done, State::Half, State::Done]]);
        }
        (b11, _) => {
            let mut c12 = (*c2);
        }
    }
    cx.log(Level::Info, String::from("aaa"));
    let (d13, e14) = (b1.clone(), vec![1_usize]);
    Ok("x=1=2".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_024(cx: &mut Device, a0: &mut Decimal, b1: &i64) -> FlowResult<(String, Vec<State>)> {
    let mut c7 = (match (if true { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(c2) => vec![vec![(*b1)], vec![(*b1)], vec![(*b1), (*b1)]].into_iter().rev().last(), Err(FlowError::Invalid { .. }) => ({ let d3 = "\"{}\\".to_string(); Some(vec![(*b1), (*b1), (*b1)]) }), _ => vec![vec![(*b1), (*b1), (*b1)]].last().cloned() }).map_or(({ let e4 = (*b1); Some("-17".to_owned()) }).map_or_else(|| vec![(-2_i32)], |a5| vec![2_i32, 0_i32]), |b6| vec![1_i32]);
    c7 = vec![400_i32, 0_i32, 0_i32];
    Ok(("-17".to_owned(), vec![State::Half, State::Half]))
}

/// Step by step.
#[nanoflow]
pub fn flow_025(cx: &mut Device, a0: &Option<i32>, b1: &mut Option<State>, c2: &Vec<Vec<bool>>) -> FlowResult {
    match flow_002(cx, &(match i32::MIN { (-7_i32..-3_i32) => Decimal::from(3_i64), _ => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), Some(i64::MAX).as_ref().cloned(), &Some((*a0))) {
        Ok(d3) => {
            *b1 = (*b1);
        }
        Err(_) => {
            let mut e4: Vec<Vec<bool>> = c2.clone();
        }
        Err(a5) => cx.message(a5.code()),
    }
    let mut d8 = (if ({ let b6 = ({ let _ = (*a0); (*a0) }); Decimal::new(999_i64, 0_u32).unwrap_or_default().is_zero() }) { ({ let c7 = c2.clone(); (*a0) }).min((-40000_i32).checked_mul(1_i32)) } else { (*a0) });
    Ok((if false { Ok(()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_string() })) }).unwrap_or_else(|e9| { let _ = State::Open; }))
}

/// Step by step.
#[nanoflow]
pub fn flow_026(cx: &mut Device, a0: i32) -> FlowResult<DateTime> {
    if vec![a0].into_iter().chain((1_i32..5_i32)).nth(1_usize).into_iter().rev().rev().any(|b1| (if false { Ok("İstanbul".to_string()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).is_ok_and(|c2| true)) {
        let (e4, a5) = (match (String::new() + "ab,b,,c").as_str() { "a" => (a0, a0), "Ä" => (a0, a0).min((a0, 7_i32)), _ => (if true { Ok((a0, a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("aaa") })) }).unwrap_or_else(|d3| (10_i32, a0)) });
    }
    match flow_015(cx, &Decimal::new(999_i64, 2_u32).unwrap_or_default(), Some(vec![(-40000_i64), 3_i64])) {
        Ok(b6) => {
            let c7 = Some(vec![b6, b6, b6]);
        }
        Err(FlowError::Failed { code: d8, .. }) => {
            let e9: String = d8.clone();
        }
        Err(a10) => cx.message(a10.code()),
    }
    let b11 = a0;
    Ok(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_027(cx: &mut Device, a0: Option<Option<usize>>, mut b1: Option<i64>) -> FlowResult<DateTime> {
    if Some(400_usize).map_or((match a0 { None if false => true, Some(Some((..=0))) if false => true, _ => true }), |c2| ({ let d3 = Some(Decimal::ZERO); true })) {
        let b6 = flow_004(cx, (1_i32..=4_i32).fold(400_usize, |e4, a5| 400_usize))?;
        let a10 = (if let (State::Done, c7) = &(State::Open, vec![0_i32]) { c7.clone() } else if let Some(d8) = a0 && true { vec![10_i32, 1_i32] } else { vec![i32::MIN] }).into_iter().max_by_key(|e9| "x=1=2".to_string()).xor(Some(29_i32));
    } else {
        Some(Some(3_i64)).into_iter().for_each(|b11| { let _ = i32::MIN; });
        b1 = b1;
    }
    let c12: i32 = (-2_i32);
    let d13 = b1.replace(i64::MIN);
    Ok(DateTime::from_milliseconds(51234567_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_028(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut i64, mut c2: usize) -> FlowResult<String> {
    for mut e4 in cx.retrieve(Task::filter(|d3| d3.due.is_some()).limit(0))? {
        cx.commit(a0)?;
        let a5 = (*b1);
    }
    *b1 = (if let (..=400_i64) = (400_i64 as i64) { (*b1) } else { (*b1) });
    let mut b6: i64 = a0.weight;
    Ok(Some(vec!["a".to_owned(), "aaa".to_string()]).as_ref().cloned().into_iter().take_while(|c7| a0.as_ref().is_empty()).fold((if let 1_i64 = b6 { "ab,b,,c".to_string() } else { String::new() }), |d8, e9| (if false { Ok(d8.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: d8.clone() })) }).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_029(cx: &mut Device, mut a0: i32, b1: (String, bool)) -> FlowResult<String> {
    let Some(_) = Some(("x=1=2".to_string(), false)).into_iter().find(|c2| true.min(false)) else {
        return Ok((match ("aaa".to_string(), true) { (d3, e4) => d3.clone().repeat(3_usize), (_, a5) => b1.0.clone(), (b6, c7) => b6.clone().split("\"{}\\").map(|d8| d8.to_string()).map(|e9| b6.clone()).skip_while(|a10| c7).collect::<String>() }));
    };
    let mut c12 = (if let Some(b11 @ (-7_i32..-3_i32)) = Some(a0) { b1.clone() } else { b1.clone() });
    Ok((if cx.is_online() { (if false { Ok("aaa".to_string()) } else { Err(FlowError::Offline) }).unwrap_or_default() } else { String::from("İstanbul") }))
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
            a0.title = (match (*b1) { c22 @ (3_i64) if cx.is_online() => (vec![(-7_i64), 5_i64].into_iter().skip_while(|d23| true).take(10_usize).fold(String::from("İstanbul"), |e24, a25| e24.clone()) + &flow_029(cx, i32::MAX, (String::from(" "), false))?), b26 => format!("{{{:<12}", b26) });
        }
        c27 => {
            for mut e29 in cx.retrieve(Task::filter(|d28| ((d28.is_urgent || d28.due.is_some()) && d28.is_urgent)).limit(0))? {
                let a35: i64 = loop {
                    let mut d33 = (if false { Ok(Some((Decimal::ONE, (*b1)))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }).unwrap_or_default().map_or(a5.clone(), |(b31, c32)| vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]);
                    break ((*b1) + (match (if true { Ok(Decimal::new(25_i64, 29_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) }) { Ok(e34) => c27, Err(FlowError::Offline) => c27, _ => (*b1) }));
                };
                let mut b36 = 0_i64;
            }
        }
    }
    Ok(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_031(cx: &mut Device, mut a0: i32, b1: &Vec<Decimal>) -> FlowResult<(Vec<String>, i32)> {
    {
        let mut c2 = 0_i32;
        while c2 < 2_i32 && (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }).unwrap_or(true) {
            c2 += 1_i32;
            let mut a5: i32 = (a0 - a0).min((if ({ let e4 = a0; false }) { a0.signum() } else if true { a0 } else { c2 }));
            'l11: for b11 in vec![b1.clone()].into_iter().map(|b6| b1.iter().copied().chain(b1.clone().into_iter()).skip_while(|c7| true).collect::<Vec<_>>().clamp(Some(Some(0_usize)).map_or(b6.clone(), |d8| b1.clone()), (if true { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }).unwrap_or_else(|e9| b6.clone()))) {
                for e14 in vec![b1.clone()].into_iter().chain(vec![b11.clone(), b11.clone(), b1.clone()].into_iter()).chain(Some(b11.clone()).into_iter().enumerate().map(|c12| b11.clone()).step_by(1_usize).collect::<Vec<_>>().into_iter()) {
                    let a15 = flow_002(cx, &Decimal::from(1_i32).ceil(), Some((-7_i64)).clamp(Some((-40000_i64)), Some(i64::MIN)), &Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()).and(Some(Some(a0))))?;
                    let b16: i32 = a0;
                    let mut c17 = DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().minute();
                }
                for a20 in Some(Some(5_i64)).map_or(Some(vec![1_i64, i64::MIN]), |d18| Some(vec![3_i64])).unwrap_or_default() {
                    let mut b21: i64 = (if false { Ok(5_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_owned() })) }).unwrap_or_default();
                    let e24 = Some(Some(a20)).into_iter().flatten().fold((if false { Ok(vec!["İstanbul".to_string(), "日本語".to_string()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_owned() })) }), |c22, d23| (if false { Ok(vec!["A\r\nB\n\n".to_owned(), String::from("ab,b,,c"), "aaa".to_string()]) } else { Err(FlowError::Offline) })).unwrap_or_default();
                    let a25 = b11.clone();
                }
            }
        }
    }
    let b26 = vec![Decimal::new(999_i64, 3_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default()];
    let _ = 3_usize;
    let mut c27: Vec<Decimal> = b1.clone();
    Ok((vec![String::from("İstanbul"), "aaa".to_owned()], a0))
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
            let e4 = (if let 0_usize = b1 { true } else if let (-1_i32 | 1_i32) = (if true { Ok(2_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }).unwrap_or(1_i32) { matches!(Some(Decimal::new(999_i64, 29_u32).unwrap_or_default()), None) } else { (match "aaa".to_string().as_str() { "aaa" => true, "ab,b,,c" => true, _ => false }) });
        }
        Err(FlowError::Invalid { .. }) => {
            return Err((FlowError::Failed { code: "late".to_string(), text: String::from(" ".to_owned()) }));
        }
        Err(a5) => cx.message(a5.code()),
    }
    if Some(b1).into_iter().fold(vec![a0].into_iter().rev().any(|b6| true), |c7, d8| vec![1_i32, 400_i32].into_iter().skip_while(|e9| c7).any(|a10| false)) {
        for c12 in vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()] {
            let Some(c17) = (match b1 { 1 if ({ let d13 = (*c2); true }) => Some(a0).as_ref().cloned(), e14 => vec![c12, c12, c12].into_iter().rev().fold(Some(a0), |a15, b16| Some(b1)) }) else {
                continue;
            };
            let mut d18: Date = Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default();
        }
        let a30: i64 = loop {
            let e29 = {
                let a20;
                if ((match (if false { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("\"{}\\") })) }) { Ok(b21) => Some("".to_string()), Err(FlowError::Failed { code: c22, .. }) => Some(c22.clone()), _ => Some("\"{}\\".to_owned()) }) != (match Some(b1) { Some(d23) => Some("a".to_owned()), Some(e24) => Some("日本語".to_string()), a25 => Some(String::from("İstanbul")) })) { a20 = ((-2_i32)..1_i32).map(|b26| b26).fold(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), |c27, d28| c27).days(); } else { a20 = ((match String::new().as_str() { "Ä" => 0_i64, "aaa" => (*c2), _ => (*c2) }) * 1_i64); }
                a20
            };
            break (if cx.is_online() { (*c2) } else if let (400_i64..404_i64) = (*c2) { (*c2) } else { (*c2) });
        };
    } else {
        let _ = b1;
    }
    let b31 = ((*c2), (*c2));
    let _ = Some((*c2));
    let mut c32: usize = a0;
    b1 /= c32;
    b1 %= b1;
    Ok(String::from("İstanbul"))
}

/// Step by step.
#[nanoflow]
pub fn flow_034(cx: &mut Device, a0: &Vec<Option<Decimal>>) -> FlowResult<Vec<Date>> {
    cx.message(String::from("aaa").chars().map(|b1| b1.to_string()).collect::<Vec<_>>().concat());
    match (if let false = true { Some(400_i32) } else { ({ let c2 = a0.clone(); Some((-7_i32)) }) }) {
        None if true => {
            if vec![a0.clone(), a0.clone()].into_iter().any(|d3| true) {
                {
                    let mut e4 = 0_i32;
                    while e4 < 4_i32 && Some(e4).into_iter().rev().skip_while(|a5| true).all(|b6| false) {
                        e4 += 1_i32;
                        let mut d8 = 0_i32.div_euclid((-1_i32));
                    }
                }
                let mut d13: Vec<Option<Decimal>> = vec![vec!["x=1=2".to_string(), "A\r\nB\n\n".to_owned()], vec![String::from(" ")], vec![" \t x\n".to_owned(), "x=1=2".to_string()]].into_iter().fold(a0.clone(), |e9, a10| a0.clone().max((match &Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()) { Some(b11) => e9.clone(), None => e9.clone(), c12 => a0.clone() })));
            } else {
                'l18: for _ in vec![a0.clone(), a0.clone()].get((7_usize + 2_usize)).cloned().into_iter().map(|e14| vec![Decimal::new(5_i64, 28_u32).unwrap_or_default()].get(0_usize).cloned().map_or(({ let a15 = a0.clone(); e14.clone() }), |b16| a0.clone())).rev() {
                    let (d18, e19) = (a0.clone(), a0.clone());
                    let a20: (Vec<usize>, Vec<Date>) = (vec![10_usize, 1000000_usize], vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]);
                }
                if cx.is_online() {
                    let mut a25 = Some(vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]).into_iter().flatten().filter(|b21| String::from("日本語").eq_ignore_ascii_case(&"".to_owned())).fold(({ let c22 = a0.clone(); (if true { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }) }), |d23, e24| (if false { (if false { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }) } else if let None = Some((Decimal::from(10_i64), Decimal::new(5_i64, 1_u32).unwrap_or_default())) { (if true { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_string() })) }) } else { (if false { Ok(a0.clone()) } else { Err(FlowError::Offline) }) })).unwrap_or(a0.clone());
                    cx.message(format!("{}", String::from("-17")));
                } else {
                    let mut b26 = a0.clone();
                }
            }
        }
        Some(c27) if false => {
            Some(c27).into_iter().for_each(|d28| { let _ = 29_i64; });
        }
        e29 => {
            let mut a30: Option<i32> = Some(29_i32);
        }
    }
    cx.log(Level::Warning, format!("{}{:^}", 0_i64, (-7_i32)));
    let b31 = a0.clone();
    let mut c32: (i64, bool) = (i64::MAX, true);
    let d33: Vec<Option<Decimal>> = b31.clone();
    Ok(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_035(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: &Option<Vec<Decimal>>, d3: &Option<State>) -> FlowResult<Vec<Vec<i32>>> {
    let a10 = Some(Decimal::ONE).into_iter().into_iter().max_by_key(|e4| 1000000_usize).into_iter().min_by_key(|a5| String::from("İstanbul").trim_end().to_string()).into_iter().map(|b6| (if false { Ok(Some(b6)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }).unwrap_or(Some(b6)).into_iter().map(|c7| (if true { Ok(b6) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_string() })) }).unwrap_or_else(|d8| c7)).min_by_key(|e9| State::Done)).collect::<Option<Vec<_>>>();
    return cx.fail("given-up", format!("}}{}x{b1:^1}: {:12}", Decimal::from(i64::MAX), b1));
}

/// Step by step.
#[nanoflow]
pub fn flow_036(cx: &mut Device, a0: &(bool, (i64, String)), mut b1: usize) -> FlowResult<i32> {
    b1 %= b1.saturating_sub(b1).clamp(b1, 29_usize);
    for d3 in vec![b1, b1] {
        if false {
            continue;
        } else {
            let e9: (Vec<bool>, i64) = vec![vec![d3, d3], vec![d3, b1, b1], vec![1_usize, d3]].into_iter().skip(b1).nth(3_usize).into_iter().flatten().zip(Some(b1)).map(|e4| e4.0).find(|a5| 2_i32.is_positive()).into_iter().fold((vec![false], 0_i64), |(b6, c7), d8| (b6.clone(), c7).to_owned());
        }
    }
    for _ in (1_usize..=1_usize) {
        match vec![a0.clone(), a0.clone()].into_iter().collect::<Vec<_>>().into_iter().chain(Some(true).zip(Some((1000000_i64, "İstanbul".to_owned()))).into_iter()).fold(Some(b1).unwrap_or_else(|| b1), |b11, (c12, (d13, e14))| Some(d13).into_iter().count()) {
            (2..6) => {
                let mut a15 = a0.clone().max((false, ((-40000_i64), " \t x\n".to_string())));
            }
            b16 => {
                let Some(c17) = (if true { vec![vec![Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())], vec![Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())]] } else { vec![vec![Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())], vec![Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())], vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default())]] }).into_iter().flatten().into_iter().skip(b16).nth(0_usize) else {
                    continue;
                };
            }
        }
        cx.log(Level::Info, format!("{{{:0^1}", b1));
        b1 += b1;
    }
    let d18 = Some("a".to_owned());
    Ok(5_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_037(cx: &mut Device, mut a0: State, b1: Decimal) -> FlowResult<Vec<Vec<DateTime>>> {
    a0 = (if false { Some(vec!["-17".to_string(), String::from(" \t x\n")]) } else { None }).into_iter().into_iter().skip_while(|c2| (false && Some(true).unwrap_or(false))).fold(a0, |d3, e4| d3);
    let mut e9: State = (if let (State::Done | State::Open) = a0 { (match format!("ß{}{}", 7_i64, 0_usize).as_str() { "Ä" => vec![a0, a0].into_iter().into_iter().skip_while(|a5| true).fold(a0, |b6, c7| b6), "aaa" => a0, _ => a0 }) } else if let State::Done = a0 && Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()).is_some_and(|d8| false) { a0 } else if let (-7_i32..) = 1_i32 { a0 } else { a0 });
    'l11: for _ in &(if false { vec![a0] } else if true { vec![e9] } else { vec![a0, e9] }) {
        continue;
    }
    match 3_i32 {
        (-1_i32..=5_i32) => {
            for c12 in ((-2_i64)..(-2_i64)) {
                let (c22, d23) = ((-2_i64)..=2_i64).collect::<Vec<_>>().into_iter().rev().into_iter().fold(Some(b1).into_iter().enumerate().map(|(d13, e14)| Decimal::from((-2_i32))).skip_while(|a15| true).fold((e9, a0), |(b16, c17), d18| (c17, c17)), |(e19, a20), b21| (e19, e9));
            }
        }
        _ => {
            let d28: usize = (if let State::Open = (match a0 { (State::Half | State::Open) if true => State::Done, State::Half => e9, e24 => e9 }).clamp((match "ß".to_string().as_str() { "" => a0, "a" => a0, _ => e9 }), e9) && true { (if false { Ok(Some(e9)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).unwrap_or_else(|a25| Some(a0)).into_iter().rev().rev().fold(29_usize, |b26, c27| b26) } else if true { 7_usize } else { 0_usize });
        }
    }
    let e29: State = a0;
    Ok(vec![vec![DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]])
}

/// Step by step.
#[nanoflow]
pub fn flow_038(cx: &mut Device, a0: Vec<usize>) -> FlowResult<Option<i32>> {
    let c2 = {
        let b1;
        if (true || true) { b1 = DateTime::from_milliseconds(86400001_i64).unwrap_or_default(); } else { b1 = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(); }
        b1
    };
    let d3 = (vec![29_usize, 3_usize, 1_usize], a0.clone());
    let e4 = (c2, d3.clone());
    if (if let (3_i64..7_i64) = (2_i64 % 400_i64) { (if false { false } else { false }) } else { false }) {
        match (if " \t x\n".eq_ignore_ascii_case(&String::new()) { (if true { (-7_i64) } else if let (1_i32 | 3_i32) = 7_i32 { i64::MIN } else { i64::MAX }) } else if false { 0_i64 } else { 400_i64 }) {
            a5 @ (-1) => {
                let e9 = {
                    let b6;
                    if (if false { false } else { a5.is_negative() }) { b6 = ({ let (c7, d8) = e4.1.clone(); DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default() }); } else { b6 = c2; }
                    b6
                };
            }
            a10 => {
                let c17 = {
                    let b11;
                    if (if (0_i32 >= Decimal::new(999_i64, 1_u32).unwrap_or_default()) { false } else { false }) { b11 = (-1_i64); } else { b11 = (match (if true { Ok(c2) } else { Err(FlowError::Offline) }) { Ok(c12) => (-2_i64), Err(FlowError::Failed { code: d13, .. }) => vec![a10].into_iter().filter(|e14| false).zip(vec![a10, a10, a10]).map(|a15| a10).sum::<i64>(), _ => (match 1_usize { 29_usize => a10, (1..=7) => a10, b16 => a10 }) }); }
                    b11
                };
            }
        }
    } else {
        let d18: DateTime = e4.0;
    }
    Ok((match e4.clone() { (e19, a20) => (if false { Some((-7_i32)) } else { Some(1000000_i32) }), (b21, c22) => Some(400_i32) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_039(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Option<Option<bool>>) -> FlowResult<Option<i64>> {
    if let (..=-1_i32) = b1.split_whitespace().map(|d3| d3.to_string()).rev().fold((-2_i32), |e4, a5| e4).rem_euclid((match b1.as_str() { "ab,b,,c" => 400_i32, _ => i32::MIN })) {
        'l7: for c7 in vec![5_i32] {
            let a10: Vec<usize> = (if let (400_i32 | 402_i32) = (match b1.as_str() { "aaa" => c7, "ab,b,,c" => c7, _ => i32::from(true) }) && Some(Some(Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default())).into_iter().next().into_iter().take((40000_usize % 1_usize)).all(|d8| Some(c7).map_or(true, |e9| true)) { vec![1000000_usize, 40000_usize, 10_usize] } else { vec![2_usize, 1_usize] });
        }
        if let Some(mut c12) = cx.first(Task::filter(|b11| b11.title.contains("")).order_by(|t| t.effort).limit(1))? {
            if let Some(d13) = &c2 && ({ let e14 = Some(Some(false)); true }) {
                cx.show_home()?;
            }
            cx.rollback(&mut c12)?;
        }
    } else {
        let e19 = c2.replace(b1.parse::<i32>().ok().map_or_else(|| b1.clone().chars().map(|a15| a15.to_string()).fold(Some(false), |b16, c17| b16), |d18| Some(true).max(Some(true))));
        let a20 = (if a0.is_new() { Some(Some(false).as_ref().copied()) } else { None });
    }
    'l22: for _ in ((-2_i64)..1_i64) {
        match vec![Some(false), Some(true), Some(false)].max(vec![Some(false)]).first().cloned() {
            Some(_) => {
                c2 = c2;
            }
            Some(c22) => {
                {
                    let mut d23 = cx.retrieve(Task::all().order_by_descending(|t| t.price).limit(4))?;
                    for e24 in d23.iter_mut() {
                        e24.effort = i32::from(false);
                    }
                    cx.commit_all(&mut d23)?;
                }
            }
            a25 => {
                cx.show_home()?;
            }
        }
    }
    let c27 = {
        let b26;
        if 3_i64.saturating_add(0_i64).is_negative() { b26 = (DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().milliseconds_until(DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) % flow_007(cx, Some((State::Open, i32::MIN)))?); } else { b26 = (0_i64..=3_i64).sum::<i64>(); }
        b26
    };
    for e29 in vec![c2] {
        {
            let mut a30 = 0_i32;
            while a30 < 0_i32 && true {
                a30 += 1_i32;
                vec![e29].into_iter().flat_map(|c32| vec![c27, c27]).filter(|d33| false).for_each(|e34| { let _ = a30; });
                let a35 = b1.clone();
            }
        }
        cx.close_page()?;
    }
    c2 = c2;
    Ok(Some(7_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_040(cx: &mut Device, a0: &(String, Decimal), b1: bool, c2: bool) -> FlowResult<Option<State>> {
    for a5 in &(match b1 { false if b1 => vec![7_usize, 1_usize], true if b1 => vec![10_usize, 29_usize, 29_usize], d3 => vec![10_usize] }) {
        let e9 = {
            let b6;
            if (match b1 { false => (-1_i32), true => 29_i32, c7 => i32::MIN }).is_positive() { b6 = (Some(3_i64).into_iter().skip_while(|d8| c2).sum::<i64>() >= Some(Decimal::new(5_i64, 2_u32).unwrap_or_default()).unwrap_or(Decimal::ZERO)); } else { b6 = b1; }
            b6
        };
        for _ in &vec!["A\r\nB\n\n".to_owned()] {
            cx.message(format!("{{{:5} of {:12.1}ß{}", (0_i64 as i64), Decimal::ONE, c2));
            match cx.is_online() {
                true => {
                    let b11: bool = b1;
                }
                false if cx.is_online() => {
                    let c12 = i64::MIN;
                }
                _ => {
                    let mut b21 = ({ let d13 = (if c2 { State::Half } else { State::Open }); vec![e9].into_iter().enumerate().map(|(e14, a15)| c2).fold(29_i64, |b16, c17| b16) }).min((vec![a0.clone(), a0.clone(), a0.clone()].into_iter().rev().fold(i64::MAX, |d18, (e19, a20)| d18) - (if b1 { 3_i64 } else if let (_, _) = (" \t x\n".to_string(), Decimal::new((-35_i64), 3_u32).unwrap_or_default()) && b1 { 5_i64 } else if b1 { (-2_i64) } else { 2_i64 })));
                }
            }
            for d23 in (1_i64..5_i64) {
                let (e24, a25) = (Some(State::Done), 5_i32);
            }
        }
    }
    let b26 = (c2, true);
    let e29: bool = 'l28: loop {
        let mut d28: (bool, bool) = b26;
        break c2;
    };
    {
        let mut a30 = 0_i32;
        'l32: while a30 < 3_i32 && false {
            a30 += 1_i32;
            match Some((a30, String::from(" \t x\n"))).map_or_else(|| (if let (_, c32) = &a0.clone() && b1 { a30 } else { a30 }), |d33| a30) {
                e34 @ (0_i32) => {
                    let mut a35: (bool, bool) = b26;
                }
                b36 => {
                    let mut c37 = e29;
                }
            }
        }
    }
    let mut d38 = e29;
    let mut e39: (String, Decimal) = a0.clone();
    e39 = e39.clone();
    let a40 = (("ß".to_owned(), Decimal::ZERO), a0.clone());
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<State>, c2: Vec<String>, d3: bool) -> FlowResult<(Vec<DateTime>, Decimal)> {
    if ({ let _ = true; (if d3 { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_string() })) }).unwrap_or_default() }) {
        match (*b1).clamp((*b1), (if d3 { (*b1) } else { (*b1) })) {
            Some(State::Open) => {
                if let true = d3 {
                    cx.commit(a0)?;
                }
            }
            None => {
                'l5: for a5 in vec![(*b1), (*b1), (*b1)] {
                    cx.commit(a0)?;
                    cx.message(vec![c2.clone(), vec!["".to_owned(), String::new(), " ".to_owned()], c2.clone()].into_iter().zip((*b1).into_iter().rev()).map(|(b6, c7)| vec![String::from("-17"), String::from("\"{}\\"), "日本語".to_string()]).chain(vec![c2.clone(), c2.clone(), c2.clone()]).collect::<Vec<_>>().into_iter().step_by(1_usize).zip(Some(d3).map_or(vec![Some(7_i32), Some((-1_i32)), Some(0_i32)], |d8| vec![Some(i32::MAX)]).into_iter().flatten().enumerate().map(|e9| 10_i32)).map(|(a10, b11)| vec![String::from("-17")]).fold(format!("{}x{:5}{{{:ß<1}", 2_usize, i32::MIN, 2_i64), |c12, d13| c12.clone().trim_end().to_string()));
                }
            }
            e14 => {
                match (*b1) {
                    Some((State::Open | State::Done)) if true => {
                        let mut a15 = cx.create(Task { due: Date::of(7_i32, (-2_i32), (-7_i32)), seen: (if d3 { Ok(Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())) } else { Err(FlowError::Offline) }).unwrap_or_default(), ..Task::default() })?;
                    }
                    b16 => {
                        let c22 = (if d3 { Some(c2.clone()) } else { None }).into_iter().into_iter().take_while(|c17| Some(b16).into_iter().filter(|d18| d3).find_map(|e19| Some(d3)).unwrap_or_default()).fold(vec![0_i64], |a20, b21| a20.clone());
                    }
                }
            }
        }
        let _ = (if let Some((State::Done | State::Half)) = (match d3 { false => (*b1), d23 => (*b1) }) { false } else { d3 });
    } else {
        cx.commit(a0)?;
    }
    let mut e24: Option<State> = (*b1);
    let a25 = cx.can_read(&*a0, |o| o.state);
    for mut c27 in cx.retrieve(Task::filter(|b26| ((b26.effort != 10_i32) && b26.due.is_none())).limit(0))? {
        let d28 = cx.can_read(&*a0, |o| o.is_urgent);
        for mut a30 in cx.retrieve(Task::filter(|e29| e29.title.contains("s")).order_by_descending(|t| t.price).limit(3))? {
            match cx.commit(a0) {
                Ok(()) => {
                    let b31 = 0_i32;
                }
                Err(FlowError::Invalid { entity: c32, .. }) => {
                    c27.weight += 0_i64;
                }
                Err(d33) => return Err(d33),
            }
            cx.commit(&mut a30)?;
        }
    }
    let e34: Vec<String> = vec!["aaa".to_string(), String::from("-17"), String::from("")];
    {
        let mut b36 = cx.retrieve(Task::filter(|a35| a35.is_urgent).limit(0))?;
        if let Some(c37) = b36.iter_mut().next() {
            c37.effort = 29_i32;
        }
        cx.commit_all(&mut b36)?;
    }
    {
        let mut e39 = cx.retrieve(Task::filter(|d38| (d38.state == State::Half)).limit(3))?;
        for a40 in e39.iter_mut() {
            a40.effort = 0_i32;
        }
        cx.commit_all(&mut e39)?;
    }
    let mut b41 = Decimal::from(i32::MAX);
    Ok((vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], b41))
}

/// Step by step.
#[nanoflow]
pub fn flow_042(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32) -> FlowResult<Option<Option<usize>>> {
    let c2 = flow_029(cx, b1, (String::from("ß"), false))?;
    let (d3, e4) = (b1, b1);
    let a15 = {
        let a5;
        if (match Some(vec![Decimal::ONE, Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::ZERO]) { Some(b6) => b6.clone(), c7 => vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()] }).into_iter().flat_map(|d8| Some("A\r\nB\n\n".to_owned()).into_iter().into_iter().collect::<Vec<_>>()).skip_while(|e9| e9.char_indices().map(|(a10, b11)| b11.to_string()).all(|c12| true)).step_by(c2.len()).all(|d13| (if false { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: d13.clone() })) }).unwrap_or_else(|e14| true)) { a5 = Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().start(); } else { a5 = DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(); }
        a5
    };
    for c17 in cx.retrieve(Task::filter(|b16| (!(!(b16.weight >= 1_i64)))).order_by(|t| t.price).limit(1))? {
        cx.delete(c17)?;
    }
    match d3 {
        d18 @ (1) => {
            let c22: String = flow_029(cx, e4, vec![d3, b1].into_iter().rev().take_while(|e19| false).fold((c2.clone(), true), |a20, b21| (c2.clone(), false)))?;
        }
        _ => {
            match (2_i32..=3_i32).skip((4_usize..7_usize).take(10_usize).sum::<usize>()).product::<i32>() {
                0 => {
                    for d28 in (if let d23 @ (..=-7_i32) = a0.effort && (if true { false } else { false }) { Some(Some(0_usize)).clamp(Some(Some(2_usize)), Some(Some(29_usize))) } else { Some(Some(7_usize)).into_iter().filter(|e24| false).min_by_key(|a25| 10_i64) }).into_iter().chain(({ let b26 = c2.clone(); vec![Some(0_usize), Some(1_usize), Some(40000_usize)] })) {
                        b1 -= 0_i32;
                        cx.close_page()?;
                    }
                }
                (3..=9) => {
                    cx.message(format!("{{{:^}", (10_usize % 2_usize)));
                }
                e29 => {
                    let mut a30 = 400_i32;
                }
            }
        }
    }
    Ok((if true { Some(Some(0_usize)) } else { None }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: Option<Option<bool>>, mut d3: DateTime) -> FlowResult<Option<String>> {
    for a5 in (match (if false { Ok(1000000_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(_) => Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()), Err(_) => Some((*b1)), _ => (if true { Some((*b1)) } else { Some((*b1)) }) }).into_iter().skip(flow_017(cx, &*a0, (-1_i32), &Some(vec![State::Done, State::Done]))?) {
        cx.close_page()?;
    }
    d3 = d3;
    for _ in vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), d3].to_owned().into_iter().collect::<Vec<_>>() {
        {
            let mut c7 = 0_i32;
            while c7 < 1_i32 && (if true { false } else { true }) {
                c7 += 1_i32;
                cx.log(Level::Info, format!("ß{}", (if false { Ok(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") })) }).unwrap_or_default()));
            }
        }
    }
    d3 = d3;
    let mut e9 = cx.get(a0.as_ref())?;
    Ok(Some("日本語".to_string()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal, c2: Decimal, d3: Vec<i32>) -> FlowResult<Option<Option<bool>>> {
    let d8: i32 = loop {
        b1 -= flow_015(cx, &b1, ({ let a5 = d3.clone(); Some(vec![5_i64]) }))?;
        break (400_i32 / 10_i32).clamp((match Some(29_i32) { Some(b6) if false => b6, None => 1000000_i32, c7 => 3_i32 }), Some(1_i32).unwrap_or_else(|| 0_i32));
    };
    match cx.commit(a0) {
        Ok(()) => {
            let (e9, a10) = (true, Some(0_i64));
        }
        Err(FlowError::Invalid { entity: b11, .. }) => {
            let Some(_) = (if let (3_i32..=9_i32) = d8.pow(1_u32) { (if let (3_i32..=9_i32) = d8 { Some(b11.clone()) } else { Some(b11.clone()) }) } else { (if false { Ok(b11.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }).ok() }) else {
                return Ok(Some(Some(false)).clamp(Some(Some(true)).to_owned(), Some(Some(true)).or(Some(Some(false)))));
            };
        }
        Err(c12) => return Err(c12),
    }
    cx.rollback(a0)?;
    if (match &(if let 3_i32 = d8 { Some((-1_i64)) } else { Some(1000000_i64) }) { Some(_) => true, d13 => true }) {
        let (e19, a20) = "".to_owned().lines().map(|e14| e14.to_string()).chain(vec![String::from("a"), "Ä".to_owned(), String::from("ab,b,,c")]).next().into_iter().rev().fold((d8, c2), |(a15, b16), c17| ({ let d18 = a15; (a15, Decimal::from(0_i64)) }));
    }
    {
        let mut b21 = 0_i32;
        while b21 < 1_i32 && ((-1_i64) != (-40000_i64)) {
            b21 += 1_i32;
            {
                let mut d23 = 0_i32;
                while d23 < 2_i32 && d23.is_negative() {
                    d23 += 1_i32;
                    let Some(_) = Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()).max((match b21 { a25 @ (-7..) => Some(b1), (-1..3) => Some(b1), b26 => Some(b1) })) else {
                        return Ok(Some(Some(false)));
                    };
                    let c27 = 7_usize;
                }
            }
            let d28: DateTime = DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default();
        }
    }
    for mut a30 in cx.retrieve(Task::filter(|e29| e29.title.starts_with("s")).limit(0))? {
        cx.commit(&mut a30)?;
        let mut b31 = c2;
    }
    let c32 = cx.can_read(&*a0, |o| o.weight);
    let mut d33 = d8;
    Ok(Some(Some(c32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_045(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Option<usize>>, c2: &State) -> FlowResult<String> {
    let mut a5 = cx.create(Task { title: format!("x{}ß{}", DateTime::from_milliseconds(1_i64).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), is_urgent: vec![b1.clone(), b1.clone()].into_iter().fold(false, |d3, e4| d3), due: Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).into_iter().rev().max(), ..Task::default() })?;
    return Ok(vec![" \t x\n".to_string()].into_iter().collect::<String>().to_string());
}

/// Step by step.
#[nanoflow]
pub fn flow_046(cx: &mut Device, a0: &mut Obj<Task>, b1: &DateTime, c2: (usize, i32)) -> FlowResult<(String, i64)> {
    let (d3, e4) = ((*b1), (*b1));
    cx.commit(a0)?;
    let mut d8 = (vec![Some(State::Half)].into_iter().skip(0_usize).chain(vec![Some(State::Done)]).fold(7_i64, |a5, b6| a5).clamp(0_i64.rem_euclid(0_i64), (1_i64 / 1000000_i64)) * ((-3_i64)..(-2_i64)).skip_while(|c7| a0.is_urgent).sum::<i64>());
    d8 = (if false { Some(Some(d8)) } else { Some(Some(d8)) }).into_iter().flatten().filter(|e9| matches!((-1_i32), (-1..=5))).fold((if let 0_i64 = d8 { vec![d8, d8, d8] } else { vec![d8, d8] }), |a10, b11| vec![d8]).into_iter().fold(7_i64, |c12, d13| (c12 * d8));
    let e14: i32 = c2.1;
    for mut b16 in cx.retrieve(Task::filter(|a15| (a15.effort >= e14)).order_by(|t| t.price).limit(0))? {
        if Some(false).as_ref().copied().unwrap_or(b16.is_urgent) {
            let (b21, c22) = ((*b1), d8).min(Some((d8, Decimal::ONE)).into_iter().step_by(1000000_usize).into_iter().fold((d3, d8), |(c17, d18), (e19, a20)| (e4, d8)));
            d8 -= (-c22);
        } else {
            let e24 = (if cx.is_online() { (match " ".to_string().as_str() { "ab,b,,c" => Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default(), _ => Decimal::ONE }) } else { Decimal::new(999_i64, 0_u32).unwrap_or_default() }).checked_add(vec![Some(d8), Some(d8)].get(10_usize).cloned().map_or_else(|| Decimal::from(i64::MIN), |d23| Decimal::new((-35_i64), 29_u32).unwrap_or_default()));
        }
        let (a25, b26) = (vec![e14, e14, e14], e4);
    }
    let mut c27 = cx.get(a0.id())?;
    let d28 = cx.can_read(&c27, |o| o.state);
    Ok(("Ä".to_string(), d8))
}

/// Step by step.
#[nanoflow]
pub fn flow_047(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Date) -> FlowResult<Vec<Option<String>>> {
    let mut d3 = cx.create(Task { title: String::from("日本語"), state: State::Half, effort: 3_i32.div_euclid(0_i32), is_urgent: (Decimal::new(12345_i64, 3_u32).unwrap_or_default() != (-2_i32)), due: Some(b1).filter(|c2| false), seen: Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), ..Task::default() })?;
    let mut e4: Date = Some(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())).flatten().as_ref().copied().unwrap_or_else(|| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default());
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && false.min(false) {
            a5 += 1_i32;
            b1 = Some(a5).or_else(|| vec![1_i32, a5].into_iter().chain(vec![a5, a5]).max_by_key(|c7| " \t x\n".to_string())).into_iter().map(|d8| a0.effort).step_by((3_usize as usize)).fold(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), |e9, a10| (if false { Ok(e4) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("x=1=2") })) }).unwrap_or_default());
            if ((2_i64..=5_i64).sum::<i64>() < d3.price) {
                let e14 = {
                    let b11;
                    if Some(0_i32).unwrap_or(29_i32).is_positive() { b11 = ((match "-17".to_owned().as_str() { "" => "aaa".to_string(), "a" => "A\r\nB\n\n".to_owned(), _ => "Ä".to_string() }) + " \t x\n"); } else { b11 = ((match "".to_string().as_str() { "" => "-17".to_string(), "a" => "ab,b,,c".to_string(), _ => "İstanbul".to_owned() }) + &"a".to_owned().split_whitespace().map(|c12| c12.to_string()).into_iter().filter(|d13| true).collect::<String>()); }
                    b11.clone()
                };
                let a15 = e4;
            } else {
                b1 = (if true { Ok(Some(a5)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_owned() })) }).ok().map_or(Some(b1), |b16| Some(e4)).unwrap_or_else(|| (if vec![vec![Decimal::from((-40000_i64))], vec![Decimal::new(25_i64, 28_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new(12345_i64, 1_u32).unwrap_or_default()]].into_iter().filter(|c17| false).rev().any(|d18| false) { e4 } else { Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default() }));
            }
        }
    }
    d3.effort = i32::MIN;
    let e19 = cx.count(Task::all().limit(4))?;
    cx.message(format!(" of {}", String::from("A\r\nB\n\n")));
    cx.message(format!(": {}{:>5}", true, i32::MIN));
    Ok(vec![Some(String::from(" \t x\n")), Some("a".to_string())])
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
                (..=3) => {
                    let mut c7 = a0;
                }
                d8 => {
                    let _ = d8;
                }
            }
        }
        None => {
            let (c12, _) = Some((Decimal::new((-35_i64), 29_u32).unwrap_or_default(), 1000000_usize)).unwrap_or_else(|| vec![vec![(-2_i64), 0_i64], b1.clone()].into_iter().fold((Decimal::ONE, 0_usize), |(e9, a10), b11| (e9, a10)));
        }
        d13 => {
            let mut e14 = (i64::from(a0).min((-7_i64)) * 1000000_i64);
        }
    }
    let (a15, b16) = ("İstanbul".to_owned(), 40000_usize);
    let c17: i32 = a0;
    let e19: Option<Option<Decimal>> = Some((if false { Ok(Decimal::new((-35_i64), 29_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or(Decimal::ONE).checked_add(Some(Some(1_i64)).map_or_else(|| 10_i64, |d18| 0_i64)));
    let _ = Some(vec![(*c2)].into_iter().take(400_usize).fold(a0, |a20, b21| c17));
    let d28: String = loop {
        let e24 = {
            let d23;
            if true { d23 = b16; } else { d23 = b16; }
            d23
        };
        break (match c17 { (0_i32 | 2_i32) if true => vec![String::from("aaa"), d3.clone(), d3.clone()], a25 @ (-1_i32..3_i32) if false => vec![a15.clone(), d3.clone()], b26 => vec![a15.clone()] }).into_iter().map(|c27| "-17".to_string()).skip(e24).collect::<String>();
    };
    cx.log(Level::Warning, String::new());
    Ok(Some(vec![b16]).filter(|e29| false))
}

/// Step by step.
#[nanoflow]
pub fn flow_049(cx: &mut Device, a0: Decimal, mut b1: Option<DateTime>, mut c2: Vec<bool>) -> FlowResult<String> {
    for e4 in &vec![Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())] {
        let _ = Decimal::from((-40000_i64));
        let Some(b6) = ({ let a5 = b1; Some((*e4)) }) else {
            continue;
        };
        let (_, _) = (10_i32, vec![10_i64, 0_i64]);
    }
    b1 = (if true { vec![b1] } else { vec![b1, b1, b1] }).into_iter().take_while(|c7| (if let None = &b1 && true { true } else { false })).fold(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()], |d8, e9| d8.clone()).last().cloned();
    let e14 = (if true { c2.clone() } else if let b11 @ (3_i64..7_i64) = vec![(-2_i64), 1_i64, 0_i64].into_iter().take_while(|a10| false).sum::<i64>() && Some(State::Open).map_or_else(|| false, |c12| true) { c2.clone() } else { (match (if true { Ok((-40000_i32)) } else { Err(FlowError::Offline) }) { Ok(d13) => c2.clone(), Err(_) => c2.clone(), _ => vec![false] }) });
    {
        let mut a15 = 0_i32;
        while a15 < 0_i32 && (Some(3_i64) != Some(3_i64)) {
            a15 += 1_i32;
            {
                let mut c17 = 0_i32;
                'l20: while c17 < 3_i32 && vec![a0, Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()].into_iter().all(|d18| true) {
                    c17 += 1_i32;
                    let (b26, c27) = (match a15 { (-1_i32..3_i32) => vec![vec![true, false]], _ => vec![e14.clone(), c2.clone()] }).into_iter().take(Some(String::new()).map_or(7_usize, |a20| 3_usize)).fold(vec![b1, b1].into_iter().chain(vec![b1].into_iter()).chain(vec![b1, b1, Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())].into_iter()).fold((Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), b1), |(b21, c22), d23| (b21, c22)), |e24, a25| e24);
                    let d28 = Some(vec!["aaa".to_owned()]);
                }
            }
        }
    }
    Ok("\"{}\\".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_050(cx: &mut Device, a0: &Vec<Vec<i64>>, b1: Vec<i64>, c2: i32) -> FlowResult<Vec<Option<Date>>> {
    if let (false, b6) = &Some(String::from("Ä")).into_iter().fold((false, String::from("\"{}\\")), |(d3, e4), a5| (true, a5.clone())) {
        let e9 = {
            let c7;
            if cx.is_online() { c7 = ({ let d8 = b6.clone(); flow_029(cx, c2, ("A\r\nB\n\n".to_string(), true))? }); } else { c7 = String::from(b6.clone()); }
            c7.clone()
        };
    }
    return cx.fail("given-up", ("A\r\nB\n\n".to_owned() + &"-17".to_string()));
}

/// Step by step.
#[nanoflow]
pub fn flow_051(cx: &mut Device, a0: Decimal) -> FlowResult<DateTime> {
    let a5 = vec![a0, a0].into_iter().map(|b1| "A\r\nB\n\n".trim_end().to_string()).take((40000_usize * 0_usize)).filter(|c2| c2.split(c2).map(|d3| d3.to_string()).chain(vec![c2.clone(), c2.clone(), c2.clone()]).all(|e4| true).min(false)).collect::<Vec<_>>();
    let d8: Decimal = (a0 * (Some(0_i32).unwrap_or(10_i32) - Some(a0).into_iter().fold(3_i32, |b6, c7| b6)));
    match &Some(State::Half) {
        Some(e9) => {
            let a10 = a0;
        }
        b11 => {
            let d13 = {
                let c12;
                if (!false).max((true || true)) { c12 = (d8.ceil() - (1_i64 % (-2_i64))); } else { c12 = d8; }
                c12
            };
        }
    }
    let b16: Decimal = loop {
        let Some(a15) = Some(Some(d8)).unwrap_or_else(|| Some(d8)).to_owned() else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: (String::from("ß") + "A\r\nB\n\n") }));
        };
        break Decimal::new(5_i64, 28_u32).unwrap_or_default();
    };
    let mut c17 = d8;
    Ok(flow_026(cx, Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().year())?)
}

/// Step by step.
#[nanoflow]
pub fn flow_052(cx: &mut Device, mut a0: i32, b1: Vec<i64>, c2: &i32) -> FlowResult<String> {
    let e4 = {
        let d3;
        if Some(true).min(Some(true)).unwrap_or_else(|| false) { d3 = (*c2); } else { d3 = (if true { Ok(Some((*c2))) } else { Err(FlowError::Offline) }).unwrap_or(Some(a0)).into_iter().product::<i32>(); }
        d3
    };
    {
        let mut a5 = 0_i32;
        'l8: while a5 < 2_i32 && (match e4 { 3 => false, b6 => false }) {
            a5 += 1_i32;
            cx.log(Level::Warning, format!(" of {} of {:>12}{}", String::from("A\r\nB\n\n").ends_with("日本語"), c2, String::new().to_uppercase()));
            let (d8, e9) = (b1.clone(), a0);
        }
    }
    let c12 = ({ let b11 = (if true { Ok(Some(b1.clone())) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or(Some(b1.clone())).unwrap_or((if let Some(a10) = Some(true) { vec![(-7_i64), (-7_i64)] } else { b1.clone() })); ((*c2), true) });
    let d13 = c12.0;
    'l15: for _ in &vec![b1.clone(), b1.clone()] {
        let (a15, b16) = ((*c2), d13);
        let mut c17: i32 = Date::new(1_i16, 30_i8, 12_i8).unwrap_or_default().weekday();
        if Some(Some(1000000_i64)).map_or_else(|| false, |d18| false).clamp(false, (if let (1_i32..) = d13 { false } else { false })) {
            for _ in &Some(false).into_iter().filter(|e19| (*e19)).collect::<Vec<_>>() {
                let _ = Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().weekday();
                let mut b21 = (c12.0 + (-40000_i32));
                let mut c22 = (*c2);
            }
            let d23: i32 = (match format!("ß{:>1}{:<12}", DateTime::from_milliseconds(1_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()).as_str() { "aaa" => ((-2_i32)..=1_i32).step_by(1_usize).sum::<i32>(), "ab,b,,c" => 1000000_i32, _ => DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().minute() });
        } else {
            let a25 = {
                let e24;
                if true.clamp(false, true) { e24 = d13; } else { e24 = d13; }
                e24
            };
        }
    }
    Ok("ab,b,,c".to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_053(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Date>) -> FlowResult<i32> {
    if let Some(mut d3) = cx.first(Task::filter(|c2| (c2.price >= Decimal::new(12345_i64, 0_u32).unwrap_or_default())).limit(2))? {
        let c12: bool = loop {
            let b11 = (if Some(i64::MAX).as_ref().cloned().into_iter().filter(|a5| (true && false)).zip(Some((-1_i32)).into_iter().rev()).map(|(b6, c7)| (match b1 { None if false => b6, Some(d8) if false => (-40000_i64), e9 => 400_i64 })).any(|a10| "İstanbul".to_owned().is_empty()) { vec![Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), b1].into_iter().min().unwrap_or_else(|| ({ let _ = 1_i32; b1 })) } else if let None = &b1 && cx.is_online() { b1 } else { a0.due });
            break false;
        };
        {
            let mut d13 = 0_i32;
            'l15: while d13 < 1_i32 && c12 {
                d13 += 1_i32;
                let c17 = flow_000(cx, &mut d3, vec![b1].into_iter().fold(Decimal::new(12345_i64, 0_u32).unwrap_or_default(), |a15, b16| a15))?;
                cx.commit(a0)?;
            }
        }
    }
    match cx.commit(a0) {
        Ok(()) => {
            if ((-1_i64)..3_i64).into_iter().fold(1000000_i32, |d18, e19| d18).is_negative() {
                if (if true { Ok(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()) } else { Err(FlowError::Offline) }).is_err() {
                    cx.message(format!("}}{:>}", (3_usize + 7_usize)));
                } else {
                    cx.invalid(&*a0, |o| o.seen, format!("ß{}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()));
                }
            } else {
                let d28: i32 = 'l21: loop {
                    let mut c27: bool = Some((2_usize, false)).map_or(Some(b1), |b21| Some(b1)).into_iter().take_while(|c22| vec![true, true].contains(&false)).fold((if false { Ok(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) }), |d23, e24| (if true { Ok(DateTime::from_milliseconds(86400000_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) })).is_ok_and(|a25| Some(vec![Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), b1]).unwrap_or_else(|| vec![b1, Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), b1]).into_iter().all(|b26| (false || false)));
                    break 1000000_i32;
                };
                let mut e29 = cx.get(a0.id())?;
            }
        }
        Err(FlowError::Invalid { entity: a30, .. }) => {
            let mut b31 = cx.get(a0.as_ref())?;
        }
        Err(c32) => return Err(c32),
    }
    cx.rollback(a0)?;
    let d33 = cx.can_read(&*a0, |o| o.effort);
    cx.commit(a0)?;
    cx.commit(a0)?;
    Ok((-40000_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_054(cx: &mut Device, mut a0: Vec<(i64, DateTime)>, b1: i32) -> FlowResult<String> {
    for d3 in vec![a0.clone(), a0.clone()].into_iter().skip((b1 as usize)) {
        let Some(e4) = Some(d3.clone()) else {
            break;
        };
    }
    let Some(d8) = Some(b1).into_iter().map(|a5| a5).find_map(|b6| Some(b1).into_iter().min_by_key(|c7| false)) else {
        return cx.fail("given-up", String::new().as_str().to_string());
    };
    let Some(e9) = Some(Some(b1).into_iter().product::<i32>()) else {
        return cx.fail("given-up", format!("ß{}{:>12}", d8, b1));
    };
    if let -1_i32 = d8 && (({ let a10 = e9; true }) || vec![" \t x\n".to_owned(), "\"{}\\".to_string(), "İstanbul".to_string()].into_iter().map(|b11| b11.clone()).skip_while(|c12| true).all(|d13| true)) {
        let b21: Vec<usize> = (if (if true { Ok(vec![d8, e9]) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" ") })) }).is_err() { vec![a0.clone(), a0.clone()].into_iter().step_by(5_usize).fold((if true { Ok(vec![40000_usize, 2_usize]) } else { Err(FlowError::Offline) }), |e14, a15| (if true { Ok(vec![3_usize, 0_usize, 10_usize]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_string() })) })) } else { vec![d8].into_iter().fold((if false { Ok(vec![7_usize, 0_usize, 0_usize]) } else { Err(FlowError::Offline) }), |b16, c17| (if false { Ok(vec![10_usize]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) })) }).unwrap_or(vec![a0.clone()].into_iter().map(|d18| Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().month()).fold(Some(0_usize).into_iter().collect::<Vec<_>>(), |e19, a20| e19.iter().copied().collect::<Vec<_>>()));
    }
    let e24 = {
        let c22;
        if ((if true { Ok(d8) } else { Err(FlowError::Offline) }).unwrap_or_else(|d23| b1) > Decimal::new((-35_i64), 1_u32).unwrap_or_default()) { c22 = 1_i32; } else { c22 = i32::MIN; }
        c22
    };
    let (a25, b26) = (b1, d8);
    Ok(String::from("ß"))
}

/// Step by step.
#[nanoflow]
pub fn flow_055(cx: &mut Device, a0: DateTime, b1: &usize, c2: &i32) -> FlowResult<Option<String>> {
    let mut b6: DateTime = (if true { Some(vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]) } else { Some(vec![a0, a0]) }).into_iter().flatten().skip(Some(7_i32).into_iter().take(1_usize).step_by((*b1)).fold((*b1), |d3, e4| (*b1))).min_by_key(|a5| (if let (1_usize | 3_usize) = (*b1) { "Ä".to_owned() } else if let (5_usize | 7_usize) = (*b1) { "".to_owned() } else { "x=1=2".to_owned() })).unwrap_or_else(|| a0);
    cx.log(Level::Info, Some((*c2)).into_iter().find_map(|c7| Some("\"{}\\".to_owned())).unwrap_or_else(|| Some(Decimal::ZERO).map_or_else(|| String::new(), |d8| "x=1=2".to_string())));
    cx.log(Level::Warning, format!("{}: {:*<12.0}", vec![DateTime::from_milliseconds(1_i64).unwrap_or_default()].into_iter().skip_while(|e9| true).step_by((*b1)).any(|a10| true), (match (if false { Ok("a".to_string()) } else { Err(FlowError::Offline) }) { Ok(b11) => b11.clone(), Err(FlowError::Invalid { .. }) => "".to_owned(), _ => "\"{}\\".to_owned() })));
    let e19 = vec![(*b1), (*b1)].into_iter().flat_map(|c12| vec![Decimal::ONE, Decimal::new(999_i64, 3_u32).unwrap_or_default(), Decimal::from(29_i64)].to_owned()).take(vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), b6, a0].into_iter().rev().count()).fold(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), |d13, e14| (match vec![vec![2_usize, (*b1), (*b1)], vec![(*b1), (*b1), 5_usize]].into_iter().take((*b1)).fold(i32::MIN, |a15, b16| a15) { (3 | 5) => b6, (..=0_i32) => ({ let c17 = e14; b6 }), d18 => DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() }));
    let e24 = {
        let a20;
        if (match Some((*c2)).map_or(Some((*b1)), |b21| Some((*b1))) { None => true, Some(c22) => false, d23 => true }) { a20 = "A\r\nB\n\n".to_string(); } else { a20 = String::new(); }
        a20.clone()
    };
    cx.log(Level::Info, e24.clone());
    Ok(Some(e24.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_056(cx: &mut Device, a0: Option<State>, b1: &Vec<i64>, c2: Decimal) -> FlowResult<(Vec<usize>, (i64, usize))> {
    let mut d3 = b1.clone();
    if let None = (if false { vec![State::Half, State::Done] } else { vec![State::Half, State::Open, State::Open] }).into_iter().take(10_usize).max() {
        cx.message(format!(" of {}", 5_i32.pow(2_u32)));
        let e4 = d3.pop();
    }
    match (if true { Ok(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or_else(|a5| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).days() {
        (..=-1_i64) if (match (Some(10_i64), (-7_i32)) { (b6, c7) => true, d8 => true }) => {
            d3 = b1.clone();
        }
        e9 @ (3..=9) => {
            let e14 = {
                let a10;
                if (if true { Some(" ".to_string()) } else if false { Some(String::from("ß")) } else { Some(String::from("\"{}\\")) }).is_some_and(|b11| false.max(false)) { a10 = ((c2 + c2) % Some(e9).into_iter().filter(|c12| false).into_iter().sum::<i64>()); } else { a10 = (match (if true { Ok(5_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("-17") })) }) { Ok(d13) => Some(Decimal::ONE).into_iter().sum::<Decimal>(), Err(_) => c2, _ => (if let (..=1_i64) = e9 { c2 } else { c2 }) }); }
                a10
            };
        }
        a15 => {
            'l17: for c17 in Some(Some(State::Open)).into_iter().into_iter().step_by(1_usize) {
                d3.reverse();
                let a20 = {
                    let d18;
                    if ((if let Some(e19) = &a0 { true } else if true { true } else if let (State::Half | State::Done) = State::Open && true { false } else { true }) || (State::Half <= State::Open)) { d18 = DateTime::from_milliseconds(86400001_i64).unwrap_or_default().milliseconds(); } else { d18 = a15; }
                    d18
                };
                if ({ let (d23, e24) = Some((c2, 2_i32)).map_or_else(|| (Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), "a".to_string()), |(b21, c22)| (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), "İstanbul".to_string())); false }) {
                    d3.sort();
                    d3.sort();
                } else {
                    let mut a25: Date = Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default();
                    d3.sort_by_key(|b26| Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default()));
                }
            }
        }
    }
    let c27: String = "aaa".to_string();
    let d28 = (c27.clone(), false);
    cx.log(Level::Warning, format!("x{c2:<5.0}}}{c27:ß>1}"));
    let e29 = d28.clone();
    Ok((vec![1_usize], ((-40000_i64), 0_usize)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_057(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Option<Option<State>>) -> FlowResult<String> {
    'l9: for e9 in Some(Some(b1.clone()).into_iter().filter(|d3| false).skip(0_usize).collect::<String>()).into_iter().flat_map(|e4| Some(e4.clone()).into_iter().chain(vec![e4.clone()]).take_while(|a5| true).fold(vec![vec![State::Done]], |b6, c7| vec![vec![State::Open, State::Done], vec![State::Open, State::Half], vec![State::Open, State::Open]])) {
        match (match Some(vec![(-2_i32), (-2_i32)]).map_or(c2, |a10| c2) { Some(None) if a0.is_urgent => (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), Some(true)), Some(b11) => b1.lines().map(|c12| c12.to_string()).enumerate().map(|d13| b1.clone()).fold((DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), Some(false)), |(e14, a15), b16| (e14, a15)), _ => (DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), Some(false)) }) {
            (c17, Some(d18)) if Some(vec![b1.clone()]).is_none() => {
                let a25 = {
                    let e19;
                    if (if let None = Some(1_usize) { Some(d18) } else if d18 { Some(false) } else { Some(d18) }).into_iter().zip((match (if d18 { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(a20) => vec![b1.clone(), " \t x\n".to_owned(), b1.clone()], Err(FlowError::Invalid { .. }) => vec![b1.clone()], _ => vec![b1.clone()] }).into_iter().enumerate().map(|b21| b1.clone()).take(10_usize)).map(|c22| d18).filter(|d23| vec![vec![b1.clone(), b1.clone(), b1.clone()], vec!["日本語".to_owned(), b1.clone(), b1.clone()], vec![b1.clone(), b1.clone()]].contains(&vec![b1.clone()])).all(|e24| true) { e19 = d18; } else { e19 = d18; }
                    e19
                };
            }
            (b26, Some(c27)) => {
                cx.log(Level::Info, format!("{{{}}}{c27}", c27));
            }
            d28 => {
                let a30 = cx.count(Task::filter(|e29| e29.title.contains("ä")).order_by(|t| t.title).limit(4))?;
            }
        }
        if let Some(mut c32) = cx.first(Task::filter(|b31| b31.is_urgent).limit(4))? {
            let mut d33 = cx.get(c32.id())?;
            let e34: String = b1.clone();
        }
    }
    cx.log(Level::Info, format!("{b1:*<.0}"));
    let mut a35 = cx.get(a0.as_ref())?;
    {
        let mut c37 = cx.retrieve(Task::filter(|b36| b36.title.starts_with("a")).order_by(|t| t.price).limit(4))?;
        if let Some(d38) = c37.iter_mut().next() {
            d38.effort = 7_i32;
        }
        cx.commit_all(&mut c37)?;
    }
    if let Some(mut a40) = cx.first(Task::filter(|e39| (e39.effort >= i32::MAX)).limit(0))? {
        let b41: Decimal = Decimal::from((-40000_i64));
        for mut d43 in cx.retrieve(Task::filter(|c42| (c42.state == State::Done)).limit(1))? {
            let mut e44 = b1.clone();
            cx.commit(&mut a40)?;
        }
    }
    cx.commit(&mut a35)?;
    let mut a45 = cx.create(Task { due: Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), ..Task::default() })?;
    Ok(b1.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_058(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<(i64, usize)>, c2: Decimal) -> FlowResult<bool> {
    let Some(d8) = vec![b1.clone()].into_iter().zip((1_i32..2_i32)).map(|(d3, e4)| b1.clone()).last() else {
        return Ok((if a0.as_ref().is_empty() { Some(vec![State::Done, State::Half, State::Done]).is_none_or(|a5| true) } else { (match Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) { Some(b6) => true, c7 => false }) }));
    };
    let mut d13 = (if (vec![State::Done] < Some(d8.clone()).into_iter().fold(vec![State::Open, State::Half], |e9, a10| e9.clone())) { (match (if false { Ok(c2) } else { Err(FlowError::Offline) }) { Ok(b11) => Some(State::Done), Err(FlowError::Invalid { .. }) => Some(State::Done), _ => Some(State::Open) }).map_or(vec![((-7_i64), 29_usize), (1_i64, 1_usize), (3_i64, 40000_usize)], |c12| d8.clone()) } else { (if true { b1.clone().into_iter().collect::<Vec<_>>() } else { (if true { Ok(vec![(0_i64, 1_usize)]) } else { Err(FlowError::Offline) }).unwrap_or_default() }) });
    match cx.commit(a0) {
        Ok(()) => {
            a0.price = (if let (..=0_i32) = i32::MIN && (false || false).to_owned() { Decimal::ONE } else { c2 });
        }
        Err(FlowError::Invalid { entity: e14, .. }) => {
            {
                let mut a15 = 0_i32;
                while a15 < 2_i32 && e14.ends_with(&e14) {
                    a15 += 1_i32;
                    for d18 in cx.retrieve(Task::filter(|c17| c17.due.is_some()).order_by(|t| t.price).limit(0))? {
                        cx.delete(d18)?;
                    }
                }
            }
        }
        Err(e19) => return Err(e19),
    }
    let mut a20 = (if false { Ok(vec![7_i32, i32::MIN, 1_i32]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) }).ok().unwrap_or_default().into_iter().chain(vec![1_i32].to_vec().into_iter()).sum::<i32>();
    a0.weight = i64::MIN.saturating_add(((-40000_i64) / 1000000_i64));
    for _ in vec![d8.clone()].into_iter() {
        let d23 = cx.count(Task::filter(|c22| (c22.due.is_some() && ((c22.effort != a20) && c22.title.contains("s")))).limit(3))?;
    }
    let mut e24 = cx.create(Task { title: "Ä".to_owned(), ..Task::default() })?;
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_059(cx: &mut Device, a0: usize, mut b1: bool, mut c2: i64) -> FlowResult<Option<Option<i64>>> {
    if let false = b1 && b1 {
        for e4 in (1_i64..2_i64) {
            let a10: Option<String> = (if Some(b1).into_iter().take_while(|a5| b1).fold(b1, |b6, c7| b1) { Some((0_i64..=5_i64).fold(String::from(" \t x\n"), |d8, e9| d8.clone())) } else { None });
            {
                let mut b11 = 0_i32;
                'l14: while b11 < 4_i32 && Some(State::Done).is_some_and(|c12| true) {
                    b11 += 1_i32;
                    cx.log(Level::Info, format!(" of {}", (match b1 { true => Decimal::ONE, true if b1 => Decimal::new(12345_i64, 1_u32).unwrap_or_default(), _ => Decimal::new(999_i64, 28_u32).unwrap_or_default() })));
                }
            }
            {
                let mut e14 = 0_i32;
                'l16: while e14 < 1_i32 && b1 {
                    e14 += 1_i32;
                    cx.message(format!("x{:ß^12}", "A\r\nB\n\n".to_string().trim().to_string()));
                    c2 = (1_i64 - 3_i64.min(c2.rem_euclid(e4)));
                }
            }
        }
        {
            let mut b16 = 0_i32;
            'l18: while b16 < 3_i32 && b1 {
                b16 += 1_i32;
                {
                    let mut d18 = 0_i32;
                    'l20: while d18 < 4_i32 && (b1 && b1) {
                        d18 += 1_i32;
                        c2 -= c2;
                    }
                }
            }
        }
    } else {
        let a20 = c2;
    }
    let _ = (if (if b1 { b1 } else if b1 { b1 } else { b1 }) { ({ let b21 = a0; (c2, b21) }) } else { (0_i64..1_i64).map(|c22| c22).take_while(|d23| b1).fold((c2, a0), |e24, a25| e24) });
    'l27: for c27 in (3_usize..2_usize) {
        cx.log(Level::Info, format!("{c27:*>12}ß{:>1}{{{c2}", cx.now()));
    }
    {
        let mut d28 = 0_i32;
        while d28 < 3_i32 && b1 {
            d28 += 1_i32;
            cx.message(format!("{b1:>5}{:<1}{}", Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().month(), Decimal::from(5_i64)));
        }
    }
    let Some(d33) = (0_i64..=6_i64).chain(Some(c2).into_iter()).collect::<Vec<_>>().into_iter().map(|a30| (if b1 { a30 } else { a30 })).rev().skip(Some(Some(State::Half)).into_iter().chain(Some(Some(State::Half)).into_iter()).take_while(|b31| b1).count()).max() else {
        return Ok(({ let c32 = b1; Some(Some(400_i64)).min(Some(Some(c2))) }));
    };
    c2 *= (-c2);
    if false {
        vec![d33, d33, d33].into_iter().step_by(a0).skip_while(|e34| b1).for_each(|a35| { let _ = Decimal::from(1000000_i32); });
        let mut b36 = a0;
    } else {
        let c37: i64 = c2;
        let _ = (i64::MAX, Decimal::from(0_i32));
    }
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_060(cx: &mut Device, mut a0: i64) -> FlowResult<String> {
    let e4 = {
        let b1;
        if 1_i32.pow(3_u32).is_negative() { b1 = a0; } else { b1 = ({ let d3 = (if true { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) }).unwrap_or_else(|c2| a0); a0 }); }
        b1
    };
    {
        let mut a5 = 0_i32;
        'l7: while a5 < 4_i32 && matches!(a5, (0_i32..)) {
            a5 += 1_i32;
            let e9 = {
                let c7;
                if (1_i64..5_i64).any(|d8| String::from("").contains("İstanbul")) { c7 = a0; } else { c7 = flow_007(cx, (if false { Ok(Some((State::Half, a5))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) }).unwrap_or(Some((State::Open, a5))))?; }
                c7
            };
            {
                let mut a10 = 0_i32;
                'l12: while a10 < 1_i32 && false {
                    a10 += 1_i32;
                    a0 *= ((a0 + e9) as i64);
                }
            }
        }
    }
    a0 = a0.div_euclid(({ let d13 = ({ let c12 = e4; 5_i64 }); (-1_i64) }));
    let Some(e14) = Some(Some(0_i64)).unwrap_or(Some(a0)).into_iter().skip((i64::MIN as usize)).last() else {
        return Ok(format!("{}{:<1}{a0}", false, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()).repeat(2_usize));
    };
    Ok((if let (..=0_i64) = e14 && true { String::from("ab,b,,c") } else { "日本語".to_string() }).replacen("-17", "x=1=2", 7_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Vec<i64>>, mut c2: String, d3: Option<Vec<usize>>) -> FlowResult<i32> {
    let mut b6: Option<Vec<usize>> = (if true { Some(vec![0_usize, 40000_usize]) } else { None }).min(Some(((-40000_i64), 0_i32)).clamp(Some((1_i64, 0_i32)), Some((400_i64, 0_i32))).map_or_else(|| vec![vec![1_usize, 1_usize], vec![40000_usize, 10_usize], vec![10_usize, 1_usize]].into_iter().into_iter().next(), |e4| (match b1.clone() { Some(_) if true => d3.clone(), a5 => d3.clone() })));
    let mut c7: Option<Vec<i64>> = Some(vec![i64::MIN].min(vec![i64::MIN]));
    if Some(Some(State::Half)).is_none_or(|d8| (c2.clone() == c2.clone())) {
        let mut e9 = 7_i64;
        let a10 = b6.replace(vec![7_usize, 2_usize]);
    } else {
        let b11: Option<Vec<i64>> = Some((if let None = &c7 { vec![(-7_i64)].max(vec![29_i64]) } else if false { vec![i64::MIN] } else { vec![3_i64, 10_i64, 0_i64] }));
        for a15 in Some((c2.clone() + &c2)).into_iter().flat_map(|c12| Some(Some(1_i64)).into_iter().take_while(|d13| false).collect::<Vec<_>>()) {
            let c17 = cx.count(Task::filter(|b16| b16.title.ends_with("s")).order_by(|t| t.due).limit(0))?;
            {
                let mut e19 = cx.retrieve(Task::filter(|d18| d18.is_urgent).limit(0))?;
                if let Some(a20) = e19.iter_mut().next() {
                    a20.effort = (-1_i32);
                }
                cx.commit_all(&mut e19)?;
            }
            {
                let mut b21 = 0_i32;
                while b21 < 1_i32 && Some((b21, true)).is_none() {
                    b21 += 1_i32;
                    let a25 = b6.replace(Some(a15).filter(|d23| false).map_or((if false { vec![0_usize, 40000_usize, 5_usize] } else { vec![7_usize, 2_usize] }), |e24| vec![7_usize]));
                }
            }
        }
    }
    let b26 = b1.clone();
    let mut c27 = cx.create(Task { effort: 3_i32, is_urgent: true, seen: Some(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()), ..Task::default() })?;
    let d28 = vec![(1_i32, 2_i64), ((-2_i32), 2_i64), (5_i32, 1_i64)];
    {
        let mut e29 = cx.retrieve(Task::all().limit(0))?;
        for a30 in e29.iter_mut() {
            a30.effort = (-2_i32);
        }
        cx.commit_all(&mut e29)?;
    }
    let mut b31: String = c2.clone();
    Ok(2_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_062(cx: &mut Device, a0: &Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Date> {
    cx.log(Level::Info, format!("{}", Some(vec![1_usize, 3_usize, 2_usize]).map_or_else(|| 0_usize, |c2| 1000000_usize)));
    let Some(d3) = (if false { Some((false, State::Done)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    let mut e4 = ("aaa".to_string() + "x=1=2").to_owned().to_owned();
    for (b6, c7) in &Some(d3).into_iter().rev().collect::<Vec<_>>() {
        for b11 in vec![b1.clone(), b1.clone()].into_iter().zip(vec![0_i64, 3_i64].max(vec![(-40000_i64), (-1_i64)])).map(|d8| Some(vec![(-1_i32), (-2_i32)]).into_iter().into_iter().collect::<Vec<_>>().into_iter().skip_while(|e9| ((-2_i32) >= (-2_i32))).next()) {
            for d13 in vec![(*b6), (*b6), (*b6)] {
                cx.close_page()?;
                cx.show_home()?;
                e4 += &format!("{}{}", 29_i32, "A\r\nB\n\n".to_owned());
            }
            if let (-1_i64 | 1_i64) = a0.weight {
                let mut e14 = e4.clone();
            } else {
                cx.close_page()?;
            }
            let Some(d18) = Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()).map(|a15| State::Open).map_or((match (-2_i64) { (-7_i64..=-1_i64) => Some((*c7)), b16 => Some((*c7)) }), |c17| Some(c17)) else {
                return Err((FlowError::Failed { code: "late".to_string(), text: String::from(e4.clone()) }));
            };
        }
        e4.push('x');
        for (a20, b21) in vec![vec![(40000_usize, 2_usize), (2_usize, 1_usize)], vec![(0_usize, 1_usize)], vec![(400_usize, 5_usize), (1_usize, 0_usize), (7_usize, 29_usize)]].into_iter().max().unwrap_or(vec![(1_usize, 7_usize)]) {
            for mut d23 in cx.retrieve(Task::filter(|c22| (c22.title.starts_with("s") && c22.is_urgent)).limit(3))? {
                let mut e24 = cx.create(Task { state: (*c7), effort: (-40000_i32), is_urgent: (*b6), ..Task::default() })?;
                cx.commit(&mut d23)?;
            }
        }
    }
    Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_063(cx: &mut Device, mut a0: State, b1: i32, mut c2: DateTime) -> FlowResult<State> {
    let (d3, e4) = (a0, (-2_i32));
    if let (State::Done | State::Half) = d3 && (if false { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or(Some("Ä".to_owned()).is_none()) {
        c2 = (match (if false { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }) { Ok(a5) => ({ let b6 = State::Open; Some(c2).into_iter().take_while(|c7| true).skip_while(|d8| true).fold(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), |e9, a10| e9) }), Err(FlowError::Failed { code: b11, .. }) => (if Some((1_usize, d3)).into_iter().any(|(c12, d13)| true) { c2 } else if false { c2 } else { c2 }), _ => vec![b1].into_iter().nth(1_usize).into_iter().skip_while(|e14| Some(Some(true)).into_iter().chain(vec![Some(false)]).all(|a15| false)).into_iter().fold(c2, |b16, c17| c2) });
    }
    let _ = (if (Decimal::from((-40000_i64)) <= Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()) { (c2, vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]) } else { (c2, vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()]) });
    if (vec![0_i64].is_empty() || true) {
        match a0 {
            State::Half => {
                'l21: for b21 in &vec![d3, State::Half].into_iter().fold(vec![Some(String::new())], |d18, e19| vec![Some(" \t x\n".to_string())]) {
                    let mut c22: State = d3;
                }
            }
            _ => {
                c2 = c2;
            }
        }
        let Some(d28) = ({ let d23 = e4; Some(c2) }).into_iter().skip_while(|e24| matches!(d3, State::Half)).max_by_key(|a25| Some(((-40000_i64), 2_usize)).is_none_or(|(b26, c27)| false)) else {
            return Ok(d3);
        };
    }
    let e29: State = d3;
    a0 = e29;
    Ok(d3)
}

/// Step by step.
#[nanoflow]
pub fn flow_064(cx: &mut Device, a0: Option<Option<String>>, mut b1: Vec<String>) -> FlowResult {
    cx.message(format!("{}{:*<5}", Some(b1.clone()).into_iter().into_iter().any(|c2| false), (match &a0.clone() { Some(d3) => 7_usize, Some(Some(e4)) if false => 0_usize, a5 => 1000000_usize })));
    let mut b6 = Some(Some(Some("".to_string())).unwrap_or_else(|| Some("ß".to_string())));
    cx.log(Level::Info, format!("{{{:>12}", (if let Some(c7) = &a0 && true { 2_i64 } else { 3_i64 })));
    let _ = b1.clone();
    'l9: for e9 in vec![b1.clone(), b1.clone()].to_vec() {
        for b16 in ({ let c12 = vec![a0.clone(), a0.clone()].into_iter().filter(|a10| false).all(|b11| false); (match (if c12 { Ok(String::from("aaa")) } else { Err(FlowError::Offline) }) { Ok(d13) => vec![b1.clone(), e9.clone()], Err(FlowError::Failed { code: e14, .. }) => vec![b1.clone(), e9.clone()], _ => vec![b1.clone(), b1.clone()] }) }) {
            let mut e19 = vec![vec![0_i64, 1_i64, 0_i64], vec![400_i64, i64::MAX, i64::MIN], vec![2_i64, (-40000_i64), 0_i64]].into_iter().rev().min().map_or_else(|| (if false { Some(Some(Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()))).unwrap_or_else(|| Some(Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()))) } else { Some(Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())) }), |c17| Some(1000000_i32).map_or(Some(Some(Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()))), |d18| Some(Some(Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default())))).into_iter().flatten().last());
            if matches!(&Some(Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())), Some(Some(_))) {
                let a20 = DateTime::from_milliseconds(1_i64).unwrap_or_default();
            }
        }
        b6 = b6.clone();
        let b21 = 2_i32;
    }
    let (_, _) = (a0.clone(), b1.clone());
    let c22: Vec<Vec<i64>> = vec![vec![(-2_i64), 2_i64, 0_i64], vec![(-7_i64), 29_i64]];
    let (d23, e24) = (b6.clone(), vec!["Ä".to_string(), String::new()]);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_065(cx: &mut Device, a0: &Option<Vec<i32>>, b1: &Vec<String>, mut c2: usize) -> FlowResult<Option<Option<usize>>> {
    let b6: Decimal = loop {
        c2 /= c2;
        break (if false { flow_015(cx, &Decimal::new((-35_i64), 1_u32).unwrap_or_default(), Some(vec![0_i64, (-40000_i64), 29_i64]))? } else { ({ let (e4, a5) = (Decimal::from(1_i64), (-40000_i64)); e4 }) });
    };
    c2 %= c2;
    let c7 = flow_015(cx, &b6, (if let State::Half = State::Done { Some(vec![1000000_i64, 0_i64]) } else if false { Some(vec![(-7_i64), 400_i64]) } else { Some(vec![1_i64, 1_i64]) }))?;
    let mut d8 = c7;
    c2 = (match (true as i64) { e9 @ (3) => Some(State::Done).into_iter().fold((if false { Ok(c2) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) }), |a10, b11| (if false { Ok(c2) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("") })) })), _ => (if false { Ok(c2) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }) }).unwrap_or((match c2 { (5_usize..9_usize) => vec![c2], 1 => vec![c2, c2, c2], c12 => vec![c12, c12, c12] }).into_iter().take_while(|d13| (match (*d13) { (1_usize | 3_usize) => true, e14 => false })).sum::<usize>());
    let a30: Decimal = 'l16: loop {
        for b21 in vec![a0.clone(), a0.clone()].into_iter().rev().fold(vec![State::Open, State::Done], |b16, c17| (match c17.clone() { None => b16.clone(), Some(d18) => vec![State::Half], e19 => b16.clone() })).into_iter() {
            for e24 in b1.iter().map(|c22| Decimal::from(1_i32)) {
                let mut a25 = Some(format!(": {c7}"));
                let b26 = b6;
                cx.message(("".to_owned() + "日本語"));
            }
            let Some(e29) = (if let (c27, d28) = &(vec![c7], vec![d8, b6]) { Some(b21) } else { Some(b21) }) else {
                break 'l16 b6;
            };
        }
        break c7;
    };
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_066(cx: &mut Device, a0: i32, b1: &bool) -> FlowResult<Option<i64>> {
    let c2 = " \t x\n".starts_with(" ");
    let e9 = (if (*b1) { vec![Decimal::from(10_i32), Decimal::from(1_i32), Decimal::new(12345_i64, 1_u32).unwrap_or_default()] } else { vec![Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default(), Decimal::ZERO] }).to_owned().clamp(Some("aaa".to_string()).unwrap_or_default().char_indices().map(|(d3, e4)| e4.to_string()).filter_map(|a5| (0_i32..0_i32).find(|b6| c2)).into_iter().step_by(2_usize).fold(vec![Decimal::ZERO, Decimal::new(999_i64, 1_u32).unwrap_or_default()], |c7, d8| c7.clone()), (if true { (if let 400_i32 = a0 && (*b1) { vec![Decimal::from(10_i32), Decimal::from(400_i32)] } else { vec![Decimal::ZERO, Decimal::ONE] }) } else if (*b1) { vec![Decimal::new(25_i64, 29_u32).unwrap_or_default()] } else { vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default()] }));
    'l11: for b11 in (0_i64..2_i64) {
        let b21: i64 = loop {
            if let false = (*b1) {
                let mut a20: Option<(i32, i64)> = ({ let a15 = ((-3_i32)..=(-2_i32)).rev().into_iter().fold(c2, |d13, e14| (*b1)); Some((a0, b11)) }).into_iter().skip(7_usize).map(|b16| (match (if (*b1) { Ok(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("x=1=2") })) }) { Ok(c17) => b16, Err(FlowError::Failed { code: d18, .. }) => b16, _ => b16 })).max_by_key(|e19| Decimal::from(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default().milliseconds()));
            }
            break (match b11 { (1_i64..=7_i64) => b11, (-1 | 1) if c2 => b11, _ => b11 }).clamp(5_i64.signum(), Some(b11).unwrap_or_default());
        };
    }
    cx.message(Some(e9.clone()).into_iter().collect::<Vec<_>>().into_iter().fold(" \t x\n".to_owned().trim_start_matches(&"x=1=2".to_owned()).to_string(), |c22, d23| String::new()));
    let _ = (*b1);
    Ok(((-2_i64)..3_i64).find(|e24| (vec![c2, c2] >= vec![(*b1), c2])))
}

/// Step by step.
#[nanoflow]
pub fn flow_067(cx: &mut Device, a0: i64, b1: Option<(i64, Decimal)>) -> FlowResult {
    let Some(b11) = Some(Some(2_usize)).as_ref().copied() else {
        return Ok((match (a0 * a0) { (0_i64 | 2_i64) if Some((-2_i32)).into_iter().map(|c2| c2).all(|d3| false) => (match &b1 { None => (), e4 => () }), 400_i64 if vec![a0, a0, a0].into_iter().rev().fold(false, |a5, b6| a5) => (match b1 { Some((_, c7)) if false => (), Some((d8, _)) => (), e9 => () }), a10 => () }));
    };
    match (a0 * i64::MAX).clamp((if false { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ß") })) }).unwrap_or_else(|c12| a0), a0) {
        d13 @ (1) => {
            let e14 = a0;
        }
        (400_i64 | 402_i64) => {
            let Some(c17) = vec![b1, b1, b1].into_iter().fold(Some(State::Done), |a15, b16| Some(State::Open)).into_iter().nth(4_usize) else {
                return cx.fail("given-up", ("a".to_string() + "a"));
            };
        }
        d18 => {
            {
                let mut e19 = 0_i32;
                while e19 < 0_i32 && (match (if false { Ok(Decimal::ZERO) } else { Err(FlowError::Offline) }) { Ok(a20) => false, Err(FlowError::Invalid { .. }) => true, _ => true }) {
                    e19 += 1_i32;
                    let c22: i64 = a0;
                }
            }
        }
    }
    if let State::Done = format!("{:>5}{}}}{a0}", 29_i32, 3_usize).lines().map(|d23| d23.to_string()).into_iter().fold((if false { State::Open } else { State::Half }), |e24, a25| Some(a25.clone()).map_or(e24, |b26| e24)) {
        let c27 = (a0, a0);
    }
    let mut a35 = ((1_usize..3_usize).skip_while(|d28| true).skip_while(|e29| true).fold(0_i32, |a30, b31| 1000000_i32) / vec![a0].first().cloned().into_iter().skip_while(|c32| true.min(false)).fold(1_i32, |d33, e34| d33));
    cx.message(format!("x{}ß{}{:<5}", a0, a35, 2_usize));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: Date, mut b1: Vec<Date>, c2: &Date) -> FlowResult<Vec<Option<String>>> {
    b1 = (match vec!["Ä".to_owned(), String::from("Ä")].into_iter().fold(7_i64, |d3, e4| d3) { (-7 | -5) => (if true { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }), (..=1_i64) if matches!(&Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), Some(_)) => b1.iter().rev().cloned().fold((if false { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }), |a5, b6| (if true { Ok(vec![a0]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) })), c7 => (if false { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }) }).unwrap_or_else(|d8| b1.iter().filter_map(|e9| (match (Some(String::from("")), "日本語".to_string()) { (a10, _) => Some((*c2)), (Some(b11), c12) => Some(a0), (d13, e14) => Some(a0) })).chain(b1.iter().step_by(7_usize).take_while(|a15| true).max().cloned().into_iter()).step_by((match "a".to_owned().as_str() { "aaa" => 40000_usize, "ab,b,,c" => 10_usize, _ => 5_usize })).collect::<Vec<_>>());
    'l17: for c17 in &vec!["ß".to_string(), "\"{}\\".to_string(), String::from("a")] {
        b1.sort();
    }
    if cx.is_online() {
        let mut d18: Date = a0;
        let c27: Date = loop {
            Some(Some(d18)).xor(Some(Some((*c2)))).into_iter().flatten().skip_while(|a20| String::from(" \t x\n").eq_ignore_ascii_case(&"\"{}\\".to_string())).for_each(|b21| { let _ = (match Some((-40000_i64)) { Some(c22) if true => c22, Some((0..)) if true => 0_i64, d23 => (-2_i64) }); });
            break vec![b1.clone(), b1.clone()].into_iter().flatten().fold(cx.today(), |e24, a25| ({ let b26 = (*c2); b26 }));
        };
    } else {
        let a30: Decimal = ({ let e29 = b1.clone().min(({ let d28 = 3_i64; b1.clone() })); (if true { Decimal::from(1_i32) } else { Decimal::from(i32::MAX) }) });
        let mut b31: Date = (*c2);
    }
    let mut c32 = Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default();
    let d33 = ((false, " \t x\n".to_owned()), (7_i64, 0_i32));
    b1.sort();
    b1 = b1.clone();
    let _ = d33.clone();
    Ok(vec![Some(String::from("a"))])
}

/// Step by step.
#[nanoflow]
pub fn flow_069(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: ((String, State), usize), d3: &Option<Option<i64>>) -> FlowResult<Option<i32>> {
    {
        let mut e4 = 0_i32;
        while e4 < 4_i32 && String::from("İstanbul").contains(&"x=1=2".to_string()) {
            e4 += 1_i32;
            if a0.is_urgent {
                match ({ let b6 = a0.effort; c2.clone() }) {
                    ((c7, d8), 29_usize) => {
                        cx.log(Level::Warning, format!("{}{:12}", Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().days_until(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), (if true { (-2_i64) } else { i64::MIN })));
                    }
                    ((e9, a10), b11) => {
                        cx.close_page()?;
                    }
                }
            }
        }
    }
    let Some(((e14, a15), b16)) = Some(c2.clone()).as_ref().cloned().clamp(Some(("\"{}\\".to_string(), "x=1=2".to_string())).map_or(Some(c2.clone()), |(c12, d13)| Some(c2.clone())), (if true { Some(c2.clone()) } else { Some(c2.clone()) })) else {
        return cx.fail("given-up", format!("{}", b1));
    };
    match (match e14.as_str() { "a" => (b16 * b16), "Ä" => 7_usize, _ => (match (if true { Ok(10_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: e14.clone() })) }) { Ok(c17) => b16, Err(_) => b16, _ => b16 }) }) {
        (2..6) => {
            let (_, d18) = (DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), (*d3));
        }
        e19 => {
            for b21 in cx.retrieve(Task::filter(|a20| ((a20.weight < 10_i64) || (a20.due.is_some() || (a20.price >= Decimal::from(i32::MIN))))).order_by(|t| t.price).limit(0))? {
                cx.delete(b21)?;
            }
        }
    }
    let d23 = cx.count(Task::filter(|c22| (c22.state == State::Open)).limit(2))?;
    let (e24, a25) = (e14.clone(), (*d3));
    Ok(Some(e14.clone()).filter(|b26| false).map(|c27| 400_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_070(cx: &mut Device, a0: &(State, (bool, String)), b1: Option<Vec<i64>>) -> FlowResult<(Option<i64>, String)> {
    let ((d8, (e9, a10)), b11) = (if ({ let c2 = 7_i64; true }) { vec![b1.clone()].into_iter().fold((a0.clone(), b1.clone()), |((d3, (e4, a5)), b6), c7| (a0.clone(), c7.clone())) } else { (if true { Ok((a0.clone(), b1.clone())) } else { Err(FlowError::Offline) }).unwrap_or((a0.clone(), Some(vec![29_i64, 5_i64, 29_i64]))) });
    for (d13, e14) in &vec![a0.clone(), (d8, (e9, a10.clone())), a0.clone()] {
        if ((40000_usize * 1_usize) < (29_usize * 5_usize)) {
            let Some(b16) = (match b1.clone() { Some(a15) if e9 => Some(a10.clone()).into_iter().max(), _ => Some(a10.clone()) }) else {
                continue;
            };
            let a20: State = loop {
                let mut e19 = (if false { ({ let d18 = format!("{{{:>12}{b16:<12.0}}}{:>5}", a10, a10); Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().month() }) } else if false { (0_i32 * 2_i32) } else if e9 { (-1_i32) } else { 400_i32 });
                break (*d13);
            };
        } else {
            let mut d28 = (if let Some(_) = &b1 { (if e9 { Some(0_i32) } else { Some(7_i32) }) } else { Some(Some((-2_i32))).unwrap_or_default() }).into_iter().skip_while(|b21| (match (*d13) { State::Half => Some(a10.clone()), c22 => Some(a10.clone()) }).into_iter().flat_map(|d23| Some(e9).into_iter().filter(|e24| (*e24)).skip_while(|a25| e9).collect::<Vec<_>>()).skip_while(|b26| 0_i64.is_negative()).all(|c27| e9)).take(0_usize).sum::<i32>();
            let mut e29 = e9;
        }
        let mut a30 = DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default();
    }
    let mut b31 = a10.clone();
    let c32 = (2_i64, Some(3_i32));
    b31 += &a10;
    Ok((Some(3_i64), b31.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_071(cx: &mut Device, a0: &mut Obj<Task>, b1: String, c2: &Vec<Vec<i64>>) -> FlowResult<(Option<i32>, Vec<usize>)> {
    {
        let mut e4 = cx.retrieve(Task::filter(|d3| (!(!(d3.price != Decimal::new(25_i64, 1_u32).unwrap_or_default())))).order_by(|t| t.effort).limit(4))?;
        for (_, a5) in e4.iter_mut().enumerate() {
            a5.effort = ({ let b6 = b1.clone(); 10_i32 });
        }
        cx.commit_all(&mut e4)?;
    }
    let Some(c7) = (if let None = &Some((State::Open, (-1_i32))) { Some(b1.clone()) } else { Some(String::from(" \t x\n")) }) else {
        return Err(FlowError::Offline);
    };
    cx.commit_all(a0)?;
    'l9: for e9 in Some(c2.clone()).into_iter() {
        a0.title += "日本語";
        if ((match 7_i32 { (..=400) => Decimal::new(5_i64, 0_u32).unwrap_or_default(), a10 => Decimal::from(2_i32) }) < (2_i32 / 400_i32)) {
            let mut b11 = cx.get(a0.id())?;
            match (match false { true => vec![(-7_i32), 1000000_i32, 5_i32], false => vec![i32::MAX, 10_i32, i32::MAX], _ => vec![i32::MAX, i32::MAX, i32::MIN] }).into_iter().filter(|c12| false).skip(flow_017(cx, &b11, (-40000_i32), &Some(vec![State::Done, State::Open, State::Done]))?).product::<i32>() {
                (400..404) => {
                    cx.close_page()?;
                }
                d13 => {
                    cx.message(a0.title.clone());
                }
            }
        }
    }
    Ok((if let (1_i64..) = 2_i64 { (Some(1_i32), vec![3_usize, 2_usize]) } else { b1.clone().char_indices().map(|(e14, a15)| a15.to_string()).into_iter().fold((Some(10_i32), vec![2_usize, 29_usize, 7_usize]), |b16, c17| b16.clone()) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_072(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: State, mut d3: Option<Option<i32>>) -> FlowResult<bool> {
    for a5 in ((-2_i64)..3_i64) {
        let mut b6 = (Decimal::from((0_i32 as i32)) - a0.price);
        match cx.commit(a0) {
            Ok(()) => {
                d3 = (match ((-2_i64)..=(-1_i64)).take_while(|c7| false).product::<i64>() { 0 => vec![vec![Some(1000000_i32)]], d8 => ({ let e9 = Some(c2); vec![vec![Some(i32::MIN), Some((-2_i32))], vec![Some(1_i32), Some((-1_i32))]] }) }).into_iter().flatten().nth(0_usize);
            }
            Err(FlowError::Invalid { entity: a10, .. }) => {
                let c12 = {
                    let b11;
                    if true { b11 = b6; } else { b11 = (if let (1_i32..) = DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default().second() { (Decimal::from(7_i32) * b1) } else { vec![b6].into_iter().sum::<Decimal>() }); }
                    b11
                };
            }
            Err(d13) => return Err(d13),
        }
    }
    let (d18, e19) = vec![b1, b1].into_iter().rev().find(|e14| false).into_iter().rev().take((7_usize + 3_usize)).fold((String::new(), c2), |(a15, b16), c17| (a15.clone(), c2).clamp((a15.clone(), b16), (a15.clone(), b16)));
    d3 = Some(Some((-40000_i32)));
    if let (-1_i64..=5_i64) = (b1 * flow_007(cx, Some((c2, (-40000_i32))))?) && (if let (..=0_i64) = a0.weight { vec![Some(Some((-2_i32))), d3, d3].into_iter().fold(false, |a20, b21| a20) } else { (if true { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or_default() }) {
        let mut c22 = vec![Decimal::ONE, Decimal::new(999_i64, 0_u32).unwrap_or_default(), Decimal::new(999_i64, 2_u32).unwrap_or_default()].into_iter().into_iter().step_by(7_usize).sum::<Decimal>();
    } else {
        let mut d23 = d3;
    }
    let mut e24 = cx.get(a0.id())?;
    Ok(true)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_073(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<String>, c2: &Date) -> FlowResult<(i32, Decimal)> {
    cx.show_home()?;
    for mut e4 in cx.retrieve(Task::filter(|d3| d3.is_urgent).order_by_descending(|t| t.price).limit(0))? {
        match (if let ((State::Done | State::Half), c7) = &vec![(*c2), (*c2), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()].into_iter().fold((State::Half, "aaa".to_string()), |a5, b6| a5.clone()) { Some(vec![true, true, true]) } else { (match State::Done { State::Open => Some(vec![true, false, true]), d8 => Some(vec![false]) }) }) {
            Some(_) => {
                for mut a10 in cx.retrieve(Task::filter(|e9| e9.due.is_some()).order_by_descending(|t| t.title).limit(2))? {
                    e4.effort %= vec![i32::MAX, 2_i32].first().cloned().into_iter().take(5_usize.clamp(0_usize, 400_usize)).into_iter().product::<i32>();
                    cx.commit(&mut a10)?;
                }
            }
            _ => {
                'l16: for b16 in vec![2_i32, 0_i32, (-1_i32)].into_iter().map(|b11| Some(b1.clone()).into_iter().take_while(|c12| true).collect::<Vec<_>>().into_iter().fold((*c2), |d13, e14| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())) {
                    cx.invalid(&e4, |o| o.due, format!("{}ß{}", Decimal::from(7_i32), c2));
                }
            }
        }
        b1 = b1.clone();
    }
    let c17 = b1.pop();
    b1 = b1.clone();
    let (_, _) = (c17.clone(), (*c2));
    let mut e19: Date = ({ let d18 = (*c2); DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }).min(flow_026(cx, 1000000_i32)?).date();
    Ok(((-1_i32), Decimal::from(1_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &Option<usize>, b1: &bool) -> FlowResult<Vec<bool>> {
    let mut c2 = (5_usize..=9_usize).into_iter().collect::<Vec<_>>();
    let e4 = ({ let d3 = (0_i64..=4_i64).skip((1_i64 as usize)).product::<i64>(); vec![vec![0_i32, 1_i32, 1_i32], vec![1000000_i32, 1_i32]] });
    for a10 in Some((*a0)).into_iter().fold(vec![true, true, (*b1)], |a5, b6| a5.clone()).into_iter().flat_map(|c7| (match false { false => vec![c2.clone(), c2.clone()], d8 => vec![c2.clone(), c2.clone(), c2.clone()] })).collect::<Vec<_>>() {
        let d13: bool = loop {
            let mut c12 = cx.today();
            break (if (*b1) { Ok(Some((*b1))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or(Some((*b1))).is_none();
        };
        let a15 = {
            let e14;
            if (*b1) { e14 = d13; } else { e14 = ("-17".to_owned() + &String::from("A\r\nB\n\n")).contains(""); }
            e14
        };
        {
            let mut b16 = 0_i32;
            while b16 < 0_i32 && ({ let c17 = e4.clone(); a15 }) {
                b16 += 1_i32;
                let (e19, a20) = (Some(29_i64), a15);
                for _ in &vec![(*b1), a15].max(vec![d13, a15]) {
                    cx.message(format!("{}{}{b1}", a15, b16));
                    cx.message(format!("x{}", "ß".to_owned()));
                    let (c22, d23) = (Some(Decimal::new(5_i64, 2_u32).unwrap_or_default()), a15);
                }
            }
        }
    }
    for e29 in Some(vec![Some(State::Open), Some(State::Half), Some(State::Open)]).into_iter().skip_while(|e24| (*b1)).map(|a25| a25.clone()).max_by_key(|b26| (*b1)).unwrap_or((match 10_i32 { 400 => vec![Some(State::Done), Some(State::Done)], c27 => vec![Some(State::Half), Some(State::Open), Some(State::Done)] })).into_iter().rev().step_by(40000_usize) {
        c2.push(1_usize);
    }
    c2 = c2.clone();
    Ok(vec![(*b1), (*b1), true])
}

/// Step by step.
#[nanoflow]
pub fn flow_075(cx: &mut Device, a0: &mut Obj<Task>, b1: (Vec<Decimal>, Vec<String>), c2: &i32, mut d3: bool) -> FlowResult<(Vec<bool>, bool)> {
    let e4 = cx.can_read(&*a0, |o| o.weight);
    {
        let mut a5 = 0_i32;
        while a5 < 3_i32 && d3 {
            a5 += 1_i32;
            cx.commit(a0)?;
        }
    }
    for d8 in vec![(*c2), (*c2)] {
        let mut e14: bool = (if Some(("x=1=2".to_string(), Decimal::new(5_i64, 3_u32).unwrap_or_default())).is_some_and(|e9| e4) { (match (if d3 { Ok(d8) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) }) { Ok(a10) => vec![Some(a10), Some(a10)], Err(FlowError::Invalid { .. }) => vec![Some(d8)], _ => vec![Some((*c2)), Some(d8), Some((*c2))] }) } else { ({ let b11 = (*c2); vec![Some((*c2)), Some(29_i32)] }) }).into_iter().flatten().any(|c12| (match d8 { (0..) => String::from("A\r\nB\n\n").contains(" "), (..=400_i32) if (e4 != d3) => d3, d13 => true }));
        let a15 = (*c2);
        e14 = e4;
    }
    match cx.commit(a0) {
        Ok(()) => {
            cx.message(format!(" of {}{{{}{:<5}", Some(d3).into_iter().step_by(1000000_usize).filter(|b16| true).fold("".to_string(), |c17, d18| String::new()), 3_i64, d3));
        }
        Err(FlowError::Invalid { entity: e19, .. }) => {
            let e24: i64 = loop {
                match a0.is_urgent.clamp(d3, vec![e4, e4].into_iter().any(|b21| e4)) {
                    false => {
                        let d23: String = ({ let c22 = State::Open; e19.clone() });
                    }
                    _ => {
                        cx.message((e19.clone() + &e19));
                    }
                }
                break ((if e4 { 1000000_i64 } else if e4 { 10_i64 } else { 0_i64 }) - flow_007(cx, Some((State::Open, 1000000_i32)))?);
            };
        }
        Err(a25) => return Err(a25),
    }
    cx.message(Some(Some(String::from("x=1=2"))).map_or_else(|| Some("-17".to_owned()).unwrap_or_default(), |b26| "aaa".to_string()));
    d3 = e4;
    let c27 = cx.can_read(&*a0, |o| o.price);
    if let Some(mut e29) = cx.first(Task::filter(|d28| (d28.state == State::Half)).limit(2))? {
        let a30: bool = false;
        let mut b31: bool = d3;
    }
    Ok((vec![e4], e4))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, a0: &Obj<Task>, b1: State, mut c2: Option<(DateTime, i32)>, d3: &i64) -> FlowResult<bool> {
    let mut b6 = cx.create(Task { title: (match "a".to_string().as_str() { "Ä" => "ab,b,,c".to_owned(), "aaa" => "a".to_owned(), _ => String::from("Ä") }), effort: a0.effort, price: (if let Some((e4, a5)) = &Some((Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), 3_usize)) && false { (*e4) } else { Decimal::new(5_i64, 2_u32).unwrap_or_default() }), is_urgent: (!true), seen: Some("a".to_string()).and(Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default())), ..Task::default() })?;
    match b1 {
        (State::Half | State::Open) => {
            let mut e9 = vec![c2].into_iter().fold(vec![vec![i32::MAX, 10_i32, i32::MIN]], |c7, d8| c7.clone()).into_iter().rev().rev().last().into_iter().flatten().skip((10_usize - 1_usize)).product::<i32>();
        }
        State::Open => {
            let a10 = c2.take();
        }
        _ => {
            let mut b11 = cx.get(b6.id())?;
        }
    }
    if let Some(mut d13) = cx.first(Task::filter(|c12| (!(c12.state == State::Open))).order_by(|t| t.price).limit(0))? {
        for a15 in &(if false { vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()] } else { vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()] }) {
            if Some(true).is_some() {
                cx.commit(&mut b6)?;
            } else {
                let mut e19: bool = (3_usize..4_usize).chain((if let Some((b16, c17)) = c2 && false { vec![7_usize, 1_usize, 0_usize] } else if false { vec![29_usize] } else { vec![2_usize, 1_usize] })).any(|d18| false);
            }
            'l23: for _ in Some(c2.into_iter().rev().filter(|a20| true).min()).into_iter().flat_map(|b21| vec![String::from("Ä"), "a".to_string()].to_vec()) {
                let a25 = flow_005(cx, Some(1_i32).into_iter().map(|d23| d23).skip(1_usize).max_by_key(|e24| (*d3)), vec![Decimal::ONE], (if true { b1 } else { State::Open }))?;
                let mut b26: State = b1;
                b6.effort = a0.effort;
            }
            'l32: for c32 in (match ({ let c27 = b1; "ß".to_string() }).as_str() { "ab,b,,c" => (if let Some((d28, e29)) = c2 { Some((*a15)) } else if let true = false { Some((*a15)) } else { Some((*a15)) }), _ => Some((*a15)) }).into_iter().take_while(|a30| false) {
                cx.commit(&mut d13)?;
                let mut d33 = Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default();
            }
        }
        for mut a35 in cx.retrieve(Task::filter(|e34| ((e34.weight >= (*d3)) && (e34.state == State::Half))).order_by_descending(|t| t.effort).limit(3))? {
            let mut b36 = cx.create(Task { effort: 29_i32, price: Decimal::from(400_i64), is_urgent: true, due: Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), ..Task::default() })?;
            String::new().split("-17").map(|c37| c37.to_string()).for_each(|d38| { let _ = d38.clone(); });
        }
    }
    c2 = Some((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), 1_i32));
    c2 = Some((DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), 1_i32));
    let e39 = cx.can_read(&b6, |o| o.state);
    let (_, a40) = (b1, Some(400_i32));
    Ok(e39)
}

/// Step by step.
#[nanoflow]
pub fn flow_077(cx: &mut Device, a0: &State) -> FlowResult<Decimal> {
    match (*a0) {
        (State::Half | State::Done) => {
            let mut c12: State = ({ let b1 = (*a0); (if false { Ok(Some((*a0))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }) }).unwrap_or_else(|c2| ({ let d3 = (-40000_i32); Some((*a0)) })).into_iter().rev().take_while(|e4| (1_i32..=6_i32).find(|a5| false).is_some()).fold((if (match (*a0) { State::Open => false, (State::Half | State::Open) => true, b6 => true }) { (*a0) } else { (match Some(10_usize) { Some(c7) => (*a0), Some(d8 @ (2_usize..=8_usize)) => (*a0), e9 => (*a0) }) }), |a10, b11| (*a0));
        }
        d13 => {
            let mut e14 = d13;
        }
    }
    let a15 = (*a0);
    let mut b16 = a15;
    if false {
        if (if false { (match (if true { Ok(3_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }) { Ok(c17) => true, Err(FlowError::Offline) => true, _ => true }) } else { vec![(i32::MIN, 0_usize), (0_i32, 5_usize), (10_i32, 0_usize)].into_iter().step_by(1_usize).skip_while(|d18| true).all(|(e19, a20)| true) }) {
            b16 = ({ let b21 = a15; a15 });
            return Ok(Decimal::new(25_i64, 29_u32).unwrap_or_default());
        }
        if ({ let c22 = b16; (if false { Ok(true) } else { Err(FlowError::Offline) }) }).unwrap_or(vec![(*a0), b16, (*a0)].into_iter().all(|d23| false)) {
            for c27 in (if let (State::Done | State::Half) = a15 { vec![vec![b16, b16, b16], vec![a15, b16], vec![a15, (*a0)]] } else { vec![vec![a15, (*a0)], vec![(*a0), State::Half]] }).into_iter().flatten().fold(vec![(*a0)], |e24, a25| e24.clone()).into_iter().into_iter() {
                let mut d28 = (-1_i64);
                let e29 = c27;
            }
            let a30: Vec<Option<Decimal>> = vec![Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()), Some(Decimal::from(400_i64)), Some(Decimal::from(1000000_i64))];
        } else {
            let b31: State = a15;
            (0_i32..=4_i32).filter(|c32| true).skip(29_usize).for_each(|d33| { let _ = true; });
        }
    } else {
        let mut e34 = State::Done;
    }
    let a35 = a15;
    let b36: State = b16;
    cx.log(Level::Warning, format!("{}}}{}", "A\r\nB\n\n".to_owned(), 400_i64));
    Ok(Decimal::from((-1_i64)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_078(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, c2: &bool) -> FlowResult<usize> {
    let mut d3 = (*c2);
    let mut c7: State = Some(d3).into_iter().filter(|e4| d3).map(|a5| (*c2)).find_map(|b6| Some(State::Done)).as_ref().cloned().unwrap_or_else(|| State::Open);
    let mut d8: State = c7;
    let ((e19, a20), (b21, c22)) = Some((-2_i64)).into_iter().filter(|e9| d3).take_while(|a10| (*c2)).max().into_iter().fold(Some(0_i64).into_iter().skip_while(|b11| (*c2)).fold(((b1.clone(), 29_i64), ((-7_i32), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())), |c12, d13| c12.clone()), |((e14, a15), (b16, c17)), d18| ((e14.clone(), a15), (1_i32, c17)));
    'l25: for a25 in vec![Some(d8), Some(d8), Some(d8)].into_iter().flatten().filter(|d23| (*c2)) {
        if (*c2) {
            {
                let mut b26 = 0_i32;
                while b26 < 2_i32 && d3 {
                    b26 += 1_i32;
                    let mut d28 = cx.create(Task { title: (e19.clone() + &b1), state: c7, effort: (7_i32 as i32), due: "日本語".parse::<Date>().ok(), seen: Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), ..Task::default() })?;
                }
            }
        } else {
            let Some(d38) = (match d8 { State::Done => Some(b1.clone()), State::Done if d3 => Some(b1.clone()), e29 => Some(b1.clone()) }).into_iter().map(|a30| (match (Some(b1.clone()), e19.clone()) { (Some(b31), c32) if d3 => c22, (d33, e34) if (*c2) => c22, (a35, b36) => c22 })).take(({ let (c37, _) = (d3, c22); 29_usize })).last() else {
                return cx.fail("given-up", a0.title.clone());
            };
            let mut b41: usize = vec![vec![b21, b21], vec![b21, b21, b21], vec![(-40000_i32)]].into_iter().find_map(|e39| Some(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()))).into_iter().skip(29_usize).take_while(|a40| d3).count();
        }
        b1 = e19.clone();
    }
    cx.refresh(a0)?;
    b1.push_str(&e19);
    let c42: Option<Date> = Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default());
    Ok(3_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_079(cx: &mut Device, a0: Vec<Decimal>, b1: bool, mut c2: Vec<Option<i64>>) -> FlowResult {
    cx.message(format!(": {:ß<1}{}{}", Some(5_i32).unwrap_or_default(), 3_usize, (match Some(1_usize) { Some((1_usize | 3_usize)) => (-2_i64), Some(d3) if b1 => 3_i64, e4 => 400_i64 })));
    'l7: for _ in vec![(-1_i64)].to_vec().into_iter().step_by(10_usize).nth(4_usize).into_iter().filter_map(|a5| Some(String::from("ab,b,,c"))).rev().rev() {
        let mut d13 = (match State::Open { State::Open if (b1 || b1) => ({ let _ = "".to_owned(); vec![a0.clone(), a0.clone()] }), State::Open => (if b1 { Ok(vec![a0.clone(), a0.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_owned() })) }).unwrap_or_default(), c7 => vec![vec![Decimal::ONE], a0.clone(), a0.clone()] }).into_iter().fold(false, |d8, e9| vec![d8].into_iter().flat_map(|a10| Some(a0.clone()).into_iter().collect::<Vec<_>>()).map(|b11| a0.clone()).all(|c12| b1));
        if vec![d13, d13].into_iter().zip(vec![DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()].into_iter()).map(|(e14, a15)| d13).fold(vec![c2.clone(), c2.clone(), c2.clone()], |b16, c17| b16.clone()).into_iter().into_iter().all(|d18| (match d13 { true => d13, e19 => e19 })) {
            let _ = 0_i64;
        } else {
            let mut a20 = c2.clone();
            if false {
                d13 = cx.is_online();
                let mut b21 = c2.clone();
            }
        }
        let b26 = (vec![3_i64, 1_i64] >= vec![vec![1000000_i32]].into_iter().fold(Some(b1).into_iter().fold(vec![1_i64], |c22, d23| c22.clone()), |e24, a25| (if d13 { Ok(e24.clone()) } else { Err(FlowError::Offline) }).unwrap_or(e24.clone())));
    }
    let c27 = (a0.clone(), b1);
    cx.message(format!("{{{b1}{:*^12.5}", String::from("-17")));
    let mut d28: bool = b1;
    cx.log(Level::Info, format!("}}{d28}: {}", 400_i32));
    c2.sort();
    c2.insert(0_usize, Some(400_i64));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_080(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<Decimal>>, mut c2: Vec<usize>) -> FlowResult<Vec<i64>> {
    let mut e4: Vec<Option<Decimal>> = b1.iter().map(|d3| (if (Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) < Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) { (*d3) } else if true { (*d3) } else { (*d3) })).collect::<Vec<_>>();
    'l6: for b6 in vec![b1.clone(), e4.clone(), vec![Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default())]] {
        if let false = (match (if true { Ok(Decimal::new(5_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) }) { Ok(c7) => vec![c2.clone(), c2.clone()], Err(FlowError::Failed { code: d8, .. }) => vec![c2.clone(), c2.clone()], _ => vec![c2.clone()] }).into_iter().enumerate().map(|e9| c2.clone()).filter(|a10| (!true)).any(|b11| vec![e4.clone(), b6.clone(), b1.clone()].into_iter().rev().any(|c12| true)) && (Some(false) <= Some(false)) {
            for _ in &vec![b6.clone(), b6.clone(), b1.clone()].min(vec![b1.clone(), b1.clone()]) {
                let mut d18: Vec<usize> = (if let (e14, a15) = (if true { Ok((" \t x\n".to_owned(), String::new())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }).unwrap_or(("a".to_owned(), "aaa".to_string())) && (a0.price == (1000000_i32 as i64)) { (match (10_i64 % 7_i64) { (400..) => c2.clone(), b16 @ (..=1) if cx.is_online() => c2.clone(), c17 => c2.clone() }) } else if (if true { false } else { false }) { Some(7_usize).into_iter().collect::<Vec<_>>() } else { c2.iter().copied().collect::<Vec<_>>() });
                cx.commit(a0)?;
            }
            cx.commit(a0)?;
        } else {
            let (e24, a25) = (if let State::Open = State::Half { Some(vec![400_i64]) } else if let true = true && false { Some(vec![(-1_i64), 1000000_i64, 0_i64]) } else { Some(vec![1_i64, (-2_i64), (-40000_i64)]) }).into_iter().enumerate().map(|e19| vec![7_i64, (-1_i64), 7_i64]).map(|a20| a20.clone()).fold((b1.clone(), 2_usize), |(b21, c22), d23| (b1.clone(), 0_usize));
        }
        c2.retain(|b26| false);
    }
    a0.weight *= i64::MIN;
    if let Some(mut d28) = cx.first(Task::filter(|c27| c27.title.contains("")).order_by(|t| t.due).limit(4))? {
        c2 = c2.clone();
        cx.commit(a0)?;
    }
    e4 = e4.clone();
    cx.rollback(a0)?;
    Ok(vec![1000000_i64])
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
                    for d8 in vec![3_usize, 2_usize, 1_usize].into_iter().zip(Some(vec![State::Half]).unwrap_or(vec![State::Half, State::Open])).map(|b6| 0_usize).chain(Some(vec![1000000_usize, 0_usize]).unwrap_or_else(|| vec![0_usize, 7_usize])) {
                        let e9 = (if cx.is_online() { (Some(State::Done), vec![1000000_usize, d8]) } else { (Some(State::Done), vec![2_usize]).clamp((Some(State::Half), vec![d8]), (Some(State::Half), vec![d8]).to_owned()) });
                    }
                }
            }
        }
    }
    let c12 = {
        let a10;
        if ((-1_i32) * 10_i32).is_negative() { a10 = (-7_i32); } else { a10 = (match Some(Some(true)) { Some(None) => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), b11 => Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default() }).year(); }
        a10
    };
    match &(if true { Some(vec!["İstanbul".to_string(), "A\r\nB\n\n".to_owned()]) } else { Some(vec!["x=1=2".to_string()]) }) {
        Some(d13) => {
            let d18: Vec<String> = ({ let e14 = (if true { Ok(d13.clone()) } else { Err(FlowError::Offline) }).unwrap_or(d13.clone()); vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()].into_iter().take_while(|a15| false).fold((if true { Ok(e14.clone()) } else { Err(FlowError::Offline) }), |b16, c17| (if false { Ok(vec![" \t x\n".to_string(), "A\r\nB\n\n".to_string(), "A\r\nB\n\n".to_string()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("-17") })) })).unwrap_or(d13.clone()) });
        }
        e19 => {
            let mut a20: Vec<(i64, bool)> = vec![(1000000_i64, true), (3_i64, true)];
        }
    }
    ((-1_i32)..(-1_i32)).rev().take(0_usize).for_each(|b21| { let _ = String::from(" \t x\n"); });
    let c22: Vec<(DateTime, Decimal)> = vec![(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), Decimal::from(5_i32))];
    let _ = c12;
    let d23: Vec<(DateTime, Decimal)> = a0.clone();
    Ok(vec![Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())])
}

/// Step by step.
#[nanoflow]
pub fn flow_082(cx: &mut Device, a0: &mut Obj<Task>, b1: &(String, (i32, String)), mut c2: (i64, String)) -> FlowResult<((String, usize), (String, Date))> {
    c2 = c2.clone();
    let mut c12 = ("ß".trim_end_matches(&"İstanbul".to_string()).to_string(), Some(b1.clone()).into_iter().filter(|(d3, (e4, a5))| false).map(|(b6, (c7, d8))| b1.clone()).fold(((-2_i32), String::new()), |(e9, a10), b11| (e9, a10.clone())));
    c12 = (flow_029(cx, 400_i32, ("aaa".to_owned(), true))?, Some((10_i32, "aaa".to_string())).unwrap_or((3_i32, "İstanbul".to_string())));
    match (match vec![true, false].into_iter().rev().map(|d13| d13).fold(("aaa".to_owned(), (400_i32, "".to_string())), |e14, a15| e14.clone()) { (b16, (c17, d18)) => b1.clone().clamp(c12.clone(), c12.clone()), e19 => (if true { e19.clone() } else { c12.clone() }) }) {
        (_, (a20, b21)) if true => {
            cx.commit(a0)?;
        }
        (c22, (d23, e24)) => {
            if true {
                for _ in ((-3_i32)..(-2_i32)) {
                    cx.invalid(&*a0, |o| o.due, ({ let b26 = 400_i64; c22.clone() }));
                    let c27 = cx.can_read(&*a0, |o| o.effort);
                }
            } else {
                cx.message(e24.clone().split("").map(|d28| d28.to_string()).skip_while(|e29| false).take_while(|a30| false).collect::<String>().lines().map(|b31| b31.to_string()).collect::<String>());
                {
                    let mut c32 = 0_i32;
                    while c32 < 0_i32 && false {
                        c32 += 1_i32;
                        cx.refresh(a0)?;
                        cx.commit(a0)?;
                    }
                }
            }
        }
        (e34, (a35, b36)) => {
            if Some(Some(Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()))).unwrap_or(Some(Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()))).is_none() {
                a0.price /= 2_i64;
                'l38: for _ in ((-2_i32)..=(-1_i32)).collect::<Vec<_>>() {
                    cx.commit_all(a0)?;
                }
            }
        }
    }
    match (match (String::from("ab,b,,c"), (29_i32, "İstanbul".to_owned())) { (_, (d38, e39)) => (if false { Ok((e39.clone(), (d38, e39.clone()))) } else { Err((FlowError::Failed { code: "early".to_string(), text: e39.clone() })) }), (a40, (b41, c42)) => (if true { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: c42.clone() })) }), (d43, (e44, a45)) => (if false { Ok((a45.clone(), (i32::MAX, d43.clone()))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a45.clone() })) }) }).unwrap_or_else(|b46| b1.clone()) {
        (c47, (d48, e49)) if false => {
            let a50 = vec![vec![d48, d48, d48], vec![d48]];
        }
        (b51, (_, c52)) => {
            cx.invalid(&*a0, |o| o.effort, c52.clone());
        }
    }
    let mut d53 = Some(vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]);
    cx.commit(a0)?;
    cx.invalid(&*a0, |o| o.weight, String::from("\"{}\\"));
    Ok(((String::new(), 29_usize), ("aaa".to_owned(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())))
}

/// Step by step.
#[nanoflow]
pub fn flow_083(cx: &mut Device, a0: (i64, Vec<State>), b1: &Vec<Vec<Decimal>>) -> FlowResult<usize> {
    let (c2, d3) = (Decimal::new((-35_i64), 29_u32).unwrap_or_default(), (-2_i32));
    let mut c7 = (match "".replacen("日本語", "Ä", 3_usize).as_str() { "a" => vec![c2, Decimal::ZERO].into_iter().fold(((-7_i64), vec![State::Open, State::Open, State::Open]), |(e4, a5), b6| a0.clone()), "Ä" => a0.clone(), _ => a0.to_owned() });
    let mut c17 = ({ let d8 = Decimal::from(5_i32); Some(a0.clone()) }).into_iter().filter_map(|e9| Some(e9.clone())).filter(|(a10, b11)| (Some((*a10)).is_none_or(|c12| false) || Some(1_usize).map_or_else(|| false, |d13| false))).fold((400_i64, vec![State::Half]), |(e14, a15), b16| (if String::from("Ä").eq_ignore_ascii_case("x=1=2") { b16.clone() } else { b16.clone().max(c7.clone()) }));
    let mut a25: (i64, Vec<State>) = (if false { Some(d3) } else if true { Some(29_i32) } else { Some(d3) }).into_iter().take_while(|d18| (2_i32..4_i32).all(|e19| true)).min_by_key(|a20| vec![c2, c2, c2].into_iter().skip_while(|b21| true).sum::<Decimal>()).into_iter().fold(((-40000_i64), vec![State::Half, State::Done, State::Half]), |(c22, d23), e24| Some(a0.clone()).unwrap_or((c22, d23.clone())));
    Ok(1_usize)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_084(cx: &mut Device, a0: &mut Obj<Task>, b1: State) -> FlowResult<Vec<DateTime>> {
    let c2 = flow_011(cx, a0, vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], (match b1 { State::Open if true => vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], State::Done => vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], _ => vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()] }))?;
    let a5 = Some(vec![c2.clone()].into_iter().collect::<Vec<_>>()).into_iter().flatten().map(|d3| c2.clone()).into_iter().all(|e4| a0.is_urgent);
    let mut c7 = (match (String::new() + " ").as_str() { "Ä" => Some(((-1_i32)..5_i32).take(3_usize).max()), "aaa" => (if a5 { Ok(Some(Some(29_i32))) } else { Err(FlowError::Offline) }).unwrap_or_default(), _ => Some(vec![a5, a5]).to_owned().into_iter().flatten().find_map(|b6| Some(Some((-40000_i32)))) });
    match 1_i32.signum() {
        (400_i32..=406_i32) => {
            'l9: for e9 in &(if a5 { Ok(vec![c2.clone(), c2.clone()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).unwrap_or_default() {
                let Some(a10) = (if a5 { Some(b1) } else { None }) else {
                    break;
                };
                match a10 {
                    State::Half => {
                        let mut b11 = cx.get(a0.as_ref())?;
                    }
                    (State::Done | State::Half) => {
                        cx.invalid(&*a0, |o| o.weight, (if let c12 @ (..=5_usize) = 1_usize { "".to_owned() } else if let (_, d13) = (vec![String::from(" "), "".to_owned()], 5_usize) { "A\r\nB\n\n".to_string() } else { "aaa".to_owned() }));
                    }
                    e14 => {
                        let mut a15 = cx.get(a0.as_ref())?;
                    }
                }
            }
        }
        b16 => {
            let c17 = c7.take();
        }
    }
    Ok(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()].min((if let None = &c7 { vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()] })))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_085(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Vec<i32>>, c2: &i64) -> FlowResult<Vec<i64>> {
    let d3: i64 = ((-2_i64)..4_i64).product::<i64>();
    for a5 in vec![d3, d3, 10_i64].min(vec![d3, d3, d3]).into_iter().chain(Some(d3).into_iter()).into_iter() {
        let mut b6: Vec<Vec<DateTime>> = vec![vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()]];
        for d13 in (match vec![3_usize].into_iter().fold((*c2), |c7, d8| c7) { (-1..3) => Some(Some(b6.clone())).unwrap_or_else(|| Some(b6.clone())), e9 @ (0_i64..) => (if true { Ok(b6.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_owned() })) }).ok(), a10 => (match a5 { (-7_i64..) if true => Some(b6.clone()), b11 => Some(b6.clone()) }) }).into_iter() {
            {
                let mut e14 = 0_i32;
                while e14 < 0_i32 && (match (-7_i32) { (-7..) => true, (400..=406) => false, a15 => false }) {
                    e14 += 1_i32;
                    let mut e19 = Some(vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default()]).and_then(|c17| Some(false)).map_or(vec![vec![String::from("-17"), " ".to_string(), "a".to_owned()]], |d18| vec![vec!["x=1=2".to_owned(), "x=1=2".to_string()], vec![String::from(" "), "aaa".to_string()], vec!["aaa".to_string(), "Ä".to_string(), String::from("-17")]]).into_iter().flatten().collect::<Vec<_>>();
                }
            }
        }
    }
    for mut b21 in cx.retrieve(Task::filter(|a20| ((a20.price < Decimal::new(999_i64, 0_u32).unwrap_or_default()) || ((a20.effort >= 3_i32) && (a20.state == State::Done)))).limit(2))? {
        let (d28, e29) = Some((*c2)).into_iter().into_iter().min().into_iter().map(|c22| DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default().milliseconds_until(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())).fold(Some(vec![Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), Decimal::new(25_i64, 1_u32).unwrap_or_default()]).into_iter().fold((d3, Some((*c2))), |(d23, e24), a25| (400_i64, e24)), |b26, c27| ((*c2), Some(1_i64)));
        {
            let mut b31 = cx.retrieve(Task::filter(|a30| (a30.price < Decimal::new(12345_i64, 1_u32).unwrap_or_default())).limit(1))?;
            for c32 in b31.iter_mut() {
                c32.effort = (-40000_i32);
            }
            cx.commit_all(&mut b31)?;
        }
    }
    let d33 = cx.can_read(&*a0, |o| o.seen);
    Ok(vec![(*c2)])
}

/// Step by step.
#[nanoflow]
pub fn flow_086(cx: &mut Device, a0: Option<Decimal>) -> FlowResult<Option<i32>> {
    {
        let mut b1 = 0_i32;
        while b1 < 3_i32 && (State::Open >= State::Half) {
            b1 += 1_i32;
            match b1 {
                (..=1_i32) => {
                    if (if false { (if true { Ok(true) } else { Err(FlowError::Offline) }) } else if true { (if true { Ok(false) } else { Err(FlowError::Offline) }) } else { (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }) }).unwrap_or((Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default() == Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())) {
                        let mut d3: Option<Decimal> = a0.as_ref().cloned();
                        d3 = ((-2_i32)..=(-2_i32)).find_map(|e4| d3);
                    } else {
                        cx.message((if false.max(true) { Some("ab,b,,c".to_owned()).unwrap_or_default() } else if false { String::from(" ") } else { "Ä".to_string() }));
                    }
                }
                (-1_i32 | 1_i32) => {
                    let mut a15: Option<Decimal> = (match (if let Some(a5) = Some(Decimal::from((-7_i32))) { Some(a0).into_iter().find_map(|b6| Some("x=1=2".to_owned())) } else { Some("İstanbul".to_owned()).into_iter().rev().map(|c7| c7.clone()).last() }) { Some(d8) => Decimal::new(5_i64, 29_u32), e9 => Some(vec![Some(b1), Some((-1_i32)), Some(b1)]).into_iter().flatten().map(|a10| a10).find_map(|b11| vec![(b1, b1)].into_iter().skip(1_usize).fold(a0, |c12, (d13, e14)| a0)) });
                }
                b16 => {
                    let Some(c17) = Some(a0) else {
                        return Err(FlowError::Offline);
                    };
                }
            }
            'l19: for _ in &vec![b1, b1, b1].to_vec() {
                if let None = (if ({ let e19 = i64::MIN; true }) { a0.xor(a0) } else { a0 }) {
                    let mut c22: i32 = (match (if true { Ok(2_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }) { Ok(a20) => b1, Err(FlowError::Failed { code: b21, .. }) => b1, _ => b1 });
                }
                let d23 = b1;
                let e24 = 2_i64;
            }
        }
    }
    let a25 = a0;
    let b26 = a25;
    let (_, c27) = (7_i64, b26);
    let mut d28: Option<Decimal> = Some(Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default());
    let e29 = d28;
    let mut a30 = vec![3_i64, i64::MIN];
    Ok(Some((-1_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_087(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    for c2 in &(match a0 { (400_i32 | 402_i32) if true => vec![(3_usize, a0), (29_usize, a0)], (-7..) => vec![(1000000_usize, a0), (1_usize, a0), (40000_usize, a0)], _ => vec![(1_usize, a0)] }) {
        for (e4, a5) in (if (false || false) { ({ let _ = a0; vec![(*c2), (*c2), (*c2)] }) } else { (if true { Ok(vec![(*c2), (*c2)]) } else { Err(FlowError::Offline) }).unwrap_or(vec![(*c2), (7_usize, a0)]) }).into_iter() {
            match a0 {
                b6 @ (..=400_i32) => {
                    let ((_, d18), e19) = (match (*c2).min((*c2)) { (5_usize, c7 @ (400..)) if Some(vec![true, false]).is_none_or(|d8| true) => Some(b6).map_or(((*c2), vec![c7]), |e9| ((*c2), vec![c7, a5])), (a10, 0) if Some(b6).into_iter().skip(e4).fold(true, |b11, c12| b11) => (match a0 { d13 @ (400_i32..) if true => ((*c2), vec![a0, a5]), e14 => ((*c2), vec![a0, e14]) }), (a15, b16) => ({ let c17 = b6; ((*c2), vec![b6, b6, b6]) }) });
                }
                _ => {
                    cx.log(Level::Warning, String::from(" "));
                }
            }
            cx.message(format!("{}", i64::MAX));
            let mut a20 = vec![Decimal::from((-1_i64)), Decimal::ONE, Decimal::new((-35_i64), 28_u32).unwrap_or_default()];
        }
        cx.log(Level::Warning, format!("ß{a0}{}ß{a0:5}", 5_i64));
    }
    let (b21, c22) = (0_i32, a0);
    let _ = flow_021(cx, vec![2_usize], &0_usize, vec![State::Half, State::Half])?;
    cx.log(Level::Info, format!("x{b21:12}{{{}", "aaa".to_owned()));
    let mut d23 = c22;
    let e24 = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default();
    let (a25, b26) = (d23, e24);
    cx.log(Level::Info, "aaa".to_owned());
    Ok(a0)
}

/// Step by step.
#[nanoflow]
pub fn flow_088(cx: &mut Device, mut a0: Option<String>, b1: bool, c2: &Vec<Date>) -> FlowResult<Vec<Vec<i64>>> {
    a0 = (match a0.clone() { Some(d3) => Some(State::Half), Some(e4) if true => Some(State::Done), a5 => Some(State::Done) }).into_iter().skip_while(|b6| (if true { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) }).is_err()).collect::<Vec<_>>().into_iter().zip(Some(b1).into_iter().skip_while(|c7| (*c7)).fold("İstanbul".to_string(), |d8, e9| d8.clone()).char_indices().map(|(a10, b11)| b11.to_string())).map(|(c12, d13)| c12).fold(a0.clone(), |e14, a15| a0.clone());
    let b16: bool = cx.is_online();
    if b16 {
        cx.message(String::new());
    } else {
        a0 = vec![" ".to_string(), "ab,b,,c".to_string()].into_iter().skip_while(|c17| (vec![c2.clone(), c2.clone()].into_iter().fold(b16, |d18, e19| d18) || " ".starts_with(c17))).max();
    }
    return Ok(vec![vec![5_i64, 1_i64]].max(vec![vec![i64::MIN, 400_i64], vec![3_i64], vec![(-2_i64), (-1_i64)]]));
}

/// Step by step.
#[nanoflow]
pub fn flow_089(cx: &mut Device, a0: usize, b1: &String) -> FlowResult<Vec<Vec<i32>>> {
    let mut c2 = (if true { Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) } else { None });
    let Some((e4, a5)) = (if true { vec![(String::new(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), (b1.clone(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default())].into_iter().nth(4_usize) } else { (if false { Ok(Some((b1.clone(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }).unwrap_or_else(|d3| Some((b1.clone(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()))) }) else {
        return cx.fail("given-up", (b1.clone() + "İstanbul"));
    };
    let mut d8: String = vec![e4.clone(), b1.clone(), e4.clone()].join(&b1.clone().chars().map(|b6| b6.to_string()).map(|c7| c7.clone()).collect::<Vec<_>>().into_iter().collect::<String>());
    d8.clear();
    Ok(Some(Some(vec![1000000_i32, (-7_i32), 1_i32])).into_iter().rev().collect::<Vec<_>>().into_iter().flatten().take_while(|e9| Some(5_i64).into_iter().rev().all(|a10| false)).collect::<Vec<_>>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_090(cx: &mut Device, a0: &mut Obj<Task>, mut b1: usize, c2: &bool) -> FlowResult<(Vec<i32>, (bool, String))> {
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.due.is_none() && (d3.price < Decimal::ONE))).order_by_descending(|t| t.price).limit(0))? {
        let mut a5: i64 = vec![2_i64, 29_i64].clamp(vec![7_i64, 1_i64], vec![(-2_i64), 5_i64, 1_i64]).into_iter().sum::<i64>().min(2_i64);
        for b11 in Some(vec![Decimal::new(999_i64, 28_u32).unwrap_or_default(), Decimal::from((-7_i32))]).into_iter().skip_while(|b6| (*c2)).map(|c7| c7.clone()).fold((if (*c2) { Ok(vec![(*c2), (*c2)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_string() })) }), |d8, e9| (if (*c2) { Ok(vec![(*c2), (*c2), (*c2)]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) })).unwrap_or_default() {
            let mut c12 = DateTime::from_milliseconds(137634567_i64).unwrap_or_default();
            let mut e14 = (match 1_i64 { (..=3_i64) if b11 => 7_usize, 400_i64 => 2_usize, d13 => b1 });
        }
    }
    {
        let mut a15 = 0_i32;
        'l18: while a15 < 4_i32 && Some(Decimal::from(i32::MAX)).map_or(false, |b16| (*c2)) {
            a15 += 1_i32;
            match cx.commit(a0) {
                Ok(()) => {
                    let e19 = Some((String::from(" "), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())).as_ref().cloned().map_or((if (*c2) { vec![Some(a15), Some(a15)] } else { vec![Some(a15), Some(a15), Some(a15)] }).max(vec![Some(a15)]), |d18| vec![Some(1_i32)].max((if (*c2) { vec![Some(a15), Some(a15)] } else { vec![Some(a15)] })));
                }
                Err(FlowError::Invalid { entity: a20, .. }) => {
                    let c22: usize = loop {
                        b1 = 3_usize;
                        break b1;
                    };
                }
                Err(d23) => return Err(d23),
            }
            let Some(a25) = ({ let e24 = State::Half.clamp(State::Half, State::Done); Some((*c2)) }) else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() }));
            };
        }
    }
    let b26 = b1;
    b1 *= b26;
    cx.commit(a0)?;
    let d28 = cx.count(Task::filter(|c27| c27.is_urgent).order_by_descending(|t| t.due).limit(1))?;
    let e29 = cx.count(Task::all().limit(1))?;
    Ok((vec![i32::MIN], (true, "aaa".to_owned())))
}

/// Step by step.
#[nanoflow]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Option<State>>, c2: String, d3: &Decimal) -> FlowResult<usize> {
    b1.sort_by(|e4, a5| e4.cmp(a5).then(a5.cmp(e4)));
    if let 400_i32 = (if false { (-2_i32) } else { (if true { Ok(29_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or_else(|b6| 5_i32) }) && a0.is_urgent {
        b1 = b1.iter().copied().take_while(|c7| ((-3_i64)..=(-2_i64)).skip(1_usize).step_by(0_usize).product::<i64>().is_negative()).collect::<Vec<_>>();
        let (d13, e14) = ((-3_i64)..=3_i64).into_iter().rev().fold((Some(29_i32), c2.clone()), |(d8, e9), a10| (d8, c2.clone())).max(vec![(*d3), (*d3)].into_iter().fold((Some(3_i32), c2.clone()), |b11, c12| b11.clone()));
    }
    if vec![b1.clone(), b1.clone()].into_iter().fold(Some(vec![c2.clone(), c2.clone(), c2.clone()]).into_iter().all(|a15| true), |b16, c17| b16) {
        if (match vec![b1.clone()].into_iter().fold(true, |d18, e19| d18) { true if (if true { false } else { false }) => ({ let a20 = "ab,b,,c".to_owned(); false }), b21 => a0.is_urgent }) {
            if let Some(mut d23) = cx.first(Task::filter(|c22| (c22.effort >= 1_i32)).order_by(|t| t.effort).limit(0))? {
                let e24 = cx.can_read(&d23, |o| o.effort);
                cx.commit(&mut d23)?;
            }
        }
    }
    b1 = b1.clone();
    let a25 = b1.swap_remove(29_usize);
    let mut b26: String = flow_029(cx, 400_i32, (c2.clone(), false))?;
    for d28 in vec![b26.clone()] {
        for a30 in vec![3_i64, 0_i64] {
            cx.show_home()?;
            let mut d33 = (((if false { c2.clone() } else if true { b26.clone() } else if true { c2.clone() } else { b26.clone() }) + &c2) + &Some(vec![true]).unwrap_or_default().into_iter().step_by(flow_004(cx, 400_usize)?).fold((d28.clone() + &d28), |b31, c32| d28.clone()));
        }
        for a35 in cx.retrieve(Task::filter(|e34| e34.title.ends_with("")).order_by_descending(|t| t.title).limit(0))? {
            cx.delete(a35)?;
        }
        if let Some(mut c37) = cx.first(Task::filter(|b36| (b36.price != (*d3))).limit(3))? {
            let d38: Vec<Option<State>> = b1.clone();
            let mut e39: String = d28.clone();
        }
    }
    let mut a40 = "x=1=2".to_owned();
    Ok(10_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: i64, b1: &String, c2: (Vec<i32>, Vec<Decimal>)) -> FlowResult<Vec<Vec<bool>>> {
    if true {
        match (if false { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }).unwrap_or_else(|d3| 5_i64) {
            1 => {
                cx.message(b1.clone());
            }
            (-7..) => {
                {
                    let mut e4 = 0_i32;
                    'l6: while e4 < 0_i32 && (if true { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }).is_ok() {
                        e4 += 1_i32;
                        let mut b6: String = flow_029(cx, Some(5_i32).unwrap_or_default(), Some((b1.clone(), false)).unwrap_or_else(|| (b1.clone(), true)))?;
                    }
                }
            }
            c7 => {
                match 2_i64 {
                    (-7..=-1) => {
                        let mut d8 = c2.clone();
                    }
                    e9 => {
                        let (a10, b11) = (e9, e9);
                    }
                }
            }
        }
    }
    let Some(c12) = Some(b1.clone()) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: (b1.clone() + b1) }));
    };
    let mut e14 = (29_i32 % Some(7_i32).map_or_else(|| Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |d13| Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()).month());
    if ((Decimal::ONE >= a0) && true) {
        {
            let mut a15 = 0_i32;
            while a15 < 2_i32 && false {
                a15 += 1_i32;
                let mut c17 = a15;
                return Err((FlowError::Failed { code: "late".to_string(), text: Some(b1.clone()).into_iter().map(|d18| c12.clone()).fold(c12.clone(), |e19, a20| a20.clone()) }));
            }
        }
        {
            let mut b21 = 0_i32;
            while b21 < 3_i32 && vec![(String::new(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())].into_iter().map(|(c22, d23)| (c12.clone(), d23)).into_iter().fold(true, |e24, a25| e24) {
                b21 += 1_i32;
                cx.log(Level::Info, format!(" of {}", ({ let (c27, d28) = (i32::MIN, a0); 1_usize })));
            }
        }
    } else {
        e14 -= c12.parse::<usize>().ok().map_or(e14, |e29| e14);
    }
    let _ = (Some(b1.clone()).map_or_else(|| a0, |a30| a0) * a0.clamp(i64::MAX, (-2_i64)));
    Ok(vec![(a0, e14)].into_iter().fold((if false { Ok(vec![vec![true, false, true]]) } else { Err(FlowError::Offline) }), |b31, (c32, d33)| (if false { Ok(vec![vec![true, true], vec![false], vec![true, true]]) } else { Err((FlowError::Failed { code: "late".to_string(), text: c12.clone() })) })).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_093(cx: &mut Device, mut a0: i64) -> FlowResult<i32> {
    let c2 = ({ let _ = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().days().min((match a0 { (3..) => a0, b1 @ (-7_i64..) => a0, _ => a0 })); flow_007(cx, Some((State::Half, (-1_i32))))? });
    let d3 = (if let 0_i64 = c2 && false { Some(a0) } else { Some(c2) }).unwrap_or_default().saturating_add((c2 % i64::from(true)));
    let mut d8 = (match Some(vec![5_i32]) { Some(_) => vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()].into_iter().map(|e4| e4).fold((if true { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("A\r\nB\n\n") })) }), |a5, b6| (if false { Ok(d3) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("日本語") })) })).unwrap_or_default(), c7 => (-a0) });
    if let (_, e9) = &(if false { ("a".to_string(), State::Done) } else { (" \t x\n".to_string(), State::Open) }) {
        let b16 = (if let State::Done = Some((*e9)).unwrap_or(((-2_i64)..=0_i64).skip_while(|a10| true).fold(State::Done, |b11, c12| (*e9))) { (match (*e9).min((*e9)) { State::Open if matches!(a0, 3) => (match a0 { (..=3) => (*e9), (-1..) => (*e9), d13 => State::Open }), e14 => ({ let a15 = 1000000_i64; (*e9) }) }) } else { (*e9) });
    }
    let mut c17 = d3;
    let mut e19 = vec![Some("ab,b,,c".to_string()).map_or_else(|| c17, |d18| d3)];
    let _ = flow_007(cx, Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).map(|a20| (State::Open, 5_i32)))?;
    let mut b21 = a0;
    Ok(10_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: (i64, String)) -> FlowResult<(Option<Decimal>, i32)> {
    'l5: for _ in (match 5_i64 { b1 @ (-1..3) => Some(Some(Decimal::ZERO)).into_iter().rev().map(|c2| c2).collect::<Vec<_>>(), d3 => vec![Some(Decimal::ONE), Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default())] }) {
        cx.log(Level::Warning, format!("{}", (Some(String::from("ß")) != Some("İstanbul".to_string()))));
        let mut d23 = vec![a0.clone()].into_iter().map(|(a5, b6)| (a5, b6.clone())).zip((match a0.clone() { (c7 @ (1..), d8) if false => Some(d8.clone()), (e9, a10) => Some(String::from("x=1=2")) })).map(|b11| (match a0.clone() { (c12, d13) => (c12, "ab,b,,c".to_owned()), e14 => e14.clone() })).filter(|(a15, b16)| Some((*a15)).into_iter().any(|c17| true)).fold(vec![Some(a0.clone()), Some((i64::MIN, String::from("Ä"))), Some(a0.clone())], |d18, (e19, a20)| d18.clone()).into_iter().flatten().fold(a0.clone(), |b21, c22| b21.clone());
        let d33: i32 = loop {
            let mut c32 = Some(d23.clone()).into_iter().skip_while(|a25| vec![vec![0_i32, 3_i32]].is_empty()).last().into_iter().rev().rev().all(|b26| (match (match (if true { Ok(400_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() })) }) { Ok(c27) => Some(vec![Decimal::from(1000000_i32), Decimal::new((-35_i64), 29_u32).unwrap_or_default()]), Err(_) => Some(vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()]), _ => Some(vec![Decimal::from(i64::MIN), Decimal::new(999_i64, 2_u32).unwrap_or_default()]) }) { Some(_) if vec![d23.clone(), a0.clone()].into_iter().skip_while(|d28| false).all(|(e29, a30)| false) => matches!(&b26, (_, _)), None => matches!(&Some(vec![7_i64, 0_i64]), Some(_)), b31 => true }));
            break (-1_i32);
        };
    }
    let (_, e34) = (vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], i32::MIN);
    let mut a35: i32 = e34;
    a35 *= 400_i32;
    let mut b36: (i64, String) = ((-40000_i64), "ß".to_string());
    a35 = e34;
    Ok((Some(Decimal::new((-35_i64), 29_u32).unwrap_or_default()), a35))
}

/// Step by step.
#[nanoflow]
pub fn flow_095(cx: &mut Device, a0: &i64, b1: Vec<(State, State)>, mut c2: String) -> FlowResult<Option<Vec<i64>>> {
    c2 = (match (-2_i64) { d3 @ (400..) => Some(String::from("İstanbul")).into_iter().collect::<String>(), e4 @ (1) if false => format!("{}ß{a0:^12}{e4}", 5_i32), _ => (match Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) { Some(_) => ("".to_owned() + &"a".to_owned()), a5 => (match "ß".to_string().as_str() { "ab,b,,c" => "ab,b,,c".to_owned(), _ => String::from("") }) }) });
    {
        let mut b6 = 0_i32;
        while b6 < 2_i32 && Some(Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())).is_none_or(|c7| true) {
            b6 += 1_i32;
            c2 = vec!["\"{}\\".to_string(), String::from("ß"), " \t x\n".to_string()].join(&FlowError::Offline.to_string().replacen("-17", "\"{}\\", 7_usize));
        }
    }
    'l14: for e14 in (3_usize..5_usize).map(|e9| vec![Decimal::from((-40000_i64)), Decimal::ZERO, Decimal::from(i32::MIN)]).filter(|a10| (match (*a0) { (..=0) => false, -1 => true, b11 => false })).max_by_key(|c12| c2.clone()).into_iter().flatten() {
        let a20 = {
            let a15;
            if vec![Some(false)].into_iter().fold((if true { Ok(vec![e14, e14]) } else { Err(FlowError::Offline) }), |b16, c17| (if true { Ok(vec![e14]) } else { Err(FlowError::Offline) })).is_err() { a15 = (-1_i32); } else { a15 = (if cx.is_online() { DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().minute() } else { Some(State::Half).into_iter().into_iter().fold((-1_i32), |d18, e19| d18) }); }
            a15
        };
        let mut b21: String = format!(": {:*^}x{a0}{:>12.5}", (*a0), (if false { c2.clone() } else { c2.clone() }));
    }
    let mut c22: Vec<(State, State)> = b1.clone();
    if ((1_i32 >= Decimal::new(25_i64, 0_u32).unwrap_or_default()) && (if true { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).unwrap_or(true)) {
        match flow_015(cx, &Decimal::from(1_i64), ({ let d23 = c22.clone(); Some(vec![(*a0)]) })) {
            Ok(e24) => {
                match (*a0) {
                    a25 @ (0_i64..) => {
                        let (b26, c27) = (a25, Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()));
                    }
                    3 => {
                        let _ = 1_usize;
                    }
                    d28 => {
                        let e29 = c22.remove(7_usize);
                    }
                }
            }
            Err(FlowError::Offline) => {
                let a30 = true;
            }
            Err(b31) => cx.message(b31.code()),
        }
    } else {
        let c32 = Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default());
        let mut d33 = c2.clone();
    }
    Ok(Some(vec![(*a0)]))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_096(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: Vec<Vec<String>>) -> FlowResult<i32> {
    if true {
        match ((if true { Some(Decimal::from(10_i64)) } else { Some(Decimal::ZERO) }) < Decimal::new(999_i64, 29_u32).unwrap_or_default().checked_rem(b1)) {
            true if (Some(b1) < Some(b1)) => {
                let mut e4 = Some(b1).into_iter().map(|d3| Some(b1)).collect::<Option<Vec<_>>>().unwrap_or_default().into_iter().sum::<i32>();
            }
            a5 => {
                let c7: i32 = loop {
                    cx.log(Level::Warning, format!("{}x{b1}", b1));
                    break b1;
                };
            }
        }
    }
    if let Some(mut e9) = cx.first(Task::filter(|d8| (d8.due.is_none() || ((d8.price < Decimal::ZERO) && d8.is_urgent))).order_by_descending(|t| t.price).limit(0))? {
        let b16 = {
            let a10;
            if a0.is_new() { a10 = (match b1 { b11 @ (3) if (false || false) => ({ let c12 = b1; c12 }), d13 => b1 }); } else { a10 = (match (if true { Ok(b1) } else { Err(FlowError::Offline) }) { Ok(e14) => DateTime::from_milliseconds(86400000_i64).unwrap_or_default().second(), Err(FlowError::Offline) => ({ let a15 = c2.clone(); b1 }), _ => b1 }); }
            a10
        };
        let a20: i32 = 'l18: loop {
            a0.price -= (i32::MIN / b1).max(Some(b16).unwrap_or_default());
            break (1_i32..6_i32).take(flow_004(cx, 1000000_usize)?).fold((-1_i32), |d18, e19| (d18 + d18));
        };
    }
    let mut b21 = (if false { (if false { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_owned() })) }).unwrap_or(c2.clone()) } else { c2.clone() });
    cx.commit(a0)?;
    b21.retain(|c22| ({ let d23 = b1; (DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default() <= DateTime::from_milliseconds(1_i64).unwrap_or_default()) }));
    {
        let mut a25 = cx.retrieve(Task::filter(|e24| e24.title.ends_with("s")).order_by_descending(|t| t.due).limit(2))?;
        for b26 in a25.iter_mut().rev() {
            b26.effort = b1.min(b1);
        }
        cx.commit_all(&mut a25)?;
    }
    let (c27, _) = (vec![vec!["a".to_string(), String::new(), "\"{}\\".to_owned()], vec!["Ä".to_string(), "Ä".to_string()], vec!["A\r\nB\n\n".to_string()]], b1);
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_097(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: &Vec<Option<i32>>, d3: &usize) -> FlowResult<Decimal> {
    match (match 29_i32 { 1_i32 if (match 3_i64 { (-7_i64..-3_i64) => false, e4 @ (-1_i64) => false, a5 => true }) => vec![(*d3)].into_iter().fold((false, Some((-40000_i64))), |(b6, c7), d8| (b6, c7)), e9 => (true, Some((-2_i64))) }) {
        (a10, Some((400..=406))) => {
            let b11 = (*d3);
        }
        (false, c12) => {
            let d13 = (match ("ß".to_string() + "").as_str() { "aaa" => 7_usize, "ab,b,,c" => (*d3), _ => ((*d3) * (*d3)) });
        }
        e14 => {
            let c17 = {
                let a15;
                if (if let Some(b16) = Some(Some("ab,b,,c".to_string())).unwrap_or_default() && (if true { Ok(true) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b16.clone() })) }).unwrap_or(false) { (if false { false } else { true }) } else { ((*b1) < (-40000_i32)) }) { a15 = (Some((*b1)).unwrap_or_else(|| Decimal::from(0_i64)) / (*b1)); } else { a15 = b1.to_owned(); }
                a15
            };
        }
    }
    let a20: bool = loop {
        let e19 = cx.can_read(&*a0, |o| o.state);
        break e19;
    };
    for (c22, d23) in vec![("a".to_string(), "A\r\nB\n\n".to_string())].to_vec().into_iter().rev() {
        let _ = (c2.clone(), (*b1));
    }
    let b26 = (if let (-1_i64..=5_i64) = (if a20 { Some(a20) } else { Some(a20) }).into_iter().fold(flow_007(cx, Some((State::Half, (-7_i32))))?, |e24, a25| e24) { a20 } else { false });
    for e29 in (if a20 { Some(a20) } else { None }).into_iter().rev().take_while(|c27| a0.is_changed()) {
        let (a30, b31) = (5_i32, a20);
        let mut c32 = vec![(-1_i64), (-40000_i64)].last().cloned();
        c32 = c32;
    }
    Ok(Decimal::new((-35_i64), 3_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: &Option<Option<State>>, b1: Option<Vec<i32>>, mut c2: i64) -> FlowResult<Option<i32>> {
    let (e4, a5) = (match State::Done { State::Done => (b1.clone(), Some(String::from("\"{}\\"))), (State::Half | State::Open) => (b1.clone(), Some("-17".to_string())), d3 => (b1.clone(), Some(String::new())) }).to_owned();
    let Some(c7) = (if true { (match b1.clone() { None => Some(e4.clone()), None if true => Some(Some(vec![(-40000_i32)])), b6 => Some(b6.clone()) }) } else { (if false { Ok(Some(e4.clone())) } else { Err(FlowError::Offline) }).unwrap_or_default() }) else {
        return Ok(Some(10_i32.to_owned()));
    };
    match (match c2.clamp(c2, (-7_i64)) { (3_i64..7_i64) => (*a0), d8 => (*a0) }) {
        None => {
            let mut e9: Option<String> = a5.clone();
        }
        Some(Some(State::Half)) => {
            let mut d13: String = (if Decimal::new(5_i64, 29_u32).unwrap_or_default().is_zero() { (1_i64..=4_i64).skip_while(|a10| false).fold(State::Half, |b11, c12| b11) } else { State::Half.max(State::Open) }).name().to_string();
        }
        e14 => {
            match &b1 {
                Some(a15) => {
                    let b21 = (match (*a0) { Some(b16) if true => vec![vec![c2, c2, c2], vec![7_i64, c2, c2], vec![c2, c2, c2]], Some(c17) if true => vec![vec![c2, c2, c2], vec![c2, c2]], d18 => vec![vec![c2], vec![c2, c2, c2], vec![c2, c2, c2]] }).into_iter().rev().map(|e19| e19.clone()).max().and_then(|a20| Some(vec![0_usize, 29_usize, 29_usize]));
                }
                c22 => {
                    let d23 = c7.clone();
                }
            }
        }
    }
    let e24 = b1.clone();
    Ok(Some(0_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_099(cx: &mut Device, a0: i32, mut b1: Option<Date>, c2: i32) -> FlowResult<i64> {
    for e4 in ((-3_i32)..1_i32) {
        b1 = (if (match Some(vec![i64::MIN, 1_i64, 3_i64]) { Some(a5) if true => false, b6 => true }) { Some(vec![c2, e4, e4].into_iter().fold(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), |c7, d8| c7)) } else { None });
        match ({ let (_, e14) = vec![b1, b1, b1].into_iter().map(|e9| Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())).enumerate().map(|a10| b1).fold((true, State::Half), |(b11, c12), d13| (b11, c12)); Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) }) {
            Some(_) => {
                for b16 in ((-1_i32)..1_i32) {
                    let mut c22 = Some(State::Open).into_iter().next().map_or(vec![b16], |c17| vec![e4, a0, c2]).into_iter().flat_map(|d18| Some(b16).into_iter().fold(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], |e19, a20| e19.clone())).min_by_key(|b21| (format!(": {e4}{}}}{}", 0_i64, a0) + &({ let _ = b16; " \t x\n".to_owned() })));
                    c22 = vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()].get(Some(1_i64).and(Some(1000000_usize)).unwrap_or_else(|| (7_usize / 1_usize))).cloned();
                    let e24 = c22.replace(({ let d23 = (c2 / e4); Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().last_of_month() }));
                }
            }
            a25 => {
                if let 3_i32 = e4 && (match (if true { Ok("A\r\nB\n\n".to_string()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) }) { Ok(b26) => (if true { false } else { false }), Err(FlowError::Offline) => false, _ => (if true { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or_default() }) {
                    let c27: Option<Date> = a25;
                }
            }
        }
        let d28: i32 = e4;
    }
    let e29 = b1.take();
    let a30 = vec![" \t x\n".to_owned()];
    let b31 = b1.replace(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default());
    let mut c32 = true;
    Ok(5_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: i32, b1: usize, mut c2: Decimal) -> FlowResult<Option<State>> {
    let mut d3: Decimal = c2.round(0_u32);
    if true {
        let mut d8: Option<bool> = (if cx.is_online() { Some(b1).into_iter().flat_map(|e4| vec![true, false, true].into_iter().into_iter().skip_while(|a5| (*a5)).collect::<Vec<_>>()).take_while(|b6| true).max_by_key(|c7| State::Done.to_owned()) } else { Some(false) });
        let _ = Decimal::new(5_i64, 2_u32).unwrap_or_default();
    } else {
        c2 = vec![Some(i64::MIN), Some(1_i64), Some(1_i64)].into_iter().flatten().fold(d3, |e9, a10| d3);
        vec!["Ä".to_string()].into_iter().collect::<Vec<_>>().into_iter().into_iter().for_each(|b11| { let _ = ((-2_i32)..1_i32).filter(|c12| false).chain(Some(1_i32).into_iter()).count(); });
    }
    if let (0_i32..) = (a0 * 0_i32) {
        let _ = Some(a0).into_iter().skip(b1).find_map(|d13| Some(b1)).into_iter().fold(Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).map_or(b1, |e14| b1), |a15, b16| b16);
        let mut c17 = 1000000_usize.clamp((match flow_029(cx, a0, ("\"{}\\".to_string(), true))?.as_str() { "a" => 400_usize, "Ä" => (if false { 0_usize } else if true { b1 } else { b1 }), _ => ((-7_i64) as usize) }), 3_usize);
    } else {
        if Some(a0).as_ref().cloned().into_iter().take_while(|d18| Some(Some(State::Half)).into_iter().any(|e19| false)).fold(true, |a20, b21| 2_i64.is_negative()) {
            d3 *= c2;
            c2 -= vec![Some(true), Some(false)].into_iter().enumerate().map(|c22| Some(false)).fold(a0, |d23, e24| a0);
        }
    }
    d3 /= c2;
    d3 -= a0;
    let _ = d3;
    let mut a25 = c2;
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_101(cx: &mut Device, mut a0: i64, b1: bool) -> FlowResult<String> {
    let b11: usize = 'l3: loop {
        let Some(a10) = vec!["a".to_owned()].into_iter().take_while(|d3| b1).filter(|e4| b1).fold(vec![b1, b1, b1], |a5, b6| a5.clone()).into_iter().take(1_usize).min_by_key(|c7| Some(true).into_iter().skip(0_usize).fold(String::from(" \t x\n"), |d8, e9| d8.clone())) else {
            break (if let (0_i64..4_i64) = a0 { 3_usize } else { 2_usize });
        };
        break flow_004(cx, 2_usize)?;
    };
    if true {
        a0 += (1000000_i64 * i64::MAX);
        return cx.fail("given-up", "A\r\nB\n\n".to_string());
    }
    let c12: bool = b1;
    'l14: for _ in vec![a0, a0, a0] {
        let mut b16 = (Some(1_i32).into_iter().step_by(1_usize).into_iter().fold(vec![Decimal::ZERO, Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::new(5_i64, 28_u32).unwrap_or_default()], |e14, a15| e14.clone()), (if b1 { (c12, "Ä".to_owned()) } else { (c12, "aaa".to_string()) }));
        'l18: for d18 in (if b1 { (if b1 { vec![vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]] } else { vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]] }) } else { vec![vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()]] }) {
            let d23 = (if let Some(e19) = Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) && Some(true).into_iter().chain(vec![b1].into_iter()).all(|a20| b1) { Some(d18.clone()) } else if let (..=-7_i32) = 10_i32 { Some(d18.clone()) } else { Some(d18.clone()) }).into_iter().filter_map(|b21| Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())).take_while(|c22| c12).collect::<Vec<_>>();
            b16 = b16.clone();
        }
    }
    let _ = (c12, b11);
    Ok(String::from("İstanbul"))
}

/// Step by step.
#[nanoflow]
pub fn flow_102(cx: &mut Device, a0: &(Option<String>, i32)) -> FlowResult<Decimal> {
    let c7 = {
        let b1;
        if matches!(a0.clone(), (Some(_), _)) { b1 = DateTime::from_milliseconds(0_i64).unwrap_or_default(); } else { b1 = (match a0.clone() { (c2, d3) if true => (if true { Ok(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()) } else { Err(FlowError::Offline) }), (Some(e4), a5) => (if false { Ok(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: e4.clone() })) }), b6 => (if true { Ok(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_owned() })) }) }).unwrap_or_default(); }
        b1
    };
    let mut d8: Option<i32> = (match ("İstanbul".to_owned() + " \t x\n").as_str() { "aaa" => Some(29_i32.pow(62_u32)), "ab,b,,c" => Some((-2_i32)).into_iter().max(), _ => Some(1_i32) });
    let b11 = (match 1_usize { (5 | 7) => (if true { Ok(("日本語".to_string(), State::Open)) } else { Err(FlowError::Offline) }), e9 => (if true { Ok(("ab,b,,c".to_string(), State::Open)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) }) }).unwrap_or_else(|a10| (if let Some((-1_i32 | 1_i32)) = d8 && false { (String::new(), State::Done) } else { ("-17".to_owned(), State::Done) }));
    return Ok(((Decimal::new((-35_i64), 1_u32).unwrap_or_default() - Decimal::from(3_i64)) * ((-7_i64) - (-40000_i64))));
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, mut a0: String, b1: (i32, Option<i64>)) -> FlowResult<Decimal> {
    let Some(e9) = (if let c2 @ (..=0_usize) = (1_usize - 5_usize) { Some(a0.clone()) } else { Some("Ä".to_string()).into_iter().filter(|d3| true).skip_while(|e4| true).max_by_key(|a5| 1_i32) }) else {
        return Ok((if let (..=400_i32) = 0_i32 && true { vec![(i32::MAX, Some(0_i64)), b1] } else { vec![b1] }).into_iter().fold((if let (b6, None) = b1 { Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default() } else if let Some(_) = Some(vec![Decimal::from(5_i32), Decimal::from(1_i32), Decimal::new(25_i64, 1_u32).unwrap_or_default()]) && true { Decimal::new(25_i64, 2_u32).unwrap_or_default() } else { Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default() }), |c7, d8| (c7 - c7)));
    };
    if let (a10, b11) = b1 && (match &b11 { Some(c12) => Some(b11).into_iter().all(|d13| true), Some(e14) if false => false, a15 => vec![(e9.clone(), a10), (String::from("aaa"), a10), (e9.clone(), a10)].into_iter().filter(|(b16, c17)| true).filter(|d18| false).any(|(e19, a20)| false) }) {
        let e29 = {
            let b21;
            if Some(Some(State::Done)).into_iter().take(400_usize).min_by_key(|c22| e9.clone()).is_some_and(|d23| (if let Some(-7_i64) = &b11 { false } else { true })) { b21 = (if let (400_i32..404_i32) = (-40000_i32) { Decimal::new(999_i64, 28_u32).unwrap_or_default().abs() } else { Some(Decimal::new(5_i64, 2_u32).unwrap_or_default()).unwrap_or(Decimal::ONE) }); } else { b21 = (match b1 { (e24, Some(a25)) => vec![(e9.clone(), true), (e9.clone(), true)], (b26, c27) => vec![(a0.clone(), true)] }).into_iter().map(|d28| Decimal::new(5_i64, 1_u32).unwrap_or_default()).take(29_usize).sum::<Decimal>(); }
            b21
        };
        let a30: Vec<usize> = vec![10_usize];
    } else {
        let mut b31 = DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default();
    }
    a0.push(' ');
    let mut c32: (i32, Option<i64>) = b1;
    Ok(Decimal::from(i32::MAX))
}

/// Step by step.
#[nanoflow]
pub fn flow_104(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<i64>, c2: &Option<String>) -> FlowResult<i32> {
    let d3 = cx.can_read(&*a0, |o| o.title);
    let a15: bool = loop {
        {
            let mut a5 = 0_i32;
            'l7: while a5 < 1_i32 && (Decimal::ONE == Decimal::from((-2_i64))) {
                a5 += 1_i32;
                let Some(e9) = Some(Some(false).into_iter().fold(5_i32, |c7, d8| c7)) else {
                    continue;
                };
                let Some(_) = Some(d3).into_iter().filter(|a10| (match 0_i64 { b11 @ (-1_i64) => (*a10), (-1_i64 | 1_i64) => (*a10), c12 => (*a10) })).find_map(|d13| vec![d3, d3].into_iter().take_while(|e14| (*e14)).max()) else {
                    return Err(FlowError::Offline);
                };
            }
        }
        break d3;
    };
    let mut b16 = cx.get(a0.as_ref())?;
    cx.message(format!("ß{}{d3}{{{:>1}", vec![1_i32].into_iter().map(|c17| c17).skip_while(|d18| a15).sum::<i32>(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().weekday()));
    Ok((if Some(State::Done).is_none() { 2_i32 } else if a15 { 7_i32 } else { (-7_i32) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &i64, b1: i64) -> FlowResult<Option<Option<i64>>> {
    let (e4, a5) = Some(b1).into_iter().take((if true { Ok(7_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or_default()).fold((State::Done, 2_i64), |c2, d3| (State::Open, 1000000_i64).max(c2));
    let (b6, _) = (if false.clamp(false, true) { (a5, e4) } else { (a5, State::Done) });
    match b1 {
        (400..404) => {
            if let (-1_i64..) = (*a0) {
                let c7: i64 = b6;
                Some(Some(b1)).into_iter().into_iter().next().into_iter().flatten().map(|d8| i64::MAX).skip_while(|e9| (if let State::Done = e4 && false { false } else if let (1_i64..5_i64) = c7 { false } else { false })).for_each(|a10| { let _ = 1000000_i64; });
            } else {
                cx.message(format!("{}", Some(b1).into_iter().into_iter().fold(Decimal::from(1000000_i64), |b11, c12| b11)));
                let c17: String = 'l14: loop {
                    let _ = ((if true { Ok(Decimal::new(12345_i64, 28_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }).unwrap_or(Decimal::new(12345_i64, 28_u32).unwrap_or_default()) % flow_015(cx, &Decimal::from((-40000_i64)), Some(vec![b1, b6]))?);
                    break vec![b1].into_iter().filter_map(|e14| (-1_i64).checked_rem(a5)).take((7_usize - 400_usize)).fold(" ".to_string().to_uppercase(), |a15, b16| format!(": {a0} of {}: {}", a15.clone(), 1000000_i32));
                };
            }
        }
        d18 => {
            match flow_027(cx, (if true { Ok(Some(Some(0_usize))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_else(|e19| Some(Some(7_usize))), Some(d18).to_owned()) {
                Ok(a20) => {
                    let mut b21 = a5;
                }
                Err(FlowError::Offline) => {
                    let c22 = flow_009(cx, &true, a5, &Some((d18, 1000000_i32)))?;
                }
                Err(d23) => cx.message(d23.code()),
            }
        }
    }
    cx.log(Level::Warning, format!("ß{:<1}{:>12}}}{b1}", String::new(), String::from("A\r\nB\n\n")));
    cx.message(format!("{}}}{}", Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), " \t x\n".to_string()));
    let mut e24 = (*a0);
    let (a25, b26) = (e4, DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default());
    Ok(Some(Some((*a0))))
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: &i32, b1: &Vec<i32>) -> FlowResult<(Option<i32>, String)> {
    let _ = flow_015(cx, &(if let -7_i32 = (*a0) { Decimal::new(12345_i64, 2_u32).unwrap_or_default() } else { Decimal::new(12345_i64, 3_u32).unwrap_or_default() }), ({ let c2 = vec![(*a0), (*a0), (*a0)]; Some(vec![29_i64]) }))?;
    let b6: i32 = (match false { false => (*a0), true => (7_i32 + (*a0).div_euclid((*a0))), d3 => (((*a0) * (*a0)) % (match (*a0) { (3 | 5) => (*a0), e4 @ (-1..3) => (*a0), a5 => a5 })) });
    let mut e14 = Some(Some((2_i64, Some(State::Done)))).flatten().unwrap_or_else(|| (match &(b6, State::Done) { (3_i32, c7) => ((-40000_i64), Some(State::Open)), d8 => (3_i64, Some(State::Done)) })).clamp((1_i64, Some(State::Open)), Some(b1.clone()).into_iter().map(|e9| (false as i32)).chain((0_i32..=4_i32)).fold((1_i64, Some(State::Open)), |(a10, b11), c12| ({ let d13 = "x=1=2".to_owned(); (a10, b11) })));
    let e19 = {
        let a15;
        if (if let ((..=3_i64), Some(b16)) = e14 { ({ let c17 = b16; false }) } else { Some((10_i64, Some(State::Done))).into_iter().into_iter().skip(1_usize).any(|d18| true) }) { a15 = (FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_owned() }).code().to_string(); } else { a15 = format!("{{{} of {}", Decimal::new(25_i64, 3_u32).unwrap_or_default(), (*a0)); }
        a15.clone()
    };
    Ok((Some((*a0)), e19.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_107(cx: &mut Device, mut a0: Option<State>, mut b1: (i64, (i32, String)), c2: &Option<i64>) -> FlowResult<i32> {
    let e4 = {
        let d3;
        if true { d3 = 0_i32; } else { d3 = 7_i32; }
        d3
    };
    let mut a5 = Decimal::from(5_i64).trunc();
    match flow_007(cx, (if true { Some((State::Open, e4)) } else { Some((State::Done, e4)) })) {
        Ok(b6) => {
            if let Some((3_i64..7_i64)) = Some((1_i32..6_i32).enumerate().map(|c7| e4).fold(b6, |d8, e9| b6)) {
                let mut a10 = a5;
                {
                    let mut b11 = 0_i32;
                    while b11 < 4_i32 && (if false { false } else { true }) {
                        b11 += 1_i32;
                        let d13 = Some(b6);
                        ({ let e14 = a0; vec![Some(false)] }).into_iter().flatten().for_each(|a15| { let _ = (match b11 { 0_i32 => DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), (0 | 2) => DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), b16 => DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default() }); });
                    }
                }
            }
        }
        Err(FlowError::Offline) => {
            let mut c17: Decimal = vec![a5, a5].first().cloned().as_ref().cloned().unwrap_or_default();
        }
        Err(d18) => cx.message(d18.code()),
    }
    'l28: for d28 in vec![b1.clone(), b1.clone(), b1.clone()].into_iter().map(|(e19, (a20, b21))| b1.clone()).into_iter().last().into_iter().flat_map(|c22| vec![a5, a5, a5].into_iter().rev().collect::<Vec<_>>()).map(|d23| (if let State::Half = State::Half { Decimal::new(12345_i64, 2_u32).unwrap_or_default() } else { d23 })).find(|e24| vec![e4].into_iter().fold(false, |a25, b26| true)).into_iter().into_iter() {
        let Some(e29) = Some((*c2)) else {
            continue;
        };
        cx.message(format!("}}{e4:<12}{}", vec![true, false, true].into_iter().skip(1_usize).all(|a30| a30)));
        {
            let mut b31 = 0_i32;
            'l33: while b31 < 4_i32 && false {
                b31 += 1_i32;
                let Some(d33) = Some(Some(vec!["日本語".to_owned(), String::from("aaa"), "日本語".to_string()])).flatten().as_ref().cloned() else {
                    break 'l28;
                };
                for a35 in &flow_009(cx, &true, 400_i64, &Some((1_i64, 10_i32)))? {
                    let b36 = Some(Some(e4));
                }
            }
        }
    }
    cx.message(format!("{}x{}{a5:^5}", e4, false));
    cx.message(format!(" of {}", a5));
    let _ = Some(State::Open);
    let _ = e4;
    Ok(e4)
}

/// Step by step.
#[nanoflow]
pub fn flow_108(cx: &mut Device, a0: &bool, b1: &i64, c2: Vec<(Decimal, String)>) -> FlowResult<(Option<String>, Option<usize>)> {
    let (d3, e4) = (vec![Decimal::from(3_i64), Decimal::new(12345_i64, 3_u32).unwrap_or_default()], (*b1));
    let (_, a5) = (c2.clone(), 0_i64);
    let mut b6: i64 = (-e4);
    'l8: for _ in (1_i64..=2_i64) {
        b6 += (-1_i64);
    }
    Ok((Some(String::new()), Some(3_usize)).max((Some("-17".to_owned()), Some(29_usize))))
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, mut a0: ((i32, i64), Vec<i32>), b1: i64) -> FlowResult<i64> {
    for d3 in &vec![400_i64, b1] {
        for b6 in &({ let e4 = "Ä".to_owned(); vec![a0.clone(), a0.clone()] }) {
            cx.log(Level::Info, format!("x{:5}", ((-3_i32)..2_i32).step_by(0_usize).skip_while(|c7| false).product::<i32>()));
            let mut c12: Option<(i64, i64)> = (if vec![a0.clone()].into_iter().filter(|d8| true).any(|((e9, a10), b11)| false) { Some((if true { (b1, 1_i64) } else { (b1, b1) })) } else { None });
            if let (-1_i64..) = b1 {
                c12 = (if Some((*d3)).into_iter().zip(Some(b1)).map(|d13| (*d3)).chain(vec![b1]).all(|e14| true) { vec![vec![true, false, false], vec![true], vec![false]] } else { vec![vec![false]].to_owned() }).into_iter().filter_map(|a15| Some(Some(b1)).map(|b16| (*d3))).map(|c17| (2_i64..=1_i64).map(|d18| 3_i64).sum::<i64>()).take_while(|e19| (if true { true } else { (false && true) })).fold(vec![(3_i64, (*d3))].get(Some(1_i64).into_iter().into_iter().count()).cloned(), |a20, b21| (match "-17".to_owned().as_str() { "ab,b,,c" => vec![vec![a20], vec![a20, a20, c12], vec![a20, a20]], _ => vec![vec![a20, c12]] }).into_iter().flatten().take_while(|c22| vec![5_usize, 10_usize].contains(&5_usize)).find_map(|d23| d23));
                c12 = c12;
            } else {
                let mut e24 = vec![Some(" \t x\n".to_owned()), Some(String::from("-17"))];
            }
        }
        vec![(*d3)].into_iter().rev().into_iter().for_each(|a25| { let _ = 10_i32; });
        cx.message(String::from("x=1=2"));
    }
    cx.message(" ".to_string());
    let mut b26 = State::Open;
    b26 = b26;
    let c27 = b1;
    a0 = a0.clone();
    Ok(c27)
}

/// Step by step.
#[nanoflow]
pub fn flow_110(cx: &mut Device, a0: Option<Date>, b1: Decimal) -> FlowResult {
    let c2 = ((-40000_i64), b1);
    let d18 = Some(c2).into_iter().collect::<Vec<_>>().into_iter().take_while(|(d3, e4)| vec![((-2_i64), b1), c2].into_iter().skip_while(|(a5, b6)| true).fold(true, |c7, (d8, e9)| c7)).collect::<Vec<_>>().into_iter().flat_map(|a10| (if true { Ok(vec![a0]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "x=1=2".to_string() })) }).unwrap_or(vec![a0, a0])).fold((if true { vec!["İstanbul".to_owned()] } else { vec![String::from("İstanbul")] }).into_iter().filter_map(|b11| Some(b1)).skip_while(|c12| false).chain((match (vec![0_i32], false) { (d13, false) => vec![b1, Decimal::new(12345_i64, 29_u32).unwrap_or_default()], (e14, a15) => vec![b1, b1] })).sum::<Decimal>(), |b16, c17| vec![Decimal::from(0_i64), Decimal::new(999_i64, 28_u32).unwrap_or_default()].into_iter().sum::<Decimal>());
    match flow_027(cx, Some(Some(1_usize)), ((-1_i64)..3_i64).next()) {
        Ok(e19) => {
            let mut a20 = Some(cx.today());
        }
        Err(_) => {
            if (match &a0 { None => Some(i32::MIN).is_none(), Some(b21) => (true || true), c22 => false }) {
                let d23: Option<Date> = a0;
                for (a25, b26) in &vec![(d18, State::Done), (d18, State::Done)].into_iter().collect::<Vec<_>>() {
                    let c27 = d18;
                }
            }
        }
        Err(d28) => cx.message(d28.code()),
    }
    let (a35, b36) = Some(c2).into_iter().filter(|e29| true).enumerate().map(|a30| (400_i64, d18)).fold((a0, b1), |(b31, c32), (d33, e34)| (b31, e34)).clamp((a0, b1), (a0, b1));
    let mut c37 = Decimal::ONE;
    let _ = "".to_owned();
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_111(cx: &mut Device, a0: &Option<Option<bool>>, b1: &(State, String), c2: &i64) -> FlowResult<String> {
    let d3 = (*a0).or_else(|| (*a0));
    if let (e4, a5) = b1 {
        let (b6, c7) = (Some(Some(true)), vec![(*c2)]);
    } else {
        let Some(a10) = Some((*a0)).into_iter().fold((if false { Ok(Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) }), |d8, e9| (if true { Ok(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())) } else { Err(FlowError::Offline) })).ok() else {
            return Err((FlowError::Failed { code: "late".to_string(), text: format!("}}{}ß{:^5.2}{c2}", Decimal::new(25_i64, 29_u32).unwrap_or_default(), false) }));
        };
    }
    return Err(FlowError::Offline);
}

/// Step by step.
#[nanoflow]
pub fn flow_112(cx: &mut Device, mut a0: usize, b1: &String, c2: i64) -> FlowResult<bool> {
    a0 -= a0;
    if let (2_usize | 4_usize) = flow_004(cx, (match a0 { (..=1) => a0, d3 @ (1_usize) => 3_usize, e4 => a0 }))? {
        let Some(c7) = (match c2 { 3 => Some(Some(a0)).unwrap_or_else(|| Some(a0)), (..=1_i64) => Some(a0).min(Some(a0)), _ => (if true { Ok(Some(a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }).unwrap_or_default() }) else {
            return Ok(Some(a0).max(Some(a0)).into_iter().filter_map(|a5| (if false { Some(b1.clone()) } else { Some(b1.clone()) })).all(|b6| false));
        };
        let mut e9 = vec![(if true { State::Open } else if let 5_usize = c7 { State::Done } else { State::Open }), State::Open, ({ let (d8, _) = (i32::MIN, true); State::Half })];
    }
    let b11 = {
        let a10;
        if cx.is_online() { a10 = a0; } else { a10 = (match (if true { 2_i32 } else { 5_i32 }) { 0_i32 if (if false { true } else { true }) => flow_004(cx, a0)?, _ => (a0 - a0) }); }
        a10
    };
    let Some((c12, _)) = (if let (1_usize..=7_usize) = b11 { (if false { Ok(Some(((-40000_i32), c2))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) } else { (if false { Ok(Some((0_i32, c2))) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }) }).unwrap_or(Some(Some((1_i32, c2))).flatten()) else {
        return cx.fail("given-up", b1.clone());
    };
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Decimal) -> FlowResult<i32> {
    for a5 in (match b1.clone().as_str() { "aaa" => vec![b1.clone(), b1.clone()], "ab,b,,c" => Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_default(), _ => Some((true, (-2_i64))).map_or(vec![b1.clone(), b1.clone()], |d3| vec![b1.clone(), b1.clone(), b1.clone()]) }) {
        cx.rollback(a0)?;
        c2 = (if let -1_i32 = ((-1_i32)..=(-1_i32)).rev().take_while(|b6| a0.is_urgent).sum::<i32>() { Some(40000_usize).map_or_else(|| c2, |c7| Decimal::from(400_i32)) } else { (match &(c2, Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()).min((c2, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) { (_, d8) => Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()).into_iter().skip_while(|e9| true).into_iter().sum::<Decimal>(), a10 => (Decimal::ZERO / c2) }) });
        let mut c12 = Some(Some(b1.clone())).map_or(Decimal::new(25_i64, 28_u32).unwrap_or_default(), |b11| (if false { Some(c2) } else { Some(c2) }).unwrap_or(Some(c2).into_iter().rev().sum::<Decimal>()));
    }
    match flow_002(cx, &c2, Some((-2_i64)).clamp(Some((-2_i64)), Some(29_i64)), &Some(Some(2_i32))) {
        Ok(d13) => {
            let Some(e14) = Some(c2).as_ref().copied() else {
                return Ok((1_usize.max(0_usize) as i32));
            };
        }
        Err(FlowError::Failed { code: a15, .. }) => {
            let mut d18 = Some(c2).into_iter().fold((if false { Ok(3_i32) } else { Err(FlowError::Offline) }), |b16, c17| (if true { Ok(29_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) })).unwrap_or(400_i32);
        }
        Err(e19) => cx.message(e19.code()),
    }
    cx.message(format!("{}{}", b1, 1_i32));
    let mut a20 = c2;
    let mut b21 = cx.create(Task { state: State::Done, effort: 5_i32, weight: 1_i64, ..Task::default() })?;
    match cx.commit(a0) {
        Ok(()) => {
            cx.commit_all(a0)?;
        }
        Err(FlowError::Invalid { entity: c22, .. }) => {
            {
                let mut e24 = cx.retrieve(Task::filter(|d23| (d23.weight != i64::MAX)).order_by(|t| t.title).limit(0))?;
                for a25 in e24.iter_mut().rev() {
                    a25.effort = 3_i32;
                }
                cx.commit_all(&mut e24)?;
            }
        }
        Err(b26) => return Err(b26),
    }
    Ok(400_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_114(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: Option<i32>, d3: Option<bool>) -> FlowResult<Vec<Option<State>>> {
    let e4 = c2.iter().sum::<i32>().checked_div(((2_i32 - i32::MAX) - 1_i32.max(7_i32)));
    let d8 = (if "日本語".contains(&" ".to_string()) { vec![e4].into_iter().take_while(|a5| false).collect::<Vec<_>>() } else { vec![c2] }).into_iter().step_by((match State::Done { State::Done => 2_usize, (State::Half | State::Done) => 3_usize, _ => 0_usize })).fold(State::Done, |b6, c7| b6);
    if let Some(e9) = &d3 {
        if true {
            'l11: for b11 in &Some(vec![d3]).unwrap_or_else(|| vec![Some((*e9))]) {
                cx.commit(a0)?;
                let c12 = (*e9);
            }
            let e14: bool = loop {
                cx.invalid(&*a0, |o| o.state, String::new());
                break (*e9);
            };
        } else {
            if Some(b1.clone()).into_iter().rev().max_by_key(|a15| "Ä".to_string()).into_iter().map(|b16| b16.iter().copied().collect::<Vec<_>>()).all(|c17| (*e9).min((*e9))) {
                let mut d18: Option<bool> = d3;
                let mut c22 = cx.create(Task { title: ({ let e19 = b1.clone(); "x=1=2".to_string() }), state: d8.clamp(d8, d8), effort: Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().month(), weight: Some(vec![d8]).map_or_else(|| 3_i64, |a20| i64::MAX), seen: (match d8 { (State::Half | State::Done) => Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), b21 => Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()) }), ..Task::default() })?;
            }
        }
    } else {
        let mut d23 = ({ let _ = e4; d3 }).into_iter().next();
        return Ok((match &d23 { Some(true) => (if true { Ok(vec![Some(d8), Some(State::Half), Some(d8)]) } else { Err(FlowError::Offline) }).unwrap_or_default(), e24 => Some(d8).into_iter().map(|a25| d8).take(2_usize).fold(vec![Some(d8)], |b26, c27| b26.clone()) }));
    }
    cx.commit(a0)?;
    let (d28, e29) = (e4, c2);
    let mut a30 = cx.get(a0.as_ref())?;
    Ok(vec![Some(d8)])
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: i32, b1: Vec<usize>, c2: Vec<Vec<bool>>) -> FlowResult<bool> {
    cx.message(format!("{}: {}", Some(0_i64).map_or(3_i64, |d3| d3), a0));
    let Some(b6) = (if false { Some(1000000_i32) } else { None }) else {
        return Ok("a".to_string().trim_start_matches(&"-17".to_string()).to_string().lines().map(|e4| e4.to_string()).all(|a5| vec![Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()].is_empty()));
    };
    if false {
        let e9 = Some(vec![c2.clone(), c2.clone()]).max(Some(vec![c2.clone(), c2.clone(), c2.clone()])).unwrap_or(vec![c2.clone(), c2.clone()].into_iter().collect::<Vec<_>>()).into_iter().flatten().fold(cx.today(), |c7, d8| c7);
        let mut c17 = (if let a10 @ (400_i32..) = b6 && true { Some(vec![5_i64, 1000000_i64]) } else { Some(vec![i64::MIN]) }).into_iter().fold(vec![c2.clone()].into_iter().enumerate().map(|b11| c2.clone()).collect::<Vec<_>>(), |c12, d13| (match (-40000_i32) { (1..5) if false => vec![vec![vec![true], vec![false, true, true], vec![true]], c2.clone(), c2.clone()], e14 @ (..=400) => c12.clone(), a15 => c12.clone() })).into_iter().flat_map(|b16| vec![a0, b6, b6]).product::<i32>();
    } else {
        for e19 in (1_i32..0_i32) {
            'l21: for b21 in (2_i32..3_i32) {
                cx.message(vec![Some(7_i64), Some((-7_i64)), Some((-7_i64))].last().cloned().map_or_else(|| (match e19 { c22 @ (1_i32) => "x=1=2".to_owned(), 3_i32 => " ".to_owned(), d23 => "İstanbul".to_string() }), |e24| String::from(" \t x\n").char_indices().map(|(a25, b26)| b26.to_string()).take_while(|c27| false).collect::<String>()));
                let d28 = c2.clone();
                let mut e29 = Some((3_usize, false));
            }
            let a30 = c2.clone();
        }
    }
    cx.message("aaa".to_owned());
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_116(cx: &mut Device, mut a0: Option<bool>) -> FlowResult<i32> {
    let b1 = a0.take();
    a0 = (if let None = b1.iter().rev().skip_while(|c2| (!(**c2))).nth(4_usize).cloned() && cx.is_online() { Some(b1).map_or_else(|| vec![true, true, true], |d3| vec![true]).last().cloned() } else { (if Some(Some(3_i64)).is_some_and(|e4| false) { b1 } else { b1 }) });
    if ({ let a5 = a0.as_ref().copied(); Some(0_i32).into_iter().all(|b6| false) }) {
        if let Some(false) = a0 {
            let mut d8: Option<bool> = (if (false || true) { Some(Some(Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())).is_none_or(|c7| true)) } else { None });
            d8 = Some(vec![d8].into_iter().take_while(|e9| true).chain(vec![Some(true), b1, b1]).fold(true, |a10, b11| a10)).max(({ let c12 = ({ let _ = vec![1_usize]; a0 }); a0 }));
        } else {
            for b16 in (if let d13 @ (0_usize..) = (if true { 1000000_usize } else { 10_usize }) && a0.unwrap_or_else(|| true) { vec![a0, b1, a0] } else { vec![Some(false), a0, b1] }).into_iter().take(1_usize).skip_while(|e14| true) {
                let a20: Vec<String> = (match (if false { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_default() { Some(c17) if (!c17) => vec!["a".to_string()], d18 => (if true { Ok(vec![String::from(" ")]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_string() })) }).unwrap_or_else(|e19| vec!["".to_owned()]) });
                cx.log(Level::Info, String::new());
                let mut b21: Option<Option<bool>> = Some(b1);
            }
            let mut c22: Option<bool> = a0;
        }
    }
    let d23 = ("İstanbul".to_owned(), 29_i32);
    let e24 = a0.take();
    Ok((-40000_i32))
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: &Option<i64>) -> FlowResult {
    match a0 {
        None if String::new().starts_with(&String::from(" \t x\n")) => {
            let e14 = ({ let b1 = (*a0); vec![vec![(-40000_i64), i64::MIN], vec![5_i64, 1000000_i64], vec![i64::MAX]] }).into_iter().filter_map(|c2| ({ let d3 = (*a0); Some(d3) })).fold(vec![Some(Decimal::from(2_i32))].into_iter().fold(Some(Some(i64::MIN)), |e4, a5| e4), |b6, c7| Some(c7)).into_iter().flat_map(|d8| (match 7_i64 { (-7_i64..=-1_i64) => vec![Some("ß".to_string()), Some(String::from(""))], _ => vec![Some(String::from("Ä")), Some(String::from("-17"))] })).enumerate().map(|e9| Some(Some(vec![Decimal::from(2_i64), Decimal::from(29_i64), Decimal::from((-40000_i32))]).into_iter().step_by(1_usize).take_while(|a10| false).fold("ab,b,,c".to_owned(), |b11, c12| b11.clone()))).all(|d13| true);
        }
        None => {
            Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).map_or_else(|| Some((*a0)), |a15| Some((*a0))).into_iter().take(5_usize.min(1000000_usize)).for_each(|b16| { let _ = (match Some(Some(Decimal::new(999_i64, 29_u32).unwrap_or_default())) { Some(None) => true, _ => true }); });
        }
        _ => {
            vec![Some(5_i32), Some(5_i32)].into_iter().into_iter().fold(vec![(*a0), (*a0), (*a0)], |c17, d18| c17.clone()).into_iter().map(|e19| (0_i64..=0_i64).filter(|a20| false).take_while(|b21| false).min()).filter(|c22| true).for_each(|d23| { let _ = DateTime::from_milliseconds(51234567_i64).unwrap_or_default(); });
        }
    }
    let e24 = flow_027(cx, Some(Some(2_usize)), Some((-2_i64)))?;
    Some((*a0)).into_iter().for_each(|a25| { let _ = State::Half; });
    let mut b26: Option<i32> = Some((-40000_i32));
    let mut c27 = b26;
    let mut d28: Option<i32> = b26;
    cx.message(String::from(" \t x\n"));
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
    if ({ let _ = d3.last_of_month(); (match a10 { -1 => true, c12 => false }) }) {
        for mut e14 in cx.retrieve(Task::filter(|d13| ((!(d13.price != Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default())) || d13.due.is_some())).order_by(|t| t.effort).limit(1))? {
            if false {
                cx.commit_all(a0)?;
            }
            let b16: i32 = loop {
                cx.show_home()?;
                break e14.effort;
            };
        }
    }
    let c17 = ((true, State::Done), false);
    let a20 = {
        let d18;
        if true { d18 = Decimal::from(({ let e19 = Decimal::new(12345_i64, 0_u32).unwrap_or_default(); (-1_i64) })); } else { d18 = (if false { Ok(Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b6.clone() })) }).unwrap_or_default().unwrap_or_else(|| Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()); }
        d18
    };
    Ok(flow_014(cx, &*a0, &d3, Some(vec![b6.clone()]).unwrap_or_default(), &a20)?)
}

/// Step by step.
#[nanoflow]
pub fn flow_119(cx: &mut Device, a0: &Obj<Task>, b1: &i32, mut c2: (Option<Decimal>, State)) -> FlowResult<Vec<i64>> {
    let Some((d3, _)) = (if true { Some(c2) } else { None }) else {
        return Ok(vec![0_i64, 1_i64]);
    };
    let mut e4: Option<Decimal> = d3;
    if cx.is_online() {
        cx.close_page()?;
    } else {
        'l6: for b6 in &vec![vec!["".to_owned(), String::from(" \t x\n"), " ".to_owned()], vec![String::from("ab,b,,c"), "\"{}\\".to_owned(), " ".to_string()], vec![String::new()]] {
            let mut c7 = (if true { Ok(Some(State::Done)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).is_err();
            match &e4 {
                Some(d8) => {
                    let a10 = flow_007(cx, Some(d3).map_or_else(|| Some((State::Half, (*b1))), |e9| Some((State::Half, (*b1)))))?;
                }
                None => {
                    cx.message(a0.title.clone());
                }
                b11 => {
                    cx.show_home()?;
                }
            }
        }
        if let None = e4.iter().max_by_key(|c12| ((-2_i64) % 1_i64)).cloned() {
            let mut d13 = cx.create(Task { effort: (*b1), due: Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).or_else(|| Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())), ..Task::default() })?;
        } else {
            e4 = (if false { Some("".to_owned()) } else { None }).and_then(|e14| e4);
        }
    }
    match d3 {
        Some(_) if a0.is_urgent => {
            if true {
                if vec![d3, e4, d3].into_iter().into_iter().into_iter().fold(vec![vec![String::new(), "Ä".to_owned()], vec!["日本語".to_string(), "x=1=2".to_string()], vec![String::from("Ä"), "ab,b,,c".to_string()]], |a15, b16| a15.clone()).into_iter().map(|c17| c17.clone()).take((match 1_usize { 0_usize if true => 2_usize, (5_usize | 7_usize) if true => 0_usize, d18 => d18 })).any(|e19| false) {
                    let b21 = cx.count(Task::filter(|a20| (a20.effort < (*b1))).order_by_descending(|t| t.price).limit(0))?;
                } else {
                    let d23 = e4.replace(d3.iter().filter(|c22| vec![1_i64].contains(&400_i64)).sum::<Decimal>());
                }
                let e24 = e4.replace(Decimal::new((-35_i64), 2_u32).unwrap_or_default());
            } else {
                'l28: for d28 in (match (if false { Ok(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }) { Ok(a25) => Some("-17".to_string()), Err(FlowError::Offline) => Some("aaa".to_owned()), _ => Some("aaa".to_string()) }).map_or_else(|| vec![(*b1)], |b26| vec![(*b1), (*b1)]) {
                    let mut e29 = cx.create(Task { state: State::Half, ..Task::default() })?;
                }
            }
        }
        Some(a30) => {
            let mut b31: i32 = 7_i32;
        }
        _ => {
            {
                let mut d33 = cx.retrieve(Task::filter(|c32| c32.is_urgent).order_by(|t| t.due).limit(2))?;
                for (_, e34) in d33.iter_mut().enumerate() {
                    e34.effort = (*b1);
                }
                cx.commit_all(&mut d33)?;
            }
        }
    }
    Ok(vec![(-7_i64)])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_120(cx: &mut Device, a0: &Obj<Task>, b1: &i32, mut c2: usize, mut d3: Option<State>) -> FlowResult<((i32, String), usize)> {
    'l6: for b6 in vec![vec![State::Open], vec![State::Open, State::Done, State::Done], vec![State::Open, State::Done]].into_iter().rev().take_while(|e4| true).collect::<Vec<_>>().into_iter().flatten().collect::<Vec<_>>() {
        match (if true { b6 } else { a0.state }) {
            State::Done => {
                let Some(d13) = (match (if false { Ok(Decimal::ONE) } else { Err(FlowError::Offline) }) { Ok(c7) => vec![vec![c7, Decimal::new(5_i64, 1_u32).unwrap_or_default(), c7], vec![Decimal::from(400_i64)]].into_iter().skip_while(|d8| true).zip(vec![c7, c7, c7]).map(|e9| vec![c7, c7]).fold(Some(c2), |a10, b11| a10), Err(FlowError::Offline) => (match d3 { Some((State::Open | State::Done)) => Some(c2), c12 => Some(c2) }), _ => (2_usize..3_usize).rev().rev().min() }) else {
                    break;
                };
            }
            State::Done => {
                c2 = (if matches!(b6, State::Open) { 2_usize } else { c2 });
            }
            e14 => {
                if (Some((*b1)).into_iter().zip(((-1_i32)..1_i32).step_by(c2).step_by(c2)).map(|a15| (*b1)).filter(|b16| true).fold((b6, (*b1)), |(c17, d18), e19| (e14, (*b1))) == d3.into_iter().fold((b6, (*b1)), |a20, b21| a20)) {
                    cx.message(format!("}}{}", true.min(false)));
                }
            }
        }
        cx.log(Level::Warning, format!(" of {:ß^1}", vec![d3, d3].into_iter().fold((*b1), |c22, d23| c22)));
        d3 = (if false { Some(b6) } else { None }).or_else(|| d3);
    }
    match &d3 {
        Some(State::Half) if matches!(5_i32, (1_i32..5_i32)) => {
            cx.show_home()?;
        }
        _ => {
            if (true || true) {
                cx.message(format!("{:<}", 400_i64));
            }
        }
    }
    if let Some(mut a25) = cx.first(Task::filter(|e24| e24.title.ends_with("a")).order_by(|t| t.due).limit(0))? {
        cx.rollback(&mut a25)?;
        cx.invalid(&a25, |o| o.seen, "\"{}\\".to_string());
    }
    for c27 in cx.retrieve(Task::filter(|b26| b26.due.is_some()).order_by_descending(|t| t.price).limit(2))? {
        cx.delete(c27)?;
    }
    cx.message(format!("{}", i64::MAX));
    cx.show_home()?;
    Ok(((3_i32, String::new()), c2))
}

/// Step by step.
#[nanoflow]
pub fn flow_121(cx: &mut Device, a0: &Obj<Task>, mut b1: (Option<String>, String), mut c2: bool) -> FlowResult<Option<usize>> {
    let Some(d3) = vec![b1.clone()].first().cloned() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: String::from("Ä").to_lowercase() }));
    };
    let e4 = (b1.clone(), d3.clone());
    let Some(d18) = (match String::from("").as_str() { "a" => ({ let _ = (d3.clone(), d3.clone()); Some(vec![0_usize]) }), "Ä" => Some(vec![2_usize]), _ => Some(e4.clone()).into_iter().take_while(|a5| c2).find_map(|((b6, c7), (d8, e9))| Some(vec![2_usize, 7_usize])) }) else {
        return Ok((match &b1 { (_, a10) => Some(e4.clone()), (b11, c12) => Some(e4.clone()), (d13, e14) => Some(e4.clone()) }).into_iter().skip_while(|a15| c2).skip(flow_017(cx, a0, 1000000_i32, &Some(vec![State::Open, State::Open, State::Open]))?).find_map(|b16| Some(vec![c2]).map_or(Some(7_usize), |c17| Some(0_usize))));
    };
    let a20 = cx.count(Task::filter(|e19| e19.is_urgent).limit(4))?;
    let c37: i64 = loop {
        'l24: for (e24, a25) in Some(Some(Decimal::new(999_i64, 2_u32).unwrap_or_default())).map_or_else(|| vec![b1.clone(), b1.clone(), b1.clone()], |c22| vec![b1.clone(), b1.clone(), b1.clone()].into_iter().rev().collect::<Vec<_>>()) {
            if let false = c2 && cx.is_online() {
                let b26 = e24.clone();
                cx.show_home()?;
            } else {
                let mut c32 = (if c2 { vec![vec![d18.clone(), d18.clone()], vec![d18.clone()], vec![d18.clone()]] } else { vec![vec![d18.clone(), d18.clone(), d18.clone()]] }).into_iter().flatten().skip_while(|c27| (if let (Some(d28), e29) = b1.clone() { c2 } else { c2 })).find_map(|a30| Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default())).map_or_else(|| a20, |b31| a20);
                let d33 = (a25.clone(), c2);
            }
            {
                let mut a35 = cx.retrieve(Task::filter(|e34| e34.is_urgent).order_by(|t| t.price).limit(3))?;
                for b36 in &mut a35 {
                    b36.effort = (-7_i32);
                }
                cx.commit_all(&mut a35)?;
            }
            cx.show_home()?;
        }
        break a20;
    };
    Ok(Some(1000000_usize))
}

/// Step by step.
#[nanoflow]
pub fn flow_122(cx: &mut Device, a0: &bool, b1: i64, mut c2: i64) -> FlowResult<String> {
    let e4: bool = ((1_usize, c2) >= Some(vec![Decimal::ZERO]).map_or_else(|| (1_usize, b1).min((10_usize, c2)), |d3| (0_usize, 400_i64)));
    if ((e4 && e4) || matches!(c2, (..=3_i64))) {
        'l9: for e9 in &vec![b1, c2].into_iter().enumerate().map(|a5| 7_i64).fold(vec![7_i64], |b6, c7| b6.clone()) {
            if let (-7_i64..) = i64::from(Some("A\r\nB\n\n".to_string()).is_some()) {
                let mut e29 = vec![(1000000_usize, 5_i32)].into_iter().fold(Some(b1).as_ref().copied().map_or(vec![(State::Done, (*e9)), (State::Half, c2)].into_iter().zip((1_i64..3_i64).skip_while(|a10| e4).enumerate().map(|(b11, c12)| (-2_i64))).map(|((d13, e14), a15)| (d13, a15)).zip(vec![State::Half, State::Open, State::Open].into_iter().skip_while(|b16| (*a0))).map(|c17| (State::Open, b1)).fold((vec![(-40000_i32), (-7_i32), (-7_i32)], String::from("x=1=2")), |d18, (e19, a20)| d18.clone()), |b21| vec![vec![String::new()], vec![String::from("日本語")], vec![String::new(), String::from("a"), String::from("\"{}\\")]].into_iter().filter(|c22| (*a0)).filter(|d23| e4).fold((vec![0_i32, 400_i32], "".to_string()), |e24, a25| e24.clone())), |b26, (c27, d28)| b26.clone());
                let a30 = 5_i64;
            } else {
                let b31 = e4;
                let mut c32 = c2;
            }
        }
    } else {
        let mut d33: i64 = b1;
    }
    let mut e34: Vec<String> = vec!["\"{}\\".to_owned(), "Ä".to_string(), "İstanbul".to_owned()];
    c2 = b1;
    e34 = vec!["A\r\nB\n\n".to_string(), "日本語".to_owned(), "İstanbul".to_string()];
    cx.log(Level::Warning, format!(": {}}}{}", e4, 0_i32));
    let a35 = e34.swap_remove(5_usize);
    let mut b36 = e34.clone();
    Ok(a35.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_123(cx: &mut Device, mut a0: i32) -> FlowResult {
    'l5: for a5 in ((-2_i32)..=0_i32).flat_map(|b1| (if false { Ok(vec![b1]) } else { Err(FlowError::Offline) }).unwrap_or_else(|c2| vec![b1])).take(Some(0_usize).unwrap_or_else(|| 2_usize)).skip_while(|d3| true) {
        let mut b6 = a5;
        let (_, c7) = (b6, b6);
        let c12: i32 = 'l9: loop {
            a0 += (1_i32..=4_i32).map(|e9| e9).rev().fold(5_i32, |a10, b11| a5);
            break c7;
        };
    }
    {
        let mut d13 = 0_i32;
        'l17: while d13 < 4_i32 && (match (if false { Ok(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(e14) => true, Err(FlowError::Failed { code: a15, .. }) => true, _ => false }) {
            d13 += 1_i32;
            let c17 = (a0, a0);
            if (a0.is_positive() && 7_i64.is_positive()) {
                for a20 in (match "aaa".to_owned().split(" ").map(|d18| d18.to_string()).collect::<String>().as_str() { "aaa" => vec![vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]], "ab,b,,c" => ({ let _ = String::from("x=1=2"); vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]] }), _ => vec![vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]].into_iter().collect::<Vec<_>>() }) {
                    let (b21, c22) = (a0, Decimal::from(10_i32));
                    let b26: (i32, i32) = Some(c17.0).into_iter().skip(1_usize).fold(c17, |(d23, e24), a25| c17);
                }
            } else {
                if cx.is_online() {
                    a0 = (if (match 0_i32.to_owned() { (..=400) => false, c27 => (if false { true } else { true }) }) { d13 } else { vec![State::Open, State::Open].into_iter().take_while(|d28| Some(Some(0_i32)).into_iter().any(|e29| true)).filter(|a30| false).fold(a0, |b31, c32| a0) });
                }
            }
        }
    }
    let mut d33 = vec!["\"{}\\".to_owned()];
    let e34: i32 = a0;
    let (a35, b36) = (vec![State::Open], State::Done);
    cx.message("a".to_string());
    a0 = e34;
    let mut c37: State = b36;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: State, b1: bool, c2: (Option<Decimal>, DateTime)) -> FlowResult<Option<i64>> {
    let b16: i32 = loop {
        let Some(a10) = vec![5_i32].first().cloned().map_or(vec![vec![b1]].into_iter().take_while(|e4| b1).chain(vec![vec![b1], vec![b1, b1]]).next(), |a5| Some(vec![b1, b1, b1]).into_iter().take_while(|b6| b1).max()) else {
            break Some(a0).into_iter().skip_while(|c7| true).fold(1000000_i32, |d8, e9| d8);
        };
        break vec![Some(i32::MIN), Some(1000000_i32)].into_iter().map(|b11| b11).step_by(40000_usize).fold(vec![1000000_i32, 0_i32, i32::MAX], |c12, d13| c12.clone()).into_iter().map(|e14| 7_i32).take_while(|a15| b1).sum::<i32>();
    };
    for b21 in (match a0 { State::Open => Some(Some(a0)), _ => Some(Some(a0)) }).or(Some(Some(a0))).into_iter().filter_map(|c17| (match b16 { (..=0_i32) => Some(b1), 400 => Some(b1), d18 => Some(b1) })).filter(|e19| false) {
        'l23: for d23 in &vec![i64::MAX, 1000000_i64, 5_i64].to_vec() {
            cx.message(format!("{}ß{:>5}", Some(b16).into_iter().take(0_usize).sum::<i32>(), Some(1_usize).unwrap_or_else(|| 0_usize)));
            let c27 = Some(vec![b1, b21, b21]).or(Some(vec![false])).unwrap_or(vec![b21, b1]).into_iter().fold((b16, vec![String::new(), "A\r\nB\n\n".to_owned(), " ".to_string()]), |(e24, a25), b26| (b16, a25.clone()));
            let mut d28: (i32, Vec<String>) = c27.clone();
        }
    }
    let ((e29, a30), b31) = (c2, b16);
    let mut c32: i32 = b31;
    c32 /= b31;
    let ((d33, e34), a35) = (c2, a0);
    Ok(Some(1000000_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_125(cx: &mut Device, a0: &String, b1: Vec<Option<bool>>) -> FlowResult<Option<State>> {
    let a5 = Some(a0.clone()).as_deref().map(|c2| c2.to_string()).into_iter().fold(b1.clone(), |d3, e4| b1.clone());
    let e9 = {
        let b6;
        if (if (!true) { 10_i32.is_negative() } else { matches!((i32::MIN, (-2_i64)), (_, (-7..-3))) }) { b6 = ({ let c7 = a0.clone(); (match (if true { Ok(1_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a0.clone() })) }) { Ok(d8) => a0.clone(), Err(FlowError::Invalid { .. }) => "Ä".to_owned(), _ => a0.clone() }) }); } else { b6 = a0.clone(); }
        b6.clone()
    };
    cx.log(Level::Info, (a0.clone() + &format!("{e9}")));
    let mut a10 = vec![Some(false).min(Some(true)), (if true { Some(false) } else { Some(false) })];
    if (match (if false { Ok(e9.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a0.clone() })) }) { Ok(b11) => cx.is_online(), Err(FlowError::Failed { code: c12, .. }) => false, _ => true.min(false) }) {
        let e14 = {
            let d13;
            if false { d13 = a0.clone(); } else { d13 = e9.clone(); }
            d13.clone()
        };
    } else {
        a10.clear();
    }
    Ok(Some(Some(State::Half)).unwrap_or(Some(State::Half)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_126(cx: &mut Device, a0: &mut Obj<Task>, mut b1: (String, Vec<i64>)) -> FlowResult<Option<State>> {
    for (_, e9) in &(match b1.clone() { (c2, d3) if false => vec![(c2.clone(), d3.clone()), b1.clone(), b1.clone()], (e4, a5) => vec![(e4.clone(), a5.clone()), b1.clone(), b1.clone()], (b6, c7) => vec![b1.clone(), b1.clone()] }) {
        let a10 = (Some("A\r\nB\n\n".to_owned()), true);
    }
    cx.message(Some("x=1=2".to_owned()).map_or(Some("a".to_string()), |b11| Some(b11.clone())).unwrap_or((match b1.clone() { (c12, d13) if false => c12.clone(), (e14, a15) => e14.clone() })));
    let mut b16: (String, Vec<i64>) = b1.clone();
    let ((a20, b21), _) = Some((String::from("İstanbul"), vec![3_i64, i64::MIN, 2_i64])).into_iter().collect::<Vec<_>>().into_iter().fold((b16.clone(), vec![29_i64, 29_i64]), |(c17, d18), e19| (("x=1=2".to_owned(), vec![0_i64, 1_i64, 10_i64]), d18.clone()));
    let d23: String = 'l23: loop {
        b16 = b1.clone();
        break a20.clone();
    };
    cx.commit(a0)?;
    Ok(vec![b1.clone()].into_iter().enumerate().map(|(e24, (a25, b26))| Some(400_i64).map_or(b16.clone(), |c27| b16.clone())).fold(vec![State::Open, State::Open].into_iter().find(|d28| false), |e29, a30| Some(State::Done)))
}

/// Step by step.
#[nanoflow]
pub fn flow_127(cx: &mut Device, a0: &Obj<Task>, b1: Vec<Option<Decimal>>, c2: State) -> FlowResult<(i64, i64)> {
    {
        let mut d3 = 0_i32;
        'l5: while d3 < 0_i32 && true {
            d3 += 1_i32;
            let mut a5 = c2;
        }
    }
    if ({ let b6 = 10_i64; Some(vec![c2, State::Open]) }).into_iter().flatten().all(|c7| (false <= true)) {
        let d8 = b1.clone();
    }
    if Some(0_usize).into_iter().map(|e9| e9).fold(vec![Some(vec![7_i32]), Some(vec![29_i32])], |a10, b11| a10.clone()).into_iter().flatten().any(|c12| (true && true)) {
        if (!(if let Some(d13) = Some("ß".to_string()) && true { true } else { true })) {
            if let -7_i64 = 10_i64 && (true && true) {
                let mut e14 = false;
                e14 = e14;
            } else {
                let a15: State = State::Open;
            }
            if let Some(a20) = vec![State::Half, c2].into_iter().take_while(|b16| false).map(|c17| State::Done).fold((if true { Ok(Some(vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()])) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }), |d18, e19| (if false { Ok(Some(vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()])) } else { Err(FlowError::Offline) })).unwrap_or_default() {
                cx.close_page()?;
                let d28: Vec<Option<Decimal>> = (match ((-1_i64)..=2_i64).skip_while(|b21| ({ let c22 = i32::MIN; true })).fold((if false { Ok(c2) } else { Err(FlowError::Offline) }).unwrap_or_else(|d23| State::Done), |e24, a25| e24) { State::Half => (if let Some(b26) = Some(vec![String::from("ß"), String::from("a"), String::new()]) && (Some(1_i64) != Some(5_i64)) { b1.clone() } else { (match "x=1=2".to_string().as_str() { "aaa" => b1.clone(), "ab,b,,c" => b1.clone(), _ => b1.clone() }) }), State::Half => b1.clone(), c27 => b1.clone() });
            }
        }
        cx.show_home()?;
    } else {
        cx.message("".to_owned());
        let mut e29 = c2;
    }
    cx.close_page()?;
    cx.show_home()?;
    cx.log(Level::Info, String::new());
    if let Some(mut b31) = cx.first(Task::filter(|a30| a30.is_urgent).order_by(|t| t.effort).limit(1))? {
        let c32 = c2;
        match cx.commit(&mut b31) {
            Ok(()) => {
                cx.log(Level::Info, format!("x{:*<1}", 29_i32));
            }
            Err(FlowError::Invalid { entity: d33, .. }) => {
                let mut e34: Vec<Option<Decimal>> = b1.clone();
            }
            Err(a35) => return Err(a35),
        }
    }
    Ok((400_i64, i64::MIN))
}

/// Step by step.
#[nanoflow]
pub fn flow_128(cx: &mut Device, a0: DateTime) -> FlowResult<String> {
    let b1: DateTime = a0;
    let mut b21 = (if true { Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { None }).map_or_else(|| (String::from(""), (Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), 1_i32)), |c2| Some(b1).into_iter().map(|d3| (match ((1_i64, Decimal::new(12345_i64, 29_u32).unwrap_or_default()), Some(String::new())) { ((e4, a5), b6) if false => State::Half, ((c7, d8), e9) => State::Half })).fold(Some(b1).into_iter().rev().fold(("x=1=2".to_owned(), (c2, 5_i32)), |(a10, (b11, c12)), d13| (a10.clone(), (b11, c12))), |(e14, (a15, b16)), c17| vec![c2, c2, c2].into_iter().filter(|d18| false).fold(("ß".to_string(), (c2, b16)), |e19, a20| e19.clone())));
    b21 = b21.clone();
    if (match "日本語".to_string().as_str() { "a" => Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), "Ä" => Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), _ => Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) }).map_or_else(|| vec![b1, b1, a0].into_iter().any(|c22| true), |d23| (" \t x\n".to_owned() != String::from(" "))) {
        b21 = Some((" ".to_owned(), Decimal::new((-35_i64), 28_u32).unwrap_or_default())).map_or_else(|| Some(Some(false)).map(|e24| a0), |(a25, b26)| Some(b1)).into_iter().fold(vec![b1].into_iter().map(|c27| DateTime::from_milliseconds(86400000_i64).unwrap_or_default()).take(2_usize).fold(vec![a0, DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()], |d28, e29| vec![a0, e29]).into_iter().fold(b21.clone(), |a30, b31| b21.clone()), |(c32, (d33, e34)), a35| b21.clone());
        b21 = b21.clone();
    }
    let mut b36 = a0;
    cx.message(format!("x{}", 1_usize));
    cx.message("a".to_string());
    Ok("Ä".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_129(cx: &mut Device, mut a0: usize, b1: String) -> FlowResult {
    let b11 = {
        let c2;
        if ({ let a5 = Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]).into_iter().rev().fold(vec![(-7_i64), 400_i64], |d3, e4| d3.clone()); (match a0 { (1_usize | 3_usize) => false, (5..9) => true, b6 => true }) }) { c2 = Some(Some(b1.clone())).unwrap_or_else(|| Some(b1.clone())).unwrap_or_default(); } else { c2 = ({ let c7 = (-7_i32); b1.clone() }).split(&b1).map(|d8| d8.to_string()).take_while(|e9| (!false)).map(|a10| format!("{:ß<5}", a10)).collect::<String>(); }
        c2.clone()
    };
    a0 = ((if (match b11.as_str() { "aaa" => true, "ab,b,,c" => false, _ => true }) { 7_usize } else { a0 }) / Some(a0).min(Some(a0)).into_iter().fold(vec![b1.clone()].into_iter().rev().count(), |c12, d13| (match c12 { (2_usize..) => c12, e14 => 2_usize })));
    let a15 = flow_007(cx, Some((State::Half, 7_i32)))?;
    if (if let (..=1_usize) = Some(a0).into_iter().skip_while(|b16| false).sum::<usize>() { ({ let c17 = DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(); true }) } else if let d18 @ (2_usize) = a0 { false } else { false }) {
        let b26 = {
            let e19;
            if ({ let a20 = b11.to_string(); cx.is_online() }) { e19 = vec![a15, a15].into_iter().fold((if false { Ok(b11.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: b11.clone() })) }), |b21, c22| (if false { Ok(b11.clone()) } else { Err(FlowError::Offline) })).unwrap_or_else(|d23| b1.clone()); } else { e19 = Some(a15).map_or(b11.clone().split_whitespace().map(|e24| e24.to_string()).collect::<String>(), |a25| b11.clone()); }
            e19.clone()
        };
        let e29: i64 = loop {
            let mut d28 = 10_usize;
            break a15;
        };
    }
    match Some(b11.clone()).into_iter().step_by(a0).fold(a0, |a30, b31| a30) {
        (..=2) => {
            let c32 = (b11.clone(), a0);
        }
        d33 => {
            let mut e34 = 1_i32;
        }
    }
    let a35 = (a0, a0);
    let mut b36: (usize, usize) = a35;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_130(cx: &mut Device, a0: &State, b1: Decimal, c2: Vec<Vec<i32>>) -> FlowResult<State> {
    {
        let mut d3 = 0_i32;
        'l6: while d3 < 1_i32 && (match 7_i64 { 0 if false => true, e4 => true }) {
            d3 += 1_i32;
            let e9 = {
                let b6;
                if Some(d3).min(Some(d3)).is_none_or(|c7| vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().any(|d8| false)) { b6 = State::Done; } else { b6 = (*a0); }
                b6
            };
        }
    }
    let e14 = (Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()).into_iter().chain(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]).into_iter().fold(b1, |a10, b11| b1).min(b1) * ((29_i32 * (-1_i32)) * Some(c2.clone()).into_iter().rev().fold(0_i32, |c12, d13| c12)));
    for b16 in vec![b1, b1, b1].min(vec![b1, Decimal::new(12345_i64, 1_u32).unwrap_or_default()]).into_iter().collect::<Vec<_>>().into_iter() {
        let d23 = {
            let c17;
            if (!(-40000_i64).is_positive()) { c17 = (if true { vec![vec![true, false, false]] } else { vec![vec![true], vec![true]] }).into_iter().skip_while(|d18| (-1_i64).is_positive()).fold(Some(State::Open).map_or_else(|| (*a0), |e19| e19), |a20, b21| State::Done); } else { c17 = Some(vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]).map_or((*a0), |c22| (*a0)); }
            c17
        };
        cx.message(format!("{:*^12.2}{{{}", c2.is_empty(), e14));
        let mut b26: Decimal = ((match true { true => Some(b16), e24 => Some(e14) }).into_iter().rev().map(|a25| b1).sum::<Decimal>() % 10_i32);
    }
    cx.message("A\r\nB\n\n".to_owned());
    let c27 = (i32::MAX, c2.clone());
    let mut d28: (Option<State>, Decimal) = (Some((*a0)), b1);
    let mut e29: (i32, Vec<Vec<i32>>) = c27.clone();
    let _ = (d28, (*a0));
    Ok(State::Done)
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
                while b11 < 0_i32 && Some(b11).into_iter().any(|c12| true) {
                    b11 += 1_i32;
                    cx.log(Level::Info, format!("{}", b6));
                }
            }
            let e14: Vec<i32> = vec![b6];
        }
    }
    Ok(2_i32.checked_add(d8).into_iter().enumerate().map(|(a15, b16)| 1_i32).fold(Some(1_i64), |c17, d18| vec!["İstanbul".to_string()].into_iter().chain(vec![String::from("a")]).map(|e19| e19.clone()).find_map(|a20| c17)))
}

/// Step by step.
#[nanoflow]
pub fn flow_132(cx: &mut Device, mut a0: usize) -> FlowResult<bool> {
    a0 -= a0;
    a0 += a0;
    if true {
        let b1: usize = 2_usize;
        let b11 = (5_usize..=9_usize).skip_while(|c2| (!false)).fold(Some("\"{}\\".to_string()).into_iter().skip(a0).fold(("Ä".to_string(), b1), |d3, e4| d3.clone()), |(a5, b6), c7| (4_usize..=7_usize).filter(|d8| true).take(b1).fold((a5.clone(), b6), |e9, a10| e9.clone()));
    } else {
        for d13 in (5_usize..=6_usize) {
            let Some(e14) = (if false { Some(d13) } else { Some(("Ä".to_string(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())).and(Some(d13)) }) else {
                continue;
            };
        }
    }
    match 40000_usize {
        29_usize => {
            let c17: Option<Decimal> = (if let a15 @ (2_usize) = a0.max(a0) { (if cx.is_online() { (match a0 { 29_usize => Some(Decimal::from(0_i32)), (..=2_usize) => Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()), b16 => Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default()) }) } else if true { Some(Decimal::from(1_i64)) } else { Some(Decimal::from(0_i64)) }) } else { (if true { Some(Decimal::from(0_i64)) } else { None }) });
        }
        d18 => {
            let mut c22: usize = ({ let b21 = ({ let a20 = vec![d18, 2_usize, a0].into_iter().take(d18).enumerate().map(|e19| d18).sum::<usize>(); 400_usize }); Some(a0).into_iter().count() });
        }
    }
    Ok(vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()].into_iter().rev().collect::<Vec<_>>().into_iter().flat_map(|d23| (if let (0_i64..4_i64) = i64::MIN && true { vec![a0, a0, a0] } else { vec![a0, a0, a0] })).all(|e24| ({ let a25 = vec![(-40000_i64), 2_i64]; true })))
}

/// Step by step.
#[nanoflow]
pub fn flow_133(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Vec<i32>> {
    let mut c2 = Some(vec![7_i32, 0_i32, 3_i32]);
    let mut d3 = cx.create(Task { price: Decimal::from(7_i32).to_owned(), is_urgent: a0.is_urgent, seen: (if false { Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()) } else { Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()) }), ..Task::default() })?;
    let a20: i64 = loop {
        if let Some(a5) = c2.clone() && a0.is_urgent {
            let b11 = {
                let b6;
                if Some(false).into_iter().any(|c7| c7).clamp((Decimal::from(29_i32) > 1_i32), cx.is_online()) { b6 = Some(Some(b1)).into_iter().map(|d8| a5.clone()).fold((b1 * b1), |e9, a10| (e9 - 7_i64)); } else { b6 = (flow_007(cx, Some((State::Open, (-2_i32))))? + b1); }
                b6
            };
            let (a15, b16) = vec![Some(a5.clone()), c2.clone()].into_iter().fold((Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), c2.clone()), |(c12, d13), e14| (c12, c2.clone())).clamp((match b1 { (400 | 402) => (Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), c2.clone()), 3_i64 if false => (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), c2.clone()), _ => (Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), c2.clone()) }), Some((Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), c2.clone())).unwrap_or((Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), c2.clone())));
        } else {
            let mut c17: Option<Vec<i32>> = Some(Some(vec![1_i32, 0_i32, 10_i32]).unwrap_or_default());
            'l19: for e19 in vec![c2.clone(), c17.clone()] {
                cx.invalid(&d3, |o| o.weight, format!("{{{}", "日本語".to_string()));
            }
        }
        break 1_i64;
    };
    c2 = (2_i32..=4_i32).rev().map(|b21| Some(b21)).collect::<Option<Vec<_>>>();
    let c22 = c2.take();
    let d23 = cx.can_read(&d3, |o| o.is_urgent);
    Ok(vec![1000000_i32, 1_i32])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_134(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Vec<usize>>) -> FlowResult<i32> {
    for d3 in cx.retrieve(Task::filter(|c2| c2.due.is_none()).order_by(|t| t.title).limit(0))? {
        cx.delete(d3)?;
    }
    b1.sort();
    let e9 = b1.swap_remove(vec![vec![3_i64], vec![0_i64, i64::MAX, 1_i64]].into_iter().skip_while(|e4| true).take(400_usize).fold(Some(String::new()).into_iter().fold(40000_usize, |a5, b6| 40000_usize), |c7, d8| (c7 + 1_usize)));
    if let Some(mut b11) = cx.first(Task::filter(|a10| ((!a10.title.contains("")) && (a10.title.contains("") || (a10.weight >= (-2_i64))))).order_by(|t| t.due).limit(0))? {
        b1.sort_by(|c12, d13| c12.cmp(d13).then(d13.cmp(c12)));
        if let (b16, c17) = &(match Some(2_i32) { None => (i64::MAX, vec![DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()]), Some(e14 @ (..=-7_i32)) => ((-40000_i64), vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()]), a15 => ((-40000_i64), vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()]) }) {
            let mut e24 = Some(i32::MIN).and_then(|d18| Some(e9.clone())).into_iter().filter(|e19| (false || false)).fold((if false { Ok(c17.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }), |a20, b21| vec![b1.clone()].into_iter().skip(0_usize).fold((if true { Ok(c17.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }), |c22, d23| (if true { Ok(c17.clone()) } else { Err(FlowError::Offline) }))).unwrap_or(c17.clone());
        } else {
            cx.refresh(&mut b11)?;
        }
    }
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &mut Obj<Task>, b1: Date, c2: Decimal, d3: State) -> FlowResult<(Vec<Decimal>, Vec<i64>)> {
    'l5: for a5 in Some(vec![c2]).as_ref().cloned().unwrap_or_default() {
        match cx.commit(a0) {
            Ok(()) => {
                match (if let (State::Done | State::Open) = (match 5_usize { 0_usize => d3, b6 => d3 }) && cx.is_online() { (match 1_i64 { c7 @ (1) => (c7, vec![d3, State::Open]), d8 => (2_i64, vec![d3, d3]) }) } else { (match &Some(vec![b1]) { Some(e9) => ((-2_i64), vec![d3]), a10 => (5_i64, vec![d3, d3, d3]) }) }) {
                    (b11 @ (-7..=-1), _) => {
                        cx.commit(a0)?;
                    }
                    (_, c12) => {
                        let mut d13 = cx.get(a0.as_ref())?;
                    }
                }
            }
            Err(FlowError::Invalid { entity: e14, .. }) => {
                let Some((c17, d18)) = (match d3 { State::Half => (match d3 { (State::Open | State::Half) => Some((e14.clone(), (-40000_i32))), a15 => Some((e14.clone(), i32::MIN)) }), b16 => Some((e14.clone(), 0_i32)) }) else {
                    continue;
                };
            }
            Err(e19) => return Err(e19),
        }
        let (e24, a25) = (0_usize..2_usize).flat_map(|a20| Some(5_i64).into_iter().chain(vec![400_i64, (-2_i64), 29_i64]).collect::<Vec<_>>()).fold((if false { Ok((Some(d3), (-40000_i32))) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" ") })) }).unwrap_or_else(|b21| (Some(d3), 2_i32)), |c22, d23| c22);
    }
    let mut d28: Option<State> = ({ let _ = (if true { Some(0_i32) } else { Some(5_i32) }).as_ref().copied(); Some(b1).into_iter().fold(Some(d3), |b26, c27| Some(d3)).min(Some(d3)) });
    cx.commit(a0)?;
    let e29: Vec<i64> = vec![2_i64, 2_i64];
    let mut a30 = cx.get(a0.id())?;
    let b31 = d3;
    Ok((vec![c2, c2], e29.clone()))
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, a0: bool) -> FlowResult<Vec<i64>> {
    'l9: for e9 in ({ let b1 = true; vec![vec![b1, b1], vec![true]] }).into_iter().collect::<Vec<_>>().into_iter().enumerate().map(|c2| (match Some(vec![1_i64, 0_i64]).map_or(c2.clone(), |d3| c2.clone()) { ((29..33), e4) => e4.clone(), ((29_usize..), a5) if (if a0 { a0 } else { a0 }) => a5.clone(), (b6, c7) => c7.clone().clamp(c7.clone(), c7.clone()) })) {
        match (if a0 { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() })) }).unwrap_or_else(|a10| (match ((String::from("A\r\nB\n\n"), "a".to_string()), i32::MAX) { ((b11, c12), _) => a0, ((d13, e14), a15 @ (3_i32)) if a0 => a0, ((b16, _), c17) => a0 })) {
            true => {
                let mut d18: Vec<bool> = e9.clone();
            }
            false => {
                let mut a20 = ({ let e19 = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(); e9.clone() });
            }
            b21 => {
                {
                    let mut c22 = 0_i32;
                    while c22 < 3_i32 && true {
                        c22 += 1_i32;
                        cx.message((if let (c27, d28) = &(match i64::MAX { e24 @ (400) if a0 => (e24, vec![0_usize, 2_usize, 7_usize]), a25 @ (0_i64) => (a25, vec![0_usize, 29_usize, 2_usize]), b26 => (b26, vec![7_usize]) }) && (Decimal::new(5_i64, 3_u32).unwrap_or_default() != c22) { (if let (400_i32 | 402_i32) = c22 { "ß".to_string() } else { "ß".to_owned() }) } else if a0 { "日本語".to_string() } else { "日本語".to_string() }));
                        let e29 = 2_i32;
                    }
                }
            }
        }
        if let None = Some(1_usize).map(|a30| (0_i32, a30)).as_ref().cloned() {
            cx.log(Level::Warning, (match vec![String::from("İstanbul"), "aaa".to_string(), "İstanbul".to_owned()].into_iter().filter(|b31| a0).collect::<String>().as_str() { "ab,b,,c" => "x=1=2".to_string(), _ => "Ä".to_owned() }));
            let mut c32 = e9.clone();
        } else {
            let d33 = vec![vec![String::new()], vec!["".to_owned(), "İstanbul".to_string()]];
        }
        Some(e9.clone()).into_iter().enumerate().map(|(e34, a35)| a35.clone()).step_by(400_usize).for_each(|b36| { let _ = (-2_i32); });
    }
    let mut c37: bool = a0;
    let d38 = c37;
    let e39: bool = a0;
    let a40: bool = e39;
    Ok(vec![(-1_i64), 10_i64, 1_i64])
}

/// Step by step.
#[nanoflow]
pub fn flow_137(cx: &mut Device, a0: &Obj<Task>, b1: &i64, c2: &Option<Vec<i64>>, d3: State) -> FlowResult<Option<State>> {
    if let Some(b6) = Some("aaa".to_owned()).or_else(|| Some(String::from("-17"))).map_or_else(|| vec![((*b1), String::new()), ((*b1), String::from("Ä")), ((*b1), " ".to_string())].into_iter().rev().last(), |e4| (if true { Ok(Some(((*b1), e4.clone()))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: e4.clone() })) }).unwrap_or_else(|a5| Some(((*b1), e4.clone())))) {
        let a10 = {
            let c7;
            if (false.to_owned() && Some((*b1)).into_iter().into_iter().fold(false, |d8, e9| false)) { c7 = flow_007(cx, (match "ab,b,,c".to_string().as_str() { "a" => Some((d3, 0_i32)), "Ä" => Some((d3, 5_i32)), _ => Some((d3, 400_i32)) }))?; } else { c7 = 29_i64.to_owned(); }
            c7
        };
    } else {
        'l13: for d13 in &c2.clone().map_or(vec![Some(vec![(*b1), (*b1), (*b1)]), c2.clone(), c2.clone()], |b11| vec![c2.clone()]) {
            let Some(e14) = Some((*b1)) else {
                continue;
            };
            cx.log(Level::Warning, format!(": {}: {b1}", (if false { 2_i32 } else if false { 3_i32 } else { 1000000_i32 })));
            let _ = vec![Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())].into_iter().map(|a15| a15).find(|b16| false).map(|c17| Some(c2.clone()).into_iter().step_by(0_usize).fold(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), |d18, e19| d18));
        }
    }
    let mut b21: Option<Vec<i64>> = Some(vec![vec![vec![(*b1)], vec![(*b1), (*b1), (*b1)], vec![(*b1)]], vec![vec![(*b1)]], vec![vec![(*b1), 0_i64], vec![(*b1)], vec![(*b1)]]]).unwrap_or(vec![vec![vec![(*b1), (*b1), (*b1)]], vec![vec![(*b1)]], vec![vec![(*b1), (*b1), (*b1)], vec![(*b1)]]]).into_iter().flatten().map(|a20| a20.clone()).last();
    let c22 = d3;
    b21 = b21.clone();
    Ok(Some(d3))
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, mut c2: usize) -> FlowResult<String> {
    let a5 = flow_021(cx, Some((String::new(), Decimal::ZERO)).map_or(vec![b1, c2, b1], |d3| vec![c2, 0_usize, b1]), &(c2 % c2), (match c2 { (29 | 31) => vec![State::Half, State::Half], e4 => vec![State::Half, State::Done] }))?;
    let _ = Some(c2);
    if let None = &Some(Some((-40000_i32))).into_iter().find(|b6| false) {
        let c17: () = 'l8: loop {
            match (if true { "aaa".to_owned() } else if let 2_usize = 7_usize { "A\r\nB\n\n".to_string() } else { String::from(" \t x\n") }).is_empty() {
                true if true => {
                    let mut d8: usize = b1;
                }
                e9 => {
                    let b11 = (if a0.is_urgent { Some(Some(3_i64)).map_or((e9, a5), |a10| (e9, a5)) } else { (e9, a5).clamp((e9, a5), (e9, a5)) });
                }
            }
            break Some(true).into_iter().enumerate().map(|(c12, d13)| d13).max_by_key(|e14| (-7_i32)).into_iter().step_by(Some(b1).into_iter().into_iter().take_while(|a15| false).count()).chain(vec![false]).for_each(|b16| { let _ = (Decimal::ZERO - (-2_i64)); });
        };
        let mut b21 = Some((match (-7_i32) { d18 @ (400..404) => vec![1_i64, 5_i64, i64::MAX], _ => vec![10_i64, (-7_i64)] })).map_or((match b1 { (0_usize..) => vec![i32::MAX], (1_usize..5_usize) => vec![29_i32, 400_i32], e19 => vec![29_i32] }), |a20| vec![29_i32, (-7_i32)]);
    }
    let mut c22: (i64, bool) = ((-2_i64), false);
    let e24 = cx.count(Task::filter(|d23| (d23.effort < 1_i32)).order_by(|t| t.effort).limit(2))?;
    Ok(String::from("aaa"))
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, mut a0: i64, b1: i64, c2: Decimal) -> FlowResult {
    let mut a5 = (if true { Ok(vec![Some(a0)]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ß") })) }).unwrap_or(vec![Some(a0), Some(b1), Some(b1)]).into_iter().flatten().take_while(|d3| ({ let _ = 1000000_i64; true })).min().into_iter().chain((1_i64..4_i64).take_while(|e4| false).collect::<Vec<_>>()).sum::<i64>();
    let mut d8: String = (Some(b1).into_iter().map(|b6| vec![String::from("-17"), " \t x\n".to_string()].into_iter().filter(|c7| false).collect::<String>()).collect::<String>() + "İstanbul");
    let mut e9 = b1;
    let mut c12: i64 = Some(Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())).into_iter().skip(2_usize).fold((if true { Ok(0_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: d8.clone() })) }), |a10, b11| (if true { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: d8.clone() })) })).unwrap_or_default().abs();
    let Some(a15) = flow_015(cx, &c2, Some(vec![(-1_i64)]))?.to_i64() else {
        return Ok((match d8.as_str() { "ab,b,,c" => Some(()).unwrap_or_else(|| { let _ = 0_i32; }), _ => (0_i64..2_i64).filter(|d13| true).into_iter().for_each(|e14| { let _ = 0_i32; }) }));
    };
    e9 = (c12 % a0);
    Ok((if false { () } else if false { () } else { () }).max(().min(())))
}

/// Step by step.
#[nanoflow]
pub fn flow_140(cx: &mut Device, a0: &Option<Option<i64>>, b1: &State) -> FlowResult<String> {
    let e4: State = 'l3: loop {
        let mut d3 = (*a0);
        break State::Done;
    };
    for _ in vec![(*b1)] {
        if (if false { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or_else(|b6| Some((*b1)).into_iter().chain(vec![(*b1), e4].into_iter()).all(|c7| false)) {
            {
                let mut d8 = 0_i32;
                while d8 < 3_i32 && " \t x\n".to_owned().eq_ignore_ascii_case("-17") {
                    d8 += 1_i32;
                    vec![Some(State::Open)].into_iter().flatten().for_each(|e14| { let _ = (if true { (*b1) } else if true { (*b1) } else { e4 }); });
                }
            }
            let mut a15: State = e4;
        }
    }
    let mut b16 = e4;
    b16 = b16;
    if vec![vec![40000_usize, 3_usize], vec![2_usize, 10_usize, 7_usize], vec![5_usize, 40000_usize]].to_owned().contains(&vec![1_usize]) {
        if let (1_i64 | 3_i64) = i64::MAX && false {
            let mut a20 = vec![Some(e4), Some(e4)].into_iter().flatten().last().into_iter().skip_while(|c17| true).take(3_usize).fold(b16, |d18, e19| b16);
        }
    } else {
        cx.message(" \t x\n".to_owned());
    }
    Ok("ß".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_141(cx: &mut Device, mut a0: bool) -> FlowResult<i32> {
    cx.message(format!("{} of {a0}", (-1_i32)));
    let (c7, _) = Some(a0).into_iter().map(|b1| Some((-2_i64))).chain(Some(Some(10_i64)).into_iter().filter(|c2| a0).step_by(2_usize).min().into_iter()).skip_while(|d3| (if false { a0 } else { a0 })).fold((true, a0), |(e4, a5), b6| (a0, a0));
    match a0 {
        true if (if c7 { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).unwrap_or_else(|d8| c7) => {
            for b11 in &(if let e9 @ (..=-7_i64) = 29_i64 { vec![a0, a0, c7] } else { vec![c7, c7] }) {
                let c17: bool = loop {
                    let b16: Vec<i64> = vec![c7, (*b11)].into_iter().step_by((3_usize / 1_usize)).take_while(|d13| false).fold((match a0 { true => (if c7 { Ok(vec![(-1_i64), 0_i64, 0_i64]) } else { Err(FlowError::Offline) }), _ => (if c7 { Ok(vec![1_i64, 1_i64, 400_i64]) } else { Err(FlowError::Offline) }) }).unwrap_or_default(), |e14, a15| vec![i64::MAX, 2_i64]);
                    break (*b11);
                };
                match ({ let d18 = c17; 0_i64 }) {
                    (1_i64..) if vec![State::Done, State::Half, State::Open].into_iter().enumerate().map(|e19| State::Open).skip(0_usize).any(|a20| c17) => {
                        let c22 = (false || (if c17 { Some(5_i64) } else { Some(1_i64) }).into_iter().all(|b21| false));
                    }
                    d23 @ (0_i64..=6_i64) => {
                        let e29: bool = Some(vec![c17, a0].into_iter().take_while(|e24| false).filter(|a25| (*b11)).fold((String::from("Ä"), (*b11)), |b26, c27| b26.clone())).is_some_and(|d28| c17);
                    }
                    a30 => {
                        let b31 = (*b11);
                    }
                }
                let c32 = a0;
            }
        }
        false => {
            cx.log(Level::Warning, format!("{}ß{a0:>5}{a0:0^12.0}", 5_i64));
        }
        d33 => {
            let (e34, a35) = (d33, c7);
        }
    }
    let b36: Option<(i32, usize)> = Some(((-1_i32), 1000000_usize));
    let mut c37 = a0;
    c37 = false;
    Ok(i32::MIN)
}

/// Step by step.
#[nanoflow]
pub fn flow_142(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: DateTime) -> FlowResult<i64> {
    if vec![vec![(-1_i32), 0_i32], vec![3_i32]].into_iter().min_by_key(|d3| "".to_string()).map_or_else(|| a0.is_changed(), |e4| (!true)) {
        let c17: usize = 'l6: loop {
            let b16 = {
                let b6;
                if (if let (0_usize | 2_usize) = (match b1 { c7 @ (1..) if false => 10_usize, 1_usize => 2_usize, _ => 3_usize }) && Some(Some(0_i32)).into_iter().rev().fold(false, |d8, e9| d8) { (if true { Ok("ab,b,,c".to_owned()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).is_ok() } else { (false || false) }) { b6 = (if let 0_usize = b1 { vec![Some(10_i32), Some((-2_i32)), Some(1_i32)] } else { vec![Some(1000000_i32), Some(7_i32), Some(5_i32)] }).into_iter().flat_map(|a10| vec![5_usize, b1]).take(b1).fold(Some(vec![State::Done, State::Open]).map_or(c2, |b11| c2), |c12, d13| ({ let _ = c12; c12 })); } else { b6 = (if ((0_i64, Decimal::ONE) >= (5_i64, Decimal::from((-7_i64)))) { Some(c2).into_iter().fold(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), |e14, a15| e14) } else { (if let None = &Some("a".to_owned()) { c2 } else { c2 }) }); }
                b6
            };
            break 7_usize;
        };
        let e24 = {
            let d18;
            if (Decimal::from(1_i32) != (-2_i64)) { d18 = ((-1_i64)..=3_i64).filter_map(|e19| ({ let a20 = vec![e19]; Some(c2) })).skip_while(|b21| true).into_iter().fold((-40000_i64), |c22, d23| c22); } else { d18 = 0_i64; }
            d18
        };
    } else {
        let a25 = "A\r\nB\n\n".to_string();
        let mut b26: usize = b1;
    }
    let mut c27: String = "ß".to_string();
    let d28: bool = true;
    cx.invalid(&*a0, |o| o.price, String::new());
    cx.message(format!("{:^5}ß{}", b1, c27));
    if let Some(mut a30) = cx.first(Task::filter(|e29| (!(e29.price < Decimal::ONE))).order_by(|t| t.title).limit(0))? {
        c27 += "ß";
        let b31 = c27.clone();
    }
    cx.commit(a0)?;
    Ok(5_i64)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_143(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Date>) -> FlowResult<bool> {
    let mut d3 = (if let Some(c2) = Some(Some(1_i64)).clamp(Some(Some((-1_i64))), Some(Some(10_i64))).as_ref().cloned() { b1.clone() } else { b1.clone() });
    let mut e4 = b1.clone();
    let e9 = (if let (-7_i64..-3_i64) = (if vec![d3.clone(), d3.clone(), b1.clone()].into_iter().all(|a5| true) { 29_i64 } else { (10_i64 / i64::MAX) }) { (if false { Some(vec![2_i64]) } else { Some(vec![400_i64, 0_i64]) }).map_or(State::Half, |b6| (if true { State::Half } else { State::Open })) } else { (if false { Ok(Some(State::Done)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }).unwrap_or_else(|c7| Some(State::Half)).map_or(State::Half, |d8| d8) });
    e4.insert(Some(e9).into_iter().into_iter().fold(vec![0_usize, 0_usize, 7_usize], |a10, b11| a10.clone()).len(), (if let Some(c12) = &Some(Some("x=1=2".to_string())) && true { flow_005(cx, Some(3_i32), vec![Decimal::new(999_i64, 3_u32).unwrap_or_default(), Decimal::new(25_i64, 0_u32).unwrap_or_default()], e9)? } else { Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().max(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) }));
    if let Some(mut d13) = cx.first(Task::all().order_by(|t| t.due).limit(0))? {
        let e14 = (e4.clone(), Some(0_i32));
        e4 = vec![e4.clone(), b1.clone(), e4.clone()].last().cloned().into_iter().fold(e4.clone(), |a15, b16| a15.clone());
    }
    b1.push(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default());
    cx.log(Level::Info, format!("}}{}", true));
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_144(cx: &mut Device, a0: &String, b1: Vec<Vec<Decimal>>) -> FlowResult<(Decimal, Vec<Date>)> {
    let (a5, b6) = (match (if false { Ok(3_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: a0.clone() })) }) { Ok(c2) => Some(vec![(-2_i64), 1_i64]), Err(FlowError::Offline) => Some(vec![29_i64, 1000000_i64, 2_i64]), _ => Some(vec![7_i64, (-40000_i64)]) }).map_or_else(|| (b1.clone(), Some(1_i64)), |d3| (match Some(3_usize) { None => (vec![vec![Decimal::from(0_i32), Decimal::from((-1_i64))], vec![Decimal::ZERO, Decimal::new(5_i64, 28_u32).unwrap_or_default()], vec![Decimal::ONE, Decimal::from(2_i64)]], Some(29_i64)), e4 => (b1.clone(), Some((-7_i64))) }));
    cx.message(a0.clone());
    let a10 = (match (if true { Ok((-7_i64)) } else { Err(FlowError::Offline) }) { Ok(c7) => b6.as_ref().cloned().into_iter().rev().fold(a0.replacen(a0, " ", 1000000_usize), |d8, e9| a0.clone()), Err(FlowError::Offline) => a0.clone().to_ascii_uppercase().to_ascii_uppercase(), _ => a0.clone() });
    let Some(b11) = " \t x\n".parse::<i32>().ok() else {
        return cx.fail("given-up", a10.clone());
    };
    match b11 {
        1_i32 => {
            let mut b16 = b6.filter(|c12| a10.split("ab,b,,c").map(|d13| d13.to_string()).fold(Some(false).unwrap_or_else(|| false), |e14, a15| Some(e14).unwrap_or_default()));
        }
        _ => {
            for d18 in vec![a10.clone()].into_iter().collect::<Vec<_>>() {
                let mut a20 = a10.chars().map(|e19| e19.to_string()).collect::<String>();
                let mut b21 = b6;
            }
        }
    }
    Ok(vec![a10.clone(), a10.clone()].into_iter().zip(b6.min(b6)).map(|c22| a0.clone()).fold((match b6 { Some(d23) => (Decimal::new(12345_i64, 2_u32).unwrap_or_default(), vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]), Some((-7..=-1)) => (Decimal::new((-35_i64), 2_u32).unwrap_or_default(), vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()]), e24 => (Decimal::new(5_i64, 0_u32).unwrap_or_default(), vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]) }), |(a25, b26), c27| (a25, b26.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_145(cx: &mut Device, a0: &i32, b1: i64, mut c2: String) -> FlowResult<String> {
    {
        let mut d3 = 0_i32;
        while d3 < 3_i32 && (if true { Ok(Some(b1)) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }).is_ok() {
            d3 += 1_i32;
            let c12: i64 = 'l6: loop {
                for c7 in &vec![Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())] {
                    c2 = (flow_029(cx, d3, ((-3_i64)..2_i64).skip_while(|d8| false).fold(("".to_string(), true), |e9, a10| e9.clone()))? + " ");
                    c2 = flow_029(cx, 1000000_i32, (if true { ("ß".to_string(), false) } else { ("x=1=2".to_string(), false) }))?;
                    let b11 = (b1 % b1);
                }
                break b1;
            };
        }
    }
    let (c17, d18) = Some(Decimal::new((-35_i64), 29_u32).unwrap_or_default()).into_iter().filter(|d13| false).step_by(3_usize).fold((if false { Ok((c2.clone(), c2.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) }), |e14, a15| (if false { Ok((c2.clone(), c2.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: c2.clone() })) })).unwrap_or_else(|b16| (c2.clone(), c2.clone()));
    c2 += &((match b1 { (400_i64..404_i64) => c17.clone(), (1..) => c17.clone(), e19 => c17.clone() }) + &d18);
    let a20 = c17.to_string();
    match (match 1_usize { (1..=7) if true => vec![(*a0), (*a0), 0_i32], b21 => vec![(*a0)] }).into_iter().product::<i32>() {
        (0_i32..4_i32) if true => {
            match (if true.min(true) { Some(Some((*a0))) } else if false { Some(Some((*a0))) } else { Some(Some((-40000_i32))) }) {
                Some(Some((-7..))) => {
                    let Some(c22) = Some(a20.clone()) else {
                        return Ok(d18.clone());
                    };
                }
                d23 => {
                    let ((e24, a25), _) = ((DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), c17.clone());
                }
            }
        }
        (3_i32 | 5_i32) if false => {
            c2.push('ß');
        }
        _ => {
            cx.message(c2.clone());
        }
    }
    Ok(d18.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_146(cx: &mut Device, a0: &Obj<Task>, b1: i64, c2: i64) -> FlowResult {
    let mut d3 = c2;
    let e4 = (5_usize - (match format!("ß{}ß{b1}", "a".to_owned()).as_str() { "ab,b,,c" => 2_usize, _ => 2_usize }));
    let mut c7: i64 = i64::from(Some(vec![b1, c2, c2]).filter(|a5| false).into_iter().chain(Some(vec![c2, c2]).into_iter()).all(|b6| (true && false)));
    {
        let mut d8 = 0_i32;
        while d8 < 3_i32 && ((-3_i64)..=3_i64).chain(((-3_i64)..(-1_i64))).all(|e9| false) {
            d8 += 1_i32;
            let a15 = Some(Some("ß".to_string())).into_iter().collect::<Vec<_>>().into_iter().flatten().filter(|b11| true.to_owned()).fold((d3, b1).clamp((d3, d3), (3_i64, c7)), |(c12, d13), e14| (if false { (d3, c7) } else if let 1_i64 = 3_i64 { (c2, d3) } else { (d3, b1) }));
            if let (400_i32..) = d8 {
                {
                    let mut b16 = 0_i32;
                    while b16 < 0_i32 && false.min(true) {
                        b16 += 1_i32;
                        cx.close_page()?;
                        let d18: (i64, i64) = a15;
                    }
                }
                let (c27, d28) = (match d3 { 400_i64 => vec![a15, a15, a15].into_iter().fold((e4, "ab,b,,c".to_owned()), |(e19, a20), (b21, c22)| (e19, a20.clone())), d23 => Some(i64::MIN).into_iter().enumerate().map(|e24| c2).fold((e4, String::from("-17")), |a25, b26| a25.clone()) });
            } else {
                if let None = (match (if true { true } else { true }) { true => Some(Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default())), e29 => Some(Some(Decimal::from(i64::MIN))) }) && false {
                    c7 %= c2;
                }
                cx.show_home()?;
            }
        }
    }
    c7 = b1;
    let b31 = cx.count(Task::filter(|a30| a30.due.is_some()).order_by(|t| t.effort).limit(4))?;
    let mut c32 = cx.create(Task { title: "".to_string(), price: Decimal::new(999_i64, 29_u32).unwrap_or_default(), due: Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), ..Task::default() })?;
    if let Some(mut e34) = cx.first(Task::filter(|d33| (d33.price != Decimal::from((-40000_i64)))).order_by_descending(|t| t.price).limit(1))? {
        c32.is_urgent = true;
        for a35 in cx.retrieve(Task::all().order_by_descending(|t| t.due).limit(2))? {
            cx.delete(a35)?;
        }
    }
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_147(cx: &mut Device, a0: &Obj<Task>, mut b1: String, mut c2: State) -> FlowResult<String> {
    cx.close_page()?;
    let Some(c7) = ((-1_i64)..=4_i64).max().as_ref().cloned() else {
        return Ok((if Some(c2).into_iter().take_while(|d3| false).map(|e4| c2).fold(false, |a5, b6| a5) { b1.clone() } else if false { b1.clone() } else { b1.clone() }));
    };
    if let d8 @ (0_i64..4_i64) = 1_i64 {
        let e9: String = (b1.clone() + &b1);
        cx.close_page()?;
    }
    let (b11, _) = ({ let a10 = c7; (if false { (a10, c7) } else { (c7, (-40000_i64)) }) });
    if let (State::Done | State::Open) = c2 {
        match flow_017(cx, a0, (i32::MIN / (-40000_i32)), &vec![vec![State::Half, c2, c2], vec![c2, c2, c2]].first().cloned()) {
            Ok(c12) => {
                let _ = (if (match c7 { -1 if true => false, d13 => false }) { Some(Some(b1.clone())).map(|e14| Decimal::new(25_i64, 28_u32).unwrap_or_default()) } else { Decimal::new(b11, 62_u32) });
            }
            Err(FlowError::Offline) => {
                let mut a15 = State::Open;
            }
            Err(b16) => cx.message(b16.code()),
        }
    } else {
        let d18 = cx.count(Task::filter(|c17| (c17.is_urgent || c17.title.contains(""))).order_by_descending(|t| t.due).limit(4))?;
    }
    Ok(((match b1.as_str() { "a" => b1.clone(), "Ä" => b1.clone(), _ => b1.clone() }) + &b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, a0: &i32) -> FlowResult<Vec<(Decimal, i64)>> {
    let mut c2: i32 = (match (if let (0_i32..=6_i32) = (*a0) && false { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() } else if let (1_i32..5_i32) = (*a0) { DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default() } else { DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() }).milliseconds_until(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().to_owned()) { (-1_i64..=5_i64) => 0_i32, (-7_i64 | -5_i64) => (if true { Ok((*a0)) } else { Err(FlowError::Offline) }).unwrap_or_default(), b1 => 1_i32 });
    if let false = Some(29_i32).into_iter().skip_while(|d3| false).filter(|e4| false).fold(true, |a5, b6| a5).max(Some((*a0)).is_some()) && ((0_i64 / 400_i64) > (Decimal::ONE / Decimal::ZERO)) {
        for e9 in &(if let c7 @ (0_i32..) = c2 && true { vec![c2, (*a0)] } else { vec![(*a0), (*a0)] }) {
            let (a10, b11) = (c2, c2);
            let mut a20 = (if Some(vec![2_usize]).into_iter().filter_map(|c12| Some(i32::MIN).into_iter().step_by(10_usize).find(|d13| false)).skip_while(|e14| (1000000_i32 < Decimal::ZERO)).all(|a15| Some(a15).into_iter().rev().fold(true, |b16, c17| b16)) { (1_i32..4_i32).fold(format!("{{{e9:>}}}{:<1}}}{:0>12}", 400_i64, a0), |d18, e19| Some(d18.clone()).unwrap_or_else(|| d18.clone())) } else { ((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() }).to_string() + &"\"{}\\".to_string().as_str().to_string()) });
        }
    } else {
        match vec![vec![c2, (*a0)]].into_iter().flatten().filter(|b21| (false && false)).product::<i32>() {
            0 => {
                cx.message(format!("{{{}{}", Some((-7_i32)).into_iter().rev().all(|c22| false), c2));
            }
            (-7_i32..) => {
                let d23 = vec![3_usize, 29_usize];
            }
            e24 => {
                let mut a25 = State::Open;
            }
        }
        let mut b26 = i32::MAX;
    }
    let c27: i32 = (*a0);
    let mut d28 = (State::Half, 29_usize);
    let mut e29 = c2;
    Ok(vec![(Decimal::ONE, 0_i64)])
}

/// Step by step.
#[nanoflow]
pub fn flow_149(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<i32> {
    let Some(c2) = Some(({ let b1 = a0.clone(); String::from("") })) else {
        return cx.fail("given-up", ("aaa".to_string() + &String::from("-17")));
    };
    let mut d3: Vec<String> = a0.clone();
    cx.message(format!(" of {}", Decimal::new(12345_i64, 29_u32).unwrap_or_default()));
    while let Some(a5) = a0.pop() {
        let mut b6: String = format!(" of {}{}}}{a5:>.0}", a5, 1000000_i64);
    }
    let mut d8: Decimal = (match ({ let c7 = 400_i64; c2.clone() }).as_str() { "a" => Decimal::new(12345_i64, 29_u32).unwrap_or_default().abs(), "Ä" => Decimal::ZERO, _ => (Decimal::ONE.round(0_u32) - Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().day()) });
    let e9: Decimal = (d8 % (if true { d8 } else if false { d8 } else if false { d8 } else { d8 }).max(Decimal::new(12345_i64, 1_u32).unwrap_or_default()));
    match e9.checked_add(0_i32).into_iter().fold(d3.iter().into_iter().take_while(|a10| true).fold((-40000_i64), |b11, c12| b11), |d13, e14| d13) {
        (-7_i64 | -5_i64) => {
            let Some(c22) = (if let Some(((a15, 0_i32) | (0_i32, a15))) = Some((2_i32, 0_i32)) && true { Some(2_i64) } else { Some(i64::MAX) }).into_iter().map(|b16| Decimal::from(29_i32)).rev().skip_while(|c17| vec![(*c17), Decimal::from((-2_i64))].into_iter().skip(7_usize).filter(|d18| true).fold(false, |e19, a20| e19)).max_by_key(|b21| d8) else {
                return Ok((5_i32 % 7_i32).rem_euclid((1_i32 % (-40000_i32))));
            };
        }
        _ => {
            cx.message(format!("x{}", vec![Some(e9), Some(d8)].contains(&Some(e9))));
        }
    }
    let d28: i64 = loop {
        let mut c27 = Some(40000_usize).into_iter().filter_map(|e24| Some(false)).fold(Decimal::from((-2_i64)), |a25, b26| a25);
        break Some(5_i64).into_iter().chain(vec![29_i64]).sum::<i64>();
    };
    Ok(1_i32)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_150(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Decimal>, c2: Date, d3: &String) -> FlowResult<Vec<usize>> {
    let mut e4 = cx.today();
    if let Some(a5) = &(if true { Some(b1.clone()) } else { Some(vec![Decimal::from(10_i64)]) }) {
        match ({ let b6 = b1.clone(); (if false { Ok(i64::MIN) } else { Err((FlowError::Failed { code: "late".to_string(), text: d3.clone() })) }).unwrap_or(i64::MIN) }) {
            400_i64 => {
                let c7 = (Decimal::from(29_i32) + a0.price);
            }
            d8 => {
                let e14 = (if false { vec![vec![d8, d8, 0_i64], vec![d8]] } else if false { vec![vec![d8, d8, d8], vec![d8, d8, d8]] } else if true { vec![vec![d8]] } else { vec![vec![d8], vec![d8, 1_i64, 29_i64], vec![d8, d8]] }).into_iter().flatten().map(|e9| d8).fold(({ let a10 = d8; (Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), 10_i32) }), |(b11, c12), d13| Some((c2, c12)).unwrap_or((Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), c12)));
            }
        }
    } else {
        let Some(a20) = vec![d3.clone(), d3.clone()].into_iter().fold(vec![vec![400_usize, 0_usize]], |a15, b16| a15.clone()).into_iter().find(|c17| vec![b1.clone(), b1.clone(), vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Decimal::new(999_i64, 1_u32).unwrap_or_default(), Decimal::from(i64::MIN)]].into_iter().filter(|d18| true).all(|e19| true)) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: d3.clone() }));
        };
        for _ in &vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()] {
            let mut c22 = cx.get(a0.as_ref())?;
        }
    }
    let e24 = cx.count(Task::filter(|d23| ((d23.state == State::Done) || d23.is_urgent)).limit(1))?;
    cx.commit(a0)?;
    Ok(vec![0_usize, 1_usize, 2_usize])
}

/// Step by step.
#[nanoflow]
pub fn flow_151(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<i32>>) -> FlowResult<Vec<String>> {
    if let 1_i32 = 10_i32.rem_euclid(a0.effort) && "a".to_string().trim_start().to_string().ends_with("a") {
        match Some(vec![400_usize]) {
            Some(c2) => {
                let mut d3 = b1.clone();
            }
            Some(e4) if a0.is_new() => {
                {
                    let mut b6 = cx.retrieve(Task::filter(|a5| a5.due.is_none()).order_by_descending(|t| t.title).limit(1))?;
                    for c7 in &mut b6 {
                        c7.effort = 1_i32;
                    }
                    cx.commit_all(&mut b6)?;
                }
            }
            d8 => {
                let e9 = (b1.clone(), vec![State::Done]);
            }
        }
    }
    {
        let mut a10 = 0_i32;
        while a10 < 1_i32 && false {
            a10 += 1_i32;
            cx.message(("日本語".to_string() + &"a".to_string()).to_owned());
        }
    }
    cx.commit_all(a0)?;
    match cx.commit(a0) {
        Ok(()) => {
            let Some(d13) = vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()].into_iter().skip((400_usize - 400_usize)).take_while(|c12| true.max(false)).max() else {
                return Err((FlowError::Failed { code: "early".to_string(), text: a0.title.clone() }));
            };
        }
        Err(FlowError::Invalid { entity: e14, .. }) => {
            for mut b16 in cx.retrieve(Task::filter(|a15| a15.title.starts_with("a")).limit(3))? {
                match &Some((-7_i32)).as_ref().copied() {
                    None => {
                        cx.commit(a0)?;
                    }
                    c17 => {
                        let d18 = cx.can_read(&*a0, |o| o.seen);
                    }
                }
                if let Some(mut a20) = cx.first(Task::filter(|e19| (e19.weight != (-1_i64))).limit(1))? {
                    cx.commit(&mut a20)?;
                    let mut c22 = cx.create(Task { effort: vec![400_i32, 29_i32, (-2_i32)].into_iter().chain(vec![1_i32]).enumerate().map(|b21| (-40000_i32)).product::<i32>(), weight: (3_i64 + 7_i64), seen: Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), ..Task::default() })?;
                }
            }
        }
        Err(d23) => return Err(d23),
    }
    for _ in &vec![2_i64] {
        for b26 in Some(b1.clone()).into_iter() {
            for d28 in cx.retrieve(Task::filter(|c27| c27.is_urgent).order_by_descending(|t| t.effort).limit(4))? {
                cx.delete(d28)?;
            }
            let b41 = {
                let e29;
                if ({ let _ = b1.clone(); (State::Open > State::Half) }) { e29 = ({ let a30 = b26.iter().copied().collect::<Vec<_>>(); DateTime::from_milliseconds(1_i64).unwrap_or_default() }); } else { e29 = vec![b26.clone(), b26.clone()].clamp(vec![b26.clone()], vec![b1.clone(), b26.clone(), vec![Some(2_i32)]]).into_iter().skip_while(|b31| vec![vec![7_usize, 5_usize, 3_usize], vec![1000000_usize, 7_usize, 5_usize]].into_iter().zip((0_i64..=2_i64).skip_while(|c32| true)).map(|(d33, e34)| d33.clone()).fold(true, |a35, b36| a35)).skip(Some(((-2_i32), (-40000_i64))).map_or(3_usize, |(c37, d38)| 1_usize)).fold(DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |e39, a40| e39); }
                e29
            };
            cx.commit_all(a0)?;
        }
        {
            let mut c42 = cx.retrieve(Task::all().limit(1))?;
            for d43 in &mut c42 {
                d43.effort = 0_i32;
            }
            cx.commit_all(&mut c42)?;
        }
        cx.commit(a0)?;
    }
    let e44 = cx.can_read(&*a0, |o| o.weight);
    if let Some(mut b46) = cx.first(Task::filter(|a45| (a45.state == State::Half)).limit(4))? {
        match cx.commit(&mut b46) {
            Ok(()) => {
                if let Some(mut d48) = cx.first(Task::filter(|c47| c47.due.is_none()).order_by_descending(|t| t.due).limit(4))? {
                    let mut e49 = cx.create(Task { title: "\"{}\\".to_string(), effort: 7_i32, is_urgent: e44, due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), ..Task::default() })?;
                    cx.close_page()?;
                }
            }
            Err(FlowError::Invalid { entity: a50, .. }) => {
                let mut b51 = 3_i32;
            }
            Err(c52) => return Err(c52),
        }
        let d53 = cx.can_read(&*a0, |o| o.effort);
    }
    Ok(vec![String::from(""), String::from("x=1=2"), "x=1=2".to_owned()])
}

/// Step by step.
#[nanoflow]
pub fn flow_152(cx: &mut Device, a0: Option<Vec<i32>>, b1: &i64) -> FlowResult<Vec<i64>> {
    let mut c2: i64 = Some((*b1)).unwrap_or((*b1));
    let mut a5: Option<Vec<i32>> = (if let -7_i64 = c2 && false { vec![a0.clone(), a0.clone()] } else if let (400_i64 | 402_i64) = c2 { vec![a0.clone(), a0.clone()] } else { vec![a0.clone(), a0.clone(), a0.clone()] }).into_iter().max().unwrap_or(vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()].into_iter().map(|d3| d3).find_map(|e4| a0.clone()));
    let b6: i64 = c2;
    match (if vec![(true, 5_usize)].into_iter().all(|c7| true) { (match b6 { (-7_i64 | -5_i64) => 1_i64, d8 => c2 }) } else { c2 }) {
        (..=-1) => {
            let c17 = (match Some(vec![i32::MIN]) { Some(e9) => Some(b6), None => Some(b6), a10 => Some(c2) }).into_iter().into_iter().max().into_iter().filter_map(|b11| Some(a5.clone())).take_while(|c12| true).chain(vec![Some(vec![1000000_i32, 1_i32, 7_i32]), a5.clone()]).fold((*b1), |d13, e14| vec![e14.clone()].into_iter().fold((0_i64 + (*b1)), |a15, b16| d13.signum()));
        }
        d18 => {
            a5 = (if vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().rev().any(|e19| false) { Some(vec![29_i32, 0_i32]) } else { None });
        }
    }
    a5 = a5.clone().or_else(|| a0.clone().or_else(|| a5.clone())).or(({ let b21 = (if false { Ok(vec![State::Half]) } else { Err(FlowError::Offline) }).unwrap_or_else(|a20| vec![State::Half]); a0.clone() }));
    let c22 = a0.clone();
    Ok(vec![(*b1), c2, (*b1)])
}

/// Step by step.
#[nanoflow]
pub fn flow_153(cx: &mut Device, a0: &bool) -> FlowResult<String> {
    if (match &Some(Some((-2_i32))).flatten() { Some(b1) => false, None => false, c2 => vec![(*c2), Some((-1_i32)), (*c2)].into_iter().filter(|d3| (*a0)).any(|e4| (*a0)) }) {
        let Some(c7) = Some(Some((*a0)).into_iter().fold((*a0), |a5, b6| (*a0))) else {
            return Ok((String::new().replace(&"-17".to_owned(), "\"{}\\") + &String::from(String::from("ab,b,,c"))));
        };
        let Some(_) = (if c7 { Some((*a0)) } else { None }) else {
            return cx.fail("given-up", format!("{c7}{:<12}{{{}", 7_usize, String::from("a")));
        };
    } else {
        cx.message(format!("ß{}", (match (*a0) { true if (*a0) => Decimal::from(7_i64), d8 => Decimal::ONE })));
        let e9 = flow_029(cx, Some(10_i32).into_iter().product::<i32>(), ("-17".to_owned(), (*a0)))?.as_str().to_string();
    }
    {
        let mut a10 = 0_i32;
        while a10 < 4_i32 && true {
            a10 += 1_i32;
            if false {
                {
                    let mut c12 = 0_i32;
                    while c12 < 2_i32 && String::from("ab,b,,c").starts_with("日本語") {
                        c12 += 1_i32;
                        let mut e14 = (*a0);
                    }
                }
            }
        }
    }
    let mut a15 = Decimal::new(25_i64, 0_u32).unwrap_or_default();
    let mut b16 = (*a0);
    if (if let false = (if (*a0) { Ok(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_string() })) }).is_err() { (*a0) } else { b16 }) {
        cx.message(format!("}}{b16}"));
        match (State::Half, a15) {
            ((State::Open | State::Done), c17) if (match (*a0) { false => (*a0), true => (*a0), _ => (*a0) }) => {
                if (*a0) {
                    let mut e24: bool = Some((match b16 { false => 3_usize, d18 => 2_usize })).into_iter().flat_map(|e19| vec![Decimal::new(12345_i64, 3_u32).unwrap_or_default()].into_iter().into_iter().into_iter().collect::<Vec<_>>()).into_iter().all(|a20| vec![Decimal::from((-40000_i64))].into_iter().fold((if (*a0) { Ok((String::new(), (-40000_i64))) } else { Err(FlowError::Offline) }), |b21, c22| (if (*a0) { Ok(("Ä".to_string(), 2_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_string() })) })).is_ok_and(|d23| true));
                    e24 = b16;
                }
            }
            (State::Done, a25) if b16 => {
                let mut b26: String = String::from("");
            }
            (c27, d28) => {
                cx.log(Level::Info, "a".to_owned());
            }
        }
    } else {
        a15 = a15;
        let (e29, a30) = (a15, a15);
    }
    let b31 = a15;
    vec![b31, a15].into_iter().take(7_usize).for_each(|c32| { let _ = true; });
    Ok("a".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_154(cx: &mut Device, mut a0: Decimal, b1: &State) -> FlowResult<Vec<Decimal>> {
    let mut c2 = (*b1);
    {
        let mut d3 = 0_i32;
        while d3 < 2_i32 && "x=1=2".to_owned().contains(&"\"{}\\".to_owned()) {
            d3 += 1_i32;
            for b11 in ((-1_i32)..2_i32).take(400_usize).chain(vec![d3, d3, 0_i32]).fold(vec![c2], |a5, b6| a5.clone()).into_iter().flat_map(|c7| vec![Some(0_i64)].into_iter().take(7_usize).fold(vec![Some(a0), Some(a0), Some(a0)], |d8, e9| d8.clone())).collect::<Vec<_>>().into_iter().flatten().into_iter() {
                for (d13, e14) in vec![(1000000_usize, "Ä".to_string())].into_iter() {
                    cx.message(format!("}}{e14:>12}{} of {:12}", DateTime::from_milliseconds(1_i64).unwrap_or_default().date(), d3.saturating_sub(d3)));
                }
                let a15 = Decimal::new((-35_i64), 3_u32).unwrap_or_default();
            }
            if let State::Open = (0_i64..=3_i64).fold(vec![a0, a0, a0], |b16, c17| vec![a0, a0]).into_iter().rev().rev().fold((*b1), |d18, e19| vec![e19].into_iter().map(|a20| Decimal::from((-40000_i64))).into_iter().fold(d18, |b21, c22| d18)) {
                let mut d23: Decimal = Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default();
                let (e24, _) = (a0, c2);
            }
        }
    }
    if vec![(*b1)].into_iter().fold((match ((3_i32, 2_i32), 400_usize) { (((0..), a25), (1_usize | 3_usize)) => false, ((b26, c27), _) => false, ((d28, e29), _) => false }), |a30, b31| (if a30 { Ok(Some(c2)) } else { Err(FlowError::Offline) }).is_ok()) {
        let mut c32 = State::Open;
        let b36 = {
            let d33;
            if vec![State::Half, c32].into_iter().nth(1_usize).into_iter().map(|e34| State::Done).all(|a35| false) { d33 = 1_i32; } else { d33 = 5_i32; }
            d33
        };
    } else {
        'l38: for (d38, e39) in vec![vec![(false, (*b1))], vec![(true, (*b1)), (false, c2)]].into_iter().flatten().nth(4_usize).into_iter().chain(vec![(false, c2), (true, c2), (false, c2)].into_iter()) {
            cx.log(Level::Info, format!("{}{a0}", "aaa".to_owned()));
        }
        let mut a40: State = (*b1);
    }
    let b41 = (c2, (*b1));
    Ok(vec![a0, Decimal::new(25_i64, 1_u32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_155(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<Vec<bool>>> {
    if false {
        for c2 in &vec![0_i32, 400_i32].clamp(vec![(-1_i32)], vec![(-40000_i32)]) {
            cx.log(Level::Info, format!("{{{}", (*c2)));
        }
        if let false = (false || (((-2_i32), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) > (1_i32, Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()))) {
            match (1000000_i32, 5_i64) {
                ((..=3_i32), -7) if true => {
                    let d3 = a0.clone();
                }
                ((3_i32..), e4) => {
                    let a5: Vec<String> = a0.clone();
                }
                (b6, c7) => {
                    let d8: usize = 0_usize;
                }
            }
        } else {
            let e9: Vec<String> = a0.clone();
            let Some(_) = Some(e9.clone()).into_iter().max() else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string().to_owned() }));
            };
        }
    }
    for (b16, c17) in (if let (400_i64 | 402_i64) = 1_i64 && true { Some((1_i64, Decimal::new(5_i64, 2_u32).unwrap_or_default())) } else if false { Some(((-1_i64), Decimal::ZERO)) } else { Some((1_i64, Decimal::ZERO)) }).into_iter().max_by_key(|a10| 0_i64).into_iter().map(|(b11, c12)| (b11, c12)).map(|(d13, e14)| (i64::MIN, Decimal::new(12345_i64, 28_u32).unwrap_or_default())) {
        let mut d18: State = State::Half;
        a0.clear();
    }
    if false {
        a0 = vec![(if false { " ".to_owned() } else { "A\r\nB\n\n".to_owned() }), format!("}}{}", String::from("aaa")), ("\"{}\\".to_string() + &"A\r\nB\n\n".to_string())];
    } else {
        match (1_i64..=6_i64).rev().min() {
            Some(e19 @ (400)) => {
                while let Some(b21) = a0.pop() {
                    let mut c27 = (match State::Half { State::Half => Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default().year().rem_euclid((if let Some(c22) = &Some(" ".to_owned()) { 2_i32 } else { 2_i32 })), State::Open => vec![5_i32, 3_i32].into_iter().rev().filter(|d23| true).fold((if false { Ok((-1_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b21.clone() })) }), |e24, a25| (if true { Ok(a25) } else { Err((FlowError::Failed { code: "late".to_string(), text: b21.clone() })) })).unwrap_or_default(), b26 => (-1_i32) });
                }
            }
            Some(d28) => {
                let e29 = a0.clone();
            }
            a30 => {
                let b31 = a0.pop();
            }
        }
        a0 = a0.clone();
    }
    a0.reverse();
    a0.truncate(29_usize);
    match flow_009(cx, &true, (-40000_i64), &Some(((-7_i64), 400_i32))) {
        Ok(c32) => {
            a0.sort();
        }
        Err(FlowError::Invalid { .. }) => {
            let mut d33 = "a".to_owned();
        }
        Err(e34) => cx.message(e34.code()),
    }
    let mut a35: Vec<String> = a0.clone();
    Ok(vec![vec![false], vec![true, false], vec![true]])
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, mut a0: State, b1: usize, c2: Option<(i32, usize)>) -> FlowResult<String> {
    a0 = (if let (-7_i64..) = ({ let d3 = c2; 0_i64 }) { (if let (400_i64..404_i64) = 1_i64 { Some(c2) } else { Some(c2) }) } else { Some(c2) }).into_iter().filter(|e4| (if false { Some(Some((*e4))) } else { Some(Some(c2)) }).into_iter().flatten().filter(|a5| (if false { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_string() })) }).unwrap_or(false)).fold(true, |b6, c7| b6)).fold((match a0 { (State::Half | State::Done) => vec![vec![" ".to_string()]], _ => vec![vec![String::from("aaa")]] }).into_iter().fold(a0, |d8, e9| (match c2 { Some((_, a10)) => a0, Some((_, (1_usize | 3_usize))) => a0, _ => d8 })), |b11, c12| vec![Some((i32::MIN, b1)), c2, c12].into_iter().map(|d13| c12).map(|e14| Some(c2).unwrap_or_default()).take(b1).fold(State::Open, |a15, b16| a15.to_owned()));
    match (match c2 { Some(c17) if (match false { false => true, d18 => d18 }) => vec![a0, a0].into_iter().take_while(|e19| false).fold(a0, |a20, b21| a0), None if false => a0, c22 => vec![400_i32, 0_i32].into_iter().zip(vec![a0, a0, a0].into_iter()).map(|d23| 1_i32).fold(a0, |e24, a25| a0) }) {
        State::Open if false => {
            if Some(" \t x\n".to_owned()).into_iter().map(|b26| Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()).take_while(|c27| false).take(1000000_usize).any(|d28| true) {
                cx.message("".to_string());
            }
        }
        e29 => {
            let mut a30 = (-40000_i32);
        }
    }
    let mut b31 = b1;
    let c32 = Some(((-1_i32), b31));
    Ok(" ".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, a0: &Decimal, b1: (i32, Option<String>)) -> FlowResult {
    if let ((0_i32..4_i32), Some(a5)) = (match (if true { Ok("x=1=2".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("-17") })) }) { Ok(c2) => ({ let d3 = c2.clone(); b1.clone() }), Err(FlowError::Offline) => Some(b1.clone()).unwrap_or_else(|| b1.clone()), _ => ({ let e4 = b1.clone(); b1.clone() }) }) {
        if (if let Some((b6, c7)) = Some((0_usize, a5.clone())) && (1_i32..2_i32).fold(true, |d8, e9| d8) { true } else { true }) {
            if (-2_i64).is_negative() {
                cx.message(format!("{} of {:12.5}", a5, a5.clone().to_ascii_lowercase()));
            } else {
                let mut a10: (i32, Option<String>) = b1.clone();
            }
        }
    }
    let d13: Decimal = loop {
        let _ = (match State::Half { State::Open => b1.clone(), (State::Open | State::Half) => b1.clone(), c12 => ((-40000_i32), Some("ß".to_string())) });
        break (*a0);
    };
    cx.log(Level::Info, (if false { String::from(" ") } else { "ß".to_owned() }).chars().map(|e14| e14.to_string()).collect::<String>());
    'l17: for _ in vec![(*a0), d13, d13].into_iter().find(|a15| false).into_iter().collect::<Vec<_>>() {
        let c17 = (*a0);
        let mut d18 = ((match "a".to_string().to_ascii_uppercase().as_str() { "ab,b,,c" => d13.trunc(), _ => d13 }) - d13);
    }
    Ok(Some(Some(d13)).into_iter().flatten().filter(|e19| Some(false).into_iter().take_while(|a20| (*a20)).fold(true, |b21, c22| b21)).map(|d23| Some((*a0)).into_iter().take(5_usize).chain(vec![(*a0), d13]).sum::<Decimal>()).for_each(|e24| { let _ = 10_i64.signum(); }))
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: i32) -> FlowResult<Vec<Option<i32>>> {
    let mut b1 = a0;
    b1 /= b1.to_owned();
    let mut a5: i32 = ((-3_i32)..3_i32).fold(((if false { Ok(a0) } else { Err(FlowError::Offline) }).unwrap_or_else(|c2| a0) as i32), |d3, e4| b1);
    {
        let mut b6 = 0_i32;
        while b6 < 3_i32 && cx.is_online() {
            b6 += 1_i32;
            for b11 in Some(Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default())).into_iter().take_while(|d8| Some(vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()]).into_iter().step_by(7_usize).any(|e9| true)) {
                let mut e14 = (2_i64..2_i64).flat_map(|c12| vec![vec![c12], vec![c12], vec![c12, c12, c12]]).min().unwrap_or_else(|| (match (if true { Ok("İstanbul".to_owned()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }) { Ok(d13) => Some(400_i64), Err(_) => Some(7_i64), _ => Some(i64::MAX) }).into_iter().collect::<Vec<_>>());
            }
        }
    }
    let Some(a15) = vec![a0, a0].into_iter().max().as_ref().cloned() else {
        return cx.fail("given-up", FlowError::Offline.code().to_string());
    };
    Ok((if true { Ok(vec![Some(a0), Some(3_i32), Some(a5)]) } else { Err(FlowError::Offline) }).unwrap_or_else(|b16| vec![Some(a5), Some(b1), Some(b1)]).into_iter().enumerate().map(|c17| Some(a5).min(Some(a0))).take(1000000_usize).collect::<Vec<_>>())
}

/// Step by step.
#[nanoflow]
pub fn flow_159(cx: &mut Device, a0: Option<String>) -> FlowResult<String> {
    if true {
        let mut d3: Option<String> = (match a0.clone() { Some(b1) => (if true { Some(b1.clone()) } else { None }), None => (if false { Some("a".to_owned()) } else { None }), c2 => c2.clone() });
    } else {
        let (e4, a5) = (i32::MAX, (-7_i32));
        'l15: for a15 in (if Some(Some(a5)).is_none_or(|b6| false) { vec![Some(10_i64)].into_iter().find_map(|c7| Some(e4)) } else if let true = false { Some(a5) } else if false { Some(a5) } else { Some(1_i32) }).into_iter().filter(|d8| vec![Some("".to_owned()), a0.clone(), a0.clone()].into_iter().take_while(|e9| Some((*d8)).into_iter().all(|a10| true)).any(|b11| Some(a0.clone()).into_iter().take(2_usize).fold(true, |c12, d13| c12))).step_by(Some(7_usize).unwrap_or_default()) {
            let b16 = a5;
            match flow_007(cx, (match &(("ab,b,,c".to_string(), false), String::from("İstanbul")) { ((c17, d18), e19) => Some((State::Done, a5)), ((a20, b21), c22) => Some((State::Open, a5)), ((d23, _), e24) => Some((State::Done, 10_i32)) })) {
                Ok(a25) => {
                    let mut b26 = (if let -1_i32 = b16 { a0.clone() } else { (if (Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default() == Decimal::new(12345_i64, 28_u32).unwrap_or_default()) { a0.clone() } else { a0.clone() }) });
                }
                Err(FlowError::Failed { code: c27, .. }) => {
                    let mut d28: i32 = Some(vec![b16, a5]).into_iter().flatten().take(flow_004(cx, 0_usize)?).take(1_usize.saturating_sub(29_usize)).sum::<i32>();
                }
                Err(e29) => cx.message(e29.code()),
            }
            let mut a30: i32 = e4;
        }
    }
    let mut b31 = Some(String::from(""));
    b31 = Some("日本語".to_string());
    cx.log(Level::Warning, format!("{} of {:12}ß{}", Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), 7_i64, 5_i64));
    b31 = a0.clone();
    let c32: Option<String> = b31.clone();
    Ok("-17".to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_160(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: bool) -> FlowResult<Decimal> {
    let Some(e4) = Some(((10_i32, Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) >= (1000000_i32, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()))) else {
        return Ok(({ let d3 = cx.is_online(); flow_015(cx, &Decimal::from(1000000_i64), Some(vec![(*b1), (*b1), 7_i64]))? }));
    };
    let Some(c12) = ({ let a5 = vec!["aaa".to_string()]; (match "aaa".to_owned().as_str() { "ab,b,,c" => Some(c2), _ => Some(e4) }) }) else {
        return Ok((match (if e4 { Ok(i32::MAX) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) }) { Ok(b6) => vec![e4, c2, c2], Err(FlowError::Failed { code: c7, .. }) => vec![e4, c2, c2], _ => vec![e4, e4, c2] }).into_iter().skip(Some(c2).map_or(40000_usize, |d8| 5_usize)).filter(|e9| c2).fold(Decimal::from(1000000_i64).floor(), |a10, b11| a10));
    };
    let mut d13 = a0.is_urgent;
    let a15: Vec<String> = (match (if c2 { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }).unwrap_or_else(|e14| State::Half) { (State::Done | State::Open) => vec![vec![" \t x\n".to_owned(), " \t x\n".to_owned(), "A\r\nB\n\n".to_owned()], vec![String::from("\"{}\\"), String::from("İstanbul"), "a".to_owned()]], State::Half if c2 => vec![vec![" \t x\n".to_owned(), String::new()], vec![String::from("Ä")]].into_iter().collect::<Vec<_>>(), _ => Some(vec!["".to_string(), String::new()]).into_iter().rev().take(5_usize).collect::<Vec<_>>() }).into_iter().flatten().collect::<Vec<_>>();
    d13 = Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().to_owned()).is_some();
    let Some(b16) = Some(a15.clone()) else {
        return Ok(Decimal::ONE);
    };
    cx.rollback(a0)?;
    Ok(Decimal::from(29_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: &mut Obj<Task>, b1: String) -> FlowResult<i64> {
    let d3: usize = 'l3: loop {
        return Ok(flow_007(cx, Some((State::Half, (-1_i32))))?.abs());
    };
    match Some((b1.clone(), b1.clone())).into_iter().fold(vec![1_usize, d3], |e4, (a5, b6)| e4.clone()).into_iter().take_while(|c7| true).fold(vec![b1.clone(), b1.clone(), b1.clone()].into_iter().fold(((0_i32, i64::MAX), b1.clone()), |(d8, e9), a10| (d8, b1.clone())), |((b11, c12), d13), e14| Some(((b11, c12), d13.clone())).unwrap_or_else(|| ((b11, c12), d13.clone()))) {
        ((-7_i32, a15), b16) => {
            if a0.is_urgent {
                let c17: i32 = (a0.effort - (10_i32 / ((-7_i32) - 1_i32)));
            }
        }
        ((d18, _), _) if Some(400_i64).map_or(false, |e19| true) => {
            cx.rollback(a0)?;
        }
        (a20, b21) => {
            for d23 in (3_usize..7_usize) {
                cx.commit(a0)?;
                let mut b26 = (match d23 { (2..) if 7_i64.is_negative() => flow_029(cx, (match b21.clone().as_str() { "Ä" => 2_i32, "aaa" => (-40000_i32), _ => i32::MIN }), (b21.clone(), false))?, (1 | 3) if true => ({ let e24 = b1.clone().trim().to_string(); Some(b21.clone()).into_iter().collect::<String>() }), _ => (match d3 { (1..5) => Some(b1.clone()), a25 => Some(b1.clone()) }).into_iter().collect::<String>() });
            }
        }
    }
    let mut c27 = cx.get(a0.as_ref())?;
    let d28: usize = (if false { d3 } else { 400_usize });
    let mut e29 = cx.get(a0.as_ref())?;
    Ok((match (d28 * d28) { (29_usize | 31_usize) => 3_i64, _ => 10_i64 }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_162(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<Option<String>> {
    for (e9, a10) in (if (2_i64..=4_i64).into_iter().step_by(0_usize).fold(true, |c2, d3| c2) { vec![Some((String::from("x=1=2"), b1)), Some(("aaa".to_owned(), b1)), Some(("A\r\nB\n\n".to_owned(), b1))].into_iter().zip(vec![1_i32, 1_i32]).map(|(e4, a5)| e4.clone()).collect::<Vec<_>>() } else { Some(vec![Some(("aaa".to_owned(), b1))]).unwrap_or_else(|| vec![Some(("x=1=2".to_owned(), b1)), Some(("\"{}\\".to_owned(), b1)), Some((String::from("İstanbul"), b1))]) }).into_iter().flatten().take_while(|(b6, c7)| Some(b6.clone()).is_some().max(true)) {
        let mut b11 = a10;
    }
    let c12 = cx.can_read(&*a0, |o| o.price);
    match (if c12 { DateTime::from_milliseconds(51234567_i64).unwrap_or_default() } else if let (3_i64..=9_i64) = 0_i64 { DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default() } else { DateTime::from_milliseconds(86400001_i64).unwrap_or_default() }).milliseconds() {
        d13 @ (..=0) if cx.is_online() => {
            let mut a15: Vec<String> = vec![flow_029(cx, (-2_i32), ("A\r\nB\n\n".to_string(), c12))?, (" ".to_owned() + "Ä"), (if c12 { Ok(String::from("Ä")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).unwrap_or_else(|e14| String::from("İstanbul"))];
        }
        1 => {
            if let (0_i64 | 2_i64) = (if let true = a0.is_urgent { Some(Some("日本語".to_string())).map_or(b1, |b16| b1) } else { 2_i64 }) && (Some(Some(2_usize)).unwrap_or(Some(0_usize)) <= Some(vec![0_i32, 29_i32, (-2_i32)]).map_or(Some(400_usize), |c17| Some(7_usize))) {
                cx.message(String::new());
            } else {
                {
                    let mut e19 = cx.retrieve(Task::filter(|d18| d18.is_urgent).limit(3))?;
                    for (_, a20) in e19.iter_mut().enumerate() {
                        a20.effort = 1_i32;
                    }
                    cx.commit_all(&mut e19)?;
                }
                for c22 in cx.retrieve(Task::filter(|b21| ((b21.state == State::Open) || (b21.effort < 0_i32))).order_by_descending(|t| t.due).limit(1))? {
                    cx.delete(c22)?;
                }
            }
        }
        d23 => {
            cx.commit(a0)?;
        }
    }
    if let Some(mut a25) = cx.first(Task::filter(|e24| e24.is_urgent).order_by(|t| t.effort).limit(1))? {
        cx.invalid(&*a0, |o| o.is_urgent, "a".to_owned());
        cx.refresh(&mut a25)?;
    }
    {
        let mut c27 = cx.retrieve(Task::filter(|b26| (b26.price >= Decimal::new(999_i64, 1_u32).unwrap_or_default())).order_by_descending(|t| t.price).limit(3))?;
        for d28 in c27.iter_mut() {
            d28.effort = 1_i32;
        }
        cx.commit_all(&mut c27)?;
    }
    let mut e29 = cx.create(Task { ..Task::default() })?;
    let mut a30 = i64::MAX;
    Ok(Some(String::new()))
}

/// Step by step.
#[nanoflow]
pub fn flow_163(cx: &mut Device, mut a0: String) -> FlowResult<Vec<i64>> {
    cx.log(Level::Info, format!("{{{a0}"));
    let d3: String = loop {
        let c2 = a0.clone();
        break a0.clone();
    };
    a0 += &((-2_i64)..=2_i64).fold(d3.clone(), |e4, a5| e4.clone());
    if let Some(_) = (if true { Some(State::Done) } else { None }) {
        let a10 = {
            let b6;
            if (if false { (!true) } else if true { true } else { false }) { b6 = format!("{{{}", String::from(" ")); } else { b6 = a0.split(&d3).map(|c7| c7.to_string()).fold(vec![d3.clone()], |d8, e9| d8.clone()).join("ß"); }
            b6.clone()
        };
    } else {
        if vec![d3.clone(), a0.clone(), a0.clone()].into_iter().fold(vec![vec![a0.clone(), a0.clone(), a0.clone()], vec![a0.clone()]], |b11, c12| b11.clone()).into_iter().filter_map(|d13| Some(d3.clone())).skip((if true { 0_usize } else if let true = true { 1_usize } else if true { 7_usize } else if let (e14, false) = (d3.clone(), true) { 29_usize } else { 29_usize })).fold((Some(Decimal::new(25_i64, 1_u32).unwrap_or_default()) == Some(Decimal::ONE)), |a15, b16| false) {
            let (c17, d18) = (State::Open, a0.clone());
        } else {
            let mut e19: String = d3.clone();
            if vec![a0.clone(), e19.clone(), d3.clone()].is_empty() {
                let mut a20: Date = cx.today();
            }
        }
    }
    a0 = vec![d3.clone(), d3.clone(), d3.clone()].concat();
    return Ok(vec![7_i64, i64::MAX]);
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: &(Option<i64>, (i32, i64)), mut b1: Vec<Vec<i32>>, c2: Vec<State>) -> FlowResult<Option<State>> {
    let (b11, c12) = (match (if true { Ok(Decimal::new(12345_i64, 0_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) }) { Ok(d3) => (match i32::MIN { (-7..-3) => ("ab,b,,c".to_string(), c2.clone()), (400..=406) => (String::from("a"), c2.clone()), e4 => (String::from("x=1=2"), c2.clone()) }), Err(FlowError::Failed { code: a5, .. }) => (a5.clone(), vec![State::Half, State::Half]), _ => Some("Ä".to_string()).into_iter().skip(3_usize).enumerate().map(|(b6, c7)| c7.clone()).fold(("-17".to_owned(), c2.clone()), |(d8, e9), a10| (d8.clone(), e9.clone())) });
    let _ = c12.clone();
    let mut d13: String = b11.clone();
    for _ in b11.clone().lines().map(|e14| e14.to_string()).enumerate().map(|(a15, b16)| b11.clone()).fold((if false { Ok(vec![c12.clone(), c2.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }), |c17, d18| (if false { Ok(vec![c2.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) })).unwrap_or_else(|e19| (match Some(State::Open) { Some(State::Half) => vec![c2.clone()], Some(State::Done) => vec![c12.clone()], a20 => vec![c12.clone(), c12.clone()] })) {
        if ((if false { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or(false) || true) {
            b1.truncate((if let true = vec![Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default())].contains(&Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())) { (1_usize % 400_usize) } else if true { 10_usize } else { 7_usize }));
            for (c27, (d28, e29)) in vec![Some(b11.clone())].into_iter().filter(|c22| false).step_by(29_usize).fold(vec![vec![(*a0)]], |d23, e24| d23.clone()).into_iter().skip_while(|a25| false).min().into_iter().flatten() {
                let a30 = b1.swap_remove(3_usize);
            }
        } else {
            let b31 = c2.clone();
            d13 = b11.clone();
        }
    }
    let mut c32 = String::from("İstanbul");
    d13.push('🦀');
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: Option<String>) -> FlowResult {
    let mut d8: Option<String> = (match a0.clone() { Some(b1) if "ß".to_owned().ends_with(&b1) => Some(a0.clone()), Some(c2) => (if false { Some(a0.clone()) } else { Some(a0.clone()) }), d3 => Some(Some(d3.clone())).unwrap_or(Some(d3.clone())) }).unwrap_or_else(|| vec![vec![0_i64, 1000000_i64]].into_iter().rev().filter(|e4| true).max_by_key(|a5| 1_usize).map_or_else(|| vec![10_i32].into_iter().rev().into_iter().find_map(|b6| a0.clone()), |c7| vec!["".to_string()].get(40000_usize).cloned()));
    let e9 = d8.take();
    if matches!(i64::MAX, (0 | 2)) {
        let Some(a10) = vec![e9.clone(), a0.clone()].first().cloned().clamp(Some(e9.clone()), Some(a0.clone())) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: (FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") }).code().to_string() }));
        };
    } else {
        let (b11, c12) = (if true { Some((d8.clone(), ("İstanbul".to_owned(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))).unwrap_or_else(|| (d8.clone(), ("-17".to_owned(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))) } else if true { (Some(String::new()), ("-17".to_owned(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) } else { (a0.clone(), ("İstanbul".to_owned(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())) });
        let d13 = d8.take();
    }
    d8 = (match flow_029(cx, 2_i32, (" \t x\n".to_owned(), true))?.chars().map(|e14| e14.to_string()).max_by_key(|a15| vec![vec![State::Half, State::Open, State::Open], vec![State::Half], vec![State::Half]].into_iter().fold(2_i64, |b16, c17| b16)) { Some(d18) if true => e9.clone(), None => Some(" ".to_owned()), e19 => d8.clone() });
    let a20 = d8.replace(String::from("日本語"));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, a0: &i32) -> FlowResult<Decimal> {
    let Some(_) = Some((*a0)).max(Some((*a0))).into_iter().rev().max() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_owned().to_uppercase() }));
    };
    let Some(b1) = Some((*a0)) else {
        return Err(FlowError::Offline);
    };
    let mut d3 = (if true { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or_else(|c2| 2_i32).max((*a0));
    {
        let mut e4 = 0_i32;
        'l6: while e4 < 4_i32 && true {
            e4 += 1_i32;
            for c7 in (2_i32..7_i32) {
                let mut c12: i32 = ({ let _ = vec![(*a0), e4].into_iter().chain(vec![c7, b1].into_iter()).chain(vec![b1]).collect::<Vec<_>>().into_iter().fold(Some((*a0)).into_iter().take(0_usize).fold(State::Half, |d8, e9| d8), |a10, b11| a10); c7 });
                let c17: i32 = 'l14: loop {
                    let mut b16 = (if true { (String::from(" ").trim_end_matches(&String::new()).to_string() + "日本語") } else { vec![Some(1000000_i64), Some(0_i64), Some(0_i64)].into_iter().collect::<Vec<_>>().into_iter().into_iter().fold(format!("}}{:<}{}{}", false, c12, DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()), |e14, a15| format!("{:0>12}{:^}ß{}", 1000000_usize, (-40000_i64), e14)) });
                    break (c12.pow(29_u32) / (if true { 1_i32 } else { c7 }));
                };
            }
            let Some(d18) = Some(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()]).to_owned().and(Some(Some(vec![1_usize, 29_usize, 10_usize])).unwrap_or_default()) else {
                continue;
            };
        }
    }
    Ok((({ let e19 = Some(d3); Decimal::from(1_i64) }) / (if let (3_i32 | 5_i32) = (*a0) { Decimal::ZERO } else if false { Decimal::from(10_i64) } else { Decimal::new(12345_i64, 28_u32).unwrap_or_default() })))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Option<bool>>, mut c2: State) -> FlowResult<String> {
    match (match (if let State::Done = c2 { c2 } else { c2 }) { (State::Done | State::Half) if "\"{}\\".to_string().ends_with(" ") => State::Done, State::Done => Some(b1.clone()).into_iter().into_iter().rev().fold(c2, |d3, e4| c2), a5 => c2 }) {
        State::Half => {
            let c7 = {
                let b6;
                if (if false { cx.is_online() } else { false }) { b6 = a0.effort; } else { b6 = (if true { Ok(i32::MIN) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_string() })) }).unwrap_or_default(); }
                b6
            };
        }
        (State::Half | State::Open) => {
            for e9 in (if true { Some(c2) } else { None }).into_iter() {
                continue;
            }
        }
        a10 => {
            cx.close_page()?;
        }
    }
    return cx.fail("given-up", format!("{}{:<5}", String::from("ß"), (-2_i64)));
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &Obj<Task>, b1: Vec<State>) -> FlowResult<DateTime> {
    cx.message(format!("}}{}x{}{:ß>5}", true, (match Some(1_i32) { Some(c2 @ (-7)) => Decimal::new(12345_i64, 29_u32).unwrap_or_default(), d3 => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), 29_i32));
    for mut a5 in cx.retrieve(Task::filter(|e4| (e4.state == State::Half)).limit(1))? {
        match &Some(true).map(|b6| 1_i32) {
            None => {
                for d8 in cx.retrieve(Task::filter(|c7| (c7.state == State::Half)).limit(2))? {
                    cx.delete(d8)?;
                }
            }
            e9 => {
                {
                    let mut a10 = 0_i32;
                    'l12: while a10 < 0_i32 && vec![Some("ab,b,,c".to_owned()), Some(String::from(" \t x\n")), Some("ß".to_owned())].is_empty() {
                        a10 += 1_i32;
                        cx.commit(&mut a5)?;
                        let mut c12: i32 = a10;
                    }
                }
            }
        }
        a5.title += &(match (if true { Ok(1_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_string() })) }) { Ok(d13) => (String::from("ß") + " \t x\n"), Err(FlowError::Offline) => (match 7_usize { (29_usize..=35_usize) => "ß".to_string(), e14 => "A\r\nB\n\n".to_string() }), _ => a0.title.clone() });
    }
    if (match &(vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::new(25_i64, 2_u32).unwrap_or_default()], (400_i64, State::Half)) { (a15, (b16, c17)) => (true && false), (d18, (e19, a20)) => a0.is_urgent, b21 => Some(true).unwrap_or_else(|| true) }) {
        for mut d23 in cx.retrieve(Task::filter(|c22| (c22.effort < 10_i32)).limit(3))? {
            let b26 = {
                let e24;
                if Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).map_or(Some(true).unwrap_or_default(), |a25| (if false { Ok(Some(String::from(" \t x\n"))) } else { Err(FlowError::Offline) }).is_err()) { e24 = ("-17".to_owned().max("\"{}\\".to_owned()) + "aaa"); } else { e24 = d23.title.clone(); }
                e24.clone()
            };
            let mut d33: (i32, Option<String>) = ({ let c27 = format!("}}{}x{}: {}", 2_i32, false, i32::MAX); Some(State::Done).map_or_else(|| (if false { (i32::MAX, Some(c27.clone())) } else { (10_i32, Some(c27.clone())) }), |d28| c27.chars().map(|e29| e29.to_string()).fold((0_i32, Some(b26.clone())), |(a30, b31), c32| (a30, b31.clone()))) });
        }
        let mut e34: Vec<State> = vec![State::Open, State::Done];
    }
    cx.close_page()?;
    Ok(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, mut c2: Option<i32>) -> FlowResult<i32> {
    c2 = ({ let a5 = (match (if false { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_owned() })) }) { Ok(d3) => c2, Err(_) => 1000000_i32.checked_rem(b1), _ => c2.iter().rev().min_by_key(|e4| false).cloned() }); a5.as_ref().cloned().min(vec![1_i32].get(5_usize).cloned()) });
    let c7 = {
        let b6;
        if a0.title.clone().starts_with("日本語") { b6 = b1; } else { b6 = (-1_i32); }
        b6
    };
    for mut e9 in cx.retrieve(Task::filter(|d8| (d8.price != Decimal::new(12345_i64, 3_u32).unwrap_or_default())).order_by_descending(|t| t.due).limit(1))? {
        let a10 = c2.take();
        e9.effort = ((match Some(vec![String::new(), String::from("İstanbul")]) { Some(b11) if (Decimal::new(999_i64, 2_u32).unwrap_or_default() == 29_i64) => (2_i32..4_i32).all(|c12| true), Some(d13) => vec![vec![10_i64, 2_i64, 2_i64]].into_iter().zip(d13.clone()).map(|e14| vec![(-1_i64), 0_i64]).fold(true, |a15, b16| a15), c17 => String::from("\"{}\\").is_empty() }) as i32);
    }
    let b21 = ((b1 * c7) % (match c7 { (..=3_i32) => (if true { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }), (400_i32..404_i32) if false => (if true { Ok(7_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }), d18 => (if true { Ok(1_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }) }).unwrap_or((match &("ß".to_string(), Some(true)) { (e19, _) if true => (-7_i32), a20 => 29_i32 })));
    let d23 = c2.replace((b1 - (match b1 { (1_i32 | 3_i32) => b1, c22 => (-7_i32) })));
    Ok(c7)
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    let e4: i64 = loop {
        break 29_i64;
    };
    c2 = (if let (..=1_i64) = e4 { vec![c2, c2] } else if let Some(a5) = Some("x=1=2".to_owned()) { vec![c2, c2] } else { vec![c2, true] }).into_iter().rev().find(|b6| a0.is_urgent).unwrap_or(c2);
    let b16: i64 = loop {
        if (match Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().days_until(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) { -7 => c2, 1_i64 => (match e4 { (-1..3) => c2, (-1_i64 | 1_i64) => c2, d8 => false }), e9 => (if let None = Some("".to_string()) && c2 { false } else if c2 { true } else { c2 }) }) {
            let _ = 2_i32;
            match (*b1) {
                -1_i64 => {
                    let a10 = flow_016(cx, b1, vec![5_i32].into_iter().sum::<i32>())?;
                }
                b11 => {
                    cx.log(Level::Info, format!("x{:12}ß{:>}: {:ß>5}", (match "-17".to_owned().as_str() { "Ä" => 0_usize, "aaa" => 2_usize, _ => 400_usize }), Some(5_i32).into_iter().rev().skip_while(|c12| c2).fold((*b1), |d13, e14| e4), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().hour()));
                }
            }
        } else {
            c2 = (if c2 { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default();
        }
        break (((*b1) + (*b1)) / Some(Some((-7_i32))).map_or_else(|| e4, |a15| (*b1)));
    };
    let (c17, d18) = flow_016(cx, &(*b1).abs(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default().second())?;
    let Some(b21) = Some(Some(State::Half)).to_owned() else {
        return Ok(vec![e4, (*b1), 0_i64].to_vec().into_iter().into_iter().take_while(|e19| (c2 && true)).for_each(|a20| { let _ = a0.title.clone(); }));
    };
    let e24: i64 = loop {
        let mut d23 = (if c2 { Ok(e4) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_string() })) }).unwrap_or_default().saturating_add(b16);
        break e4;
    };
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_171(cx: &mut Device, a0: Vec<String>, b1: Decimal) -> FlowResult {
    (if let 3_i32 = 0_i32 && true { vec![b1] } else { vec![b1, b1] }).into_iter().for_each(|c2| { let _ = "日本語".to_owned().replace("aaa", " \t x\n"); });
    if ({ let _ = ((-40000_i64) / 0_i64); vec![b1].into_iter().any(|d3| false) }) {
        match &Some(State::Half) {
            Some(e4) if false => {
                'l7: for c7 in (match (FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_owned() }).to_string().as_str() { "" => vec![("日本語".to_string(), (-2_i32)), ("\"{}\\".to_string(), (-7_i32))], "a" => (match (*e4) { State::Open if true => vec![(String::from("ß"), 7_i32), (" \t x\n".to_string(), 400_i32), ("\"{}\\".to_owned(), (-40000_i32))], State::Half => vec![(String::from(" \t x\n"), 1000000_i32), ("ab,b,,c".to_string(), 29_i32), ("-17".to_owned(), 400_i32)], a5 => vec![("".to_owned(), 5_i32)] }), _ => Some(vec![(" \t x\n".to_string(), i32::MAX)]).unwrap_or_default() }) {
                    let d8 = (*e4);
                    cx.log(Level::Info, "ß".to_ascii_lowercase());
                }
            }
            e9 => {
                if let ((1_i32..), d13) = &Some(b1).into_iter().into_iter().fold(((-1_i32), " \t x\n".to_owned()), |(a10, b11), c12| (a10, b11.clone())) && (if true { Ok((i64::MAX, false)) } else { Err(FlowError::Offline) }).is_err() {
                    let mut e14: Decimal = b1;
                    let e19: Vec<String> = ({ let a15 = Some((-40000_i32)).unwrap_or(i32::MAX); vec![vec![false, true, true], vec![false, true, false], vec![true, true, true]] }).into_iter().into_iter().map(|b16| b16.clone()).fold(a0.clone(), |c17, d18| c17.clone());
                }
            }
        }
    }
    let a20: Vec<String> = a0.clone();
    let mut b21: Decimal = b1;
    let c22 = b21;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_172(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Vec<(i32, i64)>) -> FlowResult<i32> {
    let e4 = {
        let d3;
        if ((2_usize..3_usize).take(2_usize).min() == Some(3_usize)) { d3 = b1.clone(); } else { d3 = b1.repeat(3_usize); }
        d3.clone()
    };
    for e9 in (match Some((DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), (-1_i64))) { Some((a5, (1 | 3))) => vec![Some(0_usize)], Some(b6) => (if false { Ok(vec![Some(2_usize)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }).unwrap_or(vec![Some(0_usize), Some(2_usize)]), c7 => vec![Some(0_usize), Some(1_usize)].max(vec![Some(2_usize), Some(400_usize)]) }) {
        if ({ let d13 = vec![b1.clone(), b1.clone(), e4.clone()].into_iter().rev().zip((0_i32..=1_i32).into_iter()).map(|a10| b1.clone()).fold((2_usize, State::Open), |b11, c12| b11); (!false) }) {
            cx.close_page()?;
        }
        let Some(a15) = b1.clone().split_whitespace().map(|e14| e14.to_string()).nth(3_usize) else {
            continue;
        };
    }
    let mut c27 = Some(vec![Decimal::ZERO, Decimal::new(5_i64, 0_u32).unwrap_or_default(), Decimal::new(25_i64, 2_u32).unwrap_or_default()]).unwrap_or_else(|| vec![Decimal::new(5_i64, 3_u32).unwrap_or_default()]).into_iter().map(|b16| vec![c2.clone(), c2.clone()].into_iter().fold(b16, |c17, d18| Decimal::ZERO)).fold(Some(Some(Decimal::from(7_i32))).into_iter().take(5_usize).fold((if false { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }), |e19, a20| (if false { Ok(c2.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) })), |b21, c22| (2_i64..=7_i64).rev().zip(Some(true)).map(|(d23, e24)| d23).fold((if true { Ok(c2.clone()) } else { Err(FlowError::Offline) }), |a25, b26| (if false { Ok(c2.clone()) } else { Err(FlowError::Offline) }))).unwrap_or(c2.clone());
    cx.show_home()?;
    let e29 = cx.count(Task::filter(|d28| (!(d28.weight < 1000000_i64))).order_by(|t| t.title).limit(1))?;
    cx.show_home()?;
    let a30: i64 = e29;
    c27 = c27.clone();
    Ok(7_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<bool>) -> FlowResult {
    let e9: i32 = loop {
        'l6: for b6 in vec![vec![Some(State::Open)]].into_iter().filter(|d3| false).collect::<Vec<_>>().into_iter().flatten().collect::<Vec<_>>().into_iter().filter_map(|e4| Some(b1.clone())).take(Some(7_usize).into_iter().step_by(3_usize).sum::<usize>()).chain(vec![b1.clone()]) {
            let c7 = (vec![false, false, false], String::from("a"));
            return Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_owned() }));
        }
        break (match flow_007(cx, Some((State::Open, i32::MAX)))? { (400 | 402) => ((-2_i32) % (-7_i32)), d8 => a0.effort });
    };
    {
        let mut a10 = 0_i32;
        while a10 < 2_i32 && (0_i32..4_i32).rev().fold(false, |b11, c12| b11) {
            a10 += 1_i32;
            cx.message(((2_i32..5_i32).map(|e14| e14).fold(String::from(" \t x\n"), |a15, b16| a15.clone()) + &(" \t x\n".to_owned() + "x=1=2")));
        }
    }
    {
        let mut c17 = 0_i32;
        'l22: while c17 < 2_i32 && ((-2_i32)..(-2_i32)).map(|d18| c17).skip_while(|e19| true).all(|a20| false) {
            c17 += 1_i32;
            let c22 = c17;
            if let (1_i32 | 3_i32) = c17 && cx.is_online() {
                let d23 = ((flow_004(cx, 40000_usize)? as i64) % (3_i64 - (-40000_i64)).rem_euclid(a0.weight));
                'l28: for _ in (if false { Some(String::from("Ä")) } else { None }).into_iter().zip(Some(d23).into_iter().filter(|e24| false).min()).map(|a25| (match 7_usize { (29..=35) => (if true { Ok(String::from("-17")) } else { Err(FlowError::Offline) }), b26 => (if true { Ok("".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_string() })) }) }).unwrap_or(format!(": {:0<1}}}{:<1}", Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), e9))).take(vec![b1.clone(), b1.clone(), vec![true, true]].into_iter().count()) {
                    cx.close_page()?;
                    let mut b31: Decimal = ({ let a30 = Some(vec![i32::MAX]).into_iter().chain(vec![vec![e9, c17], vec![e9, c22, c22]].into_iter()).map(|d28| vec![c22, c22]).max_by_key(|e29| i64::MAX).into_iter().flatten().into_iter().product::<i32>(); Decimal::new(25_i64, 28_u32).unwrap_or_default() });
                }
            } else {
                let (c32, d33) = (7_usize, c17);
            }
        }
    }
    cx.close_page()?;
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_174(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<String> {
    for d3 in (1_i64..3_i64) {
        let mut d8 = (if (match Some(vec!["x=1=2".to_string(), "ß".to_owned()]).into_iter().filter(|e4| false).find(|a5| false) { None => (if false { true } else { true }), b6 => (if false { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_string() })) }).unwrap_or_default() }) { (if false { vec![State::Open, State::Done] } else { vec![State::Half, State::Open] }).into_iter().into_iter().next() } else { Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]).map_or(vec![Some(State::Half), Some(State::Half)], |c7| vec![Some(State::Done), Some(State::Done), Some(State::Done)]).into_iter().flatten().nth(0_usize) });
    }
    let c12 = {
        let e9;
        if ({ let a10 = Some(b1).into_iter().sum::<i64>(); (if let -7_i64 = 0_i64 { true } else if false { false } else { false }) }) { e9 = (match b1 { (1_i64 | 3_i64) => b1.clamp(b1, b1), b11 => 400_i64 }); } else { e9 = 1000000_i64; }
        e9
    };
    if "x=1=2".is_empty() {
        let mut d13: i64 = i64::from(false);
        let Some(a15) = ({ let e14 = d13; vec![Some("aaa".to_string())] }).into_iter().chain(vec![Some("x=1=2".to_string()), Some(" \t x\n".to_string())].to_vec()).rev().min() else {
            return Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned().trim_start_matches(&String::from("ab,b,,c")).to_string() }));
        };
    } else {
        {
            let mut b16 = 0_i32;
            while b16 < 3_i32 && (b16 <= Decimal::new(5_i64, 29_u32).unwrap_or_default()) {
                b16 += 1_i32;
                if let Some(e19) = &(match b1 { (-1..) => Some(b16), d18 => Some((-1_i32)) }) {
                    cx.close_page()?;
                } else {
                    let a20: i64 = 5_i64;
                    cx.show_home()?;
                }
                let mut b21: i64 = 1_i64;
            }
        }
    }
    cx.show_home()?;
    Ok("A\r\nB\n\n".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_175(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal) -> FlowResult<i64> {
    {
        let mut c2 = 0_i32;
        while c2 < 0_i32 && ((*b1) >= c2) {
            c2 += 1_i32;
            for a5 in vec![(*b1), (*b1)] {
                let c7 = {
                    let b6;
                    if a0.is_urgent { b6 = flow_015(cx, b1, Some(vec![3_i64]))?; } else { b6 = a5; }
                    b6
                };
            }
        }
    }
    let d8 = (*b1);
    match (if a0.is_urgent { Some(d8).into_iter().rev().find_map(|e9| Some(State::Open)) } else { ({ let _ = d8; Some(State::Half) }) }) {
        Some(State::Open) => {
            let a15 = {
                let a10;
                if (Some(vec![String::from("ab,b,,c")]).unwrap_or_else(|| vec!["ß".to_string()]) <= vec![String::from("ß")]) { a10 = Decimal::new((-35_i64), 28_u32).unwrap_or_default(); } else { a10 = vec![d8, d8].into_iter().skip_while(|b11| true).take(40000_usize).max_by_key(|c12| 0_usize).into_iter().fold(a0.price, |d13, e14| (if false { (*b1) } else { d8 })); }
                a10
            };
        }
        b16 => {
            let e19 = {
                let c17;
                if a0.is_urgent { c17 = (match (if true { Ok(40000_usize) } else { Err(FlowError::Offline) }) { Ok(d18) => (if false { Ok(Decimal::from(5_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or((*b1)), Err(_) => a0.price, _ => Decimal::new(12345_i64, 3_u32).unwrap_or_default() }); } else { c17 = a0.price; }
                c17
            };
        }
    }
    if String::from("".to_string()).is_empty() {
        let Some(c22) = Some(Some("Ä".to_string())).or_else(|| vec![Some("aaa".to_string()), Some("İstanbul".to_owned()), Some("x=1=2".to_string())].into_iter().take_while(|a20| false).min_by_key(|b21| State::Open)) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: ("x=1=2".to_owned() + "") }));
        };
        if let Some(d23) = &c22 {
            if let (0_i32..4_i32) = i32::MIN && ((if true { i32::MIN } else if true { 0_i32 } else { 5_i32 }) >= (*b1)) {
                let mut e24 = cx.get(a0.as_ref())?;
                cx.commit(a0)?;
            }
            if let State::Half = Some(vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()]).into_iter().skip_while(|a25| true).skip(7_usize).fold(State::Open, |b26, c27| b26) && false {
                cx.commit(a0)?;
                let _ = Decimal::new(999_i64, 28_u32).unwrap_or_default();
            }
        } else {
            for mut e29 in cx.retrieve(Task::filter(|d28| (d28.is_urgent || (d28.is_urgent || d28.is_urgent))).limit(4))? {
                let mut a30 = cx.create(Task { weight: (-2_i64), ..Task::default() })?;
                let mut b31 = cx.get(e29.as_ref())?;
            }
        }
    } else {
        let mut c32 = cx.create(Task { state: State::Done, weight: 2_i64, price: (*b1), is_urgent: true, ..Task::default() })?;
    }
    Ok(0_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_176(cx: &mut Device, a0: Vec<i32>) -> FlowResult<i32> {
    let _ = ({ let _ = (if false { vec![Decimal::ONE] } else { vec![Decimal::ZERO, Decimal::from(i64::MIN), Decimal::from(7_i32)] }); vec![2_i32, i32::MIN, (-2_i32)] });
    vec![a0.clone()].into_iter().take(Some(a0.clone()).into_iter().skip_while(|a5| true).enumerate().map(|(b6, c7)| a0.clone()).count()).for_each(|d8| { let _ = ("".to_owned() + "İstanbul"); });
    for a10 in &Some(vec![(-40000_i64), (-7_i64)]).into_iter().take(1_usize).into_iter().collect::<Vec<_>>() {
        if let b11 @ (29_usize..) = (if cx.is_online() { 5_usize } else { 7_usize }) && true {
            if let None = (if true { Some(vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new(12345_i64, 28_u32).unwrap_or_default()]) } else { Some(vec![Decimal::from(3_i64), Decimal::from(i64::MIN), Decimal::from(i32::MIN)]) }).into_iter().enumerate().map(|c12| vec![Decimal::from(29_i64)].into_iter().collect::<Vec<_>>()).map(|d13| vec![Decimal::from(0_i32), Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default(), Decimal::new(25_i64, 1_u32).unwrap_or_default()]).next() && vec![a10.clone(), vec![7_i64], a10.clone()].into_iter().take((b11 / b11)).all(|e14| (if true { Ok(vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("a") })) }).is_ok_and(|a15| false)) {
                let (a20, b21) = (match b11 { (29..) => vec![a0.clone(), a0.clone(), a0.clone()], b16 @ (29) => vec![a0.clone(), vec![i32::MIN], vec![1_i32, 0_i32]], _ => vec![a0.clone(), a0.clone()] }).into_iter().fold((vec!["ab,b,,c".to_owned(), "ß".to_owned()], State::Open), |(c17, d18), e19| (c17.clone(), d18));
            }
        } else {
            let c22 = (1000000_i64, vec![Decimal::from(0_i64), Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()]);
        }
    }
    let mut d23: i32 = 1_i32;
    let (e24, a25) = (a0.clone(), vec![2_i64]);
    let _ = a25.clone();
    Some("\"{}\\".to_owned()).into_iter().map(|b26| a25.clone()).for_each(|c27| { let _ = Decimal::ONE; });
    Ok(d23)
}

/// Step by step.
#[nanoflow]
pub fn flow_177(cx: &mut Device, a0: Decimal) -> FlowResult<String> {
    'l4: for e4 in (match 3_i64.signum() { (..=1) if cx.is_online() => vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()], -1 if Some(a0).into_iter().all(|b1| false) => vec![a0].max(vec![a0]), c2 => vec![a0, a0, a0] }) {
        continue;
    }
    'l6: for b6 in vec![Decimal::new(25_i64, 1_u32).unwrap_or_default(), a0, Decimal::new(999_i64, 2_u32).unwrap_or_default()] {
        cx.log(Level::Warning, Some(Some((2_i64, "x=1=2".to_string()))).unwrap_or_else(|| Some((i64::MIN, "İstanbul".to_string()))).map_or(("aaa".to_owned() + &"ß".to_string()), |c7| String::from(" \t x\n").char_indices().map(|(d8, e9)| e9.to_string()).chain(vec![String::from(""), "a".to_owned(), "Ä".to_string()]).collect::<String>()));
    }
    if (match State::Half { (State::Done | State::Half) if false => (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() })) }), a10 => (if false { Ok(true) } else { Err(FlowError::Offline) }) }).unwrap_or_default() {
        let c17: Decimal = vec![a0].into_iter().fold((if let c12 @ (1_i32..) = Some(Some(true)).map_or(i32::MIN, |b11| (-40000_i32)) { vec![a0, Decimal::new(12345_i64, 2_u32).unwrap_or_default(), a0].into_iter().sum::<Decimal>() } else { Some(400_i32).into_iter().fold(a0, |d13, e14| d13) }), |a15, b16| a15);
    } else {
        let a25 = {
            let d18;
            if (match (match &(Decimal::new(999_i64, 3_u32).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) { (e19, a20) => Some(true), (b21, c22) => Some(true), (d23, _) => Some(true) }) { Some(false) if (false || false) => true, None => false, e24 => false }) { d18 = a0; } else { d18 = a0; }
            d18
        };
        let mut b26: Decimal = a25;
    }
    let mut c27 = State::Open;
    let mut d28 = a0;
    let _ = flow_010(cx, "ß".to_string(), &mut d28)?;
    c27 = c27;
    Ok("ab,b,,c".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_178(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Decimal>, c2: &i64, d3: Option<i64>) -> FlowResult {
    for _ in vec![d3, d3, d3].into_iter().map(|e4| (if (if true { true } else { true }) { b1.clone() } else { b1.clone() })).skip_while(|a5| Some(true).into_iter().into_iter().max_by_key(|b6| DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()).unwrap_or_else(|| Some(false).unwrap_or_else(|| true))) {
        let d8 = (*c2);
        let _ = (if let e9 @ (..=1_i32) = i32::from(false) { d3 } else { d3 });
        let e14 = {
            let a10;
            if (if true { Ok(vec![(*c2), d8, d8]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" ") })) }).unwrap_or_default().into_iter().take(vec![b1.clone()].into_iter().filter(|b11| true).count()).take_while(|c12| (if let Some(None) = Some(d3) { true } else { false })).any(|d13| true) { a10 = 0_i64; } else { a10 = ((if true { 0_i32 } else { 0_i32 }) as i64); }
            a10
        };
    }
    let (b21, c22) = (match (*c2) { 0_i64 => vec![(0_usize, 5_i32)], (3_i64..=9_i64) => vec![(40000_usize, i32::MIN)], a15 => vec![(29_usize, 400_i32), (5_usize, 1_i32), (400_usize, i32::MIN)] }).into_iter().rev().zip((match false { true => vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], _ => vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()] })).map(|b16| Some(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()]).map_or_else(|| (1_usize, 10_i32), |c17| (0_usize, (-1_i32)))).fold((b1.clone(), b1.clone()), |d18, (e19, a20)| (b1.clone(), b1.clone()));
    for e24 in cx.retrieve(Task::filter(|d23| (d23.due.is_some() || d23.due.is_none())).limit(0))? {
        cx.delete(e24)?;
    }
    b1.sort_by_key(|a25| vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()]);
    cx.log(Level::Info, format!(": {}{{{} of {}", (-40000_i32), false, 1_i32));
    let b26: Option<i64> = Some((*c2));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_179(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Decimal> {
    for d3 in &vec![b1] {
        let mut d8 = ((-2_i64)..4_i64).map(|e4| (*d3).max((if false { 1_i64 } else { (*d3) }))).take_while(|a5| (match Some(vec![" ".to_owned(), String::new()]) { None => (match "ab,b,,c".to_owned().as_str() { "a" => true, "Ä" => false, _ => false }), b6 => (false || true) })).map(|c7| (-c7)).product::<i64>();
        let Some(a15) = (match ((-1_i64)..=(-1_i64)).sum::<i64>() { 3 if Some((i32::MAX, String::from("\"{}\\"))).into_iter().any(|(e9, a10)| false) => Some(d8).as_ref().copied(), (..=400_i64) => (match (*d3) { -7_i64 => Some(2_i64), (..=1) => Some(b1), b11 => Some(b1) }), c12 => vec![c12].last().cloned() }) else {
            return cx.fail("given-up", Some((b1, 29_i32)).map_or(String::new(), |(d13, e14)| "ab,b,,c".to_string()));
        };
        let d18: i64 = loop {
            if (a0.is_new() && cx.is_online()) {
                let mut c17 = true;
            }
            break (*d3);
        };
    }
    for mut a20 in cx.retrieve(Task::filter(|e19| (e19.state == State::Done)).order_by(|t| t.due).limit(4))? {
        let mut b21 = 2_i32;
        cx.invalid(&a20, |o| o.effort, format!("ß{:0^1}{}", b21, "x=1=2".to_string()));
    }
    cx.close_page()?;
    cx.log(Level::Warning, format!(" of {b1}}}{}", DateTime::from_milliseconds(86400001_i64).unwrap_or_default()));
    let mut a25 = (if let 400_i64 = a0.weight { Some(b1).into_iter().map(|c22| c22).fold("ß".to_owned(), |d23, e24| "x=1=2".to_owned()) } else if let 3_i64 = b1 { " ".to_string() } else { "-17".to_owned() }).trim().to_string();
    a25.push('"');
    Ok((Decimal::new((-35_i64), 3_u32).unwrap_or_default().abs() % flow_015(cx, &Decimal::new(5_i64, 29_u32).unwrap_or_default(), Some(vec![b1]))?))
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
