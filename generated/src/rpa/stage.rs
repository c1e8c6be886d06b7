// @generated from docs/api-reference/outdated/rpa/stage/rpa-stage-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `rpa.stage.*`.

use crate::prelude::*;

/// Request of [`rpa.stage.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "rpa.stage.add";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `rpa.stage.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `semantic`: [`Semantic`].
    pub semantic: Option<Semantic>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, type_id: i64) -> Self {
        Self {
            name: name.into(),
            type_id,
            ..Default::default()
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `semantic`.
    #[must_use]
    pub fn semantic(mut self, value: impl Into<Semantic>) -> Self {
        self.semantic = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["name", "typeId", "code", "color", "sort", "semantic"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_id,
            2 => &self.code,
            3 => &self.color,
            4 => &self.sort,
            5 => &self.semantic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_id,
            2 => &mut self.code,
            3 => &mut self.color,
            4 => &mut self.sort,
            5 => &mut self.semantic,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.semantic` of `rpa.stage.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Semantic {
    /// `SUCCESS`.
    Success,
    /// `FAIL`.
    Fail,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Semantic {
    const VALUES: &'static [&'static str] = &["SUCCESS", "FAIL"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Success),
            1 => Some(Self::Fail),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `rpa.stage.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.stage.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.stage.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.delete")]
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
    const NAME: &'static str = "rpa.stage.delete";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.stage.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.stage.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.stage.get`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "rpa.stage.get";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `rpa.stage.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `semantic`: [`SemanticReply`], may be `null`.
    pub semantic: Option<SemanticReply>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `isFirst`: `boolean`.
    pub is_first: Option<bool>,
    /// `isSuccess`: `boolean`.
    pub is_success: Option<bool>,
    /// `isFail`: `boolean`.
    pub is_fail: Option<bool>,
    /// `tasks`: list of [`GetResultTasks`].
    pub tasks: Option<Vec<GetResultTasks>>,
    /// `robotsCount`: `integer`.
    pub robots_count: Option<i64>,
    /// `possibleNextStages`: list of `integer`.
    pub possible_next_stages: Option<Vec<i64>>,
    /// `permissions`: [`GetResultPermissions`].
    pub permissions: Option<GetResultPermissions>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "name",
                "code",
                "color",
                "sort",
                "semantic",
                "typeId",
                "isFirst",
                "isSuccess",
                "isFail",
                "tasks",
                "robotsCount",
                "possibleNextStages",
                "permissions",
                "id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.color,
            3 => &self.sort,
            4 => &self.semantic,
            5 => &self.type_id,
            6 => &self.is_first,
            7 => &self.is_success,
            8 => &self.is_fail,
            9 => &self.tasks,
            10 => &self.robots_count,
            11 => &self.possible_next_stages,
            12 => &self.permissions,
            13 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.color,
            3 => &mut self.sort,
            4 => &mut self.semantic,
            5 => &mut self.type_id,
            6 => &mut self.is_first,
            7 => &mut self.is_success,
            8 => &mut self.is_fail,
            9 => &mut self.tasks,
            10 => &mut self.robots_count,
            11 => &mut self.possible_next_stages,
            12 => &mut self.permissions,
            13 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `semantic` in the answer of `rpa.stage.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SemanticReply {
    /// `SUCCESS`.
    Success,
    /// `FAIL`.
    Fail,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SemanticReply {
    const VALUES: &'static [&'static str] = &["SUCCESS", "FAIL"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Success),
            1 => Some(Self::Fail),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Other(text) => text,
        }
    }
}

/// `tasks` in the answer of `rpa.stage.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTasks {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `robotType`: `string`.
    pub robot_type: Option<String>,
    /// `robotName`: `string`.
    pub robot_name: Option<String>,
    /// `canAppendResponsibles`: `boolean`.
    pub can_append_responsibles: Option<bool>,
    /// `users`: list of [`GetResultTasksUsers`].
    pub users: Option<Vec<GetResultTasksUsers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTasks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTasks",
            fields: &[
                "title",
                "robotType",
                "robotName",
                "canAppendResponsibles",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.robot_type,
            2 => &self.robot_name,
            3 => &self.can_append_responsibles,
            4 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.robot_type,
            2 => &mut self.robot_name,
            3 => &mut self.can_append_responsibles,
            4 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.users` in the answer of `rpa.stage.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTasksUsers {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `photoSrc`: `string`.
    pub photo_src: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTasksUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTasksUsers",
            fields: &["id", "entityId", "name", "photoSrc", "url", "entityType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.name,
            3 => &self.photo_src,
            4 => &self.url,
            5 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.name,
            3 => &mut self.photo_src,
            4 => &mut self.url,
            5 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// `permissions` in the answer of `rpa.stage.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultPermissions {
    /// `droppable`: `boolean`.
    pub droppable: Option<bool>,
    /// `canMoveFrom`: `boolean`.
    pub can_move_from: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultPermissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultPermissions",
            fields: &["droppable", "canMoveFrom"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.droppable,
            1 => &self.can_move_from,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.droppable,
            1 => &mut self.can_move_from,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.stage.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.stage.get`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.stage.listForType`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.listForType")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForType {
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl ListForType {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_id: i64) -> Self {
        Self {
            type_id,
            ..Default::default()
        }
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for ListForType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForType",
            fields: &["typeId", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for ListForType {
    type Output = ListForTypeResult;
    type Error = ListForTypeError;
    const NAME: &'static str = "rpa.stage.listForType";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["stages"]).order(OrderStyle::Fixed),
    );
}

#[allow(deprecated)]
impl ListMethod for ListForType {
    type Row = ListForTypeResultStages;
}

/// Answer of `rpa.stage.listForType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForTypeResult {
    /// `stages`: list of [`ListForTypeResultStages`].
    pub stages: Option<Vec<ListForTypeResultStages>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForTypeResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForTypeResult",
            fields: &["stages"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.stages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.stages,
            _ => &mut self.extra,
        }
    }
}

/// `stages` in the answer of `rpa.stage.listForType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForTypeResultStages {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `semantic`: [`SemanticReply`], may be `null`.
    pub semantic: Option<SemanticReply>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `isFirst`: `boolean`.
    pub is_first: Option<bool>,
    /// `isSuccess`: `boolean`.
    pub is_success: Option<bool>,
    /// `isFail`: `boolean`.
    pub is_fail: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListForTypeResultStages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListForTypeResultStages",
            fields: &[
                "id",
                "name",
                "code",
                "color",
                "sort",
                "semantic",
                "typeId",
                "isFirst",
                "isSuccess",
                "isFail",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.color,
            4 => &self.sort,
            5 => &self.semantic,
            6 => &self.type_id,
            7 => &self.is_first,
            8 => &self.is_success,
            9 => &self.is_fail,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.color,
            4 => &mut self.sort,
            5 => &mut self.semantic,
            6 => &mut self.type_id,
            7 => &mut self.is_first,
            8 => &mut self.is_success,
            9 => &mut self.is_fail,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.stage.listForType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListForTypeError {}

impl ErrorCode for ListForTypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.stage.listForType`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.listForType")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn list_for_type<'a, C: Caller>(
    caller: &'a C,
    request: &'a ListForType,
) -> impl Future<
    Output = Result<Reply<ListForTypeResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.stage.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: list of [`UpdateFields`].
    pub fields: Option<Vec<UpdateFields>>,
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
    pub fn fields(mut self, value: impl IntoIterator<Item = UpdateFields>) -> Self {
        self.fields = Some(value.into_iter().collect());
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
    const NAME: &'static str = "rpa.stage.update";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `rpa.stage.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `semantic`: [`Semantic`].
    pub semantic: Option<Semantic>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `semantic`.
    #[must_use]
    pub fn semantic(mut self, value: impl Into<Semantic>) -> Self {
        self.semantic = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name", "code", "color", "sort", "semantic"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.color,
            3 => &self.sort,
            4 => &self.semantic,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.color,
            3 => &mut self.sort,
            4 => &mut self.semantic,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.stage.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.stage.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.stage.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Get, GetResult, GetResultTasks, GetResultTasksUsers,
    GetResultPermissions, ListForType, ListForTypeResult, ListForTypeResultStages,
    Update, UpdateFields
);

value_enum!(Semantic, SemanticReply);
