// @generated from docs/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.productPropertyEnum.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.productPropertyEnum.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyEnum.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: Fields) -> Self {
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
    type Output = ProductPropertyEnumResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.productPropertyEnum.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.productPropertyEnum.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `propertyId`: `catalog_product_property.id`, required.
    pub property_id: types::CatalogProductPropertyId,
    /// `value`: `string`, required.
    pub value: String,
    /// `xmlId`: `string`, required.
    pub xml_id: String,
    /// `def`: `Y` or `N`.
    pub def: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        property_id: types::CatalogProductPropertyId,
        value: impl Into<String>,
        xml_id: impl Into<String>,
    ) -> Self {
        Self {
            property_id,
            value: value.into(),
            xml_id: xml_id.into(),
            ..Default::default()
        }
    }
    /// Sets `def`.
    #[must_use]
    pub fn def(mut self, value: bool) -> Self {
        self.def = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["propertyId", "value", "xmlId", "def", "sort"],
            required: &[0, 1, 2],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_id,
            1 => &self.value,
            2 => &self.xml_id,
            3 => &self.def,
            4 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_id,
            1 => &mut self.value,
            2 => &mut self.xml_id,
            3 => &mut self.def,
            4 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.productPropertyEnum.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPropertyEnumResult {
    /// `productPropertyEnum`: [`types::catalog::CatalogProductPropertyEnum`].
    pub product_property_enum: Option<types::catalog::CatalogProductPropertyEnum>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProductPropertyEnumResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProductPropertyEnumResult",
            fields: &["productPropertyEnum"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_enum,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_enum,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertyEnum.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyEnum does not exist.`.
    ProductPropertyEnumDoesNot,
    /// `Only list properties are supported`.
    OnlyListPropertiesAreSupported,
    /// `Required fields: xmlId`.
    RequiredFieldsXmlId,
    /// `A value with xmlId '...' already exists.`.
    AValueWithXmlId,
    /// `BX_INVALID_VALUE`.
    BxInvalidValue,
    /// `Internal error adding enumeration value. Try adding again.`.
    InternalErrorAddingEnumerationValue,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyEnumDoesNot,
            "productPropertyEnum does not exist.",
        ),
        ErrorCase::text(
            Self::OnlyListPropertiesAreSupported,
            "Only list properties are supported",
        ),
        ErrorCase::text(Self::RequiredFieldsXmlId, "Required fields: xmlId"),
        ErrorCase::text(
            Self::AValueWithXmlId,
            "A value with xmlId '...' already exists.",
        ),
        ErrorCase::code(Self::BxInvalidValue, "BX_INVALID_VALUE"),
        ErrorCase::text(
            Self::InternalErrorAddingEnumerationValue,
            "Internal error adding enumeration value. Try adding again.",
        ),
    ];
}

/// Calls [`catalog.productPropertyEnum.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html).
#[doc(alias = "catalog.productPropertyEnum.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ProductPropertyEnumResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyEnum.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyEnum.delete")]
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
    const NAME: &'static str = "catalog.productPropertyEnum.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.productPropertyEnum.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyEnum does not exist.`.
    ProductPropertyEnumDoesNot,
    /// `Internal error deleting enumeration value. Try deleting again.`.
    InternalErrorDeletingEnumerationValue,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyEnumDoesNot,
            "productPropertyEnum does not exist.",
        ),
        ErrorCase::text(
            Self::InternalErrorDeletingEnumerationValue,
            "Internal error deleting enumeration value. Try deleting again.",
        ),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productPropertyEnum.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html).
#[doc(alias = "catalog.productPropertyEnum.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyEnum.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyEnum.get")]
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
    type Output = ProductPropertyEnumResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.productPropertyEnum.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.productPropertyEnum.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyEnum does not exist.`.
    ProductPropertyEnumDoesNot,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyEnumDoesNot,
            "productPropertyEnum does not exist.",
        ),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productPropertyEnum.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html).
#[doc(alias = "catalog.productPropertyEnum.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<ProductPropertyEnumResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyEnum.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyEnum.getFields")]
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
    const NAME: &'static str = "catalog.productPropertyEnum.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.productPropertyEnum.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `productPropertyEnum`: map of [`GetFieldsResultProductPropertyEnum`].
    pub product_property_enum: Option<Map<GetFieldsResultProductPropertyEnum>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["productPropertyEnum"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_enum,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_enum,
            _ => &mut self.extra,
        }
    }
}

/// `productPropertyEnum` in the answer of `catalog.productPropertyEnum.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultProductPropertyEnum {
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

impl Record for GetFieldsResultProductPropertyEnum {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultProductPropertyEnum",
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

/// Errors of `catalog.productPropertyEnum.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `Access Denied`.
    AccessDenied,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
    ];
}

/// Calls [`catalog.productPropertyEnum.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html).
#[doc(alias = "catalog.productPropertyEnum.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyEnum.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyEnum.list")]
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
    const NAME: &'static str = "catalog.productPropertyEnum.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["productPropertyEnums"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogProductPropertyEnum;
}

/// Parameter `order` of `catalog.productPropertyEnum.list`.
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

/// Answer of `catalog.productPropertyEnum.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `productPropertyEnums`: list of [`types::catalog::CatalogProductPropertyEnum`].
    pub product_property_enums: Option<Vec<types::catalog::CatalogProductPropertyEnum>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["productPropertyEnums"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_enums,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_enums,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertyEnum.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access Denied`.
    AccessDenied,
    /// `100`, `Invalid value {wrong_type} to match with parameter {filter}. Should be value of type array.`.
    Code100InvalidValueWrongTypeTo,
    /// `100`, `Invalid value {wrong_type} to match with parameter {select}. Should be value of type array.`.
    Code100InvalidValueWrongTypeToMatch,
    /// `100`, `Invalid value {wrong_type} to match with parameter {order}. Should be value of type array.`.
    Code100InvalidValueWrongTypeToMatchWith,
    /// `100`, `Invalid value string to match with parameter filter. Should be value of type array.`.
    Code100InvalidValueStringToMatch,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::code(Self::Code100InvalidValueWrongTypeTo, "100")
            .message(
                "Invalid value {wrong_type} to match with parameter {filter}. Should be value of type array.",
            ),
        ErrorCase::code(Self::Code100InvalidValueWrongTypeToMatch, "100")
            .message(
                "Invalid value {wrong_type} to match with parameter {select}. Should be value of type array.",
            ),
        ErrorCase::code(Self::Code100InvalidValueWrongTypeToMatchWith, "100")
            .message(
                "Invalid value {wrong_type} to match with parameter {order}. Should be value of type array.",
            ),
        ErrorCase::code(Self::Code100InvalidValueStringToMatch, "100")
            .message(
                "Invalid value string to match with parameter filter. Should be value of type array.",
            ),
    ];
}

/// Calls [`catalog.productPropertyEnum.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html).
#[doc(alias = "catalog.productPropertyEnum.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyEnum.update`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyEnum.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: Fields) -> Self {
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
    type Output = ProductPropertyEnumResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.productPropertyEnum.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.productPropertyEnum.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyEnum does not exist.`.
    ProductPropertyEnumDoesNot,
    /// `The specified property does not belong to a product catalog`.
    TheSpecifiedPropertyDoesNot,
    /// `Required fields: xmlId`.
    RequiredFieldsXmlId,
    /// `Internal error updating enumeration value. Try updating again.`.
    InternalErrorUpdatingEnumerationValue,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyEnumDoesNot,
            "productPropertyEnum does not exist.",
        ),
        ErrorCase::text(
            Self::TheSpecifiedPropertyDoesNot,
            "The specified property does not belong to a product catalog",
        ),
        ErrorCase::text(Self::RequiredFieldsXmlId, "Required fields: xmlId"),
        ErrorCase::text(
            Self::InternalErrorUpdatingEnumerationValue,
            "Internal error updating enumeration value. Try updating again.",
        ),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productPropertyEnum.update`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html).
#[doc(alias = "catalog.productPropertyEnum.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<ProductPropertyEnumResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, ProductPropertyEnumResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultProductPropertyEnum, List, ListResult, Update
);

value_enum!(ListOrder);
