// @generated from docs/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.logmessage.*`.

use crate::prelude::*;

/// Request of [`crm.timeline.logmessage.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.logmessage.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = LogmessageResult;
    type Error = AddError;
    const NAME: &'static str = "crm.timeline.logmessage.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.timeline.logmessage.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `title`: `string`, required.
    pub title: String,
    /// `text`: `string`, required.
    pub text: String,
    /// `iconCode`: `string`, required.
    pub icon_code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_type_id: i64,
        entity_id: i64,
        title: impl Into<String>,
        text: impl Into<String>,
        icon_code: impl Into<String>,
    ) -> Self {
        Self {
            entity_type_id,
            entity_id,
            title: title.into(),
            text: text.into(),
            icon_code: icon_code.into(),
            ..Default::default()
        }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["entityTypeId", "entityId", "title", "text", "iconCode"],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.title,
            3 => &self.text,
            4 => &self.icon_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.title,
            3 => &mut self.text,
            4 => &mut self.icon_code,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.timeline.logmessage.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogmessageResult {
    /// `logMessage`: [`LogMessage`].
    pub log_message: Option<LogMessage>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LogmessageResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LogmessageResult",
            fields: &["logMessage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.log_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.log_message,
            _ => &mut self.extra,
        }
    }
}

/// `logMessage` in the answer of `crm.timeline.logmessage.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `created`: `datetime`.
    pub created: Option<DateTime>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `iconCode`: `string`.
    pub icon_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LogMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LogMessage",
            fields: &["id", "created", "authorId", "title", "text", "iconCode"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.created,
            2 => &self.author_id,
            3 => &self.title,
            4 => &self.text,
            5 => &self.icon_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.created,
            2 => &mut self.author_id,
            3 => &mut self.title,
            4 => &mut self.text,
            5 => &mut self.icon_code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.logmessage.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.logmessage.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html).
#[doc(alias = "crm.timeline.logmessage.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<LogmessageResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.logmessage.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.logmessage.delete")]
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
    type Output = Option<bool>;
    type Error = DeleteError;
    const NAME: &'static str = "crm.timeline.logmessage.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.logmessage.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `REMOVING_DISABLED`.
    RemovingDisabled,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::RemovingDisabled, "REMOVING_DISABLED"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.logmessage.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html).
#[doc(alias = "crm.timeline.logmessage.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.logmessage.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.logmessage.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = LogmessageResult;
    type Error = GetError;
    const NAME: &'static str = "crm.timeline.logmessage.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.timeline.logmessage.get`.
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

/// Calls [`crm.timeline.logmessage.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html).
#[doc(alias = "crm.timeline.logmessage.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<LogmessageResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.logmessage.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.logmessage.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `order`: map of [`ListOrder`]. Default: `desc`.
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            ..Default::default()
        }
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["entityTypeId", "entityId", "order", "start"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<LogMessage>;
    type Error = ListError;
    const NAME: &'static str = "crm.timeline.logmessage.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).total());
}

impl ListMethod for List {
    type Row = LogMessage;
}

/// Parameter `order` of `crm.timeline.logmessage.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.timeline.logmessage.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[ErrorCase::code(Self::Code100, "100")];
}

/// Calls [`crm.timeline.logmessage.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html).
#[doc(alias = "crm.timeline.logmessage.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<LogMessage>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, LogmessageResult, LogMessage, Delete, Get, List);

value_enum!(ListOrder);
