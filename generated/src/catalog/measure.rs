// @generated from docs/api-reference/catalog/measure/catalog-measure-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.measure.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.measure.add`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.measure.add")]
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
    type Output = MeasureResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.measure.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.measure.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `code`: `integer`, required.
    pub code: i64,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// `measureTitle`: `string`, required.
    pub measure_title: String,
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `symbolIntl`: `string`.
    pub symbol_intl: Option<String>,
    /// `symbolLetterIntl`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(code: i64, measure_title: impl Into<String>) -> Self {
        Self {
            code,
            measure_title: measure_title.into(),
            ..Default::default()
        }
    }
    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `symbol`.
    #[must_use]
    pub fn symbol(mut self, value: impl Into<String>) -> Self {
        self.symbol = Some(value.into());
        self
    }
    /// Sets `symbolIntl`.
    #[must_use]
    pub fn symbol_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_intl = Some(value.into());
        self
    }
    /// Sets `symbolLetterIntl`.
    #[must_use]
    pub fn symbol_letter_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_letter_intl = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "code",
                "isDefault",
                "measureTitle",
                "symbol",
                "symbolIntl",
                "symbolLetterIntl",
            ],
            required: &[0, 2],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.is_default,
            2 => &self.measure_title,
            3 => &self.symbol,
            4 => &self.symbol_intl,
            5 => &self.symbol_letter_intl,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.is_default,
            2 => &mut self.measure_title,
            3 => &mut self.symbol,
            4 => &mut self.symbol_intl,
            5 => &mut self.symbol_letter_intl,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.measure.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeasureResult {
    /// `measure`: [`types::catalog::CatalogMeasure`].
    pub measure: Option<types::catalog::CatalogMeasure>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MeasureResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MeasureResult",
            fields: &["measure"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.measure,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.measure,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.measure.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `200600000000`.
    Code200600000000,
    /// `200600000010`.
    Code200600000010,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200600000000, "200600000000"),
        ErrorCase::code(Self::Code200600000010, "200600000010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.measure.add`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html).
#[doc(alias = "catalog.measure.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<MeasureResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.measure.delete`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.measure.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_measure.id`, required.
    pub id: types::CatalogMeasureId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogMeasureId) -> Self {
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
    const NAME: &'static str = "catalog.measure.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.measure.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`.
    Code200040300020,
    /// `200600000020`.
    Code200600000020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200600000020, "200600000020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.measure.delete`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html).
#[doc(alias = "catalog.measure.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.measure.get`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.measure.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_measure.id`, required.
    pub id: types::CatalogMeasureId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogMeasureId) -> Self {
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
    type Output = MeasureResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.measure.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.measure.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`.
    Code200040300010,
    /// `200600000020`.
    Code200600000020,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code200600000020, "200600000020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.measure.get`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html).
#[doc(alias = "catalog.measure.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<MeasureResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.measure.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.measure.getFields")]
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
    const NAME: &'static str = "catalog.measure.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.measure.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `measure`: map of [`GetFieldsResultMeasure`].
    pub measure: Option<Map<GetFieldsResultMeasure>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["measure"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.measure,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.measure,
            _ => &mut self.extra,
        }
    }
}

/// `measure` in the answer of `catalog.measure.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultMeasure {
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

impl Record for GetFieldsResultMeasure {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultMeasure",
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

/// Errors of `catalog.measure.getFields`.
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

/// Calls [`catalog.measure.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html).
#[doc(alias = "catalog.measure.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.measure.list`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.measure.list")]
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
    const NAME: &'static str = "catalog.measure.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["measures"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogMeasure;
}

/// Parameter `order` of `catalog.measure.list`.
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

/// Answer of `catalog.measure.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `measures`: list of [`types::catalog::CatalogMeasure`].
    pub measures: Option<Vec<types::catalog::CatalogMeasure>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["measures"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.measures,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.measures,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.measure.list`.
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

/// Calls [`catalog.measure.list`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html).
#[doc(alias = "catalog.measure.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.measure.update`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.measure.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `Id`: `catalog_measure.id`, required.
    pub id: types::CatalogMeasureId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogMeasureId, fields: UpdateFields) -> Self {
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
    type Output = MeasureResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.measure.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.measure.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `code`: `integer`.
    pub code: Option<i64>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// `measureTitle`: `string`.
    pub measure_title: Option<String>,
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `symbolIntl`: `string`.
    pub symbol_intl: Option<String>,
    /// `symbolLetterIntl`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `measureTitle`.
    #[must_use]
    pub fn measure_title(mut self, value: impl Into<String>) -> Self {
        self.measure_title = Some(value.into());
        self
    }
    /// Sets `symbol`.
    #[must_use]
    pub fn symbol(mut self, value: impl Into<String>) -> Self {
        self.symbol = Some(value.into());
        self
    }
    /// Sets `symbolIntl`.
    #[must_use]
    pub fn symbol_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_intl = Some(value.into());
        self
    }
    /// Sets `symbolLetterIntl`.
    #[must_use]
    pub fn symbol_letter_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_letter_intl = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "code",
                "isDefault",
                "measureTitle",
                "symbol",
                "symbolIntl",
                "symbolLetterIntl",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.is_default,
            2 => &self.measure_title,
            3 => &self.symbol,
            4 => &self.symbol_intl,
            5 => &self.symbol_letter_intl,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.is_default,
            2 => &mut self.measure_title,
            3 => &mut self.symbol,
            4 => &mut self.symbol_intl,
            5 => &mut self.symbol_letter_intl,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.measure.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300020`.
    Code200040300020,
    /// `200600000000`.
    Code200600000000,
    /// `200600000010`.
    Code200600000010,
    /// `200600000020`.
    Code200600000020,
    /// `100`.
    Code100,
    /// `Required fields: code`.
    RequiredFieldsCode,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200600000000, "200600000000"),
        ErrorCase::code(Self::Code200600000010, "200600000010"),
        ErrorCase::code(Self::Code200600000020, "200600000020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsCode, "Required fields: code"),
    ];
}

/// Calls [`catalog.measure.update`](https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html).
#[doc(alias = "catalog.measure.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<MeasureResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, MeasureResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultMeasure, List, ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
