//! The output of `resolve` and the input of `emit`: a crate as files of items, with every identifier, path, feature and
//! Rust type decided. Plain data without tokens or text layout.

mod events;
mod method;

use std::collections::BTreeSet;
use std::fmt;

pub use events::{Event, EventDeprecation, Events};
pub use method::{Deprecation, ErrorCase, Errors, List, Method, Order, Registry, RegistryEntry, Target};

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

/// A Rust identifier. Only `resolve/names.rs` makes them.
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

/// The path of a module below the crate root; empty for the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModulePath(pub Vec<RustName>);

/// A source file, which is a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path of the module.
    pub path: ModulePath,
    /// What the module contains.
    pub subject: Subject,
    /// The pages that it is generated from, sorted.
    pub pages: Vec<PagePath>,
    /// Its child modules, sorted.
    pub children: Vec<Child>,
    /// Its items, in order.
    pub items: Vec<Item>,
    /// Its structs and enums that are an alternative of a parameter.
    pub choices: Vec<Choice>,
}

/// A struct or an enum that is an alternative of a parameter: it converts into the choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name.
    pub name: RustName,
    /// The structs and enums that stand behind it in a choice, as types of the same file or shared ones.
    pub behind: Vec<Ty>,
}

/// What a module contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The crate root.
    Root,
    /// All methods of REST 3.0.
    V3,
    /// Methods whose names begin with these segments.
    Object(String),
    /// All events.
    Events,
    /// All shared types.
    Types,
    /// Shared types of one documentation area.
    Area(String),
    /// The registry of methods and events.
    Registry,
}

/// A child module: a `pub mod` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// Name of the module.
    pub name: RustName,
    /// The module exists if any of these features is on; if empty, always.
    pub features: BTreeSet<Feature>,
}

/// An item of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A method with its types and its errors.
    Method(Box<Method>),
    /// The events.
    Events(Events),
    /// A struct.
    Record(Record),
    /// An open enum of documented values.
    Values(Values),
    /// An alias of a type of ids or codes.
    Alias(Alias),
    /// The registry of methods and events.
    Registry(Registry),
}

/// A struct with named fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Name of the struct.
    pub name: RustName,
    /// Who builds it; decides whether it has a constructor and setters.
    pub role: Role,
    /// Where it occurs in the documentation, for its rustdoc.
    pub origin: Origin,
    /// Its fields in documented order.
    pub fields: Vec<Field>,
    /// Documented patterns of other keys.
    pub wildcards: Vec<WireName>,
}

/// Who builds values of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The caller: it has `new` and setters.
    Request,
    /// The portal, in replies and events: it has no setters.
    Response,
}

/// Where a type occurs in the documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What the type belongs to.
    pub owner: Owner,
    /// Keys from the owner to the type; empty if the type is that of the owner.
    pub path: Vec<WireName>,
    /// The number of other places of the same module that have the type.
    pub others: usize,
}

/// What a type belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The parameters of a method.
    Parameters(MethodName),
    /// The result of a method.
    Result(MethodName),
    /// The payload of an event.
    Event(EventCode),
    /// The payloads of several events.
    Events,
    /// A shared object: its name, and its address if it is on a site.
    Object(ObjectName, Option<String>),
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Rust name of the field.
    pub name: RustName,
    /// Its key on the wire.
    pub wire: WireName,
    /// Its type, without the `Option` of optional fields.
    pub ty: Ty,
    /// The field is an argument of `new` and not an `Option`.
    pub required: bool,
    /// The form of booleans in it, if it has any.
    pub codec: Option<BooleanForm>,
    /// Its numbers and booleans are sent as strings.
    pub as_text: bool,
    /// Its documented presence.
    pub presence: Presence,
    /// When it is required, has an effect or is ignored.
    pub conditions: Vec<Condition>,
    /// Its documented default.
    pub default: Option<String>,
    /// Labels of the documented alternatives that have it.
    pub applies_to: Vec<String>,
    /// The field is deprecated.
    pub deprecated: bool,
    /// The documentation allows `null`.
    pub nullable: bool,
    /// The description of the page, if descriptions are enabled.
    pub description: Option<String>,
}

/// An enum of documented values, open for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values {
    /// Name of the enum.
    pub name: RustName,
    /// Where it occurs in the documentation.
    pub origin: Origin,
    /// The values are numbers on the wire.
    pub integer: bool,
    /// The values, in documented order.
    pub variants: Vec<Variant>,
}

/// A documented value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Name of the variant.
    pub name: RustName,
    /// The literal on the wire.
    pub wire: String,
    /// Its meaning, if documented.
    pub label: Option<String>,
}

/// An alias of a type of ids or codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// Name of the alias.
    pub name: RustName,
    /// The documented words that it stands for, sorted.
    pub words: Vec<String>,
    /// The aliased type.
    pub target: Ty,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// Any JSON value.
    Value,
    /// `()`.
    Unit,
    /// `String`.
    String,
    /// `i64`.
    Integer,
    /// `Decimal`: a decimal number that keeps its digits.
    Decimal,
    /// `bool`.
    Bool(BooleanForm),
    /// `Date`.
    Date,
    /// `DateTime`: date, time and offset.
    DateTime,
    /// `Timestamp`: seconds since 1970.
    Timestamp,
    /// `File`: an upload.
    File,
    /// `Filter`: conditions on rows.
    Filter,
    /// `FilterV3`: conditions on rows in REST 3.0.
    FilterV3,
    /// `Bytes`: a body that is not JSON.
    Bytes,
    /// `Option<T>`.
    Option(Box<Ty>),
    /// `Nullable<T>`: a value or `null`.
    Nullable(Box<Ty>),
    /// `Vec<T>`.
    Vec(Box<Ty>),
    /// `Map<T>`: a map with string keys.
    Map(Box<Ty>),
    /// `Either<A, B>`.
    Either(Box<Ty>, Box<Ty>),
    /// `Box<T>`, for types that contain themselves.
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

impl Ty {
    /// The type with `change` made to all types in it, innermost first.
    #[must_use]
    pub fn map(&self, change: &dyn Fn(Self) -> Self) -> Self {
        let inner = |ty: &Self| Box::new(ty.map(change));
        change(match self {
            Self::Option(ty) => Self::Option(inner(ty)),
            Self::Nullable(ty) => Self::Nullable(inner(ty)),
            Self::Vec(ty) => Self::Vec(inner(ty)),
            Self::Map(ty) => Self::Map(inner(ty)),
            Self::Boxed(ty) => Self::Boxed(inner(ty)),
            Self::Either(left, right) => Self::Either(inner(left), inner(right)),
            other => other.clone(),
        })
    }

    /// The type with ids and codes as plain numbers and texts.
    #[must_use]
    pub fn without_words(&self) -> Self {
        self.map(&|ty| match ty {
            Self::Alias(_, _, IdForm::Integer) => Self::Integer,
            Self::Alias(_, _, IdForm::String) => Self::String,
            other => other,
        })
    }
}
