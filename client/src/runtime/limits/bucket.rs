//! The leaky bucket: the count of the portal, kept here as well, so that no request is sent only to be refused.

use std::time::Duration;

use tokio::time::Instant;

/// Every request adds one to the level; the level falls steadily. A request that does not fit waits until it does.
/// Waiting requests are part of the level already, so turns are given in order.
#[derive(Debug)]
pub(super) struct Bucket {
    /// Capacity and units per second; `None` without a limit.
    rates: Option<(f64, f64)>,
    level: f64,
    /// The time of the level.
    at: Option<Instant>,
}

impl Bucket {
    pub(super) fn new(rates: Option<(f64, f64)>) -> Self {
        Self { rates, level: 0.0, at: None }
    }

    pub(super) fn set_rates(&mut self, rates: Option<(f64, f64)>) {
        self.rates = rates;
    }

    pub(super) fn rates(&self) -> Option<(f64, f64)> {
        self.rates
    }

    /// Takes a unit and returns how long to wait for it.
    pub(super) fn reserve(&mut self, now: Instant) -> Duration {
        let Some((capacity, drain)) = self.rates else { return Duration::ZERO };
        self.leak(now, drain);
        self.level += 1.0;
        // Rounding up would cost another timer tick: a request that has waited must not wait again.
        Duration::from_secs_f64(((self.level - capacity).max(0.0) / drain).min(1e9))
    }

    /// Returns a unit.
    pub(super) fn release(&mut self) {
        self.level = (self.level - 1.0).max(0.0);
    }

    /// Fills the bucket. Returns the units per second, if there is a limit.
    pub(super) fn exhaust(&mut self, now: Instant) -> Option<f64> {
        let (capacity, drain) = self.rates?;
        self.leak(now, drain);
        self.level = self.level.max(capacity);
        Some(drain)
    }

    fn leak(&mut self, now: Instant, drain: f64) {
        let passed = self.at.map_or(0.0, |at| now.saturating_duration_since(at).as_secs_f64());
        self.level = (self.level - passed * drain).max(0.0);
        self.at = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rl_1_fifty_at_once_then_two_per_second() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Some((50.0, 2.0)));
        for _ in 0..50 {
            assert_eq!(bucket.reserve(start), Duration::ZERO);
        }
        assert_eq!(bucket.reserve(start), Duration::from_millis(500));
        assert_eq!(bucket.reserve(start), Duration::from_millis(1000));
        assert_eq!(bucket.reserve(start + Duration::from_secs(1)), Duration::from_millis(500));
        bucket.release();
        assert_eq!(bucket.reserve(start + Duration::from_secs(1)), Duration::from_millis(500));
        assert_eq!(bucket.reserve(start + Duration::from_secs(60)), Duration::ZERO);
    }

    #[test]
    fn rl_2_a_refusal_empties_what_was_left() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Some((250.0, 5.0)));
        assert_eq!(bucket.exhaust(start), Some(5.0));
        assert_eq!(bucket.reserve(start), Duration::from_millis(200));
        assert_eq!(Bucket::new(None).exhaust(start), None);
    }
}
