// @generated from docs/api-reference/outdated/rpa/task/rpa-task-add-user.md and 2 more. Do not edit; run `cargo codegen`.

//! `rpa.task.*`.

use crate::prelude::*;

/// Request of [`rpa.task.addUser`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.task.addUser")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUser {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `userValue`: `string`.
    pub user_value: Option<String>,
    /// `robotName`: `string`.
    pub robot_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl AddUser {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `userValue`.
    #[must_use]
    pub fn user_value(mut self, value: impl Into<String>) -> Self {
        self.user_value = Some(value.into());
        self
    }
    /// Sets `robotName`.
    #[must_use]
    pub fn robot_name(mut self, value: impl Into<String>) -> Self {
        self.robot_name = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for AddUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddUser",
            fields: &["typeId", "stageId", "userValue", "robotName"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.stage_id,
            2 => &self.user_value,
            3 => &self.robot_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.stage_id,
            2 => &mut self.user_value,
            3 => &mut self.robot_name,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for AddUser {
    type Output = Value;
    type Error = AddUserError;
    const NAME: &'static str = "rpa.task.addUser";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.task.addUser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddUserError {}

impl ErrorCode for AddUserError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.task.addUser`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.task.addUser")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add_user<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddUser,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.task.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.task.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `robotName`: `string`.
    pub robot_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `robotName`.
    #[must_use]
    pub fn robot_name(mut self, value: impl Into<String>) -> Self {
        self.robot_name = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["typeId", "stageId", "robotName"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.stage_id,
            2 => &self.robot_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.stage_id,
            2 => &mut self.robot_name,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "rpa.task.delete";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.task.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.task.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.task.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.task.do`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.task.do")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Do {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Do {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Do {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Do",
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

#[allow(deprecated)]
impl Method for Do {
    type Output = Value;
    type Error = DoError;
    const NAME: &'static str = "rpa.task.do";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.task.do`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DoError {}

impl ErrorCode for DoError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.task.do`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.task.do")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn do_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Do,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(AddUser, Delete, Do);
