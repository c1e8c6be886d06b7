// @generated from docs/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.businessValuePersonDomain.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.businessValuePersonDomain.add`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.businessValuePersonDomain.add")]
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
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "sale.businessValuePersonDomain.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.businessValuePersonDomain.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `personTypeId`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// `domain`: [`AddFieldsDomain`], required.
    pub domain: AddFieldsDomain,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        person_type_id: types::SalePersonTypeId,
        domain: impl Into<AddFieldsDomain>,
    ) -> Self {
        Self {
            person_type_id,
            domain: domain.into(),
            ..Default::default()
        }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["personTypeId", "domain"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.person_type_id,
            1 => &self.domain,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.person_type_id,
            1 => &mut self.domain,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.domain` of `sale.businessValuePersonDomain.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsDomain {
    /// `I`: natural person.
    NaturalPerson,
    /// `E`: legal person.
    LegalPerson,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsDomain {
    const VALUES: &'static [&'static str] = &["I", "E"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NaturalPerson),
            1 => Some(Self::LegalPerson),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NaturalPerson => "I",
            Self::LegalPerson => "E",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sale.businessValuePersonDomain.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `businessValuePersonDomain`: [`types::sale::SaleBusinessValuePersonDomain`].
    pub business_value_person_domain: Option<types::sale::SaleBusinessValuePersonDomain>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["businessValuePersonDomain"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_value_person_domain,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_value_person_domain,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.businessValuePersonDomain.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `201250000001`.
    Code201250000001,
    /// `201240400002`.
    Code201240400002,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `201450000001`.
    Code201450000001,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201250000001, "201250000001"),
        ErrorCase::code(Self::Code201240400002, "201240400002"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code201450000001, "201450000001"),
    ];
}

/// Calls [`sale.businessValuePersonDomain.add`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html).
#[doc(alias = "sale.businessValuePersonDomain.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.businessValuePersonDomain.deleteByFilter`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.businessValuePersonDomain.deleteByFilter")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByFilter {
    /// `fields`: [`DeleteByFilterFields`], required.
    pub fields: DeleteByFilterFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteByFilter {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: DeleteByFilterFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for DeleteByFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteByFilter",
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

impl Method for DeleteByFilter {
    type Output = bool;
    type Error = DeleteByFilterError;
    const NAME: &'static str = "sale.businessValuePersonDomain.deleteByFilter";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.businessValuePersonDomain.deleteByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByFilterFields {
    /// `personTypeId`: `sale_person_type.id`, required.
    pub person_type_id: types::SalePersonTypeId,
    /// `domain`: [`DeleteByFilterFieldsDomain`], required.
    pub domain: DeleteByFilterFieldsDomain,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteByFilterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        person_type_id: types::SalePersonTypeId,
        domain: impl Into<DeleteByFilterFieldsDomain>,
    ) -> Self {
        Self {
            person_type_id,
            domain: domain.into(),
            ..Default::default()
        }
    }
}

impl Record for DeleteByFilterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteByFilterFields",
            fields: &["personTypeId", "domain"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.person_type_id,
            1 => &self.domain,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.person_type_id,
            1 => &mut self.domain,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.domain` of `sale.businessValuePersonDomain.deleteByFilter`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteByFilterFieldsDomain {
    /// `I`: natural person.
    NaturalPerson,
    /// `E`: legal entity.
    LegalEntity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DeleteByFilterFieldsDomain {
    const VALUES: &'static [&'static str] = &["I", "E"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NaturalPerson),
            1 => Some(Self::LegalEntity),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NaturalPerson => "I",
            Self::LegalEntity => "E",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sale.businessValuePersonDomain.deleteByFilter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteByFilterError {
    /// `201450000002`.
    Code201450000002,
    /// `201450000003`.
    Code201450000003,
    /// `201440400003`.
    Code201440400003,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteByFilterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201450000002, "201450000002"),
        ErrorCase::code(Self::Code201450000003, "201450000003"),
        ErrorCase::code(Self::Code201440400003, "201440400003"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.businessValuePersonDomain.deleteByFilter`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html).
#[doc(alias = "sale.businessValuePersonDomain.deleteByFilter")]
pub fn delete_by_filter<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteByFilter,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.businessValuePersonDomain.getFields`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.businessValuePersonDomain.getFields")]
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
    const NAME: &'static str = "sale.businessValuePersonDomain.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.businessValuePersonDomain.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `businessValuePersonDomain`: map of [`GetFieldsResultBusinessValuePersonDomain`].
    pub business_value_person_domain: Option<
        Map<GetFieldsResultBusinessValuePersonDomain>,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["businessValuePersonDomain"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_value_person_domain,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_value_person_domain,
            _ => &mut self.extra,
        }
    }
}

/// `businessValuePersonDomain` in the answer of `sale.businessValuePersonDomain.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultBusinessValuePersonDomain {
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

impl Record for GetFieldsResultBusinessValuePersonDomain {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultBusinessValuePersonDomain",
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

/// Errors of `sale.businessValuePersonDomain.getFields`.
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

/// Calls [`sale.businessValuePersonDomain.getFields`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html).
#[doc(alias = "sale.businessValuePersonDomain.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.businessValuePersonDomain.list`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.businessValuePersonDomain.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
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
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
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
    const NAME: &'static str = "sale.businessValuePersonDomain.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["businessValuePersonDomains"]).total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleBusinessValuePersonDomain;
}

/// Parameter `select` of `sale.businessValuePersonDomain.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `personTypeId`.
    PersonTypeId,
    /// `domain`.
    Domain,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &["personTypeId", "domain"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PersonTypeId),
            1 => Some(Self::Domain),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PersonTypeId => "personTypeId",
            Self::Domain => "domain",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `sale.businessValuePersonDomain.list`.
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

/// Answer of `sale.businessValuePersonDomain.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `businessValuePersonDomains`: list of [`types::sale::SaleBusinessValuePersonDomain`].
    pub business_value_person_domains: Option<
        Vec<types::sale::SaleBusinessValuePersonDomain>,
    >,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["businessValuePersonDomains"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_value_person_domains,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_value_person_domains,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.businessValuePersonDomain.list`.
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

/// Calls [`sale.businessValuePersonDomain.list`](https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html).
#[doc(alias = "sale.businessValuePersonDomain.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, DeleteByFilter, DeleteByFilterFields, GetFields,
    GetFieldsResult, GetFieldsResultBusinessValuePersonDomain, List, ListResult
);

value_enum!(AddFieldsDomain, DeleteByFilterFieldsDomain, ListSelect, ListOrder);
