// @generated from docs/api-reference/tasks/planner/task-planner-get-list.md. Do not edit; run `cargo codegen`.

//! `task.planner.*`.

use crate::prelude::*;

/// Request of [`task.planner.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html).
///
/// Scope: `task`.
#[doc(alias = "task.planner.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
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

impl Method for Getlist {
    type Output = Vec<i64>;
    type Error = GetlistError;
    const NAME: &'static str = "task.planner.getlist";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for Getlist {
    type Row = i64;
}

/// Errors of `task.planner.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.planner.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html).
#[doc(alias = "task.planner.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Getlist);
