// @generated from docs/api-reference/user/userfields/user-userfield-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `user.userfield.*`.

use crate::prelude::*;

pub mod file;

/// Request of [`user.userfield.add`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html).
///
/// Scope: `user.userfield`.
#[doc(alias = "user.userfield.add")]
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
    const NAME: &'static str = "user.userfield.add";
    const SCOPES: &'static [&'static str] = &["user.userfield"];
}

/// Parameter `fields` of `user.userfield.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `FIELD_NAME`: `string`, required.
    pub field_name: String,
    /// `USER_TYPE_ID`: [`AddFieldsUserTypeId`], required.
    pub user_type_id: AddFieldsUserTypeId,
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
    /// `SETTINGS`: [`AddFieldsSettings`].
    pub settings: Option<AddFieldsSettings>,
    /// `EDIT_FORM_LABEL`: `string` or map of `string`.
    pub edit_form_label: Option<Either<String, Map<String>>>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        user_type_id: impl Into<AddFieldsUserTypeId>,
    ) -> Self {
        Self {
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
    pub fn show_filter(mut self, value: bool) -> Self {
        self.show_filter = Some(value);
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
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: AddFieldsSettings) -> Self {
        self.settings = Some(value);
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
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
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
                "LABEL",
            ],
            required: &[0, 1],
            codecs: &[
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field_name,
            1 => &self.user_type_id,
            2 => &self.xml_id,
            3 => &self.sort,
            4 => &self.multiple,
            5 => &self.mandatory,
            6 => &self.show_filter,
            7 => &self.show_in_list,
            8 => &self.edit_in_list,
            9 => &self.is_searchable,
            10 => &self.settings,
            11 => &self.edit_form_label,
            12 => &self.list_column_label,
            13 => &self.list_filter_label,
            14 => &self.error_message,
            15 => &self.help_message,
            16 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field_name,
            1 => &mut self.user_type_id,
            2 => &mut self.xml_id,
            3 => &mut self.sort,
            4 => &mut self.multiple,
            5 => &mut self.mandatory,
            6 => &mut self.show_filter,
            7 => &mut self.show_in_list,
            8 => &mut self.edit_in_list,
            9 => &mut self.is_searchable,
            10 => &mut self.settings,
            11 => &mut self.edit_form_label,
            12 => &mut self.list_column_label,
            13 => &mut self.list_filter_label,
            14 => &mut self.error_message,
            15 => &mut self.help_message,
            16 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.USER_TYPE_ID` of `user.userfield.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsUserTypeId {
    /// `string`.
    String,
    /// `integer`.
    Integer,
    /// `double`.
    Double,
    /// `date`.
    Date,
    /// `datetime`.
    Datetime,
    /// `boolean`.
    Boolean,
    /// `file`.
    File,
    /// `enumeration`.
    Enumeration,
    /// `url`.
    Url,
    /// `address`.
    Address,
    /// `money`.
    Money,
    /// `iblock_section`.
    IblockSection,
    /// `iblock_element`.
    IblockElement,
    /// `employee`.
    Employee,
    /// `crm`.
    Crm,
    /// `crm_status`.
    CrmStatus,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsUserTypeId {
    const VALUES: &'static [&'static str] = &[
        "string",
        "integer",
        "double",
        "date",
        "datetime",
        "boolean",
        "file",
        "enumeration",
        "url",
        "address",
        "money",
        "iblock_section",
        "iblock_element",
        "employee",
        "crm",
        "crm_status",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::Integer),
            2 => Some(Self::Double),
            3 => Some(Self::Date),
            4 => Some(Self::Datetime),
            5 => Some(Self::Boolean),
            6 => Some(Self::File),
            7 => Some(Self::Enumeration),
            8 => Some(Self::Url),
            9 => Some(Self::Address),
            10 => Some(Self::Money),
            11 => Some(Self::IblockSection),
            12 => Some(Self::IblockElement),
            13 => Some(Self::Employee),
            14 => Some(Self::Crm),
            15 => Some(Self::CrmStatus),
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
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Boolean => "boolean",
            Self::File => "file",
            Self::Enumeration => "enumeration",
            Self::Url => "url",
            Self::Address => "address",
            Self::Money => "money",
            Self::IblockSection => "iblock_section",
            Self::IblockElement => "iblock_element",
            Self::Employee => "employee",
            Self::Crm => "crm",
            Self::CrmStatus => "crm_status",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.SETTINGS` of `user.userfield.add`.
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
    /// `IBLOCK_ID`: `string`. Default: `0`. Only for: `iblock_section|iblock_element`.
    pub iblock_id: Option<String>,
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

/// Parameter `fields.SETTINGS.DEFAULT_VALUE` of `user.userfield.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultValue {
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `TYPE`: any value.
    pub type_: Option<Value>,
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
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Value>) -> Self {
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

/// Parameter `fields.SETTINGS.DISPLAY` of `user.userfield.add`, and one other place.
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

/// Errors of `user.userfield.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `Argument 'USER_TYPE_ID' is null or empty`.
    ErrorArgumentArgumentUserTypeIdIs,
    /// `ERROR_ARGUMENT`, `Argument 'HANDLER' is null or empty`.
    ErrorArgumentArgumentHandlerIsNullOr,
    /// `ERROR_CORE`, `Field *** for USER object already exists`.
    ErrorCoreFieldForUserObjectAlready,
    /// `ERROR_CORE`, `Fail to create new user field`.
    ErrorCoreFailToCreateNewUser,
    /// `The 'FIELD_NAME' field is not found.`.
    TheFieldNameFieldIs,
    /// `The 'USER_TYPE_ID' field is not found.`.
    TheUserTypeIdField,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgumentArgumentUserTypeIdIs, "ERROR_ARGUMENT")
            .message("Argument 'USER_TYPE_ID' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentArgumentHandlerIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'HANDLER' is null or empty"),
        ErrorCase::code(Self::ErrorCoreFieldForUserObjectAlready, "ERROR_CORE")
            .message("Field *** for USER object already exists"),
        ErrorCase::code(Self::ErrorCoreFailToCreateNewUser, "ERROR_CORE")
            .message("Fail to create new user field"),
        ErrorCase::text(
            Self::TheFieldNameFieldIs,
            "The 'FIELD_NAME' field is not found.",
        ),
        ErrorCase::text(
            Self::TheUserTypeIdField,
            "The 'USER_TYPE_ID' field is not found.",
        ),
    ];
}

/// Calls [`user.userfield.add`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html).
#[doc(alias = "user.userfield.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.userfield.delete`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html).
///
/// Scope: `user.userfield`.
#[doc(alias = "user.userfield.delete")]
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
    const NAME: &'static str = "user.userfield.delete";
    const SCOPES: &'static [&'static str] = &["user.userfield"];
}

/// Errors of `user.userfield.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied.`.
    AccessDenied,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
    ];
}

/// Calls [`user.userfield.delete`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html).
#[doc(alias = "user.userfield.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.userfield.list`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html).
///
/// Scope: `user.userfield`.
#[doc(alias = "user.userfield.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: `string` or map of `string`.
    pub order: Option<Either<String, Map<String>>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
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
    pub fn order(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
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
    const NAME: &'static str = "user.userfield.list";
    const SCOPES: &'static [&'static str] = &["user.userfield"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `user.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `MANDATORY`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `EDIT_IN_LIST`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `IS_SEARCHABLE`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `SETTINGS`: [`ListItemSettings`].
    pub settings: Option<ListItemSettings>,
    /// `LIST`: list of [`ListItemList`].
    pub list: Option<Vec<ListItemList>>,
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
            13 => &self.list,
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
            _ => &mut self.extra,
        }
    }
}

/// `SETTINGS` in the answer of `user.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemSettings {
    /// `DISPLAY`: `string`.
    pub display: Option<String>,
    /// `LIST_HEIGHT`: `integer`.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `string`.
    pub show_no_value: Option<String>,
    /// `DEFAULT_VALUE`: `string`.
    pub default_value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemSettings",
            fields: &[
                "DISPLAY",
                "LIST_HEIGHT",
                "CAPTION_NO_VALUE",
                "SHOW_NO_VALUE",
                "DEFAULT_VALUE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display,
            1 => &self.list_height,
            2 => &self.caption_no_value,
            3 => &self.show_no_value,
            4 => &self.default_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display,
            1 => &mut self.list_height,
            2 => &mut self.caption_no_value,
            3 => &mut self.show_no_value,
            4 => &mut self.default_value,
            _ => &mut self.extra,
        }
    }
}

/// `LIST` in the answer of `user.userfield.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemList {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `DEF`: `string`.
    pub def: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemList",
            fields: &["ID", "SORT", "VALUE", "DEF", "XML_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.sort,
            2 => &self.value,
            3 => &self.def,
            4 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.sort,
            2 => &mut self.value,
            3 => &mut self.def,
            4 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `user.userfield.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.`.
    AccessDenied,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
    ];
}

/// Calls [`user.userfield.list`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html).
#[doc(alias = "user.userfield.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.userfield.update`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html).
///
/// Scope: `user.userfield`.
#[doc(alias = "user.userfield.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0],
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
    const NAME: &'static str = "user.userfield.update";
    const SCOPES: &'static [&'static str] = &["user.userfield"];
}

/// Parameter `fields` of `user.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
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
    /// `SETTINGS`: [`UpdateFieldsSettings`].
    pub settings: Option<UpdateFieldsSettings>,
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
    /// `LABEL`: `string`.
    pub label: Option<String>,
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
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: UpdateFieldsSettings) -> Self {
        self.settings = Some(value);
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
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
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
                "LABEL",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.xml_id,
            1 => &self.sort,
            2 => &self.mandatory,
            3 => &self.show_filter,
            4 => &self.show_in_list,
            5 => &self.edit_in_list,
            6 => &self.is_searchable,
            7 => &self.settings,
            8 => &self.edit_form_label,
            9 => &self.list_column_label,
            10 => &self.list_filter_label,
            11 => &self.error_message,
            12 => &self.help_message,
            13 => &self.label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.xml_id,
            1 => &mut self.sort,
            2 => &mut self.mandatory,
            3 => &mut self.show_filter,
            4 => &mut self.show_in_list,
            5 => &mut self.edit_in_list,
            6 => &mut self.is_searchable,
            7 => &mut self.settings,
            8 => &mut self.edit_form_label,
            9 => &mut self.list_column_label,
            10 => &mut self.list_filter_label,
            11 => &mut self.error_message,
            12 => &mut self.help_message,
            13 => &mut self.label,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SETTINGS` of `user.userfield.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettings {
    /// `DEFAULT_VALUE`: `string` or `integer` or `double` or [`DefaultValue`]. Only for: `string`, `integer`, `double`, `boolean`, `datetime`, `iblock_section|iblock_element`.
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
    /// `IBLOCK_ID`: `string`. Default: `0`. Only for: `iblock_section|iblock_element`.
    pub iblock_id: Option<String>,
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

/// Errors of `user.userfield.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied.`.
    AccessDenied,
    /// `ID is not defined or invalid`.
    IdIsNotDefinedOr,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid"),
    ];
}

/// Calls [`user.userfield.update`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html).
#[doc(alias = "user.userfield.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsSettings, DefaultValue, Delete, List, ListItem,
    ListItemSettings, ListItemList, Update, UpdateFields, UpdateFieldsSettings
);

value_enum!(AddFieldsUserTypeId, Display);

choice!(DefaultValue[]);
