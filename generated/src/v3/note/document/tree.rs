// @generated from docs/api-reference/note/document/note-document-tree-list.md. Do not edit; run `cargo codegen`.

//! `note.document.tree.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`note.document.tree.list`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.tree.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `collectionId`: `integer`, required.
    pub collection_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(collection_id: i64) -> Self {
        Self {
            collection_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["collectionId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.collection_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.collection_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "note.document.tree.list";
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

/// Answer of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items", "truncated"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            1 => &self.truncated,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            1 => &mut self.truncated,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `children`: list of [`ListResultItemsChildren`].
    pub children: Option<Vec<ListResultItemsChildren>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &["id", "collectionId", "parentId", "title", "position", "children"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.collection_id,
            2 => &self.parent_id,
            3 => &self.title,
            4 => &self.position,
            5 => &self.children,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.collection_id,
            2 => &mut self.parent_id,
            3 => &mut self.title,
            4 => &mut self.position,
            5 => &mut self.children,
            _ => &mut self.extra,
        }
    }
}

/// `items.children` in the answer of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsChildren {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `children`: list of [`ListResultItemsChildrenItem`].
    pub children: Option<Vec<ListResultItemsChildrenItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsChildren {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsChildren",
            fields: &["id", "collectionId", "parentId", "title", "position", "children"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.collection_id,
            2 => &self.parent_id,
            3 => &self.title,
            4 => &self.position,
            5 => &self.children,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.collection_id,
            2 => &mut self.parent_id,
            3 => &mut self.title,
            4 => &mut self.position,
            5 => &mut self.children,
            _ => &mut self.extra,
        }
    }
}

/// `items.children.children` in the answer of `note.document.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsChildrenItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `children`: list of any value.
    pub children: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsChildrenItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsChildrenItem",
            fields: &["id", "collectionId", "parentId", "title", "position", "children"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.collection_id,
            2 => &self.parent_id,
            3 => &self.title,
            4 => &self.position,
            5 => &self.children,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.collection_id,
            2 => &mut self.parent_id,
            3 => &mut self.title,
            4 => &mut self.position,
            5 => &mut self.children,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.document.tree.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field collectionId is not specified`.
    RequestValidationRequiredFieldCollectionIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field collectionId requires data type #TYPE# for such a request`.
    RequestValidationFieldCollectionIdRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldCollectionIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field collectionId is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldCollectionIdRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field collectionId requires data type #TYPE# for such a request"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`note.document.tree.list`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html).
#[doc(alias = "note.document.tree.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    List, ListResult, ListResultItems, ListResultItemsChildren,
    ListResultItemsChildrenItem
);
