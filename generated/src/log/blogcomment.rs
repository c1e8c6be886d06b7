// @generated from docs/api-reference/log/blogcomment/log-blogcomment-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `log.blogcomment.*`.

use crate::prelude::*;

pub mod user;

/// Request of [`log.blogcomment.add`](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogcomment.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `POST_ID`: `integer`, required.
    pub post_id: i64,
    /// `TEXT`: `string`, required.
    pub text: String,
    /// `FILES`: list of `file`.
    pub files: Option<Vec<File>>,
    /// `USER_ID`: `integer`. Counts only for administrators.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(post_id: i64, text: impl Into<String>) -> Self {
        Self {
            post_id,
            text: text.into(),
            ..Default::default()
        }
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["POST_ID", "TEXT", "FILES", "USER_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            1 => &self.text,
            2 => &self.files,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            1 => &mut self.text,
            2 => &mut self.files,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "log.blogcomment.add";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Errors of `log.blogcomment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `No blog module installed`.
    NoBlogModuleInstalled,
    /// `No post found`.
    NoPostFound,
    /// `No blog found`.
    NoBlogFound,
    /// `Duplicate comment`.
    DuplicateComment,
    /// `No permissions`.
    NoPermissions,
    /// `Blog comment hasn't been added`.
    BlogCommentHasnTBeen,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::NoBlogModuleInstalled, "No blog module installed"),
        ErrorCase::text(Self::NoPostFound, "No post found"),
        ErrorCase::text(Self::NoBlogFound, "No blog found"),
        ErrorCase::text(Self::DuplicateComment, "Duplicate comment"),
        ErrorCase::text(Self::NoPermissions, "No permissions"),
        ErrorCase::text(Self::BlogCommentHasnTBeen, "Blog comment hasn't been added"),
    ];
}

/// Calls [`log.blogcomment.add`](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html).
#[doc(alias = "log.blogcomment.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`log.blogcomment.delete`](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogcomment.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `COMMENT_ID`: `integer`, required.
    pub comment_id: i64,
    /// `USER_ID`: `integer`. Counts only for administrators.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(comment_id: i64) -> Self {
        Self {
            comment_id,
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["COMMENT_ID", "USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comment_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comment_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "log.blogcomment.delete";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Errors of `log.blogcomment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Wrong comment ID`.
    WrongCommentId,
    /// `Blog module not installed`.
    BlogModuleNotInstalled,
    /// `No delete perms`.
    NoDeletePerms,
    /// `No comment found`.
    NoCommentFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongCommentId, "Wrong comment ID"),
        ErrorCase::text(Self::BlogModuleNotInstalled, "Blog module not installed"),
        ErrorCase::text(Self::NoDeletePerms, "No delete perms"),
        ErrorCase::text(Self::NoCommentFound, "No comment found"),
    ];
}

/// Calls [`log.blogcomment.delete`](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html).
#[doc(alias = "log.blogcomment.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete);
