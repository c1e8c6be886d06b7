// @generated from docs/api-reference/sale/shipment-property/sale-shipment-property-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.shipmentproperty.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.shipmentproperty.add`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentproperty.add")]
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
    type Output = ShipmentpropertyResult;
    type Error = AddError;
    const NAME: &'static str = "sale.shipmentproperty.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.shipmentproperty.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `personTypeId`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// `propsGroupId`: `sale_order_property_group.id`, required.
    pub props_group_id: types::SaleOrderPropertyGroupId,
    /// `name`: `string`, required.
    pub name: String,
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `util`: `Y` or `N`. Default: `N`.
    pub util: Option<bool>,
    /// `userProps`: `Y` or `N`. Default: `N`.
    pub user_props: Option<bool>,
    /// `isFiltered`: `Y` or `N`. Default: `N`.
    pub is_filtered: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `required`: `Y` or `N`. Default: `N`.
    pub required: Option<bool>,
    /// `multiple`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `defaultValue`: any value.
    pub default_value: Option<Value>,
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// `isProfileName`: `Y` or `N`. Default: `N`.
    pub is_profile_name: Option<bool>,
    /// `isPayer`: `Y` or `N`. Default: `N`.
    pub is_payer: Option<bool>,
    /// `isEmail`: `Y` or `N`. Default: `N`.
    pub is_email: Option<bool>,
    /// `isPhone`: `Y` or `N`. Default: `N`.
    pub is_phone: Option<bool>,
    /// `isZip`: `Y` or `N`. Default: `N`.
    pub is_zip: Option<bool>,
    /// `isAddress`: `Y` or `N`. Default: `N`.
    pub is_address: Option<bool>,
    /// `isLocation`: `Y` or `N`. Default: `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `Y` or `N`. Default: `N`.
    pub is_location4tax: Option<bool>,
    /// `inputFieldLocation`: `string`. Deprecated.
    pub input_field_location: Option<String>,
    /// `isAddressFrom`: `Y` or `N`. Default: `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `Y` or `N`. Default: `N`.
    pub is_address_to: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        person_type_id: types::SalePersonTypeId,
        props_group_id: types::SaleOrderPropertyGroupId,
        name: impl Into<String>,
        type_: impl Into<Type>,
    ) -> Self {
        Self {
            person_type_id,
            props_group_id,
            name: name.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `util`.
    #[must_use]
    pub fn util(mut self, value: bool) -> Self {
        self.util = Some(value);
        self
    }
    /// Sets `userProps`.
    #[must_use]
    pub fn user_props(mut self, value: bool) -> Self {
        self.user_props = Some(value);
        self
    }
    /// Sets `isFiltered`.
    #[must_use]
    pub fn is_filtered(mut self, value: bool) -> Self {
        self.is_filtered = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `defaultValue`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<Value>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `isProfileName`.
    #[must_use]
    pub fn is_profile_name(mut self, value: bool) -> Self {
        self.is_profile_name = Some(value);
        self
    }
    /// Sets `isPayer`.
    #[must_use]
    pub fn is_payer(mut self, value: bool) -> Self {
        self.is_payer = Some(value);
        self
    }
    /// Sets `isEmail`.
    #[must_use]
    pub fn is_email(mut self, value: bool) -> Self {
        self.is_email = Some(value);
        self
    }
    /// Sets `isPhone`.
    #[must_use]
    pub fn is_phone(mut self, value: bool) -> Self {
        self.is_phone = Some(value);
        self
    }
    /// Sets `isZip`.
    #[must_use]
    pub fn is_zip(mut self, value: bool) -> Self {
        self.is_zip = Some(value);
        self
    }
    /// Sets `isAddress`.
    #[must_use]
    pub fn is_address(mut self, value: bool) -> Self {
        self.is_address = Some(value);
        self
    }
    /// Sets `isLocation`.
    #[must_use]
    pub fn is_location(mut self, value: bool) -> Self {
        self.is_location = Some(value);
        self
    }
    /// Sets `isLocation4tax`.
    #[must_use]
    pub fn is_location4tax(mut self, value: bool) -> Self {
        self.is_location4tax = Some(value);
        self
    }
    /// Sets `inputFieldLocation`.
    #[must_use]
    pub fn input_field_location(mut self, value: impl Into<String>) -> Self {
        self.input_field_location = Some(value.into());
        self
    }
    /// Sets `isAddressFrom`.
    #[must_use]
    pub fn is_address_from(mut self, value: bool) -> Self {
        self.is_address_from = Some(value);
        self
    }
    /// Sets `isAddressTo`.
    #[must_use]
    pub fn is_address_to(mut self, value: bool) -> Self {
        self.is_address_to = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "personTypeId",
                "propsGroupId",
                "name",
                "type",
                "code",
                "active",
                "util",
                "userProps",
                "isFiltered",
                "sort",
                "description",
                "required",
                "multiple",
                "xmlId",
                "defaultValue",
                "settings",
                "isProfileName",
                "isPayer",
                "isEmail",
                "isPhone",
                "isZip",
                "isAddress",
                "isLocation",
                "isLocation4tax",
                "inputFieldLocation",
                "isAddressFrom",
                "isAddressTo",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
                (23, Codec::YesNo),
                (25, Codec::YesNo),
                (26, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.person_type_id,
            1 => &self.props_group_id,
            2 => &self.name,
            3 => &self.type_,
            4 => &self.code,
            5 => &self.active,
            6 => &self.util,
            7 => &self.user_props,
            8 => &self.is_filtered,
            9 => &self.sort,
            10 => &self.description,
            11 => &self.required,
            12 => &self.multiple,
            13 => &self.xml_id,
            14 => &self.default_value,
            15 => &self.settings,
            16 => &self.is_profile_name,
            17 => &self.is_payer,
            18 => &self.is_email,
            19 => &self.is_phone,
            20 => &self.is_zip,
            21 => &self.is_address,
            22 => &self.is_location,
            23 => &self.is_location4tax,
            24 => &self.input_field_location,
            25 => &self.is_address_from,
            26 => &self.is_address_to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.person_type_id,
            1 => &mut self.props_group_id,
            2 => &mut self.name,
            3 => &mut self.type_,
            4 => &mut self.code,
            5 => &mut self.active,
            6 => &mut self.util,
            7 => &mut self.user_props,
            8 => &mut self.is_filtered,
            9 => &mut self.sort,
            10 => &mut self.description,
            11 => &mut self.required,
            12 => &mut self.multiple,
            13 => &mut self.xml_id,
            14 => &mut self.default_value,
            15 => &mut self.settings,
            16 => &mut self.is_profile_name,
            17 => &mut self.is_payer,
            18 => &mut self.is_email,
            19 => &mut self.is_phone,
            20 => &mut self.is_zip,
            21 => &mut self.is_address,
            22 => &mut self.is_location,
            23 => &mut self.is_location4tax,
            24 => &mut self.input_field_location,
            25 => &mut self.is_address_from,
            26 => &mut self.is_address_to,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.type` of `sale.shipmentproperty.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `STRING`.
    String,
    /// `Y/N`.
    YN,
    /// `NUMBER`.
    Number,
    /// `ENUM`.
    Enum,
    /// `FILE`.
    File,
    /// `DATE`.
    Date,
    /// `LOCATION`.
    Location,
    /// `ADDRESS`.
    Address,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &[
        "STRING",
        "Y/N",
        "NUMBER",
        "ENUM",
        "FILE",
        "DATE",
        "LOCATION",
        "ADDRESS",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::YN),
            2 => Some(Self::Number),
            3 => Some(Self::Enum),
            4 => Some(Self::File),
            5 => Some(Self::Date),
            6 => Some(Self::Location),
            7 => Some(Self::Address),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::YN => "Y/N",
            Self::Number => "NUMBER",
            Self::Enum => "ENUM",
            Self::File => "FILE",
            Self::Date => "DATE",
            Self::Location => "LOCATION",
            Self::Address => "ADDRESS",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.settings` of `sale.shipmentproperty.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `minlength`: `integer`.
    pub minlength: Option<i64>,
    /// `maxlength`: `integer`.
    pub maxlength: Option<i64>,
    /// `pattern`: `string`.
    pub pattern: Option<String>,
    /// `multiline`: `Y` or `N`. Default: `N`.
    pub multiline: Option<bool>,
    /// `cols`: `integer`. Deprecated.
    pub cols: Option<i64>,
    /// `rows`: `integer`. Deprecated.
    pub rows: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `min`: `integer`.
    pub min: Option<i64>,
    /// `max`: `integer`.
    pub max: Option<i64>,
    /// `step`: `integer`.
    pub step: Option<i64>,
    /// `multielement`: `Y` or `N`. Default: `N`.
    pub multielement: Option<bool>,
    /// `maxsize`: `integer`.
    pub maxsize: Option<i64>,
    /// `accept`: `string`.
    pub accept: Option<String>,
    /// `time`: `Y` or `N`. Default: `N`.
    pub time: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `minlength`.
    #[must_use]
    pub fn minlength(mut self, value: i64) -> Self {
        self.minlength = Some(value);
        self
    }
    /// Sets `maxlength`.
    #[must_use]
    pub fn maxlength(mut self, value: i64) -> Self {
        self.maxlength = Some(value);
        self
    }
    /// Sets `pattern`.
    #[must_use]
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `multiline`.
    #[must_use]
    pub fn multiline(mut self, value: bool) -> Self {
        self.multiline = Some(value);
        self
    }
    /// Sets `cols`.
    #[must_use]
    pub fn cols(mut self, value: i64) -> Self {
        self.cols = Some(value);
        self
    }
    /// Sets `rows`.
    #[must_use]
    pub fn rows(mut self, value: i64) -> Self {
        self.rows = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `min`.
    #[must_use]
    pub fn min(mut self, value: i64) -> Self {
        self.min = Some(value);
        self
    }
    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        self.max = Some(value);
        self
    }
    /// Sets `step`.
    #[must_use]
    pub fn step(mut self, value: i64) -> Self {
        self.step = Some(value);
        self
    }
    /// Sets `multielement`.
    #[must_use]
    pub fn multielement(mut self, value: bool) -> Self {
        self.multielement = Some(value);
        self
    }
    /// Sets `maxsize`.
    #[must_use]
    pub fn maxsize(mut self, value: i64) -> Self {
        self.maxsize = Some(value);
        self
    }
    /// Sets `accept`.
    #[must_use]
    pub fn accept(mut self, value: impl Into<String>) -> Self {
        self.accept = Some(value.into());
        self
    }
    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, value: bool) -> Self {
        self.time = Some(value);
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &[
                "minlength",
                "maxlength",
                "pattern",
                "multiline",
                "cols",
                "rows",
                "size",
                "min",
                "max",
                "step",
                "multielement",
                "maxsize",
                "accept",
                "time",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (10, Codec::YesNo), (13, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.minlength,
            1 => &self.maxlength,
            2 => &self.pattern,
            3 => &self.multiline,
            4 => &self.cols,
            5 => &self.rows,
            6 => &self.size,
            7 => &self.min,
            8 => &self.max,
            9 => &self.step,
            10 => &self.multielement,
            11 => &self.maxsize,
            12 => &self.accept,
            13 => &self.time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.minlength,
            1 => &mut self.maxlength,
            2 => &mut self.pattern,
            3 => &mut self.multiline,
            4 => &mut self.cols,
            5 => &mut self.rows,
            6 => &mut self.size,
            7 => &mut self.min,
            8 => &mut self.max,
            9 => &mut self.step,
            10 => &mut self.multielement,
            11 => &mut self.maxsize,
            12 => &mut self.accept,
            13 => &mut self.time,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.shipmentproperty.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentpropertyResult {
    /// `property`: [`ShipmentpropertyProperty`].
    pub property: Option<ShipmentpropertyProperty>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShipmentpropertyResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShipmentpropertyResult",
            fields: &["property"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property,
            _ => &mut self.extra,
        }
    }
}

/// `property` in the answer of `sale.shipmentproperty.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentpropertyProperty {
    /// `active`: `string`.
    pub active: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `string`.
    pub default_value: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `inputFieldLocation`: `string`.
    pub input_field_location: Option<String>,
    /// `isAddress`: `Y` or `N`.
    pub is_address: Option<bool>,
    /// `isAddressFrom`: `Y` or `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `Y` or `N`.
    pub is_address_to: Option<bool>,
    /// `isEmail`: `Y` or `N`.
    pub is_email: Option<bool>,
    /// `isFiltered`: `Y` or `N`.
    pub is_filtered: Option<bool>,
    /// `isLocation`: `Y` or `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `Y` or `N`.
    pub is_location4tax: Option<bool>,
    /// `isPayer`: `Y` or `N`.
    pub is_payer: Option<bool>,
    /// `isPhone`: `Y` or `N`.
    pub is_phone: Option<bool>,
    /// `isProfileName`: `Y` or `N`.
    pub is_profile_name: Option<bool>,
    /// `isZip`: `Y` or `N`.
    pub is_zip: Option<bool>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personTypeId`: `integer`.
    pub person_type_id: Option<i64>,
    /// `propsGroupId`: `integer`.
    pub props_group_id: Option<i64>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `settings`: [`ShipmentpropertyPropertySettings`].
    pub settings: Option<ShipmentpropertyPropertySettings>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `userProps`: `Y` or `N`.
    pub user_props: Option<bool>,
    /// `util`: `Y` or `N`.
    pub util: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShipmentpropertyProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShipmentpropertyProperty",
            fields: &[
                "active",
                "code",
                "defaultValue",
                "description",
                "id",
                "inputFieldLocation",
                "isAddress",
                "isAddressFrom",
                "isAddressTo",
                "isEmail",
                "isFiltered",
                "isLocation",
                "isLocation4tax",
                "isPayer",
                "isPhone",
                "isProfileName",
                "isZip",
                "multiple",
                "name",
                "personTypeId",
                "propsGroupId",
                "required",
                "settings",
                "sort",
                "type",
                "userProps",
                "util",
                "xmlId",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (21, Codec::YesNo),
                (25, Codec::YesNo),
                (26, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.code,
            2 => &self.default_value,
            3 => &self.description,
            4 => &self.id,
            5 => &self.input_field_location,
            6 => &self.is_address,
            7 => &self.is_address_from,
            8 => &self.is_address_to,
            9 => &self.is_email,
            10 => &self.is_filtered,
            11 => &self.is_location,
            12 => &self.is_location4tax,
            13 => &self.is_payer,
            14 => &self.is_phone,
            15 => &self.is_profile_name,
            16 => &self.is_zip,
            17 => &self.multiple,
            18 => &self.name,
            19 => &self.person_type_id,
            20 => &self.props_group_id,
            21 => &self.required,
            22 => &self.settings,
            23 => &self.sort,
            24 => &self.type_,
            25 => &self.user_props,
            26 => &self.util,
            27 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.code,
            2 => &mut self.default_value,
            3 => &mut self.description,
            4 => &mut self.id,
            5 => &mut self.input_field_location,
            6 => &mut self.is_address,
            7 => &mut self.is_address_from,
            8 => &mut self.is_address_to,
            9 => &mut self.is_email,
            10 => &mut self.is_filtered,
            11 => &mut self.is_location,
            12 => &mut self.is_location4tax,
            13 => &mut self.is_payer,
            14 => &mut self.is_phone,
            15 => &mut self.is_profile_name,
            16 => &mut self.is_zip,
            17 => &mut self.multiple,
            18 => &mut self.name,
            19 => &mut self.person_type_id,
            20 => &mut self.props_group_id,
            21 => &mut self.required,
            22 => &mut self.settings,
            23 => &mut self.sort,
            24 => &mut self.type_,
            25 => &mut self.user_props,
            26 => &mut self.util,
            27 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `property.settings` in the answer of `sale.shipmentproperty.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentpropertyPropertySettings {
    /// `maxlength`: `integer`.
    pub maxlength: Option<i64>,
    /// `multiline`: `Y` or `N`.
    pub multiline: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShipmentpropertyPropertySettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShipmentpropertyPropertySettings",
            fields: &["maxlength", "multiline"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.maxlength,
            1 => &self.multiline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.maxlength,
            1 => &mut self.multiline,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentproperty.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200850000005`.
    Code200850000005,
    /// `200850000006`.
    Code200850000006,
    /// `200850000009`.
    Code200850000009,
    /// `200850000010`.
    Code200850000010,
    /// `200850000011`.
    Code200850000011,
    /// `200850000012`.
    Code200850000012,
    /// `200850000013`.
    Code200850000013,
    /// `200850000014`.
    Code200850000014,
    /// `200850000015`.
    Code200850000015,
    /// `200850000016`.
    Code200850000016,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `Required fields: propsGroupId`.
    RequiredFieldsPropsGroupId,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200850000005, "200850000005"),
        ErrorCase::code(Self::Code200850000006, "200850000006"),
        ErrorCase::code(Self::Code200850000009, "200850000009"),
        ErrorCase::code(Self::Code200850000010, "200850000010"),
        ErrorCase::code(Self::Code200850000011, "200850000011"),
        ErrorCase::code(Self::Code200850000012, "200850000012"),
        ErrorCase::code(Self::Code200850000013, "200850000013"),
        ErrorCase::code(Self::Code200850000014, "200850000014"),
        ErrorCase::code(Self::Code200850000015, "200850000015"),
        ErrorCase::code(Self::Code200850000016, "200850000016"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::RequiredFieldsPropsGroupId,
            "Required fields: propsGroupId",
        ),
    ];
}

/// Calls [`sale.shipmentproperty.add`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html).
#[doc(alias = "sale.shipmentproperty.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ShipmentpropertyResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentproperty.delete`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentproperty.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_shipment_property.id`, required.
    pub id: types::SaleShipmentPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleShipmentPropertyId) -> Self {
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
    const NAME: &'static str = "sale.shipmentproperty.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.shipmentproperty.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200840400001`.
    Code200840400001,
    /// `200850000004`.
    Code200850000004,
    /// `ERROR_CORE`.
    ErrorCore,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200840400001, "200840400001"),
        ErrorCase::code(Self::Code200850000004, "200850000004"),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.shipmentproperty.delete`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html).
#[doc(alias = "sale.shipmentproperty.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentproperty.get`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentproperty.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_shipment_property.id`, required.
    pub id: types::SaleShipmentPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleShipmentPropertyId) -> Self {
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
    const NAME: &'static str = "sale.shipmentproperty.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.shipmentproperty.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `property`: [`GetResultProperty`].
    pub property: Option<GetResultProperty>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["property"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property,
            _ => &mut self.extra,
        }
    }
}

/// `property` in the answer of `sale.shipmentproperty.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultProperty {
    /// `active`: `string`.
    pub active: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `string`.
    pub default_value: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `inputFieldLocation`: `string`.
    pub input_field_location: Option<String>,
    /// `isAddress`: `Y` or `N`.
    pub is_address: Option<bool>,
    /// `isAddressFrom`: `Y` or `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `Y` or `N`.
    pub is_address_to: Option<bool>,
    /// `isEmail`: `Y` or `N`.
    pub is_email: Option<bool>,
    /// `isFiltered`: `Y` or `N`.
    pub is_filtered: Option<bool>,
    /// `isLocation`: `Y` or `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `Y` or `N`.
    pub is_location4tax: Option<bool>,
    /// `isPayer`: `Y` or `N`.
    pub is_payer: Option<bool>,
    /// `isPhone`: `Y` or `N`.
    pub is_phone: Option<bool>,
    /// `isProfileName`: `Y` or `N`.
    pub is_profile_name: Option<bool>,
    /// `isZip`: `Y` or `N`.
    pub is_zip: Option<bool>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personTypeId`: `integer`.
    pub person_type_id: Option<i64>,
    /// `propsGroupId`: `integer`.
    pub props_group_id: Option<i64>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `settings`: list of any value.
    pub settings: Option<Vec<Value>>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `userProps`: `Y` or `N`.
    pub user_props: Option<bool>,
    /// `util`: `Y` or `N`.
    pub util: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultProperty",
            fields: &[
                "active",
                "code",
                "defaultValue",
                "description",
                "id",
                "inputFieldLocation",
                "isAddress",
                "isAddressFrom",
                "isAddressTo",
                "isEmail",
                "isFiltered",
                "isLocation",
                "isLocation4tax",
                "isPayer",
                "isPhone",
                "isProfileName",
                "isZip",
                "multiple",
                "name",
                "personTypeId",
                "propsGroupId",
                "required",
                "settings",
                "sort",
                "type",
                "userProps",
                "util",
                "xmlId",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (21, Codec::YesNo),
                (25, Codec::YesNo),
                (26, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.code,
            2 => &self.default_value,
            3 => &self.description,
            4 => &self.id,
            5 => &self.input_field_location,
            6 => &self.is_address,
            7 => &self.is_address_from,
            8 => &self.is_address_to,
            9 => &self.is_email,
            10 => &self.is_filtered,
            11 => &self.is_location,
            12 => &self.is_location4tax,
            13 => &self.is_payer,
            14 => &self.is_phone,
            15 => &self.is_profile_name,
            16 => &self.is_zip,
            17 => &self.multiple,
            18 => &self.name,
            19 => &self.person_type_id,
            20 => &self.props_group_id,
            21 => &self.required,
            22 => &self.settings,
            23 => &self.sort,
            24 => &self.type_,
            25 => &self.user_props,
            26 => &self.util,
            27 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.code,
            2 => &mut self.default_value,
            3 => &mut self.description,
            4 => &mut self.id,
            5 => &mut self.input_field_location,
            6 => &mut self.is_address,
            7 => &mut self.is_address_from,
            8 => &mut self.is_address_to,
            9 => &mut self.is_email,
            10 => &mut self.is_filtered,
            11 => &mut self.is_location,
            12 => &mut self.is_location4tax,
            13 => &mut self.is_payer,
            14 => &mut self.is_phone,
            15 => &mut self.is_profile_name,
            16 => &mut self.is_zip,
            17 => &mut self.multiple,
            18 => &mut self.name,
            19 => &mut self.person_type_id,
            20 => &mut self.props_group_id,
            21 => &mut self.required,
            22 => &mut self.settings,
            23 => &mut self.sort,
            24 => &mut self.type_,
            25 => &mut self.user_props,
            26 => &mut self.util,
            27 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentproperty.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200840400001`.
    Code200840400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200840400001, "200840400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.shipmentproperty.get`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html).
#[doc(alias = "sale.shipmentproperty.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentproperty.getfieldsbytype`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentproperty.getfieldsbytype")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfieldsbytype {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfieldsbytype {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
}

impl Record for Getfieldsbytype {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfieldsbytype",
            fields: &["type"],
            required: &[0],
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

impl Method for Getfieldsbytype {
    type Output = GetfieldsbytypeResult;
    type Error = GetfieldsbytypeError;
    const NAME: &'static str = "sale.shipmentproperty.getfieldsbytype";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.shipmentproperty.getfieldsbytype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsbytypeResult {
    /// `property`: map of [`GetfieldsbytypeResultProperty`].
    pub property: Option<Map<GetfieldsbytypeResultProperty>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsbytypeResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsbytypeResult",
            fields: &["property"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property,
            _ => &mut self.extra,
        }
    }
}

/// `property` in the answer of `sale.shipmentproperty.getfieldsbytype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsbytypeResultProperty {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `fields`: map of [`GetfieldsbytypeResultPropertyFields`].
    pub fields: Option<Map<GetfieldsbytypeResultPropertyFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsbytypeResultProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsbytypeResultProperty",
            fields: &["isImmutable", "isReadOnly", "isRequired", "type", "fields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_immutable,
            1 => &self.is_read_only,
            2 => &self.is_required,
            3 => &self.type_,
            4 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_immutable,
            1 => &mut self.is_read_only,
            2 => &mut self.is_required,
            3 => &mut self.type_,
            4 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `property.fields` in the answer of `sale.shipmentproperty.getfieldsbytype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsbytypeResultPropertyFields {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsbytypeResultPropertyFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsbytypeResultPropertyFields",
            fields: &["isImmutable", "isReadOnly", "isRequired", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_immutable,
            1 => &self.is_read_only,
            2 => &self.is_required,
            3 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_immutable,
            1 => &mut self.is_read_only,
            2 => &mut self.is_required,
            3 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentproperty.getfieldsbytype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsbytypeError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetfieldsbytypeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.shipmentproperty.getfieldsbytype`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html).
#[doc(alias = "sale.shipmentproperty.getfieldsbytype")]
pub fn getfieldsbytype<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfieldsbytype,
) -> impl Future<
    Output = Result<Reply<GetfieldsbytypeResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentproperty.list`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentproperty.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
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
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
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
            fields: &["select", "filter", "order", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "sale.shipmentproperty.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["properties"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = ListResultProperties;
}

/// Parameter `order` of `sale.shipmentproperty.list`.
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

/// Answer of `sale.shipmentproperty.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `properties`: list of [`ListResultProperties`].
    pub properties: Option<Vec<ListResultProperties>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `properties` in the answer of `sale.shipmentproperty.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultProperties {
    /// `active`: `string`.
    pub active: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `string`.
    pub default_value: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `inputFieldLocation`: `string`.
    pub input_field_location: Option<String>,
    /// `isAddress`: `Y` or `N`.
    pub is_address: Option<bool>,
    /// `isAddressFrom`: `Y` or `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `Y` or `N`.
    pub is_address_to: Option<bool>,
    /// `isEmail`: `Y` or `N`.
    pub is_email: Option<bool>,
    /// `isFiltered`: `Y` or `N`.
    pub is_filtered: Option<bool>,
    /// `isLocation`: `Y` or `N`.
    pub is_location: Option<bool>,
    /// `isPayer`: `Y` or `N`.
    pub is_payer: Option<bool>,
    /// `isPhone`: `Y` or `N`.
    pub is_phone: Option<bool>,
    /// `isProfileName`: `Y` or `N`.
    pub is_profile_name: Option<bool>,
    /// `isZip`: `Y` or `N`.
    pub is_zip: Option<bool>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personTypeId`: `integer`.
    pub person_type_id: Option<i64>,
    /// `propsGroupId`: `integer`.
    pub props_group_id: Option<i64>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `settings`: list of any value.
    pub settings: Option<Vec<Value>>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `userProps`: `Y` or `N`.
    pub user_props: Option<bool>,
    /// `util`: `Y` or `N`.
    pub util: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultProperties",
            fields: &[
                "active",
                "code",
                "defaultValue",
                "description",
                "id",
                "inputFieldLocation",
                "isAddress",
                "isAddressFrom",
                "isAddressTo",
                "isEmail",
                "isFiltered",
                "isLocation",
                "isPayer",
                "isPhone",
                "isProfileName",
                "isZip",
                "multiple",
                "name",
                "personTypeId",
                "propsGroupId",
                "required",
                "settings",
                "sort",
                "type",
                "userProps",
                "util",
                "xmlId",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (11, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (20, Codec::YesNo),
                (24, Codec::YesNo),
                (25, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.code,
            2 => &self.default_value,
            3 => &self.description,
            4 => &self.id,
            5 => &self.input_field_location,
            6 => &self.is_address,
            7 => &self.is_address_from,
            8 => &self.is_address_to,
            9 => &self.is_email,
            10 => &self.is_filtered,
            11 => &self.is_location,
            12 => &self.is_payer,
            13 => &self.is_phone,
            14 => &self.is_profile_name,
            15 => &self.is_zip,
            16 => &self.multiple,
            17 => &self.name,
            18 => &self.person_type_id,
            19 => &self.props_group_id,
            20 => &self.required,
            21 => &self.settings,
            22 => &self.sort,
            23 => &self.type_,
            24 => &self.user_props,
            25 => &self.util,
            26 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.code,
            2 => &mut self.default_value,
            3 => &mut self.description,
            4 => &mut self.id,
            5 => &mut self.input_field_location,
            6 => &mut self.is_address,
            7 => &mut self.is_address_from,
            8 => &mut self.is_address_to,
            9 => &mut self.is_email,
            10 => &mut self.is_filtered,
            11 => &mut self.is_location,
            12 => &mut self.is_payer,
            13 => &mut self.is_phone,
            14 => &mut self.is_profile_name,
            15 => &mut self.is_zip,
            16 => &mut self.multiple,
            17 => &mut self.name,
            18 => &mut self.person_type_id,
            19 => &mut self.props_group_id,
            20 => &mut self.required,
            21 => &mut self.settings,
            22 => &mut self.sort,
            23 => &mut self.type_,
            24 => &mut self.user_props,
            25 => &mut self.util,
            26 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentproperty.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.shipmentproperty.list`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html).
#[doc(alias = "sale.shipmentproperty.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentproperty.update`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentproperty.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_shipment_property.id`, required.
    pub id: types::SaleShipmentPropertyId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleShipmentPropertyId, fields: UpdateFields) -> Self {
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
    type Output = ShipmentpropertyResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.shipmentproperty.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.shipmentproperty.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `util`: `Y` or `N`. Default: `N`.
    pub util: Option<bool>,
    /// `userProps`: `Y` or `N`. Default: `N`.
    pub user_props: Option<bool>,
    /// `isFiltered`: `Y` or `N`. Default: `N`.
    pub is_filtered: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `required`: `Y` or `N`. Default: `N`.
    pub required: Option<bool>,
    /// `multiple`: `Y` or `N`. Default: `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `defaultValue`: any value.
    pub default_value: Option<Value>,
    /// `settings`: [`Settings`].
    pub settings: Option<Settings>,
    /// `isProfileName`: `Y` or `N`. Default: `N`.
    pub is_profile_name: Option<bool>,
    /// `isPayer`: `Y` or `N`. Default: `N`.
    pub is_payer: Option<bool>,
    /// `isEmail`: `Y` or `N`. Default: `N`.
    pub is_email: Option<bool>,
    /// `isPhone`: `Y` or `N`. Default: `N`.
    pub is_phone: Option<bool>,
    /// `isZip`: `Y` or `N`. Default: `N`.
    pub is_zip: Option<bool>,
    /// `isAddress`: `Y` or `N`. Default: `N`.
    pub is_address: Option<bool>,
    /// `isLocation`: `Y` or `N`. Default: `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `Y` or `N`. Default: `N`.
    pub is_location4tax: Option<bool>,
    /// `inputFieldLocation`: `string`. Deprecated.
    pub input_field_location: Option<String>,
    /// `isAddressFrom`: `Y` or `N`. Default: `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `Y` or `N`. Default: `N`.
    pub is_address_to: Option<bool>,
    /// `personTypeId`: `integer`.
    pub person_type_id: Option<i64>,
    /// `propsGroupId`: `integer`.
    pub props_group_id: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `util`.
    #[must_use]
    pub fn util(mut self, value: bool) -> Self {
        self.util = Some(value);
        self
    }
    /// Sets `userProps`.
    #[must_use]
    pub fn user_props(mut self, value: bool) -> Self {
        self.user_props = Some(value);
        self
    }
    /// Sets `isFiltered`.
    #[must_use]
    pub fn is_filtered(mut self, value: bool) -> Self {
        self.is_filtered = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `defaultValue`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<Value>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `isProfileName`.
    #[must_use]
    pub fn is_profile_name(mut self, value: bool) -> Self {
        self.is_profile_name = Some(value);
        self
    }
    /// Sets `isPayer`.
    #[must_use]
    pub fn is_payer(mut self, value: bool) -> Self {
        self.is_payer = Some(value);
        self
    }
    /// Sets `isEmail`.
    #[must_use]
    pub fn is_email(mut self, value: bool) -> Self {
        self.is_email = Some(value);
        self
    }
    /// Sets `isPhone`.
    #[must_use]
    pub fn is_phone(mut self, value: bool) -> Self {
        self.is_phone = Some(value);
        self
    }
    /// Sets `isZip`.
    #[must_use]
    pub fn is_zip(mut self, value: bool) -> Self {
        self.is_zip = Some(value);
        self
    }
    /// Sets `isAddress`.
    #[must_use]
    pub fn is_address(mut self, value: bool) -> Self {
        self.is_address = Some(value);
        self
    }
    /// Sets `isLocation`.
    #[must_use]
    pub fn is_location(mut self, value: bool) -> Self {
        self.is_location = Some(value);
        self
    }
    /// Sets `isLocation4tax`.
    #[must_use]
    pub fn is_location4tax(mut self, value: bool) -> Self {
        self.is_location4tax = Some(value);
        self
    }
    /// Sets `inputFieldLocation`.
    #[must_use]
    pub fn input_field_location(mut self, value: impl Into<String>) -> Self {
        self.input_field_location = Some(value.into());
        self
    }
    /// Sets `isAddressFrom`.
    #[must_use]
    pub fn is_address_from(mut self, value: bool) -> Self {
        self.is_address_from = Some(value);
        self
    }
    /// Sets `isAddressTo`.
    #[must_use]
    pub fn is_address_to(mut self, value: bool) -> Self {
        self.is_address_to = Some(value);
        self
    }
    /// Sets `personTypeId`.
    #[must_use]
    pub fn person_type_id(mut self, value: i64) -> Self {
        self.person_type_id = Some(value);
        self
    }
    /// Sets `propsGroupId`.
    #[must_use]
    pub fn props_group_id(mut self, value: i64) -> Self {
        self.props_group_id = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "name",
                "code",
                "active",
                "util",
                "userProps",
                "isFiltered",
                "sort",
                "description",
                "required",
                "multiple",
                "xmlId",
                "defaultValue",
                "settings",
                "isProfileName",
                "isPayer",
                "isEmail",
                "isPhone",
                "isZip",
                "isAddress",
                "isLocation",
                "isLocation4tax",
                "inputFieldLocation",
                "isAddressFrom",
                "isAddressTo",
                "personTypeId",
                "propsGroupId",
                "type",
            ],
            required: &[0],
            codecs: &[
                (2, Codec::YesNo),
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (22, Codec::YesNo),
                (23, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.active,
            3 => &self.util,
            4 => &self.user_props,
            5 => &self.is_filtered,
            6 => &self.sort,
            7 => &self.description,
            8 => &self.required,
            9 => &self.multiple,
            10 => &self.xml_id,
            11 => &self.default_value,
            12 => &self.settings,
            13 => &self.is_profile_name,
            14 => &self.is_payer,
            15 => &self.is_email,
            16 => &self.is_phone,
            17 => &self.is_zip,
            18 => &self.is_address,
            19 => &self.is_location,
            20 => &self.is_location4tax,
            21 => &self.input_field_location,
            22 => &self.is_address_from,
            23 => &self.is_address_to,
            24 => &self.person_type_id,
            25 => &self.props_group_id,
            26 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.active,
            3 => &mut self.util,
            4 => &mut self.user_props,
            5 => &mut self.is_filtered,
            6 => &mut self.sort,
            7 => &mut self.description,
            8 => &mut self.required,
            9 => &mut self.multiple,
            10 => &mut self.xml_id,
            11 => &mut self.default_value,
            12 => &mut self.settings,
            13 => &mut self.is_profile_name,
            14 => &mut self.is_payer,
            15 => &mut self.is_email,
            16 => &mut self.is_phone,
            17 => &mut self.is_zip,
            18 => &mut self.is_address,
            19 => &mut self.is_location,
            20 => &mut self.is_location4tax,
            21 => &mut self.input_field_location,
            22 => &mut self.is_address_from,
            23 => &mut self.is_address_to,
            24 => &mut self.person_type_id,
            25 => &mut self.props_group_id,
            26 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentproperty.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200840400001`.
    Code200840400001,
    /// `200850000003`.
    Code200850000003,
    /// `200850000009`.
    Code200850000009,
    /// `200850000010`.
    Code200850000010,
    /// `200850000011`.
    Code200850000011,
    /// `200850000012`.
    Code200850000012,
    /// `200850000013`.
    Code200850000013,
    /// `200850000014`.
    Code200850000014,
    /// `200850000015`.
    Code200850000015,
    /// `200850000016`.
    Code200850000016,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200840400001, "200840400001"),
        ErrorCase::code(Self::Code200850000003, "200850000003"),
        ErrorCase::code(Self::Code200850000009, "200850000009"),
        ErrorCase::code(Self::Code200850000010, "200850000010"),
        ErrorCase::code(Self::Code200850000011, "200850000011"),
        ErrorCase::code(Self::Code200850000012, "200850000012"),
        ErrorCase::code(Self::Code200850000013, "200850000013"),
        ErrorCase::code(Self::Code200850000014, "200850000014"),
        ErrorCase::code(Self::Code200850000015, "200850000015"),
        ErrorCase::code(Self::Code200850000016, "200850000016"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.shipmentproperty.update`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html).
#[doc(alias = "sale.shipmentproperty.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<ShipmentpropertyResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Settings, ShipmentpropertyResult, ShipmentpropertyProperty,
    ShipmentpropertyPropertySettings, Delete, Get, GetResult, GetResultProperty,
    Getfieldsbytype, GetfieldsbytypeResult, GetfieldsbytypeResultProperty,
    GetfieldsbytypeResultPropertyFields, List, ListResult, ListResultProperties, Update,
    UpdateFields
);

value_enum!(Type, ListOrder);
