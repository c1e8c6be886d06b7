// @generated from docs/api-reference/tasks/comment-item/task-comment-item-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `task.commentitem.*`.

use crate::prelude::*;

/// Request of [`task.commentitem.add`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.chat.message.send`](crate::v3::tasks::task::chat::message::send()) (feature `tasks`).
#[doc(alias = "task.commentitem.add")]
#[deprecated(note = "use `tasks.task.chat.message.send`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `FIELDS`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, fields: AddFields) -> Self {
        Self {
            taskid,
            fields,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["TASKID", "FIELDS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.commentitem.add";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `FIELDS` of `task.commentitem.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `POST_MESSAGE`: `string`, required.
    pub post_message: String,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `POST_DATE`: `string`.
    pub post_date: Option<String>,
    /// `UF_FORUM_MESSAGE_DOC`: list of `string`.
    pub uf_forum_message_doc: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(post_message: impl Into<String>) -> Self {
        Self {
            post_message: post_message.into(),
            ..Default::default()
        }
    }
    /// Sets `AUTHOR_ID`.
    #[must_use]
    pub fn author_id(mut self, value: i64) -> Self {
        self.author_id = Some(value);
        self
    }
    /// Sets `POST_DATE`.
    #[must_use]
    pub fn post_date(mut self, value: impl Into<String>) -> Self {
        self.post_date = Some(value.into());
        self
    }
    /// Sets `UF_FORUM_MESSAGE_DOC`.
    #[must_use]
    pub fn uf_forum_message_doc(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uf_forum_message_doc = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["POST_MESSAGE", "AUTHOR_ID", "POST_DATE", "UF_FORUM_MESSAGE_DOC"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_message,
            1 => &self.author_id,
            2 => &self.post_date,
            3 => &self.uf_forum_message_doc,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_message,
            1 => &mut self.author_id,
            2 => &mut self.post_date,
            3 => &mut self.uf_forum_message_doc,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.commentitem.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `Comment text is not specified`.
    ErrorCoreCommentTextIsNotSpecified,
    /// `ERROR_CORE`, `Insufficient permissions to add a comment`.
    ErrorCoreInsufficientPermissionsToAddA,
    /// `ERROR_CORE`, `File not found`.
    ErrorCoreFileNotFound,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) for method ctaskcommentitem::add() must not contain key <FIELD_NAME>.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::add() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
    /// `ERROR_CODE`.
    ErrorCode,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreCommentTextIsNotSpecified, "ERROR_CORE")
            .message("Comment text is not specified"),
        ErrorCase::code(Self::ErrorCoreInsufficientPermissionsToAddA, "ERROR_CORE")
            .message("Insufficient permissions to add a comment"),
        ErrorCase::code(Self::ErrorCoreFileNotFound, "ERROR_CORE")
            .message("File not found"),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) for method ctaskcommentitem::add() must not contain key <FIELD_NAME>.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::add() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCode, "ERROR_CODE"),
    ];
}

/// Calls [`task.commentitem.add`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html).
///
/// Deprecated: use [`tasks.task.chat.message.send`](crate::v3::tasks::task::chat::message::send()) (feature `tasks`).
#[doc(alias = "task.commentitem.add")]
#[deprecated(note = "use `tasks.task.chat.message.send`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.commentitem.delete`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`im.message.delete`](crate::im::message::delete()) (feature `im`).
#[doc(alias = "task.commentitem.delete")]
#[deprecated(note = "use `im.message.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "task.commentitem.delete";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.commentitem.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED`.
    ErrorCoreTasksErrorException4Action,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException4Action, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
    ];
}

/// Calls [`task.commentitem.delete`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html).
///
/// Deprecated: use [`im.message.delete`](crate::im::message::delete()) (feature `im`).
#[doc(alias = "task.commentitem.delete")]
#[deprecated(note = "use `im.message.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.commentitem.get`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`im.dialog.messages.get`](crate::im::dialog::messages::get()) (feature `im`).
#[doc(alias = "task.commentitem.get")]
#[deprecated(note = "use `im.dialog.messages.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = Commentitem;
    type Error = GetError;
    const NAME: &'static str = "task.commentitem.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.commentitem.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commentitem {
    /// `POST_MESSAGE_HTML`: `string`, may be `null`.
    pub post_message_html: Option<String>,
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `AUTHOR_NAME`: `string`.
    pub author_name: Option<String>,
    /// `AUTHOR_EMAIL`: `string`.
    pub author_email: Option<String>,
    /// `POST_DATE`: `datetime`.
    pub post_date: Option<DateTime>,
    /// `POST_MESSAGE`: `string`.
    pub post_message: Option<String>,
    /// `ATTACHED_OBJECTS`: map of [`CommentitemAttachedObjects`].
    pub attached_objects: Option<Map<CommentitemAttachedObjects>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Commentitem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Commentitem",
            fields: &[
                "POST_MESSAGE_HTML",
                "ID",
                "AUTHOR_ID",
                "AUTHOR_NAME",
                "AUTHOR_EMAIL",
                "POST_DATE",
                "POST_MESSAGE",
                "ATTACHED_OBJECTS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_message_html,
            1 => &self.id,
            2 => &self.author_id,
            3 => &self.author_name,
            4 => &self.author_email,
            5 => &self.post_date,
            6 => &self.post_message,
            7 => &self.attached_objects,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_message_html,
            1 => &mut self.id,
            2 => &mut self.author_id,
            3 => &mut self.author_name,
            4 => &mut self.author_email,
            5 => &mut self.post_date,
            6 => &mut self.post_message,
            7 => &mut self.attached_objects,
            _ => &mut self.extra,
        }
    }
}

/// `ATTACHED_OBJECTS` in the answer of `task.commentitem.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentitemAttachedObjects {
    /// `ATTACHMENT_ID`: `string`.
    pub attachment_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `FILE_ID`: `string`.
    pub file_id: Option<String>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `VIEW_URL`: `string`.
    pub view_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommentitemAttachedObjects {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommentitemAttachedObjects",
            fields: &[
                "ATTACHMENT_ID",
                "NAME",
                "SIZE",
                "FILE_ID",
                "DOWNLOAD_URL",
                "VIEW_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attachment_id,
            1 => &self.name,
            2 => &self.size,
            3 => &self.file_id,
            4 => &self.download_url,
            5 => &self.view_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attachment_id,
            1 => &mut self.name,
            2 => &mut self.size,
            3 => &mut self.file_id,
            4 => &mut self.download_url,
            5 => &mut self.view_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.commentitem.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE`.
    ErrorCoreTasksErrorException512Check,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::get() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
    /// `ERROR_CODE`.
    ErrorCode,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException512Check, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::get() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCode, "ERROR_CODE"),
    ];
}

/// Calls [`task.commentitem.get`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html).
///
/// Deprecated: use [`im.dialog.messages.get`](crate::im::dialog::messages::get()) (feature `im`).
#[doc(alias = "task.commentitem.get")]
#[deprecated(note = "use `im.dialog.messages.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Commentitem>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.commentitem.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`im.dialog.messages.get`](crate::im::dialog::messages::get()) (feature `im`).
#[doc(alias = "task.commentitem.getlist")]
#[deprecated(note = "use `im.dialog.messages.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ORDER`: map of [`GetlistOrder`].
    pub order: Option<Map<GetlistOrder>>,
    /// `FILTER`: [`GetlistFilter`] or `filter`.
    pub filter: Option<Either<GetlistFilter, Filter>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getlist {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64) -> Self {
        Self {
            taskid,
            ..Default::default()
        }
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetlistOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<GetlistFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["TASKID", "ORDER", "FILTER"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.order,
            2 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.order,
            2 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getlist {
    type Output = Vec<Commentitem>;
    type Error = GetlistError;
    const NAME: &'static str = "task.commentitem.getlist";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID"));
}

#[allow(deprecated)]
impl ListMethod for Getlist {
    type Row = Commentitem;
}

/// Parameter `ORDER` of `task.commentitem.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FILTER` of `task.commentitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistFilter {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `AUTHOR_NAME`: `string`.
    pub author_name: Option<String>,
    /// `POST_DATE`: any value.
    pub post_date: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetlistFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `AUTHOR_ID`.
    #[must_use]
    pub fn author_id(mut self, value: i64) -> Self {
        self.author_id = Some(value);
        self
    }
    /// Sets `AUTHOR_NAME`.
    #[must_use]
    pub fn author_name(mut self, value: impl Into<String>) -> Self {
        self.author_name = Some(value.into());
        self
    }
    /// Sets `POST_DATE`.
    #[must_use]
    pub fn post_date(mut self, value: impl Into<Value>) -> Self {
        self.post_date = Some(value.into());
        self
    }
}

impl Record for GetlistFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistFilter",
            fields: &["ID", "AUTHOR_ID", "AUTHOR_NAME", "POST_DATE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.author_id,
            2 => &self.author_name,
            3 => &self.post_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.author_id,
            2 => &mut self.author_name,
            3 => &mut self.post_date,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.commentitem.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Action,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::getlist() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskcommentitem::getlist() must not contain key ">=POST_DATE".; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #2 (arFilter) for method ctaskcommentitem::getlist() must not contain key "%POST_DATE".; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param2,
}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Action, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::getlist() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskcommentitem::getlist() must not contain key \">=POST_DATE\".; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param2, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #2 (arFilter) for method ctaskcommentitem::getlist() must not contain key \"%POST_DATE\".; 256/TE/WRONG_ARGUMENTS",
            ),
    ];
}

/// Calls [`task.commentitem.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html).
///
/// Deprecated: use [`im.dialog.messages.get`](crate::im::dialog::messages::get()) (feature `im`).
#[doc(alias = "task.commentitem.getlist")]
#[deprecated(note = "use `im.dialog.messages.get`")]
#[allow(deprecated)]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<Commentitem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.commentitem.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html).
///
/// Scope: `task`.
#[doc(alias = "task.commentitem.getmanifest")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getmanifest {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getmanifest {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getmanifest",
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

impl Method for Getmanifest {
    type Output = GetmanifestResult;
    type Error = GetmanifestError;
    const NAME: &'static str = "task.commentitem.getmanifest";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResult {
    /// `Manifest version`: `string`.
    pub manifest_version: Option<String>,
    /// `Warning`: `string`.
    pub warning: Option<String>,
    /// `REST: shortname alias to class`: `string`.
    pub rest_shortname_alias_to_class: Option<String>,
    /// `REST: writable commentitem data fields`: list of `string`.
    pub rest_writable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: readable commentitem data fields`: list of `string`.
    pub rest_readable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: sortable commentitem data fields`: list of `string`.
    pub rest_sortable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: filterable commentitem data fields`: list of `string`.
    pub rest_filterable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: date fields`: list of `string`.
    pub rest_date_fields: Option<Vec<String>>,
    /// `REST: available methods`: [`GetmanifestResultRestAvailableMethods`].
    pub rest_available_methods: Option<GetmanifestResultRestAvailableMethods>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResult",
            fields: &[
                "Manifest version",
                "Warning",
                "REST: shortname alias to class",
                "REST: writable commentitem data fields",
                "REST: readable commentitem data fields",
                "REST: sortable commentitem data fields",
                "REST: filterable commentitem data fields",
                "REST: date fields",
                "REST: available methods",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.manifest_version,
            1 => &self.warning,
            2 => &self.rest_shortname_alias_to_class,
            3 => &self.rest_writable_commentitem_data_fields,
            4 => &self.rest_readable_commentitem_data_fields,
            5 => &self.rest_sortable_commentitem_data_fields,
            6 => &self.rest_filterable_commentitem_data_fields,
            7 => &self.rest_date_fields,
            8 => &self.rest_available_methods,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.manifest_version,
            1 => &mut self.warning,
            2 => &mut self.rest_shortname_alias_to_class,
            3 => &mut self.rest_writable_commentitem_data_fields,
            4 => &mut self.rest_readable_commentitem_data_fields,
            5 => &mut self.rest_sortable_commentitem_data_fields,
            6 => &mut self.rest_filterable_commentitem_data_fields,
            7 => &mut self.rest_date_fields,
            8 => &mut self.rest_available_methods,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods` in the answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethods {
    /// `getmanifest`: [`GetmanifestResultRestAvailableMethodsGetmanifest`].
    pub getmanifest: Option<GetmanifestResultRestAvailableMethodsGetmanifest>,
    /// `getlist`: [`GetmanifestResultRestAvailableMethodsGetlist`].
    pub getlist: Option<GetmanifestResultRestAvailableMethodsGetlist>,
    /// `get`: [`GetmanifestResultRestAvailableMethodsGet`].
    pub get: Option<GetmanifestResultRestAvailableMethodsGet>,
    /// `add`: [`AddReply`].
    pub add: Option<AddReply>,
    /// `update`: [`AddReply`].
    pub update: Option<AddReply>,
    /// `delete`: [`DeleteReply`].
    pub delete: Option<DeleteReply>,
    /// `isactionallowed`: [`DeleteReply`].
    pub isactionallowed: Option<DeleteReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethods {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethods",
            fields: &[
                "getmanifest",
                "getlist",
                "get",
                "add",
                "update",
                "delete",
                "isactionallowed",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.getmanifest,
            1 => &self.getlist,
            2 => &self.get,
            3 => &self.add,
            4 => &self.update,
            5 => &self.delete,
            6 => &self.isactionallowed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.getmanifest,
            1 => &mut self.getlist,
            2 => &mut self.get,
            3 => &mut self.add,
            4 => &mut self.update,
            5 => &mut self.delete,
            6 => &mut self.isactionallowed,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getmanifest` in the answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetmanifest {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `params`: list of any value.
    pub params: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetmanifest",
            fields: &["staticMethod", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getlist` in the answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetlist {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`GetmanifestResultRestAvailableMethodsGetlistParams`].
    pub params: Option<Vec<GetmanifestResultRestAvailableMethodsGetlistParams>>,
    /// `allowedKeysInReturnValue`: list of `string`.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// `collectionInReturnValue`: `boolean`.
    pub collection_in_return_value: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetlist",
            fields: &[
                "staticMethod",
                "mandatoryParamsCount",
                "params",
                "allowedKeysInReturnValue",
                "collectionInReturnValue",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            3 => &self.allowed_keys_in_return_value,
            4 => &self.collection_in_return_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            3 => &mut self.allowed_keys_in_return_value,
            4 => &mut self.collection_in_return_value,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getlist.params` in the answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetlistParams {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `allowedKeys`: list of `string`.
    pub allowed_keys: Option<Vec<String>>,
    /// `allowedKeyPrefixes`: list of `string`.
    pub allowed_key_prefixes: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetlistParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetlistParams",
            fields: &["description", "type", "allowedKeys", "allowedKeyPrefixes"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            2 => &self.allowed_keys,
            3 => &self.allowed_key_prefixes,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            2 => &mut self.allowed_keys,
            3 => &mut self.allowed_key_prefixes,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.get` in the answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGet {
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`Params`].
    pub params: Option<Vec<Params>>,
    /// `allowedKeysInReturnValue`: list of `string`.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGet {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGet",
            fields: &["mandatoryParamsCount", "params", "allowedKeysInReturnValue"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mandatory_params_count,
            1 => &self.params,
            2 => &self.allowed_keys_in_return_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mandatory_params_count,
            1 => &mut self.params,
            2 => &mut self.allowed_keys_in_return_value,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.get.params` in the answer of `task.commentitem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["description", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.add` in the answer of `task.commentitem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReply {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`AddReplyParams`].
    pub params: Option<Vec<AddReplyParams>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddReply",
            fields: &["staticMethod", "mandatoryParamsCount", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.add.params` in the answer of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplyParams {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `allowedKeys`: list of `string`.
    pub allowed_keys: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddReplyParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddReplyParams",
            fields: &["description", "type", "allowedKeys"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            2 => &self.allowed_keys,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            2 => &mut self.allowed_keys,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.delete` in the answer of `task.commentitem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReply {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`Params`].
    pub params: Option<Vec<Params>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteReply",
            fields: &["staticMethod", "mandatoryParamsCount", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.commentitem.getmanifest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestError {}

impl ErrorCode for GetmanifestError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.commentitem.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html).
#[doc(alias = "task.commentitem.getmanifest")]
pub fn getmanifest<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getmanifest,
) -> impl Future<
    Output = Result<Reply<GetmanifestResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.commentitem.isactionallowed`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html).
///
/// Scope: `task`.
#[doc(alias = "task.commentitem.isactionallowed")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Isactionallowed {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `ACTIONID`: [`IsactionallowedActionid`], required.
    pub actionid: IsactionallowedActionid,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Isactionallowed {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        taskid: i64,
        itemid: i64,
        actionid: impl Into<IsactionallowedActionid>,
    ) -> Self {
        Self {
            taskid,
            itemid,
            actionid: actionid.into(),
            ..Default::default()
        }
    }
}

impl Record for Isactionallowed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Isactionallowed",
            fields: &["TASKID", "ITEMID", "ACTIONID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.actionid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.actionid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Isactionallowed {
    type Output = bool;
    type Error = IsactionallowedError;
    const NAME: &'static str = "task.commentitem.isactionallowed";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `ACTIONID` of `task.commentitem.isactionallowed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsactionallowedActionid {
    /// `1`: add comment.
    AddComment,
    /// `2`: update comment.
    UpdateComment,
    /// `3`: delete comment.
    DeleteComment,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for IsactionallowedActionid {
    const VALUES: &'static [&'static str] = &["1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AddComment),
            1 => Some(Self::UpdateComment),
            2 => Some(Self::DeleteComment),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AddComment => "1",
            Self::UpdateComment => "2",
            Self::DeleteComment => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.commentitem.isactionallowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsactionallowedError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::isactionallowed() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
    /// `ERROR_CORE`, `TASKS_ERROR_ASSERT_EXCEPTION`.
    ErrorCoreTasksErrorAssertException,
}

impl ErrorCode for IsactionallowedError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::isactionallowed() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorAssertException, "ERROR_CORE")
            .message("TASKS_ERROR_ASSERT_EXCEPTION"),
    ];
}

/// Calls [`task.commentitem.isactionallowed`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html).
#[doc(alias = "task.commentitem.isactionallowed")]
pub fn isactionallowed<'a, C: Caller>(
    caller: &'a C,
    request: &'a Isactionallowed,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.commentitem.update`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`im.message.update`](crate::im::message::update()) (feature `im`).
#[doc(alias = "task.commentitem.update")]
#[deprecated(note = "use `im.message.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64, fields: UpdateFields) -> Self {
        Self {
            taskid,
            itemid,
            fields,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["TASKID", "ITEMID", "FIELDS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "task.commentitem.update";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `FIELDS` of `task.commentitem.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `POST_MESSAGE`: `string`, required.
    pub post_message: String,
    /// `UF_FORUM_MESSAGE_DOC`: list of `string`.
    pub uf_forum_message_doc: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(post_message: impl Into<String>) -> Self {
        Self {
            post_message: post_message.into(),
            ..Default::default()
        }
    }
    /// Sets `UF_FORUM_MESSAGE_DOC`.
    #[must_use]
    pub fn uf_forum_message_doc(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uf_forum_message_doc = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["POST_MESSAGE", "UF_FORUM_MESSAGE_DOC"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_message,
            1 => &self.uf_forum_message_doc,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_message,
            1 => &mut self.uf_forum_message_doc,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.commentitem.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`, `Comment text not specified.`.
    ErrorCoreCommentTextNotSpecified,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED`.
    ErrorCoreTasksErrorException4Action,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CODE`.
    ErrorCode,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreCommentTextNotSpecified, "ERROR_CORE")
            .message("Comment text not specified."),
        ErrorCase::code(Self::ErrorCoreTasksErrorException4Action, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCode, "ERROR_CODE"),
    ];
}

/// Calls [`task.commentitem.update`](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html).
///
/// Deprecated: use [`im.message.update`](crate::im::message::update()) (feature `im`).
#[doc(alias = "task.commentitem.update")]
#[deprecated(note = "use `im.message.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Get, Commentitem, CommentitemAttachedObjects, Getlist,
    GetlistFilter, Getmanifest, GetmanifestResult, GetmanifestResultRestAvailableMethods,
    GetmanifestResultRestAvailableMethodsGetmanifest,
    GetmanifestResultRestAvailableMethodsGetlist,
    GetmanifestResultRestAvailableMethodsGetlistParams,
    GetmanifestResultRestAvailableMethodsGet, Params, AddReply, AddReplyParams,
    DeleteReply, Isactionallowed, Update, UpdateFields
);

value_enum!(GetlistOrder, IsactionallowedActionid);

choice!(GetlistFilter[]);
