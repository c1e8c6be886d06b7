//! What `resolve` hands to `emit`: the crate as files of items, every identifier, path, feature and Rust type decided.
//! Plain data; nothing here knows tokens or text layout.

mod events;
mod method;

use std::collections::BTreeSet;
use std::fmt;

pub use events::{Event, Events, Retired};
pub use method::{Deprecated, ErrorCase, Errors, List, Listed, Method, Order, Registry, Target};

use crate::model::types::{BooleanForm, Condition, EventCode, MethodName, ObjectName, PagePath, Presence, WireName};
use crate::model::vocabulary::IdForm;

/// The generated crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Api {
    /// The source files, sorted by module path; the crate root is the first.
    pub files: Vec<File>,
    /// The features, one per first name segment.
    pub features: BTreeSet<Feature>,
}

/// A Rust identifier. Made in `resolve/names.rs` alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustName(String);

impl RustName {
    /// Wraps an identifier that `resolve/names.rs` made.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RustName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A cargo feature.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Feature(pub String);

/// Path of a module below the crate root; empty for the root itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModulePath(pub Vec<RustName>);

/// A source file: one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its module.
    pub path: ModulePath,
    /// What the module stands for.
    pub subject: Subject,
    /// The pages it is made from, sorted.
    pub pages: Vec<PagePath>,
    /// Modules below it, sorted.
    pub children: Vec<Child>,
    /// Its items in order.
    pub items: Vec<Item>,
}

/// What a module stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The crate root.
    Root,
    /// All of REST 3.0.
    V3,
    /// Methods whose names start with these segments.
    Object(String),
    /// All events.
    Events,
    /// All shared types.
    Types,
    /// Shared types of one documentation area.
    Area(String),
    /// All methods and events as values.
    Registry,
}

/// A `pub mod` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// Name of the module.
    pub name: RustName,
    /// It exists if any of these features is on; always where empty.
    pub features: BTreeSet<Feature>,
}

/// An item of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A method with all that belongs to it.
    Method(Box<Method>),
    /// The events.
    Events(Events),
    /// A struct.
    Record(Record),
    /// An open enum of documented values.
    Values(Values),
    /// An alias of an id or code.
    Alias(Alias),
    /// All methods and events as values.
    Registry(Registry),
}

/// A struct with named fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its name.
    pub name: RustName,
    /// What it is for; decides constructors and setters.
    pub role: Role,
    /// Where it stands in the documentation, for its rustdoc.
    pub origin: Origin,
    /// Its fields in documented order.
    pub fields: Vec<Field>,
    /// Documented patterns of further keys.
    pub wildcards: Vec<WireName>,
}

/// What a struct is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A caller builds it: `new` and setters.
    Request,
    /// A reply carries it: no setters.
    Response,
}

/// Where a type stands in the documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What it belongs to.
    pub owner: Owner,
    /// Keys from there to it; empty for the thing itself.
    pub path: Vec<WireName>,
    /// In how many other places of the same module it stands.
    pub others: usize,
}

/// What a type belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The parameters of a method.
    Parameters(MethodName),
    /// The answer of a method.
    Answer(MethodName),
    /// The payload of an event.
    Event(EventCode),
    /// The payloads of any events.
    Events,
    /// A shared object: its name, and its address where it is on a site.
    Object(ObjectName, Option<String>),
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its Rust name.
    pub name: RustName,
    /// Its key.
    pub wire: WireName,
    /// Its type without the `Option` around it.
    pub ty: Ty,
    /// It is an argument of `new` and not an `Option`.
    pub required: bool,
    /// Form of the flags in it, where it holds flags.
    pub codec: Option<BooleanForm>,
    /// Its numbers and flags are sent as texts.
    pub as_text: bool,
    /// What the documentation says about its presence.
    pub presence: Presence,
    /// When it must be sent, counts or does not.
    pub conditions: Vec<Condition>,
    /// Documented default.
    pub default: Option<String>,
    /// Labels of the alternatives that have it.
    pub applies_to: Vec<String>,
    /// Documented as deprecated.
    pub deprecated: bool,
    /// `null` is documented.
    pub nullable: bool,
    /// Description of the page, where asked for.
    pub description: Option<String>,
}

/// An open enum of documented values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values {
    /// Its name.
    pub name: RustName,
    /// Where it stands in the documentation.
    pub origin: Origin,
    /// Its values are numbers on the wire.
    pub integer: bool,
    /// Its values in documented order.
    pub variants: Vec<Variant>,
}

/// One documented value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its Rust name.
    pub name: RustName,
    /// The literal on the wire.
    pub wire: String,
    /// Its meaning, where the page tells.
    pub label: Option<String>,
}

/// An alias of an id or code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// Its name.
    pub name: RustName,
    /// The documented words that it stands for, sorted.
    pub words: Vec<String>,
    /// What it is on the wire.
    pub target: Ty,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ty {
    /// Any JSON value.
    Value,
    /// `()`.
    Unit,
    /// `String`.
    String,
    /// `i64`.
    Integer,
    /// A decimal number that keeps its digits.
    Decimal,
    /// `bool`.
    Bool(BooleanForm),
    /// A date.
    Date,
    /// A date with time and offset.
    DateTime,
    /// Seconds since 1970.
    Timestamp,
    /// An upload value.
    File,
    /// Conditions on rows.
    Filter,
    /// Conditions on rows of REST 3.0.
    FilterV3,
    /// A body that is not JSON.
    Bytes,
    /// `Option<T>`.
    Option(Box<Ty>),
    /// A value or `null`.
    Nullable(Box<Ty>),
    /// `Vec<T>`.
    Vec(Box<Ty>),
    /// A map with string keys.
    Map(Box<Ty>),
    /// One of two.
    Either(Box<Ty>, Box<Ty>),
    /// `Box<T>`, where a type would contain itself.
    Boxed(Box<Ty>),
    /// A struct of the same file.
    Record(RustName),
    /// An enum of values of the same file.
    Values(RustName),
    /// A shared struct: its area and its name.
    Shared(RustName, RustName),
    /// An alias in `types`, with the documented word.
    Alias(RustName, String, IdForm),
}
