//! Settings of one call.

use std::sync::Arc;
use std::time::Duration;

/// Settings of calls, in place of those of the client.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) attempts: Option<u32>,
    pub(crate) max_wait: Option<Duration>,
    pub(crate) connector: Option<Arc<str>>,
}

impl CallOptions {
    /// The settings of the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the whole call may take, with all attempts and waits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The largest number of attempts.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts.max(1));
        self
    }

    /// The longest wait for a limit of the portal.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = Some(wait);
        self
    }

    /// The source of a change (`auth_connector`): offline events about the changes of this call are not queued for the
    /// same source, so that two systems which copy from each other do not loop (EV-5). Methods with arguments by
    /// position do not support it.
    pub fn auth_connector(mut self, connector: impl Into<Arc<str>>) -> Self {
        self.connector = Some(connector.into());
        self
    }
}
