// @generated from docs/api-reference/catalog/product-image/catalog-product-image-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `catalog.productImage.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.productImage.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productImage.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// `fileContent`: list of `string`, required.
    pub file_content: Vec<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        fields: AddFields,
        file_content: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            fields,
            file_content: file_content.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields", "fileContent"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.file_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.file_content,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = ProductImageResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.productImage.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.productImage.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `productId`: `integer`, required.
    pub product_id: i64,
    /// `type`: [`AddFieldsType`].
    pub type_: Option<AddFieldsType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            ..Default::default()
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<AddFieldsType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["productId", "type"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.type` of `catalog.productImage.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsType {
    /// `DETAIL_PICTURE`.
    DetailPicture,
    /// `PREVIEW_PICTURE`.
    PreviewPicture,
    /// `MORE_PHOTO`.
    MorePhoto,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsType {
    const VALUES: &'static [&'static str] = &[
        "DETAIL_PICTURE",
        "PREVIEW_PICTURE",
        "MORE_PHOTO",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DetailPicture),
            1 => Some(Self::PreviewPicture),
            2 => Some(Self::MorePhoto),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DetailPicture => "DETAIL_PICTURE",
            Self::PreviewPicture => "PREVIEW_PICTURE",
            Self::MorePhoto => "MORE_PHOTO",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.productImage.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductImageResult {
    /// `productImage`: [`types::catalog::CatalogProductImage`].
    pub product_image: Option<types::catalog::CatalogProductImage>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProductImageResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProductImageResult",
            fields: &["productImage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_image,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_image,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productImage.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productImage.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html).
#[doc(alias = "catalog.productImage.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ProductImageResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productImage.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productImage.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `productId`: `integer`, required.
    pub product_id: i64,
    /// `id`: `catalog_product_image.id`, required.
    pub id: types::CatalogProductImageId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(product_id: i64, id: types::CatalogProductImageId) -> Self {
        Self {
            product_id,
            id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["productId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "catalog.productImage.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.productImage.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productImage.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html).
#[doc(alias = "catalog.productImage.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productImage.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productImage.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `productId`: `integer`, required.
    pub product_id: i64,
    /// `id`: `catalog_product_image.id`, required.
    pub id: types::CatalogProductImageId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(product_id: i64, id: types::CatalogProductImageId) -> Self {
        Self {
            product_id,
            id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["productId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = ProductImageResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.productImage.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.productImage.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productImage.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html).
#[doc(alias = "catalog.productImage.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<ProductImageResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productImage.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productImage.getFields")]
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
    const NAME: &'static str = "catalog.productImage.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.productImage.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `productImage`: map of [`GetFieldsResultProductImage`].
    pub product_image: Option<Map<GetFieldsResultProductImage>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["productImage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_image,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_image,
            _ => &mut self.extra,
        }
    }
}

/// `productImage` in the answer of `catalog.productImage.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultProductImage {
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

impl Record for GetFieldsResultProductImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultProductImage",
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

/// Errors of `catalog.productImage.getFields`.
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

/// Calls [`catalog.productImage.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html).
#[doc(alias = "catalog.productImage.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productImage.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productImage.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `productId`: `integer`, required.
    pub product_id: i64,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["productId", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "catalog.productImage.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["productImages"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogProductImage;
}

/// Answer of `catalog.productImage.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `productImages`: list of [`types::catalog::CatalogProductImage`].
    pub product_images: Option<Vec<types::catalog::CatalogProductImage>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["productImages"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_images,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_images,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productImage.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.productImage.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html).
#[doc(alias = "catalog.productImage.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, ProductImageResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultProductImage, List, ListResult
);

value_enum!(AddFieldsType);
