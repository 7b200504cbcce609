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
    let d18: (i32, Option<usize>) = b1;
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
        Err(FlowError::Offline) => {
            let mut d8 = Some(Some(5_i32)).unwrap_or_else(|| vec![1_i32, 2_i32, 2_i32].into_iter().step_by(2_usize).chain(vec![3_i32, 5_i32, 1000000_i32]).max_by_key(|b6| String::from("A\r\nB\n\n"))).map_or_else(|| (String::from("A\r\nB\n\n"), Some(State::Done)), |c7| (String::from("Ä"), Some(State::Done)));
        }
        Err(e9) => cx.message(e9.code()),
    }
    let (_, a10) = (String::new(), a0);
    Ok(0_i64)
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
    let e4: i64 = 'l4: loop {
        cx.log(Level::Info, format!("ß{:>}ß{b1:ß>}", 40000_usize));
        break (DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default().days_until(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()) - i64::MIN);
    };
    if (400_i32.is_positive() && (match e4 { -1_i64 => (*a0), a5 => (*a0) })) {
        let b6 = format!("x{}{}", e4, e4);
        cx.log(Level::Warning, format!("{{{:<1}", e4));
    }
    Ok((if (*a0) { vec![Some(b1), Some(b1), Some(b1)] } else if let Some((_, c7 @ (400_i32..=406_i32))) = c2 { vec![Some(e4), Some(e4), Some(e4)] } else { vec![Some(e4), Some((-7_i64)), Some(b1)] }))
}

/// Step by step.
#[nanoflow]
pub fn flow_010(cx: &mut Device, mut a0: String, b1: &mut Decimal) -> FlowResult<Vec<Option<DateTime>>> {
    for b6 in &Some((-7_i32)).into_iter().map(|c2| c2).into_iter().fold(vec![a0.clone(), a0.clone()], |d3, e4| d3.clone()) {
        cx.message(format!(" of {} of {:5}", Some(b6.clone()).into_iter().fold((-2_i64), |c7, d8| c7), 7_i32));
    }
    a0 = format!("x{}ß{b1}", DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().weeks_until(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()));
    a0.push('\'');
    Ok(vec![Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default())])
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_011(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Date>, mut c2: Vec<Date>) -> FlowResult<Vec<Option<String>>> {
    match flow_007(cx, (match 29_i32 { d3 @ (1_i32..=7_i32) => Some((State::Half, d3)), e4 => Some((State::Open, e4)) })) {
        Ok(a5) => {
            let mut b6: Vec<Date> = b1.clone();
        }
        Err(_) => {
            let a10 = Some(1000000_i64).into_iter().rev().step_by(0_usize).fold((if true { Ok(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()]) } else { Err(FlowError::Offline) }), |c7, d8| (if true { Ok(vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ß".to_owned() })) })).unwrap_or(vec![Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())].into_iter().flatten().filter(|e9| false).collect::<Vec<_>>());
        }
        Err(b11) => cx.message(b11.code()),
    }
    {
        let mut d13 = cx.retrieve(Task::filter(|c12| (!(c12.weight >= (-40000_i64)))).order_by(|t| t.due).limit(4))?;
        for e14 in &mut d13 {
            e14.effort = 3_i32;
        }
        cx.commit_all(&mut d13)?;
    }
    for b16 in cx.retrieve(Task::filter(|a15| (!(a15.price >= Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default()))).order_by_descending(|t| t.title).limit(2))? {
        cx.delete(b16)?;
    }
    Ok(vec![Some("ab,b,,c".to_owned()), Some("\"{}\\".to_owned()), Some("".to_owned())])
}

/// Step by step.
#[nanoflow]
pub fn flow_012(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut Vec<Vec<String>>, c2: &mut (Vec<i64>, Option<i64>)) -> FlowResult<(Option<Decimal>, (State, bool))> {
    if Some(7_i32).is_some() {
        let e4 = cx.count(Task::filter(|d3| d3.is_urgent).limit(1))?;
    } else {
        let (b11, c12) = (match (match c2.clone() { (a5, None) => 400_i32, (b6, Some((0_i64..))) => 2_i32, c7 => 7_i32 }) { (0..) => vec![vec![vec!["a".to_string()], vec![String::from("x=1=2")], vec!["\"{}\\".to_string()]], b1.clone(), b1.clone()].into_iter().into_iter().fold((vec![3_i64, (-1_i64)], b1.clone()), |d8, e9| d8.clone()), (1_i32..) => Some((vec![(-2_i64)], b1.clone())).unwrap_or((vec![(-2_i64), 0_i64, 7_i64], b1.clone())), a10 => (vec![(-7_i64)], b1.clone()) });
    }
    cx.commit(a0)?;
    let mut d13 = vec![Some((-2_i32)), Some((-40000_i32))];
    Ok((Some(Decimal::new(25_i64, 29_u32).unwrap_or_default()), (State::Half, true)))
}

/// Step by step.
#[nanoflow]
pub fn flow_013(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Vec<Date>>) -> FlowResult<(Option<i64>, Vec<Decimal>)> {
    let c7: Date = 'l3: loop {
        let _ = b1.clone();
        break Some(State::Done).into_iter().fold(vec![vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]], b1.clone()].into_iter().fold(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), |d3, e4| d3), |a5, b6| a5.last_of_year());
    };
    let a10: Decimal = 'l9: loop {
        let e9: Vec<Vec<Date>> = b1.clone();
        break (if true { Decimal::new((-35_i64), 3_u32).unwrap_or_default() } else { Decimal::from((-40000_i32)) });
    };
    Ok((match (State::Half, vec![true]) { (b11, c12) => (if true { (Some(5_i64), vec![a10]) } else { (Some(i64::MAX), vec![a10, a10]) }), (d13, e14) => (Some(0_i64), vec![a10, a10, a10]) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_014(cx: &mut Device, a0: &Obj<Task>, b1: &Date, c2: Vec<String>, d3: &Decimal) -> FlowResult {
    let d8 = {
        let e4;
        if false { e4 = (match ("日本語".to_owned() + &"-17".to_string()).as_str() { "ab,b,,c" => Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()).into_iter().take_while(|a5| false).fold(true, |b6, c7| b6), _ => vec![vec![29_i64, 2_i64, 5_i64], vec![(-40000_i64), (-2_i64)], vec![29_i64]].is_empty() }); } else { e4 = false; }
        e4
    };
    let e9 = Decimal::from(i64::from((if let true = d8 { 29_i32 } else { (-1_i32) })));
    let (a10, b11) = (c2.clone(), c2.clone());
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
    let mut e9 = (if let -1_i64 = (*a0) { vec![10_i64, (*a0), (*a0)] } else { vec![(*a0), (*a0)] }).first().cloned().into_iter().map(|c2| (match (match c2 { (..=-1) => (*a0), d3 => c2 }) { (3..7) => Some(c2).unwrap_or_else(|| c2), (3_i64..) if "x=1=2".to_owned().ends_with(&"aaa".to_string()) => (*a0), e4 => ((*a0) - 1_i64) })).map(|a5| a5).fold(({ let b6 = DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(); b1 }), |c7, d8| b1);
    e9 -= b1;
    e9 /= e9;
    Ok(((*a0), Some((*a0))))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_017(cx: &mut Device, a0: &Obj<Task>, b1: i32, c2: &Option<Vec<State>>) -> FlowResult<usize> {
    {
        let mut d3 = 0_i32;
        while d3 < 0_i32 && vec![b1, b1].into_iter().rev().skip_while(|e4| false).fold(false, |a5, b6| a5) {
            d3 += 1_i32;
            let mut b21 = Some(i64::MIN).and(Some(" ".to_string()).clamp(Some("日本語".to_owned()), Some("İstanbul".to_string()))).into_iter().map(|d8| vec![Decimal::from(1_i64)].into_iter().enumerate().map(|(e9, a10)| a10).map(|b11| Some(b11)).collect::<Option<Vec<_>>>().is_none()).map(|c12| false).fold((2_i32..4_i32).take_while(|d13| String::new().eq_ignore_ascii_case(&"".to_string())).fold((1_i64, (Decimal::ONE, true)), |(e14, a15), b16| (e14, (Decimal::new(999_i64, 2_u32).unwrap_or_default(), false))), |(c17, (d18, e19)), a20| (c17, (d18, a20)));
            let _ = (State::Open, String::from("ab,b,,c"));
        }
    }
    {
        let mut d23 = cx.retrieve(Task::filter(|c22| c22.title.starts_with("a")).limit(0))?;
        for e24 in d23.iter_mut().rev() {
            e24.effort = b1;
        }
        cx.commit_all(&mut d23)?;
    }
    Ok(5_usize)
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
    'l7: for c7 in &({ let a5 = d3; vec![Some(d3), Some(a5), Some(a5)] }) {
        let mut e9: Option<i32> = (match b1 { (1..5) => (match d3 { (-1..3) => (if true { Ok(d3) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_string() })) }).ok(), _ => (match "Ä".to_owned().as_str() { "aaa" => (*c7), "ab,b,,c" => (*c7), _ => (*c7) }) }), d8 => (*c7) });
    }
    Ok((5_usize, (*c2)))
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
    let mut a5 = (match (if true { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(c2) => vec![vec![0_i32], vec![i32::MAX], vec![10_i32, 400_i32, 7_i32]].into_iter().rev().chain(vec![vec![3_i32, (-7_i32)]]).last(), Err(FlowError::Failed { code: d3, .. }) => Some(vec![1000000_i32, (-1_i32)]).or(Some(vec![(-2_i32)])), _ => (match (if false { Ok((*b1)) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("A\r\nB\n\n") })) }) { Ok(e4) => Some(vec![29_i32]), Err(FlowError::Invalid { .. }) => Some(vec![1000000_i32, 29_i32, 0_i32]), _ => Some(vec![(-1_i32)]) }) }).unwrap_or(vec![2_i32, 400_i32]);
    a5.truncate(7_usize);
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
    let d8: (i64, i64) = ((-40000_i64), 400_i64);
    Ok(DateTime::from_milliseconds(1_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_027(cx: &mut Device, a0: Option<Option<usize>>, mut b1: Option<i64>) -> FlowResult<DateTime> {
    if DateTime::from_milliseconds(86400000_i64).unwrap_or_default().days_until(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).is_negative() {
        cx.message(format!("{:>12}", (-7_i32)));
        let (c2, _) = (Some(2_usize), b1);
    } else {
        let a5 = flow_004(cx, (1_i32..=4_i32).fold(400_usize, |d3, e4| 400_usize))?;
    }
    let mut b11: Option<i32> = (match &Some(vec![Decimal::new(25_i64, 2_u32).unwrap_or_default(), Decimal::ONE]) { Some(b6) => vec![i32::MAX, i32::MAX], Some(c7) => vec![i32::MAX, 5_i32, 2_i32], d8 => vec![0_i32, i32::MAX] }).into_iter().into_iter().zip(vec![false]).map(|(e9, a10)| e9).last().as_ref().cloned();
    let c12 = b11.replace(1000000_i32);
    Ok(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_028(cx: &mut Device, a0: &mut Obj<Task>, b1: &mut i64, mut c2: usize) -> FlowResult<String> {
    for mut e4 in cx.retrieve(Task::filter(|d3| d3.due.is_some()).limit(0))? {
        cx.commit(a0)?;
        let a5 = (*b1);
    }
    *b1 = (if let (..=400_i64) = (400_i64 as i64) { (*b1) } else { (*b1) });
    let b6 = cx.today().days_until(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default());
    Ok((match &(1_i32, Decimal::new(999_i64, 2_u32).unwrap_or_default()) { (c7, d8) => "-17".to_string(), (-7_i32, e9) if true => "aaa".to_owned(), (a10, b11) => "".to_owned() }).replace("\"{}\\", &format!("{}{}", b6, (*b1))))
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
            a0.title = (match (*b1) { c22 @ (3_i64) if cx.is_online() => (vec![(-7_i64), 5_i64].into_iter().skip_while(|d23| true).take(10_usize).fold(String::from("İstanbul"), |e24, a25| e24.clone()) + &flow_029(cx, i32::MAX, (String::from(" "), false))?), b26 => format!("{{{:<12}", b26) });
        }
        c27 => {
            for mut e29 in cx.retrieve(Task::filter(|d28| ((d28.is_urgent || d28.due.is_some()) && d28.is_urgent)).limit(0))? {
                let d33: i64 = loop {
                    let b31: Vec<Date> = (if true { Ok(a5.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("a") })) }).unwrap_or(vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]);
                    break (match c27 { 0_i64 if true => (*b1), (-1_i64..3_i64) => c27, c32 => c27 }).saturating_sub((*b1));
                };
                let mut b36 = Some(vec![false, false].into_iter().rev().skip_while(|e34| (*e34)).max_by_key(|a35| String::from("x=1=2"))).min(Some(Some(true)));
            }
        }
    }
    Ok(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())
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
    for e14 in (if true { Some(b1.clone()) } else { Some(b1.clone()) }).into_iter().fold((if false { vec![DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(0_i64).unwrap_or_default()] } else if false { vec![DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()] } else { vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default()] }), |e9, a10| ({ let b11 = a0; e9.clone() })).into_iter().take_while(|c12| (1_i64 != Decimal::new(12345_i64, 2_u32).unwrap_or_default()).min((if true { Ok(a0) } else { Err(FlowError::Offline) }).is_ok())) {
        let Some(a15) = (if false { Some(a0) } else { None }) else {
            continue;
        };
        let Some(c17) = (if Some(false).unwrap_or_default() { (match 3_i32 { -7 => Some(e14), (..=-7_i32) => Some(e14), _ => Some(e14) }) } else { Some(e14).into_iter().take_while(|b16| false).min() }) else {
            continue;
        };
    }
    let Some(e24) = Some(vec![Decimal::ZERO].clamp(b1.clone(), b1.clone())) else {
        return Ok(((-3_i32)..=3_i32).fold(vec![a0, a0].into_iter().rev().fold((vec![" \t x\n".to_owned(), "İstanbul".to_string(), "Ä".to_owned()], a0), |(d18, e19), a20| (vec!["a".to_owned()], a0)), |(b21, c22), d23| (b21.clone(), d23)));
    };
    let mut a25: i64 = 7_i64;
    Ok((vec!["a".to_string(), "x=1=2".to_string()], a0))
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
            let b6 = (if let 0_usize = b1 { true } else if let (1_i32..5_i32) = Some((d3, Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())).map_or((-40000_i32), |(e4, a5)| 0_i32) { ({ let _ = (*c2); false }) } else { true });
        }
        Err(FlowError::Invalid { .. }) => {
            let c7: usize = (if false { Some(vec![a0]) } else { None }).into_iter().flatten().sum::<usize>();
        }
        Err(d8) => cx.message(d8.code()),
    }
    let mut e9 = a0;
    let mut c17 = (match (if true { Ok((-1_i32)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_string() })) }) { Ok(_) => vec![a0].into_iter().rev().fold((if false { Ok(e9) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_owned() })) }), |a10, b11| (if true { Ok(a0) } else { Err(FlowError::Offline) })), Err(FlowError::Offline) => (match (vec![Decimal::ZERO], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()]) { (c12, _) => (if false { Ok(b1) } else { Err(FlowError::Offline) }), (d13, _) => (if false { Ok(a0) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("ß") })) }) }), _ => (match e9 { (1..5) if true => (if true { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("Ä") })) }), e14 @ (1..) => (if false { Ok(400_usize) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_owned() })) }), a15 => (if false { Ok(a15) } else { Err(FlowError::Offline) }) }) }).unwrap_or_else(|b16| b1);
    let mut d18: usize = b1;
    let a20 = Some((2_usize, Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default())).unwrap_or_else(|| (if let e19 @ (2_usize..6_usize) = a0 && true { (e19, Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) } else { (c17, Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()) }));
    let b21 = 29_usize;
    b1 /= Some(a20).clamp(Some(a20), Some(a20)).into_iter().fold(d18, |c22, (d23, e24)| d18);
    Ok(" ".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_034(cx: &mut Device, a0: &Vec<Option<Decimal>>) -> FlowResult<Vec<Date>> {
    cx.log(Level::Warning, "Ä".to_owned());
    cx.message(format!("{{{}{}x{:0<1}", ("ab,b,,c".to_owned() + "a"), Some(false).map_or_else(|| "aaa".to_owned(), |b1| String::from("aaa")), (if true { 1_i64 } else { 0_i64 })));
    {
        let mut c2 = 0_i32;
        while c2 < 2_i32 && true {
            c2 += 1_i32;
            let Some(a5) = Some(Some(Some(Decimal::ONE))).unwrap_or(Some(Decimal::new(12345_i64, 3_u32).unwrap_or_default()).map_or_else(|| Some(Some(Decimal::new(5_i64, 29_u32).unwrap_or_default())), |e4| Some(Some(e4)))) else {
                break;
            };
            for e9 in a0.iter().flat_map(|b6| vec![Some((-1_i64)), Some(i64::MIN)]).skip(29_usize).collect::<Vec<_>>().into_iter().enumerate().map(|c7| 29_i64.checked_add(400_i64.rem_euclid(10_i64))).into_iter() {
                let mut a10 = e9;
                let a15 = {
                    let b11;
                    if (Decimal::ZERO > (-1_i32)) { b11 = (if false { State::Done } else { State::Open }).min((match true { false if true => State::Half, false => State::Open, c12 => State::Open })); } else { b11 = vec![a10].into_iter().fold(State::Done, |d13, e14| d13); }
                    b11
                };
            }
        }
    }
    let mut d18: i32 = ({ let b16 = a0.iter().take(0_usize.clamp(10_usize, 1_usize)).copied().collect::<Vec<_>>(); (match format!("{}{} of {}", 7_usize, i32::MIN, "日本語".to_string()).as_str() { "a" => Some(vec![String::from("aaa")]).map_or(0_i32, |c17| 3_i32), "Ä" => 400_i32, _ => ((-1_i32) / i32::MAX) }) });
    let mut c22: (i32, String) = (match (match (if true { d18 } else if let None = Some((Decimal::from(10_i64), Decimal::new(5_i64, 1_u32).unwrap_or_default())) { d18 } else if false { d18 } else { d18 }) { (0..4) => d18, e19 => (-7_i32) }) { (-1..) => (1_i32, String::from("-17")), a20 @ (-1_i32..=5_i32) => (d18, " ".to_owned()), b21 => (b21, "".to_string()) });
    cx.message(format!(": {d18}}}{}", (-1_i64)));
    Ok(vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()])
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
            let mut a20 = cx.retrieve(Task::filter(|e19| (e19.weight >= 10_i64)).order_by(|t| t.due).limit(0))?;
            for b21 in &mut a20 {
                b21.effort = vec![5_i64].into_iter().fold(b1, |c22, d23| b1);
            }
            cx.commit_all(&mut a20)?;
        }
    }
    match (*d3) {
        Some(e24) if a0.is_urgent => {
            let a25 = b11.take();
        }
        b26 => {
            'l28: for d28 in &vec![29_i64, (-2_i64)] {
                {
                    let mut e29 = 0_i32;
                    'l31: while e29 < 4_i32 && true {
                        e29 += 1_i32;
                        cx.message(format!("{e29}{d13}"));
                        let mut b31 = c2.clone();
                    }
                }
            }
        }
    }
    Ok(vec![vec![b1, b1, b1], vec![b1, (-2_i32)]])
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
    cx.log(Level::Info, format!("{{{:0^1}", b1));
    Ok(2_i32)
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
    let b11 = {
        let b1;
        if ("aaa".eq_ignore_ascii_case("a") || Some(a0.clone()).into_iter().all(|c2| true)) { b1 = (match (-1_i32) { (-7..=-1) if vec![a0.clone(), a0.clone(), a0.clone()].into_iter().step_by(40000_usize).fold(true, |d3, e4| true) => (match Some("A\r\nB\n\n".to_owned()) { None if false => DateTime::from_milliseconds(1709216034567_i64).unwrap_or_default(), a5 => DateTime::from_milliseconds(1_i64).unwrap_or_default() }), b6 @ (..=-7) => DateTime::from_milliseconds(86400001_i64).unwrap_or_default().start_of_quarter(), _ => (if true { DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default() } else if let (1_i32 | 3_i32) = 7_i32 { DateTime::from_milliseconds(1_i64).unwrap_or_default() } else { DateTime::from_milliseconds(1_i64).unwrap_or_default() }) }); } else { b1 = vec![a0.clone()].into_iter().chain(vec![a0.clone(), a0.clone()]).skip_while(|c7| false).fold((if false { Ok(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }), |d8, e9| (if false { Ok(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()) } else { Err(FlowError::Offline) })).unwrap_or_else(|a10| Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().end()); }
        b1
    };
    let a15: Vec<usize> = vec![(if let (c12, d13) = &(vec![String::new(), "日本語".to_string()], 10_i64) { 7_usize } else if false { 29_usize } else { 1_usize }), (match 1_usize { 29_usize => 0_usize, (1..=7) => 7_usize, e14 => e14 }), (if true { Ok(1000000_usize) } else { Err(FlowError::Offline) }).unwrap_or(1_usize)];
    if (match String::from("A\r\nB\n\n").as_str() { "" => (-40000_i64), "a" => (-2_i64), _ => 2_i64 }).is_positive() {
        cx.log(Level::Warning, (match 0_i64 { 1 => format!(": {:<}", 10_i64), b16 => ("aaa".to_string() + &String::from("aaa")) }));
    } else {
        match (match 3_i32.saturating_sub(1_i32) { -7_i32 if (if true { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_else(|c17| false) => 1_i32, d18 @ (-7..=-1) => d18, e19 => e19 }) {
            (-1_i32..3_i32) => {
                let a20: i32 = 1000000_i32;
            }
            (1_i32..=7_i32) => {
                let b21 = State::Done;
            }
            c22 => {
                let (d23, e24) = (vec![State::Done], c22);
            }
        }
        cx.message(format!("}}{}: {b11}", (-1_i32)));
    }
    cx.log(Level::Info, format!("{{{b11:ß<12}"));
    Ok(Some(i32::MAX))
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
                let c7: String = 'l7: loop {
                    cx.close_page()?;
                    break b1.clone();
                };
            } else {
                let mut b16: Option<Vec<String>> = (if let (d8, _) = (DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), (-2_i32)) && 5_i32.is_positive() { Some(vec![b1.clone(), b1.clone(), b1.clone()]) } else { Some(29_i64).and_then(|e9| Some(vec![b1.clone(), b1.clone(), b1.clone()])) }).into_iter().skip_while(|a10| (match (vec![false], Some(7_i32)) { (b11, _) => a0.is_urgent, (_, Some(c12)) => (Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default() <= Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), (d13, e14) => Some(Some(Some(true))).into_iter().any(|a15| false) })).nth(0_usize);
                let mut d18: Option<Option<bool>> = (if false { Some(({ let c17 = Some(Some(true)); Some(true) })) } else { None });
            }
        }
        Some(e19) => {
            let mut b21 = (if let None = c2.max(c2).as_ref().copied() { ({ let a20 = b1.clone(); c2 }).as_ref().copied() } else { c2 });
        }
        c22 => {
            c2 = c2;
        }
    }
    let d23 = c2.replace((if false { Some(true) } else { None }));
    let (d28, e29) = Some(0_i32).and(Some(d23)).into_iter().zip(Some(2_usize)).map(|(e24, a25)| c2).fold((c2, d23), |b26, c27| b26);
    cx.log(Level::Info, b1.clone());
    Ok(Some(0_i64))
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
            for c22 in ("İstanbul".to_string() + "ß").split_whitespace().map(|b16| b16.to_string()).rev().fold((if let false = true { vec![b1] } else if let (c17, d18) = a0.clone() && c2 { vec![b1, b1] } else { vec![b1] }), |e19, a20| e19.clone()).into_iter() {
                if ((!false) && c2) {
                    let mut e24: bool = vec![Decimal::new(12345_i64, 2_u32).unwrap_or_default(), Decimal::from(5_i32)].into_iter().filter(|d23| b1).sum::<Decimal>().is_zero();
                }
            }
        }
    }
    let mut a25 = a0.clone();
    let d33: bool = (if b1 { Some(b1) } else { None }).into_iter().skip_while(|b26| (!vec![a0.clone(), a25.clone(), (String::new(), Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())].into_iter().take_while(|(c27, d28)| b1).filter(|(e29, a30)| b1).any(|b31| (*b26)))).all(|c32| c32);
    let mut e34 = c2;
    e34 = c2;
    let a35: bool = d33;
    let _ = b1;
    Ok(Some(State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_041(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<State>, c2: Vec<String>, d3: bool) -> FlowResult<(Vec<DateTime>, Decimal)> {
    if ({ let _ = true; Some(Some(5_i32)).is_some_and(|e4| d3) }) {
        match (*b1).xor((*b1)) {
            Some(_) => {
                if (match c2.is_empty() { true => d3, false => d3.max(d3), a5 => vec![c2.clone(), vec![String::new(), "a".to_string()], c2.clone()].into_iter().any(|b6| d3) }) {
                    let (c12, d13) = (match (if d3 { Ok(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_owned() })) }) { Ok(c7) => vec![0_i64], Err(FlowError::Invalid { .. }) => vec![i64::MIN, 5_i64, (-1_i64)], _ => vec![10_i64] }).into_iter().into_iter().fold((d3, vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds(1_i64).unwrap_or_default()]), |(d8, e9), a10| (if d3 { Ok((d8, e9.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "İstanbul".to_owned() })) }).unwrap_or_else(|b11| (d3, e9.clone())));
                } else {
                    let mut e24: (String, i64) = Some(Decimal::from((-1_i64))).into_iter().map(|e14| c2.clone()).fold(("\"{}\\".to_string(), 1_i64), |(a15, b16), c17| vec![c2.clone(), c2.clone()].into_iter().rev().filter(|d18| true).collect::<Vec<_>>().into_iter().map(|e19| Some(a15.clone()).map_or(c2.clone(), |a20| vec![a15.clone()])).fold((a15.clone(), b16), |(b21, c22), d23| Some((b21.clone(), c22)).unwrap_or((a15.clone(), c22))));
                    e24 = ({ let c27 = Some((*b1)).into_iter().find_map(|a25| (match 7_usize { (0_usize..) => (*b1), b26 => (*b1) })); e24.clone() });
                }
            }
            d28 => {
                let mut e29 = (*b1);
            }
        }
    } else {
        vec![(*b1), (*b1)].into_iter().chain(vec![(*b1)]).for_each(|a30| { let _ = 0_usize; });
        for c32 in cx.retrieve(Task::filter(|b31| ((b31.title.ends_with("") || b31.due.is_some()) || b31.due.is_some())).order_by_descending(|t| t.price).limit(0))? {
            cx.delete(c32)?;
        }
    }
    let mut d33: Option<State> = (*b1);
    let e34 = cx.can_read(&*a0, |o| o.state);
    for mut b36 in cx.retrieve(Task::filter(|a35| ((a35.effort != 10_i32) && a35.due.is_none())).limit(0))? {
        let c37 = cx.can_read(&*a0, |o| o.is_urgent);
        for mut e39 in cx.retrieve(Task::filter(|d38| d38.title.contains("s")).order_by_descending(|t| t.price).limit(3))? {
            match cx.commit(a0) {
                Ok(()) => {
                    let a40 = 0_i32;
                }
                Err(FlowError::Invalid { entity: b41, .. }) => {
                    b36.weight += 0_i64;
                }
                Err(c42) => return Err(c42),
            }
            cx.commit(&mut e39)?;
        }
    }
    let d43: Vec<String> = vec!["aaa".to_string(), String::from("-17"), String::from("")];
    {
        let mut a45 = cx.retrieve(Task::filter(|e44| e44.is_urgent).limit(0))?;
        if let Some(b46) = a45.iter_mut().next() {
            b46.effort = 29_i32;
        }
        cx.commit_all(&mut a45)?;
    }
    {
        let mut d48 = cx.retrieve(Task::filter(|c47| (c47.state == State::Half)).limit(3))?;
        for e49 in d48.iter_mut() {
            e49.effort = 0_i32;
        }
        cx.commit_all(&mut d48)?;
    }
    let mut a50 = Decimal::from(i32::MAX);
    Ok((vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()], a50))
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
        a0.weight += (match (match (-1_i32) { (1..=7) => (Some(2_i32), vec![String::new(), c2.clone(), c2.clone()]), _ => (Some(e4), vec!["日本語".to_string(), "a".to_string(), c2.clone()]) }) { (b21, c22) => 0_i64.rem_euclid((-2_i64)), (None, d23) => Some((-7_i64)).into_iter().filter(|e24| false).sum::<i64>(), (a25, b26) => vec![7_i64, 3_i64, 1_i64].into_iter().take(1_usize).product::<i64>() });
    } else {
        match flow_007(cx, Some((State::Done, e4))) {
            Ok(c27) => {
                b1 -= d3;
            }
            Err(_) => {
                a0.weight %= 5_i64;
            }
            Err(d28) => cx.message(d28.code()),
        }
        if let Some(mut a30) = cx.first(Task::filter(|e29| (e29.effort != e4)).order_by_descending(|t| t.due).limit(3))? {
            cx.commit(&mut a30)?;
            let b31 = 5_usize;
        }
    }
    Ok(Some(Some(7_usize)))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_043(cx: &mut Device, a0: &mut Obj<Task>, b1: &Decimal, c2: Option<Option<bool>>, mut d3: DateTime) -> FlowResult<Option<String>> {
    'l10: for a10 in (match (if false { Ok(1000000_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(_) => Some(Decimal::new(12345_i64, 1_u32).unwrap_or_default()), Err(_) => Some((*b1)), _ => vec![(*b1)].first().cloned() }).into_iter().skip_while(|e4| (if (2_i32..2_i32).fold(false, |a5, b6| a5) { ((-40000_i32) < 10_i32) } else { (true || true) })).take_while(|c7| ({ let d8 = (*b1); (*c7) }).is_zero()) {
        let mut b26 = (if cx.is_online() { Some(vec![a10]).unwrap_or_else(|| vec![(*b1), a10, a10]) } else { Some((Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 1_usize)).into_iter().fold(vec![(*b1), (*b1)], |b11, (c12, d13)| b11.clone()) }).into_iter().map(|e14| (if let (None, a15) = &(Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), vec![10_i64]) && false { " ".trim_end().to_string() } else { format!(": {b1:.5}") })).into_iter().map(|b16| ({ let a20 = vec![b16.clone(), b16.clone(), b16.clone()].into_iter().map(|c17| c17.clone()).fold(Decimal::ONE, |d18, e19| d18); (if true { Ok(b16.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: b16.clone() })) }).unwrap_or_default() })).fold(flow_026(cx, 5_i32)?.hours_until(vec![c2].into_iter().skip_while(|b21| true).fold(d3, |c22, d23| c22)), |e24, a25| i64::MAX);
        match cx.commit(a0) {
            Ok(()) => {
                let c27 = (*b1);
            }
            Err(FlowError::Invalid { entity: d28, .. }) => {
                let b31: String = loop {
                    let a30 = cx.can_read(&*a0, |o| o.is_urgent);
                    break (d28.clone() + &d28);
                };
            }
            Err(c32) => return Err(c32),
        }
    }
    match (if let 0_i32 = (if let Some(Some(d33)) = &c2 { 1_i32 } else { 2_i32 }) { c2 } else { Some(Some(false)) }) {
        Some(e34) => {
            match (Some(State::Open), true) {
                (None, a35) if a35 => {
                    let b36 = cx.can_read(&*a0, |o| o.weight);
                }
                (Some(c37), d38) if d38 => {
                    let mut e39 = d38;
                }
                (a40, _) => {
                    let (b41, _) = (d3, e34);
                }
            }
        }
        c42 => {
            cx.commit_all(a0)?;
        }
    }
    let mut d43 = String::from("x=1=2");
    cx.commit(a0)?;
    let a45 = cx.count(Task::filter(|e44| ((e44.weight < 7_i64) || (e44.effort != 10_i32))).order_by(|t| t.due).limit(2))?;
    Ok(Some(d43.clone()))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_044(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Decimal, c2: Decimal, d3: Vec<i32>) -> FlowResult<Option<Option<bool>>> {
    let b6: i32 = loop {
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
        let d18 = cx.count(Task::filter(|c17| (!(!c17.title.starts_with("")))).limit(1))?;
    }
    for a20 in ((-3_i32)..1_i32) {
        for c22 in vec![0_i64, 3_i64] {
            b1 -= b1;
        }
    }
    cx.log(Level::Info, (match (29_i32 * b6) { (-1_i32..) if ((-1_i64) != (-40000_i64)) => vec!["Ä".to_owned(), "a".to_owned()].concat(), d23 => d3.iter().fold(String::new(), |e24, a25| e24.clone()) }));
    for c27 in cx.retrieve(Task::filter(|b26| (b26.title.ends_with("s") || (b26.price >= c2))).limit(3))? {
        cx.delete(c27)?;
    }
    return cx.fail("given-up", (if false { Ok("Ä".to_owned()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }).unwrap_or_default());
}

/// Step by step.
#[nanoflow]
pub fn flow_045(cx: &mut Device, a0: &mut Obj<Task>, b1: &Vec<Option<usize>>, c2: &State) -> FlowResult<String> {
    let mut a5 = cx.create(Task { title: format!("x{}ß{}", DateTime::from_milliseconds(1_i64).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), is_urgent: vec![b1.clone(), b1.clone()].into_iter().fold(false, |d3, e4| d3), due: Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()).into_iter().rev().max(), ..Task::default() })?;
    return Ok(vec![" \t x\n".to_string()].into_iter().collect::<Vec<_>>().concat());
}

/// Step by step.
#[nanoflow]
pub fn flow_046(cx: &mut Device, a0: &mut Obj<Task>, b1: &DateTime, c2: (usize, i32)) -> FlowResult<(String, i64)> {
    let (d3, e4) = ((*b1), (*b1));
    cx.commit(a0)?;
    let a5 = (-40000_i64).saturating_sub(d3.milliseconds()).min(flow_007(cx, Some((State::Done, 400_i32)))?.rem_euclid(i64::from(true)));
    let b6 = cx.now();
    let c7: Option<i64> = Some((7_i64 as i64)).as_ref().copied();
    match cx.commit(a0) {
        Ok(()) => {
            for c12 in (if let (d8 @ (..=0_i64), e9) = (if false { (a5, false) } else { (a5, false) }) { vec![(*b1)].into_iter().filter(|a10| e9).skip(7_usize).last() } else { a0.seen }).into_iter() {
                let _ = (*b1);
            }
        }
        Err(FlowError::Invalid { entity: d13, .. }) => {
            let e14: usize = ("a".len() % c2.0);
        }
        Err(a15) => return Err(a15),
    }
    for mut c17 in cx.retrieve(Task::filter(|b16| (b16.effort >= 7_i32)).limit(1))? {
        let (c22, _) = (if let Some(_) = &Some(vec!["aaa".to_owned()]) { Some((a5, Decimal::ONE)).into_iter().step_by(1000000_usize).into_iter().fold((a5, b6), |(d18, e19), (a20, b21)| (d18, d3)) } else if true { (a5, (*b1)) } else { (a5, DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()) });
        let d28: DateTime = loop {
            for a25 in vec![e4] {
                cx.commit(a0)?;
                let b26 = cx.can_read(&*a0, |o| o.is_urgent);
                let mut c27 = cx.create(Task { title: String::new(), price: (Decimal::from(3_i64) / i32::MIN), seen: vec![b6].into_iter().max(), ..Task::default() })?;
            }
            break (*b1);
        };
    }
    if ((match (40000_usize, 2_i32) { (e29, a30) if false => a5, (b31, c32) => a5, (d33, e34) => a5 }) < flow_015(cx, &Decimal::from((-2_i32)), Some(vec![a5, i64::MAX, a5]))?) {
        let a35 = c7;
        match flow_021(cx, vec![1_usize], &1_usize, vec![State::Half]) {
            Ok(_) => {
                cx.commit(a0)?;
            }
            Err(_) => {
                let c37 = cx.count(Task::filter(|b36| b36.due.is_none()).order_by(|t| t.title).limit(3))?;
            }
            Err(d38) => cx.message(d38.code()),
        }
    }
    Ok((String::from(" "), a5))
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
                (..=3) => {
                    let mut c7 = a0;
                }
                d8 => {
                    let _ = d8;
                }
            }
        }
        None => {
            let (b16, _) = vec![b1.clone()].clamp(vec![b1.clone(), b1.clone(), b1.clone()], vec![b1.clone()]).into_iter().take((1_usize..1_usize).sum::<usize>()).into_iter().fold(vec!["\"{}\\".to_owned(), d3.clone(), d3.clone()].into_iter().rev().skip_while(|e9| false).fold((Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), 5_usize), |(a10, b11), c12| (a10, b11)), |(d13, e14), a15| (Decimal::ONE, e14));
        }
        c17 => {
            let _ = (if true { Some(a0) } else { None });
        }
    }
    let Some(a25) = (match ((-3_i32)..=(-1_i32)).fold(400_usize, |d18, e19| d18) { a20 @ (..=2) if (1_i32..1_i32).take_while(|b21| false).chain(vec![a0, a0]).fold(false, |c22, d23| c22) => Some(b1.clone()), e24 => Some(Some(b1.clone())).unwrap_or_else(|| Some(b1.clone())) }) else {
        return cx.fail("given-up", " \t x\n".replace(&d3, &d3));
    };
    let (b26, c27) = (a25.clone(), vec![2_i32]);
    match flow_004(cx, b1.iter().rev().count()) {
        Ok(_) => {
            for _ in Some(c27.clone()).into_iter().rev() {
                let e29 = format!("{a0}ß{}{{{}", 2_usize.to_owned(), d3);
                if false {
                    cx.log(Level::Warning, Some(e29.clone()).into_iter().rev().collect::<String>());
                    let mut c32 = (match cx.today().day() { (-1_i32..3_i32) => vec![vec![400_i64, 2_i64, i64::MIN], vec![10_i64]].into_iter().nth(2_usize).map_or((Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default()), 5_usize), |a30| (Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()), 1_usize)), (400 | 402) => (Some(Decimal::new((-35_i64), 29_u32).unwrap_or_default()), 1000000_usize), b31 => (Some(Decimal::ONE), 40000_usize) });
                }
                let mut d33: Vec<i32> = c27.clone();
            }
        }
        Err(FlowError::Invalid { .. }) => {
            let mut e34: Vec<i32> = c27.clone();
        }
        Err(a35) => cx.message(a35.code()),
    }
    let mut b36 = a25.clone();
    let mut c37 = 1000000_i32;
    let d38 = b36.clone();
    Ok(Some(vec![1_usize]))
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
    b1 = Some(b1).unwrap_or(({ let c7 = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(); b1 })).as_ref().copied();
    match &b1 {
        Some(d8) if (a0 < a0) => {
            {
                let mut e9 = 0_i32;
                'l11: while e9 < 2_i32 && (!false) {
                    e9 += 1_i32;
                    if let b11 @ (0_i64..4_i64) = (0_usize as i64) && (if false { Ok(false) } else { Err(FlowError::Offline) }).unwrap_or(false) {
                        c2.sort();
                        let mut c17: DateTime = (match (b11, vec![b11]) { (c12, d13) if true => (*d8), (0_i64, e14) => (match b1 { Some(_) => (*d8), _ => (*d8) }).start_of_quarter(), (a15, b16) => cx.now().to_owned() });
                    } else {
                        c2.truncate((if let None = (*d8).plus_hours((-7_i64)) && (match e9 { (..=400) => true, 3_i32 if false => true, d18 => false }) { (if false { 0_usize } else { 3_usize }) } else { (3_usize % 0_usize) }));
                    }
                    c2 = (match &b1 { None => c2.clone(), Some(e19) => Some(Some(10_i64)).into_iter().fold(c2.clone(), |a20, b21| a20.clone()), c22 => c2.clone() });
                }
            }
        }
        d23 => {
            match (if cx.is_online() { "日本語".to_owned().char_indices().map(|(e24, a25)| a25.to_string()).enumerate().map(|(b26, c27)| c27.clone()).fold(State::Half, |d28, e29| d28) } else if false { State::Open } else { State::Open }) {
                (State::Half | State::Open) => {
                    let mut c32: Vec<Option<DateTime>> = ({ let a30 = c2.clone(); Some(Some(String::from(" \t x\n"))).map_or(vec![(*d23), (*d23), (*d23)], |b31| vec![b1, b1, b1]) }).to_vec();
                }
                State::Open => {
                    c2.insert(1_usize, true);
                }
                d33 => {
                    c2.sort_by(|e34, a35| e34.cmp(a35));
                }
            }
        }
    }
    b1 = b1;
    Ok(" ".to_string())
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
    } else {
        return cx.fail("given-up", ("A\r\nB\n\n".to_owned() + &"-17".to_string()));
    }
    let Some(b11) = Some(vec![String::new()].into_iter().rev().collect::<String>()) else {
        return Ok((if let a10 @ (-7_i32..) = c2 { (if let (..=-7_i32) = 5_i32 && false { vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default())] } else { vec![Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())] }) } else if false { vec![Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())] } else { vec![Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()), Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())] }));
    };
    for e14 in &(if false { vec![vec![DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default()], vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]] } else if let Some(c12 @ (0_usize)) = &Some(2_usize) && true { vec![vec![DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()]] } else { vec![vec![DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), DateTime::from_milliseconds(86400000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]] }) {
        let (a15, b16) = (a0.clone(), b1.clone());
        {
            let mut c17 = 0_i32;
            while c17 < 3_i32 && (if true { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: b11.clone() })) }).unwrap_or(false) {
                c17 += 1_i32;
                let a20 = ({ let e19 = Some(c2); (c17, a0.clone()) });
            }
        }
        cx.message(format!(" of {b11:>1.0}{{{}", 1000000_usize));
    }
    let mut b21 = vec![(2_usize, true), (2_usize, true), (1_usize, false)];
    let mut c22 = Some(2_i64);
    let mut d23 = c2;
    let e24: Option<i64> = Some((-7_i64));
    Ok(vec![Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()), Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())])
}

/// Step by step.
#[nanoflow]
pub fn flow_051(cx: &mut Device, a0: Decimal) -> FlowResult<DateTime> {
    let c2 = vec![a0, a0].into_iter().map(|b1| (if false { "Ä".to_string() } else { String::from(" ") }).url_encoded()).collect::<Vec<_>>();
    if Some(true).as_ref().cloned().unwrap_or(true) {
        let d8: String = 'l4: loop {
            let Some(e4) = Some(c2.clone()) else {
                break format!(": {:^1}ß{}{{{}", String::new(), false, (-2_i32));
            };
            break Some((-2_i32)).map_or_else(|| vec![a0, a0], |a5| vec![a0, a0]).into_iter().fold(c2.iter().cloned().collect::<String>(), |b6, c7| b6.clone());
        };
        let mut e9 = a0;
    }
    let d13 = {
        let a10;
        if false { a10 = vec![c2.clone()].into_iter().fold((a0 * a0), |b11, c12| (if false { b11 } else if true { Decimal::from((-40000_i64)) } else { a0 })); } else { a10 = Some(vec![a0]).into_iter().flatten().sum::<Decimal>(); }
        a10
    };
    return cx.fail("given-up", String::from("İstanbul").substring(0_usize, 1000000_usize));
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
    if let Some(mut d3) = cx.first(Task::filter(|c2| (c2.price >= Decimal::new(12345_i64, 0_u32).unwrap_or_default())).limit(2))? {
        let b11: bool = loop {
            let a10 = (if (match b1 { Some(a5) if false => Some(i64::MAX), Some(b6) => Some(5_i64), c7 => Some(10_i64) }).into_iter().any(|d8| true) { ({ let e9 = d3.due; Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) }) } else { b1.as_ref().cloned() });
            break (if d3.is_urgent { a0.is_urgent } else { matches!(b1, None) });
        };
        {
            let mut c12 = 0_i32;
            'l16: while c12 < 4_i32 && (1_i32..=5_i32).filter(|d13| b11).take(400_usize).any(|e14| b11) {
                c12 += 1_i32;
                cx.commit(a0)?;
            }
        }
    }
    match cx.commit(a0) {
        Ok(()) => {
            if (match b1 { Some(b16) => false, None => false, c17 => false }).clamp(a0.is_urgent, true) {
                let mut c22 = vec![b1].into_iter().into_iter().step_by((if false { 0_usize } else { 40000_usize })).fold(Some((-1_i32)).unwrap_or_default(), |d18, e19| ((-3_i32)..=(-2_i32)).enumerate().map(|(a20, b21)| d18).sum::<i32>()).abs();
            }
        }
        Err(FlowError::Invalid { entity: d23, .. }) => {
            'l25: for a25 in &vec![b1].into_iter().step_by(40000_usize).collect::<Vec<_>>() {
                let c27: String = 'l27: loop {
                    cx.refresh(a0)?;
                    break ((FlowError::Failed { code: "early".to_string(), text: d23.clone() }).to_string() + &d23);
                };
                let mut d28 = c27.clone();
            }
        }
        Err(e29) => return Err(e29),
    }
    match cx.commit(a0) {
        Ok(()) => {
            cx.log(Level::Info, format!(" of {}{:1}", (match b1 { None => String::from("A\r\nB\n\n"), Some(_) => "ab,b,,c".to_string(), a30 => String::from("İstanbul") }), (-40000_i64).to_owned()));
        }
        Err(FlowError::Invalid { entity: b31, .. }) => {
            let Some(c32) = (if false { Some(Some((-1_i64))) } else { None }) else {
                return Ok((if let None = Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) { (if false { (-2_i32) } else { i32::MIN }) } else if let None = b1 { 5_i32 } else { (-7_i32) }));
            };
        }
        Err(d33) => return Err(d33),
    }
    cx.log(Level::Info, vec![7_i64].into_iter().rev().fold(vec![vec![vec![String::from("-17"), "A\r\nB\n\n".to_string(), "İstanbul".to_owned()], vec![" ".to_string(), "".to_owned()]], vec![vec![" \t x\n".to_string(), "\"{}\\".to_string()]], vec![vec![String::new(), "x=1=2".to_string()], vec![String::new(), String::from("A\r\nB\n\n"), "Ä".to_owned()]]], |e34, a35| e34.clone()).into_iter().flatten().into_iter().fold(String::from("日本語"), |b36, c37| b36.clone()));
    cx.commit(a0)?;
    if let Some(mut e39) = cx.first(Task::filter(|d38| ((d38.due.is_some() || d38.due.is_some()) || d38.is_urgent)).order_by_descending(|t| t.due).limit(4))? {
        let a40: (Decimal, i32) = (Decimal::from(7_i64), 29_i32);
        let mut b41 = cx.get(a0.id())?;
    }
    Ok(29_i32)
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
        return cx.fail("given-up", "x=1=2".to_string().replace("\"{}\\", &String::from("-17")));
    };
    let e9 = 29_i32;
    let mut a10: i32 = d8;
    let (d13, (_, _)) = (if vec![a10, a10, d8].into_iter().all(|b11| false) { ({ let c12 = a0.clone(); (e9, ("İstanbul".to_owned(), 5_usize)) }) } else { (d8, ("".to_string(), 2_usize)) });
    if false {
        let mut c17: Vec<Option<Decimal>> = (if Some(vec![3_usize]).map(|e14| true).unwrap_or_default() { (0_i32..=0_i32).fold((if let (1_i32..5_i32) = a10 { vec![Some(Decimal::new(5_i64, 0_u32).unwrap_or_default()), Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()), Some(Decimal::new((-35_i64), 29_u32).unwrap_or_default())] } else if false { vec![Some(Decimal::ONE), Some(Decimal::ZERO), Some(Decimal::ZERO)] } else { vec![Some(Decimal::new(9223372036854775807_i64, 2_u32).unwrap_or_default())] }), |a15, b16| (if let (1_i32 | 3_i32) = a10 { a15.clone() } else { a15.clone() })) } else { vec![Some(Decimal::from(i32::MAX))] });
    } else {
        let mut d23 = ({ let d18 = a0.clone(); (b1 / String::new().chars().map(|e19| e19.to_string()).skip_while(|a20| false).fold(d13, |b21, c22| a10)) });
        a0 = a0.clone();
    }
    Ok(format!(" of {}{e9}", String::new()))
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
    let d23: ((i32, State), usize) = ((2_i64..6_i64).rev().fold(((*c2), State::Done), |(e19, a20), b21| ((*c2), a20)), (match Some((*b1)) { None => (*b1), c22 => (*b1) }));
    Ok((if (false || true) { (if false { Some(String::from("ß")) } else { Some(String::from("-17")) }) } else if false { Some(String::new()) } else { Some("-17".to_string()) }))
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
    let b11 = vec![vec![(-2_i64), 5_i64, 29_i64], e4.clone()].into_iter().map(|a5| (match &(7_i32, true) { ((..=3_i32), b6) => Some(i64::MAX), (c7, d8) => Some((-40000_i64)), (e9, a10) => Some(1_i64) }).into_iter().step_by((1_usize * 5_usize)).sum::<i64>()).into_iter().collect::<Vec<_>>();
    let d13 = {
        let c12;
        if false { c12 = c2; } else { c12 = Decimal::new(12345_i64, 29_u32).unwrap_or_default().abs(); }
        c12
    };
    'l15: while let Some(a15) = d3.pop() {
        let mut c22 = (c2 + (match vec![b11.clone()].into_iter().fold(State::Half, |b16, c17| b16) { State::Done => (match a15 { d18 @ (3_i64..7_i64) => 29_i32, e19 @ (-1_i64) => (-1_i32), a20 => (-1_i32) }), State::Half => Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().year(), b21 => vec![0_i32, 0_i32, (-40000_i32)].into_iter().rev().product::<i32>() }));
    }
    Ok(Some((vec![1_usize], (29_i64, 5_usize))).unwrap_or_else(|| (vec![40000_usize], (400_i64, 1_usize))))
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
                        let e19 = cx.count(Task::filter(|d18| d18.title.ends_with("")).order_by_descending(|t| t.due).limit(3))?;
                    }
                    _ => {
                        cx.show_home()?;
                    }
                }
            }
            (a20, _) => {
                c2 = ({ let _ = flow_029(cx, a0.effort, (b1.clone(), false))?; Some(vec![b1.clone(), b1.clone()]).into_iter().map(|b21| b21.clone()).step_by(1000000_usize).fold(c2, |c22, d23| c2).xor(vec![vec![b1.clone(), b1.clone()]].into_iter().filter(|e24| false).find_map(|a25| c2)) });
            }
        }
        match c2 {
            None => {
                {
                    let mut b26 = 0_i32;
                    'l28: while b26 < 0_i32 && cx.is_online() {
                        b26 += 1_i32;
                        cx.log(Level::Info, format!("{b1:*<.0}"));
                        let mut d28 = cx.get(a0.as_ref())?;
                    }
                }
            }
            e29 => {
                let Some(a30) = Some(vec![b1.clone()]) else {
                    continue;
                };
            }
        }
    }
    let b31 = c2.replace(Some(State::Open));
    cx.message(b1.clone());
    let mut c32 = b1.clone();
    let d33 = Some(vec![false, true, false]);
    a0.title = c32.clone();
    let a35 = cx.count(Task::filter(|e34| e34.is_urgent).order_by_descending(|t| t.title).limit(4))?;
    Ok(b1.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_058(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<(i64, usize)>, c2: Decimal) -> FlowResult<bool> {
    let Some(a5) = Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_else(|| vec![b1.clone(), b1.clone(), b1.clone()]).into_iter().take(400_usize).map(|d3| d3.clone()).last() else {
        return Err((FlowError::Failed { code: "late".to_string(), text: (if let e4 @ (..=400_i64) = 29_i64 { "A\r\nB\n\n".to_string() } else { "x=1=2".to_owned() }) }));
    };
    cx.commit(a0)?;
    let (e9, a10) = (if (vec![State::Done, State::Half, State::Done] < vec![State::Open, State::Half]) { ({ let _ = a5.clone(); (1000000_i64, Some(c2)) }) } else { vec![a5.clone(), b1.clone(), a5.clone()].into_iter().skip(1_usize).fold((29_i64, Some(c2)), |(b6, c7), d8| (b6, c7)) });
    b1.clear();
    'l12: for c12 in ((-2_i64)..=2_i64) {
        let mut d13 = flow_015(cx, &c2, Some(vec![c12, i64::MAX]))?;
        let b16 = {
            let e14;
            if (match (if true { Ok(Decimal::ONE) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_owned() })) }) { Ok(a15) => (if false { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_default(), Err(FlowError::Invalid { .. }) => c2.is_zero(), _ => a0.is_urgent }) { e14 = DateTime::from_milliseconds(0_i64).unwrap_or_default().milliseconds_until((match (-40000_i32) { (0_i32..) => DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), _ => DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default() })); } else { e14 = 10_i64; }
            e14
        };
        b1.sort_by_key(|(c17, d18)| (1_i64..1_i64).filter(|e19| false).fold((match 0_i32 { a20 @ (..=0_i32) => "ß".to_string(), b21 => " ".to_owned() }), |c22, d23| format!("x{c17}")));
    }
    'l25: for _ in vec![State::Half].into_iter() {
        match vec![vec![e9, e9, e9]].into_iter().flatten().fold((e9 / (-40000_i64)), |a25, b26| (e9 + b26)) {
            400_i64 => {
                let mut c27 = cx.create(Task { title: String::new(), effort: 7_i32, is_urgent: true, ..Task::default() })?;
            }
            (400_i64..=406_i64) => {
                match cx.commit(a0) {
                    Ok(()) => {
                        let d28 = vec![((-7_i64), 40000_usize)];
                    }
                    Err(FlowError::Invalid { entity: e29, .. }) => {
                        let mut a30 = cx.get(a0.id())?;
                    }
                    Err(b31) => return Err(b31),
                }
            }
            c32 => {
                match cx.commit(a0) {
                    Ok(()) => {
                        let mut d33 = cx.get(a0.id())?;
                    }
                    Err(FlowError::Invalid { entity: e34, .. }) => {
                        b1.sort();
                    }
                    Err(a35) => return Err(a35),
                }
            }
        }
    }
    cx.invalid(&*a0, |o| o.due, "-17".to_owned());
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
                'l13: while b11 < 4_i32 && b1 {
                    b11 += 1_i32;
                    let d13 = a10.clone();
                }
            }
            let a15 = {
                let e14;
                if false { e14 = cx.is_online(); } else { e14 = b1; }
                e14
            };
        }
        let mut c17: i32 = vec![Some(1_i32), Some(7_i32), Some(1_i32)].into_iter().flatten().take_while(|b16| (if b1 { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "日本語".to_string() })) }).unwrap_or_default()).skip((a0 + a0)).product::<i32>();
    }
    let mut d18: usize = 2_usize;
    return Err((FlowError::Failed { code: "empty".to_string(), text: (if b1 { String::from("\"{}\\") } else { String::from("-17") }) }));
}

/// Step by step.
#[nanoflow]
pub fn flow_060(cx: &mut Device, mut a0: i64) -> FlowResult<String> {
    let a5 = {
        let b1;
        if ({ let c2 = Some(a0).unwrap_or_else(|| a0); true }) { b1 = cx.today().years_until(vec![vec![false, false, false], vec![true], vec![true, true, false]].into_iter().rev().fold(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), |d3, e4| d3)); } else { b1 = a0; }
        b1
    };
    a0 += i64::MAX;
    let Some(_) = (if false { (if true { Ok(a0) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_string() })) }) } else { (if true { Ok(a5) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("") })) }) }).ok() else {
        return cx.fail("given-up", vec![a5, a5, (-2_i64)].into_iter().zip(vec![DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]).map(|b6| a0).fold("İstanbul".to_owned(), |c7, d8| c7.clone()));
    };
    a0 *= (-a0);
    Ok(format!("ß{:5.2}", false))
}

/// Step by step.
#[nanoflow]
pub fn flow_061(cx: &mut Device, a0: &mut Obj<Task>, b1: Option<Vec<i64>>, mut c2: String, d3: Option<Vec<usize>>) -> FlowResult<i32> {
    let e4 = (if true { Ok(d3.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or_default();
    let a5: String = c2.clone();
    cx.message(format!("{} of {:*<}: {}", 400_i32, DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), (c2.clone() + &a5)));
    if cx.is_online() {
        if let Some(mut c7) = cx.first(Task::filter(|b6| (!(b6.effort < i32::MAX))).limit(2))? {
            c2 = a5.as_str().to_string();
            c7.state = State::Half;
        }
        c2.clear();
    } else {
        'l9: for e9 in Some(vec![Some(State::Done)]).unwrap_or_else(|| vec![Some(State::Open), Some(State::Open), Some(State::Half)]) {
            let b11: String = 'l11: loop {
                c2.clear();
                break c2.clone();
            };
            c2.push_str(&a5.clone());
        }
    }
    for d13 in cx.retrieve(Task::filter(|c12| (c12.state == State::Open)).order_by(|t| t.due).limit(1))? {
        cx.delete(d13)?;
    }
    let _ = flow_009(cx, &(if let None = &b1 { false } else { false }), (if true { 5_i64 } else { 3_i64 }), &Some((i64::MIN, 1_i32)).into_iter().zip((2_i32..=2_i32).into_iter()).map(|((e14, a15), b16)| (e14, a15)).last())?;
    let mut d18: Vec<i64> = ({ let c17 = (1000000_i32 * (-7_i32)); vec![7_i64, 1_i64] }).into_iter().collect::<Vec<_>>();
    let a20 = cx.count(Task::filter(|e19| e19.is_urgent).order_by(|t| t.effort).limit(2))?;
    Ok(a0.effort)
}

/// Step by step.
#[nanoflow]
pub fn flow_062(cx: &mut Device, a0: &Obj<Task>, b1: Option<Vec<i32>>) -> FlowResult<Date> {
    cx.log(Level::Warning, format!("{:<12}", "ab,b,,c".to_owned().len()));
    let e4: String = 'l3: loop {
        let mut d3 = cx.create(Task { state: (match "-17".to_string().as_str() { "a" => State::Done, "Ä" => State::Half, _ => State::Half }), weight: (7_i64 / 0_i64), is_urgent: (if true { Ok(String::from("İstanbul")) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }).is_ok(), due: Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()), ..Task::default() })?;
        break format!("{{{} of {:ß^}", true, false);
    };
    for b11 in (match &Some((Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), 1000000_usize)).map(|(a5, b6)| vec![(-2_i32), (-2_i32), (-2_i32)]) { Some(c7) => Some(e4.clone()).into_iter().skip(7_usize).collect::<Vec<_>>(), Some(d8) => vec![String::from("a"), e4.clone()], e9 => vec![e4.clone(), e4.clone(), e4.clone()] }) {
        let d18: usize = loop {
            let mut b16: Vec<Decimal> = (if (match (-2_i64) { (-7_i64..=-1_i64) => Some(vec![Decimal::ONE]), d13 => Some(vec![Decimal::new(25_i64, 29_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default()]) }).is_some_and(|e14| (false || true)) { vec![Decimal::ZERO, Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::new(999_i64, 29_u32).unwrap_or_default()].into_iter().collect::<Vec<_>>() } else { (match a0.weight { (0 | 2) => (if false { Ok(vec![Decimal::ONE, Decimal::ONE]) } else { Err(FlowError::Offline) }).unwrap_or(vec![Decimal::new(5_i64, 2_u32).unwrap_or_default(), Decimal::new(12345_i64, 3_u32).unwrap_or_default(), Decimal::ZERO]), 1 => ({ let a15 = b11.clone(); vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default(), Decimal::ZERO, Decimal::new((-35_i64), 0_u32).unwrap_or_default()] }), _ => vec![Decimal::new((-35_i64), 0_u32).unwrap_or_default(), Decimal::ONE, Decimal::new(5_i64, 28_u32).unwrap_or_default()].min(vec![Decimal::ONE, Decimal::new(999_i64, 0_u32).unwrap_or_default()]) }) });
            break flow_004(cx, (if let c17 @ (3_i64..=9_i64) = 0_i64 && true { 0_usize } else if true { 10_usize } else { 40000_usize }))?;
        };
        let e19 = e4.clone();
    }
    cx.message("x=1=2".to_owned());
    Ok(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_063(cx: &mut Device, mut a0: State, b1: i32, mut c2: DateTime) -> FlowResult<State> {
    let (d3, e4) = (a0, (-2_i32));
    if let (State::Done | State::Half) = d3 && Some(Decimal::from(400_i32)).map_or(true, |a5| (Some(e4) < Some(b1))) {
        let mut b6 = cx.is_online();
        for _ in (1_i32..2_i32) {
            let mut d8: i32 = e4;
            let Some(e9) = Some(d8) else {
                break;
            };
        }
    } else {
        let e14 = {
            let a10;
            if (Some(1_i64).into_iter().collect::<Vec<_>>() < Some((b1, State::Half)).map_or(vec![3_i64, i64::MIN], |b11| vec![i64::MIN])) { a10 = (if let State::Open = Some(d3).into_iter().rev().fold(d3, |c12, d13| a0) { e4 } else { e4 }); } else { a10 = b1; }
            a10
        };
    }
    let (a15, b16) = (if false { Some((c2, vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()])) } else if let (1_i32..=7_i32) = b1 && false { Some((c2, vec![Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()])) } else { Some((c2, vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default(), Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default()])) }).unwrap_or_else(|| (DateTime::from_milliseconds(0_i64).unwrap_or_default(), vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()]));
    if cx.is_online() {
        if (match 2_i32 { (400_i32..=406_i32) if false => true, 400_i32 => true, c17 => false }).to_owned() {
            let mut d18: Vec<Date> = b16.clone();
            let mut e19: State = a0;
        } else {
            let Some(d23) = ({ let a20 = a15; Some(d3) }).into_iter().skip_while(|b21| matches!((*b21), State::Half)).max_by_key(|c22| Some(Some(7_usize)).is_none()) else {
                return Ok(d3);
            };
        }
    }
    let e24: i32 = e4;
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
    let d18: i64 = loop {
        if FlowError::Offline.code().to_string().ends_with("İstanbul") {
            if let Some(None) = (if true { Some(Some(String::from("aaa"))) } else { None }) {
                b1.sort();
                let mut d13: bool = ({ let b11 = a0.clone(); (if false { vec![b6.clone()] } else { vec![b11.clone()] }).into_iter().any(|c12| (if true { true } else { false })) });
            } else {
                let c17 = (if (if true { false } else if false { true } else if true { true } else if false { true } else { true }) { Some(Some(1_i64).into_iter().zip(b1.clone()).map(|(e14, a15)| e14).take_while(|b16| true).product::<i64>()) } else { None });
            }
        }
        break flow_007(cx, Some((State::Half, i32::MIN)))?;
    };
    vec![b6.clone(), e9.clone()].into_iter().filter(|a20| false.clamp(true, false)).for_each(|b21| { let _ = b1.iter().skip_while(|c22| false).fold(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), |d23, e24| d23); });
    let a25 = a0.clone();
    b1.sort_by(|b26, c27| b26.cmp(c27).then(c27.cmp(b26)));
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
    c2 = Some(vec![Decimal::from(0_i32), d8]).to_owned().map_or_else(|| vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default()].into_iter().rev().collect::<Vec<_>>().into_iter().flat_map(|e9| Some(vec![c2, c2, c2]).unwrap_or_default()).sum::<usize>(), |a10| (match (if let (1_usize..=7_usize) = 3_usize && true { c2 } else { c2 }) { (5_usize..) => Some(c2).unwrap_or(c2), 2_usize => vec![c2, c2].into_iter().sum::<usize>(), b11 => vec![State::Half].into_iter().map(|c12| c12).fold(b11, |d13, e14| d13) }));
    if let Some(a15) = a0 {
        let d18 = {
            let b16;
            if (if true { Ok(Some(" ".to_owned())) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_owned() })) }).is_ok_and(|c17| Decimal::ZERO.is_zero()) { b16 = d8.trunc(); } else { b16 = b6; }
            b16
        };
        let a25: Decimal = 'l20: loop {
            let e24: Decimal = (({ let a20 = b1.clone(); a0.clone() }).into_iter().filter_map(|b21| Some(3_i32)).fold(c7, |c22, d23| (c7 - 1_i64)) - d18);
            break d18;
        };
    }
    Ok(Some(Some(c2)))
}

/// Step by step.
#[nanoflow]
pub fn flow_066(cx: &mut Device, a0: i32, b1: &bool) -> FlowResult<Option<i64>> {
    let c2: bool = (format!("ß{}{{{}: {}", String::from("ab,b,,c"), 1_i64, DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default()) + "a").ends_with(&Some(String::from("a")).into_iter().collect::<String>());
    cx.message(format!(": {:>}", Some(String::from("ab,b,,c")).into_iter().collect::<String>()));
    let d3 = flow_029(cx, (c2 as i32), (" ".to_string(), c2))?;
    {
        let mut e4 = 0_i32;
        while e4 < 1_i32 && Some(Some(29_usize)).map_or_else(|| (*b1), |a5| c2) {
            e4 += 1_i32;
            let a10 = {
                let c7;
                if Some((*b1)).into_iter().map(|d8| c2).any(|e9| true) { c7 = format!("x{:>1.0}{:1}{}", d3.clone(), Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), d3); } else { c7 = d3.clone(); }
                c7.clone()
            };
        }
    }
    if let true = (({ let b11 = d3.clone(); Some(0_i64) }) <= ({ let _ = c2; Some(1_i64) })) {
        'l13: for _ in vec![Decimal::ZERO, Decimal::new(25_i64, 2_u32).unwrap_or_default()] {
            let mut d18: Vec<i32> = (match d3.clone().as_str() { "" => vec![a0, a0].into_iter().find(|d13| c2).into_iter().zip(Some(1_i64)).map(|(e14, a15)| (e14 / 0_i32)).fold((match d3.as_str() { "" => vec![5_i32], "a" => vec![a0, a0, a0], _ => vec![a0, a0, a0] }), |b16, c17| b16.clone()), "a" => vec![a0], _ => Some(vec![a0, a0, a0]).unwrap_or_default() });
            let mut e19 = (match c2 { false => Some(d18.clone()), true => Some(vec![a0, a0]), _ => Some(d18.clone()) }).and(Some(d18.clone())).unwrap_or_default();
            let mut a20 = (vec!["ab,b,,c".to_string(), d3.clone()], 29_usize);
        }
        cx.log(Level::Warning, d3.clone());
    }
    Ok(Some((-7_i64)))
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
        let mut b26 = a0;
    }
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_068(cx: &mut Device, a0: Date, mut b1: Vec<Date>, c2: &Date) -> FlowResult<Vec<Option<String>>> {
    b1 = Date::of(0_i32, (if false { (-2_i32) } else { 1000000_i32 }), ((-2_i32)..=0_i32).map(|d3| d3).zip(vec![Decimal::ZERO, Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default()]).map(|e4| 1_i32).product::<i32>()).into_iter().filter_map(|a5| Some(" \t x\n".to_string())).enumerate().map(|(b6, c7)| (format!("{:>5.2}{{{}", true, i64::MAX) + &c7)).fold(Some(Some(0_i64)).or(Some(Some(0_i64))).map_or(b1.clone().into_iter().zip(vec![Decimal::ONE, Decimal::new(25_i64, 3_u32).unwrap_or_default(), Decimal::ZERO]).map(|(d8, e9)| a0).step_by(2_usize).collect::<Vec<_>>(), |a10| (match a10 { None => b1.clone(), Some(b11) => b1.clone(), c12 => b1.clone() })), |d13, e14| b1.iter().nth(3_usize).cloned().into_iter().skip((1_usize + 7_usize)).collect::<Vec<_>>());
    let d18: State = loop {
        b1.clear();
        break Some((*c2)).clamp(Some((*c2)), Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default())).into_iter().fold(State::Open, |b16, c17| b16);
    };
    for e24 in Some(b1.clone()).into_iter().skip_while(|e19| (match &((-40000_i64), Some((-40000_i32))) { (a20, Some(-7)) if false => true, (_, b21) => true })).collect::<Vec<_>>().into_iter().filter(|c22| true) {
        let _ = State::Done;
        let _ = State::Done;
        for b26 in &vec![b1.clone(), b1.clone()] {
            let d33: String = loop {
                let mut c32 = (5_usize..=9_usize).step_by((if true { Ok(7_usize) } else { Err(FlowError::Offline) }).unwrap_or_default()).max_by_key(|d28| (if let (State::Open | State::Half) = e24.iter().take((*d28)).fold(d18, |e29, a30| e29) { ({ let b31 = (*d28); "ß".to_string() }) } else { vec![String::from("-17"), "-17".to_owned()].into_iter().collect::<String>() }));
                break " \t x\n".trim().to_string();
            };
        }
    }
    b1 = b1.clone();
    b1 = b1.clone();
    b1 = b1.clone();
    let mut e34 = d18;
    let a35: Date = a0;
    Ok(vec![Some("A\r\nB\n\n".to_owned()), Some("-17".to_string())])
}

/// Step by step.
#[nanoflow]
pub fn flow_069(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i32, c2: ((String, State), usize), d3: &Option<Option<i64>>) -> FlowResult<Option<i32>> {
    {
        let mut e4 = 0_i32;
        while e4 < 4_i32 && String::from("ab,b,,c").starts_with(&"İstanbul".to_string()) {
            e4 += 1_i32;
            let (b6, c7) = flow_013(cx, &*a0, &Some(vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()]).into_iter().chain(vec![vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()]]).collect::<Vec<_>>())?;
        }
    }
    b1 = b1;
    {
        let mut d8 = 0_i32;
        while d8 < 1_i32 && (if false { Ok(Decimal::from((-7_i32))) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_string() })) }).is_ok_and(|e9| true) {
            d8 += 1_i32;
            let mut d13 = Some((match (*d3) { Some(Some(b11)) if true => Some(d8), None => Some(b1), c12 => Some(b1) }).into_iter().step_by(Some("Ä".to_string()).into_iter().rev().rev().count()).sum::<i32>());
            break;
        }
    }
    {
        let mut e14 = 0_i32;
        while e14 < 3_i32 && Some(false).unwrap_or(false) {
            e14 += 1_i32;
            let mut b16: Option<Option<i64>> = Some(Some(10_i64).or_else(|| (*d3).unwrap_or(Some(5_i64))));
        }
    }
    return Ok(Some(b1).to_owned().into_iter().into_iter().max());
}

/// Step by step.
#[nanoflow]
pub fn flow_070(cx: &mut Device, a0: &(State, (bool, String)), b1: Option<Vec<i64>>) -> FlowResult<(Option<i64>, String)> {
    let d8 = (if ({ let c2 = 7_i64; true }) { vec![b1.clone()].into_iter().fold((a0.clone(), b1.clone()), |((d3, (e4, a5)), b6), c7| (a0.clone(), c7.clone())) } else { (a0.clone(), b1.clone()).clamp((a0.clone(), b1.clone()), (a0.clone(), b1.clone())) });
    let mut b16: (i64, State) = (match flow_029(cx, (-1_i32), ("aaa".to_string(), true))?.as_str() { "ab,b,,c" => vec![b1.clone(), b1.clone(), b1.clone()], _ => Some(b1.clone()).into_iter().rev().fold(vec![b1.clone()], |e9, a10| e9.clone()) }).into_iter().take_while(|b11| (b11.iter().fold((State::Half, (-40000_i64)), |c12, d13| c12) == (State::Open, 3_i64))).fold((i64::MAX, State::Half), |e14, a15| e14);
    let c17: (i64, State) = b16;
    let e34: i64 = 'l19: loop {
        'l21: for b21 in (match Some(State::Open).or_else(|| Some(State::Half)) { Some(State::Done) if (match &b1 { Some(_) => false, e19 => true }) => Some(Some((-1_i32))).max(Some(Some(i32::MAX))), _ => vec![Some(0_i32)].get(1000000_usize).cloned() }).into_iter() {
            'l30: for a30 in (match b1.clone() { Some(c22) => Some(b16), d23 => Some(b16) }).into_iter().flat_map(|(e24, a25)| (match b21 { None => vec![b21], b26 => vec![Some(i32::MIN), b21, b26] })).take_while(|c27| false).min().into_iter().map(|d28| b21) {
                let mut b31: (i64, State) = b16;
                let mut c32 = b31;
            }
            b16 = b16;
            let d33: Option<i64> = Some(29_i64);
        }
        break (-40000_i64);
    };
    let mut a35 = vec![vec![Decimal::from(3_i64), Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::new(25_i64, 3_u32).unwrap_or_default()]];
    Ok((Some(e34), String::from("ab,b,,c")))
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
    Ok((if let (1_i64..) = 2_i64 { Some(i32::MAX).map_or_else(|| (Some(i32::MIN), vec![0_usize]), |e14| (Some(e14), vec![3_usize, 7_usize])) } else { Some(0_i64).map_or((Some(2_i32), vec![2_usize]), |a15| (Some(1000000_i32), vec![1_usize, 2_usize])) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_072(cx: &mut Device, a0: &mut Obj<Task>, b1: i64, c2: State, mut d3: Option<Option<i32>>) -> FlowResult<bool> {
    for a5 in ((-2_i64)..3_i64) {
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
        let c22 = d3.replace(vec![b1].into_iter().map(|e19| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default().month()).take_while(|a20| (match Some(b1) { Some((..=3)) => false, None => false, b21 => false })).next());
    }
    {
        let mut d23 = 0_i32;
        'l25: while d23 < 0_i32 && b1.is_positive() {
            d23 += 1_i32;
            cx.log(Level::Info, format!("{{{}: {:5}", 7_usize, Some(vec![d23, d23, d23]).into_iter().fold(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), |a25, b26| a25)));
        }
    }
    d3 = Some(3_usize).as_ref().cloned().map(|c27| ({ let d28 = Some(i32::MAX); Some(c2) }).into_iter().fold(Some((-7_i32)).into_iter().last(), |e29, a30| Some((-40000_i32))));
    cx.rollback(a0)?;
    Ok(false)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_073(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<String>, c2: &Date) -> FlowResult<(i32, Decimal)> {
    cx.show_home()?;
    for mut e4 in cx.retrieve(Task::filter(|d3| d3.is_urgent).order_by_descending(|t| t.price).limit(0))? {
        match (if let ((State::Done | State::Half), c7) = &vec![(*c2), (*c2), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()].into_iter().fold((State::Half, "aaa".to_string()), |a5, b6| a5.clone()) { Some(vec![true, true, true]) } else { Some(vec![true, true]).or(Some(vec![false, true, true])) }) {
            None => {
                b1 = (if let State::Open = a0.state { b1.clone().max((match (vec![1_i32], Some((-7_i32))) { (d8, _) if false => b1.clone(), (e9, a10) => b1.clone() })) } else if let State::Open = (if let (1_i64 | 3_i64) = 29_i64 { State::Half } else { State::Half }) && false.max(false) { b1.clone().min(b1.clone()) } else if true { vec!["\"{}\\".to_owned(), String::from("日本語")] } else { b1.clone() });
            }
            Some(b11) => {
                {
                    let mut c12 = 0_i32;
                    'l14: while c12 < 2_i32 && (if false { Ok(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) }).is_err() {
                        c12 += 1_i32;
                        b1.clear();
                    }
                }
            }
            e14 => {
                let mut c17: Option<Vec<bool>> = Some(({ let a15 = (*c2); vec![true, false, false] }).clamp((match String::from(" ").as_str() { "aaa" => vec![true, false], "ab,b,,c" => vec![true, false], _ => vec![true, false, false] }), vec![true].into_iter().into_iter().take_while(|b16| (*b16)).collect::<Vec<_>>()));
            }
        }
        if let State::Half = Some(vec![vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]]).unwrap_or_else(|| vec![vec![(*c2), (*c2), (*c2)]]).into_iter().into_iter().skip(40000_usize).fold(State::Open, |d18, e19| d18) {
            b1 = b1.clone();
        } else {
            cx.commit(&mut e4)?;
        }
    }
    let a20 = (b1.clone(), Decimal::new((-35_i64), 29_u32).unwrap_or_default());
    let c22 = cx.count(Task::filter(|b21| (!(b21.state == State::Half))).limit(4))?;
    b1.sort();
    let mut d23 = (*c2);
    Ok((29_i32, Decimal::new(25_i64, 3_u32).unwrap_or_default()))
}

/// Step by step.
#[nanoflow]
pub fn flow_074(cx: &mut Device, a0: &Option<usize>, b1: &bool) -> FlowResult<Vec<bool>> {
    let mut c2 = (5_usize..=9_usize).into_iter().collect::<Vec<_>>();
    let e4 = ({ let d3 = (0_i64..=4_i64).skip((1_i64 as usize)).product::<i64>(); vec![vec![0_i32, 1_i32, 1_i32], vec![1000000_i32, 1_i32]] });
    for a10 in Some((*a0)).into_iter().fold(vec![true, true, (*b1)], |a5, b6| a5.clone()).into_iter().flat_map(|c7| (match false { false => vec![c2.clone(), c2.clone()], d8 => vec![c2.clone(), c2.clone(), c2.clone()] })).collect::<Vec<_>>() {
        let e14: bool = loop {
            let mut c12 = cx.today();
            break (match (*b1) { true => String::from("a"), true => String::from(" \t x\n"), d13 => "".to_string() }).contains(" ");
        };
        let mut a15 = a10.clone();
        let mut b16: i32 = ((Some(1_i32).into_iter().rev().sum::<i32>() + 2_i32.signum()) % ((3_i32 - 1_i32) % (-2_i32)));
    }
    c2.clear();
    if true {
        let Some(a20) = (if let Some(c17) = Some("ab,b,,c".to_string()) { Some(1_i32) } else if (*b1) { Some((-2_i32)) } else { Some(5_i32) }).and(vec![i64::MIN, 2_i64].last().cloned()) else {
            return Ok((match format!("{} of {b1}{b1}", b1).as_str() { "Ä" => (match Some(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()) { None if (*b1) => vec![(*b1), (*b1), false], d18 => vec![(*b1), (*b1)] }), "aaa" => vec![(*b1), (*b1)], _ => (match Some((Decimal::ZERO, 1000000_i64)) { None => vec![(*b1), (*b1), false], e19 => vec![(*b1)] }) }));
        };
    } else {
        c2 = c2.clone();
        let _ = (DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default(), 1_i64);
    }
    Ok(vec![(*b1)])
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
        let mut c12: bool = (if (2_i32..2_i32).skip(0_usize).into_iter().any(|e9| d3) { vec![Some((*c2))] } else { vec![Some((*c2)), Some((*c2)), Some((*c2))] }).into_iter().flatten().any(|a10| (if (match "a".to_owned().as_str() { "Ä" => d3, "aaa" => e4, _ => e4 }) { (!d3) } else { Some(10_usize).is_some_and(|b11| d3) }));
        {
            let mut d13 = 0_i32;
            'l15: while d13 < 3_i32 && true {
                d13 += 1_i32;
                let b16 = cx.count(Task::filter(|a15| (!a15.title.starts_with("a"))).limit(2))?;
                let Some(e19) = Some(d13).filter(|c17| Some((*c2)).into_iter().any(|d18| d3)) else {
                    return Err((FlowError::Failed { code: "empty".to_string(), text: ("aaa".to_owned() + &"a".to_owned()) }));
                };
            }
        }
        'l22: for _ in Some(e4).into_iter().filter(|a20| a0.is_urgent).into_iter() {
            let Some(c22) = Some(Some(d8)).flatten() else {
                continue;
            };
            let mut b26: Vec<usize> = (match String::new().as_str() { "aaa" => Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), "ab,b,,c" => Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), _ => Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()) }).or_else(|| ({ let d23 = (-2_i32); Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) })).map_or_else(|| (if c12 { Ok(vec![40000_usize, 3_usize]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }).unwrap_or(vec![3_usize, 2_usize]).clamp(vec![7_usize, 7_usize, 1_usize], (match (if false { Ok(c12) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(e24) => vec![7_usize], Err(FlowError::Offline) => vec![10_usize], _ => vec![3_usize] })), |a25| vec![2_usize]);
        }
    }
    cx.message(format!(": {e4}{}", "İstanbul".to_string()));
    let d28 = cx.count(Task::filter(|c27| (c27.due.is_none() || c27.due.is_some())).order_by_descending(|t| t.effort).limit(2))?;
    let e29: bool = false;
    let mut a30: bool = d3;
    cx.commit(a0)?;
    Ok((vec![d3, d3, e29], e29))
}

/// Step by step.
#[nanoflow]
pub fn flow_076(cx: &mut Device, a0: &Obj<Task>, b1: State, mut c2: Option<(DateTime, i32)>, d3: &i64) -> FlowResult<bool> {
    let mut b6 = cx.create(Task { title: (match "a".to_string().as_str() { "Ä" => "ab,b,,c".to_owned(), "aaa" => "a".to_owned(), _ => String::from("Ä") }), effort: a0.effort, price: (if let Some((e4, a5)) = &Some((Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), 3_usize)) && false { (*e4) } else { Decimal::new(5_i64, 2_u32).unwrap_or_default() }), is_urgent: (!true), seen: Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), ..Task::default() })?;
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
            if b6.is_new() {
                let mut b16 = Some((DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default(), 2_i32));
            }
            for d18 in cx.retrieve(Task::filter(|c17| c17.due.is_none()).order_by(|t| t.title).limit(0))? {
                cx.delete(d18)?;
            }
            let e19 = c2.take();
        }
        cx.message(format!("{}x{:^12.0}x{:.1}", 10_usize, String::from("aaa"), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()));
    }
    cx.commit(&mut b6)?;
    for b21 in (if false { Some(Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()) } else { None }).into_iter().into_iter() {
        for mut d23 in cx.retrieve(Task::filter(|c22| c22.due.is_some()).order_by_descending(|t| t.due).limit(1))? {
            let e29 = Some(b1).into_iter().zip((match &c2 { None => vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()], e24 => vec![Decimal::from(2_i64), Decimal::ZERO] })).map(|a25| b1).fold((if true { (Some(b1), (*d3)) } else { (Some(b1), (*d3)) }), |(b26, c27), d28| (match String::from("ab,b,,c").as_str() { "" => (b26, (*d3)), "a" => (b26, c27), _ => (Some(d28), (*d3)) }));
            b6.price *= (match (if false { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: " \t x\n".to_string() })) }) { Ok(a30) => (Decimal::new((-35_i64), 2_u32).unwrap_or_default() % Decimal::new(25_i64, 28_u32).unwrap_or_default()), Err(FlowError::Invalid { .. }) => Decimal::ONE, _ => Decimal::ZERO });
        }
        {
            let mut c32 = cx.retrieve(Task::filter(|b31| b31.due.is_none()).order_by(|t| t.price).limit(4))?;
            for d33 in &mut c32 {
                d33.effort = 0_i32;
            }
            cx.commit_all(&mut c32)?;
        }
    }
    c2 = c2;
    match cx.commit(&mut b6) {
        Ok(()) => {
            let mut e34 = cx.get(b6.as_ref())?;
        }
        Err(FlowError::Invalid { entity: a35, .. }) => {
            let mut b36 = a35.clone();
        }
        Err(c37) => return Err(c37),
    }
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_077(cx: &mut Device, a0: &State) -> FlowResult<Decimal> {
    match (*a0) {
        (State::Half | State::Done) => {
            let mut b11: State = ({ let b1 = (*a0); Some(b1) }).filter(|c2| 1000000_i32.is_positive()).into_iter().fold((*a0), |d3, e4| (match (if true { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("\"{}\\") })) }) { Ok(a5) => Some(d3).into_iter().chain(vec![(*a0), d3].into_iter()).rev().fold(e4, |b6, c7| c7), Err(_) => (match Some(10_usize) { Some(d8) => (*a0), Some(e9 @ (2_usize..=8_usize)) => (*a0), a10 => (*a0) }), _ => (*a0) }));
        }
        c12 => {
            let mut d13: State = vec![c12, c12, c12].into_iter().chain(Some(State::Half).into_iter().skip(5_usize).into_iter().collect::<Vec<_>>().into_iter()).rev().min().unwrap_or_else(|| (*a0));
        }
    }
    match (if false { (match (if true { Ok(3_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_owned() })) }) { Ok(e14) => true, Err(FlowError::Offline) => true, _ => true }) } else { vec![(i32::MIN, 0_usize), (0_i32, 5_usize), (10_i32, 0_usize)].into_iter().step_by(1_usize).skip_while(|a15| true).all(|(b16, c17)| true) }) {
        true if ({ let d18 = (*a0); true }) => {
            return Ok(Decimal::new(25_i64, 29_u32).unwrap_or_default());
        }
        false => {
            {
                let mut e19 = 0_i32;
                while e19 < 4_i32 && cx.is_online() {
                    e19 += 1_i32;
                    match Some((true, Decimal::new((-35_i64), 0_u32).unwrap_or_default())).map_or(vec![e19, e19, e19], |b21| vec![e19]).into_iter().sum::<i32>() {
                        (-1_i32..) => {
                            let mut d23 = (match e19 { 1_i32 if (if let (..=400_i32) = e19 { false } else { false }) => (match (*a0) { State::Half => Some(7_i32).unwrap_or(e19), State::Half => e19, c22 => e19 }), _ => e19 });
                        }
                        e24 => {
                            cx.message(format!("{}{{{}}}{:5}", 1_usize, DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), String::from("aaa")));
                        }
                    }
                    let a25 = e19;
                }
            }
        }
        b26 => {
            let mut c27 = (*a0);
        }
    }
    let d28: State = (*a0);
    (0_i32..=4_i32).filter(|e29| true).skip(29_usize).for_each(|a30| { let _ = true; });
    let (b31, c32) = (d28, 7_i64);
    Some(c32).into_iter().map(|d33| d33).for_each(|e34| { let _ = false; });
    cx.log(Level::Warning, format!("{c32:>1}"));
    Ok(Decimal::new((-35_i64), 2_u32).unwrap_or_default())
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
    for b11 in (if b1 { Ok(vec![1000000_i64, (-1_i64), (-40000_i64)]) } else { Err(FlowError::Offline) }).unwrap_or_else(|a5| vec![5_i64, i64::MIN, 10_i64]).into_iter().into_iter().take_while(|b6| matches!(10_i32, (0_i32 | 2_i32))).nth(0_usize).into_iter().filter_map(|c7| (if b1 { Ok(Some("-17".to_owned())) } else { Err((FlowError::Failed { code: "early".to_string(), text: "-17".to_owned() })) }).unwrap_or_else(|d8| Some("日本語".to_owned()))).filter(|e9| (if b1 { b1 } else { (if b1 { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: e9.clone() })) }).unwrap_or_default() })) {
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
        if let false = (match (if true { Ok(Decimal::new(5_i64, 2_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("Ä") })) }) { Ok(c7) => vec![c2.clone(), c2.clone()], Err(FlowError::Failed { code: d8, .. }) => vec![c2.clone(), c2.clone()], _ => vec![c2.clone()] }).into_iter().enumerate().map(|e9| c2.clone()).filter(|a10| (!true)).any(|b11| vec![e4.clone(), b6.clone(), b1.clone()].into_iter().rev().any(|c12| true)) && (Some(false) <= Some(false)) {
            for e14 in &vec![b1.clone(), b6.clone()].max(vec![e4.clone(), e4.clone()]) {
                let mut b16 = cx.create(Task { due: Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()).into_iter().rev().rev().max_by_key(|a15| 5_i32), ..Task::default() })?;
                cx.show_home()?;
                let d18: Vec<Option<Decimal>> = ({ let c17 = Some(Some(Decimal::from((-1_i32)))).into_iter().collect::<Vec<_>>(); Some(b6.clone()) }).unwrap_or_else(|| (if (if true { false } else { false }) { Some(Some(Decimal::ONE)).into_iter().take(0_usize).collect::<Vec<_>>() } else { e4.clone().into_iter().rev().collect::<Vec<_>>() }));
            }
            for a20 in &vec![b6.clone()] {
                cx.commit(a0)?;
                let b21 = cx.can_read(&*a0, |o| o.weight);
            }
        } else {
            let Some(c22) = (if true { Some(b1.clone()) } else { None }) else {
                break;
            };
            c2 = c2.clone();
        }
        for mut d23 in cx.retrieve(Task::all().order_by_descending(|t| t.due).limit(4))? {
            let mut a25 = (if let (State::Half | State::Open) = a0.state { (match vec![String::from(" \t x\n"), "\"{}\\".to_owned(), "Ä".to_owned()].into_iter().filter(|e24| true).collect::<String>().as_str() { "Ä" => e4.clone(), "aaa" => vec![Some(Decimal::from((-40000_i64))), Some(Decimal::from(0_i64))], _ => b1.clone() }) } else { e4.clone() });
            c2.clear();
        }
    }
    let mut b26 = cx.get(a0.id())?;
    if let Some(mut c27) = cx.first(Task::all().limit(3))? {
        let mut d28 = 1000000_i64;
        let mut e29 = cx.get(c27.id())?;
    }
    cx.commit(&mut b26)?;
    cx.commit(&mut b26)?;
    Ok(vec![(-1_i64)])
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
            let (c22, d23) = (2_i32..=3_i32).map(|a15| 0_i32).fold((State::Half, (-1_i64)).clamp((State::Done, 5_i64), (State::Half, 1000000_i64)), |b16, c17| Some(d13).into_iter().map(|d18| c17).skip_while(|e19| true).fold(b16, |a20, b21| a20));
            'l25: for a25 in ((-2_i32)..2_i32) {
                let (e29, a30) = (if d23.is_negative() { Some(Decimal::from(2_i32)).into_iter().fold((vec![d13], d23), |(b26, c27), d28| (b26.clone(), c27)) } else { (vec![a25, d13, d13], d23).to_owned() });
                let mut c32: Vec<i32> = (if true { Some(e29.clone()) } else { None }).map_or_else(|| e29.clone(), |b31| b31.clone());
                cx.message(format!("{}{:*<12}: {a25:>12}", Some(29_usize).unwrap_or_default(), DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default()));
            }
        }
    }
    let mut d33 = a0.clone();
    d33 = vec![(DateTime::from_milliseconds(1_i64).unwrap_or_default(), Decimal::new(5_i64, 0_u32).unwrap_or_default()), (DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default())];
    d33 = d33.clone();
    let (e34, a35) = (d33.clone(), State::Done);
    Ok(vec![Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())])
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
            let d33 = (match (if b26 { Ok(DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: e29.clone() })) }) { Ok(a30) => c2.clone(), Err(FlowError::Offline) => (29_i64, c27.clone()), _ => vec![vec![false, b26], vec![b26, b26, false]].min(vec![vec![true, b26], vec![false, b26]]).into_iter().flatten().fold(c2.clone(), |b31, c32| b31.clone()) });
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
    return Ok(vec![b11, b11, b11].into_iter().filter_map(|d13| Some(c2)).filter(|e14| (-40000_i64).is_positive()).rev().fold((7_usize as usize), |a15, b16| (if false { a15 } else { a15 })));
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
        Err(FlowError::Offline) => {
            if let None = &a10 {
                a0.weight -= flow_007(cx, (if a5 { Some((b1, (-2_i32))) } else { Some((b1, (-7_i32))) }))?;
            } else {
                {
                    let mut d13 = cx.retrieve(Task::filter(|c12| (c12.effort != i32::MAX)).limit(0))?;
                    if let Some(e14) = d13.iter_mut().next() {
                        e14.effort = 29_i32;
                    }
                    cx.commit_all(&mut d13)?;
                }
                match a10 {
                    Some(a15) if (2_i32 >= 3_i32) => {
                        let c17 = cx.count(Task::filter(|b16| b16.due.is_none()).limit(3))?;
                    }
                    Some(d18) => {
                        let e19 = (Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), d18);
                    }
                    a20 => {
                        let mut b21 = cx.get(a0.as_ref())?;
                    }
                }
            }
        }
        Err(c22) => cx.message(c22.code()),
    }
    Ok((if let None = &a10 { Some(DateTime::from_milliseconds(86400001_i64).unwrap_or_default()) } else if a5 { Some(DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()) } else { Some(DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()) }).into_iter().enumerate().map(|d23| DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().start_of_day()).collect::<Vec<_>>())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_085(cx: &mut Device, a0: &mut Obj<Task>, b1: &Option<Vec<i32>>, c2: &i64) -> FlowResult<Vec<i64>> {
    let d3: i64 = ((-2_i64)..4_i64).product::<i64>();
    for a15 in Some(vec![State::Done, State::Half, State::Done]).into_iter().chain(vec![vec![State::Done, State::Done], vec![State::Half, State::Half], vec![State::Half, State::Half, State::Open]]).skip(10_usize).fold((if true { Ok(vec![d3]) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_string() })) }), |e4, a5| (if false { Ok(vec![(*c2), d3, d3]) } else { Err(FlowError::Offline) })).unwrap_or_default().into_iter().filter(|b6| (match (*b6) { c7 @ (1_i64..5_i64) if false => Some(d3), _ => Some((*c2)) }).into_iter().chain((match State::Done { State::Done if false => vec![(*b6)], d8 => vec![(*b6)] })).skip(Some(2_usize).unwrap_or_default()).all(|e9| "İstanbul".to_owned().char_indices().map(|(a10, b11)| b11.to_string()).take_while(|c12| true).any(|d13| false))) {
        a0.effort /= (match (-7_i32) { (-7..) => (-40000_i32), (..=1) if true => (-7_i32), b16 => b16 }).div_euclid((1_i32..0_i32).filter(|c17| true).sum::<i32>());
    }
    for e19 in (1_i64..=2_i64) {
        if ({ let a20 = (-1_i64); Some(" ".to_string()) }).is_some_and(|b21| true) {
            cx.commit_all(a0)?;
        }
        let c22 = (if false { Ok((b1.clone(), e19)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }).unwrap_or((b1.clone(), d3)).min((b1.clone(), (*c2)));
    }
    vec![Some(vec![7_i32]), b1.clone(), b1.clone()].into_iter().flat_map(|e24| vec![Some(State::Open)]).zip((2_i32..=1_i32).skip_while(|a25| false).skip_while(|b26| true)).map(|c27| Some(State::Done)).for_each(|d28| { let _ = (-7_i32); });
    Ok(vec![d3, d3])
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
                        (..=400) => {
                            let b21 = (match a0 { Some(_) => Some((c17, a0)).unwrap_or_else(|| (c17, a0)), Some(e19) => (b1, a0), a20 => (c17, a20) });
                        }
                        (3..) if true => {
                            cx.message("".to_owned());
                        }
                        _ => {
                            let mut c22: i32 = b1;
                        }
                    }
                }
            }
            cx.message(format!("}}{}: {}: {}", 29_usize, false, Decimal::new(25_i64, 29_u32).unwrap_or_default()));
        }
    }
    let d23 = a0;
    let mut e24 = vec![3_i64, i64::MIN];
    e24.clear();
    e24.dedup();
    let a25 = 5_i32;
    e24 = e24.clone();
    Ok(Some(a25))
}

/// Step by step.
#[nanoflow]
pub fn flow_087(cx: &mut Device, a0: i32) -> FlowResult<i32> {
    for c2 in &(match a0 { (400_i32 | 402_i32) if true => vec![(3_usize, a0), (29_usize, a0)], (-7..) => vec![(1000000_usize, a0), (1_usize, a0), (40000_usize, a0)], _ => vec![(1_usize, a0)] }) {
        'l5: for a5 in (if (false || false) { ({ let _ = a0; vec![(*c2), (*c2), (*c2)] }) } else { Some(3_i64).map_or_else(|| vec![(*c2), (*c2)], |d3| vec![(*c2), (*c2), (*c2)]) }).into_iter() {
            let b6: i32 = a0;
        }
        let d13 = {
            let c7;
            if (1_usize..=5_usize).chain(vec![1_usize]).next().is_none_or(|d8| Some((i32::MIN, a0)).into_iter().rev().any(|(e9, a10)| true)) { c7 = (if true { State::Done } else if true { State::Half } else { State::Open }).min(State::Half); } else { c7 = Some(Decimal::ZERO).as_ref().cloned().map_or((if true { State::Open } else { State::Half }), |b11| (if let (_, c12) = (10_usize, Some(2_usize)) && false { State::Half } else { State::Half })); }
            c7
        };
    }
    let e19 = (if true { Ok(Some(1_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_string() })) }).unwrap_or_default().into_iter().map(|e14| vec![vec![e14, e14]].into_iter().chain(Some(vec![e14, a0, e14]).into_iter()).fold(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), |a15, b16| a15)).into_iter().fold((a0, (-7_i32)), |c17, d18| (a0, (-40000_i32)));
    let (_, a20) = e19;
    let b21: DateTime = DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default();
    let c22 = Some(3_usize);
    let d23 = a20;
    match flow_016(cx, &2_i64, a20) {
        Ok(e24) => {
            cx.message(format!("{d23:0<1}{d23:0<1}{a0:12}"));
        }
        Err(FlowError::Failed { code: a25, .. }) => {
            cx.message(format!("{{{} of {}", a25.clone(), d23));
        }
        Err(b26) => cx.message(b26.code()),
    }
    let mut c27 = c22;
    Ok(a20)
}

/// Step by step.
#[nanoflow]
pub fn flow_088(cx: &mut Device, mut a0: Option<String>, b1: bool, c2: &Vec<Date>) -> FlowResult<Vec<Vec<i64>>> {
    a0 = (match a0.clone() { Some(d3) => Some(State::Half), Some(e4) if true => Some(State::Done), a5 => Some(State::Done) }).into_iter().skip_while(|b6| Some(b1).unwrap_or_default()).collect::<Vec<_>>().into_iter().fold((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() }).to_string().split_whitespace().map(|c7| c7.to_string()).step_by(7_usize.to_owned()).max_by_key(|d8| ({ let e9 = b1; 0_i64 })), |a10, b11| Some(Some(vec![10_i64, 0_i64, 5_i64])).unwrap_or_else(|| Some(vec![(-40000_i64), 1_i64])).map_or(Some(String::from("-17")), |c12| (if b1 { Ok(Some(String::from("ab,b,,c"))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: " ".to_string() })) }).unwrap_or_else(|d13| a10.clone())));
    let mut a15 = (match a0.clone().into_iter().collect::<String>().as_str() { "" => a0.clone().into_iter().take_while(|e14| "A\r\nB\n\n".to_string().starts_with(e14)).min(), "a" => (if b1 { Some(String::new()) } else { None }), _ => a0.clone() });
    a0 = a15.clone();
    let b16 = a15.replace(String::new());
    Ok(({ let c17 = (if true { vec![(-1_i32)] } else { vec![2_i32, 400_i32] }); ({ let _ = Some("Ä".to_string()); vec![vec![10_i64, 29_i64, 29_i64], vec![400_i64, 1_i64, 1_i64], vec![0_i64]] }) }))
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
    for mut e4 in cx.retrieve(Task::filter(|d3| (d3.due.is_none() && (d3.price < Decimal::ONE))).order_by_descending(|t| t.price).limit(0))? {
        let a5 = Some(vec![(-1_i64), 3_i64]).unwrap_or(vec![5_i64, 7_i64, 1_i64]).into_iter().sum::<i64>().pow(5_u32);
        if let (0_usize | 2_usize) = b1 {
            let b6 = (0_usize..0_usize).sum::<usize>();
        } else {
            b1 %= (Some(vec![1000000_i32, 0_i32, 0_i32]).map_or_else(|| b1, |c7| 29_usize) * (if let (-1_i64..3_i64) = a5 { b1 } else { 7_usize }));
            match cx.commit(&mut e4) {
                Ok(()) => {
                    let mut d8 = DateTime::from_milliseconds(137634567_i64).unwrap_or_default();
                }
                Err(FlowError::Invalid { entity: e9, .. }) => {
                    let c12 = (match false { false => Some(Some((*c2))).flatten().into_iter().map(|a10| State::Done).count(), b11 => (b1 % b1) });
                }
                Err(d13) => return Err(d13),
            }
        }
    }
    cx.commit(a0)?;
    let mut c17 = b1.clamp(vec![(*c2)].into_iter().rev().skip(b1).fold((if (*c2) { Ok(b1) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }), |e14, a15| (if (*c2) { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_owned() })) })).unwrap_or_else(|b16| Some(vec![1_i32]).into_iter().count()), b1);
    let mut d23 = ({ let b21 = Some(Some(State::Half)).unwrap_or(Some(State::Done)).unwrap_or(Some((3_i32, Decimal::new(999_i64, 2_u32).unwrap_or_default())).into_iter().into_iter().fold(State::Done, |d18, (e19, a20)| d18)); (match Some(1_i32).into_iter().last() { None => vec![1_usize, c17], c22 => vec![c17] }) });
    cx.commit(a0)?;
    d23.truncate(({ let e24 = Some((*c2)).unwrap_or((*c2)); (if let a25 @ (5_usize..) = b1 && (*c2) { b1 } else { c17 }) }));
    {
        let mut c27 = cx.retrieve(Task::filter(|b26| (b26.state == State::Open)).order_by_descending(|t| t.price).limit(4))?;
        for (_, d28) in c27.iter_mut().enumerate() {
            d28.effort = 1_i32;
        }
        cx.commit_all(&mut c27)?;
    }
    Ok((vec![1000000_i32, 3_i32, 7_i32], ((*c2), "A\r\nB\n\n".to_owned())))
}

/// Step by step.
#[nanoflow]
pub fn flow_091(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Option<State>>, c2: String, d3: &Decimal) -> FlowResult<usize> {
    b1.sort_by(|e4, a5| e4.cmp(a5).then(a5.cmp(e4)));
    if let (..=-7_i32) = (if false { (-2_i32) } else { 29_i32.div_euclid(5_i32) }) {
        let d8: Vec<Option<State>> = (if false { Some((c2.clone(), 5_i64)) } else { None }).map_or((if true { Ok(b1.clone()) } else { Err(FlowError::Offline) }).unwrap_or_default(), |(b6, c7)| b1.clone());
    } else {
        b1 = b1.clone();
    }
    b1 = vec![Some(Some(State::Open)).unwrap_or(Some(State::Open)), Some(State::Open).max(Some(State::Done)), Some(Some(State::Done)).flatten()];
    match ({ let e9 = false; Some((-2_i32)) }).unwrap_or(a0.effort) {
        1_i32 => {
            let a10 = (c2.clone(), (*d3));
        }
        _ => {
            match (match vec![b1.clone()].into_iter().fold(true, |b11, c12| b11) { true if (if true { false } else { false }) => ({ let d13 = "ab,b,,c".to_owned(); 40000_usize }), e14 => 1_usize.max(7_usize) }) {
                29_usize => {
                    match State::Open {
                        State::Open => {
                            (match &Some((*d3)) { Some(e19) => Some((*e19)), _ => Some((*d3)) }).into_iter().filter(|a20| a0.is_urgent).for_each(|b21| { let _ = (1000000_usize - 7_usize); });
                        }
                        (State::Half | State::Done) if false => {
                            let mut c22: String = c2.clone();
                        }
                        d23 => {
                            cx.close_page()?;
                        }
                    }
                }
                e24 => {
                    let mut a25 = (if true { Ok(b1.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }).unwrap_or(b1.clone());
                }
            }
        }
    }
    cx.close_page()?;
    b1 = vec![Some(State::Half), Some(State::Half)];
    b1 = b1.clone();
    let c27 = cx.count(Task::filter(|b26| ((b26.weight < 3_i64) && (b26.price != (*d3)))).limit(3))?;
    Ok(2_usize)
}

/// Step by step.
#[nanoflow]
pub fn flow_092(cx: &mut Device, a0: i64, b1: &String, c2: (Vec<i32>, Vec<Decimal>)) -> FlowResult<Vec<Vec<bool>>> {
    if true {
        match flow_007(cx, ({ let _ = vec!["Ä".to_string(), b1.clone()]; Some((State::Half, 0_i32)) }))? {
            (-1..) if cx.is_online() => {
                let mut c7 = (if Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().day().is_positive() { vec![a0, 2_i64].into_iter().fold(vec![(a0, b1.clone()), (i64::MAX, b1.clone())].into_iter().enumerate().map(|(d3, e4)| e4.clone()).collect::<Vec<_>>(), |a5, b6| a5.clone().min(a5.clone())) } else { vec![(a0, b1.clone()), ((-1_i64), b1.clone())] });
            }
            (..=-7) if b1.clone().ends_with("x=1=2") => {
                let a10: Date = 'l9: loop {
                    let mut e9 = cx.today();
                    break Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default();
                };
            }
            b11 => {
                let Some(_) = ({ let c12 = flow_015(cx, &Decimal::ONE, Some(vec![b11]))?; vec![b1.clone(), b1.clone()].get(7_usize).cloned() }) else {
                    return Err(FlowError::Offline);
                };
            }
        }
    }
    let Some(d13) = (if false { Ok(Some(State::Done)) } else { Err(FlowError::Offline) }).unwrap_or(Some(State::Half)) else {
        return Err(FlowError::Offline);
    };
    cx.message(format!("{a0} of {:>5}x{}", Decimal::new(12345_i64, 3_u32).unwrap_or_default(), Some(1_i32).unwrap_or(i32::MAX)));
    return Ok(vec![vec![true], vec![false], vec![false, true]]);
}

/// Step by step.
#[nanoflow]
pub fn flow_093(cx: &mut Device, mut a0: i64) -> FlowResult<i32> {
    let mut c2: i64 = ({ let b1 = flow_027(cx, Some(Some(400_usize)), Some(a0))?.hours_until(cx.now()); 0_i64 });
    let e4 = (if let (0_i64..4_i64) = (if true { (c2 / a0) } else { flow_007(cx, Some((State::Open, i32::MAX)))? }) && cx.is_online() { (c2 % (match "İstanbul".to_owned().as_str() { "aaa" => a0, "ab,b,,c" => a0, _ => c2 })) } else if ({ let d3 = vec![true, false]; true }) { 1_i64 } else { Some(c2).unwrap_or(a0) });
    match a0 {
        -1 if (match (if true { Ok(String::from(" ")) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("A\r\nB\n\n") })) }) { Ok(a5) => false, Err(FlowError::Invalid { .. }) => false, _ => true }) => {
            {
                let mut b6 = 0_i32;
                while b6 < 0_i32 && (a0 > a0) {
                    b6 += 1_i32;
                    let c12 = {
                        let d8;
                        if true { d8 = Some(a0).into_iter().step_by(2_usize).fold((if true { Ok(b6) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) }), |e9, a10| (if false { Ok(b6) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) })).unwrap_or_else(|b11| Some(b6).unwrap_or_else(|| b6)); } else { d8 = Some(b6).as_ref().cloned().into_iter().product::<i32>(); }
                        d8
                    };
                }
            }
        }
        _ => {
            let Some(c17) = (if true { Some(29_i32) } else { Some(2_i32) }).map_or((match e4 { (..=0) => Some(e4), d13 @ (-7_i64..=-1_i64) => Some(d13), e14 => Some(a0) }), |a15| Some(Decimal::new(5_i64, 28_u32).unwrap_or_default()).and_then(|b16| Some(c2))) else {
                return cx.fail("given-up", String::from("İstanbul"));
            };
        }
    }
    c2 /= e4;
    cx.log(Level::Warning, format!("{}", a0));
    a0 += a0;
    let d18 = 10_usize;
    let mut e19: i64 = e4;
    Ok(1_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_094(cx: &mut Device, a0: (i64, String)) -> FlowResult<(Option<Decimal>, i32)> {
    'l5: for _ in (match 5_i64 { b1 @ (-1..3) => Some(Some(Decimal::ZERO)).into_iter().rev().map(|c2| c2).collect::<Vec<_>>(), d3 => vec![Some(Decimal::ONE), Some(Decimal::new(12345_i64, 0_u32).unwrap_or_default())] }) {
        cx.log(Level::Warning, format!("{}", (Some(String::from("ß")) != Some("İstanbul".to_string()))));
        let mut d23 = vec![a0.clone()].into_iter().map(|(a5, b6)| (a5, b6.clone())).zip((match a0.clone() { (c7 @ (1..), d8) if false => Some(d8.clone()), (e9, a10) => Some(String::from("x=1=2")) })).map(|b11| (match a0.clone() { (c12, d13) => (c12, "ab,b,,c".to_owned()), e14 => e14.clone() })).filter(|(a15, b16)| Some((*a15)).into_iter().any(|c17| true)).fold(vec![Some(a0.clone()), Some((i64::MIN, String::from("Ä"))), Some(a0.clone())], |d18, (e19, a20)| d18.clone()).into_iter().flatten().fold(a0.clone(), |b21, c22| b21.clone());
        let e34: i32 = loop {
            let d33 = Some(d23.clone()).into_iter().skip_while(|a25| (if true { Ok(Some((-40000_i32))) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from(" \t x\n") })) }).is_ok_and(|b26| false)).last().into_iter().rev().all(|c27| (match (match (if true { Ok(400_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_string() })) }) { Ok(d28) => Some(vec![Decimal::from(1000000_i32), Decimal::new((-35_i64), 29_u32).unwrap_or_default()]), Err(_) => Some(vec![Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), Decimal::new(5_i64, 2_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()]), _ => Some(vec![Decimal::from(i64::MIN), Decimal::new(999_i64, 2_u32).unwrap_or_default()]) }) { Some(_) if vec![d23.clone(), a0.clone()].into_iter().skip_while(|e29| false).all(|(a30, b31)| false) => matches!(&c27, (_, _)), None => true, c32 => true }));
            break 3_i32;
        };
    }
    let mut a35 = 3_i64;
    let b36 = 10_usize;
    let mut c37 = vec!["A\r\nB\n\n".to_owned()];
    c37.push("ab,b,,c".to_string());
    let (d38, e39) = (b36, b36);
    Ok((Some(Decimal::from(10_i64)), 0_i32))
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
        break;
    }
    if let (2_usize..=8_usize) = (vec![5_usize, 0_usize].into_iter().sum::<usize>() * c2.lines().map(|d18| d18.to_string()).map(|e19| c2.clone()).fold(7_usize, |a20, b21| 1_usize)) {
        let mut a25: String = (if cx.is_online() { c2.clone() } else { (if Some(String::new()).into_iter().fold(false, |c22, d23| c22) { "\"{}\\".url_encoded() } else if let Some(e24) = Some(c2.clone()) { a15.clone() } else if true { a15.clone() } else { a15.clone() }) });
    } else {
        let a30: String = loop {
            let e29: State = 'l28: loop {
                let d28: i64 = (*a0);
                break State::Open;
            };
            break format!("{{{:5}", DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default());
        };
        c2.push(' ');
    }
    Ok((if false { Ok(Some(vec![c7, (*a0)])) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_string() })) }).unwrap_or_default())
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
                let c7 = cx.count(Task::filter(|b6| (b6.state == State::Open)).limit(1))?;
            }
        }
    } else {
        {
            let mut d8 = 0_i32;
            'l10: while d8 < 1_i32 && (if false { true } else { true }) {
                d8 += 1_i32;
                let Some(a10) = (if true { Some(b1) } else { None }) else {
                    continue;
                };
                let _ = a0.price.pow(5_u32);
            }
        }
        if let Some(mut c12) = cx.first(Task::filter(|b11| ((b11.price < Decimal::ZERO) && b11.title.contains(""))).limit(0))? {
            let e14 = {
                let d13;
                if false { d13 = b1.signum(); } else { d13 = b1; }
                d13
            };
            cx.message(Some(c2.clone()).into_iter().filter_map(|a15| Some("日本語".to_string())).collect::<String>());
        }
    }
    a0.price /= Decimal::new((-35_i64), 28_u32).unwrap_or_default();
    let Some(c17) = ({ let b16 = c2.clone(); Some(b1) }) else {
        return Ok(b1);
    };
    let Some(d18) = Some(b1).xor(Some(c17)).max(Some(3_i32)) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: ("a".to_string() + &"日本語".to_string()) }));
    };
    let c22: bool = loop {
        let mut a20 = 1000000_i32;
        break Some(vec![DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]).map_or(String::from("İstanbul"), |b21| String::from(" \t x\n")).starts_with("");
    };
    let (d23, _) = (Some(400_i32), d18);
    {
        let mut e24 = 0_i32;
        while e24 < 0_i32 && false {
            e24 += 1_i32;
            let (_, b26) = (if let (0_i32 | 2_i32) = (-e24) && ({ let _ = Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(); true }) { (if let None = &Some(2_i64) { (d23, Some(String::from("A\r\nB\n\n"))) } else { (d23, Some("a".to_string())) }) } else { (d23, Some(String::from("ß"))) });
        }
    }
    Ok(d18)
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
    cx.invalid(&*a0, |o| o.weight, (FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_owned() }).to_string());
    {
        let mut e19 = 0_i32;
        'l21: while e19 < 4_i32 && false {
            e19 += 1_i32;
            let mut e24 = (if let Some(d23) = (if (if true { true } else { false }) { vec![(*b1), (*b1), (*b1)].into_iter().max_by_key(|b21| (*d3)) } else if let c22 @ (29_usize) = (*d3) && true { Some((*b1)) } else { Some((*b1)) }) { vec![vec!["A\r\nB\n\n".to_owned()], vec![String::from("a"), String::from("x=1=2")], vec![String::from("-17"), "Ä".to_string()]] } else if let 400_i32 = (e19 * e19) { vec![vec!["\"{}\\".to_string(), "ß".to_owned(), String::from("ß")]] } else { vec![vec!["\"{}\\".to_owned(), " ".to_owned()]] });
        }
    }
    cx.log(Level::Warning, format!("x{:.1}x{b1}{}", "-17".to_string(), 400_i64));
    {
        let mut b26 = cx.retrieve(Task::filter(|a25| a25.title.ends_with("a")).limit(1))?;
        if let Some(c27) = b26.iter_mut().next() {
            c27.effort = i32::MAX;
        }
        cx.commit_all(&mut b26)?;
    }
    Ok((*b1))
}

/// Step by step.
#[nanoflow]
pub fn flow_098(cx: &mut Device, a0: &Option<Option<State>>, b1: Option<Vec<i32>>, mut c2: i64) -> FlowResult<Option<i32>> {
    let (b6, _) = ({ let d3 = 1_i32; (if false { Ok((Some(vec![d3, d3, d3]), Some("".to_string()))) } else { Err((FlowError::Failed { code: "early".to_string(), text: "aaa".to_owned() })) }) }).unwrap_or_else(|e4| ({ let a5 = 1000000_i32; (b1.clone(), Some("ab,b,,c".to_string())) }));
    let a10 = {
        let c7;
        if vec![b6.clone(), b1.clone(), b1.clone()].into_iter().fold(false, |d8, e9| (match c2 { (..=400_i64) => d8, _ => d8 })) { c7 = 1_usize; } else { c7 = 29_usize; }
        c7
    };
    if let (2_usize..6_usize) = 29_usize && (match Some(vec![1_i32, 29_i32]) { Some(b11) if true => Some(2_i32), None if true => Some(2_i32), c12 => Some(1_i32) }).is_some_and(|d13| (if true { false } else { false })) {
        let mut a15 = ((if let Some(e14) = &b1 { "日本語".to_string().replacen("ab,b,,c", "\"{}\\", 5_usize) } else if let None = b6.clone() { "A\r\nB\n\n".to_owned() } else if let None = &b6 { "aaa".to_string() } else { "İstanbul".to_owned() }) + "aaa");
        match flow_015(cx, &(if true { Ok(Decimal::ZERO) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a15.clone() })) }).unwrap_or_else(|b16| Decimal::ONE), Some(vec![c2]).as_ref().cloned()) {
            Ok(c17) => {
                let c22: usize = 'l19: loop {
                    a15 = flow_029(cx, (-40000_i32).signum(), vec![(*a0), (*a0), Some(Some(State::Done))].into_iter().enumerate().map(|e19| (*a0)).fold(("-17".to_owned(), true), |a20, b21| a20.clone()))?;
                    break Some(Some(b1.clone())).or_else(|| Some(Some(b6.clone()))).into_iter().flatten().count();
                };
            }
            Err(_) => {
                a15.push_str("a");
            }
            Err(d23) => cx.message(d23.code()),
        }
    } else {
        let _ = (*a0);
    }
    let mut e24: usize = a10;
    Ok(Some(i32::MAX))
}

/// Step by step.
#[nanoflow]
pub fn flow_099(cx: &mut Device, a0: i32, mut b1: Option<Date>, c2: i32) -> FlowResult<i64> {
    for e4 in ((-3_i32)..1_i32) {
        b1 = (if (match Some(vec![i64::MIN, 1_i64, 3_i64]) { Some(a5) if true => false, b6 => true }) { Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().first_of_month()) } else { None });
        b1 = (match ({ let _ = Some(b1).unwrap_or_else(|| Some(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())); 3_i32 }) { c7 @ (1_i32..) => (if false { Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()) } else { None }), (1_i32 | 3_i32) => b1, d8 => Some(a0).into_iter().chain((if true { vec![a0] } else if false { vec![e4, c2, e4] } else { vec![d8, d8] }).into_iter()).fold(Some(b1).unwrap_or(b1), |e9, a10| e9) });
        let Some(b11) = (if true { Some(40000_usize) } else { None }) else {
            return Err((FlowError::Failed { code: "late".to_string(), text: format!("{{{} of {}}}{}", false, String::new(), "Ä".to_owned()) }));
        };
    }
    let c12: i32 = c2;
    let d13 = b1.take();
    let e14: bool = cx.is_online();
    let b21 = b1.replace(flow_005(cx, ({ let _ = c12; Some(c2) }), vec![d13, d13, d13].into_iter().take(3_usize).fold(vec![Decimal::from(1_i32)], |a15, b16| a15.clone()), Some(a0).into_iter().skip_while(|c17| e14).skip_while(|d18| e14).fold(State::Half, |e19, a20| e19))?);
    Ok(Some(1000000_i64).into_iter().enumerate().map(|c22| (if e14 { (-7_i64) } else { 7_i64 })).zip(Some(vec![e14, e14, e14]).into_iter().fold(vec![String::from(" \t x\n")], |d23, e24| d23.clone()).into_iter().rev().zip(Some(true)).map(|(a25, b26)| a25.clone())).map(|c27| 0_i64).product::<i64>())
}

/// Step by step.
#[nanoflow]
pub fn flow_100(cx: &mut Device, a0: i32, b1: usize, mut c2: Decimal) -> FlowResult<Option<State>> {
    let d3 = c2.round(0_u32);
    let b11 = Some(b1).into_iter().flat_map(|e4| ((-2_i32)..(-1_i32)).take_while(|a5| true).collect::<Vec<_>>()).into_iter().fold((a0, a0), |b6, c7| Some(d3).into_iter().take_while(|d8| true).fold(b6, |e9, a10| (a0, a0)));
    let e24 = (if vec![b11, (a0, a0)].into_iter().rev().nth(4_usize).into_iter().map(|(c12, d13)| b11).take_while(|e14| false).any(|(a15, b16)| ({ let c17 = d3; false })) { vec![Decimal::ONE].into_iter().chain(vec![c2]).take_while(|d18| (400_i64 < d3)).fold(State::Half, |e19, a20| e19.min(e19)) } else { (match (if true { Ok(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_owned() })) }) { Ok(b21) => State::Open, Err(FlowError::Invalid { .. }) => ({ let c22 = true; State::Open }), _ => (if false { Ok(State::Half) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "ß".to_owned() })) }).unwrap_or_else(|d23| State::Open) }) });
    for b26 in &Some(vec![State::Done, e24]).unwrap_or_else(|| vec![e24]) {
        {
            let mut c27 = 0_i32;
            while c27 < 4_i32 && (vec![c2] >= vec![d3, d3]) {
                c27 += 1_i32;
                let _ = (match (if false { Ok(e24) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_owned() })) }) { Ok(_) => (-a0), Err(FlowError::Offline) => Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default().day(), _ => DateTime::from_milliseconds(0_i64).unwrap_or_default().minute() });
            }
        }
        cx.log(Level::Warning, format!("{}", c2));
    }
    c2 = Decimal::from(400_i32);
    if (if true { Ok(true) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default() {
        match vec![Some("aaa".to_string()), Some(String::new()), Some(String::from("Ä"))].into_iter().map(|e29| e29.clone()).rev().last().unwrap_or_else(|| Some(String::new())) {
            Some(a30) => {
                c2 = d3;
            }
            Some(b31) => {
                let c32 = d3;
            }
            d33 => {
                cx.message("Ä".to_owned());
            }
        }
        let e34 = Decimal::ONE;
    }
    let a35 = flow_027(cx, Some(Some(b1)), Some((-7_i64)))?;
    Ok(Some(e24))
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
        'l18: for d18 in vec![vec![vec![Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()], vec![Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()], vec![Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]], vec![vec![Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()], vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]]].first().cloned().unwrap_or_else(|| vec![vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()], vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()]]) {
            let (e19, a20) = (b1, c12);
            cx.log(Level::Warning, format!("{:0^5}", format!("{{{}{}{:*<12}", 10_i32, DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), 1_i32)));
        }
    }
    a0 %= a0;
    Ok("\"{}\\".to_owned())
}

/// Step by step.
#[nanoflow]
pub fn flow_102(cx: &mut Device, a0: &(Option<String>, i32)) -> FlowResult<Decimal> {
    let d3 = {
        let b1;
        if matches!(a0.clone(), (Some(_), _)) { b1 = DateTime::from_milliseconds(0_i64).unwrap_or_default(); } else { b1 = (if false { Ok(vec![1_i32, (-1_i32)]) } else { Err(FlowError::Offline) }).ok().map_or_else(|| DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default(), |c2| DateTime::from_milliseconds(137634567_i64).unwrap_or_default()); }
        b1
    };
    let mut b11 = a0.clone().max(Some(Some(5_i64)).map_or_else(|| (if let ((e4, _), a5) = &((d3, String::from("a")), vec![DateTime::from_milliseconds(137634567_i64).unwrap_or_default()]) { a0.clone() } else { a0.clone() }), |b6| vec![(Some(" \t x\n".to_string()), 1000000_i32), (Some(String::from("Ä")), 400_i32), a0.clone()].into_iter().fold(a0.clone(), |(c7, d8), (e9, a10)| a0.clone())));
    b11 = b11.clone().max((if let (c17, d18 @ (3_i32..)) = String::new().chars().map(|c12| c12.to_string()).chain(Some("日本語".to_owned()).into_iter()).enumerate().map(|d13| "İstanbul".to_string()).fold(b11.clone(), |(e14, a15), b16| b11.clone()) { a0.clone() } else { ({ let (e19, _) = b11.clone(); a0.clone() }) }));
    cx.message(format!(": {:12}", 7_usize));
    Ok(Decimal::from(0_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_103(cx: &mut Device, mut a0: String, b1: (i32, Option<i64>)) -> FlowResult<Decimal> {
    let Some(e9) = (if let c2 @ (..=0_usize) = (1_usize - 5_usize) { Some(a0.clone()) } else { Some("Ä".to_string()).into_iter().filter(|d3| true).skip_while(|e4| true).max_by_key(|a5| 1_i32) }) else {
        return Ok((if let (..=400_i32) = 0_i32 && true { vec![(i32::MAX, Some(0_i64)), b1] } else { vec![b1] }).into_iter().fold((if let (b6, None) = b1 { Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default() } else if let Some(_) = Some(vec![Decimal::from(5_i32), Decimal::from(1_i32), Decimal::new(25_i64, 1_u32).unwrap_or_default()]) && true { Decimal::new(25_i64, 2_u32).unwrap_or_default() } else { Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default() }), |c7, d8| (c7 - c7)));
    };
    if let (a10, b11) = b1 && (match &b11 { Some(c12) => Some(b11).into_iter().all(|d13| true), Some(e14) if false => false, a15 => vec![(e9.clone(), a10), (String::from("aaa"), a10), (e9.clone(), a10)].into_iter().filter(|(b16, c17)| true).filter(|d18| false).any(|(e19, a20)| false) }) {
        let c27 = {
            let b21;
            if (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().days_until(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) > Decimal::new(999_i64, 1_u32).unwrap_or_default().to_owned()) { b21 = (Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default().round(5_u32) * 3_i64.min(0_i64)); } else { b21 = (if let (b26, Some(_)) = &(match b1 { (c22, Some(d23)) => b1, (e24, a25) => b1 }) { Decimal::from(a10) } else { vec![Decimal::new(25_i64, 1_u32).unwrap_or_default(), Decimal::ONE].into_iter().into_iter().sum::<Decimal>() }); }
            b21
        };
        return Ok(Decimal::ONE);
    } else {
        for e29 in (match e9.as_str() { "aaa" => Some(vec![a0.clone()]).unwrap_or(vec![a0.clone(), a0.clone(), "A\r\nB\n\n".to_owned()]), "ab,b,,c" => vec![a0.clone(), a0.clone(), e9.clone()], _ => vec![a0.clone(), "A\r\nB\n\n".to_owned()] }).into_iter().chain(vec![a0.clone(), a0.clone()]) {
            let a30 = e29.clone();
        }
    }
    let b31 = b1;
    a0 += &e9;
    Ok(Decimal::from(0_i32))
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
    cx.message(format!("ß{:<}x{}: {}", (if a15 { Ok(1000000_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "\"{}\\".to_owned() })) }).unwrap_or(i32::MAX), (29_usize + 29_usize), ({ let c17 = c2.clone(); (-1_i64) })));
    Ok((if false { Some(0_i32) } else { Some(7_i32) }).into_iter().chain(vec![400_i32, 1_i32, (-40000_i32)]).sum::<i32>())
}

/// Step by step.
#[nanoflow]
pub fn flow_105(cx: &mut Device, a0: &i64, b1: i64) -> FlowResult<Option<Option<i64>>> {
    let (b6, c7) = Some(b1).into_iter().take(Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()).map_or_else(|| 1000000_usize, |c2| 1_usize)).fold((State::Done, 2_i64), |d3, e4| (if let (a5, (..=3_i64)) = d3 { d3 } else { d3 }));
    let Some(b16) = (match (*a0) { (400_i64 | 402_i64) => vec![(-1_i64), b1].into_iter().into_iter().find_map(|d8| Some(Date::new(9999_i16, 12_i8, 31_i8).unwrap_or_default())), 1 => vec![Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()].into_iter().into_iter().rev().min_by_key(|e9| b1), a10 => (if true { Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()) } else { Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()) }) }) else {
        return Ok((if true { Some(Some((*a0))) } else if true { Some(Some(c7)) } else { Some(Some((*a0))) }).or((match Some((true, Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default())) { Some((b11, c12)) if b11 => Some(Some((*a0))), Some((d13, e14)) => Some(Some((*a0))), a15 => Some(Some((*a0))) })));
    };
    let c22 = {
        let c17;
        if (if let false = (match (*a0) { 0_i64 => true, d18 => false }) { (vec![(*a0)] <= vec![b1, (*a0)]) } else { matches!(b6, (State::Half | State::Done)) }) { c17 = b6; } else { c17 = vec![Some(String::from("-17")), Some("".to_string())].into_iter().take_while(|e19| true).collect::<Vec<_>>().into_iter().fold((if true { Ok(b6) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or(b6), |a20, b21| a20); }
        c17
    };
    let d23 = (b6, c7);
    let mut e24 = (*a0);
    e24 = c7;
    let a25 = d23;
    Ok(Some(Some(e24)))
}

/// Step by step.
#[nanoflow]
pub fn flow_106(cx: &mut Device, a0: &i32, b1: &Vec<i32>) -> FlowResult<(Option<i32>, String)> {
    let _ = flow_015(cx, &(if let -7_i32 = (*a0) { Decimal::new(12345_i64, 2_u32).unwrap_or_default() } else { Decimal::new(12345_i64, 3_u32).unwrap_or_default() }), ({ let c2 = vec![(*a0), (*a0), (*a0)]; Some(vec![29_i64]) }))?;
    let e4 = (match false { false => (*a0), true => (7_i32 + Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().year()), d3 => (-40000_i32) });
    {
        let mut a5 = 0_i32;
        while a5 < 4_i32 && (match a5 { (3 | 5) => false, b6 @ (-1..3) => true, c7 => false }) {
            a5 += 1_i32;
            let e9 = (29_i64, Some(State::Half)).clamp((if false { Ok((1_i64, Some(State::Open))) } else { Err(FlowError::Offline) }).unwrap_or((i64::MAX, Some(State::Open))), ((-7_i64), Some(State::Half)).min((1_i64, Some(State::Done))));
        }
    }
    let d23: i32 = loop {
        if ((1_i64 / 5_i64) < Some(Decimal::from((-1_i32))).into_iter().rev().sum::<Decimal>()) {
            match Some(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()).into_iter().fold((if false { Ok(e4) } else { Err(FlowError::Offline) }), |b11, c12| (if false { Ok((*a0)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_owned() })) })).unwrap_or_else(|d13| Some(b1.clone()).into_iter().map(|e14| vec![e4, e4]).map(|a15| a15.clone()).fold(e4, |b16, c17| (*a0))) {
                (..=1) if b1.iter().cloned().rev().all(|d18| false) => {
                    let mut a20 = (match ("\"{}\\".to_string() + " \t x\n").as_str() { "" => (if false { Some((*a0)) } else { Some(3_i32) }), "a" => Some(e4), _ => Some((*a0)) }).into_iter().skip_while(|e19| false).sum::<i32>();
                }
                b21 => {
                    let mut c22 = false;
                }
            }
        }
        break (*a0);
    };
    Ok((Some((*a0)), "a".to_string()))
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
            let e39: String = loop {
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
    for _ in vec![true].into_iter().skip_while(|a10| true).map(|b11| true) {
        let e14: bool = 'l14: loop {
            cx.log(Level::Info, format!("x{}{{{a0}x{:^12}", (5_usize..4_usize).sum::<usize>(), (*b1).saturating_add(e9)));
            break (*a0);
        };
    }
    cx.message(({ let b16 = ({ let a15 = (*a0); vec!["a".to_owned()] }); ({ let c17 = d8.clone(); " ".to_string() }) }));
    for a20 in (if let (..=1_i64) = DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default().minutes_until(DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default()) && (*a0) { vec![(*b1), e9] } else { vec![e9] }).into_iter().map(|d18| (*a0)) {
        let (b21, c22) = ((*b1), c2.clone());
        let d23: i64 = (((*b1) - (-2_i64)) + Some((*b1)).xor(Some(b21)).into_iter().product::<i64>());
    }
    Ok((match (if (*a0) { (*a0) } else { (*a0) }) { true => (match 1_i64 { (-1_i64..3_i64) => (Some("x=1=2".to_owned()), Some(1000000_usize)), e24 => (Some(String::from("A\r\nB\n\n")), Some(0_usize)) }), a25 => (Some(String::new()), Some(1000000_usize)) }))
}

/// Step by step.
#[nanoflow]
pub fn flow_109(cx: &mut Device, mut a0: ((i32, i64), Vec<i32>), b1: i64) -> FlowResult<i64> {
    for d3 in &vec![400_i64, b1] {
        for b6 in &({ let e4 = "Ä".to_owned(); vec![a0.clone(), a0.clone()] }) {
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
        let c17 = ({ let b16 = (*d3); (b16 * flow_007(cx, Some((State::Open, 400_i32)))?) });
        for e19 in (if false { Some(3_i64) } else { None }).into_iter() {
            let (a20, b21) = (Decimal::from(2_i32), 400_i32);
        }
    }
    for _ in vec![1_i64, b1, b1].into_iter().min_by_key(|c22| format!("{:<1}{}{}", Decimal::new(999_i64, 3_u32).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default(), String::from("aaa"))).into_iter().take_while(|d23| true) {
        if false {
            let b36: i64 = 'l26: loop {
                let d28 = ((1_i32, b1), (2_i64..5_i64).into_iter().fold(vec![1_i32], |b26, c27| b26.clone()));
                break (match a0.clone() { (e29, _) => Some(true), ((a30, b31), c32) => Some(false) }).into_iter().skip_while(|d33| false).fold(b1, |e34, a35| Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().years_until(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()));
            };
        }
        let c42: i64 = loop {
            let b41 = flow_002(cx, &Decimal::new(5_i64, 3_u32).unwrap_or_default().round(28_u32), (match a0.clone() { ((d38, _), _) => Some(b1), ((e39, _), a40) => Some(b1) }), &Some(Some(1_i32)))?;
            break b1;
        };
    }
    let _ = (a0.clone(), a0.clone());
    let d43: ((i32, i64), Vec<i32>) = a0.clone();
    let mut e44 = "aaa".to_string();
    let mut a45 = true;
    Ok(b1)
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
    let mut b6 = Some(i32::MIN).map_or_else(|| Some(vec![(*a0)]).unwrap_or_else(|| vec![Some(Some(true)), (*a0), (*a0)]), |d3| vec![(*a0), (*a0), (*a0)]).into_iter().take(Some(5_usize).unwrap_or_default()).fold((*a0), |e4, a5| (if false { Some(Some(true)) } else { None }));
    b6 = b6;
    let mut c12 = Some(vec![b1.clone()].into_iter().filter_map(|(c7, d8)| (match (if true { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: d8.clone() })) }) { Ok(e9) => Some(true), Err(FlowError::Offline) => Some(true), _ => Some(true) })).take((match &Some((*c2)) { Some(a10) if true => 1_usize, b11 => 1_usize })).max());
    let mut d13: String = flow_029(cx, ((-1_i32) + 1000000_i32), ({ let _ = b1.clone(); (String::from("\"{}\\"), true) }))?;
    Ok(flow_029(cx, Some(29_i32).into_iter().skip(3_usize).into_iter().product::<i32>(), (d13.clone(), true))?)
}

/// Step by step.
#[nanoflow]
pub fn flow_112(cx: &mut Device, mut a0: usize, b1: &String, c2: i64) -> FlowResult<bool> {
    a0 -= a0;
    if let (2_usize | 4_usize) = flow_004(cx, (match a0 { (..=1) => a0, d3 @ (1_usize) => 3_usize, e4 => a0 }))? {
        let Some(_) = (match c2 { 3 => Some(a0).xor(Some(a0)), 1_i64 if c2.is_negative() => Some(vec![c2, c2, c2]).and_then(|a5| Some(a0)), b6 => Some(a0) }) else {
            return Ok(({ let (c7, d8) = ((-40000_i32), State::Open); vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()] }).contains(&Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default()));
        };
        let mut c17: Vec<Option<bool>> = vec![((-7_i64), (-40000_i32))].into_iter().collect::<Vec<_>>().into_iter().zip(vec![c2, 5_i64].into_iter().map(|e9| b1.clone())).map(|a10| (match (if true { 2_i32 } else { 5_i32 }) { 0_i32 if (if false { true } else { true }) => a10.0, b11 => (if true { Ok((c2, b11)) } else { Err(FlowError::Offline) }).unwrap_or((c2, b11)) })).fold(Some(Some(b1.clone())).map_or(Some(Some(false)).into_iter().collect::<Vec<_>>(), |c12| vec![Some(false), Some(false)].into_iter().map(|d13| d13).collect::<Vec<_>>()), |e14, (a15, b16)| (if true { Some(e14.clone()) } else { Some(e14.clone()) }).unwrap_or_else(|| vec![Some(false)]));
    } else {
        cx.message(format!(" of {}{{{:<}{:ß<5}", DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), false, b1));
    }
    let d18 = (a0, a0);
    let e19 = (d18, c2);
    Ok(true)
}

/// Step by step.
#[nanoflow]
pub fn flow_113(cx: &mut Device, a0: &mut Obj<Task>, mut b1: String, mut c2: Decimal) -> FlowResult<i32> {
    'l4: for e4 in (match b1.clone().as_str() { "aaa" => vec![b1.clone(), b1.clone()], "ab,b,,c" => vec![b1.clone()].max(vec![b1.clone()]), _ => Some(vec![b1.clone(), b1.clone(), b1.clone()]).unwrap_or_default() }) {
        let mut a5: String = b1.clone();
        let mut b6 = cx.get(a0.id())?;
        a5 = e4.clone();
    }
    match cx.commit(a0) {
        Ok(()) => {
            if ({ let d8 = Some(Some(b1.clone())).map_or(true, |c7| true); true }) {
                for _ in &(if true { Ok(vec![vec![b1.clone(), b1.clone()]]) } else { Err(FlowError::Offline) }).unwrap_or(vec![vec![b1.clone(), b1.clone(), "日本語".to_string()]]) {
                    cx.rollback(a0)?;
                }
            }
        }
        Err(FlowError::Invalid { entity: a10, .. }) => {
            {
                let mut c12 = cx.retrieve(Task::filter(|b11| (b11.price >= c2)).order_by(|t| t.effort).limit(3))?;
                for d13 in c12.iter_mut() {
                    d13.effort = 5_i32.to_owned();
                }
                cx.commit_all(&mut c12)?;
            }
        }
        Err(e14) => return Err(e14),
    }
    let Some(a20) = (match &Some((c2, Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())).unwrap_or((c2, Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default())) { (a15, _) => vec![(*a15), Decimal::new(12345_i64, 0_u32).unwrap_or_default()].last().cloned(), b16 => (match b1.clone().as_str() { "a" => Some(c2), "Ä" => Some(c2), _ => Some(c2) }) }) else {
        return cx.fail("given-up", b1.split_whitespace().map(|c17| c17.to_string()).skip_while(|d18| false).filter(|e19| true).collect::<String>());
    };
    'l27: for c27 in ({ let b21 = b1.clone(); b21.clone() }).split_whitespace().map(|c22| c22.to_string()).take_while(|d23| Some(vec![b1.clone(), d23.clone()]).is_some_and(|e24| false)).take_while(|a25| false).max().into_iter().rev() {
        if let 400_i32 = (10_i32 * (0_i32 - 1000000_i32)) && (if let None = Some(Some(true)).and(Some(Some(c2))) { Some(i64::MAX).into_iter().all(|d28| true) } else { true }) {
            let mut e29 = cx.get(a0.id())?;
            e29.title += &c27.clone();
        }
        let _ = Decimal::new((-35_i64), 2_u32).unwrap_or_default();
    }
    let mut a30 = cx.get(a0.as_ref())?;
    let mut b31 = cx.create(Task { state: State::Open, due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()), ..Task::default() })?;
    Ok(29_i32)
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
            let e14 = b6.replace((400_i32 * ({ let d13 = b1.clone(); 1_i32 })));
        }
        Err(a15) => return Err(a15),
    }
    let Some(a20) = ({ let b16 = b1.clone(); Some(vec![400_i32, 0_i32]).into_iter().fold(Some(b16.clone()), |c17, d18| c17.clone()) }) else {
        return cx.fail("given-up", (match (if false { Ok(true) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" \t x\n") })) }) { Ok(e19) => "".to_string(), Err(FlowError::Invalid { .. }) => "\"{}\\".to_owned(), _ => "-17".to_owned() }));
    };
    b6 = (match 3_i32 { (1 | 3) => b6, (400 | 402) => Some(7_i32), _ => c2 });
    let b21 = cx.count(Task::all().order_by_descending(|t| t.effort).limit(1))?;
    {
        let mut d23 = cx.retrieve(Task::filter(|c22| (!((c22.effort != 0_i32) && (c22.state == State::Open)))).order_by_descending(|t| t.price).limit(0))?;
        for e24 in d23.iter_mut().rev() {
            e24.effort = 29_i32;
        }
        cx.commit_all(&mut d23)?;
    }
    Ok(vec![Some(State::Half)])
}

/// Step by step.
#[nanoflow]
pub fn flow_115(cx: &mut Device, a0: i32, b1: Vec<usize>, c2: Vec<Vec<bool>>) -> FlowResult<bool> {
    cx.message(format!("{}x{}", DateTime::from_milliseconds(0_i64).unwrap_or_default().days_until(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), a0));
    {
        let mut d3 = 0_i32;
        while d3 < 4_i32 && (match false { false if true => false, true if false => true, e4 => e4 }) {
            d3 += 1_i32;
            for c7 in (0_i32..2_i32) {
                let mut d8: i32 = 1000000_i32;
                let _ = b1.clone();
            }
            let e19 = vec![c2.clone(), c2.clone(), c2.clone()].into_iter().flatten().into_iter().skip_while(|e9| Some(false).unwrap_or_default()).fold(vec![c2.clone()].into_iter().rev().fold(Some(vec![1_i64, 10_i64, (-1_i64)]).into_iter().chain(vec![vec![(-1_i64), (-2_i64), 1_i64]].into_iter()).into_iter().fold(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |a10, b11| a10), |c12, d13| Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()), |e14, a15| (1_i32..1_i32).filter(|b16| (vec![(*b16), d3, d3] == vec![(*b16)])).fold(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), |c17, d18| Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()));
        }
    }
    cx.log(Level::Info, Some(b1.clone()).into_iter().into_iter().fold(vec!["ab,b,,c".to_string()].into_iter().rev().rev().collect::<String>(), |a20, b21| a20.clone()));
    'l23: for d23 in (2_i32..3_i32) {
        cx.message((match 7_usize { (2 | 4) => (match 10_i64 { (400_i64..404_i64) => "x=1=2".to_string(), (..=0_i64) => "İstanbul".to_string(), e24 => "".to_string() }), (0 | 2) => vec!["aaa".to_owned()].join("İstanbul"), a25 => ("".to_string() + "日本語") }));
        for _ in ({ let b26 = d23; Some(1_i64) }).map_or(Some(a0), |c27| Some(d23).into_iter().min_by_key(|d28| true)).into_iter() {
            let d33: i32 = loop {
                let (b31, c32) = (b1.clone(), b1.clone());
                break 1000000_i32;
            };
        }
        let e34 = a0;
    }
    Ok((match a0 { (400_i32 | 402_i32) if false => vec![Some(true), Some(false), Some(false)], 400 => vec![Some(true), Some(true), Some(false)], a35 => vec![Some(true)] }).into_iter().fold(true, |b36, c37| b36))
}

/// Step by step.
#[nanoflow]
pub fn flow_116(cx: &mut Device, mut a0: Option<bool>) -> FlowResult<i32> {
    let b1 = a0.take();
    a0 = (if let None = b1.iter().rev().skip_while(|c2| (!(**c2))).nth(4_usize).cloned() && cx.is_online() { vec![false, true].into_iter().min().as_ref().copied() } else if (if true { false } else { false }) { (if false { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "Ä".to_string() })) }).unwrap_or_default() } else { Some(false) });
    {
        let mut d3 = 0_i32;
        while d3 < 4_i32 && (if true { false } else { true }) {
            d3 += 1_i32;
            let Some(a5) = Some(d3) else {
                continue;
            };
            a0 = Some(cx.is_online());
        }
    }
    if vec![b1, a0].into_iter().fold((if false { Ok(1_usize) } else { Err(FlowError::Offline) }), |b6, c7| (if false { Ok(1_usize) } else { Err(FlowError::Offline) })).is_ok_and(|d8| vec![b1, b1].into_iter().into_iter().any(|e9| true)) {
        if format!("}}{:ß<}x{}", DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), true).is_empty() {
            'l12: for _ in ({ let a10 = b1; (if true { Ok(Some(a10)) } else { Err((FlowError::Failed { code: "early".to_string(), text: " ".to_string() })) }) }).unwrap_or_default().into_iter().rev() {
                let (_, c12) = (b1, a0);
            }
            let Some(d18) = (if (if false { Ok(false) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or(true) { (if false { Ok(Some(State::Done)) } else { Err(FlowError::Offline) }).unwrap_or_else(|d13| Some(State::Done)) } else if let Some(false) = b1 { Some(State::Open) } else if true { Some(State::Open) } else { Some(State::Open) }) else {
                return cx.fail("given-up", vec![a0].into_iter().chain(vec![a0].into_iter()).zip(vec![3_i32]).map(|(e14, a15)| b1).fold("日本語".to_string(), |b16, c17| b16.clone()));
            };
        } else {
            let mut e19 = a0;
            e19 = e19;
        }
    }
    let a20 = a0;
    Ok(0_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_117(cx: &mut Device, a0: &Option<i64>) -> FlowResult {
    match a0 {
        None if 3_i64.is_positive() => {
            if (cx.is_online() && (Decimal::ONE <= 1000000_i64)) {
                let d3: bool = (if false { Some(vec![Decimal::ONE, Decimal::new(25_i64, 28_u32).unwrap_or_default()]) } else { Some(vec![Decimal::new((-35_i64), 29_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), Decimal::ZERO]) }).map_or_else(|| Some(vec![1000000_i32, i32::MAX]), |b1| (if let (-7_i64..=-1_i64) = (-1_i64) { Some(vec![0_i32, 1_i32, 1_i32]) } else if let Some(c2 @ (..=400_i64)) = a0 { Some(vec![29_i32, 5_i32, 400_i32]) } else { Some(vec![0_i32]) })).is_none();
            }
        }
        Some(e4) if cx.is_online() => {
            let mut a5: i64 = (*e4);
        }
        b6 => {
            let c7 = (Some(Decimal::ZERO), vec![Decimal::new(12345_i64, 1_u32).unwrap_or_default(), Decimal::from(1000000_i32), Decimal::from(7_i64)]);
        }
    }
    let mut e9 = vec![(String::from("Ä"), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default())].into_iter().rev().nth(1_usize).into_iter().filter_map(|d8| Some((7_usize, State::Done)).xor(Some((10_usize, State::Half)))).min();
    let Some(b11) = (if true { Ok((*a0)) } else { Err(FlowError::Offline) }).ok() else {
        return Ok(flow_021(cx, (match Some(Some(Decimal::new(999_i64, 29_u32).unwrap_or_default())) { Some(None) => vec![3_usize, 0_usize], a10 => vec![0_usize] }), &2_usize, vec![State::Half, State::Done])?);
    };
    cx.message(((match (-40000_i64) { (0..=6) => String::new(), c12 @ (-1_i64..) => "日本語".to_owned(), d13 => " ".to_owned() }) + &"x=1=2".to_string().repeat(3_usize)));
    match &(Some(5_i32), State::Half) {
        (Some(e14), State::Half) => {
            let a15 = e9.replace((2_usize, State::Half));
        }
        (b16, c17) => {
            let (d18, e19) = ((*c17), 3_i32);
        }
        (a20, b21) => {
            let c22 = e9.take();
        }
    }
    let mut d23 = e9;
    let mut e24: Option<i32> = Some((-40000_i32));
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
    let mut c12 = a0.effort.abs();
    if format!("x{}}}{c2} of {c2}", c12).eq_ignore_ascii_case(&format!(": {}{:<}", "ß".to_owned(), c2)) {
        match &d3 {
            Some(State::Half) if (if true { Ok(String::from("ab,b,,c")) } else { Err(FlowError::Offline) }).is_ok_and(|d13| false) => {
                if (Some(true).unwrap_or_default() || Some(vec![State::Done]).into_iter().fold(false, |e14, a15| e14)) {
                    Some((*b1)).into_iter().fold(Some((String::new(), i64::MAX)), |b16, c17| b16.clone()).into_iter().rev().filter(|(d18, e19)| true).for_each(|a20| { let _ = (if true { Ok(c12) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_owned() })) }).unwrap_or_default(); });
                    let mut c22 = cx.create(Task { title: (match (if false { Ok("ab,b,,c".to_string()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_string() })) }) { Ok(b21) => b21.clone(), Err(_) => String::new(), _ => "ß".to_owned() }), due: Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()), ..Task::default() })?;
                } else {
                    cx.close_page()?;
                }
            }
            d23 => {
                cx.close_page()?;
            }
        }
    }
    let e24: Option<State> = d3;
    let mut a25 = d3;
    cx.log(Level::Warning, "".to_string());
    Ok(((400_i32, "日本語".to_string()), c2))
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
        while d23 < 3_i32 && Some(b6.clone()).into_iter().step_by(40000_usize).any(|e24| c2) {
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
        let mut e4 = a0;
    }
    let mut a5: i32 = a0;
    let mut b6 = a5;
    let (_, c7) = (b6, b6);
    let c12: i32 = 'l9: loop {
        a5 += (1_i32..=4_i32).map(|e9| e9).rev().fold(5_i32, |a10, b11| a5);
        break c7;
    };
    {
        let mut d13 = 0_i32;
        'l17: while d13 < 4_i32 && (match (if false { Ok(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()) } else { Err(FlowError::Offline) }) { Ok(e14) => true, Err(FlowError::Failed { code: a15, .. }) => true, _ => false }) {
            d13 += 1_i32;
            let c17 = (a5, a0);
            if (false.min(true) && Some((1_usize, Decimal::from(1000000_i32))).is_none_or(|(d18, e19)| false)) {
                let mut b21 = (if let (-7_i32 | -5_i32) = 400_i32 && true { Some("ab,b,,c".to_owned()) } else { Some(String::from("-17")) }).and(Some(Some(c7)).unwrap_or(Some(d13))).into_iter().filter_map(|a20| (if false { Some(i32::MIN) } else { Some(b6) })).sum::<i32>();
            } else {
                if Some("a".to_string()).map_or(Some(false), |c22| Some(true)).map_or_else(|| Some(d13).into_iter().skip(1_usize).any(|d23| true), |e24| e24) {
                    a5 = (match c7 { a25 @ (..=3) => Some(vec!["".to_owned(), "x=1=2".to_owned(), "日本語".to_string()]), (400_i32..404_i32) => Some(vec!["aaa".to_string()]), b26 => Some(vec!["ab,b,,c".to_string()]) }).map_or_else(|| vec![a5, a0].max(vec![a5, d13, 2_i32]), |c27| vec![a5, a5]).into_iter().product::<i32>();
                } else {
                    let mut d28 = c7;
                    let (e29, a30) = (Some(String::from("İstanbul")), vec![Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default()]);
                }
                cx.message(format!("{:<5}{:*<}{}", Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), a0, Decimal::ONE));
            }
        }
    }
    let _ = 0_i32;
    let b31: i32 = b6;
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_124(cx: &mut Device, a0: State, b1: bool, c2: (Option<Decimal>, DateTime)) -> FlowResult<Option<i64>> {
    let e9: i32 = loop {
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
            while c12 < 1_i32 && false {
                c12 += 1_i32;
                match flow_026(cx, c12) {
                    Ok(e14) => {
                        let mut b21: (i32, i64) = ({ let a15 = (if let (3_i32..7_i32) = (-7_i32) { a0 } else { a0.to_owned() }); vec![Some(3_i64)].into_iter().flat_map(|b16| vec![e14, e14]).skip_while(|c17| (b1 || false)).fold(({ let d18 = b1; (c12, 2_i64) }), |e19, a20| e19) });
                    }
                    Err(FlowError::Failed { code: c22, .. }) => {
                        let mut e24 = ((a10, c22.clone()), (match a0 { State::Open => 29_i64, (State::Open | State::Done) => 1_i64, d23 => 29_i64 }));
                    }
                    Err(a25) => cx.message(a25.code()),
                }
            }
        }
        let a35: Vec<usize> = vec![(Some(Decimal::ZERO), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())].into_iter().chain(Some(c2).into_iter()).find_map(|(b26, c27)| Some(a0)).into_iter().zip(vec![0_i64]).map(|d28| (match a10 { (-7_i32 | -5_i32) => a0, e29 => a0 })).skip_while(|a30| b11).find_map(|b31| (4_usize..4_usize).min()).into_iter().skip(1000000_usize).fold((match (if b11 { Ok(1_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("A\r\nB\n\n") })) }) { Ok(_) => vec![a10], Err(FlowError::Offline) => vec![a10, a10], _ => vec![e9, a10] }).into_iter().map(|c32| 3_usize.to_owned()).step_by((7_usize / 7_usize)).collect::<Vec<_>>(), |d33, e34| vec![e34]);
    }
    let _ = b11;
    let mut b36: (Option<Decimal>, DateTime) = c2;
    Ok(Some(1000000_i64))
}

/// Step by step.
#[nanoflow]
pub fn flow_125(cx: &mut Device, a0: &String, b1: Vec<Option<bool>>) -> FlowResult<Option<State>> {
    let e4 = Some(a0.clone()).into_iter().into_iter().fold(b1.clone(), |c2, d3| b1.clone());
    cx.message(format!("{}x{a0}: {a0}", Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()));
    let mut a5 = b1.clone();
    for e14 in Some(10_i64).into_iter().map(|b6| (a0.clone() + "")).fold((if false { Ok(a0.clone()) } else { Err(FlowError::Offline) }).unwrap_or(a0.clone()), |c7, d8| (match (if true { Ok(1_usize) } else { Err((FlowError::Failed { code: "empty".to_string(), text: a0.clone() })) }) { Ok(e9) => c7.clone(), Err(FlowError::Invalid { .. }) => "Ä".to_owned(), _ => a0.clone() })).split(a0).map(|a10| a10.to_string()).zip(vec![1_i64, i64::MAX, 3_i64]).map(|(b11, c12)| a0.clone()) {
        let c17 = {
            let a15;
            if flow_029(cx, 5_i32, (a0.clone(), false))?.contains(a0) { a15 = e14.clone(); } else { a15 = (Some(a0.clone()).into_iter().map(|b16| "A\r\nB\n\n".to_string()).chain(vec![a0.clone(), a0.clone(), e14.clone()]).collect::<String>() + "-17"); }
            a15.clone()
        };
        let (_, d18) = (a5.clone(), Some((-7_i32)));
    }
    a5.clear();
    Ok((match (if let (400_i64..) = (-40000_i64) { Some(Some((-40000_i32))) } else { Some(Some(7_i32)) }) { None => vec![State::Half, State::Done, State::Done].last().cloned(), None => Some(State::Done), _ => Some(State::Done) }))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_126(cx: &mut Device, a0: &mut Obj<Task>, mut b1: (String, Vec<i64>)) -> FlowResult<Option<State>> {
    for (_, e9) in &(match b1.clone() { (c2, d3) if false => vec![(c2.clone(), d3.clone()), b1.clone(), b1.clone()], (e4, a5) => vec![(e4.clone(), a5.clone()), b1.clone(), b1.clone()], (b6, c7) => vec![b1.clone(), b1.clone()] }) {
        let mut d18 = Some(Some("-17".to_owned())).map_or_else(|| (Some(String::new()), true), |a10| (match a10.clone() { Some(b11) if vec![b1.clone(), b1.clone()].into_iter().fold(true, |c12, d13| c12) => (if true { Ok((a10.clone(), true)) } else { Err((FlowError::Failed { code: "late".to_string(), text: b11.clone() })) }).unwrap_or_else(|e14| (a10.clone(), false)), Some(a15) if ({ let b16 = vec![i64::MAX]; false }) => (a10.clone(), false).min((a10.clone(), true)), c17 => (a10.clone(), false) }));
    }
    let a20 = cx.count(Task::filter(|e19| (e19.title.ends_with("") && (!(e19.effort >= 1_i32)))).limit(2))?;
    let e29 = {
        let b21;
        if Some(true).unwrap_or_else(|| vec![(String::from("ab,b,,c"), vec![a20, a20])].into_iter().take_while(|(c22, d23)| true).fold(true, |e24, a25| e24)) { b21 = 2_i32; } else { b21 = Some(b1.clone()).into_iter().fold((if false { Ok(5_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_string() })) }), |b26, (c27, d28)| (if true { Ok((-7_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: c27.clone() })) })).unwrap_or(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().weekday()); }
        b21
    };
    let a30 = (b1.clone(), e29);
    let Some((b31, c32)) = Some(b1.clone()) else {
        return Err((FlowError::Failed { code: "late".to_string(), text: String::new() }));
    };
    cx.commit(a0)?;
    Ok(Some(State::Half))
}

/// Step by step.
#[nanoflow]
pub fn flow_127(cx: &mut Device, a0: &Obj<Task>, b1: Vec<Option<Decimal>>, c2: State) -> FlowResult<(i64, i64)> {
    {
        let mut d3 = 0_i32;
        while d3 < 0_i32 && Some(true).unwrap_or_else(|| true) {
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
        if (!(Decimal::from(0_i64) != Decimal::ONE)) { c7 = vec![(3_i32, 5_i64), (2_i32, i64::MIN)].into_iter().map(|d8| DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()).step_by((match 2_usize { e9 @ (2) => e9, (..=5) => 7_usize, a10 => 2_usize })).fold((if true { Ok(State::Half) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }).unwrap_or(State::Done), |b11, c12| b11.to_owned()); } else { c7 = vec![vec![String::new(), "-17".to_owned()], vec![" \t x\n".to_string()]].into_iter().into_iter().skip_while(|d13| true).fold(vec![b6.clone(), (String::from("\"{}\\"), (Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default(), 1000000_i32))], |e14, a15| e14.clone()).into_iter().flat_map(|(b16, (c17, d18))| vec![DateTime::from_milliseconds(86400000_i64).unwrap_or_default(), b1]).fold(State::Done, |e19, a20| e19); }
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
    let mut a25: Vec<Decimal> = (if vec![a10, 7_usize, a0].into_iter().rev().collect::<Vec<_>>().into_iter().filter_map(|b11| (4_usize..=3_usize).take(a0).enumerate().map(|(c12, d13)| b11).find_map(|e14| Some((0_i64, a10)))).filter(|(a15, b16)| (Decimal::ZERO < (*a15))).into_iter().all(|(c17, d18)| Some(2_usize).map_or_else(|| false, |e19| false)) { (if ((-1_i64)..0_i64).all(|a20| false) { (if let (..=2_usize) = a0 && true { vec![Decimal::new(25_i64, 28_u32).unwrap_or_default(), Decimal::from(2_i64), Decimal::new(999_i64, 0_u32).unwrap_or_default()] } else { vec![Decimal::ZERO] }) } else { vec![Decimal::from(1_i32)] }) } else { ({ let b21 = e9.clone(); (if true { Ok(vec![Decimal::new(25_i64, 2_u32).unwrap_or_default(), Decimal::new(999_i64, 2_u32).unwrap_or_default(), Decimal::from(0_i32)]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: b1.clone() })) }) }).unwrap_or_else(|c22| vec![a0, a0].into_iter().fold(vec![Decimal::from(0_i64), Decimal::new(12345_i64, 0_u32).unwrap_or_default()], |d23, e24| vec![Decimal::from(i32::MIN), Decimal::new(5_i64, 3_u32).unwrap_or_default()])) });
    for d28 in (if (match a10 { (5..9) => false, b26 => false }) { vec![vec![b1.clone(), b1.clone(), e9.clone()]].into_iter().take(a10).collect::<Vec<_>>() } else { vec![vec![e9.clone(), "ab,b,,c".to_string(), e9.clone()]] }) {
        let e29: Decimal = Decimal::new((-35_i64), 3_u32).unwrap_or_default();
        let (a30, b31) = (e9.clone(), d28.clone());
        let mut c32 = 1_i32;
    }
    let d33 = (a0, a0);
    let mut e34: Vec<Decimal> = a25.clone();
    let (_, a35) = (e9.clone(), Some((-40000_i64)));
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_130(cx: &mut Device, a0: &State, b1: Decimal, c2: Vec<Vec<i32>>) -> FlowResult<State> {
    {
        let mut d3 = 0_i32;
        'l6: while d3 < 1_i32 && (match 7_i64 { 0 if false => true, e4 => true }) {
            d3 += 1_i32;
            let c12 = {
                let b6;
                if (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from(" ") })) }).unwrap_or_default() { b6 = (if true { Ok(Some((*a0))) } else { Err(FlowError::Offline) }).unwrap_or_default().unwrap_or(Some(c2.clone()).into_iter().fold((*a0), |c7, d8| c7)); } else { b6 = Some(b1).into_iter().collect::<Vec<_>>().into_iter().fold(State::Open, |e9, a10| Some(d3).map_or((*a0), |b11| (*a0))); }
                b6
            };
        }
    }
    let a20 = vec![b1, b1].into_iter().zip(Some((-40000_i32)).clamp(Some((-40000_i32)), Some(i32::MAX))).map(|(d13, e14)| d13.max(Decimal::from((-1_i32)))).zip(vec![Some(1_usize)].into_iter().flatten()).map(|(a15, b16)| Decimal::new(999_i64, 3_u32).unwrap_or_default()).fold((c2.clone(), (*a0)), |(c17, d18), e19| (c2.clone(), (*a0)));
    'l22: for c22 in &(if true { vec![Decimal::ZERO, b1] } else { vec![b1] }) {
        match ({ let (b26, _) = Some((-2_i32)).into_iter().rev().fold(a20.clone(), |(d23, e24), a25| a20.clone()); Some(7_i64).max(Some(10_i64)) }) {
            None => {
                let e34: usize = 'l28: loop {
                    let (a30, b31) = ({ let d28 = c2.clone(); (match true { true => (7_i64, (*a0)), e29 => (3_i64, (*a0)) }) });
                    break ({ let c32 = DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default().start_of_month(); (match (*a0) { (State::Done | State::Half) if true => 2_usize, d33 => 7_usize }) });
                };
            }
            Some(-1_i64) => {
                let mut a35 = a20.clone();
            }
            b36 => {
                let mut c37 = 0_i64;
            }
        }
    }
    let (d38, e39) = (Some("ab,b,,c".to_owned()), vec![i32::MIN]);
    let mut a40: Vec<Vec<bool>> = vec![vec![true, true, false], vec![true, true, false], vec![true, false, true]];
    a40 = a40.clone();
    a40.push(vec![false, true, false]);
    let b41 = a40.remove(2_usize);
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
                while b11 < 0_i32 && Some(b11).into_iter().any(|c12| true) {
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
        for a15 in (5_usize..=6_usize) {
            let Some(b16) = (if false { Some(a15) } else { (if false { Some(3_usize) } else { Some(7_usize) }) }) else {
                break;
            };
        }
    }
    match 40000_usize {
        29_usize => {
            let mut c22: Option<Decimal> = (if let (0_usize..=6_usize) = a0 && ({ let c17 = a0; Some(Some(State::Half)) }).map_or(cx.is_online(), |d18| (match 2_usize { 0 => false, e19 => true })) { Some(Decimal::new(5_i64, 1_u32).unwrap_or_default()) } else { ({ let b21 = ({ let a20 = a0; a0 }); Some(Decimal::new(9223372036854775807_i64, 29_u32).unwrap_or_default()) }) });
        }
        d23 => {
            let Some(b26) = (match (if true { Ok(Some(Some(Decimal::new((-35_i64), 2_u32).unwrap_or_default()))) } else { Err((FlowError::Failed { code: "late".to_string(), text: "-17".to_owned() })) }).unwrap_or(Some(Some(Decimal::new(25_i64, 0_u32).unwrap_or_default()))) { Some(e24) => "ß".to_string().parse::<usize>().ok(), a25 => Some(Some(d23)).flatten() }) else {
                return cx.fail("given-up", (String::from("aaa") + &"\"{}\\".to_owned()));
            };
        }
    }
    Ok((if let (0_usize..4_usize) = a0 { (if false { Ok(a0) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "İstanbul".to_string() })) }) } else { (if false { Ok(a0) } else { Err(FlowError::Offline) }) }).is_err())
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
    let c12: i32 = loop {
        let mut b11: Option<Vec<i32>> = ({ let a10 = a5.iter().cloned().map(|d8| d8.clone()).min_by_key(|e9| b6); a5.clone() });
        break (-e4);
    };
    Ok((if false { vec![(-7_i32), b6, e4] } else { vec![c12, c12, e4] }).to_owned())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_134(cx: &mut Device, a0: &mut Obj<Task>, mut b1: Vec<Vec<usize>>) -> FlowResult<i32> {
    for d3 in cx.retrieve(Task::filter(|c2| c2.due.is_none()).order_by(|t| t.title).limit(0))? {
        cx.delete(d3)?;
    }
    b1.sort();
    let d8 = b1.swap_remove(Some(vec![vec![i64::MAX], vec![2_i64, 0_i64], vec![(-40000_i64), 0_i64]]).unwrap_or_default().into_iter().filter(|e4| vec![(i32::MAX, 3_i32), ((-40000_i32), 3_i32), (2_i32, (-40000_i32))].contains(&(1000000_i32, (-2_i32)))).zip(Some(vec![State::Open, State::Half]).unwrap_or_default()).map(|a5| vec![1_i64]).fold(Some(1000000_usize).unwrap_or_default(), |b6, c7| ({ let _ = 7_usize; b6 })));
    let mut e19: bool = b1.iter().map(|e9| Some(vec!["".to_string(), "A\r\nB\n\n".to_string(), "A\r\nB\n\n".to_string()]).unwrap_or(vec![String::from("-17"), "ß".to_owned(), "\"{}\\".to_owned()])).collect::<Vec<_>>().into_iter().into_iter().fold(b1.iter().all(|a10| a0.is_changed()), |b11, c12| (match (match 1_i32 { (1..=7) => b11, _ => b11 }) { true => (b11 && b11), d13 => (match &(Decimal::new(12345_i64, 1_u32).unwrap_or_default(), 3_i64) { (e14, a15) => b11, (b16, (400_i64..)) if b11 => b11, (c17, d18) => d13 }) }));
    Ok((if let Some(a20) = Some(State::Done) { 0_i32 } else if e19 { 5_i32 } else { 1_i32 }).max(5_i32.abs()))
}

/// Step by step.
#[nanoflow]
pub fn flow_135(cx: &mut Device, a0: &mut Obj<Task>, b1: Date, c2: Decimal, d3: State) -> FlowResult<(Vec<Decimal>, Vec<i64>)> {
    for a5 in vec![c2, c2] {
        match (if let (State::Done | State::Open) = (match 5_usize { 0_usize => d3, b6 => d3 }) && cx.is_online() { (match 1_i64 { c7 @ (1) => (c7, vec![d3, State::Open]), d8 => (2_i64, vec![d3, d3]) }) } else { (match &Some(vec![b1]) { Some(e9) => ((-2_i64), vec![d3]), a10 => (5_i64, vec![d3, d3, d3]) }) }) {
            (b11 @ (-7..=-1), _) => {
                {
                    let mut c12 = 0_i32;
                    while c12 < 1_i32 && cx.is_online() {
                        c12 += 1_i32;
                        cx.message(((match Some(b11) { Some((..=-7)) => String::new(), e14 => "A\r\nB\n\n".to_owned() }) + "x=1=2"));
                    }
                }
            }
            a15 => {
                let d18: Date = loop {
                    cx.commit(a0)?;
                    break (match (if true { Ok(a5) } else { Err(FlowError::Offline) }) { Ok(c17) => b1, Err(_) => Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default(), _ => b1 });
                };
            }
        }
    }
    cx.invalid(&*a0, |o| o.is_urgent, ("x=1=2".to_string() + &"A\r\nB\n\n".to_string()));
    match b1.last_of_quarter().months_until(b1) {
        1 => {
            cx.refresh(a0)?;
        }
        e19 => {
            for b21 in cx.retrieve(Task::filter(|a20| a20.is_urgent).order_by_descending(|t| t.due).limit(0))? {
                cx.delete(b21)?;
            }
        }
    }
    {
        let mut c22 = 0_i32;
        while c22 < 4_i32 && (if true { Ok(false) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "aaa".to_string() })) }).unwrap_or_default() {
            c22 += 1_i32;
            {
                let mut a25 = cx.retrieve(Task::filter(|e24| (e24.due.is_some() || (!e24.title.ends_with("")))).limit(2))?;
                for b26 in a25.iter_mut().rev() {
                    b26.effort = Some(c22).into_iter().chain(vec![c22, c22, c22]).into_iter().sum::<i32>();
                }
                cx.commit_all(&mut a25)?;
            }
        }
    }
    let c32 = {
        let c27;
        if vec![b1, b1].into_iter().any(|d28| true) { c27 = a0.state; } else { c27 = vec![Decimal::new(12345_i64, 3_u32).unwrap_or_default(), c2, c2].into_iter().fold((if false { Ok(d3) } else { Err(FlowError::Offline) }), |e29, a30| (if true { Ok(d3) } else { Err((FlowError::Failed { code: "early".to_string(), text: "a".to_owned() })) })).unwrap_or_else(|b31| (if false { Ok(d3) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }).unwrap_or(d3)); }
        c27
    };
    let mut d33 = cx.get(a0.id())?;
    Ok((vec![c2], vec![3_i64, 5_i64]))
}

/// Step by step.
#[nanoflow]
pub fn flow_136(cx: &mut Device, a0: bool) -> FlowResult<Vec<i64>> {
    for _ in ({ let b1 = true; vec![vec![b1, b1], vec![true]] }).into_iter().collect::<Vec<_>>().into_iter().enumerate().map(|c2| (match vec![(7_usize, vec![a0, a0, false]), c2.clone()].into_iter().skip_while(|(d3, e4)| a0).fold(c2.clone(), |(a5, b6), c7| c2.clone()) { (_, d8) => d8.clone(), (e9, a10) if (Decimal::ZERO >= Decimal::new(5_i64, 2_u32).unwrap_or_default()) => c2.1.clone(), b11 => (if a0 { vec![a0, a0, a0] } else { vec![a0, a0, a0] }) })) {
        if let true = a0 {
            {
                let mut d13 = 0_i32;
                'l17: while d13 < 4_i32 && vec![a0].into_iter().map(|e14| e14).all(|a15| a0) {
                    d13 += 1_i32;
                    let mut c17 = a0;
                }
            }
        }
        let d18: bool = cx.is_online();
    }
    let mut e19: bool = a0;
    e19 = (if e19 { Ok(Some(Some(vec![State::Done]))) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::new() })) }).unwrap_or_default().as_ref().cloned().into_iter().flatten().any(|a20| a0);
    {
        let mut b21 = 0_i32;
        while b21 < 3_i32 && false {
            b21 += 1_i32;
            let d23: Vec<Option<i32>> = Some(vec![Some(b21), Some(b21)]).unwrap_or_else(|| vec![Some(b21), Some(b21), Some(b21)].max(vec![Some(b21), Some(b21)].to_vec()));
        }
    }
    let mut e24 = false;
    Ok(vec![29_i64, 7_i64, 1_i64].clamp((if let true = a0 && e24 { vec![1000000_i64, i64::MIN] } else { vec![i64::MIN, i64::MIN, 0_i64] }), vec![3_i64]))
}

/// Step by step.
#[nanoflow]
pub fn flow_137(cx: &mut Device, a0: &Obj<Task>, b1: &i64, c2: &Option<Vec<i64>>, d3: State) -> FlowResult<Option<State>> {
    if let Some(((3_i64 | 5_i64), _)) = (if let (c7, d8) = ((-1_i64)..5_i64).fold((0_i32, Some(Decimal::from(i32::MIN))), |(e4, a5), b6| (e4, a5)) { Some(Some((*b1))).and_then(|e9| Some((10_i64, "日本語".to_owned()))) } else if false { Some(((*b1), "İstanbul".to_string())) } else { Some(((*b1), "İstanbul".to_owned())) }) {
        for b11 in cx.retrieve(Task::filter(|a10| a10.due.is_some()).limit(0))? {
            cx.delete(b11)?;
        }
        let a15: State = loop {
            for mut d13 in cx.retrieve(Task::all().order_by_descending(|t| t.title).limit(1))? {
                let e14 = cx.can_read(&d13, |o| o.price);
                cx.close_page()?;
            }
            break State::Done;
        };
    }
    let mut b16 = d3;
    let c17: bool = cx.is_online();
    {
        let mut e19 = cx.retrieve(Task::filter(|d18| (d18.effort != 1_i32)).limit(3))?;
        for a20 in &mut e19 {
            a20.effort = vec![1_i32, 0_i32].into_iter().rev().product::<i32>();
        }
        cx.commit_all(&mut e19)?;
    }
    Ok(vec![(*b1), (*b1)].into_iter().fold(vec![d3].into_iter().last(), |b21, c22| Some(b16)))
}

/// Step by step.
#[nanoflow]
pub fn flow_138(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, mut c2: usize) -> FlowResult<String> {
    match flow_021(cx, vec![c2, c2], &c2, ({ let (d3, e4) = (true, 1_i32); vec![State::Half, State::Done, State::Done] })) {
        Ok(_) => {
            for _ in vec![c2, c2].into_iter().fold(vec![Some(String::from("aaa"))], |a5, b6| vec![Some(String::from("\"{}\\")), Some("ß".to_owned())]).into_iter() {
                let (b16, c17) = Some(Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()).into_iter().skip_while(|d8| true).fold(vec![Decimal::new(25_i64, 0_u32).unwrap_or_default()], |e9, a10| e9.clone()).into_iter().take_while(|b11| ((*b11) < (-7_i32))).fold((match (if false { Ok((-1_i32)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("日本語") })) }) { Ok(c12) => (Some(true), 0_usize), Err(FlowError::Failed { code: d13, .. }) => (Some(false), c2), _ => (Some(true), c2) }), |e14, a15| e14);
                let a20 = {
                    let d18;
                    if (match &b16 { Some(e19) if (*e19) => (if (*e19) { Ok(vec![(-7_i64), 29_i64]) } else { Err(FlowError::Offline) }), None => (if false { Ok(vec![i64::MIN]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "x=1=2".to_owned() })) }), _ => (if true { Ok(vec![1000000_i64, 1000000_i64]) } else { Err(FlowError::Offline) }) }).is_err() { d18 = Some(c17).into_iter().take(c17).next().into_iter().count(); } else { d18 = b1; }
                    d18
                };
            }
        }
        Err(FlowError::Offline) => {
            cx.message(Some(vec![Some((-1_i32)), Some(1000000_i32), Some(1_i32)]).unwrap_or_default().into_iter().step_by((match c2 { (29_usize | 31_usize) if true => c2, (0_usize..) => b1, b21 => b21 })).fold(" \t x\n".to_string(), |c22, d23| " \t x\n".to_string()));
        }
        Err(e24) => cx.message(e24.code()),
    }
    let mut a25: String = "A\r\nB\n\n".to_owned();
    let c27 = cx.count(Task::filter(|b26| (b26.state == State::Half)).order_by(|t| t.effort).limit(2))?;
    let e29 = cx.count(Task::filter(|d28| (d28.weight >= c27)).limit(3))?;
    if let Some(mut a30) = cx.first(Task::all().order_by_descending(|t| t.due).limit(4))? {
        let c32 = cx.count(Task::filter(|b31| (b31.price != Decimal::ZERO)).order_by(|t| t.title).limit(0))?;
        for e34 in cx.retrieve(Task::filter(|d33| (d33.weight != e29)).order_by(|t| t.title).limit(1))? {
            cx.delete(e34)?;
        }
    }
    Ok(a25.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_139(cx: &mut Device, mut a0: i64, b1: i64, c2: Decimal) -> FlowResult {
    let mut a5 = Some(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default()).map_or_else(|| vec![Some(a0)], |d3| vec![Some(b1), Some(29_i64)]).into_iter().flatten().chain(vec![a0, a0]).chain((match Some(Some(State::Half)) { None => vec![b1], e4 => vec![a0, b1] })).min().into_iter().skip((if let 400_i64 = b1 && false { 40000_usize } else { 10_usize })).sum::<i64>();
    let mut b6 = b1;
    let e14: i32 = loop {
        for _ in ((-2_i64)..=1_i64) {
            let a10 = (if format!("{}{{{b1}", Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).ends_with(&"\"{}\\".to_owned().chars().map(|e9| e9.to_string()).collect::<String>()) { DateTime::from_milliseconds(51234567_i64).unwrap_or_default().start_of_quarter().seconds_until(flow_027(cx, Some(Some(7_usize)), Some(b1))?) } else { (0_i64 * b6) });
            {
                let mut b11 = 0_i32;
                'l13: while b11 < 3_i32 && cx.is_online() {
                    b11 += 1_i32;
                    let d13: i32 = b11;
                }
            }
        }
        break ((if true { 3_i32 } else { 10_i32 }) + ((-2_i32) + (-1_i32)));
    };
    let e19: Decimal = vec![a5, i64::MIN].into_iter().fold(c2, |a15, b16| (match e14 { (400_i32..) if (match false { false if true => false, _ => false }) => c2, (..=1) => a15, c17 => Some(true).map_or_else(|| a15, |d18| c2) }));
    let (a20, b21) = (vec!["日本語".to_string(), "x=1=2".to_owned(), "\"{}\\".to_owned()], vec![e19]);
    'l24: for e24 in (if let c22 @ (3_i64..) = (if false { a5 } else { a5 }) && true { vec![false, true] } else if true { vec![false, false] } else { vec![false, true, false] }) {
        let _ = vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default()];
        let mut a25 = Some(b6);
        let mut b26 = e24;
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
        if (if false { Ok(true) } else { Err((FlowError::Failed { code: "early".to_string(), text: "A\r\nB\n\n".to_owned() })) }).unwrap_or((if true { false } else if true { false } else { false })) {
            {
                let mut b6 = 0_i32;
                'l8: while b6 < 3_i32 && b6.is_negative() {
                    b6 += 1_i32;
                    let mut a10 = Some(false).map_or_else(|| Some(vec![String::from("ß"), "ß".to_owned()]).or(Some(vec!["\"{}\\".to_string()])), |d8| Some(vec!["ß".to_string()])).unwrap_or((match (if true { (*a0) } else if false { (*a0) } else { (*a0) }) { Some(Some(_)) => vec![String::from(" ")], Some(None) => vec!["ab,b,,c".to_string()].min(vec!["".to_string(), " \t x\n".to_string()]), e9 => (match "a".to_string().as_str() { "aaa" => vec!["-17".to_owned()], "ab,b,,c" => vec!["".to_string(), "".to_string()], _ => vec!["".to_owned(), "a".to_owned()] }) }));
                }
            }
            'l12: for c12 in (4_usize..5_usize) {
                let b16 = "\"{}\\".to_owned().parse::<usize>().ok().into_iter().rev().fold(((*b1), c12), |(d13, e14), a15| (if let (2_usize..6_usize) = c12 { (d13, 1_usize) } else { (State::Half, a15) }));
            }
        } else {
            let c22 = Some(vec![vec![(*b1), e4], vec![(*b1)]]).as_ref().cloned().unwrap_or_default().into_iter().flatten().fold((0_usize..2_usize).filter(|c17| true).fold((*b1), |d18, e19| d18), |a20, b21| e4.to_owned());
            match (match c22 { State::Done => Some(Some(e4)), _ => Some(Some(e4)) }).into_iter().rev().filter(|d23| false).fold(("x=1=2".to_owned(), vec![Decimal::new(5_i64, 29_u32).unwrap_or_default()]), |(e24, a25), b26| (e24.clone(), a25.clone())) {
                (c27, d28) => {
                    let mut e29: String = c27.clone();
                }
                (a30, _) => {
                    let mut b31 = a30.clone();
                }
                c32 => {
                    let mut d33 = c22;
                }
            }
        }
    }
    cx.message(format!("{:1}x{}{:>}", "ab,b,,c".to_string(), String::from("ab,b,,c"), (-40000_i32)));
    let mut e34 = e4;
    e34 = e4;
    Ok(String::from("-17"))
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
    let b21 = {
        let a20;
        if false.min(false) { a20 = false.max((if a0 { a0 } else if a0 { a0 } else { a0 })); } else { a20 = a0; }
        a20
    };
    a0 = true;
    a0 = true;
    Ok(i32::MAX)
}

/// Step by step.
#[nanoflow]
pub fn flow_142(cx: &mut Device, a0: &mut Obj<Task>, b1: usize, c2: DateTime) -> FlowResult<i64> {
    if (match b1 { (0_usize | 2_usize) if true => Some(Some(Decimal::ZERO)), 0_usize if false => Some(Some(Decimal::ZERO)), d3 => Some(Some(Decimal::from(5_i32))) }).map_or((if let e4 @ (1_usize) = b1 { false } else { true }), |a5| Some(vec![3_i64]).into_iter().fold(false, |b6, c7| b6)) {
        for e9 in (3_usize..5_usize) {
            continue;
        }
        'l13: for d13 in &vec![c2, c2, c2].into_iter().fold(vec![c2], |a10, b11| a10.clone()) {
            let b16: DateTime = 'l15: loop {
                let a15 = cx.count(Task::all().order_by(|t| t.title).limit(0))?;
                break (*d13);
            };
            if a0.is_urgent {
                let b26: DateTime = (match DateTime::of(2024_i32, 10_i32, 31_i32, 400_i32, 60_i32, 0_i32).into_iter().map(|c17| (*d13)).fold(({ let _ = b16; Some(3_i64) }), |d18, e19| d18) { Some((..=3)) => ({ let _ = (*d13); (match &(vec![i64::MAX, 10_i64, i64::MIN], Some(String::from("\"{}\\"))) { (_, a20) => DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), b21 => b16 }) }), c22 => vec![b16, b16, (*d13)].into_iter().take(b1).fold((match (if false { Ok(7_i32) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ab,b,,c".to_owned() })) }) { Ok(_) => b16, Err(FlowError::Failed { code: d23, .. }) => b16, _ => b16 }), |e24, a25| Some(e24).unwrap_or_else(|| (*d13))) });
            } else {
                let d28 = cx.count(Task::filter(|c27| (c27.effort < 0_i32)).limit(0))?;
                Some(vec![d28, d28, d28]).to_owned().into_iter().flatten().for_each(|c32| { let _ = b1; });
            }
        }
    } else {
        let (_, d33) = (vec![Decimal::from((-7_i64)), Decimal::ZERO, Decimal::new(999_i64, 28_u32).unwrap_or_default()], c2);
        cx.commit(a0)?;
    }
    let mut e34 = cx.get(a0.as_ref())?;
    let a35: usize = b1;
    let b36 = cx.can_read(&e34, |o| o.title);
    cx.rollback(a0)?;
    e34.weight %= (-1_i64);
    cx.message(format!(" of {c2:5}"));
    Ok(29_i64)
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_143(cx: &mut Device, a0: &Obj<Task>, mut b1: Vec<Date>) -> FlowResult<bool> {
    let mut c2 = (if let Some(_) = Some(Some((-7_i64))).or(vec![Some(1_i64), Some(1000000_i64), Some(1_i64)].into_iter().next()) { b1.clone() } else if false { vec![Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()] } else if false { b1.clone() } else { vec![Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default(), Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()] });
    let a5: i64 = (if let (..=29_usize) = (if let (-1_i32..3_i32) = 29_i32 && false { 7_usize } else { 0_usize }) { DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default() } else { (match 400_i32 { (-1_i32..3_i32) => DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default(), d3 @ (..=-1_i32) => DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), e4 => DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default() }) }).years_until(Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()).unwrap_or_else(|| DateTime::from_milliseconds(1709164800001_i64).unwrap_or_default().start_of_second()));
    if (match a5 { b6 @ (400_i64..404_i64) => a0.is_urgent, (400_i64 | 402_i64) => false, _ => (a5 > a5) }) {
        vec![b1.clone(), c2.clone(), b1.clone()].to_owned().into_iter().filter_map(|c12| b1.clone().into_iter().take_while(|d13| false).map(|e14| Some(e14)).collect::<Option<Vec<_>>>()).rev().skip(flow_017(cx, a0, 1000000_i32, &Some(vec![State::Open]))?).for_each(|a15| { let _ = 5_i32; });
        let b16 = c2.pop();
    } else {
        c2.retain(|c17| a0.is_urgent);
    }
    {
        let mut d18 = cx.retrieve(Task::all().limit(2))?;
        for e19 in d18.iter_mut().rev() {
            e19.effort = 1000000_i32;
        }
        cx.commit_all(&mut d18)?;
    }
    {
        let mut b21 = cx.retrieve(Task::filter(|a20| (a20.effort != i32::MIN)).order_by(|t| t.title).limit(3))?;
        for c22 in &mut b21 {
            c22.effort = (-7_i32);
        }
        cx.commit_all(&mut b21)?;
    }
    for e24 in cx.retrieve(Task::filter(|d23| ((d23.effort < 29_i32) || (!(d23.weight >= a5)))).order_by_descending(|t| t.title).limit(1))? {
        cx.delete(e24)?;
    }
    cx.message(format!("{}{{{a5}{:0>12}", "日本語".to_owned(), 1_i32));
    Ok(false)
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
                    let _ = (if let (-7_i32 | -5_i32) = b6 && false { b1 } else { b1 }).is_negative();
                    let c12 = (b1, b1).clamp((b1, b1), "İstanbul".to_owned().lines().map(|e9| e9.to_string()).fold((b1, b1), |a10, b11| (b1, b1)));
                }
                let mut d13: i32 = b6;
            }
        }
    }
    let (_, a20) = (match &(true, b1) { (true, e14) if false => (if false { Ok((c2.clone(), 400_i32)) } else { Err(FlowError::Offline) }), (a15, b16) => (if true { Ok((c2.clone(), 1000000_i32)) } else { Err((FlowError::Failed { code: "early".to_string(), text: c2.clone() })) }) }).unwrap_or(Some(Some(1_i64)).into_iter().step_by(40000_usize).fold((c2.clone(), (*a0)), |(c17, d18), e19| (c17.clone(), (*a0))));
    if false {
        c2.push_str(&(if (match b1 { b21 @ (..=3_i64) => true, c22 @ (-7_i64) if false => true, d23 => false }) { format!("{:ß^12.0}", true) } else if false { " ".to_owned() } else { "a".to_string() }));
        let e24 = (if (if true { (if true { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: c2.clone() })) }) } else { (if false { Ok(false) } else { Err(FlowError::Offline) }) }).unwrap_or(false) { a20 } else if false { a20 } else { 7_i32 });
    }
    cx.message(c2.clone());
    let a25: i32 = a20;
    Ok(c2.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_146(cx: &mut Device, a0: &Obj<Task>, b1: i64, c2: i64) -> FlowResult {
    let mut d3 = c2;
    let e4 = (5_usize - (match format!("ß{}ß{b1}", "a".to_owned()).as_str() { "ab,b,,c" => 2_usize, _ => 2_usize }));
    let a5 = c2.min(3_i64);
    for mut c7 in cx.retrieve(Task::filter(|b6| b6.is_urgent).order_by_descending(|t| t.title).limit(4))? {
        let d8 = (b1, " ".to_string());
        let c12: usize = 'l10: loop {
            let mut a10 = cx.get(c7.as_ref())?;
            break (match (a5 / d3) { -1_i64 => (if true { e4 } else { e4 }), -7 => e4, b11 => e4 });
        };
    }
    let mut a15: i64 = i64::from(vec![a5, a5].into_iter().into_iter().take_while(|d13| a0.is_urgent).any(|e14| true.to_owned()));
    if ((match a5 { (1 | 3) => Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default(), (-7_i64..-3_i64) => Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default(), _ => Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default() }) != cx.today()) {
        d3 = (-2_i64);
        let _ = (if (match b1 { (1_i64 | 3_i64) => true, b16 @ (..=3) if true => false, c17 => true }) { (match 10_i32 { (400..) => Some(b1), d18 => Some(a5) }) } else { Some(a5).into_iter().rev().take_while(|e19| true).find_map(|a20| Some(b1)) });
    }
    if false {
        let b21: i64 = a15;
    } else {
        if let c22 @ (-7_i64) = DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default().clamp(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default(), DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()).milliseconds_until(DateTime::from_milliseconds(1_i64).unwrap_or_default()) {
            cx.show_home()?;
        } else {
            let d23 = (Some(Decimal::ONE), a15);
            let mut c27 = (match String::from("日本語").replace(&String::new(), &"\"{}\\".to_string()).as_str() { "ab,b,,c" => (a15.div_euclid(c2) / (-2_i64)), _ => vec![(b1, "Ä".to_string()), (a5, "Ä".to_string())].into_iter().fold(b1, |e24, (a25, b26)| d3) });
        }
        cx.show_home()?;
    }
    let d28: i32 = 5_i32;
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_147(cx: &mut Device, a0: &Obj<Task>, mut b1: String, mut c2: State) -> FlowResult<String> {
    cx.close_page()?;
    let Some(_) = Some(Some(b1.clone())).flatten().and(Some(i64::MIN).or(Some((-2_i64)))) else {
        return cx.fail("given-up", b1.clone());
    };
    let d3: String = (if let (State::Half | State::Done) = c2 { format!("x{}{b1:^1.2}", 1_i32) } else { Some(b1.clone()).into_iter().into_iter().rev().collect::<String>() });
    let c17 = {
        let e4;
        if d3.to_string().chars().map(|a5| a5.to_string()).skip_while(|b6| vec![true, false].into_iter().any(|c7| c7)).map(|d8| b1.clone()).any(|e9| (b1.clone() >= d3.clone())) { e4 = a0.state; } else { e4 = Some(Some(d3.clone())).flatten().into_iter().step_by((match d3.as_str() { "a" => 7_usize, "Ä" => 1_usize, _ => 10_usize })).fold((if true { c2 } else if let Some(a10) = &Some(vec![d3.clone()]) { c2 } else { c2 }), |b11, c12| Some(State::Half).into_iter().skip_while(|d13| true).filter(|e14| true).fold(c2, |a15, b16| b11)); }
        e4
    };
    for (c22, _) in &vec![(Decimal::new(25_i64, 3_u32).unwrap_or_default(), 29_i64)].into_iter().zip(vec![Decimal::ONE, Decimal::ONE, Decimal::ONE]).map(|(d18, e19)| d18).take_while(|a20| false).collect::<Vec<_>>() {
        let (_, d23) = (if vec![((*c22), (-7_i32)), ((*c22), 1_i32)].contains(&((*c22), 400_i32)) { (Some(b1.clone()), Some(400_i64)).max((Some(d3.clone()), Some(1000000_i64))) } else { (Some(b1.clone()), Some((-40000_i64))) });
        let (e24, a25) = (d3.clone(), c17);
    }
    Ok(b1.clone())
}

/// Step by step.
#[nanoflow]
pub fn flow_148(cx: &mut Device, a0: &i32) -> FlowResult<Vec<(Decimal, i64)>> {
    let c2 = (match Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default().weeks_until((if let (..=400_i32) = (*a0) { Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default() } else { Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default() })) { (3_i64..) => ((if false { (*a0) } else { (*a0) }) % Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default().day_of_year()), (400..=406) => (*a0), b1 => a0.to_owned() });
    let mut d3 = (*a0);
    d3 += vec![1_i32, c2].into_iter().chain(vec![(*a0), (*a0)]).take_while(|e4| true).product::<i32>().pow(63_u32);
    d3 -= (if (match c2 { -7 => false, a5 => true }) { ((*a0) / d3) } else if let 1_i64 = 400_i64 { (*a0) } else { d3 });
    let Some(_) = Some(c2).min(Some(c2)).into_iter().max_by_key(|b6| 3_i64) else {
        return Ok(vec![(Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default(), 0_i64), (Decimal::from(400_i64), 3_i64)]);
    };
    Ok((if false { Ok(vec![(Decimal::new((-35_i64), 28_u32).unwrap_or_default(), (-7_i64)), (Decimal::from((-7_i64)), 7_i64), (Decimal::new(9223372036854775807_i64, 28_u32).unwrap_or_default(), 29_i64)]) } else { Err((FlowError::Failed { code: "early".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_else(|c7| vec![(Decimal::from(10_i64), (-2_i64)), (Decimal::ZERO, 1_i64)]).clamp(vec![(Decimal::from(0_i64), 2_i64), (Decimal::new(12345_i64, 28_u32).unwrap_or_default(), 2_i64)].to_owned(), Some(vec![(Decimal::new(999_i64, 28_u32).unwrap_or_default(), 29_i64), (Decimal::new(5_i64, 29_u32).unwrap_or_default(), i64::MAX), (Decimal::ZERO, 2_i64)]).unwrap_or_else(|| vec![(Decimal::new(999_i64, 2_u32).unwrap_or_default(), 400_i64), (Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default(), 29_i64), (Decimal::new((-35_i64), 29_u32).unwrap_or_default(), 400_i64)])))
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
            'l7: while a5 < 4_i32 && true {
                a5 += 1_i32;
                let b16 = {
                    let c7;
                    if vec![d3, d3, a5].into_iter().rev().take(Some(400_usize).unwrap_or(29_usize)).fold(cx.is_online(), |d8, e9| d8) { c7 = ({ let a10 = c2.clone(); vec![Some(Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default()), Some(Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()), Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default())] }).into_iter().fold(c2.clone(), |b11, c12| a0.iter().into_iter().take_while(|d13| true).fold(b11.clone(), |e14, a15| "İstanbul".to_string())); } else { c7 = c2.clone(); }
                    c7.clone()
                };
            }
        }
    } else {
        let mut a20 = (if true { Some(a0.clone()) } else { None }).map_or_else(|| ({ let c17 = 0_i32; (if let d18 @ (-1_i32..=5_i32) = c17 && true { a0.clone() } else { a0.clone() }) }), |e19| e19.clone());
        let a25 = {
            let b21;
            if ({ let c22 = d3; true }).max((State::Open == State::Open)) { b21 = ((match (if false { Ok(2_i64) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::from("İstanbul") })) }) { Ok(d23) => c2.clone(), Err(FlowError::Failed { code: e24, .. }) => e24.clone(), _ => c2.clone() }) + "ab,b,,c"); } else { b21 = c2.clone(); }
            b21.clone()
        };
    }
    let mut d28 = a0.iter().take_while(|b26| (!vec![a0.clone(), vec![c2.clone()]].into_iter().all(|c27| true))).cloned().collect::<String>();
    let e29 = vec![(1_i64, c2.clone()), ((-1_i64), c2.clone())].to_owned();
    let mut a30 = Some(0_i32);
    let b31: Vec<String> = a0.clone();
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
                let e14 = (a0.effort / d3.lines().map(|a10| a10.to_string()).take_while(|b11| true).fold(1_i32.clamp(10_i32, 400_i32), |c12, d13| c12.min(c12)));
            }
        }
    } else {
        let mut a15: bool = a0.is_urgent;
    }
    for _ in Some(Some(29_i64)).map(|b16| e4).clamp(e4.first_of_week(), (if false { Ok(Some(e4)) } else { Err((FlowError::Failed { code: "early".to_string(), text: d3.clone() })) }).unwrap_or(Some(e4))).into_iter().flat_map(|c17| vec![b1.clone(), b1.clone(), b1.clone()].into_iter().collect::<Vec<_>>()).skip(b1.iter().copied().zip(Some(1000000_i32)).map(|d18| Decimal::new(5_i64, 3_u32).unwrap_or_default()).skip_while(|e19| false).fold(1_usize, |a20, b21| a20)) {
        match (match vec![Some(false), Some(true)].into_iter().skip(1_usize).chain(vec![Some(false), Some(false)]).fold(State::Half, |d23, e24| d23) { (State::Done | State::Half) => (if false { Ok(Some(b1.clone())) } else { Err((FlowError::Failed { code: "early".to_string(), text: d3.clone() })) }).unwrap_or_default(), State::Half if a0.is_urgent => Some(b1.clone()), _ => (if false { Ok(Some(vec![Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(), Decimal::new(25_i64, 28_u32).unwrap_or_default()])) } else { Err((FlowError::Failed { code: "early".to_string(), text: d3.clone() })) }).unwrap_or_default() }) {
            None => {
                for b26 in cx.retrieve(Task::filter(|a25| (!(!(a25.weight < 10_i64)))).limit(0))? {
                    cx.delete(b26)?;
                }
            }
            _ => {
                cx.log(Level::Warning, vec![vec![vec![Decimal::from(3_i64)], b1.clone()]].into_iter().flatten().skip_while(|c27| false).zip(Some(d3.clone()).into_iter().filter_map(|d28| Some(i64::MIN))).map(|(e29, a30)| b1.clone()).fold(d3.clone(), |b31, c32| b31.clone()));
            }
        }
        let mut d33 = b1.clone();
    }
    cx.commit(a0)?;
    Ok(vec![400_usize, 29_usize])
}

/// Step by step.
#[nanoflow]
pub fn flow_151(cx: &mut Device, a0: &mut Obj<Task>, b1: Vec<Option<i32>>) -> FlowResult<Vec<String>> {
    if let 400_i32 = (0_i32.saturating_add(i32::MIN) / 5_i32) {
        let Some(e4) = vec![b1.clone(), b1.clone()].into_iter().rev().find(|c2| (-1_i64).is_positive()) else {
            return cx.fail("given-up", "İstanbul".to_string().split("-17").map(|d3| d3.to_string()).take(1_usize).collect::<String>());
        };
        let e9 = {
            let a5;
            if cx.is_online() { a5 = (format!(": {}: {}{}", (-7_i64), 3_i32, Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()) + "İstanbul"); } else { a5 = (if let (..=1_i64) = 2_i64 && (true && false) { vec![b1.clone(), b1.clone(), e4.clone()].into_iter().into_iter().skip_while(|b6| false).fold(" ".to_owned(), |c7, d8| c7.clone()) } else if let (0_i64 | 2_i64) = (-1_i64) { " \t x\n".to_string() } else { String::from("A\r\nB\n\n") }); }
            a5.clone()
        };
    } else {
        let _ = (if let Some(a10 @ (1_i32)) = &Some(3_i32) && true { Some(vec![String::from("aaa")]) } else { Some(vec![" ".to_owned(), "A\r\nB\n\n".to_string()]) }).unwrap_or_else(|| String::new().chars().map(|b11| b11.to_string()).map(|c12| c12.clone()).map(|d13| d13.clone()).collect::<Vec<_>>());
    }
    {
        let mut a15 = cx.retrieve(Task::filter(|e14| e14.title.ends_with("a")).limit(3))?;
        for (_, b16) in a15.iter_mut().enumerate() {
            b16.effort = ({ let _ = b1.clone(); (-40000_i32) });
        }
        cx.commit_all(&mut a15)?;
    }
    for d18 in (0_i64..=0_i64) {
        for a20 in &vec![d18] {
            for c22 in Some(b1.clone()).into_iter() {
                cx.commit(a0)?;
                cx.commit_all(a0)?;
                let a30 = (match ({ let d23 = ((-3_i64)..=1_i64).sum::<i64>(); i64::MIN }) { (..=1_i64) => (if let (400_i64..404_i64) = Some(7_i64).into_iter().sum::<i64>() && vec![vec![7_usize, 5_usize, 3_usize], vec![1000000_usize, 7_usize, 5_usize]].into_iter().zip((0_i64..=2_i64).skip_while(|e24| true)).map(|(a25, b26)| a25.clone()).fold(true, |c27, d28| c27) { b1.clone().min(c22.clone()) } else { vec![Some((-40000_i32)), Some(10_i32)] }), e29 => c22.clone() });
            }
        }
        match cx.commit(a0) {
            Ok(()) => {
                if let Some(mut c32) = cx.first(Task::filter(|b31| b31.due.is_none()).order_by_descending(|t| t.due).limit(4))? {
                    let mut d33 = cx.create(Task { title: "\"{}\\".to_string(), effort: 7_i32, is_urgent: true, due: Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default()), seen: Some(DateTime::from_milliseconds(253402265634567_i64).unwrap_or_default()), ..Task::default() })?;
                    cx.close_page()?;
                }
            }
            Err(FlowError::Invalid { entity: e34, .. }) => {
                let mut a35 = 3_i32;
            }
            Err(b36) => return Err(b36),
        }
    }
    let c37 = cx.can_read(&*a0, |o| o.effort);
    for e39 in cx.retrieve(Task::filter(|d38| (d38.effort >= 1_i32)).order_by_descending(|t| t.price).limit(4))? {
        cx.delete(e39)?;
    }
    let a40 = cx.can_read(&*a0, |o| o.weight);
    let mut b41 = DateTime::from_milliseconds(0_i64).unwrap_or_default();
    Ok(vec!["aaa".to_owned(), "A\r\nB\n\n".to_string(), " ".to_owned()])
}

/// Step by step.
#[nanoflow]
pub fn flow_152(cx: &mut Device, a0: Option<Vec<i32>>, b1: &i64) -> FlowResult<Vec<i64>> {
    let mut c2 = i64::from(29_i32.is_positive()).signum();
    let mut d3 = a0.clone().max((if false { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }).unwrap_or_default());
    let e4 = d3.clone();
    'l9: for _ in format!("{}ß{:*^}", b1, DateTime::from_milliseconds(1_i64).unwrap_or_default()).to_lowercase().split(&String::new()).map(|a5| a5.to_string()).flat_map(|b6| Some(a0.clone()).into_iter().into_iter().collect::<Vec<_>>()).into_iter().filter(|c7| " \t x\n".is_empty()) {
        let b11 = d3.replace((if let -1_i64 = ({ let e9 = c2; e9 }) { vec![400_i32] } else { (match a0.clone() { None => vec![400_i32, 5_i32, 3_i32], a10 => vec![1_i32, (-7_i32)] }) }));
        c2 = (*b1);
        {
            let mut c12 = 0_i32;
            while c12 < 3_i32 && false {
                c12 += 1_i32;
                match Some((if true { vec![1000000_i32, c12] } else { vec![c12, c12, c12] })) {
                    None => {
                        let e14 = d3.replace(vec![c12]);
                    }
                    a15 => {
                        let (a20, b21) = (if false { vec![Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default()].into_iter().rev().fold((c12, vec![c2, c2, c2]), |(b16, c17), d18| (c12, c17.clone())) } else { (if false { (c12, vec![c2, c2, c2]) } else if let Some(e19) = a0.clone() { (c12, vec![(*b1)]) } else { (c12, vec![(*b1), c2, c2]) }) });
                    }
                }
            }
        }
    }
    let mut a25: i64 = (if let Some(c22) = (match a0.clone() { Some(_) => a0.clone(), _ => a0.clone() }) && "\"{}\\".eq_ignore_ascii_case(&"İstanbul".to_owned()) { Some(vec![(*b1), c2]) } else { Some(vec![(*b1)]) }).into_iter().flatten().fold(29_i64, |d23, e24| (*b1));
    d3 = a0.clone();
    Ok(vec![(*b1), a25, 0_i64])
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
            if (*a0) { a5 = (({ let b6 = (*a0); 3_usize }) - Some(2_usize).into_iter().rev().sum::<usize>()); } else { a5 = ((10_i32 * i32::MAX) as usize); }
            a5
        };
        for a10 in Some(i64::MAX).map_or(vec![(*a0), (*a0), true], |d8| vec![(*a0)]) {
            if a10 {
                let mut b11 = a10;
            } else {
                let c12: i64 = (-2_i64);
                let mut d13: i64 = 2_i64;
            }
            cx.message(format!(": {a10}"));
            let mut d18: State = vec![a10, a10, a10].into_iter().skip_while(|e14| a10).fold((match (if (*a0) { Ok(0_i64) } else { Err(FlowError::Offline) }) { Ok(_) => ({ let _ = (*a0); State::Open }), Err(FlowError::Invalid { .. }) => (if let a15 @ (1_usize) = 10_usize { State::Done } else { State::Open }), _ => State::Half }), |b16, c17| b16);
        }
    }
    let Some(b21) = ({ let e19 = vec![(*a0)].min(vec![true]); Some((*a0)) }) else {
        return cx.fail("given-up", (if (*a0) { Ok("İstanbul".to_owned()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " ".to_owned() })) }).unwrap_or_else(|a20| String::new()));
    };
    match (*a0).max(Some(b21).into_iter().skip_while(|c22| (*c22)).take(1_usize).all(|d23| d23)) {
        true => {
            let Some(d28) = Some(29_usize).into_iter().into_iter().into_iter().nth(3_usize) else {
                return Ok(vec![vec![0_i64], vec![(-40000_i64)], vec![0_i64, 0_i64, (-40000_i64)]].into_iter().fold(String::new(), |e24, a25| e24.clone()).lines().map(|b26| b26.to_string()).step_by(5_usize).take_while(|c27| (*a0)).collect::<String>());
            };
        }
        e29 => {
            let mut a30 = true;
        }
    }
    let b31 = (*a0);
    let mut c32: String = String::from("");
    cx.message(c32.clone());
    c32 = "İstanbul".to_string();
    Ok(c32.clone())
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
                while a5 < 0_i32 && Some(vec![a0]).is_none_or(|b6| true) {
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
    let c22: Decimal = Some(Decimal::new(25_i64, 28_u32).unwrap_or_default()).into_iter().sum::<Decimal>();
    Ok(vec![Some(c22), Some(c22)].into_iter().flatten().collect::<Vec<_>>())
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
            let Some(a10) = Some(e9.clone()).into_iter().max() else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: (if false { Ok(String::from(" \t x\n")) } else { Err((FlowError::Failed { code: "late".to_string(), text: "ß".to_owned() })) }).unwrap_or("A\r\nB\n\n".to_owned()) }));
            };
        }
    } else {
        let (b11, c12) = (State::Done, vec![1_usize]);
    }
    let a20 = {
        let d13;
        if ({ let a15 = Some("Ä".to_owned()).into_iter().filter(|e14| true).collect::<Vec<_>>(); true }) { d13 = Some(State::Open).into_iter().skip_while(|b16| true).skip_while(|c17| false).fold("ß".to_owned(), |d18, e19| d18.clone()).trim().to_string(); } else { d13 = format!("ß{:<1}x{}", Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default(), 7_usize); }
        d13.clone()
    };
    let Some(b21) = Some(a0.iter().take(1_usize).cloned().collect::<String>()) else {
        return Ok((if vec![Some(a20.clone())].contains(&Some(a20.clone())) { vec![vec![false, false]] } else { ({ let _ = a20.clone(); vec![vec![false, true], vec![true, false, false], vec![true, false, true]] }) }));
    };
    {
        let mut c22 = 0_i32;
        'l24: while c22 < 1_i32 && true {
            c22 += 1_i32;
            let b31: String = loop {
                if let (-1_i64..3_i64) = ((if false { Ok((-1_i64)) } else { Err((FlowError::Failed { code: "late".to_string(), text: b21.clone() })) }).unwrap_or_else(|a25| 400_i64) * (match (if false { Ok(State::Done) } else { Err(FlowError::Offline) }) { Ok(b26) => 3_i64, Err(FlowError::Failed { code: c27, .. }) => 7_i64, _ => (-7_i64) })) {
                    let (d28, _) = (vec![b21.clone()], b21.clone());
                } else {
                    let e29 = b21.clone();
                    a0.retain(|a30| false);
                }
                break a20.clone();
            };
            let _ = a0.clone();
        }
    }
    a0.clear();
    let mut c32: Vec<Option<String>> = vec![Some(a20.clone()), Some(a20.clone())];
    let ((d33, e34), a35) = ((State::Done, 7_i64), a0.clone());
    Ok(vec![vec![false, true], vec![true], vec![true, true]])
}

/// Step by step.
#[nanoflow]
pub fn flow_156(cx: &mut Device, mut a0: State, b1: usize, c2: Option<(i32, usize)>) -> FlowResult<String> {
    a0 = (if let (-7_i64..) = ({ let d3 = c2; 0_i64 }) { (if let (400_i64..404_i64) = 1_i64 { Some(c2) } else { Some(c2) }) } else { Some(c2) }).into_iter().filter(|e4| (if false { Some(Some((*e4))) } else { Some(Some(c2)) }).into_iter().flatten().filter(|a5| 0_i32.is_positive()).fold(vec![a0, a0].into_iter().take(b1).chain(vec![a0, a0]).all(|b6| true), |c7, d8| (vec![b1, b1] == vec![10_usize]))).fold(vec![(-40000_i64)].clamp(vec![29_i64, i64::MIN], vec![i64::MAX]).into_iter().enumerate().map(|e9| e9.1).fold(a0, |a10, b11| a0), |c12, d13| State::Done);
    let mut e14 = 7_usize;
    'l19: for e19 in (4_usize..=6_usize).map(|a15| e14.saturating_sub(e14)).rev().rev().fold(Some(vec!["ß".to_string()]).into_iter().collect::<Vec<_>>(), |b16, c17| Some(vec![String::from("a"), String::new(), String::from(" ")]).into_iter().collect::<Vec<_>>()).into_iter() {
        a0 = a0;
        let a20 = e19.clone();
        a0 = a0;
    }
    let mut b21 = b1;
    Ok(vec![false].into_iter().enumerate().map(|(c22, d23)| d23).fold((if true { Ok("日本語".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_owned() })) }), |e24, a25| (if a25 { Ok("\"{}\\".to_string()) } else { Err((FlowError::Failed { code: "late".to_string(), text: "x=1=2".to_string() })) })).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_157(cx: &mut Device, a0: &Decimal, b1: (i32, Option<String>)) -> FlowResult {
    if let (_, Some(c7)) = (match (if true { Ok("x=1=2".to_owned()) } else { Err((FlowError::Failed { code: "early".to_string(), text: String::from("-17") })) }) { Ok(c2) => ({ let d3 = c2.clone(); b1.clone() }), Err(FlowError::Offline) => (if false { b1.clone() } else { b1.clone() }), _ => Some(vec![7_usize, 10_usize]).into_iter().take_while(|e4| false).fold(b1.clone(), |a5, b6| a5.clone()) }) {
        cx.log(Level::Warning, format!("{c7}"));
        let d13: String = 'l9: loop {
            let mut e9: (i32, Option<String>) = b1.clone();
            break c7.clone().chars().map(|a10| a10.to_string()).enumerate().map(|b11| c7.clone()).step_by(0_usize).nth(2_usize).into_iter().map(|c12| "".to_owned().min(c7.clone())).collect::<String>();
        };
    }
    let b16 = (match State::Half { State::Open => Some(Some(7_usize)).to_owned(), State::Half => ({ let e14 = (*a0); Some(Some(1000000_usize)) }), a15 => (if false { Some(Some(1_usize)) } else { Some(Some(29_usize)) }) }).unwrap_or_default();
    let (a25, b26) = (match &b1 { ((3..7), Some(c17)) => Some(2_i64).map_or_else(|| ((*a0), (*a0)), |d18| ((*a0), (*a0))), (e19, a20) => vec![b16].into_iter().filter(|b21| true).take(400_usize).fold(((*a0), (*a0)), |(c22, d23), e24| (c22, d23)) });
    let mut c27 = (*a0);
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_158(cx: &mut Device, a0: i32) -> FlowResult<Vec<Option<i32>>> {
    let mut b1 = a0;
    b1 /= a0.to_owned();
    cx.message(format!("x{}x{b1:0^1}", 2_i64));
    'l3: for _ in ((-3_i32)..=(-3_i32)) {
        match vec![b1].into_iter().fold(Some(Some(DateTime::from_milliseconds(863999964834567_i64).unwrap_or_default())).into_iter().chain(vec![Some(DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()), Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()), Some(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default())].into_iter()).fold(b1, |d3, e4| d3), |a5, b6| ({ let c7 = b6; 1_i32 })) {
            (400_i32..=406_i32) => {
                let Some(e9) = (match String::from("aaa").substring(0_usize, 2_usize).as_str() { "Ä" => Some(a0).map_or(Some(a0), |d8| Some(d8)), "aaa" => Some(a0), _ => Some(b1).xor(Some(b1)) }) else {
                    break;
                };
            }
            a10 => {
                {
                    let mut b11 = 0_i32;
                    while b11 < 3_i32 && (true || true) {
                        b11 += 1_i32;
                        let (d13, e14) = (Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), a0);
                        let _ = a10;
                    }
                }
            }
        }
        let c17 = {
            let a15;
            if false { a15 = (-40000_i32); } else { a15 = Some(10_usize).map_or_else(|| vec![b1, a0], |b16| vec![b1, a0, b1]).into_iter().product::<i32>(); }
            a15
        };
    }
    let mut c22 = ((-3_i32)..3_i32).filter_map(|d18| Some(true).to_owned()).map(|e19| e19).fold(0_i32, |a20, b21| DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default().millisecond());
    Ok(vec![Some(c22)])
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
        cx.log(Level::Warning, format!("{}{}", e9, DateTime::from_milliseconds(86400001_i64).unwrap_or_default()));
    }
    match ({ let b11 = a0.clone(); (if false { Ok(a0.clone()) } else { Err((FlowError::Failed { code: "late".to_string(), text: " \t x\n".to_owned() })) }) }).unwrap_or(a0.as_ref().cloned()) {
        Some(c12) => {
            return Ok(vec![c12.clone()].into_iter().into_iter().into_iter().collect::<Vec<_>>().into_iter().collect::<String>());
        }
        d13 => {
            let Some(e14) = Some(d13.clone()) else {
                return Err((FlowError::Failed { code: "empty".to_string(), text: format!(" of {}{{{}{}", "-17".to_owned(), (-40000_i64), Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default()) }));
            };
        }
    }
    return Err(FlowError::Offline);
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
                let mut e24 = cx.retrieve(Task::filter(|d23| ((d23.state == State::Done) || (d23.is_urgent || d23.title.ends_with("")))).limit(4))?;
                if let Some(a25) = e24.iter_mut().next() {
                    a25.effort = (-1_i32);
                }
                cx.commit_all(&mut e24)?;
            }
        }
        Err(b26) => return Err(b26),
    }
    Ok(Decimal::ZERO)
}

/// Step by step.
#[nanoflow]
pub fn flow_161(cx: &mut Device, a0: &mut Obj<Task>, b1: String) -> FlowResult<i64> {
    let d3: usize = 'l3: loop {
        return Ok((if false { (-1_i64) } else { (-2_i64) }).signum());
    };
    cx.commit(a0)?;
    a0.effort = Some(b1.clone()).zip(Some(b1.clone())).into_iter().map(|(e4, a5)| (b1.clone(), a5.clone())).fold(vec![d3, d3].min(vec![d3]), |b6, (c7, d8)| b6.clone()).into_iter().rev().skip(d3).fold((match d3 { 29_usize if false => Some(5_i32), e9 @ (0) => Some(29_i32), a10 => Some(2_i32) }).unwrap_or_default(), |b11, c12| 400_i32);
    let (d13, e14) = (vec![1_i32, i32::MAX, i32::MAX], i64::MAX);
    let a15 = (-e14);
    Ok(Date::new(1_i16, 1_i8, 1_i8).unwrap_or_default().start().weeks_until(DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default().clamp(DateTime::from_milliseconds((-62167219200000_i64)).unwrap_or_default(), DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())))
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_162(cx: &mut Device, a0: &mut Obj<Task>, mut b1: i64) -> FlowResult<Option<String>> {
    for (e4, a5) in (if (-40000_i32).is_positive() { Some(false).map_or(vec![Some(("ab,b,,c".to_owned(), b1)), Some(("-17".to_owned(), b1)), Some(("ab,b,,c".to_string(), b1))], |c2| vec![Some(("Ä".to_owned(), b1))]) } else if let (1_usize..=7_usize) = 29_usize && true { vec![Some(("a".to_owned(), b1)), Some(("ab,b,,c".to_string(), b1)), Some(("a".to_string(), b1))] } else { vec![Some((String::new(), b1)), Some((String::from("A\r\nB\n\n"), b1)), Some(("A\r\nB\n\n".to_owned(), b1))] }).into_iter().flatten() {
        let mut c7: (Vec<i32>, Option<State>) = ({ let b6 = b1; (vec![i32::MAX, (-2_i32)], Some(State::Done)) });
        let Some((d8, e9)) = Some(c7.clone()) else {
            break;
        };
        let c12 = ({ let _ = (if let (a10, Some(b11)) = (d8.clone(), e9) && e4.clone().ends_with(&e4) { Some(e4.clone()).unwrap_or_default() } else { flow_029(cx, (-2_i32), (e4.clone(), false))? }); format!(": {}{:<12} of {}", 29_i32, Decimal::ZERO, DateTime::from_milliseconds((-62167219199999_i64)).unwrap_or_default()) });
    }
    let a15 = {
        let d13;
        if ((if false { Ok(b1) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).is_err() < ((-1_i64)..=5_i64).into_iter().all(|e14| true)) { d13 = b1; } else { d13 = b1; }
        d13
    };
    let mut b16 = cx.get(a0.as_ref())?;
    for mut d18 in cx.retrieve(Task::filter(|c17| c17.due.is_some()).order_by(|t| t.title).limit(0))? {
        let e19 = cx.can_read(&d18, |o| o.effort);
        let mut a20: Vec<String> = vec![" \t x\n".to_string()];
    }
    let b21 = b1;
    let c22 = cx.count(Task::all().limit(4))?;
    cx.commit(&mut b16)?;
    Ok(Some("日本語".to_owned()))
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
        let c7 = {
            let b6;
            if (if false { (!true) } else if true { true } else { false }) { b6 = format!("{{{}", String::from(" ")); } else { b6 = flow_029(cx, 2_i32, (d3.clone(), false))?.max((if true { "ab,b,,c".to_string() } else if false { d3.clone() } else { d3.clone() })); }
            b6.clone()
        };
    }
    a0.push_str(&d3);
    let mut b16: i32 = (match &Some(d3.clone()).into_iter().skip_while(|d8| false).enumerate().map(|(e9, a10)| a0.clone()).fold(Some(1_i64), |b11, c12| b11) { None if Some(Some(2_i64)).into_iter().rev().fold(false, |d13, e14| d13) => Some((-7_i32)).into_iter().take(2_usize).find(|a15| true), _ => Some(i32::MAX) }).unwrap_or_default();
    let mut c17 = Some(Some(a0.clone()));
    Ok(vec![1000000_i64, 3_i64])
}

/// Step by step.
#[nanoflow]
pub fn flow_164(cx: &mut Device, a0: &(Option<i64>, (i32, i64)), mut b1: Vec<Vec<i32>>, c2: Vec<State>) -> FlowResult<Option<State>> {
    let (b11, c12) = (match (if true { Ok(Decimal::new(12345_i64, 0_u32).unwrap_or_default()) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "A\r\nB\n\n".to_string() })) }) { Ok(d3) => (match i32::MIN { (-7..-3) => ("ab,b,,c".to_string(), c2.clone()), (400..=406) => (String::from("a"), c2.clone()), e4 => (String::from("x=1=2"), c2.clone()) }), Err(FlowError::Failed { code: a5, .. }) => (a5.clone(), vec![State::Half, State::Half]), _ => Some("Ä".to_string()).into_iter().skip(3_usize).enumerate().map(|(b6, c7)| c7.clone()).fold(("-17".to_owned(), c2.clone()), |(d8, e9), a10| (d8.clone(), e9.clone())) });
    let _ = c12.clone();
    let mut d13: String = b11.clone();
    for a15 in vec![c2.clone(), c2.clone()] {
        vec![Some(a15.clone())].get(1_usize).cloned().into_iter().flatten().into_iter().for_each(|e19| { let _ = (true && false); });
    }
    d13 += "日本語";
    if (match true { true => (if false { Ok(Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }), a20 => (if a20 { Ok(Some(Date::of(2024_i32, 2_i32, 29_i32).unwrap_or_default())) } else { Err((FlowError::Failed { code: "early".to_string(), text: d13.clone() })) }) }).is_ok() {
        b1.push((if true { Ok(Some((-7_i32))) } else { Err((FlowError::Failed { code: "early".to_string(), text: b11.clone() })) }).ok().into_iter().flatten().take_while(|b21| (if true { false } else { true })).collect::<Vec<_>>());
    }
    Ok(Some(State::Open))
}

/// Step by step.
#[nanoflow]
pub fn flow_165(cx: &mut Device, a0: Option<String>) -> FlowResult {
    let b1 = Some(vec!["Ä".to_string(), "\"{}\\".to_string(), "a".to_owned()]).unwrap_or(vec!["日本語".to_string(), " \t x\n".to_string(), "ß".to_string()]).get(2_usize).cloned();
    for b6 in (if (match a0.clone() { Some(c2) => false, _ => false }) { vec![10_i32].into_iter().rev().into_iter().fold(vec![vec![DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600000_i64).unwrap_or_default()], vec![DateTime::from_milliseconds(1709164800000_i64).unwrap_or_default(), DateTime::from_milliseconds(863999913600001_i64).unwrap_or_default(), DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default()]], |d3, e4| d3.clone()) } else { Some(vec![DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), DateTime::from_milliseconds(51234567_i64).unwrap_or_default()]).into_iter().collect::<Vec<_>>() }).into_iter() {
        'l9: for e9 in &vec![b6.clone()].into_iter().take_while(|c7| true).collect::<Vec<_>>() {
            let mut a10 = b6.clone();
        }
    }
    cx.log(Level::Warning, (if true { "A\r\nB\n\n".to_owned().trim_end().to_string() } else { String::from("ab,b,,c").to_ascii_uppercase() }));
    let b11 = vec![vec!["İstanbul".to_owned(), "ab,b,,c".to_owned(), "ß".to_owned()], vec!["Ä".to_owned()], vec!["x=1=2".to_owned(), "日本語".to_string()]];
    let _ = b1.clone();
    Ok(vec![vec![State::Half, State::Open, State::Open], vec![State::Half], vec![State::Half]].into_iter().fold(vec![a0.clone()], |c12, d13| c12.clone()).into_iter().take_while(|e14| true).for_each(|a15| { let _ = Some(State::Half).unwrap_or_else(|| State::Half); }))
}

/// Step by step.
#[nanoflow]
pub fn flow_166(cx: &mut Device, a0: &i32) -> FlowResult<Decimal> {
    let Some(d3) = Some(Some((*a0))).flatten().into_iter().rev().max() else {
        return Ok(vec![Decimal::new(25_i64, 1_u32).unwrap_or_default()].into_iter().step_by(vec![(-2_i64), 7_i64].into_iter().fold(40000_usize, |b1, c2| b1)).into_iter().sum::<Decimal>());
    };
    if "\"{}\\".to_string().ends_with("Ä").max((if true { Ok(false) } else { Err((FlowError::Failed { code: "late".to_string(), text: String::new() })) }).unwrap_or_else(|e4| false)) {
        let a15 = {
            let a5;
            if (match (if true { Ok(7_i32) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "".to_string() })) }).unwrap_or_else(|b6| d3) { c7 @ (..=400_i32) if ({ let d8 = (*a0); true }) => ((-3_i32)..(-3_i32)).chain(vec![c7, d3].into_iter()).fold(false, |e9, a10| true), b11 @ (1) => (match (if true { Ok(String::new()) } else { Err(FlowError::Offline) }) { Ok(c12) => false, Err(FlowError::Failed { code: d13, .. }) => true, _ => true }), e14 => (if true { true } else { true }) }) { a5 = i32::MAX; } else { a5 = (*a0); }
            a5
        };
    } else {
        cx.message(format!(" of {:*<5}", " ".to_string()));
        let mut e24 = (match ({ let b16 = d3; 5_i32 }) { (0..) => flow_005(cx, Some(d3), vec![Decimal::ONE, Decimal::new(999_i64, 29_u32).unwrap_or_default(), Decimal::from(10_i64)], State::Done)?, (400..=406) => Some(vec![d3, 7_i32, (*a0)]).into_iter().zip((1_usize..1_usize).rev().skip_while(|c17| false)).map(|d18| vec![(*a0), (*a0), 1_i32]).step_by(1_usize).fold(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default(), |e19, a20| e19), b21 => Some(10_i32).into_iter().chain(vec![0_i32].into_iter()).fold(Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default(), |c22, d23| Date::new(2026_i16, 11_i8, 21_i8).unwrap_or_default()) }).day();
    }
    if let (..=0_i64) = (({ let a25 = Some(d3); 1000000_i64 }) / 400_i64) {
        let mut b26 = (*a0);
        b26 = d3;
    } else {
        cx.log(Level::Info, format!("{}", String::from("ab,b,,c")));
        cx.message(format!("x{a0}{{{}: {a0}", Decimal::from(29_i64)));
    }
    let (c27, d28) = (i32::MIN, d3);
    Ok(Decimal::new(25_i64, 29_u32).unwrap_or_default())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_167(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<Option<bool>>, mut c2: State) -> FlowResult<String> {
    match (match (if let State::Done = c2 { c2 } else { c2 }) { (State::Done | State::Half) if String::from("ab,b,,c").eq_ignore_ascii_case(&String::new()) => c2, State::Done => c2, d3 => Some(b1.clone()).into_iter().into_iter().rev().fold(d3, |e4, a5| d3) }) {
        State::Done => {
            'l7: for c7 in (if false { vec![b1.clone(), b1.clone()] } else if true { vec![b1.clone(), b1.clone()] } else if let (5_usize..=11_usize) = 10_usize { vec![b1.clone(), b1.clone()] } else if let (State::Half | State::Open) = c2 { vec![b1.clone(), b1.clone(), b1.clone()] } else { vec![b1.clone(), b1.clone(), b1.clone()] }).into_iter() {
                if (match flow_029(cx, (-2_i32), ("İstanbul".to_owned(), true))?.as_str() { "a" => String::from("a").is_empty(), "Ä" => ({ let d8 = b1.clone(); true }), _ => vec![Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Decimal::new(999_i64, 2_u32).unwrap_or_default(), Decimal::new(999_i64, 0_u32).unwrap_or_default()].into_iter().filter(|e9| true).any(|a10| true) }) {
                    cx.show_home()?;
                    let mut d18: State = (match (if false { Ok(0_i64) } else { Err((FlowError::Failed { code: "early".to_string(), text: "日本語".to_string() })) }) { Ok(b11) => (if true { Ok(vec![c7.clone()]) } else { Err((FlowError::Failed { code: "late".to_string(), text: "İstanbul".to_string() })) }).unwrap_or_default(), Err(FlowError::Failed { code: c12, .. }) => vec![" ".to_owned(), c12.clone()].into_iter().fold(vec![b1.clone(), b1.clone(), c7.clone()], |d13, e14| d13.clone()), _ => vec![b1.clone(), c7.clone()] }).into_iter().fold(State::Half, |a15, b16| (if a0.is_urgent { (match 3_i32 { (0..=6) if true => c2, c17 => a15 }) } else { a0.state }));
                } else {
                    let a20 = cx.count(Task::filter(|e19| (e19.state == State::Half)).limit(0))?;
                }
                cx.message(format!(" of {}: {:ß^12}{{{}", Date::new(1969_i16, 12_i8, 31_i8).unwrap_or_default(), DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().seconds_until(DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default()), 10_i64));
                let c22 = cx.count(Task::filter(|b21| b21.due.is_some()).limit(3))?;
            }
        }
        State::Open => {
            cx.show_home()?;
        }
        d23 => {
            let e24 = Some(Some(10_i64));
        }
    }
    let ((a25, b26), c27) = ((DateTime::from_milliseconds(1_i64).unwrap_or_default(), "-17".to_string()), c2);
    let d28: Option<State> = Some(c2);
    for a30 in cx.retrieve(Task::filter(|e29| (e29.effort != i32::MAX)).order_by(|t| t.effort).limit(2))? {
        cx.delete(a30)?;
    }
    Ok(b26.clone())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_168(cx: &mut Device, a0: &Obj<Task>, b1: Vec<State>) -> FlowResult<DateTime> {
    cx.message(format!("}}{}x{}{:ß>5}", true, (match Some(1_i32) { Some(c2 @ (-7)) => Decimal::new(12345_i64, 29_u32).unwrap_or_default(), d3 => Decimal::new(12345_i64, 2_u32).unwrap_or_default() }), 29_i32));
    for mut a5 in cx.retrieve(Task::filter(|e4| (e4.state == State::Half)).limit(1))? {
        match &Some(2_i32) {
            Some((400_i32..=406_i32)) => {
                let b6 = b1.clone();
            }
            _ => {
                {
                    let mut c7 = 0_i32;
                    while c7 < 3_i32 && Some(vec![Decimal::new(12345_i64, 28_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default()]).into_iter().skip(0_usize).step_by(0_usize).fold(true, |d8, e9| d8) {
                        c7 += 1_i32;
                        let b16: State = Some(vec![0_i64]).xor((if let -1_i64 = 1_i64 { Some(vec![1_i64]) } else { Some(vec![5_i64, (-40000_i64)]) })).into_iter().take_while(|b11| ((if true { Ok(vec![" \t x\n".to_owned()]) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_default() != vec![String::new()])).fold(State::Done, |c12, d13| b1.iter().rev().fold(c12, |e14, a15| State::Half));
                        a5.is_urgent = cx.is_online();
                    }
                }
            }
        }
        let c17: Vec<i32> = vec![0_i32].to_owned();
    }
    for mut e19 in cx.retrieve(Task::filter(|d18| d18.due.is_some()).limit(0))? {
        let mut c22: Vec<State> = ({ let a20 = b1.clone(); Some(a20.clone()) }).max(Some(b1.clone()).into_iter().rev().into_iter().max_by_key(|b21| DateTime::from_milliseconds(253402214400001_i64).unwrap_or_default())).unwrap_or(b1.clone());
        let e24 = {
            let d23;
            if (" ".to_owned() + &"aaa".to_string()).is_empty() { d23 = e19.price; } else { d23 = (Decimal::ONE % Decimal::from((-2_i32)).min(Decimal::ONE)); }
            d23
        };
    }
    let c32: i32 = 'l26: loop {
        {
            let mut b26 = 0_i32;
            'l28: while b26 < 3_i32 && Some(" ".to_owned()).is_none() {
                b26 += 1_i32;
                break 'l26 Date::of(2026_i32, 11_i32, 21_i32).unwrap_or_default().day();
            }
        }
        break vec![b1.clone(), b1.clone()].into_iter().rev().enumerate().map(|(d28, e29)| vec![State::Half]).fold(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default(), |a30, b31| a30).millisecond();
    };
    Ok(DateTime::from_milliseconds((-35165433_i64)).unwrap_or_default())
}

/// Step by step.
#[nanoflow]
pub fn flow_169(cx: &mut Device, a0: &mut Obj<Task>, b1: i32, mut c2: Option<i32>) -> FlowResult<i32> {
    c2 = ({ let a5 = (match (if false { Ok(b1) } else { Err((FlowError::Failed { code: "late".to_string(), text: "Ä".to_owned() })) }) { Ok(d3) => c2, Err(_) => (if false { Ok(c2) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "\"{}\\".to_string() })) }).unwrap_or_else(|e4| c2), _ => Some(c2).unwrap_or_default() }); c2 });
    cx.commit(a0)?;
    cx.message(format!("{{{:1}", i64::MIN));
    let b6 = State::Done;
    let c7 = b6;
    Ok(Some(c2).unwrap_or_default().into_iter().chain(({ let d8 = Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default(); vec![b1, b1] })).take_while(|e9| false).sum::<i32>())
}

/// Step by step.
#[nanoflow]
pub fn flow_170(cx: &mut Device, a0: &Obj<Task>, b1: &i64, mut c2: bool) -> FlowResult {
    let e4: i64 = loop {
        break i64::from((-40000_i32));
    };
    c2 = (if let a5 @ (3_i64..7_i64) = (Some((*b1)).unwrap_or_else(|| e4) * Some((*b1)).into_iter().skip(29_usize).product::<i64>()) { true } else { false });
    let c7 = {
        let b6;
        if true { b6 = (*b1); } else { b6 = a0.weight; }
        b6
    };
    for (e9, a10) in &vec![(" \t x\n".to_owned(), State::Open), (String::new(), State::Half)] {
        cx.log(Level::Info, format!("{c7} of {:<5}", (match c7 { (-1..3) => c7, (-1_i64 | 1_i64) => c7, b11 => (-1_i64) })));
        if let (400_i32 | 402_i32) = (-2_i32) {
            let e14 = (Some(Decimal::new(25_i64, 28_u32).unwrap_or_default()).unwrap_or(((-2_i32)..3_i32).fold(Decimal::ZERO, |c12, d13| c12)) % Decimal::new(12345_i64, 28_u32).unwrap_or_default());
            let c17: Option<Vec<State>> = ((-3_i64)..=(-2_i64)).filter_map(|a15| Some(vec![(*a10), (*a10)]).max(Some(vec![(*a10), (*a10), (*a10)]))).map(|b16| b16.clone()).last();
        } else {
            break;
        }
    }
    {
        let mut d18 = 0_i32;
        while d18 < 2_i32 && Some("Ä".to_owned()).is_some_and(|e19| c2) {
            d18 += 1_i32;
            c2 = false;
        }
    }
    let e24 = {
        let b21;
        if DateTime::from_milliseconds((-86399999_i64)).unwrap_or_default().hour().is_negative() { b21 = cx.is_online(); } else { b21 = Some(vec![c7]).into_iter().rev().collect::<Vec<_>>().into_iter().flatten().take_while(|c22| a0.is_urgent).all(|d23| c2); }
        b21
    };
    Ok(())
}

/// Step by step.
#[nanoflow]
pub fn flow_171(cx: &mut Device, a0: Vec<String>, b1: Decimal) -> FlowResult {
    (if let 3_i32 = 0_i32 && true { vec![b1] } else { vec![b1, b1] }).into_iter().for_each(|c2| { let _ = a0.clone().into_iter().rev().skip(2_usize).collect::<String>(); });
    if let Some(d3) = Some(DateTime::from_milliseconds(0_i64).unwrap_or_default()) {
        let mut d8 = ({ let e4 = (b1 - b1.trunc()); ({ let c7 = ({ let (a5, b6) = (d3, i32::MIN); e4 }); 1_usize.max(0_usize) }) });
    }
    match flow_029(cx, Some(0_i32).into_iter().sum::<i32>(), ("x=1=2".to_string(), false)) {
        Ok(e9) => {
            cx.message(format!("{}ß{:1}", (-7_i32), (0_i32..2_i32).sum::<i32>()));
        }
        Err(_) => {
            let e14 = {
                let a10;
                if true { a10 = b1.to_owned(); } else { a10 = flow_015(cx, &(b1 * (-40000_i64)), Some(vec![(-7_i64)]).into_iter().take_while(|b11| true).filter(|c12| true).max_by_key(|d13| String::from("ß")))?; }
                a10
            };
        }
        Err(a15) => cx.message(a15.code()),
    }
    let (e19, a20) = (match (if true { Ok((-40000_i64)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: String::from("a") })) }) { Ok(_) => (if true { Ok((b1, (-2_i64))) } else { Err(FlowError::Offline) }).unwrap_or_else(|b16| (b1, 2_i64)), Err(FlowError::Offline) => Some(a0.clone()).into_iter().take(5_usize).fold((b1, (-2_i64)), |c17, d18| c17), _ => (b1, (-2_i64)) });
    let mut b21 = a20;
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
                for mut e19 in cx.retrieve(Task::filter(|d18| ((d18.weight < (-40000_i64)) || (d18.state == State::Open))).order_by(|t| t.title).limit(3))? {
                    e19.weight = vec![c17.clone()].into_iter().skip_while(|a20| vec![Decimal::new(25_i64, 2_u32).unwrap_or_default()].to_owned().into_iter().all(|b21| Some(d8.clone()).into_iter().take(0_usize).all(|c22| true))).fold(Some(i32::MAX).into_iter().rev().fold(DateTime::from_milliseconds(86400001_i64).unwrap_or_default(), |d23, e24| d23).milliseconds(), |a25, b26| i64::MIN);
                    cx.commit_all(&mut e19)?;
                }
            }
        }
        c27 => {
            match vec![Some(i32::MIN), Some((-7_i32))].into_iter().max().flatten() {
                Some((..=0)) => {
                    let Some(d28) = (if (0_i32 <= 2_i32) { Some(b1.clone()) } else { Some(b1.clone()) }) else {
                        return Err(FlowError::Offline);
                    };
                }
                Some(-1_i32) => {
                    let a30: String = 'l30: loop {
                        c2 = c2.clone();
                        break b1.clone();
                    };
                }
                b31 => {
                    let mut c32 = cx.create(Task { weight: (if false { i64::MIN } else { (-2_i64) }), is_urgent: false, due: Some(Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()), ..Task::default() })?;
                }
            }
        }
    }
    let e34 = cx.count(Task::filter(|d33| d33.title.ends_with("ä")).limit(4))?;
    cx.close_page()?;
    cx.show_home()?;
    cx.show_home()?;
    let (a35, b36) = (e34, "İstanbul".to_owned());
    Ok(2_i32)
}

/// Step by step.
#[nanoflow]
pub fn flow_173(cx: &mut Device, a0: &Obj<Task>, b1: &Vec<bool>) -> FlowResult {
    let c7: i32 = loop {
        for b6 in Some(vec![vec![Some(State::Open)]]).unwrap_or_else(|| vec![vec![Some(State::Open), Some(State::Open)], vec![Some(State::Half)]]).into_iter().flatten().filter(|d3| true).collect::<Vec<_>>().into_iter().filter_map(|e4| Some(b1.clone())) {
            if true {
                let _ = a0.weight;
            }
        }
        break 0_i32;
    };
    match &Some(1_i32).into_iter().map(|d8| c7).chain(vec![c7, c7, c7]).fold((Decimal::new(9223372036854775807_i64, 1_u32).unwrap_or_default(), vec![c7]), |(e9, a10), b11| (e9, a10.clone())) {
        (c12, _) => {
            match c7 {
                (..=-1_i32) => {
                    match 0_i32 {
                        (0_i32..=6_i32) => {
                            let mut e14 = cx.create(Task { price: vec![(*c12), (*c12), (*c12)].into_iter().sum::<Decimal>(), seen: ({ let d13 = "ab,b,,c".to_string(); Some(DateTime::from_milliseconds(51234567_i64).unwrap_or_default()) }), ..Task::default() })?;
                        }
                        (0 | 2) => {
                            let a15: Decimal = (*c12);
                        }
                        b16 => {
                            cx.close_page()?;
                        }
                    }
                }
                c17 => {
                    let e34: (usize, i64) = vec![Some(2_usize), Some(2_usize)].into_iter().map(|d18| (match Some("İstanbul".to_string()).into_iter().map(|e19| e19.clone()).into_iter().count() { a20 @ (29_usize) => (match Some("ab,b,,c".to_string()) { Some(_) => vec![1_usize], b21 => vec![a20] }), c22 => vec![c22, c22] })).fold(Some((i32::MIN, (*c12))).and_then(|d23| Some(State::Open)).map_or((2_usize, 2_i64), |e24| (400_usize, 7_i64)), |(a25, b26), c27| c27.iter().cloned().chain(Some(a25).into_iter()).zip(Some(1000000_i64).into_iter().enumerate().map(|d28| b26).take(a25)).map(|(e29, a30)| a25).fold((if false { Ok((a25, b26)) } else { Err((FlowError::Failed { code: "empty".to_string(), text: "日本語".to_owned() })) }), |b31, c32| (if false { Ok((c32, b26)) } else { Err((FlowError::Failed { code: "late".to_string(), text: "".to_string() })) })).unwrap_or_else(|d33| (a25, b26)));
                }
            }
        }
        (a35, b36) => {
            let mut c37 = b1.clone();
        }
        d38 => {
            cx.close_page()?;
        }
    }
    let mut e39 = cx.create(Task { title: String::from("ß"), effort: c7, weight: 3_i64, seen: Some(DateTime::from_milliseconds((-86400000_i64)).unwrap_or_default()), ..Task::default() })?;
    for a40 in cx.retrieve(Task::all().limit(0))? {
        cx.delete(a40)?;
    }
    Ok(())
}

/// All or nothing.
#[nanoflow(atomic)]
pub fn flow_174(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<String> {
    for d3 in (1_i64..3_i64) {
        let mut c12 = (if (match Some(vec!["x=1=2".to_string(), "ß".to_owned()]).into_iter().filter(|e4| false).find(|a5| false) { None => (if false { true } else { true }), b6 => a0.is_changed() }) { vec![State::Done, State::Half].into_iter().min() } else { (match d3 { c7 @ (3_i64..) => vec![State::Done, State::Open], d8 @ (3) => vec![State::Done, State::Open], e9 => vec![State::Done] }).into_iter().filter(|a10| (!false)).max_by_key(|b11| a0.title.clone()) });
    }
    let d13 = (match (" ".to_string() + &String::from("ab,b,,c")).as_str() { "" => (5_i32, State::Open), "a" => (3_i32, State::Half).max((0_i32, State::Half)), _ => (5_i32, State::Done) });
    if let Some(mut a15) = cx.first(Task::filter(|e14| (!e14.due.is_none())).order_by(|t| t.title).limit(0))? {
        let mut d18 = cx.create(Task { title: format!(": {:ß<12}}}{:>5}x{b1:>5}", Date::new(2023_i16, 2_i8, 29_i8).unwrap_or_default(), 1_i32), state: State::Done, effort: 5_i32, price: a15.price, is_urgent: ({ let b16 = Decimal::ONE; true }), due: ({ let (c17, _) = d13; Some(Date::of(9999_i32, 12_i32, 31_i32).unwrap_or_default()) }), ..Task::default() })?;
        {
            let mut e19 = 0_i32;
            while e19 < 4_i32 && true {
                e19 += 1_i32;
                continue;
            }
        }
    }
    match (if let (-7_i64..) = Some(b1).unwrap_or_else(|| 10_i64) { Some(Some(true)) } else { ((-1_i64)..2_i64).fold(Some(Some(true)), |b21, c22| Some(Some(true))) }) {
        Some(None) if (false || true) => {
            'l26: for b26 in Some(vec![State::Open]).into_iter().fold(vec![vec![i32::MAX], vec![i32::MAX]], |d23, e24| d23.clone()).to_owned() {
                let c27 = (b26.clone(), ((-40000_i32), State::Open));
                let d28 = c27.clone();
            }
        }
        Some(e29) if true => {
            for mut b31 in cx.retrieve(Task::filter(|a30| (a30.effort >= (-40000_i32))).order_by_descending(|t| t.effort).limit(2))? {
                cx.commit(&mut b31)?;
                let c32: i64 = b1;
            }
        }
        d33 => {
            if let Some(mut a35) = cx.first(Task::filter(|e34| (e34.state == State::Half)).order_by(|t| t.due).limit(1))? {
                a35.effort += 7_i32;
                cx.commit(&mut a35)?;
            }
        }
    }
    Ok(String::from("x=1=2"))
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
    match (if a0.is_urgent { Some(State::Half).max(Some(State::Open)) } else { (match i32::MAX { 1_i32 if false => Some(State::Done), (1..) => Some(State::Half), e9 => Some(State::Half) }) }) {
        Some(a10) => {
            let d13: Decimal = loop {
                let mut c12 = a10;
                break (d8 * Date::new(2024_i16, 2_i8, 29_i8).unwrap_or_default().week());
            };
        }
        Some(e14) if Some(true).unwrap_or(false) => {
            for mut b16 in cx.retrieve(Task::filter(|a15| (a15.effort >= 1_i32)).order_by_descending(|t| t.title).limit(3))? {
                let mut c22: Decimal = (if ({ let c17 = (*b1); true }) { ({ let d18 = (*b1); Some(("ab,b,,c".to_owned(), e14)) }) } else { (if let State::Open = e14 { Some(("ß".to_owned(), e14)) } else { Some(("ab,b,,c".to_owned(), e14)) }) }).into_iter().map(|e19| (if true { Ok(d8) } else { Err(FlowError::Offline) }).unwrap_or(Decimal::new(12345_i64, 29_u32).unwrap_or_default())).rev().filter(|a20| ({ let b21 = (*b1); String::from(" ") }).is_empty()).sum::<Decimal>();
                for e24 in cx.retrieve(Task::filter(|d23| d23.title.ends_with("a")).limit(2))? {
                    cx.delete(e24)?;
                }
            }
        }
        a25 => {
            let c27 = {
                let b26;
                if false { b26 = d8; } else { b26 = Decimal::new(9223372036854775807_i64, 3_u32).unwrap_or_default().max((*b1)); }
                b26
            };
        }
    }
    cx.commit(a0)?;
    Ok(vec![(*b1), (*b1), (*b1)].into_iter().skip_while(|d28| false).fold(vec![d8, (*b1), (*b1)], |e29, a30| e29.clone()).into_iter().flat_map(|b31| Some(1_i64).into_iter().rev().chain(vec![(-2_i64), 10_i64, i64::MIN]).collect::<Vec<_>>()).take_while(|c32| true).zip(vec![10_usize, 2_usize].into_iter().zip(vec![true]).map(|(d33, e34)| d33)).map(|(a35, b36)| 400_i64).sum::<i64>())
}

/// Step by step.
#[nanoflow]
pub fn flow_176(cx: &mut Device, a0: Vec<i32>) -> FlowResult<i32> {
    let _ = ({ let _ = (if false { vec![Decimal::ONE] } else { vec![Decimal::ZERO, Decimal::from(i64::MIN), Decimal::from(7_i32)] }); vec![2_i32, i32::MIN, (-2_i32)] });
    let _ = (match State::Done { State::Done => i32::MAX, State::Open => (1_i32 + (-40000_i32)), b1 => 400_i32 });
    let d3 = flow_009(cx, &({ let c2 = 0_usize; true }), 1_i64, &Some((400_i64, 2_i32)).max(Some(((-7_i64), 1_i32))))?;
    let mut e14 = (match &({ let e4 = d3.clone(); Some(vec![String::from("ab,b,,c"), "-17".to_string(), String::from("ß")]) }) { Some(_) if Some(Some(" ".to_owned())).map_or(true, |a5| false) => Some(vec![State::Done, State::Done, State::Done]).into_iter().fold(DateTime::from_milliseconds(253402214400000_i64).unwrap_or_default(), |b6, c7| b6).millisecond(), None => Some(1_usize).into_iter().fold(DateTime::from_milliseconds(51234567_i64).unwrap_or_default(), |d8, e9| DateTime::from_milliseconds((-62167167965433_i64)).unwrap_or_default()).minute(), a10 => ((0_i32..1_i32).rev().sum::<i32>() * Some(d3.clone()).into_iter().skip_while(|b11| false).chain(vec![d3.clone(), d3.clone()]).fold(29_i32, |c12, d13| c12)) });
    match (if false { Ok(2_i64) } else { Err(FlowError::Offline) }).unwrap_or_default().signum() {
        (400_i64..) => {
            if let (..=0_i32) = ((-3_i32)..1_i32).map(|a15| a15.pow(2_u32)).product::<i32>() {
                let b16 = a0.clone();
            } else {
                {
                    let mut c17 = 0_i32;
                    'l19: while c17 < 0_i32 && Some(i64::MIN).is_none() {
                        c17 += 1_i32;
                        let mut a20 = (if (match Some(Decimal::new(12345_i64, 28_u32).unwrap_or_default()) { None => Some(true), None => Some(false), e19 => Some(true) }).unwrap_or_default() { vec![(Decimal::from(29_i32), 400_i64), (Decimal::ZERO, 7_i64), (Decimal::new(999_i64, 3_u32).unwrap_or_default(), (-7_i64))] } else { vec![(Decimal::new(12345_i64, 28_u32).unwrap_or_default(), 7_i64)] });
                    }
                }
                let mut b21: i32 = e14;
            }
        }
        c22 @ (3_i64) if true => {
            let mut d23 = d3.clone();
        }
        e24 => {
            let mut a25 = d3.clone();
        }
    }
    let b26: Vec<i32> = a0.clone();
    let c27 = (1000000_i64, vec![Decimal::from(0_i64), Decimal::new((-35_i64), 28_u32).unwrap_or_default(), Decimal::new(9223372036854775807_i64, 0_u32).unwrap_or_default()]);
    Ok(e14)
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
            while b11 < 1_i32 && vec![c7.clone()].into_iter().filter(|c12| true).all(|d13| true) {
                b11 += 1_i32;
                let b16 = cx.count(Task::filter(|a15| (a15.is_urgent && a15.due.is_some())).order_by(|t| t.title).limit(2))?;
            }
        }
    }
    let c17 = (*c2);
    let d18 = cx.can_read(&*a0, |o| o.weight);
    let e19: i64 = (*c2);
    let a20: i64 = (*c2);
    let Some(_) = d3 else {
        return Err(FlowError::Offline);
    };
    Ok((match a20 { 0_i64 => vec![0_i32], (-7_i64..=-1_i64) => vec![0_i32, (-40000_i32), i32::MIN], b21 => vec![29_i32, 400_i32, 5_i32] }).into_iter().filter_map(|c22| vec![(7_usize, c22), (1_usize, c22), (0_usize, c22)].into_iter().filter(|d23| d18).min()).for_each(|e24| { let _ = ((*c2) / c17); }))
}

/// Step by step.
#[nanoflow]
pub fn flow_179(cx: &mut Device, a0: &Obj<Task>, b1: i64) -> FlowResult<Decimal> {
    for d3 in &vec![b1] {
        let a10: i64 = ((-2_i64)..4_i64).map(|e4| (*d3)).skip_while(|a5| Some((String::from("\"{}\\"), false)).into_iter().filter(|(b6, c7)| (*c7)).all(|d8| true).min(false)).map(|e9| ((1000000_i64 + b1) + (*d3))).product::<i64>();
        let mut c12: Vec<Option<String>> = vec![Some(Decimal::ONE).map(|b11| "-17".to_owned()), Some(Some("a".to_string())).unwrap_or_default(), Some("".to_owned())];
        for mut e14 in cx.retrieve(Task::filter(|d13| (d13.title.starts_with("a") && d13.due.is_some())).limit(4))? {
            let a15 = Some(Date::of(2023_i32, 2_i32, 29_i32).unwrap_or_default()).unwrap_or_else(|| Date::of(1_i32, 1_i32, 1_i32).unwrap_or_default()).weeks_until(Date::of(1969_i32, 12_i32, 31_i32).unwrap_or_default());
            e14.title = ((e14.title.clone() + "日本語") + &(if true { (if let (0_i64 | 2_i64) = a15 { "Ä".to_owned() } else { "Ä".to_string() }) } else { format!("x{a15}ß{:ß^12.2}", Decimal::new(25_i64, 0_u32).unwrap_or_default()) }));
        }
    }
    cx.close_page()?;
    cx.log(Level::Warning, format!(" of {b1}}}{}", DateTime::from_milliseconds(86400001_i64).unwrap_or_default()));
    let mut b16: String = format!("ß{b1}{b1}").trim_end().to_string();
    for a20 in flow_002(cx, &Decimal::new((-35_i64), 2_u32).unwrap_or_default(), Some(b1), &Some(Some(i32::MIN)))?.map_or_else(|| (if true { vec![b16.clone(), b16.clone(), b16.clone()] } else if true { vec![b16.clone(), b16.clone(), b16.clone()] } else if true { vec![b16.clone(), b16.clone()] } else { vec![b16.clone()] }), |c17| (match (if false { Ok(7_usize) } else { Err((FlowError::Failed { code: "early".to_string(), text: b16.clone() })) }) { Ok(d18) => vec![b16.clone()], Err(FlowError::Invalid { .. }) => vec![b16.clone(), b16.clone()], _ => vec!["-17".to_owned(), b16.clone()] })) {
        let Some(c22) = (if let (3_i32..=9_i32) = ((-7_i32) - 3_i32) { Some(3_i32) } else if let 1_i64 = b1 && false { Some(7_i32) } else if let b21 @ (1_i64..) = b1 { Some(7_i32) } else { Some(i32::MAX) }) else {
            continue;
        };
        Some(b1).into_iter().for_each(|d23| { let _ = "Ä".to_string(); });
    }
    cx.close_page()?;
    Ok(Decimal::ONE)
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
