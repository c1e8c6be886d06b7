//! The clock of the portal.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// The clock of limits, tokens and stored replies. Clones share the time.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Tokio(Instant),
    Manual(Arc<AtomicU64>),
}

impl Clock {
    /// The clock of tokio: the real one, or the paused one of a test.
    pub fn tokio() -> Self {
        Self(Kind::Tokio(Instant::now()))
    }

    /// A clock that moves by calls alone.
    pub fn manual() -> Self {
        Self(Kind::Manual(Arc::default()))
    }

    /// Moves a manual clock; the clock of tokio moves by itself and is not changed.
    pub fn advance(&self, by: Duration) {
        if let Kind::Manual(nanos) = &self.0 {
            nanos.fetch_add(u64::try_from(by.as_nanos()).unwrap_or(u64::MAX), Ordering::SeqCst);
        }
    }

    /// The time since the clock was made.
    pub fn elapsed(&self) -> Duration {
        match &self.0 {
            Kind::Tokio(start) => Instant::now().saturating_duration_since(*start),
            Kind::Manual(nanos) => Duration::from_nanos(nanos.load(Ordering::SeqCst)),
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::tokio()
    }
}
