// @generated from docs/api-reference/sale/property-variant/sale-property-variant-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.propertyvariant.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.propertyvariant.add`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvariant.add")]
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
    type Output = PropertyvariantResult;
    type Error = AddError;
    const NAME: &'static str = "sale.propertyvariant.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.propertyvariant.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `orderPropsId`: `sale_order_property.id`, required.
    pub order_props_id: types::SaleOrderPropertyId,
    /// `name`: `string`, required.
    pub name: String,
    /// `value`: `string`, required.
    pub value: String,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        order_props_id: types::SaleOrderPropertyId,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            order_props_id,
            name: name.into(),
            value: value.into(),
            ..Default::default()
        }
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
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["orderPropsId", "name", "value", "sort", "description"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_props_id,
            1 => &self.name,
            2 => &self.value,
            3 => &self.sort,
            4 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_props_id,
            1 => &mut self.name,
            2 => &mut self.value,
            3 => &mut self.sort,
            4 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.propertyvariant.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertyvariantResult {
    /// `propertyVariant`: [`types::sale::SaleOrderPropertyVariant`].
    pub property_variant: Option<types::sale::SaleOrderPropertyVariant>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PropertyvariantResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PropertyvariantResult",
            fields: &["propertyVariant"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_variant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_variant,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyvariant.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `201550000003`.
    Code201550000003,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `ERROR_NO_VALUE`.
    ErrorNoValue,
    /// `ERROR_NO_NAME`.
    ErrorNoName,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201550000003, "201550000003"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::ErrorNoValue, "ERROR_NO_VALUE"),
        ErrorCase::code(Self::ErrorNoName, "ERROR_NO_NAME"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`sale.propertyvariant.add`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html).
#[doc(alias = "sale.propertyvariant.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<PropertyvariantResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvariant.delete`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvariant.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_order_property_variant.id`, required.
    pub id: types::SaleOrderPropertyVariantId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyVariantId) -> Self {
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
    const NAME: &'static str = "sale.propertyvariant.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.propertyvariant.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201540400001`.
    Code201540400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201540400001, "201540400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertyvariant.delete`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html).
#[doc(alias = "sale.propertyvariant.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvariant.get`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvariant.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_order_property_variant.id`, required.
    pub id: types::SaleOrderPropertyVariantId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyVariantId) -> Self {
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
    type Output = PropertyvariantResult;
    type Error = GetError;
    const NAME: &'static str = "sale.propertyvariant.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.propertyvariant.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201540400001`.
    Code201540400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201540400001, "201540400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertyvariant.get`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html).
#[doc(alias = "sale.propertyvariant.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<PropertyvariantResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvariant.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvariant.getFields")]
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
    const NAME: &'static str = "sale.propertyvariant.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.propertyvariant.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `propertyVariant`: map of [`GetFieldsResultPropertyVariant`].
    pub property_variant: Option<Map<GetFieldsResultPropertyVariant>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["propertyVariant"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_variant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_variant,
            _ => &mut self.extra,
        }
    }
}

/// `propertyVariant` in the answer of `sale.propertyvariant.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultPropertyVariant {
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

impl Record for GetFieldsResultPropertyVariant {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultPropertyVariant",
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

/// Errors of `sale.propertyvariant.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.propertyvariant.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html).
#[doc(alias = "sale.propertyvariant.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvariant.list`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvariant.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
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
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "sale.propertyvariant.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["propertyVariants"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleOrderPropertyVariant;
}

/// Parameter `order` of `sale.propertyvariant.list`.
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

/// Answer of `sale.propertyvariant.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `propertyVariants`: list of [`types::sale::SaleOrderPropertyVariant`].
    pub property_variants: Option<Vec<types::sale::SaleOrderPropertyVariant>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["propertyVariants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_variants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_variants,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyvariant.list`.
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

/// Calls [`sale.propertyvariant.list`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html).
#[doc(alias = "sale.propertyvariant.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvariant.update`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvariant.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_order_property_variant.id`, required.
    pub id: types::SaleOrderPropertyVariantId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyVariantId, fields: UpdateFields) -> Self {
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
    type Output = PropertyvariantResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.propertyvariant.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.propertyvariant.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `value`: `string`, required.
    pub value: String,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Default::default()
        }
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
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name", "value", "sort", "description"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.value,
            2 => &self.sort,
            3 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.value,
            2 => &mut self.sort,
            3 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyvariant.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `201540400001`.
    Code201540400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `ERROR_NO_VALUE`.
    ErrorNoValue,
    /// `ERROR_NO_NAME`.
    ErrorNoName,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201540400001, "201540400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::ErrorNoValue, "ERROR_NO_VALUE"),
        ErrorCase::code(Self::ErrorNoName, "ERROR_NO_NAME"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`sale.propertyvariant.update`](https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html).
#[doc(alias = "sale.propertyvariant.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<PropertyvariantResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, PropertyvariantResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultPropertyVariant, List, ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
