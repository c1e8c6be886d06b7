// @generated from docs/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.activity.badge.*`.

use crate::prelude::*;

/// Request of [`crm.activity.badge.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.badge.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `code`: `string`, required.
    pub code: String,
    /// `title`: `string` or list of `string`, required.
    pub title: Either<String, Vec<String>>,
    /// `value`: `string` or list of `string`, required.
    pub value: Either<String, Vec<String>>,
    /// `type`: `string`, required.
    pub type_: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        title: impl Into<Either<String, Vec<String>>>,
        value: impl Into<Either<String, Vec<String>>>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            title: title.into(),
            value: value.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["code", "title", "value", "type"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.title,
            2 => &self.value,
            3 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.title,
            2 => &mut self.value,
            3 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = Option<BadgeResult>;
    type Error = AddError;
    const NAME: &'static str = "crm.activity.badge.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.activity.badge.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BadgeResult {
    /// `badge`: [`Badge`].
    pub badge: Option<Badge>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BadgeResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BadgeResult",
            fields: &["badge"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.badge,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.badge,
            _ => &mut self.extra,
        }
    }
}

/// `badge` in the answer of `crm.activity.badge.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Badge {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Badge {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Badge",
            fields: &["code", "title", "value", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.title,
            2 => &self.value,
            3 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.title,
            2 => &mut self.value,
            3 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.badge.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `REQUIRED_ARG_MISSING`.
    RequiredArgMissing,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::RequiredArgMissing, "REQUIRED_ARG_MISSING"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.badge.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html).
#[doc(alias = "crm.activity.badge.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<Option<BadgeResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.badge.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.badge.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `code`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["code"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = Option<bool>;
    type Error = DeleteError;
    const NAME: &'static str = "crm.activity.badge.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.badge.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.badge.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html).
#[doc(alias = "crm.activity.badge.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.badge.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.badge.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `code`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["code"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Option<BadgeResult>;
    type Error = GetError;
    const NAME: &'static str = "crm.activity.badge.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.activity.badge.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.badge.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html).
#[doc(alias = "crm.activity.badge.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<BadgeResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.badge.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.badge.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "crm.activity.badge.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["badges"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = Badge;
}

/// Answer of `crm.activity.badge.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `badges`: list of [`Badge`].
    pub badges: Option<Vec<Badge>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["badges"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.badges,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.badges,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.badge.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.badge.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html).
#[doc(alias = "crm.activity.badge.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, BadgeResult, Badge, Delete, Get, List, ListResult);
