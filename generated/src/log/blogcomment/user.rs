// @generated from docs/api-reference/log/blogcomment/log-blogcomment-user-get.md. Do not edit; run `cargo codegen`.

//! `log.blogcomment.user.*`.

use crate::prelude::*;

/// Request of [`log.blogcomment.user.get`](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogcomment.user.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `FIRST_ID`: `integer`.
    pub first_id: Option<i64>,
    /// `LAST_ID`: `integer`.
    pub last_id: Option<i64>,
    /// `LIMIT`: `integer`. Default: `100`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `FIRST_ID`.
    #[must_use]
    pub fn first_id(mut self, value: i64) -> Self {
        self.first_id = Some(value);
        self
    }
    /// Sets `LAST_ID`.
    #[must_use]
    pub fn last_id(mut self, value: i64) -> Self {
        self.last_id = Some(value);
        self
    }
    /// Sets `LIMIT`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["USER_ID", "FIRST_ID", "LAST_ID", "LIMIT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.first_id,
            2 => &self.last_id,
            3 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.first_id,
            2 => &mut self.last_id,
            3 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "log.blogcomment.user.get";
    const SCOPES: &'static [&'static str] = &["log"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `comments`: list of [`GetResultComments`].
    pub comments: Option<Vec<GetResultComments>>,
    /// `files`: map of [`GetResultFiles`].
    pub files: Option<Map<GetResultFiles>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["comments", "files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comments,
            1 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comments,
            1 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `comments` in the answer of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultComments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `comment_id`: `integer`.
    pub comment_id: Option<i64>,
    /// `log_id`: `integer`.
    pub log_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `attach`: list of `integer`.
    pub attach: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultComments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultComments",
            fields: &["id", "comment_id", "log_id", "date", "text", "attach"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.comment_id,
            2 => &self.log_id,
            3 => &self.date,
            4 => &self.text,
            5 => &self.attach,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.comment_id,
            2 => &mut self.log_id,
            3 => &mut self.date,
            4 => &mut self.text,
            5 => &mut self.attach,
            _ => &mut self.extra,
        }
    }
}

/// `files` in the answer of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFiles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: [`GetResultFilesImage`].
    pub image: Option<GetResultFilesImage>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `authorName`: `string`.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`.
    pub url_preview: Option<String>,
    /// `urlShow`: `string`.
    pub url_show: Option<String>,
    /// `urlDownload`: `string`.
    pub url_download: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFiles",
            fields: &[
                "id",
                "date",
                "type",
                "name",
                "size",
                "image",
                "authorId",
                "authorName",
                "urlPreview",
                "urlShow",
                "urlDownload",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date,
            2 => &self.type_,
            3 => &self.name,
            4 => &self.size,
            5 => &self.image,
            6 => &self.author_id,
            7 => &self.author_name,
            8 => &self.url_preview,
            9 => &self.url_show,
            10 => &self.url_download,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date,
            2 => &mut self.type_,
            3 => &mut self.name,
            4 => &mut self.size,
            5 => &mut self.image,
            6 => &mut self.author_id,
            7 => &mut self.author_name,
            8 => &mut self.url_preview,
            9 => &mut self.url_show,
            10 => &mut self.url_download,
            _ => &mut self.extra,
        }
    }
}

/// `files.image` in the answer of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesImage {
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesImage",
            fields: &["width", "height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `log.blogcomment.user.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`log.blogcomment.user.get`](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html).
#[doc(alias = "log.blogcomment.user.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultComments, GetResultFiles, GetResultFilesImage);
