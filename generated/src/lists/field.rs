// @generated from docs/api-reference/lists/fields/lists-field-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `lists.field.*`.

use crate::prelude::*;

pub mod type_;

/// Request of [`lists.field.add`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.field.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required. Sent as text.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `FIELDS`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<IblockTypeId>, fields: AddFields) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            fields,
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE", "FIELDS"],
            required: &[0, 3],
            codecs: &[(1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = String;
    type Error = AddError;
    const NAME: &'static str = "lists.field.add";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Parameter `IBLOCK_TYPE_ID` of `lists.field.add`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IblockTypeId {
    /// `lists`.
    Lists,
    /// `bitrix_processes`.
    BitrixProcesses,
    /// `lists_socnet`.
    ListsSocnet,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for IblockTypeId {
    const VALUES: &'static [&'static str] = &[
        "lists",
        "bitrix_processes",
        "lists_socnet",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lists),
            1 => Some(Self::BitrixProcesses),
            2 => Some(Self::ListsSocnet),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lists => "lists",
            Self::BitrixProcesses => "bitrix_processes",
            Self::ListsSocnet => "lists_socnet",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FIELDS` of `lists.field.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `TYPE`: `string`, required.
    pub type_: String,
    /// `IS_REQUIRED`: `Y` or `N`. Default: `N`.
    pub is_required: Option<bool>,
    /// `MULTIPLE`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `SORT`: `integer`. Sent as text.
    pub sort: Option<i64>,
    /// `DEFAULT_VALUE`: `string`. Required where the setting `ADD_READ_ONLY_FIELD` is on.
    pub default_value: Option<String>,
    /// `LIST`: map of [`AddFieldsList`].
    pub list: Option<Map<AddFieldsList>>,
    /// `LIST_TEXT_VALUES`: `string`.
    pub list_text_values: Option<String>,
    /// `LIST_DEF`: list of `string`.
    pub list_def: Option<Vec<String>>,
    /// `CODE`: `string`, required under a condition that the page tells.
    pub code: Option<String>,
    /// `SETTINGS`: [`Settings`]. Default: `SHOW_ADD_FORM`.
    pub settings: Option<Settings>,
    /// `USER_TYPE_SETTINGS`: list of any value.
    pub user_type_settings: Option<Vec<Value>>,
    /// `ROW_COUNT`: `integer`. Default: `1`.
    pub row_count: Option<i64>,
    /// `COL_COUNT`: `integer`. Default: `30`.
    pub col_count: Option<i64>,
    /// `LINK_IBLOCK_ID`: `integer`, required under a condition that the page tells.
    pub link_iblock_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `IS_REQUIRED`.
    #[must_use]
    pub fn is_required(mut self, value: bool) -> Self {
        self.is_required = Some(value);
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: impl Into<Map<AddFieldsList>>) -> Self {
        self.list = Some(value.into());
        self
    }
    /// Sets `LIST_TEXT_VALUES`.
    #[must_use]
    pub fn list_text_values(mut self, value: impl Into<String>) -> Self {
        self.list_text_values = Some(value.into());
        self
    }
    /// Sets `LIST_DEF`.
    #[must_use]
    pub fn list_def(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list_def = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `USER_TYPE_SETTINGS`.
    #[must_use]
    pub fn user_type_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.user_type_settings = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `ROW_COUNT`.
    #[must_use]
    pub fn row_count(mut self, value: i64) -> Self {
        self.row_count = Some(value);
        self
    }
    /// Sets `COL_COUNT`.
    #[must_use]
    pub fn col_count(mut self, value: i64) -> Self {
        self.col_count = Some(value);
        self
    }
    /// Sets `LINK_IBLOCK_ID`.
    #[must_use]
    pub fn link_iblock_id(mut self, value: i64) -> Self {
        self.link_iblock_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "NAME",
                "TYPE",
                "IS_REQUIRED",
                "MULTIPLE",
                "SORT",
                "DEFAULT_VALUE",
                "LIST",
                "LIST_TEXT_VALUES",
                "LIST_DEF",
                "CODE",
                "SETTINGS",
                "USER_TYPE_SETTINGS",
                "ROW_COUNT",
                "COL_COUNT",
                "LINK_IBLOCK_ID",
            ],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo), (3, Codec::YesNo), (4, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.is_required,
            3 => &self.multiple,
            4 => &self.sort,
            5 => &self.default_value,
            6 => &self.list,
            7 => &self.list_text_values,
            8 => &self.list_def,
            9 => &self.code,
            10 => &self.settings,
            11 => &self.user_type_settings,
            12 => &self.row_count,
            13 => &self.col_count,
            14 => &self.link_iblock_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.is_required,
            3 => &mut self.multiple,
            4 => &mut self.sort,
            5 => &mut self.default_value,
            6 => &mut self.list,
            7 => &mut self.list_text_values,
            8 => &mut self.list_def,
            9 => &mut self.code,
            10 => &mut self.settings,
            11 => &mut self.user_type_settings,
            12 => &mut self.row_count,
            13 => &mut self.col_count,
            14 => &mut self.link_iblock_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.LIST` of `lists.field.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsList {
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DEF`: `string`.
    pub def: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsList {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DEF`.
    #[must_use]
    pub fn def(mut self, value: impl Into<String>) -> Self {
        self.def = Some(value.into());
        self
    }
}

impl Record for AddFieldsList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsList",
            fields: &["VALUE", "SORT", "DEF"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.sort,
            2 => &self.def,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.sort,
            2 => &mut self.def,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.SETTINGS` of `lists.field.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `SHOW_ADD_FORM`: `string`.
    pub show_add_form: Option<String>,
    /// `SHOW_EDIT_FORM`: `string`.
    pub show_edit_form: Option<String>,
    /// `ADD_READ_ONLY_FIELD`: `string`.
    pub add_read_only_field: Option<String>,
    /// `EDIT_READ_ONLY_FIELD`: `string`.
    pub edit_read_only_field: Option<String>,
    /// `SHOW_FIELD_PREVIEW`: `string`.
    pub show_field_preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SHOW_ADD_FORM`.
    #[must_use]
    pub fn show_add_form(mut self, value: impl Into<String>) -> Self {
        self.show_add_form = Some(value.into());
        self
    }
    /// Sets `SHOW_EDIT_FORM`.
    #[must_use]
    pub fn show_edit_form(mut self, value: impl Into<String>) -> Self {
        self.show_edit_form = Some(value.into());
        self
    }
    /// Sets `ADD_READ_ONLY_FIELD`.
    #[must_use]
    pub fn add_read_only_field(mut self, value: impl Into<String>) -> Self {
        self.add_read_only_field = Some(value.into());
        self
    }
    /// Sets `EDIT_READ_ONLY_FIELD`.
    #[must_use]
    pub fn edit_read_only_field(mut self, value: impl Into<String>) -> Self {
        self.edit_read_only_field = Some(value.into());
        self
    }
    /// Sets `SHOW_FIELD_PREVIEW`.
    #[must_use]
    pub fn show_field_preview(mut self, value: impl Into<String>) -> Self {
        self.show_field_preview = Some(value.into());
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &[
                "SHOW_ADD_FORM",
                "SHOW_EDIT_FORM",
                "ADD_READ_ONLY_FIELD",
                "EDIT_READ_ONLY_FIELD",
                "SHOW_FIELD_PREVIEW",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.show_add_form,
            1 => &self.show_edit_form,
            2 => &self.add_read_only_field,
            3 => &self.edit_read_only_field,
            4 => &self.show_field_preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.show_add_form,
            1 => &mut self.show_edit_form,
            2 => &mut self.add_read_only_field,
            3 => &mut self.edit_read_only_field,
            4 => &mut self.show_field_preview,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.field.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_SAVE_FIELD`, `Error saving the field`.
    ErrorSaveFieldErrorSavingTheField,
    /// `ERROR_SAVE_FIELD`, `Property already exists`.
    ErrorSaveFieldPropertyAlreadyExists,
    /// `ERROR_SAVE_FIELD`, `Please fill the code fields`.
    ErrorSaveFieldPleaseFillTheCodeFields,
    /// `ERROR_SAVE_FIELD`, `The default value of the field '...' is required`.
    ErrorSaveFieldTheDefaultValueOfThe,
    /// `ERROR_SAVE_FIELD`, `Incorrect lists specified for '...' property`.
    ErrorSaveFieldIncorrectListsSpecifiedForProperty,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::ErrorSaveFieldErrorSavingTheField, "ERROR_SAVE_FIELD")
            .message("Error saving the field"),
        ErrorCase::code(Self::ErrorSaveFieldPropertyAlreadyExists, "ERROR_SAVE_FIELD")
            .message("Property already exists"),
        ErrorCase::code(Self::ErrorSaveFieldPleaseFillTheCodeFields, "ERROR_SAVE_FIELD")
            .message("Please fill the code fields"),
        ErrorCase::code(Self::ErrorSaveFieldTheDefaultValueOfThe, "ERROR_SAVE_FIELD")
            .message("The default value of the field '...' is required"),
        ErrorCase::code(
                Self::ErrorSaveFieldIncorrectListsSpecifiedForProperty,
                "ERROR_SAVE_FIELD",
            )
            .message("Incorrect lists specified for '...' property"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.field.add`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html).
#[doc(alias = "lists.field.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.field.delete`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.field.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required. Sent as text.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `FIELD_ID`: `string`, required.
    pub field_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        iblock_type_id: impl Into<IblockTypeId>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            field_id: field_id.into(),
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE", "FIELD_ID"],
            required: &[0, 3],
            codecs: &[(1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.field_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.field_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "lists.field.delete";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Errors of `lists.field.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.field.delete`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html).
#[doc(alias = "lists.field.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.field.get`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.field.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required. Sent as text.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `FIELD_ID`: `string`.
    pub field_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(iblock_type_id: impl Into<IblockTypeId>) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
    /// Sets `FIELD_ID`.
    #[must_use]
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE", "FIELD_ID"],
            required: &[0],
            codecs: &[(1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.field_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.field_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "lists.field.get";
    const SCOPES: &'static [&'static str] = &["lists"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `lists.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `L`: [`GetResultL`].
    pub l: Option<GetResultL>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["L"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.l,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.l,
            _ => &mut self.extra,
        }
    }
}

/// `L` in the answer of `lists.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultL {
    /// `FIELD_ID`: `string`.
    pub field_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `IS_REQUIRED`: `Y` or `N`.
    pub is_required: Option<bool>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `DEFAULT_VALUE`: `string`.
    pub default_value: Option<String>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `PROPERTY_TYPE`: `string`.
    pub property_type: Option<String>,
    /// `PROPERTY_USER_TYPE`: `boolean`.
    pub property_user_type: Option<bool>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `LINK_IBLOCK_ID`: `integer`, may be `null`.
    pub link_iblock_id: Option<i64>,
    /// `ROW_COUNT`: `integer`.
    pub row_count: Option<i64>,
    /// `COL_COUNT`: `integer`.
    pub col_count: Option<i64>,
    /// `USER_TYPE_SETTINGS`: any value, may be `null`.
    pub user_type_settings: Option<Value>,
    /// `SETTINGS`: [`GetResultLSettings`].
    pub settings: Option<GetResultLSettings>,
    /// `DISPLAY_VALUES_FORM`: map of `string`.
    pub display_values_form: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultL {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultL",
            fields: &[
                "FIELD_ID",
                "SORT",
                "NAME",
                "IS_REQUIRED",
                "MULTIPLE",
                "DEFAULT_VALUE",
                "TYPE",
                "PROPERTY_TYPE",
                "PROPERTY_USER_TYPE",
                "CODE",
                "ID",
                "LINK_IBLOCK_ID",
                "ROW_COUNT",
                "COL_COUNT",
                "USER_TYPE_SETTINGS",
                "SETTINGS",
                "DISPLAY_VALUES_FORM",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field_id,
            1 => &self.sort,
            2 => &self.name,
            3 => &self.is_required,
            4 => &self.multiple,
            5 => &self.default_value,
            6 => &self.type_,
            7 => &self.property_type,
            8 => &self.property_user_type,
            9 => &self.code,
            10 => &self.id,
            11 => &self.link_iblock_id,
            12 => &self.row_count,
            13 => &self.col_count,
            14 => &self.user_type_settings,
            15 => &self.settings,
            16 => &self.display_values_form,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field_id,
            1 => &mut self.sort,
            2 => &mut self.name,
            3 => &mut self.is_required,
            4 => &mut self.multiple,
            5 => &mut self.default_value,
            6 => &mut self.type_,
            7 => &mut self.property_type,
            8 => &mut self.property_user_type,
            9 => &mut self.code,
            10 => &mut self.id,
            11 => &mut self.link_iblock_id,
            12 => &mut self.row_count,
            13 => &mut self.col_count,
            14 => &mut self.user_type_settings,
            15 => &mut self.settings,
            16 => &mut self.display_values_form,
            _ => &mut self.extra,
        }
    }
}

/// `L.SETTINGS` in the answer of `lists.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLSettings {
    /// `SHOW_ADD_FORM`: `string`.
    pub show_add_form: Option<String>,
    /// `SHOW_EDIT_FORM`: `string`.
    pub show_edit_form: Option<String>,
    /// `ADD_READ_ONLY_FIELD`: `string`.
    pub add_read_only_field: Option<String>,
    /// `EDIT_READ_ONLY_FIELD`: `string`.
    pub edit_read_only_field: Option<String>,
    /// `SHOW_FIELD_PREVIEW`: `string`.
    pub show_field_preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLSettings",
            fields: &[
                "SHOW_ADD_FORM",
                "SHOW_EDIT_FORM",
                "ADD_READ_ONLY_FIELD",
                "EDIT_READ_ONLY_FIELD",
                "SHOW_FIELD_PREVIEW",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.show_add_form,
            1 => &self.show_edit_form,
            2 => &self.add_read_only_field,
            3 => &self.edit_read_only_field,
            4 => &self.show_field_preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.show_add_form,
            1 => &mut self.show_edit_form,
            2 => &mut self.add_read_only_field,
            3 => &mut self.edit_read_only_field,
            4 => &mut self.show_field_preview,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.field.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.field.get`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html).
#[doc(alias = "lists.field.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`lists.field.update`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html).
///
/// Scope: `lists`.
#[doc(alias = "lists.field.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `IBLOCK_TYPE_ID`: [`IblockTypeId`], required.
    pub iblock_type_id: IblockTypeId,
    /// `IBLOCK_ID`: `integer`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required. Sent as text.
    pub iblock_id: Option<i64>,
    /// `IBLOCK_CODE`: `string`, one of `IBLOCK_ID`, `IBLOCK_CODE` is required.
    pub iblock_code: Option<String>,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `FIELD_ID`: `string`, required.
    pub field_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        iblock_type_id: impl Into<IblockTypeId>,
        fields: UpdateFields,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            iblock_type_id: iblock_type_id.into(),
            fields,
            field_id: field_id.into(),
            ..Default::default()
        }
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
    /// Sets `IBLOCK_CODE`.
    #[must_use]
    pub fn iblock_code(mut self, value: impl Into<String>) -> Self {
        self.iblock_code = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "IBLOCK_CODE",
                "FIELDS",
                "FIELD_ID",
            ],
            required: &[0, 3, 4],
            codecs: &[(1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_type_id,
            1 => &self.iblock_id,
            2 => &self.iblock_code,
            3 => &self.fields,
            4 => &self.field_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_type_id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_code,
            3 => &mut self.fields,
            4 => &mut self.field_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "lists.field.update";
    const SCOPES: &'static [&'static str] = &["lists"];
}

/// Parameter `FIELDS` of `lists.field.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `TYPE`: `string`, required.
    pub type_: String,
    /// `IS_REQUIRED`: `Y` or `N`.
    pub is_required: Option<bool>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `SORT`: `integer`. Sent as text.
    pub sort: Option<i64>,
    /// `DEFAULT_VALUE`: `string`. Required where the setting `ADD_READ_ONLY_FIELD` is on.
    pub default_value: Option<String>,
    /// `LIST`: map of [`UpdateFieldsList`].
    pub list: Option<Map<UpdateFieldsList>>,
    /// `LIST_TEXT_VALUES`: `string`.
    pub list_text_values: Option<String>,
    /// `LIST_DEF`: list of `string`.
    pub list_def: Option<Vec<String>>,
    /// `CODE`: `string`, required under a condition that the page tells.
    pub code: Option<String>,
    /// `SETTINGS`: [`Settings`].
    pub settings: Option<Settings>,
    /// `USER_TYPE_SETTINGS`: list of any value.
    pub user_type_settings: Option<Vec<Value>>,
    /// `ROW_COUNT`: `integer`.
    pub row_count: Option<i64>,
    /// `COL_COUNT`: `integer`.
    pub col_count: Option<i64>,
    /// `LINK_IBLOCK_ID`: `integer`, required under a condition that the page tells.
    pub link_iblock_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `IS_REQUIRED`.
    #[must_use]
    pub fn is_required(mut self, value: bool) -> Self {
        self.is_required = Some(value);
        self
    }
    /// Sets `MULTIPLE`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: impl Into<Map<UpdateFieldsList>>) -> Self {
        self.list = Some(value.into());
        self
    }
    /// Sets `LIST_TEXT_VALUES`.
    #[must_use]
    pub fn list_text_values(mut self, value: impl Into<String>) -> Self {
        self.list_text_values = Some(value.into());
        self
    }
    /// Sets `LIST_DEF`.
    #[must_use]
    pub fn list_def(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list_def = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `USER_TYPE_SETTINGS`.
    #[must_use]
    pub fn user_type_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.user_type_settings = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `ROW_COUNT`.
    #[must_use]
    pub fn row_count(mut self, value: i64) -> Self {
        self.row_count = Some(value);
        self
    }
    /// Sets `COL_COUNT`.
    #[must_use]
    pub fn col_count(mut self, value: i64) -> Self {
        self.col_count = Some(value);
        self
    }
    /// Sets `LINK_IBLOCK_ID`.
    #[must_use]
    pub fn link_iblock_id(mut self, value: i64) -> Self {
        self.link_iblock_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "NAME",
                "TYPE",
                "IS_REQUIRED",
                "MULTIPLE",
                "SORT",
                "DEFAULT_VALUE",
                "LIST",
                "LIST_TEXT_VALUES",
                "LIST_DEF",
                "CODE",
                "SETTINGS",
                "USER_TYPE_SETTINGS",
                "ROW_COUNT",
                "COL_COUNT",
                "LINK_IBLOCK_ID",
            ],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo), (3, Codec::YesNo), (4, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.type_,
            2 => &self.is_required,
            3 => &self.multiple,
            4 => &self.sort,
            5 => &self.default_value,
            6 => &self.list,
            7 => &self.list_text_values,
            8 => &self.list_def,
            9 => &self.code,
            10 => &self.settings,
            11 => &self.user_type_settings,
            12 => &self.row_count,
            13 => &self.col_count,
            14 => &self.link_iblock_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.type_,
            2 => &mut self.is_required,
            3 => &mut self.multiple,
            4 => &mut self.sort,
            5 => &mut self.default_value,
            6 => &mut self.list,
            7 => &mut self.list_text_values,
            8 => &mut self.list_def,
            9 => &mut self.code,
            10 => &mut self.settings,
            11 => &mut self.user_type_settings,
            12 => &mut self.row_count,
            13 => &mut self.col_count,
            14 => &mut self.link_iblock_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.LIST` of `lists.field.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsList {
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsList {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFieldsList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsList",
            fields: &["VALUE", "SORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `lists.field.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`.
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`.
    ErrorIblockNotFound,
    /// `ERROR_UPDATE_FIELD`, `Error updating the field`.
    ErrorUpdateFieldErrorUpdatingTheField,
    /// `ERROR_UPDATE_FIELD`, `The default value of the field '...' is required`.
    ErrorUpdateFieldTheDefaultValueOfThe,
    /// `ERROR_UPDATE_FIELD`, `Incorrect lists specified for '...' property`.
    ErrorUpdateFieldIncorrectListsSpecifiedForProperty,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::ErrorRequiredParametersMissing,
            "ERROR_REQUIRED_PARAMETERS_MISSING",
        ),
        ErrorCase::code(Self::ErrorIblockNotFound, "ERROR_IBLOCK_NOT_FOUND"),
        ErrorCase::code(
                Self::ErrorUpdateFieldErrorUpdatingTheField,
                "ERROR_UPDATE_FIELD",
            )
            .message("Error updating the field"),
        ErrorCase::code(Self::ErrorUpdateFieldTheDefaultValueOfThe, "ERROR_UPDATE_FIELD")
            .message("The default value of the field '...' is required"),
        ErrorCase::code(
                Self::ErrorUpdateFieldIncorrectListsSpecifiedForProperty,
                "ERROR_UPDATE_FIELD",
            )
            .message("Incorrect lists specified for '...' property"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`lists.field.update`](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html).
#[doc(alias = "lists.field.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsList, Settings, Delete, Get, GetResult, GetResultL,
    GetResultLSettings, Update, UpdateFields, UpdateFieldsList
);

value_enum!(IblockTypeId);
