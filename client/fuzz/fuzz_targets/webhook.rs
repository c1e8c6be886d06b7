//! The address of a webhook: no text may make its reader panic, and no error may repeat it.
//!
//! `cargo +nightly fuzz run -s none webhook` in `client/`.

#![no_main]

use bitrix24::{BoxFuture, Client, HttpFailure, HttpReply, HttpRequest, Transport};
use libfuzzer_sys::fuzz_target;

struct Nowhere;

impl Transport for Nowhere {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        Box::pin(std::future::ready(Err(HttpFailure::not_sent("nowhere"))))
    }
}

fuzz_target!(|text: &str| {
    for address in [text.to_owned(), format!("https://portal.test/rest/1/{text}"), format!("https://{text}/rest/1/s/")] {
        match Client::builder().webhook(&address).transport(Nowhere).build() {
            Ok(client) => {
                let shown = format!("{client:?}");
                let secret = address.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
                assert!(secret.len() < 12 || !shown.contains(secret), "a secret is shown");
            }
            Err(error) => {
                let shown = format!("{error} {error:?}");
                assert!(address.len() < 40 || !shown.contains(&address), "the address is repeated");
            }
        }
    }
});
