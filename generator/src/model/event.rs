//! Events.

use std::collections::BTreeSet;

use crate::model::types::{Field, PagePath, WireName};
use crate::span::At;

/// The code of an event as in its payload: `ONCRMDEALADD`, `CATALOG.PRICE.ON.ADD`. Case is not significant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventCode(pub String);

/// A documented event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its code.
    pub code: EventCode,
    /// The code in a case that shows its words: `onCrmDealAdd`.
    pub spelling: Option<EventCode>,
    /// Its code is also sent with `_` and a number behind it: the keys of that number in the data. Empty if it is not.
    pub suffix: Vec<WireName>,
    /// Its page.
    pub page: PagePath,
    /// The anchor of its section; empty if the page is about this event alone.
    pub anchor: String,
    /// Scopes, any of which suffices; empty if the page names none.
    pub scopes: Vec<String>,
    /// Set if the documentation says not to use it any more.
    pub deprecated: Option<Retirement>,
    /// The `data` of its payload; `None` if not documented.
    pub data: Option<Field>,
    /// The keys of its payload other than those that every event has.
    pub beside: Vec<Field>,
    /// The place of its title.
    pub at: At,
}

/// The deprecation of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retirement {
    /// What to use instead.
    pub successor: Option<EventCode>,
}

/// The pages that document events.
#[must_use]
pub fn pages(events: &[Event]) -> BTreeSet<&PagePath> {
    events.iter().map(|event| &event.page).collect()
}
