//! What a device and a server hear of the world: a clock that stands until it is moved, and what kills them.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tidewater::sync::Environment;
use tidewater::value::DateTime;

/// A clock that stands still, randomness that can be repeated, and stops on demand.
#[derive(Default)]
pub struct Outside {
    pub random: AtomicU64,
    time: AtomicI64,
    /// How far the clock goes on whenever somebody looks.
    tick: AtomicI64,
    stop: Mutex<Option<(&'static str, usize)>>,
}

impl Outside {
    /// From now on the clock goes on by so many milliseconds whenever somebody looks.
    pub fn tick(&self, milliseconds: i64) {
        self.tick.store(milliseconds, Ordering::Relaxed);
    }

    /// Lets some time pass.
    pub fn pass(&self, milliseconds: i64) {
        self.time.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// Stops at a point, as a kill does, once it was passed so many times.
    pub fn stop_at(&self, point: &'static str, passes: usize) {
        *self.stop.lock().unwrap() = Some((point, passes));
    }
}

impl Environment for Outside {
    fn now(&self) -> DateTime {
        let time = self.time.fetch_add(self.tick.load(Ordering::Relaxed), Ordering::Relaxed);
        DateTime::from_milliseconds(1_767_225_600_000 + time).unwrap()
    }
    fn random(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let mut mixed = self.random.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed >> 56) as u8;
        }
    }
    fn stops_at(&self, point: &'static str) -> bool {
        let mut stop = self.stop.lock().unwrap();
        match &mut *stop {
            Some((at, passes)) if *at == point => {
                let stops = *passes == 0;
                *passes = passes.saturating_sub(1);
                stops
            }
            _ => false,
        }
    }
}
