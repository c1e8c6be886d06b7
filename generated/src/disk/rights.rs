// @generated from docs/api-reference/disk/rights/disk-rights-get-tasks.md. Do not edit; run `cargo codegen`.

//! `disk.rights.*`.

use crate::prelude::*;

/// Request of [`disk.rights.getTasks`](https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html).
///
/// Scope: `disk`.
#[doc(alias = "disk.rights.getTasks")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasks {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetTasks {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetTasks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasks",
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

impl Method for GetTasks {
    type Output = Vec<GetTasksItem>;
    type Error = GetTasksError;
    const NAME: &'static str = "disk.rights.getTasks";
    const SCOPES: &'static [&'static str] = &["disk"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `disk.rights.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksItem",
            fields: &["ID", "NAME", "TITLE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `disk.rights.getTasks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTasksError {}

impl ErrorCode for GetTasksError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`disk.rights.getTasks`](https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html).
#[doc(alias = "disk.rights.getTasks")]
pub fn get_tasks<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetTasks,
) -> impl Future<
    Output = Result<Reply<Vec<GetTasksItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(GetTasks, GetTasksItem);
