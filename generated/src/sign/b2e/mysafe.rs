// @generated from docs/api-reference/sign/sign-b2e-mysafe-tail.md. Do not edit; run `cargo codegen`.

//! `sign.b2e.mysafe.*`.

use crate::prelude::*;

/// Request of [`sign.b2e.mysafe.tail`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html).
///
/// Scope: `sign.b2e`.
#[doc(alias = "sign.b2e.mysafe.tail")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tail {
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Tail {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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

impl Record for Tail {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Tail",
            fields: &["limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            1 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            1 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

impl Method for Tail {
    type Output = Vec<TailItem>;
    type Error = TailError;
    const NAME: &'static str = "sign.b2e.mysafe.tail";
    const SCOPES: &'static [&'static str] = &["sign.b2e"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for Tail {
    type Row = TailItem;
}

/// Answer of `sign.b2e.mysafe.tail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TailItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `create_date`: `datetime`.
    pub create_date: Option<DateTime>,
    /// `signed_date`: `datetime`.
    pub signed_date: Option<DateTime>,
    /// `creator_id`: `integer`.
    pub creator_id: Option<i64>,
    /// `member_id`: `integer`.
    pub member_id: Option<i64>,
    /// `role`: [`TailItemRole`].
    pub role: Option<TailItemRole>,
    /// `folderName`: `string`.
    pub folder_name: Option<String>,
    /// `file_url`: `string`.
    pub file_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TailItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TailItem",
            fields: &[
                "id",
                "title",
                "create_date",
                "signed_date",
                "creator_id",
                "member_id",
                "role",
                "folderName",
                "file_url",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.create_date,
            3 => &self.signed_date,
            4 => &self.creator_id,
            5 => &self.member_id,
            6 => &self.role,
            7 => &self.folder_name,
            8 => &self.file_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.create_date,
            3 => &mut self.signed_date,
            4 => &mut self.creator_id,
            5 => &mut self.member_id,
            6 => &mut self.role,
            7 => &mut self.folder_name,
            8 => &mut self.file_url,
            _ => &mut self.extra,
        }
    }
}

/// `role` in the answer of `sign.b2e.mysafe.tail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TailItemRole {
    /// `editor`.
    Editor,
    /// `reviewer`.
    Reviewer,
    /// `assignee`.
    Assignee,
    /// `signer`.
    Signer,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TailItemRole {
    const VALUES: &'static [&'static str] = &[
        "editor",
        "reviewer",
        "assignee",
        "signer",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Editor),
            1 => Some(Self::Reviewer),
            2 => Some(Self::Assignee),
            3 => Some(Self::Signer),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Editor => "editor",
            Self::Reviewer => "reviewer",
            Self::Assignee => "assignee",
            Self::Signer => "signer",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sign.b2e.mysafe.tail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TailError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for TailError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`sign.b2e.mysafe.tail`](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html).
#[doc(alias = "sign.b2e.mysafe.tail")]
pub fn tail<'a, C: Caller>(
    caller: &'a C,
    request: &'a Tail,
) -> impl Future<Output = Result<Reply<Vec<TailItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Tail, TailItem);

value_enum!(TailItemRole);
