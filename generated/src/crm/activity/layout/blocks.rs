// @generated from docs/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.activity.layout.blocks.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.activity.layout.blocks.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.layout.blocks.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64, activity_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            activity_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["entityTypeId", "entityId", "activityId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.activity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.activity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = BlocksResult;
    type Error = DeleteError;
    const NAME: &'static str = "crm.activity.layout.blocks.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.activity.layout.blocks.delete`, and one other place.
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

/// Errors of `crm.activity.layout.blocks.delete`.
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

/// Calls [`crm.activity.layout.blocks.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html).
#[doc(alias = "crm.activity.layout.blocks.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<BlocksResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.layout.blocks.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.layout.blocks.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type_id: i64, entity_id: i64, activity_id: i64) -> Self {
        Self {
            entity_type_id,
            entity_id,
            activity_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityTypeId", "entityId", "activityId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.activity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.activity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.activity.layout.blocks.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `layout`: [`GetResultLayout`].
    pub layout: Option<GetResultLayout>,
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

/// `layout` in the answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLayout {
    /// `blocks`: map of [`GetResultLayoutBlocks`].
    pub blocks: Option<Map<GetResultLayoutBlocks>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLayout {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLayout",
            fields: &["blocks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// `layout.blocks` in the answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLayoutBlocks {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: [`GetResultLayoutBlocksProperties`].
    pub properties: Option<GetResultLayoutBlocksProperties>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLayoutBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLayoutBlocks",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `layout.blocks.properties` in the answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLayoutBlocksProperties {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `multiline`: `boolean`.
    pub multiline: Option<bool>,
    /// `bold`: `boolean`.
    pub bold: Option<bool>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `action`: [`GetResultLayoutBlocksPropertiesAction`].
    pub action: Option<GetResultLayoutBlocksPropertiesAction>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `block`: [`GetResultLayoutBlocksPropertiesBlock`].
    pub block: Option<GetResultLayoutBlocksPropertiesBlock>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLayoutBlocksProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLayoutBlocksProperties",
            fields: &[
                "value",
                "multiline",
                "bold",
                "color",
                "text",
                "action",
                "title",
                "block",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.multiline,
            2 => &self.bold,
            3 => &self.color,
            4 => &self.text,
            5 => &self.action,
            6 => &self.title,
            7 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.multiline,
            2 => &mut self.bold,
            3 => &mut self.color,
            4 => &mut self.text,
            5 => &mut self.action,
            6 => &mut self.title,
            7 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

/// `layout.blocks.properties.action` in the answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLayoutBlocksPropertiesAction {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `uri`: `string`.
    pub uri: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLayoutBlocksPropertiesAction {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLayoutBlocksPropertiesAction",
            fields: &["type", "uri"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.uri,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.uri,
            _ => &mut self.extra,
        }
    }
}

/// `layout.blocks.properties.block` in the answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLayoutBlocksPropertiesBlock {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `properties`: [`GetResultLayoutBlocksPropertiesBlockProperties`].
    pub properties: Option<GetResultLayoutBlocksPropertiesBlockProperties>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLayoutBlocksPropertiesBlock {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLayoutBlocksPropertiesBlock",
            fields: &["type", "properties"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// `layout.blocks.properties.block.properties` in the answer of `crm.activity.layout.blocks.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLayoutBlocksPropertiesBlockProperties {
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLayoutBlocksPropertiesBlockProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLayoutBlocksPropertiesBlockProperties",
            fields: &["value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.layout.blocks.get`.
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

/// Calls [`crm.activity.layout.blocks.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html).
#[doc(alias = "crm.activity.layout.blocks.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.layout.blocks.set`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.layout.blocks.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
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
        activity_id: i64,
        layout: types::crm::RestAppLayoutDto,
    ) -> Self {
        Self {
            entity_type_id,
            entity_id,
            activity_id,
            layout,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["entityTypeId", "entityId", "activityId", "layout"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.activity_id,
            3 => &self.layout,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.activity_id,
            3 => &mut self.layout,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = BlocksResult;
    type Error = SetError;
    const NAME: &'static str = "crm.activity.layout.blocks.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.layout.blocks.set`.
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
    /// `UNSUITABLE_ACTIVITY_TYPE_ERROR`.
    UnsuitableActivityTypeError,
    /// `FIELD_IS_REQUIRED`.
    FieldIsRequired,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorWrongContext, "ERROR_WRONG_CONTEXT"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(
            Self::UnsuitableActivityTypeError,
            "UNSUITABLE_ACTIVITY_TYPE_ERROR",
        ),
        ErrorCase::code(Self::FieldIsRequired, "FIELD_IS_REQUIRED"),
    ];
}

/// Calls [`crm.activity.layout.blocks.set`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html).
#[doc(alias = "crm.activity.layout.blocks.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<BlocksResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Delete, BlocksResult, Get, GetResult, GetResultLayout, GetResultLayoutBlocks,
    GetResultLayoutBlocksProperties, GetResultLayoutBlocksPropertiesAction,
    GetResultLayoutBlocksPropertiesBlock, GetResultLayoutBlocksPropertiesBlockProperties,
    Set
);
