// @generated from docs/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `crm.deal.recurring.*`.

use crate::prelude::*;

/// Request of [`crm.deal.recurring.add`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.add")]
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
    const NAME: &'static str = "crm.deal.recurring.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.deal.recurring.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `DEAL_ID`: `integer`.
    pub deal_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `CATEGORY_ID`: `string`.
    pub category_id: Option<String>,
    /// `IS_LIMIT`: [`AddFieldsIsLimit`].
    pub is_limit: Option<AddFieldsIsLimit>,
    /// `LIMIT_REPEAT`: `integer`. Counts only if `IS_LIMIT` is `T`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `date`. Counts only if `IS_LIMIT` is `D`.
    pub limit_date: Option<Date>,
    /// `START_DATE`: `date`.
    pub start_date: Option<Date>,
    /// `PARAMS`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEAL_ID`.
    #[must_use]
    pub fn deal_id(mut self, value: i64) -> Self {
        self.deal_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `CATEGORY_ID`.
    #[must_use]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `IS_LIMIT`.
    #[must_use]
    pub fn is_limit(mut self, value: impl Into<AddFieldsIsLimit>) -> Self {
        self.is_limit = Some(value.into());
        self
    }
    /// Sets `LIMIT_REPEAT`.
    #[must_use]
    pub fn limit_repeat(mut self, value: i64) -> Self {
        self.limit_repeat = Some(value);
        self
    }
    /// Sets `LIMIT_DATE`.
    #[must_use]
    pub fn limit_date(mut self, value: impl Into<Date>) -> Self {
        self.limit_date = Some(value.into());
        self
    }
    /// Sets `START_DATE`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "DEAL_ID",
                "ACTIVE",
                "CATEGORY_ID",
                "IS_LIMIT",
                "LIMIT_REPEAT",
                "LIMIT_DATE",
                "START_DATE",
                "PARAMS",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_id,
            1 => &self.active,
            2 => &self.category_id,
            3 => &self.is_limit,
            4 => &self.limit_repeat,
            5 => &self.limit_date,
            6 => &self.start_date,
            7 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_id,
            1 => &mut self.active,
            2 => &mut self.category_id,
            3 => &mut self.is_limit,
            4 => &mut self.limit_repeat,
            5 => &mut self.limit_date,
            6 => &mut self.start_date,
            7 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.IS_LIMIT` of `crm.deal.recurring.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsIsLimit {
    /// `N`: no limits.
    NoLimits,
    /// `D`: limit by date.
    LimitByDate,
    /// `T`: limit by quantity.
    LimitByQuantity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsIsLimit {
    const VALUES: &'static [&'static str] = &["N", "D", "T"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoLimits),
            1 => Some(Self::LimitByDate),
            2 => Some(Self::LimitByQuantity),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoLimits => "N",
            Self::LimitByDate => "D",
            Self::LimitByQuantity => "T",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.PARAMS` of `crm.deal.recurring.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `MODE`: [`ParamsMode`].
    pub mode: Option<ParamsMode>,
    /// `MULTIPLE_TYPE`: [`MultipleType`].
    pub multiple_type: Option<MultipleType>,
    /// `MULTIPLE_INTERVAL`: `integer`.
    pub multiple_interval: Option<i64>,
    /// `SINGLE_BEFORE_START_DATE_TYPE`: [`MultipleType`].
    pub single_before_start_date_type: Option<MultipleType>,
    /// `SINGLE_BEFORE_START_DATE_VALUE`: `integer`.
    pub single_before_start_date_value: Option<i64>,
    /// `OFFSET_BEGINDATE_TYPE`: [`MultipleType`].
    pub offset_begindate_type: Option<MultipleType>,
    /// `OFFSET_BEGINDATE_VALUE`: `integer`.
    pub offset_begindate_value: Option<i64>,
    /// `OFFSET_CLOSEDATE_TYPE`: [`MultipleType`].
    pub offset_closedate_type: Option<MultipleType>,
    /// `OFFSET_CLOSEDATE_VALUE`: `integer`.
    pub offset_closedate_value: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Params {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MODE`.
    #[must_use]
    pub fn mode(mut self, value: impl Into<ParamsMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `MULTIPLE_TYPE`.
    #[must_use]
    pub fn multiple_type(mut self, value: impl Into<MultipleType>) -> Self {
        self.multiple_type = Some(value.into());
        self
    }
    /// Sets `MULTIPLE_INTERVAL`.
    #[must_use]
    pub fn multiple_interval(mut self, value: i64) -> Self {
        self.multiple_interval = Some(value);
        self
    }
    /// Sets `SINGLE_BEFORE_START_DATE_TYPE`.
    #[must_use]
    pub fn single_before_start_date_type(
        mut self,
        value: impl Into<MultipleType>,
    ) -> Self {
        self.single_before_start_date_type = Some(value.into());
        self
    }
    /// Sets `SINGLE_BEFORE_START_DATE_VALUE`.
    #[must_use]
    pub fn single_before_start_date_value(mut self, value: i64) -> Self {
        self.single_before_start_date_value = Some(value);
        self
    }
    /// Sets `OFFSET_BEGINDATE_TYPE`.
    #[must_use]
    pub fn offset_begindate_type(mut self, value: impl Into<MultipleType>) -> Self {
        self.offset_begindate_type = Some(value.into());
        self
    }
    /// Sets `OFFSET_BEGINDATE_VALUE`.
    #[must_use]
    pub fn offset_begindate_value(mut self, value: i64) -> Self {
        self.offset_begindate_value = Some(value);
        self
    }
    /// Sets `OFFSET_CLOSEDATE_TYPE`.
    #[must_use]
    pub fn offset_closedate_type(mut self, value: impl Into<MultipleType>) -> Self {
        self.offset_closedate_type = Some(value.into());
        self
    }
    /// Sets `OFFSET_CLOSEDATE_VALUE`.
    #[must_use]
    pub fn offset_closedate_value(mut self, value: i64) -> Self {
        self.offset_closedate_value = Some(value);
        self
    }
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &[
                "MODE",
                "MULTIPLE_TYPE",
                "MULTIPLE_INTERVAL",
                "SINGLE_BEFORE_START_DATE_TYPE",
                "SINGLE_BEFORE_START_DATE_VALUE",
                "OFFSET_BEGINDATE_TYPE",
                "OFFSET_BEGINDATE_VALUE",
                "OFFSET_CLOSEDATE_TYPE",
                "OFFSET_CLOSEDATE_VALUE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mode,
            1 => &self.multiple_type,
            2 => &self.multiple_interval,
            3 => &self.single_before_start_date_type,
            4 => &self.single_before_start_date_value,
            5 => &self.offset_begindate_type,
            6 => &self.offset_begindate_value,
            7 => &self.offset_closedate_type,
            8 => &self.offset_closedate_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mode,
            1 => &mut self.multiple_type,
            2 => &mut self.multiple_interval,
            3 => &mut self.single_before_start_date_type,
            4 => &mut self.single_before_start_date_value,
            5 => &mut self.offset_begindate_type,
            6 => &mut self.offset_begindate_value,
            7 => &mut self.offset_closedate_type,
            8 => &mut self.offset_closedate_value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.PARAMS.MODE` of `crm.deal.recurring.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsMode {
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ParamsMode {
    const VALUES: &'static [&'static str] = &["single", "multiple"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Single),
            1 => Some(Self::Multiple),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.PARAMS.MULTIPLE_TYPE` of `crm.deal.recurring.add`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleType {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MultipleType {
    const VALUES: &'static [&'static str] = &["day", "week", "month", "year"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Week),
            2 => Some(Self::Month),
            3 => Some(Self::Year),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.deal.recurring.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Parameter 'fields' must be array`.
    ParameterFieldsMustBeArray,
    /// `Parameter 'params' must be array`.
    ParameterParamsMustBeArray,
    /// `Deal id is empty`.
    DealIdIsEmpty,
    /// `Access denied`.
    AccessDenied,
    /// `Deal already has recurring settings`.
    DealAlreadyHasRecurringSettings,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array",
        ),
        ErrorCase::text(
            Self::ParameterParamsMustBeArray,
            "Parameter 'params' must be array",
        ),
        ErrorCase::text(Self::DealIdIsEmpty, "Deal id is empty"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::DealAlreadyHasRecurringSettings,
            "Deal already has recurring settings",
        ),
    ];
}

/// Calls [`crm.deal.recurring.add`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html).
#[doc(alias = "crm.deal.recurring.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.recurring.delete`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.delete")]
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
    const NAME: &'static str = "crm.deal.recurring.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.deal.recurring.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `id is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Recurring is not allowed`.
    RecurringIsNotAllowed,
    /// `Recurring deal is not found`.
    RecurringDealIsNotFound,
    /// `Deleting is impossible. Connected recurring deal exists`.
    DeletingIsImpossibleConnectedRecurring,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "id is not defined or invalid"),
        ErrorCase::text(Self::RecurringIsNotAllowed, "Recurring is not allowed"),
        ErrorCase::text(Self::RecurringDealIsNotFound, "Recurring deal is not found"),
        ErrorCase::text(
            Self::DeletingIsImpossibleConnectedRecurring,
            "Deleting is impossible. Connected recurring deal exists",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.deal.recurring.delete`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html).
#[doc(alias = "crm.deal.recurring.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.recurring.expose`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.expose")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Expose {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Expose {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Expose {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Expose",
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

impl Method for Expose {
    type Output = ExposeResult;
    type Error = ExposeError;
    const NAME: &'static str = "crm.deal.recurring.expose";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.deal.recurring.expose`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeResult {
    /// `DEAL_ID`: `integer`.
    pub deal_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ExposeResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ExposeResult",
            fields: &["DEAL_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.deal.recurring.expose`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExposeError {
    /// `id is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Recurring is not allowed`.
    RecurringIsNotAllowed,
    /// `Recurring deal is not found`.
    RecurringDealIsNotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ExposeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "id is not defined or invalid"),
        ErrorCase::text(Self::RecurringIsNotAllowed, "Recurring is not allowed"),
        ErrorCase::text(Self::RecurringDealIsNotFound, "Recurring deal is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.deal.recurring.expose`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html).
#[doc(alias = "crm.deal.recurring.expose")]
pub fn expose<'a, C: Caller>(
    caller: &'a C,
    request: &'a Expose,
) -> impl Future<Output = Result<Reply<ExposeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.recurring.fields`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.fields")]
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
    const NAME: &'static str = "crm.deal.recurring.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.deal.recurring.fields`.
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
    /// `definition`: map of [`FieldsEntryDefinition`].
    pub definition: Option<Map<FieldsEntryDefinition>>,
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
                "definition",
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
            7 => &self.definition,
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
            7 => &mut self.definition,
            _ => &mut self.extra,
        }
    }
}

/// `definition` in the answer of `crm.deal.recurring.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntryDefinition {
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

impl Record for FieldsEntryDefinition {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntryDefinition",
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

/// Errors of `crm.deal.recurring.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.deal.recurring.fields`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html).
#[doc(alias = "crm.deal.recurring.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.recurring.get`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.get")]
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
    type Output = Recurring;
    type Error = GetError;
    const NAME: &'static str = "crm.deal.recurring.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.deal.recurring.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recurring {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `DEAL_ID`: `integer`.
    pub deal_id: Option<i64>,
    /// `BASED_ID`: `integer`.
    pub based_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `NEXT_EXECUTION`: `datetime`.
    pub next_execution: Option<DateTime>,
    /// `LAST_EXECUTION`: `datetime`.
    pub last_execution: Option<DateTime>,
    /// `COUNTER_REPEAT`: `integer`, may be `null`.
    pub counter_repeat: Option<i64>,
    /// `START_DATE`: `datetime`.
    pub start_date: Option<DateTime>,
    /// `CATEGORY_ID`: `string`.
    pub category_id: Option<String>,
    /// `IS_LIMIT`: [`RecurringIsLimit`].
    pub is_limit: Option<RecurringIsLimit>,
    /// `LIMIT_REPEAT`: `integer`, may be `null`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `datetime`.
    pub limit_date: Option<DateTime>,
    /// `PARAMS`: [`RecurringParams`].
    pub params: Option<RecurringParams>,
    /// `id`: `integer`.
    pub id_lower: Option<i64>,
    /// `deal_id`: `integer`.
    pub deal_id_snake: Option<i64>,
    /// `based_id`: `integer`.
    pub based_id_snake: Option<i64>,
    /// `category_id`: `string`.
    pub category_id_snake: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Recurring {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Recurring",
            fields: &[
                "ID",
                "DEAL_ID",
                "BASED_ID",
                "ACTIVE",
                "NEXT_EXECUTION",
                "LAST_EXECUTION",
                "COUNTER_REPEAT",
                "START_DATE",
                "CATEGORY_ID",
                "IS_LIMIT",
                "LIMIT_REPEAT",
                "LIMIT_DATE",
                "PARAMS",
                "id",
                "deal_id",
                "based_id",
                "category_id",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.deal_id,
            2 => &self.based_id,
            3 => &self.active,
            4 => &self.next_execution,
            5 => &self.last_execution,
            6 => &self.counter_repeat,
            7 => &self.start_date,
            8 => &self.category_id,
            9 => &self.is_limit,
            10 => &self.limit_repeat,
            11 => &self.limit_date,
            12 => &self.params,
            13 => &self.id_lower,
            14 => &self.deal_id_snake,
            15 => &self.based_id_snake,
            16 => &self.category_id_snake,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.deal_id,
            2 => &mut self.based_id,
            3 => &mut self.active,
            4 => &mut self.next_execution,
            5 => &mut self.last_execution,
            6 => &mut self.counter_repeat,
            7 => &mut self.start_date,
            8 => &mut self.category_id,
            9 => &mut self.is_limit,
            10 => &mut self.limit_repeat,
            11 => &mut self.limit_date,
            12 => &mut self.params,
            13 => &mut self.id_lower,
            14 => &mut self.deal_id_snake,
            15 => &mut self.based_id_snake,
            16 => &mut self.category_id_snake,
            _ => &mut self.extra,
        }
    }
}

/// `IS_LIMIT` in the answer of `crm.deal.recurring.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurringIsLimit {
    /// `N`: no limitations.
    NoLimitations,
    /// `D`: by date.
    ByDate,
    /// `T`: by quantity.
    ByQuantity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RecurringIsLimit {
    const VALUES: &'static [&'static str] = &["N", "D", "T"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoLimitations),
            1 => Some(Self::ByDate),
            2 => Some(Self::ByQuantity),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoLimitations => "N",
            Self::ByDate => "D",
            Self::ByQuantity => "T",
            Self::Other(text) => text,
        }
    }
}

/// `PARAMS` in the answer of `crm.deal.recurring.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringParams {
    /// `MODE`: [`RecurringParamsMode`].
    pub mode: Option<RecurringParamsMode>,
    /// `MULTIPLE_TYPE`: [`MultipleTypeReply`].
    pub multiple_type: Option<MultipleTypeReply>,
    /// `MULTIPLE_INTERVAL`: `integer`.
    pub multiple_interval: Option<i64>,
    /// `SINGLE_BEFORE_START_DATE_TYPE`: [`MultipleTypeReply`], may be `null`.
    pub single_before_start_date_type: Option<MultipleTypeReply>,
    /// `SINGLE_BEFORE_START_DATE_VALUE`: `integer`.
    pub single_before_start_date_value: Option<i64>,
    /// `OFFSET_BEGINDATE_TYPE`: [`MultipleTypeReply`].
    pub offset_begindate_type: Option<MultipleTypeReply>,
    /// `OFFSET_BEGINDATE_VALUE`: `integer`.
    pub offset_begindate_value: Option<i64>,
    /// `OFFSET_CLOSEDATE_TYPE`: [`MultipleTypeReply`].
    pub offset_closedate_type: Option<MultipleTypeReply>,
    /// `OFFSET_CLOSEDATE_VALUE`: `integer`.
    pub offset_closedate_value: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RecurringParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RecurringParams",
            fields: &[
                "MODE",
                "MULTIPLE_TYPE",
                "MULTIPLE_INTERVAL",
                "SINGLE_BEFORE_START_DATE_TYPE",
                "SINGLE_BEFORE_START_DATE_VALUE",
                "OFFSET_BEGINDATE_TYPE",
                "OFFSET_BEGINDATE_VALUE",
                "OFFSET_CLOSEDATE_TYPE",
                "OFFSET_CLOSEDATE_VALUE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mode,
            1 => &self.multiple_type,
            2 => &self.multiple_interval,
            3 => &self.single_before_start_date_type,
            4 => &self.single_before_start_date_value,
            5 => &self.offset_begindate_type,
            6 => &self.offset_begindate_value,
            7 => &self.offset_closedate_type,
            8 => &self.offset_closedate_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mode,
            1 => &mut self.multiple_type,
            2 => &mut self.multiple_interval,
            3 => &mut self.single_before_start_date_type,
            4 => &mut self.single_before_start_date_value,
            5 => &mut self.offset_begindate_type,
            6 => &mut self.offset_begindate_value,
            7 => &mut self.offset_closedate_type,
            8 => &mut self.offset_closedate_value,
            _ => &mut self.extra,
        }
    }
}

/// `PARAMS.MODE` in the answer of `crm.deal.recurring.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurringParamsMode {
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RecurringParamsMode {
    const VALUES: &'static [&'static str] = &["single", "multiple"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Single),
            1 => Some(Self::Multiple),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Other(text) => text,
        }
    }
}

/// `PARAMS.MULTIPLE_TYPE` in the answer of `crm.deal.recurring.get`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleTypeReply {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// `year`.
    Year,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MultipleTypeReply {
    const VALUES: &'static [&'static str] = &["day", "week", "month", "year"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Week),
            2 => Some(Self::Month),
            3 => Some(Self::Year),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.deal.recurring.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `id is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Recurring is not allowed`.
    RecurringIsNotAllowed,
    /// `Recurring deal is not found`.
    RecurringDealIsNotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "id is not defined or invalid"),
        ErrorCase::text(Self::RecurringIsNotAllowed, "Recurring is not allowed"),
        ErrorCase::text(Self::RecurringDealIsNotFound, "Recurring deal is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.deal.recurring.get`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html).
#[doc(alias = "crm.deal.recurring.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Recurring>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.recurring.list`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
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
            fields: &["order", "filter", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Recurring>;
    type Error = ListError;
    const NAME: &'static str = "crm.deal.recurring.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

impl ListMethod for List {
    type Row = Recurring;
}

/// Parameter `order` of `crm.deal.recurring.list`.
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

/// Errors of `crm.deal.recurring.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
    /// `Parameter 'order' must be array`.
    ParameterOrderMustBeArray,
    /// `Parameter 'filter' must be array`.
    ParameterFilterMustBeArray,
    /// `Failed to get list. General error`.
    FailedToGetListGeneral,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ParameterOrderMustBeArray,
            "Parameter 'order' must be array",
        ),
        ErrorCase::text(
            Self::ParameterFilterMustBeArray,
            "Parameter 'filter' must be array",
        ),
        ErrorCase::text(
            Self::FailedToGetListGeneral,
            "Failed to get list. General error",
        ),
    ];
}

/// Calls [`crm.deal.recurring.list`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html).
#[doc(alias = "crm.deal.recurring.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Recurring>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.deal.recurring.update`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.deal.recurring.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0],
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
    const NAME: &'static str = "crm.deal.recurring.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.deal.recurring.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `CATEGORY_ID`: `string`.
    pub category_id: Option<String>,
    /// `IS_LIMIT`: [`UpdateFieldsIsLimit`].
    pub is_limit: Option<UpdateFieldsIsLimit>,
    /// `LIMIT_REPEAT`: `integer`. Counts only if `IS_LIMIT` is `T`.
    pub limit_repeat: Option<i64>,
    /// `LIMIT_DATE`: `date`. Counts only if `IS_LIMIT` is `D`.
    pub limit_date: Option<Date>,
    /// `START_DATE`: `date`.
    pub start_date: Option<Date>,
    /// `PARAMS`: [`Params`].
    pub params: Option<Params>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `CATEGORY_ID`.
    #[must_use]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `IS_LIMIT`.
    #[must_use]
    pub fn is_limit(mut self, value: impl Into<UpdateFieldsIsLimit>) -> Self {
        self.is_limit = Some(value.into());
        self
    }
    /// Sets `LIMIT_REPEAT`.
    #[must_use]
    pub fn limit_repeat(mut self, value: i64) -> Self {
        self.limit_repeat = Some(value);
        self
    }
    /// Sets `LIMIT_DATE`.
    #[must_use]
    pub fn limit_date(mut self, value: impl Into<Date>) -> Self {
        self.limit_date = Some(value.into());
        self
    }
    /// Sets `START_DATE`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: Params) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "ACTIVE",
                "CATEGORY_ID",
                "IS_LIMIT",
                "LIMIT_REPEAT",
                "LIMIT_DATE",
                "START_DATE",
                "PARAMS",
            ],
            required: &[],
            codecs: &[(0, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.category_id,
            2 => &self.is_limit,
            3 => &self.limit_repeat,
            4 => &self.limit_date,
            5 => &self.start_date,
            6 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.category_id,
            2 => &mut self.is_limit,
            3 => &mut self.limit_repeat,
            4 => &mut self.limit_date,
            5 => &mut self.start_date,
            6 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.IS_LIMIT` of `crm.deal.recurring.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateFieldsIsLimit {
    /// `N`: no limits.
    NoLimits,
    /// `D`: date limit.
    DateLimit,
    /// `T`: quantity limit.
    QuantityLimit,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateFieldsIsLimit {
    const VALUES: &'static [&'static str] = &["N", "D", "T"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoLimits),
            1 => Some(Self::DateLimit),
            2 => Some(Self::QuantityLimit),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoLimits => "N",
            Self::DateLimit => "D",
            Self::QuantityLimit => "T",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.deal.recurring.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `id is not defined or invalid`.
    IdIsNotDefinedOr,
    /// `Parameter 'fields' must be array`.
    ParameterFieldsMustBeArray,
    /// `Recurring is not allowed`.
    RecurringIsNotAllowed,
    /// `Recurring deal is not found`.
    RecurringDealIsNotFound,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IdIsNotDefinedOr, "id is not defined or invalid"),
        ErrorCase::text(
            Self::ParameterFieldsMustBeArray,
            "Parameter 'fields' must be array",
        ),
        ErrorCase::text(Self::RecurringIsNotAllowed, "Recurring is not allowed"),
        ErrorCase::text(Self::RecurringDealIsNotFound, "Recurring deal is not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.deal.recurring.update`](https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html).
#[doc(alias = "crm.deal.recurring.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Params, Delete, Expose, ExposeResult, Fields, FieldsEntry,
    FieldsEntryDefinition, Get, Recurring, RecurringParams, List, Update, UpdateFields
);

value_enum!(
    AddFieldsIsLimit, ParamsMode, MultipleType, RecurringIsLimit, RecurringParamsMode,
    MultipleTypeReply, ListOrder, UpdateFieldsIsLimit
);
