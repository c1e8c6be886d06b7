// @generated from docs/api-reference/telephony/voximplant/sip/voximplant-sip-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `voximplant.sip.*`.

use crate::prelude::*;

pub mod connector;

/// Request of [`voximplant.sip.add`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.sip.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `SERVER`: `string`, required.
    pub server: String,
    /// `LOGIN`: `string`, required.
    pub login: String,
    /// `PASSWORD`: `string`, required under a condition that the page tells.
    pub password: Option<String>,
    /// `TYPE`: [`Type`]. Default: `cloud`.
    pub type_: Option<Type>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(server: impl Into<String>, login: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            login: login.into(),
            ..Default::default()
        }
    }
    /// Sets `PASSWORD`.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["SERVER", "LOGIN", "PASSWORD", "TYPE", "TITLE"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.server,
            1 => &self.login,
            2 => &self.password,
            3 => &self.type_,
            4 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.server,
            1 => &mut self.login,
            2 => &mut self.password,
            3 => &mut self.type_,
            4 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "voximplant.sip.add";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Parameter `TYPE` of `voximplant.sip.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `cloud`.
    Cloud,
    /// `office`.
    Office,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["cloud", "office"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Cloud),
            1 => Some(Self::Office),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Cloud => "cloud",
            Self::Office => "office",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `voximplant.sip.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `CONFIG_ID`: `integer`.
    pub config_id: Option<i64>,
    /// `REG_ID`: `integer`.
    pub reg_id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `LOGIN`: `string`.
    pub login: Option<String>,
    /// `PASSWORD`: `string`.
    pub password: Option<String>,
    /// `AUTH_USER`: `string`, may be `null`.
    pub auth_user: Option<String>,
    /// `OUTBOUND_PROXY`: `string`, may be `null`.
    pub outbound_proxy: Option<String>,
    /// `DETECT_LINE_NUMBER`: `Y` or `N`.
    pub detect_line_number: Option<bool>,
    /// `LINE_DETECT_HEADER_ORDER`: `string`.
    pub line_detect_header_order: Option<String>,
    /// `REGISTRATION_STATUS_CODE`: `integer`, may be `null`.
    pub registration_status_code: Option<i64>,
    /// `REGISTRATION_ERROR_MESSAGE`: `string`, may be `null`.
    pub registration_error_message: Option<String>,
    /// `INCOMING_SERVER`: `string`.
    pub incoming_server: Option<String>,
    /// `INCOMING_LOGIN`: `string`.
    pub incoming_login: Option<String>,
    /// `INCOMING_PASSWORD`: `string`.
    pub incoming_password: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &[
                "ID",
                "TYPE",
                "CONFIG_ID",
                "REG_ID",
                "TITLE",
                "SERVER",
                "LOGIN",
                "PASSWORD",
                "AUTH_USER",
                "OUTBOUND_PROXY",
                "DETECT_LINE_NUMBER",
                "LINE_DETECT_HEADER_ORDER",
                "REGISTRATION_STATUS_CODE",
                "REGISTRATION_ERROR_MESSAGE",
                "INCOMING_SERVER",
                "INCOMING_LOGIN",
                "INCOMING_PASSWORD",
            ],
            required: &[],
            codecs: &[(10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.config_id,
            3 => &self.reg_id,
            4 => &self.title,
            5 => &self.server,
            6 => &self.login,
            7 => &self.password,
            8 => &self.auth_user,
            9 => &self.outbound_proxy,
            10 => &self.detect_line_number,
            11 => &self.line_detect_header_order,
            12 => &self.registration_status_code,
            13 => &self.registration_error_message,
            14 => &self.incoming_server,
            15 => &self.incoming_login,
            16 => &self.incoming_password,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.config_id,
            3 => &mut self.reg_id,
            4 => &mut self.title,
            5 => &mut self.server,
            6 => &mut self.login,
            7 => &mut self.password,
            8 => &mut self.auth_user,
            9 => &mut self.outbound_proxy,
            10 => &mut self.detect_line_number,
            11 => &mut self.line_detect_header_order,
            12 => &mut self.registration_status_code,
            13 => &mut self.registration_error_message,
            14 => &mut self.incoming_server,
            15 => &mut self.incoming_login,
            16 => &mut self.incoming_password,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.sip.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHECK_FIELDS_ERROR`, `Server address not specified`.
    CheckFieldsErrorServerAddressNotSpecified,
    /// `CHECK_FIELDS_ERROR`, `Login for connecting to the server not specified`.
    CheckFieldsErrorLoginForConnectingToThe,
    /// `CHECK_FIELDS_ERROR`, `Password for connecting to the server cannot exceed 100 characters`.
    CheckFieldsErrorPasswordForConnectingToThe,
    /// `TITLE_EXISTS`.
    TitleExists,
    /// `MAX_CLOUD_PBX`.
    MaxCloudPbx,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::CheckFieldsErrorServerAddressNotSpecified,
                "CHECK_FIELDS_ERROR",
            )
            .message("Server address not specified"),
        ErrorCase::code(
                Self::CheckFieldsErrorLoginForConnectingToThe,
                "CHECK_FIELDS_ERROR",
            )
            .message("Login for connecting to the server not specified"),
        ErrorCase::code(
                Self::CheckFieldsErrorPasswordForConnectingToThe,
                "CHECK_FIELDS_ERROR",
            )
            .message(
                "Password for connecting to the server cannot exceed 100 characters",
            ),
        ErrorCase::code(Self::TitleExists, "TITLE_EXISTS"),
        ErrorCase::code(Self::MaxCloudPbx, "MAX_CLOUD_PBX"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.sip.add`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html).
#[doc(alias = "voximplant.sip.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.sip.delete`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.sip.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CONFIG_ID`: `integer`, required.
    pub config_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(config_id: i64) -> Self {
        Self {
            config_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CONFIG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.config_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.config_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = i64;
    type Error = DeleteError;
    const NAME: &'static str = "voximplant.sip.delete";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `voximplant.sip.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `REG_ID_NOT_FOUND`.
    RegIdNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(Self::RegIdNotFound, "REG_ID_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.sip.delete`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html).
#[doc(alias = "voximplant.sip.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.sip.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.sip.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `FILTER`: [`GetFilter`] or `filter`.
    pub filter: Option<Either<GetFilter, Filter>>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ORDER`: [`GetOrder`].
    pub order: Option<GetOrder>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<GetFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<GetOrder>) -> Self {
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

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["FILTER", "SORT", "ORDER", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.sort,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.sort,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "voximplant.sip.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::SortAndOrder).total().next(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `FILTER` of `voximplant.sip.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CONFIG_ID`: `integer` or list of `integer`.
    pub config_id: Option<Either<i64, Vec<i64>>>,
    /// `REG_ID`: `integer`.
    pub reg_id: Option<i64>,
    /// `APP_ID`: `string`.
    pub app_id: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `LOGIN`: `string`.
    pub login: Option<String>,
    /// `PASSWORD`: `string`.
    pub password: Option<String>,
    /// `INCOMING_SERVER`: `string`.
    pub incoming_server: Option<String>,
    /// `INCOMING_LOGIN`: `string`.
    pub incoming_login: Option<String>,
    /// `INCOMING_PASSWORD`: `string`.
    pub incoming_password: Option<String>,
    /// `AUTH_USER`: `string`.
    pub auth_user: Option<String>,
    /// `OUTBOUND_PROXY`: `string`.
    pub outbound_proxy: Option<String>,
    /// `DETECT_LINE_NUMBER`: `Y` or `N`.
    pub detect_line_number: Option<bool>,
    /// `LINE_DETECT_HEADER_ORDER`: `string`.
    pub line_detect_header_order: Option<String>,
    /// `REGISTRATION_STATUS_CODE`: `integer`.
    pub registration_status_code: Option<i64>,
    /// `REGISTRATION_ERROR_MESSAGE`: `string`.
    pub registration_error_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `CONFIG_ID`.
    #[must_use]
    pub fn config_id(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `REG_ID`.
    #[must_use]
    pub fn reg_id(mut self, value: i64) -> Self {
        self.reg_id = Some(value);
        self
    }
    /// Sets `APP_ID`.
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `SERVER`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `LOGIN`.
    #[must_use]
    pub fn login(mut self, value: impl Into<String>) -> Self {
        self.login = Some(value.into());
        self
    }
    /// Sets `PASSWORD`.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `INCOMING_SERVER`.
    #[must_use]
    pub fn incoming_server(mut self, value: impl Into<String>) -> Self {
        self.incoming_server = Some(value.into());
        self
    }
    /// Sets `INCOMING_LOGIN`.
    #[must_use]
    pub fn incoming_login(mut self, value: impl Into<String>) -> Self {
        self.incoming_login = Some(value.into());
        self
    }
    /// Sets `INCOMING_PASSWORD`.
    #[must_use]
    pub fn incoming_password(mut self, value: impl Into<String>) -> Self {
        self.incoming_password = Some(value.into());
        self
    }
    /// Sets `AUTH_USER`.
    #[must_use]
    pub fn auth_user(mut self, value: impl Into<String>) -> Self {
        self.auth_user = Some(value.into());
        self
    }
    /// Sets `OUTBOUND_PROXY`.
    #[must_use]
    pub fn outbound_proxy(mut self, value: impl Into<String>) -> Self {
        self.outbound_proxy = Some(value.into());
        self
    }
    /// Sets `DETECT_LINE_NUMBER`.
    #[must_use]
    pub fn detect_line_number(mut self, value: bool) -> Self {
        self.detect_line_number = Some(value);
        self
    }
    /// Sets `LINE_DETECT_HEADER_ORDER`.
    #[must_use]
    pub fn line_detect_header_order(mut self, value: impl Into<String>) -> Self {
        self.line_detect_header_order = Some(value.into());
        self
    }
    /// Sets `REGISTRATION_STATUS_CODE`.
    #[must_use]
    pub fn registration_status_code(mut self, value: i64) -> Self {
        self.registration_status_code = Some(value);
        self
    }
    /// Sets `REGISTRATION_ERROR_MESSAGE`.
    #[must_use]
    pub fn registration_error_message(mut self, value: impl Into<String>) -> Self {
        self.registration_error_message = Some(value.into());
        self
    }
}

impl Record for GetFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFilter",
            fields: &[
                "ID",
                "TYPE",
                "TITLE",
                "CONFIG_ID",
                "REG_ID",
                "APP_ID",
                "SERVER",
                "LOGIN",
                "PASSWORD",
                "INCOMING_SERVER",
                "INCOMING_LOGIN",
                "INCOMING_PASSWORD",
                "AUTH_USER",
                "OUTBOUND_PROXY",
                "DETECT_LINE_NUMBER",
                "LINE_DETECT_HEADER_ORDER",
                "REGISTRATION_STATUS_CODE",
                "REGISTRATION_ERROR_MESSAGE",
            ],
            required: &[],
            codecs: &[(14, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.title,
            3 => &self.config_id,
            4 => &self.reg_id,
            5 => &self.app_id,
            6 => &self.server,
            7 => &self.login,
            8 => &self.password,
            9 => &self.incoming_server,
            10 => &self.incoming_login,
            11 => &self.incoming_password,
            12 => &self.auth_user,
            13 => &self.outbound_proxy,
            14 => &self.detect_line_number,
            15 => &self.line_detect_header_order,
            16 => &self.registration_status_code,
            17 => &self.registration_error_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.title,
            3 => &mut self.config_id,
            4 => &mut self.reg_id,
            5 => &mut self.app_id,
            6 => &mut self.server,
            7 => &mut self.login,
            8 => &mut self.password,
            9 => &mut self.incoming_server,
            10 => &mut self.incoming_login,
            11 => &mut self.incoming_password,
            12 => &mut self.auth_user,
            13 => &mut self.outbound_proxy,
            14 => &mut self.detect_line_number,
            15 => &mut self.line_detect_header_order,
            16 => &mut self.registration_status_code,
            17 => &mut self.registration_error_message,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER` of `voximplant.sip.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetOrder {
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

/// Answer of `voximplant.sip.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `CONFIG_ID`: `integer`.
    pub config_id: Option<i64>,
    /// `REG_ID`: `integer`.
    pub reg_id: Option<i64>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `LOGIN`: `string`.
    pub login: Option<String>,
    /// `PASSWORD`: `string`.
    pub password: Option<String>,
    /// `AUTH_USER`: `string`, may be `null`.
    pub auth_user: Option<String>,
    /// `OUTBOUND_PROXY`: `string`, may be `null`.
    pub outbound_proxy: Option<String>,
    /// `DETECT_LINE_NUMBER`: `Y` or `N`.
    pub detect_line_number: Option<bool>,
    /// `LINE_DETECT_HEADER_ORDER`: `string`.
    pub line_detect_header_order: Option<String>,
    /// `REGISTRATION_STATUS_CODE`: `integer`.
    pub registration_status_code: Option<i64>,
    /// `REGISTRATION_ERROR_MESSAGE`: `string`, may be `null`.
    pub registration_error_message: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `INCOMING_SERVER`: `string`.
    pub incoming_server: Option<String>,
    /// `INCOMING_LOGIN`: `string`.
    pub incoming_login: Option<String>,
    /// `INCOMING_PASSWORD`: `string`.
    pub incoming_password: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "TYPE",
                "CONFIG_ID",
                "REG_ID",
                "SERVER",
                "LOGIN",
                "PASSWORD",
                "AUTH_USER",
                "OUTBOUND_PROXY",
                "DETECT_LINE_NUMBER",
                "LINE_DETECT_HEADER_ORDER",
                "REGISTRATION_STATUS_CODE",
                "REGISTRATION_ERROR_MESSAGE",
                "TITLE",
                "INCOMING_SERVER",
                "INCOMING_LOGIN",
                "INCOMING_PASSWORD",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.config_id,
            2 => &self.reg_id,
            3 => &self.server,
            4 => &self.login,
            5 => &self.password,
            6 => &self.auth_user,
            7 => &self.outbound_proxy,
            8 => &self.detect_line_number,
            9 => &self.line_detect_header_order,
            10 => &self.registration_status_code,
            11 => &self.registration_error_message,
            12 => &self.title,
            13 => &self.incoming_server,
            14 => &self.incoming_login,
            15 => &self.incoming_password,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.config_id,
            2 => &mut self.reg_id,
            3 => &mut self.server,
            4 => &mut self.login,
            5 => &mut self.password,
            6 => &mut self.auth_user,
            7 => &mut self.outbound_proxy,
            8 => &mut self.detect_line_number,
            9 => &mut self.line_detect_header_order,
            10 => &mut self.registration_status_code,
            11 => &mut self.registration_error_message,
            12 => &mut self.title,
            13 => &mut self.incoming_server,
            14 => &mut self.incoming_login,
            15 => &mut self.incoming_password,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.sip.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.sip.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html).
#[doc(alias = "voximplant.sip.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.sip.status`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.sip.status")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// `REG_ID`: `integer`, required.
    pub reg_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Status {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(reg_id: i64) -> Self {
        Self {
            reg_id,
            ..Default::default()
        }
    }
}

impl Record for Status {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Status",
            fields: &["REG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.reg_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.reg_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Status {
    type Output = StatusResult;
    type Error = StatusError;
    const NAME: &'static str = "voximplant.sip.status";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Answer of `voximplant.sip.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusResult {
    /// `REG_ID`: `integer`.
    pub reg_id: Option<i64>,
    /// `LAST_UPDATED`: `datetime`.
    pub last_updated: Option<DateTime>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `STATUS_CODE`: `integer`.
    pub status_code: Option<i64>,
    /// `STATUS_RESULT`: [`StatusResultValue`].
    pub status_result: Option<StatusResultValue>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StatusResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StatusResult",
            fields: &[
                "REG_ID",
                "LAST_UPDATED",
                "ERROR_MESSAGE",
                "STATUS_CODE",
                "STATUS_RESULT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.reg_id,
            1 => &self.last_updated,
            2 => &self.error_message,
            3 => &self.status_code,
            4 => &self.status_result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.reg_id,
            1 => &mut self.last_updated,
            2 => &mut self.error_message,
            3 => &mut self.status_code,
            4 => &mut self.status_result,
            _ => &mut self.extra,
        }
    }
}

/// `STATUS_RESULT` in the answer of `voximplant.sip.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusResultValue {
    /// `success`.
    Success,
    /// `error`.
    Error,
    /// `in_progress`.
    InProgress,
    /// `wait`.
    Wait,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for StatusResultValue {
    const VALUES: &'static [&'static str] = &["success", "error", "in_progress", "wait"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Success),
            1 => Some(Self::Error),
            2 => Some(Self::InProgress),
            3 => Some(Self::Wait),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Error => "error",
            Self::InProgress => "in_progress",
            Self::Wait => "wait",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `voximplant.sip.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `REG_ID_NOT_FOUND`.
    RegIdNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for StatusError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::RegIdNotFound, "REG_ID_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.sip.status`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html).
#[doc(alias = "voximplant.sip.status")]
pub fn status<'a, C: Caller>(
    caller: &'a C,
    request: &'a Status,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.sip.update`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.sip.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `CONFIG_ID`: `integer`, required.
    pub config_id: i64,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `LOGIN`: `string`.
    pub login: Option<String>,
    /// `PASSWORD`: `string`.
    pub password: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(config_id: i64) -> Self {
        Self {
            config_id,
            ..Default::default()
        }
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `SERVER`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `LOGIN`.
    #[must_use]
    pub fn login(mut self, value: impl Into<String>) -> Self {
        self.login = Some(value.into());
        self
    }
    /// Sets `PASSWORD`.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["CONFIG_ID", "TITLE", "SERVER", "LOGIN", "PASSWORD"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.config_id,
            1 => &self.title,
            2 => &self.server,
            3 => &self.login,
            4 => &self.password,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.config_id,
            1 => &mut self.title,
            2 => &mut self.server,
            3 => &mut self.login,
            4 => &mut self.password,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "voximplant.sip.update";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `voximplant.sip.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
    /// `CHECK_FIELDS_ERROR`, `Server address not specified`.
    CheckFieldsErrorServerAddressNotSpecified,
    /// `CHECK_FIELDS_ERROR`, `Login for connecting to the server not specified`.
    CheckFieldsErrorLoginForConnectingToThe,
    /// `CHECK_FIELDS_ERROR`, `Password for connecting to the server cannot exceed 100 characters`.
    CheckFieldsErrorPasswordForConnectingToThe,
    /// `TITLE_EXISTS`.
    TitleExists,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
        ErrorCase::code(
                Self::CheckFieldsErrorServerAddressNotSpecified,
                "CHECK_FIELDS_ERROR",
            )
            .message("Server address not specified"),
        ErrorCase::code(
                Self::CheckFieldsErrorLoginForConnectingToThe,
                "CHECK_FIELDS_ERROR",
            )
            .message("Login for connecting to the server not specified"),
        ErrorCase::code(
                Self::CheckFieldsErrorPasswordForConnectingToThe,
                "CHECK_FIELDS_ERROR",
            )
            .message(
                "Password for connecting to the server cannot exceed 100 characters",
            ),
        ErrorCase::code(Self::TitleExists, "TITLE_EXISTS"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.sip.update`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html).
#[doc(alias = "voximplant.sip.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddResult, Delete, Get, GetFilter, GetItem, Status, StatusResult, Update);

value_enum!(Type, GetOrder, StatusResultValue);

choice!(GetFilter[]);
