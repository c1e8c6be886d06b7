// @generated from docs/api-reference/crm/outdated/measure/crm-measure-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.measure.*`.

use crate::prelude::*;

/// Request of [`crm.measure.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.measure.add`](crate::catalog::measure::add()) (feature `catalog`).
#[doc(alias = "crm.measure.add")]
#[deprecated(note = "use `catalog.measure.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "crm.measure.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.measure.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `CODE`: `integer`, required. Sent as text.
    pub code: i64,
    /// `MEASURE_TITLE`: `string`, required.
    pub measure_title: String,
    /// `SYMBOL_RUS`: `string`.
    pub symbol_rus: Option<String>,
    /// `SYMBOL_INTL`: `string`.
    pub symbol_intl: Option<String>,
    /// `SYMBOL_LETTER_INTL`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// `IS_DEFAULT`: `Y` or `N`.
    pub is_default: Option<bool>,
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
    /// Sets `SYMBOL_RUS`.
    #[must_use]
    pub fn symbol_rus(mut self, value: impl Into<String>) -> Self {
        self.symbol_rus = Some(value.into());
        self
    }
    /// Sets `SYMBOL_INTL`.
    #[must_use]
    pub fn symbol_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_intl = Some(value.into());
        self
    }
    /// Sets `SYMBOL_LETTER_INTL`.
    #[must_use]
    pub fn symbol_letter_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_letter_intl = Some(value.into());
        self
    }
    /// Sets `IS_DEFAULT`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "CODE",
                "MEASURE_TITLE",
                "SYMBOL_RUS",
                "SYMBOL_INTL",
                "SYMBOL_LETTER_INTL",
                "IS_DEFAULT",
            ],
            required: &[0, 1],
            codecs: &[(0, Codec::Text), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.measure_title,
            2 => &self.symbol_rus,
            3 => &self.symbol_intl,
            4 => &self.symbol_letter_intl,
            5 => &self.is_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.measure_title,
            2 => &mut self.symbol_rus,
            3 => &mut self.symbol_intl,
            4 => &mut self.symbol_letter_intl,
            5 => &mut self.is_default,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.measure.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.measure.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html).
///
/// Deprecated: use [`catalog.measure.add`](crate::catalog::measure::add()) (feature `catalog`).
#[doc(alias = "crm.measure.add")]
#[deprecated(note = "use `catalog.measure.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.measure.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.measure.delete`](crate::catalog::measure::delete()) (feature `catalog`).
#[doc(alias = "crm.measure.delete")]
#[deprecated(note = "use `catalog.measure.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `string`, required.
    pub id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "crm.measure.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.measure.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.measure.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html).
///
/// Deprecated: use [`catalog.measure.delete`](crate::catalog::measure::delete()) (feature `catalog`).
#[doc(alias = "crm.measure.delete")]
#[deprecated(note = "use `catalog.measure.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.measure.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.measure.getFields`](crate::catalog::measure::get_fields()) (feature `catalog`).
#[doc(alias = "crm.measure.fields")]
#[deprecated(note = "use `catalog.measure.getFields`")]
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
    const NAME: &'static str = "crm.measure.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.measure.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `CODE`: `integer`.
    pub code: Option<i64>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `IS_DEFAULT`: `string`.
    pub is_default: Option<String>,
    /// `MEASURE_TITLE`: `string`.
    pub measure_title: Option<String>,
    /// `SYMBOL_INTL`: `string`.
    pub symbol_intl: Option<String>,
    /// `SYMBOL_LETTER_INTL`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// `SYMBOL_RUS`: `string`.
    pub symbol_rus: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &[
                "CODE",
                "ID",
                "IS_DEFAULT",
                "MEASURE_TITLE",
                "SYMBOL_INTL",
                "SYMBOL_LETTER_INTL",
                "SYMBOL_RUS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.id,
            2 => &self.is_default,
            3 => &self.measure_title,
            4 => &self.symbol_intl,
            5 => &self.symbol_letter_intl,
            6 => &self.symbol_rus,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.id,
            2 => &mut self.is_default,
            3 => &mut self.measure_title,
            4 => &mut self.symbol_intl,
            5 => &mut self.symbol_letter_intl,
            6 => &mut self.symbol_rus,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.measure.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.measure.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html).
///
/// Deprecated: use [`catalog.measure.getFields`](crate::catalog::measure::get_fields()) (feature `catalog`).
#[doc(alias = "crm.measure.fields")]
#[deprecated(note = "use `catalog.measure.getFields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.measure.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.measure.get`](crate::catalog::measure::get()) (feature `catalog`).
#[doc(alias = "crm.measure.get")]
#[deprecated(note = "use `catalog.measure.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `string`, required.
    pub id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.measure.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.measure.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.measure.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html).
///
/// Deprecated: use [`catalog.measure.get`](crate::catalog::measure::get()) (feature `catalog`).
#[doc(alias = "crm.measure.get")]
#[deprecated(note = "use `catalog.measure.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.measure.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.measure.list`](crate::catalog::measure::list()) (feature `catalog`).
#[doc(alias = "crm.measure.list")]
#[deprecated(note = "use `catalog.measure.list`")]
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
    const NAME: &'static str = "crm.measure.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.measure.list`.
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

/// Errors of `crm.measure.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.measure.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html).
///
/// Deprecated: use [`catalog.measure.list`](crate::catalog::measure::list()) (feature `catalog`).
#[doc(alias = "crm.measure.list")]
#[deprecated(note = "use `catalog.measure.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.measure.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.measure.update`](crate::catalog::measure::update()) (feature `catalog`).
#[doc(alias = "crm.measure.update")]
#[deprecated(note = "use `catalog.measure.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `string`, required.
    pub id: String,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
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
            required: &[0],
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

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "crm.measure.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.measure.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `CODE`: `integer`. Sent as text.
    pub code: Option<i64>,
    /// `MEASURE_TITLE`: `string`.
    pub measure_title: Option<String>,
    /// `SYMBOL_RUS`: `string`.
    pub symbol_rus: Option<String>,
    /// `SYMBOL_INTL`: `string`.
    pub symbol_intl: Option<String>,
    /// `SYMBOL_LETTER_INTL`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// `IS_DEFAULT`: `string`.
    pub is_default: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets `MEASURE_TITLE`.
    #[must_use]
    pub fn measure_title(mut self, value: impl Into<String>) -> Self {
        self.measure_title = Some(value.into());
        self
    }
    /// Sets `SYMBOL_RUS`.
    #[must_use]
    pub fn symbol_rus(mut self, value: impl Into<String>) -> Self {
        self.symbol_rus = Some(value.into());
        self
    }
    /// Sets `SYMBOL_INTL`.
    #[must_use]
    pub fn symbol_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_intl = Some(value.into());
        self
    }
    /// Sets `SYMBOL_LETTER_INTL`.
    #[must_use]
    pub fn symbol_letter_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_letter_intl = Some(value.into());
        self
    }
    /// Sets `IS_DEFAULT`.
    #[must_use]
    pub fn is_default(mut self, value: impl Into<String>) -> Self {
        self.is_default = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "CODE",
                "MEASURE_TITLE",
                "SYMBOL_RUS",
                "SYMBOL_INTL",
                "SYMBOL_LETTER_INTL",
                "IS_DEFAULT",
            ],
            required: &[],
            codecs: &[(0, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.measure_title,
            2 => &self.symbol_rus,
            3 => &self.symbol_intl,
            4 => &self.symbol_letter_intl,
            5 => &self.is_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.measure_title,
            2 => &mut self.symbol_rus,
            3 => &mut self.symbol_intl,
            4 => &mut self.symbol_letter_intl,
            5 => &mut self.is_default,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.measure.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.measure.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html).
///
/// Deprecated: use [`catalog.measure.update`](crate::catalog::measure::update()) (feature `catalog`).
#[doc(alias = "crm.measure.update")]
#[deprecated(note = "use `catalog.measure.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, Delete, Fields, FieldsResult, Get, List, Update, UpdateFields);

value_enum!(ListOrder);
