// @generated from docs/api-reference/sale/cashbox/sale-cashbox-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.cashbox.*`.

use crate::prelude::*;
use crate::types;

pub mod check;
pub mod handler;

/// Request of [`sale.cashbox.add`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `REST_CODE`: `string`, required.
    pub rest_code: String,
    /// `EMAIL`: `string`, required.
    pub email: String,
    /// `OFD`: [`Ofd`].
    pub ofd: Option<Ofd>,
    /// `OFD_SETTINGS`: [`OfdSettings`].
    pub ofd_settings: Option<OfdSettings>,
    /// `NUMBER_KKM`: `string`.
    pub number_kkm: Option<String>,
    /// `ACTIVE`: `Y` or `N`. Default: `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// `USE_OFFLINE`: `Y` or `N`. Default: `N`.
    pub use_offline: Option<bool>,
    /// `SETTINGS`: map of map of `string`.
    pub settings: Option<Map<Map<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        rest_code: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            rest_code: rest_code.into(),
            email: email.into(),
            ..Default::default()
        }
    }
    /// Sets `OFD`.
    #[must_use]
    pub fn ofd(mut self, value: impl Into<Ofd>) -> Self {
        self.ofd = Some(value.into());
        self
    }
    /// Sets `OFD_SETTINGS`.
    #[must_use]
    pub fn ofd_settings(mut self, value: OfdSettings) -> Self {
        self.ofd_settings = Some(value);
        self
    }
    /// Sets `NUMBER_KKM`.
    #[must_use]
    pub fn number_kkm(mut self, value: impl Into<String>) -> Self {
        self.number_kkm = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `USE_OFFLINE`.
    #[must_use]
    pub fn use_offline(mut self, value: bool) -> Self {
        self.use_offline = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Map<String>>>) -> Self {
        self.settings = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "NAME",
                "REST_CODE",
                "EMAIL",
                "OFD",
                "OFD_SETTINGS",
                "NUMBER_KKM",
                "ACTIVE",
                "SORT",
                "USE_OFFLINE",
                "SETTINGS",
            ],
            required: &[0, 1, 2],
            codecs: &[(6, Codec::YesNo), (8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.rest_code,
            2 => &self.email,
            3 => &self.ofd,
            4 => &self.ofd_settings,
            5 => &self.number_kkm,
            6 => &self.active,
            7 => &self.sort,
            8 => &self.use_offline,
            9 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.rest_code,
            2 => &mut self.email,
            3 => &mut self.ofd,
            4 => &mut self.ofd_settings,
            5 => &mut self.number_kkm,
            6 => &mut self.active,
            7 => &mut self.sort,
            8 => &mut self.use_offline,
            9 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = types::SaleCashboxId;
    type Error = AddError;
    const NAME: &'static str = "sale.cashbox.add";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Parameter `OFD` of `sale.cashbox.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ofd {
    /// `bx_firstofd`.
    BxFirstofd,
    /// `bx_platformaofd`.
    BxPlatformaofd,
    /// `bx_yarusofd`.
    BxYarusofd,
    /// `bx_taxcomofd`.
    BxTaxcomofd,
    /// `bx_ofdruofd`.
    BxOfdruofd,
    /// `bx_tenzorofd`.
    BxTenzorofd,
    /// `bx_conturofd`.
    BxConturofd,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Ofd {
    const VALUES: &'static [&'static str] = &[
        "bx_firstofd",
        "bx_platformaofd",
        "bx_yarusofd",
        "bx_taxcomofd",
        "bx_ofdruofd",
        "bx_tenzorofd",
        "bx_conturofd",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::BxFirstofd),
            1 => Some(Self::BxPlatformaofd),
            2 => Some(Self::BxYarusofd),
            3 => Some(Self::BxTaxcomofd),
            4 => Some(Self::BxOfdruofd),
            5 => Some(Self::BxTenzorofd),
            6 => Some(Self::BxConturofd),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::BxFirstofd => "bx_firstofd",
            Self::BxPlatformaofd => "bx_platformaofd",
            Self::BxYarusofd => "bx_yarusofd",
            Self::BxTaxcomofd => "bx_taxcomofd",
            Self::BxOfdruofd => "bx_ofdruofd",
            Self::BxTenzorofd => "bx_tenzorofd",
            Self::BxConturofd => "bx_conturofd",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `OFD_SETTINGS` of `sale.cashbox.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfdSettings {
    /// `OFD_MODE`: [`OfdSettingsOfdMode`].
    pub ofd_mode: Option<OfdSettingsOfdMode>,
    /// `SELLER_INFO`: [`SellerInfo`].
    pub seller_info: Option<SellerInfo>,
    /// `AUTH`: [`SellerInfo`].
    pub auth: Option<SellerInfo>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl OfdSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `OFD_MODE`.
    #[must_use]
    pub fn ofd_mode(mut self, value: OfdSettingsOfdMode) -> Self {
        self.ofd_mode = Some(value);
        self
    }
    /// Sets `SELLER_INFO`.
    #[must_use]
    pub fn seller_info(mut self, value: SellerInfo) -> Self {
        self.seller_info = Some(value);
        self
    }
    /// Sets `AUTH`.
    #[must_use]
    pub fn auth(mut self, value: SellerInfo) -> Self {
        self.auth = Some(value);
        self
    }
}

impl Record for OfdSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OfdSettings",
            fields: &["OFD_MODE", "SELLER_INFO", "AUTH"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ofd_mode,
            1 => &self.seller_info,
            2 => &self.auth,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ofd_mode,
            1 => &mut self.seller_info,
            2 => &mut self.auth,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `OFD_SETTINGS.OFD_MODE` of `sale.cashbox.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfdSettingsOfdMode {
    /// `IS_TEST`: `string`.
    pub is_test: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl OfdSettingsOfdMode {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `IS_TEST`.
    #[must_use]
    pub fn is_test(mut self, value: impl Into<String>) -> Self {
        self.is_test = Some(value.into());
        self
    }
}

impl Record for OfdSettingsOfdMode {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OfdSettingsOfdMode",
            fields: &["IS_TEST"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_test,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_test,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `OFD_SETTINGS.SELLER_INFO` of `sale.cashbox.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerInfo {
    /// `INN`: `string`.
    pub inn: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SellerInfo {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `INN`.
    #[must_use]
    pub fn inn(mut self, value: impl Into<String>) -> Self {
        self.inn = Some(value.into());
        self
    }
}

impl Record for SellerInfo {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SellerInfo",
            fields: &["INN"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inn,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inn,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.cashbox.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_CASHBOX_ADD` (HTTP 400).
    ErrorCashboxAdd,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorCashboxAdd, "ERROR_CASHBOX_ADD").status(400),
    ];
}

/// Calls [`sale.cashbox.add`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html).
#[doc(alias = "sale.cashbox.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::SaleCashboxId>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.cashbox.delete`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_cashbox.id`, required.
    pub id: types::SaleCashboxId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleCashboxId) -> Self {
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
    const NAME: &'static str = "sale.cashbox.delete";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Errors of `sale.cashbox.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_CASHBOX_NOT_FOUND` (HTTP 400).
    ErrorCashboxNotFound,
    /// `ERROR_CASHBOX_DELETE` (HTTP 400).
    ErrorCashboxDelete,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorCashboxNotFound, "ERROR_CASHBOX_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCashboxDelete, "ERROR_CASHBOX_DELETE").status(400),
    ];
}

/// Calls [`sale.cashbox.delete`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html).
#[doc(alias = "sale.cashbox.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.cashbox.list`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SELECT`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ORDER`: map of [`ListOrder`].
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
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ORDER`.
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
            fields: &["SELECT", "FILTER", "ORDER"],
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
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "sale.cashbox.list";
    const SCOPES: &'static [&'static str] = &["cashbox"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID"));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `ORDER` of `sale.cashbox.list`.
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

/// Answer of `sale.cashbox.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `OFD`: `string`.
    pub ofd: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `DATE_CREATE`: `datetime`, may be `null`.
    pub date_create: Option<DateTime>,
    /// `DATE_LAST_CHECK`: `datetime`, may be `null`.
    pub date_last_check: Option<DateTime>,
    /// `NUMBER_KKM`: `string`.
    pub number_kkm: Option<String>,
    /// `KKM_ID`: `string`, may be `null`.
    pub kkm_id: Option<String>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `USE_OFFLINE`: `Y` or `N`.
    pub use_offline: Option<bool>,
    /// `ENABLED`: `string`.
    pub enabled: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "NAME",
                "OFD",
                "EMAIL",
                "DATE_CREATE",
                "DATE_LAST_CHECK",
                "NUMBER_KKM",
                "KKM_ID",
                "ACTIVE",
                "SORT",
                "USE_OFFLINE",
                "ENABLED",
            ],
            required: &[],
            codecs: &[(10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.ofd,
            3 => &self.email,
            4 => &self.date_create,
            5 => &self.date_last_check,
            6 => &self.number_kkm,
            7 => &self.kkm_id,
            8 => &self.active,
            9 => &self.sort,
            10 => &self.use_offline,
            11 => &self.enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.ofd,
            3 => &mut self.email,
            4 => &mut self.date_create,
            5 => &mut self.date_last_check,
            6 => &mut self.number_kkm,
            7 => &mut self.kkm_id,
            8 => &mut self.active,
            9 => &mut self.sort,
            10 => &mut self.use_offline,
            11 => &mut self.enabled,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.cashbox.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `BAD_FIELD not allowed for select`.
    BadFieldNotAllowedFor,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::text(Self::BadFieldNotAllowedFor, "BAD_FIELD not allowed for select"),
    ];
}

/// Calls [`sale.cashbox.list`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html).
#[doc(alias = "sale.cashbox.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.cashbox.update`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_cashbox.id`, required.
    pub id: types::SaleCashboxId,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleCashboxId, fields: UpdateFields) -> Self {
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
    const NAME: &'static str = "sale.cashbox.update";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Parameter `FIELDS` of `sale.cashbox.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `OFD`: [`Ofd`].
    pub ofd: Option<Ofd>,
    /// `OFD_SETTINGS`: [`OfdSettings`].
    pub ofd_settings: Option<OfdSettings>,
    /// `NUMBER_KKM`: `string`.
    pub number_kkm: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `USE_OFFLINE`: `Y` or `N`.
    pub use_offline: Option<bool>,
    /// `SETTINGS`: map of any value.
    pub settings: Option<Map<Value>>,
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
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `OFD`.
    #[must_use]
    pub fn ofd(mut self, value: impl Into<Ofd>) -> Self {
        self.ofd = Some(value.into());
        self
    }
    /// Sets `OFD_SETTINGS`.
    #[must_use]
    pub fn ofd_settings(mut self, value: OfdSettings) -> Self {
        self.ofd_settings = Some(value);
        self
    }
    /// Sets `NUMBER_KKM`.
    #[must_use]
    pub fn number_kkm(mut self, value: impl Into<String>) -> Self {
        self.number_kkm = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `USE_OFFLINE`.
    #[must_use]
    pub fn use_offline(mut self, value: bool) -> Self {
        self.use_offline = Some(value);
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<Map<Value>>) -> Self {
        self.settings = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "NAME",
                "EMAIL",
                "OFD",
                "OFD_SETTINGS",
                "NUMBER_KKM",
                "ACTIVE",
                "SORT",
                "USE_OFFLINE",
                "SETTINGS",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.email,
            2 => &self.ofd,
            3 => &self.ofd_settings,
            4 => &self.number_kkm,
            5 => &self.active,
            6 => &self.sort,
            7 => &self.use_offline,
            8 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.email,
            2 => &mut self.ofd,
            3 => &mut self.ofd_settings,
            4 => &mut self.number_kkm,
            5 => &mut self.active,
            6 => &mut self.sort,
            7 => &mut self.use_offline,
            8 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.cashbox.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_CASHBOX_NOT_FOUND` (HTTP 400).
    ErrorCashboxNotFound,
    /// `ERROR_CASHBOX_UPDATE` (HTTP 400).
    ErrorCashboxUpdate,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorCashboxNotFound, "ERROR_CASHBOX_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCashboxUpdate, "ERROR_CASHBOX_UPDATE").status(400),
    ];
}

/// Calls [`sale.cashbox.update`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html).
#[doc(alias = "sale.cashbox.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, OfdSettings, OfdSettingsOfdMode, SellerInfo, Delete, List, ListItem, Update,
    UpdateFields
);

value_enum!(Ofd, ListOrder);
