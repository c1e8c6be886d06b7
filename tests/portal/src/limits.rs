//! Limits of requests and of running time (RL-1, RL-3).

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use crate::{Bucket, Operating};

/// The level of the bucket.
#[derive(Debug, Default)]
pub(crate) struct Level {
    filled: f64,
    at: Duration,
}

impl Level {
    /// Whether one more request fits; a refused one takes no room.
    pub(crate) fn take(&mut self, bucket: Bucket, now: Duration) -> bool {
        let passed = now.saturating_sub(self.at).as_secs_f64();
        self.filled = (self.filled - passed * bucket.drain).max(0.0);
        self.at = now;
        // A whole request has to fit, within the error of floats.
        let fits = self.filled + 1.0 <= bucket.capacity + 1e-9;
        if fits {
            self.filled += 1.0;
        }
        fits
    }
}

/// A bucket begins with the first call in it, so `operating_reset_at` of a first call is ten minutes later.
const BUCKET: u64 = 60;
const WINDOW: u64 = 10 * BUCKET;

/// Running time by credentials and method.
#[derive(Debug, Default)]
pub(crate) struct Budgets(BTreeMap<(String, String), Budget>);

/// When a bucket began and the seconds in it, the oldest first.
#[derive(Debug, Default)]
struct Budget(VecDeque<(u64, f64)>);

/// The budget as the envelope shows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Used {
    /// Seconds in the last ten minutes.
    pub(crate) seconds: f64,
    /// When the oldest of them stop counting, in seconds since 1970.
    pub(crate) reset_at: u64,
}

impl Budgets {
    /// Whether a call may run; checked before it does.
    pub(crate) fn open(&mut self, operating: &Operating, key: (&str, &str), unix: u64) -> bool {
        let Some(limit) = operating.limit else { return true };
        self.used(key, unix).seconds < limit.as_secs_f64()
    }

    /// Adds the cost of a call.
    pub(crate) fn spend(&mut self, cost: Duration, key: (&str, &str), unix: u64) -> Used {
        let buckets = &mut self.0.entry((key.0.to_owned(), key.1.to_owned())).or_default().0;
        match buckets.back_mut() {
            Some((began, seconds)) if unix < *began + BUCKET => *seconds += cost.as_secs_f64(),
            _ => buckets.push_back((unix, cost.as_secs_f64())),
        }
        self.used(key, unix)
    }

    fn used(&mut self, key: (&str, &str), unix: u64) -> Used {
        let buckets = &mut self.0.entry((key.0.to_owned(), key.1.to_owned())).or_default().0;
        while buckets.front().is_some_and(|(began, _)| began + WINDOW <= unix) {
            buckets.pop_front();
        }
        let oldest = buckets.front().map_or(unix, |(began, _)| *began);
        Used { seconds: buckets.iter().map(|(_, seconds)| seconds).sum(), reset_at: oldest + WINDOW }
    }
}
