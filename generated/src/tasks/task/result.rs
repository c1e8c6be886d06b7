// @generated from docs/api-reference/tasks/result/tasks-task-result-add-from-comment.md and 2 more. Do not edit; run `cargo codegen`.

//! `tasks.task.result.*`.

use crate::prelude::*;

/// Request of [`tasks.task.result.addFromComment`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.result.addFromComment")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFromComment {
    /// `commentId`: `integer`, required.
    pub comment_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFromComment {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(comment_id: i64) -> Self {
        Self {
            comment_id,
            ..Default::default()
        }
    }
}

impl Record for AddFromComment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFromComment",
            fields: &["commentId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comment_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comment_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddFromComment {
    type Output = AddFromCommentResult;
    type Error = AddFromCommentError;
    const NAME: &'static str = "tasks.task.result.addFromComment";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.result.addFromComment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFromCommentResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `commentId`: `integer`.
    pub comment_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `formattedText`: `string`.
    pub formatted_text: Option<String>,
    /// `files`: `null`.
    pub files: Option<()>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddFromCommentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFromCommentResult",
            fields: &[
                "id",
                "taskId",
                "commentId",
                "createdBy",
                "createdAt",
                "updatedAt",
                "status",
                "text",
                "formattedText",
                "files",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.comment_id,
            3 => &self.created_by,
            4 => &self.created_at,
            5 => &self.updated_at,
            6 => &self.status,
            7 => &self.text,
            8 => &self.formatted_text,
            9 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.comment_id,
            3 => &mut self.created_by,
            4 => &mut self.created_at,
            5 => &mut self.updated_at,
            6 => &mut self.status,
            7 => &mut self.text,
            8 => &mut self.formatted_text,
            9 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `status` in the answer of `tasks.task.result.addFromComment`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `0`: result is open.
    ResultIsOpen,
    /// `1`: result is closed.
    ResultIsClosed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Status {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ResultIsOpen),
            1 => Some(Self::ResultIsClosed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ResultIsOpen => "0",
            Self::ResultIsClosed => "1",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `tasks.task.result.addFromComment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddFromCommentError {
    /// `Access denied.`.
    AccessDenied,
    /// `Result already exists.`.
    ResultAlreadyExists,
    /// `100`.
    Code100,
    /// `Comment not found.`.
    CommentNotFound,
}

impl ErrorCode for AddFromCommentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::ResultAlreadyExists, "Result already exists."),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::CommentNotFound, "Comment not found."),
    ];
}

/// Calls [`tasks.task.result.addFromComment`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html).
#[doc(alias = "tasks.task.result.addFromComment")]
pub fn add_from_comment<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddFromComment,
) -> impl Future<
    Output = Result<Reply<AddFromCommentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.result.deleteFromComment`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.result.deleteFromComment")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFromComment {
    /// `commentId`: `integer`, required.
    pub comment_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteFromComment {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(comment_id: i64) -> Self {
        Self {
            comment_id,
            ..Default::default()
        }
    }
}

impl Record for DeleteFromComment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteFromComment",
            fields: &["commentId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comment_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comment_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for DeleteFromComment {
    type Output = ();
    type Error = DeleteFromCommentError;
    const NAME: &'static str = "tasks.task.result.deleteFromComment";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.result.deleteFromComment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteFromCommentError {
    /// `Access denied.`.
    AccessDenied,
    /// `100`.
    Code100,
    /// `Comment not found.`.
    CommentNotFound,
    /// `ERROR_CORE`.
    ErrorCore,
}

impl ErrorCode for DeleteFromCommentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::CommentNotFound, "Comment not found."),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
    ];
}

/// Calls [`tasks.task.result.deleteFromComment`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html).
#[doc(alias = "tasks.task.result.deleteFromComment")]
pub fn delete_from_comment<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteFromComment,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.result.list`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.result.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "tasks.task.result.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `tasks.task.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `commentId`: `integer`.
    pub comment_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `formattedText`: `string`.
    pub formatted_text: Option<String>,
    /// `files`: list of `integer`.
    pub files: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "id",
                "taskId",
                "commentId",
                "createdBy",
                "createdAt",
                "updatedAt",
                "status",
                "text",
                "formattedText",
                "files",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.comment_id,
            3 => &self.created_by,
            4 => &self.created_at,
            5 => &self.updated_at,
            6 => &self.status,
            7 => &self.text,
            8 => &self.formatted_text,
            9 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.comment_id,
            3 => &mut self.created_by,
            4 => &mut self.created_at,
            5 => &mut self.updated_at,
            6 => &mut self.status,
            7 => &mut self.text,
            8 => &mut self.formatted_text,
            9 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.result.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.`.
    AccessDenied,
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.result.list`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html).
#[doc(alias = "tasks.task.result.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(AddFromComment, AddFromCommentResult, DeleteFromComment, List, ListItem);

value_enum!(Status);
