// @generated from docs/api-reference/log/log-blogpost-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `log.blogpost.*`.

use crate::prelude::*;

pub mod getusers;

/// Request of [`log.blogpost.add`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html).
///
/// Scope: `log`.
///
/// Keys like `UF_*` are in `extra`.
#[doc(alias = "log.blogpost.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `POST_MESSAGE`: `string`, required.
    pub post_message: String,
    /// `POST_TITLE`: `string`.
    pub post_title: Option<String>,
    /// `DEST`: list of `string`. Default: `UA`.
    pub dest: Option<Vec<String>>,
    /// `SPERM`: list of `string`. Deprecated.
    pub sperm: Option<Vec<String>>,
    /// `FILES`: list of `file`.
    pub files: Option<Vec<File>>,
    /// `IMPORTANT`: `Y` or `N`. Default: `N`.
    pub important: Option<bool>,
    /// `IMPORTANT_DATE_END`: `string`.
    pub important_date_end: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `USER_ID`: `integer`. Counts only for administrators.
    pub user_id: Option<i64>,
    /// `TAGS`: `string`.
    pub tags: Option<String>,
    /// `BACKGROUND_CODE`: `string`.
    pub background_code: Option<String>,
    /// `PARSE_PREVIEW`: `Y` or `N`. Default: `N`.
    pub parse_preview: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(post_message: impl Into<String>) -> Self {
        Self {
            post_message: post_message.into(),
            ..Default::default()
        }
    }
    /// Sets `POST_TITLE`.
    #[must_use]
    pub fn post_title(mut self, value: impl Into<String>) -> Self {
        self.post_title = Some(value.into());
        self
    }
    /// Sets `DEST`.
    #[must_use]
    pub fn dest(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dest = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `SPERM`.
    #[must_use]
    pub fn sperm(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sperm = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `IMPORTANT`.
    #[must_use]
    pub fn important(mut self, value: bool) -> Self {
        self.important = Some(value);
        self
    }
    /// Sets `IMPORTANT_DATE_END`.
    #[must_use]
    pub fn important_date_end(mut self, value: impl Into<String>) -> Self {
        self.important_date_end = Some(value.into());
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `TAGS`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `BACKGROUND_CODE`.
    #[must_use]
    pub fn background_code(mut self, value: impl Into<String>) -> Self {
        self.background_code = Some(value.into());
        self
    }
    /// Sets `PARSE_PREVIEW`.
    #[must_use]
    pub fn parse_preview(mut self, value: bool) -> Self {
        self.parse_preview = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "POST_MESSAGE",
                "POST_TITLE",
                "DEST",
                "SPERM",
                "FILES",
                "IMPORTANT",
                "IMPORTANT_DATE_END",
                "SITE_ID",
                "USER_ID",
                "TAGS",
                "BACKGROUND_CODE",
                "PARSE_PREVIEW",
            ],
            required: &[0],
            codecs: &[(5, Codec::YesNo), (11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_message,
            1 => &self.post_title,
            2 => &self.dest,
            3 => &self.sperm,
            4 => &self.files,
            5 => &self.important,
            6 => &self.important_date_end,
            7 => &self.site_id,
            8 => &self.user_id,
            9 => &self.tags,
            10 => &self.background_code,
            11 => &self.parse_preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_message,
            1 => &mut self.post_title,
            2 => &mut self.dest,
            3 => &mut self.sperm,
            4 => &mut self.files,
            5 => &mut self.important,
            6 => &mut self.important_date_end,
            7 => &mut self.site_id,
            8 => &mut self.user_id,
            9 => &mut self.tags,
            10 => &mut self.background_code,
            11 => &mut self.parse_preview,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "log.blogpost.add";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Errors of `log.blogpost.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`, `Blog post hasn't been added`.
    SonetControllerLivefeedBlogpostAddErrorBlogPostHasnTBeen,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`, `No destination specified`.
    SonetControllerLivefeedBlogpostAddErrorNoDestinationSpecified,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED`.
    SonetControllerLivefeedBlogpostModuleBlogNotInstalled,
    /// `SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND`.
    SonetControllerLivefeedBlogNotFound,
    /// `Cannot add blog post`.
    CannotAddBlogPost,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostAddErrorBlogPostHasnTBeen,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR",
            )
            .message("Blog post hasn't been added"),
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostAddErrorNoDestinationSpecified,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR",
            )
            .message("No destination specified"),
        ErrorCase::code(
            Self::SonetControllerLivefeedBlogpostModuleBlogNotInstalled,
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED",
        ),
        ErrorCase::code(
            Self::SonetControllerLivefeedBlogNotFound,
            "SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND",
        ),
        ErrorCase::text(Self::CannotAddBlogPost, "Cannot add blog post"),
    ];
}

/// Calls [`log.blogpost.add`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html).
#[doc(alias = "log.blogpost.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`log.blogpost.delete`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogpost.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `POST_ID`: `integer`, required.
    pub post_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(post_id: i64) -> Self {
        Self {
            post_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["POST_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "log.blogpost.delete";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Errors of `log.blogpost.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `Blog module is not installed.`.
    BlogModuleIsNotInstalled,
    /// `You do not have permission to delete this message` (HTTP 403).
    YouDoNotHavePermission,
    /// `Error deleting message`.
    ErrorDeletingMessage,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::BlogModuleIsNotInstalled, "Blog module is not installed."),
        ErrorCase::text(
                Self::YouDoNotHavePermission,
                "You do not have permission to delete this message",
            )
            .status(403),
        ErrorCase::text(Self::ErrorDeletingMessage, "Error deleting message"),
    ];
}

/// Calls [`log.blogpost.delete`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html).
#[doc(alias = "log.blogpost.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`log.blogpost.get`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogpost.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `POST_ID`: `integer`.
    pub post_id: Option<i64>,
    /// `LOG_RIGHTS`: list of `string`.
    pub log_rights: Option<Vec<String>>,
    /// `LOG_DATE_FROM`: `string`.
    pub log_date_from: Option<String>,
    /// `LOG_DATE_TO`: `string`.
    pub log_date_to: Option<String>,
    /// `FIRST_ID`: `integer`.
    pub first_id: Option<i64>,
    /// `LAST_ID`: `integer`.
    pub last_id: Option<i64>,
    /// `LIMIT`: `integer`.
    pub limit: Option<i64>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `POST_ID`.
    #[must_use]
    pub fn post_id(mut self, value: i64) -> Self {
        self.post_id = Some(value);
        self
    }
    /// Sets `LOG_RIGHTS`.
    #[must_use]
    pub fn log_rights(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.log_rights = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `LOG_DATE_FROM`.
    #[must_use]
    pub fn log_date_from(mut self, value: impl Into<String>) -> Self {
        self.log_date_from = Some(value.into());
        self
    }
    /// Sets `LOG_DATE_TO`.
    #[must_use]
    pub fn log_date_to(mut self, value: impl Into<String>) -> Self {
        self.log_date_to = Some(value.into());
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
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[
                "POST_ID",
                "LOG_RIGHTS",
                "LOG_DATE_FROM",
                "LOG_DATE_TO",
                "FIRST_ID",
                "LAST_ID",
                "LIMIT",
                "start",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            1 => &self.log_rights,
            2 => &self.log_date_from,
            3 => &self.log_date_to,
            4 => &self.first_id,
            5 => &self.last_id,
            6 => &self.limit,
            7 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            1 => &mut self.log_rights,
            2 => &mut self.log_date_from,
            3 => &mut self.log_date_to,
            4 => &mut self.first_id,
            5 => &mut self.last_id,
            6 => &mut self.limit,
            7 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "log.blogpost.get";
    const SCOPES: &'static [&'static str] = &["log"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total().next(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Answer of `log.blogpost.get`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `BLOG_ID`: `integer`.
    pub blog_id: Option<i64>,
    /// `PUBLISH_STATUS`: `string`.
    pub publish_status: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `ENABLE_COMMENTS`: `string`.
    pub enable_comments: Option<String>,
    /// `NUM_COMMENTS`: `integer`.
    pub num_comments: Option<i64>,
    /// `CODE`: `string`, may be `null`.
    pub code: Option<String>,
    /// `MICRO`: `Y` or `N`.
    pub micro: Option<bool>,
    /// `DETAIL_TEXT`: `string`.
    pub detail_text: Option<String>,
    /// `DATE_PUBLISH`: `datetime`.
    pub date_publish: Option<DateTime>,
    /// `CATEGORY_ID`: `string`.
    pub category_id: Option<String>,
    /// `HAS_SOCNET_ALL`: `Y` or `N`.
    pub has_socnet_all: Option<bool>,
    /// `HAS_TAGS`: `Y` or `N`.
    pub has_tags: Option<bool>,
    /// `HAS_IMAGES`: `Y` or `N`.
    pub has_images: Option<bool>,
    /// `HAS_PROPS`: `Y` or `N`.
    pub has_props: Option<bool>,
    /// `HAS_COMMENT_IMAGES`: `string`, may be `null`.
    pub has_comment_images: Option<String>,
    /// `UF_BLOG_POST_DOC`: [`GetItemUfBlogPostDoc`].
    pub uf_blog_post_doc: Option<GetItemUfBlogPostDoc>,
    /// `UF_BLOG_POST_URL_PRV`: [`GetItemUfBlogPostUrlPrv`].
    pub uf_blog_post_url_prv: Option<GetItemUfBlogPostUrlPrv>,
    /// `UF_GRATITUDE`: [`GetItemUfGratitude`].
    pub uf_gratitude: Option<GetItemUfGratitude>,
    /// `UF_BLOG_POST_FILE`: [`GetItemUfBlogPostFile`].
    pub uf_blog_post_file: Option<GetItemUfBlogPostFile>,
    /// `UF_BLOG_POST_IMPRTNT`: [`GetItemUfBlogPostImprtnt`].
    pub uf_blog_post_imprtnt: Option<GetItemUfBlogPostImprtnt>,
    /// `UF_IMPRTANT_DATE_END`: [`GetItemUfImprtantDateEnd`].
    pub uf_imprtant_date_end: Option<GetItemUfImprtantDateEnd>,
    /// `UF_BLOG_POST_VOTE`: [`GetItemUfBlogPostVote`].
    pub uf_blog_post_vote: Option<GetItemUfBlogPostVote>,
    /// `UF_MAIL_MESSAGE`: [`GetItemUfMailMessage`].
    pub uf_mail_message: Option<GetItemUfMailMessage>,
    /// `FILES`: list of `integer`.
    pub files: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "BLOG_ID",
                "PUBLISH_STATUS",
                "TITLE",
                "AUTHOR_ID",
                "ENABLE_COMMENTS",
                "NUM_COMMENTS",
                "CODE",
                "MICRO",
                "DETAIL_TEXT",
                "DATE_PUBLISH",
                "CATEGORY_ID",
                "HAS_SOCNET_ALL",
                "HAS_TAGS",
                "HAS_IMAGES",
                "HAS_PROPS",
                "HAS_COMMENT_IMAGES",
                "UF_BLOG_POST_DOC",
                "UF_BLOG_POST_URL_PRV",
                "UF_GRATITUDE",
                "UF_BLOG_POST_FILE",
                "UF_BLOG_POST_IMPRTNT",
                "UF_IMPRTANT_DATE_END",
                "UF_BLOG_POST_VOTE",
                "UF_MAIL_MESSAGE",
                "FILES",
            ],
            required: &[],
            codecs: &[
                (8, Codec::YesNo),
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
            1 => &self.blog_id,
            2 => &self.publish_status,
            3 => &self.title,
            4 => &self.author_id,
            5 => &self.enable_comments,
            6 => &self.num_comments,
            7 => &self.code,
            8 => &self.micro,
            9 => &self.detail_text,
            10 => &self.date_publish,
            11 => &self.category_id,
            12 => &self.has_socnet_all,
            13 => &self.has_tags,
            14 => &self.has_images,
            15 => &self.has_props,
            16 => &self.has_comment_images,
            17 => &self.uf_blog_post_doc,
            18 => &self.uf_blog_post_url_prv,
            19 => &self.uf_gratitude,
            20 => &self.uf_blog_post_file,
            21 => &self.uf_blog_post_imprtnt,
            22 => &self.uf_imprtant_date_end,
            23 => &self.uf_blog_post_vote,
            24 => &self.uf_mail_message,
            25 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.blog_id,
            2 => &mut self.publish_status,
            3 => &mut self.title,
            4 => &mut self.author_id,
            5 => &mut self.enable_comments,
            6 => &mut self.num_comments,
            7 => &mut self.code,
            8 => &mut self.micro,
            9 => &mut self.detail_text,
            10 => &mut self.date_publish,
            11 => &mut self.category_id,
            12 => &mut self.has_socnet_all,
            13 => &mut self.has_tags,
            14 => &mut self.has_images,
            15 => &mut self.has_props,
            16 => &mut self.has_comment_images,
            17 => &mut self.uf_blog_post_doc,
            18 => &mut self.uf_blog_post_url_prv,
            19 => &mut self.uf_gratitude,
            20 => &mut self.uf_blog_post_file,
            21 => &mut self.uf_blog_post_imprtnt,
            22 => &mut self.uf_imprtant_date_end,
            23 => &mut self.uf_blog_post_vote,
            24 => &mut self.uf_mail_message,
            25 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_DOC` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostDoc {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`GetItemUfBlogPostDocSettings`].
    pub settings: Option<GetItemUfBlogPostDocSettings>,
    /// `EDIT_FORM_LABEL`: `string`, may be `null`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`, may be `null`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`UserType`].
    pub user_type: Option<UserType>,
    /// `VALUE`: `boolean`.
    pub value: Option<bool>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostDoc {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostDoc",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_DOC.SETTINGS` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostDocSettings {
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `LIST_WIDTH`: `integer`.
    pub list_width: Option<i64>,
    /// `LIST_HEIGHT`: `integer`.
    pub list_height: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: list of any value.
    pub extensions: Option<Vec<Value>>,
    /// `TARGET_BLANK`: `string`.
    pub target_blank: Option<String>,
    /// `DEFAULT_VIEW`: any value, may be `null`.
    pub default_view: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostDocSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostDocSettings",
            fields: &[
                "SIZE",
                "LIST_WIDTH",
                "LIST_HEIGHT",
                "MAX_SHOW_SIZE",
                "MAX_ALLOWED_SIZE",
                "EXTENSIONS",
                "TARGET_BLANK",
                "DEFAULT_VIEW",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.size,
            1 => &self.list_width,
            2 => &self.list_height,
            3 => &self.max_show_size,
            4 => &self.max_allowed_size,
            5 => &self.extensions,
            6 => &self.target_blank,
            7 => &self.default_view,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.size,
            1 => &mut self.list_width,
            2 => &mut self.list_height,
            3 => &mut self.max_show_size,
            4 => &mut self.max_allowed_size,
            5 => &mut self.extensions,
            6 => &mut self.target_blank,
            7 => &mut self.default_view,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_DOC.USER_TYPE` in the answer of `log.blogpost.get`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserType {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `EDIT_CALLBACK`: list of `string`.
    pub edit_callback: Option<Vec<String>>,
    /// `VIEW_CALLBACK`: list of `string`.
    pub view_callback: Option<Vec<String>>,
    /// `USE_FIELD_COMPONENT`: `boolean`.
    pub use_field_component: Option<bool>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserType",
            fields: &[
                "USER_TYPE_ID",
                "CLASS_NAME",
                "EDIT_CALLBACK",
                "VIEW_CALLBACK",
                "USE_FIELD_COMPONENT",
                "DESCRIPTION",
                "BASE_TYPE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.class_name,
            2 => &self.edit_callback,
            3 => &self.view_callback,
            4 => &self.use_field_component,
            5 => &self.description,
            6 => &self.base_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.class_name,
            2 => &mut self.edit_callback,
            3 => &mut self.view_callback,
            4 => &mut self.use_field_component,
            5 => &mut self.description,
            6 => &mut self.base_type,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_URL_PRV` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostUrlPrv {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: list of any value.
    pub settings: Option<Vec<Value>>,
    /// `EDIT_FORM_LABEL`: `string`, may be `null`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`, may be `null`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`UserTypeReply`].
    pub user_type: Option<UserTypeReply>,
    /// `VALUE`: any value, may be `null`.
    pub value: Option<Value>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostUrlPrv {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostUrlPrv",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_URL_PRV.USER_TYPE` in the answer of `log.blogpost.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTypeReply {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UserTypeReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserTypeReply",
            fields: &["USER_TYPE_ID", "CLASS_NAME", "DESCRIPTION", "BASE_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.class_name,
            2 => &self.description,
            3 => &self.base_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.class_name,
            2 => &mut self.description,
            3 => &mut self.base_type,
            _ => &mut self.extra,
        }
    }
}

/// `UF_GRATITUDE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfGratitude {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`Settings`].
    pub settings: Option<Settings>,
    /// `EDIT_FORM_LABEL`: `string`, may be `null`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`, may be `null`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`UserType`].
    pub user_type: Option<UserType>,
    /// `VALUE`: any value, may be `null`.
    pub value: Option<Value>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfGratitude {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfGratitude",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_GRATITUDE.SETTINGS` in the answer of `log.blogpost.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `SIZE`: `integer`.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `integer`.
    pub min_value: Option<i64>,
    /// `MAX_VALUE`: `integer`.
    pub max_value: Option<i64>,
    /// `DEFAULT_VALUE`: any value, may be `null`.
    pub default_value: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &["SIZE", "MIN_VALUE", "MAX_VALUE", "DEFAULT_VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.size,
            1 => &self.min_value,
            2 => &self.max_value,
            3 => &self.default_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.size,
            1 => &mut self.min_value,
            2 => &mut self.max_value,
            3 => &mut self.default_value,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_FILE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostFile {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`GetItemUfBlogPostFileSettings`].
    pub settings: Option<GetItemUfBlogPostFileSettings>,
    /// `EDIT_FORM_LABEL`: `string`, may be `null`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`, may be `null`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`GetItemUfBlogPostFileUserType`].
    pub user_type: Option<GetItemUfBlogPostFileUserType>,
    /// `VALUE`: list of `integer`.
    pub value: Option<Vec<i64>>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: [`GetItemUfBlogPostFileCustomData`].
    pub custom_data: Option<GetItemUfBlogPostFileCustomData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostFile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostFile",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_FILE.SETTINGS` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostFileSettings {
    /// `IBLOCK_ID`: any value, may be `null`.
    pub iblock_id: Option<Value>,
    /// `SECTION_ID`: any value, may be `null`.
    pub section_id: Option<Value>,
    /// `UF_TO_SAVE_ALLOW_EDIT`: `boolean`.
    pub uf_to_save_allow_edit: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostFileSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostFileSettings",
            fields: &["IBLOCK_ID", "SECTION_ID", "UF_TO_SAVE_ALLOW_EDIT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.section_id,
            2 => &self.uf_to_save_allow_edit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.section_id,
            2 => &mut self.uf_to_save_allow_edit,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_FILE.USER_TYPE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostFileUserType {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// `TAG`: list of `string`.
    pub tag: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostFileUserType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostFileUserType",
            fields: &["USER_TYPE_ID", "CLASS_NAME", "DESCRIPTION", "BASE_TYPE", "TAG"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.class_name,
            2 => &self.description,
            3 => &self.base_type,
            4 => &self.tag,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.class_name,
            2 => &mut self.description,
            3 => &mut self.base_type,
            4 => &mut self.tag,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_FILE.CUSTOM_DATA` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostFileCustomData {
    /// `PHOTO_TEMPLATE`: `string`.
    pub photo_template: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostFileCustomData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostFileCustomData",
            fields: &["PHOTO_TEMPLATE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.photo_template,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.photo_template,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_IMPRTNT` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostImprtnt {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`Settings`].
    pub settings: Option<Settings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`UserType`].
    pub user_type: Option<UserType>,
    /// `VALUE`: any value, may be `null`.
    pub value: Option<Value>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostImprtnt {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostImprtnt",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_IMPRTANT_DATE_END` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfImprtantDateEnd {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`GetItemUfImprtantDateEndSettings`].
    pub settings: Option<GetItemUfImprtantDateEndSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`UserType`].
    pub user_type: Option<UserType>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfImprtantDateEnd {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfImprtantDateEnd",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_IMPRTANT_DATE_END.SETTINGS` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfImprtantDateEndSettings {
    /// `DEFAULT_VALUE`: [`GetItemUfImprtantDateEndSettingsDefaultValue`].
    pub default_value: Option<GetItemUfImprtantDateEndSettingsDefaultValue>,
    /// `USE_SECOND`: `string`.
    pub use_second: Option<String>,
    /// `USE_TIMEZONE`: `string`.
    pub use_timezone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfImprtantDateEndSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfImprtantDateEndSettings",
            fields: &["DEFAULT_VALUE", "USE_SECOND", "USE_TIMEZONE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value,
            1 => &self.use_second,
            2 => &self.use_timezone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.use_second,
            2 => &mut self.use_timezone,
            _ => &mut self.extra,
        }
    }
}

/// `UF_IMPRTANT_DATE_END.SETTINGS.DEFAULT_VALUE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfImprtantDateEndSettingsDefaultValue {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfImprtantDateEndSettingsDefaultValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfImprtantDateEndSettingsDefaultValue",
            fields: &["TYPE", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_VOTE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostVote {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: [`GetItemUfBlogPostVoteSettings`].
    pub settings: Option<GetItemUfBlogPostVoteSettings>,
    /// `EDIT_FORM_LABEL`: `string`, may be `null`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`, may be `null`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`UserTypeReply`].
    pub user_type: Option<UserTypeReply>,
    /// `VALUE`: any value, may be `null`.
    pub value: Option<Value>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostVote {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostVote",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_VOTE.SETTINGS` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostVoteSettings {
    /// `CHANNEL_ID`: `integer`.
    pub channel_id: Option<i64>,
    /// `UNIQUE`: `integer`.
    pub unique: Option<i64>,
    /// `UNIQUE_IP_DELAY`: [`GetItemUfBlogPostVoteSettingsUniqueIpDelay`].
    pub unique_ip_delay: Option<GetItemUfBlogPostVoteSettingsUniqueIpDelay>,
    /// `NOTIFY`: `string`.
    pub notify: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostVoteSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostVoteSettings",
            fields: &["CHANNEL_ID", "UNIQUE", "UNIQUE_IP_DELAY", "NOTIFY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.channel_id,
            1 => &self.unique,
            2 => &self.unique_ip_delay,
            3 => &self.notify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.channel_id,
            1 => &mut self.unique,
            2 => &mut self.unique_ip_delay,
            3 => &mut self.notify,
            _ => &mut self.extra,
        }
    }
}

/// `UF_BLOG_POST_VOTE.SETTINGS.UNIQUE_IP_DELAY` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfBlogPostVoteSettingsUniqueIpDelay {
    /// `DELAY`: `string`.
    pub delay: Option<String>,
    /// `DELAY_TYPE`: `string`.
    pub delay_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfBlogPostVoteSettingsUniqueIpDelay {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfBlogPostVoteSettingsUniqueIpDelay",
            fields: &["DELAY", "DELAY_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.delay,
            1 => &self.delay_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.delay,
            1 => &mut self.delay_type,
            _ => &mut self.extra,
        }
    }
}

/// `UF_MAIL_MESSAGE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfMailMessage {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: any value, may be `null`.
    pub settings: Option<Value>,
    /// `EDIT_FORM_LABEL`: `string`, may be `null`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`, may be `null`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`, may be `null`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`, may be `null`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`, may be `null`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: [`GetItemUfMailMessageUserType`].
    pub user_type: Option<GetItemUfMailMessageUserType>,
    /// `VALUE`: any value, may be `null`.
    pub value: Option<Value>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`, may be `null`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: list of any value.
    pub custom_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfMailMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfMailMessage",
            fields: &[
                "ID",
                "ENTITY_ID",
                "FIELD_NAME",
                "USER_TYPE_ID",
                "XML_ID",
                "SORT",
                "MULTIPLE",
                "MANDATORY",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "USER_TYPE",
                "VALUE",
                "ENTITY_VALUE_ID",
                "VALUE_EXISTS",
                "VALUE_RAW",
                "CUSTOM_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.field_name,
            3 => &self.user_type_id,
            4 => &self.xml_id,
            5 => &self.sort,
            6 => &self.multiple,
            7 => &self.mandatory,
            8 => &self.show_filter,
            9 => &self.show_in_list,
            10 => &self.edit_in_list,
            11 => &self.is_searchable,
            12 => &self.settings,
            13 => &self.edit_form_label,
            14 => &self.list_column_label,
            15 => &self.list_filter_label,
            16 => &self.error_message,
            17 => &self.help_message,
            18 => &self.user_type,
            19 => &self.value,
            20 => &self.entity_value_id,
            21 => &self.value_exists,
            22 => &self.value_raw,
            23 => &self.custom_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.field_name,
            3 => &mut self.user_type_id,
            4 => &mut self.xml_id,
            5 => &mut self.sort,
            6 => &mut self.multiple,
            7 => &mut self.mandatory,
            8 => &mut self.show_filter,
            9 => &mut self.show_in_list,
            10 => &mut self.edit_in_list,
            11 => &mut self.is_searchable,
            12 => &mut self.settings,
            13 => &mut self.edit_form_label,
            14 => &mut self.list_column_label,
            15 => &mut self.list_filter_label,
            16 => &mut self.error_message,
            17 => &mut self.help_message,
            18 => &mut self.user_type,
            19 => &mut self.value,
            20 => &mut self.entity_value_id,
            21 => &mut self.value_exists,
            22 => &mut self.value_raw,
            23 => &mut self.custom_data,
            _ => &mut self.extra,
        }
    }
}

/// `UF_MAIL_MESSAGE.USER_TYPE` in the answer of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUfMailMessageUserType {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// `VIEW_CALLBACK`: list of `string`.
    pub view_callback: Option<Vec<String>>,
    /// `EDIT_CALLBACK`: list of `string`.
    pub edit_callback: Option<Vec<String>>,
    /// `onBeforeSave`: list of `string`.
    pub on_before_save: Option<Vec<String>>,
    /// `onDelete`: list of `string`.
    pub on_delete: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUfMailMessageUserType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUfMailMessageUserType",
            fields: &[
                "USER_TYPE_ID",
                "CLASS_NAME",
                "DESCRIPTION",
                "BASE_TYPE",
                "VIEW_CALLBACK",
                "EDIT_CALLBACK",
                "onBeforeSave",
                "onDelete",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_type_id,
            1 => &self.class_name,
            2 => &self.description,
            3 => &self.base_type,
            4 => &self.view_callback,
            5 => &self.edit_callback,
            6 => &self.on_before_save,
            7 => &self.on_delete,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_type_id,
            1 => &mut self.class_name,
            2 => &mut self.description,
            3 => &mut self.base_type,
            4 => &mut self.view_callback,
            5 => &mut self.edit_callback,
            6 => &mut self.on_before_save,
            7 => &mut self.on_delete,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `log.blogpost.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`log.blogpost.get`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html).
#[doc(alias = "log.blogpost.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`log.blogpost.share`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html).
///
/// Scope: `log`.
#[doc(alias = "log.blogpost.share")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Share {
    /// `POST_ID`: `integer`, required.
    pub post_id: i64,
    /// `DEST`: list of `string`, required.
    pub dest: Vec<String>,
    /// `USER_ID`: `integer`. Counts only for administrators.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Share {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(post_id: i64, dest: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            post_id,
            dest: dest.into_iter().map(Into::into).collect(),
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

impl Record for Share {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Share",
            fields: &["POST_ID", "DEST", "USER_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            1 => &self.dest,
            2 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            1 => &mut self.dest,
            2 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Share {
    type Output = bool;
    type Error = ShareError;
    const NAME: &'static str = "log.blogpost.share";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Errors of `log.blogpost.share`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShareError {
    /// `Wrong post ID`.
    WrongPostId,
    /// `Blog module not installed`.
    BlogModuleNotInstalled,
    /// `Wrong destinations`.
    WrongDestinations,
    /// `No read perms`.
    NoReadPerms,
    /// `No access to one or more message recipients`.
    NoAccessToOneOr,
}

impl ErrorCode for ShareError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongPostId, "Wrong post ID"),
        ErrorCase::text(Self::BlogModuleNotInstalled, "Blog module not installed"),
        ErrorCase::text(Self::WrongDestinations, "Wrong destinations"),
        ErrorCase::text(Self::NoReadPerms, "No read perms"),
        ErrorCase::text(
            Self::NoAccessToOneOr,
            "No access to one or more message recipients",
        ),
    ];
}

/// Calls [`log.blogpost.share`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html).
#[doc(alias = "log.blogpost.share")]
pub fn share<'a, C: Caller>(
    caller: &'a C,
    request: &'a Share,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`log.blogpost.update`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html).
///
/// Scope: `log`.
///
/// Keys like `UF_*` are in `extra`.
#[doc(alias = "log.blogpost.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `POST_ID`: `integer`, required.
    pub post_id: i64,
    /// `POST_MESSAGE`: `string`.
    pub post_message: Option<String>,
    /// `POST_TITLE`: `string`.
    pub post_title: Option<String>,
    /// `DEST`: list of `string`.
    pub dest: Option<Vec<String>>,
    /// `SPERM`: list of `string`. Deprecated.
    pub sperm: Option<Vec<String>>,
    /// `FILES`: [`UpdateFiles`].
    pub files: Option<UpdateFiles>,
    /// `IMPORTANT`: `Y` or `N`.
    pub important: Option<bool>,
    /// `IMPORTANT_DATE_END`: `string`.
    pub important_date_end: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `USER_ID`: `integer`. Counts only for administrators.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(post_id: i64) -> Self {
        Self {
            post_id,
            ..Default::default()
        }
    }
    /// Sets `POST_MESSAGE`.
    #[must_use]
    pub fn post_message(mut self, value: impl Into<String>) -> Self {
        self.post_message = Some(value.into());
        self
    }
    /// Sets `POST_TITLE`.
    #[must_use]
    pub fn post_title(mut self, value: impl Into<String>) -> Self {
        self.post_title = Some(value.into());
        self
    }
    /// Sets `DEST`.
    #[must_use]
    pub fn dest(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dest = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `SPERM`.
    #[must_use]
    pub fn sperm(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sperm = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(mut self, value: UpdateFiles) -> Self {
        self.files = Some(value);
        self
    }
    /// Sets `IMPORTANT`.
    #[must_use]
    pub fn important(mut self, value: bool) -> Self {
        self.important = Some(value);
        self
    }
    /// Sets `IMPORTANT_DATE_END`.
    #[must_use]
    pub fn important_date_end(mut self, value: impl Into<String>) -> Self {
        self.important_date_end = Some(value.into());
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "POST_ID",
                "POST_MESSAGE",
                "POST_TITLE",
                "DEST",
                "SPERM",
                "FILES",
                "IMPORTANT",
                "IMPORTANT_DATE_END",
                "SITE_ID",
                "USER_ID",
            ],
            required: &[0],
            codecs: &[(6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.post_id,
            1 => &self.post_message,
            2 => &self.post_title,
            3 => &self.dest,
            4 => &self.sperm,
            5 => &self.files,
            6 => &self.important,
            7 => &self.important_date_end,
            8 => &self.site_id,
            9 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.post_id,
            1 => &mut self.post_message,
            2 => &mut self.post_title,
            3 => &mut self.dest,
            4 => &mut self.sperm,
            5 => &mut self.files,
            6 => &mut self.important,
            7 => &mut self.important_date_end,
            8 => &mut self.site_id,
            9 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "log.blogpost.update";
    const SCOPES: &'static [&'static str] = &["log"];
}

/// Parameter `FILES` of `log.blogpost.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFiles {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFiles {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for UpdateFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFiles",
            fields: &["ID"],
            required: &[],
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

/// Errors of `log.blogpost.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, `Wrong post ID`.
    SonetControllerLivefeedBlogpostUpdateErrorWrongPostId,
    /// `EMPTY_TITLE`.
    EmptyTitle,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, `Blog module is not installed.`.
    SonetControllerLivefeedBlogpostUpdateErrorBlogModuleIsNotInstalled,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, `No write perms`.
    SonetControllerLivefeedBlogpostUpdateErrorNoWritePerms,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, `No post found`.
    SonetControllerLivefeedBlogpostUpdateErrorNoPostFound,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`, `No blog found`.
    SonetControllerLivefeedBlogpostUpdateErrorNoBlogFound,
    /// `Cannot update blog post`.
    CannotUpdateBlogPost,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostUpdateErrorWrongPostId,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            )
            .message("Wrong post ID"),
        ErrorCase::code(Self::EmptyTitle, "EMPTY_TITLE"),
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostUpdateErrorBlogModuleIsNotInstalled,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            )
            .message("Blog module is not installed."),
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostUpdateErrorNoWritePerms,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            )
            .message("No write perms"),
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostUpdateErrorNoPostFound,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            )
            .message("No post found"),
        ErrorCase::code(
                Self::SonetControllerLivefeedBlogpostUpdateErrorNoBlogFound,
                "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            )
            .message("No blog found"),
        ErrorCase::text(Self::CannotUpdateBlogPost, "Cannot update blog post"),
    ];
}

/// Calls [`log.blogpost.update`](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html).
#[doc(alias = "log.blogpost.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Delete, Get, GetItem, GetItemUfBlogPostDoc, GetItemUfBlogPostDocSettings,
    UserType, GetItemUfBlogPostUrlPrv, UserTypeReply, GetItemUfGratitude, Settings,
    GetItemUfBlogPostFile, GetItemUfBlogPostFileSettings, GetItemUfBlogPostFileUserType,
    GetItemUfBlogPostFileCustomData, GetItemUfBlogPostImprtnt, GetItemUfImprtantDateEnd,
    GetItemUfImprtantDateEndSettings, GetItemUfImprtantDateEndSettingsDefaultValue,
    GetItemUfBlogPostVote, GetItemUfBlogPostVoteSettings,
    GetItemUfBlogPostVoteSettingsUniqueIpDelay, GetItemUfMailMessage,
    GetItemUfMailMessageUserType, Share, Update, UpdateFiles
);
