//! The running time of a method: portals of the cloud report it with every reply.

use std::collections::HashMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bitrix24_wire::Time;

/// The budget of a method, as the portal last reported it. The cloud blocks a method of an application or a webhook
/// that has run too long (usually 480 seconds) within ten minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Operating {
    /// Seconds of running time in the last ten minutes.
    pub used: f64,
    /// When the oldest minute of them no longer counts. The used time need not fall to zero then.
    pub reset_at: Option<SystemTime>,
}

impl Operating {
    /// How long until the oldest minute no longer counts; `None` if the portal has not reported it.
    #[must_use]
    pub fn resets_in(&self) -> Option<Duration> {
        self.reset_at.map(|at| at.duration_since(SystemTime::now()).unwrap_or_default())
    }
}

/// Budgets by credential and method. A batch is booked under `batch`: the times of its commands are one running sum
/// (RL-4).
#[derive(Debug, Default)]
pub(super) struct Budgets(HashMap<(u64, String), Operating>);

impl Budgets {
    pub(super) fn observe(&mut self, credential: u64, method: &str, time: &Time) {
        // Self-hosted portals do not count.
        let Some(used) = time.operating else { return };
        let reset_at = time.operating_reset_at.and_then(|at| u64::try_from(at).ok()).map(unix);
        self.0.insert((credential, method.to_ascii_lowercase()), Operating { used, reset_at });
    }

    pub(super) fn get(&self, credential: u64, method: &str) -> Option<Operating> {
        self.0.get(&(credential, method.to_ascii_lowercase())).copied()
    }
}

fn unix(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds.min(1 << 40))
}
