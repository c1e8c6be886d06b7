// @generated from docs/settings/interactivity/push-and-pull/pull-application-event-add.md. Do not edit; run `cargo codegen`.

//! `pull.application.event.*`.

use crate::prelude::*;

/// Request of [`pull.application.event.add`](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html).
///
/// Scope: `pull`.
#[doc(alias = "pull.application.event.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `COMMAND`: `string`, required.
    pub command: String,
    /// `PARAMS`: map of any value.
    pub params: Option<Map<Value>>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `USER_ID`: `integer` or list of `integer`.
    pub user_id: Option<Either<i64, Vec<i64>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            ..Default::default()
        }
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `MODULE_ID`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<String>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["COMMAND", "PARAMS", "MODULE_ID", "USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command,
            1 => &self.params,
            2 => &self.module_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command,
            1 => &mut self.params,
            2 => &mut self.module_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "pull.application.event.add";
    const SCOPES: &'static [&'static str] = &["pull"];
}

/// Errors of `pull.application.event.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `USER_ID_ACCESS_ERROR` (HTTP 400).
    UserIdAccessError,
    /// `MODULE_ID_ERROR` (HTTP 400).
    ModuleIdError,
    /// `COMMAND_ERROR` (HTTP 400).
    CommandError,
    /// `PARAMS_ERROR` (HTTP 400).
    ParamsError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::UserIdAccessError, "USER_ID_ACCESS_ERROR").status(400),
        ErrorCase::code(Self::ModuleIdError, "MODULE_ID_ERROR").status(400),
        ErrorCase::code(Self::CommandError, "COMMAND_ERROR").status(400),
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR").status(400),
    ];
}

/// Calls [`pull.application.event.add`](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html).
#[doc(alias = "pull.application.event.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);
