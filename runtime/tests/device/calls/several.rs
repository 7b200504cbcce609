//! Several microflows in one flow, microflows within microflows, and what passes between them.

use super::app::*;
use super::{customers, three};
use crate::app::*;
use crate::world::{Device as TestDevice, Fault, run};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;

tidewater::app! {
    /// Shops and visits, with flows that call several microflows.
    pub Several {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Standing],
        nanoflows: [in_a_row, in_a_loop, in_a_loop_to_the_end, and_back, best_of, cheap_prices],
        microflows: [
            rename, visit_all, standings, total, richest, within, goes_on, all_at_once, cheap, both_prices,
            for_managers, for_managers_within,
        ],
        events: [judge],
    }
}

// --- At the server --------------------------------------------------------------------------------

/// What each customer of the caller stands for.
#[microflow]
pub async fn standings(cx: &mut Server) -> FlowResult<Vec<Standing>> {
    let customers = cx.retrieve(query!(Customer, order_by = |c| c.name)).await?;
    let standing =
        |customer: &Obj<Customer>| Standing { name: customer.name.clone(), credit: customer.credit };
    Ok(customers.iter().map(standing).collect())
}

#[microflow]
pub async fn total(_cx: &mut Server, standings: Vec<Standing>, more: i32) -> FlowResult<i32> {
    Ok(standings.iter().map(|standing| standing.credit).sum::<i32>() + more)
}

#[microflow]
pub async fn richest(
    _cx: &mut Server,
    standings: Vec<Standing>,
    least: Option<Standing>,
) -> FlowResult<Option<Standing>> {
    let least = least.map_or(i32::MIN, |least| least.credit);
    Ok(standings.into_iter().filter(|standing| standing.credit >= least).max_by_key(|it| it.credit))
}

/// Calls others with what others returned, in the caller's name, and as the system in between.
#[microflow]
pub async fn within(cx: &mut Server, customer: Id<Customer>) -> FlowResult<Vec<String>> {
    let hidden = cx.as_system().get(customer).await?.credit;
    let mine = cx.call(standings, ()).await?;
    let count = mine.len();
    let best = cx.call(richest, (mine, None)).await?;
    let mine = cx.call(standings, ()).await?;
    let sum = cx.call(total, (mine, 1)).await?;
    let visits = cx.call(visit_all, "from within".to_owned()).await?;
    let best = best.map_or("nobody".to_owned(), |best| format!("{} {}", best.name, best.credit));
    Ok(vec![format!("{count} customers, {best}, {sum}, {visits} visits, really {hidden}")])
}

/// Goes on after another failed: what that one wrote stays, because both are one transaction.
#[microflow]
pub async fn goes_on(cx: &mut Server, customer: Id<Customer>, fails: bool) -> FlowResult<String> {
    let code = match cx.call(rename, (customer, "Yew".to_owned())).await {
        Ok(()) => "renamed".to_owned(),
        Err(error) => error.code().to_owned(),
    };
    let second = cx.call(all_at_once, fails).await;
    cx.call(rename, (customer, "Ash".to_owned())).await?;
    Ok(format!("{code}, {}", second.map_or_else(|error| error.code().to_owned(), |count| count.to_string())))
}

/// Notes a visit of each customer, and fails if it is told to.
#[microflow]
pub async fn all_at_once(cx: &mut Server, fails: bool) -> FlowResult<i64> {
    let noted = cx.call(visit_all, "at once".to_owned()).await?;
    if fails { cx.fail("too-bad", "no") } else { Ok(noted) }
}

/// Calls what is for managers, in the caller's name or as the system.
#[microflow]
pub async fn for_managers_within(cx: &mut Server, as_system: bool) -> FlowResult<String> {
    let seen = cx.count(query!(Customer)).await?;
    let answer = match as_system {
        true => cx.as_system().call(for_managers, ()).await,
        false => cx.call(for_managers, ()).await,
    };
    Ok(format!("{seen} {}", answer.map_or_else(|error| error.to_string(), |()| "called".to_owned())))
}

/// Sends the prices up to an amount, as many as there are.
#[microflow]
pub async fn cheap(cx: &mut Server, most: i32) -> FlowResult<i64> {
    let prices = cx.retrieve(query!(Price, |p| p.amount <= most)).await?;
    cx.send(&prices)?;
    Ok(prices.len() as i64)
}

/// Two lists of one entity, and one of another, from two microflows.
#[microflow]
pub async fn both_prices(cx: &mut Server) -> FlowResult<i64> {
    let customers = cx.as_system().retrieve(query!(Customer)).await?;
    cx.send(&customers)?;
    let dear = cx.retrieve(query!(Price, |p| p.amount > 20)).await?;
    cx.send(dear.iter())?;
    Ok(cx.call(cheap, 10).await? + dear.len() as i64)
}

// --- On the device --------------------------------------------------------------------------------

/// One call after the other; an object in hand is as each of them left it.
#[nanoflow]
pub async fn in_a_row(cx: &mut Device, customer: &mut Obj<Customer>) -> FlowResult<Vec<String>> {
    customer.notes = "mine".to_owned();
    cx.call(rename, (customer.id(), "Ash".to_owned())).await?;
    let mut seen = vec![format!("{} {}", customer.name, customer.notes)];
    let noted = cx.call(visit_all, "first".to_owned()).await?;
    cx.call(rename, (customer.id(), "Elm".to_owned())).await?;
    let more = cx.call(visit_all, "second".to_owned()).await?;
    seen.push(format!("{} {}, {noted} and {more}", customer.name, customer.notes));
    seen.push(cx.count(Visit::filter(|v| v.customer == customer))?.to_string());
    Ok(seen)
}

/// The first call that fails ends the flow; what was done before stays done.
#[nanoflow]
pub async fn in_a_loop(cx: &mut Device, notes: Vec<String>) -> FlowResult<i64> {
    let mut noted = 0;
    for note in notes {
        noted += cx.call(visit_all, note).await?;
    }
    Ok(noted)
}

/// Every call is made, whatever becomes of the others; those whose answers are lost are asked for at the end.
#[nanoflow]
pub async fn in_a_loop_to_the_end(cx: &mut Device, notes: Vec<String>) -> FlowResult<Vec<String>> {
    let mut seen = Vec::new();
    let mut lost = Vec::new();
    for note in &notes {
        match cx.call(visit_all, note.clone()).await {
            Ok(noted) => seen.push(format!("{note} {noted}")),
            Err(FlowError::Unknown { key }) => lost.push(key),
            Err(error) => seen.push(format!("{note} {}", error.code())),
        }
    }
    for key in lost {
        match cx.call_again(visit_all, key).await {
            Ok(noted) => seen.push(format!("lost {noted}")),
            Err(error) => seen.push(format!("lost {}", error.code())),
        }
    }
    Ok(seen)
}

/// What one microflow returned goes into the next, as it came and as the flow made it.
#[nanoflow]
pub async fn and_back(cx: &mut Device) -> FlowResult<i32> {
    let all = cx.call(standings, ()).await?;
    let count = all.len() as i32;
    let sum = cx.call(total, (all, count)).await?;
    let made = vec![Standing { name: "made".to_owned(), credit: 1_000 }];
    Ok(cx.call(total, (made, 0)).await? + sum)
}

#[nanoflow]
pub async fn best_of(cx: &mut Device, least: i32) -> FlowResult<String> {
    let all = cx.call(standings, ()).await?;
    let least = Standing { name: String::new(), credit: least };
    let best = cx.call(richest, (all, Some(least))).await?;
    Ok(best.map(|best| best.name).unwrap_or_default())
}

/// What was sent is here as soon as the call is over.
#[nanoflow]
pub async fn cheap_prices(cx: &mut Device, most: i32) -> FlowResult<Vec<String>> {
    cx.call(cheap, most).await?;
    let prices = cx.retrieve(Price::all().order_by(|p| p.amount))?;
    Ok(prices.iter().map(|price| price.code.clone()).collect())
}

// --- The tests ------------------------------------------------------------------------------------

fn notes(boss: &TestDevice) -> Vec<String> {
    boss.sync().unwrap();
    let visits = boss.client.retrieve(query!(Visit, order_by = |v| v.number)).unwrap();
    visits.iter().map(|visit| visit.note.clone()).collect()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn calls_in_a_row_see_what_those_before_them_did() {
    let (_world, boss, anna, otto) = three::<Several>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let mut customer = boss.client.get(alder).unwrap();
    let seen = run(boss.client.run(in_a_row, &mut customer)).unwrap();
    assert_eq!(seen, ["Ash mine", "Elm mine, 2 and 2", "2"]);
    assert_eq!((customer.name.as_str(), customer.is_changed()), ("Elm", true));
}

#[test]
fn a_call_that_fails_in_a_loop_ends_the_flow_and_keeps_what_was_done() {
    let (_world, boss, anna, otto) = three::<Several>();
    customers(&boss, &anna, &otto);
    assert_eq!(run(boss.client.run(in_a_loop, texts(&["a", "b", "c"]))).unwrap(), 6);
    let error = run(anna.client.run(in_a_loop, texts(&["d", "forbidden", "e"]))).unwrap_err();
    let FlowError::At { flow, step, .. } = &error else { panic!("{error:?}") };
    assert_eq!((error.code(), &**flow, *step), ("handler", "in_a_loop", 2));
    assert_eq!(notes(&boss), ["a", "a", "b", "b", "c", "c", "d"]);
}

#[test]
fn calls_that_fail_or_are_lost_do_not_keep_a_flow_from_the_others() {
    let (_world, boss, anna, otto) = three::<Several>();
    customers(&boss, &anna, &otto);
    // The answer to the second call gets lost, as does its repetition; the fourth never arrives.
    let lost = [Fault::None, Fault::AnswerLost, Fault::AnswerLost, Fault::None, Fault::Lost, Fault::Lost];
    anna.network.fail(&lost);
    let said = texts(&["a", "b", "forbidden", "d", "e"]);
    let seen = run(anna.client.run(in_a_loop_to_the_end, said)).unwrap();
    assert_eq!(seen, ["a 1", "forbidden handler", "e 1", "lost 1", "lost not-called"]);
    assert_eq!(notes(&boss), ["a", "b", "e"]);
    assert_eq!(anna.client.unanswered_calls().unwrap(), []);
}

#[test]
fn what_a_microflow_returns_another_takes() {
    let (_world, boss, anna, otto) = three::<Several>();
    customers(&boss, &anna, &otto);
    assert_eq!(run(boss.client.run(and_back, ())).unwrap(), 1_142);
    assert_eq!(run(anna.client.run(and_back, ())).unwrap(), 1_001, "reps do not see the credit");
    assert_eq!(run(boss.client.run(best_of, 70)).unwrap(), "Birch");
    assert_eq!(run(boss.client.run(best_of, 71)).unwrap(), "");
}

#[test]
fn microflows_within_a_microflow_have_its_callers_rights() {
    let (_world, boss, anna, otto) = three::<Several>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let seen = |device: &TestDevice, id| device.call(within {}, id).unwrap().join("; ");
    assert_eq!(seen(&boss, alder), "2 customers, Birch 70, 141, 2 visits, really 70");
    assert_eq!(seen(&anna, alder), "1 customers, Alder 0, 1, 2 visits, really 70");
    assert_eq!(seen(&otto, alder), "1 customers, Birch 0, 1, 2 visits, really 70");
    assert_eq!(code(otto.call(goes_on {}, (alder, false))), "not-here");
    assert_eq!(code(anna.call(goes_on {}, (alder, false))), "access", "what they write is judged at the end");
}

#[test]
fn a_microflow_within_a_microflow_is_for_the_callers_with_its_roles() {
    let (_world, boss, anna, otto) = three::<Several>();
    customers(&boss, &anna, &otto);
    assert_eq!(boss.call(for_managers_within {}, false).unwrap(), "2 called");
    assert_eq!(anna.call(for_managers_within {}, false).unwrap(), "1 you may not call for_managers");
    assert_eq!(anna.call(for_managers_within {}, true).unwrap(), "1 called");
}

#[test]
fn what_a_microflow_within_a_microflow_wrote_stays_if_its_error_is_handled() {
    let (_world, boss, anna, otto) = three::<Several>();
    let (alder, _) = customers(&boss, &anna, &otto);
    assert_eq!(boss.call(goes_on {}, (alder, false)).unwrap(), "renamed, 2");
    assert_eq!(boss.call(goes_on {}, (alder, true)).unwrap(), "renamed, too-bad");
    assert_eq!(notes(&boss), ["at once"; 4]);
    assert_eq!(boss.client.get(alder).unwrap().name, "Ash");
}

#[test]
fn lists_that_microflows_send_arrive_as_far_as_they_may_be_read() {
    let (_world, boss, anna, otto) = three::<Several>();
    let (_, birch) = customers(&boss, &anna, &otto);
    for amount in [5, 10, 15, 20, 25, 30] {
        let price = Price { code: format!("{amount}"), amount };
        boss.client.commit(&mut boss.client.create(price).unwrap()).unwrap();
    }
    boss.sync().unwrap();
    assert_eq!(run(anna.client.run(cheap_prices, 10)).unwrap()[..2], ["5", "10"]);
    assert_eq!(anna.call(both_prices {}, ()).unwrap(), 4);
    assert_eq!(code(anna.client.get(birch)), "not-here", "what may not be read does not arrive");
    assert_eq!(anna.call(cheap {}, 0).unwrap(), 0, "an empty list is no error");
}
