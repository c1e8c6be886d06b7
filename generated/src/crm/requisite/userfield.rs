// @generated from docs/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.requisite.userfield.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.requisite.userfield.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.userfield.add")]
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
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.requisite.userfield.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ENTITY_ID`: `string`, required.
    pub entity_id: String,
    /// `FIELD_NAME`: `string`, required.
    pub field_name: String,
    /// `USER_TYPE_ID`: [`UserTypeId`], required.
    pub user_type_id: UserTypeId,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`. Default: `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`ShowFilter`]. Default: `N`.
    pub show_filter: Option<ShowFilter>,
    /// `SHOW_IN_LIST`: `Y` or `N`. Default: `Y`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`. Default: `Y`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`. Default: `N`.
    pub is_searchable: Option<bool>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `LIST`: [`types::common::UfEnumElement`].
    pub list: Option<types::common::UfEnumElement>,
    /// `SETTINGS`: [`AddFieldsSettings`].
    pub settings: Option<AddFieldsSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_id: impl Into<String>,
        field_name: impl Into<String>,
        user_type_id: impl Into<UserTypeId>,
    ) -> Self {
        Self {
            entity_id: entity_id.into(),
            field_name: field_name.into(),
            user_type_id: user_type_id.into(),
            ..Default::default()
        }
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
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
    /// Sets `SHOW_FILTER`.
    #[must_use]
    pub fn show_filter(mut self, value: impl Into<ShowFilter>) -> Self {
        self.show_filter = Some(value.into());
        self
    }
    /// Sets `SHOW_IN_LIST`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
    /// Sets `EDIT_IN_LIST`.
    #[must_use]
    pub fn edit_in_list(mut self, value: bool) -> Self {
        self.edit_in_list = Some(value);
        self
    }
    /// Sets `IS_SEARCHABLE`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(mut self, value: impl Into<String>) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `LIST_COLUMN_LABEL`.
    #[must_use]
    pub fn list_column_label(mut self, value: impl Into<String>) -> Self {
        self.list_column_label = Some(value.into());
        self
    }
    /// Sets `LIST_FILTER_LABEL`.
    #[must_use]
    pub fn list_filter_label(mut self, value: impl Into<String>) -> Self {
        self.list_filter_label = Some(value.into());
        self
    }
    /// Sets `ERROR_MESSAGE`.
    #[must_use]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets `HELP_MESSAGE`.
    #[must_use]
    pub fn help_message(mut self, value: impl Into<String>) -> Self {
        self.help_message = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: types::common::UfEnumElement) -> Self {
        self.list = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: AddFieldsSettings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
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
                "LIST",
                "SETTINGS",
            ],
            required: &[0, 1, 2],
            codecs: &[
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.field_name,
            2 => &self.user_type_id,
            3 => &self.xml_id,
            4 => &self.sort,
            5 => &self.multiple,
            6 => &self.mandatory,
            7 => &self.show_filter,
            8 => &self.show_in_list,
            9 => &self.edit_in_list,
            10 => &self.is_searchable,
            11 => &self.edit_form_label,
            12 => &self.list_column_label,
            13 => &self.list_filter_label,
            14 => &self.error_message,
            15 => &self.help_message,
            16 => &self.list,
            17 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.field_name,
            2 => &mut self.user_type_id,
            3 => &mut self.xml_id,
            4 => &mut self.sort,
            5 => &mut self.multiple,
            6 => &mut self.mandatory,
            7 => &mut self.show_filter,
            8 => &mut self.show_in_list,
            9 => &mut self.edit_in_list,
            10 => &mut self.is_searchable,
            11 => &mut self.edit_form_label,
            12 => &mut self.list_column_label,
            13 => &mut self.list_filter_label,
            14 => &mut self.error_message,
            15 => &mut self.help_message,
            16 => &mut self.list,
            17 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.USER_TYPE_ID` of `crm.requisite.userfield.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTypeId {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
    /// `double`.
    Double,
    /// `datetime`.
    Datetime,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserTypeId {
    const VALUES: &'static [&'static str] = &["string", "boolean", "double", "datetime"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Boolean),
            2 => Some(Self::Double),
            3 => Some(Self::Datetime),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Double => "double",
            Self::Datetime => "datetime",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.SHOW_FILTER` of `crm.requisite.userfield.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowFilter {
    /// `N`: do not show.
    DoNotShow,
    /// `I`: exact match.
    ExactMatch,
    /// `E`: mask.
    Mask,
    /// `S`: substring.
    Substring,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ShowFilter {
    const VALUES: &'static [&'static str] = &["N", "I", "E", "S"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DoNotShow),
            1 => Some(Self::ExactMatch),
            2 => Some(Self::Mask),
            3 => Some(Self::Substring),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DoNotShow => "N",
            Self::ExactMatch => "I",
            Self::Mask => "E",
            Self::Substring => "S",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.SETTINGS` of `crm.requisite.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsSettings {
    /// `DEFAULT_VALUE`: `string` or `integer` or `double` or [`AddFieldsSettingsDefaultValue`].
    pub default_value: Option<
        Either<String, Either<i64, Either<Decimal, AddFieldsSettingsDefaultValue>>>,
    >,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `PRECISION`: `integer`.
    pub precision: Option<i64>,
    /// `DISPLAY`: [`AddFieldsSettingsDisplay`].
    pub display: Option<AddFieldsSettingsDisplay>,
    /// `LIST_HEIGHT`: `integer`.
    pub list_height: Option<i64>,
    /// `IBLOCK_TYPE_ID`: `string`.
    pub iblock_type_id: Option<String>,
    /// `IBLOCK_ID`: `string`.
    pub iblock_id: Option<String>,
    /// `ACTIVE_FILTER`: `Y` or `N`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `LEAD`: `Y` or `N`.
    pub lead: Option<bool>,
    /// `CONTACT`: `Y` or `N`.
    pub contact: Option<bool>,
    /// `COMPANY`: `Y` or `N`.
    pub company: Option<bool>,
    /// `DEAL`: `Y` or `N`.
    pub deal: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(
        mut self,
        value: impl Into<
            Either<String, Either<i64, Either<Decimal, AddFieldsSettingsDefaultValue>>>,
        >,
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
    /// Sets `PRECISION`.
    #[must_use]
    pub fn precision(mut self, value: i64) -> Self {
        self.precision = Some(value);
        self
    }
    /// Sets `DISPLAY`.
    #[must_use]
    pub fn display(mut self, value: impl Into<AddFieldsSettingsDisplay>) -> Self {
        self.display = Some(value.into());
        self
    }
    /// Sets `LIST_HEIGHT`.
    #[must_use]
    pub fn list_height(mut self, value: i64) -> Self {
        self.list_height = Some(value);
        self
    }
    /// Sets `IBLOCK_TYPE_ID`.
    #[must_use]
    pub fn iblock_type_id(mut self, value: impl Into<String>) -> Self {
        self.iblock_type_id = Some(value.into());
        self
    }
    /// Sets `IBLOCK_ID`.
    #[must_use]
    pub fn iblock_id(mut self, value: impl Into<String>) -> Self {
        self.iblock_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE_FILTER`.
    #[must_use]
    pub fn active_filter(mut self, value: bool) -> Self {
        self.active_filter = Some(value);
        self
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `LEAD`.
    #[must_use]
    pub fn lead(mut self, value: bool) -> Self {
        self.lead = Some(value);
        self
    }
    /// Sets `CONTACT`.
    #[must_use]
    pub fn contact(mut self, value: bool) -> Self {
        self.contact = Some(value);
        self
    }
    /// Sets `COMPANY`.
    #[must_use]
    pub fn company(mut self, value: bool) -> Self {
        self.company = Some(value);
        self
    }
    /// Sets `DEAL`.
    #[must_use]
    pub fn deal(mut self, value: bool) -> Self {
        self.deal = Some(value);
        self
    }
}

impl Record for AddFieldsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsSettings",
            fields: &[
                "DEFAULT_VALUE",
                "ROWS",
                "PRECISION",
                "DISPLAY",
                "LIST_HEIGHT",
                "IBLOCK_TYPE_ID",
                "IBLOCK_ID",
                "ACTIVE_FILTER",
                "ENTITY_TYPE",
                "LEAD",
                "CONTACT",
                "COMPANY",
                "DEAL",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.rows,
            2 => &self.precision,
            3 => &self.display,
            4 => &self.list_height,
            5 => &self.iblock_type_id,
            6 => &self.iblock_id,
            7 => &self.active_filter,
            8 => &self.entity_type,
            9 => &self.lead,
            10 => &self.contact,
            11 => &self.company,
            12 => &self.deal,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.rows,
            2 => &mut self.precision,
            3 => &mut self.display,
            4 => &mut self.list_height,
            5 => &mut self.iblock_type_id,
            6 => &mut self.iblock_id,
            7 => &mut self.active_filter,
            8 => &mut self.entity_type,
            9 => &mut self.lead,
            10 => &mut self.contact,
            11 => &mut self.company,
            12 => &mut self.deal,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SETTINGS.DEFAULT_VALUE` of `crm.requisite.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsSettingsDefaultValue {
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `TYPE`: [`AddFieldsSettingsDefaultValueType`].
    pub type_: Option<AddFieldsSettingsDefaultValueType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsSettingsDefaultValue {
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
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<AddFieldsSettingsDefaultValueType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for AddFieldsSettingsDefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsSettingsDefaultValue",
            fields: &["VALUE", "TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SETTINGS.DEFAULT_VALUE.TYPE` of `crm.requisite.userfield.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsSettingsDefaultValueType {
    /// `NONE`.
    None,
    /// `NOW`.
    Now,
    /// `FIXED`.
    Fixed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsSettingsDefaultValueType {
    const VALUES: &'static [&'static str] = &["NONE", "NOW", "FIXED"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::Now),
            2 => Some(Self::Fixed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Now => "NOW",
            Self::Fixed => "FIXED",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.SETTINGS.DISPLAY` of `crm.requisite.userfield.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsSettingsDisplay {
    /// `CHECKBOX`.
    Checkbox,
    /// `RADIO`.
    Radio,
    /// `DROPDOWN`.
    Dropdown,
    /// `LIST`.
    List,
    /// `UI`.
    Ui,
    /// `DIALOG`.
    Dialog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsSettingsDisplay {
    const VALUES: &'static [&'static str] = &[
        "CHECKBOX",
        "RADIO",
        "DROPDOWN",
        "LIST",
        "UI",
        "DIALOG",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Checkbox),
            1 => Some(Self::Radio),
            2 => Some(Self::Dropdown),
            3 => Some(Self::List),
            4 => Some(Self::Ui),
            5 => Some(Self::Dialog),
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
            Self::List => "LIST",
            Self::Ui => "UI",
            Self::Dialog => "DIALOG",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.requisite.userfield.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `The field UF_CRM_NEWTECH_V1_STRING for the CRM_REQUISITE object already exists`.
    ErrorCoreTheFieldUfCrmNewtech,
    /// `The 'USER_TYPE_ID' field is not found`.
    TheUserTypeIdField,
    /// `The 'FIELD_NAME' field is not found`.
    TheFieldNameFieldIs,
    /// `Access denied`.
    AccessDenied,
    /// `ERROR_CORE`, `Fail to create new user field`.
    ErrorCoreFailToCreateNewUser,
    /// `ERROR_CORE`, `Fail to save enumeration field values`.
    ErrorCoreFailToSaveEnumerationField,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTheFieldUfCrmNewtech, "ERROR_CORE")
            .message(
                "The field UF_CRM_NEWTECH_V1_STRING for the CRM_REQUISITE object already exists",
            ),
        ErrorCase::text(
            Self::TheUserTypeIdField,
            "The 'USER_TYPE_ID' field is not found",
        ),
        ErrorCase::text(
            Self::TheFieldNameFieldIs,
            "The 'FIELD_NAME' field is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::code(Self::ErrorCoreFailToCreateNewUser, "ERROR_CORE")
            .message("Fail to create new user field"),
        ErrorCase::code(Self::ErrorCoreFailToSaveEnumerationField, "ERROR_CORE")
            .message("Fail to save enumeration field values"),
    ];
}

/// Calls [`crm.requisite.userfield.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html).
#[doc(alias = "crm.requisite.userfield.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.userfield.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.userfield.delete")]
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
    const NAME: &'static str = "crm.requisite.userfield.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.userfield.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The entity with ID '235' is not found`.
    TheEntityWithId235,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheEntityWithId235,
            "The entity with ID '235' is not found",
        ),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`crm.requisite.userfield.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html).
#[doc(alias = "crm.requisite.userfield.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.userfield.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.userfield.get")]
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
    const NAME: &'static str = "crm.requisite.userfield.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: [`UserTypeIdReply`].
    pub user_type_id: Option<UserTypeIdReply>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`ShowFilterReply`].
    pub show_filter: Option<ShowFilterReply>,
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
    /// `LIST`: [`types::common::UfEnumElement`].
    pub list: Option<types::common::UfEnumElement>,
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
                "LIST",
                "SETTINGS",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
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
            17 => &self.list,
            18 => &self.settings,
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
            17 => &mut self.list,
            18 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// `USER_TYPE_ID` in the answer of `crm.requisite.userfield.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTypeIdReply {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
    /// `double`.
    Double,
    /// `datetime`.
    Datetime,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserTypeIdReply {
    const VALUES: &'static [&'static str] = &["string", "boolean", "double", "datetime"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Boolean),
            2 => Some(Self::Double),
            3 => Some(Self::Datetime),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Double => "double",
            Self::Datetime => "datetime",
            Self::Other(text) => text,
        }
    }
}

/// `SHOW_FILTER` in the answer of `crm.requisite.userfield.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowFilterReply {
    /// `N`: do not show.
    DoNotShow,
    /// `I`: exact match.
    ExactMatch,
    /// `E`: mask.
    Mask,
    /// `S`: substring.
    Substring,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ShowFilterReply {
    const VALUES: &'static [&'static str] = &["N", "I", "E", "S"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DoNotShow),
            1 => Some(Self::ExactMatch),
            2 => Some(Self::Mask),
            3 => Some(Self::Substring),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DoNotShow => "N",
            Self::ExactMatch => "I",
            Self::Mask => "E",
            Self::Substring => "S",
            Self::Other(text) => text,
        }
    }
}

/// `SETTINGS` in the answer of `crm.requisite.userfield.get`.
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

/// Errors of `crm.requisite.userfield.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.userfield.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html).
#[doc(alias = "crm.requisite.userfield.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.userfield.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.userfield.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
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
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["order", "filter"],
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

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.requisite.userfield.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `crm.requisite.userfield.list`.
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

/// Parameter `filter` of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`, required under a condition that the page tells.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: [`UserTypeId`], required under a condition that the page tells.
    pub user_type_id: Option<UserTypeId>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`ShowFilter`].
    pub show_filter: Option<ShowFilter>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `LIST`: [`types::common::UfEnumElement`].
    pub list: Option<types::common::UfEnumElement>,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// `LANG`: `string`.
    pub lang: Option<String>,
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
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
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
    pub fn user_type_id(mut self, value: impl Into<UserTypeId>) -> Self {
        self.user_type_id = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
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
    /// Sets `SHOW_FILTER`.
    #[must_use]
    pub fn show_filter(mut self, value: impl Into<ShowFilter>) -> Self {
        self.show_filter = Some(value.into());
        self
    }
    /// Sets `SHOW_IN_LIST`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
    /// Sets `EDIT_IN_LIST`.
    #[must_use]
    pub fn edit_in_list(mut self, value: bool) -> Self {
        self.edit_in_list = Some(value);
        self
    }
    /// Sets `IS_SEARCHABLE`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(mut self, value: impl Into<String>) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `LIST_COLUMN_LABEL`.
    #[must_use]
    pub fn list_column_label(mut self, value: impl Into<String>) -> Self {
        self.list_column_label = Some(value.into());
        self
    }
    /// Sets `LIST_FILTER_LABEL`.
    #[must_use]
    pub fn list_filter_label(mut self, value: impl Into<String>) -> Self {
        self.list_filter_label = Some(value.into());
        self
    }
    /// Sets `ERROR_MESSAGE`.
    #[must_use]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets `HELP_MESSAGE`.
    #[must_use]
    pub fn help_message(mut self, value: impl Into<String>) -> Self {
        self.help_message = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: types::common::UfEnumElement) -> Self {
        self.list = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `LANG`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
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
                "LIST",
                "SETTINGS",
                "LANG",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
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
            17 => &self.list,
            18 => &self.settings,
            19 => &self.lang,
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
            17 => &mut self.list,
            18 => &mut self.settings,
            19 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: [`UserTypeIdReply`].
    pub user_type_id: Option<UserTypeIdReply>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`ShowFilterReply`].
    pub show_filter: Option<ShowFilterReply>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: [`ListItemSettings`].
    pub settings: Option<ListItemSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `LIST`: [`types::common::UfEnumElement`].
    pub list: Option<types::common::UfEnumElement>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
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
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "LIST",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
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
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.list,
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
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.list,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS` in the answer of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettings {
    /// `DEFAULT_VALUE`: [`ListItemSettingsDefaultValue`] or `integer`, may be `null`.
    pub default_value: Option<Either<ListItemSettingsDefaultValue, i64>>,
    /// `DISPLAY`: `string`.
    pub display: Option<String>,
    /// `LABEL`: list of `string`.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `Y` or `N`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `Y` or `N`.
    pub use_timezone: Option<bool>,
    /// `PRECISION`: `integer`.
    pub precision: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `double`.
    pub min_value: Option<Decimal>,
    /// `MAX_VALUE`: `double`.
    pub max_value: Option<Decimal>,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`.
    pub max_length: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettings",
            fields: &[
                "DEFAULT_VALUE",
                "DISPLAY",
                "LABEL",
                "LABEL_CHECKBOX",
                "USE_SECOND",
                "USE_TIMEZONE",
                "PRECISION",
                "SIZE",
                "MIN_VALUE",
                "MAX_VALUE",
                "ROWS",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.display,
            2 => &self.label,
            3 => &self.label_checkbox,
            4 => &self.use_second,
            5 => &self.use_timezone,
            6 => &self.precision,
            7 => &self.size,
            8 => &self.min_value,
            9 => &self.max_value,
            10 => &self.rows,
            11 => &self.regexp,
            12 => &self.min_length,
            13 => &self.max_length,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.display,
            2 => &mut self.label,
            3 => &mut self.label_checkbox,
            4 => &mut self.use_second,
            5 => &mut self.use_timezone,
            6 => &mut self.precision,
            7 => &mut self.size,
            8 => &mut self.min_value,
            9 => &mut self.max_value,
            10 => &mut self.rows,
            11 => &mut self.regexp,
            12 => &mut self.min_length,
            13 => &mut self.max_length,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS.DEFAULT_VALUE` in the answer of `crm.requisite.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettingsDefaultValue {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettingsDefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettingsDefaultValue",
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

/// Errors of `crm.requisite.userfield.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.userfield.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html).
#[doc(alias = "crm.requisite.userfield.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.userfield.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.userfield.update")]
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
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.requisite.userfield.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`ShowFilter`].
    pub show_filter: Option<ShowFilter>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `LIST`: [`types::common::UfEnumElement`].
    pub list: Option<types::common::UfEnumElement>,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
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
    /// Sets `SHOW_FILTER`.
    #[must_use]
    pub fn show_filter(mut self, value: impl Into<ShowFilter>) -> Self {
        self.show_filter = Some(value.into());
        self
    }
    /// Sets `SHOW_IN_LIST`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
    /// Sets `EDIT_IN_LIST`.
    #[must_use]
    pub fn edit_in_list(mut self, value: bool) -> Self {
        self.edit_in_list = Some(value);
        self
    }
    /// Sets `IS_SEARCHABLE`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(mut self, value: impl Into<String>) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `LIST_COLUMN_LABEL`.
    #[must_use]
    pub fn list_column_label(mut self, value: impl Into<String>) -> Self {
        self.list_column_label = Some(value.into());
        self
    }
    /// Sets `LIST_FILTER_LABEL`.
    #[must_use]
    pub fn list_filter_label(mut self, value: impl Into<String>) -> Self {
        self.list_filter_label = Some(value.into());
        self
    }
    /// Sets `ERROR_MESSAGE`.
    #[must_use]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets `HELP_MESSAGE`.
    #[must_use]
    pub fn help_message(mut self, value: impl Into<String>) -> Self {
        self.help_message = Some(value.into());
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(mut self, value: types::common::UfEnumElement) -> Self {
        self.list = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
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
                "LIST",
                "SETTINGS",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (3, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.xml_id,
            1 => &self.sort,
            2 => &self.multiple,
            3 => &self.mandatory,
            4 => &self.show_filter,
            5 => &self.show_in_list,
            6 => &self.edit_in_list,
            7 => &self.is_searchable,
            8 => &self.edit_form_label,
            9 => &self.list_column_label,
            10 => &self.list_filter_label,
            11 => &self.error_message,
            12 => &self.help_message,
            13 => &self.list,
            14 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.xml_id,
            1 => &mut self.sort,
            2 => &mut self.multiple,
            3 => &mut self.mandatory,
            4 => &mut self.show_filter,
            5 => &mut self.show_in_list,
            6 => &mut self.edit_in_list,
            7 => &mut self.is_searchable,
            8 => &mut self.edit_form_label,
            9 => &mut self.list_column_label,
            10 => &mut self.list_filter_label,
            11 => &mut self.error_message,
            12 => &mut self.help_message,
            13 => &mut self.list,
            14 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.userfield.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Operation is not allowed. Entity ID is not defined`.
    OperationIsNotAllowedEntity,
    /// `The entity with ID '235' is not found`.
    TheEntityWithId235,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `ERROR_CORE`, `Fail to update user field`.
    ErrorCoreFailToUpdateUserField,
    /// `ERROR_CORE`, `Fail to save enumeration field values`.
    ErrorCoreFailToSaveEnumerationField,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::OperationIsNotAllowedEntity,
            "Operation is not allowed. Entity ID is not defined",
        ),
        ErrorCase::text(
            Self::TheEntityWithId235,
            "The entity with ID '235' is not found",
        ),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::code(Self::ErrorCoreFailToUpdateUserField, "ERROR_CORE")
            .message("Fail to update user field"),
        ErrorCase::code(Self::ErrorCoreFailToSaveEnumerationField, "ERROR_CORE")
            .message("Fail to save enumeration field values"),
    ];
}

/// Calls [`crm.requisite.userfield.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html).
#[doc(alias = "crm.requisite.userfield.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsSettings, AddFieldsSettingsDefaultValue, Delete, Get,
    GetResult, GetResultSettings, List, ListFilter, ListItem, ListItemSettings,
    ListItemSettingsDefaultValue, Update, UpdateFields
);

value_enum!(
    UserTypeId, ShowFilter, AddFieldsSettingsDefaultValueType, AddFieldsSettingsDisplay,
    UserTypeIdReply, ShowFilterReply, ListOrder
);

choice!(AddFieldsSettingsDefaultValue[]);
