//! The runtime that calls run on.

use crate::failure::Failure;

/// Runs a future to its end on this thread.
pub(crate) fn block_on<T>(future: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::File(format!("cannot start: {error}")))?.block_on(future)
}
