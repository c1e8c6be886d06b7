// @generated from docs/api-reference/messageservice/messageservice-sender-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `messageservice.sender.*`.

use crate::prelude::*;

/// Request of [`messageservice.sender.add`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html).
///
/// Scope: `messageservice`.
#[doc(alias = "messageservice.sender.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `TYPE`: `string`, required.
    pub type_: String,
    /// `HANDLER`: `string`, required.
    pub handler: String,
    /// `NAME`: `string` or map of `string`, required.
    pub name: Either<String, Map<String>>,
    /// `DESCRIPTION`: `string` or map of `string`.
    pub description: Option<Either<String, Map<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        type_: impl Into<String>,
        handler: impl Into<String>,
        name: impl Into<Either<String, Map<String>>>,
    ) -> Self {
        Self {
            code: code.into(),
            type_: type_.into(),
            handler: handler.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CODE", "TYPE", "HANDLER", "NAME", "DESCRIPTION"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.type_,
            2 => &self.handler,
            3 => &self.name,
            4 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.type_,
            2 => &mut self.handler,
            3 => &mut self.name,
            4 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "messageservice.sender.add";
    const SCOPES: &'static [&'static str] = &["messageservice"];
}

/// Errors of `messageservice.sender.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Empty data!`.
    ErrorSenderValidationFailureEmptyData,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Empty sender code!`.
    ErrorSenderValidationFailureEmptySenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Wrong sender code!`.
    ErrorSenderValidationFailureWrongSenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Empty sender NAME!`.
    ErrorSenderValidationFailureEmptySenderName,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Empty sender message TYPE!`.
    ErrorSenderValidationFailureEmptySenderMessageType,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Unknown sender message TYPE!`.
    ErrorSenderValidationFailureUnknownSenderMessageType,
    /// `ERROR_SENDER_ALREADY_INSTALLED`.
    ErrorSenderAlreadyInstalled,
    /// `ERROR_SENDER_ADD_FAILURE`.
    ErrorSenderAddFailure,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorSenderValidationFailureEmptyData,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Empty data!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureEmptySenderCode,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Empty sender code!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureWrongSenderCode,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Wrong sender code!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureEmptySenderName,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Empty sender NAME!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureEmptySenderMessageType,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Empty sender message TYPE!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureUnknownSenderMessageType,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Unknown sender message TYPE!"),
        ErrorCase::code(
            Self::ErrorSenderAlreadyInstalled,
            "ERROR_SENDER_ALREADY_INSTALLED",
        ),
        ErrorCase::code(Self::ErrorSenderAddFailure, "ERROR_SENDER_ADD_FAILURE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
    ];
}

/// Calls [`messageservice.sender.add`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html).
#[doc(alias = "messageservice.sender.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`messageservice.sender.delete`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html).
///
/// Scope: `messageservice`.
#[doc(alias = "messageservice.sender.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CODE`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "messageservice.sender.delete";
    const SCOPES: &'static [&'static str] = &["messageservice"];
}

/// Errors of `messageservice.sender.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Empty sender code!`.
    ErrorSenderValidationFailureEmptySenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Wrong sender code!`.
    ErrorSenderValidationFailureWrongSenderCode,
    /// `ERROR_SENDER_NOT_FOUND`.
    ErrorSenderNotFound,
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorSenderValidationFailureEmptySenderCode,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Empty sender code!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureWrongSenderCode,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Wrong sender code!"),
        ErrorCase::code(Self::ErrorSenderNotFound, "ERROR_SENDER_NOT_FOUND"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
    ];
}

/// Calls [`messageservice.sender.delete`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html).
#[doc(alias = "messageservice.sender.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`messageservice.sender.list`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html).
///
/// Scope: `messageservice`.
#[doc(alias = "messageservice.sender.list")]
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
    type Output = Vec<String>;
    type Error = ListError;
    const NAME: &'static str = "messageservice.sender.list";
    const SCOPES: &'static [&'static str] = &["messageservice"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = String;
}

/// Errors of `messageservice.sender.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
    ];
}

/// Calls [`messageservice.sender.list`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html).
#[doc(alias = "messageservice.sender.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`messageservice.sender.update`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html).
///
/// Scope: `messageservice`.
#[doc(alias = "messageservice.sender.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `HANDLER`: `string`.
    pub handler: Option<String>,
    /// `NAME`: `string` or map of `string`.
    pub name: Option<Either<String, Map<String>>>,
    /// `DESCRIPTION`: `string` or map of `string`.
    pub description: Option<Either<String, Map<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
    /// Sets `HANDLER`.
    #[must_use]
    pub fn handler(mut self, value: impl Into<String>) -> Self {
        self.handler = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Either<String, Map<String>>>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["CODE", "HANDLER", "NAME", "DESCRIPTION"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.handler,
            2 => &self.name,
            3 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.handler,
            2 => &mut self.name,
            3 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "messageservice.sender.update";
    const SCOPES: &'static [&'static str] = &["messageservice"];
}

/// Errors of `messageservice.sender.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_SENDER_CODE_REQUIRED`.
    ErrorSenderCodeRequired,
    /// `ERROR_SENDER_OTHER_PARAMS_REQUIRED`.
    ErrorSenderOtherParamsRequired,
    /// `ERROR_SENDER_NOT_FOUND`.
    ErrorSenderNotFound,
    /// `ERROR_SENDER_UPDATE_FAILURE`.
    ErrorSenderUpdateFailure,
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorSenderCodeRequired, "ERROR_SENDER_CODE_REQUIRED"),
        ErrorCase::code(
            Self::ErrorSenderOtherParamsRequired,
            "ERROR_SENDER_OTHER_PARAMS_REQUIRED",
        ),
        ErrorCase::code(Self::ErrorSenderNotFound, "ERROR_SENDER_NOT_FOUND"),
        ErrorCase::code(Self::ErrorSenderUpdateFailure, "ERROR_SENDER_UPDATE_FAILURE"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
    ];
}

/// Calls [`messageservice.sender.update`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html).
#[doc(alias = "messageservice.sender.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List, Update);
