//! Events of the generated crate.

use super::{RustName, Ty};
use crate::model::types::{EventCode, Field, PagePath, WireName};

/// All events: an enum, and a type for each event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Events {
    /// The events, sorted by code.
    pub list: Vec<Event>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Name of the type and of the variant.
    pub name: RustName,
    /// The code.
    pub code: EventCode,
    /// The code in mixed case, if documented.
    pub spelling: Option<EventCode>,
    /// The keys, in the data, of the number that may follow the code; empty if none may.
    pub suffix: Vec<WireName>,
    /// Path of the page.
    pub page: PagePath,
    /// The address of its section, if the page is on a site.
    pub link: Option<String>,
    /// Scopes, any of which is enough.
    pub scopes: Vec<String>,
    /// Set if the event is deprecated.
    pub deprecated: Option<EventDeprecation>,
    /// Type of the data.
    pub data: Ty,
    /// The variant boxes the data, so that no variant is much larger than the others.
    pub boxed: bool,
    /// Keys of the payload that not every event has, beside `data`.
    pub beside: Vec<Field>,
}

/// The deprecation of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventDeprecation {
    /// Code of the event to use instead.
    pub successor: Option<EventCode>,
    /// Type of that event, if it is documented.
    pub target: Option<RustName>,
}
