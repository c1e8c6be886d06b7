//! Events, in no programming language.

use std::collections::BTreeSet;

use crate::model::types::{Field, PagePath};
use crate::span::At;

/// Code of an event as its payload has it: `ONCRMDEALADD`, `CATALOG.PRICE.ON.ADD`. Case does not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventCode(pub String);

/// A documented event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its code.
    pub code: EventCode,
    /// The code in another case, which tells its words: `onCrmDealAdd`.
    pub spelling: Option<EventCode>,
    /// Its page.
    pub page: PagePath,
    /// Anchor of its section; empty where it has the page for itself.
    pub anchor: String,
    /// Scopes, any of which is enough; empty where the page names none.
    pub scopes: Vec<String>,
    /// Set where the documentation tells not to use it any more.
    pub deprecated: Option<Retirement>,
    /// The `data` of its payload; `None` where the page does not say.
    pub data: Option<Field>,
    /// Keys of its payload beside those that every event has.
    pub beside: Vec<Field>,
    /// Where its title stands.
    pub at: At,
}

/// Do not use this event any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retirement {
    /// What to use instead.
    pub successor: Option<EventCode>,
}

/// The pages that gave events.
#[must_use]
pub fn pages(events: &[Event]) -> BTreeSet<&PagePath> {
    events.iter().map(|event| &event.page).collect()
}
