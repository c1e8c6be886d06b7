//! The state of a fake portal.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::answer::Answer;
use super::received::{Received, Uploaded};
use super::rule::{Condition, Rule, Target};

/// The secret in the address of its webhook.
pub(super) const SECRET: &str = "mockwebhooksecret";

/// The code of the callback.
pub(super) const CODE: &str = "mock-code";

pub(super) struct State {
    host: String,
    inner: Mutex<Inner>,
}

/// An answer, with its number and the number of its expectation.
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
    /// Methods by the key of the upload address.
    upload_keys: HashMap<String, String>,
    files: HashMap<String, (String, Bytes)>,
    /// The number of the newest pair of tokens, counted from 0.
    pair: usize,
    /// The newest access token has expired.
    expired: bool,
}

impl State {
    pub(super) fn new(host: String) -> Self {
        Self { host, inner: Mutex::default() }
    }

    /// A poisoned lock means that the test has failed already.
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

    /// The next answer to a call. Conditions are evaluated without the lock: they may call the portal.
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

    /// The answer after a wait.
    pub(super) fn following(&self, wait: &Given) -> Option<Given> {
        let (number, answer) = self.lock().rules.get_mut(wait.rule)?.following(wait.number)?;
        Some(Given { number, answer, ..*wait })
    }

    /// Whether calls of this method are expected, with or without answers left.
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

    /// Whether the portal accepts this access token.
    pub(super) fn takes(&self, token: &str) -> bool {
        let newest = self.pair().0 == token;
        newest && !self.lock().expired
    }

    pub(super) fn expire(&self) {
        self.lock().expired = true;
    }

    /// A new pair in exchange for the newest refresh token.
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

    /// The method that returned an address.
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
