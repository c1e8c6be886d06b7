// @generated from docs/api-reference/vote/vote.attachedvote.download.md and 8 more. Do not edit; run `cargo codegen`.

//! `vote.AttachedVote.*`.

use crate::prelude::*;

/// Request of [`vote.AttachedVote.download`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.download")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// `attachId`: `integer`. Only for: `By the ID of the attached vote`.
    pub attach_id: Option<i64>,
    /// `moduleId`: [`ModuleId`]. Only for: `By the entity with the vote`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By the entity with the vote`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By the entity with the vote`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By the signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Download {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for Download {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Download",
            fields: &[
                "attachId",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.module_id,
            2 => &self.entity_type,
            3 => &self.entity_id,
            4 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.module_id,
            2 => &mut self.entity_type,
            3 => &mut self.entity_id,
            4 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Download {
    type Output = Bytes;
    type Error = DownloadError;
    const NAME: &'static str = "vote.AttachedVote.download";
    const SCOPES: &'static [&'static str] = &["vote"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `moduleId` of `vote.AttachedVote.download`, and 6 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModuleId {
    /// `Im`.
    Im,
    /// `blog`.
    Blog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ModuleId {
    const VALUES: &'static [&'static str] = &["Im", "blog"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Im),
            1 => Some(Self::Blog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Im => "Im",
            Self::Blog => "blog",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `entityType` of `vote.AttachedVote.download`, and 8 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `Bitrix\Vote\Attachment\ImMessageConnector`.
    BitrixVoteAttachmentImMessageConnector,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`.
    BitrixVoteAttachmentBlogPostConnector,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EntityType {
    const VALUES: &'static [&'static str] = &[
        "Bitrix\\Vote\\Attachment\\ImMessageConnector",
        "Bitrix\\Vote\\Attachment\\BlogPostConnector",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::BitrixVoteAttachmentImMessageConnector),
            1 => Some(Self::BitrixVoteAttachmentBlogPostConnector),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::BitrixVoteAttachmentImMessageConnector => {
                "Bitrix\\Vote\\Attachment\\ImMessageConnector"
            }
            Self::BitrixVoteAttachmentBlogPostConnector => {
                "Bitrix\\Vote\\Attachment\\BlogPostConnector"
            }
            Self::Other(text) => text,
        }
    }
}

/// Errors of `vote.AttachedVote.download`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for DownloadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.download`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html).
#[doc(alias = "vote.AttachedVote.download")]
pub fn download<'a, C: Caller>(
    caller: &'a C,
    request: &'a Download,
) -> impl Future<Output = Result<Reply<Bytes>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.get`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `attachId`: `integer`. Only for: `By Attached Poll ID`.
    pub attach_id: Option<i64>,
    /// `moduleId`: [`ModuleIdRequest`]. Only for: `By Poll Element`.
    pub module_id: Option<ModuleIdRequest>,
    /// `entityType`: [`EntityType`]. Only for: `By Poll Element`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By Poll Element`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By Signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleIdRequest>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[
                "attachId",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.module_id,
            2 => &self.entity_type,
            3 => &self.entity_id,
            4 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.module_id,
            2 => &mut self.entity_type,
            3 => &mut self.entity_id,
            4 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = AttachedVoteResult;
    type Error = GetError;
    const NAME: &'static str = "vote.AttachedVote.get";
    const SCOPES: &'static [&'static str] = &["vote"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `moduleId` of `vote.AttachedVote.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModuleIdRequest {
    /// `im`.
    Im,
    /// `blog`.
    Blog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ModuleIdRequest {
    const VALUES: &'static [&'static str] = &["im", "blog"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Im),
            1 => Some(Self::Blog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Im => "im",
            Self::Blog => "blog",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `vote.AttachedVote.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedVoteResult {
    /// `attach`: [`Attach`].
    pub attach: Option<Attach>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AttachedVoteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachedVoteResult",
            fields: &["attach"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach,
            _ => &mut self.extra,
        }
    }
}

/// `attach` in the answer of `vote.AttachedVote.get`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attach {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VOTE_ID`: `integer`.
    pub vote_id: Option<i64>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `QUESTIONS`: list of [`Questions`].
    pub questions: Option<Vec<Questions>>,
    /// `ANONYMITY`: `integer`.
    pub anonymity: Option<i64>,
    /// `OPTIONS`: `integer`.
    pub options: Option<i64>,
    /// `userAnswerMap`: list of map of [`AttachUserAnswerMap`].
    pub user_answer_map: Option<Vec<Map<AttachUserAnswerMap>>>,
    /// `canEdit`: `boolean`.
    pub can_edit: Option<bool>,
    /// `canVote`: `boolean`.
    pub can_vote: Option<bool>,
    /// `canRevote`: `boolean`.
    pub can_revote: Option<bool>,
    /// `isVoted`: `boolean`.
    pub is_voted: Option<bool>,
    /// `signedAttachId`: `string`.
    pub signed_attach_id: Option<String>,
    /// `resultUrl`: `string`.
    pub result_url: Option<String>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `isFinished`: `boolean`.
    pub is_finished: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Attach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Attach",
            fields: &[
                "ID",
                "VOTE_ID",
                "COUNTER",
                "QUESTIONS",
                "ANONYMITY",
                "OPTIONS",
                "userAnswerMap",
                "canEdit",
                "canVote",
                "canRevote",
                "isVoted",
                "signedAttachId",
                "resultUrl",
                "downloadUrl",
                "entityId",
                "isFinished",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.vote_id,
            2 => &self.counter,
            3 => &self.questions,
            4 => &self.anonymity,
            5 => &self.options,
            6 => &self.user_answer_map,
            7 => &self.can_edit,
            8 => &self.can_vote,
            9 => &self.can_revote,
            10 => &self.is_voted,
            11 => &self.signed_attach_id,
            12 => &self.result_url,
            13 => &self.download_url,
            14 => &self.entity_id,
            15 => &self.is_finished,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.vote_id,
            2 => &mut self.counter,
            3 => &mut self.questions,
            4 => &mut self.anonymity,
            5 => &mut self.options,
            6 => &mut self.user_answer_map,
            7 => &mut self.can_edit,
            8 => &mut self.can_vote,
            9 => &mut self.can_revote,
            10 => &mut self.is_voted,
            11 => &mut self.signed_attach_id,
            12 => &mut self.result_url,
            13 => &mut self.download_url,
            14 => &mut self.entity_id,
            15 => &mut self.is_finished,
            _ => &mut self.extra,
        }
    }
}

/// `attach.QUESTIONS` in the answer of `vote.AttachedVote.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Questions {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `VOTE_ID`: `integer`.
    pub vote_id: Option<i64>,
    /// `C_SORT`: `string`.
    pub c_sort: Option<String>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `QUESTION`: `string`.
    pub question: Option<String>,
    /// `QUESTION_TYPE`: `string`.
    pub question_type: Option<String>,
    /// `IMAGE_ID`: `integer`, may be `null`.
    pub image_id: Option<i64>,
    /// `DIAGRAM`: `string`.
    pub diagram: Option<String>,
    /// `DIAGRAM_TYPE`: `string`.
    pub diagram_type: Option<String>,
    /// `REQUIRED`: `string`.
    pub required: Option<String>,
    /// `FIELD_TYPE`: `integer`.
    pub field_type: Option<i64>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `IMAGE`: `string`, may be `null`.
    pub image: Option<String>,
    /// `ANSWERS`: map of [`QuestionsAnswers`].
    pub answers: Option<Map<QuestionsAnswers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Questions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Questions",
            fields: &[
                "ID",
                "ACTIVE",
                "TIMESTAMP_X",
                "VOTE_ID",
                "C_SORT",
                "COUNTER",
                "QUESTION",
                "QUESTION_TYPE",
                "IMAGE_ID",
                "DIAGRAM",
                "DIAGRAM_TYPE",
                "REQUIRED",
                "FIELD_TYPE",
                "FIELD_NAME",
                "IMAGE",
                "ANSWERS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.timestamp_x,
            3 => &self.vote_id,
            4 => &self.c_sort,
            5 => &self.counter,
            6 => &self.question,
            7 => &self.question_type,
            8 => &self.image_id,
            9 => &self.diagram,
            10 => &self.diagram_type,
            11 => &self.required,
            12 => &self.field_type,
            13 => &self.field_name,
            14 => &self.image,
            15 => &self.answers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.timestamp_x,
            3 => &mut self.vote_id,
            4 => &mut self.c_sort,
            5 => &mut self.counter,
            6 => &mut self.question,
            7 => &mut self.question_type,
            8 => &mut self.image_id,
            9 => &mut self.diagram,
            10 => &mut self.diagram_type,
            11 => &mut self.required,
            12 => &mut self.field_type,
            13 => &mut self.field_name,
            14 => &mut self.image,
            15 => &mut self.answers,
            _ => &mut self.extra,
        }
    }
}

/// `attach.QUESTIONS.ANSWERS` in the answer of `vote.AttachedVote.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionsAnswers {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `QUESTION_ID`: `string`.
    pub question_id: Option<String>,
    /// `C_SORT`: `string`.
    pub c_sort: Option<String>,
    /// `IMAGE_ID`: any value, may be `null`.
    pub image_id: Option<Value>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `MESSAGE_TYPE`: `string`.
    pub message_type: Option<String>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `FIELD_TYPE`: `integer`.
    pub field_type: Option<i64>,
    /// `FIELD_WIDTH`: `string`.
    pub field_width: Option<String>,
    /// `FIELD_HEIGHT`: `string`.
    pub field_height: Option<String>,
    /// `FIELD_PARAM`: any value, may be `null`.
    pub field_param: Option<Value>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `REACTION`: `string`.
    pub reaction: Option<String>,
    /// `~FIELD_NAME`: `string`.
    pub raw_field_name: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `MESSAGE_FIELD_NAME`: `string`.
    pub message_field_name: Option<String>,
    /// `~PERCENT`: `integer`.
    pub raw_percent: Option<i64>,
    /// `PERCENT`: `integer`.
    pub percent: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for QuestionsAnswers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "QuestionsAnswers",
            fields: &[
                "ID",
                "ACTIVE",
                "TIMESTAMP_X",
                "QUESTION_ID",
                "C_SORT",
                "IMAGE_ID",
                "MESSAGE",
                "MESSAGE_TYPE",
                "COUNTER",
                "FIELD_TYPE",
                "FIELD_WIDTH",
                "FIELD_HEIGHT",
                "FIELD_PARAM",
                "COLOR",
                "REACTION",
                "~FIELD_NAME",
                "FIELD_NAME",
                "MESSAGE_FIELD_NAME",
                "~PERCENT",
                "PERCENT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.timestamp_x,
            3 => &self.question_id,
            4 => &self.c_sort,
            5 => &self.image_id,
            6 => &self.message,
            7 => &self.message_type,
            8 => &self.counter,
            9 => &self.field_type,
            10 => &self.field_width,
            11 => &self.field_height,
            12 => &self.field_param,
            13 => &self.color,
            14 => &self.reaction,
            15 => &self.raw_field_name,
            16 => &self.field_name,
            17 => &self.message_field_name,
            18 => &self.raw_percent,
            19 => &self.percent,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.timestamp_x,
            3 => &mut self.question_id,
            4 => &mut self.c_sort,
            5 => &mut self.image_id,
            6 => &mut self.message,
            7 => &mut self.message_type,
            8 => &mut self.counter,
            9 => &mut self.field_type,
            10 => &mut self.field_width,
            11 => &mut self.field_height,
            12 => &mut self.field_param,
            13 => &mut self.color,
            14 => &mut self.reaction,
            15 => &mut self.raw_field_name,
            16 => &mut self.field_name,
            17 => &mut self.message_field_name,
            18 => &mut self.raw_percent,
            19 => &mut self.percent,
            _ => &mut self.extra,
        }
    }
}

/// `attach.userAnswerMap` in the answer of `vote.AttachedVote.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserAnswerMap {
    /// `EVENT_ID`: `string`.
    pub event_id: Option<String>,
    /// `EVENT_QUESTION_ID`: `string`.
    pub event_question_id: Option<String>,
    /// `ANSWER_ID`: `integer`.
    pub answer_id: Option<i64>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AttachUserAnswerMap {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachUserAnswerMap",
            fields: &["EVENT_ID", "EVENT_QUESTION_ID", "ANSWER_ID", "ID", "MESSAGE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_id,
            1 => &self.event_question_id,
            2 => &self.answer_id,
            3 => &self.id,
            4 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_id,
            1 => &mut self.event_question_id,
            2 => &mut self.answer_id,
            3 => &mut self.id,
            4 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `vote.AttachedVote.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.get`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html).
#[doc(alias = "vote.AttachedVote.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<AttachedVoteResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.getAnswerVoted`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.getAnswerVoted")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnswerVoted {
    /// `attachId`: `integer`. Only for: `By the attached poll ID`.
    pub attach_id: Option<i64>,
    /// `answerId`: `integer`, required.
    pub answer_id: i64,
    /// `pageNavigation`: map of any value.
    pub page_navigation: Option<Map<Value>>,
    /// `userForMobileFormat`: `boolean`. Default: `false`.
    pub user_for_mobile_format: Option<bool>,
    /// `moduleId`: [`ModuleId`]. Only for: `By the poll element`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By the poll element`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By the poll element`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By the signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetAnswerVoted {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(answer_id: i64) -> Self {
        Self {
            answer_id,
            ..Default::default()
        }
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `pageNavigation`.
    #[must_use]
    pub fn page_navigation(mut self, value: impl Into<Map<Value>>) -> Self {
        self.page_navigation = Some(value.into());
        self
    }
    /// Sets `userForMobileFormat`.
    #[must_use]
    pub fn user_for_mobile_format(mut self, value: bool) -> Self {
        self.user_for_mobile_format = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for GetAnswerVoted {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAnswerVoted",
            fields: &[
                "attachId",
                "answerId",
                "pageNavigation",
                "userForMobileFormat",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.answer_id,
            2 => &self.page_navigation,
            3 => &self.user_for_mobile_format,
            4 => &self.module_id,
            5 => &self.entity_type,
            6 => &self.entity_id,
            7 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.answer_id,
            2 => &mut self.page_navigation,
            3 => &mut self.user_for_mobile_format,
            4 => &mut self.module_id,
            5 => &mut self.entity_type,
            6 => &mut self.entity_id,
            7 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetAnswerVoted {
    type Output = GetAnswerVotedResult;
    type Error = GetAnswerVotedError;
    const NAME: &'static str = "vote.AttachedVote.getAnswerVoted";
    const SCOPES: &'static [&'static str] = &["vote"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for GetAnswerVoted {
    type Row = Items;
}

/// Answer of `vote.AttachedVote.getAnswerVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnswerVotedResult {
    /// `items`: list of [`Items`].
    pub items: Option<Vec<Items>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetAnswerVotedResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAnswerVotedResult",
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

/// `items` in the answer of `vote.AttachedVote.getAnswerVoted`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Items {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Items {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Items",
            fields: &["ID", "NAME", "IMAGE", "WORK_POSITION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.image,
            3 => &self.work_position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.image,
            3 => &mut self.work_position,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `vote.AttachedVote.getAnswerVoted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetAnswerVotedError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for GetAnswerVotedError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.getAnswerVoted`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html).
#[doc(alias = "vote.AttachedVote.getAnswerVoted")]
pub fn get_answer_voted<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetAnswerVoted,
) -> impl Future<
    Output = Result<Reply<GetAnswerVotedResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.getMany`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.getMany")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMany {
    /// `moduleId`: [`ModuleIdRequest`], required.
    pub module_id: ModuleIdRequest,
    /// `entityType`: [`EntityType`], required.
    pub entity_type: EntityType,
    /// `entityIds`: list of `integer`, required.
    pub entity_ids: Vec<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetMany {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        module_id: impl Into<ModuleIdRequest>,
        entity_type: impl Into<EntityType>,
        entity_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            module_id: module_id.into(),
            entity_type: entity_type.into(),
            entity_ids: entity_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for GetMany {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetMany",
            fields: &["moduleId", "entityType", "entityIds"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module_id,
            1 => &self.entity_type,
            2 => &self.entity_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module_id,
            1 => &mut self.entity_type,
            2 => &mut self.entity_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetMany {
    type Output = GetManyResult;
    type Error = GetManyError;
    const NAME: &'static str = "vote.AttachedVote.getMany";
    const SCOPES: &'static [&'static str] = &["vote"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `vote.AttachedVote.getMany`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManyResult {
    /// `items`: list of [`Attach`].
    pub items: Option<Vec<Attach>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetManyResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetManyResult",
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

/// Errors of `vote.AttachedVote.getMany`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetManyError {
    /// `Too many entity ids`.
    TooManyEntityIds,
    /// `Attach with entityId X not found`.
    AttachWithEntityIdX,
    /// `Attach with entityId X read access denied`.
    AttachWithEntityIdXRead,
}

impl ErrorCode for GetManyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TooManyEntityIds, "Too many entity ids"),
        ErrorCase::text(Self::AttachWithEntityIdX, "Attach with entityId X not found"),
        ErrorCase::text(
            Self::AttachWithEntityIdXRead,
            "Attach with entityId X read access denied",
        ),
    ];
}

/// Calls [`vote.AttachedVote.getMany`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html).
#[doc(alias = "vote.AttachedVote.getMany")]
pub fn get_many<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetMany,
) -> impl Future<Output = Result<Reply<GetManyResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.getWithVoted`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.getWithVoted")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWithVoted {
    /// `attachId`: `integer`. Only for: `By Attached Poll ID`.
    pub attach_id: Option<i64>,
    /// `pageSize`: `integer`. Default: `10`.
    pub page_size: Option<i64>,
    /// `userForMobileFormat`: `boolean`. Default: `false`.
    pub user_for_mobile_format: Option<bool>,
    /// `moduleId`: [`ModuleId`]. Only for: `By Poll Element`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By Poll Element`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By Poll Element`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By Signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetWithVoted {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `userForMobileFormat`.
    #[must_use]
    pub fn user_for_mobile_format(mut self, value: bool) -> Self {
        self.user_for_mobile_format = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for GetWithVoted {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetWithVoted",
            fields: &[
                "attachId",
                "pageSize",
                "userForMobileFormat",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.page_size,
            2 => &self.user_for_mobile_format,
            3 => &self.module_id,
            4 => &self.entity_type,
            5 => &self.entity_id,
            6 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.page_size,
            2 => &mut self.user_for_mobile_format,
            3 => &mut self.module_id,
            4 => &mut self.entity_type,
            5 => &mut self.entity_id,
            6 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetWithVoted {
    type Output = GetWithVotedResult;
    type Error = GetWithVotedError;
    const NAME: &'static str = "vote.AttachedVote.getWithVoted";
    const SCOPES: &'static [&'static str] = &["vote"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWithVotedResult {
    /// `attach`: [`Attach`].
    pub attach: Option<Attach>,
    /// `voted`: map of list of [`Items`].
    pub voted: Option<Map<Vec<Items>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetWithVotedResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetWithVotedResult",
            fields: &["attach", "voted"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach,
            1 => &self.voted,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach,
            1 => &mut self.voted,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetWithVotedError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for GetWithVotedError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.getWithVoted`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html).
#[doc(alias = "vote.AttachedVote.getWithVoted")]
pub fn get_with_voted<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetWithVoted,
) -> impl Future<
    Output = Result<Reply<GetWithVotedResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.recall`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.recall")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recall {
    /// `attachId`: `integer`. Only for: `By the attached poll ID`.
    pub attach_id: Option<i64>,
    /// `moduleId`: [`ModuleId`]. Only for: `By the poll element`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By the poll element`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By the poll element`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By the signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Recall {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for Recall {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Recall",
            fields: &[
                "attachId",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.module_id,
            2 => &self.entity_type,
            3 => &self.entity_id,
            4 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.module_id,
            2 => &mut self.entity_type,
            3 => &mut self.entity_id,
            4 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Recall {
    type Output = RecallResult;
    type Error = RecallError;
    const NAME: &'static str = "vote.AttachedVote.recall";
    const SCOPES: &'static [&'static str] = &["vote"];
}

/// Answer of `vote.AttachedVote.recall`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallResult {
    /// `attach`: [`RecallResultAttach`].
    pub attach: Option<RecallResultAttach>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RecallResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RecallResult",
            fields: &["attach"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach,
            _ => &mut self.extra,
        }
    }
}

/// `attach` in the answer of `vote.AttachedVote.recall`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallResultAttach {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VOTE_ID`: `integer`.
    pub vote_id: Option<i64>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `QUESTIONS`: list of [`Questions`].
    pub questions: Option<Vec<Questions>>,
    /// `ANONYMITY`: `integer`.
    pub anonymity: Option<i64>,
    /// `OPTIONS`: `integer`.
    pub options: Option<i64>,
    /// `userAnswerMap`: list of any value.
    pub user_answer_map: Option<Vec<Value>>,
    /// `canEdit`: `boolean`.
    pub can_edit: Option<bool>,
    /// `canVote`: `boolean`.
    pub can_vote: Option<bool>,
    /// `canRevote`: `boolean`.
    pub can_revote: Option<bool>,
    /// `isVoted`: `boolean`.
    pub is_voted: Option<bool>,
    /// `signedAttachId`: `string`.
    pub signed_attach_id: Option<String>,
    /// `resultUrl`: `string`.
    pub result_url: Option<String>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `isFinished`: `boolean`.
    pub is_finished: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RecallResultAttach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RecallResultAttach",
            fields: &[
                "ID",
                "VOTE_ID",
                "COUNTER",
                "QUESTIONS",
                "ANONYMITY",
                "OPTIONS",
                "userAnswerMap",
                "canEdit",
                "canVote",
                "canRevote",
                "isVoted",
                "signedAttachId",
                "resultUrl",
                "downloadUrl",
                "entityId",
                "isFinished",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.vote_id,
            2 => &self.counter,
            3 => &self.questions,
            4 => &self.anonymity,
            5 => &self.options,
            6 => &self.user_answer_map,
            7 => &self.can_edit,
            8 => &self.can_vote,
            9 => &self.can_revote,
            10 => &self.is_voted,
            11 => &self.signed_attach_id,
            12 => &self.result_url,
            13 => &self.download_url,
            14 => &self.entity_id,
            15 => &self.is_finished,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.vote_id,
            2 => &mut self.counter,
            3 => &mut self.questions,
            4 => &mut self.anonymity,
            5 => &mut self.options,
            6 => &mut self.user_answer_map,
            7 => &mut self.can_edit,
            8 => &mut self.can_vote,
            9 => &mut self.can_revote,
            10 => &mut self.is_voted,
            11 => &mut self.signed_attach_id,
            12 => &mut self.result_url,
            13 => &mut self.download_url,
            14 => &mut self.entity_id,
            15 => &mut self.is_finished,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `vote.AttachedVote.recall`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecallError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for RecallError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.recall`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html).
#[doc(alias = "vote.AttachedVote.recall")]
pub fn recall<'a, C: Caller>(
    caller: &'a C,
    request: &'a Recall,
) -> impl Future<Output = Result<Reply<RecallResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.resume`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.resume")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resume {
    /// `attachId`: `integer`. Only for: `By the attached poll ID`.
    pub attach_id: Option<i64>,
    /// `moduleId`: [`ModuleId`]. Only for: `By the entity with the poll`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By the entity with the poll`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By the entity with the poll`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By the signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Resume {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for Resume {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Resume",
            fields: &[
                "attachId",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.module_id,
            2 => &self.entity_type,
            3 => &self.entity_id,
            4 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.module_id,
            2 => &mut self.entity_type,
            3 => &mut self.entity_id,
            4 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Resume {
    type Output = ();
    type Error = ResumeError;
    const NAME: &'static str = "vote.AttachedVote.resume";
    const SCOPES: &'static [&'static str] = &["vote"];
}

/// Errors of `vote.AttachedVote.resume`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResumeError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for ResumeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.resume`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html).
#[doc(alias = "vote.AttachedVote.resume")]
pub fn resume<'a, C: Caller>(
    caller: &'a C,
    request: &'a Resume,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.stop`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.stop")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stop {
    /// `attachId`: `integer`. Only for: `By the attached poll ID`.
    pub attach_id: Option<i64>,
    /// `moduleId`: [`ModuleId`]. Only for: `By the entity with the poll`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By the entity with the poll`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By the entity with the poll`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By the signed ID`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Stop {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for Stop {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Stop",
            fields: &[
                "attachId",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.module_id,
            2 => &self.entity_type,
            3 => &self.entity_id,
            4 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.module_id,
            2 => &mut self.entity_type,
            3 => &mut self.entity_id,
            4 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Stop {
    type Output = ();
    type Error = StopError;
    const NAME: &'static str = "vote.AttachedVote.stop";
    const SCOPES: &'static [&'static str] = &["vote"];
}

/// Errors of `vote.AttachedVote.stop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopError {
    /// `ATTACH_NOT_FOUND`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
}

impl ErrorCode for StopError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachNotFound, "ATTACH_NOT_FOUND"),
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
    ];
}

/// Calls [`vote.AttachedVote.stop`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html).
#[doc(alias = "vote.AttachedVote.stop")]
pub fn stop<'a, C: Caller>(
    caller: &'a C,
    request: &'a Stop,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`vote.AttachedVote.vote`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.AttachedVote.vote")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vote {
    /// `attachId`: `integer`. Only for: `By the attached poll ID`.
    pub attach_id: Option<i64>,
    /// `ballot`: map of any value, required.
    pub ballot: Map<Value>,
    /// `moduleId`: [`ModuleId`]. Only for: `By the poll element`.
    pub module_id: Option<ModuleId>,
    /// `entityType`: [`EntityType`]. Only for: `By the poll element`.
    pub entity_type: Option<EntityType>,
    /// `entityId`: `integer`. Only for: `By the poll element`.
    pub entity_id: Option<i64>,
    /// `signedAttachId`: `string`. Only for: `By the signed identifier`.
    pub signed_attach_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Vote {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(ballot: impl Into<Map<Value>>) -> Self {
        Self {
            ballot: ballot.into(),
            ..Default::default()
        }
    }
    /// Sets `attachId`.
    #[must_use]
    pub fn attach_id(mut self, value: i64) -> Self {
        self.attach_id = Some(value);
        self
    }
    /// Sets `moduleId`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<EntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `signedAttachId`.
    #[must_use]
    pub fn signed_attach_id(mut self, value: impl Into<String>) -> Self {
        self.signed_attach_id = Some(value.into());
        self
    }
}

impl Record for Vote {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Vote",
            fields: &[
                "attachId",
                "ballot",
                "moduleId",
                "entityType",
                "entityId",
                "signedAttachId",
            ],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attach_id,
            1 => &self.ballot,
            2 => &self.module_id,
            3 => &self.entity_type,
            4 => &self.entity_id,
            5 => &self.signed_attach_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attach_id,
            1 => &mut self.ballot,
            2 => &mut self.module_id,
            3 => &mut self.entity_type,
            4 => &mut self.entity_id,
            5 => &mut self.signed_attach_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Vote {
    type Output = AttachedVoteResult;
    type Error = VoteError;
    const NAME: &'static str = "vote.AttachedVote.vote";
    const SCOPES: &'static [&'static str] = &["vote"];
}

/// Errors of `vote.AttachedVote.vote`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoteError {
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// `403`.
    Code403,
}

impl ErrorCode for VoteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AttachReadAccessDenied, "ATTACH_READ_ACCESS_DENIED"),
        ErrorCase::code(Self::Code403, "403"),
    ];
}

/// Calls [`vote.AttachedVote.vote`](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html).
#[doc(alias = "vote.AttachedVote.vote")]
pub fn vote<'a, C: Caller>(
    caller: &'a C,
    request: &'a Vote,
) -> impl Future<
    Output = Result<Reply<AttachedVoteResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Download, Get, AttachedVoteResult, Attach, Questions, QuestionsAnswers,
    AttachUserAnswerMap, GetAnswerVoted, GetAnswerVotedResult, Items, GetMany,
    GetManyResult, GetWithVoted, GetWithVotedResult, Recall, RecallResult,
    RecallResultAttach, Resume, Stop, Vote
);

value_enum!(ModuleId, EntityType, ModuleIdRequest);
