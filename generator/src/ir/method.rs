//! Methods of the generated crate.

use super::{Feature, Item, ModulePath, Record, RustName, Ty};
use crate::model::types::{ErrorTexts, MethodName, PagePath, Version, WireName};

/// The registry: all methods and events as values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registry {
    /// Methods, sorted by module and name.
    pub methods: Vec<RegistryEntry>,
    /// Events, sorted by code.
    pub events: Vec<RegistryEntry>,
}

/// A method or an event in the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryEntry {
    /// Path of the module.
    pub module: ModulePath,
    /// Name of the type; for a method, that of the request.
    pub name: RustName,
    /// The feature that enables it.
    pub feature: Feature,
    /// The address of its page, if it is on a site.
    pub link: Option<String>,
    /// What to use instead, if it is deprecated.
    pub successor: Option<String>,
}

/// A method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Name of the method on the wire.
    pub name: MethodName,
    /// The interface of the method.
    pub version: Version,
    /// Path of the page.
    pub page: PagePath,
    /// The address of the page, if it is on a site.
    pub link: Option<String>,
    /// Scopes, any of which is enough.
    pub scopes: Vec<String>,
    /// Set if the method is deprecated.
    pub deprecated: Option<Deprecation>,
    /// The server reads arguments by position.
    pub positional: bool,
    /// Calling it twice has the same effect as calling it once.
    pub idempotent: bool,
    /// Set if it returns rows page by page.
    pub list: Option<List>,
    /// The struct of its parameters.
    pub request: Record,
    /// Types of its parameters, then of its result.
    pub types: Vec<Item>,
    /// Type of its result.
    pub output: Ty,
    /// Its errors.
    pub errors: Errors,
    /// Name of the call function.
    pub function: RustName,
}

/// The deprecation of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// Name of the method to use instead.
    pub successor: Option<MethodName>,
    /// Its call function, if it is documented.
    pub target: Option<Target>,
}

/// A function in another module of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Path of the module.
    pub module: ModulePath,
    /// Name of the function.
    pub function: RustName,
    /// The feature that enables it.
    pub feature: Feature,
}

/// How a method returns rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Keys from `result` to the rows.
    pub rows: Vec<WireName>,
    /// Type of a row; `None` if the type at `rows` is not a list.
    pub row: Option<Ty>,
    /// The envelope is documented to have `total`.
    pub total: bool,
    /// The envelope is documented to have `next`.
    pub next: bool,
    /// The id that pages can be requested by: its name in requests and in rows.
    pub cursor: Option<(WireName, WireName)>,
    /// How requests set the order of rows.
    pub order: Order,
}

/// How requests set the order of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// A map of fields and directions.
    Map,
    /// A field and a direction in parameters of their own.
    SortAndOrder,
    /// Requests cannot set it.
    Fixed,
}

/// The errors of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors {
    /// Name of the enum.
    pub name: RustName,
    /// The cases, in documented order.
    pub cases: Vec<ErrorCase>,
}

/// A case of an error enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// Name of the variant.
    pub name: RustName,
    /// The code, if the server sends one.
    pub code: Option<String>,
    /// The code is a pattern.
    pub pattern: bool,
    /// The HTTP status, if documented.
    pub status: Option<u16>,
    /// The text that identifies the case, if the code does not.
    pub message: Option<String>,
    /// Other documented texts, if descriptions are enabled.
    pub texts: ErrorTexts,
}
