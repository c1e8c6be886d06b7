// @generated from docs/api-reference/crm/automation/triggers/crm-automation-trigger-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.automation.trigger.*`.

use crate::prelude::*;

/// Request of [`crm.automation.trigger.add`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.automation.trigger.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CODE", "NAME"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "crm.automation.trigger.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.automation.trigger.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Access denied.`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Admin permissions required`.
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `Empty trigger code!`.
    EmptyTriggerCode,
    /// `Wrong trigger code!`.
    WrongTriggerCode,
    /// `Empty trigger name!`.
    EmptyTriggerName,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::AccessDeniedAdminPermissionsRequired, "ACCESS_DENIED")
            .message("Access denied! Admin permissions required"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::text(Self::EmptyTriggerCode, "Empty trigger code!"),
        ErrorCase::text(Self::WrongTriggerCode, "Wrong trigger code!"),
        ErrorCase::text(Self::EmptyTriggerName, "Empty trigger name!"),
    ];
}

/// Calls [`crm.automation.trigger.add`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html).
#[doc(alias = "crm.automation.trigger.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.automation.trigger.delete`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.automation.trigger.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CODE`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "crm.automation.trigger.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.automation.trigger.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied.`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Admin permissions required`.
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `Empty trigger code!`.
    EmptyTriggerCode,
    /// `Wrong trigger code!`.
    WrongTriggerCode,
    /// `Trigger not found`.
    TriggerNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::AccessDeniedAdminPermissionsRequired, "ACCESS_DENIED")
            .message("Access denied! Admin permissions required"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::text(Self::EmptyTriggerCode, "Empty trigger code!"),
        ErrorCase::text(Self::WrongTriggerCode, "Wrong trigger code!"),
        ErrorCase::text(Self::TriggerNotFound, "Trigger not found"),
    ];
}

/// Calls [`crm.automation.trigger.delete`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html).
#[doc(alias = "crm.automation.trigger.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.automation.trigger.execute`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.automation.trigger.execute")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Execute {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `OWNER_TYPE_ID`: `integer`, required.
    pub owner_type_id: i64,
    /// `OWNER_ID`: `integer`, required.
    pub owner_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Execute {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>, owner_type_id: i64, owner_id: i64) -> Self {
        Self {
            code: code.into(),
            owner_type_id,
            owner_id,
            ..Default::default()
        }
    }
}

impl Record for Execute {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Execute",
            fields: &["CODE", "OWNER_TYPE_ID", "OWNER_ID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Execute {
    type Output = bool;
    type Error = ExecuteError;
    const NAME: &'static str = "crm.automation.trigger.execute";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.automation.trigger.execute`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExecuteError {
    /// `Access denied.`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Admin permissions required`.
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `Empty trigger code!`.
    EmptyTriggerCode,
    /// `Wrong trigger code!`.
    WrongTriggerCode,
    /// `Trigger with code {$code} is not registered.`.
    TriggerWithCodeCodeIs,
    /// `Incorrect parameter OWNER_TYPE_ID.`.
    IncorrectParameterOwnerTypeId,
    /// `Incorrect parameter OWNER_ID.`.
    IncorrectParameterOwnerId,
}

impl ErrorCode for ExecuteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::AccessDeniedAdminPermissionsRequired, "ACCESS_DENIED")
            .message("Access denied! Admin permissions required"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
        ErrorCase::text(Self::EmptyTriggerCode, "Empty trigger code!"),
        ErrorCase::text(Self::WrongTriggerCode, "Wrong trigger code!"),
        ErrorCase::text(
            Self::TriggerWithCodeCodeIs,
            "Trigger with code {$code} is not registered.",
        ),
        ErrorCase::text(
            Self::IncorrectParameterOwnerTypeId,
            "Incorrect parameter OWNER_TYPE_ID.",
        ),
        ErrorCase::text(Self::IncorrectParameterOwnerId, "Incorrect parameter OWNER_ID."),
    ];
}

/// Calls [`crm.automation.trigger.execute`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html).
#[doc(alias = "crm.automation.trigger.execute")]
pub fn execute<'a, C: Caller>(
    caller: &'a C,
    request: &'a Execute,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.automation.trigger.list`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.automation.trigger.list")]
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
    const NAME: &'static str = "crm.automation.trigger.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `crm.automation.trigger.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["NAME", "CODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.automation.trigger.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied.`.
    AccessDenied,
    /// `ACCESS_DENIED`, `Access denied! Admin permissions required`.
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`, `Access denied! Application context required`.
    AccessDeniedApplicationContextRequired,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::code(Self::AccessDeniedAdminPermissionsRequired, "ACCESS_DENIED")
            .message("Access denied! Admin permissions required"),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Access denied! Application context required"),
    ];
}

/// Calls [`crm.automation.trigger.list`](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html).
#[doc(alias = "crm.automation.trigger.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Execute, List, ListItem);
