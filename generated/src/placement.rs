// @generated from docs/api-reference/widgets/placement-bind.md and 3 more. Do not edit; run `cargo codegen`.

//! `placement.*`.

use crate::prelude::*;

/// Request of [`placement.bind`](https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html).
///
/// Scope: `placement`.
#[doc(alias = "placement.bind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bind {
    /// `PLACEMENT`: `string`, required.
    pub placement: String,
    /// `HANDLER`: `string`, required.
    pub handler: String,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `GROUP_NAME`: `string`.
    pub group_name: Option<String>,
    /// `LANG_ALL`: map of [`BindLangAll`].
    pub lang_all: Option<Map<BindLangAll>>,
    /// `OPTIONS`: [`BindOptions`].
    pub options: Option<BindOptions>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Bind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(placement: impl Into<String>, handler: impl Into<String>) -> Self {
        Self {
            placement: placement.into(),
            handler: handler.into(),
            ..Default::default()
        }
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GROUP_NAME`.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `LANG_ALL`.
    #[must_use]
    pub fn lang_all(mut self, value: impl Into<Map<BindLangAll>>) -> Self {
        self.lang_all = Some(value.into());
        self
    }
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: BindOptions) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Bind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Bind",
            fields: &[
                "PLACEMENT",
                "HANDLER",
                "TITLE",
                "DESCRIPTION",
                "GROUP_NAME",
                "LANG_ALL",
                "OPTIONS",
                "USER_ID",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.placement,
            1 => &self.handler,
            2 => &self.title,
            3 => &self.description,
            4 => &self.group_name,
            5 => &self.lang_all,
            6 => &self.options,
            7 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.placement,
            1 => &mut self.handler,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.group_name,
            5 => &mut self.lang_all,
            6 => &mut self.options,
            7 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Bind {
    type Output = bool;
    type Error = BindError;
    const NAME: &'static str = "placement.bind";
    const SCOPES: &'static [&'static str] = &["placement"];
}

/// Parameter `LANG_ALL` of `placement.bind`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLangAll {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `GROUP_NAME`: `string`.
    pub group_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BindLangAll {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GROUP_NAME`.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

impl Record for BindLangAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BindLangAll",
            fields: &["TITLE", "DESCRIPTION", "GROUP_NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.group_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.group_name,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `OPTIONS` of `placement.bind`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOptions {
    /// `errorHandlerUrl`: `string`.
    pub error_handler_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl BindOptions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `errorHandlerUrl`.
    #[must_use]
    pub fn error_handler_url(mut self, value: impl Into<String>) -> Self {
        self.error_handler_url = Some(value.into());
        self
    }
}

impl Record for BindOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BindOptions",
            fields: &["errorHandlerUrl"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.error_handler_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.error_handler_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `placement.bind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindError {
    /// `ERROR_PLACEMENT_MAX_COUNT` (HTTP 200).
    ErrorPlacementMaxCount,
    /// `ERROR_PLACEMENT_USER_MODE` (HTTP 200).
    ErrorPlacementUserMode,
    /// `EMPTY_ERROR_HANDLER_URL` (HTTP 200).
    EmptyErrorHandlerUrl,
    /// `ERROR_ARGUMENT` (HTTP 200).
    ErrorArgument,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for BindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorPlacementMaxCount, "ERROR_PLACEMENT_MAX_COUNT")
            .status(200),
        ErrorCase::code(Self::ErrorPlacementUserMode, "ERROR_PLACEMENT_USER_MODE")
            .status(200),
        ErrorCase::code(Self::EmptyErrorHandlerUrl, "EMPTY_ERROR_HANDLER_URL")
            .status(200),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(200),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`placement.bind`](https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html).
#[doc(alias = "placement.bind")]
pub fn bind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Bind,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`placement.get`](https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html).
///
/// Scope: `placement`.
#[doc(alias = "placement.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "placement.get";
    const SCOPES: &'static [&'static str] = &["placement"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `placement.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `placement`: `string`.
    pub placement: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `handler`: `string`.
    pub handler: Option<String>,
    /// `options`: [`GetItemOptions`].
    pub options: Option<GetItemOptions>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `langAll`: map of [`GetItemLangAll`].
    pub lang_all: Option<Map<GetItemLangAll>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "placement",
                "userId",
                "handler",
                "options",
                "title",
                "description",
                "langAll",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.placement,
            1 => &self.user_id,
            2 => &self.handler,
            3 => &self.options,
            4 => &self.title,
            5 => &self.description,
            6 => &self.lang_all,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.placement,
            1 => &mut self.user_id,
            2 => &mut self.handler,
            3 => &mut self.options,
            4 => &mut self.title,
            5 => &mut self.description,
            6 => &mut self.lang_all,
            _ => &mut self.extra,
        }
    }
}

/// `options` in the answer of `placement.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemOptions {
    /// `extranet`: `string`.
    pub extranet: Option<String>,
    /// `context`: `string`.
    pub context: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `errorHandlerUrl`: `string`.
    pub error_handler_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemOptions",
            fields: &["extranet", "context", "role", "errorHandlerUrl"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.extranet,
            1 => &self.context,
            2 => &self.role,
            3 => &self.error_handler_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.extranet,
            1 => &mut self.context,
            2 => &mut self.role,
            3 => &mut self.error_handler_url,
            _ => &mut self.extra,
        }
    }
}

/// `langAll` in the answer of `placement.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemLangAll {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `GROUP_NAME`: `string`.
    pub group_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemLangAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemLangAll",
            fields: &["TITLE", "DESCRIPTION", "GROUP_NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.group_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.group_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `placement.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `INVALID_REQUEST`.
    InvalidRequest,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::InvalidRequest, "INVALID_REQUEST"),
    ];
}

/// Calls [`placement.get`](https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html).
#[doc(alias = "placement.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`placement.list`](https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html).
///
/// Scope: `placement`.
#[doc(alias = "placement.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SCOPE`: `string`.
    pub scope: Option<String>,
    /// `FULL`: `boolean`. Counts only unless `SCOPE` is given.
    pub full: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SCOPE`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `FULL`.
    #[must_use]
    pub fn full(mut self, value: bool) -> Self {
        self.full = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["SCOPE", "FULL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.full,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.full,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<String>;
    type Error = ListError;
    const NAME: &'static str = "placement.list";
    const SCOPES: &'static [&'static str] = &["placement"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = String;
}

/// Errors of `placement.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`placement.list`](https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html).
#[doc(alias = "placement.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`placement.unbind`](https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html).
///
/// Scope: `placement`.
#[doc(alias = "placement.unbind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// `PLACEMENT`: `string`, required.
    pub placement: String,
    /// `HANDLER`: `string`.
    pub handler: Option<String>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unbind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(placement: impl Into<String>) -> Self {
        Self {
            placement: placement.into(),
            ..Default::default()
        }
    }
    /// Sets `HANDLER`.
    #[must_use]
    pub fn handler(mut self, value: impl Into<String>) -> Self {
        self.handler = Some(value.into());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Unbind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unbind",
            fields: &["PLACEMENT", "HANDLER", "USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.placement,
            1 => &self.handler,
            2 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.placement,
            1 => &mut self.handler,
            2 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unbind {
    type Output = UnbindResult;
    type Error = UnbindError;
    const NAME: &'static str = "placement.unbind";
    const SCOPES: &'static [&'static str] = &["placement"];
}

/// Answer of `placement.unbind`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindResult {
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UnbindResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnbindResult",
            fields: &["count"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.count,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `placement.unbind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_ARGUMENT`, `Argument 'PLACEMENT' is null or empty` (HTTP 400).
    ErrorArgumentArgumentPlacementIsNullOr,
    /// `ERROR_ARGUMENT`, `The value of an argument 'PLACEMENT' must be of type string` (HTTP 400).
    ErrorArgumentTheValueOfAnArgument,
}

impl ErrorCode for UnbindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorArgumentArgumentPlacementIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'PLACEMENT' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentTheValueOfAnArgument, "ERROR_ARGUMENT")
            .message("The value of an argument 'PLACEMENT' must be of type string")
            .status(400),
    ];
}

/// Calls [`placement.unbind`](https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html).
#[doc(alias = "placement.unbind")]
pub fn unbind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unbind,
) -> impl Future<Output = Result<Reply<UnbindResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Bind, BindLangAll, BindOptions, Get, GetItem, GetItemOptions, GetItemLangAll, List,
    Unbind, UnbindResult
);
