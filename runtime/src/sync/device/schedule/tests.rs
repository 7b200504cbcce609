//! The schedule over single stories and over random histories.

use super::{
    Cause, Due, End, Event, Extent, LEFT_ALONE, LONGEST_RETRY, MINUTE, SECOND, Schedule, Standing, Trigger,
};
use tidewater_model::SyncOn;

const EVERYTHING: SyncOn = SyncOn { reconnect: true, commit: Some(2), every: Some(900) };
const NOTHING: SyncOn = SyncOn { reconnect: false, commit: None, every: None };

const AT_REST: Standing =
    Standing { asks: None, has_session: true, queued: false, retry_in: None, since_success: Some(0) };

fn schedule(declared: SyncOn) -> Schedule {
    let mut schedule = Schedule::new(declared);
    schedule.on(Event::Entered(AT_REST), 0, 0);
    schedule
}

fn failed(cause: Cause, failures: u64) -> End {
    End::Failed { cause, failures }
}

fn due(trigger: Trigger, wait: i64) -> Option<Due> {
    Some(Due { trigger, wait })
}

#[test]
fn nothing_is_due_where_nobody_is_signed_in() {
    let mut schedule = Schedule::new(EVERYTHING);
    schedule.on(Event::Committed, 0, 0);
    schedule.on(Event::Reconnected, 0, 0);
    assert_eq!(schedule.due(0), None);
    schedule.on(Event::Entered(AT_REST), 0, 0);
    schedule.on(Event::Left, 1, 0);
    assert_eq!(schedule.due(LEFT_ALONE), None);
}

#[test]
fn the_first_start_a_new_model_and_a_sign_in_ask_at_once_and_until_it_succeeded() {
    for trigger in [Trigger::FirstStart, Trigger::ModelChange, Trigger::SignIn] {
        let mut schedule = Schedule::new(NOTHING);
        schedule.on(Event::Entered(Standing { asks: Some(trigger), ..AT_REST }), 0, 0);
        assert_eq!(schedule.due(0), due(trigger, 0));
        schedule.on(Event::Begun(trigger, Extent::Whole), 0, 0);
        assert_eq!(schedule.due(0), None, "one is under way");
        schedule.on(Event::Ended { end: failed(Cause::Other, 1), queued: false }, 0, 0);
        assert_eq!(schedule.due(0), due(Trigger::Retry, 2 * SECOND));
        schedule.on(Event::Begun(Trigger::Retry, Extent::Whole), 2 * SECOND, 0);
        schedule.on(Event::Ended { end: End::Done, queued: false }, 3 * SECOND, 0);
        assert_eq!(schedule.due(3 * SECOND), None);
    }
}

#[test]
fn commits_soon_after_each_other_are_sent_together_but_not_put_off_for_ever() {
    let mut schedule = schedule(SyncOn { commit: Some(2), ..NOTHING });
    schedule.on(Event::Committed, 0, 0);
    assert_eq!(schedule.due(1_000), due(Trigger::Commit, 1_000));
    schedule.on(Event::Committed, 1_000, 0);
    assert_eq!(schedule.due(1_000), due(Trigger::Commit, 2_000));
    for at in 2..60 {
        schedule.on(Event::Committed, at * 1_000, 0);
    }
    assert_eq!(schedule.due(60_000), due(Trigger::Commit, 0));
}

#[test]
fn what_is_committed_during_a_synchronize_and_not_sent_with_it_is_due_after_it() {
    let mut schedule = schedule(SyncOn { commit: Some(2), ..NOTHING });
    schedule.on(Event::Begun(Trigger::Request, Extent::Whole), 0, 0);
    schedule.on(Event::Committed, 100, 0);
    schedule.on(Event::Ended { end: End::Done, queued: true }, 500, 0);
    assert_eq!(schedule.due(500), due(Trigger::Commit, 1_600));
    schedule.on(Event::Begun(Trigger::Commit, Extent::Whole), 2_100, 0);
    schedule.on(Event::Committed, 2_200, 0);
    schedule.on(Event::Ended { end: End::Done, queued: false }, 2_500, 0);
    assert_eq!(schedule.due(2_500), None, "it went along");
}

#[test]
fn attempts_come_later_and_later_and_never_later_than_the_longest_wait() {
    let mut schedule = schedule(NOTHING);
    let mut before = 0;
    for failures in 1..100 {
        schedule.on(Event::Begun(Trigger::Retry, Extent::Whole), 0, 0);
        schedule.on(Event::Ended { end: failed(Cause::Unreachable, failures), queued: true }, 0, 0);
        let wait = schedule.due(0).unwrap().wait;
        assert!(wait >= before && wait <= LONGEST_RETRY, "{wait}");
        before = wait;
    }
    assert_eq!(before, LONGEST_RETRY);
}

#[test]
fn attempts_of_many_devices_are_spread() {
    let waits = [0, u16::MAX / 2, u16::MAX].map(|random| super::backoff(4, random));
    assert_eq!(waits, [16 * SECOND, 17_999, 20 * SECOND]);
}

#[test]
fn a_server_that_can_be_reached_again_is_found_if_the_app_wants_to_know() {
    for (declared, wanted) in [(EVERYTHING, Some(Trigger::Retry)), (NOTHING, None)] {
        let mut schedule = schedule(SyncOn { every: None, ..declared });
        schedule.on(Event::Unreached(1), 0, 0);
        assert_eq!(schedule.due(0).map(|due| due.trigger), wanted);
        schedule.on(Event::Reconnected, 10, 0);
        assert_eq!(schedule.due(10), wanted.map(|_| Due { trigger: Trigger::Reconnect, wait: SECOND }));
    }
}

#[test]
fn a_connection_that_flaps_does_not_hammer_the_server() {
    let mut schedule = schedule(EVERYTHING);
    schedule.on(Event::Begun(Trigger::Interval, Extent::Whole), 0, 0);
    schedule.on(Event::Ended { end: failed(Cause::Unreachable, 9), queued: true }, 0, 0);
    for at in 0..900 {
        schedule.on(Event::Reconnected, at, 0);
    }
    assert_eq!(schedule.due(900), due(Trigger::Reconnect, 100));
}

#[test]
fn without_a_session_only_a_sign_in_helps() {
    let mut schedule = schedule(EVERYTHING);
    schedule.on(Event::Begun(Trigger::Interval, Extent::Whole), 0, 0);
    schedule.on(Event::Ended { end: failed(Cause::NoSession, 1), queued: true }, 0, 0);
    schedule.on(Event::Committed, 0, 0);
    assert_eq!(schedule.due(LEFT_ALONE), None);
    schedule.on(Event::Entered(Standing { asks: Some(Trigger::SignIn), queued: true, ..AT_REST }), 0, 0);
    assert_eq!(schedule.due(0), due(Trigger::SignIn, 0));
}

#[test]
fn who_stopped_a_synchronize_has_peace_for_a_while() {
    let mut schedule = schedule(SyncOn { commit: Some(2), ..NOTHING });
    schedule.on(Event::Begun(Trigger::Commit, Extent::Whole), 0, 0);
    schedule.on(Event::Committed, 0, 0);
    schedule.on(Event::Ended { end: End::Cancelled, queued: true }, 0, 0);
    assert_eq!(schedule.due(0), due(Trigger::LeftAlone, LEFT_ALONE));
}

#[test]
fn who_stopped_the_synchronize_of_some_objects_stopped_nothing_else() {
    let entered = Standing { queued: true, retry_in: Some(30 * SECOND), ..AT_REST };
    let commit = SyncOn { commit: Some(2), ..NOTHING };
    for (declared, trigger, event) in [
        (commit, Trigger::Commit, Event::Committed),
        (NOTHING, Trigger::Retry, Event::Entered(entered)),
        (NOTHING, Trigger::LeftAlone, Event::Committed),
    ] {
        let mut schedule = schedule(declared);
        schedule.on(event, 0, 0);
        let before = schedule.due(0).unwrap();
        assert_eq!(before.trigger, trigger);
        schedule.on(Event::Begun(Trigger::Request, Extent::Part), 0, 0);
        schedule.on(Event::Ended { end: End::Cancelled, queued: true }, 0, 0);
        assert_eq!(schedule.due(0), Some(before));
    }
}

#[test]
fn who_synchronizes_some_objects_again_and_again_puts_nothing_else_off() {
    let every = SyncOn { every: Some(900), ..NOTHING };
    for (declared, trigger) in
        [(NOTHING, Trigger::LeftAlone), (NOTHING, Trigger::Retry), (every, Trigger::Interval)]
    {
        for end in [End::Done, failed(Cause::Unreachable, 9), failed(Cause::Other, 9), End::Cancelled] {
            let mut schedule = schedule(declared);
            match trigger {
                Trigger::Retry => schedule.on(
                    Event::Entered(Standing { queued: true, retry_in: Some(LONGEST_RETRY), ..AT_REST }),
                    0,
                    0,
                ),
                Trigger::LeftAlone => schedule.on(Event::Committed, 0, 0),
                _ => {}
            }
            let queued = trigger != Trigger::Interval;
            let mut asked = None;
            for minute in 1..=30 {
                let now = minute * MINUTE;
                asked = asked.or(schedule.due(now).filter(|due| due.wait == 0).map(|_| minute));
                schedule.on(Event::Begun(Trigger::Request, Extent::Part), now, 0);
                schedule.on(Event::Ended { end, queued }, now, 0);
            }
            assert!(asked.is_some_and(|minute| minute <= 16), "{trigger} {end:?} {asked:?}");
        }
    }
}

#[test]
fn what_a_device_needs_after_a_start_is_not_had_with_some_objects() {
    let mut schedule = Schedule::new(NOTHING);
    schedule.on(Event::Entered(Standing { asks: Some(Trigger::FirstStart), ..AT_REST }), 0, 0);
    schedule.on(Event::Begun(Trigger::Request, Extent::Part), 0, 0);
    schedule.on(Event::Ended { end: End::Done, queued: false }, 0, 0);
    assert_eq!(schedule.due(0), due(Trigger::FirstStart, 0));
    schedule.on(Event::Begun(Trigger::FirstStart, Extent::Whole), 0, 0);
    schedule.on(Event::Ended { end: failed(Cause::Other, 1), queued: false }, 0, 0);
    schedule.on(Event::Begun(Trigger::Request, Extent::Part), 0, 0);
    schedule.on(Event::Ended { end: End::Done, queued: false }, 0, 0);
    assert_eq!(schedule.due(0), due(Trigger::Retry, 2 * SECOND));
}

#[test]
fn a_user_is_told_once_of_a_failure_and_once_more_of_another() {
    let mut schedule = schedule(EVERYTHING);
    let tells: Vec<bool> =
        ["offline", "offline", "session-expired"].iter().map(|code| schedule.tells(code)).collect();
    assert_eq!(tells, [true, false, true]);
    schedule.on(Event::Ended { end: End::Done, queued: false }, 0, 0);
    assert!(schedule.tells("session-expired"));
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ mixed >> 31) % limit
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }
}

/// What the schedule of a device must be right about, told by a much simpler device.
struct History {
    random: Random,
    schedule: Schedule,
    now: i64,
    /// Nothing if nobody is signed in, or whether there is a session.
    session: Option<bool>,
    queued: bool,
    runs: bool,
    failures: u64,
}

impl History {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let mut seconds = |most| random.yes().then(|| 10 + u32::try_from(random.below(most)).unwrap());
        let (commit, every) = (seconds(100), seconds(10_000));
        let declared = SyncOn { reconnect: random.yes(), commit, every };
        let schedule = Schedule::new(declared);
        Self { random, schedule, now: 0, session: None, queued: false, runs: false, failures: 0 }
    }

    fn on(&mut self, event: Event) {
        let random = u16::try_from(self.random.below(1 << 16)).unwrap();
        self.schedule.on(event, self.now, random);
    }

    fn step(&mut self) {
        match self.random.below(9) {
            0 => {
                let session = self.random.yes();
                let asks = [None, Some(Trigger::SignIn), Some(Trigger::FirstStart)];
                let asks = asks[usize::try_from(self.random.below(3)).unwrap()];
                let draw = |random: &mut Random| random.yes().then(|| random.below(1 << 40).cast_signed());
                let (retry_in, since_success) = (draw(&mut self.random), draw(&mut self.random));
                (self.session, self.runs) = (Some(session), false);
                let queued = self.queued;
                self.on(Event::Entered(Standing {
                    asks,
                    has_session: session,
                    queued,
                    retry_in,
                    since_success,
                }));
            }
            1 if self.random.below(4) == 0 => {
                (self.session, self.runs) = (None, false);
                self.on(Event::Left);
            }
            2 | 3 if self.session.is_some() => {
                self.queued = true;
                self.on(Event::Committed);
            }
            4 => self.on(Event::Reconnected),
            5 if !self.runs => {
                self.failures += 1;
                self.on(Event::Unreached(self.failures));
            }
            6 if !self.runs && self.session.is_some() => {
                let extent = if self.random.yes() { Extent::Whole } else { Extent::Part };
                self.begin(Trigger::Request, extent);
            }
            7 | 8 if self.runs => self.end(),
            // Clocks are set forward and back, by much.
            _ if self.random.below(20) == 0 => {
                self.now += self.random.below(1 << 40).cast_signed() - (1 << 39)
            }
            _ => self.now += self.random.below(600_000).cast_signed(),
        }
        if let Some(Due { trigger, wait: 0 }) = self.schedule.due(self.now) {
            self.begin(trigger, Extent::Whole);
        }
    }

    fn begin(&mut self, trigger: Trigger, extent: Extent) {
        self.runs = true;
        self.on(Event::Begun(trigger, extent));
    }

    fn end(&mut self) {
        self.failures += 1;
        let end = match self.random.below(5) {
            0 | 1 => {
                self.failures = 0;
                self.queued = self.random.below(4) == 0;
                End::Done
            }
            2 => failed(Cause::Unreachable, self.failures),
            3 if self.random.yes() => {
                self.session = self.session.map(|_| false);
                failed(Cause::NoSession, self.failures)
            }
            3 => failed(Cause::Other, self.failures),
            _ => End::Cancelled,
        };
        self.runs = false;
        let queued = self.queued;
        self.on(Event::Ended { end, queued });
    }

    fn check(&mut self) {
        let due = self.schedule.due(self.now);
        if let Some(due) = due {
            assert!((0..=10_010 * SECOND).contains(&due.wait), "{due:?}");
            assert_eq!(self.session, Some(true), "{due:?}");
            assert!(!self.runs, "{due:?}");
        }
        if self.session == Some(true) && self.queued && !self.runs {
            let due = due.expect("what waits to be sent has an alarm");
            assert!(due.wait <= LEFT_ALONE, "{due:?}");
        }
    }
}

#[test]
fn what_waits_to_be_sent_has_an_alarm_whatever_happened() {
    for seed in 0..2_000 {
        let mut history = History::new(seed);
        for _ in 0..200 {
            history.step();
            history.check();
        }
    }
    const { assert!(LONGEST_RETRY + LONGEST_RETRY / 4 < LEFT_ALONE && LEFT_ALONE == 15 * MINUTE) };
}
