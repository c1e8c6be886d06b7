//! Streams as iterators.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use futures_core::Stream;
use futures_util::StreamExt;

use super::executor::Executor;
use crate::runtime::error::Error;

/// The items of a stream. The stream decides whether it continues after an error; if the runtime cannot wait, there is
/// one error and then the end.
pub struct Iter<S> {
    stream: Pin<Box<S>>,
    done: bool,
    executor: Arc<Executor>,
}

impl<S> Iter<S> {
    pub(super) fn new(stream: S, executor: Arc<Executor>) -> Self {
        Self { stream: Box::pin(stream), done: false, executor }
    }

    /// The stream, for example for the position of a walk.
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<S: Stream<Item = Result<T, Error>>, T> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        // The outer error is about waiting, the inner one is that of the stream.
        let item = self.executor.run(async { Ok(self.stream.next().await) });
        self.done = !matches!(item, Ok(Some(_)));
        item.unwrap_or_else(|error| Some(Err(error)))
    }
}

impl<S> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").finish_non_exhaustive()
    }
}
