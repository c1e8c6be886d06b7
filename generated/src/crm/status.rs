// @generated from docs/api-reference/crm/status/crm-status-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.status.*`.

use crate::prelude::*;

pub mod entity;

/// Request of [`crm.status.add`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.add")]
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
    const NAME: &'static str = "crm.status.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.status.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ENTITY_ID`: `string`, required.
    pub entity_id: String,
    /// `STATUS_ID`: `string`, required.
    pub status_id: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `SORT`: `integer`. Default: `10`.
    pub sort: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SEMANTICS`: [`AddFieldsSemantics`].
    pub semantics: Option<AddFieldsSemantics>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_id: impl Into<String>,
        status_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            entity_id: entity_id.into(),
            status_id: status_id.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `SEMANTICS`.
    #[must_use]
    pub fn semantics(mut self, value: impl Into<AddFieldsSemantics>) -> Self {
        self.semantics = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["ENTITY_ID", "STATUS_ID", "NAME", "SORT", "COLOR", "SEMANTICS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.status_id,
            2 => &self.name,
            3 => &self.sort,
            4 => &self.color,
            5 => &self.semantics,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.status_id,
            2 => &mut self.name,
            3 => &mut self.sort,
            4 => &mut self.color,
            5 => &mut self.semantics,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.SEMANTICS` of `crm.status.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsSemantics {
    /// `S`.
    S,
    /// `F`.
    F,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsSemantics {
    const VALUES: &'static [&'static str] = &["S", "F", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::S),
            1 => Some(Self::F),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::S => "S",
            Self::F => "F",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.status.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The field ENTITY_ID is required.` (HTTP 400).
    TheFieldEntityIdIs,
    /// `The field STATUS_ID is required.` (HTTP 400).
    TheFieldStatusIdIs,
    /// `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// `Specified entity type is not supported.` (HTTP 400).
    SpecifiedEntityTypeIsNot,
    /// `The field Title is required.` (HTTP 400).
    TheFieldTitleIsRequired,
    /// `Cannot create more stages after the final stage because the final successful stage already exists. Try using sort order values less than that of the final stage.` (HTTP 400).
    CannotCreateMoreStagesAfter,
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Error on creating status.` (HTTP 400).
    ErrorOnCreatingStatus,
    /// `ERROR_CORE` (HTTP 400).
    ErrorCore,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TheFieldEntityIdIs, "The field ENTITY_ID is required.")
            .status(400),
        ErrorCase::text(Self::TheFieldStatusIdIs, "The field STATUS_ID is required.")
            .status(400),
        ErrorCase::text(
                Self::ParameterFieldsMustBeArray,
                "Parameter 'fields' must be array.",
            )
            .status(400),
        ErrorCase::text(
                Self::SpecifiedEntityTypeIsNot,
                "Specified entity type is not supported.",
            )
            .status(400),
        ErrorCase::text(Self::TheFieldTitleIsRequired, "The field Title is required.")
            .status(400),
        ErrorCase::text(
                Self::CannotCreateMoreStagesAfter,
                "Cannot create more stages after the final stage because the final successful stage already exists. Try using sort order values less than that of the final stage.",
            )
            .status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::ErrorOnCreatingStatus, "Error on creating status.")
            .status(400),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE").status(400),
    ];
}

/// Calls [`crm.status.add`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html).
#[doc(alias = "crm.status.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.status.delete`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `params`: `string` or map of `string`.
    pub params: Option<Either<String, Map<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.params = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id", "params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.status.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.status.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Invalid identifier.` (HTTP 400).
    InvalidIdentifier,
    /// `Status is not found.` (HTTP 400).
    StatusIsNotFound,
    /// `CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".` (HTTP 400).
    CrmSystemStatusCanBe,
    /// `There are active items in this status.` (HTTP 400).
    ThereAreActiveItemsIn,
    /// `Error on deleting status.` (HTTP 400).
    ErrorOnDeletingStatus,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::InvalidIdentifier, "Invalid identifier.").status(400),
        ErrorCase::text(Self::StatusIsNotFound, "Status is not found.").status(400),
        ErrorCase::text(
                Self::CrmSystemStatusCanBe,
                "CRM System Status can be deleted only if parameter FORCED is specified and equal to \"Y\".",
            )
            .status(400),
        ErrorCase::text(
                Self::ThereAreActiveItemsIn,
                "There are active items in this status.",
            )
            .status(400),
        ErrorCase::text(Self::ErrorOnDeletingStatus, "Error on deleting status.")
            .status(400),
    ];
}

/// Calls [`crm.status.delete`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html).
#[doc(alias = "crm.status.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.status.fields`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.fields")]
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
    const NAME: &'static str = "crm.status.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.status.fields`.
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

/// Errors of `crm.status.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.status.fields`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html).
#[doc(alias = "crm.status.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.status.get`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.status.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.status.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `STATUS_ID`: `string`.
    pub status_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `NAME_INIT`: `string`.
    pub name_init: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `SYSTEM`: `Y` or `N`.
    pub system: Option<bool>,
    /// `CATEGORY_ID`: `integer`.
    pub category_id: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SEMANTICS`: `string`.
    pub semantics: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "ENTITY_ID",
                "STATUS_ID",
                "NAME",
                "NAME_INIT",
                "SORT",
                "SYSTEM",
                "CATEGORY_ID",
                "COLOR",
                "SEMANTICS",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.status_id,
            3 => &self.name,
            4 => &self.name_init,
            5 => &self.sort,
            6 => &self.system,
            7 => &self.category_id,
            8 => &self.color,
            9 => &self.semantics,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.status_id,
            3 => &mut self.name,
            4 => &mut self.name_init,
            5 => &mut self.sort,
            6 => &mut self.system,
            7 => &mut self.category_id,
            8 => &mut self.color,
            9 => &mut self.semantics,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.status.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Status is not found.` (HTTP 400).
    StatusIsNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::StatusIsNotFound, "Status is not found.").status(400),
    ];
}

/// Calls [`crm.status.get`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html).
#[doc(alias = "crm.status.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.status.list`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

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
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["order", "filter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.status.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `crm.status.list`.
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

/// Answer of `crm.status.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `STATUS_ID`: `string`.
    pub status_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `NAME_INIT`: `string`.
    pub name_init: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `SYSTEM`: `Y` or `N`.
    pub system: Option<bool>,
    /// `CATEGORY_ID`: `integer`, may be `null`.
    pub category_id: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SEMANTICS`: `string`, may be `null`.
    pub semantics: Option<String>,
    /// `EXTRA`: [`ListItemExtra`].
    pub extra_: Option<ListItemExtra>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "ENTITY_ID",
                "STATUS_ID",
                "NAME",
                "NAME_INIT",
                "SORT",
                "SYSTEM",
                "CATEGORY_ID",
                "COLOR",
                "SEMANTICS",
                "EXTRA",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.status_id,
            3 => &self.name,
            4 => &self.name_init,
            5 => &self.sort,
            6 => &self.system,
            7 => &self.category_id,
            8 => &self.color,
            9 => &self.semantics,
            10 => &self.extra_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.status_id,
            3 => &mut self.name,
            4 => &mut self.name_init,
            5 => &mut self.sort,
            6 => &mut self.system,
            7 => &mut self.category_id,
            8 => &mut self.color,
            9 => &mut self.semantics,
            10 => &mut self.extra_,
            _ => &mut self.extra,
        }
    }
}

/// `EXTRA` in the answer of `crm.status.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemExtra {
    /// `SEMANTICS`: `string`.
    pub semantics: Option<String>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemExtra {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemExtra",
            fields: &["SEMANTICS", "COLOR"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.semantics,
            1 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.semantics,
            1 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.status.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Invalid parameters.` (HTTP 400).
    InvalidParameters,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::InvalidParameters, "Invalid parameters.").status(400),
    ];
}

/// Calls [`crm.status.list`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html).
#[doc(alias = "crm.status.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.status.update`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.status.update")]
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
    const NAME: &'static str = "crm.status.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.status.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["NAME", "SORT", "COLOR"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.status.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied.` (HTTP 400).
    AccessDenied,
    /// `Invalid identifier.` (HTTP 400).
    InvalidIdentifier,
    /// `Status is not found.` (HTTP 400).
    StatusIsNotFound,
    /// `Error on updating status.` (HTTP 400).
    ErrorOnUpdatingStatus,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied.").status(400),
        ErrorCase::text(Self::InvalidIdentifier, "Invalid identifier.").status(400),
        ErrorCase::text(Self::StatusIsNotFound, "Status is not found.").status(400),
        ErrorCase::text(Self::ErrorOnUpdatingStatus, "Error on updating status.")
            .status(400),
    ];
}

/// Calls [`crm.status.update`](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html).
#[doc(alias = "crm.status.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Fields, FieldsEntry, Get, GetResult, List, ListItem,
    ListItemExtra, Update, UpdateFields
);

value_enum!(AddFieldsSemantics, ListOrder);
