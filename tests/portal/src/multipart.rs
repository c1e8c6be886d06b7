//! The file of a form.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;

use crate::route::Incoming;

/// Name and content of the file in a field of a form.
pub(crate) fn file(request: &Incoming, field: &str) -> Option<(String, Vec<u8>)> {
    let content_type = request.header("content-type")?;
    let body = Body::from(request.body.clone());
    let mut form = Request::builder().method("POST").header(CONTENT_TYPE, content_type).body(body).ok()?;
    DefaultBodyLimit::disable().apply(&mut form);
    at_once(async {
        let mut form = Multipart::from_request(form, &()).await.ok()?;
        while let Ok(Some(part)) = form.next_field().await {
            if part.name() == Some(field) {
                let name = part.file_name().unwrap_or("file").to_owned();
                return Some((name, part.bytes().await.ok()?.to_vec()));
            }
        }
        None
    })?
}

/// Runs a future that never waits: the whole body is in memory.
fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    // The parser may yield between its chunks, though never because data is missing.
    for _ in 0..100_000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return Some(value);
        }
    }
    None
}
