// @generated from docs/api-reference/tasks/user-field/task-item-user-field-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `task.item.userfield.*`.

use crate::prelude::*;

/// Request of [`task.item.userfield.add`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `PARAMS`: [`AddParams`], required.
    pub params: AddParams,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(params: AddParams) -> Self {
        Self {
            params,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["PARAMS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.item.userfield.add";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Parameter `PARAMS` of `task.item.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParams {
    /// `USER_TYPE_ID`: [`AddParamsUserTypeId`], required.
    pub user_type_id: AddParamsUserTypeId,
    /// `FIELD_NAME`: `string`, required.
    pub field_name: String,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `EDIT_FORM_LABEL`: [`AddParamsEditFormLabel`].
    pub edit_form_label: Option<AddParamsEditFormLabel>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`. Counts only if `USER_TYPE_ID` is `string`, `double` or `datetime`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SETTINGS`: [`AddParamsSettings`].
    pub settings: Option<AddParamsSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddParams {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        user_type_id: impl Into<AddParamsUserTypeId>,
        field_name: impl Into<String>,
    ) -> Self {
        Self {
            user_type_id: user_type_id.into(),
            field_name: field_name.into(),
            ..Default::default()
        }
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(mut self, value: AddParamsEditFormLabel) -> Self {
        self.edit_form_label = Some(value);
        self
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `MANDATORY`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: AddParamsSettings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for AddParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddParams",
            fields: &[
                "USER_TYPE_ID",
                "FIELD_NAME",
                "XML_ID",
                "EDIT_FORM_LABEL",
                "LABEL",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SETTINGS",
            ],
            required: &[0, 1],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.field_name,
            2 => &self.xml_id,
            3 => &self.edit_form_label,
            4 => &self.label,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.field_name,
            2 => &mut self.xml_id,
            3 => &mut self.edit_form_label,
            4 => &mut self.label,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.USER_TYPE_ID` of `task.item.userfield.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddParamsUserTypeId {
    /// `string`.
    String,
    /// `double`.
    Double,
    /// `datetime`.
    Datetime,
    /// `boolean`.
    Boolean,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddParamsUserTypeId {
    const VALUES: &'static [&'static str] = &["string", "double", "datetime", "boolean"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Double),
            2 => Some(Self::Datetime),
            3 => Some(Self::Boolean),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Double => "double",
            Self::Datetime => "datetime",
            Self::Boolean => "boolean",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PARAMS.EDIT_FORM_LABEL` of `task.item.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParamsEditFormLabel {
    /// `de`: `string`.
    pub de: Option<String>,
    /// `en`: `string`.
    pub en: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddParamsEditFormLabel {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `de`.
    #[must_use]
    pub fn de(mut self, value: impl Into<String>) -> Self {
        self.de = Some(value.into());
        self
    }
    /// Sets `en`.
    #[must_use]
    pub fn en(mut self, value: impl Into<String>) -> Self {
        self.en = Some(value.into());
        self
    }
}

impl Record for AddParamsEditFormLabel {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddParamsEditFormLabel",
            fields: &["de", "en"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.de,
            1 => &self.en,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.de,
            1 => &mut self.en,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.SETTINGS` of `task.item.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddParamsSettings {
    /// `DEFAULT_VALUE`: `string` or `double` or `integer`.
    pub default_value: Option<Either<String, Either<Decimal, i64>>>,
    /// `ROWS`: `integer`. Only for: `string`.
    pub rows: Option<i64>,
    /// `DISPLAY`: [`Display`]. Only for: `boolean`.
    pub display: Option<Display>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddParamsSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(
        mut self,
        value: impl Into<Either<String, Either<Decimal, i64>>>,
    ) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `ROWS`.
    #[must_use]
    pub fn rows(mut self, value: i64) -> Self {
        self.rows = Some(value);
        self
    }
    /// Sets `DISPLAY`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Display>) -> Self {
        self.display = Some(value.into());
        self
    }
}

impl Record for AddParamsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddParamsSettings",
            fields: &["DEFAULT_VALUE", "ROWS", "DISPLAY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.rows,
            2 => &self.display,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.rows,
            2 => &mut self.display,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PARAMS.SETTINGS.DISPLAY` of `task.item.userfield.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Display {
    /// `CHECKBOX`.
    Checkbox,
    /// `RADIO`.
    Radio,
    /// `DROPDOWN`.
    Dropdown,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Display {
    const VALUES: &'static [&'static str] = &["CHECKBOX", "RADIO", "DROPDOWN"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Checkbox),
            1 => Some(Self::Radio),
            2 => Some(Self::Dropdown),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Checkbox => "CHECKBOX",
            Self::Radio => "RADIO",
            Self::Dropdown => "DROPDOWN",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.item.userfield.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `The 'USER_TYPE_ID' field is not found` (HTTP 400).
    ErrorCoreTheUserTypeIdField,
    /// `ERROR_CORE`, `Invalid user type specified.` (HTTP 400).
    ErrorCoreInvalidUserTypeSpecified,
    /// `ERROR_CORE`, `The 'FIELD_NAME' field is not found` (HTTP 400).
    ErrorCoreTheFieldNameFieldIs,
    /// `ERROR_CORE`, `The field UF_TASK_CLIENT_REQUEST for the object TASKS_TASK already exists.` (HTTP 400).
    ErrorCoreTheFieldUfTaskClient,
    /// `ERROR_CORE`, `Access denied` (HTTP 400).
    ErrorCoreAccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTheUserTypeIdField, "ERROR_CORE")
            .message("The 'USER_TYPE_ID' field is not found")
            .status(400),
        ErrorCase::code(Self::ErrorCoreInvalidUserTypeSpecified, "ERROR_CORE")
            .message("Invalid user type specified.")
            .status(400),
        ErrorCase::code(Self::ErrorCoreTheFieldNameFieldIs, "ERROR_CORE")
            .message("The 'FIELD_NAME' field is not found")
            .status(400),
        ErrorCase::code(Self::ErrorCoreTheFieldUfTaskClient, "ERROR_CORE")
            .message(
                "The field UF_TASK_CLIENT_REQUEST for the object TASKS_TASK already exists.",
            )
            .status(400),
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied")
            .status(400),
    ];
}

/// Calls [`task.item.userfield.add`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html).
#[doc(alias = "task.item.userfield.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.userfield.delete`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `integer`, required.
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "task.item.userfield.delete";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.item.userfield.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\Tasks\Integration\Rest\Task\UserField::delete; 0/TE` (HTTP 400).
    ErrorCoreTasksErrorException0Invalid,
    /// `ERROR_CORE`, `ID is not defined or invalid` (HTTP 400).
    ErrorCoreIdIsNotDefinedOr,
    /// `ERROR_NOT_FOUND` (HTTP 400).
    ErrorNotFound,
    /// `ERROR_CORE`, `Access denied` (HTTP 400).
    ErrorCoreAccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException0Invalid, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::delete; 0/TE",
            )
            .status(400),
        ErrorCase::code(Self::ErrorCoreIdIsNotDefinedOr, "ERROR_CORE")
            .message("ID is not defined or invalid")
            .status(400),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND").status(400),
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied")
            .status(400),
    ];
}

/// Calls [`task.item.userfield.delete`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html).
#[doc(alias = "task.item.userfield.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.userfield.get`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "task.item.userfield.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.item.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `Y` or `N`.
    pub show_filter: Option<bool>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `EDIT_FORM_LABEL`: map of `string`.
    pub edit_form_label: Option<Map<String>>,
    /// `LIST_COLUMN_LABEL`: map of `string`.
    pub list_column_label: Option<Map<String>>,
    /// `LIST_FILTER_LABEL`: map of `string`.
    pub list_filter_label: Option<Map<String>>,
    /// `ERROR_MESSAGE`: map of `string`.
    pub error_message: Option<Map<String>>,
    /// `HELP_MESSAGE`: map of `string`.
    pub help_message: Option<Map<String>>,
    /// `SETTINGS`: [`GetResultSettings`].
    pub settings: Option<GetResultSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
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
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "SETTINGS",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
            ],
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
            12 => &self.edit_form_label,
            13 => &self.list_column_label,
            14 => &self.list_filter_label,
            15 => &self.error_message,
            16 => &self.help_message,
            17 => &self.settings,
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
            12 => &mut self.edit_form_label,
            13 => &mut self.list_column_label,
            14 => &mut self.list_filter_label,
            15 => &mut self.error_message,
            16 => &mut self.help_message,
            17 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS` in the answer of `task.item.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSettings {
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`.
    pub max_length: Option<i64>,
    /// `DEFAULT_VALUE`: `string`.
    pub default_value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSettings",
            fields: &[
                "SIZE",
                "ROWS",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "DEFAULT_VALUE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.size,
            1 => &self.rows,
            2 => &self.regexp,
            3 => &self.min_length,
            4 => &self.max_length,
            5 => &self.default_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.size,
            1 => &mut self.rows,
            2 => &mut self.regexp,
            3 => &mut self.min_length,
            4 => &mut self.max_length,
            5 => &mut self.default_value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.userfield.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`, `No parameters found` (HTTP 400).
    ErrorCoreNoParametersFound,
    /// `ERROR_CORE`, `ID is not defined or invalid` (HTTP 400).
    ErrorCoreIdIsNotDefinedOr,
    /// `ERROR_NOT_FOUND` (HTTP 400).
    ErrorNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreNoParametersFound, "ERROR_CORE")
            .message("No parameters found")
            .status(400),
        ErrorCase::code(Self::ErrorCoreIdIsNotDefinedOr, "ERROR_CORE")
            .message("ID is not defined or invalid")
            .status(400),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND").status(400),
    ];
}

/// Calls [`task.item.userfield.get`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html).
#[doc(alias = "task.item.userfield.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.userfield.getfields`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfields",
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

impl Method for Getfields {
    type Output = Map<GetfieldsEntry>;
    type Error = GetfieldsError;
    const NAME: &'static str = "task.item.userfield.getfields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.item.userfield.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsEntry {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsEntry",
            fields: &["type", "title", "isReadOnly", "isImmutable", "isMultiple"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.title,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.title,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.userfield.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.userfield.getfields`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html).
#[doc(alias = "task.item.userfield.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<
    Output = Result<Reply<Map<GetfieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.userfield.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `ORDER`: map of [`GetlistOrder`].
    pub order: Option<Map<GetlistOrder>>,
    /// `FILTER`: [`GetlistFilter`].
    pub filter: Option<GetlistFilter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetlistOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: GetlistFilter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["ORDER", "FILTER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getlist {
    type Output = Vec<GetlistItem>;
    type Error = GetlistError;
    const NAME: &'static str = "task.item.userfield.getlist";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for Getlist {
    type Row = GetlistItem;
}

/// Parameter `ORDER` of `task.item.userfield.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistOrder {
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

/// Parameter `FILTER` of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
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
    /// Sets `FIELD_NAME`.
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `USER_TYPE_ID`.
    #[must_use]
    pub fn user_type_id(mut self, value: impl Into<String>) -> Self {
        self.user_type_id = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `MANDATORY`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
}

impl Record for GetlistFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistFilter",
            fields: &[
                "ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "MULTIPLE",
                "MANDATORY",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.field_name,
            2 => &self.user_type_id,
            3 => &self.xml_id,
            4 => &self.multiple,
            5 => &self.mandatory,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.field_name,
            2 => &mut self.user_type_id,
            3 => &mut self.xml_id,
            4 => &mut self.multiple,
            5 => &mut self.mandatory,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `Y` or `N`.
    pub show_filter: Option<bool>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: [`GetlistItemSettings`].
    pub settings: Option<GetlistItemSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItem",
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
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
            ],
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
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS` in the answer of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemSettings {
    /// `LEAD`: `string`.
    pub lead: Option<String>,
    /// `CONTACT`: `string`.
    pub contact: Option<String>,
    /// `COMPANY`: `string`.
    pub company: Option<String>,
    /// `DEAL`: `string`.
    pub deal: Option<String>,
    /// `IBLOCK_ID`: `integer`.
    pub iblock_id: Option<i64>,
    /// `SECTION_ID`: `integer`.
    pub section_id: Option<i64>,
    /// `UF_TO_SAVE_ALLOW_EDIT`: `string`.
    pub uf_to_save_allow_edit: Option<String>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`.
    pub max_length: Option<i64>,
    /// `DEFAULT_VALUE`: [`GetlistItemSettingsDefaultValue`] or `integer` or `string`.
    pub default_value: Option<
        Either<GetlistItemSettingsDefaultValue, Either<i64, String>>,
    >,
    /// `PRECISION`: `integer`.
    pub precision: Option<i64>,
    /// `MIN_VALUE`: `integer`.
    pub min_value: Option<i64>,
    /// `MAX_VALUE`: `integer`.
    pub max_value: Option<i64>,
    /// `USE_SECOND`: `string`.
    pub use_second: Option<String>,
    /// `USE_TIMEZONE`: `string`.
    pub use_timezone: Option<String>,
    /// `DISPLAY`: `string`.
    pub display: Option<String>,
    /// `LABEL`: list of `string`.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`.
    pub label_checkbox: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemSettings",
            fields: &[
                "LEAD",
                "CONTACT",
                "COMPANY",
                "DEAL",
                "IBLOCK_ID",
                "SECTION_ID",
                "UF_TO_SAVE_ALLOW_EDIT",
                "SIZE",
                "ROWS",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "DEFAULT_VALUE",
                "PRECISION",
                "MIN_VALUE",
                "MAX_VALUE",
                "USE_SECOND",
                "USE_TIMEZONE",
                "DISPLAY",
                "LABEL",
                "LABEL_CHECKBOX",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lead,
            1 => &self.contact,
            2 => &self.company,
            3 => &self.deal,
            4 => &self.iblock_id,
            5 => &self.section_id,
            6 => &self.uf_to_save_allow_edit,
            7 => &self.size,
            8 => &self.rows,
            9 => &self.regexp,
            10 => &self.min_length,
            11 => &self.max_length,
            12 => &self.default_value,
            13 => &self.precision,
            14 => &self.min_value,
            15 => &self.max_value,
            16 => &self.use_second,
            17 => &self.use_timezone,
            18 => &self.display,
            19 => &self.label,
            20 => &self.label_checkbox,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lead,
            1 => &mut self.contact,
            2 => &mut self.company,
            3 => &mut self.deal,
            4 => &mut self.iblock_id,
            5 => &mut self.section_id,
            6 => &mut self.uf_to_save_allow_edit,
            7 => &mut self.size,
            8 => &mut self.rows,
            9 => &mut self.regexp,
            10 => &mut self.min_length,
            11 => &mut self.max_length,
            12 => &mut self.default_value,
            13 => &mut self.precision,
            14 => &mut self.min_value,
            15 => &mut self.max_value,
            16 => &mut self.use_second,
            17 => &mut self.use_timezone,
            18 => &mut self.display,
            19 => &mut self.label,
            20 => &mut self.label_checkbox,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS.DEFAULT_VALUE` in the answer of `task.item.userfield.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemSettingsDefaultValue {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemSettingsDefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemSettingsDefaultValue",
            fields: &["TYPE", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.userfield.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.userfield.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html).
#[doc(alias = "task.item.userfield.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<GetlistItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.userfield.gettypes`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.gettypes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gettypes {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Gettypes {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Gettypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Gettypes",
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

impl Method for Gettypes {
    type Output = Vec<GettypesItem>;
    type Error = GettypesError;
    const NAME: &'static str = "task.item.userfield.gettypes";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for Gettypes {
    type Row = GettypesItem;
}

/// Answer of `task.item.userfield.gettypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GettypesItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GettypesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GettypesItem",
            fields: &["ID", "title"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.userfield.gettypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GettypesError {}

impl ErrorCode for GettypesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.item.userfield.gettypes`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html).
#[doc(alias = "task.item.userfield.gettypes")]
pub fn gettypes<'a, C: Caller>(
    caller: &'a C,
    request: &'a Gettypes,
) -> impl Future<
    Output = Result<Reply<Vec<GettypesItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.item.userfield.update`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html).
///
/// Scope: `task`.
#[doc(alias = "task.item.userfield.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `DATA`: [`UpdateData`], required.
    pub data: UpdateData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, data: UpdateData) -> Self {
        Self {
            id,
            data,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ID", "DATA"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "task.item.userfield.update";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Parameter `DATA` of `task.item.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateData {
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `EDIT_FORM_LABEL`: [`UpdateDataEditFormLabel`].
    pub edit_form_label: Option<UpdateDataEditFormLabel>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SETTINGS`: [`UpdateDataSettings`].
    pub settings: Option<UpdateDataSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(mut self, value: UpdateDataEditFormLabel) -> Self {
        self.edit_form_label = Some(value);
        self
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `MANDATORY`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: UpdateDataSettings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for UpdateData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateData",
            fields: &[
                "XML_ID",
                "EDIT_FORM_LABEL",
                "LABEL",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SETTINGS",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.xml_id,
            1 => &self.edit_form_label,
            2 => &self.label,
            3 => &self.sort,
            4 => &self.multiple,
            5 => &self.mandatory,
            6 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.xml_id,
            1 => &mut self.edit_form_label,
            2 => &mut self.label,
            3 => &mut self.sort,
            4 => &mut self.multiple,
            5 => &mut self.mandatory,
            6 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `DATA.EDIT_FORM_LABEL` of `task.item.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataEditFormLabel {
    /// `ru`: `string`.
    pub ru: Option<String>,
    /// `en`: `string`.
    pub en: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateDataEditFormLabel {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ru`.
    #[must_use]
    pub fn ru(mut self, value: impl Into<String>) -> Self {
        self.ru = Some(value.into());
        self
    }
    /// Sets `en`.
    #[must_use]
    pub fn en(mut self, value: impl Into<String>) -> Self {
        self.en = Some(value.into());
        self
    }
}

impl Record for UpdateDataEditFormLabel {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateDataEditFormLabel",
            fields: &["ru", "en"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ru,
            1 => &self.en,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ru,
            1 => &mut self.en,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `DATA.SETTINGS` of `task.item.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSettings {
    /// `DEFAULT_VALUE`: any value.
    pub default_value: Option<Value>,
    /// `ROWS`: `integer`. Only for: `string`.
    pub rows: Option<i64>,
    /// `DISPLAY`: [`Display`]. Only for: `boolean`.
    pub display: Option<Display>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateDataSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<Value>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `ROWS`.
    #[must_use]
    pub fn rows(mut self, value: i64) -> Self {
        self.rows = Some(value);
        self
    }
    /// Sets `DISPLAY`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Display>) -> Self {
        self.display = Some(value.into());
        self
    }
}

impl Record for UpdateDataSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateDataSettings",
            fields: &["DEFAULT_VALUE", "ROWS", "DISPLAY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.rows,
            2 => &self.display,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.rows,
            2 => &mut self.display,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.item.userfield.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\Tasks\Integration\Rest\Task\UserField::update; 0/TE` (HTTP 400).
    ErrorCoreTasksErrorException0Invalid,
    /// `ERROR_CORE`, `ID is not defined or invalid` (HTTP 400).
    ErrorCoreIdIsNotDefinedOr,
    /// `ERROR_NOT_FOUND` (HTTP 400).
    ErrorNotFound,
    /// `ERROR_CORE`, `Access denied` (HTTP 400).
    ErrorCoreAccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException0Invalid, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::update; 0/TE",
            )
            .status(400),
        ErrorCase::code(Self::ErrorCoreIdIsNotDefinedOr, "ERROR_CORE")
            .message("ID is not defined or invalid")
            .status(400),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND").status(400),
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied")
            .status(400),
    ];
}

/// Calls [`task.item.userfield.update`](https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html).
#[doc(alias = "task.item.userfield.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddParams, AddParamsEditFormLabel, AddParamsSettings, Delete, Get, GetResult,
    GetResultSettings, Getfields, GetfieldsEntry, Getlist, GetlistFilter, GetlistItem,
    GetlistItemSettings, GetlistItemSettingsDefaultValue, Gettypes, GettypesItem, Update,
    UpdateData, UpdateDataEditFormLabel, UpdateDataSettings
);

value_enum!(AddParamsUserTypeId, Display, GetlistOrder);
