//! The state that clones of a client share: settings, identity, limits, transport.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::access::Access;
use super::limits::Limits;
use super::redirect::RedirectPolicy;
use super::retry::Retry;
use super::transport::Transport;

pub(crate) struct Inner {
    pub(crate) access: Access,
    pub(crate) credential: u64,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limits: Limits,
    pub(crate) settings: Settings,
}

/// Settings of a client; the methods of [`ClientBuilder`](crate::ClientBuilder) describe them.
pub(crate) struct Settings {
    pub(crate) retry: Retry,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Duration>,
    pub(crate) user_agent: String,
    pub(crate) max_body: usize,
    pub(crate) plain_http: bool,
    pub(crate) redirect_policy: RedirectPolicy,
    pub(crate) on_domain_changed: Option<DomainChanged>,
    /// Seconds of running time within ten minutes after which a method waits for its reset.
    pub(crate) brake: Option<f64>,
}

pub(crate) type DomainChanged = Arc<dyn Fn(&str, &str) + Send + Sync>;

impl Inner {
    /// How long a method should wait because it has used up its allowed running time.
    pub(crate) fn brake(&self, method: &str) -> Option<Duration> {
        let limit = self.settings.brake?;
        let known = self.limits.operating(self.credential, method)?;
        let wait = known.reset_at?.duration_since(SystemTime::now()).ok()?;
        (known.used >= limit).then_some(wait)
    }
}
