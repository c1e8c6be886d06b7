// @generated from docs/api-reference/crm/requisites/presets/crm-requisite-preset-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.requisite.preset.*`.

use crate::prelude::*;
use crate::types;

pub mod field;

/// Request of [`crm.requisite.preset.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.add")]
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
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.requisite.preset.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.preset.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ENTITY_TYPE_ID`: `integer`, required.
    pub entity_type_id: i64,
    /// `COUNTRY_ID`: `integer`, required.
    pub country_id: i64,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(entity_type_id: i64, country_id: i64, name: impl Into<String>) -> Self {
        Self {
            entity_type_id,
            country_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "ENTITY_TYPE_ID",
                "COUNTRY_ID",
                "NAME",
                "XML_ID",
                "ACTIVE",
                "SORT",
            ],
            required: &[0, 1, 2],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.country_id,
            2 => &self.name,
            3 => &self.xml_id,
            4 => &self.active,
            5 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.country_id,
            2 => &mut self.name,
            3 => &mut self.xml_id,
            4 => &mut self.active,
            5 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html).
#[doc(alias = "crm.requisite.preset.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.countries`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.countries")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Countries {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Countries {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Countries {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Countries",
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

impl Method for Countries {
    type Output = Vec<CountriesItem>;
    type Error = CountriesError;
    const NAME: &'static str = "crm.requisite.preset.countries";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.requisite.preset.countries`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountriesItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CountriesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CountriesItem",
            fields: &["ID", "CODE", "TITLE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.countries`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountriesError {}

impl ErrorCode for CountriesError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.requisite.preset.countries`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html).
#[doc(alias = "crm.requisite.preset.countries")]
pub fn countries<'a, C: Caller>(
    caller: &'a C,
    request: &'a Countries,
) -> impl Future<
    Output = Result<Reply<Vec<CountriesItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.delete")]
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
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.requisite.preset.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.preset.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The Preset with ID '347' is not found`.
    ThePresetWithId347,
    /// `You cannot delete the template because requisites have already been created for it`.
    YouCannotDeleteTheTemplate,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ThePresetWithId347,
            "The Preset with ID '347' is not found",
        ),
        ErrorCase::text(
            Self::YouCannotDeleteTheTemplate,
            "You cannot delete the template because requisites have already been created for it",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html).
#[doc(alias = "crm.requisite.preset.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.requisite.preset.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.preset.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.is_required,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            5 => &self.is_dynamic,
            6 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.is_required,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            5 => &mut self.is_dynamic,
            6 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.requisite.preset.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html).
#[doc(alias = "crm.requisite.preset.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    type Output = Preset;
    type Error = GetError;
    const NAME: &'static str = "crm.requisite.preset.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.preset.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Preset {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`.
    pub country_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`, may be `null`.
    pub modify_by_id: Option<types::UserId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Preset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Preset",
            fields: &[
                "ID",
                "ENTITY_TYPE_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "XML_ID",
                "ACTIVE",
                "SORT",
            ],
            required: &[],
            codecs: &[(9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.country_id,
            3 => &self.date_create,
            4 => &self.date_modify,
            5 => &self.created_by_id,
            6 => &self.modify_by_id,
            7 => &self.name,
            8 => &self.xml_id,
            9 => &self.active,
            10 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.country_id,
            3 => &mut self.date_create,
            4 => &mut self.date_modify,
            5 => &mut self.created_by_id,
            6 => &mut self.modify_by_id,
            7 => &mut self.name,
            8 => &mut self.xml_id,
            9 => &mut self.active,
            10 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The Preset with ID '347' is not found`.
    ThePresetWithId347,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ThePresetWithId347,
            "The Preset with ID '347' is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html).
#[doc(alias = "crm.requisite.preset.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Preset>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `filter`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
    /// `order`: [`ListOrder`].
    pub order: Option<ListOrder>,
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
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
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
    type Output = Vec<Preset>;
    type Error = ListError;
    const NAME: &'static str = "crm.requisite.preset.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = Preset;
}

/// Parameter `select` of `crm.requisite.preset.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `ENTITY_TYPE_ID`.
    EntityTypeId,
    /// `COUNTRY_ID`.
    CountryId,
    /// `DATE_CREATE`.
    DateCreate,
    /// `DATE_MODIFY`.
    DateModify,
    /// `CREATED_BY_ID`.
    CreatedById,
    /// `MODIFY_BY_ID`.
    ModifyById,
    /// `NAME`.
    Name,
    /// `XML_ID`.
    XmlId,
    /// `ACTIVE`.
    Active,
    /// `SORT`.
    Sort,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "ENTITY_TYPE_ID",
        "COUNTRY_ID",
        "DATE_CREATE",
        "DATE_MODIFY",
        "CREATED_BY_ID",
        "MODIFY_BY_ID",
        "NAME",
        "XML_ID",
        "ACTIVE",
        "SORT",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::EntityTypeId),
            2 => Some(Self::CountryId),
            3 => Some(Self::DateCreate),
            4 => Some(Self::DateModify),
            5 => Some(Self::CreatedById),
            6 => Some(Self::ModifyById),
            7 => Some(Self::Name),
            8 => Some(Self::XmlId),
            9 => Some(Self::Active),
            10 => Some(Self::Sort),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::EntityTypeId => "ENTITY_TYPE_ID",
            Self::CountryId => "COUNTRY_ID",
            Self::DateCreate => "DATE_CREATE",
            Self::DateModify => "DATE_MODIFY",
            Self::CreatedById => "CREATED_BY_ID",
            Self::ModifyById => "MODIFY_BY_ID",
            Self::Name => "NAME",
            Self::XmlId => "XML_ID",
            Self::Active => "ACTIVE",
            Self::Sort => "SORT",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `filter` of `crm.requisite.preset.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`. Sent as text.
    pub country_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<types::UserId>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<types::UserId>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: i64) -> Self {
        self.entity_type_id = Some(value);
        self
    }
    /// Sets `COUNTRY_ID`.
    #[must_use]
    pub fn country_id(mut self, value: i64) -> Self {
        self.country_id = Some(value);
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: types::UserId) -> Self {
        self.created_by_id = Some(value);
        self
    }
    /// Sets `MODIFY_BY_ID`.
    #[must_use]
    pub fn modify_by_id(mut self, value: types::UserId) -> Self {
        self.modify_by_id = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "ENTITY_TYPE_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "XML_ID",
                "ACTIVE",
                "SORT",
            ],
            required: &[],
            codecs: &[(2, Codec::Text), (9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.country_id,
            3 => &self.date_create,
            4 => &self.date_modify,
            5 => &self.created_by_id,
            6 => &self.modify_by_id,
            7 => &self.name,
            8 => &self.xml_id,
            9 => &self.active,
            10 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.country_id,
            3 => &mut self.date_create,
            4 => &mut self.date_modify,
            5 => &mut self.created_by_id,
            6 => &mut self.modify_by_id,
            7 => &mut self.name,
            8 => &mut self.xml_id,
            9 => &mut self.active,
            10 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `crm.requisite.preset.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `ID`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `ENTITY_TYPE_ID`: [`EntityTypeId`].
    pub entity_type_id: Option<EntityTypeId>,
    /// `COUNTRY_ID`: [`EntityTypeId`].
    pub country_id: Option<EntityTypeId>,
    /// `DATE_CREATE`: [`EntityTypeId`].
    pub date_create: Option<EntityTypeId>,
    /// `DATE_MODIFY`: [`EntityTypeId`].
    pub date_modify: Option<EntityTypeId>,
    /// `CREATED_BY_ID`: [`EntityTypeId`].
    pub created_by_id: Option<EntityTypeId>,
    /// `MODIFY_BY_ID`: [`EntityTypeId`].
    pub modify_by_id: Option<EntityTypeId>,
    /// `NAME`: [`EntityTypeId`].
    pub name: Option<EntityTypeId>,
    /// `XML_ID`: [`EntityTypeId`].
    pub xml_id: Option<EntityTypeId>,
    /// `ACTIVE`: [`EntityTypeId`].
    pub active: Option<EntityTypeId>,
    /// `SORT`: [`EntityTypeId`].
    pub sort: Option<EntityTypeId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.entity_type_id = Some(value.into());
        self
    }
    /// Sets `COUNTRY_ID`.
    #[must_use]
    pub fn country_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.country_id = Some(value.into());
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_MODIFY`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `CREATED_BY_ID`.
    #[must_use]
    pub fn created_by_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.created_by_id = Some(value.into());
        self
    }
    /// Sets `MODIFY_BY_ID`.
    #[must_use]
    pub fn modify_by_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.modify_by_id = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.sort = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "ID",
                "ENTITY_TYPE_ID",
                "COUNTRY_ID",
                "DATE_CREATE",
                "DATE_MODIFY",
                "CREATED_BY_ID",
                "MODIFY_BY_ID",
                "NAME",
                "XML_ID",
                "ACTIVE",
                "SORT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.country_id,
            3 => &self.date_create,
            4 => &self.date_modify,
            5 => &self.created_by_id,
            6 => &self.modify_by_id,
            7 => &self.name,
            8 => &self.xml_id,
            9 => &self.active,
            10 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.country_id,
            3 => &mut self.date_create,
            4 => &mut self.date_modify,
            5 => &mut self.created_by_id,
            6 => &mut self.modify_by_id,
            7 => &mut self.name,
            8 => &mut self.xml_id,
            9 => &mut self.active,
            10 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.ENTITY_TYPE_ID` of `crm.requisite.preset.list`, and 9 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityTypeId {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EntityTypeId {
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

/// Errors of `crm.requisite.preset.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html).
#[doc(alias = "crm.requisite.preset.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Preset>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.preset.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.preset.update")]
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
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.requisite.preset.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.preset.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
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
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["NAME", "XML_ID", "ACTIVE", "SORT"],
            required: &[0],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.xml_id,
            2 => &self.active,
            3 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.xml_id,
            2 => &mut self.active,
            3 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.preset.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The Preset with ID '347' is not found`.
    ThePresetWithId347,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ThePresetWithId347,
            "The Preset with ID '347' is not found",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.preset.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html).
#[doc(alias = "crm.requisite.preset.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Countries, CountriesItem, Delete, Fields, FieldsEntry, Get, Preset,
    List, ListFilter, ListOrder, Update, UpdateFields
);

value_enum!(ListSelect, EntityTypeId);

choice!(ListFilter[]);
