// @generated from docs/api-reference/sale/status-lang/sale-status-lang-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `sale.statusLang.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.statusLang.add`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.statusLang.add")]
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
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "sale.statusLang.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.statusLang.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `statusId`: `sale_status.id`, required.
    pub status_id: types::SaleStatusId,
    /// `lid`: `sale_lang.lid`, required.
    pub lid: types::SaleLangLid,
    /// `name`: `string`, required.
    pub name: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        status_id: impl Into<types::SaleStatusId>,
        lid: impl Into<types::SaleLangLid>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            status_id: status_id.into(),
            lid: lid.into(),
            name: name.into(),
            ..Default::default()
        }
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
            fields: &["statusId", "lid", "name", "description"],
            required: &[0, 1, 2],
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

/// Answer of `sale.statusLang.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `statusLang`: [`types::sale::SaleStatusLang`].
    pub status_lang: Option<types::sale::SaleStatusLang>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["statusLang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status_lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status_lang,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.statusLang.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `201750000003`.
    Code201750000003,
    /// `201750000004`.
    Code201750000004,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201750000003, "201750000003"),
        ErrorCase::code(Self::Code201750000004, "201750000004"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.statusLang.add`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html).
#[doc(alias = "sale.statusLang.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.statusLang.deleteByFilter`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.statusLang.deleteByFilter")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByFilter {
    /// `fields`: [`DeleteByFilterFields`], required.
    pub fields: DeleteByFilterFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteByFilter {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: DeleteByFilterFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for DeleteByFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteByFilter",
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

impl Method for DeleteByFilter {
    type Output = bool;
    type Error = DeleteByFilterError;
    const NAME: &'static str = "sale.statusLang.deleteByFilter";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.statusLang.deleteByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByFilterFields {
    /// `statusId`: `sale_status.id`, required.
    pub status_id: types::SaleStatusId,
    /// `lid`: `sale_lang.lid`, required.
    pub lid: types::SaleLangLid,
    /// `name`: `string`, required.
    pub name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteByFilterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        status_id: impl Into<types::SaleStatusId>,
        lid: impl Into<types::SaleLangLid>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            status_id: status_id.into(),
            lid: lid.into(),
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Record for DeleteByFilterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteByFilterFields",
            fields: &["statusId", "lid", "name"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status_id,
            1 => &self.lid,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status_id,
            1 => &mut self.lid,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.statusLang.deleteByFilter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteByFilterError {
    /// `201740400001`.
    Code201740400001,
    /// `201750000004`.
    Code201750000004,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for DeleteByFilterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201740400001, "201740400001"),
        ErrorCase::code(Self::Code201750000004, "201750000004"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`sale.statusLang.deleteByFilter`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html).
#[doc(alias = "sale.statusLang.deleteByFilter")]
pub fn delete_by_filter<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteByFilter,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.statusLang.getFields`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.statusLang.getFields")]
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
    const NAME: &'static str = "sale.statusLang.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.statusLang.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `statusLang`: map of [`GetFieldsResultStatusLang`].
    pub status_lang: Option<Map<GetFieldsResultStatusLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["statusLang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status_lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status_lang,
            _ => &mut self.extra,
        }
    }
}

/// `statusLang` in the answer of `sale.statusLang.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultStatusLang {
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

impl Record for GetFieldsResultStatusLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultStatusLang",
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

/// Errors of `sale.statusLang.getFields`.
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

/// Calls [`sale.statusLang.getFields`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html).
#[doc(alias = "sale.statusLang.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.statusLang.getListLangs`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.statusLang.getListLangs")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListLangs {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetListLangs {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetListLangs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListLangs",
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

impl Method for GetListLangs {
    type Output = GetListLangsResult;
    type Error = GetListLangsError;
    const NAME: &'static str = "sale.statusLang.getListLangs";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["langs"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for GetListLangs {
    type Row = types::sale::SaleLang;
}

/// Answer of `sale.statusLang.getListLangs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListLangsResult {
    /// `langs`: list of [`types::sale::SaleLang`].
    pub langs: Option<Vec<types::sale::SaleLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetListLangsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetListLangsResult",
            fields: &["langs"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.langs,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.langs,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.statusLang.getListLangs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListLangsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetListLangsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.statusLang.getListLangs`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html).
#[doc(alias = "sale.statusLang.getListLangs")]
pub fn get_list_langs<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetListLangs,
) -> impl Future<
    Output = Result<Reply<GetListLangsResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.statusLang.list`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.statusLang.list")]
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
    const NAME: &'static str = "sale.statusLang.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["statusLangs"]).total());
}

impl ListMethod for List {
    type Row = types::sale::SaleStatusLang;
}

/// Parameter `order` of `sale.statusLang.list`.
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

/// Answer of `sale.statusLang.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `statusLangs`: list of [`types::sale::SaleStatusLang`].
    pub status_langs: Option<Vec<types::sale::SaleStatusLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["statusLangs"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status_langs,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status_langs,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.statusLang.list`.
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

/// Calls [`sale.statusLang.list`](https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html).
#[doc(alias = "sale.statusLang.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, DeleteByFilter, DeleteByFilterFields, GetFields,
    GetFieldsResult, GetFieldsResultStatusLang, GetListLangs, GetListLangsResult, List,
    ListResult
);

value_enum!(ListOrder);
