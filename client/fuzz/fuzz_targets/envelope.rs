//! The reply to a call, to a page of a list and to a batch: no bytes may make their readers panic, and no error may show
//! the secret.
//!
//! `cargo +nightly fuzz run -s none envelope` in `client/`.

#![no_main]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bitrix24::wire::{Doc, Envelope, Field};
use bitrix24::{
    Batch, BoxFuture, Client, DateTime, Decimal, Error, File, HttpFailure, HttpReply, HttpRequest, Limits, ListInfo,
    Map, Plan, Retry, Timestamp, Transport, Value, Version,
};
use libfuzzer_sys::fuzz_target;

/// Long enough not to come up by chance.
const SECRET: &str = "s3cretS3cretS3cret";

/// Replies with the same bytes every time.
struct Echo(u16, Vec<u8>);

impl Transport for Echo {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(std::future::ready(Ok(HttpReply::new(self.0, self.1.clone()))))
    }
}

fn read<T: Field + Default>(doc: &Doc<'_>) {
    let mut value = T::default();
    let _ = value.decode(doc.root());
}

fn check<T>(result: Result<T, Error>) {
    if let Err(error) = result {
        let body = String::from_utf8_lossy(error.raw_body().unwrap_or_default()).into_owned();
        let shown = format!("{error} {error:?} {:?} {:?} {body}", error.api(), error.json_path());
        assert!(!shown.contains(SECRET), "a secret is shown");
        let _ = (error.is_auth(), error.is_limit(), error.is_not_found(), error.maybe_executed(), error.system());
    }
}

fuzz_target!(|bytes: &[u8]| {
    let (status, body) = match bytes.split_first() {
        Some((first, rest)) => ([200, 200, 400, 401, 429, 500, 503, 302][usize::from(first % 8)], rest),
        None => (200, bytes),
    };
    if let Ok(doc) = Doc::parse(body) {
        read::<Option<i64>>(&doc);
        read::<Vec<Map<Decimal>>>(&doc);
        read::<Option<DateTime>>(&doc);
        read::<Vec<Timestamp>>(&doc);
        read::<File>(&doc);
        read::<Map<Value>>(&doc);
    }
    if let Ok(envelope) = Envelope::parse(status, None, body) {
        let _ = (envelope.total(), envelope.next(), envelope.time(), envelope.rows(&["items"]).map(|rows| rows.len()));
    }
    let text = String::from_utf8_lossy(body).replace("SECRET", SECRET);
    let builder = Client::builder().webhook(&format!("https://portal.test/rest/1/{SECRET}/"));
    let builder = builder.transport(Echo(status, text.into_bytes())).retry(Retry::never());
    let Ok(client) = builder.limits(Limits::new(Plan::Unlimited)).build() else { unreachable!("the address is fine") };
    check(ready(client.call_raw(Version::V2, "thing.get", &Value::Null).send()));
    let list = ListInfo::new(&["items"]).cursor("id", "id");
    check(ready(client.scan_raw(Version::V2, "thing.list", &Value::Null, list).max_items(60).try_collect()));
    check(ready(client.pages_raw(Version::V3, "thing.list", &Value::Null, list).try_next()));
    let mut batch = Batch::v2();
    let handles: Vec<_> = (0..2).map(|_| batch.add_raw("thing.get", &Value::Null).expect("it can be sent")).collect();
    match ready(client.batch(batch)) {
        Ok(mut reply) => handles.into_iter().for_each(|handle| check(reply.take(handle))),
        Err(error) => check::<()>(Err(error)),
    }
});

/// Nothing here waits.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("nothing to wait for"),
    }
}
