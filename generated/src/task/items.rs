// @generated from docs/api-reference/tasks/deprecated/task-items-get-list.md. Do not edit; run `cargo codegen`.

//! `task.items.*`.

use crate::prelude::*;

/// Request of [`task.items.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.list`](crate::tasks::task::list()) (feature `tasks`).
#[doc(alias = "task.items.getlist")]
#[deprecated(note = "use `tasks.task.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `order`: map of [`GetlistOrder`].
    pub order: Option<Map<GetlistOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `TASKDATA`: list of any value.
    pub taskdata: Option<Vec<Value>>,
    /// `NAV_PARAMS`: [`GetlistNavParams`].
    pub nav_params: Option<GetlistNavParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Getlist {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetlistOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `TASKDATA`.
    #[must_use]
    pub fn taskdata(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.taskdata = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `NAV_PARAMS`.
    #[must_use]
    pub fn nav_params(mut self, value: GetlistNavParams) -> Self {
        self.nav_params = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["order", "filter", "TASKDATA", "NAV_PARAMS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.taskdata,
            3 => &self.nav_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.taskdata,
            3 => &mut self.nav_params,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Getlist {
    type Output = Vec<Map<Value>>;
    type Error = GetlistError;
    const NAME: &'static str = "task.items.getlist";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]));
}

#[allow(deprecated)]
impl ListMethod for Getlist {
    type Row = Map<Value>;
}

/// Parameter `order` of `task.items.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `NAV_PARAMS` of `task.items.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistNavParams {
    /// `iNumPage`: `integer`.
    pub i_num_page: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetlistNavParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `iNumPage`.
    #[must_use]
    pub fn i_num_page(mut self, value: i64) -> Self {
        self.i_num_page = Some(value);
        self
    }
}

impl Record for GetlistNavParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistNavParams",
            fields: &["iNumPage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.i_num_page,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.i_num_page,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.items.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.items.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html).
///
/// Deprecated: use [`tasks.task.list`](crate::tasks::task::list()) (feature `tasks`).
#[doc(alias = "task.items.getlist")]
#[deprecated(note = "use `tasks.task.list`")]
#[allow(deprecated)]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<Output = Result<Reply<Vec<Map<Value>>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Getlist, GetlistNavParams);

value_enum!(GetlistOrder);
