//! One call, before it is sent.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bitrix24_wire::Reply;

use super::executor::Executor;
use crate::runtime::call::Call as Inner;
use crate::runtime::error::Error;
use crate::runtime::exchange::Meta;

/// One call, before [`Call::send`] sends it. Its settings are those of [`crate::Call`].
#[must_use = "a call is sent by `send`"]
pub struct Call<'a, T> {
    call: Inner<'a, T>,
    executor: &'a Executor,
}

impl<'a, T> Call<'a, T> {
    pub(super) fn new(call: Inner<'a, T>, executor: &'a Executor) -> Self {
        Self { call, executor }
    }

    fn set(self, set: impl FnOnce(Inner<'a, T>) -> Inner<'a, T>) -> Self {
        Self { call: set(self.call), executor: self.executor }
    }

    /// How long one attempt may take.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.set(|call| call.timeout(timeout))
    }

    /// How long the whole call may take, with all attempts and waits.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.set(|call| call.deadline(deadline))
    }

    /// The largest number of attempts.
    pub fn attempts(self, attempts: u32) -> Self {
        self.set(|call| call.attempts(attempts))
    }

    /// The longest wait for a limit of the portal.
    pub fn max_wait(self, wait: Duration) -> Self {
        self.set(|call| call.max_wait(wait))
    }

    /// See [`CallOptions::auth_connector`](crate::CallOptions::auth_connector).
    pub fn auth_connector(self, connector: impl Into<Arc<str>>) -> Self {
        self.set(|call| call.auth_connector(connector))
    }

    /// Whether calling twice is the same as calling once. See [`crate::Call::idempotent`].
    pub fn idempotent(self, idempotent: bool) -> Self {
        self.set(|call| call.idempotent(idempotent))
    }

    /// The `Idempotency-Key` of a write of REST 3.0. See [`crate::Call::idempotency_key`].
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|call| call.idempotency_key(key))
    }

    /// Sends it.
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn send(self) -> Result<Reply<T>, Error>
    where
        T: Send + 'a,
    {
        self.executor.run(self.call.send())
    }

    /// Sends it, and returns metadata with the reply.
    ///
    /// # Errors
    /// Returns an error if the call fails, or if an async runtime is running on this thread.
    pub fn send_with_meta(self) -> Result<(Reply<T>, Meta), Error>
    where
        T: Send + 'a,
    {
        self.executor.run(self.call.send_with_meta())
    }
}

impl<T> fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
