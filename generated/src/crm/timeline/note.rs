// @generated from docs/api-reference/crm/timeline/note/crm-timeline-note-delete.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.note.*`.

use crate::prelude::*;

/// Request of [`crm.timeline.note.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.note.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `itemType`: [`ItemType`], required.
    pub item_type: ItemType,
    /// `itemId`: `integer`, required.
    pub item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        owner_type_id: i64,
        owner_id: i64,
        item_type: impl Into<ItemType>,
        item_id: i64,
    ) -> Self {
        Self {
            owner_type_id,
            owner_id,
            item_type: item_type.into(),
            item_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ownerTypeId", "ownerId", "itemType", "itemId"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_type_id,
            1 => &self.owner_id,
            2 => &self.item_type,
            3 => &self.item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_type_id,
            1 => &mut self.owner_id,
            2 => &mut self.item_type,
            3 => &mut self.item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.timeline.note.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `itemType` of `crm.timeline.note.delete`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    /// `1`: history record.
    HistoryRecord,
    /// `2`: deal.
    Deal,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ItemType {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::HistoryRecord),
            1 => Some(Self::Deal),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::HistoryRecord => "1",
            Self::Deal => "2",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.timeline.note.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.note.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html).
#[doc(alias = "crm.timeline.note.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.note.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.note.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `itemType`: [`ItemType`], required.
    pub item_type: ItemType,
    /// `itemId`: `integer`, required.
    pub item_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        owner_type_id: i64,
        owner_id: i64,
        item_type: impl Into<ItemType>,
        item_id: i64,
    ) -> Self {
        Self {
            owner_type_id,
            owner_id,
            item_type: item_type.into(),
            item_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ownerTypeId", "ownerId", "itemType", "itemId"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_type_id,
            1 => &self.owner_id,
            2 => &self.item_type,
            3 => &self.item_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_type_id,
            1 => &mut self.owner_id,
            2 => &mut self.item_type,
            3 => &mut self.item_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.timeline.note.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.timeline.note.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `createdById`: `integer`.
    pub created_by_id: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<DateTime>,
    /// `updatedById`: `integer`.
    pub updated_by_id: Option<i64>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "text",
                "createdById",
                "createdTime",
                "updatedById",
                "updatedTime",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.created_by_id,
            2 => &self.created_time,
            3 => &self.updated_by_id,
            4 => &self.updated_time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.created_by_id,
            2 => &mut self.created_time,
            3 => &mut self.updated_by_id,
            4 => &mut self.updated_time,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.note.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.note.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html).
#[doc(alias = "crm.timeline.note.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.note.save`](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.note.save")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Save {
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `itemType`: [`ItemType`], required.
    pub item_type: ItemType,
    /// `itemId`: `integer`, required.
    pub item_id: i64,
    /// `text`: `string`, required.
    pub text: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Save {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        owner_type_id: i64,
        owner_id: i64,
        item_type: impl Into<ItemType>,
        item_id: i64,
        text: impl Into<String>,
    ) -> Self {
        Self {
            owner_type_id,
            owner_id,
            item_type: item_type.into(),
            item_id,
            text: text.into(),
            ..Default::default()
        }
    }
}

impl Record for Save {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Save",
            fields: &["ownerTypeId", "ownerId", "itemType", "itemId", "text"],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_type_id,
            1 => &self.owner_id,
            2 => &self.item_type,
            3 => &self.item_id,
            4 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_type_id,
            1 => &mut self.owner_id,
            2 => &mut self.item_type,
            3 => &mut self.item_id,
            4 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl Method for Save {
    type Output = bool;
    type Error = SaveError;
    const NAME: &'static str = "crm.timeline.note.save";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.note.save`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaveError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for SaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.note.save`](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html).
#[doc(alias = "crm.timeline.note.save")]
pub fn save<'a, C: Caller>(
    caller: &'a C,
    request: &'a Save,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Delete, Get, GetResult, Save);

value_enum!(ItemType);
