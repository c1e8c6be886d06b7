//! Where tokens are kept.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::tokens::{MemberId, Tokens};
use crate::runtime::error::BoxError;
use crate::runtime::transport::BoxFuture;

/// Keeps tokens, for example in a database. A refresh token is good for one use: what is not saved is lost, so a client
/// saves a new pair before it uses it (protocol OA-4).
pub trait TokenStore: Send + Sync + 'static {
    /// The tokens of a portal, if there are any. Asked before a renewal: another process may have been earlier.
    fn load<'a>(&'a self, member: &'a MemberId) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>>;

    /// Keeps tokens in the place of those of the same portal.
    fn save<'a>(&'a self, member: &'a MemberId, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>>;

    /// Locks the tokens of a portal against renewal by other processes until what it returns is dropped. Does nothing
    /// by default: within one process only one renewal runs at a time anyway.
    fn lock<'a>(&'a self, member: &'a MemberId) -> BoxFuture<'a, Result<Box<dyn Any + Send>, BoxError>> {
        let _ = member;
        Box::pin(async { Ok(Box::new(()) as Box<dyn Any + Send>) })
    }
}

impl<T: TokenStore + ?Sized> TokenStore for std::sync::Arc<T> {
    fn load<'a>(&'a self, member: &'a MemberId) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        (**self).load(member)
    }

    fn save<'a>(&'a self, member: &'a MemberId, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).save(member, tokens)
    }

    fn lock<'a>(&'a self, member: &'a MemberId) -> BoxFuture<'a, Result<Box<dyn Any + Send>, BoxError>> {
        (**self).lock(member)
    }
}

/// Keeps tokens as long as the program runs.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<HashMap<MemberId, Tokens>>);

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, member: &'a MemberId) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        Box::pin(async move { Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(member).cloned()) })
    }

    fn save<'a>(&'a self, member: &'a MemberId, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(member.clone(), tokens.clone());
            Ok(())
        })
    }
}
