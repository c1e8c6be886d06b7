// @generated from docs/api-reference/widgets/user-field/userfieldtype-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `userfieldtype.*`.

use crate::prelude::*;

/// Request of [`userfieldtype.add`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html).
///
/// Scope: `placement`.
#[doc(alias = "userfieldtype.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `USER_TYPE_ID`: `string`, required.
    pub user_type_id: String,
    /// `HANDLER`: `string`, required.
    pub handler: String,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `OPTIONS`: [`Options`]. Default: `0`.
    pub options: Option<Options>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_type_id: impl Into<String>, handler: impl Into<String>) -> Self {
        Self {
            user_type_id: user_type_id.into(),
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
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: Options) -> Self {
        self.options = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["USER_TYPE_ID", "HANDLER", "TITLE", "DESCRIPTION", "OPTIONS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.handler,
            2 => &self.title,
            3 => &self.description,
            4 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.handler,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "userfieldtype.add";
    const SCOPES: &'static [&'static str] = &["placement"];
}

/// Parameter `OPTIONS` of `userfieldtype.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Options {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}

impl Record for Options {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Options",
            fields: &["height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userfieldtype.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`.
    ErrorCore,
    /// `ERROR_ARGUMENT`, `Argument 'USER_TYPE_ID' is null or empty`.
    ErrorArgumentArgumentUserTypeIdIs,
    /// `ERROR_ARGUMENT`, `Argument 'HANDLER' is null or empty`.
    ErrorArgumentArgumentHandlerIsNullOr,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::code(Self::ErrorArgumentArgumentUserTypeIdIs, "ERROR_ARGUMENT")
            .message("Argument 'USER_TYPE_ID' is null or empty"),
        ErrorCase::code(Self::ErrorArgumentArgumentHandlerIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'HANDLER' is null or empty"),
    ];
}

/// Calls [`userfieldtype.add`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html).
#[doc(alias = "userfieldtype.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldtype.delete`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html).
///
/// Scope: `placement`.
#[doc(alias = "userfieldtype.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `USER_TYPE_ID`: `string`, required.
    pub user_type_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_type_id: impl Into<String>) -> Self {
        Self {
            user_type_id: user_type_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["USER_TYPE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "userfieldtype.delete";
    const SCOPES: &'static [&'static str] = &["placement"];
}

/// Errors of `userfieldtype.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
    ];
}

/// Calls [`userfieldtype.delete`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html).
#[doc(alias = "userfieldtype.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldtype.list`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html).
///
/// Scope: `placement`.
#[doc(alias = "userfieldtype.list")]
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
    const NAME: &'static str = "userfieldtype.list";
    const SCOPES: &'static [&'static str] = &["placement"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `userfieldtype.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `HANDLER`: `string`.
    pub handler: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["USER_TYPE_ID", "HANDLER", "TITLE", "DESCRIPTION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.handler,
            2 => &self.title,
            3 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.handler,
            2 => &mut self.title,
            3 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `userfieldtype.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`userfieldtype.list`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html).
#[doc(alias = "userfieldtype.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`userfieldtype.update`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html).
///
/// Scope: `placement`.
#[doc(alias = "userfieldtype.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `USER_TYPE_ID`: `string`, required.
    pub user_type_id: String,
    /// `HANDLER`: `string`, required.
    pub handler: String,
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `OPTIONS`: [`Options`]. Default: `0`.
    pub options: Option<Options>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        user_type_id: impl Into<String>,
        handler: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            user_type_id: user_type_id.into(),
            handler: handler.into(),
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: Options) -> Self {
        self.options = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["USER_TYPE_ID", "HANDLER", "TITLE", "DESCRIPTION", "OPTIONS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.handler,
            2 => &self.title,
            3 => &self.description,
            4 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.handler,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "userfieldtype.update";
    const SCOPES: &'static [&'static str] = &["placement"];
}

/// Errors of `userfieldtype.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`.
    ErrorCore,
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ERROR_NOT_FOUND`.
    ErrorNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::ErrorNotFound, "ERROR_NOT_FOUND"),
    ];
}

/// Calls [`userfieldtype.update`](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html).
#[doc(alias = "userfieldtype.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Options, Delete, List, ListItem, Update);
