// @generated from docs/api-reference/note/document/note-document-search-list.md. Do not edit; run `cargo codegen`.

//! `note.document.search.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`note.document.search.list`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.search.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `query`: `string`, required.
    pub query: String,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..Default::default()
        }
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: ListPagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["query", "pagination"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.query,
            1 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.query,
            1 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "note.document.search.list";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `pagination` of `note.document.search.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `limit`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
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
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `note.document.search.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items", "hasMore"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            1 => &self.has_more,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            1 => &mut self.has_more,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `note.document.search.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `documentId`: `integer`.
    pub document_id: Option<i64>,
    /// `collectionId`: `integer`, may be `null`.
    pub collection_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `score`: `double`.
    pub score: Option<Decimal>,
    /// `snippet`: `string`.
    pub snippet: Option<String>,
    /// `sharedAccess`: `boolean`.
    pub shared_access: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "documentId",
                "collectionId",
                "title",
                "score",
                "snippet",
                "sharedAccess",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.collection_id,
            2 => &self.title,
            3 => &self.score,
            4 => &self.snippet,
            5 => &self.shared_access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.collection_id,
            2 => &mut self.title,
            3 => &mut self.score,
            4 => &mut self.snippet,
            5 => &mut self.shared_access,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.document.search.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field query is not specified`.
    RequestValidationMandatoryFieldQueryIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for such a request`.
    RequestValidationFieldFieldRequiresDataType,
    /// `NOTE_SEARCH_QUERY_TOO_SHORT`.
    NoteSearchQueryTooShort,
    /// `NOTE_SEARCH_QUERY_TOO_LONG`.
    NoteSearchQueryTooLong,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldQueryIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field query is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for such a request"),
        ErrorCase::code(Self::NoteSearchQueryTooShort, "NOTE_SEARCH_QUERY_TOO_SHORT"),
        ErrorCase::code(Self::NoteSearchQueryTooLong, "NOTE_SEARCH_QUERY_TOO_LONG"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`note.document.search.list`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html).
#[doc(alias = "note.document.search.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListPagination, ListResult, ListResultItems);
