// @generated from docs/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `userfieldconfig.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`userfieldconfig.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html).
///
/// Scope: `userfieldconfig`.
#[doc(alias = "userfieldconfig.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `field`: [`AddField`], required.
    pub field: AddField,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(module_id: impl Into<String>, field: AddField) -> Self {
        Self {
            module_id: module_id.into(),
            field,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["moduleId", "field"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.field,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.field,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = UserfieldconfigResult;
    type Error = AddError;
    const NAME: &'static str = "userfieldconfig.add";
    const SCOPES: &'static [&'static str] = &["userfieldconfig"];
}

/// Parameter `field` of `userfieldconfig.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddField {
    /// `entityId`: `string`, required.
    pub entity_id: String,
    /// `fieldName`: `string`, required.
    pub field_name: String,
    /// `userTypeId`: `string`, required.
    pub user_type_id: String,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `multiple`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `mandatory`: `Y` or `N`. Default: `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `Y` or `N`. Default: `N`.
    pub show_filter: Option<bool>,
    /// `editInList`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// `editFormLabel`: `string` or map of `string`.
    pub edit_form_label: Option<Either<String, Map<String>>>,
    /// `helpMessage`: `string` or map of `string`.
    pub help_message: Option<Either<String, Map<String>>>,
    /// `enum`: list of [`types::common::UfEnumElement`].
    pub enum_: Option<Vec<types::common::UfEnumElement>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddField {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_id: impl Into<String>,
        field_name: impl Into<String>,
        user_type_id: impl Into<String>,
    ) -> Self {
        Self {
            entity_id: entity_id.into(),
            field_name: field_name.into(),
            user_type_id: user_type_id.into(),
            ..Default::default()
        }
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `mandatory`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `showFilter`.
    #[must_use]
    pub fn show_filter(mut self, value: bool) -> Self {
        self.show_filter = Some(value);
        self
    }
    /// Sets `editInList`.
    #[must_use]
    pub fn edit_in_list(mut self, value: bool) -> Self {
        self.edit_in_list = Some(value);
        self
    }
    /// Sets `isSearchable`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `editFormLabel`.
    #[must_use]
    pub fn edit_form_label(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `helpMessage`.
    #[must_use]
    pub fn help_message(
        mut self,
        value: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        self.help_message = Some(value.into());
        self
    }
    /// Sets `enum`.
    #[must_use]
    pub fn enum_(
        mut self,
        value: impl IntoIterator<Item = types::common::UfEnumElement>,
    ) -> Self {
        self.enum_ = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddField {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddField",
            fields: &[
                "entityId",
                "fieldName",
                "userTypeId",
                "xmlId",
                "sort",
                "multiple",
                "mandatory",
                "showFilter",
                "editInList",
                "isSearchable",
                "settings",
                "editFormLabel",
                "helpMessage",
                "enum",
            ],
            required: &[0, 1, 2],
            codecs: &[
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
            0 => &self.entity_id,
            1 => &self.field_name,
            2 => &self.user_type_id,
            3 => &self.xml_id,
            4 => &self.sort,
            5 => &self.multiple,
            6 => &self.mandatory,
            7 => &self.show_filter,
            8 => &self.edit_in_list,
            9 => &self.is_searchable,
            10 => &self.settings,
            11 => &self.edit_form_label,
            12 => &self.help_message,
            13 => &self.enum_,
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
            8 => &mut self.edit_in_list,
            9 => &mut self.is_searchable,
            10 => &mut self.settings,
            11 => &mut self.edit_form_label,
            12 => &mut self.help_message,
            13 => &mut self.enum_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `field.settings` of `userfieldconfig.add`, and one other place.
///
/// Keys like `DYNAMIC_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `DEFAULT_VALUE`: `string` or `integer` or `double` or map of any value. Only for: `string`, `integer`, `double`, `boolean`, `date|datetime`, `money`, `url`, `iblock_section|iblock_element`.
    pub default_value: Option<Either<String, Either<i64, Either<Decimal, Map<Value>>>>>,
    /// `ROWS`: `integer`. Only for: `string`, `url`.
    pub rows: Option<i64>,
    /// `SIZE`: `integer`. Only for: `string`, `integer`, `double`, `url`, `file`.
    pub size: Option<i64>,
    /// `REGEXP`: `string`. Only for: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. Only for: `string`, `url`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. Only for: `string`, `url`.
    pub max_length: Option<i64>,
    /// `MIN_VALUE`: `integer` or `double`. Only for: `integer`, `double`.
    pub min_value: Option<Either<i64, Decimal>>,
    /// `MAX_VALUE`: `integer` or `double`. Only for: `integer`, `double`.
    pub max_value: Option<Either<i64, Decimal>>,
    /// `PRECISION`: `integer`. Only for: `double`.
    pub precision: Option<i64>,
    /// `DISPLAY`: [`SettingsDisplay`]. Only for: `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<SettingsDisplay>,
    /// `LABEL`: `string`. Only for: `boolean`.
    pub label: Option<String>,
    /// `LABEL_CHECKBOX`: `string`. Only for: `boolean`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `boolean`. Only for: `date|datetime`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `boolean`. Only for: `date|datetime`.
    pub use_timezone: Option<bool>,
    /// `POPUP`: `boolean`. Only for: `url`.
    pub popup: Option<bool>,
    /// `SHOW_MAP`: `boolean`. Only for: `address`.
    pub show_map: Option<bool>,
    /// `LIST_WIDTH`: `integer`. Only for: `file`.
    pub list_width: Option<i64>,
    /// `LIST_HEIGHT`: `integer`. Only for: `file`, `enumeration`, `iblock_section|iblock_element`.
    pub list_height: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`. Only for: `file`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`. Only for: `file`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: list of `string`. Only for: `file`.
    pub extensions: Option<Vec<String>>,
    /// `TARGET_BLANK`: `boolean`. Only for: `file`.
    pub target_blank: Option<bool>,
    /// `CAPTION_NO_VALUE`: `string`. Only for: `enumeration`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `boolean`. Only for: `enumeration`.
    pub show_no_value: Option<bool>,
    /// `IBLOCK_ID`: `integer`. Only for: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `boolean`. Only for: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `string`. Only for: `crm_status`.
    pub entity_type: Option<String>,
    /// `LEAD`: `boolean`. Only for: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `boolean`. Only for: `crm`.
    pub contact: Option<bool>,
    /// `COMPANY`: `boolean`. Only for: `crm`.
    pub company: Option<bool>,
    /// `DEAL`: `boolean`. Only for: `crm`.
    pub deal: Option<bool>,
    /// `QUOTE`: `boolean`. Only for: `crm`.
    pub quote: Option<bool>,
    /// `ORDER`: `boolean`. Only for: `crm`.
    pub order: Option<bool>,
    /// `SMART_INVOICE`: `boolean`. Only for: `crm`.
    pub smart_invoice: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEFAULT_VALUE`.
    #[must_use]
    pub fn default_value(
        mut self,
        value: impl Into<Either<String, Either<i64, Either<Decimal, Map<Value>>>>>,
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
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `REGEXP`.
    #[must_use]
    pub fn regexp(mut self, value: impl Into<String>) -> Self {
        self.regexp = Some(value.into());
        self
    }
    /// Sets `MIN_LENGTH`.
    #[must_use]
    pub fn min_length(mut self, value: i64) -> Self {
        self.min_length = Some(value);
        self
    }
    /// Sets `MAX_LENGTH`.
    #[must_use]
    pub fn max_length(mut self, value: i64) -> Self {
        self.max_length = Some(value);
        self
    }
    /// Sets `MIN_VALUE`.
    #[must_use]
    pub fn min_value(mut self, value: impl Into<Either<i64, Decimal>>) -> Self {
        self.min_value = Some(value.into());
        self
    }
    /// Sets `MAX_VALUE`.
    #[must_use]
    pub fn max_value(mut self, value: impl Into<Either<i64, Decimal>>) -> Self {
        self.max_value = Some(value.into());
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
    pub fn display(mut self, value: impl Into<SettingsDisplay>) -> Self {
        self.display = Some(value.into());
        self
    }
    /// Sets `LABEL`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `LABEL_CHECKBOX`.
    #[must_use]
    pub fn label_checkbox(mut self, value: impl Into<String>) -> Self {
        self.label_checkbox = Some(value.into());
        self
    }
    /// Sets `USE_SECOND`.
    #[must_use]
    pub fn use_second(mut self, value: bool) -> Self {
        self.use_second = Some(value);
        self
    }
    /// Sets `USE_TIMEZONE`.
    #[must_use]
    pub fn use_timezone(mut self, value: bool) -> Self {
        self.use_timezone = Some(value);
        self
    }
    /// Sets `POPUP`.
    #[must_use]
    pub fn popup(mut self, value: bool) -> Self {
        self.popup = Some(value);
        self
    }
    /// Sets `SHOW_MAP`.
    #[must_use]
    pub fn show_map(mut self, value: bool) -> Self {
        self.show_map = Some(value);
        self
    }
    /// Sets `LIST_WIDTH`.
    #[must_use]
    pub fn list_width(mut self, value: i64) -> Self {
        self.list_width = Some(value);
        self
    }
    /// Sets `LIST_HEIGHT`.
    #[must_use]
    pub fn list_height(mut self, value: i64) -> Self {
        self.list_height = Some(value);
        self
    }
    /// Sets `MAX_SHOW_SIZE`.
    #[must_use]
    pub fn max_show_size(mut self, value: i64) -> Self {
        self.max_show_size = Some(value);
        self
    }
    /// Sets `MAX_ALLOWED_SIZE`.
    #[must_use]
    pub fn max_allowed_size(mut self, value: i64) -> Self {
        self.max_allowed_size = Some(value);
        self
    }
    /// Sets `EXTENSIONS`.
    #[must_use]
    pub fn extensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extensions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `TARGET_BLANK`.
    #[must_use]
    pub fn target_blank(mut self, value: bool) -> Self {
        self.target_blank = Some(value);
        self
    }
    /// Sets `CAPTION_NO_VALUE`.
    #[must_use]
    pub fn caption_no_value(mut self, value: impl Into<String>) -> Self {
        self.caption_no_value = Some(value.into());
        self
    }
    /// Sets `SHOW_NO_VALUE`.
    #[must_use]
    pub fn show_no_value(mut self, value: bool) -> Self {
        self.show_no_value = Some(value);
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
    /// Sets `QUOTE`.
    #[must_use]
    pub fn quote(mut self, value: bool) -> Self {
        self.quote = Some(value);
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: bool) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `SMART_INVOICE`.
    #[must_use]
    pub fn smart_invoice(mut self, value: bool) -> Self {
        self.smart_invoice = Some(value);
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &[
                "DEFAULT_VALUE",
                "ROWS",
                "SIZE",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "MIN_VALUE",
                "MAX_VALUE",
                "PRECISION",
                "DISPLAY",
                "LABEL",
                "LABEL_CHECKBOX",
                "USE_SECOND",
                "USE_TIMEZONE",
                "POPUP",
                "SHOW_MAP",
                "LIST_WIDTH",
                "LIST_HEIGHT",
                "MAX_SHOW_SIZE",
                "MAX_ALLOWED_SIZE",
                "EXTENSIONS",
                "TARGET_BLANK",
                "CAPTION_NO_VALUE",
                "SHOW_NO_VALUE",
                "IBLOCK_ID",
                "ACTIVE_FILTER",
                "ENTITY_TYPE",
                "LEAD",
                "CONTACT",
                "COMPANY",
                "DEAL",
                "QUOTE",
                "ORDER",
                "SMART_INVOICE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.rows,
            2 => &self.size,
            3 => &self.regexp,
            4 => &self.min_length,
            5 => &self.max_length,
            6 => &self.min_value,
            7 => &self.max_value,
            8 => &self.precision,
            9 => &self.display,
            10 => &self.label,
            11 => &self.label_checkbox,
            12 => &self.use_second,
            13 => &self.use_timezone,
            14 => &self.popup,
            15 => &self.show_map,
            16 => &self.list_width,
            17 => &self.list_height,
            18 => &self.max_show_size,
            19 => &self.max_allowed_size,
            20 => &self.extensions,
            21 => &self.target_blank,
            22 => &self.caption_no_value,
            23 => &self.show_no_value,
            24 => &self.iblock_id,
            25 => &self.active_filter,
            26 => &self.entity_type,
            27 => &self.lead,
            28 => &self.contact,
            29 => &self.company,
            30 => &self.deal,
            31 => &self.quote,
            32 => &self.order,
            33 => &self.smart_invoice,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.rows,
            2 => &mut self.size,
            3 => &mut self.regexp,
            4 => &mut self.min_length,
            5 => &mut self.max_length,
            6 => &mut self.min_value,
            7 => &mut self.max_value,
            8 => &mut self.precision,
            9 => &mut self.display,
            10 => &mut self.label,
            11 => &mut self.label_checkbox,
            12 => &mut self.use_second,
            13 => &mut self.use_timezone,
            14 => &mut self.popup,
            15 => &mut self.show_map,
            16 => &mut self.list_width,
            17 => &mut self.list_height,
            18 => &mut self.max_show_size,
            19 => &mut self.max_allowed_size,
            20 => &mut self.extensions,
            21 => &mut self.target_blank,
            22 => &mut self.caption_no_value,
            23 => &mut self.show_no_value,
            24 => &mut self.iblock_id,
            25 => &mut self.active_filter,
            26 => &mut self.entity_type,
            27 => &mut self.lead,
            28 => &mut self.contact,
            29 => &mut self.company,
            30 => &mut self.deal,
            31 => &mut self.quote,
            32 => &mut self.order,
            33 => &mut self.smart_invoice,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `field.settings.DISPLAY` of `userfieldconfig.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsDisplay {
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

impl ValueEnum for SettingsDisplay {
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

/// Answer of `userfieldconfig.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserfieldconfigResult {
    /// `field`: [`UserfieldconfigField`].
    pub field: Option<UserfieldconfigField>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserfieldconfigResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserfieldconfigResult",
            fields: &["field"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            _ => &mut self.extra,
        }
    }
}

/// `field` in the answer of `userfieldconfig.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserfieldconfigField {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `mandatory`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `Y` or `N`.
    pub show_filter: Option<bool>,
    /// `showInList`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `settings`: [`UserfieldconfigFieldSettings`].
    pub settings: Option<UserfieldconfigFieldSettings>,
    /// `languageId`: map of `string`.
    pub language_id: Option<Map<String>>,
    /// `editFormLabel`: map of `string`.
    pub edit_form_label: Option<Map<String>>,
    /// `listColumnLabel`: map of `string`.
    pub list_column_label: Option<Map<String>>,
    /// `listFilterLabel`: map of `string`.
    pub list_filter_label: Option<Map<String>>,
    /// `errorMessage`: map of `string`.
    pub error_message: Option<Map<String>>,
    /// `helpMessage`: map of `string`.
    pub help_message: Option<Map<String>>,
    /// `enum`: list of [`Enum`].
    pub enum_: Option<Vec<Enum>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserfieldconfigField {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserfieldconfigField",
            fields: &[
                "id",
                "entityId",
                "fieldName",
                "userTypeId",
                "xmlId",
                "sort",
                "multiple",
                "mandatory",
                "showFilter",
                "showInList",
                "editInList",
                "isSearchable",
                "settings",
                "languageId",
                "editFormLabel",
                "listColumnLabel",
                "listFilterLabel",
                "errorMessage",
                "helpMessage",
                "enum",
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
            13 => &self.language_id,
            14 => &self.edit_form_label,
            15 => &self.list_column_label,
            16 => &self.list_filter_label,
            17 => &self.error_message,
            18 => &self.help_message,
            19 => &self.enum_,
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
            13 => &mut self.language_id,
            14 => &mut self.edit_form_label,
            15 => &mut self.list_column_label,
            16 => &mut self.list_filter_label,
            17 => &mut self.error_message,
            18 => &mut self.help_message,
            19 => &mut self.enum_,
            _ => &mut self.extra,
        }
    }
}

/// `field.settings` in the answer of `userfieldconfig.add`.
///
/// Keys like `DYNAMIC_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserfieldconfigFieldSettings {
    /// `DISPLAY`: [`UserfieldconfigFieldSettingsDisplay`]. Only for: `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<UserfieldconfigFieldSettingsDisplay>,
    /// `LIST_HEIGHT`: `integer`. Only for: `file`, `enumeration`, `iblock_section|iblock_element`.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`. Only for: `enumeration`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `boolean`. Only for: `enumeration`.
    pub show_no_value: Option<bool>,
    /// `DEFAULT_VALUE`: `string` or `integer` or `double` or map of any value. Only for: `string`, `integer`, `double`, `boolean`, `date|datetime`, `money`, `url`, `iblock_section|iblock_element`.
    pub default_value: Option<Either<String, Either<i64, Either<Decimal, Map<Value>>>>>,
    /// `ROWS`: `integer`. Only for: `string`, `url`.
    pub rows: Option<i64>,
    /// `SIZE`: `integer`. Only for: `string`, `integer`, `double`, `url`, `file`.
    pub size: Option<i64>,
    /// `REGEXP`: `string`. Only for: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. Only for: `string`, `url`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. Only for: `string`, `url`.
    pub max_length: Option<i64>,
    /// `MIN_VALUE`: `integer` or `double`. Only for: `integer`, `double`.
    pub min_value: Option<Either<i64, Decimal>>,
    /// `MAX_VALUE`: `integer` or `double`. Only for: `integer`, `double`.
    pub max_value: Option<Either<i64, Decimal>>,
    /// `PRECISION`: `integer`. Only for: `double`.
    pub precision: Option<i64>,
    /// `LABEL`: `string`. Only for: `boolean`.
    pub label: Option<String>,
    /// `LABEL_CHECKBOX`: `string`. Only for: `boolean`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `boolean`. Only for: `date|datetime`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `boolean`. Only for: `date|datetime`.
    pub use_timezone: Option<bool>,
    /// `POPUP`: `boolean`. Only for: `url`.
    pub popup: Option<bool>,
    /// `SHOW_MAP`: `boolean`. Only for: `address`.
    pub show_map: Option<bool>,
    /// `LIST_WIDTH`: `integer`. Only for: `file`.
    pub list_width: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`. Only for: `file`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`. Only for: `file`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: list of `string`. Only for: `file`.
    pub extensions: Option<Vec<String>>,
    /// `TARGET_BLANK`: `boolean`. Only for: `file`.
    pub target_blank: Option<bool>,
    /// `IBLOCK_ID`: `integer`. Only for: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `boolean`. Only for: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `string`. Only for: `crm_status`.
    pub entity_type: Option<String>,
    /// `LEAD`: `boolean`. Only for: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `boolean`. Only for: `crm`.
    pub contact: Option<bool>,
    /// `COMPANY`: `boolean`. Only for: `crm`.
    pub company: Option<bool>,
    /// `DEAL`: `boolean`. Only for: `crm`.
    pub deal: Option<bool>,
    /// `QUOTE`: `boolean`. Only for: `crm`.
    pub quote: Option<bool>,
    /// `ORDER`: `boolean`. Only for: `crm`.
    pub order: Option<bool>,
    /// `SMART_INVOICE`: `boolean`. Only for: `crm`.
    pub smart_invoice: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserfieldconfigFieldSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserfieldconfigFieldSettings",
            fields: &[
                "DISPLAY",
                "LIST_HEIGHT",
                "CAPTION_NO_VALUE",
                "SHOW_NO_VALUE",
                "DEFAULT_VALUE",
                "ROWS",
                "SIZE",
                "REGEXP",
                "MIN_LENGTH",
                "MAX_LENGTH",
                "MIN_VALUE",
                "MAX_VALUE",
                "PRECISION",
                "LABEL",
                "LABEL_CHECKBOX",
                "USE_SECOND",
                "USE_TIMEZONE",
                "POPUP",
                "SHOW_MAP",
                "LIST_WIDTH",
                "MAX_SHOW_SIZE",
                "MAX_ALLOWED_SIZE",
                "EXTENSIONS",
                "TARGET_BLANK",
                "IBLOCK_ID",
                "ACTIVE_FILTER",
                "ENTITY_TYPE",
                "LEAD",
                "CONTACT",
                "COMPANY",
                "DEAL",
                "QUOTE",
                "ORDER",
                "SMART_INVOICE",
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
            5 => &self.rows,
            6 => &self.size,
            7 => &self.regexp,
            8 => &self.min_length,
            9 => &self.max_length,
            10 => &self.min_value,
            11 => &self.max_value,
            12 => &self.precision,
            13 => &self.label,
            14 => &self.label_checkbox,
            15 => &self.use_second,
            16 => &self.use_timezone,
            17 => &self.popup,
            18 => &self.show_map,
            19 => &self.list_width,
            20 => &self.max_show_size,
            21 => &self.max_allowed_size,
            22 => &self.extensions,
            23 => &self.target_blank,
            24 => &self.iblock_id,
            25 => &self.active_filter,
            26 => &self.entity_type,
            27 => &self.lead,
            28 => &self.contact,
            29 => &self.company,
            30 => &self.deal,
            31 => &self.quote,
            32 => &self.order,
            33 => &self.smart_invoice,
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
            5 => &mut self.rows,
            6 => &mut self.size,
            7 => &mut self.regexp,
            8 => &mut self.min_length,
            9 => &mut self.max_length,
            10 => &mut self.min_value,
            11 => &mut self.max_value,
            12 => &mut self.precision,
            13 => &mut self.label,
            14 => &mut self.label_checkbox,
            15 => &mut self.use_second,
            16 => &mut self.use_timezone,
            17 => &mut self.popup,
            18 => &mut self.show_map,
            19 => &mut self.list_width,
            20 => &mut self.max_show_size,
            21 => &mut self.max_allowed_size,
            22 => &mut self.extensions,
            23 => &mut self.target_blank,
            24 => &mut self.iblock_id,
            25 => &mut self.active_filter,
            26 => &mut self.entity_type,
            27 => &mut self.lead,
            28 => &mut self.contact,
            29 => &mut self.company,
            30 => &mut self.deal,
            31 => &mut self.quote,
            32 => &mut self.order,
            33 => &mut self.smart_invoice,
            _ => &mut self.extra,
        }
    }
}

/// `field.settings.DISPLAY` in the answer of `userfieldconfig.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserfieldconfigFieldSettingsDisplay {
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

impl ValueEnum for UserfieldconfigFieldSettingsDisplay {
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

/// `field.enum` in the answer of `userfieldconfig.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enum {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `userFieldId`: `string`.
    pub user_field_id: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `def`: `string`.
    pub def: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Enum {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Enum",
            fields: &["id", "userFieldId", "value", "def", "sort", "xmlId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.user_field_id,
            2 => &self.value,
            3 => &self.def,
            4 => &self.sort,
            5 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_field_id,
            2 => &mut self.value,
            3 => &mut self.def,
            4 => &mut self.sort,
            5 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userfieldconfig.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied`.
    AccessDenied,
    /// `You cannot create custom fields`.
    YouCannotCreateCustomFields,
    /// `The 'USER_TYPE_ID' field is not found`.
    TheUserTypeIdField,
    /// `The 'FIELD_NAME' field is not found`.
    TheFieldNameFieldIs,
    /// `Field ... already exists`.
    FieldAlreadyExists,
    /// `Fail to create new user field`.
    FailToCreateNewUser,
    /// `Fail to save enumeration field values`.
    FailToSaveEnumerationField,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::YouCannotCreateCustomFields,
            "You cannot create custom fields",
        ),
        ErrorCase::text(
            Self::TheUserTypeIdField,
            "The 'USER_TYPE_ID' field is not found",
        ),
        ErrorCase::text(
            Self::TheFieldNameFieldIs,
            "The 'FIELD_NAME' field is not found",
        ),
        ErrorCase::text(Self::FieldAlreadyExists, "Field ... already exists"),
        ErrorCase::text(Self::FailToCreateNewUser, "Fail to create new user field"),
        ErrorCase::text(
            Self::FailToSaveEnumerationField,
            "Fail to save enumeration field values",
        ),
    ];
}

/// Calls [`userfieldconfig.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html).
#[doc(alias = "userfieldconfig.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<UserfieldconfigResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldconfig.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html).
///
/// Scope: `userfieldconfig`.
#[doc(alias = "userfieldconfig.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(module_id: impl Into<String>, id: i64) -> Self {
        Self {
            module_id: module_id.into(),
            id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["moduleId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "userfieldconfig.delete";
    const SCOPES: &'static [&'static str] = &["userfieldconfig"];
}

/// Errors of `userfieldconfig.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `You cannot delete the user field`.
    YouCannotDeleteTheUser,
    /// `The current method required more scopes. (crm)`.
    TheCurrentMethodRequiredMore,
    /// `No settings for UserFieldAccess`.
    NoSettingsForUserField,
    /// `Error while attempting to modify user field settings`.
    ErrorWhileAttemptingToModify,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::YouCannotDeleteTheUser,
            "You cannot delete the user field",
        ),
        ErrorCase::text(
            Self::TheCurrentMethodRequiredMore,
            "The current method required more scopes. (crm)",
        ),
        ErrorCase::text(Self::NoSettingsForUserField, "No settings for UserFieldAccess"),
        ErrorCase::text(
            Self::ErrorWhileAttemptingToModify,
            "Error while attempting to modify user field settings",
        ),
    ];
}

/// Calls [`userfieldconfig.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html).
#[doc(alias = "userfieldconfig.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldconfig.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html).
///
/// Scope: `userfieldconfig`.
#[doc(alias = "userfieldconfig.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(module_id: impl Into<String>, id: i64) -> Self {
        Self {
            module_id: module_id.into(),
            id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["moduleId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Option<GetResult>;
    type Error = GetError;
    const NAME: &'static str = "userfieldconfig.get";
    const SCOPES: &'static [&'static str] = &["userfieldconfig"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `userfieldconfig.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `field`: [`GetResultField`].
    pub field: Option<GetResultField>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["field"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            _ => &mut self.extra,
        }
    }
}

/// `field` in the answer of `userfieldconfig.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultField {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `mandatory`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `Y` or `N`.
    pub show_filter: Option<bool>,
    /// `showInList`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `settings`: [`SettingsReply`].
    pub settings: Option<SettingsReply>,
    /// `languageId`: map of `string`.
    pub language_id: Option<Map<String>>,
    /// `editFormLabel`: map of `string`.
    pub edit_form_label: Option<Map<String>>,
    /// `listColumnLabel`: map of `string`.
    pub list_column_label: Option<Map<String>>,
    /// `listFilterLabel`: map of `string`.
    pub list_filter_label: Option<Map<String>>,
    /// `errorMessage`: map of `string`.
    pub error_message: Option<Map<String>>,
    /// `helpMessage`: map of `string`.
    pub help_message: Option<Map<String>>,
    /// `enum`: list of [`Enum`].
    pub enum_: Option<Vec<Enum>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultField {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultField",
            fields: &[
                "id",
                "entityId",
                "fieldName",
                "userTypeId",
                "xmlId",
                "sort",
                "multiple",
                "mandatory",
                "showFilter",
                "showInList",
                "editInList",
                "isSearchable",
                "settings",
                "languageId",
                "editFormLabel",
                "listColumnLabel",
                "listFilterLabel",
                "errorMessage",
                "helpMessage",
                "enum",
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
            13 => &self.language_id,
            14 => &self.edit_form_label,
            15 => &self.list_column_label,
            16 => &self.list_filter_label,
            17 => &self.error_message,
            18 => &self.help_message,
            19 => &self.enum_,
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
            13 => &mut self.language_id,
            14 => &mut self.edit_form_label,
            15 => &mut self.list_column_label,
            16 => &mut self.list_filter_label,
            17 => &mut self.error_message,
            18 => &mut self.help_message,
            19 => &mut self.enum_,
            _ => &mut self.extra,
        }
    }
}

/// `field.settings` in the answer of `userfieldconfig.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsReply {
    /// `DISPLAY`: `string`.
    pub display: Option<String>,
    /// `LIST_HEIGHT`: `integer`.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `Y` or `N`.
    pub show_no_value: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SettingsReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SettingsReply",
            fields: &["DISPLAY", "LIST_HEIGHT", "CAPTION_NO_VALUE", "SHOW_NO_VALUE"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display,
            1 => &self.list_height,
            2 => &self.caption_no_value,
            3 => &self.show_no_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display,
            1 => &mut self.list_height,
            2 => &mut self.caption_no_value,
            3 => &mut self.show_no_value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userfieldconfig.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `You do not have permission to view user field settings`.
    YouDoNotHavePermission,
    /// `The current method required more scopes. (crm)`.
    TheCurrentMethodRequiredMore,
    /// `No settings for UserFieldAccess`.
    NoSettingsForUserField,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::YouDoNotHavePermission,
            "You do not have permission to view user field settings",
        ),
        ErrorCase::text(
            Self::TheCurrentMethodRequiredMore,
            "The current method required more scopes. (crm)",
        ),
        ErrorCase::text(Self::NoSettingsForUserField, "No settings for UserFieldAccess"),
    ];
}

/// Calls [`userfieldconfig.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html).
#[doc(alias = "userfieldconfig.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<GetResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldconfig.getTypes`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html).
///
/// Scope: `userfieldconfig`.
#[doc(alias = "userfieldconfig.getTypes")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTypes {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetTypes {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(module_id: impl Into<String>) -> Self {
        Self {
            module_id: module_id.into(),
            ..Default::default()
        }
    }
}

impl Record for GetTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTypes",
            fields: &["moduleId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetTypes {
    type Output = GetTypesResult;
    type Error = GetTypesError;
    const NAME: &'static str = "userfieldconfig.getTypes";
    const SCOPES: &'static [&'static str] = &["userfieldconfig"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `userfieldconfig.getTypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTypesResult {
    /// `types`: map of [`GetTypesResultTypes`].
    pub types: Option<Map<GetTypesResultTypes>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTypesResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTypesResult",
            fields: &["types"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.types,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.types,
            _ => &mut self.extra,
        }
    }
}

/// `types` in the answer of `userfieldconfig.getTypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTypesResultTypes {
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTypesResultTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTypesResultTypes",
            fields: &["userTypeId", "description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userfieldconfig.getTypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTypesError {
    /// `The current method required more scopes. (crm)`.
    TheCurrentMethodRequiredMore,
    /// `No settings for UserFieldAccess`.
    NoSettingsForUserField,
}

impl ErrorCode for GetTypesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheCurrentMethodRequiredMore,
            "The current method required more scopes. (crm)",
        ),
        ErrorCase::text(Self::NoSettingsForUserField, "No settings for UserFieldAccess"),
    ];
}

/// Calls [`userfieldconfig.getTypes`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html).
#[doc(alias = "userfieldconfig.getTypes")]
pub fn get_types<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetTypes,
) -> impl Future<Output = Result<Reply<GetTypesResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldconfig.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html).
///
/// Scope: `userfieldconfig`.
#[doc(alias = "userfieldconfig.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `select`: [`ListSelect`].
    pub select: Option<ListSelect>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(module_id: impl Into<String>) -> Self {
        Self {
            module_id: module_id.into(),
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: ListSelect) -> Self {
        self.select = Some(value);
        self
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
            fields: &["moduleId", "select", "order", "filter", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.select,
            2 => &self.order,
            3 => &self.filter,
            4 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.select,
            2 => &mut self.order,
            3 => &mut self.filter,
            4 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "userfieldconfig.list";
    const SCOPES: &'static [&'static str] = &["userfieldconfig"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["fields"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = ListResultFields;
}

/// Parameter `select` of `userfieldconfig.list`.
///
/// Keys like `*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelect {
    /// `language`: `string`.
    pub language: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `mandatory`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: [`ShowFilter`].
    pub show_filter: Option<ShowFilter>,
    /// `showInList`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `settings`: `string`.
    pub settings: Option<String>,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListSelect {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `fieldName`.
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `userTypeId`.
    #[must_use]
    pub fn user_type_id(mut self, value: impl Into<String>) -> Self {
        self.user_type_id = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `mandatory`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `showFilter`.
    #[must_use]
    pub fn show_filter(mut self, value: impl Into<ShowFilter>) -> Self {
        self.show_filter = Some(value.into());
        self
    }
    /// Sets `showInList`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
    /// Sets `editInList`.
    #[must_use]
    pub fn edit_in_list(mut self, value: bool) -> Self {
        self.edit_in_list = Some(value);
        self
    }
    /// Sets `isSearchable`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<String>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `languageId`.
    #[must_use]
    pub fn language_id(mut self, value: impl Into<String>) -> Self {
        self.language_id = Some(value.into());
        self
    }
}

impl Record for ListSelect {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListSelect",
            fields: &[
                "language",
                "id",
                "entityId",
                "fieldName",
                "userTypeId",
                "xmlId",
                "sort",
                "multiple",
                "mandatory",
                "showFilter",
                "showInList",
                "editInList",
                "isSearchable",
                "settings",
                "languageId",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.language,
            1 => &self.id,
            2 => &self.entity_id,
            3 => &self.field_name,
            4 => &self.user_type_id,
            5 => &self.xml_id,
            6 => &self.sort,
            7 => &self.multiple,
            8 => &self.mandatory,
            9 => &self.show_filter,
            10 => &self.show_in_list,
            11 => &self.edit_in_list,
            12 => &self.is_searchable,
            13 => &self.settings,
            14 => &self.language_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.language,
            1 => &mut self.id,
            2 => &mut self.entity_id,
            3 => &mut self.field_name,
            4 => &mut self.user_type_id,
            5 => &mut self.xml_id,
            6 => &mut self.sort,
            7 => &mut self.multiple,
            8 => &mut self.mandatory,
            9 => &mut self.show_filter,
            10 => &mut self.show_in_list,
            11 => &mut self.edit_in_list,
            12 => &mut self.is_searchable,
            13 => &mut self.settings,
            14 => &mut self.language_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `select.showFilter` of `userfieldconfig.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowFilter {
    /// `N`.
    N,
    /// `I`.
    I,
    /// `E`.
    E,
    /// `S`.
    S,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ShowFilter {
    const VALUES: &'static [&'static str] = &["N", "I", "E", "S"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::N),
            1 => Some(Self::I),
            2 => Some(Self::E),
            3 => Some(Self::S),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::N => "N",
            Self::I => "I",
            Self::E => "E",
            Self::S => "S",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `userfieldconfig.list`.
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

/// Parameter `filter` of `userfieldconfig.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `mandatory`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: [`ShowFilter`].
    pub show_filter: Option<ShowFilter>,
    /// `showInList`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
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
    /// Sets `fieldName`.
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `userTypeId`.
    #[must_use]
    pub fn user_type_id(mut self, value: impl Into<String>) -> Self {
        self.user_type_id = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `mandatory`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `showFilter`.
    #[must_use]
    pub fn show_filter(mut self, value: impl Into<ShowFilter>) -> Self {
        self.show_filter = Some(value.into());
        self
    }
    /// Sets `showInList`.
    #[must_use]
    pub fn show_in_list(mut self, value: bool) -> Self {
        self.show_in_list = Some(value);
        self
    }
    /// Sets `editInList`.
    #[must_use]
    pub fn edit_in_list(mut self, value: bool) -> Self {
        self.edit_in_list = Some(value);
        self
    }
    /// Sets `isSearchable`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "id",
                "fieldName",
                "userTypeId",
                "xmlId",
                "sort",
                "multiple",
                "mandatory",
                "showFilter",
                "showInList",
                "editInList",
                "isSearchable",
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
            _ => &mut self.extra,
        }
    }
}

/// Answer of `userfieldconfig.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `fields`: list of [`ListResultFields`].
    pub fields: Option<Vec<ListResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
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

/// `fields` in the answer of `userfieldconfig.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultFields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `mandatory`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: [`ListResultFieldsShowFilter`].
    pub show_filter: Option<ListResultFieldsShowFilter>,
    /// `showInList`: `Y` or `N`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `Y` or `N`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `settings`: [`SettingsReply`].
    pub settings: Option<SettingsReply>,
    /// `languageId`: map of `string`.
    pub language_id: Option<Map<String>>,
    /// `editFormLabel`: map of `string`.
    pub edit_form_label: Option<Map<String>>,
    /// `listColumnLabel`: map of `string`, may be `null`.
    pub list_column_label: Option<Map<String>>,
    /// `listFilterLabel`: map of `string`, may be `null`.
    pub list_filter_label: Option<Map<String>>,
    /// `errorMessage`: map of `string`, may be `null`.
    pub error_message: Option<Map<String>>,
    /// `helpMessage`: map of `string`, may be `null`.
    pub help_message: Option<Map<String>>,
    /// `enum`: list of [`Enum`].
    pub enum_: Option<Vec<Enum>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultFields",
            fields: &[
                "id",
                "entityId",
                "fieldName",
                "userTypeId",
                "xmlId",
                "sort",
                "multiple",
                "mandatory",
                "showFilter",
                "showInList",
                "editInList",
                "isSearchable",
                "settings",
                "languageId",
                "editFormLabel",
                "listColumnLabel",
                "listFilterLabel",
                "errorMessage",
                "helpMessage",
                "enum",
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
            13 => &self.language_id,
            14 => &self.edit_form_label,
            15 => &self.list_column_label,
            16 => &self.list_filter_label,
            17 => &self.error_message,
            18 => &self.help_message,
            19 => &self.enum_,
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
            13 => &mut self.language_id,
            14 => &mut self.edit_form_label,
            15 => &mut self.list_column_label,
            16 => &mut self.list_filter_label,
            17 => &mut self.error_message,
            18 => &mut self.help_message,
            19 => &mut self.enum_,
            _ => &mut self.extra,
        }
    }
}

/// `fields.showFilter` in the answer of `userfieldconfig.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResultFieldsShowFilter {
    /// `N`.
    N,
    /// `I`.
    I,
    /// `E`.
    E,
    /// `S`.
    S,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListResultFieldsShowFilter {
    const VALUES: &'static [&'static str] = &["N", "I", "E", "S"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::N),
            1 => Some(Self::I),
            2 => Some(Self::E),
            3 => Some(Self::S),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::N => "N",
            Self::I => "I",
            Self::E => "E",
            Self::S => "S",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `userfieldconfig.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `You do not have permission to view user field settings`.
    YouDoNotHavePermission,
    /// `The current method required more scopes. (crm)`.
    TheCurrentMethodRequiredMore,
    /// `No settings for UserFieldAccess`.
    NoSettingsForUserField,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::YouDoNotHavePermission,
            "You do not have permission to view user field settings",
        ),
        ErrorCase::text(
            Self::TheCurrentMethodRequiredMore,
            "The current method required more scopes. (crm)",
        ),
        ErrorCase::text(Self::NoSettingsForUserField, "No settings for UserFieldAccess"),
    ];
}

/// Calls [`userfieldconfig.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html).
#[doc(alias = "userfieldconfig.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldconfig.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html).
///
/// Scope: `userfieldconfig`.
#[doc(alias = "userfieldconfig.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `id`: `integer`, required.
    pub id: i64,
    /// `field`: [`UpdateField`].
    pub field: Option<UpdateField>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(module_id: impl Into<String>, id: i64) -> Self {
        Self {
            module_id: module_id.into(),
            id,
            ..Default::default()
        }
    }
    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, value: UpdateField) -> Self {
        self.field = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["moduleId", "id", "field"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.id,
            2 => &self.field,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.id,
            2 => &mut self.field,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = UserfieldconfigResult;
    type Error = UpdateError;
    const NAME: &'static str = "userfieldconfig.update";
    const SCOPES: &'static [&'static str] = &["userfieldconfig"];
}

/// Parameter `field` of `userfieldconfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateField {
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `mandatory`: `Y` or `N`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `Y` or `N`.
    pub show_filter: Option<bool>,
    /// `isSearchable`: `Y` or `N`.
    pub is_searchable: Option<bool>,
    /// `editFormLabel`: map of `string`.
    pub edit_form_label: Option<Map<String>>,
    /// `helpMessage`: map of `string`.
    pub help_message: Option<Map<String>>,
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// `enum`: list of [`types::common::UfEnumElement`].
    pub enum_: Option<Vec<types::common::UfEnumElement>>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateField {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `mandatory`.
    #[must_use]
    pub fn mandatory(mut self, value: bool) -> Self {
        self.mandatory = Some(value);
        self
    }
    /// Sets `showFilter`.
    #[must_use]
    pub fn show_filter(mut self, value: bool) -> Self {
        self.show_filter = Some(value);
        self
    }
    /// Sets `isSearchable`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `editFormLabel`.
    #[must_use]
    pub fn edit_form_label(mut self, value: impl Into<Map<String>>) -> Self {
        self.edit_form_label = Some(value.into());
        self
    }
    /// Sets `helpMessage`.
    #[must_use]
    pub fn help_message(mut self, value: impl Into<Map<String>>) -> Self {
        self.help_message = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `enum`.
    #[must_use]
    pub fn enum_(
        mut self,
        value: impl IntoIterator<Item = types::common::UfEnumElement>,
    ) -> Self {
        self.enum_ = Some(value.into_iter().collect());
        self
    }
    /// Sets `userTypeId`.
    #[must_use]
    pub fn user_type_id(mut self, value: impl Into<String>) -> Self {
        self.user_type_id = Some(value.into());
        self
    }
}

impl Record for UpdateField {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateField",
            fields: &[
                "xmlId",
                "sort",
                "mandatory",
                "showFilter",
                "isSearchable",
                "editFormLabel",
                "helpMessage",
                "settings",
                "enum",
                "userTypeId",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (3, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.xml_id,
            1 => &self.sort,
            2 => &self.mandatory,
            3 => &self.show_filter,
            4 => &self.is_searchable,
            5 => &self.edit_form_label,
            6 => &self.help_message,
            7 => &self.settings,
            8 => &self.enum_,
            9 => &self.user_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.xml_id,
            1 => &mut self.sort,
            2 => &mut self.mandatory,
            3 => &mut self.show_filter,
            4 => &mut self.is_searchable,
            5 => &mut self.edit_form_label,
            6 => &mut self.help_message,
            7 => &mut self.settings,
            8 => &mut self.enum_,
            9 => &mut self.user_type_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userfieldconfig.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `You cannot change the settings of the user field`.
    YouCannotChangeTheSettings,
    /// `The current method required more scopes. (crm)`.
    TheCurrentMethodRequiredMore,
    /// `No settings for UserFieldAccess`.
    NoSettingsForUserField,
    /// `Error while attempting to change user field settings`.
    ErrorWhileAttemptingToChange,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::YouCannotChangeTheSettings,
            "You cannot change the settings of the user field",
        ),
        ErrorCase::text(
            Self::TheCurrentMethodRequiredMore,
            "The current method required more scopes. (crm)",
        ),
        ErrorCase::text(Self::NoSettingsForUserField, "No settings for UserFieldAccess"),
        ErrorCase::text(
            Self::ErrorWhileAttemptingToChange,
            "Error while attempting to change user field settings",
        ),
    ];
}

/// Calls [`userfieldconfig.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html).
#[doc(alias = "userfieldconfig.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<UserfieldconfigResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddField, Settings, UserfieldconfigResult, UserfieldconfigField,
    UserfieldconfigFieldSettings, Enum, Delete, Get, GetResult, GetResultField,
    SettingsReply, GetTypes, GetTypesResult, GetTypesResultTypes, List, ListSelect,
    ListFilter, ListResult, ListResultFields, Update, UpdateField
);

value_enum!(
    SettingsDisplay, UserfieldconfigFieldSettingsDisplay, ShowFilter, ListOrder,
    ListResultFieldsShowFilter
);
