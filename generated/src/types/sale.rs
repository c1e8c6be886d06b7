// @generated from docs/api-reference/sale/data-types.md. Do not edit; run `cargo codegen`.

//! Shared objects of the area `sale`.

use crate::prelude::*;
use crate::types;

/// Object [`sale_basket_item`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<types::SaleOrderId>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `customPrice`: `Y` or `N`.
    pub custom_price: Option<bool>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `properties`: list of [`types::sale::SaleBasketItemProperty`].
    pub properties: Option<Vec<types::sale::SaleBasketItemProperty>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `basePrice`: `double`.
    pub base_price: Option<Decimal>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<Decimal>,
    /// `weight`: `double`.
    pub weight: Option<Decimal>,
    /// `dimensions`: `string`.
    pub dimensions: Option<String>,
    /// `measureCode`: `string`.
    pub measure_code: Option<String>,
    /// `measureName`: `string`.
    pub measure_name: Option<String>,
    /// `canBuy`: `Y` or `N`.
    pub can_buy: Option<bool>,
    /// `vatRate`: `double`.
    pub vat_rate: Option<Decimal>,
    /// `vatIncluded`: `Y` or `N`.
    pub vat_included: Option<bool>,
    /// `barcodeMulti`: `Y` or `N`.
    pub barcode_multi: Option<bool>,
    /// `type`: [`SaleBasketItemType`], may be `null`.
    pub type_: Option<SaleBasketItemType>,
    /// `catalogXmlId`: `string`.
    pub catalog_xml_id: Option<String>,
    /// `productXmlId`: `string`.
    pub product_xml_id: Option<String>,
    /// `reservations`: list of [`types::sale::SaleBasketItemReservation`].
    pub reservations: Option<Vec<types::sale::SaleBasketItemReservation>>,
    /// `productid`: `integer`.
    pub productid: Option<i64>,
    /// `fuserId`: `integer`.
    pub fuser_id: Option<i64>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `module`: `string`.
    pub module: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `priceTypeId`: `integer`.
    pub price_type_id: Option<i64>,
    /// `productPriceId`: `integer`.
    pub product_price_id: Option<i64>,
    /// `productProviderClass`: `string`.
    pub product_provider_class: Option<String>,
    /// `subscribe`: `string`.
    pub subscribe: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleBasketItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleBasketItem",
            fields: &[
                "id",
                "orderId",
                "sort",
                "productId",
                "price",
                "customPrice",
                "currency",
                "quantity",
                "xmlId",
                "dateInsert",
                "dateUpdate",
                "properties",
                "name",
                "basePrice",
                "discountPrice",
                "weight",
                "dimensions",
                "measureCode",
                "measureName",
                "canBuy",
                "vatRate",
                "vatIncluded",
                "barcodeMulti",
                "type",
                "catalogXmlId",
                "productXmlId",
                "reservations",
                "productid",
                "fuserId",
                "lid",
                "module",
                "notes",
                "priceTypeId",
                "productPriceId",
                "productProviderClass",
                "subscribe",
            ],
            required: &[],
            codecs: &[
                (5, Codec::YesNo),
                (19, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.order_id,
            2 => &self.sort,
            3 => &self.product_id,
            4 => &self.price,
            5 => &self.custom_price,
            6 => &self.currency,
            7 => &self.quantity,
            8 => &self.xml_id,
            9 => &self.date_insert,
            10 => &self.date_update,
            11 => &self.properties,
            12 => &self.name,
            13 => &self.base_price,
            14 => &self.discount_price,
            15 => &self.weight,
            16 => &self.dimensions,
            17 => &self.measure_code,
            18 => &self.measure_name,
            19 => &self.can_buy,
            20 => &self.vat_rate,
            21 => &self.vat_included,
            22 => &self.barcode_multi,
            23 => &self.type_,
            24 => &self.catalog_xml_id,
            25 => &self.product_xml_id,
            26 => &self.reservations,
            27 => &self.productid,
            28 => &self.fuser_id,
            29 => &self.lid,
            30 => &self.module,
            31 => &self.notes,
            32 => &self.price_type_id,
            33 => &self.product_price_id,
            34 => &self.product_provider_class,
            35 => &self.subscribe,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.order_id,
            2 => &mut self.sort,
            3 => &mut self.product_id,
            4 => &mut self.price,
            5 => &mut self.custom_price,
            6 => &mut self.currency,
            7 => &mut self.quantity,
            8 => &mut self.xml_id,
            9 => &mut self.date_insert,
            10 => &mut self.date_update,
            11 => &mut self.properties,
            12 => &mut self.name,
            13 => &mut self.base_price,
            14 => &mut self.discount_price,
            15 => &mut self.weight,
            16 => &mut self.dimensions,
            17 => &mut self.measure_code,
            18 => &mut self.measure_name,
            19 => &mut self.can_buy,
            20 => &mut self.vat_rate,
            21 => &mut self.vat_included,
            22 => &mut self.barcode_multi,
            23 => &mut self.type_,
            24 => &mut self.catalog_xml_id,
            25 => &mut self.product_xml_id,
            26 => &mut self.reservations,
            27 => &mut self.productid,
            28 => &mut self.fuser_id,
            29 => &mut self.lid,
            30 => &mut self.module,
            31 => &mut self.notes,
            32 => &mut self.price_type_id,
            33 => &mut self.product_price_id,
            34 => &mut self.product_provider_class,
            35 => &mut self.subscribe,
            _ => &mut self.extra,
        }
    }
}

/// `type` of the object `sale_basket_item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleBasketItemType {
    /// `1`: set.
    Set,
    /// `2`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SaleBasketItemType {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Set),
            1 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Set => "1",
            Self::Service => "2",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_basket_item_property`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item_property).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItemProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<types::SaleBasketItemId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleBasketItemProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleBasketItemProperty",
            fields: &["id", "basketId", "name", "value", "code", "sort", "xmlId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.basket_id,
            2 => &self.name,
            3 => &self.value,
            4 => &self.code,
            5 => &self.sort,
            6 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.basket_id,
            2 => &mut self.name,
            3 => &mut self.value,
            4 => &mut self.code,
            5 => &mut self.sort,
            6 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_basket_item_reservation`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item_reservation).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItemReservation {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<types::SaleBasketItemId>,
    /// `storeId`: `integer`.
    pub store_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `dateReserve`: `datetime`.
    pub date_reserve: Option<DateTime>,
    /// `dateReserveEnd`: `datetime`.
    pub date_reserve_end: Option<DateTime>,
    /// `reservedBy`: `user`.
    pub reserved_by: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleBasketItemReservation {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleBasketItemReservation",
            fields: &[
                "id",
                "basketId",
                "storeId",
                "quantity",
                "dateReserve",
                "dateReserveEnd",
                "reservedBy",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.basket_id,
            2 => &self.store_id,
            3 => &self.quantity,
            4 => &self.date_reserve,
            5 => &self.date_reserve_end,
            6 => &self.reserved_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.basket_id,
            2 => &mut self.store_id,
            3 => &mut self.quantity,
            4 => &mut self.date_reserve,
            5 => &mut self.date_reserve_end,
            6 => &mut self.reserved_by,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_business_value_person_domain`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_business_value_person_domain).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleBusinessValuePersonDomain {
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `domain`: [`SaleBusinessValuePersonDomainValue`].
    pub domain: Option<SaleBusinessValuePersonDomainValue>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleBusinessValuePersonDomain {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleBusinessValuePersonDomain",
            fields: &["personTypeId", "domain"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.person_type_id,
            1 => &self.domain,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.person_type_id,
            1 => &mut self.domain,
            _ => &mut self.extra,
        }
    }
}

/// `domain` of the object `sale_business_value_person_domain`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleBusinessValuePersonDomainValue {
    /// `I`: individual.
    Individual,
    /// `E`: legal entity.
    LegalEntity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SaleBusinessValuePersonDomainValue {
    const VALUES: &'static [&'static str] = &["I", "E"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Individual),
            1 => Some(Self::LegalEntity),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Individual => "I",
            Self::LegalEntity => "E",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_delivery_extra_service`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_extra_service).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryExtraService {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: [`SaleDeliveryExtraServiceType`].
    pub type_: Option<SaleDeliveryExtraServiceType>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `ITEMS`: list of [`types::sale::SaleDeliveryExtraServiceEnumItem`].
    pub items: Option<Vec<types::sale::SaleDeliveryExtraServiceEnumItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleDeliveryExtraService {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryExtraService",
            fields: &[
                "ID",
                "TYPE",
                "NAME",
                "ACTIVE",
                "CODE",
                "SORT",
                "DESCRIPTION",
                "PRICE",
                "ITEMS",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.name,
            3 => &self.active,
            4 => &self.code,
            5 => &self.sort,
            6 => &self.description,
            7 => &self.price,
            8 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.name,
            3 => &mut self.active,
            4 => &mut self.code,
            5 => &mut self.sort,
            6 => &mut self.description,
            7 => &mut self.price,
            8 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE` of the object `sale_delivery_extra_service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleDeliveryExtraServiceType {
    /// `enum`.
    Enum,
    /// `checkbox`.
    Checkbox,
    /// `quantity`.
    Quantity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SaleDeliveryExtraServiceType {
    const VALUES: &'static [&'static str] = &["enum", "checkbox", "quantity"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Enum),
            1 => Some(Self::Checkbox),
            2 => Some(Self::Quantity),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Enum => "enum",
            Self::Checkbox => "checkbox",
            Self::Quantity => "quantity",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_delivery_extra_service_enum_item`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_extra_service_enum_item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryExtraServiceEnumItem {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleDeliveryExtraServiceEnumItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryExtraServiceEnumItem",
            fields: &["TITLE", "CODE", "PRICE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.code,
            2 => &self.price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.code,
            2 => &mut self.price,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_delivery_handler`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandler {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SETTINGS`: [`types::sale::SaleDeliveryHandlerSettings`].
    pub settings: Option<types::sale::SaleDeliveryHandlerSettings>,
    /// `PROFILES`: list of [`types::sale::SaleDeliveryHandlerProfile`].
    pub profiles: Option<Vec<types::sale::SaleDeliveryHandlerProfile>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleDeliveryHandler {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryHandler",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "SORT",
                "DESCRIPTION",
                "SETTINGS",
                "PROFILES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.sort,
            4 => &self.description,
            5 => &self.settings,
            6 => &self.profiles,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.sort,
            4 => &mut self.description,
            5 => &mut self.settings,
            6 => &mut self.profiles,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_delivery_handler_profile`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_profile).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerProfile {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleDeliveryHandlerProfile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryHandlerProfile",
            fields: &["NAME", "CODE", "DESCRIPTION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_delivery_handler_settings`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_settings).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerSettings {
    /// `CALCULATE_URL`: `string`.
    pub calculate_url: Option<String>,
    /// `CREATE_DELIVERY_REQUEST_URL`: `string`.
    pub create_delivery_request_url: Option<String>,
    /// `CANCEL_DELIVERY_REQUEST_URL`: `string`.
    pub cancel_delivery_request_url: Option<String>,
    /// `HAS_CALLBACK_TRACKING_SUPPORT`: `Y` or `N`.
    pub has_callback_tracking_support: Option<bool>,
    /// `CONFIG`: list of [`types::sale::SaleDeliveryHandlerSettingsConfigItem`].
    pub config: Option<Vec<types::sale::SaleDeliveryHandlerSettingsConfigItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleDeliveryHandlerSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryHandlerSettings",
            fields: &[
                "CALCULATE_URL",
                "CREATE_DELIVERY_REQUEST_URL",
                "CANCEL_DELIVERY_REQUEST_URL",
                "HAS_CALLBACK_TRACKING_SUPPORT",
                "CONFIG",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculate_url,
            1 => &self.create_delivery_request_url,
            2 => &self.cancel_delivery_request_url,
            3 => &self.has_callback_tracking_support,
            4 => &self.config,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculate_url,
            1 => &mut self.create_delivery_request_url,
            2 => &mut self.cancel_delivery_request_url,
            3 => &mut self.has_callback_tracking_support,
            4 => &mut self.config,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_delivery_handler_settings_config_item`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_settings_config_item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerSettingsConfigItem {
    /// `TYPE`: [`SaleDeliveryHandlerSettingsConfigItemType`].
    pub type_: Option<SaleDeliveryHandlerSettingsConfigItemType>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `OPTIONS`: map of `string`.
    pub options: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleDeliveryHandlerSettingsConfigItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryHandlerSettingsConfigItem",
            fields: &["TYPE", "CODE", "NAME", "OPTIONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.code,
            2 => &self.name,
            3 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE` of the object `sale_delivery_handler_settings_config_item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleDeliveryHandlerSettingsConfigItemType {
    /// `STRING`.
    String,
    /// `Y/N`.
    YN,
    /// `NUMBER`.
    Number,
    /// `ENUM`.
    Enum,
    /// `DATE`.
    Date,
    /// `LOCATION`.
    Location,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SaleDeliveryHandlerSettingsConfigItemType {
    const VALUES: &'static [&'static str] = &[
        "STRING",
        "Y/N",
        "NUMBER",
        "ENUM",
        "DATE",
        "LOCATION",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::YN),
            2 => Some(Self::Number),
            3 => Some(Self::Enum),
            4 => Some(Self::Date),
            5 => Some(Self::Location),
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
            Self::Date => "DATE",
            Self::Location => "LOCATION",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_delivery_service`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_service).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryService {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `LOGOTYPE`: `integer`.
    pub logotype: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SaleDeliveryService {
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
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `LOGOTYPE`.
    #[must_use]
    pub fn logotype(mut self, value: i64) -> Self {
        self.logotype = Some(value);
        self
    }
}

impl Record for SaleDeliveryService {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleDeliveryService",
            fields: &[
                "ID",
                "PARENT_ID",
                "NAME",
                "CURRENCY",
                "DESCRIPTION",
                "SORT",
                "ACTIVE",
                "LOGOTYPE",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.name,
            3 => &self.currency,
            4 => &self.description,
            5 => &self.sort,
            6 => &self.active,
            7 => &self.logotype,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.name,
            3 => &mut self.currency,
            4 => &mut self.description,
            5 => &mut self.sort,
            6 => &mut self.active,
            7 => &mut self.logotype,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_lang`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_lang).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleLang {
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleLang",
            fields: &["active", "lid", "name"],
            required: &[],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.lid,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.lid,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrder {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `personTypeXmlId`: `string`.
    pub person_type_xml_id: Option<String>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<types::SaleStatusId>,
    /// `empStatusId`: `user`.
    pub emp_status_id: Option<types::UserId>,
    /// `dateStatus`: `datetime`.
    pub date_status: Option<DateTime>,
    /// `marked`: `Y` or `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `discountValue`: `double`.
    pub discount_value: Option<Decimal>,
    /// `taxValue`: `double`.
    pub tax_value: Option<Decimal>,
    /// `userDescription`: `string`.
    pub user_description: Option<String>,
    /// `additionalInfo`: `string`. Deprecated.
    pub additional_info: Option<String>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `recurringId`: `integer`.
    pub recurring_id: Option<i64>,
    /// `lockedBy`: `user`.
    pub locked_by: Option<types::UserId>,
    /// `dateLock`: `datetime`.
    pub date_lock: Option<DateTime>,
    /// `recountFlag`: `Y` or `N`. Deprecated.
    pub recount_flag: Option<bool>,
    /// `affiliateId`: `integer`.
    pub affiliate_id: Option<i64>,
    /// `updated1c`: `Y` or `N`.
    pub updated1c: Option<bool>,
    /// `orderTopic`: `string`. Deprecated.
    pub order_topic: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `statusXmlId`: `string`.
    pub status_xml_id: Option<String>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalOrder`: `Y` or `N`.
    pub external_order: Option<bool>,
    /// `canceled`: `Y` or `N`.
    pub canceled: Option<bool>,
    /// `dateCanceled`: `datetime`.
    pub date_canceled: Option<DateTime>,
    /// `empCanceledId`: `user`.
    pub emp_canceled_id: Option<types::UserId>,
    /// `reasonCanceled`: `string`.
    pub reason_canceled: Option<String>,
    /// `userId`: `user`.
    pub user_id: Option<types::UserId>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `payed`: `Y` or `N`.
    pub payed: Option<bool>,
    /// `deducted`: `Y` or `N`. Deprecated.
    pub deducted: Option<bool>,
    /// `basketItems`: list of [`types::sale::SaleBasketItem`].
    pub basket_items: Option<Vec<types::sale::SaleBasketItem>>,
    /// `clients`: list of [`types::sale::SaleOrderCrmClient`] or map of any value.
    pub clients: Option<Either<Vec<types::sale::SaleOrderCrmClient>, Map<Value>>>,
    /// `payments`: list of [`types::sale::SaleOrderPayment`].
    pub payments: Option<Vec<types::sale::SaleOrderPayment>>,
    /// `shipments`: list of [`types::sale::SaleOrderShipment`].
    pub shipments: Option<Vec<types::sale::SaleOrderShipment>>,
    /// `propertyValues`: list of [`types::sale::SaleOrderProperty`].
    pub property_values: Option<Vec<types::sale::SaleOrderProperty>>,
    /// `requisiteLink`: list of any value or map of any value.
    pub requisite_link: Option<Either<Vec<Value>, Map<Value>>>,
    /// `tradeBindings`: list of [`types::sale::SaleOrderTradeBinding`].
    pub trade_bindings: Option<Vec<types::sale::SaleOrderTradeBinding>>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrder",
            fields: &[
                "id",
                "lid",
                "dateInsert",
                "dateUpdate",
                "personTypeId",
                "personTypeXmlId",
                "statusId",
                "empStatusId",
                "dateStatus",
                "marked",
                "dateMarked",
                "empMarkedId",
                "reasonMarked",
                "price",
                "discountValue",
                "taxValue",
                "userDescription",
                "additionalInfo",
                "comments",
                "responsibleId",
                "recurringId",
                "lockedBy",
                "dateLock",
                "recountFlag",
                "affiliateId",
                "updated1c",
                "orderTopic",
                "xmlId",
                "statusXmlId",
                "id1c",
                "version",
                "version1c",
                "externalOrder",
                "canceled",
                "dateCanceled",
                "empCanceledId",
                "reasonCanceled",
                "userId",
                "currency",
                "accountNumber",
                "payed",
                "deducted",
                "basketItems",
                "clients",
                "payments",
                "shipments",
                "propertyValues",
                "requisiteLink",
                "tradeBindings",
                "companyId",
            ],
            required: &[],
            codecs: &[
                (9, Codec::YesNo),
                (23, Codec::YesNo),
                (25, Codec::YesNo),
                (32, Codec::YesNo),
                (33, Codec::YesNo),
                (40, Codec::YesNo),
                (41, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.lid,
            2 => &self.date_insert,
            3 => &self.date_update,
            4 => &self.person_type_id,
            5 => &self.person_type_xml_id,
            6 => &self.status_id,
            7 => &self.emp_status_id,
            8 => &self.date_status,
            9 => &self.marked,
            10 => &self.date_marked,
            11 => &self.emp_marked_id,
            12 => &self.reason_marked,
            13 => &self.price,
            14 => &self.discount_value,
            15 => &self.tax_value,
            16 => &self.user_description,
            17 => &self.additional_info,
            18 => &self.comments,
            19 => &self.responsible_id,
            20 => &self.recurring_id,
            21 => &self.locked_by,
            22 => &self.date_lock,
            23 => &self.recount_flag,
            24 => &self.affiliate_id,
            25 => &self.updated1c,
            26 => &self.order_topic,
            27 => &self.xml_id,
            28 => &self.status_xml_id,
            29 => &self.id1c,
            30 => &self.version,
            31 => &self.version1c,
            32 => &self.external_order,
            33 => &self.canceled,
            34 => &self.date_canceled,
            35 => &self.emp_canceled_id,
            36 => &self.reason_canceled,
            37 => &self.user_id,
            38 => &self.currency,
            39 => &self.account_number,
            40 => &self.payed,
            41 => &self.deducted,
            42 => &self.basket_items,
            43 => &self.clients,
            44 => &self.payments,
            45 => &self.shipments,
            46 => &self.property_values,
            47 => &self.requisite_link,
            48 => &self.trade_bindings,
            49 => &self.company_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.lid,
            2 => &mut self.date_insert,
            3 => &mut self.date_update,
            4 => &mut self.person_type_id,
            5 => &mut self.person_type_xml_id,
            6 => &mut self.status_id,
            7 => &mut self.emp_status_id,
            8 => &mut self.date_status,
            9 => &mut self.marked,
            10 => &mut self.date_marked,
            11 => &mut self.emp_marked_id,
            12 => &mut self.reason_marked,
            13 => &mut self.price,
            14 => &mut self.discount_value,
            15 => &mut self.tax_value,
            16 => &mut self.user_description,
            17 => &mut self.additional_info,
            18 => &mut self.comments,
            19 => &mut self.responsible_id,
            20 => &mut self.recurring_id,
            21 => &mut self.locked_by,
            22 => &mut self.date_lock,
            23 => &mut self.recount_flag,
            24 => &mut self.affiliate_id,
            25 => &mut self.updated1c,
            26 => &mut self.order_topic,
            27 => &mut self.xml_id,
            28 => &mut self.status_xml_id,
            29 => &mut self.id1c,
            30 => &mut self.version,
            31 => &mut self.version1c,
            32 => &mut self.external_order,
            33 => &mut self.canceled,
            34 => &mut self.date_canceled,
            35 => &mut self.emp_canceled_id,
            36 => &mut self.reason_canceled,
            37 => &mut self.user_id,
            38 => &mut self.currency,
            39 => &mut self.account_number,
            40 => &mut self.payed,
            41 => &mut self.deducted,
            42 => &mut self.basket_items,
            43 => &mut self.clients,
            44 => &mut self.payments,
            45 => &mut self.shipments,
            46 => &mut self.property_values,
            47 => &mut self.requisite_link,
            48 => &mut self.trade_bindings,
            49 => &mut self.company_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_crm_client`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_crm_client).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderCrmClient {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isPrimary`: `Y` or `N`.
    pub is_primary: Option<bool>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<types::SaleOrderId>,
    /// `roleId`: `integer`. Deprecated.
    pub role_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderCrmClient {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderCrmClient",
            fields: &[
                "id",
                "entityId",
                "entityTypeId",
                "isPrimary",
                "orderId",
                "roleId",
                "sort",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.entity_type_id,
            3 => &self.is_primary,
            4 => &self.order_id,
            5 => &self.role_id,
            6 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.entity_type_id,
            3 => &mut self.is_primary,
            4 => &mut self.order_id,
            5 => &mut self.role_id,
            6 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_payment`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_payment).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPayment {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<types::SaleOrderId>,
    /// `paySystemXmlId`: `string`.
    pub pay_system_xml_id: Option<String>,
    /// `paySystemIsCash`: `Y` or `N`.
    pub pay_system_is_cash: Option<bool>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `paid`: `Y` or `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`.
    pub date_paid: Option<DateTime>,
    /// `empPaidId`: `user`.
    pub emp_paid_id: Option<types::UserId>,
    /// `paySystemId`: `sale_paysystem.id`.
    pub pay_system_id: Option<types::SalePaysystemId>,
    /// `psStatus`: `Y` or `N`.
    pub ps_status: Option<bool>,
    /// `psStatusCode`: `string`.
    pub ps_status_code: Option<String>,
    /// `psStatusDescription`: `string`.
    pub ps_status_description: Option<String>,
    /// `psStatusMessage`: `string`.
    pub ps_status_message: Option<String>,
    /// `psSum`: `double`.
    pub ps_sum: Option<Decimal>,
    /// `psCurrency`: `string`.
    pub ps_currency: Option<String>,
    /// `psResponseDate`: `datetime`.
    pub ps_response_date: Option<DateTime>,
    /// `payVoucherNum`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `payVoucherDate`: `date`.
    pub pay_voucher_date: Option<Date>,
    /// `datePayBefore`: `datetime`.
    pub date_pay_before: Option<DateTime>,
    /// `dateBill`: `datetime`.
    pub date_bill: Option<DateTime>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sum`: `double`.
    pub sum: Option<Decimal>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `paySystemName`: `string`.
    pub pay_system_name: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `payReturnNum`: `string`.
    pub pay_return_num: Option<String>,
    /// `priceCod`: `double`.
    pub price_cod: Option<Decimal>,
    /// `payReturnDate`: `date`.
    pub pay_return_date: Option<Date>,
    /// `empReturnId`: `user`.
    pub emp_return_id: Option<types::UserId>,
    /// `payReturnComment`: `string`.
    pub pay_return_comment: Option<String>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `empResponsibleId`: `user`.
    pub emp_responsible_id: Option<types::UserId>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<DateTime>,
    /// `isReturn`: `Y` or `N`.
    pub is_return: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `updated1c`: `Y` or `N`.
    pub updated1c: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalPayment`: `Y` or `N`.
    pub external_payment: Option<bool>,
    /// `psInvoiceId`: `integer`.
    pub ps_invoice_id: Option<i64>,
    /// `marked`: `Y` or `N`.
    pub marked: Option<bool>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderPayment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderPayment",
            fields: &[
                "id",
                "orderId",
                "paySystemXmlId",
                "paySystemIsCash",
                "accountNumber",
                "paid",
                "datePaid",
                "empPaidId",
                "paySystemId",
                "psStatus",
                "psStatusCode",
                "psStatusDescription",
                "psStatusMessage",
                "psSum",
                "psCurrency",
                "psResponseDate",
                "payVoucherNum",
                "payVoucherDate",
                "datePayBefore",
                "dateBill",
                "xmlId",
                "sum",
                "currency",
                "paySystemName",
                "companyId",
                "payReturnNum",
                "priceCod",
                "payReturnDate",
                "empReturnId",
                "payReturnComment",
                "responsibleId",
                "empResponsibleId",
                "dateResponsibleId",
                "isReturn",
                "comments",
                "updated1c",
                "id1c",
                "version1c",
                "externalPayment",
                "psInvoiceId",
                "marked",
                "reasonMarked",
                "dateMarked",
                "empMarkedId",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (5, Codec::YesNo),
                (9, Codec::YesNo),
                (33, Codec::YesNo),
                (35, Codec::YesNo),
                (38, Codec::YesNo),
                (40, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.order_id,
            2 => &self.pay_system_xml_id,
            3 => &self.pay_system_is_cash,
            4 => &self.account_number,
            5 => &self.paid,
            6 => &self.date_paid,
            7 => &self.emp_paid_id,
            8 => &self.pay_system_id,
            9 => &self.ps_status,
            10 => &self.ps_status_code,
            11 => &self.ps_status_description,
            12 => &self.ps_status_message,
            13 => &self.ps_sum,
            14 => &self.ps_currency,
            15 => &self.ps_response_date,
            16 => &self.pay_voucher_num,
            17 => &self.pay_voucher_date,
            18 => &self.date_pay_before,
            19 => &self.date_bill,
            20 => &self.xml_id,
            21 => &self.sum,
            22 => &self.currency,
            23 => &self.pay_system_name,
            24 => &self.company_id,
            25 => &self.pay_return_num,
            26 => &self.price_cod,
            27 => &self.pay_return_date,
            28 => &self.emp_return_id,
            29 => &self.pay_return_comment,
            30 => &self.responsible_id,
            31 => &self.emp_responsible_id,
            32 => &self.date_responsible_id,
            33 => &self.is_return,
            34 => &self.comments,
            35 => &self.updated1c,
            36 => &self.id1c,
            37 => &self.version1c,
            38 => &self.external_payment,
            39 => &self.ps_invoice_id,
            40 => &self.marked,
            41 => &self.reason_marked,
            42 => &self.date_marked,
            43 => &self.emp_marked_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.order_id,
            2 => &mut self.pay_system_xml_id,
            3 => &mut self.pay_system_is_cash,
            4 => &mut self.account_number,
            5 => &mut self.paid,
            6 => &mut self.date_paid,
            7 => &mut self.emp_paid_id,
            8 => &mut self.pay_system_id,
            9 => &mut self.ps_status,
            10 => &mut self.ps_status_code,
            11 => &mut self.ps_status_description,
            12 => &mut self.ps_status_message,
            13 => &mut self.ps_sum,
            14 => &mut self.ps_currency,
            15 => &mut self.ps_response_date,
            16 => &mut self.pay_voucher_num,
            17 => &mut self.pay_voucher_date,
            18 => &mut self.date_pay_before,
            19 => &mut self.date_bill,
            20 => &mut self.xml_id,
            21 => &mut self.sum,
            22 => &mut self.currency,
            23 => &mut self.pay_system_name,
            24 => &mut self.company_id,
            25 => &mut self.pay_return_num,
            26 => &mut self.price_cod,
            27 => &mut self.pay_return_date,
            28 => &mut self.emp_return_id,
            29 => &mut self.pay_return_comment,
            30 => &mut self.responsible_id,
            31 => &mut self.emp_responsible_id,
            32 => &mut self.date_responsible_id,
            33 => &mut self.is_return,
            34 => &mut self.comments,
            35 => &mut self.updated1c,
            36 => &mut self.id1c,
            37 => &mut self.version1c,
            38 => &mut self.external_payment,
            39 => &mut self.ps_invoice_id,
            40 => &mut self.marked,
            41 => &mut self.reason_marked,
            42 => &mut self.date_marked,
            43 => &mut self.emp_marked_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_property`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `propsGroupId`: `sale_order_property_group.id`.
    pub props_group_id: Option<types::SaleOrderPropertyGroupId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: [`SaleOrderPropertyType`].
    pub type_: Option<SaleOrderPropertyType>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `util`: `Y` or `N`.
    pub util: Option<bool>,
    /// `userProps`: `Y` or `N`.
    pub user_props: Option<bool>,
    /// `isFiltered`: `Y` or `N`.
    pub is_filtered: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `defaultValue`: `string` or `double` or list of `string` or list of `double`.
    pub default_value: Option<
        Either<String, Either<Decimal, Either<Vec<String>, Vec<Decimal>>>>,
    >,
    /// `settings`: map of `string`.
    pub settings: Option<Map<String>>,
    /// `isProfileName`: `Y` or `N`.
    pub is_profile_name: Option<bool>,
    /// `isPayer`: `Y` or `N`.
    pub is_payer: Option<bool>,
    /// `isEmail`: `Y` or `N`.
    pub is_email: Option<bool>,
    /// `isPhone`: `Y` or `N`.
    pub is_phone: Option<bool>,
    /// `isZip`: `Y` or `N`.
    pub is_zip: Option<bool>,
    /// `isAddress`: `Y` or `N`.
    pub is_address: Option<bool>,
    /// `isLocation`: `Y` or `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `Y` or `N`.
    pub is_location4tax: Option<bool>,
    /// `inputFieldLocation`: `string`. Deprecated.
    pub input_field_location: Option<String>,
    /// `isAddressFrom`: `Y` or `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `Y` or `N`.
    pub is_address_to: Option<bool>,
    /// `orderPropsId`: `integer`.
    pub order_props_id: Option<i64>,
    /// `orderPropsXmlId`: `string`, may be `null`.
    pub order_props_xml_id: Option<String>,
    /// `value`: `string`, may be `null`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderProperty",
            fields: &[
                "id",
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
                "orderPropsId",
                "orderPropsXmlId",
                "value",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
                (23, Codec::YesNo),
                (24, Codec::YesNo),
                (26, Codec::YesNo),
                (27, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.person_type_id,
            2 => &self.props_group_id,
            3 => &self.name,
            4 => &self.type_,
            5 => &self.code,
            6 => &self.active,
            7 => &self.util,
            8 => &self.user_props,
            9 => &self.is_filtered,
            10 => &self.sort,
            11 => &self.description,
            12 => &self.required,
            13 => &self.multiple,
            14 => &self.xml_id,
            15 => &self.default_value,
            16 => &self.settings,
            17 => &self.is_profile_name,
            18 => &self.is_payer,
            19 => &self.is_email,
            20 => &self.is_phone,
            21 => &self.is_zip,
            22 => &self.is_address,
            23 => &self.is_location,
            24 => &self.is_location4tax,
            25 => &self.input_field_location,
            26 => &self.is_address_from,
            27 => &self.is_address_to,
            28 => &self.order_props_id,
            29 => &self.order_props_xml_id,
            30 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.person_type_id,
            2 => &mut self.props_group_id,
            3 => &mut self.name,
            4 => &mut self.type_,
            5 => &mut self.code,
            6 => &mut self.active,
            7 => &mut self.util,
            8 => &mut self.user_props,
            9 => &mut self.is_filtered,
            10 => &mut self.sort,
            11 => &mut self.description,
            12 => &mut self.required,
            13 => &mut self.multiple,
            14 => &mut self.xml_id,
            15 => &mut self.default_value,
            16 => &mut self.settings,
            17 => &mut self.is_profile_name,
            18 => &mut self.is_payer,
            19 => &mut self.is_email,
            20 => &mut self.is_phone,
            21 => &mut self.is_zip,
            22 => &mut self.is_address,
            23 => &mut self.is_location,
            24 => &mut self.is_location4tax,
            25 => &mut self.input_field_location,
            26 => &mut self.is_address_from,
            27 => &mut self.is_address_to,
            28 => &mut self.order_props_id,
            29 => &mut self.order_props_xml_id,
            30 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// `type` of the object `sale_order_property`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleOrderPropertyType {
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

impl ValueEnum for SaleOrderPropertyType {
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

/// Object [`sale_order_property_group`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyGroup {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderPropertyGroup {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderPropertyGroup",
            fields: &["id", "name", "personTypeId", "sort"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.person_type_id,
            3 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.person_type_id,
            3 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_property_relation`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_relation).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyRelation {
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityType`: [`SaleOrderPropertyRelationEntityType`].
    pub entity_type: Option<SaleOrderPropertyRelationEntityType>,
    /// `propertyId`: `sale_order_property.id`.
    pub property_id: Option<types::SaleOrderPropertyId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderPropertyRelation {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderPropertyRelation",
            fields: &["entityId", "entityType", "propertyId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            2 => &self.property_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            2 => &mut self.property_id,
            _ => &mut self.extra,
        }
    }
}

/// `entityType` of the object `sale_order_property_relation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleOrderPropertyRelationEntityType {
    /// `P`: payment system.
    PaymentSystem,
    /// `D`: delivery.
    Delivery,
    /// `L`: landing.
    Landing,
    /// `T`: trading platform.
    TradingPlatform,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SaleOrderPropertyRelationEntityType {
    const VALUES: &'static [&'static str] = &["P", "D", "L", "T"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PaymentSystem),
            1 => Some(Self::Delivery),
            2 => Some(Self::Landing),
            3 => Some(Self::TradingPlatform),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PaymentSystem => "P",
            Self::Delivery => "D",
            Self::Landing => "L",
            Self::TradingPlatform => "T",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_order_property_value`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_value).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyValue {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<types::SaleOrderId>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `value`: `string` or [`types::sale::SaleOrderPropertyValueFileValue`].
    pub value: Option<Either<String, types::sale::SaleOrderPropertyValueFileValue>>,
    /// `orderPropsId`: `sale_order_property.id`.
    pub order_props_id: Option<types::SaleOrderPropertyId>,
    /// `orderPropsXmlId`: `string`.
    pub order_props_xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderPropertyValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderPropertyValue",
            fields: &[
                "id",
                "name",
                "orderId",
                "code",
                "value",
                "orderPropsId",
                "orderPropsXmlId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.order_id,
            3 => &self.code,
            4 => &self.value,
            5 => &self.order_props_id,
            6 => &self.order_props_xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.order_id,
            3 => &mut self.code,
            4 => &mut self.value,
            5 => &mut self.order_props_id,
            6 => &mut self.order_props_xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_property_value_file_value`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_value_file_value).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyValueFileValue {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contentType`: `string`.
    pub content_type: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `externalId`: `string`.
    pub external_id: Option<String>,
    /// `fileName`: `string`.
    pub file_name: Option<String>,
    /// `fileSize`: `integer`.
    pub file_size: Option<i64>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `originalName`: `string`.
    pub original_name: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `subdir`: `string`.
    pub subdir: Option<String>,
    /// `timestampX`: `string`.
    pub timestamp_x: Option<String>,
    /// `versionOriginalId`: `string`.
    pub version_original_id: Option<String>,
    /// `width`: `string`.
    pub width: Option<String>,
    /// `height`: `string`.
    pub height: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderPropertyValueFileValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderPropertyValueFileValue",
            fields: &[
                "id",
                "contentType",
                "description",
                "externalId",
                "fileName",
                "fileSize",
                "moduleId",
                "originalName",
                "src",
                "subdir",
                "timestampX",
                "versionOriginalId",
                "width",
                "height",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.content_type,
            2 => &self.description,
            3 => &self.external_id,
            4 => &self.file_name,
            5 => &self.file_size,
            6 => &self.module_id,
            7 => &self.original_name,
            8 => &self.src,
            9 => &self.subdir,
            10 => &self.timestamp_x,
            11 => &self.version_original_id,
            12 => &self.width,
            13 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.content_type,
            2 => &mut self.description,
            3 => &mut self.external_id,
            4 => &mut self.file_name,
            5 => &mut self.file_size,
            6 => &mut self.module_id,
            7 => &mut self.original_name,
            8 => &mut self.src,
            9 => &mut self.subdir,
            10 => &mut self.timestamp_x,
            11 => &mut self.version_original_id,
            12 => &mut self.width,
            13 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_property_variant`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_variant).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyVariant {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `orderPropsId`: `sale_order_property.id`.
    pub order_props_id: Option<types::SaleOrderPropertyId>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderPropertyVariant {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderPropertyVariant",
            fields: &["id", "name", "value", "orderPropsId", "description", "sort"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.value,
            3 => &self.order_props_id,
            4 => &self.description,
            5 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.value,
            3 => &mut self.order_props_id,
            4 => &mut self.description,
            5 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_shipment`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipment {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<types::SaleOrderId>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `allowDelivery`: `Y` or `N`.
    pub allow_delivery: Option<bool>,
    /// `dateAllowDelivery`: `datetime`.
    pub date_allow_delivery: Option<DateTime>,
    /// `empAllowDeliveryId`: `user`.
    pub emp_allow_delivery_id: Option<types::UserId>,
    /// `deducted`: `Y` or `N`.
    pub deducted: Option<bool>,
    /// `dateDeducted`: `datetime`.
    pub date_deducted: Option<DateTime>,
    /// `empDeductedId`: `user`.
    pub emp_deducted_id: Option<types::UserId>,
    /// `reasonUndoDeducted`: `string`. Deprecated.
    pub reason_undo_deducted: Option<String>,
    /// `system`: `Y` or `N`.
    pub system: Option<bool>,
    /// `deliveryId`: `sale_delivery_service.id`.
    pub delivery_id: Option<types::SaleDeliveryServiceId>,
    /// `deliveryName`: `string`.
    pub delivery_name: Option<String>,
    /// `deliveryXmlId`: `string`.
    pub delivery_xml_id: Option<String>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<types::SaleStatusId>,
    /// `statusXmlId`: `string`.
    pub status_xml_id: Option<String>,
    /// `canceled`: `Y` or `N`. Deprecated.
    pub canceled: Option<bool>,
    /// `dateCanceled`: `datetime`. Deprecated.
    pub date_canceled: Option<DateTime>,
    /// `empCanceledId`: `user`. Deprecated.
    pub emp_canceled_id: Option<types::UserId>,
    /// `marked`: `Y` or `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<DateTime>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `empMarkedId`: `user`.
    pub emp_marked_id: Option<types::UserId>,
    /// `deliveryDocDate`: `datetime`.
    pub delivery_doc_date: Option<DateTime>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `trackingDescription`: `string`.
    pub tracking_description: Option<String>,
    /// `trackingLastCheck`: `datetime`.
    pub tracking_last_check: Option<DateTime>,
    /// `trackingStatus`: `string`.
    pub tracking_status: Option<String>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `customPriceDelivery`: `Y` or `N`.
    pub custom_price_delivery: Option<bool>,
    /// `basePriceDelivery`: `double`.
    pub base_price_delivery: Option<Decimal>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<Decimal>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<Decimal>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<DateTime>,
    /// `empResponsibleId`: `user`.
    pub emp_responsible_id: Option<types::UserId>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `externalDelivery`: `Y` or `N`.
    pub external_delivery: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `updated1c`: `Y` or `N`.
    pub updated1c: Option<bool>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `shipmentItems`: list of [`types::sale::SaleOrderShipmentItem`].
    pub shipment_items: Option<Vec<types::sale::SaleOrderShipmentItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderShipment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderShipment",
            fields: &[
                "id",
                "dateInsert",
                "orderId",
                "accountNumber",
                "allowDelivery",
                "dateAllowDelivery",
                "empAllowDeliveryId",
                "deducted",
                "dateDeducted",
                "empDeductedId",
                "reasonUndoDeducted",
                "system",
                "deliveryId",
                "deliveryName",
                "deliveryXmlId",
                "statusId",
                "statusXmlId",
                "canceled",
                "dateCanceled",
                "empCanceledId",
                "marked",
                "dateMarked",
                "reasonMarked",
                "empMarkedId",
                "deliveryDocDate",
                "deliveryDocNum",
                "trackingNumber",
                "trackingDescription",
                "trackingLastCheck",
                "trackingStatus",
                "currency",
                "customPriceDelivery",
                "basePriceDelivery",
                "priceDelivery",
                "discountPrice",
                "comments",
                "companyId",
                "responsibleId",
                "dateResponsibleId",
                "empResponsibleId",
                "xmlId",
                "externalDelivery",
                "id1c",
                "updated1c",
                "version1c",
                "shipmentItems",
            ],
            required: &[],
            codecs: &[
                (4, Codec::YesNo),
                (7, Codec::YesNo),
                (11, Codec::YesNo),
                (17, Codec::YesNo),
                (20, Codec::YesNo),
                (31, Codec::YesNo),
                (41, Codec::YesNo),
                (43, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date_insert,
            2 => &self.order_id,
            3 => &self.account_number,
            4 => &self.allow_delivery,
            5 => &self.date_allow_delivery,
            6 => &self.emp_allow_delivery_id,
            7 => &self.deducted,
            8 => &self.date_deducted,
            9 => &self.emp_deducted_id,
            10 => &self.reason_undo_deducted,
            11 => &self.system,
            12 => &self.delivery_id,
            13 => &self.delivery_name,
            14 => &self.delivery_xml_id,
            15 => &self.status_id,
            16 => &self.status_xml_id,
            17 => &self.canceled,
            18 => &self.date_canceled,
            19 => &self.emp_canceled_id,
            20 => &self.marked,
            21 => &self.date_marked,
            22 => &self.reason_marked,
            23 => &self.emp_marked_id,
            24 => &self.delivery_doc_date,
            25 => &self.delivery_doc_num,
            26 => &self.tracking_number,
            27 => &self.tracking_description,
            28 => &self.tracking_last_check,
            29 => &self.tracking_status,
            30 => &self.currency,
            31 => &self.custom_price_delivery,
            32 => &self.base_price_delivery,
            33 => &self.price_delivery,
            34 => &self.discount_price,
            35 => &self.comments,
            36 => &self.company_id,
            37 => &self.responsible_id,
            38 => &self.date_responsible_id,
            39 => &self.emp_responsible_id,
            40 => &self.xml_id,
            41 => &self.external_delivery,
            42 => &self.id1c,
            43 => &self.updated1c,
            44 => &self.version1c,
            45 => &self.shipment_items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date_insert,
            2 => &mut self.order_id,
            3 => &mut self.account_number,
            4 => &mut self.allow_delivery,
            5 => &mut self.date_allow_delivery,
            6 => &mut self.emp_allow_delivery_id,
            7 => &mut self.deducted,
            8 => &mut self.date_deducted,
            9 => &mut self.emp_deducted_id,
            10 => &mut self.reason_undo_deducted,
            11 => &mut self.system,
            12 => &mut self.delivery_id,
            13 => &mut self.delivery_name,
            14 => &mut self.delivery_xml_id,
            15 => &mut self.status_id,
            16 => &mut self.status_xml_id,
            17 => &mut self.canceled,
            18 => &mut self.date_canceled,
            19 => &mut self.emp_canceled_id,
            20 => &mut self.marked,
            21 => &mut self.date_marked,
            22 => &mut self.reason_marked,
            23 => &mut self.emp_marked_id,
            24 => &mut self.delivery_doc_date,
            25 => &mut self.delivery_doc_num,
            26 => &mut self.tracking_number,
            27 => &mut self.tracking_description,
            28 => &mut self.tracking_last_check,
            29 => &mut self.tracking_status,
            30 => &mut self.currency,
            31 => &mut self.custom_price_delivery,
            32 => &mut self.base_price_delivery,
            33 => &mut self.price_delivery,
            34 => &mut self.discount_price,
            35 => &mut self.comments,
            36 => &mut self.company_id,
            37 => &mut self.responsible_id,
            38 => &mut self.date_responsible_id,
            39 => &mut self.emp_responsible_id,
            40 => &mut self.xml_id,
            41 => &mut self.external_delivery,
            42 => &mut self.id1c,
            43 => &mut self.updated1c,
            44 => &mut self.version1c,
            45 => &mut self.shipment_items,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_shipment_item`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment_item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipmentItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderDeliveryId`: `sale_order_shipment.id`.
    pub order_delivery_id: Option<types::SaleOrderShipmentId>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<types::SaleBasketItemId>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `reservedQuantity`: `double`.
    pub reserved_quantity: Option<Decimal>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderShipmentItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderShipmentItem",
            fields: &[
                "id",
                "orderDeliveryId",
                "basketId",
                "quantity",
                "reservedQuantity",
                "xmlId",
                "dateInsert",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.order_delivery_id,
            2 => &self.basket_id,
            3 => &self.quantity,
            4 => &self.reserved_quantity,
            5 => &self.xml_id,
            6 => &self.date_insert,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.order_delivery_id,
            2 => &mut self.basket_id,
            3 => &mut self.quantity,
            4 => &mut self.reserved_quantity,
            5 => &mut self.xml_id,
            6 => &mut self.date_insert,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_trade_binding`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_binding).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderTradeBinding {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `externalOrderId`: `string`.
    pub external_order_id: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<types::SaleOrderId>,
    /// `tradingPlatformId`: `sale_order_trade_platform.id`.
    pub trading_platform_id: Option<types::SaleOrderTradePlatformId>,
    /// `tradingPlatformXmlId`: `string`.
    pub trading_platform_xml_id: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderTradeBinding {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderTradeBinding",
            fields: &[
                "id",
                "xmlId",
                "externalOrderId",
                "orderId",
                "tradingPlatformId",
                "tradingPlatformXmlId",
                "params",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.xml_id,
            2 => &self.external_order_id,
            3 => &self.order_id,
            4 => &self.trading_platform_id,
            5 => &self.trading_platform_xml_id,
            6 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.xml_id,
            2 => &mut self.external_order_id,
            3 => &mut self.order_id,
            4 => &mut self.trading_platform_id,
            5 => &mut self.trading_platform_xml_id,
            6 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_order_trade_platform`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_platform).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderTradePlatform {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `settings`: `string`.
    pub settings: Option<String>,
    /// `catalogSectionTabClassName`: `string`.
    pub catalog_section_tab_class_name: Option<String>,
    /// `class`: `string`.
    pub class: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleOrderTradePlatform {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleOrderTradePlatform",
            fields: &[
                "id",
                "code",
                "active",
                "name",
                "description",
                "settings",
                "catalogSectionTabClassName",
                "class",
                "xmlId",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.active,
            3 => &self.name,
            4 => &self.description,
            5 => &self.settings,
            6 => &self.catalog_section_tab_class_name,
            7 => &self.class,
            8 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.active,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.settings,
            6 => &mut self.catalog_section_tab_class_name,
            7 => &mut self.class,
            8 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_payment_item_basket`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_basket).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaymentItemBasket {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `paymentId`: `sale_order_payment.id`.
    pub payment_id: Option<types::SaleOrderPaymentId>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<types::SaleBasketItemId>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SalePaymentItemBasket {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SalePaymentItemBasket",
            fields: &["id", "paymentId", "basketId", "quantity", "xmlId", "dateInsert"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.payment_id,
            2 => &self.basket_id,
            3 => &self.quantity,
            4 => &self.xml_id,
            5 => &self.date_insert,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.payment_id,
            2 => &mut self.basket_id,
            3 => &mut self.quantity,
            4 => &mut self.xml_id,
            5 => &mut self.date_insert,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_payment_item_shipment`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_shipment).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaymentItemShipment {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `shipmentId`: `sale_order_shipment.id`.
    pub shipment_id: Option<types::SaleOrderShipmentId>,
    /// `paymentId`: `sale_order_payment.id`.
    pub payment_id: Option<types::SaleOrderPaymentId>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SalePaymentItemShipment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SalePaymentItemShipment",
            fields: &["id", "shipmentId", "paymentId", "xmlId", "dateInsert"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.shipment_id,
            2 => &self.payment_id,
            3 => &self.xml_id,
            4 => &self.date_insert,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.shipment_id,
            2 => &mut self.payment_id,
            3 => &mut self.xml_id,
            4 => &mut self.date_insert,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_paysystem`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    pub person_type_id: Option<types::SalePersonTypeId>,
    /// `ACTION_FILE`: `string`.
    pub action_file: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `ENTITY_REGISTRY_TYPE`: [`SalePaysystemEntityRegistryType`].
    pub entity_registry_type: Option<SalePaysystemEntityRegistryType>,
    /// `NEW_WINDOW`: `Y` or `N`.
    pub new_window: Option<bool>,
    /// `ALLOW_EDIT_PAYMENT`: `Y` or `N`.
    pub allow_edit_payment: Option<bool>,
    /// `AUTO_CHANGE_1C`: `Y` or `N`.
    pub auto_change_1c: Option<bool>,
    /// `CAN_PRINT_CHECK`: `Y` or `N`.
    pub can_print_check: Option<bool>,
    /// `ENCODING`: [`SalePaysystemEncoding`].
    pub encoding: Option<SalePaysystemEncoding>,
    /// `IS_CASH`: [`SalePaysystemIsCash`].
    pub is_cash: Option<SalePaysystemIsCash>,
    /// `PSA_NAME`: `string`.
    pub psa_name: Option<String>,
    /// `PS_MODE`: `string`.
    pub ps_mode: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `TARIFF`: `string`. Deprecated.
    pub tariff: Option<String>,
    /// `HAVE_PAYMENT`: `string`.
    pub have_payment: Option<String>,
    /// `HAVE_ACTION`: `string`.
    pub have_action: Option<String>,
    /// `HAVE_RESULT`: `string`.
    pub have_result: Option<String>,
    /// `HAVE_PREPAY`: `string`.
    pub have_prepay: Option<String>,
    /// `HAVE_PRICE`: `string`.
    pub have_price: Option<String>,
    /// `HAVE_RESULT_RECEIVE`: `string`.
    pub have_result_receive: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SalePaysystem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SalePaysystem",
            fields: &[
                "ID",
                "NAME",
                "DESCRIPTION",
                "XML_ID",
                "PERSON_TYPE_ID",
                "ACTION_FILE",
                "ACTIVE",
                "ENTITY_REGISTRY_TYPE",
                "NEW_WINDOW",
                "ALLOW_EDIT_PAYMENT",
                "AUTO_CHANGE_1C",
                "CAN_PRINT_CHECK",
                "ENCODING",
                "IS_CASH",
                "PSA_NAME",
                "PS_MODE",
                "SORT",
                "TARIFF",
                "HAVE_PAYMENT",
                "HAVE_ACTION",
                "HAVE_RESULT",
                "HAVE_PREPAY",
                "HAVE_PRICE",
                "HAVE_RESULT_RECEIVE",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
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
            1 => &self.name,
            2 => &self.description,
            3 => &self.xml_id,
            4 => &self.person_type_id,
            5 => &self.action_file,
            6 => &self.active,
            7 => &self.entity_registry_type,
            8 => &self.new_window,
            9 => &self.allow_edit_payment,
            10 => &self.auto_change_1c,
            11 => &self.can_print_check,
            12 => &self.encoding,
            13 => &self.is_cash,
            14 => &self.psa_name,
            15 => &self.ps_mode,
            16 => &self.sort,
            17 => &self.tariff,
            18 => &self.have_payment,
            19 => &self.have_action,
            20 => &self.have_result,
            21 => &self.have_prepay,
            22 => &self.have_price,
            23 => &self.have_result_receive,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.xml_id,
            4 => &mut self.person_type_id,
            5 => &mut self.action_file,
            6 => &mut self.active,
            7 => &mut self.entity_registry_type,
            8 => &mut self.new_window,
            9 => &mut self.allow_edit_payment,
            10 => &mut self.auto_change_1c,
            11 => &mut self.can_print_check,
            12 => &mut self.encoding,
            13 => &mut self.is_cash,
            14 => &mut self.psa_name,
            15 => &mut self.ps_mode,
            16 => &mut self.sort,
            17 => &mut self.tariff,
            18 => &mut self.have_payment,
            19 => &mut self.have_action,
            20 => &mut self.have_result,
            21 => &mut self.have_prepay,
            22 => &mut self.have_price,
            23 => &mut self.have_result_receive,
            _ => &mut self.extra,
        }
    }
}

/// `ENTITY_REGISTRY_TYPE` of the object `sale_paysystem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalePaysystemEntityRegistryType {
    /// `ORDER`.
    Order,
    /// `CRM_INVOICE`.
    CrmInvoice,
    /// `CRM_QUOTE`.
    CrmQuote,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SalePaysystemEntityRegistryType {
    const VALUES: &'static [&'static str] = &["ORDER", "CRM_INVOICE", "CRM_QUOTE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Order),
            1 => Some(Self::CrmInvoice),
            2 => Some(Self::CrmQuote),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Order => "ORDER",
            Self::CrmInvoice => "CRM_INVOICE",
            Self::CrmQuote => "CRM_QUOTE",
            Self::Other(text) => text,
        }
    }
}

/// `ENCODING` of the object `sale_paysystem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalePaysystemEncoding {
    /// `windows-1251`.
    Windows1251,
    /// `utf-8`.
    Utf8,
    /// `iso-8859-1`.
    Iso8859_1,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SalePaysystemEncoding {
    const VALUES: &'static [&'static str] = &["windows-1251", "utf-8", "iso-8859-1"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Windows1251),
            1 => Some(Self::Utf8),
            2 => Some(Self::Iso8859_1),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Windows1251 => "windows-1251",
            Self::Utf8 => "utf-8",
            Self::Iso8859_1 => "iso-8859-1",
            Self::Other(text) => text,
        }
    }
}

/// `IS_CASH` of the object `sale_paysystem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalePaysystemIsCash {
    /// `N`: cashless.
    Cashless,
    /// `Y`: cash.
    Cash,
    /// `A`: acquiring operation.
    AcquiringOperation,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SalePaysystemIsCash {
    const VALUES: &'static [&'static str] = &["N", "Y", "A"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Cashless),
            1 => Some(Self::Cash),
            2 => Some(Self::AcquiringOperation),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Cashless => "N",
            Self::Cash => "Y",
            Self::AcquiringOperation => "A",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_paysystem_handler`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem_handler).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandler {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SalePaysystemHandler {
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
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
}

impl Record for SalePaysystemHandler {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SalePaysystemHandler",
            fields: &["ID", "NAME", "CODE", "SORT", "SETTINGS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.sort,
            4 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.sort,
            4 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_person_type`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_person_type).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePersonType {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SalePersonType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SalePersonType",
            fields: &["id", "name", "code", "sort", "active", "xmlId"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.sort,
            4 => &self.active,
            5 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.sort,
            4 => &mut self.active,
            5 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_shipment_property_value`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_shipment_property_value).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleShipmentPropertyValue {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `shipmentId`: `sale_order_shipment.id`.
    pub shipment_id: Option<types::SaleOrderShipmentId>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `value`: `string` or [`types::sale::SaleOrderPropertyValueFileValue`].
    pub value: Option<Either<String, types::sale::SaleOrderPropertyValueFileValue>>,
    /// `shipmentPropsId`: `sale_shipment_property.id`.
    pub shipment_props_id: Option<types::SaleShipmentPropertyId>,
    /// `shipmentPropsXmlId`: `string`.
    pub shipment_props_xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleShipmentPropertyValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleShipmentPropertyValue",
            fields: &[
                "id",
                "name",
                "shipmentId",
                "code",
                "value",
                "shipmentPropsId",
                "shipmentPropsXmlId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.shipment_id,
            3 => &self.code,
            4 => &self.value,
            5 => &self.shipment_props_id,
            6 => &self.shipment_props_xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.shipment_id,
            3 => &mut self.code,
            4 => &mut self.value,
            5 => &mut self.shipment_props_id,
            6 => &mut self.shipment_props_xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`sale_status`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleStatus {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: [`SaleStatusType`].
    pub type_: Option<SaleStatusType>,
    /// `notify`: `Y` or `N`.
    pub notify: Option<bool>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SaleStatus {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<SaleStatusType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, value: bool) -> Self {
        self.notify = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for SaleStatus {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleStatus",
            fields: &["id", "type", "notify", "color", "sort", "xmlId"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.notify,
            3 => &self.color,
            4 => &self.sort,
            5 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.notify,
            3 => &mut self.color,
            4 => &mut self.sort,
            5 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `type` of the object `sale_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleStatusType {
    /// `O`: order status.
    OrderStatus,
    /// `D`: delivery status.
    DeliveryStatus,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SaleStatusType {
    const VALUES: &'static [&'static str] = &["O", "D"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OrderStatus),
            1 => Some(Self::DeliveryStatus),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::OrderStatus => "O",
            Self::DeliveryStatus => "D",
            Self::Other(text) => text,
        }
    }
}

/// Object [`sale_status_lang`](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status_lang).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleStatusLang {
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<types::SaleStatusId>,
    /// `lid`: `sale_lang.lid`.
    pub lid: Option<types::SaleLangLid>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaleStatusLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaleStatusLang",
            fields: &["statusId", "lid", "name", "description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status_id,
            1 => &self.lid,
            2 => &self.name,
            3 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status_id,
            1 => &mut self.lid,
            2 => &mut self.name,
            3 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

record!(
    SaleBasketItem, SaleBasketItemProperty, SaleBasketItemReservation,
    SaleBusinessValuePersonDomain, SaleDeliveryExtraService,
    SaleDeliveryExtraServiceEnumItem, SaleDeliveryHandler, SaleDeliveryHandlerProfile,
    SaleDeliveryHandlerSettings, SaleDeliveryHandlerSettingsConfigItem,
    SaleDeliveryService, SaleLang, SaleOrder, SaleOrderCrmClient, SaleOrderPayment,
    SaleOrderProperty, SaleOrderPropertyGroup, SaleOrderPropertyRelation,
    SaleOrderPropertyValue, SaleOrderPropertyValueFileValue, SaleOrderPropertyVariant,
    SaleOrderShipment, SaleOrderShipmentItem, SaleOrderTradeBinding,
    SaleOrderTradePlatform, SalePaymentItemBasket, SalePaymentItemShipment,
    SalePaysystem, SalePaysystemHandler, SalePersonType, SaleShipmentPropertyValue,
    SaleStatus, SaleStatusLang
);

value_enum!(
    SaleBasketItemType, SaleBusinessValuePersonDomainValue, SaleDeliveryExtraServiceType,
    SaleDeliveryHandlerSettingsConfigItemType, SaleOrderPropertyType,
    SaleOrderPropertyRelationEntityType, SalePaysystemEntityRegistryType,
    SalePaysystemEncoding, SalePaysystemIsCash, SaleStatusType
);

choice!(SaleDeliveryService[], SalePaysystemHandler[], SaleStatus[]);
