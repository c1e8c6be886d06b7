// @generated from docs/api-reference/crm/requisites/addresses/crm-address-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `crm.address.*`.

use crate::prelude::*;

/// Request of [`crm.address.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.address.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: FieldsRequest) -> Self {
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
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "crm.address.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.address.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `TYPE_ID`: `integer`, required.
    pub type_id: i64,
    /// `ENTITY_TYPE_ID`: `integer`, required.
    pub entity_type_id: i64,
    /// `ENTITY_ID`: `string` or `integer`, required.
    pub entity_id: Either<String, i64>,
    /// `ADDRESS_1`: `string`.
    pub address_1: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `CITY`: `string`.
    pub city: Option<String>,
    /// `POSTAL_CODE`: `string`.
    pub postal_code: Option<String>,
    /// `REGION`: `string`.
    pub region: Option<String>,
    /// `PROVINCE`: `string`.
    pub province: Option<String>,
    /// `COUNTRY`: `string`.
    pub country: Option<String>,
    /// `COUNTRY_CODE`: `string`.
    pub country_code: Option<String>,
    /// `LOC_ADDR_ID`: `integer`.
    pub loc_addr_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsRequest {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        type_id: i64,
        entity_type_id: i64,
        entity_id: impl Into<Either<String, i64>>,
    ) -> Self {
        Self {
            type_id,
            entity_type_id,
            entity_id: entity_id.into(),
            ..Default::default()
        }
    }
    /// Sets `ADDRESS_1`.
    #[must_use]
    pub fn address_1(mut self, value: impl Into<String>) -> Self {
        self.address_1 = Some(value.into());
        self
    }
    /// Sets `ADDRESS_2`.
    #[must_use]
    pub fn address_2(mut self, value: impl Into<String>) -> Self {
        self.address_2 = Some(value.into());
        self
    }
    /// Sets `CITY`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `POSTAL_CODE`.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `REGION`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PROVINCE`.
    #[must_use]
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `COUNTRY`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `COUNTRY_CODE`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets `LOC_ADDR_ID`.
    #[must_use]
    pub fn loc_addr_id(mut self, value: i64) -> Self {
        self.loc_addr_id = Some(value);
        self
    }
}

impl Record for FieldsRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsRequest",
            fields: &[
                "TYPE_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "ADDRESS_1",
                "ADDRESS_2",
                "CITY",
                "POSTAL_CODE",
                "REGION",
                "PROVINCE",
                "COUNTRY",
                "COUNTRY_CODE",
                "LOC_ADDR_ID",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.address_1,
            4 => &self.address_2,
            5 => &self.city,
            6 => &self.postal_code,
            7 => &self.region,
            8 => &self.province,
            9 => &self.country,
            10 => &self.country_code,
            11 => &self.loc_addr_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.address_1,
            4 => &mut self.address_2,
            5 => &mut self.city,
            6 => &mut self.postal_code,
            7 => &mut self.region,
            8 => &mut self.province,
            9 => &mut self.country,
            10 => &mut self.country_code,
            11 => &mut self.loc_addr_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.address.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `TYPE_ID is not defined or invalid`.
    TypeIdIsNotDefined,
    /// `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `ENTITY_ID is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `TypeAddress exists`.
    TypeAddressExists,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TypeIdIsNotDefined, "TYPE_ID is not defined or invalid"),
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid",
        ),
        ErrorCase::text(Self::TypeAddressExists, "TypeAddress exists"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.address.add`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html).
#[doc(alias = "crm.address.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.address.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.address.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `fields`: [`DeleteFields`], required.
    pub fields: DeleteFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: DeleteFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.address.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.address.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFields {
    /// `TYPE_ID`: `integer`, required.
    pub type_id: i64,
    /// `ENTITY_TYPE_ID`: `integer`, required.
    pub entity_type_id: i64,
    /// `ENTITY_ID`: `string` or `integer`, required.
    pub entity_id: Either<String, i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        type_id: i64,
        entity_type_id: i64,
        entity_id: impl Into<Either<String, i64>>,
    ) -> Self {
        Self {
            type_id,
            entity_type_id,
            entity_id: entity_id.into(),
            ..Default::default()
        }
    }
}

impl Record for DeleteFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteFields",
            fields: &["TYPE_ID", "ENTITY_TYPE_ID", "ENTITY_ID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.address.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `TYPE_ID is not defined or invalid`.
    TypeIdIsNotDefined,
    /// `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `ENTITY_ID is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `TypeAddress not found`.
    TypeAddressNotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TypeIdIsNotDefined, "TYPE_ID is not defined or invalid"),
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid",
        ),
        ErrorCase::text(Self::TypeAddressNotFound, "TypeAddress not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.address.delete`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html).
#[doc(alias = "crm.address.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.address.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.address.fields")]
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
    const NAME: &'static str = "crm.address.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.address.fields`.
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

/// Errors of `crm.address.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.address.fields`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html).
#[doc(alias = "crm.address.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.address.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.address.list")]
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
    /// `limit`: `integer`.
    pub limit: Option<i64>,
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
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order", "start", "limit"],
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
            4 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            4 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.address.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `select` of `crm.address.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `TYPE_ID`.
    TypeId,
    /// `ENTITY_TYPE_ID`.
    EntityTypeId,
    /// `ENTITY_ID`.
    EntityId,
    /// `ADDRESS_1`.
    Address1,
    /// `ADDRESS_2`.
    Address2,
    /// `CITY`.
    City,
    /// `POSTAL_CODE`.
    PostalCode,
    /// `REGION`.
    Region,
    /// `PROVINCE`.
    Province,
    /// `COUNTRY`.
    Country,
    /// `COUNTRY_CODE`.
    CountryCode,
    /// `LOC_ADDR_ID`.
    LocAddrId,
    /// `ANCHOR_TYPE_ID`.
    AnchorTypeId,
    /// `ANCHOR_ID`.
    AnchorId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "TYPE_ID",
        "ENTITY_TYPE_ID",
        "ENTITY_ID",
        "ADDRESS_1",
        "ADDRESS_2",
        "CITY",
        "POSTAL_CODE",
        "REGION",
        "PROVINCE",
        "COUNTRY",
        "COUNTRY_CODE",
        "LOC_ADDR_ID",
        "ANCHOR_TYPE_ID",
        "ANCHOR_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::TypeId),
            1 => Some(Self::EntityTypeId),
            2 => Some(Self::EntityId),
            3 => Some(Self::Address1),
            4 => Some(Self::Address2),
            5 => Some(Self::City),
            6 => Some(Self::PostalCode),
            7 => Some(Self::Region),
            8 => Some(Self::Province),
            9 => Some(Self::Country),
            10 => Some(Self::CountryCode),
            11 => Some(Self::LocAddrId),
            12 => Some(Self::AnchorTypeId),
            13 => Some(Self::AnchorId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::TypeId => "TYPE_ID",
            Self::EntityTypeId => "ENTITY_TYPE_ID",
            Self::EntityId => "ENTITY_ID",
            Self::Address1 => "ADDRESS_1",
            Self::Address2 => "ADDRESS_2",
            Self::City => "CITY",
            Self::PostalCode => "POSTAL_CODE",
            Self::Region => "REGION",
            Self::Province => "PROVINCE",
            Self::Country => "COUNTRY",
            Self::CountryCode => "COUNTRY_CODE",
            Self::LocAddrId => "LOC_ADDR_ID",
            Self::AnchorTypeId => "ANCHOR_TYPE_ID",
            Self::AnchorId => "ANCHOR_ID",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `filter` of `crm.address.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `TYPE_ID`: `integer`.
    pub type_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `string` or `integer`.
    pub entity_id: Option<Either<String, i64>>,
    /// `ADDRESS_1`: `string`.
    pub address_1: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `CITY`: `string`.
    pub city: Option<String>,
    /// `POSTAL_CODE`: `string`.
    pub postal_code: Option<String>,
    /// `REGION`: `string`.
    pub region: Option<String>,
    /// `PROVINCE`: `string`.
    pub province: Option<String>,
    /// `COUNTRY`: `string`.
    pub country: Option<String>,
    /// `COUNTRY_CODE`: `string`.
    pub country_code: Option<String>,
    /// `LOC_ADDR_ID`: `integer`.
    pub loc_addr_id: Option<i64>,
    /// `ANCHOR_TYPE_ID`: `integer`.
    pub anchor_type_id: Option<i64>,
    /// `ANCHOR_ID`: `integer`.
    pub anchor_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: i64) -> Self {
        self.entity_type_id = Some(value);
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `ADDRESS_1`.
    #[must_use]
    pub fn address_1(mut self, value: impl Into<String>) -> Self {
        self.address_1 = Some(value.into());
        self
    }
    /// Sets `ADDRESS_2`.
    #[must_use]
    pub fn address_2(mut self, value: impl Into<String>) -> Self {
        self.address_2 = Some(value.into());
        self
    }
    /// Sets `CITY`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `POSTAL_CODE`.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `REGION`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PROVINCE`.
    #[must_use]
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `COUNTRY`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `COUNTRY_CODE`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets `LOC_ADDR_ID`.
    #[must_use]
    pub fn loc_addr_id(mut self, value: i64) -> Self {
        self.loc_addr_id = Some(value);
        self
    }
    /// Sets `ANCHOR_TYPE_ID`.
    #[must_use]
    pub fn anchor_type_id(mut self, value: i64) -> Self {
        self.anchor_type_id = Some(value);
        self
    }
    /// Sets `ANCHOR_ID`.
    #[must_use]
    pub fn anchor_id(mut self, value: i64) -> Self {
        self.anchor_id = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "TYPE_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "ADDRESS_1",
                "ADDRESS_2",
                "CITY",
                "POSTAL_CODE",
                "REGION",
                "PROVINCE",
                "COUNTRY",
                "COUNTRY_CODE",
                "LOC_ADDR_ID",
                "ANCHOR_TYPE_ID",
                "ANCHOR_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.address_1,
            4 => &self.address_2,
            5 => &self.city,
            6 => &self.postal_code,
            7 => &self.region,
            8 => &self.province,
            9 => &self.country,
            10 => &self.country_code,
            11 => &self.loc_addr_id,
            12 => &self.anchor_type_id,
            13 => &self.anchor_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.address_1,
            4 => &mut self.address_2,
            5 => &mut self.city,
            6 => &mut self.postal_code,
            7 => &mut self.region,
            8 => &mut self.province,
            9 => &mut self.country,
            10 => &mut self.country_code,
            11 => &mut self.loc_addr_id,
            12 => &mut self.anchor_type_id,
            13 => &mut self.anchor_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `crm.address.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `TYPE_ID`: `integer` or `string`.
    pub type_id: Option<Either<i64, String>>,
    /// `ENTITY_TYPE_ID`: [`EntityTypeId`].
    pub entity_type_id: Option<EntityTypeId>,
    /// `ENTITY_ID`: [`EntityTypeId`].
    pub entity_id: Option<EntityTypeId>,
    /// `ADDRESS_1`: [`EntityTypeId`].
    pub address_1: Option<EntityTypeId>,
    /// `ADDRESS_2`: [`EntityTypeId`].
    pub address_2: Option<EntityTypeId>,
    /// `CITY`: [`EntityTypeId`].
    pub city: Option<EntityTypeId>,
    /// `POSTAL_CODE`: [`EntityTypeId`].
    pub postal_code: Option<EntityTypeId>,
    /// `REGION`: [`EntityTypeId`].
    pub region: Option<EntityTypeId>,
    /// `PROVINCE`: [`EntityTypeId`].
    pub province: Option<EntityTypeId>,
    /// `COUNTRY`: [`EntityTypeId`].
    pub country: Option<EntityTypeId>,
    /// `COUNTRY_CODE`: [`EntityTypeId`].
    pub country_code: Option<EntityTypeId>,
    /// `LOC_ADDR_ID`: [`EntityTypeId`].
    pub loc_addr_id: Option<EntityTypeId>,
    /// `ANCHOR_TYPE_ID`: [`EntityTypeId`].
    pub anchor_type_id: Option<EntityTypeId>,
    /// `ANCHOR_ID`: [`EntityTypeId`].
    pub anchor_id: Option<EntityTypeId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE_ID`.
    #[must_use]
    pub fn type_id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets `ENTITY_TYPE_ID`.
    #[must_use]
    pub fn entity_type_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.entity_type_id = Some(value.into());
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `ADDRESS_1`.
    #[must_use]
    pub fn address_1(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.address_1 = Some(value.into());
        self
    }
    /// Sets `ADDRESS_2`.
    #[must_use]
    pub fn address_2(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.address_2 = Some(value.into());
        self
    }
    /// Sets `CITY`.
    #[must_use]
    pub fn city(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `POSTAL_CODE`.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `REGION`.
    #[must_use]
    pub fn region(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PROVINCE`.
    #[must_use]
    pub fn province(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `COUNTRY`.
    #[must_use]
    pub fn country(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `COUNTRY_CODE`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets `LOC_ADDR_ID`.
    #[must_use]
    pub fn loc_addr_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.loc_addr_id = Some(value.into());
        self
    }
    /// Sets `ANCHOR_TYPE_ID`.
    #[must_use]
    pub fn anchor_type_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.anchor_type_id = Some(value.into());
        self
    }
    /// Sets `ANCHOR_ID`.
    #[must_use]
    pub fn anchor_id(mut self, value: impl Into<EntityTypeId>) -> Self {
        self.anchor_id = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "TYPE_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "ADDRESS_1",
                "ADDRESS_2",
                "CITY",
                "POSTAL_CODE",
                "REGION",
                "PROVINCE",
                "COUNTRY",
                "COUNTRY_CODE",
                "LOC_ADDR_ID",
                "ANCHOR_TYPE_ID",
                "ANCHOR_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.address_1,
            4 => &self.address_2,
            5 => &self.city,
            6 => &self.postal_code,
            7 => &self.region,
            8 => &self.province,
            9 => &self.country,
            10 => &self.country_code,
            11 => &self.loc_addr_id,
            12 => &self.anchor_type_id,
            13 => &self.anchor_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.address_1,
            4 => &mut self.address_2,
            5 => &mut self.city,
            6 => &mut self.postal_code,
            7 => &mut self.region,
            8 => &mut self.province,
            9 => &mut self.country,
            10 => &mut self.country_code,
            11 => &mut self.loc_addr_id,
            12 => &mut self.anchor_type_id,
            13 => &mut self.anchor_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.ENTITY_TYPE_ID` of `crm.address.list`, and 12 other places.
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

/// Answer of `crm.address.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `TYPE_ID`: `integer`.
    pub type_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ADDRESS_1`: `string`.
    pub address_1: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `CITY`: `string`.
    pub city: Option<String>,
    /// `POSTAL_CODE`: `string`.
    pub postal_code: Option<String>,
    /// `REGION`: `string`.
    pub region: Option<String>,
    /// `PROVINCE`: `string`.
    pub province: Option<String>,
    /// `COUNTRY`: `string`.
    pub country: Option<String>,
    /// `COUNTRY_CODE`: `string`, may be `null`.
    pub country_code: Option<String>,
    /// `LOC_ADDR_ID`: `integer`.
    pub loc_addr_id: Option<i64>,
    /// `ANCHOR_TYPE_ID`: `integer`.
    pub anchor_type_id: Option<i64>,
    /// `ANCHOR_ID`: `integer`.
    pub anchor_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "TYPE_ID",
                "ENTITY_TYPE_ID",
                "ENTITY_ID",
                "ADDRESS_1",
                "ADDRESS_2",
                "CITY",
                "POSTAL_CODE",
                "REGION",
                "PROVINCE",
                "COUNTRY",
                "COUNTRY_CODE",
                "LOC_ADDR_ID",
                "ANCHOR_TYPE_ID",
                "ANCHOR_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.address_1,
            4 => &self.address_2,
            5 => &self.city,
            6 => &self.postal_code,
            7 => &self.region,
            8 => &self.province,
            9 => &self.country,
            10 => &self.country_code,
            11 => &self.loc_addr_id,
            12 => &self.anchor_type_id,
            13 => &self.anchor_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.address_1,
            4 => &mut self.address_2,
            5 => &mut self.city,
            6 => &mut self.postal_code,
            7 => &mut self.region,
            8 => &mut self.province,
            9 => &mut self.country,
            10 => &mut self.country_code,
            11 => &mut self.loc_addr_id,
            12 => &mut self.anchor_type_id,
            13 => &mut self.anchor_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.address.list`.
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

/// Calls [`crm.address.list`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html).
#[doc(alias = "crm.address.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.address.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.address.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: FieldsRequest) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
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

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "crm.address.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.address.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `TYPE_ID is not defined or invalid`.
    TypeIdIsNotDefined,
    /// `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdIsNot,
    /// `ENTITY_ID is not defined or invalid`.
    EntityIdIsNotDefined,
    /// `TypeAddress not found`.
    TypeAddressNotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TypeIdIsNotDefined, "TYPE_ID is not defined or invalid"),
        ErrorCase::text(
            Self::EntityTypeIdIsNot,
            "ENTITY_TYPE_ID is not defined or invalid",
        ),
        ErrorCase::text(
            Self::EntityIdIsNotDefined,
            "ENTITY_ID is not defined or invalid",
        ),
        ErrorCase::text(Self::TypeAddressNotFound, "TypeAddress not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.address.update`](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html).
#[doc(alias = "crm.address.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, FieldsRequest, Delete, DeleteFields, Fields, FieldsEntry, List, ListFilter,
    ListOrder, ListItem, Update
);

value_enum!(ListSelect, EntityTypeId);

choice!(ListFilter[]);
