// @generated from docs/api-reference/mailservice/mailservice-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `mailservice.*`.

use crate::prelude::*;

/// Request of [`mailservice.add`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html).
///
/// Scope: `mailservice`.
#[doc(alias = "mailservice.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `ACTIVE`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `integer`.
    pub port: Option<i64>,
    /// `ENCRYPTION`: `Y` or `N`.
    pub encryption: Option<bool>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `ICON`: `file` or `integer` or `string`.
    pub icon: Option<Either<File, Either<i64, String>>>,
    /// `SORT`: `integer`. Default: `100`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `SERVER`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `PORT`.
    #[must_use]
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ENCRYPTION`.
    #[must_use]
    pub fn encryption(mut self, value: bool) -> Self {
        self.encryption = Some(value);
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `ICON`.
    #[must_use]
    pub fn icon(mut self, value: impl Into<Either<File, Either<i64, String>>>) -> Self {
        self.icon = Some(value.into());
        self
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
            fields: &[
                "NAME",
                "ACTIVE",
                "SERVER",
                "PORT",
                "ENCRYPTION",
                "LINK",
                "ICON",
                "SORT",
            ],
            required: &[0],
            codecs: &[(1, Codec::YesNo), (4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.active,
            2 => &self.server,
            3 => &self.port,
            4 => &self.encryption,
            5 => &self.link,
            6 => &self.icon,
            7 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.active,
            2 => &mut self.server,
            3 => &mut self.port,
            4 => &mut self.encryption,
            5 => &mut self.link,
            6 => &mut self.icon,
            7 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "mailservice.add";
    const SCOPES: &'static [&'static str] = &["mailservice"];
}

/// Errors of `mailservice.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `Access denied` (HTTP 400).
    ErrorCoreAccessDenied,
    /// `ERROR_CORE`, `Required field "Name" not filled` (HTTP 400).
    ErrorCoreRequiredFieldNameNotFilled,
    /// `ERROR_CORE`, `Invalid value for "field_name"` (HTTP 400).
    ErrorCoreInvalidValueForFieldName,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied")
            .status(400),
        ErrorCase::code(Self::ErrorCoreRequiredFieldNameNotFilled, "ERROR_CORE")
            .message("Required field \"Name\" not filled")
            .status(400),
        ErrorCase::code(Self::ErrorCoreInvalidValueForFieldName, "ERROR_CORE")
            .message("Invalid value for \"field_name\"")
            .status(400),
    ];
}

/// Calls [`mailservice.add`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html).
#[doc(alias = "mailservice.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mailservice.delete`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html).
///
/// Scope: `mailservice`.
#[doc(alias = "mailservice.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    const NAME: &'static str = "mailservice.delete";
    const SCOPES: &'static [&'static str] = &["mailservice"];
}

/// Errors of `mailservice.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`, `Access denied` (HTTP 400).
    ErrorCoreAccessDenied,
    /// `ERROR_CORE`, `Mail service ID not specified` (HTTP 400).
    ErrorCoreMailServiceIdNotSpecified,
    /// `ERROR_CORE`, `Mail service not found` (HTTP 400).
    ErrorCoreMailServiceNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied")
            .status(400),
        ErrorCase::code(Self::ErrorCoreMailServiceIdNotSpecified, "ERROR_CORE")
            .message("Mail service ID not specified")
            .status(400),
        ErrorCase::code(Self::ErrorCoreMailServiceNotFound, "ERROR_CORE")
            .message("Mail service not found")
            .status(400),
    ];
}

/// Calls [`mailservice.delete`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html).
#[doc(alias = "mailservice.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mailservice.fields`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html).
///
/// Scope: `mailservice`.
#[doc(alias = "mailservice.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "mailservice.fields";
    const SCOPES: &'static [&'static str] = &["mailservice"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `mailservice.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `string`.
    pub port: Option<String>,
    /// `ENCRYPTION`: `string`.
    pub encryption: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `ICON`: `string`.
    pub icon: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &[
                "ID",
                "SITE_ID",
                "ACTIVE",
                "NAME",
                "SERVER",
                "PORT",
                "ENCRYPTION",
                "LINK",
                "ICON",
                "SORT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.site_id,
            2 => &self.active,
            3 => &self.name,
            4 => &self.server,
            5 => &self.port,
            6 => &self.encryption,
            7 => &self.link,
            8 => &self.icon,
            9 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.site_id,
            2 => &mut self.active,
            3 => &mut self.name,
            4 => &mut self.server,
            5 => &mut self.port,
            6 => &mut self.encryption,
            7 => &mut self.link,
            8 => &mut self.icon,
            9 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mailservice.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`mailservice.fields`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html).
#[doc(alias = "mailservice.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mailservice.get`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html).
///
/// Scope: `mailservice`.
#[doc(alias = "mailservice.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "mailservice.get";
    const SCOPES: &'static [&'static str] = &["mailservice"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `mailservice.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `integer`.
    pub port: Option<i64>,
    /// `ENCRYPTION`: `Y` or `N`.
    pub encryption: Option<bool>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `ICON`: `string`, may be `null`.
    pub icon: Option<String>,
    /// `SMTP_SERVER`: `string`, may be `null`.
    pub smtp_server: Option<String>,
    /// `SMTP_PORT`: `integer`, may be `null`.
    pub smtp_port: Option<i64>,
    /// `SMTP_LOGIN_AS_IMAP`: `Y` or `N`.
    pub smtp_login_as_imap: Option<bool>,
    /// `SMTP_PASSWORD_AS_IMAP`: `Y` or `N`.
    pub smtp_password_as_imap: Option<bool>,
    /// `SMTP_ENCRYPTION`: `Y` or `N`, may be `null`.
    pub smtp_encryption: Option<bool>,
    /// `UPLOAD_OUTGOING`: `Y` or `N`, may be `null`.
    pub upload_outgoing: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "SITE_ID",
                "ACTIVE",
                "SORT",
                "NAME",
                "SERVER",
                "PORT",
                "ENCRYPTION",
                "LINK",
                "ICON",
                "SMTP_SERVER",
                "SMTP_PORT",
                "SMTP_LOGIN_AS_IMAP",
                "SMTP_PASSWORD_AS_IMAP",
                "SMTP_ENCRYPTION",
                "UPLOAD_OUTGOING",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (7, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.site_id,
            2 => &self.active,
            3 => &self.sort,
            4 => &self.name,
            5 => &self.server,
            6 => &self.port,
            7 => &self.encryption,
            8 => &self.link,
            9 => &self.icon,
            10 => &self.smtp_server,
            11 => &self.smtp_port,
            12 => &self.smtp_login_as_imap,
            13 => &self.smtp_password_as_imap,
            14 => &self.smtp_encryption,
            15 => &self.upload_outgoing,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.site_id,
            2 => &mut self.active,
            3 => &mut self.sort,
            4 => &mut self.name,
            5 => &mut self.server,
            6 => &mut self.port,
            7 => &mut self.encryption,
            8 => &mut self.link,
            9 => &mut self.icon,
            10 => &mut self.smtp_server,
            11 => &mut self.smtp_port,
            12 => &mut self.smtp_login_as_imap,
            13 => &mut self.smtp_password_as_imap,
            14 => &mut self.smtp_encryption,
            15 => &mut self.upload_outgoing,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mailservice.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`, `Mail service ID not specified` (HTTP 400).
    ErrorCoreMailServiceIdNotSpecified,
    /// `ERROR_CORE`, `Mail service not found` (HTTP 400).
    ErrorCoreMailServiceNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreMailServiceIdNotSpecified, "ERROR_CORE")
            .message("Mail service ID not specified")
            .status(400),
        ErrorCase::code(Self::ErrorCoreMailServiceNotFound, "ERROR_CORE")
            .message("Mail service not found")
            .status(400),
    ];
}

/// Calls [`mailservice.get`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html).
#[doc(alias = "mailservice.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mailservice.list`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html).
///
/// Scope: `mailservice`.
#[doc(alias = "mailservice.list")]
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
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "mailservice.list";
    const SCOPES: &'static [&'static str] = &["mailservice"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `mailservice.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `integer`.
    pub port: Option<i64>,
    /// `ENCRYPTION`: `Y` or `N`.
    pub encryption: Option<bool>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `ICON`: `string`.
    pub icon: Option<String>,
    /// `SMTP_SERVER`: `string`, may be `null`.
    pub smtp_server: Option<String>,
    /// `SMTP_PORT`: `integer`, may be `null`.
    pub smtp_port: Option<i64>,
    /// `SMTP_LOGIN_AS_IMAP`: `Y` or `N`.
    pub smtp_login_as_imap: Option<bool>,
    /// `SMTP_PASSWORD_AS_IMAP`: `Y` or `N`.
    pub smtp_password_as_imap: Option<bool>,
    /// `SMTP_ENCRYPTION`: `Y` or `N`, may be `null`.
    pub smtp_encryption: Option<bool>,
    /// `UPLOAD_OUTGOING`: `Y` or `N`, may be `null`.
    pub upload_outgoing: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "SITE_ID",
                "ACTIVE",
                "SORT",
                "NAME",
                "SERVER",
                "PORT",
                "ENCRYPTION",
                "LINK",
                "ICON",
                "SMTP_SERVER",
                "SMTP_PORT",
                "SMTP_LOGIN_AS_IMAP",
                "SMTP_PASSWORD_AS_IMAP",
                "SMTP_ENCRYPTION",
                "UPLOAD_OUTGOING",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (7, Codec::YesNo),
                (12, Codec::YesNo),
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.site_id,
            2 => &self.active,
            3 => &self.sort,
            4 => &self.name,
            5 => &self.server,
            6 => &self.port,
            7 => &self.encryption,
            8 => &self.link,
            9 => &self.icon,
            10 => &self.smtp_server,
            11 => &self.smtp_port,
            12 => &self.smtp_login_as_imap,
            13 => &self.smtp_password_as_imap,
            14 => &self.smtp_encryption,
            15 => &self.upload_outgoing,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.site_id,
            2 => &mut self.active,
            3 => &mut self.sort,
            4 => &mut self.name,
            5 => &mut self.server,
            6 => &mut self.port,
            7 => &mut self.encryption,
            8 => &mut self.link,
            9 => &mut self.icon,
            10 => &mut self.smtp_server,
            11 => &mut self.smtp_port,
            12 => &mut self.smtp_login_as_imap,
            13 => &mut self.smtp_password_as_imap,
            14 => &mut self.smtp_encryption,
            15 => &mut self.upload_outgoing,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `mailservice.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ERROR_CORE` (HTTP 400).
    ErrorCore,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE").status(400),
    ];
}

/// Calls [`mailservice.list`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html).
#[doc(alias = "mailservice.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`mailservice.update`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html).
///
/// Scope: `mailservice`.
#[doc(alias = "mailservice.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `integer`.
    pub port: Option<i64>,
    /// `ENCRYPTION`: `Y` or `N`.
    pub encryption: Option<bool>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `ICON`: `file` or `integer` or `string`.
    pub icon: Option<Either<File, Either<i64, String>>>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SERVER`.
    #[must_use]
    pub fn server(mut self, value: impl Into<String>) -> Self {
        self.server = Some(value.into());
        self
    }
    /// Sets `PORT`.
    #[must_use]
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ENCRYPTION`.
    #[must_use]
    pub fn encryption(mut self, value: bool) -> Self {
        self.encryption = Some(value);
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `ICON`.
    #[must_use]
    pub fn icon(mut self, value: impl Into<Either<File, Either<i64, String>>>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "ID",
                "ACTIVE",
                "NAME",
                "SERVER",
                "PORT",
                "ENCRYPTION",
                "LINK",
                "ICON",
                "SORT",
            ],
            required: &[0],
            codecs: &[(1, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.server,
            4 => &self.port,
            5 => &self.encryption,
            6 => &self.link,
            7 => &self.icon,
            8 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.server,
            4 => &mut self.port,
            5 => &mut self.encryption,
            6 => &mut self.link,
            7 => &mut self.icon,
            8 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "mailservice.update";
    const SCOPES: &'static [&'static str] = &["mailservice"];
}

/// Errors of `mailservice.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`, `Access denied` (HTTP 400).
    ErrorCoreAccessDenied,
    /// `ERROR_CORE`, `Mail service ID not specified` (HTTP 400).
    ErrorCoreMailServiceIdNotSpecified,
    /// `ERROR_CORE`, `Mail service not found` (HTTP 400).
    ErrorCoreMailServiceNotFound,
    /// `ERROR_CORE`, `Invalid value for "field_name"` (HTTP 400).
    ErrorCoreInvalidValueForFieldName,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreAccessDenied, "ERROR_CORE")
            .message("Access denied")
            .status(400),
        ErrorCase::code(Self::ErrorCoreMailServiceIdNotSpecified, "ERROR_CORE")
            .message("Mail service ID not specified")
            .status(400),
        ErrorCase::code(Self::ErrorCoreMailServiceNotFound, "ERROR_CORE")
            .message("Mail service not found")
            .status(400),
        ErrorCase::code(Self::ErrorCoreInvalidValueForFieldName, "ERROR_CORE")
            .message("Invalid value for \"field_name\"")
            .status(400),
    ];
}

/// Calls [`mailservice.update`](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html).
#[doc(alias = "mailservice.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Fields, FieldsResult, Get, GetResult, List, ListItem, Update);
