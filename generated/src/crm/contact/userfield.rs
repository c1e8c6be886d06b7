// @generated from docs/api-reference/crm/contacts/userfield/crm-contact-userfield-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.contact.userfield.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.contact.userfield.add`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.contact.userfield.add")]
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
    const NAME: &'static str = "crm.contact.userfield.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.contact.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `USER_TYPE_ID`: [`UserTypeId`], required.
    pub user_type_id: UserTypeId,
    /// `FIELD_NAME`: `string`, required.
    pub field_name: String,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `LIST_FILTER_LABEL`: `string` or map of `string`.
    pub list_filter_label: Option<Either<String, Map<String>>>,
    /// `LIST_COLUMN_LABEL`: `string` or map of `string`.
    pub list_column_label: Option<Either<String, Map<String>>>,
    /// `EDIT_FORM_LABEL`: `string` or map of `string`.
    pub edit_form_label: Option<Either<String, Map<String>>>,
    /// `ERROR_MESSAGE`: `string` or map of `string`.
    pub error_message: Option<Either<String, Map<String>>>,
    /// `HELP_MESSAGE`: `string` or map of `string`.
    pub help_message: Option<Either<String, Map<String>>>,
    /// `MULTIPLE`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`. Default: `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `Y` or `N`. Default: `N`.
    pub show_filter: Option<bool>,
    /// `SETTINGS`: [`AddFieldsSettings`].
    pub settings: Option<AddFieldsSettings>,
    /// `LIST`: list of [`types::common::UfEnumElement`]. Default: `[]`.
    pub list: Option<Vec<types::common::UfEnumElement>>,
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `SHOW_IN_LIST`: `Y` or `N`. Default: `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`. Default: `Y`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`. Default: `N`.
    pub is_searchable: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        user_type_id: impl Into<UserTypeId>,
        field_name: impl Into<String>,
    ) -> Self {
        Self {
            user_type_id: user_type_id.into(),
            field_name: field_name.into(),
            ..Default::default()
        }
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `LIST_FILTER_LABEL`.
    #[must_use]
    pub fn list_filter_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.list_filter_label = Some(value.into());
        self
    }
    /// Sets `LIST_COLUMN_LABEL`.
    #[must_use]
    pub fn list_column_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.list_column_label = Some(value.into());
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `ERROR_MESSAGE`.
    #[must_use]
    pub fn error_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets `HELP_MESSAGE`.
    #[must_use]
    pub fn help_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.help_message = Some(value.into());
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
    pub fn show_filter(mut self, value: bool) -> Self {
        self.show_filter = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: AddFieldsSettings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(
        mut self,
        value: impl IntoIterator<Item = types::common::UfEnumElement>,
    ) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
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
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "USER_TYPE_ID",
                "FIELD_NAME",
                "LABEL",
                "XML_ID",
                "LIST_FILTER_LABEL",
                "LIST_COLUMN_LABEL",
                "EDIT_FORM_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SETTINGS",
                "LIST",
                "SORT",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
            ],
            required: &[0, 1],
            codecs: &[
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.field_name,
            2 => &self.label,
            3 => &self.xml_id,
            4 => &self.list_filter_label,
            5 => &self.list_column_label,
            6 => &self.edit_form_label,
            7 => &self.error_message,
            8 => &self.help_message,
            9 => &self.multiple,
            10 => &self.mandatory,
            11 => &self.show_filter,
            12 => &self.settings,
            13 => &self.list,
            14 => &self.sort,
            15 => &self.show_in_list,
            16 => &self.edit_in_list,
            17 => &self.is_searchable,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.field_name,
            2 => &mut self.label,
            3 => &mut self.xml_id,
            4 => &mut self.list_filter_label,
            5 => &mut self.list_column_label,
            6 => &mut self.edit_form_label,
            7 => &mut self.error_message,
            8 => &mut self.help_message,
            9 => &mut self.multiple,
            10 => &mut self.mandatory,
            11 => &mut self.show_filter,
            12 => &mut self.settings,
            13 => &mut self.list,
            14 => &mut self.sort,
            15 => &mut self.show_in_list,
            16 => &mut self.edit_in_list,
            17 => &mut self.is_searchable,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.USER_TYPE_ID` of `crm.contact.userfield.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTypeId {
    /// `string`.
    String,
    /// `integer`.
    Integer,
    /// `double`.
    Double,
    /// `boolean`.
    Boolean,
    /// `datetime`.
    Datetime,
    /// `date`.
    Date,
    /// `money`.
    Money,
    /// `url`.
    Url,
    /// `address`.
    Address,
    /// `enumeration`.
    Enumeration,
    /// `file`.
    File,
    /// `employee`.
    Employee,
    /// `crm_status`.
    CrmStatus,
    /// `iblock_section`.
    IblockSection,
    /// `iblock_element`.
    IblockElement,
    /// `crm`.
    Crm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserTypeId {
    const VALUES: &'static [&'static str] = &[
        "string",
        "integer",
        "double",
        "boolean",
        "datetime",
        "date",
        "money",
        "url",
        "address",
        "enumeration",
        "file",
        "employee",
        "crm_status",
        "iblock_section",
        "iblock_element",
        "crm",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Integer),
            2 => Some(Self::Double),
            3 => Some(Self::Boolean),
            4 => Some(Self::Datetime),
            5 => Some(Self::Date),
            6 => Some(Self::Money),
            7 => Some(Self::Url),
            8 => Some(Self::Address),
            9 => Some(Self::Enumeration),
            10 => Some(Self::File),
            11 => Some(Self::Employee),
            12 => Some(Self::CrmStatus),
            13 => Some(Self::IblockSection),
            14 => Some(Self::IblockElement),
            15 => Some(Self::Crm),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Double => "double",
            Self::Boolean => "boolean",
            Self::Datetime => "datetime",
            Self::Date => "date",
            Self::Money => "money",
            Self::Url => "url",
            Self::Address => "address",
            Self::Enumeration => "enumeration",
            Self::File => "file",
            Self::Employee => "employee",
            Self::CrmStatus => "crm_status",
            Self::IblockSection => "iblock_section",
            Self::IblockElement => "iblock_element",
            Self::Crm => "crm",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.SETTINGS` of `crm.contact.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsSettings {
    /// `DEFAULT_VALUE`: `string` or `integer` or `double` or [`DefaultValue`]. Only for: `string`, `integer`, `double`, `boolean`, `date|datetime`, `iblock_section|iblock_element`.
    pub default_value: Option<
        Either<String, Either<i64, Either<Decimal, DefaultValue>>>,
    >,
    /// `ROWS`: `integer`. Default: `1`. Only for: `string`.
    pub rows: Option<i64>,
    /// `PRECISION`: `integer`. Default: `2`. Only for: `double`.
    pub precision: Option<i64>,
    /// `DISPLAY`: [`Display`]. Only for: `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<Display>,
    /// `LIST_HEIGHT`: `integer`. Counts only if `DISPLAY` is `LIST` or `UI` (for `enumeration`). Default: `1`. Only for: `enumeration`, `iblock_section|iblock_element`.
    pub list_height: Option<i64>,
    /// `IBLOCK_TYPE_ID`: `string`. Default: the empty text. Only for: `iblock_section|iblock_element`.
    pub iblock_type_id: Option<String>,
    /// `IBLOCK_ID`: `integer`. Default: `0`. Only for: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `Y` or `N`. Default: `N`. Only for: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `string`. Default: the empty text. Only for: `crm_status`.
    pub entity_type: Option<String>,
    /// `LEAD`: `Y` or `N`. Default: `N`. Only for: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `Y` or `N`. Default: `N`. Only for: `crm`.
    pub contact: Option<bool>,
    /// `COMPANY`: `Y` or `N`. Default: `N`. Only for: `crm`.
    pub company: Option<bool>,
    /// `DEAL`: `Y` or `N`. Default: `N`. Only for: `crm`.
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
        value: impl Into<Either<String, Either<i64, Either<Decimal, DefaultValue>>>>,
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
    pub fn display(mut self, value: impl Into<Display>) -> Self {
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
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
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

/// Parameter `fields.SETTINGS.DEFAULT_VALUE` of `crm.contact.userfield.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultValue {
    /// `VALUE`: `date`.
    pub value: Option<Date>,
    /// `TYPE`: [`DefaultValueType`].
    pub type_: Option<DefaultValueType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DefaultValue {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Date>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<DefaultValueType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for DefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DefaultValue",
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

/// Parameter `fields.SETTINGS.DEFAULT_VALUE.TYPE` of `crm.contact.userfield.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultValueType {
    /// `NONE`.
    None,
    /// `NOW`.
    Now,
    /// `FIXED`.
    Fixed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DefaultValueType {
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

/// Parameter `fields.SETTINGS.DISPLAY` of `crm.contact.userfield.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Display {
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

impl ValueEnum for Display {
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

/// Errors of `crm.contact.userfield.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied`.
    AccessDenied,
    /// `The 'FIELD_NAME' field is not found`.
    TheFieldNameFieldIs,
    /// `Field name is too long (more than 50 characters)`.
    FieldNameIsTooLong,
    /// `Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _`.
    FieldNameContainsInvalidCharacters,
    /// `The 'USER_TYPE_ID' field is not found`.
    TheUserTypeIdField,
    /// `Incorrect custom type specified`.
    IncorrectCustomTypeSpecified,
    /// `A list item with XML_ID=XML_ID already exists`.
    AListItemWithXml,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::TheFieldNameFieldIs,
            "The 'FIELD_NAME' field is not found",
        ),
        ErrorCase::text(
            Self::FieldNameIsTooLong,
            "Field name is too long (more than 50 characters)",
        ),
        ErrorCase::text(
            Self::FieldNameContainsInvalidCharacters,
            "Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _",
        ),
        ErrorCase::text(
            Self::TheUserTypeIdField,
            "The 'USER_TYPE_ID' field is not found",
        ),
        ErrorCase::text(
            Self::IncorrectCustomTypeSpecified,
            "Incorrect custom type specified",
        ),
        ErrorCase::text(
            Self::AListItemWithXml,
            "A list item with XML_ID=XML_ID already exists",
        ),
    ];
}

/// Calls [`crm.contact.userfield.add`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html).
#[doc(alias = "crm.contact.userfield.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.userfield.delete`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.contact.userfield.delete")]
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
    const NAME: &'static str = "crm.contact.userfield.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.contact.userfield.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `Error deleting FIELD_NAME for object ENTITY_ID`.
    ErrorDeletingFieldNameFor,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::text(
            Self::ErrorDeletingFieldNameFor,
            "Error deleting FIELD_NAME for object ENTITY_ID",
        ),
    ];
}

/// Calls [`crm.contact.userfield.delete`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html).
#[doc(alias = "crm.contact.userfield.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.userfield.get`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.contact.userfield.get")]
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
    type Output = Userfield;
    type Error = GetError;
    const NAME: &'static str = "crm.contact.userfield.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.contact.userfield.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Userfield {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: [`UserfieldUserTypeId`].
    pub user_type_id: Option<UserfieldUserTypeId>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`UserfieldShowFilter`].
    pub show_filter: Option<UserfieldShowFilter>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: [`UserfieldSettings`].
    pub settings: Option<UserfieldSettings>,
    /// `LIST`: list of [`types::common::UfEnumElement`].
    pub list: Option<Vec<types::common::UfEnumElement>>,
    /// `EDIT_FORM_LABEL`: map of `string` or `string`.
    pub edit_form_label: Option<Either<Map<String>, String>>,
    /// `LIST_COLUMN_LABEL`: map of `string` or `string`.
    pub list_column_label: Option<Either<Map<String>, String>>,
    /// `LIST_FILTER_LABEL`: map of `string` or `string`.
    pub list_filter_label: Option<Either<Map<String>, String>>,
    /// `ERROR_MESSAGE`: map of `string`, may be `null`.
    pub error_message: Option<Map<String>>,
    /// `HELP_MESSAGE`: map of `string`, may be `null`.
    pub help_message: Option<Map<String>>,
    /// `USER_TYPE_OWNER`: `string`.
    pub user_type_owner: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Userfield {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Userfield",
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
                "LIST",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE_OWNER",
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
            13 => &self.list,
            14 => &self.edit_form_label,
            15 => &self.list_column_label,
            16 => &self.list_filter_label,
            17 => &self.error_message,
            18 => &self.help_message,
            19 => &self.user_type_owner,
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
            13 => &mut self.list,
            14 => &mut self.edit_form_label,
            15 => &mut self.list_column_label,
            16 => &mut self.list_filter_label,
            17 => &mut self.error_message,
            18 => &mut self.help_message,
            19 => &mut self.user_type_owner,
            _ => &mut self.extra,
        }
    }
}

/// `USER_TYPE_ID` in the answer of `crm.contact.userfield.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserfieldUserTypeId {
    /// `string`.
    String,
    /// `integer`.
    Integer,
    /// `double`.
    Double,
    /// `boolean`.
    Boolean,
    /// `datetime`.
    Datetime,
    /// `date`.
    Date,
    /// `money`.
    Money,
    /// `url`.
    Url,
    /// `address`.
    Address,
    /// `enumeration`.
    Enumeration,
    /// `file`.
    File,
    /// `employee`.
    Employee,
    /// `crm_status`.
    CrmStatus,
    /// `iblock_section`.
    IblockSection,
    /// `iblock_element`.
    IblockElement,
    /// `crm`.
    Crm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserfieldUserTypeId {
    const VALUES: &'static [&'static str] = &[
        "string",
        "integer",
        "double",
        "boolean",
        "datetime",
        "date",
        "money",
        "url",
        "address",
        "enumeration",
        "file",
        "employee",
        "crm_status",
        "iblock_section",
        "iblock_element",
        "crm",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Integer),
            2 => Some(Self::Double),
            3 => Some(Self::Boolean),
            4 => Some(Self::Datetime),
            5 => Some(Self::Date),
            6 => Some(Self::Money),
            7 => Some(Self::Url),
            8 => Some(Self::Address),
            9 => Some(Self::Enumeration),
            10 => Some(Self::File),
            11 => Some(Self::Employee),
            12 => Some(Self::CrmStatus),
            13 => Some(Self::IblockSection),
            14 => Some(Self::IblockElement),
            15 => Some(Self::Crm),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Double => "double",
            Self::Boolean => "boolean",
            Self::Datetime => "datetime",
            Self::Date => "date",
            Self::Money => "money",
            Self::Url => "url",
            Self::Address => "address",
            Self::Enumeration => "enumeration",
            Self::File => "file",
            Self::Employee => "employee",
            Self::CrmStatus => "crm_status",
            Self::IblockSection => "iblock_section",
            Self::IblockElement => "iblock_element",
            Self::Crm => "crm",
            Self::Other(text) => text,
        }
    }
}

/// `SHOW_FILTER` in the answer of `crm.contact.userfield.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserfieldShowFilter {
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

impl ValueEnum for UserfieldShowFilter {
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

/// `SETTINGS` in the answer of `crm.contact.userfield.get`.
///
/// Keys like `DYNAMIC_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserfieldSettings {
    /// `PRECISION`: `integer`.
    pub precision: Option<i64>,
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `double`.
    pub min_value: Option<Decimal>,
    /// `MAX_VALUE`: `double`.
    pub max_value: Option<Decimal>,
    /// `DEFAULT_VALUE`: `string` or [`UserfieldSettingsDefaultValue`] or `integer`.
    pub default_value: Option<
        Either<String, Either<UserfieldSettingsDefaultValue, i64>>,
    >,
    /// `DISPLAY`: [`UserfieldSettingsDisplay`].
    pub display: Option<UserfieldSettingsDisplay>,
    /// `LABEL`: list of `string`.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `Y` or `N`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `Y` or `N`.
    pub use_timezone: Option<bool>,
    /// `ROWS`: `integer`.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`.
    pub max_length: Option<i64>,
    /// `LIST_HEIGHT`: `integer`.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `Y` or `N`.
    pub show_no_value: Option<bool>,
    /// `IBLOCK_ID`: `integer`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `Y` or `N`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: map of any value.
    pub entity_type: Option<Map<Value>>,
    /// `LEAD`: `boolean`, may be `null`.
    pub lead: Option<bool>,
    /// `CONTACT`: `boolean`.
    pub contact: Option<bool>,
    /// `COMPANY`: `boolean`.
    pub company: Option<bool>,
    /// `DEAL`: `boolean`.
    pub deal: Option<bool>,
    /// `ORDER`: `boolean`.
    pub order: Option<bool>,
    /// `QUOTE`: `boolean`.
    pub quote: Option<bool>,
    /// `SMART_INVOICE`: `boolean`.
    pub smart_invoice: Option<bool>,
    /// `SHOW_MAP`: `boolean`.
    pub show_map: Option<bool>,
    /// `POPUP`: `boolean`.
    pub popup: Option<bool>,
    /// `LIST_WIDTH`: `integer`.
    pub list_width: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: list of `string`.
    pub extensions: Option<Vec<String>>,
    /// `TARGET_BLANK`: `boolean`.
    pub target_blank: Option<bool>,
    /// `DYNAMIC_1224`: `string`.
    pub dynamic_1224: Option<String>,
    /// `DYNAMIC_1226`: `string`.
    pub dynamic_1226: Option<String>,
    /// `DYNAMIC_1268`: `string`.
    pub dynamic_1268: Option<String>,
    /// `DYNAMIC_1278`: `string`.
    pub dynamic_1278: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserfieldSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserfieldSettings",
            fields: &[
                "PRECISION",
                "SIZE",
                "MIN_VALUE",
                "MAX_VALUE",
                "DEFAULT_VALUE",
                "DISPLAY",
                "LABEL",
                "LABEL_CHECKBOX",
                "USE_SECOND",
                "USE_TIMEZONE",
                "ROWS",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "LIST_HEIGHT",
                "CAPTION_NO_VALUE",
                "SHOW_NO_VALUE",
                "IBLOCK_ID",
                "ACTIVE_FILTER",
                "ENTITY_TYPE",
                "LEAD",
                "CONTACT",
                "COMPANY",
                "DEAL",
                "ORDER",
                "QUOTE",
                "SMART_INVOICE",
                "SHOW_MAP",
                "POPUP",
                "LIST_WIDTH",
                "MAX_SHOW_SIZE",
                "MAX_ALLOWED_SIZE",
                "EXTENSIONS",
                "TARGET_BLANK",
                "DYNAMIC_1224",
                "DYNAMIC_1226",
                "DYNAMIC_1268",
                "DYNAMIC_1278",
            ],
            required: &[],
            codecs: &[
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (16, Codec::YesNo),
                (18, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.precision,
            1 => &self.size,
            2 => &self.min_value,
            3 => &self.max_value,
            4 => &self.default_value,
            5 => &self.display,
            6 => &self.label,
            7 => &self.label_checkbox,
            8 => &self.use_second,
            9 => &self.use_timezone,
            10 => &self.rows,
            11 => &self.regexp,
            12 => &self.min_length,
            13 => &self.max_length,
            14 => &self.list_height,
            15 => &self.caption_no_value,
            16 => &self.show_no_value,
            17 => &self.iblock_id,
            18 => &self.active_filter,
            19 => &self.entity_type,
            20 => &self.lead,
            21 => &self.contact,
            22 => &self.company,
            23 => &self.deal,
            24 => &self.order,
            25 => &self.quote,
            26 => &self.smart_invoice,
            27 => &self.show_map,
            28 => &self.popup,
            29 => &self.list_width,
            30 => &self.max_show_size,
            31 => &self.max_allowed_size,
            32 => &self.extensions,
            33 => &self.target_blank,
            34 => &self.dynamic_1224,
            35 => &self.dynamic_1226,
            36 => &self.dynamic_1268,
            37 => &self.dynamic_1278,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.precision,
            1 => &mut self.size,
            2 => &mut self.min_value,
            3 => &mut self.max_value,
            4 => &mut self.default_value,
            5 => &mut self.display,
            6 => &mut self.label,
            7 => &mut self.label_checkbox,
            8 => &mut self.use_second,
            9 => &mut self.use_timezone,
            10 => &mut self.rows,
            11 => &mut self.regexp,
            12 => &mut self.min_length,
            13 => &mut self.max_length,
            14 => &mut self.list_height,
            15 => &mut self.caption_no_value,
            16 => &mut self.show_no_value,
            17 => &mut self.iblock_id,
            18 => &mut self.active_filter,
            19 => &mut self.entity_type,
            20 => &mut self.lead,
            21 => &mut self.contact,
            22 => &mut self.company,
            23 => &mut self.deal,
            24 => &mut self.order,
            25 => &mut self.quote,
            26 => &mut self.smart_invoice,
            27 => &mut self.show_map,
            28 => &mut self.popup,
            29 => &mut self.list_width,
            30 => &mut self.max_show_size,
            31 => &mut self.max_allowed_size,
            32 => &mut self.extensions,
            33 => &mut self.target_blank,
            34 => &mut self.dynamic_1224,
            35 => &mut self.dynamic_1226,
            36 => &mut self.dynamic_1268,
            37 => &mut self.dynamic_1278,
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS.DEFAULT_VALUE` in the answer of `crm.contact.userfield.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserfieldSettingsDefaultValue {
    /// `VALUE`: `date`.
    pub value: Option<Date>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserfieldSettingsDefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserfieldSettingsDefaultValue",
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

/// `SETTINGS.DISPLAY` in the answer of `crm.contact.userfield.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserfieldSettingsDisplay {
    /// `CHECKBOX`.
    Checkbox,
    /// `RADIO`.
    Radio,
    /// `DROPDOWN`.
    Dropdown,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserfieldSettingsDisplay {
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

/// Errors of `crm.contact.userfield.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied`.
    AccessDenied,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
    ];
}

/// Calls [`crm.contact.userfield.get`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html).
#[doc(alias = "crm.contact.userfield.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Userfield>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.userfield.list`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.contact.userfield.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `order`: map of [`ListOrder`].
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
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `order`.
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
            fields: &["filter", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Userfield>;
    type Error = ListError;
    const NAME: &'static str = "crm.contact.userfield.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = Userfield;
}

/// Parameter `filter` of `crm.contact.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: [`UserTypeId`].
    pub user_type_id: Option<UserTypeId>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: [`ListFilterShowFilter`].
    pub show_filter: Option<ListFilterShowFilter>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
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
    pub fn show_filter(mut self, value: impl Into<ListFilterShowFilter>) -> Self {
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
                "LANG",
            ],
            required: &[],
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
            0 => &self.id,
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
            11 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
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
            11 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `filter.SHOW_FILTER` of `crm.contact.userfield.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFilterShowFilter {
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

impl ValueEnum for ListFilterShowFilter {
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

/// Parameter `order` of `crm.contact.userfield.list`.
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

/// Errors of `crm.contact.userfield.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Parameter 'order' must be array`.
    ParameterOrderMustBeArray,
    /// `Parameter 'filter' must be array`.
    ParameterFilterMustBeArray,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterOrderMustBeArray,
            "Parameter 'order' must be array",
        ),
        ErrorCase::text(
            Self::ParameterFilterMustBeArray,
            "Parameter 'filter' must be array",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.contact.userfield.list`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html).
#[doc(alias = "crm.contact.userfield.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Userfield>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.contact.userfield.update`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.contact.userfield.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required under a condition that the page tells.
    pub id: Option<i64>,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: UpdateFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[1],
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
    const NAME: &'static str = "crm.contact.userfield.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.contact.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `Y` or `N`.
    pub show_filter: Option<bool>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SETTINGS`: [`UpdateFieldsSettings`].
    pub settings: Option<UpdateFieldsSettings>,
    /// `LIST`: list of [`types::common::UfEnumElement`].
    pub list: Option<Vec<types::common::UfEnumElement>>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `LIST_FILTER_LABEL`: `string` or map of `string`.
    pub list_filter_label: Option<Either<String, Map<String>>>,
    /// `LIST_COLUMN_LABEL`: `string` or map of `string`.
    pub list_column_label: Option<Either<String, Map<String>>>,
    /// `EDIT_FORM_LABEL`: `string` or map of `string`.
    pub edit_form_label: Option<Either<String, Map<String>>>,
    /// `ERROR_MESSAGE`: `string` or map of `string`.
    pub error_message: Option<Either<String, Map<String>>>,
    /// `HELP_MESSAGE`: `string` or map of `string`.
    pub help_message: Option<Either<String, Map<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MANDATORY`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `SHOW_FILTER`.
    #[must_use]
    pub fn show_filter(mut self, value: bool) -> Self {
        self.show_filter = Some(value);
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: UpdateFieldsSettings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `LIST`.
    #[must_use]
    pub fn list(
        mut self,
        value: impl IntoIterator<Item = types::common::UfEnumElement>,
    ) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
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
    /// Sets `LIST_FILTER_LABEL`.
    #[must_use]
    pub fn list_filter_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.list_filter_label = Some(value.into());
        self
    }
    /// Sets `LIST_COLUMN_LABEL`.
    #[must_use]
    pub fn list_column_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.list_column_label = Some(value.into());
        self
    }
    /// Sets `EDIT_FORM_LABEL`.
    #[must_use]
    pub fn edit_form_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `ERROR_MESSAGE`.
    #[must_use]
    pub fn error_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets `HELP_MESSAGE`.
    #[must_use]
    pub fn help_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.help_message = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "MANDATORY",
                "SHOW_FILTER",
                "XML_ID",
                "SETTINGS",
                "LIST",
                "SORT",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "LIST_FILTER_LABEL",
                "LIST_COLUMN_LABEL",
                "EDIT_FORM_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
            ],
            required: &[],
            codecs: &[
                (0, Codec::YesNo),
                (1, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mandatory,
            1 => &self.show_filter,
            2 => &self.xml_id,
            3 => &self.settings,
            4 => &self.list,
            5 => &self.sort,
            6 => &self.show_in_list,
            7 => &self.edit_in_list,
            8 => &self.is_searchable,
            9 => &self.list_filter_label,
            10 => &self.list_column_label,
            11 => &self.edit_form_label,
            12 => &self.error_message,
            13 => &self.help_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mandatory,
            1 => &mut self.show_filter,
            2 => &mut self.xml_id,
            3 => &mut self.settings,
            4 => &mut self.list,
            5 => &mut self.sort,
            6 => &mut self.show_in_list,
            7 => &mut self.edit_in_list,
            8 => &mut self.is_searchable,
            9 => &mut self.list_filter_label,
            10 => &mut self.list_column_label,
            11 => &mut self.edit_form_label,
            12 => &mut self.error_message,
            13 => &mut self.help_message,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SETTINGS` of `crm.contact.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettings {
    /// `DEFAULT_VALUE`: `string` or `integer` or `double` or [`DefaultValue`]. Only for: `string`, `integer`, `double`, `boolean`, `datetime`, `iblock_section|iblock_element`.
    pub default_value: Option<
        Either<String, Either<i64, Either<Decimal, DefaultValue>>>,
    >,
    /// `ROWS`: `integer`. Only for: `string`.
    pub rows: Option<i64>,
    /// `PRECISION`: `integer`. Only for: `double`.
    pub precision: Option<i64>,
    /// `DISPLAY`: [`Display`]. Only for: `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<Display>,
    /// `LIST_HEIGHT`: `integer`. Only for: `enumeration`, `iblock_section|iblock_element`.
    pub list_height: Option<i64>,
    /// `IBLOCK_TYPE_ID`: `string`. Only for: `iblock_section|iblock_element`.
    pub iblock_type_id: Option<String>,
    /// `IBLOCK_ID`: `integer`. Only for: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `Y` or `N`. Only for: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `string`. Only for: `crm_status`.
    pub entity_type: Option<String>,
    /// `LEAD`: `Y` or `N`. Only for: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `Y` or `N`. Only for: `crm`.
    pub contact: Option<bool>,
    /// `COMPANY`: `Y` or `N`. Only for: `crm`.
    pub company: Option<bool>,
    /// `DEAL`: `Y` or `N`. Only for: `crm`.
    pub deal: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(
        mut self,
        value: impl Into<Either<String, Either<i64, Either<Decimal, DefaultValue>>>>,
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
    pub fn display(mut self, value: impl Into<Display>) -> Self {
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
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
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

impl Record for UpdateFieldsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSettings",
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

/// Errors of `crm.contact.userfield.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Parameter 'fields' must be array`.
    ParameterFieldsMustBeArray,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Access denied`.
    AccessDenied,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array",
        ),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`crm.contact.userfield.update`](https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html).
#[doc(alias = "crm.contact.userfield.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsSettings, DefaultValue, Delete, Get, Userfield,
    UserfieldSettings, UserfieldSettingsDefaultValue, List, ListFilter, Update,
    UpdateFields, UpdateFieldsSettings
);

value_enum!(
    UserTypeId, DefaultValueType, Display, UserfieldUserTypeId, UserfieldShowFilter,
    UserfieldSettingsDisplay, ListFilterShowFilter, ListOrder
);

choice!(DefaultValue[]);
