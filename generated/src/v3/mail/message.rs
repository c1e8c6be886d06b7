// @generated from docs/api-reference/mail/message/mail-message-createcalendarevent.md and 12 more. Do not edit; run `cargo codegen`.

//! `mail.message.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`mail.message.createcalendarevent`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.createcalendarevent")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createcalendarevent {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `dateFrom`: `string`, required.
    pub date_from: String,
    /// `dateTo`: `string`, required.
    pub date_to: String,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createcalendarevent {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        message_id: i64,
        date_from: impl Into<String>,
        date_to: impl Into<String>,
    ) -> Self {
        Self {
            message_id,
            date_from: date_from.into(),
            date_to: date_to.into(),
            ..Default::default()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Createcalendarevent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createcalendarevent",
            fields: &["messageId", "dateFrom", "dateTo", "name", "description"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.date_from,
            2 => &self.date_to,
            3 => &self.name,
            4 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.date_from,
            2 => &mut self.date_to,
            3 => &mut self.name,
            4 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createcalendarevent {
    type Output = CreatecalendareventResult;
    type Error = CreatecalendareventError;
    const NAME: &'static str = "mail.message.createcalendarevent";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Answer of `mail.message.createcalendarevent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatecalendareventResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `eventId`: `integer`.
    pub event_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CreatecalendareventResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CreatecalendareventResult",
            fields: &["success", "eventId", "messageId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.event_id,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.event_id,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.createcalendarevent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatecalendareventError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field messageId is not specified or an incorrect value is provided`.
    RequestValidationMandatoryFieldMessageIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field dateFrom is not specified`.
    RequestValidationMandatoryFieldDateFromIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field dateTo is not specified`.
    RequestValidationMandatoryFieldDateToIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message deleted or moved to another folder`.
    RequestValidationMessageDeletedOrMovedTo,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Invalid date format`.
    RequestValidationInvalidDateFormat,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Failed to create calendar event`.
    RequestValidationFailedToCreateCalendarEvent,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Module calendar is not installed`.
    RequestValidationModuleCalendarIsNotInstalled,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for CreatecalendareventError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldMessageIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Mandatory field messageId is not specified or an incorrect value is provided",
            ),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldDateFromIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field dateFrom is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldDateToIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field dateTo is not specified"),
        ErrorCase::code(
                Self::RequestValidationMessageDeletedOrMovedTo,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message deleted or moved to another folder"),
        ErrorCase::code(
                Self::RequestValidationInvalidDateFormat,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Invalid date format"),
        ErrorCase::code(
                Self::RequestValidationFailedToCreateCalendarEvent,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Failed to create calendar event"),
        ErrorCase::code(
                Self::RequestValidationModuleCalendarIsNotInstalled,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Module calendar is not installed"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`mail.message.createcalendarevent`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html).
#[doc(alias = "mail.message.createcalendarevent")]
pub fn createcalendarevent<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createcalendarevent,
) -> impl Future<
    Output = Result<Reply<CreatecalendareventResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.createchat`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.createchat")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createchat {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createchat {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
}

impl Record for Createchat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createchat",
            fields: &["messageId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createchat {
    type Output = CreatechatResult;
    type Error = CreatechatError;
    const NAME: &'static str = "mail.message.createchat";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Answer of `mail.message.createchat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatechatResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `existing`: `boolean`.
    pub existing: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CreatechatResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CreatechatResult",
            fields: &["success", "chatId", "messageId", "existing"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.chat_id,
            2 => &self.message_id,
            3 => &self.existing,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.chat_id,
            2 => &mut self.message_id,
            3 => &mut self.existing,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.createchat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatechatError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field messageId is not specified or an incorrect value was passed`.
    RequestValidationMandatoryFieldMessageIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Modules im/intranet are not installed`.
    RequestValidationModulesImIntranetAreNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message was deleted or moved to another folder`.
    RequestValidationMessageWasDeletedOrMoved,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Failed to acquire lock for chat creation`.
    RequestValidationFailedToAcquireLockFor,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Failed to create chat`.
    RequestValidationFailedToCreateChat,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating request object`.
    RequestValidationErrorValidatingRequestObject,
}

impl ErrorCode for CreatechatError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldMessageIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Mandatory field messageId is not specified or an incorrect value was passed",
            ),
        ErrorCase::code(
                Self::RequestValidationModulesImIntranetAreNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Modules im/intranet are not installed"),
        ErrorCase::code(
                Self::RequestValidationMessageWasDeletedOrMoved,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message was deleted or moved to another folder"),
        ErrorCase::code(
                Self::RequestValidationFailedToAcquireLockFor,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Failed to acquire lock for chat creation"),
        ErrorCase::code(
                Self::RequestValidationFailedToCreateChat,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Failed to create chat"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating request object"),
    ];
}

/// Calls [`mail.message.createchat`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html).
#[doc(alias = "mail.message.createchat")]
pub fn createchat<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createchat,
) -> impl Future<
    Output = Result<Reply<CreatechatResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.createcrmactivity`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.createcrmactivity")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createcrmactivity {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createcrmactivity {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
}

impl Record for Createcrmactivity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createcrmactivity",
            fields: &["messageId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createcrmactivity {
    type Output = bool;
    type Error = CreatecrmactivityError;
    const NAME: &'static str = "mail.message.createcrmactivity";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Errors of `mail.message.createcrmactivity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatecrmactivityError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field messageId is not specified or an incorrect value was passed`.
    RequestValidationMandatoryFieldMessageIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `CRM module is not installed`.
    RequestValidationCrmModuleIsNotInstalled,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message has been deleted or moved to another folder`.
    RequestValidationMessageHasBeenDeletedOr,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Please try adding the email to the CRM a little later`.
    RequestValidationPleaseTryAddingTheEmail,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Request object validation error`.
    RequestValidationRequestObjectValidationError,
}

impl ErrorCode for CreatecrmactivityError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldMessageIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Mandatory field messageId is not specified or an incorrect value was passed",
            ),
        ErrorCase::code(
                Self::RequestValidationCrmModuleIsNotInstalled,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("CRM module is not installed"),
        ErrorCase::code(
                Self::RequestValidationMessageHasBeenDeletedOr,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message has been deleted or moved to another folder"),
        ErrorCase::code(
                Self::RequestValidationPleaseTryAddingTheEmail,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Please try adding the email to the CRM a little later"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationRequestObjectValidationError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Request object validation error"),
    ];
}

/// Calls [`mail.message.createcrmactivity`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html).
#[doc(alias = "mail.message.createcrmactivity")]
pub fn createcrmactivity<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createcrmactivity,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.createfeedpost`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.createfeedpost")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createfeedpost {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createfeedpost {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Record for Createfeedpost {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createfeedpost",
            fields: &["messageId", "title"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createfeedpost {
    type Output = CreatefeedpostResult;
    type Error = CreatefeedpostError;
    const NAME: &'static str = "mail.message.createfeedpost";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Answer of `mail.message.createfeedpost`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatefeedpostResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `postId`: `integer`.
    pub post_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CreatefeedpostResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CreatefeedpostResult",
            fields: &["success", "postId", "messageId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.post_id,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.post_id,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.createfeedpost`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatefeedpostError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field messageId is not specified or an incorrect value is passed`.
    RequestValidationMandatoryFieldMessageIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Modules blog/socialnetwork are not installed`.
    RequestValidationModulesBlogSocialnetworkAreNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message deleted or moved to another folder`.
    RequestValidationMessageDeletedOrMovedTo,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `User blog not found`.
    RequestValidationUserBlogNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Failed to create blog post`.
    RequestValidationFailedToCreateBlogPost,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for CreatefeedpostError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldMessageIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Mandatory field messageId is not specified or an incorrect value is passed",
            ),
        ErrorCase::code(
                Self::RequestValidationModulesBlogSocialnetworkAreNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Modules blog/socialnetwork are not installed"),
        ErrorCase::code(
                Self::RequestValidationMessageDeletedOrMovedTo,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message deleted or moved to another folder"),
        ErrorCase::code(
                Self::RequestValidationUserBlogNotFound,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("User blog not found"),
        ErrorCase::code(
                Self::RequestValidationFailedToCreateBlogPost,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Failed to create blog post"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`mail.message.createfeedpost`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html).
#[doc(alias = "mail.message.createfeedpost")]
pub fn createfeedpost<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createfeedpost,
) -> impl Future<
    Output = Result<Reply<CreatefeedpostResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.createtask`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.createtask")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createtask {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createtask {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Createtask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createtask",
            fields: &["messageId", "title", "responsibleId", "description"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.title,
            2 => &self.responsible_id,
            3 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.title,
            2 => &mut self.responsible_id,
            3 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createtask {
    type Output = CreatetaskResult;
    type Error = CreatetaskError;
    const NAME: &'static str = "mail.message.createtask";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Answer of `mail.message.createtask`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatetaskResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CreatetaskResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CreatetaskResult",
            fields: &["success", "taskId", "messageId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.task_id,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.task_id,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.createtask`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatetaskError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field messageId is not specified or an incorrect value was passed`.
    RequestValidationRequiredFieldMessageIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Module tasks is not installed.`.
    RequestValidationModuleTasksIsNotInstalled,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message was deleted or moved to another folder`.
    RequestValidationMessageWasDeletedOrMoved,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Failed to create task`.
    RequestValidationFailedToCreateTask,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for CreatetaskError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldMessageIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Required field messageId is not specified or an incorrect value was passed",
            ),
        ErrorCase::code(
                Self::RequestValidationModuleTasksIsNotInstalled,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Module tasks is not installed."),
        ErrorCase::code(
                Self::RequestValidationMessageWasDeletedOrMoved,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message was deleted or moved to another folder"),
        ErrorCase::code(
                Self::RequestValidationFailedToCreateTask,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Failed to create task"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`mail.message.createtask`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html).
#[doc(alias = "mail.message.createtask")]
pub fn createtask<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createtask,
) -> impl Future<
    Output = Result<Reply<CreatetaskResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.forward`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.forward")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Forward {
    /// `forwardMessageId`: `integer`, required.
    pub forward_message_id: i64,
    /// `from`: `string`, required.
    pub from: String,
    /// `to`: list of `string`, required.
    pub to: Vec<String>,
    /// `subject`: `string`, required.
    pub subject: String,
    /// `body`: `string`, required.
    pub body: String,
    /// `cc`: list of `string`.
    pub cc: Option<Vec<String>>,
    /// `bcc`: list of `string`.
    pub bcc: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Forward {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        forward_message_id: i64,
        from: impl Into<String>,
        to: impl IntoIterator<Item = impl Into<String>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            forward_message_id,
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            subject: subject.into(),
            body: body.into(),
            ..Default::default()
        }
    }
    /// Sets `cc`.
    #[must_use]
    pub fn cc(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `bcc`.
    #[must_use]
    pub fn bcc(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.bcc = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Forward {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Forward",
            fields: &["forwardMessageId", "from", "to", "subject", "body", "cc", "bcc"],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.forward_message_id,
            1 => &self.from,
            2 => &self.to,
            3 => &self.subject,
            4 => &self.body,
            5 => &self.cc,
            6 => &self.bcc,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.forward_message_id,
            1 => &mut self.from,
            2 => &mut self.to,
            3 => &mut self.subject,
            4 => &mut self.body,
            5 => &mut self.cc,
            6 => &mut self.bcc,
            _ => &mut self.extra,
        }
    }
}

impl Method for Forward {
    type Output = MessageResult;
    type Error = ForwardError;
    const NAME: &'static str = "mail.message.forward";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Answer of `mail.message.forward`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `to`: list of `string`.
    pub to: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessageResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageResult",
            fields: &["success", "to"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.forward`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForwardError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field forwardMessageId is not specified`.
    RequestValidationMandatoryFieldForwardMessageId,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field from is not specified`.
    RequestValidationMandatoryFieldFromIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field to is not specified`.
    RequestValidationMandatoryFieldToIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field subject is not specified`.
    RequestValidationMandatoryFieldSubjectIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field body is not specified`.
    RequestValidationMandatoryFieldBodyIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `MESSAGE_FORWARD_FAILED`.
    RequestValidationMessageForwardFailed,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NO_RECIPIENTS`.
    RequestValidationNoRecipients,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `RESOLVE_RECIPIENTS_ERROR`.
    RequestValidationResolveRecipientsError,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for ForwardError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldForwardMessageId,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field forwardMessageId is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldFromIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field from is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldToIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field to is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldSubjectIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field subject is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldBodyIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field body is not specified"),
        ErrorCase::code(
                Self::RequestValidationMessageForwardFailed,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("MESSAGE_FORWARD_FAILED"),
        ErrorCase::code(
                Self::RequestValidationNoRecipients,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("NO_RECIPIENTS"),
        ErrorCase::code(
                Self::RequestValidationResolveRecipientsError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("RESOLVE_RECIPIENTS_ERROR"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`mail.message.forward`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html).
#[doc(alias = "mail.message.forward")]
pub fn forward<'a, C: Caller>(
    caller: &'a C,
    request: &'a Forward,
) -> impl Future<Output = Result<Reply<MessageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.get`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `select`: list of [`GetSelect`].
    pub select: Option<Vec<GetSelect>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "mail.message.get";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Parameter `select` of `mail.message.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSelect {
    /// `id`.
    Id,
    /// `mailboxId`.
    MailboxId,
    /// `mailboxEmail`.
    MailboxEmail,
    /// `subject`.
    Subject,
    /// `from`.
    From,
    /// `to`.
    To,
    /// `cc`.
    Cc,
    /// `date`.
    Date,
    /// `isSeen`.
    IsSeen,
    /// `hasAttachments`.
    HasAttachments,
    /// `url`.
    Url,
    /// `bindings`.
    Bindings,
    /// `body`.
    Body,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetSelect {
    const VALUES: &'static [&'static str] = &[
        "id",
        "mailboxId",
        "mailboxEmail",
        "subject",
        "from",
        "to",
        "cc",
        "date",
        "isSeen",
        "hasAttachments",
        "url",
        "bindings",
        "body",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::MailboxId),
            2 => Some(Self::MailboxEmail),
            3 => Some(Self::Subject),
            4 => Some(Self::From),
            5 => Some(Self::To),
            6 => Some(Self::Cc),
            7 => Some(Self::Date),
            8 => Some(Self::IsSeen),
            9 => Some(Self::HasAttachments),
            10 => Some(Self::Url),
            11 => Some(Self::Bindings),
            12 => Some(Self::Body),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::MailboxId => "mailboxId",
            Self::MailboxEmail => "mailboxEmail",
            Self::Subject => "subject",
            Self::From => "from",
            Self::To => "to",
            Self::Cc => "cc",
            Self::Date => "date",
            Self::IsSeen => "isSeen",
            Self::HasAttachments => "hasAttachments",
            Self::Url => "url",
            Self::Bindings => "bindings",
            Self::Body => "body",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `mail.message.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `mail.message.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `mailboxEmail`: `string`.
    pub mailbox_email: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `cc`: `string`, may be `null`.
    pub cc: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `isSeen`: `boolean`.
    pub is_seen: Option<bool>,
    /// `hasAttachments`: `boolean`.
    pub has_attachments: Option<bool>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `bindings`: list of any value.
    pub bindings: Option<Vec<Value>>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "id",
                "mailboxId",
                "mailboxEmail",
                "subject",
                "from",
                "to",
                "cc",
                "date",
                "isSeen",
                "hasAttachments",
                "url",
                "bindings",
                "body",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.mailbox_id,
            2 => &self.mailbox_email,
            3 => &self.subject,
            4 => &self.from,
            5 => &self.to,
            6 => &self.cc,
            7 => &self.date,
            8 => &self.is_seen,
            9 => &self.has_attachments,
            10 => &self.url,
            11 => &self.bindings,
            12 => &self.body,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.mailbox_id,
            2 => &mut self.mailbox_email,
            3 => &mut self.subject,
            4 => &mut self.from,
            5 => &mut self.to,
            6 => &mut self.cc,
            7 => &mut self.date,
            8 => &mut self.is_seen,
            9 => &mut self.has_attachments,
            10 => &mut self.url,
            11 => &mut self.bindings,
            12 => &mut self.body,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
    ];
}

/// Calls [`mail.message.get`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html).
#[doc(alias = "mail.message.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.list`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `searchQuery`: `string`.
    pub search_query: Option<String>,
    /// `dateFrom`: `string`.
    pub date_from: Option<String>,
    /// `dateTo`: `string`.
    pub date_to: Option<String>,
    /// `isSeen`: `boolean`.
    pub is_seen: Option<bool>,
    /// `hasAttachments`: `boolean`.
    pub has_attachments: Option<bool>,
    /// `folder`: `string`.
    pub folder: Option<String>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `mailboxId`.
    #[must_use]
    pub fn mailbox_id(mut self, value: i64) -> Self {
        self.mailbox_id = Some(value);
        self
    }
    /// Sets `searchQuery`.
    #[must_use]
    pub fn search_query(mut self, value: impl Into<String>) -> Self {
        self.search_query = Some(value.into());
        self
    }
    /// Sets `dateFrom`.
    #[must_use]
    pub fn date_from(mut self, value: impl Into<String>) -> Self {
        self.date_from = Some(value.into());
        self
    }
    /// Sets `dateTo`.
    #[must_use]
    pub fn date_to(mut self, value: impl Into<String>) -> Self {
        self.date_to = Some(value.into());
        self
    }
    /// Sets `isSeen`.
    #[must_use]
    pub fn is_seen(mut self, value: bool) -> Self {
        self.is_seen = Some(value);
        self
    }
    /// Sets `hasAttachments`.
    #[must_use]
    pub fn has_attachments(mut self, value: bool) -> Self {
        self.has_attachments = Some(value);
        self
    }
    /// Sets `folder`.
    #[must_use]
    pub fn folder(mut self, value: impl Into<String>) -> Self {
        self.folder = Some(value.into());
        self
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: ListPagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[
                "mailboxId",
                "searchQuery",
                "dateFrom",
                "dateTo",
                "isSeen",
                "hasAttachments",
                "folder",
                "pagination",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mailbox_id,
            1 => &self.search_query,
            2 => &self.date_from,
            3 => &self.date_to,
            4 => &self.is_seen,
            5 => &self.has_attachments,
            6 => &self.folder,
            7 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mailbox_id,
            1 => &mut self.search_query,
            2 => &mut self.date_from,
            3 => &mut self.date_to,
            4 => &mut self.is_seen,
            5 => &mut self.has_attachments,
            6 => &mut self.folder,
            7 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "mail.message.list";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `pagination` of `mail.message.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `page`: `integer`.
    pub page: Option<i64>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["page", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `mail.message.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `mail.message.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `mailboxEmail`: `string`.
    pub mailbox_email: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `cc`: `string`.
    pub cc: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `isSeen`: `boolean`.
    pub is_seen: Option<bool>,
    /// `hasAttachments`: `boolean`.
    pub has_attachments: Option<bool>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `bindings`: list of any value.
    pub bindings: Option<Vec<Value>>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "id",
                "mailboxId",
                "mailboxEmail",
                "subject",
                "from",
                "to",
                "cc",
                "date",
                "isSeen",
                "hasAttachments",
                "url",
                "bindings",
                "body",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.mailbox_id,
            2 => &self.mailbox_email,
            3 => &self.subject,
            4 => &self.from,
            5 => &self.to,
            6 => &self.cc,
            7 => &self.date,
            8 => &self.is_seen,
            9 => &self.has_attachments,
            10 => &self.url,
            11 => &self.bindings,
            12 => &self.body,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.mailbox_id,
            2 => &mut self.mailbox_email,
            3 => &mut self.subject,
            4 => &mut self.from,
            5 => &mut self.to,
            6 => &mut self.cc,
            7 => &mut self.date,
            8 => &mut self.is_seen,
            9 => &mut self.has_attachments,
            10 => &mut self.url,
            11 => &mut self.bindings,
            12 => &mut self.body,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter dateFrom must be in ISO 8601 format (DATE_ATOM), for example 2026-01-01T00:00:00+00:00`.
    RequestValidationParameterDateFromMustBe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter dateTo must be in ISO 8601 format (DATE_ATOM), for example 2026-01-01T00:00:00+00:00`.
    RequestValidationParameterDateToMustBe,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationParameterDateFromMustBe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Parameter dateFrom must be in ISO 8601 format (DATE_ATOM), for example 2026-01-01T00:00:00+00:00",
            ),
        ErrorCase::code(
                Self::RequestValidationParameterDateToMustBe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "Parameter dateTo must be in ISO 8601 format (DATE_ATOM), for example 2026-01-01T00:00:00+00:00",
            ),
    ];
}

/// Calls [`mail.message.list`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html).
#[doc(alias = "mail.message.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.movetofolder`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.movetofolder")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Movetofolder {
    /// `messageIds`: list of `integer`, required.
    pub message_ids: Vec<i64>,
    /// `action`: [`MovetofolderAction`], required.
    pub action: MovetofolderAction,
    /// `folder`: `string`. Required if `action` is `move`.
    pub folder: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Movetofolder {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        message_ids: impl IntoIterator<Item = i64>,
        action: impl Into<MovetofolderAction>,
    ) -> Self {
        Self {
            message_ids: message_ids.into_iter().collect(),
            action: action.into(),
            ..Default::default()
        }
    }
    /// Sets `folder`.
    #[must_use]
    pub fn folder(mut self, value: impl Into<String>) -> Self {
        self.folder = Some(value.into());
        self
    }
}

impl Record for Movetofolder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Movetofolder",
            fields: &["messageIds", "action", "folder"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_ids,
            1 => &self.action,
            2 => &self.folder,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_ids,
            1 => &mut self.action,
            2 => &mut self.folder,
            _ => &mut self.extra,
        }
    }
}

impl Method for Movetofolder {
    type Output = MovetofolderResult;
    type Error = MovetofolderError;
    const NAME: &'static str = "mail.message.movetofolder";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Parameter `action` of `mail.message.movetofolder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MovetofolderAction {
    /// `move`.
    Move,
    /// `spam`.
    Spam,
    /// `delete`.
    Delete,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MovetofolderAction {
    const VALUES: &'static [&'static str] = &["move", "spam", "delete"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Move),
            1 => Some(Self::Spam),
            2 => Some(Self::Delete),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Move => "move",
            Self::Spam => "spam",
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `mail.message.movetofolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovetofolderResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `movedCount`: `integer`.
    pub moved_count: Option<i64>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MovetofolderResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MovetofolderResult",
            fields: &["success", "movedCount", "action"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.moved_count,
            2 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.moved_count,
            2 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.movetofolder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MovetofolderError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field is not specified`.
    RequestValidationRequiredFieldIsNotSpecified,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Select emails from a single folder`.
    RequestValidationSelectEmailsFromASingle,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The folder parameter is required when action=move`.
    RequestValidationTheFolderParameterIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The action parameter must be move, spam, or delete`.
    RequestValidationTheActionParameterMustBe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `No accessible messages found`.
    RequestValidationNoAccessibleMessagesFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `All messages must belong to the same mailbox`.
    RequestValidationAllMessagesMustBelongTo,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for MovetofolderError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIsNotSpecified,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field is not specified"),
        ErrorCase::code(
                Self::RequestValidationSelectEmailsFromASingle,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Select emails from a single folder"),
        ErrorCase::code(
                Self::RequestValidationTheFolderParameterIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The folder parameter is required when action=move"),
        ErrorCase::code(
                Self::RequestValidationTheActionParameterMustBe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The action parameter must be move, spam, or delete"),
        ErrorCase::code(
                Self::RequestValidationNoAccessibleMessagesFound,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("No accessible messages found"),
        ErrorCase::code(
                Self::RequestValidationAllMessagesMustBelongTo,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("All messages must belong to the same mailbox"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`mail.message.movetofolder`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html).
#[doc(alias = "mail.message.movetofolder")]
pub fn movetofolder<'a, C: Caller>(
    caller: &'a C,
    request: &'a Movetofolder,
) -> impl Future<
    Output = Result<Reply<MovetofolderResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.removecrmactivity`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.removecrmactivity")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Removecrmactivity {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Removecrmactivity {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
}

impl Record for Removecrmactivity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Removecrmactivity",
            fields: &["messageId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Removecrmactivity {
    type Output = bool;
    type Error = RemovecrmactivityError;
    const NAME: &'static str = "mail.message.removecrmactivity";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Errors of `mail.message.removecrmactivity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovecrmactivityError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field is not specified`.
    RequestValidationRequiredFieldIsNotSpecified,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Access denied: no access to CRM`.
    RequestValidationAccessDeniedNoAccessTo,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Access denied: cannot delete CRM activity`.
    RequestValidationAccessDeniedCannotDeleteCrm,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message is deleted or moved to another folder`.
    RequestValidationMessageIsDeletedOrMoved,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Request object validation error`.
    RequestValidationRequestObjectValidationError,
}

impl ErrorCode for RemovecrmactivityError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIsNotSpecified,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field is not specified"),
        ErrorCase::code(
                Self::RequestValidationAccessDeniedNoAccessTo,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Access denied: no access to CRM"),
        ErrorCase::code(
                Self::RequestValidationAccessDeniedCannotDeleteCrm,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Access denied: cannot delete CRM activity"),
        ErrorCase::code(
                Self::RequestValidationMessageIsDeletedOrMoved,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message is deleted or moved to another folder"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationRequestObjectValidationError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Request object validation error"),
    ];
}

/// Calls [`mail.message.removecrmactivity`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html).
#[doc(alias = "mail.message.removecrmactivity")]
pub fn removecrmactivity<'a, C: Caller>(
    caller: &'a C,
    request: &'a Removecrmactivity,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.reply`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.reply")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageReply {
    /// `replyToMessageId`: `integer`, required.
    pub reply_to_message_id: i64,
    /// `from`: `string`, required.
    pub from: String,
    /// `to`: list of `string`, required.
    pub to: Vec<String>,
    /// `subject`: `string`, required.
    pub subject: String,
    /// `body`: `string`, required.
    pub body: String,
    /// `cc`: list of `string`.
    pub cc: Option<Vec<String>>,
    /// `bcc`: list of `string`.
    pub bcc: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageReply {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        reply_to_message_id: i64,
        from: impl Into<String>,
        to: impl IntoIterator<Item = impl Into<String>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            reply_to_message_id,
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            subject: subject.into(),
            body: body.into(),
            ..Default::default()
        }
    }
    /// Sets `cc`.
    #[must_use]
    pub fn cc(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `bcc`.
    #[must_use]
    pub fn bcc(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.bcc = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for MessageReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageReply",
            fields: &["replyToMessageId", "from", "to", "subject", "body", "cc", "bcc"],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.reply_to_message_id,
            1 => &self.from,
            2 => &self.to,
            3 => &self.subject,
            4 => &self.body,
            5 => &self.cc,
            6 => &self.bcc,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.reply_to_message_id,
            1 => &mut self.from,
            2 => &mut self.to,
            3 => &mut self.subject,
            4 => &mut self.body,
            5 => &mut self.cc,
            6 => &mut self.bcc,
            _ => &mut self.extra,
        }
    }
}

impl Method for MessageReply {
    type Output = MessageResult;
    type Error = MessageReplyError;
    const NAME: &'static str = "mail.message.reply";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Errors of `mail.message.reply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageReplyError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field is not specified`.
    RequestValidationMandatoryFieldIsNotSpecified,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field from is not specified`.
    RequestValidationMandatoryFieldFromIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field to is not specified`.
    RequestValidationMandatoryFieldToIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field subject is not specified`.
    RequestValidationMandatoryFieldSubjectIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field body is not specified`.
    RequestValidationMandatoryFieldBodyIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `MESSAGE_REPLY_FAILED`.
    RequestValidationMessageReplyFailed,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NO_RECIPIENTS`.
    RequestValidationNoRecipients,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `RESOLVE_RECIPIENTS_ERROR`.
    RequestValidationResolveRecipientsError,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for MessageReplyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldIsNotSpecified,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldFromIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field from is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldToIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field to is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldSubjectIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field subject is not specified"),
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldBodyIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field body is not specified"),
        ErrorCase::code(
                Self::RequestValidationMessageReplyFailed,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("MESSAGE_REPLY_FAILED"),
        ErrorCase::code(
                Self::RequestValidationNoRecipients,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("NO_RECIPIENTS"),
        ErrorCase::code(
                Self::RequestValidationResolveRecipientsError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("RESOLVE_RECIPIENTS_ERROR"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`mail.message.reply`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html).
#[doc(alias = "mail.message.reply")]
pub fn reply<'a, C: Caller>(
    caller: &'a C,
    request: &'a MessageReply,
) -> impl Future<Output = Result<Reply<MessageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.send`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSend {
    /// `from`: `string`, required.
    pub from: String,
    /// `to`: list of `string`, required.
    pub to: Vec<String>,
    /// `subject`: `string`, required.
    pub subject: String,
    /// `body`: `string`, required.
    pub body: String,
    /// `cc`: list of `string`.
    pub cc: Option<Vec<String>>,
    /// `bcc`: list of `string`.
    pub bcc: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        from: impl Into<String>,
        to: impl IntoIterator<Item = impl Into<String>>,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            subject: subject.into(),
            body: body.into(),
            ..Default::default()
        }
    }
    /// Sets `cc`.
    #[must_use]
    pub fn cc(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `bcc`.
    #[must_use]
    pub fn bcc(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.bcc = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for MessageSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSend",
            fields: &["from", "to", "subject", "body", "cc", "bcc"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            2 => &self.subject,
            3 => &self.body,
            4 => &self.cc,
            5 => &self.bcc,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            2 => &mut self.subject,
            3 => &mut self.body,
            4 => &mut self.cc,
            5 => &mut self.bcc,
            _ => &mut self.extra,
        }
    }
}

impl Method for MessageSend {
    type Output = MessageResult;
    type Error = MessageSendError;
    const NAME: &'static str = "mail.message.send";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Errors of `mail.message.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageSendError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field is not specified`.
    RequestValidationRequiredFieldIsNotSpecified,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field to is not specified`.
    RequestValidationRequiredFieldToIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field subject is not specified`.
    RequestValidationRequiredFieldSubjectIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field body is not specified`.
    RequestValidationRequiredFieldBodyIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `MESSAGE_SEND_FAILED`.
    RequestValidationMessageSendFailed,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NO_RECIPIENTS`.
    RequestValidationNoRecipients,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `RESOLVE_RECIPIENTS_ERROR`.
    RequestValidationResolveRecipientsError,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating request object`.
    RequestValidationErrorValidatingRequestObject,
}

impl ErrorCode for MessageSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIsNotSpecified,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field is not specified"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldToIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field to is not specified"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldSubjectIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field subject is not specified"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldBodyIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field body is not specified"),
        ErrorCase::code(
                Self::RequestValidationMessageSendFailed,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("MESSAGE_SEND_FAILED"),
        ErrorCase::code(
                Self::RequestValidationNoRecipients,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("NO_RECIPIENTS"),
        ErrorCase::code(
                Self::RequestValidationResolveRecipientsError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("RESOLVE_RECIPIENTS_ERROR"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating request object"),
    ];
}

/// Calls [`mail.message.send`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html).
#[doc(alias = "mail.message.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a MessageSend,
) -> impl Future<Output = Result<Reply<MessageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mail.message.thread`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html).
///
/// REST 3.0. Scope: `mail`.
#[doc(alias = "mail.message.thread")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thread {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `limit`: `integer`. Default: `20`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Thread {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for Thread {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Thread",
            fields: &["id", "limit"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for Thread {
    type Output = Vec<ThreadItem>;
    type Error = ThreadError;
    const NAME: &'static str = "mail.message.thread";
    const SCOPES: &'static [&'static str] = &["mail"];
    const VERSION: Version = Version::V3;
}

/// Answer of `mail.message.thread`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `cc`: `string`.
    pub cc: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ThreadItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ThreadItem",
            fields: &["id", "subject", "from", "to", "cc", "date", "body"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.subject,
            2 => &self.from,
            3 => &self.to,
            4 => &self.cc,
            5 => &self.date,
            6 => &self.body,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.subject,
            2 => &mut self.from,
            3 => &mut self.to,
            4 => &mut self.cc,
            5 => &mut self.date,
            6 => &mut self.body,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mail.message.thread`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ThreadError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for ThreadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`mail.message.thread`](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html).
#[doc(alias = "mail.message.thread")]
pub fn thread<'a, C: Caller>(
    caller: &'a C,
    request: &'a Thread,
) -> impl Future<Output = Result<Reply<Vec<ThreadItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Createcalendarevent, CreatecalendareventResult, Createchat, CreatechatResult,
    Createcrmactivity, Createfeedpost, CreatefeedpostResult, Createtask,
    CreatetaskResult, Forward, MessageResult, Get, GetResult, GetResultItem, List,
    ListPagination, ListResult, ListResultItems, Movetofolder, MovetofolderResult,
    Removecrmactivity, MessageReply, MessageSend, Thread, ThreadItem
);

value_enum!(GetSelect, MovetofolderAction);
