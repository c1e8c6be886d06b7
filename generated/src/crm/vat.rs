// @generated from docs/api-reference/crm/outdated/vat/crm-vat-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.vat.*`.

use crate::prelude::*;

/// Request of [`crm.vat.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.vat.add`](crate::catalog::vat::add()) (feature `catalog`).
#[doc(alias = "crm.vat.add")]
#[deprecated(note = "use `catalog.vat.add`")]
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
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.vat.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.vat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ACTIVE`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `C_SORT`: `integer`. Default: `100`.
    pub c_sort: Option<i64>,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `RATE`: `double`, required.
    pub rate: Decimal,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, rate: impl Into<Decimal>) -> Self {
        Self {
            name: name.into(),
            rate: rate.into(),
            ..Default::default()
        }
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `C_SORT`.
    #[must_use]
    pub fn c_sort(mut self, value: i64) -> Self {
        self.c_sort = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["ACTIVE", "C_SORT", "NAME", "RATE"],
            required: &[2, 3],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.c_sort,
            2 => &self.name,
            3 => &self.rate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.c_sort,
            2 => &mut self.name,
            3 => &mut self.rate,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.vat.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The Commercial Catalog module is not installed.` (HTTP 400).
    TheCommercialCatalogModuleIs,
    /// `Invalid parameters.` (HTTP 400).
    InvalidParameters,
    /// `Access denied.` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::TheCommercialCatalogModuleIs,
                "The Commercial Catalog module is not installed.",
            )
            .status(400),
        ErrorCase::text(Self::InvalidParameters, "Invalid parameters.").status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
    ];
}

/// Calls [`crm.vat.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html).
///
/// Deprecated: use [`catalog.vat.add`](crate::catalog::vat::add()) (feature `catalog`).
#[doc(alias = "crm.vat.add")]
#[deprecated(note = "use `catalog.vat.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.vat.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.vat.delete`](crate::catalog::vat::delete()) (feature `catalog`).
#[doc(alias = "crm.vat.delete")]
#[deprecated(note = "use `catalog.vat.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.vat.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.vat.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The Commercial Catalog module is not installed.` (HTTP 400).
    TheCommercialCatalogModuleIs,
    /// `Invalid identifier.` (HTTP 400).
    InvalidIdentifier,
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Error on deleting VAT rate.` (HTTP 400).
    ErrorOnDeletingVatRate,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::TheCommercialCatalogModuleIs,
                "The Commercial Catalog module is not installed.",
            )
            .status(400),
        ErrorCase::text(Self::InvalidIdentifier, "Invalid identifier.").status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::ErrorOnDeletingVatRate, "Error on deleting VAT rate.")
            .status(400),
    ];
}

/// Calls [`crm.vat.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html).
///
/// Deprecated: use [`catalog.vat.delete`](crate::catalog::vat::delete()) (feature `catalog`).
#[doc(alias = "crm.vat.delete")]
#[deprecated(note = "use `catalog.vat.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.vat.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.vat.getFields`](crate::catalog::vat::get_fields()) (feature `catalog`).
#[doc(alias = "crm.vat.fields")]
#[deprecated(note = "use `catalog.vat.getFields`")]
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
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.vat.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.vat.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `size`: `string`.
    pub size: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &["type", "size", "isRequired", "isReadOnly", "title"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.size,
            2 => &self.is_required,
            3 => &self.is_read_only,
            4 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.size,
            2 => &mut self.is_required,
            3 => &mut self.is_read_only,
            4 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.vat.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.vat.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html).
///
/// Deprecated: use [`catalog.vat.getFields`](crate::catalog::vat::get_fields()) (feature `catalog`).
#[doc(alias = "crm.vat.fields")]
#[deprecated(note = "use `catalog.vat.getFields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.vat.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.vat.get`](crate::catalog::vat::get()) (feature `catalog`).
#[doc(alias = "crm.vat.get")]
#[deprecated(note = "use `catalog.vat.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.vat.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.vat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `C_SORT`: `integer`.
    pub c_sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `RATE`: `double`.
    pub rate: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["ID", "ACTIVE", "C_SORT", "NAME", "RATE"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.c_sort,
            3 => &self.name,
            4 => &self.rate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.c_sort,
            3 => &mut self.name,
            4 => &mut self.rate,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.vat.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The Commercial Catalog module is not installed.` (HTTP 400).
    TheCommercialCatalogModuleIs,
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `VAT rate not found.` (HTTP 400).
    VatRateNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::TheCommercialCatalogModuleIs,
                "The Commercial Catalog module is not installed.",
            )
            .status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::VatRateNotFound, "VAT rate not found.").status(400),
    ];
}

/// Calls [`crm.vat.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html).
///
/// Deprecated: use [`catalog.vat.get`](crate::catalog::vat::get()) (feature `catalog`).
#[doc(alias = "crm.vat.get")]
#[deprecated(note = "use `catalog.vat.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.vat.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.vat.list`](crate::catalog::vat::list()) (feature `catalog`).
#[doc(alias = "crm.vat.list")]
#[deprecated(note = "use `catalog.vat.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
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
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
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
            fields: &["order", "filter", "select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.vat.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `crm.vat.list`.
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

/// Answer of `crm.vat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `RATE`: `double`, may be `null`.
    pub rate: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["ID", "NAME", "RATE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.rate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.rate,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.vat.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `The Commercial Catalog module is not installed.` (HTTP 400).
    TheCommercialCatalogModuleIs,
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `"Inadmissible fields for selection.` (HTTP 400).
    InadmissibleFieldsForSelection,
    /// `Inadmissible fields for selection`.
    InadmissibleFieldsForSelectionCode,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::TheCommercialCatalogModuleIs,
                "The Commercial Catalog module is not installed.",
            )
            .status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(
                Self::InadmissibleFieldsForSelection,
                "\"Inadmissible fields for selection.",
            )
            .status(400),
        ErrorCase::code(
            Self::InadmissibleFieldsForSelectionCode,
            "Inadmissible fields for selection",
        ),
    ];
}

/// Calls [`crm.vat.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html).
///
/// Deprecated: use [`catalog.vat.list`](crate::catalog::vat::list()) (feature `catalog`).
#[doc(alias = "crm.vat.list")]
#[deprecated(note = "use `catalog.vat.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.vat.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.vat.update`](crate::catalog::vat::update()) (feature `catalog`).
#[doc(alias = "crm.vat.update")]
#[deprecated(note = "use `catalog.vat.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "crm.vat.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.vat.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `C_SORT`: `integer`.
    pub c_sort: Option<i64>,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `RATE`: `double`, required under a condition that the page tells.
    pub rate: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `C_SORT`.
    #[must_use]
    pub fn c_sort(mut self, value: i64) -> Self {
        self.c_sort = Some(value);
        self
    }
    /// Sets `RATE`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["ACTIVE", "C_SORT", "NAME", "RATE"],
            required: &[2],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.c_sort,
            2 => &self.name,
            3 => &self.rate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.c_sort,
            2 => &mut self.name,
            3 => &mut self.rate,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.vat.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The Commercial Catalog module is not installed.` (HTTP 400).
    TheCommercialCatalogModuleIs,
    /// `Invalid parameters.` (HTTP 400).
    InvalidParameters,
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Invalid identifier.` (HTTP 400).
    InvalidIdentifier,
    /// `Error on updating VAT rate.` (HTTP 400).
    ErrorOnUpdatingVatRate,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::TheCommercialCatalogModuleIs,
                "The Commercial Catalog module is not installed.",
            )
            .status(400),
        ErrorCase::text(Self::InvalidParameters, "Invalid parameters.").status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::InvalidIdentifier, "Invalid identifier.").status(400),
        ErrorCase::text(Self::ErrorOnUpdatingVatRate, "Error on updating VAT rate.")
            .status(400),
    ];
}

/// Calls [`crm.vat.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html).
///
/// Deprecated: use [`catalog.vat.update`](crate::catalog::vat::update()) (feature `catalog`).
#[doc(alias = "crm.vat.update")]
#[deprecated(note = "use `catalog.vat.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Fields, FieldsEntry, Get, GetResult, List, ListItem, Update,
    UpdateFields
);

value_enum!(ListOrder);
