// @generated from docs/api-reference/crm/outdated/category-old/crm-deal-category-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.dealcategory.*`.

use crate::prelude::*;

pub mod default;
pub mod stage;

/// Request of [`crm.dealcategory.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.category.add`](crate::crm::category::add()) (feature `crm`).
#[doc(alias = "crm.dealcategory.add")]
#[deprecated(note = "use `crm.category.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: FieldsRequest) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[],
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

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "crm.dealcategory.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.dealcategory.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `IS_LOCKED`: `string`.
    pub is_locked: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`. Sent as text.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `IS_LOCKED`.
    #[must_use]
    pub fn is_locked(mut self, value: impl Into<String>) -> Self {
        self.is_locked = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for FieldsRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsRequest",
            fields: &["IS_LOCKED", "NAME", "SORT"],
            required: &[],
            codecs: &[(2, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_locked,
            1 => &self.name,
            2 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_locked,
            1 => &mut self.name,
            2 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.dealcategory.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html).
///
/// Deprecated: use [`crm.category.add`](crate::crm::category::add()) (feature `crm`).
#[doc(alias = "crm.dealcategory.add")]
#[deprecated(note = "use `crm.category.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.dealcategory.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.category.delete`](crate::crm::category::delete()) (feature `crm`).
#[doc(alias = "crm.dealcategory.delete")]
#[deprecated(note = "use `crm.category.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`. Sent as text.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id"],
            required: &[],
            codecs: &[(0, Codec::Text)],
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

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "crm.dealcategory.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.dealcategory.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html).
///
/// Deprecated: use [`crm.category.delete`](crate::crm::category::delete()) (feature `crm`).
#[doc(alias = "crm.dealcategory.delete")]
#[deprecated(note = "use `crm.category.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.dealcategory.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.category.fields`](crate::crm::category::fields()) (feature `crm`).
#[doc(alias = "crm.dealcategory.fields")]
#[deprecated(note = "use `crm.category.fields`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

#[allow(deprecated)]
impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.dealcategory.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.dealcategory.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `CREATED_DATE`: `datetime`.
    pub created_date: Option<DateTime>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `IS_LOCKED`: `string`.
    pub is_locked: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["CREATED_DATE", "ID", "IS_LOCKED", "NAME", "SORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_date,
            1 => &self.id,
            2 => &self.is_locked,
            3 => &self.name,
            4 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_date,
            1 => &mut self.id,
            2 => &mut self.is_locked,
            3 => &mut self.name,
            4 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.dealcategory.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html).
///
/// Deprecated: use [`crm.category.fields`](crate::crm::category::fields()) (feature `crm`).
#[doc(alias = "crm.dealcategory.fields")]
#[deprecated(note = "use `crm.category.fields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.dealcategory.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.category.get`](crate::crm::category::get()) (feature `crm`).
#[doc(alias = "crm.dealcategory.get")]
#[deprecated(note = "use `crm.category.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`. Sent as text.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id"],
            required: &[],
            codecs: &[(0, Codec::Text)],
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.dealcategory.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.dealcategory.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html).
///
/// Deprecated: use [`crm.category.get`](crate::crm::category::get()) (feature `crm`).
#[doc(alias = "crm.dealcategory.get")]
#[deprecated(note = "use `crm.category.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.dealcategory.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.category.list`](crate::crm::category::list()) (feature `crm`).
#[doc(alias = "crm.dealcategory.list")]
#[deprecated(note = "use `crm.category.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "order", "select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.dealcategory.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.dealcategory.list`.
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

/// Errors of `crm.dealcategory.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html).
///
/// Deprecated: use [`crm.category.list`](crate::crm::category::list()) (feature `crm`).
#[doc(alias = "crm.dealcategory.list")]
#[deprecated(note = "use `crm.category.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.dealcategory.status`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.dealcategory.status")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// `id`: `integer`. Sent as text.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Status {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Status {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Status",
            fields: &["id"],
            required: &[],
            codecs: &[(0, Codec::Text)],
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

#[allow(deprecated)]
impl Method for Status {
    type Output = Value;
    type Error = StatusError;
    const NAME: &'static str = "crm.dealcategory.status";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.dealcategory.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {}

impl ErrorCode for StatusError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.status`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.dealcategory.status")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn status<'a, C: Caller>(
    caller: &'a C,
    request: &'a Status,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.dealcategory.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`crm.category.update`](crate::crm::category::update()) (feature `crm`).
#[doc(alias = "crm.dealcategory.update")]
#[deprecated(note = "use `crm.category.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`. Sent as text.
    pub id: Option<i64>,
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: FieldsRequest) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[],
            codecs: &[(0, Codec::Text)],
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

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "crm.dealcategory.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.dealcategory.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.dealcategory.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html).
///
/// Deprecated: use [`crm.category.update`](crate::crm::category::update()) (feature `crm`).
#[doc(alias = "crm.dealcategory.update")]
#[deprecated(note = "use `crm.category.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, FieldsRequest, Delete, Fields, FieldsResult, Get, List, Status, Update);

value_enum!(ListOrder);
