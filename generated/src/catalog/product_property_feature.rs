// @generated from docs/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.productPropertyFeature.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.productPropertyFeature.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyFeature.add")]
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
    type Output = ProductPropertyFeatureResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.productPropertyFeature.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.productPropertyFeature.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `propertyId`: `catalog_product_property.id`, required.
    pub property_id: types::CatalogProductPropertyId,
    /// `moduleId`: `string`, required.
    pub module_id: String,
    /// `featureId`: `string`, required.
    pub feature_id: String,
    /// `isEnabled`: `Y` or `N`, required.
    pub is_enabled: bool,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        property_id: types::CatalogProductPropertyId,
        module_id: impl Into<String>,
        feature_id: impl Into<String>,
        is_enabled: bool,
    ) -> Self {
        Self {
            property_id,
            module_id: module_id.into(),
            feature_id: feature_id.into(),
            is_enabled,
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["propertyId", "moduleId", "featureId", "isEnabled"],
            required: &[0, 1, 2, 3],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_id,
            1 => &self.module_id,
            2 => &self.feature_id,
            3 => &self.is_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_id,
            1 => &mut self.module_id,
            2 => &mut self.feature_id,
            3 => &mut self.is_enabled,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.productPropertyFeature.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPropertyFeatureResult {
    /// `productPropertyFeature`: [`types::catalog::CatalogProductPropertyFeatures`].
    pub product_property_feature: Option<types::catalog::CatalogProductPropertyFeatures>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProductPropertyFeatureResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProductPropertyFeatureResult",
            fields: &["productPropertyFeature"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_feature,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_feature,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertyFeature.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyFeature does not exist.`.
    ProductPropertyFeatureDoesNot,
    /// `Required fields: moduleId, featureId, isEnabled`.
    RequiredFieldsModuleIdFeature,
    /// `Invalid property parameter set`.
    InvalidPropertyParameterSet,
    /// `Mysql query error: (1062) Duplicate entry '...' for key 'b_iblock_property_feature.ix_iblock_property_feature'`.
    MysqlQueryError1062Duplicate,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyFeatureDoesNot,
            "productPropertyFeature does not exist.",
        ),
        ErrorCase::text(
            Self::RequiredFieldsModuleIdFeature,
            "Required fields: moduleId, featureId, isEnabled",
        ),
        ErrorCase::text(
            Self::InvalidPropertyParameterSet,
            "Invalid property parameter set",
        ),
        ErrorCase::text(
            Self::MysqlQueryError1062Duplicate,
            "Mysql query error: (1062) Duplicate entry '...' for key 'b_iblock_property_feature.ix_iblock_property_feature'",
        ),
    ];
}

/// Calls [`catalog.productPropertyFeature.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html).
#[doc(alias = "catalog.productPropertyFeature.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ProductPropertyFeatureResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyFeature.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyFeature.get")]
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
    type Output = ProductPropertyFeatureResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.productPropertyFeature.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.productPropertyFeature.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyFeature does not exist.`.
    ProductPropertyFeatureDoesNot,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyFeatureDoesNot,
            "productPropertyFeature does not exist.",
        ),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productPropertyFeature.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html).
#[doc(alias = "catalog.productPropertyFeature.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<ProductPropertyFeatureResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyFeature.getAvailableFeaturesByProperty`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyFeature.getAvailableFeaturesByProperty")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableFeaturesByProperty {
    /// `propertyId`: `catalog_product_property.id`, required.
    pub property_id: types::CatalogProductPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetAvailableFeaturesByProperty {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(property_id: types::CatalogProductPropertyId) -> Self {
        Self {
            property_id,
            ..Default::default()
        }
    }
}

impl Record for GetAvailableFeaturesByProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAvailableFeaturesByProperty",
            fields: &["propertyId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetAvailableFeaturesByProperty {
    type Output = GetAvailableFeaturesByPropertyResult;
    type Error = GetAvailableFeaturesByPropertyError;
    const NAME: &'static str = "catalog.productPropertyFeature.getAvailableFeaturesByProperty";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableFeaturesByPropertyResult {
    /// `features`: list of [`GetAvailableFeaturesByPropertyResultFeatures`].
    pub features: Option<Vec<GetAvailableFeaturesByPropertyResultFeatures>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetAvailableFeaturesByPropertyResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAvailableFeaturesByPropertyResult",
            fields: &["features"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.features,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.features,
            _ => &mut self.extra,
        }
    }
}

/// `features` in the answer of `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableFeaturesByPropertyResultFeatures {
    /// `featureId`: `string`.
    pub feature_id: Option<String>,
    /// `featureName`: `string`.
    pub feature_name: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetAvailableFeaturesByPropertyResultFeatures {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAvailableFeaturesByPropertyResultFeatures",
            fields: &["featureId", "featureName", "moduleId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.feature_id,
            1 => &self.feature_name,
            2 => &self.module_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.feature_id,
            1 => &mut self.feature_name,
            2 => &mut self.module_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetAvailableFeaturesByPropertyError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyFeature does not exist.`.
    ProductPropertyFeatureDoesNot,
    /// `100`, `Invalid value {abc} to match with parameter {propertyId}. Should be value of type int.`.
    Code100InvalidValueAbcToMatch,
    /// `100`, `Could not find value for parameter {propertyId}`.
    Code100CouldNotFindValueFor,
}

impl ErrorCode for GetAvailableFeaturesByPropertyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyFeatureDoesNot,
            "productPropertyFeature does not exist.",
        ),
        ErrorCase::code(Self::Code100InvalidValueAbcToMatch, "100")
            .message(
                "Invalid value {abc} to match with parameter {propertyId}. Should be value of type int.",
            ),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {propertyId}"),
    ];
}

/// Calls [`catalog.productPropertyFeature.getAvailableFeaturesByProperty`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html).
#[doc(alias = "catalog.productPropertyFeature.getAvailableFeaturesByProperty")]
pub fn get_available_features_by_property<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetAvailableFeaturesByProperty,
) -> impl Future<
    Output = Result<Reply<GetAvailableFeaturesByPropertyResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyFeature.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyFeature.getFields")]
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
    const NAME: &'static str = "catalog.productPropertyFeature.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.productPropertyFeature.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `productPropertyFeature`: map of [`GetFieldsResultProductPropertyFeature`].
    pub product_property_feature: Option<Map<GetFieldsResultProductPropertyFeature>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["productPropertyFeature"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_feature,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_feature,
            _ => &mut self.extra,
        }
    }
}

/// `productPropertyFeature` in the answer of `catalog.productPropertyFeature.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultProductPropertyFeature {
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

impl Record for GetFieldsResultProductPropertyFeature {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultProductPropertyFeature",
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

/// Errors of `catalog.productPropertyFeature.getFields`.
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

/// Calls [`catalog.productPropertyFeature.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html).
#[doc(alias = "catalog.productPropertyFeature.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyFeature.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyFeature.list")]
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
    const NAME: &'static str = "catalog.productPropertyFeature.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["productPropertyFeatures"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogProductPropertyFeatures;
}

/// Parameter `order` of `catalog.productPropertyFeature.list`.
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

/// Answer of `catalog.productPropertyFeature.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `productPropertyFeatures`: list of [`types::catalog::CatalogProductPropertyFeatures`].
    pub product_property_features: Option<
        Vec<types::catalog::CatalogProductPropertyFeatures>,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["productPropertyFeatures"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_features,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_features,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertyFeature.list`.
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
    ];
}

/// Calls [`catalog.productPropertyFeature.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html).
#[doc(alias = "catalog.productPropertyFeature.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertyFeature.update`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertyFeature.update")]
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
    type Output = ProductPropertyFeatureResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.productPropertyFeature.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.productPropertyFeature.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertyFeature does not exist.`.
    ProductPropertyFeatureDoesNot,
    /// `Required fields: moduleId, featureId, isEnabled`.
    RequiredFieldsModuleIdFeature,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertyFeatureDoesNot,
            "productPropertyFeature does not exist.",
        ),
        ErrorCase::text(
            Self::RequiredFieldsModuleIdFeature,
            "Required fields: moduleId, featureId, isEnabled",
        ),
    ];
}

/// Calls [`catalog.productPropertyFeature.update`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html).
#[doc(alias = "catalog.productPropertyFeature.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<ProductPropertyFeatureResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, ProductPropertyFeatureResult, Get, GetAvailableFeaturesByProperty,
    GetAvailableFeaturesByPropertyResult, GetAvailableFeaturesByPropertyResultFeatures,
    GetFields, GetFieldsResult, GetFieldsResultProductPropertyFeature, List, ListResult,
    Update
);

value_enum!(ListOrder);
