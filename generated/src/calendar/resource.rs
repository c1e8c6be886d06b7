// @generated from docs/api-reference/calendar/resource/calendar-resource-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `calendar.resource.*`.

use crate::prelude::*;

pub mod booking;

/// Request of [`calendar.resource.add`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.resource.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `name`: `string`, required.
    pub name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["name"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "calendar.resource.add";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Errors of `calendar.resource.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The required parameter "name" for the method "calendar.resource.add" is not set`.
    TheRequiredParameterNameFor,
    /// `Access denied`.
    AccessDenied,
    /// `An error occurred while creating the resource`.
    AnErrorOccurredWhileCreating,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterNameFor,
            "The required parameter \"name\" for the method \"calendar.resource.add\" is not set",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::AnErrorOccurredWhileCreating,
            "An error occurred while creating the resource",
        ),
    ];
}

/// Calls [`calendar.resource.add`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html).
#[doc(alias = "calendar.resource.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.resource.delete`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.resource.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `resourceId`: `integer`, required.
    pub resource_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(resource_id: i64) -> Self {
        Self {
            resource_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["resourceId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "calendar.resource.delete";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Errors of `calendar.resource.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `The required parameter "resourceId" for the method "calendar.resource.delete" is not set`.
    TheRequiredParameterResourceId,
    /// `Access denied`.
    AccessDenied,
    /// `An error occurred while deleting the resource`.
    AnErrorOccurredWhileDeleting,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterResourceId,
            "The required parameter \"resourceId\" for the method \"calendar.resource.delete\" is not set",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::AnErrorOccurredWhileDeleting,
            "An error occurred while deleting the resource",
        ),
    ];
}

/// Calls [`calendar.resource.delete`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html).
#[doc(alias = "calendar.resource.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.resource.list`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.resource.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "calendar.resource.list";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `calendar.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["ID", "NAME", "CREATED_BY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.created_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.resource.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`calendar.resource.list`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html).
#[doc(alias = "calendar.resource.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.resource.update`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.resource.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `resourceId`: `integer`, required.
    pub resource_id: i64,
    /// `name`: `string`, required.
    pub name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(resource_id: i64, name: impl Into<String>) -> Self {
        Self {
            resource_id,
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["resourceId", "name"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "calendar.resource.update";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Errors of `calendar.resource.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The required parameter "resourceId" for the method "calendar.resource.update" is not set`.
    TheRequiredParameterResourceId,
    /// `The required parameter "name" for the method "calendar.resource.update" is not set`.
    TheRequiredParameterNameFor,
    /// `Access denied`.
    AccessDenied,
    /// `An error occurred while updating the resource`.
    AnErrorOccurredWhileUpdating,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterResourceId,
            "The required parameter \"resourceId\" for the method \"calendar.resource.update\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterNameFor,
            "The required parameter \"name\" for the method \"calendar.resource.update\" is not set",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::AnErrorOccurredWhileUpdating,
            "An error occurred while updating the resource",
        ),
    ];
}

/// Calls [`calendar.resource.update`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html).
#[doc(alias = "calendar.resource.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List, ListItem, Update);
