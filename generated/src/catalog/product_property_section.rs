// @generated from docs/api-reference/catalog/product-property-section/catalog-product-property-section-get.md and 2 more. Do not edit; run `cargo codegen`.

//! `catalog.productPropertySection.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.productPropertySection.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertySection.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `propertyId`: `catalog_product_property.id`, required.
    pub property_id: types::CatalogProductPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(property_id: types::CatalogProductPropertyId) -> Self {
        Self {
            property_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = ProductPropertySectionResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.productPropertySection.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.productPropertySection.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPropertySectionResult {
    /// `productPropertySection`: [`types::catalog::CatalogProductPropertySection`].
    pub product_property_section: Option<types::catalog::CatalogProductPropertySection>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProductPropertySectionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProductPropertySectionResult",
            fields: &["productPropertySection"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_section,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertySection.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertySection does not exist.`.
    ProductPropertySectionDoesNot,
    /// `100`, `Invalid value {abc} to match with parameter {propertyId}. Should be value of type int.`.
    Code100InvalidValueAbcToMatch,
    /// `100`, `Could not find value for parameter {propertyId}`.
    Code100CouldNotFindValueFor,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertySectionDoesNot,
            "productPropertySection does not exist.",
        ),
        ErrorCase::code(Self::Code100InvalidValueAbcToMatch, "100")
            .message(
                "Invalid value {abc} to match with parameter {propertyId}. Should be value of type int.",
            ),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {propertyId}"),
    ];
}

/// Calls [`catalog.productPropertySection.get`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html).
#[doc(alias = "catalog.productPropertySection.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<ProductPropertySectionResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertySection.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertySection.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
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
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
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
    const NAME: &'static str = "catalog.productPropertySection.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["productPropertySections"]).total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogProductPropertySection;
}

/// Parameter `select` of `catalog.productPropertySection.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `displayExpanded`.
    DisplayExpanded,
    /// `displayType`.
    DisplayType,
    /// `filterHint`.
    FilterHint,
    /// `propertyId`.
    PropertyId,
    /// `smartFilter`.
    SmartFilter,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "displayExpanded",
        "displayType",
        "filterHint",
        "propertyId",
        "smartFilter",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DisplayExpanded),
            1 => Some(Self::DisplayType),
            2 => Some(Self::FilterHint),
            3 => Some(Self::PropertyId),
            4 => Some(Self::SmartFilter),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DisplayExpanded => "displayExpanded",
            Self::DisplayType => "displayType",
            Self::FilterHint => "filterHint",
            Self::PropertyId => "propertyId",
            Self::SmartFilter => "smartFilter",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `catalog.productPropertySection.list`.
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

/// Answer of `catalog.productPropertySection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `productPropertySections`: list of [`types::catalog::CatalogProductPropertySection`].
    pub product_property_sections: Option<
        Vec<types::catalog::CatalogProductPropertySection>,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["productPropertySections"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_property_sections,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_property_sections,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.productPropertySection.list`.
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

/// Calls [`catalog.productPropertySection.list`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html).
#[doc(alias = "catalog.productPropertySection.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.productPropertySection.set`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.productPropertySection.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `propertyId`: `catalog_product_property.id`, required.
    pub property_id: types::CatalogProductPropertyId,
    /// `fields`: [`SetFields`], required.
    pub fields: SetFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(property_id: types::CatalogProductPropertyId, fields: SetFields) -> Self {
        Self {
            property_id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["propertyId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = ProductPropertySectionResult;
    type Error = SetError;
    const NAME: &'static str = "catalog.productPropertySection.set";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.productPropertySection.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetFields {
    /// `smartFilter`: `Y` or `N`.
    pub smart_filter: Option<bool>,
    /// `displayType`: [`SetFieldsDisplayType`].
    pub display_type: Option<SetFieldsDisplayType>,
    /// `displayExpanded`: `Y` or `N`.
    pub display_expanded: Option<bool>,
    /// `filterHint`: `string`.
    pub filter_hint: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `smartFilter`.
    #[must_use]
    pub fn smart_filter(mut self, value: bool) -> Self {
        self.smart_filter = Some(value);
        self
    }
    /// Sets `displayType`.
    #[must_use]
    pub fn display_type(mut self, value: impl Into<SetFieldsDisplayType>) -> Self {
        self.display_type = Some(value.into());
        self
    }
    /// Sets `displayExpanded`.
    #[must_use]
    pub fn display_expanded(mut self, value: bool) -> Self {
        self.display_expanded = Some(value);
        self
    }
    /// Sets `filterHint`.
    #[must_use]
    pub fn filter_hint(mut self, value: impl Into<String>) -> Self {
        self.filter_hint = Some(value.into());
        self
    }
}

impl Record for SetFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetFields",
            fields: &["smartFilter", "displayType", "displayExpanded", "filterHint"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.smart_filter,
            1 => &self.display_type,
            2 => &self.display_expanded,
            3 => &self.filter_hint,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.smart_filter,
            1 => &mut self.display_type,
            2 => &mut self.display_expanded,
            3 => &mut self.filter_hint,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.displayType` of `catalog.productPropertySection.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetFieldsDisplayType {
    /// `F`: checkboxes.
    Checkboxes,
    /// `K`: radio buttons.
    RadioButtons,
    /// `P`: dropdown list.
    DropdownList,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetFieldsDisplayType {
    const VALUES: &'static [&'static str] = &["F", "K", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Checkboxes),
            1 => Some(Self::RadioButtons),
            2 => Some(Self::DropdownList),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Checkboxes => "F",
            Self::RadioButtons => "K",
            Self::DropdownList => "P",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `catalog.productPropertySection.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Access Denied`.
    AccessDenied,
    /// `productPropertySection does not exist.`.
    ProductPropertySectionDoesNot,
    /// `100`.
    Code100,
    /// `Error setting section properties`.
    ErrorSettingSectionProperties,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
        ErrorCase::text(
            Self::ProductPropertySectionDoesNot,
            "productPropertySection does not exist.",
        ),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::ErrorSettingSectionProperties,
            "Error setting section properties",
        ),
    ];
}

/// Calls [`catalog.productPropertySection.set`](https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html).
#[doc(alias = "catalog.productPropertySection.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<
    Output = Result<Reply<ProductPropertySectionResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, ProductPropertySectionResult, List, ListResult, Set, SetFields);

value_enum!(ListSelect, ListOrder, SetFieldsDisplayType);
