// @generated from docs/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.bindings.*`.

use crate::prelude::*;

/// Request of [`crm.timeline.bindings.bind`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.bindings.bind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bind {
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Bind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: FieldsRequest) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Bind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Bind",
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

impl Method for Bind {
    type Output = bool;
    type Error = BindError;
    const NAME: &'static str = "crm.timeline.bindings.bind";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.timeline.bindings.bind`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `OWNER_ID`: `integer`, required.
    pub owner_id: i64,
    /// `ENTITY_ID`: `integer`, required.
    pub entity_id: i64,
    /// `ENTITY_TYPE`: [`FieldsRequestEntityType`], required.
    pub entity_type: FieldsRequestEntityType,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsRequest {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        owner_id: i64,
        entity_id: i64,
        entity_type: impl Into<FieldsRequestEntityType>,
    ) -> Self {
        Self {
            owner_id,
            entity_id,
            entity_type: entity_type.into(),
            ..Default::default()
        }
    }
}

impl Record for FieldsRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsRequest",
            fields: &["OWNER_ID", "ENTITY_ID", "ENTITY_TYPE"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.entity_id,
            2 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.entity_id,
            2 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.ENTITY_TYPE` of `crm.timeline.bindings.bind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldsRequestEntityType {
    /// `lead`.
    Lead,
    /// `deal`.
    Deal,
    /// `contact`.
    Contact,
    /// `company`.
    Company,
    /// `order`.
    Order,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FieldsRequestEntityType {
    const VALUES: &'static [&'static str] = &[
        "lead",
        "deal",
        "contact",
        "company",
        "order",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Contact),
            3 => Some(Self::Company),
            4 => Some(Self::Order),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Contact => "contact",
            Self::Company => "company",
            Self::Order => "order",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.timeline.bindings.bind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindError {
    /// `OWNER_ID is not defined or invalid`.
    OwnerIdIsNotDefined,
    /// `ENTITY_ID is not defined or invalid.`.
    EntityIdIsNotDefined,
    /// `ENTITY_TYPE is not defined or invalid.`.
    EntityTypeIsNotDefined,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for BindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OwnerIdIsNotDefined, "OWNER_ID is not defined or invalid"),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid.",
        ),
        ErrorCase::text(
            Self::EntityTypeIsNotDefined,
            "ENTITY_TYPE is not defined or invalid.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.timeline.bindings.bind`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html).
#[doc(alias = "crm.timeline.bindings.bind")]
pub fn bind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Bind,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.bindings.fields`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.bindings.fields")]
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
    const NAME: &'static str = "crm.timeline.bindings.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.timeline.bindings.fields`.
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

/// Errors of `crm.timeline.bindings.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.timeline.bindings.fields`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html).
#[doc(alias = "crm.timeline.bindings.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.bindings.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.bindings.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`, required.
    pub filter: Filter,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: impl Into<Filter>) -> Self {
        Self {
            filter: filter.into(),
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.timeline.bindings.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `crm.timeline.bindings.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: [`ListItemEntityType`].
    pub entity_type: Option<ListItemEntityType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["OWNER_ID", "ENTITY_ID", "ENTITY_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.entity_id,
            2 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.entity_id,
            2 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// `ENTITY_TYPE` in the answer of `crm.timeline.bindings.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemEntityType {
    /// `lead`.
    Lead,
    /// `deal`.
    Deal,
    /// `contact`.
    Contact,
    /// `company`.
    Company,
    /// `order`.
    Order,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListItemEntityType {
    const VALUES: &'static [&'static str] = &[
        "lead",
        "deal",
        "contact",
        "company",
        "order",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Contact),
            3 => Some(Self::Company),
            4 => Some(Self::Order),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Contact => "contact",
            Self::Company => "company",
            Self::Order => "order",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.timeline.bindings.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `OWNER_ID is not defined or invalid`.
    OwnerIdIsNotDefined,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OwnerIdIsNotDefined, "OWNER_ID is not defined or invalid"),
    ];
}

/// Calls [`crm.timeline.bindings.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html).
#[doc(alias = "crm.timeline.bindings.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.bindings.unbind`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.bindings.unbind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unbind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: FieldsRequest) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Unbind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unbind",
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

impl Method for Unbind {
    type Output = bool;
    type Error = UnbindError;
    const NAME: &'static str = "crm.timeline.bindings.unbind";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.bindings.unbind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `OWNER_ID is not defined or invalid`.
    OwnerIdIsNotDefined,
    /// `ENTITY_ID is not defined or invalid.`.
    EntityIdIsNotDefined,
    /// `ENTITY_TYPE is not defined or invalid.`.
    EntityTypeIsNotDefined,
    /// `Not found.`.
    NotFound,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for UnbindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OwnerIdIsNotDefined, "OWNER_ID is not defined or invalid"),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid.",
        ),
        ErrorCase::text(
            Self::EntityTypeIsNotDefined,
            "ENTITY_TYPE is not defined or invalid.",
        ),
        ErrorCase::text(Self::NotFound, "Not found."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.timeline.bindings.unbind`](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html).
#[doc(alias = "crm.timeline.bindings.unbind")]
pub fn unbind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unbind,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Bind, FieldsRequest, Fields, FieldsEntry, List, ListItem, Unbind);

value_enum!(FieldsRequestEntityType, ListItemEntityType);
