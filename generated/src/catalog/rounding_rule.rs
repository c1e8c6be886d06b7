// @generated from docs/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `catalog.roundingRule.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.roundingRule.add`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.roundingRule.add")]
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
    type Output = RoundingRuleResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.roundingRule.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.roundingRule.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `catalogGroupId`: `catalog_price_type.id`, required.
    pub catalog_group_id: types::CatalogPriceTypeId,
    /// `price`: `double`, required.
    pub price: Decimal,
    /// `roundType`: [`FieldsRoundType`], required.
    pub round_type: FieldsRoundType,
    /// `roundPrecision`: `double`, required.
    pub round_precision: Decimal,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        catalog_group_id: types::CatalogPriceTypeId,
        price: impl Into<Decimal>,
        round_type: impl Into<FieldsRoundType>,
        round_precision: impl Into<Decimal>,
    ) -> Self {
        Self {
            catalog_group_id,
            price: price.into(),
            round_type: round_type.into(),
            round_precision: round_precision.into(),
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["catalogGroupId", "price", "roundType", "roundPrecision"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.catalog_group_id,
            1 => &self.price,
            2 => &self.round_type,
            3 => &self.round_precision,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.catalog_group_id,
            1 => &mut self.price,
            2 => &mut self.round_type,
            3 => &mut self.round_precision,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.roundType` of `catalog.roundingRule.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldsRoundType {
    /// `1`: mathematical rounding.
    MathematicalRounding,
    /// `2`: rounding up.
    RoundingUp,
    /// `4`: rounding down.
    RoundingDown,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FieldsRoundType {
    const VALUES: &'static [&'static str] = &["1", "2", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::MathematicalRounding),
            1 => Some(Self::RoundingUp),
            2 => Some(Self::RoundingDown),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::MathematicalRounding => "1",
            Self::RoundingUp => "2",
            Self::RoundingDown => "4",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.roundingRule.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoundingRuleResult {
    /// `roundingRule`: [`types::catalog::CatalogRoundingRule`].
    pub rounding_rule: Option<types::catalog::CatalogRoundingRule>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RoundingRuleResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RoundingRuleResult",
            fields: &["roundingRule"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.rounding_rule,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.rounding_rule,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.roundingRule.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.roundingRule.add`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html).
#[doc(alias = "catalog.roundingRule.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<RoundingRuleResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.roundingRule.delete`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.roundingRule.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_rounding_rule.id`, required.
    pub id: types::CatalogRoundingRuleId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogRoundingRuleId) -> Self {
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
    const NAME: &'static str = "catalog.roundingRule.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.roundingRule.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`.
    Code200040300020,
    /// `200900000000`.
    Code200900000000,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200900000000, "200900000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.roundingRule.delete`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html).
#[doc(alias = "catalog.roundingRule.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.roundingRule.get`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.roundingRule.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_rounding_rule.id`, required.
    pub id: types::CatalogRoundingRuleId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogRoundingRuleId) -> Self {
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
    type Output = RoundingRuleResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.roundingRule.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.roundingRule.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`.
    Code200040300010,
    /// `200900000000`.
    Code200900000000,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code200900000000, "200900000000"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.roundingRule.get`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html).
#[doc(alias = "catalog.roundingRule.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<RoundingRuleResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.roundingRule.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.roundingRule.getFields")]
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
    const NAME: &'static str = "catalog.roundingRule.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.roundingRule.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `roundingRule`: map of [`GetFieldsResultRoundingRule`].
    pub rounding_rule: Option<Map<GetFieldsResultRoundingRule>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["roundingRule"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.rounding_rule,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.rounding_rule,
            _ => &mut self.extra,
        }
    }
}

/// `roundingRule` in the answer of `catalog.roundingRule.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultRoundingRule {
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

impl Record for GetFieldsResultRoundingRule {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultRoundingRule",
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

/// Errors of `catalog.roundingRule.getFields`.
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

/// Calls [`catalog.roundingRule.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html).
#[doc(alias = "catalog.roundingRule.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.roundingRule.update`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.roundingRule.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `Id`: `catalog_rounding_rule.id`, required.
    pub id: types::CatalogRoundingRuleId,
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogRoundingRuleId, fields: Fields) -> Self {
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
            fields: &["Id", "fields"],
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
    type Output = RoundingRuleResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.roundingRule.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.roundingRule.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300020`.
    Code200040300020,
    /// `200900000000`.
    Code200900000000,
    /// `100`.
    Code100,
    /// `Required fields: catalogGroupId`.
    RequiredFieldsCatalogGroupId,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200900000000, "200900000000"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::RequiredFieldsCatalogGroupId,
            "Required fields: catalogGroupId",
        ),
    ];
}

/// Calls [`catalog.roundingRule.update`](https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html).
#[doc(alias = "catalog.roundingRule.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<RoundingRuleResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, RoundingRuleResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultRoundingRule, Update
);

value_enum!(FieldsRoundType);
