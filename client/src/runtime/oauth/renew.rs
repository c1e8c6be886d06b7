//! Holds the tokens of an application and renews them: one renewal at a time per portal, saved before use, never twice
//! with one refresh token, and completed even if the call that needs it is dropped (OA-4).

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex as StdMutex, PoisonError, RwLock, RwLockWriteGuard, Weak};

use bitrix24_wire::ApiError;
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use tokio::sync::Mutex;

use super::server::OAuth;
use super::store::{TokenKey, TokenStore};
use super::tokens::{MemberId, Tokens};
use crate::runtime::address::check_endpoint;
use crate::runtime::error::{Cause, Error, ErrorKind};
use crate::runtime::retry::Retry;

/// An application with the tokens of one user of one portal.
pub(crate) struct Application {
    oauth: OAuth,
    store: Arc<dyn TokenStore>,
    key: TokenKey,
    held: RwLock<Held>,
    renewal: Arc<Mutex<Refused>>,
    retry: Retry,
    /// Plain http is allowed on the loopback interface.
    plain_http: bool,
}

struct Held {
    tokens: Arc<Tokens>,
    /// They are not in the store yet.
    unsaved: bool,
}

/// The refresh token that the server has refused for good, and its error.
#[derive(Default)]
struct Refused(Option<(String, Box<ApiError>)>);

impl Application {
    pub(crate) fn new(
        oauth: OAuth,
        tokens: Tokens,
        store: Arc<dyn TokenStore>,
        retry: Retry,
        plain_http: bool,
    ) -> Arc<Self> {
        let key = TokenKey::new(oauth.app(), &tokens);
        let renewal = renewal_of(&key.client_id, &key.member_id);
        let held = RwLock::new(Held { tokens: Arc::new(tokens), unsaved: false });
        Arc::new(Self { oauth, store, key, held, renewal, retry, plain_http })
    }

    pub(crate) fn key(&self) -> &TokenKey {
        &self.key
    }

    pub(crate) fn tokens(&self) -> Arc<Tokens> {
        self.held.read().unwrap_or_else(PoisonError::into_inner).tokens.clone()
    }

    fn change(&self) -> RwLockWriteGuard<'_, Held> {
        self.held.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn hold(&self, tokens: Tokens, unsaved: bool) -> Arc<Tokens> {
        let tokens = Arc::new(tokens);
        *self.change() = Held { tokens: tokens.clone(), unsaved };
        tokens
    }

    /// Tokens to call with: renewed if they have expired, and saved.
    pub(crate) async fn ready(self: &Arc<Self>) -> Result<Arc<Tokens>, Error> {
        let tokens = self.tokens();
        if tokens.is_expired() {
            return self.renew(&tokens.access_token).await;
        }
        if self.is_unsaved() {
            let _one = self.renewal.lock().await;
            self.save_held().await?;
        }
        Ok(self.tokens())
    }

    /// Tokens in place of those that the portal has refused. Calls that arrive during a renewal wait for it and use its
    /// tokens.
    ///
    /// The renewal is a task of its own: the call that started it may be dropped, and the server has invalidated the
    /// old pair by then.
    pub(crate) async fn renew(self: &Arc<Self>, refused: &SecretString) -> Result<Arc<Tokens>, Error> {
        let (this, refused) = (self.clone(), refused.clone());
        let work = async move { this.renewed(refused.expose_secret()).await };
        let done = match Handle::try_current() {
            Ok(runtime) => runtime.spawn(work).await.unwrap_or_else(|_| {
                Err(Error::local(ErrorKind::Token, "the renewal of the tokens was interrupted: call again"))
            }),
            Err(_) => work.await,
        };
        done.map_err(Error::before_call)
    }

    async fn renewed(&self, refused: &str) -> Result<Arc<Tokens>, Error> {
        let mut last = self.renewal.lock().await;
        let held = self.tokens();
        if held.access_token.expose_secret() != refused {
            self.save_held().await?;
            return Ok(self.tokens());
        }
        let failed = |error| Error::caused(ErrorKind::TokenStore, "the store of tokens failed", error);
        let _other_processes = self.store.lock(&self.key).await.map_err(failed)?;
        let stored = self.store.load(&self.key).await.map_err(failed)?;
        let stored = stored.filter(|stored| stored.access_token.expose_secret() != refused);
        let known = match stored {
            Some(stored) => {
                self.check(&stored, &held)?;
                let is_expired = stored.is_expired();
                let stored = self.hold(stored, false);
                if !is_expired {
                    return Ok(stored);
                }
                // Another process has renewed them: its refresh token is the valid one.
                stored
            }
            None => held,
        };
        let token = known.refresh_token.expose_secret();
        if let Some((_, error)) = last.0.as_ref().filter(|(refused, _)| refused == token) {
            return Err(Error::new(Cause::Token { error: error.clone(), terminal: true }));
        }
        let mut new = self.refresh(&known, &mut last).await?;
        if check_endpoint(&new.client_endpoint, self.plain_http).is_err() {
            // The new pair is valid, and the old one is not.
            new.client_endpoint.clone_from(&known.client_endpoint);
        }
        tracing::debug!(member_id = %new.member_id, "tokens renewed");
        self.hold(new, true);
        self.save_held().await?;
        Ok(self.tokens())
    }

    /// Checks tokens of the store: they may be of another portal or user.
    fn check(&self, stored: &Tokens, held: &Tokens) -> Result<(), Error> {
        let refused = |why: &str| Err(Error::local(ErrorKind::TokenStore, why));
        if stored.member_id != held.member_id {
            return refused("the store gave tokens of another portal");
        }
        if stored.user_id.zip(held.user_id).is_some_and(|(stored, held)| stored != held) {
            return refused("the store gave tokens of another user: it must keep an entry for each `TokenKey`");
        }
        check_endpoint(&stored.client_endpoint, self.plain_http)
    }

    async fn refresh(&self, known: &Tokens, last: &mut Refused) -> Result<Tokens, Error> {
        let mut attempt = 1;
        loop {
            match self.oauth.refresh(known).await {
                Ok(new) => return Ok(new),
                Err(error) if error.is_transient_refusal() && attempt < self.retry.attempts => {
                    tokio::time::sleep(self.retry.wait(attempt)).await;
                    attempt += 1;
                }
                Err(error) => {
                    if let Cause::Token { error, terminal: true } = error.cause() {
                        last.0 = Some((known.refresh_token.expose_secret().to_owned(), error.clone()));
                    }
                    return Err(error.with_attempts(attempt, false));
                }
            }
        }
    }

    fn is_unsaved(&self) -> bool {
        self.held.read().unwrap_or_else(PoisonError::into_inner).unsaved
    }

    /// If saving fails, the tokens stay in memory, and the next call tries again.
    async fn save_held(&self) -> Result<(), Error> {
        if !self.is_unsaved() {
            return Ok(());
        }
        let tokens = self.tokens();
        let saved = self.store.save(&self.key, &tokens).await;
        saved.map_err(|error| Error::caused(ErrorKind::TokenStore, "the new tokens could not be saved", error))?;
        let mut held = self.change();
        // The portal may have moved meanwhile: then the tokens have to be saved again.
        held.unsaved = !Arc::ptr_eq(&held.tokens, &tokens);
        Ok(())
    }

    /// Uses another endpoint for later calls.
    pub(crate) fn moved(&self, client_endpoint: String) {
        let mut held = self.change();
        let mut tokens = (*held.tokens).clone();
        tokens.client_endpoint = client_endpoint;
        *held = Held { tokens: Arc::new(tokens), unsaved: true };
    }
}

/// Renewals of one portal for one application exclude each other, across all clients.
fn renewal_of(client_id: &str, member: &MemberId) -> Arc<Mutex<Refused>> {
    type Renewals = HashMap<(String, MemberId), Weak<Mutex<Refused>>>;
    static RENEWALS: LazyLock<StdMutex<Renewals>> = LazyLock::new(StdMutex::default);
    let mut renewals = RENEWALS.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (client_id.to_owned(), member.clone());
    if let Some(renewal) = renewals.get(&key).and_then(Weak::upgrade) {
        return renewal;
    }
    renewals.retain(|_, renewal| renewal.strong_count() > 0);
    let renewal = Arc::default();
    renewals.insert(key, Arc::downgrade(&renewal));
    renewal
}
