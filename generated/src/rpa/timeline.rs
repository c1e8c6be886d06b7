// @generated from docs/api-reference/outdated/rpa/timeline/rpa-timeline-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `rpa.timeline.*`.

use crate::prelude::*;

/// Request of [`rpa.timeline.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`.
    pub item_id: Option<i64>,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `itemId`.
    #[must_use]
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: Fields) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["typeId", "itemId", "fields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.item_id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.item_id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "rpa.timeline.add";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `rpa.timeline.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["title", "description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `rpa.timeline.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `timeline`: [`AddResultTimeline`].
    pub timeline: Option<AddResultTimeline>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["timeline"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.timeline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.timeline,
            _ => &mut self.extra,
        }
    }
}

/// `timeline` in the answer of `rpa.timeline.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultTimeline {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`.
    pub item_id: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `action`: `boolean`.
    pub action: Option<bool>,
    /// `isFixed`: `boolean`.
    pub is_fixed: Option<bool>,
    /// `data`: [`AddResultTimelineData`].
    pub data: Option<AddResultTimelineData>,
    /// `createdTimestamp`: `integer`.
    pub created_timestamp: Option<i64>,
    /// `users`: map of [`Users`].
    pub users: Option<Map<Users>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultTimeline {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultTimeline",
            fields: &[
                "id",
                "typeId",
                "itemId",
                "createdTime",
                "userId",
                "title",
                "description",
                "action",
                "isFixed",
                "data",
                "createdTimestamp",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_id,
            2 => &self.item_id,
            3 => &self.created_time,
            4 => &self.user_id,
            5 => &self.title,
            6 => &self.description,
            7 => &self.action,
            8 => &self.is_fixed,
            9 => &self.data,
            10 => &self.created_timestamp,
            11 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_id,
            2 => &mut self.item_id,
            3 => &mut self.created_time,
            4 => &mut self.user_id,
            5 => &mut self.title,
            6 => &mut self.description,
            7 => &mut self.action,
            8 => &mut self.is_fixed,
            9 => &mut self.data,
            10 => &mut self.created_timestamp,
            11 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data` in the answer of `rpa.timeline.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultTimelineData {
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultTimelineData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultTimelineData",
            fields: &["scope"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.users` in the answer of `rpa.timeline.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Users {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `title`: `string`, may be `null`.
    pub title: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `fullName`: `string`.
    pub full_name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Users {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Users",
            fields: &[
                "id",
                "name",
                "secondName",
                "lastName",
                "title",
                "workPosition",
                "fullName",
                "link",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.second_name,
            3 => &self.last_name,
            4 => &self.title,
            5 => &self.work_position,
            6 => &self.full_name,
            7 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.second_name,
            3 => &mut self.last_name,
            4 => &mut self.title,
            5 => &mut self.work_position,
            6 => &mut self.full_name,
            7 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.timeline.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.timeline.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.timeline.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "rpa.timeline.delete";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.timeline.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.timeline.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.timeline.listForItem`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.listForItem")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItem {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`.
    pub item_id: Option<i64>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl ListForItem {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `itemId`.
    #[must_use]
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = Some(value);
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for ListForItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItem",
            fields: &["typeId", "itemId", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.item_id,
            2 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.item_id,
            2 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for ListForItem {
    type Output = ListForItemResult;
    type Error = ListForItemError;
    const NAME: &'static str = "rpa.timeline.listForItem";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["timeline"]).order(OrderStyle::Fixed),
    );
}

#[allow(deprecated)]
impl ListMethod for ListForItem {
    type Row = ListForItemResultTimeline;
}

/// Answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResult {
    /// `timeline`: list of [`ListForItemResultTimeline`].
    pub timeline: Option<Vec<ListForItemResultTimeline>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResult",
            fields: &["timeline"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.timeline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.timeline,
            _ => &mut self.extra,
        }
    }
}

/// `timeline` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimeline {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`.
    pub item_id: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `isFixed`: `boolean`.
    pub is_fixed: Option<bool>,
    /// `data`: [`ListForItemResultTimelineData`].
    pub data: Option<ListForItemResultTimelineData>,
    /// `createdTimestamp`: `integer`.
    pub created_timestamp: Option<i64>,
    /// `users`: map of [`Users`].
    pub users: Option<Map<Users>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimeline {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimeline",
            fields: &[
                "id",
                "typeId",
                "itemId",
                "createdTime",
                "userId",
                "title",
                "description",
                "action",
                "isFixed",
                "data",
                "createdTimestamp",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_id,
            2 => &self.item_id,
            3 => &self.created_time,
            4 => &self.user_id,
            5 => &self.title,
            6 => &self.description,
            7 => &self.action,
            8 => &self.is_fixed,
            9 => &self.data,
            10 => &self.created_timestamp,
            11 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_id,
            2 => &mut self.item_id,
            3 => &mut self.created_time,
            4 => &mut self.user_id,
            5 => &mut self.title,
            6 => &mut self.description,
            7 => &mut self.action,
            8 => &mut self.is_fixed,
            9 => &mut self.data,
            10 => &mut self.created_timestamp,
            11 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimelineData {
    /// `item`: [`ListForItemResultTimelineDataItem`].
    pub item: Option<ListForItemResultTimelineDataItem>,
    /// `scope`: [`ListForItemResultTimelineDataScope`].
    pub scope: Option<ListForItemResultTimelineDataScope>,
    /// `stageFrom`: [`StageFrom`].
    pub stage_from: Option<StageFrom>,
    /// `stageTo`: [`StageFrom`].
    pub stage_to: Option<StageFrom>,
    /// `fields`: list of [`ListForItemResultTimelineDataFields`].
    pub fields: Option<Vec<ListForItemResultTimelineDataFields>>,
    /// `task`: [`ListForItemResultTimelineDataTask`].
    pub task: Option<ListForItemResultTimelineDataTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimelineData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimelineData",
            fields: &["item", "scope", "stageFrom", "stageTo", "fields", "task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            1 => &self.scope,
            2 => &self.stage_from,
            3 => &self.stage_to,
            4 => &self.fields,
            5 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            1 => &mut self.scope,
            2 => &mut self.stage_from,
            3 => &mut self.stage_to,
            4 => &mut self.fields,
            5 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data.item` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimelineDataItem {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimelineDataItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimelineDataItem",
            fields: &["name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data.scope` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListForItemResultTimelineDataScope {
    /// `manual`.
    Manual,
    /// `task`.
    Task,
    /// `automation`.
    Automation,
    /// `rest`.
    Rest,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListForItemResultTimelineDataScope {
    const VALUES: &'static [&'static str] = &["manual", "task", "automation", "rest"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Manual),
            1 => Some(Self::Task),
            2 => Some(Self::Automation),
            3 => Some(Self::Rest),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Manual => "manual",
            Self::Task => "task",
            Self::Automation => "automation",
            Self::Rest => "rest",
            Self::Other(text) => text,
        }
    }
}

/// `timeline.data.stageFrom` in the answer of `rpa.timeline.listForItem`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageFrom {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StageFrom {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StageFrom",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data.fields` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimelineDataFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimelineDataFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimelineDataFields",
            fields: &["name", "title"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data.task` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimelineDataTask {
    /// `USERS`: list of `integer`.
    pub users: Option<Vec<i64>>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `USER_ID`: `string`.
    pub user_id: Option<String>,
    /// `WORKFLOW_ID`: `string`.
    pub workflow_id: Option<String>,
    /// `ACTIVITY`: `string`.
    pub activity: Option<String>,
    /// `ACTIVITY_NAME`: `string`.
    pub activity_name: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PARAMETERS`: [`ListForItemResultTimelineDataTaskParameters`].
    pub parameters: Option<ListForItemResultTimelineDataTaskParameters>,
    /// `INCOMPLETE_USERS`: list of any value.
    pub incomplete_users: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimelineDataTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimelineDataTask",
            fields: &[
                "USERS",
                "ID",
                "USER_ID",
                "WORKFLOW_ID",
                "ACTIVITY",
                "ACTIVITY_NAME",
                "NAME",
                "DESCRIPTION",
                "PARAMETERS",
                "INCOMPLETE_USERS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.users,
            1 => &self.id,
            2 => &self.user_id,
            3 => &self.workflow_id,
            4 => &self.activity,
            5 => &self.activity_name,
            6 => &self.name,
            7 => &self.description,
            8 => &self.parameters,
            9 => &self.incomplete_users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.users,
            1 => &mut self.id,
            2 => &mut self.user_id,
            3 => &mut self.workflow_id,
            4 => &mut self.activity,
            5 => &mut self.activity_name,
            6 => &mut self.name,
            7 => &mut self.description,
            8 => &mut self.parameters,
            9 => &mut self.incomplete_users,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data.task.PARAMETERS` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimelineDataTaskParameters {
    /// `DOCUMENT_ID`: list of `string`.
    pub document_id: Option<Vec<String>>,
    /// `TASK_EDIT_URL`: `string`.
    pub task_edit_url: Option<String>,
    /// `ACTIONS`: list of [`ListForItemResultTimelineDataTaskParametersActions`].
    pub actions: Option<Vec<ListForItemResultTimelineDataTaskParametersActions>>,
    /// `FIELDS_TO_SHOW`: list of `string`.
    pub fields_to_show: Option<Vec<String>>,
    /// `RESPONSIBLE_TYPE`: any value, may be `null`.
    pub responsible_type: Option<Value>,
    /// `APPROVE_TYPE`: any value, may be `null`.
    pub approve_type: Option<Value>,
    /// `FIELDS_TO_SET`: list of `string`.
    pub fields_to_set: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimelineDataTaskParameters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimelineDataTaskParameters",
            fields: &[
                "DOCUMENT_ID",
                "TASK_EDIT_URL",
                "ACTIONS",
                "FIELDS_TO_SHOW",
                "RESPONSIBLE_TYPE",
                "APPROVE_TYPE",
                "FIELDS_TO_SET",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.task_edit_url,
            2 => &self.actions,
            3 => &self.fields_to_show,
            4 => &self.responsible_type,
            5 => &self.approve_type,
            6 => &self.fields_to_set,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.task_edit_url,
            2 => &mut self.actions,
            3 => &mut self.fields_to_show,
            4 => &mut self.responsible_type,
            5 => &mut self.approve_type,
            6 => &mut self.fields_to_set,
            _ => &mut self.extra,
        }
    }
}

/// `timeline.data.task.PARAMETERS.ACTIONS` in the answer of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemResultTimelineDataTaskParametersActions {
    /// `color`: `string`.
    pub color: Option<String>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForItemResultTimelineDataTaskParametersActions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForItemResultTimelineDataTaskParametersActions",
            fields: &["color", "stageId", "label"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.color,
            1 => &self.stage_id,
            2 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.color,
            1 => &mut self.stage_id,
            2 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.timeline.listForItem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListForItemError {}

impl ErrorCode for ListForItemError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.timeline.listForItem`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.listForItem")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn list_for_item<'a, C: Caller>(
    caller: &'a C,
    request: &'a ListForItem,
) -> impl Future<
    Output = Result<Reply<ListForItemResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.timeline.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: Fields) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[],
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

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "rpa.timeline.update";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.timeline.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.timeline.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.timeline.updateIsFixed`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.updateIsFixed")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsFixed {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `isFixed`: `Y` or `N`.
    pub is_fixed: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl UpdateIsFixed {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `isFixed`.
    #[must_use]
    pub fn is_fixed(mut self, value: bool) -> Self {
        self.is_fixed = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for UpdateIsFixed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateIsFixed",
            fields: &["id", "isFixed"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.is_fixed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.is_fixed,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for UpdateIsFixed {
    type Output = UpdateIsFixedResult;
    type Error = UpdateIsFixedError;
    const NAME: &'static str = "rpa.timeline.updateIsFixed";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Answer of `rpa.timeline.updateIsFixed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsFixedResult {
    /// `timeline`: [`UpdateIsFixedResultTimeline`].
    pub timeline: Option<UpdateIsFixedResultTimeline>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateIsFixedResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateIsFixedResult",
            fields: &["timeline"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.timeline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.timeline,
            _ => &mut self.extra,
        }
    }
}

/// `timeline` in the answer of `rpa.timeline.updateIsFixed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsFixedResultTimeline {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateIsFixedResultTimeline {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateIsFixedResultTimeline",
            fields: &["id"],
            required: &[],
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

/// Errors of `rpa.timeline.updateIsFixed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateIsFixedError {}

impl ErrorCode for UpdateIsFixedError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.timeline.updateIsFixed`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.timeline.updateIsFixed")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update_is_fixed<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateIsFixed,
) -> impl Future<
    Output = Result<Reply<UpdateIsFixedResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, AddResult, AddResultTimeline, AddResultTimelineData, Users, Delete,
    ListForItem, ListForItemResult, ListForItemResultTimeline,
    ListForItemResultTimelineData, ListForItemResultTimelineDataItem, StageFrom,
    ListForItemResultTimelineDataFields, ListForItemResultTimelineDataTask,
    ListForItemResultTimelineDataTaskParameters,
    ListForItemResultTimelineDataTaskParametersActions, Update, UpdateIsFixed,
    UpdateIsFixedResult, UpdateIsFixedResultTimeline
);

value_enum!(ListForItemResultTimelineDataScope);
