//! The functions of objects, references, ids, enumerations, and of any value.

use super::app::{Priority, Visit};
use tidewater::prelude::*;

#[nanoflow]
pub fn objects(cx: &mut Device, visit: &Obj<Visit>) -> FlowResult<Vec<bool>> {
    // into(Obj<E>) -> Id<E>
    let id: Id<Visit> = visit.into();
    // into(Obj<E>) -> Ref<E>
    let reference: Ref<Visit> = visit.into();
    // into(Id<E>) -> Ref<E>
    let also: Ref<Visit> = id.into();
    let mut copy = cx.get(id)?;
    copy.title = "Another title".into();
    let mut visits = cx.retrieve(Visit::all())?;
    // iter_mut(Vec<T>) -> DoubleEnded<T>
    for visit in visits.iter_mut() {
        visit.priority = Priority::Low;
    }
    Ok(vec![
        // id(Obj<E>) -> Id<E>
        id == visit.id(),
        // as_ref(Obj<E>) -> Ref<E>
        reference == visit.as_ref(),
        // Ref::from(Obj<E>) -> Ref<E>
        reference == also && also == Ref::from(visit),
        // Ref::from(Id<E>) -> Ref<E>
        Ref::from(id) == also,
        // id(Ref<E>) -> Option<Id<E>>
        reference.id() == Some(id),
        Ref::empty() != reference,
        // is_empty(Ref<E>) -> bool
        !reference.is_empty(),
        // is_new(Obj<E>) -> bool
        !visit.is_new(),
        // is_changed(Obj<E>) -> bool
        copy.is_changed(),
        visit.can_read(|v| v.report),
        // created_at(Obj<E>) -> Option<DateTime>
        visit.created_at() <= Some(cx.now()),
        // changed_at(Obj<E>) -> Option<DateTime>
        visit.changed_at() <= Some(cx.now()),
        // created_by(Obj<E>) -> Option<Account>
        visit.created_by().is_none(),
        // changed_by(Obj<E>) -> Option<Account>
        visit.changed_by().is_none(),
        // is_pending(AutoNumber) -> bool
        visit.number.is_pending(),
        // value(AutoNumber) -> Option<i64>
        visit.number.value().is_none(),
        visits.iter().all(|visit| visit.is_changed()),
    ])
}

#[nanoflow]
pub fn accounts(cx: &mut Device) -> FlowResult<Vec<bool>> {
    let me = cx.me();
    // into(Me) -> Account
    let account: Ref<Account> = me.into();
    // into(Me) -> Option<Account>
    let technician: Option<Ref<Account>> = me.into();
    Ok(vec![
        technician == Some(account),
        // id(Me) -> AccountId
        account.id() == Some(me.id()),
        // Ref::from(Me) -> Account
        Ref::from(me) == account,
    ])
}

#[nanoflow]
pub fn values(cx: &mut Device, day: Date) -> FlowResult<Vec<bool>> {
    let urgent = Priority::Urgent;
    // into(T) -> Option<T>
    let due: Option<Date> = day.into();
    // into(T) -> T
    let same: Date = day.into();
    let mut days = vec![day, day.first_of_year()];
    // cmp(K, K) -> Ordering
    days.sort_by(|a, b| a.cmp(b));
    Ok(vec![
        due == Some(same),
        days == vec![day.first_of_year(), day],
        // name(V) -> String
        urgent.name() == "Urgent",
        urgent.caption() == "At once",
        // clone(T) -> T
        urgent.clone() == Priority::Urgent,
        // to_owned(T) -> T
        day.to_owned() == day,
        // to_string(T) -> String
        Decimal::from(3).to_string() == "3",
    ])
}
