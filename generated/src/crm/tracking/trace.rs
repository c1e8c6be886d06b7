// @generated from docs/api-reference/crm/tracking/crm-tracking-trace-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.tracking.trace.*`.

use crate::prelude::*;

/// Request of [`crm.tracking.trace.add`](https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.tracking.trace.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TRACE`: `string`, required.
    pub trace: String,
    /// `ENTITIES`: list of [`AddEntities`].
    pub entities: Option<Vec<AddEntities>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(trace: impl Into<String>) -> Self {
        Self {
            trace: trace.into(),
            ..Default::default()
        }
    }
    /// Sets `ENTITIES`.
    #[must_use]
    pub fn entities(mut self, value: impl IntoIterator<Item = AddEntities>) -> Self {
        self.entities = Some(value.into_iter().collect());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["TRACE", "ENTITIES"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.trace,
            1 => &self.entities,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.trace,
            1 => &mut self.entities,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.tracking.trace.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `ENTITIES` of `crm.tracking.trace.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntities {
    /// `TYPE`: [`AddEntitiesType`], required.
    pub type_: AddEntitiesType,
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddEntities {
    /// An object with its required keys.
    #[must_use]
    pub fn new(type_: impl Into<AddEntitiesType>, id: i64) -> Self {
        Self {
            type_: type_.into(),
            id,
            ..Default::default()
        }
    }
}

impl Record for AddEntities {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddEntities",
            fields: &["TYPE", "ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ENTITIES.TYPE` of `crm.tracking.trace.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddEntitiesType {
    /// `COMPANY`.
    Company,
    /// `CONTACT`.
    Contact,
    /// `DEAL`.
    Deal,
    /// `LEAD`.
    Lead,
    /// `QUOTE`.
    Quote,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddEntitiesType {
    const VALUES: &'static [&'static str] = &[
        "COMPANY",
        "CONTACT",
        "DEAL",
        "LEAD",
        "QUOTE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Company),
            1 => Some(Self::Contact),
            2 => Some(Self::Deal),
            3 => Some(Self::Lead),
            4 => Some(Self::Quote),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Company => "COMPANY",
            Self::Contact => "CONTACT",
            Self::Deal => "DEAL",
            Self::Lead => "LEAD",
            Self::Quote => "QUOTE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.tracking.trace.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `Parameter TRACE required.` (HTTP 400).
    ErrorCoreParameterTraceRequired,
    /// `ERROR_CORE`, `Can not parse JSON in parameter TRACE.` (HTTP 400).
    ErrorCoreCanNotParseJsonIn,
    /// `ERROR_CORE`, `Wrong TYPE in parameter ENTITIES. Allowed types: COMPANY,CONTACT,DEAL,LEAD,QUOTE` (HTTP 400).
    ErrorCoreWrongTypeInParameterEntities,
    /// `ERROR_CORE`, `Wrong ID in parameter ENTITIES.` (HTTP 400).
    ErrorCoreWrongIdInParameterEntities,
    /// `ERROR_CORE`, `You have no access to entity <TYPE> with ID <ID>.` (HTTP 400).
    ErrorCoreYouHaveNoAccessTo,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreParameterTraceRequired, "ERROR_CORE")
            .message("Parameter TRACE required.")
            .status(400),
        ErrorCase::code(Self::ErrorCoreCanNotParseJsonIn, "ERROR_CORE")
            .message("Can not parse JSON in parameter TRACE.")
            .status(400),
        ErrorCase::code(Self::ErrorCoreWrongTypeInParameterEntities, "ERROR_CORE")
            .message(
                "Wrong TYPE in parameter ENTITIES. Allowed types: COMPANY,CONTACT,DEAL,LEAD,QUOTE",
            )
            .status(400),
        ErrorCase::code(Self::ErrorCoreWrongIdInParameterEntities, "ERROR_CORE")
            .message("Wrong ID in parameter ENTITIES.")
            .status(400),
        ErrorCase::code(Self::ErrorCoreYouHaveNoAccessTo, "ERROR_CORE")
            .message("You have no access to entity <TYPE> with ID <ID>.")
            .status(400),
    ];
}

/// Calls [`crm.tracking.trace.add`](https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html).
#[doc(alias = "crm.tracking.trace.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.tracking.trace.delete`](https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.tracking.trace.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.tracking.trace.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.tracking.trace.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE` (HTTP 400).
    ErrorCore,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE").status(400),
    ];
}

/// Calls [`crm.tracking.trace.delete`](https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html).
#[doc(alias = "crm.tracking.trace.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddEntities, Delete);

value_enum!(AddEntitiesType);
