//! The runtime that futures are run on.

use tokio::runtime::{Handle, Runtime};

use crate::runtime::error::Error;

/// A runtime on the thread of the caller.
pub(super) struct Executor {
    /// `None` while it is dropped.
    runtime: Option<Runtime>,
}

impl Executor {
    pub(super) fn new() -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let failed = |error| Error::configuration(format!("no runtime for the blocking client: {error}"));
        Ok(Self { runtime: Some(runtime.map_err(failed)?) })
    }

    pub(super) fn run<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        const INSIDE: &str = "the blocking client is used where an async runtime is at work: use `bitrix24::Client` there, inside of `spawn_blocking` by `Handle::current().block_on`";
        match &self.runtime {
            Some(runtime) if Handle::try_current().is_err() => runtime.block_on(async {
                // Connections were not polled since the last call. Polling them first detects those that the server has
                // closed; the call would otherwise be written to a closed one and be lost.
                for _ in 0..2 {
                    tokio::task::yield_now().await;
                }
                future.await
            }),
            _ => Err(Error::configuration(INSIDE)),
        }
    }
}

/// Dropping a runtime in async code panics, unless it does not wait for its tasks.
impl Drop for Executor {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
