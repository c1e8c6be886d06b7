// @generated from docs/api-reference/catalog/userfield-document/catalog-userfield-document-list.md and 1 more. Do not edit; run `cargo codegen`.

//! `catalog.userfield.document.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.userfield.document.list`](https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.userfield.document.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`, required.
    pub select: Vec<String>,
    /// `filter`: `filter`, required.
    pub filter: Filter,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        select: impl IntoIterator<Item = impl Into<String>>,
        filter: impl Into<Filter>,
    ) -> Self {
        Self {
            select: select.into_iter().map(Into::into).collect(),
            filter: filter.into(),
            ..Default::default()
        }
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order", "start"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "catalog.userfield.document.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["documents"]).total().next());
}

impl ListMethod for List {
    type Row = types::catalog::CatalogUserfieldDocument;
}

/// Parameter `order` of `catalog.userfield.document.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
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
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.userfield.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `documents`: list of [`types::catalog::CatalogUserfieldDocument`].
    pub documents: Option<Vec<types::catalog::CatalogUserfieldDocument>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["documents"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.documents,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.documents,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.userfield.document.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `The documentType field is not specified in the select parameter`.
    TheDocumentTypeFieldIs,
    /// `The documentType field is not specified in the filter parameter`.
    TheDocumentTypeFieldIsNot,
    /// `Access Denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheDocumentTypeFieldIs,
            "The documentType field is not specified in the select parameter",
        ),
        ErrorCase::text(
            Self::TheDocumentTypeFieldIsNot,
            "The documentType field is not specified in the filter parameter",
        ),
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
    ];
}

/// Calls [`catalog.userfield.document.list`](https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html).
#[doc(alias = "catalog.userfield.document.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.userfield.document.update`](https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.userfield.document.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `documentId`: `catalog_document.id`, required.
    pub document_id: types::CatalogDocumentId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(document_id: types::CatalogDocumentId, fields: UpdateFields) -> Self {
        Self {
            document_id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["documentId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = UpdateResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.userfield.document.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.userfield.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `documentType`: `string`, required.
    pub document_type: String,
    /// `fieldN`: any value.
    pub field_n: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(document_type: impl Into<String>) -> Self {
        Self {
            document_type: document_type.into(),
            ..Default::default()
        }
    }
    /// Sets `fieldN`.
    #[must_use]
    pub fn field_n(mut self, value: impl Into<Value>) -> Self {
        self.field_n = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["documentType", "fieldN"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_type,
            1 => &self.field_n,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_type,
            1 => &mut self.field_n,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.userfield.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `document`: [`types::catalog::CatalogUserfieldDocument`].
    pub document: Option<types::catalog::CatalogUserfieldDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResult",
            fields: &["document"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.userfield.document.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The specified document does not exist`.
    TheSpecifiedDocumentDoesNot,
    /// `Access Denied`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheSpecifiedDocumentDoesNot,
            "The specified document does not exist",
        ),
        ErrorCase::text(Self::AccessDenied, "Access Denied"),
    ];
}

/// Calls [`catalog.userfield.document.update`](https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html).
#[doc(alias = "catalog.userfield.document.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<UpdateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, Update, UpdateFields, UpdateResult);

value_enum!(ListOrder);
