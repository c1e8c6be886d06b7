// @generated from docs/api-reference/catalog/section/catalog-section-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.section.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.section.add`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.section.add")]
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
    type Output = SectionResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.section.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.section.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `iblockId`: `catalog_catalog.id`, required.
    pub iblock_id: types::CatalogId,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `name`: `string`, required.
    pub name: String,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`. Default: `500`.
    pub sort: Option<i64>,
    /// `active`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `descriptionType`: [`DescriptionType`].
    pub description_type: Option<DescriptionType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(iblock_id: types::CatalogId, name: impl Into<String>) -> Self {
        Self {
            iblock_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `iblockSectionId`.
    #[must_use]
    pub fn iblock_section_id(mut self, value: types::CatalogSectionId) -> Self {
        self.iblock_section_id = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `descriptionType`.
    #[must_use]
    pub fn description_type(mut self, value: impl Into<DescriptionType>) -> Self {
        self.description_type = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "iblockId",
                "iblockSectionId",
                "name",
                "xmlId",
                "code",
                "sort",
                "active",
                "description",
                "descriptionType",
            ],
            required: &[0, 2],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.iblock_section_id,
            2 => &self.name,
            3 => &self.xml_id,
            4 => &self.code,
            5 => &self.sort,
            6 => &self.active,
            7 => &self.description,
            8 => &self.description_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.iblock_section_id,
            2 => &mut self.name,
            3 => &mut self.xml_id,
            4 => &mut self.code,
            5 => &mut self.sort,
            6 => &mut self.active,
            7 => &mut self.description,
            8 => &mut self.description_type,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.descriptionType` of `catalog.section.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescriptionType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DescriptionType {
    const VALUES: &'static [&'static str] = &["text", "html"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Text),
            1 => Some(Self::Html),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.section.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionResult {
    /// `section`: [`types::catalog::CatalogSection`].
    pub section: Option<types::catalog::CatalogSection>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SectionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SectionResult",
            fields: &["section"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.section.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300040`.
    Code200040300040,
    /// `200700300000`.
    Code200700300000,
    /// `200700300040`.
    Code200700300040,
    /// `200700300050`.
    Code200700300050,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200700300000, "200700300000"),
        ErrorCase::code(Self::Code200700300040, "200700300040"),
        ErrorCase::code(Self::Code200700300050, "200700300050"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.section.add`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html).
#[doc(alias = "catalog.section.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<SectionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.section.delete`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.section.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_section.id`, required.
    pub id: types::CatalogSectionId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogSectionId) -> Self {
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
    const NAME: &'static str = "catalog.section.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.section.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300050`.
    Code200040300050,
    /// `200040300020`.
    Code200040300020,
    /// `200700300030`.
    Code200700300030,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300050, "200040300050"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200700300030, "200700300030"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.section.delete`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html).
#[doc(alias = "catalog.section.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.section.get`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.section.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_section.id`, required.
    pub id: types::CatalogSectionId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogSectionId) -> Self {
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
    type Output = SectionResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.section.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.section.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300040`.
    Code200040300040,
    /// `200700300030`.
    Code200700300030,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200700300030, "200700300030"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.section.get`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html).
#[doc(alias = "catalog.section.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<SectionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.section.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.section.getFields")]
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
    const NAME: &'static str = "catalog.section.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.section.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `section`: map of [`GetFieldsResultSection`].
    pub section: Option<Map<GetFieldsResultSection>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["section"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

/// `section` in the answer of `catalog.section.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultSection {
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

impl Record for GetFieldsResultSection {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultSection",
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

/// Errors of `catalog.section.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`catalog.section.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html).
#[doc(alias = "catalog.section.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.section.list`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.section.list")]
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
    const NAME: &'static str = "catalog.section.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["sections"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogSection;
}

/// Parameter `order` of `catalog.section.list`.
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

/// Answer of `catalog.section.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `sections`: list of [`types::catalog::CatalogSection`].
    pub sections: Option<Vec<types::catalog::CatalogSection>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["sections"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sections,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sections,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.section.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300030`.
    Code200040300030,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300030, "200040300030"),
    ];
}

/// Calls [`catalog.section.list`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html).
#[doc(alias = "catalog.section.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.section.update`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.section.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_section.id`, required.
    pub id: types::CatalogSectionId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogSectionId, fields: UpdateFields) -> Self {
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
    type Output = SectionResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.section.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.section.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `iblockId`: `catalog_catalog.id`, required.
    pub iblock_id: types::CatalogId,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `name`: `string`, required.
    pub name: String,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `descriptionType`: [`DescriptionType`].
    pub description_type: Option<DescriptionType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(iblock_id: types::CatalogId, name: impl Into<String>) -> Self {
        Self {
            iblock_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `iblockSectionId`.
    #[must_use]
    pub fn iblock_section_id(mut self, value: types::CatalogSectionId) -> Self {
        self.iblock_section_id = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `descriptionType`.
    #[must_use]
    pub fn description_type(mut self, value: impl Into<DescriptionType>) -> Self {
        self.description_type = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "iblockId",
                "iblockSectionId",
                "name",
                "xmlId",
                "code",
                "sort",
                "active",
                "description",
                "descriptionType",
            ],
            required: &[0, 2],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.iblock_section_id,
            2 => &self.name,
            3 => &self.xml_id,
            4 => &self.code,
            5 => &self.sort,
            6 => &self.active,
            7 => &self.description,
            8 => &self.description_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.iblock_section_id,
            2 => &mut self.name,
            3 => &mut self.xml_id,
            4 => &mut self.code,
            5 => &mut self.sort,
            6 => &mut self.active,
            7 => &mut self.description,
            8 => &mut self.description_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.section.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300040`.
    Code200040300040,
    /// `200700300010`.
    Code200700300010,
    /// `200700300030`.
    Code200700300030,
    /// `200700300040`.
    Code200700300040,
    /// `200700300050`.
    Code200700300050,
    /// `100`.
    Code100,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200700300010, "200700300010"),
        ErrorCase::code(Self::Code200700300030, "200700300030"),
        ErrorCase::code(Self::Code200700300040, "200700300040"),
        ErrorCase::code(Self::Code200700300050, "200700300050"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`catalog.section.update`](https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html).
#[doc(alias = "catalog.section.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<SectionResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, SectionResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultSection, List, ListResult, Update, UpdateFields
);

value_enum!(DescriptionType, ListOrder);
