// @generated from docs/api-reference/imopenlines/imconnector/imconnector-activate.md and 4 more. Do not edit; run `cargo codegen`.

//! `imconnector.*`.

use crate::prelude::*;

pub mod chat;
pub mod connector;
pub mod delete;
pub mod send;
pub mod update;

/// Request of [`imconnector.activate`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.activate")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activate {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`, required.
    pub line: i64,
    /// `ACTIVE`: `string`, required.
    pub active: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Activate {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        active: impl Into<String>,
    ) -> Self {
        Self {
            connector: connector.into(),
            line,
            active: active.into(),
            ..Default::default()
        }
    }
}

impl Record for Activate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activate",
            fields: &["CONNECTOR", "LINE", "ACTIVE"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

impl Method for Activate {
    type Output = bool;
    type Error = ActivateError;
    const NAME: &'static str = "imconnector.activate";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imconnector.activate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivateError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`, `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentArgumentConnectorIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentLineIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'ACTIVE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentActiveIsNullOr,
}

impl ErrorCode for ActivateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::ErrorArgumentArgumentConnectorIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'CONNECTOR' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentLineIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'LINE' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentActiveIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'ACTIVE' is null or empty")
            .status(400),
    ];
}

/// Calls [`imconnector.activate`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html).
#[doc(alias = "imconnector.activate")]
pub fn activate<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activate,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imconnector.list`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.list")]
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
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "imconnector.list";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imconnector.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `livechat`: `string`.
    pub livechat: Option<String>,
    /// `telegrambot`: `string`.
    pub telegrambot: Option<String>,
    /// `network`: `string`.
    pub network: Option<String>,
    /// `myconnector`: `string`.
    pub myconnector: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["livechat", "telegrambot", "network", "myconnector"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.livechat,
            1 => &self.telegrambot,
            2 => &self.network,
            3 => &self.myconnector,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.livechat,
            1 => &mut self.telegrambot,
            2 => &mut self.network,
            3 => &mut self.myconnector,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ACCESS_DENIED`, `The ImOpenLines module is not installed` (HTTP 400).
    AccessDeniedTheImOpenLinesModule,
    /// `ACCESS_DENIED`, `You don't have access to this action` (HTTP 400).
    AccessDeniedYouDonTHaveAccess,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::AccessDeniedTheImOpenLinesModule, "ACCESS_DENIED")
            .message("The ImOpenLines module is not installed")
            .status(400),
        ErrorCase::code(Self::AccessDeniedYouDonTHaveAccess, "ACCESS_DENIED")
            .message("You don't have access to this action")
            .status(400),
    ];
}

/// Calls [`imconnector.list`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html).
#[doc(alias = "imconnector.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imconnector.register`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `ID`: `string`, required.
    pub id: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `ICON`: [`RegisterIcon`], required.
    pub icon: RegisterIcon,
    /// `PLACEMENT_HANDLER`: `string`, required.
    pub placement_handler: String,
    /// `ICON_DISABLED`: [`RegisterIconDisabled`].
    pub icon_disabled: Option<RegisterIconDisabled>,
    /// `DEL_EXTERNAL_MESSAGES`: `boolean`. Default: `true`.
    pub del_external_messages: Option<bool>,
    /// `EDIT_INTERNAL_MESSAGES`: `boolean`. Default: `true`.
    pub edit_internal_messages: Option<bool>,
    /// `DEL_INTERNAL_MESSAGES`: `boolean`. Default: `true`.
    pub del_internal_messages: Option<bool>,
    /// `NEWSLETTER`: `boolean`. Default: `true`.
    pub newsletter: Option<bool>,
    /// `NEED_SYSTEM_MESSAGES`: `boolean`. Default: `true`.
    pub need_system_messages: Option<bool>,
    /// `NEED_SIGNATURE`: `boolean`. Default: `true`.
    pub need_signature: Option<bool>,
    /// `CHAT_GROUP`: `boolean`, required under a condition that the page tells. Default: `false`.
    pub chat_group: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        icon: RegisterIcon,
        placement_handler: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            icon,
            placement_handler: placement_handler.into(),
            ..Default::default()
        }
    }
    /// Sets `ICON_DISABLED`.
    #[must_use]
    pub fn icon_disabled(mut self, value: RegisterIconDisabled) -> Self {
        self.icon_disabled = Some(value);
        self
    }
    /// Sets `DEL_EXTERNAL_MESSAGES`.
    #[must_use]
    pub fn del_external_messages(mut self, value: bool) -> Self {
        self.del_external_messages = Some(value);
        self
    }
    /// Sets `EDIT_INTERNAL_MESSAGES`.
    #[must_use]
    pub fn edit_internal_messages(mut self, value: bool) -> Self {
        self.edit_internal_messages = Some(value);
        self
    }
    /// Sets `DEL_INTERNAL_MESSAGES`.
    #[must_use]
    pub fn del_internal_messages(mut self, value: bool) -> Self {
        self.del_internal_messages = Some(value);
        self
    }
    /// Sets `NEWSLETTER`.
    #[must_use]
    pub fn newsletter(mut self, value: bool) -> Self {
        self.newsletter = Some(value);
        self
    }
    /// Sets `NEED_SYSTEM_MESSAGES`.
    #[must_use]
    pub fn need_system_messages(mut self, value: bool) -> Self {
        self.need_system_messages = Some(value);
        self
    }
    /// Sets `NEED_SIGNATURE`.
    #[must_use]
    pub fn need_signature(mut self, value: bool) -> Self {
        self.need_signature = Some(value);
        self
    }
    /// Sets `CHAT_GROUP`.
    #[must_use]
    pub fn chat_group(mut self, value: bool) -> Self {
        self.chat_group = Some(value);
        self
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &[
                "ID",
                "NAME",
                "ICON",
                "PLACEMENT_HANDLER",
                "ICON_DISABLED",
                "DEL_EXTERNAL_MESSAGES",
                "EDIT_INTERNAL_MESSAGES",
                "DEL_INTERNAL_MESSAGES",
                "NEWSLETTER",
                "NEED_SYSTEM_MESSAGES",
                "NEED_SIGNATURE",
                "CHAT_GROUP",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.icon,
            3 => &self.placement_handler,
            4 => &self.icon_disabled,
            5 => &self.del_external_messages,
            6 => &self.edit_internal_messages,
            7 => &self.del_internal_messages,
            8 => &self.newsletter,
            9 => &self.need_system_messages,
            10 => &self.need_signature,
            11 => &self.chat_group,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.icon,
            3 => &mut self.placement_handler,
            4 => &mut self.icon_disabled,
            5 => &mut self.del_external_messages,
            6 => &mut self.edit_internal_messages,
            7 => &mut self.del_internal_messages,
            8 => &mut self.newsletter,
            9 => &mut self.need_system_messages,
            10 => &mut self.need_signature,
            11 => &mut self.chat_group,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = RegisterResult;
    type Error = RegisterError;
    const NAME: &'static str = "imconnector.register";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `ICON` of `imconnector.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterIcon {
    /// `DATA_IMAGE`: `string`, required.
    pub data_image: String,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `POSITION`: `string`.
    pub position: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterIcon {
    /// An object with its required keys.
    #[must_use]
    pub fn new(data_image: impl Into<String>) -> Self {
        Self {
            data_image: data_image.into(),
            ..Default::default()
        }
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `POSITION`.
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
}

impl Record for RegisterIcon {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterIcon",
            fields: &["DATA_IMAGE", "COLOR", "SIZE", "POSITION"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data_image,
            1 => &self.color,
            2 => &self.size,
            3 => &self.position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data_image,
            1 => &mut self.color,
            2 => &mut self.size,
            3 => &mut self.position,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ICON_DISABLED` of `imconnector.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterIconDisabled {
    /// `DATA_IMAGE`: `string`.
    pub data_image: Option<String>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `POSITION`: `string`.
    pub position: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterIconDisabled {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DATA_IMAGE`.
    #[must_use]
    pub fn data_image(mut self, value: impl Into<String>) -> Self {
        self.data_image = Some(value.into());
        self
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `SIZE`.
    #[must_use]
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `POSITION`.
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
}

impl Record for RegisterIconDisabled {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterIconDisabled",
            fields: &["DATA_IMAGE", "COLOR", "SIZE", "POSITION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data_image,
            1 => &self.color,
            2 => &self.size,
            3 => &self.position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data_image,
            1 => &mut self.color,
            2 => &mut self.size,
            3 => &mut self.position,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imconnector.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `error`: `string`.
    pub error: Option<String>,
    /// `error_description`: `string`.
    pub error_description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RegisterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterResult",
            fields: &["result", "error", "error_description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            1 => &self.error,
            2 => &self.error_description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            1 => &mut self.error,
            2 => &mut self.error_description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `APPLICATION_REGISTRATION_ERROR_POINT` (HTTP 200).
    ApplicationRegistrationErrorPoint,
    /// `CONNECTOR_ID_REQUIRED` (HTTP 200).
    ConnectorIdRequired,
    /// `NAME_REQUIRED` (HTTP 200).
    NameRequired,
    /// `ICON_REQUIRED` (HTTP 200).
    IconRequired,
    /// `NO_APPLICATION_ID` (HTTP 200).
    NoApplicationId,
    /// `NO_PLACEMENT_HANDLER` (HTTP 200).
    NoPlacementHandler,
    /// `APPLICATION_REGISTRATION_ERROR` (HTTP 200).
    ApplicationRegistrationError,
    /// `GENERAL_CONNECTOR_REGISTRATION_ERROR` (HTTP 200).
    GeneralConnectorRegistrationError,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ApplicationRegistrationErrorPoint,
                "APPLICATION_REGISTRATION_ERROR_POINT",
            )
            .status(200),
        ErrorCase::code(Self::ConnectorIdRequired, "CONNECTOR_ID_REQUIRED").status(200),
        ErrorCase::code(Self::NameRequired, "NAME_REQUIRED").status(200),
        ErrorCase::code(Self::IconRequired, "ICON_REQUIRED").status(200),
        ErrorCase::code(Self::NoApplicationId, "NO_APPLICATION_ID").status(200),
        ErrorCase::code(Self::NoPlacementHandler, "NO_PLACEMENT_HANDLER").status(200),
        ErrorCase::code(
                Self::ApplicationRegistrationError,
                "APPLICATION_REGISTRATION_ERROR",
            )
            .status(200),
        ErrorCase::code(
                Self::GeneralConnectorRegistrationError,
                "GENERAL_CONNECTOR_REGISTRATION_ERROR",
            )
            .status(200),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`imconnector.register`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html).
#[doc(alias = "imconnector.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<RegisterResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imconnector.status`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.status")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`. Sent as text.
    pub line: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Status {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(connector: impl Into<String>) -> Self {
        Self {
            connector: connector.into(),
            ..Default::default()
        }
    }
    /// Sets `LINE`.
    #[must_use]
    pub fn line(mut self, value: i64) -> Self {
        self.line = Some(value);
        self
    }
}

impl Record for Status {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Status",
            fields: &["CONNECTOR", "LINE"],
            required: &[0],
            codecs: &[(1, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            _ => &mut self.extra,
        }
    }
}

impl Method for Status {
    type Output = StatusResult;
    type Error = StatusError;
    const NAME: &'static str = "imconnector.status";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Answer of `imconnector.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusResult {
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `ERROR`: `boolean`.
    pub error: Option<bool>,
    /// `CONFIGURED`: `boolean`.
    pub configured: Option<bool>,
    /// `STATUS`: `boolean`.
    pub status: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StatusResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StatusResult",
            fields: &["LINE", "CONNECTOR", "ERROR", "CONFIGURED", "STATUS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.line,
            1 => &self.connector,
            2 => &self.error,
            3 => &self.configured,
            4 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.line,
            1 => &mut self.connector,
            2 => &mut self.error,
            3 => &mut self.configured,
            4 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
}

impl ErrorCode for StatusError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
    ];
}

/// Calls [`imconnector.status`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html).
#[doc(alias = "imconnector.status")]
pub fn status<'a, C: Caller>(
    caller: &'a C,
    request: &'a Status,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imconnector.unregister`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `ID`: `string`, required.
    pub id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
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

impl Method for Unregister {
    type Output = UnregisterResult;
    type Error = UnregisterError;
    const NAME: &'static str = "imconnector.unregister";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Answer of `imconnector.unregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UnregisterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnregisterResult",
            fields: &["result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `APPLICATION_UNREGISTRATION_ERROR` (HTTP 200).
    ApplicationUnregistrationError,
    /// `NO_APPLICATION_ID` (HTTP 200).
    NoApplicationId,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ApplicationUnregistrationError,
                "APPLICATION_UNREGISTRATION_ERROR",
            )
            .status(200),
        ErrorCase::code(Self::NoApplicationId, "NO_APPLICATION_ID").status(200),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`imconnector.unregister`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html).
#[doc(alias = "imconnector.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<
    Output = Result<Reply<UnregisterResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Activate, List, ListResult, Register, RegisterIcon, RegisterIconDisabled,
    RegisterResult, Status, StatusResult, Unregister, UnregisterResult
);
