// @generated from docs/api-reference/calendar/calendar-section-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `calendar.section.*`.

use crate::prelude::*;

/// Request of [`calendar.section.add`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.section.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `name`: `string`, required.
    pub name: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `text_color`: `string`.
    pub text_color: Option<String>,
    /// `export`: [`Export`].
    pub export: Option<Export>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<Type>, owner_id: i64, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            owner_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, value: Export) -> Self {
        self.export = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "type",
                "ownerId",
                "name",
                "description",
                "color",
                "text_color",
                "export",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.color,
            5 => &self.text_color,
            6 => &self.export,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.color,
            5 => &mut self.text_color,
            6 => &mut self.export,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "calendar.section.add";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Parameter `type` of `calendar.section.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["user", "group"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Group),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `export` of `calendar.section.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Export {
    /// `ALLOW`: `boolean`.
    pub allow: Option<bool>,
    /// `SET`: [`ExportSet`].
    pub set_: Option<ExportSet>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Export {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ALLOW`.
    #[must_use]
    pub fn allow(mut self, value: bool) -> Self {
        self.allow = Some(value);
        self
    }
    /// Sets `SET`.
    #[must_use]
    pub fn set_(mut self, value: impl Into<ExportSet>) -> Self {
        self.set_ = Some(value.into());
        self
    }
}

impl Record for Export {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Export",
            fields: &["ALLOW", "SET"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow,
            1 => &self.set_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow,
            1 => &mut self.set_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `export.SET` of `calendar.section.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportSet {
    /// `all`.
    All,
    /// `3_9`.
    Set3_9,
    /// `6_12`.
    Set6_12,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ExportSet {
    const VALUES: &'static [&'static str] = &["all", "3_9", "6_12"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::All),
            1 => Some(Self::Set3_9),
            2 => Some(Self::Set6_12),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Set3_9 => "3_9",
            Self::Set6_12 => "6_12",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `calendar.section.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The required parameter "type" for the method "calendar.section.add" is not set.`.
    TheRequiredParameterTypeFor,
    /// `The required parameter "ownerId" for the method "calendar.section.add" is not set.`.
    TheRequiredParameterOwnerId,
    /// `Invalid value for the "name" parameter`.
    InvalidValueForTheName,
    /// `Invalid value for the "description" parameter`.
    InvalidValueForTheDescription,
    /// `Access denied`.
    AccessDenied,
    /// `An error occurred while creating the section`.
    AnErrorOccurredWhileCreating,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterTypeFor,
            "The required parameter \"type\" for the method \"calendar.section.add\" is not set.",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterOwnerId,
            "The required parameter \"ownerId\" for the method \"calendar.section.add\" is not set.",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheName,
            "Invalid value for the \"name\" parameter",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheDescription,
            "Invalid value for the \"description\" parameter",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::AnErrorOccurredWhileCreating,
            "An error occurred while creating the section",
        ),
    ];
}

/// Calls [`calendar.section.add`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html).
#[doc(alias = "calendar.section.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.section.delete`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.section.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<Type>, owner_id: i64, id: i64) -> Self {
        Self {
            type_: type_.into(),
            owner_id,
            id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["type", "ownerId", "id"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            2 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            2 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "calendar.section.delete";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Errors of `calendar.section.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The required parameter "type" for the method "calendar.section.delete" is not set.`.
    TheRequiredParameterTypeFor,
    /// `The required parameter "ownerId" for the method "calendar.section.delete" is not set.`.
    TheRequiredParameterOwnerId,
    /// `Section ID is not set.`.
    SectionIdIsNotSet,
    /// `Access denied.`.
    AccessDenied,
    /// `An error occurred while deleting the section.`.
    AnErrorOccurredWhileDeleting,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterTypeFor,
            "The required parameter \"type\" for the method \"calendar.section.delete\" is not set.",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterOwnerId,
            "The required parameter \"ownerId\" for the method \"calendar.section.delete\" is not set.",
        ),
        ErrorCase::text(Self::SectionIdIsNotSet, "Section ID is not set."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::AnErrorOccurredWhileDeleting,
            "An error occurred while deleting the section.",
        ),
    ];
}

/// Calls [`calendar.section.delete`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html).
#[doc(alias = "calendar.section.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.section.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.section.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `type`: `string`, required.
    pub type_: String,
    /// `ownerId`: `integer`. Required unless `type` is `user`.
    pub owner_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["type", "ownerId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "calendar.section.get";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `calendar.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `GAPI_CALENDAR_ID`: `string`, may be `null`.
    pub gapi_calendar_id: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `TEXT_COLOR`: `string`.
    pub text_color: Option<String>,
    /// `EXPORT`: [`GetItemExport`].
    pub export: Option<GetItemExport>,
    /// `CAL_TYPE`: `string`.
    pub cal_type: Option<String>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `CAL_DAV_CON`: `string`, may be `null`.
    pub cal_dav_con: Option<String>,
    /// `SYNC_TOKEN`: `string`, may be `null`.
    pub sync_token: Option<String>,
    /// `PAGE_TOKEN`: `string`, may be `null`.
    pub page_token: Option<String>,
    /// `EXTERNAL_TYPE`: `string`.
    pub external_type: Option<String>,
    /// `ACCESS`: map of `integer`.
    pub access: Option<Map<i64>>,
    /// `IS_COLLAB`: `boolean`.
    pub is_collab: Option<bool>,
    /// `PERM`: [`GetItemPerm`].
    pub perm: Option<GetItemPerm>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "NAME",
                "GAPI_CALENDAR_ID",
                "DESCRIPTION",
                "COLOR",
                "TEXT_COLOR",
                "EXPORT",
                "CAL_TYPE",
                "OWNER_ID",
                "CREATED_BY",
                "DATE_CREATE",
                "TIMESTAMP_X",
                "CAL_DAV_CON",
                "SYNC_TOKEN",
                "PAGE_TOKEN",
                "EXTERNAL_TYPE",
                "ACCESS",
                "IS_COLLAB",
                "PERM",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.gapi_calendar_id,
            3 => &self.description,
            4 => &self.color,
            5 => &self.text_color,
            6 => &self.export,
            7 => &self.cal_type,
            8 => &self.owner_id,
            9 => &self.created_by,
            10 => &self.date_create,
            11 => &self.timestamp_x,
            12 => &self.cal_dav_con,
            13 => &self.sync_token,
            14 => &self.page_token,
            15 => &self.external_type,
            16 => &self.access,
            17 => &self.is_collab,
            18 => &self.perm,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.gapi_calendar_id,
            3 => &mut self.description,
            4 => &mut self.color,
            5 => &mut self.text_color,
            6 => &mut self.export,
            7 => &mut self.cal_type,
            8 => &mut self.owner_id,
            9 => &mut self.created_by,
            10 => &mut self.date_create,
            11 => &mut self.timestamp_x,
            12 => &mut self.cal_dav_con,
            13 => &mut self.sync_token,
            14 => &mut self.page_token,
            15 => &mut self.external_type,
            16 => &mut self.access,
            17 => &mut self.is_collab,
            18 => &mut self.perm,
            _ => &mut self.extra,
        }
    }
}

/// `EXPORT` in the answer of `calendar.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemExport {
    /// `ALLOW`: `boolean`.
    pub allow: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemExport {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemExport",
            fields: &["ALLOW"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow,
            _ => &mut self.extra,
        }
    }
}

/// `PERM` in the answer of `calendar.section.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemPerm {
    /// `view_time`: `boolean`.
    pub view_time: Option<bool>,
    /// `view_title`: `boolean`.
    pub view_title: Option<bool>,
    /// `view_full`: `boolean`.
    pub view_full: Option<bool>,
    /// `add`: `boolean`.
    pub add: Option<bool>,
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `edit_section`: `boolean`.
    pub edit_section: Option<bool>,
    /// `access`: `boolean`.
    pub access: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemPerm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemPerm",
            fields: &[
                "view_time",
                "view_title",
                "view_full",
                "add",
                "edit",
                "edit_section",
                "access",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.view_time,
            1 => &self.view_title,
            2 => &self.view_full,
            3 => &self.add,
            4 => &self.edit,
            5 => &self.edit_section,
            6 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.view_time,
            1 => &mut self.view_title,
            2 => &mut self.view_full,
            3 => &mut self.add,
            4 => &mut self.edit,
            5 => &mut self.edit_section,
            6 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.section.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The required parameter "type" for the method "calendar.section.get" is not set`.
    TheRequiredParameterTypeFor,
    /// `The required parameter "ownerId" for the method "calendar.section.get" is not set`.
    TheRequiredParameterOwnerId,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterTypeFor,
            "The required parameter \"type\" for the method \"calendar.section.get\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterOwnerId,
            "The required parameter \"ownerId\" for the method \"calendar.section.get\" is not set",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`calendar.section.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html).
#[doc(alias = "calendar.section.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.section.update`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.section.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `id`: `string` or `integer`, required.
    pub id: Either<String, i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `text_color`: `string`.
    pub text_color: Option<String>,
    /// `export`: list of [`Export`].
    pub export: Option<Vec<Export>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        type_: impl Into<Type>,
        owner_id: i64,
        id: impl Into<Either<String, i64>>,
    ) -> Self {
        Self {
            type_: type_.into(),
            owner_id,
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, value: impl IntoIterator<Item = Export>) -> Self {
        self.export = Some(value.into_iter().collect());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "type",
                "ownerId",
                "id",
                "name",
                "description",
                "color",
                "text_color",
                "export",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            2 => &self.id,
            3 => &self.name,
            4 => &self.description,
            5 => &self.color,
            6 => &self.text_color,
            7 => &self.export,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            2 => &mut self.id,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.color,
            6 => &mut self.text_color,
            7 => &mut self.export,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "calendar.section.update";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Errors of `calendar.section.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The required parameter "type" for the method "calendar.section.update" is not set`.
    TheRequiredParameterTypeFor,
    /// `The required parameter "ownerId" for the method "calendar.section.update" is not set`.
    TheRequiredParameterOwnerId,
    /// `Section ID is not set`.
    SectionIdIsNotSet,
    /// `Invalid value for the "name" parameter`.
    InvalidValueForTheName,
    /// `Invalid value for the "description" parameter`.
    InvalidValueForTheDescription,
    /// `Access denied`.
    AccessDenied,
    /// `An error occurred while updating the section`.
    AnErrorOccurredWhileUpdating,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterTypeFor,
            "The required parameter \"type\" for the method \"calendar.section.update\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterOwnerId,
            "The required parameter \"ownerId\" for the method \"calendar.section.update\" is not set",
        ),
        ErrorCase::text(Self::SectionIdIsNotSet, "Section ID is not set"),
        ErrorCase::text(
            Self::InvalidValueForTheName,
            "Invalid value for the \"name\" parameter",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheDescription,
            "Invalid value for the \"description\" parameter",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::AnErrorOccurredWhileUpdating,
            "An error occurred while updating the section",
        ),
    ];
}

/// Calls [`calendar.section.update`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html).
#[doc(alias = "calendar.section.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Export, Delete, Get, GetItem, GetItemExport, GetItemPerm, Update);

value_enum!(Type, ExportSet);
