// @generated from docs/api-reference/mail/recipient/mail-recipient-listcontacts.md and 1 more. Do not edit; run `cargo codegen`.

//! `mail.recipient.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`mail.recipient.listcontacts`](https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.recipient.listcontacts")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Listcontacts {
    /// `query`: `string`.
    pub query: Option<String>,
    /// `pagination`: [`Pagination`].
    pub pagination: Option<Pagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Listcontacts {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: Pagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for Listcontacts {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Listcontacts",
            fields: &["query", "pagination"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.query,
            1 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.query,
            1 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for Listcontacts {
    type Output = RecipientResult;
    type Error = ListcontactsError;
    const NAME: &'static str = "mail.recipient.listcontacts";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Parameter `pagination` of `mail.recipient.listcontacts`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pagination {
    /// `page`: `integer`.
    pub page: Option<i64>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for Pagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pagination",
            fields: &["page", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `mail.recipient.listcontacts`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientResult {
    /// `items`: list of [`RecipientItems`].
    pub items: Option<Vec<RecipientItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RecipientResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RecipientResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `mail.recipient.listcontacts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RecipientItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RecipientItems",
            fields: &["id", "email", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.email,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.recipient.listcontacts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListcontactsError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
}

impl ErrorCode for ListcontactsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
    ];
}

/// Calls [`mail.recipient.listcontacts`](https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html).
#[doc(alias = "mail.recipient.listcontacts")]
pub fn listcontacts<'a, C: Caller>(
    caller: &'a C,
    request: &'a Listcontacts,
) -> impl Future<Output = Result<Reply<RecipientResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.recipient.listemployees`](https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.recipient.listemployees")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Listemployees {
    /// `query`: `string`, required.
    pub query: String,
    /// `pagination`: [`Pagination`].
    pub pagination: Option<Pagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Listemployees {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..Default::default()
        }
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: Pagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for Listemployees {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Listemployees",
            fields: &["query", "pagination"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.query,
            1 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.query,
            1 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for Listemployees {
    type Output = RecipientResult;
    type Error = ListemployeesError;
    const NAME: &'static str = "mail.recipient.listemployees";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Errors of `mail.recipient.listemployees`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListemployeesError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
}

impl ErrorCode for ListemployeesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
    ];
}

/// Calls [`mail.recipient.listemployees`](https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html).
#[doc(alias = "mail.recipient.listemployees")]
pub fn listemployees<'a, C: Caller>(
    caller: &'a C,
    request: &'a Listemployees,
) -> impl Future<Output = Result<Reply<RecipientResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Listcontacts, Pagination, RecipientResult, RecipientItems, Listemployees);
