// @generated from docs/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `tasks.api.scrum.epic.*`.

use crate::prelude::*;

/// Request of [`tasks.api.scrum.epic.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.epic.add")]
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
    type Output = Epic;
    type Error = AddError;
    const NAME: &'static str = "tasks.api.scrum.epic.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.epic.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `groupId`: `integer`, required.
    pub group_id: i64,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `files`: list of `string`.
    pub files: Option<Vec<String>>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, group_id: i64) -> Self {
        Self {
            name: name.into(),
            group_id,
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
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: i64) -> Self {
        self.modified_by = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "name",
                "description",
                "groupId",
                "color",
                "files",
                "createdBy",
                "modifiedBy",
            ],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.group_id,
            3 => &self.color,
            4 => &self.files,
            5 => &self.created_by,
            6 => &self.modified_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.group_id,
            3 => &mut self.color,
            4 => &mut self.files,
            5 => &mut self.created_by,
            6 => &mut self.modified_by,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.api.scrum.epic.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Epic {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Epic {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Epic",
            fields: &[
                "id",
                "groupId",
                "name",
                "description",
                "createdBy",
                "modifiedBy",
                "color",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.created_by,
            5 => &self.modified_by,
            6 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.created_by,
            5 => &mut self.modified_by,
            6 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.epic.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied`.
    AccessDenied,
    /// `Epic not created`.
    EpicNotCreated,
    /// `createdBy user not found`.
    CreatedByUserNotFound,
    /// `modifiedBy user not found`.
    ModifiedByUserNotFound,
    /// `Group is not found`.
    GroupIsNotFound,
    /// `Name is not found`.
    NameIsNotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::EpicNotCreated, "Epic not created"),
        ErrorCase::text(Self::CreatedByUserNotFound, "createdBy user not found"),
        ErrorCase::text(Self::ModifiedByUserNotFound, "modifiedBy user not found"),
        ErrorCase::text(Self::GroupIsNotFound, "Group is not found"),
        ErrorCase::text(Self::NameIsNotFound, "Name is not found"),
    ];
}

/// Calls [`tasks.api.scrum.epic.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html).
#[doc(alias = "tasks.api.scrum.epic.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Epic>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.epic.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.epic.delete")]
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.api.scrum.epic.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.epic.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied`.
    AccessDenied,
    /// `Epic not found`.
    EpicNotFound,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::EpicNotFound, "Epic not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int.",
            ),
    ];
}

/// Calls [`tasks.api.scrum.epic.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html).
#[doc(alias = "tasks.api.scrum.epic.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.epic.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.epic.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.api.scrum.epic.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `files`: [`GetResultFiles`].
    pub files: Option<GetResultFiles>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "id",
                "groupId",
                "name",
                "description",
                "createdBy",
                "modifiedBy",
                "color",
                "files",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.created_by,
            5 => &self.modified_by,
            6 => &self.color,
            7 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.created_by,
            5 => &mut self.modified_by,
            6 => &mut self.color,
            7 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `files` in the answer of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFiles {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: any value, may be `null`.
    pub xml_id: Option<Value>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`GetResultFilesSettings`].
    pub settings: Option<GetResultFilesSettings>,
    /// `USER_TYPE`: [`GetResultFilesUserType`].
    pub user_type: Option<GetResultFilesUserType>,
    /// `VALUE`: list of any value.
    pub value: Option<Vec<Value>>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `CUSTOM_DATA`: [`GetResultFilesCustomData`].
    pub custom_data: Option<GetResultFilesCustomData>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `TAG`: `string`.
    pub tag: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFiles",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "CUSTOM_DATA",
                "EDIT_FORM_LABEL",
                "TAG",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.user_type,
            14 => &self.value,
            15 => &self.entity_value_id,
            16 => &self.custom_data,
            17 => &self.edit_form_label,
            18 => &self.tag,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.user_type,
            14 => &mut self.value,
            15 => &mut self.entity_value_id,
            16 => &mut self.custom_data,
            17 => &mut self.edit_form_label,
            18 => &mut self.tag,
            _ => &mut self.extra,
        }
    }
}

/// `files.SETTINGS` in the answer of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesSettings {
    /// `IBLOCK_ID`: any value, may be `null`.
    pub iblock_id: Option<Value>,
    /// `SECTION_ID`: any value, may be `null`.
    pub section_id: Option<Value>,
    /// `UF_TO_SAVE_ALLOW_EDIT`: `boolean`.
    pub uf_to_save_allow_edit: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesSettings",
            fields: &["IBLOCK_ID", "SECTION_ID", "UF_TO_SAVE_ALLOW_EDIT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.section_id,
            2 => &self.uf_to_save_allow_edit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.section_id,
            2 => &mut self.uf_to_save_allow_edit,
            _ => &mut self.extra,
        }
    }
}

/// `files.USER_TYPE` in the answer of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesUserType {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// `TAG`: list of `string`.
    pub tag: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesUserType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesUserType",
            fields: &["USER_TYPE_ID", "CLASS_NAME", "DESCRIPTION", "BASE_TYPE", "TAG"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.class_name,
            2 => &self.description,
            3 => &self.base_type,
            4 => &self.tag,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.class_name,
            2 => &mut self.description,
            3 => &mut self.base_type,
            4 => &mut self.tag,
            _ => &mut self.extra,
        }
    }
}

/// `files.CUSTOM_DATA` in the answer of `tasks.api.scrum.epic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesCustomData {
    /// `PHOTO_TEMPLATE`: `string`.
    pub photo_template: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesCustomData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesCustomData",
            fields: &["PHOTO_TEMPLATE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.photo_template,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.photo_template,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.epic.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied`.
    AccessDenied,
    /// `Epic not found`.
    EpicNotFound,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::EpicNotFound, "Epic not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int.",
            ),
    ];
}

/// Calls [`tasks.api.scrum.epic.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html).
#[doc(alias = "tasks.api.scrum.epic.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.epic.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.epic.getFields")]
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
    const NAME: &'static str = "tasks.api.scrum.epic.getFields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.epic.getFields`.
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

/// `fields` in the answer of `tasks.api.scrum.epic.getFields`.
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

/// Errors of `tasks.api.scrum.epic.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.api.scrum.epic.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html).
#[doc(alias = "tasks.api.scrum.epic.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.epic.list`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.epic.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
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
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
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
    type Output = Vec<Epic>;
    type Error = ListError;
    const NAME: &'static str = "tasks.api.scrum.epic.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "id"));
}

impl ListMethod for List {
    type Row = Epic;
}

/// Parameter `order` of `tasks.api.scrum.epic.list`.
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

/// Errors of `tasks.api.scrum.epic.list`.
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

/// Calls [`tasks.api.scrum.epic.list`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html).
#[doc(alias = "tasks.api.scrum.epic.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Epic>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.epic.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.epic.update")]
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
    type Output = Epic;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.api.scrum.epic.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.epic.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`, required under a condition that the page tells.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `groupId`: `integer`, required under a condition that the page tells.
    pub group_id: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `files`: list of `string`.
    pub files: Option<Vec<String>>,
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name", "description", "groupId", "color", "files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.group_id,
            3 => &self.color,
            4 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.group_id,
            3 => &mut self.color,
            4 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.epic.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied`.
    AccessDenied,
    /// `Epic not found`.
    EpicNotFound,
    /// `Epic not updated`.
    EpicNotUpdated,
    /// `createdBy user not found`.
    CreatedByUserNotFound,
    /// `modifiedBy user not found`.
    ModifiedByUserNotFound,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::EpicNotFound, "Epic not found"),
        ErrorCase::text(Self::EpicNotUpdated, "Epic not updated"),
        ErrorCase::text(Self::CreatedByUserNotFound, "createdBy user not found"),
        ErrorCase::text(Self::ModifiedByUserNotFound, "modifiedBy user not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int.",
            ),
    ];
}

/// Calls [`tasks.api.scrum.epic.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html).
#[doc(alias = "tasks.api.scrum.epic.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Epic>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Epic, Delete, Get, GetResult, GetResultFiles, GetResultFilesSettings,
    GetResultFilesUserType, GetResultFilesCustomData, GetFields, GetFieldsResult,
    GetFieldsResultFields, List, Update, UpdateFields
);

value_enum!(ListOrder);
