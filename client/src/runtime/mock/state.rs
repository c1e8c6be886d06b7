//! What a fake portal knows.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::answer::Answer;
use super::received::{Received, Uploaded};
use super::rule::{Condition, Rule, Target};

/// The part of its address that proves who calls.
pub(super) const SECRET: &str = "mockwebhooksecret";

/// What a browser brings back from the authorization of the application.
pub(super) const CODE: &str = "mock-code";

pub(super) struct State {
    host: String,
    inner: Mutex<Inner>,
}

/// An answer, and which one of which expectation it is.
pub(super) struct Given {
    rule: usize,
    number: usize,
    pub(super) answer: Answer,
}

#[derive(Default)]
struct Inner {
    rules: Vec<Rule>,
    calls: Vec<Received>,
    unexpected: Vec<String>,
    uploads: Vec<Uploaded>,
    /// Methods by the key of the address that they gave.
    upload_keys: HashMap<String, String>,
    files: HashMap<String, (String, Bytes)>,
    /// Which pair of tokens is the newest one, counted from 0.
    pair: usize,
    /// Its access token has ended.
    expired: bool,
}

impl State {
    pub(super) fn new(host: String) -> Self {
        Self { host, inner: Mutex::default() }
    }

    /// A test that fails while it holds the lock has failed already.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn host(&self) -> &str {
        &self.host
    }

    pub(super) fn webhook(&self) -> String {
        format!("https://{}/rest/1/{SECRET}/", self.host)
    }

    pub(super) fn add(&self, rule: Rule) -> usize {
        let mut inner = self.lock();
        inner.rules.push(rule);
        inner.rules.len() - 1
    }

    pub(super) fn change(&self, index: usize, change: impl FnOnce(&mut Rule)) {
        if let Some(rule) = self.lock().rules.get_mut(index) {
            change(rule);
        }
    }

    /// The next answer to a call, and the expectation that it is of. Conditions are asked without the lock: they may
    /// look at the portal.
    pub(super) fn answer(&self, target: &Target, call: &Received) -> Option<Given> {
        let candidates: Vec<(usize, Vec<Condition>)> = {
            let inner = self.lock();
            let fits = inner.rules.iter().enumerate().filter(|(_, rule)| rule.target.fits(target));
            fits.map(|(index, rule)| (index, rule.conditions.clone())).collect()
        };
        candidates.into_iter().find_map(|(index, conditions)| {
            let fits = conditions.iter().all(|condition| condition(call));
            fits.then(|| self.next(index)).flatten()
        })
    }

    /// The next answer of an expectation.
    fn next(&self, rule: usize) -> Option<Given> {
        let (number, answer) = self.lock().rules.get_mut(rule)?.answer()?;
        Some(Given { rule, number, answer })
    }

    /// The answer that follows on a wait.
    pub(super) fn following(&self, wait: &Given) -> Option<Given> {
        let (number, answer) = self.lock().rules.get_mut(wait.rule)?.following(wait.number)?;
        Some(Given { number, answer, ..*wait })
    }

    /// Somebody expects calls of this method, with or without answers left.
    pub(super) fn expects(&self, target: &Target) -> bool {
        self.lock().rules.iter().any(|rule| rule.target.fits(target) && !matches!(rule.target, Target::Any))
    }

    pub(super) fn note(&self, call: Received) {
        self.lock().calls.push(call);
    }

    pub(super) fn note_unexpected(&self, what: String) {
        self.lock().unexpected.push(what);
    }

    pub(super) fn note_upload(&self, upload: Uploaded) {
        self.lock().uploads.push(upload);
    }

    pub(super) fn calls(&self) -> Vec<Received> {
        self.lock().calls.clone()
    }

    pub(super) fn uploads(&self) -> Vec<Uploaded> {
        self.lock().uploads.clone()
    }

    pub(super) fn unexpected(&self) -> Vec<String> {
        self.lock().unexpected.clone()
    }

    pub(super) fn unused(&self) -> Vec<String> {
        self.lock().rules.iter().flat_map(Rule::unused).collect()
    }

    pub(super) fn refreshes(&self) -> usize {
        self.lock().pair
    }

    /// The newest access and refresh token.
    pub(super) fn pair(&self) -> (String, String) {
        let pair = self.lock().pair;
        (format!("mock-access-token-{pair}"), format!("mock-refresh-token-{pair}"))
    }

    /// Whether the portal takes this access token.
    pub(super) fn takes(&self, token: &str) -> bool {
        let newest = self.pair().0 == token;
        newest && !self.lock().expired
    }

    pub(super) fn expire(&self) {
        self.lock().expired = true;
    }

    /// Another pair for the newest refresh token.
    pub(super) fn refresh(&self, token: &str) -> Option<(String, String)> {
        if self.pair().1 != token {
            return None;
        }
        let mut inner = self.lock();
        inner.pair += 1;
        inner.expired = false;
        drop(inner);
        Some(self.pair())
    }

    /// An address for uploads, and its key.
    pub(super) fn upload_address(&self, method: &str) -> (String, String) {
        let mut inner = self.lock();
        let key = format!("mock-upload-{}", inner.upload_keys.len());
        inner.upload_keys.insert(key.clone(), method.to_owned());
        (format!("https://{}/rest/upload.json?token={key}", self.host), key)
    }

    /// The method that gave an address.
    pub(super) fn upload_method(&self, key: &str) -> Option<String> {
        self.lock().upload_keys.get(key).cloned()
    }

    pub(super) fn keep_file(&self, name: &str, content: Bytes) -> String {
        let mut inner = self.lock();
        let key = format!("mock-file-{}", inner.files.len());
        inner.files.insert(key.clone(), (name.to_owned(), content));
        format!("https://{}/rest/download.json?token={key}", self.host)
    }

    pub(super) fn load_file(&self, key: &str) -> Option<(String, Bytes)> {
        self.lock().files.get(key).cloned()
    }
}
