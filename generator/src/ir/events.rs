//! Events, as the generated crate has them.

use super::{RustName, Ty};
use crate::model::types::{EventCode, Field, PagePath};

/// All events: the enum of them, and a type for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Events {
    /// Sorted by code.
    pub list: Vec<Event>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Name of its type and of its variant.
    pub name: RustName,
    /// Its code.
    pub code: EventCode,
    /// The code in another case.
    pub spelling: Option<EventCode>,
    /// Its page.
    pub page: PagePath,
    /// The address of its section, where it is on a site.
    pub link: Option<String>,
    /// Scopes, any of which is enough.
    pub scopes: Vec<String>,
    /// Set where it is not to be used any more.
    pub deprecated: Option<Retired>,
    /// Type of its data.
    pub data: Ty,
    /// The variant holds the data in a box, so that no variant is much larger than the others.
    pub boxed: bool,
    /// Keys of its payload beside those that every event has.
    pub beside: Vec<Field>,
}

/// Do not use this event any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// Code of what to use instead.
    pub successor: Option<EventCode>,
    /// Its type, where it is documented.
    pub target: Option<RustName>,
}
