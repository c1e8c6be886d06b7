// @generated from docs/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.icon.*`.

use crate::prelude::*;

/// Request of [`crm.timeline.icon.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.icon.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `code`: `string`, required.
    pub code: String,
    /// `fileContent`: `string`, required.
    pub file_content: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>, file_content: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            file_content: file_content.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["code", "fileContent"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.file_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.file_content,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = IconResult;
    type Error = AddError;
    const NAME: &'static str = "crm.timeline.icon.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.timeline.icon.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IconResult {
    /// `icon`: [`Icon`].
    pub icon: Option<Icon>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IconResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IconResult",
            fields: &["icon"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.icon,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.icon,
            _ => &mut self.extra,
        }
    }
}

/// `icon` in the answer of `crm.timeline.icon.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Icon {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `fileUri`: `string`.
    pub file_uri: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Icon {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Icon",
            fields: &["code", "isSystem", "fileUri"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.is_system,
            2 => &self.file_uri,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.is_system,
            2 => &mut self.file_uri,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.icon.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `FILE_SAVE_ERROR`.
    FileSaveError,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::FileSaveError, "FILE_SAVE_ERROR"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.icon.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html).
#[doc(alias = "crm.timeline.icon.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<IconResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.icon.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.icon.delete")]
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
    const NAME: &'static str = "crm.timeline.icon.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.icon.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.icon.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html).
#[doc(alias = "crm.timeline.icon.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.icon.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.icon.get")]
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
    type Output = IconResult;
    type Error = GetError;
    const NAME: &'static str = "crm.timeline.icon.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.timeline.icon.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.icon.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html).
#[doc(alias = "crm.timeline.icon.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<IconResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.icon.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.icon.list")]
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
    const NAME: &'static str = "crm.timeline.icon.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["icons"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = Icon;
}

/// Answer of `crm.timeline.icon.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `icons`: list of [`Icon`].
    pub icons: Option<Vec<Icon>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["icons"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.icons,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.icons,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.icon.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Could not find value`.
    CouldNotFindValue,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::CouldNotFindValue, "Could not find value"),
    ];
}

/// Calls [`crm.timeline.icon.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html).
#[doc(alias = "crm.timeline.icon.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, IconResult, Icon, Delete, Get, List, ListResult);
