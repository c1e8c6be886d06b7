//! Who holds the tokens of an application while it calls, and renews them: one renewal at a time per portal, saved
//! before it is used, never twice with one refresh token (protocol OA-4).

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex as StdMutex, PoisonError, RwLock, Weak};

use bitrix24_wire::ApiError;
use secrecy::ExposeSecret;
use tokio::sync::Mutex;

use super::server::OAuth;
use super::store::TokenStore;
use super::tokens::{MemberId, Tokens};
use crate::runtime::error::{Cause, Error, ErrorKind};
use crate::runtime::retry::Retry;

/// An application with the tokens of one portal.
pub(crate) struct Application {
    oauth: OAuth,
    store: Arc<dyn TokenStore>,
    held: RwLock<Held>,
    renewal: Arc<Mutex<Refused>>,
    retry: Retry,
}

struct Held {
    tokens: Arc<Tokens>,
    /// The store has not got them yet.
    unsaved: bool,
}

/// The refresh token that the server has refused for good, and what it said.
#[derive(Default)]
struct Refused(Option<(String, Box<ApiError>)>);

impl Application {
    pub(crate) fn new(oauth: OAuth, tokens: Tokens, store: Arc<dyn TokenStore>, retry: Retry) -> Self {
        let renewal = renewal_of(oauth.app().client_id(), &tokens.member_id);
        let held = RwLock::new(Held { tokens: Arc::new(tokens), unsaved: false });
        Self { oauth, store, held, renewal, retry }
    }

    pub(crate) fn tokens(&self) -> Arc<Tokens> {
        self.held.read().unwrap_or_else(PoisonError::into_inner).tokens.clone()
    }

    fn hold(&self, tokens: Tokens, unsaved: bool) -> Arc<Tokens> {
        let tokens = Arc::new(tokens);
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = Held { tokens: tokens.clone(), unsaved };
        tokens
    }

    /// Tokens to call with: renewed if they have ended, and saved.
    pub(crate) async fn ready(&self) -> Result<Arc<Tokens>, Error> {
        let tokens = self.tokens();
        if tokens.is_expired() {
            return self.renew(tokens.access_token.expose_secret()).await;
        }
        if self.is_unsaved() {
            let _one = self.renewal.lock().await;
            self.save_held().await?;
        }
        Ok(self.tokens())
    }

    /// Other tokens than those that the portal has refused. Whoever comes while they are being renewed waits, and takes
    /// what the first one got.
    pub(crate) async fn renew(&self, refused: &str) -> Result<Arc<Tokens>, Error> {
        let mut last = self.renewal.lock().await;
        let held = self.tokens();
        if held.access_token.expose_secret() != refused {
            self.save_held().await?;
            return Ok(self.tokens());
        }
        let failed = |error| Error::caused(ErrorKind::TokenStore, "the store of tokens failed", error);
        let _other_processes = self.store.lock(&held.member_id).await.map_err(failed)?;
        let stored = self.store.load(&held.member_id).await.map_err(failed)?;
        let stored = stored.filter(|stored| stored.access_token.expose_secret() != refused);
        let known = match stored {
            Some(stored) if !stored.is_expired() => return Ok(self.hold(stored, false)),
            // Another process has renewed them long ago: its refresh token is the one that is still good.
            Some(stored) => self.hold(stored, false),
            None => held,
        };
        let token = known.refresh_token.expose_secret();
        if let Some((_, error)) = last.0.as_ref().filter(|(refused, _)| refused == token) {
            return Err(Error::of(Cause::Token { error: error.clone(), terminal: true }));
        }
        let new = self.refresh(&known, &mut last).await?;
        tracing::debug!(member_id = %new.member_id, "tokens renewed");
        self.hold(new, true);
        self.save_held().await?;
        Ok(self.tokens())
    }

    async fn refresh(&self, known: &Tokens, last: &mut Refused) -> Result<Tokens, Error> {
        let mut attempt = 1;
        loop {
            match self.oauth.refresh(known).await {
                Ok(mut new) => {
                    if new.client_endpoint.is_empty() {
                        new.client_endpoint.clone_from(&known.client_endpoint);
                    }
                    return Ok(new);
                }
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

    /// Where saving fails the tokens stay in memory, and the next call tries again.
    async fn save_held(&self) -> Result<(), Error> {
        if !self.is_unsaved() {
            return Ok(());
        }
        let tokens = self.tokens();
        let saved = self.store.save(&tokens.member_id, &tokens).await;
        saved.map_err(|error| Error::caused(ErrorKind::TokenStore, "the new tokens could not be saved", error))?;
        self.held.write().unwrap_or_else(PoisonError::into_inner).unsaved = false;
        Ok(())
    }

    /// The portal has another host now.
    pub(crate) fn moved(&self, client_endpoint: String) {
        let mut tokens = (*self.tokens()).clone();
        tokens.client_endpoint = client_endpoint;
        self.hold(tokens, true);
    }
}

/// Renewals of one portal for one application exclude each other, in whichever client they happen.
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
