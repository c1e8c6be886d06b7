// @generated from docs/api-reference/crm/call-list/crm-calllist-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.calllist.*`.

use crate::prelude::*;

pub mod items;

/// Request of [`crm.calllist.add`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.calllist.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `ENTITY_TYPE`: [`EntityType`], required.
    pub entity_type: EntityType,
    /// `ENTITIES`: list of `integer`, required.
    pub entities: Vec<i64>,
    /// `WEBFORM_ID`: `integer`.
    pub webform_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        entity_type: impl Into<EntityType>,
        entities: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            entity_type: entity_type.into(),
            entities: entities.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `WEBFORM_ID`.
    #[must_use]
    pub fn webform_id(mut self, value: i64) -> Self {
        self.webform_id = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["ENTITY_TYPE", "ENTITIES", "WEBFORM_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type,
            1 => &self.entities,
            2 => &self.webform_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type,
            1 => &mut self.entities,
            2 => &mut self.webform_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.calllist.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `ENTITY_TYPE` of `crm.calllist.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `CONTACT`.
    Contact,
    /// `COMPANY`.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EntityType {
    const VALUES: &'static [&'static str] = &["CONTACT", "COMPANY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "CONTACT",
            Self::Company => "COMPANY",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.calllist.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `ENTITY_TYPE is not found` (HTTP 400).
    ErrorArgumentEntityTypeIsNotFound,
    /// `ERROR_ARGUMENT`, `ENTITIES is not found` (HTTP 400).
    ErrorArgumentEntitiesIsNotFound,
    /// `ENTITIES_ERROR` (HTTP 400).
    EntitiesError,
    /// `ENTITY_TYPE_ERROR` (HTTP 400).
    EntityTypeError,
    /// `ENTITY_ERROR` (HTTP 400).
    EntityError,
    /// `WEBFORM_ERROR` (HTTP 400).
    WebformError,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentEntityTypeIsNotFound, "ERROR_ARGUMENT")
            .message("ENTITY_TYPE is not found")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentEntitiesIsNotFound, "ERROR_ARGUMENT")
            .message("ENTITIES is not found")
            .status(400),
        ErrorCase::code(Self::EntitiesError, "ENTITIES_ERROR").status(400),
        ErrorCase::code(Self::EntityTypeError, "ENTITY_TYPE_ERROR").status(400),
        ErrorCase::code(Self::EntityError, "ENTITY_ERROR").status(400),
        ErrorCase::code(Self::WebformError, "WEBFORM_ERROR").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`crm.calllist.add`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html).
#[doc(alias = "crm.calllist.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.calllist.get`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.calllist.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ID`: `integer`, required.
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
            fields: &["ID"],
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
    type Output = Calllist;
    type Error = GetError;
    const NAME: &'static str = "crm.calllist.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.calllist.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calllist {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `CREATED_BY_ID`: `integer`.
    pub created_by_id: Option<i64>,
    /// `WEBFORM_ID`: `integer`.
    pub webform_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Calllist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Calllist",
            fields: &[
                "ID",
                "DATE_CREATE",
                "CREATED_BY_ID",
                "WEBFORM_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_TYPE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date_create,
            2 => &self.created_by_id,
            3 => &self.webform_id,
            4 => &self.entity_type_id,
            5 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date_create,
            2 => &mut self.created_by_id,
            3 => &mut self.webform_id,
            4 => &mut self.entity_type_id,
            5 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.calllist.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
    /// `LIST_ID_ERROR` (HTTP 400).
    ListIdError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
        ErrorCase::code(Self::ListIdError, "LIST_ID_ERROR").status(400),
    ];
}

/// Calls [`crm.calllist.get`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html).
#[doc(alias = "crm.calllist.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Calllist>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.calllist.list`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.calllist.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SELECT`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ORDER`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["SELECT", "FILTER", "ORDER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Calllist>;
    type Error = ListError;
    const NAME: &'static str = "crm.calllist.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID"));
}

impl ListMethod for List {
    type Row = Calllist;
}

/// Parameter `SELECT` of `crm.calllist.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `DATE_CREATE`.
    DateCreate,
    /// `CREATED_BY_ID`.
    CreatedById,
    /// `WEBFORM_ID`.
    WebformId,
    /// `ENTITY_TYPE_ID`.
    EntityTypeId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "DATE_CREATE",
        "CREATED_BY_ID",
        "WEBFORM_ID",
        "ENTITY_TYPE_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::DateCreate),
            2 => Some(Self::CreatedById),
            3 => Some(Self::WebformId),
            4 => Some(Self::EntityTypeId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::DateCreate => "DATE_CREATE",
            Self::CreatedById => "CREATED_BY_ID",
            Self::WebformId => "WEBFORM_ID",
            Self::EntityTypeId => "ENTITY_TYPE_ID",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `ORDER` of `crm.calllist.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
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
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.calllist.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100` (HTTP 400).
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
    ];
}

/// Calls [`crm.calllist.list`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html).
#[doc(alias = "crm.calllist.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Calllist>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.calllist.statuslist`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.calllist.statuslist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Statuslist {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Statuslist {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Statuslist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Statuslist",
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

impl Method for Statuslist {
    type Output = Vec<StatuslistItem>;
    type Error = StatuslistError;
    const NAME: &'static str = "crm.calllist.statuslist";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.calllist.statuslist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatuslistItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `STATUS_ID`: `string`.
    pub status_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StatuslistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StatuslistItem",
            fields: &["ID", "NAME", "SORT", "STATUS_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.sort,
            3 => &self.status_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.sort,
            3 => &mut self.status_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.calllist.statuslist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatuslistError {}

impl ErrorCode for StatuslistError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.calllist.statuslist`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html).
#[doc(alias = "crm.calllist.statuslist")]
pub fn statuslist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Statuslist,
) -> impl Future<
    Output = Result<Reply<Vec<StatuslistItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.calllist.update`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.calllist.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `LIST_ID`: `integer`, required.
    pub list_id: i64,
    /// `ENTITY_TYPE`: [`EntityType`], required.
    pub entity_type: EntityType,
    /// `ENTITIES`: list of `integer`, required.
    pub entities: Vec<i64>,
    /// `WEBFORM_ID`: `integer`.
    pub webform_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        list_id: i64,
        entity_type: impl Into<EntityType>,
        entities: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            list_id,
            entity_type: entity_type.into(),
            entities: entities.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `WEBFORM_ID`.
    #[must_use]
    pub fn webform_id(mut self, value: i64) -> Self {
        self.webform_id = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["LIST_ID", "ENTITY_TYPE", "ENTITIES", "WEBFORM_ID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.list_id,
            1 => &self.entity_type,
            2 => &self.entities,
            3 => &self.webform_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.list_id,
            1 => &mut self.entity_type,
            2 => &mut self.entities,
            3 => &mut self.webform_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.calllist.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.calllist.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`, `LIST_ID is not found` (HTTP 400).
    ErrorArgumentListIdIsNotFound,
    /// `ERROR_ARGUMENT`, `ENTITY_TYPE is not found` (HTTP 400).
    ErrorArgumentEntityTypeIsNotFound,
    /// `ERROR_ARGUMENT`, `ENTITIES is not found` (HTTP 400).
    ErrorArgumentEntitiesIsNotFound,
    /// `ENTITY_TYPE_ERROR`, `EntityType is incorrect` (HTTP 400).
    EntityTypeErrorEntityTypeIsIncorrect,
    /// `ENTITIES_ERROR`, `Entities is not array` (HTTP 400).
    EntitiesErrorEntitiesIsNotArray,
    /// `ENTITIES_ERROR`, `Incorrect entities id` (HTTP 400).
    EntitiesErrorIncorrectEntitiesId,
    /// `LIST_ID_ERROR` (HTTP 400).
    ListIdError,
    /// `ENTITY_TYPE_ERROR`, `Discrepancy between the type of call participants and incoming type` (HTTP 400).
    EntityTypeErrorDiscrepancyBetweenTheTypeOf,
    /// `WEBFORM_ERROR` (HTTP 400).
    WebformError,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentListIdIsNotFound, "ERROR_ARGUMENT")
            .message("LIST_ID is not found")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentEntityTypeIsNotFound, "ERROR_ARGUMENT")
            .message("ENTITY_TYPE is not found")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentEntitiesIsNotFound, "ERROR_ARGUMENT")
            .message("ENTITIES is not found")
            .status(400),
        ErrorCase::code(Self::EntityTypeErrorEntityTypeIsIncorrect, "ENTITY_TYPE_ERROR")
            .message("EntityType is incorrect")
            .status(400),
        ErrorCase::code(Self::EntitiesErrorEntitiesIsNotArray, "ENTITIES_ERROR")
            .message("Entities is not array")
            .status(400),
        ErrorCase::code(Self::EntitiesErrorIncorrectEntitiesId, "ENTITIES_ERROR")
            .message("Incorrect entities id")
            .status(400),
        ErrorCase::code(Self::ListIdError, "LIST_ID_ERROR").status(400),
        ErrorCase::code(
                Self::EntityTypeErrorDiscrepancyBetweenTheTypeOf,
                "ENTITY_TYPE_ERROR",
            )
            .message(
                "Discrepancy between the type of call participants and incoming type",
            )
            .status(400),
        ErrorCase::code(Self::WebformError, "WEBFORM_ERROR").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`crm.calllist.update`](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html).
#[doc(alias = "crm.calllist.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Get, Calllist, List, Statuslist, StatuslistItem, Update);

value_enum!(EntityType, ListSelect, ListOrder);
