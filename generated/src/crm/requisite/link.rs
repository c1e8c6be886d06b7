// @generated from docs/api-reference/crm/requisites/links/crm-requisite-link-fields.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.requisite.link.*`.

use crate::prelude::*;

/// Request of [`crm.requisite.link.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.link.fields")]
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
    const NAME: &'static str = "crm.requisite.link.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.link.fields`.
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

/// Errors of `crm.requisite.link.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.requisite.link.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html).
#[doc(alias = "crm.requisite.link.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.link.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.link.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityTypeId", "entityId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Link;
    type Error = GetError;
    const NAME: &'static str = "crm.requisite.link.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.requisite.link.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `REQUISITE_ID`: `integer`.
    pub requisite_id: Option<i64>,
    /// `BANK_DETAIL_ID`: `integer`.
    pub bank_detail_id: Option<i64>,
    /// `MC_REQUISITE_ID`: `integer`.
    pub mc_requisite_id: Option<i64>,
    /// `MC_BANK_DETAIL_ID`: `integer`.
    pub mc_bank_detail_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Link {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Link",
            fields: &[
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "REQUISITE_ID",
                "BANK_DETAIL_ID",
                "MC_REQUISITE_ID",
                "MC_BANK_DETAIL_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.requisite_id,
            3 => &self.bank_detail_id,
            4 => &self.mc_requisite_id,
            5 => &self.mc_bank_detail_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.requisite_id,
            3 => &mut self.bank_detail_id,
            4 => &mut self.mc_requisite_id,
            5 => &mut self.mc_bank_detail_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.link.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `entityTypeId is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `entityId is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `Not found`.
    NotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "entityTypeId is not defined or invalid",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "entityId is not defined or invalid",
        ),
        ErrorCase::text(Self::NotFound, "Not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.link.get`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html).
#[doc(alias = "crm.requisite.link.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Link>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.link.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.link.list")]
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
    type Output = Vec<Link>;
    type Error = ListError;
    const NAME: &'static str = "crm.requisite.link.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).total());
}

impl ListMethod for List {
    type Row = Link;
}

/// Parameter `select` of `crm.requisite.link.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ENTITY_TYPE_ID`.
    EntityTypeId,
    /// `ENTITY_ID`.
    EntityId,
    /// `REQUISITE_ID`.
    RequisiteId,
    /// `BANK_DETAIL_ID`.
    BankDetailId,
    /// `MC_REQUISITE_ID`.
    McRequisiteId,
    /// `MC_BANK_DETAIL_ID`.
    McBankDetailId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ENTITY_TYPE_ID",
        "ENTITY_ID",
        "REQUISITE_ID",
        "BANK_DETAIL_ID",
        "MC_REQUISITE_ID",
        "MC_BANK_DETAIL_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::EntityTypeId),
            1 => Some(Self::EntityId),
            2 => Some(Self::RequisiteId),
            3 => Some(Self::BankDetailId),
            4 => Some(Self::McRequisiteId),
            5 => Some(Self::McBankDetailId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::EntityTypeId => "ENTITY_TYPE_ID",
            Self::EntityId => "ENTITY_ID",
            Self::RequisiteId => "REQUISITE_ID",
            Self::BankDetailId => "BANK_DETAIL_ID",
            Self::McRequisiteId => "MC_REQUISITE_ID",
            Self::McBankDetailId => "MC_BANK_DETAIL_ID",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `filter` of `crm.requisite.link.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `REQUISITE_ID`: `integer`.
    pub requisite_id: Option<i64>,
    /// `BANK_DETAIL_ID`: `integer`.
    pub bank_detail_id: Option<i64>,
    /// `MC_REQUISITE_ID`: `integer`.
    pub mc_requisite_id: Option<i64>,
    /// `MC_BANK_DETAIL_ID`: `integer`.
    pub mc_bank_detail_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: i64) -> Self {
        self.entity_type_id = Some(value);
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `REQUISITE_ID`.
    #[must_use]
    pub fn requisite_id(mut self, value: i64) -> Self {
        self.requisite_id = Some(value);
        self
    }
    /// Sets `BANK_DETAIL_ID`.
    #[must_use]
    pub fn bank_detail_id(mut self, value: i64) -> Self {
        self.bank_detail_id = Some(value);
        self
    }
    /// Sets `MC_REQUISITE_ID`.
    #[must_use]
    pub fn mc_requisite_id(mut self, value: i64) -> Self {
        self.mc_requisite_id = Some(value);
        self
    }
    /// Sets `MC_BANK_DETAIL_ID`.
    #[must_use]
    pub fn mc_bank_detail_id(mut self, value: i64) -> Self {
        self.mc_bank_detail_id = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "REQUISITE_ID",
                "BANK_DETAIL_ID",
                "MC_REQUISITE_ID",
                "MC_BANK_DETAIL_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.requisite_id,
            3 => &self.bank_detail_id,
            4 => &self.mc_requisite_id,
            5 => &self.mc_bank_detail_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.requisite_id,
            3 => &mut self.bank_detail_id,
            4 => &mut self.mc_requisite_id,
            5 => &mut self.mc_bank_detail_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `crm.requisite.link.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `ENTITY_TYPE_ID`: [`EntityTypeId`].
    pub entity_type_id: Option<EntityTypeId>,
    /// `ENTITY_ID`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `REQUISITE_ID`: [`EntityTypeId`].
    pub requisite_id: Option<EntityTypeId>,
    /// `BANK_DETAIL_ID`: [`EntityTypeId`].
    pub bank_detail_id: Option<EntityTypeId>,
    /// `MC_REQUISITE_ID`: [`EntityTypeId`].
    pub mc_requisite_id: Option<EntityTypeId>,
    /// `MC_BANK_DETAIL_ID`: [`EntityTypeId`].
    pub mc_bank_detail_id: Option<EntityTypeId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.entity_type_id = Some(value.into());
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `REQUISITE_ID`.
    #[must_use]
    pub fn requisite_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.requisite_id = Some(value.into());
        self
    }
    /// Sets `BANK_DETAIL_ID`.
    #[must_use]
    pub fn bank_detail_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.bank_detail_id = Some(value.into());
        self
    }
    /// Sets `MC_REQUISITE_ID`.
    #[must_use]
    pub fn mc_requisite_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.mc_requisite_id = Some(value.into());
        self
    }
    /// Sets `MC_BANK_DETAIL_ID`.
    #[must_use]
    pub fn mc_bank_detail_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.mc_bank_detail_id = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "REQUISITE_ID",
                "BANK_DETAIL_ID",
                "MC_REQUISITE_ID",
                "MC_BANK_DETAIL_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.requisite_id,
            3 => &self.bank_detail_id,
            4 => &self.mc_requisite_id,
            5 => &self.mc_bank_detail_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.requisite_id,
            3 => &mut self.bank_detail_id,
            4 => &mut self.mc_requisite_id,
            5 => &mut self.mc_bank_detail_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.ENTITY_TYPE_ID` of `crm.requisite.link.list`, and 4 other places.
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

/// Errors of `crm.requisite.link.list`.
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

/// Calls [`crm.requisite.link.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html).
#[doc(alias = "crm.requisite.link.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Link>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.link.register`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.link.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `fields`: [`RegisterFields`], required.
    pub fields: RegisterFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: RegisterFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
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

impl Method for Register {
    type Output = bool;
    type Error = RegisterError;
    const NAME: &'static str = "crm.requisite.link.register";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.requisite.link.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFields {
    /// `ENTITY_TYPE_ID`: `integer`, required.
    pub entity_type_id: i64,
    /// `ENTITY_ID`: `integer`, required.
    pub entity_id: i64,
    /// `REQUISITE_ID`: `integer`, required.
    pub requisite_id: i64,
    /// `BANK_DETAIL_ID`: `integer`, required.
    pub bank_detail_id: i64,
    /// `MC_REQUISITE_ID`: `integer`, required.
    pub mc_requisite_id: i64,
    /// `MC_BANK_DETAIL_ID`: `integer`, required.
    pub mc_bank_detail_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_type_id: i64,
        entity_id: i64,
        requisite_id: i64,
        bank_detail_id: i64,
        mc_requisite_id: i64,
        mc_bank_detail_id: i64,
    ) -> Self {
        Self {
            entity_type_id,
            entity_id,
            requisite_id,
            bank_detail_id,
            mc_requisite_id,
            mc_bank_detail_id,
            ..Default::default()
        }
    }
}

impl Record for RegisterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFields",
            fields: &[
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "REQUISITE_ID",
                "BANK_DETAIL_ID",
                "MC_REQUISITE_ID",
                "MC_BANK_DETAIL_ID",
            ],
            required: &[0, 1, 2, 3, 4, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.requisite_id,
            3 => &self.bank_detail_id,
            4 => &self.mc_requisite_id,
            5 => &self.mc_bank_detail_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.requisite_id,
            3 => &mut self.bank_detail_id,
            4 => &mut self.mc_requisite_id,
            5 => &mut self.mc_bank_detail_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.requisite.link.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `ENTITY_ID is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `REQUISITE_ID is not defined or invalid`.
    RequisiteIdIsNotDefined,
    /// `BANK_DETAIL_ID is not defined or invalid`.
    BankDetailIdIsNot,
    /// `MC_REQUISITE_ID is not defined or invalid`.
    McRequisiteIdIsNot,
    /// `MC_BANK_DETAIL_ID is not defined or invalid`.
    McBankDetailIdIs,
    /// `The Requisite with ID '60' is not found`.
    TheRequisiteWithId60,
    /// `The Requisite with ID '60' is not assigned to Company with ID '5'`.
    TheRequisiteWithId60Is,
    /// `The BankDetail with ID '24' is not found`.
    TheBankDetailWithId,
    /// `The BankDetail with ID '24' is not assigned to Requisite with ID '60'`.
    TheBankDetailWithId24,
    /// `The Requisite of your company with ID '2' is not found`.
    TheRequisiteOfYourCompany,
    /// `The Requisite with ID '2' is not assigned to your company with ID '3010'`.
    TheRequisiteWithId2,
    /// `The BankDetail of your company with ID '2' is not found`.
    TheBankDetailOfYour,
    /// `The BankDetail of your company with ID '2' is not assigned to Requisite of your company with ID '2'`.
    TheBankDetailOfYourCompany,
    /// `Entity is not found`.
    EntityIsNotFound,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::RequisiteIdIsNotDefined,
            "REQUISITE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::BankDetailIdIsNot,
            "BANK_DETAIL_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::McRequisiteIdIsNot,
            "MC_REQUISITE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::McBankDetailIdIs,
            "MC_BANK_DETAIL_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::TheRequisiteWithId60,
            "The Requisite with ID '60' is not found",
        ),
        ErrorCase::text(
            Self::TheRequisiteWithId60Is,
            "The Requisite with ID '60' is not assigned to Company with ID '5'",
        ),
        ErrorCase::text(
            Self::TheBankDetailWithId,
            "The BankDetail with ID '24' is not found",
        ),
        ErrorCase::text(
            Self::TheBankDetailWithId24,
            "The BankDetail with ID '24' is not assigned to Requisite with ID '60'",
        ),
        ErrorCase::text(
            Self::TheRequisiteOfYourCompany,
            "The Requisite of your company with ID '2' is not found",
        ),
        ErrorCase::text(
            Self::TheRequisiteWithId2,
            "The Requisite with ID '2' is not assigned to your company with ID '3010'",
        ),
        ErrorCase::text(
            Self::TheBankDetailOfYour,
            "The BankDetail of your company with ID '2' is not found",
        ),
        ErrorCase::text(
            Self::TheBankDetailOfYourCompany,
            "The BankDetail of your company with ID '2' is not assigned to Requisite of your company with ID '2'",
        ),
        ErrorCase::text(Self::EntityIsNotFound, "Entity is not found"),
    ];
}

/// Calls [`crm.requisite.link.register`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html).
#[doc(alias = "crm.requisite.link.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.requisite.link.unregister`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.requisite.link.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            ..Default::default()
        }
    }
}

impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
            fields: &["entityTypeId", "entityId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unregister {
    type Output = bool;
    type Error = UnregisterError;
    const NAME: &'static str = "crm.requisite.link.unregister";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.requisite.link.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `entityTypeId is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `entityId is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "entityTypeId is not defined or invalid",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "entityId is not defined or invalid",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.requisite.link.unregister`](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html).
#[doc(alias = "crm.requisite.link.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Fields, FieldsEntry, Get, Link, List, ListFilter, ListOrder, Register,
    RegisterFields, Unregister
);

value_enum!(ListSelect, EntityTypeId);

choice!(ListFilter[]);
