// @generated from docs/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.activity.binding.*`.

use crate::prelude::*;

/// Request of [`crm.activity.binding.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.binding.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(activity_id: i64, entity_type_id: i64, entity_id: i64) -> Self {
        Self {
            activity_id,
            entity_type_id,
            entity_id,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["activityId", "entityTypeId", "entityId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "crm.activity.binding.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.binding.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ACTIVITY_IS_ALREADY_BOUND`.
    ActivityIsAlreadyBound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ActivityIsAlreadyBound, "ACTIVITY_IS_ALREADY_BOUND"),
    ];
}

/// Calls [`crm.activity.binding.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html).
#[doc(alias = "crm.activity.binding.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.binding.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.binding.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(activity_id: i64, entity_type_id: i64, entity_id: i64) -> Self {
        Self {
            activity_id,
            entity_type_id,
            entity_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["activityId", "entityTypeId", "entityId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.activity.binding.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.binding.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BINDING_NOT_FOUND`.
    BindingNotFound,
    /// `LAST_BINDING_CANNOT_BE_DELETED`.
    LastBindingCannotBeDeleted,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BindingNotFound, "BINDING_NOT_FOUND"),
        ErrorCase::code(
            Self::LastBindingCannotBeDeleted,
            "LAST_BINDING_CANNOT_BE_DELETED",
        ),
    ];
}

/// Calls [`crm.activity.binding.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html).
#[doc(alias = "crm.activity.binding.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.binding.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.binding.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(activity_id: i64) -> Self {
        Self {
            activity_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["activityId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.activity.binding.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `crm.activity.binding.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["entityTypeId", "entityId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.binding.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.binding.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html).
#[doc(alias = "crm.activity.binding.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.binding.move`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.binding.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `activityId`: `integer`, required.
    pub activity_id: i64,
    /// `sourceEntityTypeId`: `integer`, required.
    pub source_entity_type_id: i64,
    /// `sourceEntityId`: `integer`, required.
    pub source_entity_id: i64,
    /// `targetEntityTypeId`: `integer`, required.
    pub target_entity_type_id: i64,
    /// `targetEntityId`: `integer`, required.
    pub target_entity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        activity_id: i64,
        source_entity_type_id: i64,
        source_entity_id: i64,
        target_entity_type_id: i64,
        target_entity_id: i64,
    ) -> Self {
        Self {
            activity_id,
            source_entity_type_id,
            source_entity_id,
            target_entity_type_id,
            target_entity_id,
            ..Default::default()
        }
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &[
                "activityId",
                "sourceEntityTypeId",
                "sourceEntityId",
                "targetEntityTypeId",
                "targetEntityId",
            ],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activity_id,
            1 => &self.source_entity_type_id,
            2 => &self.source_entity_id,
            3 => &self.target_entity_type_id,
            4 => &self.target_entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activity_id,
            1 => &mut self.source_entity_type_id,
            2 => &mut self.source_entity_id,
            3 => &mut self.target_entity_type_id,
            4 => &mut self.target_entity_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = bool;
    type Error = MoveError;
    const NAME: &'static str = "crm.activity.binding.move";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.binding.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `100`.
    Code100,
    /// `NOT_FOUND`.
    NotFound,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR`.
    SourceAndTargetEntityTypesAreNotEqualError,
    /// `SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`.
    SourceAndTargetEntityIdAreEqualError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ACTIVITY_IS_ALREADY_BOUND`.
    ActivityIsAlreadyBound,
    /// `BINDING_NOT_FOUND`.
    BindingNotFound,
}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(
            Self::SourceAndTargetEntityTypesAreNotEqualError,
            "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR",
        ),
        ErrorCase::code(
            Self::SourceAndTargetEntityIdAreEqualError,
            "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR",
        ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ActivityIsAlreadyBound, "ACTIVITY_IS_ALREADY_BOUND"),
        ErrorCase::code(Self::BindingNotFound, "BINDING_NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.binding.move`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html).
#[doc(alias = "crm.activity.binding.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List, ListItem, Move);
