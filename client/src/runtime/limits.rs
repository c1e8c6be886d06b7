//! The limits of a portal: requests per second, and seconds of running time per method (RL-1 to RL-4).

mod bucket;
mod budget;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, Weak};
use std::time::Duration;

use bitrix24_wire::Time;
use tokio::time::Instant;

use bucket::Bucket;
use budget::Budgets;

pub use budget::Operating;

/// The tariff of a portal, which decides how many requests it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Plan {
    /// 50 at once, then 2 per second.
    Standard,
    /// 250 at once, then 5 per second.
    Enterprise,
    /// No limit: self-hosted portals.
    Unlimited,
}

impl Plan {
    /// Portals of the cloud have limits; self-hosted portals have none by default.
    pub(crate) fn for_host(host: &str) -> Self {
        if is_cloud(host) { Self::Standard } else { Self::Unlimited }
    }

    /// Capacity and requests per second.
    fn rates(self) -> Option<(f64, f64)> {
        match self {
            Self::Standard => Some((50.0, 2.0)),
            Self::Enterprise => Some((250.0, 5.0)),
            Self::Unlimited => None,
        }
    }
}

/// Whether a host, with or without a port, belongs to the cloud: `example.bitrix24.com`, `example.bitrix24.com.br`.
pub(crate) fn is_cloud(host: &str) -> bool {
    // At most two labels of a country: everything else could be registered by anyone.
    cloud_domain(host).is_some_and(|domain| {
        let labels: Vec<_> = domain.split('.').collect();
        labels.len() <= 2 && labels.iter().all(|label| label.len() <= 4)
    })
}

/// Whether a secret may follow a portal to this host by default: the domains of the cloud. Other domains with
/// `bitrix24` in them may belong to anyone, or hold pages of users.
pub(crate) fn is_known_cloud(host: &str) -> bool {
    const DOMAINS: &[&str] = &[
        "com", "com.br", "com.tr", "by", "cn", "co", "de", "es", "eu", "fr", "id", "in", "it", "jp", "kz", "mx", "pl",
        "ru", "ua", "uk", "vn",
    ];
    cloud_domain(host).is_some_and(|domain| DOMAINS.contains(&domain.as_str()))
}

/// The part after `name.bitrix24.`, in lower case.
fn cloud_domain(host: &str) -> Option<String> {
    let host = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let (name, rest) = host.split_once('.')?;
    rest.strip_prefix("bitrix24.").filter(|_| !name.is_empty()).map(str::to_owned)
}

/// The limits of one portal. All clients of a process that call the same portal share them: the portal counts
/// requests per address of the caller, not per client. Cloning it shares it.
#[derive(Clone)]
pub struct Limits {
    shared: Arc<Shared>,
}

struct Shared {
    bucket: Mutex<Bucket>,
    budgets: Mutex<Budgets>,
}

impl Limits {
    /// Limits that are not shared with other clients.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        let (bucket, budgets) = (Mutex::new(Bucket::new(plan.rates())), Mutex::default());
        Self { shared: Arc::new(Shared { bucket, budgets }) }
    }

    /// The limits that this process keeps for a portal; made on first use.
    pub(crate) fn for_portal(host: &str) -> Self {
        static PORTALS: LazyLock<Mutex<HashMap<String, Weak<Shared>>>> = LazyLock::new(Mutex::default);
        let mut portals = lock(&PORTALS);
        if let Some(shared) = portals.get(host).and_then(Weak::upgrade) {
            return Self { shared };
        }
        portals.retain(|_, shared| shared.strong_count() > 0);
        let limits = Self::new(Plan::for_host(host));
        portals.insert(host.to_owned(), Arc::downgrade(&limits.shared));
        limits
    }

    /// The tariff, for all clients that share these limits.
    pub fn set_plan(&self, plan: Plan) {
        lock(&self.shared.bucket).set_rates(plan.rates());
    }

    /// Reserves a turn and returns how long to wait for it. Turns are given in the order of the calls.
    pub(crate) fn reserve(&self) -> Duration {
        lock(&self.shared.bucket).reserve(Instant::now())
    }

    /// Releases a turn that was not used.
    pub(crate) fn release(&self) {
        lock(&self.shared.bucket).release();
    }

    /// Records that the portal has refused a request for its rate: the capacity is used up. Returns how long to wait
    /// before the next attempt, without jitter (RL-2).
    pub(crate) fn refused(&self, attempt: u32) -> Duration {
        let drain = lock(&self.shared.bucket).exhaust(Instant::now()).unwrap_or(2.0);
        Duration::from_secs_f64((1.0 / drain + 1.0) * 1.5_f64.powi(attempt.min(20) as i32))
    }

    /// Records the cost of a call.
    pub(crate) fn observe(&self, credential: u64, method: &str, time: &Time) {
        lock(&self.shared.budgets).observe(credential, method, time);
    }

    /// The budget of a method, as far as it is known.
    pub(crate) fn operating(&self, credential: u64, method: &str) -> Option<Operating> {
        lock(&self.shared.budgets).get(credential, method)
    }
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limits").field("rates", &lock(&self.shared.bucket).rates()).finish_non_exhaustive()
    }
}

/// A panic in another thread leaves numbers that are still usable.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rl_1_the_cloud_is_told_by_the_host() {
        for host in ["example.bitrix24.com", "EXAMPLE.bitrix24.com.br:443", "a-b.bitrix24.de"] {
            assert_eq!(Plan::for_host(host), Plan::Standard, "{host}");
        }
        for host in ["bitrix24.com", "portal.example.com", "x.bitrix24.evil-domain.com", "bitrix24.com.example.com", ""]
        {
            assert_eq!(Plan::for_host(host), Plan::Unlimited, "{host}");
        }
        assert!(is_known_cloud("EXAMPLE.bitrix24.com.br:443") && is_known_cloud("example.bitrix24.de"));
        for host in ["example.bitrix24.shop", "example.bitrix24.xyz", "a.b.bitrix24.com", "bitrix24.com", ""] {
            assert!(!is_known_cloud(host), "{host}");
        }
    }

    #[test]
    fn rl_1_clients_of_a_portal_share_its_limits() {
        let (a, b) = (Limits::for_portal("one.test"), Limits::for_portal("one.test"));
        assert!(Arc::ptr_eq(&a.shared, &b.shared));
        assert!(!Arc::ptr_eq(&a.shared, &Limits::for_portal("two.test").shared));
    }
}
