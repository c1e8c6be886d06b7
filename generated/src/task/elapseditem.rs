// @generated from docs/api-reference/tasks/elapsed-item/task-elapsed-item-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `task.elapseditem.*`.

use crate::prelude::*;

/// Request of [`task.elapseditem.add`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ARFIELDS`: [`Arfields`], required.
    pub arfields: Arfields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, arfields: Arfields) -> Self {
        Self {
            taskid,
            arfields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["TASKID", "ARFIELDS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.arfields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.arfields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.elapseditem.add";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Parameter `ARFIELDS` of `task.elapseditem.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Arfields {
    /// `SECONDS`: `integer`, required.
    pub seconds: i64,
    /// `COMMENT_TEXT`: `string`, required.
    pub comment_text: String,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Arfields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(seconds: i64, comment_text: impl Into<String>) -> Self {
        Self {
            seconds,
            comment_text: comment_text.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Arfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Arfields",
            fields: &["SECONDS", "COMMENT_TEXT", "USER_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.seconds,
            1 => &self.comment_text,
            2 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.seconds,
            1 => &mut self.comment_text,
            2 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.elapseditem.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0x000001`.
    Code0x000001,
    /// `0x100002`.
    Code0x100002,
    /// `0x000004`.
    Code0x000004,
    /// `0x000040`.
    Code0x000040,
    /// `ERROR_CODE`.
    ErrorCode,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code0x000001, "0x000001"),
        ErrorCase::code(Self::Code0x100002, "0x100002"),
        ErrorCase::code(Self::Code0x000004, "0x000004"),
        ErrorCase::code(Self::Code0x000040, "0x000040"),
        ErrorCase::code(Self::ErrorCode, "ERROR_CODE"),
    ];
}

/// Calls [`task.elapseditem.add`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html).
#[doc(alias = "task.elapseditem.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.elapseditem.delete`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "task.elapseditem.delete";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.elapseditem.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0x000001`.
    Code0x000001,
    /// `0x100002`.
    Code0x100002,
    /// `0x000004`.
    Code0x000004,
    /// `0x000040`.
    Code0x000040,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code0x000001, "0x000001"),
        ErrorCase::code(Self::Code0x100002, "0x100002"),
        ErrorCase::code(Self::Code0x000004, "0x000004"),
        ErrorCase::code(Self::Code0x000040, "0x000040"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`task.elapseditem.delete`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html).
#[doc(alias = "task.elapseditem.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.elapseditem.get`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<Elapseditem>;
    type Error = GetError;
    const NAME: &'static str = "task.elapseditem.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.elapseditem.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Elapseditem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `COMMENT_TEXT`: `string`.
    pub comment_text: Option<String>,
    /// `SECONDS`: `integer`.
    pub seconds: Option<i64>,
    /// `MINUTES`: `string`.
    pub minutes: Option<String>,
    /// `SOURCE`: `string`.
    pub source: Option<String>,
    /// `CREATED_DATE`: `datetime`.
    pub created_date: Option<DateTime>,
    /// `DATE_START`: `datetime`.
    pub date_start: Option<DateTime>,
    /// `DATE_STOP`: `datetime`.
    pub date_stop: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Elapseditem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Elapseditem",
            fields: &[
                "ID",
                "TASK_ID",
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "MINUTES",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.user_id,
            3 => &self.comment_text,
            4 => &self.seconds,
            5 => &self.minutes,
            6 => &self.source,
            7 => &self.created_date,
            8 => &self.date_start,
            9 => &self.date_stop,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.user_id,
            3 => &mut self.comment_text,
            4 => &mut self.seconds,
            5 => &mut self.minutes,
            6 => &mut self.source,
            7 => &mut self.created_date,
            8 => &mut self.date_start,
            9 => &mut self.date_stop,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.elapseditem.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0x000001`.
    Code0x000001,
    /// `0x100002`.
    Code0x100002,
    /// `0x000004`.
    Code0x000004,
    /// `0x000040`.
    Code0x000040,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code0x000001, "0x000001"),
        ErrorCase::code(Self::Code0x100002, "0x100002"),
        ErrorCase::code(Self::Code0x000004, "0x000004"),
        ErrorCase::code(Self::Code0x000040, "0x000040"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`task.elapseditem.get`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html).
#[doc(alias = "task.elapseditem.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Vec<Elapseditem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.elapseditem.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// `ORDER`: [`GetlistOrder`].
    pub order: Option<GetlistOrder>,
    /// `FILTER`: [`GetlistFilter`].
    pub filter: Option<GetlistFilter>,
    /// `SELECT`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `PARAMS`: map of any value.
    pub params: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: GetlistOrder) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: GetlistFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.params = Some(value.into());
        self
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["TASKID", "ORDER", "FILTER", "SELECT", "PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.select,
            4 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.select,
            4 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getlist {
    type Output = Vec<Elapseditem>;
    type Error = GetlistError;
    const NAME: &'static str = "task.elapseditem.getlist";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for Getlist {
    type Row = Elapseditem;
}

/// Parameter `ORDER` of `task.elapseditem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOrder {
    /// `ID`: [`Id`].
    pub id: Option<Id>,
    /// `USER_ID`: [`Id`].
    pub user_id: Option<Id>,
    /// `MINUTES`: [`Id`].
    pub minutes: Option<Id>,
    /// `SECONDS`: [`Id`].
    pub seconds: Option<Id>,
    /// `CREATED_DATE`: [`Id`].
    pub created_date: Option<Id>,
    /// `DATE_START`: [`Id`].
    pub date_start: Option<Id>,
    /// `DATE_STOP`: [`Id`].
    pub date_stop: Option<Id>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetlistOrder {
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
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `MINUTES`.
    #[must_use]
    pub fn minutes(mut self, value: impl Into<Id>) -> Self {
        self.minutes = Some(value.into());
        self
    }
    /// Sets `SECONDS`.
    #[must_use]
    pub fn seconds(mut self, value: impl Into<Id>) -> Self {
        self.seconds = Some(value.into());
        self
    }
    /// Sets `CREATED_DATE`.
    #[must_use]
    pub fn created_date(mut self, value: impl Into<Id>) -> Self {
        self.created_date = Some(value.into());
        self
    }
    /// Sets `DATE_START`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<Id>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `DATE_STOP`.
    #[must_use]
    pub fn date_stop(mut self, value: impl Into<Id>) -> Self {
        self.date_stop = Some(value.into());
        self
    }
}

impl Record for GetlistOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistOrder",
            fields: &[
                "ID",
                "USER_ID",
                "MINUTES",
                "SECONDS",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            2 => &self.minutes,
            3 => &self.seconds,
            4 => &self.created_date,
            5 => &self.date_start,
            6 => &self.date_stop,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.minutes,
            3 => &mut self.seconds,
            4 => &mut self.created_date,
            5 => &mut self.date_start,
            6 => &mut self.date_stop,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER.ID` of `task.elapseditem.getlist`, and 6 other places.
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

/// Parameter `FILTER` of `task.elapseditem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `CREATED_DATE`: `datetime`.
    pub created_date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetlistFilter {
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
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `CREATED_DATE`.
    #[must_use]
    pub fn created_date(mut self, value: impl Into<DateTime>) -> Self {
        self.created_date = Some(value.into());
        self
    }
}

impl Record for GetlistFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistFilter",
            fields: &["ID", "USER_ID", "CREATED_DATE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            2 => &self.created_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.created_date,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.elapseditem.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `0x100002`.
    Code0x100002,
    /// `0x000004`.
    Code0x000004,
    /// `0x000040`.
    Code0x000040,
    /// `0x000100`.
    Code0x000100,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code0x100002, "0x100002"),
        ErrorCase::code(Self::Code0x000004, "0x000004"),
        ErrorCase::code(Self::Code0x000040, "0x000040"),
        ErrorCase::code(Self::Code0x000100, "0x000100"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`task.elapseditem.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html).
#[doc(alias = "task.elapseditem.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<Elapseditem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.elapseditem.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.getmanifest")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getmanifest {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getmanifest {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getmanifest",
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

impl Method for Getmanifest {
    type Output = GetmanifestResult;
    type Error = GetmanifestError;
    const NAME: &'static str = "task.elapseditem.getmanifest";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResult {
    /// `Manifest version`: `string`.
    pub manifest_version: Option<String>,
    /// `Manifest change date`: `string`.
    pub manifest_change_date: Option<String>,
    /// `Warning`: `string`.
    pub warning: Option<String>,
    /// `REST: shortname alias to class`: `string`.
    pub rest_shortname_alias_to_class: Option<String>,
    /// `REST: writable elapseditem data fields`: list of `string`.
    pub rest_writable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: readable elapseditem data fields`: list of `string`.
    pub rest_readable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: sortable elapseditem data fields`: list of `string`.
    pub rest_sortable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: filterable elapseditem data fields`: list of `string`.
    pub rest_filterable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: date fields`: list of `string`.
    pub rest_date_fields: Option<Vec<String>>,
    /// `REST: available methods`: [`GetmanifestResultRestAvailableMethods`].
    pub rest_available_methods: Option<GetmanifestResultRestAvailableMethods>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResult",
            fields: &[
                "Manifest version",
                "Manifest change date",
                "Warning",
                "REST: shortname alias to class",
                "REST: writable elapseditem data fields",
                "REST: readable elapseditem data fields",
                "REST: sortable elapseditem data fields",
                "REST: filterable elapseditem data fields",
                "REST: date fields",
                "REST: available methods",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.manifest_version,
            1 => &self.manifest_change_date,
            2 => &self.warning,
            3 => &self.rest_shortname_alias_to_class,
            4 => &self.rest_writable_elapseditem_data_fields,
            5 => &self.rest_readable_elapseditem_data_fields,
            6 => &self.rest_sortable_elapseditem_data_fields,
            7 => &self.rest_filterable_elapseditem_data_fields,
            8 => &self.rest_date_fields,
            9 => &self.rest_available_methods,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.manifest_version,
            1 => &mut self.manifest_change_date,
            2 => &mut self.warning,
            3 => &mut self.rest_shortname_alias_to_class,
            4 => &mut self.rest_writable_elapseditem_data_fields,
            5 => &mut self.rest_readable_elapseditem_data_fields,
            6 => &mut self.rest_sortable_elapseditem_data_fields,
            7 => &mut self.rest_filterable_elapseditem_data_fields,
            8 => &mut self.rest_date_fields,
            9 => &mut self.rest_available_methods,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods` in the answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethods {
    /// `getmanifest`: [`GetmanifestResultRestAvailableMethodsGetmanifest`].
    pub getmanifest: Option<GetmanifestResultRestAvailableMethodsGetmanifest>,
    /// `getlist`: [`GetmanifestResultRestAvailableMethodsGetlist`].
    pub getlist: Option<GetmanifestResultRestAvailableMethodsGetlist>,
    /// `get`: [`GetmanifestResultRestAvailableMethodsGet`].
    pub get: Option<GetmanifestResultRestAvailableMethodsGet>,
    /// `add`: [`AddReply`].
    pub add: Option<AddReply>,
    /// `update`: [`AddReply`].
    pub update: Option<AddReply>,
    /// `delete`: [`DeleteReply`].
    pub delete: Option<DeleteReply>,
    /// `isactionallowed`: [`DeleteReply`].
    pub isactionallowed: Option<DeleteReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethods {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethods",
            fields: &[
                "getmanifest",
                "getlist",
                "get",
                "add",
                "update",
                "delete",
                "isactionallowed",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.getmanifest,
            1 => &self.getlist,
            2 => &self.get,
            3 => &self.add,
            4 => &self.update,
            5 => &self.delete,
            6 => &self.isactionallowed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.getmanifest,
            1 => &mut self.getlist,
            2 => &mut self.get,
            3 => &mut self.add,
            4 => &mut self.update,
            5 => &mut self.delete,
            6 => &mut self.isactionallowed,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getmanifest` in the answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetmanifest {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `params`: list of any value.
    pub params: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetmanifest",
            fields: &["staticMethod", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getlist` in the answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetlist {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `params`: list of [`GetmanifestResultRestAvailableMethodsGetlistParams`].
    pub params: Option<Vec<GetmanifestResultRestAvailableMethodsGetlistParams>>,
    /// `allowedKeysInReturnValue`: list of `string`.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// `allowedAggregations`: list of `string`.
    pub allowed_aggregations: Option<Vec<String>>,
    /// `collectionInReturnValue`: `boolean`.
    pub collection_in_return_value: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetlist",
            fields: &[
                "staticMethod",
                "params",
                "allowedKeysInReturnValue",
                "allowedAggregations",
                "collectionInReturnValue",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.params,
            2 => &self.allowed_keys_in_return_value,
            3 => &self.allowed_aggregations,
            4 => &self.collection_in_return_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.params,
            2 => &mut self.allowed_keys_in_return_value,
            3 => &mut self.allowed_aggregations,
            4 => &mut self.collection_in_return_value,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getlist.params` in the answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetlistParams {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `allowedKeys`: list of `string`.
    pub allowed_keys: Option<Vec<String>>,
    /// `allowedKeyPrefixes`: list of `string`.
    pub allowed_key_prefixes: Option<Vec<String>>,
    /// `allowedValues`: list of `string`.
    pub allowed_values: Option<Vec<String>>,
    /// `allowedAggregations`: list of `string`.
    pub allowed_aggregations: Option<Vec<String>>,
    /// `allowedValuesInAggregation`: list of `string`.
    pub allowed_values_in_aggregation: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetlistParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetlistParams",
            fields: &[
                "description",
                "type",
                "allowedKeys",
                "allowedKeyPrefixes",
                "allowedValues",
                "allowedAggregations",
                "allowedValuesInAggregation",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            2 => &self.allowed_keys,
            3 => &self.allowed_key_prefixes,
            4 => &self.allowed_values,
            5 => &self.allowed_aggregations,
            6 => &self.allowed_values_in_aggregation,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            2 => &mut self.allowed_keys,
            3 => &mut self.allowed_key_prefixes,
            4 => &mut self.allowed_values,
            5 => &mut self.allowed_aggregations,
            6 => &mut self.allowed_values_in_aggregation,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.get` in the answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGet {
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`Params`].
    pub params: Option<Vec<Params>>,
    /// `allowedKeysInReturnValue`: list of `string`.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGet {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGet",
            fields: &["mandatoryParamsCount", "params", "allowedKeysInReturnValue"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mandatory_params_count,
            1 => &self.params,
            2 => &self.allowed_keys_in_return_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mandatory_params_count,
            1 => &mut self.params,
            2 => &mut self.allowed_keys_in_return_value,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.get.params` in the answer of `task.elapseditem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["description", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.add` in the answer of `task.elapseditem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReply {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`AddReplyParams`].
    pub params: Option<Vec<AddReplyParams>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddReply",
            fields: &["staticMethod", "mandatoryParamsCount", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.add.params` in the answer of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplyParams {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `allowedKeys`: list of `string`.
    pub allowed_keys: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddReplyParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddReplyParams",
            fields: &["description", "type", "allowedKeys"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            2 => &self.allowed_keys,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            2 => &mut self.allowed_keys,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.delete` in the answer of `task.elapseditem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReply {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`Params`].
    pub params: Option<Vec<Params>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteReply",
            fields: &["staticMethod", "mandatoryParamsCount", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.elapseditem.getmanifest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestError {}

impl ErrorCode for GetmanifestError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.elapseditem.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html).
#[doc(alias = "task.elapseditem.getmanifest")]
pub fn getmanifest<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getmanifest,
) -> impl Future<
    Output = Result<Reply<GetmanifestResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.elapseditem.isActionAllowed`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.isActionAllowed")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsActionAllowed {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `ACTIONID`: [`IsActionAllowedActionid`], required.
    pub actionid: IsActionAllowedActionid,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl IsActionAllowed {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        taskid: i64,
        itemid: i64,
        actionid: impl Into<IsActionAllowedActionid>,
    ) -> Self {
        Self {
            taskid,
            itemid,
            actionid: actionid.into(),
            ..Default::default()
        }
    }
}

impl Record for IsActionAllowed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IsActionAllowed",
            fields: &["TASKID", "ITEMID", "ACTIONID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.actionid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.actionid,
            _ => &mut self.extra,
        }
    }
}

impl Method for IsActionAllowed {
    type Output = bool;
    type Error = IsActionAllowedError;
    const NAME: &'static str = "task.elapseditem.isActionAllowed";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `ACTIONID` of `task.elapseditem.isActionAllowed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsActionAllowedActionid {
    /// `1`: add a new record.
    AddANewRecord,
    /// `2`: modify a record.
    ModifyARecord,
    /// `3`: delete a record.
    DeleteARecord,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for IsActionAllowedActionid {
    const VALUES: &'static [&'static str] = &["1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AddANewRecord),
            1 => Some(Self::ModifyARecord),
            2 => Some(Self::DeleteARecord),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AddANewRecord => "1",
            Self::ModifyARecord => "2",
            Self::DeleteARecord => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.elapseditem.isActionAllowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsActionAllowedError {}

impl ErrorCode for IsActionAllowedError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.elapseditem.isActionAllowed`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html).
#[doc(alias = "task.elapseditem.isActionAllowed")]
pub fn is_action_allowed<'a, C: Caller>(
    caller: &'a C,
    request: &'a IsActionAllowed,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.elapseditem.update`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html).
///
/// Scope: `task`.
#[doc(alias = "task.elapseditem.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `ARFIELDS`: [`Arfields`], required.
    pub arfields: Arfields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64, arfields: Arfields) -> Self {
        Self {
            taskid,
            itemid,
            arfields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["TASKID", "ITEMID", "ARFIELDS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.arfields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.arfields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = ();
    type Error = UpdateError;
    const NAME: &'static str = "task.elapseditem.update";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.elapseditem.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0x000001`.
    Code0x000001,
    /// `0x100002`.
    Code0x100002,
    /// `0x000004`.
    Code0x000004,
    /// `0x000040`.
    Code0x000040,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code0x000001, "0x000001"),
        ErrorCase::code(Self::Code0x100002, "0x100002"),
        ErrorCase::code(Self::Code0x000004, "0x000004"),
        ErrorCase::code(Self::Code0x000040, "0x000040"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`task.elapseditem.update`](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html).
#[doc(alias = "task.elapseditem.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Arfields, Delete, Get, Elapseditem, Getlist, GetlistOrder, GetlistFilter,
    Getmanifest, GetmanifestResult, GetmanifestResultRestAvailableMethods,
    GetmanifestResultRestAvailableMethodsGetmanifest,
    GetmanifestResultRestAvailableMethodsGetlist,
    GetmanifestResultRestAvailableMethodsGetlistParams,
    GetmanifestResultRestAvailableMethodsGet, Params, AddReply, AddReplyParams,
    DeleteReply, IsActionAllowed, Update
);

value_enum!(Id, IsActionAllowedActionid);
