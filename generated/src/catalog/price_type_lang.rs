// @generated from docs/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `catalog.priceTypeLang.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.priceTypeLang.add`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.add")]
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
    type Output = PriceTypeLangResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.priceTypeLang.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.priceTypeLang.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `catalogGroupId`: `catalog_price_type.id`, required.
    pub catalog_group_id: types::CatalogPriceTypeId,
    /// `name`: `string`, required.
    pub name: String,
    /// `lang`: `catalog_language.lid`, required.
    pub lang: types::CatalogLanguageLid,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        catalog_group_id: types::CatalogPriceTypeId,
        name: impl Into<String>,
        lang: impl Into<types::CatalogLanguageLid>,
    ) -> Self {
        Self {
            catalog_group_id,
            name: name.into(),
            lang: lang.into(),
            ..Default::default()
        }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["catalogGroupId", "name", "lang"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.catalog_group_id,
            1 => &self.name,
            2 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.catalog_group_id,
            1 => &mut self.name,
            2 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.priceTypeLang.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTypeLangResult {
    /// `priceTypeLang`: [`types::catalog::CatalogPriceTypeLang`].
    pub price_type_lang: Option<types::catalog::CatalogPriceTypeLang>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PriceTypeLangResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PriceTypeLangResult",
            fields: &["priceTypeLang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price_type_lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_type_lang,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.priceTypeLang.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `201200000010`.
    Code201200000010,
    /// `201000000000`.
    Code201000000000,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201200000010, "201200000010"),
        ErrorCase::code(Self::Code201000000000, "201000000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.priceTypeLang.add`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html).
#[doc(alias = "catalog.priceTypeLang.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<PriceTypeLangResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.priceTypeLang.delete`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_price_type_lang.id`, required.
    pub id: types::CatalogPriceTypeLangId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogPriceTypeLangId) -> Self {
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
    const NAME: &'static str = "catalog.priceTypeLang.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.priceTypeLang.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`.
    Code200040300020,
    /// `201200000000`.
    Code201200000000,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201200000000, "201200000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.priceTypeLang.delete`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html).
#[doc(alias = "catalog.priceTypeLang.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.priceTypeLang.get`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_price_type_lang.id`, required.
    pub id: types::CatalogPriceTypeLangId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogPriceTypeLangId) -> Self {
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
    type Output = PriceTypeLangResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.priceTypeLang.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.priceTypeLang.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`.
    Code200040300010,
    /// `201200000000`.
    Code201200000000,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code201200000000, "201200000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.priceTypeLang.get`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html).
#[doc(alias = "catalog.priceTypeLang.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<PriceTypeLangResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.priceTypeLang.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.getFields")]
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
    const NAME: &'static str = "catalog.priceTypeLang.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.priceTypeLang.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `priceTypeLang`: map of [`GetFieldsResultPriceTypeLang`].
    pub price_type_lang: Option<Map<GetFieldsResultPriceTypeLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["priceTypeLang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price_type_lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_type_lang,
            _ => &mut self.extra,
        }
    }
}

/// `priceTypeLang` in the answer of `catalog.priceTypeLang.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultPriceTypeLang {
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

impl Record for GetFieldsResultPriceTypeLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultPriceTypeLang",
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

/// Errors of `catalog.priceTypeLang.getFields`.
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

/// Calls [`catalog.priceTypeLang.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html).
#[doc(alias = "catalog.priceTypeLang.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.priceTypeLang.getLanguages`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.getLanguages")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLanguages {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetLanguages {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetLanguages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetLanguages",
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

impl Method for GetLanguages {
    type Output = GetLanguagesResult;
    type Error = GetLanguagesError;
    const NAME: &'static str = "catalog.priceTypeLang.getLanguages";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["languages"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for GetLanguages {
    type Row = types::catalog::CatalogLanguage;
}

/// Answer of `catalog.priceTypeLang.getLanguages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLanguagesResult {
    /// `languages`: list of [`types::catalog::CatalogLanguage`].
    pub languages: Option<Vec<types::catalog::CatalogLanguage>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetLanguagesResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetLanguagesResult",
            fields: &["languages"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.languages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.languages,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.priceTypeLang.getLanguages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetLanguagesError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetLanguagesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`catalog.priceTypeLang.getLanguages`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html).
#[doc(alias = "catalog.priceTypeLang.getLanguages")]
pub fn get_languages<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetLanguages,
) -> impl Future<
    Output = Result<Reply<GetLanguagesResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.priceTypeLang.list`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.list")]
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
    const NAME: &'static str = "catalog.priceTypeLang.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["priceTypeLangs"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogPriceTypeLang;
}

/// Parameter `order` of `catalog.priceTypeLang.list`.
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

/// Answer of `catalog.priceTypeLang.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `priceTypeLangs`: list of [`types::catalog::CatalogPriceTypeLang`].
    pub price_type_langs: Option<Vec<types::catalog::CatalogPriceTypeLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["priceTypeLangs"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price_type_langs,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_type_langs,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.priceTypeLang.list`.
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

/// Calls [`catalog.priceTypeLang.list`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html).
#[doc(alias = "catalog.priceTypeLang.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.priceTypeLang.update`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.priceTypeLang.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `Id`: `catalog_price_type_lang.id`, required.
    pub id: types::CatalogPriceTypeLangId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogPriceTypeLangId, fields: UpdateFields) -> Self {
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
            fields: &["Id", "fields"],
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
    type Output = PriceTypeLangResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.priceTypeLang.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.priceTypeLang.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<types::CatalogPriceTypeId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lang`: `catalog_language.lid`.
    pub lang: Option<types::CatalogLanguageLid>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `catalogGroupId`.
    #[must_use]
    pub fn catalog_group_id(mut self, value: types::CatalogPriceTypeId) -> Self {
        self.catalog_group_id = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<types::CatalogLanguageLid>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["catalogGroupId", "name", "lang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.catalog_group_id,
            1 => &self.name,
            2 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.catalog_group_id,
            1 => &mut self.name,
            2 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.priceTypeLang.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300020`.
    Code200040300020,
    /// `201200000000`.
    Code201200000000,
    /// `201200000010`.
    Code201200000010,
    /// `201000000000`.
    Code201000000000,
    /// `100`.
    Code100,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201200000000, "201200000000"),
        ErrorCase::code(Self::Code201200000010, "201200000010"),
        ErrorCase::code(Self::Code201000000000, "201000000000"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`catalog.priceTypeLang.update`](https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html).
#[doc(alias = "catalog.priceTypeLang.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<PriceTypeLangResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, PriceTypeLangResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultPriceTypeLang, GetLanguages, GetLanguagesResult, List, ListResult,
    Update, UpdateFields
);

value_enum!(ListOrder);
