// @generated from docs/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.delivery.extra.service.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.delivery.extra.service.add`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.extra.service.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `DELIVERY_ID`: `sale_delivery_service.id`, required.
    pub delivery_id: types::SaleDeliveryServiceId,
    /// `TYPE`: [`AddType`], required.
    pub type_: AddType,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `ACTIVE`: `Y` or `N`. Default: `N`.
    pub active: Option<bool>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRICE`: `double`. Counts only if `TYPE` is `checkbox` or `quantity`.
    pub price: Option<Decimal>,
    /// `ITEMS`: list of [`Items`], required under a condition that the page tells. Counts only if `TYPE` is `enum`.
    pub items: Option<Vec<Items>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        delivery_id: types::SaleDeliveryServiceId,
        type_: impl Into<AddType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            delivery_id,
            type_: type_.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
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
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `ITEMS`.
    #[must_use]
    pub fn items(mut self, value: impl IntoIterator<Item = Items>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "DELIVERY_ID",
                "TYPE",
                "NAME",
                "ACTIVE",
                "CODE",
                "SORT",
                "DESCRIPTION",
                "PRICE",
                "ITEMS",
            ],
            required: &[0, 1, 2],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delivery_id,
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
            0 => &mut self.delivery_id,
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

impl Method for Add {
    type Output = types::SaleDeliveryExtraServiceId;
    type Error = AddError;
    const NAME: &'static str = "sale.delivery.extra.service.add";
    const SCOPES: &'static [&'static str] = &["delivery"];
}

/// Parameter `TYPE` of `sale.delivery.extra.service.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `enum`.
    Enum,
    /// `checkbox`.
    Checkbox,
    /// `quantity`.
    Quantity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddType {
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

/// Parameter `ITEMS` of `sale.delivery.extra.service.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Items {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `CODE`: `string`, required.
    pub code: String,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Items {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
}

impl Record for Items {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Items",
            fields: &["TITLE", "CODE", "PRICE"],
            required: &[0, 1],
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

/// Errors of `sale.delivery.extra.service.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_EXTRA_SERVICE_ADD` (HTTP 400).
    ErrorExtraServiceAdd,
    /// `ERROR_DELIVERY_NOT_FOUND` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorExtraServiceAdd, "ERROR_EXTRA_SERVICE_ADD")
            .status(400),
        ErrorCase::code(Self::ErrorDeliveryNotFound, "ERROR_DELIVERY_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.extra.service.add`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html).
#[doc(alias = "sale.delivery.extra.service.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::SaleDeliveryExtraServiceId>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.extra.service.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.extra.service.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_delivery_extra_service.id`, required.
    pub id: types::SaleDeliveryExtraServiceId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryExtraServiceId) -> Self {
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
    const NAME: &'static str = "sale.delivery.extra.service.delete";
    const SCOPES: &'static [&'static str] = &["delivery"];
}

/// Errors of `sale.delivery.extra.service.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_EXTRA_SERVICE_NOT_FOUND` (HTTP 400).
    ErrorExtraServiceNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_EXTRA_SERVICE_DELETE` (HTTP 400).
    ErrorExtraServiceDelete,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorExtraServiceNotFound, "ERROR_EXTRA_SERVICE_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorExtraServiceDelete, "ERROR_EXTRA_SERVICE_DELETE")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.extra.service.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html).
#[doc(alias = "sale.delivery.extra.service.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.extra.service.get`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.extra.service.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `DELIVERY_ID`: `sale_delivery_service.id`, required.
    pub delivery_id: types::SaleDeliveryServiceId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(delivery_id: types::SaleDeliveryServiceId) -> Self {
        Self {
            delivery_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["DELIVERY_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delivery_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delivery_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<types::sale::SaleDeliveryExtraService>;
    type Error = GetError;
    const NAME: &'static str = "sale.delivery.extra.service.get";
    const SCOPES: &'static [&'static str] = &["delivery"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.delivery.extra.service.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_DELIVERY_NOT_FOUND` (HTTP 400).
    ErrorDeliveryNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDeliveryNotFound, "ERROR_DELIVERY_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.extra.service.get`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html).
#[doc(alias = "sale.delivery.extra.service.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Vec<types::sale::SaleDeliveryExtraService>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.extra.service.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html).
///
/// Scope: `delivery`.
#[doc(alias = "sale.delivery.extra.service.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_delivery_extra_service.id`, required.
    pub id: types::SaleDeliveryExtraServiceId,
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
    /// `ITEMS`: list of [`Items`].
    pub items: Option<Vec<Items>>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryExtraServiceId) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
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
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `ITEMS`.
    #[must_use]
    pub fn items(mut self, value: impl IntoIterator<Item = Items>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "ID",
                "NAME",
                "ACTIVE",
                "CODE",
                "SORT",
                "DESCRIPTION",
                "PRICE",
                "ITEMS",
                "TYPE",
            ],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.active,
            3 => &self.code,
            4 => &self.sort,
            5 => &self.description,
            6 => &self.price,
            7 => &self.items,
            8 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.active,
            3 => &mut self.code,
            4 => &mut self.sort,
            5 => &mut self.description,
            6 => &mut self.price,
            7 => &mut self.items,
            8 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.delivery.extra.service.update";
    const SCOPES: &'static [&'static str] = &["delivery"];
}

/// Errors of `sale.delivery.extra.service.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_EXTRA_SERVICE_UPDATE` (HTTP 400).
    ErrorExtraServiceUpdate,
    /// `ERROR_EXTRA_SERVICE_NOT_FOUND` (HTTP 400).
    ErrorExtraServiceNotFound,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorExtraServiceUpdate, "ERROR_EXTRA_SERVICE_UPDATE")
            .status(400),
        ErrorCase::code(Self::ErrorExtraServiceNotFound, "ERROR_EXTRA_SERVICE_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.extra.service.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html).
#[doc(alias = "sale.delivery.extra.service.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Items, Delete, Get, Update);

value_enum!(AddType);
