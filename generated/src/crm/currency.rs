// @generated from docs/api-reference/crm/currency/crm-currency-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.currency.*`.

use crate::prelude::*;
use crate::types;

pub mod base;
pub mod localizations;

/// Request of [`crm.currency.add`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.add")]
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
    type Output = types::CrmCurrency;
    type Error = AddError;
    const NAME: &'static str = "crm.currency.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.currency.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `CURRENCY`: `string`, required.
    pub currency: String,
    /// `BASE`: `Y` or `N`. Default: `N`.
    pub base: Option<bool>,
    /// `AMOUNT_CNT`: `integer`, required.
    pub amount_cnt: i64,
    /// `AMOUNT`: `double`, required.
    pub amount: Decimal,
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `LANG`: map of [`Lang`].
    pub lang: Option<Map<Lang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        amount_cnt: i64,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            currency: currency.into(),
            amount_cnt,
            amount: amount.into(),
            ..Default::default()
        }
    }
    /// Sets `BASE`.
    #[must_use]
    pub fn base(mut self, value: bool) -> Self {
        self.base = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `LANG`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<Map<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["CURRENCY", "BASE", "AMOUNT_CNT", "AMOUNT", "SORT", "LANG"],
            required: &[0, 2, 3],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.currency,
            1 => &self.base,
            2 => &self.amount_cnt,
            3 => &self.amount,
            4 => &self.sort,
            5 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.currency,
            1 => &mut self.base,
            2 => &mut self.amount_cnt,
            3 => &mut self.amount,
            4 => &mut self.sort,
            5 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.LANG` of `crm.currency.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lang {
    /// `DECIMALS`: `integer`, required under a condition that the page tells.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`.
    pub full_name: Option<String>,
    /// `HIDE_ZERO`: `string`.
    pub hide_zero: Option<String>,
    /// `THOUSANDS_SEP`: `string`.
    pub thousands_sep: Option<String>,
    /// `THOUSANDS_VARIANT`: `string`.
    pub thousands_variant: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Lang {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DECIMALS`.
    #[must_use]
    pub fn decimals(mut self, value: i64) -> Self {
        self.decimals = Some(value);
        self
    }
    /// Sets `DEC_POINT`.
    #[must_use]
    pub fn dec_point(mut self, value: impl Into<String>) -> Self {
        self.dec_point = Some(value.into());
        self
    }
    /// Sets `FORMAT_STRING`.
    #[must_use]
    pub fn format_string(mut self, value: impl Into<String>) -> Self {
        self.format_string = Some(value.into());
        self
    }
    /// Sets `FULL_NAME`.
    #[must_use]
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets `HIDE_ZERO`.
    #[must_use]
    pub fn hide_zero(mut self, value: impl Into<String>) -> Self {
        self.hide_zero = Some(value.into());
        self
    }
    /// Sets `THOUSANDS_SEP`.
    #[must_use]
    pub fn thousands_sep(mut self, value: impl Into<String>) -> Self {
        self.thousands_sep = Some(value.into());
        self
    }
    /// Sets `THOUSANDS_VARIANT`.
    #[must_use]
    pub fn thousands_variant(mut self, value: impl Into<String>) -> Self {
        self.thousands_variant = Some(value.into());
        self
    }
}

impl Record for Lang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Lang",
            fields: &[
                "DECIMALS",
                "DEC_POINT",
                "FORMAT_STRING",
                "FULL_NAME",
                "HIDE_ZERO",
                "THOUSANDS_SEP",
                "THOUSANDS_VARIANT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.decimals,
            1 => &self.dec_point,
            2 => &self.format_string,
            3 => &self.full_name,
            4 => &self.hide_zero,
            5 => &self.thousands_sep,
            6 => &self.thousands_variant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.decimals,
            1 => &mut self.dec_point,
            2 => &mut self.format_string,
            3 => &mut self.full_name,
            4 => &mut self.hide_zero,
            5 => &mut self.thousands_sep,
            6 => &mut self.thousands_variant,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.currency.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied.`.
    AccessDenied,
    /// `"Currencies" module not found! Please install the "Currencies" module.`.
    CurrenciesModuleNotFoundPlease,
    /// `ERROR_CORE`, `Undefined array key "#FIELD#"`.
    ErrorCoreUndefinedArrayKeyField,
    /// `ERROR_CORE`, `Other errors in the data for creating the currency`.
    ErrorCoreOtherErrorsInTheData,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::CurrenciesModuleNotFoundPlease,
            "\"Currencies\" module not found! Please install the \"Currencies\" module.",
        ),
        ErrorCase::code(Self::ErrorCoreUndefinedArrayKeyField, "ERROR_CORE")
            .message("Undefined array key \"#FIELD#\""),
        ErrorCase::code(Self::ErrorCoreOtherErrorsInTheData, "ERROR_CORE")
            .message("Other errors in the data for creating the currency"),
    ];
}

/// Calls [`crm.currency.add`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html).
#[doc(alias = "crm.currency.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::CrmCurrency>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.delete`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `string`, required.
    pub id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
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
    const NAME: &'static str = "crm.currency.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.currency.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied.`.
    AccessDenied,
    /// `"Currencies" module not found! Please install the "Currencies" module.`.
    CurrenciesModuleNotFoundPlease,
    /// `Cannot delete base currency.`.
    CannotDeleteBaseCurrency,
    /// `Cannot delete report currency.`.
    CannotDeleteReportCurrency,
    /// `ERROR_CODE`.
    ErrorCode,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::CurrenciesModuleNotFoundPlease,
            "\"Currencies\" module not found! Please install the \"Currencies\" module.",
        ),
        ErrorCase::text(Self::CannotDeleteBaseCurrency, "Cannot delete base currency."),
        ErrorCase::text(
            Self::CannotDeleteReportCurrency,
            "Cannot delete report currency.",
        ),
        ErrorCase::code(Self::ErrorCode, "ERROR_CODE"),
    ];
}

/// Calls [`crm.currency.delete`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html).
#[doc(alias = "crm.currency.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.fields`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.fields")]
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
    const NAME: &'static str = "crm.currency.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.currency.fields`.
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

/// Errors of `crm.currency.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.currency.fields`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html).
#[doc(alias = "crm.currency.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.get`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `crm_currency.currency`.
    pub id: Option<types::CrmCurrency>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<types::CrmCurrency>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.currency.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.currency.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `AMOUNT_CNT`: `integer`.
    pub amount_cnt: Option<i64>,
    /// `AMOUNT`: `string`.
    pub amount: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `BASE`: `Y` or `N`.
    pub base: Option<bool>,
    /// `FULL_NAME`: `string`.
    pub full_name: Option<String>,
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `FORMAT_STRING`: `string`.
    pub format_string: Option<String>,
    /// `DEC_POINT`: `string`.
    pub dec_point: Option<String>,
    /// `THOUSANDS_SEP`: `string`.
    pub thousands_sep: Option<String>,
    /// `DECIMALS`: `integer`.
    pub decimals: Option<i64>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `LANG`: map of [`GetResultLang`].
    pub lang: Option<Map<GetResultLang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "CURRENCY",
                "AMOUNT_CNT",
                "AMOUNT",
                "SORT",
                "BASE",
                "FULL_NAME",
                "LID",
                "FORMAT_STRING",
                "DEC_POINT",
                "THOUSANDS_SEP",
                "DECIMALS",
                "DATE_UPDATE",
                "LANG",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.currency,
            1 => &self.amount_cnt,
            2 => &self.amount,
            3 => &self.sort,
            4 => &self.base,
            5 => &self.full_name,
            6 => &self.lid,
            7 => &self.format_string,
            8 => &self.dec_point,
            9 => &self.thousands_sep,
            10 => &self.decimals,
            11 => &self.date_update,
            12 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.currency,
            1 => &mut self.amount_cnt,
            2 => &mut self.amount,
            3 => &mut self.sort,
            4 => &mut self.base,
            5 => &mut self.full_name,
            6 => &mut self.lid,
            7 => &mut self.format_string,
            8 => &mut self.dec_point,
            9 => &mut self.thousands_sep,
            10 => &mut self.decimals,
            11 => &mut self.date_update,
            12 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// `LANG` in the answer of `crm.currency.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLang {
    /// `FORMAT_STRING`: `string`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`.
    pub full_name: Option<String>,
    /// `DEC_POINT`: `string`.
    pub dec_point: Option<String>,
    /// `THOUSANDS_SEP`: `string`, may be `null`.
    pub thousands_sep: Option<String>,
    /// `DECIMALS`: `integer`.
    pub decimals: Option<i64>,
    /// `THOUSANDS_VARIANT`: `string`.
    pub thousands_variant: Option<String>,
    /// `HIDE_ZERO`: `Y` or `N`.
    pub hide_zero: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLang",
            fields: &[
                "FORMAT_STRING",
                "FULL_NAME",
                "DEC_POINT",
                "THOUSANDS_SEP",
                "DECIMALS",
                "THOUSANDS_VARIANT",
                "HIDE_ZERO",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.format_string,
            1 => &self.full_name,
            2 => &self.dec_point,
            3 => &self.thousands_sep,
            4 => &self.decimals,
            5 => &self.thousands_variant,
            6 => &self.hide_zero,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.format_string,
            1 => &mut self.full_name,
            2 => &mut self.dec_point,
            3 => &mut self.thousands_sep,
            4 => &mut self.decimals,
            5 => &mut self.thousands_variant,
            6 => &mut self.hide_zero,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.currency.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied.`.
    AccessDenied,
    /// `Not found`.
    NotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::NotFound, "Not found"),
    ];
}

/// Calls [`crm.currency.get`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html).
#[doc(alias = "crm.currency.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.list`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
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
            fields: &["order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.currency.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `crm.currency.list`.
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

/// Answer of `crm.currency.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `AMOUNT_CNT`: `integer`.
    pub amount_cnt: Option<i64>,
    /// `AMOUNT`: `string`.
    pub amount: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `BASE`: `Y` or `N`.
    pub base: Option<bool>,
    /// `FULL_NAME`: `string`.
    pub full_name: Option<String>,
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `FORMAT_STRING`: `string`.
    pub format_string: Option<String>,
    /// `DEC_POINT`: `string`.
    pub dec_point: Option<String>,
    /// `THOUSANDS_SEP`: `string`, may be `null`.
    pub thousands_sep: Option<String>,
    /// `DECIMALS`: `integer`.
    pub decimals: Option<i64>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "CURRENCY",
                "AMOUNT_CNT",
                "AMOUNT",
                "SORT",
                "BASE",
                "FULL_NAME",
                "LID",
                "FORMAT_STRING",
                "DEC_POINT",
                "THOUSANDS_SEP",
                "DECIMALS",
                "DATE_UPDATE",
            ],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.currency,
            1 => &self.amount_cnt,
            2 => &self.amount,
            3 => &self.sort,
            4 => &self.base,
            5 => &self.full_name,
            6 => &self.lid,
            7 => &self.format_string,
            8 => &self.dec_point,
            9 => &self.thousands_sep,
            10 => &self.decimals,
            11 => &self.date_update,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.currency,
            1 => &mut self.amount_cnt,
            2 => &mut self.amount,
            3 => &mut self.sort,
            4 => &mut self.base,
            5 => &mut self.full_name,
            6 => &mut self.lid,
            7 => &mut self.format_string,
            8 => &mut self.dec_point,
            9 => &mut self.thousands_sep,
            10 => &mut self.decimals,
            11 => &mut self.date_update,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.currency.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.`.
    AccessDenied,
    /// `Failed to get list. General error.`.
    FailedToGetListGeneral,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::FailedToGetListGeneral,
            "Failed to get list. General error.",
        ),
    ];
}

/// Calls [`crm.currency.list`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html).
#[doc(alias = "crm.currency.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.update`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
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
            fields: &["ID", "fields"],
            required: &[],
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
    const NAME: &'static str = "crm.currency.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.currency.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `AMOUNT_CNT`: `integer`, required under a condition that the page tells.
    pub amount_cnt: Option<i64>,
    /// `AMOUNT`: `double`, required under a condition that the page tells.
    pub amount: Option<Decimal>,
    /// `BASE`: `Y` or `N`. Default: `N`.
    pub base: Option<bool>,
    /// `LANG`: map of [`Lang`].
    pub lang: Option<Map<Lang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `AMOUNT_CNT`.
    #[must_use]
    pub fn amount_cnt(mut self, value: i64) -> Self {
        self.amount_cnt = Some(value);
        self
    }
    /// Sets `AMOUNT`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets `BASE`.
    #[must_use]
    pub fn base(mut self, value: bool) -> Self {
        self.base = Some(value);
        self
    }
    /// Sets `LANG`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<Map<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["SORT", "AMOUNT_CNT", "AMOUNT", "BASE", "LANG"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.amount_cnt,
            2 => &self.amount,
            3 => &self.base,
            4 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.amount_cnt,
            2 => &mut self.amount,
            3 => &mut self.base,
            4 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.currency.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied.`.
    AccessDenied,
    /// `"Currencies" module not found! Please install the "Currencies" module.`.
    CurrenciesModuleNotFoundPlease,
    /// `ERROR_CODE`.
    ErrorCode,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::CurrenciesModuleNotFoundPlease,
            "\"Currencies\" module not found! Please install the \"Currencies\" module.",
        ),
        ErrorCase::code(Self::ErrorCode, "ERROR_CODE"),
    ];
}

/// Calls [`crm.currency.update`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html).
#[doc(alias = "crm.currency.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Lang, Delete, Fields, FieldsEntry, Get, GetResult, GetResultLang,
    List, ListItem, Update, UpdateFields
);

value_enum!(ListOrder);
