// @generated from docs/api-reference/sale/property-group/sale-property-group-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.propertygroup.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.propertygroup.add`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertygroup.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: Fields) -> Self {
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
    type Output = PropertygroupResult;
    type Error = AddError;
    const NAME: &'static str = "sale.propertygroup.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.propertygroup.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `personTypeId`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// `name`: `string`, required.
    pub name: String,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        person_type_id: types::SalePersonTypeId,
        name: impl Into<String>,
    ) -> Self {
        Self {
            person_type_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["personTypeId", "name", "sort"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.person_type_id,
            1 => &self.name,
            2 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.person_type_id,
            1 => &mut self.name,
            2 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.propertygroup.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertygroupResult {
    /// `propertyGroup`: [`types::sale::SaleOrderPropertyGroup`].
    pub property_group: Option<types::sale::SaleOrderPropertyGroup>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PropertygroupResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PropertygroupResult",
            fields: &["propertyGroup"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_group,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_group,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertygroup.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200950000006`.
    Code200950000006,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200950000006, "200950000006"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`sale.propertygroup.add`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html).
#[doc(alias = "sale.propertygroup.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<PropertygroupResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertygroup.delete`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertygroup.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_order_property_group.id`, required.
    pub id: types::SaleOrderPropertyGroupId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyGroupId) -> Self {
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
    const NAME: &'static str = "sale.propertygroup.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.propertygroup.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200940400001`.
    Code200940400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200940400001, "200940400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertygroup.delete`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html).
#[doc(alias = "sale.propertygroup.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertygroup.get`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertygroup.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_order_property_group.id`, required.
    pub id: types::SaleOrderPropertyGroupId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyGroupId) -> Self {
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
    type Output = PropertygroupResult;
    type Error = GetError;
    const NAME: &'static str = "sale.propertygroup.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.propertygroup.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200940400001`.
    Code200940400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200940400001, "200940400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertygroup.get`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html).
#[doc(alias = "sale.propertygroup.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<PropertygroupResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertygroup.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertygroup.getFields")]
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
    const NAME: &'static str = "sale.propertygroup.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.propertygroup.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `propertyGroup`: map of [`GetFieldsResultPropertyGroup`].
    pub property_group: Option<Map<GetFieldsResultPropertyGroup>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["propertyGroup"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_group,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_group,
            _ => &mut self.extra,
        }
    }
}

/// `propertyGroup` in the answer of `sale.propertygroup.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultPropertyGroup {
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

impl Record for GetFieldsResultPropertyGroup {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultPropertyGroup",
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

/// Errors of `sale.propertygroup.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.propertygroup.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html).
#[doc(alias = "sale.propertygroup.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertygroup.list`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertygroup.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
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
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "sale.propertygroup.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["propertyGroups"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleOrderPropertyGroup;
}

/// Parameter `order` of `sale.propertygroup.list`.
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

/// Answer of `sale.propertygroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `propertyGroups`: list of [`types::sale::SaleOrderPropertyGroup`].
    pub property_groups: Option<Vec<types::sale::SaleOrderPropertyGroup>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["propertyGroups"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_groups,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_groups,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertygroup.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.propertygroup.list`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html).
#[doc(alias = "sale.propertygroup.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertygroup.update`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertygroup.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_order_property_group.id`, required.
    pub id: types::SaleOrderPropertyGroupId,
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyGroupId, fields: Fields) -> Self {
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
    type Output = PropertygroupResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.propertygroup.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.propertygroup.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200940400001`.
    Code200940400001,
    /// `200040300020`.
    Code200040300020,
    /// `200950000008`.
    Code200950000008,
    /// `100`.
    Code100,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200940400001, "200940400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200950000008, "200950000008"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`sale.propertygroup.update`](https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html).
#[doc(alias = "sale.propertygroup.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<PropertygroupResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, PropertygroupResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultPropertyGroup, List, ListResult, Update
);

value_enum!(ListOrder);
