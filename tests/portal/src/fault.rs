//! Faults: scripted for a method, or by chance.

use std::time::Duration;

use serde_json::Value;

use crate::Refusal;

/// A fault of one request.
#[derive(Clone, Debug)]
pub struct Fault {
    pub(crate) what: What,
    /// Whether the call runs despite the fault.
    pub(crate) runs: bool,
    pub(crate) delay: Duration,
    /// Headers beside those of the reply.
    pub(crate) headers: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Nothing,
    Refuse(Refusal),
    Html(u16),
    Reply { status: u16, content_type: &'static str, body: String },
    Truncated,
    Closed,
    Redirect(String),
    StuckCursor,
    Edit(fn(&mut Value)),
}

impl Fault {
    /// The call runs and is answered.
    pub fn ok() -> Self {
        Self { what: What::Nothing, runs: true, delay: Duration::ZERO, headers: Vec::new() }
    }

    /// The call is refused without running; with [`after_running`](Self::after_running) it runs and is refused.
    pub fn refuse(refusal: Refusal) -> Self {
        Self::before(What::Refuse(refusal))
    }

    /// A page of the server in front of the portal, with any status (RES-9).
    pub fn html(status: u16) -> Self {
        Self::before(What::Html(status))
    }

    /// Status 503 with a page and no code.
    pub fn status_503() -> Self {
        Self::html(503)
    }

    /// An empty body.
    pub fn empty(status: u16) -> Self {
        Self::before(What::Reply { status, content_type: "text/html", body: String::new() })
    }

    /// This body, with the content type of JSON.
    pub fn reply(status: u16, body: impl ToString) -> Self {
        Self::before(What::Reply { status, content_type: "application/json; charset=utf-8", body: body.to_string() })
    }

    /// The connection is closed without a reply.
    pub fn closed() -> Self {
        Self::before(What::Closed)
    }

    /// The call runs and half of the reply arrives.
    pub fn truncated() -> Self {
        Self { what: What::Truncated, ..Self::ok() }
    }

    /// Status 302 to an address, as from a portal that has moved, or from an attacker (URL-6).
    pub fn redirect(location: impl Into<String>) -> Self {
        Self::before(What::Redirect(location.into()))
    }

    /// A list starts over, whatever page is requested (P2-2).
    pub fn stuck_cursor() -> Self {
        Self { what: What::StuckCursor, ..Self::ok() }
    }

    /// The call runs and its envelope is changed.
    pub fn edited(edit: fn(&mut Value)) -> Self {
        Self { what: What::Edit(edit), ..Self::ok() }
    }

    /// The call runs and its reply is late.
    pub fn slow(delay: Duration) -> Self {
        Self::ok().delayed(delay)
    }

    /// The same fault after the call ran, which a client cannot distinguish.
    #[must_use]
    pub fn after_running(mut self) -> Self {
        self.runs = true;
        self
    }

    /// The same fault, late.
    #[must_use]
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The same fault, with one more header: `retry-after`, which portals do not send (RT-4).
    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_string()));
        self
    }

    fn before(what: What) -> Self {
        Self { what, runs: false, delay: Duration::ZERO, headers: Vec::new() }
    }

    /// Its name in the journal.
    pub(crate) fn name(&self) -> Option<&'static str> {
        Some(match &self.what {
            What::Nothing if self.delay.is_zero() => return None,
            What::Nothing => "slow",
            What::Refuse(_) => "refused",
            What::Html(_) => "html",
            What::Reply { .. } => "reply",
            What::Truncated => "truncated",
            What::Closed => "closed",
            What::Redirect(_) => "redirect",
            What::StuckCursor => "stuck cursor",
            What::Edit(_) => "edited",
        })
    }
}

/// Faults by chance: the same seed and the same order of requests give the same faults.
#[derive(Clone, Debug)]
pub struct Chaos {
    random: fastrand::Rng,
    rates: Vec<(f64, Fault)>,
}

impl Chaos {
    /// No faults yet.
    pub fn seed(seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), rates: Vec::new() }
    }

    /// Adds a fault; the rate is the fraction of requests that it happens to, between 0 and 1.
    #[must_use]
    pub fn rate(mut self, rate: f64, fault: Fault) -> Self {
        self.rates.push((rate, fault));
        self
    }

    /// All faults that clients of the cloud meet, in about `rate` of all requests.
    pub fn usual(seed: u64, rate: f64) -> Self {
        let kinds = [
            Fault::refuse(Refusal::QueryLimit),
            Fault::refuse(Refusal::Internal),
            Fault::refuse(Refusal::Internal).after_running(),
            Fault::html(502),
            Fault::html(503).after_running(),
            Fault::closed(),
            Fault::closed().after_running(),
            Fault::truncated(),
            Fault::slow(Duration::from_millis(300)),
        ];
        let each = rate / kinds.len() as f64;
        kinds.into_iter().fold(Self::seed(seed), |chaos, fault| chaos.rate(each, fault))
    }

    /// The fault of the next request.
    pub(crate) fn next(&mut self) -> Option<Fault> {
        let mut drawn = self.random.f64();
        for (rate, fault) in &self.rates {
            if drawn < *rate {
                return Some(fault.clone());
            }
            drawn -= rate;
        }
        None
    }
}
