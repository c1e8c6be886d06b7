// @generated from docs/api-reference/catalog/product-property/catalog-product-property-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.productProperty.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.productProperty.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productProperty.add")]
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
    type Output = ProductPropertyResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.productProperty.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.productProperty.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `iblockId`: `catalog_catalog.id`, required.
    pub iblock_id: types::CatalogId,
    /// `name`: `string`, required.
    pub name: String,
    /// `propertyType`: [`AddFieldsPropertyType`], required.
    pub property_type: AddFieldsPropertyType,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `string`.
    pub default_value: Option<String>,
    /// `userType`: `string`.
    pub user_type: Option<String>,
    /// `rowCount`: `integer`.
    pub row_count: Option<i64>,
    /// `colCount`: `integer`.
    pub col_count: Option<i64>,
    /// `listType`: [`ListType`].
    pub list_type: Option<ListType>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `fileType`: `string`.
    pub file_type: Option<String>,
    /// `multipleCnt`: `integer`.
    pub multiple_cnt: Option<i64>,
    /// `linkIblockId`: `catalog_catalog.id`.
    pub link_iblock_id: Option<types::CatalogId>,
    /// `withDescription`: `Y` or `N`.
    pub with_description: Option<bool>,
    /// `searchable`: `Y` or `N`.
    pub searchable: Option<bool>,
    /// `filtrable`: `Y` or `N`.
    pub filtrable: Option<bool>,
    /// `isRequired`: `Y` or `N`.
    pub is_required: Option<bool>,
    /// `hint`: `string`.
    pub hint: Option<String>,
    /// `userTypeSettings`: [`AddFieldsUserTypeSettings`].
    pub user_type_settings: Option<AddFieldsUserTypeSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        iblock_id: types::CatalogId,
        name: impl Into<String>,
        property_type: impl Into<AddFieldsPropertyType>,
    ) -> Self {
        Self {
            iblock_id,
            name: name.into(),
            property_type: property_type.into(),
            ..Default::default()
        }
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `defaultValue`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `userType`.
    #[must_use]
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `rowCount`.
    #[must_use]
    pub fn row_count(mut self, value: i64) -> Self {
        self.row_count = Some(value);
        self
    }
    /// Sets `colCount`.
    #[must_use]
    pub fn col_count(mut self, value: i64) -> Self {
        self.col_count = Some(value);
        self
    }
    /// Sets `listType`.
    #[must_use]
    pub fn list_type(mut self, value: impl Into<ListType>) -> Self {
        self.list_type = Some(value.into());
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
    /// Sets `fileType`.
    #[must_use]
    pub fn file_type(mut self, value: impl Into<String>) -> Self {
        self.file_type = Some(value.into());
        self
    }
    /// Sets `multipleCnt`.
    #[must_use]
    pub fn multiple_cnt(mut self, value: i64) -> Self {
        self.multiple_cnt = Some(value);
        self
    }
    /// Sets `linkIblockId`.
    #[must_use]
    pub fn link_iblock_id(mut self, value: types::CatalogId) -> Self {
        self.link_iblock_id = Some(value);
        self
    }
    /// Sets `withDescription`.
    #[must_use]
    pub fn with_description(mut self, value: bool) -> Self {
        self.with_description = Some(value);
        self
    }
    /// Sets `searchable`.
    #[must_use]
    pub fn searchable(mut self, value: bool) -> Self {
        self.searchable = Some(value);
        self
    }
    /// Sets `filtrable`.
    #[must_use]
    pub fn filtrable(mut self, value: bool) -> Self {
        self.filtrable = Some(value);
        self
    }
    /// Sets `isRequired`.
    #[must_use]
    pub fn is_required(mut self, value: bool) -> Self {
        self.is_required = Some(value);
        self
    }
    /// Sets `hint`.
    #[must_use]
    pub fn hint(mut self, value: impl Into<String>) -> Self {
        self.hint = Some(value.into());
        self
    }
    /// Sets `userTypeSettings`.
    #[must_use]
    pub fn user_type_settings(mut self, value: AddFieldsUserTypeSettings) -> Self {
        self.user_type_settings = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "iblockId",
                "name",
                "propertyType",
                "active",
                "sort",
                "code",
                "defaultValue",
                "userType",
                "rowCount",
                "colCount",
                "listType",
                "multiple",
                "xmlId",
                "fileType",
                "multipleCnt",
                "linkIblockId",
                "withDescription",
                "searchable",
                "filtrable",
                "isRequired",
                "hint",
                "userTypeSettings",
            ],
            required: &[0, 1, 2],
            codecs: &[
                (3, Codec::YesNo),
                (11, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.name,
            2 => &self.property_type,
            3 => &self.active,
            4 => &self.sort,
            5 => &self.code,
            6 => &self.default_value,
            7 => &self.user_type,
            8 => &self.row_count,
            9 => &self.col_count,
            10 => &self.list_type,
            11 => &self.multiple,
            12 => &self.xml_id,
            13 => &self.file_type,
            14 => &self.multiple_cnt,
            15 => &self.link_iblock_id,
            16 => &self.with_description,
            17 => &self.searchable,
            18 => &self.filtrable,
            19 => &self.is_required,
            20 => &self.hint,
            21 => &self.user_type_settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.name,
            2 => &mut self.property_type,
            3 => &mut self.active,
            4 => &mut self.sort,
            5 => &mut self.code,
            6 => &mut self.default_value,
            7 => &mut self.user_type,
            8 => &mut self.row_count,
            9 => &mut self.col_count,
            10 => &mut self.list_type,
            11 => &mut self.multiple,
            12 => &mut self.xml_id,
            13 => &mut self.file_type,
            14 => &mut self.multiple_cnt,
            15 => &mut self.link_iblock_id,
            16 => &mut self.with_description,
            17 => &mut self.searchable,
            18 => &mut self.filtrable,
            19 => &mut self.is_required,
            20 => &mut self.hint,
            21 => &mut self.user_type_settings,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.propertyType` of `catalog.productProperty.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsPropertyType {
    /// `N`: number.
    Number,
    /// `S`: string.
    String,
    /// `L`: list.
    List,
    /// `F`: file.
    File,
    /// `E`: binding to elements.
    BindingToElements,
    /// `G`: binding to sections.
    BindingToSections,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsPropertyType {
    const VALUES: &'static [&'static str] = &["N", "S", "L", "F", "E", "G"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Number),
            1 => Some(Self::String),
            2 => Some(Self::List),
            3 => Some(Self::File),
            4 => Some(Self::BindingToElements),
            5 => Some(Self::BindingToSections),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Number => "N",
            Self::String => "S",
            Self::List => "L",
            Self::File => "F",
            Self::BindingToElements => "E",
            Self::BindingToSections => "G",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.listType` of `catalog.productProperty.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `L`: dropdown list.
    DropdownList,
    /// `C`: set of checkboxes.
    SetOfCheckboxes,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListType {
    const VALUES: &'static [&'static str] = &["L", "C"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DropdownList),
            1 => Some(Self::SetOfCheckboxes),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DropdownList => "L",
            Self::SetOfCheckboxes => "C",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.userTypeSettings` of `catalog.productProperty.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsUserTypeSettings {
    /// `tableName`: `string`.
    pub table_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsUserTypeSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `tableName`.
    #[must_use]
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

impl Record for AddFieldsUserTypeSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsUserTypeSettings",
            fields: &["tableName"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.table_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.table_name,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.productProperty.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPropertyResult {
    /// `productProperty`: [`types::catalog::CatalogProductProperty`].
    pub product_property: Option<types::catalog::CatalogProductProperty>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProductPropertyResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProductPropertyResult",
            fields: &["productProperty"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productProperty.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Required fields: iblockId, name, propertyType` (HTTP 400).
    RequiredFieldsIblockIdName,
    /// `Access Denied` (HTTP 400).
    AccessDenied,
    /// `The specified iblock is not a product catalog` (HTTP 400).
    TheSpecifiedIblockIsNot,
    /// `Invalid property type specified` (HTTP 400).
    InvalidPropertyTypeSpecified,
    /// `Invalid custom property type settings specified` (HTTP 400).
    InvalidCustomPropertyTypeSettings,
    /// `Property code cannot start with a digit` (HTTP 400).
    PropertyCodeCannotStartWith,
    /// `Wrong format of field ...` (HTTP 400).
    WrongFormatOfField,
    /// `Error adding property` (HTTP 400).
    ErrorAddingProperty,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::RequiredFieldsIblockIdName,
                "Required fields: iblockId, name, propertyType",
            )
            .status(400),
        ErrorCase::text(Self::AccessDenied, "Access Denied").status(400),
        ErrorCase::text(
                Self::TheSpecifiedIblockIsNot,
                "The specified iblock is not a product catalog",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidPropertyTypeSpecified,
                "Invalid property type specified",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidCustomPropertyTypeSettings,
                "Invalid custom property type settings specified",
            )
            .status(400),
        ErrorCase::text(
                Self::PropertyCodeCannotStartWith,
                "Property code cannot start with a digit",
            )
            .status(400),
        ErrorCase::text(Self::WrongFormatOfField, "Wrong format of field ...")
            .status(400),
        ErrorCase::text(Self::ErrorAddingProperty, "Error adding property").status(400),
    ];
}

/// Calls [`catalog.productProperty.add`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html).
#[doc(alias = "catalog.productProperty.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ProductPropertyResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productProperty.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productProperty.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_product_property.id`, required.
    pub id: types::CatalogProductPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogProductPropertyId) -> Self {
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
    const NAME: &'static str = "catalog.productProperty.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.productProperty.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access Denied` (HTTP 400).
    AccessDenied,
    /// `productProperty does not exist` (HTTP 400).
    ProductPropertyDoesNotExist,
    /// `The specified property does not belong to a product catalog` (HTTP 400).
    TheSpecifiedPropertyDoesNot,
    /// `Error deleting product property` (HTTP 400).
    ErrorDeletingProductProperty,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied").status(400),
        ErrorCase::text(
                Self::ProductPropertyDoesNotExist,
                "productProperty does not exist",
            )
            .status(400),
        ErrorCase::text(
                Self::TheSpecifiedPropertyDoesNot,
                "The specified property does not belong to a product catalog",
            )
            .status(400),
        ErrorCase::text(
                Self::ErrorDeletingProductProperty,
                "Error deleting product property",
            )
            .status(400),
    ];
}

/// Calls [`catalog.productProperty.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html).
#[doc(alias = "catalog.productProperty.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productProperty.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productProperty.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_product_property.id`, required.
    pub id: types::CatalogProductPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogProductPropertyId) -> Self {
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
    type Output = ProductPropertyResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.productProperty.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.productProperty.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access Denied` (HTTP 400).
    AccessDenied,
    /// `productProperty does not exist` (HTTP 400).
    ProductPropertyDoesNotExist,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied").status(400),
        ErrorCase::text(
                Self::ProductPropertyDoesNotExist,
                "productProperty does not exist",
            )
            .status(400),
    ];
}

/// Calls [`catalog.productProperty.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html).
#[doc(alias = "catalog.productProperty.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<ProductPropertyResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productProperty.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productProperty.getFields")]
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
    const NAME: &'static str = "catalog.productProperty.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.productProperty.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `productProperty`: map of [`GetFieldsResultProductProperty`].
    pub product_property: Option<Map<GetFieldsResultProductProperty>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["productProperty"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property,
            _ => &mut self.extra,
        }
    }
}

/// `productProperty` in the answer of `catalog.productProperty.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultProductProperty {
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

impl Record for GetFieldsResultProductProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultProductProperty",
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

/// Errors of `catalog.productProperty.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `Access Denied` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied").status(400),
    ];
}

/// Calls [`catalog.productProperty.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html).
#[doc(alias = "catalog.productProperty.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productProperty.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productProperty.list")]
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
    const NAME: &'static str = "catalog.productProperty.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["productProperties"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogProductProperty;
}

/// Parameter `order` of `catalog.productProperty.list`.
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

/// Answer of `catalog.productProperty.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `productProperties`: list of [`types::catalog::CatalogProductProperty`].
    pub product_properties: Option<Vec<types::catalog::CatalogProductProperty>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["productProperties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_properties,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productProperty.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access Denied` (HTTP 400).
    AccessDenied,
    /// `100`, `Invalid value {...} to match with parameter {filter}. Should be value of type array` (HTTP 400).
    Code100InvalidValueToMatchWith,
    /// `100`, `Invalid value {...} to match with parameter {select}. Should be value of type array` (HTTP 400).
    Code100InvalidValueToMatchWithParameter,
    /// `100`, `Invalid value {...} to match with parameter {order}. Should be value of type array` (HTTP 400).
    Code100InvalidValueToMatchWithParameterOrder,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied").status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {...} to match with parameter {filter}. Should be value of type array",
            )
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWithParameter, "100")
            .message(
                "Invalid value {...} to match with parameter {select}. Should be value of type array",
            )
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWithParameterOrder, "100")
            .message(
                "Invalid value {...} to match with parameter {order}. Should be value of type array",
            )
            .status(400),
    ];
}

/// Calls [`catalog.productProperty.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html).
#[doc(alias = "catalog.productProperty.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productProperty.update`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productProperty.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_product_property.id`, required.
    pub id: types::CatalogProductPropertyId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogProductPropertyId, fields: UpdateFields) -> Self {
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
    type Output = ProductPropertyResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.productProperty.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.productProperty.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `iblockId`: `catalog_catalog.id`, required.
    pub iblock_id: types::CatalogId,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `propertyType`: `string`.
    pub property_type: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `string`.
    pub default_value: Option<String>,
    /// `userType`: `string`.
    pub user_type: Option<String>,
    /// `rowCount`: `integer`.
    pub row_count: Option<i64>,
    /// `colCount`: `integer`.
    pub col_count: Option<i64>,
    /// `listType`: [`ListType`].
    pub list_type: Option<ListType>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `fileType`: `string`.
    pub file_type: Option<String>,
    /// `multipleCnt`: `integer`.
    pub multiple_cnt: Option<i64>,
    /// `linkIblockId`: `catalog_catalog.id`.
    pub link_iblock_id: Option<types::CatalogId>,
    /// `withDescription`: `Y` or `N`.
    pub with_description: Option<bool>,
    /// `searchable`: `Y` or `N`.
    pub searchable: Option<bool>,
    /// `filtrable`: `Y` or `N`.
    pub filtrable: Option<bool>,
    /// `isRequired`: `Y` or `N`.
    pub is_required: Option<bool>,
    /// `hint`: `string`.
    pub hint: Option<String>,
    /// `userTypeSettings`: map of any value.
    pub user_type_settings: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(iblock_id: types::CatalogId) -> Self {
        Self {
            iblock_id,
            ..Default::default()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `propertyType`.
    #[must_use]
    pub fn property_type(mut self, value: impl Into<String>) -> Self {
        self.property_type = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `defaultValue`.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    /// Sets `userType`.
    #[must_use]
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `rowCount`.
    #[must_use]
    pub fn row_count(mut self, value: i64) -> Self {
        self.row_count = Some(value);
        self
    }
    /// Sets `colCount`.
    #[must_use]
    pub fn col_count(mut self, value: i64) -> Self {
        self.col_count = Some(value);
        self
    }
    /// Sets `listType`.
    #[must_use]
    pub fn list_type(mut self, value: impl Into<ListType>) -> Self {
        self.list_type = Some(value.into());
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
    /// Sets `fileType`.
    #[must_use]
    pub fn file_type(mut self, value: impl Into<String>) -> Self {
        self.file_type = Some(value.into());
        self
    }
    /// Sets `multipleCnt`.
    #[must_use]
    pub fn multiple_cnt(mut self, value: i64) -> Self {
        self.multiple_cnt = Some(value);
        self
    }
    /// Sets `linkIblockId`.
    #[must_use]
    pub fn link_iblock_id(mut self, value: types::CatalogId) -> Self {
        self.link_iblock_id = Some(value);
        self
    }
    /// Sets `withDescription`.
    #[must_use]
    pub fn with_description(mut self, value: bool) -> Self {
        self.with_description = Some(value);
        self
    }
    /// Sets `searchable`.
    #[must_use]
    pub fn searchable(mut self, value: bool) -> Self {
        self.searchable = Some(value);
        self
    }
    /// Sets `filtrable`.
    #[must_use]
    pub fn filtrable(mut self, value: bool) -> Self {
        self.filtrable = Some(value);
        self
    }
    /// Sets `isRequired`.
    #[must_use]
    pub fn is_required(mut self, value: bool) -> Self {
        self.is_required = Some(value);
        self
    }
    /// Sets `hint`.
    #[must_use]
    pub fn hint(mut self, value: impl Into<String>) -> Self {
        self.hint = Some(value.into());
        self
    }
    /// Sets `userTypeSettings`.
    #[must_use]
    pub fn user_type_settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.user_type_settings = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "iblockId",
                "name",
                "propertyType",
                "active",
                "sort",
                "code",
                "defaultValue",
                "userType",
                "rowCount",
                "colCount",
                "listType",
                "multiple",
                "xmlId",
                "fileType",
                "multipleCnt",
                "linkIblockId",
                "withDescription",
                "searchable",
                "filtrable",
                "isRequired",
                "hint",
                "userTypeSettings",
            ],
            required: &[0],
            codecs: &[
                (3, Codec::YesNo),
                (11, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
                (19, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.name,
            2 => &self.property_type,
            3 => &self.active,
            4 => &self.sort,
            5 => &self.code,
            6 => &self.default_value,
            7 => &self.user_type,
            8 => &self.row_count,
            9 => &self.col_count,
            10 => &self.list_type,
            11 => &self.multiple,
            12 => &self.xml_id,
            13 => &self.file_type,
            14 => &self.multiple_cnt,
            15 => &self.link_iblock_id,
            16 => &self.with_description,
            17 => &self.searchable,
            18 => &self.filtrable,
            19 => &self.is_required,
            20 => &self.hint,
            21 => &self.user_type_settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.name,
            2 => &mut self.property_type,
            3 => &mut self.active,
            4 => &mut self.sort,
            5 => &mut self.code,
            6 => &mut self.default_value,
            7 => &mut self.user_type,
            8 => &mut self.row_count,
            9 => &mut self.col_count,
            10 => &mut self.list_type,
            11 => &mut self.multiple,
            12 => &mut self.xml_id,
            13 => &mut self.file_type,
            14 => &mut self.multiple_cnt,
            15 => &mut self.link_iblock_id,
            16 => &mut self.with_description,
            17 => &mut self.searchable,
            18 => &mut self.filtrable,
            19 => &mut self.is_required,
            20 => &mut self.hint,
            21 => &mut self.user_type_settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productProperty.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Required fields: iblockId` (HTTP 400).
    RequiredFieldsIblockId,
    /// `Access Denied` (HTTP 400).
    AccessDenied,
    /// `productProperty does not exist` (HTTP 400).
    ProductPropertyDoesNotExist,
    /// `The specified property does not belong to a product catalog` (HTTP 400).
    TheSpecifiedPropertyDoesNot,
    /// `Invalid property type specified` (HTTP 400).
    InvalidPropertyTypeSpecified,
    /// `Invalid custom property type settings specified` (HTTP 400).
    InvalidCustomPropertyTypeSettings,
    /// `Property code cannot start with a digit` (HTTP 400).
    PropertyCodeCannotStartWith,
    /// `Invalid information block code` (HTTP 400).
    InvalidInformationBlockCode,
    /// `100` (HTTP 400).
    Code100,
    /// `Wrong format of field ...` (HTTP 400).
    WrongFormatOfField,
    /// `Error updating product property` (HTTP 400).
    ErrorUpdatingProductProperty,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::RequiredFieldsIblockId, "Required fields: iblockId")
            .status(400),
        ErrorCase::text(Self::AccessDenied, "Access Denied").status(400),
        ErrorCase::text(
                Self::ProductPropertyDoesNotExist,
                "productProperty does not exist",
            )
            .status(400),
        ErrorCase::text(
                Self::TheSpecifiedPropertyDoesNot,
                "The specified property does not belong to a product catalog",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidPropertyTypeSpecified,
                "Invalid property type specified",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidCustomPropertyTypeSettings,
                "Invalid custom property type settings specified",
            )
            .status(400),
        ErrorCase::text(
                Self::PropertyCodeCannotStartWith,
                "Property code cannot start with a digit",
            )
            .status(400),
        ErrorCase::text(
                Self::InvalidInformationBlockCode,
                "Invalid information block code",
            )
            .status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::WrongFormatOfField, "Wrong format of field ...")
            .status(400),
        ErrorCase::text(
                Self::ErrorUpdatingProductProperty,
                "Error updating product property",
            )
            .status(400),
    ];
}

/// Calls [`catalog.productProperty.update`](https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html).
#[doc(alias = "catalog.productProperty.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<ProductPropertyResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsUserTypeSettings, ProductPropertyResult, Delete, Get,
    GetFields, GetFieldsResult, GetFieldsResultProductProperty, List, ListResult, Update,
    UpdateFields
);

value_enum!(AddFieldsPropertyType, ListType, ListOrder);
