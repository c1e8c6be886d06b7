//! A portal with its authorization server, and a store of tokens.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bitrix24::{BoxError, BoxFuture, Client, Error, HttpRequest, Reply, TokenKey, TokenStore, Tokens, Value, Version};
use serde_json::json;

use crate::support::{Asked, Fake, new_tokens, ok, status};

pub(crate) const EXPIRED: &str = r#"{"error":"expired_token","error_description":"The access token is old"}"#;
pub(crate) const DONE: &str = r#"{"result":true}"#;

pub(crate) async fn call(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V2, "thing.add", &json!({"a": 1})).await
}

pub(crate) fn is_renewal(request: &HttpRequest) -> bool {
    request.url.contains("/oauth/token/")
}

/// A portal that takes the newest token alone, and an authorization server that issues one after the other.
pub(crate) fn portal(member: &'static str) -> Fake {
    let issued = AtomicUsize::new(0);
    Fake::new(move |request, _| {
        if is_renewal(request) {
            return new_tokens(member, issued.fetch_add(1, Ordering::SeqCst) + 1);
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let good = format!("s3cretAccess{}", issued.load(Ordering::SeqCst));
        if body["auth"] == good { ok(DONE) } else { status(401, EXPIRED) }
    })
}

pub(crate) fn renewals(fake: &Fake) -> Vec<Asked> {
    fake.asked().into_iter().filter(|asked| is_renewal(&asked.request)).collect()
}

/// Records calls, and fails if `fails` is set.
#[derive(Clone, Default)]
pub(crate) struct Store {
    pub(crate) saved: Arc<Mutex<Vec<Tokens>>>,
    pub(crate) stored: Arc<Mutex<Option<Tokens>>>,
    pub(crate) fails: Arc<AtomicBool>,
    pub(crate) log: Arc<Mutex<Vec<&'static str>>>,
}

impl TokenStore for Store {
    fn load<'a>(&'a self, _: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        self.log.lock().unwrap().push("load");
        Box::pin(async move { Ok(self.stored.lock().unwrap().clone()) })
    }

    fn save<'a>(&'a self, _: &'a TokenKey, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        self.log.lock().unwrap().push("save");
        Box::pin(async move {
            if self.fails.load(Ordering::SeqCst) {
                return Err("the disk is full".into());
            }
            self.saved.lock().unwrap().push(tokens.clone());
            Ok(())
        })
    }
}
