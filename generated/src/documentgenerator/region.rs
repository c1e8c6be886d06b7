// @generated from docs/api-reference/document-generator/region/document-generator-region-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `documentgenerator.region.*`.

use crate::prelude::*;

/// Request of [`documentgenerator.region.add`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.region.add")]
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
    type Output = RegionResult;
    type Error = AddError;
    const NAME: &'static str = "documentgenerator.region.add";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.region.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`, required.
    pub title: String,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// `formatDate`: `string`.
    pub format_date: Option<String>,
    /// `formatDatetime`: `string`.
    pub format_datetime: Option<String>,
    /// `formatName`: `string`.
    pub format_name: Option<String>,
    /// `phrases`: map of `string`.
    pub phrases: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `languageId`.
    #[must_use]
    pub fn language_id(mut self, value: impl Into<String>) -> Self {
        self.language_id = Some(value.into());
        self
    }
    /// Sets `formatDate`.
    #[must_use]
    pub fn format_date(mut self, value: impl Into<String>) -> Self {
        self.format_date = Some(value.into());
        self
    }
    /// Sets `formatDatetime`.
    #[must_use]
    pub fn format_datetime(mut self, value: impl Into<String>) -> Self {
        self.format_datetime = Some(value.into());
        self
    }
    /// Sets `formatName`.
    #[must_use]
    pub fn format_name(mut self, value: impl Into<String>) -> Self {
        self.format_name = Some(value.into());
        self
    }
    /// Sets `phrases`.
    #[must_use]
    pub fn phrases(mut self, value: impl Into<Map<String>>) -> Self {
        self.phrases = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "languageId",
                "formatDate",
                "formatDatetime",
                "formatName",
                "phrases",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.language_id,
            2 => &self.format_date,
            3 => &self.format_datetime,
            4 => &self.format_name,
            5 => &self.phrases,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.language_id,
            2 => &mut self.format_date,
            3 => &mut self.format_datetime,
            4 => &mut self.format_name,
            5 => &mut self.phrases,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.region.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionResult {
    /// `region`: [`Region`].
    pub region: Option<Region>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RegionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegionResult",
            fields: &["region"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.region,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.region,
            _ => &mut self.extra,
        }
    }
}

/// `region` in the answer of `documentgenerator.region.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// `formatDate`: `string`.
    pub format_date: Option<String>,
    /// `formatDatetime`: `string`.
    pub format_datetime: Option<String>,
    /// `formatName`: `string`.
    pub format_name: Option<String>,
    /// `phrases`: map of `string`.
    pub phrases: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Region {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Region",
            fields: &[
                "id",
                "title",
                "languageId",
                "formatDate",
                "formatDatetime",
                "formatName",
                "phrases",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.language_id,
            3 => &self.format_date,
            4 => &self.format_datetime,
            5 => &self.format_name,
            6 => &self.phrases,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.language_id,
            3 => &mut self.format_date,
            4 => &mut self.format_datetime,
            5 => &mut self.format_name,
            6 => &mut self.phrases,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.region.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100` (HTTP 400).
    Code100,
    /// `BX_EMPTY_REQUIRED` (HTTP 400).
    BxEmptyRequired,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::code(Self::BxEmptyRequired, "BX_EMPTY_REQUIRED").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.region.add`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html).
#[doc(alias = "documentgenerator.region.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<RegionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.region.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.region.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "documentgenerator.region.delete";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Errors of `documentgenerator.region.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BX_ERROR` (HTTP 400).
    BxError,
    /// `100` (HTTP 400).
    Code100,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BxError, "BX_ERROR").status(400),
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.region.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html).
#[doc(alias = "documentgenerator.region.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.region.get`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.region.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `string`, required.
    pub id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

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
    type Output = RegionResult;
    type Error = GetError;
    const NAME: &'static str = "documentgenerator.region.get";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `documentgenerator.region.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100` (HTTP 400).
    Code100,
    /// `Region not found` (HTTP 400).
    RegionNotFound,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::RegionNotFound, "Region not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.region.get`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html).
#[doc(alias = "documentgenerator.region.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<RegionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.region.list`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.region.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "documentgenerator.region.list";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `documentgenerator.region.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `regions`: map of [`ListResultRegions`].
    pub regions: Option<Map<ListResultRegions>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["regions"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.regions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.regions,
            _ => &mut self.extra,
        }
    }
}

/// `regions` in the answer of `documentgenerator.region.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultRegions {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// `formatDate`: `string`.
    pub format_date: Option<String>,
    /// `formatDatetime`: `string`.
    pub format_datetime: Option<String>,
    /// `formatName`: `string`.
    pub format_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultRegions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultRegions",
            fields: &[
                "id",
                "code",
                "title",
                "languageId",
                "formatDate",
                "formatDatetime",
                "formatName",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.title,
            3 => &self.language_id,
            4 => &self.format_date,
            5 => &self.format_datetime,
            6 => &self.format_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.title,
            3 => &mut self.language_id,
            4 => &mut self.format_date,
            5 => &mut self.format_datetime,
            6 => &mut self.format_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.region.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.region.list`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html).
#[doc(alias = "documentgenerator.region.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.region.update`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.region.update")]
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
    type Output = RegionResult;
    type Error = UpdateError;
    const NAME: &'static str = "documentgenerator.region.update";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.region.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `languageId`: `string`.
    pub language_id: Option<String>,
    /// `formatDate`: `string`.
    pub format_date: Option<String>,
    /// `formatDatetime`: `string`.
    pub format_datetime: Option<String>,
    /// `formatName`: `string`.
    pub format_name: Option<String>,
    /// `phrases`: map of `string`.
    pub phrases: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `languageId`.
    #[must_use]
    pub fn language_id(mut self, value: impl Into<String>) -> Self {
        self.language_id = Some(value.into());
        self
    }
    /// Sets `formatDate`.
    #[must_use]
    pub fn format_date(mut self, value: impl Into<String>) -> Self {
        self.format_date = Some(value.into());
        self
    }
    /// Sets `formatDatetime`.
    #[must_use]
    pub fn format_datetime(mut self, value: impl Into<String>) -> Self {
        self.format_datetime = Some(value.into());
        self
    }
    /// Sets `formatName`.
    #[must_use]
    pub fn format_name(mut self, value: impl Into<String>) -> Self {
        self.format_name = Some(value.into());
        self
    }
    /// Sets `phrases`.
    #[must_use]
    pub fn phrases(mut self, value: impl Into<Map<String>>) -> Self {
        self.phrases = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "title",
                "languageId",
                "formatDate",
                "formatDatetime",
                "formatName",
                "phrases",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.language_id,
            2 => &self.format_date,
            3 => &self.format_datetime,
            4 => &self.format_name,
            5 => &self.phrases,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.language_id,
            2 => &mut self.format_date,
            3 => &mut self.format_datetime,
            4 => &mut self.format_name,
            5 => &mut self.phrases,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.region.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Could not find value for parameter {id}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `Region not found` (HTTP 400).
    RegionNotFound,
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
    /// `You do not have permissions to modify templates` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}")
            .status(400),
        ErrorCase::text(Self::RegionNotFound, "Region not found").status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to modify templates",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.region.update`](https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html).
#[doc(alias = "documentgenerator.region.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<RegionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, RegionResult, Region, Delete, Get, List, ListResult,
    ListResultRegions, Update, UpdateFields
);
