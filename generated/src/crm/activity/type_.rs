// @generated from docs/api-reference/crm/timeline/activities/types/crm-activity-type-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `crm.activity.type.*`.

use crate::prelude::*;

/// Request of [`crm.activity.type.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.type.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "crm.activity.type.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.activity.type.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TYPE_ID`: `string`, required.
    pub type_id: String,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ICON_FILE`: map of any value or `string`.
    pub icon_file: Option<Either<Map<Value>, String>>,
    /// `IS_CONFIGURABLE_TYPE`: `string`. Default: `N`.
    pub is_configurable_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(type_id: impl Into<String>) -> Self {
        Self {
            type_id: type_id.into(),
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ICON_FILE`.
    #[must_use]
    pub fn icon_file(mut self, value: impl Into<Either<Map<Value>, String>>) -> Self {
        self.icon_file = Some(value.into());
        self
    }
    /// Sets `IS_CONFIGURABLE_TYPE`.
    #[must_use]
    pub fn is_configurable_type(mut self, value: impl Into<String>) -> Self {
        self.is_configurable_type = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["TYPE_ID", "NAME", "ICON_FILE", "IS_CONFIGURABLE_TYPE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.name,
            2 => &self.icon_file,
            3 => &self.is_configurable_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.name,
            2 => &mut self.icon_file,
            3 => &mut self.is_configurable_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.type.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `Admin permissions required`.
    AdminPermissionsRequired,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(
            Self::AccessDeniedApplicationContextRequired,
            "Access denied! Application context required",
        ),
        ErrorCase::text(Self::AdminPermissionsRequired, "Admin permissions required"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.type.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html).
#[doc(alias = "crm.activity.type.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.type.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.type.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `TYPE_ID`: `string`, required.
    pub type_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_id: impl Into<String>) -> Self {
        Self {
            type_id: type_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["TYPE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.activity.type.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.activity.type.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `Admin permissions required`.
    AdminPermissionsRequired,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(
            Self::AccessDeniedApplicationContextRequired,
            "Access denied! Application context required",
        ),
        ErrorCase::text(Self::AdminPermissionsRequired, "Admin permissions required"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.type.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html).
#[doc(alias = "crm.activity.type.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.activity.type.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.activity.type.list")]
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
    const NAME: &'static str = "crm.activity.type.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `crm.activity.type.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `TYPE_ID`: `string`.
    pub type_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `IS_CONFIGURABLE_TYPE`: `string`.
    pub is_configurable_type: Option<String>,
    /// `ICON_ID`: `string`.
    pub icon_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["TYPE_ID", "NAME", "IS_CONFIGURABLE_TYPE", "ICON_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.name,
            2 => &self.is_configurable_type,
            3 => &self.icon_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.name,
            2 => &mut self.is_configurable_type,
            3 => &mut self.icon_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.activity.type.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `Admin permissions required`.
    AdminPermissionsRequired,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(
            Self::AccessDeniedApplicationContextRequired,
            "Access denied! Application context required",
        ),
        ErrorCase::text(Self::AdminPermissionsRequired, "Admin permissions required"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`crm.activity.type.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html).
#[doc(alias = "crm.activity.type.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, Delete, List, ListItem);
