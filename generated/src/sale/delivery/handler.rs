// @generated from docs/api-reference/sale/delivery/handler/sale-delivery-handler-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.delivery.handler.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.delivery.handler.add`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.handler.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `CODE`: `string`, required.
    pub code: String,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `integer` or `string`.
    pub description: Option<Either<i64, String>>,
    /// `SETTINGS`: [`Settings`], required.
    pub settings: Settings,
    /// `PROFILES`: list of [`Profiles`], required.
    pub profiles: Vec<Profiles>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        code: impl Into<String>,
        settings: Settings,
        profiles: impl IntoIterator<Item = Profiles>,
    ) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            settings,
            profiles: profiles.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["NAME", "CODE", "SORT", "DESCRIPTION", "SETTINGS", "PROFILES"],
            required: &[0, 1, 4, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.sort,
            3 => &self.description,
            4 => &self.settings,
            5 => &self.profiles,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.sort,
            3 => &mut self.description,
            4 => &mut self.settings,
            5 => &mut self.profiles,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = types::SaleDeliveryHandlerId;
    type Error = AddError;
    const NAME: &'static str = "sale.delivery.handler.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `SETTINGS` of `sale.delivery.handler.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `CALCULATE_URL`: `string`, required.
    pub calculate_url: String,
    /// `CREATE_DELIVERY_REQUEST_URL`: `string`.
    pub create_delivery_request_url: Option<String>,
    /// `CANCEL_DELIVERY_REQUEST_URL`: `string`.
    pub cancel_delivery_request_url: Option<String>,
    /// `HAS_CALLBACK_TRACKING_SUPPORT`: `Y` or `N`.
    pub has_callback_tracking_support: Option<bool>,
    /// `CONFIG`: list of [`SettingsConfig`].
    pub config: Option<Vec<SettingsConfig>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// An object with its required keys.
    #[must_use]
    pub fn new(calculate_url: impl Into<String>) -> Self {
        Self {
            calculate_url: calculate_url.into(),
            ..Default::default()
        }
    }
    /// Sets `CREATE_DELIVERY_REQUEST_URL`.
    #[must_use]
    pub fn create_delivery_request_url(mut self, value: impl Into<String>) -> Self {
        self.create_delivery_request_url = Some(value.into());
        self
    }
    /// Sets `CANCEL_DELIVERY_REQUEST_URL`.
    #[must_use]
    pub fn cancel_delivery_request_url(mut self, value: impl Into<String>) -> Self {
        self.cancel_delivery_request_url = Some(value.into());
        self
    }
    /// Sets `HAS_CALLBACK_TRACKING_SUPPORT`.
    #[must_use]
    pub fn has_callback_tracking_support(mut self, value: bool) -> Self {
        self.has_callback_tracking_support = Some(value);
        self
    }
    /// Sets `CONFIG`.
    #[must_use]
    pub fn config(mut self, value: impl IntoIterator<Item = SettingsConfig>) -> Self {
        self.config = Some(value.into_iter().collect());
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &[
                "CALCULATE_URL",
                "CREATE_DELIVERY_REQUEST_URL",
                "CANCEL_DELIVERY_REQUEST_URL",
                "HAS_CALLBACK_TRACKING_SUPPORT",
                "CONFIG",
            ],
            required: &[0],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculate_url,
            1 => &self.create_delivery_request_url,
            2 => &self.cancel_delivery_request_url,
            3 => &self.has_callback_tracking_support,
            4 => &self.config,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculate_url,
            1 => &mut self.create_delivery_request_url,
            2 => &mut self.cancel_delivery_request_url,
            3 => &mut self.has_callback_tracking_support,
            4 => &mut self.config,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CONFIG` of `sale.delivery.handler.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsConfig {
    /// `TYPE`: [`SettingsConfigType`], required.
    pub type_: SettingsConfigType,
    /// `CODE`: `string`, required.
    pub code: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `OPTIONS`: map of `string`. Counts only if `TYPE` is `ENUM`.
    pub options: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SettingsConfig {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        type_: impl Into<SettingsConfigType>,
        code: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            code: code.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
        self.options = Some(value.into());
        self
    }
}

impl Record for SettingsConfig {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SettingsConfig",
            fields: &["TYPE", "CODE", "NAME", "OPTIONS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.code,
            2 => &self.name,
            3 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `SETTINGS.CONFIG.TYPE` of `sale.delivery.handler.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsConfigType {
    /// `STRING`.
    String,
    /// `Y/N`.
    YN,
    /// `NUMBER`.
    Number,
    /// `ENUM`.
    Enum,
    /// `DATE`.
    Date,
    /// `LOCATION`.
    Location,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SettingsConfigType {
    const VALUES: &'static [&'static str] = &[
        "STRING",
        "Y/N",
        "NUMBER",
        "ENUM",
        "DATE",
        "LOCATION",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::String),
            1 => Some(Self::YN),
            2 => Some(Self::Number),
            3 => Some(Self::Enum),
            4 => Some(Self::Date),
            5 => Some(Self::Location),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::YN => "Y/N",
            Self::Number => "NUMBER",
            Self::Enum => "ENUM",
            Self::Date => "DATE",
            Self::Location => "LOCATION",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PROFILES` of `sale.delivery.handler.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Profiles {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `CODE`: `string`, required.
    pub code: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Profiles {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Profiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Profiles",
            fields: &["NAME", "CODE", "DESCRIPTION"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.delivery.handler.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_ADD` (HTTP 400).
    ErrorHandlerAdd,
    /// `ERROR_HANDLER_ALREADY_EXIST` (HTTP 400).
    ErrorHandlerAlreadyExist,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerAdd, "ERROR_HANDLER_ADD").status(400),
        ErrorCase::code(Self::ErrorHandlerAlreadyExist, "ERROR_HANDLER_ALREADY_EXIST")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.handler.add`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html).
#[doc(alias = "sale.delivery.handler.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<types::SaleDeliveryHandlerId>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.handler.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.handler.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `sale_delivery_handler.id`, required.
    pub id: types::SaleDeliveryHandlerId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryHandlerId) -> Self {
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
    const NAME: &'static str = "sale.delivery.handler.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.delivery.handler.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_DELETE` (HTTP 400).
    ErrorHandlerDelete,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerDelete, "ERROR_HANDLER_DELETE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.handler.delete`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html).
#[doc(alias = "sale.delivery.handler.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.handler.list`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.handler.list")]
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
    type Output = Vec<types::sale::SaleDeliveryHandler>;
    type Error = ListError;
    const NAME: &'static str = "sale.delivery.handler.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = types::sale::SaleDeliveryHandler;
}

/// Errors of `sale.delivery.handler.list`.
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

/// Calls [`sale.delivery.handler.list`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html).
#[doc(alias = "sale.delivery.handler.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<Vec<types::sale::SaleDeliveryHandler>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.delivery.handler.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.delivery.handler.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `sale_delivery_handler.id`, required.
    pub id: types::SaleDeliveryHandlerId,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SETTINGS`: [`Settings`].
    pub settings: Option<Settings>,
    /// `PROFILES`: list of [`Profiles`].
    pub profiles: Option<Vec<Profiles>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleDeliveryHandlerId) -> Self {
        Self { id, ..Default::default() }
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
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SETTINGS`.
    #[must_use]
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(value);
        self
    }
    /// Sets `PROFILES`.
    #[must_use]
    pub fn profiles(mut self, value: impl IntoIterator<Item = Profiles>) -> Self {
        self.profiles = Some(value.into_iter().collect());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "ID",
                "NAME",
                "CODE",
                "SORT",
                "DESCRIPTION",
                "SETTINGS",
                "PROFILES",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.sort,
            4 => &self.description,
            5 => &self.settings,
            6 => &self.profiles,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.sort,
            4 => &mut self.description,
            5 => &mut self.settings,
            6 => &mut self.profiles,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "sale.delivery.handler.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.delivery.handler.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_HANDLER_NOT_FOUND` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_UPDATE` (HTTP 400).
    ErrorHandlerUpdate,
    /// `ERROR_HANDLER_ALREADY_EXIST` (HTTP 400).
    ErrorHandlerAlreadyExist,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorHandlerNotFound, "ERROR_HANDLER_NOT_FOUND")
            .status(400),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorHandlerUpdate, "ERROR_HANDLER_UPDATE").status(400),
        ErrorCase::code(Self::ErrorHandlerAlreadyExist, "ERROR_HANDLER_ALREADY_EXIST")
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`sale.delivery.handler.update`](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html).
#[doc(alias = "sale.delivery.handler.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Settings, SettingsConfig, Profiles, Delete, List, Update);

value_enum!(SettingsConfigType);
