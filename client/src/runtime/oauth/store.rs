//! Stores of tokens.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::app::App;
use super::tokens::{MemberId, Tokens};
use crate::runtime::http::{BoxError, BoxFuture};

/// The owner of tokens: a user of a portal who has authorized an application. A store keeps one entry for each key.
///
/// As text, `app.1/abc/7` or `app.1/abc/-`, it can be the key of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct TokenKey {
    /// The application.
    pub client_id: String,
    /// The portal.
    pub member_id: MemberId,
    /// The user, if it was known when the client was built.
    pub user_id: Option<i64>,
}

impl TokenKey {
    /// The key of tokens of an application.
    #[must_use]
    pub fn new(app: &App, tokens: &Tokens) -> Self {
        let (client_id, member_id) = (app.client_id().to_owned(), tokens.member_id.clone());
        Self { client_id, member_id, user_id: tokens.user_id }
    }
}

impl fmt::Display for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/", self.client_id, self.member_id)?;
        match self.user_id {
            Some(id) => id.fmt(f),
            None => f.write_str("-"),
        }
    }
}

/// Keeps tokens, for example in a database. A refresh token is valid for one use, and an unsaved pair is lost, so a
/// client saves a new pair before it uses it (OA-4).
pub trait TokenStore: Send + Sync + 'static {
    /// The tokens under a key, if there are any. Called before a renewal: another process may have renewed them. Tokens
    /// of another user than that of the client are rejected.
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>>;

    /// Stores tokens in place of those under the same key.
    fn save<'a>(&'a self, key: &'a TokenKey, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>>;

    /// Locks the tokens under a key against renewal by other processes until the returned value is dropped. Does
    /// nothing by default: within one process only one renewal runs at a time anyway.
    fn lock<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Box<dyn Any + Send>, BoxError>> {
        let _ = key;
        Box::pin(async { Ok(Box::new(()) as Box<dyn Any + Send>) })
    }
}

impl<T: TokenStore + ?Sized> TokenStore for std::sync::Arc<T> {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        (**self).load(key)
    }

    fn save<'a>(&'a self, key: &'a TokenKey, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).save(key, tokens)
    }

    fn lock<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Box<dyn Any + Send>, BoxError>> {
        (**self).lock(key)
    }
}

/// Keeps tokens in memory while the program runs.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<HashMap<TokenKey, Tokens>>);

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        Box::pin(async move { Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()) })
    }

    fn save<'a>(&'a self, key: &'a TokenKey, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone(), tokens.clone());
            Ok(())
        })
    }
}
