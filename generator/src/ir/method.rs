//! Methods, as the generated crate has them.

use super::{Feature, Item, ModulePath, Record, RustName, Ty};
use crate::model::types::{ErrorTexts, MethodName, PagePath, Version, WireName};

/// What the registry lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registry {
    /// By module and name.
    pub methods: Vec<Listed>,
    /// By code.
    pub events: Vec<Listed>,
}

/// A method or an event in the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its module.
    pub module: ModulePath,
    /// Its type; of a method that is the request.
    pub name: RustName,
    /// The feature that it needs.
    pub feature: Feature,
    /// The address of its page, where it is on a site.
    pub link: Option<String>,
    /// What to use instead, where it is not to be used any more.
    pub successor: Option<String>,
}

/// A method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Name on the wire.
    pub name: MethodName,
    /// Its interface.
    pub version: Version,
    /// Its page.
    pub page: PagePath,
    /// The address of the page, where it is on a site.
    pub link: Option<String>,
    /// Scopes, any of which is enough.
    pub scopes: Vec<String>,
    /// Set where it is not to be used any more.
    pub deprecated: Option<Deprecated>,
    /// Arguments are read by position.
    pub positional: bool,
    /// Calling it twice does no more than calling it once.
    pub idempotent: bool,
    /// Set where it answers rows page by page.
    pub list: Option<List>,
    /// The struct of its parameters.
    pub request: Record,
    /// Types of its parameters, then of its answer.
    pub types: Vec<Item>,
    /// Type of its answer.
    pub output: Ty,
    /// Its errors.
    pub errors: Errors,
    /// Name of the call function.
    pub function: RustName,
}

/// Do not use this any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// Name of what to use instead.
    pub successor: Option<MethodName>,
    /// Where it is in this crate.
    pub target: Option<Target>,
}

/// A function elsewhere in the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its module.
    pub module: ModulePath,
    /// Its name.
    pub function: RustName,
    /// The feature that it needs.
    pub feature: Feature,
}

/// How a method answers rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Keys from `result` to the rows.
    pub rows: Vec<WireName>,
    /// Type of a row; `None` where the rows turned out to be no list.
    pub row: Option<Ty>,
    /// The envelope is documented to carry `total`.
    pub total: bool,
    /// The envelope is documented to carry `next`.
    pub next: bool,
    /// The id that rows can be walked by: its name in requests and in rows.
    pub cursor: Option<(WireName, WireName)>,
    /// How an order is asked for.
    pub order: Order,
}

/// How an order is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// A map of fields and directions.
    Map,
    /// A field and a direction in parameters of their own.
    SortAndOrder,
    /// Not at all.
    Fixed,
}

/// The errors of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors {
    /// Name of the enum.
    pub name: RustName,
    /// Its cases in documented order.
    pub cases: Vec<ErrorCase>,
}

/// One case of an error enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// Name of the variant.
    pub name: RustName,
    /// The code, where the server sends one.
    pub code: Option<String>,
    /// The code is a pattern.
    pub pattern: bool,
    /// The HTTP status, where documented.
    pub status: Option<u16>,
    /// The text that tells the case, where the code does not.
    pub message: Option<String>,
    /// What the page says besides, where asked for.
    pub texts: ErrorTexts,
}
