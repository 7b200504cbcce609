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
    let mut e4 = (if false { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("a") })) }).unwrap_or_else(|d3| vec![2_i64, 5_i64].to_vec().into_iter().max());
    'l9: for e9 in (match e4.or(b1) { Some((1_i64 | 3_i64)) if (false && true) => Some(vec![vec![Some(3_i64)]]).unwrap_or_else(|| vec![vec![e4, b1, b1], vec![e4], vec![Some(1_i64), e4, e4]]), a5 => vec![vec![a5]] }).into_iter().flatten().enumerate().map(|(b6, c7)| b1) {
        let mut a10 = "aaa".to_string();
        a10 = "日本語".to_owned();
        a10 = String::from("");
    }
    Ok(Some(Some(String::new())))
}

/// Step by step.
#[nanoflow]
pub fn flow_003(cx: &mut Device, a0: &mut DateTime, b1: (i32, Option<usize>)) -> FlowResult<Option<Vec<State>>> {
    let ((d3, e4), a5) = Some("aaa".to_string()).map_or(((1000000_i32, Some(2_usize)), vec!["A\r\nB\n\n".to_string(), "x=1=2".to_string(), "日本語".to_owned()]), |c2| (b1, vec![c2.clone()])).to_owned();
    match &Some(d3).map_or_else(|| (29_usize, (-1_i64)), |b6| (1_usize, 2_i64)) {
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
    match Some(vec![1_usize, 1_usize, 40000_usize]).map_or(a0.max(a0), |d3| vec![(-1_i32), 7_i32].into_iter().max()) {
        Some(_) if (if let None = a0 && false { false } else { false }) => {
            cx.message((format!("}}{}{}", 29_usize, 29_i64) + "İstanbul"));
        }
        Some(1) => {
            let mut b6 = b1.clone().min(b1.iter().rev().copied().zip(vec!["ab,b,,c".to_owned()]).map(|(e4, a5)| e4).collect::<Vec<_>>()).clamp(b1.clone(), b1.clone());
        }
        c7 => {
            let d8 = c2;
        }
    }
    let _ = (1_i64, Decimal::new((-35_i64), 0_u32).unwrap_or_default());
    Ok(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_006(cx: &mut Device, a0: &Obj<Task>, b1: &Decimal, c2: &mut Option<i64>, d3: bool) -> FlowResult<bool> {
    let Some(e9) = (if true { Ok(Some((*c2))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_default().into_iter().filter(|e4| vec![" \t x\n".to_owned()].contains(&"Ä".to_string())).fold((match (-1_i64) { (0_i64..=6_i64) => Some(d3), a5 => Some(d3) }), |b6, c7| b6) else {
        return Ok((match (vec![(*b1), (*b1)], (*c2)).clamp((vec![(*b1), Decimal::ONE], (*c2)), (vec![(*b1)], (*c2))) { (d8, Some((400..404))) => d3, _ => d3 }));
    };
    let mut a10: bool = e9;
    cx.show_home()?;
    Ok(e9)
}

/// Step by step.
#[nanoflow]
pub fn flow_007(cx: &mut Device, a0: Option<(State, i32)>) -> FlowResult<i64> {
    match flow_002(cx, &(if let Some((b1, c2)) = &a0 { Decimal::from(i32::MIN) } else { Decimal::new(999_i64, 2_u32).unwrap_or_default() }), Some((-7_i64)), &vec![Some(1_i32), Some(i32::MAX), Some(1_i32)].into_iter().nth(3_usize)) {
        Ok(d3) => {
            let mut e4 = vec![5_usize, (if true { Ok(0_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_owned() })) }).unwrap_or_default()];
        }
        Err(FlowError::Offline) => {
            let mut a5 = ("x=1=2".to_string(), Some(State::Done));
        }
        Err(b6) => cx.message(b6.code()),
    }
    let a10 = vec![a0, a0, a0].into_iter().collect::<Vec<_>>().into_iter().take(2_usize).take(1000000_usize).last().into_iter().map(|c7| c7).step_by(1_usize).fold(a0, |d8, e9| e9);
    Ok(1000000_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_008(cx: &mut Device, a0: &mut usize) -> FlowResult {
    let (d8, e9) = (if false { Ok(Some(vec![Decimal::from(7_i64), Decimal::new(999_i64, 28_u32).unwrap_or_default(), Decimal::new(999_i64, 3_u32).unwrap_or_default()])) } else { Err(FlowError::Offline) }).unwrap_or_default().into_iter().map(|b1| (State::Half, State::Done)).take((*a0)).fold(((*a0), vec![i32::MAX, 7_i32, i32::MAX]), |c2, (d3, e4)| Some(c2.clone()).into_iter().fold(((*a0), vec![1000000_i32, 0_i32]), |a5, (b6, c7)| c2.clone()));
    return Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned().chars().map(|a10| a10.to_string()).step_by((*a0)).collect::<String>() }));
}

/// Step by step.
#[nanoflow]
pub fn flow_009(cx: &mut Device, a0: &bool, b1: i64, c2: &Option<(i64, i32)>) -> FlowResult<Vec<Option<i64>>> {
    let a5: i64 = 'l4: loop {
        cx.log(Level::Info, format!("ß{:>}ß{b1:ß>}", 40000_usize));
        break (Some(Some(String::new())).map_or(b1, |e4| b1) - b1.saturating_sub(b1));
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
    let a10: Decimal = (*b1);
    Ok(vec![Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())].to_vec())
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
    if Some(b1.clone()).filter(|d3| true).into_iter().rev().step_by((match (vec![2_i64, 10_i64, 1_i64], Some(10_i64)) { (e4, Some((-1_i64..3_i64))) => 3_usize, (a5, Some(b6)) => 3_usize, (c7, d8) => 1_usize })).fold(Some(false).unwrap_or(true), |e9, a10| (2_usize != 40000_usize)) {
        let mut b11 = cx.get(a0.as_ref())?;
        let (c17, d18) = (match Some((-7_i64)).map_or(c2.clone(), |c12| c2.clone()) { (d13, e14) => (b1.clone(), 2_usize), (a15, b16) => (b1.clone(), 7_usize) });
    }
    cx.message(format!("{} of {} of {:>1}", 7_i32, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), 40000_usize));
    cx.log(Level::Info, " ".to_owned());
    Ok((Some(Decimal::from(1000000_i64)), (State::Open, true)))
}

/// Step by step.
#[nanoflow]
pub fn flow_013(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Vec<Date>>) -> FlowResult<(Option<i64>, Vec<Decimal>)> {
    let e4: Date = 'l3: loop {
        let _ = b1.clone();
        break (if false { Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_else(|d3| Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default());
    };
    let Some(a5) = (if true { Ok(Some(29_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or(vec![29_i32].into_iter().nth(1_usize)) else {
        return cx.fail("given-up", (if true { "ab,b,,c".to_string() } else if let 1_i32 = i32::MAX && false { String::from("x=1=2") } else { "-17".to_owned() }));
    };
    Ok(Some(vec![a5, a5]).unwrap_or_default().into_iter().fold((Some(1000000_i64), vec![Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()]), |(b6, c7), d8| (b6, c7.clone())))
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
    let d8 = vec![((-7_i64), 1_i32), (7_i64, (-1_i32))].into_iter().skip(10_usize).into_iter().find_map(|c2| (match (Some(String::from("")), 7_usize) { (Some(d3), e4) if false => Some(d3.clone()), (a5, b6) => a5.clone() }).or(Some(400_i32).map_or_else(|| Some("İstanbul".to_string()), |c7| Some(" \t x\n".to_owned()))));
    if let None = (match Some(vec![0_i64, 400_i64]) { Some(e9) if true => Some(1_usize), a10 => Some(40000_usize) }).map_or(d8.clone(), |b11| d8.clone()) && true {
        let mut c12: Decimal = (*a0);
    }
    let mut d13 = d8.clone();
    Ok((*a0))
}

/// Step by step.
#[nanoflow]
pub fn flow_016(cx: &mut Device, a0: &i64, b1: i32) -> FlowResult<(i64, Option<i64>)> {
    let mut b6 = ({ let c2 = (*a0); Some(false) }).map(|d3| Some((*a0)).into_iter().product::<i64>()).into_iter().fold(b1.min(10_i32), |e4, a5| ((*a0) as i32).max(e4));
    cx.message(format!("{:^5}", (if let -1_i32 = b6 { 29_usize } else { 10_usize })));
    if let c7 @ (..=5_usize) = 40000_usize {
        let d8 = flow_004(cx, c7)?;
    } else {
        let mut e9: i64 = (*a0);
    }
    Ok((1_i64, Some(400_i64)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_017(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: &Option<Vec<State>>) -> FlowResult<usize> {
    {
        let mut d3 = 0_i32;
        while d3 < 0_i32 && vec![b1, b1].into_iter().rev().skip_while(|e4| false).fold(false, |a5, b6| a5) {
            d3 += 1_i32;
            let mut b11: (i64, (Decimal, bool)) = Some(String::from(" \t x\n").char_indices().map(|(d8, e9)| e9.to_string()).collect::<Vec<_>>()).map_or((5_i64, (Decimal::from((-7_i32)), false)), |a10| (0_i64, (Decimal::new(25_i64, 28_u32).unwrap_or_default(), false)));
            let mut d13 = cx.create(Task { title: (match b1 { (-1_i32 | 1_i32) => String::from("-17"), c12 => "-17".to_string() }), effort: b1, price: Decimal::from((-1_i32)), ..Task::default() })?;
        }
    }
    let mut a15: String = vec!["".to_string(), "".to_owned()].into_iter().rev().take(3_usize).collect::<String>().split_whitespace().map(|e14| e14.to_string()).into_iter().collect::<String>();
    Ok(40000_usize)
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
            a0.insert(((if true { 1_i64 } else { 0_i64 }) as usize), (match 400_i32 { (1..5) => (if let 1_i32 = c2 { Some(false) } else { Some(true) }), _ => Some(false) }));
        }
    }
    Ok(vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default(), Decimal::from((-40000_i32)), Decimal::new(12345_i64, 1_u32).unwrap_or_default()])
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
    let Some(e4) = Some(d3) else {
        return cx.fail("given-up", (if true { Ok("ß".to_string()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) }).unwrap_or_default());
    };
    let c7 = (match (if false { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) }) { Ok(_) => (match d3 { (1..5) => (if false { Ok((-1_i64)) } else { Err(FlowError::Offline) }), a5 => (if false { Ok((*c2)) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("日本語") })) }) }).unwrap_or_else(|b6| (if false { (*c2) } else { (*c2) })), Err(FlowError::Invalid { .. }) => (*c2), _ => (match format!("ß{}", c2).as_str() { "Ä" => (*c2), "aaa" => (*c2), _ => i64::MIN }) });
    Ok((2_usize, c7))
}

/// Step by step.
#[nanoflow]
pub fn flow_023(cx: &mut Device, a0: &mut i32, b1: &Option<Vec<usize>>, c2: &mut Option<i32>) -> FlowResult<String> {
    match &(i64::MAX, Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default())).to_owned() {
        ((400_i64 | 402_i64), None) if vec![(*c2)].into_iter().rev().any(|d3| false) => {
            let mut e4 = b1.clone();
        }
        ((..=-7_i64), a5) if cx.is_online() => {
            let mut c7: Vec<Vec<State>> = vec![vec![vec![State::Open, State::Half, State::Done], vec![State::Half, State::Done, State::Half], vec![State::Half]]].into_iter().rev().zip(vec![true].into_iter()).map(|b6| vec![vec![State::Half], vec![State::Done], vec![State::Done]]).nth(0_usize).as_ref().cloned().unwrap_or_default();
        }
        (d8, e9) => {
            let mut a10 = 0_i64;
        }
    }
    let mut b11 = (*a0);
    cx.message(format!("{{{a0}{{{}{{{b11}", 1000000_i64));
    Ok("日本語".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_024(cx: &mut Device, a0: &mut Decimal, b1: &i64) -> FlowResult<(String, Vec<State>)> {
    let mut c7: Vec<i32> = (match (if true { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(c2) => vec![vec![(*b1)], vec![(*b1)], vec![(*b1), (*b1)]].into_iter().rev().last(), Err(FlowError::Invalid { .. }) => ({ let d3 = "\"{}\\".to_string(); Some(vec![(*b1), (*b1), (*b1)]) }), _ => vec![vec![(*b1), (*b1), (*b1)]].last().cloned() }).map_or_else(|| (match true { false => (match (if false { Ok((*b1)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("A\r\nB\n\n") })) }) { Ok(e4) => vec![1_i32], Err(FlowError::Invalid { .. }) => vec![400_i32], _ => vec![29_i32, 0_i32, 1_i32] }), a5 => vec![29_i32, 2_i32, 400_i32] }), |b6| vec![5_i32, 5_i32]);
    c7 = c7.clone();
    Ok(("a".to_string(), vec![State::Done, State::Done, State::Half]))
}

/// Step by step.
#[nanoflow]
pub fn flow_025(cx: &mut Device, a0: &Option<i32>, b1: &mut Option<State>, c2: &Vec<Vec<bool>>) -> FlowResult {
    match flow_002(cx, &(match i32::MIN { (-7_i32..-3_i32) => Decimal::from(3_i64), _ => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), Some(i64::MAX).as_ref().copied(), &Some((*a0))) {
        Ok(d3) => {
            *b1 = (*b1);
        }
        Err(_) => {
            let mut e4: Vec<Vec<bool>> = c2.clone();
        }
        Err(a5) => cx.message(a5.code()),
    }
    let mut d8 = (if ({ let b6 = ({ let _ = (*a0); (*a0) }); Decimal::new(999_i64, 0_u32).unwrap_or_default().is_zero() }) { ({ let c7 = c2.clone(); (*a0) }).max((-40000_i32).checked_mul(1_i32)) } else { (*a0) });
    Ok((if false { Ok(()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "-17".to_string() })) }).unwrap_or_else(|e9| { let _ = State::Open; }))
}

/// Step by step.
#[nanoflow]
pub fn flow_026(cx: &mut Device, a0: i32) -> FlowResult<DateTime> {
    if vec![a0].into_iter().chain((1_i32..5_i32)).nth(1_usize).into_iter().rev().rev().any(|b1| Some(Some(String::from("İstanbul"))).map_or(true, |c2| false)) {
        let (d3, e4) = flow_016(cx, &3_i64, a0)?;
        let a5 = ((1_usize as i64) as i32);
    } else {
        let (b6, c7) = (a0, a0);
        let mut e9: i32 = ({ let d8 = vec![i64::MIN, (-1_i64)]; (if let (3_i32 | 5_i32) = b6 { 400_i32 } else { c7 }) }).signum();
    }
    let mut a10: Option<Vec<Decimal>> = Some(vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]);
    a10 = a10.clone();
    Ok(DateTime::from_milliseconds(86400001_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_027(cx: &mut Device, a0: Option<Option<usize>>, mut b1: Option<i64>) -> FlowResult<DateTime> {
    if vec![a0, a0].into_iter().fold(Decimal::new((-35_i64), 2_u32).unwrap_or_default(), |c2, d3| c2).is_zero() {
        cx.message(format!("{:>12}", (-7_i32)));
        let (e4, _) = (Some(2_usize), b1);
    } else {
        let c7 = flow_004(cx, (1_i32..=4_i32).fold(400_usize, |a5, b6| 400_usize))?;
    }
    let b11 = (if let (State::Done, d8) = &(State::Open, vec![0_i32]) { d8.clone() } else if let Some(e9) = a0 && true { vec![10_i32, 1_i32] } else { vec![i32::MIN] }).into_iter().max_by_key(|a10| "x=1=2".to_string()).xor(Some(29_i32));
    b1 = b1;
    Ok(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_028(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut i64, mut c2: usize) -> FlowResult<String> {
    for mut e4 in cx.retrieve(Task::filter(|d3| d3.due.is_some()).limit(0))? {
        cx.commit(a0)?;
        let a5 = (*b1);
    }
    *b1 = (if let (..=400_i64) = (400_i64 as i64) { (*b1) } else { (*b1) });
    let mut b6: i64 = 7_i64.rem_euclid((if let (2_usize..6_usize) = c2 { (*b1) } else if false { (*b1) } else { (*b1) }));
    Ok(Some((*b1)).into_iter().take(c2).skip_while(|c7| true).fold(String::from("Ä"), |d8, e9| d8.clone()).replace(&format!("{:^1}{}ß{}", (-1_i32), String::from("A\r\nB\n\n"), Decimal::from((-40000_i32))), &("Ä".to_string() + "\"{}\\")))
}

/// Step by step.
#[nanoflow]
pub fn flow_029(cx: &mut Device, mut a0: i32, b1: (String, bool)) -> FlowResult<String> {
    let Some(_) = Some(("x=1=2".to_string(), false)).into_iter().find(|c2| true.max(false)) else {
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
                let c32: i64 = loop {
                    let b31: Vec<Date> = (if true { Ok(a5.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("a") })) }).unwrap_or(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]);
                    break c27;
                };
                let e34: i64 = 'l34: loop {
                    cx.show_home()?;
                    break (*b1);
                };
            }
        }
    }
    Ok((1_i64..1_i64).min().into_iter().fold(vec![a5.clone()].into_iter().fold(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), |a35, b36| a35), |c37, d38| c37))
}

/// Step by step.
#[nanoflow]
pub fn flow_031(cx: &mut Device, mut a0: i32, b1: &Vec<Decimal>) -> FlowResult<(Vec<String>, i32)> {
    {
        let mut c2 = 0_i32;
        'l4: while c2 < 2_i32 && (if true { Ok(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }).is_ok() {
            c2 += 1_i32;
            let mut a5: i32 = (a0 - a0).max((if ({ let e4 = a0; false }) { a0.min(c2) } else { c2 }));
            if cx.is_online().to_owned() {
                let b6 = 400_i64;
            } else {
                let mut c7: i32 = c2;
            }
        }
    }
    for b11 in (match (10_i32 * a0) { (-1_i32..) if cx.is_online() => (if false { vec![true, true, false] } else if true { vec![true, true] } else { vec![true, true] }), d8 @ (0..) => vec![false, false, false], e9 => vec![false, false, true].into_iter().rev().chain(vec![false, true, true]).collect::<Vec<_>>() }) {
        let mut e14 = Some(b1.iter().max().cloned()).into_iter().flat_map(|c12| vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()].min(vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()])).filter(|d13| b11).skip(vec![Some(2_i64), Some(3_i64)].len()).collect::<Vec<_>>();
    }
    let c17 = {
        let a15;
        if true { a15 = ({ let b16 = vec![Decimal::ZERO, Decimal::from(400_i32), Decimal::from(29_i32)]; (2_i32..6_i32).skip(7_usize).sum::<i32>() }); } else { a15 = (a0 - (a0 + a0)); }
        a15
    };
    for b21 in Some(vec![(-7_i64), 0_i64]).into_iter().filter_map(|d18| Some(Some(5_usize)).and_then(|e19| Some(b1.clone()))) {
        let c22 = Some(1000000_i64);
        let mut d23 = a0;
        let mut e24: Vec<Date> = vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()];
    }
    Ok((vec!["-17".to_owned()], c17))
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
            return Err((FlowError::Failed { code: "late".to_string(), text: (if true { Ok("-17".to_owned()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) }).unwrap_or_else(|a5| "ab,b,,c".to_string()) }));
        }
        Err(b6) => cx.message(b6.code()),
    }
    let a10: i64 = 'l8: loop {
        let e9 = {
            let d8;
            if (true || true) { d8 = 0_usize; } else { d8 = b1; }
            d8
        };
        break (1_i64..=2_i64).into_iter().sum::<i64>().saturating_add(((*c2) + (*c2)));
    };
    let mut b16 = (0_usize..=2_usize).fold(Some(vec![29_i32]).map_or_else(|| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), |b11| Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), |c12, d13| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).days_until(vec![a10].into_iter().into_iter().fold(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |e14, a15| e14).last_of_year());
    if true {
        let (c17, d18) = (a0, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default());
    }
    let e29 = {
        let e19;
        if ((match (if false { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("\"{}\\") })) }) { Ok(a20) => Some("".to_string()), Err(FlowError::Failed { code: b21, .. }) => Some(b21.clone()), _ => Some("\"{}\\".to_owned()) }) != (match Some(b1) { Some(c22) => Some("a".to_owned()), Some(d23) => Some("日本語".to_string()), e24 => Some(String::from("İstanbul")) })) { e19 = vec!["a".to_owned(), "A\r\nB\n\n".to_string(), String::from("")].into_iter().zip(((-3_i64)..=1_i64)).map(|(a25, b26)| "".to_owned()).skip(29_usize).min_by_key(|c27| 7_i32).map_or((*c2), |d28| a10); } else { e19 = b16; }
        e19
    };
    let mut a30: i64 = ((7_i32 as i64) - i64::MIN);
    cx.message(String::from("aaa"));
    Ok("aaa".to_string())
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
                        let mut d8 = (-1_i32);
                    }
                }
                let mut d13: Vec<Option<Decimal>> = vec![vec!["x=1=2".to_string(), "A\r\nB\n\n".to_owned()], vec![String::from(" ")], vec![" \t x\n".to_owned(), "x=1=2".to_string()]].into_iter().fold(a0.clone(), |e9, a10| a0.clone().max((match &Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()) { Some(b11) => e9.clone(), None => e9.clone(), c12 => a0.clone() })));
            } else {
                for a15 in Some(a0.clone()).into_iter() {
                    let mut c17 = vec![Some(Decimal::new(25_i64, 1_u32).unwrap_or_default()).map_or_else(|| Some(Decimal::new((-35_i64), 3_u32).unwrap_or_default()), |b16| Some(b16)), Some(Some(Decimal::new((-35_i64), 1_u32).unwrap_or_default())).flatten()];
                    c17 = (match Some(a15.clone()).into_iter().filter(|d18| false).rev().fold("-17".to_owned(), |e19, a20| e19.clone()).as_str() { "aaa" => vec![c17.clone(), vec![Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()), Some(Decimal::ONE), Some(Decimal::from(10_i64))]].get(40000_usize).cloned().unwrap_or_default(), "ab,b,,c" => Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()).into_iter().take_while(|b21| false).skip(0_usize).fold((if false { Ok(vec![Some(Decimal::ONE), Some(Decimal::from(2_i64)), Some(Decimal::ONE)]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }), |c22, d23| (if true { Ok(a15.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ab,b,,c") })) })).unwrap_or(a0.clone()), _ => c17.clone() });
                }
                let e24: (i32, String) = (5_i32, " ".to_owned());
            }
        }
        Some(a25) => {
            let b26 = a25;
        }
        c27 => {
            vec![a0.clone(), a0.clone(), vec![Some(Decimal::new(999_i64, 2_u32).unwrap_or_default()), Some(Decimal::from((-40000_i64)))]].into_iter().for_each(|d28| { let _ = i64::MAX; });
        }
    }
    let (e29, a30) = (a0.clone(), 1_i64);
    let mut b31 = vec![Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default()), Some(Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default())];
    let (_, _) = (true, a0.clone());
    cx.log(Level::Info, "a".to_owned());
    Ok(vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()])
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
    b1 %= 7_usize;
    b1 *= b1;
    if let (2_usize..=8_usize) = b1 {
        let Some((a5, b6)) = (if let 1_usize = vec![a0.clone(), a0.clone(), a0.clone()].into_iter().count() && false { Some((Decimal::from(0_i32), Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())) } else { Some((Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::ONE)).into_iter().zip(Some(b1)).map(|c2| (Decimal::from(10_i64), Decimal::new(5_i64, 29_u32).unwrap_or_default())).next() }) else {
            return Ok((if let (d3, (_, e4)) = a0 { ((-2_i32)..=4_i32).sum::<i32>() } else { (i32::MAX / 0_i32) }));
        };
        'l13: for d13 in vec![a0.clone(), a0.clone()].into_iter().collect::<Vec<_>>().into_iter().chain(Some(Some(a0.clone())).flatten().into_iter()).find_map(|c7| vec![b6, a5, a5].into_iter().nth(0_usize)).into_iter().step_by(vec![a5, a5, a5].into_iter().enumerate().map(|(d8, e9)| a5).fold(b1, |a10, b11| b1)) {
            cx.message(format!("{}ß{}{}", DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), (-7_i32), 0_i64));
        }
    }
    {
        let mut e14 = 0_i32;
        'l16: while e14 < 3_i32 && (e14 == e14) {
            e14 += 1_i32;
            let b16 = ({ let _ = Decimal::new(5_i64, 28_u32).unwrap_or_default(); (Some(false), vec![b1, b1]).to_owned().min((Some(true), vec![b1, b1, b1])) });
            if let (_, (b21 @ (3_i64..7_i64), c22)) = vec![true, false, false].into_iter().filter_map(|c17| Some(e14).or(Some(e14))).fold(a0.clone(), |(d18, e19), a20| a0.clone().clamp(a0.clone(), a0.clone())) {
                let (d23, e24) = (a0.clone(), e14);
                cx.log(Level::Warning, c22.clone());
            } else {
                let a25: usize = b1;
                let b26: usize = a25;
            }
        }
    }
    Ok(400_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_037(cx: &mut Device, mut a0: State, b1: Decimal) -> FlowResult<Vec<Vec<DateTime>>> {
    a0 = Some(vec![" \t x\n".to_owned()]).into_iter().chain(vec![vec!["\"{}\\".to_string()], vec![String::new(), "İstanbul".to_string(), String::from("日本語")], vec![String::from("-17")]].into_iter()).chain(vec![vec![String::from("-17"), String::from("A\r\nB\n\n"), "A\r\nB\n\n".to_owned()], vec!["A\r\nB\n\n".to_string(), "".to_owned()], vec!["ab,b,,c".to_string(), String::from(" "), "".to_owned()]].into_iter()).fold(State::Half.clamp(a0, a0), |c2, d3| State::Open).min(vec![a0].get(400_usize).cloned().into_iter().fold(a0, |e4, a5| State::Open));
    let (c17, d18) = vec!["ab,b,,c".to_string(), "aaa".to_owned()].into_iter().filter_map(|b6| b6.split_whitespace().map(|c7| c7.to_string()).map(|d8| d8.clone()).fold(Some("a".to_string()), |e9, a10| e9.clone())).fold(vec![a0, State::Half, a0].into_iter().fold((b1, (-1_i64)), |(b11, c12), d13| (b11, c12)), |(e14, a15), b16| (b1, a15));
    let Some(c22) = (if true { b1 } else { c17 }).checked_sub(b1) else {
        return Ok(Some(vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]).into_iter().into_iter().find(|e19| true).into_iter().map(|a20| (match a0 { State::Half if true => a20.clone(), State::Open => a20.clone(), b21 => a20.clone() })).collect::<Vec<_>>());
    };
    let mut e24 = format!("{:<}ß{:>1}", (if false { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("A\r\nB\n\n") })) }).unwrap_or_else(|d23| false), d18);
    cx.message(String::new());
    Ok(vec![vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default()]])
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
                let c7 = {
                    let b6;
                    if (if false { false } else { false.min(false) }) { b6 = flow_026(cx, 2_i32)?.to_owned(); } else { b6 = DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(); }
                    b6
                };
            }
            d8 => {
                let mut a10 = (vec![40000_usize, 7_usize, 1_usize], (match (if true { Ok(c2) } else { Err(FlowError::Offline) }) { Ok(e9) => vec![3_usize, 40000_usize], Err(FlowError::Invalid { .. }) => a0.clone(), _ => a0.clone() }));
            }
        }
    }
    Ok(({ let b11 = e4.1.clone(); Some("aaa".to_owned()).and(Some((-40000_i32))) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_039(cx: &mut Device, a0: &Obj<Task>, b1: &String, mut c2: Option<Option<bool>>) -> FlowResult<Option<i64>> {
    if let -7_i32 = vec![Some((-1_i32)), Some(29_i32)].into_iter().flatten().chain(b1.split(&b1.clone()).map(|d3| d3.to_string()).into_iter().fold(vec![7_i32], |e4, a5| e4.clone())).step_by(flow_017(cx, a0, 10_i32, &Some(vec![State::Open]))?).sum::<i32>() && false {
        if let Some(a10) = (if true { vec![c2, c2] } else if true { vec![c2, c2, c2] } else { vec![c2, c2] }).into_iter().flatten().zip(vec![b1.clone(), b1.clone(), b1.clone()]).map(|(b6, c7)| b6.max(b6)).min_by_key(|d8| Some((-2_i32)).map_or_else(|| 0_i64, |e9| 5_i64)) {
            let mut e14: String = format!(": {}{:>}", (vec![5_usize] != vec![1_usize, 1_usize, 400_usize]), Some(c2).into_iter().zip(vec![5_i32, 1000000_i32, (-2_i32)]).map(|b11| c2).fold(true, |c12, d13| false));
        }
    } else {
        c2 = ({ let a15 = 3_i32; c2 });
    }
    let b16 = c2.take();
    let c17 = c2.take();
    if let Some(mut e19) = cx.first(Task::filter(|d18| (d18.price >= Decimal::new(999_i64, 2_u32).unwrap_or_default())).limit(0))? {
        if let Some(mut b21) = cx.first(Task::filter(|a20| ((a20.weight < 29_i64) || a20.title.contains("s"))).order_by_descending(|t| t.effort).limit(4))? {
            let c22 = ((-7_i32) / 0_i32);
            for d23 in cx.retrieve(Task::all().order_by_descending(|t| t.effort).limit(0))? {
                cx.delete(d23)?;
            }
        }
        let e29: String = loop {
            if let (_, a25 @ (0_i64)) = ((-40000_i64), 7_i64) {
                let mut d28: Option<(i32, i32)> = Some(vec![vec![a25, a25, a25], vec![a25, a25, a25], vec![a25]].into_iter().chain(({ let _ = c17; Some(vec![a25]) }).into_iter()).skip((2_usize % 10_usize)).fold(((-1_i32), 400_i32), |b26, c27| b26));
            }
            break "aaa".to_string();
        };
    }
    let (a30, b31) = (b16, b16);
    Ok(Some((-2_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_040(cx: &mut Device, a0: &(String, Decimal), b1: bool, c2: bool) -> FlowResult<Option<State>> {
    for a5 in &(match b1 { false if b1 => vec![7_usize, 1_usize], true if b1 => vec![10_usize, 29_usize, 29_usize], d3 => vec![10_usize] }) {
        let e9 = {
            let b6;
            if (match b1 { false => (-1_i64), true => 29_i64, c7 => i64::MIN }).is_positive() { b6 = (Some(3_i64).into_iter().skip_while(|d8| c2).sum::<i64>() >= Decimal::from((-2_i32)).round(0_u32)); } else { b6 = i32::from(c2).is_positive(); }
            b6
        };
        let _ = vec![(-40000_i32), 1_i32].into_iter().rev().fold(Some(a0.clone()), |a10, b11| a10.clone()).into_iter().filter(|(c12, d13)| b1).fold((e9, (*a5)).clamp((c2, (*a5)), (e9, (*a5))), |(e14, a15), (b16, c17)| (c2, 0_usize));
    }
    let d18 = i64::MIN;
    let mut e19 = b1;
    if e19 {
        let mut b26: Decimal = (if Some(Some(d18)).is_some() { Some(vec![d18]).unwrap_or_default() } else { (if let a20 @ (0_i64) = i64::MAX && b1 { vec![a20] } else { vec![d18, d18, d18] }) }).into_iter().flat_map(|b21| vec![Decimal::new(5_i64, 2_u32).unwrap_or_default()]).enumerate().map(|(c22, d23)| d23).fold(Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), |e24, a25| vec![a25, e24].into_iter().sum::<Decimal>());
        let c27 = (d18, true);
    }
    let a30: i32 = 'l29: loop {
        let mut e29: (String, Decimal) = a0.clone();
        break 1000000_i32;
    };
    for _ in Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).into_iter().rev().filter(|b31| c2).fold(vec![Some(d18)], |c32, d33| c32.clone()).first().cloned().into_iter() {
        let mut a35 = c2;
        a35 = c2;
    }
    let mut b36 = c2;
    b36 = c2;
    Ok(Some(State::Half))
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<State>, c2: Vec<String>, d3: bool) -> FlowResult<(Vec<DateTime>, Decimal)> {
    if ({ let _ = true; (if d3 { Ok(d3) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_string() })) }).unwrap_or_default() }) {
        match (*b1).min(vec![State::Half, State::Half].get(400_usize).cloned()) {
            Some(_) => {
                if true {
                    cx.refresh(a0)?;
                } else {
                    cx.commit(a0)?;
                }
            }
            e4 => {
                let Some(a5) = flow_002(cx, &Decimal::ZERO, Some(29_i64), &Some(Some((-7_i32))))?.unwrap_or_default() else {
                    return cx.fail("given-up", format!("ß{d3}}}{d3}}}{}", "aaa".to_string()));
                };
            }
        }
        if d3 {
            let c7: Decimal = 'l7: loop {
                cx.commit(a0)?;
                break a0.price;
            };
        } else {
            if let Some(mut e9) = cx.first(Task::filter(|d8| (((d8.weight < 0_i64) || (d8.price != Decimal::new(999_i64, 28_u32).unwrap_or_default())) && d8.title.contains(""))).order_by(|t| t.due).limit(4))? {
                cx.message(format!("{d3:*^12}{:<12.2}{{{d3}", d3));
                let mut a10 = Decimal::new((-35_i64), 0_u32).unwrap_or_default();
            }
            cx.commit(a0)?;
        }
    } else {
        let mut b11 = c2.to_owned();
        b11 = b11.clone();
    }
    for _ in Some(vec!["Ä".to_owned(), "ab,b,,c".to_string(), "Ä".to_string()]).into_iter().collect::<Vec<_>>().into_iter().flat_map(|c12| vec![c2.clone(), c2.clone()].into_iter().rev().filter(|d13| true).collect::<Vec<_>>()).chain(Some(d3).into_iter().step_by(0_usize).zip(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())).map(|e14| d3).fold(vec![c2.clone()], |a15, b16| a15.clone())) {
        a0.title += "A\r\nB\n\n";
        let mut b21 = cx.create(Task { title: Some((*b1)).into_iter().fold("\"{}\\".to_string(), |d18, e19| d18.clone()), state: (*b1).unwrap_or_else(|| State::Half), price: ({ let a20 = (*b1); Decimal::from(i32::MIN) }), seen: DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default().plus_milliseconds(i64::MIN), ..Task::default() })?;
        if d3 {
            let mut b26 = vec![d3, d3, d3].into_iter().into_iter().take(vec![7_usize].into_iter().zip(vec![10_i32, (-1_i32), 3_i32]).map(|c22| 10_usize).sum::<usize>()).fold((Decimal::new(5_i64, 3_u32).unwrap_or_default(), vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()]), |(d23, e24), a25| (d23, e24.clone()));
        } else {
            for d28 in cx.retrieve(Task::filter(|c27| (c27.weight < 2_i64)).limit(1))? {
                cx.delete(d28)?;
            }
        }
    }
    cx.message(a0.title.clone().min("x=1=2".to_owned()));
    let e29: Option<State> = (*b1);
    a0.effort += 10_i32;
    cx.rollback(a0)?;
    cx.commit_all(a0)?;
    let a30: Option<State> = e29;
    Ok((vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()], Decimal::ZERO))
}

/// Step by step.
#[nanoflow]
pub fn flow_042(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32) -> FlowResult<Option<Option<usize>>> {
    let c2 = flow_029(cx, b1, (String::from("ß"), false))?;
    let (d3, e4) = (b1, b1);
    let c22 = {
        let a5;
        if (match Some(vec![Decimal::ONE, Decimal::new(25_i64, 0_u32).unwrap_or_default(), Decimal::ZERO]) { Some(b6) => b6.clone(), c7 => vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()] }).into_iter().flat_map(|d8| Some("A\r\nB\n\n".to_owned()).into_iter().into_iter().collect::<Vec<_>>()).skip_while(|e9| e9.char_indices().map(|(a10, b11)| b11.to_string()).all(|c12| true)).step_by(c2.len()).all(|d13| Some(vec![5_i64, 5_i64]).map_or_else(|| true, |e14| false)) { a5 = d3.checked_add(b1).into_iter().fold(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().start(), |a15, b16| vec![Some(7_i64), Some(7_i64)].into_iter().fold(a15, |c17, d18| c17)); } else { a5 = vec![b1].into_iter().fold(Some(c2.clone()).map_or(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), |e19| DateTime::from_milliseconds(1_i64).unwrap_or_default()), |a20, b21| a20); }
        a5
    };
    for e24 in (if true { Ok(vec![d3]) } else { Err(FlowError::Offline) }).unwrap_or_default() {
        match (match a0.effort { -7_i32 => (Some(e4), vec![c2.clone(), c2.clone(), c2.clone()]), -7 if ({ let a25 = c22; true }) => (Some(e4), vec![c2.clone(), c2.clone()]), b26 => (if true { Ok((Some(e4), vec![c2.clone(), c2.clone()])) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or_else(|c27| (Some(e4), vec![c2.clone(), c2.clone(), c2.clone()])) }) {
            (Some((-1_i32..=5_i32)), d28) => {
                let _ = e4;
            }
            (e29, a30) => {
                for c32 in cx.retrieve(Task::filter(|b31| (b31.title.ends_with("ä") || (b31.state == State::Half))).order_by_descending(|t| t.title).limit(2))? {
                    cx.delete(c32)?;
                }
            }
        }
    }
    cx.commit_all(a0)?;
    Ok(Some(Some(0_usize)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: Option<Option<bool>>, mut d3: DateTime) -> FlowResult<Option<String>> {
    for b6 in (match (if false { Ok(1000000_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(_) => Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()), Err(_) => Some((*b1)), _ => (*b1).checked_add(1_i32) }).into_iter().chain(({ let e4 = c2; vec![(*b1), (*b1), (*b1)] }).into_iter()) {
        let c12: DateTime = 'l8: loop {
            let (_, _) = (0_i64, 2_i64).max((0_i64, 10_i64)).to_owned();
            break Some(b6).map_or_else(|| Some(vec![(*b1), b6, Decimal::ZERO]), |d8| Some(vec![(*b1)])).into_iter().flatten().fold((match c2 { Some(Some(false)) if true => d3, e9 => d3 }), |a10, b11| d3);
        };
        cx.commit_all(a0)?;
    }
    match flow_007(cx, Some(c2).into_iter().fold(Some((State::Half, i32::MIN)), |d13, e14| d13)) {
        Ok(a15) => {
            let Some(b16) = (if true { Some(vec![0_i32]) } else { None }) else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() }));
            };
        }
        Err(FlowError::Invalid { .. }) => {
            let b21 = {
                let c17;
                if true { c17 = ({ let d18 = (if let None = &c2 { State::Done } else { State::Half }); 5_i32.pow(62_u32) }); } else { c17 = vec![1_i32, (-1_i32)].into_iter().zip((if true { Ok(vec![Some(7_i32), Some((-2_i32))]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or_default().into_iter().flatten().into_iter()).map(|(e19, a20)| e19.max(a20)).sum::<i32>(); }
                c17
            };
        }
        Err(c22) => cx.message(c22.code()),
    }
    let Some(d23) = "A\r\nB\n\n".parse::<i64>().ok() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_owned().replacen("日本語", &"aaa".to_string(), 40000_usize) }));
    };
    {
        let mut e24 = 0_i32;
        while e24 < 1_i32 && vec![("A\r\nB\n\n".to_string(), false), ("a".to_owned(), false)].into_iter().skip_while(|(a25, b26)| (*b26)).all(|c27| true) {
            e24 += 1_i32;
            let mut e29: usize = 0_usize;
        }
    }
    let mut a30 = 29_i32;
    Ok(Some("a".to_string()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal, c2: Decimal, d3: Vec<i32>) -> FlowResult<Option<Option<bool>>> {
    let d8: i32 = loop {
        b1 -= flow_015(cx, &b1, ({ let a5 = d3.clone(); Some(vec![5_i64]) }))?;
        break (400_i32 / 10_i32).clamp((match Some(29_i32) { Some(b6) if false => b6, None => 1000000_i32, c7 => 3_i32 }), (-7_i32).pow(2_u32));
    };
    b1 *= 0_i64.abs();
    let mut a10 = cx.create(Task { title: (" ".to_string() + "\"{}\\"), effort: d8.min(d8), weight: a0.weight, price: (b1 - c2), is_urgent: Some(Some(0_i64)).map_or_else(|| true, |e9| false), due: a0.due, ..Task::default() })?;
    let b11 = (if let (400_i32..=406_i32) = (0_i32 - d8) { (if false { Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default() } else { Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default() }).year() } else { 400_i32 });
    let _ = b11;
    let mut c12: Decimal = b1;
    let mut d13 = cx.get(a0.as_ref())?;
    let mut e14 = d3.clone();
    Ok(Some((if true { Ok(false) } else { Err(FlowError::Offline) }).ok()))
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
    let mut d13 = (match &c2 { ((2..6), a5) => d3.milliseconds_until((*b1)), (b6, c7) => (0_i64 + i64::MAX) }).div_euclid((match ({ let d8 = 7_usize; c2 }) { (e9, a10) => 1_i64, (b11, (-1 | 1)) => (7_i64 as i64), c12 => a0.weight }));
    d13 = (if false { Some(Some(d13)) } else { Some(Some(d13)) }).into_iter().flatten().filter(|e14| matches!((-1_i32), (-1..=5))).fold((if let 0_i64 = d13 { vec![d13, d13, d13] } else { vec![d13, d13] }), |a15, b16| vec![d13]).into_iter().fold(7_i64, |c17, d18| (c17 * d13));
    let e19: i32 = c2.1;
    for mut b21 in cx.retrieve(Task::filter(|a20| (a20.effort >= e19)).order_by(|t| t.price).limit(0))? {
        if Some(false).as_ref().copied().unwrap_or_default() {
            let mut c22 = cx.get(b21.id())?;
        } else {
            d13 += (d13.max(1_i64) + d13);
            let Some(b26) = vec![e4, (*b1), e4].into_iter().into_iter().take_while(|d23| true).collect::<Vec<_>>().into_iter().map(|e24| e4.clamp(d3, (*b1))).take_while(|a25| a0.is_urgent).next() else {
                break;
            };
        }
        let c27: DateTime = d3;
    }
    let e29 = {
        let d28;
        if cx.is_online() { d28 = ({ let _ = (if false { e19 } else { e19 }); Some(e19).unwrap_or((-1_i32)) }); } else { d28 = e19; }
        d28
    };
    let Some(d33) = ((-1_i64)..1_i64).fold(Some(vec![State::Open, State::Half, State::Open]), |a30, b31| a30.clone()).into_iter().skip((0_usize..3_usize).skip_while(|c32| false).step_by(1_usize).sum::<usize>()).take(0_usize).min() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: String::from(" \t x\n") }));
    };
    Ok(("\"{}\\".to_owned(), d13))
}

/// Step by step.
#[nanoflow]
pub fn flow_047(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Date) -> FlowResult<Vec<Option<String>>> {
    let mut c2 = cx.create(Task { title: String::from("日本語"), state: State::Half, effort: Some(1_i32).into_iter().sum::<i32>(), weight: 10_i64, ..Task::default() })?;
    let mut d3 = Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default();
    b1 = d3;
    b1 = vec![true, true, true].into_iter().fold(d3, |e4, a5| Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().first_of_year());
    let b6 = c2.due.unwrap_or_else(|| d3);
    for e9 in &(match 10_usize { (5_usize | 7_usize) => vec![b6], c7 => vec![d3, b6] }) {
        b1 = (if (if false { Ok((-2_i64)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_string() })) }).is_err() { (if false { (if false { Ok(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()) } else { Err(FlowError::Offline) }) } else { (if true { Ok(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Err(FlowError::Offline) }) }).unwrap_or(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()) } else if Some(false).unwrap_or_default() { (*e9) } else { Some((*e9)).into_iter().fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |a10, b11| (*e9)) });
        b1 = b6;
    }
    cx.log(Level::Info, String::new());
    Ok(vec![Some("-17".to_string())])
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
            let (_, e9) = Some((Decimal::ONE, 2_usize)).unwrap_or((Decimal::new(5_i64, 0_u32).unwrap_or_default(), 40000_usize));
        }
        a10 => {
            return Err((FlowError::Failed { code: "late".to_string(), text: (d3.clone() + &d3) }));
        }
    }
    let b11: Vec<i64> = b1.clone();
    let mut c12: i32 = (-a0);
    c12 *= a0;
    let d13: Vec<i64> = vec![(if true { 5_i64 } else { (-7_i64) }), 5_i64.min(1_i64)];
    let mut e14: Option<Option<Decimal>> = Some((if false { Ok(Decimal::new((-35_i64), 29_u32).unwrap_or_default()) } else { Err(FlowError::Offline) }).unwrap_or_default().checked_sub((if let (1_i32..5_i32) = c12 { 1_i64 } else { 29_i64 })));
    let _ = (if true { Ok(vec![b11.clone(), b1.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: d3.clone() })) }).unwrap_or(vec![b1.clone(), b11.clone(), b11.clone()]).into_iter().zip(vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()].into_iter()).map(|(a15, b16)| b1.clone()).fold(d3.clone(), |c17, d18| (if false { String::new() } else if let false = false { d3.clone() } else { d3.clone() }));
    Ok((match &e14 { Some(None) => vec![b1.clone(), d13.clone(), b11.clone()], e19 => vec![b1.clone()] }).into_iter().find_map(|a20| Some(vec![0_usize]).or(Some(vec![2_usize, 0_usize]))))
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
    let mut c12 = (if true { c2.clone() } else if let b11 @ (3_i64..7_i64) = vec![(-2_i64), 1_i64, 0_i64].into_iter().take_while(|a10| false).sum::<i64>() && (if true { Ok(Some(40000_usize)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }).is_ok() { c2.clone() } else { (if let Some((..=3_i64)) = &Some(1000000_i64) && true { c2.clone() } else { c2.clone() }) });
    'l18: for d18 in (if let Some(d13) = b1 && ({ let e14 = c12.clone(); false }) { (if false { Ok(Some(a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("A\r\nB\n\n") })) }).unwrap_or_else(|a15| Some(a0)) } else { Some((-40000_i32)).map_or(Some(a0), |b16| Some(a0)) }).into_iter() {
        if cx.is_online() {
            c2 = c12.clone();
            let b21 = {
                let e19;
                if (State::Half == State::Done) { e19 = (if true { Some(d18) } else { Some(d18) }).into_iter().sum::<Decimal>(); } else { e19 = (if let (a20, Some(State::Half)) = &(if true { (d18, Some(State::Half)) } else { (d18, Some(State::Done)) }) && true { a0 } else { d18 }); }
                e19
            };
        }
        let c22 = (i64::MAX, vec![true, false, true]);
    }
    Ok("".to_owned())
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
    let a5 = vec![a0, a0].into_iter().map(|b1| "A\r\nB\n\n".trim_end().to_string()).take((40000_usize * 0_usize)).filter(|c2| c2.split(c2).map(|d3| d3.to_string()).chain(vec![c2.clone(), c2.clone(), c2.clone()]).all(|e4| true).max(false)).collect::<Vec<_>>();
    let d8: Decimal = (a0 * (Some(0_i32).unwrap_or(10_i32) - Some(a0).into_iter().fold(3_i32, |b6, c7| b6)));
    match &Some(State::Half) {
        Some(e9) => {
            let a10 = a0;
        }
        b11 => {
            let d13 = {
                let c12;
                if (!false).clamp((true || true), (true && false)) { c12 = Decimal::new((-35_i64), 2_u32).unwrap_or_default(); } else { c12 = Some(vec![d8]).into_iter().flatten().sum::<Decimal>(); }
                c12
            };
        }
    }
    return cx.fail("given-up", "\"{}\\".repeat(2_usize));
}

/// Step by step.
#[nanoflow]
pub fn flow_052(cx: &mut Device, mut a0: i32, b1: Vec<i64>, c2: &i32) -> FlowResult<String> {
    let a5 = {
        let d3;
        if Some(true).max(Some(true)).unwrap_or_else(|| false) { d3 = (*c2); } else { d3 = (if true { Ok(Some((*c2))) } else { Err(FlowError::Offline) }).unwrap_or_default().into_iter().take_while(|e4| (match State::Half { (State::Open | State::Half) if true => true, _ => false })).product::<i32>(); }
        d3
    };
    match (*c2) {
        b6 @ (-7) => {
            let mut c7 = (if vec![(" \t x\n".to_string(), 1_usize), ("ß".to_string(), 10_usize), ("-17".to_owned(), 1_usize)].is_empty() { (-a5).signum() } else { (400_i32 % (7_i64 as i32)) });
        }
        d8 @ (-7) => {
            let e9: i32 = Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default().first_of_month().last_of_year().year();
        }
        a10 => {
            let d13 = {
                let b11;
                if Some((*c2)).into_iter().into_iter().all(|c12| "x=1=2".to_string().eq_ignore_ascii_case("aaa")) { b11 = a10.abs(); } else { b11 = (*c2).saturating_sub(a10); }
                b11
            };
        }
    }
    let e14: i32 = 7_i32;
    {
        let mut a15 = 0_i32;
        while a15 < 0_i32 && (match (if false { Ok(e14) } else { Err(FlowError::Offline) }) { Ok(b16) => true, Err(FlowError::Failed { code: c17, .. }) => false, _ => true }) {
            a15 += 1_i32;
            for _ in vec![vec!["x=1=2".to_owned(), "a".to_string(), "日本語".to_owned()], vec!["-17".to_owned()]] {
                'l23: for d23 in Some(Some("ab,b,,c".to_string())).into_iter().flatten().collect::<String>().split("İstanbul").map(|a20| a20.to_string()).chain(Some("x=1=2".to_owned()).map_or(vec!["İstanbul".to_string(), "ß".to_owned(), "ab,b,,c".to_owned()], |b21| vec![b21.clone(), b21.clone()])) {
                    cx.log(Level::Info, format!("}}{e14}"));
                    cx.message(format!(": {:0>12}{{{}", d23.clone(), d23));
                    a0 = (if let (c27, d28) = &Some((*c2)).into_iter().fold(((i64::MIN, i64::MIN), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), |(e24, a25), b26| (e24, a25)) { a15 } else { 29_i32 });
                }
            }
        }
    }
    let mut e29 = a0;
    Ok(" \t x\n".to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_053(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Date>) -> FlowResult<i32> {
    if let Some(mut d3) = cx.first(Task::filter(|c2| (c2.price >= Decimal::new(12345_i64, 0_u32).unwrap_or_default())).limit(2))? {
        let c17: bool = loop {
            let mut e14 = (if Some(i64::MAX).as_ref().cloned().into_iter().filter(|a5| (true && false)).zip(Some((-1_i32)).into_iter().rev()).map(|(b6, c7)| (match b1 { None if false => b6, Some(d8) if false => (-40000_i64), e9 => 400_i64 })).any(|a10| "İstanbul".to_owned().is_empty()) { Some((State::Half, 0_i64)).map(|(b11, c12)| Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) } else { (if false { vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()] } else if false { vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()] } else { vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()] }).into_iter().enumerate().map(|d13| Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).min() });
            break ((-1_i64)..3_i64).into_iter().fold(1000000_i64, |a15, b16| a15).is_negative();
        };
        'l20: for a20 in vec![Some(c17)].into_iter().into_iter().collect::<Vec<_>>().into_iter().flatten().map(|d18| String::new().starts_with(&"x=1=2".to_owned())).collect::<Vec<_>>() {
            cx.commit(&mut d3)?;
        }
    }
    a0.effort += 29_i32;
    let mut c27 = (match (if false { Ok(State::Half) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("") })) }) { Ok(b21) => Some((5_usize, true)), Err(FlowError::Failed { code: c22, .. }) => Some((2_usize, false)), _ => Some((3_usize, true)) }).min((match b1 { Some(d23) => Some((1_usize, true)), e24 => Some((1_usize, false)) })).map_or_else(|| Some(vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]).unwrap_or_else(|| vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()]).first().cloned(), |(a25, b26)| b1);
    match cx.commit(a0) {
        Ok(()) => {
            let d28 = (b1, 3_usize);
        }
        Err(FlowError::Invalid { entity: e29, .. }) => {
            cx.commit(a0)?;
        }
        Err(a30) => return Err(a30),
    }
    cx.invalid(a0, |o| o.state, "İstanbul".to_string());
    let b31 = c27.replace(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default());
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
        return cx.fail("given-up", "x=1=2".to_string().as_str().to_string());
    };
    for b11 in &Some(true).map_or(vec![b1, d8, d8], |e9| vec![b1]) {
        let (c12, d13) = flow_016(cx, &Some(1000000_i64).into_iter().into_iter().step_by(40000_usize).sum::<i64>(), (i32::MAX / 0_i32))?;
        {
            let mut e14 = 0_i32;
            'l16: while e14 < 2_i32 && (if true { Ok(false) } else { Err(FlowError::Offline) }).unwrap_or(false) {
                e14 += 1_i32;
                a0 = a0.clone();
                {
                    let mut b16 = 0_i32;
                    while b16 < 2_i32 && (Decimal::ONE == 29_i64) {
                        b16 += 1_i32;
                        let mut d18: i64 = c12.min(c12);
                    }
                }
            }
        }
        let d23 = (if let e19 @ (..=0_i32) = (b1 * 2_i32) { (if true { Some(false) } else if false { Some(true) } else { Some(false) }) } else { Some(true) }).or(Some(b1).clamp(Some(d8), Some(b1)).map_or(Some(d13).into_iter().fold(Some(true), |a20, b21| a20), |c22| Some(false).as_ref().cloned()));
    }
    let mut e29 = ({ let e24 = a0.clone(); (b1 / String::new().chars().map(|a25| a25.to_string()).skip_while(|b26| false).fold(d8, |c27, d28| d8)) });
    a0 = a0.clone();
    if (if let a30 @ (2_usize) = 2_usize { true } else { true }) {
        a0.push((0_i64, DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()));
    }
    Ok("ab,b,,c".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_055(cx: &mut Device, a0: DateTime, b1: &usize, c2: &i32) -> FlowResult<Option<String>> {
    let mut d8: DateTime = vec![a0, a0].into_iter().map(|d3| Some(7_i32).into_iter().take(1_usize).step_by((*b1)).fold(a0, |e4, a5| a0)).map(|b6| (if let (1_usize | 3_usize) = (*b1) { b6 } else { b6 })).filter(|c7| (false || true)).max().unwrap_or_default();
    let e9 = flow_027(cx, vec![Some((*b1))].last().cloned(), Some(3_i64).min(Some((-40000_i64))))?;
    let mut a10: DateTime = flow_026(cx, (-1_i32))?;
    cx.log(Level::Warning, format!("x{}{}", String::new(), (String::from("-17") + "")));
    {
        let mut b11 = 0_i32;
        while b11 < 4_i32 && (match (if false { Ok("a".to_string()) } else { Err(FlowError::Offline) }) { Ok(c12) => false, Err(FlowError::Invalid { .. }) => true, _ => true }) {
            b11 += 1_i32;
            let mut a20 = vec![b11, b11].into_iter().flat_map(|e14| vec![(*c2), (*c2), e14].to_owned()).filter(|a15| (2_i32..7_i32).chain(vec![(*c2)]).map(|b16| b11).max().into_iter().rev().into_iter().all(|c17| Some(false).into_iter().step_by((*b1)).fold(false, |d18, e19| d18))).product::<i32>();
        }
    }
    let (b21, c22) = ((*b1), a10);
    Ok((if true { Some("\"{}\\".to_owned()) } else { None }))
}

/// Step by step.
#[nanoflow]
pub fn flow_056(cx: &mut Device, a0: Option<State>, b1: &Vec<i64>, c2: Decimal) -> FlowResult<(Vec<usize>, (i64, usize))> {
    let mut d3 = b1.clone();
    if let None = (if false { vec![State::Half, State::Done] } else { vec![State::Half, State::Open, State::Open] }).into_iter().take(10_usize).max() {
        cx.log(Level::Info, format!(" of {}", 29_i32.abs()));
        let Some(c7) = (if true { Ok(Some(2_i64)) } else { Err(FlowError::Offline) }).unwrap_or_else(|e4| (match a0 { Some(a5) => Some((-1_i64)), b6 => Some(2_i64) })) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: (" \t x\n".to_owned() + "ß") }));
        };
    } else {
        let Some(d8) = Some(vec![0_i32]) else {
            return cx.fail("given-up", "İstanbul".to_string().repeat(0_usize));
        };
    }
    match flow_027(cx, Some(Some(40000_usize)), Some((-40000_i64))) {
        Ok(e9) => {
            let c12 = {
                let a10;
                if matches!(a0, Some(State::Half)) { a10 = (match (if true { Ok(5_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("-17") })) }) { Ok(b11) => vec![String::from("\"{}\\"), "日本語".to_string()], Err(FlowError::Invalid { .. }) => vec!["-17".to_owned(), " \t x\n".to_owned(), String::from("x=1=2")], _ => vec!["-17".to_owned()] }).into_iter().step_by(3_usize).collect::<String>(); } else { a10 = format!("ß{:1}{c2}{c2:0>12}", 1_i64); }
                a10.clone()
            };
        }
        Err(FlowError::Invalid { .. }) => {
            'l14: while let Some(e14) = d3.pop() {
                let mut a15 = b1.clone();
            }
        }
        Err(b16) => cx.message(b16.code()),
    }
    let mut c17: Option<State> = a0;
    return Ok((vec![1_usize, 400_usize, 7_usize], (1_i64, 1_usize)));
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_057(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Option<Option<State>>) -> FlowResult<String> {
    'l9: for e9 in Some(Some(b1.clone()).into_iter().filter(|d3| false).skip(0_usize).collect::<String>()).into_iter().flat_map(|e4| Some(e4.clone()).into_iter().chain(vec![e4.clone()]).take_while(|a5| true).fold(vec![vec![State::Done]], |b6, c7| vec![vec![State::Open, State::Done], vec![State::Open, State::Half], vec![State::Open, State::Open]])) {
        match (match Some(vec![(-2_i32), (-2_i32)]).map_or_else(|| c2, |a10| c2) { Some(None) if a0.is_urgent => (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), Some(true)), Some(b11) => Some(i32::MIN).map_or((DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), Some(false)), |c12| (DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), Some(false))), _ => (DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), Some(true)) }) {
            (d13, e14) => {
                match c2 {
                    Some(a15) => {
                        let mut c17 = cx.create(Task { state: ({ let b16 = 1_usize; State::Open }), effort: i32::MAX.clamp(1_i32, 2_i32), weight: (7_i64 % 3_i64), seen: Some(d13), ..Task::default() })?;
                    }
                    Some(None) => {
                        cx.close_page()?;
                    }
                    d18 => {
                        let mut a20 = cx.create(Task { title: b1.clone(), state: ({ let e19 = b1.clone(); State::Open }), is_urgent: true, ..Task::default() })?;
                    }
                }
            }
            (b21, c22) => {
                if false {
                    let mut d28: Option<bool> = Some(vec![29_i32, (-7_i32)]).into_iter().fold((if false { Ok(vec![vec![true, true], vec![true, true]]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }), |d23, e24| (if true { Ok(vec![vec![true]]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) })).unwrap_or(vec![vec![false, true, true], vec![false]]).into_iter().flatten().enumerate().map(|(a25, b26)| b26).find(|c27| (*c27));
                    let mut e29 = c2;
                } else {
                    cx.log(Level::Warning, b1.clone());
                    cx.close_page()?;
                }
            }
        }
        let a30 = c2.take();
    }
    b1.clear();
    cx.commit(a0)?;
    b1.push_str(" ");
    if let Some(mut c32) = cx.first(Task::filter(|b31| b31.due.is_none()).order_by_descending(|t| t.price).limit(1))? {
        for mut e34 in cx.retrieve(Task::filter(|d33| (d33.state == State::Done)).limit(1))? {
            let mut a35 = b1.clone();
            cx.commit(&mut c32)?;
        }
        cx.commit(&mut c32)?;
    }
    let mut b36 = cx.create(Task { due: Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), ..Task::default() })?;
    cx.log(Level::Info, b1.clone());
    Ok(b1.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_058(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<(i64, usize)>, c2: Decimal) -> FlowResult<bool> {
    let Some(a5) = vec![b1.clone()].into_iter().zip((1_i32..2_i32)).map(|(d3, e4)| b1.clone()).last() else {
        return Ok((if 400_i32.is_positive() { a0.as_ref().is_empty() } else { (if false { Ok(vec![0_i32, 1000000_i32]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) }).is_ok() }));
    };
    cx.commit_all(a0)?;
    while let Some((c7, d8)) = b1.pop() {
        cx.commit(a0)?;
    }
    b1 = vec![(2_i64, 1_usize), ((-2_i64), 29_usize).to_owned()];
    let c12 = {
        let e9;
        if a0.is_new() { e9 = ({ let a10 = vec![(3_i64, 7_usize)].into_iter().collect::<Vec<_>>(); i32::from(true) }); } else { e9 = a0.effort.clamp((if let (b11 @ (-7_i64..=-1_i64), (..=1_i32)) = ((-40000_i64), 2_i32) && true { (-1_i32) } else { 400_i32 }), (if true { 0_i32 } else { 7_i32 })); }
        e9
    };
    match flow_027(cx, (if true { Some(Some(3_usize)) } else { Some(Some(29_usize)) }), vec![(-40000_i64)].into_iter().find(|d13| true)) {
        Ok(e14) => {
            match flow_011(cx, a0, Some(vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]).unwrap_or_default(), (match c12 { 1_i32 => vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], (-7..-3) if true => vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], a15 => vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()] })) {
                Ok(b16) => {
                    if let Some(mut d18) = cx.first(Task::filter(|c17| (c17.state == State::Done)).order_by(|t| t.title).limit(4))? {
                        let mut e19 = a5.clone();
                        e19 = vec![State::Open, State::Open, State::Half].into_iter().take_while(|a20| false).skip_while(|b21| false).fold((if true { Ok(e19.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_string() })) }), |c22, d23| (if false { Ok(vec![(1_i64, 2_usize)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_string() })) })).ok().unwrap_or_default();
                    }
                }
                Err(FlowError::Offline) => {
                    let e24 = b1.pop();
                }
                Err(a25) => cx.message(a25.code()),
            }
        }
        Err(FlowError::Invalid { .. }) => {
            cx.commit(a0)?;
        }
        Err(b26) => cx.message(b26.code()),
    }
    let c27 = vec![(c12, 7_usize)];
    Ok(true)
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
                    cx.message(format!("x{:0<5}", String::from("\"{}\\").trim_end().to_string()));
                    let mut b16 = (1_i64.div_euclid(c2), cx.today());
                }
            }
        }
        let (c17, d18) = (c2, b1);
    }
    let e19 = a0;
    let _ = i32::from(b1).is_positive();
    for c22 in Some(b1).into_iter().chain(vec![true].into_iter()).map(|a20| a20) {
        'l28: for d28 in ({ let d23 = c22; Some((e19, 7_i32)).into_iter().take_while(|(e24, a25)| d23).next() }).into_iter().flat_map(|b26| vec![c2, c2].into_iter().rev().collect::<Vec<_>>()).skip(0_usize) {
            'l30: for a30 in (3_usize..2_usize) {
                cx.log(Level::Info, format!("{d28:*>12}ß{:>1}{{{e19}", cx.now()));
            }
            {
                let mut b31 = 0_i32;
                while b31 < 3_i32 && c22 {
                    b31 += 1_i32;
                    cx.log(Level::Warning, format!("{c2:>5}{:^1.2}ß{d28}", Decimal::ONE));
                }
            }
        }
    }
    if true {
        let (d38, e39) = (0_i64..=6_i64).chain(Some(c2).into_iter()).collect::<Vec<_>>().into_iter().map(|d33| (if b1 { d33 } else { d33 })).rev().skip(Some(Some(State::Half)).into_iter().chain(Some(Some(State::Half)).into_iter()).take_while(|e34| b1).count()).fold(({ let a35 = c2; (b1, a0) }), |b36, c37| b36.max((b1, a0)));
        c2 *= (-c2);
    } else {
        if false {
            let _ = (match (if false { Ok(State::Open) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).unwrap_or(State::Open) { State::Open => a0, (State::Done | State::Open) if b1 => 3_usize, a40 => e19 });
            b1 = b1;
        } else {
            let b41 = b1;
        }
    }
    let _ = b1;
    cx.log(Level::Info, format!(" of {}{}", Decimal::ZERO, Decimal::from(400_i32)));
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_060(cx: &mut Device, mut a0: i64) -> FlowResult<String> {
    let d3 = {
        let b1;
        if a0.pow(2_u32).is_negative() { b1 = ({ let c2 = a0; c2 }).abs(); } else { b1 = (-a0); }
        b1
    };
    let (e4, a5) = (Decimal::ONE, d3);
    let d8: i64 = loop {
        let c7 = format!("{}", e4);
        break (a0 % d3);
    };
    if let None = Some(vec![Some(State::Done)]).into_iter().flatten().skip_while(|e9| Some((d3, e4)).into_iter().take_while(|a10| true).take_while(|b11| false).any(|c12| true)).into_iter().min_by_key(|d13| ("ß".to_string() + "Ä")) {
        let mut c17 = ({ let _ = ({ let e14 = vec![e4].into_iter().sum::<Decimal>(); flow_007(cx, Some((State::Open, (-1_i32))))? }); (match (if let a15 @ (1_i64..=7_i64) = d8 { a5 } else { d8 }) { -1 if (true || false) => 0_i64, b16 => a5.signum() }) });
        let _ = flow_005(cx, (match a5 { (-7_i64 | -5_i64) if true => Some((-2_i32)), (..=400) => Some(0_i32), d18 => Some((-40000_i32)) }), (match d8 { 1 => vec![e4, e4], e19 => vec![e4] }), State::Done)?;
    }
    Ok(flow_029(cx, i32::MIN, (if false { Ok(("a".to_string(), false)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_else(|a20| (String::from("-17"), false)))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Vec<i64>>, mut c2: String, d3: Option<Vec<usize>>) -> FlowResult<i32> {
    let mut b6 = (if true { Some(vec![0_usize, 40000_usize]) } else { None }).max(Some((5_i64, i32::MIN)).and_then(|(e4, a5)| (if false { d3.clone() } else { d3.clone() })));
    cx.commit(a0)?;
    if cx.is_online() {
        let Some(c7) = (if true { Some(c2.clone()) } else { None }) else {
            return cx.fail("given-up", a0.title.clone());
        };
    }
    match cx.commit(a0) {
        Ok(()) => {
            let mut d8 = b1.clone();
        }
        Err(FlowError::Invalid { entity: e9, .. }) => {
            let mut a10 = cx.create(Task { state: (if true { State::Open } else { State::Half }), price: a0.price, is_urgent: a0.is_urgent, ..Task::default() })?;
        }
        Err(b11) => return Err(b11),
    }
    cx.log(Level::Warning, vec![c2.clone()].into_iter().take(0_usize).collect::<String>().trim_end_matches(&(c2.clone() + &c2)).to_string());
    c2.push_str("日本語");
    let mut b16 = Some(Some(Decimal::from(7_i32))).into_iter().map(|c12| Some(Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default())).collect::<Vec<_>>().into_iter().fold((match c2.as_str() { "Ä" => c2.clone(), "aaa" => c2.replacen("Ä", "aaa", 3_usize), _ => (if let d13 @ (..=0_i64) = i64::MIN { c2.clone() } else { "Ä".to_owned() }) }), |e14, a15| c2.clone());
    match d3.clone() {
        None => {
            {
                let mut c17 = 0_i32;
                'l19: while c17 < 3_i32 && b16.clone().is_empty() {
                    c17 += 1_i32;
                    let b26 = {
                        let e19;
                        if c2.contains(&b16) { e19 = cx.now(); } else { e19 = (if false { Ok(Some(b16.clone())) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("x=1=2") })) }).unwrap_or_else(|a20| Some(c2.clone())).into_iter().map(|b21| format!(" of {}x{}: {:*>12}", Decimal::from(1_i64), 5_usize, Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())).take_while(|c22| Some(Some(10_i64)).map_or(true, |d23| false)).fold(cx.now(), |e24, a25| (if false { e24 } else { e24 })); }
                        e19
                    };
                    for mut d28 in cx.retrieve(Task::filter(|c27| ((!c27.title.ends_with("s")) && c27.title.contains("ä"))).order_by_descending(|t| t.title).limit(4))? {
                        let e29 = cx.can_read(a0, |o| o.is_urgent);
                        let mut a30 = cx.create(Task { effort: c17, weight: (1_usize as i64), seen: d28.seen, ..Task::default() })?;
                    }
                }
            }
        }
        b31 => {
            cx.commit(a0)?;
        }
    }
    Ok((400_i32 - (-7_i32)).clamp((1_i32..=1_i32).filter(|c32| true).step_by(1_usize).sum::<i32>(), i32::MIN))
}

/// Step by step.
#[nanoflow]
pub fn flow_062(cx: &mut Device, a0: &Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Date> {
    cx.log(Level::Info, format!("{}", Some(1000000_usize).unwrap_or_default()));
    let Some(c2) = (if false { Some((false, State::Done)) } else { None }) else {
        return Err(FlowError::Offline);
    };
    let mut d3 = ("aaa".to_string() + "x=1=2").to_owned().to_owned();
    for (a5, b6) in &Some(c2).into_iter().rev().collect::<Vec<_>>() {
        'l11: for b11 in vec![b1.clone(), b1.clone()].into_iter().zip(vec![0_i64, 3_i64].clamp(vec![(-40000_i64), (-1_i64)], vec![1_i64, 400_i64])).map(|(c7, d8)| Some(vec![(-1_i32), (-2_i32)]).into_iter().into_iter().min_by_key(|e9| (d3.clone() + "-17"))) {
            {
                let mut d13 = cx.retrieve(Task::filter(|c12| (!(c12.is_urgent || c12.is_urgent))).limit(4))?;
                for e14 in &mut d13 {
                    e14.effort = vec![400_i32, 29_i32, (-7_i32)].into_iter().step_by(3_usize).product::<i32>();
                }
                cx.commit_all(&mut d13)?;
            }
            let b16: String = 'l16: loop {
                cx.message(format!("ß{:<12}{}: {:>12.1}", i64::MAX, a5, d3.clone()).replacen(&d3, &d3, 7_usize));
                break a0.title.clone();
            };
        }
        Some((*b6)).map_or_else(|| vec![b1.clone(), b1.clone()], |c17| vec![b1.clone(), b1.clone()]).into_iter().for_each(|d18| { let _ = (*b6).name().to_string(); });
        let e19 = a0.weight.pow(63_u32);
    }
    Ok(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_063(cx: &mut Device, mut a0: State, b1: i32, mut c2: DateTime) -> FlowResult<State> {
    let (d3, e4) = (a0, (-2_i32));
    if let (State::Done | State::Half) = d3 && (if false { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or(Some("aaa".to_owned()).is_some_and(|a5| true)) {
        match e4 {
            -7_i32 => {
                let b6 = b1;
            }
            _ => {
                let mut d13 = Some((b1 * e4)).into_iter().map(|c7| 1000000_i32).step_by(1_usize.max(0_usize)).fold(vec![d3, a0].into_iter().skip_while(|d8| true).fold((if true { Ok(Decimal::ZERO) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }), |e9, a10| (if true { Ok(Decimal::from(3_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("") })) })).unwrap_or(Decimal::ONE.min(Decimal::new(12345_i64, 3_u32).unwrap_or_default())), |b11, c12| Decimal::ZERO);
            }
        }
    }
    {
        let mut e14 = 0_i32;
        'l16: while e14 < 2_i32 && matches!(b1, (1..5)) {
            e14 += 1_i32;
            if Some(c2).into_iter().map(|b16| DateTime::from_milliseconds(86400000_i64).unwrap_or_default()).enumerate().map(|(c17, d18)| d18).all(|e19| ((-1_i32)..=3_i32).step_by(1000000_usize).into_iter().fold(false, |a20, b21| a20)) {
                match d3 {
                    State::Open if vec![0_i64].is_empty() => {
                        let c22 = State::Half;
                    }
                    d23 => {
                        cx.log(Level::Info, format!("}}{e4}"));
                    }
                }
            } else {
                let mut e24: i32 = 5_i32.abs();
            }
            let mut a25 = (if (true <= true) { Some(29_i64.pow(1_u32)) } else { None });
        }
    }
    for c27 in vec![d3, State::Half] {
        return Err((FlowError::Failed { code: "early".to_string(), text: (String::new() + &"Ä".to_owned()) }));
    }
    cx.message(format!("}}{:^1.2}{}", e4.to_string(), 2_i64));
    let e34 = (match ((-1_i32)..4_i32).rev().fold(d3, |d28, e29| State::Done) { State::Done => vec![a0, a0, d3], a30 => vec![a30, a30] }).into_iter().skip(vec![7_usize, 10_usize, 5_usize].into_iter().map(|b31| b31).chain(Some(29_usize).into_iter()).sum::<usize>()).fold(d3, |c32, d33| d3);
    Ok(e34)
}

/// Step by step.
#[nanoflow]
pub fn flow_064(cx: &mut Device, a0: Option<Option<String>>, mut b1: Vec<String>) -> FlowResult {
    cx.message(format!("{}{:*<5}", Some(b1.clone()).into_iter().into_iter().any(|c2| false), (match &a0.clone() { Some(d3) => 7_usize, Some(Some(e4)) if false => 0_usize, a5 => 1000000_usize })));
    let b6 = Some(a0.clone().flatten());
    let mut c7: Option<Option<String>> = a0.clone();
    b1 = b1.clone();
    c7 = (if cx.is_online() { b6.clone() } else { Some(Some(" \t x\n".to_owned())) }).min((if let None = c7.clone() { a0.clone().or(b6.clone()) } else { a0.clone() }));
    b1.iter().for_each(|d8| { let _ = ((-3_i64)..2_i64).chain(vec![i64::MAX, 5_i64]).fold(1_i32, |e9, a10| e9); });
    'l12: for c12 in &Some(vec![b6.clone()]).unwrap_or(vec![b6.clone()]) {
        if false {
            for c17 in (match (if true { Ok(400_i64) } else { Err(FlowError::Offline) }) { Ok(d13) => vec![b6.clone(), c7.clone(), c7.clone()].clamp(vec![b6.clone()], vec![c12.clone()]), Err(FlowError::Offline) => (if false { vec![c7.clone(), a0.clone()] } else { vec![a0.clone(), Some(Some("".to_owned())), a0.clone()] }), _ => (if true { vec![c12.clone(), a0.clone()] } else if true { vec![b6.clone(), c12.clone(), Some(Some("ß".to_string()))] } else if let Some(e14) = c7.clone() { vec![a0.clone(), b6.clone(), b6.clone()] } else { vec![c7.clone()] }) }).into_iter().chain(vec![a0.clone(), c7.clone()].into_iter().take_while(|a15| true).collect::<Vec<_>>()) {
                cx.log(Level::Warning, format!("{:^5.0}ß{:*>}x{}", Decimal::ZERO, 1_usize, true));
                let (_, _) = (a0.clone(), c7.clone());
                let d18: Vec<Vec<i64>> = vec![vec![(-2_i64), 2_i64, 0_i64], vec![(-7_i64), 29_i64]];
            }
        }
    }
    let (e19, a20) = (c7.clone(), vec!["Ä".to_string(), String::new()]);
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
    c2 = (match (true as i64) { e9 @ (3) => Some(State::Done).into_iter().fold((if false { Ok(c2) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_string() })) }), |a10, b11| (if false { Ok(c2) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("") })) })), _ => (if false { Ok(c2) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }) }).unwrap_or_default();
    'l13: for d13 in vec![Some(1000000_i32), Some(5_i32), Some(400_i32)] {
        let a20 = {
            let e14;
            if (match &a0.clone() { Some(a15) => 2_i64.is_positive(), b16 => true.max(true) }) { e14 = vec![a0.clone(), a0.clone()].into_iter().rev().fold(0_i64, |c17, d18| c17); } else { e14 = (i64::MIN % (match d13 { None if false => 0_i64, None if false => 3_i64, e19 => 5_i64 })); }
            e14
        };
        let b21: Vec<String> = Some(vec!["a".to_string()]).unwrap_or_else(|| b1.clone());
    }
    Ok(({ let c22 = b1.clone(); Some(true) }).map_or_else(|| Some(Some(c2)), |d23| Some(Some(c2))))
}

/// Step by step.
#[nanoflow]
pub fn flow_066(cx: &mut Device, a0: i32, b1: &bool) -> FlowResult<Option<i64>> {
    let c2 = " \t x\n".starts_with(" ");
    let mut d3 = (if (*b1) { (if c2 { vec![Decimal::ZERO, Decimal::new(12345_i64, 1_u32).unwrap_or_default()] } else { vec![Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default(), Decimal::ZERO] }) } else if (*b1) { vec![Decimal::ONE] } else { vec![Decimal::from((-1_i32))] }).to_owned();
    if c2 {
        for a5 in vec![a0, a0, a0] {
            d3 = d3.clone();
            let d8 = {
                let b6;
                if Some(c2).unwrap_or_default().min(true) { b6 = i64::from(a5.saturating_sub(a0)); } else { b6 = (i64::MIN + ((-1_i64)..=1_i64).skip_while(|c7| (*b1)).product::<i64>()); }
                b6
            };
            let mut e9 = format!("{:ß<5}ß{}", Some("x=1=2".to_owned()).unwrap_or_default(), (if (*b1) { Ok(d8) } else { Err(FlowError::Offline) }).unwrap_or_default());
        }
        for b11 in d3.clone() {
            let (_, c12) = (true, 7_i64);
            for _ in &d3 {
                (match c2 { true if (*b1) => vec![false], true => vec![(*b1), c2], d18 => vec![d18, c2, d18] }).into_iter().for_each(|e19| { let _ = String::from("aaa"); });
                (if c2 { Ok(Some(vec!["日本語".to_string()])) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }).ok().into_iter().flatten().map(|c22| c22.iter().cloned().take_while(|d23| (*b1)).collect::<Vec<_>>()).step_by(vec![(b11, "ab,b,,c".to_string()), (b11, "ß".to_owned())].len()).for_each(|e24| { let _ = "日本語".to_owned(); });
                let (a25, b26) = (c12, c2);
            }
        }
    } else {
        cx.message(format!("{{{b1:^12}"));
    }
    let c27 = d3.remove(2_usize);
    d3 = vec![c27, Decimal::ONE];
    Ok(Some((-40000_i64)))
}

/// Step by step.
#[nanoflow]
pub fn flow_067(cx: &mut Device, a0: i64, b1: Option<(i64, Decimal)>) -> FlowResult {
    let Some(b11) = Some(Some(2_usize)).as_ref().copied() else {
        return Ok((match (a0 * a0) { (0_i64 | 2_i64) if Some((-2_i32)).into_iter().map(|c2| c2).all(|d3| false) => (match &b1 { None => (), e4 => () }), 400_i64 if vec![a0, a0, a0].into_iter().rev().fold(false, |a5, b6| a5) => (match b1 { Some((_, c7)) if false => (), Some((d8, _)) => (), e9 => () }), a10 => () }));
    };
    match a0.saturating_add((if false { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("ß") })) }).unwrap_or_else(|c12| a0)) {
        d13 @ (-1..) if Some(vec![State::Done, State::Done, State::Half]).map_or_else(|| false, |e14| true) => {
            for a20 in (match &b11 { Some((..=29)) => vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()].into_iter().take(40000_usize).collect::<Vec<_>>(), None if (!true) => (if true { vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()] }), a15 => vec![400_i64, a0, d13].into_iter().skip_while(|b16| true).into_iter().fold(vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], |c17, d18| vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]) }) {
                cx.log(Level::Info, format!("ß{}", "İstanbul".to_string()));
                if (1_i32.div_euclid(10_i32) != 5_i32.min(i32::MIN)) {
                    cx.message(((1_usize..3_usize).skip_while(|b21| true).skip_while(|c22| false).fold("\"{}\\".to_string(), |d23, e24| String::from("A\r\nB\n\n")) + &String::from("-17")));
                } else {
                    let mut a25: String = String::new();
                }
                let b26: Option<Option<String>> = Some(Some("ab,b,,c".to_owned()));
            }
        }
        c27 => {
            let _ = c27;
        }
    }
    let mut d28: Option<(i64, Decimal)> = b1;
    cx.message(format!("{}{:0>12}", DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), a0));
    d28 = Some((a0, Decimal::new((-35_i64), 29_u32).unwrap_or_default()));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: Date, mut b1: Vec<Date>, c2: &Date) -> FlowResult<Vec<Option<String>>> {
    b1 = (match vec!["Ä".to_owned(), String::from("Ä")].into_iter().fold(7_i64, |d3, e4| d3) { (-7 | -5) => (if true { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "A\r\nB\n\n".to_owned() })) }), (..=1_i64) if matches!(&Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), Some(_)) => b1.iter().rev().cloned().fold((if false { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) }), |a5, b6| (if true { Ok(vec![a0]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "a".to_owned() })) })), c7 => (if false { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }) }).unwrap_or_else(|d8| b1.iter().filter_map(|e9| (match (Some(String::from("")), "日本語".to_string()) { (a10, _) => Some((*c2)), (Some(b11), c12) => Some(a0), (d13, e14) => Some(a0) })).chain(b1.iter().step_by(7_usize).take_while(|a15| true).max().cloned().into_iter()).step_by(1_usize.saturating_sub(29_usize)).collect::<Vec<_>>());
    let e19 = {
        let b16;
        if (match (if false { "\"{}\\".to_owned() } else { "日本語".to_owned() }).as_str() { "a" => (if false { Ok(7_usize) } else { Err(FlowError::Offline) }).is_ok_and(|c17| false), "Ä" => false, _ => cx.is_online() }) { b16 = Some("A\r\nB\n\n".to_string()).map_or(a0, |d18| (*c2)).to_owned(); } else { b16 = a0; }
        b16
    };
    'l22: for c22 in vec![b1.clone(), vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), (*c2), a0], vec![e19, e19, e19]].into_iter().into_iter().map(|a20| b1.iter().cloned().collect::<Vec<_>>()) {
        {
            let mut d23 = 0_i32;
            while d23 < 0_i32 && Some((*c2)).into_iter().take(10_usize).chain(b1.clone()).fold(false, |e24, a25| e24) {
                d23 += 1_i32;
                if let -7_i32 = (d23 % d23) {
                    let d33: Vec<Date> = (match (match d23 { c27 @ (..=400_i32) => (c27, c27), (400_i32..404_i32) if false => (d23, d23), d28 => (d28, d23) }) { ((e29, -7_i32) | (-7_i32, e29)) => c22.clone(), ((a30, -7_i32) | (-7_i32, a30)) => b1.clone(), (b31, c32) => b1.clone() });
                }
            }
        }
        let e34: Vec<i64> = vec![(-2_i64)];
        let mut a35 = 0_i64;
    }
    let mut b36: Vec<Date> = b1.clone();
    let mut c37: Date = a0;
    let mut d38 = a0;
    let e39: Date = (*c2);
    let a40 = ((false, " \t x\n".to_owned()), (7_i64, 0_i32));
    Ok(vec![Some("日本語".to_string()), Some("x=1=2".to_owned())])
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
    let Some(((_, c12), d13)) = Some(Some(c2.clone())).unwrap_or_default() else {
        return Err(FlowError::Offline);
    };
    let mut b16 = (({ let e14 = b1; vec![c12] }).into_iter().skip_while(|a15| (if let -7_i32 = b1 { false } else { false })).count() as i32);
    let c17 = cx.can_read(a0, |o| o.is_urgent);
    match cx.commit(a0) {
        Ok(()) => {
            for b21 in Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).map_or_else(|| vec![State::Half, c12], |d18| vec![c12, c12]).into_iter().filter_map(|e19| Some(c17).xor(Some(c17))).collect::<Vec<_>>() {
                if vec![vec![i32::MIN]].into_iter().skip_while(|c22| c17).step_by(d13).fold((if c17 { Ok(b21) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_owned() })) }), |d23, e24| (if b21 { Ok(c17) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("A\r\nB\n\n") })) })).unwrap_or_else(|a25| (c12 > c12)) {
                    cx.show_home()?;
                }
                let mut b26 = cx.get(a0.id())?;
            }
        }
        Err(FlowError::Invalid { entity: c27, .. }) => {
            a0.title += &c27;
        }
        Err(d28) => return Err(d28),
    }
    Ok((match b1 { e29 @ (-1..3) => Some(b16), (3_i32..) => Some((-40000_i32)), _ => Some(b16) }).to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_070(cx: &mut Device, a0: &(State, (bool, String)), b1: Option<Vec<i64>>) -> FlowResult<(Option<i64>, String)> {
    let ((c12, _), d13) = (if ({ let c2 = 7_i64; true }) { vec![b1.clone()].into_iter().fold((a0.clone(), b1.clone()), |((d3, (e4, a5)), b6), c7| (a0.clone(), c7.clone())) } else { Some(vec![(-7_i32)]).into_iter().fold((a0.clone(), b1.clone()), |((d8, e9), a10), b11| (a0.clone(), a10.clone())) });
    cx.log(Level::Info, format!("{:^5}{:*^1}{}", (-2_i32), (3_i64 * (-7_i64)), vec!["\"{}\\".to_owned(), String::from("a")].into_iter().collect::<String>()));
    let mut e14 = b1.clone();
    let a15 = e14.take();
    let b16: Option<Vec<i64>> = d13.clone();
    Ok((if ({ let c17 = 1000000_i32; false }) { (match Some((-2_i64)).ok_or_else(|| (FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) { Ok(d18) => (Some(d18), String::new()), Err(e19) => (None, e19.to_string()) }) } else { (if false { (Some(2_i64), " ".to_owned()) } else { (Some(1000000_i64), "x=1=2".to_string()) }) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_071(cx: &mut Device, a0: &mut Obj<Task>, b1: String, c2: &Vec<Vec<i64>>) -> FlowResult<(Option<i32>, Vec<usize>)> {
    {
        let mut e4 = cx.retrieve(Task::filter(|d3| (!(!(d3.price != Decimal::new(25_i64, 1_u32).unwrap_or_default())))).order_by(|t| t.effort).limit(4))?;
        for a5 in &mut e4 {
            a5.effort = ({ let b6 = b1.clone(); 10_i32 });
        }
        cx.commit_all(&mut e4)?;
    }
    'l8: for d8 in &vec![String::new(), String::from("\"{}\\"), b1.clone()] {
        match cx.commit(a0) {
            Ok(()) => {
                let e9 = (b1.clone(), c2.clone());
            }
            Err(FlowError::Invalid { entity: a10, .. }) => {
                if true {
                    let mut d13 = vec![Some(c2.clone()), Some(c2.clone()), Some(c2.clone())].into_iter().take_while(|b11| true).map(|c12| c12.clone()).last().unwrap_or_default().unwrap_or_else(|| c2.clone());
                }
            }
            Err(e14) => return Err(e14),
        }
    }
    for d18 in (if Some(29_i32).is_some() { vec![b1.clone(), b1.clone(), b1.clone()].into_iter().filter(|a15| false).chain(vec!["\"{}\\".to_owned(), b1.clone()]).collect::<Vec<_>>() } else { Some(1000000_i64).map_or_else(|| vec![b1.clone(), b1.clone(), b1.clone()], |b16| vec![b1.clone()]) }).into_iter() {
        let a20 = cx.count(Task::filter(|e19| e19.is_urgent).order_by_descending(|t| t.price).limit(4))?;
        cx.commit(a0)?;
    }
    cx.message(b1.clone());
    Ok((if false { Ok(vec![b1.clone(), b1.clone()]) } else { Err(FlowError::Offline) }).unwrap_or(vec![b1.clone(), b1.clone(), b1.clone()]).into_iter().flat_map(|b21| Some(vec![b1.clone(), b1.clone()]).unwrap_or_else(|| vec![b1.clone(), "-17".to_owned()])).fold((match (b1.clone(), Decimal::ONE) { (c22, d23) => (Some(0_i32), vec![1_usize, 7_usize, 1_usize]), (e24, a25) if true => (Some(0_i32), vec![10_usize]), (_, b26) => (Some(5_i32), vec![0_usize]) }), |(c27, d28), e29| vec![vec![e29.clone()], vec![e29.clone()]].into_iter().fold((c27, d28.clone()), |a30, b31| a30.clone())))
}

/// Step by step.
#[nanoflow]
pub fn flow_072(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: State, mut d3: Option<Option<i32>>) -> FlowResult<bool> {
    for a5 in ((-2_i64)..3_i64) {
        let mut b6 = (Decimal::from((0_i32 as i64)) - a0.price);
        match cx.commit(a0) {
            Ok(()) => {
                d3 = (match ((-2_i64)..=(-1_i64)).take_while(|c7| false).product::<i64>() { 0 => vec![vec![Some(1000000_i32)]], d8 => ({ let e9 = Some(c2); vec![vec![Some(i32::MIN), Some((-2_i32))], vec![Some(1_i32), Some((-1_i32))]] }) }).into_iter().flatten().nth(0_usize);
            }
            Err(FlowError::Invalid { entity: a10, .. }) => {
                let c12 = {
                    let b11;
                    if true { b11 = b6; } else { b11 = (if let 3_i32 = (-7_i32).min((-7_i32)) { b6 } else { Decimal::from((-1_i32)) }); }
                    b11
                };
            }
            Err(d13) => return Err(d13),
        }
    }
    match cx.commit(a0) {
        Ok(()) => {
            if a0.title.clone().eq_ignore_ascii_case(&vec![String::new()].into_iter().collect::<String>()) {
                {
                    let mut e14 = 0_i32;
                    while e14 < 0_i32 && cx.is_online() {
                        e14 += 1_i32;
                        cx.message(format!(": {e14}{e14:>5}x{e14:<5}"));
                    }
                }
            } else {
                match flow_015(cx, &Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Some(vec![b1, b1]).as_ref().cloned()) {
                    Ok(b16) => {
                        let c17 = d3;
                    }
                    Err(FlowError::Invalid { .. }) => {
                        cx.commit(a0)?;
                    }
                    Err(d18) => cx.message(d18.code()),
                }
                cx.message(format!("ß{}ß{:*>12}", (match State::Half { State::Half if true => "ß".to_string(), (State::Half | State::Open) => "aaa".to_owned(), e19 => String::from("ab,b,,c") }), a0.as_ref().is_empty()));
            }
        }
        Err(FlowError::Invalid { entity: a20, .. }) => {
            let mut d23 = cx.create(Task { effort: vec![d3, d3].into_iter().fold(29_i32, |b21, c22| b21), weight: a0.weight, ..Task::default() })?;
        }
        Err(e24) => return Err(e24),
    }
    let mut a25 = cx.get(a0.as_ref())?;
    let a35 = (if let State::Done = Some(Some(d3)).into_iter().into_iter().take(2_usize).collect::<Vec<_>>().into_iter().flatten().enumerate().map(|(b26, c27)| d3.xor(d3)).take_while(|d28| vec![vec!["x=1=2".to_string()]].into_iter().rev().skip_while(|e29| true).any(|a30| false)).fold(c2, |b31, c32| vec![String::from("\"{}\\"), String::from(" "), "日本語".to_string()].into_iter().fold(State::Done, |d33, e34| d33)) { State::Half } else { State::Done });
    let mut b36 = d3;
    Ok(false)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_073(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<String>, c2: &Date) -> FlowResult<(i32, Decimal)> {
    cx.show_home()?;
    for mut e4 in cx.retrieve(Task::filter(|d3| d3.is_urgent).order_by_descending(|t| t.price).limit(0))? {
        match (if let ((State::Done | State::Half), c7) = &vec![(*c2), (*c2), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()].into_iter().fold((State::Half, "aaa".to_string()), |a5, b6| a5.clone()) { Some(vec![true, true, true]) } else { (match State::Done { State::Open => Some(vec![true, false, true]), d8 => Some(vec![false]) }) }) {
            Some(_) => {
                for mut a10 in cx.retrieve(Task::filter(|e9| e9.due.is_some()).order_by_descending(|t| t.title).limit(2))? {
                    e4.effort %= Some((-1_i32)).as_ref().cloned().into_iter().product::<i32>();
                    cx.commit(&mut a10)?;
                }
            }
            b11 => {
                b1 = vec![(String::from("a") + " \t x\n"), format!(": {:^12}", 400_i32)];
            }
        }
        for e19 in vec![2_i32, 0_i32, (-1_i32)].into_iter().map(|c12| "-17".to_string().split_whitespace().map(|d13| d13.to_string()).skip_while(|e14| false).collect::<Vec<_>>()).skip_while(|a15| Some(true).unwrap_or(false)).min().into_iter().enumerate().map(|(b16, c17)| c17.clone()) {
            b1.reverse();
        }
    }
    let c22 = {
        let a20;
        if matches!(((-7_i64) * 2_i64), (3_i64 | 5_i64)) { a20 = (if true { vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()] } else if true { vec![DateTime::from_milliseconds(1_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()] }).contains(&({ let b21 = b1.clone(); DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default() })); } else { a20 = a0.is_urgent; }
        a20
    };
    let mut d23: String = ("日本語".to_owned() + &"a".to_owned()).trim().to_string().trim_start_matches("İstanbul").to_string();
    b1 = (if c22 { b1.clone() } else { b1.iter().map(|e24| a0.title.clone()).fold(d23.clone().split(&d23).map(|a25| a25.to_string()).zip(vec![0_i32, 0_i32]).map(|b26| String::from("A\r\nB\n\n")).filter(|c27| c22).collect::<Vec<_>>(), |d28, e29| vec!["".to_owned()]) });
    let b31 = {
        let a30;
        if false { a30 = d23.clone(); } else { a30 = d23.clone(); }
        a30.clone()
    };
    Ok((5_i32, Decimal::new((-35_i64), 0_u32).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &Option<usize>, b1: &bool) -> FlowResult<Vec<bool>> {
    let mut c2 = (5_usize..=9_usize).into_iter().collect::<Vec<_>>();
    let e4 = ({ let d3 = (0_i64..=4_i64).skip((1_i64 as usize)).product::<i64>(); vec![vec![0_i32, 1_i32, 1_i32], vec![1000000_i32, 1_i32]].clamp(vec![vec![400_i32, 29_i32], vec![0_i32], vec![10_i32, 29_i32]], vec![vec![10_i32, i32::MAX], vec![0_i32, (-40000_i32)], vec![1_i32]]).min(vec![vec![3_i32, i32::MAX]]) });
    match flow_015(cx, &Decimal::from(400_i64), (if (*b1) { Some(vec![(-2_i64)]) } else { Some(vec![i64::MAX, (-7_i64), (-40000_i64)]) })) {
        Ok(a5) => {
            let mut b6 = cx.today();
        }
        Err(FlowError::Invalid { .. }) => {
            if let true = (if (*b1) { Ok(Some((*b1))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or(Some((*b1))).is_none() {
                let mut c7 = (*b1);
            } else {
                let mut e9: Vec<Vec<i32>> = vec![vec![0_i32, 3_i32, 2_i32], (if let Some(d8) = &Some(vec![1_i64]) && (*b1) { vec![5_i32, 1_i32] } else if (*b1) { vec![1_i32, (-1_i32)] } else { vec![10_i32] }), vec![(-2_i32)]];
                {
                    let mut a10 = 0_i32;
                    while a10 < 1_i32 && (*b1).clamp((*b1), (*b1)) {
                        a10 += 1_i32;
                        e9.push((if let Some(d13) = vec![String::from("a")].into_iter().map(|c12| c12.clone()).next() && (*b1) { vec![a10, a10] } else { vec![a10, a10] }));
                    }
                }
            }
        }
        Err(e14) => cx.message(e14.code()),
    }
    c2.dedup();
    c2 = c2.clone();
    Ok(vec![(*b1), (*b1)])
}

/// Step by step.
#[nanoflow]
pub fn flow_075(cx: &mut Device, a0: &mut Obj<Task>, b1: (Vec<Decimal>, Vec<String>), c2: &i32, mut d3: bool) -> FlowResult<(Vec<bool>, bool)> {
    let e4 = cx.can_read(a0, |o| o.weight);
    {
        let mut a5 = 0_i32;
        while a5 < 3_i32 && d3 {
            a5 += 1_i32;
            cx.commit(a0)?;
        }
    }
    for d8 in vec![(*c2), (*c2)] {
        let b11 = (if Some(("x=1=2".to_string(), Decimal::new(5_i64, 3_u32).unwrap_or_default())).is_none_or(|e9| e4) { vec![Some(5_i32), Some((*c2))].min(vec![Some((*c2))]) } else { (if e4 { vec![Some((*c2)), Some(d8)] } else if e4 { vec![Some((*c2)), Some(d8), Some((*c2))] } else { vec![Some((*c2)), Some((*c2)), Some(d8)] }) }).into_iter().flatten().any(|a10| e4);
        for a15 in Some(d8).or(Some(d8)).map_or_else(|| vec![(*c2), d8], |c12| Some(d3).map_or(vec![c12], |d13| vec![d8, 3_i32])) {
            let mut b16 = (a0.title.clone() == a0.title.clone());
            let Some(c17) = vec![d8, a15, (*c2)].last().cloned() else {
                return Ok((vec![e4, d3, d3], b16));
            };
            let b21: bool = loop {
                b16 = e4;
                break (match d3 { false => vec![Some((-2_i32))], e19 => vec![Some(c17), Some(d8), Some(d8)] }).into_iter().flatten().take(1_usize).any(|a20| e4);
            };
        }
        let d23 = cx.count(Task::filter(|c22| c22.is_urgent).order_by_descending(|t| t.due).limit(0))?;
    }
    d3 = true;
    let mut e24: (State, i32) = (State::Half, (*c2));
    {
        let mut b26 = cx.retrieve(Task::filter(|a25| (a25.effort < (*c2))).limit(2))?;
        for c27 in b26.iter_mut() {
            c27.effort = (*c2);
        }
        cx.commit_all(&mut b26)?;
    }
    let d28 = vec![e4, e4, e4];
    let mut e29 = cx.get(a0.id())?;
    Ok((d28.clone(), d3))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, a0: &Obj<Task>, b1: State, mut c2: Option<(DateTime, i32)>, d3: &i64) -> FlowResult<bool> {
    let mut b6 = cx.create(Task { title: (match "a".to_string().as_str() { "Ä" => "ab,b,,c".to_owned(), "aaa" => "a".to_owned(), _ => String::from("Ä") }), effort: a0.effort, price: (if let Some((e4, a5)) = &Some((Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), 3_usize)) && false { (*e4) } else { Decimal::new(5_i64, 2_u32).unwrap_or_default() }), is_urgent: (!true), seen: Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()).xor(Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default())), ..Task::default() })?;
    let mut a10 = Some(b1).into_iter().rev().fold(b1, |c7, d8| (if true { Ok(c7) } else { Err(FlowError::Offline) }).unwrap_or_else(|e9| b1));
    match (match vec![Some(b1), Some(State::Open)].into_iter().rev().take_while(|b11| true).fold(b1, |c12, d13| c12) { (State::Done | State::Open) => (if false { (*d3) } else { (-2_i64) }), e14 => ((*d3) / (*d3)) }) {
        a15 @ (..=-7_i64) => {
            {
                let mut c17 = cx.retrieve(Task::filter(|b16| b16.due.is_none()).order_by_descending(|t| t.price).limit(0))?;
                for d18 in c17.iter_mut() {
                    d18.effort = 7_i32;
                }
                cx.commit_all(&mut c17)?;
            }
        }
        e19 => {
            let b21 = Some((match "İstanbul".to_owned().as_str() { "aaa" => Some(true), "ab,b,,c" => Some(false), _ => Some(true) }).map_or((DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), 0_i32), |a20| (DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), 1_i32)));
        }
    }
    'l23: for d23 in ((-3_i32)..3_i32) {
        let _ = Some(false).as_ref().copied();
        let e24 = c2.replace((DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), d23));
    }
    let a25 = flow_027(cx, Some(Some(5_usize)), ((-2_i64)..=4_i64).min())?;
    for c27 in &vec![State::Open] {
        let d28 = c2.take();
        let c32 = {
            let e29;
            if (Some(i32::MAX).map_or(7_usize, |a30| 29_usize) <= String::from(" ").len()) { e29 = ({ let b31 = a0.weight; (if let (-7_i64..) = (*d3) { 400_i32 } else { 1000000_i32 }) }); } else { e29 = i32::MAX; }
            e29
        };
    }
    let mut d33 = cx.create(Task { title: "ab,b,,c".to_owned(), state: b1, effort: (-2_i32), weight: (*d3), price: Decimal::new(25_i64, 28_u32).unwrap_or_default(), due: Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()), ..Task::default() })?;
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_077(cx: &mut Device, a0: &State) -> FlowResult<Decimal> {
    match (*a0) {
        (State::Half | State::Done) => {
            let mut b11 = Some(State::Open).into_iter().fold(Some((*a0)).unwrap_or(Some((*a0)).into_iter().chain(vec![(*a0), (*a0)].into_iter()).rev().fold((*a0), |b1, c2| c2)), |d3, e4| (match Some(5_usize).filter(|a5| true) { Some(b6) if (true || false) => Some(d3).into_iter().step_by(b6).step_by(b6).fold(d3, |c7, d8| (*a0)), Some(e9) if ({ let _ = Some(d3); false }) => (*a0), a10 => e4 }));
        }
        _ => {
            if true {
                let Some(_) = Some((if true { State::Half } else if false { (*a0) } else { (*a0) })) else {
                    return Err((FlowError::Failed { code: "early".to_string(), text: ("ß".to_owned() + "ab,b,,c") }));
                };
            }
        }
    }
    match (if false { (match (if true { Ok(3_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }) { Ok(c12) => true, Err(FlowError::Offline) => true, _ => true }) } else { vec![(i32::MIN, 0_usize), (0_i32, 5_usize), (10_i32, 0_usize)].into_iter().step_by(1_usize).skip_while(|d13| true).all(|(e14, a15)| true) }) {
        true if 0_i64.is_negative() => {
            let Some(d18) = (match (if true { (*a0) } else { State::Done }) { State::Done => ({ let b16 = ((*a0), " \t x\n".to_string()); Some((*a0)) }), c17 => (if true { Ok(Some(c17)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }).unwrap_or(Some(c17)) }) else {
                return Ok(Decimal::from((-7_i64)));
            };
        }
        false if false => {
            let mut e19: State = (*a0);
        }
        a20 => {
            let b21 = (-7_i32);
        }
    }
    let c22: Vec<i64> = vec![i64::MAX, 400_i64];
    cx.message(format!("{}{{{}}}{:5}", 1_usize, DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), String::from("aaa")));
    let d23: i32 = 400_i32;
    let mut e24 = c22.clone();
    let a25: i32 = d23;
    Ok(Decimal::new(25_i64, 2_u32).unwrap_or_default())
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
    b1.clear();
    match cx.commit(a0) {
        Ok(()) => {
            b1.clear();
        }
        Err(FlowError::Invalid { entity: c42, .. }) => {
            match cx.commit(a0) {
                Ok(()) => {
                    let d43 = cx.can_read(a0, |o| o.seen);
                }
                Err(FlowError::Invalid { entity: e44, .. }) => {
                    a0.price /= a20;
                }
                Err(a45) => return Err(a45),
            }
        }
        Err(b46) => return Err(b46),
    }
    Ok(29_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_079(cx: &mut Device, a0: Vec<Decimal>, b1: bool, mut c2: Vec<Option<i64>>) -> FlowResult {
    cx.message(format!(": {:^12}{{{:>1}{:1}", Some(5_i32).unwrap_or_else(|| i32::MIN), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().first_of_month()));
    let _ = vec![c2.clone()].into_iter().rev().take_while(|d3| "ß".is_empty()).fold(a0.clone(), |e4, a5| vec![b1].into_iter().fold(vec![Decimal::new(12345_i64, 3_u32).unwrap_or_default()], |b6, c7| a0.clone()));
    let d8 = (c2.clone(), c2.clone());
    if b1 {
        let mut a15 = (match State::Open { State::Open if (b1 || b1) => ({ let _ = "".to_owned(); vec![a0.clone(), a0.clone()] }), State::Open => (if b1 { Ok(vec![a0.clone(), a0.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "Ä".to_owned() })) }).unwrap_or_else(|e9| vec![vec![Decimal::ZERO, Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new(25_i64, 29_u32).unwrap_or_default()]]), a10 => vec![a0.clone(), vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()]].into_iter().take_while(|b11| b1).collect::<Vec<_>>() }).into_iter().skip(1_usize).fold(d8.clone(), |(c12, d13), e14| d8.clone());
    }
    let mut b16 = d8.clone();
    return Ok(({ let c17 = Decimal::new(999_i64, 3_u32).unwrap_or_default(); () }));
}

/// Step by step.
#[nanoflow]
pub fn flow_080(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<Decimal>>, mut c2: Vec<usize>) -> FlowResult<Vec<i64>> {
    let mut e4: Vec<Option<Decimal>> = b1.iter().map(|d3| (if (Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) < Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) { (*d3) } else if true { (*d3) } else { (*d3) })).collect::<Vec<_>>();
    'l6: for b6 in vec![b1.clone(), e4.clone(), vec![Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default())]] {
        if let false = (match (if true { Ok(Decimal::new(5_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) }) { Ok(c7) => vec![c2.clone(), c2.clone()], Err(FlowError::Failed { code: d8, .. }) => vec![c2.clone(), c2.clone()], _ => vec![c2.clone()] }).into_iter().enumerate().map(|e9| c2.clone()).filter(|a10| (!true)).any(|b11| vec![e4.clone(), b6.clone(), b1.clone()].into_iter().rev().any(|c12| true)) && (Some(false) <= Some(false)) {
            'l14: for e14 in &vec![b1.clone(), b1.clone(), vec![Some(Decimal::from(i32::MIN))]].min(vec![e4.clone(), b1.clone(), b6.clone()]) {
                let mut b16 = cx.create(Task { due: Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()).into_iter().rev().rev().max_by_key(|a15| 5_i32), ..Task::default() })?;
                cx.show_home()?;
            }
            let c17 = e4.clone();
        } else {
            let a25: i64 = 'l19: loop {
                let mut d23 = (match (-1_i64) { (0..4) if (if true { false } else { false }) => (match (if true { Ok(3_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }) { Ok(e19) => Some(b6.clone()), Err(FlowError::Offline) => Some(b1.clone()), _ => Some(e4.clone()) }).into_iter().filter_map(|a20| Some(Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default()))).rev().collect::<Vec<_>>(), (..=1) => Some(b6.clone()).into_iter().skip_while(|b21| false).step_by(10_usize).nth(3_usize).unwrap_or_default(), c22 => b1.clone() });
                break (match "ab,b,,c".to_owned().eq_ignore_ascii_case(&"日本語".to_string()) { false if true => (-7_i64), e24 => (-2_i64) });
            };
            {
                let mut c27 = cx.retrieve(Task::filter(|b26| ((b26.title.starts_with("ä") && (b26.price < Decimal::from(400_i32))) || ((b26.weight != a25) && (b26.effort != 10_i32)))).order_by(|t| t.effort).limit(4))?;
                for d28 in &mut c27 {
                    d28.effort = 3_i32;
                }
                cx.commit_all(&mut c27)?;
            }
        }
        c2 = c2.clone();
    }
    let mut e29 = c2.clone();
    {
        let mut b31 = cx.retrieve(Task::filter(|a30| (!(a30.state == State::Done))).order_by(|t| t.effort).limit(2))?;
        for c32 in &mut b31 {
            c32.effort = 2_i32;
        }
        cx.commit_all(&mut b31)?;
    }
    let e34 = cx.count(Task::filter(|d33| ((d33.state == State::Half) && (d33.weight >= (-40000_i64)))).order_by(|t| t.due).limit(3))?;
    {
        let mut b36 = cx.retrieve(Task::filter(|a35| a35.is_urgent).limit(2))?;
        for c37 in &mut b36 {
            c37.effort = 29_i32;
        }
        cx.commit_all(&mut b36)?;
    }
    Ok(vec![e34, e34, e34])
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
                    for d13 in vec![3_usize, 2_usize, 1_usize].into_iter().zip(Some(vec![State::Half]).unwrap_or_default()).map(|(b6, c7)| vec!["İstanbul".to_owned(), " ".to_owned()].into_iter().fold(b6, |d8, e9| 0_usize)).map(|a10| (match 1000000_usize { (1_usize..) if true => a10, b11 => (b11 / a10) })) {
                        let mut e14: i32 = e4;
                    }
                }
            }
        }
    }
    cx.log(Level::Warning, format!(": {}", 400_i64.is_positive()));
    if let Some(a15) = Some(vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()]) {
        let mut b16: Option<i32> = (if false { Some((-1_i32)) } else { Some(5_i32) }).as_ref().cloned().min(Some(Some((-40000_i32))).unwrap_or_default());
        match ({ let c17 = a15.clone(); (if true { b16 } else if let Some(d18) = &Some("-17".to_string()) && false { b16 } else { b16 }) }) {
            Some(_) => {
                cx.log(Level::Warning, (("ab,b,,c".to_string() + &String::new()) + "ab,b,,c"));
            }
            e19 => {
                if true {
                    let _ = (match "aaa".to_owned().split_whitespace().map(|a20| a20.to_string()).enumerate().map(|(b21, c22)| c22.clone()).collect::<String>().as_str() { "" => (if true { b16 } else { e19 }), "a" => Some(1_i32).as_ref().copied(), _ => (if false { Ok(Some(1_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_owned() })) }).unwrap_or_default() });
                    cx.message(format!("{}x{}: {:^}", cx.is_online(), format!("x{}", false), 0_i64.to_owned()));
                }
            }
        }
    } else {
        let mut d23 = Some((Decimal::new(25_i64, 1_u32).unwrap_or_default(), i64::MAX));
    }
    let mut e24 = (29_i64, 0_i32);
    let mut a25 = 0_i32;
    let mut b26 = e24;
    a25 += a25;
    Ok(vec![Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())])
}

/// Step by step.
#[nanoflow]
pub fn flow_082(cx: &mut Device, a0: &mut Obj<Task>, b1: &(String, (i32, String)), mut c2: (i64, String)) -> FlowResult<((String, usize), (String, Date))> {
    c2 = c2.clone();
    let mut c12 = ("ß".trim_end_matches(&"İstanbul".to_string()).to_string(), Some(b1.clone()).into_iter().filter(|(d3, (e4, a5))| false).map(|(b6, (c7, d8))| b1.clone()).fold(((-2_i32), String::new()), |(e9, a10), b11| (e9, a10.clone())));
    c12 = (flow_029(cx, 400_i32, ("aaa".to_owned(), true))?, Some((0_i32, "İstanbul".to_owned())).unwrap_or_else(|| (400_i32, "Ä".to_owned())));
    'l16: for b16 in &(match c12.clone() { (_, ((..=-1_i32), d13)) => vec![b1.clone(), b1.clone(), (d13.clone(), (7_i32, d13.clone()))], (e14, _) => vec![(e14.clone(), (1_i32, e14.clone()))] }) {
        c2 = c2.clone();
        let c17 = c2.clone();
    }
    let Some((d18, e19)) = Some(Some((String::new(), (1000000_i32, String::from("-17"))))).unwrap_or(Some((5_i64, "\"{}\\".to_string())).and(Some(b1.clone()))) else {
        return cx.fail("given-up", vec!["".to_string()].into_iter().step_by(2_usize).collect::<String>());
    };
    for _ in ((-3_i32)..(-2_i32)) {
        {
            let mut b21 = 0_i32;
            while b21 < 3_i32 && cx.is_online() {
                b21 += 1_i32;
                cx.commit(a0)?;
                cx.message(d18.clone().split("").map(|d23| d23.to_string()).skip_while(|e24| false).take_while(|a25| false).collect::<String>().lines().map(|b26| b26.to_string()).collect::<String>());
            }
        }
        {
            let mut c27 = 0_i32;
            while c27 < 0_i32 && false {
                c27 += 1_i32;
                let a30: String = loop {
                    cx.commit(a0)?;
                    break d18.clone();
                };
                if Some(Some(Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()))).unwrap_or(Some(Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()))).is_none() {
                    a0.price /= 2_i64;
                    let b31 = (if (Some(vec![false]).is_some() && true) { c27 } else { c27 });
                } else {
                    let c32 = cx.can_read(a0, |o| o.due);
                    let (d33, e34) = (c32, c27);
                }
            }
        }
    }
    let a35 = cx.can_read(a0, |o| o.state);
    let b36 = "日本語".to_owned();
    Ok(((b36.clone(), 1000000_usize), (d18.clone(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())))
}

/// Step by step.
#[nanoflow]
pub fn flow_083(cx: &mut Device, a0: (i64, Vec<State>), b1: &Vec<Vec<Decimal>>) -> FlowResult<usize> {
    let (c2, d3) = (Decimal::new((-35_i64), 29_u32).unwrap_or_default(), (-2_i32));
    let mut c7 = (match "".replacen("日本語", "Ä", 3_usize).as_str() { "a" => vec![c2, Decimal::ZERO].into_iter().fold(((-7_i64), vec![State::Open, State::Open, State::Open]), |(e4, a5), b6| a0.clone()), "Ä" => a0.clone(), _ => a0.to_owned() });
    let e19 = ({ let d8 = Decimal::from(5_i32); Some(a0.clone()) }).into_iter().filter_map(|e9| Some(e9.clone())).filter(|(a10, b11)| (Some(false).unwrap_or(true) || (match c7.clone() { (c12 @ (1_i64..5_i64), d13) if true => true, ((-1..3), _) => true, e14 => true }))).fold(c7.clone(), |a15, (b16, c17)| ({ let d18 = a15.clone(); a15.clone() }));
    return Ok(vec![c7.clone(), a0.clone(), e19.clone()].into_iter().filter_map(|(a20, b21)| Some(c2)).filter(|c22| (!true)).fold((if false { 10_usize } else { 0_usize }), |d23, e24| 2_usize));
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_084(cx: &mut Device, a0: &mut Obj<Task>, b1: State) -> FlowResult<Vec<DateTime>> {
    let d3 = flow_011(cx, a0, vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()].min(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()]), Some(1_usize).map_or_else(|| vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()], |c2| vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]))?;
    let (c7, _) = Some(d3.clone()).into_iter().fold((vec![Some(String::from(" \t x\n")), Some(String::from("日本語")), Some("A\r\nB\n\n".to_string())], Some(b1)), |(e4, a5), b6| (vec![Some("日本語".to_string())], a5)).to_owned();
    let d8: State = b1;
    let d13 = (if true { Ok(Some(b1)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("aaa") })) }).unwrap_or_else(|e9| Some(d8)).into_iter().flat_map(|a10| vec![State::Open, d8]).max().map(|b11| (if let (State::Done | State::Open) = (if let (State::Half | State::Done) = d8 { b11 } else { b1 }) { vec![false, true] } else { (if true { Ok(vec![true, true]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).unwrap_or_else(|c12| vec![true, true]) }));
    Ok((if (match d8 { State::Half => true, State::Done => false, e14 => true }) { vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()] } else if let (_, a15) = (vec![String::from(" "), "".to_owned()], 5_usize) { vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()] }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_085(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Vec<i32>>, c2: &i64) -> FlowResult<Vec<i64>> {
    let d3: i64 = ((-2_i64)..4_i64).product::<i64>();
    for a5 in vec![d3, d3, 10_i64].max(vec![d3, d3, d3]).into_iter().chain(Some(d3).into_iter()).into_iter() {
        let c7 = vec![2_usize, 7_usize, 1_usize].first().cloned().map_or(vec![vec![DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]].into_iter().collect::<Vec<_>>(), |b6| vec![vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default()]]).to_vec();
        if vec![b1.clone()].clamp(vec![b1.clone(), b1.clone()], vec![Some(vec![7_i32, 400_i32]), b1.clone(), b1.clone()]).into_iter().chain((match (-7_i32) { (-7..) => vec![Some(vec![0_i32])], (3..) => vec![b1.clone()], d8 => vec![b1.clone(), b1.clone(), b1.clone()] }).into_iter()).rev().all(|e9| Decimal::ZERO.is_zero()) {
            {
                let mut a10 = 0_i32;
                while a10 < 1_i32 && false {
                    a10 += 1_i32;
                    let b16 = b1.iter().filter(|c12| ({ let _ = vec![vec![DateTime::from_milliseconds(0_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(0_i64).unwrap_or_default()], vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()]]; true })).fold((if true { (a5, d3) } else { ((*c2), a5) }), |(d13, e14), a15| (d13, (*c2)));
                }
            }
        }
    }
    {
        let mut d18 = cx.retrieve(Task::filter(|c17| (c17.state == State::Half)).order_by(|t| t.title).limit(0))?;
        for e19 in d18.iter_mut() {
            e19.effort = 400_i32;
        }
        cx.commit_all(&mut d18)?;
    }
    let _ = ((*c2), Decimal::from(i64::MAX));
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
                        cx.log(Level::Warning, (if false.clamp(true, false) { "Ä".to_string() } else if false { String::from("\"{}\\") } else { "aaa".to_owned() }));
                    }
                }
                (3_i32..) => {
                    let d13 = {
                        let a5;
                        if (vec![(-40000_i64)].into_iter().into_iter().skip(40000_usize).find(|b6| false) < Some(5_i64).into_iter().zip(Some(7_usize)).map(|(c7, d8)| c7).filter(|e9| true).min()) { a5 = (vec![a0].into_iter().chain(Some(a0).into_iter()).map(|a10| a10).fold(1_i64, |b11, c12| b11) + 400_i64); } else { a5 = i64::MAX.rem_euclid(10_i64).abs(); }
                        a5
                    };
                }
                e14 => {
                    let a15 = (if (false && true) { vec![vec![e14, b1], vec![b1, e14, e14]] } else { Some(vec![b1, b1, e14]).into_iter().collect::<Vec<_>>() }).to_vec();
                }
            }
            if let None = (if ({ let b16 = i64::MIN; true }) { a0.xor(a0) } else { a0 }) {
                break;
            } else {
                {
                    let mut c17 = 0_i32;
                    while c17 < 3_i32 && (false < false) {
                        c17 += 1_i32;
                        cx.message("ß".to_string());
                        let e19 = Some(Some(c17));
                    }
                }
            }
        }
    }
    let a20 = a0;
    let mut b21: Option<Decimal> = a20;
    let c22 = 2_i64;
    let d23 = a0;
    let e24 = b21.take();
    let a25 = b21.take();
    Ok(Some((-40000_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_087(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    for c2 in &(match a0 { (400_i32 | 402_i32) if true => vec![(3_usize, a0), (29_usize, a0)], (-7..) => vec![(1000000_usize, a0), (1_usize, a0), (40000_usize, a0)], _ => vec![(1_usize, a0)] }) {
        'l6: for (b6, c7) in (if (false || false) { ({ let _ = a0; vec![(*c2), (*c2), (*c2)] }) } else { (if true { Ok(vec![(*c2), (*c2)]) } else { Err(FlowError::Offline) }).unwrap_or_default() }).into_iter().take_while(|(d3, e4)| true) {
            let mut b11 = Some(State::Half).or((if let -1_i32 = c7 { Some(State::Open) } else { Some(State::Done) })).map_or(false, |d8| vec![Some(" ".to_owned()), Some(String::from("日本語"))].into_iter().rev().rev().fold((if true { Ok(b6) } else { Err((FlowError::Failed { code: "early".to_string(), text: "".to_string() })) }), |e9, a10| (if true { Ok(b6) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) })).is_ok());
            let mut d13 = ((if (if b11 { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }).unwrap_or(b11) { Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default()).unwrap_or_else(|| Decimal::new(5_i64, 2_u32).unwrap_or_default()) } else { flow_015(cx, &Decimal::from(2_i32), Some(vec![(-2_i64), (-1_i64)]))? }) * flow_015(cx, &(if b11 { Ok(Decimal::ONE) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("a") })) }).unwrap_or_else(|c12| Decimal::new((-35_i64), 28_u32).unwrap_or_default()), Some(vec![1_i64, 7_i64, i64::MIN]))?);
        }
        let mut e14: (i32, DateTime) = (a0, DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default());
    }
    let mut a15 = 1_i32;
    let mut b16: i32 = a0;
    let c17 = ("ß".to_string(), State::Half);
    b16 /= b16;
    let d18 = c17.clone();
    b16 = b16;
    a15 += a15;
    Ok(b16)
}

/// Step by step.
#[nanoflow]
pub fn flow_088(cx: &mut Device, mut a0: Option<String>, b1: bool, c2: &Vec<Date>) -> FlowResult<Vec<Vec<i64>>> {
    a0 = (match a0.clone() { Some(d3) => Some(State::Half), Some(e4) if true => Some(State::Done), a5 => Some(State::Done) }).into_iter().skip_while(|b6| ({ let c7 = Some((-2_i64)); b1 })).collect::<Vec<_>>().into_iter().fold(Some(Some(false)).unwrap_or(Some(b1)).into_iter().take(({ let d8 = b1; 1_usize })).find_map(|e9| a0.clone()), |a10, b11| Some(c2.clone()).into_iter().fold((if b1 { Ok(a10.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }), |c12, d13| (if b1 { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("aaa") })) })).unwrap_or(Some("ab,b,,c".to_owned())));
    a0 = ({ let _ = c2.clone(); (if b1 { Ok(vec![a0.clone(), Some("aaa".to_string()), a0.clone()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "a".to_owned() })) }) }).unwrap_or_else(|e14| vec![a0.clone()]).into_iter().flatten().next();
    if b1 {
        'l16: for b16 in vec![vec![b1], vec![b1, b1, b1]].into_iter().flatten() {
            let Some(_) = (if let false = true { vec![b1] } else { vec![true, b1, b16] }).into_iter().skip_while(|c17| vec![(String::new(), i64::MIN)].into_iter().rev().enumerate().map(|(d18, (e19, a20))| (e19.clone(), a20)).all(|b21| b16)).filter(|c22| vec![b1].into_iter().all(|d23| (*c22))).max() else {
                continue;
            };
            cx.log(Level::Warning, format!("x{b1}"));
        }
    } else {
        let e24: bool = b1;
    }
    let Some(b26) = a0.iter().rev().map(|a25| a25.clone()).collect::<String>().find("İstanbul") else {
        return Ok(vec![vec![0_i64], vec![1_i64, 1_i64]].into_iter().collect::<Vec<_>>());
    };
    Ok(vec![vec![(-7_i64), 2_i64], vec![(-7_i64)]])
}

/// Step by step.
#[nanoflow]
pub fn flow_089(cx: &mut Device, a0: usize, b1: &String) -> FlowResult<Vec<Vec<i32>>> {
    let mut c2 = (if true { Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) } else { None });
    let Some((e4, a5)) = (if true { vec![(String::new(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), (b1.clone(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default())].into_iter().nth(4_usize) } else { (if false { Ok(Some((b1.clone(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }).unwrap_or_else(|d3| Some((b1.clone(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()))) }) else {
        return cx.fail("given-up", (b1.clone() + "İstanbul"));
    };
    let mut d8: String = vec![e4.clone(), b1.clone(), e4.clone()].join(&b1.clone().chars().map(|b6| b6.to_string()).map(|c7| c7.clone()).collect::<Vec<_>>().into_iter().collect::<String>());
    let e9 = c2.take();
    Ok(Some(Some(vec![1000000_i32, (-7_i32), 1_i32])).into_iter().rev().collect::<Vec<_>>().into_iter().flatten().take_while(|a10| Some(5_i64).into_iter().rev().all(|b11| false)).collect::<Vec<_>>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_090(cx: &mut Device, a0: &mut Obj<Task>, mut b1: usize, c2: &bool) -> FlowResult<(Vec<i32>, (bool, String))> {
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.due.is_none() && (d3.price < Decimal::ONE))).order_by_descending(|t| t.price).limit(0))? {
        let mut a5 = vec![400_i64].into_iter().sum::<i64>().max(((-1_i64)..=(-1_i64)).product::<i64>());
        if (*c2) {
            'l7: for c7 in &vec![true, (*c2)] {
                let mut b11 = (match (*c7) { false => (if (*c7) { Ok(Some(a5)) } else { Err(FlowError::Offline) }), d8 => (if (*c2) { Ok(Some(a5)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ab,b,,c".to_string() })) }) }).unwrap_or_default().into_iter().skip_while(|e9| true).all(|a10| Some((*c2)).into_iter().step_by(10_usize).last().unwrap_or((if (*c7) { (*c2) } else { (*c2) })));
                let c12 = a5;
                let mut e14 = (match 1_i64 { (..=3_i64) if b11 => 7_usize, 400_i64 => 2_usize, d13 => b1 });
            }
            {
                let mut a15 = 0_i32;
                'l18: while a15 < 4_i32 && Some(Decimal::from(i32::MAX)).map_or_else(|| false, |b16| (*c2)) {
                    a15 += 1_i32;
                    cx.close_page()?;
                    cx.show_home()?;
                }
            }
        } else {
            let d18 = false;
        }
    }
    let b21 = {
        let e19;
        if a0.is_urgent { e19 = ({ let a20 = Some(3_usize).unwrap_or_default(); b1 }); } else { e19 = b1; }
        e19
    };
    b1 -= flow_004(cx, b21)?;
    let _ = vec![Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::ONE].into_iter().collect::<Vec<_>>();
    let b26: usize = 'l23: loop {
        let mut d23 = cx.get(a0.as_ref())?;
        break Some(vec![(*c2)]).map_or(({ let e24 = State::Half; b1 }), |a25| 29_usize);
    };
    let c27 = cx.can_read(a0, |o| o.price);
    let Some(d28) = (5_usize..10_usize).last() else {
        return cx.fail("given-up", Some("aaa".to_string()).unwrap_or_default());
    };
    Ok(Some(c27).into_iter().fold((vec![7_i32], (c27, "A\r\nB\n\n".to_string())), |(e29, (a30, b31)), c32| (e29.clone(), (c27, b31.clone()))).clamp((vec![(-40000_i32), i32::MIN, (-2_i32)], ((*c2), "".to_string())), (vec![1_i32, i32::MAX, 0_i32], (c27, "-17".to_owned()))))
}

/// Step by step.
#[nanoflow]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Option<State>>, c2: String, d3: &Decimal) -> FlowResult<usize> {
    b1.sort_by(|e4, a5| e4.cmp(a5).then(a5.cmp(e4)));
    if let 3_i32 = (if false { (-2_i32) } else { (-7_i32).pow(28_u32) }) {
        for e9 in (if true { Some(b1.clone()) } else { None }).into_iter().flat_map(|b6| vec![vec![Some(State::Open), Some(State::Half), Some(State::Open)], vec![Some(State::Half), Some(State::Half), Some(State::Half)]]).map(|c7| (if 2_i32.is_negative() { b1.clone() } else { Some(b1.clone()).unwrap_or(c7.clone()) })) {
            let mut a10 = flow_015(cx, d3, Some(vec![i64::MAX, i64::MAX]).or_else(|| Some(vec![0_i64, 3_i64, (-40000_i64)])))?;
            if let Some(mut c12) = cx.first(Task::filter(|b11| b11.title.ends_with("s")).limit(3))? {
                cx.close_page()?;
                let mut d18: Decimal = vec![(*d3), a10].into_iter().skip_while(|d13| true).collect::<Vec<_>>().max(vec![a10]).into_iter().chain(vec![b1.clone(), b1.clone()].into_iter().filter(|e14| false).skip_while(|a15| false).fold(vec![Decimal::ZERO, a10], |b16, c17| b16.clone())).sum::<Decimal>();
            }
            continue;
        }
        'l20: for a20 in ((-3_i64)..=1_i64) {
            for a25 in ({ let b21 = Decimal::new(25_i64, 3_u32).unwrap_or_default(); Some((-7_i64)) }).into_iter().skip_while(|c22| Some(false).unwrap_or(({ let d23 = c2.clone(); true }))) {
                cx.close_page()?;
            }
            'l31: for b31 in (1_usize..1_usize).flat_map(|b26| c2.clone().lines().map(|c27| c27.to_string()).into_iter().fold(vec![400_i64], |d28, e29| d28.clone())) {
                b1.push((match (if false { Ok(29_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }) { Ok(c32) => Some(State::Open).as_ref().cloned(), Err(FlowError::Invalid { .. }) => Some(State::Open), _ => Some((State::Done, true)).map_or_else(|| Some(State::Open), |(d33, e34)| Some(d33)) }));
                b1.sort_by(|a35, b36| a35.cmp(b36).reverse());
            }
            let c37: Vec<Option<State>> = b1.clone();
        }
    } else {
        let d38: Vec<Option<State>> = b1.clone();
    }
    let mut e39: Decimal = Decimal::new(12345_i64, 0_u32).unwrap_or_default();
    if let Some(mut b41) = cx.first(Task::filter(|a40| (!a40.is_urgent)).order_by(|t| t.price).limit(0))? {
        cx.rollback(&mut b41)?;
        {
            let mut d43 = cx.retrieve(Task::filter(|c42| (!(!(c42.state == State::Done)))).order_by_descending(|t| t.effort).limit(4))?;
            for e44 in d43.iter_mut() {
                e44.effort = (-2_i32);
            }
            cx.commit_all(&mut d43)?;
        }
    }
    e39 = (*d3);
    if let Some(mut b46) = cx.first(Task::filter(|a45| (!a45.title.starts_with(""))).limit(2))? {
        let c47 = (c2.clone(), (*d3));
        e39 /= e39;
    }
    for mut e49 in cx.retrieve(Task::filter(|d48| d48.title.contains("a")).order_by(|t| t.effort).limit(4))? {
        cx.message(format!("{:ß<}", 1000000_i32));
        cx.commit(&mut e49)?;
    }
    let a50: Vec<Option<State>> = vec![Some(State::Done), Some(State::Open), Some(State::Open)];
    Ok(0_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: i64, b1: &String, c2: (Vec<i32>, Vec<Decimal>)) -> FlowResult<Vec<Vec<bool>>> {
    if true {
        match flow_007(cx, ({ let _ = vec!["Ä".to_string(), b1.clone()]; Some((State::Half, 0_i32)) }))? {
            (-1..) if cx.is_online() => {
                let d3 = (if (!true.max(true)) { vec![(a0, b1.clone()), (a0, "".to_string())] } else if (false || true) { Some((a0, b1.clone())).into_iter().rev().rev().collect::<Vec<_>>() } else { vec![(a0, b1.clone()), (a0, b1.clone())] });
            }
            -7_i64 => {
                let d8: usize = 'l5: loop {
                    let (a5, (b6, c7)) = ((Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 1_i32), c2.clone());
                    break b1.len();
                };
            }
            e9 => {
                let a10: Decimal = Decimal::new(12345_i64, 28_u32).unwrap_or_default();
            }
        }
    }
    if ((Decimal::ONE >= a0) && true) {
        {
            let mut b11 = 0_i32;
            while b11 < 2_i32 && false {
                b11 += 1_i32;
                let mut d13 = b11;
                return Err((FlowError::Failed { code: "late".to_string(), text: Some(a0).into_iter().map(|e14| a0).fold(b1.clone(), |a15, b16| a15.clone()) }));
            }
        }
        {
            let mut c17 = 0_i32;
            while c17 < 3_i32 && vec![(String::new(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default())].into_iter().map(|(d18, e19)| (b1.clone(), e19)).into_iter().fold(true, |a20, b21| a20) {
                c17 += 1_i32;
                cx.log(Level::Info, format!(" of {}", ({ let (d23, e24) = (i32::MIN, a0); 1_usize })));
            }
        }
    } else {
        let a30 = {
            let a25;
            if false { a25 = 7_usize; } else { a25 = vec![c2.clone(), c2.clone(), c2.clone()].into_iter().fold(Some(b1.clone()).into_iter().rev().fold(3_usize, |b26, c27| b26), |d28, e29| d28); }
            a25
        };
    }
    (0_i64..6_i64).for_each(|c32| { let _ = (-7_i32); });
    let mut d33: Vec<Vec<Date>> = vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]];
    let mut e34 = vec![Some(2_i32), Some((-2_i32)), Some((-2_i32))];
    Ok(vec![vec![true, false, true]])
}

/// Step by step.
#[nanoflow]
pub fn flow_093(cx: &mut Device, mut a0: i64) -> FlowResult<i32> {
    let mut e4 = ({ let c2 = Some(400_i32).map_or(Some(a0).into_iter().product::<i64>(), |b1| a0); (if let (3_i64 | 5_i64) = (if false { a0 } else if let Some(d3) = &Some(State::Half) && false { a0 } else { 2_i64 }) { (a0 % c2) } else if false { c2 } else if true { (-1_i64) } else { (-2_i64) }) });
    {
        let mut a5 = 0_i32;
        while a5 < 2_i32 && true {
            a5 += 1_i32;
            a0 = e4;
        }
    }
    match e4 {
        (..=400) if (1_i64..6_i64).take_while(|c7| true).take_while(|d8| false).all(|e9| false) => {
            if let Some(c12) = vec![vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default()], vec![Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()]].to_owned().into_iter().flatten().enumerate().map(|a10| Decimal::new(12345_i64, 29_u32).unwrap_or_default()).max_by_key(|b11| (*b11)) {
                let d13: i64 = flow_007(cx, vec![(State::Done, (-7_i32))].into_iter().next())?;
            } else {
                a0 /= Some(vec![a0, e4, a0]).into_iter().flatten().product::<i64>();
                let mut a15: i64 = ((-1_i64)..5_i64).filter_map(|e14| vec![e14, e14, e4].into_iter().max()).sum::<i64>();
            }
        }
        b16 => {
            a0 -= (a0 + a0);
        }
    }
    a0 /= (if true { Ok(e4) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_string() })) }).unwrap_or(a0);
    a0 = (-1_i64);
    let mut c17 = e4;
    let mut d18 = vec![2_i64.div_euclid(c17)];
    let a20 = {
        let e19;
        if cx.is_online() { e19 = 10_i64; } else { e19 = (a0 - flow_007(cx, Some((State::Open, 0_i32)))?); }
        e19
    };
    Ok((if let Some(true) = Some(String::new()).map_or(Some(true), |b21| Some(true)) { 1_i32 } else { (-40000_i32) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: (i64, String)) -> FlowResult<(Option<Decimal>, i32)> {
    'l4: for _ in vec![Some(Decimal::new(25_i64, 2_u32).unwrap_or_default()), Some(Decimal::from(10_i32)), Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default())].min(vec![a0.clone(), a0.clone()].into_iter().fold(vec![Some(Decimal::ZERO), Some(Decimal::new(25_i64, 3_u32).unwrap_or_default()), Some(Decimal::ZERO)], |b1, c2| b1.clone())) {
        if a0.1.clone().starts_with(&("ß".to_owned() + "ß")) {
            for (a5, b6) in &vec![a0.clone(), a0.clone()] {
                let mut b21 = (match &a0.clone() { (400_i64, c7) => Some(Some(vec![10_usize])), ((400_i64 | 402_i64), d8) => Some(Some(vec![3_usize, 2_usize])), (e9, a10) => Some(Some(vec![40000_usize, 5_usize])) }).flatten().into_iter().map(|b11| (match a0.clone() { (c12, d13) if true.max(true) => Some((-2_i32)).as_ref().cloned(), ((1_i64..5_i64), _) => (if true { Some(i32::MAX) } else { Some((-2_i32)) }), e14 => ((-1_i32)..4_i32).max_by_key(|a15| b6.clone()) })).skip_while(|b16| Some(Some((Decimal::new(999_i64, 3_u32).unwrap_or_default(), DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()))).unwrap_or(Some((Decimal::from(i32::MAX), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()))).map_or_else(|| (match Some(vec![(-2_i32), 0_i32]) { Some(c17) => false, d18 => true }), |(e19, a20)| i32::MIN.is_positive())).max();
            }
            let b26: i64 = loop {
                cx.message(format!("ß{}: {}{}", ({ let (d23, e24) = a0.clone(); true }), (if let Some(a25) = Some(true) { "İstanbul".to_owned() } else { String::from("Ä") }), 5_usize));
                break i64::MIN;
            };
        } else {
            let c27 = 10_usize;
        }
        let mut d28 = vec!["A\r\nB\n\n".to_owned()];
    }
    cx.message(format!("{}{}{:>1}", 29_i64, Decimal::ONE, 7_i32));
    let e29: State = State::Half;
    let ((a30, b31), (_, c32)) = (a0.clone(), a0.clone());
    cx.message(c32.clone());
    let d33 = a30;
    Ok((Some(Decimal::new(25_i64, 29_u32).unwrap_or_default()), (-1_i32)))
}

/// Step by step.
#[nanoflow]
pub fn flow_095(cx: &mut Device, a0: &i64, b1: Vec<(State, State)>, mut c2: String) -> FlowResult<Option<Vec<i64>>> {
    c2 = (match (-2_i64) { d3 @ (400..) => Some(String::from("İstanbul")).into_iter().collect::<String>(), e4 @ (1) if false => format!("{}ß{a0:^12}{e4}", 5_i32), _ => (match Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) { Some(_) => ("".to_owned() + &"a".to_owned()), a5 => " ".to_owned().min(String::from("Ä")) }) });
    (if true { vec![vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]] } else if let (..=3_i32) = 1_i32 { vec![vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]] } else { vec![vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]] }).into_iter().rev().rev().for_each(|b6| { let _ = Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().start(); });
    cx.log(Level::Info, format!("ß{}", (Decimal::new(25_i64, 29_u32).unwrap_or_default() % (*a0))));
    c2.clear();
    let d8: String = loop {
        c2.push_str("日本語");
        break format!("{}", c2);
    };
    Ok(Some(vec![(*a0), (-40000_i64), (*a0)]).xor(Some(Some(vec![(*a0), (*a0)])).unwrap_or(Some(vec![(*a0)]))))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_096(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, c2: Vec<Vec<String>>) -> FlowResult<i32> {
    if true {
        match ((if true { Some(Decimal::from(10_i64)) } else { Some(Decimal::ZERO) }) < Decimal::new(999_i64, 29_u32).unwrap_or_default().checked_rem(b1)) {
            true if (Some(b1) < Some(b1)) => {
                let mut d8 = Some(b1).into_iter().map(|d3| Some(b1)).collect::<Option<Vec<_>>>().unwrap_or_else(|| String::from("x=1=2").split_whitespace().map(|e4| e4.to_string()).take(1_usize).map(|a5| a5.clone()).fold(vec![b1], |b6, c7| b6.clone())).into_iter().sum::<i32>();
            }
            e9 => {
                let b11 = cx.count(Task::filter(|a10| (a10.state == State::Open)).limit(0))?;
            }
        }
    } else {
        a0.price = (if a0.is_new() { (match b1 { c12 @ (3) if (false || false) => ({ let d13 = b1; Decimal::new(999_i64, 3_u32).unwrap_or_default() }), e14 => (Decimal::new(5_i64, 29_u32).unwrap_or_default() - i64::MIN) }) } else if (match (if true { Ok(b1) } else { Err(FlowError::Offline) }) { Ok(a15) => true, Err(_) => true, _ => true }) { (Decimal::new(5_i64, 29_u32).unwrap_or_default() / i64::MIN) } else if let true = false { Decimal::from((-40000_i32)) } else { Decimal::ZERO });
    }
    cx.commit(a0)?;
    for _ in (match ((-2_i32)..(-1_i32)).sum::<i32>() { (3..7) => Some(c2.clone()).into_iter().fold(vec![c2.clone()], |b16, c17| vec![c2.clone()]), -1 => (match " ".to_string().as_str() { "a" => vec![c2.clone(), c2.clone(), c2.clone()], "Ä" => vec![c2.clone()], _ => vec![c2.clone()] }), d18 => (if false { Ok(vec![c2.clone(), c2.clone(), c2.clone()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("Ä") })) }).unwrap_or(vec![c2.clone()]) }) {
        let mut c22 = cx.create(Task { title: ({ let a20 = b1; "ß".to_owned() }), effort: 400_i32, weight: (if let b21 @ (-7_i32..) = b1 { 1000000_i64 } else { 1_i64 }), price: Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), seen: Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()), ..Task::default() })?;
        let d23 = State::Done;
    }
    for a25 in cx.retrieve(Task::filter(|e24| (e24.effort != b1)).order_by(|t| t.due).limit(3))? {
        cx.delete(a25)?;
    }
    match cx.commit(a0) {
        Ok(()) => {
            let mut b26: i32 = b1;
        }
        Err(FlowError::Invalid { entity: c27, .. }) => {
            let d28 = (c27.clone(), b1);
        }
        Err(e29) => return Err(e29),
    }
    let mut a30 = c2.clone();
    cx.commit(a0)?;
    Ok(b1)
}

/// Step by step.
#[nanoflow]
pub fn flow_097(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: &Vec<Option<i32>>, d3: &usize) -> FlowResult<Decimal> {
    match (match 29_i32 { 1_i32 if (match 3_i64 { (-7_i64..-3_i64) => false, e4 @ (-1_i64) => false, a5 => true }) => vec![(*d3)].into_iter().fold((false, Some((-40000_i64))), |(b6, c7), d8| (b6, c7)), e9 => (true, Some((-2_i64))) }) {
        (a10, Some((400..=406))) => {
            let b11 = (*d3);
        }
        (false, c12) => {
            let mut d13: usize = (*d3).min((*d3));
        }
        (e14, a15) => {
            let b16 = vec![Some(10_i32).or_else(|| Some(2_i32))];
        }
    }
    let a20 = {
        let c17;
        if (match format!("{:>}}}{}}}{d3:<}", 0_i32, 29_i64).as_str() { "a" => vec![(*d3), (*d3)].into_iter().into_iter().any(|d18| false), "Ä" => (match (*d3) { (0_usize..=6_usize) => true, (29_usize..=35_usize) => true, e19 => false }), _ => vec![State::Done, State::Open, State::Done].contains(&State::Done) }) { c17 = Decimal::ZERO; } else { c17 = (*b1); }
        c17
    };
    let b21 = cx.can_read(a0, |o| o.state);
    let c22 = Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default();
    a0.title = (match b21 { false => format!("x{:^1}", 1000000_i32), d23 => Some(String::from("İstanbul")).unwrap_or_default() }).to_ascii_lowercase();
    Ok(Decimal::ONE)
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: &Option<Option<State>>, b1: Option<Vec<i32>>, mut c2: i64) -> FlowResult<Option<i32>> {
    let (e4, a5) = (match State::Done { State::Done => (b1.clone(), Some(String::from("\"{}\\"))), (State::Half | State::Open) => (b1.clone(), Some("-17".to_string())), d3 => (b1.clone(), Some(String::new())) }).to_owned();
    let Some(c7) = (if true { (match b1.clone() { None => Some(e4.clone()), None if true => Some(Some(vec![(-40000_i32)])), b6 => Some(b6.clone()) }) } else { (if false { Ok(Some(e4.clone())) } else { Err(FlowError::Offline) }).unwrap_or_default() }) else {
        return Ok(Some(10_i32.to_owned()));
    };
    match (match i64::MIN { (3_i64..7_i64) if (true || true) => (match (if true { Ok("Ä".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("-17") })) }) { Ok(d8) => (*a0), Err(FlowError::Failed { code: e9, .. }) => (*a0), _ => Some(Some(State::Half)) }), a10 => (if true { (*a0) } else if let (..=3_i64) = c2 { (*a0) } else { (*a0) }) }) {
        Some(Some(State::Half)) => {
            return cx.fail("given-up", " ".to_string().split_whitespace().map(|b11| b11.to_string()).rev().enumerate().map(|(c12, d13)| d13.clone()).collect::<String>());
        }
        e14 => {
            let a15: i64 = c2;
        }
    }
    let (c22, d23) = (match (match State::Open { (State::Open | State::Done) => Some(Some(Decimal::from((-7_i64)))), State::Open => Some(Some(Decimal::new(5_i64, 29_u32).unwrap_or_default())), b16 => Some(Some(Decimal::new(12345_i64, 2_u32).unwrap_or_default())) }) { Some(c17) => ((*a0), Some(State::Half)), Some(None) => ((*a0), Some(State::Open)), d18 => vec![a5.clone(), Some(String::from("aaa"))].into_iter().zip(a5.clone()).map(|e19| a5.clone()).fold(((*a0), Some(State::Open)), |a20, b21| a20) });
    Ok(Some((-7_i32)))
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
                    c22 = vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()].get(Some(e4).and(Some(400_usize)).unwrap_or_default()).cloned();
                    let d23 = c22.take();
                }
            }
            e24 => {
                if ({ let b26 = (match e24 { None => e4, a25 => 400_i32 }); Some(e4).into_iter().step_by(7_usize).all(|c27| false) }) {
                    let d28 = b1;
                }
            }
        }
        let a30: i32 = loop {
            cx.message(format!("x{:0<5}}}{:^}", 10_usize, 0_i64));
            break 29_i32;
        };
    }
    let b36: bool = loop {
        let a35 = (if false { Some(b1) } else { None }).into_iter().map(|c32| 5_i64).skip_while(|d33| Some(String::from("ab,b,,c")).map_or_else(|| false, |e34| true)).sum::<i64>();
        break true;
    };
    let mut c37 = c2;
    let mut d38: bool = b36;
    let mut e39 = c2;
    Ok(5_i64)
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: i32, b1: usize, mut c2: Decimal) -> FlowResult<Option<State>> {
    let mut d3 = c2.floor();
    d3 /= flow_007(cx, vec![(State::Half, a0), (State::Done, a0), (State::Open, a0)].last().cloned())?;
    let a5 = {
        let e4;
        if (if false { Ok(29_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_owned() })) }).is_err() { e4 = Decimal::new(999_i64, 28_u32).unwrap_or_default().to_owned(); } else { e4 = flow_015(cx, &Some(c2).into_iter().sum::<Decimal>(), Some(vec![(-7_i64)]))?; }
        e4
    };
    let e19: Decimal = 'l7: loop {
        'l9: for e9 in Some(vec![1000000_i64, i64::MAX, 5_i64]).max(Some(vec![3_i64, 3_i64, i64::MIN])).into_iter().filter_map(|c7| Some(Decimal::from(1_i64)).into_iter().nth(4_usize)).rev().skip(Some("ab,b,,c".to_owned()).into_iter().rev().rev().count()).collect::<Vec<_>>() {
            match (vec![d3].into_iter().into_iter().skip_while(|a10| false).count() % Some(c2).into_iter().take(b1).fold(b1, |b11, c12| b1)) {
                (0_usize..4_usize) => {
                    let c17: usize = (match vec!["aaa".to_string(), String::from(" "), "-17".to_owned()].into_iter().map(|d13| d13.clone()).skip_while(|e14| false).count() { (2_usize..=8_usize) => Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), a15 => (match "İstanbul".to_string().as_str() { "aaa" => Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), "ab,b,,c" => Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), _ => Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) }) }).map_or(b1, |b16| 40000_usize);
                }
                (2_usize | 4_usize) if (Some(a0) == Some(3_i32)) => {
                    let mut d18 = Some(State::Open).and(Some(a0)).min(Some(a0)).unwrap_or_default();
                }
                _ => {
                    cx.log(Level::Info, format!("{{{}", a0));
                }
            }
        }
        break c2;
    };
    let mut a20 = Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default();
    d3 = e19;
    d3 /= c2;
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
    let mut d8: Option<i32> = (match ("İstanbul".to_owned() + " \t x\n").as_str() { "aaa" => Some(1_i32), "ab,b,,c" => Some((-40000_i32)), _ => Some(i32::MIN).as_ref().cloned() });
    'l10: for _ in &vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()].max(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]) {
        {
            let mut a10 = 0_i32;
            'l13: while a10 < 0_i32 && ({ let b11 = Some("a".to_string()); false }) {
                a10 += 1_i32;
                let b16: DateTime = loop {
                    d8 = d8;
                    break DateTime::from_milliseconds((-1_i64)).map_or_else(|| DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), |e14| ({ let a15 = a10; c7 }));
                };
                let Some(b21) = vec![Some(State::Open), Some(State::Open), Some(State::Done)].into_iter().enumerate().map(|(c17, d18)| d18).fold(b16, |e19, a20| DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()).plus_seconds((5_i64 + 0_i64)) else {
                    continue 'l10;
                };
            }
        }
        let mut c22: DateTime = (if let None = (if false { Some(400_usize) } else { None }) && (400_i64 < ((-2_i64)..(-2_i64)).sum::<i64>()) { c7 } else { DateTime::from_milliseconds(86400000_i64).unwrap_or_default() });
        let d28 = d8.replace((if let (Some(d23), e24) = a0.clone().min(a0.clone()) { 3_i32 } else { (match &Some(Some(Decimal::new(999_i64, 28_u32).unwrap_or_default())) { Some(Some(a25)) => 29_i32, Some(b26) if false => 2_i32, c27 => 3_i32 }) }));
    }
    let e29 = ((-7_i64).max((if false { 5_i64 } else { 1_i64 })) - 2_i64);
    Ok(Decimal::ZERO)
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, mut a0: String, b1: (i32, Option<i64>)) -> FlowResult<Decimal> {
    let Some(e9) = (if let c2 @ (..=0_usize) = (1_usize - 5_usize) { Some(a0.clone()) } else { Some("Ä".to_string()).into_iter().filter(|d3| true).skip_while(|e4| true).max_by_key(|a5| 1_i32) }) else {
        return Ok((if let (..=400_i32) = 0_i32 && true { vec![(i32::MAX, Some(0_i64)), b1] } else { vec![b1] }).into_iter().fold((if let (b6, None) = b1 { Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default() } else if let Some(_) = Some(vec![Decimal::from(5_i32), Decimal::from(1_i32), Decimal::new(25_i64, 1_u32).unwrap_or_default()]) && true { Decimal::new(25_i64, 2_u32).unwrap_or_default() } else { Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default() }), |c7, d8| (c7 - c7)));
    };
    if let (a10, b11) = b1 && (match &b11 { Some(c12) => Some(b11).into_iter().all(|d13| true), Some(e14) if false => false, a15 => vec![(e9.clone(), a10), (String::from("aaa"), a10), (e9.clone(), a10)].into_iter().filter(|(b16, c17)| true).filter(|d18| false).any(|(e19, a20)| false) }) {
        let d28 = {
            let b21;
            if Some(Some(State::Done)).into_iter().take(400_usize).min_by_key(|c22| e9.clone()).is_none_or(|d23| (if let Some(-7_i64) = &b11 { false } else { true })) { b21 = (if let (400_i32..404_i32) = (-40000_i32) { flow_015(cx, &Decimal::from((-2_i64)), Some(vec![i64::MIN, 10_i64]))? } else { Some(Decimal::ONE).into_iter().take(400_usize).sum::<Decimal>() }); } else { b21 = (match Some(e9.clone()).into_iter().rev().rev().fold(b1, |e24, a25| b1) { (b26, None) if a0.clone().ends_with(&e9) => Decimal::new(5_i64, 1_u32).unwrap_or_default(), (c27, _) => Decimal::new(5_i64, 28_u32).unwrap_or_default() }); }
            b21
        };
        a0 = e9.clone();
    }
    let e29: String = e9.clone();
    cx.message(e9.clone());
    Ok(Decimal::new((-35_i64), 28_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_104(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<i64>, c2: &Option<String>) -> FlowResult<i32> {
    let d3 = cx.can_read(a0, |o| o.title);
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
    cx.message(format!("ß{} of {}{{{}", 1000000_i32.rem_euclid(0_i32), format!("{:0>.0}{{{}", String::new(), String::new()), 1000000_i32.pow(63_u32)));
    Ok((if Some(State::Done).is_none() { 2_i32 } else if a15 { 7_i32 } else { (-7_i32) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &i64, b1: i64) -> FlowResult<Option<Option<i64>>> {
    let (e4, a5) = Some(b1).into_iter().take((if true { Ok(7_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or_default()).fold((State::Done, 2_i64), |c2, d3| (State::Open, 1000000_i64).clamp(c2, c2));
    if let (0_i64..) = a5 {
        match b1 {
            1_i64 => {
                if String::from(" ").lines().map(|b6| b6.to_string()).collect::<String>().ends_with(&("\"{}\\".to_string() + "a")) {
                    vec![Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default())].into_iter().zip(Some(1_i32)).map(|c17| Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default())).collect::<Vec<_>>().into_iter().for_each(|d18| { let _ = "ß".to_string().char_indices().map(|(e19, a20)| a20.to_string()).map(|b21| b21.clone()).take_while(|c22| true).collect::<String>(); });
                    let (d23, e24) = ((*a0), (*a0));
                } else {
                    let mut a25 = e4;
                    a25 = a25.min(a25.min(e4));
                }
            }
            (..=400) if Some(e4).is_none() => {
                for b31 in ({ let b26 = ((-2_i64)..=4_i64).chain((0_i64..=2_i64)).skip(1_usize).nth(0_usize); vec![Decimal::from((-1_i64))].into_iter().take_while(|c27| true).chain(vec![Decimal::new(999_i64, 3_u32).unwrap_or_default(), Decimal::from((-2_i64)), Decimal::from(7_i64)]).collect::<Vec<_>>() }).into_iter().filter(|d28| Some(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()]).or(Some(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()])).is_some()).filter(|e29| false) {
                    vec![vec![b1, (*a0), b1], vec![(*a0), b1, 1_i64], vec![b1, a5, a5]].into_iter().chain(vec![vec![(*a0), b1]]).for_each(|c32| { let _ = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(); });
                }
            }
            d33 => {
                let mut e34: Option<(DateTime, i32)> = Some((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), 0_i32));
            }
        }
        let a35 = Decimal::ZERO;
    } else {
        let mut b36 = vec![400_usize];
    }
    let _ = (-2_i32);
    vec![a5].into_iter().filter(|c37| false).for_each(|d38| { let _ = Decimal::from((-40000_i32)); });
    let mut e39: i64 = a5;
    let a40 = flow_026(cx, i32::MAX)?;
    let mut b41 = "".to_owned();
    Ok(Some(Some(b1)))
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: &i32, b1: &Vec<i32>) -> FlowResult<(Option<i32>, String)> {
    let _ = flow_015(cx, &(if let -7_i32 = (*a0) { Decimal::new(12345_i64, 2_u32).unwrap_or_default() } else { Decimal::new(12345_i64, 3_u32).unwrap_or_default() }), ({ let c2 = vec![(*a0), (*a0), (*a0)]; Some(vec![29_i64]) }))?;
    let mut a5 = (match false { false => (*a0), true => (7_i32 + i32::from(false)), d3 => (({ let e4 = d3; (*a0) }) * (*a0).saturating_sub((*a0))) });
    a5 = 7_i32;
    let b6 = ((-7_i32) + (*a0)).div_euclid(i32::MAX);
    Ok((Some(a5), "İstanbul".to_owned()))
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
            let mut c17: Decimal = vec![a5, a5, a5].first().cloned().as_ref().copied().unwrap_or_else(|| (if true { Ok(a5) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_owned() })) }).unwrap_or_default());
        }
        Err(d18) => cx.message(d18.code()),
    }
    for _ in (1_usize..=1_usize) {
        match &(match String::new().as_str() { "ab,b,,c" => (vec![2_usize, 5_usize], DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()), _ => (vec![5_usize, 400_usize, 40000_usize], DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()) }) {
            (a20, b21) => {
                a0 = Some(Some(a0).into_iter().enumerate().map(|(c22, d23)| d23).take(0_usize).max().into_iter().zip(vec![a5, a5]).map(|e24| (if false { a0 } else { Some(State::Half) })).skip(({ let _ = a5; 5_usize })).fold(vec![(*c2), Some(5_i64), (*c2)].into_iter().zip(Some("日本語".to_string())).map(|a25| (*c2)).fold(State::Done, |b26, c27| b26), |d28, e29| d28));
            }
            (a30, b31) => {
                let c32 = 0_usize;
            }
        }
    }
    cx.message(format!(" of {}", "a".to_string()));
    let mut d33: (i64, (i32, String)) = b1.clone();
    cx.message(format!("{}x{}{a5:^5}", e4, false));
    cx.message(format!(" of {}", a5));
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
    Ok((Some(String::new()), Some(3_usize)).max(Some((Some("A\r\nB\n\n".to_string()), Some(7_usize))).unwrap_or((Some("Ä".to_string()), Some(1_usize)))))
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, mut a0: ((i32, i64), Vec<i32>), b1: i64) -> FlowResult<i64> {
    for d3 in &vec![400_i64, b1] {
        for b6 in &({ let e4 = "Ä".to_owned(); vec![a0.clone(), a0.clone()] }) {
            cx.log(Level::Info, format!("x{:5}", ((-3_i32)..2_i32).step_by(0_usize).skip_while(|c7| false).product::<i32>()));
            let mut c12 = (if (if true { Ok(vec![0_i32]) } else { Err(FlowError::Offline) }).is_ok_and(|d8| false) { Some(((-3_i64)..3_i64).fold((b1, b1), |(e9, a10), b11| (b1, e9))) } else { None });
            let Some(b16) = (if true { Some(Some(c12)) } else { Some(Some(c12)) }).unwrap_or_else(|| (2_i64..=4_i64).take(1000000_usize).fold(Some(c12), |d13, e14| Some(c12))) else {
                return Ok((2_i64..=6_i64).step_by((match String::from("ab,b,,c").as_str() { "" => 7_usize, "a" => 7_usize, _ => 1_usize })).take_while(|a15| (0_i32 > Decimal::ONE)).product::<i64>());
            };
        }
        vec![a0.clone(), a0.clone(), a0.clone()].into_iter().take(vec![40000_usize, 1_usize, 7_usize].into_iter().rev().filter(|a20| true).sum::<usize>()).for_each(|(b21, c22)| { let _ = format!("{{{:^12}{}", String::new(), 3_usize); });
        let _ = vec![b1, (*d3), b1].last().cloned().into_iter().into_iter().collect::<Vec<_>>();
    }
    if (match true { false => vec![2_usize, 5_usize, 0_usize], true if false => vec![400_usize, 29_usize, 29_usize], d23 => vec![29_usize, 400_usize] }).contains(&1_usize) {
        vec![b1].into_iter().rev().into_iter().for_each(|e24| { let _ = 10_i32; });
        cx.message(String::from("x=1=2"));
    }
    let a25: ((i32, i64), Vec<i32>) = ((400_i32, b1), vec![29_i32]);
    a0 = a25.clone();
    let b26 = b1;
    a0 = a25.clone();
    Ok(b26)
}

/// Step by step.
#[nanoflow]
pub fn flow_110(cx: &mut Device, a0: Option<Date>, b1: Decimal) -> FlowResult {
    let c2 = ((-40000_i64), b1);
    let d18 = Some(c2).into_iter().collect::<Vec<_>>().into_iter().take_while(|(d3, e4)| vec![((-2_i64), b1), c2].into_iter().skip_while(|(a5, b6)| true).fold(true, |c7, (d8, e9)| c7)).collect::<Vec<_>>().into_iter().flat_map(|a10| (if true { Ok(vec![a0]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "x=1=2".to_string() })) }).unwrap_or(vec![a0, a0])).fold((if true { vec!["İstanbul".to_owned()] } else { vec![String::from("İstanbul")] }).into_iter().filter_map(|b11| Some(b1)).skip_while(|c12| false).chain((match (vec![0_i32], false) { (d13, false) => vec![b1, Decimal::new(12345_i64, 29_u32).unwrap_or_default()], (e14, a15) => vec![b1, b1] })).sum::<Decimal>(), |b16, c17| vec![Decimal::from(0_i64), Decimal::new(999_i64, 28_u32).unwrap_or_default()].into_iter().sum::<Decimal>());
    match flow_027(cx, Some(Some(1_usize)), ((-1_i64)..3_i64).next()) {
        Ok(e19) => {
            let mut a20 = vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()].first().cloned();
        }
        Err(FlowError::Invalid { .. }) => {
            for d23 in &vec![3_i32, (-2_i32)].into_iter().take_while(|b21| false).into_iter().collect::<Vec<_>>() {
                let Some(b26) = (if false { vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), a0, a0].into_iter().fold(Some(10_i64), |e24, a25| e24) } else { i64::MAX.checked_div(i64::MAX) }) else {
                    break;
                };
                if let (b36, 0_i32) = (match vec![d18].into_iter().fold(c2, |c27, d28| c27) { (_, e29) if ({ let a30 = b26; false }) => vec![vec![(*d23), (*d23), (*d23)]].into_iter().chain(vec![vec![400_i32, (*d23)], vec![(*d23), (*d23)], vec![(*d23), i32::MAX, (*d23)]].into_iter()).into_iter().fold((State::Open, (*d23)), |(b31, c32), d33| (b31, (*d23))), ((..=-7), e34) => (State::Open, (*d23)), a35 => (State::Half, (*d23)) }) && false {
                    let c37 = (vec![(*d23)], Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()));
                    let (d38, _) = (DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), (vec![(*d23)], a0));
                }
                let e39: Option<String> = Some(String::new());
            }
        }
        Err(a40) => cx.message(a40.code()),
    }
    let mut b41 = b1;
    b41 += 29_i32;
    let mut c42: State = State::Done;
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
        let Some(c7) = (match c2 { 3 => Some(29_i64).map(|a5| a0), (-7_i64..) => Some(a0).max(Some(a0)), _ => (if true { Ok(Some(a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }).unwrap_or_else(|b6| Some(a0)) }) else {
            return cx.fail("given-up", b1.clone());
        };
        if let Some(1_i64) = (if false { c2 } else if let d8 @ (3_i64) = c2 { (-1_i64) } else { c2 }).checked_add(c2) && vec![a0].into_iter().all(|e9| (match c7 { 1 => false, (1..=7) => false, a10 => true })) {
            let mut b11: i64 = c2;
        } else {
            let mut c12 = b1.clone();
            if true {
                cx.log(Level::Warning, b1.clone());
                let mut d13 = (((c12.clone() + b1) + b1) + &c12);
            }
        }
    }
    {
        let mut e14 = 0_i32;
        while e14 < 0_i32 && false.max(false) {
            e14 += 1_i32;
            let mut d18: Option<(i64, bool)> = (if let (1_i32..=7_i32) = e14 { (if false { Ok(vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) } else if false { (if false { Ok(vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }) } else { (if true { Ok(vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }) }).unwrap_or(vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]).into_iter().map(|b16| vec![Decimal::new(12345_i64, 0_u32).unwrap_or_default(), Decimal::ONE, Decimal::new(999_i64, 2_u32).unwrap_or_default()].first().cloned().map_or_else(|| (c2, false), |c17| (c2, false))).nth(1_usize);
            let mut e19 = b1.clone();
        }
    }
    let a20 = (c2, c2);
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Decimal) -> FlowResult<i32> {
    for a5 in (match b1.clone().as_str() { "aaa" => vec![b1.clone(), b1.clone()], "ab,b,,c" => Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_default(), _ => Some((true, (-2_i64))).map_or(vec![b1.clone(), b1.clone()], |d3| vec![b1.clone(), b1.clone(), b1.clone()]) }) {
        cx.rollback(a0)?;
        c2 = (if let -1_i32 = ((-1_i32)..=(-1_i32)).rev().take_while(|b6| a0.is_urgent).sum::<i32>() { vec![c2].into_iter().sum::<Decimal>().round(5_u32) } else { Decimal::ONE });
        for d13 in vec![10_usize, 40000_usize].get(1_usize).cloned().to_owned().into_iter().flat_map(|c7| vec![a5.clone(), a5.clone(), b1.clone()].max(vec!["\"{}\\".to_string()])).filter(|d8| true).skip_while(|e9| (if Some(3_i64).into_iter().rev().fold(false, |a10, b11| a10) { (true && false) } else { (c2 < (-1_i64)) })) {
            {
                let mut e14 = 0_i32;
                while e14 < 2_i32 && a0.is_urgent {
                    e14 += 1_i32;
                    cx.close_page()?;
                    cx.commit(a0)?;
                }
            }
        }
    }
    let a25 = {
        let b16;
        if (if false { Ok((-40000_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }).is_ok_and(|c17| Some(false).unwrap_or_default()) { b16 = (match DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default().hour() { (0 | 2) if a0.is_urgent => (match Some(Some(b1.clone())) { Some(d18) => c2, e19 => c2 }), (3 | 5) if (if true { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }).unwrap_or_default() => c2, a20 => c2 }); } else { b16 = Some(b1.clone()).into_iter().filter(|b21| true).skip_while(|c22| false).fold((if true { Ok(Decimal::new(12345_i64, 0_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b1.clone() })) }), |d23, e24| (if false { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) })).unwrap_or_default(); }
        b16
    };
    let b26 = cx.can_read(a0, |o| o.seen);
    b1.push_str("");
    if let Some(mut d28) = cx.first(Task::filter(|c27| c27.is_urgent).order_by(|t| t.title).limit(1))? {
        let mut e29 = Decimal::ZERO;
        for b31 in cx.retrieve(Task::filter(|a30| (a30.state == State::Open)).order_by_descending(|t| t.effort).limit(1))? {
            cx.delete(b31)?;
        }
    }
    cx.commit(a0)?;
    Ok(1000000_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_114(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<i64>, c2: Option<i32>, d3: Option<bool>) -> FlowResult<Vec<Option<State>>> {
    let e4: Option<i32> = c2.iter().sum::<i32>().checked_rem(((2_i32 - i32::MAX) - 1_i32.clamp(7_i32, 1_i32)));
    if let Some(mut a5) = cx.first(Task::all().order_by_descending(|t| t.title).limit(0))? {
        cx.log(Level::Warning, format!("}}{}", Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().year()));
        let Some(a10) = (if vec![Decimal::ONE, Decimal::from(7_i64), Decimal::from((-40000_i64))].is_empty() { (if let Some(b6) = &c2 { Some(b1.clone()) } else { Some(b1.clone()) }) } else { vec![c2, Some(3_i32), c2].into_iter().step_by(7_usize).filter(|c7| true).fold(Some(b1.clone()), |d8, e9| d8.clone()) }) else {
            return cx.fail("given-up", a5.title.clone());
        };
    }
    let (e14, a15) = (if true { vec![Some(false), d3, d3].into_iter().chain(vec![d3, Some(true), d3].into_iter()).fold((c2, vec![1_i64, 2_i64, (-40000_i64)]), |(b11, c12), d13| (c2, c12.clone())) } else if true { (e4, b1.clone()) } else { (e4, b1.clone()) });
    cx.message(format!("ß{:ß<.1}{:1}", Decimal::new((-35_i64), 0_u32).unwrap_or_default(), 400_i64));
    let mut b16: Option<i32> = Some(400_i32);
    if let Some(0_i32) = &e14 {
        a0.weight = (if false { vec![d3, d3].into_iter().chain(vec![d3, d3, d3]).fold(Some(vec![State::Done, State::Half, State::Done]), |c17, d18| c17.clone()) } else { Some(vec![State::Done, State::Open, State::Done]).into_iter().nth(1_usize) }).map_or_else(|| 0_i64, |e19| (-1_i64));
    } else {
        let b21 = cx.count(Task::filter(|a20| (a20.effort < 2_i32)).order_by_descending(|t| t.effort).limit(4))?;
        let c22 = b16.take();
    }
    Ok(vec![Some(State::Done), Some(State::Open)])
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: i32, b1: Vec<usize>, c2: Vec<Vec<bool>>) -> FlowResult<bool> {
    cx.message(format!("{}: {a0:^}", Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().days_until(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())));
    let mut d3 = b1.clone();
    let mut a5 = vec![7_usize, ({ let e4 = Some("ß".to_string()); 0_usize }), (1_usize * 3_usize)];
    let mut b6: Vec<usize> = b1.clone();
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_116(cx: &mut Device, mut a0: Option<bool>) -> FlowResult<i32> {
    let c2 = a0.replace((Some(vec![Decimal::from(1_i32), Decimal::ONE]).map(|b1| State::Half) < Some(State::Open)));
    'l4: for e4 in vec![a0].into_iter() {
        let mut b6: bool = Some(Some(1_i64).xor(Some(i64::MAX))).is_some_and(|a5| format!("{:<}ß{}", DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), "A\r\nB\n\n".to_owned()).starts_with(&("ab,b,,c".to_owned() + &String::from("Ä"))));
        for c12 in Some(vec![(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), 1_i64), (Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 7_i64), (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), 1_i64)]).unwrap_or(vec![(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), 1_i64)]).into_iter().map(|(c7, d8)| b6).chain(vec![b6, b6]).take(vec![c2].into_iter().take(7_usize).fold(3_usize, |e9, a10| e9)) {
            let b16: i64 = loop {
                let mut e14 = b6;
                break flow_007(cx, Some(a0).map(|a15| (State::Open, i32::MAX)))?;
            };
            if let Some(true) = &c2 && (b6 != b6).max(c12) {
                let mut c17 = (-1_i64);
            } else {
                cx.message(format!("{b6}x{b16}"));
                let mut d18 = c2;
            }
            let (e19, a20) = (a0, Some("ab,b,,c".to_string())).clamp((a0, Some(String::new())).max((c2, Some("".to_owned()))), (c2, Some(String::new())));
        }
        b6 = b6;
    }
    let (b21, c22) = ("İstanbul".to_string(), 400_i32);
    let a25: String = loop {
        let mut e24: bool = a0.unwrap_or_else(|| false);
        break b21.clone();
    };
    let mut b26: i32 = c22;
    Ok(b26)
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: &Option<i64>) -> FlowResult {
    match a0 {
        None if String::new().starts_with(&String::from(" \t x\n")) => {
            let e14 = ({ let b1 = (*a0); vec![vec![(-40000_i64), i64::MIN], vec![5_i64, 1000000_i64], vec![i64::MAX]] }).into_iter().filter_map(|c2| ({ let d3 = (*a0); Some(d3) })).fold(vec![Some(Decimal::from(2_i32))].into_iter().fold(Some(Some(i64::MIN)), |e4, a5| e4), |b6, c7| Some(c7)).into_iter().flat_map(|d8| (match 7_i64 { (-7_i64..=-1_i64) => vec![Some("ß".to_string()), Some(String::from(""))], _ => vec![Some(String::from("Ä")), Some(String::from("-17"))] })).enumerate().map(|e9| Some(Some(vec![Decimal::from(2_i64), Decimal::from(29_i64), Decimal::from((-40000_i32))]).into_iter().step_by(1_usize).take_while(|a10| false).fold("ab,b,,c".to_owned(), |b11, c12| b11.clone()))).all(|d13| true);
        }
        None => {
            let _ = ({ let (a15, b16) = (40000_usize, " \t x\n".to_owned()); Decimal::new((-35_i64), 2_u32).unwrap_or_default() }).min(vec![true, false].into_iter().take_while(|c17| (*c17)).fold(Decimal::new(25_i64, 29_u32).unwrap_or_default(), |d18, e19| d18));
        }
        a20 => {
            'l23: for _ in vec![vec![(*a0), (*a0)]].into_iter().take(5_usize).last().unwrap_or_else(|| Some((*a20)).into_iter().take_while(|b21| false).collect::<Vec<_>>()) {
                let c27 = {
                    let d23;
                    if cx.is_online() { d23 = (match (match &Some((i64::MIN, false)) { Some((e24, a25)) => Some(Some(Decimal::ZERO)), _ => Some(Some(Decimal::new(12345_i64, 29_u32).unwrap_or_default())) }) { Some(b26) => "-17".to_owned(), Some(None) => String::from("ß"), _ => "a".to_owned() }); } else { d23 = "Ä".to_owned(); }
                    d23.clone()
                };
            }
        }
    }
    let d28: Option<i64> = (*a0);
    let e29 = true;
    let (a30, b31) = (e29, (*a0));
    let mut c32 = Some(State::Done);
    let mut d33: Option<State> = c32;
    d33 = c32;
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
    if ({ let _ = d3.first_of_year(); (match a10 { -1 => true, c12 => false }) }) {
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
    let b21 = {
        let d18;
        if true { d18 = Some(Some(State::Done)).xor(Some(Some(State::Half))).into_iter().fold(Some(Decimal::from((-40000_i64))).unwrap_or_default(), |e19, a20| e19); } else { d18 = (if true { Decimal::new(25_i64, 0_u32).unwrap_or_default() } else { Decimal::ONE }).abs(); }
        d18
    };
    Ok(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()].into_iter().fold((if true { Ok(()) } else { Err((FlowError::Failed { code: "late".to_string(), text: b6.clone() })) }), |c22, d23| (if false { Ok(()) } else { Err((FlowError::Failed { code: "early".to_string(), text: b6.clone() })) })).unwrap_or(()))
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
            let mut a10 = ((if let None = e4 && true { "Ä".to_owned() } else { String::from("ß") }) + "x=1=2").starts_with(&vec![e4].into_iter().chain(Some(Some(Decimal::new(999_i64, 3_u32).unwrap_or_default())).into_iter()).filter(|c7| ((*b1) > (*b1))).fold((String::from("\"{}\\") + &String::from("ab,b,,c")), |d8, e9| d8.clone()));
            if a10 {
                cx.show_home()?;
                let _ = ((*b1), e4);
            } else {
                cx.message(format!("}}{}", ({ let b11 = c2; "ß".to_string() })));
            }
        }
        match (match a0.effort { (..=-1) => State::Half, _ => c2.1 }) {
            (State::Done | State::Half) => {
                let mut e14 = vec![d3, e4, d3].into_iter().into_iter().into_iter().fold(vec![Decimal::new(12345_i64, 0_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new(25_i64, 2_u32).unwrap_or_default()], |c12, d13| c12.clone()).into_iter().into_iter().last().unwrap_or((Decimal::new((-35_i64), 28_u32).unwrap_or_default() - (*b1)).floor());
            }
            a15 => {
                let c17 = {
                    let b16;
                    if (((*b1) != Decimal::new(25_i64, 0_u32).unwrap_or_default()) || (if true { true } else { true })) { b16 = (a0.title.clone() + "ab,b,,c"); } else { b16 = (if let Some((..=3_i32)) = &(if true { Some((*b1)) } else { Some((*b1)) }) { " ".to_string().repeat(1_usize) } else { " ".to_string().to_uppercase() }); }
                    b16.clone()
                };
            }
        }
    }
    if ({ let d18 = vec![Decimal::from(2_i32), Decimal::ZERO, Decimal::new((-35_i64), 0_u32).unwrap_or_default()]; true }) {
        for mut a20 in cx.retrieve(Task::filter(|e19| (e19.price != Decimal::new(12345_i64, 28_u32).unwrap_or_default())).limit(4))? {
            cx.invalid(&a20, |o| o.state, String::new());
            for mut c22 in cx.retrieve(Task::filter(|b21| ((b21.effort < (*b1)) || b21.title.starts_with(""))).order_by(|t| t.due).limit(3))? {
                cx.close_page()?;
                e4 = d3;
            }
        }
        let mut d23 = (*b1);
    } else {
        let mut e24 = cx.create(Task { state: State::Half, ..Task::default() })?;
        for b26 in cx.retrieve(Task::filter(|a25| (a25.weight < 7_i64)).order_by(|t| t.effort).limit(3))? {
            cx.delete(b26)?;
        }
    }
    Ok(vec![29_i64, 1_i64])
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
                    cx.message(format!("}}{}", true.max(false)));
                }
            }
        }
        cx.log(Level::Warning, format!(" of {:ß^1}", vec![d3, d3].into_iter().fold((*b1), |c22, d23| c22)));
        d3 = (if let (-1_i32 | 1_i32) = (*b1) { d3 } else if (if let (-7_i32..) = (*b1) { true } else { true }) { Some(b6) } else { d3 });
    }
    cx.show_home()?;
    let mut e24: i32 = (*b1);
    c2 -= c2;
    let a25 = d3.replace(State::Open);
    let c27 = cx.count(Task::filter(|b26| b26.title.ends_with("a")).limit(1))?;
    Ok(((e24, String::from("\"{}\\")), c2))
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
                for b36 in a35.iter_mut() {
                    b36.effort = 1_i32;
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
    let e4: bool = ((1_usize, c2) >= Some(vec![Decimal::ZERO]).map_or_else(|| (1_usize, b1).max((10_usize, c2)), |d3| (0_usize, 400_i64)));
    if ((e4 && e4) || matches!(c2, (..=3_i64))) {
        'l9: for e9 in &vec![b1, c2].into_iter().enumerate().map(|a5| 7_i64).fold(vec![7_i64], |b6, c7| b6.clone()) {
            if let d13 @ (-1_i64) = (2_i64..7_i64).skip((if e4 { 10_usize } else if let -1_i64 = (*e9) { 7_usize } else { 7_usize })).skip_while(|a10| (match b1 { b11 @ (-1_i64..3_i64) => (*a0), c12 => e4 })).product::<i64>() {
                let mut e14 = c2;
                cx.log(Level::Warning, format!("{}ß{}x{e9:12}", Some("İstanbul".to_string()).unwrap_or_default(), (-2_i32)));
            }
        }
    }
    return Ok(vec![vec![State::Done, State::Done, State::Done]].into_iter().zip(Some((*a0)).into_iter().filter_map(|a15| Some(vec![b1, c2]).into_iter().chain(vec![vec![c2], vec![c2, c2, b1], vec![c2, c2]].into_iter()).fold(Some(400_usize), |b16, c17| b16)).enumerate().map(|(d18, e19)| 1000000_usize)).map(|(a20, b21)| ({ let c22 = b21; a20.clone() })).fold((if let d23 @ (1_i64) = c2 { "A\r\nB\n\n".to_string() } else if e4 { "\"{}\\".to_string() } else { String::from("\"{}\\") }), |e24, a25| (e24.clone() + &e24)));
}

/// Step by step.
#[nanoflow]
pub fn flow_123(cx: &mut Device, mut a0: i32) -> FlowResult {
    'l5: for a5 in ((-2_i32)..=0_i32).flat_map(|b1| (if false { Ok(vec![b1]) } else { Err(FlowError::Offline) }).unwrap_or_else(|c2| vec![b1])).take(Some(0_usize).unwrap_or_else(|| 2_usize)).skip_while(|d3| true) {
        let mut b6 = a5;
        let (d8, e9) = (match String::from("x=1=2").as_str() { "ab,b,,c" => (if true { Ok((b6, a0)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }), _ => (if true { Ok((a5, a5)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "aaa".to_string() })) }) }).unwrap_or_else(|c7| (a0, b6).clamp((1_i32, a5), (a5, a0)));
        break;
    }
    for d13 in vec![Some("\"{}\\".to_string())].into_iter().take_while(|a10| (if let b11 @ (0_i32..) = a0 { (-40000_i64) } else { 0_i64 }).is_positive()).take(((-3_i32)..3_i32).take(0_usize).count()) {
        for c17 in (match d13.iter().take_while(|e14| false).cloned().collect::<String>().as_str() { "aaa" => vec![vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()], vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]], "ab,b,,c" => ({ let a15 = d13.clone(); vec![vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]] }), _ => vec![vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]] }) {
            let e24 = {
                let d18;
                if vec![c17.clone(), c17.clone()].to_vec().into_iter().fold(((-3_i32)..=(-3_i32)).fold(false, |e19, a20| e19), |b21, c22| (!b21)) { d18 = ((if let d23 @ (-7_i32) = a0 { "".to_owned() } else { "Ä".to_owned() }) + &" \t x\n".to_owned()); } else { d18 = "Ä".to_owned(); }
                d18.clone()
            };
        }
        let a25 = (Some(a0), a0);
        let b26: State = State::Done;
    }
    a0 = a0;
    a0 = a0;
    let mut c27: Option<Option<String>> = Some(Some("A\r\nB\n\n".to_string()));
    cx.log(Level::Warning, format!("x{a0:*>1}"));
    cx.log(Level::Warning, format!("x{a0}x{}}}{}", true, 2_usize));
    let mut d28 = true;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: State, b1: bool, c2: (Option<Decimal>, DateTime)) -> FlowResult<Option<i64>> {
    let b16: i32 = loop {
        let Some(a10) = vec![5_i32].first().cloned().map_or_else(|| vec![vec![b1]].into_iter().take_while(|e4| b1).chain(vec![vec![b1], vec![b1, b1]]).next(), |a5| Some(vec![b1, b1, b1]).into_iter().take_while(|b6| b1).max()) else {
            break Some(a0).into_iter().skip_while(|c7| true).fold(1000000_i32, |d8, e9| d8);
        };
        break vec![Some(i32::MIN), Some(1000000_i32)].into_iter().map(|b11| b11).step_by(40000_usize).fold(vec![1000000_i32, 0_i32, i32::MAX], |c12, d13| c12.clone()).into_iter().map(|e14| 7_i32).take_while(|a15| b1).sum::<i32>();
    };
    for b21 in (match a0 { State::Open => Some(Some(a0)), _ => Some(Some(a0)) }).or(Some(Some(a0))).into_iter().filter_map(|c17| (match b16 { (..=0_i32) => Some(b1), 400 => Some(b1), d18 => Some(b1) })).filter(|e19| false) {
        'l23: for d23 in &vec![i64::MAX, 1000000_i64, 5_i64].to_vec() {
            cx.message(format!("{}ß{:>5}", Some(b16).into_iter().take(0_usize).sum::<i32>(), Some(1_usize).unwrap_or_else(|| 0_usize)));
            let d28 = Some(vec![b1, b21, b21]).or(Some(vec![false])).unwrap_or_default().into_iter().take_while(|e24| b1).fold((b16, vec![String::from("a"), "A\r\nB\n\n".to_owned(), " ".to_string()]), |(a25, b26), c27| (b16, b26.clone()));
            let mut e29: (i32, Vec<String>) = d28.clone();
        }
    }
    let ((a30, b31), c32) = (c2, b16);
    let mut d33: i32 = c32;
    d33 /= c32;
    let ((e34, a35), b36) = (c2, a0);
    Ok(Some(1000000_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_125(cx: &mut Device, a0: &String, b1: Vec<Option<bool>>) -> FlowResult<Option<State>> {
    let mut e4: Vec<Option<bool>> = Some(Some(a0.clone())).unwrap_or_default().into_iter().fold(vec![Some(true), Some(false), Some(false)], |c2, d3| vec![Some(false), Some(false), Some(true)]);
    let a5 = (a0.clone().as_str().to_string() + a0);
    let a15 = (match (i32::MIN, 0_i64) { ((3..), _) if (if let Some(b6) = Some((-7_i64)) { false } else { true }) => (match a0.as_str() { "" => Some(Some(0_i32)).into_iter().skip_while(|c7| true).map(|d8| d8).fold(b1.clone(), |e9, a10| vec![Some(true)]), "a" => b1.clone().max(e4.clone()), _ => b1.clone() }), ((1_i32..=7_i32), b11) => Some(e4.clone()).unwrap_or_default(), (c12, d13) => b1.clone().min(({ let e14 = b1.clone(); e14.clone() })) });
    let (c17, d18) = Some((e4.clone(), false)).unwrap_or((match Some(Some(0_i32)) { None => (b1.clone(), false), Some(None) => (e4.clone(), true), b16 => (a15.clone(), true) }));
    cx.log(Level::Warning, format!(": {:ß<}{:<}}}{}", (-2_i32), (-2_i32), a5.clone()));
    Ok(Some(State::Half))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_126(cx: &mut Device, a0: &mut Obj<Task>, mut b1: (String, Vec<i64>)) -> FlowResult<Option<State>> {
    for (_, e9) in &(match b1.clone() { (c2, d3) if false => vec![(c2.clone(), d3.clone()), b1.clone(), b1.clone()], (e4, a5) => vec![(e4.clone(), a5.clone()), b1.clone(), b1.clone()], (b6, c7) => vec![b1.clone(), b1.clone()] }) {
        let a10 = (Some("A\r\nB\n\n".to_owned()), true);
    }
    cx.log(Level::Warning, Some("x=1=2".to_owned()).map_or(Some("a".to_string()), |b11| Some(b11.clone())).unwrap_or_default());
    for (a20, b21) in (match b1.clone() { (c12, d13) if (!true) => (2_i64..3_i64).group_by(|e14| c12.clone()), (a15, b16) => (if true { vec![b1.clone()] } else if let (c17, d18) = &b1 { vec![b1.clone()] } else { vec![b1.clone(), b1.clone(), b1.clone()] }), _ => vec![(" ".to_owned(), vec![400_i64]), b1.clone()] }).into_iter() {
        cx.invalid(a0, |o| o.effort, a20.clone());
        if true.min(vec![(a20.clone(), b21.clone())].into_iter().rev().zip(b21.iter().copied()).map(|((c22, d23), e24)| b1.clone()).fold(false, |a25, b26| a25)) {
            let mut c27 = b1.clone();
            match cx.commit(a0) {
                Ok(()) => {
                    c27 = Some(i64::from(2_i32)).map_or(c27.clone(), |d28| (a20.clone(), b21.clone()));
                }
                Err(FlowError::Invalid { entity: e29, .. }) => {
                    cx.commit(a0)?;
                }
                Err(a30) => return Err(a30),
            }
        } else {
            let b31 = cx.count(Task::all().limit(1))?;
        }
    }
    let mut c32 = ((if false { "-17".to_string() } else { "İstanbul".to_owned() }), vec![400_i64, 7_i64]);
    let mut d33: (String, Vec<i64>) = c32.clone();
    let mut e34 = (format!("{}}}{:12}ß{}", 1_usize, Decimal::from(0_i32), true), Some(0_i64).into_iter().into_iter().collect::<Vec<_>>());
    Ok(Some(State::Open))
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
            if let Some(_) = vec![State::Half, c2].into_iter().take_while(|b16| false).map(|c17| State::Done).fold((if true { Ok(Some(vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()])) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }), |d18, e19| (if false { Ok(Some(vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()])) } else { Err(FlowError::Offline) })).unwrap_or_else(|a20| (match c2 { (State::Done | State::Half) if true => Some(vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()]), b21 => Some(vec![DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()]) })) {
                let mut e29: Vec<Option<Decimal>> = (match ((-1_i64)..=2_i64).skip_while(|c22| ({ let d23 = i32::MIN; true })).fold((if false { Ok(c2) } else { Err(FlowError::Offline) }).unwrap_or_else(|e24| State::Done), |a25, b26| a25) { State::Half => (if let (State::Open | State::Done) = c2 { ({ let c27 = "-17".to_owned(); b1.clone() }) } else if let State::Half = c2 && false { b1.clone() } else { b1.clone() }), State::Done => b1.clone(), d28 => b1.clone() });
                cx.show_home()?;
            } else {
                cx.close_page()?;
                let mut a30 = cx.create(Task { title: String::new(), state: c2, weight: 3_i64, due: Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), ..Task::default() })?;
            }
        }
        cx.close_page()?;
    }
    cx.show_home()?;
    cx.show_home()?;
    let mut b31 = cx.create(Task { title: String::from("ß"), state: c2, price: Decimal::new(12345_i64, 1_u32).unwrap_or_default(), is_urgent: true, ..Task::default() })?;
    match cx.commit(&mut b31) {
        Ok(()) => {
            let c32 = vec![(false, 400_usize), (false, 1_usize)];
        }
        Err(FlowError::Invalid { entity: d33, .. }) => {
            match cx.commit(&mut b31) {
                Ok(()) => {
                    cx.log(Level::Info, d33.clone());
                }
                Err(FlowError::Invalid { entity: e34, .. }) => {
                    let b36 = cx.count(Task::filter(|a35| a35.due.is_some()).order_by(|t| t.title).limit(0))?;
                }
                Err(c37) => return Err(c37),
            }
        }
        Err(d38) => return Err(d38),
    }
    Ok((i64::MIN, 1_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_128(cx: &mut Device, a0: DateTime) -> FlowResult<String> {
    let b1: DateTime = a0;
    let mut b21 = (if true { Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { None }).map_or_else(|| (String::from(""), (Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), 1_i32)), |c2| Some(b1).into_iter().map(|d3| (match ((1_i64, Decimal::new(12345_i64, 29_u32).unwrap_or_default()), Some(String::new())) { ((e4, a5), b6) if false => State::Half, ((c7, d8), e9) => State::Half })).fold(Some(b1).into_iter().rev().fold(("x=1=2".to_owned(), (c2, 5_i32)), |(a10, (b11, c12)), d13| (a10.clone(), (b11, c12))), |(e14, (a15, b16)), c17| vec![c2, c2, c2].into_iter().filter(|d18| false).fold(("ß".to_string(), (c2, b16)), |e19, a20| e19.clone())));
    b21 = b21.clone();
    if (match "日本語".to_string().as_str() { "a" => Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()), "Ä" => Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), _ => Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) }).map_or_else(|| vec![b1, b1, a0].into_iter().any(|c22| true), |d23| (" \t x\n".to_owned() != String::from(" "))) {
        b21 = Some((" ".to_owned(), Decimal::new((-35_i64), 28_u32).unwrap_or_default())).and_then(|(e24, a25)| Some(Some(false)).map_or(Some(a0), |b26| Some(DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default()))).into_iter().fold(vec![b1].into_iter().map(|c27| DateTime::from_milliseconds(86400000_i64).unwrap_or_default()).take(2_usize).fold(vec![a0, DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()], |d28, e29| vec![a0, e29]).into_iter().fold(b21.clone(), |a30, b31| b21.clone()), |(c32, (d33, e34)), a35| b21.clone());
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
    let d8 = {
        let c2;
        if ({ let a5 = Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]).into_iter().rev().fold(vec![(-7_i64), 400_i64], |d3, e4| d3.clone()); (match a0 { (1_usize | 3_usize) => false, (5..9) => true, b6 => true }) }) { c2 = Some((Decimal::new(12345_i64, 29_u32).unwrap_or_default(), Decimal::from(400_i32))).map(|c7| b1.clone()).unwrap_or_else(|| b1.clone().max(b1.clone())); } else { c2 = b1.to_string(); }
        c2.clone()
    };
    let (e9, a10) = (a0, a0);
    let d18 = {
        let b11;
        if vec![a10, 7_usize, a0].into_iter().rev().collect::<Vec<_>>().into_iter().filter_map(|c12| (4_usize..=3_usize).take(a0).enumerate().map(|(d13, e14)| c12).find_map(|a15| Some(Some(10_usize)))).all(|b16| (5_i64 != 0_i64)) { b11 = e9; } else { b11 = (e9 * (if true { Ok(e9) } else { Err((FlowError::Failed { code: "late".to_string(), text: b1.clone() })) }).unwrap_or_else(|c17| e9)); }
        b11
    };
    a0 -= 2_usize;
    let e19 = flow_007(cx, Some((State::Half, 7_i32)))?;
    if (if let (2_usize..6_usize) = (a0 - a10) && false { false } else if let a20 @ (29_usize) = e9 && true { true } else { false }) {
        if (vec![e19, e19] >= vec![vec![e19, e19], vec![e19, e19]].into_iter().fold(vec![e19, e19], |b21, c22| c22.clone())) {
            let a25 = (if false { Some(e19) } else { None }).map_or_else(|| vec![a10, d18].into_iter().flat_map(|d23| vec![(-40000_i64)]).product::<i64>(), |e24| 0_i64);
            let mut b26 = "İstanbul".to_string();
        }
    } else {
        cx.log(Level::Warning, format!("{:^5}}}{e19}{:*<1}", b1.clone(), 2_i64));
    }
    let mut c27 = 1_i32;
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
                if Some(d3).max(Some(d3)).is_none_or(|c7| vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().any(|d8| false)) { b6 = State::Done; } else { b6 = (*a0); }
                b6
            };
        }
    }
    let e14 = (Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()).into_iter().chain(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]).into_iter().fold(b1, |a10, b11| b1).min(b1) * ((29_i32 * (-1_i32)) * Some(c2.clone()).into_iter().rev().fold(0_i32, |c12, d13| c12)));
    for b16 in vec![b1, b1, b1].max(vec![b1, Decimal::new(12345_i64, 1_u32).unwrap_or_default()]).into_iter().collect::<Vec<_>>().into_iter() {
        let d23 = {
            let c17;
            if (!(-40000_i32).is_negative()) { c17 = (if true { vec![vec![true, false, false]] } else { vec![vec![true], vec![true]] }).into_iter().skip_while(|d18| (-1_i64).is_positive()).fold(Some(State::Open).map_or_else(|| (*a0), |e19| e19), |a20, b21| State::Done); } else { c17 = Some(vec![DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()]).map_or_else(|| (*a0), |c22| (*a0)); }
            c17
        };
        cx.message(format!("{}{}", true, (match (if true { Ok(7_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }) { Ok(e24) => e24, Err(FlowError::Offline) => 2_usize, _ => 7_usize })));
        let (b26, c27) = (match (*a0) { (State::Open | State::Done) => ((*a0), d23), State::Open => ((*a0), (*a0)), a25 => ((*a0), (*a0)) });
    }
    let (d28, e29) = ((*a0), 1_usize);
    let _ = vec![(*a0)];
    let a30 = (vec![d28, (*a0)], b1);
    let mut b31 = 0_i64;
    let (c32, d33) = (Some("ab,b,,c".to_owned()), vec![i32::MIN]);
    Ok(d28)
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
    Ok(2_i32.checked_sub(d8).into_iter().enumerate().map(|(a15, b16)| 1_i32).fold(Some(1_i64), |c17, d18| vec!["İstanbul".to_string()].into_iter().chain(vec![String::from("a")]).map(|e19| e19.clone()).find_map(|a20| c17)))
}

/// Step by step.
#[nanoflow]
pub fn flow_132(cx: &mut Device, mut a0: usize) -> FlowResult<bool> {
    a0 -= a0;
    a0 += a0;
    if Some("ß".to_owned()).into_iter().skip_while(|b1| false).fold((if false { Ok(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "\"{}\\".to_owned() })) }), |c2, d3| (if false { Ok(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: d3.clone() })) })).is_ok() {
        {
            let mut e4 = 0_i32;
            while e4 < 2_i32 && vec![Some(i64::MAX), Some(i64::MAX), Some((-40000_i64))].into_iter().skip(a0).take(a0).any(|a5| true) {
                e4 += 1_i32;
                let d8: String = loop {
                    cx.message(((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() }).code().to_string() + "aaa"));
                    break format!("}}{}", 7_i32);
                };
            }
        }
        if let None = (match a0 { e9 @ (5) => Some(Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())), a10 => Some(Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) }).min(Some(Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()))) && (if false { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_else(|b11| (if let c12 @ (2_usize..=8_usize) = a0 { true } else { false })) {
            if let d13 @ (29_usize..) = a0.min((a0 % a0)) && cx.is_online() {
                cx.message("-17".replacen(&format!("x{}{}{:<12}", (-1_i32), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), 0_i32), &(1_usize..6_usize).enumerate().map(|(e14, a15)| a15).take(a0).fold("\"{}\\".to_owned(), |b16, c17| b16.clone()), 3_usize));
            }
        } else {
            let mut b21: usize = (vec!["aaa".to_string(), String::from(" \t x\n"), String::new()].into_iter().skip(a0).collect::<String>() + &"\"{}\\".to_owned().max(" ".to_string())).chars().map(|d18| d18.to_string()).map(|e19| a0).map(|a20| (({ let _ = 7_i64; a20 }) % a20.max(7_usize))).rev().sum::<usize>();
        }
    } else {
        let Some(c22) = Some(Some(String::from("日本語"))) else {
            return Ok(true);
        };
        let d23 = (c22.clone(), c22.clone());
    }
    let mut e24 = 1_usize;
    Ok(false)
}

/// Step by step.
#[nanoflow]
pub fn flow_133(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Vec<i32>> {
    let mut c2 = (if false { Some(vec![(-2_i32), 7_i32, 0_i32]) } else { None }).as_ref().cloned();
    c2 = c2.iter().skip_while(|d3| (10_i32.is_positive() <= (false || true))).step_by((if false { 1000000_usize } else { 0_usize })).min().cloned();
    match c2.clone() {
        None => {
            for a5 in cx.retrieve(Task::filter(|e4| ((e4.effort >= 29_i32) && ((e4.weight < b1) && e4.title.contains("ä")))).order_by(|t| t.price).limit(1))? {
                cx.delete(a5)?;
            }
        }
        Some(b6) if vec![c2.clone(), Some(b6.clone()), c2.clone()].into_iter().skip_while(|c7| false).all(|d8| false) => {
            {
                let mut e9 = 0_i32;
                while e9 < 0_i32 && (!true) {
                    e9 += 1_i32;
                    let (c12, d13) = ({ let b11 = Some(7_i32).into_iter().collect::<Vec<_>>(); (String::from("a"), b1) });
                    continue;
                }
            }
        }
        e14 => {
            if let None = (if vec![c2.clone()].into_iter().rev().fold(false, |a15, b16| a15) { e14.clone() } else { Some(2_i32).into_iter().rev().into_iter().map(|c17| Some((-2_i32))).collect::<Option<Vec<_>>>() }) {
                let mut d18 = (if (b1 > Decimal::from(0_i32)) { Some(vec![1000000_i32, 0_i32]) } else { None });
                let e19 = d18.replace(vec![1_i32]);
            }
        }
    }
    let mut a20: Option<Vec<i32>> = Some(Some(vec![1_i32, 0_i32, 10_i32]).unwrap_or_default());
    'l22: for c22 in vec![c2.clone(), a20.clone()] {
        for mut e24 in cx.retrieve(Task::filter(|d23| d23.is_urgent).order_by_descending(|t| t.price).limit(4))? {
            let b26 = ((match b1 { (-1..) => Some(" ".to_owned()), (-7..=-1) => Some(String::from("A\r\nB\n\n")), a25 => Some("A\r\nB\n\n".to_owned()) }), true.clamp(true, true));
            let mut d28 = (if b26.1 { Some(vec![1000000_i32, 5_i32, (-7_i32)].into_iter().filter(|c27| true).collect::<Vec<_>>()) } else { None });
        }
    }
    let e29 = a20.replace((if true { Ok(vec![5_i32, 29_i32]) } else { Err(FlowError::Offline) }).unwrap_or(vec![1_i32]));
    Ok(vec![0_i32, 0_i32, 2_i32])
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
            let mut a20 = Some(e9.clone()).into_iter().take(2_usize).fold((if true { Ok(Some(c17.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::new() })) }), |d18, e19| (if true { Ok(Some(c17.clone())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " \t x\n".to_owned() })) })).unwrap_or_default().unwrap_or(vec![DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()]);
        }
    }
    Ok((if let Some(_) = Some((2_i32, 3_i32)).filter(|b21| true) && cx.is_online() { (match Some(State::Done) { None => 5_i32, None if false => 10_i32, c22 => 1000000_i32 }) } else if let (0_i64..4_i64) = 7_i64 && false { 1000000_i32 } else if false { 10_i32 } else { (-1_i32) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &mut Obj<Task>, b1: Date, c2: Decimal, d3: State) -> FlowResult<(Vec<Decimal>, Vec<i64>)> {
    'l5: for a5 in Some(vec![c2]).as_ref().cloned().unwrap_or_else(|| Some(c2).into_iter().collect::<Vec<_>>()) {
        let mut b6 = cx.get(a0.id())?;
        cx.commit(&mut b6)?;
    }
    let mut d13: Vec<Vec<String>> = (if let 1_i64 = flow_007(cx, Some((d3, 400_i32)))? { Some(vec![vec!["日本語".to_string(), String::from("日本語")], vec!["a".to_owned(), String::new()], vec![String::new(), "ab,b,,c".to_owned()]]).unwrap_or_else(|| vec![vec!["ab,b,,c".to_string(), "İstanbul".to_owned(), String::from("-17")], vec!["日本語".to_string()]]) } else if true { vec![vec![String::new()], vec!["-17".to_owned(), String::from("x=1=2")], vec!["a".to_owned(), "Ä".to_owned(), " ".to_string()]] } else { vec![vec!["".to_owned(), "日本語".to_owned(), "İstanbul".to_owned()], vec!["\"{}\\".to_string()], vec![String::new(), "ß".to_owned()]] }).into_iter().fold(vec![vec!["".to_owned(), "A\r\nB\n\n".to_string(), "Ä".to_string()]], |c7, d8| (if let a10 @ (..=3_i32) = ((-2_i32)..1_i32).map(|e9| e9).sum::<i32>() && a10.is_positive() { (match (-7_i32) { b11 @ (..=-7_i32) => vec![d8.clone(), d8.clone()], c12 => c7.clone() }) } else { vec![d8.clone(), d8.clone()] }));
    {
        let mut a15 = cx.retrieve(Task::filter(|e14| (e14.due.is_some() || (!e14.title.ends_with("")))).limit(2))?;
        for b16 in a15.iter_mut() {
            b16.effort = DateTime::from_milliseconds(51234567_i64).unwrap_or_default().second();
        }
        cx.commit_all(&mut a15)?;
    }
    match cx.commit(a0) {
        Ok(()) => {
            for d18 in cx.retrieve(Task::filter(|c17| (!(c17.effort >= 1_i32))).limit(2))? {
                cx.delete(d18)?;
            }
        }
        Err(FlowError::Invalid { entity: e19, .. }) => {
            let e24 = {
                let a20;
                if vec![c2, c2].into_iter().any(|b21| true.max(true)) { a20 = State::Half; } else { a20 = Some(b1).into_iter().fold((if true { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: e19.clone() })) }), |c22, d23| (if false { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: e19.clone() })) })).unwrap_or(State::Done); }
                a20
            };
        }
        Err(a25) => return Err(a25),
    }
    let mut b26 = d3;
    let d28 = cx.count(Task::filter(|c27| (!c27.is_urgent)).order_by_descending(|t| t.due).limit(3))?;
    Ok((vec![c2], vec![d28, d28, d28]))
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, a0: bool) -> FlowResult<Vec<i64>> {
    for a10 in ({ let b1 = true; vec![vec![b1, b1], vec![true]] }).into_iter().collect::<Vec<_>>().into_iter().enumerate().map(|c2| (match Some(vec![1_i64, 0_i64]).map_or(c2.clone(), |d3| c2.clone()) { ((29..33), e4) => e4.clone(), ((29_usize..), a5) if (if a0 { a0 } else { a0 }) => a5.clone(), (b6, c7) => (if a0 { Ok(c7.clone()) } else { Err(FlowError::Offline) }).unwrap_or_else(|d8| c7.clone()) })) {
        let _ = (a10.clone(), a10.clone());
        cx.log(Level::Warning, format!("{a0}}}{:5}{}", Decimal::from(400_i32), a0));
        if let c12 @ (5_usize..) = ({ let b11 = (0_i32..0_i32).sum::<i32>(); a10.iter().count() }) && a0 {
            let (_, b16) = Some(Some(vec![State::Open, State::Done, State::Half])).into_iter().flatten().chain(vec![vec![State::Open, State::Done], vec![State::Open, State::Open, State::Done]].clamp(vec![vec![State::Open, State::Done, State::Done], vec![State::Open], vec![State::Half, State::Done]], vec![vec![State::Done, State::Open]])).fold((a0, 1_i32), |(d13, e14), a15| (if let false = d13 && a0 { (a0, e14) } else { (a0, e14) }));
            {
                let mut c17 = 0_i32;
                while c17 < 4_i32 && Some(vec![String::from("a"), "A\r\nB\n\n".to_owned()]).map_or(a0, |d18| a0) {
                    c17 += 1_i32;
                    cx.log(Level::Info, Some(State::Open).unwrap_or_else(|| State::Open).name().to_string());
                }
            }
        } else {
            let a20 = a0;
            let mut b21: bool = a0;
        }
    }
    let mut c22 = true;
    let mut d23 = c22;
    let mut e24 = a0;
    e24 = a0;
    Ok(vec![400_i64, 400_i64, 7_i64])
}

/// Step by step.
#[nanoflow]
pub fn flow_137(cx: &mut Device, a0: &Obj<Task>, b1: &i64, c2: &Option<Vec<i64>>, d3: State) -> FlowResult<Option<State>> {
    if let None = (if false { Ok(Some("A\r\nB\n\n".to_string())) } else { Err(FlowError::Offline) }).unwrap_or(Some("日本語".to_owned())).and_then(|e4| Some((1_i64, e4.clone()))) {
        cx.show_home()?;
        let mut a5: Option<Vec<i64>> = c2.clone();
    }
    match (if true { Ok(State::Done) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) }).unwrap_or_else(|b6| vec![Some(vec![(*b1)]), c2.clone(), Some(vec![(*b1), (*b1), (*b1)])].into_iter().skip_while(|c7| false).fold(d3, |d8, e9| d8)) {
        State::Open => {
            for b11 in cx.retrieve(Task::filter(|a10| a10.due.is_some()).limit(0))? {
                cx.delete(b11)?;
            }
        }
        c12 => {
            for mut d13 in cx.retrieve(Task::all().order_by_descending(|t| t.title).limit(1))? {
                {
                    let mut e14 = 0_i32;
                    while e14 < 4_i32 && false {
                        e14 += 1_i32;
                        let mut b16 = cx.get(d13.id())?;
                    }
                }
                d13.title = a0.title.clone();
            }
        }
    }
    'l18: for d18 in ((-1_i64)..1_i64) {
        let c22 = {
            let e19;
            if c2.clone().map_or_else(|| false, |a20| (if false { false } else { true })) { e19 = ("-17".to_owned() + "a").replacen("ß", &vec!["a".to_owned(), "aaa".to_owned()].into_iter().collect::<String>(), 1_usize); } else { e19 = (if ("ab,b,,c".to_owned() != "日本語".to_string()) { (if true { "x=1=2".to_owned() } else { "ß".to_string() }) } else { Some(Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default())).map_or(String::from(" \t x\n"), |b21| String::new()) }); }
            e19.clone()
        };
        let mut d23: Vec<i32> = Some(vec![1_i32, 29_i32]).into_iter().chain((if true { vec![vec![10_i32]] } else if true { vec![vec![7_i32, (-2_i32)], vec![i32::MAX, 1000000_i32, (-7_i32)], vec![1_i32, (-7_i32)]] } else if false { vec![vec![i32::MAX, 0_i32, 3_i32]] } else { vec![vec![29_i32, (-7_i32), 1000000_i32]] })).last().into_iter().flatten().collect::<Vec<_>>();
    }
    let mut e24 = cx.create(Task { state: d3, effort: (-2_i32), due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()), ..Task::default() })?;
    Ok(Some(d3))
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, mut c2: usize) -> FlowResult<String> {
    let a5 = flow_021(cx, Some((String::new(), Decimal::ZERO)).map_or_else(|| vec![b1, c2, b1], |d3| vec![c2, 0_usize, b1]), &(c2 % c2), (match c2 { (29 | 31) => vec![State::Half, State::Half], e4 => vec![State::Half, State::Done] }))?;
    let _ = Some(c2);
    if let None = &Some(Some((-40000_i32))).into_iter().find(|b6| false) {
        let d13: () = 'l8: loop {
            match (if true { "aaa".to_owned() } else if let 2_usize = 7_usize { "A\r\nB\n\n".to_string() } else { String::from(" \t x\n") }).is_empty() {
                true if true => {
                    let mut d8: usize = b1;
                }
                e9 => {
                    let (b11, c12) = (if a0.is_urgent { Some(Some(3_i64)).map_or_else(|| (e9, a5), |a10| (e9, a5)) } else { (e9, a5) });
                }
            }
            break a5;
        };
        'l16: for b16 in (0_usize..2_usize).map(|e14| 1_usize).collect::<Vec<_>>() {
            c2 /= b1;
            let c17 = flow_004(cx, vec![1_usize, b16].into_iter().rev().rev().sum::<usize>())?;
        }
    }
    if let (State::Half | State::Open) = (match (match c2 { (..=29_usize) => 0_i32, (2..) if true => 1_i32, d18 => 1_i32 }) { e19 @ (-1_i32) => (if true { State::Half } else { State::Done }), a20 => Some(Some(0_i64)).into_iter().fold(State::Half, |b21, c22| b21) }) && a0.is_urgent {
        {
            let mut d23 = 0_i32;
            'l27: while d23 < 1_i32 && Some(b1).into_iter().fold(true, |e24, a25| e24) {
                d23 += 1_i32;
                match (if let (..=5_usize) = (c2 % b1) { b1 } else { c2 }) {
                    c27 @ (0_usize) if true => {
                        let mut d28: () = a5;
                    }
                    e29 @ (..=5) if true => {
                        let a30 = e29;
                    }
                    b31 => {
                        let mut c32: usize = b1;
                    }
                }
                let _ = b1;
            }
        }
    } else {
        let mut d33 = cx.get(a0.id())?;
    }
    cx.commit(a0)?;
    Ok("A\r\nB\n\n".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, mut a0: i64, b1: i64, c2: Decimal) -> FlowResult {
    let e4 = (if true { Ok(vec![Some(a0)]) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("ß") })) }).unwrap_or_default().into_iter().flatten().chain(Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()).map_or_else(|| vec![a0, b1], |d3| vec![a0, 1000000_i64, b1])).min().into_iter().sum::<i64>();
    cx.message(format!("x{c2:<12}{{{}ß{}", ((-3_i32)..=1_i32).skip(1000000_usize).product::<i32>(), (if true { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or_default()));
    if let (2_usize..6_usize) = (if String::from("\"{}\\").ends_with(&" \t x\n".to_owned()) { (match 1000000_i64 { (0..) => 5_usize, a5 @ (-1_i64) if true => 1_usize, b6 => 29_usize }) } else { Some(29_usize).into_iter().sum::<usize>() }) {
        a0 += 0_i64;
    }
    let (c7, d8) = (e4, 0_usize);
    cx.message((match format!(" of {:<12.0}", String::from("İstanbul")).as_str() { "Ä" => "İstanbul".to_string().to_lowercase(), "aaa" => String::from("x=1=2").split("ß").map(|e9| e9.to_string()).collect::<String>(), _ => " ".to_string().trim_start().to_string() }));
    match 5_i32 {
        (3_i32..=9_i32) => {
            let (b11, c12) = (if let (-1_i64 | 1_i64) = c7.min(e4) && Some(true).map_or(true, |a10| a10) { ("A\r\nB\n\n".to_string(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) } else if let (..=29_usize) = d8 && false { ("".to_owned(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()) } else { (String::new(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()) });
        }
        _ => {
            if let (-1_i64..) = flow_007(cx, vec![(State::Done, 0_i32)].into_iter().max_by_key(|(d13, e14)| (*e14)))? && ({ let a15 = vec![c2]; true.min(true) }) {
                let mut e19 = (match String::new().parse::<Decimal>().ok().into_iter().fold(State::Done, |b16, c17| b16) { State::Half => Some(b1), (State::Open | State::Half) => Some(a0), d18 => Some(b1) });
            } else {
                let mut a20: i64 = b1;
                let b21 = 1_i32;
            }
        }
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_140(cx: &mut Device, a0: &Option<Option<i64>>, b1: &State) -> FlowResult<String> {
    let e4: State = 'l3: loop {
        let mut d3 = (*a0);
        break State::Done;
    };
    for _ in vec![(*b1)] {
        if (400_usize.to_owned() > vec![7_usize].into_iter().rev().sum::<usize>()) {
            let _ = State::Half;
            let mut b6 = 5_i32;
        }
    }
    let mut a10: State = (match (if true { (*a0) } else if false { (*a0) } else { (*a0) }) { Some(Some(_)) => Some((*b1)), Some(_) => (if true { Some((*b1)) } else { Some((*b1)) }), c7 => Some(e4).into_iter().filter(|d8| true).rev().find_map(|e9| Some(e9)) }).unwrap_or_else(|| e4);
    let c12: bool = loop {
        a10 = a10;
        break cx.is_online();
    };
    a10 = a10;
    Ok(vec!["ab,b,,c".to_owned(), " ".to_owned()].into_iter().collect::<String>())
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
                        let e29: bool = Some(vec![c17, a0].into_iter().take_while(|e24| false).filter(|a25| (*b11)).fold((String::from("Ä"), (*b11)), |b26, c27| b26.clone())).is_none_or(|d28| c17);
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
    if Some(Decimal::ONE).into_iter().take(b1).skip(b1).collect::<Vec<_>>().is_empty() {
        let mut d3 = 1_usize;
        let a5 = (match flow_007(cx, Some((State::Done, 1_i32)))?.to_owned() { (400 | 402) if true => c2, e4 => cx.now() });
    }
    let e14 = {
        let b6;
        if Some((7_i32, (-1_i32))).or_else(|| Some((i32::MAX, 0_i32))).map_or((false || false), |(c7, d8)| Some(b1).is_none_or(|e9| true)) { b6 = 7_usize; } else { b6 = (2_usize..7_usize).map(|a10| b1).into_iter().fold((match Some(7_i64) { None => b1, b11 => 5_usize }), |c12, d13| d13); }
        b6
    };
    match flow_005(cx, Some(vec![State::Done, State::Open]).map_or_else(|| Some(0_i32), |a15| Some(7_i32)), ({ let b16 = c2; vec![Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()] }), (if false { Ok(State::Open) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or_else(|c17| State::Open)) {
        Ok(d18) => {
            cx.commit_all(a0)?;
        }
        Err(FlowError::Offline) => {
            {
                let mut e19 = 0_i32;
                while e19 < 4_i32 && false {
                    e19 += 1_i32;
                    let b21 = cx.can_read(a0, |o| o.seen);
                }
            }
        }
        Err(c22) => cx.message(c22.code()),
    }
    match e14 {
        d23 @ (5..) if false => {
            let e24: usize = b1;
        }
        29 => {
            let a30: DateTime = ((-2_i64)..(-2_i64)).flat_map(|a25| vec![Some(State::Half), Some(State::Open)].min(vec![Some(State::Half), Some(State::Open)])).zip((match (if false { Ok(7_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_owned() })) }) { Ok(_) => Some(true), Err(FlowError::Invalid { .. }) => Some(false), _ => Some(false) })).map(|(b26, c27)| ({ let _ = c2; b26 })).fold(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), |d28, e29| c2);
        }
        b31 => {
            if let Some(mut d33) = cx.first(Task::filter(|c32| (c32.price < Decimal::new(999_i64, 3_u32).unwrap_or_default())).order_by_descending(|t| t.due).limit(3))? {
                let e34 = flow_013(cx, &d33, &vec![vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()], vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]])?;
                cx.commit(&mut d33)?;
            }
        }
    }
    let mut a35 = e14;
    let b36 = a35;
    cx.commit(a0)?;
    Ok(5_i64)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_143(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Date>) -> FlowResult<bool> {
    let b6: Vec<Date> = (if let Some(_) = ({ let c2 = 10_i32; vec![Some(i64::MAX), Some(0_i64)] }).into_iter().map(|d3| Some(Some(29_i32)).map_or(d3, |e4| d3)).take_while(|a5| (if let Some((..=0_i64)) = (*a5) { true } else { true })).next() { b1.clone().to_vec() } else { b1.clone().min(b1.clone()) });
    match (if let -7_i32 = 29_i32 { Some(Some(7_i64)).into_iter().step_by(1_usize).find(|c7| false) } else { vec![Some(i64::MIN), Some(i64::MAX)].into_iter().take_while(|d8| false).nth(2_usize) }) {
        Some(None) => {
            let e9 = b1.pop();
        }
        None => {
            if let State::Done = (if false { Ok(Some(State::Done)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }).unwrap_or_else(|a10| Some(State::Half)).map_or_else(|| State::Half, |b11| b11) {
                b1 = b6.clone();
            } else {
                let mut b16 = vec![Some((Decimal::new(25_i64, 28_u32).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())).into_iter().filter(|c12| false).fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |d13, (e14, a15)| a15), (if true { Ok(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_string() })) }).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()];
                if (vec![Decimal::from(29_i32)].into_iter().rev().sum::<Decimal>() == 1_i32) {
                    cx.close_page()?;
                } else {
                    b16.insert((2_usize % 29_usize), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default());
                }
            }
        }
        c17 => {
            let mut e19 = cx.create(Task { title: vec!["A\r\nB\n\n".to_owned()].into_iter().filter(|d18| false).chain(vec!["".to_owned()]).collect::<String>(), weight: ((-40000_i64) * (-1_i64)), seen: Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()).max(Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())), ..Task::default() })?;
        }
    }
    b1.retain(|a20| true);
    let b21 = b1.clone();
    let c22 = (Some(1_i64), String::from("Ä"));
    let _ = Some(Decimal::new(5_i64, 3_u32).unwrap_or_default());
    let d23 = c22.clone();
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_144(cx: &mut Device, a0: &String, b1: Vec<Vec<Decimal>>) -> FlowResult<(Decimal, Vec<Date>)> {
    let (a5, b6) = (match (if false { Ok(3_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: a0.clone() })) }) { Ok(c2) => Some(vec![(-2_i64), 1_i64]), Err(FlowError::Offline) => Some(vec![29_i64, 1000000_i64, 2_i64]), _ => Some(vec![7_i64, (-40000_i64)]) }).map_or_else(|| (b1.clone(), Some(1_i64)), |d3| (match Some(3_usize) { None => (vec![vec![Decimal::from(0_i32), Decimal::from((-1_i64))], vec![Decimal::ZERO, Decimal::new(5_i64, 28_u32).unwrap_or_default()], vec![Decimal::ONE, Decimal::from(2_i64)]], Some(29_i64)), e4 => (b1.clone(), Some((-7_i64))) }));
    cx.message(a0.clone());
    let a10 = (match (if true { Ok((-7_i64)) } else { Err(FlowError::Offline) }) { Ok(c7) => b6.as_ref().cloned().into_iter().rev().fold(a0.replacen(a0, " ", 1000000_usize), |d8, e9| a0.clone()), Err(FlowError::Offline) => a0.clone().to_ascii_uppercase().to_ascii_uppercase(), _ => a0.clone() });
    let Some(b21) = 0_i32.checked_add(Some(3_i32).into_iter().take_while(|b11| true).skip(0_usize).product::<i32>()) else {
        return Ok(a10.chars().map(|c12| c12.to_string()).map(|d13| "aaa".replace(&d13, &a10)).enumerate().map(|e14| a0.replace("日本語", a0)).fold(vec![b6, b6, b6].into_iter().skip(40000_usize).fold((Decimal::new(12345_i64, 2_u32).unwrap_or_default(), vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]), |(a15, b16), c17| (a15, b16.clone())), |(d18, e19), a20| (if true { (d18, e19.clone()) } else { (d18, e19.clone()) })));
    };
    let d23 = {
        let c22;
        if false { c22 = a10.clone(); } else { c22 = a10.clone(); }
        c22.clone()
    };
    Ok((Decimal::new((-35_i64), 2_u32).unwrap_or_default(), vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]))
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
    let (_, _) = (if false { vec![Some(vec![State::Open]), Some(vec![State::Open, State::Open]), Some(vec![State::Half])] } else if true { vec![Some(vec![State::Half, State::Open]), Some(vec![State::Done, State::Done]), Some(vec![State::Done, State::Half, State::Done])] } else { vec![Some(vec![State::Half, State::Open]), Some(vec![State::Half]), Some(vec![State::Half])] }).into_iter().flatten().filter(|d13| Some(b1).map_or(false, |e14| false)).fold((c2.clone(), String::new()), |(a15, b16), c17| Some(c2.clone()).into_iter().fold((c2.clone(), c2.clone()), |(d18, e19), a20| (e19.clone(), a15.clone())));
    c2.clear();
    let (b21, c22) = (b1, b1);
    let d23 = b21;
    Ok("İstanbul".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_146(cx: &mut Device, a0: &Obj<Task>, b1: i64, c2: i64) -> FlowResult {
    let mut d3 = c2;
    let e4 = (5_usize - (match format!("ß{}ß{b1}", "a".to_owned()).as_str() { "ab,b,,c" => 2_usize, _ => 2_usize }));
    let mut b6 = ({ let a5 = (-b1); Some(c2) }).unwrap_or_default();
    let mut c7 = (if ((-7_i32) <= i32::MIN) { Some("A\r\nB\n\n".to_owned().parse::<i32>().ok()) } else { None });
    for e9 in vec![b1, 29_i64] {
        let c12: usize = vec![b6].min(vec![c2, d3]).into_iter().flat_map(|a10| vec![a10, e9]).into_iter().take_while(|b11| a0.is_urgent).count().min(e4);
        cx.close_page()?;
    }
    let mut a20 = ({ let d13 = Some(b6).unwrap_or_else(|| b1); vec![Some(29_i32), Some(3_i32)].into_iter().zip((if false { Some(7_i32) } else { Some(2_i32) }).into_iter().take_while(|e14| (false || true)).take_while(|a15| vec![c2, c2].into_iter().rev().fold(false, |b16, c17| b16))).map(|(d18, e19)| Some(e19)).nth(0_usize) });
    {
        let mut b21 = 0_i32;
        while b21 < 0_i32 && false.max(true) {
            b21 += 1_i32;
            'l25: for _ in (0_i64..1_i64).rev().map(|d23| 2_i64) {
                if let (..=400_i32) = (if Some(true).unwrap_or_default() { b21 } else if false { b21 } else { b21 }) && true {
                    let mut a25: i64 = b6;
                }
            }
            let mut b26: i64 = b6;
        }
    }
    b6 = d3;
    Ok(flow_014(cx, a0, &Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), (if false { vec!["x=1=2".to_owned(), "\"{}\\".to_string(), "ab,b,,c".to_owned()] } else { vec!["".to_string(), "x=1=2".to_string(), "İstanbul".to_string()] }), &Decimal::new((-35_i64), 29_u32).unwrap_or_default())?)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_147(cx: &mut Device, a0: &Obj<Task>, mut b1: String, mut c2: State) -> FlowResult<String> {
    cx.close_page()?;
    let Some(c7) = ((-1_i64)..=4_i64).max().as_ref().copied() else {
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
                vec![Some(b1.clone()), Some(b1.clone()), Some("ab,b,,c".to_owned())].into_iter().collect::<Vec<_>>().into_iter().rev().chain(vec![Some(b1.clone())].into_iter()).for_each(|a15| { let _ = b1.is_empty(); });
            }
            Err(FlowError::Failed { code: b16, .. }) => {
                cx.close_page()?;
            }
            Err(c17) => cx.message(c17.code()),
        }
    } else {
        if let (..=0_i64) = c7 {
            'l24: for e24 in vec![b11, c7, c7].into_iter().take_while(|d18| (match (if false { Ok(1_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }) { Ok(e19) => Some(Decimal::ONE), Err(FlowError::Failed { code: a20, .. }) => Some(Decimal::from(3_i32)), _ => Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default()) }).into_iter().skip_while(|b21| false).any(|c22| "日本語".to_owned().starts_with(&b1))).chain(vec![c7]) {
                cx.show_home()?;
                let (a25, b26) = (c7, (-7_i64));
                let (c27, d28) = (e24, (-40000_i64));
            }
        } else {
            let _ = b11;
            let mut e29 = c2;
        }
        if let Some(mut b31) = cx.first(Task::filter(|a30| a30.is_urgent).order_by(|t| t.due).limit(1))? {
            cx.log(Level::Info, String::from("a"));
            let mut c32 = cx.get(b31.id())?;
        }
    }
    Ok(" \t x\n".to_string())
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, a0: &i32) -> FlowResult<Vec<(Decimal, i64)>> {
    let e4: i32 = (match (match "-17".to_owned().as_str() { "Ä" => 1_i64, "aaa" => 3_i64, _ => 1_i64 }).saturating_sub(10_i64.to_owned()) { (-1_i64..=5_i64) => Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().last_of_year().year(), 3_i64 if Some((*a0)).into_iter().fold(true, |b1, c2| b1) => (*a0), d3 => (*a0) });
    {
        let mut a5 = 0_i32;
        while a5 < 2_i32 && true {
            a5 += 1_i32;
            cx.message(format!("{{{e4:<5}: {}", e4));
        }
    }
    cx.log(Level::Warning, (vec![" ".to_string(), "a".to_owned(), String::from("a")].into_iter().filter(|c7| true).collect::<String>() + &("İstanbul".to_string() + "A\r\nB\n\n")));
    let a10 = flow_005(cx, Some((*a0)).or(Some((*a0))), vec![Decimal::ZERO].min(vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()]), ((-3_i32)..=0_i32).fold(State::Done, |d8, e9| d8))?;
    let mut b11: Date = a10.first_of_month();
    Ok((if (Decimal::new(5_i64, 29_u32).unwrap_or_default() < e4) { (if true { vec![(Decimal::new(999_i64, 2_u32).unwrap_or_default(), (-7_i64)), (Decimal::from(i32::MAX), 29_i64), (Decimal::new((-35_i64), 0_u32).unwrap_or_default(), (-40000_i64))] } else if true { vec![(Decimal::new((-35_i64), 2_u32).unwrap_or_default(), 10_i64)] } else { vec![(Decimal::new(12345_i64, 1_u32).unwrap_or_default(), 7_i64), (Decimal::new(25_i64, 29_u32).unwrap_or_default(), (-2_i64)), (Decimal::new((-35_i64), 28_u32).unwrap_or_default(), i64::MIN)] }) } else { vec![vec![State::Open, State::Done, State::Open], vec![State::Half, State::Open]].into_iter().take(5_usize).take(400_usize).fold(vec![(Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default(), 0_i64)], |c12, d13| c12.clone()) }))
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
    let mut d8: Decimal = (match ({ let c7 = 400_i64; c2.clone() }).as_str() { "a" => Decimal::new(12345_i64, 29_u32).unwrap_or_default().abs(), "Ä" => Decimal::ZERO.abs().min(Decimal::ONE.floor()), _ => Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()).unwrap_or_else(|| Decimal::new(5_i64, 28_u32).unwrap_or_default()).trunc() });
    let b21 = (match a0.iter().fold(State::Done, |e9, a10| State::Half) { (State::Done | State::Open) => vec![Decimal::ZERO, d8, d8].into_iter().skip_while(|b11| false).into_iter().fold(vec![Some(400_i64)], |c12, d13| c12.clone()), e14 => d3.iter().into_iter().take_while(|a15| true).fold(vec![Some((-2_i64)), Some(1_i64)], |b16, c17| b16.clone()) }).into_iter().fold(c2.split_whitespace().map(|d18| d18.to_string()).collect::<String>(), |e19, a20| format!("x{}ß{:<5} of {:0>1.0}", 0_i64, 10_i32, c2));
    a0.push((if false { Ok(vec![vec![Decimal::ONE, d8, d8], vec![d8, d8, d8], vec![Decimal::ONE, d8]]) } else { Err(FlowError::Offline) }).unwrap_or(vec![vec![d8, d8, d8], vec![d8, d8], vec![d8, d8, Decimal::from(5_i32)]]).into_iter().fold(c2.clone(), |c22, d23| format!("{:>1.1}", b21.clone())));
    if (!vec![d3.clone(), vec![c2.clone()]].into_iter().all(|e24| true)) {
        let mut a25: Vec<(i64, String)> = vec![(1_i64, b21.clone()), ((-2_i64), b21.clone()), (29_i64, c2.clone())];
    }
    Ok((-1_i32))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_150(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Decimal>, c2: Date, d3: &String) -> FlowResult<Vec<usize>> {
    let mut e4: Date = Some(c2).clamp(Some(c2), Some(c2)).as_ref().cloned().unwrap_or(c2);
    a0.title = format!("{c2}ß{} of {d3}", ({ let _ = b1.clone(); 10_i64 }));
    e4 = Some(Some(b1.clone()).into_iter().take(1_usize).fold(c2, |a5, b6| c2)).unwrap_or_default();
    for a10 in (if false { vec![vec![e4, c2, Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()], vec![c2]] } else if false { vec![vec![c2, e4, c2], vec![c2, e4, c2]] } else if true { vec![vec![e4]] } else { vec![vec![e4], vec![c2, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], vec![e4, c2]] }).into_iter().flatten().map(|c7| e4).collect::<Vec<_>>().into_iter().chain(vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()].max(vec![e4])).skip_while(|d8| false) {
        'l12: for c12 in &vec![e4, a10].clamp(vec![e4, a10], vec![e4]) {
            a0.effort /= vec![a10, e4].clamp(vec![(*c12)], vec![c2, (*c12)]).into_iter().fold((-2_i32).max(29_i32), |d13, e14| d13);
        }
        break;
    }
    Ok((1_usize..5_usize).collect::<Vec<_>>())
}

/// Step by step.
#[nanoflow]
pub fn flow_151(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<i32>>) -> FlowResult<Vec<String>> {
    if let (3_i32..=9_i32) = (Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default().day() / Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().day()) && (if Some(true).unwrap_or(false) { 0_i64.is_negative() } else if let 400_i32 = 10_i32 { true } else { true }) {
        cx.log(Level::Info, format!("{:5}{:ß^12}{:ß^1}", Some((-7_i64)).unwrap_or_default(), (match &((-40000_i64), DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) { (c2 @ (1..=7), d3) if false => false, e4 => true }), (-40000_i32).abs()));
    } else {
        for b6 in vec![vec![Some(1000000_i32), Some(i32::MAX), Some(10_i32)], b1.clone(), b1.clone()].into_iter() {
            let c7 = (b1.clone(), b1.clone()).clamp((b1.clone(), vec![Some(10_i32), Some(10_i32)]), (b1.clone(), b1.clone())).to_owned();
            for mut e9 in cx.retrieve(Task::filter(|d8| d8.due.is_some()).limit(2))? {
                let c17 = (if let Some(a10) = &Some((-7_i32)).as_ref().copied() && ((0_i32..0_i32).chain(vec![(*a10), i32::MIN, (*a10)]).rev().all(|b11| true) || vec![c7.clone(), c7.clone(), c7.clone()].into_iter().map(|c12| c12.clone()).all(|(d13, e14)| true)) { vec![(*a10)] } else { (match &c7.clone() { (a15, b16) if a0.is_urgent => (if false { vec![(-7_i32), 5_i32, (-2_i32)] } else { vec![(-2_i32)] }), _ => vec![1_i32, (-2_i32), 0_i32].to_vec() }) });
                cx.commit(&mut e9)?;
            }
        }
    }
    match cx.commit(a0) {
        Ok(()) => {
            for a20 in ({ let d18 = b1.clone(); vec![d18.clone()] }).into_iter() {
                let mut b21 = cx.create(Task { state: State::Open, weight: 3_i64, seen: Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), ..Task::default() })?;
            }
        }
        Err(FlowError::Invalid { entity: c22, .. }) => {
            let d23 = b1.clone();
        }
        Err(e24) => return Err(e24),
    }
    if let Some(mut a25) = cx.first(Task::all().limit(1))? {
        {
            let mut c27 = cx.retrieve(Task::filter(|b26| (b26.price >= Decimal::from(1000000_i64))).limit(0))?;
            for d28 in &mut c27 {
                d28.effort = 10_i32;
            }
            cx.commit_all(&mut c27)?;
        }
        cx.log(Level::Info, format!("x{:^}: {}ß{}", 5_usize, "Ä".to_string(), 1_usize));
    }
    let mut e29 = (State::Done, (-1_i64));
    cx.commit_all(a0)?;
    {
        let mut a30 = cx.retrieve(Task::all().limit(1))?;
        for b31 in a30.iter_mut() {
            b31.effort = i32::MIN;
        }
        cx.commit_all(&mut a30)?;
    }
    cx.commit(a0)?;
    Ok(vec!["\"{}\\".to_owned(), "aaa".to_owned()])
}

/// Step by step.
#[nanoflow]
pub fn flow_152(cx: &mut Device, a0: Option<Vec<i32>>, b1: &i64) -> FlowResult<Vec<i64>> {
    let mut c2 = Some((*b1)).unwrap_or_default();
    if (match a0.clone() { Some(d3) if true => Some(true), Some(e4) => Some(false), a5 => Some(false) }).unwrap_or(Some(Some(vec![5_i32, 29_i32, 1000000_i32])).into_iter().chain(vec![a0.clone(), a0.clone()].into_iter()).fold(true, |b6, c7| b6)) {
        for e9 in (match (1_usize * 7_usize) { (29_usize..33_usize) => vec![a0.clone(), a0.clone(), a0.clone()], _ => vec![a0.clone()].into_iter().rev().into_iter().collect::<Vec<_>>() }) {
            let b11 = i32::MIN.checked_div(vec![(*b1)].into_iter().collect::<Vec<_>>().into_iter().map(|a10| (if false { i32::MAX } else { (-1_i32) })).product::<i32>());
            let d18: i64 = loop {
                let mut d13 = b11;
                break ({ let e14 = e9.clone(); vec![vec![vec![1_i32, (-7_i32)], vec![i32::MIN], vec![(-1_i32), 400_i32, 29_i32]], vec![vec![(-1_i32), (-7_i32)], vec![2_i32, (-7_i32), 3_i32], vec![3_i32, 1000000_i32, 1000000_i32]], vec![vec![(-1_i32)], vec![7_i32], vec![10_i32]]] }).into_iter().flatten().map(|a15| vec![1_i32]).skip(0_usize).fold(flow_007(cx, Some((State::Done, 7_i32)))?, |b16, c17| Some(c2).into_iter().step_by(10_usize).sum::<i64>());
            };
        }
    }
    let (e19, a20) = (a0.clone(), "\"{}\\".to_owned());
    let b21 = e19.clone();
    cx.log(Level::Warning, format!("x{}{c2}x{c2}", c2));
    c2 *= (*b1);
    Ok(vec![(*b1)])
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
    if (if let false = 1_i32.is_positive() { (*a0) } else { false }) {
        {
            let mut c17 = 0_i32;
            'l19: while c17 < 1_i32 && ((*a0) || (*a0)) {
                c17 += 1_i32;
                if flow_007(cx, Some((State::Done, (-40000_i32))))?.is_positive() {
                    cx.message((Some(a15).into_iter().fold(" \t x\n".to_string(), |e19, a20| e19.clone()) + &(if let false = b16 { "Ä".to_string() } else if b16 { "ß".to_string() } else { "ab,b,,c".to_owned() })));
                }
                let mut b21 = Decimal::ONE;
            }
        }
        let Some(_) = vec![Decimal::new(12345_i64, 3_u32).unwrap_or_default()].into_iter().into_iter().into_iter().find(|c22| b16).filter(|d23| vec![(*d23), a15].into_iter().all(|e24| b16)) else {
            return Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_owned() }));
        };
    }
    b16 = b16;
    let a25 = b16;
    Ok("".to_owned())
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
                    cx.message(format!("}}{e14:>12}{}{}", Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()).unwrap_or(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), false));
                }
                if let a15 @ (-1_i32..3_i32) = d3 {
                    let mut d18: usize = (match (3_usize * 2_usize) { b16 @ (2..6) if cx.is_online() => Some(b16).into_iter().rev().zip(Some(b16)).map(|c17| 7_usize).sum::<usize>(), _ => flow_004(cx, 1_usize)? }).saturating_sub((1_usize - 1_usize).min(7_usize.min(40000_usize)));
                    let (e19, _) = (a0, c2);
                }
            }
            if vec![(*b1)].into_iter().fold((match ((d3, d3), 2_usize) { (((-7 | -5), 1), a20) => true, ((b21, c22), d23) => false, (_, e24) => false }), |a25, b26| a25) {
                let c27 = d3;
                {
                    let mut d28 = 0_i32;
                    while d28 < 2_i32 && Some(d3).into_iter().chain(vec![d28, c27, c27]).all(|e29| false) {
                        d28 += 1_i32;
                        a0 /= Decimal::new(5_i64, 29_u32).unwrap_or_default();
                    }
                }
            }
        }
    }
    let b31: i64 = ((-1_i64)..=4_i64).step_by((1_usize * 5_usize)).take((7_i32 as usize)).sum::<i64>();
    cx.message(format!("ß{}ß{} of {}", String::new(), 3_i32, DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()));
    Ok(vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default()])
}

/// Step by step.
#[nanoflow]
pub fn flow_155(cx: &mut Device, mut a0: Vec<String>) -> FlowResult<Vec<Vec<bool>>> {
    if false {
        for c2 in &vec![(-40000_i32)] {
            cx.log(Level::Info, format!("{{{}", (*c2)));
        }
        if let false = (false || (((-2_i32), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) > (1_i32, Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()))) {
            match (1000000_i32, 5_i64) {
                ((..=3_i32), -7) if vec![Some(0_i32), Some(1000000_i32), Some(7_i32)].is_empty() => {
                    let d3: Vec<String> = a0.clone();
                }
                ((0 | 2), e4) if Some(vec![e4]).is_some() => {
                    a0.sort_by(|a5, b6| a5.cmp(b6));
                }
                (c7, _) => {
                    let mut d8 = c7.to_owned();
                }
            }
        }
    } else {
        for (a10, b11) in &(if false { Ok(vec![(State::Open, "ß".to_string()), (State::Done, "x=1=2".to_string())]) } else { Err(FlowError::Offline) }).unwrap_or_default() {
            let _ = a0.clone();
            let e14 = {
                let c12;
                if ({ let d13 = Some(b11.clone()).into_iter().collect::<Vec<_>>(); true }) { c12 = cx.is_online(); } else { c12 = ((400_i32 as i64) != (-40000_i64)); }
                c12
            };
            let mut a15: Vec<String> = vec![(b11.clone() + b11), format!("ß{:>}", 3_usize), b11.clone()];
        }
    }
    let (c17, d18) = (if let Some(b16) = &Some("Ä".to_owned()) { (a0.clone(), a0.clone()) } else { (a0.clone(), a0.clone()) });
    a0 = (match Some(d18.clone()).into_iter().flat_map(|e19| (if false { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }).unwrap_or_default()).fold(({ let _ = d18.clone(); (10_usize, (String::from("a"), Decimal::new((-35_i64), 1_u32).unwrap_or_default())) }), |a20, b21| (1_usize, (b21.clone(), Decimal::from(400_i32)))) { (29_usize, (c22, d23)) => (if false { Ok(a0.clone()) } else { Err(FlowError::Offline) }).unwrap_or_default(), (e24, (a25, b26)) => c17.clone() });
    let mut c27 = a0.clone();
    let d28 = d18.clone();
    c27.retain(|e29| false);
    let a30: State = State::Done;
    Ok(vec![vec![true, true], vec![true, false, false]])
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, mut a0: State, b1: usize, c2: Option<(i32, usize)>) -> FlowResult<String> {
    a0 = (if let (-7_i64..) = Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default().days() { (if true { Ok(Some(c2)) } else { Err(FlowError::Offline) }).unwrap_or_else(|d3| Some(c2)) } else { vec![c2, c2, Some((1_i32, b1))].into_iter().take_while(|e4| false).step_by(b1).max() }).into_iter().fold(a0, |a5, b6| State::Open);
    {
        let mut c7 = 0_i32;
        while c7 < 1_i32 && vec![Some(i64::MAX), Some(5_i64)].is_empty() {
            c7 += 1_i32;
            for a10 in vec![false, true] {
                let Some(d13) = ({ let b11 = c7; Some(Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())) }).and_then(|c12| Some(a10)) else {
                    break;
                };
                let e14 = 7_i32;
            }
        }
    }
    match DateTime::from_milliseconds(0_i64).unwrap_or_default().milliseconds() {
        a15 @ (..=3_i64) if false => {
            'l17: for _ in &vec![b1, b1, b1] {
                let mut d18 = Some(vec![Some(29_i32), Some(i32::MAX)]).as_ref().cloned().unwrap_or_default().get((if true { Some(a15) } else { Some(a15) }).map_or(b1, |c17| b1)).cloned();
            }
        }
        e19 => {
            let a20 = a0;
        }
    }
    a0 = a0;
    Ok(format!("{}", b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, a0: &Decimal, b1: (i32, Option<String>)) -> FlowResult {
    if let (_, Some(c7)) = (match (if true { Ok("x=1=2".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("-17") })) }) { Ok(c2) => ({ let d3 = c2.clone(); b1.clone() }), Err(FlowError::Offline) => (if false { b1.clone() } else { b1.clone() }), _ => Some(vec![7_usize, 10_usize]).into_iter().take_while(|e4| false).fold(b1.clone(), |a5, b6| a5.clone()) }) {
        cx.log(Level::Warning, format!("{c7}"));
        let a10: String = 'l9: loop {
            let mut e9: (i32, Option<String>) = b1.clone();
            break c7.clone().min(c7.clone());
        };
    } else {
        if Some(false).unwrap_or(Some(vec![State::Open, State::Done, State::Open]).is_some_and(|b11| false)) {
            let c22 = (match (0_i32, Some("日本語".to_owned())) { ((-7_i32..=-1_i32), c12) => vec![State::Half], (d13, Some(e14)) => vec![State::Open], (a15, b16) => vec![State::Half, State::Open] }).to_owned().into_iter().into_iter().skip(vec![(*a0), (*a0)].into_iter().enumerate().map(|c17| (*a0)).fold(1_usize, |d18, e19| d18)).find_map(|a20| Some(Some(7_usize)).flatten().max(Some((*a0)).into_iter().find_map(|b21| Some(400_usize))));
        } else {
            'l24: for e24 in &vec![(*a0)] {
                let b31 = (if (if let (_, _) = &b1 { (*a0) } else { (*e24) }).is_zero() { vec![State::Done].into_iter().fold((if true { Ok(1_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }), |a25, b26| (if false { Ok(40000_usize) } else { Err(FlowError::Offline) })).unwrap_or(Some((*a0)).into_iter().skip_while(|c27| true).map(|d28| (*a0)).fold(7_usize, |e29, a30| e29)) } else { 40000_usize });
            }
            let _ = Some(String::from("a"));
        }
        let mut c32 = vec![vec![1_i32, 1_i32, (-7_i32)]];
    }
    let mut d33: i64 = 29_i64;
    cx.message(format!("{:1}ß{d33}", "日本語".to_owned()));
    let e34 = (7_i64, vec![false, false, true]);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: i32) -> FlowResult<Vec<Option<i32>>> {
    let mut b1 = a0;
    b1 /= 1000000_i32.signum();
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
    Ok(vec![Some(a15), Some(a5), Some(b1)].min(vec![Some(a5), Some(a5)]).into_iter().filter(|b16| true).skip(flow_004(cx, 0_usize)?).collect::<Vec<_>>())
}

/// Step by step.
#[nanoflow]
pub fn flow_159(cx: &mut Device, a0: Option<String>) -> FlowResult<String> {
    if true {
        let mut d3: Option<String> = (match a0.clone() { Some(b1) => (if true { Some(b1.clone()) } else { None }), None => (if false { Some("a".to_owned()) } else { None }), c2 => c2.clone() });
    } else {
        let (e4, a5) = (i32::MAX, (-7_i32));
        for _ in (if Some(true).unwrap_or(false) { Some(e4).into_iter().rev().min_by_key(|b6| false) } else if true { Some(e4) } else if false { Some(e4) } else { Some(e4) }).into_iter().map(|c7| e4).skip((if let None = Some(String::from("")) { 2_usize } else if true { 1_usize } else { 7_usize })) {
            match i32::MAX.signum() {
                1_i32 => {
                    let mut e9 = a5;
                }
                (0_i32..=6_i32) => {
                    let a10: i32 = e4;
                }
                b11 => {
                    let c12 = a5;
                }
            }
        }
    }
    match flow_007(cx, (match &(("ab,b,,c".to_string(), false), String::from("İstanbul")) { ((d13, e14), a15) => Some((State::Done, 2_i32)), ((b16, _), c17) => Some((State::Half, 400_i32)), _ => Some((State::Done, (-7_i32))) })) {
        Ok(d18) => {
            let a20 = {
                let e19;
                if (if let -1_i64 = d18 { (Some(false) != Some(false)) } else { vec![vec![true, true], vec![false, true, false]].is_empty() }) { e19 = d18; } else { e19 = 400_i64.min(d18); }
                e19
            };
        }
        Err(FlowError::Invalid { .. }) => {
            for _ in vec![Some(vec![1_usize, 1000000_usize, 7_usize]), Some(vec![10_usize, 40000_usize]), Some(vec![3_usize])].into_iter().flatten().enumerate().map(|(b21, c22)| c22.clone()) {
                let mut e24: Option<String> = a0.clone();
            }
        }
        Err(a25) => cx.message(a25.code()),
    }
    let b26 = a0.clone();
    let _ = b26.clone();
    let c27 = (Some(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()), vec![1000000_i64]);
    let d28: Option<Option<i64>> = Some(Some(0_i64));
    Ok(String::new())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_160(cx: &mut Device, a0: &mut Obj<Task>, b1: &i64, c2: bool) -> FlowResult<Decimal> {
    let Some(e4) = Some(((10_i32, Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) >= (1000000_i32, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()))) else {
        return Ok(({ let d3 = cx.is_online(); flow_015(cx, &Decimal::from(1000000_i64), Some(vec![(*b1), (*b1), 7_i64]))? }));
    };
    let Some(b6) = ({ let a5 = vec!["\"{}\\".to_owned(), "Ä".to_owned(), "".to_owned()]; Some(true) }).to_owned() else {
        return Err((FlowError::Failed { code: "early".to_string(), text: vec![" ".to_owned(), " ".to_owned()].join("x=1=2") }));
    };
    a0.effort = (-40000_i32);
    let Some(e9) = (if let (c7, 400_i64) = (String::from("İstanbul"), (*b1)) { Some((*b1)) } else { (1_i64..=4_i64).map(|d8| (*b1)).chain(vec![i64::MAX, 400_i64]).last() }) else {
        return cx.fail("given-up", ("x=1=2".to_owned() + &"ß".to_owned()));
    };
    for c12 in (match State::Done { State::Open => (if e4 { Ok(vec![b6, e4]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("\"{}\\") })) }).unwrap_or(vec![c2]), State::Half => vec![c2, c2], _ => vec![e4, b6].into_iter().skip_while(|a10| c2).collect::<Vec<_>>() }).into_iter().take((0_usize + 0_usize)) {
        cx.commit(a0)?;
    }
    'l14: for e14 in Some(Some("-17".to_string())).into_iter().next().into_iter().into_iter() {
        let mut d18 = (match vec![Some(e4)].get((if c2 { Ok(0_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("Ä") })) }).unwrap_or_else(|a15| 2_usize)).cloned() { Some(Some(false)) => (vec![Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()] >= ({ let b16 = (*b1); vec![Decimal::ZERO, Decimal::ZERO] })), c17 => e4 });
        match cx.commit(a0) {
            Ok(()) => {
                d18 = false;
            }
            Err(FlowError::Invalid { entity: e19, .. }) => {
                for b21 in cx.retrieve(Task::filter(|a20| (a20.weight >= (*b1))).order_by_descending(|t| t.price).limit(1))? {
                    cx.delete(b21)?;
                }
            }
            Err(c22) => return Err(c22),
        }
        vec![c2, b6].into_iter().for_each(|d23| { let _ = (*b1); });
    }
    let a25 = cx.count(Task::filter(|e24| (e24.price < Decimal::ZERO)).order_by_descending(|t| t.title).limit(4))?;
    Ok(Decimal::new(999_i64, 1_u32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: &mut Obj<Task>, b1: String) -> FlowResult<i64> {
    let d3: usize = 'l3: loop {
        return Ok(flow_007(cx, Some((State::Half, (-1_i32))))?.abs());
    };
    match Some((b1.clone(), b1.clone())).into_iter().fold(vec![1_usize, d3], |e4, (a5, b6)| e4.clone()).into_iter().take_while(|c7| true).fold(vec![b1.clone(), b1.clone(), b1.clone()].into_iter().fold(((0_i32, i64::MAX), b1.clone()), |(d8, e9), a10| (d8, b1.clone())), |((b11, c12), d13), e14| ((b11, c12), d13.clone())) {
        ((a15, -1_i64), b16) => {
            let c22: usize = loop {
                'l20: for a20 in vec![1_i64, 1_i64].last().cloned().map_or_else(|| vec![vec![b1.clone(), b16.clone()], vec![b1.clone(), " ".to_string(), b1.clone()], vec![b16.clone()]], |d18| vec![vec![String::new(), b1.clone()], vec![b1.clone()], vec![b1.clone(), "\"{}\\".to_owned(), String::new()]]).into_iter().flatten() {
                    let b21 = flow_016(cx, &(match (if false { Ok(i64::MIN) } else { Err(FlowError::Offline) }) { Ok(_) => 1_i64, Err(_) => 5_i64, _ => 0_i64 }), ((-1_i32)..4_i32).chain(Some(a15).into_iter()).take(d3).sum::<i32>())?;
                }
                break d3;
            };
        }
        (d23, e24) => {
            if let (1_i32, a25) = d23 {
                {
                    let mut b26 = 0_i32;
                    'l28: while b26 < 3_i32 && true {
                        b26 += 1_i32;
                        cx.close_page()?;
                    }
                }
            } else {
                let mut d28 = cx.get(a0.as_ref())?;
            }
        }
    }
    {
        let mut e29 = 0_i32;
        'l31: while e29 < 2_i32 && Decimal::new(25_i64, 3_u32).unwrap_or_default().is_zero() {
            e29 += 1_i32;
            for a35 in (2_usize..=1_usize).into_iter().fold(vec![d3, 5_usize, d3], |b31, c32| (match e29 { -7_i32 => b31.clone(), (1..5) => b31.clone(), d33 => b31.clone() })) {
                let c37 = {
                    let b36;
                    if cx.is_online() { b36 = Some(e29).or(Some(e29)).unwrap_or_default(); } else { b36 = e29; }
                    b36
                };
                let mut d38: i32 = c37;
            }
        }
    }
    let e39 = (Some((-2_i64)), Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default());
    cx.commit(a0)?;
    Ok(i64::MIN)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_162(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<Option<String>> {
    'l12: for (_, c12) in (if (if true { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or(true) { vec![Some(("x=1=2".to_string(), b1))] } else if false { vec![Some((String::from("aaa"), b1))] } else { vec![Some(("a".to_owned(), (-7_i64)))] }).into_iter().flatten().skip_while(|(c2, d3)| Some(c2.clone()).map_or_else(|| Some(b1), |e4| Some((*d3))).into_iter().zip(Some(vec![c2.clone()]).unwrap_or_else(|| vec![c2.clone(), c2.clone()])).map(|(a5, b6)| ({ let c7 = b6.clone(); a5 })).fold((2_i64..4_i64).any(|d8| false), |e9, a10| e9)) {
        cx.refresh(a0)?;
    }
    match b1 {
        d13 @ (-1_i64..3_i64) => {
            let d18: DateTime = 'l15: loop {
                let c17: i64 = 'l16: loop {
                    let mut b16: i32 = 1_i32;
                    break d13;
                };
                break DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default();
            };
        }
        (1_i64..) => {
            {
                let mut e19 = 0_i32;
                while e19 < 0_i32 && true {
                    e19 += 1_i32;
                    if let Some(mut c22) = cx.first(Task::filter(|b21| (b21.state == State::Half)).limit(3))? {
                        cx.commit(a0)?;
                        let mut c27 = cx.create(Task { state: Some(e19).into_iter().filter(|d23| true).filter(|e24| true).fold(State::Done, |a25, b26| a25), weight: b1, due: c22.due, ..Task::default() })?;
                    }
                    let Some(c32) = ((-2_i64)..(-2_i64)).chain(vec![b1, b1].into_iter()).take_while(|d28| true).fold(vec![e19, e19, e19], |e29, a30| e29.clone()).into_iter().flat_map(|b31| (if let (3_i32..=9_i32) = b31 { vec![b1, 0_i64] } else { vec![b1, b1] })).last() else {
                        break;
                    };
                }
            }
        }
        _ => {
            cx.invalid(a0, |o| o.effort, format!("{{{}", " ".to_string()));
        }
    }
    if let e34 @ (1_i64) = vec![vec![(-7_i32), 1_i32]].into_iter().chain(vec![vec![(-1_i32), (-40000_i32), 3_i32]]).step_by(40000_usize).min().map_or_else(|| (-40000_i64), |d33| 0_i64) {
        let a35: i64 = b1;
    } else {
        if let Some(mut c37) = cx.first(Task::filter(|b36| b36.is_urgent).order_by(|t| t.effort).limit(1))? {
            cx.invalid(a0, |o| o.is_urgent, "a".to_owned());
            cx.refresh(&mut c37)?;
        }
    }
    {
        let mut e39 = cx.retrieve(Task::filter(|d38| (d38.price >= Decimal::new(999_i64, 1_u32).unwrap_or_default())).order_by_descending(|t| t.price).limit(3))?;
        for a40 in e39.iter_mut() {
            a40.effort = 0_i32;
        }
        cx.commit_all(&mut e39)?;
    }
    let mut b41 = cx.create(Task { ..Task::default() })?;
    let mut c42 = i64::MAX;
    let mut d43 = cx.create(Task { effort: i32::MIN, seen: Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()), ..Task::default() })?;
    Ok(Some("İstanbul".to_owned()))
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
            if Some(Some(e19.clone())).to_owned().map_or((State::Open > State::Done), |a20| false.min(false)) {
                a0 += &d3;
            }
        }
    }
    {
        let mut b21 = 0_i32;
        'l23: while b21 < 0_i32 && true {
            b21 += 1_i32;
            let ((d23, e24), _) = ((State::Done, 1_i64), Some(1_i64));
        }
    }
    let (d28, e29) = (match (if false { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "early".to_string(), text: a0.clone() })) }) { Ok(a25) => vec![a25.clone(), "-17".to_owned()].into_iter().skip(400_usize).into_iter().fold((a25.clone(), a25.clone()), |b26, c27| b26.clone()), Err(FlowError::Invalid { .. }) => (a0.clone(), d3.clone()), _ => ("\"{}\\".to_owned(), d3.clone()) });
    a0.clear();
    Ok(vec![0_i64, 400_i64])
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: &(Option<i64>, (i32, i64)), mut b1: Vec<Vec<i32>>, c2: Vec<State>) -> FlowResult<Option<State>> {
    let (b11, c12) = (match (if true { Ok(Decimal::new(12345_i64, 0_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) }) { Ok(d3) => (match i32::MIN { (-7..-3) => ("ab,b,,c".to_string(), c2.clone()), (400..=406) => (String::from("a"), c2.clone()), e4 => (String::from("x=1=2"), c2.clone()) }), Err(FlowError::Failed { code: a5, .. }) => (a5.clone(), vec![State::Half, State::Half]), _ => Some("Ä".to_string()).into_iter().skip(3_usize).enumerate().map(|(b6, c7)| c7.clone()).fold(("-17".to_owned(), c2.clone()), |(d8, e9), a10| (d8.clone(), e9.clone())) });
    let _ = c12.clone();
    let mut d13: String = b11.clone();
    for _ in b11.clone().lines().map(|e14| e14.to_string()).enumerate().map(|(a15, b16)| b11.clone()).fold((if false { Ok(vec![c12.clone(), c2.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }), |c17, d18| (if false { Ok(vec![c2.clone()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) })).unwrap_or_else(|e19| (match Some(State::Open) { Some(State::Half) => vec![c2.clone()], Some(State::Done) => vec![c12.clone()], a20 => vec![c12.clone(), c12.clone()] })) {
        if ((if false { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or_default() || false) {
            let c22: Vec<State> = vec![State::Half.max(State::Half), State::Open];
            for _ in &vec![true, false, false].into_iter().into_iter().collect::<Vec<_>>() {
                b1 = ((-1_i64)..=(-1_i64)).flat_map(|e24| b1.clone()).collect::<Vec<_>>();
            }
        } else {
            for _ in vec![Some(b11.clone())].into_iter().filter(|a25| vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()].into_iter().any(|b26| true)).rev().fold(vec![Some((-2_i32))], |c27, d28| c27.clone()).into_iter() {
                b1.push(vec![(-7_i32), 0_i32]);
                let mut a30 = String::from("İstanbul");
            }
            d13.push_str("ß");
        }
    }
    b1.sort_by(|b31, c32| b31.cmp(c32).reverse());
    cx.message(format!("x{:>12.2}{{{}{}", Decimal::from(0_i64), i64::MAX, d13));
    Ok(Some(State::Done))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: Option<String>) -> FlowResult {
    let a5 = vec![String::from("-17"), "İstanbul".to_owned(), "ß".to_owned()].first().cloned().xor(vec![a0.clone(), a0.clone()].into_iter().find_map(|b1| b1.clone())).map(|c2| ({ let e4 = Some(vec![0_i64]).map_or_else(|| a0.clone(), |d3| a0.clone()); (c2.clone() + "a") }));
    let mut b6 = a5.clone();
    let c7 = flow_026(cx, DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default().hour())?;
    if matches!(i64::MAX, (0 | 2)) {
        let Some(d8) = vec![b6.clone(), a0.clone()].last().cloned().clamp(Some(b6.clone()), Some(a0.clone())) else {
            return Err((FlowError::Failed { code: "empty".to_string(), text: (FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") }).to_string() }));
        };
    } else {
        let (e9, a10) = (if true { Some((a5.clone(), ("İstanbul".to_owned(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))).unwrap_or_else(|| (a5.clone(), ("-17".to_owned(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()))) } else if true { (Some(String::new()), ("-17".to_owned(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())) } else { (a0.clone(), ("İstanbul".to_owned(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())) });
        let b11 = b6.take();
    }
    if (if let Some(c12) = &a5 && ({ let d13 = c12.clone(); false }) { cx.is_online() } else { true }) {
        let mut b21: Date = (match &a0 { None => Some(c7).into_iter().filter_map(|e14| vec![(-40000_i32), 1000000_i32].into_iter().find(|a15| true)).take(2_usize).fold(vec![b6.clone(), a5.clone(), a0.clone()].into_iter().fold(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), |b16, c17| b16), |d18, e19| Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), a20 => (if false { Ok(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" \t x\n") })) }).unwrap_or(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) });
    } else {
        let c22 = b6.take();
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, a0: &i32) -> FlowResult<Decimal> {
    let Some(e4) = Some((*a0)).clamp(Some((*a0)), Some((*a0))).into_iter().map(|b1| (*a0)).rev().max() else {
        return Ok(vec![Decimal::new(25_i64, 1_u32).unwrap_or_default()].into_iter().step_by(vec![(-2_i64), 7_i64].into_iter().fold(40000_usize, |c2, d3| c2)).into_iter().sum::<Decimal>());
    };
    if ((-3_i32)..=(-1_i32)).filter(|a5| true).skip(0_usize).collect::<Vec<_>>().is_empty() {
        let mut d8: Decimal = (if true { (Decimal::new(5_i64, 28_u32).unwrap_or_default() / flow_007(cx, Some((State::Half, e4)))?) } else if let State::Open = ({ let _ = State::Open; State::Done }) { vec![Decimal::ZERO, Decimal::new(999_i64, 3_u32).unwrap_or_default()].into_iter().take_while(|b6| false).sum::<Decimal>() } else { vec![Decimal::new(5_i64, 28_u32).unwrap_or_default()].into_iter().into_iter().filter(|c7| true).sum::<Decimal>() });
    } else {
        let mut e9 = vec![Some(String::from("aaa")), Some(String::from("a")), Some(String::from("-17"))];
        'l11: while let Some(b11) = e9.pop() {
            let c12 = e4;
        }
    }
    let d18 = vec![vec![State::Done, State::Done, State::Open], vec![State::Open, State::Done, State::Done], vec![State::Done, State::Open, State::Half]].into_iter().into_iter().collect::<Vec<_>>().into_iter().fold(e4, |d13, e14| ({ let a15 = Some((-7_i64)); Some((Decimal::new(999_i64, 28_u32).unwrap_or_default(), 2_i64)) }).into_iter().map(|(b16, c17)| ((-1_i32)..=5_i32).into_iter().sum::<i32>()).chain(Some((*a0)).into_iter()).step_by((if let (0_usize..4_usize) = 29_usize { 1_usize } else { 0_usize })).product::<i32>());
    if (match d18 { 1_i32 => (Decimal::new(999_i64, 1_u32).unwrap_or_default() > e4), e19 => (-1_i64).is_negative() }) {
        let Some(a20) = Some(d18) else {
            return cx.fail("given-up", "ab,b,,c".to_owned());
        };
    }
    Ok(Decimal::new(999_i64, 28_u32).unwrap_or_default())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Option<bool>>, mut c2: State) -> FlowResult<String> {
    match (match (if let State::Done = c2 { c2 } else { c2 }) { (State::Done | State::Half) if "\"{}\\".to_string().ends_with(" ") => State::Done, State::Done => Some(b1.clone()).into_iter().into_iter().rev().fold(c2, |d3, e4| c2), a5 => c2 }) {
        State::Half => {
            let d8 = {
                let b6;
                if (if false { cx.is_online() } else { false }) { b6 = a0.effort; } else { b6 = vec!["x=1=2".to_string(), String::from("-17")].last().cloned().map_or(vec![(-2_i32), 5_i32].into_iter().sum::<i32>(), |c7| (0_i32 + (-40000_i32))); }
                b6
            };
        }
        State::Half => {
            match State::Done {
                (State::Done | State::Open) => {
                    let mut e9 = Some(format!(": {}: {:0^12.2}", 29_i32, "Ä".to_owned()));
                }
                a10 => {
                    cx.message(format!(": {}{}{}", 5_i64, Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()).unwrap_or_default(), i32::MAX.abs()));
                }
            }
        }
        _ => {
            cx.show_home()?;
        }
    }
    cx.close_page()?;
    match (if false { Ok(Some(7_usize)) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|b11| Some(7_usize)).unwrap_or(vec![1000000_usize].into_iter().sum::<usize>()) {
        (..=2) => {
            match c2 {
                (State::Half | State::Open) => {
                    let Some(d13) = (match c2 { State::Half => vec![vec![" ".to_string()]], State::Open => vec![vec![String::from("ab,b,,c")], vec!["x=1=2".to_owned()], vec!["".to_owned()]], c12 => vec![vec![String::new(), String::from("\"{}\\"), "aaa".to_string()]] }).get(Some(3_usize).unwrap_or_else(|| 1_usize)).cloned() else {
                        return cx.fail("given-up", ("İstanbul".to_owned() + &" ".to_string()));
                    };
                }
                _ => {
                    if let State::Open = c2 {
                        let b16: Option<Option<i64>> = (match (if false { c2 } else { c2 }) { State::Half => (if let (State::Open | State::Half) = c2 && false { Some(Some(7_i64)) } else { Some(Some(0_i64)) }), (State::Done | State::Half) => Some(Some(1_i64)), e14 => Some(Some((-40000_i64))) }).into_iter().find(|a15| false);
                        cx.log(Level::Info, format!("{}}}{}{:0^1}", (-40000_i64), 2_i64, Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()));
                    }
                }
            }
        }
        _ => {
            let mut c17 = cx.create(Task { state: State::Half, price: Decimal::from(10_i32), is_urgent: true, ..Task::default() })?;
        }
    }
    let mut d18: usize = 29_usize;
    Ok(String::from(""))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &Obj<Task>, b1: Vec<State>) -> FlowResult<DateTime> {
    cx.message(format!("}}{}x{}{:ß>5}", true, (match Some(1_i32) { Some(c2 @ (-7)) => Decimal::new(12345_i64, 29_u32).unwrap_or_default(), d3 => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), 29_i32));
    for mut a5 in cx.retrieve(Task::filter(|e4| (e4.state == State::Half)).limit(1))? {
        match &Some(true).map_or(Some(5_i32), |b6| Some(3_i32)) {
            Some(c7) => {
                {
                    let mut d8 = 0_i32;
                    while d8 < 3_i32 && Some(vec![Decimal::new(12345_i64, 28_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()]).into_iter().skip(0_usize).step_by(0_usize).fold(true, |e9, a10| e9) {
                        d8 += 1_i32;
                        let mut e19: State = Some(vec![i64::MIN]).into_iter().skip(1_usize).fold((match a0.effort { (3..=9) => a0.state, (..=-1) => Some(b1.clone()).into_iter().fold(State::Half, |c12, d13| c12), e14 => State::Done }), |a15, b16| (if true { Ok(State::Open) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_else(|c17| Some(29_i64).map_or_else(|| a15, |d18| a15)));
                        let c22 = (match State::Half { State::Open => b1.clone(), State::Done if true.to_owned() => b1.clone(), a20 => Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).map_or_else(|| Some(b1.clone()).unwrap_or_default(), |b21| b1.clone()) });
                    }
                }
            }
            Some((-7_i32..-3_i32)) => {
                a5.effort += ((-7_i32).max(2_i32) + (29_i32 / 0_i32));
            }
            d23 => {
                {
                    let mut e24 = 0_i32;
                    while e24 < 4_i32 && false {
                        e24 += 1_i32;
                        let mut b26 = cx.get(a5.id())?;
                        cx.commit(&mut a5)?;
                    }
                }
            }
        }
        let mut c27 = vec![Some(State::Half)].into_iter().flatten().collect::<Vec<_>>();
    }
    match flow_009(cx, &true, 10_i64, &Some((1000000_i64, (-2_i32)))) {
        Ok(_) => {
            cx.log(Level::Info, format!("{}{}", DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().clamp(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), vec![vec![State::Open, State::Done], b1.clone(), b1.clone()].into_iter().any(|d28| false)));
        }
        Err(_) => {
            cx.show_home()?;
        }
        Err(e29) => cx.message(e29.code()),
    }
    {
        let mut b31 = cx.retrieve(Task::filter(|a30| a30.title.ends_with("a")).order_by(|t| t.price).limit(2))?;
        for c32 in &mut b31 {
            c32.effort = (-7_i32);
        }
        cx.commit_all(&mut b31)?;
    }
    Ok(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, mut c2: Option<i32>) -> FlowResult<i32> {
    c2 = ({ let a5 = (match (if false { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_owned() })) }) { Ok(d3) => c2, Err(_) => 1000000_i32.checked_rem(b1), _ => c2.iter().rev().min_by_key(|e4| false).cloned() }); a5.as_ref().copied().min((if false { Ok(a5) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or_default()) });
    a0.state = State::Open;
    let c7 = c2.replace(Some(b1).into_iter().find(|b6| true).unwrap_or_default());
    let d8 = (c7, c7);
    let b11 = vec![vec![Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())], vec![Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())]].into_iter().skip_while(|e9| false).max().min(Some(vec![Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default())]).clamp(Some(vec![Some(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default())]), Some(vec![Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default())]))).unwrap_or((if let Some(a10) = c7 && true { vec![Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds(86400000_i64).unwrap_or_default())] } else { (if false { Ok(vec![Some(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default())]) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("aaa") })) }).unwrap_or_default() }));
    Ok(b1)
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    let e4: i64 = loop {
        break 29_i64;
    };
    c2 = (if let (..=1_i64) = e4 { vec![c2, c2] } else if let Some(a5) = Some("x=1=2".to_owned()) { vec![c2, c2] } else { vec![c2, true] }).into_iter().rev().find(|b6| a0.is_urgent).unwrap_or(c2);
    let a15: i64 = loop {
        if (match Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().days_until(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) { -7 => c2, 1_i64 => (match e4 { (-1..3) => c2, (-1_i64 | 1_i64) => c2, d8 => false }), e9 => (if let None = Some("".to_string()) && c2 { false } else if c2 { true } else { c2 }) }) {
            let _ = 2_i32;
            match (*b1) {
                -1_i64 => {
                    let a10 = flow_016(cx, b1, vec![5_i32].into_iter().sum::<i32>())?;
                }
                b11 => {
                    cx.log(Level::Warning, format!("x{:12}ß{:>}: {}", (match "-17".to_owned().as_str() { "Ä" => 0_usize, "aaa" => 2_usize, _ => 400_usize }), Some(5_i32).into_iter().rev().skip_while(|c12| c2).fold((*b1), |d13, e14| e4), 10_i32.rem_euclid(1_i32)));
                }
            }
        }
        break 3_i64;
    };
    for c17 in &Some(vec![(*b1), e4, 0_i64]).unwrap_or_default() {
        for e24 in vec![e4, e4, (*b1)].into_iter().enumerate().map(|(d18, e19)| (*b1).signum()).skip_while(|a20| c2).fold((1_i64..=4_i64).into_iter().take(1_usize).collect::<Vec<_>>(), |b21, c22| b21.clone()) {
            let b26 = {
                let a25;
                if c2 { a25 = i32::MAX; } else { a25 = a0.effort; }
                a25
            };
        }
    }
    if let false = a0.is_urgent {
        let mut a30 = cx.create(Task { title: Some(vec![10_i32]).map_or(String::from("aaa"), |c27| "A\r\nB\n\n".to_string()), weight: (-7_i64), price: Some(e4).into_iter().rev().skip(400_usize).fold(Decimal::new((-35_i64), 3_u32).unwrap_or_default(), |d28, e29| Decimal::from(0_i64)), due: Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(137634567_i64).unwrap_or_default()), ..Task::default() })?;
    } else {
        {
            let mut c32 = cx.retrieve(Task::filter(|b31| (b31.effort >= (-40000_i32))).limit(0))?;
            for d33 in &mut c32 {
                d33.effort = 400_i32;
            }
            cx.commit_all(&mut c32)?;
        }
    }
    if let Some(mut a35) = cx.first(Task::filter(|e34| e34.due.is_some()).order_by_descending(|t| t.effort).limit(4))? {
        let b36 = flow_029(cx, 5_i32, ("\"{}\\".to_owned(), c2))?;
        cx.commit(&mut a35)?;
    }
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
    let a5 = {
        let d3;
        if ((2_usize..3_usize).take(2_usize).min() == (if false { Ok(3_usize) } else { Err(FlowError::Offline) }).ok()) { d3 = Some(b1.clone()).into_iter().skip_while(|e4| true).last().into_iter().collect::<String>(); } else { d3 = (format!("{b1}") + b1); }
        d3.clone()
    };
    cx.message(format!("{:0<5.2}{}: {}", a5, (Decimal::ONE * Decimal::new((-35_i64), 1_u32).unwrap_or_default()), Some((-7_i32)).unwrap_or(3_i32)));
    c2 = (if (match 29_i32 { b6 @ (400_i32..) => cx.is_online(), (-1_i32..=5_i32) => a0.is_urgent, _ => (!true) }) { c2.clone().into_iter().take_while(|c7| false).collect::<Vec<_>>().clamp(c2.clone(), Some(c2.clone()).unwrap_or_else(|| c2.clone())) } else if let Some(d8) = &Some(vec![(-7_i32), 2_i32, 2_i32]).or(Some(vec![2_i32, i32::MIN, i32::MAX])) && (!false) { c2.clone() } else { (if true { Ok(c2.clone()) } else { Err(FlowError::Offline) }).unwrap_or(c2.clone()) });
    let mut d13 = flow_029(cx, Some(i32::MIN).into_iter().filter(|e9| false).sum::<i32>(), vec![Some(0_usize), Some(2_usize), Some(1_usize)].into_iter().fold((a5.clone(), true), |(a10, b11), c12| (b1.clone(), b11)))?;
    c2.insert(vec![5_usize, 5_usize, 1_usize].last().cloned().into_iter().rev().sum::<usize>(), Some(Some(Decimal::from(10_i64))).map_or(((-7_i32), 29_i64), |e14| (3_i32, 0_i64)));
    let a15: usize = 3_usize;
    let (b16, c17) = (vec![true, false, true], b1.clone());
    let _ = (c2.clone(), a15);
    Ok(i32::MIN)
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<bool>) -> FlowResult {
    let d8: i32 = loop {
        'l6: for b6 in vec![vec![Some(State::Open)]].into_iter().filter(|d3| false).collect::<Vec<_>>().into_iter().flatten().collect::<Vec<_>>().into_iter().filter_map(|e4| Some(b1.clone())).take(Some(7_usize).into_iter().step_by(3_usize).sum::<usize>()).chain(vec![b1.clone()]) {
            let c7 = (vec![false, false, false], String::from("a"));
            return Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned().min("x=1=2".to_string()) }));
        }
        break (if true { (5_i32 - 0_i32) } else { (if true { Ok(0_i32) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }).unwrap_or((-7_i32)) });
    };
    match flow_015(cx, &(match (if true { Ok(State::Half) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "x=1=2".to_string() })) }) { Ok(e9) => Decimal::ONE, Err(FlowError::Invalid { .. }) => Decimal::ONE, _ => Decimal::new(25_i64, 28_u32).unwrap_or_default() }), Some(vec![i64::MAX, (-7_i64)])) {
        Ok(a10) => {
            Some(vec![a10, a10, a10]).unwrap_or_default().into_iter().for_each(|d13| { let _ = (0_i64 % 1_i64); });
        }
        Err(FlowError::Failed { code: e14, .. }) => {
            cx.show_home()?;
        }
        Err(a15) => cx.message(a15.code()),
    }
    match d8 {
        (-7_i32 | -5_i32) => {
            let mut b16 = (if (Decimal::new(999_i64, 28_u32).unwrap_or_default() != d8) { Some(vec![Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]) } else { None });
        }
        (..=400_i32) => {
            if false {
                if true {
                    let c17 = cx.count(Task::all().order_by(|t| t.effort).limit(4))?;
                    let d18: i32 = 1_i32;
                } else {
                    cx.close_page()?;
                    let mut c22 = cx.create(Task { title: (match 0_i64 { (1_i64 | 3_i64) => "a".to_owned(), (400_i64..) => String::from("A\r\nB\n\n"), e19 => "\"{}\\".to_string() }), state: (match " \t x\n".to_string().as_str() { "Ä" => State::Done, "aaa" => State::Half, _ => State::Done }), effort: vec![d8, d8].into_iter().product::<i32>(), price: Some(Decimal::new(999_i64, 28_u32).unwrap_or_default()).into_iter().map(|a20| Decimal::from((-1_i32))).enumerate().map(|b21| Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()).sum::<Decimal>(), ..Task::default() })?;
                }
            }
        }
        d23 => {
            for _ in &vec![b1.clone()] {
                if let Some(mut b26) = cx.first(Task::filter(|a25| a25.due.is_some()).limit(4))? {
                    let mut c27 = cx.get(b26.id())?;
                    cx.invalid(&c27, |o| o.seen, String::from("日本語"));
                }
                {
                    let mut e29 = cx.retrieve(Task::filter(|d28| (d28.price < Decimal::ZERO)).limit(2))?;
                    for a30 in e29.iter_mut() {
                        a30.effort = d23;
                    }
                    cx.commit_all(&mut e29)?;
                }
                let (b31, c32) = (d23, 1000000_i32);
            }
        }
    }
    let mut d33 = cx.create(Task { title: String::from(" "), state: State::Half, seen: Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()), ..Task::default() })?;
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_174(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<String> {
    for d3 in (1_i64..3_i64) {
        let mut d8 = (if (match Some(vec!["x=1=2".to_string(), "ß".to_owned()]).into_iter().filter(|e4| false).find(|a5| false) { None => (if false { true } else { true }), b6 => (if false { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_string() })) }).unwrap_or_default() }) { (if false { vec![State::Open, State::Done] } else { vec![State::Half, State::Open] }).into_iter().into_iter().next() } else { Some(vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()]).map_or(vec![Some(State::Half), Some(State::Half)], |c7| vec![Some(State::Done), Some(State::Done), Some(State::Done)]).into_iter().flatten().nth(0_usize) });
    }
    let e14 = {
        let e9;
        if ({ let a10 = Some(b1).into_iter().sum::<i64>(); (if let -7_i64 = 0_i64 { true } else if false { false } else { false }) }) { e9 = (match b1 { (1_i64 | 3_i64) => b1, b11 => b11 }); } else { e9 = (if let (..=3_i64) = (match b1 { c12 @ (0) => b1, d13 => b1 }) && false { i64::from(false) } else { b1 }); }
        e9
    };
    let Some(d18) = ({ let a15 = e14; vec![Some("aaa".to_string())] }).into_iter().chain(vec![Some(" ".to_string()), Some("İstanbul".to_string())]).zip(((-2_i64)..=(-2_i64)).collect::<Vec<_>>()).map(|(b16, c17)| (if false { b16.clone() } else if true { b16.clone() } else { b16.clone() })).min() else {
        return Ok(format!("{}ß{}", Decimal::ZERO, "日本語".to_string()));
    };
    let mut e19 = (e14 % e14);
    Ok("aaa".to_string())
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
            let b11 = {
                let a10;
                if (Some(vec![String::from("ab,b,,c")]).unwrap_or_else(|| vec!["ß".to_string()]) <= vec![String::from("ß")]) { a10 = a0.price.min(((*b1) * d8)); } else { a10 = a0.price; }
                a10
            };
        }
        _ => {
            let mut c12 = d8;
        }
    }
    match (vec!["-17".to_string(), "日本語".to_owned(), String::new()], (*b1)) {
        (d13, _) => {
            let a15 = cx.count(Task::filter(|e14| (e14.price != d8)).order_by(|t| t.effort).limit(2))?;
        }
        (b16, c17) => {
            {
                let mut d18 = 0_i32;
                while d18 < 1_i32 && false {
                    d18 += 1_i32;
                    let Some(b26) = (match &(match (if true { Ok(40000_usize) } else { Err(FlowError::Offline) }) { Ok(a20) => Some(a20), Err(FlowError::Invalid { .. }) => Some(40000_usize), _ => Some(5_usize) }) { Some(b21) if (if let (State::Half | State::Done) = State::Half { false } else { true }) => String::from("-17").strip_prefix(&"-17".to_owned()).map(|c22| c22.to_string()), d23 => Some("A\r\nB\n\n".to_owned()) }) else {
                        return Err((FlowError::Failed { code: "early".to_string(), text: vec![vec![c17, (*b1)]].into_iter().fold("\"{}\\".to_string(), |e24, a25| "x=1=2".to_string()) }));
                    };
                }
            }
        }
    }
    Ok((if true { Ok((-7_i64)) } else { Err(FlowError::Offline) }).unwrap_or_default())
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
    for b6 in (match (if false { Ok(5_i64) } else { Err(FlowError::Offline) }).unwrap_or_else(|b1| (-40000_i64)) { (400 | 402) => vec![Decimal::new((-35_i64), 28_u32).unwrap_or_default(), a0, a0].into_iter().fold(vec![a0, a0], |c2, d3| c2.clone()), e4 => vec![a0].max(vec![a0, a0]) }) {
        continue;
    }
    'l8: for d8 in vec![Decimal::new(25_i64, 1_u32).unwrap_or_default(), a0, Decimal::new(999_i64, 2_u32).unwrap_or_default()] {
        cx.log(Level::Warning, Some(Some((2_i64, "x=1=2".to_string()))).unwrap_or_else(|| Some((i64::MIN, "İstanbul".to_string()))).map_or_else(|| ("aaa".to_owned() + &"ß".to_string()), |e9| String::from(" \t x\n").char_indices().map(|(a10, b11)| b11.to_string()).chain(vec![String::from(""), "a".to_owned(), "Ä".to_string()]).collect::<String>()));
    }
    if (match State::Half { (State::Done | State::Half) if false => (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() })) }), c12 => (if false { Ok(true) } else { Err(FlowError::Offline) }) }).unwrap_or_default() {
        let e19: Decimal = vec![a0].into_iter().fold((if let e14 @ (1_i32..) = Some(Some(true)).map_or_else(|| i32::MIN, |d13| (-40000_i32)) { vec![a0, Decimal::new(12345_i64, 2_u32).unwrap_or_default(), a0].into_iter().sum::<Decimal>() } else { Some(400_i32).into_iter().fold(a0, |a15, b16| a15) }), |c17, d18| c17);
    } else {
        let c27 = {
            let a20;
            if (match (match &(Decimal::new(999_i64, 3_u32).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) { (b21, c22) => Some(true), (d23, e24) => Some(true), (a25, _) => Some(true) }) { Some(false) if (false || false) => true, None => false, b26 => false }) { a20 = a0; } else { a20 = a0; }
            a20
        };
        let mut d28: Decimal = c27;
    }
    let mut e29 = State::Open;
    let mut a30 = a0;
    let _ = flow_010(cx, "ß".to_string(), &mut a30)?;
    e29 = e29;
    Ok("ab,b,,c".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_178(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Decimal>, c2: &i64, d3: Option<i64>) -> FlowResult {
    'l8: for d8 in vec![d3, d3, d3].into_iter().map(|e4| (if (if true { true } else { true }) { b1.clone() } else { b1.clone() })).skip_while(|a5| Some(true).into_iter().into_iter().max_by_key(|b6| DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()).unwrap_or_else(|| false)).take(3_usize.min(1_usize)) {
        let mut a10 = (if true { Some(vec![Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]) } else if true { Some(vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]) } else { Some(vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()]) }).map_or(vec![(*c2)], |e9| vec![(*c2)]).get(0_usize).cloned();
        cx.commit(a0)?;
    }
    let mut d18 = (if (match 0_i64 { b11 @ (400_i64..) if true.min(true) => (if false { Ok(true) } else { Err(FlowError::Offline) }).unwrap_or_default(), c12 => (if let None = d3 { true } else if let 1_i64 = 7_i64 && false { true } else if let (-7_i32..=-1_i32) = 2_i32 { true } else if true { false } else { true }) }) { Some(vec![Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()]).into_iter().skip_while(|d13| false).skip(10_usize).fold((if false { Ok((-1_i32)) } else { Err(FlowError::Offline) }), |e14, a15| (if true { Ok(0_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) })).unwrap_or_else(|b16| (-7_i32).to_owned()) } else { ({ let c17 = (*c2); vec![400_i32] }).into_iter().step_by((1_usize - 1_usize)).chain(vec![1000000_i32, i32::MAX]).sum::<i32>() });
    let e19 = d18;
    b1.sort();
    let a20 = cx.count(Task::all().limit(4))?;
    let b21 = cx.can_read(a0, |o| o.price);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_179(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Decimal> {
    for d3 in &vec![b1] {
        let mut b6: i64 = ((-2_i64)..4_i64).map(|e4| (*d3).clamp((if false { 1_i64 } else { (*d3) }), 1_i64)).rev().chain(Some((*d3)).into_iter().map(|a5| a5).collect::<Vec<_>>()).product::<i64>();
        let a15: i64 = loop {
            if false {
                cx.show_home()?;
                b6 = b1.to_owned();
            } else {
                let _ = (if false { Some(b1) } else { Some(b1) }).into_iter().into_iter().take_while(|d8| true).fold(Some(5_usize).into_iter().rev().fold(State::Half, |e9, a10| e9), |b11, c12| ((-3_i32)..0_i32).step_by(2_usize).fold(b11, |d13, e14| d13));
            }
            break (7_i32.saturating_sub(7_i32) as i64);
        };
        'l17: for c17 in &(if let -1_i64 = b1 && false { vec![b6, a15, a15] } else { vec![(*d3), b6, i64::MAX] }) {
            let Some(e19) = ({ let d18 = a15.saturating_sub((*d3)); (if true { Ok(Some(false)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).ok() }) else {
                break;
            };
            let mut b21 = (if let 400_i64 = a0.weight { Some("ß".to_owned()).map(|a20| (-2_i64)).into_iter().rev().sum::<i64>() } else if let (3_i64..7_i64) = Some((*d3)).into_iter().step_by(7_usize).sum::<i64>() { Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().days() } else { vec![a15, (*c17), (*c17)].into_iter().product::<i64>() });
        }
    }
    let _ = (match (29_usize as i64) { 400 => Some(b1).into_iter().sum::<i64>(), 3 if (if let (0_i64..) = b1 { true } else { true }) => i64::MAX, c22 => (-7_i64) });
    let mut d23: String = ("\"{}\\".to_string() + "ß");
    cx.show_home()?;
    d23.clear();
    d23.push_str("ß");
    Ok(Decimal::ZERO)
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
