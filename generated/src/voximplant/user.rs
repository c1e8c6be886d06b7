// @generated from docs/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.md and 2 more. Do not edit; run `cargo codegen`.

//! `voximplant.user.*`.

use crate::prelude::*;

/// Request of [`voximplant.user.activatePhone`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.user.activatePhone")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivatePhone {
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ActivatePhone {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            ..Default::default()
        }
    }
}

impl Record for ActivatePhone {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ActivatePhone",
            fields: &["USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for ActivatePhone {
    type Output = i64;
    type Error = ActivatePhoneError;
    const NAME: &'static str = "voximplant.user.activatePhone";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `voximplant.user.activatePhone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivatePhoneError {
    /// `Parameter USER_ID is not set`.
    ParameterUserIdIsNot,
    /// `You are not allowed to modify user's settings`.
    YouAreNotAllowedTo,
}

impl ErrorCode for ActivatePhoneError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::ParameterUserIdIsNot, "Parameter USER_ID is not set"),
        ErrorCase::text(
            Self::YouAreNotAllowedTo,
            "You are not allowed to modify user's settings",
        ),
    ];
}

/// Calls [`voximplant.user.activatePhone`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html).
#[doc(alias = "voximplant.user.activatePhone")]
pub fn activate_phone<'a, C: Caller>(
    caller: &'a C,
    request: &'a ActivatePhone,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.user.deactivatePhone`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.user.deactivatePhone")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivatePhone {
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeactivatePhone {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            ..Default::default()
        }
    }
}

impl Record for DeactivatePhone {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeactivatePhone",
            fields: &["USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for DeactivatePhone {
    type Output = Value;
    type Error = DeactivatePhoneError;
    const NAME: &'static str = "voximplant.user.deactivatePhone";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `voximplant.user.deactivatePhone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeactivatePhoneError {}

impl ErrorCode for DeactivatePhoneError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`voximplant.user.deactivatePhone`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html).
#[doc(alias = "voximplant.user.deactivatePhone")]
pub fn deactivate_phone<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeactivatePhone,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.user.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.user.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `USER_ID`: `integer` or list of `integer`, required.
    pub user_id: Either<i64, Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: impl Into<Either<i64, Vec<i64>>>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "voximplant.user.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `voximplant.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `DEFAULT_LINE`: `string`, may be `null`.
    pub default_line: Option<String>,
    /// `PHONE_ENABLED`: `Y` or `N`.
    pub phone_enabled: Option<bool>,
    /// `SIP_SERVER`: `string`.
    pub sip_server: Option<String>,
    /// `SIP_LOGIN`: `string`.
    pub sip_login: Option<String>,
    /// `SIP_PASSWORD`: `string`, may be `null`.
    pub sip_password: Option<String>,
    /// `INNER_NUMBER`: `string`, may be `null`.
    pub inner_number: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "DEFAULT_LINE",
                "PHONE_ENABLED",
                "SIP_SERVER",
                "SIP_LOGIN",
                "SIP_PASSWORD",
                "INNER_NUMBER",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.default_line,
            2 => &self.phone_enabled,
            3 => &self.sip_server,
            4 => &self.sip_login,
            5 => &self.sip_password,
            6 => &self.inner_number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.default_line,
            2 => &mut self.phone_enabled,
            3 => &mut self.sip_server,
            4 => &mut self.sip_login,
            5 => &mut self.sip_password,
            6 => &mut self.inner_number,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.user.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Parameter USER_ID is not set`.
    ParameterUserIdIsNot,
    /// `METHOD_CONFIRM_WAITING`.
    MethodConfirmWaiting,
    /// `METHOD_CONFIRM_DENIED`.
    MethodConfirmDenied,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::ParameterUserIdIsNot, "Parameter USER_ID is not set"),
        ErrorCase::code(Self::MethodConfirmWaiting, "METHOD_CONFIRM_WAITING"),
        ErrorCase::code(Self::MethodConfirmDenied, "METHOD_CONFIRM_DENIED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.user.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html).
#[doc(alias = "voximplant.user.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(ActivatePhone, DeactivatePhone, Get, GetItem);
