// @generated from docs/api-reference/pay-system/sale-pay-system-handler-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.paysystem.handler.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.paysystem.handler.add`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.handler.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `CODE`: `string`, required.
    pub code: String,
    /// `SETTINGS`: [`AddSettings`], required.
    pub settings: AddSettings,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        code: impl Into<String>,
        settings: AddSettings,
    ) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            settings,
            ..Default::default()
        }
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["NAME", "SORT", "CODE", "SETTINGS"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.code,
            3 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.code,
            3 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = types::SalePaysystemHandlerId;
    type Error = AddError;
    const NAME: &'static str = "sale.paysystem.handler.add";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Parameter `SETTINGS` of `sale.paysystem.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSettings {
    /// `CODES`: [`Codes`], required.
    pub codes: Codes,
    /// `FORM_DATA`: [`FormData`].
    pub form_data: Option<FormData>,
    /// `CHECKOUT_DATA`: [`CheckoutData`].
    pub checkout_data: Option<CheckoutData>,
    /// `IFRAME_DATA`: [`IframeData`].
    pub iframe_data: Option<IframeData>,
    /// `CLIENT_TYPE`: [`ClientType`]. Default: `b2c`.
    pub client_type: Option<ClientType>,
    /// `CURRENCY`: list of `crm_currency.currency`.
    pub currency: Option<Vec<types::CrmCurrency>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSettings {
    /// An object with its required keys.
    #[must_use]
    pub fn new(codes: Codes) -> Self {
        Self {
            codes,
            ..Default::default()
        }
    }
    /// Sets `FORM_DATA`.
    #[must_use]
    pub fn form_data(mut self, value: FormData) -> Self {
        self.form_data = Some(value);
        self
    }
    /// Sets `CHECKOUT_DATA`.
    #[must_use]
    pub fn checkout_data(mut self, value: CheckoutData) -> Self {
        self.checkout_data = Some(value);
        self
    }
    /// Sets `IFRAME_DATA`.
    #[must_use]
    pub fn iframe_data(mut self, value: IframeData) -> Self {
        self.iframe_data = Some(value);
        self
    }
    /// Sets `CLIENT_TYPE`.
    #[must_use]
    pub fn client_type(mut self, value: impl Into<ClientType>) -> Self {
        self.client_type = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::CrmCurrency>>,
    ) -> Self {
        self.currency = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSettings",
            fields: &[
                "CODES",
                "FORM_DATA",
                "CHECKOUT_DATA",
                "IFRAME_DATA",
                "CLIENT_TYPE",
                "CURRENCY",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.codes,
            1 => &self.form_data,
            2 => &self.checkout_data,
            3 => &self.iframe_data,
            4 => &self.client_type,
            5 => &self.currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.codes,
            1 => &mut self.form_data,
            2 => &mut self.checkout_data,
            3 => &mut self.iframe_data,
            4 => &mut self.client_type,
            5 => &mut self.currency,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CODES` of `sale.paysystem.handler.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Codes {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `GROUP`: `string`.
    pub group: Option<String>,
    /// `DEFAULT`: [`CodesDefault`].
    pub default_: Option<CodesDefault>,
    /// `INPUT`: [`CodesInput`].
    pub input: Option<CodesInput>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Codes {
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
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `GROUP`.
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `DEFAULT`.
    #[must_use]
    pub fn default_(mut self, value: CodesDefault) -> Self {
        self.default_ = Some(value);
        self
    }
    /// Sets `INPUT`.
    #[must_use]
    pub fn input(mut self, value: CodesInput) -> Self {
        self.input = Some(value);
        self
    }
}

impl Record for Codes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Codes",
            fields: &["NAME", "DESCRIPTION", "SORT", "GROUP", "DEFAULT", "INPUT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.sort,
            3 => &self.group,
            4 => &self.default_,
            5 => &self.input,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.sort,
            3 => &mut self.group,
            4 => &mut self.default_,
            5 => &mut self.input,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CODES.DEFAULT` of `sale.paysystem.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodesDefault {
    /// `PROVIDER_KEY`: `string`.
    pub provider_key: Option<String>,
    /// `PROVIDER_VALUE`: `string`.
    pub provider_value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CodesDefault {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PROVIDER_KEY`.
    #[must_use]
    pub fn provider_key(mut self, value: impl Into<String>) -> Self {
        self.provider_key = Some(value.into());
        self
    }
    /// Sets `PROVIDER_VALUE`.
    #[must_use]
    pub fn provider_value(mut self, value: impl Into<String>) -> Self {
        self.provider_value = Some(value.into());
        self
    }
}

impl Record for CodesDefault {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CodesDefault",
            fields: &["PROVIDER_KEY", "PROVIDER_VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.provider_key,
            1 => &self.provider_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.provider_key,
            1 => &mut self.provider_value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CODES.INPUT` of `sale.paysystem.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodesInput {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CodesInput {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for CodesInput {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CodesInput",
            fields: &["TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.FORM_DATA` of `sale.paysystem.handler.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormData {
    /// `BX_PAYSYSTEM_ID`: `sale_paysystem.id`.
    pub bx_paysystem_id: Option<types::SalePaysystemId>,
    /// `BX_RETURN_URL`: `string`.
    pub bx_return_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FormData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BX_PAYSYSTEM_ID`.
    #[must_use]
    pub fn bx_paysystem_id(mut self, value: types::SalePaysystemId) -> Self {
        self.bx_paysystem_id = Some(value);
        self
    }
    /// Sets `BX_RETURN_URL`.
    #[must_use]
    pub fn bx_return_url(mut self, value: impl Into<String>) -> Self {
        self.bx_return_url = Some(value.into());
        self
    }
}

impl Record for FormData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FormData",
            fields: &["BX_PAYSYSTEM_ID", "BX_RETURN_URL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bx_paysystem_id,
            1 => &self.bx_return_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bx_paysystem_id,
            1 => &mut self.bx_return_url,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CHECKOUT_DATA` of `sale.paysystem.handler.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutData {
    /// `RETURN_URL`: `string`.
    pub return_url: Option<String>,
    /// `PAYSYSTEM_ID`: `sale_paysystem.id`.
    pub paysystem_id: Option<types::SalePaysystemId>,
    /// `PAYMENT_ID`: `sale_order_payment.id` or `string`.
    pub payment_id: Option<Either<types::SaleOrderPaymentId, String>>,
    /// `SUM`: `double`.
    pub sum: Option<Decimal>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `EXTERNAL_PAYMENT_ID`: `string`.
    pub external_payment_id: Option<String>,
    /// `PAYMENT_URL`: `string`.
    pub payment_url: Option<String>,
    /// `PAYMENT_ERRORS`: list of `string`.
    pub payment_errors: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CheckoutData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `RETURN_URL`.
    #[must_use]
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Sets `PAYSYSTEM_ID`.
    #[must_use]
    pub fn paysystem_id(mut self, value: types::SalePaysystemId) -> Self {
        self.paysystem_id = Some(value);
        self
    }
    /// Sets `PAYMENT_ID`.
    #[must_use]
    pub fn payment_id(
        mut self,
        value: impl Into<Either<types::SaleOrderPaymentId, String>>,
    ) -> Self {
        self.payment_id = Some(value.into());
        self
    }
    /// Sets `SUM`.
    #[must_use]
    pub fn sum(mut self, value: impl Into<Decimal>) -> Self {
        self.sum = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `EXTERNAL_PAYMENT_ID`.
    #[must_use]
    pub fn external_payment_id(mut self, value: impl Into<String>) -> Self {
        self.external_payment_id = Some(value.into());
        self
    }
    /// Sets `PAYMENT_URL`.
    #[must_use]
    pub fn payment_url(mut self, value: impl Into<String>) -> Self {
        self.payment_url = Some(value.into());
        self
    }
    /// Sets `PAYMENT_ERRORS`.
    #[must_use]
    pub fn payment_errors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_errors = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for CheckoutData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckoutData",
            fields: &[
                "RETURN_URL",
                "PAYSYSTEM_ID",
                "PAYMENT_ID",
                "SUM",
                "CURRENCY",
                "EXTERNAL_PAYMENT_ID",
                "PAYMENT_URL",
                "PAYMENT_ERRORS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.return_url,
            1 => &self.paysystem_id,
            2 => &self.payment_id,
            3 => &self.sum,
            4 => &self.currency,
            5 => &self.external_payment_id,
            6 => &self.payment_url,
            7 => &self.payment_errors,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.return_url,
            1 => &mut self.paysystem_id,
            2 => &mut self.payment_id,
            3 => &mut self.sum,
            4 => &mut self.currency,
            5 => &mut self.external_payment_id,
            6 => &mut self.payment_url,
            7 => &mut self.payment_errors,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.IFRAME_DATA` of `sale.paysystem.handler.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IframeData {
    /// `BX_SYSTEM_PARAMS`: map of any value.
    pub bx_system_params: Option<Map<Value>>,
    /// `BX_COMPUTED_STYLE`: map of any value.
    pub bx_computed_style: Option<Map<Value>>,
    /// `RETURN_URL`: `string`.
    pub return_url: Option<String>,
    /// `PAYSYSTEM_ID`: `sale_paysystem.id`.
    pub paysystem_id: Option<types::SalePaysystemId>,
    /// `PAYMENT_ID`: `sale_order_payment.id`.
    pub payment_id: Option<types::SaleOrderPaymentId>,
    /// `SUM`: `string`.
    pub sum: Option<String>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl IframeData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BX_SYSTEM_PARAMS`.
    #[must_use]
    pub fn bx_system_params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.bx_system_params = Some(value.into());
        self
    }
    /// Sets `BX_COMPUTED_STYLE`.
    #[must_use]
    pub fn bx_computed_style(mut self, value: impl Into<Map<Value>>) -> Self {
        self.bx_computed_style = Some(value.into());
        self
    }
    /// Sets `RETURN_URL`.
    #[must_use]
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Sets `PAYSYSTEM_ID`.
    #[must_use]
    pub fn paysystem_id(mut self, value: types::SalePaysystemId) -> Self {
        self.paysystem_id = Some(value);
        self
    }
    /// Sets `PAYMENT_ID`.
    #[must_use]
    pub fn payment_id(mut self, value: types::SaleOrderPaymentId) -> Self {
        self.payment_id = Some(value);
        self
    }
    /// Sets `SUM`.
    #[must_use]
    pub fn sum(mut self, value: impl Into<String>) -> Self {
        self.sum = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
}

impl Record for IframeData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IframeData",
            fields: &[
                "BX_SYSTEM_PARAMS",
                "BX_COMPUTED_STYLE",
                "RETURN_URL",
                "PAYSYSTEM_ID",
                "PAYMENT_ID",
                "SUM",
                "CURRENCY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bx_system_params,
            1 => &self.bx_computed_style,
            2 => &self.return_url,
            3 => &self.paysystem_id,
            4 => &self.payment_id,
            5 => &self.sum,
            6 => &self.currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bx_system_params,
            1 => &mut self.bx_computed_style,
            2 => &mut self.return_url,
            3 => &mut self.paysystem_id,
            4 => &mut self.payment_id,
            5 => &mut self.sum,
            6 => &mut self.currency,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CLIENT_TYPE` of `sale.paysystem.handler.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientType {
    /// `b2c`.
    B2c,
    /// `b2b`.
    B2b,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ClientType {
    const VALUES: &'static [&'static str] = &["b2c", "b2b"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::B2c),
            1 => Some(Self::B2b),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::B2c => "b2c",
            Self::B2b => "b2b",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sale.paysystem.handler.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_ALREADY_EXIST` (HTTP 400).
    ErrorHandlerAlreadyExist,
    /// `ERROR_HANDLER_ADD` (HTTP 400).
    ErrorHandlerAdd,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerAlreadyExist, "ERROR_HANDLER_ALREADY_EXIST")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerAdd, "ERROR_HANDLER_ADD").status(400),
    ];
}

/// Calls [`sale.paysystem.handler.add`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html).
#[doc(alias = "sale.paysystem.handler.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::SalePaysystemHandlerId>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.handler.delete`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.handler.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_paysystem_handler.id`, required.
    pub id: types::SalePaysystemHandlerId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaysystemHandlerId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ID"],
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
    const NAME: &'static str = "sale.paysystem.handler.delete";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Errors of `sale.paysystem.handler.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_PAY_SYSTEM_DELETE` (HTTP 400).
    ErrorPaySystemDelete,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_DELETE` (HTTP 400).
    ErrorHandlerDelete,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorPaySystemDelete, "ERROR_PAY_SYSTEM_DELETE")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerDelete, "ERROR_HANDLER_DELETE").status(400),
    ];
}

/// Calls [`sale.paysystem.handler.delete`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html).
#[doc(alias = "sale.paysystem.handler.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.handler.list`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.handler.list")]
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
    type Output = Vec<types::sale::SalePaysystemHandler>;
    type Error = ListError;
    const NAME: &'static str = "sale.paysystem.handler.list";
    const SCOPES: &'static [&'static str] = &["pay_system"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = types::sale::SalePaysystemHandler;
}

/// Errors of `sale.paysystem.handler.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.paysystem.handler.list`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html).
#[doc(alias = "sale.paysystem.handler.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<Vec<types::sale::SalePaysystemHandler>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.handler.update`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.handler.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_paysystem_handler.id`, required.
    pub id: types::SalePaysystemHandlerId,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaysystemHandlerId, fields: UpdateFields) -> Self {
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
            fields: &["ID", "FIELDS"],
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
    const NAME: &'static str = "sale.paysystem.handler.update";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Parameter `FIELDS` of `sale.paysystem.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SETTINGS`: [`UpdateFieldsSettings`].
    pub settings: Option<UpdateFieldsSettings>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
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
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: UpdateFieldsSettings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["NAME", "CODE", "SETTINGS", "SORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.settings,
            3 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.settings,
            3 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.SETTINGS` of `sale.paysystem.handler.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsSettings {
    /// `CODES`: [`Codes`].
    pub codes: Option<Codes>,
    /// `FORM_DATA`: [`FormData`].
    pub form_data: Option<FormData>,
    /// `CHECKOUT_DATA`: [`CheckoutData`].
    pub checkout_data: Option<CheckoutData>,
    /// `IFRAME_DATA`: [`IframeData`].
    pub iframe_data: Option<IframeData>,
    /// `CLIENT_TYPE`: [`ClientType`]. Default: `b2c`.
    pub client_type: Option<ClientType>,
    /// `CURRENCY`: list of `crm_currency.currency`.
    pub currency: Option<Vec<types::CrmCurrency>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CODES`.
    #[must_use]
    pub fn codes(mut self, value: Codes) -> Self {
        self.codes = Some(value);
        self
    }
    /// Sets `FORM_DATA`.
    #[must_use]
    pub fn form_data(mut self, value: FormData) -> Self {
        self.form_data = Some(value);
        self
    }
    /// Sets `CHECKOUT_DATA`.
    #[must_use]
    pub fn checkout_data(mut self, value: CheckoutData) -> Self {
        self.checkout_data = Some(value);
        self
    }
    /// Sets `IFRAME_DATA`.
    #[must_use]
    pub fn iframe_data(mut self, value: IframeData) -> Self {
        self.iframe_data = Some(value);
        self
    }
    /// Sets `CLIENT_TYPE`.
    #[must_use]
    pub fn client_type(mut self, value: impl Into<ClientType>) -> Self {
        self.client_type = Some(value.into());
        self
    }
    /// Sets `CURRENCY`.
    #[must_use]
    pub fn currency(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::CrmCurrency>>,
    ) -> Self {
        self.currency = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateFieldsSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsSettings",
            fields: &[
                "CODES",
                "FORM_DATA",
                "CHECKOUT_DATA",
                "IFRAME_DATA",
                "CLIENT_TYPE",
                "CURRENCY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.codes,
            1 => &self.form_data,
            2 => &self.checkout_data,
            3 => &self.iframe_data,
            4 => &self.client_type,
            5 => &self.currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.codes,
            1 => &mut self.form_data,
            2 => &mut self.checkout_data,
            3 => &mut self.iframe_data,
            4 => &mut self.client_type,
            5 => &mut self.currency,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.paysystem.handler.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_UPDATE` (HTTP 400).
    ErrorHandlerUpdate,
    /// `ERROR_UNEXPECTED_ANSWER` (HTTP 400).
    ErrorUnexpectedAnswer,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorHandlerUpdate, "ERROR_HANDLER_UPDATE").status(400),
        ErrorCase::code(Self::ErrorUnexpectedAnswer, "ERROR_UNEXPECTED_ANSWER")
            .status(400),
    ];
}

/// Calls [`sale.paysystem.handler.update`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html).
#[doc(alias = "sale.paysystem.handler.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddSettings, Codes, CodesDefault, CodesInput, FormData, CheckoutData,
    IframeData, Delete, List, Update, UpdateFields, UpdateFieldsSettings
);

value_enum!(ClientType);
