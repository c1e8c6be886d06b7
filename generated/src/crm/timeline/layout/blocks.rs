// @generated from docs/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.layout.blocks.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.timeline.layout.blocks.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.layout.blocks.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `timelineId`: `integer`, required.
    pub timeline_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64, timeline_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            timeline_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["entityTypeId", "entityId", "timelineId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.timeline_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.timeline_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = Option<BlocksResult>;
    type Error = DeleteError;
    const NAME: &'static str = "crm.timeline.layout.blocks.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.timeline.layout.blocks.delete`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlocksResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BlocksResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BlocksResult",
            fields: &["success"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.layout.blocks.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_WRONG_CONTEXT`.
    ErrorWrongContext,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.timeline.layout.blocks.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html).
#[doc(alias = "crm.timeline.layout.blocks.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<
    Output = Result<Reply<Option<BlocksResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.layout.blocks.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.layout.blocks.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `timelineId`: `integer`, required.
    pub timeline_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64, timeline_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            timeline_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityTypeId", "entityId", "timelineId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.timeline_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.timeline_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.timeline.layout.blocks.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.timeline.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `layout`: [`types::crm::RestAppLayoutDto`].
    pub layout: Option<types::crm::RestAppLayoutDto>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["layout"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.layout,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.layout,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.layout.blocks.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_WRONG_CONTEXT`.
    ErrorWrongContext,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`crm.timeline.layout.blocks.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html).
#[doc(alias = "crm.timeline.layout.blocks.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.layout.blocks.set`](https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.layout.blocks.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `timelineId`: `integer`, required.
    pub timeline_id: i64,
    /// `layout`: [`types::crm::RestAppLayoutDto`], required.
    pub layout: types::crm::RestAppLayoutDto,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        entity_type_id: i64,
        entity_id: i64,
        timeline_id: i64,
        layout: types::crm::RestAppLayoutDto,
    ) -> Self {
        Self {
            entity_type_id,
            entity_id,
            timeline_id,
            layout,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["entityTypeId", "entityId", "timelineId", "layout"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.timeline_id,
            3 => &self.layout,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.timeline_id,
            3 => &mut self.layout,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = Option<BlocksResult>;
    type Error = SetError;
    const NAME: &'static str = "crm.timeline.layout.blocks.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.layout.blocks.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ERROR_WRONG_CONTEXT`.
    ErrorWrongContext,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `NOT_FOUND`.
    NotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `UNSUITABLE_TIMELINE_ITEM`.
    UnsuitableTimelineItem,
    /// `FIELD_IS_REQUIRED`.
    FieldIsRequired,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::UnsuitableTimelineItem, "UNSUITABLE_TIMELINE_ITEM"),
        ErrorCase::code(Self::FieldIsRequired, "FIELD_IS_REQUIRED"),
    ];
}

/// Calls [`crm.timeline.layout.blocks.set`](https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html).
#[doc(alias = "crm.timeline.layout.blocks.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<
    Output = Result<Reply<Option<BlocksResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Delete, BlocksResult, Get, GetResult, Set);
