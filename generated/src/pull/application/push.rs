// @generated from docs/settings/interactivity/push-and-pull/pull-application-push-add.md. Do not edit; run `cargo codegen`.

//! `pull.application.push.*`.

use crate::prelude::*;

/// Request of [`pull.application.push.add`](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html).
///
/// Scope: `pull`.
#[doc(alias = "pull.application.push.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `USER_ID`: `integer` or list of `integer`, required.
    pub user_id: Either<i64, Vec<i64>>,
    /// `TEXT`: `string`, required.
    pub text: String,
    /// `AVATAR`: `string`.
    pub avatar: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        user_id: impl Into<Either<i64, Vec<i64>>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            text: text.into(),
            ..Default::default()
        }
    }
    /// Sets `AVATAR`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["USER_ID", "TEXT", "AVATAR"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.text,
            2 => &self.avatar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.text,
            2 => &mut self.avatar,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "pull.application.push.add";
    const SCOPES: &'static [&'static str] = &["pull"];
}

/// Errors of `pull.application.push.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ACCESS_ERROR` (HTTP 400).
    AccessError,
    /// `TEXT_ERROR` (HTTP 400).
    TextError,
    /// `EMPTY_APP_NAME` (HTTP 400).
    EmptyAppName,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(400),
        ErrorCase::code(Self::TextError, "TEXT_ERROR").status(400),
        ErrorCase::code(Self::EmptyAppName, "EMPTY_APP_NAME").status(400),
    ];
}

/// Calls [`pull.application.push.add`](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html).
#[doc(alias = "pull.application.push.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);
