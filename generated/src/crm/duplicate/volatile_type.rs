// @generated from docs/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.duplicate.volatileType.*`.

use crate::prelude::*;

/// Request of [`crm.duplicate.volatileType.fields`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.duplicate.volatileType.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `entityTypeId`: [`EntityTypeId`].
    pub entity_type_id: Option<EntityTypeId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `entityTypeId`.
    #[must_use]
    pub fn entity_type_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.entity_type_id = Some(value.into());
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["entityTypeId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Fields {
    type Output = Vec<FieldsItem>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.duplicate.volatileType.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `entityTypeId` of `crm.duplicate.volatileType.fields`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityTypeId {
    /// `1`: lead.
    Lead,
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EntityTypeId {
    const VALUES: &'static [&'static str] = &["1", "3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Contact),
            2 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "1",
            Self::Contact => "3",
            Self::Company => "4",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.duplicate.volatileType.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsItem {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `fieldCode`: `string`.
    pub field_code: Option<String>,
    /// `fieldTitle`: `string`.
    pub field_title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsItem",
            fields: &["entityTypeId", "fieldCode", "fieldTitle"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.field_code,
            2 => &self.field_title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.field_code,
            2 => &mut self.field_title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.duplicate.volatileType.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.duplicate.volatileType.fields`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html).
#[doc(alias = "crm.duplicate.volatileType.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<Vec<FieldsItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.duplicate.volatileType.list`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.duplicate.volatileType.list")]
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
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.duplicate.volatileType.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `crm.duplicate.volatileType.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `fieldCode`: `string`.
    pub field_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["id", "entityTypeId", "fieldCode"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_type_id,
            2 => &self.field_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_type_id,
            2 => &mut self.field_code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.duplicate.volatileType.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.duplicate.volatileType.list`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html).
#[doc(alias = "crm.duplicate.volatileType.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.duplicate.volatileType.register`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.duplicate.volatileType.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `entityTypeId`: [`EntityTypeId`], required.
    pub entity_type_id: EntityTypeId,
    /// `fieldCode`: `string`, required.
    pub field_code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        entity_type_id: impl Into<EntityTypeId>,
        field_code: impl Into<String>,
    ) -> Self {
        Self {
            entity_type_id: entity_type_id.into(),
            field_code: field_code.into(),
            ..Default::default()
        }
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &["entityTypeId", "fieldCode"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.field_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.field_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = RegisterResult;
    type Error = RegisterError;
    const NAME: &'static str = "crm.duplicate.volatileType.register";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.duplicate.volatileType.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RegisterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterResult",
            fields: &["id"],
            required: &[],
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

/// Errors of `crm.duplicate.volatileType.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `FIELD_NOT_FOUND`.
    FieldNotFound,
    /// `MAX_TYPES_COUNT_EXCEEDED`.
    MaxTypesCountExceeded,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::FieldNotFound, "FIELD_NOT_FOUND"),
        ErrorCase::code(Self::MaxTypesCountExceeded, "MAX_TYPES_COUNT_EXCEEDED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.duplicate.volatileType.register`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html).
#[doc(alias = "crm.duplicate.volatileType.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<RegisterResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.duplicate.volatileType.unregister`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.duplicate.volatileType.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
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

impl Method for Unregister {
    type Output = bool;
    type Error = UnregisterError;
    const NAME: &'static str = "crm.duplicate.volatileType.unregister";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.duplicate.volatileType.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `TYPE_IS_NOT_ASSIGNED`.
    TypeIsNotAssigned,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::TypeIsNotAssigned, "TYPE_IS_NOT_ASSIGNED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.duplicate.volatileType.unregister`](https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html).
#[doc(alias = "crm.duplicate.volatileType.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Fields, FieldsItem, List, ListItem, Register, RegisterResult, Unregister);

value_enum!(EntityTypeId);
