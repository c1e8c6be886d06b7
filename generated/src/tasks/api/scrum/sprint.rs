// @generated from docs/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.md and 7 more. Do not edit; run `cargo codegen`.

//! `tasks.api.scrum.sprint.*`.

use crate::prelude::*;

/// Request of [`tasks.api.scrum.sprint.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.add")]
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
    type Output = Sprint;
    type Error = AddError;
    const NAME: &'static str = "tasks.api.scrum.sprint.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.sprint.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `groupId`: `integer`, required.
    pub group_id: i64,
    /// `name`: `string`, required.
    pub name: String,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `dateEnd`: `string`.
    pub date_end: Option<String>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(group_id: i64, name: impl Into<String>) -> Self {
        Self {
            group_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `dateStart`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `dateEnd`.
    #[must_use]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.date_end = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "groupId",
                "name",
                "sort",
                "dateStart",
                "dateEnd",
                "status",
                "createdBy",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.date_start,
            4 => &self.date_end,
            5 => &self.status,
            6 => &self.created_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.date_start,
            4 => &mut self.date_end,
            5 => &mut self.status,
            6 => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.status` of `tasks.api.scrum.sprint.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `active`.
    Active,
    /// `planned`.
    Planned,
    /// `completed`.
    Completed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Status {
    const VALUES: &'static [&'static str] = &["active", "planned", "completed"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Active),
            1 => Some(Self::Planned),
            2 => Some(Self::Completed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Planned => "planned",
            Self::Completed => "completed",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `tasks.api.scrum.sprint.add`, and 5 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sprint {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `goal`: `string`.
    pub goal: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `dateStart`: `datetime`.
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `datetime`.
    pub date_end: Option<DateTime>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Sprint {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Sprint",
            fields: &[
                "id",
                "groupId",
                "entityType",
                "name",
                "goal",
                "sort",
                "createdBy",
                "modifiedBy",
                "dateStart",
                "dateEnd",
                "status",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            2 => &self.entity_type,
            3 => &self.name,
            4 => &self.goal,
            5 => &self.sort,
            6 => &self.created_by,
            7 => &self.modified_by,
            8 => &self.date_start,
            9 => &self.date_end,
            10 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            2 => &mut self.entity_type,
            3 => &mut self.name,
            4 => &mut self.goal,
            5 => &mut self.sort,
            6 => &mut self.created_by,
            7 => &mut self.modified_by,
            8 => &mut self.date_start,
            9 => &mut self.date_end,
            10 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.sprint.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied`.
    AccessDenied,
    /// `Sprint not created`.
    SprintNotCreated,
    /// `Incorrect dateStart format`.
    IncorrectDateStartFormat,
    /// `Incorrect dateEnd format`.
    IncorrectDateEndFormat,
    /// `createdBy user not found`.
    CreatedByUserNotFound,
    /// `modifiedBy user not found`.
    ModifiedByUserNotFound,
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {fields}. Should be value of type array`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::SprintNotCreated, "Sprint not created"),
        ErrorCase::text(Self::IncorrectDateStartFormat, "Incorrect dateStart format"),
        ErrorCase::text(Self::IncorrectDateEndFormat, "Incorrect dateEnd format"),
        ErrorCase::text(Self::CreatedByUserNotFound, "createdBy user not found"),
        ErrorCase::text(Self::ModifiedByUserNotFound, "modifiedBy user not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {fields}. Should be value of type array",
            ),
    ];
}

/// Calls [`tasks.api.scrum.sprint.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html).
#[doc(alias = "tasks.api.scrum.sprint.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Sprint>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.complete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.complete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Complete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Complete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Complete",
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

impl Method for Complete {
    type Output = Sprint;
    type Error = CompleteError;
    const NAME: &'static str = "tasks.api.scrum.sprint.complete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.sprint.complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `Access denied`.
    AccessDenied,
    /// `Sprint not found`.
    SprintNotFound,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for CompleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int",
            ),
    ];
}

/// Calls [`tasks.api.scrum.sprint.complete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html).
#[doc(alias = "tasks.api.scrum.sprint.complete")]
pub fn complete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Complete,
) -> impl Future<Output = Result<Reply<Sprint>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.delete")]
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
    const NAME: &'static str = "tasks.api.scrum.sprint.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.sprint.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied`.
    AccessDenied,
    /// `Sprint not found`.
    SprintNotFound,
    /// `It is forbidden remove a sprint with items`.
    ItIsForbiddenRemoveA,
    /// `Sprint items have not been moved to backlog`.
    SprintItemsHaveNotBeen,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::text(
            Self::ItIsForbiddenRemoveA,
            "It is forbidden remove a sprint with items",
        ),
        ErrorCase::text(
            Self::SprintItemsHaveNotBeen,
            "Sprint items have not been moved to backlog",
        ),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int",
            ),
    ];
}

/// Calls [`tasks.api.scrum.sprint.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html).
#[doc(alias = "tasks.api.scrum.sprint.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.get")]
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
    type Output = Sprint;
    type Error = GetError;
    const NAME: &'static str = "tasks.api.scrum.sprint.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `tasks.api.scrum.sprint.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied`.
    AccessDenied,
    /// `Sprint not found`.
    SprintNotFound,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int",
            ),
    ];
}

/// Calls [`tasks.api.scrum.sprint.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html).
#[doc(alias = "tasks.api.scrum.sprint.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Sprint>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.getFields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFields",
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

impl Method for GetFields {
    type Output = GetFieldsResult;
    type Error = GetFieldsError;
    const NAME: &'static str = "tasks.api.scrum.sprint.getFields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.sprint.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `fields`: map of [`GetFieldsResultFields`].
    pub fields: Option<Map<GetFieldsResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["fields"],
            required: &[],
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

/// `fields` in the answer of `tasks.api.scrum.sprint.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultFields {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultFields",
            fields: &["type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.sprint.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.api.scrum.sprint.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html).
#[doc(alias = "tasks.api.scrum.sprint.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.list`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: [`ListOrder`].
    pub order: Option<ListOrder>,
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
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
            fields: &["order", "filter", "select", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.select,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.select,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Sprint>;
    type Error = ListError;
    const NAME: &'static str = "tasks.api.scrum.sprint.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Sprint;
}

/// Parameter `order` of `tasks.api.scrum.sprint.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `ID`: [`Id`].
    pub id: Option<Id>,
    /// `GROUP_ID`: [`Id`].
    pub group_id: Option<Id>,
    /// `ENTITY_TYPE`: [`Id`].
    pub entity_type: Option<Id>,
    /// `NAME`: [`Id`].
    pub name: Option<Id>,
    /// `SORT`: [`Id`].
    pub sort: Option<Id>,
    /// `CREATED_BY`: [`Id`].
    pub created_by: Option<Id>,
    /// `MODIFIED_BY`: [`Id`].
    pub modified_by: Option<Id>,
    /// `DATE_START`: [`Id`].
    pub date_start: Option<Id>,
    /// `DATE_END`: [`Id`].
    pub date_end: Option<Id>,
    /// `STATUS`: [`Id`].
    pub status: Option<Id>,
    /// `INFO`: map of any value.
    pub info: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Id>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<Id>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<Id>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Id>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<Id>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: impl Into<Id>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `MODIFIED_BY`.
    #[must_use]
    pub fn modified_by(mut self, value: impl Into<Id>) -> Self {
        self.modified_by = Some(value.into());
        self
    }
    /// Sets `DATE_START`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<Id>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `DATE_END`.
    #[must_use]
    pub fn date_end(mut self, value: impl Into<Id>) -> Self {
        self.date_end = Some(value.into());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Id>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `INFO`.
    #[must_use]
    pub fn info(mut self, value: impl Into<Map<Value>>) -> Self {
        self.info = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "ID",
                "GROUP_ID",
                "ENTITY_TYPE",
                "NAME",
                "SORT",
                "CREATED_BY",
                "MODIFIED_BY",
                "DATE_START",
                "DATE_END",
                "STATUS",
                "INFO",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            2 => &self.entity_type,
            3 => &self.name,
            4 => &self.sort,
            5 => &self.created_by,
            6 => &self.modified_by,
            7 => &self.date_start,
            8 => &self.date_end,
            9 => &self.status,
            10 => &self.info,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            2 => &mut self.entity_type,
            3 => &mut self.name,
            4 => &mut self.sort,
            5 => &mut self.created_by,
            6 => &mut self.modified_by,
            7 => &mut self.date_start,
            8 => &mut self.date_end,
            9 => &mut self.status,
            10 => &mut self.info,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.ID` of `tasks.api.scrum.sprint.list`, and 9 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Id {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Id {
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

/// Parameter `filter` of `tasks.api.scrum.sprint.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `DATE_START`: `string`.
    pub date_start: Option<String>,
    /// `DATE_END`: `string`.
    pub date_end: Option<String>,
    /// `STATUS`: `string`.
    pub status: Option<String>,
    /// `INFO`: map of any value.
    pub info: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `MODIFIED_BY`.
    #[must_use]
    pub fn modified_by(mut self, value: i64) -> Self {
        self.modified_by = Some(value);
        self
    }
    /// Sets `DATE_START`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `DATE_END`.
    #[must_use]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.date_end = Some(value.into());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `INFO`.
    #[must_use]
    pub fn info(mut self, value: impl Into<Map<Value>>) -> Self {
        self.info = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "GROUP_ID",
                "ENTITY_TYPE",
                "NAME",
                "SORT",
                "CREATED_BY",
                "MODIFIED_BY",
                "DATE_START",
                "DATE_END",
                "STATUS",
                "INFO",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            2 => &self.entity_type,
            3 => &self.name,
            4 => &self.sort,
            5 => &self.created_by,
            6 => &self.modified_by,
            7 => &self.date_start,
            8 => &self.date_end,
            9 => &self.status,
            10 => &self.info,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            2 => &mut self.entity_type,
            3 => &mut self.name,
            4 => &mut self.sort,
            5 => &mut self.created_by,
            6 => &mut self.modified_by,
            7 => &mut self.date_start,
            8 => &mut self.date_end,
            9 => &mut self.status,
            10 => &mut self.info,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.sprint.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Could not load list`.
    CouldNotLoadList,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::CouldNotLoadList, "Could not load list"),
    ];
}

/// Calls [`tasks.api.scrum.sprint.list`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html).
#[doc(alias = "tasks.api.scrum.sprint.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Sprint>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.start`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
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

impl Method for Start {
    type Output = Sprint;
    type Error = StartError;
    const NAME: &'static str = "tasks.api.scrum.sprint.start";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.sprint.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `Access denied`.
    AccessDenied,
    /// `Sprint not found`.
    SprintNotFound,
    /// `Sprint must be planned`.
    SprintMustBePlanned,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::text(Self::SprintMustBePlanned, "Sprint must be planned"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int",
            ),
    ];
}

/// Calls [`tasks.api.scrum.sprint.start`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html).
#[doc(alias = "tasks.api.scrum.sprint.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<Sprint>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.sprint.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.sprint.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = Sprint;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.api.scrum.sprint.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.sprint.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `dateEnd`: `string`.
    pub date_end: Option<String>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `dateStart`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `dateEnd`.
    #[must_use]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.date_end = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["groupId", "name", "sort", "dateStart", "dateEnd", "status"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.date_start,
            4 => &self.date_end,
            5 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.date_start,
            4 => &mut self.date_end,
            5 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.sprint.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied`.
    AccessDenied,
    /// `Sprint not created`.
    SprintNotCreated,
    /// `Incorrect dateStart format`.
    IncorrectDateStartFormat,
    /// `Incorrect dateEnd format`.
    IncorrectDateEndFormat,
    /// `createdBy user not found`.
    CreatedByUserNotFound,
    /// `modifiedBy user not found`.
    ModifiedByUserNotFound,
    /// `Unable to add two active sprint`.
    UnableToAddTwoActive,
    /// `Incorrect sprint status`.
    IncorrectSprintStatus,
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {fields}. Should be value of type array`.
    Code100InvalidValueStringValueTo,
    /// `Sprint not found`.
    SprintNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::SprintNotCreated, "Sprint not created"),
        ErrorCase::text(Self::IncorrectDateStartFormat, "Incorrect dateStart format"),
        ErrorCase::text(Self::IncorrectDateEndFormat, "Incorrect dateEnd format"),
        ErrorCase::text(Self::CreatedByUserNotFound, "createdBy user not found"),
        ErrorCase::text(Self::ModifiedByUserNotFound, "modifiedBy user not found"),
        ErrorCase::text(Self::UnableToAddTwoActive, "Unable to add two active sprint"),
        ErrorCase::text(Self::IncorrectSprintStatus, "Incorrect sprint status"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {fields}. Should be value of type array",
            ),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
    ];
}

/// Calls [`tasks.api.scrum.sprint.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html).
#[doc(alias = "tasks.api.scrum.sprint.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Sprint>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Sprint, Complete, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultFields, List, ListOrder, ListFilter, Start, Update, UpdateFields
);

value_enum!(Status, Id);
